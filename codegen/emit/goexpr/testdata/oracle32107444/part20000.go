package main

import "github.com/airgen/airgen/runtime/py"

func value20000(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), `{{ response.get("next_marker") is none }}`)
}
func typed20000(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), `{{ response.get("next_marker") is none }}`)
}
func texts20000(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), `{{ response.get("next_marker") is none }}`)
}
func text20000(e *py.Eval, ctx variables) string {
	return ""
}
func value20001(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), `{{ response.get("next_marker") is none }}`)
}
func typed20001(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), `{{ response.get("next_marker") is none }}`)
}
func texts20001(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), `{{ response.get("next_marker") is none }}`)
}
func text20001(e *py.Eval, ctx variables) string {
	return ""
}
func value20002(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), `{{ response.get("next_marker") is none }}`).Text())
}
func typed20002(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), `{{ response.get("next_marker") is none }}`).Text())
}
func texts20002(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), `{{ response.get("next_marker") is none }}`).Text())
}
func text20002(e *py.Eval, ctx variables) string {
	return ""
}
func value20003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "boolean", `{{ response.get("next_marker") is none }}`)
}
func typed20003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "boolean", `{{ response.get("next_marker") is none }}`)
}
func texts20003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "boolean", `{{ response.get("next_marker") is none }}`)
}
func text20003(e *py.Eval, ctx variables) string {
	return ""
}
func value20004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "integer", `{{ response.get("next_marker") is none }}`)
}
func typed20004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "integer", `{{ response.get("next_marker") is none }}`)
}
func texts20004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "integer", `{{ response.get("next_marker") is none }}`)
}
func text20004(e *py.Eval, ctx variables) string {
	return ""
}
func value20005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "number", `{{ response.get("next_marker") is none }}`)
}
func typed20005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "number", `{{ response.get("next_marker") is none }}`)
}
func texts20005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "number", `{{ response.get("next_marker") is none }}`)
}
func text20005(e *py.Eval, ctx variables) string {
	return ""
}
func value20006(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func typed20006(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func texts20006(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func text20006(e *py.Eval, ctx variables) string {
	return ""
}
func value20007(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func typed20007(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func texts20007(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func text20007(e *py.Eval, ctx variables) string {
	return ""
}
func value20008(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	).Text())
}
func typed20008(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	).Text())
}
func texts20008(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	).Text())
}
func text20008(e *py.Eval, ctx variables) string {
	return ""
}
func value20009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		"string",
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func typed20009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		"string",
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func texts20009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		"string",
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func text20009(e *py.Eval, ctx variables) string {
	return ""
}
func value20010(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		"integer",
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func typed20010(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		"integer",
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func texts20010(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		"integer",
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func text20010(e *py.Eval, ctx variables) string {
	return ""
}
func value20011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		"number",
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func typed20011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		"number",
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func texts20011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		"number",
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func text20011(e *py.Eval, ctx variables) string {
	return ""
}
func value20012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		"boolean",
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func typed20012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		"boolean",
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func texts20012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("starting_after="), e.GetOr(ctx["response"], "next_page", py.Str(""))), func() py.Value {
			return e.Index(e.Call(e.Index(e.Call(e.GetOr(ctx["response"], "next_page", py.Str("")), "split", py.Str("starting_after=")), -1), "split", py.Str("&")), 0)
		}, func() py.Value { return py.Str("") }),
		"boolean",
		`{{ response.get("next_page", "").split("starting_after=")[-1].split("&")[0] if "starting_after=" in response.get("next_page", "") else "" }}`,
	)
}
func text20012(e *py.Eval, ctx variables) string {
	return ""
}
func value20013(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next_page", py.Dict()), `{{ response.get("next_page", {}) }}`)
}
func typed20013(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next_page", py.Dict()), `{{ response.get("next_page", {}) }}`)
}
func texts20013(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next_page", py.Dict()), `{{ response.get("next_page", {}) }}`)
}
func text20013(e *py.Eval, ctx variables) string {
	return ""
}
func value20014(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next_page", py.Dict()), `{{ response.get("next_page", {}) }}`)
}
func typed20014(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next_page", py.Dict()), `{{ response.get("next_page", {}) }}`)
}
func texts20014(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next_page", py.Dict()), `{{ response.get("next_page", {}) }}`)
}
func text20014(e *py.Eval, ctx variables) string {
	return ""
}
func value20015(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next_page", py.Dict()), `{{ response.get("next_page", {}) }}`).Text())
}
func typed20015(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next_page", py.Dict()), `{{ response.get("next_page", {}) }}`).Text())
}
func texts20015(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next_page", py.Dict()), `{{ response.get("next_page", {}) }}`).Text())
}
func text20015(e *py.Eval, ctx variables) string {
	return ""
}
func value20016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page", py.Dict()), "string", `{{ response.get("next_page", {}) }}`)
}
func typed20016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page", py.Dict()), "string", `{{ response.get("next_page", {}) }}`)
}
func texts20016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page", py.Dict()), "string", `{{ response.get("next_page", {}) }}`)
}
func text20016(e *py.Eval, ctx variables) string {
	return ""
}
func value20017(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page", py.Dict()), "number", `{{ response.get("next_page", {}) }}`)
}
func typed20017(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page", py.Dict()), "number", `{{ response.get("next_page", {}) }}`)
}
func texts20017(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page", py.Dict()), "number", `{{ response.get("next_page", {}) }}`)
}
func text20017(e *py.Eval, ctx variables) string {
	return ""
}
func value20018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page", py.Dict()), "integer", `{{ response.get("next_page", {}) }}`)
}
func typed20018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page", py.Dict()), "integer", `{{ response.get("next_page", {}) }}`)
}
func texts20018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page", py.Dict()), "integer", `{{ response.get("next_page", {}) }}`)
}
func text20018(e *py.Eval, ctx variables) string {
	return ""
}
func value20019(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func typed20019(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func texts20019(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func text20019(e *py.Eval, ctx variables) string {
	return ""
}
func value20020(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func typed20020(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func texts20020(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func text20020(e *py.Eval, ctx variables) string {
	return ""
}
func value20021(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	).Text())
}
func typed20021(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	).Text())
}
func texts20021(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	).Text())
}
func text20021(e *py.Eval, ctx variables) string {
	return ""
}
func value20022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		"string",
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func typed20022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		"string",
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func texts20022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		"string",
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func text20022(e *py.Eval, ctx variables) string {
	return ""
}
func value20023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		"number",
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func typed20023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		"number",
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func texts20023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		"number",
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func text20023(e *py.Eval, ctx variables) string {
	return ""
}
func value20024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		"boolean",
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func typed20024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		"boolean",
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func texts20024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		"boolean",
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func text20024(e *py.Eval, ctx variables) string {
	return ""
}
func value20025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		"integer",
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func typed20025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		"integer",
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func texts20025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "next_page", py.Dict()), "offset", py.Str("")),
		"integer",
		`{{ response.get("next_page", {}).get("offset", "") }}`,
	)
}
func text20025(e *py.Eval, ctx variables) string {
	return ""
}
func value20026(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next_page_token", py.Dict()), `{{ response.get("next_page_token", {}) }}`)
}
func typed20026(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next_page_token", py.Dict()), `{{ response.get("next_page_token", {}) }}`)
}
func texts20026(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next_page_token", py.Dict()), `{{ response.get("next_page_token", {}) }}`)
}
func text20026(e *py.Eval, ctx variables) string {
	return ""
}
func value20027(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next_page_token", py.Dict()), `{{ response.get("next_page_token", {}) }}`)
}
func typed20027(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next_page_token", py.Dict()), `{{ response.get("next_page_token", {}) }}`)
}
func texts20027(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next_page_token", py.Dict()), `{{ response.get("next_page_token", {}) }}`)
}
func text20027(e *py.Eval, ctx variables) string {
	return ""
}
func value20028(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next_page_token", py.Dict()), `{{ response.get("next_page_token", {}) }}`).Text())
}
func typed20028(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next_page_token", py.Dict()), `{{ response.get("next_page_token", {}) }}`).Text())
}
func texts20028(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next_page_token", py.Dict()), `{{ response.get("next_page_token", {}) }}`).Text())
}
func text20028(e *py.Eval, ctx variables) string {
	return ""
}
func value20029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page_token", py.Dict()), "string", `{{ response.get("next_page_token", {}) }}`)
}
func typed20029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page_token", py.Dict()), "string", `{{ response.get("next_page_token", {}) }}`)
}
func texts20029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page_token", py.Dict()), "string", `{{ response.get("next_page_token", {}) }}`)
}
func text20029(e *py.Eval, ctx variables) string {
	return ""
}
func value20030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page_token", py.Dict()), "integer", `{{ response.get("next_page_token", {}) }}`)
}
func typed20030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page_token", py.Dict()), "integer", `{{ response.get("next_page_token", {}) }}`)
}
func texts20030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page_token", py.Dict()), "integer", `{{ response.get("next_page_token", {}) }}`)
}
func text20030(e *py.Eval, ctx variables) string {
	return ""
}
func value20031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page_token", py.Dict()), "boolean", `{{ response.get("next_page_token", {}) }}`)
}
func typed20031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page_token", py.Dict()), "boolean", `{{ response.get("next_page_token", {}) }}`)
}
func texts20031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page_token", py.Dict()), "boolean", `{{ response.get("next_page_token", {}) }}`)
}
func text20031(e *py.Eval, ctx variables) string {
	return ""
}
func value20032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page_token", py.Dict()), "number", `{{ response.get("next_page_token", {}) }}`)
}
func typed20032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page_token", py.Dict()), "number", `{{ response.get("next_page_token", {}) }}`)
}
func texts20032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_page_token", py.Dict()), "number", `{{ response.get("next_page_token", {}) }}`)
}
func text20032(e *py.Eval, ctx variables) string {
	return ""
}
func value20033(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "offset", py.Dict()), `{{ response.get("offset", {}) }}`)
}
func typed20033(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "offset", py.Dict()), `{{ response.get("offset", {}) }}`)
}
func texts20033(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "offset", py.Dict()), `{{ response.get("offset", {}) }}`)
}
func text20033(e *py.Eval, ctx variables) string {
	return ""
}
func value20034(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "offset", py.Dict()), `{{ response.get("offset", {}) }}`)
}
func typed20034(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "offset", py.Dict()), `{{ response.get("offset", {}) }}`)
}
func texts20034(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "offset", py.Dict()), `{{ response.get("offset", {}) }}`)
}
func text20034(e *py.Eval, ctx variables) string {
	return ""
}
func value20035(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "offset", py.Dict()), `{{ response.get("offset", {}) }}`).Text())
}
func typed20035(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "offset", py.Dict()), `{{ response.get("offset", {}) }}`).Text())
}
func texts20035(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "offset", py.Dict()), `{{ response.get("offset", {}) }}`).Text())
}
func text20035(e *py.Eval, ctx variables) string {
	return ""
}
func value20036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "offset", py.Dict()), "boolean", `{{ response.get("offset", {}) }}`)
}
func typed20036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "offset", py.Dict()), "boolean", `{{ response.get("offset", {}) }}`)
}
func texts20036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "offset", py.Dict()), "boolean", `{{ response.get("offset", {}) }}`)
}
func text20036(e *py.Eval, ctx variables) string {
	return ""
}
func value20037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "offset", py.Dict()), "string", `{{ response.get("offset", {}) }}`)
}
func typed20037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "offset", py.Dict()), "string", `{{ response.get("offset", {}) }}`)
}
func texts20037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "offset", py.Dict()), "string", `{{ response.get("offset", {}) }}`)
}
func text20037(e *py.Eval, ctx variables) string {
	return ""
}
func value20038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "offset", py.Dict()), "integer", `{{ response.get("offset", {}) }}`)
}
func typed20038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "offset", py.Dict()), "integer", `{{ response.get("offset", {}) }}`)
}
func texts20038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "offset", py.Dict()), "integer", `{{ response.get("offset", {}) }}`)
}
func text20038(e *py.Eval, ctx variables) string {
	return ""
}
func value20039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "offset", py.Dict()), "number", `{{ response.get("offset", {}) }}`)
}
func typed20039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "offset", py.Dict()), "number", `{{ response.get("offset", {}) }}`)
}
func texts20039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "offset", py.Dict()), "number", `{{ response.get("offset", {}) }}`)
}
func text20039(e *py.Eval, ctx variables) string {
	return ""
}
func value20040(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func typed20040(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func texts20040(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func text20040(e *py.Eval, ctx variables) string {
	return ""
}
func value20041(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func typed20041(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func texts20041(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func text20041(e *py.Eval, ctx variables) string {
	return ""
}
func value20042(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	).Text())
}
func typed20042(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	).Text())
}
func texts20042(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	).Text())
}
func text20042(e *py.Eval, ctx variables) string {
	return ""
}
func value20043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		"integer",
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func typed20043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		"integer",
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func texts20043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		"integer",
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func text20043(e *py.Eval, ctx variables) string {
	return ""
}
func value20044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		"boolean",
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func typed20044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		"boolean",
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func texts20044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		"boolean",
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func text20044(e *py.Eval, ctx variables) string {
	return ""
}
func value20045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		"string",
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func typed20045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		"string",
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func texts20045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		"string",
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func text20045(e *py.Eval, ctx variables) string {
	return ""
}
func value20046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		"number",
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func typed20046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		"number",
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func texts20046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next", py.Dict()),
		"number",
		`{{ response.get("pagination", {}).get("next", {}) }}`,
	)
}
func text20046(e *py.Eval, ctx variables) string {
	return ""
}
func value20047(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed20047(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts20047(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func text20047(e *py.Eval, ctx variables) string {
	return ""
}
func value20048(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed20048(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts20048(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func text20048(e *py.Eval, ctx variables) string {
	return ""
}
func value20049(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	).Text())
}
func typed20049(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	).Text())
}
func texts20049(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	).Text())
}
func text20049(e *py.Eval, ctx variables) string {
	return ""
}
func value20050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		"integer",
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed20050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		"integer",
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts20050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		"integer",
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func text20050(e *py.Eval, ctx variables) string {
	return ""
}
func value20051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		"number",
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed20051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		"number",
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts20051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		"number",
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func text20051(e *py.Eval, ctx variables) string {
	return ""
}
func value20052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		"boolean",
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed20052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		"boolean",
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts20052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "nextPageUrl", py.Dict()),
		"boolean",
		`{{ response.get("pagination", {}).get("nextPageUrl", {}) }}`,
	)
}
func text20052(e *py.Eval, ctx variables) string {
	return ""
}
func value20053(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func typed20053(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func texts20053(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func text20053(e *py.Eval, ctx variables) string {
	return ""
}
func value20054(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func typed20054(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func texts20054(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func text20054(e *py.Eval, ctx variables) string {
	return ""
}
func value20055(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	).Text())
}
func typed20055(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	).Text())
}
func texts20055(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	).Text())
}
func text20055(e *py.Eval, ctx variables) string {
	return ""
}
func value20056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		"number",
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func typed20056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		"number",
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func texts20056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		"number",
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func text20056(e *py.Eval, ctx variables) string {
	return ""
}
func value20057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		"string",
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func typed20057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		"string",
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func texts20057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		"string",
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func text20057(e *py.Eval, ctx variables) string {
	return ""
}
func value20058(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		"integer",
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func typed20058(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		"integer",
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func texts20058(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		"integer",
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func text20058(e *py.Eval, ctx variables) string {
	return ""
}
func value20059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		"boolean",
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func typed20059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		"boolean",
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func texts20059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_page_token", py.Dict()),
		"boolean",
		`{{ response.get("pagination", {}).get("next_page_token", {}) }}`,
	)
}
func text20059(e *py.Eval, ctx variables) string {
	return ""
}
func value20060(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func typed20060(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func texts20060(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func text20060(e *py.Eval, ctx variables) string {
	return ""
}
func value20061(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func typed20061(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func texts20061(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func text20061(e *py.Eval, ctx variables) string {
	return ""
}
func value20062(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	).Text())
}
func typed20062(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	).Text())
}
func texts20062(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	).Text())
}
func text20062(e *py.Eval, ctx variables) string {
	return ""
}
func value20063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		"integer",
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func typed20063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		"integer",
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func texts20063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		"integer",
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func text20063(e *py.Eval, ctx variables) string {
	return ""
}
func value20064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		"boolean",
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func typed20064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		"boolean",
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func texts20064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		"boolean",
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func text20064(e *py.Eval, ctx variables) string {
	return ""
}
func value20065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		"number",
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func typed20065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		"number",
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func texts20065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination", py.Dict()), "next_url", py.Dict()),
		"number",
		`{{ response.get("pagination", {}).get("next_url", {}) }}`,
	)
}
func text20065(e *py.Eval, ctx variables) string {
	return ""
}
func value20066(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed20066(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts20066(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text20066(e *py.Eval, ctx variables) string {
	return ""
}
func value20067(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed20067(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts20067(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text20067(e *py.Eval, ctx variables) string {
	return ""
}
func value20068(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	).Text())
}
func typed20068(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	).Text())
}
func texts20068(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	).Text())
}
func text20068(e *py.Eval, ctx variables) string {
	return ""
}
func value20069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		"string",
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed20069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		"string",
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts20069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		"string",
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text20069(e *py.Eval, ctx variables) string {
	return ""
}
func value20070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		"number",
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed20070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		"number",
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts20070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "pagination_metadata", py.Dict()), "next_cursor", py.Dict()),
		"number",
		`{{ response.get("pagination_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text20070(e *py.Eval, ctx variables) string {
	return ""
}
func value20071(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func typed20071(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func texts20071(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func text20071(e *py.Eval, ctx variables) string {
	return ""
}
func value20072(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func typed20072(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func texts20072(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func text20072(e *py.Eval, ctx variables) string {
	return ""
}
func value20073(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	).Text())
}
func typed20073(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	).Text())
}
func texts20073(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	).Text())
}
func text20073(e *py.Eval, ctx variables) string {
	return ""
}
func value20074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		"string",
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func typed20074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		"string",
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func texts20074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		"string",
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func text20074(e *py.Eval, ctx variables) string {
	return ""
}
func value20075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		"integer",
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func typed20075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		"integer",
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func texts20075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		"integer",
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func text20075(e *py.Eval, ctx variables) string {
	return ""
}
func value20076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		"number",
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func typed20076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		"number",
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func texts20076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "cursors", py.Dict()), "after", py.Dict()),
		"number",
		`{{ response.get("paging", {}).get("cursors", {}).get("after", {}) }}`,
	)
}
func text20076(e *py.Eval, ctx variables) string {
	return ""
}
func value20077(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), `{{ response.get("paging", {}).get("next", {}) }}`)
}
func typed20077(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), `{{ response.get("paging", {}).get("next", {}) }}`)
}
func texts20077(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), `{{ response.get("paging", {}).get("next", {}) }}`)
}
func text20077(e *py.Eval, ctx variables) string {
	return ""
}
func value20078(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), `{{ response.get("paging", {}).get("next", {}) }}`)
}
func typed20078(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), `{{ response.get("paging", {}).get("next", {}) }}`)
}
func texts20078(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), `{{ response.get("paging", {}).get("next", {}) }}`)
}
func text20078(e *py.Eval, ctx variables) string {
	return ""
}
func value20079(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), `{{ response.get("paging", {}).get("next", {}) }}`).Text())
}
func typed20079(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), `{{ response.get("paging", {}).get("next", {}) }}`).Text())
}
func texts20079(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), `{{ response.get("paging", {}).get("next", {}) }}`).Text())
}
func text20079(e *py.Eval, ctx variables) string {
	return ""
}
func value20080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), "boolean", `{{ response.get("paging", {}).get("next", {}) }}`)
}
func typed20080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), "boolean", `{{ response.get("paging", {}).get("next", {}) }}`)
}
func texts20080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), "boolean", `{{ response.get("paging", {}).get("next", {}) }}`)
}
func text20080(e *py.Eval, ctx variables) string {
	return ""
}
func value20081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), "integer", `{{ response.get("paging", {}).get("next", {}) }}`)
}
func typed20081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), "integer", `{{ response.get("paging", {}).get("next", {}) }}`)
}
func texts20081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), "integer", `{{ response.get("paging", {}).get("next", {}) }}`)
}
func text20081(e *py.Eval, ctx variables) string {
	return ""
}
func value20082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), "string", `{{ response.get("paging", {}).get("next", {}) }}`)
}
func typed20082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), "string", `{{ response.get("paging", {}).get("next", {}) }}`)
}
func texts20082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), "string", `{{ response.get("paging", {}).get("next", {}) }}`)
}
func text20082(e *py.Eval, ctx variables) string {
	return ""
}
func value20083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), "number", `{{ response.get("paging", {}).get("next", {}) }}`)
}
func typed20083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), "number", `{{ response.get("paging", {}).get("next", {}) }}`)
}
func texts20083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next", py.Dict()), "number", `{{ response.get("paging", {}).get("next", {}) }}`)
}
func text20083(e *py.Eval, ctx variables) string {
	return ""
}
func value20084(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func typed20084(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func texts20084(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func text20084(e *py.Eval, ctx variables) string {
	return ""
}
func value20085(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func typed20085(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func texts20085(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func text20085(e *py.Eval, ctx variables) string {
	return ""
}
func value20086(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	).Text())
}
func typed20086(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	).Text())
}
func texts20086(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	).Text())
}
func text20086(e *py.Eval, ctx variables) string {
	return ""
}
func value20087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		"number",
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func typed20087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		"number",
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func texts20087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		"number",
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func text20087(e *py.Eval, ctx variables) string {
	return ""
}
func value20088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		"boolean",
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func typed20088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		"boolean",
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func texts20088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		"boolean",
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func text20088(e *py.Eval, ctx variables) string {
	return ""
}
func value20089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		"string",
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func typed20089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		"string",
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func texts20089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		"string",
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func text20089(e *py.Eval, ctx variables) string {
	return ""
}
func value20090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		"integer",
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func typed20090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		"integer",
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func texts20090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "paging", py.Dict()), "next_link", py.Dict()),
		"integer",
		`{{ response.get("paging", {}).get("next_link", {}) }}`,
	)
}
func text20090(e *py.Eval, ctx variables) string {
	return ""
}
func value20091(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed20091(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts20091(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text20091(e *py.Eval, ctx variables) string {
	return ""
}
func value20092(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed20092(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts20092(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text20092(e *py.Eval, ctx variables) string {
	return ""
}
func value20093(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	).Text())
}
func typed20093(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	).Text())
}
func texts20093(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	).Text())
}
func text20093(e *py.Eval, ctx variables) string {
	return ""
}
func value20094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		"number",
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed20094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		"number",
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts20094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		"number",
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text20094(e *py.Eval, ctx variables) string {
	return ""
}
func value20095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		"string",
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed20095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		"string",
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts20095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		"string",
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text20095(e *py.Eval, ctx variables) string {
	return ""
}
func value20096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		"integer",
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed20096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		"integer",
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts20096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		"integer",
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text20096(e *py.Eval, ctx variables) string {
	return ""
}
func value20097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		"boolean",
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func typed20097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		"boolean",
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func texts20097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "response_metadata", py.Dict()), "next_cursor", py.Dict()),
		"boolean",
		`{{ response.get("response_metadata", {}).get("next_cursor", {}) }}`,
	)
}
func text20097(e *py.Eval, ctx variables) string {
	return ""
}
func value20098(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "searchAfter", py.Dict()), `{{ response.get("searchAfter", {}) }}`)
}
func typed20098(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "searchAfter", py.Dict()), `{{ response.get("searchAfter", {}) }}`)
}
func texts20098(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "searchAfter", py.Dict()), `{{ response.get("searchAfter", {}) }}`)
}
func text20098(e *py.Eval, ctx variables) string {
	return ""
}
func value20099(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "searchAfter", py.Dict()), `{{ response.get("searchAfter", {}) }}`)
}
func typed20099(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "searchAfter", py.Dict()), `{{ response.get("searchAfter", {}) }}`)
}
func texts20099(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "searchAfter", py.Dict()), `{{ response.get("searchAfter", {}) }}`)
}
func text20099(e *py.Eval, ctx variables) string {
	return ""
}
func value20100(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "searchAfter", py.Dict()), `{{ response.get("searchAfter", {}) }}`).Text())
}
func typed20100(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "searchAfter", py.Dict()), `{{ response.get("searchAfter", {}) }}`).Text())
}
func texts20100(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "searchAfter", py.Dict()), `{{ response.get("searchAfter", {}) }}`).Text())
}
func text20100(e *py.Eval, ctx variables) string {
	return ""
}
func value20101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "searchAfter", py.Dict()), "integer", `{{ response.get("searchAfter", {}) }}`)
}
func typed20101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "searchAfter", py.Dict()), "integer", `{{ response.get("searchAfter", {}) }}`)
}
func texts20101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "searchAfter", py.Dict()), "integer", `{{ response.get("searchAfter", {}) }}`)
}
func text20101(e *py.Eval, ctx variables) string {
	return ""
}
func value20102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "searchAfter", py.Dict()), "number", `{{ response.get("searchAfter", {}) }}`)
}
func typed20102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "searchAfter", py.Dict()), "number", `{{ response.get("searchAfter", {}) }}`)
}
func texts20102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "searchAfter", py.Dict()), "number", `{{ response.get("searchAfter", {}) }}`)
}
func text20102(e *py.Eval, ctx variables) string {
	return ""
}
func value20103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "searchAfter", py.Dict()), "boolean", `{{ response.get("searchAfter", {}) }}`)
}
func typed20103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "searchAfter", py.Dict()), "boolean", `{{ response.get("searchAfter", {}) }}`)
}
func texts20103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "searchAfter", py.Dict()), "boolean", `{{ response.get("searchAfter", {}) }}`)
}
func text20103(e *py.Eval, ctx variables) string {
	return ""
}
func value20104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "searchAfter", py.Dict()), "string", `{{ response.get("searchAfter", {}) }}`)
}
func typed20104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "searchAfter", py.Dict()), "string", `{{ response.get("searchAfter", {}) }}`)
}
func texts20104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "searchAfter", py.Dict()), "string", `{{ response.get("searchAfter", {}) }}`)
}
func text20104(e *py.Eval, ctx variables) string {
	return ""
}
func value20105(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "sync", py.Dict()), `{{ response.get("sync", {}) }}`)
}
func typed20105(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "sync", py.Dict()), `{{ response.get("sync", {}) }}`)
}
func texts20105(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "sync", py.Dict()), `{{ response.get("sync", {}) }}`)
}
func text20105(e *py.Eval, ctx variables) string {
	return ""
}
func value20106(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "sync", py.Dict()), `{{ response.get("sync", {}) }}`)
}
func typed20106(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "sync", py.Dict()), `{{ response.get("sync", {}) }}`)
}
func texts20106(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "sync", py.Dict()), `{{ response.get("sync", {}) }}`)
}
func text20106(e *py.Eval, ctx variables) string {
	return ""
}
func value20107(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "sync", py.Dict()), `{{ response.get("sync", {}) }}`).Text())
}
func typed20107(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "sync", py.Dict()), `{{ response.get("sync", {}) }}`).Text())
}
func texts20107(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "sync", py.Dict()), `{{ response.get("sync", {}) }}`).Text())
}
func text20107(e *py.Eval, ctx variables) string {
	return ""
}
func value20108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "sync", py.Dict()), "string", `{{ response.get("sync", {}) }}`)
}
func typed20108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "sync", py.Dict()), "string", `{{ response.get("sync", {}) }}`)
}
func texts20108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "sync", py.Dict()), "string", `{{ response.get("sync", {}) }}`)
}
func text20108(e *py.Eval, ctx variables) string {
	return ""
}
func value20109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "sync", py.Dict()), "boolean", `{{ response.get("sync", {}) }}`)
}
func typed20109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "sync", py.Dict()), "boolean", `{{ response.get("sync", {}) }}`)
}
func texts20109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "sync", py.Dict()), "boolean", `{{ response.get("sync", {}) }}`)
}
func text20109(e *py.Eval, ctx variables) string {
	return ""
}
func value20110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "sync", py.Dict()), "number", `{{ response.get("sync", {}) }}`)
}
func typed20110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "sync", py.Dict()), "number", `{{ response.get("sync", {}) }}`)
}
func texts20110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "sync", py.Dict()), "number", `{{ response.get("sync", {}) }}`)
}
func text20110(e *py.Eval, ctx variables) string {
	return ""
}
func value20111(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func typed20111(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func texts20111(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func text20111(e *py.Eval, ctx variables) string {
	return ""
}
func value20112(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func typed20112(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func texts20112(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func text20112(e *py.Eval, ctx variables) string {
	return ""
}
func value20113(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"{{ response.get('@odata.nextLink') is not defined }}",
	).Text())
}
func typed20113(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"{{ response.get('@odata.nextLink') is not defined }}",
	).Text())
}
func texts20113(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"{{ response.get('@odata.nextLink') is not defined }}",
	).Text())
}
func text20113(e *py.Eval, ctx variables) string {
	return ""
}
func value20114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"string",
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func typed20114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"string",
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func texts20114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"string",
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func text20114(e *py.Eval, ctx variables) string {
	return ""
}
func value20115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"integer",
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func typed20115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"integer",
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func texts20115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"integer",
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func text20115(e *py.Eval, ctx variables) string {
	return ""
}
func value20116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"boolean",
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func typed20116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"boolean",
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func texts20116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"boolean",
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func text20116(e *py.Eval, ctx variables) string {
	return ""
}
func value20117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"number",
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func typed20117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"number",
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func texts20117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "@odata.nextLink").IsUndefined()),
		"number",
		"{{ response.get('@odata.nextLink') is not defined }}",
	)
}
func text20117(e *py.Eval, ctx variables) string {
	return ""
}
func value20118(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "@odata.nextLink"), "{{ response.get('@odata.nextLink') }}")
}
func typed20118(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "@odata.nextLink"), "{{ response.get('@odata.nextLink') }}")
}
func texts20118(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "@odata.nextLink"), "{{ response.get('@odata.nextLink') }}")
}
func text20118(e *py.Eval, ctx variables) string {
	return ""
}
func value20119(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "@odata.nextLink"), "{{ response.get('@odata.nextLink') }}")
}
func typed20119(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "@odata.nextLink"), "{{ response.get('@odata.nextLink') }}")
}
func texts20119(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "@odata.nextLink"), "{{ response.get('@odata.nextLink') }}")
}
func text20119(e *py.Eval, ctx variables) string {
	return ""
}
func value20120(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "@odata.nextLink"), "{{ response.get('@odata.nextLink') }}").Text())
}
func typed20120(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "@odata.nextLink"), "{{ response.get('@odata.nextLink') }}").Text())
}
func texts20120(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "@odata.nextLink"), "{{ response.get('@odata.nextLink') }}").Text())
}
func text20120(e *py.Eval, ctx variables) string {
	return ""
}
func value20121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "@odata.nextLink"), "string", "{{ response.get('@odata.nextLink') }}")
}
func typed20121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "@odata.nextLink"), "string", "{{ response.get('@odata.nextLink') }}")
}
func texts20121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "@odata.nextLink"), "string", "{{ response.get('@odata.nextLink') }}")
}
func text20121(e *py.Eval, ctx variables) string {
	return ""
}
func value20122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "@odata.nextLink"), "number", "{{ response.get('@odata.nextLink') }}")
}
func typed20122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "@odata.nextLink"), "number", "{{ response.get('@odata.nextLink') }}")
}
func texts20122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "@odata.nextLink"), "number", "{{ response.get('@odata.nextLink') }}")
}
func text20122(e *py.Eval, ctx variables) string {
	return ""
}
func value20123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "@odata.nextLink"), "integer", "{{ response.get('@odata.nextLink') }}")
}
func typed20123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "@odata.nextLink"), "integer", "{{ response.get('@odata.nextLink') }}")
}
func texts20123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "@odata.nextLink"), "integer", "{{ response.get('@odata.nextLink') }}")
}
func text20123(e *py.Eval, ctx variables) string {
	return ""
}
func value20124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "@odata.nextLink"), "boolean", "{{ response.get('@odata.nextLink') }}")
}
func typed20124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "@odata.nextLink"), "boolean", "{{ response.get('@odata.nextLink') }}")
}
func texts20124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "@odata.nextLink"), "boolean", "{{ response.get('@odata.nextLink') }}")
}
func text20124(e *py.Eval, ctx variables) string {
	return ""
}
func value20125(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func typed20125(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func texts20125(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func text20125(e *py.Eval, ctx variables) string {
	return ""
}
func value20126(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func typed20126(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func texts20126(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func text20126(e *py.Eval, ctx variables) string {
	return ""
}
func value20127(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"{{ response.get('_links', {}).get('next') is none }}",
	).Text())
}
func typed20127(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"{{ response.get('_links', {}).get('next') is none }}",
	).Text())
}
func texts20127(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"{{ response.get('_links', {}).get('next') is none }}",
	).Text())
}
func text20127(e *py.Eval, ctx variables) string {
	return ""
}
func value20128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"string",
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func typed20128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"string",
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func texts20128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"string",
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func text20128(e *py.Eval, ctx variables) string {
	return ""
}
func value20129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"integer",
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func typed20129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"integer",
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func texts20129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"integer",
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func text20129(e *py.Eval, ctx variables) string {
	return ""
}
func value20130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"boolean",
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func typed20130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"boolean",
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func texts20130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"boolean",
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func text20130(e *py.Eval, ctx variables) string {
	return ""
}
func value20131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"number",
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func typed20131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"number",
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func texts20131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "_links", py.Dict()), "next").IsNone()),
		"number",
		"{{ response.get('_links', {}).get('next') is none }}",
	)
}
func text20131(e *py.Eval, ctx variables) string {
	return ""
}
func value20132(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	)
}
func typed20132(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	)
}
func texts20132(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	)
}
func text20132(e *py.Eval, ctx variables) string {
	return ""
}
func value20133(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	)
}
func typed20133(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	)
}
func texts20133(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	)
}
func text20133(e *py.Eval, ctx variables) string {
	return ""
}
func value20134(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	).Text())
}
func typed20134(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	).Text())
}
func texts20134(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	).Text())
}
func text20134(e *py.Eval, ctx variables) string {
	return ""
}
func value20135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"boolean",
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	)
}
func typed20135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"boolean",
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	)
}
func texts20135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"boolean",
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	)
}
func text20135(e *py.Eval, ctx variables) string {
	return ""
}
func value20136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"number",
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	)
}
func typed20136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"number",
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	)
}
func texts20136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "_links", py.Dict()), "next", py.Dict()), "href"),
		"number",
		"{{ response.get('_links', {}).get('next', {}).get('href') }}",
	)
}
func text20136(e *py.Eval, ctx variables) string {
	return ""
}
func value20137(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func typed20137(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func texts20137(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func text20137(e *py.Eval, ctx variables) string {
	return ""
}
func value20138(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func typed20138(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func texts20138(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func text20138(e *py.Eval, ctx variables) string {
	return ""
}
func value20139(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	).Text())
}
func typed20139(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	).Text())
}
func texts20139(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	).Text())
}
func text20139(e *py.Eval, ctx variables) string {
	return ""
}
func value20140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"number",
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func typed20140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"number",
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func texts20140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"number",
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func text20140(e *py.Eval, ctx variables) string {
	return ""
}
func value20141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"string",
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func typed20141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"string",
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func texts20141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"string",
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func text20141(e *py.Eval, ctx variables) string {
	return ""
}
func value20142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"boolean",
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func typed20142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"boolean",
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func texts20142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Get(ctx["response"], "attendees").Truth(), func() py.Value {
			return e.Get(e.Index(e.GetOr(ctx["response"], "attendees", py.ListOf()), -1), "ticket_code")
		}, func() py.Value { return py.None }),
		"boolean",
		"{{ response.get('attendees', [])[-1].get('ticket_code') if response.get('attendees') else None }}",
	)
}
func text20142(e *py.Eval, ctx variables) string {
	return ""
}
func value20143(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "before_url"), "{{ response.get('before_url') }}")
}
func typed20143(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "before_url"), "{{ response.get('before_url') }}")
}
func texts20143(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "before_url"), "{{ response.get('before_url') }}")
}
func text20143(e *py.Eval, ctx variables) string {
	return ""
}
func value20144(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "before_url"), "{{ response.get('before_url') }}")
}
func typed20144(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "before_url"), "{{ response.get('before_url') }}")
}
func texts20144(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "before_url"), "{{ response.get('before_url') }}")
}
func text20144(e *py.Eval, ctx variables) string {
	return ""
}
func value20145(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "before_url"), "{{ response.get('before_url') }}").Text())
}
func typed20145(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "before_url"), "{{ response.get('before_url') }}").Text())
}
func texts20145(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "before_url"), "{{ response.get('before_url') }}").Text())
}
func text20145(e *py.Eval, ctx variables) string {
	return ""
}
func value20146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "before_url"), "number", "{{ response.get('before_url') }}")
}
func typed20146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "before_url"), "number", "{{ response.get('before_url') }}")
}
func texts20146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "before_url"), "number", "{{ response.get('before_url') }}")
}
func text20146(e *py.Eval, ctx variables) string {
	return ""
}
func value20147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "before_url"), "boolean", "{{ response.get('before_url') }}")
}
func typed20147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "before_url"), "boolean", "{{ response.get('before_url') }}")
}
func texts20147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "before_url"), "boolean", "{{ response.get('before_url') }}")
}
func text20147(e *py.Eval, ctx variables) string {
	return ""
}
func value20148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "before_url"), "string", "{{ response.get('before_url') }}")
}
func typed20148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "before_url"), "string", "{{ response.get('before_url') }}")
}
func texts20148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "before_url"), "string", "{{ response.get('before_url') }}")
}
func text20148(e *py.Eval, ctx variables) string {
	return ""
}
func value20149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "before_url"), "integer", "{{ response.get('before_url') }}")
}
func typed20149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "before_url"), "integer", "{{ response.get('before_url') }}")
}
func texts20149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "before_url"), "integer", "{{ response.get('before_url') }}")
}
func text20149(e *py.Eval, ctx variables) string {
	return ""
}
func value20150(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "bookmark"), "{{ response.get('bookmark') }}")
}
func typed20150(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "bookmark"), "{{ response.get('bookmark') }}")
}
func texts20150(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "bookmark"), "{{ response.get('bookmark') }}")
}
func text20150(e *py.Eval, ctx variables) string {
	return ""
}
func value20151(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "bookmark"), "{{ response.get('bookmark') }}")
}
func typed20151(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "bookmark"), "{{ response.get('bookmark') }}")
}
func texts20151(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "bookmark"), "{{ response.get('bookmark') }}")
}
func text20151(e *py.Eval, ctx variables) string {
	return ""
}
func value20152(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "bookmark"), "{{ response.get('bookmark') }}").Text())
}
func typed20152(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "bookmark"), "{{ response.get('bookmark') }}").Text())
}
func texts20152(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "bookmark"), "{{ response.get('bookmark') }}").Text())
}
func text20152(e *py.Eval, ctx variables) string {
	return ""
}
func value20153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "bookmark"), "string", "{{ response.get('bookmark') }}")
}
func typed20153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "bookmark"), "string", "{{ response.get('bookmark') }}")
}
func texts20153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "bookmark"), "string", "{{ response.get('bookmark') }}")
}
func text20153(e *py.Eval, ctx variables) string {
	return ""
}
func value20154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "bookmark"), "integer", "{{ response.get('bookmark') }}")
}
func typed20154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "bookmark"), "integer", "{{ response.get('bookmark') }}")
}
func texts20154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "bookmark"), "integer", "{{ response.get('bookmark') }}")
}
func text20154(e *py.Eval, ctx variables) string {
	return ""
}
func value20155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "bookmark"), "number", "{{ response.get('bookmark') }}")
}
func typed20155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "bookmark"), "number", "{{ response.get('bookmark') }}")
}
func texts20155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "bookmark"), "number", "{{ response.get('bookmark') }}")
}
func text20155(e *py.Eval, ctx variables) string {
	return ""
}
func value20156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "bookmark"), "boolean", "{{ response.get('bookmark') }}")
}
func typed20156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "bookmark"), "boolean", "{{ response.get('bookmark') }}")
}
func texts20156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "bookmark"), "boolean", "{{ response.get('bookmark') }}")
}
func text20156(e *py.Eval, ctx variables) string {
	return ""
}
func value20157(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "{{ response.get('code') != 0 }}")
}
func typed20157(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "{{ response.get('code') != 0 }}")
}
func texts20157(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "{{ response.get('code') != 0 }}")
}
func text20157(e *py.Eval, ctx variables) string {
	return ""
}
func value20158(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "{{ response.get('code') != 0 }}")
}
func typed20158(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "{{ response.get('code') != 0 }}")
}
func texts20158(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "{{ response.get('code') != 0 }}")
}
func text20158(e *py.Eval, ctx variables) string {
	return ""
}
func value20159(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "{{ response.get('code') != 0 }}").Text())
}
func typed20159(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "{{ response.get('code') != 0 }}").Text())
}
func texts20159(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "{{ response.get('code') != 0 }}").Text())
}
func text20159(e *py.Eval, ctx variables) string {
	return ""
}
func value20160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "number", "{{ response.get('code') != 0 }}")
}
func typed20160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "number", "{{ response.get('code') != 0 }}")
}
func texts20160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "number", "{{ response.get('code') != 0 }}")
}
func text20160(e *py.Eval, ctx variables) string {
	return ""
}
func value20161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "string", "{{ response.get('code') != 0 }}")
}
func typed20161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "string", "{{ response.get('code') != 0 }}")
}
func texts20161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "string", "{{ response.get('code') != 0 }}")
}
func text20161(e *py.Eval, ctx variables) string {
	return ""
}
func value20162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "boolean", "{{ response.get('code') != 0 }}")
}
func typed20162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "boolean", "{{ response.get('code') != 0 }}")
}
func texts20162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "boolean", "{{ response.get('code') != 0 }}")
}
func text20162(e *py.Eval, ctx variables) string {
	return ""
}
func value20163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "integer", "{{ response.get('code') != 0 }}")
}
func typed20163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "integer", "{{ response.get('code') != 0 }}")
}
func texts20163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualInt(e.Get(ctx["response"], "code"), 0)), "integer", "{{ response.get('code') != 0 }}")
}
func text20163(e *py.Eval, ctx variables) string {
	return ""
}
func value20164(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "{{ response.get('code') == 40100 }}")
}
func typed20164(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "{{ response.get('code') == 40100 }}")
}
func texts20164(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "{{ response.get('code') == 40100 }}")
}
func text20164(e *py.Eval, ctx variables) string {
	return ""
}
func value20165(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "{{ response.get('code') == 40100 }}")
}
func typed20165(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "{{ response.get('code') == 40100 }}")
}
func texts20165(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "{{ response.get('code') == 40100 }}")
}
func text20165(e *py.Eval, ctx variables) string {
	return ""
}
func value20166(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "{{ response.get('code') == 40100 }}").Text())
}
func typed20166(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "{{ response.get('code') == 40100 }}").Text())
}
func texts20166(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "{{ response.get('code') == 40100 }}").Text())
}
func text20166(e *py.Eval, ctx variables) string {
	return ""
}
func value20167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "integer", "{{ response.get('code') == 40100 }}")
}
func typed20167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "integer", "{{ response.get('code') == 40100 }}")
}
func texts20167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "integer", "{{ response.get('code') == 40100 }}")
}
func text20167(e *py.Eval, ctx variables) string {
	return ""
}
func value20168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "boolean", "{{ response.get('code') == 40100 }}")
}
func typed20168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "boolean", "{{ response.get('code') == 40100 }}")
}
func texts20168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "boolean", "{{ response.get('code') == 40100 }}")
}
func text20168(e *py.Eval, ctx variables) string {
	return ""
}
func value20169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "string", "{{ response.get('code') == 40100 }}")
}
func typed20169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "string", "{{ response.get('code') == 40100 }}")
}
func texts20169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "string", "{{ response.get('code') == 40100 }}")
}
func text20169(e *py.Eval, ctx variables) string {
	return ""
}
func value20170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "number", "{{ response.get('code') == 40100 }}")
}
func typed20170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "number", "{{ response.get('code') == 40100 }}")
}
func texts20170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 40100)), "number", "{{ response.get('code') == 40100 }}")
}
func text20170(e *py.Eval, ctx variables) string {
	return ""
}
func value20171(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 8)), "{{ response.get('code') == 8 }}")
}
func typed20171(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 8)), "{{ response.get('code') == 8 }}")
}
func texts20171(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 8)), "{{ response.get('code') == 8 }}")
}
func text20171(e *py.Eval, ctx variables) string {
	return ""
}
func value20172(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 8)), "{{ response.get('code') == 8 }}")
}
func typed20172(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 8)), "{{ response.get('code') == 8 }}")
}
func texts20172(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 8)), "{{ response.get('code') == 8 }}")
}
func text20172(e *py.Eval, ctx variables) string {
	return ""
}
func value20173(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 8)), "{{ response.get('code') == 8 }}").Text())
}
func typed20173(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 8)), "{{ response.get('code') == 8 }}").Text())
}
func texts20173(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 8)), "{{ response.get('code') == 8 }}").Text())
}
func text20173(e *py.Eval, ctx variables) string {
	return ""
}
func value20174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 8)), "number", "{{ response.get('code') == 8 }}")
}
func typed20174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 8)), "number", "{{ response.get('code') == 8 }}")
}
func texts20174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 8)), "number", "{{ response.get('code') == 8 }}")
}
func text20174(e *py.Eval, ctx variables) string {
	return ""
}
func value20175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 8)), "boolean", "{{ response.get('code') == 8 }}")
}
func typed20175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 8)), "boolean", "{{ response.get('code') == 8 }}")
}
func texts20175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(e.Get(ctx["response"], "code"), 8)), "boolean", "{{ response.get('code') == 8 }}")
}
func text20175(e *py.Eval, ctx variables) string {
	return ""
}
func value20176(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "{{ response.get('continuationToken') is none }}")
}
func typed20176(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "{{ response.get('continuationToken') is none }}")
}
func texts20176(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "{{ response.get('continuationToken') is none }}")
}
func text20176(e *py.Eval, ctx variables) string {
	return ""
}
func value20177(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "{{ response.get('continuationToken') is none }}")
}
func typed20177(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "{{ response.get('continuationToken') is none }}")
}
func texts20177(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "{{ response.get('continuationToken') is none }}")
}
func text20177(e *py.Eval, ctx variables) string {
	return ""
}
func value20178(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "{{ response.get('continuationToken') is none }}").Text())
}
func typed20178(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "{{ response.get('continuationToken') is none }}").Text())
}
func texts20178(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "{{ response.get('continuationToken') is none }}").Text())
}
func text20178(e *py.Eval, ctx variables) string {
	return ""
}
func value20179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "string", "{{ response.get('continuationToken') is none }}")
}
func typed20179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "string", "{{ response.get('continuationToken') is none }}")
}
func texts20179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "string", "{{ response.get('continuationToken') is none }}")
}
func text20179(e *py.Eval, ctx variables) string {
	return ""
}
func value20180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "integer", "{{ response.get('continuationToken') is none }}")
}
func typed20180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "integer", "{{ response.get('continuationToken') is none }}")
}
func texts20180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "integer", "{{ response.get('continuationToken') is none }}")
}
func text20180(e *py.Eval, ctx variables) string {
	return ""
}
func value20181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "number", "{{ response.get('continuationToken') is none }}")
}
func typed20181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "number", "{{ response.get('continuationToken') is none }}")
}
func texts20181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "number", "{{ response.get('continuationToken') is none }}")
}
func text20181(e *py.Eval, ctx variables) string {
	return ""
}
func value20182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "boolean", "{{ response.get('continuationToken') is none }}")
}
func typed20182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "boolean", "{{ response.get('continuationToken') is none }}")
}
func texts20182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "continuationToken").IsNone()), "boolean", "{{ response.get('continuationToken') is none }}")
}
func text20182(e *py.Eval, ctx variables) string {
	return ""
}
func value20183(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "continuationToken"), "{{ response.get('continuationToken') }}")
}
func typed20183(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "continuationToken"), "{{ response.get('continuationToken') }}")
}
func texts20183(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "continuationToken"), "{{ response.get('continuationToken') }}")
}
func text20183(e *py.Eval, ctx variables) string {
	return ""
}
func value20184(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "continuationToken"), "{{ response.get('continuationToken') }}")
}
func typed20184(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "continuationToken"), "{{ response.get('continuationToken') }}")
}
func texts20184(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "continuationToken"), "{{ response.get('continuationToken') }}")
}
func text20184(e *py.Eval, ctx variables) string {
	return ""
}
func value20185(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "continuationToken"), "{{ response.get('continuationToken') }}").Text())
}
func typed20185(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "continuationToken"), "{{ response.get('continuationToken') }}").Text())
}
func texts20185(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "continuationToken"), "{{ response.get('continuationToken') }}").Text())
}
func text20185(e *py.Eval, ctx variables) string {
	return ""
}
func value20186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "continuationToken"), "integer", "{{ response.get('continuationToken') }}")
}
func typed20186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "continuationToken"), "integer", "{{ response.get('continuationToken') }}")
}
func texts20186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "continuationToken"), "integer", "{{ response.get('continuationToken') }}")
}
func text20186(e *py.Eval, ctx variables) string {
	return ""
}
func value20187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "continuationToken"), "number", "{{ response.get('continuationToken') }}")
}
func typed20187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "continuationToken"), "number", "{{ response.get('continuationToken') }}")
}
func texts20187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "continuationToken"), "number", "{{ response.get('continuationToken') }}")
}
func text20187(e *py.Eval, ctx variables) string {
	return ""
}
func value20188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "continuationToken"), "boolean", "{{ response.get('continuationToken') }}")
}
func typed20188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "continuationToken"), "boolean", "{{ response.get('continuationToken') }}")
}
func texts20188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "continuationToken"), "boolean", "{{ response.get('continuationToken') }}")
}
func text20188(e *py.Eval, ctx variables) string {
	return ""
}
func value20189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "continuationToken"), "string", "{{ response.get('continuationToken') }}")
}
func typed20189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "continuationToken"), "string", "{{ response.get('continuationToken') }}")
}
func texts20189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "continuationToken"), "string", "{{ response.get('continuationToken') }}")
}
func text20189(e *py.Eval, ctx variables) string {
	return ""
}
func value20190(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "cursor", py.Str("")), "{{ response.get('cursor', '') }}")
}
func typed20190(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "cursor", py.Str("")), "{{ response.get('cursor', '') }}")
}
func texts20190(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "cursor", py.Str("")), "{{ response.get('cursor', '') }}")
}
func text20190(e *py.Eval, ctx variables) string {
	return ""
}
func value20191(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "cursor", py.Str("")), "{{ response.get('cursor', '') }}")
}
func typed20191(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "cursor", py.Str("")), "{{ response.get('cursor', '') }}")
}
func texts20191(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "cursor", py.Str("")), "{{ response.get('cursor', '') }}")
}
func text20191(e *py.Eval, ctx variables) string {
	return ""
}
func value20192(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "cursor", py.Str("")), "{{ response.get('cursor', '') }}").Text())
}
func typed20192(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "cursor", py.Str("")), "{{ response.get('cursor', '') }}").Text())
}
func texts20192(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "cursor", py.Str("")), "{{ response.get('cursor', '') }}").Text())
}
func text20192(e *py.Eval, ctx variables) string {
	return ""
}
func value20193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "cursor", py.Str("")), "number", "{{ response.get('cursor', '') }}")
}
func typed20193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "cursor", py.Str("")), "number", "{{ response.get('cursor', '') }}")
}
func texts20193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "cursor", py.Str("")), "number", "{{ response.get('cursor', '') }}")
}
func text20193(e *py.Eval, ctx variables) string {
	return ""
}
func value20194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "cursor", py.Str("")), "boolean", "{{ response.get('cursor', '') }}")
}
func typed20194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "cursor", py.Str("")), "boolean", "{{ response.get('cursor', '') }}")
}
func texts20194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "cursor", py.Str("")), "boolean", "{{ response.get('cursor', '') }}")
}
func text20194(e *py.Eval, ctx variables) string {
	return ""
}
func value20195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "cursor", py.Str("")), "integer", "{{ response.get('cursor', '') }}")
}
func typed20195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "cursor", py.Str("")), "integer", "{{ response.get('cursor', '') }}")
}
func texts20195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "cursor", py.Str("")), "integer", "{{ response.get('cursor', '') }}")
}
func text20195(e *py.Eval, ctx variables) string {
	return ""
}
func value20196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "cursor", py.Str("")), "string", "{{ response.get('cursor', '') }}")
}
func typed20196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "cursor", py.Str("")), "string", "{{ response.get('cursor', '') }}")
}
func texts20196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "cursor", py.Str("")), "string", "{{ response.get('cursor', '') }}")
}
func text20196(e *py.Eval, ctx variables) string {
	return ""
}
func value20197(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "{{ response.get('has_more', False) is false }}")
}
func typed20197(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "{{ response.get('has_more', False) is false }}")
}
func texts20197(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "{{ response.get('has_more', False) is false }}")
}
func text20197(e *py.Eval, ctx variables) string {
	return ""
}
func value20198(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "{{ response.get('has_more', False) is false }}")
}
func typed20198(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "{{ response.get('has_more', False) is false }}")
}
func texts20198(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "{{ response.get('has_more', False) is false }}")
}
func text20198(e *py.Eval, ctx variables) string {
	return ""
}
func value20199(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "{{ response.get('has_more', False) is false }}").Text())
}
func typed20199(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "{{ response.get('has_more', False) is false }}").Text())
}
func texts20199(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "{{ response.get('has_more', False) is false }}").Text())
}
func text20199(e *py.Eval, ctx variables) string {
	return ""
}
func value20200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "string", "{{ response.get('has_more', False) is false }}")
}
func typed20200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "string", "{{ response.get('has_more', False) is false }}")
}
func texts20200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "string", "{{ response.get('has_more', False) is false }}")
}
func text20200(e *py.Eval, ctx variables) string {
	return ""
}
func value20201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "integer", "{{ response.get('has_more', False) is false }}")
}
func typed20201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "integer", "{{ response.get('has_more', False) is false }}")
}
func texts20201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "integer", "{{ response.get('has_more', False) is false }}")
}
func text20201(e *py.Eval, ctx variables) string {
	return ""
}
func value20202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "boolean", "{{ response.get('has_more', False) is false }}")
}
func typed20202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "boolean", "{{ response.get('has_more', False) is false }}")
}
func texts20202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.GetOr(ctx["response"], "has_more", py.False).IsFalse()), "boolean", "{{ response.get('has_more', False) is false }}")
}
func text20202(e *py.Eval, ctx variables) string {
	return ""
}
func value20203(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func typed20203(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func texts20203(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func text20203(e *py.Eval, ctx variables) string {
	return ""
}
func value20204(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func typed20204(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func texts20204(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func text20204(e *py.Eval, ctx variables) string {
	return ""
}
func value20205(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	).Text())
}
func typed20205(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	).Text())
}
func texts20205(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	).Text())
}
func text20205(e *py.Eval, ctx variables) string {
	return ""
}
func value20206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"string",
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func typed20206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"string",
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func texts20206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"string",
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func text20206(e *py.Eval, ctx variables) string {
	return ""
}
func value20207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"integer",
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func typed20207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"integer",
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func texts20207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"integer",
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func text20207(e *py.Eval, ctx variables) string {
	return ""
}
func value20208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"number",
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func typed20208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"number",
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func texts20208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"number",
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func text20208(e *py.Eval, ctx variables) string {
	return ""
}
func value20209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"boolean",
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func typed20209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"boolean",
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func texts20209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(e.GetOr(e.GetOr(ctx["response"], "hypermedia", py.Dict()), "pagination", py.Dict()), "next_page"), func() py.Value { return e.Get(ctx["response"], "cursor_id") }),
		"boolean",
		"{{ response.get('hypermedia', {}).get('pagination', {}).get('next_page') or response.get('cursor_id') }}",
	)
}
func text20209(e *py.Eval, ctx variables) string {
	return ""
}
func value20210(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func typed20210(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func texts20210(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func text20210(e *py.Eval, ctx variables) string {
	return ""
}
func value20211(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func typed20211(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func texts20211(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func text20211(e *py.Eval, ctx variables) string {
	return ""
}
func value20212(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"{{ response.get('info', {}).get('next_page_token') }}",
	).Text())
}
func typed20212(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"{{ response.get('info', {}).get('next_page_token') }}",
	).Text())
}
func texts20212(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"{{ response.get('info', {}).get('next_page_token') }}",
	).Text())
}
func text20212(e *py.Eval, ctx variables) string {
	return ""
}
func value20213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"string",
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func typed20213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"string",
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func texts20213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"string",
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func text20213(e *py.Eval, ctx variables) string {
	return ""
}
func value20214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"integer",
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func typed20214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"integer",
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func texts20214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"integer",
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func text20214(e *py.Eval, ctx variables) string {
	return ""
}
func value20215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"boolean",
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func typed20215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"boolean",
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func texts20215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"boolean",
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func text20215(e *py.Eval, ctx variables) string {
	return ""
}
func value20216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"number",
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func typed20216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"number",
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func texts20216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token"),
		"number",
		"{{ response.get('info', {}).get('next_page_token') }}",
	)
}
func text20216(e *py.Eval, ctx variables) string {
	return ""
}
func value20217(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func typed20217(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func texts20217(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func text20217(e *py.Eval, ctx variables) string {
	return ""
}
func value20218(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func typed20218(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func texts20218(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func text20218(e *py.Eval, ctx variables) string {
	return ""
}
func value20219(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	).Text())
}
func typed20219(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	).Text())
}
func texts20219(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	).Text())
}
func text20219(e *py.Eval, ctx variables) string {
	return ""
}
func value20220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"string",
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func typed20220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"string",
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func texts20220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"string",
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func text20220(e *py.Eval, ctx variables) string {
	return ""
}
func value20221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"number",
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func typed20221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"number",
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func texts20221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"number",
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func text20221(e *py.Eval, ctx variables) string {
	return ""
}
func value20222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"integer",
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func typed20222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"integer",
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func texts20222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"integer",
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func text20222(e *py.Eval, ctx variables) string {
	return ""
}
func value20223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"boolean",
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func typed20223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"boolean",
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func texts20223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(ctx["response"], "info", py.Dict()), "next_page_token", py.Str("")),
		"boolean",
		"{{ response.get('info', {}).get('next_page_token', '') }}",
	)
}
func text20223(e *py.Eval, ctx variables) string {
	return ""
}
func value20224(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func typed20224(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func texts20224(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func text20224(e *py.Eval, ctx variables) string {
	return ""
}
func value20225(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func typed20225(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func texts20225(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func text20225(e *py.Eval, ctx variables) string {
	return ""
}
func value20226(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	).Text())
}
func typed20226(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	).Text())
}
func texts20226(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	).Text())
}
func text20226(e *py.Eval, ctx variables) string {
	return ""
}
func value20227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"boolean",
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func typed20227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"boolean",
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func texts20227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"boolean",
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func text20227(e *py.Eval, ctx variables) string {
	return ""
}
func value20228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"string",
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func typed20228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"string",
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func texts20228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"string",
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func text20228(e *py.Eval, ctx variables) string {
	return ""
}
func value20229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"integer",
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func typed20229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"integer",
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func texts20229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"integer",
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func text20229(e *py.Eval, ctx variables) string {
	return ""
}
func value20230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"number",
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func typed20230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"number",
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func texts20230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(e.Get(ctx["response"], "isLast"), func() py.Value {
			return py.Bool(e.Ge(e.Add(e.Get(ctx["response"], "startAt"), e.Get(ctx["response"], "maxResults")), e.Get(ctx["response"], "total")))
		}),
		"number",
		"{{ response.get('isLast') or response.get('startAt') + response.get('maxResults') >= response.get('total') }}",
	)
}
func text20230(e *py.Eval, ctx variables) string {
	return ""
}
func value20231(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "{{ response.get('lastId') is none }}")
}
func typed20231(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "{{ response.get('lastId') is none }}")
}
func texts20231(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "{{ response.get('lastId') is none }}")
}
func text20231(e *py.Eval, ctx variables) string {
	return ""
}
func value20232(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "{{ response.get('lastId') is none }}")
}
func typed20232(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "{{ response.get('lastId') is none }}")
}
func texts20232(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "{{ response.get('lastId') is none }}")
}
func text20232(e *py.Eval, ctx variables) string {
	return ""
}
func value20233(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "{{ response.get('lastId') is none }}").Text())
}
func typed20233(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "{{ response.get('lastId') is none }}").Text())
}
func texts20233(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "{{ response.get('lastId') is none }}").Text())
}
func text20233(e *py.Eval, ctx variables) string {
	return ""
}
func value20234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "string", "{{ response.get('lastId') is none }}")
}
func typed20234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "string", "{{ response.get('lastId') is none }}")
}
func texts20234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "string", "{{ response.get('lastId') is none }}")
}
func text20234(e *py.Eval, ctx variables) string {
	return ""
}
func value20235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "number", "{{ response.get('lastId') is none }}")
}
func typed20235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "number", "{{ response.get('lastId') is none }}")
}
func texts20235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "number", "{{ response.get('lastId') is none }}")
}
func text20235(e *py.Eval, ctx variables) string {
	return ""
}
func value20236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "boolean", "{{ response.get('lastId') is none }}")
}
func typed20236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "boolean", "{{ response.get('lastId') is none }}")
}
func texts20236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "boolean", "{{ response.get('lastId') is none }}")
}
func text20236(e *py.Eval, ctx variables) string {
	return ""
}
func value20237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "integer", "{{ response.get('lastId') is none }}")
}
func typed20237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "integer", "{{ response.get('lastId') is none }}")
}
func texts20237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "lastId").IsNone()), "integer", "{{ response.get('lastId') is none }}")
}
func text20237(e *py.Eval, ctx variables) string {
	return ""
}
func value20238(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "lastId"), "{{ response.get('lastId') }}")
}
func typed20238(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "lastId"), "{{ response.get('lastId') }}")
}
func texts20238(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "lastId"), "{{ response.get('lastId') }}")
}
func text20238(e *py.Eval, ctx variables) string {
	return ""
}
func value20239(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "lastId"), "{{ response.get('lastId') }}")
}
func typed20239(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "lastId"), "{{ response.get('lastId') }}")
}
func texts20239(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "lastId"), "{{ response.get('lastId') }}")
}
func text20239(e *py.Eval, ctx variables) string {
	return ""
}
func value20240(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "lastId"), "{{ response.get('lastId') }}").Text())
}
func typed20240(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "lastId"), "{{ response.get('lastId') }}").Text())
}
func texts20240(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "lastId"), "{{ response.get('lastId') }}").Text())
}
func text20240(e *py.Eval, ctx variables) string {
	return ""
}
func value20241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "lastId"), "string", "{{ response.get('lastId') }}")
}
func typed20241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "lastId"), "string", "{{ response.get('lastId') }}")
}
func texts20241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "lastId"), "string", "{{ response.get('lastId') }}")
}
func text20241(e *py.Eval, ctx variables) string {
	return ""
}
func value20242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "lastId"), "number", "{{ response.get('lastId') }}")
}
func typed20242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "lastId"), "number", "{{ response.get('lastId') }}")
}
func texts20242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "lastId"), "number", "{{ response.get('lastId') }}")
}
func text20242(e *py.Eval, ctx variables) string {
	return ""
}
func value20243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "lastId"), "boolean", "{{ response.get('lastId') }}")
}
func typed20243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "lastId"), "boolean", "{{ response.get('lastId') }}")
}
func texts20243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "lastId"), "boolean", "{{ response.get('lastId') }}")
}
func text20243(e *py.Eval, ctx variables) string {
	return ""
}
func value20244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "lastId"), "integer", "{{ response.get('lastId') }}")
}
func typed20244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "lastId"), "integer", "{{ response.get('lastId') }}")
}
func texts20244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "lastId"), "integer", "{{ response.get('lastId') }}")
}
func text20244(e *py.Eval, ctx variables) string {
	return ""
}
func value20245(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func typed20245(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func texts20245(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func text20245(e *py.Eval, ctx variables) string {
	return ""
}
func value20246(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func typed20246(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func texts20246(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func text20246(e *py.Eval, ctx variables) string {
	return ""
}
func value20247(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	).Text())
}
func typed20247(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	).Text())
}
func texts20247(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	).Text())
}
func text20247(e *py.Eval, ctx variables) string {
	return ""
}
func value20248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"string",
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func typed20248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"string",
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func texts20248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"string",
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func text20248(e *py.Eval, ctx variables) string {
	return ""
}
func value20249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"number",
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func typed20249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"number",
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func texts20249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"number",
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func text20249(e *py.Eval, ctx variables) string {
	return ""
}
func value20250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"integer",
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func typed20250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"integer",
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func texts20250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"integer",
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func text20250(e *py.Eval, ctx variables) string {
	return ""
}
func value20251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"boolean",
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func typed20251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"boolean",
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func texts20251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterFirst(e.FilterMapAttribute(e.FilterSelectAttr(e.GetOr(ctx["response"], "links", py.ListOf()), py.Str("rel"), func(it py.Value) bool { return py.EqualStr(it, "next") }), py.Str("href"), py.Absent)),
		"boolean",
		"{{ response.get('links', []) | selectattr('rel', 'equalto', 'next') | map(attribute='href') | first }}",
	)
}
func text20251(e *py.Eval, ctx variables) string {
	return ""
}
func value20252(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func typed20252(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func texts20252(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func text20252(e *py.Eval, ctx variables) string {
	return ""
}
func value20253(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func typed20253(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func texts20253(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func text20253(e *py.Eval, ctx variables) string {
	return ""
}
func value20254(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"{{ response.get('links', {}).get('next') is not defined }}",
	).Text())
}
func typed20254(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"{{ response.get('links', {}).get('next') is not defined }}",
	).Text())
}
func texts20254(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"{{ response.get('links', {}).get('next') is not defined }}",
	).Text())
}
func text20254(e *py.Eval, ctx variables) string {
	return ""
}
func value20255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"number",
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func typed20255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"number",
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func texts20255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"number",
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func text20255(e *py.Eval, ctx variables) string {
	return ""
}
func value20256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"boolean",
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func typed20256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"boolean",
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func texts20256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"boolean",
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func text20256(e *py.Eval, ctx variables) string {
	return ""
}
func value20257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"string",
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func typed20257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"string",
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func texts20257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"string",
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func text20257(e *py.Eval, ctx variables) string {
	return ""
}
func value20258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"integer",
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func typed20258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"integer",
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func texts20258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next").IsUndefined()),
		"integer",
		"{{ response.get('links', {}).get('next') is not defined }}",
	)
}
func text20258(e *py.Eval, ctx variables) string {
	return ""
}
func value20259(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "{{ response.get('links', {}).get('next') }}")
}
func typed20259(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "{{ response.get('links', {}).get('next') }}")
}
func texts20259(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "{{ response.get('links', {}).get('next') }}")
}
func text20259(e *py.Eval, ctx variables) string {
	return ""
}
func value20260(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "{{ response.get('links', {}).get('next') }}")
}
func typed20260(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "{{ response.get('links', {}).get('next') }}")
}
func texts20260(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "{{ response.get('links', {}).get('next') }}")
}
func text20260(e *py.Eval, ctx variables) string {
	return ""
}
func value20261(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "{{ response.get('links', {}).get('next') }}").Text())
}
func typed20261(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "{{ response.get('links', {}).get('next') }}").Text())
}
func texts20261(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "{{ response.get('links', {}).get('next') }}").Text())
}
func text20261(e *py.Eval, ctx variables) string {
	return ""
}
func value20262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "string", "{{ response.get('links', {}).get('next') }}")
}
func typed20262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "string", "{{ response.get('links', {}).get('next') }}")
}
func texts20262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "string", "{{ response.get('links', {}).get('next') }}")
}
func text20262(e *py.Eval, ctx variables) string {
	return ""
}
func value20263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "integer", "{{ response.get('links', {}).get('next') }}")
}
func typed20263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "integer", "{{ response.get('links', {}).get('next') }}")
}
func texts20263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "links", py.Dict()), "next"), "integer", "{{ response.get('links', {}).get('next') }}")
}
func text20263(e *py.Eval, ctx variables) string {
	return ""
}
func value20264(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "{{ response.get('meta', {}).get('cursor') }}")
}
func typed20264(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "{{ response.get('meta', {}).get('cursor') }}")
}
func texts20264(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "{{ response.get('meta', {}).get('cursor') }}")
}
func text20264(e *py.Eval, ctx variables) string {
	return ""
}
func value20265(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "{{ response.get('meta', {}).get('cursor') }}")
}
func typed20265(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "{{ response.get('meta', {}).get('cursor') }}")
}
func texts20265(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "{{ response.get('meta', {}).get('cursor') }}")
}
func text20265(e *py.Eval, ctx variables) string {
	return ""
}
func value20266(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "{{ response.get('meta', {}).get('cursor') }}").Text())
}
func typed20266(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "{{ response.get('meta', {}).get('cursor') }}").Text())
}
func texts20266(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "{{ response.get('meta', {}).get('cursor') }}").Text())
}
func text20266(e *py.Eval, ctx variables) string {
	return ""
}
func value20267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "string", "{{ response.get('meta', {}).get('cursor') }}")
}
func typed20267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "string", "{{ response.get('meta', {}).get('cursor') }}")
}
func texts20267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "string", "{{ response.get('meta', {}).get('cursor') }}")
}
func text20267(e *py.Eval, ctx variables) string {
	return ""
}
func value20268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "integer", "{{ response.get('meta', {}).get('cursor') }}")
}
func typed20268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "integer", "{{ response.get('meta', {}).get('cursor') }}")
}
func texts20268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "integer", "{{ response.get('meta', {}).get('cursor') }}")
}
func text20268(e *py.Eval, ctx variables) string {
	return ""
}
func value20269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "number", "{{ response.get('meta', {}).get('cursor') }}")
}
func typed20269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "number", "{{ response.get('meta', {}).get('cursor') }}")
}
func texts20269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor"), "number", "{{ response.get('meta', {}).get('cursor') }}")
}
func text20269(e *py.Eval, ctx variables) string {
	return ""
}
func value20270(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func typed20270(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func texts20270(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func text20270(e *py.Eval, ctx variables) string {
	return ""
}
func value20271(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func typed20271(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func texts20271(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func text20271(e *py.Eval, ctx variables) string {
	return ""
}
func value20272(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	).Text())
}
func typed20272(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	).Text())
}
func texts20272(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	).Text())
}
func text20272(e *py.Eval, ctx variables) string {
	return ""
}
func value20273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"boolean",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func typed20273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"boolean",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func texts20273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"boolean",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func text20273(e *py.Eval, ctx variables) string {
	return ""
}
func value20274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"string",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func typed20274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"string",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func texts20274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"string",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func text20274(e *py.Eval, ctx variables) string {
	return ""
}
func value20275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"integer",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func typed20275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"integer",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func texts20275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"integer",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func text20275(e *py.Eval, ctx variables) string {
	return ""
}
func value20276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"number",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func typed20276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"number",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func texts20276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next").IsNone()),
		"number",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') is none }}",
	)
}
func text20276(e *py.Eval, ctx variables) string {
	return ""
}
func value20277(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func typed20277(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func texts20277(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func text20277(e *py.Eval, ctx variables) string {
	return ""
}
func value20278(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func typed20278(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func texts20278(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func text20278(e *py.Eval, ctx variables) string {
	return ""
}
func value20279(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	).Text())
}
func typed20279(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	).Text())
}
func texts20279(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	).Text())
}
func text20279(e *py.Eval, ctx variables) string {
	return ""
}
func value20280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"string",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func typed20280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"string",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func texts20280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"string",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func text20280(e *py.Eval, ctx variables) string {
	return ""
}
func value20281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"number",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func typed20281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"number",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func texts20281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"number",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func text20281(e *py.Eval, ctx variables) string {
	return ""
}
func value20282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"boolean",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func typed20282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"boolean",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func texts20282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "cursor", py.Dict()), "next"),
		"boolean",
		"{{ response.get('meta', {}).get('cursor', {}).get('next') }}",
	)
}
func text20282(e *py.Eval, ctx variables) string {
	return ""
}
func value20283(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func typed20283(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func texts20283(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func text20283(e *py.Eval, ctx variables) string {
	return ""
}
func value20284(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func typed20284(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func texts20284(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func text20284(e *py.Eval, ctx variables) string {
	return ""
}
func value20285(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	).Text())
}
func typed20285(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	).Text())
}
func texts20285(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	).Text())
}
func text20285(e *py.Eval, ctx variables) string {
	return ""
}
func value20286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"number",
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func typed20286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"number",
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func texts20286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"number",
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func text20286(e *py.Eval, ctx variables) string {
	return ""
}
func value20287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"string",
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func typed20287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"string",
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func texts20287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"string",
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func text20287(e *py.Eval, ctx variables) string {
	return ""
}
func value20288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"integer",
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func typed20288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"integer",
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func texts20288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"integer",
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func text20288(e *py.Eval, ctx variables) string {
	return ""
}
func value20289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"boolean",
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func typed20289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"boolean",
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func texts20289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor").IsNone()),
		"boolean",
		"{{ response.get('meta', {}).get('next_cursor') is none }}",
	)
}
func text20289(e *py.Eval, ctx variables) string {
	return ""
}
func value20290(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "{{ response.get('meta', {}).get('next_cursor') }}")
}
func typed20290(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "{{ response.get('meta', {}).get('next_cursor') }}")
}
func texts20290(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "{{ response.get('meta', {}).get('next_cursor') }}")
}
func text20290(e *py.Eval, ctx variables) string {
	return ""
}
func value20291(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "{{ response.get('meta', {}).get('next_cursor') }}")
}
func typed20291(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "{{ response.get('meta', {}).get('next_cursor') }}")
}
func texts20291(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "{{ response.get('meta', {}).get('next_cursor') }}")
}
func text20291(e *py.Eval, ctx variables) string {
	return ""
}
func value20292(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "{{ response.get('meta', {}).get('next_cursor') }}").Text())
}
func typed20292(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "{{ response.get('meta', {}).get('next_cursor') }}").Text())
}
func texts20292(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "{{ response.get('meta', {}).get('next_cursor') }}").Text())
}
func text20292(e *py.Eval, ctx variables) string {
	return ""
}
func value20293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "integer", "{{ response.get('meta', {}).get('next_cursor') }}")
}
func typed20293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "integer", "{{ response.get('meta', {}).get('next_cursor') }}")
}
func texts20293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "integer", "{{ response.get('meta', {}).get('next_cursor') }}")
}
func text20293(e *py.Eval, ctx variables) string {
	return ""
}
func value20294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "boolean", "{{ response.get('meta', {}).get('next_cursor') }}")
}
func typed20294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "boolean", "{{ response.get('meta', {}).get('next_cursor') }}")
}
func texts20294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "boolean", "{{ response.get('meta', {}).get('next_cursor') }}")
}
func text20294(e *py.Eval, ctx variables) string {
	return ""
}
func value20295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "string", "{{ response.get('meta', {}).get('next_cursor') }}")
}
func typed20295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "string", "{{ response.get('meta', {}).get('next_cursor') }}")
}
func texts20295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "string", "{{ response.get('meta', {}).get('next_cursor') }}")
}
func text20295(e *py.Eval, ctx variables) string {
	return ""
}
func value20296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "number", "{{ response.get('meta', {}).get('next_cursor') }}")
}
func typed20296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "number", "{{ response.get('meta', {}).get('next_cursor') }}")
}
func texts20296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor"), "number", "{{ response.get('meta', {}).get('next_cursor') }}")
}
func text20296(e *py.Eval, ctx variables) string {
	return ""
}
func value20297(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func typed20297(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func texts20297(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func text20297(e *py.Eval, ctx variables) string {
	return ""
}
func value20298(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func typed20298(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func texts20298(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func text20298(e *py.Eval, ctx variables) string {
	return ""
}
func value20299(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	).Text())
}
func typed20299(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	).Text())
}
func texts20299(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	).Text())
}
func text20299(e *py.Eval, ctx variables) string {
	return ""
}
func value20300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"integer",
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func typed20300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"integer",
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func texts20300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"integer",
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func text20300(e *py.Eval, ctx variables) string {
	return ""
}
func value20301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"number",
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func typed20301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"number",
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func texts20301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"number",
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func text20301(e *py.Eval, ctx variables) string {
	return ""
}
func value20302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"boolean",
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func typed20302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"boolean",
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func texts20302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"boolean",
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func text20302(e *py.Eval, ctx variables) string {
	return ""
}
func value20303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"string",
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func typed20303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"string",
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func texts20303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page").IsNone()),
		"string",
		"{{ response.get('metadata', {}).get('next_page') is none }}",
	)
}
func text20303(e *py.Eval, ctx variables) string {
	return ""
}
func value20304(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func typed20304(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func texts20304(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func text20304(e *py.Eval, ctx variables) string {
	return ""
}
func value20305(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func typed20305(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func texts20305(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func text20305(e *py.Eval, ctx variables) string {
	return ""
}
func value20306(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"{{ response.get('metadata', {}).get('next_page') }}",
	).Text())
}
func typed20306(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"{{ response.get('metadata', {}).get('next_page') }}",
	).Text())
}
func texts20306(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"{{ response.get('metadata', {}).get('next_page') }}",
	).Text())
}
func text20306(e *py.Eval, ctx variables) string {
	return ""
}
func value20307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"string",
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func typed20307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"string",
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func texts20307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"string",
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func text20307(e *py.Eval, ctx variables) string {
	return ""
}
func value20308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"integer",
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func typed20308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"integer",
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func texts20308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"integer",
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func text20308(e *py.Eval, ctx variables) string {
	return ""
}
func value20309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"boolean",
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func typed20309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"boolean",
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func texts20309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"boolean",
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func text20309(e *py.Eval, ctx variables) string {
	return ""
}
func value20310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"number",
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func typed20310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"number",
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func texts20310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "metadata", py.Dict()), "next_page"),
		"number",
		"{{ response.get('metadata', {}).get('next_page') }}",
	)
}
func text20310(e *py.Eval, ctx variables) string {
	return ""
}
func value20311(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "next").IsNone()), "{{ response.get('next') is none }}")
}
func typed20311(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "next").IsNone()), "{{ response.get('next') is none }}")
}
func texts20311(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "next").IsNone()), "{{ response.get('next') is none }}")
}
func text20311(e *py.Eval, ctx variables) string {
	return ""
}
func value20312(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "next").IsNone()), "{{ response.get('next') is none }}")
}
func typed20312(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "next").IsNone()), "{{ response.get('next') is none }}")
}
func texts20312(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "next").IsNone()), "{{ response.get('next') is none }}")
}
func text20312(e *py.Eval, ctx variables) string {
	return ""
}
func value20313(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "next").IsNone()), "{{ response.get('next') is none }}").Text())
}
func typed20313(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "next").IsNone()), "{{ response.get('next') is none }}").Text())
}
func texts20313(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "next").IsNone()), "{{ response.get('next') is none }}").Text())
}
func text20313(e *py.Eval, ctx variables) string {
	return ""
}
func value20314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next").IsNone()), "string", "{{ response.get('next') is none }}")
}
func typed20314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next").IsNone()), "string", "{{ response.get('next') is none }}")
}
func texts20314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next").IsNone()), "string", "{{ response.get('next') is none }}")
}
func text20314(e *py.Eval, ctx variables) string {
	return ""
}
func value20315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next").IsNone()), "number", "{{ response.get('next') is none }}")
}
func typed20315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next").IsNone()), "number", "{{ response.get('next') is none }}")
}
func texts20315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next").IsNone()), "number", "{{ response.get('next') is none }}")
}
func text20315(e *py.Eval, ctx variables) string {
	return ""
}
func value20316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next").IsNone()), "boolean", "{{ response.get('next') is none }}")
}
func typed20316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next").IsNone()), "boolean", "{{ response.get('next') is none }}")
}
func texts20316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next").IsNone()), "boolean", "{{ response.get('next') is none }}")
}
func text20316(e *py.Eval, ctx variables) string {
	return ""
}
func value20317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next").IsNone()), "integer", "{{ response.get('next') is none }}")
}
func typed20317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next").IsNone()), "integer", "{{ response.get('next') is none }}")
}
func texts20317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next").IsNone()), "integer", "{{ response.get('next') is none }}")
}
func text20317(e *py.Eval, ctx variables) string {
	return ""
}
func value20318(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next"), "{{ response.get('next') }}")
}
func typed20318(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next"), "{{ response.get('next') }}")
}
func texts20318(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next"), "{{ response.get('next') }}")
}
func text20318(e *py.Eval, ctx variables) string {
	return ""
}
func value20319(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next"), "{{ response.get('next') }}")
}
func typed20319(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next"), "{{ response.get('next') }}")
}
func texts20319(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next"), "{{ response.get('next') }}")
}
func text20319(e *py.Eval, ctx variables) string {
	return ""
}
func value20320(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next"), "{{ response.get('next') }}").Text())
}
func typed20320(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next"), "{{ response.get('next') }}").Text())
}
func texts20320(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next"), "{{ response.get('next') }}").Text())
}
func text20320(e *py.Eval, ctx variables) string {
	return ""
}
func value20321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next"), "string", "{{ response.get('next') }}")
}
func typed20321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next"), "string", "{{ response.get('next') }}")
}
func texts20321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next"), "string", "{{ response.get('next') }}")
}
func text20321(e *py.Eval, ctx variables) string {
	return ""
}
func value20322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next"), "integer", "{{ response.get('next') }}")
}
func typed20322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next"), "integer", "{{ response.get('next') }}")
}
func texts20322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next"), "integer", "{{ response.get('next') }}")
}
func text20322(e *py.Eval, ctx variables) string {
	return ""
}
func value20323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next"), "number", "{{ response.get('next') }}")
}
func typed20323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next"), "number", "{{ response.get('next') }}")
}
func texts20323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next"), "number", "{{ response.get('next') }}")
}
func text20323(e *py.Eval, ctx variables) string {
	return ""
}
func value20324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next"), "boolean", "{{ response.get('next') }}")
}
func typed20324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next"), "boolean", "{{ response.get('next') }}")
}
func texts20324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next"), "boolean", "{{ response.get('next') }}")
}
func text20324(e *py.Eval, ctx variables) string {
	return ""
}
func value20325(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "{{ response.get('next', {}).get('page') }}")
}
func typed20325(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "{{ response.get('next', {}).get('page') }}")
}
func texts20325(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "{{ response.get('next', {}).get('page') }}")
}
func text20325(e *py.Eval, ctx variables) string {
	return ""
}
func value20326(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "{{ response.get('next', {}).get('page') }}")
}
func typed20326(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "{{ response.get('next', {}).get('page') }}")
}
func texts20326(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "{{ response.get('next', {}).get('page') }}")
}
func text20326(e *py.Eval, ctx variables) string {
	return ""
}
func value20327(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "{{ response.get('next', {}).get('page') }}").Text())
}
func typed20327(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "{{ response.get('next', {}).get('page') }}").Text())
}
func texts20327(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "{{ response.get('next', {}).get('page') }}").Text())
}
func text20327(e *py.Eval, ctx variables) string {
	return ""
}
func value20328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "string", "{{ response.get('next', {}).get('page') }}")
}
func typed20328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "string", "{{ response.get('next', {}).get('page') }}")
}
func texts20328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "string", "{{ response.get('next', {}).get('page') }}")
}
func text20328(e *py.Eval, ctx variables) string {
	return ""
}
func value20329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "boolean", "{{ response.get('next', {}).get('page') }}")
}
func typed20329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "boolean", "{{ response.get('next', {}).get('page') }}")
}
func texts20329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "boolean", "{{ response.get('next', {}).get('page') }}")
}
func text20329(e *py.Eval, ctx variables) string {
	return ""
}
func value20330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "integer", "{{ response.get('next', {}).get('page') }}")
}
func typed20330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "integer", "{{ response.get('next', {}).get('page') }}")
}
func texts20330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "next", py.Dict()), "page"), "integer", "{{ response.get('next', {}).get('page') }}")
}
func text20330(e *py.Eval, ctx variables) string {
	return ""
}
func value20331(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	)
}
func typed20331(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	)
}
func texts20331(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	)
}
func text20331(e *py.Eval, ctx variables) string {
	return ""
}
func value20332(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	)
}
func typed20332(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	)
}
func texts20332(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	)
}
func text20332(e *py.Eval, ctx variables) string {
	return ""
}
func value20333(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	).Text())
}
func typed20333(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	).Text())
}
func texts20333(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	).Text())
}
func text20333(e *py.Eval, ctx variables) string {
	return ""
}
func value20334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"string",
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	)
}
func typed20334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"string",
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	)
}
func texts20334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"string",
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	)
}
func text20334(e *py.Eval, ctx variables) string {
	return ""
}
func value20335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"number",
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	)
}
func typed20335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"number",
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	)
}
func texts20335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"number",
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	)
}
func text20335(e *py.Eval, ctx variables) string {
	return ""
}
func value20336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"integer",
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	)
}
func typed20336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"integer",
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	)
}
func texts20336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"integer",
		"{{ response.get('nextPageToken') is none or response.get('nextPageToken') == '' }}",
	)
}
func text20336(e *py.Eval, ctx variables) string {
	return ""
}
func value20337(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "{{ response.get('nextPageToken') is none }}")
}
func typed20337(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "{{ response.get('nextPageToken') is none }}")
}
func texts20337(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "{{ response.get('nextPageToken') is none }}")
}
func text20337(e *py.Eval, ctx variables) string {
	return ""
}
func value20338(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "{{ response.get('nextPageToken') is none }}")
}
func typed20338(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "{{ response.get('nextPageToken') is none }}")
}
func texts20338(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "{{ response.get('nextPageToken') is none }}")
}
func text20338(e *py.Eval, ctx variables) string {
	return ""
}
func value20339(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "{{ response.get('nextPageToken') is none }}").Text())
}
func typed20339(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "{{ response.get('nextPageToken') is none }}").Text())
}
func texts20339(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "{{ response.get('nextPageToken') is none }}").Text())
}
func text20339(e *py.Eval, ctx variables) string {
	return ""
}
func value20340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "integer", "{{ response.get('nextPageToken') is none }}")
}
func typed20340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "integer", "{{ response.get('nextPageToken') is none }}")
}
func texts20340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "integer", "{{ response.get('nextPageToken') is none }}")
}
func text20340(e *py.Eval, ctx variables) string {
	return ""
}
func value20341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "number", "{{ response.get('nextPageToken') is none }}")
}
func typed20341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "number", "{{ response.get('nextPageToken') is none }}")
}
func texts20341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "number", "{{ response.get('nextPageToken') is none }}")
}
func text20341(e *py.Eval, ctx variables) string {
	return ""
}
func value20342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "string", "{{ response.get('nextPageToken') is none }}")
}
func typed20342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "string", "{{ response.get('nextPageToken') is none }}")
}
func texts20342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "nextPageToken").IsNone()), "string", "{{ response.get('nextPageToken') is none }}")
}
func text20342(e *py.Eval, ctx variables) string {
	return ""
}
func value20343(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func typed20343(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func texts20343(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func text20343(e *py.Eval, ctx variables) string {
	return ""
}
func value20344(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func typed20344(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func texts20344(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func text20344(e *py.Eval, ctx variables) string {
	return ""
}
func value20345(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	).Text())
}
func typed20345(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	).Text())
}
func texts20345(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	).Text())
}
func text20345(e *py.Eval, ctx variables) string {
	return ""
}
func value20346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"string",
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func typed20346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"string",
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func texts20346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"string",
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func text20346(e *py.Eval, ctx variables) string {
	return ""
}
func value20347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"boolean",
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func typed20347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"boolean",
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func texts20347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"boolean",
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func text20347(e *py.Eval, ctx variables) string {
	return ""
}
func value20348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"integer",
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func typed20348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"integer",
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func texts20348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"integer",
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func text20348(e *py.Eval, ctx variables) string {
	return ""
}
func value20349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"number",
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func typed20349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"number",
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func texts20349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined() || py.EqualStr(e.Get(ctx["response"], "nextPageToken"), "")),
		"number",
		"{{ response.get('nextPageToken') is not defined or response.get('nextPageToken') == '' }}",
	)
}
func text20349(e *py.Eval, ctx variables) string {
	return ""
}
func value20350(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func typed20350(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func texts20350(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func text20350(e *py.Eval, ctx variables) string {
	return ""
}
func value20351(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func typed20351(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func texts20351(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func text20351(e *py.Eval, ctx variables) string {
	return ""
}
func value20352(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"{{ response.get('nextPageToken') is not defined }}",
	).Text())
}
func typed20352(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"{{ response.get('nextPageToken') is not defined }}",
	).Text())
}
func texts20352(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"{{ response.get('nextPageToken') is not defined }}",
	).Text())
}
func text20352(e *py.Eval, ctx variables) string {
	return ""
}
func value20353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"string",
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func typed20353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"string",
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func texts20353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"string",
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func text20353(e *py.Eval, ctx variables) string {
	return ""
}
func value20354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"integer",
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func typed20354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"integer",
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func texts20354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"integer",
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func text20354(e *py.Eval, ctx variables) string {
	return ""
}
func value20355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"number",
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func typed20355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"number",
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func texts20355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"number",
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func text20355(e *py.Eval, ctx variables) string {
	return ""
}
func value20356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"boolean",
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func typed20356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"boolean",
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func texts20356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(ctx["response"], "nextPageToken").IsUndefined()),
		"boolean",
		"{{ response.get('nextPageToken') is not defined }}",
	)
}
func text20356(e *py.Eval, ctx variables) string {
	return ""
}
func value20357(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "nextPageToken"), "{{ response.get('nextPageToken') }}")
}
func typed20357(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "nextPageToken"), "{{ response.get('nextPageToken') }}")
}
func texts20357(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "nextPageToken"), "{{ response.get('nextPageToken') }}")
}
func text20357(e *py.Eval, ctx variables) string {
	return ""
}
func value20358(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "nextPageToken"), "{{ response.get('nextPageToken') }}")
}
func typed20358(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "nextPageToken"), "{{ response.get('nextPageToken') }}")
}
func texts20358(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "nextPageToken"), "{{ response.get('nextPageToken') }}")
}
func text20358(e *py.Eval, ctx variables) string {
	return ""
}
func value20359(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "nextPageToken"), "{{ response.get('nextPageToken') }}").Text())
}
func typed20359(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "nextPageToken"), "{{ response.get('nextPageToken') }}").Text())
}
func texts20359(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "nextPageToken"), "{{ response.get('nextPageToken') }}").Text())
}
func text20359(e *py.Eval, ctx variables) string {
	return ""
}
func value20360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "nextPageToken"), "string", "{{ response.get('nextPageToken') }}")
}
func typed20360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "nextPageToken"), "string", "{{ response.get('nextPageToken') }}")
}
func texts20360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "nextPageToken"), "string", "{{ response.get('nextPageToken') }}")
}
func text20360(e *py.Eval, ctx variables) string {
	return ""
}
func value20361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "nextPageToken"), "integer", "{{ response.get('nextPageToken') }}")
}
func typed20361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "nextPageToken"), "integer", "{{ response.get('nextPageToken') }}")
}
func texts20361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "nextPageToken"), "integer", "{{ response.get('nextPageToken') }}")
}
func text20361(e *py.Eval, ctx variables) string {
	return ""
}
func value20362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "nextPageToken"), "boolean", "{{ response.get('nextPageToken') }}")
}
func typed20362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "nextPageToken"), "boolean", "{{ response.get('nextPageToken') }}")
}
func texts20362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "nextPageToken"), "boolean", "{{ response.get('nextPageToken') }}")
}
func text20362(e *py.Eval, ctx variables) string {
	return ""
}
func value20363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "nextPageToken"), "number", "{{ response.get('nextPageToken') }}")
}
func typed20363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "nextPageToken"), "number", "{{ response.get('nextPageToken') }}")
}
func texts20363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "nextPageToken"), "number", "{{ response.get('nextPageToken') }}")
}
func text20363(e *py.Eval, ctx variables) string {
	return ""
}
func value20364(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "{{ response.get('nextPageToken', '') }}")
}
func typed20364(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "{{ response.get('nextPageToken', '') }}")
}
func texts20364(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "{{ response.get('nextPageToken', '') }}")
}
func text20364(e *py.Eval, ctx variables) string {
	return ""
}
func value20365(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "{{ response.get('nextPageToken', '') }}")
}
func typed20365(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "{{ response.get('nextPageToken', '') }}")
}
func texts20365(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "{{ response.get('nextPageToken', '') }}")
}
func text20365(e *py.Eval, ctx variables) string {
	return ""
}
func value20366(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "{{ response.get('nextPageToken', '') }}").Text())
}
func typed20366(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "{{ response.get('nextPageToken', '') }}").Text())
}
func texts20366(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "{{ response.get('nextPageToken', '') }}").Text())
}
func text20366(e *py.Eval, ctx variables) string {
	return ""
}
func value20367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "integer", "{{ response.get('nextPageToken', '') }}")
}
func typed20367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "integer", "{{ response.get('nextPageToken', '') }}")
}
func texts20367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "integer", "{{ response.get('nextPageToken', '') }}")
}
func text20367(e *py.Eval, ctx variables) string {
	return ""
}
func value20368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "number", "{{ response.get('nextPageToken', '') }}")
}
func typed20368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "number", "{{ response.get('nextPageToken', '') }}")
}
func texts20368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "number", "{{ response.get('nextPageToken', '') }}")
}
func text20368(e *py.Eval, ctx variables) string {
	return ""
}
func value20369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "boolean", "{{ response.get('nextPageToken', '') }}")
}
func typed20369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "boolean", "{{ response.get('nextPageToken', '') }}")
}
func texts20369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "boolean", "{{ response.get('nextPageToken', '') }}")
}
func text20369(e *py.Eval, ctx variables) string {
	return ""
}
func value20370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "string", "{{ response.get('nextPageToken', '') }}")
}
func typed20370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "string", "{{ response.get('nextPageToken', '') }}")
}
func texts20370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "nextPageToken", py.Str("")), "string", "{{ response.get('nextPageToken', '') }}")
}
func text20370(e *py.Eval, ctx variables) string {
	return ""
}
func value20371(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_cursor"), "{{ response.get('next_cursor') }}")
}
func typed20371(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_cursor"), "{{ response.get('next_cursor') }}")
}
func texts20371(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_cursor"), "{{ response.get('next_cursor') }}")
}
func text20371(e *py.Eval, ctx variables) string {
	return ""
}
func value20372(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_cursor"), "{{ response.get('next_cursor') }}")
}
func typed20372(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_cursor"), "{{ response.get('next_cursor') }}")
}
func texts20372(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_cursor"), "{{ response.get('next_cursor') }}")
}
func text20372(e *py.Eval, ctx variables) string {
	return ""
}
func value20373(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_cursor"), "{{ response.get('next_cursor') }}").Text())
}
func typed20373(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_cursor"), "{{ response.get('next_cursor') }}").Text())
}
func texts20373(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_cursor"), "{{ response.get('next_cursor') }}").Text())
}
func text20373(e *py.Eval, ctx variables) string {
	return ""
}
func value20374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "string", "{{ response.get('next_cursor') }}")
}
func typed20374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "string", "{{ response.get('next_cursor') }}")
}
func texts20374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "string", "{{ response.get('next_cursor') }}")
}
func text20374(e *py.Eval, ctx variables) string {
	return ""
}
func value20375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "integer", "{{ response.get('next_cursor') }}")
}
func typed20375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "integer", "{{ response.get('next_cursor') }}")
}
func texts20375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "integer", "{{ response.get('next_cursor') }}")
}
func text20375(e *py.Eval, ctx variables) string {
	return ""
}
func value20376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "number", "{{ response.get('next_cursor') }}")
}
func typed20376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "number", "{{ response.get('next_cursor') }}")
}
func texts20376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "number", "{{ response.get('next_cursor') }}")
}
func text20376(e *py.Eval, ctx variables) string {
	return ""
}
func value20377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "boolean", "{{ response.get('next_cursor') }}")
}
func typed20377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "boolean", "{{ response.get('next_cursor') }}")
}
func texts20377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_cursor"), "boolean", "{{ response.get('next_cursor') }}")
}
func text20377(e *py.Eval, ctx variables) string {
	return ""
}
func value20378(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "{{ response.get('next_cursor', {}) }}")
}
func typed20378(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "{{ response.get('next_cursor', {}) }}")
}
func texts20378(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "{{ response.get('next_cursor', {}) }}")
}
func text20378(e *py.Eval, ctx variables) string {
	return ""
}
func value20379(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "{{ response.get('next_cursor', {}) }}")
}
func typed20379(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "{{ response.get('next_cursor', {}) }}")
}
func texts20379(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "{{ response.get('next_cursor', {}) }}")
}
func text20379(e *py.Eval, ctx variables) string {
	return ""
}
func value20380(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "{{ response.get('next_cursor', {}) }}").Text())
}
func typed20380(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "{{ response.get('next_cursor', {}) }}").Text())
}
func texts20380(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "{{ response.get('next_cursor', {}) }}").Text())
}
func text20380(e *py.Eval, ctx variables) string {
	return ""
}
func value20381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "integer", "{{ response.get('next_cursor', {}) }}")
}
func typed20381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "integer", "{{ response.get('next_cursor', {}) }}")
}
func texts20381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "integer", "{{ response.get('next_cursor', {}) }}")
}
func text20381(e *py.Eval, ctx variables) string {
	return ""
}
func value20382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "number", "{{ response.get('next_cursor', {}) }}")
}
func typed20382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "number", "{{ response.get('next_cursor', {}) }}")
}
func texts20382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "number", "{{ response.get('next_cursor', {}) }}")
}
func text20382(e *py.Eval, ctx variables) string {
	return ""
}
func value20383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "boolean", "{{ response.get('next_cursor', {}) }}")
}
func typed20383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "boolean", "{{ response.get('next_cursor', {}) }}")
}
func texts20383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_cursor", py.Dict()), "boolean", "{{ response.get('next_cursor', {}) }}")
}
func text20383(e *py.Eval, ctx variables) string {
	return ""
}
func value20384(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "{{ response.get('next_marker') is none }}")
}
func typed20384(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "{{ response.get('next_marker') is none }}")
}
func texts20384(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "{{ response.get('next_marker') is none }}")
}
func text20384(e *py.Eval, ctx variables) string {
	return ""
}
func value20385(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "{{ response.get('next_marker') is none }}")
}
func typed20385(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "{{ response.get('next_marker') is none }}")
}
func texts20385(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "{{ response.get('next_marker') is none }}")
}
func text20385(e *py.Eval, ctx variables) string {
	return ""
}
func value20386(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "{{ response.get('next_marker') is none }}").Text())
}
func typed20386(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "{{ response.get('next_marker') is none }}").Text())
}
func texts20386(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "{{ response.get('next_marker') is none }}").Text())
}
func text20386(e *py.Eval, ctx variables) string {
	return ""
}
func value20387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "string", "{{ response.get('next_marker') is none }}")
}
func typed20387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "string", "{{ response.get('next_marker') is none }}")
}
func texts20387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "string", "{{ response.get('next_marker') is none }}")
}
func text20387(e *py.Eval, ctx variables) string {
	return ""
}
func value20388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "integer", "{{ response.get('next_marker') is none }}")
}
func typed20388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "integer", "{{ response.get('next_marker') is none }}")
}
func texts20388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "integer", "{{ response.get('next_marker') is none }}")
}
func text20388(e *py.Eval, ctx variables) string {
	return ""
}
func value20389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "boolean", "{{ response.get('next_marker') is none }}")
}
func typed20389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "boolean", "{{ response.get('next_marker') is none }}")
}
func texts20389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(ctx["response"], "next_marker").IsNone()), "boolean", "{{ response.get('next_marker') is none }}")
}
func text20389(e *py.Eval, ctx variables) string {
	return ""
}
func value20390(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_marker"), "{{ response.get('next_marker') }}")
}
func typed20390(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_marker"), "{{ response.get('next_marker') }}")
}
func texts20390(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_marker"), "{{ response.get('next_marker') }}")
}
func text20390(e *py.Eval, ctx variables) string {
	return ""
}
func value20391(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_marker"), "{{ response.get('next_marker') }}")
}
func typed20391(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_marker"), "{{ response.get('next_marker') }}")
}
func texts20391(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_marker"), "{{ response.get('next_marker') }}")
}
func text20391(e *py.Eval, ctx variables) string {
	return ""
}
func value20392(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_marker"), "{{ response.get('next_marker') }}").Text())
}
func typed20392(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_marker"), "{{ response.get('next_marker') }}").Text())
}
func texts20392(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_marker"), "{{ response.get('next_marker') }}").Text())
}
func text20392(e *py.Eval, ctx variables) string {
	return ""
}
func value20393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "string", "{{ response.get('next_marker') }}")
}
func typed20393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "string", "{{ response.get('next_marker') }}")
}
func texts20393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "string", "{{ response.get('next_marker') }}")
}
func text20393(e *py.Eval, ctx variables) string {
	return ""
}
func value20394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "number", "{{ response.get('next_marker') }}")
}
func typed20394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "number", "{{ response.get('next_marker') }}")
}
func texts20394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "number", "{{ response.get('next_marker') }}")
}
func text20394(e *py.Eval, ctx variables) string {
	return ""
}
func value20395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "integer", "{{ response.get('next_marker') }}")
}
func typed20395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "integer", "{{ response.get('next_marker') }}")
}
func texts20395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_marker"), "integer", "{{ response.get('next_marker') }}")
}
func text20395(e *py.Eval, ctx variables) string {
	return ""
}
func value20396(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "{{ response.get('next_offset')|tojson() }}")
}
func typed20396(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "{{ response.get('next_offset')|tojson() }}")
}
func texts20396(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "{{ response.get('next_offset')|tojson() }}")
}
func text20396(e *py.Eval, ctx variables) string {
	return ""
}
func value20397(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "{{ response.get('next_offset')|tojson() }}")
}
func typed20397(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "{{ response.get('next_offset')|tojson() }}")
}
func texts20397(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "{{ response.get('next_offset')|tojson() }}")
}
func text20397(e *py.Eval, ctx variables) string {
	return ""
}
func value20398(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "{{ response.get('next_offset')|tojson() }}").Text())
}
func typed20398(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "{{ response.get('next_offset')|tojson() }}").Text())
}
func texts20398(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "{{ response.get('next_offset')|tojson() }}").Text())
}
func text20398(e *py.Eval, ctx variables) string {
	return ""
}
func value20399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "number", "{{ response.get('next_offset')|tojson() }}")
}
func typed20399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "number", "{{ response.get('next_offset')|tojson() }}")
}
func texts20399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "number", "{{ response.get('next_offset')|tojson() }}")
}
func text20399(e *py.Eval, ctx variables) string {
	return ""
}
