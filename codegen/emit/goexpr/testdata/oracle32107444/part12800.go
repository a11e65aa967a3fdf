package main

import (
	"github.com/airgen/airgen/runtime/py"
	"math"
)

func value12800(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", ctx["config"].Member("language")), "{{ ','.join(config['language']) }}")
}
func typed12800(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", ctx["config"].Member("language")), "{{ ','.join(config['language']) }}")
}
func texts12800(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("language").Text())), "{{ ','.join(config['language']) }}")
}
func text12800(e *py.Eval, ctx variables) string {
	return ""
}
func value12801(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("language")), "{{ ','.join(config['language']) }}")
}
func typed12801(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("language")), "{{ ','.join(config['language']) }}")
}
func texts12801(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("language").Text())), "{{ ','.join(config['language']) }}")
}
func text12801(e *py.Eval, ctx variables) string {
	return ""
}
func value12802(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("language")), "{{ ','.join(config['language']) }}").Text())
}
func typed12802(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("language")), "{{ ','.join(config['language']) }}").Text())
}
func texts12802(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("language").Text())), "{{ ','.join(config['language']) }}").Text())
}
func text12802(e *py.Eval, ctx variables) string {
	return ""
}
func value12803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("language")), "string", "{{ ','.join(config['language']) }}")
}
func typed12803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("language")), "string", "{{ ','.join(config['language']) }}")
}
func texts12803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("language").Text())), "string", "{{ ','.join(config['language']) }}")
}
func text12803(e *py.Eval, ctx variables) string {
	return ""
}
func value12804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("language")), "integer", "{{ ','.join(config['language']) }}")
}
func typed12804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("language")), "integer", "{{ ','.join(config['language']) }}")
}
func texts12804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("language").Text())), "integer", "{{ ','.join(config['language']) }}")
}
func text12804(e *py.Eval, ctx variables) string {
	return ""
}
func value12805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("language")), "boolean", "{{ ','.join(config['language']) }}")
}
func typed12805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("language")), "boolean", "{{ ','.join(config['language']) }}")
}
func texts12805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("language").Text())), "boolean", "{{ ','.join(config['language']) }}")
}
func text12805(e *py.Eval, ctx variables) string {
	return ""
}
func value12806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("language")), "number", "{{ ','.join(config['language']) }}")
}
func typed12806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("language")), "number", "{{ ','.join(config['language']) }}")
}
func texts12806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("language").Text())), "number", "{{ ','.join(config['language']) }}")
}
func text12806(e *py.Eval, ctx variables) string {
	return ""
}
func value12807(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", ctx["config"].Member("nullable")), "{{ ','.join(config['nullable']) }}")
}
func typed12807(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", ctx["config"].Member("nullable")), "{{ ','.join(config['nullable']) }}")
}
func texts12807(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("nullable").Text())), "{{ ','.join(config['nullable']) }}")
}
func text12807(e *py.Eval, ctx variables) string {
	return ""
}
func value12808(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("nullable")), "{{ ','.join(config['nullable']) }}")
}
func typed12808(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("nullable")), "{{ ','.join(config['nullable']) }}")
}
func texts12808(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("nullable").Text())), "{{ ','.join(config['nullable']) }}")
}
func text12808(e *py.Eval, ctx variables) string {
	return ""
}
func value12809(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("nullable")), "{{ ','.join(config['nullable']) }}").Text())
}
func typed12809(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("nullable")), "{{ ','.join(config['nullable']) }}").Text())
}
func texts12809(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("nullable").Text())), "{{ ','.join(config['nullable']) }}").Text())
}
func text12809(e *py.Eval, ctx variables) string {
	return ""
}
func value12810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("nullable")), "string", "{{ ','.join(config['nullable']) }}")
}
func typed12810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("nullable")), "string", "{{ ','.join(config['nullable']) }}")
}
func texts12810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("nullable").Text())), "string", "{{ ','.join(config['nullable']) }}")
}
func text12810(e *py.Eval, ctx variables) string {
	return ""
}
func value12811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("nullable")), "boolean", "{{ ','.join(config['nullable']) }}")
}
func typed12811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("nullable")), "boolean", "{{ ','.join(config['nullable']) }}")
}
func texts12811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("nullable").Text())), "boolean", "{{ ','.join(config['nullable']) }}")
}
func text12811(e *py.Eval, ctx variables) string {
	return ""
}
func value12812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("nullable")), "number", "{{ ','.join(config['nullable']) }}")
}
func typed12812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("nullable")), "number", "{{ ','.join(config['nullable']) }}")
}
func texts12812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("nullable").Text())), "number", "{{ ','.join(config['nullable']) }}")
}
func text12812(e *py.Eval, ctx variables) string {
	return ""
}
func value12813(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")), "{{ ','.join(config['state_filter']) }}")
}
func typed12813(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")), "{{ ','.join(config['state_filter']) }}")
}
func texts12813(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("state_filter").Text())), "{{ ','.join(config['state_filter']) }}")
}
func text12813(e *py.Eval, ctx variables) string {
	return ""
}
func value12814(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")), "{{ ','.join(config['state_filter']) }}")
}
func typed12814(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")), "{{ ','.join(config['state_filter']) }}")
}
func texts12814(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("state_filter").Text())), "{{ ','.join(config['state_filter']) }}")
}
func text12814(e *py.Eval, ctx variables) string {
	return ""
}
func value12815(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")), "{{ ','.join(config['state_filter']) }}").Text())
}
func typed12815(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")), "{{ ','.join(config['state_filter']) }}").Text())
}
func texts12815(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("state_filter").Text())), "{{ ','.join(config['state_filter']) }}").Text())
}
func text12815(e *py.Eval, ctx variables) string {
	return ""
}
func value12816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")), "string", "{{ ','.join(config['state_filter']) }}")
}
func typed12816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")), "string", "{{ ','.join(config['state_filter']) }}")
}
func texts12816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("state_filter").Text())), "string", "{{ ','.join(config['state_filter']) }}")
}
func text12816(e *py.Eval, ctx variables) string {
	return ""
}
func value12817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")), "integer", "{{ ','.join(config['state_filter']) }}")
}
func typed12817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")), "integer", "{{ ','.join(config['state_filter']) }}")
}
func texts12817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("state_filter").Text())), "integer", "{{ ','.join(config['state_filter']) }}")
}
func text12817(e *py.Eval, ctx variables) string {
	return ""
}
func value12818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")), "boolean", "{{ ','.join(config['state_filter']) }}")
}
func typed12818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")), "boolean", "{{ ','.join(config['state_filter']) }}")
}
func texts12818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("state_filter").Text())), "boolean", "{{ ','.join(config['state_filter']) }}")
}
func text12818(e *py.Eval, ctx variables) string {
	return ""
}
func value12819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")), "number", "{{ ','.join(config['state_filter']) }}")
}
func typed12819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")), "number", "{{ ','.join(config['state_filter']) }}")
}
func texts12819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("state_filter").Text())), "number", "{{ ','.join(config['state_filter']) }}")
}
func text12819(e *py.Eval, ctx variables) string {
	return ""
}
func value12820(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func typed12820(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func texts12820(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func text12820(e *py.Eval, ctx variables) string {
	return ""
}
func value12821(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func typed12821(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func texts12821(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func text12821(e *py.Eval, ctx variables) string {
	return ""
}
func value12822(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	).Text())
}
func typed12822(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	).Text())
}
func texts12822(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	).Text())
}
func text12822(e *py.Eval, ctx variables) string {
	return ""
}
func value12823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"string",
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func typed12823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"string",
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func texts12823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"string",
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func text12823(e *py.Eval, ctx variables) string {
	return ""
}
func value12824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"integer",
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func typed12824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"integer",
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func texts12824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"integer",
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func text12824(e *py.Eval, ctx variables) string {
	return ""
}
func value12825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"boolean",
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func typed12825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"boolean",
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func texts12825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"boolean",
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func text12825(e *py.Eval, ctx variables) string {
	return ""
}
func value12826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"number",
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func typed12826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"number",
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func texts12826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"number",
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func text12826(e *py.Eval, ctx variables) string {
	return ""
}
func value12827(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed12827(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts12827(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text12827(e *py.Eval, ctx variables) string {
	return ""
}
func value12828(e *py.Eval, ctx variables) py.Value {
	return py.Str("-0")
}
func typed12828(e *py.Eval, ctx variables) py.Value {
	return py.Str("-0")
}
func texts12828(e *py.Eval, ctx variables) py.Value {
	return py.Str("-0")
}
func text12828(e *py.Eval, ctx variables) string {
	return ""
}
func value12829(e *py.Eval, ctx variables) py.Value {
	return py.Str("-0")
}
func typed12829(e *py.Eval, ctx variables) py.Value {
	return py.Str("-0")
}
func texts12829(e *py.Eval, ctx variables) py.Value {
	return py.Str("-0")
}
func text12829(e *py.Eval, ctx variables) string {
	return ""
}
func value12830(e *py.Eval, ctx variables) py.Value {
	return py.Str("-0")
}
func typed12830(e *py.Eval, ctx variables) py.Value {
	return py.Str("-0")
}
func texts12830(e *py.Eval, ctx variables) py.Value {
	return py.Str("-0")
}
func text12830(e *py.Eval, ctx variables) string {
	return ""
}
func value12831(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed12831(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts12831(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text12831(e *py.Eval, ctx variables) string {
	return ""
}
func value12832(e *py.Eval, ctx variables) py.Value {
	return py.Str("-0")
}
func typed12832(e *py.Eval, ctx variables) py.Value {
	return py.Str("-0")
}
func texts12832(e *py.Eval, ctx variables) py.Value {
	return py.Str("-0")
}
func text12832(e *py.Eval, ctx variables) string {
	return ""
}
func value12833(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func typed12833(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func texts12833(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func text12833(e *py.Eval, ctx variables) string {
	return ""
}
func value12834(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func typed12834(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func texts12834(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func text12834(e *py.Eval, ctx variables) string {
	return ""
}
func value12835(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func typed12835(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func texts12835(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func text12835(e *py.Eval, ctx variables) string {
	return ""
}
func value12836(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func typed12836(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func texts12836(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func text12836(e *py.Eval, ctx variables) string {
	return ""
}
func value12837(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func typed12837(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func texts12837(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func text12837(e *py.Eval, ctx variables) string {
	return ""
}
func value12838(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func typed12838(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func texts12838(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func text12838(e *py.Eval, ctx variables) string {
	return ""
}
func value12839(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func typed12839(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func texts12839(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func text12839(e *py.Eval, ctx variables) string {
	return ""
}
func value12840(e *py.Eval, ctx variables) py.Value {
	return py.Literal("...")
}
func typed12840(e *py.Eval, ctx variables) py.Value {
	return py.Literal("...")
}
func texts12840(e *py.Eval, ctx variables) py.Value {
	return py.Literal("...")
}
func text12840(e *py.Eval, ctx variables) string {
	return ""
}
func value12841(e *py.Eval, ctx variables) py.Value {
	return py.Str("...")
}
func typed12841(e *py.Eval, ctx variables) py.Value {
	return py.Str("...")
}
func texts12841(e *py.Eval, ctx variables) py.Value {
	return py.Str("...")
}
func text12841(e *py.Eval, ctx variables) string {
	return ""
}
func value12842(e *py.Eval, ctx variables) py.Value {
	return py.Str("...")
}
func typed12842(e *py.Eval, ctx variables) py.Value {
	return py.Str("...")
}
func texts12842(e *py.Eval, ctx variables) py.Value {
	return py.Str("...")
}
func text12842(e *py.Eval, ctx variables) string {
	return ""
}
func value12843(e *py.Eval, ctx variables) py.Value {
	return py.Str("...")
}
func typed12843(e *py.Eval, ctx variables) py.Value {
	return py.Str("...")
}
func texts12843(e *py.Eval, ctx variables) py.Value {
	return py.Str("...")
}
func text12843(e *py.Eval, ctx variables) string {
	return ""
}
func value12844(e *py.Eval, ctx variables) py.Value {
	return py.Str("...")
}
func typed12844(e *py.Eval, ctx variables) py.Value {
	return py.Str("...")
}
func texts12844(e *py.Eval, ctx variables) py.Value {
	return py.Str("...")
}
func text12844(e *py.Eval, ctx variables) string {
	return ""
}
func value12845(e *py.Eval, ctx variables) py.Value {
	return py.Str("...")
}
func typed12845(e *py.Eval, ctx variables) py.Value {
	return py.Str("...")
}
func texts12845(e *py.Eval, ctx variables) py.Value {
	return py.Str("...")
}
func text12845(e *py.Eval, ctx variables) string {
	return ""
}
func value12846(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(6), py.Int(8), py.Absent).Text()),
		"{{ '/top/' ~ config.project ~ '/' ~ config.access ~ '/' ~ config.start[:4] ~ '/' ~ config.start[4:6] ~ '/' ~ config.start[6:8] }}",
	)
}
func typed12846(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(6), py.Int(8), py.Absent).Text()),
		"{{ '/top/' ~ config.project ~ '/' ~ config.access ~ '/' ~ config.start[:4] ~ '/' ~ config.start[4:6] ~ '/' ~ config.start[6:8] }}",
	)
}
func texts12846(e *py.Eval, ctx variables) py.Value {
	return py.Str("/top/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Absent, py.Int(4), py.Absent).Text() + "/" + e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Int(4), py.Int(6), py.Absent).Text() + "/" + e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Int(6), py.Int(8), py.Absent).Text())
}
func text12846(e *py.Eval, ctx variables) string {
	return ""
}
func value12847(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(6), py.Int(8), py.Absent).Text()),
		"{{ '/top/' ~ config.project ~ '/' ~ config.access ~ '/' ~ config.start[:4] ~ '/' ~ config.start[4:6] ~ '/' ~ config.start[6:8] }}",
	)
}
func typed12847(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(6), py.Int(8), py.Absent).Text()),
		"{{ '/top/' ~ config.project ~ '/' ~ config.access ~ '/' ~ config.start[:4] ~ '/' ~ config.start[4:6] ~ '/' ~ config.start[6:8] }}",
	)
}
func texts12847(e *py.Eval, ctx variables) py.Value {
	return py.Str("/top/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Absent, py.Int(4), py.Absent).Text() + "/" + e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Int(4), py.Int(6), py.Absent).Text() + "/" + e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Int(6), py.Int(8), py.Absent).Text())
}
func text12847(e *py.Eval, ctx variables) string {
	return ""
}
func value12848(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(6), py.Int(8), py.Absent).Text()),
		"{{ '/top/' ~ config.project ~ '/' ~ config.access ~ '/' ~ config.start[:4] ~ '/' ~ config.start[4:6] ~ '/' ~ config.start[6:8] }}",
	).Text())
}
func typed12848(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(6), py.Int(8), py.Absent).Text()),
		"{{ '/top/' ~ config.project ~ '/' ~ config.access ~ '/' ~ config.start[:4] ~ '/' ~ config.start[4:6] ~ '/' ~ config.start[6:8] }}",
	).Text())
}
func texts12848(e *py.Eval, ctx variables) py.Value {
	return py.Str("/top/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Absent, py.Int(4), py.Absent).Text() + "/" + e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Int(4), py.Int(6), py.Absent).Text() + "/" + e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Int(6), py.Int(8), py.Absent).Text())
}
func text12848(e *py.Eval, ctx variables) string {
	return ""
}
func value12849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(6), py.Int(8), py.Absent).Text()),
		"string",
		"{{ '/top/' ~ config.project ~ '/' ~ config.access ~ '/' ~ config.start[:4] ~ '/' ~ config.start[4:6] ~ '/' ~ config.start[6:8] }}",
	)
}
func typed12849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(6), py.Int(8), py.Absent).Text()),
		"string",
		"{{ '/top/' ~ config.project ~ '/' ~ config.access ~ '/' ~ config.start[:4] ~ '/' ~ config.start[4:6] ~ '/' ~ config.start[6:8] }}",
	)
}
func texts12849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Int(6), py.Int(8), py.Absent).Text()), "string")
}
func text12849(e *py.Eval, ctx variables) string {
	return ""
}
func value12850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(6), py.Int(8), py.Absent).Text()),
		"integer",
		"{{ '/top/' ~ config.project ~ '/' ~ config.access ~ '/' ~ config.start[:4] ~ '/' ~ config.start[4:6] ~ '/' ~ config.start[6:8] }}",
	)
}
func typed12850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(6), py.Int(8), py.Absent).Text()),
		"integer",
		"{{ '/top/' ~ config.project ~ '/' ~ config.access ~ '/' ~ config.start[:4] ~ '/' ~ config.start[4:6] ~ '/' ~ config.start[6:8] }}",
	)
}
func texts12850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Int(6), py.Int(8), py.Absent).Text()), "integer")
}
func text12850(e *py.Eval, ctx variables) string {
	return ""
}
func value12851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(6), py.Int(8), py.Absent).Text()),
		"boolean",
		"{{ '/top/' ~ config.project ~ '/' ~ config.access ~ '/' ~ config.start[:4] ~ '/' ~ config.start[4:6] ~ '/' ~ config.start[6:8] }}",
	)
}
func typed12851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(6), py.Int(8), py.Absent).Text()),
		"boolean",
		"{{ '/top/' ~ config.project ~ '/' ~ config.access ~ '/' ~ config.start[:4] ~ '/' ~ config.start[4:6] ~ '/' ~ config.start[6:8] }}",
	)
}
func texts12851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Int(6), py.Int(8), py.Absent).Text()), "boolean")
}
func text12851(e *py.Eval, ctx variables) string {
	return ""
}
func value12852(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func typed12852(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func texts12852(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func text12852(e *py.Eval, ctx variables) string {
	return ""
}
func value12853(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func typed12853(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func texts12853(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func text12853(e *py.Eval, ctx variables) string {
	return ""
}
func value12854(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func typed12854(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func texts12854(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func text12854(e *py.Eval, ctx variables) string {
	return ""
}
func value12855(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func typed12855(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func texts12855(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func text12855(e *py.Eval, ctx variables) string {
	return ""
}
func value12856(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func typed12856(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func texts12856(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func text12856(e *py.Eval, ctx variables) string {
	return ""
}
func value12857(e *py.Eval, ctx variables) py.Value {
	return py.Int(16)
}
func typed12857(e *py.Eval, ctx variables) py.Value {
	return py.Int(16)
}
func texts12857(e *py.Eval, ctx variables) py.Value {
	return py.Int(16)
}
func text12857(e *py.Eval, ctx variables) string {
	return ""
}
func value12858(e *py.Eval, ctx variables) py.Value {
	return py.Str("0x10")
}
func typed12858(e *py.Eval, ctx variables) py.Value {
	return py.Str("0x10")
}
func texts12858(e *py.Eval, ctx variables) py.Value {
	return py.Str("0x10")
}
func text12858(e *py.Eval, ctx variables) string {
	return ""
}
func value12859(e *py.Eval, ctx variables) py.Value {
	return py.Str("0x10")
}
func typed12859(e *py.Eval, ctx variables) py.Value {
	return py.Str("0x10")
}
func texts12859(e *py.Eval, ctx variables) py.Value {
	return py.Str("0x10")
}
func text12859(e *py.Eval, ctx variables) string {
	return ""
}
func value12860(e *py.Eval, ctx variables) py.Value {
	return py.Str("0x10")
}
func typed12860(e *py.Eval, ctx variables) py.Value {
	return py.Str("0x10")
}
func texts12860(e *py.Eval, ctx variables) py.Value {
	return py.Str("0x10")
}
func text12860(e *py.Eval, ctx variables) string {
	return ""
}
func value12861(e *py.Eval, ctx variables) py.Value {
	return py.Int(16)
}
func typed12861(e *py.Eval, ctx variables) py.Value {
	return py.Int(16)
}
func texts12861(e *py.Eval, ctx variables) py.Value {
	return py.Int(16)
}
func text12861(e *py.Eval, ctx variables) string {
	return ""
}
func value12862(e *py.Eval, ctx variables) py.Value {
	return py.Str("0x10")
}
func typed12862(e *py.Eval, ctx variables) py.Value {
	return py.Str("0x10")
}
func texts12862(e *py.Eval, ctx variables) py.Value {
	return py.Str("0x10")
}
func text12862(e *py.Eval, ctx variables) string {
	return ""
}
func value12863(e *py.Eval, ctx variables) py.Value {
	return py.Str("0x10")
}
func typed12863(e *py.Eval, ctx variables) py.Value {
	return py.Str("0x10")
}
func texts12863(e *py.Eval, ctx variables) py.Value {
	return py.Str("0x10")
}
func text12863(e *py.Eval, ctx variables) string {
	return ""
}
func value12864(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed12864(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts12864(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text12864(e *py.Eval, ctx variables) string {
	return ""
}
func value12865(e *py.Eval, ctx variables) py.Value {
	return py.Str("1 # one")
}
func typed12865(e *py.Eval, ctx variables) py.Value {
	return py.Str("1 # one")
}
func texts12865(e *py.Eval, ctx variables) py.Value {
	return py.Str("1 # one")
}
func text12865(e *py.Eval, ctx variables) string {
	return ""
}
func value12866(e *py.Eval, ctx variables) py.Value {
	return py.Str("1 # one")
}
func typed12866(e *py.Eval, ctx variables) py.Value {
	return py.Str("1 # one")
}
func texts12866(e *py.Eval, ctx variables) py.Value {
	return py.Str("1 # one")
}
func text12866(e *py.Eval, ctx variables) string {
	return ""
}
func value12867(e *py.Eval, ctx variables) py.Value {
	return py.Str("1 # one")
}
func typed12867(e *py.Eval, ctx variables) py.Value {
	return py.Str("1 # one")
}
func texts12867(e *py.Eval, ctx variables) py.Value {
	return py.Str("1 # one")
}
func text12867(e *py.Eval, ctx variables) string {
	return ""
}
func value12868(e *py.Eval, ctx variables) py.Value {
	return py.Int(11)
}
func typed12868(e *py.Eval, ctx variables) py.Value {
	return py.Int(11)
}
func texts12868(e *py.Eval, ctx variables) py.Value {
	return py.Int(11)
}
func text12868(e *py.Eval, ctx variables) string {
	return ""
}
func value12869(e *py.Eval, ctx variables) py.Value {
	return py.Str("11")
}
func typed12869(e *py.Eval, ctx variables) py.Value {
	return py.Str("11")
}
func texts12869(e *py.Eval, ctx variables) py.Value {
	return py.Str("11")
}
func text12869(e *py.Eval, ctx variables) string {
	return ""
}
func value12870(e *py.Eval, ctx variables) py.Value {
	return py.Str("11")
}
func typed12870(e *py.Eval, ctx variables) py.Value {
	return py.Str("11")
}
func texts12870(e *py.Eval, ctx variables) py.Value {
	return py.Str("11")
}
func text12870(e *py.Eval, ctx variables) string {
	return ""
}
func value12871(e *py.Eval, ctx variables) py.Value {
	return py.Int(11)
}
func typed12871(e *py.Eval, ctx variables) py.Value {
	return py.Int(11)
}
func texts12871(e *py.Eval, ctx variables) py.Value {
	return py.Int(11)
}
func text12871(e *py.Eval, ctx variables) string {
	return ""
}
func value12872(e *py.Eval, ctx variables) py.Value {
	return py.Str("11")
}
func typed12872(e *py.Eval, ctx variables) py.Value {
	return py.Str("11")
}
func texts12872(e *py.Eval, ctx variables) py.Value {
	return py.Str("11")
}
func text12872(e *py.Eval, ctx variables) string {
	return ""
}
func value12873(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed12873(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts12873(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text12873(e *py.Eval, ctx variables) string {
	return ""
}
func value12874(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func typed12874(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func texts12874(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func text12874(e *py.Eval, ctx variables) string {
	return ""
}
func value12875(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func typed12875(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func texts12875(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func text12875(e *py.Eval, ctx variables) string {
	return ""
}
func value12876(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func typed12876(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func texts12876(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func text12876(e *py.Eval, ctx variables) string {
	return ""
}
func value12877(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed12877(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts12877(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text12877(e *py.Eval, ctx variables) string {
	return ""
}
func value12878(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed12878(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts12878(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text12878(e *py.Eval, ctx variables) string {
	return ""
}
func value12879(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func typed12879(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func texts12879(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func text12879(e *py.Eval, ctx variables) string {
	return ""
}
func value12880(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func typed12880(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func texts12880(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func text12880(e *py.Eval, ctx variables) string {
	return ""
}
func value12881(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func typed12881(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func texts12881(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func text12881(e *py.Eval, ctx variables) string {
	return ""
}
func value12882(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func typed12882(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func texts12882(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func text12882(e *py.Eval, ctx variables) string {
	return ""
}
func value12883(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func typed12883(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func texts12883(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func text12883(e *py.Eval, ctx variables) string {
	return ""
}
func value12884(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func typed12884(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func texts12884(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func text12884(e *py.Eval, ctx variables) string {
	return ""
}
func value12885(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed12885(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts12885(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text12885(e *py.Eval, ctx variables) string {
	return ""
}
func value12886(e *py.Eval, ctx variables) py.Value {
	return py.Str("1,2")
}
func typed12886(e *py.Eval, ctx variables) py.Value {
	return py.Str("1,2")
}
func texts12886(e *py.Eval, ctx variables) py.Value {
	return py.Str("1,2")
}
func text12886(e *py.Eval, ctx variables) string {
	return ""
}
func value12887(e *py.Eval, ctx variables) py.Value {
	return py.Str("1,2")
}
func typed12887(e *py.Eval, ctx variables) py.Value {
	return py.Str("1,2")
}
func texts12887(e *py.Eval, ctx variables) py.Value {
	return py.Str("1,2")
}
func text12887(e *py.Eval, ctx variables) string {
	return ""
}
func value12888(e *py.Eval, ctx variables) py.Value {
	return py.Str("1,2")
}
func typed12888(e *py.Eval, ctx variables) py.Value {
	return py.Str("1,2")
}
func texts12888(e *py.Eval, ctx variables) py.Value {
	return py.Str("1,2")
}
func text12888(e *py.Eval, ctx variables) string {
	return ""
}
func value12889(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterFloat(py.Str("1.5"), py.Float(0)))
}
func typed12889(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterFloat(py.Str("1.5"), py.Float(0)))
}
func texts12889(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterFloat(py.Str("1.5"), py.Float(0)))
}
func text12889(e *py.Eval, ctx variables) string {
	return ""
}
func value12890(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterFloat(py.Str("1.5"), py.Float(0)))
}
func typed12890(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterFloat(py.Str("1.5"), py.Float(0)))
}
func texts12890(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterFloat(py.Str("1.5"), py.Float(0)))
}
func text12890(e *py.Eval, ctx variables) string {
	return ""
}
func value12891(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterFloat(py.Str("1.5"), py.Float(0))).Text())
}
func typed12891(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterFloat(py.Str("1.5"), py.Float(0))).Text())
}
func texts12891(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterFloat(py.Str("1.5"), py.Float(0))).Text())
}
func text12891(e *py.Eval, ctx variables) string {
	return ""
}
func value12892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFloat(py.Str("1.5"), py.Float(0)), "number")
}
func typed12892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFloat(py.Str("1.5"), py.Float(0)), "number")
}
func texts12892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterFloat(py.Str("1.5"), py.Float(0)), "number")
}
func text12892(e *py.Eval, ctx variables) string {
	return ""
}
func value12893(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.5)
}
func typed12893(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.5)
}
func texts12893(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.5)
}
func text12893(e *py.Eval, ctx variables) string {
	return ""
}
func value12894(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.50")
}
func typed12894(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.50")
}
func texts12894(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.50")
}
func text12894(e *py.Eval, ctx variables) string {
	return ""
}
func value12895(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.50")
}
func typed12895(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.50")
}
func texts12895(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.50")
}
func text12895(e *py.Eval, ctx variables) string {
	return ""
}
func value12896(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.50")
}
func typed12896(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.50")
}
func texts12896(e *py.Eval, ctx variables) py.Value {
	return py.Str("1.50")
}
func text12896(e *py.Eval, ctx variables) string {
	return ""
}
func value12897(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func typed12897(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func texts12897(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func text12897(e *py.Eval, ctx variables) string {
	return ""
}
func value12898(e *py.Eval, ctx variables) py.Value {
	return py.Str("12 ")
}
func typed12898(e *py.Eval, ctx variables) py.Value {
	return py.Str("12 ")
}
func texts12898(e *py.Eval, ctx variables) py.Value {
	return py.Str("12 ")
}
func text12898(e *py.Eval, ctx variables) string {
	return ""
}
func value12899(e *py.Eval, ctx variables) py.Value {
	return py.Str("12 ")
}
func typed12899(e *py.Eval, ctx variables) py.Value {
	return py.Str("12 ")
}
func texts12899(e *py.Eval, ctx variables) py.Value {
	return py.Str("12 ")
}
func text12899(e *py.Eval, ctx variables) string {
	return ""
}
func value12900(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func typed12900(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func texts12900(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func text12900(e *py.Eval, ctx variables) string {
	return ""
}
func value12901(e *py.Eval, ctx variables) py.Value {
	return py.Str("12 ")
}
func typed12901(e *py.Eval, ctx variables) py.Value {
	return py.Str("12 ")
}
func texts12901(e *py.Eval, ctx variables) py.Value {
	return py.Str("12 ")
}
func text12901(e *py.Eval, ctx variables) string {
	return ""
}
func value12902(e *py.Eval, ctx variables) py.Value {
	return py.Str("12 ")
}
func typed12902(e *py.Eval, ctx variables) py.Value {
	return py.Str("12 ")
}
func texts12902(e *py.Eval, ctx variables) py.Value {
	return py.Str("12 ")
}
func text12902(e *py.Eval, ctx variables) string {
	return ""
}
func value12903(e *py.Eval, ctx variables) py.Value {
	return py.Str("1;2")
}
func typed12903(e *py.Eval, ctx variables) py.Value {
	return py.Str("1;2")
}
func texts12903(e *py.Eval, ctx variables) py.Value {
	return py.Str("1;2")
}
func text12903(e *py.Eval, ctx variables) string {
	return ""
}
func value12904(e *py.Eval, ctx variables) py.Value {
	return py.Str("1;2")
}
func typed12904(e *py.Eval, ctx variables) py.Value {
	return py.Str("1;2")
}
func texts12904(e *py.Eval, ctx variables) py.Value {
	return py.Str("1;2")
}
func text12904(e *py.Eval, ctx variables) string {
	return ""
}
func value12905(e *py.Eval, ctx variables) py.Value {
	return py.Str("1;2")
}
func typed12905(e *py.Eval, ctx variables) py.Value {
	return py.Str("1;2")
}
func texts12905(e *py.Eval, ctx variables) py.Value {
	return py.Str("1;2")
}
func text12905(e *py.Eval, ctx variables) string {
	return ""
}
func value12906(e *py.Eval, ctx variables) py.Value {
	return py.Str("1;2")
}
func typed12906(e *py.Eval, ctx variables) py.Value {
	return py.Str("1;2")
}
func texts12906(e *py.Eval, ctx variables) py.Value {
	return py.Str("1;2")
}
func text12906(e *py.Eval, ctx variables) string {
	return ""
}
func value12907(e *py.Eval, ctx variables) py.Value {
	return py.Int(1000)
}
func typed12907(e *py.Eval, ctx variables) py.Value {
	return py.Int(1000)
}
func texts12907(e *py.Eval, ctx variables) py.Value {
	return py.Int(1000)
}
func text12907(e *py.Eval, ctx variables) string {
	return ""
}
func value12908(e *py.Eval, ctx variables) py.Value {
	return py.Str("1_000")
}
func typed12908(e *py.Eval, ctx variables) py.Value {
	return py.Str("1_000")
}
func texts12908(e *py.Eval, ctx variables) py.Value {
	return py.Str("1_000")
}
func text12908(e *py.Eval, ctx variables) string {
	return ""
}
func value12909(e *py.Eval, ctx variables) py.Value {
	return py.Str("1_000")
}
func typed12909(e *py.Eval, ctx variables) py.Value {
	return py.Str("1_000")
}
func texts12909(e *py.Eval, ctx variables) py.Value {
	return py.Str("1_000")
}
func text12909(e *py.Eval, ctx variables) string {
	return ""
}
func value12910(e *py.Eval, ctx variables) py.Value {
	return py.Str("1_000")
}
func typed12910(e *py.Eval, ctx variables) py.Value {
	return py.Str("1_000")
}
func texts12910(e *py.Eval, ctx variables) py.Value {
	return py.Str("1_000")
}
func text12910(e *py.Eval, ctx variables) string {
	return ""
}
func value12911(e *py.Eval, ctx variables) py.Value {
	return py.Str("1_000")
}
func typed12911(e *py.Eval, ctx variables) py.Value {
	return py.Str("1_000")
}
func texts12911(e *py.Eval, ctx variables) py.Value {
	return py.Str("1_000")
}
func text12911(e *py.Eval, ctx variables) string {
	return ""
}
func value12912(e *py.Eval, ctx variables) py.Value {
	return py.Float(math.Inf(1))
}
func typed12912(e *py.Eval, ctx variables) py.Value {
	return py.Float(math.Inf(1))
}
func texts12912(e *py.Eval, ctx variables) py.Value {
	return py.Float(math.Inf(1))
}
func text12912(e *py.Eval, ctx variables) string {
	return ""
}
func value12913(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e400")
}
func typed12913(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e400")
}
func texts12913(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e400")
}
func text12913(e *py.Eval, ctx variables) string {
	return ""
}
func value12914(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e400")
}
func typed12914(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e400")
}
func texts12914(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e400")
}
func text12914(e *py.Eval, ctx variables) string {
	return ""
}
func value12915(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e400")
}
func typed12915(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e400")
}
func texts12915(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e400")
}
func text12915(e *py.Eval, ctx variables) string {
	return ""
}
func value12916(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e400")
}
func typed12916(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e400")
}
func texts12916(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e400")
}
func text12916(e *py.Eval, ctx variables) string {
	return ""
}
func value12917(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e400")
}
func typed12917(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e400")
}
func texts12917(e *py.Eval, ctx variables) py.Value {
	return py.Str("1e400")
}
func text12917(e *py.Eval, ctx variables) string {
	return ""
}
func value12918(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func typed12918(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func texts12918(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func text12918(e *py.Eval, ctx variables) string {
	return ""
}
func value12919(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func typed12919(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func texts12919(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func text12919(e *py.Eval, ctx variables) string {
	return ""
}
func value12920(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func typed12920(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func texts12920(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func text12920(e *py.Eval, ctx variables) string {
	return ""
}
func value12921(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func typed12921(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func texts12921(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func text12921(e *py.Eval, ctx variables) string {
	return ""
}
func value12922(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func typed12922(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func texts12922(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func text12922(e *py.Eval, ctx variables) string {
	return ""
}
func value12923(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)))
}
func typed12923(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)))
}
func texts12923(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)))
}
func text12923(e *py.Eval, ctx variables) string {
	return ""
}
func value12924(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)))
}
func typed12924(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)))
}
func texts12924(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)))
}
func text12924(e *py.Eval, ctx variables) string {
	return ""
}
func value12925(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10))).Text())
}
func typed12925(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10))).Text())
}
func texts12925(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10))).Text())
}
func text12925(e *py.Eval, ctx variables) string {
	return ""
}
func value12926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)), "integer")
}
func typed12926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)), "integer")
}
func texts12926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)), "integer")
}
func text12926(e *py.Eval, ctx variables) string {
	return ""
}
func value12927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)), "number")
}
func typed12927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)), "number")
}
func texts12927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)), "number")
}
func text12927(e *py.Eval, ctx variables) string {
	return ""
}
func value12928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)), "boolean")
}
func typed12928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)), "boolean")
}
func texts12928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)), "boolean")
}
func text12928(e *py.Eval, ctx variables) string {
	return ""
}
func value12929(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }),
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func typed12929(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }),
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func texts12929(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.InStrs(py.Str(ctx["config"].Member("targets_type").Text()), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", py.Str(ctx["config"].Member("targets").Text())) }, func() py.Value { return e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("targets").Text())) }),
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func text12929(e *py.Eval, ctx variables) string {
	return ""
}
func value12930(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }),
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func typed12930(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }),
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func texts12930(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.InStrs(py.Str(ctx["config"].Member("targets_type").Text()), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", py.Str(ctx["config"].Member("targets").Text())) }, func() py.Value { return e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("targets").Text())) }),
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func text12930(e *py.Eval, ctx variables) string {
	return ""
}
func value12931(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }),
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	).Text())
}
func typed12931(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }),
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	).Text())
}
func texts12931(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.InStrs(py.Str(ctx["config"].Member("targets_type").Text()), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", py.Str(ctx["config"].Member("targets").Text())) }, func() py.Value { return e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("targets").Text())) }),
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	).Text())
}
func text12931(e *py.Eval, ctx variables) string {
	return ""
}
func value12932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }),
		"string",
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func typed12932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }),
		"string",
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func texts12932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.InStrs(py.Str(ctx["config"].Member("targets_type").Text()), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", py.Str(ctx["config"].Member("targets").Text())) }, func() py.Value { return e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("targets").Text())) }),
		"string",
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func text12932(e *py.Eval, ctx variables) string {
	return ""
}
func value12933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }),
		"number",
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func typed12933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }),
		"number",
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func texts12933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.InStrs(py.Str(ctx["config"].Member("targets_type").Text()), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", py.Str(ctx["config"].Member("targets").Text())) }, func() py.Value { return e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("targets").Text())) }),
		"number",
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func text12933(e *py.Eval, ctx variables) string {
	return ""
}
func value12934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }),
		"boolean",
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func typed12934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }),
		"boolean",
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func texts12934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.InStrs(py.Str(ctx["config"].Member("targets_type").Text()), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", py.Str(ctx["config"].Member("targets").Text())) }, func() py.Value { return e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("targets").Text())) }),
		"boolean",
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func text12934(e *py.Eval, ctx variables) string {
	return ""
}
func value12935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }),
		"integer",
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func typed12935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }),
		"integer",
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func texts12935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.InStrs(py.Str(ctx["config"].Member("targets_type").Text()), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", py.Str(ctx["config"].Member("targets").Text())) }, func() py.Value { return e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("targets").Text())) }),
		"integer",
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func text12935(e *py.Eval, ctx variables) string {
	return ""
}
func value12936(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str("Abc"), "lower"))
}
func typed12936(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str("Abc"), "lower"))
}
func texts12936(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str("Abc"), "lower"))
}
func text12936(e *py.Eval, ctx variables) string {
	return ""
}
func value12937(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str("Abc"), "lower"))
}
func typed12937(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str("Abc"), "lower"))
}
func texts12937(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str("Abc"), "lower"))
}
func text12937(e *py.Eval, ctx variables) string {
	return ""
}
func value12938(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str("Abc"), "lower")).Text())
}
func typed12938(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str("Abc"), "lower")).Text())
}
func texts12938(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str("Abc"), "lower")).Text())
}
func text12938(e *py.Eval, ctx variables) string {
	return ""
}
func value12939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("Abc"), "lower"), "string")
}
func typed12939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("Abc"), "lower"), "string")
}
func texts12939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("Abc"), "lower"), "string")
}
func text12939(e *py.Eval, ctx variables) string {
	return ""
}
func value12940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("Abc"), "lower"), "boolean")
}
func typed12940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("Abc"), "lower"), "boolean")
}
func texts12940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("Abc"), "lower"), "boolean")
}
func text12940(e *py.Eval, ctx variables) string {
	return ""
}
func value12941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("Abc"), "lower"), "number")
}
func typed12941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("Abc"), "lower"), "number")
}
func texts12941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("Abc"), "lower"), "number")
}
func text12941(e *py.Eval, ctx variables) string {
	return ""
}
func value12942(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func typed12942(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func texts12942(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func text12942(e *py.Eval, ctx variables) string {
	return ""
}
func value12943(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func typed12943(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func texts12943(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func text12943(e *py.Eval, ctx variables) string {
	return ""
}
func value12944(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"{{ 'App Only access is not allowed' in response }}",
	).Text())
}
func typed12944(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"{{ 'App Only access is not allowed' in response }}",
	).Text())
}
func texts12944(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"{{ 'App Only access is not allowed' in response }}",
	).Text())
}
func text12944(e *py.Eval, ctx variables) string {
	return ""
}
func value12945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"integer",
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func typed12945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"integer",
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func texts12945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"integer",
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func text12945(e *py.Eval, ctx variables) string {
	return ""
}
func value12946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"number",
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func typed12946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"number",
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func texts12946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"number",
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func text12946(e *py.Eval, ctx variables) string {
	return ""
}
func value12947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"string",
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func typed12947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"string",
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func texts12947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"string",
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func text12947(e *py.Eval, ctx variables) string {
	return ""
}
func value12948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"boolean",
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func typed12948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"boolean",
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func texts12948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("App Only access is not allowed"), ctx["response"])),
		"boolean",
		"{{ 'App Only access is not allowed' in response }}",
	)
}
func text12948(e *py.Eval, ctx variables) string {
	return ""
}
func value12949(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	)
}
func typed12949(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	)
}
func texts12949(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	)
}
func text12949(e *py.Eval, ctx variables) string {
	return ""
}
func value12950(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	)
}
func typed12950(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	)
}
func texts12950(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	)
}
func text12950(e *py.Eval, ctx variables) string {
	return ""
}
func value12951(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	).Text())
}
func typed12951(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	).Text())
}
func texts12951(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	).Text())
}
func text12951(e *py.Eval, ctx variables) string {
	return ""
}
func value12952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"integer",
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	)
}
func typed12952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"integer",
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	)
}
func texts12952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"integer",
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	)
}
func text12952(e *py.Eval, ctx variables) string {
	return ""
}
func value12953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"number",
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	)
}
func typed12953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"number",
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	)
}
func texts12953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"number",
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	)
}
func text12953(e *py.Eval, ctx variables) string {
	return ""
}
func value12954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"string",
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	)
}
func typed12954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"string",
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	)
}
func texts12954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))),
		"string",
		"{{ 'CAMPAIGN DOES NOT CONTAIN KEYWORD' in response.error.errors[0].message }}",
	)
}
func text12954(e *py.Eval, ctx variables) string {
	return ""
}
func value12955(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func typed12955(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func texts12955(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func text12955(e *py.Eval, ctx variables) string {
	return ""
}
func value12956(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func typed12956(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func texts12956(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func text12956(e *py.Eval, ctx variables) string {
	return ""
}
func value12957(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"{{ 'Data for the given start date is not available' in response['message']}}",
	).Text())
}
func typed12957(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"{{ 'Data for the given start date is not available' in response['message']}}",
	).Text())
}
func texts12957(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"{{ 'Data for the given start date is not available' in response['message']}}",
	).Text())
}
func text12957(e *py.Eval, ctx variables) string {
	return ""
}
func value12958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"integer",
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func typed12958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"integer",
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func texts12958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"integer",
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func text12958(e *py.Eval, ctx variables) string {
	return ""
}
func value12959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"number",
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func typed12959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"number",
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func texts12959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"number",
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func text12959(e *py.Eval, ctx variables) string {
	return ""
}
func value12960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"string",
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func typed12960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"string",
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func texts12960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"string",
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func text12960(e *py.Eval, ctx variables) string {
	return ""
}
func value12961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"boolean",
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func typed12961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"boolean",
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func texts12961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))),
		"boolean",
		"{{ 'Data for the given start date is not available' in response['message']}}",
	)
}
func text12961(e *py.Eval, ctx variables) string {
	return ""
}
func value12962(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func typed12962(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func texts12962(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func text12962(e *py.Eval, ctx variables) string {
	return ""
}
func value12963(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func typed12963(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func texts12963(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func text12963(e *py.Eval, ctx variables) string {
	return ""
}
func value12964(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	).Text())
}
func typed12964(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	).Text())
}
func texts12964(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	).Text())
}
func text12964(e *py.Eval, ctx variables) string {
	return ""
}
func value12965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"string",
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func typed12965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"string",
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func texts12965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"string",
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func text12965(e *py.Eval, ctx variables) string {
	return ""
}
func value12966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"number",
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func typed12966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"number",
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func texts12966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"number",
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func text12966(e *py.Eval, ctx variables) string {
	return ""
}
func value12967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"boolean",
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func typed12967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"boolean",
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func texts12967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"boolean",
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func text12967(e *py.Eval, ctx variables) string {
	return ""
}
func value12968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"integer",
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func typed12968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"integer",
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func texts12968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))),
		"integer",
		"{{ 'KDP authors do not have access to Sponsored Brands functionality' in response.details }}",
	)
}
func text12968(e *py.Eval, ctx variables) string {
	return ""
}
func value12969(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "{{ 'No Team found with Group id' in response }}")
}
func typed12969(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "{{ 'No Team found with Group id' in response }}")
}
func texts12969(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "{{ 'No Team found with Group id' in response }}")
}
func text12969(e *py.Eval, ctx variables) string {
	return ""
}
func value12970(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "{{ 'No Team found with Group id' in response }}")
}
func typed12970(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "{{ 'No Team found with Group id' in response }}")
}
func texts12970(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "{{ 'No Team found with Group id' in response }}")
}
func text12970(e *py.Eval, ctx variables) string {
	return ""
}
func value12971(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "{{ 'No Team found with Group id' in response }}").Text())
}
func typed12971(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "{{ 'No Team found with Group id' in response }}").Text())
}
func texts12971(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "{{ 'No Team found with Group id' in response }}").Text())
}
func text12971(e *py.Eval, ctx variables) string {
	return ""
}
func value12972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "string", "{{ 'No Team found with Group id' in response }}")
}
func typed12972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "string", "{{ 'No Team found with Group id' in response }}")
}
func texts12972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "string", "{{ 'No Team found with Group id' in response }}")
}
func text12972(e *py.Eval, ctx variables) string {
	return ""
}
func value12973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "integer", "{{ 'No Team found with Group id' in response }}")
}
func typed12973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "integer", "{{ 'No Team found with Group id' in response }}")
}
func texts12973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "integer", "{{ 'No Team found with Group id' in response }}")
}
func text12973(e *py.Eval, ctx variables) string {
	return ""
}
func value12974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "number", "{{ 'No Team found with Group id' in response }}")
}
func typed12974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "number", "{{ 'No Team found with Group id' in response }}")
}
func texts12974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "number", "{{ 'No Team found with Group id' in response }}")
}
func text12974(e *py.Eval, ctx variables) string {
	return ""
}
func value12975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "boolean", "{{ 'No Team found with Group id' in response }}")
}
func typed12975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "boolean", "{{ 'No Team found with Group id' in response }}")
}
func texts12975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No Team found with Group id"), ctx["response"])), "boolean", "{{ 'No Team found with Group id' in response }}")
}
func text12975(e *py.Eval, ctx variables) string {
	return ""
}
func value12976(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "{{ 'No threadId found for TeamId' in response }}")
}
func typed12976(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "{{ 'No threadId found for TeamId' in response }}")
}
func texts12976(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "{{ 'No threadId found for TeamId' in response }}")
}
func text12976(e *py.Eval, ctx variables) string {
	return ""
}
func value12977(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "{{ 'No threadId found for TeamId' in response }}")
}
func typed12977(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "{{ 'No threadId found for TeamId' in response }}")
}
func texts12977(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "{{ 'No threadId found for TeamId' in response }}")
}
func text12977(e *py.Eval, ctx variables) string {
	return ""
}
func value12978(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "{{ 'No threadId found for TeamId' in response }}").Text())
}
func typed12978(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "{{ 'No threadId found for TeamId' in response }}").Text())
}
func texts12978(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "{{ 'No threadId found for TeamId' in response }}").Text())
}
func text12978(e *py.Eval, ctx variables) string {
	return ""
}
func value12979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "string", "{{ 'No threadId found for TeamId' in response }}")
}
func typed12979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "string", "{{ 'No threadId found for TeamId' in response }}")
}
func texts12979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "string", "{{ 'No threadId found for TeamId' in response }}")
}
func text12979(e *py.Eval, ctx variables) string {
	return ""
}
func value12980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "integer", "{{ 'No threadId found for TeamId' in response }}")
}
func typed12980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "integer", "{{ 'No threadId found for TeamId' in response }}")
}
func texts12980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "integer", "{{ 'No threadId found for TeamId' in response }}")
}
func text12980(e *py.Eval, ctx variables) string {
	return ""
}
func value12981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "number", "{{ 'No threadId found for TeamId' in response }}")
}
func typed12981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "number", "{{ 'No threadId found for TeamId' in response }}")
}
func texts12981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "number", "{{ 'No threadId found for TeamId' in response }}")
}
func text12981(e *py.Eval, ctx variables) string {
	return ""
}
func value12982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "boolean", "{{ 'No threadId found for TeamId' in response }}")
}
func typed12982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "boolean", "{{ 'No threadId found for TeamId' in response }}")
}
func texts12982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("No threadId found for TeamId"), ctx["response"])), "boolean", "{{ 'No threadId found for TeamId' in response }}")
}
func text12982(e *py.Eval, ctx variables) string {
	return ""
}
func value12983(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed12983(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts12983(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text12983(e *py.Eval, ctx variables) string {
	return ""
}
func value12984(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed12984(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts12984(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text12984(e *py.Eval, ctx variables) string {
	return ""
}
func value12985(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed12985(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts12985(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text12985(e *py.Eval, ctx variables) string {
	return ""
}
func value12986(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed12986(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts12986(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text12986(e *py.Eval, ctx variables) string {
	return ""
}
func value12987(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed12987(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts12987(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text12987(e *py.Eval, ctx variables) string {
	return ""
}
func value12988(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func typed12988(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func texts12988(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func text12988(e *py.Eval, ctx variables) string {
	return ""
}
func value12989(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func typed12989(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func texts12989(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func text12989(e *py.Eval, ctx variables) string {
	return ""
}
func value12990(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"{{ 'Not authorized to access scope' in response.details }}",
	).Text())
}
func typed12990(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"{{ 'Not authorized to access scope' in response.details }}",
	).Text())
}
func texts12990(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"{{ 'Not authorized to access scope' in response.details }}",
	).Text())
}
func text12990(e *py.Eval, ctx variables) string {
	return ""
}
func value12991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"string",
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func typed12991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"string",
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func texts12991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"string",
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func text12991(e *py.Eval, ctx variables) string {
	return ""
}
func value12992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"integer",
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func typed12992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"integer",
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func texts12992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"integer",
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func text12992(e *py.Eval, ctx variables) string {
	return ""
}
func value12993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"number",
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func typed12993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"number",
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func texts12993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"number",
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func text12993(e *py.Eval, ctx variables) string {
	return ""
}
func value12994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"boolean",
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func typed12994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"boolean",
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func texts12994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))),
		"boolean",
		"{{ 'Not authorized to access scope' in response.details }}",
	)
}
func text12994(e *py.Eval, ctx variables) string {
	return ""
}
func value12995(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func typed12995(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func texts12995(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func text12995(e *py.Eval, ctx variables) string {
	return ""
}
func value12996(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func typed12996(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func texts12996(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func text12996(e *py.Eval, ctx variables) string {
	return ""
}
func value12997(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	).Text())
}
func typed12997(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	).Text())
}
func texts12997(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	).Text())
}
func text12997(e *py.Eval, ctx variables) string {
	return ""
}
func value12998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"string",
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func typed12998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"string",
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func texts12998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"string",
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func text12998(e *py.Eval, ctx variables) string {
	return ""
}
func value12999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"number",
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func typed12999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"number",
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func texts12999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"number",
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func text12999(e *py.Eval, ctx variables) string {
	return ""
}
func value13000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"integer",
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func typed13000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"integer",
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func texts13000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"integer",
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func text13000(e *py.Eval, ctx variables) string {
	return ""
}
func value13001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"boolean",
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func typed13001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"boolean",
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func texts13001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"boolean",
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func text13001(e *py.Eval, ctx variables) string {
	return ""
}
func value13002(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func typed13002(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func texts13002(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func text13002(e *py.Eval, ctx variables) string {
	return ""
}
func value13003(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func typed13003(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func texts13003(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func text13003(e *py.Eval, ctx variables) string {
	return ""
}
func value13004(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"{{ 'Report date is too far in the past' in response.details }}",
	).Text())
}
func typed13004(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"{{ 'Report date is too far in the past' in response.details }}",
	).Text())
}
func texts13004(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"{{ 'Report date is too far in the past' in response.details }}",
	).Text())
}
func text13004(e *py.Eval, ctx variables) string {
	return ""
}
func value13005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"string",
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func typed13005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"string",
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func texts13005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"string",
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func text13005(e *py.Eval, ctx variables) string {
	return ""
}
func value13006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"number",
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func typed13006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"number",
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func texts13006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"number",
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func text13006(e *py.Eval, ctx variables) string {
	return ""
}
func value13007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"integer",
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func typed13007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"integer",
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func texts13007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"integer",
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func text13007(e *py.Eval, ctx variables) string {
	return ""
}
func value13008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"boolean",
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func typed13008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"boolean",
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func texts13008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))),
		"boolean",
		"{{ 'Report date is too far in the past' in response.details }}",
	)
}
func text13008(e *py.Eval, ctx variables) string {
	return ""
}
func value13009(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "{{ 'Retry-After' in headers }}")
}
func typed13009(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "{{ 'Retry-After' in headers }}")
}
func texts13009(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "{{ 'Retry-After' in headers }}")
}
func text13009(e *py.Eval, ctx variables) string {
	return ""
}
func value13010(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "{{ 'Retry-After' in headers }}")
}
func typed13010(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "{{ 'Retry-After' in headers }}")
}
func texts13010(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "{{ 'Retry-After' in headers }}")
}
func text13010(e *py.Eval, ctx variables) string {
	return ""
}
func value13011(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "{{ 'Retry-After' in headers }}").Text())
}
func typed13011(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "{{ 'Retry-After' in headers }}").Text())
}
func texts13011(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "{{ 'Retry-After' in headers }}").Text())
}
func text13011(e *py.Eval, ctx variables) string {
	return ""
}
func value13012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "number", "{{ 'Retry-After' in headers }}")
}
func typed13012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "number", "{{ 'Retry-After' in headers }}")
}
func texts13012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "number", "{{ 'Retry-After' in headers }}")
}
func text13012(e *py.Eval, ctx variables) string {
	return ""
}
func value13013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "boolean", "{{ 'Retry-After' in headers }}")
}
func typed13013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "boolean", "{{ 'Retry-After' in headers }}")
}
func texts13013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "boolean", "{{ 'Retry-After' in headers }}")
}
func text13013(e *py.Eval, ctx variables) string {
	return ""
}
func value13014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "integer", "{{ 'Retry-After' in headers }}")
}
func typed13014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "integer", "{{ 'Retry-After' in headers }}")
}
func texts13014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "integer", "{{ 'Retry-After' in headers }}")
}
func text13014(e *py.Eval, ctx variables) string {
	return ""
}
func value13015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "string", "{{ 'Retry-After' in headers }}")
}
func typed13015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "string", "{{ 'Retry-After' in headers }}")
}
func texts13015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Retry-After"), ctx["headers"])), "string", "{{ 'Retry-After' in headers }}")
}
func text13015(e *py.Eval, ctx variables) string {
	return ""
}
func value13016(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	)
}
func typed13016(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	)
}
func texts13016(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	)
}
func text13016(e *py.Eval, ctx variables) string {
	return ""
}
func value13017(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	)
}
func typed13017(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	)
}
func texts13017(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	)
}
func text13017(e *py.Eval, ctx variables) string {
	return ""
}
func value13018(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	).Text())
}
func typed13018(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	).Text())
}
func texts13018(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	).Text())
}
func text13018(e *py.Eval, ctx variables) string {
	return ""
}
func value13019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"integer",
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	)
}
func typed13019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"integer",
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	)
}
func texts13019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"integer",
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	)
}
func text13019(e *py.Eval, ctx variables) string {
	return ""
}
func value13020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"boolean",
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	)
}
func typed13020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"boolean",
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	)
}
func texts13020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"boolean",
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	)
}
func text13020(e *py.Eval, ctx variables) string {
	return ""
}
func value13021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"string",
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	)
}
func typed13021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"string",
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	)
}
func texts13021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))),
		"string",
		"{{ 'Tactic T00020 is not supported for report API in marketplace' in response.details }}",
	)
}
func text13021(e *py.Eval, ctx variables) string {
	return ""
}
func value13022(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "{{ 'Too much requests' in response }}")
}
func typed13022(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "{{ 'Too much requests' in response }}")
}
func texts13022(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "{{ 'Too much requests' in response }}")
}
func text13022(e *py.Eval, ctx variables) string {
	return ""
}
func value13023(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "{{ 'Too much requests' in response }}")
}
func typed13023(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "{{ 'Too much requests' in response }}")
}
func texts13023(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "{{ 'Too much requests' in response }}")
}
func text13023(e *py.Eval, ctx variables) string {
	return ""
}
func value13024(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "{{ 'Too much requests' in response }}").Text())
}
func typed13024(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "{{ 'Too much requests' in response }}").Text())
}
func texts13024(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "{{ 'Too much requests' in response }}").Text())
}
func text13024(e *py.Eval, ctx variables) string {
	return ""
}
func value13025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "number", "{{ 'Too much requests' in response }}")
}
func typed13025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "number", "{{ 'Too much requests' in response }}")
}
func texts13025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "number", "{{ 'Too much requests' in response }}")
}
func text13025(e *py.Eval, ctx variables) string {
	return ""
}
func value13026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "integer", "{{ 'Too much requests' in response }}")
}
func typed13026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "integer", "{{ 'Too much requests' in response }}")
}
func texts13026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "integer", "{{ 'Too much requests' in response }}")
}
func text13026(e *py.Eval, ctx variables) string {
	return ""
}
func value13027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "boolean", "{{ 'Too much requests' in response }}")
}
func typed13027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "boolean", "{{ 'Too much requests' in response }}")
}
func texts13027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "boolean", "{{ 'Too much requests' in response }}")
}
func text13027(e *py.Eval, ctx variables) string {
	return ""
}
func value13028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "string", "{{ 'Too much requests' in response }}")
}
func typed13028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "string", "{{ 'Too much requests' in response }}")
}
func texts13028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("Too much requests"), ctx["response"])), "string", "{{ 'Too much requests' in response }}")
}
func text13028(e *py.Eval, ctx variables) string {
	return ""
}
func value13029(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed13029(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts13029(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text13029(e *py.Eval, ctx variables) string {
	return ""
}
func value13030(e *py.Eval, ctx variables) py.Value {
	return py.Str("True ")
}
func typed13030(e *py.Eval, ctx variables) py.Value {
	return py.Str("True ")
}
func texts13030(e *py.Eval, ctx variables) py.Value {
	return py.Str("True ")
}
func text13030(e *py.Eval, ctx variables) string {
	return ""
}
func value13031(e *py.Eval, ctx variables) py.Value {
	return py.Str("True ")
}
func typed13031(e *py.Eval, ctx variables) py.Value {
	return py.Str("True ")
}
func texts13031(e *py.Eval, ctx variables) py.Value {
	return py.Str("True ")
}
func text13031(e *py.Eval, ctx variables) string {
	return ""
}
func value13032(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed13032(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts13032(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text13032(e *py.Eval, ctx variables) string {
	return ""
}
func value13033(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed13033(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts13033(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text13033(e *py.Eval, ctx variables) string {
	return ""
}
func value13034(e *py.Eval, ctx variables) py.Value {
	return py.Str("True ")
}
func typed13034(e *py.Eval, ctx variables) py.Value {
	return py.Str("True ")
}
func texts13034(e *py.Eval, ctx variables) py.Value {
	return py.Str("True ")
}
func text13034(e *py.Eval, ctx variables) string {
	return ""
}
func value13035(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterBase64Decode(py.Str("YWJj")), "{{ 'YWJj' | base64decode }}")
}
func typed13035(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterBase64Decode(py.Str("YWJj")), "{{ 'YWJj' | base64decode }}")
}
func texts13035(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterBase64Decode(py.Str("YWJj")), "{{ 'YWJj' | base64decode }}")
}
func text13035(e *py.Eval, ctx variables) string {
	return ""
}
func value13036(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterBase64Decode(py.Str("YWJj")), "{{ 'YWJj' | base64decode }}")
}
func typed13036(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterBase64Decode(py.Str("YWJj")), "{{ 'YWJj' | base64decode }}")
}
func texts13036(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterBase64Decode(py.Str("YWJj")), "{{ 'YWJj' | base64decode }}")
}
func text13036(e *py.Eval, ctx variables) string {
	return ""
}
func value13037(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterBase64Decode(py.Str("YWJj")), "{{ 'YWJj' | base64decode }}").Text())
}
func typed13037(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterBase64Decode(py.Str("YWJj")), "{{ 'YWJj' | base64decode }}").Text())
}
func texts13037(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterBase64Decode(py.Str("YWJj")), "{{ 'YWJj' | base64decode }}").Text())
}
func text13037(e *py.Eval, ctx variables) string {
	return ""
}
func value13038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterBase64Decode(py.Str("YWJj")), "integer", "{{ 'YWJj' | base64decode }}")
}
func typed13038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterBase64Decode(py.Str("YWJj")), "integer", "{{ 'YWJj' | base64decode }}")
}
func texts13038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterBase64Decode(py.Str("YWJj")), "integer", "{{ 'YWJj' | base64decode }}")
}
func text13038(e *py.Eval, ctx variables) string {
	return ""
}
func value13039(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func typed13039(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func texts13039(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func text13039(e *py.Eval, ctx variables) string {
	return ""
}
func value13040(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func typed13040(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func texts13040(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func text13040(e *py.Eval, ctx variables) string {
	return ""
}
func value13041(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func typed13041(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func texts13041(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func text13041(e *py.Eval, ctx variables) string {
	return ""
}
func value13042(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func typed13042(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func texts13042(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func text13042(e *py.Eval, ctx variables) string {
	return ""
}
func value13043(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func typed13043(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func texts13043(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func text13043(e *py.Eval, ctx variables) string {
	return ""
}
func value13044(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func typed13044(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func texts13044(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func text13044(e *py.Eval, ctx variables) string {
	return ""
}
func value13045(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func typed13045(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func texts13045(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func text13045(e *py.Eval, ctx variables) string {
	return ""
}
func value13046(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func typed13046(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func texts13046(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func text13046(e *py.Eval, ctx variables) string {
	return ""
}
func value13047(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func typed13047(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func texts13047(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func text13047(e *py.Eval, ctx variables) string {
	return ""
}
func value13048(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func typed13048(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func texts13048(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func text13048(e *py.Eval, ctx variables) string {
	return ""
}
func value13049(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func typed13049(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func texts13049(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func text13049(e *py.Eval, ctx variables) string {
	return ""
}
func value13050(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func typed13050(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func texts13050(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func text13050(e *py.Eval, ctx variables) string {
	return ""
}
func value13051(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterURLEncode(py.Str("a b&c")), "{{ 'a b&c' | urlencode }}")
}
func typed13051(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterURLEncode(py.Str("a b&c")), "{{ 'a b&c' | urlencode }}")
}
func texts13051(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterURLEncode(py.Str("a b&c")), "{{ 'a b&c' | urlencode }}")
}
func text13051(e *py.Eval, ctx variables) string {
	return ""
}
func value13052(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterURLEncode(py.Str("a b&c")), "{{ 'a b&c' | urlencode }}")
}
func typed13052(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterURLEncode(py.Str("a b&c")), "{{ 'a b&c' | urlencode }}")
}
func texts13052(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterURLEncode(py.Str("a b&c")), "{{ 'a b&c' | urlencode }}")
}
func text13052(e *py.Eval, ctx variables) string {
	return ""
}
func value13053(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterURLEncode(py.Str("a b&c")), "{{ 'a b&c' | urlencode }}").Text())
}
func typed13053(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterURLEncode(py.Str("a b&c")), "{{ 'a b&c' | urlencode }}").Text())
}
func texts13053(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterURLEncode(py.Str("a b&c")), "{{ 'a b&c' | urlencode }}").Text())
}
func text13053(e *py.Eval, ctx variables) string {
	return ""
}
func value13054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Str("a b&c")), "integer", "{{ 'a b&c' | urlencode }}")
}
func typed13054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Str("a b&c")), "integer", "{{ 'a b&c' | urlencode }}")
}
func texts13054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Str("a b&c")), "integer", "{{ 'a b&c' | urlencode }}")
}
func text13054(e *py.Eval, ctx variables) string {
	return ""
}
func value13055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Str("a b&c")), "number", "{{ 'a b&c' | urlencode }}")
}
func typed13055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Str("a b&c")), "number", "{{ 'a b&c' | urlencode }}")
}
func texts13055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Str("a b&c")), "number", "{{ 'a b&c' | urlencode }}")
}
func text13055(e *py.Eval, ctx variables) string {
	return ""
}
func value13056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Str("a b&c")), "boolean", "{{ 'a b&c' | urlencode }}")
}
func typed13056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Str("a b&c")), "boolean", "{{ 'a b&c' | urlencode }}")
}
func texts13056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Str("a b&c")), "boolean", "{{ 'a b&c' | urlencode }}")
}
func text13056(e *py.Eval, ctx variables) string {
	return ""
}
func value13057(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterTitle(py.Str("a b")))
}
func typed13057(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterTitle(py.Str("a b")))
}
func texts13057(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterTitle(py.Str("a b")))
}
func text13057(e *py.Eval, ctx variables) string {
	return ""
}
func value13058(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterTitle(py.Str("a b")))
}
func typed13058(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterTitle(py.Str("a b")))
}
func texts13058(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterTitle(py.Str("a b")))
}
func text13058(e *py.Eval, ctx variables) string {
	return ""
}
func value13059(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterTitle(py.Str("a b"))).Text())
}
func typed13059(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterTitle(py.Str("a b"))).Text())
}
func texts13059(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterTitle(py.Str("a b"))).Text())
}
func text13059(e *py.Eval, ctx variables) string {
	return ""
}
func value13060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTitle(py.Str("a b")), "string")
}
func typed13060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTitle(py.Str("a b")), "string")
}
func texts13060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTitle(py.Str("a b")), "string")
}
func text13060(e *py.Eval, ctx variables) string {
	return ""
}
func value13061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTitle(py.Str("a b")), "number")
}
func typed13061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTitle(py.Str("a b")), "number")
}
func texts13061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTitle(py.Str("a b")), "number")
}
func text13061(e *py.Eval, ctx variables) string {
	return ""
}
func value13062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTitle(py.Str("a b")), "boolean")
}
func typed13062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTitle(py.Str("a b")), "boolean")
}
func texts13062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTitle(py.Str("a b")), "boolean")
}
func text13062(e *py.Eval, ctx variables) string {
	return ""
}
func value13063(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func typed13063(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func texts13063(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func text13063(e *py.Eval, ctx variables) string {
	return ""
}
func value13064(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func typed13064(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func texts13064(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func text13064(e *py.Eval, ctx variables) string {
	return ""
}
func value13065(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func typed13065(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func texts13065(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func text13065(e *py.Eval, ctx variables) string {
	return ""
}
func value13066(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func typed13066(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func texts13066(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func text13066(e *py.Eval, ctx variables) string {
	return ""
}
func value13067(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func typed13067(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func texts13067(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func text13067(e *py.Eval, ctx variables) string {
	return ""
}
func value13068(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed13068(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts13068(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text13068(e *py.Eval, ctx variables) string {
	return ""
}
func value13069(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed13069(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts13069(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text13069(e *py.Eval, ctx variables) string {
	return ""
}
func value13070(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed13070(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts13070(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text13070(e *py.Eval, ctx variables) string {
	return ""
}
func value13071(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed13071(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts13071(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text13071(e *py.Eval, ctx variables) string {
	return ""
}
func value13072(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed13072(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts13072(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text13072(e *py.Eval, ctx variables) string {
	return ""
}
func value13073(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed13073(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts13073(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text13073(e *py.Eval, ctx variables) string {
	return ""
}
func value13074(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func typed13074(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func texts13074(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func text13074(e *py.Eval, ctx variables) string {
	return ""
}
func value13075(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func typed13075(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func texts13075(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func text13075(e *py.Eval, ctx variables) string {
	return ""
}
func value13076(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func typed13076(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func texts13076(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func text13076(e *py.Eval, ctx variables) string {
	return ""
}
func value13077(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func typed13077(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func texts13077(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func text13077(e *py.Eval, ctx variables) string {
	return ""
}
func value13078(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func typed13078(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func texts13078(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func text13078(e *py.Eval, ctx variables) string {
	return ""
}
func value13079(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str("a,b"), "split", py.Str(",")))
}
func typed13079(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str("a,b"), "split", py.Str(",")))
}
func texts13079(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str("a,b"), "split", py.Str(",")))
}
func text13079(e *py.Eval, ctx variables) string {
	return ""
}
func value13080(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str("a,b"), "split", py.Str(",")))
}
func typed13080(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str("a,b"), "split", py.Str(",")))
}
func texts13080(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str("a,b"), "split", py.Str(",")))
}
func text13080(e *py.Eval, ctx variables) string {
	return ""
}
func value13081(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str("a,b"), "split", py.Str(","))).Text())
}
func typed13081(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str("a,b"), "split", py.Str(","))).Text())
}
func texts13081(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str("a,b"), "split", py.Str(","))).Text())
}
func text13081(e *py.Eval, ctx variables) string {
	return ""
}
func value13082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("a,b"), "split", py.Str(",")), "integer")
}
func typed13082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("a,b"), "split", py.Str(",")), "integer")
}
func texts13082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("a,b"), "split", py.Str(",")), "integer")
}
func text13082(e *py.Eval, ctx variables) string {
	return ""
}
func value13083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("a,b"), "split", py.Str(",")), "number")
}
func typed13083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("a,b"), "split", py.Str(",")), "number")
}
func texts13083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("a,b"), "split", py.Str(",")), "number")
}
func text13083(e *py.Eval, ctx variables) string {
	return ""
}
func value13084(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1))
}
func typed13084(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1))
}
func texts13084(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1))
}
func text13084(e *py.Eval, ctx variables) string {
	return ""
}
func value13085(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1))
}
func typed13085(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1))
}
func texts13085(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1))
}
func text13085(e *py.Eval, ctx variables) string {
	return ""
}
func value13086(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1)).Text())
}
func typed13086(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1)).Text())
}
func texts13086(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1)).Text())
}
func text13086(e *py.Eval, ctx variables) string {
	return ""
}
func value13087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1), "integer")
}
func typed13087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1), "integer")
}
func texts13087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1), "integer")
}
func text13087(e *py.Eval, ctx variables) string {
	return ""
}
func value13088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1), "boolean")
}
func typed13088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1), "boolean")
}
func texts13088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1), "boolean")
}
func text13088(e *py.Eval, ctx variables) string {
	return ""
}
func value13089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1), "string")
}
func typed13089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1), "string")
}
func texts13089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1), "string")
}
func text13089(e *py.Eval, ctx variables) string {
	return ""
}
func value13090(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None))
}
func typed13090(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None))
}
func texts13090(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None))
}
func text13090(e *py.Eval, ctx variables) string {
	return ""
}
func value13091(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None))
}
func typed13091(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None))
}
func texts13091(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None))
}
func text13091(e *py.Eval, ctx variables) string {
	return ""
}
func value13092(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None)).Text())
}
func typed13092(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None)).Text())
}
func texts13092(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None)).Text())
}
func text13092(e *py.Eval, ctx variables) string {
	return ""
}
func value13093(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None), "integer")
}
func typed13093(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None), "integer")
}
func texts13093(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None), "integer")
}
func text13093(e *py.Eval, ctx variables) string {
	return ""
}
func value13094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None), "number")
}
func typed13094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None), "number")
}
func texts13094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None), "number")
}
func text13094(e *py.Eval, ctx variables) string {
	return ""
}
func value13095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None), "boolean")
}
func typed13095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None), "boolean")
}
func texts13095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None), "boolean")
}
func text13095(e *py.Eval, ctx variables) string {
	return ""
}
func value13096(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func typed13096(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func texts13096(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func text13096(e *py.Eval, ctx variables) string {
	return ""
}
func value13097(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func typed13097(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func texts13097(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func text13097(e *py.Eval, ctx variables) string {
	return ""
}
func value13098(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}").Text())
}
func typed13098(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}").Text())
}
func texts13098(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}").Text())
}
func text13098(e *py.Eval, ctx variables) string {
	return ""
}
func value13099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "string", "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func typed13099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "string", "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func texts13099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "string", "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func text13099(e *py.Eval, ctx variables) string {
	return ""
}
func value13100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "number", "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func typed13100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "number", "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func texts13100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "number", "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func text13100(e *py.Eval, ctx variables) string {
	return ""
}
func value13101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "boolean", "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func typed13101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "boolean", "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func texts13101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "boolean", "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func text13101(e *py.Eval, ctx variables) string {
	return ""
}
func value13102(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterBase64Encode(py.Str("abc")))
}
func typed13102(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterBase64Encode(py.Str("abc")))
}
func texts13102(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterBase64Encode(py.Str("abc")))
}
func text13102(e *py.Eval, ctx variables) string {
	return ""
}
func value13103(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterBase64Encode(py.Str("abc")))
}
func typed13103(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterBase64Encode(py.Str("abc")))
}
func texts13103(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterBase64Encode(py.Str("abc")))
}
func text13103(e *py.Eval, ctx variables) string {
	return ""
}
func value13104(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterBase64Encode(py.Str("abc"))).Text())
}
func typed13104(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterBase64Encode(py.Str("abc"))).Text())
}
func texts13104(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterBase64Encode(py.Str("abc"))).Text())
}
func text13104(e *py.Eval, ctx variables) string {
	return ""
}
func value13105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterBase64Encode(py.Str("abc")), "integer")
}
func typed13105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterBase64Encode(py.Str("abc")), "integer")
}
func texts13105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterBase64Encode(py.Str("abc")), "integer")
}
func text13105(e *py.Eval, ctx variables) string {
	return ""
}
func value13106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterBase64Encode(py.Str("abc")), "boolean")
}
func typed13106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterBase64Encode(py.Str("abc")), "boolean")
}
func texts13106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterBase64Encode(py.Str("abc")), "boolean")
}
func text13106(e *py.Eval, ctx variables) string {
	return ""
}
func value13107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterBase64Encode(py.Str("abc")), "string")
}
func typed13107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterBase64Encode(py.Str("abc")), "string")
}
func texts13107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterBase64Encode(py.Str("abc")), "string")
}
func text13107(e *py.Eval, ctx variables) string {
	return ""
}
func value13108(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None))
}
func typed13108(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None))
}
func texts13108(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None))
}
func text13108(e *py.Eval, ctx variables) string {
	return ""
}
func value13109(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None))
}
func typed13109(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None))
}
func texts13109(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None))
}
func text13109(e *py.Eval, ctx variables) string {
	return ""
}
func value13110(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None)).Text())
}
func typed13110(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None)).Text())
}
func texts13110(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None)).Text())
}
func text13110(e *py.Eval, ctx variables) string {
	return ""
}
func value13111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None), "string")
}
func typed13111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None), "string")
}
func texts13111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None), "string")
}
func text13111(e *py.Eval, ctx variables) string {
	return ""
}
func value13112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None), "number")
}
func typed13112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None), "number")
}
func texts13112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None), "number")
}
func text13112(e *py.Eval, ctx variables) string {
	return ""
}
func value13113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None), "boolean")
}
func typed13113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None), "boolean")
}
func texts13113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None), "boolean")
}
func text13113(e *py.Eval, ctx variables) string {
	return ""
}
func value13114(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")))
}
func typed13114(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")))
}
func texts13114(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")))
}
func text13114(e *py.Eval, ctx variables) string {
	return ""
}
func value13115(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")))
}
func typed13115(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")))
}
func texts13115(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")))
}
func text13115(e *py.Eval, ctx variables) string {
	return ""
}
func value13116(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt"))).Text())
}
func typed13116(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt"))).Text())
}
func texts13116(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt"))).Text())
}
func text13116(e *py.Eval, ctx variables) string {
	return ""
}
func value13117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")), "string")
}
func typed13117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")), "string")
}
func texts13117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")), "string")
}
func text13117(e *py.Eval, ctx variables) string {
	return ""
}
func value13118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")), "integer")
}
func typed13118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")), "integer")
}
func texts13118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")), "integer")
}
func text13118(e *py.Eval, ctx variables) string {
	return ""
}
func value13119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")), "boolean")
}
func typed13119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")), "boolean")
}
func texts13119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")), "boolean")
}
func text13119(e *py.Eval, ctx variables) string {
	return ""
}
func value13120(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")), "number")
}
func typed13120(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")), "number")
}
func texts13120(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")), "number")
}
func text13120(e *py.Eval, ctx variables) string {
	return ""
}
func value13121(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLength(py.Str("abc")))
}
func typed13121(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLength(py.Str("abc")))
}
func texts13121(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLength(py.Str("abc")))
}
func text13121(e *py.Eval, ctx variables) string {
	return ""
}
func value13122(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLength(py.Str("abc")))
}
func typed13122(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLength(py.Str("abc")))
}
func texts13122(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLength(py.Str("abc")))
}
func text13122(e *py.Eval, ctx variables) string {
	return ""
}
func value13123(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLength(py.Str("abc"))).Text())
}
func typed13123(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLength(py.Str("abc"))).Text())
}
func texts13123(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLength(py.Str("abc"))).Text())
}
func text13123(e *py.Eval, ctx variables) string {
	return ""
}
func value13124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(py.Str("abc")), "number")
}
func typed13124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(py.Str("abc")), "number")
}
func texts13124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(py.Str("abc")), "number")
}
func text13124(e *py.Eval, ctx variables) string {
	return ""
}
func value13125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(py.Str("abc")), "boolean")
}
func typed13125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(py.Str("abc")), "boolean")
}
func texts13125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(py.Str("abc")), "boolean")
}
func text13125(e *py.Eval, ctx variables) string {
	return ""
}
func value13126(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "{{ 'abc' | regex_search('x') }}")
}
func typed13126(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "{{ 'abc' | regex_search('x') }}")
}
func texts13126(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "{{ 'abc' | regex_search('x') }}")
}
func text13126(e *py.Eval, ctx variables) string {
	return ""
}
func value13127(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "{{ 'abc' | regex_search('x') }}")
}
func typed13127(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "{{ 'abc' | regex_search('x') }}")
}
func texts13127(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "{{ 'abc' | regex_search('x') }}")
}
func text13127(e *py.Eval, ctx variables) string {
	return ""
}
func value13128(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "{{ 'abc' | regex_search('x') }}").Text())
}
func typed13128(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "{{ 'abc' | regex_search('x') }}").Text())
}
func texts13128(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "{{ 'abc' | regex_search('x') }}").Text())
}
func text13128(e *py.Eval, ctx variables) string {
	return ""
}
func value13129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "number", "{{ 'abc' | regex_search('x') }}")
}
func typed13129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "number", "{{ 'abc' | regex_search('x') }}")
}
func texts13129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "number", "{{ 'abc' | regex_search('x') }}")
}
func text13129(e *py.Eval, ctx variables) string {
	return ""
}
func value13130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "boolean", "{{ 'abc' | regex_search('x') }}")
}
func typed13130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "boolean", "{{ 'abc' | regex_search('x') }}")
}
func texts13130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "boolean", "{{ 'abc' | regex_search('x') }}")
}
func text13130(e *py.Eval, ctx variables) string {
	return ""
}
func value13131(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterUpper(py.Str("abc")))
}
func typed13131(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterUpper(py.Str("abc")))
}
func texts13131(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterUpper(py.Str("abc")))
}
func text13131(e *py.Eval, ctx variables) string {
	return ""
}
func value13132(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterUpper(py.Str("abc")))
}
func typed13132(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterUpper(py.Str("abc")))
}
func texts13132(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterUpper(py.Str("abc")))
}
func text13132(e *py.Eval, ctx variables) string {
	return ""
}
func value13133(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterUpper(py.Str("abc"))).Text())
}
func typed13133(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterUpper(py.Str("abc"))).Text())
}
func texts13133(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterUpper(py.Str("abc"))).Text())
}
func text13133(e *py.Eval, ctx variables) string {
	return ""
}
func value13134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterUpper(py.Str("abc")), "integer")
}
func typed13134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterUpper(py.Str("abc")), "integer")
}
func texts13134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterUpper(py.Str("abc")), "integer")
}
func text13134(e *py.Eval, ctx variables) string {
	return ""
}
func value13135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterUpper(py.Str("abc")), "string")
}
func typed13135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterUpper(py.Str("abc")), "string")
}
func texts13135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterUpper(py.Str("abc")), "string")
}
func text13135(e *py.Eval, ctx variables) string {
	return ""
}
func value13136(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str("abc"), "startswith", py.Str("a")))
}
func typed13136(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str("abc"), "startswith", py.Str("a")))
}
func texts13136(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str("abc"), "startswith", py.Str("a")))
}
func text13136(e *py.Eval, ctx variables) string {
	return ""
}
func value13137(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str("abc"), "startswith", py.Str("a")))
}
func typed13137(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str("abc"), "startswith", py.Str("a")))
}
func texts13137(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str("abc"), "startswith", py.Str("a")))
}
func text13137(e *py.Eval, ctx variables) string {
	return ""
}
func value13138(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str("abc"), "startswith", py.Str("a"))).Text())
}
func typed13138(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str("abc"), "startswith", py.Str("a"))).Text())
}
func texts13138(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str("abc"), "startswith", py.Str("a"))).Text())
}
func text13138(e *py.Eval, ctx variables) string {
	return ""
}
func value13139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("abc"), "startswith", py.Str("a")), "string")
}
func typed13139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("abc"), "startswith", py.Str("a")), "string")
}
func texts13139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("abc"), "startswith", py.Str("a")), "string")
}
func text13139(e *py.Eval, ctx variables) string {
	return ""
}
func value13140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("abc"), "startswith", py.Str("a")), "number")
}
func typed13140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("abc"), "startswith", py.Str("a")), "number")
}
func texts13140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("abc"), "startswith", py.Str("a")), "number")
}
func text13140(e *py.Eval, ctx variables) string {
	return ""
}
func value13141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("abc"), "startswith", py.Str("a")), "integer")
}
func typed13141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("abc"), "startswith", py.Str("a")), "integer")
}
func texts13141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("abc"), "startswith", py.Str("a")), "integer")
}
func text13141(e *py.Eval, ctx variables) string {
	return ""
}
func value13142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("abc"), "startswith", py.Str("a")), "boolean")
}
func typed13142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("abc"), "startswith", py.Str("a")), "boolean")
}
func texts13142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("abc"), "startswith", py.Str("a")), "boolean")
}
func text13142(e *py.Eval, ctx variables) string {
	return ""
}
func value13143(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func typed13143(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func texts13143(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func text13143(e *py.Eval, ctx variables) string {
	return ""
}
func value13144(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func typed13144(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func texts13144(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func text13144(e *py.Eval, ctx variables) string {
	return ""
}
func value13145(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func typed13145(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func texts13145(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func text13145(e *py.Eval, ctx variables) string {
	return ""
}
func value13146(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func typed13146(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func texts13146(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func text13146(e *py.Eval, ctx variables) string {
	return ""
}
func value13147(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func typed13147(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func texts13147(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func text13147(e *py.Eval, ctx variables) string {
	return ""
}
func value13148(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func typed13148(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func texts13148(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func text13148(e *py.Eval, ctx variables) string {
	return ""
}
func value13149(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed13149(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts13149(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text13149(e *py.Eval, ctx variables) string {
	return ""
}
func value13150(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed13150(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts13150(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text13150(e *py.Eval, ctx variables) string {
	return ""
}
func value13151(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed13151(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts13151(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text13151(e *py.Eval, ctx variables) string {
	return ""
}
func value13152(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed13152(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts13152(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text13152(e *py.Eval, ctx variables) string {
	return ""
}
func value13153(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed13153(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts13153(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text13153(e *py.Eval, ctx variables) string {
	return ""
}
func value13154(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent))
}
func typed13154(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent))
}
func texts13154(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent))
}
func text13154(e *py.Eval, ctx variables) string {
	return ""
}
func value13155(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent))
}
func typed13155(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent))
}
func texts13155(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent))
}
func text13155(e *py.Eval, ctx variables) string {
	return ""
}
func value13156(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent)).Text())
}
func typed13156(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent)).Text())
}
func texts13156(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent)).Text())
}
func text13156(e *py.Eval, ctx variables) string {
	return ""
}
func value13157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent), "integer")
}
func typed13157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent), "integer")
}
func texts13157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent), "integer")
}
func text13157(e *py.Eval, ctx variables) string {
	return ""
}
func value13158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent), "number")
}
func typed13158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent), "number")
}
func texts13158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent), "number")
}
func text13158(e *py.Eval, ctx variables) string {
	return ""
}
func value13159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent), "string")
}
func typed13159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent), "string")
}
func texts13159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent), "string")
}
func text13159(e *py.Eval, ctx variables) string {
	return ""
}
func value13160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent), "boolean")
}
func typed13160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent), "boolean")
}
func texts13160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent), "boolean")
}
func text13160(e *py.Eval, ctx variables) string {
	return ""
}
func value13161(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }),
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	)
}
func typed13161(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }),
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	)
}
func texts13161(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "ad_accounts/"+ctx["config"].Member("account_id").Text(), "ad_accounts"))
}
func text13161(e *py.Eval, ctx variables) string {
	return ""
}
func value13162(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }),
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	)
}
func typed13162(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }),
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	)
}
func texts13162(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "ad_accounts/"+ctx["config"].Member("account_id").Text(), "ad_accounts"))
}
func text13162(e *py.Eval, ctx variables) string {
	return ""
}
func value13163(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }),
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	).Text())
}
func typed13163(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }),
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	).Text())
}
func texts13163(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "ad_accounts/"+ctx["config"].Member("account_id").Text(), "ad_accounts"))
}
func text13163(e *py.Eval, ctx variables) string {
	return ""
}
func value13164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }),
		"number",
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	)
}
func typed13164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }),
		"number",
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	)
}
func texts13164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "ad_accounts/"+ctx["config"].Member("account_id").Text(), "ad_accounts")), "number")
}
func text13164(e *py.Eval, ctx variables) string {
	return ""
}
func value13165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }),
		"integer",
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	)
}
func typed13165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }),
		"integer",
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	)
}
func texts13165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "ad_accounts/"+ctx["config"].Member("account_id").Text(), "ad_accounts")), "integer")
}
func text13165(e *py.Eval, ctx variables) string {
	return ""
}
func value13166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }),
		"string",
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	)
}
func typed13166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }),
		"string",
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	)
}
func texts13166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "ad_accounts/"+ctx["config"].Member("account_id").Text(), "ad_accounts")), "string")
}
func text13166(e *py.Eval, ctx variables) string {
	return ""
}
func value13167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }),
		"boolean",
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	)
}
func typed13167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }),
		"boolean",
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	)
}
func texts13167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "ad_accounts/"+ctx["config"].Member("account_id").Text(), "ad_accounts")), "boolean")
}
func text13167(e *py.Eval, ctx variables) string {
	return ""
}
func value13168(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}))
}
func typed13168(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}))
}
func texts13168(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}))
}
func text13168(e *py.Eval, ctx variables) string {
	return ""
}
func value13169(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}))
}
func typed13169(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}))
}
func texts13169(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}))
}
func text13169(e *py.Eval, ctx variables) string {
	return ""
}
func value13170(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{})).Text())
}
func typed13170(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{})).Text())
}
func texts13170(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{})).Text())
}
func text13170(e *py.Eval, ctx variables) string {
	return ""
}
func value13171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}), "string")
}
func typed13171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}), "string")
}
func texts13171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}), "string")
}
func text13171(e *py.Eval, ctx variables) string {
	return ""
}
func value13172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}), "boolean")
}
func typed13172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}), "boolean")
}
func texts13172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}), "boolean")
}
func text13172(e *py.Eval, ctx variables) string {
	return ""
}
func value13173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}), "number")
}
func typed13173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}), "number")
}
func texts13173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}), "number")
}
func text13173(e *py.Eval, ctx variables) string {
	return ""
}
func value13174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}), "integer")
}
func typed13174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}), "integer")
}
func texts13174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}), "integer")
}
func text13174(e *py.Eval, ctx variables) string {
	return ""
}
func value13175(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	)
}
func typed13175(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	)
}
func texts13175(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	)
}
func text13175(e *py.Eval, ctx variables) string {
	return ""
}
func value13176(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	)
}
func typed13176(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	)
}
func texts13176(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	)
}
func text13176(e *py.Eval, ctx variables) string {
	return ""
}
func value13177(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	).Text())
}
func typed13177(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	).Text())
}
func texts13177(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	).Text())
}
func text13177(e *py.Eval, ctx variables) string {
	return ""
}
func value13178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"boolean",
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	)
}
func typed13178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"boolean",
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	)
}
func texts13178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"boolean",
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	)
}
func text13178(e *py.Eval, ctx variables) string {
	return ""
}
func value13179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"string",
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	)
}
func typed13179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"string",
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	)
}
func texts13179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"string",
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	)
}
func text13179(e *py.Eval, ctx variables) string {
	return ""
}
func value13180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"integer",
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	)
}
func typed13180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"integer",
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	)
}
func texts13180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")),
		"integer",
		"{{ 'api_error_code' in response and response['api_error_code'] == 'configuration_incompatible' }}",
	)
}
func text13180(e *py.Eval, ctx variables) string {
	return ""
}
func value13181(e *py.Eval, ctx variables) py.Value {
	return py.Literal("b'x'")
}
func typed13181(e *py.Eval, ctx variables) py.Value {
	return py.Literal("b'x'")
}
func texts13181(e *py.Eval, ctx variables) py.Value {
	return py.Literal("b'x'")
}
func text13181(e *py.Eval, ctx variables) string {
	return ""
}
func value13182(e *py.Eval, ctx variables) py.Value {
	return py.Str(`b"x"`)
}
func typed13182(e *py.Eval, ctx variables) py.Value {
	return py.Str(`b"x"`)
}
func texts13182(e *py.Eval, ctx variables) py.Value {
	return py.Str(`b"x"`)
}
func text13182(e *py.Eval, ctx variables) string {
	return ""
}
func value13183(e *py.Eval, ctx variables) py.Value {
	return py.Str(`b"x"`)
}
func typed13183(e *py.Eval, ctx variables) py.Value {
	return py.Str(`b"x"`)
}
func texts13183(e *py.Eval, ctx variables) py.Value {
	return py.Str(`b"x"`)
}
func text13183(e *py.Eval, ctx variables) string {
	return ""
}
func value13184(e *py.Eval, ctx variables) py.Value {
	return py.Str(`b"x"`)
}
func typed13184(e *py.Eval, ctx variables) py.Value {
	return py.Str(`b"x"`)
}
func texts13184(e *py.Eval, ctx variables) py.Value {
	return py.Str(`b"x"`)
}
func text13184(e *py.Eval, ctx variables) string {
	return ""
}
func value13185(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	)
}
func typed13185(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	)
}
func texts13185(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards/"+ctx["stream_slice"].Member("id").Text()+"/pins?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards/"+ctx["stream_slice"].Member("id").Text()+"/pins"))
}
func text13185(e *py.Eval, ctx variables) string {
	return ""
}
func value13186(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	)
}
func typed13186(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	)
}
func texts13186(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards/"+ctx["stream_slice"].Member("id").Text()+"/pins?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards/"+ctx["stream_slice"].Member("id").Text()+"/pins"))
}
func text13186(e *py.Eval, ctx variables) string {
	return ""
}
func value13187(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	).Text())
}
func typed13187(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	).Text())
}
func texts13187(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards/"+ctx["stream_slice"].Member("id").Text()+"/pins?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards/"+ctx["stream_slice"].Member("id").Text()+"/pins"))
}
func text13187(e *py.Eval, ctx variables) string {
	return ""
}
func value13188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"string",
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	)
}
func typed13188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"string",
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	)
}
func texts13188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards/"+ctx["stream_slice"].Member("id").Text()+"/pins?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards/"+ctx["stream_slice"].Member("id").Text()+"/pins")), "string")
}
func text13188(e *py.Eval, ctx variables) string {
	return ""
}
func value13189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"number",
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	)
}
func typed13189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"number",
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	)
}
func texts13189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards/"+ctx["stream_slice"].Member("id").Text()+"/pins?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards/"+ctx["stream_slice"].Member("id").Text()+"/pins")), "number")
}
func text13189(e *py.Eval, ctx variables) string {
	return ""
}
func value13190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"boolean",
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	)
}
func typed13190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"boolean",
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	)
}
func texts13190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards/"+ctx["stream_slice"].Member("id").Text()+"/pins?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards/"+ctx["stream_slice"].Member("id").Text()+"/pins")), "boolean")
}
func text13190(e *py.Eval, ctx variables) string {
	return ""
}
func value13191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"integer",
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	)
}
func typed13191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"integer",
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	)
}
func texts13191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards/"+ctx["stream_slice"].Member("id").Text()+"/pins?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards/"+ctx["stream_slice"].Member("id").Text()+"/pins")), "integer")
}
func text13191(e *py.Eval, ctx variables) string {
	return ""
}
func value13192(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections"))
		}),
		"{{ 'boards/' + stream_slice.id + '/sections?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/sections' }}",
	)
}
func typed13192(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections"))
		}),
		"{{ 'boards/' + stream_slice.id + '/sections?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/sections' }}",
	)
}
func texts13192(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards/"+ctx["stream_slice"].Member("id").Text()+"/sections?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards/"+ctx["stream_slice"].Member("id").Text()+"/sections"))
}
func text13192(e *py.Eval, ctx variables) string {
	return ""
}
func value13193(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections"))
		}),
		"{{ 'boards/' + stream_slice.id + '/sections?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/sections' }}",
	)
}
func typed13193(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections"))
		}),
		"{{ 'boards/' + stream_slice.id + '/sections?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/sections' }}",
	)
}
func texts13193(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards/"+ctx["stream_slice"].Member("id").Text()+"/sections?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards/"+ctx["stream_slice"].Member("id").Text()+"/sections"))
}
func text13193(e *py.Eval, ctx variables) string {
	return ""
}
func value13194(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections"))
		}),
		"{{ 'boards/' + stream_slice.id + '/sections?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/sections' }}",
	).Text())
}
func typed13194(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections"))
		}),
		"{{ 'boards/' + stream_slice.id + '/sections?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/sections' }}",
	).Text())
}
func texts13194(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards/"+ctx["stream_slice"].Member("id").Text()+"/sections?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards/"+ctx["stream_slice"].Member("id").Text()+"/sections"))
}
func text13194(e *py.Eval, ctx variables) string {
	return ""
}
func value13195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections"))
		}),
		"boolean",
		"{{ 'boards/' + stream_slice.id + '/sections?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/sections' }}",
	)
}
func typed13195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections"))
		}),
		"boolean",
		"{{ 'boards/' + stream_slice.id + '/sections?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/sections' }}",
	)
}
func texts13195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards/"+ctx["stream_slice"].Member("id").Text()+"/sections?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards/"+ctx["stream_slice"].Member("id").Text()+"/sections")), "boolean")
}
func text13195(e *py.Eval, ctx variables) string {
	return ""
}
func value13196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections"))
		}),
		"integer",
		"{{ 'boards/' + stream_slice.id + '/sections?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/sections' }}",
	)
}
func typed13196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections"))
		}),
		"integer",
		"{{ 'boards/' + stream_slice.id + '/sections?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/sections' }}",
	)
}
func texts13196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards/"+ctx["stream_slice"].Member("id").Text()+"/sections?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards/"+ctx["stream_slice"].Member("id").Text()+"/sections")), "integer")
}
func text13196(e *py.Eval, ctx variables) string {
	return ""
}
func value13197(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections"))
		}),
		"number",
		"{{ 'boards/' + stream_slice.id + '/sections?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/sections' }}",
	)
}
func typed13197(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections"))
		}),
		"number",
		"{{ 'boards/' + stream_slice.id + '/sections?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/sections' }}",
	)
}
func texts13197(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards/"+ctx["stream_slice"].Member("id").Text()+"/sections?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards/"+ctx["stream_slice"].Member("id").Text()+"/sections")), "number")
}
func text13197(e *py.Eval, ctx variables) string {
	return ""
}
func value13198(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	)
}
func typed13198(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	)
}
func texts13198(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("account_id").Text() != "", func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id")), py.Str("/sections/")), py.Str(ctx["stream_slice"].Member("id").Text())), py.Str("/pins?ad_account_id=")), py.Str(ctx["config"].Member("account_id").Text()))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id")), py.Str("/sections/")), py.Str(ctx["stream_slice"].Member("id").Text())), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	)
}
func text13198(e *py.Eval, ctx variables) string {
	return ""
}
func value13199(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	)
}
func typed13199(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	)
}
func texts13199(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("account_id").Text() != "", func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id")), py.Str("/sections/")), py.Str(ctx["stream_slice"].Member("id").Text())), py.Str("/pins?ad_account_id=")), py.Str(ctx["config"].Member("account_id").Text()))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id")), py.Str("/sections/")), py.Str(ctx["stream_slice"].Member("id").Text())), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	)
}
func text13199(e *py.Eval, ctx variables) string {
	return ""
}
