package main

import "github.com/airgen/airgen/runtime/py"

func value22400(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone()))
}
func typed22400(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone()))
}
func texts22400(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone()))
}
func text22400(e *py.Eval, ctx variables) string {
	return ""
}
func value22401(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone())).Text())
}
func typed22401(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone())).Text())
}
func texts22401(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone())).Text())
}
func text22401(e *py.Eval, ctx variables) string {
	return ""
}
func value22402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone()), "boolean")
}
func typed22402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone()), "boolean")
}
func texts22402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone()), "boolean")
}
func text22402(e *py.Eval, ctx variables) string {
	return ""
}
func value22403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone()), "string")
}
func typed22403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone()), "string")
}
func texts22403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone()), "string")
}
func text22403(e *py.Eval, ctx variables) string {
	return ""
}
func value22404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone()), "number")
}
func typed22404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone()), "number")
}
func texts22404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone()), "number")
}
func text22404(e *py.Eval, ctx variables) string {
	return ""
}
func value22405(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["response"].Member("paging"), "next"))
}
func typed22405(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["response"].Member("paging"), "next"))
}
func texts22405(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["response"].Member("paging"), "next"))
}
func text22405(e *py.Eval, ctx variables) string {
	return ""
}
func value22406(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["response"].Member("paging"), "next"))
}
func typed22406(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["response"].Member("paging"), "next"))
}
func texts22406(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["response"].Member("paging"), "next"))
}
func text22406(e *py.Eval, ctx variables) string {
	return ""
}
func value22407(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["response"].Member("paging"), "next")).Text())
}
func typed22407(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["response"].Member("paging"), "next")).Text())
}
func texts22407(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["response"].Member("paging"), "next")).Text())
}
func text22407(e *py.Eval, ctx variables) string {
	return ""
}
func value22408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("paging"), "next"), "integer")
}
func typed22408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("paging"), "next"), "integer")
}
func texts22408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("paging"), "next"), "integer")
}
func text22408(e *py.Eval, ctx variables) string {
	return ""
}
func value22409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("paging"), "next"), "boolean")
}
func typed22409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("paging"), "next"), "boolean")
}
func texts22409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("paging"), "next"), "boolean")
}
func text22409(e *py.Eval, ctx variables) string {
	return ""
}
func value22410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("paging"), "next"), "number")
}
func typed22410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("paging"), "next"), "number")
}
func texts22410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("paging"), "next"), "number")
}
func text22410(e *py.Eval, ctx variables) string {
	return ""
}
func value22411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("paging"), "next"), "string")
}
func typed22411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("paging"), "next"), "string")
}
func texts22411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("paging"), "next"), "string")
}
func text22411(e *py.Eval, ctx variables) string {
	return ""
}
func value22412(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("account_id"))
}
func typed22412(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("account_id"))
}
func texts22412(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("account_id").Text()))
}
func text22412(e *py.Eval, ctx variables) string {
	return ""
}
func value22413(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("account_id"))
}
func typed22413(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("account_id"))
}
func texts22413(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("account_id").Text()))
}
func text22413(e *py.Eval, ctx variables) string {
	return ""
}
func value22414(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("account_id")).Text())
}
func typed22414(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("account_id")).Text())
}
func texts22414(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("account_id").Text())).Text())
}
func text22414(e *py.Eval, ctx variables) string {
	return ""
}
func value22415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("account_id"), "integer")
}
func typed22415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("account_id"), "integer")
}
func texts22415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("account_id").Text()), "integer")
}
func text22415(e *py.Eval, ctx variables) string {
	return ""
}
func value22416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("account_id"), "number")
}
func typed22416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("account_id"), "number")
}
func texts22416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("account_id").Text()), "number")
}
func text22416(e *py.Eval, ctx variables) string {
	return ""
}
func value22417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("account_id"), "boolean")
}
func typed22417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("account_id"), "boolean")
}
func texts22417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("account_id").Text()), "boolean")
}
func text22417(e *py.Eval, ctx variables) string {
	return ""
}
func value22418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("account_id"), "string")
}
func typed22418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("account_id"), "string")
}
func texts22418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("account_id").Text()), "string")
}
func text22418(e *py.Eval, ctx variables) string {
	return ""
}
func value22419(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("id"))
}
func typed22419(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("id"))
}
func texts22419(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("id").Text()))
}
func text22419(e *py.Eval, ctx variables) string {
	return ""
}
func value22420(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("id"))
}
func typed22420(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("id"))
}
func texts22420(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("id").Text()))
}
func text22420(e *py.Eval, ctx variables) string {
	return ""
}
func value22421(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("id")).Text())
}
func typed22421(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("id")).Text())
}
func texts22421(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("id").Text())).Text())
}
func text22421(e *py.Eval, ctx variables) string {
	return ""
}
func value22422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "string")
}
func typed22422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "string")
}
func texts22422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("id").Text()), "string")
}
func text22422(e *py.Eval, ctx variables) string {
	return ""
}
func value22423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "integer")
}
func typed22423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "integer")
}
func texts22423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("id").Text()), "integer")
}
func text22423(e *py.Eval, ctx variables) string {
	return ""
}
func value22424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "number")
}
func typed22424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "number")
}
func texts22424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("id").Text()), "number")
}
func text22424(e *py.Eval, ctx variables) string {
	return ""
}
func value22425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "boolean")
}
func typed22425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "boolean")
}
func texts22425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("id").Text()), "boolean")
}
func text22425(e *py.Eval, ctx variables) string {
	return ""
}
func value22426(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("parent_id"))
}
func typed22426(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("parent_id"))
}
func texts22426(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("parent_id").Text()))
}
func text22426(e *py.Eval, ctx variables) string {
	return ""
}
func value22427(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("parent_id"))
}
func typed22427(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("parent_id"))
}
func texts22427(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("parent_id").Text()))
}
func text22427(e *py.Eval, ctx variables) string {
	return ""
}
func value22428(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("parent_id")).Text())
}
func typed22428(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("parent_id")).Text())
}
func texts22428(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("parent_id").Text())).Text())
}
func text22428(e *py.Eval, ctx variables) string {
	return ""
}
func value22429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "integer")
}
func typed22429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "integer")
}
func texts22429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "integer")
}
func text22429(e *py.Eval, ctx variables) string {
	return ""
}
func value22430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "number")
}
func typed22430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "number")
}
func texts22430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "number")
}
func text22430(e *py.Eval, ctx variables) string {
	return ""
}
func value22431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "string")
}
func typed22431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "string")
}
func texts22431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "string")
}
func text22431(e *py.Eval, ctx variables) string {
	return ""
}
func value22432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "boolean")
}
func typed22432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "boolean")
}
func texts22432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "boolean")
}
func text22432(e *py.Eval, ctx variables) string {
	return ""
}
func value22433(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url"))
}
func typed22433(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "extra_fields").Member("url"))
}
func texts22433(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "extra_fields").Member("url"))
}
func text22433(e *py.Eval, ctx variables) string {
	return ""
}
func value22434(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url"))
}
func typed22434(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "extra_fields").Member("url"))
}
func texts22434(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "extra_fields").Member("url"))
}
func text22434(e *py.Eval, ctx variables) string {
	return ""
}
func value22435(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url")).Text())
}
func typed22435(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "extra_fields").Member("url")).Text())
}
func texts22435(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "extra_fields").Member("url")).Text())
}
func text22435(e *py.Eval, ctx variables) string {
	return ""
}
func value22436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url"), "string")
}
func typed22436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("url"), "string")
}
func texts22436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("url"), "string")
}
func text22436(e *py.Eval, ctx variables) string {
	return ""
}
func value22437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url"), "number")
}
func typed22437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("url"), "number")
}
func texts22437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("url"), "number")
}
func text22437(e *py.Eval, ctx variables) string {
	return ""
}
func value22438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url"), "integer")
}
func typed22438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("url"), "integer")
}
func texts22438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("url"), "integer")
}
func text22438(e *py.Eval, ctx variables) string {
	return ""
}
func value22439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url"), "boolean")
}
func typed22439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("url"), "boolean")
}
func texts22439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("url"), "boolean")
}
func text22439(e *py.Eval, ctx variables) string {
	return ""
}
func value22440(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url"))
}
func typed22440(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "extra_fields").Member("url"))
}
func texts22440(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "extra_fields").Member("url"))
}
func text22440(e *py.Eval, ctx variables) string {
	return ""
}
func value22441(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url"))
}
func typed22441(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "extra_fields").Member("url"))
}
func texts22441(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "extra_fields").Member("url"))
}
func text22441(e *py.Eval, ctx variables) string {
	return ""
}
func value22442(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url")).Text())
}
func typed22442(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "extra_fields").Member("url")).Text())
}
func texts22442(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "extra_fields").Member("url")).Text())
}
func text22442(e *py.Eval, ctx variables) string {
	return ""
}
func value22443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url"), "string")
}
func typed22443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("url"), "string")
}
func texts22443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("url"), "string")
}
func text22443(e *py.Eval, ctx variables) string {
	return ""
}
func value22444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url"), "number")
}
func typed22444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("url"), "number")
}
func texts22444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("url"), "number")
}
func text22444(e *py.Eval, ctx variables) string {
	return ""
}
func value22445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url"), "boolean")
}
func typed22445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("url"), "boolean")
}
func texts22445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("url"), "boolean")
}
func text22445(e *py.Eval, ctx variables) string {
	return ""
}
func value22446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "url"), "integer")
}
func typed22446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("url"), "integer")
}
func texts22446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("url"), "integer")
}
func text22446(e *py.Eval, ctx variables) string {
	return ""
}
func value22447(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["stream_slice"], "campaign_id"), "{{stream_slice.get('campaign_id')}}")
}
func typed22447(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["stream_slice"].Member("campaign_id")))
}
func texts22447(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("campaign_id").Text()))
}
func text22447(e *py.Eval, ctx variables) string {
	return ""
}
func value22448(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["stream_slice"], "campaign_id"), "{{stream_slice.get('campaign_id')}}")
}
func typed22448(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["stream_slice"].Member("campaign_id")))
}
func texts22448(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("campaign_id").Text()))
}
func text22448(e *py.Eval, ctx variables) string {
	return ""
}
func value22449(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["stream_slice"], "campaign_id"), "{{stream_slice.get('campaign_id')}}").Text())
}
func typed22449(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["stream_slice"].Member("campaign_id"))).Text())
}
func texts22449(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("campaign_id").Text())).Text())
}
func text22449(e *py.Eval, ctx variables) string {
	return ""
}
func value22450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_slice"], "campaign_id"), "string", "{{stream_slice.get('campaign_id')}}")
}
func typed22450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_slice"].Member("campaign_id")), "string")
}
func texts22450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("campaign_id").Text()), "string")
}
func text22450(e *py.Eval, ctx variables) string {
	return ""
}
func value22451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_slice"], "campaign_id"), "integer", "{{stream_slice.get('campaign_id')}}")
}
func typed22451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_slice"].Member("campaign_id")), "integer")
}
func texts22451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("campaign_id").Text()), "integer")
}
func text22451(e *py.Eval, ctx variables) string {
	return ""
}
func value22452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_slice"], "campaign_id"), "number", "{{stream_slice.get('campaign_id')}}")
}
func typed22452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_slice"].Member("campaign_id")), "number")
}
func texts22452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("campaign_id").Text()), "number")
}
func text22452(e *py.Eval, ctx variables) string {
	return ""
}
func value22453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_slice"], "campaign_id"), "boolean", "{{stream_slice.get('campaign_id')}}")
}
func typed22453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_slice"].Member("campaign_id")), "boolean")
}
func texts22453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("campaign_id").Text()), "boolean")
}
func text22453(e *py.Eval, ctx variables) string {
	return ""
}
func value22454(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1),
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	)
}
func typed22454(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Index(e.Call(py.OrNone(ctx["stream_slice"].Member("creative_id")), "split", py.Str(":")), -1),
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	)
}
func texts22454(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("creative_id").Text()), "split", py.Str(":")), -1))
}
func text22454(e *py.Eval, ctx variables) string {
	return ""
}
func value22455(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1),
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	)
}
func typed22455(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Index(e.Call(py.OrNone(ctx["stream_slice"].Member("creative_id")), "split", py.Str(":")), -1),
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	)
}
func texts22455(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("creative_id").Text()), "split", py.Str(":")), -1))
}
func text22455(e *py.Eval, ctx variables) string {
	return ""
}
func value22456(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1),
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	).Text())
}
func typed22456(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Index(e.Call(py.OrNone(ctx["stream_slice"].Member("creative_id")), "split", py.Str(":")), -1),
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	).Text())
}
func texts22456(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("creative_id").Text()), "split", py.Str(":")), -1)).Text())
}
func text22456(e *py.Eval, ctx variables) string {
	return ""
}
func value22457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1),
		"integer",
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	)
}
func typed22457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.Call(py.OrNone(ctx["stream_slice"].Member("creative_id")), "split", py.Str(":")), -1),
		"integer",
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	)
}
func texts22457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("creative_id").Text()), "split", py.Str(":")), -1), "integer")
}
func text22457(e *py.Eval, ctx variables) string {
	return ""
}
func value22458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1),
		"number",
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	)
}
func typed22458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.Call(py.OrNone(ctx["stream_slice"].Member("creative_id")), "split", py.Str(":")), -1),
		"number",
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	)
}
func texts22458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("creative_id").Text()), "split", py.Str(":")), -1), "number")
}
func text22458(e *py.Eval, ctx variables) string {
	return ""
}
func value22459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1),
		"boolean",
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	)
}
func typed22459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.Call(py.OrNone(ctx["stream_slice"].Member("creative_id")), "split", py.Str(":")), -1),
		"boolean",
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	)
}
func texts22459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("creative_id").Text()), "split", py.Str(":")), -1), "boolean")
}
func text22459(e *py.Eval, ctx variables) string {
	return ""
}
func value22460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1),
		"string",
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	)
}
func typed22460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.Call(py.OrNone(ctx["stream_slice"].Member("creative_id")), "split", py.Str(":")), -1),
		"string",
		"{{stream_slice.get('creative_id').split(':')[-1]}}",
	)
}
func texts22460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("creative_id").Text()), "split", py.Str(":")), -1), "string")
}
func text22460(e *py.Eval, ctx variables) string {
	return ""
}
func value22461(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("fields"))
}
func typed22461(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("fields"))
}
func texts22461(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("fields").Text()))
}
func text22461(e *py.Eval, ctx variables) string {
	return ""
}
func value22462(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("fields"))
}
func typed22462(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("fields"))
}
func texts22462(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("fields").Text()))
}
func text22462(e *py.Eval, ctx variables) string {
	return ""
}
func value22463(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("fields")).Text())
}
func typed22463(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("fields")).Text())
}
func texts22463(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("fields").Text())).Text())
}
func text22463(e *py.Eval, ctx variables) string {
	return ""
}
func value22464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("fields"), "string")
}
func typed22464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("fields"), "string")
}
func texts22464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("fields").Text()), "string")
}
func text22464(e *py.Eval, ctx variables) string {
	return ""
}
func value22465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("fields"), "integer")
}
func typed22465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("fields"), "integer")
}
func texts22465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("fields").Text()), "integer")
}
func text22465(e *py.Eval, ctx variables) string {
	return ""
}
func value22466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("fields"), "number")
}
func typed22466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("fields"), "number")
}
func texts22466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("fields").Text()), "number")
}
func text22466(e *py.Eval, ctx variables) string {
	return ""
}
func value22467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("fields"), "boolean")
}
func typed22467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("fields"), "boolean")
}
func texts22467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("fields").Text()), "boolean")
}
func text22467(e *py.Eval, ctx variables) string {
	return ""
}
