package main

import "github.com/airgen/airgen/runtime/py"

func value2800(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterToJSON(ctx["config"].Member("x"), py.Int(2))))
}
func typed2800(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterToJSON(ctx["config"].Member("x"), py.Int(2))))
}
func texts2800(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterToJSON(py.Str(ctx["config"].Member("x").Text()), py.Int(2))))
}
func text2800(e *py.Eval, ctx variables) string {
	return ""
}
func value2801(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(ctx["config"].Member("x"), py.Int(1)), "{{ config.x | tojson(indent=1) }}")
}
func typed2801(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(ctx["config"].Member("x"), py.Int(1)), "{{ config.x | tojson(indent=1) }}")
}
func texts2801(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(py.Str(ctx["config"].Member("x").Text()), py.Int(1)), "{{ config.x | tojson(indent=1) }}")
}
func text2801(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterToJSON(ctx["config"].Member("x"), py.Int(1)).Text(), "{{ config.x | tojson(indent=1) }}")
}
func value2802(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterToJSON(ctx["config"].Member("x"), py.Int(1))))
}
func typed2802(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterToJSON(ctx["config"].Member("x"), py.Int(1))))
}
func texts2802(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterToJSON(py.Str(ctx["config"].Member("x").Text()), py.Int(1))))
}
func text2802(e *py.Eval, ctx variables) string {
	return ""
}
func value2803(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(ctx["config"].Member("x"), py.Str("a")), "{{ config.x | trim('a') }}")
}
func typed2803(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(ctx["config"].Member("x"), py.Str("a")), "{{ config.x | trim('a') }}")
}
func texts2803(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(py.Str(ctx["config"].Member("x").Text()), py.Str("a")), "{{ config.x | trim('a') }}")
}
func text2803(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterTrim(ctx["config"].Member("x"), py.Str("a")).Text(), "{{ config.x | trim('a') }}")
}
func value2804(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTrim(ctx["config"].Member("x"), py.Str("a"))))
}
func typed2804(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTrim(ctx["config"].Member("x"), py.Str("a"))))
}
func texts2804(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTrim(py.Str(ctx["config"].Member("x").Text()), py.Str("a"))))
}
func text2804(e *py.Eval, ctx variables) string {
	return ""
}
func value2805(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(ctx["config"].Member("x"), py.Str("xabc ")), "{{ config.x | trim('xabc ') }}")
}
func typed2805(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(ctx["config"].Member("x"), py.Str("xabc ")), "{{ config.x | trim('xabc ') }}")
}
func texts2805(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(py.Str(ctx["config"].Member("x").Text()), py.Str("xabc ")), "{{ config.x | trim('xabc ') }}")
}
func text2805(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterTrim(ctx["config"].Member("x"), py.Str("xabc ")).Text(), "{{ config.x | trim('xabc ') }}")
}
func value2806(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTrim(ctx["config"].Member("x"), py.Str("xabc "))))
}
func typed2806(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTrim(ctx["config"].Member("x"), py.Str("xabc "))))
}
func texts2806(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTrim(py.Str(ctx["config"].Member("x").Text()), py.Str("xabc "))))
}
func text2806(e *py.Eval, ctx variables) string {
	return ""
}
func value2807(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTruncate(ctx["config"].Member("x"), py.Int(5), py.False, py.Str("..."), py.None), "{{ config.x | truncate(5) }}")
}
func typed2807(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTruncate(ctx["config"].Member("x"), py.Int(5), py.False, py.Str("..."), py.None), "{{ config.x | truncate(5) }}")
}
func texts2807(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTruncate(py.Str(ctx["config"].Member("x").Text()), py.Int(5), py.False, py.Str("..."), py.None), "{{ config.x | truncate(5) }}")
}
func text2807(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterTruncate(ctx["config"].Member("x"), py.Int(5), py.False, py.Str("..."), py.None).Text(), "{{ config.x | truncate(5) }}")
}
func value2808(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTruncate(ctx["config"].Member("x"), py.Int(5), py.False, py.Str("..."), py.None)))
}
func typed2808(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTruncate(ctx["config"].Member("x"), py.Int(5), py.False, py.Str("..."), py.None)))
}
func texts2808(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTruncate(py.Str(ctx["config"].Member("x").Text()), py.Int(5), py.False, py.Str("..."), py.None)))
}
func text2808(e *py.Eval, ctx variables) string {
	return ""
}
func value2809(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTruncate(ctx["config"].Member("x"), py.Int(9), py.True, py.Str("..."), py.None), "{{ config.x | truncate(9, true) }}")
}
func typed2809(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTruncate(ctx["config"].Member("x"), py.Int(9), py.True, py.Str("..."), py.None), "{{ config.x | truncate(9, true) }}")
}
func texts2809(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTruncate(py.Str(ctx["config"].Member("x").Text()), py.Int(9), py.True, py.Str("..."), py.None), "{{ config.x | truncate(9, true) }}")
}
func text2809(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterTruncate(ctx["config"].Member("x"), py.Int(9), py.True, py.Str("..."), py.None).Text(), "{{ config.x | truncate(9, true) }}")
}
func value2810(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTruncate(ctx["config"].Member("x"), py.Int(9), py.True, py.Str("..."), py.None)))
}
func typed2810(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTruncate(ctx["config"].Member("x"), py.Int(9), py.True, py.Str("..."), py.None)))
}
func texts2810(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTruncate(py.Str(ctx["config"].Member("x").Text()), py.Int(9), py.True, py.Str("..."), py.None)))
}
func text2810(e *py.Eval, ctx variables) string {
	return ""
}
func value2811(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTruncate(ctx["config"].Member("x"), py.Int(9), py.True, py.Str(""), py.None), "{{ config.x | truncate(9, true, '') }}")
}
func typed2811(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTruncate(ctx["config"].Member("x"), py.Int(9), py.True, py.Str(""), py.None), "{{ config.x | truncate(9, true, '') }}")
}
func texts2811(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTruncate(py.Str(ctx["config"].Member("x").Text()), py.Int(9), py.True, py.Str(""), py.None), "{{ config.x | truncate(9, true, '') }}")
}
func text2811(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterTruncate(ctx["config"].Member("x"), py.Int(9), py.True, py.Str(""), py.None).Text(), "{{ config.x | truncate(9, true, '') }}")
}
func value2812(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTruncate(ctx["config"].Member("x"), py.Int(9), py.True, py.Str(""), py.None)))
}
func typed2812(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTruncate(ctx["config"].Member("x"), py.Int(9), py.True, py.Str(""), py.None)))
}
func texts2812(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTruncate(py.Str(ctx["config"].Member("x").Text()), py.Int(9), py.True, py.Str(""), py.None)))
}
func text2812(e *py.Eval, ctx variables) string {
	return ""
}
func value2813(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTruncate(ctx["config"].Member("x"), py.Int(12), py.False, py.Str(".."), py.Int(0)), "{{ config.x | truncate(12, false, '..', 0) }}")
}
func typed2813(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTruncate(ctx["config"].Member("x"), py.Int(12), py.False, py.Str(".."), py.Int(0)), "{{ config.x | truncate(12, false, '..', 0) }}")
}
func texts2813(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTruncate(py.Str(ctx["config"].Member("x").Text()), py.Int(12), py.False, py.Str(".."), py.Int(0)), "{{ config.x | truncate(12, false, '..', 0) }}")
}
func text2813(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterTruncate(ctx["config"].Member("x"), py.Int(12), py.False, py.Str(".."), py.Int(0)).Text(), "{{ config.x | truncate(12, false, '..', 0) }}")
}
func value2814(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTruncate(ctx["config"].Member("x"), py.Int(12), py.False, py.Str(".."), py.Int(0))))
}
func typed2814(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTruncate(ctx["config"].Member("x"), py.Int(12), py.False, py.Str(".."), py.Int(0))))
}
func texts2814(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTruncate(py.Str(ctx["config"].Member("x").Text()), py.Int(12), py.False, py.Str(".."), py.Int(0))))
}
func text2814(e *py.Eval, ctx variables) string {
	return ""
}
func value2815(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(ctx["config"].Member("x"), py.False, py.None)), "{{ config.x | unique | list }}")
}
func typed2815(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(ctx["config"].Member("x"), py.False, py.None)), "{{ config.x | unique | list }}")
}
func texts2815(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(py.Str(ctx["config"].Member("x").Text()), py.False, py.None)), "{{ config.x | unique | list }}")
}
func text2815(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterUnique(ctx["config"].Member("x"), py.False, py.None)).Text(), "{{ config.x | unique | list }}")
}
func value2816(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterUnique(ctx["config"].Member("x"), py.False, py.None))))
}
func typed2816(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterUnique(ctx["config"].Member("x"), py.False, py.None))))
}
func texts2816(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterUnique(py.Str(ctx["config"].Member("x").Text()), py.False, py.None))))
}
func text2816(e *py.Eval, ctx variables) string {
	return ""
}
func value2817(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(ctx["config"].Member("x"), py.True, py.None)), "{{ config.x | unique(true) | list }}")
}
func typed2817(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(ctx["config"].Member("x"), py.True, py.None)), "{{ config.x | unique(true) | list }}")
}
func texts2817(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(py.Str(ctx["config"].Member("x").Text()), py.True, py.None)), "{{ config.x | unique(true) | list }}")
}
func text2817(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterUnique(ctx["config"].Member("x"), py.True, py.None)).Text(), "{{ config.x | unique(true) | list }}")
}
func value2818(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterUnique(ctx["config"].Member("x"), py.True, py.None))))
}
func typed2818(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterUnique(ctx["config"].Member("x"), py.True, py.None))))
}
func texts2818(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterUnique(py.Str(ctx["config"].Member("x").Text()), py.True, py.None))))
}
func text2818(e *py.Eval, ctx variables) string {
	return ""
}
func value2819(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(ctx["config"].Member("x"), py.False, py.Str("b"))), "{{ config.x | unique(attribute='b') | list }}")
}
func typed2819(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(ctx["config"].Member("x"), py.False, py.Str("b"))), "{{ config.x | unique(attribute='b') | list }}")
}
func texts2819(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(py.Str(ctx["config"].Member("x").Text()), py.False, py.Str("b"))), "{{ config.x | unique(attribute='b') | list }}")
}
func text2819(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterUnique(ctx["config"].Member("x"), py.False, py.Str("b"))).Text(), "{{ config.x | unique(attribute='b') | list }}")
}
func value2820(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterUnique(ctx["config"].Member("x"), py.False, py.Str("b")))))
}
func typed2820(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterUnique(ctx["config"].Member("x"), py.False, py.Str("b")))))
}
func texts2820(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterUnique(py.Str(ctx["config"].Member("x").Text()), py.False, py.Str("b")))))
}
func text2820(e *py.Eval, ctx variables) string {
	return ""
}
func value2821(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterUpper(ctx["config"].Member("x")))
}
func typed2821(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterUpper(ctx["config"].Member("x")))
}
func texts2821(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterUpper(py.Str(ctx["config"].Member("x").Text())))
}
func text2821(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterUpper(ctx["config"].Member("x")).Text())
}
func value2822(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterUpper(ctx["config"].Member("x"))))
}
func typed2822(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterUpper(ctx["config"].Member("x"))))
}
func texts2822(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterUpper(py.Str(ctx["config"].Member("x").Text()))))
}
func text2822(e *py.Eval, ctx variables) string {
	return ""
}
func value2823(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(ctx["config"].Member("x")), "{{ config.x | urlencode }}")
}
func typed2823(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(ctx["config"].Member("x")), "{{ config.x | urlencode }}")
}
func texts2823(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(py.Str(ctx["config"].Member("x").Text())), "{{ config.x | urlencode }}")
}
func text2823(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterURLEncode(ctx["config"].Member("x")).Text(), "{{ config.x | urlencode }}")
}
func value2824(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterURLEncode(ctx["config"].Member("x"))))
}
func typed2824(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterURLEncode(ctx["config"].Member("x"))))
}
func texts2824(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterURLEncode(py.Str(ctx["config"].Member("x").Text()))))
}
func text2824(e *py.Eval, ctx variables) string {
	return ""
}
func value2825(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordCount(ctx["config"].Member("x")), "{{ config.x | wordcount }}")
}
func typed2825(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordCount(ctx["config"].Member("x")), "{{ config.x | wordcount }}")
}
func texts2825(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordCount(py.Str(ctx["config"].Member("x").Text())), "{{ config.x | wordcount }}")
}
func text2825(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterWordCount(ctx["config"].Member("x")).Text(), "{{ config.x | wordcount }}")
}
func value2826(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterWordCount(ctx["config"].Member("x"))))
}
func typed2826(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterWordCount(ctx["config"].Member("x"))))
}
func texts2826(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterWordCount(py.Str(ctx["config"].Member("x").Text()))))
}
func text2826(e *py.Eval, ctx variables) string {
	return ""
}
func value2827(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(ctx["config"].Member("x"), py.Int(6), py.True, py.None, py.True), "{{ config.x | wordwrap(6) }}")
}
func typed2827(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(ctx["config"].Member("x"), py.Int(6), py.True, py.None, py.True), "{{ config.x | wordwrap(6) }}")
}
func texts2827(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(py.Str(ctx["config"].Member("x").Text()), py.Int(6), py.True, py.None, py.True), "{{ config.x | wordwrap(6) }}")
}
func text2827(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterWordWrap(ctx["config"].Member("x"), py.Int(6), py.True, py.None, py.True).Text(), "{{ config.x | wordwrap(6) }}")
}
func value2828(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterWordWrap(ctx["config"].Member("x"), py.Int(6), py.True, py.None, py.True)))
}
func typed2828(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterWordWrap(ctx["config"].Member("x"), py.Int(6), py.True, py.None, py.True)))
}
func texts2828(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterWordWrap(py.Str(ctx["config"].Member("x").Text()), py.Int(6), py.True, py.None, py.True)))
}
func text2828(e *py.Eval, ctx variables) string {
	return ""
}
func value2829(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(ctx["config"].Member("x"), py.Int(4), py.False, py.None, py.True), "{{ config.x | wordwrap(4, false) }}")
}
func typed2829(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(ctx["config"].Member("x"), py.Int(4), py.False, py.None, py.True), "{{ config.x | wordwrap(4, false) }}")
}
func texts2829(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(py.Str(ctx["config"].Member("x").Text()), py.Int(4), py.False, py.None, py.True), "{{ config.x | wordwrap(4, false) }}")
}
func text2829(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterWordWrap(ctx["config"].Member("x"), py.Int(4), py.False, py.None, py.True).Text(), "{{ config.x | wordwrap(4, false) }}")
}
func value2830(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterWordWrap(ctx["config"].Member("x"), py.Int(4), py.False, py.None, py.True)))
}
func typed2830(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterWordWrap(ctx["config"].Member("x"), py.Int(4), py.False, py.None, py.True)))
}
func texts2830(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterWordWrap(py.Str(ctx["config"].Member("x").Text()), py.Int(4), py.False, py.None, py.True)))
}
func text2830(e *py.Eval, ctx variables) string {
	return ""
}
func value2831(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(ctx["config"].Member("x"), py.Int(10), py.True, py.Str("/"), py.True), "{{ config.x | wordwrap(10, wrapstring='/') }}")
}
func typed2831(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(ctx["config"].Member("x"), py.Int(10), py.True, py.Str("/"), py.True), "{{ config.x | wordwrap(10, wrapstring='/') }}")
}
func texts2831(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterWordWrap(py.Str(ctx["config"].Member("x").Text()), py.Int(10), py.True, py.Str("/"), py.True), "{{ config.x | wordwrap(10, wrapstring='/') }}")
}
func text2831(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterWordWrap(ctx["config"].Member("x"), py.Int(10), py.True, py.Str("/"), py.True).Text(), "{{ config.x | wordwrap(10, wrapstring='/') }}")
}
func value2832(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterWordWrap(ctx["config"].Member("x"), py.Int(10), py.True, py.Str("/"), py.True)))
}
func typed2832(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterWordWrap(ctx["config"].Member("x"), py.Int(10), py.True, py.Str("/"), py.True)))
}
func texts2832(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterWordWrap(py.Str(ctx["config"].Member("x").Text()), py.Int(10), py.True, py.Str("/"), py.True)))
}
func text2832(e *py.Eval, ctx variables) string {
	return ""
}
func value2833(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterXMLAttr(ctx["config"].Member("x"), py.True), "{{ config.x | xmlattr }}")
}
func typed2833(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterXMLAttr(ctx["config"].Member("x"), py.True), "{{ config.x | xmlattr }}")
}
func texts2833(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterXMLAttr(py.Str(ctx["config"].Member("x").Text()), py.True), "{{ config.x | xmlattr }}")
}
func text2833(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterXMLAttr(ctx["config"].Member("x"), py.True).Text(), "{{ config.x | xmlattr }}")
}
func value2834(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterXMLAttr(ctx["config"].Member("x"), py.True)))
}
func typed2834(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterXMLAttr(ctx["config"].Member("x"), py.True)))
}
func texts2834(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterXMLAttr(py.Str(ctx["config"].Member("x").Text()), py.True)))
}
func text2834(e *py.Eval, ctx variables) string {
	return ""
}
func value2835(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterXMLAttr(ctx["config"].Member("x"), py.False), "{{ config.x | xmlattr(false) }}")
}
func typed2835(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterXMLAttr(ctx["config"].Member("x"), py.False), "{{ config.x | xmlattr(false) }}")
}
func texts2835(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterXMLAttr(py.Str(ctx["config"].Member("x").Text()), py.False), "{{ config.x | xmlattr(false) }}")
}
func text2835(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterXMLAttr(ctx["config"].Member("x"), py.False).Text(), "{{ config.x | xmlattr(false) }}")
}
func value2836(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterXMLAttr(ctx["config"].Member("x"), py.False)))
}
func typed2836(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterXMLAttr(ctx["config"].Member("x"), py.False)))
}
func texts2836(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterXMLAttr(py.Str(ctx["config"].Member("x").Text()), py.False)))
}
func text2836(e *py.Eval, ctx variables) string {
	return ""
}
func value2837(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterSafe(ctx["config"].Member("x")))
}
func typed2837(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterSafe(ctx["config"].Member("x")))
}
func texts2837(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterSafe(py.Str(ctx["config"].Member("x").Text())))
}
func text2837(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterSafe(ctx["config"].Member("x")).Text())
}
func value2838(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterSafe(ctx["config"].Member("x"))))
}
func typed2838(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterSafe(ctx["config"].Member("x"))))
}
func texts2838(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterSafe(py.Str(ctx["config"].Member("x").Text()))))
}
func text2838(e *py.Eval, ctx variables) string {
	return ""
}
func value2839(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["config"].Member("x"), py.Str("md5"), py.None))
}
func typed2839(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["config"].Member("x"), py.Str("md5"), py.None))
}
func texts2839(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(py.Str(ctx["config"].Member("x").Text()), py.Str("md5"), py.None))
}
func text2839(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["config"].Member("x"), py.Str("md5"), py.None).Text())
}
func value2840(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(ctx["config"].Member("x"), py.Str("md5"), py.None)))
}
func typed2840(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(ctx["config"].Member("x"), py.Str("md5"), py.None)))
}
func texts2840(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(py.Str(ctx["config"].Member("x").Text()), py.Str("md5"), py.None)))
}
func text2840(e *py.Eval, ctx variables) string {
	return ""
}
func value2841(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["config"].Member("x"), py.Str("sha1"), py.None))
}
func typed2841(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["config"].Member("x"), py.Str("sha1"), py.None))
}
func texts2841(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(py.Str(ctx["config"].Member("x").Text()), py.Str("sha1"), py.None))
}
func text2841(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["config"].Member("x"), py.Str("sha1"), py.None).Text())
}
func value2842(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(ctx["config"].Member("x"), py.Str("sha1"), py.None)))
}
func typed2842(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(ctx["config"].Member("x"), py.Str("sha1"), py.None)))
}
func texts2842(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(py.Str(ctx["config"].Member("x").Text()), py.Str("sha1"), py.None)))
}
func text2842(e *py.Eval, ctx variables) string {
	return ""
}
func value2843(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["config"].Member("x"), py.Str("sha512"), py.Str("s")))
}
func typed2843(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(ctx["config"].Member("x"), py.Str("sha512"), py.Str("s")))
}
func texts2843(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(py.Str(ctx["config"].Member("x").Text()), py.Str("sha512"), py.Str("s")))
}
func text2843(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(ctx["config"].Member("x"), py.Str("sha512"), py.Str("s")).Text())
}
func value2844(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(ctx["config"].Member("x"), py.Str("sha512"), py.Str("s"))))
}
func typed2844(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(ctx["config"].Member("x"), py.Str("sha512"), py.Str("s"))))
}
func texts2844(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(py.Str(ctx["config"].Member("x").Text()), py.Str("sha512"), py.Str("s"))))
}
func text2844(e *py.Eval, ctx variables) string {
	return ""
}
func value2845(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHash(ctx["config"].Member("x"), py.Str("nope"), py.None), "{{ config.x | hash('nope') }}")
}
func typed2845(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHash(ctx["config"].Member("x"), py.Str("nope"), py.None), "{{ config.x | hash('nope') }}")
}
func texts2845(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHash(py.Str(ctx["config"].Member("x").Text()), py.Str("nope"), py.None), "{{ config.x | hash('nope') }}")
}
func text2845(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterHash(ctx["config"].Member("x"), py.Str("nope"), py.None).Text(), "{{ config.x | hash('nope') }}")
}
func value2846(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterHash(ctx["config"].Member("x"), py.Str("nope"), py.None)))
}
func typed2846(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterHash(ctx["config"].Member("x"), py.Str("nope"), py.None)))
}
func texts2846(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterHash(py.Str(ctx["config"].Member("x").Text()), py.Str("nope"), py.None)))
}
func text2846(e *py.Eval, ctx variables) string {
	return ""
}
func value2847(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Encode(ctx["config"].Member("x")))
}
func typed2847(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Encode(ctx["config"].Member("x")))
}
func texts2847(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterBase64Encode(py.Str(ctx["config"].Member("x").Text())))
}
func text2847(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterBase64Encode(ctx["config"].Member("x")).Text())
}
func value2848(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterBase64Encode(ctx["config"].Member("x"))))
}
func typed2848(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterBase64Encode(ctx["config"].Member("x"))))
}
func texts2848(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterBase64Encode(py.Str(ctx["config"].Member("x").Text()))))
}
func text2848(e *py.Eval, ctx variables) string {
	return ""
}
func value2849(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Decode(ctx["config"].Member("x")), "{{ config.x | base64decode }}")
}
func typed2849(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Decode(ctx["config"].Member("x")), "{{ config.x | base64decode }}")
}
func texts2849(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Decode(py.Str(ctx["config"].Member("x").Text())), "{{ config.x | base64decode }}")
}
func text2849(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterBase64Decode(ctx["config"].Member("x")).Text(), "{{ config.x | base64decode }}")
}
func value2850(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterBase64Decode(ctx["config"].Member("x"))))
}
func typed2850(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterBase64Decode(ctx["config"].Member("x"))))
}
func texts2850(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterBase64Decode(py.Str(ctx["config"].Member("x").Text()))))
}
func text2850(e *py.Eval, ctx variables) string {
	return ""
}
func value2851(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64BinasciiDecode(ctx["config"].Member("x")), "{{ config.x | base64binascii_decode }}")
}
func typed2851(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64BinasciiDecode(ctx["config"].Member("x")), "{{ config.x | base64binascii_decode }}")
}
func texts2851(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64BinasciiDecode(py.Str(ctx["config"].Member("x").Text())), "{{ config.x | base64binascii_decode }}")
}
func text2851(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterBase64BinasciiDecode(ctx["config"].Member("x")).Text(), "{{ config.x | base64binascii_decode }}")
}
func value2852(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterBase64BinasciiDecode(ctx["config"].Member("x"))))
}
func typed2852(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterBase64BinasciiDecode(ctx["config"].Member("x"))))
}
func texts2852(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterBase64BinasciiDecode(py.Str(ctx["config"].Member("x").Text()))))
}
func text2852(e *py.Eval, ctx variables) string {
	return ""
}
func value2853(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("(a)(b)?")), "{{ config.x | regex_search('(a)(b)?') }}")
}
func typed2853(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("(a)(b)?")), "{{ config.x | regex_search('(a)(b)?') }}")
}
func texts2853(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(py.Str(ctx["config"].Member("x").Text()), py.Str("(a)(b)?")), "{{ config.x | regex_search('(a)(b)?') }}")
}
func text2853(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("(a)(b)?")).Text(), "{{ config.x | regex_search('(a)(b)?') }}")
}
func value2854(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("(a)(b)?"))))
}
func typed2854(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("(a)(b)?"))))
}
func texts2854(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(py.Str(ctx["config"].Member("x").Text()), py.Str("(a)(b)?"))))
}
func text2854(e *py.Eval, ctx variables) string {
	return ""
}
func value2855(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("b")), "{{ config.x | regex_search('b') }}")
}
func typed2855(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("b")), "{{ config.x | regex_search('b') }}")
}
func texts2855(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(py.Str(ctx["config"].Member("x").Text()), py.Str("b")), "{{ config.x | regex_search('b') }}")
}
func text2855(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("b")).Text(), "{{ config.x | regex_search('b') }}")
}
func value2856(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("b"))))
}
func typed2856(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("b"))))
}
func texts2856(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(py.Str(ctx["config"].Member("x").Text()), py.Str("b"))))
}
func text2856(e *py.Eval, ctx variables) string {
	return ""
}
func value2857(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str(`^(?P<n>\w+)`)), `{{ config.x | regex_search('^(?P<n>\\w+)') }}`)
}
func typed2857(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str(`^(?P<n>\w+)`)), `{{ config.x | regex_search('^(?P<n>\\w+)') }}`)
}
func texts2857(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(py.Str(ctx["config"].Member("x").Text()), py.Str(`^(?P<n>\w+)`)), `{{ config.x | regex_search('^(?P<n>\\w+)') }}`)
}
func text2857(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str(`^(?P<n>\w+)`)).Text(), `{{ config.x | regex_search('^(?P<n>\\w+)') }}`)
}
func value2858(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str(`^(?P<n>\w+)`))))
}
func typed2858(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str(`^(?P<n>\w+)`))))
}
func texts2858(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(py.Str(ctx["config"].Member("x").Text()), py.Str(`^(?P<n>\w+)`))))
}
func text2858(e *py.Eval, ctx variables) string {
	return ""
}
func value2859(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("(z)?")), "{{ config.x | regex_search('(z)?') }}")
}
func typed2859(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("(z)?")), "{{ config.x | regex_search('(z)?') }}")
}
func texts2859(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(py.Str(ctx["config"].Member("x").Text()), py.Str("(z)?")), "{{ config.x | regex_search('(z)?') }}")
}
func text2859(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("(z)?")).Text(), "{{ config.x | regex_search('(z)?') }}")
}
func value2860(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("(z)?"))))
}
func typed2860(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("(z)?"))))
}
func texts2860(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(py.Str(ctx["config"].Member("x").Text()), py.Str("(z)?"))))
}
func text2860(e *py.Eval, ctx variables) string {
	return ""
}
func value2861(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("(?i)FOO (b)")), "{{ config.x | regex_search('(?i)FOO (b)') }}")
}
func typed2861(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("(?i)FOO (b)")), "{{ config.x | regex_search('(?i)FOO (b)') }}")
}
func texts2861(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(py.Str(ctx["config"].Member("x").Text()), py.Str("(?i)FOO (b)")), "{{ config.x | regex_search('(?i)FOO (b)') }}")
}
func text2861(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("(?i)FOO (b)")).Text(), "{{ config.x | regex_search('(?i)FOO (b)') }}")
}
func value2862(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("(?i)FOO (b)"))))
}
func typed2862(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(ctx["config"].Member("x"), py.Str("(?i)FOO (b)"))))
}
func texts2862(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(py.Str(ctx["config"].Member("x").Text()), py.Str("(?i)FOO (b)"))))
}
func text2862(e *py.Eval, ctx variables) string {
	return ""
}
func value2863(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(ctx["config"].Member("x"), py.Str("[aeiou]"), py.Str(`<\g<0>>`)),
		`{{ config.x | regex_replace('[aeiou]', '<\\g<0>>') }}`,
	)
}
func typed2863(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(ctx["config"].Member("x"), py.Str("[aeiou]"), py.Str(`<\g<0>>`)),
		`{{ config.x | regex_replace('[aeiou]', '<\\g<0>>') }}`,
	)
}
func texts2863(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(py.Str(ctx["config"].Member("x").Text()), py.Str("[aeiou]"), py.Str(`<\g<0>>`)),
		`{{ config.x | regex_replace('[aeiou]', '<\\g<0>>') }}`,
	)
}
func text2863(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRegexReplace(ctx["config"].Member("x"), py.Str("[aeiou]"), py.Str(`<\g<0>>`)).Text(),
		`{{ config.x | regex_replace('[aeiou]', '<\\g<0>>') }}`,
	)
}
func value2864(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexReplace(ctx["config"].Member("x"), py.Str("[aeiou]"), py.Str(`<\g<0>>`))))
}
func typed2864(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexReplace(ctx["config"].Member("x"), py.Str("[aeiou]"), py.Str(`<\g<0>>`))))
}
func texts2864(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexReplace(py.Str(ctx["config"].Member("x").Text()), py.Str("[aeiou]"), py.Str(`<\g<0>>`))))
}
func text2864(e *py.Eval, ctx variables) string {
	return ""
}
func value2865(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(ctx["config"].Member("x"), py.Str(`(\w)(\w)`), py.Str(`\2\1`)),
		`{{ config.x | regex_replace('(\\w)(\\w)', '\\2\\1') }}`,
	)
}
func typed2865(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(ctx["config"].Member("x"), py.Str(`(\w)(\w)`), py.Str(`\2\1`)),
		`{{ config.x | regex_replace('(\\w)(\\w)', '\\2\\1') }}`,
	)
}
func texts2865(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterRegexReplace(py.Str(ctx["config"].Member("x").Text()), py.Str(`(\w)(\w)`), py.Str(`\2\1`)),
		`{{ config.x | regex_replace('(\\w)(\\w)', '\\2\\1') }}`,
	)
}
func text2865(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterRegexReplace(ctx["config"].Member("x"), py.Str(`(\w)(\w)`), py.Str(`\2\1`)).Text(),
		`{{ config.x | regex_replace('(\\w)(\\w)', '\\2\\1') }}`,
	)
}
func value2866(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexReplace(ctx["config"].Member("x"), py.Str(`(\w)(\w)`), py.Str(`\2\1`))))
}
func typed2866(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexReplace(ctx["config"].Member("x"), py.Str(`(\w)(\w)`), py.Str(`\2\1`))))
}
func texts2866(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexReplace(py.Str(ctx["config"].Member("x").Text()), py.Str(`(\w)(\w)`), py.Str(`\2\1`))))
}
func text2866(e *py.Eval, ctx variables) string {
	return ""
}
func value2867(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexReplace(ctx["config"].Member("x"), py.Str("$"), py.Str("!")), "{{ config.x | regex_replace('$', '!') }}")
}
func typed2867(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexReplace(ctx["config"].Member("x"), py.Str("$"), py.Str("!")), "{{ config.x | regex_replace('$', '!') }}")
}
func texts2867(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexReplace(py.Str(ctx["config"].Member("x").Text()), py.Str("$"), py.Str("!")), "{{ config.x | regex_replace('$', '!') }}")
}
func text2867(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRegexReplace(ctx["config"].Member("x"), py.Str("$"), py.Str("!")).Text(), "{{ config.x | regex_replace('$', '!') }}")
}
func value2868(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexReplace(ctx["config"].Member("x"), py.Str("$"), py.Str("!"))))
}
func typed2868(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexReplace(ctx["config"].Member("x"), py.Str("$"), py.Str("!"))))
}
func texts2868(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexReplace(py.Str(ctx["config"].Member("x").Text()), py.Str("$"), py.Str("!"))))
}
func text2868(e *py.Eval, ctx variables) string {
	return ""
}
func value2869(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexReplace(ctx["config"].Member("x"), py.Str("x*"), py.Str("-")), "{{ config.x | regex_replace('x*', '-') }}")
}
func typed2869(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexReplace(ctx["config"].Member("x"), py.Str("x*"), py.Str("-")), "{{ config.x | regex_replace('x*', '-') }}")
}
func texts2869(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexReplace(py.Str(ctx["config"].Member("x").Text()), py.Str("x*"), py.Str("-")), "{{ config.x | regex_replace('x*', '-') }}")
}
func text2869(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRegexReplace(ctx["config"].Member("x"), py.Str("x*"), py.Str("-")).Text(), "{{ config.x | regex_replace('x*', '-') }}")
}
func value2870(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexReplace(ctx["config"].Member("x"), py.Str("x*"), py.Str("-"))))
}
func typed2870(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexReplace(ctx["config"].Member("x"), py.Str("x*"), py.Str("-"))))
}
func texts2870(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexReplace(py.Str(ctx["config"].Member("x").Text()), py.Str("x*"), py.Str("-"))))
}
func text2870(e *py.Eval, ctx variables) string {
	return ""
}
func value2871(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHMAC(ctx["config"].Member("x"), py.Str("k"), py.Str("sha256")), "{{ config.x | hmac('k') }}")
}
func typed2871(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHMAC(ctx["config"].Member("x"), py.Str("k"), py.Str("sha256")), "{{ config.x | hmac('k') }}")
}
func texts2871(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHMAC(py.Str(ctx["config"].Member("x").Text()), py.Str("k"), py.Str("sha256")), "{{ config.x | hmac('k') }}")
}
func text2871(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterHMAC(ctx["config"].Member("x"), py.Str("k"), py.Str("sha256")).Text(), "{{ config.x | hmac('k') }}")
}
func value2872(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterHMAC(ctx["config"].Member("x"), py.Str("k"), py.Str("sha256"))))
}
func typed2872(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterHMAC(ctx["config"].Member("x"), py.Str("k"), py.Str("sha256"))))
}
func texts2872(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterHMAC(py.Str(ctx["config"].Member("x").Text()), py.Str("k"), py.Str("sha256"))))
}
func text2872(e *py.Eval, ctx variables) string {
	return ""
}
func value2873(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHMAC(ctx["config"].Member("x"), py.Str("k"), py.Str("md5")), "{{ config.x | hmac('k', 'md5') }}")
}
func typed2873(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHMAC(ctx["config"].Member("x"), py.Str("k"), py.Str("md5")), "{{ config.x | hmac('k', 'md5') }}")
}
func texts2873(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterHMAC(py.Str(ctx["config"].Member("x").Text()), py.Str("k"), py.Str("md5")), "{{ config.x | hmac('k', 'md5') }}")
}
func text2873(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterHMAC(ctx["config"].Member("x"), py.Str("k"), py.Str("md5")).Text(), "{{ config.x | hmac('k', 'md5') }}")
}
func value2874(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterHMAC(ctx["config"].Member("x"), py.Str("k"), py.Str("md5"))))
}
func typed2874(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterHMAC(ctx["config"].Member("x"), py.Str("k"), py.Str("md5"))))
}
func texts2874(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterHMAC(py.Str(ctx["config"].Member("x").Text()), py.Str("k"), py.Str("md5"))))
}
func text2874(e *py.Eval, ctx variables) string {
	return ""
}
func value2875(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsBoolean())
}
func typed2875(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsBoolean())
}
func texts2875(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsBoolean())
}
func text2875(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsBoolean()).Text()
}
func value2876(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsBoolean())
}
func typed2876(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsBoolean())
}
func texts2876(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsBoolean())
}
func text2876(e *py.Eval, ctx variables) string {
	return ""
}
func value2877(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsCallable())
}
func typed2877(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsCallable())
}
func texts2877(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsCallable())
}
func text2877(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsCallable()).Text()
}
func value2878(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsCallable())
}
func typed2878(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsCallable())
}
func texts2878(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsCallable())
}
func text2878(e *py.Eval, ctx variables) string {
	return ""
}
func value2879(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsDivisibleBy(ctx["config"].Member("x"), py.Int(3))), "{{ config.x is divisibleby(3) }}")
}
func typed2879(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsDivisibleBy(ctx["config"].Member("x"), py.Int(3))), "{{ config.x is divisibleby(3) }}")
}
func texts2879(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsDivisibleBy(py.Str(ctx["config"].Member("x").Text()), py.Int(3))), "{{ config.x is divisibleby(3) }}")
}
func text2879(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.IsDivisibleBy(ctx["config"].Member("x"), py.Int(3))).Text(), "{{ config.x is divisibleby(3) }}")
}
func value2880(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.IsDivisibleBy(ctx["config"].Member("x"), py.Int(3))))
}
func typed2880(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.IsDivisibleBy(ctx["config"].Member("x"), py.Int(3))))
}
func texts2880(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.IsDivisibleBy(py.Str(ctx["config"].Member("x").Text()), py.Int(3))))
}
func text2880(e *py.Eval, ctx variables) string {
	return ""
}
func value2881(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 1))
}
func typed2881(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 1))
}
func texts2881(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Int(1)))
}
func text2881(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 1)).Text()
}
func value2882(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 1))
}
func typed2882(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 1))
}
func texts2882(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Int(1)))
}
func text2882(e *py.Eval, ctx variables) string {
	return ""
}
func value2883(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "abc"))
}
func typed2883(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "abc"))
}
func texts2883(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() == "abc")
}
func text2883(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "abc")).Text()
}
func value2884(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "abc"))
}
func typed2884(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "abc"))
}
func texts2884(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() == "abc")
}
func text2884(e *py.Eval, ctx variables) string {
	return ""
}
func value2885(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsEven(ctx["config"].Member("x"))), "{{ config.x is even }}")
}
func typed2885(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsEven(ctx["config"].Member("x"))), "{{ config.x is even }}")
}
func texts2885(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsEven(py.Str(ctx["config"].Member("x").Text()))), "{{ config.x is even }}")
}
func text2885(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.IsEven(ctx["config"].Member("x"))).Text(), "{{ config.x is even }}")
}
func value2886(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.IsEven(ctx["config"].Member("x"))))
}
func typed2886(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.IsEven(ctx["config"].Member("x"))))
}
func texts2886(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.IsEven(py.Str(ctx["config"].Member("x").Text()))))
}
func text2886(e *py.Eval, ctx variables) string {
	return ""
}
func value2887(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsFalse())
}
func typed2887(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsFalse())
}
func texts2887(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsFalse())
}
func text2887(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsFalse()).Text()
}
func value2888(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsFalse())
}
func typed2888(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsFalse())
}
func texts2888(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsFalse())
}
func text2888(e *py.Eval, ctx variables) string {
	return ""
}
func value2889(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed2889(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts2889(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text2889(e *py.Eval, ctx variables) string {
	return "False"
}
func value2890(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed2890(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts2890(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text2890(e *py.Eval, ctx variables) string {
	return ""
}
func value2891(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsFloat())
}
func typed2891(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsFloat())
}
func texts2891(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsFloat())
}
func text2891(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsFloat()).Text()
}
func value2892(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsFloat())
}
func typed2892(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsFloat())
}
func texts2892(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsFloat())
}
func text2892(e *py.Eval, ctx variables) string {
	return ""
}
func value2893(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.Int(1))), "{{ config.x is ge(1) }}")
}
func typed2893(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.Int(1))), "{{ config.x is ge(1) }}")
}
func texts2893(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(ctx["config"].Member("x").Text()), py.Int(1))), "{{ config.x is ge(1) }}")
}
func text2893(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("x"), py.Int(1))).Text(), "{{ config.x is ge(1) }}")
}
func value2894(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["config"].Member("x"), py.Int(1))))
}
func typed2894(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(ctx["config"].Member("x"), py.Int(1))))
}
func texts2894(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Ge(py.Str(ctx["config"].Member("x").Text()), py.Int(1))))
}
func text2894(e *py.Eval, ctx variables) string {
	return ""
}
func value2895(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Gt(ctx["config"].Member("x"), py.Str("a"))), "{{ config.x is gt('a') }}")
}
func typed2895(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Gt(ctx["config"].Member("x"), py.Str("a"))), "{{ config.x is gt('a') }}")
}
func texts2895(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() > "a")
}
func text2895(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Gt(ctx["config"].Member("x"), py.Str("a"))).Text(), "{{ config.x is gt('a') }}")
}
func value2896(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(ctx["config"].Member("x"), py.Str("a"))))
}
func typed2896(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Gt(ctx["config"].Member("x"), py.Str("a"))))
}
func texts2896(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() > "a")
}
func text2896(e *py.Eval, ctx variables) string {
	return ""
}
func value2897(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(ctx["config"].Member("x"), py.ListOf(py.Int(1), py.Str("abc"))))
}
func typed2897(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(ctx["config"].Member("x"), py.ListOf(py.Int(1), py.Str("abc"))))
}
func texts2897(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str(ctx["config"].Member("x").Text()), py.ListOf(py.Int(1), py.Str("abc"))))
}
func text2897(e *py.Eval, ctx variables) string {
	return py.Bool(e.In(ctx["config"].Member("x"), py.ListOf(py.Int(1), py.Str("abc")))).Text()
}
func value2898(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(ctx["config"].Member("x"), py.ListOf(py.Int(1), py.Str("abc"))))
}
func typed2898(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(ctx["config"].Member("x"), py.ListOf(py.Int(1), py.Str("abc"))))
}
func texts2898(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str(ctx["config"].Member("x").Text()), py.ListOf(py.Int(1), py.Str("abc"))))
}
func text2898(e *py.Eval, ctx variables) string {
	return ""
}
func value2899(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsInteger())
}
func typed2899(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsInteger())
}
func texts2899(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsInteger())
}
func text2899(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsInteger()).Text()
}
func value2900(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsInteger())
}
func typed2900(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsInteger())
}
func texts2900(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsInteger())
}
func text2900(e *py.Eval, ctx variables) string {
	return ""
}
func value2901(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsIterable())
}
func typed2901(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsIterable())
}
func texts2901(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsIterable())
}
func text2901(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsIterable()).Text()
}
func value2902(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsIterable())
}
func typed2902(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsIterable())
}
func texts2902(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsIterable())
}
func text2902(e *py.Eval, ctx variables) string {
	return ""
}
func value2903(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Le(ctx["config"].Member("x"), py.Int(1))), "{{ config.x is le(1) }}")
}
func typed2903(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Le(ctx["config"].Member("x"), py.Int(1))), "{{ config.x is le(1) }}")
}
func texts2903(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Le(py.Str(ctx["config"].Member("x").Text()), py.Int(1))), "{{ config.x is le(1) }}")
}
func text2903(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Le(ctx["config"].Member("x"), py.Int(1))).Text(), "{{ config.x is le(1) }}")
}
func value2904(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Le(ctx["config"].Member("x"), py.Int(1))))
}
func typed2904(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Le(ctx["config"].Member("x"), py.Int(1))))
}
func texts2904(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Le(py.Str(ctx["config"].Member("x").Text()), py.Int(1))))
}
func text2904(e *py.Eval, ctx variables) string {
	return ""
}
func value2905(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsLower())
}
func typed2905(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsLower())
}
func texts2905(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsLower())
}
func text2905(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsLower()).Text()
}
func value2906(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsLower())
}
func typed2906(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsLower())
}
func texts2906(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsLower())
}
func text2906(e *py.Eval, ctx variables) string {
	return ""
}
func value2907(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Int(2))), "{{ config.x is lt(2) }}")
}
func typed2907(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Int(2))), "{{ config.x is lt(2) }}")
}
func texts2907(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("x").Text()), py.Int(2))), "{{ config.x is lt(2) }}")
}
func text2907(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.Int(2))).Text(), "{{ config.x is lt(2) }}")
}
func value2908(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(ctx["config"].Member("x"), py.Int(2))))
}
func typed2908(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(ctx["config"].Member("x"), py.Int(2))))
}
func texts2908(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(py.Str(ctx["config"].Member("x").Text()), py.Int(2))))
}
func text2908(e *py.Eval, ctx variables) string {
	return ""
}
func value2909(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsMapping())
}
func typed2909(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsMapping())
}
func texts2909(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsMapping())
}
func text2909(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsMapping()).Text()
}
func value2910(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsMapping())
}
func typed2910(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsMapping())
}
func texts2910(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsMapping())
}
func text2910(e *py.Eval, ctx variables) string {
	return ""
}
func value2911(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), 1))
}
func typed2911(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), 1))
}
func texts2911(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Int(1)))
}
func text2911(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), 1)).Text()
}
func value2912(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), 1))
}
func typed2912(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), 1))
}
func texts2912(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Int(1)))
}
func text2912(e *py.Eval, ctx variables) string {
	return ""
}
func value2913(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsNumber())
}
func typed2913(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsNumber())
}
func texts2913(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsNumber())
}
func text2913(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsNumber()).Text()
}
func value2914(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsNumber())
}
func typed2914(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsNumber())
}
func texts2914(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsNumber())
}
func text2914(e *py.Eval, ctx variables) string {
	return ""
}
func value2915(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsOdd(ctx["config"].Member("x"))), "{{ config.x is odd }}")
}
func typed2915(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsOdd(ctx["config"].Member("x"))), "{{ config.x is odd }}")
}
func texts2915(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsOdd(py.Str(ctx["config"].Member("x").Text()))), "{{ config.x is odd }}")
}
func text2915(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.IsOdd(ctx["config"].Member("x"))).Text(), "{{ config.x is odd }}")
}
func value2916(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.IsOdd(ctx["config"].Member("x"))))
}
func typed2916(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.IsOdd(ctx["config"].Member("x"))))
}
func texts2916(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.IsOdd(py.Str(ctx["config"].Member("x").Text()))))
}
func text2916(e *py.Eval, ctx variables) string {
	return ""
}
func value2917(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.SameAs(ctx["config"].Member("x"), py.None))
}
func typed2917(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.SameAs(ctx["config"].Member("x"), py.None))
}
func texts2917(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.SameAs(py.Str(ctx["config"].Member("x").Text()), py.None))
}
func text2917(e *py.Eval, ctx variables) string {
	return py.Bool(py.SameAs(ctx["config"].Member("x"), py.None)).Text()
}
func value2918(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.SameAs(ctx["config"].Member("x"), py.None))
}
func typed2918(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.SameAs(ctx["config"].Member("x"), py.None))
}
func texts2918(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.SameAs(py.Str(ctx["config"].Member("x").Text()), py.None))
}
func text2918(e *py.Eval, ctx variables) string {
	return ""
}
func value2919(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.SameAs(ctx["config"].Member("x"), py.True))
}
func typed2919(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.SameAs(ctx["config"].Member("x"), py.True))
}
func texts2919(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.SameAs(py.Str(ctx["config"].Member("x").Text()), py.True))
}
func text2919(e *py.Eval, ctx variables) string {
	return py.Bool(py.SameAs(ctx["config"].Member("x"), py.True)).Text()
}
func value2920(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.SameAs(ctx["config"].Member("x"), py.True))
}
func typed2920(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.SameAs(ctx["config"].Member("x"), py.True))
}
func texts2920(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.SameAs(py.Str(ctx["config"].Member("x").Text()), py.True))
}
func text2920(e *py.Eval, ctx variables) string {
	return ""
}
func value2921(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsSequence())
}
func typed2921(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsSequence())
}
func texts2921(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsSequence())
}
func text2921(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsSequence()).Text()
}
func value2922(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsSequence())
}
func typed2922(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsSequence())
}
func texts2922(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsSequence())
}
func text2922(e *py.Eval, ctx variables) string {
	return ""
}
func value2923(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsString())
}
func typed2923(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsString())
}
func texts2923(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsString())
}
func text2923(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsString()).Text()
}
func value2924(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsString())
}
func typed2924(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsString())
}
func texts2924(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsString())
}
func text2924(e *py.Eval, ctx variables) string {
	return ""
}
func value2925(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsTrue())
}
func typed2925(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsTrue())
}
func texts2925(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsTrue())
}
func text2925(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsTrue()).Text()
}
func value2926(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsTrue())
}
func typed2926(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsTrue())
}
func texts2926(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsTrue())
}
func text2926(e *py.Eval, ctx variables) string {
	return ""
}
func value2927(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsUndefined())
}
func typed2927(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsUndefined())
}
func texts2927(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text2927(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsUndefined()).Text()
}
func value2928(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsUndefined())
}
func typed2928(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsUndefined())
}
func texts2928(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text2928(e *py.Eval, ctx variables) string {
	return ""
}
func value2929(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsUpper())
}
func typed2929(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsUpper())
}
func texts2929(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsUpper())
}
func text2929(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsUpper()).Text()
}
func value2930(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsUpper())
}
func typed2930(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsUpper())
}
func texts2930(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsUpper())
}
func text2930(e *py.Eval, ctx variables) string {
	return ""
}
func value2931(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsEscaped())
}
func typed2931(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsEscaped())
}
func texts2931(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsEscaped())
}
func text2931(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsEscaped()).Text()
}
func value2932(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsEscaped())
}
func typed2932(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsEscaped())
}
func texts2932(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str(ctx["config"].Member("x").Text()).IsEscaped())
}
func text2932(e *py.Eval, ctx variables) string {
	return ""
}
func value2933(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "partition", py.Str(" ")), "{{ config.x.partition(' ') }}")
}
func typed2933(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "partition", py.Str(" ")), "{{ config.x.partition(' ') }}")
}
func texts2933(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "partition", py.Str(" ")), "{{ config.x.partition(' ') }}")
}
func text2933(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "partition", py.Str(" ")).Text(), "{{ config.x.partition(' ') }}")
}
func value2934(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "partition", py.Str(" "))))
}
func typed2934(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "partition", py.Str(" "))))
}
func texts2934(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "partition", py.Str(" "))))
}
func text2934(e *py.Eval, ctx variables) string {
	return ""
}
func value2935(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "rpartition", py.Str(" ")), "{{ config.x.rpartition(' ') }}")
}
func typed2935(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "rpartition", py.Str(" ")), "{{ config.x.rpartition(' ') }}")
}
func texts2935(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "rpartition", py.Str(" ")), "{{ config.x.rpartition(' ') }}")
}
func text2935(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "rpartition", py.Str(" ")).Text(), "{{ config.x.rpartition(' ') }}")
}
func value2936(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "rpartition", py.Str(" "))))
}
func typed2936(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "rpartition", py.Str(" "))))
}
func texts2936(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "rpartition", py.Str(" "))))
}
func text2936(e *py.Eval, ctx variables) string {
	return ""
}
func value2937(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "capitalize"), "{{ config.x.capitalize() }}")
}
func typed2937(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "capitalize"), "{{ config.x.capitalize() }}")
}
func texts2937(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "capitalize"))
}
func text2937(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "capitalize").Text(), "{{ config.x.capitalize() }}")
}
func value2938(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "capitalize")))
}
func typed2938(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "capitalize")))
}
func texts2938(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "capitalize")))
}
func text2938(e *py.Eval, ctx variables) string {
	return ""
}
func value2939(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "casefold"), "{{ config.x.casefold() }}")
}
func typed2939(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "casefold"), "{{ config.x.casefold() }}")
}
func texts2939(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "casefold"), "{{ config.x.casefold() }}")
}
func text2939(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "casefold").Text(), "{{ config.x.casefold() }}")
}
func value2940(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "casefold")))
}
func typed2940(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "casefold")))
}
func texts2940(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "casefold")))
}
func text2940(e *py.Eval, ctx variables) string {
	return ""
}
func value2941(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "center", py.Int(9)), "{{ config.x.center(9) }}")
}
func typed2941(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "center", py.Int(9)), "{{ config.x.center(9) }}")
}
func texts2941(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "center", py.Int(9)), "{{ config.x.center(9) }}")
}
func text2941(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "center", py.Int(9)).Text(), "{{ config.x.center(9) }}")
}
func value2942(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "center", py.Int(9))))
}
func typed2942(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "center", py.Int(9))))
}
func texts2942(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "center", py.Int(9))))
}
func text2942(e *py.Eval, ctx variables) string {
	return ""
}
func value2943(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "center", py.Int(9), py.Str("*")), "{{ config.x.center(9,'*') }}")
}
func typed2943(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "center", py.Int(9), py.Str("*")), "{{ config.x.center(9,'*') }}")
}
func texts2943(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "center", py.Int(9), py.Str("*")), "{{ config.x.center(9,'*') }}")
}
func text2943(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "center", py.Int(9), py.Str("*")).Text(), "{{ config.x.center(9,'*') }}")
}
func value2944(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "center", py.Int(9), py.Str("*"))))
}
func typed2944(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "center", py.Int(9), py.Str("*"))))
}
func texts2944(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "center", py.Int(9), py.Str("*"))))
}
func text2944(e *py.Eval, ctx variables) string {
	return ""
}
func value2945(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "count", py.Str("a")), "{{ config.x.count('a') }}")
}
func typed2945(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "count", py.Str("a")), "{{ config.x.count('a') }}")
}
func texts2945(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "count", py.Str("a")), "{{ config.x.count('a') }}")
}
func text2945(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "count", py.Str("a")).Text(), "{{ config.x.count('a') }}")
}
func value2946(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "count", py.Str("a"))))
}
func typed2946(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "count", py.Str("a"))))
}
func texts2946(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "count", py.Str("a"))))
}
func text2946(e *py.Eval, ctx variables) string {
	return ""
}
func value2947(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "encode"), "{{ config.x.encode() }}")
}
func typed2947(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "encode"), "{{ config.x.encode() }}")
}
func texts2947(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "encode"), "{{ config.x.encode() }}")
}
func text2947(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "encode").Text(), "{{ config.x.encode() }}")
}
func value2948(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "encode")))
}
func typed2948(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "encode")))
}
func texts2948(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "encode")))
}
func text2948(e *py.Eval, ctx variables) string {
	return ""
}
func value2949(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "endswith", py.Str("c")), "{{ config.x.endswith('c') }}")
}
func typed2949(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "endswith", py.Str("c")), "{{ config.x.endswith('c') }}")
}
func texts2949(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "endswith", py.Str("c")))
}
func text2949(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "endswith", py.Str("c")).Text(), "{{ config.x.endswith('c') }}")
}
func value2950(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "endswith", py.Str("c"))))
}
func typed2950(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "endswith", py.Str("c"))))
}
func texts2950(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "endswith", py.Str("c"))))
}
func text2950(e *py.Eval, ctx variables) string {
	return ""
}
func value2951(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "endswith", py.TupleOf(py.Str("c"), py.Str("z"))), "{{ config.x.endswith(('c','z')) }}")
}
func typed2951(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "endswith", py.TupleOf(py.Str("c"), py.Str("z"))), "{{ config.x.endswith(('c','z')) }}")
}
func texts2951(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "endswith", py.TupleOf(py.Str("c"), py.Str("z"))), "{{ config.x.endswith(('c','z')) }}")
}
func text2951(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "endswith", py.TupleOf(py.Str("c"), py.Str("z"))).Text(), "{{ config.x.endswith(('c','z')) }}")
}
func value2952(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "endswith", py.TupleOf(py.Str("c"), py.Str("z")))))
}
func typed2952(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "endswith", py.TupleOf(py.Str("c"), py.Str("z")))))
}
func texts2952(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "endswith", py.TupleOf(py.Str("c"), py.Str("z")))))
}
func text2952(e *py.Eval, ctx variables) string {
	return ""
}
func value2953(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "expandtabs"), "{{ config.x.expandtabs() }}")
}
func typed2953(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "expandtabs"), "{{ config.x.expandtabs() }}")
}
func texts2953(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "expandtabs"), "{{ config.x.expandtabs() }}")
}
func text2953(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "expandtabs").Text(), "{{ config.x.expandtabs() }}")
}
func value2954(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "expandtabs")))
}
func typed2954(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "expandtabs")))
}
func texts2954(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "expandtabs")))
}
func text2954(e *py.Eval, ctx variables) string {
	return ""
}
func value2955(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "expandtabs", py.Int(4)), "{{ config.x.expandtabs(4) }}")
}
func typed2955(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "expandtabs", py.Int(4)), "{{ config.x.expandtabs(4) }}")
}
func texts2955(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "expandtabs", py.Int(4)), "{{ config.x.expandtabs(4) }}")
}
func text2955(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "expandtabs", py.Int(4)).Text(), "{{ config.x.expandtabs(4) }}")
}
func value2956(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "expandtabs", py.Int(4))))
}
func typed2956(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "expandtabs", py.Int(4))))
}
func texts2956(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "expandtabs", py.Int(4))))
}
func text2956(e *py.Eval, ctx variables) string {
	return ""
}
func value2957(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "find", py.Str("b")), "{{ config.x.find('b') }}")
}
func typed2957(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "find", py.Str("b")), "{{ config.x.find('b') }}")
}
func texts2957(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "find", py.Str("b")), "{{ config.x.find('b') }}")
}
func text2957(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "find", py.Str("b")).Text(), "{{ config.x.find('b') }}")
}
func value2958(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "find", py.Str("b"))))
}
func typed2958(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "find", py.Str("b"))))
}
func texts2958(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "find", py.Str("b"))))
}
func text2958(e *py.Eval, ctx variables) string {
	return ""
}
func value2959(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "find", py.Str("b"), py.Int(2)), "{{ config.x.find('b',2) }}")
}
func typed2959(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "find", py.Str("b"), py.Int(2)), "{{ config.x.find('b',2) }}")
}
func texts2959(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "find", py.Str("b"), py.Int(2)), "{{ config.x.find('b',2) }}")
}
func text2959(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "find", py.Str("b"), py.Int(2)).Text(), "{{ config.x.find('b',2) }}")
}
func value2960(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "find", py.Str("b"), py.Int(2))))
}
func typed2960(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "find", py.Str("b"), py.Int(2))))
}
func texts2960(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "find", py.Str("b"), py.Int(2))))
}
func text2960(e *py.Eval, ctx variables) string {
	return ""
}
func value2961(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "format", py.Int(1)), "{{ config.x.format(1) }}")
}
func typed2961(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "format", py.Int(1)), "{{ config.x.format(1) }}")
}
func texts2961(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "format", py.Int(1)), "{{ config.x.format(1) }}")
}
func text2961(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "format", py.Int(1)).Text(), "{{ config.x.format(1) }}")
}
func value2962(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "format", py.Int(1))))
}
func typed2962(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "format", py.Int(1))))
}
func texts2962(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "format", py.Int(1))))
}
func text2962(e *py.Eval, ctx variables) string {
	return ""
}
func value2963(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "index", py.Str("b")), "{{ config.x.index('b') }}")
}
func typed2963(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "index", py.Str("b")), "{{ config.x.index('b') }}")
}
func texts2963(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "index", py.Str("b")), "{{ config.x.index('b') }}")
}
func text2963(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "index", py.Str("b")).Text(), "{{ config.x.index('b') }}")
}
func value2964(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "index", py.Str("b"))))
}
func typed2964(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "index", py.Str("b"))))
}
func texts2964(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "index", py.Str("b"))))
}
func text2964(e *py.Eval, ctx variables) string {
	return ""
}
func value2965(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isalnum"), "{{ config.x.isalnum() }}")
}
func typed2965(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isalnum"), "{{ config.x.isalnum() }}")
}
func texts2965(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "isalnum"), "{{ config.x.isalnum() }}")
}
func text2965(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "isalnum").Text(), "{{ config.x.isalnum() }}")
}
func value2966(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isalnum")))
}
func typed2966(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isalnum")))
}
func texts2966(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "isalnum")))
}
func text2966(e *py.Eval, ctx variables) string {
	return ""
}
func value2967(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isalpha"), "{{ config.x.isalpha() }}")
}
func typed2967(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isalpha"), "{{ config.x.isalpha() }}")
}
func texts2967(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "isalpha"), "{{ config.x.isalpha() }}")
}
func text2967(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "isalpha").Text(), "{{ config.x.isalpha() }}")
}
func value2968(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isalpha")))
}
func typed2968(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isalpha")))
}
func texts2968(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "isalpha")))
}
func text2968(e *py.Eval, ctx variables) string {
	return ""
}
func value2969(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isascii"), "{{ config.x.isascii() }}")
}
func typed2969(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isascii"), "{{ config.x.isascii() }}")
}
func texts2969(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "isascii"), "{{ config.x.isascii() }}")
}
func text2969(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "isascii").Text(), "{{ config.x.isascii() }}")
}
func value2970(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isascii")))
}
func typed2970(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isascii")))
}
func texts2970(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "isascii")))
}
func text2970(e *py.Eval, ctx variables) string {
	return ""
}
func value2971(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isdecimal"), "{{ config.x.isdecimal() }}")
}
func typed2971(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isdecimal"), "{{ config.x.isdecimal() }}")
}
func texts2971(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "isdecimal"), "{{ config.x.isdecimal() }}")
}
func text2971(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "isdecimal").Text(), "{{ config.x.isdecimal() }}")
}
func value2972(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isdecimal")))
}
func typed2972(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isdecimal")))
}
func texts2972(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "isdecimal")))
}
func text2972(e *py.Eval, ctx variables) string {
	return ""
}
func value2973(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isdigit"), "{{ config.x.isdigit() }}")
}
func typed2973(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isdigit"), "{{ config.x.isdigit() }}")
}
func texts2973(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "isdigit"), "{{ config.x.isdigit() }}")
}
func text2973(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "isdigit").Text(), "{{ config.x.isdigit() }}")
}
func value2974(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isdigit")))
}
func typed2974(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isdigit")))
}
func texts2974(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "isdigit")))
}
func text2974(e *py.Eval, ctx variables) string {
	return ""
}
func value2975(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isidentifier"), "{{ config.x.isidentifier() }}")
}
func typed2975(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isidentifier"), "{{ config.x.isidentifier() }}")
}
func texts2975(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "isidentifier"), "{{ config.x.isidentifier() }}")
}
func text2975(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "isidentifier").Text(), "{{ config.x.isidentifier() }}")
}
func value2976(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isidentifier")))
}
func typed2976(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isidentifier")))
}
func texts2976(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "isidentifier")))
}
func text2976(e *py.Eval, ctx variables) string {
	return ""
}
func value2977(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "islower"), "{{ config.x.islower() }}")
}
func typed2977(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "islower"), "{{ config.x.islower() }}")
}
func texts2977(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "islower"), "{{ config.x.islower() }}")
}
func text2977(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "islower").Text(), "{{ config.x.islower() }}")
}
func value2978(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "islower")))
}
func typed2978(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "islower")))
}
func texts2978(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "islower")))
}
func text2978(e *py.Eval, ctx variables) string {
	return ""
}
func value2979(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isnumeric"), "{{ config.x.isnumeric() }}")
}
func typed2979(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isnumeric"), "{{ config.x.isnumeric() }}")
}
func texts2979(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "isnumeric"), "{{ config.x.isnumeric() }}")
}
func text2979(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "isnumeric").Text(), "{{ config.x.isnumeric() }}")
}
func value2980(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isnumeric")))
}
func typed2980(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isnumeric")))
}
func texts2980(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "isnumeric")))
}
func text2980(e *py.Eval, ctx variables) string {
	return ""
}
func value2981(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isprintable"), "{{ config.x.isprintable() }}")
}
func typed2981(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isprintable"), "{{ config.x.isprintable() }}")
}
func texts2981(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "isprintable"), "{{ config.x.isprintable() }}")
}
func text2981(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "isprintable").Text(), "{{ config.x.isprintable() }}")
}
func value2982(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isprintable")))
}
func typed2982(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isprintable")))
}
func texts2982(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "isprintable")))
}
func text2982(e *py.Eval, ctx variables) string {
	return ""
}
func value2983(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isspace"), "{{ config.x.isspace() }}")
}
func typed2983(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isspace"), "{{ config.x.isspace() }}")
}
func texts2983(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "isspace"), "{{ config.x.isspace() }}")
}
func text2983(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "isspace").Text(), "{{ config.x.isspace() }}")
}
func value2984(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isspace")))
}
func typed2984(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isspace")))
}
func texts2984(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "isspace")))
}
func text2984(e *py.Eval, ctx variables) string {
	return ""
}
func value2985(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "istitle"), "{{ config.x.istitle() }}")
}
func typed2985(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "istitle"), "{{ config.x.istitle() }}")
}
func texts2985(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "istitle"), "{{ config.x.istitle() }}")
}
func text2985(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "istitle").Text(), "{{ config.x.istitle() }}")
}
func value2986(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "istitle")))
}
func typed2986(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "istitle")))
}
func texts2986(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "istitle")))
}
func text2986(e *py.Eval, ctx variables) string {
	return ""
}
func value2987(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isupper"), "{{ config.x.isupper() }}")
}
func typed2987(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isupper"), "{{ config.x.isupper() }}")
}
func texts2987(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "isupper"), "{{ config.x.isupper() }}")
}
func text2987(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "isupper").Text(), "{{ config.x.isupper() }}")
}
func value2988(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isupper")))
}
func typed2988(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isupper")))
}
func texts2988(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "isupper")))
}
func text2988(e *py.Eval, ctx variables) string {
	return ""
}
func value2989(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "join", py.ListOf(py.Str("p"), py.Str("q"))), "{{ config.x.join(['p','q']) }}")
}
func typed2989(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "join", py.ListOf(py.Str("p"), py.Str("q"))), "{{ config.x.join(['p','q']) }}")
}
func texts2989(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "join", py.ListOf(py.Str("p"), py.Str("q"))), "{{ config.x.join(['p','q']) }}")
}
func text2989(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "join", py.ListOf(py.Str("p"), py.Str("q"))).Text(), "{{ config.x.join(['p','q']) }}")
}
func value2990(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "join", py.ListOf(py.Str("p"), py.Str("q")))))
}
func typed2990(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "join", py.ListOf(py.Str("p"), py.Str("q")))))
}
func texts2990(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "join", py.ListOf(py.Str("p"), py.Str("q")))))
}
func text2990(e *py.Eval, ctx variables) string {
	return ""
}
func value2991(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Call(ctx["config"].Member("x"), "ljust", py.Int(8)).Text()+"|"), "{{ config.x.ljust(8)~'|' }}")
}
func typed2991(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Call(ctx["config"].Member("x"), "ljust", py.Int(8)).Text()+"|"), "{{ config.x.ljust(8)~'|' }}")
}
func texts2991(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Call(py.Str(ctx["config"].Member("x").Text()), "ljust", py.Int(8)).Text()+"|"), "{{ config.x.ljust(8)~'|' }}")
}
func text2991(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "ljust", py.Int(8)).Text()+"|", "{{ config.x.ljust(8)~'|' }}")
}
func value2992(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(e.Call(ctx["config"].Member("x"), "ljust", py.Int(8)).Text() + "|")))
}
func typed2992(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(e.Call(ctx["config"].Member("x"), "ljust", py.Int(8)).Text() + "|")))
}
func texts2992(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(py.Str(e.Call(py.Str(ctx["config"].Member("x").Text()), "ljust", py.Int(8)).Text() + "|")))
}
func text2992(e *py.Eval, ctx variables) string {
	return ""
}
func value2993(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "lower"), "{{ config.x.lower() }}")
}
func typed2993(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "lower"), "{{ config.x.lower() }}")
}
func texts2993(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "lower"))
}
func text2993(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "lower").Text(), "{{ config.x.lower() }}")
}
func value2994(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "lower")))
}
func typed2994(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "lower")))
}
func texts2994(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "lower")))
}
func text2994(e *py.Eval, ctx variables) string {
	return ""
}
func value2995(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "lstrip"), "{{ config.x.lstrip() }}")
}
func typed2995(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "lstrip"), "{{ config.x.lstrip() }}")
}
func texts2995(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "lstrip"))
}
func text2995(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "lstrip").Text(), "{{ config.x.lstrip() }}")
}
func value2996(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "lstrip")))
}
func typed2996(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "lstrip")))
}
func texts2996(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "lstrip")))
}
func text2996(e *py.Eval, ctx variables) string {
	return ""
}
func value2997(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "lstrip", py.Str("a")), "{{ config.x.lstrip('a') }}")
}
func typed2997(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "lstrip", py.Str("a")), "{{ config.x.lstrip('a') }}")
}
func texts2997(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "lstrip", py.Str("a")))
}
func text2997(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "lstrip", py.Str("a")).Text(), "{{ config.x.lstrip('a') }}")
}
func value2998(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "lstrip", py.Str("a"))))
}
func typed2998(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "lstrip", py.Str("a"))))
}
func texts2998(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "lstrip", py.Str("a"))))
}
func text2998(e *py.Eval, ctx variables) string {
	return ""
}
func value2999(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "removeprefix", py.Str("a")), "{{ config.x.removeprefix('a') }}")
}
func typed2999(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "removeprefix", py.Str("a")), "{{ config.x.removeprefix('a') }}")
}
func texts2999(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "removeprefix", py.Str("a")), "{{ config.x.removeprefix('a') }}")
}
func text2999(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "removeprefix", py.Str("a")).Text(), "{{ config.x.removeprefix('a') }}")
}
func value3000(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "removeprefix", py.Str("a"))))
}
func typed3000(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "removeprefix", py.Str("a"))))
}
func texts3000(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "removeprefix", py.Str("a"))))
}
func text3000(e *py.Eval, ctx variables) string {
	return ""
}
func value3001(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "removesuffix", py.Str("c")), "{{ config.x.removesuffix('c') }}")
}
func typed3001(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "removesuffix", py.Str("c")), "{{ config.x.removesuffix('c') }}")
}
func texts3001(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "removesuffix", py.Str("c")), "{{ config.x.removesuffix('c') }}")
}
func text3001(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "removesuffix", py.Str("c")).Text(), "{{ config.x.removesuffix('c') }}")
}
func value3002(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "removesuffix", py.Str("c"))))
}
func typed3002(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "removesuffix", py.Str("c"))))
}
func texts3002(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "removesuffix", py.Str("c"))))
}
func text3002(e *py.Eval, ctx variables) string {
	return ""
}
func value3003(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "replace", py.Str("a"), py.Str("b")), "{{ config.x.replace('a','b') }}")
}
func typed3003(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "replace", py.Str("a"), py.Str("b")), "{{ config.x.replace('a','b') }}")
}
func texts3003(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "replace", py.Str("a"), py.Str("b")))
}
func text3003(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "replace", py.Str("a"), py.Str("b")).Text(), "{{ config.x.replace('a','b') }}")
}
func value3004(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "replace", py.Str("a"), py.Str("b"))))
}
func typed3004(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "replace", py.Str("a"), py.Str("b"))))
}
func texts3004(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "replace", py.Str("a"), py.Str("b"))))
}
func text3004(e *py.Eval, ctx variables) string {
	return ""
}
func value3005(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "replace", py.Str("l"), py.Str("L"), py.Int(1)), "{{ config.x.replace('l','L',1) }}")
}
func typed3005(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "replace", py.Str("l"), py.Str("L"), py.Int(1)), "{{ config.x.replace('l','L',1) }}")
}
func texts3005(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "replace", py.Str("l"), py.Str("L"), py.Int(1)), "{{ config.x.replace('l','L',1) }}")
}
func text3005(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "replace", py.Str("l"), py.Str("L"), py.Int(1)).Text(), "{{ config.x.replace('l','L',1) }}")
}
func value3006(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "replace", py.Str("l"), py.Str("L"), py.Int(1))))
}
func typed3006(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "replace", py.Str("l"), py.Str("L"), py.Int(1))))
}
func texts3006(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "replace", py.Str("l"), py.Str("L"), py.Int(1))))
}
func text3006(e *py.Eval, ctx variables) string {
	return ""
}
func value3007(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "rfind", py.Str("a")), "{{ config.x.rfind('a') }}")
}
func typed3007(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "rfind", py.Str("a")), "{{ config.x.rfind('a') }}")
}
func texts3007(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "rfind", py.Str("a")), "{{ config.x.rfind('a') }}")
}
func text3007(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "rfind", py.Str("a")).Text(), "{{ config.x.rfind('a') }}")
}
func value3008(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "rfind", py.Str("a"))))
}
func typed3008(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "rfind", py.Str("a"))))
}
func texts3008(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "rfind", py.Str("a"))))
}
func text3008(e *py.Eval, ctx variables) string {
	return ""
}
func value3009(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "rindex", py.Str("a")), "{{ config.x.rindex('a') }}")
}
func typed3009(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "rindex", py.Str("a")), "{{ config.x.rindex('a') }}")
}
func texts3009(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "rindex", py.Str("a")), "{{ config.x.rindex('a') }}")
}
func text3009(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "rindex", py.Str("a")).Text(), "{{ config.x.rindex('a') }}")
}
func value3010(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "rindex", py.Str("a"))))
}
func typed3010(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "rindex", py.Str("a"))))
}
func texts3010(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "rindex", py.Str("a"))))
}
func text3010(e *py.Eval, ctx variables) string {
	return ""
}
func value3011(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "rjust", py.Int(8), py.Str("0")), "{{ config.x.rjust(8,'0') }}")
}
func typed3011(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "rjust", py.Int(8), py.Str("0")), "{{ config.x.rjust(8,'0') }}")
}
func texts3011(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "rjust", py.Int(8), py.Str("0")), "{{ config.x.rjust(8,'0') }}")
}
func text3011(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "rjust", py.Int(8), py.Str("0")).Text(), "{{ config.x.rjust(8,'0') }}")
}
func value3012(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "rjust", py.Int(8), py.Str("0"))))
}
func typed3012(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "rjust", py.Int(8), py.Str("0"))))
}
func texts3012(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "rjust", py.Int(8), py.Str("0"))))
}
func text3012(e *py.Eval, ctx variables) string {
	return ""
}
func value3013(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "rsplit", py.Str(","), py.Int(1)), "{{ config.x.rsplit(',',1) }}")
}
func typed3013(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "rsplit", py.Str(","), py.Int(1)), "{{ config.x.rsplit(',',1) }}")
}
func texts3013(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "rsplit", py.Str(","), py.Int(1)), "{{ config.x.rsplit(',',1) }}")
}
func text3013(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "rsplit", py.Str(","), py.Int(1)).Text(), "{{ config.x.rsplit(',',1) }}")
}
func value3014(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "rsplit", py.Str(","), py.Int(1))))
}
func typed3014(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "rsplit", py.Str(","), py.Int(1))))
}
func texts3014(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "rsplit", py.Str(","), py.Int(1))))
}
func text3014(e *py.Eval, ctx variables) string {
	return ""
}
func value3015(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "rsplit"), "{{ config.x.rsplit() }}")
}
func typed3015(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "rsplit"), "{{ config.x.rsplit() }}")
}
func texts3015(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "rsplit"))
}
func text3015(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "rsplit").Text(), "{{ config.x.rsplit() }}")
}
func value3016(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "rsplit")))
}
func typed3016(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "rsplit")))
}
func texts3016(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "rsplit")))
}
func text3016(e *py.Eval, ctx variables) string {
	return ""
}
func value3017(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "rstrip"), "{{ config.x.rstrip() }}")
}
func typed3017(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "rstrip"), "{{ config.x.rstrip() }}")
}
func texts3017(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "rstrip"))
}
func text3017(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "rstrip").Text(), "{{ config.x.rstrip() }}")
}
func value3018(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "rstrip")))
}
func typed3018(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "rstrip")))
}
func texts3018(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "rstrip")))
}
func text3018(e *py.Eval, ctx variables) string {
	return ""
}
func value3019(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "rstrip", py.Str("c")), "{{ config.x.rstrip('c') }}")
}
func typed3019(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "rstrip", py.Str("c")), "{{ config.x.rstrip('c') }}")
}
func texts3019(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "rstrip", py.Str("c")))
}
func text3019(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "rstrip", py.Str("c")).Text(), "{{ config.x.rstrip('c') }}")
}
func value3020(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "rstrip", py.Str("c"))))
}
func typed3020(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "rstrip", py.Str("c"))))
}
func texts3020(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "rstrip", py.Str("c"))))
}
func text3020(e *py.Eval, ctx variables) string {
	return ""
}
func value3021(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "split"), "{{ config.x.split() }}")
}
func typed3021(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "split"), "{{ config.x.split() }}")
}
func texts3021(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "split"))
}
func text3021(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "split").Text(), "{{ config.x.split() }}")
}
func value3022(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "split")))
}
func typed3022(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "split")))
}
func texts3022(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "split")))
}
func text3022(e *py.Eval, ctx variables) string {
	return ""
}
func value3023(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "split", py.Str(",")), "{{ config.x.split(',') }}")
}
func typed3023(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "split", py.Str(",")), "{{ config.x.split(',') }}")
}
func texts3023(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "split", py.Str(",")))
}
func text3023(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "split", py.Str(",")).Text(), "{{ config.x.split(',') }}")
}
func value3024(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "split", py.Str(","))))
}
func typed3024(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "split", py.Str(","))))
}
func texts3024(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "split", py.Str(","))))
}
func text3024(e *py.Eval, ctx variables) string {
	return ""
}
func value3025(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "split", py.Str(","), py.Int(1)), "{{ config.x.split(',',1) }}")
}
func typed3025(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "split", py.Str(","), py.Int(1)), "{{ config.x.split(',',1) }}")
}
func texts3025(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "split", py.Str(","), py.Int(1)), "{{ config.x.split(',',1) }}")
}
func text3025(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "split", py.Str(","), py.Int(1)).Text(), "{{ config.x.split(',',1) }}")
}
func value3026(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "split", py.Str(","), py.Int(1))))
}
func typed3026(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "split", py.Str(","), py.Int(1))))
}
func texts3026(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "split", py.Str(","), py.Int(1))))
}
func text3026(e *py.Eval, ctx variables) string {
	return ""
}
func value3027(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(ctx["config"].Member("x"), "split", []py.Kwarg{{"maxsplit", py.Int(1)}}), "{{ config.x.split(maxsplit=1) }}")
}
func typed3027(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(ctx["config"].Member("x"), "split", []py.Kwarg{{"maxsplit", py.Int(1)}}), "{{ config.x.split(maxsplit=1) }}")
}
func texts3027(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(py.Str(ctx["config"].Member("x").Text()), "split", []py.Kwarg{{"maxsplit", py.Int(1)}}), "{{ config.x.split(maxsplit=1) }}")
}
func text3027(e *py.Eval, ctx variables) string {
	return e.StringText(e.CallKw(ctx["config"].Member("x"), "split", []py.Kwarg{{"maxsplit", py.Int(1)}}).Text(), "{{ config.x.split(maxsplit=1) }}")
}
func value3028(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.CallKw(ctx["config"].Member("x"), "split", []py.Kwarg{{"maxsplit", py.Int(1)}})))
}
func typed3028(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.CallKw(ctx["config"].Member("x"), "split", []py.Kwarg{{"maxsplit", py.Int(1)}})))
}
func texts3028(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.CallKw(py.Str(ctx["config"].Member("x").Text()), "split", []py.Kwarg{{"maxsplit", py.Int(1)}})))
}
func text3028(e *py.Eval, ctx variables) string {
	return ""
}
func value3029(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "split", py.Str("")), "{{ config.x.split('') }}")
}
func typed3029(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "split", py.Str("")), "{{ config.x.split('') }}")
}
func texts3029(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "split", py.Str("")), "{{ config.x.split('') }}")
}
func text3029(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "split", py.Str("")).Text(), "{{ config.x.split('') }}")
}
func value3030(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "split", py.Str(""))))
}
func typed3030(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "split", py.Str(""))))
}
func texts3030(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "split", py.Str(""))))
}
func text3030(e *py.Eval, ctx variables) string {
	return ""
}
func value3031(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "splitlines"), "{{ config.x.splitlines() }}")
}
func typed3031(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "splitlines"), "{{ config.x.splitlines() }}")
}
func texts3031(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "splitlines"), "{{ config.x.splitlines() }}")
}
func text3031(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "splitlines").Text(), "{{ config.x.splitlines() }}")
}
func value3032(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "splitlines")))
}
func typed3032(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "splitlines")))
}
func texts3032(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "splitlines")))
}
func text3032(e *py.Eval, ctx variables) string {
	return ""
}
func value3033(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "splitlines", py.True), "{{ config.x.splitlines(true) }}")
}
func typed3033(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "splitlines", py.True), "{{ config.x.splitlines(true) }}")
}
func texts3033(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "splitlines", py.True), "{{ config.x.splitlines(true) }}")
}
func text3033(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "splitlines", py.True).Text(), "{{ config.x.splitlines(true) }}")
}
func value3034(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "splitlines", py.True)))
}
func typed3034(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "splitlines", py.True)))
}
func texts3034(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "splitlines", py.True)))
}
func text3034(e *py.Eval, ctx variables) string {
	return ""
}
func value3035(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "startswith", py.Str("a")), "{{ config.x.startswith('a') }}")
}
func typed3035(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "startswith", py.Str("a")), "{{ config.x.startswith('a') }}")
}
func texts3035(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "startswith", py.Str("a")))
}
func text3035(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "startswith", py.Str("a")).Text(), "{{ config.x.startswith('a') }}")
}
func value3036(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "startswith", py.Str("a"))))
}
func typed3036(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "startswith", py.Str("a"))))
}
func texts3036(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "startswith", py.Str("a"))))
}
func text3036(e *py.Eval, ctx variables) string {
	return ""
}
func value3037(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "startswith", py.Str("b"), py.Int(1)), "{{ config.x.startswith('b',1) }}")
}
func typed3037(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "startswith", py.Str("b"), py.Int(1)), "{{ config.x.startswith('b',1) }}")
}
func texts3037(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "startswith", py.Str("b"), py.Int(1)), "{{ config.x.startswith('b',1) }}")
}
func text3037(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "startswith", py.Str("b"), py.Int(1)).Text(), "{{ config.x.startswith('b',1) }}")
}
func value3038(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "startswith", py.Str("b"), py.Int(1))))
}
func typed3038(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "startswith", py.Str("b"), py.Int(1))))
}
func texts3038(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "startswith", py.Str("b"), py.Int(1))))
}
func text3038(e *py.Eval, ctx variables) string {
	return ""
}
func value3039(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "strip"), "{{ config.x.strip() }}")
}
func typed3039(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "strip"), "{{ config.x.strip() }}")
}
func texts3039(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "strip"))
}
func text3039(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "strip").Text(), "{{ config.x.strip() }}")
}
func value3040(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "strip")))
}
func typed3040(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "strip")))
}
func texts3040(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "strip")))
}
func text3040(e *py.Eval, ctx variables) string {
	return ""
}
func value3041(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "strip", py.Str("ax")), "{{ config.x.strip('ax') }}")
}
func typed3041(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "strip", py.Str("ax")), "{{ config.x.strip('ax') }}")
}
func texts3041(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "strip", py.Str("ax")))
}
func text3041(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "strip", py.Str("ax")).Text(), "{{ config.x.strip('ax') }}")
}
func value3042(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "strip", py.Str("ax"))))
}
func typed3042(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "strip", py.Str("ax"))))
}
func texts3042(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "strip", py.Str("ax"))))
}
func text3042(e *py.Eval, ctx variables) string {
	return ""
}
func value3043(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "swapcase"), "{{ config.x.swapcase() }}")
}
func typed3043(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "swapcase"), "{{ config.x.swapcase() }}")
}
func texts3043(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "swapcase"), "{{ config.x.swapcase() }}")
}
func text3043(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "swapcase").Text(), "{{ config.x.swapcase() }}")
}
func value3044(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "swapcase")))
}
func typed3044(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "swapcase")))
}
func texts3044(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "swapcase")))
}
func text3044(e *py.Eval, ctx variables) string {
	return ""
}
func value3045(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "title"), "{{ config.x.title() }}")
}
func typed3045(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "title"), "{{ config.x.title() }}")
}
func texts3045(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "title"))
}
func text3045(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "title").Text(), "{{ config.x.title() }}")
}
func value3046(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "title")))
}
func typed3046(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "title")))
}
func texts3046(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "title")))
}
func text3046(e *py.Eval, ctx variables) string {
	return ""
}
func value3047(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "upper"), "{{ config.x.upper() }}")
}
func typed3047(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "upper"), "{{ config.x.upper() }}")
}
func texts3047(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "upper"))
}
func text3047(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "upper").Text(), "{{ config.x.upper() }}")
}
func value3048(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "upper")))
}
func typed3048(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "upper")))
}
func texts3048(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(ctx["config"].Member("x").Text()), "upper")))
}
func text3048(e *py.Eval, ctx variables) string {
	return ""
}
func value3049(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "zfill", py.Int(6)), "{{ config.x.zfill(6) }}")
}
func typed3049(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "zfill", py.Int(6)), "{{ config.x.zfill(6) }}")
}
func texts3049(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "zfill", py.Int(6)), "{{ config.x.zfill(6) }}")
}
func text3049(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "zfill", py.Int(6)).Text(), "{{ config.x.zfill(6) }}")
}
func value3050(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "zfill", py.Int(6))))
}
func typed3050(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "zfill", py.Int(6))))
}
func texts3050(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "zfill", py.Int(6))))
}
func text3050(e *py.Eval, ctx variables) string {
	return ""
}
func value3051(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["config"].Member("x"), "a"), "{{ config.x.get('a') }}")
}
func typed3051(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["config"].Member("x"), "a"), "{{ config.x.get('a') }}")
}
func texts3051(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Str(ctx["config"].Member("x").Text()), "a"), "{{ config.x.get('a') }}")
}
func text3051(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["config"].Member("x"), "a").Text(), "{{ config.x.get('a') }}")
}
func value3052(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["config"].Member("x"), "a")))
}
func typed3052(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["config"].Member("x"), "a")))
}
func texts3052(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(py.Str(ctx["config"].Member("x").Text()), "a")))
}
func text3052(e *py.Eval, ctx variables) string {
	return ""
}
func value3053(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["config"].Member("x"), "b", py.Str("z")), "{{ config.x.get('b','z') }}")
}
func typed3053(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(ctx["config"].Member("x"), "b", py.Str("z")), "{{ config.x.get('b','z') }}")
}
func texts3053(e *py.Eval, ctx variables) py.Value {
	return e.String(e.GetOr(py.Str(ctx["config"].Member("x").Text()), "b", py.Str("z")), "{{ config.x.get('b','z') }}")
}
func text3053(e *py.Eval, ctx variables) string {
	return e.StringText(e.GetOr(ctx["config"].Member("x"), "b", py.Str("z")).Text(), "{{ config.x.get('b','z') }}")
}
func value3054(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.GetOr(ctx["config"].Member("x"), "b", py.Str("z"))))
}
func typed3054(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.GetOr(ctx["config"].Member("x"), "b", py.Str("z"))))
}
func texts3054(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.GetOr(py.Str(ctx["config"].Member("x").Text()), "b", py.Str("z"))))
}
func text3054(e *py.Eval, ctx variables) string {
	return ""
}
func value3055(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["config"].Member("x"), "q"), "{{ config.x.get('q') }}")
}
func typed3055(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["config"].Member("x"), "q"), "{{ config.x.get('q') }}")
}
func texts3055(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Str(ctx["config"].Member("x").Text()), "q"), "{{ config.x.get('q') }}")
}
func text3055(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["config"].Member("x"), "q").Text(), "{{ config.x.get('q') }}")
}
func value3056(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["config"].Member("x"), "q")))
}
func typed3056(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["config"].Member("x"), "q")))
}
func texts3056(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(py.Str(ctx["config"].Member("x").Text()), "q")))
}
func text3056(e *py.Eval, ctx variables) string {
	return ""
}
func value3057(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(ctx["config"].Member("x"), "items")), "{{ config.x.items()|list }}")
}
func typed3057(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(ctx["config"].Member("x"), "items")), "{{ config.x.items()|list }}")
}
func texts3057(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(py.Str(ctx["config"].Member("x").Text()), "items")), "{{ config.x.items()|list }}")
}
func text3057(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.Call(ctx["config"].Member("x"), "items")).Text(), "{{ config.x.items()|list }}")
}
func value3058(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(ctx["config"].Member("x"), "items"))))
}
func typed3058(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(ctx["config"].Member("x"), "items"))))
}
func texts3058(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(py.Str(ctx["config"].Member("x").Text()), "items"))))
}
func text3058(e *py.Eval, ctx variables) string {
	return ""
}
func value3059(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(ctx["config"].Member("x"), "keys")), "{{ config.x.keys()|list }}")
}
func typed3059(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(ctx["config"].Member("x"), "keys")), "{{ config.x.keys()|list }}")
}
func texts3059(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(py.Str(ctx["config"].Member("x").Text()), "keys")), "{{ config.x.keys()|list }}")
}
func text3059(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.Call(ctx["config"].Member("x"), "keys")).Text(), "{{ config.x.keys()|list }}")
}
func value3060(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(ctx["config"].Member("x"), "keys"))))
}
func typed3060(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(ctx["config"].Member("x"), "keys"))))
}
func texts3060(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(py.Str(ctx["config"].Member("x").Text()), "keys"))))
}
func text3060(e *py.Eval, ctx variables) string {
	return ""
}
func value3061(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(ctx["config"].Member("x"), "values")), "{{ config.x.values()|list }}")
}
func typed3061(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(ctx["config"].Member("x"), "values")), "{{ config.x.values()|list }}")
}
func texts3061(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(py.Str(ctx["config"].Member("x").Text()), "values")), "{{ config.x.values()|list }}")
}
func text3061(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.Call(ctx["config"].Member("x"), "values")).Text(), "{{ config.x.values()|list }}")
}
func value3062(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(ctx["config"].Member("x"), "values"))))
}
func typed3062(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(ctx["config"].Member("x"), "values"))))
}
func texts3062(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(py.Str(ctx["config"].Member("x").Text()), "values"))))
}
func text3062(e *py.Eval, ctx variables) string {
	return ""
}
func value3063(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "copy"), "{{ config.x.copy() }}")
}
func typed3063(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "copy"), "{{ config.x.copy() }}")
}
func texts3063(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "copy"), "{{ config.x.copy() }}")
}
func text3063(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "copy").Text(), "{{ config.x.copy() }}")
}
func value3064(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "copy")))
}
func typed3064(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "copy")))
}
func texts3064(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "copy")))
}
func text3064(e *py.Eval, ctx variables) string {
	return ""
}
func value3065(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "pop", py.Str("a")), "{{ config.x.pop('a') }}")
}
func typed3065(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "pop", py.Str("a")), "{{ config.x.pop('a') }}")
}
func texts3065(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "pop", py.Str("a")), "{{ config.x.pop('a') }}")
}
func text3065(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "pop", py.Str("a")).Text(), "{{ config.x.pop('a') }}")
}
func value3066(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "pop", py.Str("a"))))
}
func typed3066(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "pop", py.Str("a"))))
}
func texts3066(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "pop", py.Str("a"))))
}
func text3066(e *py.Eval, ctx variables) string {
	return ""
}
func value3067(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "pop"), "{{ config.x.pop() }}")
}
func typed3067(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "pop"), "{{ config.x.pop() }}")
}
func texts3067(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "pop"), "{{ config.x.pop() }}")
}
func text3067(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "pop").Text(), "{{ config.x.pop() }}")
}
func value3068(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "pop")))
}
func typed3068(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "pop")))
}
func texts3068(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "pop")))
}
func text3068(e *py.Eval, ctx variables) string {
	return ""
}
func value3069(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "setdefault", py.Str("q"), py.Int(1)), "{{ config.x.setdefault('q',1) }}")
}
func typed3069(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "setdefault", py.Str("q"), py.Int(1)), "{{ config.x.setdefault('q',1) }}")
}
func texts3069(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "setdefault", py.Str("q"), py.Int(1)), "{{ config.x.setdefault('q',1) }}")
}
func text3069(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "setdefault", py.Str("q"), py.Int(1)).Text(), "{{ config.x.setdefault('q',1) }}")
}
func value3070(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "setdefault", py.Str("q"), py.Int(1))))
}
func typed3070(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "setdefault", py.Str("q"), py.Int(1))))
}
func texts3070(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "setdefault", py.Str("q"), py.Int(1))))
}
func text3070(e *py.Eval, ctx variables) string {
	return ""
}
func value3071(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "update", py.Dict("z", py.Int(1))), "{{ config.x.update({'z':1}) }}")
}
func typed3071(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "update", py.Dict("z", py.Int(1))), "{{ config.x.update({'z':1}) }}")
}
func texts3071(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "update", py.Dict("z", py.Int(1))), "{{ config.x.update({'z':1}) }}")
}
func text3071(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "update", py.Dict("z", py.Int(1))).Text(), "{{ config.x.update({'z':1}) }}")
}
func value3072(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "update", py.Dict("z", py.Int(1)))))
}
func typed3072(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "update", py.Dict("z", py.Int(1)))))
}
func texts3072(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "update", py.Dict("z", py.Int(1)))))
}
func text3072(e *py.Eval, ctx variables) string {
	return ""
}
func value3073(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "clear"), "{{ config.x.clear() }}")
}
func typed3073(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "clear"), "{{ config.x.clear() }}")
}
func texts3073(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "clear"), "{{ config.x.clear() }}")
}
func text3073(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "clear").Text(), "{{ config.x.clear() }}")
}
func value3074(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "clear")))
}
func typed3074(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "clear")))
}
func texts3074(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "clear")))
}
func text3074(e *py.Eval, ctx variables) string {
	return ""
}
func value3075(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "popitem"), "{{ config.x.popitem() }}")
}
func typed3075(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "popitem"), "{{ config.x.popitem() }}")
}
func texts3075(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "popitem"), "{{ config.x.popitem() }}")
}
func text3075(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "popitem").Text(), "{{ config.x.popitem() }}")
}
func value3076(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "popitem")))
}
func typed3076(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "popitem")))
}
func texts3076(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "popitem")))
}
func text3076(e *py.Eval, ctx variables) string {
	return ""
}
func value3077(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "append", py.Int(1)), "{{ config.x.append(1) }}")
}
func typed3077(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "append", py.Int(1)), "{{ config.x.append(1) }}")
}
func texts3077(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "append", py.Int(1)), "{{ config.x.append(1) }}")
}
func text3077(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "append", py.Int(1)).Text(), "{{ config.x.append(1) }}")
}
func value3078(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "append", py.Int(1))))
}
func typed3078(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "append", py.Int(1))))
}
func texts3078(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "append", py.Int(1))))
}
func text3078(e *py.Eval, ctx variables) string {
	return ""
}
func value3079(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "extend", py.ListOf(py.Int(1))), "{{ config.x.extend([1]) }}")
}
func typed3079(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "extend", py.ListOf(py.Int(1))), "{{ config.x.extend([1]) }}")
}
func texts3079(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "extend", py.ListOf(py.Int(1))), "{{ config.x.extend([1]) }}")
}
func text3079(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "extend", py.ListOf(py.Int(1))).Text(), "{{ config.x.extend([1]) }}")
}
func value3080(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "extend", py.ListOf(py.Int(1)))))
}
func typed3080(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "extend", py.ListOf(py.Int(1)))))
}
func texts3080(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "extend", py.ListOf(py.Int(1)))))
}
func text3080(e *py.Eval, ctx variables) string {
	return ""
}
func value3081(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "insert", py.Int(0), py.Int(1)), "{{ config.x.insert(0,1) }}")
}
func typed3081(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "insert", py.Int(0), py.Int(1)), "{{ config.x.insert(0,1) }}")
}
func texts3081(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "insert", py.Int(0), py.Int(1)), "{{ config.x.insert(0,1) }}")
}
func text3081(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "insert", py.Int(0), py.Int(1)).Text(), "{{ config.x.insert(0,1) }}")
}
func value3082(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "insert", py.Int(0), py.Int(1))))
}
func typed3082(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "insert", py.Int(0), py.Int(1))))
}
func texts3082(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "insert", py.Int(0), py.Int(1))))
}
func text3082(e *py.Eval, ctx variables) string {
	return ""
}
func value3083(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "remove", py.Int(1)), "{{ config.x.remove(1) }}")
}
func typed3083(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "remove", py.Int(1)), "{{ config.x.remove(1) }}")
}
func texts3083(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "remove", py.Int(1)), "{{ config.x.remove(1) }}")
}
func text3083(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "remove", py.Int(1)).Text(), "{{ config.x.remove(1) }}")
}
func value3084(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "remove", py.Int(1))))
}
func typed3084(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "remove", py.Int(1))))
}
func texts3084(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "remove", py.Int(1))))
}
func text3084(e *py.Eval, ctx variables) string {
	return ""
}
func value3085(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "reverse"), "{{ config.x.reverse() }}")
}
func typed3085(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "reverse"), "{{ config.x.reverse() }}")
}
func texts3085(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "reverse"), "{{ config.x.reverse() }}")
}
func text3085(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "reverse").Text(), "{{ config.x.reverse() }}")
}
func value3086(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "reverse")))
}
func typed3086(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "reverse")))
}
func texts3086(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "reverse")))
}
func text3086(e *py.Eval, ctx variables) string {
	return ""
}
func value3087(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "sort"), "{{ config.x.sort() }}")
}
func typed3087(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "sort"), "{{ config.x.sort() }}")
}
func texts3087(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "sort"), "{{ config.x.sort() }}")
}
func text3087(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "sort").Text(), "{{ config.x.sort() }}")
}
func value3088(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "sort")))
}
func typed3088(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "sort")))
}
func texts3088(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "sort")))
}
func text3088(e *py.Eval, ctx variables) string {
	return ""
}
func value3089(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "index", py.Int(1)), "{{ config.x.index(1) }}")
}
func typed3089(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "index", py.Int(1)), "{{ config.x.index(1) }}")
}
func texts3089(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "index", py.Int(1)), "{{ config.x.index(1) }}")
}
func text3089(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "index", py.Int(1)).Text(), "{{ config.x.index(1) }}")
}
func value3090(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "index", py.Int(1))))
}
func typed3090(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "index", py.Int(1))))
}
func texts3090(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "index", py.Int(1))))
}
func text3090(e *py.Eval, ctx variables) string {
	return ""
}
func value3091(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "count", py.Int(1)), "{{ config.x.count(1) }}")
}
func typed3091(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "count", py.Int(1)), "{{ config.x.count(1) }}")
}
func texts3091(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "count", py.Int(1)), "{{ config.x.count(1) }}")
}
func text3091(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "count", py.Int(1)).Text(), "{{ config.x.count(1) }}")
}
func value3092(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "count", py.Int(1))))
}
func typed3092(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "count", py.Int(1))))
}
func texts3092(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "count", py.Int(1))))
}
func text3092(e *py.Eval, ctx variables) string {
	return ""
}
func value3093(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "bit_length"), "{{ config.x.bit_length() }}")
}
func typed3093(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "bit_length"), "{{ config.x.bit_length() }}")
}
func texts3093(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "bit_length"), "{{ config.x.bit_length() }}")
}
func text3093(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "bit_length").Text(), "{{ config.x.bit_length() }}")
}
func value3094(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "bit_length")))
}
func typed3094(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "bit_length")))
}
func texts3094(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "bit_length")))
}
func text3094(e *py.Eval, ctx variables) string {
	return ""
}
func value3095(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "is_integer"), "{{ config.x.is_integer() }}")
}
func typed3095(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "is_integer"), "{{ config.x.is_integer() }}")
}
func texts3095(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "is_integer"), "{{ config.x.is_integer() }}")
}
func text3095(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "is_integer").Text(), "{{ config.x.is_integer() }}")
}
func value3096(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "is_integer")))
}
func typed3096(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "is_integer")))
}
func texts3096(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "is_integer")))
}
func text3096(e *py.Eval, ctx variables) string {
	return ""
}
func value3097(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "hex"), "{{ config.x.hex() }}")
}
func typed3097(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "hex"), "{{ config.x.hex() }}")
}
func texts3097(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "hex"), "{{ config.x.hex() }}")
}
func text3097(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "hex").Text(), "{{ config.x.hex() }}")
}
func value3098(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "hex")))
}
func typed3098(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "hex")))
}
func texts3098(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "hex")))
}
func text3098(e *py.Eval, ctx variables) string {
	return ""
}
func value3099(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "conjugate"), "{{ config.x.conjugate() }}")
}
func typed3099(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "conjugate"), "{{ config.x.conjugate() }}")
}
func texts3099(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "conjugate"), "{{ config.x.conjugate() }}")
}
func text3099(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "conjugate").Text(), "{{ config.x.conjugate() }}")
}
func value3100(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "conjugate")))
}
func typed3100(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "conjugate")))
}
func texts3100(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "conjugate")))
}
func text3100(e *py.Eval, ctx variables) string {
	return ""
}
func value3101(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("x"), "real"))
}
func typed3101(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("x"), "real"))
}
func texts3101(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "real"))
}
func text3101(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["config"].Member("x"), "real").Text())
}
func value3102(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("x"), "real")))
}
func typed3102(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("x"), "real")))
}
func texts3102(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "real")))
}
func text3102(e *py.Eval, ctx variables) string {
	return ""
}
func value3103(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("x"), "numerator"))
}
func typed3103(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("x"), "numerator"))
}
func texts3103(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "numerator"))
}
func text3103(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["config"].Member("x"), "numerator").Text())
}
func value3104(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("x"), "numerator")))
}
func typed3104(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("x"), "numerator")))
}
func texts3104(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "numerator")))
}
func text3104(e *py.Eval, ctx variables) string {
	return ""
}
func value3105(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("x"), "__class__"))
}
func typed3105(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("x"), "__class__"))
}
func texts3105(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "__class__"))
}
func text3105(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["config"].Member("x"), "__class__").Text())
}
func value3106(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("x"), "__class__")))
}
func typed3106(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("x"), "__class__")))
}
func texts3106(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "__class__")))
}
func text3106(e *py.Eval, ctx variables) string {
	return ""
}
func value3107(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isoformat"), "{{ config.x.isoformat() }}")
}
func typed3107(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "isoformat"), "{{ config.x.isoformat() }}")
}
func texts3107(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "isoformat"), "{{ config.x.isoformat() }}")
}
func text3107(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "isoformat").Text(), "{{ config.x.isoformat() }}")
}
func value3108(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isoformat")))
}
func typed3108(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "isoformat")))
}
func texts3108(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "isoformat")))
}
func text3108(e *py.Eval, ctx variables) string {
	return ""
}
func value3109(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "nosuch"), "{{ config.x.nosuch() }}")
}
func typed3109(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("x"), "nosuch"), "{{ config.x.nosuch() }}")
}
func texts3109(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("x").Text()), "nosuch"), "{{ config.x.nosuch() }}")
}
func text3109(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("x"), "nosuch").Text(), "{{ config.x.nosuch() }}")
}
func value3110(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "nosuch")))
}
func typed3110(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"].Member("x"), "nosuch")))
}
func texts3110(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str(ctx["config"].Member("x").Text()), "nosuch")))
}
func text3110(e *py.Eval, ctx variables) string {
	return ""
}
func value3111(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("x"), "nosuch"))
}
func typed3111(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("x"), "nosuch"))
}
func texts3111(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "nosuch"))
}
func text3111(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["config"].Member("x"), "nosuch").Text())
}
func value3112(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("x"), "nosuch")))
}
func typed3112(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("x"), "nosuch")))
}
func texts3112(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "nosuch")))
}
func text3112(e *py.Eval, ctx variables) string {
	return ""
}
func value3113(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("x"), 0))
}
func typed3113(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("x"), 0))
}
func texts3113(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Index(py.Str(ctx["config"].Member("x").Text()), 0))
}
func text3113(e *py.Eval, ctx variables) string {
	return e.StringText(e.Index(ctx["config"].Member("x"), 0).Text())
}
func value3114(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Index(ctx["config"].Member("x"), 0)))
}
func typed3114(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Index(ctx["config"].Member("x"), 0)))
}
func texts3114(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Index(py.Str(ctx["config"].Member("x").Text()), 0)))
}
func text3114(e *py.Eval, ctx variables) string {
	return ""
}
func value3115(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("x"), -1))
}
func typed3115(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("x"), -1))
}
func texts3115(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Index(py.Str(ctx["config"].Member("x").Text()), -1))
}
func text3115(e *py.Eval, ctx variables) string {
	return e.StringText(e.Index(ctx["config"].Member("x"), -1).Text())
}
func value3116(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Index(ctx["config"].Member("x"), -1)))
}
func typed3116(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Index(ctx["config"].Member("x"), -1)))
}
func texts3116(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Index(py.Str(ctx["config"].Member("x").Text()), -1)))
}
func text3116(e *py.Eval, ctx variables) string {
	return ""
}
func value3117(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("x"), 9))
}
func typed3117(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("x"), 9))
}
func texts3117(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Index(py.Str(ctx["config"].Member("x").Text()), 9))
}
func text3117(e *py.Eval, ctx variables) string {
	return e.StringText(e.Index(ctx["config"].Member("x"), 9).Text())
}
func value3118(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Index(ctx["config"].Member("x"), 9)))
}
func typed3118(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Index(ctx["config"].Member("x"), 9)))
}
func texts3118(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Index(py.Str(ctx["config"].Member("x").Text()), 9)))
}
func text3118(e *py.Eval, ctx variables) string {
	return ""
}
func value3119(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("x"), "a"))
}
func typed3119(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("x"), "a"))
}
func texts3119(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("x").Text()), "a"))
}
func text3119(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("x"), "a").Text())
}
func value3120(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Key(ctx["config"].Member("x"), "a")))
}
func typed3120(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Key(ctx["config"].Member("x"), "a")))
}
func texts3120(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Key(py.Str(ctx["config"].Member("x").Text()), "a")))
}
func text3120(e *py.Eval, ctx variables) string {
	return ""
}
func value3121(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("x"), "items"))
}
func typed3121(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("x"), "items"))
}
func texts3121(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("x").Text()), "items"))
}
func text3121(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("x"), "items").Text())
}
func value3122(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Key(ctx["config"].Member("x"), "items")))
}
func typed3122(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Key(ctx["config"].Member("x"), "items")))
}
func texts3122(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Key(py.Str(ctx["config"].Member("x").Text()), "items")))
}
func text3122(e *py.Eval, ctx variables) string {
	return ""
}
func value3123(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("x"), "items"))
}
func typed3123(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("x"), "items"))
}
func texts3123(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "items"))
}
func text3123(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["config"].Member("x"), "items").Text())
}
func value3124(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("x"), "items")))
}
func typed3124(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("x"), "items")))
}
func texts3124(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "items")))
}
func text3124(e *py.Eval, ctx variables) string {
	return ""
}
func value3125(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("x"), "x"))
}
func typed3125(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("x"), "x"))
}
func texts3125(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "x"))
}
func text3125(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["config"].Member("x"), "x").Text())
}
func value3126(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("x"), "x")))
}
func typed3126(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("x"), "x")))
}
func texts3126(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "x")))
}
func text3126(e *py.Eval, ctx variables) string {
	return ""
}
func value3127(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("x"), py.Int(1), py.Absent, py.Absent), "{{ config.x[1:] }}")
}
func typed3127(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("x"), py.Int(1), py.Absent, py.Absent), "{{ config.x[1:] }}")
}
func texts3127(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Slice(py.Str(ctx["config"].Member("x").Text()), py.Int(1), py.Absent, py.Absent))
}
func text3127(e *py.Eval, ctx variables) string {
	return e.StringText(e.Slice(ctx["config"].Member("x"), py.Int(1), py.Absent, py.Absent).Text(), "{{ config.x[1:] }}")
}
func value3128(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("x"), py.Int(1), py.Absent, py.Absent)))
}
func typed3128(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("x"), py.Int(1), py.Absent, py.Absent)))
}
func texts3128(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Slice(py.Str(ctx["config"].Member("x").Text()), py.Int(1), py.Absent, py.Absent)))
}
func text3128(e *py.Eval, ctx variables) string {
	return ""
}
func value3129(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("x"), py.Absent, py.Absent, py.Int(-1)), "{{ config.x[::-1] }}")
}
func typed3129(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("x"), py.Absent, py.Absent, py.Int(-1)), "{{ config.x[::-1] }}")
}
func texts3129(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.Str(ctx["config"].Member("x").Text()), py.Absent, py.Absent, py.Int(-1)), "{{ config.x[::-1] }}")
}
func text3129(e *py.Eval, ctx variables) string {
	return e.StringText(e.Slice(ctx["config"].Member("x"), py.Absent, py.Absent, py.Int(-1)).Text(), "{{ config.x[::-1] }}")
}
func value3130(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("x"), py.Absent, py.Absent, py.Int(-1))))
}
func typed3130(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("x"), py.Absent, py.Absent, py.Int(-1))))
}
func texts3130(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(py.Str(ctx["config"].Member("x").Text()), py.Absent, py.Absent, py.Int(-1))))
}
func text3130(e *py.Eval, ctx variables) string {
	return ""
}
func value3131(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("x"), py.Absent, py.Int(2), py.Absent), "{{ config.x[:2] }}")
}
func typed3131(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("x"), py.Absent, py.Int(2), py.Absent), "{{ config.x[:2] }}")
}
func texts3131(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Slice(py.Str(ctx["config"].Member("x").Text()), py.Absent, py.Int(2), py.Absent))
}
func text3131(e *py.Eval, ctx variables) string {
	return e.StringText(e.Slice(ctx["config"].Member("x"), py.Absent, py.Int(2), py.Absent).Text(), "{{ config.x[:2] }}")
}
func value3132(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("x"), py.Absent, py.Int(2), py.Absent)))
}
func typed3132(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("x"), py.Absent, py.Int(2), py.Absent)))
}
func texts3132(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Slice(py.Str(ctx["config"].Member("x").Text()), py.Absent, py.Int(2), py.Absent)))
}
func text3132(e *py.Eval, ctx variables) string {
	return ""
}
func value3133(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("x"), py.Int(-2), py.Int(9), py.Absent), "{{ config.x[-2:9] }}")
}
func typed3133(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("x"), py.Int(-2), py.Int(9), py.Absent), "{{ config.x[-2:9] }}")
}
func texts3133(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Slice(py.Str(ctx["config"].Member("x").Text()), py.Int(-2), py.Int(9), py.Absent))
}
func text3133(e *py.Eval, ctx variables) string {
	return e.StringText(e.Slice(ctx["config"].Member("x"), py.Int(-2), py.Int(9), py.Absent).Text(), "{{ config.x[-2:9] }}")
}
func value3134(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("x"), py.Int(-2), py.Int(9), py.Absent)))
}
func typed3134(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("x"), py.Int(-2), py.Int(9), py.Absent)))
}
func texts3134(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Slice(py.Str(ctx["config"].Member("x").Text()), py.Int(-2), py.Int(9), py.Absent)))
}
func text3134(e *py.Eval, ctx variables) string {
	return ""
}
func value3135(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("x"), py.Absent, py.Absent, py.Int(2)), "{{ config.x[::2] }}")
}
func typed3135(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("x"), py.Absent, py.Absent, py.Int(2)), "{{ config.x[::2] }}")
}
func texts3135(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.Str(ctx["config"].Member("x").Text()), py.Absent, py.Absent, py.Int(2)), "{{ config.x[::2] }}")
}
func text3135(e *py.Eval, ctx variables) string {
	return e.StringText(e.Slice(ctx["config"].Member("x"), py.Absent, py.Absent, py.Int(2)).Text(), "{{ config.x[::2] }}")
}
func value3136(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("x"), py.Absent, py.Absent, py.Int(2))))
}
func typed3136(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("x"), py.Absent, py.Absent, py.Int(2))))
}
func texts3136(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(py.Str(ctx["config"].Member("x").Text()), py.Absent, py.Absent, py.Int(2))))
}
func text3136(e *py.Eval, ctx variables) string {
	return ""
}
func value3137(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("x"), py.Absent, py.Absent, py.Int(0)), "{{ config.x[::0] }}")
}
func typed3137(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("x"), py.Absent, py.Absent, py.Int(0)), "{{ config.x[::0] }}")
}
func texts3137(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.Str(ctx["config"].Member("x").Text()), py.Absent, py.Absent, py.Int(0)), "{{ config.x[::0] }}")
}
func text3137(e *py.Eval, ctx variables) string {
	return e.StringText(e.Slice(ctx["config"].Member("x"), py.Absent, py.Absent, py.Int(0)).Text(), "{{ config.x[::0] }}")
}
func value3138(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("x"), py.Absent, py.Absent, py.Int(0))))
}
func typed3138(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("x"), py.Absent, py.Absent, py.Int(0))))
}
func texts3138(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(py.Str(ctx["config"].Member("x").Text()), py.Absent, py.Absent, py.Int(0))))
}
func text3138(e *py.Eval, ctx variables) string {
	return ""
}
func value3139(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("x"), py.Str("a"), py.Absent, py.Absent), "{{ config.x['a':] }}")
}
func typed3139(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("x"), py.Str("a"), py.Absent, py.Absent), "{{ config.x['a':] }}")
}
func texts3139(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), py.Absent, py.Absent), "{{ config.x['a':] }}")
}
func text3139(e *py.Eval, ctx variables) string {
	return e.StringText(e.Slice(ctx["config"].Member("x"), py.Str("a"), py.Absent, py.Absent).Text(), "{{ config.x['a':] }}")
}
func value3140(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("x"), py.Str("a"), py.Absent, py.Absent)))
}
func typed3140(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("x"), py.Str("a"), py.Absent, py.Absent)))
}
func texts3140(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(py.Str(ctx["config"].Member("x").Text()), py.Str("a"), py.Absent, py.Absent)))
}
func text3140(e *py.Eval, ctx variables) string {
	return ""
}
func value3141(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("x"), py.None, py.Int(1), py.Absent), "{{ config.x[none:1] }}")
}
func typed3141(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(ctx["config"].Member("x"), py.None, py.Int(1), py.Absent), "{{ config.x[none:1] }}")
}
func texts3141(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.Str(ctx["config"].Member("x").Text()), py.None, py.Int(1), py.Absent), "{{ config.x[none:1] }}")
}
func text3141(e *py.Eval, ctx variables) string {
	return e.StringText(e.Slice(ctx["config"].Member("x"), py.None, py.Int(1), py.Absent).Text(), "{{ config.x[none:1] }}")
}
func value3142(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("x"), py.None, py.Int(1), py.Absent)))
}
func typed3142(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(ctx["config"].Member("x"), py.None, py.Int(1), py.Absent)))
}
func texts3142(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(py.Str(ctx["config"].Member("x").Text()), py.None, py.Int(1), py.Absent)))
}
func text3142(e *py.Eval, ctx variables) string {
	return ""
}
func value3143(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("x"), 1))
}
func typed3143(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("x"), 1))
}
func texts3143(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Index(py.Str(ctx["config"].Member("x").Text()), 1))
}
func text3143(e *py.Eval, ctx variables) string {
	return e.StringText(e.Index(ctx["config"].Member("x"), 1).Text())
}
func value3144(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Index(ctx["config"].Member("x"), 1)))
}
func typed3144(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Index(ctx["config"].Member("x"), 1)))
}
func texts3144(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Index(py.Str(ctx["config"].Member("x").Text()), 1)))
}
func text3144(e *py.Eval, ctx variables) string {
	return ""
}
func value3145(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Item(ctx["config"].Member("x"), py.Float(1)))
}
func typed3145(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Item(ctx["config"].Member("x"), py.Float(1)))
}
func texts3145(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Item(py.Str(ctx["config"].Member("x").Text()), py.Float(1)))
}
func text3145(e *py.Eval, ctx variables) string {
	return e.StringText(e.Item(ctx["config"].Member("x"), py.Float(1)).Text())
}
func value3146(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Item(ctx["config"].Member("x"), py.Float(1))))
}
func typed3146(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Item(ctx["config"].Member("x"), py.Float(1))))
}
func texts3146(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Item(py.Str(ctx["config"].Member("x").Text()), py.Float(1))))
}
func text3146(e *py.Eval, ctx variables) string {
	return ""
}
func value3147(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["config"].Member("x"), "a"), "b"))
}
func typed3147(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["config"].Member("x"), "a"), "b"))
}
func texts3147(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(py.Str(ctx["config"].Member("x").Text()), "a"), "b"))
}
func text3147(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.Attr(ctx["config"].Member("x"), "a"), "b").Text())
}
func value3148(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Attr(ctx["config"].Member("x"), "a"), "b")))
}
func typed3148(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Attr(ctx["config"].Member("x"), "a"), "b")))
}
func texts3148(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Attr(py.Str(ctx["config"].Member("x").Text()), "a"), "b")))
}
func text3148(e *py.Eval, ctx variables) string {
	return ""
}
func value3149(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["config"].Member("x"), "a"), "b"))
}
func typed3149(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(ctx["config"].Member("x"), "a"), "b"))
}
func texts3149(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Key(py.Str(ctx["config"].Member("x").Text()), "a"), "b"))
}
func text3149(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Key(ctx["config"].Member("x"), "a"), "b").Text())
}
func value3150(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Key(e.Key(ctx["config"].Member("x"), "a"), "b")))
}
func typed3150(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Key(e.Key(ctx["config"].Member("x"), "a"), "b")))
}
func texts3150(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Key(e.Key(py.Str(ctx["config"].Member("x").Text()), "a"), "b")))
}
func text3150(e *py.Eval, ctx variables) string {
	return ""
}
func value3151(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("x"), "_a"))
}
func typed3151(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("x"), "_a"))
}
func texts3151(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "_a"))
}
func text3151(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["config"].Member("x"), "_a").Text())
}
func value3152(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("x"), "_a")))
}
func typed3152(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("x"), "_a")))
}
func texts3152(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "_a")))
}
func text3152(e *py.Eval, ctx variables) string {
	return ""
}
func value3153(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["config"].Member("x"), "__class__"), "y"))
}
func typed3153(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["config"].Member("x"), "__class__"), "y"))
}
func texts3153(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(py.Str(ctx["config"].Member("x").Text()), "__class__"), "y"))
}
func text3153(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.Attr(ctx["config"].Member("x"), "__class__"), "y").Text())
}
func value3154(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Attr(ctx["config"].Member("x"), "__class__"), "y")))
}
func typed3154(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Attr(ctx["config"].Member("x"), "__class__"), "y")))
}
func texts3154(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Attr(py.Str(ctx["config"].Member("x").Text()), "__class__"), "y")))
}
func text3154(e *py.Eval, ctx variables) string {
	return ""
}
func value3155(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(ctx["config"].Member("x")), "{{ +config.x }}")
}
func typed3155(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(ctx["config"].Member("x")), "{{ +config.x }}")
}
func texts3155(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pos(py.Str(ctx["config"].Member("x").Text())), "{{ +config.x }}")
}
func text3155(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pos(ctx["config"].Member("x")).Text(), "{{ +config.x }}")
}
func value3156(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(ctx["config"].Member("x"))))
}
func typed3156(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(ctx["config"].Member("x"))))
}
func texts3156(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Pos(py.Str(ctx["config"].Member("x").Text()))))
}
func text3156(e *py.Eval, ctx variables) string {
	return ""
}
func value3157(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").Truth())
}
func typed3157(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").Truth())
}
func texts3157(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!(ctx["config"].Member("x").Text() != ""))
}
func text3157(e *py.Eval, ctx variables) string {
	return py.Bool(!ctx["config"].Member("x").Truth()).Text()
}
func value3158(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").Truth())
}
func typed3158(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").Truth())
}
func texts3158(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!(ctx["config"].Member("x").Text() != ""))
}
func text3158(e *py.Eval, ctx variables) string {
	return ""
}
func value3159(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"], "x"), "{{ config.x() }}")
}
func typed3159(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"], "x"), "{{ config.x() }}")
}
func texts3159(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"], "x"), "{{ config.x() }}")
}
func text3159(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"], "x").Text(), "{{ config.x() }}")
}
func value3160(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"], "x")))
}
func typed3160(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"], "x")))
}
func texts3160(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(ctx["config"], "x")))
}
func text3160(e *py.Eval, ctx variables) string {
	return ""
}
func value3161(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(ctx["config"].Member("x")), "{{ config.x|list }}")
}
func typed3161(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(ctx["config"].Member("x")), "{{ config.x|list }}")
}
func texts3161(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterList(py.Str(ctx["config"].Member("x").Text())))
}
func text3161(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(ctx["config"].Member("x")).Text(), "{{ config.x|list }}")
}
func value3162(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(ctx["config"].Member("x"))))
}
func typed3162(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(ctx["config"].Member("x"))))
}
func texts3162(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterList(py.Str(ctx["config"].Member("x").Text()))))
}
func text3162(e *py.Eval, ctx variables) string {
	return ""
}
func value3163(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.Str("no")))
}
func typed3163(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.Str("no")))
}
func texts3163(e *py.Eval, ctx variables) py.Value {
	return py.Literal(py.Choose(ctx["config"].Member("x").Text() != "", ctx["config"].Member("x").Text(), "no"))
}
func text3163(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("x"), py.Str("no")).Text())
}
func value3164(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(ctx["config"].Member("x"), py.Str("no"))))
}
func typed3164(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(ctx["config"].Member("x"), py.Str("no"))))
}
func texts3164(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(py.Choose(ctx["config"].Member("x").Text() != "", ctx["config"].Member("x").Text(), "no"))))
}
func text3164(e *py.Eval, ctx variables) string {
	return ""
}
func value3165(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["config"].Member("x")))
}
func typed3165(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["config"].Member("x")))
}
func texts3165(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Str(ctx["config"].Member("x").Text())))
}
func text3165(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.ListOf(ctx["config"].Member("x")).Text())
}
func value3166(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.ListOf(ctx["config"].Member("x"))))
}
func typed3166(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.ListOf(ctx["config"].Member("x"))))
}
func texts3166(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.ListOf(py.Str(ctx["config"].Member("x").Text()))))
}
func text3166(e *py.Eval, ctx variables) string {
	return ""
}
func value3167(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("k", ctx["config"].Member("x")))
}
func typed3167(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("k", ctx["config"].Member("x")))
}
func texts3167(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("k", py.Str(ctx["config"].Member("x").Text())))
}
func text3167(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Dict("k", ctx["config"].Member("x")).Text())
}
func value3168(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Dict("k", ctx["config"].Member("x"))))
}
func typed3168(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Dict("k", ctx["config"].Member("x"))))
}
func texts3168(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Dict("k", py.Str(ctx["config"].Member("x").Text()))))
}
func text3168(e *py.Eval, ctx variables) string {
	return ""
}
func value3169(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(ctx["config"].Member("x")))
}
func typed3169(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(ctx["config"].Member("x")))
}
func texts3169(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.TupleOf(py.Str(ctx["config"].Member("x").Text())))
}
func text3169(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.TupleOf(ctx["config"].Member("x")).Text())
}
func value3170(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.TupleOf(ctx["config"].Member("x"))))
}
func typed3170(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.TupleOf(ctx["config"].Member("x"))))
}
func texts3170(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.TupleOf(py.Str(ctx["config"].Member("x").Text()))))
}
func text3170(e *py.Eval, ctx variables) string {
	return ""
}
func value3171(e *py.Eval, ctx variables) py.Value {
	return py.Str("v=" + ctx["config"].Member("x").Text())
}
func typed3171(e *py.Eval, ctx variables) py.Value {
	return py.Str("v=" + ctx["config"].Member("x").Text())
}
func texts3171(e *py.Eval, ctx variables) py.Value {
	return py.Str("v=" + ctx["config"].Member("x").Text())
}
func text3171(e *py.Eval, ctx variables) string {
	return "v=" + ctx["config"].Member("x").Text()
}
func value3172(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str("v=" + ctx["config"].Member("x").Text())))
}
func typed3172(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str("v=" + ctx["config"].Member("x").Text())))
}
func texts3172(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str("v=" + ctx["config"].Member("x").Text())))
}
func text3172(e *py.Eval, ctx variables) string {
	return ""
}
func value3173(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Timestamp(ctx["config"].Member("x")), "{{ timestamp(config.x) }}")
}
func typed3173(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Timestamp(ctx["config"].Member("x")), "{{ timestamp(config.x) }}")
}
func texts3173(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Timestamp(py.Str(ctx["config"].Member("x").Text())), "{{ timestamp(config.x) }}")
}
func text3173(e *py.Eval, ctx variables) string {
	return e.StringText(e.Timestamp(ctx["config"].Member("x")).Text(), "{{ timestamp(config.x) }}")
}
func value3174(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Timestamp(ctx["config"].Member("x"))))
}
func typed3174(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Timestamp(ctx["config"].Member("x"))))
}
func texts3174(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Timestamp(py.Str(ctx["config"].Member("x").Text()))))
}
func text3174(e *py.Eval, ctx variables) string {
	return ""
}
func value3175(e *py.Eval, ctx variables) py.Value {
	return e.String(e.StrToDatetime(ctx["config"].Member("x")), "{{ str_to_datetime(config.x) }}")
}
func typed3175(e *py.Eval, ctx variables) py.Value {
	return e.String(e.StrToDatetime(ctx["config"].Member("x")), "{{ str_to_datetime(config.x) }}")
}
func texts3175(e *py.Eval, ctx variables) py.Value {
	return e.String(e.StrToDatetime(py.Str(ctx["config"].Member("x").Text())), "{{ str_to_datetime(config.x) }}")
}
func text3175(e *py.Eval, ctx variables) string {
	return e.StringText(e.StrToDatetime(ctx["config"].Member("x")).Text(), "{{ str_to_datetime(config.x) }}")
}
func value3176(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.StrToDatetime(ctx["config"].Member("x"))))
}
func typed3176(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.StrToDatetime(ctx["config"].Member("x"))))
}
func texts3176(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.StrToDatetime(py.Str(ctx["config"].Member("x").Text()))))
}
func text3176(e *py.Eval, ctx variables) string {
	return ""
}
func value3177(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(ctx["config"].Member("x"), py.Str("%Y"), py.None), "{{ format_datetime(config.x,'%Y') }}")
}
func typed3177(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(ctx["config"].Member("x"), py.Str("%Y"), py.None), "{{ format_datetime(config.x,'%Y') }}")
}
func texts3177(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(py.Str(ctx["config"].Member("x").Text()), py.Str("%Y"), py.None), "{{ format_datetime(config.x,'%Y') }}")
}
func text3177(e *py.Eval, ctx variables) string {
	return e.StringText(e.FormatDatetime(ctx["config"].Member("x"), py.Str("%Y"), py.None).Text(), "{{ format_datetime(config.x,'%Y') }}")
}
func value3178(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FormatDatetime(ctx["config"].Member("x"), py.Str("%Y"), py.None)))
}
func typed3178(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FormatDatetime(ctx["config"].Member("x"), py.Str("%Y"), py.None)))
}
func texts3178(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FormatDatetime(py.Str(ctx["config"].Member("x").Text()), py.Str("%Y"), py.None)))
}
func text3178(e *py.Eval, ctx variables) string {
	return ""
}
func value3179(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(ctx["config"].Member("x"), py.Str("%Y"), py.Str("%s")), "{{ format_datetime(config.x,'%Y','%s') }}")
}
func typed3179(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(ctx["config"].Member("x"), py.Str("%Y"), py.Str("%s")), "{{ format_datetime(config.x,'%Y','%s') }}")
}
func texts3179(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FormatDatetime(py.Str(ctx["config"].Member("x").Text()), py.Str("%Y"), py.Str("%s")), "{{ format_datetime(config.x,'%Y','%s') }}")
}
func text3179(e *py.Eval, ctx variables) string {
	return e.StringText(e.FormatDatetime(ctx["config"].Member("x"), py.Str("%Y"), py.Str("%s")).Text(), "{{ format_datetime(config.x,'%Y','%s') }}")
}
func value3180(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FormatDatetime(ctx["config"].Member("x"), py.Str("%Y"), py.Str("%s"))))
}
func typed3180(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FormatDatetime(ctx["config"].Member("x"), py.Str("%Y"), py.Str("%s"))))
}
func texts3180(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FormatDatetime(py.Str(ctx["config"].Member("x").Text()), py.Str("%Y"), py.Str("%s"))))
}
func text3180(e *py.Eval, ctx variables) string {
	return ""
}
func value3181(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Duration(ctx["config"].Member("x")), "{{ duration(config.x) }}")
}
func typed3181(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Duration(ctx["config"].Member("x")), "{{ duration(config.x) }}")
}
func texts3181(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Duration(py.Str(ctx["config"].Member("x").Text())), "{{ duration(config.x) }}")
}
func text3181(e *py.Eval, ctx variables) string {
	return e.StringText(e.Duration(ctx["config"].Member("x")).Text(), "{{ duration(config.x) }}")
}
func value3182(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Duration(ctx["config"].Member("x"))))
}
func typed3182(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Duration(ctx["config"].Member("x"))))
}
func texts3182(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Duration(py.Str(ctx["config"].Member("x").Text()))))
}
func text3182(e *py.Eval, ctx variables) string {
	return ""
}
func value3183(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(ctx["config"].Member("x"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(config.x) }}")
}
func typed3183(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(ctx["config"].Member("x"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(config.x) }}")
}
func texts3183(e *py.Eval, ctx variables) py.Value {
	return e.String(e.DayDelta(py.Str(ctx["config"].Member("x").Text()), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(config.x) }}")
}
func text3183(e *py.Eval, ctx variables) string {
	return e.StringText(e.DayDelta(ctx["config"].Member("x"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")).Text(), "{{ day_delta(config.x) }}")
}
func value3184(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.DayDelta(ctx["config"].Member("x"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))))
}
func typed3184(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.DayDelta(ctx["config"].Member("x"), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))))
}
func texts3184(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.DayDelta(py.Str(ctx["config"].Member("x").Text()), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))))
}
func text3184(e *py.Eval, ctx variables) string {
	return ""
}
func value3185(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(ctx["config"].Member("x")), "{{ max(config.x) }}")
}
func typed3185(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(ctx["config"].Member("x")), "{{ max(config.x) }}")
}
func texts3185(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.Str(ctx["config"].Member("x").Text())), "{{ max(config.x) }}")
}
func text3185(e *py.Eval, ctx variables) string {
	return e.StringText(e.Max(ctx["config"].Member("x")).Text(), "{{ max(config.x) }}")
}
func value3186(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(ctx["config"].Member("x"))))
}
func typed3186(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(ctx["config"].Member("x"))))
}
func texts3186(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(py.Str(ctx["config"].Member("x").Text()))))
}
func text3186(e *py.Eval, ctx variables) string {
	return ""
}
func value3187(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Min(ctx["config"].Member("x"), py.Int(2)), "{{ min(config.x,2) }}")
}
func typed3187(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Min(ctx["config"].Member("x"), py.Int(2)), "{{ min(config.x,2) }}")
}
func texts3187(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Min(py.Str(ctx["config"].Member("x").Text()), py.Int(2)), "{{ min(config.x,2) }}")
}
func text3187(e *py.Eval, ctx variables) string {
	return e.StringText(e.Min(ctx["config"].Member("x"), py.Int(2)).Text(), "{{ min(config.x,2) }}")
}
func value3188(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Min(ctx["config"].Member("x"), py.Int(2))))
}
func typed3188(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Min(ctx["config"].Member("x"), py.Int(2))))
}
func texts3188(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Min(py.Str(ctx["config"].Member("x").Text()), py.Int(2))))
}
func text3188(e *py.Eval, ctx variables) string {
	return ""
}
func value3189(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(ctx["config"].Member("x"), py.Str("b")), "{{ max(config.x,'b') }}")
}
func typed3189(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(ctx["config"].Member("x"), py.Str("b")), "{{ max(config.x,'b') }}")
}
func texts3189(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Max(py.Str(ctx["config"].Member("x").Text()), py.Str("b")), "{{ max(config.x,'b') }}")
}
func text3189(e *py.Eval, ctx variables) string {
	return e.StringText(e.Max(ctx["config"].Member("x"), py.Str("b")).Text(), "{{ max(config.x,'b') }}")
}
func value3190(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(ctx["config"].Member("x"), py.Str("b"))))
}
func typed3190(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(ctx["config"].Member("x"), py.Str("b"))))
}
func texts3190(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Max(py.Str(ctx["config"].Member("x").Text()), py.Str("b"))))
}
func text3190(e *py.Eval, ctx variables) string {
	return ""
}
func value3191(e *py.Eval, ctx variables) py.Value {
	return e.String(e.SanitizeURL(ctx["config"].Member("x")), "{{ sanitize_url(config.x) }}")
}
func typed3191(e *py.Eval, ctx variables) py.Value {
	return e.String(e.SanitizeURL(ctx["config"].Member("x")), "{{ sanitize_url(config.x) }}")
}
func texts3191(e *py.Eval, ctx variables) py.Value {
	return e.String(e.SanitizeURL(py.Str(ctx["config"].Member("x").Text())), "{{ sanitize_url(config.x) }}")
}
func text3191(e *py.Eval, ctx variables) string {
	return e.StringText(e.SanitizeURL(ctx["config"].Member("x")).Text(), "{{ sanitize_url(config.x) }}")
}
func value3192(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.SanitizeURL(ctx["config"].Member("x"))))
}
func typed3192(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.SanitizeURL(ctx["config"].Member("x"))))
}
func texts3192(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.SanitizeURL(py.Str(ctx["config"].Member("x").Text()))))
}
func text3192(e *py.Eval, ctx variables) string {
	return ""
}
func value3193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CamelCaseToSnakeCase(ctx["config"].Member("x")), "{{ camel_case_to_snake_case(config.x) }}")
}
func typed3193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CamelCaseToSnakeCase(ctx["config"].Member("x")), "{{ camel_case_to_snake_case(config.x) }}")
}
func texts3193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CamelCaseToSnakeCase(py.Str(ctx["config"].Member("x").Text())), "{{ camel_case_to_snake_case(config.x) }}")
}
func text3193(e *py.Eval, ctx variables) string {
	return e.StringText(e.CamelCaseToSnakeCase(ctx["config"].Member("x")).Text(), "{{ camel_case_to_snake_case(config.x) }}")
}
func value3194(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.CamelCaseToSnakeCase(ctx["config"].Member("x"))))
}
func typed3194(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.CamelCaseToSnakeCase(ctx["config"].Member("x"))))
}
func texts3194(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.CamelCaseToSnakeCase(py.Str(ctx["config"].Member("x").Text()))))
}
func text3194(e *py.Eval, ctx variables) string {
	return ""
}
func value3195(e *py.Eval, ctx variables) py.Value {
	return e.String(e.TodayWithTimezone(ctx["config"].Member("x")), "{{ today_with_timezone(config.x) }}")
}
func typed3195(e *py.Eval, ctx variables) py.Value {
	return e.String(e.TodayWithTimezone(ctx["config"].Member("x")), "{{ today_with_timezone(config.x) }}")
}
func texts3195(e *py.Eval, ctx variables) py.Value {
	return e.String(e.TodayWithTimezone(py.Str(ctx["config"].Member("x").Text())), "{{ today_with_timezone(config.x) }}")
}
func text3195(e *py.Eval, ctx variables) string {
	return e.StringText(e.TodayWithTimezone(ctx["config"].Member("x")).Text(), "{{ today_with_timezone(config.x) }}")
}
func value3196(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.TodayWithTimezone(ctx["config"].Member("x"))))
}
func typed3196(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.TodayWithTimezone(ctx["config"].Member("x"))))
}
func texts3196(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.TodayWithTimezone(py.Str(ctx["config"].Member("x").Text()))))
}
func text3196(e *py.Eval, ctx variables) string {
	return ""
}
func value3197(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), ctx["config"].Member("missing")), "{{ config.x + config.missing }}")
}
func typed3197(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), ctx["config"].Member("missing")), "{{ config.x + config.missing }}")
}
func texts3197(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + ctx["config"].Member("missing").Text())
}
func text3197(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("x"), ctx["config"].Member("missing")).Text(), "{{ config.x + config.missing }}")
}
func value3198(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), py.None), "{{ config.x + none }}")
}
func typed3198(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), py.None), "{{ config.x + none }}")
}
func texts3198(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(ctx["config"].Member("x").Text()), py.None), "{{ config.x + none }}")
}
func text3198(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("x"), py.None).Text(), "{{ config.x + none }}")
}
func value3199(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), py.True), "{{ config.x + true }}")
}
func typed3199(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), py.True), "{{ config.x + true }}")
}
func texts3199(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(ctx["config"].Member("x").Text()), py.True), "{{ config.x + true }}")
}
func text3199(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("x"), py.True).Text(), "{{ config.x + true }}")
}
