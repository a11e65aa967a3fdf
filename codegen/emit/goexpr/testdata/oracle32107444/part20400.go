package main

import "github.com/airgen/airgen/runtime/py"

func value20400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "string", "{{ response.get('next_offset')|tojson() }}")
}
func typed20400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "string", "{{ response.get('next_offset')|tojson() }}")
}
func texts20400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "string", "{{ response.get('next_offset')|tojson() }}")
}
func text20400(e *py.Eval, ctx variables) string {
	return ""
}
func value20401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "boolean", "{{ response.get('next_offset')|tojson() }}")
}
func typed20401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "boolean", "{{ response.get('next_offset')|tojson() }}")
}
func texts20401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(e.Get(ctx["response"], "next_offset"), py.None), "boolean", "{{ response.get('next_offset')|tojson() }}")
}
func text20401(e *py.Eval, ctx variables) string {
	return ""
}
func value20402(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_page"), "{{ response.get('next_page') }}")
}
func typed20402(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_page"), "{{ response.get('next_page') }}")
}
func texts20402(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_page"), "{{ response.get('next_page') }}")
}
func text20402(e *py.Eval, ctx variables) string {
	return ""
}
func value20403(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_page"), "{{ response.get('next_page') }}")
}
func typed20403(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_page"), "{{ response.get('next_page') }}")
}
func texts20403(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_page"), "{{ response.get('next_page') }}")
}
func text20403(e *py.Eval, ctx variables) string {
	return ""
}
func value20404(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_page"), "{{ response.get('next_page') }}").Text())
}
func typed20404(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_page"), "{{ response.get('next_page') }}").Text())
}
func texts20404(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_page"), "{{ response.get('next_page') }}").Text())
}
func text20404(e *py.Eval, ctx variables) string {
	return ""
}
func value20405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_page"), "integer", "{{ response.get('next_page') }}")
}
func typed20405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_page"), "integer", "{{ response.get('next_page') }}")
}
func texts20405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_page"), "integer", "{{ response.get('next_page') }}")
}
func text20405(e *py.Eval, ctx variables) string {
	return ""
}
func value20406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_page"), "boolean", "{{ response.get('next_page') }}")
}
func typed20406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_page"), "boolean", "{{ response.get('next_page') }}")
}
func texts20406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_page"), "boolean", "{{ response.get('next_page') }}")
}
func text20406(e *py.Eval, ctx variables) string {
	return ""
}
func value20407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_page"), "string", "{{ response.get('next_page') }}")
}
func typed20407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_page"), "string", "{{ response.get('next_page') }}")
}
func texts20407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_page"), "string", "{{ response.get('next_page') }}")
}
func text20407(e *py.Eval, ctx variables) string {
	return ""
}
func value20408(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_stream_position"), "{{ response.get('next_stream_position') }}")
}
func typed20408(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_stream_position"), "{{ response.get('next_stream_position') }}")
}
func texts20408(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "next_stream_position"), "{{ response.get('next_stream_position') }}")
}
func text20408(e *py.Eval, ctx variables) string {
	return ""
}
func value20409(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_stream_position"), "{{ response.get('next_stream_position') }}")
}
func typed20409(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_stream_position"), "{{ response.get('next_stream_position') }}")
}
func texts20409(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "next_stream_position"), "{{ response.get('next_stream_position') }}")
}
func text20409(e *py.Eval, ctx variables) string {
	return ""
}
func value20410(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_stream_position"), "{{ response.get('next_stream_position') }}").Text())
}
func typed20410(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_stream_position"), "{{ response.get('next_stream_position') }}").Text())
}
func texts20410(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "next_stream_position"), "{{ response.get('next_stream_position') }}").Text())
}
func text20410(e *py.Eval, ctx variables) string {
	return ""
}
func value20411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_stream_position"), "string", "{{ response.get('next_stream_position') }}")
}
func typed20411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_stream_position"), "string", "{{ response.get('next_stream_position') }}")
}
func texts20411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_stream_position"), "string", "{{ response.get('next_stream_position') }}")
}
func text20411(e *py.Eval, ctx variables) string {
	return ""
}
func value20412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_stream_position"), "number", "{{ response.get('next_stream_position') }}")
}
func typed20412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_stream_position"), "number", "{{ response.get('next_stream_position') }}")
}
func texts20412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_stream_position"), "number", "{{ response.get('next_stream_position') }}")
}
func text20412(e *py.Eval, ctx variables) string {
	return ""
}
func value20413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_stream_position"), "boolean", "{{ response.get('next_stream_position') }}")
}
func typed20413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_stream_position"), "boolean", "{{ response.get('next_stream_position') }}")
}
func texts20413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_stream_position"), "boolean", "{{ response.get('next_stream_position') }}")
}
func text20413(e *py.Eval, ctx variables) string {
	return ""
}
func value20414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_stream_position"), "integer", "{{ response.get('next_stream_position') }}")
}
func typed20414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_stream_position"), "integer", "{{ response.get('next_stream_position') }}")
}
func texts20414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "next_stream_position"), "integer", "{{ response.get('next_stream_position') }}")
}
func text20414(e *py.Eval, ctx variables) string {
	return ""
}
func value20415(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "{{ response.get('next_stream_position', '') }}")
}
func typed20415(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "{{ response.get('next_stream_position', '') }}")
}
func texts20415(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "{{ response.get('next_stream_position', '') }}")
}
func text20415(e *py.Eval, ctx variables) string {
	return ""
}
func value20416(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "{{ response.get('next_stream_position', '') }}")
}
func typed20416(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "{{ response.get('next_stream_position', '') }}")
}
func texts20416(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "{{ response.get('next_stream_position', '') }}")
}
func text20416(e *py.Eval, ctx variables) string {
	return ""
}
func value20417(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "{{ response.get('next_stream_position', '') }}").Text())
}
func typed20417(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "{{ response.get('next_stream_position', '') }}").Text())
}
func texts20417(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "{{ response.get('next_stream_position', '') }}").Text())
}
func text20417(e *py.Eval, ctx variables) string {
	return ""
}
func value20418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "integer", "{{ response.get('next_stream_position', '') }}")
}
func typed20418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "integer", "{{ response.get('next_stream_position', '') }}")
}
func texts20418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "integer", "{{ response.get('next_stream_position', '') }}")
}
func text20418(e *py.Eval, ctx variables) string {
	return ""
}
func value20419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "boolean", "{{ response.get('next_stream_position', '') }}")
}
func typed20419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "boolean", "{{ response.get('next_stream_position', '') }}")
}
func texts20419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "boolean", "{{ response.get('next_stream_position', '') }}")
}
func text20419(e *py.Eval, ctx variables) string {
	return ""
}
func value20420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "number", "{{ response.get('next_stream_position', '') }}")
}
func typed20420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "number", "{{ response.get('next_stream_position', '') }}")
}
func texts20420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "number", "{{ response.get('next_stream_position', '') }}")
}
func text20420(e *py.Eval, ctx variables) string {
	return ""
}
func value20421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "string", "{{ response.get('next_stream_position', '') }}")
}
func typed20421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "string", "{{ response.get('next_stream_position', '') }}")
}
func texts20421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.GetOr(ctx["response"], "next_stream_position", py.Str("")), "string", "{{ response.get('next_stream_position', '') }}")
}
func text20421(e *py.Eval, ctx variables) string {
	return ""
}
func value20422(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "{{ response.get('pages', {}).get('next') }}")
}
func typed20422(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "{{ response.get('pages', {}).get('next') }}")
}
func texts20422(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "{{ response.get('pages', {}).get('next') }}")
}
func text20422(e *py.Eval, ctx variables) string {
	return ""
}
func value20423(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "{{ response.get('pages', {}).get('next') }}")
}
func typed20423(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "{{ response.get('pages', {}).get('next') }}")
}
func texts20423(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "{{ response.get('pages', {}).get('next') }}")
}
func text20423(e *py.Eval, ctx variables) string {
	return ""
}
func value20424(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "{{ response.get('pages', {}).get('next') }}").Text())
}
func typed20424(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "{{ response.get('pages', {}).get('next') }}").Text())
}
func texts20424(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "{{ response.get('pages', {}).get('next') }}").Text())
}
func text20424(e *py.Eval, ctx variables) string {
	return ""
}
func value20425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "integer", "{{ response.get('pages', {}).get('next') }}")
}
func typed20425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "integer", "{{ response.get('pages', {}).get('next') }}")
}
func texts20425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "integer", "{{ response.get('pages', {}).get('next') }}")
}
func text20425(e *py.Eval, ctx variables) string {
	return ""
}
func value20426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "number", "{{ response.get('pages', {}).get('next') }}")
}
func typed20426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "number", "{{ response.get('pages', {}).get('next') }}")
}
func texts20426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "number", "{{ response.get('pages', {}).get('next') }}")
}
func text20426(e *py.Eval, ctx variables) string {
	return ""
}
func value20427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "string", "{{ response.get('pages', {}).get('next') }}")
}
func typed20427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "string", "{{ response.get('pages', {}).get('next') }}")
}
func texts20427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "string", "{{ response.get('pages', {}).get('next') }}")
}
func text20427(e *py.Eval, ctx variables) string {
	return ""
}
func value20428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "boolean", "{{ response.get('pages', {}).get('next') }}")
}
func typed20428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "boolean", "{{ response.get('pages', {}).get('next') }}")
}
func texts20428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pages", py.Dict()), "next"), "boolean", "{{ response.get('pages', {}).get('next') }}")
}
func text20428(e *py.Eval, ctx variables) string {
	return ""
}
func value20429(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func typed20429(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func texts20429(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func text20429(e *py.Eval, ctx variables) string {
	return ""
}
func value20430(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func typed20430(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func texts20430(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func text20430(e *py.Eval, ctx variables) string {
	return ""
}
func value20431(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	).Text())
}
func typed20431(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	).Text())
}
func texts20431(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	).Text())
}
func text20431(e *py.Eval, ctx variables) string {
	return ""
}
func value20432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"string",
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func typed20432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"string",
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func texts20432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"string",
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func text20432(e *py.Eval, ctx variables) string {
	return ""
}
func value20433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"integer",
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func typed20433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"integer",
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func texts20433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"integer",
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func text20433(e *py.Eval, ctx variables) string {
	return ""
}
func value20434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"number",
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func typed20434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"number",
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func texts20434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"number",
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func text20434(e *py.Eval, ctx variables) string {
	return ""
}
func value20435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"boolean",
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func typed20435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"boolean",
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func texts20435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["response"], "pages", py.Dict()), "next", py.Dict()), "starting_after"),
		"boolean",
		"{{ response.get('pages', {}).get('next', {}).get('starting_after') }}",
	)
}
func text20435(e *py.Eval, ctx variables) string {
	return ""
}
func value20436(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next").IsNone()),
		"{{ response.get('pagination', {}).get('next') is none }}",
	)
}
func typed20436(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next").IsNone()),
		"{{ response.get('pagination', {}).get('next') is none }}",
	)
}
func texts20436(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next").IsNone()),
		"{{ response.get('pagination', {}).get('next') is none }}",
	)
}
func text20436(e *py.Eval, ctx variables) string {
	return ""
}
func value20437(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next").IsNone()),
		"{{ response.get('pagination', {}).get('next') is none }}",
	)
}
func typed20437(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next").IsNone()),
		"{{ response.get('pagination', {}).get('next') is none }}",
	)
}
func texts20437(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next").IsNone()),
		"{{ response.get('pagination', {}).get('next') is none }}",
	)
}
func text20437(e *py.Eval, ctx variables) string {
	return ""
}
func value20438(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next").IsNone()),
		"{{ response.get('pagination', {}).get('next') is none }}",
	).Text())
}
func typed20438(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next").IsNone()),
		"{{ response.get('pagination', {}).get('next') is none }}",
	).Text())
}
func texts20438(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next").IsNone()),
		"{{ response.get('pagination', {}).get('next') is none }}",
	).Text())
}
func text20438(e *py.Eval, ctx variables) string {
	return ""
}
func value20439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next").IsNone()),
		"string",
		"{{ response.get('pagination', {}).get('next') is none }}",
	)
}
func typed20439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next").IsNone()),
		"string",
		"{{ response.get('pagination', {}).get('next') is none }}",
	)
}
func texts20439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next").IsNone()),
		"string",
		"{{ response.get('pagination', {}).get('next') is none }}",
	)
}
func text20439(e *py.Eval, ctx variables) string {
	return ""
}
func value20440(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "{{ response.get('pagination', {}).get('next') }}")
}
func typed20440(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "{{ response.get('pagination', {}).get('next') }}")
}
func texts20440(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "{{ response.get('pagination', {}).get('next') }}")
}
func text20440(e *py.Eval, ctx variables) string {
	return ""
}
func value20441(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "{{ response.get('pagination', {}).get('next') }}")
}
func typed20441(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "{{ response.get('pagination', {}).get('next') }}")
}
func texts20441(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "{{ response.get('pagination', {}).get('next') }}")
}
func text20441(e *py.Eval, ctx variables) string {
	return ""
}
func value20442(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "{{ response.get('pagination', {}).get('next') }}").Text())
}
func typed20442(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "{{ response.get('pagination', {}).get('next') }}").Text())
}
func texts20442(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "{{ response.get('pagination', {}).get('next') }}").Text())
}
func text20442(e *py.Eval, ctx variables) string {
	return ""
}
func value20443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "string", "{{ response.get('pagination', {}).get('next') }}")
}
func typed20443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "string", "{{ response.get('pagination', {}).get('next') }}")
}
func texts20443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "string", "{{ response.get('pagination', {}).get('next') }}")
}
func text20443(e *py.Eval, ctx variables) string {
	return ""
}
func value20444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "boolean", "{{ response.get('pagination', {}).get('next') }}")
}
func typed20444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "boolean", "{{ response.get('pagination', {}).get('next') }}")
}
func texts20444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "boolean", "{{ response.get('pagination', {}).get('next') }}")
}
func text20444(e *py.Eval, ctx variables) string {
	return ""
}
func value20445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "integer", "{{ response.get('pagination', {}).get('next') }}")
}
func typed20445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "integer", "{{ response.get('pagination', {}).get('next') }}")
}
func texts20445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "integer", "{{ response.get('pagination', {}).get('next') }}")
}
func text20445(e *py.Eval, ctx variables) string {
	return ""
}
func value20446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "number", "{{ response.get('pagination', {}).get('next') }}")
}
func typed20446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "number", "{{ response.get('pagination', {}).get('next') }}")
}
func texts20446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["response"], "pagination", py.Dict()), "next"), "number", "{{ response.get('pagination', {}).get('next') }}")
}
func text20446(e *py.Eval, ctx variables) string {
	return ""
}
func value20447(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	)
}
func typed20447(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	)
}
func texts20447(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	)
}
func text20447(e *py.Eval, ctx variables) string {
	return ""
}
func value20448(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	)
}
func typed20448(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	)
}
func texts20448(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	)
}
func text20448(e *py.Eval, ctx variables) string {
	return ""
}
func value20449(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	).Text())
}
func typed20449(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	).Text())
}
func texts20449(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	).Text())
}
func text20449(e *py.Eval, ctx variables) string {
	return ""
}
func value20450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"integer",
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	)
}
func typed20450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"integer",
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	)
}
func texts20450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"integer",
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	)
}
func text20450(e *py.Eval, ctx variables) string {
	return ""
}
func value20451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"boolean",
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	)
}
func typed20451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"boolean",
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	)
}
func texts20451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"boolean",
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	)
}
func text20451(e *py.Eval, ctx variables) string {
	return ""
}
func value20452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"string",
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	)
}
func typed20452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"string",
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	)
}
func texts20452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after").IsNone()),
		"string",
		"{{ response.get('pagination_meta', {}).get('after') is none }}",
	)
}
func text20452(e *py.Eval, ctx variables) string {
	return ""
}
func value20453(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func typed20453(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func texts20453(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func text20453(e *py.Eval, ctx variables) string {
	return ""
}
func value20454(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func typed20454(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func texts20454(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func text20454(e *py.Eval, ctx variables) string {
	return ""
}
func value20455(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"{{ response.get('pagination_meta', {}).get('after') }}",
	).Text())
}
func typed20455(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"{{ response.get('pagination_meta', {}).get('after') }}",
	).Text())
}
func texts20455(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"{{ response.get('pagination_meta', {}).get('after') }}",
	).Text())
}
func text20455(e *py.Eval, ctx variables) string {
	return ""
}
func value20456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"string",
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func typed20456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"string",
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func texts20456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"string",
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func text20456(e *py.Eval, ctx variables) string {
	return ""
}
func value20457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"integer",
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func typed20457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"integer",
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func texts20457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"integer",
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func text20457(e *py.Eval, ctx variables) string {
	return ""
}
func value20458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"number",
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func typed20458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"number",
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func texts20458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"number",
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func text20458(e *py.Eval, ctx variables) string {
	return ""
}
func value20459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"boolean",
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func typed20459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"boolean",
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func texts20459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "pagination_meta", py.Dict()), "after"),
		"boolean",
		"{{ response.get('pagination_meta', {}).get('after') }}",
	)
}
func text20459(e *py.Eval, ctx variables) string {
	return ""
}
func value20460(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func typed20460(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func texts20460(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func text20460(e *py.Eval, ctx variables) string {
	return ""
}
func value20461(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func typed20461(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func texts20461(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func text20461(e *py.Eval, ctx variables) string {
	return ""
}
func value20462(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	).Text())
}
func typed20462(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	).Text())
}
func texts20462(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	).Text())
}
func text20462(e *py.Eval, ctx variables) string {
	return ""
}
func value20463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"integer",
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func typed20463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"integer",
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func texts20463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"integer",
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func text20463(e *py.Eval, ctx variables) string {
	return ""
}
func value20464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"number",
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func typed20464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"number",
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func texts20464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"number",
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func text20464(e *py.Eval, ctx variables) string {
	return ""
}
func value20465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"string",
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func typed20465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"string",
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func texts20465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"string",
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func text20465(e *py.Eval, ctx variables) string {
	return ""
}
func value20466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"boolean",
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func typed20466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"boolean",
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func texts20466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor").IsNone()),
		"boolean",
		"{{ response.get('paging', {}).get('next_cursor') is none }}",
	)
}
func text20466(e *py.Eval, ctx variables) string {
	return ""
}
func value20467(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func typed20467(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func texts20467(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func text20467(e *py.Eval, ctx variables) string {
	return ""
}
func value20468(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func typed20468(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func texts20468(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func text20468(e *py.Eval, ctx variables) string {
	return ""
}
func value20469(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"{{ response.get('paging', {}).get('next_cursor') }}",
	).Text())
}
func typed20469(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"{{ response.get('paging', {}).get('next_cursor') }}",
	).Text())
}
func texts20469(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"{{ response.get('paging', {}).get('next_cursor') }}",
	).Text())
}
func text20469(e *py.Eval, ctx variables) string {
	return ""
}
func value20470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"string",
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func typed20470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"string",
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func texts20470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"string",
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func text20470(e *py.Eval, ctx variables) string {
	return ""
}
func value20471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"boolean",
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func typed20471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"boolean",
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func texts20471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"boolean",
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func text20471(e *py.Eval, ctx variables) string {
	return ""
}
func value20472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"integer",
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func typed20472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"integer",
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func texts20472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"integer",
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func text20472(e *py.Eval, ctx variables) string {
	return ""
}
func value20473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"number",
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func typed20473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"number",
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func texts20473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"], "paging", py.Dict()), "next_cursor"),
		"number",
		"{{ response.get('paging', {}).get('next_cursor') }}",
	)
}
func text20473(e *py.Eval, ctx variables) string {
	return ""
}
func value20474(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "partial"), "{{ response.get('partial') }}")
}
func typed20474(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "partial"), "{{ response.get('partial') }}")
}
func texts20474(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "partial"), "{{ response.get('partial') }}")
}
func text20474(e *py.Eval, ctx variables) string {
	return ""
}
func value20475(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "partial"), "{{ response.get('partial') }}")
}
func typed20475(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "partial"), "{{ response.get('partial') }}")
}
func texts20475(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "partial"), "{{ response.get('partial') }}")
}
func text20475(e *py.Eval, ctx variables) string {
	return ""
}
func value20476(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "partial"), "{{ response.get('partial') }}").Text())
}
func typed20476(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "partial"), "{{ response.get('partial') }}").Text())
}
func texts20476(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "partial"), "{{ response.get('partial') }}").Text())
}
func text20476(e *py.Eval, ctx variables) string {
	return ""
}
func value20477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "partial"), "boolean", "{{ response.get('partial') }}")
}
func typed20477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "partial"), "boolean", "{{ response.get('partial') }}")
}
func texts20477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "partial"), "boolean", "{{ response.get('partial') }}")
}
func text20477(e *py.Eval, ctx variables) string {
	return ""
}
func value20478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "partial"), "number", "{{ response.get('partial') }}")
}
func typed20478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "partial"), "number", "{{ response.get('partial') }}")
}
func texts20478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "partial"), "number", "{{ response.get('partial') }}")
}
func text20478(e *py.Eval, ctx variables) string {
	return ""
}
func value20479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "partial"), "string", "{{ response.get('partial') }}")
}
func typed20479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "partial"), "string", "{{ response.get('partial') }}")
}
func texts20479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "partial"), "string", "{{ response.get('partial') }}")
}
func text20479(e *py.Eval, ctx variables) string {
	return ""
}
func value20480(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "scroll_param"), "{{ response.get('scroll_param') }}")
}
func typed20480(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "scroll_param"), "{{ response.get('scroll_param') }}")
}
func texts20480(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["response"], "scroll_param"), "{{ response.get('scroll_param') }}")
}
func text20480(e *py.Eval, ctx variables) string {
	return ""
}
func value20481(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "scroll_param"), "{{ response.get('scroll_param') }}")
}
func typed20481(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "scroll_param"), "{{ response.get('scroll_param') }}")
}
func texts20481(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["response"], "scroll_param"), "{{ response.get('scroll_param') }}")
}
func text20481(e *py.Eval, ctx variables) string {
	return ""
}
func value20482(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "scroll_param"), "{{ response.get('scroll_param') }}").Text())
}
func typed20482(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "scroll_param"), "{{ response.get('scroll_param') }}").Text())
}
func texts20482(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["response"], "scroll_param"), "{{ response.get('scroll_param') }}").Text())
}
func text20482(e *py.Eval, ctx variables) string {
	return ""
}
func value20483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "scroll_param"), "integer", "{{ response.get('scroll_param') }}")
}
func typed20483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "scroll_param"), "integer", "{{ response.get('scroll_param') }}")
}
func texts20483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "scroll_param"), "integer", "{{ response.get('scroll_param') }}")
}
func text20483(e *py.Eval, ctx variables) string {
	return ""
}
func value20484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "scroll_param"), "string", "{{ response.get('scroll_param') }}")
}
func typed20484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "scroll_param"), "string", "{{ response.get('scroll_param') }}")
}
func texts20484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "scroll_param"), "string", "{{ response.get('scroll_param') }}")
}
func text20484(e *py.Eval, ctx variables) string {
	return ""
}
func value20485(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "scroll_param"), "boolean", "{{ response.get('scroll_param') }}")
}
func typed20485(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "scroll_param"), "boolean", "{{ response.get('scroll_param') }}")
}
func texts20485(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["response"], "scroll_param"), "boolean", "{{ response.get('scroll_param') }}")
}
func text20485(e *py.Eval, ctx variables) string {
	return ""
}
func value20486(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func typed20486(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func texts20486(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func text20486(e *py.Eval, ctx variables) string {
	return ""
}
func value20487(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func typed20487(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func texts20487(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func text20487(e *py.Eval, ctx variables) string {
	return ""
}
func value20488(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"{{ response.get('startAt') + response['maxResults'] }}",
	).Text())
}
func typed20488(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"{{ response.get('startAt') + response['maxResults'] }}",
	).Text())
}
func texts20488(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"{{ response.get('startAt') + response['maxResults'] }}",
	).Text())
}
func text20488(e *py.Eval, ctx variables) string {
	return ""
}
func value20489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"number",
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func typed20489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"number",
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func texts20489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"number",
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func text20489(e *py.Eval, ctx variables) string {
	return ""
}
func value20490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"boolean",
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func typed20490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"boolean",
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func texts20490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"boolean",
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func text20490(e *py.Eval, ctx variables) string {
	return ""
}
func value20491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"string",
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func typed20491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"string",
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func texts20491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"string",
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func text20491(e *py.Eval, ctx variables) string {
	return ""
}
func value20492(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"integer",
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func typed20492(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"integer",
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func texts20492(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Get(ctx["response"], "startAt"), ctx["response"].Member("maxResults")),
		"integer",
		"{{ response.get('startAt') + response['maxResults'] }}",
	)
}
func text20492(e *py.Eval, ctx variables) string {
	return ""
}
func value20493(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("hasMore").IsFalse())
}
func typed20493(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("hasMore").IsFalse())
}
func texts20493(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("hasMore").IsFalse())
}
func text20493(e *py.Eval, ctx variables) string {
	return ""
}
func value20494(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["response"].Member("hasMore").IsFalse()).Text())
}
func typed20494(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["response"].Member("hasMore").IsFalse()).Text())
}
func texts20494(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["response"].Member("hasMore").IsFalse()).Text())
}
func text20494(e *py.Eval, ctx variables) string {
	return ""
}
func value20495(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["response"].Member("hasMore").IsFalse())).Text())
}
func typed20495(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["response"].Member("hasMore").IsFalse())).Text())
}
func texts20495(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["response"].Member("hasMore").IsFalse())).Text())
}
func text20495(e *py.Eval, ctx variables) string {
	return ""
}
func value20496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasMore").IsFalse()), "string")
}
func typed20496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasMore").IsFalse()), "string")
}
func texts20496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasMore").IsFalse()), "string")
}
func text20496(e *py.Eval, ctx variables) string {
	return ""
}
func value20497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasMore").IsFalse()), "number")
}
func typed20497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasMore").IsFalse()), "number")
}
func texts20497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasMore").IsFalse()), "number")
}
func text20497(e *py.Eval, ctx variables) string {
	return ""
}
func value20498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasMore").IsFalse()), "boolean")
}
func typed20498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasMore").IsFalse()), "boolean")
}
func texts20498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasMore").IsFalse()), "boolean")
}
func text20498(e *py.Eval, ctx variables) string {
	return ""
}
func value20499(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasMore").IsFalse()), "integer")
}
func typed20499(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasMore").IsFalse()), "integer")
}
func texts20499(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasMore").IsFalse()), "integer")
}
func text20499(e *py.Eval, ctx variables) string {
	return ""
}
func value20500(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("has_more").IsFalse())
}
func typed20500(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("has_more").IsFalse())
}
func texts20500(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("has_more").IsFalse())
}
func text20500(e *py.Eval, ctx variables) string {
	return ""
}
func value20501(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["response"].Member("has_more").IsFalse()).Text())
}
func typed20501(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["response"].Member("has_more").IsFalse()).Text())
}
func texts20501(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["response"].Member("has_more").IsFalse()).Text())
}
func text20501(e *py.Eval, ctx variables) string {
	return ""
}
func value20502(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["response"].Member("has_more").IsFalse())).Text())
}
func typed20502(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["response"].Member("has_more").IsFalse())).Text())
}
func texts20502(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["response"].Member("has_more").IsFalse())).Text())
}
func text20502(e *py.Eval, ctx variables) string {
	return ""
}
func value20503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("has_more").IsFalse()), "integer")
}
func typed20503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("has_more").IsFalse()), "integer")
}
func texts20503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("has_more").IsFalse()), "integer")
}
func text20503(e *py.Eval, ctx variables) string {
	return ""
}
func value20504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("has_more").IsFalse()), "number")
}
func typed20504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("has_more").IsFalse()), "number")
}
func texts20504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("has_more").IsFalse()), "number")
}
func text20504(e *py.Eval, ctx variables) string {
	return ""
}
func value20505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("has_more").IsFalse()), "string")
}
func typed20505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("has_more").IsFalse()), "string")
}
func texts20505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("has_more").IsFalse()), "string")
}
func text20505(e *py.Eval, ctx variables) string {
	return ""
}
func value20506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("has_more").IsFalse()), "boolean")
}
func typed20506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("has_more").IsFalse()), "boolean")
}
func texts20506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("has_more").IsFalse()), "boolean")
}
func text20506(e *py.Eval, ctx variables) string {
	return ""
}
func value20507(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()))
}
func typed20507(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()))
}
func texts20507(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()))
}
func text20507(e *py.Eval, ctx variables) string {
	return ""
}
func value20508(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()))
}
func typed20508(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()))
}
func texts20508(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()))
}
func text20508(e *py.Eval, ctx variables) string {
	return ""
}
func value20509(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone())).Text())
}
func typed20509(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone())).Text())
}
func texts20509(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone())).Text())
}
func text20509(e *py.Eval, ctx variables) string {
	return ""
}
func value20510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()), "string")
}
func typed20510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()), "string")
}
func texts20510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()), "string")
}
func text20510(e *py.Eval, ctx variables) string {
	return ""
}
func value20511(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()), "boolean")
}
func typed20511(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()), "boolean")
}
func texts20511(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()), "boolean")
}
func text20511(e *py.Eval, ctx variables) string {
	return ""
}
func value20512(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()), "integer")
}
func typed20512(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()), "integer")
}
func texts20512(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()), "integer")
}
func text20512(e *py.Eval, ctx variables) string {
	return ""
}
func value20513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()), "number")
}
func typed20513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()), "number")
}
func texts20513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Attr(ctx["response"].Member("links"), "next").IsNone()), "number")
}
func text20513(e *py.Eval, ctx variables) string {
	return ""
}
func value20514(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution"))
}
func typed20514(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution"))
}
func texts20514(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution"))
}
func text20514(e *py.Eval, ctx variables) string {
	return ""
}
func value20515(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution")).Text())
}
func typed20515(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution")).Text())
}
func texts20515(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution")).Text())
}
func text20515(e *py.Eval, ctx variables) string {
	return ""
}
func value20516(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution"))).Text())
}
func typed20516(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution"))).Text())
}
func texts20516(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution"))).Text())
}
func text20516(e *py.Eval, ctx variables) string {
	return ""
}
func value20517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution")), "number")
}
func typed20517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution")), "number")
}
func texts20517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution")), "number")
}
func text20517(e *py.Eval, ctx variables) string {
	return ""
}
func value20518(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution")), "boolean")
}
func typed20518(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution")), "boolean")
}
func texts20518(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution")), "boolean")
}
func text20518(e *py.Eval, ctx variables) string {
	return ""
}
func value20519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution")), "string")
}
func typed20519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution")), "string")
}
func texts20519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("message"), "This profileID is not authorized to use Amazon Attribution")), "string")
}
func text20519(e *py.Eval, ctx variables) string {
	return ""
}
func value20520(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("message"))
}
func typed20520(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("message"))
}
func texts20520(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("message"))
}
func text20520(e *py.Eval, ctx variables) string {
	return ""
}
func value20521(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("message"))
}
func typed20521(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("message"))
}
func texts20521(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("message"))
}
func text20521(e *py.Eval, ctx variables) string {
	return ""
}
func value20522(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("message")).Text())
}
func typed20522(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("message")).Text())
}
func texts20522(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("message")).Text())
}
func text20522(e *py.Eval, ctx variables) string {
	return ""
}
func value20523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "integer")
}
func typed20523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "integer")
}
func texts20523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "integer")
}
func text20523(e *py.Eval, ctx variables) string {
	return ""
}
func value20524(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "number")
}
func typed20524(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "number")
}
func texts20524(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "number")
}
func text20524(e *py.Eval, ctx variables) string {
	return ""
}
func value20525(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "boolean")
}
func typed20525(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "boolean")
}
func texts20525(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "boolean")
}
func text20525(e *py.Eval, ctx variables) string {
	return ""
}
func value20526(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("next").IsNone())
}
func typed20526(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("next").IsNone())
}
func texts20526(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("next").IsNone())
}
func text20526(e *py.Eval, ctx variables) string {
	return ""
}
func value20527(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["response"].Member("next").IsNone()).Text())
}
func typed20527(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["response"].Member("next").IsNone()).Text())
}
func texts20527(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["response"].Member("next").IsNone()).Text())
}
func text20527(e *py.Eval, ctx variables) string {
	return ""
}
func value20528(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["response"].Member("next").IsNone())).Text())
}
func typed20528(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["response"].Member("next").IsNone())).Text())
}
func texts20528(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["response"].Member("next").IsNone())).Text())
}
func text20528(e *py.Eval, ctx variables) string {
	return ""
}
func value20529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("next").IsNone()), "integer")
}
func typed20529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("next").IsNone()), "integer")
}
func texts20529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("next").IsNone()), "integer")
}
func text20529(e *py.Eval, ctx variables) string {
	return ""
}
func value20530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("next").IsNone()), "number")
}
func typed20530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("next").IsNone()), "number")
}
func texts20530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("next").IsNone()), "number")
}
func text20530(e *py.Eval, ctx variables) string {
	return ""
}
func value20531(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("next").IsNone()), "boolean")
}
func typed20531(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("next").IsNone()), "boolean")
}
func texts20531(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("next").IsNone()), "boolean")
}
func text20531(e *py.Eval, ctx variables) string {
	return ""
}
func value20532(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("next").IsNone()), "string")
}
func typed20532(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("next").IsNone()), "string")
}
func texts20532(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("next").IsNone()), "string")
}
func text20532(e *py.Eval, ctx variables) string {
	return ""
}
func value20533(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func typed20533(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func texts20533(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func text20533(e *py.Eval, ctx variables) string {
	return ""
}
func value20534(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func typed20534(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func texts20534(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func text20534(e *py.Eval, ctx variables) string {
	return ""
}
func value20535(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	).Text())
}
func typed20535(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	).Text())
}
func texts20535(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	).Text())
}
func text20535(e *py.Eval, ctx variables) string {
	return ""
}
func value20536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"string",
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func typed20536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"string",
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func texts20536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"string",
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func text20536(e *py.Eval, ctx variables) string {
	return ""
}
func value20537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"integer",
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func typed20537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"integer",
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func texts20537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"integer",
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func text20537(e *py.Eval, ctx variables) string {
	return ""
}
func value20538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"boolean",
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func typed20538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"boolean",
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func texts20538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"boolean",
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func text20538(e *py.Eval, ctx variables) string {
	return ""
}
func value20539(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"number",
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func typed20539(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"number",
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func texts20539(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterRegexSearch(ctx["response"].Member("next"), py.Str("next=([0-9a-fA-F~]+)")),
		"number",
		"{{ response.next | regex_search('next=([0-9a-fA-F~]+)') }}",
	)
}
func text20539(e *py.Eval, ctx variables) string {
	return ""
}
func value20540(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("next"))
}
func typed20540(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("next"))
}
func texts20540(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("next"))
}
func text20540(e *py.Eval, ctx variables) string {
	return ""
}
func value20541(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("next"))
}
func typed20541(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("next"))
}
func texts20541(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("next"))
}
func text20541(e *py.Eval, ctx variables) string {
	return ""
}
func value20542(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("next")).Text())
}
func typed20542(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("next")).Text())
}
func texts20542(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("next")).Text())
}
func text20542(e *py.Eval, ctx variables) string {
	return ""
}
func value20543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "string")
}
func typed20543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "string")
}
func texts20543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "string")
}
func text20543(e *py.Eval, ctx variables) string {
	return ""
}
func value20544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "integer")
}
func typed20544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "integer")
}
func texts20544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "integer")
}
func text20544(e *py.Eval, ctx variables) string {
	return ""
}
func value20545(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "number")
}
func typed20545(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "number")
}
func texts20545(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "number")
}
func text20545(e *py.Eval, ctx variables) string {
	return ""
}
func value20546(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "boolean")
}
func typed20546(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "boolean")
}
func texts20546(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "boolean")
}
func text20546(e *py.Eval, ctx variables) string {
	return ""
}
func value20547(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nextPage"))
}
func typed20547(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nextPage"))
}
func texts20547(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nextPage"))
}
func text20547(e *py.Eval, ctx variables) string {
	return ""
}
func value20548(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nextPage"))
}
func typed20548(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nextPage"))
}
func texts20548(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nextPage"))
}
func text20548(e *py.Eval, ctx variables) string {
	return ""
}
func value20549(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nextPage")).Text())
}
func typed20549(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nextPage")).Text())
}
func texts20549(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nextPage")).Text())
}
func text20549(e *py.Eval, ctx variables) string {
	return ""
}
func value20550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "string")
}
func typed20550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "string")
}
func texts20550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "string")
}
func text20550(e *py.Eval, ctx variables) string {
	return ""
}
func value20551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "integer")
}
func typed20551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "integer")
}
func texts20551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "integer")
}
func text20551(e *py.Eval, ctx variables) string {
	return ""
}
func value20552(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "number")
}
func typed20552(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "number")
}
func texts20552(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "number")
}
func text20552(e *py.Eval, ctx variables) string {
	return ""
}
func value20553(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "boolean")
}
func typed20553(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "boolean")
}
func texts20553(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "boolean")
}
func text20553(e *py.Eval, ctx variables) string {
	return ""
}
func value20554(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nextPageLink"))
}
func typed20554(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nextPageLink"))
}
func texts20554(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nextPageLink"))
}
func text20554(e *py.Eval, ctx variables) string {
	return ""
}
func value20555(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nextPageLink"))
}
func typed20555(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nextPageLink"))
}
func texts20555(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nextPageLink"))
}
func text20555(e *py.Eval, ctx variables) string {
	return ""
}
func value20556(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nextPageLink")).Text())
}
func typed20556(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nextPageLink")).Text())
}
func texts20556(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nextPageLink")).Text())
}
func text20556(e *py.Eval, ctx variables) string {
	return ""
}
func value20557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageLink"), "string")
}
func typed20557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageLink"), "string")
}
func texts20557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageLink"), "string")
}
func text20557(e *py.Eval, ctx variables) string {
	return ""
}
func value20558(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageLink"), "integer")
}
func typed20558(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageLink"), "integer")
}
func texts20558(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageLink"), "integer")
}
func text20558(e *py.Eval, ctx variables) string {
	return ""
}
func value20559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageLink"), "number")
}
func typed20559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageLink"), "number")
}
func texts20559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageLink"), "number")
}
func text20559(e *py.Eval, ctx variables) string {
	return ""
}
func value20560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageLink"), "boolean")
}
func typed20560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageLink"), "boolean")
}
func texts20560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageLink"), "boolean")
}
func text20560(e *py.Eval, ctx variables) string {
	return ""
}
func value20561(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nextToken"))
}
func typed20561(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nextToken"))
}
func texts20561(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nextToken"))
}
func text20561(e *py.Eval, ctx variables) string {
	return ""
}
func value20562(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nextToken"))
}
func typed20562(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nextToken"))
}
func texts20562(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nextToken"))
}
func text20562(e *py.Eval, ctx variables) string {
	return ""
}
func value20563(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nextToken")).Text())
}
func typed20563(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nextToken")).Text())
}
func texts20563(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nextToken")).Text())
}
func text20563(e *py.Eval, ctx variables) string {
	return ""
}
func value20564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextToken"), "number")
}
func typed20564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextToken"), "number")
}
func texts20564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextToken"), "number")
}
func text20564(e *py.Eval, ctx variables) string {
	return ""
}
func value20565(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextToken"), "boolean")
}
func typed20565(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextToken"), "boolean")
}
func texts20565(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextToken"), "boolean")
}
func text20565(e *py.Eval, ctx variables) string {
	return ""
}
func value20566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextToken"), "string")
}
func typed20566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextToken"), "string")
}
func texts20566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextToken"), "string")
}
func text20566(e *py.Eval, ctx variables) string {
	return ""
}
func value20567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextToken"), "integer")
}
func typed20567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextToken"), "integer")
}
func texts20567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextToken"), "integer")
}
func text20567(e *py.Eval, ctx variables) string {
	return ""
}
func value20568(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("next_id"), ""))
}
func typed20568(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("next_id"), ""))
}
func texts20568(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("next_id"), ""))
}
func text20568(e *py.Eval, ctx variables) string {
	return ""
}
func value20569(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["response"].Member("next_id"), "")).Text())
}
func typed20569(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["response"].Member("next_id"), "")).Text())
}
func texts20569(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["response"].Member("next_id"), "")).Text())
}
func text20569(e *py.Eval, ctx variables) string {
	return ""
}
func value20570(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["response"].Member("next_id"), ""))).Text())
}
func typed20570(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["response"].Member("next_id"), ""))).Text())
}
func texts20570(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["response"].Member("next_id"), ""))).Text())
}
func text20570(e *py.Eval, ctx variables) string {
	return ""
}
func value20571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("next_id"), "")), "string")
}
func typed20571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("next_id"), "")), "string")
}
func texts20571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("next_id"), "")), "string")
}
func text20571(e *py.Eval, ctx variables) string {
	return ""
}
func value20572(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("next_id"))
}
func typed20572(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("next_id"))
}
func texts20572(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("next_id"))
}
func text20572(e *py.Eval, ctx variables) string {
	return ""
}
func value20573(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("next_id"))
}
func typed20573(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("next_id"))
}
func texts20573(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("next_id"))
}
func text20573(e *py.Eval, ctx variables) string {
	return ""
}
func value20574(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("next_id")).Text())
}
func typed20574(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("next_id")).Text())
}
func texts20574(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("next_id")).Text())
}
func text20574(e *py.Eval, ctx variables) string {
	return ""
}
func value20575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_id"), "string")
}
func typed20575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_id"), "string")
}
func texts20575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_id"), "string")
}
func text20575(e *py.Eval, ctx variables) string {
	return ""
}
func value20576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_id"), "number")
}
func typed20576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_id"), "number")
}
func texts20576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_id"), "number")
}
func text20576(e *py.Eval, ctx variables) string {
	return ""
}
func value20577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_id"), "integer")
}
func typed20577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_id"), "integer")
}
func texts20577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_id"), "integer")
}
func text20577(e *py.Eval, ctx variables) string {
	return ""
}
func value20578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_id"), "boolean")
}
func typed20578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_id"), "boolean")
}
func texts20578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_id"), "boolean")
}
func text20578(e *py.Eval, ctx variables) string {
	return ""
}
func value20579(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), ""))
}
func typed20579(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), ""))
}
func texts20579(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), ""))
}
func text20579(e *py.Eval, ctx variables) string {
	return ""
}
func value20580(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), "")).Text())
}
func typed20580(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), "")).Text())
}
func texts20580(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), "")).Text())
}
func text20580(e *py.Eval, ctx variables) string {
	return ""
}
func value20581(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), ""))).Text())
}
func typed20581(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), ""))).Text())
}
func texts20581(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), ""))).Text())
}
func text20581(e *py.Eval, ctx variables) string {
	return ""
}
func value20582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), "")), "string")
}
func typed20582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), "")), "string")
}
func texts20582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), "")), "string")
}
func text20582(e *py.Eval, ctx variables) string {
	return ""
}
func value20583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), "")), "integer")
}
func typed20583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), "")), "integer")
}
func texts20583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), "")), "integer")
}
func text20583(e *py.Eval, ctx variables) string {
	return ""
}
func value20584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), "")), "number")
}
func typed20584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), "")), "number")
}
func texts20584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), "")), "number")
}
func text20584(e *py.Eval, ctx variables) string {
	return ""
}
func value20585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), "")), "boolean")
}
func typed20585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), "")), "boolean")
}
func texts20585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["response"].Member("next_page_token"), "")), "boolean")
}
func text20585(e *py.Eval, ctx variables) string {
	return ""
}
func value20586(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("next_page_token"))
}
func typed20586(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("next_page_token"))
}
func texts20586(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("next_page_token"))
}
func text20586(e *py.Eval, ctx variables) string {
	return ""
}
func value20587(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("next_page_token"))
}
func typed20587(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("next_page_token"))
}
func texts20587(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("next_page_token"))
}
func text20587(e *py.Eval, ctx variables) string {
	return ""
}
func value20588(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("next_page_token")).Text())
}
func typed20588(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("next_page_token")).Text())
}
func texts20588(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("next_page_token")).Text())
}
func text20588(e *py.Eval, ctx variables) string {
	return ""
}
func value20589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_page_token"), "string")
}
func typed20589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_page_token"), "string")
}
func texts20589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_page_token"), "string")
}
func text20589(e *py.Eval, ctx variables) string {
	return ""
}
func value20590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_page_token"), "number")
}
func typed20590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_page_token"), "number")
}
func texts20590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_page_token"), "number")
}
func text20590(e *py.Eval, ctx variables) string {
	return ""
}
func value20591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_page_token"), "integer")
}
func typed20591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_page_token"), "integer")
}
func texts20591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_page_token"), "integer")
}
func text20591(e *py.Eval, ctx variables) string {
	return ""
}
func value20592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_page_token"), "boolean")
}
func typed20592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_page_token"), "boolean")
}
func texts20592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_page_token"), "boolean")
}
func text20592(e *py.Eval, ctx variables) string {
	return ""
}
func value20593(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nxt"))
}
func typed20593(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nxt"))
}
func texts20593(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nxt"))
}
func text20593(e *py.Eval, ctx variables) string {
	return ""
}
func value20594(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nxt"))
}
func typed20594(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nxt"))
}
func texts20594(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nxt"))
}
func text20594(e *py.Eval, ctx variables) string {
	return ""
}
func value20595(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nxt")).Text())
}
func typed20595(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nxt")).Text())
}
func texts20595(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nxt")).Text())
}
func text20595(e *py.Eval, ctx variables) string {
	return ""
}
func value20596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nxt"), "integer")
}
func typed20596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nxt"), "integer")
}
func texts20596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nxt"), "integer")
}
func text20596(e *py.Eval, ctx variables) string {
	return ""
}
func value20597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nxt"), "boolean")
}
func typed20597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nxt"), "boolean")
}
func texts20597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nxt"), "boolean")
}
func text20597(e *py.Eval, ctx variables) string {
	return ""
}
func value20598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nxt"), "number")
}
func typed20598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nxt"), "number")
}
func texts20598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nxt"), "number")
}
func text20598(e *py.Eval, ctx variables) string {
	return ""
}
func value20599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nxt"), "string")
}
func typed20599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nxt"), "string")
}
func texts20599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nxt"), "string")
}
func text20599(e *py.Eval, ctx variables) string {
	return ""
}
func value20600(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func typed20600(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func texts20600(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func text20600(e *py.Eval, ctx variables) string {
	return ""
}
func value20601(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func typed20601(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func texts20601(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func text20601(e *py.Eval, ctx variables) string {
	return ""
}
func value20602(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	).Text())
}
func typed20602(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	).Text())
}
func texts20602(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	).Text())
}
func text20602(e *py.Eval, ctx variables) string {
	return ""
}
func value20603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"number",
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func typed20603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"number",
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func texts20603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"number",
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func text20603(e *py.Eval, ctx variables) string {
	return ""
}
func value20604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"string",
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func typed20604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"string",
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func texts20604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"string",
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func text20604(e *py.Eval, ctx variables) string {
	return ""
}
func value20605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"integer",
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func typed20605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"integer",
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func texts20605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"integer",
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func text20605(e *py.Eval, ctx variables) string {
	return ""
}
func value20606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"boolean",
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func typed20606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"boolean",
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func texts20606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(ctx["response"].Member("page"), ctx["response"].Member("pages")), func() py.Value { return e.Add(ctx["response"].Member("page"), py.Int(1)) }, func() py.Value { return py.Str("") }),
		"boolean",
		"{{ response.page + 1 if response.page < response.pages else '' }}",
	)
}
func text20606(e *py.Eval, ctx variables) string {
	return ""
}
func value20607(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["response"].Member("page_info"), "end_cursor"))
}
func typed20607(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["response"].Member("page_info"), "end_cursor"))
}
func texts20607(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["response"].Member("page_info"), "end_cursor"))
}
func text20607(e *py.Eval, ctx variables) string {
	return ""
}
func value20608(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["response"].Member("page_info"), "end_cursor"))
}
func typed20608(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["response"].Member("page_info"), "end_cursor"))
}
func texts20608(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["response"].Member("page_info"), "end_cursor"))
}
func text20608(e *py.Eval, ctx variables) string {
	return ""
}
func value20609(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["response"].Member("page_info"), "end_cursor")).Text())
}
func typed20609(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["response"].Member("page_info"), "end_cursor")).Text())
}
func texts20609(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["response"].Member("page_info"), "end_cursor")).Text())
}
func text20609(e *py.Eval, ctx variables) string {
	return ""
}
func value20610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("page_info"), "end_cursor"), "number")
}
func typed20610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("page_info"), "end_cursor"), "number")
}
func texts20610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("page_info"), "end_cursor"), "number")
}
func text20610(e *py.Eval, ctx variables) string {
	return ""
}
func value20611(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("page_info"), "end_cursor"), "integer")
}
func typed20611(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("page_info"), "end_cursor"), "integer")
}
func texts20611(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("page_info"), "end_cursor"), "integer")
}
func text20611(e *py.Eval, ctx variables) string {
	return ""
}
func value20612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("page_info"), "end_cursor"), "string")
}
func typed20612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("page_info"), "end_cursor"), "string")
}
func texts20612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("page_info"), "end_cursor"), "string")
}
func text20612(e *py.Eval, ctx variables) string {
	return ""
}
func value20613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("page_info"), "end_cursor"), "boolean")
}
func typed20613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("page_info"), "end_cursor"), "boolean")
}
func texts20613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("page_info"), "end_cursor"), "boolean")
}
func text20613(e *py.Eval, ctx variables) string {
	return ""
}
func value20614(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"{{ response.paging == '' or not response.paging.get('next') }}",
	)
}
func typed20614(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"{{ response.paging == '' or not response.paging.get('next') }}",
	)
}
func texts20614(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"{{ response.paging == '' or not response.paging.get('next') }}",
	)
}
func text20614(e *py.Eval, ctx variables) string {
	return ""
}
func value20615(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"{{ response.paging == '' or not response.paging.get('next') }}",
	)
}
func typed20615(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"{{ response.paging == '' or not response.paging.get('next') }}",
	)
}
func texts20615(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"{{ response.paging == '' or not response.paging.get('next') }}",
	)
}
func text20615(e *py.Eval, ctx variables) string {
	return ""
}
func value20616(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"{{ response.paging == '' or not response.paging.get('next') }}",
	).Text())
}
func typed20616(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"{{ response.paging == '' or not response.paging.get('next') }}",
	).Text())
}
func texts20616(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"{{ response.paging == '' or not response.paging.get('next') }}",
	).Text())
}
func text20616(e *py.Eval, ctx variables) string {
	return ""
}
func value20617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"string",
		"{{ response.paging == '' or not response.paging.get('next') }}",
	)
}
func typed20617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"string",
		"{{ response.paging == '' or not response.paging.get('next') }}",
	)
}
func texts20617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"string",
		"{{ response.paging == '' or not response.paging.get('next') }}",
	)
}
func text20617(e *py.Eval, ctx variables) string {
	return ""
}
func value20618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"integer",
		"{{ response.paging == '' or not response.paging.get('next') }}",
	)
}
func typed20618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"integer",
		"{{ response.paging == '' or not response.paging.get('next') }}",
	)
}
func texts20618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"integer",
		"{{ response.paging == '' or not response.paging.get('next') }}",
	)
}
func text20618(e *py.Eval, ctx variables) string {
	return ""
}
func value20619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"boolean",
		"{{ response.paging == '' or not response.paging.get('next') }}",
	)
}
func typed20619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"boolean",
		"{{ response.paging == '' or not response.paging.get('next') }}",
	)
}
func texts20619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualStr(ctx["response"].Member("paging"), "") || !e.Get(ctx["response"].Member("paging"), "next").Truth()),
		"boolean",
		"{{ response.paging == '' or not response.paging.get('next') }}",
	)
}
func text20619(e *py.Eval, ctx variables) string {
	return ""
}
func value20620(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func typed20620(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func texts20620(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func text20620(e *py.Eval, ctx variables) string {
	return ""
}
func value20621(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func typed20621(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func texts20621(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func text20621(e *py.Eval, ctx variables) string {
	return ""
}
func value20622(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"{{ response.paging.get('cursors', {}).get('after') }}",
	).Text())
}
func typed20622(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"{{ response.paging.get('cursors', {}).get('after') }}",
	).Text())
}
func texts20622(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"{{ response.paging.get('cursors', {}).get('after') }}",
	).Text())
}
func text20622(e *py.Eval, ctx variables) string {
	return ""
}
func value20623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"string",
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func typed20623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"string",
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func texts20623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"string",
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func text20623(e *py.Eval, ctx variables) string {
	return ""
}
func value20624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"number",
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func typed20624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"number",
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func texts20624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"number",
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func text20624(e *py.Eval, ctx variables) string {
	return ""
}
func value20625(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"integer",
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func typed20625(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"integer",
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func texts20625(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"integer",
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func text20625(e *py.Eval, ctx variables) string {
	return ""
}
func value20626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"boolean",
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func typed20626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"boolean",
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func texts20626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("paging"), "cursors", py.Dict()), "after"),
		"boolean",
		"{{ response.paging.get('cursors', {}).get('after') }}",
	)
}
func text20626(e *py.Eval, ctx variables) string {
	return ""
}
func value20627(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["response"].Member("payload"), "NextToken"))
}
func typed20627(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["response"].Member("payload"), "NextToken"))
}
func texts20627(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["response"].Member("payload"), "NextToken"))
}
func text20627(e *py.Eval, ctx variables) string {
	return ""
}
func value20628(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["response"].Member("payload"), "NextToken"))
}
func typed20628(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["response"].Member("payload"), "NextToken"))
}
func texts20628(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["response"].Member("payload"), "NextToken"))
}
func text20628(e *py.Eval, ctx variables) string {
	return ""
}
func value20629(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["response"].Member("payload"), "NextToken")).Text())
}
func typed20629(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["response"].Member("payload"), "NextToken")).Text())
}
func texts20629(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["response"].Member("payload"), "NextToken")).Text())
}
func text20629(e *py.Eval, ctx variables) string {
	return ""
}
func value20630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("payload"), "NextToken"), "string")
}
func typed20630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("payload"), "NextToken"), "string")
}
func texts20630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("payload"), "NextToken"), "string")
}
func text20630(e *py.Eval, ctx variables) string {
	return ""
}
func value20631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("payload"), "NextToken"), "integer")
}
func typed20631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("payload"), "NextToken"), "integer")
}
func texts20631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("payload"), "NextToken"), "integer")
}
func text20631(e *py.Eval, ctx variables) string {
	return ""
}
func value20632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("payload"), "NextToken"), "boolean")
}
func typed20632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("payload"), "NextToken"), "boolean")
}
func texts20632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("payload"), "NextToken"), "boolean")
}
func text20632(e *py.Eval, ctx variables) string {
	return ""
}
func value20633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("payload"), "NextToken"), "number")
}
func typed20633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("payload"), "NextToken"), "number")
}
func texts20633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("payload"), "NextToken"), "number")
}
func text20633(e *py.Eval, ctx variables) string {
	return ""
}
func value20634(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func typed20634(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func texts20634(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func text20634(e *py.Eval, ctx variables) string {
	return ""
}
func value20635(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func typed20635(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func texts20635(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func text20635(e *py.Eval, ctx variables) string {
	return ""
}
func value20636(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	).Text())
}
func typed20636(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	).Text())
}
func texts20636(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	).Text())
}
func text20636(e *py.Eval, ctx variables) string {
	return ""
}
func value20637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"integer",
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func typed20637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"integer",
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func texts20637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"integer",
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func text20637(e *py.Eval, ctx variables) string {
	return ""
}
func value20638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"boolean",
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func typed20638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"boolean",
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func texts20638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"boolean",
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func text20638(e *py.Eval, ctx variables) string {
	return ""
}
func value20639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"number",
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func typed20639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"number",
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func texts20639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"number",
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func text20639(e *py.Eval, ctx variables) string {
	return ""
}
func value20640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"string",
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func typed20640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"string",
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func texts20640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(ctx["response"].Member("payload"), "pagination", py.Dict()), "nextToken"),
		"string",
		"{{ response.payload.get('pagination', {}).get('nextToken') }}",
	)
}
func text20640(e *py.Eval, ctx variables) string {
	return ""
}
func value20641(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"))
}
func typed20641(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"))
}
func texts20641(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"))
}
func text20641(e *py.Eval, ctx variables) string {
	return ""
}
func value20642(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"))
}
func typed20642(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"))
}
func texts20642(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"))
}
func text20642(e *py.Eval, ctx variables) string {
	return ""
}
func value20643(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken")).Text())
}
func typed20643(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken")).Text())
}
func texts20643(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken")).Text())
}
func text20643(e *py.Eval, ctx variables) string {
	return ""
}
func value20644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"), "string")
}
func typed20644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"), "string")
}
func texts20644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"), "string")
}
func text20644(e *py.Eval, ctx variables) string {
	return ""
}
func value20645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"), "integer")
}
func typed20645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"), "integer")
}
func texts20645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"), "integer")
}
func text20645(e *py.Eval, ctx variables) string {
	return ""
}
func value20646(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"), "number")
}
func typed20646(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"), "number")
}
func texts20646(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"), "number")
}
func text20646(e *py.Eval, ctx variables) string {
	return ""
}
func value20647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"), "boolean")
}
func typed20647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"), "boolean")
}
func texts20647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["response"].Member("payload"), "pagination"), "nextToken"), "boolean")
}
func text20647(e *py.Eval, ctx variables) string {
	return ""
}
func value20648(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["response"].Member("records"), "cursor"))
}
func typed20648(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["response"].Member("records"), "cursor"))
}
func texts20648(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["response"].Member("records"), "cursor"))
}
func text20648(e *py.Eval, ctx variables) string {
	return ""
}
func value20649(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["response"].Member("records"), "cursor"))
}
func typed20649(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["response"].Member("records"), "cursor"))
}
func texts20649(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["response"].Member("records"), "cursor"))
}
func text20649(e *py.Eval, ctx variables) string {
	return ""
}
func value20650(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["response"].Member("records"), "cursor")).Text())
}
func typed20650(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["response"].Member("records"), "cursor")).Text())
}
func texts20650(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["response"].Member("records"), "cursor")).Text())
}
func text20650(e *py.Eval, ctx variables) string {
	return ""
}
func value20651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("records"), "cursor"), "number")
}
func typed20651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("records"), "cursor"), "number")
}
func texts20651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("records"), "cursor"), "number")
}
func text20651(e *py.Eval, ctx variables) string {
	return ""
}
func value20652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("records"), "cursor"), "string")
}
func typed20652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("records"), "cursor"), "string")
}
func texts20652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("records"), "cursor"), "string")
}
func text20652(e *py.Eval, ctx variables) string {
	return ""
}
func value20653(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("records"), "cursor"), "integer")
}
func typed20653(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("records"), "cursor"), "integer")
}
func texts20653(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("records"), "cursor"), "integer")
}
func text20653(e *py.Eval, ctx variables) string {
	return ""
}
func value20654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("records"), "cursor"), "boolean")
}
func typed20654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("records"), "cursor"), "boolean")
}
func texts20654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["response"].Member("records"), "cursor"), "boolean")
}
func text20654(e *py.Eval, ctx variables) string {
	return ""
}
func value20655(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("retry_in"))
}
func typed20655(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("retry_in"))
}
func texts20655(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("retry_in"))
}
func text20655(e *py.Eval, ctx variables) string {
	return ""
}
func value20656(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("retry_in"))
}
func typed20656(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("retry_in"))
}
func texts20656(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("retry_in"))
}
func text20656(e *py.Eval, ctx variables) string {
	return ""
}
func value20657(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("retry_in")).Text())
}
func typed20657(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("retry_in")).Text())
}
func texts20657(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("retry_in")).Text())
}
func text20657(e *py.Eval, ctx variables) string {
	return ""
}
func value20658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("retry_in"), "boolean")
}
func typed20658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("retry_in"), "boolean")
}
func texts20658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("retry_in"), "boolean")
}
func text20658(e *py.Eval, ctx variables) string {
	return ""
}
func value20659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("retry_in"), "integer")
}
func typed20659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("retry_in"), "integer")
}
func texts20659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("retry_in"), "integer")
}
func text20659(e *py.Eval, ctx variables) string {
	return ""
}
func value20660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("retry_in"), "string")
}
func typed20660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("retry_in"), "string")
}
func texts20660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("retry_in"), "string")
}
func text20660(e *py.Eval, ctx variables) string {
	return ""
}
func value20661(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func typed20661(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func texts20661(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func text20661(e *py.Eval, ctx variables) string {
	return ""
}
func value20662(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func typed20662(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func texts20662(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func text20662(e *py.Eval, ctx variables) string {
	return ""
}
func value20663(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	).Text())
}
func typed20663(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	).Text())
}
func texts20663(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	).Text())
}
func text20663(e *py.Eval, ctx variables) string {
	return ""
}
func value20664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"integer",
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func typed20664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"integer",
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func texts20664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"integer",
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func text20664(e *py.Eval, ctx variables) string {
	return ""
}
func value20665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"number",
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func typed20665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"number",
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func texts20665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"number",
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func text20665(e *py.Eval, ctx variables) string {
	return ""
}
func value20666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"boolean",
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func typed20666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"boolean",
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func texts20666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"boolean",
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func text20666(e *py.Eval, ctx variables) string {
	return ""
}
func value20667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"string",
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func typed20667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"string",
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func texts20667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(py.EqualInt(ctx["response"].Member("status_code"), 403) && py.EqualStr(e.Get(e.GetOr(ctx["response"], "error", py.Dict()), "type"), "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND")),
		"string",
		"{{ response.status_code == 403 and response.get('error', {}).get('type') == 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' }}",
	)
}
func text20667(e *py.Eval, ctx variables) string {
	return ""
}
func value20668(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"))
}
func typed20668(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"))
}
func texts20668(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"))
}
func text20668(e *py.Eval, ctx variables) string {
	return ""
}
func value20669(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"))
}
func typed20669(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"))
}
func texts20669(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"))
}
func text20669(e *py.Eval, ctx variables) string {
	return ""
}
func value20670(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id")).Text())
}
func typed20670(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id")).Text())
}
func texts20670(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id")).Text())
}
func text20670(e *py.Eval, ctx variables) string {
	return ""
}
func value20671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"), "integer")
}
func typed20671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"), "integer")
}
func texts20671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"), "integer")
}
func text20671(e *py.Eval, ctx variables) string {
	return ""
}
func value20672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"), "boolean")
}
func typed20672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"), "boolean")
}
func texts20672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"), "boolean")
}
func text20672(e *py.Eval, ctx variables) string {
	return ""
}
func value20673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"), "number")
}
func typed20673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"), "number")
}
func texts20673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"), "number")
}
func text20673(e *py.Eval, ctx variables) string {
	return ""
}
func value20674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"), "string")
}
func typed20674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"), "string")
}
func texts20674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["response"], "data"), -1), "id"), "string")
}
func text20674(e *py.Eval, ctx variables) string {
	return ""
}
func value20675(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func typed20675(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func texts20675(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func text20675(e *py.Eval, ctx variables) string {
	return ""
}
func value20676(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func typed20676(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func texts20676(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func text20676(e *py.Eval, ctx variables) string {
	return ""
}
func value20677(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	).Text())
}
func typed20677(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	).Text())
}
func texts20677(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	).Text())
}
func text20677(e *py.Eval, ctx variables) string {
	return ""
}
func value20678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		"integer",
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func typed20678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		"integer",
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func texts20678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		"integer",
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func text20678(e *py.Eval, ctx variables) string {
	return ""
}
func value20679(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		"number",
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func typed20679(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		"number",
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func texts20679(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		"number",
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func text20679(e *py.Eval, ctx variables) string {
	return ""
}
func value20680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		"boolean",
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func typed20680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		"boolean",
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func texts20680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		"boolean",
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func text20680(e *py.Eval, ctx variables) string {
	return ""
}
func value20681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		"string",
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func typed20681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		"string",
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func texts20681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.Equal(e.FilterLength(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))), e.FilterLength(e.FilterList(e.FilterUnique(e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent)), py.False, py.None))))),
		"string",
		`{{ response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | length != response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list | unique | list | length }}`,
	)
}
func text20681(e *py.Eval, ctx variables) string {
	return ""
}
func value20682(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"))
}
func typed20682(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"))
}
func texts20682(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"))
}
func text20682(e *py.Eval, ctx variables) string {
	return ""
}
func value20683(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"))
}
func typed20683(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"))
}
func texts20683(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"))
}
func text20683(e *py.Eval, ctx variables) string {
	return ""
}
func value20684(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href")).Text())
}
func typed20684(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href")).Text())
}
func texts20684(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href")).Text())
}
func text20684(e *py.Eval, ctx variables) string {
	return ""
}
func value20685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"), "string")
}
func typed20685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"), "string")
}
func texts20685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"), "string")
}
func text20685(e *py.Eval, ctx variables) string {
	return ""
}
func value20686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"), "integer")
}
func typed20686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"), "integer")
}
func texts20686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"), "integer")
}
func text20686(e *py.Eval, ctx variables) string {
	return ""
}
func value20687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"), "number")
}
func typed20687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"), "number")
}
func texts20687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"), "number")
}
func text20687(e *py.Eval, ctx variables) string {
	return ""
}
func value20688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"), "boolean")
}
func typed20688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"), "boolean")
}
func texts20688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(ctx["response"], "_links"), "next"), "href"), "boolean")
}
func text20688(e *py.Eval, ctx variables) string {
	return ""
}
func value20689(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start"))
}
func typed20689(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start"))
}
func texts20689(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start"))
}
func text20689(e *py.Eval, ctx variables) string {
	return ""
}
func value20690(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start"))
}
func typed20690(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start"))
}
func texts20690(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start"))
}
func text20690(e *py.Eval, ctx variables) string {
	return ""
}
func value20691(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start")).Text())
}
func typed20691(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start")).Text())
}
func texts20691(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start")).Text())
}
func text20691(e *py.Eval, ctx variables) string {
	return ""
}
func value20692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start"), "integer")
}
func typed20692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start"), "integer")
}
func texts20692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start"), "integer")
}
func text20692(e *py.Eval, ctx variables) string {
	return ""
}
func value20693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start"), "number")
}
func typed20693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start"), "number")
}
func texts20693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("additional_data"), "pagination"), "next_start"), "number")
}
func text20693(e *py.Eval, ctx variables) string {
	return ""
}
func value20694(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("cursor"))
}
func typed20694(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("cursor"))
}
func texts20694(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("cursor"))
}
func text20694(e *py.Eval, ctx variables) string {
	return ""
}
func value20695(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("cursor"))
}
func typed20695(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("cursor"))
}
func texts20695(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("cursor"))
}
func text20695(e *py.Eval, ctx variables) string {
	return ""
}
func value20696(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("cursor")).Text())
}
func typed20696(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("cursor")).Text())
}
func texts20696(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("cursor")).Text())
}
func text20696(e *py.Eval, ctx variables) string {
	return ""
}
func value20697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "string")
}
func typed20697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "string")
}
func texts20697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "string")
}
func text20697(e *py.Eval, ctx variables) string {
	return ""
}
func value20698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "integer")
}
func typed20698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "integer")
}
func texts20698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "integer")
}
func text20698(e *py.Eval, ctx variables) string {
	return ""
}
func value20699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "number")
}
func typed20699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "number")
}
func texts20699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "number")
}
func text20699(e *py.Eval, ctx variables) string {
	return ""
}
func value20700(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "boolean")
}
func typed20700(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "boolean")
}
func texts20700(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("cursor"), "boolean")
}
func text20700(e *py.Eval, ctx variables) string {
	return ""
}
func value20701(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"))
}
func typed20701(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"))
}
func texts20701(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"))
}
func text20701(e *py.Eval, ctx variables) string {
	return ""
}
func value20702(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"))
}
func typed20702(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"))
}
func texts20702(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"))
}
func text20702(e *py.Eval, ctx variables) string {
	return ""
}
func value20703(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid")).Text())
}
func typed20703(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid")).Text())
}
func texts20703(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid")).Text())
}
func text20703(e *py.Eval, ctx variables) string {
	return ""
}
func value20704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"), "integer")
}
func typed20704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"), "integer")
}
func texts20704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"), "integer")
}
func text20704(e *py.Eval, ctx variables) string {
	return ""
}
func value20705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"), "number")
}
func typed20705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"), "number")
}
func texts20705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"), "number")
}
func text20705(e *py.Eval, ctx variables) string {
	return ""
}
func value20706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"), "boolean")
}
func typed20706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"), "boolean")
}
func texts20706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"), "boolean")
}
func text20706(e *py.Eval, ctx variables) string {
	return ""
}
func value20707(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"), "string")
}
func typed20707(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"), "string")
}
func texts20707(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["response"].Member("entries"), -1), "uuid"), "string")
}
func text20707(e *py.Eval, ctx variables) string {
	return ""
}
func value20708(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("hasNext").IsFalse())
}
func typed20708(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("hasNext").IsFalse())
}
func texts20708(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["response"].Member("hasNext").IsFalse())
}
func text20708(e *py.Eval, ctx variables) string {
	return ""
}
func value20709(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["response"].Member("hasNext").IsFalse()).Text())
}
func typed20709(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["response"].Member("hasNext").IsFalse()).Text())
}
func texts20709(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["response"].Member("hasNext").IsFalse()).Text())
}
func text20709(e *py.Eval, ctx variables) string {
	return ""
}
func value20710(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["response"].Member("hasNext").IsFalse())).Text())
}
func typed20710(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["response"].Member("hasNext").IsFalse())).Text())
}
func texts20710(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["response"].Member("hasNext").IsFalse())).Text())
}
func text20710(e *py.Eval, ctx variables) string {
	return ""
}
func value20711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasNext").IsFalse()), "number")
}
func typed20711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasNext").IsFalse()), "number")
}
func texts20711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasNext").IsFalse()), "number")
}
func text20711(e *py.Eval, ctx variables) string {
	return ""
}
func value20712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasNext").IsFalse()), "boolean")
}
func typed20712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasNext").IsFalse()), "boolean")
}
func texts20712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasNext").IsFalse()), "boolean")
}
func text20712(e *py.Eval, ctx variables) string {
	return ""
}
func value20713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasNext").IsFalse()), "string")
}
func typed20713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasNext").IsFalse()), "string")
}
func texts20713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasNext").IsFalse()), "string")
}
func text20713(e *py.Eval, ctx variables) string {
	return ""
}
func value20714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasNext").IsFalse()), "integer")
}
func typed20714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasNext").IsFalse()), "integer")
}
func texts20714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["response"].Member("hasNext").IsFalse()), "integer")
}
func text20714(e *py.Eval, ctx variables) string {
	return ""
}
func value20715(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["response"].Member("links"), "next"))
}
func typed20715(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["response"].Member("links"), "next"))
}
func texts20715(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["response"].Member("links"), "next"))
}
func text20715(e *py.Eval, ctx variables) string {
	return ""
}
func value20716(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["response"].Member("links"), "next"))
}
func typed20716(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["response"].Member("links"), "next"))
}
func texts20716(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["response"].Member("links"), "next"))
}
func text20716(e *py.Eval, ctx variables) string {
	return ""
}
func value20717(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["response"].Member("links"), "next")).Text())
}
func typed20717(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["response"].Member("links"), "next")).Text())
}
func texts20717(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["response"].Member("links"), "next")).Text())
}
func text20717(e *py.Eval, ctx variables) string {
	return ""
}
func value20718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("links"), "next"), "integer")
}
func typed20718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("links"), "next"), "integer")
}
func texts20718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("links"), "next"), "integer")
}
func text20718(e *py.Eval, ctx variables) string {
	return ""
}
func value20719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("links"), "next"), "boolean")
}
func typed20719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("links"), "next"), "boolean")
}
func texts20719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("links"), "next"), "boolean")
}
func text20719(e *py.Eval, ctx variables) string {
	return ""
}
func value20720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("links"), "next"), "number")
}
func typed20720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("links"), "next"), "number")
}
func texts20720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("links"), "next"), "number")
}
func text20720(e *py.Eval, ctx variables) string {
	return ""
}
func value20721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("links"), "next"), "string")
}
func typed20721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("links"), "next"), "string")
}
func texts20721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("links"), "next"), "string")
}
func text20721(e *py.Eval, ctx variables) string {
	return ""
}
func value20722(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("message"))
}
func typed20722(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("message"))
}
func texts20722(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("message"))
}
func text20722(e *py.Eval, ctx variables) string {
	return ""
}
func value20723(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("message"))
}
func typed20723(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("message"))
}
func texts20723(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("message"))
}
func text20723(e *py.Eval, ctx variables) string {
	return ""
}
func value20724(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("message")).Text())
}
func typed20724(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("message")).Text())
}
func texts20724(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("message")).Text())
}
func text20724(e *py.Eval, ctx variables) string {
	return ""
}
func value20725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "string")
}
func typed20725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "string")
}
func texts20725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "string")
}
func text20725(e *py.Eval, ctx variables) string {
	return ""
}
func value20726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "boolean")
}
func typed20726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "boolean")
}
func texts20726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "boolean")
}
func text20726(e *py.Eval, ctx variables) string {
	return ""
}
func value20727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "integer")
}
func typed20727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "integer")
}
func texts20727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "integer")
}
func text20727(e *py.Eval, ctx variables) string {
	return ""
}
func value20728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "number")
}
func typed20728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "number")
}
func texts20728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("message"), "number")
}
func text20728(e *py.Eval, ctx variables) string {
	return ""
}
func value20729(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"))
}
func typed20729(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"))
}
func texts20729(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"))
}
func text20729(e *py.Eval, ctx variables) string {
	return ""
}
func value20730(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"))
}
func typed20730(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"))
}
func texts20730(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"))
}
func text20730(e *py.Eval, ctx variables) string {
	return ""
}
func value20731(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after")).Text())
}
func typed20731(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after")).Text())
}
func texts20731(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after")).Text())
}
func text20731(e *py.Eval, ctx variables) string {
	return ""
}
func value20732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"), "string")
}
func typed20732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"), "string")
}
func texts20732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"), "string")
}
func text20732(e *py.Eval, ctx variables) string {
	return ""
}
func value20733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"), "boolean")
}
func typed20733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"), "boolean")
}
func texts20733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"), "boolean")
}
func text20733(e *py.Eval, ctx variables) string {
	return ""
}
func value20734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"), "integer")
}
func typed20734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"), "integer")
}
func texts20734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"), "integer")
}
func text20734(e *py.Eval, ctx variables) string {
	return ""
}
func value20735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"), "number")
}
func typed20735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"), "number")
}
func texts20735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("meta"), "cursors"), "after"), "number")
}
func text20735(e *py.Eval, ctx variables) string {
	return ""
}
func value20736(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["response"].Member("metadata"), "next"))
}
func typed20736(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["response"].Member("metadata"), "next"))
}
func texts20736(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["response"].Member("metadata"), "next"))
}
func text20736(e *py.Eval, ctx variables) string {
	return ""
}
func value20737(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["response"].Member("metadata"), "next"))
}
func typed20737(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["response"].Member("metadata"), "next"))
}
func texts20737(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["response"].Member("metadata"), "next"))
}
func text20737(e *py.Eval, ctx variables) string {
	return ""
}
func value20738(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["response"].Member("metadata"), "next")).Text())
}
func typed20738(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["response"].Member("metadata"), "next")).Text())
}
func texts20738(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["response"].Member("metadata"), "next")).Text())
}
func text20738(e *py.Eval, ctx variables) string {
	return ""
}
func value20739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("metadata"), "next"), "boolean")
}
func typed20739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("metadata"), "next"), "boolean")
}
func texts20739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("metadata"), "next"), "boolean")
}
func text20739(e *py.Eval, ctx variables) string {
	return ""
}
func value20740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("metadata"), "next"), "string")
}
func typed20740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("metadata"), "next"), "string")
}
func texts20740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("metadata"), "next"), "string")
}
func text20740(e *py.Eval, ctx variables) string {
	return ""
}
func value20741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("metadata"), "next"), "integer")
}
func typed20741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("metadata"), "next"), "integer")
}
func texts20741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("metadata"), "next"), "integer")
}
func text20741(e *py.Eval, ctx variables) string {
	return ""
}
func value20742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("metadata"), "next"), "number")
}
func typed20742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("metadata"), "next"), "number")
}
func texts20742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["response"].Member("metadata"), "next"), "number")
}
func text20742(e *py.Eval, ctx variables) string {
	return ""
}
func value20743(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()))
}
func typed20743(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()))
}
func texts20743(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()))
}
func text20743(e *py.Eval, ctx variables) string {
	return ""
}
func value20744(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()))
}
func typed20744(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()))
}
func texts20744(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()))
}
func text20744(e *py.Eval, ctx variables) string {
	return ""
}
func value20745(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth())).Text())
}
func typed20745(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth())).Text())
}
func texts20745(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth())).Text())
}
func text20745(e *py.Eval, ctx variables) string {
	return ""
}
func value20746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()), "string")
}
func typed20746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()), "string")
}
func texts20746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()), "string")
}
func text20746(e *py.Eval, ctx variables) string {
	return ""
}
func value20747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()), "boolean")
}
func typed20747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()), "boolean")
}
func texts20747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()), "boolean")
}
func text20747(e *py.Eval, ctx variables) string {
	return ""
}
func value20748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()), "number")
}
func typed20748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()), "number")
}
func texts20748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()), "number")
}
func text20748(e *py.Eval, ctx variables) string {
	return ""
}
func value20749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()), "integer")
}
func typed20749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()), "integer")
}
func texts20749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Key(ctx["response"].Member("metadata"), "paging").IsUndefined() || !e.Key(ctx["response"].Member("metadata"), "paging").Truth() || e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").IsUndefined() || !e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page").Truth()), "integer")
}
func text20749(e *py.Eval, ctx variables) string {
	return ""
}
func value20750(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"))
}
func typed20750(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"))
}
func texts20750(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"))
}
func text20750(e *py.Eval, ctx variables) string {
	return ""
}
func value20751(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"))
}
func typed20751(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"))
}
func texts20751(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"))
}
func text20751(e *py.Eval, ctx variables) string {
	return ""
}
func value20752(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page")).Text())
}
func typed20752(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page")).Text())
}
func texts20752(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page")).Text())
}
func text20752(e *py.Eval, ctx variables) string {
	return ""
}
func value20753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"), "boolean")
}
func typed20753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"), "boolean")
}
func texts20753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"), "boolean")
}
func text20753(e *py.Eval, ctx variables) string {
	return ""
}
func value20754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"), "integer")
}
func typed20754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"), "integer")
}
func texts20754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"), "integer")
}
func text20754(e *py.Eval, ctx variables) string {
	return ""
}
func value20755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"), "string")
}
func typed20755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"), "string")
}
func texts20755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"), "string")
}
func text20755(e *py.Eval, ctx variables) string {
	return ""
}
func value20756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"), "number")
}
func typed20756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"), "number")
}
func texts20756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["response"].Member("metadata"), "paging"), "next_page"), "number")
}
func text20756(e *py.Eval, ctx variables) string {
	return ""
}
func value20757(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("next"))
}
func typed20757(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("next"))
}
func texts20757(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("next"))
}
func text20757(e *py.Eval, ctx variables) string {
	return ""
}
func value20758(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("next"))
}
func typed20758(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("next"))
}
func texts20758(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("next"))
}
func text20758(e *py.Eval, ctx variables) string {
	return ""
}
func value20759(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("next")).Text())
}
func typed20759(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("next")).Text())
}
func texts20759(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("next")).Text())
}
func text20759(e *py.Eval, ctx variables) string {
	return ""
}
func value20760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "integer")
}
func typed20760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "integer")
}
func texts20760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "integer")
}
func text20760(e *py.Eval, ctx variables) string {
	return ""
}
func value20761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "number")
}
func typed20761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "number")
}
func texts20761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "number")
}
func text20761(e *py.Eval, ctx variables) string {
	return ""
}
func value20762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "boolean")
}
func typed20762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "boolean")
}
func texts20762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "boolean")
}
func text20762(e *py.Eval, ctx variables) string {
	return ""
}
func value20763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "string")
}
func typed20763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "string")
}
func texts20763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next"), "string")
}
func text20763(e *py.Eval, ctx variables) string {
	return ""
}
func value20764(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nextPage"))
}
func typed20764(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nextPage"))
}
func texts20764(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nextPage"))
}
func text20764(e *py.Eval, ctx variables) string {
	return ""
}
func value20765(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nextPage"))
}
func typed20765(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nextPage"))
}
func texts20765(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nextPage"))
}
func text20765(e *py.Eval, ctx variables) string {
	return ""
}
func value20766(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nextPage")).Text())
}
func typed20766(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nextPage")).Text())
}
func texts20766(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nextPage")).Text())
}
func text20766(e *py.Eval, ctx variables) string {
	return ""
}
func value20767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "string")
}
func typed20767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "string")
}
func texts20767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "string")
}
func text20767(e *py.Eval, ctx variables) string {
	return ""
}
func value20768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "number")
}
func typed20768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "number")
}
func texts20768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "number")
}
func text20768(e *py.Eval, ctx variables) string {
	return ""
}
func value20769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "boolean")
}
func typed20769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "boolean")
}
func texts20769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "boolean")
}
func text20769(e *py.Eval, ctx variables) string {
	return ""
}
func value20770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "integer")
}
func typed20770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "integer")
}
func texts20770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPage"), "integer")
}
func text20770(e *py.Eval, ctx variables) string {
	return ""
}
func value20771(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nextPageToken"))
}
func typed20771(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nextPageToken"))
}
func texts20771(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("nextPageToken"))
}
func text20771(e *py.Eval, ctx variables) string {
	return ""
}
func value20772(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nextPageToken"))
}
func typed20772(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nextPageToken"))
}
func texts20772(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("nextPageToken"))
}
func text20772(e *py.Eval, ctx variables) string {
	return ""
}
func value20773(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nextPageToken")).Text())
}
func typed20773(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nextPageToken")).Text())
}
func texts20773(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("nextPageToken")).Text())
}
func text20773(e *py.Eval, ctx variables) string {
	return ""
}
func value20774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageToken"), "string")
}
func typed20774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageToken"), "string")
}
func texts20774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageToken"), "string")
}
func text20774(e *py.Eval, ctx variables) string {
	return ""
}
func value20775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageToken"), "number")
}
func typed20775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageToken"), "number")
}
func texts20775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageToken"), "number")
}
func text20775(e *py.Eval, ctx variables) string {
	return ""
}
func value20776(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageToken"), "boolean")
}
func typed20776(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageToken"), "boolean")
}
func texts20776(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageToken"), "boolean")
}
func text20776(e *py.Eval, ctx variables) string {
	return ""
}
func value20777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageToken"), "integer")
}
func typed20777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageToken"), "integer")
}
func texts20777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("nextPageToken"), "integer")
}
func text20777(e *py.Eval, ctx variables) string {
	return ""
}
func value20778(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("next_token"))
}
func typed20778(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("next_token"))
}
func texts20778(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["response"].Member("next_token"))
}
func text20778(e *py.Eval, ctx variables) string {
	return ""
}
func value20779(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("next_token"))
}
func typed20779(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("next_token"))
}
func texts20779(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["response"].Member("next_token"))
}
func text20779(e *py.Eval, ctx variables) string {
	return ""
}
func value20780(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("next_token")).Text())
}
func typed20780(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("next_token")).Text())
}
func texts20780(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["response"].Member("next_token")).Text())
}
func text20780(e *py.Eval, ctx variables) string {
	return ""
}
func value20781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_token"), "string")
}
func typed20781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_token"), "string")
}
func texts20781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_token"), "string")
}
func text20781(e *py.Eval, ctx variables) string {
	return ""
}
func value20782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_token"), "number")
}
func typed20782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_token"), "number")
}
func texts20782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_token"), "number")
}
func text20782(e *py.Eval, ctx variables) string {
	return ""
}
func value20783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_token"), "integer")
}
func typed20783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_token"), "integer")
}
func texts20783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_token"), "integer")
}
func text20783(e *py.Eval, ctx variables) string {
	return ""
}
func value20784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_token"), "boolean")
}
func typed20784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_token"), "boolean")
}
func texts20784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["response"].Member("next_token"), "boolean")
}
func text20784(e *py.Eval, ctx variables) string {
	return ""
}
func value20785(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0))
}
func typed20785(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0))
}
func texts20785(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0))
}
func text20785(e *py.Eval, ctx variables) string {
	return ""
}
func value20786(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0)).Text())
}
func typed20786(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0)).Text())
}
func texts20786(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0)).Text())
}
func text20786(e *py.Eval, ctx variables) string {
	return ""
}
func value20787(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0))).Text())
}
func typed20787(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0))).Text())
}
func texts20787(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0))).Text())
}
func text20787(e *py.Eval, ctx variables) string {
	return ""
}
func value20788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0)), "string")
}
func typed20788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0)), "string")
}
func texts20788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0)), "string")
}
func text20788(e *py.Eval, ctx variables) string {
	return ""
}
func value20789(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0)), "integer")
}
func typed20789(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0)), "integer")
}
func texts20789(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0)), "integer")
}
func text20789(e *py.Eval, ctx variables) string {
	return ""
}
func value20790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0)), "number")
}
func typed20790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0)), "number")
}
func texts20790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0)), "number")
}
func text20790(e *py.Eval, ctx variables) string {
	return ""
}
func value20791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0)), "boolean")
}
func typed20791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0)), "boolean")
}
func texts20791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["response"].Member("page_count"), 0)), "boolean")
}
func text20791(e *py.Eval, ctx variables) string {
	return ""
}
func value20792(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "{{ response['pagination']['current'] + 1 }}")
}
func typed20792(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "{{ response['pagination']['current'] + 1 }}")
}
func texts20792(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "{{ response['pagination']['current'] + 1 }}")
}
func text20792(e *py.Eval, ctx variables) string {
	return ""
}
func value20793(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "{{ response['pagination']['current'] + 1 }}")
}
func typed20793(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "{{ response['pagination']['current'] + 1 }}")
}
func texts20793(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "{{ response['pagination']['current'] + 1 }}")
}
func text20793(e *py.Eval, ctx variables) string {
	return ""
}
func value20794(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "{{ response['pagination']['current'] + 1 }}").Text())
}
func typed20794(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "{{ response['pagination']['current'] + 1 }}").Text())
}
func texts20794(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "{{ response['pagination']['current'] + 1 }}").Text())
}
func text20794(e *py.Eval, ctx variables) string {
	return ""
}
func value20795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "integer", "{{ response['pagination']['current'] + 1 }}")
}
func typed20795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "integer", "{{ response['pagination']['current'] + 1 }}")
}
func texts20795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "integer", "{{ response['pagination']['current'] + 1 }}")
}
func text20795(e *py.Eval, ctx variables) string {
	return ""
}
func value20796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "number", "{{ response['pagination']['current'] + 1 }}")
}
func typed20796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "number", "{{ response['pagination']['current'] + 1 }}")
}
func texts20796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "number", "{{ response['pagination']['current'] + 1 }}")
}
func text20796(e *py.Eval, ctx variables) string {
	return ""
}
func value20797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "string", "{{ response['pagination']['current'] + 1 }}")
}
func typed20797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "string", "{{ response['pagination']['current'] + 1 }}")
}
func texts20797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "string", "{{ response['pagination']['current'] + 1 }}")
}
func text20797(e *py.Eval, ctx variables) string {
	return ""
}
func value20798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "boolean", "{{ response['pagination']['current'] + 1 }}")
}
func typed20798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "boolean", "{{ response['pagination']['current'] + 1 }}")
}
func texts20798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Key(ctx["response"].Member("pagination"), "current"), py.Int(1)), "boolean", "{{ response['pagination']['current'] + 1 }}")
}
func text20798(e *py.Eval, ctx variables) string {
	return ""
}
func value20799(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.StrToDatetime(py.Str("2024-01-02")), "{{ str_to_datetime('2024-01-02') }}")
}
func typed20799(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.StrToDatetime(py.Str("2024-01-02")), "{{ str_to_datetime('2024-01-02') }}")
}
func texts20799(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.StrToDatetime(py.Str("2024-01-02")), "{{ str_to_datetime('2024-01-02') }}")
}
func text20799(e *py.Eval, ctx variables) string {
	return ""
}
