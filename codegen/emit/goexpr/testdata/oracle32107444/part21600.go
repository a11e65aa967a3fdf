package main

import "github.com/airgen/airgen/runtime/py"

func value21600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("list_id"), "number")
}
func typed21600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("list_id"), "number")
}
func texts21600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("list_id").Text()), "number")
}
func text21600(e *py.Eval, ctx variables) string {
	return ""
}
func value21601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("list_id"), "boolean")
}
func typed21601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("list_id"), "boolean")
}
func texts21601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("list_id").Text()), "boolean")
}
func text21601(e *py.Eval, ctx variables) string {
	return ""
}
func value21602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("list_id"), "string")
}
func typed21602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("list_id"), "string")
}
func texts21602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("list_id").Text()), "string")
}
func text21602(e *py.Eval, ctx variables) string {
	return ""
}
func value21603(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("parent_gid"))
}
func typed21603(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("parent_gid"))
}
func texts21603(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("parent_gid").Text()))
}
func text21603(e *py.Eval, ctx variables) string {
	return ""
}
func value21604(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("parent_gid"))
}
func typed21604(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("parent_gid"))
}
func texts21604(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("parent_gid").Text()))
}
func text21604(e *py.Eval, ctx variables) string {
	return ""
}
func value21605(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("parent_gid")).Text())
}
func typed21605(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("parent_gid")).Text())
}
func texts21605(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("parent_gid").Text())).Text())
}
func text21605(e *py.Eval, ctx variables) string {
	return ""
}
func value21606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("parent_gid"), "string")
}
func typed21606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("parent_gid"), "string")
}
func texts21606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("parent_gid").Text()), "string")
}
func text21606(e *py.Eval, ctx variables) string {
	return ""
}
func value21607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("parent_gid"), "number")
}
func typed21607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("parent_gid"), "number")
}
func texts21607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("parent_gid").Text()), "number")
}
func text21607(e *py.Eval, ctx variables) string {
	return ""
}
func value21608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("parent_gid"), "boolean")
}
func typed21608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("parent_gid"), "boolean")
}
func texts21608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("parent_gid").Text()), "boolean")
}
func text21608(e *py.Eval, ctx variables) string {
	return ""
}
func value21609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("parent_gid"), "integer")
}
func typed21609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("parent_gid"), "integer")
}
func texts21609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("parent_gid").Text()), "integer")
}
func text21609(e *py.Eval, ctx variables) string {
	return ""
}
func value21610(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id"))
}
func typed21610(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id"))
}
func texts21610(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "field_id"))
}
func text21610(e *py.Eval, ctx variables) string {
	return ""
}
func value21611(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id"))
}
func typed21611(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id"))
}
func texts21611(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "field_id"))
}
func text21611(e *py.Eval, ctx variables) string {
	return ""
}
func value21612(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id")).Text())
}
func typed21612(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id")).Text())
}
func texts21612(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "field_id")).Text())
}
func text21612(e *py.Eval, ctx variables) string {
	return ""
}
func value21613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id"), "string")
}
func typed21613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id"), "string")
}
func texts21613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "field_id"), "string")
}
func text21613(e *py.Eval, ctx variables) string {
	return ""
}
func value21614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id"), "boolean")
}
func typed21614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id"), "boolean")
}
func texts21614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "field_id"), "boolean")
}
func text21614(e *py.Eval, ctx variables) string {
	return ""
}
func value21615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id"), "integer")
}
func typed21615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id"), "integer")
}
func texts21615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "field_id"), "integer")
}
func text21615(e *py.Eval, ctx variables) string {
	return ""
}
func value21616(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id"))
}
func typed21616(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id"))
}
func texts21616(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id"))
}
func text21616(e *py.Eval, ctx variables) string {
	return ""
}
func value21617(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id"))
}
func typed21617(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id"))
}
func texts21617(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id"))
}
func text21617(e *py.Eval, ctx variables) string {
	return ""
}
func value21618(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")).Text())
}
func typed21618(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")).Text())
}
func texts21618(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id")).Text())
}
func text21618(e *py.Eval, ctx variables) string {
	return ""
}
func value21619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id"), "string")
}
func typed21619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id"), "string")
}
func texts21619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id"), "string")
}
func text21619(e *py.Eval, ctx variables) string {
	return ""
}
func value21620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id"), "integer")
}
func typed21620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id"), "integer")
}
func texts21620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id"), "integer")
}
func text21620(e *py.Eval, ctx variables) string {
	return ""
}
func value21621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id"), "boolean")
}
func typed21621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id"), "boolean")
}
func texts21621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id"), "boolean")
}
func text21621(e *py.Eval, ctx variables) string {
	return ""
}
func value21622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id"), "number")
}
func typed21622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "id"), "number")
}
func texts21622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id"), "number")
}
func text21622(e *py.Eval, ctx variables) string {
	return ""
}
func value21623(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key"))
}
func typed21623(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key"))
}
func texts21623(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "issue_property_key"))
}
func text21623(e *py.Eval, ctx variables) string {
	return ""
}
func value21624(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key"))
}
func typed21624(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key"))
}
func texts21624(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "issue_property_key"))
}
func text21624(e *py.Eval, ctx variables) string {
	return ""
}
func value21625(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key")).Text())
}
func typed21625(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key")).Text())
}
func texts21625(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "issue_property_key")).Text())
}
func text21625(e *py.Eval, ctx variables) string {
	return ""
}
func value21626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key"), "string")
}
func typed21626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key"), "string")
}
func texts21626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "issue_property_key"), "string")
}
func text21626(e *py.Eval, ctx variables) string {
	return ""
}
func value21627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key"), "number")
}
func typed21627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key"), "number")
}
func texts21627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "issue_property_key"), "number")
}
func text21627(e *py.Eval, ctx variables) string {
	return ""
}
func value21628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key"), "boolean")
}
func typed21628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key"), "boolean")
}
func texts21628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "issue_property_key"), "boolean")
}
func text21628(e *py.Eval, ctx variables) string {
	return ""
}
func value21629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key"), "integer")
}
func typed21629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key"), "integer")
}
func texts21629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "issue_property_key"), "integer")
}
func text21629(e *py.Eval, ctx variables) string {
	return ""
}
func value21630(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id"))
}
func typed21630(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id"))
}
func texts21630(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "screen_id"))
}
func text21630(e *py.Eval, ctx variables) string {
	return ""
}
func value21631(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id"))
}
func typed21631(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id"))
}
func texts21631(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "screen_id"))
}
func text21631(e *py.Eval, ctx variables) string {
	return ""
}
func value21632(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id")).Text())
}
func typed21632(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id")).Text())
}
func texts21632(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "screen_id")).Text())
}
func text21632(e *py.Eval, ctx variables) string {
	return ""
}
func value21633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id"), "string")
}
func typed21633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id"), "string")
}
func texts21633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "screen_id"), "string")
}
func text21633(e *py.Eval, ctx variables) string {
	return ""
}
func value21634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id"), "integer")
}
func typed21634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id"), "integer")
}
func texts21634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "screen_id"), "integer")
}
func text21634(e *py.Eval, ctx variables) string {
	return ""
}
func value21635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id"), "number")
}
func typed21635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id"), "number")
}
func texts21635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "screen_id"), "number")
}
func text21635(e *py.Eval, ctx variables) string {
	return ""
}
func value21636(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId"))
}
func typed21636(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId"))
}
func texts21636(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "profileId"))
}
func text21636(e *py.Eval, ctx variables) string {
	return ""
}
func value21637(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId"))
}
func typed21637(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId"))
}
func texts21637(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "profileId"))
}
func text21637(e *py.Eval, ctx variables) string {
	return ""
}
func value21638(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId")).Text())
}
func typed21638(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId")).Text())
}
func texts21638(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "profileId")).Text())
}
func text21638(e *py.Eval, ctx variables) string {
	return ""
}
func value21639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId"), "string")
}
func typed21639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId"), "string")
}
func texts21639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "profileId"), "string")
}
func text21639(e *py.Eval, ctx variables) string {
	return ""
}
func value21640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId"), "boolean")
}
func typed21640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId"), "boolean")
}
func texts21640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "profileId"), "boolean")
}
func text21640(e *py.Eval, ctx variables) string {
	return ""
}
func value21641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId"), "integer")
}
func typed21641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId"), "integer")
}
func texts21641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "profileId"), "integer")
}
func text21641(e *py.Eval, ctx variables) string {
	return ""
}
func value21642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId"), "number")
}
func typed21642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["stream_slice"].Member("parent_slice"), "profileId"), "number")
}
func texts21642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "profileId"), "number")
}
func text21642(e *py.Eval, ctx variables) string {
	return ""
}
func value21643(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("project_id"))
}
func typed21643(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("project_id"))
}
func texts21643(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("project_id").Text()))
}
func text21643(e *py.Eval, ctx variables) string {
	return ""
}
func value21644(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("project_id"))
}
func typed21644(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("project_id"))
}
func texts21644(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("project_id").Text()))
}
func text21644(e *py.Eval, ctx variables) string {
	return ""
}
func value21645(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("project_id")).Text())
}
func typed21645(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("project_id")).Text())
}
func texts21645(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("project_id").Text())).Text())
}
func text21645(e *py.Eval, ctx variables) string {
	return ""
}
func value21646(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("project_id"), "integer")
}
func typed21646(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("project_id"), "integer")
}
func texts21646(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("project_id").Text()), "integer")
}
func text21646(e *py.Eval, ctx variables) string {
	return ""
}
func value21647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("project_id"), "boolean")
}
func typed21647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("project_id"), "boolean")
}
func texts21647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("project_id").Text()), "boolean")
}
func text21647(e *py.Eval, ctx variables) string {
	return ""
}
func value21648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("project_id"), "string")
}
func typed21648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("project_id"), "string")
}
func texts21648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("project_id").Text()), "string")
}
func text21648(e *py.Eval, ctx variables) string {
	return ""
}
func value21649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("project_id"), "number")
}
func typed21649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("project_id"), "number")
}
func texts21649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("project_id").Text()), "number")
}
func text21649(e *py.Eval, ctx variables) string {
	return ""
}
func value21650(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("project_key"))
}
func typed21650(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("project_key"))
}
func texts21650(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("project_key").Text()))
}
func text21650(e *py.Eval, ctx variables) string {
	return ""
}
func value21651(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("project_key"))
}
func typed21651(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("project_key"))
}
func texts21651(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("project_key").Text()))
}
func text21651(e *py.Eval, ctx variables) string {
	return ""
}
func value21652(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("project_key")).Text())
}
func typed21652(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("project_key")).Text())
}
func texts21652(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("project_key").Text())).Text())
}
func text21652(e *py.Eval, ctx variables) string {
	return ""
}
func value21653(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("project_key"), "string")
}
func typed21653(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("project_key"), "string")
}
func texts21653(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("project_key").Text()), "string")
}
func text21653(e *py.Eval, ctx variables) string {
	return ""
}
func value21654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("project_key"), "integer")
}
func typed21654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("project_key"), "integer")
}
func texts21654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("project_key").Text()), "integer")
}
func text21654(e *py.Eval, ctx variables) string {
	return ""
}
func value21655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("project_key"), "boolean")
}
func typed21655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("project_key"), "boolean")
}
func texts21655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("project_key").Text()), "boolean")
}
func text21655(e *py.Eval, ctx variables) string {
	return ""
}
func value21656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("project_key"), "number")
}
func typed21656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("project_key"), "number")
}
func texts21656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("project_key").Text()), "number")
}
func text21656(e *py.Eval, ctx variables) string {
	return ""
}
func value21657(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("report_name"))
}
func typed21657(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("report_name"))
}
func texts21657(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("report_name").Text()))
}
func text21657(e *py.Eval, ctx variables) string {
	return ""
}
func value21658(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("report_name"))
}
func typed21658(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("report_name"))
}
func texts21658(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("report_name").Text()))
}
func text21658(e *py.Eval, ctx variables) string {
	return ""
}
func value21659(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("report_name")).Text())
}
func typed21659(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("report_name")).Text())
}
func texts21659(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("report_name").Text())).Text())
}
func text21659(e *py.Eval, ctx variables) string {
	return ""
}
func value21660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("report_name"), "string")
}
func typed21660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("report_name"), "string")
}
func texts21660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("report_name").Text()), "string")
}
func text21660(e *py.Eval, ctx variables) string {
	return ""
}
func value21661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("report_name"), "number")
}
func typed21661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("report_name"), "number")
}
func texts21661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("report_name").Text()), "number")
}
func text21661(e *py.Eval, ctx variables) string {
	return ""
}
func value21662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("report_name"), "integer")
}
func typed21662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("report_name"), "integer")
}
func texts21662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("report_name").Text()), "integer")
}
func text21662(e *py.Eval, ctx variables) string {
	return ""
}
func value21663(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("scraping_job"))
}
func typed21663(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("scraping_job"))
}
func texts21663(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("scraping_job").Text()))
}
func text21663(e *py.Eval, ctx variables) string {
	return ""
}
func value21664(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("scraping_job"))
}
func typed21664(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("scraping_job"))
}
func texts21664(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("scraping_job").Text()))
}
func text21664(e *py.Eval, ctx variables) string {
	return ""
}
func value21665(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("scraping_job")).Text())
}
func typed21665(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("scraping_job")).Text())
}
func texts21665(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("scraping_job").Text())).Text())
}
func text21665(e *py.Eval, ctx variables) string {
	return ""
}
func value21666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("scraping_job"), "number")
}
func typed21666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("scraping_job"), "number")
}
func texts21666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("scraping_job").Text()), "number")
}
func text21666(e *py.Eval, ctx variables) string {
	return ""
}
func value21667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("scraping_job"), "integer")
}
func typed21667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("scraping_job"), "integer")
}
func texts21667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("scraping_job").Text()), "integer")
}
func text21667(e *py.Eval, ctx variables) string {
	return ""
}
func value21668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("scraping_job"), "string")
}
func typed21668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("scraping_job"), "string")
}
func texts21668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("scraping_job").Text()), "string")
}
func text21668(e *py.Eval, ctx variables) string {
	return ""
}
func value21669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("scraping_job"), "boolean")
}
func typed21669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("scraping_job"), "boolean")
}
func texts21669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("scraping_job").Text()), "boolean")
}
func text21669(e *py.Eval, ctx variables) string {
	return ""
}
func value21670(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("screen_id"))
}
func typed21670(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("screen_id"))
}
func texts21670(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("screen_id").Text()))
}
func text21670(e *py.Eval, ctx variables) string {
	return ""
}
func value21671(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("screen_id"))
}
func typed21671(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("screen_id"))
}
func texts21671(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("screen_id").Text()))
}
func text21671(e *py.Eval, ctx variables) string {
	return ""
}
func value21672(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("screen_id")).Text())
}
func typed21672(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("screen_id")).Text())
}
func texts21672(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("screen_id").Text())).Text())
}
func text21672(e *py.Eval, ctx variables) string {
	return ""
}
func value21673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("screen_id"), "string")
}
func typed21673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("screen_id"), "string")
}
func texts21673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("screen_id").Text()), "string")
}
func text21673(e *py.Eval, ctx variables) string {
	return ""
}
func value21674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("screen_id"), "number")
}
func typed21674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("screen_id"), "number")
}
func texts21674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("screen_id").Text()), "number")
}
func text21674(e *py.Eval, ctx variables) string {
	return ""
}
func value21675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("screen_id"), "boolean")
}
func typed21675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("screen_id"), "boolean")
}
func texts21675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("screen_id").Text()), "boolean")
}
func text21675(e *py.Eval, ctx variables) string {
	return ""
}
func value21676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("screen_id"), "integer")
}
func typed21676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("screen_id"), "integer")
}
func texts21676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("screen_id").Text()), "integer")
}
func text21676(e *py.Eval, ctx variables) string {
	return ""
}
func value21677(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("segment_id"))
}
func typed21677(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("segment_id"))
}
func texts21677(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("segment_id").Text()))
}
func text21677(e *py.Eval, ctx variables) string {
	return ""
}
func value21678(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("segment_id"))
}
func typed21678(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("segment_id"))
}
func texts21678(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("segment_id").Text()))
}
func text21678(e *py.Eval, ctx variables) string {
	return ""
}
func value21679(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("segment_id")).Text())
}
func typed21679(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("segment_id")).Text())
}
func texts21679(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("segment_id").Text())).Text())
}
func text21679(e *py.Eval, ctx variables) string {
	return ""
}
func value21680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("segment_id"), "integer")
}
func typed21680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("segment_id"), "integer")
}
func texts21680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("segment_id").Text()), "integer")
}
func text21680(e *py.Eval, ctx variables) string {
	return ""
}
func value21681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("segment_id"), "boolean")
}
func typed21681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("segment_id"), "boolean")
}
func texts21681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("segment_id").Text()), "boolean")
}
func text21681(e *py.Eval, ctx variables) string {
	return ""
}
func value21682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("segment_id"), "string")
}
func typed21682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("segment_id"), "string")
}
func texts21682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("segment_id").Text()), "string")
}
func text21682(e *py.Eval, ctx variables) string {
	return ""
}
func value21683(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None), "{{ stream_slice.sku | join('-') }}")
}
func typed21683(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None), "{{ stream_slice.sku | join('-') }}")
}
func texts21683(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterJoin(py.Str(ctx["stream_slice"].Member("sku").Text()), py.Str("-"), py.None), "{{ stream_slice.sku | join('-') }}")
}
func text21683(e *py.Eval, ctx variables) string {
	return ""
}
func value21684(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None), "{{ stream_slice.sku | join('-') }}")
}
func typed21684(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None), "{{ stream_slice.sku | join('-') }}")
}
func texts21684(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterJoin(py.Str(ctx["stream_slice"].Member("sku").Text()), py.Str("-"), py.None), "{{ stream_slice.sku | join('-') }}")
}
func text21684(e *py.Eval, ctx variables) string {
	return ""
}
func value21685(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None), "{{ stream_slice.sku | join('-') }}").Text())
}
func typed21685(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None), "{{ stream_slice.sku | join('-') }}").Text())
}
func texts21685(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterJoin(py.Str(ctx["stream_slice"].Member("sku").Text()), py.Str("-"), py.None), "{{ stream_slice.sku | join('-') }}").Text())
}
func text21685(e *py.Eval, ctx variables) string {
	return ""
}
func value21686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None), "number", "{{ stream_slice.sku | join('-') }}")
}
func typed21686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None), "number", "{{ stream_slice.sku | join('-') }}")
}
func texts21686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.Str(ctx["stream_slice"].Member("sku").Text()), py.Str("-"), py.None), "number", "{{ stream_slice.sku | join('-') }}")
}
func text21686(e *py.Eval, ctx variables) string {
	return ""
}
func value21687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None), "integer", "{{ stream_slice.sku | join('-') }}")
}
func typed21687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None), "integer", "{{ stream_slice.sku | join('-') }}")
}
func texts21687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.Str(ctx["stream_slice"].Member("sku").Text()), py.Str("-"), py.None), "integer", "{{ stream_slice.sku | join('-') }}")
}
func text21687(e *py.Eval, ctx variables) string {
	return ""
}
func value21688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None), "boolean", "{{ stream_slice.sku | join('-') }}")
}
func typed21688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None), "boolean", "{{ stream_slice.sku | join('-') }}")
}
func texts21688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.Str(ctx["stream_slice"].Member("sku").Text()), py.Str("-"), py.None), "boolean", "{{ stream_slice.sku | join('-') }}")
}
func text21688(e *py.Eval, ctx variables) string {
	return ""
}
func value21689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None), "string", "{{ stream_slice.sku | join('-') }}")
}
func typed21689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_slice"].Member("sku"), py.Str("-"), py.None), "string", "{{ stream_slice.sku | join('-') }}")
}
func texts21689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.Str(ctx["stream_slice"].Member("sku").Text()), py.Str("-"), py.None), "string", "{{ stream_slice.sku | join('-') }}")
}
func text21689(e *py.Eval, ctx variables) string {
	return ""
}
func value21690(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_slice"].Member("slice"), "path"))
}
func typed21690(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_slice"].Member("slice"), "path"))
}
func texts21690(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["stream_slice"].Member("slice").Text()), "path"))
}
func text21690(e *py.Eval, ctx variables) string {
	return ""
}
func value21691(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_slice"].Member("slice"), "path"))
}
func typed21691(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_slice"].Member("slice"), "path"))
}
func texts21691(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["stream_slice"].Member("slice").Text()), "path"))
}
func text21691(e *py.Eval, ctx variables) string {
	return ""
}
func value21692(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_slice"].Member("slice"), "path")).Text())
}
func typed21692(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_slice"].Member("slice"), "path")).Text())
}
func texts21692(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["stream_slice"].Member("slice").Text()), "path")).Text())
}
func text21692(e *py.Eval, ctx variables) string {
	return ""
}
func value21693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("slice"), "path"), "string")
}
func typed21693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("slice"), "path"), "string")
}
func texts21693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("slice").Text()), "path"), "string")
}
func text21693(e *py.Eval, ctx variables) string {
	return ""
}
func value21694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("slice"), "path"), "integer")
}
func typed21694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("slice"), "path"), "integer")
}
func texts21694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("slice").Text()), "path"), "integer")
}
func text21694(e *py.Eval, ctx variables) string {
	return ""
}
func value21695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("slice"), "path"), "boolean")
}
func typed21695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("slice"), "path"), "boolean")
}
func texts21695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("slice").Text()), "path"), "boolean")
}
func text21695(e *py.Eval, ctx variables) string {
	return ""
}
func value21696(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("sprint_id"))
}
func typed21696(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("sprint_id"))
}
func texts21696(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("sprint_id").Text()))
}
func text21696(e *py.Eval, ctx variables) string {
	return ""
}
func value21697(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("sprint_id"))
}
func typed21697(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("sprint_id"))
}
func texts21697(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("sprint_id").Text()))
}
func text21697(e *py.Eval, ctx variables) string {
	return ""
}
func value21698(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("sprint_id")).Text())
}
func typed21698(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("sprint_id")).Text())
}
func texts21698(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("sprint_id").Text())).Text())
}
func text21698(e *py.Eval, ctx variables) string {
	return ""
}
func value21699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("sprint_id"), "integer")
}
func typed21699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("sprint_id"), "integer")
}
func texts21699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("sprint_id").Text()), "integer")
}
func text21699(e *py.Eval, ctx variables) string {
	return ""
}
func value21700(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("sprint_id"), "number")
}
func typed21700(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("sprint_id"), "number")
}
func texts21700(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("sprint_id").Text()), "number")
}
func text21700(e *py.Eval, ctx variables) string {
	return ""
}
func value21701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("sprint_id"), "string")
}
func typed21701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("sprint_id"), "string")
}
func texts21701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("sprint_id").Text()), "string")
}
func text21701(e *py.Eval, ctx variables) string {
	return ""
}
func value21702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("sprint_id"), "boolean")
}
func typed21702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("sprint_id"), "boolean")
}
func texts21702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("sprint_id").Text()), "boolean")
}
func text21702(e *py.Eval, ctx variables) string {
	return ""
}
func value21703(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("sprint_id").Text() + "-" + ctx["record"].Member("id").Text()))
}
func typed21703(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("sprint_id").Text() + "-" + ctx["record"].Member("id").Text()))
}
func texts21703(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("sprint_id").Text() + "-" + ctx["record"].Member("id").Text()))
}
func text21703(e *py.Eval, ctx variables) string {
	return ""
}
func value21704(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("sprint_id").Text() + "-" + ctx["record"].Member("id").Text()))
}
func typed21704(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("sprint_id").Text() + "-" + ctx["record"].Member("id").Text()))
}
func texts21704(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("sprint_id").Text() + "-" + ctx["record"].Member("id").Text()))
}
func text21704(e *py.Eval, ctx variables) string {
	return ""
}
func value21705(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("sprint_id").Text() + "-" + ctx["record"].Member("id").Text())).Text())
}
func typed21705(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("sprint_id").Text() + "-" + ctx["record"].Member("id").Text())).Text())
}
func texts21705(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("sprint_id").Text() + "-" + ctx["record"].Member("id").Text())).Text())
}
func text21705(e *py.Eval, ctx variables) string {
	return ""
}
func value21706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("sprint_id").Text()+"-"+ctx["record"].Member("id").Text()), "string")
}
func typed21706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("sprint_id").Text()+"-"+ctx["record"].Member("id").Text()), "string")
}
func texts21706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("sprint_id").Text()+"-"+ctx["record"].Member("id").Text()), "string")
}
func text21706(e *py.Eval, ctx variables) string {
	return ""
}
func value21707(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("sprint_id").Text()+"-"+ctx["record"].Member("id").Text()), "integer")
}
func typed21707(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("sprint_id").Text()+"-"+ctx["record"].Member("id").Text()), "integer")
}
func texts21707(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("sprint_id").Text()+"-"+ctx["record"].Member("id").Text()), "integer")
}
func text21707(e *py.Eval, ctx variables) string {
	return ""
}
func value21708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("sprint_id").Text()+"-"+ctx["record"].Member("id").Text()), "number")
}
func typed21708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("sprint_id").Text()+"-"+ctx["record"].Member("id").Text()), "number")
}
func texts21708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("sprint_id").Text()+"-"+ctx["record"].Member("id").Text()), "number")
}
func text21708(e *py.Eval, ctx variables) string {
	return ""
}
func value21709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("sprint_id").Text()+"-"+ctx["record"].Member("id").Text()), "boolean")
}
func typed21709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("sprint_id").Text()+"-"+ctx["record"].Member("id").Text()), "boolean")
}
func texts21709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("sprint_id").Text()+"-"+ctx["record"].Member("id").Text()), "boolean")
}
func text21709(e *py.Eval, ctx variables) string {
	return ""
}
func value21710(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("start_time"))
}
func typed21710(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("start_time"))
}
func texts21710(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("start_time").Text()))
}
func text21710(e *py.Eval, ctx variables) string {
	return ""
}
func value21711(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("start_time"))
}
func typed21711(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("start_time"))
}
func texts21711(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("start_time").Text()))
}
func text21711(e *py.Eval, ctx variables) string {
	return ""
}
func value21712(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("start_time")).Text())
}
func typed21712(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("start_time")).Text())
}
func texts21712(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("start_time").Text())).Text())
}
func text21712(e *py.Eval, ctx variables) string {
	return ""
}
func value21713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("start_time"), "integer")
}
func typed21713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("start_time"), "integer")
}
func texts21713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()), "integer")
}
func text21713(e *py.Eval, ctx variables) string {
	return ""
}
func value21714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("start_time"), "boolean")
}
func typed21714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("start_time"), "boolean")
}
func texts21714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()), "boolean")
}
func text21714(e *py.Eval, ctx variables) string {
	return ""
}
func value21715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("start_time"), "number")
}
func typed21715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("start_time"), "number")
}
func texts21715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()), "number")
}
func text21715(e *py.Eval, ctx variables) string {
	return ""
}
func value21716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("start_time"), "string")
}
func typed21716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("start_time"), "string")
}
func texts21716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()), "string")
}
func text21716(e *py.Eval, ctx variables) string {
	return ""
}
func value21717(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("subscription_id"))
}
func typed21717(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("subscription_id"))
}
func texts21717(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("subscription_id").Text()))
}
func text21717(e *py.Eval, ctx variables) string {
	return ""
}
func value21718(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("subscription_id"))
}
func typed21718(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("subscription_id"))
}
func texts21718(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("subscription_id").Text()))
}
func text21718(e *py.Eval, ctx variables) string {
	return ""
}
func value21719(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("subscription_id")).Text())
}
func typed21719(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("subscription_id")).Text())
}
func texts21719(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("subscription_id").Text())).Text())
}
func text21719(e *py.Eval, ctx variables) string {
	return ""
}
func value21720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("subscription_id"), "number")
}
func typed21720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("subscription_id"), "number")
}
func texts21720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("subscription_id").Text()), "number")
}
func text21720(e *py.Eval, ctx variables) string {
	return ""
}
func value21721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("subscription_id"), "boolean")
}
func typed21721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("subscription_id"), "boolean")
}
func texts21721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("subscription_id").Text()), "boolean")
}
func text21721(e *py.Eval, ctx variables) string {
	return ""
}
func value21722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("subscription_id"), "integer")
}
func typed21722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("subscription_id"), "integer")
}
func texts21722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("subscription_id").Text()), "integer")
}
func text21722(e *py.Eval, ctx variables) string {
	return ""
}
func value21723(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("survey_id"))
}
func typed21723(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("survey_id"))
}
func texts21723(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("survey_id").Text()))
}
func text21723(e *py.Eval, ctx variables) string {
	return ""
}
func value21724(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("survey_id"))
}
func typed21724(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("survey_id"))
}
func texts21724(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("survey_id").Text()))
}
func text21724(e *py.Eval, ctx variables) string {
	return ""
}
func value21725(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("survey_id")).Text())
}
func typed21725(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("survey_id")).Text())
}
func texts21725(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("survey_id").Text())).Text())
}
func text21725(e *py.Eval, ctx variables) string {
	return ""
}
func value21726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("survey_id"), "integer")
}
func typed21726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("survey_id"), "integer")
}
func texts21726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("survey_id").Text()), "integer")
}
func text21726(e *py.Eval, ctx variables) string {
	return ""
}
func value21727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("survey_id"), "boolean")
}
func typed21727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("survey_id"), "boolean")
}
func texts21727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("survey_id").Text()), "boolean")
}
func text21727(e *py.Eval, ctx variables) string {
	return ""
}
func value21728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("survey_id"), "string")
}
func typed21728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("survey_id"), "string")
}
func texts21728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("survey_id").Text()), "string")
}
func text21728(e *py.Eval, ctx variables) string {
	return ""
}
func value21729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("survey_id"), "number")
}
func typed21729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("survey_id"), "number")
}
func texts21729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("survey_id").Text()), "number")
}
func text21729(e *py.Eval, ctx variables) string {
	return ""
}
func value21730(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("symb"))
}
func typed21730(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("symb"))
}
func texts21730(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("symb").Text()))
}
func text21730(e *py.Eval, ctx variables) string {
	return ""
}
func value21731(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("symb"))
}
func typed21731(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("symb"))
}
func texts21731(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("symb").Text()))
}
func text21731(e *py.Eval, ctx variables) string {
	return ""
}
func value21732(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("symb")).Text())
}
func typed21732(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("symb")).Text())
}
func texts21732(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("symb").Text())).Text())
}
func text21732(e *py.Eval, ctx variables) string {
	return ""
}
func value21733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("symb"), "number")
}
func typed21733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("symb"), "number")
}
func texts21733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("symb").Text()), "number")
}
func text21733(e *py.Eval, ctx variables) string {
	return ""
}
func value21734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("symb"), "boolean")
}
func typed21734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("symb"), "boolean")
}
func texts21734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("symb").Text()), "boolean")
}
func text21734(e *py.Eval, ctx variables) string {
	return ""
}
func value21735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("symb"), "string")
}
func typed21735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("symb"), "string")
}
func texts21735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("symb").Text()), "string")
}
func text21735(e *py.Eval, ctx variables) string {
	return ""
}
func value21736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("symb"), "integer")
}
func typed21736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("symb"), "integer")
}
func texts21736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("symb").Text()), "integer")
}
func text21736(e *py.Eval, ctx variables) string {
	return ""
}
func value21737(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("tab_id"))
}
func typed21737(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("tab_id"))
}
func texts21737(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("tab_id").Text()))
}
func text21737(e *py.Eval, ctx variables) string {
	return ""
}
func value21738(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("tab_id"))
}
func typed21738(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("tab_id"))
}
func texts21738(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("tab_id").Text()))
}
func text21738(e *py.Eval, ctx variables) string {
	return ""
}
func value21739(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("tab_id")).Text())
}
func typed21739(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("tab_id")).Text())
}
func texts21739(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("tab_id").Text())).Text())
}
func text21739(e *py.Eval, ctx variables) string {
	return ""
}
func value21740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("tab_id"), "string")
}
func typed21740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("tab_id"), "string")
}
func texts21740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("tab_id").Text()), "string")
}
func text21740(e *py.Eval, ctx variables) string {
	return ""
}
func value21741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("tab_id"), "number")
}
func typed21741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("tab_id"), "number")
}
func texts21741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("tab_id").Text()), "number")
}
func text21741(e *py.Eval, ctx variables) string {
	return ""
}
func value21742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("tab_id"), "boolean")
}
func typed21742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("tab_id"), "boolean")
}
func texts21742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("tab_id").Text()), "boolean")
}
func text21742(e *py.Eval, ctx variables) string {
	return ""
}
func value21743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("tab_id"), "integer")
}
func typed21743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("tab_id"), "integer")
}
func texts21743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("tab_id").Text()), "integer")
}
func text21743(e *py.Eval, ctx variables) string {
	return ""
}
func value21744(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("team_id"))
}
func typed21744(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("team_id"))
}
func texts21744(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("team_id").Text()))
}
func text21744(e *py.Eval, ctx variables) string {
	return ""
}
func value21745(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("team_id"))
}
func typed21745(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("team_id"))
}
func texts21745(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("team_id").Text()))
}
func text21745(e *py.Eval, ctx variables) string {
	return ""
}
func value21746(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("team_id")).Text())
}
func typed21746(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("team_id")).Text())
}
func texts21746(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("team_id").Text())).Text())
}
func text21746(e *py.Eval, ctx variables) string {
	return ""
}
func value21747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("team_id"), "number")
}
func typed21747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("team_id"), "number")
}
func texts21747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("team_id").Text()), "number")
}
func text21747(e *py.Eval, ctx variables) string {
	return ""
}
func value21748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("team_id"), "boolean")
}
func typed21748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("team_id"), "boolean")
}
func texts21748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("team_id").Text()), "boolean")
}
func text21748(e *py.Eval, ctx variables) string {
	return ""
}
func value21749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("team_id"), "string")
}
func typed21749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("team_id"), "string")
}
func texts21749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("team_id").Text()), "string")
}
func text21749(e *py.Eval, ctx variables) string {
	return ""
}
func value21750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("team_id"), "integer")
}
func typed21750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("team_id"), "integer")
}
func texts21750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("team_id").Text()), "integer")
}
func text21750(e *py.Eval, ctx variables) string {
	return ""
}
func value21751(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("ticker"))
}
func typed21751(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("ticker"))
}
func texts21751(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("ticker").Text()))
}
func text21751(e *py.Eval, ctx variables) string {
	return ""
}
func value21752(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("ticker"))
}
func typed21752(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("ticker"))
}
func texts21752(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("ticker").Text()))
}
func text21752(e *py.Eval, ctx variables) string {
	return ""
}
func value21753(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("ticker")).Text())
}
func typed21753(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("ticker")).Text())
}
func texts21753(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("ticker").Text())).Text())
}
func text21753(e *py.Eval, ctx variables) string {
	return ""
}
func value21754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("ticker"), "integer")
}
func typed21754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("ticker"), "integer")
}
func texts21754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("ticker").Text()), "integer")
}
func text21754(e *py.Eval, ctx variables) string {
	return ""
}
func value21755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("ticker"), "number")
}
func typed21755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("ticker"), "number")
}
func texts21755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("ticker").Text()), "number")
}
func text21755(e *py.Eval, ctx variables) string {
	return ""
}
func value21756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("ticker"), "string")
}
func typed21756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("ticker"), "string")
}
func texts21756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("ticker").Text()), "string")
}
func text21756(e *py.Eval, ctx variables) string {
	return ""
}
func value21757(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("user_account_id"))
}
func typed21757(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("user_account_id"))
}
func texts21757(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("user_account_id").Text()))
}
func text21757(e *py.Eval, ctx variables) string {
	return ""
}
func value21758(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("user_account_id"))
}
func typed21758(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("user_account_id"))
}
func texts21758(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("user_account_id").Text()))
}
func text21758(e *py.Eval, ctx variables) string {
	return ""
}
func value21759(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("user_account_id")).Text())
}
func typed21759(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("user_account_id")).Text())
}
func texts21759(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("user_account_id").Text())).Text())
}
func text21759(e *py.Eval, ctx variables) string {
	return ""
}
func value21760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("user_account_id"), "number")
}
func typed21760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("user_account_id"), "number")
}
func texts21760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("user_account_id").Text()), "number")
}
func text21760(e *py.Eval, ctx variables) string {
	return ""
}
func value21761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("user_account_id"), "integer")
}
func typed21761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("user_account_id"), "integer")
}
func texts21761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("user_account_id").Text()), "integer")
}
func text21761(e *py.Eval, ctx variables) string {
	return ""
}
func value21762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("user_account_id"), "boolean")
}
func typed21762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("user_account_id"), "boolean")
}
func texts21762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("user_account_id").Text()), "boolean")
}
func text21762(e *py.Eval, ctx variables) string {
	return ""
}
func value21763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("user_account_id"), "string")
}
func typed21763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("user_account_id"), "string")
}
func texts21763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("user_account_id").Text()), "string")
}
func text21763(e *py.Eval, ctx variables) string {
	return ""
}
func value21764(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("workspace_gid"))
}
func typed21764(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("workspace_gid"))
}
func texts21764(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("workspace_gid").Text()))
}
func text21764(e *py.Eval, ctx variables) string {
	return ""
}
func value21765(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("workspace_gid"))
}
func typed21765(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("workspace_gid"))
}
func texts21765(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("workspace_gid").Text()))
}
func text21765(e *py.Eval, ctx variables) string {
	return ""
}
func value21766(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("workspace_gid")).Text())
}
func typed21766(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("workspace_gid")).Text())
}
func texts21766(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("workspace_gid").Text())).Text())
}
func text21766(e *py.Eval, ctx variables) string {
	return ""
}
func value21767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("workspace_gid"), "string")
}
func typed21767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("workspace_gid"), "string")
}
func texts21767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("workspace_gid").Text()), "string")
}
func text21767(e *py.Eval, ctx variables) string {
	return ""
}
func value21768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("workspace_gid"), "number")
}
func typed21768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("workspace_gid"), "number")
}
func texts21768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("workspace_gid").Text()), "number")
}
func text21768(e *py.Eval, ctx variables) string {
	return ""
}
func value21769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("workspace_gid"), "integer")
}
func typed21769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("workspace_gid"), "integer")
}
func texts21769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("workspace_gid").Text()), "integer")
}
func text21769(e *py.Eval, ctx variables) string {
	return ""
}
func value21770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("workspace_gid"), "boolean")
}
func typed21770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("workspace_gid"), "boolean")
}
func texts21770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("workspace_gid").Text()), "boolean")
}
func text21770(e *py.Eval, ctx variables) string {
	return ""
}
func value21771(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("adGroupId"))
}
func typed21771(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("adGroupId"))
}
func texts21771(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("adGroupId").Text()))
}
func text21771(e *py.Eval, ctx variables) string {
	return ""
}
func value21772(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("adGroupId"))
}
func typed21772(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("adGroupId"))
}
func texts21772(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("adGroupId").Text()))
}
func text21772(e *py.Eval, ctx variables) string {
	return ""
}
func value21773(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("adGroupId")).Text())
}
func typed21773(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("adGroupId")).Text())
}
func texts21773(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("adGroupId").Text())).Text())
}
func text21773(e *py.Eval, ctx variables) string {
	return ""
}
func value21774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("adGroupId"), "boolean")
}
func typed21774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("adGroupId"), "boolean")
}
func texts21774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("adGroupId").Text()), "boolean")
}
func text21774(e *py.Eval, ctx variables) string {
	return ""
}
func value21775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("adGroupId"), "string")
}
func typed21775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("adGroupId"), "string")
}
func texts21775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("adGroupId").Text()), "string")
}
func text21775(e *py.Eval, ctx variables) string {
	return ""
}
func value21776(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("adGroupId"), "integer")
}
func typed21776(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("adGroupId"), "integer")
}
func texts21776(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("adGroupId").Text()), "integer")
}
func text21776(e *py.Eval, ctx variables) string {
	return ""
}
func value21777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("adGroupId"), "number")
}
func typed21777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("adGroupId"), "number")
}
func texts21777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("adGroupId").Text()), "number")
}
func text21777(e *py.Eval, ctx variables) string {
	return ""
}
func value21778(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("AmazonOrderId"))
}
func typed21778(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("AmazonOrderId"))
}
func texts21778(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("AmazonOrderId").Text()))
}
func text21778(e *py.Eval, ctx variables) string {
	return ""
}
func value21779(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("AmazonOrderId"))
}
func typed21779(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("AmazonOrderId"))
}
func texts21779(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("AmazonOrderId").Text()))
}
func text21779(e *py.Eval, ctx variables) string {
	return ""
}
func value21780(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("AmazonOrderId")).Text())
}
func typed21780(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("AmazonOrderId")).Text())
}
func texts21780(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("AmazonOrderId").Text())).Text())
}
func text21780(e *py.Eval, ctx variables) string {
	return ""
}
func value21781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("AmazonOrderId"), "string")
}
func typed21781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("AmazonOrderId"), "string")
}
func texts21781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("AmazonOrderId").Text()), "string")
}
func text21781(e *py.Eval, ctx variables) string {
	return ""
}
func value21782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("AmazonOrderId"), "number")
}
func typed21782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("AmazonOrderId"), "number")
}
func texts21782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("AmazonOrderId").Text()), "number")
}
func text21782(e *py.Eval, ctx variables) string {
	return ""
}
func value21783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("AmazonOrderId"), "boolean")
}
func typed21783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("AmazonOrderId"), "boolean")
}
func texts21783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("AmazonOrderId").Text()), "boolean")
}
func text21783(e *py.Eval, ctx variables) string {
	return ""
}
func value21784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("AmazonOrderId"), "integer")
}
func typed21784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("AmazonOrderId"), "integer")
}
func texts21784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("AmazonOrderId").Text()), "integer")
}
func text21784(e *py.Eval, ctx variables) string {
	return ""
}
func value21785(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope"))
}
func typed21785(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope"))
}
func texts21785(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Attr(e.Attr(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "request"), "headers"), "Amazon-Advertising-API-Scope"))
}
func text21785(e *py.Eval, ctx variables) string {
	return ""
}
func value21786(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope"))
}
func typed21786(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope"))
}
func texts21786(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Attr(e.Attr(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "request"), "headers"), "Amazon-Advertising-API-Scope"))
}
func text21786(e *py.Eval, ctx variables) string {
	return ""
}
func value21787(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope")).Text())
}
func typed21787(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope")).Text())
}
func texts21787(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Attr(e.Attr(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "request"), "headers"), "Amazon-Advertising-API-Scope")).Text())
}
func text21787(e *py.Eval, ctx variables) string {
	return ""
}
func value21788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope"), "string")
}
func typed21788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope"), "string")
}
func texts21788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "request"), "headers"), "Amazon-Advertising-API-Scope"), "string")
}
func text21788(e *py.Eval, ctx variables) string {
	return ""
}
func value21789(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope"), "number")
}
func typed21789(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope"), "number")
}
func texts21789(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "request"), "headers"), "Amazon-Advertising-API-Scope"), "number")
}
func text21789(e *py.Eval, ctx variables) string {
	return ""
}
func value21790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope"), "boolean")
}
func typed21790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope"), "boolean")
}
func texts21790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "request"), "headers"), "Amazon-Advertising-API-Scope"), "boolean")
}
func text21790(e *py.Eval, ctx variables) string {
	return ""
}
func value21791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope"), "integer")
}
func typed21791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"].Member("create_job_response"), "request"), "headers"), "Amazon-Advertising-API-Scope"), "integer")
}
func texts21791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "request"), "headers"), "Amazon-Advertising-API-Scope"), "integer")
}
func text21791(e *py.Eval, ctx variables) string {
	return ""
}
func value21792(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("end_time"))
}
func typed21792(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("end_time"))
}
func texts21792(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("end_time").Text()))
}
func text21792(e *py.Eval, ctx variables) string {
	return ""
}
func value21793(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("end_time"))
}
func typed21793(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("end_time"))
}
func texts21793(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("end_time").Text()))
}
func text21793(e *py.Eval, ctx variables) string {
	return ""
}
func value21794(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("end_time")).Text())
}
func typed21794(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("end_time")).Text())
}
func texts21794(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("end_time").Text())).Text())
}
func text21794(e *py.Eval, ctx variables) string {
	return ""
}
func value21795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("end_time"), "integer")
}
func typed21795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("end_time"), "integer")
}
func texts21795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("end_time").Text()), "integer")
}
func text21795(e *py.Eval, ctx variables) string {
	return ""
}
func value21796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("end_time"), "number")
}
func typed21796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("end_time"), "number")
}
func texts21796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("end_time").Text()), "number")
}
func text21796(e *py.Eval, ctx variables) string {
	return ""
}
func value21797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("end_time"), "boolean")
}
func typed21797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("end_time"), "boolean")
}
func texts21797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("end_time").Text()), "boolean")
}
func text21797(e *py.Eval, ctx variables) string {
	return ""
}
func value21798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("end_time"), "string")
}
func typed21798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("end_time"), "string")
}
func texts21798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("end_time").Text()), "string")
}
func text21798(e *py.Eval, ctx variables) string {
	return ""
}
func value21799(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("gte"))
}
func typed21799(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("gte"))
}
func texts21799(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("gte").Text()))
}
func text21799(e *py.Eval, ctx variables) string {
	return ""
}
func value21800(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("gte"))
}
func typed21800(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("gte"))
}
func texts21800(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("gte").Text()))
}
func text21800(e *py.Eval, ctx variables) string {
	return ""
}
func value21801(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("gte")).Text())
}
func typed21801(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("gte")).Text())
}
func texts21801(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("gte").Text())).Text())
}
func text21801(e *py.Eval, ctx variables) string {
	return ""
}
func value21802(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("gte"), "string")
}
func typed21802(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("gte"), "string")
}
func texts21802(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("gte").Text()), "string")
}
func text21802(e *py.Eval, ctx variables) string {
	return ""
}
func value21803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("gte"), "integer")
}
func typed21803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("gte"), "integer")
}
func texts21803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("gte").Text()), "integer")
}
func text21803(e *py.Eval, ctx variables) string {
	return ""
}
func value21804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("gte"), "boolean")
}
func typed21804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("gte"), "boolean")
}
func texts21804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("gte").Text()), "boolean")
}
func text21804(e *py.Eval, ctx variables) string {
	return ""
}
func value21805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("gte"), "number")
}
func typed21805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("gte"), "number")
}
func texts21805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("gte").Text()), "number")
}
func text21805(e *py.Eval, ctx variables) string {
	return ""
}
func value21806(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("id"))
}
func typed21806(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("id"))
}
func texts21806(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("id").Text()))
}
func text21806(e *py.Eval, ctx variables) string {
	return ""
}
func value21807(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("id"))
}
func typed21807(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("id"))
}
func texts21807(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("id").Text()))
}
func text21807(e *py.Eval, ctx variables) string {
	return ""
}
func value21808(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("id")).Text())
}
func typed21808(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("id")).Text())
}
func texts21808(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("id").Text())).Text())
}
func text21808(e *py.Eval, ctx variables) string {
	return ""
}
func value21809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("id"), "string")
}
func typed21809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("id"), "string")
}
func texts21809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("id").Text()), "string")
}
func text21809(e *py.Eval, ctx variables) string {
	return ""
}
func value21810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("id"), "number")
}
func typed21810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("id"), "number")
}
func texts21810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("id").Text()), "number")
}
func text21810(e *py.Eval, ctx variables) string {
	return ""
}
func value21811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("id"), "boolean")
}
func typed21811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("id"), "boolean")
}
func texts21811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("id").Text()), "boolean")
}
func text21811(e *py.Eval, ctx variables) string {
	return ""
}
func value21812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("id"), "integer")
}
func typed21812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("id"), "integer")
}
func texts21812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("id").Text()), "integer")
}
func text21812(e *py.Eval, ctx variables) string {
	return ""
}
func value21813(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("portfolios_gid"))
}
func typed21813(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("portfolios_gid"))
}
func texts21813(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("portfolios_gid").Text()))
}
func text21813(e *py.Eval, ctx variables) string {
	return ""
}
func value21814(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("portfolios_gid"))
}
func typed21814(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("portfolios_gid"))
}
func texts21814(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("portfolios_gid").Text()))
}
func text21814(e *py.Eval, ctx variables) string {
	return ""
}
func value21815(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("portfolios_gid")).Text())
}
func typed21815(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("portfolios_gid")).Text())
}
func texts21815(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("portfolios_gid").Text())).Text())
}
func text21815(e *py.Eval, ctx variables) string {
	return ""
}
func value21816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("portfolios_gid"), "string")
}
func typed21816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("portfolios_gid"), "string")
}
func texts21816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("portfolios_gid").Text()), "string")
}
func text21816(e *py.Eval, ctx variables) string {
	return ""
}
func value21817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("portfolios_gid"), "number")
}
func typed21817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("portfolios_gid"), "number")
}
func texts21817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("portfolios_gid").Text()), "number")
}
func text21817(e *py.Eval, ctx variables) string {
	return ""
}
func value21818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("portfolios_gid"), "boolean")
}
func typed21818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("portfolios_gid"), "boolean")
}
func texts21818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("portfolios_gid").Text()), "boolean")
}
func text21818(e *py.Eval, ctx variables) string {
	return ""
}
func value21819(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("region"))
}
func typed21819(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("region"))
}
func texts21819(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("region").Text()))
}
func text21819(e *py.Eval, ctx variables) string {
	return ""
}
func value21820(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("region"))
}
func typed21820(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("region"))
}
func texts21820(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("region").Text()))
}
func text21820(e *py.Eval, ctx variables) string {
	return ""
}
func value21821(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("region")).Text())
}
func typed21821(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("region")).Text())
}
func texts21821(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("region").Text())).Text())
}
func text21821(e *py.Eval, ctx variables) string {
	return ""
}
func value21822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("region"), "boolean")
}
func typed21822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("region"), "boolean")
}
func texts21822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("region").Text()), "boolean")
}
func text21822(e *py.Eval, ctx variables) string {
	return ""
}
func value21823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("region"), "string")
}
func typed21823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("region"), "string")
}
func texts21823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("region").Text()), "string")
}
func text21823(e *py.Eval, ctx variables) string {
	return ""
}
func value21824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("region"), "integer")
}
func typed21824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("region"), "integer")
}
func texts21824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("region").Text()), "integer")
}
func text21824(e *py.Eval, ctx variables) string {
	return ""
}
func value21825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("region"), "number")
}
func typed21825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("region"), "number")
}
func texts21825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("region").Text()), "number")
}
func text21825(e *py.Eval, ctx variables) string {
	return ""
}
func value21826(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("start_time"))
}
func typed21826(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("start_time"))
}
func texts21826(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("start_time").Text()))
}
func text21826(e *py.Eval, ctx variables) string {
	return ""
}
func value21827(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("start_time"))
}
func typed21827(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("start_time"))
}
func texts21827(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("start_time").Text()))
}
func text21827(e *py.Eval, ctx variables) string {
	return ""
}
func value21828(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("start_time")).Text())
}
func typed21828(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("start_time")).Text())
}
func texts21828(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("start_time").Text())).Text())
}
func text21828(e *py.Eval, ctx variables) string {
	return ""
}
func value21829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("start_time"), "number")
}
func typed21829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("start_time"), "number")
}
func texts21829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()), "number")
}
func text21829(e *py.Eval, ctx variables) string {
	return ""
}
func value21830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("start_time"), "boolean")
}
func typed21830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("start_time"), "boolean")
}
func texts21830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()), "boolean")
}
func text21830(e *py.Eval, ctx variables) string {
	return ""
}
func value21831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("start_time"), "string")
}
func typed21831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("start_time"), "string")
}
func texts21831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()), "string")
}
func text21831(e *py.Eval, ctx variables) string {
	return ""
}
func value21832(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text()))
}
func typed21832(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text()))
}
func texts21832(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text()))
}
func text21832(e *py.Eval, ctx variables) string {
	return ""
}
func value21833(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text()))
}
func typed21833(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text()))
}
func texts21833(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text()))
}
func text21833(e *py.Eval, ctx variables) string {
	return ""
}
func value21834(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())).Text())
}
func typed21834(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())).Text())
}
func texts21834(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())).Text())
}
func text21834(e *py.Eval, ctx variables) string {
	return ""
}
func value21835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "boolean")
}
func typed21835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "boolean")
}
func texts21835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "boolean")
}
func text21835(e *py.Eval, ctx variables) string {
	return ""
}
func value21836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "string")
}
func typed21836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "string")
}
func texts21836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "string")
}
func text21836(e *py.Eval, ctx variables) string {
	return ""
}
func value21837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "integer")
}
func typed21837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "integer")
}
func texts21837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "integer")
}
func text21837(e *py.Eval, ctx variables) string {
	return ""
}
func value21838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "number")
}
func typed21838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "number")
}
func texts21838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "number")
}
func text21838(e *py.Eval, ctx variables) string {
	return ""
}
func value21839(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("users_gid"))
}
func typed21839(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("users_gid"))
}
func texts21839(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("users_gid").Text()))
}
func text21839(e *py.Eval, ctx variables) string {
	return ""
}
func value21840(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("users_gid"))
}
func typed21840(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("users_gid"))
}
func texts21840(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("users_gid").Text()))
}
func text21840(e *py.Eval, ctx variables) string {
	return ""
}
func value21841(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("users_gid")).Text())
}
func typed21841(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("users_gid")).Text())
}
func texts21841(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("users_gid").Text())).Text())
}
func text21841(e *py.Eval, ctx variables) string {
	return ""
}
func value21842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("users_gid"), "number")
}
func typed21842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("users_gid"), "number")
}
func texts21842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("users_gid").Text()), "number")
}
func text21842(e *py.Eval, ctx variables) string {
	return ""
}
func value21843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("users_gid"), "boolean")
}
func typed21843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("users_gid"), "boolean")
}
func texts21843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("users_gid").Text()), "boolean")
}
func text21843(e *py.Eval, ctx variables) string {
	return ""
}
func value21844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("users_gid"), "integer")
}
func typed21844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("users_gid"), "integer")
}
func texts21844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("users_gid").Text()), "integer")
}
func text21844(e *py.Eval, ctx variables) string {
	return ""
}
func value21845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("users_gid"), "string")
}
func typed21845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("users_gid"), "string")
}
func texts21845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("users_gid").Text()), "string")
}
func text21845(e *py.Eval, ctx variables) string {
	return ""
}
func value21846(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("workspace_gid"))
}
func typed21846(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("workspace_gid"))
}
func texts21846(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("workspace_gid").Text()))
}
func text21846(e *py.Eval, ctx variables) string {
	return ""
}
func value21847(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("workspace_gid"))
}
func typed21847(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("workspace_gid"))
}
func texts21847(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("workspace_gid").Text()))
}
func text21847(e *py.Eval, ctx variables) string {
	return ""
}
func value21848(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("workspace_gid")).Text())
}
func typed21848(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("workspace_gid")).Text())
}
func texts21848(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("workspace_gid").Text())).Text())
}
func text21848(e *py.Eval, ctx variables) string {
	return ""
}
func value21849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("workspace_gid"), "string")
}
func typed21849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("workspace_gid"), "string")
}
func texts21849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("workspace_gid").Text()), "string")
}
func text21849(e *py.Eval, ctx variables) string {
	return ""
}
func value21850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("workspace_gid"), "integer")
}
func typed21850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("workspace_gid"), "integer")
}
func texts21850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("workspace_gid").Text()), "integer")
}
func text21850(e *py.Eval, ctx variables) string {
	return ""
}
func value21851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("workspace_gid"), "number")
}
func typed21851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("workspace_gid"), "number")
}
func texts21851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("workspace_gid").Text()), "number")
}
func text21851(e *py.Eval, ctx variables) string {
	return ""
}
func value21852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("workspace_gid"), "boolean")
}
func typed21852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("workspace_gid"), "boolean")
}
func texts21852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("workspace_gid").Text()), "boolean")
}
func text21852(e *py.Eval, ctx variables) string {
	return ""
}
func value21853(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "{{ timestamp('2024-01-02T03:04:05Z') }}")
}
func typed21853(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "{{ timestamp('2024-01-02T03:04:05Z') }}")
}
func texts21853(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "{{ timestamp('2024-01-02T03:04:05Z') }}")
}
func text21853(e *py.Eval, ctx variables) string {
	return ""
}
func value21854(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "{{ timestamp('2024-01-02T03:04:05Z') }}")
}
func typed21854(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "{{ timestamp('2024-01-02T03:04:05Z') }}")
}
func texts21854(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "{{ timestamp('2024-01-02T03:04:05Z') }}")
}
func text21854(e *py.Eval, ctx variables) string {
	return ""
}
func value21855(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "{{ timestamp('2024-01-02T03:04:05Z') }}").Text())
}
func typed21855(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "{{ timestamp('2024-01-02T03:04:05Z') }}").Text())
}
func texts21855(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "{{ timestamp('2024-01-02T03:04:05Z') }}").Text())
}
func text21855(e *py.Eval, ctx variables) string {
	return ""
}
func value21856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "string", "{{ timestamp('2024-01-02T03:04:05Z') }}")
}
func typed21856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "string", "{{ timestamp('2024-01-02T03:04:05Z') }}")
}
func texts21856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "string", "{{ timestamp('2024-01-02T03:04:05Z') }}")
}
func text21856(e *py.Eval, ctx variables) string {
	return ""
}
func value21857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "boolean", "{{ timestamp('2024-01-02T03:04:05Z') }}")
}
func typed21857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "boolean", "{{ timestamp('2024-01-02T03:04:05Z') }}")
}
func texts21857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Str("2024-01-02T03:04:05Z")), "boolean", "{{ timestamp('2024-01-02T03:04:05Z') }}")
}
func text21857(e *py.Eval, ctx variables) string {
	return ""
}
func value21858(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Timestamp(py.Int(1704164645)), "{{ timestamp(1704164645) }}")
}
func typed21858(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Timestamp(py.Int(1704164645)), "{{ timestamp(1704164645) }}")
}
func texts21858(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Timestamp(py.Int(1704164645)), "{{ timestamp(1704164645) }}")
}
func text21858(e *py.Eval, ctx variables) string {
	return ""
}
func value21859(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Timestamp(py.Int(1704164645)), "{{ timestamp(1704164645) }}")
}
func typed21859(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Timestamp(py.Int(1704164645)), "{{ timestamp(1704164645) }}")
}
func texts21859(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Timestamp(py.Int(1704164645)), "{{ timestamp(1704164645) }}")
}
func text21859(e *py.Eval, ctx variables) string {
	return ""
}
func value21860(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Timestamp(py.Int(1704164645)), "{{ timestamp(1704164645) }}").Text())
}
func typed21860(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Timestamp(py.Int(1704164645)), "{{ timestamp(1704164645) }}").Text())
}
func texts21860(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Timestamp(py.Int(1704164645)), "{{ timestamp(1704164645) }}").Text())
}
func text21860(e *py.Eval, ctx variables) string {
	return ""
}
func value21861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Int(1704164645)), "integer", "{{ timestamp(1704164645) }}")
}
func typed21861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Int(1704164645)), "integer", "{{ timestamp(1704164645) }}")
}
func texts21861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Int(1704164645)), "integer", "{{ timestamp(1704164645) }}")
}
func text21861(e *py.Eval, ctx variables) string {
	return ""
}
func value21862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Int(1704164645)), "number", "{{ timestamp(1704164645) }}")
}
func typed21862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Int(1704164645)), "number", "{{ timestamp(1704164645) }}")
}
func texts21862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Int(1704164645)), "number", "{{ timestamp(1704164645) }}")
}
func text21862(e *py.Eval, ctx variables) string {
	return ""
}
func value21863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Int(1704164645)), "boolean", "{{ timestamp(1704164645) }}")
}
func typed21863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Int(1704164645)), "boolean", "{{ timestamp(1704164645) }}")
}
func texts21863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Int(1704164645)), "boolean", "{{ timestamp(1704164645) }}")
}
func text21863(e *py.Eval, ctx variables) string {
	return ""
}
func value21864(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["config"].Member("start_date"))), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func typed21864(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["config"].Member("start_date"))), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func texts21864(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value {
			return e.FilterInt(e.Timestamp(py.Str(ctx["config"].Member("start_date").Text())), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func text21864(e *py.Eval, ctx variables) string {
	return ""
}
func value21865(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["config"].Member("start_date"))), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func typed21865(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["config"].Member("start_date"))), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func texts21865(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value {
			return e.FilterInt(e.Timestamp(py.Str(ctx["config"].Member("start_date").Text())), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func text21865(e *py.Eval, ctx variables) string {
	return ""
}
func value21866(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["config"].Member("start_date"))), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	).Text())
}
func typed21866(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["config"].Member("start_date"))), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	).Text())
}
func texts21866(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value {
			return e.FilterInt(e.Timestamp(py.Str(ctx["config"].Member("start_date").Text())), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	).Text())
}
func text21866(e *py.Eval, ctx variables) string {
	return ""
}
func value21867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["config"].Member("start_date"))), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"number",
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func typed21867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["config"].Member("start_date"))), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"number",
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func texts21867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value {
			return e.FilterInt(e.Timestamp(py.Str(ctx["config"].Member("start_date").Text())), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"number",
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func text21867(e *py.Eval, ctx variables) string {
	return ""
}
func value21868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["config"].Member("start_date"))), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"string",
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func typed21868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["config"].Member("start_date"))), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"string",
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func texts21868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value {
			return e.FilterInt(e.Timestamp(py.Str(ctx["config"].Member("start_date").Text())), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"string",
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func text21868(e *py.Eval, ctx variables) string {
	return ""
}
func value21869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["config"].Member("start_date"))), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"boolean",
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func typed21869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["config"].Member("start_date"))), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"boolean",
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func texts21869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value {
			return e.FilterInt(e.Timestamp(py.Str(ctx["config"].Member("start_date").Text())), py.Int(0), py.Int(10))
		}, func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%s")) }),
		"boolean",
		"{{ timestamp(config.get('start_date')) | int if config.get('start_date') else day_delta(-730, '%s') }}",
	)
}
func text21869(e *py.Eval, ctx variables) string {
	return ""
}
func value21870(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Timestamp(ctx["config"].Member("since")), "{{ timestamp(config['since']) }}")
}
func typed21870(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Timestamp(ctx["config"].Member("since")), "{{ timestamp(config['since']) }}")
}
func texts21870(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Timestamp(py.Str(ctx["config"].Member("since").Text())), "{{ timestamp(config['since']) }}")
}
func text21870(e *py.Eval, ctx variables) string {
	return ""
}
func value21871(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Timestamp(ctx["config"].Member("since")), "{{ timestamp(config['since']) }}")
}
func typed21871(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Timestamp(ctx["config"].Member("since")), "{{ timestamp(config['since']) }}")
}
func texts21871(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Timestamp(py.Str(ctx["config"].Member("since").Text())), "{{ timestamp(config['since']) }}")
}
func text21871(e *py.Eval, ctx variables) string {
	return ""
}
func value21872(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Timestamp(ctx["config"].Member("since")), "{{ timestamp(config['since']) }}").Text())
}
func typed21872(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Timestamp(ctx["config"].Member("since")), "{{ timestamp(config['since']) }}").Text())
}
func texts21872(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Timestamp(py.Str(ctx["config"].Member("since").Text())), "{{ timestamp(config['since']) }}").Text())
}
func text21872(e *py.Eval, ctx variables) string {
	return ""
}
func value21873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(ctx["config"].Member("since")), "integer", "{{ timestamp(config['since']) }}")
}
func typed21873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(ctx["config"].Member("since")), "integer", "{{ timestamp(config['since']) }}")
}
func texts21873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Str(ctx["config"].Member("since").Text())), "integer", "{{ timestamp(config['since']) }}")
}
func text21873(e *py.Eval, ctx variables) string {
	return ""
}
func value21874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(ctx["config"].Member("since")), "number", "{{ timestamp(config['since']) }}")
}
func typed21874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(ctx["config"].Member("since")), "number", "{{ timestamp(config['since']) }}")
}
func texts21874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Str(ctx["config"].Member("since").Text())), "number", "{{ timestamp(config['since']) }}")
}
func text21874(e *py.Eval, ctx variables) string {
	return ""
}
func value21875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(ctx["config"].Member("since")), "string", "{{ timestamp(config['since']) }}")
}
func typed21875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(ctx["config"].Member("since")), "string", "{{ timestamp(config['since']) }}")
}
func texts21875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Timestamp(py.Str(ctx["config"].Member("since").Text())), "string", "{{ timestamp(config['since']) }}")
}
func text21875(e *py.Eval, ctx variables) string {
	return ""
}
func value21876(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.Get(ctx["record"], "updated_at").Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(e.Get(ctx["record"], "updated_at")), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func typed21876(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["record"].Member("updated_at")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["record"].Member("updated_at"))), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func texts21876(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["record"].Member("updated_at")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["record"].Member("updated_at"))), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func text21876(e *py.Eval, ctx variables) string {
	return ""
}
func value21877(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.Get(ctx["record"], "updated_at").Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(e.Get(ctx["record"], "updated_at")), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func typed21877(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["record"].Member("updated_at")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["record"].Member("updated_at"))), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func texts21877(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["record"].Member("updated_at")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["record"].Member("updated_at"))), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func text21877(e *py.Eval, ctx variables) string {
	return ""
}
func value21878(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.Get(ctx["record"], "updated_at").Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(e.Get(ctx["record"], "updated_at")), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	).Text())
}
func typed21878(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["record"].Member("updated_at")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["record"].Member("updated_at"))), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	).Text())
}
func texts21878(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["record"].Member("updated_at")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["record"].Member("updated_at"))), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	).Text())
}
func text21878(e *py.Eval, ctx variables) string {
	return ""
}
func value21879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Get(ctx["record"], "updated_at").Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(e.Get(ctx["record"], "updated_at")), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"integer",
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func typed21879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["record"].Member("updated_at")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["record"].Member("updated_at"))), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"integer",
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func texts21879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["record"].Member("updated_at")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["record"].Member("updated_at"))), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"integer",
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func text21879(e *py.Eval, ctx variables) string {
	return ""
}
func value21880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Get(ctx["record"], "updated_at").Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(e.Get(ctx["record"], "updated_at")), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"number",
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func typed21880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["record"].Member("updated_at")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["record"].Member("updated_at"))), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"number",
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func texts21880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["record"].Member("updated_at")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["record"].Member("updated_at"))), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"number",
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func text21880(e *py.Eval, ctx variables) string {
	return ""
}
func value21881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Get(ctx["record"], "updated_at").Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(e.Get(ctx["record"], "updated_at")), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"boolean",
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func typed21881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["record"].Member("updated_at")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["record"].Member("updated_at"))), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"boolean",
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func texts21881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["record"].Member("updated_at")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["record"].Member("updated_at"))), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"boolean",
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func text21881(e *py.Eval, ctx variables) string {
	return ""
}
func value21882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Get(ctx["record"], "updated_at").Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(e.Get(ctx["record"], "updated_at")), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"string",
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func typed21882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["record"].Member("updated_at")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["record"].Member("updated_at"))), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"string",
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func texts21882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["record"].Member("updated_at")).Truth(), func() py.Value {
			return e.FilterInt(e.Timestamp(py.OrNone(ctx["record"].Member("updated_at"))), py.Int(0), py.Int(10))
		}, func() py.Value { return py.Int(1) }),
		"string",
		"{{ timestamp(record.get('updated_at')) | int if record.get('updated_at') else 1 }}",
	)
}
func text21882(e *py.Eval, ctx variables) string {
	return ""
}
func value21883(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.TodayUTC())
}
func typed21883(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.TodayUTC())
}
func texts21883(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.TodayUTC())
}
func text21883(e *py.Eval, ctx variables) string {
	return ""
}
func value21884(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.TodayUTC())
}
func typed21884(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.TodayUTC())
}
func texts21884(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.TodayUTC())
}
func text21884(e *py.Eval, ctx variables) string {
	return ""
}
func value21885(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.TodayUTC()).Text())
}
func typed21885(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.TodayUTC()).Text())
}
func texts21885(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.TodayUTC()).Text())
}
func text21885(e *py.Eval, ctx variables) string {
	return ""
}
func value21886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.TodayUTC(), "number")
}
func typed21886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.TodayUTC(), "number")
}
func texts21886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.TodayUTC(), "number")
}
func text21886(e *py.Eval, ctx variables) string {
	return ""
}
func value21887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.TodayUTC(), "boolean")
}
func typed21887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.TodayUTC(), "boolean")
}
func texts21887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.TodayUTC(), "boolean")
}
func text21887(e *py.Eval, ctx variables) string {
	return ""
}
func value21888(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.TodayWithTimezone(py.Str("Europe/Paris")), "{{ today_with_timezone('Europe/Paris') }}")
}
func typed21888(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.TodayWithTimezone(py.Str("Europe/Paris")), "{{ today_with_timezone('Europe/Paris') }}")
}
func texts21888(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.TodayWithTimezone(py.Str("Europe/Paris")), "{{ today_with_timezone('Europe/Paris') }}")
}
func text21888(e *py.Eval, ctx variables) string {
	return ""
}
func value21889(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.TodayWithTimezone(py.Str("Europe/Paris")), "{{ today_with_timezone('Europe/Paris') }}")
}
func typed21889(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.TodayWithTimezone(py.Str("Europe/Paris")), "{{ today_with_timezone('Europe/Paris') }}")
}
func texts21889(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.TodayWithTimezone(py.Str("Europe/Paris")), "{{ today_with_timezone('Europe/Paris') }}")
}
func text21889(e *py.Eval, ctx variables) string {
	return ""
}
func value21890(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.TodayWithTimezone(py.Str("Europe/Paris")), "{{ today_with_timezone('Europe/Paris') }}").Text())
}
func typed21890(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.TodayWithTimezone(py.Str("Europe/Paris")), "{{ today_with_timezone('Europe/Paris') }}").Text())
}
func texts21890(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.TodayWithTimezone(py.Str("Europe/Paris")), "{{ today_with_timezone('Europe/Paris') }}").Text())
}
func text21890(e *py.Eval, ctx variables) string {
	return ""
}
func value21891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.TodayWithTimezone(py.Str("Europe/Paris")), "string", "{{ today_with_timezone('Europe/Paris') }}")
}
func typed21891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.TodayWithTimezone(py.Str("Europe/Paris")), "string", "{{ today_with_timezone('Europe/Paris') }}")
}
func texts21891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.TodayWithTimezone(py.Str("Europe/Paris")), "string", "{{ today_with_timezone('Europe/Paris') }}")
}
func text21891(e *py.Eval, ctx variables) string {
	return ""
}
func value21892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.TodayWithTimezone(py.Str("Europe/Paris")), "boolean", "{{ today_with_timezone('Europe/Paris') }}")
}
func typed21892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.TodayWithTimezone(py.Str("Europe/Paris")), "boolean", "{{ today_with_timezone('Europe/Paris') }}")
}
func texts21892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.TodayWithTimezone(py.Str("Europe/Paris")), "boolean", "{{ today_with_timezone('Europe/Paris') }}")
}
func text21892(e *py.Eval, ctx variables) string {
	return ""
}
func value21893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.TodayWithTimezone(py.Str("Europe/Paris")), "number", "{{ today_with_timezone('Europe/Paris') }}")
}
func typed21893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.TodayWithTimezone(py.Str("Europe/Paris")), "number", "{{ today_with_timezone('Europe/Paris') }}")
}
func texts21893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.TodayWithTimezone(py.Str("Europe/Paris")), "number", "{{ today_with_timezone('Europe/Paris') }}")
}
func text21893(e *py.Eval, ctx variables) string {
	return ""
}
func value21894(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed21894(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts21894(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text21894(e *py.Eval, ctx variables) string {
	return ""
}
func value21895(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed21895(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts21895(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text21895(e *py.Eval, ctx variables) string {
	return ""
}
func value21896(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed21896(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts21896(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text21896(e *py.Eval, ctx variables) string {
	return ""
}
func value21897(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed21897(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts21897(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text21897(e *py.Eval, ctx variables) string {
	return ""
}
func value21898(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed21898(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts21898(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text21898(e *py.Eval, ctx variables) string {
	return ""
}
func value21899(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed21899(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts21899(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text21899(e *py.Eval, ctx variables) string {
	return ""
}
func value21900(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed21900(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts21900(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text21900(e *py.Eval, ctx variables) string {
	return ""
}
func value21901(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["unknown_thing"])
}
func typed21901(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["unknown_thing"])
}
func texts21901(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["unknown_thing"])
}
func text21901(e *py.Eval, ctx variables) string {
	return ""
}
func value21902(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["unknown_thing"])
}
func typed21902(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["unknown_thing"])
}
func texts21902(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["unknown_thing"])
}
func text21902(e *py.Eval, ctx variables) string {
	return ""
}
func value21903(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["unknown_thing"]).Text())
}
func typed21903(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["unknown_thing"]).Text())
}
func texts21903(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["unknown_thing"]).Text())
}
func text21903(e *py.Eval, ctx variables) string {
	return ""
}
func value21904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["unknown_thing"], "integer")
}
func typed21904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["unknown_thing"], "integer")
}
func texts21904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["unknown_thing"], "integer")
}
func text21904(e *py.Eval, ctx variables) string {
	return ""
}
func value21905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["unknown_thing"], "boolean")
}
func typed21905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["unknown_thing"], "boolean")
}
func texts21905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["unknown_thing"], "boolean")
}
func text21905(e *py.Eval, ctx variables) string {
	return ""
}
func value21906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["unknown_thing"], "string")
}
func typed21906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["unknown_thing"], "string")
}
func texts21906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["unknown_thing"], "string")
}
func text21906(e *py.Eval, ctx variables) string {
	return ""
}
func value21907(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["value"].IsNumber())
}
func typed21907(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["value"].IsNumber())
}
func texts21907(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["value"].IsNumber())
}
func text21907(e *py.Eval, ctx variables) string {
	return ""
}
func value21908(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["value"].IsNumber()).Text())
}
func typed21908(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["value"].IsNumber()).Text())
}
func texts21908(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["value"].IsNumber()).Text())
}
func text21908(e *py.Eval, ctx variables) string {
	return ""
}
func value21909(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["value"].IsNumber())).Text())
}
func typed21909(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["value"].IsNumber())).Text())
}
func texts21909(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["value"].IsNumber())).Text())
}
func text21909(e *py.Eval, ctx variables) string {
	return ""
}
func value21910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["value"].IsNumber()), "string")
}
func typed21910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["value"].IsNumber()), "string")
}
func texts21910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["value"].IsNumber()), "string")
}
func text21910(e *py.Eval, ctx variables) string {
	return ""
}
func value21911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["value"].IsNumber()), "integer")
}
func typed21911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["value"].IsNumber()), "integer")
}
func texts21911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["value"].IsNumber()), "integer")
}
func text21911(e *py.Eval, ctx variables) string {
	return ""
}
func value21912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["value"].IsNumber()), "number")
}
func typed21912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["value"].IsNumber()), "number")
}
func texts21912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["value"].IsNumber()), "number")
}
func text21912(e *py.Eval, ctx variables) string {
	return ""
}
func value21913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["value"].IsNumber()), "boolean")
}
func typed21913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["value"].IsNumber()), "boolean")
}
func texts21913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["value"].IsNumber()), "boolean")
}
func text21913(e *py.Eval, ctx variables) string {
	return ""
}
func value21914(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Dict("business_account_id", e.Get(e.GetOr(ctx["record"], "instagram_business_account", py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func typed21914(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Dict("business_account_id", e.Get(py.OrElse(ctx["record"].Member("instagram_business_account"), py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func texts21914(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Dict("business_account_id", e.Get(py.OrElse(ctx["record"].Member("instagram_business_account"), py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func text21914(e *py.Eval, ctx variables) string {
	return ""
}
func value21915(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Dict("business_account_id", e.Get(e.GetOr(ctx["record"], "instagram_business_account", py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func typed21915(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Dict("business_account_id", e.Get(py.OrElse(ctx["record"].Member("instagram_business_account"), py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func texts21915(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Dict("business_account_id", e.Get(py.OrElse(ctx["record"].Member("instagram_business_account"), py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func text21915(e *py.Eval, ctx variables) string {
	return ""
}
func value21916(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Dict("business_account_id", e.Get(e.GetOr(ctx["record"], "instagram_business_account", py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	).Text())
}
func typed21916(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Dict("business_account_id", e.Get(py.OrElse(ctx["record"].Member("instagram_business_account"), py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	).Text())
}
func texts21916(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Dict("business_account_id", e.Get(py.OrElse(ctx["record"].Member("instagram_business_account"), py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	).Text())
}
func text21916(e *py.Eval, ctx variables) string {
	return ""
}
func value21917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Dict("business_account_id", e.Get(e.GetOr(ctx["record"], "instagram_business_account", py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		"number",
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func typed21917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Dict("business_account_id", e.Get(py.OrElse(ctx["record"].Member("instagram_business_account"), py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		"number",
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func texts21917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Dict("business_account_id", e.Get(py.OrElse(ctx["record"].Member("instagram_business_account"), py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		"number",
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func text21917(e *py.Eval, ctx variables) string {
	return ""
}
func value21918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Dict("business_account_id", e.Get(e.GetOr(ctx["record"], "instagram_business_account", py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		"string",
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func typed21918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Dict("business_account_id", e.Get(py.OrElse(ctx["record"].Member("instagram_business_account"), py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		"string",
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func texts21918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Dict("business_account_id", e.Get(py.OrElse(ctx["record"].Member("instagram_business_account"), py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		"string",
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func text21918(e *py.Eval, ctx variables) string {
	return ""
}
func value21919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Dict("business_account_id", e.Get(e.GetOr(ctx["record"], "instagram_business_account", py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		"boolean",
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func typed21919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Dict("business_account_id", e.Get(py.OrElse(ctx["record"].Member("instagram_business_account"), py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		"boolean",
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func texts21919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Dict("business_account_id", e.Get(py.OrElse(ctx["record"].Member("instagram_business_account"), py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		"boolean",
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func text21919(e *py.Eval, ctx variables) string {
	return ""
}
func value21920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Dict("business_account_id", e.Get(e.GetOr(ctx["record"], "instagram_business_account", py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		"integer",
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func typed21920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Dict("business_account_id", e.Get(py.OrElse(ctx["record"].Member("instagram_business_account"), py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		"integer",
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func texts21920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Dict("business_account_id", e.Get(py.OrElse(ctx["record"].Member("instagram_business_account"), py.Dict()), "id"), "page_id", ctx["record"].Member("id")),
		"integer",
		`{{ { "business_account_id": record.get("instagram_business_account", {}).get("id"), "page_id": record["id"] } }}`,
	)
}
func text21920(e *py.Eval, ctx variables) string {
	return ""
}
func value21921(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")))
}
func typed21921(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")))
}
func texts21921(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")))
}
func text21921(e *py.Eval, ctx variables) string {
	return ""
}
func value21922(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")))
}
func typed21922(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")))
}
func texts21922(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")))
}
func text21922(e *py.Eval, ctx variables) string {
	return ""
}
func value21923(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id"))).Text())
}
func typed21923(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id"))).Text())
}
func texts21923(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id"))).Text())
}
func text21923(e *py.Eval, ctx variables) string {
	return ""
}
func value21924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")), "string")
}
func typed21924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")), "string")
}
func texts21924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")), "string")
}
func text21924(e *py.Eval, ctx variables) string {
	return ""
}
func value21925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")), "boolean")
}
func typed21925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")), "boolean")
}
func texts21925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")), "boolean")
}
func text21925(e *py.Eval, ctx variables) string {
	return ""
}
func value21926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")), "integer")
}
func typed21926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")), "integer")
}
func texts21926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")), "integer")
}
func text21926(e *py.Eval, ctx variables) string {
	return ""
}
func value21927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")), "number")
}
func typed21927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")), "number")
}
func texts21927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("article_id", ctx["record"].Member("source_id"), "comment_id", ctx["record"].Member("id")), "number")
}
func text21927(e *py.Eval, ctx variables) string {
	return ""
}
func value21928(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")))
}
func typed21928(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")))
}
func texts21928(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")))
}
func text21928(e *py.Eval, ctx variables) string {
	return ""
}
func value21929(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")))
}
func typed21929(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")))
}
func texts21929(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")))
}
func text21929(e *py.Eval, ctx variables) string {
	return ""
}
func value21930(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id"))).Text())
}
func typed21930(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id"))).Text())
}
func texts21930(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id"))).Text())
}
func text21930(e *py.Eval, ctx variables) string {
	return ""
}
func value21931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")), "number")
}
func typed21931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")), "number")
}
func texts21931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")), "number")
}
func text21931(e *py.Eval, ctx variables) string {
	return ""
}
func value21932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")), "integer")
}
func typed21932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")), "integer")
}
func texts21932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")), "integer")
}
func text21932(e *py.Eval, ctx variables) string {
	return ""
}
func value21933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")), "string")
}
func typed21933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")), "string")
}
func texts21933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("post_id", ctx["record"].Member("post_id"), "comment_id", ctx["record"].Member("id")), "string")
}
func text21933(e *py.Eval, ctx variables) string {
	return ""
}
func value21934(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")))
}
func typed21934(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")))
}
func texts21934(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "page_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id")))
}
func text21934(e *py.Eval, ctx variables) string {
	return ""
}
func value21935(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")))
}
func typed21935(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")))
}
func texts21935(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "page_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id")))
}
func text21935(e *py.Eval, ctx variables) string {
	return ""
}
func value21936(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id"))).Text())
}
func typed21936(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id"))).Text())
}
func texts21936(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "page_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id"))).Text())
}
func text21936(e *py.Eval, ctx variables) string {
	return ""
}
func value21937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")), "integer")
}
func typed21937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")), "integer")
}
func texts21937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "page_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id")), "integer")
}
func text21937(e *py.Eval, ctx variables) string {
	return ""
}
func value21938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")), "string")
}
func typed21938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")), "string")
}
func texts21938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "page_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id")), "string")
}
func text21938(e *py.Eval, ctx variables) string {
	return ""
}
func value21939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")), "number")
}
func typed21939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")), "number")
}
func texts21939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "page_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id")), "number")
}
func text21939(e *py.Eval, ctx variables) string {
	return ""
}
func value21940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")), "boolean")
}
func typed21940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")), "boolean")
}
func texts21940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("media_id", ctx["record"].Member("id"), "media_type", ctx["record"].Member("media_type"), "media_product_type", ctx["record"].Member("media_product_type"), "business_account_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "page_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id")), "boolean")
}
func text21940(e *py.Eval, ctx variables) string {
	return ""
}
func value21941(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))))
}
func typed21941(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))))
}
func texts21941(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))))
}
func text21941(e *py.Eval, ctx variables) string {
	return ""
}
func value21942(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))))
}
func typed21942(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))))
}
func texts21942(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))))
}
func text21942(e *py.Eval, ctx variables) string {
	return ""
}
func value21943(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token")))).Text())
}
func typed21943(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token")))).Text())
}
func texts21943(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token")))).Text())
}
func text21943(e *py.Eval, ctx variables) string {
	return ""
}
func value21944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))), "string")
}
func typed21944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))), "string")
}
func texts21944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))), "string")
}
func text21944(e *py.Eval, ctx variables) string {
	return ""
}
func value21945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))), "integer")
}
func typed21945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))), "integer")
}
func texts21945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))), "integer")
}
func text21945(e *py.Eval, ctx variables) string {
	return ""
}
func value21946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))), "number")
}
func typed21946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))), "number")
}
func texts21946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))), "number")
}
func text21946(e *py.Eval, ctx variables) string {
	return ""
}
func value21947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))), "boolean")
}
func typed21947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))), "boolean")
}
func texts21947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Truth(), py.Dict("per_page", py.Int(150)), py.Dict("per_page", py.Int(150), "starting_after", ctx["next_page_token"].Member("next_page_token"))), "boolean")
}
func text21947(e *py.Eval, ctx variables) string {
	return ""
}
func value21948(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21948(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21948(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21948(e *py.Eval, ctx variables) string {
	return ""
}
func value21949(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21949(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21949(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21949(e *py.Eval, ctx variables) string {
	return ""
}
func value21950(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	).Text())
}
func typed21950(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	).Text())
}
func texts21950(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	).Text())
}
func text21950(e *py.Eval, ctx variables) string {
	return ""
}
func value21951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"string",
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"string",
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"string",
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21951(e *py.Eval, ctx variables) string {
	return ""
}
func value21952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"boolean",
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"boolean",
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"boolean",
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21952(e *py.Eval, ctx variables) string {
	return ""
}
func value21953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"integer",
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"integer",
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("ADGROUP_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"integer",
		`{{ {"secondary_status": "ADGROUP_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21953(e *py.Eval, ctx variables) string {
	return ""
}
func value21954(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21954(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21954(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21954(e *py.Eval, ctx variables) string {
	return ""
}
func value21955(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21955(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21955(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21955(e *py.Eval, ctx variables) string {
	return ""
}
func value21956(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	).Text())
}
func typed21956(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	).Text())
}
func texts21956(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	).Text())
}
func text21956(e *py.Eval, ctx variables) string {
	return ""
}
func value21957(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"integer",
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21957(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"integer",
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21957(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"integer",
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21957(e *py.Eval, ctx variables) string {
	return ""
}
func value21958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"boolean",
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"boolean",
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"boolean",
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21958(e *py.Eval, ctx variables) string {
	return ""
}
func value21959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"string",
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"string",
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"string",
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21959(e *py.Eval, ctx variables) string {
	return ""
}
func value21960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"number",
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"number",
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("AD_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"number",
		`{{ {"secondary_status": "AD_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21960(e *py.Eval, ctx variables) string {
	return ""
}
func value21961(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21961(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21961(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21961(e *py.Eval, ctx variables) string {
	return ""
}
func value21962(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21962(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21962(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21962(e *py.Eval, ctx variables) string {
	return ""
}
func value21963(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	).Text())
}
func typed21963(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	).Text())
}
func texts21963(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	).Text())
}
func text21963(e *py.Eval, ctx variables) string {
	return ""
}
func value21964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"string",
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"string",
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"string",
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21964(e *py.Eval, ctx variables) string {
	return ""
}
func value21965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"integer",
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"integer",
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"integer",
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21965(e *py.Eval, ctx variables) string {
	return ""
}
func value21966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"number",
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"number",
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"number",
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21966(e *py.Eval, ctx variables) string {
	return ""
}
func value21967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"boolean",
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func typed21967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"boolean",
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func texts21967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(py.Dict("secondary_status", py.Str("CAMPAIGN_STATUS_ALL"))) }, func() py.Value { return py.Value{} }),
		"boolean",
		`{{ {"secondary_status": "CAMPAIGN_STATUS_ALL"}|string if config.get("include_deleted", False) }}`,
	)
}
func text21967(e *py.Eval, ctx variables) string {
	return ""
}
func value21968(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")))
}
func typed21968(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")))
}
func texts21968(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "page_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id")))
}
func text21968(e *py.Eval, ctx variables) string {
	return ""
}
func value21969(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")))
}
func typed21969(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")))
}
func texts21969(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "page_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id")))
}
func text21969(e *py.Eval, ctx variables) string {
	return ""
}
func value21970(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id"))).Text())
}
func typed21970(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id"))).Text())
}
func texts21970(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "page_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id"))).Text())
}
func text21970(e *py.Eval, ctx variables) string {
	return ""
}
func value21971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")), "string")
}
func typed21971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")), "string")
}
func texts21971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "page_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id")), "string")
}
func text21971(e *py.Eval, ctx variables) string {
	return ""
}
func value21972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")), "integer")
}
func typed21972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")), "integer")
}
func texts21972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "page_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id")), "integer")
}
func text21972(e *py.Eval, ctx variables) string {
	return ""
}
func value21973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")), "boolean")
}
func typed21973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")), "boolean")
}
func texts21973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "page_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id")), "boolean")
}
func text21973(e *py.Eval, ctx variables) string {
	return ""
}
func value21974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")), "number")
}
func typed21974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(ctx["stream_partition"].Member("account"), "business_account_id"), "page_id", e.Attr(ctx["stream_partition"].Member("account"), "page_id")), "number")
}
func texts21974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("story_id", ctx["record"].Member("id"), "business_account_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "business_account_id"), "page_id", e.Attr(py.Str(ctx["stream_partition"].Member("account").Text()), "page_id")), "number")
}
func text21974(e *py.Eval, ctx variables) string {
	return ""
}
func value21975(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func typed21975(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func texts21975(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func text21975(e *py.Eval, ctx variables) string {
	return ""
}
func value21976(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func typed21976(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func texts21976(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func text21976(e *py.Eval, ctx variables) string {
	return ""
}
func value21977(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "{{ {'a': 1, 'b': 'x y'} | urlencode }}").Text())
}
func typed21977(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "{{ {'a': 1, 'b': 'x y'} | urlencode }}").Text())
}
func texts21977(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "{{ {'a': 1, 'b': 'x y'} | urlencode }}").Text())
}
func text21977(e *py.Eval, ctx variables) string {
	return ""
}
func value21978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "integer", "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func typed21978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "integer", "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func texts21978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "integer", "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func text21978(e *py.Eval, ctx variables) string {
	return ""
}
func value21979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "number", "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func typed21979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "number", "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func texts21979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "number", "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func text21979(e *py.Eval, ctx variables) string {
	return ""
}
func value21980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "boolean", "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func typed21980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "boolean", "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func texts21980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Dict("a", py.Int(1), "b", py.Str("x y"))), "boolean", "{{ {'a': 1, 'b': 'x y'} | urlencode }}")
}
func text21980(e *py.Eval, ctx variables) string {
	return ""
}
func value21981(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func typed21981(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func texts21981(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func text21981(e *py.Eval, ctx variables) string {
	return ""
}
func value21982(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}")
}
func typed21982(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}")
}
func texts21982(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}")
}
func text21982(e *py.Eval, ctx variables) string {
	return ""
}
func value21983(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}")
}
func typed21983(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}")
}
func texts21983(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}")
}
func text21983(e *py.Eval, ctx variables) string {
	return ""
}
func value21984(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.ListOf(py.Int(1), py.Dict("b", py.Str("c"))))
}
func typed21984(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.ListOf(py.Int(1), py.Dict("b", py.Str("c"))))
}
func texts21984(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.ListOf(py.Int(1), py.Dict("b", py.Str("c"))))
}
func text21984(e *py.Eval, ctx variables) string {
	return ""
}
func value21985(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': [1, {'b': 'c'}]}")
}
func typed21985(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': [1, {'b': 'c'}]}")
}
func texts21985(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': [1, {'b': 'c'}]}")
}
func text21985(e *py.Eval, ctx variables) string {
	return ""
}
func value21986(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': [1, {'b': 'c'}]}")
}
func typed21986(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': [1, {'b': 'c'}]}")
}
func texts21986(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': [1, {'b': 'c'}]}")
}
func text21986(e *py.Eval, ctx variables) string {
	return ""
}
func value21987(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': [1, {'b': 'c'}]}")
}
func typed21987(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': [1, {'b': 'c'}]}")
}
func texts21987(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': [1, {'b': 'c'}]}")
}
func text21987(e *py.Eval, ctx variables) string {
	return ""
}
func value21988(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': [1, {'b': 'c'}]}")
}
func typed21988(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': [1, {'b': 'c'}]}")
}
func texts21988(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': [1, {'b': 'c'}]}")
}
func text21988(e *py.Eval, ctx variables) string {
	return ""
}
func value21989(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed21989(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts21989(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text21989(e *py.Eval, ctx variables) string {
	return ""
}
func value21990(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func typed21990(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func texts21990(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func text21990(e *py.Eval, ctx variables) string {
	return ""
}
func value21991(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func typed21991(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func texts21991(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func text21991(e *py.Eval, ctx variables) string {
	return ""
}
func value21992(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func typed21992(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func texts21992(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func text21992(e *py.Eval, ctx variables) string {
	return ""
}
func value21993(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func typed21993(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func texts21993(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func text21993(e *py.Eval, ctx variables) string {
	return ""
}
func value21994(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func typed21994(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func texts21994(e *py.Eval, ctx variables) py.Value {
	return py.Str("1")
}
func text21994(e *py.Eval, ctx variables) string {
	return ""
}
func value21995(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Dict("a", py.Int(1)), "a"))
}
func typed21995(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Dict("a", py.Int(1)), "a"))
}
func texts21995(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Dict("a", py.Int(1)), "a"))
}
func text21995(e *py.Eval, ctx variables) string {
	return ""
}
func value21996(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Dict("a", py.Int(1)), "a"))
}
func typed21996(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Dict("a", py.Int(1)), "a"))
}
func texts21996(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Dict("a", py.Int(1)), "a"))
}
func text21996(e *py.Eval, ctx variables) string {
	return ""
}
func value21997(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Dict("a", py.Int(1)), "a")).Text())
}
func typed21997(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Dict("a", py.Int(1)), "a")).Text())
}
func texts21997(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Dict("a", py.Int(1)), "a")).Text())
}
func text21997(e *py.Eval, ctx variables) string {
	return ""
}
func value21998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "a"), "string")
}
func typed21998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "a"), "string")
}
func texts21998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "a"), "string")
}
func text21998(e *py.Eval, ctx variables) string {
	return ""
}
func value21999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "a"), "integer")
}
func typed21999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "a"), "integer")
}
func texts21999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "a"), "integer")
}
func text21999(e *py.Eval, ctx variables) string {
	return ""
}
