package main

import "github.com/airgen/airgen/runtime/py"

func value18000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		"boolean",
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func typed18000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		"boolean",
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func texts18000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		"boolean",
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func text18000(e *py.Eval, ctx variables) string {
	return ""
}
func value18001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		"string",
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func typed18001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		"string",
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func texts18001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		"string",
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func text18001(e *py.Eval, ctx variables) string {
	return ""
}
func value18002(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("cursor"))
}
func typed18002(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("cursor"))
}
func texts18002(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("cursor"))
}
func text18002(e *py.Eval, ctx variables) string {
	return ""
}
func value18003(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("cursor"))
}
func typed18003(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("cursor"))
}
func texts18003(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("cursor"))
}
func text18003(e *py.Eval, ctx variables) string {
	return ""
}
func value18004(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("cursor")).Text())
}
func typed18004(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("cursor")).Text())
}
func texts18004(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("cursor")).Text())
}
func text18004(e *py.Eval, ctx variables) string {
	return ""
}
func value18005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor"), "string")
}
func typed18005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor"), "string")
}
func texts18005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor"), "string")
}
func text18005(e *py.Eval, ctx variables) string {
	return ""
}
func value18006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor"), "boolean")
}
func typed18006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor"), "boolean")
}
func texts18006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor"), "boolean")
}
func text18006(e *py.Eval, ctx variables) string {
	return ""
}
func value18007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor"), "integer")
}
func typed18007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor"), "integer")
}
func texts18007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor"), "integer")
}
func text18007(e *py.Eval, ctx variables) string {
	return ""
}
func value18008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor"), "number")
}
func typed18008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor"), "number")
}
func texts18008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor"), "number")
}
func text18008(e *py.Eval, ctx variables) string {
	return ""
}
func value18009(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("cursor_field"))
}
func typed18009(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("cursor_field"))
}
func texts18009(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("cursor_field"))
}
func text18009(e *py.Eval, ctx variables) string {
	return ""
}
func value18010(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("cursor_field"))
}
func typed18010(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("cursor_field"))
}
func texts18010(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("cursor_field"))
}
func text18010(e *py.Eval, ctx variables) string {
	return ""
}
func value18011(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("cursor_field")).Text())
}
func typed18011(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("cursor_field")).Text())
}
func texts18011(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("cursor_field")).Text())
}
func text18011(e *py.Eval, ctx variables) string {
	return ""
}
func value18012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "string")
}
func typed18012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "string")
}
func texts18012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "string")
}
func text18012(e *py.Eval, ctx variables) string {
	return ""
}
func value18013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "number")
}
func typed18013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "number")
}
func texts18013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "number")
}
func text18013(e *py.Eval, ctx variables) string {
	return ""
}
func value18014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "integer")
}
func typed18014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "integer")
}
func texts18014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "integer")
}
func text18014(e *py.Eval, ctx variables) string {
	return ""
}
func value18015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "boolean")
}
func typed18015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "boolean")
}
func texts18015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "boolean")
}
func text18015(e *py.Eval, ctx variables) string {
	return ""
}
func value18016(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("cursor_filter"))
}
func typed18016(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("cursor_filter"))
}
func texts18016(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("cursor_filter"))
}
func text18016(e *py.Eval, ctx variables) string {
	return ""
}
func value18017(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("cursor_filter"))
}
func typed18017(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("cursor_filter"))
}
func texts18017(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("cursor_filter"))
}
func text18017(e *py.Eval, ctx variables) string {
	return ""
}
func value18018(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("cursor_filter")).Text())
}
func typed18018(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("cursor_filter")).Text())
}
func texts18018(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("cursor_filter")).Text())
}
func text18018(e *py.Eval, ctx variables) string {
	return ""
}
func value18019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_filter"), "number")
}
func typed18019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_filter"), "number")
}
func texts18019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_filter"), "number")
}
func text18019(e *py.Eval, ctx variables) string {
	return ""
}
func value18020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_filter"), "boolean")
}
func typed18020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_filter"), "boolean")
}
func texts18020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_filter"), "boolean")
}
func text18020(e *py.Eval, ctx variables) string {
	return ""
}
func value18021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_filter"), "string")
}
func typed18021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_filter"), "string")
}
func texts18021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_filter"), "string")
}
func text18021(e *py.Eval, ctx variables) string {
	return ""
}
func value18022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_filter"), "integer")
}
func typed18022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_filter"), "integer")
}
func texts18022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_filter"), "integer")
}
func text18022(e *py.Eval, ctx variables) string {
	return ""
}
func value18023(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("data_field"))
}
func typed18023(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("data_field"))
}
func texts18023(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("data_field"))
}
func text18023(e *py.Eval, ctx variables) string {
	return ""
}
func value18024(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("data_field"))
}
func typed18024(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("data_field"))
}
func texts18024(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("data_field"))
}
func text18024(e *py.Eval, ctx variables) string {
	return ""
}
func value18025(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("data_field")).Text())
}
func typed18025(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("data_field")).Text())
}
func texts18025(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("data_field")).Text())
}
func text18025(e *py.Eval, ctx variables) string {
	return ""
}
func value18026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_field"), "string")
}
func typed18026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_field"), "string")
}
func texts18026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_field"), "string")
}
func text18026(e *py.Eval, ctx variables) string {
	return ""
}
func value18027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_field"), "integer")
}
func typed18027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_field"), "integer")
}
func texts18027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_field"), "integer")
}
func text18027(e *py.Eval, ctx variables) string {
	return ""
}
func value18028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_field"), "number")
}
func typed18028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_field"), "number")
}
func texts18028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_field"), "number")
}
func text18028(e *py.Eval, ctx variables) string {
	return ""
}
func value18029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_field"), "boolean")
}
func typed18029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_field"), "boolean")
}
func texts18029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_field"), "boolean")
}
func text18029(e *py.Eval, ctx variables) string {
	return ""
}
func value18030(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("field_path"))
}
func typed18030(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("field_path"))
}
func texts18030(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("field_path"))
}
func text18030(e *py.Eval, ctx variables) string {
	return ""
}
func value18031(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("field_path"))
}
func typed18031(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("field_path"))
}
func texts18031(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("field_path"))
}
func text18031(e *py.Eval, ctx variables) string {
	return ""
}
func value18032(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("field_path")).Text())
}
func typed18032(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("field_path")).Text())
}
func texts18032(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("field_path")).Text())
}
func text18032(e *py.Eval, ctx variables) string {
	return ""
}
func value18033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("field_path"), "integer")
}
func typed18033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("field_path"), "integer")
}
func texts18033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("field_path"), "integer")
}
func text18033(e *py.Eval, ctx variables) string {
	return ""
}
func value18034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("field_path"), "boolean")
}
func typed18034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("field_path"), "boolean")
}
func texts18034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("field_path"), "boolean")
}
func text18034(e *py.Eval, ctx variables) string {
	return ""
}
func value18035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("field_path"), "string")
}
func typed18035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("field_path"), "string")
}
func texts18035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("field_path"), "string")
}
func text18035(e *py.Eval, ctx variables) string {
	return ""
}
func value18036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("field_path"), "number")
}
func typed18036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("field_path"), "number")
}
func texts18036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("field_path"), "number")
}
func text18036(e *py.Eval, ctx variables) string {
	return ""
}
func value18037(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("items_per_page"))
}
func typed18037(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("items_per_page"))
}
func texts18037(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("items_per_page"))
}
func text18037(e *py.Eval, ctx variables) string {
	return ""
}
func value18038(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("items_per_page"))
}
func typed18038(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("items_per_page"))
}
func texts18038(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("items_per_page"))
}
func text18038(e *py.Eval, ctx variables) string {
	return ""
}
func value18039(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("items_per_page")).Text())
}
func typed18039(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("items_per_page")).Text())
}
func texts18039(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("items_per_page")).Text())
}
func text18039(e *py.Eval, ctx variables) string {
	return ""
}
func value18040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("items_per_page"), "boolean")
}
func typed18040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("items_per_page"), "boolean")
}
func texts18040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("items_per_page"), "boolean")
}
func text18040(e *py.Eval, ctx variables) string {
	return ""
}
func value18041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("items_per_page"), "string")
}
func typed18041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("items_per_page"), "string")
}
func texts18041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("items_per_page"), "string")
}
func text18041(e *py.Eval, ctx variables) string {
	return ""
}
func value18042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("items_per_page"), "integer")
}
func typed18042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("items_per_page"), "integer")
}
func texts18042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("items_per_page"), "integer")
}
func text18042(e *py.Eval, ctx variables) string {
	return ""
}
func value18043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("items_per_page"), "number")
}
func typed18043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("items_per_page"), "number")
}
func texts18043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("items_per_page"), "number")
}
func text18043(e *py.Eval, ctx variables) string {
	return ""
}
func value18044(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("kind"))
}
func typed18044(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("kind"))
}
func texts18044(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("kind"))
}
func text18044(e *py.Eval, ctx variables) string {
	return ""
}
func value18045(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("kind"))
}
func typed18045(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("kind"))
}
func texts18045(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("kind"))
}
func text18045(e *py.Eval, ctx variables) string {
	return ""
}
func value18046(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("kind")).Text())
}
func typed18046(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("kind")).Text())
}
func texts18046(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("kind")).Text())
}
func text18046(e *py.Eval, ctx variables) string {
	return ""
}
func value18047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("kind"), "integer")
}
func typed18047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("kind"), "integer")
}
func texts18047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("kind"), "integer")
}
func text18047(e *py.Eval, ctx variables) string {
	return ""
}
func value18048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("kind"), "string")
}
func typed18048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("kind"), "string")
}
func texts18048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("kind"), "string")
}
func text18048(e *py.Eval, ctx variables) string {
	return ""
}
func value18049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("kind"), "boolean")
}
func typed18049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("kind"), "boolean")
}
func texts18049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("kind"), "boolean")
}
func text18049(e *py.Eval, ctx variables) string {
	return ""
}
func value18050(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("name"))
}
func typed18050(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("name"))
}
func texts18050(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("name"))
}
func text18050(e *py.Eval, ctx variables) string {
	return ""
}
func value18051(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("name"))
}
func typed18051(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("name"))
}
func texts18051(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("name"))
}
func text18051(e *py.Eval, ctx variables) string {
	return ""
}
func value18052(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("name")).Text())
}
func typed18052(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("name")).Text())
}
func texts18052(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("name")).Text())
}
func text18052(e *py.Eval, ctx variables) string {
	return ""
}
func value18053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "integer")
}
func typed18053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "integer")
}
func texts18053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "integer")
}
func text18053(e *py.Eval, ctx variables) string {
	return ""
}
func value18054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "number")
}
func typed18054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "number")
}
func texts18054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "number")
}
func text18054(e *py.Eval, ctx variables) string {
	return ""
}
func value18055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "string")
}
func typed18055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "string")
}
func texts18055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "string")
}
func text18055(e *py.Eval, ctx variables) string {
	return ""
}
func value18056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "boolean")
}
func typed18056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "boolean")
}
func texts18056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "boolean")
}
func text18056(e *py.Eval, ctx variables) string {
	return ""
}
func value18057(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("path"))
}
func typed18057(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("path"))
}
func texts18057(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("path"))
}
func text18057(e *py.Eval, ctx variables) string {
	return ""
}
func value18058(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("path"))
}
func typed18058(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("path"))
}
func texts18058(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("path"))
}
func text18058(e *py.Eval, ctx variables) string {
	return ""
}
func value18059(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("path")).Text())
}
func typed18059(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("path")).Text())
}
func texts18059(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("path")).Text())
}
func text18059(e *py.Eval, ctx variables) string {
	return ""
}
func value18060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "number")
}
func typed18060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "number")
}
func texts18060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "number")
}
func text18060(e *py.Eval, ctx variables) string {
	return ""
}
func value18061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "boolean")
}
func typed18061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "boolean")
}
func texts18061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "boolean")
}
func text18061(e *py.Eval, ctx variables) string {
	return ""
}
func value18062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "string")
}
func typed18062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "string")
}
func texts18062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "string")
}
func text18062(e *py.Eval, ctx variables) string {
	return ""
}
func value18063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "integer")
}
func typed18063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "integer")
}
func texts18063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "integer")
}
func text18063(e *py.Eval, ctx variables) string {
	return ""
}
func value18064(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("primary_key"))
}
func typed18064(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("primary_key"))
}
func texts18064(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("primary_key"))
}
func text18064(e *py.Eval, ctx variables) string {
	return ""
}
func value18065(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("primary_key"))
}
func typed18065(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("primary_key"))
}
func texts18065(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("primary_key"))
}
func text18065(e *py.Eval, ctx variables) string {
	return ""
}
func value18066(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("primary_key")).Text())
}
func typed18066(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("primary_key")).Text())
}
func texts18066(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("primary_key")).Text())
}
func text18066(e *py.Eval, ctx variables) string {
	return ""
}
func value18067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("primary_key"), "string")
}
func typed18067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("primary_key"), "string")
}
func texts18067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("primary_key"), "string")
}
func text18067(e *py.Eval, ctx variables) string {
	return ""
}
func value18068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("primary_key"), "number")
}
func typed18068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("primary_key"), "number")
}
func texts18068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("primary_key"), "number")
}
func text18068(e *py.Eval, ctx variables) string {
	return ""
}
func value18069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("primary_key"), "boolean")
}
func typed18069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("primary_key"), "boolean")
}
func texts18069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("primary_key"), "boolean")
}
func text18069(e *py.Eval, ctx variables) string {
	return ""
}
func value18070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("primary_key"), "integer")
}
func typed18070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("primary_key"), "integer")
}
func texts18070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("primary_key"), "integer")
}
func text18070(e *py.Eval, ctx variables) string {
	return ""
}
func value18071(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["polling_response"].Member("dialect"))
}
func typed18071(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["polling_response"].Member("dialect"))
}
func texts18071(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["polling_response"].Member("dialect"))
}
func text18071(e *py.Eval, ctx variables) string {
	return ""
}
func value18072(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["polling_response"].Member("dialect"))
}
func typed18072(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["polling_response"].Member("dialect"))
}
func texts18072(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["polling_response"].Member("dialect"))
}
func text18072(e *py.Eval, ctx variables) string {
	return ""
}
func value18073(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["polling_response"].Member("dialect")).Text())
}
func typed18073(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["polling_response"].Member("dialect")).Text())
}
func texts18073(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["polling_response"].Member("dialect")).Text())
}
func text18073(e *py.Eval, ctx variables) string {
	return ""
}
func value18074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["polling_response"].Member("dialect"), "integer")
}
func typed18074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["polling_response"].Member("dialect"), "integer")
}
func texts18074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["polling_response"].Member("dialect"), "integer")
}
func text18074(e *py.Eval, ctx variables) string {
	return ""
}
func value18075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["polling_response"].Member("dialect"), "number")
}
func typed18075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["polling_response"].Member("dialect"), "number")
}
func texts18075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["polling_response"].Member("dialect"), "number")
}
func text18075(e *py.Eval, ctx variables) string {
	return ""
}
func value18076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["polling_response"].Member("dialect"), "string")
}
func typed18076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["polling_response"].Member("dialect"), "string")
}
func texts18076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["polling_response"].Member("dialect"), "string")
}
func text18076(e *py.Eval, ctx variables) string {
	return ""
}
func value18077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["polling_response"].Member("dialect"), "boolean")
}
func typed18077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["polling_response"].Member("dialect"), "boolean")
}
func texts18077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["polling_response"].Member("dialect"), "boolean")
}
func text18077(e *py.Eval, ctx variables) string {
	return ""
}
func value18078(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["polling_response"].Member("job"), "manifest_path"))
}
func typed18078(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["polling_response"].Member("job"), "manifest_path"))
}
func texts18078(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["polling_response"].Member("job"), "manifest_path"))
}
func text18078(e *py.Eval, ctx variables) string {
	return ""
}
func value18079(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["polling_response"].Member("job"), "manifest_path"))
}
func typed18079(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["polling_response"].Member("job"), "manifest_path"))
}
func texts18079(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["polling_response"].Member("job"), "manifest_path"))
}
func text18079(e *py.Eval, ctx variables) string {
	return ""
}
func value18080(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["polling_response"].Member("job"), "manifest_path")).Text())
}
func typed18080(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["polling_response"].Member("job"), "manifest_path")).Text())
}
func texts18080(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["polling_response"].Member("job"), "manifest_path")).Text())
}
func text18080(e *py.Eval, ctx variables) string {
	return ""
}
func value18081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["polling_response"].Member("job"), "manifest_path"), "integer")
}
func typed18081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["polling_response"].Member("job"), "manifest_path"), "integer")
}
func texts18081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["polling_response"].Member("job"), "manifest_path"), "integer")
}
func text18081(e *py.Eval, ctx variables) string {
	return ""
}
func value18082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["polling_response"].Member("job"), "manifest_path"), "boolean")
}
func typed18082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["polling_response"].Member("job"), "manifest_path"), "boolean")
}
func texts18082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["polling_response"].Member("job"), "manifest_path"), "boolean")
}
func text18082(e *py.Eval, ctx variables) string {
	return ""
}
func value18083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["polling_response"].Member("job"), "manifest_path"), "string")
}
func typed18083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["polling_response"].Member("job"), "manifest_path"), "string")
}
func texts18083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["polling_response"].Member("job"), "manifest_path"), "string")
}
func text18083(e *py.Eval, ctx variables) string {
	return ""
}
func value18084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["polling_response"].Member("job"), "manifest_path"), "number")
}
func typed18084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["polling_response"].Member("job"), "manifest_path"), "number")
}
func texts18084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["polling_response"].Member("job"), "manifest_path"), "number")
}
func text18084(e *py.Eval, ctx variables) string {
	return ""
}
func value18085(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s"))
}
func typed18085(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s"))
}
func texts18085(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s"))
}
func text18085(e *py.Eval, ctx variables) string {
	return ""
}
func value18086(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s")).Text())
}
func typed18086(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s")).Text())
}
func texts18086(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s")).Text())
}
func text18086(e *py.Eval, ctx variables) string {
	return ""
}
func value18087(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s"))).Text())
}
func typed18087(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s"))).Text())
}
func texts18087(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s"))).Text())
}
func text18087(e *py.Eval, ctx variables) string {
	return ""
}
func value18088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s")), "string")
}
func typed18088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s")), "string")
}
func texts18088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s")), "string")
}
func text18088(e *py.Eval, ctx variables) string {
	return ""
}
func value18089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s")), "number")
}
func typed18089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s")), "number")
}
func texts18089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s")), "number")
}
func text18089(e *py.Eval, ctx variables) string {
	return ""
}
func value18090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s")), "boolean")
}
func typed18090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s")), "boolean")
}
func texts18090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["property"].IsNone() || py.EqualStr(ctx["property"], "s")), "boolean")
}
func text18090(e *py.Eval, ctx variables) string {
	return ""
}
func value18091(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "{{ property|string == '' }}")
}
func typed18091(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "{{ property|string == '' }}")
}
func texts18091(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "{{ property|string == '' }}")
}
func text18091(e *py.Eval, ctx variables) string {
	return ""
}
func value18092(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "{{ property|string == '' }}")
}
func typed18092(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "{{ property|string == '' }}")
}
func texts18092(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "{{ property|string == '' }}")
}
func text18092(e *py.Eval, ctx variables) string {
	return ""
}
func value18093(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "{{ property|string == '' }}").Text())
}
func typed18093(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "{{ property|string == '' }}").Text())
}
func texts18093(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "{{ property|string == '' }}").Text())
}
func text18093(e *py.Eval, ctx variables) string {
	return ""
}
func value18094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "string", "{{ property|string == '' }}")
}
func typed18094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "string", "{{ property|string == '' }}")
}
func texts18094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "string", "{{ property|string == '' }}")
}
func text18094(e *py.Eval, ctx variables) string {
	return ""
}
func value18095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "integer", "{{ property|string == '' }}")
}
func typed18095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "integer", "{{ property|string == '' }}")
}
func texts18095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "integer", "{{ property|string == '' }}")
}
func text18095(e *py.Eval, ctx variables) string {
	return ""
}
func value18096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "boolean", "{{ property|string == '' }}")
}
func typed18096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "boolean", "{{ property|string == '' }}")
}
func texts18096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.FilterString(ctx["property"]), "")), "boolean", "{{ property|string == '' }}")
}
func text18096(e *py.Eval, ctx variables) string {
	return ""
}
func value18097(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.CallValue(ctx["range"], py.Int(3)), "{{ range(3) }}")
}
func typed18097(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.CallValue(ctx["range"], py.Int(3)), "{{ range(3) }}")
}
func texts18097(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.CallValue(ctx["range"], py.Int(3)), "{{ range(3) }}")
}
func text18097(e *py.Eval, ctx variables) string {
	return ""
}
func value18098(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.CallValue(ctx["range"], py.Int(3)), "{{ range(3) }}")
}
func typed18098(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.CallValue(ctx["range"], py.Int(3)), "{{ range(3) }}")
}
func texts18098(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.CallValue(ctx["range"], py.Int(3)), "{{ range(3) }}")
}
func text18098(e *py.Eval, ctx variables) string {
	return ""
}
func value18099(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.CallValue(ctx["range"], py.Int(3)), "{{ range(3) }}").Text())
}
func typed18099(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.CallValue(ctx["range"], py.Int(3)), "{{ range(3) }}").Text())
}
func texts18099(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.CallValue(ctx["range"], py.Int(3)), "{{ range(3) }}").Text())
}
func text18099(e *py.Eval, ctx variables) string {
	return ""
}
func value18100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.CallValue(ctx["range"], py.Int(3)), "string", "{{ range(3) }}")
}
func typed18100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.CallValue(ctx["range"], py.Int(3)), "string", "{{ range(3) }}")
}
func texts18100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.CallValue(ctx["range"], py.Int(3)), "string", "{{ range(3) }}")
}
func text18100(e *py.Eval, ctx variables) string {
	return ""
}
func value18101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.CallValue(ctx["range"], py.Int(3)), "number", "{{ range(3) }}")
}
func typed18101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.CallValue(ctx["range"], py.Int(3)), "number", "{{ range(3) }}")
}
func texts18101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.CallValue(ctx["range"], py.Int(3)), "number", "{{ range(3) }}")
}
func text18101(e *py.Eval, ctx variables) string {
	return ""
}
func value18102(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole"))
}
func typed18102(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole"))
}
func texts18102(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole"))
}
func text18102(e *py.Eval, ctx variables) string {
	return ""
}
func value18103(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole")).Text())
}
func typed18103(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole")).Text())
}
func texts18103(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole")).Text())
}
func text18103(e *py.Eval, ctx variables) string {
	return ""
}
func value18104(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole"))).Text())
}
func typed18104(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole"))).Text())
}
func texts18104(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole"))).Text())
}
func text18104(e *py.Eval, ctx variables) string {
	return ""
}
func value18105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole")), "string")
}
func typed18105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole")), "string")
}
func texts18105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole")), "string")
}
func text18105(e *py.Eval, ctx variables) string {
	return ""
}
func value18106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole")), "integer")
}
func typed18106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole")), "integer")
}
func texts18106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["raw_schema"].Member("result"), "whole")), "integer")
}
func text18106(e *py.Eval, ctx variables) string {
	return ""
}
func value18107(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone()))
}
func typed18107(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone()))
}
func texts18107(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone()))
}
func text18107(e *py.Eval, ctx variables) string {
	return ""
}
func value18108(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone()))
}
func typed18108(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone()))
}
func texts18108(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone()))
}
func text18108(e *py.Eval, ctx variables) string {
	return ""
}
func value18109(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone())).Text())
}
func typed18109(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone())).Text())
}
func texts18109(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone())).Text())
}
func text18109(e *py.Eval, ctx variables) string {
	return ""
}
func value18110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone()), "string")
}
func typed18110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone()), "string")
}
func texts18110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone()), "string")
}
func text18110(e *py.Eval, ctx variables) string {
	return ""
}
func value18111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone()), "integer")
}
func typed18111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone()), "integer")
}
func texts18111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["raw_schema"].Member("options"), "result").IsNone()), "integer")
}
func text18111(e *py.Eval, ctx variables) string {
	return ""
}
func value18112(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func typed18112(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func texts18112(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func text18112(e *py.Eval, ctx variables) string {
	return ""
}
func value18113(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func typed18113(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func texts18113(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func text18113(e *py.Eval, ctx variables) string {
	return ""
}
func value18114(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date"))).Text())
}
func typed18114(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date"))).Text())
}
func texts18114(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date"))).Text())
}
func text18114(e *py.Eval, ctx variables) string {
	return ""
}
func value18115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")), "integer")
}
func typed18115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")), "integer")
}
func texts18115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")), "integer")
}
func text18115(e *py.Eval, ctx variables) string {
	return ""
}
func value18116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")), "number")
}
func typed18116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")), "number")
}
func texts18116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")), "number")
}
func text18116(e *py.Eval, ctx variables) string {
	return ""
}
func value18117(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "dateTime")))
}
func typed18117(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "dateTime")))
}
func texts18117(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "dateTime")))
}
func text18117(e *py.Eval, ctx variables) string {
	return ""
}
func value18118(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "dateTime")))
}
func typed18118(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "dateTime")))
}
func texts18118(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "dateTime")))
}
func text18118(e *py.Eval, ctx variables) string {
	return ""
}
func value18119(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "dateTime"))).Text())
}
func typed18119(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "dateTime"))).Text())
}
func texts18119(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "dateTime"))).Text())
}
func text18119(e *py.Eval, ctx variables) string {
	return ""
}
func value18120(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox")))
}
func typed18120(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox")))
}
func texts18120(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox")))
}
func text18120(e *py.Eval, ctx variables) string {
	return ""
}
func value18121(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox")))
}
func typed18121(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox")))
}
func texts18121(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox")))
}
func text18121(e *py.Eval, ctx variables) string {
	return ""
}
func value18122(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox"))).Text())
}
func typed18122(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox"))).Text())
}
func texts18122(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox"))).Text())
}
func text18122(e *py.Eval, ctx variables) string {
	return ""
}
func value18123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox")), "integer")
}
func typed18123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox")), "integer")
}
func texts18123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox")), "integer")
}
func text18123(e *py.Eval, ctx variables) string {
	return ""
}
func value18124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox")), "boolean")
}
func typed18124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox")), "boolean")
}
func texts18124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "checkbox")), "boolean")
}
func text18124(e *py.Eval, ctx variables) string {
	return ""
}
func value18125(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func typed18125(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func texts18125(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func text18125(e *py.Eval, ctx variables) string {
	return ""
}
func value18126(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func typed18126(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func texts18126(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")))
}
func text18126(e *py.Eval, ctx variables) string {
	return ""
}
func value18127(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date"))).Text())
}
func typed18127(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date"))).Text())
}
func texts18127(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date"))).Text())
}
func text18127(e *py.Eval, ctx variables) string {
	return ""
}
func value18128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")), "integer")
}
func typed18128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")), "integer")
}
func texts18128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")), "integer")
}
func text18128(e *py.Eval, ctx variables) string {
	return ""
}
func value18129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")), "number")
}
func typed18129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")), "number")
}
func texts18129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")), "number")
}
func text18129(e *py.Eval, ctx variables) string {
	return ""
}
func value18130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")), "boolean")
}
func typed18130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")), "boolean")
}
func texts18130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "date")), "boolean")
}
func text18130(e *py.Eval, ctx variables) string {
	return ""
}
func value18131(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime")))
}
func typed18131(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime")))
}
func texts18131(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime")))
}
func text18131(e *py.Eval, ctx variables) string {
	return ""
}
func value18132(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime")))
}
func typed18132(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime")))
}
func texts18132(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime")))
}
func text18132(e *py.Eval, ctx variables) string {
	return ""
}
func value18133(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime"))).Text())
}
func typed18133(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime"))).Text())
}
func texts18133(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime"))).Text())
}
func text18133(e *py.Eval, ctx variables) string {
	return ""
}
func value18134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime")), "string")
}
func typed18134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime")), "string")
}
func texts18134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime")), "string")
}
func text18134(e *py.Eval, ctx variables) string {
	return ""
}
func value18135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime")), "integer")
}
func typed18135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime")), "integer")
}
func texts18135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "lastModifiedTime", "dateTime", "createdTime")), "integer")
}
func text18135(e *py.Eval, ctx variables) string {
	return ""
}
func value18136(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleAttachments", "barcode", "button", "singleCollaborator", "createdBy", "email", "lastModifiedBy", "multilineText", "phoneNumber", "richText", "singleLineText", "singleSelect", "externalSyncSource", "url", "simpleText")))
}
func typed18136(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleAttachments", "barcode", "button", "singleCollaborator", "createdBy", "email", "lastModifiedBy", "multilineText", "phoneNumber", "richText", "singleLineText", "singleSelect", "externalSyncSource", "url", "simpleText")))
}
func texts18136(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleAttachments", "barcode", "button", "singleCollaborator", "createdBy", "email", "lastModifiedBy", "multilineText", "phoneNumber", "richText", "singleLineText", "singleSelect", "externalSyncSource", "url", "simpleText")))
}
func text18136(e *py.Eval, ctx variables) string {
	return ""
}
func value18137(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleAttachments", "barcode", "button", "singleCollaborator", "createdBy", "email", "lastModifiedBy", "multilineText", "phoneNumber", "richText", "singleLineText", "singleSelect", "externalSyncSource", "url", "simpleText")))
}
func typed18137(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleAttachments", "barcode", "button", "singleCollaborator", "createdBy", "email", "lastModifiedBy", "multilineText", "phoneNumber", "richText", "singleLineText", "singleSelect", "externalSyncSource", "url", "simpleText")))
}
func texts18137(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleAttachments", "barcode", "button", "singleCollaborator", "createdBy", "email", "lastModifiedBy", "multilineText", "phoneNumber", "richText", "singleLineText", "singleSelect", "externalSyncSource", "url", "simpleText")))
}
func text18137(e *py.Eval, ctx variables) string {
	return ""
}
func value18138(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleAttachments", "barcode", "button", "singleCollaborator", "createdBy", "email", "lastModifiedBy", "multilineText", "phoneNumber", "richText", "singleLineText", "singleSelect", "externalSyncSource", "url", "simpleText"))).Text())
}
func typed18138(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleAttachments", "barcode", "button", "singleCollaborator", "createdBy", "email", "lastModifiedBy", "multilineText", "phoneNumber", "richText", "singleLineText", "singleSelect", "externalSyncSource", "url", "simpleText"))).Text())
}
func texts18138(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleAttachments", "barcode", "button", "singleCollaborator", "createdBy", "email", "lastModifiedBy", "multilineText", "phoneNumber", "richText", "singleLineText", "singleSelect", "externalSyncSource", "url", "simpleText"))).Text())
}
func text18138(e *py.Eval, ctx variables) string {
	return ""
}
func value18139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleAttachments", "barcode", "button", "singleCollaborator", "createdBy", "email", "lastModifiedBy", "multilineText", "phoneNumber", "richText", "singleLineText", "singleSelect", "externalSyncSource", "url", "simpleText")), "integer")
}
func typed18139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleAttachments", "barcode", "button", "singleCollaborator", "createdBy", "email", "lastModifiedBy", "multilineText", "phoneNumber", "richText", "singleLineText", "singleSelect", "externalSyncSource", "url", "simpleText")), "integer")
}
func texts18139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleAttachments", "barcode", "button", "singleCollaborator", "createdBy", "email", "lastModifiedBy", "multilineText", "phoneNumber", "richText", "singleLineText", "singleSelect", "externalSyncSource", "url", "simpleText")), "integer")
}
func text18139(e *py.Eval, ctx variables) string {
	return ""
}
func value18140(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleSelects", "multipleCollaborators", "multipleRecordLinks")))
}
func typed18140(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleSelects", "multipleCollaborators", "multipleRecordLinks")))
}
func texts18140(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleSelects", "multipleCollaborators", "multipleRecordLinks")))
}
func text18140(e *py.Eval, ctx variables) string {
	return ""
}
func value18141(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleSelects", "multipleCollaborators", "multipleRecordLinks")))
}
func typed18141(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleSelects", "multipleCollaborators", "multipleRecordLinks")))
}
func texts18141(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleSelects", "multipleCollaborators", "multipleRecordLinks")))
}
func text18141(e *py.Eval, ctx variables) string {
	return ""
}
func value18142(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleSelects", "multipleCollaborators", "multipleRecordLinks"))).Text())
}
func typed18142(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleSelects", "multipleCollaborators", "multipleRecordLinks"))).Text())
}
func texts18142(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleSelects", "multipleCollaborators", "multipleRecordLinks"))).Text())
}
func text18142(e *py.Eval, ctx variables) string {
	return ""
}
func value18143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleSelects", "multipleCollaborators", "multipleRecordLinks")), "string")
}
func typed18143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleSelects", "multipleCollaborators", "multipleRecordLinks")), "string")
}
func texts18143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "multipleSelects", "multipleCollaborators", "multipleRecordLinks")), "string")
}
func text18143(e *py.Eval, ctx variables) string {
	return ""
}
func value18144(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "number", "currency", "percent", "duration")))
}
func typed18144(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "number", "currency", "percent", "duration")))
}
func texts18144(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "number", "currency", "percent", "duration")))
}
func text18144(e *py.Eval, ctx variables) string {
	return ""
}
func value18145(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "number", "currency", "percent", "duration")))
}
func typed18145(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "number", "currency", "percent", "duration")))
}
func texts18145(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "number", "currency", "percent", "duration")))
}
func text18145(e *py.Eval, ctx variables) string {
	return ""
}
func value18146(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "number", "currency", "percent", "duration"))).Text())
}
func typed18146(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "number", "currency", "percent", "duration"))).Text())
}
func texts18146(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "number", "currency", "percent", "duration"))).Text())
}
func text18146(e *py.Eval, ctx variables) string {
	return ""
}
func value18147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "number", "currency", "percent", "duration")), "boolean")
}
func typed18147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "number", "currency", "percent", "duration")), "boolean")
}
func texts18147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "number", "currency", "percent", "duration")), "boolean")
}
func text18147(e *py.Eval, ctx variables) string {
	return ""
}
func value18148(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "rating", "percent", "number", "duration", "currency", "count", "autoNumber")))
}
func typed18148(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "rating", "percent", "number", "duration", "currency", "count", "autoNumber")))
}
func texts18148(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "rating", "percent", "number", "duration", "currency", "count", "autoNumber")))
}
func text18148(e *py.Eval, ctx variables) string {
	return ""
}
func value18149(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "rating", "percent", "number", "duration", "currency", "count", "autoNumber")))
}
func typed18149(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "rating", "percent", "number", "duration", "currency", "count", "autoNumber")))
}
func texts18149(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "rating", "percent", "number", "duration", "currency", "count", "autoNumber")))
}
func text18149(e *py.Eval, ctx variables) string {
	return ""
}
func value18150(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "rating", "percent", "number", "duration", "currency", "count", "autoNumber"))).Text())
}
func typed18150(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "rating", "percent", "number", "duration", "currency", "count", "autoNumber"))).Text())
}
func texts18150(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "rating", "percent", "number", "duration", "currency", "count", "autoNumber"))).Text())
}
func text18150(e *py.Eval, ctx variables) string {
	return ""
}
func value18151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "rating", "percent", "number", "duration", "currency", "count", "autoNumber")), "number")
}
func typed18151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "rating", "percent", "number", "duration", "currency", "count", "autoNumber")), "number")
}
func texts18151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.InStrs(e.Key(e.Key(ctx["raw_schema"].Member("options"), "result"), "type"), "rating", "percent", "number", "duration", "currency", "count", "autoNumber")), "number")
}
func text18151(e *py.Eval, ctx variables) string {
	return ""
}
func value18152(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"))
}
func typed18152(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"))
}
func texts18152(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"))
}
func text18152(e *py.Eval, ctx variables) string {
	return ""
}
func value18153(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"))
}
func typed18153(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"))
}
func texts18153(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"))
}
func text18153(e *py.Eval, ctx variables) string {
	return ""
}
func value18154(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime")).Text())
}
func typed18154(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime")).Text())
}
func texts18154(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime")).Text())
}
func text18154(e *py.Eval, ctx variables) string {
	return ""
}
func value18155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"), "string")
}
func typed18155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"), "string")
}
func texts18155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"), "string")
}
func text18155(e *py.Eval, ctx variables) string {
	return ""
}
func value18156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"), "integer")
}
func typed18156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"), "integer")
}
func texts18156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"), "integer")
}
func text18156(e *py.Eval, ctx variables) string {
	return ""
}
func value18157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"), "boolean")
}
func typed18157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"), "boolean")
}
func texts18157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("MetaData"), "LastUpdatedTime"), "boolean")
}
func text18157(e *py.Eval, ctx variables) string {
	return ""
}
func value18158(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("addr"))
}
func typed18158(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("addr"))
}
func texts18158(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("addr"))
}
func text18158(e *py.Eval, ctx variables) string {
	return ""
}
func value18159(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("addr"))
}
func typed18159(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("addr"))
}
func texts18159(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("addr"))
}
func text18159(e *py.Eval, ctx variables) string {
	return ""
}
func value18160(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("addr")).Text())
}
func typed18160(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("addr")).Text())
}
func texts18160(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("addr")).Text())
}
func text18160(e *py.Eval, ctx variables) string {
	return ""
}
func value18161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("addr"), "integer")
}
func typed18161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("addr"), "integer")
}
func texts18161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("addr"), "integer")
}
func text18161(e *py.Eval, ctx variables) string {
	return ""
}
func value18162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("addr"), "boolean")
}
func typed18162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("addr"), "boolean")
}
func texts18162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("addr"), "boolean")
}
func text18162(e *py.Eval, ctx variables) string {
	return ""
}
func value18163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("addr"), "string")
}
func typed18163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("addr"), "string")
}
func texts18163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("addr"), "string")
}
func text18163(e *py.Eval, ctx variables) string {
	return ""
}
func value18164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("addr"), "number")
}
func typed18164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("addr"), "number")
}
func texts18164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("addr"), "number")
}
func text18164(e *py.Eval, ctx variables) string {
	return ""
}
func value18165(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"{{ record.browser_version | string if record.browser_version else '' }}",
	)
}
func typed18165(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"{{ record.browser_version | string if record.browser_version else '' }}",
	)
}
func texts18165(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"{{ record.browser_version | string if record.browser_version else '' }}",
	)
}
func text18165(e *py.Eval, ctx variables) string {
	return ""
}
func value18166(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"{{ record.browser_version | string if record.browser_version else '' }}",
	)
}
func typed18166(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"{{ record.browser_version | string if record.browser_version else '' }}",
	)
}
func texts18166(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"{{ record.browser_version | string if record.browser_version else '' }}",
	)
}
func text18166(e *py.Eval, ctx variables) string {
	return ""
}
func value18167(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"{{ record.browser_version | string if record.browser_version else '' }}",
	).Text())
}
func typed18167(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"{{ record.browser_version | string if record.browser_version else '' }}",
	).Text())
}
func texts18167(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"{{ record.browser_version | string if record.browser_version else '' }}",
	).Text())
}
func text18167(e *py.Eval, ctx variables) string {
	return ""
}
func value18168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"integer",
		"{{ record.browser_version | string if record.browser_version else '' }}",
	)
}
func typed18168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"integer",
		"{{ record.browser_version | string if record.browser_version else '' }}",
	)
}
func texts18168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"integer",
		"{{ record.browser_version | string if record.browser_version else '' }}",
	)
}
func text18168(e *py.Eval, ctx variables) string {
	return ""
}
func value18169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"number",
		"{{ record.browser_version | string if record.browser_version else '' }}",
	)
}
func typed18169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"number",
		"{{ record.browser_version | string if record.browser_version else '' }}",
	)
}
func texts18169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["record"].Member("browser_version").Truth(), func() py.Value { return e.FilterString(ctx["record"].Member("browser_version")) }, func() py.Value { return py.Str("") }),
		"number",
		"{{ record.browser_version | string if record.browser_version else '' }}",
	)
}
func text18169(e *py.Eval, ctx variables) string {
	return ""
}
func value18170(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("created"), ctx["stream_interval"].Member("start_time"))),
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func typed18170(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("created"), ctx["stream_interval"].Member("start_time"))),
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func texts18170(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("created"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func text18170(e *py.Eval, ctx variables) string {
	return ""
}
func value18171(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("created"), ctx["stream_interval"].Member("start_time"))),
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func typed18171(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("created"), ctx["stream_interval"].Member("start_time"))),
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func texts18171(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("created"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func text18171(e *py.Eval, ctx variables) string {
	return ""
}
func value18172(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("created"), ctx["stream_interval"].Member("start_time"))),
		"{{ record.created >= stream_interval.start_time }}",
	).Text())
}
func typed18172(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("created"), ctx["stream_interval"].Member("start_time"))),
		"{{ record.created >= stream_interval.start_time }}",
	).Text())
}
func texts18172(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("created"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record.created >= stream_interval.start_time }}",
	).Text())
}
func text18172(e *py.Eval, ctx variables) string {
	return ""
}
func value18173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("created"), ctx["stream_interval"].Member("start_time"))),
		"boolean",
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func typed18173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("created"), ctx["stream_interval"].Member("start_time"))),
		"boolean",
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func texts18173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("created"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"boolean",
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func text18173(e *py.Eval, ctx variables) string {
	return ""
}
func value18174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("created"), ctx["stream_interval"].Member("start_time"))),
		"number",
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func typed18174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("created"), ctx["stream_interval"].Member("start_time"))),
		"number",
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func texts18174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("created"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"number",
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func text18174(e *py.Eval, ctx variables) string {
	return ""
}
func value18175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("created"), ctx["stream_interval"].Member("start_time"))),
		"string",
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func typed18175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("created"), ctx["stream_interval"].Member("start_time"))),
		"string",
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func texts18175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("created"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"string",
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func text18175(e *py.Eval, ctx variables) string {
	return ""
}
func value18176(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("created"), ctx["stream_interval"].Member("start_time"))),
		"integer",
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func typed18176(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("created"), ctx["stream_interval"].Member("start_time"))),
		"integer",
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func texts18176(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("created"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"integer",
		"{{ record.created >= stream_interval.start_time }}",
	)
}
func text18176(e *py.Eval, ctx variables) string {
	return ""
}
func value18177(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("createdTime"))
}
func typed18177(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("createdTime"))
}
func texts18177(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("createdTime"))
}
func text18177(e *py.Eval, ctx variables) string {
	return ""
}
func value18178(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("createdTime"))
}
func typed18178(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("createdTime"))
}
func texts18178(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("createdTime"))
}
func text18178(e *py.Eval, ctx variables) string {
	return ""
}
func value18179(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("createdTime")).Text())
}
func typed18179(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("createdTime")).Text())
}
func texts18179(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("createdTime")).Text())
}
func text18179(e *py.Eval, ctx variables) string {
	return ""
}
func value18180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("createdTime"), "integer")
}
func typed18180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("createdTime"), "integer")
}
func texts18180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("createdTime"), "integer")
}
func text18180(e *py.Eval, ctx variables) string {
	return ""
}
func value18181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("createdTime"), "number")
}
func typed18181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("createdTime"), "number")
}
func texts18181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("createdTime"), "number")
}
func text18181(e *py.Eval, ctx variables) string {
	return ""
}
func value18182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("createdTime"), "boolean")
}
func typed18182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("createdTime"), "boolean")
}
func texts18182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("createdTime"), "boolean")
}
func text18182(e *py.Eval, ctx variables) string {
	return ""
}
func value18183(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), ctx["stream_interval"].Member("start_time")))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func typed18183(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), ctx["stream_interval"].Member("start_time")))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func texts18183(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), py.Str(ctx["stream_interval"].Member("start_time").Text())))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func text18183(e *py.Eval, ctx variables) string {
	return ""
}
func value18184(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), ctx["stream_interval"].Member("start_time")))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func typed18184(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), ctx["stream_interval"].Member("start_time")))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func texts18184(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), py.Str(ctx["stream_interval"].Member("start_time").Text())))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func text18184(e *py.Eval, ctx variables) string {
	return ""
}
func value18185(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), ctx["stream_interval"].Member("start_time")))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	).Text())
}
func typed18185(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), ctx["stream_interval"].Member("start_time")))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	).Text())
}
func texts18185(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), py.Str(ctx["stream_interval"].Member("start_time").Text())))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	).Text())
}
func text18185(e *py.Eval, ctx variables) string {
	return ""
}
func value18186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), ctx["stream_interval"].Member("start_time")))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"integer",
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func typed18186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), ctx["stream_interval"].Member("start_time")))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"integer",
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func texts18186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), py.Str(ctx["stream_interval"].Member("start_time").Text())))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"integer",
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func text18186(e *py.Eval, ctx variables) string {
	return ""
}
func value18187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), ctx["stream_interval"].Member("start_time")))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"number",
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func typed18187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), ctx["stream_interval"].Member("start_time")))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"number",
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func texts18187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), py.Str(ctx["stream_interval"].Member("start_time").Text())))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"number",
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func text18187(e *py.Eval, ctx variables) string {
	return ""
}
func value18188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), ctx["stream_interval"].Member("start_time")))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"string",
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func typed18188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), ctx["stream_interval"].Member("start_time")))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"string",
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func texts18188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), py.Str(ctx["stream_interval"].Member("start_time").Text())))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"string",
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func text18188(e *py.Eval, ctx variables) string {
	return ""
}
func value18189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), ctx["stream_interval"].Member("start_time")))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"boolean",
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func typed18189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), ctx["stream_interval"].Member("start_time")))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"boolean",
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func texts18189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["stream_interval"].Truth(), func() py.Value {
			return py.Bool(e.Ge(ctx["record"].Member("d"), py.Str(ctx["stream_interval"].Member("start_time").Text())))
		}, func() py.Value { return py.Bool(e.Gt(ctx["record"].Member("d"), py.Str("2024-02-02"))) }),
		"boolean",
		"{{ record.d >= stream_interval.start_time if stream_interval else record.d > '2024-02-02' }}",
	)
}
func text18189(e *py.Eval, ctx variables) string {
	return ""
}
func value18190(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("date_modified"))
}
func typed18190(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("date_modified"))
}
func texts18190(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("date_modified"))
}
func text18190(e *py.Eval, ctx variables) string {
	return ""
}
func value18191(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("date_modified"))
}
func typed18191(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("date_modified"))
}
func texts18191(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("date_modified"))
}
func text18191(e *py.Eval, ctx variables) string {
	return ""
}
func value18192(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("date_modified")).Text())
}
func typed18192(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("date_modified")).Text())
}
func texts18192(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("date_modified")).Text())
}
func text18192(e *py.Eval, ctx variables) string {
	return ""
}
func value18193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("date_modified"), "boolean")
}
func typed18193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("date_modified"), "boolean")
}
func texts18193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("date_modified"), "boolean")
}
func text18193(e *py.Eval, ctx variables) string {
	return ""
}
func value18194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("date_modified"), "string")
}
func typed18194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("date_modified"), "string")
}
func texts18194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("date_modified"), "string")
}
func text18194(e *py.Eval, ctx variables) string {
	return ""
}
func value18195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("date_modified"), "integer")
}
func typed18195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("date_modified"), "integer")
}
func texts18195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("date_modified"), "integer")
}
func text18195(e *py.Eval, ctx variables) string {
	return ""
}
func value18196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("date_modified"), "number")
}
func typed18196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("date_modified"), "number")
}
func texts18196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("date_modified"), "number")
}
func text18196(e *py.Eval, ctx variables) string {
	return ""
}
func value18197(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "ad_id"))
}
func typed18197(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "ad_id"))
}
func texts18197(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "ad_id"))
}
func text18197(e *py.Eval, ctx variables) string {
	return ""
}
func value18198(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "ad_id"))
}
func typed18198(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "ad_id"))
}
func texts18198(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "ad_id"))
}
func text18198(e *py.Eval, ctx variables) string {
	return ""
}
func value18199(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "ad_id")).Text())
}
func typed18199(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "ad_id")).Text())
}
func texts18199(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "ad_id")).Text())
}
func text18199(e *py.Eval, ctx variables) string {
	return ""
}
func value18200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "ad_id"), "integer")
}
func typed18200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "ad_id"), "integer")
}
func texts18200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "ad_id"), "integer")
}
func text18200(e *py.Eval, ctx variables) string {
	return ""
}
func value18201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "ad_id"), "number")
}
func typed18201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "ad_id"), "number")
}
func texts18201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "ad_id"), "number")
}
func text18201(e *py.Eval, ctx variables) string {
	return ""
}
func value18202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "ad_id"), "boolean")
}
func typed18202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "ad_id"), "boolean")
}
func texts18202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "ad_id"), "boolean")
}
func text18202(e *py.Eval, ctx variables) string {
	return ""
}
func value18203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "ad_id"), "string")
}
func typed18203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "ad_id"), "string")
}
func texts18203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "ad_id"), "string")
}
func text18203(e *py.Eval, ctx variables) string {
	return ""
}
func value18204(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"))
}
func typed18204(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"))
}
func texts18204(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"))
}
func text18204(e *py.Eval, ctx variables) string {
	return ""
}
func value18205(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"))
}
func typed18205(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"))
}
func texts18205(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"))
}
func text18205(e *py.Eval, ctx variables) string {
	return ""
}
func value18206(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id")).Text())
}
func typed18206(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id")).Text())
}
func texts18206(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id")).Text())
}
func text18206(e *py.Eval, ctx variables) string {
	return ""
}
func value18207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"), "integer")
}
func typed18207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"), "integer")
}
func texts18207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"), "integer")
}
func text18207(e *py.Eval, ctx variables) string {
	return ""
}
func value18208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"), "number")
}
func typed18208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"), "number")
}
func texts18208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"), "number")
}
func text18208(e *py.Eval, ctx variables) string {
	return ""
}
func value18209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"), "boolean")
}
func typed18209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"), "boolean")
}
func texts18209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"), "boolean")
}
func text18209(e *py.Eval, ctx variables) string {
	return ""
}
func value18210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"), "string")
}
func typed18210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"), "string")
}
func texts18210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "adgroup_id"), "string")
}
func text18210(e *py.Eval, ctx variables) string {
	return ""
}
func value18211(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"))
}
func typed18211(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"))
}
func texts18211(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"))
}
func text18211(e *py.Eval, ctx variables) string {
	return ""
}
func value18212(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"))
}
func typed18212(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"))
}
func texts18212(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"))
}
func text18212(e *py.Eval, ctx variables) string {
	return ""
}
func value18213(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id")).Text())
}
func typed18213(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id")).Text())
}
func texts18213(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id")).Text())
}
func text18213(e *py.Eval, ctx variables) string {
	return ""
}
func value18214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"), "number")
}
func typed18214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"), "number")
}
func texts18214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"), "number")
}
func text18214(e *py.Eval, ctx variables) string {
	return ""
}
func value18215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"), "string")
}
func typed18215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"), "string")
}
func texts18215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"), "string")
}
func text18215(e *py.Eval, ctx variables) string {
	return ""
}
func value18216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"), "boolean")
}
func typed18216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"), "boolean")
}
func texts18216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "advertiser_id"), "boolean")
}
func text18216(e *py.Eval, ctx variables) string {
	return ""
}
func value18217(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "age"))
}
func typed18217(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "age"))
}
func texts18217(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "age"))
}
func text18217(e *py.Eval, ctx variables) string {
	return ""
}
func value18218(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "age"))
}
func typed18218(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "age"))
}
func texts18218(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "age"))
}
func text18218(e *py.Eval, ctx variables) string {
	return ""
}
func value18219(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "age")).Text())
}
func typed18219(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "age")).Text())
}
func texts18219(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "age")).Text())
}
func text18219(e *py.Eval, ctx variables) string {
	return ""
}
func value18220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "age"), "string")
}
func typed18220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "age"), "string")
}
func texts18220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "age"), "string")
}
func text18220(e *py.Eval, ctx variables) string {
	return ""
}
func value18221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "age"), "integer")
}
func typed18221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "age"), "integer")
}
func texts18221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "age"), "integer")
}
func text18221(e *py.Eval, ctx variables) string {
	return ""
}
func value18222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "age"), "boolean")
}
func typed18222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "age"), "boolean")
}
func texts18222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "age"), "boolean")
}
func text18222(e *py.Eval, ctx variables) string {
	return ""
}
func value18223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "age"), "number")
}
func typed18223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "age"), "number")
}
func texts18223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "age"), "number")
}
func text18223(e *py.Eval, ctx variables) string {
	return ""
}
func value18224(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"))
}
func typed18224(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"))
}
func texts18224(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"))
}
func text18224(e *py.Eval, ctx variables) string {
	return ""
}
func value18225(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"))
}
func typed18225(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"))
}
func texts18225(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"))
}
func text18225(e *py.Eval, ctx variables) string {
	return ""
}
func value18226(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "campaign_id")).Text())
}
func typed18226(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "campaign_id")).Text())
}
func texts18226(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "campaign_id")).Text())
}
func text18226(e *py.Eval, ctx variables) string {
	return ""
}
func value18227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"), "number")
}
func typed18227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"), "number")
}
func texts18227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"), "number")
}
func text18227(e *py.Eval, ctx variables) string {
	return ""
}
func value18228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"), "string")
}
func typed18228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"), "string")
}
func texts18228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"), "string")
}
func text18228(e *py.Eval, ctx variables) string {
	return ""
}
func value18229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"), "boolean")
}
func typed18229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"), "boolean")
}
func texts18229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"), "boolean")
}
func text18229(e *py.Eval, ctx variables) string {
	return ""
}
func value18230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"), "integer")
}
func typed18230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"), "integer")
}
func texts18230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "campaign_id"), "integer")
}
func text18230(e *py.Eval, ctx variables) string {
	return ""
}
func value18231(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "country_code"))
}
func typed18231(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "country_code"))
}
func texts18231(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "country_code"))
}
func text18231(e *py.Eval, ctx variables) string {
	return ""
}
func value18232(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "country_code"))
}
func typed18232(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "country_code"))
}
func texts18232(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "country_code"))
}
func text18232(e *py.Eval, ctx variables) string {
	return ""
}
func value18233(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "country_code")).Text())
}
func typed18233(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "country_code")).Text())
}
func texts18233(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "country_code")).Text())
}
func text18233(e *py.Eval, ctx variables) string {
	return ""
}
func value18234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "country_code"), "string")
}
func typed18234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "country_code"), "string")
}
func texts18234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "country_code"), "string")
}
func text18234(e *py.Eval, ctx variables) string {
	return ""
}
func value18235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "country_code"), "boolean")
}
func typed18235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "country_code"), "boolean")
}
func texts18235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "country_code"), "boolean")
}
func text18235(e *py.Eval, ctx variables) string {
	return ""
}
func value18236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "country_code"), "number")
}
func typed18236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "country_code"), "number")
}
func texts18236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "country_code"), "number")
}
func text18236(e *py.Eval, ctx variables) string {
	return ""
}
func value18237(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "gender"))
}
func typed18237(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "gender"))
}
func texts18237(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "gender"))
}
func text18237(e *py.Eval, ctx variables) string {
	return ""
}
func value18238(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "gender"))
}
func typed18238(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "gender"))
}
func texts18238(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "gender"))
}
func text18238(e *py.Eval, ctx variables) string {
	return ""
}
func value18239(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "gender")).Text())
}
func typed18239(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "gender")).Text())
}
func texts18239(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "gender")).Text())
}
func text18239(e *py.Eval, ctx variables) string {
	return ""
}
func value18240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "gender"), "boolean")
}
func typed18240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "gender"), "boolean")
}
func texts18240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "gender"), "boolean")
}
func text18240(e *py.Eval, ctx variables) string {
	return ""
}
func value18241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "gender"), "number")
}
func typed18241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "gender"), "number")
}
func texts18241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "gender"), "number")
}
func text18241(e *py.Eval, ctx variables) string {
	return ""
}
func value18242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "gender"), "string")
}
func typed18242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "gender"), "string")
}
func texts18242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "gender"), "string")
}
func text18242(e *py.Eval, ctx variables) string {
	return ""
}
func value18243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "gender"), "integer")
}
func typed18243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "gender"), "integer")
}
func texts18243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "gender"), "integer")
}
func text18243(e *py.Eval, ctx variables) string {
	return ""
}
func value18244(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "platform"))
}
func typed18244(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "platform"))
}
func texts18244(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "platform"))
}
func text18244(e *py.Eval, ctx variables) string {
	return ""
}
func value18245(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "platform"))
}
func typed18245(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "platform"))
}
func texts18245(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "platform"))
}
func text18245(e *py.Eval, ctx variables) string {
	return ""
}
func value18246(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "platform")).Text())
}
func typed18246(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "platform")).Text())
}
func texts18246(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "platform")).Text())
}
func text18246(e *py.Eval, ctx variables) string {
	return ""
}
func value18247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "platform"), "string")
}
func typed18247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "platform"), "string")
}
func texts18247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "platform"), "string")
}
func text18247(e *py.Eval, ctx variables) string {
	return ""
}
func value18248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "platform"), "integer")
}
func typed18248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "platform"), "integer")
}
func texts18248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "platform"), "integer")
}
func text18248(e *py.Eval, ctx variables) string {
	return ""
}
func value18249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "platform"), "number")
}
func typed18249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "platform"), "number")
}
func texts18249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "platform"), "number")
}
func text18249(e *py.Eval, ctx variables) string {
	return ""
}
func value18250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "platform"), "boolean")
}
func typed18250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "platform"), "boolean")
}
func texts18250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "platform"), "boolean")
}
func text18250(e *py.Eval, ctx variables) string {
	return ""
}
func value18251(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "province_id"))
}
func typed18251(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "province_id"))
}
func texts18251(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "province_id"))
}
func text18251(e *py.Eval, ctx variables) string {
	return ""
}
func value18252(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "province_id"))
}
func typed18252(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "province_id"))
}
func texts18252(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "province_id"))
}
func text18252(e *py.Eval, ctx variables) string {
	return ""
}
func value18253(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "province_id")).Text())
}
func typed18253(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "province_id")).Text())
}
func texts18253(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "province_id")).Text())
}
func text18253(e *py.Eval, ctx variables) string {
	return ""
}
func value18254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "province_id"), "integer")
}
func typed18254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "province_id"), "integer")
}
func texts18254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "province_id"), "integer")
}
func text18254(e *py.Eval, ctx variables) string {
	return ""
}
func value18255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "province_id"), "boolean")
}
func typed18255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "province_id"), "boolean")
}
func texts18255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "province_id"), "boolean")
}
func text18255(e *py.Eval, ctx variables) string {
	return ""
}
func value18256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "province_id"), "number")
}
func typed18256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "province_id"), "number")
}
func texts18256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "province_id"), "number")
}
func text18256(e *py.Eval, ctx variables) string {
	return ""
}
func value18257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "province_id"), "string")
}
func typed18257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "province_id"), "string")
}
func texts18257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "province_id"), "string")
}
func text18257(e *py.Eval, ctx variables) string {
	return ""
}
func value18258(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"))
}
func typed18258(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"))
}
func texts18258(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"))
}
func text18258(e *py.Eval, ctx variables) string {
	return ""
}
func value18259(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"))
}
func typed18259(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"))
}
func texts18259(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"))
}
func text18259(e *py.Eval, ctx variables) string {
	return ""
}
func value18260(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day")).Text())
}
func typed18260(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day")).Text())
}
func texts18260(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day")).Text())
}
func text18260(e *py.Eval, ctx variables) string {
	return ""
}
func value18261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"), "number")
}
func typed18261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"), "number")
}
func texts18261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"), "number")
}
func text18261(e *py.Eval, ctx variables) string {
	return ""
}
func value18262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"), "integer")
}
func typed18262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"), "integer")
}
func texts18262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"), "integer")
}
func text18262(e *py.Eval, ctx variables) string {
	return ""
}
func value18263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"), "string")
}
func typed18263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"), "string")
}
func texts18263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"), "string")
}
func text18263(e *py.Eval, ctx variables) string {
	return ""
}
func value18264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"), "boolean")
}
func typed18264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"), "boolean")
}
func texts18264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_day"), "boolean")
}
func text18264(e *py.Eval, ctx variables) string {
	return ""
}
func value18265(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"))
}
func typed18265(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"))
}
func texts18265(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"))
}
func text18265(e *py.Eval, ctx variables) string {
	return ""
}
func value18266(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"))
}
func typed18266(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"))
}
func texts18266(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"))
}
func text18266(e *py.Eval, ctx variables) string {
	return ""
}
func value18267(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour")).Text())
}
func typed18267(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour")).Text())
}
func texts18267(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour")).Text())
}
func text18267(e *py.Eval, ctx variables) string {
	return ""
}
func value18268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"), "integer")
}
func typed18268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"), "integer")
}
func texts18268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"), "integer")
}
func text18268(e *py.Eval, ctx variables) string {
	return ""
}
func value18269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"), "boolean")
}
func typed18269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"), "boolean")
}
func texts18269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"), "boolean")
}
func text18269(e *py.Eval, ctx variables) string {
	return ""
}
func value18270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"), "number")
}
func typed18270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"), "number")
}
func texts18270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"), "number")
}
func text18270(e *py.Eval, ctx variables) string {
	return ""
}
func value18271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"), "string")
}
func typed18271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"), "string")
}
func texts18271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("dimensions"), "stat_time_hour"), "string")
}
func text18271(e *py.Eval, ctx variables) string {
	return ""
}
func value18272(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("f"))
}
func typed18272(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("f"))
}
func texts18272(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("f"))
}
func text18272(e *py.Eval, ctx variables) string {
	return ""
}
func value18273(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("f"))
}
func typed18273(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("f"))
}
func texts18273(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("f"))
}
func text18273(e *py.Eval, ctx variables) string {
	return ""
}
func value18274(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("f")).Text())
}
func typed18274(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("f")).Text())
}
func texts18274(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("f")).Text())
}
func text18274(e *py.Eval, ctx variables) string {
	return ""
}
func value18275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("f"), "string")
}
func typed18275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("f"), "string")
}
func texts18275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("f"), "string")
}
func text18275(e *py.Eval, ctx variables) string {
	return ""
}
func value18276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("f"), "boolean")
}
func typed18276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("f"), "boolean")
}
func texts18276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("f"), "boolean")
}
func text18276(e *py.Eval, ctx variables) string {
	return ""
}
func value18277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("f"), "integer")
}
func typed18277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("f"), "integer")
}
func texts18277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("f"), "integer")
}
func text18277(e *py.Eval, ctx variables) string {
	return ""
}
func value18278(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("f"), "number")
}
func typed18278(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("f"), "number")
}
func texts18278(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("f"), "number")
}
func text18278(e *py.Eval, ctx variables) string {
	return ""
}
func value18279(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("fields"), "created"))
}
func typed18279(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("fields"), "created"))
}
func texts18279(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("fields"), "created"))
}
func text18279(e *py.Eval, ctx variables) string {
	return ""
}
func value18280(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("fields"), "created"))
}
func typed18280(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("fields"), "created"))
}
func texts18280(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("fields"), "created"))
}
func text18280(e *py.Eval, ctx variables) string {
	return ""
}
func value18281(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("fields"), "created")).Text())
}
func typed18281(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("fields"), "created")).Text())
}
func texts18281(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("fields"), "created")).Text())
}
func text18281(e *py.Eval, ctx variables) string {
	return ""
}
func value18282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "created"), "integer")
}
func typed18282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "created"), "integer")
}
func texts18282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "created"), "integer")
}
func text18282(e *py.Eval, ctx variables) string {
	return ""
}
func value18283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "created"), "number")
}
func typed18283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "created"), "number")
}
func texts18283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "created"), "number")
}
func text18283(e *py.Eval, ctx variables) string {
	return ""
}
func value18284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "created"), "boolean")
}
func typed18284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "created"), "boolean")
}
func texts18284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "created"), "boolean")
}
func text18284(e *py.Eval, ctx variables) string {
	return ""
}
func value18285(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "created"), "string")
}
func typed18285(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "created"), "string")
}
func texts18285(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "created"), "string")
}
func text18285(e *py.Eval, ctx variables) string {
	return ""
}
func value18286(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"))
}
func typed18286(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"))
}
func texts18286(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"))
}
func text18286(e *py.Eval, ctx variables) string {
	return ""
}
func value18287(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"))
}
func typed18287(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"))
}
func texts18287(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"))
}
func text18287(e *py.Eval, ctx variables) string {
	return ""
}
func value18288(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id")).Text())
}
func typed18288(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id")).Text())
}
func texts18288(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id")).Text())
}
func text18288(e *py.Eval, ctx variables) string {
	return ""
}
func value18289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"), "integer")
}
func typed18289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"), "integer")
}
func texts18289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"), "integer")
}
func text18289(e *py.Eval, ctx variables) string {
	return ""
}
func value18290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"), "boolean")
}
func typed18290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"), "boolean")
}
func texts18290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"), "boolean")
}
func text18290(e *py.Eval, ctx variables) string {
	return ""
}
func value18291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"), "number")
}
func typed18291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"), "number")
}
func texts18291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "id"), "number")
}
func text18291(e *py.Eval, ctx variables) string {
	return ""
}
func value18292(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"))
}
func typed18292(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"))
}
func texts18292(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"))
}
func text18292(e *py.Eval, ctx variables) string {
	return ""
}
func value18293(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"))
}
func typed18293(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"))
}
func texts18293(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"))
}
func text18293(e *py.Eval, ctx variables) string {
	return ""
}
func value18294(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key")).Text())
}
func typed18294(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key")).Text())
}
func texts18294(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key")).Text())
}
func text18294(e *py.Eval, ctx variables) string {
	return ""
}
func value18295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"), "number")
}
func typed18295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"), "number")
}
func texts18295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"), "number")
}
func text18295(e *py.Eval, ctx variables) string {
	return ""
}
func value18296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"), "boolean")
}
func typed18296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"), "boolean")
}
func texts18296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"), "boolean")
}
func text18296(e *py.Eval, ctx variables) string {
	return ""
}
func value18297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"), "string")
}
func typed18297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"), "string")
}
func texts18297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"), "string")
}
func text18297(e *py.Eval, ctx variables) string {
	return ""
}
func value18298(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"), "integer")
}
func typed18298(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"), "integer")
}
func texts18298(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["record"].Member("fields"), "project"), "key"), "integer")
}
func text18298(e *py.Eval, ctx variables) string {
	return ""
}
func value18299(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("fields"), "updated"))
}
func typed18299(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("fields"), "updated"))
}
func texts18299(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["record"].Member("fields"), "updated"))
}
func text18299(e *py.Eval, ctx variables) string {
	return ""
}
func value18300(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("fields"), "updated"))
}
func typed18300(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("fields"), "updated"))
}
func texts18300(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["record"].Member("fields"), "updated"))
}
func text18300(e *py.Eval, ctx variables) string {
	return ""
}
func value18301(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("fields"), "updated")).Text())
}
func typed18301(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("fields"), "updated")).Text())
}
func texts18301(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["record"].Member("fields"), "updated")).Text())
}
func text18301(e *py.Eval, ctx variables) string {
	return ""
}
func value18302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "updated"), "number")
}
func typed18302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "updated"), "number")
}
func texts18302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "updated"), "number")
}
func text18302(e *py.Eval, ctx variables) string {
	return ""
}
func value18303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "updated"), "boolean")
}
func typed18303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "updated"), "boolean")
}
func texts18303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "updated"), "boolean")
}
func text18303(e *py.Eval, ctx variables) string {
	return ""
}
func value18304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "updated"), "string")
}
func typed18304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "updated"), "string")
}
func texts18304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "updated"), "string")
}
func text18304(e *py.Eval, ctx variables) string {
	return ""
}
func value18305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "updated"), "integer")
}
func typed18305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "updated"), "integer")
}
func texts18305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["record"].Member("fields"), "updated"), "integer")
}
func text18305(e *py.Eval, ctx variables) string {
	return ""
}
func value18306(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("flag"))
}
func typed18306(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("flag"))
}
func texts18306(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("flag"))
}
func text18306(e *py.Eval, ctx variables) string {
	return ""
}
func value18307(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("flag"))
}
func typed18307(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("flag"))
}
func texts18307(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("flag"))
}
func text18307(e *py.Eval, ctx variables) string {
	return ""
}
func value18308(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("flag")).Text())
}
func typed18308(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("flag")).Text())
}
func texts18308(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("flag")).Text())
}
func text18308(e *py.Eval, ctx variables) string {
	return ""
}
func value18309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("flag"), "integer")
}
func typed18309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("flag"), "integer")
}
func texts18309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("flag"), "integer")
}
func text18309(e *py.Eval, ctx variables) string {
	return ""
}
func value18310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("flag"), "number")
}
func typed18310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("flag"), "number")
}
func texts18310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("flag"), "number")
}
func text18310(e *py.Eval, ctx variables) string {
	return ""
}
func value18311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("flag"), "boolean")
}
func typed18311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("flag"), "boolean")
}
func texts18311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("flag"), "boolean")
}
func text18311(e *py.Eval, ctx variables) string {
	return ""
}
func value18312(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterString(ctx["record"].Member("funnel_id")), "{{ record.funnel_id | string }}")
}
func typed18312(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterString(ctx["record"].Member("funnel_id")), "{{ record.funnel_id | string }}")
}
func texts18312(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterString(ctx["record"].Member("funnel_id")), "{{ record.funnel_id | string }}")
}
func text18312(e *py.Eval, ctx variables) string {
	return ""
}
func value18313(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterString(ctx["record"].Member("funnel_id")), "{{ record.funnel_id | string }}")
}
func typed18313(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterString(ctx["record"].Member("funnel_id")), "{{ record.funnel_id | string }}")
}
func texts18313(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterString(ctx["record"].Member("funnel_id")), "{{ record.funnel_id | string }}")
}
func text18313(e *py.Eval, ctx variables) string {
	return ""
}
func value18314(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterString(ctx["record"].Member("funnel_id")), "{{ record.funnel_id | string }}").Text())
}
func typed18314(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterString(ctx["record"].Member("funnel_id")), "{{ record.funnel_id | string }}").Text())
}
func texts18314(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterString(ctx["record"].Member("funnel_id")), "{{ record.funnel_id | string }}").Text())
}
func text18314(e *py.Eval, ctx variables) string {
	return ""
}
func value18315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["record"].Member("funnel_id")), "string", "{{ record.funnel_id | string }}")
}
func typed18315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["record"].Member("funnel_id")), "string", "{{ record.funnel_id | string }}")
}
func texts18315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["record"].Member("funnel_id")), "string", "{{ record.funnel_id | string }}")
}
func text18315(e *py.Eval, ctx variables) string {
	return ""
}
func value18316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["record"].Member("funnel_id")), "number", "{{ record.funnel_id | string }}")
}
func typed18316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["record"].Member("funnel_id")), "number", "{{ record.funnel_id | string }}")
}
func texts18316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["record"].Member("funnel_id")), "number", "{{ record.funnel_id | string }}")
}
func text18316(e *py.Eval, ctx variables) string {
	return ""
}
func value18317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["record"].Member("funnel_id")), "integer", "{{ record.funnel_id | string }}")
}
func typed18317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["record"].Member("funnel_id")), "integer", "{{ record.funnel_id | string }}")
}
func texts18317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["record"].Member("funnel_id")), "integer", "{{ record.funnel_id | string }}")
}
func text18317(e *py.Eval, ctx variables) string {
	return ""
}
func value18318(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["record"], "permissionLevel"), `{{ record.get("permissionLevel") }}`)
}
func typed18318(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["record"].Member("permissionLevel")))
}
func texts18318(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["record"].Member("permissionLevel")))
}
func text18318(e *py.Eval, ctx variables) string {
	return ""
}
func value18319(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["record"], "permissionLevel"), `{{ record.get("permissionLevel") }}`)
}
func typed18319(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["record"].Member("permissionLevel")))
}
func texts18319(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["record"].Member("permissionLevel")))
}
func text18319(e *py.Eval, ctx variables) string {
	return ""
}
func value18320(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["record"], "permissionLevel"), `{{ record.get("permissionLevel") }}`).Text())
}
func typed18320(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["record"].Member("permissionLevel"))).Text())
}
func texts18320(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["record"].Member("permissionLevel"))).Text())
}
func text18320(e *py.Eval, ctx variables) string {
	return ""
}
func value18321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "permissionLevel"), "number", `{{ record.get("permissionLevel") }}`)
}
func typed18321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("permissionLevel")), "number")
}
func texts18321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("permissionLevel")), "number")
}
func text18321(e *py.Eval, ctx variables) string {
	return ""
}
func value18322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "permissionLevel"), "string", `{{ record.get("permissionLevel") }}`)
}
func typed18322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("permissionLevel")), "string")
}
func texts18322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("permissionLevel")), "string")
}
func text18322(e *py.Eval, ctx variables) string {
	return ""
}
func value18323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "permissionLevel"), "integer", `{{ record.get("permissionLevel") }}`)
}
func typed18323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("permissionLevel")), "integer")
}
func texts18323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("permissionLevel")), "integer")
}
func text18323(e *py.Eval, ctx variables) string {
	return ""
}
func value18324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "permissionLevel"), "boolean", `{{ record.get("permissionLevel") }}`)
}
func typed18324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("permissionLevel")), "boolean")
}
func texts18324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("permissionLevel")), "boolean")
}
func text18324(e *py.Eval, ctx variables) string {
	return ""
}
func value18325(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "datetime"),
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func typed18325(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "datetime"),
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func texts18325(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "datetime"),
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func text18325(e *py.Eval, ctx variables) string {
	return ""
}
func value18326(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "datetime"),
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func typed18326(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "datetime"),
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func texts18326(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "datetime"),
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func text18326(e *py.Eval, ctx variables) string {
	return ""
}
func value18327(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "datetime"),
		"{{ record.get('attributes', {}).get('datetime') }}",
	).Text())
}
func typed18327(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "datetime"),
		"{{ record.get('attributes', {}).get('datetime') }}",
	).Text())
}
func texts18327(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "datetime"),
		"{{ record.get('attributes', {}).get('datetime') }}",
	).Text())
}
func text18327(e *py.Eval, ctx variables) string {
	return ""
}
func value18328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "datetime"),
		"string",
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func typed18328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "datetime"),
		"string",
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func texts18328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "datetime"),
		"string",
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func text18328(e *py.Eval, ctx variables) string {
	return ""
}
func value18329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "datetime"),
		"number",
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func typed18329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "datetime"),
		"number",
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func texts18329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "datetime"),
		"number",
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func text18329(e *py.Eval, ctx variables) string {
	return ""
}
func value18330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "datetime"),
		"boolean",
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func typed18330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "datetime"),
		"boolean",
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func texts18330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "datetime"),
		"boolean",
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func text18330(e *py.Eval, ctx variables) string {
	return ""
}
func value18331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "datetime"),
		"integer",
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func typed18331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "datetime"),
		"integer",
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func texts18331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "datetime"),
		"integer",
		"{{ record.get('attributes', {}).get('datetime') }}",
	)
}
func text18331(e *py.Eval, ctx variables) string {
	return ""
}
func value18332(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated"), "{{ record.get('attributes', {}).get('updated') }}")
}
func typed18332(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated"), "{{ record.get('attributes', {}).get('updated') }}")
}
func texts18332(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated"), "{{ record.get('attributes', {}).get('updated') }}")
}
func text18332(e *py.Eval, ctx variables) string {
	return ""
}
func value18333(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated"), "{{ record.get('attributes', {}).get('updated') }}")
}
func typed18333(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated"), "{{ record.get('attributes', {}).get('updated') }}")
}
func texts18333(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated"), "{{ record.get('attributes', {}).get('updated') }}")
}
func text18333(e *py.Eval, ctx variables) string {
	return ""
}
func value18334(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated"), "{{ record.get('attributes', {}).get('updated') }}").Text())
}
func typed18334(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated"), "{{ record.get('attributes', {}).get('updated') }}").Text())
}
func texts18334(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated"), "{{ record.get('attributes', {}).get('updated') }}").Text())
}
func text18334(e *py.Eval, ctx variables) string {
	return ""
}
func value18335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated"), "boolean", "{{ record.get('attributes', {}).get('updated') }}")
}
func typed18335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated"), "boolean", "{{ record.get('attributes', {}).get('updated') }}")
}
func texts18335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated"), "boolean", "{{ record.get('attributes', {}).get('updated') }}")
}
func text18335(e *py.Eval, ctx variables) string {
	return ""
}
func value18336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated"), "number", "{{ record.get('attributes', {}).get('updated') }}")
}
func typed18336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated"), "number", "{{ record.get('attributes', {}).get('updated') }}")
}
func texts18336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated"), "number", "{{ record.get('attributes', {}).get('updated') }}")
}
func text18336(e *py.Eval, ctx variables) string {
	return ""
}
func value18337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated"), "string", "{{ record.get('attributes', {}).get('updated') }}")
}
func typed18337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated"), "string", "{{ record.get('attributes', {}).get('updated') }}")
}
func texts18337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated"), "string", "{{ record.get('attributes', {}).get('updated') }}")
}
func text18337(e *py.Eval, ctx variables) string {
	return ""
}
func value18338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated"), "integer", "{{ record.get('attributes', {}).get('updated') }}")
}
func typed18338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated"), "integer", "{{ record.get('attributes', {}).get('updated') }}")
}
func texts18338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated"), "integer", "{{ record.get('attributes', {}).get('updated') }}")
}
func text18338(e *py.Eval, ctx variables) string {
	return ""
}
func value18339(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated_at"),
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func typed18339(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated_at"),
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func texts18339(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated_at"),
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func text18339(e *py.Eval, ctx variables) string {
	return ""
}
func value18340(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated_at"),
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func typed18340(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated_at"),
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func texts18340(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated_at"),
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func text18340(e *py.Eval, ctx variables) string {
	return ""
}
func value18341(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated_at"),
		"{{ record.get('attributes', {}).get('updated_at') }}",
	).Text())
}
func typed18341(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated_at"),
		"{{ record.get('attributes', {}).get('updated_at') }}",
	).Text())
}
func texts18341(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated_at"),
		"{{ record.get('attributes', {}).get('updated_at') }}",
	).Text())
}
func text18341(e *py.Eval, ctx variables) string {
	return ""
}
func value18342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated_at"),
		"number",
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func typed18342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated_at"),
		"number",
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func texts18342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated_at"),
		"number",
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func text18342(e *py.Eval, ctx variables) string {
	return ""
}
func value18343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated_at"),
		"boolean",
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func typed18343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated_at"),
		"boolean",
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func texts18343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated_at"),
		"boolean",
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func text18343(e *py.Eval, ctx variables) string {
	return ""
}
func value18344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated_at"),
		"string",
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func typed18344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated_at"),
		"string",
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func texts18344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated_at"),
		"string",
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func text18344(e *py.Eval, ctx variables) string {
	return ""
}
func value18345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["record"], "attributes", py.Dict()), "updated_at"),
		"integer",
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func typed18345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated_at"),
		"integer",
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func texts18345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["record"].Member("attributes"), py.Dict()), "updated_at"),
		"integer",
		"{{ record.get('attributes', {}).get('updated_at') }}",
	)
}
func text18345(e *py.Eval, ctx variables) string {
	return ""
}
func value18346(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["record"], "business_hours"), "{{ record.get('business_hours') }}")
}
func typed18346(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["record"].Member("business_hours")))
}
func texts18346(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["record"].Member("business_hours")))
}
func text18346(e *py.Eval, ctx variables) string {
	return ""
}
func value18347(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["record"], "business_hours"), "{{ record.get('business_hours') }}")
}
func typed18347(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["record"].Member("business_hours")))
}
func texts18347(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["record"].Member("business_hours")))
}
func text18347(e *py.Eval, ctx variables) string {
	return ""
}
func value18348(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["record"], "business_hours"), "{{ record.get('business_hours') }}").Text())
}
func typed18348(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["record"].Member("business_hours"))).Text())
}
func texts18348(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["record"].Member("business_hours"))).Text())
}
func text18348(e *py.Eval, ctx variables) string {
	return ""
}
func value18349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "business_hours"), "number", "{{ record.get('business_hours') }}")
}
func typed18349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("business_hours")), "number")
}
func texts18349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("business_hours")), "number")
}
func text18349(e *py.Eval, ctx variables) string {
	return ""
}
func value18350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "business_hours"), "boolean", "{{ record.get('business_hours') }}")
}
func typed18350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("business_hours")), "boolean")
}
func texts18350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("business_hours")), "boolean")
}
func text18350(e *py.Eval, ctx variables) string {
	return ""
}
func value18351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "business_hours"), "integer", "{{ record.get('business_hours') }}")
}
func typed18351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("business_hours")), "integer")
}
func texts18351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("business_hours")), "integer")
}
func text18351(e *py.Eval, ctx variables) string {
	return ""
}
func value18352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "business_hours"), "string", "{{ record.get('business_hours') }}")
}
func typed18352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("business_hours")), "string")
}
func texts18352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("business_hours")), "string")
}
func text18352(e *py.Eval, ctx variables) string {
	return ""
}
func value18353(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(e.Get(ctx["record"], "category_id"), func() py.Value { return e.Get(ctx["stream_slice"], "id") }),
		"{{ record.get('category_id') or stream_slice.get('id') }}",
	)
}
func typed18353(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(py.OrNone(ctx["record"].Member("category_id")), py.OrNone(ctx["stream_slice"].Member("id"))))
}
func texts18353(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(py.OrNone(ctx["record"].Member("category_id")), py.Str(ctx["stream_slice"].Member("id").Text())))
}
func text18353(e *py.Eval, ctx variables) string {
	return ""
}
func value18354(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(e.Get(ctx["record"], "category_id"), func() py.Value { return e.Get(ctx["stream_slice"], "id") }),
		"{{ record.get('category_id') or stream_slice.get('id') }}",
	)
}
func typed18354(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(py.OrNone(ctx["record"].Member("category_id")), py.OrNone(ctx["stream_slice"].Member("id"))))
}
func texts18354(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(py.OrNone(ctx["record"].Member("category_id")), py.Str(ctx["stream_slice"].Member("id").Text())))
}
func text18354(e *py.Eval, ctx variables) string {
	return ""
}
func value18355(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(e.Get(ctx["record"], "category_id"), func() py.Value { return e.Get(ctx["stream_slice"], "id") }),
		"{{ record.get('category_id') or stream_slice.get('id') }}",
	).Text())
}
func typed18355(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(py.OrNone(ctx["record"].Member("category_id")), py.OrNone(ctx["stream_slice"].Member("id")))).Text())
}
func texts18355(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(py.OrNone(ctx["record"].Member("category_id")), py.Str(ctx["stream_slice"].Member("id").Text()))).Text())
}
func text18355(e *py.Eval, ctx variables) string {
	return ""
}
func value18356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["record"], "category_id"), func() py.Value { return e.Get(ctx["stream_slice"], "id") }),
		"string",
		"{{ record.get('category_id') or stream_slice.get('id') }}",
	)
}
func typed18356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["record"].Member("category_id")), py.OrNone(ctx["stream_slice"].Member("id"))), "string")
}
func texts18356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["record"].Member("category_id")), py.Str(ctx["stream_slice"].Member("id").Text())), "string")
}
func text18356(e *py.Eval, ctx variables) string {
	return ""
}
func value18357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["record"], "category_id"), func() py.Value { return e.Get(ctx["stream_slice"], "id") }),
		"number",
		"{{ record.get('category_id') or stream_slice.get('id') }}",
	)
}
func typed18357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["record"].Member("category_id")), py.OrNone(ctx["stream_slice"].Member("id"))), "number")
}
func texts18357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["record"].Member("category_id")), py.Str(ctx["stream_slice"].Member("id").Text())), "number")
}
func text18357(e *py.Eval, ctx variables) string {
	return ""
}
func value18358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["record"], "category_id"), func() py.Value { return e.Get(ctx["stream_slice"], "id") }),
		"integer",
		"{{ record.get('category_id') or stream_slice.get('id') }}",
	)
}
func typed18358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["record"].Member("category_id")), py.OrNone(ctx["stream_slice"].Member("id"))), "integer")
}
func texts18358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["record"].Member("category_id")), py.Str(ctx["stream_slice"].Member("id").Text())), "integer")
}
func text18358(e *py.Eval, ctx variables) string {
	return ""
}
func value18359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["record"], "category_id"), func() py.Value { return e.Get(ctx["stream_slice"], "id") }),
		"boolean",
		"{{ record.get('category_id') or stream_slice.get('id') }}",
	)
}
func typed18359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["record"].Member("category_id")), py.OrNone(ctx["stream_slice"].Member("id"))), "boolean")
}
func texts18359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["record"].Member("category_id")), py.Str(ctx["stream_slice"].Member("id").Text())), "boolean")
}
func text18359(e *py.Eval, ctx variables) string {
	return ""
}
func value18360(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["record"], "custom", py.False), "{{ record.get('custom', False) }}")
}
func typed18360(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["record"].Member("custom"), py.False))
}
func texts18360(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["record"].Member("custom"), py.False))
}
func text18360(e *py.Eval, ctx variables) string {
	return ""
}
func value18361(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["record"], "custom", py.False), "{{ record.get('custom', False) }}")
}
func typed18361(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["record"].Member("custom"), py.False))
}
func texts18361(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["record"].Member("custom"), py.False))
}
func text18361(e *py.Eval, ctx variables) string {
	return ""
}
func value18362(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["record"], "custom", py.False), "{{ record.get('custom', False) }}").Text())
}
func typed18362(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["record"].Member("custom"), py.False)).Text())
}
func texts18362(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["record"].Member("custom"), py.False)).Text())
}
func text18362(e *py.Eval, ctx variables) string {
	return ""
}
func value18363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["record"], "custom", py.False), "string", "{{ record.get('custom', False) }}")
}
func typed18363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["record"].Member("custom"), py.False), "string")
}
func texts18363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["record"].Member("custom"), py.False), "string")
}
func text18363(e *py.Eval, ctx variables) string {
	return ""
}
func value18364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["record"], "custom", py.False), "integer", "{{ record.get('custom', False) }}")
}
func typed18364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["record"].Member("custom"), py.False), "integer")
}
func texts18364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["record"].Member("custom"), py.False), "integer")
}
func text18364(e *py.Eval, ctx variables) string {
	return ""
}
func value18365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["record"], "custom", py.False), "boolean", "{{ record.get('custom', False) }}")
}
func typed18365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["record"].Member("custom"), py.False), "boolean")
}
func texts18365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["record"].Member("custom"), py.False), "boolean")
}
func text18365(e *py.Eval, ctx variables) string {
	return ""
}
func value18366(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectId", py.Str("")),
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func typed18366(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectId", py.Str("")),
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func texts18366(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectId", py.Str("")),
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func text18366(e *py.Eval, ctx variables) string {
	return ""
}
func value18367(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectId", py.Str("")),
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func typed18367(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectId", py.Str("")),
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func texts18367(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectId", py.Str("")),
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func text18367(e *py.Eval, ctx variables) string {
	return ""
}
func value18368(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectId", py.Str("")),
		"{{ record.get('location', {}).get('projectId', '') }}",
	).Text())
}
func typed18368(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectId", py.Str("")),
		"{{ record.get('location', {}).get('projectId', '') }}",
	).Text())
}
func texts18368(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectId", py.Str("")),
		"{{ record.get('location', {}).get('projectId', '') }}",
	).Text())
}
func text18368(e *py.Eval, ctx variables) string {
	return ""
}
func value18369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectId", py.Str("")),
		"integer",
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func typed18369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectId", py.Str("")),
		"integer",
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func texts18369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectId", py.Str("")),
		"integer",
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func text18369(e *py.Eval, ctx variables) string {
	return ""
}
func value18370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectId", py.Str("")),
		"string",
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func typed18370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectId", py.Str("")),
		"string",
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func texts18370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectId", py.Str("")),
		"string",
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func text18370(e *py.Eval, ctx variables) string {
	return ""
}
func value18371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectId", py.Str("")),
		"boolean",
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func typed18371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectId", py.Str("")),
		"boolean",
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func texts18371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectId", py.Str("")),
		"boolean",
		"{{ record.get('location', {}).get('projectId', '') }}",
	)
}
func text18371(e *py.Eval, ctx variables) string {
	return ""
}
func value18372(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey", py.Str("")),
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func typed18372(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey", py.Str("")),
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func texts18372(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey", py.Str("")),
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func text18372(e *py.Eval, ctx variables) string {
	return ""
}
func value18373(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey", py.Str("")),
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func typed18373(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey", py.Str("")),
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func texts18373(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey", py.Str("")),
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func text18373(e *py.Eval, ctx variables) string {
	return ""
}
func value18374(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey", py.Str("")),
		"{{ record.get('location', {}).get('projectKey', '') }}",
	).Text())
}
func typed18374(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey", py.Str("")),
		"{{ record.get('location', {}).get('projectKey', '') }}",
	).Text())
}
func texts18374(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey", py.Str("")),
		"{{ record.get('location', {}).get('projectKey', '') }}",
	).Text())
}
func text18374(e *py.Eval, ctx variables) string {
	return ""
}
func value18375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey", py.Str("")),
		"integer",
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func typed18375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey", py.Str("")),
		"integer",
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func texts18375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey", py.Str("")),
		"integer",
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func text18375(e *py.Eval, ctx variables) string {
	return ""
}
func value18376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey", py.Str("")),
		"number",
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func typed18376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey", py.Str("")),
		"number",
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func texts18376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey", py.Str("")),
		"number",
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func text18376(e *py.Eval, ctx variables) string {
	return ""
}
func value18377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey", py.Str("")),
		"string",
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func typed18377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey", py.Str("")),
		"string",
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func texts18377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey", py.Str("")),
		"string",
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func text18377(e *py.Eval, ctx variables) string {
	return ""
}
func value18378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey", py.Str("")),
		"boolean",
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func typed18378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey", py.Str("")),
		"boolean",
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func texts18378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey", py.Str("")),
		"boolean",
		"{{ record.get('location', {}).get('projectKey', '') }}",
	)
}
func text18378(e *py.Eval, ctx variables) string {
	return ""
}
func value18379(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["record"], "nil"), "{{ record.get('nil') }}")
}
func typed18379(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["record"].Member("nil")))
}
func texts18379(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["record"].Member("nil")))
}
func text18379(e *py.Eval, ctx variables) string {
	return ""
}
func value18380(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["record"], "nil"), "{{ record.get('nil') }}")
}
func typed18380(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["record"].Member("nil")))
}
func texts18380(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["record"].Member("nil")))
}
func text18380(e *py.Eval, ctx variables) string {
	return ""
}
func value18381(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["record"], "nil"), "{{ record.get('nil') }}").Text())
}
func typed18381(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["record"].Member("nil"))).Text())
}
func texts18381(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["record"].Member("nil"))).Text())
}
func text18381(e *py.Eval, ctx variables) string {
	return ""
}
func value18382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "nil"), "boolean", "{{ record.get('nil') }}")
}
func typed18382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("nil")), "boolean")
}
func texts18382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("nil")), "boolean")
}
func text18382(e *py.Eval, ctx variables) string {
	return ""
}
func value18383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "nil"), "number", "{{ record.get('nil') }}")
}
func typed18383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("nil")), "number")
}
func texts18383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("nil")), "number")
}
func text18383(e *py.Eval, ctx variables) string {
	return ""
}
func value18384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "nil"), "integer", "{{ record.get('nil') }}")
}
func typed18384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("nil")), "integer")
}
func texts18384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("nil")), "integer")
}
func text18384(e *py.Eval, ctx variables) string {
	return ""
}
func value18385(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["record"], "nope"), "{{ record.get('nope') }}")
}
func typed18385(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["record"].Member("nope")))
}
func texts18385(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["record"].Member("nope")))
}
func text18385(e *py.Eval, ctx variables) string {
	return ""
}
func value18386(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["record"], "nope"), "{{ record.get('nope') }}")
}
func typed18386(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["record"].Member("nope")))
}
func texts18386(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["record"].Member("nope")))
}
func text18386(e *py.Eval, ctx variables) string {
	return ""
}
func value18387(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["record"], "nope"), "{{ record.get('nope') }}").Text())
}
func typed18387(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["record"].Member("nope"))).Text())
}
func texts18387(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["record"].Member("nope"))).Text())
}
func text18387(e *py.Eval, ctx variables) string {
	return ""
}
func value18388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "nope"), "string", "{{ record.get('nope') }}")
}
func typed18388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("nope")), "string")
}
func texts18388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("nope")), "string")
}
func text18388(e *py.Eval, ctx variables) string {
	return ""
}
func value18389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "nope"), "number", "{{ record.get('nope') }}")
}
func typed18389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("nope")), "number")
}
func texts18389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("nope")), "number")
}
func text18389(e *py.Eval, ctx variables) string {
	return ""
}
func value18390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["record"], "nope"), "integer", "{{ record.get('nope') }}")
}
func typed18390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("nope")), "integer")
}
func texts18390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["record"].Member("nope")), "integer")
}
func text18390(e *py.Eval, ctx variables) string {
	return ""
}
func value18391(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["record"], "nope", py.Str("dflt")), "{{ record.get('nope','dflt') }}")
}
func typed18391(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["record"].Member("nope"), py.Str("dflt")))
}
func texts18391(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["record"].Member("nope"), py.Str("dflt")))
}
func text18391(e *py.Eval, ctx variables) string {
	return ""
}
func value18392(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["record"], "nope", py.Str("dflt")), "{{ record.get('nope','dflt') }}")
}
func typed18392(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["record"].Member("nope"), py.Str("dflt")))
}
func texts18392(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["record"].Member("nope"), py.Str("dflt")))
}
func text18392(e *py.Eval, ctx variables) string {
	return ""
}
func value18393(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["record"], "nope", py.Str("dflt")), "{{ record.get('nope','dflt') }}").Text())
}
func typed18393(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["record"].Member("nope"), py.Str("dflt"))).Text())
}
func texts18393(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["record"].Member("nope"), py.Str("dflt"))).Text())
}
func text18393(e *py.Eval, ctx variables) string {
	return ""
}
func value18394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["record"], "nope", py.Str("dflt")), "boolean", "{{ record.get('nope','dflt') }}")
}
func typed18394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["record"].Member("nope"), py.Str("dflt")), "boolean")
}
func texts18394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["record"].Member("nope"), py.Str("dflt")), "boolean")
}
func text18394(e *py.Eval, ctx variables) string {
	return ""
}
func value18395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["record"], "nope", py.Str("dflt")), "integer", "{{ record.get('nope','dflt') }}")
}
func typed18395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["record"].Member("nope"), py.Str("dflt")), "integer")
}
func texts18395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["record"].Member("nope"), py.Str("dflt")), "integer")
}
func text18395(e *py.Eval, ctx variables) string {
	return ""
}
func value18396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["record"], "nope", py.Str("dflt")), "string", "{{ record.get('nope','dflt') }}")
}
func typed18396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["record"].Member("nope"), py.Str("dflt")), "string")
}
func texts18396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["record"].Member("nope"), py.Str("dflt")), "string")
}
func text18396(e *py.Eval, ctx variables) string {
	return ""
}
func value18397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["record"], "nope", py.Str("dflt")), "number", "{{ record.get('nope','dflt') }}")
}
func typed18397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["record"].Member("nope"), py.Str("dflt")), "number")
}
func texts18397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["record"].Member("nope"), py.Str("dflt")), "number")
}
func text18397(e *py.Eval, ctx variables) string {
	return ""
}
func value18398(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["record"], "on"), "{{ record.get('on') }}")
}
func typed18398(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["record"].Member("on")))
}
func texts18398(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["record"].Member("on")))
}
func text18398(e *py.Eval, ctx variables) string {
	return ""
}
func value18399(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["record"], "on"), "{{ record.get('on') }}")
}
func typed18399(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["record"].Member("on")))
}
func texts18399(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["record"].Member("on")))
}
func text18399(e *py.Eval, ctx variables) string {
	return ""
}
