package main

import "github.com/airgen/airgen/runtime/py"

func value14000(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.ListOf(ctx["stream_partition"].Member("pixel_id")))
}
func typed14000(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.ListOf(ctx["stream_partition"].Member("pixel_id")))
}
func texts14000(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.ListOf(py.Str(ctx["stream_partition"].Member("pixel_id").Text())))
}
func text14000(e *py.Eval, ctx variables) string {
	return ""
}
func value14001(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.ListOf(ctx["stream_partition"].Member("pixel_id"))).Text())
}
func typed14001(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.ListOf(ctx["stream_partition"].Member("pixel_id"))).Text())
}
func texts14001(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.ListOf(py.Str(ctx["stream_partition"].Member("pixel_id").Text()))).Text())
}
func text14001(e *py.Eval, ctx variables) string {
	return ""
}
func value14002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["stream_partition"].Member("pixel_id")), "string")
}
func typed14002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["stream_partition"].Member("pixel_id")), "string")
}
func texts14002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(py.Str(ctx["stream_partition"].Member("pixel_id").Text())), "string")
}
func text14002(e *py.Eval, ctx variables) string {
	return ""
}
func value14003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["stream_partition"].Member("pixel_id")), "integer")
}
func typed14003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["stream_partition"].Member("pixel_id")), "integer")
}
func texts14003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(py.Str(ctx["stream_partition"].Member("pixel_id").Text())), "integer")
}
func text14003(e *py.Eval, ctx variables) string {
	return ""
}
func value14004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["stream_partition"].Member("pixel_id")), "number")
}
func typed14004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["stream_partition"].Member("pixel_id")), "number")
}
func texts14004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(py.Str(ctx["stream_partition"].Member("pixel_id").Text())), "number")
}
func text14004(e *py.Eval, ctx variables) string {
	return ""
}
func value14005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["stream_partition"].Member("pixel_id")), "boolean")
}
func typed14005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(ctx["stream_partition"].Member("pixel_id")), "boolean")
}
func texts14005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.ListOf(py.Str(ctx["stream_partition"].Member("pixel_id").Text())), "boolean")
}
func text14005(e *py.Eval, ctx variables) string {
	return ""
}
func value14006(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterList(e.FilterMapAttribute(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(2))), py.Str("a"), py.Absent)),
		"{{ [{'a': 1}, {'a': 2}] | map(attribute='a') | list }}",
	)
}
func typed14006(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterList(e.FilterMapAttribute(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(2))), py.Str("a"), py.Absent)),
		"{{ [{'a': 1}, {'a': 2}] | map(attribute='a') | list }}",
	)
}
func texts14006(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterList(e.FilterMapAttribute(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(2))), py.Str("a"), py.Absent)),
		"{{ [{'a': 1}, {'a': 2}] | map(attribute='a') | list }}",
	)
}
func text14006(e *py.Eval, ctx variables) string {
	return ""
}
func value14007(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterList(e.FilterMapAttribute(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(2))), py.Str("a"), py.Absent)),
		"{{ [{'a': 1}, {'a': 2}] | map(attribute='a') | list }}",
	)
}
func typed14007(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterList(e.FilterMapAttribute(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(2))), py.Str("a"), py.Absent)),
		"{{ [{'a': 1}, {'a': 2}] | map(attribute='a') | list }}",
	)
}
func texts14007(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterList(e.FilterMapAttribute(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(2))), py.Str("a"), py.Absent)),
		"{{ [{'a': 1}, {'a': 2}] | map(attribute='a') | list }}",
	)
}
func text14007(e *py.Eval, ctx variables) string {
	return ""
}
func value14008(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterList(e.FilterMapAttribute(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(2))), py.Str("a"), py.Absent)),
		"{{ [{'a': 1}, {'a': 2}] | map(attribute='a') | list }}",
	).Text())
}
func typed14008(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterList(e.FilterMapAttribute(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(2))), py.Str("a"), py.Absent)),
		"{{ [{'a': 1}, {'a': 2}] | map(attribute='a') | list }}",
	).Text())
}
func texts14008(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterList(e.FilterMapAttribute(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(2))), py.Str("a"), py.Absent)),
		"{{ [{'a': 1}, {'a': 2}] | map(attribute='a') | list }}",
	).Text())
}
func text14008(e *py.Eval, ctx variables) string {
	return ""
}
func value14009(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() })),
		"{{ [{'a': 1}, {'b': 2}] | selectattr('a', 'defined') | list }}",
	)
}
func typed14009(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() })),
		"{{ [{'a': 1}, {'b': 2}] | selectattr('a', 'defined') | list }}",
	)
}
func texts14009(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() })),
		"{{ [{'a': 1}, {'b': 2}] | selectattr('a', 'defined') | list }}",
	)
}
func text14009(e *py.Eval, ctx variables) string {
	return ""
}
func value14010(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() })),
		"{{ [{'a': 1}, {'b': 2}] | selectattr('a', 'defined') | list }}",
	)
}
func typed14010(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() })),
		"{{ [{'a': 1}, {'b': 2}] | selectattr('a', 'defined') | list }}",
	)
}
func texts14010(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() })),
		"{{ [{'a': 1}, {'b': 2}] | selectattr('a', 'defined') | list }}",
	)
}
func text14010(e *py.Eval, ctx variables) string {
	return ""
}
func value14011(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() })),
		"{{ [{'a': 1}, {'b': 2}] | selectattr('a', 'defined') | list }}",
	).Text())
}
func typed14011(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() })),
		"{{ [{'a': 1}, {'b': 2}] | selectattr('a', 'defined') | list }}",
	).Text())
}
func texts14011(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() })),
		"{{ [{'a': 1}, {'b': 2}] | selectattr('a', 'defined') | list }}",
	).Text())
}
func text14011(e *py.Eval, ctx variables) string {
	return ""
}
func value14012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() })),
		"boolean",
		"{{ [{'a': 1}, {'b': 2}] | selectattr('a', 'defined') | list }}",
	)
}
func typed14012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() })),
		"boolean",
		"{{ [{'a': 1}, {'b': 2}] | selectattr('a', 'defined') | list }}",
	)
}
func texts14012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() })),
		"boolean",
		"{{ [{'a': 1}, {'b': 2}] | selectattr('a', 'defined') | list }}",
	)
}
func text14012(e *py.Eval, ctx variables) string {
	return ""
}
func value14013(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["components_values"], "extra"), "{{ components_values.get('extra') }}")
}
func typed14013(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["components_values"], "extra"), "{{ components_values.get('extra') }}")
}
func texts14013(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["components_values"], "extra"), "{{ components_values.get('extra') }}")
}
func text14013(e *py.Eval, ctx variables) string {
	return ""
}
func value14014(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["components_values"], "extra"), "{{ components_values.get('extra') }}")
}
func typed14014(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["components_values"], "extra"), "{{ components_values.get('extra') }}")
}
func texts14014(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["components_values"], "extra"), "{{ components_values.get('extra') }}")
}
func text14014(e *py.Eval, ctx variables) string {
	return ""
}
func value14015(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["components_values"], "extra"), "{{ components_values.get('extra') }}").Text())
}
func typed14015(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["components_values"], "extra"), "{{ components_values.get('extra') }}").Text())
}
func texts14015(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["components_values"], "extra"), "{{ components_values.get('extra') }}").Text())
}
func text14015(e *py.Eval, ctx variables) string {
	return ""
}
func value14016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["components_values"], "extra"), "string", "{{ components_values.get('extra') }}")
}
func typed14016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["components_values"], "extra"), "string", "{{ components_values.get('extra') }}")
}
func texts14016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["components_values"], "extra"), "string", "{{ components_values.get('extra') }}")
}
func text14016(e *py.Eval, ctx variables) string {
	return ""
}
func value14017(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["components_values"], "extra"), "integer", "{{ components_values.get('extra') }}")
}
func typed14017(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["components_values"], "extra"), "integer", "{{ components_values.get('extra') }}")
}
func texts14017(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["components_values"], "extra"), "integer", "{{ components_values.get('extra') }}")
}
func text14017(e *py.Eval, ctx variables) string {
	return ""
}
func value14018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["components_values"], "extra"), "number", "{{ components_values.get('extra') }}")
}
func typed14018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["components_values"], "extra"), "number", "{{ components_values.get('extra') }}")
}
func texts14018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["components_values"], "extra"), "number", "{{ components_values.get('extra') }}")
}
func text14018(e *py.Eval, ctx variables) string {
	return ""
}
func value14019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["components_values"], "extra"), "boolean", "{{ components_values.get('extra') }}")
}
func typed14019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["components_values"], "extra"), "boolean", "{{ components_values.get('extra') }}")
}
func texts14019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["components_values"], "extra"), "boolean", "{{ components_values.get('extra') }}")
}
func text14019(e *py.Eval, ctx variables) string {
	return ""
}
func value14020(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("id"))
}
func typed14020(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("id"))
}
func texts14020(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("id"))
}
func text14020(e *py.Eval, ctx variables) string {
	return ""
}
func value14021(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("id"))
}
func typed14021(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("id"))
}
func texts14021(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("id"))
}
func text14021(e *py.Eval, ctx variables) string {
	return ""
}
func value14022(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("id")).Text())
}
func typed14022(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("id")).Text())
}
func texts14022(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("id")).Text())
}
func text14022(e *py.Eval, ctx variables) string {
	return ""
}
func value14023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("id"), "boolean")
}
func typed14023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("id"), "boolean")
}
func texts14023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("id"), "boolean")
}
func text14023(e *py.Eval, ctx variables) string {
	return ""
}
func value14024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("id"), "string")
}
func typed14024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("id"), "string")
}
func texts14024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("id"), "string")
}
func text14024(e *py.Eval, ctx variables) string {
	return ""
}
func value14025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("id"), "number")
}
func typed14025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("id"), "number")
}
func texts14025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("id"), "number")
}
func text14025(e *py.Eval, ctx variables) string {
	return ""
}
func value14026(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("key"))
}
func typed14026(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("key"))
}
func texts14026(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("key"))
}
func text14026(e *py.Eval, ctx variables) string {
	return ""
}
func value14027(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("key"))
}
func typed14027(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("key"))
}
func texts14027(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("key"))
}
func text14027(e *py.Eval, ctx variables) string {
	return ""
}
func value14028(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("key")).Text())
}
func typed14028(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("key")).Text())
}
func texts14028(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("key")).Text())
}
func text14028(e *py.Eval, ctx variables) string {
	return ""
}
func value14029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("key"), "string")
}
func typed14029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("key"), "string")
}
func texts14029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("key"), "string")
}
func text14029(e *py.Eval, ctx variables) string {
	return ""
}
func value14030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("key"), "integer")
}
func typed14030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("key"), "integer")
}
func texts14030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("key"), "integer")
}
func text14030(e *py.Eval, ctx variables) string {
	return ""
}
func value14031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("key"), "number")
}
func typed14031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("key"), "number")
}
func texts14031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("key"), "number")
}
func text14031(e *py.Eval, ctx variables) string {
	return ""
}
func value14032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("key"), "boolean")
}
func typed14032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("key"), "boolean")
}
func texts14032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("key"), "boolean")
}
func text14032(e *py.Eval, ctx variables) string {
	return ""
}
func value14033(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("limit"))
}
func typed14033(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("limit"))
}
func texts14033(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("limit"))
}
func text14033(e *py.Eval, ctx variables) string {
	return ""
}
func value14034(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("limit"))
}
func typed14034(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("limit"))
}
func texts14034(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("limit"))
}
func text14034(e *py.Eval, ctx variables) string {
	return ""
}
func value14035(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("limit")).Text())
}
func typed14035(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("limit")).Text())
}
func texts14035(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("limit")).Text())
}
func text14035(e *py.Eval, ctx variables) string {
	return ""
}
func value14036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("limit"), "integer")
}
func typed14036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("limit"), "integer")
}
func texts14036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("limit"), "integer")
}
func text14036(e *py.Eval, ctx variables) string {
	return ""
}
func value14037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("limit"), "number")
}
func typed14037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("limit"), "number")
}
func texts14037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("limit"), "number")
}
func text14037(e *py.Eval, ctx variables) string {
	return ""
}
func value14038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("limit"), "boolean")
}
func typed14038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("limit"), "boolean")
}
func texts14038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("limit"), "boolean")
}
func text14038(e *py.Eval, ctx variables) string {
	return ""
}
func value14039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("limit"), "string")
}
func typed14039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("limit"), "string")
}
func texts14039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("limit"), "string")
}
func text14039(e *py.Eval, ctx variables) string {
	return ""
}
func value14040(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("name"))
}
func typed14040(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("name"))
}
func texts14040(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("name"))
}
func text14040(e *py.Eval, ctx variables) string {
	return ""
}
func value14041(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("name"))
}
func typed14041(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("name"))
}
func texts14041(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("name"))
}
func text14041(e *py.Eval, ctx variables) string {
	return ""
}
func value14042(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("name")).Text())
}
func typed14042(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("name")).Text())
}
func texts14042(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("name")).Text())
}
func text14042(e *py.Eval, ctx variables) string {
	return ""
}
func value14043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "string")
}
func typed14043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "string")
}
func texts14043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "string")
}
func text14043(e *py.Eval, ctx variables) string {
	return ""
}
func value14044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "number")
}
func typed14044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "number")
}
func texts14044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "number")
}
func text14044(e *py.Eval, ctx variables) string {
	return ""
}
func value14045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "boolean")
}
func typed14045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "boolean")
}
func texts14045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "boolean")
}
func text14045(e *py.Eval, ctx variables) string {
	return ""
}
func value14046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "integer")
}
func typed14046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "integer")
}
func texts14046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "integer")
}
func text14046(e *py.Eval, ctx variables) string {
	return ""
}
func value14047(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("pth"))
}
func typed14047(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("pth"))
}
func texts14047(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("pth"))
}
func text14047(e *py.Eval, ctx variables) string {
	return ""
}
func value14048(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("pth"))
}
func typed14048(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("pth"))
}
func texts14048(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("pth"))
}
func text14048(e *py.Eval, ctx variables) string {
	return ""
}
func value14049(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("pth")).Text())
}
func typed14049(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("pth")).Text())
}
func texts14049(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("pth")).Text())
}
func text14049(e *py.Eval, ctx variables) string {
	return ""
}
func value14050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pth"), "integer")
}
func typed14050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pth"), "integer")
}
func texts14050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pth"), "integer")
}
func text14050(e *py.Eval, ctx variables) string {
	return ""
}
func value14051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pth"), "number")
}
func typed14051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pth"), "number")
}
func texts14051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pth"), "number")
}
func text14051(e *py.Eval, ctx variables) string {
	return ""
}
func value14052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pth"), "boolean")
}
func typed14052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pth"), "boolean")
}
func texts14052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("pth"), "boolean")
}
func text14052(e *py.Eval, ctx variables) string {
	return ""
}
func value14053(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("cur"))
}
func typed14053(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("cur"))
}
func texts14053(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("cur"))
}
func text14053(e *py.Eval, ctx variables) string {
	return ""
}
func value14054(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("cur"))
}
func typed14054(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("cur"))
}
func texts14054(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("cur"))
}
func text14054(e *py.Eval, ctx variables) string {
	return ""
}
func value14055(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("cur")).Text())
}
func typed14055(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("cur")).Text())
}
func texts14055(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("cur")).Text())
}
func text14055(e *py.Eval, ctx variables) string {
	return ""
}
func value14056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("cur"), "boolean")
}
func typed14056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("cur"), "boolean")
}
func texts14056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("cur"), "boolean")
}
func text14056(e *py.Eval, ctx variables) string {
	return ""
}
func value14057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("cur"), "integer")
}
func typed14057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("cur"), "integer")
}
func texts14057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("cur"), "integer")
}
func text14057(e *py.Eval, ctx variables) string {
	return ""
}
func value14058(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("cur"), "number")
}
func typed14058(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("cur"), "number")
}
func texts14058(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("cur"), "number")
}
func text14058(e *py.Eval, ctx variables) string {
	return ""
}
func value14059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("cur"), "string")
}
func typed14059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("cur"), "string")
}
func texts14059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("cur"), "string")
}
func text14059(e *py.Eval, ctx variables) string {
	return ""
}
func value14060(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("dim"))
}
func typed14060(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("dim"))
}
func texts14060(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("dim"))
}
func text14060(e *py.Eval, ctx variables) string {
	return ""
}
func value14061(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("dim"))
}
func typed14061(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("dim"))
}
func texts14061(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("dim"))
}
func text14061(e *py.Eval, ctx variables) string {
	return ""
}
func value14062(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("dim")).Text())
}
func typed14062(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("dim")).Text())
}
func texts14062(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("dim")).Text())
}
func text14062(e *py.Eval, ctx variables) string {
	return ""
}
func value14063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("dim"), "string")
}
func typed14063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("dim"), "string")
}
func texts14063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("dim"), "string")
}
func text14063(e *py.Eval, ctx variables) string {
	return ""
}
func value14064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("dim"), "boolean")
}
func typed14064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("dim"), "boolean")
}
func texts14064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("dim"), "boolean")
}
func text14064(e *py.Eval, ctx variables) string {
	return ""
}
func value14065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("dim"), "integer")
}
func typed14065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("dim"), "integer")
}
func texts14065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("dim"), "integer")
}
func text14065(e *py.Eval, ctx variables) string {
	return ""
}
func value14066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("dim"), "number")
}
func typed14066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("dim"), "number")
}
func texts14066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("dim"), "number")
}
func text14066(e *py.Eval, ctx variables) string {
	return ""
}
func value14067(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("extra"))
}
func typed14067(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("extra"))
}
func texts14067(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("extra"))
}
func text14067(e *py.Eval, ctx variables) string {
	return ""
}
func value14068(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("extra"))
}
func typed14068(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("extra"))
}
func texts14068(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("extra"))
}
func text14068(e *py.Eval, ctx variables) string {
	return ""
}
func value14069(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("extra")).Text())
}
func typed14069(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("extra")).Text())
}
func texts14069(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("extra")).Text())
}
func text14069(e *py.Eval, ctx variables) string {
	return ""
}
func value14070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("extra"), "integer")
}
func typed14070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("extra"), "integer")
}
func texts14070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("extra"), "integer")
}
func text14070(e *py.Eval, ctx variables) string {
	return ""
}
func value14071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("extra"), "number")
}
func typed14071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("extra"), "number")
}
func texts14071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("extra"), "number")
}
func text14071(e *py.Eval, ctx variables) string {
	return ""
}
func value14072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("extra"), "boolean")
}
func typed14072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("extra"), "boolean")
}
func texts14072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("extra"), "boolean")
}
func text14072(e *py.Eval, ctx variables) string {
	return ""
}
func value14073(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("extra"), "string")
}
func typed14073(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("extra"), "string")
}
func texts14073(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("extra"), "string")
}
func text14073(e *py.Eval, ctx variables) string {
	return ""
}
func value14074(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("n"))
}
func typed14074(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("n"))
}
func texts14074(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("n"))
}
func text14074(e *py.Eval, ctx variables) string {
	return ""
}
func value14075(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("n"))
}
func typed14075(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("n"))
}
func texts14075(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("n"))
}
func text14075(e *py.Eval, ctx variables) string {
	return ""
}
func value14076(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("n")).Text())
}
func typed14076(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("n")).Text())
}
func texts14076(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("n")).Text())
}
func text14076(e *py.Eval, ctx variables) string {
	return ""
}
func value14077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("n"), "boolean")
}
func typed14077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("n"), "boolean")
}
func texts14077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("n"), "boolean")
}
func text14077(e *py.Eval, ctx variables) string {
	return ""
}
func value14078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("n"), "string")
}
func typed14078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("n"), "string")
}
func texts14078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("n"), "string")
}
func text14078(e *py.Eval, ctx variables) string {
	return ""
}
func value14079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("n"), "number")
}
func typed14079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("n"), "number")
}
func texts14079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("n"), "number")
}
func text14079(e *py.Eval, ctx variables) string {
	return ""
}
func value14080(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLower(ctx["components_values"].Member("name")))
}
func typed14080(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLower(ctx["components_values"].Member("name")))
}
func texts14080(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLower(ctx["components_values"].Member("name")))
}
func text14080(e *py.Eval, ctx variables) string {
	return ""
}
func value14081(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLower(ctx["components_values"].Member("name")))
}
func typed14081(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLower(ctx["components_values"].Member("name")))
}
func texts14081(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLower(ctx["components_values"].Member("name")))
}
func text14081(e *py.Eval, ctx variables) string {
	return ""
}
func value14082(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLower(ctx["components_values"].Member("name"))).Text())
}
func typed14082(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLower(ctx["components_values"].Member("name"))).Text())
}
func texts14082(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLower(ctx["components_values"].Member("name"))).Text())
}
func text14082(e *py.Eval, ctx variables) string {
	return ""
}
func value14083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["components_values"].Member("name")), "boolean")
}
func typed14083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["components_values"].Member("name")), "boolean")
}
func texts14083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["components_values"].Member("name")), "boolean")
}
func text14083(e *py.Eval, ctx variables) string {
	return ""
}
func value14084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["components_values"].Member("name")), "number")
}
func typed14084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["components_values"].Member("name")), "number")
}
func texts14084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["components_values"].Member("name")), "number")
}
func text14084(e *py.Eval, ctx variables) string {
	return ""
}
func value14085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["components_values"].Member("name")), "integer")
}
func typed14085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["components_values"].Member("name")), "integer")
}
func texts14085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["components_values"].Member("name")), "integer")
}
func text14085(e *py.Eval, ctx variables) string {
	return ""
}
func value14086(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("name"))
}
func typed14086(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("name"))
}
func texts14086(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("name"))
}
func text14086(e *py.Eval, ctx variables) string {
	return ""
}
func value14087(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("name"))
}
func typed14087(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("name"))
}
func texts14087(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("name"))
}
func text14087(e *py.Eval, ctx variables) string {
	return ""
}
func value14088(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("name")).Text())
}
func typed14088(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("name")).Text())
}
func texts14088(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("name")).Text())
}
func text14088(e *py.Eval, ctx variables) string {
	return ""
}
func value14089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "number")
}
func typed14089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "number")
}
func texts14089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "number")
}
func text14089(e *py.Eval, ctx variables) string {
	return ""
}
func value14090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "boolean")
}
func typed14090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "boolean")
}
func texts14090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "boolean")
}
func text14090(e *py.Eval, ctx variables) string {
	return ""
}
func value14091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "string")
}
func typed14091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "string")
}
func texts14091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "string")
}
func text14091(e *py.Eval, ctx variables) string {
	return ""
}
func value14092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "integer")
}
func typed14092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "integer")
}
func texts14092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("name"), "integer")
}
func text14092(e *py.Eval, ctx variables) string {
	return ""
}
func value14093(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("path"))
}
func typed14093(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("path"))
}
func texts14093(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["components_values"].Member("path"))
}
func text14093(e *py.Eval, ctx variables) string {
	return ""
}
func value14094(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("path"))
}
func typed14094(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("path"))
}
func texts14094(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["components_values"].Member("path"))
}
func text14094(e *py.Eval, ctx variables) string {
	return ""
}
func value14095(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("path")).Text())
}
func typed14095(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("path")).Text())
}
func texts14095(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["components_values"].Member("path")).Text())
}
func text14095(e *py.Eval, ctx variables) string {
	return ""
}
func value14096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("path"), "number")
}
func typed14096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("path"), "number")
}
func texts14096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("path"), "number")
}
func text14096(e *py.Eval, ctx variables) string {
	return ""
}
func value14097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("path"), "boolean")
}
func typed14097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("path"), "boolean")
}
func texts14097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("path"), "boolean")
}
func text14097(e *py.Eval, ctx variables) string {
	return ""
}
func value14098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("path"), "integer")
}
func typed14098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("path"), "integer")
}
func texts14098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("path"), "integer")
}
func text14098(e *py.Eval, ctx variables) string {
	return ""
}
func value14099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("path"), "string")
}
func typed14099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("path"), "string")
}
func texts14099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["components_values"].Member("path"), "string")
}
func text14099(e *py.Eval, ctx variables) string {
	return ""
}
func value14100(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"])
}
func typed14100(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"])
}
func texts14100(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"])
}
func text14100(e *py.Eval, ctx variables) string {
	return ""
}
func value14101(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"])
}
func typed14101(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"])
}
func texts14101(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"])
}
func text14101(e *py.Eval, ctx variables) string {
	return ""
}
func value14102(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"]).Text())
}
func typed14102(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"]).Text())
}
func texts14102(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"]).Text())
}
func text14102(e *py.Eval, ctx variables) string {
	return ""
}
func value14103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"], "number")
}
func typed14103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"], "number")
}
func texts14103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"], "number")
}
func text14103(e *py.Eval, ctx variables) string {
	return ""
}
func value14104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"], "integer")
}
func typed14104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"], "integer")
}
func texts14104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"], "integer")
}
func text14104(e *py.Eval, ctx variables) string {
	return ""
}
func value14105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"], "boolean")
}
func typed14105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"], "boolean")
}
func texts14105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"], "boolean")
}
func text14105(e *py.Eval, ctx variables) string {
	return ""
}
func value14106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"], "string")
}
func typed14106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"], "string")
}
func texts14106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"], "string")
}
func text14106(e *py.Eval, ctx variables) string {
	return ""
}
func value14107(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("backoff_factor"))
}
func typed14107(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("backoff_factor"))
}
func texts14107(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("backoff_factor").Text()))
}
func text14107(e *py.Eval, ctx variables) string {
	return ""
}
func value14108(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("backoff_factor"))
}
func typed14108(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("backoff_factor"))
}
func texts14108(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("backoff_factor").Text()))
}
func text14108(e *py.Eval, ctx variables) string {
	return ""
}
func value14109(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("backoff_factor")).Text())
}
func typed14109(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("backoff_factor")).Text())
}
func texts14109(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("backoff_factor").Text())).Text())
}
func text14109(e *py.Eval, ctx variables) string {
	return ""
}
func value14110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("backoff_factor"), "string")
}
func typed14110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("backoff_factor"), "string")
}
func texts14110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("backoff_factor").Text()), "string")
}
func text14110(e *py.Eval, ctx variables) string {
	return ""
}
func value14111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("backoff_factor"), "integer")
}
func typed14111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("backoff_factor"), "integer")
}
func texts14111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("backoff_factor").Text()), "integer")
}
func text14111(e *py.Eval, ctx variables) string {
	return ""
}
func value14112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("backoff_factor"), "number")
}
func typed14112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("backoff_factor"), "number")
}
func texts14112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("backoff_factor").Text()), "number")
}
func text14112(e *py.Eval, ctx variables) string {
	return ""
}
func value14113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("backoff_factor"), "boolean")
}
func typed14113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("backoff_factor"), "boolean")
}
func texts14113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("backoff_factor").Text()), "boolean")
}
func text14113(e *py.Eval, ctx variables) string {
	return ""
}
func value14114(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("bond_type"))
}
func typed14114(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("bond_type"))
}
func texts14114(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("bond_type").Text()))
}
func text14114(e *py.Eval, ctx variables) string {
	return ""
}
func value14115(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("bond_type"))
}
func typed14115(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("bond_type"))
}
func texts14115(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("bond_type").Text()))
}
func text14115(e *py.Eval, ctx variables) string {
	return ""
}
func value14116(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("bond_type")).Text())
}
func typed14116(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("bond_type")).Text())
}
func texts14116(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("bond_type").Text())).Text())
}
func text14116(e *py.Eval, ctx variables) string {
	return ""
}
func value14117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bond_type"), "integer")
}
func typed14117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bond_type"), "integer")
}
func texts14117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("bond_type").Text()), "integer")
}
func text14117(e *py.Eval, ctx variables) string {
	return ""
}
func value14118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bond_type"), "number")
}
func typed14118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bond_type"), "number")
}
func texts14118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("bond_type").Text()), "number")
}
func text14118(e *py.Eval, ctx variables) string {
	return ""
}
func value14119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bond_type"), "boolean")
}
func typed14119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bond_type"), "boolean")
}
func texts14119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("bond_type").Text()), "boolean")
}
func text14119(e *py.Eval, ctx variables) string {
	return ""
}
func value14120(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_id"))
}
func typed14120(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_id"))
}
func texts14120(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("client_id").Text()))
}
func text14120(e *py.Eval, ctx variables) string {
	return ""
}
func value14121(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_id"))
}
func typed14121(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_id"))
}
func texts14121(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("client_id").Text()))
}
func text14121(e *py.Eval, ctx variables) string {
	return ""
}
func value14122(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_id")).Text())
}
func typed14122(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_id")).Text())
}
func texts14122(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("client_id").Text())).Text())
}
func text14122(e *py.Eval, ctx variables) string {
	return ""
}
func value14123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "string")
}
func typed14123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "string")
}
func texts14123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_id").Text()), "string")
}
func text14123(e *py.Eval, ctx variables) string {
	return ""
}
func value14124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "integer")
}
func typed14124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "integer")
}
func texts14124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_id").Text()), "integer")
}
func text14124(e *py.Eval, ctx variables) string {
	return ""
}
func value14125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "boolean")
}
func typed14125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "boolean")
}
func texts14125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_id").Text()), "boolean")
}
func text14125(e *py.Eval, ctx variables) string {
	return ""
}
func value14126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "number")
}
func typed14126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "number")
}
func texts14126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_id").Text()), "number")
}
func text14126(e *py.Eval, ctx variables) string {
	return ""
}
func value14127(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_secret"))
}
func typed14127(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_secret"))
}
func texts14127(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("client_secret").Text()))
}
func text14127(e *py.Eval, ctx variables) string {
	return ""
}
func value14128(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_secret"))
}
func typed14128(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_secret"))
}
func texts14128(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("client_secret").Text()))
}
func text14128(e *py.Eval, ctx variables) string {
	return ""
}
func value14129(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_secret")).Text())
}
func typed14129(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_secret")).Text())
}
func texts14129(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("client_secret").Text())).Text())
}
func text14129(e *py.Eval, ctx variables) string {
	return ""
}
func value14130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "integer")
}
func typed14130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "integer")
}
func texts14130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_secret").Text()), "integer")
}
func text14130(e *py.Eval, ctx variables) string {
	return ""
}
func value14131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "string")
}
func typed14131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "string")
}
func texts14131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_secret").Text()), "string")
}
func text14131(e *py.Eval, ctx variables) string {
	return ""
}
func value14132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "boolean")
}
func typed14132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "boolean")
}
func texts14132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_secret").Text()), "boolean")
}
func text14132(e *py.Eval, ctx variables) string {
	return ""
}
func value14133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "number")
}
func typed14133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "number")
}
func texts14133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_secret").Text()), "number")
}
func text14133(e *py.Eval, ctx variables) string {
	return ""
}
func value14134(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("commodities"))
}
func typed14134(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("commodities"))
}
func texts14134(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("commodities").Text()))
}
func text14134(e *py.Eval, ctx variables) string {
	return ""
}
func value14135(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("commodities"))
}
func typed14135(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("commodities"))
}
func texts14135(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("commodities").Text()))
}
func text14135(e *py.Eval, ctx variables) string {
	return ""
}
func value14136(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("commodities")).Text())
}
func typed14136(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("commodities")).Text())
}
func texts14136(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("commodities").Text())).Text())
}
func text14136(e *py.Eval, ctx variables) string {
	return ""
}
func value14137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("commodities"), "string")
}
func typed14137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("commodities"), "string")
}
func texts14137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("commodities").Text()), "string")
}
func text14137(e *py.Eval, ctx variables) string {
	return ""
}
func value14138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("commodities"), "integer")
}
func typed14138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("commodities"), "integer")
}
func texts14138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("commodities").Text()), "integer")
}
func text14138(e *py.Eval, ctx variables) string {
	return ""
}
func value14139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("commodities"), "boolean")
}
func typed14139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("commodities"), "boolean")
}
func texts14139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("commodities").Text()), "boolean")
}
func text14139(e *py.Eval, ctx variables) string {
	return ""
}
func value14140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("commodities"), "number")
}
func typed14140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("commodities"), "number")
}
func texts14140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("commodities").Text()), "number")
}
func text14140(e *py.Eval, ctx variables) string {
	return ""
}
func value14141(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("countries"))
}
func typed14141(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("countries"))
}
func texts14141(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("countries").Text()))
}
func text14141(e *py.Eval, ctx variables) string {
	return ""
}
func value14142(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("countries"))
}
func typed14142(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("countries"))
}
func texts14142(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("countries").Text()))
}
func text14142(e *py.Eval, ctx variables) string {
	return ""
}
func value14143(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("countries")).Text())
}
func typed14143(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("countries")).Text())
}
func texts14143(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("countries").Text())).Text())
}
func text14143(e *py.Eval, ctx variables) string {
	return ""
}
func value14144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("countries"), "boolean")
}
func typed14144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("countries"), "boolean")
}
func texts14144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("countries").Text()), "boolean")
}
func text14144(e *py.Eval, ctx variables) string {
	return ""
}
func value14145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("countries"), "number")
}
func typed14145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("countries"), "number")
}
func texts14145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("countries").Text()), "number")
}
func text14145(e *py.Eval, ctx variables) string {
	return ""
}
func value14146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("countries"), "string")
}
func typed14146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("countries"), "string")
}
func texts14146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("countries").Text()), "string")
}
func text14146(e *py.Eval, ctx variables) string {
	return ""
}
func value14147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("countries"), "integer")
}
func typed14147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("countries"), "integer")
}
func texts14147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("countries").Text()), "integer")
}
func text14147(e *py.Eval, ctx variables) string {
	return ""
}
func value14148(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["config"].Member("credentials"), "start"))
}
func typed14148(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["config"].Member("credentials"), "start"))
}
func texts14148(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "start"))
}
func text14148(e *py.Eval, ctx variables) string {
	return ""
}
func value14149(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["config"].Member("credentials"), "start"))
}
func typed14149(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["config"].Member("credentials"), "start"))
}
func texts14149(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "start"))
}
func text14149(e *py.Eval, ctx variables) string {
	return ""
}
func value14150(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["config"].Member("credentials"), "start")).Text())
}
func typed14150(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["config"].Member("credentials"), "start")).Text())
}
func texts14150(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "start")).Text())
}
func text14150(e *py.Eval, ctx variables) string {
	return ""
}
func value14151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["config"].Member("credentials"), "start"), "integer")
}
func typed14151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["config"].Member("credentials"), "start"), "integer")
}
func texts14151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "start"), "integer")
}
func text14151(e *py.Eval, ctx variables) string {
	return ""
}
func value14152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["config"].Member("credentials"), "start"), "number")
}
func typed14152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["config"].Member("credentials"), "start"), "number")
}
func texts14152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "start"), "number")
}
func text14152(e *py.Eval, ctx variables) string {
	return ""
}
func value14153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["config"].Member("credentials"), "start"), "boolean")
}
func typed14153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["config"].Member("credentials"), "start"), "boolean")
}
func texts14153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "start"), "boolean")
}
func text14153(e *py.Eval, ctx variables) string {
	return ""
}
func value14154(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("employee_fields"))
}
func typed14154(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("employee_fields"))
}
func texts14154(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("employee_fields").Text()))
}
func text14154(e *py.Eval, ctx variables) string {
	return ""
}
func value14155(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("employee_fields"))
}
func typed14155(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("employee_fields"))
}
func texts14155(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("employee_fields").Text()))
}
func text14155(e *py.Eval, ctx variables) string {
	return ""
}
func value14156(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("employee_fields")).Text())
}
func typed14156(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("employee_fields")).Text())
}
func texts14156(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("employee_fields").Text())).Text())
}
func text14156(e *py.Eval, ctx variables) string {
	return ""
}
func value14157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("employee_fields"), "number")
}
func typed14157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("employee_fields"), "number")
}
func texts14157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("employee_fields").Text()), "number")
}
func text14157(e *py.Eval, ctx variables) string {
	return ""
}
func value14158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("employee_fields"), "boolean")
}
func typed14158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("employee_fields"), "boolean")
}
func texts14158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("employee_fields").Text()), "boolean")
}
func text14158(e *py.Eval, ctx variables) string {
	return ""
}
func value14159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("employee_fields"), "string")
}
func typed14159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("employee_fields"), "string")
}
func texts14159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("employee_fields").Text()), "string")
}
func text14159(e *py.Eval, ctx variables) string {
	return ""
}
func value14160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("employee_fields"), "integer")
}
func typed14160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("employee_fields"), "integer")
}
func texts14160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("employee_fields").Text()), "integer")
}
func text14160(e *py.Eval, ctx variables) string {
	return ""
}
func value14161(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func typed14161(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func texts14161(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func text14161(e *py.Eval, ctx variables) string {
	return ""
}
func value14162(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func typed14162(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func texts14162(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func text14162(e *py.Eval, ctx variables) string {
	return ""
}
func value14163(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	).Text())
}
func typed14163(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	).Text())
}
func texts14163(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	).Text())
}
func text14163(e *py.Eval, ctx variables) string {
	return ""
}
func value14164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func typed14164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func texts14164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func text14164(e *py.Eval, ctx variables) string {
	return ""
}
func value14165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func typed14165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func texts14165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func text14165(e *py.Eval, ctx variables) string {
	return ""
}
func value14166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func typed14166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func texts14166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func text14166(e *py.Eval, ctx variables) string {
	return ""
}
func value14167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func typed14167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func texts14167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func text14167(e *py.Eval, ctx variables) string {
	return ""
}
func value14168(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() }))
}
func typed14168(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() }))
}
func texts14168(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.NowUTC() }))
}
func text14168(e *py.Eval, ctx variables) string {
	return ""
}
func value14169(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() }))
}
func typed14169(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() }))
}
func texts14169(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.NowUTC() }))
}
func text14169(e *py.Eval, ctx variables) string {
	return ""
}
func value14170(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() })).Text())
}
func typed14170(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() })).Text())
}
func texts14170(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.NowUTC() })).Text())
}
func text14170(e *py.Eval, ctx variables) string {
	return ""
}
func value14171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() }), "boolean")
}
func typed14171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() }), "boolean")
}
func texts14171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.NowUTC() }), "boolean")
}
func text14171(e *py.Eval, ctx variables) string {
	return ""
}
func value14172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() }), "integer")
}
func typed14172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() }), "integer")
}
func texts14172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.NowUTC() }), "integer")
}
func text14172(e *py.Eval, ctx variables) string {
	return ""
}
func value14173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() }), "number")
}
func typed14173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() }), "number")
}
func texts14173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.NowUTC() }), "number")
}
func text14173(e *py.Eval, ctx variables) string {
	return ""
}
func value14174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() }), "string")
}
func typed14174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() }), "string")
}
func texts14174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.NowUTC() }), "string")
}
func text14174(e *py.Eval, ctx variables) string {
	return ""
}
func value14175(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() }))
}
func typed14175(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() }))
}
func texts14175(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.TodayUTC() }))
}
func text14175(e *py.Eval, ctx variables) string {
	return ""
}
func value14176(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() }))
}
func typed14176(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() }))
}
func texts14176(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.TodayUTC() }))
}
func text14176(e *py.Eval, ctx variables) string {
	return ""
}
func value14177(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() })).Text())
}
func typed14177(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() })).Text())
}
func texts14177(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.TodayUTC() })).Text())
}
func text14177(e *py.Eval, ctx variables) string {
	return ""
}
func value14178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() }), "string")
}
func typed14178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() }), "string")
}
func texts14178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.TodayUTC() }), "string")
}
func text14178(e *py.Eval, ctx variables) string {
	return ""
}
func value14179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() }), "boolean")
}
func typed14179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() }), "boolean")
}
func texts14179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.TodayUTC() }), "boolean")
}
func text14179(e *py.Eval, ctx variables) string {
	return ""
}
func value14180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() }), "integer")
}
func typed14180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() }), "integer")
}
func texts14180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.TodayUTC() }), "integer")
}
func text14180(e *py.Eval, ctx variables) string {
	return ""
}
func value14181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() }), "number")
}
func typed14181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() }), "number")
}
func texts14181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.TodayUTC() }), "number")
}
func text14181(e *py.Eval, ctx variables) string {
	return ""
}
func value14182(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("account_id")))
}
func typed14182(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("account_id")))
}
func texts14182(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("account_id").Text()))
}
func text14182(e *py.Eval, ctx variables) string {
	return ""
}
func value14183(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("account_id")))
}
func typed14183(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("account_id")))
}
func texts14183(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("account_id").Text()))
}
func text14183(e *py.Eval, ctx variables) string {
	return ""
}
func value14184(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("account_id"))).Text())
}
func typed14184(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("account_id"))).Text())
}
func texts14184(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("account_id").Text())).Text())
}
func text14184(e *py.Eval, ctx variables) string {
	return ""
}
func value14185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("account_id")), "string")
}
func typed14185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("account_id")), "string")
}
func texts14185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()), "string")
}
func text14185(e *py.Eval, ctx variables) string {
	return ""
}
func value14186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("account_id")), "integer")
}
func typed14186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("account_id")), "integer")
}
func texts14186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()), "integer")
}
func text14186(e *py.Eval, ctx variables) string {
	return ""
}
func value14187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("account_id")), "boolean")
}
func typed14187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("account_id")), "boolean")
}
func texts14187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()), "boolean")
}
func text14187(e *py.Eval, ctx variables) string {
	return ""
}
func value14188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("account_id")), "number")
}
func typed14188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("account_id")), "number")
}
func texts14188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()), "number")
}
func text14188(e *py.Eval, ctx variables) string {
	return ""
}
func value14189(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01")))
}
func typed14189(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01")))
}
func texts14189(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14189(e *py.Eval, ctx variables) string {
	return ""
}
func value14190(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01")))
}
func typed14190(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01")))
}
func texts14190(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14190(e *py.Eval, ctx variables) string {
	return ""
}
func value14191(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01"))).Text())
}
func typed14191(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01"))).Text())
}
func texts14191(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_date").Text())).Text())
}
func text14191(e *py.Eval, ctx variables) string {
	return ""
}
func value14192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01")), "boolean")
}
func typed14192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01")), "boolean")
}
func texts14192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "boolean")
}
func text14192(e *py.Eval, ctx variables) string {
	return ""
}
func value14193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01")), "integer")
}
func typed14193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01")), "integer")
}
func texts14193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "integer")
}
func text14193(e *py.Eval, ctx variables) string {
	return ""
}
func value14194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01")), "number")
}
func typed14194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01")), "number")
}
func texts14194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "number")
}
func text14194(e *py.Eval, ctx variables) string {
	return ""
}
func value14195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01")), "string")
}
func typed14195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01")), "string")
}
func texts14195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "string")
}
func text14195(e *py.Eval, ctx variables) string {
	return ""
}
func value14196(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("absent")))
}
func typed14196(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("absent")))
}
func texts14196(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("absent").Text()))
}
func text14196(e *py.Eval, ctx variables) string {
	return ""
}
func value14197(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("absent")))
}
func typed14197(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("absent")))
}
func texts14197(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("absent").Text()))
}
func text14197(e *py.Eval, ctx variables) string {
	return ""
}
func value14198(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("absent"))).Text())
}
func typed14198(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("absent"))).Text())
}
func texts14198(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("absent").Text())).Text())
}
func text14198(e *py.Eval, ctx variables) string {
	return ""
}
func value14199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("absent")), "boolean")
}
func typed14199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("absent")), "boolean")
}
func texts14199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("absent").Text()), "boolean")
}
func text14199(e *py.Eval, ctx variables) string {
	return ""
}
func value14200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("absent")), "integer")
}
func typed14200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("absent")), "integer")
}
func texts14200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("absent").Text()), "integer")
}
func text14200(e *py.Eval, ctx variables) string {
	return ""
}
func value14201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("absent")), "string")
}
func typed14201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("absent")), "string")
}
func texts14201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("absent").Text()), "string")
}
func text14201(e *py.Eval, ctx variables) string {
	return ""
}
func value14202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("absent")), "number")
}
func typed14202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("absent")), "number")
}
func texts14202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("absent").Text()), "number")
}
func text14202(e *py.Eval, ctx variables) string {
	return ""
}
func value14203(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("api_key")))
}
func typed14203(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("api_key")))
}
func texts14203(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("api_key").Text()))
}
func text14203(e *py.Eval, ctx variables) string {
	return ""
}
func value14204(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("api_key")))
}
func typed14204(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("api_key")))
}
func texts14204(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("api_key").Text()))
}
func text14204(e *py.Eval, ctx variables) string {
	return ""
}
func value14205(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("api_key"))).Text())
}
func typed14205(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("api_key"))).Text())
}
func texts14205(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("api_key").Text())).Text())
}
func text14205(e *py.Eval, ctx variables) string {
	return ""
}
func value14206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("api_key")), "integer")
}
func typed14206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("api_key")), "integer")
}
func texts14206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key").Text()), "integer")
}
func text14206(e *py.Eval, ctx variables) string {
	return ""
}
func value14207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("api_key")), "string")
}
func typed14207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("api_key")), "string")
}
func texts14207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key").Text()), "string")
}
func text14207(e *py.Eval, ctx variables) string {
	return ""
}
func value14208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("api_key")), "boolean")
}
func typed14208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("api_key")), "boolean")
}
func texts14208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key").Text()), "boolean")
}
func text14208(e *py.Eval, ctx variables) string {
	return ""
}
func value14209(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") }))
}
func typed14209(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") }))
}
func texts14209(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.Str(ctx["config"].Member("apikey").Text()), func() py.Value { return e.Key(py.Str(ctx["config"].Member("credentials").Text()), "apikey") }))
}
func text14209(e *py.Eval, ctx variables) string {
	return ""
}
func value14210(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") }))
}
func typed14210(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") }))
}
func texts14210(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.Str(ctx["config"].Member("apikey").Text()), func() py.Value { return e.Key(py.Str(ctx["config"].Member("credentials").Text()), "apikey") }))
}
func text14210(e *py.Eval, ctx variables) string {
	return ""
}
func value14211(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") })).Text())
}
func typed14211(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") })).Text())
}
func texts14211(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.Str(ctx["config"].Member("apikey").Text()), func() py.Value { return e.Key(py.Str(ctx["config"].Member("credentials").Text()), "apikey") })).Text())
}
func text14211(e *py.Eval, ctx variables) string {
	return ""
}
func value14212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") }), "number")
}
func typed14212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") }), "number")
}
func texts14212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("apikey").Text()), func() py.Value { return e.Key(py.Str(ctx["config"].Member("credentials").Text()), "apikey") }), "number")
}
func text14212(e *py.Eval, ctx variables) string {
	return ""
}
func value14213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") }), "string")
}
func typed14213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") }), "string")
}
func texts14213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("apikey").Text()), func() py.Value { return e.Key(py.Str(ctx["config"].Member("credentials").Text()), "apikey") }), "string")
}
func text14213(e *py.Eval, ctx variables) string {
	return ""
}
func value14214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") }), "integer")
}
func typed14214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") }), "integer")
}
func texts14214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("apikey").Text()), func() py.Value { return e.Key(py.Str(ctx["config"].Member("credentials").Text()), "apikey") }), "integer")
}
func text14214(e *py.Eval, ctx variables) string {
	return ""
}
func value14215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") }), "boolean")
}
func typed14215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") }), "boolean")
}
func texts14215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("apikey").Text()), func() py.Value { return e.Key(py.Str(ctx["config"].Member("credentials").Text()), "apikey") }), "boolean")
}
func text14215(e *py.Eval, ctx variables) string {
	return ""
}
func value14216(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("concurrency_level"), py.Int(3)))
}
func typed14216(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("concurrency_level"), py.Int(3)))
}
func texts14216(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("concurrency_level").Text()))
}
func text14216(e *py.Eval, ctx variables) string {
	return ""
}
func value14217(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("concurrency_level"), py.Int(3)))
}
func typed14217(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("concurrency_level"), py.Int(3)))
}
func texts14217(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("concurrency_level").Text()))
}
func text14217(e *py.Eval, ctx variables) string {
	return ""
}
func value14218(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("concurrency_level"), py.Int(3))).Text())
}
func typed14218(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("concurrency_level"), py.Int(3))).Text())
}
func texts14218(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("concurrency_level").Text())).Text())
}
func text14218(e *py.Eval, ctx variables) string {
	return ""
}
func value14219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("concurrency_level"), py.Int(3)), "integer")
}
func typed14219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("concurrency_level"), py.Int(3)), "integer")
}
func texts14219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("concurrency_level").Text()), "integer")
}
func text14219(e *py.Eval, ctx variables) string {
	return ""
}
func value14220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("concurrency_level"), py.Int(3)), "number")
}
func typed14220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("concurrency_level"), py.Int(3)), "number")
}
func texts14220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("concurrency_level").Text()), "number")
}
func text14220(e *py.Eval, ctx variables) string {
	return ""
}
func value14221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("concurrency_level"), py.Int(3)), "boolean")
}
func typed14221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("concurrency_level"), py.Int(3)), "boolean")
}
func texts14221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("concurrency_level").Text()), "boolean")
}
func text14221(e *py.Eval, ctx variables) string {
	return ""
}
func value14222(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)),
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func typed14222(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)),
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func texts14222(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "app_id", py.Int(0)),
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func text14222(e *py.Eval, ctx variables) string {
	return ""
}
func value14223(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)),
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func typed14223(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)),
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func texts14223(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "app_id", py.Int(0)),
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func text14223(e *py.Eval, ctx variables) string {
	return ""
}
func value14224(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)),
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	).Text())
}
func typed14224(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)),
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	).Text())
}
func texts14224(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "app_id", py.Int(0)),
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	).Text())
}
func text14224(e *py.Eval, ctx variables) string {
	return ""
}
func value14225(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)),
		"number",
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func typed14225(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)),
		"number",
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func texts14225(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "app_id", py.Int(0)),
		"number",
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func text14225(e *py.Eval, ctx variables) string {
	return ""
}
func value14226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)),
		"boolean",
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func typed14226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)),
		"boolean",
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func texts14226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "app_id", py.Int(0)),
		"boolean",
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func text14226(e *py.Eval, ctx variables) string {
	return ""
}
func value14227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)),
		"integer",
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func typed14227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)),
		"integer",
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func texts14227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "app_id", py.Int(0)),
		"integer",
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func text14227(e *py.Eval, ctx variables) string {
	return ""
}
func value14228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)),
		"string",
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func typed14228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)),
		"string",
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func texts14228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "app_id", py.Int(0)),
		"string",
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func text14228(e *py.Eval, ctx variables) string {
	return ""
}
func value14229(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "secret"),
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func typed14229(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "secret"),
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func texts14229(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(py.Str(ctx["config"].Member("credentials").Text()), "secret"),
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func text14229(e *py.Eval, ctx variables) string {
	return ""
}
func value14230(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "secret"),
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func typed14230(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "secret"),
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func texts14230(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(py.Str(ctx["config"].Member("credentials").Text()), "secret"),
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func text14230(e *py.Eval, ctx variables) string {
	return ""
}
func value14231(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "secret"),
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	).Text())
}
func typed14231(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "secret"),
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	).Text())
}
func texts14231(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(py.Str(ctx["config"].Member("credentials").Text()), "secret"),
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	).Text())
}
func text14231(e *py.Eval, ctx variables) string {
	return ""
}
func value14232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "secret"),
		"string",
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func typed14232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "secret"),
		"string",
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func texts14232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.Str(ctx["config"].Member("credentials").Text()), "secret"),
		"string",
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func text14232(e *py.Eval, ctx variables) string {
	return ""
}
func value14233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "secret"),
		"integer",
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func typed14233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "secret"),
		"integer",
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func texts14233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.Str(ctx["config"].Member("credentials").Text()), "secret"),
		"integer",
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func text14233(e *py.Eval, ctx variables) string {
	return ""
}
func value14234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "secret"),
		"boolean",
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func typed14234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "secret"),
		"boolean",
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func texts14234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(py.Str(ctx["config"].Member("credentials").Text()), "secret"),
		"boolean",
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func text14234(e *py.Eval, ctx variables) string {
	return ""
}
func value14235(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}),
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func typed14235(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}),
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func texts14235(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "oauth2.0"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("api_token").Text()) })
		}),
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func text14235(e *py.Eval, ctx variables) string {
	return ""
}
func value14236(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}),
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func typed14236(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}),
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func texts14236(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "oauth2.0"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("api_token").Text()) })
		}),
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func text14236(e *py.Eval, ctx variables) string {
	return ""
}
func value14237(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}),
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	).Text())
}
func typed14237(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}),
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	).Text())
}
func texts14237(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "oauth2.0"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("api_token").Text()) })
		}),
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	).Text())
}
func text14237(e *py.Eval, ctx variables) string {
	return ""
}
func value14238(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}),
		"string",
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func typed14238(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}),
		"string",
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func texts14238(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "oauth2.0"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("api_token").Text()) })
		}),
		"string",
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func text14238(e *py.Eval, ctx variables) string {
	return ""
}
func value14239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}),
		"boolean",
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func typed14239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}),
		"boolean",
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func texts14239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "oauth2.0"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("api_token").Text()) })
		}),
		"boolean",
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func text14239(e *py.Eval, ctx variables) string {
	return ""
}
func value14240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}),
		"number",
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func typed14240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}),
		"number",
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func texts14240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "oauth2.0"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("api_token").Text()) })
		}),
		"number",
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func text14240(e *py.Eval, ctx variables) string {
	return ""
}
func value14241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}),
		"integer",
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func typed14241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}),
		"integer",
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func texts14241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "oauth2.0"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("api_token").Text()) })
		}),
		"integer",
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func text14241(e *py.Eval, ctx variables) string {
	return ""
}
func value14242(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")),
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func typed14242(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")),
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func texts14242(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "client_id", py.Str(ctx["config"].Member("client_id").Text())),
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func text14242(e *py.Eval, ctx variables) string {
	return ""
}
func value14243(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")),
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func typed14243(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")),
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func texts14243(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "client_id", py.Str(ctx["config"].Member("client_id").Text())),
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func text14243(e *py.Eval, ctx variables) string {
	return ""
}
func value14244(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")),
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	).Text())
}
func typed14244(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")),
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	).Text())
}
func texts14244(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "client_id", py.Str(ctx["config"].Member("client_id").Text())),
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	).Text())
}
func text14244(e *py.Eval, ctx variables) string {
	return ""
}
func value14245(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")),
		"number",
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func typed14245(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")),
		"number",
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func texts14245(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "client_id", py.Str(ctx["config"].Member("client_id").Text())),
		"number",
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func text14245(e *py.Eval, ctx variables) string {
	return ""
}
func value14246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")),
		"string",
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func typed14246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")),
		"string",
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func texts14246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "client_id", py.Str(ctx["config"].Member("client_id").Text())),
		"string",
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func text14246(e *py.Eval, ctx variables) string {
	return ""
}
func value14247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")),
		"integer",
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func typed14247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")),
		"integer",
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func texts14247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "client_id", py.Str(ctx["config"].Member("client_id").Text())),
		"integer",
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func text14247(e *py.Eval, ctx variables) string {
	return ""
}
func value14248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")),
		"boolean",
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func typed14248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")),
		"boolean",
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func texts14248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "client_id", py.Str(ctx["config"].Member("client_id").Text())),
		"boolean",
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func text14248(e *py.Eval, ctx variables) string {
	return ""
}
func value14249(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")),
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func typed14249(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")),
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func texts14249(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "client_secret", py.Str(ctx["config"].Member("client_secret").Text())),
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func text14249(e *py.Eval, ctx variables) string {
	return ""
}
func value14250(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")),
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func typed14250(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")),
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func texts14250(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "client_secret", py.Str(ctx["config"].Member("client_secret").Text())),
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func text14250(e *py.Eval, ctx variables) string {
	return ""
}
func value14251(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")),
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	).Text())
}
func typed14251(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")),
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	).Text())
}
func texts14251(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "client_secret", py.Str(ctx["config"].Member("client_secret").Text())),
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	).Text())
}
func text14251(e *py.Eval, ctx variables) string {
	return ""
}
func value14252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")),
		"integer",
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func typed14252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")),
		"integer",
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func texts14252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "client_secret", py.Str(ctx["config"].Member("client_secret").Text())),
		"integer",
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func text14252(e *py.Eval, ctx variables) string {
	return ""
}
func value14253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")),
		"boolean",
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func typed14253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")),
		"boolean",
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func texts14253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "client_secret", py.Str(ctx["config"].Member("client_secret").Text())),
		"boolean",
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func text14253(e *py.Eval, ctx variables) string {
	return ""
}
func value14254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")),
		"string",
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func typed14254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")),
		"string",
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func texts14254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "client_secret", py.Str(ctx["config"].Member("client_secret").Text())),
		"string",
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func text14254(e *py.Eval, ctx variables) string {
	return ""
}
func value14255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")),
		"number",
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func typed14255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")),
		"number",
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func texts14255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "client_secret", py.Str(ctx["config"].Member("client_secret").Text())),
		"number",
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func text14255(e *py.Eval, ctx variables) string {
	return ""
}
func value14256(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")),
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func typed14256(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")),
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func texts14256(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token", py.Str(ctx["config"].Member("refresh_token").Text())),
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func text14256(e *py.Eval, ctx variables) string {
	return ""
}
func value14257(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")),
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func typed14257(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")),
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func texts14257(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token", py.Str(ctx["config"].Member("refresh_token").Text())),
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func text14257(e *py.Eval, ctx variables) string {
	return ""
}
func value14258(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")),
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	).Text())
}
func typed14258(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")),
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	).Text())
}
func texts14258(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token", py.Str(ctx["config"].Member("refresh_token").Text())),
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	).Text())
}
func text14258(e *py.Eval, ctx variables) string {
	return ""
}
func value14259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")),
		"integer",
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func typed14259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")),
		"integer",
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func texts14259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token", py.Str(ctx["config"].Member("refresh_token").Text())),
		"integer",
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func text14259(e *py.Eval, ctx variables) string {
	return ""
}
func value14260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")),
		"number",
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func typed14260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")),
		"number",
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func texts14260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token", py.Str(ctx["config"].Member("refresh_token").Text())),
		"number",
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func text14260(e *py.Eval, ctx variables) string {
	return ""
}
func value14261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")),
		"string",
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func typed14261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")),
		"string",
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func texts14261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token", py.Str(ctx["config"].Member("refresh_token").Text())),
		"string",
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func text14261(e *py.Eval, ctx variables) string {
	return ""
}
func value14262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")),
		"boolean",
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func typed14262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")),
		"boolean",
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func texts14262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token", py.Str(ctx["config"].Member("refresh_token").Text())),
		"boolean",
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func text14262(e *py.Eval, ctx variables) string {
	return ""
}
func value14263(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}),
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func typed14263(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}),
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func texts14263(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "token"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "OAuth2.0"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("access_token").Text()) })
		}),
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func text14263(e *py.Eval, ctx variables) string {
	return ""
}
func value14264(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}),
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func typed14264(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}),
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func texts14264(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "token"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "OAuth2.0"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("access_token").Text()) })
		}),
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func text14264(e *py.Eval, ctx variables) string {
	return ""
}
func value14265(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}),
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	).Text())
}
func typed14265(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}),
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	).Text())
}
func texts14265(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "token"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "OAuth2.0"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("access_token").Text()) })
		}),
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	).Text())
}
func text14265(e *py.Eval, ctx variables) string {
	return ""
}
func value14266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}),
		"string",
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func typed14266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}),
		"string",
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func texts14266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "token"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "OAuth2.0"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("access_token").Text()) })
		}),
		"string",
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func text14266(e *py.Eval, ctx variables) string {
	return ""
}
func value14267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}),
		"integer",
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func typed14267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}),
		"integer",
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func texts14267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "token"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "OAuth2.0"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("access_token").Text()) })
		}),
		"integer",
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func text14267(e *py.Eval, ctx variables) string {
	return ""
}
func value14268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}),
		"boolean",
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func typed14268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}),
		"boolean",
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func texts14268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "token"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "OAuth2.0"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("access_token").Text()) })
		}),
		"boolean",
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func text14268(e *py.Eval, ctx variables) string {
	return ""
}
func value14269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}),
		"number",
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func typed14269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}),
		"number",
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func texts14269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "token"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "OAuth2.0"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("access_token").Text()) })
		}),
		"number",
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func text14269(e *py.Eval, ctx variables) string {
	return ""
}
func value14270(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func typed14270(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func texts14270(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func text14270(e *py.Eval, ctx variables) string {
	return ""
}
func value14271(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func typed14271(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func texts14271(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func text14271(e *py.Eval, ctx variables) string {
	return ""
}
func value14272(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	).Text())
}
func typed14272(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	).Text())
}
func texts14272(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	).Text())
}
func text14272(e *py.Eval, ctx variables) string {
	return ""
}
func value14273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"string",
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func typed14273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"string",
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func texts14273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"string",
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func text14273(e *py.Eval, ctx variables) string {
	return ""
}
func value14274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"boolean",
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func typed14274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"boolean",
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func texts14274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"boolean",
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func text14274(e *py.Eval, ctx variables) string {
	return ""
}
func value14275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"number",
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func typed14275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"number",
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func texts14275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"number",
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func text14275(e *py.Eval, ctx variables) string {
	return ""
}
func value14276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"integer",
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func typed14276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"integer",
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func texts14276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"integer",
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func text14276(e *py.Eval, ctx variables) string {
	return ""
}
func value14277(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d"))))
}
func typed14277(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d"))))
}
func texts14277(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("end_date").Text()))
}
func text14277(e *py.Eval, ctx variables) string {
	return ""
}
func value14278(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d"))))
}
func typed14278(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d"))))
}
func texts14278(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("end_date").Text()))
}
func text14278(e *py.Eval, ctx variables) string {
	return ""
}
func value14279(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")))).Text())
}
func typed14279(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")))).Text())
}
func texts14279(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("end_date").Text())).Text())
}
func text14279(e *py.Eval, ctx variables) string {
	return ""
}
func value14280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d"))), "boolean")
}
func typed14280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d"))), "boolean")
}
func texts14280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end_date").Text()), "boolean")
}
func text14280(e *py.Eval, ctx variables) string {
	return ""
}
func value14281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d"))), "integer")
}
func typed14281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d"))), "integer")
}
func texts14281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end_date").Text()), "integer")
}
func text14281(e *py.Eval, ctx variables) string {
	return ""
}
func value14282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d"))), "number")
}
func typed14282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d"))), "number")
}
func texts14282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end_date").Text()), "number")
}
func text14282(e *py.Eval, ctx variables) string {
	return ""
}
func value14283(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))))
}
func typed14283(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))))
}
func texts14283(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("end_date").Text()))
}
func text14283(e *py.Eval, ctx variables) string {
	return ""
}
func value14284(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))))
}
func typed14284(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))))
}
func texts14284(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("end_date").Text()))
}
func text14284(e *py.Eval, ctx variables) string {
	return ""
}
func value14285(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")))).Text())
}
func typed14285(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")))).Text())
}
func texts14285(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("end_date").Text())).Text())
}
func text14285(e *py.Eval, ctx variables) string {
	return ""
}
func value14286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), "boolean")
}
func typed14286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), "boolean")
}
func texts14286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end_date").Text()), "boolean")
}
func text14286(e *py.Eval, ctx variables) string {
	return ""
}
func value14287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), "number")
}
func typed14287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), "number")
}
func texts14287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end_date").Text()), "number")
}
func text14287(e *py.Eval, ctx variables) string {
	return ""
}
func value14288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), "string")
}
func typed14288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), "string")
}
func texts14288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end_date").Text()), "string")
}
func text14288(e *py.Eval, ctx variables) string {
	return ""
}
func value14289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), "integer")
}
func typed14289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), "integer")
}
func texts14289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end_date").Text()), "integer")
}
func text14289(e *py.Eval, ctx variables) string {
	return ""
}
func value14290(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("lang")))
}
func typed14290(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("lang")))
}
func texts14290(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("lang").Text()))
}
func text14290(e *py.Eval, ctx variables) string {
	return ""
}
func value14291(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("lang")))
}
func typed14291(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("lang")))
}
func texts14291(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("lang").Text()))
}
func text14291(e *py.Eval, ctx variables) string {
	return ""
}
func value14292(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("lang"))).Text())
}
func typed14292(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("lang"))).Text())
}
func texts14292(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("lang").Text())).Text())
}
func text14292(e *py.Eval, ctx variables) string {
	return ""
}
func value14293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("lang")), "number")
}
func typed14293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("lang")), "number")
}
func texts14293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("lang").Text()), "number")
}
func text14293(e *py.Eval, ctx variables) string {
	return ""
}
func value14294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("lang")), "boolean")
}
func typed14294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("lang")), "boolean")
}
func texts14294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("lang").Text()), "boolean")
}
func text14294(e *py.Eval, ctx variables) string {
	return ""
}
func value14295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("lang")), "string")
}
func typed14295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("lang")), "string")
}
func texts14295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("lang").Text()), "string")
}
func text14295(e *py.Eval, ctx variables) string {
	return ""
}
func value14296(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("num_workers"), py.Int(15)))
}
func typed14296(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("num_workers"), py.Int(15)))
}
func texts14296(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("num_workers").Text()))
}
func text14296(e *py.Eval, ctx variables) string {
	return ""
}
func value14297(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(15)))
}
func typed14297(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(15)))
}
func texts14297(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("num_workers").Text()))
}
func text14297(e *py.Eval, ctx variables) string {
	return ""
}
func value14298(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(15))).Text())
}
func typed14298(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(15))).Text())
}
func texts14298(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("num_workers").Text())).Text())
}
func text14298(e *py.Eval, ctx variables) string {
	return ""
}
func value14299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(15)), "string")
}
func typed14299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(15)), "string")
}
func texts14299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "string")
}
func text14299(e *py.Eval, ctx variables) string {
	return ""
}
func value14300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(15)), "number")
}
func typed14300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(15)), "number")
}
func texts14300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "number")
}
func text14300(e *py.Eval, ctx variables) string {
	return ""
}
func value14301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(15)), "integer")
}
func typed14301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(15)), "integer")
}
func texts14301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "integer")
}
func text14301(e *py.Eval, ctx variables) string {
	return ""
}
func value14302(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25)))
}
func typed14302(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25)))
}
func texts14302(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("num_workers").Text()))
}
func text14302(e *py.Eval, ctx variables) string {
	return ""
}
func value14303(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25)))
}
func typed14303(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25)))
}
func texts14303(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("num_workers").Text()))
}
func text14303(e *py.Eval, ctx variables) string {
	return ""
}
func value14304(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25))).Text())
}
func typed14304(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25))).Text())
}
func texts14304(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("num_workers").Text())).Text())
}
func text14304(e *py.Eval, ctx variables) string {
	return ""
}
func value14305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25)), "number")
}
func typed14305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25)), "number")
}
func texts14305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "number")
}
func text14305(e *py.Eval, ctx variables) string {
	return ""
}
func value14306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25)), "boolean")
}
func typed14306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25)), "boolean")
}
func texts14306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "boolean")
}
func text14306(e *py.Eval, ctx variables) string {
	return ""
}
func value14307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25)), "integer")
}
func typed14307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25)), "integer")
}
func texts14307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "integer")
}
func text14307(e *py.Eval, ctx variables) string {
	return ""
}
func value14308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25)), "string")
}
func typed14308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25)), "string")
}
func texts14308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "string")
}
func text14308(e *py.Eval, ctx variables) string {
	return ""
}
func value14309(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3)))
}
func typed14309(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3)))
}
func texts14309(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("num_workers").Text()))
}
func text14309(e *py.Eval, ctx variables) string {
	return ""
}
func value14310(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3)))
}
func typed14310(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3)))
}
func texts14310(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("num_workers").Text()))
}
func text14310(e *py.Eval, ctx variables) string {
	return ""
}
func value14311(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3))).Text())
}
func typed14311(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3))).Text())
}
func texts14311(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("num_workers").Text())).Text())
}
func text14311(e *py.Eval, ctx variables) string {
	return ""
}
func value14312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3)), "string")
}
func typed14312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3)), "string")
}
func texts14312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "string")
}
func text14312(e *py.Eval, ctx variables) string {
	return ""
}
func value14313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3)), "number")
}
func typed14313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3)), "number")
}
func texts14313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "number")
}
func text14313(e *py.Eval, ctx variables) string {
	return ""
}
func value14314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3)), "integer")
}
func typed14314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3)), "integer")
}
func texts14314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "integer")
}
func text14314(e *py.Eval, ctx variables) string {
	return ""
}
func value14315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3)), "boolean")
}
func typed14315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3)), "boolean")
}
func texts14315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "boolean")
}
func text14315(e *py.Eval, ctx variables) string {
	return ""
}
func value14316(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("num_workers"), py.Int(4)))
}
func typed14316(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("num_workers"), py.Int(4)))
}
func texts14316(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("num_workers").Text()))
}
func text14316(e *py.Eval, ctx variables) string {
	return ""
}
func value14317(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(4)))
}
func typed14317(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(4)))
}
func texts14317(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("num_workers").Text()))
}
func text14317(e *py.Eval, ctx variables) string {
	return ""
}
func value14318(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(4))).Text())
}
func typed14318(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(4))).Text())
}
func texts14318(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("num_workers").Text())).Text())
}
func text14318(e *py.Eval, ctx variables) string {
	return ""
}
func value14319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(4)), "string")
}
func typed14319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(4)), "string")
}
func texts14319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "string")
}
func text14319(e *py.Eval, ctx variables) string {
	return ""
}
func value14320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(4)), "number")
}
func typed14320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(4)), "number")
}
func texts14320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "number")
}
func text14320(e *py.Eval, ctx variables) string {
	return ""
}
func value14321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(4)), "boolean")
}
func typed14321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(4)), "boolean")
}
func texts14321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "boolean")
}
func text14321(e *py.Eval, ctx variables) string {
	return ""
}
func value14322(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5)))
}
func typed14322(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5)))
}
func texts14322(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("num_workers").Text()))
}
func text14322(e *py.Eval, ctx variables) string {
	return ""
}
func value14323(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5)))
}
func typed14323(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5)))
}
func texts14323(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("num_workers").Text()))
}
func text14323(e *py.Eval, ctx variables) string {
	return ""
}
func value14324(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5))).Text())
}
func typed14324(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5))).Text())
}
func texts14324(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("num_workers").Text())).Text())
}
func text14324(e *py.Eval, ctx variables) string {
	return ""
}
func value14325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5)), "number")
}
func typed14325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5)), "number")
}
func texts14325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "number")
}
func text14325(e *py.Eval, ctx variables) string {
	return ""
}
func value14326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5)), "string")
}
func typed14326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5)), "string")
}
func texts14326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "string")
}
func text14326(e *py.Eval, ctx variables) string {
	return ""
}
func value14327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5)), "integer")
}
func typed14327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5)), "integer")
}
func texts14327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "integer")
}
func text14327(e *py.Eval, ctx variables) string {
	return ""
}
func value14328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5)), "boolean")
}
func typed14328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5)), "boolean")
}
func texts14328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num_workers").Text()), "boolean")
}
func text14328(e *py.Eval, ctx variables) string {
	return ""
}
func value14329(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("old_key")))
}
func typed14329(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("old_key")))
}
func texts14329(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("old_key").Text()))
}
func text14329(e *py.Eval, ctx variables) string {
	return ""
}
func value14330(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("old_key")))
}
func typed14330(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("old_key")))
}
func texts14330(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("old_key").Text()))
}
func text14330(e *py.Eval, ctx variables) string {
	return ""
}
func value14331(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("old_key"))).Text())
}
func typed14331(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("old_key"))).Text())
}
func texts14331(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("old_key").Text())).Text())
}
func text14331(e *py.Eval, ctx variables) string {
	return ""
}
func value14332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("old_key")), "string")
}
func typed14332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("old_key")), "string")
}
func texts14332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("old_key").Text()), "string")
}
func text14332(e *py.Eval, ctx variables) string {
	return ""
}
func value14333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("old_key")), "number")
}
func typed14333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("old_key")), "number")
}
func texts14333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("old_key").Text()), "number")
}
func text14333(e *py.Eval, ctx variables) string {
	return ""
}
func value14334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("old_key")), "boolean")
}
func typed14334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("old_key")), "boolean")
}
func texts14334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("old_key").Text()), "boolean")
}
func text14334(e *py.Eval, ctx variables) string {
	return ""
}
func value14335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("old_key")), "integer")
}
func typed14335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("old_key")), "integer")
}
func texts14335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("old_key").Text()), "integer")
}
func text14335(e *py.Eval, ctx variables) string {
	return ""
}
func value14336(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("old_key"), py.Str("gone")))
}
func typed14336(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("old_key"), py.Str("gone")))
}
func texts14336(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("old_key").Text()))
}
func text14336(e *py.Eval, ctx variables) string {
	return ""
}
func value14337(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("old_key"), py.Str("gone")))
}
func typed14337(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("old_key"), py.Str("gone")))
}
func texts14337(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("old_key").Text()))
}
func text14337(e *py.Eval, ctx variables) string {
	return ""
}
func value14338(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("old_key"), py.Str("gone"))).Text())
}
func typed14338(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("old_key"), py.Str("gone"))).Text())
}
func texts14338(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("old_key").Text())).Text())
}
func text14338(e *py.Eval, ctx variables) string {
	return ""
}
func value14339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("old_key"), py.Str("gone")), "string")
}
func typed14339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("old_key"), py.Str("gone")), "string")
}
func texts14339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("old_key").Text()), "string")
}
func text14339(e *py.Eval, ctx variables) string {
	return ""
}
func value14340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("old_key"), py.Str("gone")), "integer")
}
func typed14340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("old_key"), py.Str("gone")), "integer")
}
func texts14340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("old_key").Text()), "integer")
}
func text14340(e *py.Eval, ctx variables) string {
	return ""
}
func value14341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("old_key"), py.Str("gone")), "boolean")
}
func typed14341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("old_key"), py.Str("gone")), "boolean")
}
func texts14341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("old_key").Text()), "boolean")
}
func text14341(e *py.Eval, ctx variables) string {
	return ""
}
func value14342(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(py.OrNone(ctx["config"].Member("plan")), "gold"))
}
func typed14342(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(py.OrNone(ctx["config"].Member("plan")), "gold"))
}
func texts14342(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("plan").Text() == "gold")
}
func text14342(e *py.Eval, ctx variables) string {
	return ""
}
func value14343(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(py.OrNone(ctx["config"].Member("plan")), "gold")).Text())
}
func typed14343(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(py.OrNone(ctx["config"].Member("plan")), "gold")).Text())
}
func texts14343(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["config"].Member("plan").Text() == "gold").Text())
}
func text14343(e *py.Eval, ctx variables) string {
	return ""
}
func value14344(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(py.OrNone(ctx["config"].Member("plan")), "gold"))).Text())
}
func typed14344(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(py.OrNone(ctx["config"].Member("plan")), "gold"))).Text())
}
func texts14344(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["config"].Member("plan").Text() == "gold")).Text())
}
func text14344(e *py.Eval, ctx variables) string {
	return ""
}
func value14345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(py.OrNone(ctx["config"].Member("plan")), "gold")), "string")
}
func typed14345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(py.OrNone(ctx["config"].Member("plan")), "gold")), "string")
}
func texts14345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["config"].Member("plan").Text() == "gold"), "string")
}
func text14345(e *py.Eval, ctx variables) string {
	return ""
}
func value14346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(py.OrNone(ctx["config"].Member("plan")), "gold")), "integer")
}
func typed14346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(py.OrNone(ctx["config"].Member("plan")), "gold")), "integer")
}
func texts14346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["config"].Member("plan").Text() == "gold"), "integer")
}
func text14346(e *py.Eval, ctx variables) string {
	return ""
}
func value14347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(py.OrNone(ctx["config"].Member("plan")), "gold")), "boolean")
}
func typed14347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(py.OrNone(ctx["config"].Member("plan")), "gold")), "boolean")
}
func texts14347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["config"].Member("plan").Text() == "gold"), "boolean")
}
func text14347(e *py.Eval, ctx variables) string {
	return ""
}
func value14348(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("search_query")))
}
func typed14348(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("search_query")))
}
func texts14348(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("search_query").Text()))
}
func text14348(e *py.Eval, ctx variables) string {
	return ""
}
func value14349(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("search_query")))
}
func typed14349(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("search_query")))
}
func texts14349(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("search_query").Text()))
}
func text14349(e *py.Eval, ctx variables) string {
	return ""
}
func value14350(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("search_query"))).Text())
}
func typed14350(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("search_query"))).Text())
}
func texts14350(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("search_query").Text())).Text())
}
func text14350(e *py.Eval, ctx variables) string {
	return ""
}
func value14351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("search_query")), "integer")
}
func typed14351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("search_query")), "integer")
}
func texts14351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_query").Text()), "integer")
}
func text14351(e *py.Eval, ctx variables) string {
	return ""
}
func value14352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("search_query")), "boolean")
}
func typed14352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("search_query")), "boolean")
}
func texts14352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_query").Text()), "boolean")
}
func text14352(e *py.Eval, ctx variables) string {
	return ""
}
func value14353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("search_query")), "string")
}
func typed14353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("search_query")), "string")
}
func texts14353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_query").Text()), "string")
}
func text14353(e *py.Eval, ctx variables) string {
	return ""
}
func value14354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("search_query")), "number")
}
func typed14354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("search_query")), "number")
}
func texts14354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_query").Text()), "number")
}
func text14354(e *py.Eval, ctx variables) string {
	return ""
}
func value14355(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func typed14355(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func texts14355(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("start_date").Text() != "" && e.Gt(py.Str(ctx["config"].Member("start_date").Text()), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func text14355(e *py.Eval, ctx variables) string {
	return ""
}
func value14356(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func typed14356(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func texts14356(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("start_date").Text() != "" && e.Gt(py.Str(ctx["config"].Member("start_date").Text()), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func text14356(e *py.Eval, ctx variables) string {
	return ""
}
func value14357(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	).Text())
}
func typed14357(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	).Text())
}
func texts14357(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("start_date").Text() != "" && e.Gt(py.Str(ctx["config"].Member("start_date").Text()), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	).Text())
}
func text14357(e *py.Eval, ctx variables) string {
	return ""
}
func value14358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"boolean",
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func typed14358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"boolean",
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func texts14358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_date").Text() != "" && e.Gt(py.Str(ctx["config"].Member("start_date").Text()), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"boolean",
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func text14358(e *py.Eval, ctx variables) string {
	return ""
}
func value14359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"string",
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func typed14359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"string",
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func texts14359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_date").Text() != "" && e.Gt(py.Str(ctx["config"].Member("start_date").Text()), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"string",
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func text14359(e *py.Eval, ctx variables) string {
	return ""
}
func value14360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"integer",
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func typed14360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"integer",
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func texts14360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_date").Text() != "" && e.Gt(py.Str(ctx["config"].Member("start_date").Text()), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"integer",
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func text14360(e *py.Eval, ctx variables) string {
	return ""
}
func value14361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"number",
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func typed14361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"number",
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func texts14361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_date").Text() != "" && e.Gt(py.Str(ctx["config"].Member("start_date").Text()), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"number",
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func text14361(e *py.Eval, ctx variables) string {
	return ""
}
func value14362(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed14362(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts14362(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text14362(e *py.Eval, ctx variables) string {
	return ""
}
func value14363(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed14363(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts14363(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text14363(e *py.Eval, ctx variables) string {
	return ""
}
func value14364(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed14364(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts14364(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text14364(e *py.Eval, ctx variables) string {
	return ""
}
func value14365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed14365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts14365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text14365(e *py.Eval, ctx variables) string {
	return ""
}
func value14366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed14366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts14366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text14366(e *py.Eval, ctx variables) string {
	return ""
}
func value14367(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed14367(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts14367(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text14367(e *py.Eval, ctx variables) string {
	return ""
}
func value14368(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed14368(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts14368(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text14368(e *py.Eval, ctx variables) string {
	return ""
}
func value14369(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed14369(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts14369(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text14369(e *py.Eval, ctx variables) string {
	return ""
}
func value14370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed14370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts14370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text14370(e *py.Eval, ctx variables) string {
	return ""
}
func value14371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed14371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts14371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text14371(e *py.Eval, ctx variables) string {
	return ""
}
func value14372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed14372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts14372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text14372(e *py.Eval, ctx variables) string {
	return ""
}
func value14373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed14373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts14373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text14373(e *py.Eval, ctx variables) string {
	return ""
}
func value14374(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("start_date")))
}
func typed14374(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("start_date")))
}
func texts14374(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14374(e *py.Eval, ctx variables) string {
	return ""
}
func value14375(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("start_date")))
}
func typed14375(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("start_date")))
}
func texts14375(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14375(e *py.Eval, ctx variables) string {
	return ""
}
func value14376(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("start_date"))).Text())
}
func typed14376(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("start_date"))).Text())
}
func texts14376(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_date").Text())).Text())
}
func text14376(e *py.Eval, ctx variables) string {
	return ""
}
func value14377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("start_date")), "string")
}
func typed14377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("start_date")), "string")
}
func texts14377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "string")
}
func text14377(e *py.Eval, ctx variables) string {
	return ""
}
func value14378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("start_date")), "integer")
}
func typed14378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("start_date")), "integer")
}
func texts14378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "integer")
}
func text14378(e *py.Eval, ctx variables) string {
	return ""
}
func value14379(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("start_date")), "boolean")
}
func typed14379(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("start_date")), "boolean")
}
func texts14379(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "boolean")
}
func text14379(e *py.Eval, ctx variables) string {
	return ""
}
func value14380(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z")))
}
func typed14380(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z")))
}
func texts14380(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14380(e *py.Eval, ctx variables) string {
	return ""
}
func value14381(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z")))
}
func typed14381(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z")))
}
func texts14381(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14381(e *py.Eval, ctx variables) string {
	return ""
}
func value14382(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z"))).Text())
}
func typed14382(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z"))).Text())
}
func texts14382(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_date").Text())).Text())
}
func text14382(e *py.Eval, ctx variables) string {
	return ""
}
func value14383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z")), "string")
}
func typed14383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z")), "string")
}
func texts14383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "string")
}
func text14383(e *py.Eval, ctx variables) string {
	return ""
}
func value14384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z")), "integer")
}
func typed14384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z")), "integer")
}
func texts14384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "integer")
}
func text14384(e *py.Eval, ctx variables) string {
	return ""
}
func value14385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z")), "number")
}
func typed14385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z")), "number")
}
func texts14385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "number")
}
func text14385(e *py.Eval, ctx variables) string {
	return ""
}
func value14386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z")), "boolean")
}
func typed14386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z")), "boolean")
}
func texts14386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "boolean")
}
func text14386(e *py.Eval, ctx variables) string {
	return ""
}
func value14387(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z")))
}
func typed14387(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z")))
}
func texts14387(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14387(e *py.Eval, ctx variables) string {
	return ""
}
func value14388(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z")))
}
func typed14388(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z")))
}
func texts14388(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14388(e *py.Eval, ctx variables) string {
	return ""
}
func value14389(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z"))).Text())
}
func typed14389(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z"))).Text())
}
func texts14389(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_date").Text())).Text())
}
func text14389(e *py.Eval, ctx variables) string {
	return ""
}
func value14390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z")), "integer")
}
func typed14390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z")), "integer")
}
func texts14390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "integer")
}
func text14390(e *py.Eval, ctx variables) string {
	return ""
}
func value14391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z")), "boolean")
}
func typed14391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z")), "boolean")
}
func texts14391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "boolean")
}
func text14391(e *py.Eval, ctx variables) string {
	return ""
}
func value14392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z")), "string")
}
func typed14392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z")), "string")
}
func texts14392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "string")
}
func text14392(e *py.Eval, ctx variables) string {
	return ""
}
func value14393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z")), "number")
}
func typed14393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z")), "number")
}
func texts14393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "number")
}
func text14393(e *py.Eval, ctx variables) string {
	return ""
}
func value14394(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z")))
}
func typed14394(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z")))
}
func texts14394(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14394(e *py.Eval, ctx variables) string {
	return ""
}
func value14395(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z")))
}
func typed14395(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z")))
}
func texts14395(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14395(e *py.Eval, ctx variables) string {
	return ""
}
func value14396(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z"))).Text())
}
func typed14396(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z"))).Text())
}
func texts14396(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_date").Text())).Text())
}
func text14396(e *py.Eval, ctx variables) string {
	return ""
}
func value14397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z")), "string")
}
func typed14397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z")), "string")
}
func texts14397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "string")
}
func text14397(e *py.Eval, ctx variables) string {
	return ""
}
func value14398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z")), "boolean")
}
func typed14398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z")), "boolean")
}
func texts14398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "boolean")
}
func text14398(e *py.Eval, ctx variables) string {
	return ""
}
func value14399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z")), "number")
}
func typed14399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z")), "number")
}
func texts14399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "number")
}
func text14399(e *py.Eval, ctx variables) string {
	return ""
}
