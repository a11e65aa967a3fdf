package main

import "github.com/airgen/airgen/runtime/py"

func value17600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), "string", `{{ not response.get("offset", {}) }}`)
}
func typed17600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), "string", `{{ not response.get("offset", {}) }}`)
}
func texts17600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), "string", `{{ not response.get("offset", {}) }}`)
}
func text17600(e *py.Eval, ctx variables) string {
	return ""
}
func value17601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), "number", `{{ not response.get("offset", {}) }}`)
}
func typed17601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), "number", `{{ not response.get("offset", {}) }}`)
}
func texts17601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), "number", `{{ not response.get("offset", {}) }}`)
}
func text17601(e *py.Eval, ctx variables) string {
	return ""
}
func value17602(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func typed17602(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func texts17602(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func text17602(e *py.Eval, ctx variables) string {
	return ""
}
func value17603(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func typed17603(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func texts17603(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func text17603(e *py.Eval, ctx variables) string {
	return ""
}
func value17604(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	).Text())
}
func typed17604(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	).Text())
}
func texts17604(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	).Text())
}
func text17604(e *py.Eval, ctx variables) string {
	return ""
}
func value17605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		"string",
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func typed17605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		"string",
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func texts17605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		"string",
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func text17605(e *py.Eval, ctx variables) string {
	return ""
}
func value17606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		"boolean",
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func typed17606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		"boolean",
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func texts17606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		"boolean",
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func text17606(e *py.Eval, ctx variables) string {
	return ""
}
func value17607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		"integer",
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func typed17607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		"integer",
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func texts17607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		"integer",
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func text17607(e *py.Eval, ctx variables) string {
	return ""
}
func value17608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		"number",
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func typed17608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		"number",
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func texts17608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "has_more", py.False).Truth()),
		"number",
		`{{ not response.get("pagination", {}).get("has_more", False) }}`,
	)
}
func text17608(e *py.Eval, ctx variables) string {
	return ""
}
func value17609(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func typed17609(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func texts17609(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func text17609(e *py.Eval, ctx variables) string {
	return ""
}
func value17610(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func typed17610(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func texts17610(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func text17610(e *py.Eval, ctx variables) string {
	return ""
}
func value17611(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	).Text())
}
func typed17611(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	).Text())
}
func texts17611(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	).Text())
}
func text17611(e *py.Eval, ctx variables) string {
	return ""
}
func value17612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func typed17612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func texts17612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func text17612(e *py.Eval, ctx variables) string {
	return ""
}
func value17613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func typed17613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func texts17613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func text17613(e *py.Eval, ctx variables) string {
	return ""
}
func value17614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		"string",
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func typed17614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		"string",
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func texts17614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		"string",
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func text17614(e *py.Eval, ctx variables) string {
	return ""
}
func value17615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		"number",
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func typed17615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		"number",
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func texts17615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()).Truth()),
		"number",
		`{{ not response.get("pagination", {}).get("next", {}) }}`,
	)
}
func text17615(e *py.Eval, ctx variables) string {
	return ""
}
func value17616(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed17616(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts17616(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func text17616(e *py.Eval, ctx variables) string {
	return ""
}
func value17617(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed17617(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts17617(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func text17617(e *py.Eval, ctx variables) string {
	return ""
}
func value17618(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	).Text())
}
func typed17618(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	).Text())
}
func texts17618(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	).Text())
}
func text17618(e *py.Eval, ctx variables) string {
	return ""
}
func value17619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed17619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts17619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func text17619(e *py.Eval, ctx variables) string {
	return ""
}
func value17620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"string",
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed17620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"string",
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts17620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"string",
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func text17620(e *py.Eval, ctx variables) string {
	return ""
}
func value17621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"number",
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed17621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"number",
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts17621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"number",
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func text17621(e *py.Eval, ctx variables) string {
	return ""
}
func value17622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed17622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts17622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func text17622(e *py.Eval, ctx variables) string {
	return ""
}
func value17623(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func typed17623(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func texts17623(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func text17623(e *py.Eval, ctx variables) string {
	return ""
}
func value17624(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func typed17624(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func texts17624(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func text17624(e *py.Eval, ctx variables) string {
	return ""
}
func value17625(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	).Text())
}
func typed17625(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	).Text())
}
func texts17625(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	).Text())
}
func text17625(e *py.Eval, ctx variables) string {
	return ""
}
func value17626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		"string",
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func typed17626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		"string",
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func texts17626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		"string",
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func text17626(e *py.Eval, ctx variables) string {
	return ""
}
func value17627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func typed17627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func texts17627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func text17627(e *py.Eval, ctx variables) string {
	return ""
}
func value17628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		"number",
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func typed17628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		"number",
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func texts17628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		"number",
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func text17628(e *py.Eval, ctx variables) string {
	return ""
}
func value17629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func typed17629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func texts17629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func text17629(e *py.Eval, ctx variables) string {
	return ""
}
func value17630(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed17630(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts17630(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text17630(e *py.Eval, ctx variables) string {
	return ""
}
func value17631(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed17631(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts17631(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text17631(e *py.Eval, ctx variables) string {
	return ""
}
func value17632(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	).Text())
}
func typed17632(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	).Text())
}
func texts17632(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	).Text())
}
func text17632(e *py.Eval, ctx variables) string {
	return ""
}
func value17633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed17633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts17633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text17633(e *py.Eval, ctx variables) string {
	return ""
}
func value17634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed17634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts17634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text17634(e *py.Eval, ctx variables) string {
	return ""
}
func value17635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"number",
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed17635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"number",
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts17635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"number",
		`{{ not response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text17635(e *py.Eval, ctx variables) string {
	return ""
}
func value17636(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func typed17636(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func texts17636(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func text17636(e *py.Eval, ctx variables) string {
	return ""
}
func value17637(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func typed17637(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func texts17637(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func text17637(e *py.Eval, ctx variables) string {
	return ""
}
func value17638(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	).Text())
}
func typed17638(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	).Text())
}
func texts17638(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	).Text())
}
func text17638(e *py.Eval, ctx variables) string {
	return ""
}
func value17639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		"string",
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func typed17639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		"string",
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func texts17639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		"string",
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func text17639(e *py.Eval, ctx variables) string {
	return ""
}
func value17640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		"number",
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func typed17640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		"number",
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func texts17640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		"number",
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func text17640(e *py.Eval, ctx variables) string {
	return ""
}
func value17641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func typed17641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func texts17641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func text17641(e *py.Eval, ctx variables) string {
	return ""
}
func value17642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func typed17642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func texts17642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func text17642(e *py.Eval, ctx variables) string {
	return ""
}
func value17643(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func typed17643(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func texts17643(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func text17643(e *py.Eval, ctx variables) string {
	return ""
}
func value17644(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func typed17644(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func texts17644(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func text17644(e *py.Eval, ctx variables) string {
	return ""
}
func value17645(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	).Text())
}
func typed17645(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	).Text())
}
func texts17645(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	).Text())
}
func text17645(e *py.Eval, ctx variables) string {
	return ""
}
func value17646(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		"string",
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func typed17646(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		"string",
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func texts17646(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		"string",
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func text17646(e *py.Eval, ctx variables) string {
	return ""
}
func value17647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func typed17647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func texts17647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func text17647(e *py.Eval, ctx variables) string {
	return ""
}
func value17648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func typed17648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func texts17648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func text17648(e *py.Eval, ctx variables) string {
	return ""
}
func value17649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		"number",
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func typed17649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		"number",
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func texts17649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()).Truth()),
		"number",
		`{{ not response.get("paging", {}).get("next", {}) }}`,
	)
}
func text17649(e *py.Eval, ctx variables) string {
	return ""
}
func value17650(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func typed17650(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func texts17650(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func text17650(e *py.Eval, ctx variables) string {
	return ""
}
func value17651(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func typed17651(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func texts17651(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func text17651(e *py.Eval, ctx variables) string {
	return ""
}
func value17652(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next_link", {}) }}`,
	).Text())
}
func typed17652(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next_link", {}) }}`,
	).Text())
}
func texts17652(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()),
		`{{ not response.get("paging", {}).get("next_link", {}) }}`,
	).Text())
}
func text17652(e *py.Eval, ctx variables) string {
	return ""
}
func value17653(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func typed17653(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func texts17653(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func text17653(e *py.Eval, ctx variables) string {
	return ""
}
func value17654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func typed17654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func texts17654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func text17654(e *py.Eval, ctx variables) string {
	return ""
}
func value17655(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	)
}
func typed17655(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	)
}
func texts17655(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	)
}
func text17655(e *py.Eval, ctx variables) string {
	return ""
}
func value17656(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	)
}
func typed17656(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	)
}
func texts17656(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	)
}
func text17656(e *py.Eval, ctx variables) string {
	return ""
}
func value17657(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	).Text())
}
func typed17657(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	).Text())
}
func texts17657(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	).Text())
}
func text17657(e *py.Eval, ctx variables) string {
	return ""
}
func value17658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		"number",
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	)
}
func typed17658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		"number",
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	)
}
func texts17658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		"number",
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	)
}
func text17658(e *py.Eval, ctx variables) string {
	return ""
}
func value17659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		"string",
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	)
}
func typed17659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		"string",
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	)
}
func texts17659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		"string",
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	)
}
func text17659(e *py.Eval, ctx variables) string {
	return ""
}
func value17660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		"integer",
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	)
}
func typed17660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		"integer",
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	)
}
func texts17660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "payload", py.Dict()), "pagination", py.Dict()), "nextToken").Truth()),
		"integer",
		`{{ not response.get("payload", {}).get("pagination", {}).get("nextToken") }}`,
	)
}
func text17660(e *py.Eval, ctx variables) string {
	return ""
}
func value17661(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed17661(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts17661(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text17661(e *py.Eval, ctx variables) string {
	return ""
}
func value17662(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed17662(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts17662(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text17662(e *py.Eval, ctx variables) string {
	return ""
}
func value17663(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	).Text())
}
func typed17663(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	).Text())
}
func texts17663(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	).Text())
}
func text17663(e *py.Eval, ctx variables) string {
	return ""
}
func value17664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"number",
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed17664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"number",
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts17664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"number",
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text17664(e *py.Eval, ctx variables) string {
	return ""
}
func value17665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"string",
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed17665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"string",
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts17665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"string",
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text17665(e *py.Eval, ctx variables) string {
	return ""
}
func value17666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed17666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts17666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text17666(e *py.Eval, ctx variables) string {
	return ""
}
func value17667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed17667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts17667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text17667(e *py.Eval, ctx variables) string {
	return ""
}
func value17668(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), `{{ not response.get("searchAfter", {}) }}`)
}
func typed17668(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), `{{ not response.get("searchAfter", {}) }}`)
}
func texts17668(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), `{{ not response.get("searchAfter", {}) }}`)
}
func text17668(e *py.Eval, ctx variables) string {
	return ""
}
func value17669(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), `{{ not response.get("searchAfter", {}) }}`)
}
func typed17669(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), `{{ not response.get("searchAfter", {}) }}`)
}
func texts17669(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), `{{ not response.get("searchAfter", {}) }}`)
}
func text17669(e *py.Eval, ctx variables) string {
	return ""
}
func value17670(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), `{{ not response.get("searchAfter", {}) }}`).Text())
}
func typed17670(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), `{{ not response.get("searchAfter", {}) }}`).Text())
}
func texts17670(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), `{{ not response.get("searchAfter", {}) }}`).Text())
}
func text17670(e *py.Eval, ctx variables) string {
	return ""
}
func value17671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), "string", `{{ not response.get("searchAfter", {}) }}`)
}
func typed17671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), "string", `{{ not response.get("searchAfter", {}) }}`)
}
func texts17671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), "string", `{{ not response.get("searchAfter", {}) }}`)
}
func text17671(e *py.Eval, ctx variables) string {
	return ""
}
func value17672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), "boolean", `{{ not response.get("searchAfter", {}) }}`)
}
func typed17672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), "boolean", `{{ not response.get("searchAfter", {}) }}`)
}
func texts17672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), "boolean", `{{ not response.get("searchAfter", {}) }}`)
}
func text17672(e *py.Eval, ctx variables) string {
	return ""
}
func value17673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), "integer", `{{ not response.get("searchAfter", {}) }}`)
}
func typed17673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), "integer", `{{ not response.get("searchAfter", {}) }}`)
}
func texts17673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), "integer", `{{ not response.get("searchAfter", {}) }}`)
}
func text17673(e *py.Eval, ctx variables) string {
	return ""
}
func value17674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), "number", `{{ not response.get("searchAfter", {}) }}`)
}
func typed17674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), "number", `{{ not response.get("searchAfter", {}) }}`)
}
func texts17674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "searchAfter", py.Dict()).Truth()), "number", `{{ not response.get("searchAfter", {}) }}`)
}
func text17674(e *py.Eval, ctx variables) string {
	return ""
}
func value17675(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), `{{ not response.get("sync", {}) }}`)
}
func typed17675(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), `{{ not response.get("sync", {}) }}`)
}
func texts17675(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), `{{ not response.get("sync", {}) }}`)
}
func text17675(e *py.Eval, ctx variables) string {
	return ""
}
func value17676(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), `{{ not response.get("sync", {}) }}`)
}
func typed17676(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), `{{ not response.get("sync", {}) }}`)
}
func texts17676(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), `{{ not response.get("sync", {}) }}`)
}
func text17676(e *py.Eval, ctx variables) string {
	return ""
}
func value17677(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), `{{ not response.get("sync", {}) }}`).Text())
}
func typed17677(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), `{{ not response.get("sync", {}) }}`).Text())
}
func texts17677(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), `{{ not response.get("sync", {}) }}`).Text())
}
func text17677(e *py.Eval, ctx variables) string {
	return ""
}
func value17678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), "integer", `{{ not response.get("sync", {}) }}`)
}
func typed17678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), "integer", `{{ not response.get("sync", {}) }}`)
}
func texts17678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), "integer", `{{ not response.get("sync", {}) }}`)
}
func text17678(e *py.Eval, ctx variables) string {
	return ""
}
func value17679(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), "boolean", `{{ not response.get("sync", {}) }}`)
}
func typed17679(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), "boolean", `{{ not response.get("sync", {}) }}`)
}
func texts17679(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), "boolean", `{{ not response.get("sync", {}) }}`)
}
func text17679(e *py.Eval, ctx variables) string {
	return ""
}
func value17680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), "number", `{{ not response.get("sync", {}) }}`)
}
func typed17680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), "number", `{{ not response.get("sync", {}) }}`)
}
func texts17680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "sync", py.Dict()).Truth()), "number", `{{ not response.get("sync", {}) }}`)
}
func text17680(e *py.Eval, ctx variables) string {
	return ""
}
func value17681(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func typed17681(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func texts17681(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func text17681(e *py.Eval, ctx variables) string {
	return ""
}
func value17682(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func typed17682(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func texts17682(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func text17682(e *py.Eval, ctx variables) string {
	return ""
}
func value17683(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"{{ not response.get('_pagination', {}).get('next') }}",
	).Text())
}
func typed17683(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"{{ not response.get('_pagination', {}).get('next') }}",
	).Text())
}
func texts17683(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"{{ not response.get('_pagination', {}).get('next') }}",
	).Text())
}
func text17683(e *py.Eval, ctx variables) string {
	return ""
}
func value17684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"string",
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func typed17684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"string",
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func texts17684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"string",
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func text17684(e *py.Eval, ctx variables) string {
	return ""
}
func value17685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"integer",
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func typed17685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"integer",
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func texts17685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"integer",
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func text17685(e *py.Eval, ctx variables) string {
	return ""
}
func value17686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"number",
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func typed17686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"number",
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func texts17686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"number",
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func text17686(e *py.Eval, ctx variables) string {
	return ""
}
func value17687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"boolean",
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func typed17687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"boolean",
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func texts17687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(ctx["response"], "_pagination", py.Dict()), "next").Truth()),
		"boolean",
		"{{ not response.get('_pagination', {}).get('next') }}",
	)
}
func text17687(e *py.Eval, ctx variables) string {
	return ""
}
func value17688(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "{{ not response.get('attendees') }}")
}
func typed17688(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "{{ not response.get('attendees') }}")
}
func texts17688(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "{{ not response.get('attendees') }}")
}
func text17688(e *py.Eval, ctx variables) string {
	return ""
}
func value17689(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "{{ not response.get('attendees') }}")
}
func typed17689(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "{{ not response.get('attendees') }}")
}
func texts17689(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "{{ not response.get('attendees') }}")
}
func text17689(e *py.Eval, ctx variables) string {
	return ""
}
func value17690(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "{{ not response.get('attendees') }}").Text())
}
func typed17690(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "{{ not response.get('attendees') }}").Text())
}
func texts17690(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "{{ not response.get('attendees') }}").Text())
}
func text17690(e *py.Eval, ctx variables) string {
	return ""
}
func value17691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "string", "{{ not response.get('attendees') }}")
}
func typed17691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "string", "{{ not response.get('attendees') }}")
}
func texts17691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "string", "{{ not response.get('attendees') }}")
}
func text17691(e *py.Eval, ctx variables) string {
	return ""
}
func value17692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "number", "{{ not response.get('attendees') }}")
}
func typed17692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "number", "{{ not response.get('attendees') }}")
}
func texts17692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "number", "{{ not response.get('attendees') }}")
}
func text17692(e *py.Eval, ctx variables) string {
	return ""
}
func value17693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "boolean", "{{ not response.get('attendees') }}")
}
func typed17693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "boolean", "{{ not response.get('attendees') }}")
}
func texts17693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "attendees").Truth()), "boolean", "{{ not response.get('attendees') }}")
}
func text17693(e *py.Eval, ctx variables) string {
	return ""
}
func value17694(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Get(ctx["response"], "data").Truth()), "{{ not response.get('data') }}")
}
func typed17694(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Get(ctx["response"], "data").Truth()), "{{ not response.get('data') }}")
}
func texts17694(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Get(ctx["response"], "data").Truth()), "{{ not response.get('data') }}")
}
func text17694(e *py.Eval, ctx variables) string {
	return ""
}
func value17695(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Get(ctx["response"], "data").Truth()), "{{ not response.get('data') }}")
}
func typed17695(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Get(ctx["response"], "data").Truth()), "{{ not response.get('data') }}")
}
func texts17695(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Get(ctx["response"], "data").Truth()), "{{ not response.get('data') }}")
}
func text17695(e *py.Eval, ctx variables) string {
	return ""
}
func value17696(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Get(ctx["response"], "data").Truth()), "{{ not response.get('data') }}").Text())
}
func typed17696(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Get(ctx["response"], "data").Truth()), "{{ not response.get('data') }}").Text())
}
func texts17696(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Get(ctx["response"], "data").Truth()), "{{ not response.get('data') }}").Text())
}
func text17696(e *py.Eval, ctx variables) string {
	return ""
}
func value17697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "data").Truth()), "integer", "{{ not response.get('data') }}")
}
func typed17697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "data").Truth()), "integer", "{{ not response.get('data') }}")
}
func texts17697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "data").Truth()), "integer", "{{ not response.get('data') }}")
}
func text17697(e *py.Eval, ctx variables) string {
	return ""
}
func value17698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "data").Truth()), "string", "{{ not response.get('data') }}")
}
func typed17698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "data").Truth()), "string", "{{ not response.get('data') }}")
}
func texts17698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "data").Truth()), "string", "{{ not response.get('data') }}")
}
func text17698(e *py.Eval, ctx variables) string {
	return ""
}
func value17699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "data").Truth()), "boolean", "{{ not response.get('data') }}")
}
func typed17699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "data").Truth()), "boolean", "{{ not response.get('data') }}")
}
func texts17699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "data").Truth()), "boolean", "{{ not response.get('data') }}")
}
func text17699(e *py.Eval, ctx variables) string {
	return ""
}
func value17700(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "data").Truth()), "number", "{{ not response.get('data') }}")
}
func typed17700(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "data").Truth()), "number", "{{ not response.get('data') }}")
}
func texts17700(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "data").Truth()), "number", "{{ not response.get('data') }}")
}
func text17700(e *py.Eval, ctx variables) string {
	return ""
}
func value17701(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "{{ not response.get('has_more', False) }}")
}
func typed17701(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "{{ not response.get('has_more', False) }}")
}
func texts17701(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "{{ not response.get('has_more', False) }}")
}
func text17701(e *py.Eval, ctx variables) string {
	return ""
}
func value17702(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "{{ not response.get('has_more', False) }}")
}
func typed17702(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "{{ not response.get('has_more', False) }}")
}
func texts17702(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "{{ not response.get('has_more', False) }}")
}
func text17702(e *py.Eval, ctx variables) string {
	return ""
}
func value17703(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "{{ not response.get('has_more', False) }}").Text())
}
func typed17703(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "{{ not response.get('has_more', False) }}").Text())
}
func texts17703(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "{{ not response.get('has_more', False) }}").Text())
}
func text17703(e *py.Eval, ctx variables) string {
	return ""
}
func value17704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "integer", "{{ not response.get('has_more', False) }}")
}
func typed17704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "integer", "{{ not response.get('has_more', False) }}")
}
func texts17704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "integer", "{{ not response.get('has_more', False) }}")
}
func text17704(e *py.Eval, ctx variables) string {
	return ""
}
func value17705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "number", "{{ not response.get('has_more', False) }}")
}
func typed17705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "number", "{{ not response.get('has_more', False) }}")
}
func texts17705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "number", "{{ not response.get('has_more', False) }}")
}
func text17705(e *py.Eval, ctx variables) string {
	return ""
}
func value17706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "string", "{{ not response.get('has_more', False) }}")
}
func typed17706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "string", "{{ not response.get('has_more', False) }}")
}
func texts17706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "string", "{{ not response.get('has_more', False) }}")
}
func text17706(e *py.Eval, ctx variables) string {
	return ""
}
func value17707(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "boolean", "{{ not response.get('has_more', False) }}")
}
func typed17707(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "boolean", "{{ not response.get('has_more', False) }}")
}
func texts17707(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "boolean", "{{ not response.get('has_more', False) }}")
}
func text17707(e *py.Eval, ctx variables) string {
	return ""
}
func value17708(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func typed17708(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func texts17708(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func text17708(e *py.Eval, ctx variables) string {
	return ""
}
func value17709(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func typed17709(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func texts17709(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func text17709(e *py.Eval, ctx variables) string {
	return ""
}
func value17710(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	).Text())
}
func typed17710(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	).Text())
}
func texts17710(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	).Text())
}
func text17710(e *py.Eval, ctx variables) string {
	return ""
}
func value17711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"number",
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func typed17711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"number",
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func texts17711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"number",
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func text17711(e *py.Eval, ctx variables) string {
	return ""
}
func value17712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"integer",
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func typed17712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"integer",
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func texts17712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"integer",
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func text17712(e *py.Eval, ctx variables) string {
	return ""
}
func value17713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"boolean",
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func typed17713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"boolean",
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func texts17713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"boolean",
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func text17713(e *py.Eval, ctx variables) string {
	return ""
}
func value17714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"string",
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func typed17714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"string",
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func texts17714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page").Truth() && !e.Get(ctx["response"], "cursor_id").Truth()),
		"string",
		"{{ not response.get('hypermedia', {}).get('pagination', {}).get('next_page') and not response.get('cursor_id') }}",
	)
}
func text17714(e *py.Eval, ctx variables) string {
	return ""
}
func value17715(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func typed17715(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func texts17715(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func text17715(e *py.Eval, ctx variables) string {
	return ""
}
func value17716(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func typed17716(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func texts17716(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func text17716(e *py.Eval, ctx variables) string {
	return ""
}
func value17717(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"{{ not response.get('info', {}).get('more_records', False) }}",
	).Text())
}
func typed17717(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"{{ not response.get('info', {}).get('more_records', False) }}",
	).Text())
}
func texts17717(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"{{ not response.get('info', {}).get('more_records', False) }}",
	).Text())
}
func text17717(e *py.Eval, ctx variables) string {
	return ""
}
func value17718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"string",
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func typed17718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"string",
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func texts17718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"string",
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func text17718(e *py.Eval, ctx variables) string {
	return ""
}
func value17719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"integer",
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func typed17719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"integer",
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func texts17719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"integer",
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func text17719(e *py.Eval, ctx variables) string {
	return ""
}
func value17720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"boolean",
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func typed17720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"boolean",
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func texts17720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"boolean",
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func text17720(e *py.Eval, ctx variables) string {
	return ""
}
func value17721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"number",
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func typed17721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"number",
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func texts17721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "more_records", py.False).Truth()),
		"number",
		"{{ not response.get('info', {}).get('more_records', False) }}",
	)
}
func text17721(e *py.Eval, ctx variables) string {
	return ""
}
func value17722(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func typed17722(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func texts17722(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func text17722(e *py.Eval, ctx variables) string {
	return ""
}
func value17723(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func typed17723(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func texts17723(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func text17723(e *py.Eval, ctx variables) string {
	return ""
}
func value17724(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	).Text())
}
func typed17724(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	).Text())
}
func texts17724(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	).Text())
}
func text17724(e *py.Eval, ctx variables) string {
	return ""
}
func value17725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"integer",
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func typed17725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"integer",
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func texts17725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"integer",
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func text17725(e *py.Eval, ctx variables) string {
	return ""
}
func value17726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"number",
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func typed17726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"number",
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func texts17726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"number",
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func text17726(e *py.Eval, ctx variables) string {
	return ""
}
func value17727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"boolean",
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func typed17727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"boolean",
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func texts17727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"boolean",
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func text17727(e *py.Eval, ctx variables) string {
	return ""
}
func value17728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"string",
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func typed17728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"string",
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func texts17728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.FilterList(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") })).Truth()),
		"string",
		"{{ not response.get('links', []) | selectattr('rel', 'equalto', 'next') | list }}",
	)
}
func text17728(e *py.Eval, ctx variables) string {
	return ""
}
func value17729(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "{{ not response.get('nextPageToken') }}")
}
func typed17729(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "{{ not response.get('nextPageToken') }}")
}
func texts17729(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "{{ not response.get('nextPageToken') }}")
}
func text17729(e *py.Eval, ctx variables) string {
	return ""
}
func value17730(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "{{ not response.get('nextPageToken') }}")
}
func typed17730(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "{{ not response.get('nextPageToken') }}")
}
func texts17730(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "{{ not response.get('nextPageToken') }}")
}
func text17730(e *py.Eval, ctx variables) string {
	return ""
}
func value17731(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "{{ not response.get('nextPageToken') }}").Text())
}
func typed17731(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "{{ not response.get('nextPageToken') }}").Text())
}
func texts17731(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "{{ not response.get('nextPageToken') }}").Text())
}
func text17731(e *py.Eval, ctx variables) string {
	return ""
}
func value17732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "string", "{{ not response.get('nextPageToken') }}")
}
func typed17732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "string", "{{ not response.get('nextPageToken') }}")
}
func texts17732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "string", "{{ not response.get('nextPageToken') }}")
}
func text17732(e *py.Eval, ctx variables) string {
	return ""
}
func value17733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "integer", "{{ not response.get('nextPageToken') }}")
}
func typed17733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "integer", "{{ not response.get('nextPageToken') }}")
}
func texts17733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "integer", "{{ not response.get('nextPageToken') }}")
}
func text17733(e *py.Eval, ctx variables) string {
	return ""
}
func value17734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "boolean", "{{ not response.get('nextPageToken') }}")
}
func typed17734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "boolean", "{{ not response.get('nextPageToken') }}")
}
func texts17734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "nextPageToken").Truth()), "boolean", "{{ not response.get('nextPageToken') }}")
}
func text17734(e *py.Eval, ctx variables) string {
	return ""
}
func value17735(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func typed17735(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func texts17735(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func text17735(e *py.Eval, ctx variables) string {
	return ""
}
func value17736(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func typed17736(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func texts17736(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func text17736(e *py.Eval, ctx variables) string {
	return ""
}
func value17737(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	).Text())
}
func typed17737(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	).Text())
}
func texts17737(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	).Text())
}
func text17737(e *py.Eval, ctx variables) string {
	return ""
}
func value17738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"string",
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func typed17738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"string",
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func texts17738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"string",
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func text17738(e *py.Eval, ctx variables) string {
	return ""
}
func value17739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"number",
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func typed17739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"number",
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func texts17739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"number",
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func text17739(e *py.Eval, ctx variables) string {
	return ""
}
func value17740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"integer",
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func typed17740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"integer",
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func texts17740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"integer",
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func text17740(e *py.Eval, ctx variables) string {
	return ""
}
func value17741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"boolean",
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func typed17741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"boolean",
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func texts17741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after").Truth()),
		"boolean",
		"{{ not response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func text17741(e *py.Eval, ctx variables) string {
	return ""
}
func value17742(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("has_more").Truth())
}
func typed17742(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("has_more").Truth())
}
func texts17742(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("has_more").Truth())
}
func text17742(e *py.Eval, ctx variables) string {
	return ""
}
func value17743(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["response"].Member("has_more").Truth()).Text())
}
func typed17743(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["response"].Member("has_more").Truth()).Text())
}
func texts17743(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["response"].Member("has_more").Truth()).Text())
}
func text17743(e *py.Eval, ctx variables) string {
	return ""
}
func value17744(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["response"].Member("has_more").Truth())).Text())
}
func typed17744(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["response"].Member("has_more").Truth())).Text())
}
func texts17744(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["response"].Member("has_more").Truth())).Text())
}
func text17744(e *py.Eval, ctx variables) string {
	return ""
}
func value17745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("has_more").Truth()), "string")
}
func typed17745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("has_more").Truth()), "string")
}
func texts17745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("has_more").Truth()), "string")
}
func text17745(e *py.Eval, ctx variables) string {
	return ""
}
func value17746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("has_more").Truth()), "number")
}
func typed17746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("has_more").Truth()), "number")
}
func texts17746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("has_more").Truth()), "number")
}
func text17746(e *py.Eval, ctx variables) string {
	return ""
}
func value17747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("has_more").Truth()), "boolean")
}
func typed17747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("has_more").Truth()), "boolean")
}
func texts17747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("has_more").Truth()), "boolean")
}
func text17747(e *py.Eval, ctx variables) string {
	return ""
}
func value17748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("has_more").Truth()), "integer")
}
func typed17748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("has_more").Truth()), "integer")
}
func texts17748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("has_more").Truth()), "integer")
}
func text17748(e *py.Eval, ctx variables) string {
	return ""
}
func value17749(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("more").Truth())
}
func typed17749(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("more").Truth())
}
func texts17749(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("more").Truth())
}
func text17749(e *py.Eval, ctx variables) string {
	return ""
}
func value17750(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["response"].Member("more").Truth()).Text())
}
func typed17750(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["response"].Member("more").Truth()).Text())
}
func texts17750(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["response"].Member("more").Truth()).Text())
}
func text17750(e *py.Eval, ctx variables) string {
	return ""
}
func value17751(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["response"].Member("more").Truth())).Text())
}
func typed17751(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["response"].Member("more").Truth())).Text())
}
func texts17751(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["response"].Member("more").Truth())).Text())
}
func text17751(e *py.Eval, ctx variables) string {
	return ""
}
func value17752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("more").Truth()), "string")
}
func typed17752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("more").Truth()), "string")
}
func texts17752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("more").Truth()), "string")
}
func text17752(e *py.Eval, ctx variables) string {
	return ""
}
func value17753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("more").Truth()), "integer")
}
func typed17753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("more").Truth()), "integer")
}
func texts17753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("more").Truth()), "integer")
}
func text17753(e *py.Eval, ctx variables) string {
	return ""
}
func value17754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("more").Truth()), "number")
}
func typed17754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("more").Truth()), "number")
}
func texts17754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("more").Truth()), "number")
}
func text17754(e *py.Eval, ctx variables) string {
	return ""
}
func value17755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("more").Truth()), "boolean")
}
func typed17755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("more").Truth()), "boolean")
}
func texts17755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("more").Truth()), "boolean")
}
func text17755(e *py.Eval, ctx variables) string {
	return ""
}
func value17756(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("next").Truth())
}
func typed17756(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("next").Truth())
}
func texts17756(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("next").Truth())
}
func text17756(e *py.Eval, ctx variables) string {
	return ""
}
func value17757(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["response"].Member("next").Truth()).Text())
}
func typed17757(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["response"].Member("next").Truth()).Text())
}
func texts17757(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["response"].Member("next").Truth()).Text())
}
func text17757(e *py.Eval, ctx variables) string {
	return ""
}
func value17758(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["response"].Member("next").Truth())).Text())
}
func typed17758(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["response"].Member("next").Truth())).Text())
}
func texts17758(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["response"].Member("next").Truth())).Text())
}
func text17758(e *py.Eval, ctx variables) string {
	return ""
}
func value17759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next").Truth()), "integer")
}
func typed17759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next").Truth()), "integer")
}
func texts17759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next").Truth()), "integer")
}
func text17759(e *py.Eval, ctx variables) string {
	return ""
}
func value17760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next").Truth()), "boolean")
}
func typed17760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next").Truth()), "boolean")
}
func texts17760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next").Truth()), "boolean")
}
func text17760(e *py.Eval, ctx variables) string {
	return ""
}
func value17761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next").Truth()), "number")
}
func typed17761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next").Truth()), "number")
}
func texts17761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next").Truth()), "number")
}
func text17761(e *py.Eval, ctx variables) string {
	return ""
}
func value17762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next").Truth()), "string")
}
func typed17762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next").Truth()), "string")
}
func texts17762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next").Truth()), "string")
}
func text17762(e *py.Eval, ctx variables) string {
	return ""
}
func value17763(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("next_offset").Truth())
}
func typed17763(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("next_offset").Truth())
}
func texts17763(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["response"].Member("next_offset").Truth())
}
func text17763(e *py.Eval, ctx variables) string {
	return ""
}
func value17764(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["response"].Member("next_offset").Truth()).Text())
}
func typed17764(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["response"].Member("next_offset").Truth()).Text())
}
func texts17764(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["response"].Member("next_offset").Truth()).Text())
}
func text17764(e *py.Eval, ctx variables) string {
	return ""
}
func value17765(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["response"].Member("next_offset").Truth())).Text())
}
func typed17765(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["response"].Member("next_offset").Truth())).Text())
}
func texts17765(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["response"].Member("next_offset").Truth())).Text())
}
func text17765(e *py.Eval, ctx variables) string {
	return ""
}
func value17766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next_offset").Truth()), "string")
}
func typed17766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next_offset").Truth()), "string")
}
func texts17766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next_offset").Truth()), "string")
}
func text17766(e *py.Eval, ctx variables) string {
	return ""
}
func value17767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next_offset").Truth()), "integer")
}
func typed17767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next_offset").Truth()), "integer")
}
func texts17767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next_offset").Truth()), "integer")
}
func text17767(e *py.Eval, ctx variables) string {
	return ""
}
func value17768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next_offset").Truth()), "boolean")
}
func typed17768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next_offset").Truth()), "boolean")
}
func texts17768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["response"].Member("next_offset").Truth()), "boolean")
}
func text17768(e *py.Eval, ctx variables) string {
	return ""
}
func value17769(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()))
}
func typed17769(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()))
}
func texts17769(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()))
}
func text17769(e *py.Eval, ctx variables) string {
	return ""
}
func value17770(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()))
}
func typed17770(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()))
}
func texts17770(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()))
}
func text17770(e *py.Eval, ctx variables) string {
	return ""
}
func value17771(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth())).Text())
}
func typed17771(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth())).Text())
}
func texts17771(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth())).Text())
}
func text17771(e *py.Eval, ctx variables) string {
	return ""
}
func value17772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()), "string")
}
func typed17772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()), "string")
}
func texts17772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()), "string")
}
func text17772(e *py.Eval, ctx variables) string {
	return ""
}
func value17773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()), "integer")
}
func typed17773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()), "integer")
}
func texts17773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()), "integer")
}
func text17773(e *py.Eval, ctx variables) string {
	return ""
}
func value17774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()), "number")
}
func typed17774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()), "number")
}
func texts17774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()), "number")
}
func text17774(e *py.Eval, ctx variables) string {
	return ""
}
func value17775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()), "boolean")
}
func typed17775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()), "boolean")
}
func texts17775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Attr(ctx["response"].Member("page_info"), "has_next_page").Truth()), "boolean")
}
func text17775(e *py.Eval, ctx variables) string {
	return ""
}
func value17776(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func typed17776(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func texts17776(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func text17776(e *py.Eval, ctx variables) string {
	return ""
}
func value17777(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func typed17777(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func texts17777(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func text17777(e *py.Eval, ctx variables) string {
	return ""
}
func value17778(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	).Text())
}
func typed17778(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	).Text())
}
func texts17778(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	).Text())
}
func text17778(e *py.Eval, ctx variables) string {
	return ""
}
func value17779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"string",
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func typed17779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"string",
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func texts17779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"string",
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func text17779(e *py.Eval, ctx variables) string {
	return ""
}
func value17780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"integer",
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func typed17780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"integer",
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func texts17780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"integer",
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func text17780(e *py.Eval, ctx variables) string {
	return ""
}
func value17781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"number",
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func typed17781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"number",
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func texts17781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"number",
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func text17781(e *py.Eval, ctx variables) string {
	return ""
}
func value17782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"boolean",
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func typed17782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"boolean",
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func texts17782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Attr(ctx["response"].Member("result"), "emailClick").Truth() || e.Lt(e.FilterLength(e.Attr(ctx["response"].Member("result"), "emailClick")), py.Int(200))),
		"boolean",
		"{{ not response.result.emailClick or response.result.emailClick|length < 200 }}",
	)
}
func text17782(e *py.Eval, ctx variables) string {
	return ""
}
func value17783(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()))
}
func typed17783(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()))
}
func texts17783(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()))
}
func text17783(e *py.Eval, ctx variables) string {
	return ""
}
func value17784(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()))
}
func typed17784(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()))
}
func texts17784(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()))
}
func text17784(e *py.Eval, ctx variables) string {
	return ""
}
func value17785(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth())).Text())
}
func typed17785(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth())).Text())
}
func texts17785(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth())).Text())
}
func text17785(e *py.Eval, ctx variables) string {
	return ""
}
func value17786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()), "string")
}
func typed17786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()), "string")
}
func texts17786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()), "string")
}
func text17786(e *py.Eval, ctx variables) string {
	return ""
}
func value17787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()), "integer")
}
func typed17787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()), "integer")
}
func texts17787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()), "integer")
}
func text17787(e *py.Eval, ctx variables) string {
	return ""
}
func value17788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()), "boolean")
}
func typed17788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()), "boolean")
}
func texts17788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Key(ctx["response"].Member("meta"), "has_more").Truth()), "boolean")
}
func text17788(e *py.Eval, ctx variables) string {
	return ""
}
func value17789(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.NowUTC())
}
func typed17789(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.NowUTC())
}
func texts17789(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.NowUTC())
}
func text17789(e *py.Eval, ctx variables) string {
	return ""
}
func value17790(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.NowUTC())
}
func typed17790(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.NowUTC())
}
func texts17790(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.NowUTC())
}
func text17790(e *py.Eval, ctx variables) string {
	return ""
}
func value17791(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.NowUTC()).Text())
}
func typed17791(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.NowUTC()).Text())
}
func texts17791(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.NowUTC()).Text())
}
func text17791(e *py.Eval, ctx variables) string {
	return ""
}
func value17792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.NowUTC(), "string")
}
func typed17792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.NowUTC(), "string")
}
func texts17792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.NowUTC(), "string")
}
func text17792(e *py.Eval, ctx variables) string {
	return ""
}
func value17793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.NowUTC(), "integer")
}
func typed17793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.NowUTC(), "integer")
}
func texts17793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.NowUTC(), "integer")
}
func text17793(e *py.Eval, ctx variables) string {
	return ""
}
func value17794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.NowUTC(), "number")
}
func typed17794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.NowUTC(), "number")
}
func texts17794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.NowUTC(), "number")
}
func text17794(e *py.Eval, ctx variables) string {
	return ""
}
func value17795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.NowUTC(), "boolean")
}
func typed17795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.NowUTC(), "boolean")
}
func texts17795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.NowUTC(), "boolean")
}
func text17795(e *py.Eval, ctx variables) string {
	return ""
}
func value17796(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "isoformat", py.Str("T"), py.Str("seconds")), "{{ now_utc().isoformat('T', 'seconds') }}")
}
func typed17796(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "isoformat", py.Str("T"), py.Str("seconds")), "{{ now_utc().isoformat('T', 'seconds') }}")
}
func texts17796(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "isoformat", py.Str("T"), py.Str("seconds")), "{{ now_utc().isoformat('T', 'seconds') }}")
}
func text17796(e *py.Eval, ctx variables) string {
	return ""
}
func value17797(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "isoformat", py.Str("T"), py.Str("seconds")), "{{ now_utc().isoformat('T', 'seconds') }}")
}
func typed17797(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "isoformat", py.Str("T"), py.Str("seconds")), "{{ now_utc().isoformat('T', 'seconds') }}")
}
func texts17797(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "isoformat", py.Str("T"), py.Str("seconds")), "{{ now_utc().isoformat('T', 'seconds') }}")
}
func text17797(e *py.Eval, ctx variables) string {
	return ""
}
func value17798(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "isoformat", py.Str("T"), py.Str("seconds")), "{{ now_utc().isoformat('T', 'seconds') }}").Text())
}
func typed17798(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "isoformat", py.Str("T"), py.Str("seconds")), "{{ now_utc().isoformat('T', 'seconds') }}").Text())
}
func texts17798(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "isoformat", py.Str("T"), py.Str("seconds")), "{{ now_utc().isoformat('T', 'seconds') }}").Text())
}
func text17798(e *py.Eval, ctx variables) string {
	return ""
}
func value17799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "isoformat", py.Str("T"), py.Str("seconds")), "integer", "{{ now_utc().isoformat('T', 'seconds') }}")
}
func typed17799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "isoformat", py.Str("T"), py.Str("seconds")), "integer", "{{ now_utc().isoformat('T', 'seconds') }}")
}
func texts17799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "isoformat", py.Str("T"), py.Str("seconds")), "integer", "{{ now_utc().isoformat('T', 'seconds') }}")
}
func text17799(e *py.Eval, ctx variables) string {
	return ""
}
func value17800(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "isoformat"), "{{ now_utc().isoformat() }}")
}
func typed17800(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "isoformat"), "{{ now_utc().isoformat() }}")
}
func texts17800(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "isoformat"), "{{ now_utc().isoformat() }}")
}
func text17800(e *py.Eval, ctx variables) string {
	return ""
}
func value17801(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "isoformat"), "{{ now_utc().isoformat() }}")
}
func typed17801(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "isoformat"), "{{ now_utc().isoformat() }}")
}
func texts17801(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "isoformat"), "{{ now_utc().isoformat() }}")
}
func text17801(e *py.Eval, ctx variables) string {
	return ""
}
func value17802(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "isoformat"), "{{ now_utc().isoformat() }}").Text())
}
func typed17802(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "isoformat"), "{{ now_utc().isoformat() }}").Text())
}
func texts17802(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "isoformat"), "{{ now_utc().isoformat() }}").Text())
}
func text17802(e *py.Eval, ctx variables) string {
	return ""
}
func value17803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "isoformat"), "string", "{{ now_utc().isoformat() }}")
}
func typed17803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "isoformat"), "string", "{{ now_utc().isoformat() }}")
}
func texts17803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "isoformat"), "string", "{{ now_utc().isoformat() }}")
}
func text17803(e *py.Eval, ctx variables) string {
	return ""
}
func value17804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "isoformat"), "integer", "{{ now_utc().isoformat() }}")
}
func typed17804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "isoformat"), "integer", "{{ now_utc().isoformat() }}")
}
func texts17804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "isoformat"), "integer", "{{ now_utc().isoformat() }}")
}
func text17804(e *py.Eval, ctx variables) string {
	return ""
}
func value17805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "isoformat"), "number", "{{ now_utc().isoformat() }}")
}
func typed17805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "isoformat"), "number", "{{ now_utc().isoformat() }}")
}
func texts17805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "isoformat"), "number", "{{ now_utc().isoformat() }}")
}
func text17805(e *py.Eval, ctx variables) string {
	return ""
}
func value17806(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")))
}
func typed17806(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")))
}
func texts17806(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")))
}
func text17806(e *py.Eval, ctx variables) string {
	return ""
}
func value17807(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")))
}
func typed17807(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")))
}
func texts17807(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")))
}
func text17807(e *py.Eval, ctx variables) string {
	return ""
}
func value17808(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d"))).Text())
}
func typed17808(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d"))).Text())
}
func texts17808(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d"))).Text())
}
func text17808(e *py.Eval, ctx variables) string {
	return ""
}
func value17809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")), "string")
}
func typed17809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")), "string")
}
func texts17809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")), "string")
}
func text17809(e *py.Eval, ctx variables) string {
	return ""
}
func value17810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")), "boolean")
}
func typed17810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")), "boolean")
}
func texts17810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")), "boolean")
}
func text17810(e *py.Eval, ctx variables) string {
	return ""
}
func value17811(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func typed17811(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func texts17811(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func text17811(e *py.Eval, ctx variables) string {
	return ""
}
func value17812(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func typed17812(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func texts17812(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func text17812(e *py.Eval, ctx variables) string {
	return ""
}
func value17813(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z"))).Text())
}
func typed17813(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z"))).Text())
}
func texts17813(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z"))).Text())
}
func text17813(e *py.Eval, ctx variables) string {
	return ""
}
func value17814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")), "integer")
}
func typed17814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")), "integer")
}
func texts17814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")), "integer")
}
func text17814(e *py.Eval, ctx variables) string {
	return ""
}
func value17815(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))
}
func typed17815(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))
}
func texts17815(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))
}
func text17815(e *py.Eval, ctx variables) string {
	return ""
}
func value17816(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))
}
func typed17816(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))
}
func texts17816(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))
}
func text17816(e *py.Eval, ctx variables) string {
	return ""
}
func value17817(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))).Text())
}
func typed17817(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))).Text())
}
func texts17817(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))).Text())
}
func text17817(e *py.Eval, ctx variables) string {
	return ""
}
func value17818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "string")
}
func typed17818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "string")
}
func texts17818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "string")
}
func text17818(e *py.Eval, ctx variables) string {
	return ""
}
func value17819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "number")
}
func typed17819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "number")
}
func texts17819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "number")
}
func text17819(e *py.Eval, ctx variables) string {
	return ""
}
func value17820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "boolean")
}
func typed17820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "boolean")
}
func texts17820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "boolean")
}
func text17820(e *py.Eval, ctx variables) string {
	return ""
}
func value17821(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")))
}
func typed17821(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")))
}
func texts17821(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")))
}
func text17821(e *py.Eval, ctx variables) string {
	return ""
}
func value17822(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")))
}
func typed17822(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")))
}
func texts17822(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")))
}
func text17822(e *py.Eval, ctx variables) string {
	return ""
}
func value17823(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))).Text())
}
func typed17823(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))).Text())
}
func texts17823(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))).Text())
}
func text17823(e *py.Eval, ctx variables) string {
	return ""
}
func value17824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")), "string")
}
func typed17824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")), "string")
}
func texts17824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")), "string")
}
func text17824(e *py.Eval, ctx variables) string {
	return ""
}
func value17825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")), "integer")
}
func typed17825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")), "integer")
}
func texts17825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")), "integer")
}
func text17825(e *py.Eval, ctx variables) string {
	return ""
}
func value17826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")), "number")
}
func typed17826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")), "number")
}
func texts17826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%S.%fZ")), "number")
}
func text17826(e *py.Eval, ctx variables) string {
	return ""
}
func value17827(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17827(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17827(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("until_today").Text() != "", func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17827(e *py.Eval, ctx variables) string {
	return ""
}
func value17828(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17828(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17828(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("until_today").Text() != "", func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17828(e *py.Eval, ctx variables) string {
	return ""
}
func value17829(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed17829(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts17829(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("until_today").Text() != "", func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text17829(e *py.Eval, ctx variables) string {
	return ""
}
func value17830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"string",
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"string",
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("until_today").Text() != "", func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"string",
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17830(e *py.Eval, ctx variables) string {
	return ""
}
func value17831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"number",
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"number",
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("until_today").Text() != "", func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"number",
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17831(e *py.Eval, ctx variables) string {
	return ""
}
func value17832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"boolean",
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"boolean",
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("until_today").Text() != "", func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"boolean",
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17832(e *py.Eval, ctx variables) string {
	return ""
}
func value17833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"integer",
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("until_today").Truth(), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"integer",
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("until_today").Text() != "", func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }, func() py.Value {
			return e.Call(e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"integer",
		"{{ now_utc().strftime('%Y-%m-%dT%H:%M:%SZ') if config['until_today'] else (day_delta(1)).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17833(e *py.Eval, ctx variables) string {
	return ""
}
func value17834(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")))
}
func typed17834(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")))
}
func texts17834(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")))
}
func text17834(e *py.Eval, ctx variables) string {
	return ""
}
func value17835(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")))
}
func typed17835(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")))
}
func texts17835(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")))
}
func text17835(e *py.Eval, ctx variables) string {
	return ""
}
func value17836(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))).Text())
}
func typed17836(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))).Text())
}
func texts17836(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))).Text())
}
func text17836(e *py.Eval, ctx variables) string {
	return ""
}
func value17837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")), "number")
}
func typed17837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")), "number")
}
func texts17837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")), "number")
}
func text17837(e *py.Eval, ctx variables) string {
	return ""
}
func value17838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")), "boolean")
}
func typed17838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")), "boolean")
}
func texts17838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")), "boolean")
}
func text17838(e *py.Eval, ctx variables) string {
	return ""
}
func value17839(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%d/%m/%Y %H:%M")))
}
func typed17839(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%d/%m/%Y %H:%M")))
}
func texts17839(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%d/%m/%Y %H:%M")))
}
func text17839(e *py.Eval, ctx variables) string {
	return ""
}
func value17840(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%d/%m/%Y %H:%M")))
}
func typed17840(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%d/%m/%Y %H:%M")))
}
func texts17840(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%d/%m/%Y %H:%M")))
}
func text17840(e *py.Eval, ctx variables) string {
	return ""
}
func value17841(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%d/%m/%Y %H:%M"))).Text())
}
func typed17841(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%d/%m/%Y %H:%M"))).Text())
}
func texts17841(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%d/%m/%Y %H:%M"))).Text())
}
func text17841(e *py.Eval, ctx variables) string {
	return ""
}
func value17842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%d/%m/%Y %H:%M")), "boolean")
}
func typed17842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%d/%m/%Y %H:%M")), "boolean")
}
func texts17842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%d/%m/%Y %H:%M")), "boolean")
}
func text17842(e *py.Eval, ctx variables) string {
	return ""
}
func value17843(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%s")))
}
func typed17843(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%s")))
}
func texts17843(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(e.NowUTC(), "strftime", py.Str("%s")))
}
func text17843(e *py.Eval, ctx variables) string {
	return ""
}
func value17844(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%s")))
}
func typed17844(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%s")))
}
func texts17844(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%s")))
}
func text17844(e *py.Eval, ctx variables) string {
	return ""
}
func value17845(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%s"))).Text())
}
func typed17845(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%s"))).Text())
}
func texts17845(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(e.NowUTC(), "strftime", py.Str("%s"))).Text())
}
func text17845(e *py.Eval, ctx variables) string {
	return ""
}
func value17846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%s")), "string")
}
func typed17846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%s")), "string")
}
func texts17846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%s")), "string")
}
func text17846(e *py.Eval, ctx variables) string {
	return ""
}
func value17847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%s")), "number")
}
func typed17847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%s")), "number")
}
func texts17847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(e.NowUTC(), "strftime", py.Str("%s")), "number")
}
func text17847(e *py.Eval, ctx variables) string {
	return ""
}
func value17848(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["options"].Member("name"))
}
func typed17848(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["options"].Member("name"))
}
func texts17848(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["options"].Member("name"))
}
func text17848(e *py.Eval, ctx variables) string {
	return ""
}
func value17849(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["options"].Member("name"))
}
func typed17849(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["options"].Member("name"))
}
func texts17849(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["options"].Member("name"))
}
func text17849(e *py.Eval, ctx variables) string {
	return ""
}
func value17850(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["options"].Member("name")).Text())
}
func typed17850(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["options"].Member("name")).Text())
}
func texts17850(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["options"].Member("name")).Text())
}
func text17850(e *py.Eval, ctx variables) string {
	return ""
}
func value17851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["options"].Member("name"), "string")
}
func typed17851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["options"].Member("name"), "string")
}
func texts17851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["options"].Member("name"), "string")
}
func text17851(e *py.Eval, ctx variables) string {
	return ""
}
func value17852(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["options"].Member("primary_key"))
}
func typed17852(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["options"].Member("primary_key"))
}
func texts17852(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["options"].Member("primary_key"))
}
func text17852(e *py.Eval, ctx variables) string {
	return ""
}
func value17853(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["options"].Member("primary_key"))
}
func typed17853(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["options"].Member("primary_key"))
}
func texts17853(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["options"].Member("primary_key"))
}
func text17853(e *py.Eval, ctx variables) string {
	return ""
}
func value17854(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["options"].Member("primary_key")).Text())
}
func typed17854(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["options"].Member("primary_key")).Text())
}
func texts17854(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["options"].Member("primary_key")).Text())
}
func text17854(e *py.Eval, ctx variables) string {
	return ""
}
func value17855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["options"].Member("primary_key"), "string")
}
func typed17855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["options"].Member("primary_key"), "string")
}
func texts17855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["options"].Member("primary_key"), "string")
}
func text17855(e *py.Eval, ctx variables) string {
	return ""
}
func value17856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["options"].Member("primary_key"), "integer")
}
func typed17856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["options"].Member("primary_key"), "integer")
}
func texts17856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["options"].Member("primary_key"), "integer")
}
func text17856(e *py.Eval, ctx variables) string {
	return ""
}
func value17857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["options"].Member("primary_key"), "number")
}
func typed17857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["options"].Member("primary_key"), "number")
}
func texts17857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["options"].Member("primary_key"), "number")
}
func text17857(e *py.Eval, ctx variables) string {
	return ""
}
func value17858(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("cursor_field"))
}
func typed17858(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("cursor_field"))
}
func texts17858(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("cursor_field"))
}
func text17858(e *py.Eval, ctx variables) string {
	return ""
}
func value17859(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("cursor_field"))
}
func typed17859(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("cursor_field"))
}
func texts17859(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("cursor_field"))
}
func text17859(e *py.Eval, ctx variables) string {
	return ""
}
func value17860(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("cursor_field")).Text())
}
func typed17860(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("cursor_field")).Text())
}
func texts17860(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("cursor_field")).Text())
}
func text17860(e *py.Eval, ctx variables) string {
	return ""
}
func value17861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "integer")
}
func typed17861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "integer")
}
func texts17861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "integer")
}
func text17861(e *py.Eval, ctx variables) string {
	return ""
}
func value17862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "string")
}
func typed17862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "string")
}
func texts17862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "string")
}
func text17862(e *py.Eval, ctx variables) string {
	return ""
}
func value17863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "boolean")
}
func typed17863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "boolean")
}
func texts17863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("cursor_field"), "boolean")
}
func text17863(e *py.Eval, ctx variables) string {
	return ""
}
func value17864(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("extract_field"))
}
func typed17864(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("extract_field"))
}
func texts17864(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("extract_field"))
}
func text17864(e *py.Eval, ctx variables) string {
	return ""
}
func value17865(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("extract_field"))
}
func typed17865(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("extract_field"))
}
func texts17865(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("extract_field"))
}
func text17865(e *py.Eval, ctx variables) string {
	return ""
}
func value17866(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("extract_field")).Text())
}
func typed17866(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("extract_field")).Text())
}
func texts17866(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("extract_field")).Text())
}
func text17866(e *py.Eval, ctx variables) string {
	return ""
}
func value17867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extract_field"), "string")
}
func typed17867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extract_field"), "string")
}
func texts17867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extract_field"), "string")
}
func text17867(e *py.Eval, ctx variables) string {
	return ""
}
func value17868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extract_field"), "number")
}
func typed17868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extract_field"), "number")
}
func texts17868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extract_field"), "number")
}
func text17868(e *py.Eval, ctx variables) string {
	return ""
}
func value17869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extract_field"), "boolean")
}
func typed17869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extract_field"), "boolean")
}
func texts17869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extract_field"), "boolean")
}
func text17869(e *py.Eval, ctx variables) string {
	return ""
}
func value17870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extract_field"), "integer")
}
func typed17870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extract_field"), "integer")
}
func texts17870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extract_field"), "integer")
}
func text17870(e *py.Eval, ctx variables) string {
	return ""
}
func value17871(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("extractor_path"))
}
func typed17871(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("extractor_path"))
}
func texts17871(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("extractor_path"))
}
func text17871(e *py.Eval, ctx variables) string {
	return ""
}
func value17872(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("extractor_path"))
}
func typed17872(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("extractor_path"))
}
func texts17872(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("extractor_path"))
}
func text17872(e *py.Eval, ctx variables) string {
	return ""
}
func value17873(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("extractor_path")).Text())
}
func typed17873(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("extractor_path")).Text())
}
func texts17873(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("extractor_path")).Text())
}
func text17873(e *py.Eval, ctx variables) string {
	return ""
}
func value17874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extractor_path"), "string")
}
func typed17874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extractor_path"), "string")
}
func texts17874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extractor_path"), "string")
}
func text17874(e *py.Eval, ctx variables) string {
	return ""
}
func value17875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extractor_path"), "number")
}
func typed17875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extractor_path"), "number")
}
func texts17875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extractor_path"), "number")
}
func text17875(e *py.Eval, ctx variables) string {
	return ""
}
func value17876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extractor_path"), "integer")
}
func typed17876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extractor_path"), "integer")
}
func texts17876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extractor_path"), "integer")
}
func text17876(e *py.Eval, ctx variables) string {
	return ""
}
func value17877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extractor_path"), "boolean")
}
func typed17877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extractor_path"), "boolean")
}
func texts17877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("extractor_path"), "boolean")
}
func text17877(e *py.Eval, ctx variables) string {
	return ""
}
func value17878(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)))
}
func typed17878(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)))
}
func texts17878(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)))
}
func text17878(e *py.Eval, ctx variables) string {
	return ""
}
func value17879(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)))
}
func typed17879(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)))
}
func texts17879(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)))
}
func text17879(e *py.Eval, ctx variables) string {
	return ""
}
func value17880(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000))).Text())
}
func typed17880(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000))).Text())
}
func texts17880(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000))).Text())
}
func text17880(e *py.Eval, ctx variables) string {
	return ""
}
func value17881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)), "string")
}
func typed17881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)), "string")
}
func texts17881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)), "string")
}
func text17881(e *py.Eval, ctx variables) string {
	return ""
}
func value17882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)), "integer")
}
func typed17882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)), "integer")
}
func texts17882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)), "integer")
}
func text17882(e *py.Eval, ctx variables) string {
	return ""
}
func value17883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)), "number")
}
func typed17883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)), "number")
}
func texts17883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)), "number")
}
func text17883(e *py.Eval, ctx variables) string {
	return ""
}
func value17884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)), "boolean")
}
func typed17884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)), "boolean")
}
func texts17884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("page_size"), py.Int(1000)), "boolean")
}
func text17884(e *py.Eval, ctx variables) string {
	return ""
}
func value17885(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func typed17885(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func texts17885(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func text17885(e *py.Eval, ctx variables) string {
	return ""
}
func value17886(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func typed17886(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func texts17886(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func text17886(e *py.Eval, ctx variables) string {
	return ""
}
func value17887(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at"))).Text())
}
func typed17887(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at"))).Text())
}
func texts17887(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at"))).Text())
}
func text17887(e *py.Eval, ctx variables) string {
	return ""
}
func value17888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "integer")
}
func typed17888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "integer")
}
func texts17888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "integer")
}
func text17888(e *py.Eval, ctx variables) string {
	return ""
}
func value17889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "string")
}
func typed17889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "string")
}
func texts17889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "string")
}
func text17889(e *py.Eval, ctx variables) string {
	return ""
}
func value17890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "number")
}
func typed17890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "number")
}
func texts17890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "number")
}
func text17890(e *py.Eval, ctx variables) string {
	return ""
}
func value17891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "boolean")
}
func typed17891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "boolean")
}
func texts17891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "boolean")
}
func text17891(e *py.Eval, ctx variables) string {
	return ""
}
func value17892(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")))
}
func typed17892(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")))
}
func texts17892(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")))
}
func text17892(e *py.Eval, ctx variables) string {
	return ""
}
func value17893(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")))
}
func typed17893(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")))
}
func texts17893(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")))
}
func text17893(e *py.Eval, ctx variables) string {
	return ""
}
func value17894(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE"))).Text())
}
func typed17894(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE"))).Text())
}
func texts17894(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE"))).Text())
}
func text17894(e *py.Eval, ctx variables) string {
	return ""
}
func value17895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")), "string")
}
func typed17895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")), "string")
}
func texts17895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")), "string")
}
func text17895(e *py.Eval, ctx variables) string {
	return ""
}
func value17896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")), "integer")
}
func typed17896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")), "integer")
}
func texts17896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")), "integer")
}
func text17896(e *py.Eval, ctx variables) string {
	return ""
}
func value17897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")), "boolean")
}
func typed17897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")), "boolean")
}
func texts17897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")), "boolean")
}
func text17897(e *py.Eval, ctx variables) string {
	return ""
}
func value17898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")), "number")
}
func typed17898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")), "number")
}
func texts17898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("DATE")), "number")
}
func text17898(e *py.Eval, ctx variables) string {
	return ""
}
func value17899(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func typed17899(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func texts17899(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func text17899(e *py.Eval, ctx variables) string {
	return ""
}
func value17900(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func typed17900(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func texts17900(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")))
}
func text17900(e *py.Eval, ctx variables) string {
	return ""
}
func value17901(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at"))).Text())
}
func typed17901(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at"))).Text())
}
func texts17901(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at"))).Text())
}
func text17901(e *py.Eval, ctx variables) string {
	return ""
}
func value17902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "string")
}
func typed17902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "string")
}
func texts17902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "string")
}
func text17902(e *py.Eval, ctx variables) string {
	return ""
}
func value17903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "integer")
}
func typed17903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "integer")
}
func texts17903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "integer")
}
func text17903(e *py.Eval, ctx variables) string {
	return ""
}
func value17904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "number")
}
func typed17904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "number")
}
func texts17904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("cursor_field"), py.Str("updated_at")), "number")
}
func text17904(e *py.Eval, ctx variables) string {
	return ""
}
func value17905(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["parameters"].Member("data_field")))
}
func typed17905(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["parameters"].Member("data_field")))
}
func texts17905(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["parameters"].Member("data_field")))
}
func text17905(e *py.Eval, ctx variables) string {
	return ""
}
func value17906(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["parameters"].Member("data_field")))
}
func typed17906(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["parameters"].Member("data_field")))
}
func texts17906(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["parameters"].Member("data_field")))
}
func text17906(e *py.Eval, ctx variables) string {
	return ""
}
func value17907(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["parameters"].Member("data_field"))).Text())
}
func typed17907(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["parameters"].Member("data_field"))).Text())
}
func texts17907(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["parameters"].Member("data_field"))).Text())
}
func text17907(e *py.Eval, ctx variables) string {
	return ""
}
func value17908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_field")), "number")
}
func typed17908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_field")), "number")
}
func texts17908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_field")), "number")
}
func text17908(e *py.Eval, ctx variables) string {
	return ""
}
func value17909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_field")), "string")
}
func typed17909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_field")), "string")
}
func texts17909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_field")), "string")
}
func text17909(e *py.Eval, ctx variables) string {
	return ""
}
func value17910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_field")), "integer")
}
func typed17910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_field")), "integer")
}
func texts17910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_field")), "integer")
}
func text17910(e *py.Eval, ctx variables) string {
	return ""
}
func value17911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_field")), "boolean")
}
func typed17911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_field")), "boolean")
}
func texts17911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_field")), "boolean")
}
func text17911(e *py.Eval, ctx variables) string {
	return ""
}
func value17912(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text() + "._links"))
}
func typed17912(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text() + "._links"))
}
func texts17912(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text() + "._links"))
}
func text17912(e *py.Eval, ctx variables) string {
	return ""
}
func value17913(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text() + "._links"))
}
func typed17913(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text() + "._links"))
}
func texts17913(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text() + "._links"))
}
func text17913(e *py.Eval, ctx variables) string {
	return ""
}
func value17914(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text() + "._links")).Text())
}
func typed17914(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text() + "._links")).Text())
}
func texts17914(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text() + "._links")).Text())
}
func text17914(e *py.Eval, ctx variables) string {
	return ""
}
func value17915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text()+"._links"), "integer")
}
func typed17915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text()+"._links"), "integer")
}
func texts17915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text()+"._links"), "integer")
}
func text17915(e *py.Eval, ctx variables) string {
	return ""
}
func value17916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text()+"._links"), "boolean")
}
func typed17916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text()+"._links"), "boolean")
}
func texts17916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text()+"._links"), "boolean")
}
func text17916(e *py.Eval, ctx variables) string {
	return ""
}
func value17917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text()+"._links"), "number")
}
func typed17917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text()+"._links"), "number")
}
func texts17917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text()+"._links"), "number")
}
func text17917(e *py.Eval, ctx variables) string {
	return ""
}
func value17918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text()+"._links"), "string")
}
func typed17918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text()+"._links"), "string")
}
func texts17918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.OrNone(ctx["parameters"].Member("data_field")).Text()+"._links"), "string")
}
func text17918(e *py.Eval, ctx variables) string {
	return ""
}
func value17919(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))))
}
func typed17919(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))))
}
func texts17919(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))))
}
func text17919(e *py.Eval, ctx variables) string {
	return ""
}
func value17920(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))))
}
func typed17920(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))))
}
func texts17920(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))))
}
func text17920(e *py.Eval, ctx variables) string {
	return ""
}
func value17921(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name")))).Text())
}
func typed17921(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name")))).Text())
}
func texts17921(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name")))).Text())
}
func text17921(e *py.Eval, ctx variables) string {
	return ""
}
func value17922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))), "string")
}
func typed17922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))), "string")
}
func texts17922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))), "string")
}
func text17922(e *py.Eval, ctx variables) string {
	return ""
}
func value17923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))), "number")
}
func typed17923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))), "number")
}
func texts17923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))), "number")
}
func text17923(e *py.Eval, ctx variables) string {
	return ""
}
func value17924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))), "boolean")
}
func typed17924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))), "boolean")
}
func texts17924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))), "boolean")
}
func text17924(e *py.Eval, ctx variables) string {
	return ""
}
func value17925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))), "integer")
}
func typed17925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))), "integer")
}
func texts17925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.OrNone(ctx["parameters"].Member("data_path")), py.OrNone(ctx["parameters"].Member("name"))), "integer")
}
func text17925(e *py.Eval, ctx variables) string {
	return ""
}
func value17926(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["parameters"].Member("data_path")))
}
func typed17926(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["parameters"].Member("data_path")))
}
func texts17926(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["parameters"].Member("data_path")))
}
func text17926(e *py.Eval, ctx variables) string {
	return ""
}
func value17927(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["parameters"].Member("data_path")))
}
func typed17927(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["parameters"].Member("data_path")))
}
func texts17927(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["parameters"].Member("data_path")))
}
func text17927(e *py.Eval, ctx variables) string {
	return ""
}
func value17928(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["parameters"].Member("data_path"))).Text())
}
func typed17928(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["parameters"].Member("data_path"))).Text())
}
func texts17928(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["parameters"].Member("data_path"))).Text())
}
func text17928(e *py.Eval, ctx variables) string {
	return ""
}
func value17929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_path")), "integer")
}
func typed17929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_path")), "integer")
}
func texts17929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_path")), "integer")
}
func text17929(e *py.Eval, ctx variables) string {
	return ""
}
func value17930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_path")), "number")
}
func typed17930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_path")), "number")
}
func texts17930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_path")), "number")
}
func text17930(e *py.Eval, ctx variables) string {
	return ""
}
func value17931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_path")), "boolean")
}
func typed17931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_path")), "boolean")
}
func texts17931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_path")), "boolean")
}
func text17931(e *py.Eval, ctx variables) string {
	return ""
}
func value17932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_path")), "string")
}
func typed17932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_path")), "string")
}
func texts17932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["parameters"].Member("data_path")), "string")
}
func text17932(e *py.Eval, ctx variables) string {
	return ""
}
func value17933(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")))
}
func typed17933(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")))
}
func texts17933(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")))
}
func text17933(e *py.Eval, ctx variables) string {
	return ""
}
func value17934(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")))
}
func typed17934(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")))
}
func texts17934(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")))
}
func text17934(e *py.Eval, ctx variables) string {
	return ""
}
func value17935(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after"))).Text())
}
func typed17935(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after"))).Text())
}
func texts17935(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after"))).Text())
}
func text17935(e *py.Eval, ctx variables) string {
	return ""
}
func value17936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")), "integer")
}
func typed17936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")), "integer")
}
func texts17936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")), "integer")
}
func text17936(e *py.Eval, ctx variables) string {
	return ""
}
func value17937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")), "number")
}
func typed17937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")), "number")
}
func texts17937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")), "number")
}
func text17937(e *py.Eval, ctx variables) string {
	return ""
}
func value17938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")), "string")
}
func typed17938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")), "string")
}
func texts17938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")), "string")
}
func text17938(e *py.Eval, ctx variables) string {
	return ""
}
func value17939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")), "boolean")
}
func typed17939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")), "boolean")
}
func texts17939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("lower_bound_filter"), py.Str("updated_after")), "boolean")
}
func text17939(e *py.Eval, ctx variables) string {
	return ""
}
func value17940(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)))
}
func typed17940(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)))
}
func texts17940(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)))
}
func text17940(e *py.Eval, ctx variables) string {
	return ""
}
func value17941(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)))
}
func typed17941(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)))
}
func texts17941(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)))
}
func text17941(e *py.Eval, ctx variables) string {
	return ""
}
func value17942(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1))).Text())
}
func typed17942(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1))).Text())
}
func texts17942(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1))).Text())
}
func text17942(e *py.Eval, ctx variables) string {
	return ""
}
func value17943(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)), "boolean")
}
func typed17943(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)), "boolean")
}
func texts17943(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)), "boolean")
}
func text17943(e *py.Eval, ctx variables) string {
	return ""
}
func value17944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)), "string")
}
func typed17944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)), "string")
}
func texts17944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)), "string")
}
func text17944(e *py.Eval, ctx variables) string {
	return ""
}
func value17945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)), "number")
}
func typed17945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)), "number")
}
func texts17945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)), "number")
}
func text17945(e *py.Eval, ctx variables) string {
	return ""
}
func value17946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)), "integer")
}
func typed17946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)), "integer")
}
func texts17946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("nested_items_per_page"), py.Int(1)), "integer")
}
func text17946(e *py.Eval, ctx variables) string {
	return ""
}
func value17947(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()))
}
func typed17947(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()))
}
func texts17947(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()))
}
func text17947(e *py.Eval, ctx variables) string {
	return ""
}
func value17948(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()))
}
func typed17948(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()))
}
func texts17948(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()))
}
func text17948(e *py.Eval, ctx variables) string {
	return ""
}
func value17949(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict())).Text())
}
func typed17949(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict())).Text())
}
func texts17949(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict())).Text())
}
func text17949(e *py.Eval, ctx variables) string {
	return ""
}
func value17950(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()), "number")
}
func typed17950(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()), "number")
}
func texts17950(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()), "number")
}
func text17950(e *py.Eval, ctx variables) string {
	return ""
}
func value17951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()), "boolean")
}
func typed17951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()), "boolean")
}
func texts17951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()), "boolean")
}
func text17951(e *py.Eval, ctx variables) string {
	return ""
}
func value17952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()), "integer")
}
func typed17952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()), "integer")
}
func texts17952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()), "integer")
}
func text17952(e *py.Eval, ctx variables) string {
	return ""
}
func value17953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()), "string")
}
func typed17953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()), "string")
}
func texts17953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("request_parameters"), py.Dict()), "string")
}
func text17953(e *py.Eval, ctx variables) string {
	return ""
}
func value17954(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")))
}
func typed17954(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")))
}
func texts17954(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")))
}
func text17954(e *py.Eval, ctx variables) string {
	return ""
}
func value17955(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")))
}
func typed17955(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")))
}
func texts17955(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")))
}
func text17955(e *py.Eval, ctx variables) string {
	return ""
}
func value17956(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("root"), py.Str("data"))).Text())
}
func typed17956(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("root"), py.Str("data"))).Text())
}
func texts17956(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("root"), py.Str("data"))).Text())
}
func text17956(e *py.Eval, ctx variables) string {
	return ""
}
func value17957(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")), "string")
}
func typed17957(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")), "string")
}
func texts17957(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")), "string")
}
func text17957(e *py.Eval, ctx variables) string {
	return ""
}
func value17958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")), "integer")
}
func typed17958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")), "integer")
}
func texts17958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")), "integer")
}
func text17958(e *py.Eval, ctx variables) string {
	return ""
}
func value17959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")), "boolean")
}
func typed17959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")), "boolean")
}
func texts17959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")), "boolean")
}
func text17959(e *py.Eval, ctx variables) string {
	return ""
}
func value17960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")), "number")
}
func typed17960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")), "number")
}
func texts17960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("root"), py.Str("data")), "number")
}
func text17960(e *py.Eval, ctx variables) string {
	return ""
}
func value17961(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")))
}
func typed17961(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")))
}
func texts17961(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")))
}
func text17961(e *py.Eval, ctx variables) string {
	return ""
}
func value17962(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")))
}
func typed17962(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")))
}
func texts17962(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")))
}
func text17962(e *py.Eval, ctx variables) string {
	return ""
}
func value17963(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before"))).Text())
}
func typed17963(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before"))).Text())
}
func texts17963(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before"))).Text())
}
func text17963(e *py.Eval, ctx variables) string {
	return ""
}
func value17964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")), "string")
}
func typed17964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")), "string")
}
func texts17964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")), "string")
}
func text17964(e *py.Eval, ctx variables) string {
	return ""
}
func value17965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")), "integer")
}
func typed17965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")), "integer")
}
func texts17965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")), "integer")
}
func text17965(e *py.Eval, ctx variables) string {
	return ""
}
func value17966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")), "boolean")
}
func typed17966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")), "boolean")
}
func texts17966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")), "boolean")
}
func text17966(e *py.Eval, ctx variables) string {
	return ""
}
func value17967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")), "number")
}
func typed17967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")), "number")
}
func texts17967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["parameters"].Member("upper_bound_filter"), py.Str("updated_before")), "number")
}
func text17967(e *py.Eval, ctx variables) string {
	return ""
}
func value17968(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("name"))
}
func typed17968(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("name"))
}
func texts17968(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("name"))
}
func text17968(e *py.Eval, ctx variables) string {
	return ""
}
func value17969(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("name"))
}
func typed17969(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("name"))
}
func texts17969(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("name"))
}
func text17969(e *py.Eval, ctx variables) string {
	return ""
}
func value17970(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("name")).Text())
}
func typed17970(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("name")).Text())
}
func texts17970(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("name")).Text())
}
func text17970(e *py.Eval, ctx variables) string {
	return ""
}
func value17971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "integer")
}
func typed17971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "integer")
}
func texts17971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "integer")
}
func text17971(e *py.Eval, ctx variables) string {
	return ""
}
func value17972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "number")
}
func typed17972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "number")
}
func texts17972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "number")
}
func text17972(e *py.Eval, ctx variables) string {
	return ""
}
func value17973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "boolean")
}
func typed17973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "boolean")
}
func texts17973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("name"), "boolean")
}
func text17973(e *py.Eval, ctx variables) string {
	return ""
}
func value17974(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("path"))
}
func typed17974(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("path"))
}
func texts17974(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("path"))
}
func text17974(e *py.Eval, ctx variables) string {
	return ""
}
func value17975(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("path"))
}
func typed17975(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("path"))
}
func texts17975(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("path"))
}
func text17975(e *py.Eval, ctx variables) string {
	return ""
}
func value17976(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("path")).Text())
}
func typed17976(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("path")).Text())
}
func texts17976(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("path")).Text())
}
func text17976(e *py.Eval, ctx variables) string {
	return ""
}
func value17977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "string")
}
func typed17977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "string")
}
func texts17977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "string")
}
func text17977(e *py.Eval, ctx variables) string {
	return ""
}
func value17978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "boolean")
}
func typed17978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "boolean")
}
func texts17978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "boolean")
}
func text17978(e *py.Eval, ctx variables) string {
	return ""
}
func value17979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "integer")
}
func typed17979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "integer")
}
func texts17979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "integer")
}
func text17979(e *py.Eval, ctx variables) string {
	return ""
}
func value17980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "number")
}
func typed17980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "number")
}
func texts17980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("path"), "number")
}
func text17980(e *py.Eval, ctx variables) string {
	return ""
}
func value17981(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("data_level"))
}
func typed17981(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("data_level"))
}
func texts17981(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["parameters"].Member("data_level"))
}
func text17981(e *py.Eval, ctx variables) string {
	return ""
}
func value17982(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("data_level"))
}
func typed17982(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("data_level"))
}
func texts17982(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["parameters"].Member("data_level"))
}
func text17982(e *py.Eval, ctx variables) string {
	return ""
}
func value17983(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("data_level")).Text())
}
func typed17983(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("data_level")).Text())
}
func texts17983(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["parameters"].Member("data_level")).Text())
}
func text17983(e *py.Eval, ctx variables) string {
	return ""
}
func value17984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_level"), "string")
}
func typed17984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_level"), "string")
}
func texts17984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_level"), "string")
}
func text17984(e *py.Eval, ctx variables) string {
	return ""
}
func value17985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_level"), "integer")
}
func typed17985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_level"), "integer")
}
func texts17985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_level"), "integer")
}
func text17985(e *py.Eval, ctx variables) string {
	return ""
}
func value17986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_level"), "boolean")
}
func typed17986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_level"), "boolean")
}
func texts17986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_level"), "boolean")
}
func text17986(e *py.Eval, ctx variables) string {
	return ""
}
func value17987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_level"), "number")
}
func typed17987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_level"), "number")
}
func texts17987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["parameters"].Member("data_level"), "number")
}
func text17987(e *py.Eval, ctx variables) string {
	return ""
}
func value17988(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterString(ctx["parameters"].Member("dimensions")), `{{ parameters["dimensions"] | string }}`)
}
func typed17988(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterString(ctx["parameters"].Member("dimensions")), `{{ parameters["dimensions"] | string }}`)
}
func texts17988(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterString(ctx["parameters"].Member("dimensions")), `{{ parameters["dimensions"] | string }}`)
}
func text17988(e *py.Eval, ctx variables) string {
	return ""
}
func value17989(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterString(ctx["parameters"].Member("dimensions")), `{{ parameters["dimensions"] | string }}`)
}
func typed17989(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterString(ctx["parameters"].Member("dimensions")), `{{ parameters["dimensions"] | string }}`)
}
func texts17989(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterString(ctx["parameters"].Member("dimensions")), `{{ parameters["dimensions"] | string }}`)
}
func text17989(e *py.Eval, ctx variables) string {
	return ""
}
func value17990(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterString(ctx["parameters"].Member("dimensions")), `{{ parameters["dimensions"] | string }}`).Text())
}
func typed17990(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterString(ctx["parameters"].Member("dimensions")), `{{ parameters["dimensions"] | string }}`).Text())
}
func texts17990(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterString(ctx["parameters"].Member("dimensions")), `{{ parameters["dimensions"] | string }}`).Text())
}
func text17990(e *py.Eval, ctx variables) string {
	return ""
}
func value17991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["parameters"].Member("dimensions")), "string", `{{ parameters["dimensions"] | string }}`)
}
func typed17991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["parameters"].Member("dimensions")), "string", `{{ parameters["dimensions"] | string }}`)
}
func texts17991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["parameters"].Member("dimensions")), "string", `{{ parameters["dimensions"] | string }}`)
}
func text17991(e *py.Eval, ctx variables) string {
	return ""
}
func value17992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["parameters"].Member("dimensions")), "integer", `{{ parameters["dimensions"] | string }}`)
}
func typed17992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["parameters"].Member("dimensions")), "integer", `{{ parameters["dimensions"] | string }}`)
}
func texts17992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["parameters"].Member("dimensions")), "integer", `{{ parameters["dimensions"] | string }}`)
}
func text17992(e *py.Eval, ctx variables) string {
	return ""
}
func value17993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["parameters"].Member("dimensions")), "number", `{{ parameters["dimensions"] | string }}`)
}
func typed17993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["parameters"].Member("dimensions")), "number", `{{ parameters["dimensions"] | string }}`)
}
func texts17993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["parameters"].Member("dimensions")), "number", `{{ parameters["dimensions"] | string }}`)
}
func text17993(e *py.Eval, ctx variables) string {
	return ""
}
func value17994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["parameters"].Member("dimensions")), "boolean", `{{ parameters["dimensions"] | string }}`)
}
func typed17994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["parameters"].Member("dimensions")), "boolean", `{{ parameters["dimensions"] | string }}`)
}
func texts17994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterString(ctx["parameters"].Member("dimensions")), "boolean", `{{ parameters["dimensions"] | string }}`)
}
func text17994(e *py.Eval, ctx variables) string {
	return ""
}
func value17995(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func typed17995(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func texts17995(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func text17995(e *py.Eval, ctx variables) string {
	return ""
}
func value17996(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func typed17996(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func texts17996(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func text17996(e *py.Eval, ctx variables) string {
	return ""
}
func value17997(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	).Text())
}
func typed17997(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	).Text())
}
func texts17997(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	).Text())
}
func text17997(e *py.Eval, ctx variables) string {
	return ""
}
func value17998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		"number",
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func typed17998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		"number",
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func texts17998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		"number",
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func text17998(e *py.Eval, ctx variables) string {
	return ""
}
func value17999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		"integer",
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func typed17999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		"integer",
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func texts17999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["parameters"].Member("filtering")).Truth() && ctx["config"].Member("include_deleted").Text() != "", func() py.Value { return e.FilterString(ctx["parameters"].Member("filtering")) }, func() py.Value { return py.Value{} }),
		"integer",
		`{{ parameters["filtering"] | string if parameters.get("filtering") and config.get("include_deleted", False)}}`,
	)
}
func text17999(e *py.Eval, ctx variables) string {
	return ""
}
