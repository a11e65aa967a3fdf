package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
)

func value22000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "a"), "number")
}
func typed22000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "a"), "number")
}
func texts22000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "a"), "number")
}
func text22000(e *py.Eval, ctx variables) string {
	return ""
}
func value22001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "a"), "boolean")
}
func typed22001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "a"), "boolean")
}
func texts22001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "a"), "boolean")
}
func text22001(e *py.Eval, ctx variables) string {
	return ""
}
func value22002(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Dict("a", py.Int(1)), "b"))
}
func typed22002(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Dict("a", py.Int(1)), "b"))
}
func texts22002(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(py.Dict("a", py.Int(1)), "b"))
}
func text22002(e *py.Eval, ctx variables) string {
	return ""
}
func value22003(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Dict("a", py.Int(1)), "b"))
}
func typed22003(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Dict("a", py.Int(1)), "b"))
}
func texts22003(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(py.Dict("a", py.Int(1)), "b"))
}
func text22003(e *py.Eval, ctx variables) string {
	return ""
}
func value22004(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Dict("a", py.Int(1)), "b")).Text())
}
func typed22004(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Dict("a", py.Int(1)), "b")).Text())
}
func texts22004(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(py.Dict("a", py.Int(1)), "b")).Text())
}
func text22004(e *py.Eval, ctx variables) string {
	return ""
}
func value22005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "b"), "integer")
}
func typed22005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "b"), "integer")
}
func texts22005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "b"), "integer")
}
func text22005(e *py.Eval, ctx variables) string {
	return ""
}
func value22006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "b"), "boolean")
}
func typed22006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "b"), "boolean")
}
func texts22006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(py.Dict("a", py.Int(1)), "b"), "boolean")
}
func text22006(e *py.Eval, ctx variables) string {
	return ""
}
func value22007(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed22007(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts22007(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text22007(e *py.Eval, ctx variables) string {
	return ""
}
func value22008(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed22008(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts22008(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text22008(e *py.Eval, ctx variables) string {
	return ""
}
func value22009(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed22009(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts22009(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text22009(e *py.Eval, ctx variables) string {
	return ""
}
func value22010(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed22010(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts22010(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text22010(e *py.Eval, ctx variables) string {
	return ""
}
func value22011(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func typed22011(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func texts22011(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func text22011(e *py.Eval, ctx variables) string {
	return ""
}
func value22012(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func typed22012(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func texts22012(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func text22012(e *py.Eval, ctx variables) string {
	return ""
}
func value22013(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "{{ {'b': 1, 'a': [true, none]} | tojson }}").Text())
}
func typed22013(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "{{ {'b': 1, 'a': [true, none]} | tojson }}").Text())
}
func texts22013(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "{{ {'b': 1, 'a': [true, none]} | tojson }}").Text())
}
func text22013(e *py.Eval, ctx variables) string {
	return ""
}
func value22014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "string", "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func typed22014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "string", "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func texts22014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "string", "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func text22014(e *py.Eval, ctx variables) string {
	return ""
}
func value22015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "integer", "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func typed22015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "integer", "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func texts22015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "integer", "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func text22015(e *py.Eval, ctx variables) string {
	return ""
}
func value22016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "number", "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func typed22016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "number", "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func texts22016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterToJSON(py.Dict("b", py.Int(1), "a", py.ListOf(py.True, py.None)), py.None), "number", "{{ {'b': 1, 'a': [true, none]} | tojson }}")
}
func text22016(e *py.Eval, ctx variables) string {
	return ""
}
func value22017(e *py.Eval, ctx variables) py.Value {
	return py.Dict("k", py.Int(1))
}
func typed22017(e *py.Eval, ctx variables) py.Value {
	return py.Dict("k", py.Int(1))
}
func texts22017(e *py.Eval, ctx variables) py.Value {
	return py.Dict("k", py.Int(1))
}
func text22017(e *py.Eval, ctx variables) string {
	return ""
}
func value22018(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'k': 1}")
}
func typed22018(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'k': 1}")
}
func texts22018(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'k': 1}")
}
func text22018(e *py.Eval, ctx variables) string {
	return ""
}
func value22019(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'k': 1}")
}
func typed22019(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'k': 1}")
}
func texts22019(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'k': 1}")
}
func text22019(e *py.Eval, ctx variables) string {
	return ""
}
func value22020(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'k': 1}")
}
func typed22020(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'k': 1}")
}
func texts22020(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'k': 1}")
}
func text22020(e *py.Eval, ctx variables) string {
	return ""
}
func value22021(e *py.Eval, ctx variables) py.Value {
	return py.Dict("type", py.ListOf(py.Str("null"), py.Str("string")))
}
func typed22021(e *py.Eval, ctx variables) py.Value {
	return py.Dict("type", py.ListOf(py.Str("null"), py.Str("string")))
}
func texts22021(e *py.Eval, ctx variables) py.Value {
	return py.Dict("type", py.ListOf(py.Str("null"), py.Str("string")))
}
func text22021(e *py.Eval, ctx variables) string {
	return ""
}
func value22022(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'type': ['null', 'string']}")
}
func typed22022(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'type': ['null', 'string']}")
}
func texts22022(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'type': ['null', 'string']}")
}
func text22022(e *py.Eval, ctx variables) string {
	return ""
}
func value22023(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'type': ['null', 'string']}")
}
func typed22023(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'type': ['null', 'string']}")
}
func texts22023(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'type': ['null', 'string']}")
}
func text22023(e *py.Eval, ctx variables) string {
	return ""
}
func value22024(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("x", ctx["config"].Member("flag"), "y", py.Int(2)))
}
func typed22024(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("x", ctx["config"].Member("flag"), "y", py.Int(2)))
}
func texts22024(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Dict("x", py.Str(ctx["config"].Member("flag").Text()), "y", py.Int(2)))
}
func text22024(e *py.Eval, ctx variables) string {
	return ""
}
func value22025(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("x", ctx["config"].Member("flag"), "y", py.Int(2)))
}
func typed22025(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("x", ctx["config"].Member("flag"), "y", py.Int(2)))
}
func texts22025(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Dict("x", py.Str(ctx["config"].Member("flag").Text()), "y", py.Int(2)))
}
func text22025(e *py.Eval, ctx variables) string {
	return ""
}
func value22026(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("x", ctx["config"].Member("flag"), "y", py.Int(2))).Text())
}
func typed22026(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("x", ctx["config"].Member("flag"), "y", py.Int(2))).Text())
}
func texts22026(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Dict("x", py.Str(ctx["config"].Member("flag").Text()), "y", py.Int(2))).Text())
}
func text22026(e *py.Eval, ctx variables) string {
	return ""
}
func value22027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("x", ctx["config"].Member("flag"), "y", py.Int(2)), "boolean")
}
func typed22027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("x", ctx["config"].Member("flag"), "y", py.Int(2)), "boolean")
}
func texts22027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("x", py.Str(ctx["config"].Member("flag").Text()), "y", py.Int(2)), "boolean")
}
func text22027(e *py.Eval, ctx variables) string {
	return ""
}
func value22028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("x", ctx["config"].Member("flag"), "y", py.Int(2)), "string")
}
func typed22028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("x", ctx["config"].Member("flag"), "y", py.Int(2)), "string")
}
func texts22028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("x", py.Str(ctx["config"].Member("flag").Text()), "y", py.Int(2)), "string")
}
func text22028(e *py.Eval, ctx variables) string {
	return ""
}
func value22029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("x", ctx["config"].Member("flag"), "y", py.Int(2)), "number")
}
func typed22029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("x", ctx["config"].Member("flag"), "y", py.Int(2)), "number")
}
func texts22029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Dict("x", py.Str(ctx["config"].Member("flag").Text()), "y", py.Int(2)), "number")
}
func text22029(e *py.Eval, ctx variables) string {
	return ""
}
func value22030(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func typed22030(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func texts22030(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func text22030(e *py.Eval, ctx variables) string {
	return ""
}
func value22031(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func typed22031(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func texts22031(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func text22031(e *py.Eval, ctx variables) string {
	return ""
}
func value22032(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func typed22032(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func texts22032(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func text22032(e *py.Eval, ctx variables) string {
	return ""
}
func value22033(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func typed22033(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func texts22033(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func text22033(e *py.Eval, ctx variables) string {
	return ""
}
func value22034(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func typed22034(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func texts22034(e *py.Eval, ctx variables) py.Value {
	return py.Str(" x ")
}
func text22034(e *py.Eval, ctx variables) string {
	return ""
}
func value22035(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func typed22035(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func texts22035(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func text22035(e *py.Eval, ctx variables) string {
	return ""
}
func value22036(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func typed22036(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func texts22036(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func text22036(e *py.Eval, ctx variables) string {
	return ""
}
func value22037(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	).Text())
}
func typed22037(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	).Text())
}
func texts22037(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	).Text())
}
func text22037(e *py.Eval, ctx variables) string {
	return ""
}
func value22038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"string",
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func typed22038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"string",
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func texts22038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"string",
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func text22038(e *py.Eval, ctx variables) string {
	return ""
}
func value22039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"number",
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func typed22039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"number",
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func texts22039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"number",
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func text22039(e *py.Eval, ctx variables) string {
	return ""
}
func value22040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"integer",
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func typed22040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"integer",
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func texts22040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"integer",
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func text22040(e *py.Eval, ctx variables) string {
	return ""
}
func value22041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"boolean",
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func typed22041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"boolean",
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func texts22041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Index(e.GetOr(e.Index(e.Key(ctx["components_values"], "data"), 0), "rowData", py.ListOf(py.Dict())), 0),
		"boolean",
		"{{components_values['data'][0].get('rowData', [{}])[0]}}",
	)
}
func text22041(e *py.Eval, ctx variables) string {
	return ""
}
func value22042(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("pivot_by"))
}
func typed22042(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("pivot_by"))
}
func texts22042(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("pivot_by"))
}
func text22042(e *py.Eval, ctx variables) string {
	return ""
}
func value22043(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("pivot_by"))
}
func typed22043(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("pivot_by"))
}
func texts22043(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("pivot_by"))
}
func text22043(e *py.Eval, ctx variables) string {
	return ""
}
func value22044(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("pivot_by")).Text())
}
func typed22044(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("pivot_by")).Text())
}
func texts22044(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("pivot_by")).Text())
}
func text22044(e *py.Eval, ctx variables) string {
	return ""
}
func value22045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pivot_by"), "string")
}
func typed22045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pivot_by"), "string")
}
func texts22045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pivot_by"), "string")
}
func text22045(e *py.Eval, ctx variables) string {
	return ""
}
func value22046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pivot_by"), "integer")
}
func typed22046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pivot_by"), "integer")
}
func texts22046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pivot_by"), "integer")
}
func text22046(e *py.Eval, ctx variables) string {
	return ""
}
func value22047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pivot_by"), "number")
}
func typed22047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pivot_by"), "number")
}
func texts22047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pivot_by"), "number")
}
func text22047(e *py.Eval, ctx variables) string {
	return ""
}
func value22048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pivot_by"), "boolean")
}
func typed22048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pivot_by"), "boolean")
}
func texts22048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pivot_by"), "boolean")
}
func text22048(e *py.Eval, ctx variables) string {
	return ""
}
func value22049(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"))
}
func typed22049(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"))
}
func texts22049(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"))
}
func text22049(e *py.Eval, ctx variables) string {
	return ""
}
func value22050(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"))
}
func typed22050(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"))
}
func texts22050(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"))
}
func text22050(e *py.Eval, ctx variables) string {
	return ""
}
func value22051(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount")).Text())
}
func typed22051(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount")).Text())
}
func texts22051(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount")).Text())
}
func text22051(e *py.Eval, ctx variables) string {
	return ""
}
func value22052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"), "boolean")
}
func typed22052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"), "boolean")
}
func texts22052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"), "boolean")
}
func text22052(e *py.Eval, ctx variables) string {
	return ""
}
func value22053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"), "string")
}
func typed22053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"), "string")
}
func texts22053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"), "string")
}
func text22053(e *py.Eval, ctx variables) string {
	return ""
}
func value22054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"), "integer")
}
func typed22054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"), "integer")
}
func texts22054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"), "integer")
}
func text22054(e *py.Eval, ctx variables) string {
	return ""
}
func value22055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"), "number")
}
func typed22055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"), "number")
}
func texts22055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["components_values"].Member("properties"), "gridProperties"), "rowCount"), "number")
}
func text22055(e *py.Eval, ctx variables) string {
	return ""
}
func value22056(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["components_values"].Member("properties"), "title"))
}
func typed22056(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["components_values"].Member("properties"), "title"))
}
func texts22056(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["components_values"].Member("properties"), "title"))
}
func text22056(e *py.Eval, ctx variables) string {
	return ""
}
func value22057(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["components_values"].Member("properties"), "title"))
}
func typed22057(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["components_values"].Member("properties"), "title"))
}
func texts22057(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["components_values"].Member("properties"), "title"))
}
func text22057(e *py.Eval, ctx variables) string {
	return ""
}
func value22058(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["components_values"].Member("properties"), "title")).Text())
}
func typed22058(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["components_values"].Member("properties"), "title")).Text())
}
func texts22058(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["components_values"].Member("properties"), "title")).Text())
}
func text22058(e *py.Eval, ctx variables) string {
	return ""
}
func value22059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["components_values"].Member("properties"), "title"), "boolean")
}
func typed22059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["components_values"].Member("properties"), "title"), "boolean")
}
func texts22059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["components_values"].Member("properties"), "title"), "boolean")
}
func text22059(e *py.Eval, ctx variables) string {
	return ""
}
func value22060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["components_values"].Member("properties"), "title"), "string")
}
func typed22060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["components_values"].Member("properties"), "title"), "string")
}
func texts22060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["components_values"].Member("properties"), "title"), "string")
}
func text22060(e *py.Eval, ctx variables) string {
	return ""
}
func value22061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["components_values"].Member("properties"), "title"), "integer")
}
func typed22061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["components_values"].Member("properties"), "title"), "integer")
}
func texts22061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["components_values"].Member("properties"), "title"), "integer")
}
func text22061(e *py.Eval, ctx variables) string {
	return ""
}
func value22062(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("end"))
}
func typed22062(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("end"))
}
func texts22062(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("end").Text()))
}
func text22062(e *py.Eval, ctx variables) string {
	return ""
}
func value22063(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("end"))
}
func typed22063(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("end"))
}
func texts22063(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("end").Text()))
}
func text22063(e *py.Eval, ctx variables) string {
	return ""
}
func value22064(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("end")).Text())
}
func typed22064(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("end")).Text())
}
func texts22064(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("end").Text())).Text())
}
func text22064(e *py.Eval, ctx variables) string {
	return ""
}
func value22065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end"), "string")
}
func typed22065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end"), "string")
}
func texts22065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end").Text()), "string")
}
func text22065(e *py.Eval, ctx variables) string {
	return ""
}
func value22066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end"), "number")
}
func typed22066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end"), "number")
}
func texts22066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end").Text()), "number")
}
func text22066(e *py.Eval, ctx variables) string {
	return ""
}
func value22067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end"), "integer")
}
func typed22067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end"), "integer")
}
func texts22067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end").Text()), "integer")
}
func text22067(e *py.Eval, ctx variables) string {
	return ""
}
func value22068(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("batch_size"), py.Int(1000000)))
}
func typed22068(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("batch_size"), py.Int(1000000)))
}
func texts22068(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("batch_size").Text()))
}
func text22068(e *py.Eval, ctx variables) string {
	return ""
}
func value22069(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("batch_size"), py.Int(1000000)))
}
func typed22069(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("batch_size"), py.Int(1000000)))
}
func texts22069(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("batch_size").Text()))
}
func text22069(e *py.Eval, ctx variables) string {
	return ""
}
func value22070(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("batch_size"), py.Int(1000000))).Text())
}
func typed22070(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("batch_size"), py.Int(1000000))).Text())
}
func texts22070(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("batch_size").Text())).Text())
}
func text22070(e *py.Eval, ctx variables) string {
	return ""
}
func value22071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("batch_size"), py.Int(1000000)), "integer")
}
func typed22071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("batch_size"), py.Int(1000000)), "integer")
}
func texts22071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("batch_size").Text()), "integer")
}
func text22071(e *py.Eval, ctx variables) string {
	return ""
}
func value22072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("batch_size"), py.Int(1000000)), "number")
}
func typed22072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("batch_size"), py.Int(1000000)), "number")
}
func texts22072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("batch_size").Text()), "number")
}
func text22072(e *py.Eval, ctx variables) string {
	return ""
}
func value22073(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("batch_size"), py.Int(1000000)), "boolean")
}
func typed22073(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("batch_size"), py.Int(1000000)), "boolean")
}
func texts22073(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("batch_size").Text()), "boolean")
}
func text22073(e *py.Eval, ctx variables) string {
	return ""
}
func value22074(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("start"))
}
func typed22074(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("start"))
}
func texts22074(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start").Text()))
}
func text22074(e *py.Eval, ctx variables) string {
	return ""
}
func value22075(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("start"))
}
func typed22075(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("start"))
}
func texts22075(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start").Text()))
}
func text22075(e *py.Eval, ctx variables) string {
	return ""
}
func value22076(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("start")).Text())
}
func typed22076(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("start")).Text())
}
func texts22076(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start").Text())).Text())
}
func text22076(e *py.Eval, ctx variables) string {
	return ""
}
func value22077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start"), "string")
}
func typed22077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start"), "string")
}
func texts22077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start").Text()), "string")
}
func text22077(e *py.Eval, ctx variables) string {
	return ""
}
func value22078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start"), "integer")
}
func typed22078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start"), "integer")
}
func texts22078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start").Text()), "integer")
}
func text22078(e *py.Eval, ctx variables) string {
	return ""
}
func value22079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start"), "boolean")
}
func typed22079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start"), "boolean")
}
func texts22079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start").Text()), "boolean")
}
func text22079(e *py.Eval, ctx variables) string {
	return ""
}
func value22080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start"), "number")
}
func typed22080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start"), "number")
}
func texts22080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start").Text()), "number")
}
func text22080(e *py.Eval, ctx variables) string {
	return ""
}
func value22081(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("X-Auth-Subdomain"))
}
func typed22081(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("X-Auth-Subdomain"))
}
func texts22081(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("X-Auth-Subdomain").Text()))
}
func text22081(e *py.Eval, ctx variables) string {
	return ""
}
func value22082(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("X-Auth-Subdomain"))
}
func typed22082(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("X-Auth-Subdomain"))
}
func texts22082(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("X-Auth-Subdomain").Text()))
}
func text22082(e *py.Eval, ctx variables) string {
	return ""
}
func value22083(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("X-Auth-Subdomain")).Text())
}
func typed22083(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("X-Auth-Subdomain")).Text())
}
func texts22083(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("X-Auth-Subdomain").Text())).Text())
}
func text22083(e *py.Eval, ctx variables) string {
	return ""
}
func value22084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("X-Auth-Subdomain"), "string")
}
func typed22084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("X-Auth-Subdomain"), "string")
}
func texts22084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("X-Auth-Subdomain").Text()), "string")
}
func text22084(e *py.Eval, ctx variables) string {
	return ""
}
func value22085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("X-Auth-Subdomain"), "number")
}
func typed22085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("X-Auth-Subdomain"), "number")
}
func texts22085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("X-Auth-Subdomain").Text()), "number")
}
func text22085(e *py.Eval, ctx variables) string {
	return ""
}
func value22086(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("access_key"))
}
func typed22086(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("access_key"))
}
func texts22086(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("access_key").Text()))
}
func text22086(e *py.Eval, ctx variables) string {
	return ""
}
func value22087(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("access_key"))
}
func typed22087(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("access_key"))
}
func texts22087(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("access_key").Text()))
}
func text22087(e *py.Eval, ctx variables) string {
	return ""
}
func value22088(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("access_key")).Text())
}
func typed22088(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("access_key")).Text())
}
func texts22088(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("access_key").Text())).Text())
}
func text22088(e *py.Eval, ctx variables) string {
	return ""
}
func value22089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "integer")
}
func typed22089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "integer")
}
func texts22089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key").Text()), "integer")
}
func text22089(e *py.Eval, ctx variables) string {
	return ""
}
func value22090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "number")
}
func typed22090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "number")
}
func texts22090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key").Text()), "number")
}
func text22090(e *py.Eval, ctx variables) string {
	return ""
}
func value22091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "string")
}
func typed22091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "string")
}
func texts22091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key").Text()), "string")
}
func text22091(e *py.Eval, ctx variables) string {
	return ""
}
func value22092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "boolean")
}
func typed22092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "boolean")
}
func texts22092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key").Text()), "boolean")
}
func text22092(e *py.Eval, ctx variables) string {
	return ""
}
func value22093(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("access_token"))
}
func typed22093(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("access_token"))
}
func texts22093(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("access_token").Text()))
}
func text22093(e *py.Eval, ctx variables) string {
	return ""
}
func value22094(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("access_token"))
}
func typed22094(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("access_token"))
}
func texts22094(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("access_token").Text()))
}
func text22094(e *py.Eval, ctx variables) string {
	return ""
}
func value22095(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("access_token")).Text())
}
func typed22095(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("access_token")).Text())
}
func texts22095(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("access_token").Text())).Text())
}
func text22095(e *py.Eval, ctx variables) string {
	return ""
}
func value22096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "string")
}
func typed22096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "string")
}
func texts22096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_token").Text()), "string")
}
func text22096(e *py.Eval, ctx variables) string {
	return ""
}
func value22097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "number")
}
func typed22097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "number")
}
func texts22097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_token").Text()), "number")
}
func text22097(e *py.Eval, ctx variables) string {
	return ""
}
func value22098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "integer")
}
func typed22098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "integer")
}
func texts22098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_token").Text()), "integer")
}
func text22098(e *py.Eval, ctx variables) string {
	return ""
}
func value22099(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_key"))
}
func typed22099(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_key"))
}
func texts22099(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("api_key").Text()))
}
func text22099(e *py.Eval, ctx variables) string {
	return ""
}
func value22100(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_key"))
}
func typed22100(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_key"))
}
func texts22100(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("api_key").Text()))
}
func text22100(e *py.Eval, ctx variables) string {
	return ""
}
func value22101(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_key")).Text())
}
func typed22101(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_key")).Text())
}
func texts22101(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("api_key").Text())).Text())
}
func text22101(e *py.Eval, ctx variables) string {
	return ""
}
func value22102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "string")
}
func typed22102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "string")
}
func texts22102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key").Text()), "string")
}
func text22102(e *py.Eval, ctx variables) string {
	return ""
}
func value22103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "number")
}
func typed22103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "number")
}
func texts22103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key").Text()), "number")
}
func text22103(e *py.Eval, ctx variables) string {
	return ""
}
func value22104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "integer")
}
func typed22104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "integer")
}
func texts22104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key").Text()), "integer")
}
func text22104(e *py.Eval, ctx variables) string {
	return ""
}
func value22105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "boolean")
}
func typed22105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "boolean")
}
func texts22105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key").Text()), "boolean")
}
func text22105(e *py.Eval, ctx variables) string {
	return ""
}
func value22106(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_password"))
}
func typed22106(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_password"))
}
func texts22106(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("api_password").Text()))
}
func text22106(e *py.Eval, ctx variables) string {
	return ""
}
func value22107(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_password"))
}
func typed22107(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_password"))
}
func texts22107(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("api_password").Text()))
}
func text22107(e *py.Eval, ctx variables) string {
	return ""
}
func value22108(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_password")).Text())
}
func typed22108(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_password")).Text())
}
func texts22108(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("api_password").Text())).Text())
}
func text22108(e *py.Eval, ctx variables) string {
	return ""
}
func value22109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_password"), "string")
}
func typed22109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_password"), "string")
}
func texts22109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_password").Text()), "string")
}
func text22109(e *py.Eval, ctx variables) string {
	return ""
}
func value22110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_password"), "integer")
}
func typed22110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_password"), "integer")
}
func texts22110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_password").Text()), "integer")
}
func text22110(e *py.Eval, ctx variables) string {
	return ""
}
func value22111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_password"), "number")
}
func typed22111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_password"), "number")
}
func texts22111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_password").Text()), "number")
}
func text22111(e *py.Eval, ctx variables) string {
	return ""
}
func value22112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_password"), "boolean")
}
func typed22112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_password"), "boolean")
}
func texts22112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_password").Text()), "boolean")
}
func text22112(e *py.Eval, ctx variables) string {
	return ""
}
func value22113(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_username"))
}
func typed22113(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_username"))
}
func texts22113(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("api_username").Text()))
}
func text22113(e *py.Eval, ctx variables) string {
	return ""
}
func value22114(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_username"))
}
func typed22114(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_username"))
}
func texts22114(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("api_username").Text()))
}
func text22114(e *py.Eval, ctx variables) string {
	return ""
}
func value22115(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_username")).Text())
}
func typed22115(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_username")).Text())
}
func texts22115(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("api_username").Text())).Text())
}
func text22115(e *py.Eval, ctx variables) string {
	return ""
}
func value22116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_username"), "integer")
}
func typed22116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_username"), "integer")
}
func texts22116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_username").Text()), "integer")
}
func text22116(e *py.Eval, ctx variables) string {
	return ""
}
func value22117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_username"), "boolean")
}
func typed22117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_username"), "boolean")
}
func texts22117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_username").Text()), "boolean")
}
func text22117(e *py.Eval, ctx variables) string {
	return ""
}
func value22118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_username"), "string")
}
func typed22118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_username"), "string")
}
func texts22118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_username").Text()), "string")
}
func text22118(e *py.Eval, ctx variables) string {
	return ""
}
func value22119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_username"), "number")
}
func typed22119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_username"), "number")
}
func texts22119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_username").Text()), "number")
}
func text22119(e *py.Eval, ctx variables) string {
	return ""
}
func value22120(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("attributes_to_return"))
}
func typed22120(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("attributes_to_return"))
}
func texts22120(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("attributes_to_return").Text()))
}
func text22120(e *py.Eval, ctx variables) string {
	return ""
}
func value22121(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("attributes_to_return"))
}
func typed22121(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("attributes_to_return"))
}
func texts22121(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("attributes_to_return").Text()))
}
func text22121(e *py.Eval, ctx variables) string {
	return ""
}
func value22122(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("attributes_to_return")).Text())
}
func typed22122(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("attributes_to_return")).Text())
}
func texts22122(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("attributes_to_return").Text())).Text())
}
func text22122(e *py.Eval, ctx variables) string {
	return ""
}
func value22123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("attributes_to_return"), "number")
}
func typed22123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("attributes_to_return"), "number")
}
func texts22123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("attributes_to_return").Text()), "number")
}
func text22123(e *py.Eval, ctx variables) string {
	return ""
}
func value22124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("attributes_to_return"), "boolean")
}
func typed22124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("attributes_to_return"), "boolean")
}
func texts22124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("attributes_to_return").Text()), "boolean")
}
func text22124(e *py.Eval, ctx variables) string {
	return ""
}
func value22125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("attributes_to_return"), "string")
}
func typed22125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("attributes_to_return"), "string")
}
func texts22125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("attributes_to_return").Text()), "string")
}
func text22125(e *py.Eval, ctx variables) string {
	return ""
}
func value22126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("attributes_to_return"), "integer")
}
func typed22126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("attributes_to_return"), "integer")
}
func texts22126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("attributes_to_return").Text()), "integer")
}
func text22126(e *py.Eval, ctx variables) string {
	return ""
}
func value22127(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("aws_key_id"))
}
func typed22127(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("aws_key_id"))
}
func texts22127(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("aws_key_id").Text()))
}
func text22127(e *py.Eval, ctx variables) string {
	return ""
}
func value22128(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("aws_key_id"))
}
func typed22128(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("aws_key_id"))
}
func texts22128(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("aws_key_id").Text()))
}
func text22128(e *py.Eval, ctx variables) string {
	return ""
}
func value22129(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("aws_key_id")).Text())
}
func typed22129(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("aws_key_id")).Text())
}
func texts22129(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("aws_key_id").Text())).Text())
}
func text22129(e *py.Eval, ctx variables) string {
	return ""
}
func value22130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_key_id"), "number")
}
func typed22130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_key_id"), "number")
}
func texts22130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("aws_key_id").Text()), "number")
}
func text22130(e *py.Eval, ctx variables) string {
	return ""
}
func value22131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_key_id"), "integer")
}
func typed22131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_key_id"), "integer")
}
func texts22131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("aws_key_id").Text()), "integer")
}
func text22131(e *py.Eval, ctx variables) string {
	return ""
}
func value22132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_key_id"), "boolean")
}
func typed22132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_key_id"), "boolean")
}
func texts22132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("aws_key_id").Text()), "boolean")
}
func text22132(e *py.Eval, ctx variables) string {
	return ""
}
func value22133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_key_id"), "string")
}
func typed22133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_key_id"), "string")
}
func texts22133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("aws_key_id").Text()), "string")
}
func text22133(e *py.Eval, ctx variables) string {
	return ""
}
func value22134(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("aws_region_name"))
}
func typed22134(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("aws_region_name"))
}
func texts22134(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("aws_region_name").Text()))
}
func text22134(e *py.Eval, ctx variables) string {
	return ""
}
func value22135(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("aws_region_name"))
}
func typed22135(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("aws_region_name"))
}
func texts22135(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("aws_region_name").Text()))
}
func text22135(e *py.Eval, ctx variables) string {
	return ""
}
func value22136(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("aws_region_name")).Text())
}
func typed22136(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("aws_region_name")).Text())
}
func texts22136(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("aws_region_name").Text())).Text())
}
func text22136(e *py.Eval, ctx variables) string {
	return ""
}
func value22137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_region_name"), "boolean")
}
func typed22137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_region_name"), "boolean")
}
func texts22137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("aws_region_name").Text()), "boolean")
}
func text22137(e *py.Eval, ctx variables) string {
	return ""
}
func value22138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_region_name"), "string")
}
func typed22138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_region_name"), "string")
}
func texts22138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("aws_region_name").Text()), "string")
}
func text22138(e *py.Eval, ctx variables) string {
	return ""
}
func value22139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_region_name"), "integer")
}
func typed22139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_region_name"), "integer")
}
func texts22139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("aws_region_name").Text()), "integer")
}
func text22139(e *py.Eval, ctx variables) string {
	return ""
}
func value22140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_region_name"), "number")
}
func typed22140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_region_name"), "number")
}
func texts22140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("aws_region_name").Text()), "number")
}
func text22140(e *py.Eval, ctx variables) string {
	return ""
}
func value22141(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("aws_secret_key"))
}
func typed22141(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("aws_secret_key"))
}
func texts22141(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("aws_secret_key").Text()))
}
func text22141(e *py.Eval, ctx variables) string {
	return ""
}
func value22142(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("aws_secret_key"))
}
func typed22142(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("aws_secret_key"))
}
func texts22142(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("aws_secret_key").Text()))
}
func text22142(e *py.Eval, ctx variables) string {
	return ""
}
func value22143(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("aws_secret_key")).Text())
}
func typed22143(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("aws_secret_key")).Text())
}
func texts22143(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("aws_secret_key").Text())).Text())
}
func text22143(e *py.Eval, ctx variables) string {
	return ""
}
func value22144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_secret_key"), "string")
}
func typed22144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_secret_key"), "string")
}
func texts22144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("aws_secret_key").Text()), "string")
}
func text22144(e *py.Eval, ctx variables) string {
	return ""
}
func value22145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_secret_key"), "integer")
}
func typed22145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_secret_key"), "integer")
}
func texts22145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("aws_secret_key").Text()), "integer")
}
func text22145(e *py.Eval, ctx variables) string {
	return ""
}
func value22146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_secret_key"), "number")
}
func typed22146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_secret_key"), "number")
}
func texts22146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("aws_secret_key").Text()), "number")
}
func text22146(e *py.Eval, ctx variables) string {
	return ""
}
func value22147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_secret_key"), "boolean")
}
func typed22147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("aws_secret_key"), "boolean")
}
func texts22147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("aws_secret_key").Text()), "boolean")
}
func text22147(e *py.Eval, ctx variables) string {
	return ""
}
func value22148(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_id"))
}
func typed22148(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_id"))
}
func texts22148(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("client_id").Text()))
}
func text22148(e *py.Eval, ctx variables) string {
	return ""
}
func value22149(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_id"))
}
func typed22149(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_id"))
}
func texts22149(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("client_id").Text()))
}
func text22149(e *py.Eval, ctx variables) string {
	return ""
}
func value22150(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_id")).Text())
}
func typed22150(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_id")).Text())
}
func texts22150(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("client_id").Text())).Text())
}
func text22150(e *py.Eval, ctx variables) string {
	return ""
}
func value22151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "string")
}
func typed22151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "string")
}
func texts22151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_id").Text()), "string")
}
func text22151(e *py.Eval, ctx variables) string {
	return ""
}
func value22152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "integer")
}
func typed22152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "integer")
}
func texts22152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_id").Text()), "integer")
}
func text22152(e *py.Eval, ctx variables) string {
	return ""
}
func value22153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "number")
}
func typed22153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "number")
}
func texts22153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_id").Text()), "number")
}
func text22153(e *py.Eval, ctx variables) string {
	return ""
}
func value22154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "boolean")
}
func typed22154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "boolean")
}
func texts22154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_id").Text()), "boolean")
}
func text22154(e *py.Eval, ctx variables) string {
	return ""
}
func value22155(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("color"))
}
func typed22155(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("color"))
}
func texts22155(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("color").Text()))
}
func text22155(e *py.Eval, ctx variables) string {
	return ""
}
func value22156(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("color"))
}
func typed22156(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("color"))
}
func texts22156(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("color").Text()))
}
func text22156(e *py.Eval, ctx variables) string {
	return ""
}
func value22157(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("color")).Text())
}
func typed22157(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("color")).Text())
}
func texts22157(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("color").Text())).Text())
}
func text22157(e *py.Eval, ctx variables) string {
	return ""
}
func value22158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("color"), "integer")
}
func typed22158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("color"), "integer")
}
func texts22158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("color").Text()), "integer")
}
func text22158(e *py.Eval, ctx variables) string {
	return ""
}
func value22159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("color"), "number")
}
func typed22159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("color"), "number")
}
func texts22159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("color").Text()), "number")
}
func text22159(e *py.Eval, ctx variables) string {
	return ""
}
func value22160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("color"), "boolean")
}
func typed22160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("color"), "boolean")
}
func texts22160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("color").Text()), "boolean")
}
func text22160(e *py.Eval, ctx variables) string {
	return ""
}
func value22161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("color"), "string")
}
func typed22161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("color"), "string")
}
func texts22161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("color").Text()), "string")
}
func text22161(e *py.Eval, ctx variables) string {
	return ""
}
func value22162(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("key"))
}
func typed22162(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("key"))
}
func texts22162(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("key").Text()))
}
func text22162(e *py.Eval, ctx variables) string {
	return ""
}
func value22163(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("key"))
}
func typed22163(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("key"))
}
func texts22163(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("key").Text()))
}
func text22163(e *py.Eval, ctx variables) string {
	return ""
}
func value22164(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("key")).Text())
}
func typed22164(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("key")).Text())
}
func texts22164(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("key").Text())).Text())
}
func text22164(e *py.Eval, ctx variables) string {
	return ""
}
func value22165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "integer")
}
func typed22165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "integer")
}
func texts22165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()), "integer")
}
func text22165(e *py.Eval, ctx variables) string {
	return ""
}
func value22166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "boolean")
}
func typed22166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "boolean")
}
func texts22166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()), "boolean")
}
func text22166(e *py.Eval, ctx variables) string {
	return ""
}
func value22167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "string")
}
func typed22167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "string")
}
func texts22167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()), "string")
}
func text22167(e *py.Eval, ctx variables) string {
	return ""
}
func value22168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "number")
}
func typed22168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "number")
}
func texts22168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()), "number")
}
func text22168(e *py.Eval, ctx variables) string {
	return ""
}
func value22169(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("locale"))
}
func typed22169(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("locale"))
}
func texts22169(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("locale").Text()))
}
func text22169(e *py.Eval, ctx variables) string {
	return ""
}
func value22170(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("locale"))
}
func typed22170(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("locale"))
}
func texts22170(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("locale").Text()))
}
func text22170(e *py.Eval, ctx variables) string {
	return ""
}
func value22171(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("locale")).Text())
}
func typed22171(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("locale")).Text())
}
func texts22171(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("locale").Text())).Text())
}
func text22171(e *py.Eval, ctx variables) string {
	return ""
}
func value22172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("locale"), "string")
}
func typed22172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("locale"), "string")
}
func texts22172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("locale").Text()), "string")
}
func text22172(e *py.Eval, ctx variables) string {
	return ""
}
func value22173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("locale"), "number")
}
func typed22173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("locale"), "number")
}
func texts22173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("locale").Text()), "number")
}
func text22173(e *py.Eval, ctx variables) string {
	return ""
}
func value22174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("locale"), "boolean")
}
func typed22174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("locale"), "boolean")
}
func texts22174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("locale").Text()), "boolean")
}
func text22174(e *py.Eval, ctx variables) string {
	return ""
}
func value22175(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("max_wait_time"))
}
func typed22175(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("max_wait_time"))
}
func texts22175(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("max_wait_time").Text()))
}
func text22175(e *py.Eval, ctx variables) string {
	return ""
}
func value22176(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("max_wait_time"))
}
func typed22176(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("max_wait_time"))
}
func texts22176(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("max_wait_time").Text()))
}
func text22176(e *py.Eval, ctx variables) string {
	return ""
}
func value22177(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("max_wait_time")).Text())
}
func typed22177(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("max_wait_time")).Text())
}
func texts22177(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("max_wait_time").Text())).Text())
}
func text22177(e *py.Eval, ctx variables) string {
	return ""
}
func value22178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("max_wait_time"), "integer")
}
func typed22178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("max_wait_time"), "integer")
}
func texts22178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("max_wait_time").Text()), "integer")
}
func text22178(e *py.Eval, ctx variables) string {
	return ""
}
func value22179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("max_wait_time"), "boolean")
}
func typed22179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("max_wait_time"), "boolean")
}
func texts22179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("max_wait_time").Text()), "boolean")
}
func text22179(e *py.Eval, ctx variables) string {
	return ""
}
func value22180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("max_wait_time"), "string")
}
func typed22180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("max_wait_time"), "string")
}
func texts22180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("max_wait_time").Text()), "string")
}
func text22180(e *py.Eval, ctx variables) string {
	return ""
}
func value22181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("max_wait_time"), "number")
}
func typed22181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("max_wait_time"), "number")
}
func texts22181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("max_wait_time").Text()), "number")
}
func text22181(e *py.Eval, ctx variables) string {
	return ""
}
func value22182(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("orientation"))
}
func typed22182(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("orientation"))
}
func texts22182(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("orientation").Text()))
}
func text22182(e *py.Eval, ctx variables) string {
	return ""
}
func value22183(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("orientation"))
}
func typed22183(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("orientation"))
}
func texts22183(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("orientation").Text()))
}
func text22183(e *py.Eval, ctx variables) string {
	return ""
}
func value22184(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("orientation")).Text())
}
func typed22184(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("orientation")).Text())
}
func texts22184(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("orientation").Text())).Text())
}
func text22184(e *py.Eval, ctx variables) string {
	return ""
}
func value22185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("orientation"), "string")
}
func typed22185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("orientation"), "string")
}
func texts22185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("orientation").Text()), "string")
}
func text22185(e *py.Eval, ctx variables) string {
	return ""
}
func value22186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("orientation"), "integer")
}
func typed22186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("orientation"), "integer")
}
func texts22186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("orientation").Text()), "integer")
}
func text22186(e *py.Eval, ctx variables) string {
	return ""
}
func value22187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("orientation"), "number")
}
func typed22187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("orientation"), "number")
}
func texts22187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("orientation").Text()), "number")
}
func text22187(e *py.Eval, ctx variables) string {
	return ""
}
func value22188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("orientation"), "boolean")
}
func typed22188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("orientation"), "boolean")
}
func texts22188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("orientation").Text()), "boolean")
}
func text22188(e *py.Eval, ctx variables) string {
	return ""
}
func value22189(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("password"))
}
func typed22189(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("password"))
}
func texts22189(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("password").Text()))
}
func text22189(e *py.Eval, ctx variables) string {
	return ""
}
func value22190(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("password"))
}
func typed22190(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("password"))
}
func texts22190(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("password").Text()))
}
func text22190(e *py.Eval, ctx variables) string {
	return ""
}
func value22191(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("password")).Text())
}
func typed22191(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("password")).Text())
}
func texts22191(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("password").Text())).Text())
}
func text22191(e *py.Eval, ctx variables) string {
	return ""
}
func value22192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("password"), "string")
}
func typed22192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("password"), "string")
}
func texts22192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("password").Text()), "string")
}
func text22192(e *py.Eval, ctx variables) string {
	return ""
}
func value22193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("password"), "number")
}
func typed22193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("password"), "number")
}
func texts22193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("password").Text()), "number")
}
func text22193(e *py.Eval, ctx variables) string {
	return ""
}
func value22194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("password"), "boolean")
}
func typed22194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("password"), "boolean")
}
func texts22194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("password").Text()), "boolean")
}
func text22194(e *py.Eval, ctx variables) string {
	return ""
}
func value22195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("password"), "integer")
}
func typed22195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("password"), "integer")
}
func texts22195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("password").Text()), "integer")
}
func text22195(e *py.Eval, ctx variables) string {
	return ""
}
func value22196(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("queue_url"))
}
func typed22196(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("queue_url"))
}
func texts22196(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("queue_url").Text()))
}
func text22196(e *py.Eval, ctx variables) string {
	return ""
}
func value22197(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("queue_url"))
}
func typed22197(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("queue_url"))
}
func texts22197(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("queue_url").Text()))
}
func text22197(e *py.Eval, ctx variables) string {
	return ""
}
func value22198(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("queue_url")).Text())
}
func typed22198(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("queue_url")).Text())
}
func texts22198(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("queue_url").Text())).Text())
}
func text22198(e *py.Eval, ctx variables) string {
	return ""
}
func value22199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("queue_url"), "string")
}
func typed22199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("queue_url"), "string")
}
func texts22199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("queue_url").Text()), "string")
}
func text22199(e *py.Eval, ctx variables) string {
	return ""
}
func value22200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("queue_url"), "number")
}
func typed22200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("queue_url"), "number")
}
func texts22200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("queue_url").Text()), "number")
}
func text22200(e *py.Eval, ctx variables) string {
	return ""
}
func value22201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("queue_url"), "integer")
}
func typed22201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("queue_url"), "integer")
}
func texts22201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("queue_url").Text()), "integer")
}
func text22201(e *py.Eval, ctx variables) string {
	return ""
}
func value22202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("queue_url"), "boolean")
}
func typed22202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("queue_url"), "boolean")
}
func texts22202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("queue_url").Text()), "boolean")
}
func text22202(e *py.Eval, ctx variables) string {
	return ""
}
func value22203(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("region"))
}
func typed22203(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("region"))
}
func texts22203(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("region").Text()))
}
func text22203(e *py.Eval, ctx variables) string {
	return ""
}
func value22204(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("region"))
}
func typed22204(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("region"))
}
func texts22204(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("region").Text()))
}
func text22204(e *py.Eval, ctx variables) string {
	return ""
}
func value22205(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("region")).Text())
}
func typed22205(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("region")).Text())
}
func texts22205(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("region").Text())).Text())
}
func text22205(e *py.Eval, ctx variables) string {
	return ""
}
func value22206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("region"), "integer")
}
func typed22206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("region"), "integer")
}
func texts22206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("region").Text()), "integer")
}
func text22206(e *py.Eval, ctx variables) string {
	return ""
}
func value22207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("region"), "number")
}
func typed22207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("region"), "number")
}
func texts22207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("region").Text()), "number")
}
func text22207(e *py.Eval, ctx variables) string {
	return ""
}
func value22208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("region"), "string")
}
func typed22208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("region"), "string")
}
func texts22208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("region").Text()), "string")
}
func text22208(e *py.Eval, ctx variables) string {
	return ""
}
func value22209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("region"), "boolean")
}
func typed22209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("region"), "boolean")
}
func texts22209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("region").Text()), "boolean")
}
func text22209(e *py.Eval, ctx variables) string {
	return ""
}
func value22210(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("secret_key"))
}
func typed22210(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("secret_key"))
}
func texts22210(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("secret_key").Text()))
}
func text22210(e *py.Eval, ctx variables) string {
	return ""
}
func value22211(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("secret_key"))
}
func typed22211(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("secret_key"))
}
func texts22211(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("secret_key").Text()))
}
func text22211(e *py.Eval, ctx variables) string {
	return ""
}
func value22212(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("secret_key")).Text())
}
func typed22212(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("secret_key")).Text())
}
func texts22212(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("secret_key").Text())).Text())
}
func text22212(e *py.Eval, ctx variables) string {
	return ""
}
func value22213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "string")
}
func typed22213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "string")
}
func texts22213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("secret_key").Text()), "string")
}
func text22213(e *py.Eval, ctx variables) string {
	return ""
}
func value22214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "integer")
}
func typed22214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "integer")
}
func texts22214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("secret_key").Text()), "integer")
}
func text22214(e *py.Eval, ctx variables) string {
	return ""
}
func value22215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "number")
}
func typed22215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "number")
}
func texts22215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("secret_key").Text()), "number")
}
func text22215(e *py.Eval, ctx variables) string {
	return ""
}
func value22216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "boolean")
}
func typed22216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "boolean")
}
func texts22216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("secret_key").Text()), "boolean")
}
func text22216(e *py.Eval, ctx variables) string {
	return ""
}
func value22217(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("size"))
}
func typed22217(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("size"))
}
func texts22217(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("size").Text()))
}
func text22217(e *py.Eval, ctx variables) string {
	return ""
}
func value22218(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("size"))
}
func typed22218(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("size"))
}
func texts22218(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("size").Text()))
}
func text22218(e *py.Eval, ctx variables) string {
	return ""
}
func value22219(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("size")).Text())
}
func typed22219(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("size")).Text())
}
func texts22219(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("size").Text())).Text())
}
func text22219(e *py.Eval, ctx variables) string {
	return ""
}
func value22220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("size"), "string")
}
func typed22220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("size"), "string")
}
func texts22220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("size").Text()), "string")
}
func text22220(e *py.Eval, ctx variables) string {
	return ""
}
func value22221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("size"), "integer")
}
func typed22221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("size"), "integer")
}
func texts22221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("size").Text()), "integer")
}
func text22221(e *py.Eval, ctx variables) string {
	return ""
}
func value22222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("size"), "boolean")
}
func typed22222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("size"), "boolean")
}
func texts22222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("size").Text()), "boolean")
}
func text22222(e *py.Eval, ctx variables) string {
	return ""
}
func value22223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("size"), "number")
}
func typed22223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("size"), "number")
}
func texts22223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("size").Text()), "number")
}
func text22223(e *py.Eval, ctx variables) string {
	return ""
}
func value22224(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("start_date"))
}
func typed22224(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("start_date"))
}
func texts22224(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_date").Text()))
}
func text22224(e *py.Eval, ctx variables) string {
	return ""
}
func value22225(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("start_date"))
}
func typed22225(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("start_date"))
}
func texts22225(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_date").Text()))
}
func text22225(e *py.Eval, ctx variables) string {
	return ""
}
func value22226(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("start_date")).Text())
}
func typed22226(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("start_date")).Text())
}
func texts22226(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_date").Text())).Text())
}
func text22226(e *py.Eval, ctx variables) string {
	return ""
}
func value22227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "string")
}
func typed22227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "string")
}
func texts22227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "string")
}
func text22227(e *py.Eval, ctx variables) string {
	return ""
}
func value22228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "integer")
}
func typed22228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "integer")
}
func texts22228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "integer")
}
func text22228(e *py.Eval, ctx variables) string {
	return ""
}
func value22229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "number")
}
func typed22229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "number")
}
func texts22229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "number")
}
func text22229(e *py.Eval, ctx variables) string {
	return ""
}
func value22230(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")))
}
func typed22230(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")))
}
func texts22230(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(cmp.Or(ctx["config"].Member("timezone").Text(), "UTC")))
}
func text22230(e *py.Eval, ctx variables) string {
	return ""
}
func value22231(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")))
}
func typed22231(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")))
}
func texts22231(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(cmp.Or(ctx["config"].Member("timezone").Text(), "UTC")))
}
func text22231(e *py.Eval, ctx variables) string {
	return ""
}
func value22232(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("timezone"), py.Str("UTC"))).Text())
}
func typed22232(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("timezone"), py.Str("UTC"))).Text())
}
func texts22232(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(cmp.Or(ctx["config"].Member("timezone").Text(), "UTC"))).Text())
}
func text22232(e *py.Eval, ctx variables) string {
	return ""
}
func value22233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")), "string")
}
func typed22233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")), "string")
}
func texts22233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("timezone").Text(), "UTC")), "string")
}
func text22233(e *py.Eval, ctx variables) string {
	return ""
}
func value22234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")), "integer")
}
func typed22234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")), "integer")
}
func texts22234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("timezone").Text(), "UTC")), "integer")
}
func text22234(e *py.Eval, ctx variables) string {
	return ""
}
func value22235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")), "boolean")
}
func typed22235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")), "boolean")
}
func texts22235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("timezone").Text(), "UTC")), "boolean")
}
func text22235(e *py.Eval, ctx variables) string {
	return ""
}
func value22236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")), "number")
}
func typed22236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")), "number")
}
func texts22236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("timezone").Text(), "UTC")), "number")
}
func text22236(e *py.Eval, ctx variables) string {
	return ""
}
func value22237(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("token"))
}
func typed22237(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("token"))
}
func texts22237(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("token").Text()))
}
func text22237(e *py.Eval, ctx variables) string {
	return ""
}
func value22238(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("token"))
}
func typed22238(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("token"))
}
func texts22238(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("token").Text()))
}
func text22238(e *py.Eval, ctx variables) string {
	return ""
}
func value22239(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("token")).Text())
}
func typed22239(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("token")).Text())
}
func texts22239(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("token").Text())).Text())
}
func text22239(e *py.Eval, ctx variables) string {
	return ""
}
func value22240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token"), "integer")
}
func typed22240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token"), "integer")
}
func texts22240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("token").Text()), "integer")
}
func text22240(e *py.Eval, ctx variables) string {
	return ""
}
func value22241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token"), "number")
}
func typed22241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token"), "number")
}
func texts22241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("token").Text()), "number")
}
func text22241(e *py.Eval, ctx variables) string {
	return ""
}
func value22242(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("username"))
}
func typed22242(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("username"))
}
func texts22242(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("username").Text()))
}
func text22242(e *py.Eval, ctx variables) string {
	return ""
}
func value22243(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("username"))
}
func typed22243(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("username"))
}
func texts22243(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("username").Text()))
}
func text22243(e *py.Eval, ctx variables) string {
	return ""
}
func value22244(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("username")).Text())
}
func typed22244(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("username")).Text())
}
func texts22244(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("username").Text())).Text())
}
func text22244(e *py.Eval, ctx variables) string {
	return ""
}
func value22245(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "string")
}
func typed22245(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "string")
}
func texts22245(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()), "string")
}
func text22245(e *py.Eval, ctx variables) string {
	return ""
}
func value22246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "number")
}
func typed22246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "number")
}
func texts22246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()), "number")
}
func text22246(e *py.Eval, ctx variables) string {
	return ""
}
func value22247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "integer")
}
func typed22247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "integer")
}
func texts22247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()), "integer")
}
func text22247(e *py.Eval, ctx variables) string {
	return ""
}
func value22248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "boolean")
}
func typed22248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "boolean")
}
func texts22248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()), "boolean")
}
func text22248(e *py.Eval, ctx variables) string {
	return ""
}
func value22249(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("visibility_timeout"))
}
func typed22249(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("visibility_timeout"))
}
func texts22249(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("visibility_timeout").Text()))
}
func text22249(e *py.Eval, ctx variables) string {
	return ""
}
func value22250(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("visibility_timeout"))
}
func typed22250(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("visibility_timeout"))
}
func texts22250(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("visibility_timeout").Text()))
}
func text22250(e *py.Eval, ctx variables) string {
	return ""
}
func value22251(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("visibility_timeout")).Text())
}
func typed22251(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("visibility_timeout")).Text())
}
func texts22251(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("visibility_timeout").Text())).Text())
}
func text22251(e *py.Eval, ctx variables) string {
	return ""
}
func value22252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("visibility_timeout"), "string")
}
func typed22252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("visibility_timeout"), "string")
}
func texts22252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("visibility_timeout").Text()), "string")
}
func text22252(e *py.Eval, ctx variables) string {
	return ""
}
func value22253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("visibility_timeout"), "integer")
}
func typed22253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("visibility_timeout"), "integer")
}
func texts22253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("visibility_timeout").Text()), "integer")
}
func text22253(e *py.Eval, ctx variables) string {
	return ""
}
func value22254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("visibility_timeout"), "number")
}
func typed22254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("visibility_timeout"), "number")
}
func texts22254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("visibility_timeout").Text()), "number")
}
func text22254(e *py.Eval, ctx variables) string {
	return ""
}
func value22255(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["download_target"])
}
func typed22255(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["download_target"])
}
func texts22255(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["download_target"])
}
func text22255(e *py.Eval, ctx variables) string {
	return ""
}
func value22256(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["download_target"])
}
func typed22256(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["download_target"])
}
func texts22256(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["download_target"])
}
func text22256(e *py.Eval, ctx variables) string {
	return ""
}
func value22257(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["download_target"]).Text())
}
func typed22257(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["download_target"]).Text())
}
func texts22257(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["download_target"]).Text())
}
func text22257(e *py.Eval, ctx variables) string {
	return ""
}
func value22258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "string")
}
func typed22258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "string")
}
func texts22258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "string")
}
func text22258(e *py.Eval, ctx variables) string {
	return ""
}
func value22259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "integer")
}
func typed22259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "integer")
}
func texts22259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "integer")
}
func text22259(e *py.Eval, ctx variables) string {
	return ""
}
func value22260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "number")
}
func typed22260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "number")
}
func texts22260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "number")
}
func text22260(e *py.Eval, ctx variables) string {
	return ""
}
func value22261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "boolean")
}
func typed22261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "boolean")
}
func texts22261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "boolean")
}
func text22261(e *py.Eval, ctx variables) string {
	return ""
}
func value22262(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func typed22262(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func texts22262(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func text22262(e *py.Eval, ctx variables) string {
	return ""
}
func value22263(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func typed22263(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func texts22263(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func text22263(e *py.Eval, ctx variables) string {
	return ""
}
func value22264(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	).Text())
}
func typed22264(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	).Text())
}
func texts22264(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	).Text())
}
func text22264(e *py.Eval, ctx variables) string {
	return ""
}
func value22265(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func typed22265(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func texts22265(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func text22265(e *py.Eval, ctx variables) string {
	return ""
}
func value22266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func typed22266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func texts22266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func text22266(e *py.Eval, ctx variables) string {
	return ""
}
func value22267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func typed22267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func texts22267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func text22267(e *py.Eval, ctx variables) string {
	return ""
}
func value22268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func typed22268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func texts22268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%SZ')}}",
	)
}
func text22268(e *py.Eval, ctx variables) string {
	return ""
}
func value22269(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func typed22269(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func texts22269(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func text22269(e *py.Eval, ctx variables) string {
	return ""
}
func value22270(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func typed22270(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func texts22270(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func text22270(e *py.Eval, ctx variables) string {
	return ""
}
func value22271(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	).Text())
}
func typed22271(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	).Text())
}
func texts22271(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	).Text())
}
func text22271(e *py.Eval, ctx variables) string {
	return ""
}
func value22272(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None),
		"string",
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func typed22272(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None),
		"string",
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func texts22272(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y%m%d"), py.None),
		"string",
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func text22272(e *py.Eval, ctx variables) string {
	return ""
}
func value22273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None),
		"number",
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func typed22273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None),
		"number",
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func texts22273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y%m%d"), py.None),
		"number",
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func text22273(e *py.Eval, ctx variables) string {
	return ""
}
func value22274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None),
		"integer",
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func typed22274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None),
		"integer",
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func texts22274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y%m%d"), py.None),
		"integer",
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func text22274(e *py.Eval, ctx variables) string {
	return ""
}
func value22275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None),
		"boolean",
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func typed22275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y%m%d"), py.None),
		"boolean",
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func texts22275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y%m%d"), py.None),
		"boolean",
		"{{format_datetime(stream_slice.end_time, '%Y%m%d') }}",
	)
}
func text22275(e *py.Eval, ctx variables) string {
	return ""
}
func value22276(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func typed22276(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func texts22276(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func text22276(e *py.Eval, ctx variables) string {
	return ""
}
func value22277(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func typed22277(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func texts22277(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func text22277(e *py.Eval, ctx variables) string {
	return ""
}
func value22278(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	).Text())
}
func typed22278(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	).Text())
}
func texts22278(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("%Y%m%d"), py.None),
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	).Text())
}
func text22278(e *py.Eval, ctx variables) string {
	return ""
}
func value22279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None),
		"string",
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func typed22279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None),
		"string",
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func texts22279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("%Y%m%d"), py.None),
		"string",
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func text22279(e *py.Eval, ctx variables) string {
	return ""
}
func value22280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None),
		"boolean",
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func typed22280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None),
		"boolean",
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func texts22280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("%Y%m%d"), py.None),
		"boolean",
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func text22280(e *py.Eval, ctx variables) string {
	return ""
}
func value22281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None),
		"integer",
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func typed22281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None),
		"integer",
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func texts22281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("%Y%m%d"), py.None),
		"integer",
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func text22281(e *py.Eval, ctx variables) string {
	return ""
}
func value22282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None),
		"number",
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func typed22282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y%m%d"), py.None),
		"number",
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func texts22282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("%Y%m%d"), py.None),
		"number",
		"{{format_datetime(stream_slice.start_time, '%Y%m%d') }}",
	)
}
func text22282(e *py.Eval, ctx variables) string {
	return ""
}
func value22283(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "last_visit_date"))
}
func typed22283(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "last_visit_date"))
}
func texts22283(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "last_visit_date"))
}
func text22283(e *py.Eval, ctx variables) string {
	return ""
}
func value22284(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "last_visit_date"))
}
func typed22284(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "last_visit_date"))
}
func texts22284(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "last_visit_date"))
}
func text22284(e *py.Eval, ctx variables) string {
	return ""
}
func value22285(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "last_visit_date")).Text())
}
func typed22285(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "last_visit_date")).Text())
}
func texts22285(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "last_visit_date")).Text())
}
func text22285(e *py.Eval, ctx variables) string {
	return ""
}
func value22286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_visit_date"), "integer")
}
func typed22286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_visit_date"), "integer")
}
func texts22286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_visit_date"), "integer")
}
func text22286(e *py.Eval, ctx variables) string {
	return ""
}
func value22287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_visit_date"), "number")
}
func typed22287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_visit_date"), "number")
}
func texts22287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_visit_date"), "number")
}
func text22287(e *py.Eval, ctx variables) string {
	return ""
}
func value22288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_visit_date"), "string")
}
func typed22288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_visit_date"), "string")
}
func texts22288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_visit_date"), "string")
}
func text22288(e *py.Eval, ctx variables) string {
	return ""
}
func value22289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_visit_date"), "boolean")
}
func typed22289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_visit_date"), "boolean")
}
func texts22289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_visit_date"), "boolean")
}
func text22289(e *py.Eval, ctx variables) string {
	return ""
}
func value22290(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "started_at"))
}
func typed22290(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "started_at"))
}
func texts22290(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "started_at"))
}
func text22290(e *py.Eval, ctx variables) string {
	return ""
}
func value22291(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "started_at"))
}
func typed22291(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "started_at"))
}
func texts22291(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "started_at"))
}
func text22291(e *py.Eval, ctx variables) string {
	return ""
}
func value22292(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "started_at")).Text())
}
func typed22292(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "started_at")).Text())
}
func texts22292(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "started_at")).Text())
}
func text22292(e *py.Eval, ctx variables) string {
	return ""
}
func value22293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "started_at"), "string")
}
func typed22293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "started_at"), "string")
}
func texts22293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "started_at"), "string")
}
func text22293(e *py.Eval, ctx variables) string {
	return ""
}
func value22294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "started_at"), "number")
}
func typed22294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "started_at"), "number")
}
func texts22294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "started_at"), "number")
}
func text22294(e *py.Eval, ctx variables) string {
	return ""
}
func value22295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "started_at"), "boolean")
}
func typed22295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "started_at"), "boolean")
}
func texts22295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "started_at"), "boolean")
}
func text22295(e *py.Eval, ctx variables) string {
	return ""
}
func value22296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "started_at"), "integer")
}
func typed22296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "started_at"), "integer")
}
func texts22296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "started_at"), "integer")
}
func text22296(e *py.Eval, ctx variables) string {
	return ""
}
func value22297(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("balances"), "available"))
}
func typed22297(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("balances"), "available"))
}
func texts22297(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("balances"), "available"))
}
func text22297(e *py.Eval, ctx variables) string {
	return ""
}
func value22298(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("balances"), "available"))
}
func typed22298(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("balances"), "available"))
}
func texts22298(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("balances"), "available"))
}
func text22298(e *py.Eval, ctx variables) string {
	return ""
}
func value22299(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("balances"), "available")).Text())
}
func typed22299(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("balances"), "available")).Text())
}
func texts22299(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("balances"), "available")).Text())
}
func text22299(e *py.Eval, ctx variables) string {
	return ""
}
func value22300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "available"), "integer")
}
func typed22300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "available"), "integer")
}
func texts22300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "available"), "integer")
}
func text22300(e *py.Eval, ctx variables) string {
	return ""
}
func value22301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "available"), "string")
}
func typed22301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "available"), "string")
}
func texts22301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "available"), "string")
}
func text22301(e *py.Eval, ctx variables) string {
	return ""
}
func value22302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "available"), "boolean")
}
func typed22302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "available"), "boolean")
}
func texts22302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "available"), "boolean")
}
func text22302(e *py.Eval, ctx variables) string {
	return ""
}
func value22303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "available"), "number")
}
func typed22303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "available"), "number")
}
func texts22303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "available"), "number")
}
func text22303(e *py.Eval, ctx variables) string {
	return ""
}
func value22304(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("balances"), "current"))
}
func typed22304(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("balances"), "current"))
}
func texts22304(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("balances"), "current"))
}
func text22304(e *py.Eval, ctx variables) string {
	return ""
}
func value22305(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("balances"), "current"))
}
func typed22305(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("balances"), "current"))
}
func texts22305(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("balances"), "current"))
}
func text22305(e *py.Eval, ctx variables) string {
	return ""
}
func value22306(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("balances"), "current")).Text())
}
func typed22306(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("balances"), "current")).Text())
}
func texts22306(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("balances"), "current")).Text())
}
func text22306(e *py.Eval, ctx variables) string {
	return ""
}
func value22307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "current"), "string")
}
func typed22307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "current"), "string")
}
func texts22307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "current"), "string")
}
func text22307(e *py.Eval, ctx variables) string {
	return ""
}
func value22308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "current"), "number")
}
func typed22308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "current"), "number")
}
func texts22308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "current"), "number")
}
func text22308(e *py.Eval, ctx variables) string {
	return ""
}
func value22309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "current"), "boolean")
}
func typed22309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "current"), "boolean")
}
func texts22309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "current"), "boolean")
}
func text22309(e *py.Eval, ctx variables) string {
	return ""
}
func value22310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "current"), "integer")
}
func typed22310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "current"), "integer")
}
func texts22310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "current"), "integer")
}
func text22310(e *py.Eval, ctx variables) string {
	return ""
}
func value22311(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("balances"), "iso_currency_code"))
}
func typed22311(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("balances"), "iso_currency_code"))
}
func texts22311(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("balances"), "iso_currency_code"))
}
func text22311(e *py.Eval, ctx variables) string {
	return ""
}
func value22312(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("balances"), "iso_currency_code"))
}
func typed22312(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("balances"), "iso_currency_code"))
}
func texts22312(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("balances"), "iso_currency_code"))
}
func text22312(e *py.Eval, ctx variables) string {
	return ""
}
func value22313(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("balances"), "iso_currency_code")).Text())
}
func typed22313(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("balances"), "iso_currency_code")).Text())
}
func texts22313(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("balances"), "iso_currency_code")).Text())
}
func text22313(e *py.Eval, ctx variables) string {
	return ""
}
func value22314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "iso_currency_code"), "integer")
}
func typed22314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "iso_currency_code"), "integer")
}
func texts22314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "iso_currency_code"), "integer")
}
func text22314(e *py.Eval, ctx variables) string {
	return ""
}
func value22315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "iso_currency_code"), "boolean")
}
func typed22315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "iso_currency_code"), "boolean")
}
func texts22315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "iso_currency_code"), "boolean")
}
func text22315(e *py.Eval, ctx variables) string {
	return ""
}
func value22316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "iso_currency_code"), "string")
}
func typed22316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "iso_currency_code"), "string")
}
func texts22316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "iso_currency_code"), "string")
}
func text22316(e *py.Eval, ctx variables) string {
	return ""
}
func value22317(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("balances"), "limit"))
}
func typed22317(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("balances"), "limit"))
}
func texts22317(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("balances"), "limit"))
}
func text22317(e *py.Eval, ctx variables) string {
	return ""
}
func value22318(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("balances"), "limit"))
}
func typed22318(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("balances"), "limit"))
}
func texts22318(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("balances"), "limit"))
}
func text22318(e *py.Eval, ctx variables) string {
	return ""
}
func value22319(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("balances"), "limit")).Text())
}
func typed22319(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("balances"), "limit")).Text())
}
func texts22319(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("balances"), "limit")).Text())
}
func text22319(e *py.Eval, ctx variables) string {
	return ""
}
func value22320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "limit"), "string")
}
func typed22320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "limit"), "string")
}
func texts22320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "limit"), "string")
}
func text22320(e *py.Eval, ctx variables) string {
	return ""
}
func value22321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "limit"), "integer")
}
func typed22321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "limit"), "integer")
}
func texts22321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "limit"), "integer")
}
func text22321(e *py.Eval, ctx variables) string {
	return ""
}
func value22322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "limit"), "number")
}
func typed22322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "limit"), "number")
}
func texts22322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "limit"), "number")
}
func text22322(e *py.Eval, ctx variables) string {
	return ""
}
func value22323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "limit"), "boolean")
}
func typed22323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "limit"), "boolean")
}
func texts22323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "limit"), "boolean")
}
func text22323(e *py.Eval, ctx variables) string {
	return ""
}
func value22324(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"))
}
func typed22324(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"))
}
func texts22324(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"))
}
func text22324(e *py.Eval, ctx variables) string {
	return ""
}
func value22325(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"))
}
func typed22325(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"))
}
func texts22325(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"))
}
func text22325(e *py.Eval, ctx variables) string {
	return ""
}
func value22326(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code")).Text())
}
func typed22326(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code")).Text())
}
func texts22326(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code")).Text())
}
func text22326(e *py.Eval, ctx variables) string {
	return ""
}
func value22327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"), "boolean")
}
func typed22327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"), "boolean")
}
func texts22327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"), "boolean")
}
func text22327(e *py.Eval, ctx variables) string {
	return ""
}
func value22328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"), "integer")
}
func typed22328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"), "integer")
}
func texts22328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"), "integer")
}
func text22328(e *py.Eval, ctx variables) string {
	return ""
}
func value22329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"), "number")
}
func typed22329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"), "number")
}
func texts22329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"), "number")
}
func text22329(e *py.Eval, ctx variables) string {
	return ""
}
func value22330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"), "string")
}
func typed22330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"), "string")
}
func texts22330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("balances"), "unofficial_currency_code"), "string")
}
func text22330(e *py.Eval, ctx variables) string {
	return ""
}
func value22331(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"))
}
func typed22331(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"))
}
func texts22331(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"))
}
func text22331(e *py.Eval, ctx variables) string {
	return ""
}
func value22332(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"))
}
func typed22332(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"))
}
func texts22332(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"))
}
func text22332(e *py.Eval, ctx variables) string {
	return ""
}
func value22333(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id")).Text())
}
func typed22333(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id")).Text())
}
func texts22333(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id")).Text())
}
func text22333(e *py.Eval, ctx variables) string {
	return ""
}
func value22334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"), "integer")
}
func typed22334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"), "integer")
}
func texts22334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"), "integer")
}
func text22334(e *py.Eval, ctx variables) string {
	return ""
}
func value22335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"), "number")
}
func typed22335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"), "number")
}
func texts22335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"), "number")
}
func text22335(e *py.Eval, ctx variables) string {
	return ""
}
func value22336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"), "string")
}
func typed22336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"), "string")
}
func texts22336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"), "string")
}
func text22336(e *py.Eval, ctx variables) string {
	return ""
}
func value22337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"), "boolean")
}
func typed22337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"), "boolean")
}
func texts22337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_metric"), "ref_conversion_metric_id"), "boolean")
}
func text22337(e *py.Eval, ctx variables) string {
	return ""
}
func value22338(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"))
}
func typed22338(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"))
}
func texts22338(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"))
}
func text22338(e *py.Eval, ctx variables) string {
	return ""
}
func value22339(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"))
}
func typed22339(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"))
}
func texts22339(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"))
}
func text22339(e *py.Eval, ctx variables) string {
	return ""
}
func value22340(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id")).Text())
}
func typed22340(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id")).Text())
}
func texts22340(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id")).Text())
}
func text22340(e *py.Eval, ctx variables) string {
	return ""
}
func value22341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"), "string")
}
func typed22341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"), "string")
}
func texts22341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"), "string")
}
func text22341(e *py.Eval, ctx variables) string {
	return ""
}
func value22342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"), "number")
}
func typed22342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"), "number")
}
func texts22342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"), "number")
}
func text22342(e *py.Eval, ctx variables) string {
	return ""
}
func value22343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"), "integer")
}
func typed22343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"), "integer")
}
func texts22343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"), "integer")
}
func text22343(e *py.Eval, ctx variables) string {
	return ""
}
func value22344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"), "boolean")
}
func typed22344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"), "boolean")
}
func texts22344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("conversion_type"), "conversion_type_id"), "boolean")
}
func text22344(e *py.Eval, ctx variables) string {
	return ""
}
func value22345(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("country"), "ref_country_id"))
}
func typed22345(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("country"), "ref_country_id"))
}
func texts22345(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("country"), "ref_country_id"))
}
func text22345(e *py.Eval, ctx variables) string {
	return ""
}
func value22346(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("country"), "ref_country_id"))
}
func typed22346(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("country"), "ref_country_id"))
}
func texts22346(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("country"), "ref_country_id"))
}
func text22346(e *py.Eval, ctx variables) string {
	return ""
}
func value22347(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("country"), "ref_country_id")).Text())
}
func typed22347(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("country"), "ref_country_id")).Text())
}
func texts22347(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("country"), "ref_country_id")).Text())
}
func text22347(e *py.Eval, ctx variables) string {
	return ""
}
func value22348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("country"), "ref_country_id"), "integer")
}
func typed22348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("country"), "ref_country_id"), "integer")
}
func texts22348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("country"), "ref_country_id"), "integer")
}
func text22348(e *py.Eval, ctx variables) string {
	return ""
}
func value22349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("country"), "ref_country_id"), "boolean")
}
func typed22349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("country"), "ref_country_id"), "boolean")
}
func texts22349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("country"), "ref_country_id"), "boolean")
}
func text22349(e *py.Eval, ctx variables) string {
	return ""
}
func value22350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("country"), "ref_country_id"), "string")
}
func typed22350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("country"), "ref_country_id"), "string")
}
func texts22350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("country"), "ref_country_id"), "string")
}
func text22350(e *py.Eval, ctx variables) string {
	return ""
}
func value22351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("country"), "ref_country_id"), "number")
}
func typed22351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("country"), "ref_country_id"), "number")
}
func texts22351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("country"), "ref_country_id"), "number")
}
func text22351(e *py.Eval, ctx variables) string {
	return ""
}
func value22352(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("currency"), "currency_id"))
}
func typed22352(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("currency"), "currency_id"))
}
func texts22352(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("currency"), "currency_id"))
}
func text22352(e *py.Eval, ctx variables) string {
	return ""
}
func value22353(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("currency"), "currency_id"))
}
func typed22353(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("currency"), "currency_id"))
}
func texts22353(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("currency"), "currency_id"))
}
func text22353(e *py.Eval, ctx variables) string {
	return ""
}
func value22354(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("currency"), "currency_id")).Text())
}
func typed22354(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("currency"), "currency_id")).Text())
}
func texts22354(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("currency"), "currency_id")).Text())
}
func text22354(e *py.Eval, ctx variables) string {
	return ""
}
func value22355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("currency"), "currency_id"), "boolean")
}
func typed22355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("currency"), "currency_id"), "boolean")
}
func texts22355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("currency"), "currency_id"), "boolean")
}
func text22355(e *py.Eval, ctx variables) string {
	return ""
}
func value22356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("currency"), "currency_id"), "number")
}
func typed22356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("currency"), "currency_id"), "number")
}
func texts22356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("currency"), "currency_id"), "number")
}
func text22356(e *py.Eval, ctx variables) string {
	return ""
}
func value22357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("currency"), "currency_id"), "string")
}
func typed22357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("currency"), "currency_id"), "string")
}
func texts22357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("currency"), "currency_id"), "string")
}
func text22357(e *py.Eval, ctx variables) string {
	return ""
}
func value22358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("currency"), "currency_id"), "integer")
}
func typed22358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("currency"), "currency_id"), "integer")
}
func texts22358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("currency"), "currency_id"), "integer")
}
func text22358(e *py.Eval, ctx variables) string {
	return ""
}
func value22359(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("device"), "ref_device_id"))
}
func typed22359(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("device"), "ref_device_id"))
}
func texts22359(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("device"), "ref_device_id"))
}
func text22359(e *py.Eval, ctx variables) string {
	return ""
}
func value22360(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("device"), "ref_device_id"))
}
func typed22360(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("device"), "ref_device_id"))
}
func texts22360(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("device"), "ref_device_id"))
}
func text22360(e *py.Eval, ctx variables) string {
	return ""
}
func value22361(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("device"), "ref_device_id")).Text())
}
func typed22361(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("device"), "ref_device_id")).Text())
}
func texts22361(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("device"), "ref_device_id")).Text())
}
func text22361(e *py.Eval, ctx variables) string {
	return ""
}
func value22362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("device"), "ref_device_id"), "boolean")
}
func typed22362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("device"), "ref_device_id"), "boolean")
}
func texts22362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("device"), "ref_device_id"), "boolean")
}
func text22362(e *py.Eval, ctx variables) string {
	return ""
}
func value22363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("device"), "ref_device_id"), "number")
}
func typed22363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("device"), "ref_device_id"), "number")
}
func texts22363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("device"), "ref_device_id"), "number")
}
func text22363(e *py.Eval, ctx variables) string {
	return ""
}
func value22364(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"))
}
func typed22364(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"))
}
func texts22364(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"))
}
func text22364(e *py.Eval, ctx variables) string {
	return ""
}
func value22365(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"))
}
func typed22365(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"))
}
func texts22365(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"))
}
func text22365(e *py.Eval, ctx variables) string {
	return ""
}
func value22366(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id")).Text())
}
func typed22366(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id")).Text())
}
func texts22366(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id")).Text())
}
func text22366(e *py.Eval, ctx variables) string {
	return ""
}
func value22367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"), "string")
}
func typed22367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"), "string")
}
func texts22367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"), "string")
}
func text22367(e *py.Eval, ctx variables) string {
	return ""
}
func value22368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"), "boolean")
}
func typed22368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"), "boolean")
}
func texts22368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"), "boolean")
}
func text22368(e *py.Eval, ctx variables) string {
	return ""
}
func value22369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"), "integer")
}
func typed22369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"), "integer")
}
func texts22369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"), "integer")
}
func text22369(e *py.Eval, ctx variables) string {
	return ""
}
func value22370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"), "number")
}
func typed22370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"), "number")
}
func texts22370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("partnership_model"), "ref_partnership_model_id"), "number")
}
func text22370(e *py.Eval, ctx variables) string {
	return ""
}
func value22371(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("task"), "unique_id"))
}
func typed22371(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("task"), "unique_id"))
}
func texts22371(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("task"), "unique_id"))
}
func text22371(e *py.Eval, ctx variables) string {
	return ""
}
func value22372(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("task"), "unique_id"))
}
func typed22372(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("task"), "unique_id"))
}
func texts22372(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("task"), "unique_id"))
}
func text22372(e *py.Eval, ctx variables) string {
	return ""
}
func value22373(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("task"), "unique_id")).Text())
}
func typed22373(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("task"), "unique_id")).Text())
}
func texts22373(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("task"), "unique_id")).Text())
}
func text22373(e *py.Eval, ctx variables) string {
	return ""
}
func value22374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("task"), "unique_id"), "string")
}
func typed22374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("task"), "unique_id"), "string")
}
func texts22374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("task"), "unique_id"), "string")
}
func text22374(e *py.Eval, ctx variables) string {
	return ""
}
func value22375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("task"), "unique_id"), "number")
}
func typed22375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("task"), "unique_id"), "number")
}
func texts22375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("task"), "unique_id"), "number")
}
func text22375(e *py.Eval, ctx variables) string {
	return ""
}
func value22376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("task"), "unique_id"), "integer")
}
func typed22376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("task"), "unique_id"), "integer")
}
func texts22376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("task"), "unique_id"), "integer")
}
func text22376(e *py.Eval, ctx variables) string {
	return ""
}
func value22377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("task"), "unique_id"), "boolean")
}
func typed22377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("task"), "unique_id"), "boolean")
}
func texts22377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("task"), "unique_id"), "boolean")
}
func text22377(e *py.Eval, ctx variables) string {
	return ""
}
func value22378(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"))
}
func typed22378(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"))
}
func texts22378(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"))
}
func text22378(e *py.Eval, ctx variables) string {
	return ""
}
func value22379(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"))
}
func typed22379(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"))
}
func texts22379(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"))
}
func text22379(e *py.Eval, ctx variables) string {
	return ""
}
func value22380(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id")).Text())
}
func typed22380(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id")).Text())
}
func texts22380(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id")).Text())
}
func text22380(e *py.Eval, ctx variables) string {
	return ""
}
func value22381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"), "boolean")
}
func typed22381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"), "boolean")
}
func texts22381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"), "boolean")
}
func text22381(e *py.Eval, ctx variables) string {
	return ""
}
func value22382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"), "string")
}
func typed22382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"), "string")
}
func texts22382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"), "string")
}
func text22382(e *py.Eval, ctx variables) string {
	return ""
}
func value22383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"), "integer")
}
func typed22383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"), "integer")
}
func texts22383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"), "integer")
}
func text22383(e *py.Eval, ctx variables) string {
	return ""
}
func value22384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"), "number")
}
func typed22384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"), "number")
}
func texts22384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("timezone"), "ref_timezone_id"), "number")
}
func text22384(e *py.Eval, ctx variables) string {
	return ""
}
func value22385(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"))
}
func typed22385(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"))
}
func texts22385(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"))
}
func text22385(e *py.Eval, ctx variables) string {
	return ""
}
func value22386(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"))
}
func typed22386(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"))
}
func texts22386(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"))
}
func text22386(e *py.Eval, ctx variables) string {
	return ""
}
func value22387(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id")).Text())
}
func typed22387(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id")).Text())
}
func texts22387(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id")).Text())
}
func text22387(e *py.Eval, ctx variables) string {
	return ""
}
func value22388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"), "string")
}
func typed22388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"), "string")
}
func texts22388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"), "string")
}
func text22388(e *py.Eval, ctx variables) string {
	return ""
}
func value22389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"), "boolean")
}
func typed22389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"), "boolean")
}
func texts22389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"), "boolean")
}
func text22389(e *py.Eval, ctx variables) string {
	return ""
}
func value22390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"), "integer")
}
func typed22390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"), "integer")
}
func texts22390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"), "integer")
}
func text22390(e *py.Eval, ctx variables) string {
	return ""
}
func value22391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"), "number")
}
func typed22391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"), "number")
}
func texts22391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("traffic_source"), "ref_traffic_source_id"), "number")
}
func text22391(e *py.Eval, ctx variables) string {
	return ""
}
func value22392(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"))
}
func typed22392(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"))
}
func texts22392(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"))
}
func text22392(e *py.Eval, ctx variables) string {
	return ""
}
func value22393(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"))
}
func typed22393(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"))
}
func texts22393(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"))
}
func text22393(e *py.Eval, ctx variables) string {
	return ""
}
func value22394(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id")).Text())
}
func typed22394(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id")).Text())
}
func texts22394(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id")).Text())
}
func text22394(e *py.Eval, ctx variables) string {
	return ""
}
func value22395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"), "string")
}
func typed22395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"), "string")
}
func texts22395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"), "string")
}
func text22395(e *py.Eval, ctx variables) string {
	return ""
}
func value22396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"), "integer")
}
func typed22396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"), "integer")
}
func texts22396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"), "integer")
}
func text22396(e *py.Eval, ctx variables) string {
	return ""
}
func value22397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"), "boolean")
}
func typed22397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"), "boolean")
}
func texts22397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"), "boolean")
}
func text22397(e *py.Eval, ctx variables) string {
	return ""
}
func value22398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"), "number")
}
func typed22398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"), "number")
}
func texts22398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("user_context"), "ref_user_context_id"), "number")
}
func text22398(e *py.Eval, ctx variables) string {
	return ""
}
func value22399(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone()))
}
func typed22399(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone()))
}
func texts22399(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Key(ctx["response"].Member("paging"), "next").IsNone()))
}
func text22399(e *py.Eval, ctx variables) string {
	return ""
}
