package main

import "github.com/airgen/airgen/runtime/py"

func value15600(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("consumer_key"))
}
func typed15600(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("consumer_key"))
}
func texts15600(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("consumer_key").Text()))
}
func text15600(e *py.Eval, ctx variables) string {
	return ""
}
func value15601(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("consumer_key")).Text())
}
func typed15601(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("consumer_key")).Text())
}
func texts15601(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("consumer_key").Text())).Text())
}
func text15601(e *py.Eval, ctx variables) string {
	return ""
}
func value15602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("consumer_key"), "integer")
}
func typed15602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("consumer_key"), "integer")
}
func texts15602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("consumer_key").Text()), "integer")
}
func text15602(e *py.Eval, ctx variables) string {
	return ""
}
func value15603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("consumer_key"), "boolean")
}
func typed15603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("consumer_key"), "boolean")
}
func texts15603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("consumer_key").Text()), "boolean")
}
func text15603(e *py.Eval, ctx variables) string {
	return ""
}
func value15604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("consumer_key"), "string")
}
func typed15604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("consumer_key"), "string")
}
func texts15604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("consumer_key").Text()), "string")
}
func text15604(e *py.Eval, ctx variables) string {
	return ""
}
func value15605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("consumer_key"), "number")
}
func typed15605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("consumer_key"), "number")
}
func texts15605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("consumer_key").Text()), "number")
}
func text15605(e *py.Eval, ctx variables) string {
	return ""
}
func value15606(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("content_type"))
}
func typed15606(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("content_type"))
}
func texts15606(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("content_type").Text()))
}
func text15606(e *py.Eval, ctx variables) string {
	return ""
}
func value15607(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("content_type"))
}
func typed15607(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("content_type"))
}
func texts15607(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("content_type").Text()))
}
func text15607(e *py.Eval, ctx variables) string {
	return ""
}
func value15608(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("content_type")).Text())
}
func typed15608(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("content_type")).Text())
}
func texts15608(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("content_type").Text())).Text())
}
func text15608(e *py.Eval, ctx variables) string {
	return ""
}
func value15609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("content_type"), "integer")
}
func typed15609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("content_type"), "integer")
}
func texts15609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("content_type").Text()), "integer")
}
func text15609(e *py.Eval, ctx variables) string {
	return ""
}
func value15610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("content_type"), "string")
}
func typed15610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("content_type"), "string")
}
func texts15610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("content_type").Text()), "string")
}
func text15610(e *py.Eval, ctx variables) string {
	return ""
}
func value15611(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("content_type"), "boolean")
}
func typed15611(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("content_type"), "boolean")
}
func texts15611(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("content_type").Text()), "boolean")
}
func text15611(e *py.Eval, ctx variables) string {
	return ""
}
func value15612(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("copyright"))
}
func typed15612(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("copyright"))
}
func texts15612(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("copyright").Text()))
}
func text15612(e *py.Eval, ctx variables) string {
	return ""
}
func value15613(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("copyright"))
}
func typed15613(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("copyright"))
}
func texts15613(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("copyright").Text()))
}
func text15613(e *py.Eval, ctx variables) string {
	return ""
}
func value15614(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("copyright")).Text())
}
func typed15614(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("copyright")).Text())
}
func texts15614(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("copyright").Text())).Text())
}
func text15614(e *py.Eval, ctx variables) string {
	return ""
}
func value15615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("copyright"), "string")
}
func typed15615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("copyright"), "string")
}
func texts15615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("copyright").Text()), "string")
}
func text15615(e *py.Eval, ctx variables) string {
	return ""
}
func value15616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("copyright"), "boolean")
}
func typed15616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("copyright"), "boolean")
}
func texts15616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("copyright").Text()), "boolean")
}
func text15616(e *py.Eval, ctx variables) string {
	return ""
}
func value15617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("copyright"), "number")
}
func typed15617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("copyright"), "number")
}
func texts15617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("copyright").Text()), "number")
}
func text15617(e *py.Eval, ctx variables) string {
	return ""
}
func value15618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("copyright"), "integer")
}
func typed15618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("copyright"), "integer")
}
func texts15618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("copyright").Text()), "integer")
}
func text15618(e *py.Eval, ctx variables) string {
	return ""
}
func value15619(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("country"))
}
func typed15619(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("country"))
}
func texts15619(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("country").Text()))
}
func text15619(e *py.Eval, ctx variables) string {
	return ""
}
func value15620(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("country"))
}
func typed15620(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("country"))
}
func texts15620(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("country").Text()))
}
func text15620(e *py.Eval, ctx variables) string {
	return ""
}
func value15621(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("country")).Text())
}
func typed15621(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("country")).Text())
}
func texts15621(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("country").Text())).Text())
}
func text15621(e *py.Eval, ctx variables) string {
	return ""
}
func value15622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("country"), "string")
}
func typed15622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("country"), "string")
}
func texts15622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("country").Text()), "string")
}
func text15622(e *py.Eval, ctx variables) string {
	return ""
}
func value15623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("country"), "integer")
}
func typed15623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("country"), "integer")
}
func texts15623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("country").Text()), "integer")
}
func text15623(e *py.Eval, ctx variables) string {
	return ""
}
func value15624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("country"), "boolean")
}
func typed15624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("country"), "boolean")
}
func texts15624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("country").Text()), "boolean")
}
func text15624(e *py.Eval, ctx variables) string {
	return ""
}
func value15625(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("country"), "number")
}
func typed15625(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("country"), "number")
}
func texts15625(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("country").Text()), "number")
}
func text15625(e *py.Eval, ctx variables) string {
	return ""
}
func value15626(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(ctx["config"].Member("country"), 0))
}
func typed15626(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(ctx["config"].Member("country"), 0))
}
func texts15626(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(py.Str(ctx["config"].Member("country").Text()), 0))
}
func text15626(e *py.Eval, ctx variables) string {
	return ""
}
func value15627(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(ctx["config"].Member("country"), 0))
}
func typed15627(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(ctx["config"].Member("country"), 0))
}
func texts15627(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(py.Str(ctx["config"].Member("country").Text()), 0))
}
func text15627(e *py.Eval, ctx variables) string {
	return ""
}
func value15628(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(ctx["config"].Member("country"), 0)).Text())
}
func typed15628(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(ctx["config"].Member("country"), 0)).Text())
}
func texts15628(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(py.Str(ctx["config"].Member("country").Text()), 0)).Text())
}
func text15628(e *py.Eval, ctx variables) string {
	return ""
}
func value15629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("country"), 0), "string")
}
func typed15629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("country"), 0), "string")
}
func texts15629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(py.Str(ctx["config"].Member("country").Text()), 0), "string")
}
func text15629(e *py.Eval, ctx variables) string {
	return ""
}
func value15630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("country"), 0), "integer")
}
func typed15630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("country"), 0), "integer")
}
func texts15630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(py.Str(ctx["config"].Member("country").Text()), 0), "integer")
}
func text15630(e *py.Eval, ctx variables) string {
	return ""
}
func value15631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("country"), 0), "boolean")
}
func typed15631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("country"), 0), "boolean")
}
func texts15631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(py.Str(ctx["config"].Member("country").Text()), 0), "boolean")
}
func text15631(e *py.Eval, ctx variables) string {
	return ""
}
func value15632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("country"), 0), "number")
}
func typed15632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("country"), 0), "number")
}
func texts15632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(py.Str(ctx["config"].Member("country").Text()), 0), "number")
}
func text15632(e *py.Eval, ctx variables) string {
	return ""
}
func value15633(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "access_token"))
}
func typed15633(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "access_token"))
}
func texts15633(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token"))
}
func text15633(e *py.Eval, ctx variables) string {
	return ""
}
func value15634(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "access_token"))
}
func typed15634(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "access_token"))
}
func texts15634(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token"))
}
func text15634(e *py.Eval, ctx variables) string {
	return ""
}
func value15635(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "access_token")).Text())
}
func typed15635(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "access_token")).Text())
}
func texts15635(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token")).Text())
}
func text15635(e *py.Eval, ctx variables) string {
	return ""
}
func value15636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "access_token"), "number")
}
func typed15636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "access_token"), "number")
}
func texts15636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token"), "number")
}
func text15636(e *py.Eval, ctx variables) string {
	return ""
}
func value15637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "access_token"), "boolean")
}
func typed15637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "access_token"), "boolean")
}
func texts15637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token"), "boolean")
}
func text15637(e *py.Eval, ctx variables) string {
	return ""
}
func value15638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "access_token"), "string")
}
func typed15638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "access_token"), "string")
}
func texts15638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token"), "string")
}
func text15638(e *py.Eval, ctx variables) string {
	return ""
}
func value15639(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") }))
}
func typed15639(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") }))
}
func texts15639(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(ctx["config"].Member("credentials").Text() != "", func() py.Value { return e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("access_token").Text()) }))
}
func text15639(e *py.Eval, ctx variables) string {
	return ""
}
func value15640(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") }))
}
func typed15640(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") }))
}
func texts15640(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(ctx["config"].Member("credentials").Text() != "", func() py.Value { return e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("access_token").Text()) }))
}
func text15640(e *py.Eval, ctx variables) string {
	return ""
}
func value15641(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") })).Text())
}
func typed15641(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") })).Text())
}
func texts15641(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(ctx["config"].Member("credentials").Text() != "", func() py.Value { return e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("access_token").Text()) })).Text())
}
func text15641(e *py.Eval, ctx variables) string {
	return ""
}
func value15642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") }), "number")
}
func typed15642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") }), "number")
}
func texts15642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("credentials").Text() != "", func() py.Value { return e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("access_token").Text()) }), "number")
}
func text15642(e *py.Eval, ctx variables) string {
	return ""
}
func value15643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") }), "integer")
}
func typed15643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") }), "integer")
}
func texts15643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("credentials").Text() != "", func() py.Value { return e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("access_token").Text()) }), "integer")
}
func text15643(e *py.Eval, ctx variables) string {
	return ""
}
func value15644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") }), "boolean")
}
func typed15644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") }), "boolean")
}
func texts15644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("credentials").Text() != "", func() py.Value { return e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("access_token").Text()) }), "boolean")
}
func text15644(e *py.Eval, ctx variables) string {
	return ""
}
func value15645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") }), "string")
}
func typed15645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") }), "string")
}
func texts15645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("credentials").Text() != "", func() py.Value { return e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("access_token").Text()) }), "string")
}
func text15645(e *py.Eval, ctx variables) string {
	return ""
}
func value15646(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "access_token"))
}
func typed15646(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "access_token"))
}
func texts15646(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token"))
}
func text15646(e *py.Eval, ctx variables) string {
	return ""
}
func value15647(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "access_token"))
}
func typed15647(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "access_token"))
}
func texts15647(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token"))
}
func text15647(e *py.Eval, ctx variables) string {
	return ""
}
func value15648(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "access_token")).Text())
}
func typed15648(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "access_token")).Text())
}
func texts15648(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token")).Text())
}
func text15648(e *py.Eval, ctx variables) string {
	return ""
}
func value15649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "access_token"), "integer")
}
func typed15649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "access_token"), "integer")
}
func texts15649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token"), "integer")
}
func text15649(e *py.Eval, ctx variables) string {
	return ""
}
func value15650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "access_token"), "number")
}
func typed15650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "access_token"), "number")
}
func texts15650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token"), "number")
}
func text15650(e *py.Eval, ctx variables) string {
	return ""
}
func value15651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "access_token"), "boolean")
}
func typed15651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "access_token"), "boolean")
}
func texts15651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token"), "boolean")
}
func text15651(e *py.Eval, ctx variables) string {
	return ""
}
func value15652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "access_token"), "string")
}
func typed15652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "access_token"), "string")
}
func texts15652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token"), "string")
}
func text15652(e *py.Eval, ctx variables) string {
	return ""
}
func value15653(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "api_key"))
}
func typed15653(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "api_key"))
}
func texts15653(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_key"))
}
func text15653(e *py.Eval, ctx variables) string {
	return ""
}
func value15654(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "api_key"))
}
func typed15654(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "api_key"))
}
func texts15654(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_key"))
}
func text15654(e *py.Eval, ctx variables) string {
	return ""
}
func value15655(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "api_key")).Text())
}
func typed15655(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "api_key")).Text())
}
func texts15655(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_key")).Text())
}
func text15655(e *py.Eval, ctx variables) string {
	return ""
}
func value15656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_key"), "boolean")
}
func typed15656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_key"), "boolean")
}
func texts15656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_key"), "boolean")
}
func text15656(e *py.Eval, ctx variables) string {
	return ""
}
func value15657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_key"), "string")
}
func typed15657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_key"), "string")
}
func texts15657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_key"), "string")
}
func text15657(e *py.Eval, ctx variables) string {
	return ""
}
func value15658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_key"), "number")
}
func typed15658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_key"), "number")
}
func texts15658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_key"), "number")
}
func text15658(e *py.Eval, ctx variables) string {
	return ""
}
func value15659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_key"), "integer")
}
func typed15659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_key"), "integer")
}
func texts15659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_key"), "integer")
}
func text15659(e *py.Eval, ctx variables) string {
	return ""
}
func value15660(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "api_token"))
}
func typed15660(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "api_token"))
}
func texts15660(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_token"))
}
func text15660(e *py.Eval, ctx variables) string {
	return ""
}
func value15661(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "api_token"))
}
func typed15661(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "api_token"))
}
func texts15661(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_token"))
}
func text15661(e *py.Eval, ctx variables) string {
	return ""
}
func value15662(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "api_token")).Text())
}
func typed15662(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "api_token")).Text())
}
func texts15662(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_token")).Text())
}
func text15662(e *py.Eval, ctx variables) string {
	return ""
}
func value15663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_token"), "boolean")
}
func typed15663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_token"), "boolean")
}
func texts15663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_token"), "boolean")
}
func text15663(e *py.Eval, ctx variables) string {
	return ""
}
func value15664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_token"), "string")
}
func typed15664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_token"), "string")
}
func texts15664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_token"), "string")
}
func text15664(e *py.Eval, ctx variables) string {
	return ""
}
func value15665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_token"), "number")
}
func typed15665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_token"), "number")
}
func texts15665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_token"), "number")
}
func text15665(e *py.Eval, ctx variables) string {
	return ""
}
func value15666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_token"), "integer")
}
func typed15666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_token"), "integer")
}
func texts15666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_token"), "integer")
}
func text15666(e *py.Eval, ctx variables) string {
	return ""
}
func value15667(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "api_token"))
}
func typed15667(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "api_token"))
}
func texts15667(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_token"))
}
func text15667(e *py.Eval, ctx variables) string {
	return ""
}
func value15668(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "api_token"))
}
func typed15668(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "api_token"))
}
func texts15668(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_token"))
}
func text15668(e *py.Eval, ctx variables) string {
	return ""
}
func value15669(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "api_token")).Text())
}
func typed15669(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "api_token")).Text())
}
func texts15669(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_token")).Text())
}
func text15669(e *py.Eval, ctx variables) string {
	return ""
}
func value15670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_token"), "string")
}
func typed15670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_token"), "string")
}
func texts15670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_token"), "string")
}
func text15670(e *py.Eval, ctx variables) string {
	return ""
}
func value15671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_token"), "boolean")
}
func typed15671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_token"), "boolean")
}
func texts15671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_token"), "boolean")
}
func text15671(e *py.Eval, ctx variables) string {
	return ""
}
func value15672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_token"), "integer")
}
func typed15672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "api_token"), "integer")
}
func texts15672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_token"), "integer")
}
func text15672(e *py.Eval, ctx variables) string {
	return ""
}
func value15673(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "client_id"))
}
func typed15673(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "client_id"))
}
func texts15673(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"))
}
func text15673(e *py.Eval, ctx variables) string {
	return ""
}
func value15674(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "client_id"))
}
func typed15674(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "client_id"))
}
func texts15674(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"))
}
func text15674(e *py.Eval, ctx variables) string {
	return ""
}
func value15675(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "client_id")).Text())
}
func typed15675(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "client_id")).Text())
}
func texts15675(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id")).Text())
}
func text15675(e *py.Eval, ctx variables) string {
	return ""
}
func value15676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_id"), "string")
}
func typed15676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_id"), "string")
}
func texts15676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"), "string")
}
func text15676(e *py.Eval, ctx variables) string {
	return ""
}
func value15677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_id"), "integer")
}
func typed15677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_id"), "integer")
}
func texts15677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"), "integer")
}
func text15677(e *py.Eval, ctx variables) string {
	return ""
}
func value15678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_id"), "number")
}
func typed15678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_id"), "number")
}
func texts15678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"), "number")
}
func text15678(e *py.Eval, ctx variables) string {
	return ""
}
func value15679(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "client_secret"))
}
func typed15679(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "client_secret"))
}
func texts15679(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret"))
}
func text15679(e *py.Eval, ctx variables) string {
	return ""
}
func value15680(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "client_secret"))
}
func typed15680(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "client_secret"))
}
func texts15680(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret"))
}
func text15680(e *py.Eval, ctx variables) string {
	return ""
}
func value15681(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "client_secret")).Text())
}
func typed15681(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "client_secret")).Text())
}
func texts15681(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret")).Text())
}
func text15681(e *py.Eval, ctx variables) string {
	return ""
}
func value15682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_secret"), "string")
}
func typed15682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_secret"), "string")
}
func texts15682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret"), "string")
}
func text15682(e *py.Eval, ctx variables) string {
	return ""
}
func value15683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_secret"), "integer")
}
func typed15683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_secret"), "integer")
}
func texts15683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret"), "integer")
}
func text15683(e *py.Eval, ctx variables) string {
	return ""
}
func value15684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_secret"), "boolean")
}
func typed15684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_secret"), "boolean")
}
func texts15684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret"), "boolean")
}
func text15684(e *py.Eval, ctx variables) string {
	return ""
}
func value15685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_secret"), "number")
}
func typed15685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_secret"), "number")
}
func texts15685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret"), "number")
}
func text15685(e *py.Eval, ctx variables) string {
	return ""
}
func value15686(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token"))
}
func typed15686(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token"))
}
func texts15686(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email").Text() + "/token"))
}
func text15686(e *py.Eval, ctx variables) string {
	return ""
}
func value15687(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token"))
}
func typed15687(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token"))
}
func texts15687(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email").Text() + "/token"))
}
func text15687(e *py.Eval, ctx variables) string {
	return ""
}
func value15688(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token")).Text())
}
func typed15688(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token")).Text())
}
func texts15688(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email").Text() + "/token")).Text())
}
func text15688(e *py.Eval, ctx variables) string {
	return ""
}
func value15689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text()+"/token"), "string")
}
func typed15689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text()+"/token"), "string")
}
func texts15689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email").Text()+"/token"), "string")
}
func text15689(e *py.Eval, ctx variables) string {
	return ""
}
func value15690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text()+"/token"), "boolean")
}
func typed15690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text()+"/token"), "boolean")
}
func texts15690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email").Text()+"/token"), "boolean")
}
func text15690(e *py.Eval, ctx variables) string {
	return ""
}
func value15691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text()+"/token"), "number")
}
func typed15691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text()+"/token"), "number")
}
func texts15691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email").Text()+"/token"), "number")
}
func text15691(e *py.Eval, ctx variables) string {
	return ""
}
func value15692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text()+"/token"), "integer")
}
func typed15692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text()+"/token"), "integer")
}
func texts15692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email").Text()+"/token"), "integer")
}
func text15692(e *py.Eval, ctx variables) string {
	return ""
}
func value15693(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")), "{{ config['credentials']['email'] + '/token' }}")
}
func typed15693(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")), "{{ config['credentials']['email'] + '/token' }}")
}
func texts15693(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email"), py.Str("/token")), "{{ config['credentials']['email'] + '/token' }}")
}
func text15693(e *py.Eval, ctx variables) string {
	return ""
}
func value15694(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")), "{{ config['credentials']['email'] + '/token' }}")
}
func typed15694(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")), "{{ config['credentials']['email'] + '/token' }}")
}
func texts15694(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email"), py.Str("/token")), "{{ config['credentials']['email'] + '/token' }}")
}
func text15694(e *py.Eval, ctx variables) string {
	return ""
}
func value15695(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")), "{{ config['credentials']['email'] + '/token' }}").Text())
}
func typed15695(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")), "{{ config['credentials']['email'] + '/token' }}").Text())
}
func texts15695(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email"), py.Str("/token")), "{{ config['credentials']['email'] + '/token' }}").Text())
}
func text15695(e *py.Eval, ctx variables) string {
	return ""
}
func value15696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")), "integer", "{{ config['credentials']['email'] + '/token' }}")
}
func typed15696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")), "integer", "{{ config['credentials']['email'] + '/token' }}")
}
func texts15696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email"), py.Str("/token")), "integer", "{{ config['credentials']['email'] + '/token' }}")
}
func text15696(e *py.Eval, ctx variables) string {
	return ""
}
func value15697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")), "boolean", "{{ config['credentials']['email'] + '/token' }}")
}
func typed15697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")), "boolean", "{{ config['credentials']['email'] + '/token' }}")
}
func texts15697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email"), py.Str("/token")), "boolean", "{{ config['credentials']['email'] + '/token' }}")
}
func text15697(e *py.Eval, ctx variables) string {
	return ""
}
func value15698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")), "string", "{{ config['credentials']['email'] + '/token' }}")
}
func typed15698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")), "string", "{{ config['credentials']['email'] + '/token' }}")
}
func texts15698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email"), py.Str("/token")), "string", "{{ config['credentials']['email'] + '/token' }}")
}
func text15698(e *py.Eval, ctx variables) string {
	return ""
}
func value15699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")), "number", "{{ config['credentials']['email'] + '/token' }}")
}
func typed15699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")), "number", "{{ config['credentials']['email'] + '/token' }}")
}
func texts15699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email"), py.Str("/token")), "number", "{{ config['credentials']['email'] + '/token' }}")
}
func text15699(e *py.Eval, ctx variables) string {
	return ""
}
func value15700(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token"))
}
func typed15700(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token"))
}
func texts15700(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email").Text() + "/token"))
}
func text15700(e *py.Eval, ctx variables) string {
	return ""
}
func value15701(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token"))
}
func typed15701(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token"))
}
func texts15701(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email").Text() + "/token"))
}
func text15701(e *py.Eval, ctx variables) string {
	return ""
}
func value15702(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token")).Text())
}
func typed15702(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token")).Text())
}
func texts15702(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email").Text() + "/token")).Text())
}
func text15702(e *py.Eval, ctx variables) string {
	return ""
}
func value15703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text()+"/token"), "integer")
}
func typed15703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text()+"/token"), "integer")
}
func texts15703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email").Text()+"/token"), "integer")
}
func text15703(e *py.Eval, ctx variables) string {
	return ""
}
func value15704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text()+"/token"), "number")
}
func typed15704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text()+"/token"), "number")
}
func texts15704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email").Text()+"/token"), "number")
}
func text15704(e *py.Eval, ctx variables) string {
	return ""
}
func value15705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text()+"/token"), "string")
}
func typed15705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text()+"/token"), "string")
}
func texts15705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email").Text()+"/token"), "string")
}
func text15705(e *py.Eval, ctx variables) string {
	return ""
}
func value15706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text()+"/token"), "boolean")
}
func typed15706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text()+"/token"), "boolean")
}
func texts15706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email").Text()+"/token"), "boolean")
}
func text15706(e *py.Eval, ctx variables) string {
	return ""
}
func value15707(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "personal_access_token"))
}
func typed15707(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "personal_access_token"))
}
func texts15707(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "personal_access_token"))
}
func text15707(e *py.Eval, ctx variables) string {
	return ""
}
func value15708(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "personal_access_token"))
}
func typed15708(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "personal_access_token"))
}
func texts15708(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "personal_access_token"))
}
func text15708(e *py.Eval, ctx variables) string {
	return ""
}
func value15709(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "personal_access_token")).Text())
}
func typed15709(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "personal_access_token")).Text())
}
func texts15709(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "personal_access_token")).Text())
}
func text15709(e *py.Eval, ctx variables) string {
	return ""
}
func value15710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "personal_access_token"), "string")
}
func typed15710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "personal_access_token"), "string")
}
func texts15710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "personal_access_token"), "string")
}
func text15710(e *py.Eval, ctx variables) string {
	return ""
}
func value15711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "personal_access_token"), "integer")
}
func typed15711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "personal_access_token"), "integer")
}
func texts15711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "personal_access_token"), "integer")
}
func text15711(e *py.Eval, ctx variables) string {
	return ""
}
func value15712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "personal_access_token"), "number")
}
func typed15712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "personal_access_token"), "number")
}
func texts15712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "personal_access_token"), "number")
}
func text15712(e *py.Eval, ctx variables) string {
	return ""
}
func value15713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "personal_access_token"), "boolean")
}
func typed15713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "personal_access_token"), "boolean")
}
func texts15713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "personal_access_token"), "boolean")
}
func text15713(e *py.Eval, ctx variables) string {
	return ""
}
func value15714(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "project_id"))
}
func typed15714(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "project_id"))
}
func texts15714(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "project_id"))
}
func text15714(e *py.Eval, ctx variables) string {
	return ""
}
func value15715(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "project_id"))
}
func typed15715(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "project_id"))
}
func texts15715(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "project_id"))
}
func text15715(e *py.Eval, ctx variables) string {
	return ""
}
func value15716(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "project_id")).Text())
}
func typed15716(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "project_id")).Text())
}
func texts15716(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "project_id")).Text())
}
func text15716(e *py.Eval, ctx variables) string {
	return ""
}
func value15717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "project_id"), "integer")
}
func typed15717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "project_id"), "integer")
}
func texts15717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "project_id"), "integer")
}
func text15717(e *py.Eval, ctx variables) string {
	return ""
}
func value15718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "project_id"), "boolean")
}
func typed15718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "project_id"), "boolean")
}
func texts15718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "project_id"), "boolean")
}
func text15718(e *py.Eval, ctx variables) string {
	return ""
}
func value15719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "project_id"), "number")
}
func typed15719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "project_id"), "number")
}
func texts15719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "project_id"), "number")
}
func text15719(e *py.Eval, ctx variables) string {
	return ""
}
func value15720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "project_id"), "string")
}
func typed15720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "project_id"), "string")
}
func texts15720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "project_id"), "string")
}
func text15720(e *py.Eval, ctx variables) string {
	return ""
}
func value15721(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "refresh_token"))
}
func typed15721(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "refresh_token"))
}
func texts15721(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token"))
}
func text15721(e *py.Eval, ctx variables) string {
	return ""
}
func value15722(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "refresh_token"))
}
func typed15722(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "refresh_token"))
}
func texts15722(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token"))
}
func text15722(e *py.Eval, ctx variables) string {
	return ""
}
func value15723(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "refresh_token")).Text())
}
func typed15723(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "refresh_token")).Text())
}
func texts15723(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token")).Text())
}
func text15723(e *py.Eval, ctx variables) string {
	return ""
}
func value15724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "refresh_token"), "string")
}
func typed15724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "refresh_token"), "string")
}
func texts15724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token"), "string")
}
func text15724(e *py.Eval, ctx variables) string {
	return ""
}
func value15725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "refresh_token"), "number")
}
func typed15725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "refresh_token"), "number")
}
func texts15725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token"), "number")
}
func text15725(e *py.Eval, ctx variables) string {
	return ""
}
func value15726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "refresh_token"), "boolean")
}
func typed15726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "refresh_token"), "boolean")
}
func texts15726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token"), "boolean")
}
func text15726(e *py.Eval, ctx variables) string {
	return ""
}
func value15727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "refresh_token"), "integer")
}
func typed15727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "refresh_token"), "integer")
}
func texts15727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token"), "integer")
}
func text15727(e *py.Eval, ctx variables) string {
	return ""
}
func value15728(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "secret"))
}
func typed15728(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "secret"))
}
func texts15728(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "secret"))
}
func text15728(e *py.Eval, ctx variables) string {
	return ""
}
func value15729(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "secret"))
}
func typed15729(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "secret"))
}
func texts15729(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "secret"))
}
func text15729(e *py.Eval, ctx variables) string {
	return ""
}
func value15730(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "secret")).Text())
}
func typed15730(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "secret")).Text())
}
func texts15730(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "secret")).Text())
}
func text15730(e *py.Eval, ctx variables) string {
	return ""
}
func value15731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "secret"), "string")
}
func typed15731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "secret"), "string")
}
func texts15731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "secret"), "string")
}
func text15731(e *py.Eval, ctx variables) string {
	return ""
}
func value15732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "secret"), "integer")
}
func typed15732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "secret"), "integer")
}
func texts15732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "secret"), "integer")
}
func text15732(e *py.Eval, ctx variables) string {
	return ""
}
func value15733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "secret"), "boolean")
}
func typed15733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "secret"), "boolean")
}
func texts15733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "secret"), "boolean")
}
func text15733(e *py.Eval, ctx variables) string {
	return ""
}
func value15734(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "token"))
}
func typed15734(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "token"))
}
func texts15734(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "token"))
}
func text15734(e *py.Eval, ctx variables) string {
	return ""
}
func value15735(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "token"))
}
func typed15735(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "token"))
}
func texts15735(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "token"))
}
func text15735(e *py.Eval, ctx variables) string {
	return ""
}
func value15736(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "token")).Text())
}
func typed15736(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "token")).Text())
}
func texts15736(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "token")).Text())
}
func text15736(e *py.Eval, ctx variables) string {
	return ""
}
func value15737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "token"), "number")
}
func typed15737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "token"), "number")
}
func texts15737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "token"), "number")
}
func text15737(e *py.Eval, ctx variables) string {
	return ""
}
func value15738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "token"), "boolean")
}
func typed15738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "token"), "boolean")
}
func texts15738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "token"), "boolean")
}
func text15738(e *py.Eval, ctx variables) string {
	return ""
}
func value15739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "token"), "integer")
}
func typed15739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "token"), "integer")
}
func texts15739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "token"), "integer")
}
func text15739(e *py.Eval, ctx variables) string {
	return ""
}
func value15740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "token"), "string")
}
func typed15740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "token"), "string")
}
func texts15740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "token"), "string")
}
func text15740(e *py.Eval, ctx variables) string {
	return ""
}
func value15741(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "username"))
}
func typed15741(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "username"))
}
func texts15741(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "username"))
}
func text15741(e *py.Eval, ctx variables) string {
	return ""
}
func value15742(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "username"))
}
func typed15742(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "username"))
}
func texts15742(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "username"))
}
func text15742(e *py.Eval, ctx variables) string {
	return ""
}
func value15743(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "username")).Text())
}
func typed15743(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "username")).Text())
}
func texts15743(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "username")).Text())
}
func text15743(e *py.Eval, ctx variables) string {
	return ""
}
func value15744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "username"), "string")
}
func typed15744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "username"), "string")
}
func texts15744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "username"), "string")
}
func text15744(e *py.Eval, ctx variables) string {
	return ""
}
func value15745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "username"), "number")
}
func typed15745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "username"), "number")
}
func texts15745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "username"), "number")
}
func text15745(e *py.Eval, ctx variables) string {
	return ""
}
func value15746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "username"), "integer")
}
func typed15746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "username"), "integer")
}
func texts15746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "username"), "integer")
}
func text15746(e *py.Eval, ctx variables) string {
	return ""
}
func value15747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "username"), "boolean")
}
func typed15747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "username"), "boolean")
}
func texts15747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "username"), "boolean")
}
func text15747(e *py.Eval, ctx variables) string {
	return ""
}
func value15748(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")),
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	)
}
func typed15748(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")),
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	)
}
func texts15748(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("daily_data_items").Text() + ctx["config"].Member("hourly_data_items").Text()))
}
func text15748(e *py.Eval, ctx variables) string {
	return ""
}
func value15749(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")),
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	)
}
func typed15749(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")),
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	)
}
func texts15749(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("daily_data_items").Text() + ctx["config"].Member("hourly_data_items").Text()))
}
func text15749(e *py.Eval, ctx variables) string {
	return ""
}
func value15750(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")),
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	).Text())
}
func typed15750(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")),
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	).Text())
}
func texts15750(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("daily_data_items").Text() + ctx["config"].Member("hourly_data_items").Text())).Text())
}
func text15750(e *py.Eval, ctx variables) string {
	return ""
}
func value15751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")),
		"integer",
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	)
}
func typed15751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")),
		"integer",
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	)
}
func texts15751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("daily_data_items").Text()+ctx["config"].Member("hourly_data_items").Text()), "integer")
}
func text15751(e *py.Eval, ctx variables) string {
	return ""
}
func value15752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")),
		"boolean",
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	)
}
func typed15752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")),
		"boolean",
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	)
}
func texts15752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("daily_data_items").Text()+ctx["config"].Member("hourly_data_items").Text()), "boolean")
}
func text15752(e *py.Eval, ctx variables) string {
	return ""
}
func value15753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")),
		"string",
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	)
}
func typed15753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")),
		"string",
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	)
}
func texts15753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("daily_data_items").Text()+ctx["config"].Member("hourly_data_items").Text()), "string")
}
func text15753(e *py.Eval, ctx variables) string {
	return ""
}
func value15754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")),
		"number",
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	)
}
func typed15754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")),
		"number",
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	)
}
func texts15754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("daily_data_items").Text()+ctx["config"].Member("hourly_data_items").Text()), "number")
}
func text15754(e *py.Eval, ctx variables) string {
	return ""
}
func value15755(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("data_type_"))
}
func typed15755(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("data_type_"))
}
func texts15755(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("data_type_").Text()))
}
func text15755(e *py.Eval, ctx variables) string {
	return ""
}
func value15756(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("data_type_"))
}
func typed15756(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("data_type_"))
}
func texts15756(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("data_type_").Text()))
}
func text15756(e *py.Eval, ctx variables) string {
	return ""
}
func value15757(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("data_type_")).Text())
}
func typed15757(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("data_type_")).Text())
}
func texts15757(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("data_type_").Text())).Text())
}
func text15757(e *py.Eval, ctx variables) string {
	return ""
}
func value15758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("data_type_"), "string")
}
func typed15758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("data_type_"), "string")
}
func texts15758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("data_type_").Text()), "string")
}
func text15758(e *py.Eval, ctx variables) string {
	return ""
}
func value15759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("data_type_"), "boolean")
}
func typed15759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("data_type_"), "boolean")
}
func texts15759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("data_type_").Text()), "boolean")
}
func text15759(e *py.Eval, ctx variables) string {
	return ""
}
func value15760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("data_type_"), "number")
}
func typed15760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("data_type_"), "number")
}
func texts15760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("data_type_").Text()), "number")
}
func text15760(e *py.Eval, ctx variables) string {
	return ""
}
func value15761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("data_type_"), "integer")
}
func typed15761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("data_type_"), "integer")
}
func texts15761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("data_type_").Text()), "integer")
}
func text15761(e *py.Eval, ctx variables) string {
	return ""
}
func value15762(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("date_created_from"))
}
func typed15762(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("date_created_from"))
}
func texts15762(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("date_created_from").Text()))
}
func text15762(e *py.Eval, ctx variables) string {
	return ""
}
func value15763(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("date_created_from"))
}
func typed15763(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("date_created_from"))
}
func texts15763(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("date_created_from").Text()))
}
func text15763(e *py.Eval, ctx variables) string {
	return ""
}
func value15764(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("date_created_from")).Text())
}
func typed15764(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("date_created_from")).Text())
}
func texts15764(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("date_created_from").Text())).Text())
}
func text15764(e *py.Eval, ctx variables) string {
	return ""
}
func value15765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_created_from"), "string")
}
func typed15765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_created_from"), "string")
}
func texts15765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("date_created_from").Text()), "string")
}
func text15765(e *py.Eval, ctx variables) string {
	return ""
}
func value15766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_created_from"), "number")
}
func typed15766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_created_from"), "number")
}
func texts15766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("date_created_from").Text()), "number")
}
func text15766(e *py.Eval, ctx variables) string {
	return ""
}
func value15767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_created_from"), "boolean")
}
func typed15767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_created_from"), "boolean")
}
func texts15767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("date_created_from").Text()), "boolean")
}
func text15767(e *py.Eval, ctx variables) string {
	return ""
}
func value15768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_created_from"), "integer")
}
func typed15768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_created_from"), "integer")
}
func texts15768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("date_created_from").Text()), "integer")
}
func text15768(e *py.Eval, ctx variables) string {
	return ""
}
func value15769(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("date_created_to"))
}
func typed15769(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("date_created_to"))
}
func texts15769(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("date_created_to").Text()))
}
func text15769(e *py.Eval, ctx variables) string {
	return ""
}
func value15770(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("date_created_to"))
}
func typed15770(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("date_created_to"))
}
func texts15770(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("date_created_to").Text()))
}
func text15770(e *py.Eval, ctx variables) string {
	return ""
}
func value15771(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("date_created_to")).Text())
}
func typed15771(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("date_created_to")).Text())
}
func texts15771(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("date_created_to").Text())).Text())
}
func text15771(e *py.Eval, ctx variables) string {
	return ""
}
func value15772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_created_to"), "string")
}
func typed15772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_created_to"), "string")
}
func texts15772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("date_created_to").Text()), "string")
}
func text15772(e *py.Eval, ctx variables) string {
	return ""
}
func value15773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_created_to"), "integer")
}
func typed15773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_created_to"), "integer")
}
func texts15773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("date_created_to").Text()), "integer")
}
func text15773(e *py.Eval, ctx variables) string {
	return ""
}
func value15774(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("date_from"))
}
func typed15774(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("date_from"))
}
func texts15774(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("date_from").Text()))
}
func text15774(e *py.Eval, ctx variables) string {
	return ""
}
func value15775(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("date_from"))
}
func typed15775(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("date_from"))
}
func texts15775(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("date_from").Text()))
}
func text15775(e *py.Eval, ctx variables) string {
	return ""
}
func value15776(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("date_from")).Text())
}
func typed15776(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("date_from")).Text())
}
func texts15776(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("date_from").Text())).Text())
}
func text15776(e *py.Eval, ctx variables) string {
	return ""
}
func value15777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_from"), "string")
}
func typed15777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_from"), "string")
}
func texts15777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("date_from").Text()), "string")
}
func text15777(e *py.Eval, ctx variables) string {
	return ""
}
func value15778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_from"), "integer")
}
func typed15778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_from"), "integer")
}
func texts15778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("date_from").Text()), "integer")
}
func text15778(e *py.Eval, ctx variables) string {
	return ""
}
func value15779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_from"), "boolean")
}
func typed15779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_from"), "boolean")
}
func texts15779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("date_from").Text()), "boolean")
}
func text15779(e *py.Eval, ctx variables) string {
	return ""
}
func value15780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_from"), "number")
}
func typed15780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("date_from"), "number")
}
func texts15780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("date_from").Text()), "number")
}
func text15780(e *py.Eval, ctx variables) string {
	return ""
}
func value15781(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("days_old"))
}
func typed15781(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("days_old"))
}
func texts15781(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("days_old").Text()))
}
func text15781(e *py.Eval, ctx variables) string {
	return ""
}
func value15782(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("days_old"))
}
func typed15782(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("days_old"))
}
func texts15782(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("days_old").Text()))
}
func text15782(e *py.Eval, ctx variables) string {
	return ""
}
func value15783(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("days_old")).Text())
}
func typed15783(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("days_old")).Text())
}
func texts15783(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("days_old").Text())).Text())
}
func text15783(e *py.Eval, ctx variables) string {
	return ""
}
func value15784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_old"), "string")
}
func typed15784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_old"), "string")
}
func texts15784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("days_old").Text()), "string")
}
func text15784(e *py.Eval, ctx variables) string {
	return ""
}
func value15785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_old"), "integer")
}
func typed15785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_old"), "integer")
}
func texts15785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("days_old").Text()), "integer")
}
func text15785(e *py.Eval, ctx variables) string {
	return ""
}
func value15786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_old"), "number")
}
func typed15786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_old"), "number")
}
func texts15786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("days_old").Text()), "number")
}
func text15786(e *py.Eval, ctx variables) string {
	return ""
}
func value15787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_old"), "boolean")
}
func typed15787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_old"), "boolean")
}
func texts15787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("days_old").Text()), "boolean")
}
func text15787(e *py.Eval, ctx variables) string {
	return ""
}
func value15788(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("days_to_forecast"))
}
func typed15788(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("days_to_forecast"))
}
func texts15788(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("days_to_forecast").Text()))
}
func text15788(e *py.Eval, ctx variables) string {
	return ""
}
func value15789(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("days_to_forecast"))
}
func typed15789(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("days_to_forecast"))
}
func texts15789(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("days_to_forecast").Text()))
}
func text15789(e *py.Eval, ctx variables) string {
	return ""
}
func value15790(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("days_to_forecast")).Text())
}
func typed15790(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("days_to_forecast")).Text())
}
func texts15790(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("days_to_forecast").Text())).Text())
}
func text15790(e *py.Eval, ctx variables) string {
	return ""
}
func value15791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_to_forecast"), "string")
}
func typed15791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_to_forecast"), "string")
}
func texts15791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("days_to_forecast").Text()), "string")
}
func text15791(e *py.Eval, ctx variables) string {
	return ""
}
func value15792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_to_forecast"), "integer")
}
func typed15792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_to_forecast"), "integer")
}
func texts15792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("days_to_forecast").Text()), "integer")
}
func text15792(e *py.Eval, ctx variables) string {
	return ""
}
func value15793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_to_forecast"), "number")
}
func typed15793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_to_forecast"), "number")
}
func texts15793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("days_to_forecast").Text()), "number")
}
func text15793(e *py.Eval, ctx variables) string {
	return ""
}
func value15794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_to_forecast"), "boolean")
}
func typed15794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_to_forecast"), "boolean")
}
func texts15794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("days_to_forecast").Text()), "boolean")
}
func text15794(e *py.Eval, ctx variables) string {
	return ""
}
func value15795(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("derived"))
}
func typed15795(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("derived"))
}
func texts15795(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("derived").Text()))
}
func text15795(e *py.Eval, ctx variables) string {
	return ""
}
func value15796(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("derived"))
}
func typed15796(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("derived"))
}
func texts15796(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("derived").Text()))
}
func text15796(e *py.Eval, ctx variables) string {
	return ""
}
func value15797(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("derived")).Text())
}
func typed15797(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("derived")).Text())
}
func texts15797(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("derived").Text())).Text())
}
func text15797(e *py.Eval, ctx variables) string {
	return ""
}
func value15798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("derived"), "string")
}
func typed15798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("derived"), "string")
}
func texts15798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("derived").Text()), "string")
}
func text15798(e *py.Eval, ctx variables) string {
	return ""
}
func value15799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("derived"), "integer")
}
func typed15799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("derived"), "integer")
}
func texts15799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("derived").Text()), "integer")
}
func text15799(e *py.Eval, ctx variables) string {
	return ""
}
func value15800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("derived"), "boolean")
}
func typed15800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("derived"), "boolean")
}
func texts15800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("derived").Text()), "boolean")
}
func text15800(e *py.Eval, ctx variables) string {
	return ""
}
func value15801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("derived"), "number")
}
func typed15801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("derived"), "number")
}
func texts15801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("derived").Text()), "number")
}
func text15801(e *py.Eval, ctx variables) string {
	return ""
}
func value15802(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("detail_type"))
}
func typed15802(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("detail_type"))
}
func texts15802(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("detail_type").Text()))
}
func text15802(e *py.Eval, ctx variables) string {
	return ""
}
func value15803(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("detail_type"))
}
func typed15803(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("detail_type"))
}
func texts15803(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("detail_type").Text()))
}
func text15803(e *py.Eval, ctx variables) string {
	return ""
}
func value15804(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("detail_type")).Text())
}
func typed15804(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("detail_type")).Text())
}
func texts15804(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("detail_type").Text())).Text())
}
func text15804(e *py.Eval, ctx variables) string {
	return ""
}
func value15805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("detail_type"), "boolean")
}
func typed15805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("detail_type"), "boolean")
}
func texts15805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("detail_type").Text()), "boolean")
}
func text15805(e *py.Eval, ctx variables) string {
	return ""
}
func value15806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("detail_type"), "integer")
}
func typed15806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("detail_type"), "integer")
}
func texts15806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("detail_type").Text()), "integer")
}
func text15806(e *py.Eval, ctx variables) string {
	return ""
}
func value15807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("detail_type"), "number")
}
func typed15807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("detail_type"), "number")
}
func texts15807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("detail_type").Text()), "number")
}
func text15807(e *py.Eval, ctx variables) string {
	return ""
}
func value15808(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("domain"))
}
func typed15808(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("domain"))
}
func texts15808(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("domain").Text()))
}
func text15808(e *py.Eval, ctx variables) string {
	return ""
}
func value15809(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("domain"))
}
func typed15809(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("domain"))
}
func texts15809(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("domain").Text()))
}
func text15809(e *py.Eval, ctx variables) string {
	return ""
}
func value15810(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("domain")).Text())
}
func typed15810(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("domain")).Text())
}
func texts15810(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("domain").Text())).Text())
}
func text15810(e *py.Eval, ctx variables) string {
	return ""
}
func value15811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain"), "string")
}
func typed15811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain"), "string")
}
func texts15811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain").Text()), "string")
}
func text15811(e *py.Eval, ctx variables) string {
	return ""
}
func value15812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain"), "boolean")
}
func typed15812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain"), "boolean")
}
func texts15812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain").Text()), "boolean")
}
func text15812(e *py.Eval, ctx variables) string {
	return ""
}
func value15813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain"), "number")
}
func typed15813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain"), "number")
}
func texts15813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain").Text()), "number")
}
func text15813(e *py.Eval, ctx variables) string {
	return ""
}
func value15814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain"), "integer")
}
func typed15814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain"), "integer")
}
func texts15814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain").Text()), "integer")
}
func text15814(e *py.Eval, ctx variables) string {
	return ""
}
func value15815(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("domain_id"))
}
func typed15815(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("domain_id"))
}
func texts15815(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("domain_id").Text()))
}
func text15815(e *py.Eval, ctx variables) string {
	return ""
}
func value15816(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("domain_id"))
}
func typed15816(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("domain_id"))
}
func texts15816(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("domain_id").Text()))
}
func text15816(e *py.Eval, ctx variables) string {
	return ""
}
func value15817(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("domain_id")).Text())
}
func typed15817(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("domain_id")).Text())
}
func texts15817(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("domain_id").Text())).Text())
}
func text15817(e *py.Eval, ctx variables) string {
	return ""
}
func value15818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain_id"), "string")
}
func typed15818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain_id"), "string")
}
func texts15818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain_id").Text()), "string")
}
func text15818(e *py.Eval, ctx variables) string {
	return ""
}
func value15819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain_id"), "number")
}
func typed15819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain_id"), "number")
}
func texts15819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain_id").Text()), "number")
}
func text15819(e *py.Eval, ctx variables) string {
	return ""
}
func value15820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain_id"), "integer")
}
func typed15820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain_id"), "integer")
}
func texts15820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain_id").Text()), "integer")
}
func text15820(e *py.Eval, ctx variables) string {
	return ""
}
func value15821(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("domain_url").Text() + "/identity/oauth/token"))
}
func typed15821(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("domain_url").Text() + "/identity/oauth/token"))
}
func texts15821(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("domain_url").Text() + "/identity/oauth/token"))
}
func text15821(e *py.Eval, ctx variables) string {
	return ""
}
func value15822(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("domain_url").Text() + "/identity/oauth/token"))
}
func typed15822(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("domain_url").Text() + "/identity/oauth/token"))
}
func texts15822(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("domain_url").Text() + "/identity/oauth/token"))
}
func text15822(e *py.Eval, ctx variables) string {
	return ""
}
func value15823(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("domain_url").Text() + "/identity/oauth/token")).Text())
}
func typed15823(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("domain_url").Text() + "/identity/oauth/token")).Text())
}
func texts15823(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("domain_url").Text() + "/identity/oauth/token")).Text())
}
func text15823(e *py.Eval, ctx variables) string {
	return ""
}
func value15824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain_url").Text()+"/identity/oauth/token"), "string")
}
func typed15824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain_url").Text()+"/identity/oauth/token"), "string")
}
func texts15824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain_url").Text()+"/identity/oauth/token"), "string")
}
func text15824(e *py.Eval, ctx variables) string {
	return ""
}
func value15825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain_url").Text()+"/identity/oauth/token"), "number")
}
func typed15825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain_url").Text()+"/identity/oauth/token"), "number")
}
func texts15825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain_url").Text()+"/identity/oauth/token"), "number")
}
func text15825(e *py.Eval, ctx variables) string {
	return ""
}
func value15826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain_url").Text()+"/identity/oauth/token"), "boolean")
}
func typed15826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain_url").Text()+"/identity/oauth/token"), "boolean")
}
func texts15826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain_url").Text()+"/identity/oauth/token"), "boolean")
}
func text15826(e *py.Eval, ctx variables) string {
	return ""
}
func value15827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain_url").Text()+"/identity/oauth/token"), "integer")
}
func typed15827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain_url").Text()+"/identity/oauth/token"), "integer")
}
func texts15827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain_url").Text()+"/identity/oauth/token"), "integer")
}
func text15827(e *py.Eval, ctx variables) string {
	return ""
}
func value15828(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/"), "{{ config['domain_url'].rstrip('/') }}/")
}
func typed15828(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/"), "{{ config['domain_url'].rstrip('/') }}/")
}
func texts15828(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.Call(py.Str(ctx["config"].Member("domain_url").Text()), "rstrip", py.Str("/")).Text() + "/"))
}
func text15828(e *py.Eval, ctx variables) string {
	return ""
}
func value15829(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/"), "{{ config['domain_url'].rstrip('/') }}/")
}
func typed15829(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/"), "{{ config['domain_url'].rstrip('/') }}/")
}
func texts15829(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.Call(py.Str(ctx["config"].Member("domain_url").Text()), "rstrip", py.Str("/")).Text() + "/"))
}
func text15829(e *py.Eval, ctx variables) string {
	return ""
}
func value15830(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/"), "{{ config['domain_url'].rstrip('/') }}/").Text())
}
func typed15830(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/"), "{{ config['domain_url'].rstrip('/') }}/").Text())
}
func texts15830(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.Call(py.Str(ctx["config"].Member("domain_url").Text()), "rstrip", py.Str("/")).Text() + "/")).Text())
}
func text15830(e *py.Eval, ctx variables) string {
	return ""
}
func value15831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/"), "number", "{{ config['domain_url'].rstrip('/') }}/")
}
func typed15831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/"), "number", "{{ config['domain_url'].rstrip('/') }}/")
}
func texts15831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Call(py.Str(ctx["config"].Member("domain_url").Text()), "rstrip", py.Str("/")).Text()+"/"), "number")
}
func text15831(e *py.Eval, ctx variables) string {
	return ""
}
func value15832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/"), "boolean", "{{ config['domain_url'].rstrip('/') }}/")
}
func typed15832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/"), "boolean", "{{ config['domain_url'].rstrip('/') }}/")
}
func texts15832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Call(py.Str(ctx["config"].Member("domain_url").Text()), "rstrip", py.Str("/")).Text()+"/"), "boolean")
}
func text15832(e *py.Eval, ctx variables) string {
	return ""
}
func value15833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/"), "string", "{{ config['domain_url'].rstrip('/') }}/")
}
func typed15833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/"), "string", "{{ config['domain_url'].rstrip('/') }}/")
}
func texts15833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Call(py.Str(ctx["config"].Member("domain_url").Text()), "rstrip", py.Str("/")).Text()+"/"), "string")
}
func text15833(e *py.Eval, ctx variables) string {
	return ""
}
func value15834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/"), "integer", "{{ config['domain_url'].rstrip('/') }}/")
}
func typed15834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/"), "integer", "{{ config['domain_url'].rstrip('/') }}/")
}
func texts15834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.Call(py.Str(ctx["config"].Member("domain_url").Text()), "rstrip", py.Str("/")).Text()+"/"), "integer")
}
func text15834(e *py.Eval, ctx variables) string {
	return ""
}
func value15835(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("email"))
}
func typed15835(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("email"))
}
func texts15835(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("email").Text()))
}
func text15835(e *py.Eval, ctx variables) string {
	return ""
}
func value15836(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("email"))
}
func typed15836(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("email"))
}
func texts15836(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("email").Text()))
}
func text15836(e *py.Eval, ctx variables) string {
	return ""
}
func value15837(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("email")).Text())
}
func typed15837(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("email")).Text())
}
func texts15837(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("email").Text())).Text())
}
func text15837(e *py.Eval, ctx variables) string {
	return ""
}
func value15838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("email"), "string")
}
func typed15838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("email"), "string")
}
func texts15838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()), "string")
}
func text15838(e *py.Eval, ctx variables) string {
	return ""
}
func value15839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("email"), "number")
}
func typed15839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("email"), "number")
}
func texts15839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()), "number")
}
func text15839(e *py.Eval, ctx variables) string {
	return ""
}
func value15840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("email"), "integer")
}
func typed15840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("email"), "integer")
}
func texts15840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()), "integer")
}
func text15840(e *py.Eval, ctx variables) string {
	return ""
}
func value15841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("email"), "boolean")
}
func typed15841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("email"), "boolean")
}
func texts15841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()), "boolean")
}
func text15841(e *py.Eval, ctx variables) string {
	return ""
}
func value15842(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("email").Text() + "/token"))
}
func typed15842(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("email").Text() + "/token"))
}
func texts15842(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("email").Text() + "/token"))
}
func text15842(e *py.Eval, ctx variables) string {
	return ""
}
func value15843(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("email").Text() + "/token"))
}
func typed15843(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("email").Text() + "/token"))
}
func texts15843(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("email").Text() + "/token"))
}
func text15843(e *py.Eval, ctx variables) string {
	return ""
}
func value15844(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("email").Text() + "/token")).Text())
}
func typed15844(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("email").Text() + "/token")).Text())
}
func texts15844(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("email").Text() + "/token")).Text())
}
func text15844(e *py.Eval, ctx variables) string {
	return ""
}
func value15845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()+"/token"), "string")
}
func typed15845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()+"/token"), "string")
}
func texts15845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()+"/token"), "string")
}
func text15845(e *py.Eval, ctx variables) string {
	return ""
}
func value15846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()+"/token"), "integer")
}
func typed15846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()+"/token"), "integer")
}
func texts15846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()+"/token"), "integer")
}
func text15846(e *py.Eval, ctx variables) string {
	return ""
}
func value15847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()+"/token"), "number")
}
func typed15847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()+"/token"), "number")
}
func texts15847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()+"/token"), "number")
}
func text15847(e *py.Eval, ctx variables) string {
	return ""
}
func value15848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()+"/token"), "boolean")
}
func typed15848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()+"/token"), "boolean")
}
func texts15848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()+"/token"), "boolean")
}
func text15848(e *py.Eval, ctx variables) string {
	return ""
}
func value15849(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("empty"))
}
func typed15849(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("empty"))
}
func texts15849(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("empty").Text()))
}
func text15849(e *py.Eval, ctx variables) string {
	return ""
}
func value15850(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("empty"))
}
func typed15850(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("empty"))
}
func texts15850(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("empty").Text()))
}
func text15850(e *py.Eval, ctx variables) string {
	return ""
}
func value15851(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("empty")).Text())
}
func typed15851(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("empty")).Text())
}
func texts15851(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("empty").Text())).Text())
}
func text15851(e *py.Eval, ctx variables) string {
	return ""
}
func value15852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("empty"), "integer")
}
func typed15852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("empty"), "integer")
}
func texts15852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("empty").Text()), "integer")
}
func text15852(e *py.Eval, ctx variables) string {
	return ""
}
func value15853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("empty"), "number")
}
func typed15853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("empty"), "number")
}
func texts15853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("empty").Text()), "number")
}
func text15853(e *py.Eval, ctx variables) string {
	return ""
}
func value15854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("empty"), "string")
}
func typed15854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("empty"), "string")
}
func texts15854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("empty").Text()), "string")
}
func text15854(e *py.Eval, ctx variables) string {
	return ""
}
func value15855(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func typed15855(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func texts15855(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func text15855(e *py.Eval, ctx variables) string {
	return ""
}
func value15856(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func typed15856(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func texts15856(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func text15856(e *py.Eval, ctx variables) string {
	return ""
}
func value15857(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) })).Text())
}
func typed15857(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) })).Text())
}
func texts15857(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) })).Text())
}
func text15857(e *py.Eval, ctx variables) string {
	return ""
}
func value15858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "string")
}
func typed15858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "string")
}
func texts15858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "string")
}
func text15858(e *py.Eval, ctx variables) string {
	return ""
}
func value15859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "number")
}
func typed15859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "number")
}
func texts15859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "number")
}
func text15859(e *py.Eval, ctx variables) string {
	return ""
}
func value15860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "boolean")
}
func typed15860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "boolean")
}
func texts15860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "boolean")
}
func text15860(e *py.Eval, ctx variables) string {
	return ""
}
func value15861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "integer")
}
func typed15861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "integer")
}
func texts15861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "integer")
}
func text15861(e *py.Eval, ctx variables) string {
	return ""
}
func value15862(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15862(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15862(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15862(e *py.Eval, ctx variables) string {
	return ""
}
func value15863(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15863(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15863(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15863(e *py.Eval, ctx variables) string {
	return ""
}
func value15864(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed15864(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts15864(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text15864(e *py.Eval, ctx variables) string {
	return ""
}
func value15865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15865(e *py.Eval, ctx variables) string {
	return ""
}
func value15866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15866(e *py.Eval, ctx variables) string {
	return ""
}
func value15867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15867(e *py.Eval, ctx variables) string {
	return ""
}
func value15868(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }))
}
func typed15868(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }))
}
func texts15868(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }))
}
func text15868(e *py.Eval, ctx variables) string {
	return ""
}
func value15869(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }))
}
func typed15869(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }))
}
func texts15869(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }))
}
func text15869(e *py.Eval, ctx variables) string {
	return ""
}
func value15870(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) })).Text())
}
func typed15870(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) })).Text())
}
func texts15870(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) })).Text())
}
func text15870(e *py.Eval, ctx variables) string {
	return ""
}
func value15871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }), "string")
}
func typed15871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }), "string")
}
func texts15871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }), "string")
}
func text15871(e *py.Eval, ctx variables) string {
	return ""
}
func value15872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }), "boolean")
}
func typed15872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }), "boolean")
}
func texts15872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }), "boolean")
}
func text15872(e *py.Eval, ctx variables) string {
	return ""
}
func value15873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }), "number")
}
func typed15873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }), "number")
}
func texts15873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }), "number")
}
func text15873(e *py.Eval, ctx variables) string {
	return ""
}
func value15874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }), "integer")
}
func typed15874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }), "integer")
}
func texts15874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }), "integer")
}
func text15874(e *py.Eval, ctx variables) string {
	return ""
}
func value15875(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func typed15875(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func texts15875(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func text15875(e *py.Eval, ctx variables) string {
	return ""
}
func value15876(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func typed15876(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func texts15876(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func text15876(e *py.Eval, ctx variables) string {
	return ""
}
func value15877(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) })).Text())
}
func typed15877(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) })).Text())
}
func texts15877(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) })).Text())
}
func text15877(e *py.Eval, ctx variables) string {
	return ""
}
func value15878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "string")
}
func typed15878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "string")
}
func texts15878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "string")
}
func text15878(e *py.Eval, ctx variables) string {
	return ""
}
func value15879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "boolean")
}
func typed15879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "boolean")
}
func texts15879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "boolean")
}
func text15879(e *py.Eval, ctx variables) string {
	return ""
}
func value15880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "number")
}
func typed15880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "number")
}
func texts15880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "number")
}
func text15880(e *py.Eval, ctx variables) string {
	return ""
}
func value15881(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }))
}
func typed15881(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }))
}
func texts15881(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }))
}
func text15881(e *py.Eval, ctx variables) string {
	return ""
}
func value15882(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }))
}
func typed15882(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }))
}
func texts15882(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }))
}
func text15882(e *py.Eval, ctx variables) string {
	return ""
}
func value15883(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) })).Text())
}
func typed15883(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) })).Text())
}
func texts15883(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) })).Text())
}
func text15883(e *py.Eval, ctx variables) string {
	return ""
}
func value15884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }), "integer")
}
func typed15884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }), "integer")
}
func texts15884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }), "integer")
}
func text15884(e *py.Eval, ctx variables) string {
	return ""
}
func value15885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }), "number")
}
func typed15885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }), "number")
}
func texts15885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }), "number")
}
func text15885(e *py.Eval, ctx variables) string {
	return ""
}
func value15886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }), "boolean")
}
func typed15886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }), "boolean")
}
func texts15886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }), "boolean")
}
func text15886(e *py.Eval, ctx variables) string {
	return ""
}
func value15887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }), "string")
}
func typed15887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }), "string")
}
func texts15887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }), "string")
}
func text15887(e *py.Eval, ctx variables) string {
	return ""
}
func value15888(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("end_date"))
}
func typed15888(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("end_date"))
}
func texts15888(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("end_date").Text()))
}
func text15888(e *py.Eval, ctx variables) string {
	return ""
}
func value15889(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("end_date"))
}
func typed15889(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("end_date"))
}
func texts15889(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("end_date").Text()))
}
func text15889(e *py.Eval, ctx variables) string {
	return ""
}
func value15890(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("end_date")).Text())
}
func typed15890(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("end_date")).Text())
}
func texts15890(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("end_date").Text())).Text())
}
func text15890(e *py.Eval, ctx variables) string {
	return ""
}
func value15891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end_date"), "integer")
}
func typed15891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end_date"), "integer")
}
func texts15891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end_date").Text()), "integer")
}
func text15891(e *py.Eval, ctx variables) string {
	return ""
}
func value15892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end_date"), "string")
}
func typed15892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end_date"), "string")
}
func texts15892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end_date").Text()), "string")
}
func text15892(e *py.Eval, ctx variables) string {
	return ""
}
func value15893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end_date"), "boolean")
}
func typed15893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end_date"), "boolean")
}
func texts15893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end_date").Text()), "boolean")
}
func text15893(e *py.Eval, ctx variables) string {
	return ""
}
func value15894(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func typed15894(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func texts15894(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("end_datetime").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_datetime").Text()) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func text15894(e *py.Eval, ctx variables) string {
	return ""
}
func value15895(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func typed15895(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func texts15895(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("end_datetime").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_datetime").Text()) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func text15895(e *py.Eval, ctx variables) string {
	return ""
}
func value15896(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	).Text())
}
func typed15896(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	).Text())
}
func texts15896(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("end_datetime").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_datetime").Text()) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	).Text())
}
func text15896(e *py.Eval, ctx variables) string {
	return ""
}
func value15897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"number",
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func typed15897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"number",
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func texts15897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_datetime").Text()) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"number",
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func text15897(e *py.Eval, ctx variables) string {
	return ""
}
func value15898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"boolean",
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func typed15898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"boolean",
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func texts15898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_datetime").Text()) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"boolean",
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func text15898(e *py.Eval, ctx variables) string {
	return ""
}
func value15899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"string",
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func typed15899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"string",
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func texts15899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_datetime").Text()) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"string",
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func text15899(e *py.Eval, ctx variables) string {
	return ""
}
func value15900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"integer",
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func typed15900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"integer",
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func texts15900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_datetime").Text()) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"integer",
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func text15900(e *py.Eval, ctx variables) string {
	return ""
}
func value15901(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15901(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15901(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("end_datetime").Text() != "", func() py.Value {
			return e.Index(e.Call(py.Str(ctx["config"].Member("end_datetime").Text()), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15901(e *py.Eval, ctx variables) string {
	return ""
}
func value15902(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15902(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15902(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("end_datetime").Text() != "", func() py.Value {
			return e.Index(e.Call(py.Str(ctx["config"].Member("end_datetime").Text()), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15902(e *py.Eval, ctx variables) string {
	return ""
}
func value15903(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed15903(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts15903(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("end_datetime").Text() != "", func() py.Value {
			return e.Index(e.Call(py.Str(ctx["config"].Member("end_datetime").Text()), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text15903(e *py.Eval, ctx variables) string {
	return ""
}
func value15904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Text() != "", func() py.Value {
			return e.Index(e.Call(py.Str(ctx["config"].Member("end_datetime").Text()), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15904(e *py.Eval, ctx variables) string {
	return ""
}
func value15905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Text() != "", func() py.Value {
			return e.Index(e.Call(py.Str(ctx["config"].Member("end_datetime").Text()), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15905(e *py.Eval, ctx variables) string {
	return ""
}
func value15906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Text() != "", func() py.Value {
			return e.Index(e.Call(py.Str(ctx["config"].Member("end_datetime").Text()), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15906(e *py.Eval, ctx variables) string {
	return ""
}
func value15907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_datetime").Text() != "", func() py.Value {
			return e.Index(e.Call(py.Str(ctx["config"].Member("end_datetime").Text()), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15907(e *py.Eval, ctx variables) string {
	return ""
}
func value15908(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(ctx["config"].Member("end_time").Truth(), func() py.Value { return ctx["config"].Member("end_time") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func typed15908(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(ctx["config"].Member("end_time").Truth(), func() py.Value { return ctx["config"].Member("end_time") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func texts15908(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(ctx["config"].Member("end_time").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_time").Text()) }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func text15908(e *py.Eval, ctx variables) string {
	return ""
}
func value15909(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(ctx["config"].Member("end_time").Truth(), func() py.Value { return ctx["config"].Member("end_time") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func typed15909(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(ctx["config"].Member("end_time").Truth(), func() py.Value { return ctx["config"].Member("end_time") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func texts15909(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(ctx["config"].Member("end_time").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_time").Text()) }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func text15909(e *py.Eval, ctx variables) string {
	return ""
}
func value15910(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(ctx["config"].Member("end_time").Truth(), func() py.Value { return ctx["config"].Member("end_time") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) })).Text())
}
func typed15910(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(ctx["config"].Member("end_time").Truth(), func() py.Value { return ctx["config"].Member("end_time") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) })).Text())
}
func texts15910(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(ctx["config"].Member("end_time").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_time").Text()) }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) })).Text())
}
func text15910(e *py.Eval, ctx variables) string {
	return ""
}
func value15911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_time").Truth(), func() py.Value { return ctx["config"].Member("end_time") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "boolean")
}
func typed15911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_time").Truth(), func() py.Value { return ctx["config"].Member("end_time") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "boolean")
}
func texts15911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_time").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_time").Text()) }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "boolean")
}
func text15911(e *py.Eval, ctx variables) string {
	return ""
}
func value15912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_time").Truth(), func() py.Value { return ctx["config"].Member("end_time") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "integer")
}
func typed15912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_time").Truth(), func() py.Value { return ctx["config"].Member("end_time") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "integer")
}
func texts15912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_time").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_time").Text()) }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "integer")
}
func text15912(e *py.Eval, ctx variables) string {
	return ""
}
func value15913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_time").Truth(), func() py.Value { return ctx["config"].Member("end_time") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "string")
}
func typed15913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_time").Truth(), func() py.Value { return ctx["config"].Member("end_time") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "string")
}
func texts15913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["config"].Member("end_time").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_time").Text()) }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "string")
}
func text15913(e *py.Eval, ctx variables) string {
	return ""
}
func value15914(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("endpoint"))
}
func typed15914(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("endpoint"))
}
func texts15914(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("endpoint").Text()))
}
func text15914(e *py.Eval, ctx variables) string {
	return ""
}
func value15915(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("endpoint"))
}
func typed15915(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("endpoint"))
}
func texts15915(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("endpoint").Text()))
}
func text15915(e *py.Eval, ctx variables) string {
	return ""
}
func value15916(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("endpoint")).Text())
}
func typed15916(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("endpoint")).Text())
}
func texts15916(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("endpoint").Text())).Text())
}
func text15916(e *py.Eval, ctx variables) string {
	return ""
}
func value15917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("endpoint"), "number")
}
func typed15917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("endpoint"), "number")
}
func texts15917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("endpoint").Text()), "number")
}
func text15917(e *py.Eval, ctx variables) string {
	return ""
}
func value15918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("endpoint"), "string")
}
func typed15918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("endpoint"), "string")
}
func texts15918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("endpoint").Text()), "string")
}
func text15918(e *py.Eval, ctx variables) string {
	return ""
}
func value15919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("endpoint"), "integer")
}
func typed15919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("endpoint"), "integer")
}
func texts15919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("endpoint").Text()), "integer")
}
func text15919(e *py.Eval, ctx variables) string {
	return ""
}
func value15920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("endpoint"), "boolean")
}
func typed15920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("endpoint"), "boolean")
}
func texts15920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("endpoint").Text()), "boolean")
}
func text15920(e *py.Eval, ctx variables) string {
	return ""
}
func value15921(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("endpoint").Text() + "/api/v1"))
}
func typed15921(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("endpoint").Text() + "/api/v1"))
}
func texts15921(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("endpoint").Text() + "/api/v1"))
}
func text15921(e *py.Eval, ctx variables) string {
	return ""
}
func value15922(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("endpoint").Text() + "/api/v1"))
}
func typed15922(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("endpoint").Text() + "/api/v1"))
}
func texts15922(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("endpoint").Text() + "/api/v1"))
}
func text15922(e *py.Eval, ctx variables) string {
	return ""
}
func value15923(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("endpoint").Text() + "/api/v1")).Text())
}
func typed15923(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("endpoint").Text() + "/api/v1")).Text())
}
func texts15923(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("endpoint").Text() + "/api/v1")).Text())
}
func text15923(e *py.Eval, ctx variables) string {
	return ""
}
func value15924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("endpoint").Text()+"/api/v1"), "string")
}
func typed15924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("endpoint").Text()+"/api/v1"), "string")
}
func texts15924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("endpoint").Text()+"/api/v1"), "string")
}
func text15924(e *py.Eval, ctx variables) string {
	return ""
}
func value15925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("endpoint").Text()+"/api/v1"), "boolean")
}
func typed15925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("endpoint").Text()+"/api/v1"), "boolean")
}
func texts15925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("endpoint").Text()+"/api/v1"), "boolean")
}
func text15925(e *py.Eval, ctx variables) string {
	return ""
}
func value15926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("endpoint").Text()+"/api/v1"), "number")
}
func typed15926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("endpoint").Text()+"/api/v1"), "number")
}
func texts15926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("endpoint").Text()+"/api/v1"), "number")
}
func text15926(e *py.Eval, ctx variables) string {
	return ""
}
func value15927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("endpoint").Text()+"/api/v1"), "integer")
}
func typed15927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("endpoint").Text()+"/api/v1"), "integer")
}
func texts15927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("endpoint").Text()+"/api/v1"), "integer")
}
func text15927(e *py.Eval, ctx variables) string {
	return ""
}
func value15928(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(ctx["config"].Member("endpoint"), "replace", py.Str("https://"), py.Str("")), "{{ config['endpoint'].replace('https://', '') }}")
}
func typed15928(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(ctx["config"].Member("endpoint"), "replace", py.Str("https://"), py.Str("")), "{{ config['endpoint'].replace('https://', '') }}")
}
func texts15928(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(ctx["config"].Member("endpoint").Text()), "replace", py.Str("https://"), py.Str("")), "{{ config['endpoint'].replace('https://', '') }}")
}
func text15928(e *py.Eval, ctx variables) string {
	return ""
}
func value15929(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(ctx["config"].Member("endpoint"), "replace", py.Str("https://"), py.Str("")), "{{ config['endpoint'].replace('https://', '') }}")
}
func typed15929(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(ctx["config"].Member("endpoint"), "replace", py.Str("https://"), py.Str("")), "{{ config['endpoint'].replace('https://', '') }}")
}
func texts15929(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(ctx["config"].Member("endpoint").Text()), "replace", py.Str("https://"), py.Str("")), "{{ config['endpoint'].replace('https://', '') }}")
}
func text15929(e *py.Eval, ctx variables) string {
	return ""
}
func value15930(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(ctx["config"].Member("endpoint"), "replace", py.Str("https://"), py.Str("")), "{{ config['endpoint'].replace('https://', '') }}").Text())
}
func typed15930(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(ctx["config"].Member("endpoint"), "replace", py.Str("https://"), py.Str("")), "{{ config['endpoint'].replace('https://', '') }}").Text())
}
func texts15930(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(ctx["config"].Member("endpoint").Text()), "replace", py.Str("https://"), py.Str("")), "{{ config['endpoint'].replace('https://', '') }}").Text())
}
func text15930(e *py.Eval, ctx variables) string {
	return ""
}
func value15931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(ctx["config"].Member("endpoint"), "replace", py.Str("https://"), py.Str("")), "string", "{{ config['endpoint'].replace('https://', '') }}")
}
func typed15931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(ctx["config"].Member("endpoint"), "replace", py.Str("https://"), py.Str("")), "string", "{{ config['endpoint'].replace('https://', '') }}")
}
func texts15931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(ctx["config"].Member("endpoint").Text()), "replace", py.Str("https://"), py.Str("")), "string", "{{ config['endpoint'].replace('https://', '') }}")
}
func text15931(e *py.Eval, ctx variables) string {
	return ""
}
func value15932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(ctx["config"].Member("endpoint"), "replace", py.Str("https://"), py.Str("")), "boolean", "{{ config['endpoint'].replace('https://', '') }}")
}
func typed15932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(ctx["config"].Member("endpoint"), "replace", py.Str("https://"), py.Str("")), "boolean", "{{ config['endpoint'].replace('https://', '') }}")
}
func texts15932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(ctx["config"].Member("endpoint").Text()), "replace", py.Str("https://"), py.Str("")), "boolean", "{{ config['endpoint'].replace('https://', '') }}")
}
func text15932(e *py.Eval, ctx variables) string {
	return ""
}
func value15933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(ctx["config"].Member("endpoint"), "replace", py.Str("https://"), py.Str("")), "number", "{{ config['endpoint'].replace('https://', '') }}")
}
func typed15933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(ctx["config"].Member("endpoint"), "replace", py.Str("https://"), py.Str("")), "number", "{{ config['endpoint'].replace('https://', '') }}")
}
func texts15933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(ctx["config"].Member("endpoint").Text()), "replace", py.Str("https://"), py.Str("")), "number", "{{ config['endpoint'].replace('https://', '') }}")
}
func text15933(e *py.Eval, ctx variables) string {
	return ""
}
func value15934(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.FilterUpper(ctx["config"].Member("env")).Text() + "-1"))
}
func typed15934(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.FilterUpper(ctx["config"].Member("env")).Text() + "-1"))
}
func texts15934(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(e.FilterUpper(py.Str(ctx["config"].Member("env").Text())).Text() + "-1"))
}
func text15934(e *py.Eval, ctx variables) string {
	return ""
}
func value15935(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.FilterUpper(ctx["config"].Member("env")).Text() + "-1"))
}
func typed15935(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.FilterUpper(ctx["config"].Member("env")).Text() + "-1"))
}
func texts15935(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(e.FilterUpper(py.Str(ctx["config"].Member("env").Text())).Text() + "-1"))
}
func text15935(e *py.Eval, ctx variables) string {
	return ""
}
func value15936(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.FilterUpper(ctx["config"].Member("env")).Text() + "-1")).Text())
}
func typed15936(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.FilterUpper(ctx["config"].Member("env")).Text() + "-1")).Text())
}
func texts15936(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(e.FilterUpper(py.Str(ctx["config"].Member("env").Text())).Text() + "-1")).Text())
}
func text15936(e *py.Eval, ctx variables) string {
	return ""
}
func value15937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["config"].Member("env")).Text()+"-1"), "integer")
}
func typed15937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["config"].Member("env")).Text()+"-1"), "integer")
}
func texts15937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(py.Str(ctx["config"].Member("env").Text())).Text()+"-1"), "integer")
}
func text15937(e *py.Eval, ctx variables) string {
	return ""
}
func value15938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["config"].Member("env")).Text()+"-1"), "number")
}
func typed15938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["config"].Member("env")).Text()+"-1"), "number")
}
func texts15938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(py.Str(ctx["config"].Member("env").Text())).Text()+"-1"), "number")
}
func text15938(e *py.Eval, ctx variables) string {
	return ""
}
func value15939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["config"].Member("env")).Text()+"-1"), "boolean")
}
func typed15939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["config"].Member("env")).Text()+"-1"), "boolean")
}
func texts15939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(py.Str(ctx["config"].Member("env").Text())).Text()+"-1"), "boolean")
}
func text15939(e *py.Eval, ctx variables) string {
	return ""
}
func value15940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["config"].Member("env")).Text()+"-1"), "string")
}
func typed15940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(ctx["config"].Member("env")).Text()+"-1"), "string")
}
func texts15940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(e.FilterUpper(py.Str(ctx["config"].Member("env").Text())).Text()+"-1"), "string")
}
func text15940(e *py.Eval, ctx variables) string {
	return ""
}
func value15941(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("env"))
}
func typed15941(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("env"))
}
func texts15941(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("env").Text()))
}
func text15941(e *py.Eval, ctx variables) string {
	return ""
}
func value15942(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("env"))
}
func typed15942(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("env"))
}
func texts15942(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("env").Text()))
}
func text15942(e *py.Eval, ctx variables) string {
	return ""
}
func value15943(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("env")).Text())
}
func typed15943(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("env")).Text())
}
func texts15943(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("env").Text())).Text())
}
func text15943(e *py.Eval, ctx variables) string {
	return ""
}
func value15944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("env"), "string")
}
func typed15944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("env"), "string")
}
func texts15944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("env").Text()), "string")
}
func text15944(e *py.Eval, ctx variables) string {
	return ""
}
func value15945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("env"), "number")
}
func typed15945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("env"), "number")
}
func texts15945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("env").Text()), "number")
}
func text15945(e *py.Eval, ctx variables) string {
	return ""
}
func value15946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("env"), "integer")
}
func typed15946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("env"), "integer")
}
func texts15946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("env").Text()), "integer")
}
func text15946(e *py.Eval, ctx variables) string {
	return ""
}
func value15947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("env"), "boolean")
}
func typed15947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("env"), "boolean")
}
func texts15947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("env").Text()), "boolean")
}
func text15947(e *py.Eval, ctx variables) string {
	return ""
}
func value15948(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("exchange"))
}
func typed15948(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("exchange"))
}
func texts15948(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("exchange").Text()))
}
func text15948(e *py.Eval, ctx variables) string {
	return ""
}
func value15949(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("exchange"))
}
func typed15949(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("exchange"))
}
func texts15949(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("exchange").Text()))
}
func text15949(e *py.Eval, ctx variables) string {
	return ""
}
func value15950(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("exchange")).Text())
}
func typed15950(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("exchange")).Text())
}
func texts15950(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("exchange").Text())).Text())
}
func text15950(e *py.Eval, ctx variables) string {
	return ""
}
func value15951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("exchange"), "number")
}
func typed15951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("exchange"), "number")
}
func texts15951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("exchange").Text()), "number")
}
func text15951(e *py.Eval, ctx variables) string {
	return ""
}
func value15952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("exchange"), "string")
}
func typed15952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("exchange"), "string")
}
func texts15952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("exchange").Text()), "string")
}
func text15952(e *py.Eval, ctx variables) string {
	return ""
}
func value15953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("exchange"), "boolean")
}
func typed15953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("exchange"), "boolean")
}
func texts15953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("exchange").Text()), "boolean")
}
func text15953(e *py.Eval, ctx variables) string {
	return ""
}
func value15954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("exchange"), "integer")
}
func typed15954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("exchange"), "integer")
}
func texts15954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("exchange").Text()), "integer")
}
func text15954(e *py.Eval, ctx variables) string {
	return ""
}
func value15955(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("filter_entities"))
}
func typed15955(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("filter_entities"))
}
func texts15955(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("filter_entities").Text()))
}
func text15955(e *py.Eval, ctx variables) string {
	return ""
}
func value15956(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("filter_entities"))
}
func typed15956(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("filter_entities"))
}
func texts15956(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("filter_entities").Text()))
}
func text15956(e *py.Eval, ctx variables) string {
	return ""
}
func value15957(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("filter_entities")).Text())
}
func typed15957(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("filter_entities")).Text())
}
func texts15957(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("filter_entities").Text())).Text())
}
func text15957(e *py.Eval, ctx variables) string {
	return ""
}
func value15958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("filter_entities"), "string")
}
func typed15958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("filter_entities"), "string")
}
func texts15958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("filter_entities").Text()), "string")
}
func text15958(e *py.Eval, ctx variables) string {
	return ""
}
func value15959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("filter_entities"), "integer")
}
func typed15959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("filter_entities"), "integer")
}
func texts15959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("filter_entities").Text()), "integer")
}
func text15959(e *py.Eval, ctx variables) string {
	return ""
}
func value15960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("filter_entities"), "boolean")
}
func typed15960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("filter_entities"), "boolean")
}
func texts15960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("filter_entities").Text()), "boolean")
}
func text15960(e *py.Eval, ctx variables) string {
	return ""
}
func value15961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("filter_entities"), "number")
}
func typed15961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("filter_entities"), "number")
}
func texts15961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("filter_entities").Text()), "number")
}
func text15961(e *py.Eval, ctx variables) string {
	return ""
}
func value15962(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("first"))
}
func typed15962(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("first"))
}
func texts15962(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("first").Text()))
}
func text15962(e *py.Eval, ctx variables) string {
	return ""
}
func value15963(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("first"))
}
func typed15963(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("first"))
}
func texts15963(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("first").Text()))
}
func text15963(e *py.Eval, ctx variables) string {
	return ""
}
func value15964(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("first")).Text())
}
func typed15964(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("first")).Text())
}
func texts15964(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("first").Text())).Text())
}
func text15964(e *py.Eval, ctx variables) string {
	return ""
}
func value15965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("first"), "string")
}
func typed15965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("first"), "string")
}
func texts15965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("first").Text()), "string")
}
func text15965(e *py.Eval, ctx variables) string {
	return ""
}
func value15966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("first"), "integer")
}
func typed15966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("first"), "integer")
}
func texts15966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("first").Text()), "integer")
}
func text15966(e *py.Eval, ctx variables) string {
	return ""
}
func value15967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("first"), "number")
}
func typed15967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("first"), "number")
}
func texts15967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("first").Text()), "number")
}
func text15967(e *py.Eval, ctx variables) string {
	return ""
}
func value15968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("first"), "boolean")
}
func typed15968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("first"), "boolean")
}
func texts15968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("first").Text()), "boolean")
}
func text15968(e *py.Eval, ctx variables) string {
	return ""
}
func value15969(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("flag"))
}
func typed15969(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("flag"))
}
func texts15969(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("flag").Text()))
}
func text15969(e *py.Eval, ctx variables) string {
	return ""
}
func value15970(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("flag"))
}
func typed15970(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("flag"))
}
func texts15970(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("flag").Text()))
}
func text15970(e *py.Eval, ctx variables) string {
	return ""
}
func value15971(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("flag")).Text())
}
func typed15971(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("flag")).Text())
}
func texts15971(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("flag").Text())).Text())
}
func text15971(e *py.Eval, ctx variables) string {
	return ""
}
func value15972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("flag"), "string")
}
func typed15972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("flag"), "string")
}
func texts15972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("flag").Text()), "string")
}
func text15972(e *py.Eval, ctx variables) string {
	return ""
}
func value15973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("flag"), "number")
}
func typed15973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("flag"), "number")
}
func texts15973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("flag").Text()), "number")
}
func text15973(e *py.Eval, ctx variables) string {
	return ""
}
func value15974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("flag"), "boolean")
}
func typed15974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("flag"), "boolean")
}
func texts15974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("flag").Text()), "boolean")
}
func text15974(e *py.Eval, ctx variables) string {
	return ""
}
func value15975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("flag"), "integer")
}
func typed15975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("flag"), "integer")
}
func texts15975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("flag").Text()), "integer")
}
func text15975(e *py.Eval, ctx variables) string {
	return ""
}
func value15976(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("from"))
}
func typed15976(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("from"))
}
func texts15976(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("from").Text()))
}
func text15976(e *py.Eval, ctx variables) string {
	return ""
}
func value15977(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("from"))
}
func typed15977(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("from"))
}
func texts15977(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("from").Text()))
}
func text15977(e *py.Eval, ctx variables) string {
	return ""
}
func value15978(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("from")).Text())
}
func typed15978(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("from")).Text())
}
func texts15978(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("from").Text())).Text())
}
func text15978(e *py.Eval, ctx variables) string {
	return ""
}
func value15979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("from"), "string")
}
func typed15979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("from"), "string")
}
func texts15979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("from").Text()), "string")
}
func text15979(e *py.Eval, ctx variables) string {
	return ""
}
func value15980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("from"), "integer")
}
func typed15980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("from"), "integer")
}
func texts15980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("from").Text()), "integer")
}
func text15980(e *py.Eval, ctx variables) string {
	return ""
}
func value15981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("from"), "number")
}
func typed15981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("from"), "number")
}
func texts15981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("from").Text()), "number")
}
func text15981(e *py.Eval, ctx variables) string {
	return ""
}
func value15982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("from"), "boolean")
}
func typed15982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("from"), "boolean")
}
func texts15982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("from").Text()), "boolean")
}
func text15982(e *py.Eval, ctx variables) string {
	return ""
}
func value15983(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("gather_images"))
}
func typed15983(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("gather_images"))
}
func texts15983(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("gather_images").Text()))
}
func text15983(e *py.Eval, ctx variables) string {
	return ""
}
func value15984(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("gather_images"))
}
func typed15984(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("gather_images"))
}
func texts15984(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("gather_images").Text()))
}
func text15984(e *py.Eval, ctx variables) string {
	return ""
}
func value15985(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("gather_images")).Text())
}
func typed15985(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("gather_images")).Text())
}
func texts15985(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("gather_images").Text())).Text())
}
func text15985(e *py.Eval, ctx variables) string {
	return ""
}
func value15986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_images"), "integer")
}
func typed15986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_images"), "integer")
}
func texts15986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gather_images").Text()), "integer")
}
func text15986(e *py.Eval, ctx variables) string {
	return ""
}
func value15987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_images"), "boolean")
}
func typed15987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_images"), "boolean")
}
func texts15987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gather_images").Text()), "boolean")
}
func text15987(e *py.Eval, ctx variables) string {
	return ""
}
func value15988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_images"), "string")
}
func typed15988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_images"), "string")
}
func texts15988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gather_images").Text()), "string")
}
func text15988(e *py.Eval, ctx variables) string {
	return ""
}
func value15989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_images"), "number")
}
func typed15989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_images"), "number")
}
func texts15989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gather_images").Text()), "number")
}
func text15989(e *py.Eval, ctx variables) string {
	return ""
}
func value15990(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("gather_images"))
}
func typed15990(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("gather_images"))
}
func texts15990(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("gather_images").Text()))
}
func text15990(e *py.Eval, ctx variables) string {
	return ""
}
func value15991(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("gather_images"))
}
func typed15991(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("gather_images"))
}
func texts15991(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("gather_images").Text()))
}
func text15991(e *py.Eval, ctx variables) string {
	return ""
}
func value15992(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("gather_images")).Text())
}
func typed15992(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("gather_images")).Text())
}
func texts15992(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("gather_images").Text())).Text())
}
func text15992(e *py.Eval, ctx variables) string {
	return ""
}
func value15993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_images"), "number")
}
func typed15993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_images"), "number")
}
func texts15993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gather_images").Text()), "number")
}
func text15993(e *py.Eval, ctx variables) string {
	return ""
}
func value15994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_images"), "integer")
}
func typed15994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_images"), "integer")
}
func texts15994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gather_images").Text()), "integer")
}
func text15994(e *py.Eval, ctx variables) string {
	return ""
}
func value15995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_images"), "boolean")
}
func typed15995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_images"), "boolean")
}
func texts15995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gather_images").Text()), "boolean")
}
func text15995(e *py.Eval, ctx variables) string {
	return ""
}
func value15996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_images"), "string")
}
func typed15996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_images"), "string")
}
func texts15996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gather_images").Text()), "string")
}
func text15996(e *py.Eval, ctx variables) string {
	return ""
}
func value15997(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("gather_links"))
}
func typed15997(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("gather_links"))
}
func texts15997(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("gather_links").Text()))
}
func text15997(e *py.Eval, ctx variables) string {
	return ""
}
func value15998(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("gather_links"))
}
func typed15998(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("gather_links"))
}
func texts15998(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("gather_links").Text()))
}
func text15998(e *py.Eval, ctx variables) string {
	return ""
}
func value15999(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("gather_links")).Text())
}
func typed15999(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("gather_links")).Text())
}
func texts15999(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("gather_links").Text())).Text())
}
func text15999(e *py.Eval, ctx variables) string {
	return ""
}
