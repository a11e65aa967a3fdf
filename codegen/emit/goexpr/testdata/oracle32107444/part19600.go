package main

import "github.com/airgen/airgen/runtime/py"

func value19600(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000))).Text())
}
func typed19600(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000))).Text())
}
func texts19600(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000))).Text())
}
func text19600(e *py.Eval, ctx variables) string {
	return ""
}
func value19601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)), "string")
}
func typed19601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)), "string")
}
func texts19601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)), "string")
}
func text19601(e *py.Eval, ctx variables) string {
	return ""
}
func value19602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)), "boolean")
}
func typed19602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)), "boolean")
}
func texts19602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)), "boolean")
}
func text19602(e *py.Eval, ctx variables) string {
	return ""
}
func value19603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)), "integer")
}
func typed19603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)), "integer")
}
func texts19603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)), "integer")
}
func text19603(e *py.Eval, ctx variables) string {
	return ""
}
func value19604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)), "number")
}
func typed19604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)), "number")
}
func texts19604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)), "number")
}
func text19604(e *py.Eval, ctx variables) string {
	return ""
}
func value19605(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"))
}
func typed19605(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"))
}
func texts19605(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"))
}
func text19605(e *py.Eval, ctx variables) string {
	return ""
}
func value19606(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"))
}
func typed19606(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"))
}
func texts19606(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"))
}
func text19606(e *py.Eval, ctx variables) string {
	return ""
}
func value19607(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("transaction_info"), "transaction_id")).Text())
}
func typed19607(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("transaction_info"), "transaction_id")).Text())
}
func texts19607(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("transaction_info"), "transaction_id")).Text())
}
func text19607(e *py.Eval, ctx variables) string {
	return ""
}
func value19608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"), "string")
}
func typed19608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"), "string")
}
func texts19608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"), "string")
}
func text19608(e *py.Eval, ctx variables) string {
	return ""
}
func value19609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"), "integer")
}
func typed19609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"), "integer")
}
func texts19609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"), "integer")
}
func text19609(e *py.Eval, ctx variables) string {
	return ""
}
func value19610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"), "number")
}
func typed19610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"), "number")
}
func texts19610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"), "number")
}
func text19610(e *py.Eval, ctx variables) string {
	return ""
}
func value19611(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"), "boolean")
}
func typed19611(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"), "boolean")
}
func texts19611(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("transaction_info"), "transaction_id"), "boolean")
}
func text19611(e *py.Eval, ctx variables) string {
	return ""
}
func value19612(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("type"), "file"))
}
func typed19612(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("type"), "file"))
}
func texts19612(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("type"), "file"))
}
func text19612(e *py.Eval, ctx variables) string {
	return ""
}
func value19613(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["record"].Member("type"), "file")).Text())
}
func typed19613(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["record"].Member("type"), "file")).Text())
}
func texts19613(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["record"].Member("type"), "file")).Text())
}
func text19613(e *py.Eval, ctx variables) string {
	return ""
}
func value19614(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["record"].Member("type"), "file"))).Text())
}
func typed19614(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["record"].Member("type"), "file"))).Text())
}
func texts19614(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["record"].Member("type"), "file"))).Text())
}
func text19614(e *py.Eval, ctx variables) string {
	return ""
}
func value19615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "file")), "string")
}
func typed19615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "file")), "string")
}
func texts19615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "file")), "string")
}
func text19615(e *py.Eval, ctx variables) string {
	return ""
}
func value19616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "file")), "integer")
}
func typed19616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "file")), "integer")
}
func texts19616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "file")), "integer")
}
func text19616(e *py.Eval, ctx variables) string {
	return ""
}
func value19617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "file")), "boolean")
}
func typed19617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "file")), "boolean")
}
func texts19617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "file")), "boolean")
}
func text19617(e *py.Eval, ctx variables) string {
	return ""
}
func value19618(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder"))
}
func typed19618(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder"))
}
func texts19618(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder"))
}
func text19618(e *py.Eval, ctx variables) string {
	return ""
}
func value19619(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder")).Text())
}
func typed19619(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder")).Text())
}
func texts19619(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder")).Text())
}
func text19619(e *py.Eval, ctx variables) string {
	return ""
}
func value19620(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder"))).Text())
}
func typed19620(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder"))).Text())
}
func texts19620(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder"))).Text())
}
func text19620(e *py.Eval, ctx variables) string {
	return ""
}
func value19621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder")), "integer")
}
func typed19621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder")), "integer")
}
func texts19621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder")), "integer")
}
func text19621(e *py.Eval, ctx variables) string {
	return ""
}
func value19622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder")), "string")
}
func typed19622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder")), "string")
}
func texts19622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder")), "string")
}
func text19622(e *py.Eval, ctx variables) string {
	return ""
}
func value19623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder")), "boolean")
}
func typed19623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder")), "boolean")
}
func texts19623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder")), "boolean")
}
func text19623(e *py.Eval, ctx variables) string {
	return ""
}
func value19624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder")), "number")
}
func typed19624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder")), "number")
}
func texts19624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("type"), "folder")), "number")
}
func text19624(e *py.Eval, ctx variables) string {
	return ""
}
func value19625(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("update_time"))
}
func typed19625(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("update_time"))
}
func texts19625(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("update_time"))
}
func text19625(e *py.Eval, ctx variables) string {
	return ""
}
func value19626(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("update_time"))
}
func typed19626(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("update_time"))
}
func texts19626(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("update_time"))
}
func text19626(e *py.Eval, ctx variables) string {
	return ""
}
func value19627(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("update_time")).Text())
}
func typed19627(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("update_time")).Text())
}
func texts19627(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("update_time")).Text())
}
func text19627(e *py.Eval, ctx variables) string {
	return ""
}
func value19628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("update_time"), "integer")
}
func typed19628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("update_time"), "integer")
}
func texts19628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("update_time"), "integer")
}
func text19628(e *py.Eval, ctx variables) string {
	return ""
}
func value19629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("update_time"), "number")
}
func typed19629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("update_time"), "number")
}
func texts19629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("update_time"), "number")
}
func text19629(e *py.Eval, ctx variables) string {
	return ""
}
func value19630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("update_time"), "string")
}
func typed19630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("update_time"), "string")
}
func texts19630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("update_time"), "string")
}
func text19630(e *py.Eval, ctx variables) string {
	return ""
}
func value19631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("update_time"), "boolean")
}
func typed19631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("update_time"), "boolean")
}
func texts19631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("update_time"), "boolean")
}
func text19631(e *py.Eval, ctx variables) string {
	return ""
}
func value19632(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None))
}
func typed19632(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None))
}
func texts19632(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None))
}
func text19632(e *py.Eval, ctx variables) string {
	return ""
}
func value19633(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None))
}
func typed19633(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None))
}
func texts19633(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None))
}
func text19633(e *py.Eval, ctx variables) string {
	return ""
}
func value19634(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None)).Text())
}
func typed19634(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None)).Text())
}
func texts19634(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None)).Text())
}
func text19634(e *py.Eval, ctx variables) string {
	return ""
}
func value19635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None), "string")
}
func typed19635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None), "string")
}
func texts19635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None), "string")
}
func text19635(e *py.Eval, ctx variables) string {
	return ""
}
func value19636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None), "integer")
}
func typed19636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None), "integer")
}
func texts19636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None), "integer")
}
func text19636(e *py.Eval, ctx variables) string {
	return ""
}
func value19637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None), "number")
}
func typed19637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None), "number")
}
func texts19637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None), "number")
}
func text19637(e *py.Eval, ctx variables) string {
	return ""
}
func value19638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None), "boolean")
}
func typed19638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None), "boolean")
}
func texts19638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("updatedBy"), py.Str("md5"), py.None), "boolean")
}
func text19638(e *py.Eval, ctx variables) string {
	return ""
}
func value19639(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)))),
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	)
}
func typed19639(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)))),
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	)
}
func texts19639(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0), py.Int(10)))),
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	)
}
func text19639(e *py.Eval, ctx variables) string {
	return ""
}
func value19640(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)))),
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	)
}
func typed19640(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)))),
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	)
}
func texts19640(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0), py.Int(10)))),
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	)
}
func text19640(e *py.Eval, ctx variables) string {
	return ""
}
func value19641(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)))),
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	).Text())
}
func typed19641(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)))),
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	).Text())
}
func texts19641(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0), py.Int(10)))),
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	).Text())
}
func text19641(e *py.Eval, ctx variables) string {
	return ""
}
func value19642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)))),
		"string",
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	)
}
func typed19642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)))),
		"string",
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	)
}
func texts19642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0), py.Int(10)))),
		"string",
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	)
}
func text19642(e *py.Eval, ctx variables) string {
	return ""
}
func value19643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)))),
		"number",
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	)
}
func typed19643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)))),
		"number",
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	)
}
func texts19643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0), py.Int(10)))),
		"number",
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	)
}
func text19643(e *py.Eval, ctx variables) string {
	return ""
}
func value19644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)))),
		"integer",
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	)
}
func typed19644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)))),
		"integer",
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	)
}
func texts19644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("updated_time"), e.FilterInt(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0), py.Int(10)))),
		"integer",
		"{{ record['updated_time'] >= stream_slice['start_time'] | int }}",
	)
}
func text19644(e *py.Eval, ctx variables) string {
	return ""
}
func value19645(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("updates"))
}
func typed19645(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("updates"))
}
func texts19645(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("updates"))
}
func text19645(e *py.Eval, ctx variables) string {
	return ""
}
func value19646(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("updates"))
}
func typed19646(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("updates"))
}
func texts19646(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("updates"))
}
func text19646(e *py.Eval, ctx variables) string {
	return ""
}
func value19647(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("updates")).Text())
}
func typed19647(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("updates")).Text())
}
func texts19647(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("updates")).Text())
}
func text19647(e *py.Eval, ctx variables) string {
	return ""
}
func value19648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("updates"), "string")
}
func typed19648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("updates"), "string")
}
func texts19648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("updates"), "string")
}
func text19648(e *py.Eval, ctx variables) string {
	return ""
}
func value19649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("updates"), "integer")
}
func typed19649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("updates"), "integer")
}
func texts19649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("updates"), "integer")
}
func text19649(e *py.Eval, ctx variables) string {
	return ""
}
func value19650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("updates"), "number")
}
func typed19650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("updates"), "number")
}
func texts19650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("updates"), "number")
}
func text19650(e *py.Eval, ctx variables) string {
	return ""
}
func value19651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("updates"), "boolean")
}
func typed19651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("updates"), "boolean")
}
func texts19651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("updates"), "boolean")
}
func text19651(e *py.Eval, ctx variables) string {
	return ""
}
func value19652(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func typed19652(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func texts19652(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func text19652(e *py.Eval, ctx variables) string {
	return ""
}
func value19653(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func typed19653(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func texts19653(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func text19653(e *py.Eval, ctx variables) string {
	return ""
}
func value19654(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	).Text())
}
func typed19654(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	).Text())
}
func texts19654(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	).Text())
}
func text19654(e *py.Eval, ctx variables) string {
	return ""
}
func value19655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		"string",
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func typed19655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		"string",
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func texts19655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		"string",
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func text19655(e *py.Eval, ctx variables) string {
	return ""
}
func value19656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		"integer",
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func typed19656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		"integer",
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func texts19656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		"integer",
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func text19656(e *py.Eval, ctx variables) string {
	return ""
}
func value19657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		"boolean",
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func typed19657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		"boolean",
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func texts19657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["record"].Member("uri"), py.Str(`\/([a-zA-Z0-9-]*)$`)),
		"boolean",
		`{{ record['uri'] | regex_search("\/([a-zA-Z0-9-]*)$") }}`,
	)
}
func text19657(e *py.Eval, ctx variables) string {
	return ""
}
func value19658(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("user"), "id"))
}
func typed19658(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("user"), "id"))
}
func texts19658(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("user"), "id"))
}
func text19658(e *py.Eval, ctx variables) string {
	return ""
}
func value19659(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("user"), "id"))
}
func typed19659(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("user"), "id"))
}
func texts19659(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("user"), "id"))
}
func text19659(e *py.Eval, ctx variables) string {
	return ""
}
func value19660(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("user"), "id")).Text())
}
func typed19660(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("user"), "id")).Text())
}
func texts19660(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("user"), "id")).Text())
}
func text19660(e *py.Eval, ctx variables) string {
	return ""
}
func value19661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "id"), "string")
}
func typed19661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "id"), "string")
}
func texts19661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "id"), "string")
}
func text19661(e *py.Eval, ctx variables) string {
	return ""
}
func value19662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "id"), "integer")
}
func typed19662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "id"), "integer")
}
func texts19662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "id"), "integer")
}
func text19662(e *py.Eval, ctx variables) string {
	return ""
}
func value19663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "id"), "boolean")
}
func typed19663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "id"), "boolean")
}
func texts19663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "id"), "boolean")
}
func text19663(e *py.Eval, ctx variables) string {
	return ""
}
func value19664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "id"), "number")
}
func typed19664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "id"), "number")
}
func texts19664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "id"), "number")
}
func text19664(e *py.Eval, ctx variables) string {
	return ""
}
func value19665(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("user"), "username"))
}
func typed19665(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("user"), "username"))
}
func texts19665(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("user"), "username"))
}
func text19665(e *py.Eval, ctx variables) string {
	return ""
}
func value19666(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("user"), "username"))
}
func typed19666(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("user"), "username"))
}
func texts19666(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("user"), "username"))
}
func text19666(e *py.Eval, ctx variables) string {
	return ""
}
func value19667(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("user"), "username")).Text())
}
func typed19667(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("user"), "username")).Text())
}
func texts19667(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("user"), "username")).Text())
}
func text19667(e *py.Eval, ctx variables) string {
	return ""
}
func value19668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "username"), "string")
}
func typed19668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "username"), "string")
}
func texts19668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "username"), "string")
}
func text19668(e *py.Eval, ctx variables) string {
	return ""
}
func value19669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "username"), "integer")
}
func typed19669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "username"), "integer")
}
func texts19669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "username"), "integer")
}
func text19669(e *py.Eval, ctx variables) string {
	return ""
}
func value19670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "username"), "boolean")
}
func typed19670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "username"), "boolean")
}
func texts19670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user"), "username"), "boolean")
}
func text19670(e *py.Eval, ctx variables) string {
	return ""
}
func value19671(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None))
}
func typed19671(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None))
}
func texts19671(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None))
}
func text19671(e *py.Eval, ctx variables) string {
	return ""
}
func value19672(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None))
}
func typed19672(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None))
}
func texts19672(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None))
}
func text19672(e *py.Eval, ctx variables) string {
	return ""
}
func value19673(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None)).Text())
}
func typed19673(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None)).Text())
}
func texts19673(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None)).Text())
}
func text19673(e *py.Eval, ctx variables) string {
	return ""
}
func value19674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None), "string")
}
func typed19674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None), "string")
}
func texts19674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None), "string")
}
func text19674(e *py.Eval, ctx variables) string {
	return ""
}
func value19675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None), "number")
}
func typed19675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None), "number")
}
func texts19675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None), "number")
}
func text19675(e *py.Eval, ctx variables) string {
	return ""
}
func value19676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None), "integer")
}
func typed19676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None), "integer")
}
func texts19676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None), "integer")
}
func text19676(e *py.Eval, ctx variables) string {
	return ""
}
func value19677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None), "boolean")
}
func typed19677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None), "boolean")
}
func texts19677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("username"), py.Str("md5"), py.None), "boolean")
}
func text19677(e *py.Eval, ctx variables) string {
	return ""
}
func value19678(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None))
}
func typed19678(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None))
}
func texts19678(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None))
}
func text19678(e *py.Eval, ctx variables) string {
	return ""
}
func value19679(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None))
}
func typed19679(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None))
}
func texts19679(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None))
}
func text19679(e *py.Eval, ctx variables) string {
	return ""
}
func value19680(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None)).Text())
}
func typed19680(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None)).Text())
}
func texts19680(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None)).Text())
}
func text19680(e *py.Eval, ctx variables) string {
	return ""
}
func value19681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None), "integer")
}
func typed19681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None), "integer")
}
func texts19681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None), "integer")
}
func text19681(e *py.Eval, ctx variables) string {
	return ""
}
func value19682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None), "string")
}
func typed19682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None), "string")
}
func texts19682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None), "string")
}
func text19682(e *py.Eval, ctx variables) string {
	return ""
}
func value19683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None), "number")
}
func typed19683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None), "number")
}
func texts19683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None), "number")
}
func text19683(e *py.Eval, ctx variables) string {
	return ""
}
func value19684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None), "boolean")
}
func typed19684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None), "boolean")
}
func texts19684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("website"), py.Str("md5"), py.None), "boolean")
}
func text19684(e *py.Eval, ctx variables) string {
	return ""
}
func value19685(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None))
}
func typed19685(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None))
}
func texts19685(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None))
}
func text19685(e *py.Eval, ctx variables) string {
	return ""
}
func value19686(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None))
}
func typed19686(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None))
}
func texts19686(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None))
}
func text19686(e *py.Eval, ctx variables) string {
	return ""
}
func value19687(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None)).Text())
}
func typed19687(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None)).Text())
}
func texts19687(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None)).Text())
}
func text19687(e *py.Eval, ctx variables) string {
	return ""
}
func value19688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None), "string")
}
func typed19688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None), "string")
}
func texts19688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None), "string")
}
func text19688(e *py.Eval, ctx variables) string {
	return ""
}
func value19689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None), "integer")
}
func typed19689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None), "integer")
}
func texts19689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None), "integer")
}
func text19689(e *py.Eval, ctx variables) string {
	return ""
}
func value19690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None), "number")
}
func typed19690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None), "number")
}
func texts19690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("workPhone"), py.Str("md5"), py.None), "number")
}
func text19690(e *py.Eval, ctx variables) string {
	return ""
}
func value19691(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), ctx["stream_interval"].Member("start_date"))),
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func typed19691(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), ctx["stream_interval"].Member("start_date"))),
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func texts19691(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.Str(ctx["stream_interval"].Member("start_date").Text()))),
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func text19691(e *py.Eval, ctx variables) string {
	return ""
}
func value19692(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), ctx["stream_interval"].Member("start_date"))),
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func typed19692(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), ctx["stream_interval"].Member("start_date"))),
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func texts19692(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.Str(ctx["stream_interval"].Member("start_date").Text()))),
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func text19692(e *py.Eval, ctx variables) string {
	return ""
}
func value19693(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), ctx["stream_interval"].Member("start_date"))),
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	).Text())
}
func typed19693(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), ctx["stream_interval"].Member("start_date"))),
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	).Text())
}
func texts19693(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.Str(ctx["stream_interval"].Member("start_date").Text()))),
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	).Text())
}
func text19693(e *py.Eval, ctx variables) string {
	return ""
}
func value19694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), ctx["stream_interval"].Member("start_date"))),
		"string",
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func typed19694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), ctx["stream_interval"].Member("start_date"))),
		"string",
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func texts19694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.Str(ctx["stream_interval"].Member("start_date").Text()))),
		"string",
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func text19694(e *py.Eval, ctx variables) string {
	return ""
}
func value19695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), ctx["stream_interval"].Member("start_date"))),
		"number",
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func typed19695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), ctx["stream_interval"].Member("start_date"))),
		"number",
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func texts19695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.Str(ctx["stream_interval"].Member("start_date").Text()))),
		"number",
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func text19695(e *py.Eval, ctx variables) string {
	return ""
}
func value19696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), ctx["stream_interval"].Member("start_date"))),
		"boolean",
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func typed19696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), ctx["stream_interval"].Member("start_date"))),
		"boolean",
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func texts19696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.Str(ctx["stream_interval"].Member("start_date").Text()))),
		"boolean",
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func text19696(e *py.Eval, ctx variables) string {
	return ""
}
func value19697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), ctx["stream_interval"].Member("start_date"))),
		"integer",
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func typed19697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), ctx["stream_interval"].Member("start_date"))),
		"integer",
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func texts19697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.Str(ctx["stream_interval"].Member("start_date").Text()))),
		"integer",
		"{{ record[parameters.cursor_field] >= stream_interval['start_date'] }}",
	)
}
func text19697(e *py.Eval, ctx variables) string {
	return ""
}
func value19698(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), e.GetOr(ctx["stream_interval"], "start_time", py.OrNone(ctx["config"].Member("start_date"))))),
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func typed19698(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.OrElse(ctx["stream_interval"].Member("start_time"), py.OrNone(ctx["config"].Member("start_date"))))),
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func texts19698(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func text19698(e *py.Eval, ctx variables) string {
	return ""
}
func value19699(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), e.GetOr(ctx["stream_interval"], "start_time", py.OrNone(ctx["config"].Member("start_date"))))),
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func typed19699(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.OrElse(ctx["stream_interval"].Member("start_time"), py.OrNone(ctx["config"].Member("start_date"))))),
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func texts19699(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func text19699(e *py.Eval, ctx variables) string {
	return ""
}
func value19700(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), e.GetOr(ctx["stream_interval"], "start_time", py.OrNone(ctx["config"].Member("start_date"))))),
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	).Text())
}
func typed19700(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.OrElse(ctx["stream_interval"].Member("start_time"), py.OrNone(ctx["config"].Member("start_date"))))),
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	).Text())
}
func texts19700(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	).Text())
}
func text19700(e *py.Eval, ctx variables) string {
	return ""
}
func value19701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), e.GetOr(ctx["stream_interval"], "start_time", py.OrNone(ctx["config"].Member("start_date"))))),
		"string",
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func typed19701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.OrElse(ctx["stream_interval"].Member("start_time"), py.OrNone(ctx["config"].Member("start_date"))))),
		"string",
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func texts19701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"string",
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func text19701(e *py.Eval, ctx variables) string {
	return ""
}
func value19702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), e.GetOr(ctx["stream_interval"], "start_time", py.OrNone(ctx["config"].Member("start_date"))))),
		"integer",
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func typed19702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.OrElse(ctx["stream_interval"].Member("start_time"), py.OrNone(ctx["config"].Member("start_date"))))),
		"integer",
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func texts19702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"integer",
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func text19702(e *py.Eval, ctx variables) string {
	return ""
}
func value19703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), e.GetOr(ctx["stream_interval"], "start_time", py.OrNone(ctx["config"].Member("start_date"))))),
		"number",
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func typed19703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.OrElse(ctx["stream_interval"].Member("start_time"), py.OrNone(ctx["config"].Member("start_date"))))),
		"number",
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func texts19703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"number",
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func text19703(e *py.Eval, ctx variables) string {
	return ""
}
func value19704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), e.GetOr(ctx["stream_interval"], "start_time", py.OrNone(ctx["config"].Member("start_date"))))),
		"boolean",
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func typed19704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.OrElse(ctx["stream_interval"].Member("start_time"), py.OrNone(ctx["config"].Member("start_date"))))),
		"boolean",
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func texts19704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Item(ctx["record"], ctx["parameters"].Member("cursor_field")), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"boolean",
		"{{ record[parameters['cursor_field']] >= stream_interval.get('start_time', config.get('start_date')) }}",
	)
}
func text19704(e *py.Eval, ctx variables) string {
	return ""
}
func value19705(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"])
}
func typed19705(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"])
}
func texts19705(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"])
}
func text19705(e *py.Eval, ctx variables) string {
	return ""
}
func value19706(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"])
}
func typed19706(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"])
}
func texts19706(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"])
}
func text19706(e *py.Eval, ctx variables) string {
	return ""
}
func value19707(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"]).Text())
}
func typed19707(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"]).Text())
}
func texts19707(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"]).Text())
}
func text19707(e *py.Eval, ctx variables) string {
	return ""
}
func value19708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"], "string")
}
func typed19708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"], "string")
}
func texts19708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"], "string")
}
func text19708(e *py.Eval, ctx variables) string {
	return ""
}
func value19709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"], "integer")
}
func typed19709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"], "integer")
}
func texts19709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"], "integer")
}
func text19709(e *py.Eval, ctx variables) string {
	return ""
}
func value19710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"], "number")
}
func typed19710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"], "number")
}
func texts19710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"], "number")
}
func text19710(e *py.Eval, ctx variables) string {
	return ""
}
func value19711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"], "boolean")
}
func typed19711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"], "boolean")
}
func texts19711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"], "boolean")
}
func text19711(e *py.Eval, ctx variables) string {
	return ""
}
func value19712(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("NextToken"))
}
func typed19712(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("NextToken"))
}
func texts19712(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("NextToken"))
}
func text19712(e *py.Eval, ctx variables) string {
	return ""
}
func value19713(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("NextToken"))
}
func typed19713(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("NextToken"))
}
func texts19713(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("NextToken"))
}
func text19713(e *py.Eval, ctx variables) string {
	return ""
}
func value19714(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("NextToken")).Text())
}
func typed19714(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("NextToken")).Text())
}
func texts19714(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("NextToken")).Text())
}
func text19714(e *py.Eval, ctx variables) string {
	return ""
}
func value19715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("NextToken"), "string")
}
func typed19715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("NextToken"), "string")
}
func texts19715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("NextToken"), "string")
}
func text19715(e *py.Eval, ctx variables) string {
	return ""
}
func value19716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("NextToken"), "number")
}
func typed19716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("NextToken"), "number")
}
func texts19716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("NextToken"), "number")
}
func text19716(e *py.Eval, ctx variables) string {
	return ""
}
func value19717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("NextToken"), "boolean")
}
func typed19717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("NextToken"), "boolean")
}
func texts19717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("NextToken"), "boolean")
}
func text19717(e *py.Eval, ctx variables) string {
	return ""
}
func value19718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("NextToken"), "integer")
}
func typed19718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("NextToken"), "integer")
}
func texts19718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("NextToken"), "integer")
}
func text19718(e *py.Eval, ctx variables) string {
	return ""
}
func value19719(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}))
}
func typed19719(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}))
}
func texts19719(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}))
}
func text19719(e *py.Eval, ctx variables) string {
	return ""
}
func value19720(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}))
}
func typed19720(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}))
}
func texts19720(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}))
}
func text19720(e *py.Eval, ctx variables) string {
	return ""
}
func value19721(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	})).Text())
}
func typed19721(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	})).Text())
}
func texts19721(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	})).Text())
}
func text19721(e *py.Eval, ctx variables) string {
	return ""
}
func value19722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}), "string")
}
func typed19722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}), "string")
}
func texts19722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}), "string")
}
func text19722(e *py.Eval, ctx variables) string {
	return ""
}
func value19723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}), "integer")
}
func typed19723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}), "integer")
}
func texts19723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}), "integer")
}
func text19723(e *py.Eval, ctx variables) string {
	return ""
}
func value19724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}), "boolean")
}
func typed19724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}), "boolean")
}
func texts19724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}), "boolean")
}
func text19724(e *py.Eval, ctx variables) string {
	return ""
}
func value19725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}), "number")
}
func typed19725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}), "number")
}
func texts19725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(e.Attr(ctx["response"], "_links"), "next").IsUndefined() || !e.Attr(e.Attr(ctx["response"], "_links"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(e.Attr(ctx["response"], "_links"), "self").IsUndefined()), func() py.Value { return e.Attr(e.Attr(ctx["response"], "_links"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "next"), "url"), e.Attr(e.Attr(e.Attr(ctx["response"], "_links"), "self"), "url")))
		})
	}), "number")
}
func text19725(e *py.Eval, ctx variables) string {
	return ""
}
func value19726(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0))
}
func typed19726(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0))
}
func texts19726(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0))
}
func text19726(e *py.Eval, ctx variables) string {
	return ""
}
func value19727(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0)).Text())
}
func typed19727(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0)).Text())
}
func texts19727(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0)).Text())
}
func text19727(e *py.Eval, ctx variables) string {
	return ""
}
func value19728(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0))).Text())
}
func typed19728(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0))).Text())
}
func texts19728(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0))).Text())
}
func text19728(e *py.Eval, ctx variables) string {
	return ""
}
func value19729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0)), "integer")
}
func typed19729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0)), "integer")
}
func texts19729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0)), "integer")
}
func text19729(e *py.Eval, ctx variables) string {
	return ""
}
func value19730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0)), "number")
}
func typed19730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0)), "number")
}
func texts19730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0)), "number")
}
func text19730(e *py.Eval, ctx variables) string {
	return ""
}
func value19731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0)), "boolean")
}
func typed19731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0)), "boolean")
}
func texts19731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0)), "boolean")
}
func text19731(e *py.Eval, ctx variables) string {
	return ""
}
func value19732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0)), "string")
}
func typed19732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0)), "string")
}
func texts19732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("chunk_size"), 0)), "string")
}
func text19732(e *py.Eval, ctx variables) string {
	return ""
}
func value19733(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("code"), 300))
}
func typed19733(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("code"), 300))
}
func texts19733(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("code"), 300))
}
func text19733(e *py.Eval, ctx variables) string {
	return ""
}
func value19734(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300)).Text())
}
func typed19734(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300)).Text())
}
func texts19734(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300)).Text())
}
func text19734(e *py.Eval, ctx variables) string {
	return ""
}
func value19735(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300))).Text())
}
func typed19735(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300))).Text())
}
func texts19735(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300))).Text())
}
func text19735(e *py.Eval, ctx variables) string {
	return ""
}
func value19736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300)), "string")
}
func typed19736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300)), "string")
}
func texts19736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300)), "string")
}
func text19736(e *py.Eval, ctx variables) string {
	return ""
}
func value19737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300)), "integer")
}
func typed19737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300)), "integer")
}
func texts19737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300)), "integer")
}
func text19737(e *py.Eval, ctx variables) string {
	return ""
}
func value19738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300)), "boolean")
}
func typed19738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300)), "boolean")
}
func texts19738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300)), "boolean")
}
func text19738(e *py.Eval, ctx variables) string {
	return ""
}
func value19739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300)), "number")
}
func typed19739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300)), "number")
}
func texts19739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("code"), 300)), "number")
}
func text19739(e *py.Eval, ctx variables) string {
	return ""
}
func value19740(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["response"].Member("code").Text() + "; " + ctx["response"].Member("details").Text()))
}
func typed19740(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["response"].Member("code").Text() + "; " + ctx["response"].Member("details").Text()))
}
func texts19740(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["response"].Member("code").Text() + "; " + ctx["response"].Member("details").Text()))
}
func text19740(e *py.Eval, ctx variables) string {
	return ""
}
func value19741(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["response"].Member("code").Text() + "; " + ctx["response"].Member("details").Text()))
}
func typed19741(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["response"].Member("code").Text() + "; " + ctx["response"].Member("details").Text()))
}
func texts19741(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["response"].Member("code").Text() + "; " + ctx["response"].Member("details").Text()))
}
func text19741(e *py.Eval, ctx variables) string {
	return ""
}
func value19742(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["response"].Member("code").Text() + "; " + ctx["response"].Member("details").Text())).Text())
}
func typed19742(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["response"].Member("code").Text() + "; " + ctx["response"].Member("details").Text())).Text())
}
func texts19742(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["response"].Member("code").Text() + "; " + ctx["response"].Member("details").Text())).Text())
}
func text19742(e *py.Eval, ctx variables) string {
	return ""
}
func value19743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["response"].Member("code").Text()+"; "+ctx["response"].Member("details").Text()), "string")
}
func typed19743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["response"].Member("code").Text()+"; "+ctx["response"].Member("details").Text()), "string")
}
func texts19743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["response"].Member("code").Text()+"; "+ctx["response"].Member("details").Text()), "string")
}
func text19743(e *py.Eval, ctx variables) string {
	return ""
}
func value19744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["response"].Member("code").Text()+"; "+ctx["response"].Member("details").Text()), "number")
}
func typed19744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["response"].Member("code").Text()+"; "+ctx["response"].Member("details").Text()), "number")
}
func texts19744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["response"].Member("code").Text()+"; "+ctx["response"].Member("details").Text()), "number")
}
func text19744(e *py.Eval, ctx variables) string {
	return ""
}
func value19745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["response"].Member("code").Text()+"; "+ctx["response"].Member("details").Text()), "boolean")
}
func typed19745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["response"].Member("code").Text()+"; "+ctx["response"].Member("details").Text()), "boolean")
}
func texts19745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["response"].Member("code").Text()+"; "+ctx["response"].Member("details").Text()), "boolean")
}
func text19745(e *py.Eval, ctx variables) string {
	return ""
}
func value19746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["response"].Member("code").Text()+"; "+ctx["response"].Member("details").Text()), "integer")
}
func typed19746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["response"].Member("code").Text()+"; "+ctx["response"].Member("details").Text()), "integer")
}
func texts19746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["response"].Member("code").Text()+"; "+ctx["response"].Member("details").Text()), "integer")
}
func text19746(e *py.Eval, ctx variables) string {
	return ""
}
func value19747(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("cursor"))
}
func typed19747(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("cursor"))
}
func texts19747(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("cursor"))
}
func text19747(e *py.Eval, ctx variables) string {
	return ""
}
func value19748(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("cursor"))
}
func typed19748(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("cursor"))
}
func texts19748(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("cursor"))
}
func text19748(e *py.Eval, ctx variables) string {
	return ""
}
func value19749(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("cursor")).Text())
}
func typed19749(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("cursor")).Text())
}
func texts19749(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("cursor")).Text())
}
func text19749(e *py.Eval, ctx variables) string {
	return ""
}
func value19750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "integer")
}
func typed19750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "integer")
}
func texts19750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "integer")
}
func text19750(e *py.Eval, ctx variables) string {
	return ""
}
func value19751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "boolean")
}
func typed19751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "boolean")
}
func texts19751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "boolean")
}
func text19751(e *py.Eval, ctx variables) string {
	return ""
}
func value19752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "number")
}
func typed19752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "number")
}
func texts19752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "number")
}
func text19752(e *py.Eval, ctx variables) string {
	return ""
}
func value19753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "string")
}
func typed19753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "string")
}
func texts19753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "string")
}
func text19753(e *py.Eval, ctx variables) string {
	return ""
}
func value19754(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("cursorId"))
}
func typed19754(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("cursorId"))
}
func texts19754(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("cursorId"))
}
func text19754(e *py.Eval, ctx variables) string {
	return ""
}
func value19755(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("cursorId"))
}
func typed19755(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("cursorId"))
}
func texts19755(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("cursorId"))
}
func text19755(e *py.Eval, ctx variables) string {
	return ""
}
func value19756(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("cursorId")).Text())
}
func typed19756(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("cursorId")).Text())
}
func texts19756(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("cursorId")).Text())
}
func text19756(e *py.Eval, ctx variables) string {
	return ""
}
func value19757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursorId"), "string")
}
func typed19757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursorId"), "string")
}
func texts19757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursorId"), "string")
}
func text19757(e *py.Eval, ctx variables) string {
	return ""
}
func value19758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursorId"), "number")
}
func typed19758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursorId"), "number")
}
func texts19758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursorId"), "number")
}
func text19758(e *py.Eval, ctx variables) string {
	return ""
}
func value19759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursorId"), "boolean")
}
func typed19759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursorId"), "boolean")
}
func texts19759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursorId"), "boolean")
}
func text19759(e *py.Eval, ctx variables) string {
	return ""
}
func value19760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursorId"), "integer")
}
func typed19760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursorId"), "integer")
}
func texts19760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursorId"), "integer")
}
func text19760(e *py.Eval, ctx variables) string {
	return ""
}
func value19761(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "{{ response.d | length < 2 }}")
}
func typed19761(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "{{ response.d | length < 2 }}")
}
func texts19761(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "{{ response.d | length < 2 }}")
}
func text19761(e *py.Eval, ctx variables) string {
	return ""
}
func value19762(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "{{ response.d | length < 2 }}")
}
func typed19762(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "{{ response.d | length < 2 }}")
}
func texts19762(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "{{ response.d | length < 2 }}")
}
func text19762(e *py.Eval, ctx variables) string {
	return ""
}
func value19763(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "{{ response.d | length < 2 }}").Text())
}
func typed19763(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "{{ response.d | length < 2 }}").Text())
}
func texts19763(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "{{ response.d | length < 2 }}").Text())
}
func text19763(e *py.Eval, ctx variables) string {
	return ""
}
func value19764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "string", "{{ response.d | length < 2 }}")
}
func typed19764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "string", "{{ response.d | length < 2 }}")
}
func texts19764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "string", "{{ response.d | length < 2 }}")
}
func text19764(e *py.Eval, ctx variables) string {
	return ""
}
func value19765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "number", "{{ response.d | length < 2 }}")
}
func typed19765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "number", "{{ response.d | length < 2 }}")
}
func texts19765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "number", "{{ response.d | length < 2 }}")
}
func text19765(e *py.Eval, ctx variables) string {
	return ""
}
func value19766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "boolean", "{{ response.d | length < 2 }}")
}
func typed19766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "boolean", "{{ response.d | length < 2 }}")
}
func texts19766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "boolean", "{{ response.d | length < 2 }}")
}
func text19766(e *py.Eval, ctx variables) string {
	return ""
}
func value19767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "integer", "{{ response.d | length < 2 }}")
}
func typed19767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "integer", "{{ response.d | length < 2 }}")
}
func texts19767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(e.FilterLength(ctx["response"].Member("d")), py.Int(2))), "integer", "{{ response.d | length < 2 }}")
}
func text19767(e *py.Eval, ctx variables) string {
	return ""
}
func value19768(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()))
}
func typed19768(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()))
}
func texts19768(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()))
}
func text19768(e *py.Eval, ctx variables) string {
	return ""
}
func value19769(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()))
}
func typed19769(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()))
}
func texts19769(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()))
}
func text19769(e *py.Eval, ctx variables) string {
	return ""
}
func value19770(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse())).Text())
}
func typed19770(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse())).Text())
}
func texts19770(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse())).Text())
}
func text19770(e *py.Eval, ctx variables) string {
	return ""
}
func value19771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()), "string")
}
func typed19771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()), "string")
}
func texts19771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()), "string")
}
func text19771(e *py.Eval, ctx variables) string {
	return ""
}
func value19772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()), "number")
}
func typed19772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()), "number")
}
func texts19772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()), "number")
}
func text19772(e *py.Eval, ctx variables) string {
	return ""
}
func value19773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()), "integer")
}
func typed19773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()), "integer")
}
func texts19773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()), "integer")
}
func text19773(e *py.Eval, ctx variables) string {
	return ""
}
func value19774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()), "boolean")
}
func typed19774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()), "boolean")
}
func texts19774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(e.Attr(ctx["response"], "data"), "has_more").IsFalse()), "boolean")
}
func text19774(e *py.Eval, ctx variables) string {
	return ""
}
func value19775(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")))
}
func typed19775(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")))
}
func texts19775(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")))
}
func text19775(e *py.Eval, ctx variables) string {
	return ""
}
func value19776(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")))
}
func typed19776(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")))
}
func texts19776(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")))
}
func text19776(e *py.Eval, ctx variables) string {
	return ""
}
func value19777(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null"))).Text())
}
func typed19777(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null"))).Text())
}
func texts19777(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null"))).Text())
}
func text19777(e *py.Eval, ctx variables) string {
	return ""
}
func value19778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")), "string")
}
func typed19778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")), "string")
}
func texts19778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")), "string")
}
func text19778(e *py.Eval, ctx variables) string {
	return ""
}
func value19779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")), "number")
}
func typed19779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")), "number")
}
func texts19779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")), "number")
}
func text19779(e *py.Eval, ctx variables) string {
	return ""
}
func value19780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")), "boolean")
}
func typed19780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")), "boolean")
}
func texts19780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")), "boolean")
}
func text19780(e *py.Eval, ctx variables) string {
	return ""
}
func value19781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")), "integer")
}
func typed19781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")), "integer")
}
func texts19781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "null")), "integer")
}
func text19781(e *py.Eval, ctx variables) string {
	return ""
}
func value19782(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(ctx["response"], "data"), "next_url"))
}
func typed19782(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(ctx["response"], "data"), "next_url"))
}
func texts19782(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(ctx["response"], "data"), "next_url"))
}
func text19782(e *py.Eval, ctx variables) string {
	return ""
}
func value19783(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(ctx["response"], "data"), "next_url"))
}
func typed19783(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(ctx["response"], "data"), "next_url"))
}
func texts19783(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(ctx["response"], "data"), "next_url"))
}
func text19783(e *py.Eval, ctx variables) string {
	return ""
}
func value19784(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(ctx["response"], "data"), "next_url")).Text())
}
func typed19784(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(ctx["response"], "data"), "next_url")).Text())
}
func texts19784(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(ctx["response"], "data"), "next_url")).Text())
}
func text19784(e *py.Eval, ctx variables) string {
	return ""
}
func value19785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "number")
}
func typed19785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "number")
}
func texts19785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "number")
}
func text19785(e *py.Eval, ctx variables) string {
	return ""
}
func value19786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "boolean")
}
func typed19786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "boolean")
}
func texts19786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "boolean")
}
func text19786(e *py.Eval, ctx variables) string {
	return ""
}
func value19787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "string")
}
func typed19787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "string")
}
func texts19787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "string")
}
func text19787(e *py.Eval, ctx variables) string {
	return ""
}
func value19788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "integer")
}
func typed19788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "integer")
}
func texts19788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"], "data"), "next_url"), "integer")
}
func text19788(e *py.Eval, ctx variables) string {
	return ""
}
func value19789(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("details"))
}
func typed19789(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("details"))
}
func texts19789(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("details"))
}
func text19789(e *py.Eval, ctx variables) string {
	return ""
}
func value19790(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("details"))
}
func typed19790(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("details"))
}
func texts19790(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("details"))
}
func text19790(e *py.Eval, ctx variables) string {
	return ""
}
func value19791(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("details")).Text())
}
func typed19791(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("details")).Text())
}
func texts19791(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("details")).Text())
}
func text19791(e *py.Eval, ctx variables) string {
	return ""
}
func value19792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("details"), "string")
}
func typed19792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("details"), "string")
}
func texts19792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("details"), "string")
}
func text19792(e *py.Eval, ctx variables) string {
	return ""
}
func value19793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("details"), "integer")
}
func typed19793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("details"), "integer")
}
func texts19793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("details"), "integer")
}
func text19793(e *py.Eval, ctx variables) string {
	return ""
}
func value19794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("details"), "boolean")
}
func typed19794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("details"), "boolean")
}
func texts19794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("details"), "boolean")
}
func text19794(e *py.Eval, ctx variables) string {
	return ""
}
func value19795(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001"))
}
func typed19795(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001"))
}
func texts19795(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001"))
}
func text19795(e *py.Eval, ctx variables) string {
	return ""
}
func value19796(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001")).Text())
}
func typed19796(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001")).Text())
}
func texts19796(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001")).Text())
}
func text19796(e *py.Eval, ctx variables) string {
	return ""
}
func value19797(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001"))).Text())
}
func typed19797(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001"))).Text())
}
func texts19797(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001"))).Text())
}
func text19797(e *py.Eval, ctx variables) string {
	return ""
}
func value19798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001")), "number")
}
func typed19798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001")), "number")
}
func texts19798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001")), "number")
}
func text19798(e *py.Eval, ctx variables) string {
	return ""
}
func value19799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001")), "boolean")
}
func typed19799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001")), "boolean")
}
func texts19799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001")), "boolean")
}
func text19799(e *py.Eval, ctx variables) string {
	return ""
}
func value19800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001")), "string")
}
func typed19800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001")), "string")
}
func texts19800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001")), "string")
}
func text19800(e *py.Eval, ctx variables) string {
	return ""
}
func value19801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001")), "integer")
}
func typed19801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001")), "integer")
}
func texts19801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("errorCode"), "E0000001")), "integer")
}
func text19801(e *py.Eval, ctx variables) string {
	return ""
}
func value19802(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("errorSummary"))
}
func typed19802(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("errorSummary"))
}
func texts19802(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("errorSummary"))
}
func text19802(e *py.Eval, ctx variables) string {
	return ""
}
func value19803(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("errorSummary"))
}
func typed19803(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("errorSummary"))
}
func texts19803(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("errorSummary"))
}
func text19803(e *py.Eval, ctx variables) string {
	return ""
}
func value19804(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("errorSummary")).Text())
}
func typed19804(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("errorSummary")).Text())
}
func texts19804(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("errorSummary")).Text())
}
func text19804(e *py.Eval, ctx variables) string {
	return ""
}
func value19805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("errorSummary"), "string")
}
func typed19805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("errorSummary"), "string")
}
func texts19805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("errorSummary"), "string")
}
func text19805(e *py.Eval, ctx variables) string {
	return ""
}
func value19806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("errorSummary"), "integer")
}
func typed19806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("errorSummary"), "integer")
}
func texts19806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("errorSummary"), "integer")
}
func text19806(e *py.Eval, ctx variables) string {
	return ""
}
func value19807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("errorSummary"), "number")
}
func typed19807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("errorSummary"), "number")
}
func texts19807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("errorSummary"), "number")
}
func text19807(e *py.Eval, ctx variables) string {
	return ""
}
func value19808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("errorSummary"), "boolean")
}
func typed19808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("errorSummary"), "boolean")
}
func texts19808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("errorSummary"), "boolean")
}
func text19808(e *py.Eval, ctx variables) string {
	return ""
}
func value19809(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "{{ response.errors | length > 0 }}")
}
func typed19809(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "{{ response.errors | length > 0 }}")
}
func texts19809(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "{{ response.errors | length > 0 }}")
}
func text19809(e *py.Eval, ctx variables) string {
	return ""
}
func value19810(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "{{ response.errors | length > 0 }}")
}
func typed19810(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "{{ response.errors | length > 0 }}")
}
func texts19810(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "{{ response.errors | length > 0 }}")
}
func text19810(e *py.Eval, ctx variables) string {
	return ""
}
func value19811(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "{{ response.errors | length > 0 }}").Text())
}
func typed19811(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "{{ response.errors | length > 0 }}").Text())
}
func texts19811(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "{{ response.errors | length > 0 }}").Text())
}
func text19811(e *py.Eval, ctx variables) string {
	return ""
}
func value19812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "string", "{{ response.errors | length > 0 }}")
}
func typed19812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "string", "{{ response.errors | length > 0 }}")
}
func texts19812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "string", "{{ response.errors | length > 0 }}")
}
func text19812(e *py.Eval, ctx variables) string {
	return ""
}
func value19813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "integer", "{{ response.errors | length > 0 }}")
}
func typed19813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "integer", "{{ response.errors | length > 0 }}")
}
func texts19813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "integer", "{{ response.errors | length > 0 }}")
}
func text19813(e *py.Eval, ctx variables) string {
	return ""
}
func value19814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "boolean", "{{ response.errors | length > 0 }}")
}
func typed19814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "boolean", "{{ response.errors | length > 0 }}")
}
func texts19814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "boolean", "{{ response.errors | length > 0 }}")
}
func text19814(e *py.Eval, ctx variables) string {
	return ""
}
func value19815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "number", "{{ response.errors | length > 0 }}")
}
func typed19815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "number", "{{ response.errors | length > 0 }}")
}
func texts19815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["response"].Member("errors")), py.Int(0))), "number", "{{ response.errors | length > 0 }}")
}
func text19815(e *py.Eval, ctx variables) string {
	return ""
}
func value19816(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"))
}
func typed19816(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"))
}
func texts19816(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"))
}
func text19816(e *py.Eval, ctx variables) string {
	return ""
}
func value19817(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"))
}
func typed19817(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"))
}
func texts19817(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"))
}
func text19817(e *py.Eval, ctx variables) string {
	return ""
}
func value19818(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text")).Text())
}
func typed19818(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text")).Text())
}
func texts19818(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text")).Text())
}
func text19818(e *py.Eval, ctx variables) string {
	return ""
}
func value19819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"), "string")
}
func typed19819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"), "string")
}
func texts19819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"), "string")
}
func text19819(e *py.Eval, ctx variables) string {
	return ""
}
func value19820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"), "integer")
}
func typed19820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"), "integer")
}
func texts19820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"), "integer")
}
func text19820(e *py.Eval, ctx variables) string {
	return ""
}
func value19821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"), "number")
}
func typed19821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"), "number")
}
func texts19821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"), "number")
}
func text19821(e *py.Eval, ctx variables) string {
	return ""
}
func value19822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"), "boolean")
}
func typed19822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"), "boolean")
}
func texts19822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Index(ctx["response"].Member("errors"), 0), "text"), "boolean")
}
func text19822(e *py.Eval, ctx variables) string {
	return ""
}
func value19823(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), `{{ response.get("@odata.nextLink") is none }}`)
}
func typed19823(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), `{{ response.get("@odata.nextLink") is none }}`)
}
func texts19823(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), `{{ response.get("@odata.nextLink") is none }}`)
}
func text19823(e *py.Eval, ctx variables) string {
	return ""
}
func value19824(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), `{{ response.get("@odata.nextLink") is none }}`)
}
func typed19824(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), `{{ response.get("@odata.nextLink") is none }}`)
}
func texts19824(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), `{{ response.get("@odata.nextLink") is none }}`)
}
func text19824(e *py.Eval, ctx variables) string {
	return ""
}
func value19825(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), `{{ response.get("@odata.nextLink") is none }}`).Text())
}
func typed19825(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), `{{ response.get("@odata.nextLink") is none }}`).Text())
}
func texts19825(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), `{{ response.get("@odata.nextLink") is none }}`).Text())
}
func text19825(e *py.Eval, ctx variables) string {
	return ""
}
func value19826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), "number", `{{ response.get("@odata.nextLink") is none }}`)
}
func typed19826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), "number", `{{ response.get("@odata.nextLink") is none }}`)
}
func texts19826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), "number", `{{ response.get("@odata.nextLink") is none }}`)
}
func text19826(e *py.Eval, ctx variables) string {
	return ""
}
func value19827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), "string", `{{ response.get("@odata.nextLink") is none }}`)
}
func typed19827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), "string", `{{ response.get("@odata.nextLink") is none }}`)
}
func texts19827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), "string", `{{ response.get("@odata.nextLink") is none }}`)
}
func text19827(e *py.Eval, ctx variables) string {
	return ""
}
func value19828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), "boolean", `{{ response.get("@odata.nextLink") is none }}`)
}
func typed19828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), "boolean", `{{ response.get("@odata.nextLink") is none }}`)
}
func texts19828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), "boolean", `{{ response.get("@odata.nextLink") is none }}`)
}
func text19828(e *py.Eval, ctx variables) string {
	return ""
}
func value19829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), "integer", `{{ response.get("@odata.nextLink") is none }}`)
}
func typed19829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), "integer", `{{ response.get("@odata.nextLink") is none }}`)
}
func texts19829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsNone()), "integer", `{{ response.get("@odata.nextLink") is none }}`)
}
func text19829(e *py.Eval, ctx variables) string {
	return ""
}
func value19830(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func typed19830(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func texts19830(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func text19830(e *py.Eval, ctx variables) string {
	return ""
}
func value19831(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func typed19831(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func texts19831(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func text19831(e *py.Eval, ctx variables) string {
	return ""
}
func value19832(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	).Text())
}
func typed19832(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	).Text())
}
func texts19832(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	).Text())
}
func text19832(e *py.Eval, ctx variables) string {
	return ""
}
func value19833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		"integer",
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func typed19833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		"integer",
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func texts19833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		"integer",
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func text19833(e *py.Eval, ctx variables) string {
	return ""
}
func value19834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		"string",
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func typed19834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		"string",
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func texts19834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		"string",
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func text19834(e *py.Eval, ctx variables) string {
	return ""
}
func value19835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		"number",
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func typed19835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		"number",
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func texts19835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		"number",
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func text19835(e *py.Eval, ctx variables) string {
	return ""
}
func value19836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		"boolean",
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func typed19836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		"boolean",
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func texts19836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(e.Get(ctx["response"], "@odata.nextLink"), py.Str(`\$skiptoken=([^&]+)`)),
		"boolean",
		`{{ response.get("@odata.nextLink") | regex_search('\$skiptoken=([^&]+)') }}`,
	)
}
func text19836(e *py.Eval, ctx variables) string {
	return ""
}
func value19837(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), `{{ response.get("@odata.nextLink", {}) }}`)
}
func typed19837(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), `{{ response.get("@odata.nextLink", {}) }}`)
}
func texts19837(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), `{{ response.get("@odata.nextLink", {}) }}`)
}
func text19837(e *py.Eval, ctx variables) string {
	return ""
}
func value19838(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), `{{ response.get("@odata.nextLink", {}) }}`)
}
func typed19838(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), `{{ response.get("@odata.nextLink", {}) }}`)
}
func texts19838(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), `{{ response.get("@odata.nextLink", {}) }}`)
}
func text19838(e *py.Eval, ctx variables) string {
	return ""
}
func value19839(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), `{{ response.get("@odata.nextLink", {}) }}`).Text())
}
func typed19839(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), `{{ response.get("@odata.nextLink", {}) }}`).Text())
}
func texts19839(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), `{{ response.get("@odata.nextLink", {}) }}`).Text())
}
func text19839(e *py.Eval, ctx variables) string {
	return ""
}
func value19840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), "integer", `{{ response.get("@odata.nextLink", {}) }}`)
}
func typed19840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), "integer", `{{ response.get("@odata.nextLink", {}) }}`)
}
func texts19840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), "integer", `{{ response.get("@odata.nextLink", {}) }}`)
}
func text19840(e *py.Eval, ctx variables) string {
	return ""
}
func value19841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), "number", `{{ response.get("@odata.nextLink", {}) }}`)
}
func typed19841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), "number", `{{ response.get("@odata.nextLink", {}) }}`)
}
func texts19841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), "number", `{{ response.get("@odata.nextLink", {}) }}`)
}
func text19841(e *py.Eval, ctx variables) string {
	return ""
}
func value19842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), "boolean", `{{ response.get("@odata.nextLink", {}) }}`)
}
func typed19842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), "boolean", `{{ response.get("@odata.nextLink", {}) }}`)
}
func texts19842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), "boolean", `{{ response.get("@odata.nextLink", {}) }}`)
}
func text19842(e *py.Eval, ctx variables) string {
	return ""
}
func value19843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), "string", `{{ response.get("@odata.nextLink", {}) }}`)
}
func typed19843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), "string", `{{ response.get("@odata.nextLink", {}) }}`)
}
func texts19843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()), "string", `{{ response.get("@odata.nextLink", {}) }}`)
}
func text19843(e *py.Eval, ctx variables) string {
	return ""
}
func value19844(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "NextToken", py.Dict()), `{{ response.get("NextToken", {}) }}`)
}
func typed19844(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "NextToken", py.Dict()), `{{ response.get("NextToken", {}) }}`)
}
func texts19844(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "NextToken", py.Dict()), `{{ response.get("NextToken", {}) }}`)
}
func text19844(e *py.Eval, ctx variables) string {
	return ""
}
func value19845(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "NextToken", py.Dict()), `{{ response.get("NextToken", {}) }}`)
}
func typed19845(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "NextToken", py.Dict()), `{{ response.get("NextToken", {}) }}`)
}
func texts19845(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "NextToken", py.Dict()), `{{ response.get("NextToken", {}) }}`)
}
func text19845(e *py.Eval, ctx variables) string {
	return ""
}
func value19846(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "NextToken", py.Dict()), `{{ response.get("NextToken", {}) }}`).Text())
}
func typed19846(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "NextToken", py.Dict()), `{{ response.get("NextToken", {}) }}`).Text())
}
func texts19846(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "NextToken", py.Dict()), `{{ response.get("NextToken", {}) }}`).Text())
}
func text19846(e *py.Eval, ctx variables) string {
	return ""
}
func value19847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "NextToken", py.Dict()), "string", `{{ response.get("NextToken", {}) }}`)
}
func typed19847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "NextToken", py.Dict()), "string", `{{ response.get("NextToken", {}) }}`)
}
func texts19847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "NextToken", py.Dict()), "string", `{{ response.get("NextToken", {}) }}`)
}
func text19847(e *py.Eval, ctx variables) string {
	return ""
}
func value19848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "NextToken", py.Dict()), "number", `{{ response.get("NextToken", {}) }}`)
}
func typed19848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "NextToken", py.Dict()), "number", `{{ response.get("NextToken", {}) }}`)
}
func texts19848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "NextToken", py.Dict()), "number", `{{ response.get("NextToken", {}) }}`)
}
func text19848(e *py.Eval, ctx variables) string {
	return ""
}
func value19849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "NextToken", py.Dict()), "boolean", `{{ response.get("NextToken", {}) }}`)
}
func typed19849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "NextToken", py.Dict()), "boolean", `{{ response.get("NextToken", {}) }}`)
}
func texts19849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "NextToken", py.Dict()), "boolean", `{{ response.get("NextToken", {}) }}`)
}
func text19849(e *py.Eval, ctx variables) string {
	return ""
}
func value19850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "NextToken", py.Dict()), "integer", `{{ response.get("NextToken", {}) }}`)
}
func typed19850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "NextToken", py.Dict()), "integer", `{{ response.get("NextToken", {}) }}`)
}
func texts19850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "NextToken", py.Dict()), "integer", `{{ response.get("NextToken", {}) }}`)
}
func text19850(e *py.Eval, ctx variables) string {
	return ""
}
func value19851(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func typed19851(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func texts19851(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func text19851(e *py.Eval, ctx variables) string {
	return ""
}
func value19852(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func typed19852(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func texts19852(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func text19852(e *py.Eval, ctx variables) string {
	return ""
}
func value19853(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	).Text())
}
func typed19853(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	).Text())
}
func texts19853(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	).Text())
}
func text19853(e *py.Eval, ctx variables) string {
	return ""
}
func value19854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		"integer",
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func typed19854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		"integer",
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func texts19854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		"integer",
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func text19854(e *py.Eval, ctx variables) string {
	return ""
}
func value19855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		"number",
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func typed19855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		"number",
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func texts19855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		"number",
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func text19855(e *py.Eval, ctx variables) string {
	return ""
}
func value19856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		"boolean",
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func typed19856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		"boolean",
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func texts19856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		"boolean",
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func text19856(e *py.Eval, ctx variables) string {
	return ""
}
func value19857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		"string",
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func typed19857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		"string",
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func texts19857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()),
		"string",
		`{{ response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func text19857(e *py.Eval, ctx variables) string {
	return ""
}
func value19858(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func typed19858(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func texts19858(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func text19858(e *py.Eval, ctx variables) string {
	return ""
}
func value19859(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func typed19859(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func texts19859(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func text19859(e *py.Eval, ctx variables) string {
	return ""
}
func value19860(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	).Text())
}
func typed19860(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	).Text())
}
func texts19860(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	).Text())
}
func text19860(e *py.Eval, ctx variables) string {
	return ""
}
func value19861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		"number",
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func typed19861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		"number",
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func texts19861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		"number",
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func text19861(e *py.Eval, ctx variables) string {
	return ""
}
func value19862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		"integer",
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func typed19862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		"integer",
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func texts19862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		"integer",
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func text19862(e *py.Eval, ctx variables) string {
	return ""
}
func value19863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		"boolean",
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func typed19863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		"boolean",
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func texts19863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		"boolean",
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func text19863(e *py.Eval, ctx variables) string {
	return ""
}
func value19864(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		"string",
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func typed19864(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		"string",
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func texts19864(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next", py.Dict()),
		"string",
		`{{ response.get("_pagination", {}).get("next", {}) }}`,
	)
}
func text19864(e *py.Eval, ctx variables) string {
	return ""
}
func value19865(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "after_url"), `{{ response.get("after_url") }}`)
}
func typed19865(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "after_url"), `{{ response.get("after_url") }}`)
}
func texts19865(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "after_url"), `{{ response.get("after_url") }}`)
}
func text19865(e *py.Eval, ctx variables) string {
	return ""
}
func value19866(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "after_url"), `{{ response.get("after_url") }}`)
}
func typed19866(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "after_url"), `{{ response.get("after_url") }}`)
}
func texts19866(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "after_url"), `{{ response.get("after_url") }}`)
}
func text19866(e *py.Eval, ctx variables) string {
	return ""
}
func value19867(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "after_url"), `{{ response.get("after_url") }}`).Text())
}
func typed19867(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "after_url"), `{{ response.get("after_url") }}`).Text())
}
func texts19867(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "after_url"), `{{ response.get("after_url") }}`).Text())
}
func text19867(e *py.Eval, ctx variables) string {
	return ""
}
func value19868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "after_url"), "integer", `{{ response.get("after_url") }}`)
}
func typed19868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "after_url"), "integer", `{{ response.get("after_url") }}`)
}
func texts19868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "after_url"), "integer", `{{ response.get("after_url") }}`)
}
func text19868(e *py.Eval, ctx variables) string {
	return ""
}
func value19869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "after_url"), "boolean", `{{ response.get("after_url") }}`)
}
func typed19869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "after_url"), "boolean", `{{ response.get("after_url") }}`)
}
func texts19869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "after_url"), "boolean", `{{ response.get("after_url") }}`)
}
func text19869(e *py.Eval, ctx variables) string {
	return ""
}
func value19870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "after_url"), "number", `{{ response.get("after_url") }}`)
}
func typed19870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "after_url"), "number", `{{ response.get("after_url") }}`)
}
func texts19870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "after_url"), "number", `{{ response.get("after_url") }}`)
}
func text19870(e *py.Eval, ctx variables) string {
	return ""
}
func value19871(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), `{{ response.get("count", {}) <= 1 }}`)
}
func typed19871(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), `{{ response.get("count", {}) <= 1 }}`)
}
func texts19871(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), `{{ response.get("count", {}) <= 1 }}`)
}
func text19871(e *py.Eval, ctx variables) string {
	return ""
}
func value19872(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), `{{ response.get("count", {}) <= 1 }}`)
}
func typed19872(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), `{{ response.get("count", {}) <= 1 }}`)
}
func texts19872(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), `{{ response.get("count", {}) <= 1 }}`)
}
func text19872(e *py.Eval, ctx variables) string {
	return ""
}
func value19873(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), `{{ response.get("count", {}) <= 1 }}`).Text())
}
func typed19873(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), `{{ response.get("count", {}) <= 1 }}`).Text())
}
func texts19873(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), `{{ response.get("count", {}) <= 1 }}`).Text())
}
func text19873(e *py.Eval, ctx variables) string {
	return ""
}
func value19874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), "integer", `{{ response.get("count", {}) <= 1 }}`)
}
func typed19874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), "integer", `{{ response.get("count", {}) <= 1 }}`)
}
func texts19874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), "integer", `{{ response.get("count", {}) <= 1 }}`)
}
func text19874(e *py.Eval, ctx variables) string {
	return ""
}
func value19875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), "number", `{{ response.get("count", {}) <= 1 }}`)
}
func typed19875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), "number", `{{ response.get("count", {}) <= 1 }}`)
}
func texts19875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), "number", `{{ response.get("count", {}) <= 1 }}`)
}
func text19875(e *py.Eval, ctx variables) string {
	return ""
}
func value19876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), "string", `{{ response.get("count", {}) <= 1 }}`)
}
func typed19876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), "string", `{{ response.get("count", {}) <= 1 }}`)
}
func texts19876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Le(e.GetOr(ctx["response"], "count", py.Dict()), py.Int(1))), "string", `{{ response.get("count", {}) <= 1 }}`)
}
func text19876(e *py.Eval, ctx variables) string {
	return ""
}
func value19877(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "end_of_stream"), `{{ response.get("end_of_stream") }}`)
}
func typed19877(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "end_of_stream"), `{{ response.get("end_of_stream") }}`)
}
func texts19877(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "end_of_stream"), `{{ response.get("end_of_stream") }}`)
}
func text19877(e *py.Eval, ctx variables) string {
	return ""
}
func value19878(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "end_of_stream"), `{{ response.get("end_of_stream") }}`)
}
func typed19878(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "end_of_stream"), `{{ response.get("end_of_stream") }}`)
}
func texts19878(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "end_of_stream"), `{{ response.get("end_of_stream") }}`)
}
func text19878(e *py.Eval, ctx variables) string {
	return ""
}
func value19879(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "end_of_stream"), `{{ response.get("end_of_stream") }}`).Text())
}
func typed19879(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "end_of_stream"), `{{ response.get("end_of_stream") }}`).Text())
}
func texts19879(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "end_of_stream"), `{{ response.get("end_of_stream") }}`).Text())
}
func text19879(e *py.Eval, ctx variables) string {
	return ""
}
func value19880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "end_of_stream"), "number", `{{ response.get("end_of_stream") }}`)
}
func typed19880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "end_of_stream"), "number", `{{ response.get("end_of_stream") }}`)
}
func texts19880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "end_of_stream"), "number", `{{ response.get("end_of_stream") }}`)
}
func text19880(e *py.Eval, ctx variables) string {
	return ""
}
func value19881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "end_of_stream"), "string", `{{ response.get("end_of_stream") }}`)
}
func typed19881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "end_of_stream"), "string", `{{ response.get("end_of_stream") }}`)
}
func texts19881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "end_of_stream"), "string", `{{ response.get("end_of_stream") }}`)
}
func text19881(e *py.Eval, ctx variables) string {
	return ""
}
func value19882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "end_of_stream"), "boolean", `{{ response.get("end_of_stream") }}`)
}
func typed19882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "end_of_stream"), "boolean", `{{ response.get("end_of_stream") }}`)
}
func texts19882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "end_of_stream"), "boolean", `{{ response.get("end_of_stream") }}`)
}
func text19882(e *py.Eval, ctx variables) string {
	return ""
}
func value19883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "end_of_stream"), "integer", `{{ response.get("end_of_stream") }}`)
}
func typed19883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "end_of_stream"), "integer", `{{ response.get("end_of_stream") }}`)
}
func texts19883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "end_of_stream"), "integer", `{{ response.get("end_of_stream") }}`)
}
func text19883(e *py.Eval, ctx variables) string {
	return ""
}
func value19884(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "end_time", py.Dict()), `{{ response.get("end_time", {}) }}`)
}
func typed19884(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "end_time", py.Dict()), `{{ response.get("end_time", {}) }}`)
}
func texts19884(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "end_time", py.Dict()), `{{ response.get("end_time", {}) }}`)
}
func text19884(e *py.Eval, ctx variables) string {
	return ""
}
func value19885(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "end_time", py.Dict()), `{{ response.get("end_time", {}) }}`)
}
func typed19885(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "end_time", py.Dict()), `{{ response.get("end_time", {}) }}`)
}
func texts19885(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "end_time", py.Dict()), `{{ response.get("end_time", {}) }}`)
}
func text19885(e *py.Eval, ctx variables) string {
	return ""
}
func value19886(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "end_time", py.Dict()), `{{ response.get("end_time", {}) }}`).Text())
}
func typed19886(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "end_time", py.Dict()), `{{ response.get("end_time", {}) }}`).Text())
}
func texts19886(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "end_time", py.Dict()), `{{ response.get("end_time", {}) }}`).Text())
}
func text19886(e *py.Eval, ctx variables) string {
	return ""
}
func value19887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "end_time", py.Dict()), "string", `{{ response.get("end_time", {}) }}`)
}
func typed19887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "end_time", py.Dict()), "string", `{{ response.get("end_time", {}) }}`)
}
func texts19887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "end_time", py.Dict()), "string", `{{ response.get("end_time", {}) }}`)
}
func text19887(e *py.Eval, ctx variables) string {
	return ""
}
func value19888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "end_time", py.Dict()), "number", `{{ response.get("end_time", {}) }}`)
}
func typed19888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "end_time", py.Dict()), "number", `{{ response.get("end_time", {}) }}`)
}
func texts19888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "end_time", py.Dict()), "number", `{{ response.get("end_time", {}) }}`)
}
func text19888(e *py.Eval, ctx variables) string {
	return ""
}
func value19889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "end_time", py.Dict()), "boolean", `{{ response.get("end_time", {}) }}`)
}
func typed19889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "end_time", py.Dict()), "boolean", `{{ response.get("end_time", {}) }}`)
}
func texts19889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "end_time", py.Dict()), "boolean", `{{ response.get("end_time", {}) }}`)
}
func text19889(e *py.Eval, ctx variables) string {
	return ""
}
func value19890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "end_time", py.Dict()), "integer", `{{ response.get("end_time", {}) }}`)
}
func typed19890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "end_time", py.Dict()), "integer", `{{ response.get("end_time", {}) }}`)
}
func texts19890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "end_time", py.Dict()), "integer", `{{ response.get("end_time", {}) }}`)
}
func text19890(e *py.Eval, ctx variables) string {
	return ""
}
func value19891(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func typed19891(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func texts19891(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func text19891(e *py.Eval, ctx variables) string {
	return ""
}
func value19892(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func typed19892(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func texts19892(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func text19892(e *py.Eval, ctx variables) string {
	return ""
}
func value19893(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), `{{ response.get("headers", {}).get("Link", {}) }}`).Text())
}
func typed19893(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), `{{ response.get("headers", {}).get("Link", {}) }}`).Text())
}
func texts19893(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), `{{ response.get("headers", {}).get("Link", {}) }}`).Text())
}
func text19893(e *py.Eval, ctx variables) string {
	return ""
}
func value19894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), "boolean", `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func typed19894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), "boolean", `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func texts19894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), "boolean", `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func text19894(e *py.Eval, ctx variables) string {
	return ""
}
func value19895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), "integer", `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func typed19895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), "integer", `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func texts19895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), "integer", `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func text19895(e *py.Eval, ctx variables) string {
	return ""
}
func value19896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), "number", `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func typed19896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), "number", `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func texts19896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), "number", `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func text19896(e *py.Eval, ctx variables) string {
	return ""
}
func value19897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), "string", `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func typed19897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), "string", `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func texts19897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()), "string", `{{ response.get("headers", {}).get("Link", {}) }}`)
}
func text19897(e *py.Eval, ctx variables) string {
	return ""
}
func value19898(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), `{{ response.get("links", {}).get("next", {}) }}`)
}
func typed19898(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), `{{ response.get("links", {}).get("next", {}) }}`)
}
func texts19898(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), `{{ response.get("links", {}).get("next", {}) }}`)
}
func text19898(e *py.Eval, ctx variables) string {
	return ""
}
func value19899(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), `{{ response.get("links", {}).get("next", {}) }}`)
}
func typed19899(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), `{{ response.get("links", {}).get("next", {}) }}`)
}
func texts19899(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), `{{ response.get("links", {}).get("next", {}) }}`)
}
func text19899(e *py.Eval, ctx variables) string {
	return ""
}
func value19900(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), `{{ response.get("links", {}).get("next", {}) }}`).Text())
}
func typed19900(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), `{{ response.get("links", {}).get("next", {}) }}`).Text())
}
func texts19900(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), `{{ response.get("links", {}).get("next", {}) }}`).Text())
}
func text19900(e *py.Eval, ctx variables) string {
	return ""
}
func value19901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), "number", `{{ response.get("links", {}).get("next", {}) }}`)
}
func typed19901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), "number", `{{ response.get("links", {}).get("next", {}) }}`)
}
func texts19901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), "number", `{{ response.get("links", {}).get("next", {}) }}`)
}
func text19901(e *py.Eval, ctx variables) string {
	return ""
}
func value19902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), "boolean", `{{ response.get("links", {}).get("next", {}) }}`)
}
func typed19902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), "boolean", `{{ response.get("links", {}).get("next", {}) }}`)
}
func texts19902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), "boolean", `{{ response.get("links", {}).get("next", {}) }}`)
}
func text19902(e *py.Eval, ctx variables) string {
	return ""
}
func value19903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), "string", `{{ response.get("links", {}).get("next", {}) }}`)
}
func typed19903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), "string", `{{ response.get("links", {}).get("next", {}) }}`)
}
func texts19903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()), "string", `{{ response.get("links", {}).get("next", {}) }}`)
}
func text19903(e *py.Eval, ctx variables) string {
	return ""
}
func value19904(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func typed19904(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func texts19904(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func text19904(e *py.Eval, ctx variables) string {
	return ""
}
func value19905(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func typed19905(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func texts19905(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func text19905(e *py.Eval, ctx variables) string {
	return ""
}
func value19906(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	).Text())
}
func typed19906(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	).Text())
}
func texts19906(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	).Text())
}
func text19906(e *py.Eval, ctx variables) string {
	return ""
}
func value19907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		"boolean",
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func typed19907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		"boolean",
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func texts19907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		"boolean",
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func text19907(e *py.Eval, ctx variables) string {
	return ""
}
func value19908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		"integer",
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func typed19908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		"integer",
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func texts19908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		"integer",
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func text19908(e *py.Eval, ctx variables) string {
	return ""
}
func value19909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		"number",
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func typed19909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		"number",
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func texts19909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		"number",
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func text19909(e *py.Eval, ctx variables) string {
	return ""
}
func value19910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		"string",
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func typed19910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		"string",
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func texts19910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()),
		"string",
		`{{ response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func text19910(e *py.Eval, ctx variables) string {
	return ""
}
func value19911(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func typed19911(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func texts19911(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func text19911(e *py.Eval, ctx variables) string {
	return ""
}
func value19912(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func typed19912(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func texts19912(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func text19912(e *py.Eval, ctx variables) string {
	return ""
}
func value19913(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	).Text())
}
func typed19913(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	).Text())
}
func texts19913(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	).Text())
}
func text19913(e *py.Eval, ctx variables) string {
	return ""
}
func value19914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		"string",
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func typed19914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		"string",
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func texts19914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		"string",
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func text19914(e *py.Eval, ctx variables) string {
	return ""
}
func value19915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		"integer",
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func typed19915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		"integer",
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func texts19915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		"integer",
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func text19915(e *py.Eval, ctx variables) string {
	return ""
}
func value19916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		"boolean",
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func typed19916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		"boolean",
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func texts19916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		"boolean",
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func text19916(e *py.Eval, ctx variables) string {
	return ""
}
func value19917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		"number",
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func typed19917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		"number",
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func texts19917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()),
		"number",
		`{{ response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func text19917(e *py.Eval, ctx variables) string {
	return ""
}
func value19918(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed19918(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts19918(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func text19918(e *py.Eval, ctx variables) string {
	return ""
}
func value19919(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed19919(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts19919(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func text19919(e *py.Eval, ctx variables) string {
	return ""
}
func value19920(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	).Text())
}
func typed19920(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	).Text())
}
func texts19920(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	).Text())
}
func text19920(e *py.Eval, ctx variables) string {
	return ""
}
func value19921(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		"number",
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed19921(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		"number",
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts19921(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		"number",
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func text19921(e *py.Eval, ctx variables) string {
	return ""
}
func value19922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		"string",
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed19922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		"string",
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts19922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		"string",
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func text19922(e *py.Eval, ctx variables) string {
	return ""
}
func value19923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		"boolean",
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed19923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		"boolean",
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts19923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		"boolean",
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func text19923(e *py.Eval, ctx variables) string {
	return ""
}
func value19924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		"integer",
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed19924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		"integer",
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts19924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()),
		"integer",
		`{{ response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func text19924(e *py.Eval, ctx variables) string {
	return ""
}
func value19925(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func typed19925(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func texts19925(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func text19925(e *py.Eval, ctx variables) string {
	return ""
}
func value19926(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func typed19926(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func texts19926(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func text19926(e *py.Eval, ctx variables) string {
	return ""
}
func value19927(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	).Text())
}
func typed19927(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	).Text())
}
func texts19927(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	).Text())
}
func text19927(e *py.Eval, ctx variables) string {
	return ""
}
func value19928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		"string",
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func typed19928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		"string",
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func texts19928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		"string",
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func text19928(e *py.Eval, ctx variables) string {
	return ""
}
func value19929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		"integer",
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func typed19929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		"integer",
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func texts19929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		"integer",
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func text19929(e *py.Eval, ctx variables) string {
	return ""
}
func value19930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		"boolean",
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func typed19930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		"boolean",
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func texts19930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		"boolean",
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func text19930(e *py.Eval, ctx variables) string {
	return ""
}
func value19931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		"number",
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func typed19931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		"number",
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func texts19931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()),
		"number",
		`{{ response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func text19931(e *py.Eval, ctx variables) string {
	return ""
}
func value19932(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func typed19932(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func texts19932(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func text19932(e *py.Eval, ctx variables) string {
	return ""
}
func value19933(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func typed19933(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func texts19933(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func text19933(e *py.Eval, ctx variables) string {
	return ""
}
func value19934(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	).Text())
}
func typed19934(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	).Text())
}
func texts19934(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	).Text())
}
func text19934(e *py.Eval, ctx variables) string {
	return ""
}
func value19935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		"string",
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func typed19935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		"string",
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func texts19935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		"string",
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func text19935(e *py.Eval, ctx variables) string {
	return ""
}
func value19936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		"integer",
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func typed19936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		"integer",
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func texts19936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		"integer",
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func text19936(e *py.Eval, ctx variables) string {
	return ""
}
func value19937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		"number",
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func typed19937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		"number",
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func texts19937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()),
		"number",
		`{{ response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func text19937(e *py.Eval, ctx variables) string {
	return ""
}
func value19938(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func typed19938(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func texts19938(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func text19938(e *py.Eval, ctx variables) string {
	return ""
}
func value19939(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func typed19939(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func texts19939(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func text19939(e *py.Eval, ctx variables) string {
	return ""
}
func value19940(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	).Text())
}
func typed19940(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	).Text())
}
func texts19940(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	).Text())
}
func text19940(e *py.Eval, ctx variables) string {
	return ""
}
func value19941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		"integer",
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func typed19941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		"integer",
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func texts19941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		"integer",
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func text19941(e *py.Eval, ctx variables) string {
	return ""
}
func value19942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		"number",
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func typed19942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		"number",
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func texts19942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		"number",
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func text19942(e *py.Eval, ctx variables) string {
	return ""
}
func value19943(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		"boolean",
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func typed19943(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		"boolean",
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func texts19943(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		"boolean",
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func text19943(e *py.Eval, ctx variables) string {
	return ""
}
func value19944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		"string",
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func typed19944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		"string",
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func texts19944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()),
		"string",
		`{{ response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func text19944(e *py.Eval, ctx variables) string {
	return ""
}
func value19945(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next", py.Dict()), `{{ response.get("next", {}) }}`)
}
func typed19945(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next", py.Dict()), `{{ response.get("next", {}) }}`)
}
func texts19945(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next", py.Dict()), `{{ response.get("next", {}) }}`)
}
func text19945(e *py.Eval, ctx variables) string {
	return ""
}
func value19946(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next", py.Dict()), `{{ response.get("next", {}) }}`)
}
func typed19946(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next", py.Dict()), `{{ response.get("next", {}) }}`)
}
func texts19946(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next", py.Dict()), `{{ response.get("next", {}) }}`)
}
func text19946(e *py.Eval, ctx variables) string {
	return ""
}
func value19947(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next", py.Dict()), `{{ response.get("next", {}) }}`).Text())
}
func typed19947(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next", py.Dict()), `{{ response.get("next", {}) }}`).Text())
}
func texts19947(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next", py.Dict()), `{{ response.get("next", {}) }}`).Text())
}
func text19947(e *py.Eval, ctx variables) string {
	return ""
}
func value19948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next", py.Dict()), "string", `{{ response.get("next", {}) }}`)
}
func typed19948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next", py.Dict()), "string", `{{ response.get("next", {}) }}`)
}
func texts19948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next", py.Dict()), "string", `{{ response.get("next", {}) }}`)
}
func text19948(e *py.Eval, ctx variables) string {
	return ""
}
func value19949(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next", py.Dict()), "integer", `{{ response.get("next", {}) }}`)
}
func typed19949(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next", py.Dict()), "integer", `{{ response.get("next", {}) }}`)
}
func texts19949(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next", py.Dict()), "integer", `{{ response.get("next", {}) }}`)
}
func text19949(e *py.Eval, ctx variables) string {
	return ""
}
func value19950(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next", py.Dict()), "boolean", `{{ response.get("next", {}) }}`)
}
func typed19950(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next", py.Dict()), "boolean", `{{ response.get("next", {}) }}`)
}
func texts19950(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next", py.Dict()), "boolean", `{{ response.get("next", {}) }}`)
}
func text19950(e *py.Eval, ctx variables) string {
	return ""
}
func value19951(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "nextCursor", py.Dict()), `{{ response.get("nextCursor", {}) }}`)
}
func typed19951(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "nextCursor", py.Dict()), `{{ response.get("nextCursor", {}) }}`)
}
func texts19951(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "nextCursor", py.Dict()), `{{ response.get("nextCursor", {}) }}`)
}
func text19951(e *py.Eval, ctx variables) string {
	return ""
}
func value19952(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "nextCursor", py.Dict()), `{{ response.get("nextCursor", {}) }}`)
}
func typed19952(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "nextCursor", py.Dict()), `{{ response.get("nextCursor", {}) }}`)
}
func texts19952(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "nextCursor", py.Dict()), `{{ response.get("nextCursor", {}) }}`)
}
func text19952(e *py.Eval, ctx variables) string {
	return ""
}
func value19953(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "nextCursor", py.Dict()), `{{ response.get("nextCursor", {}) }}`).Text())
}
func typed19953(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "nextCursor", py.Dict()), `{{ response.get("nextCursor", {}) }}`).Text())
}
func texts19953(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "nextCursor", py.Dict()), `{{ response.get("nextCursor", {}) }}`).Text())
}
func text19953(e *py.Eval, ctx variables) string {
	return ""
}
func value19954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextCursor", py.Dict()), "integer", `{{ response.get("nextCursor", {}) }}`)
}
func typed19954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextCursor", py.Dict()), "integer", `{{ response.get("nextCursor", {}) }}`)
}
func texts19954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextCursor", py.Dict()), "integer", `{{ response.get("nextCursor", {}) }}`)
}
func text19954(e *py.Eval, ctx variables) string {
	return ""
}
func value19955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextCursor", py.Dict()), "boolean", `{{ response.get("nextCursor", {}) }}`)
}
func typed19955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextCursor", py.Dict()), "boolean", `{{ response.get("nextCursor", {}) }}`)
}
func texts19955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextCursor", py.Dict()), "boolean", `{{ response.get("nextCursor", {}) }}`)
}
func text19955(e *py.Eval, ctx variables) string {
	return ""
}
func value19956(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextCursor", py.Dict()), "string", `{{ response.get("nextCursor", {}) }}`)
}
func typed19956(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextCursor", py.Dict()), "string", `{{ response.get("nextCursor", {}) }}`)
}
func texts19956(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextCursor", py.Dict()), "string", `{{ response.get("nextCursor", {}) }}`)
}
func text19956(e *py.Eval, ctx variables) string {
	return ""
}
func value19957(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextCursor", py.Dict()), "number", `{{ response.get("nextCursor", {}) }}`)
}
func typed19957(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextCursor", py.Dict()), "number", `{{ response.get("nextCursor", {}) }}`)
}
func texts19957(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextCursor", py.Dict()), "number", `{{ response.get("nextCursor", {}) }}`)
}
func text19957(e *py.Eval, ctx variables) string {
	return ""
}
func value19958(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "nextPage", py.Dict()), `{{ response.get("nextPage", {}) }}`)
}
func typed19958(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "nextPage", py.Dict()), `{{ response.get("nextPage", {}) }}`)
}
func texts19958(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "nextPage", py.Dict()), `{{ response.get("nextPage", {}) }}`)
}
func text19958(e *py.Eval, ctx variables) string {
	return ""
}
func value19959(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "nextPage", py.Dict()), `{{ response.get("nextPage", {}) }}`)
}
func typed19959(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "nextPage", py.Dict()), `{{ response.get("nextPage", {}) }}`)
}
func texts19959(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "nextPage", py.Dict()), `{{ response.get("nextPage", {}) }}`)
}
func text19959(e *py.Eval, ctx variables) string {
	return ""
}
func value19960(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "nextPage", py.Dict()), `{{ response.get("nextPage", {}) }}`).Text())
}
func typed19960(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "nextPage", py.Dict()), `{{ response.get("nextPage", {}) }}`).Text())
}
func texts19960(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "nextPage", py.Dict()), `{{ response.get("nextPage", {}) }}`).Text())
}
func text19960(e *py.Eval, ctx variables) string {
	return ""
}
func value19961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPage", py.Dict()), "number", `{{ response.get("nextPage", {}) }}`)
}
func typed19961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPage", py.Dict()), "number", `{{ response.get("nextPage", {}) }}`)
}
func texts19961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPage", py.Dict()), "number", `{{ response.get("nextPage", {}) }}`)
}
func text19961(e *py.Eval, ctx variables) string {
	return ""
}
func value19962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPage", py.Dict()), "string", `{{ response.get("nextPage", {}) }}`)
}
func typed19962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPage", py.Dict()), "string", `{{ response.get("nextPage", {}) }}`)
}
func texts19962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPage", py.Dict()), "string", `{{ response.get("nextPage", {}) }}`)
}
func text19962(e *py.Eval, ctx variables) string {
	return ""
}
func value19963(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPage", py.Dict()), "integer", `{{ response.get("nextPage", {}) }}`)
}
func typed19963(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPage", py.Dict()), "integer", `{{ response.get("nextPage", {}) }}`)
}
func texts19963(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPage", py.Dict()), "integer", `{{ response.get("nextPage", {}) }}`)
}
func text19963(e *py.Eval, ctx variables) string {
	return ""
}
func value19964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPage", py.Dict()), "boolean", `{{ response.get("nextPage", {}) }}`)
}
func typed19964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPage", py.Dict()), "boolean", `{{ response.get("nextPage", {}) }}`)
}
func texts19964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPage", py.Dict()), "boolean", `{{ response.get("nextPage", {}) }}`)
}
func text19964(e *py.Eval, ctx variables) string {
	return ""
}
func value19965(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), `{{ response.get("nextPageUrl", {}) }}`)
}
func typed19965(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), `{{ response.get("nextPageUrl", {}) }}`)
}
func texts19965(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), `{{ response.get("nextPageUrl", {}) }}`)
}
func text19965(e *py.Eval, ctx variables) string {
	return ""
}
func value19966(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), `{{ response.get("nextPageUrl", {}) }}`)
}
func typed19966(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), `{{ response.get("nextPageUrl", {}) }}`)
}
func texts19966(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), `{{ response.get("nextPageUrl", {}) }}`)
}
func text19966(e *py.Eval, ctx variables) string {
	return ""
}
func value19967(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), `{{ response.get("nextPageUrl", {}) }}`).Text())
}
func typed19967(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), `{{ response.get("nextPageUrl", {}) }}`).Text())
}
func texts19967(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), `{{ response.get("nextPageUrl", {}) }}`).Text())
}
func text19967(e *py.Eval, ctx variables) string {
	return ""
}
func value19968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), "number", `{{ response.get("nextPageUrl", {}) }}`)
}
func typed19968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), "number", `{{ response.get("nextPageUrl", {}) }}`)
}
func texts19968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), "number", `{{ response.get("nextPageUrl", {}) }}`)
}
func text19968(e *py.Eval, ctx variables) string {
	return ""
}
func value19969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), "boolean", `{{ response.get("nextPageUrl", {}) }}`)
}
func typed19969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), "boolean", `{{ response.get("nextPageUrl", {}) }}`)
}
func texts19969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), "boolean", `{{ response.get("nextPageUrl", {}) }}`)
}
func text19969(e *py.Eval, ctx variables) string {
	return ""
}
func value19970(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), "integer", `{{ response.get("nextPageUrl", {}) }}`)
}
func typed19970(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), "integer", `{{ response.get("nextPageUrl", {}) }}`)
}
func texts19970(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), "integer", `{{ response.get("nextPageUrl", {}) }}`)
}
func text19970(e *py.Eval, ctx variables) string {
	return ""
}
func value19971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), "string", `{{ response.get("nextPageUrl", {}) }}`)
}
func typed19971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), "string", `{{ response.get("nextPageUrl", {}) }}`)
}
func texts19971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageUrl", py.Dict()), "string", `{{ response.get("nextPageUrl", {}) }}`)
}
func text19971(e *py.Eval, ctx variables) string {
	return ""
}
func value19972(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "nextToken", py.Dict()), `{{ response.get("nextToken", {}) }}`)
}
func typed19972(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "nextToken", py.Dict()), `{{ response.get("nextToken", {}) }}`)
}
func texts19972(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "nextToken", py.Dict()), `{{ response.get("nextToken", {}) }}`)
}
func text19972(e *py.Eval, ctx variables) string {
	return ""
}
func value19973(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "nextToken", py.Dict()), `{{ response.get("nextToken", {}) }}`)
}
func typed19973(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "nextToken", py.Dict()), `{{ response.get("nextToken", {}) }}`)
}
func texts19973(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "nextToken", py.Dict()), `{{ response.get("nextToken", {}) }}`)
}
func text19973(e *py.Eval, ctx variables) string {
	return ""
}
func value19974(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "nextToken", py.Dict()), `{{ response.get("nextToken", {}) }}`).Text())
}
func typed19974(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "nextToken", py.Dict()), `{{ response.get("nextToken", {}) }}`).Text())
}
func texts19974(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "nextToken", py.Dict()), `{{ response.get("nextToken", {}) }}`).Text())
}
func text19974(e *py.Eval, ctx variables) string {
	return ""
}
func value19975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextToken", py.Dict()), "string", `{{ response.get("nextToken", {}) }}`)
}
func typed19975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextToken", py.Dict()), "string", `{{ response.get("nextToken", {}) }}`)
}
func texts19975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextToken", py.Dict()), "string", `{{ response.get("nextToken", {}) }}`)
}
func text19975(e *py.Eval, ctx variables) string {
	return ""
}
func value19976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextToken", py.Dict()), "integer", `{{ response.get("nextToken", {}) }}`)
}
func typed19976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextToken", py.Dict()), "integer", `{{ response.get("nextToken", {}) }}`)
}
func texts19976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextToken", py.Dict()), "integer", `{{ response.get("nextToken", {}) }}`)
}
func text19976(e *py.Eval, ctx variables) string {
	return ""
}
func value19977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextToken", py.Dict()), "number", `{{ response.get("nextToken", {}) }}`)
}
func typed19977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextToken", py.Dict()), "number", `{{ response.get("nextToken", {}) }}`)
}
func texts19977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextToken", py.Dict()), "number", `{{ response.get("nextToken", {}) }}`)
}
func text19977(e *py.Eval, ctx variables) string {
	return ""
}
func value19978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextToken", py.Dict()), "boolean", `{{ response.get("nextToken", {}) }}`)
}
func typed19978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextToken", py.Dict()), "boolean", `{{ response.get("nextToken", {}) }}`)
}
func texts19978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextToken", py.Dict()), "boolean", `{{ response.get("nextToken", {}) }}`)
}
func text19978(e *py.Eval, ctx variables) string {
	return ""
}
func value19979(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_cursor"), `{{ response.get("next_cursor") }}`)
}
func typed19979(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_cursor"), `{{ response.get("next_cursor") }}`)
}
func texts19979(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_cursor"), `{{ response.get("next_cursor") }}`)
}
func text19979(e *py.Eval, ctx variables) string {
	return ""
}
func value19980(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_cursor"), `{{ response.get("next_cursor") }}`)
}
func typed19980(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_cursor"), `{{ response.get("next_cursor") }}`)
}
func texts19980(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_cursor"), `{{ response.get("next_cursor") }}`)
}
func text19980(e *py.Eval, ctx variables) string {
	return ""
}
func value19981(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_cursor"), `{{ response.get("next_cursor") }}`).Text())
}
func typed19981(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_cursor"), `{{ response.get("next_cursor") }}`).Text())
}
func texts19981(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_cursor"), `{{ response.get("next_cursor") }}`).Text())
}
func text19981(e *py.Eval, ctx variables) string {
	return ""
}
func value19982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "string", `{{ response.get("next_cursor") }}`)
}
func typed19982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "string", `{{ response.get("next_cursor") }}`)
}
func texts19982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "string", `{{ response.get("next_cursor") }}`)
}
func text19982(e *py.Eval, ctx variables) string {
	return ""
}
func value19983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "integer", `{{ response.get("next_cursor") }}`)
}
func typed19983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "integer", `{{ response.get("next_cursor") }}`)
}
func texts19983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "integer", `{{ response.get("next_cursor") }}`)
}
func text19983(e *py.Eval, ctx variables) string {
	return ""
}
func value19984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "boolean", `{{ response.get("next_cursor") }}`)
}
func typed19984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "boolean", `{{ response.get("next_cursor") }}`)
}
func texts19984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "boolean", `{{ response.get("next_cursor") }}`)
}
func text19984(e *py.Eval, ctx variables) string {
	return ""
}
func value19985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "number", `{{ response.get("next_cursor") }}`)
}
func typed19985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "number", `{{ response.get("next_cursor") }}`)
}
func texts19985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "number", `{{ response.get("next_cursor") }}`)
}
func text19985(e *py.Eval, ctx variables) string {
	return ""
}
func value19986(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next_cursor", py.Dict()), `{{ response.get("next_cursor", {}) }}`)
}
func typed19986(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next_cursor", py.Dict()), `{{ response.get("next_cursor", {}) }}`)
}
func texts19986(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next_cursor", py.Dict()), `{{ response.get("next_cursor", {}) }}`)
}
func text19986(e *py.Eval, ctx variables) string {
	return ""
}
func value19987(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next_cursor", py.Dict()), `{{ response.get("next_cursor", {}) }}`)
}
func typed19987(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next_cursor", py.Dict()), `{{ response.get("next_cursor", {}) }}`)
}
func texts19987(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next_cursor", py.Dict()), `{{ response.get("next_cursor", {}) }}`)
}
func text19987(e *py.Eval, ctx variables) string {
	return ""
}
func value19988(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next_cursor", py.Dict()), `{{ response.get("next_cursor", {}) }}`).Text())
}
func typed19988(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next_cursor", py.Dict()), `{{ response.get("next_cursor", {}) }}`).Text())
}
func texts19988(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next_cursor", py.Dict()), `{{ response.get("next_cursor", {}) }}`).Text())
}
func text19988(e *py.Eval, ctx variables) string {
	return ""
}
func value19989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "string", `{{ response.get("next_cursor", {}) }}`)
}
func typed19989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "string", `{{ response.get("next_cursor", {}) }}`)
}
func texts19989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "string", `{{ response.get("next_cursor", {}) }}`)
}
func text19989(e *py.Eval, ctx variables) string {
	return ""
}
func value19990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "number", `{{ response.get("next_cursor", {}) }}`)
}
func typed19990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "number", `{{ response.get("next_cursor", {}) }}`)
}
func texts19990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "number", `{{ response.get("next_cursor", {}) }}`)
}
func text19990(e *py.Eval, ctx variables) string {
	return ""
}
func value19991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "boolean", `{{ response.get("next_cursor", {}) }}`)
}
func typed19991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "boolean", `{{ response.get("next_cursor", {}) }}`)
}
func texts19991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "boolean", `{{ response.get("next_cursor", {}) }}`)
}
func text19991(e *py.Eval, ctx variables) string {
	return ""
}
func value19992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "integer", `{{ response.get("next_cursor", {}) }}`)
}
func typed19992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "integer", `{{ response.get("next_cursor", {}) }}`)
}
func texts19992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "integer", `{{ response.get("next_cursor", {}) }}`)
}
func text19992(e *py.Eval, ctx variables) string {
	return ""
}
func value19993(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_marker"), `{{ response.get("next_marker")  }}`)
}
func typed19993(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_marker"), `{{ response.get("next_marker")  }}`)
}
func texts19993(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_marker"), `{{ response.get("next_marker")  }}`)
}
func text19993(e *py.Eval, ctx variables) string {
	return ""
}
func value19994(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_marker"), `{{ response.get("next_marker")  }}`)
}
func typed19994(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_marker"), `{{ response.get("next_marker")  }}`)
}
func texts19994(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_marker"), `{{ response.get("next_marker")  }}`)
}
func text19994(e *py.Eval, ctx variables) string {
	return ""
}
func value19995(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_marker"), `{{ response.get("next_marker")  }}`).Text())
}
func typed19995(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_marker"), `{{ response.get("next_marker")  }}`).Text())
}
func texts19995(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_marker"), `{{ response.get("next_marker")  }}`).Text())
}
func text19995(e *py.Eval, ctx variables) string {
	return ""
}
func value19996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "string", `{{ response.get("next_marker")  }}`)
}
func typed19996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "string", `{{ response.get("next_marker")  }}`)
}
func texts19996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "string", `{{ response.get("next_marker")  }}`)
}
func text19996(e *py.Eval, ctx variables) string {
	return ""
}
func value19997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "integer", `{{ response.get("next_marker")  }}`)
}
func typed19997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "integer", `{{ response.get("next_marker")  }}`)
}
func texts19997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "integer", `{{ response.get("next_marker")  }}`)
}
func text19997(e *py.Eval, ctx variables) string {
	return ""
}
func value19998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "number", `{{ response.get("next_marker")  }}`)
}
func typed19998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "number", `{{ response.get("next_marker")  }}`)
}
func texts19998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "number", `{{ response.get("next_marker")  }}`)
}
func text19998(e *py.Eval, ctx variables) string {
	return ""
}
func value19999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "boolean", `{{ response.get("next_marker")  }}`)
}
func typed19999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "boolean", `{{ response.get("next_marker")  }}`)
}
func texts19999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "boolean", `{{ response.get("next_marker")  }}`)
}
func text19999(e *py.Eval, ctx variables) string {
	return ""
}
