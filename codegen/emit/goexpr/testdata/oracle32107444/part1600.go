package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
)

func value1600(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("gather_images"))
}
func typed1600(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("gather_images"))
}
func texts1600(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("gather_images").Text())
}
func text1600(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("gather_images").Text())
}
func value1601(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("gather_images"))
}
func typed1601(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("gather_images"))
}
func texts1601(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("gather_images").Text())
}
func text1601(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("gather_images").Text())
}
func value1602(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("gather_links"))
}
func typed1602(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("gather_links"))
}
func texts1602(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("gather_links").Text())
}
func text1602(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("gather_links").Text())
}
func value1603(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("gather_links"))
}
func typed1603(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("gather_links"))
}
func texts1603(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("gather_links").Text())
}
func text1603(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("gather_links").Text())
}
func value1604(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("gocardless_version"))
}
func typed1604(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("gocardless_version"))
}
func texts1604(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("gocardless_version").Text())
}
func text1604(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("gocardless_version").Text())
}
func value1605(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("grain"))
}
func typed1605(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("grain"))
}
func texts1605(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("grain").Text())
}
func text1605(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("grain").Text())
}
func value1606(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("historic_hours"))
}
func typed1606(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("historic_hours"))
}
func texts1606(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("historic_hours").Text())
}
func text1606(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("historic_hours").Text())
}
func value1607(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("history_range"))
}
func typed1607(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("history_range"))
}
func texts1607(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("history_range").Text())
}
func text1607(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("history_range").Text())
}
func value1608(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("host").Text() + "/api/v1")
}
func typed1608(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("host").Text() + "/api/v1")
}
func texts1608(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("host").Text() + "/api/v1")
}
func text1608(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("host").Text() + "/api/v1")
}
func value1609(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("hours_to_forecast"))
}
func typed1609(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("hours_to_forecast"))
}
func texts1609(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("hours_to_forecast").Text())
}
func text1609(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("hours_to_forecast").Text())
}
func value1610(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLower(ctx["config"].Member("include_closed_tasks")))
}
func typed1610(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLower(ctx["config"].Member("include_closed_tasks")))
}
func texts1610(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLower(py.Str(ctx["config"].Member("include_closed_tasks").Text())))
}
func text1610(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterLower(ctx["config"].Member("include_closed_tasks")).Text())
}
func value1611(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("include_deleted_objects"))
}
func typed1611(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("include_deleted_objects"))
}
func texts1611(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("include_deleted_objects").Text())
}
func text1611(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("include_deleted_objects").Text())
}
func value1612(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("ingest_start"))
}
func typed1612(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("ingest_start"))
}
func texts1612(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("ingest_start").Text())
}
func text1612(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("ingest_start").Text())
}
func value1613(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("instance_api_url"))
}
func typed1613(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("instance_api_url"))
}
func texts1613(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("instance_api_url").Text())
}
func text1613(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("instance_api_url").Text())
}
func value1614(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("interval"))
}
func typed1614(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("interval"))
}
func texts1614(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("interval").Text())
}
func text1614(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("interval").Text())
}
func value1615(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("jwt_key"))
}
func typed1615(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("jwt_key"))
}
func texts1615(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("jwt_key").Text())
}
func text1615(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("jwt_key").Text())
}
func value1616(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("key"))
}
func typed1616(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("key"))
}
func texts1616(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("key").Text())
}
func text1616(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("key").Text())
}
func value1617(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("key").Text() + "-fixed")
}
func typed1617(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("key").Text() + "-fixed")
}
func texts1617(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("key").Text() + "-fixed")
}
func text1617(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("key").Text() + "-fixed")
}
func value1618(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("kind"))
}
func typed1618(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("kind"))
}
func texts1618(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("kind").Text())
}
func text1618(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("kind").Text())
}
func value1619(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("language"))
}
func typed1619(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("language"))
}
func texts1619(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("language").Text())
}
func text1619(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("language").Text())
}
func value1620(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("language"), 0))
}
func typed1620(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("language"), 0))
}
func texts1620(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Index(py.Str(ctx["config"].Member("language").Text()), 0))
}
func text1620(e *py.Eval, ctx variables) string {
	return e.StringText(e.Index(ctx["config"].Member("language"), 0).Text())
}
func value1621(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("languages"))
}
func typed1621(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("languages"))
}
func texts1621(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("languages").Text())
}
func text1621(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("languages").Text())
}
func value1622(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("latitude"))
}
func typed1622(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("latitude"))
}
func texts1622(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("latitude").Text())
}
func text1622(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("latitude").Text())
}
func value1623(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("legal_entity"))
}
func typed1623(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("legal_entity"))
}
func texts1623(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("legal_entity").Text())
}
func text1623(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("legal_entity").Text())
}
func value1624(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("limit"))
}
func typed1624(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("limit"))
}
func texts1624(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("limit").Text())
}
func text1624(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("limit").Text())
}
func value1625(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("list"))
}
func typed1625(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("list"))
}
func texts1625(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("list").Text())
}
func text1625(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("list").Text())
}
func value1626(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("location_id"))
}
func typed1626(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("location_id"))
}
func texts1626(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("location_id").Text())
}
func text1626(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("location_id").Text())
}
func value1627(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("longitude"))
}
func typed1627(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("longitude"))
}
func texts1627(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("longitude").Text())
}
func text1627(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("longitude").Text())
}
func value1628(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("lwa_app_id"))
}
func typed1628(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("lwa_app_id"))
}
func texts1628(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("lwa_app_id").Text())
}
func text1628(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("lwa_app_id").Text())
}
func value1629(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("lwa_client_secret"))
}
func typed1629(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("lwa_client_secret"))
}
func texts1629(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("lwa_client_secret").Text())
}
func text1629(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("lwa_client_secret").Text())
}
func value1630(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("marketcaplowerthan"))
}
func typed1630(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("marketcaplowerthan"))
}
func texts1630(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("marketcaplowerthan").Text())
}
func text1630(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("marketcaplowerthan").Text())
}
func value1631(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("marketcapmorethan"))
}
func typed1631(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("marketcapmorethan"))
}
func texts1631(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("marketcapmorethan").Text())
}
func text1631(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("marketcapmorethan").Text())
}
func value1632(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("max_batch_size"))
}
func typed1632(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("max_batch_size"))
}
func texts1632(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("max_batch_size").Text())
}
func text1632(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("max_batch_size").Text())
}
func value1633(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)),
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func typed1633(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)),
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func texts1633(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(ctx["config"].Member("metrics").Text()+e.FilterJoin(py.Str(ctx["config"].Member("additional_metrics").Text()), py.Str(","), py.None).Text()),
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func text1633(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)).Text(),
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func value1634(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("num"))
}
func typed1634(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("num"))
}
func texts1634(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("num").Text())
}
func text1634(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("num").Text())
}
func value1635(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("oauth"), "rt"))
}
func typed1635(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("oauth"), "rt"))
}
func texts1635(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("oauth").Text()), "rt"))
}
func text1635(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("oauth"), "rt").Text())
}
func value1636(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("old_key"))
}
func typed1636(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("old_key"))
}
func texts1636(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("old_key").Text())
}
func text1636(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("old_key").Text())
}
func value1637(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("org_id"))
}
func typed1637(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("org_id"))
}
func texts1637(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("org_id").Text())
}
func text1637(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("org_id").Text())
}
func value1638(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("organization_configids"))
}
func typed1638(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("organization_configids"))
}
func texts1638(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("organization_configids").Text())
}
func text1638(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("organization_configids").Text())
}
func value1639(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("organization_export_ids"))
}
func typed1639(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("organization_export_ids"))
}
func texts1639(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("organization_export_ids").Text())
}
func text1639(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("organization_export_ids").Text())
}
func value1640(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("organization_id"))
}
func typed1640(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("organization_id"))
}
func texts1640(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("organization_id").Text())
}
func text1640(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("organization_id").Text())
}
func value1641(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me"))))
}
func typed1641(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me"))))
}
func texts1641(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["config"].Member("organization_ids").Text() != "", py.Str(ctx["config"].Member("organization_ids").Text()), py.ListOf(py.Str("me"))))
}
func text1641(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me"))).Text())
}
func value1642(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("outputsize"))
}
func typed1642(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("outputsize"))
}
func texts1642(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("outputsize").Text())
}
func text1642(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("outputsize").Text())
}
func value1643(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("page_id"))
}
func typed1643(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("page_id"))
}
func texts1643(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("page_id").Text())
}
func text1643(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("page_id").Text())
}
func value1644(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("page_limit"))
}
func typed1644(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("page_limit"))
}
func texts1644(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("page_limit").Text())
}
func text1644(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("page_limit").Text())
}
func value1645(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("password"))
}
func typed1645(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("password"))
}
func texts1645(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("password").Text())
}
func text1645(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("password").Text())
}
func value1646(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("pem"))
}
func typed1646(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("pem"))
}
func texts1646(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("pem").Text())
}
func text1646(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("pem").Text())
}
func value1647(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("period"))
}
func typed1647(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("period"))
}
func texts1647(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("period").Text())
}
func text1647(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("period").Text())
}
func value1648(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("private_key"))
}
func typed1648(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("private_key"))
}
func texts1648(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("private_key").Text())
}
func text1648(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("private_key").Text())
}
func value1649(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("property_type"))
}
func typed1649(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("property_type"))
}
func texts1649(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("property_type").Text())
}
func text1649(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("property_type").Text())
}
func value1650(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("public_key"))
}
func typed1650(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("public_key"))
}
func texts1650(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("public_key").Text())
}
func text1650(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("public_key").Text())
}
func value1651(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(ctx["config"].Member("query")), "{{ config['query'] | urlencode }}")
}
func typed1651(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(ctx["config"].Member("query")), "{{ config['query'] | urlencode }}")
}
func texts1651(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(py.Str(ctx["config"].Member("query").Text())), "{{ config['query'] | urlencode }}")
}
func text1651(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterURLEncode(ctx["config"].Member("query")).Text(), "{{ config['query'] | urlencode }}")
}
func value1652(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("query"))
}
func typed1652(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("query"))
}
func texts1652(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("query").Text())
}
func text1652(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("query").Text())
}
func value1653(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_activities"))
}
func typed1653(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_activities"))
}
func texts1653(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_activities"))
}
func text1653(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Key(ctx["config"], "query_activities").Text())
}
func value1654(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_campsites"))
}
func typed1654(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_campsites"))
}
func texts1654(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_campsites"))
}
func text1654(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Key(ctx["config"], "query_campsites").Text())
}
func value1655(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_events"))
}
func typed1655(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_events"))
}
func texts1655(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_events"))
}
func text1655(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Key(ctx["config"], "query_events").Text())
}
func value1656(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_facilities"))
}
func typed1656(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_facilities"))
}
func texts1656(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_facilities"))
}
func text1656(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Key(ctx["config"], "query_facilities").Text())
}
func value1657(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_facilityaddresses"))
}
func typed1657(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_facilityaddresses"))
}
func texts1657(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_facilityaddresses"))
}
func text1657(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Key(ctx["config"], "query_facilityaddresses").Text())
}
func value1658(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_links"))
}
func typed1658(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_links"))
}
func texts1658(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_links"))
}
func text1658(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Key(ctx["config"], "query_links").Text())
}
func value1659(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_media"))
}
func typed1659(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_media"))
}
func texts1659(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_media"))
}
func text1659(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Key(ctx["config"], "query_media").Text())
}
func value1660(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_organizations"))
}
func typed1660(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_organizations"))
}
func texts1660(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_organizations"))
}
func text1660(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Key(ctx["config"], "query_organizations").Text())
}
func value1661(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_permits"))
}
func typed1661(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_permits"))
}
func texts1661(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_permits"))
}
func text1661(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Key(ctx["config"], "query_permits").Text())
}
func value1662(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_recreationareaaddresses"))
}
func typed1662(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_recreationareaaddresses"))
}
func texts1662(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_recreationareaaddresses"))
}
func text1662(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Key(ctx["config"], "query_recreationareaaddresses").Text())
}
func value1663(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_recreationareas"))
}
func typed1663(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_recreationareas"))
}
func texts1663(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_recreationareas"))
}
func text1663(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Key(ctx["config"], "query_recreationareas").Text())
}
func value1664(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_tours"))
}
func typed1664(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_tours"))
}
func texts1664(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "query_tours"))
}
func text1664(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Key(ctx["config"], "query_tours").Text())
}
func value1665(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("query_for_audio_search"))
}
func typed1665(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("query_for_audio_search"))
}
func texts1665(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("query_for_audio_search").Text())
}
func text1665(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("query_for_audio_search").Text())
}
func value1666(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("query_for_image_search"))
}
func typed1666(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("query_for_image_search"))
}
func texts1666(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("query_for_image_search").Text())
}
func text1666(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("query_for_image_search").Text())
}
func value1667(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("query_for_video_search"))
}
func typed1667(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("query_for_video_search"))
}
func texts1667(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("query_for_video_search").Text())
}
func text1667(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("query_for_video_search").Text())
}
func value1668(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(ctx["config"].Member("query_in_title")), "{{ config['query_in_title'] | urlencode }}")
}
func typed1668(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(ctx["config"].Member("query_in_title")), "{{ config['query_in_title'] | urlencode }}")
}
func texts1668(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(py.Str(ctx["config"].Member("query_in_title").Text())), "{{ config['query_in_title'] | urlencode }}")
}
func text1668(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterURLEncode(ctx["config"].Member("query_in_title")).Text(), "{{ config['query_in_title'] | urlencode }}")
}
func value1669(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("query_path").Text() + "?" + ctx["config"].Member("query_params").Text())
}
func typed1669(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("query_path").Text() + "?" + ctx["config"].Member("query_params").Text())
}
func texts1669(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("query_path").Text() + "?" + ctx["config"].Member("query_params").Text())
}
func text1669(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("query_path").Text() + "?" + ctx["config"].Member("query_params").Text())
}
func value1670(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("radius"))
}
func typed1670(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("radius"))
}
func texts1670(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("radius").Text())
}
func text1670(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("radius").Text())
}
func value1671(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("records_limit"))
}
func typed1671(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("records_limit"))
}
func texts1671(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("records_limit").Text())
}
func text1671(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("records_limit").Text())
}
func value1672(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("redirect_uri"))
}
func typed1672(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("redirect_uri"))
}
func texts1672(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("redirect_uri").Text())
}
func text1672(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("redirect_uri").Text())
}
func value1673(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("refresh_token"))
}
func typed1673(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("refresh_token"))
}
func texts1673(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("refresh_token").Text())
}
func text1673(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("refresh_token").Text())
}
func value1674(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("region"))
}
func typed1674(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("region"))
}
func texts1674(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("region").Text())
}
func text1674(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("region").Text())
}
func value1675(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("region"), "url_base"))
}
func typed1675(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("region"), "url_base"))
}
func texts1675(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("region").Text()), "url_base"))
}
func text1675(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("region"), "url_base").Text())
}
func value1676(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("regions"))
}
func typed1676(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("regions"))
}
func texts1676(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("regions").Text())
}
func text1676(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("regions").Text())
}
func value1677(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("restid"))
}
func typed1677(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("restid"))
}
func texts1677(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("restid").Text())
}
func text1677(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("restid").Text())
}
func value1678(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None), "{{ config['run_look_ids']|join(',') }}")
}
func typed1678(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None), "{{ config['run_look_ids']|join(',') }}")
}
func texts1678(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(py.Str(ctx["config"].Member("run_look_ids").Text()), py.Str(","), py.None), "{{ config['run_look_ids']|join(',') }}")
}
func text1678(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None).Text(), "{{ config['run_look_ids']|join(',') }}")
}
func value1679(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("scope_type"))
}
func typed1679(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("scope_type"))
}
func texts1679(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("scope_type").Text())
}
func text1679(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("scope_type").Text())
}
func value1680(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("search"))
}
func typed1680(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("search"))
}
func texts1680(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("search").Text())
}
func text1680(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("search").Text())
}
func value1681(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("search_cards_query"))
}
func typed1681(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("search_cards_query"))
}
func texts1681(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("search_cards_query").Text())
}
func text1681(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("search_cards_query").Text())
}
func value1682(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("search_query"))
}
func typed1682(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("search_query"))
}
func texts1682(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("search_query").Text())
}
func text1682(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("search_query").Text())
}
func value1683(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("search_store"))
}
func typed1683(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("search_store"))
}
func texts1683(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("search_store").Text())
}
func text1683(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("search_store").Text())
}
func value1684(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("secret"))
}
func typed1684(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("secret"))
}
func texts1684(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("secret").Text())
}
func text1684(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("secret").Text())
}
func value1685(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("secret_key"))
}
func typed1685(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("secret_key"))
}
func texts1685(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("secret_key").Text())
}
func text1685(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("secret_key").Text())
}
func value1686(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("section"))
}
func typed1686(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("section"))
}
func texts1686(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("section").Text())
}
func text1686(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("section").Text())
}
func value1687(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("serverid"))
}
func typed1687(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("serverid"))
}
func texts1687(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("serverid").Text())
}
func text1687(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("serverid").Text())
}
func value1688(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("session_token"))
}
func typed1688(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("session_token"))
}
func texts1688(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("session_token").Text())
}
func text1688(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("session_token").Text())
}
func value1689(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("signer_ids"))
}
func typed1689(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("signer_ids"))
}
func texts1689(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("signer_ids").Text())
}
func text1689(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("signer_ids").Text())
}
func value1690(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("site_api_key"))
}
func typed1690(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("site_api_key"))
}
func texts1690(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("site_api_key").Text())
}
func text1690(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("site_api_key").Text())
}
func value1691(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("site_id"))
}
func typed1691(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("site_id"))
}
func texts1691(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("site_id").Text())
}
func text1691(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("site_id").Text())
}
func value1692(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("size"))
}
func typed1692(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("size"))
}
func texts1692(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("size").Text())
}
func text1692(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("size").Text())
}
func value1693(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "sort"))
}
func typed1693(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["config"], "sort"))
}
func texts1693(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("sort").Text())
}
func text1693(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Key(ctx["config"], "sort").Text())
}
func value1694(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("sortby"))
}
func typed1694(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("sortby"))
}
func texts1694(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("sortby").Text())
}
func text1694(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("sortby").Text())
}
func value1695(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("start"))
}
func typed1695(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("start"))
}
func texts1695(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start").Text())
}
func text1695(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("start").Text())
}
func value1696(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1696(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1696(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1696(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }).Text(),
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1697(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func typed1697(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func texts1697(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func text1697(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}).Text(),
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func value1698(e *py.Eval, ctx variables) py.Value {
	return py.Literal(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text() + "," + e.TodayUTC().Text())
}
func typed1698(e *py.Eval, ctx variables) py.Value {
	return py.Literal(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text() + "," + e.TodayUTC().Text())
}
func texts1698(e *py.Eval, ctx variables) py.Value {
	return py.Literal(cmp.Or(ctx["config"].Member("start_date").Text(), "2019-01-01") + "," + e.TodayUTC().Text())
}
func text1698(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text() + "," + e.TodayUTC().Text())
}
func value1699(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1699(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1699(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1699(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }).Text(),
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1700(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func typed1700(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func texts1700(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func text1700(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }).Text())
}
func value1701(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("start_date"))
}
func typed1701(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("start_date"))
}
func texts1701(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_date").Text())
}
func text1701(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("start_date").Text())
}
func value1702(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value { return ctx["config"].Member("start_datetime") }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func typed1702(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value { return ctx["config"].Member("start_datetime") }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func texts1702(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("start_datetime").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("start_datetime").Text()) }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func text1702(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value { return ctx["config"].Member("start_datetime") }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }).Text(),
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func value1703(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1703(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1703(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("start_datetime").Text() != "", func() py.Value {
			return e.Index(e.Call(py.Str(ctx["config"].Member("start_datetime").Text()), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1703(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }).Text(),
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1704(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("state"))
}
func typed1704(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("state"))
}
func texts1704(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("state").Text())
}
func text1704(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("state").Text())
}
func value1705(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("status"))
}
func typed1705(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("status"))
}
func texts1705(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("status").Text())
}
func text1705(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("status").Text())
}
func value1706(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("symbol"))
}
func typed1706(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("symbol"))
}
func texts1706(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("symbol").Text())
}
func text1706(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("symbol").Text())
}
func value1707(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("tag"))
}
func typed1707(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("tag"))
}
func texts1707(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("tag").Text())
}
func text1707(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("tag").Text())
}
func value1708(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("target"))
}
func typed1708(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("target"))
}
func texts1708(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("target").Text())
}
func text1708(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("target").Text())
}
func value1709(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("teamid"))
}
func typed1709(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("teamid"))
}
func texts1709(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("teamid").Text())
}
func text1709(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("teamid").Text())
}
func value1710(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("tenant_id"))
}
func typed1710(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("tenant_id"))
}
func texts1710(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("tenant_id").Text())
}
func text1710(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("tenant_id").Text())
}
func value1711(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")))
}
func typed1711(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")))
}
func texts1711(e *py.Eval, ctx variables) py.Value {
	return py.Literal(cmp.Or(ctx["config"].Member("timezone").Text(), "UTC"))
}
func text1711(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")).Text())
}
func value1712(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("token"))
}
func typed1712(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("token"))
}
func texts1712(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("token").Text())
}
func text1712(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("token").Text())
}
func value1713(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("token_refresh_endpoint"))
}
func typed1713(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("token_refresh_endpoint"))
}
func texts1713(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("token_refresh_endpoint").Text())
}
func text1713(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("token_refresh_endpoint").Text())
}
func value1714(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("top_headlines_query"))
}
func typed1714(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("top_headlines_query"))
}
func texts1714(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("top_headlines_query").Text())
}
func text1714(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("top_headlines_query").Text())
}
func value1715(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("top_headlines_topic"))
}
func typed1715(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("top_headlines_topic"))
}
func texts1715(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("top_headlines_topic").Text())
}
func text1715(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("top_headlines_topic").Text())
}
func value1716(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("topic"))
}
func typed1716(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("topic"))
}
func texts1716(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("topic").Text())
}
func text1716(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("topic").Text())
}
func value1717(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("tries"))
}
func typed1717(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("tries"))
}
func texts1717(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("tries").Text())
}
func text1717(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("tries").Text())
}
func value1718(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("unit_of_measure"))
}
func typed1718(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("unit_of_measure"))
}
func texts1718(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("unit_of_measure").Text())
}
func text1718(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("unit_of_measure").Text())
}
func value1719(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("url"))
}
func typed1719(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("url"))
}
func texts1719(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("url").Text())
}
func text1719(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("url").Text())
}
func value1720(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("url").Text() + "/api/")
}
func typed1720(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("url").Text() + "/api/")
}
func texts1720(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("url").Text() + "/api/")
}
func text1720(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("url").Text() + "/api/")
}
func value1721(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("url").Text() + "/api/v1")
}
func typed1721(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("url").Text() + "/api/v1")
}
func texts1721(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("url").Text() + "/api/v1")
}
func text1721(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("url").Text() + "/api/v1")
}
func value1722(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("user"))
}
func typed1722(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("user"))
}
func texts1722(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("user").Text())
}
func text1722(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("user").Text())
}
func value1723(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("user_id"))
}
func typed1723(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("user_id"))
}
func texts1723(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("user_id").Text())
}
func text1723(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("user_id").Text())
}
func value1724(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("username"))
}
func typed1724(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("username"))
}
func texts1724(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("username").Text())
}
func text1724(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("username").Text())
}
func value1725(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("username").Text() + "ü")
}
func typed1725(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("username").Text() + "ü")
}
func texts1725(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("username").Text() + "ü")
}
func text1725(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("username").Text() + "ü")
}
func value1726(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("wait"))
}
func typed1726(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("wait"))
}
func texts1726(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("wait").Text())
}
func text1726(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("wait").Text())
}
func value1727(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("where"))
}
func typed1727(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("where"))
}
func texts1727(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("where").Text())
}
func text1727(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("where").Text())
}
func value1728(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("workers"), py.Int(3)))
}
func typed1728(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("workers"), py.Int(3)))
}
func texts1728(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("workers").Text()), py.Int(3)))
}
func text1728(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("workers"), py.Int(3)).Text())
}
func value1729(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(ctx["config"].Member("x"), py.Str("e"))))
}
func typed1729(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(ctx["config"].Member("x"), py.Str("e"))))
}
func texts1729(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(py.Choose(ctx["config"].Member("x").Text() != "", ctx["config"].Member("x").Text(), "e"))))
}
func text1729(e *py.Eval, ctx variables) string {
	return ""
}
func value1730(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.Str("e")))
}
func typed1730(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.Str("e")))
}
func texts1730(e *py.Eval, ctx variables) py.Value {
	return py.Literal(py.Choose(ctx["config"].Member("x").Text() != "", ctx["config"].Member("x").Text(), "e"))
}
func text1730(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("x"), py.Str("e")).Text())
}
func value1731(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed1731(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts1731(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text1731(e *py.Eval, ctx variables) string {
	return ""
}
func value1732(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed1732(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts1732(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text1732(e *py.Eval, ctx variables) string {
	return ""
}
func value1733(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(ctx["config"].Member("x"), py.Str("d"))))
}
func typed1733(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(ctx["config"].Member("x"), py.Str("d"))))
}
func texts1733(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(cmp.Or(ctx["config"].Member("x").Text(), "d"))))
}
func text1733(e *py.Eval, ctx variables) string {
	return ""
}
func value1734(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.Str("d")))
}
func typed1734(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.Str("d")))
}
func texts1734(e *py.Eval, ctx variables) py.Value {
	return py.Literal(cmp.Or(ctx["config"].Member("x").Text(), "d"))
}
func text1734(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("x"), py.Str("d")).Text())
}
func value1735(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("x")))
}
func typed1735(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("x")))
}
func texts1735(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("x").Text())))
}
func text1735(e *py.Eval, ctx variables) string {
	return ""
}
func value1736(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x"))
}
func typed1736(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x"))
}
func texts1736(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func text1736(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text())
}
func value1737(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Key(ctx["config"].Member("x"), "y")))
}
func typed1737(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Key(ctx["config"].Member("x"), "y")))
}
func texts1737(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Key(py.Str(ctx["config"].Member("x").Text()), "y")))
}
func text1737(e *py.Eval, ctx variables) string {
	return ""
}
func value1738(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("x"), "y"))
}
func typed1738(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("x"), "y"))
}
func texts1738(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("x").Text()), "y"))
}
func text1738(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("x"), "y").Text())
}
func value1739(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x-correlation-id"))
}
func typed1739(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x-correlation-id"))
}
func texts1739(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x-correlation-id").Text())
}
func text1739(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x-correlation-id").Text())
}
func value1740(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("zipcode"))
}
func typed1740(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("zipcode"))
}
func texts1740(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("zipcode").Text())
}
func text1740(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("zipcode").Text())
}
func value1741(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))))
}
func typed1741(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))))
}
func texts1741(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))))
}
func text1741(e *py.Eval, ctx variables) string {
	return ""
}
func value1742(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(-1) }}")
}
func typed1742(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(-1) }}")
}
func texts1742(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(-1) }}")
}
func text1742(e *py.Eval, ctx variables) string {
	return e.StringText(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Text(), "{{ day_delta(-1) }}")
}
func value1743(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(-10), py.Str("%Y-%m-%d")), "{{ day_delta(-10, '%Y-%m-%d') }}")
}
func typed1743(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(-10), py.Str("%Y-%m-%d")), "{{ day_delta(-10, '%Y-%m-%d') }}")
}
func texts1743(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(-10), py.Str("%Y-%m-%d")), "{{ day_delta(-10, '%Y-%m-%d') }}")
}
func text1743(e *py.Eval, ctx variables) string {
	return e.StringText(e.DayDelta(py.Int(-10), py.Str("%Y-%m-%d")).Text(), "{{ day_delta(-10, '%Y-%m-%d') }}")
}
func value1744(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }),
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func typed1744(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }),
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func texts1744(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(e.Lt(py.Str(ctx["config"].Member("start_date").Text()), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }),
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func text1744(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }).Text(),
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func value1745(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d"))))
}
func typed1745(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d"))))
}
func texts1745(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d"))))
}
func text1745(e *py.Eval, ctx variables) string {
	return ""
}
func value1746(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func typed1746(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func texts1746(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func text1746(e *py.Eval, ctx variables) string {
	return e.StringText(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")).Text(), "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func value1747(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["download_target"])
}
func typed1747(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["download_target"])
}
func texts1747(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["download_target"])
}
func text1747(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["download_target"].Text())
}
func value1748(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed1748(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts1748(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text1748(e *py.Eval, ctx variables) string {
	return ""
}
func value1749(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed1749(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts1749(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text1749(e *py.Eval, ctx variables) string {
	return "False"
}
func value1750(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1750(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1750(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1750(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text(),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1751(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1751(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1751(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1751(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text(),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1752(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1752(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1752(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1752(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text(),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1753(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s"))))
}
func typed1753(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s"))))
}
func texts1753(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s"))))
}
func text1753(e *py.Eval, ctx variables) string {
	return ""
}
func value1754(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	)
}
func typed1754(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	)
}
func texts1754(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	)
}
func text1754(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")).Text(),
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	)
}
func value1755(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None)))
}
func typed1755(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None)))
}
func texts1755(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None)))
}
func text1755(e *py.Eval, ctx variables) string {
	return ""
}
func value1756(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None),
		"{{ format_datetime('2024-01-02T03:04:05Z', '%Y%m%d') }}",
	)
}
func typed1756(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None),
		"{{ format_datetime('2024-01-02T03:04:05Z', '%Y%m%d') }}",
	)
}
func texts1756(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None),
		"{{ format_datetime('2024-01-02T03:04:05Z', '%Y%m%d') }}",
	)
}
func text1756(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None).Text(),
		"{{ format_datetime('2024-01-02T03:04:05Z', '%Y%m%d') }}",
	)
}
func value1757(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Truth(), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1757(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Truth(), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1757(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1757(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Truth(), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text(),
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1758(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed1758(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts1758(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Add(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return e.StrToDatetime(py.Str(ctx["config"].Member("end_date").Text())) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text1758(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None).Text(),
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func value1759(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func typed1759(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func texts1759(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Slice(e.FormatDatetime(e.If(ctx["config"].Member("dispute_end_date").Text() != "" && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str(ctx["config"].Member("dispute_end_date").Text())), func() py.Value { return py.Str(ctx["config"].Member("dispute_end_date").Text()) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func text1759(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z",
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func value1760(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_start_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_start_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_start_date")) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func typed1760(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_start_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_start_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_start_date")) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func texts1760(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(e.Slice(e.FormatDatetime(e.If(ctx["config"].Member("dispute_start_date").Text() != "" && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str(ctx["config"].Member("dispute_start_date").Text())), func() py.Value { return py.Str(ctx["config"].Member("dispute_start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func text1760(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_start_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_start_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_start_date")) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z",
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func value1761(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1761(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1761(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1761(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text(),
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1762(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1762(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1762(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1762(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text(),
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1763(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Sub(e.NowUTC(), e.Duration(py.Str("PT5M")))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1763(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Sub(e.NowUTC(), e.Duration(py.Str("PT5M")))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1763(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1763(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Sub(e.NowUTC(), e.Duration(py.Str("PT5M")))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text(),
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1764(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1764(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1764(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1764(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text(),
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1765(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func typed1765(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func texts1765(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func text1765(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }).Text(),
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func value1766(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func typed1766(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func texts1766(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func text1766(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")).Text(),
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func value1767(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func typed1767(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func texts1767(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func text1767(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None).Text(),
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func value1768(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["config"].Member("replication_start_date"), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed1768(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["config"].Member("replication_start_date"), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts1768(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_start_date").Text()), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text1768(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["config"].Member("replication_start_date"), py.Str("%Y-%m-%d %H:%M:%S"), py.None).Text(),
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func value1769(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func typed1769(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func texts1769(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func text1769(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None).Text(),
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func value1770(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func typed1770(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func texts1770(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func text1770(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None).Text(),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func value1771(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func typed1771(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func texts1771(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func text1771(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None).Text(),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func value1772(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None),
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func typed1772(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None),
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func texts1772(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%epoch_microseconds"), py.None),
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func text1772(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None).Text(),
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func value1773(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None), "{{ format_datetime(config['start_date'], '%s') }}")
}
func typed1773(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None), "{{ format_datetime(config['start_date'], '%s') }}")
}
func texts1773(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None), "{{ format_datetime(config['start_date'], '%s') }}")
}
func text1773(e *py.Eval, ctx variables) string {
	return e.StringText(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None).Text(), "{{ format_datetime(config['start_date'], '%s') }}")
}
func value1774(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.GetOr(ctx["record"], "start_time", ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1774(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.OrElse(ctx["record"].Member("start_time"), ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1774(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.OrElse(ctx["record"].Member("start_time"), py.Str(ctx["config"].Member("start_date").Text())), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1774(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(e.GetOr(ctx["record"], "start_time", ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text(),
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1775(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func typed1775(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func texts1775(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func text1775(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None).Text(),
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func value1776(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func typed1776(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func texts1776(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func text1776(e *py.Eval, ctx variables) string {
	return e.StringText(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None).Text(), "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func value1777(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1777(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1777(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1777(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text(),
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1778(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1778(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1778(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1778(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text(),
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1779(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1779(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1779(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1779(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text(),
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1780(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1780(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1780(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1780(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text(),
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1781(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1781(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1781(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1781(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None).Text(),
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1782(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "{{ format_datetime(record['updated_at'], '%s') }}")
}
func typed1782(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "{{ format_datetime(record['updated_at'], '%s') }}")
}
func texts1782(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "{{ format_datetime(record['updated_at'], '%s') }}")
}
func text1782(e *py.Eval, ctx variables) string {
	return e.StringText(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None).Text(), "{{ format_datetime(record['updated_at'], '%s') }}")
}
func value1783(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func typed1783(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func texts1783(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func text1783(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None).Text(),
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func value1784(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed1784(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts1784(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text1784(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")).Text(),
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func value1785(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func typed1785(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func texts1785(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func text1785(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None).Text(),
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func value1786(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func typed1786(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func texts1786(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func text1786(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None).Text(),
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func value1787(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func typed1787(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func texts1787(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func text1787(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None).Text(),
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func value1788(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func typed1788(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func texts1788(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func text1788(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Text(),
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func value1789(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")))
}
func typed1789(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")))
}
func texts1789(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")))
}
func text1789(e *py.Eval, ctx variables) string {
	return ""
}
func value1790(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()))
}
func typed1790(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()))
}
func texts1790(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()))
}
func text1790(e *py.Eval, ctx variables) string {
	return ""
}
func value1791(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func typed1791(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func texts1791(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func text1791(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url").Text(),
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func value1792(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth() || e.Test(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }).Truth() && e.Test(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url"))))))
}
func typed1792(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth() || e.Test(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }).Truth() && e.Test(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url"))))))
}
func texts1792(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth() || e.Test(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }).Truth() && e.Test(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url"))))))
}
func text1792(e *py.Eval, ctx variables) string {
	return ""
}
func value1793(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["headers"].Member("X-Next"))
}
func typed1793(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["headers"].Member("X-Next"))
}
func texts1793(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["headers"].Member("X-Next"))
}
func text1793(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["headers"].Member("X-Next").Text())
}
func value1794(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "{{ headers['link'].get('next', {}).get('url') }}")
}
func typed1794(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "{{ headers['link'].get('next', {}).get('url') }}")
}
func texts1794(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "{{ headers['link'].get('next', {}).get('url') }}")
}
func text1794(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url").Text(), "{{ headers['link'].get('next', {}).get('url') }}")
}
func value1795(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"))
}
func typed1795(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"))
}
func texts1795(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"))
}
func text1795(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url").Text())
}
func value1796(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email"),
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func typed1796(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email"),
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func texts1796(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "client_email"),
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func text1796(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email").Text(),
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func value1797(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "private_key"),
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func typed1797(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "private_key"),
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func texts1797(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "private_key"),
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func text1797(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "private_key").Text(),
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func value1798(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri"),
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func typed1798(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri"),
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func texts1798(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "token_uri"),
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func text1798(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri").Text(),
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func value1799(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(ctx["last_page_size"], py.Int(1000))))
}
func typed1799(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(ctx["last_page_size"], py.Int(1000))))
}
func texts1799(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(ctx["last_page_size"], py.Int(1000))))
}
func text1799(e *py.Eval, ctx variables) string {
	return ""
}
func value1800(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(ctx["last_page_size"], py.Int(2))))
}
func typed1800(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(ctx["last_page_size"], py.Int(2))))
}
func texts1800(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(ctx["last_page_size"], py.Int(2))))
}
func text1800(e *py.Eval, ctx variables) string {
	return ""
}
func value1801(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["last_page_size"], 0))
}
func typed1801(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["last_page_size"], 0))
}
func texts1801(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["last_page_size"], 0))
}
func text1801(e *py.Eval, ctx variables) string {
	return ""
}
func value1802(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("id"))
}
func typed1802(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("id"))
}
func texts1802(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("id"))
}
func text1802(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["last_record"].Member("id").Text())
}
func value1803(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("cursor"))
}
func typed1803(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("cursor"))
}
func texts1803(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("cursor"))
}
func text1803(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["last_record"].Member("cursor").Text())
}
func value1804(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "{{ last_record['id'] + 1 }}")
}
func typed1804(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "{{ last_record['id'] + 1 }}")
}
func texts1804(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "{{ last_record['id'] + 1 }}")
}
func text1804(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["last_record"].Member("id"), py.Int(1)).Text(), "{{ last_record['id'] + 1 }}")
}
func value1805(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("id"))
}
func typed1805(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("id"))
}
func texts1805(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("id"))
}
func text1805(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["last_record"].Member("id").Text())
}
func value1806(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("key"))
}
func typed1806(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("key"))
}
func texts1806(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("key"))
}
func text1806(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["last_record"].Member("key").Text())
}
func value1807(e *py.Eval, ctx variables) py.Value {
	return e.String(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }))
}
func typed1807(e *py.Eval, ctx variables) py.Value {
	return e.String(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }))
}
func texts1807(e *py.Eval, ctx variables) py.Value {
	return e.String(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }))
}
func text1807(e *py.Eval, ctx variables) string {
	return e.StringText(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }).Text())
}
func value1808(e *py.Eval, ctx variables) py.Value {
	return e.String(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }))
}
func typed1808(e *py.Eval, ctx variables) py.Value {
	return e.String(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }))
}
func texts1808(e *py.Eval, ctx variables) py.Value {
	return e.String(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }))
}
func text1808(e *py.Eval, ctx variables) string {
	return e.StringText(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }).Text())
}
func value1809(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("scrollId"))
}
func typed1809(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("scrollId"))
}
func texts1809(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("scrollId"))
}
func text1809(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["last_record"].Member("scrollId").Text())
}
func value1810(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("token"))
}
func typed1810(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("token"))
}
func texts1810(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("token"))
}
func text1810(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["last_record"].Member("token").Text())
}
func value1811(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func typed1811(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func texts1811(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Max(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func text1811(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))).Text(),
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func value1812(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(py.Int(1), py.Int(2))))
}
func typed1812(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(py.Int(1), py.Int(2))))
}
func texts1812(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(py.Int(1), py.Int(2))))
}
func text1812(e *py.Eval, ctx variables) string {
	return ""
}
func value1813(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.Int(1), py.Int(2)), "{{ max(1, 2) }}")
}
func typed1813(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.Int(1), py.Int(2)), "{{ max(1, 2) }}")
}
func texts1813(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.Int(1), py.Int(2)), "{{ max(1, 2) }}")
}
func text1813(e *py.Eval, ctx variables) string {
	return e.StringText(e.Max(py.Int(1), py.Int(2)).Text(), "{{ max(1, 2) }}")
}
func value1814(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2)))))
}
func typed1814(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2)))))
}
func texts1814(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2)))))
}
func text1814(e *py.Eval, ctx variables) string {
	return ""
}
func value1815(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "{{ max([3, 1, 2]) }}")
}
func typed1815(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "{{ max([3, 1, 2]) }}")
}
func texts1815(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "{{ max([3, 1, 2]) }}")
}
func text1815(e *py.Eval, ctx variables) string {
	return e.StringText(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))).Text(), "{{ max([3, 1, 2]) }}")
}
func value1816(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Min(py.Str("a"), py.Str("b"))))
}
func typed1816(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Min(py.Str("a"), py.Str("b"))))
}
func texts1816(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Min(py.Str("a"), py.Str("b"))))
}
func text1816(e *py.Eval, ctx variables) string {
	return ""
}
func value1817(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Min(py.Str("a"), py.Str("b")), "{{ min('a', 'b') }}")
}
func typed1817(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Min(py.Str("a"), py.Str("b")), "{{ min('a', 'b') }}")
}
func texts1817(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Min(py.Str("a"), py.Str("b")), "{{ min('a', 'b') }}")
}
func text1817(e *py.Eval, ctx variables) string {
	return e.StringText(e.Min(py.Str("a"), py.Str("b")).Text(), "{{ min('a', 'b') }}")
}
func value1818(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["next_page_token"].Member("next_page_token"))
}
func typed1818(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["next_page_token"].Member("next_page_token"))
}
func texts1818(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["next_page_token"].Member("next_page_token"))
}
func text1818(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["next_page_token"].Member("next_page_token").Text())
}
func value1819(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed1819(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts1819(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text1819(e *py.Eval, ctx variables) string {
	return ""
}
func value1820(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed1820(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts1820(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text1820(e *py.Eval, ctx variables) string {
	return "None"
}
func value1821(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed1821(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts1821(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text1821(e *py.Eval, ctx variables) string {
	return ""
}
func value1822(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed1822(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts1822(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text1822(e *py.Eval, ctx variables) string {
	return "None"
}
func value1823(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))))
}
func typed1823(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))))
}
func texts1823(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))))
}
func text1823(e *py.Eval, ctx variables) string {
	return ""
}
func value1824(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.Test(e.In(e.Get(ctx["record"], "key"), ctx["config"].Member("projects"))))
}
func typed1824(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.Test(e.In(py.OrNone(ctx["record"].Member("key")), ctx["config"].Member("projects"))))
}
func texts1824(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!(ctx["config"].Member("projects").Text() != "") || e.Test(e.In(py.OrNone(ctx["record"].Member("key")), py.Str(ctx["config"].Member("projects").Text()))))
}
func text1824(e *py.Eval, ctx variables) string {
	return ""
}
func value1825(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.Test(e.In(e.Get(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey"), ctx["config"].Member("projects"))))
}
func typed1825(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.Test(e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), ctx["config"].Member("projects"))))
}
func texts1825(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!(ctx["config"].Member("projects").Text() != "") || e.Test(e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), py.Str(ctx["config"].Member("projects").Text()))))
}
func text1825(e *py.Eval, ctx variables) string {
	return ""
}
func value1826(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()))
}
func typed1826(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()))
}
func texts1826(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()))
}
func text1826(e *py.Eval, ctx variables) string {
	return ""
}
func value1827(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["last_record"].Truth())
}
func typed1827(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["last_record"].Truth())
}
func texts1827(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["last_record"].Truth())
}
func text1827(e *py.Eval, ctx variables) string {
	return ""
}
func value1828(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(ctx["last_record"], "cursor").Truth()))
}
func typed1828(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(ctx["last_record"], "cursor").Truth()))
}
func texts1828(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(ctx["last_record"], "cursor").Truth()))
}
func text1828(e *py.Eval, ctx variables) string {
	return ""
}
func value1829(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1829(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1829(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1829(e *py.Eval, ctx variables) string {
	return ""
}
func value1830(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed1830(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts1830(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text1830(e *py.Eval, ctx variables) string {
	return "True"
}
func value1831(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYCOMPACT")).Truth()))
}
func typed1831(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYCOMPACT")).Truth()))
}
func texts1831(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYCOMPACT")).Truth()))
}
func text1831(e *py.Eval, ctx variables) string {
	return ""
}
func value1832(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()))
}
func typed1832(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()))
}
func texts1832(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()))
}
func text1832(e *py.Eval, ctx variables) string {
	return ""
}
func value1833(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()))
}
func typed1833(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()))
}
func texts1833(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()))
}
func text1833(e *py.Eval, ctx variables) string {
	return ""
}
func value1834(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYUNIQUE")).Truth()))
}
func typed1834(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYUNIQUE")).Truth()))
}
func texts1834(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYUNIQUE")).Truth()))
}
func text1834(e *py.Eval, ctx variables) string {
	return ""
}
func value1835(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Key(ctx["raw_schema"].Member("options"), "result").Truth()))
}
func typed1835(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Key(ctx["raw_schema"].Member("options"), "result").Truth()))
}
func texts1835(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Key(ctx["raw_schema"].Member("options"), "result").Truth()))
}
func text1835(e *py.Eval, ctx variables) string {
	return ""
}
func value1836(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("hidden").Truth())
}
func typed1836(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("hidden").Truth())
}
func texts1836(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("hidden").Truth())
}
func text1836(e *py.Eval, ctx variables) string {
	return ""
}
func value1837(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()))
}
func typed1837(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()))
}
func texts1837(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()))
}
func text1837(e *py.Eval, ctx variables) string {
	return ""
}
func value1838(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()))
}
func typed1838(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()))
}
func texts1838(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()))
}
func text1838(e *py.Eval, ctx variables) string {
	return ""
}
func value1839(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()))
}
func typed1839(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()))
}
func texts1839(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()))
}
func text1839(e *py.Eval, ctx variables) string {
	return ""
}
func value1840(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(ctx["response"], "has_more").Truth()))
}
func typed1840(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(ctx["response"], "has_more").Truth()))
}
func texts1840(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(ctx["response"], "has_more").Truth()))
}
func text1840(e *py.Eval, ctx variables) string {
	return ""
}
func value1841(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "has_more", py.False).Truth()))
}
func typed1841(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "has_more", py.False).Truth()))
}
func texts1841(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "has_more", py.False).Truth()))
}
func text1841(e *py.Eval, ctx variables) string {
	return ""
}
func value1842(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()))
}
func typed1842(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()))
}
func texts1842(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()))
}
func text1842(e *py.Eval, ctx variables) string {
	return ""
}
func value1843(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()))
}
func typed1843(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()))
}
func texts1843(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()))
}
func text1843(e *py.Eval, ctx variables) string {
	return ""
}
func value1844(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()))
}
func typed1844(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()))
}
func texts1844(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()))
}
func text1844(e *py.Eval, ctx variables) string {
	return ""
}
func value1845(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()))
}
func typed1845(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()))
}
func texts1845(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()))
}
func text1845(e *py.Eval, ctx variables) string {
	return ""
}
func value1846(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()))
}
func typed1846(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()))
}
func texts1846(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()))
}
func text1846(e *py.Eval, ctx variables) string {
	return ""
}
func value1847(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()))
}
func typed1847(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()))
}
func texts1847(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()))
}
func text1847(e *py.Eval, ctx variables) string {
	return ""
}
func value1848(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()))
}
func typed1848(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()))
}
func texts1848(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()))
}
func text1848(e *py.Eval, ctx variables) string {
	return ""
}
func value1849(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()))
}
func typed1849(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()))
}
func texts1849(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()))
}
func text1849(e *py.Eval, ctx variables) string {
	return ""
}
func value1850(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()))
}
func typed1850(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()))
}
func texts1850(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()))
}
func text1850(e *py.Eval, ctx variables) string {
	return ""
}
func value1851(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()))
}
func typed1851(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()))
}
func texts1851(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()))
}
func text1851(e *py.Eval, ctx variables) string {
	return ""
}
func value1852(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()))
}
func typed1852(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()))
}
func texts1852(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()))
}
func text1852(e *py.Eval, ctx variables) string {
	return ""
}
func value1853(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()))
}
func typed1853(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()))
}
func texts1853(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()))
}
func text1853(e *py.Eval, ctx variables) string {
	return ""
}
func value1854(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()))
}
func typed1854(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()))
}
func texts1854(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()))
}
func text1854(e *py.Eval, ctx variables) string {
	return ""
}
func value1855(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()))
}
func typed1855(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()))
}
func texts1855(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()))
}
func text1855(e *py.Eval, ctx variables) string {
	return ""
}
func value1856(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()))
}
func typed1856(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()))
}
func texts1856(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()))
}
func text1856(e *py.Eval, ctx variables) string {
	return ""
}
func value1857(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()))
}
func typed1857(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()))
}
func texts1857(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()))
}
func text1857(e *py.Eval, ctx variables) string {
	return ""
}
func value1858(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()))
}
func typed1858(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()))
}
func texts1858(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()))
}
func text1858(e *py.Eval, ctx variables) string {
	return ""
}
func value1859(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()))
}
func typed1859(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()))
}
func texts1859(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()))
}
func text1859(e *py.Eval, ctx variables) string {
	return ""
}
func value1860(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()))
}
func typed1860(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()))
}
func texts1860(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()))
}
func text1860(e *py.Eval, ctx variables) string {
	return ""
}
func value1861(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()))
}
func typed1861(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()))
}
func texts1861(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()))
}
func text1861(e *py.Eval, ctx variables) string {
	return ""
}
func value1862(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()))
}
func typed1862(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()))
}
func texts1862(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()))
}
func text1862(e *py.Eval, ctx variables) string {
	return ""
}
func value1863(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()))
}
func typed1863(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()))
}
func texts1863(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()))
}
func text1863(e *py.Eval, ctx variables) string {
	return ""
}
func value1864(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()))
}
func typed1864(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()))
}
func texts1864(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()))
}
func text1864(e *py.Eval, ctx variables) string {
	return ""
}
func value1865(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()))
}
func typed1865(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()))
}
func texts1865(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()))
}
func text1865(e *py.Eval, ctx variables) string {
	return ""
}
func value1866(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()))
}
func typed1866(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()))
}
func texts1866(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()))
}
func text1866(e *py.Eval, ctx variables) string {
	return ""
}
func value1867(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()))
}
func typed1867(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()))
}
func texts1867(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()))
}
func text1867(e *py.Eval, ctx variables) string {
	return ""
}
func value1868(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()))
}
func typed1868(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()))
}
func texts1868(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()))
}
func text1868(e *py.Eval, ctx variables) string {
	return ""
}
func value1869(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()))
}
func typed1869(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()))
}
func texts1869(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()))
}
func text1869(e *py.Eval, ctx variables) string {
	return ""
}
func value1870(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()))
}
func typed1870(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()))
}
func texts1870(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()))
}
func text1870(e *py.Eval, ctx variables) string {
	return ""
}
func value1871(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()))
}
func typed1871(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()))
}
func texts1871(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()))
}
func text1871(e *py.Eval, ctx variables) string {
	return ""
}
func value1872(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()))
}
func typed1872(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()))
}
func texts1872(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()))
}
func text1872(e *py.Eval, ctx variables) string {
	return ""
}
func value1873(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(ctx["response"], "attendees").Truth()))
}
func typed1873(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(ctx["response"], "attendees").Truth()))
}
func texts1873(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(ctx["response"], "attendees").Truth()))
}
func text1873(e *py.Eval, ctx variables) string {
	return ""
}
func value1874(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(ctx["response"], "data").Truth()))
}
func typed1874(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(ctx["response"], "data").Truth()))
}
func texts1874(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(ctx["response"], "data").Truth()))
}
func text1874(e *py.Eval, ctx variables) string {
	return ""
}
func value1875(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "has_more", py.False).Truth()))
}
func typed1875(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "has_more", py.False).Truth()))
}
func texts1875(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(ctx["response"], "has_more", py.False).Truth()))
}
func text1875(e *py.Eval, ctx variables) string {
	return ""
}
func value1876(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && e.Test(!e.Get(ctx["response"], "cursor_id").Truth())))
}
func typed1876(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && e.Test(!e.Get(ctx["response"], "cursor_id").Truth())))
}
func texts1876(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && e.Test(!e.Get(ctx["response"], "cursor_id").Truth())))
}
func text1876(e *py.Eval, ctx variables) string {
	return ""
}
func value1877(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()))
}
func typed1877(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()))
}
func texts1877(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()))
}
func text1877(e *py.Eval, ctx variables) string {
	return ""
}
func value1878(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()))
}
func typed1878(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()))
}
func texts1878(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()))
}
func text1878(e *py.Eval, ctx variables) string {
	return ""
}
func value1879(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(ctx["response"], "nextPageToken").Truth()))
}
func typed1879(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(ctx["response"], "nextPageToken").Truth()))
}
func texts1879(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(ctx["response"], "nextPageToken").Truth()))
}
func text1879(e *py.Eval, ctx variables) string {
	return ""
}
func value1880(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()))
}
func typed1880(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()))
}
func texts1880(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()))
}
func text1880(e *py.Eval, ctx variables) string {
	return ""
}
func value1881(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("has_more").Truth())
}
func typed1881(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("has_more").Truth())
}
func texts1881(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("has_more").Truth())
}
func text1881(e *py.Eval, ctx variables) string {
	return ""
}
func value1882(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("more").Truth())
}
func typed1882(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("more").Truth())
}
func texts1882(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("more").Truth())
}
func text1882(e *py.Eval, ctx variables) string {
	return ""
}
func value1883(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("next").Truth())
}
func typed1883(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("next").Truth())
}
func texts1883(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("next").Truth())
}
func text1883(e *py.Eval, ctx variables) string {
	return ""
}
func value1884(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("next_offset").Truth())
}
func typed1884(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("next_offset").Truth())
}
func texts1884(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("next_offset").Truth())
}
func text1884(e *py.Eval, ctx variables) string {
	return ""
}
func value1885(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()))
}
func typed1885(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()))
}
func texts1885(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()))
}
func text1885(e *py.Eval, ctx variables) string {
	return ""
}
func value1886(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Test(e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200)))))
}
func typed1886(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Test(e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200)))))
}
func texts1886(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Test(e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200)))))
}
func text1886(e *py.Eval, ctx variables) string {
	return ""
}
func value1887(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()))
}
func typed1887(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()))
}
func texts1887(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()))
}
func text1887(e *py.Eval, ctx variables) string {
	return ""
}
func value1888(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func typed1888(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func texts1888(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func text1888(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text())
}
func value1889(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "isoformat", py.Str("T"), py.Str("seconds")), "{{ now_utc().isoformat('T', 'seconds') }}")
}
func typed1889(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "isoformat", py.Str("T"), py.Str("seconds")), "{{ now_utc().isoformat('T', 'seconds') }}")
}
func texts1889(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "isoformat", py.Str("T"), py.Str("seconds")), "{{ now_utc().isoformat('T', 'seconds') }}")
}
func text1889(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "isoformat", py.Str("T"), py.Str("seconds")).Text(), "{{ now_utc().isoformat('T', 'seconds') }}")
}
func value1890(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.NowUTC(), "isoformat")))
}
func typed1890(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.NowUTC(), "isoformat")))
}
func texts1890(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(e.NowUTC(), "isoformat")))
}
func text1890(e *py.Eval, ctx variables) string {
	return ""
}
func value1891(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "isoformat"), "{{ now_utc().isoformat() }}")
}
func typed1891(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "isoformat"), "{{ now_utc().isoformat() }}")
}
func texts1891(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "isoformat"), "{{ now_utc().isoformat() }}")
}
func text1891(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "isoformat").Text(), "{{ now_utc().isoformat() }}")
}
func value1892(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")))
}
func typed1892(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")))
}
func texts1892(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")))
}
func text1892(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")).Text())
}
func value1893(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func typed1893(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func texts1893(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func text1893(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")).Text())
}
func value1894(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))
}
func typed1894(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))
}
func texts1894(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))
}
func text1894(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Text())
}
func value1895(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")))
}
func typed1895(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")))
}
func texts1895(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")))
}
func text1895(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")).Text())
}
func value1896(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1896(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1896(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("until_today").Text() != "", func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1896(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}).Text(),
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1897(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")))
}
func typed1897(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")))
}
func texts1897(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")))
}
func text1897(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")).Text())
}
func value1898(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%d/%m/%Y %H:%M")))
}
func typed1898(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%d/%m/%Y %H:%M")))
}
func texts1898(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%d/%m/%Y %H:%M")))
}
func text1898(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(e.NowUTC(), "strftime", py.Str("%d/%m/%Y %H:%M")).Text())
}
func value1899(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%s")))
}
func typed1899(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%s")))
}
func texts1899(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%s")))
}
func text1899(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(e.NowUTC(), "strftime", py.Str("%s")).Text())
}
func value1900(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["options"].Member("name"))
}
func typed1900(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["options"].Member("name"))
}
func texts1900(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["options"].Member("name"))
}
func text1900(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["options"].Member("name").Text())
}
func value1901(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["options"].Member("primary_key"))
}
func typed1901(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["options"].Member("primary_key"))
}
func texts1901(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["options"].Member("primary_key"))
}
func text1901(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["options"].Member("primary_key").Text())
}
func value1902(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("cursor_field"))
}
func typed1902(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("cursor_field"))
}
func texts1902(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("cursor_field"))
}
func text1902(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["parameters"].Member("cursor_field").Text())
}
func value1903(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("extract_field"))
}
func typed1903(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("extract_field"))
}
func texts1903(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("extract_field"))
}
func text1903(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["parameters"].Member("extract_field").Text())
}
func value1904(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("extractor_path"))
}
func typed1904(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("extractor_path"))
}
func texts1904(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("extractor_path"))
}
func text1904(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["parameters"].Member("extractor_path").Text())
}
func value1905(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)))
}
func typed1905(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)))
}
func texts1905(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)))
}
func text1905(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)).Text())
}
func value1906(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func typed1906(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func texts1906(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func text1906(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")).Text())
}
func value1907(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")))
}
func typed1907(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")))
}
func texts1907(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")))
}
func text1907(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")).Text())
}
func value1908(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func typed1908(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func texts1908(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func text1908(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")).Text())
}
func value1909(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["parameters"].Member("data_field")))
}
func typed1909(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["parameters"].Member("data_field")))
}
func texts1909(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["parameters"].Member("data_field")))
}
func text1909(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrNone(ctx["parameters"].Member("data_field")).Text())
}
func value1910(e *py.Eval, ctx variables) py.Value {
	return py.Literal(py.OrNone(ctx["parameters"].Member("data_field")).Text() + "._links")
}
func typed1910(e *py.Eval, ctx variables) py.Value {
	return py.Literal(py.OrNone(ctx["parameters"].Member("data_field")).Text() + "._links")
}
func texts1910(e *py.Eval, ctx variables) py.Value {
	return py.Literal(py.OrNone(ctx["parameters"].Member("data_field")).Text() + "._links")
}
func text1910(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrNone(ctx["parameters"].Member("data_field")).Text() + "._links")
}
func value1911(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))))
}
func typed1911(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))))
}
func texts1911(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))))
}
func text1911(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))).Text())
}
func value1912(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["parameters"].Member("data_path")))
}
func typed1912(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["parameters"].Member("data_path")))
}
func texts1912(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["parameters"].Member("data_path")))
}
func text1912(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrNone(ctx["parameters"].Member("data_path")).Text())
}
func value1913(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")))
}
func typed1913(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")))
}
func texts1913(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")))
}
func text1913(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")).Text())
}
func value1914(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)))
}
func typed1914(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)))
}
func texts1914(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)))
}
func text1914(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)).Text())
}
func value1915(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()))
}
func typed1915(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()))
}
func texts1915(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()))
}
func text1915(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()).Text())
}
func value1916(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")))
}
func typed1916(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")))
}
func texts1916(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")))
}
func text1916(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")).Text())
}
func value1917(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")))
}
func typed1917(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")))
}
func texts1917(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")))
}
func text1917(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")).Text())
}
func value1918(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("name"))
}
func typed1918(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("name"))
}
func texts1918(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("name"))
}
func text1918(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["parameters"].Member("name").Text())
}
func value1919(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("path"))
}
func typed1919(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("path"))
}
func texts1919(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("path"))
}
func text1919(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["parameters"].Member("path").Text())
}
func value1920(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("data_level"))
}
func typed1920(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("data_level"))
}
func texts1920(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("data_level"))
}
func text1920(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["parameters"].Member("data_level").Text())
}
func value1921(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterString(ctx["parameters"].Member("dimensions")), `{{ parameters["dimensions"] | string }}`)
}
func typed1921(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterString(ctx["parameters"].Member("dimensions")), `{{ parameters["dimensions"] | string }}`)
}
func texts1921(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterString(ctx["parameters"].Member("dimensions")), `{{ parameters["dimensions"] | string }}`)
}
func text1921(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterString(ctx["parameters"].Member("dimensions")).Text(), `{{ parameters["dimensions"] | string }}`)
}
func value1922(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func typed1922(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func texts1922(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func text1922(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }).Text(),
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func value1923(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("cursor"))
}
func typed1923(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("cursor"))
}
func texts1923(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("cursor"))
}
func text1923(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["parameters"].Member("cursor").Text())
}
func value1924(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("cursor_field"))
}
func typed1924(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("cursor_field"))
}
func texts1924(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("cursor_field"))
}
func text1924(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["parameters"].Member("cursor_field").Text())
}
func value1925(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("cursor_filter"))
}
func typed1925(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("cursor_filter"))
}
func texts1925(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("cursor_filter"))
}
func text1925(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["parameters"].Member("cursor_filter").Text())
}
func value1926(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("data_field"))
}
func typed1926(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("data_field"))
}
func texts1926(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("data_field"))
}
func text1926(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["parameters"].Member("data_field").Text())
}
func value1927(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("field_path"))
}
func typed1927(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("field_path"))
}
func texts1927(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("field_path"))
}
func text1927(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["parameters"].Member("field_path").Text())
}
func value1928(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("items_per_page"))
}
func typed1928(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("items_per_page"))
}
func texts1928(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("items_per_page"))
}
func text1928(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["parameters"].Member("items_per_page").Text())
}
func value1929(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("kind"))
}
func typed1929(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("kind"))
}
func texts1929(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("kind"))
}
func text1929(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["parameters"].Member("kind").Text())
}
func value1930(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("name"))
}
func typed1930(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("name"))
}
func texts1930(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("name"))
}
func text1930(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["parameters"].Member("name").Text())
}
func value1931(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("path"))
}
func typed1931(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("path"))
}
func texts1931(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("path"))
}
func text1931(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["parameters"].Member("path").Text())
}
func value1932(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("primary_key"))
}
func typed1932(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("primary_key"))
}
func texts1932(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["parameters"].Member("primary_key"))
}
func text1932(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["parameters"].Member("primary_key").Text())
}
func value1933(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["polling_response"].Member("dialect"))
}
func typed1933(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["polling_response"].Member("dialect"))
}
func texts1933(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["polling_response"].Member("dialect"))
}
func text1933(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["polling_response"].Member("dialect").Text())
}
func value1934(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["polling_response"].Member("job"), "manifest_path"))
}
func typed1934(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["polling_response"].Member("job"), "manifest_path"))
}
func texts1934(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["polling_response"].Member("job"), "manifest_path"))
}
func text1934(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["polling_response"].Member("job"), "manifest_path").Text())
}
func value1935(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s"))
}
func typed1935(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s"))
}
func texts1935(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s"))
}
func text1935(e *py.Eval, ctx variables) string {
	return ""
}
func value1936(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.FilterString(ctx["property"]), "")))
}
func typed1936(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.FilterString(ctx["property"]), "")))
}
func texts1936(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.FilterString(ctx["property"]), "")))
}
func text1936(e *py.Eval, ctx variables) string {
	return ""
}
func value1937(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.CallValue(ctx["range"], py.Int(3))))
}
func typed1937(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.CallValue(ctx["range"], py.Int(3))))
}
func texts1937(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.CallValue(ctx["range"], py.Int(3))))
}
func text1937(e *py.Eval, ctx variables) string {
	return ""
}
func value1938(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallValue(ctx["range"], py.Int(3)), "{{ range(3) }}")
}
func typed1938(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallValue(ctx["range"], py.Int(3)), "{{ range(3) }}")
}
func texts1938(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallValue(ctx["range"], py.Int(3)), "{{ range(3) }}")
}
func text1938(e *py.Eval, ctx variables) string {
	return e.StringText(e.CallValue(ctx["range"], py.Int(3)).Text(), "{{ range(3) }}")
}
func value1939(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole"))
}
func typed1939(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole"))
}
func texts1939(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole"))
}
func text1939(e *py.Eval, ctx variables) string {
	return ""
}
func value1940(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone()))
}
func typed1940(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone()))
}
func texts1940(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone()))
}
func text1940(e *py.Eval, ctx variables) string {
	return ""
}
func value1941(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func typed1941(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func texts1941(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func text1941(e *py.Eval, ctx variables) string {
	return ""
}
func value1942(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "dateTime")))
}
func typed1942(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "dateTime")))
}
func texts1942(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "dateTime")))
}
func text1942(e *py.Eval, ctx variables) string {
	return ""
}
func value1943(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox")))
}
func typed1943(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox")))
}
func texts1943(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox")))
}
func text1943(e *py.Eval, ctx variables) string {
	return ""
}
func value1944(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func typed1944(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func texts1944(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func text1944(e *py.Eval, ctx variables) string {
	return ""
}
func value1945(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime")))
}
func typed1945(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime")))
}
func texts1945(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime")))
}
func text1945(e *py.Eval, ctx variables) string {
	return ""
}
func value1946(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleAttachments", "barcode", "button", "singleCollaborator", "createdBy", "email", "lastModifiedBy", "multilineText", "phoneNumber", "richText", "singleLineText", "singleSelect", "externalSyncSource", "url", "simpleText")))
}
func typed1946(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleAttachments", "barcode", "button", "singleCollaborator", "createdBy", "email", "lastModifiedBy", "multilineText", "phoneNumber", "richText", "singleLineText", "singleSelect", "externalSyncSource", "url", "simpleText")))
}
func texts1946(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleAttachments", "barcode", "button", "singleCollaborator", "createdBy", "email", "lastModifiedBy", "multilineText", "phoneNumber", "richText", "singleLineText", "singleSelect", "externalSyncSource", "url", "simpleText")))
}
func text1946(e *py.Eval, ctx variables) string {
	return ""
}
func value1947(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleSelects", "multipleCollaborators", "multipleRecordLinks")))
}
func typed1947(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleSelects", "multipleCollaborators", "multipleRecordLinks")))
}
func texts1947(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleSelects", "multipleCollaborators", "multipleRecordLinks")))
}
func text1947(e *py.Eval, ctx variables) string {
	return ""
}
func value1948(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "number", "currency", "percent", "duration")))
}
func typed1948(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "number", "currency", "percent", "duration")))
}
func texts1948(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "number", "currency", "percent", "duration")))
}
func text1948(e *py.Eval, ctx variables) string {
	return ""
}
func value1949(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "rating", "percent", "number", "duration", "currency", "count", "autoNumber")))
}
func typed1949(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "rating", "percent", "number", "duration", "currency", "count", "autoNumber")))
}
func texts1949(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "rating", "percent", "number", "duration", "currency", "count", "autoNumber")))
}
func text1949(e *py.Eval, ctx variables) string {
	return ""
}
func value1950(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"))
}
func typed1950(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"))
}
func texts1950(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"))
}
func text1950(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime").Text())
}
func value1951(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("addr"))
}
func typed1951(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("addr"))
}
func texts1951(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("addr"))
}
func text1951(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("addr").Text())
}
func value1952(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"{{ record.browser_version | string if record.browser_version else '' }}",
	)
}
func typed1952(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"{{ record.browser_version | string if record.browser_version else '' }}",
	)
}
func texts1952(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"{{ record.browser_version | string if record.browser_version else '' }}",
	)
}
func text1952(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }).Text(),
		"{{ record.browser_version | string if record.browser_version else '' }}",
	)
}
func value1953(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("created"), ctx["stream_interval"].Member("start_time"))))
}
func typed1953(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("created"), ctx["stream_interval"].Member("start_time"))))
}
func texts1953(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["record"].Member("created"), py.Str(ctx["stream_interval"].Member("start_time").Text()))))
}
func text1953(e *py.Eval, ctx variables) string {
	return ""
}
func value1954(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("createdTime"))
}
func typed1954(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("createdTime"))
}
func texts1954(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("createdTime"))
}
func text1954(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("createdTime").Text())
}
func value1955(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(ctx["stream_interval"].Truth(), func() py.Value {
		return py.Bool(e.Ge(ctx["record"].Member("d"), ctx["stream_interval"].Member("start_time")))
	}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) })))
}
func typed1955(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(ctx["stream_interval"].Truth(), func() py.Value {
		return py.Bool(e.Ge(ctx["record"].Member("d"), ctx["stream_interval"].Member("start_time")))
	}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) })))
}
func texts1955(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.If(ctx["stream_interval"].Truth(), func() py.Value {
		return py.Bool(e.Ge(ctx["record"].Member("d"), py.Str(ctx["stream_interval"].Member("start_time").Text())))
	}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) })))
}
func text1955(e *py.Eval, ctx variables) string {
	return ""
}
func value1956(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("date_modified"))
}
func typed1956(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("date_modified"))
}
func texts1956(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("date_modified"))
}
func text1956(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("date_modified").Text())
}
func value1957(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "ad_id"))
}
func typed1957(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "ad_id"))
}
func texts1957(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "ad_id"))
}
func text1957(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("dimensions"), "ad_id").Text())
}
func value1958(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"))
}
func typed1958(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"))
}
func texts1958(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"))
}
func text1958(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id").Text())
}
func value1959(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"))
}
func typed1959(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"))
}
func texts1959(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"))
}
func text1959(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id").Text())
}
func value1960(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "age"))
}
func typed1960(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "age"))
}
func texts1960(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "age"))
}
func text1960(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("dimensions"), "age").Text())
}
func value1961(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"))
}
func typed1961(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"))
}
func texts1961(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"))
}
func text1961(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("dimensions"), "campaign_id").Text())
}
func value1962(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "country_code"))
}
func typed1962(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "country_code"))
}
func texts1962(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "country_code"))
}
func text1962(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("dimensions"), "country_code").Text())
}
func value1963(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "gender"))
}
func typed1963(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "gender"))
}
func texts1963(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "gender"))
}
func text1963(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("dimensions"), "gender").Text())
}
func value1964(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "platform"))
}
func typed1964(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "platform"))
}
func texts1964(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "platform"))
}
func text1964(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("dimensions"), "platform").Text())
}
func value1965(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "province_id"))
}
func typed1965(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "province_id"))
}
func texts1965(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "province_id"))
}
func text1965(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("dimensions"), "province_id").Text())
}
func value1966(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"))
}
func typed1966(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"))
}
func texts1966(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"))
}
func text1966(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day").Text())
}
func value1967(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"))
}
func typed1967(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"))
}
func texts1967(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"))
}
func text1967(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour").Text())
}
func value1968(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("f"))
}
func typed1968(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("f"))
}
func texts1968(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("f"))
}
func text1968(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("f").Text())
}
func value1969(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("fields"), "created"))
}
func typed1969(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("fields"), "created"))
}
func texts1969(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("fields"), "created"))
}
func text1969(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("fields"), "created").Text())
}
func value1970(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"))
}
func typed1970(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"))
}
func texts1970(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"))
}
func text1970(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id").Text())
}
func value1971(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"))
}
func typed1971(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"))
}
func texts1971(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"))
}
func text1971(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key").Text())
}
func value1972(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("fields"), "updated"))
}
func typed1972(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("fields"), "updated"))
}
func texts1972(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["record"].Member("fields"), "updated"))
}
func text1972(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["record"].Member("fields"), "updated").Text())
}
func value1973(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("flag"))
}
func typed1973(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("flag"))
}
func texts1973(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["record"].Member("flag"))
}
func text1973(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["record"].Member("flag").Text())
}
func value1974(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterString(ctx["record"].Member("funnel_id")), "{{ record.funnel_id | string }}")
}
func typed1974(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterString(ctx["record"].Member("funnel_id")), "{{ record.funnel_id | string }}")
}
func texts1974(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterString(ctx["record"].Member("funnel_id")), "{{ record.funnel_id | string }}")
}
func text1974(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterString(ctx["record"].Member("funnel_id")).Text(), "{{ record.funnel_id | string }}")
}
func value1975(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["record"], "permissionLevel")))
}
func typed1975(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrNone(ctx["record"].Member("permissionLevel"))))
}
func texts1975(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrNone(ctx["record"].Member("permissionLevel"))))
}
func text1975(e *py.Eval, ctx variables) string {
	return ""
}
func value1976(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "datetime"),
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func typed1976(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "datetime"),
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func texts1976(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "datetime"),
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func text1976(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "datetime").Text(),
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func value1977(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated"), "{{ record.get('attributes', {}).get('updated') }}")
}
func typed1977(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated"), "{{ record.get('attributes', {}).get('updated') }}")
}
func texts1977(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated"), "{{ record.get('attributes', {}).get('updated') }}")
}
func text1977(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated").Text(), "{{ record.get('attributes', {}).get('updated') }}")
}
func value1978(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated_at"),
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func typed1978(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated_at"),
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func texts1978(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated_at"),
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func text1978(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated_at").Text(),
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func value1979(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["record"], "business_hours"), "{{ record.get('business_hours') }}")
}
func typed1979(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["record"].Member("business_hours")))
}
func texts1979(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["record"].Member("business_hours")))
}
func text1979(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["record"], "business_hours").Text(), "{{ record.get('business_hours') }}")
}
func value1980(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(e.Get(ctx["record"], "category_id"), func() py.Value { return e.Get(ctx["stream_slice"], "id") }),
		"{{ record.get('category_id') or stream_slice.get('id') }}",
	)
}
func typed1980(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.OrNone(ctx["record"].Member("category_id")), py.OrNone(ctx["stream_slice"].Member("id"))))
}
func texts1980(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.OrNone(ctx["record"].Member("category_id")), py.Str(ctx["stream_slice"].Member("id").Text())))
}
func text1980(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(e.Get(ctx["record"], "category_id"), func() py.Value { return e.Get(ctx["stream_slice"], "id") }).Text(),
		"{{ record.get('category_id') or stream_slice.get('id') }}",
	)
}
func value1981(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.GetOr(ctx["record"], "custom", py.False)))
}
func typed1981(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrElse(ctx["record"].Member("custom"), py.False)))
}
func texts1981(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrElse(ctx["record"].Member("custom"), py.False)))
}
func text1981(e *py.Eval, ctx variables) string {
	return ""
}
func value1982(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectId", py.Str("")),
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func typed1982(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectId", py.Str("")),
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func texts1982(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectId", py.Str("")),
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func text1982(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectId", py.Str("")).Text(),
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func value1983(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey", py.Str("")),
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func typed1983(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey", py.Str("")),
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func texts1983(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey", py.Str("")),
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func text1983(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey", py.Str("")).Text(),
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func value1984(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["record"], "nil")))
}
func typed1984(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrNone(ctx["record"].Member("nil"))))
}
func texts1984(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrNone(ctx["record"].Member("nil"))))
}
func text1984(e *py.Eval, ctx variables) string {
	return ""
}
func value1985(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["record"], "nope"), "{{ record.get('nope') }}")
}
func typed1985(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["record"].Member("nope")))
}
func texts1985(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["record"].Member("nope")))
}
func text1985(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["record"], "nope").Text(), "{{ record.get('nope') }}")
}
func value1986(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["record"], "nope", py.Str("dflt")), "{{ record.get('nope','dflt') }}")
}
func typed1986(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["record"].Member("nope"), py.Str("dflt")))
}
func texts1986(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["record"].Member("nope"), py.Str("dflt")))
}
func text1986(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["record"], "nope", py.Str("dflt")).Text(), "{{ record.get('nope','dflt') }}")
}
func value1987(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["record"], "on")))
}
func typed1987(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrNone(ctx["record"].Member("on"))))
}
func texts1987(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrNone(ctx["record"].Member("on"))))
}
func text1987(e *py.Eval, ctx variables) string {
	return ""
}
func value1988(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "android_installs"),
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func typed1988(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "android_installs"),
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func texts1988(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "android_installs"),
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func text1988(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "android_installs").Text(),
		"{{ record.get('stats', {}).get('android_installs') }}",
	)
}
func value1989(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_avg_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func typed1989(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_avg_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func texts1989(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_avg_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func text1989(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_avg_view_time_millis").Text(),
		"{{ record.get('stats', {}).get('attachment_avg_view_time_millis') }}",
	)
}
func value1990(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_frequency"),
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func typed1990(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_frequency"),
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func texts1990(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_frequency"),
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func text1990(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_frequency").Text(),
		"{{ record.get('stats', {}).get('attachment_frequency') }}",
	)
}
func value1991(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_impressions"),
		"{{ record.get('stats', {}).get('attachment_impressions') }}",
	)
}
func typed1991(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_impressions"),
		"{{ record.get('stats', {}).get('attachment_impressions') }}",
	)
}
func texts1991(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_impressions"),
		"{{ record.get('stats', {}).get('attachment_impressions') }}",
	)
}
func text1991(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_impressions").Text(),
		"{{ record.get('stats', {}).get('attachment_impressions') }}",
	)
}
func value1992(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_1"),
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func typed1992(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_1"),
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func texts1992(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_1"),
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func text1992(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_1").Text(),
		"{{ record.get('stats', {}).get('attachment_quartile_1') }}",
	)
}
func value1993(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_2"),
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func typed1993(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_2"),
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func texts1993(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_2"),
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func text1993(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_2").Text(),
		"{{ record.get('stats', {}).get('attachment_quartile_2') }}",
	)
}
func value1994(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_3"),
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func typed1994(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_3"),
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func texts1994(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_quartile_3"),
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func text1994(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_quartile_3").Text(),
		"{{ record.get('stats', {}).get('attachment_quartile_3') }}",
	)
}
func value1995(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_total_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func typed1995(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_total_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func texts1995(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_total_view_time_millis"),
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func text1995(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_total_view_time_millis").Text(),
		"{{ record.get('stats', {}).get('attachment_total_view_time_millis') }}",
	)
}
func value1996(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_uniques"),
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func typed1996(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_uniques"),
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func texts1996(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_uniques"),
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func text1996(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_uniques").Text(),
		"{{ record.get('stats', {}).get('attachment_uniques') }}",
	)
}
func value1997(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_view_completion"),
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func typed1997(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_view_completion"),
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func texts1997(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "attachment_view_completion"),
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func text1997(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "attachment_view_completion").Text(),
		"{{ record.get('stats', {}).get('attachment_view_completion') }}",
	)
}
func value1998(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_screen_time_millis"),
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func typed1998(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_screen_time_millis"),
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func texts1998(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_screen_time_millis"),
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func text1998(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_screen_time_millis").Text(),
		"{{ record.get('stats', {}).get('avg_screen_time_millis') }}",
	)
}
func value1999(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_view_time_millis"),
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func typed1999(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_view_time_millis"),
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func texts1999(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["record"].Member("stats"), py.Dict()), "avg_view_time_millis"),
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
func text1999(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(e.GetOr(ctx["record"], "stats", py.Dict()), "avg_view_time_millis").Text(),
		"{{ record.get('stats', {}).get('avg_view_time_millis') }}",
	)
}
