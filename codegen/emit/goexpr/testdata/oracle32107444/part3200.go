package main

import "github.com/airgen/airgen/runtime/py"

func value3200(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), py.Int(1)), "{{ config.x + 1 }}")
}
func typed3200(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), py.Int(1)), "{{ config.x + 1 }}")
}
func texts3200(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(ctx["config"].Member("x").Text()), py.Int(1)), "{{ config.x + 1 }}")
}
func text3200(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("x"), py.Int(1)).Text(), "{{ config.x + 1 }}")
}
func value3201(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), py.Str("%s!")), "{{ config.x + '%s!' }}")
}
func typed3201(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), py.Str("%s!")), "{{ config.x + '%s!' }}")
}
func texts3201(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "%s!")
}
func text3201(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("x"), py.Str("%s!")).Text(), "{{ config.x + '%s!' }}")
}
func value3202(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), e.NowUTC()), "{{ config.x + now_utc() }}")
}
func typed3202(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), e.NowUTC()), "{{ config.x + now_utc() }}")
}
func texts3202(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(ctx["config"].Member("x").Text()), e.NowUTC()), "{{ config.x + now_utc() }}")
}
func text3202(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("x"), e.NowUTC()).Text(), "{{ config.x + now_utc() }}")
}
func value3203(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), e.TodayUTC()), "{{ config.x + today_utc() }}")
}
func typed3203(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), e.TodayUTC()), "{{ config.x + today_utc() }}")
}
func texts3203(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(ctx["config"].Member("x").Text()), e.TodayUTC()), "{{ config.x + today_utc() }}")
}
func text3203(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("x"), e.TodayUTC()).Text(), "{{ config.x + today_utc() }}")
}
func value3204(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), e.Duration(py.Str("P1M"))), "{{ config.x + duration('P1M') }}")
}
func typed3204(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), e.Duration(py.Str("P1M"))), "{{ config.x + duration('P1M') }}")
}
func texts3204(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(ctx["config"].Member("x").Text()), e.Duration(py.Str("P1M"))), "{{ config.x + duration('P1M') }}")
}
func text3204(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("x"), e.Duration(py.Str("P1M"))).Text(), "{{ config.x + duration('P1M') }}")
}
func value3205(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), py.Literal("100000000000000000000")), "{{ config.x + 10**20 }}")
}
func typed3205(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("x"), py.Literal("100000000000000000000")), "{{ config.x + 10**20 }}")
}
func texts3205(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(ctx["config"].Member("x").Text()), py.Literal("100000000000000000000")), "{{ config.x + 10**20 }}")
}
func text3205(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("x"), py.Literal("100000000000000000000")).Text(), "{{ config.x + 10**20 }}")
}
func value3206(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("missing"), py.None), "{{ config.missing + none }}")
}
func typed3206(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("missing"), py.None), "{{ config.missing + none }}")
}
func texts3206(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(ctx["config"].Member("missing").Text()), py.None), "{{ config.missing + none }}")
}
func text3206(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("missing"), py.None).Text(), "{{ config.missing + none }}")
}
func value3207(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("missing"), py.Str("")), "{{ config.missing + '' }}")
}
func typed3207(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("missing"), py.Str("")), "{{ config.missing + '' }}")
}
func texts3207(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text())
}
func text3207(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("missing"), py.Str("")).Text(), "{{ config.missing + '' }}")
}
func value3208(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("missing"), py.Str("a")), "{{ config.missing + 'a' }}")
}
func typed3208(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("missing"), py.Str("a")), "{{ config.missing + 'a' }}")
}
func texts3208(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "a")
}
func text3208(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("missing"), py.Str("a")).Text(), "{{ config.missing + 'a' }}")
}
func value3209(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("missing"), py.Str("%s!")), "{{ config.missing + '%s!' }}")
}
func typed3209(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("missing"), py.Str("%s!")), "{{ config.missing + '%s!' }}")
}
func texts3209(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "%s!")
}
func text3209(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("missing"), py.Str("%s!")).Text(), "{{ config.missing + '%s!' }}")
}
func value3210(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("missing"), py.ListOf(py.Int(1))), "{{ config.missing + [1] }}")
}
func typed3210(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("missing"), py.ListOf(py.Int(1))), "{{ config.missing + [1] }}")
}
func texts3210(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(ctx["config"].Member("missing").Text()), py.ListOf(py.Int(1))), "{{ config.missing + [1] }}")
}
func text3210(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("missing"), py.ListOf(py.Int(1))).Text(), "{{ config.missing + [1] }}")
}
func value3211(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.missing + (1,2) }}")
}
func typed3211(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.missing + (1,2) }}")
}
func texts3211(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(ctx["config"].Member("missing").Text()), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.missing + (1,2) }}")
}
func text3211(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ config.missing + (1,2) }}")
}
func value3212(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("missing"), e.TodayUTC()), "{{ config.missing + today_utc() }}")
}
func typed3212(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("missing"), e.TodayUTC()), "{{ config.missing + today_utc() }}")
}
func texts3212(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(ctx["config"].Member("missing").Text()), e.TodayUTC()), "{{ config.missing + today_utc() }}")
}
func text3212(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("missing"), e.TodayUTC()).Text(), "{{ config.missing + today_utc() }}")
}
func value3213(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))), "{{ config.missing + duration('P1M') }}")
}
func typed3213(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))), "{{ config.missing + duration('P1M') }}")
}
func texts3213(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(ctx["config"].Member("missing").Text()), e.Duration(py.Str("P1M"))), "{{ config.missing + duration('P1M') }}")
}
func text3213(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))).Text(), "{{ config.missing + duration('P1M') }}")
}
func value3214(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, ctx["config"].Member("missing")), "{{ none + config.missing }}")
}
func typed3214(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, ctx["config"].Member("missing")), "{{ none + config.missing }}")
}
func texts3214(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, py.Str(ctx["config"].Member("missing").Text())), "{{ none + config.missing }}")
}
func text3214(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.None, ctx["config"].Member("missing")).Text(), "{{ none + config.missing }}")
}
func value3215(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, py.None), "{{ none + none }}")
}
func typed3215(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, py.None), "{{ none + none }}")
}
func texts3215(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, py.None), "{{ none + none }}")
}
func text3215(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.None, py.None).Text(), "{{ none + none }}")
}
func value3216(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, py.Int(1)), "{{ none + 1 }}")
}
func typed3216(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, py.Int(1)), "{{ none + 1 }}")
}
func texts3216(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, py.Int(1)), "{{ none + 1 }}")
}
func text3216(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.None, py.Int(1)).Text(), "{{ none + 1 }}")
}
func value3217(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, py.Int(-3)), "{{ none + -3 }}")
}
func typed3217(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, py.Int(-3)), "{{ none + -3 }}")
}
func texts3217(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, py.Int(-3)), "{{ none + -3 }}")
}
func text3217(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.None, py.Int(-3)).Text(), "{{ none + -3 }}")
}
func value3218(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, py.Str("%s!")), "{{ none + '%s!' }}")
}
func typed3218(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, py.Str("%s!")), "{{ none + '%s!' }}")
}
func texts3218(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, py.Str("%s!")), "{{ none + '%s!' }}")
}
func text3218(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.None, py.Str("%s!")).Text(), "{{ none + '%s!' }}")
}
func value3219(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, py.ListOf(py.Int(1))), "{{ none + [1] }}")
}
func typed3219(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, py.ListOf(py.Int(1))), "{{ none + [1] }}")
}
func texts3219(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, py.ListOf(py.Int(1))), "{{ none + [1] }}")
}
func text3219(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.None, py.ListOf(py.Int(1))).Text(), "{{ none + [1] }}")
}
func value3220(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, e.NowUTC()), "{{ none + now_utc() }}")
}
func typed3220(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, e.NowUTC()), "{{ none + now_utc() }}")
}
func texts3220(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, e.NowUTC()), "{{ none + now_utc() }}")
}
func text3220(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.None, e.NowUTC()).Text(), "{{ none + now_utc() }}")
}
func value3221(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, e.Duration(py.Str("P1D"))), "{{ none + duration('P1D') }}")
}
func typed3221(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, e.Duration(py.Str("P1D"))), "{{ none + duration('P1D') }}")
}
func texts3221(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.None, e.Duration(py.Str("P1D"))), "{{ none + duration('P1D') }}")
}
func text3221(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.None, e.Duration(py.Str("P1D"))).Text(), "{{ none + duration('P1D') }}")
}
func value3222(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.True, ctx["config"].Member("x")), "{{ true + config.x }}")
}
func typed3222(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.True, ctx["config"].Member("x")), "{{ true + config.x }}")
}
func texts3222(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.True, py.Str(ctx["config"].Member("x").Text())), "{{ true + config.x }}")
}
func text3222(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.True, ctx["config"].Member("x")).Text(), "{{ true + config.x }}")
}
func value3223(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.True, ctx["config"].Member("missing")), "{{ true + config.missing }}")
}
func typed3223(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.True, ctx["config"].Member("missing")), "{{ true + config.missing }}")
}
func texts3223(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.True, py.Str(ctx["config"].Member("missing").Text())), "{{ true + config.missing }}")
}
func text3223(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.True, ctx["config"].Member("missing")).Text(), "{{ true + config.missing }}")
}
func value3224(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func typed3224(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func texts3224(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func text3224(e *py.Eval, ctx variables) string {
	return "2"
}
func value3225(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed3225(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts3225(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text3225(e *py.Eval, ctx variables) string {
	return "1"
}
func value3226(e *py.Eval, ctx variables) py.Value {
	return py.Int(-2)
}
func typed3226(e *py.Eval, ctx variables) py.Value {
	return py.Int(-2)
}
func texts3226(e *py.Eval, ctx variables) py.Value {
	return py.Int(-2)
}
func text3226(e *py.Eval, ctx variables) string {
	return "-2"
}
func value3227(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.True, py.Str("%s!")), "{{ true + '%s!' }}")
}
func typed3227(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.True, py.Str("%s!")), "{{ true + '%s!' }}")
}
func texts3227(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.True, py.Str("%s!")), "{{ true + '%s!' }}")
}
func text3227(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.True, py.Str("%s!")).Text(), "{{ true + '%s!' }}")
}
func value3228(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.True, py.Str("%d")), "{{ true + '%d' }}")
}
func typed3228(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.True, py.Str("%d")), "{{ true + '%d' }}")
}
func texts3228(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.True, py.Str("%d")), "{{ true + '%d' }}")
}
func text3228(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.True, py.Str("%d")).Text(), "{{ true + '%d' }}")
}
func value3229(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.True, py.TupleOf(py.Int(1), py.Int(2))), "{{ true + (1,2) }}")
}
func typed3229(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.True, py.TupleOf(py.Int(1), py.Int(2))), "{{ true + (1,2) }}")
}
func texts3229(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.True, py.TupleOf(py.Int(1), py.Int(2))), "{{ true + (1,2) }}")
}
func text3229(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.True, py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ true + (1,2) }}")
}
func value3230(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000001")
}
func typed3230(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000001")
}
func texts3230(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000001")
}
func text3230(e *py.Eval, ctx variables) string {
	return "100000000000000000001"
}
func value3231(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), ctx["config"].Member("missing")), "{{ 0 + config.missing }}")
}
func typed3231(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), ctx["config"].Member("missing")), "{{ 0 + config.missing }}")
}
func texts3231(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), py.Str(ctx["config"].Member("missing").Text())), "{{ 0 + config.missing }}")
}
func text3231(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(0), ctx["config"].Member("missing")).Text(), "{{ 0 + config.missing }}")
}
func value3232(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed3232(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts3232(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text3232(e *py.Eval, ctx variables) string {
	return "1"
}
func value3233(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed3233(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts3233(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text3233(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value3234(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), py.Str("")), "{{ 0 + '' }}")
}
func typed3234(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), py.Str("")), "{{ 0 + '' }}")
}
func texts3234(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), py.Str("")), "{{ 0 + '' }}")
}
func text3234(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(0), py.Str("")).Text(), "{{ 0 + '' }}")
}
func value3235(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), py.Str("a")), "{{ 0 + 'a' }}")
}
func typed3235(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), py.Str("a")), "{{ 0 + 'a' }}")
}
func texts3235(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), py.Str("a")), "{{ 0 + 'a' }}")
}
func text3235(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(0), py.Str("a")).Text(), "{{ 0 + 'a' }}")
}
func value3236(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), py.ListOf(py.Int(1))), "{{ 0 + [1] }}")
}
func typed3236(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), py.ListOf(py.Int(1))), "{{ 0 + [1] }}")
}
func texts3236(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), py.ListOf(py.Int(1))), "{{ 0 + [1] }}")
}
func text3236(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(0), py.ListOf(py.Int(1))).Text(), "{{ 0 + [1] }}")
}
func value3237(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), py.TupleOf(py.Int(1), py.Int(2))), "{{ 0 + (1,2) }}")
}
func typed3237(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), py.TupleOf(py.Int(1), py.Int(2))), "{{ 0 + (1,2) }}")
}
func texts3237(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), py.TupleOf(py.Int(1), py.Int(2))), "{{ 0 + (1,2) }}")
}
func text3237(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(0), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ 0 + (1,2) }}")
}
func value3238(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), py.Dict("a", py.Int(1))), "{{ 0 + {'a':1} }}")
}
func typed3238(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), py.Dict("a", py.Int(1))), "{{ 0 + {'a':1} }}")
}
func texts3238(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), py.Dict("a", py.Int(1))), "{{ 0 + {'a':1} }}")
}
func text3238(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(0), py.Dict("a", py.Int(1))).Text(), "{{ 0 + {'a':1} }}")
}
func value3239(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), e.TodayUTC()), "{{ 0 + today_utc() }}")
}
func typed3239(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), e.TodayUTC()), "{{ 0 + today_utc() }}")
}
func texts3239(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), e.TodayUTC()), "{{ 0 + today_utc() }}")
}
func text3239(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(0), e.TodayUTC()).Text(), "{{ 0 + today_utc() }}")
}
func value3240(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), e.Duration(py.Str("P1D"))), "{{ 0 + duration('P1D') }}")
}
func typed3240(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), e.Duration(py.Str("P1D"))), "{{ 0 + duration('P1D') }}")
}
func texts3240(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(0), e.Duration(py.Str("P1D"))), "{{ 0 + duration('P1D') }}")
}
func text3240(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(0), e.Duration(py.Str("P1D"))).Text(), "{{ 0 + duration('P1D') }}")
}
func value3241(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(1), ctx["config"].Member("x")), "{{ 1 + config.x }}")
}
func typed3241(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(1), ctx["config"].Member("x")), "{{ 1 + config.x }}")
}
func texts3241(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(1), py.Str(ctx["config"].Member("x").Text())), "{{ 1 + config.x }}")
}
func text3241(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(1), ctx["config"].Member("x")).Text(), "{{ 1 + config.x }}")
}
func value3242(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(1), py.None), "{{ 1 + none }}")
}
func typed3242(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(1), py.None), "{{ 1 + none }}")
}
func texts3242(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(1), py.None), "{{ 1 + none }}")
}
func text3242(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(1), py.None).Text(), "{{ 1 + none }}")
}
func value3243(e *py.Eval, ctx variables) py.Value {
	return py.Float(3.5)
}
func typed3243(e *py.Eval, ctx variables) py.Value {
	return py.Float(3.5)
}
func texts3243(e *py.Eval, ctx variables) py.Value {
	return py.Float(3.5)
}
func text3243(e *py.Eval, ctx variables) string {
	return "3.5"
}
func value3244(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(1), py.TupleOf(py.Int(1), py.Int(2))), "{{ 1 + (1,2) }}")
}
func typed3244(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(1), py.TupleOf(py.Int(1), py.Int(2))), "{{ 1 + (1,2) }}")
}
func texts3244(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(1), py.TupleOf(py.Int(1), py.Int(2))), "{{ 1 + (1,2) }}")
}
func text3244(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(1), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ 1 + (1,2) }}")
}
func value3245(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), py.None), "{{ -3 + none }}")
}
func typed3245(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), py.None), "{{ -3 + none }}")
}
func texts3245(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), py.None), "{{ -3 + none }}")
}
func text3245(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(-3), py.None).Text(), "{{ -3 + none }}")
}
func value3246(e *py.Eval, ctx variables) py.Value {
	return py.Int(-2)
}
func typed3246(e *py.Eval, ctx variables) py.Value {
	return py.Int(-2)
}
func texts3246(e *py.Eval, ctx variables) py.Value {
	return py.Int(-2)
}
func text3246(e *py.Eval, ctx variables) string {
	return "-2"
}
func value3247(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed3247(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts3247(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text3247(e *py.Eval, ctx variables) string {
	return "-3"
}
func value3248(e *py.Eval, ctx variables) py.Value {
	return py.Int(-6)
}
func typed3248(e *py.Eval, ctx variables) py.Value {
	return py.Int(-6)
}
func texts3248(e *py.Eval, ctx variables) py.Value {
	return py.Int(-6)
}
func text3248(e *py.Eval, ctx variables) string {
	return "-6"
}
func value3249(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), py.Str("a")), "{{ -3 + 'a' }}")
}
func typed3249(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), py.Str("a")), "{{ -3 + 'a' }}")
}
func texts3249(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), py.Str("a")), "{{ -3 + 'a' }}")
}
func text3249(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(-3), py.Str("a")).Text(), "{{ -3 + 'a' }}")
}
func value3250(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), py.Dict("a", py.Int(1))), "{{ -3 + {'a':1} }}")
}
func typed3250(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), py.Dict("a", py.Int(1))), "{{ -3 + {'a':1} }}")
}
func texts3250(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), py.Dict("a", py.Int(1))), "{{ -3 + {'a':1} }}")
}
func text3250(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(-3), py.Dict("a", py.Int(1))).Text(), "{{ -3 + {'a':1} }}")
}
func value3251(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), e.NowUTC()), "{{ -3 + now_utc() }}")
}
func typed3251(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), e.NowUTC()), "{{ -3 + now_utc() }}")
}
func texts3251(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), e.NowUTC()), "{{ -3 + now_utc() }}")
}
func text3251(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(-3), e.NowUTC()).Text(), "{{ -3 + now_utc() }}")
}
func value3252(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), e.TodayUTC()), "{{ -3 + today_utc() }}")
}
func typed3252(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), e.TodayUTC()), "{{ -3 + today_utc() }}")
}
func texts3252(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), e.TodayUTC()), "{{ -3 + today_utc() }}")
}
func text3252(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(-3), e.TodayUTC()).Text(), "{{ -3 + today_utc() }}")
}
func value3253(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), e.Duration(py.Str("P1D"))), "{{ -3 + duration('P1D') }}")
}
func typed3253(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), e.Duration(py.Str("P1D"))), "{{ -3 + duration('P1D') }}")
}
func texts3253(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), e.Duration(py.Str("P1D"))), "{{ -3 + duration('P1D') }}")
}
func text3253(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(-3), e.Duration(py.Str("P1D"))).Text(), "{{ -3 + duration('P1D') }}")
}
func value3254(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), e.Duration(py.Str("P1M"))), "{{ -3 + duration('P1M') }}")
}
func typed3254(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), e.Duration(py.Str("P1M"))), "{{ -3 + duration('P1M') }}")
}
func texts3254(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Int(-3), e.Duration(py.Str("P1M"))), "{{ -3 + duration('P1M') }}")
}
func text3254(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Int(-3), e.Duration(py.Str("P1M"))).Text(), "{{ -3 + duration('P1M') }}")
}
func value3255(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), ctx["config"].Member("x")), "{{ 2.5 + config.x }}")
}
func typed3255(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), ctx["config"].Member("x")), "{{ 2.5 + config.x }}")
}
func texts3255(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), py.Str(ctx["config"].Member("x").Text())), "{{ 2.5 + config.x }}")
}
func text3255(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Float(2.5), ctx["config"].Member("x")).Text(), "{{ 2.5 + config.x }}")
}
func value3256(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), ctx["config"].Member("missing")), "{{ 2.5 + config.missing }}")
}
func typed3256(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), ctx["config"].Member("missing")), "{{ 2.5 + config.missing }}")
}
func texts3256(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), py.Str(ctx["config"].Member("missing").Text())), "{{ 2.5 + config.missing }}")
}
func text3256(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Float(2.5), ctx["config"].Member("missing")).Text(), "{{ 2.5 + config.missing }}")
}
func value3257(e *py.Eval, ctx variables) py.Value {
	return py.Float(5)
}
func typed3257(e *py.Eval, ctx variables) py.Value {
	return py.Float(5)
}
func texts3257(e *py.Eval, ctx variables) py.Value {
	return py.Float(5)
}
func text3257(e *py.Eval, ctx variables) string {
	return "5.0"
}
func value3258(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), py.Str("%d")), "{{ 2.5 + '%d' }}")
}
func typed3258(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), py.Str("%d")), "{{ 2.5 + '%d' }}")
}
func texts3258(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), py.Str("%d")), "{{ 2.5 + '%d' }}")
}
func text3258(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Float(2.5), py.Str("%d")).Text(), "{{ 2.5 + '%d' }}")
}
func value3259(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), py.ListOf(py.Int(1))), "{{ 2.5 + [1] }}")
}
func typed3259(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), py.ListOf(py.Int(1))), "{{ 2.5 + [1] }}")
}
func texts3259(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), py.ListOf(py.Int(1))), "{{ 2.5 + [1] }}")
}
func text3259(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Float(2.5), py.ListOf(py.Int(1))).Text(), "{{ 2.5 + [1] }}")
}
func value3260(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), py.TupleOf(py.Int(1), py.Int(2))), "{{ 2.5 + (1,2) }}")
}
func typed3260(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), py.TupleOf(py.Int(1), py.Int(2))), "{{ 2.5 + (1,2) }}")
}
func texts3260(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), py.TupleOf(py.Int(1), py.Int(2))), "{{ 2.5 + (1,2) }}")
}
func text3260(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Float(2.5), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ 2.5 + (1,2) }}")
}
func value3261(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), e.Duration(py.Str("P1M"))), "{{ 2.5 + duration('P1M') }}")
}
func typed3261(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), e.Duration(py.Str("P1M"))), "{{ 2.5 + duration('P1M') }}")
}
func texts3261(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Float(2.5), e.Duration(py.Str("P1M"))), "{{ 2.5 + duration('P1M') }}")
}
func text3261(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Float(2.5), e.Duration(py.Str("P1M"))).Text(), "{{ 2.5 + duration('P1M') }}")
}
func value3262(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+20)
}
func typed3262(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+20)
}
func texts3262(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+20)
}
func text3262(e *py.Eval, ctx variables) string {
	return "1e+20"
}
func value3263(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), ctx["config"].Member("x")), "{{ '' + config.x }}")
}
func typed3263(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), ctx["config"].Member("x")), "{{ '' + config.x }}")
}
func texts3263(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func text3263(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str(""), ctx["config"].Member("x")).Text(), "{{ '' + config.x }}")
}
func value3264(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.None), "{{ '' + none }}")
}
func typed3264(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.None), "{{ '' + none }}")
}
func texts3264(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.None), "{{ '' + none }}")
}
func text3264(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str(""), py.None).Text(), "{{ '' + none }}")
}
func value3265(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.True), "{{ '' + true }}")
}
func typed3265(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.True), "{{ '' + true }}")
}
func texts3265(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.True), "{{ '' + true }}")
}
func text3265(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str(""), py.True).Text(), "{{ '' + true }}")
}
func value3266(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.Int(0)), "{{ '' + 0 }}")
}
func typed3266(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.Int(0)), "{{ '' + 0 }}")
}
func texts3266(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.Int(0)), "{{ '' + 0 }}")
}
func text3266(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str(""), py.Int(0)).Text(), "{{ '' + 0 }}")
}
func value3267(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.Float(2.5)), "{{ '' + 2.5 }}")
}
func typed3267(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.Float(2.5)), "{{ '' + 2.5 }}")
}
func texts3267(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.Float(2.5)), "{{ '' + 2.5 }}")
}
func text3267(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str(""), py.Float(2.5)).Text(), "{{ '' + 2.5 }}")
}
func value3268(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed3268(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts3268(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text3268(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value3269(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed3269(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts3269(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text3269(e *py.Eval, ctx variables) string {
	return "%d"
}
func value3270(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.Dict("a", py.Int(1))), "{{ '' + {'a':1} }}")
}
func typed3270(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.Dict("a", py.Int(1))), "{{ '' + {'a':1} }}")
}
func texts3270(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.Dict("a", py.Int(1))), "{{ '' + {'a':1} }}")
}
func text3270(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str(""), py.Dict("a", py.Int(1))).Text(), "{{ '' + {'a':1} }}")
}
func value3271(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), e.NowUTC()), "{{ '' + now_utc() }}")
}
func typed3271(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), e.NowUTC()), "{{ '' + now_utc() }}")
}
func texts3271(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), e.NowUTC()), "{{ '' + now_utc() }}")
}
func text3271(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str(""), e.NowUTC()).Text(), "{{ '' + now_utc() }}")
}
func value3272(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.Literal("100000000000000000000")), "{{ '' + 10**20 }}")
}
func typed3272(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.Literal("100000000000000000000")), "{{ '' + 10**20 }}")
}
func texts3272(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str(""), py.Literal("100000000000000000000")), "{{ '' + 10**20 }}")
}
func text3272(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str(""), py.Literal("100000000000000000000")).Text(), "{{ '' + 10**20 }}")
}
func value3273(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), ctx["config"].Member("x")), "{{ 'a' + config.x }}")
}
func typed3273(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), ctx["config"].Member("x")), "{{ 'a' + config.x }}")
}
func texts3273(e *py.Eval, ctx variables) py.Value {
	return py.Str("a" + ctx["config"].Member("x").Text())
}
func text3273(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("a"), ctx["config"].Member("x")).Text(), "{{ 'a' + config.x }}")
}
func value3274(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), ctx["config"].Member("missing")), "{{ 'a' + config.missing }}")
}
func typed3274(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), ctx["config"].Member("missing")), "{{ 'a' + config.missing }}")
}
func texts3274(e *py.Eval, ctx variables) py.Value {
	return py.Str("a" + ctx["config"].Member("missing").Text())
}
func text3274(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("a"), ctx["config"].Member("missing")).Text(), "{{ 'a' + config.missing }}")
}
func value3275(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), py.True), "{{ 'a' + true }}")
}
func typed3275(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), py.True), "{{ 'a' + true }}")
}
func texts3275(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), py.True), "{{ 'a' + true }}")
}
func text3275(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("a"), py.True).Text(), "{{ 'a' + true }}")
}
func value3276(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), py.Int(1)), "{{ 'a' + 1 }}")
}
func typed3276(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), py.Int(1)), "{{ 'a' + 1 }}")
}
func texts3276(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), py.Int(1)), "{{ 'a' + 1 }}")
}
func text3276(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("a"), py.Int(1)).Text(), "{{ 'a' + 1 }}")
}
func value3277(e *py.Eval, ctx variables) py.Value {
	return py.Str("a%s!")
}
func typed3277(e *py.Eval, ctx variables) py.Value {
	return py.Str("a%s!")
}
func texts3277(e *py.Eval, ctx variables) py.Value {
	return py.Str("a%s!")
}
func text3277(e *py.Eval, ctx variables) string {
	return "a%s!"
}
func value3278(e *py.Eval, ctx variables) py.Value {
	return py.Str("a%d")
}
func typed3278(e *py.Eval, ctx variables) py.Value {
	return py.Str("a%d")
}
func texts3278(e *py.Eval, ctx variables) py.Value {
	return py.Str("a%d")
}
func text3278(e *py.Eval, ctx variables) string {
	return "a%d"
}
func value3279(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), py.ListOf(py.Int(1))), "{{ 'a' + [1] }}")
}
func typed3279(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), py.ListOf(py.Int(1))), "{{ 'a' + [1] }}")
}
func texts3279(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), py.ListOf(py.Int(1))), "{{ 'a' + [1] }}")
}
func text3279(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("a"), py.ListOf(py.Int(1))).Text(), "{{ 'a' + [1] }}")
}
func value3280(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), py.Dict("a", py.Int(1))), "{{ 'a' + {'a':1} }}")
}
func typed3280(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), py.Dict("a", py.Int(1))), "{{ 'a' + {'a':1} }}")
}
func texts3280(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), py.Dict("a", py.Int(1))), "{{ 'a' + {'a':1} }}")
}
func text3280(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("a"), py.Dict("a", py.Int(1))).Text(), "{{ 'a' + {'a':1} }}")
}
func value3281(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), e.NowUTC()), "{{ 'a' + now_utc() }}")
}
func typed3281(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), e.NowUTC()), "{{ 'a' + now_utc() }}")
}
func texts3281(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), e.NowUTC()), "{{ 'a' + now_utc() }}")
}
func text3281(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("a"), e.NowUTC()).Text(), "{{ 'a' + now_utc() }}")
}
func value3282(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), e.TodayUTC()), "{{ 'a' + today_utc() }}")
}
func typed3282(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), e.TodayUTC()), "{{ 'a' + today_utc() }}")
}
func texts3282(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), e.TodayUTC()), "{{ 'a' + today_utc() }}")
}
func text3282(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("a"), e.TodayUTC()).Text(), "{{ 'a' + today_utc() }}")
}
func value3283(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), e.Duration(py.Str("P1M"))), "{{ 'a' + duration('P1M') }}")
}
func typed3283(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), e.Duration(py.Str("P1M"))), "{{ 'a' + duration('P1M') }}")
}
func texts3283(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("a"), e.Duration(py.Str("P1M"))), "{{ 'a' + duration('P1M') }}")
}
func text3283(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("a"), e.Duration(py.Str("P1M"))).Text(), "{{ 'a' + duration('P1M') }}")
}
func value3284(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), ctx["config"].Member("missing")), "{{ '%s!' + config.missing }}")
}
func typed3284(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), ctx["config"].Member("missing")), "{{ '%s!' + config.missing }}")
}
func texts3284(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!" + ctx["config"].Member("missing").Text())
}
func text3284(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%s!"), ctx["config"].Member("missing")).Text(), "{{ '%s!' + config.missing }}")
}
func value3285(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.None), "{{ '%s!' + none }}")
}
func typed3285(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.None), "{{ '%s!' + none }}")
}
func texts3285(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.None), "{{ '%s!' + none }}")
}
func text3285(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%s!"), py.None).Text(), "{{ '%s!' + none }}")
}
func value3286(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.True), "{{ '%s!' + true }}")
}
func typed3286(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.True), "{{ '%s!' + true }}")
}
func texts3286(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.True), "{{ '%s!' + true }}")
}
func text3286(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%s!"), py.True).Text(), "{{ '%s!' + true }}")
}
func value3287(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.Int(0)), "{{ '%s!' + 0 }}")
}
func typed3287(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.Int(0)), "{{ '%s!' + 0 }}")
}
func texts3287(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.Int(0)), "{{ '%s!' + 0 }}")
}
func text3287(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%s!"), py.Int(0)).Text(), "{{ '%s!' + 0 }}")
}
func value3288(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.Int(1)), "{{ '%s!' + 1 }}")
}
func typed3288(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.Int(1)), "{{ '%s!' + 1 }}")
}
func texts3288(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.Int(1)), "{{ '%s!' + 1 }}")
}
func text3288(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%s!"), py.Int(1)).Text(), "{{ '%s!' + 1 }}")
}
func value3289(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.Int(-3)), "{{ '%s!' + -3 }}")
}
func typed3289(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.Int(-3)), "{{ '%s!' + -3 }}")
}
func texts3289(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.Int(-3)), "{{ '%s!' + -3 }}")
}
func text3289(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%s!"), py.Int(-3)).Text(), "{{ '%s!' + -3 }}")
}
func value3290(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!a")
}
func typed3290(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!a")
}
func texts3290(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!a")
}
func text3290(e *py.Eval, ctx variables) string {
	return "%s!a"
}
func value3291(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!%d")
}
func typed3291(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!%d")
}
func texts3291(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!%d")
}
func text3291(e *py.Eval, ctx variables) string {
	return "%s!%d"
}
func value3292(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), e.TodayUTC()), "{{ '%s!' + today_utc() }}")
}
func typed3292(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), e.TodayUTC()), "{{ '%s!' + today_utc() }}")
}
func texts3292(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), e.TodayUTC()), "{{ '%s!' + today_utc() }}")
}
func text3292(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%s!"), e.TodayUTC()).Text(), "{{ '%s!' + today_utc() }}")
}
func value3293(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.Literal("100000000000000000000")), "{{ '%s!' + 10**20 }}")
}
func typed3293(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.Literal("100000000000000000000")), "{{ '%s!' + 10**20 }}")
}
func texts3293(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%s!"), py.Literal("100000000000000000000")), "{{ '%s!' + 10**20 }}")
}
func text3293(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%s!"), py.Literal("100000000000000000000")).Text(), "{{ '%s!' + 10**20 }}")
}
func value3294(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), ctx["config"].Member("x")), "{{ '%d' + config.x }}")
}
func typed3294(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), ctx["config"].Member("x")), "{{ '%d' + config.x }}")
}
func texts3294(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d" + ctx["config"].Member("x").Text())
}
func text3294(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%d"), ctx["config"].Member("x")).Text(), "{{ '%d' + config.x }}")
}
func value3295(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), ctx["config"].Member("missing")), "{{ '%d' + config.missing }}")
}
func typed3295(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), ctx["config"].Member("missing")), "{{ '%d' + config.missing }}")
}
func texts3295(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d" + ctx["config"].Member("missing").Text())
}
func text3295(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%d"), ctx["config"].Member("missing")).Text(), "{{ '%d' + config.missing }}")
}
func value3296(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.None), "{{ '%d' + none }}")
}
func typed3296(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.None), "{{ '%d' + none }}")
}
func texts3296(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.None), "{{ '%d' + none }}")
}
func text3296(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%d"), py.None).Text(), "{{ '%d' + none }}")
}
func value3297(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.True), "{{ '%d' + true }}")
}
func typed3297(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.True), "{{ '%d' + true }}")
}
func texts3297(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.True), "{{ '%d' + true }}")
}
func text3297(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%d"), py.True).Text(), "{{ '%d' + true }}")
}
func value3298(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.Int(1)), "{{ '%d' + 1 }}")
}
func typed3298(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.Int(1)), "{{ '%d' + 1 }}")
}
func texts3298(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.Int(1)), "{{ '%d' + 1 }}")
}
func text3298(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%d"), py.Int(1)).Text(), "{{ '%d' + 1 }}")
}
func value3299(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.Int(-3)), "{{ '%d' + -3 }}")
}
func typed3299(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.Int(-3)), "{{ '%d' + -3 }}")
}
func texts3299(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.Int(-3)), "{{ '%d' + -3 }}")
}
func text3299(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%d"), py.Int(-3)).Text(), "{{ '%d' + -3 }}")
}
func value3300(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.Float(2.5)), "{{ '%d' + 2.5 }}")
}
func typed3300(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.Float(2.5)), "{{ '%d' + 2.5 }}")
}
func texts3300(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.Float(2.5)), "{{ '%d' + 2.5 }}")
}
func text3300(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%d"), py.Float(2.5)).Text(), "{{ '%d' + 2.5 }}")
}
func value3301(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d%s!")
}
func typed3301(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d%s!")
}
func texts3301(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d%s!")
}
func text3301(e *py.Eval, ctx variables) string {
	return "%d%s!"
}
func value3302(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' + [1] }}")
}
func typed3302(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' + [1] }}")
}
func texts3302(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' + [1] }}")
}
func text3302(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%d"), py.ListOf(py.Int(1))).Text(), "{{ '%d' + [1] }}")
}
func value3303(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%d' + (1,2) }}")
}
func typed3303(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%d' + (1,2) }}")
}
func texts3303(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%d' + (1,2) }}")
}
func text3303(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ '%d' + (1,2) }}")
}
func value3304(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), e.Duration(py.Str("P1M"))), "{{ '%d' + duration('P1M') }}")
}
func typed3304(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), e.Duration(py.Str("P1M"))), "{{ '%d' + duration('P1M') }}")
}
func texts3304(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), e.Duration(py.Str("P1M"))), "{{ '%d' + duration('P1M') }}")
}
func text3304(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%d"), e.Duration(py.Str("P1M"))).Text(), "{{ '%d' + duration('P1M') }}")
}
func value3305(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.Literal("100000000000000000000")), "{{ '%d' + 10**20 }}")
}
func typed3305(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.Literal("100000000000000000000")), "{{ '%d' + 10**20 }}")
}
func texts3305(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Str("%d"), py.Literal("100000000000000000000")), "{{ '%d' + 10**20 }}")
}
func text3305(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Str("%d"), py.Literal("100000000000000000000")).Text(), "{{ '%d' + 10**20 }}")
}
func value3306(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.ListOf(py.Int(1)), ctx["config"].Member("missing")), "{{ [1] + config.missing }}")
}
func typed3306(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.ListOf(py.Int(1)), ctx["config"].Member("missing")), "{{ [1] + config.missing }}")
}
func texts3306(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.ListOf(py.Int(1)), py.Str(ctx["config"].Member("missing").Text())), "{{ [1] + config.missing }}")
}
func text3306(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.ListOf(py.Int(1)), ctx["config"].Member("missing")).Text(), "{{ [1] + config.missing }}")
}
func value3307(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D"))), "{{ [1] + duration('P1D') }}")
}
func typed3307(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D"))), "{{ [1] + duration('P1D') }}")
}
func texts3307(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D"))), "{{ [1] + duration('P1D') }}")
}
func text3307(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D"))).Text(), "{{ [1] + duration('P1D') }}")
}
func value3308(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.ListOf(py.Int(1)), py.Literal("100000000000000000000")), "{{ [1] + 10**20 }}")
}
func typed3308(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.ListOf(py.Int(1)), py.Literal("100000000000000000000")), "{{ [1] + 10**20 }}")
}
func texts3308(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.ListOf(py.Int(1)), py.Literal("100000000000000000000")), "{{ [1] + 10**20 }}")
}
func text3308(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.ListOf(py.Int(1)), py.Literal("100000000000000000000")).Text(), "{{ [1] + 10**20 }}")
}
func value3309(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x")), "{{ (1,2) + config.x }}")
}
func typed3309(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x")), "{{ (1,2) + config.x }}")
}
func texts3309(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Str(ctx["config"].Member("x").Text())), "{{ (1,2) + config.x }}")
}
func text3309(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x")).Text(), "{{ (1,2) + config.x }}")
}
func value3310(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0)), "{{ (1,2) + 0 }}")
}
func typed3310(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0)), "{{ (1,2) + 0 }}")
}
func texts3310(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0)), "{{ (1,2) + 0 }}")
}
func text3310(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0)).Text(), "{{ (1,2) + 0 }}")
}
func value3311(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Float(2.5)), "{{ (1,2) + 2.5 }}")
}
func typed3311(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Float(2.5)), "{{ (1,2) + 2.5 }}")
}
func texts3311(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Float(2.5)), "{{ (1,2) + 2.5 }}")
}
func text3311(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Float(2.5)).Text(), "{{ (1,2) + 2.5 }}")
}
func value3312(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")), "{{ (1,2) + '%s!' }}")
}
func typed3312(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")), "{{ (1,2) + '%s!' }}")
}
func texts3312(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")), "{{ (1,2) + '%s!' }}")
}
func text3312(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")).Text(), "{{ (1,2) + '%s!' }}")
}
func value3313(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC()), "{{ (1,2) + now_utc() }}")
}
func typed3313(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC()), "{{ (1,2) + now_utc() }}")
}
func texts3313(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC()), "{{ (1,2) + now_utc() }}")
}
func text3313(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC()).Text(), "{{ (1,2) + now_utc() }}")
}
func value3314(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1D"))), "{{ (1,2) + duration('P1D') }}")
}
func typed3314(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1D"))), "{{ (1,2) + duration('P1D') }}")
}
func texts3314(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1D"))), "{{ (1,2) + duration('P1D') }}")
}
func text3314(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1D"))).Text(), "{{ (1,2) + duration('P1D') }}")
}
func value3315(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M"))), "{{ (1,2) + duration('P1M') }}")
}
func typed3315(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M"))), "{{ (1,2) + duration('P1M') }}")
}
func texts3315(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M"))), "{{ (1,2) + duration('P1M') }}")
}
func text3315(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M"))).Text(), "{{ (1,2) + duration('P1M') }}")
}
func value3316(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")), "{{ (1,2) + 10**20 }}")
}
func typed3316(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")), "{{ (1,2) + 10**20 }}")
}
func texts3316(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")), "{{ (1,2) + 10**20 }}")
}
func text3316(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")).Text(), "{{ (1,2) + 10**20 }}")
}
func value3317(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), ctx["config"].Member("x")), "{{ {'a':1} + config.x }}")
}
func typed3317(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), ctx["config"].Member("x")), "{{ {'a':1} + config.x }}")
}
func texts3317(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), py.Str(ctx["config"].Member("x").Text())), "{{ {'a':1} + config.x }}")
}
func text3317(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Dict("a", py.Int(1)), ctx["config"].Member("x")).Text(), "{{ {'a':1} + config.x }}")
}
func value3318(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), py.None), "{{ {'a':1} + none }}")
}
func typed3318(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), py.None), "{{ {'a':1} + none }}")
}
func texts3318(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), py.None), "{{ {'a':1} + none }}")
}
func text3318(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Dict("a", py.Int(1)), py.None).Text(), "{{ {'a':1} + none }}")
}
func value3319(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), py.Int(-3)), "{{ {'a':1} + -3 }}")
}
func typed3319(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), py.Int(-3)), "{{ {'a':1} + -3 }}")
}
func texts3319(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), py.Int(-3)), "{{ {'a':1} + -3 }}")
}
func text3319(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Dict("a", py.Int(1)), py.Int(-3)).Text(), "{{ {'a':1} + -3 }}")
}
func value3320(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), py.Str("")), "{{ {'a':1} + '' }}")
}
func typed3320(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), py.Str("")), "{{ {'a':1} + '' }}")
}
func texts3320(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), py.Str("")), "{{ {'a':1} + '' }}")
}
func text3320(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Dict("a", py.Int(1)), py.Str("")).Text(), "{{ {'a':1} + '' }}")
}
func value3321(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), py.Str("%s!")), "{{ {'a':1} + '%s!' }}")
}
func typed3321(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), py.Str("%s!")), "{{ {'a':1} + '%s!' }}")
}
func texts3321(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), py.Str("%s!")), "{{ {'a':1} + '%s!' }}")
}
func text3321(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Dict("a", py.Int(1)), py.Str("%s!")).Text(), "{{ {'a':1} + '%s!' }}")
}
func value3322(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))), "{{ {'a':1} + [1] }}")
}
func typed3322(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))), "{{ {'a':1} + [1] }}")
}
func texts3322(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))), "{{ {'a':1} + [1] }}")
}
func text3322(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))).Text(), "{{ {'a':1} + [1] }}")
}
func value3323(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), e.TodayUTC()), "{{ {'a':1} + today_utc() }}")
}
func typed3323(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), e.TodayUTC()), "{{ {'a':1} + today_utc() }}")
}
func texts3323(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), e.TodayUTC()), "{{ {'a':1} + today_utc() }}")
}
func text3323(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Dict("a", py.Int(1)), e.TodayUTC()).Text(), "{{ {'a':1} + today_utc() }}")
}
func value3324(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D"))), "{{ {'a':1} + duration('P1D') }}")
}
func typed3324(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D"))), "{{ {'a':1} + duration('P1D') }}")
}
func texts3324(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D"))), "{{ {'a':1} + duration('P1D') }}")
}
func text3324(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D"))).Text(), "{{ {'a':1} + duration('P1D') }}")
}
func value3325(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.True), "{{ now_utc() + true }}")
}
func typed3325(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.True), "{{ now_utc() + true }}")
}
func texts3325(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.True), "{{ now_utc() + true }}")
}
func text3325(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.NowUTC(), py.True).Text(), "{{ now_utc() + true }}")
}
func value3326(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.Int(0)), "{{ now_utc() + 0 }}")
}
func typed3326(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.Int(0)), "{{ now_utc() + 0 }}")
}
func texts3326(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.Int(0)), "{{ now_utc() + 0 }}")
}
func text3326(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.NowUTC(), py.Int(0)).Text(), "{{ now_utc() + 0 }}")
}
func value3327(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.Int(-3)), "{{ now_utc() + -3 }}")
}
func typed3327(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.Int(-3)), "{{ now_utc() + -3 }}")
}
func texts3327(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.Int(-3)), "{{ now_utc() + -3 }}")
}
func text3327(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.NowUTC(), py.Int(-3)).Text(), "{{ now_utc() + -3 }}")
}
func value3328(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.Float(2.5)), "{{ now_utc() + 2.5 }}")
}
func typed3328(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.Float(2.5)), "{{ now_utc() + 2.5 }}")
}
func texts3328(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.Float(2.5)), "{{ now_utc() + 2.5 }}")
}
func text3328(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.NowUTC(), py.Float(2.5)).Text(), "{{ now_utc() + 2.5 }}")
}
func value3329(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.Str("")), "{{ now_utc() + '' }}")
}
func typed3329(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.Str("")), "{{ now_utc() + '' }}")
}
func texts3329(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.Str("")), "{{ now_utc() + '' }}")
}
func text3329(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.NowUTC(), py.Str("")).Text(), "{{ now_utc() + '' }}")
}
func value3330(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.Str("a")), "{{ now_utc() + 'a' }}")
}
func typed3330(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.Str("a")), "{{ now_utc() + 'a' }}")
}
func texts3330(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.Str("a")), "{{ now_utc() + 'a' }}")
}
func text3330(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.NowUTC(), py.Str("a")).Text(), "{{ now_utc() + 'a' }}")
}
func value3331(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.ListOf(py.Int(1))), "{{ now_utc() + [1] }}")
}
func typed3331(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.ListOf(py.Int(1))), "{{ now_utc() + [1] }}")
}
func texts3331(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.NowUTC(), py.ListOf(py.Int(1))), "{{ now_utc() + [1] }}")
}
func text3331(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.NowUTC(), py.ListOf(py.Int(1))).Text(), "{{ now_utc() + [1] }}")
}
func value3332(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Add(e.NowUTC(), e.Duration(py.Str("P1D"))))
}
func typed3332(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Add(e.NowUTC(), e.Duration(py.Str("P1D"))))
}
func texts3332(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Add(e.NowUTC(), e.Duration(py.Str("P1D"))))
}
func text3332(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Add(e.NowUTC(), e.Duration(py.Str("P1D"))).Text())
}
func value3333(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), ctx["config"].Member("x")), "{{ today_utc() + config.x }}")
}
func typed3333(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), ctx["config"].Member("x")), "{{ today_utc() + config.x }}")
}
func texts3333(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.Str(ctx["config"].Member("x").Text())), "{{ today_utc() + config.x }}")
}
func text3333(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.TodayUTC(), ctx["config"].Member("x")).Text(), "{{ today_utc() + config.x }}")
}
func value3334(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.True), "{{ today_utc() + true }}")
}
func typed3334(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.True), "{{ today_utc() + true }}")
}
func texts3334(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.True), "{{ today_utc() + true }}")
}
func text3334(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.TodayUTC(), py.True).Text(), "{{ today_utc() + true }}")
}
func value3335(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.Int(0)), "{{ today_utc() + 0 }}")
}
func typed3335(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.Int(0)), "{{ today_utc() + 0 }}")
}
func texts3335(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.Int(0)), "{{ today_utc() + 0 }}")
}
func text3335(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.TodayUTC(), py.Int(0)).Text(), "{{ today_utc() + 0 }}")
}
func value3336(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.Int(-3)), "{{ today_utc() + -3 }}")
}
func typed3336(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.Int(-3)), "{{ today_utc() + -3 }}")
}
func texts3336(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.Int(-3)), "{{ today_utc() + -3 }}")
}
func text3336(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.TodayUTC(), py.Int(-3)).Text(), "{{ today_utc() + -3 }}")
}
func value3337(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.Str("")), "{{ today_utc() + '' }}")
}
func typed3337(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.Str("")), "{{ today_utc() + '' }}")
}
func texts3337(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.Str("")), "{{ today_utc() + '' }}")
}
func text3337(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.TodayUTC(), py.Str("")).Text(), "{{ today_utc() + '' }}")
}
func value3338(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.Str("%d")), "{{ today_utc() + '%d' }}")
}
func typed3338(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.Str("%d")), "{{ today_utc() + '%d' }}")
}
func texts3338(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.Str("%d")), "{{ today_utc() + '%d' }}")
}
func text3338(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.TodayUTC(), py.Str("%d")).Text(), "{{ today_utc() + '%d' }}")
}
func value3339(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.ListOf(py.Int(1))), "{{ today_utc() + [1] }}")
}
func typed3339(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.ListOf(py.Int(1))), "{{ today_utc() + [1] }}")
}
func texts3339(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.ListOf(py.Int(1))), "{{ today_utc() + [1] }}")
}
func text3339(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.TodayUTC(), py.ListOf(py.Int(1))).Text(), "{{ today_utc() + [1] }}")
}
func value3340(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.Dict("a", py.Int(1))), "{{ today_utc() + {'a':1} }}")
}
func typed3340(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.Dict("a", py.Int(1))), "{{ today_utc() + {'a':1} }}")
}
func texts3340(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), py.Dict("a", py.Int(1))), "{{ today_utc() + {'a':1} }}")
}
func text3340(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.TodayUTC(), py.Dict("a", py.Int(1))).Text(), "{{ today_utc() + {'a':1} }}")
}
func value3341(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), e.TodayUTC()), "{{ today_utc() + today_utc() }}")
}
func typed3341(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), e.TodayUTC()), "{{ today_utc() + today_utc() }}")
}
func texts3341(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), e.TodayUTC()), "{{ today_utc() + today_utc() }}")
}
func text3341(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.TodayUTC(), e.TodayUTC()).Text(), "{{ today_utc() + today_utc() }}")
}
func value3342(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), e.Duration(py.Str("P1D"))), "{{ today_utc() + duration('P1D') }}")
}
func typed3342(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), e.Duration(py.Str("P1D"))), "{{ today_utc() + duration('P1D') }}")
}
func texts3342(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.TodayUTC(), e.Duration(py.Str("P1D"))), "{{ today_utc() + duration('P1D') }}")
}
func text3342(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.TodayUTC(), e.Duration(py.Str("P1D"))).Text(), "{{ today_utc() + duration('P1D') }}")
}
func value3343(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), ctx["config"].Member("missing")), "{{ duration('P1D') + config.missing }}")
}
func typed3343(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), ctx["config"].Member("missing")), "{{ duration('P1D') + config.missing }}")
}
func texts3343(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.Str(ctx["config"].Member("missing").Text())), "{{ duration('P1D') + config.missing }}")
}
func text3343(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1D")), ctx["config"].Member("missing")).Text(), "{{ duration('P1D') + config.missing }}")
}
func value3344(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.None), "{{ duration('P1D') + none }}")
}
func typed3344(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.None), "{{ duration('P1D') + none }}")
}
func texts3344(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.None), "{{ duration('P1D') + none }}")
}
func text3344(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1D")), py.None).Text(), "{{ duration('P1D') + none }}")
}
func value3345(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.True), "{{ duration('P1D') + true }}")
}
func typed3345(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.True), "{{ duration('P1D') + true }}")
}
func texts3345(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.True), "{{ duration('P1D') + true }}")
}
func text3345(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1D")), py.True).Text(), "{{ duration('P1D') + true }}")
}
func value3346(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.Int(1)), "{{ duration('P1D') + 1 }}")
}
func typed3346(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.Int(1)), "{{ duration('P1D') + 1 }}")
}
func texts3346(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.Int(1)), "{{ duration('P1D') + 1 }}")
}
func text3346(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1D")), py.Int(1)).Text(), "{{ duration('P1D') + 1 }}")
}
func value3347(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.Int(-3)), "{{ duration('P1D') + -3 }}")
}
func typed3347(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.Int(-3)), "{{ duration('P1D') + -3 }}")
}
func texts3347(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.Int(-3)), "{{ duration('P1D') + -3 }}")
}
func text3347(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1D")), py.Int(-3)).Text(), "{{ duration('P1D') + -3 }}")
}
func value3348(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.Str("%s!")), "{{ duration('P1D') + '%s!' }}")
}
func typed3348(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.Str("%s!")), "{{ duration('P1D') + '%s!' }}")
}
func texts3348(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.Str("%s!")), "{{ duration('P1D') + '%s!' }}")
}
func text3348(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1D")), py.Str("%s!")).Text(), "{{ duration('P1D') + '%s!' }}")
}
func value3349(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))), "{{ duration('P1D') + [1] }}")
}
func typed3349(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))), "{{ duration('P1D') + [1] }}")
}
func texts3349(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))), "{{ duration('P1D') + [1] }}")
}
func text3349(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))).Text(), "{{ duration('P1D') + [1] }}")
}
func value3350(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))), "{{ duration('P1D') + {'a':1} }}")
}
func typed3350(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))), "{{ duration('P1D') + {'a':1} }}")
}
func texts3350(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))), "{{ duration('P1D') + {'a':1} }}")
}
func text3350(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))).Text(), "{{ duration('P1D') + {'a':1} }}")
}
func value3351(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D"))), "{{ duration('P1D') + duration('P1D') }}")
}
func typed3351(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D"))), "{{ duration('P1D') + duration('P1D') }}")
}
func texts3351(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D"))), "{{ duration('P1D') + duration('P1D') }}")
}
func text3351(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D"))).Text(), "{{ duration('P1D') + duration('P1D') }}")
}
func value3352(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")), "{{ duration('P1D') + 10**20 }}")
}
func typed3352(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")), "{{ duration('P1D') + 10**20 }}")
}
func texts3352(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")), "{{ duration('P1D') + 10**20 }}")
}
func text3352(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")).Text(), "{{ duration('P1D') + 10**20 }}")
}
func value3353(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') + true }}")
}
func typed3353(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') + true }}")
}
func texts3353(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') + true }}")
}
func text3353(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1M")), py.True).Text(), "{{ duration('P1M') + true }}")
}
func value3354(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.Int(0)), "{{ duration('P1M') + 0 }}")
}
func typed3354(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.Int(0)), "{{ duration('P1M') + 0 }}")
}
func texts3354(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.Int(0)), "{{ duration('P1M') + 0 }}")
}
func text3354(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1M")), py.Int(0)).Text(), "{{ duration('P1M') + 0 }}")
}
func value3355(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.Int(-3)), "{{ duration('P1M') + -3 }}")
}
func typed3355(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.Int(-3)), "{{ duration('P1M') + -3 }}")
}
func texts3355(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.Int(-3)), "{{ duration('P1M') + -3 }}")
}
func text3355(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1M")), py.Int(-3)).Text(), "{{ duration('P1M') + -3 }}")
}
func value3356(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.Str("a")), "{{ duration('P1M') + 'a' }}")
}
func typed3356(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.Str("a")), "{{ duration('P1M') + 'a' }}")
}
func texts3356(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.Str("a")), "{{ duration('P1M') + 'a' }}")
}
func text3356(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1M")), py.Str("a")).Text(), "{{ duration('P1M') + 'a' }}")
}
func value3357(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.Str("%d")), "{{ duration('P1M') + '%d' }}")
}
func typed3357(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.Str("%d")), "{{ duration('P1M') + '%d' }}")
}
func texts3357(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.Str("%d")), "{{ duration('P1M') + '%d' }}")
}
func text3357(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1M")), py.Str("%d")).Text(), "{{ duration('P1M') + '%d' }}")
}
func value3358(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))), "{{ duration('P1M') + [1] }}")
}
func typed3358(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))), "{{ duration('P1M') + [1] }}")
}
func texts3358(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))), "{{ duration('P1M') + [1] }}")
}
func text3358(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))).Text(), "{{ duration('P1M') + [1] }}")
}
func value3359(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1M') + (1,2) }}")
}
func typed3359(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1M') + (1,2) }}")
}
func texts3359(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1M') + (1,2) }}")
}
func text3359(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ duration('P1M') + (1,2) }}")
}
func value3360(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))), "{{ duration('P1M') + {'a':1} }}")
}
func typed3360(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))), "{{ duration('P1M') + {'a':1} }}")
}
func texts3360(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))), "{{ duration('P1M') + {'a':1} }}")
}
func text3360(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))).Text(), "{{ duration('P1M') + {'a':1} }}")
}
func value3361(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') + now_utc() }}")
}
func typed3361(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') + now_utc() }}")
}
func texts3361(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') + now_utc() }}")
}
func text3361(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Duration(py.Str("P1M")), e.NowUTC()).Text(), "{{ duration('P1M') + now_utc() }}")
}
func value3362(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), ctx["config"].Member("x")), "{{ 10**20 + config.x }}")
}
func typed3362(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), ctx["config"].Member("x")), "{{ 10**20 + config.x }}")
}
func texts3362(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), py.Str(ctx["config"].Member("x").Text())), "{{ 10**20 + config.x }}")
}
func text3362(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Literal("100000000000000000000"), ctx["config"].Member("x")).Text(), "{{ 10**20 + config.x }}")
}
func value3363(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), py.None), "{{ 10**20 + none }}")
}
func typed3363(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), py.None), "{{ 10**20 + none }}")
}
func texts3363(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), py.None), "{{ 10**20 + none }}")
}
func text3363(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Literal("100000000000000000000"), py.None).Text(), "{{ 10**20 + none }}")
}
func value3364(e *py.Eval, ctx variables) py.Value {
	return py.Literal("99999999999999999997")
}
func typed3364(e *py.Eval, ctx variables) py.Value {
	return py.Literal("99999999999999999997")
}
func texts3364(e *py.Eval, ctx variables) py.Value {
	return py.Literal("99999999999999999997")
}
func text3364(e *py.Eval, ctx variables) string {
	return "99999999999999999997"
}
func value3365(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), py.Str("")), "{{ 10**20 + '' }}")
}
func typed3365(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), py.Str("")), "{{ 10**20 + '' }}")
}
func texts3365(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), py.Str("")), "{{ 10**20 + '' }}")
}
func text3365(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Literal("100000000000000000000"), py.Str("")).Text(), "{{ 10**20 + '' }}")
}
func value3366(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), py.Str("%s!")), "{{ 10**20 + '%s!' }}")
}
func typed3366(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), py.Str("%s!")), "{{ 10**20 + '%s!' }}")
}
func texts3366(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), py.Str("%s!")), "{{ 10**20 + '%s!' }}")
}
func text3366(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Literal("100000000000000000000"), py.Str("%s!")).Text(), "{{ 10**20 + '%s!' }}")
}
func value3367(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), py.Str("%d")), "{{ 10**20 + '%d' }}")
}
func typed3367(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), py.Str("%d")), "{{ 10**20 + '%d' }}")
}
func texts3367(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), py.Str("%d")), "{{ 10**20 + '%d' }}")
}
func text3367(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Literal("100000000000000000000"), py.Str("%d")).Text(), "{{ 10**20 + '%d' }}")
}
func value3368(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), py.ListOf(py.Int(1))), "{{ 10**20 + [1] }}")
}
func typed3368(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), py.ListOf(py.Int(1))), "{{ 10**20 + [1] }}")
}
func texts3368(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), py.ListOf(py.Int(1))), "{{ 10**20 + [1] }}")
}
func text3368(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Literal("100000000000000000000"), py.ListOf(py.Int(1))).Text(), "{{ 10**20 + [1] }}")
}
func value3369(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D"))), "{{ 10**20 + duration('P1D') }}")
}
func typed3369(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D"))), "{{ 10**20 + duration('P1D') }}")
}
func texts3369(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D"))), "{{ 10**20 + duration('P1D') }}")
}
func text3369(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D"))).Text(), "{{ 10**20 + duration('P1D') }}")
}
func value3370(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M"))), "{{ 10**20 + duration('P1M') }}")
}
func typed3370(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M"))), "{{ 10**20 + duration('P1M') }}")
}
func texts3370(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M"))), "{{ 10**20 + duration('P1M') }}")
}
func text3370(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M"))).Text(), "{{ 10**20 + duration('P1M') }}")
}
func value3371(e *py.Eval, ctx variables) py.Value {
	return py.Literal("200000000000000000000")
}
func typed3371(e *py.Eval, ctx variables) py.Value {
	return py.Literal("200000000000000000000")
}
func texts3371(e *py.Eval, ctx variables) py.Value {
	return py.Literal("200000000000000000000")
}
func text3371(e *py.Eval, ctx variables) string {
	return "200000000000000000000"
}
func value3372(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("x"), ctx["config"].Member("x")), "{{ config.x - config.x }}")
}
func typed3372(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("x"), ctx["config"].Member("x")), "{{ config.x - config.x }}")
}
func texts3372(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("x").Text()), py.Str(ctx["config"].Member("x").Text())), "{{ config.x - config.x }}")
}
func text3372(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("x"), ctx["config"].Member("x")).Text(), "{{ config.x - config.x }}")
}
func value3373(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("x"), py.Int(-3)), "{{ config.x - -3 }}")
}
func typed3373(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("x"), py.Int(-3)), "{{ config.x - -3 }}")
}
func texts3373(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("x").Text()), py.Int(-3)), "{{ config.x - -3 }}")
}
func text3373(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("x"), py.Int(-3)).Text(), "{{ config.x - -3 }}")
}
func value3374(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("x"), py.Str("a")), "{{ config.x - 'a' }}")
}
func typed3374(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("x"), py.Str("a")), "{{ config.x - 'a' }}")
}
func texts3374(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("x").Text()), py.Str("a")), "{{ config.x - 'a' }}")
}
func text3374(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("x"), py.Str("a")).Text(), "{{ config.x - 'a' }}")
}
func value3375(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("x"), py.Str("%s!")), "{{ config.x - '%s!' }}")
}
func typed3375(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("x"), py.Str("%s!")), "{{ config.x - '%s!' }}")
}
func texts3375(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("x").Text()), py.Str("%s!")), "{{ config.x - '%s!' }}")
}
func text3375(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("x"), py.Str("%s!")).Text(), "{{ config.x - '%s!' }}")
}
func value3376(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.x - (1,2) }}")
}
func typed3376(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.x - (1,2) }}")
}
func texts3376(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("x").Text()), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.x - (1,2) }}")
}
func text3376(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ config.x - (1,2) }}")
}
func value3377(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("x"), e.NowUTC()), "{{ config.x - now_utc() }}")
}
func typed3377(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("x"), e.NowUTC()), "{{ config.x - now_utc() }}")
}
func texts3377(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("x").Text()), e.NowUTC()), "{{ config.x - now_utc() }}")
}
func text3377(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("x"), e.NowUTC()).Text(), "{{ config.x - now_utc() }}")
}
func value3378(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("x"), e.TodayUTC()), "{{ config.x - today_utc() }}")
}
func typed3378(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("x"), e.TodayUTC()), "{{ config.x - today_utc() }}")
}
func texts3378(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("x").Text()), e.TodayUTC()), "{{ config.x - today_utc() }}")
}
func text3378(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("x"), e.TodayUTC()).Text(), "{{ config.x - today_utc() }}")
}
func value3379(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), ctx["config"].Member("x")), "{{ config.missing - config.x }}")
}
func typed3379(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), ctx["config"].Member("x")), "{{ config.missing - config.x }}")
}
func texts3379(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("missing").Text()), py.Str(ctx["config"].Member("x").Text())), "{{ config.missing - config.x }}")
}
func text3379(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("missing"), ctx["config"].Member("x")).Text(), "{{ config.missing - config.x }}")
}
func value3380(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.None), "{{ config.missing - none }}")
}
func typed3380(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.None), "{{ config.missing - none }}")
}
func texts3380(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("missing").Text()), py.None), "{{ config.missing - none }}")
}
func text3380(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("missing"), py.None).Text(), "{{ config.missing - none }}")
}
func value3381(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.True), "{{ config.missing - true }}")
}
func typed3381(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.True), "{{ config.missing - true }}")
}
func texts3381(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("missing").Text()), py.True), "{{ config.missing - true }}")
}
func text3381(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("missing"), py.True).Text(), "{{ config.missing - true }}")
}
func value3382(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.Int(0)), "{{ config.missing - 0 }}")
}
func typed3382(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.Int(0)), "{{ config.missing - 0 }}")
}
func texts3382(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("missing").Text()), py.Int(0)), "{{ config.missing - 0 }}")
}
func text3382(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("missing"), py.Int(0)).Text(), "{{ config.missing - 0 }}")
}
func value3383(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.Float(2.5)), "{{ config.missing - 2.5 }}")
}
func typed3383(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.Float(2.5)), "{{ config.missing - 2.5 }}")
}
func texts3383(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("missing").Text()), py.Float(2.5)), "{{ config.missing - 2.5 }}")
}
func text3383(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("missing"), py.Float(2.5)).Text(), "{{ config.missing - 2.5 }}")
}
func value3384(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.Str("%s!")), "{{ config.missing - '%s!' }}")
}
func typed3384(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.Str("%s!")), "{{ config.missing - '%s!' }}")
}
func texts3384(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("missing").Text()), py.Str("%s!")), "{{ config.missing - '%s!' }}")
}
func text3384(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("missing"), py.Str("%s!")).Text(), "{{ config.missing - '%s!' }}")
}
func value3385(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.Str("%d")), "{{ config.missing - '%d' }}")
}
func typed3385(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.Str("%d")), "{{ config.missing - '%d' }}")
}
func texts3385(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("missing").Text()), py.Str("%d")), "{{ config.missing - '%d' }}")
}
func text3385(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("missing"), py.Str("%d")).Text(), "{{ config.missing - '%d' }}")
}
func value3386(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.missing - (1,2) }}")
}
func typed3386(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.missing - (1,2) }}")
}
func texts3386(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("missing").Text()), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.missing - (1,2) }}")
}
func text3386(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ config.missing - (1,2) }}")
}
func value3387(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.Dict("a", py.Int(1))), "{{ config.missing - {'a':1} }}")
}
func typed3387(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.Dict("a", py.Int(1))), "{{ config.missing - {'a':1} }}")
}
func texts3387(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("missing").Text()), py.Dict("a", py.Int(1))), "{{ config.missing - {'a':1} }}")
}
func text3387(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("missing"), py.Dict("a", py.Int(1))).Text(), "{{ config.missing - {'a':1} }}")
}
func value3388(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), e.NowUTC()), "{{ config.missing - now_utc() }}")
}
func typed3388(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), e.NowUTC()), "{{ config.missing - now_utc() }}")
}
func texts3388(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("missing").Text()), e.NowUTC()), "{{ config.missing - now_utc() }}")
}
func text3388(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("missing"), e.NowUTC()).Text(), "{{ config.missing - now_utc() }}")
}
func value3389(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), e.TodayUTC()), "{{ config.missing - today_utc() }}")
}
func typed3389(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), e.TodayUTC()), "{{ config.missing - today_utc() }}")
}
func texts3389(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("missing").Text()), e.TodayUTC()), "{{ config.missing - today_utc() }}")
}
func text3389(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("missing"), e.TodayUTC()).Text(), "{{ config.missing - today_utc() }}")
}
func value3390(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), e.Duration(py.Str("P1D"))), "{{ config.missing - duration('P1D') }}")
}
func typed3390(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), e.Duration(py.Str("P1D"))), "{{ config.missing - duration('P1D') }}")
}
func texts3390(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("missing").Text()), e.Duration(py.Str("P1D"))), "{{ config.missing - duration('P1D') }}")
}
func text3390(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("missing"), e.Duration(py.Str("P1D"))).Text(), "{{ config.missing - duration('P1D') }}")
}
func value3391(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))), "{{ config.missing - duration('P1M') }}")
}
func typed3391(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))), "{{ config.missing - duration('P1M') }}")
}
func texts3391(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("missing").Text()), e.Duration(py.Str("P1M"))), "{{ config.missing - duration('P1M') }}")
}
func text3391(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))).Text(), "{{ config.missing - duration('P1M') }}")
}
func value3392(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.Literal("100000000000000000000")), "{{ config.missing - 10**20 }}")
}
func typed3392(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(ctx["config"].Member("missing"), py.Literal("100000000000000000000")), "{{ config.missing - 10**20 }}")
}
func texts3392(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(ctx["config"].Member("missing").Text()), py.Literal("100000000000000000000")), "{{ config.missing - 10**20 }}")
}
func text3392(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(ctx["config"].Member("missing"), py.Literal("100000000000000000000")).Text(), "{{ config.missing - 10**20 }}")
}
func value3393(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, ctx["config"].Member("x")), "{{ none - config.x }}")
}
func typed3393(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, ctx["config"].Member("x")), "{{ none - config.x }}")
}
func texts3393(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, py.Str(ctx["config"].Member("x").Text())), "{{ none - config.x }}")
}
func text3393(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.None, ctx["config"].Member("x")).Text(), "{{ none - config.x }}")
}
func value3394(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, ctx["config"].Member("missing")), "{{ none - config.missing }}")
}
func typed3394(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, ctx["config"].Member("missing")), "{{ none - config.missing }}")
}
func texts3394(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, py.Str(ctx["config"].Member("missing").Text())), "{{ none - config.missing }}")
}
func text3394(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.None, ctx["config"].Member("missing")).Text(), "{{ none - config.missing }}")
}
func value3395(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, py.None), "{{ none - none }}")
}
func typed3395(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, py.None), "{{ none - none }}")
}
func texts3395(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, py.None), "{{ none - none }}")
}
func text3395(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.None, py.None).Text(), "{{ none - none }}")
}
func value3396(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, py.Int(0)), "{{ none - 0 }}")
}
func typed3396(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, py.Int(0)), "{{ none - 0 }}")
}
func texts3396(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, py.Int(0)), "{{ none - 0 }}")
}
func text3396(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.None, py.Int(0)).Text(), "{{ none - 0 }}")
}
func value3397(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, py.Int(1)), "{{ none - 1 }}")
}
func typed3397(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, py.Int(1)), "{{ none - 1 }}")
}
func texts3397(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, py.Int(1)), "{{ none - 1 }}")
}
func text3397(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.None, py.Int(1)).Text(), "{{ none - 1 }}")
}
func value3398(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, py.Str("%s!")), "{{ none - '%s!' }}")
}
func typed3398(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, py.Str("%s!")), "{{ none - '%s!' }}")
}
func texts3398(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, py.Str("%s!")), "{{ none - '%s!' }}")
}
func text3398(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.None, py.Str("%s!")).Text(), "{{ none - '%s!' }}")
}
func value3399(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, e.Duration(py.Str("P1M"))), "{{ none - duration('P1M') }}")
}
func typed3399(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, e.Duration(py.Str("P1M"))), "{{ none - duration('P1M') }}")
}
func texts3399(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.None, e.Duration(py.Str("P1M"))), "{{ none - duration('P1M') }}")
}
func text3399(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.None, e.Duration(py.Str("P1M"))).Text(), "{{ none - duration('P1M') }}")
}
func value3400(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.True, py.None), "{{ true - none }}")
}
func typed3400(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.True, py.None), "{{ true - none }}")
}
func texts3400(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.True, py.None), "{{ true - none }}")
}
func text3400(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.True, py.None).Text(), "{{ true - none }}")
}
func value3401(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed3401(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts3401(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text3401(e *py.Eval, ctx variables) string {
	return "0"
}
func value3402(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed3402(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts3402(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text3402(e *py.Eval, ctx variables) string {
	return "0"
}
func value3403(e *py.Eval, ctx variables) py.Value {
	return py.Int(4)
}
func typed3403(e *py.Eval, ctx variables) py.Value {
	return py.Int(4)
}
func texts3403(e *py.Eval, ctx variables) py.Value {
	return py.Int(4)
}
func text3403(e *py.Eval, ctx variables) string {
	return "4"
}
func value3404(e *py.Eval, ctx variables) py.Value {
	return py.Float(-1.5)
}
func typed3404(e *py.Eval, ctx variables) py.Value {
	return py.Float(-1.5)
}
func texts3404(e *py.Eval, ctx variables) py.Value {
	return py.Float(-1.5)
}
func text3404(e *py.Eval, ctx variables) string {
	return "-1.5"
}
func value3405(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.True, e.TodayUTC()), "{{ true - today_utc() }}")
}
func typed3405(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.True, e.TodayUTC()), "{{ true - today_utc() }}")
}
func texts3405(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.True, e.TodayUTC()), "{{ true - today_utc() }}")
}
func text3405(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.True, e.TodayUTC()).Text(), "{{ true - today_utc() }}")
}
func value3406(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.True, e.Duration(py.Str("P1D"))), "{{ true - duration('P1D') }}")
}
func typed3406(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.True, e.Duration(py.Str("P1D"))), "{{ true - duration('P1D') }}")
}
func texts3406(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.True, e.Duration(py.Str("P1D"))), "{{ true - duration('P1D') }}")
}
func text3406(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.True, e.Duration(py.Str("P1D"))).Text(), "{{ true - duration('P1D') }}")
}
func value3407(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.True, e.Duration(py.Str("P1M"))), "{{ true - duration('P1M') }}")
}
func typed3407(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.True, e.Duration(py.Str("P1M"))), "{{ true - duration('P1M') }}")
}
func texts3407(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.True, e.Duration(py.Str("P1M"))), "{{ true - duration('P1M') }}")
}
func text3407(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.True, e.Duration(py.Str("P1M"))).Text(), "{{ true - duration('P1M') }}")
}
func value3408(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), ctx["config"].Member("x")), "{{ 0 - config.x }}")
}
func typed3408(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), ctx["config"].Member("x")), "{{ 0 - config.x }}")
}
func texts3408(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), py.Str(ctx["config"].Member("x").Text())), "{{ 0 - config.x }}")
}
func text3408(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(0), ctx["config"].Member("x")).Text(), "{{ 0 - config.x }}")
}
func value3409(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), ctx["config"].Member("missing")), "{{ 0 - config.missing }}")
}
func typed3409(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), ctx["config"].Member("missing")), "{{ 0 - config.missing }}")
}
func texts3409(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), py.Str(ctx["config"].Member("missing").Text())), "{{ 0 - config.missing }}")
}
func text3409(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(0), ctx["config"].Member("missing")).Text(), "{{ 0 - config.missing }}")
}
func value3410(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), py.Str("%d")), "{{ 0 - '%d' }}")
}
func typed3410(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), py.Str("%d")), "{{ 0 - '%d' }}")
}
func texts3410(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), py.Str("%d")), "{{ 0 - '%d' }}")
}
func text3410(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(0), py.Str("%d")).Text(), "{{ 0 - '%d' }}")
}
func value3411(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), py.ListOf(py.Int(1))), "{{ 0 - [1] }}")
}
func typed3411(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), py.ListOf(py.Int(1))), "{{ 0 - [1] }}")
}
func texts3411(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), py.ListOf(py.Int(1))), "{{ 0 - [1] }}")
}
func text3411(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(0), py.ListOf(py.Int(1))).Text(), "{{ 0 - [1] }}")
}
func value3412(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), e.NowUTC()), "{{ 0 - now_utc() }}")
}
func typed3412(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), e.NowUTC()), "{{ 0 - now_utc() }}")
}
func texts3412(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), e.NowUTC()), "{{ 0 - now_utc() }}")
}
func text3412(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(0), e.NowUTC()).Text(), "{{ 0 - now_utc() }}")
}
func value3413(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), e.Duration(py.Str("P1D"))), "{{ 0 - duration('P1D') }}")
}
func typed3413(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), e.Duration(py.Str("P1D"))), "{{ 0 - duration('P1D') }}")
}
func texts3413(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), e.Duration(py.Str("P1D"))), "{{ 0 - duration('P1D') }}")
}
func text3413(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(0), e.Duration(py.Str("P1D"))).Text(), "{{ 0 - duration('P1D') }}")
}
func value3414(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), e.Duration(py.Str("P1M"))), "{{ 0 - duration('P1M') }}")
}
func typed3414(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), e.Duration(py.Str("P1M"))), "{{ 0 - duration('P1M') }}")
}
func texts3414(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(0), e.Duration(py.Str("P1M"))), "{{ 0 - duration('P1M') }}")
}
func text3414(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(0), e.Duration(py.Str("P1M"))).Text(), "{{ 0 - duration('P1M') }}")
}
func value3415(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-100000000000000000000")
}
func typed3415(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-100000000000000000000")
}
func texts3415(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-100000000000000000000")
}
func text3415(e *py.Eval, ctx variables) string {
	return "-100000000000000000000"
}
func value3416(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), ctx["config"].Member("missing")), "{{ 1 - config.missing }}")
}
func typed3416(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), ctx["config"].Member("missing")), "{{ 1 - config.missing }}")
}
func texts3416(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.Str(ctx["config"].Member("missing").Text())), "{{ 1 - config.missing }}")
}
func text3416(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(1), ctx["config"].Member("missing")).Text(), "{{ 1 - config.missing }}")
}
func value3417(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.None), "{{ 1 - none }}")
}
func typed3417(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.None), "{{ 1 - none }}")
}
func texts3417(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.None), "{{ 1 - none }}")
}
func text3417(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(1), py.None).Text(), "{{ 1 - none }}")
}
func value3418(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed3418(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts3418(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text3418(e *py.Eval, ctx variables) string {
	return "1"
}
func value3419(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed3419(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts3419(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text3419(e *py.Eval, ctx variables) string {
	return "0"
}
func value3420(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.Str("")), "{{ 1 - '' }}")
}
func typed3420(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.Str("")), "{{ 1 - '' }}")
}
func texts3420(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.Str("")), "{{ 1 - '' }}")
}
func text3420(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(1), py.Str("")).Text(), "{{ 1 - '' }}")
}
func value3421(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.Str("a")), "{{ 1 - 'a' }}")
}
func typed3421(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.Str("a")), "{{ 1 - 'a' }}")
}
func texts3421(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.Str("a")), "{{ 1 - 'a' }}")
}
func text3421(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(1), py.Str("a")).Text(), "{{ 1 - 'a' }}")
}
func value3422(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.Str("%s!")), "{{ 1 - '%s!' }}")
}
func typed3422(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.Str("%s!")), "{{ 1 - '%s!' }}")
}
func texts3422(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.Str("%s!")), "{{ 1 - '%s!' }}")
}
func text3422(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(1), py.Str("%s!")).Text(), "{{ 1 - '%s!' }}")
}
func value3423(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.Str("%d")), "{{ 1 - '%d' }}")
}
func typed3423(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.Str("%d")), "{{ 1 - '%d' }}")
}
func texts3423(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.Str("%d")), "{{ 1 - '%d' }}")
}
func text3423(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(1), py.Str("%d")).Text(), "{{ 1 - '%d' }}")
}
func value3424(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.ListOf(py.Int(1))), "{{ 1 - [1] }}")
}
func typed3424(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.ListOf(py.Int(1))), "{{ 1 - [1] }}")
}
func texts3424(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.ListOf(py.Int(1))), "{{ 1 - [1] }}")
}
func text3424(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(1), py.ListOf(py.Int(1))).Text(), "{{ 1 - [1] }}")
}
func value3425(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.TupleOf(py.Int(1), py.Int(2))), "{{ 1 - (1,2) }}")
}
func typed3425(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.TupleOf(py.Int(1), py.Int(2))), "{{ 1 - (1,2) }}")
}
func texts3425(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.TupleOf(py.Int(1), py.Int(2))), "{{ 1 - (1,2) }}")
}
func text3425(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(1), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ 1 - (1,2) }}")
}
func value3426(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.Dict("a", py.Int(1))), "{{ 1 - {'a':1} }}")
}
func typed3426(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.Dict("a", py.Int(1))), "{{ 1 - {'a':1} }}")
}
func texts3426(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), py.Dict("a", py.Int(1))), "{{ 1 - {'a':1} }}")
}
func text3426(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(1), py.Dict("a", py.Int(1))).Text(), "{{ 1 - {'a':1} }}")
}
func value3427(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), e.Duration(py.Str("P1D"))), "{{ 1 - duration('P1D') }}")
}
func typed3427(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), e.Duration(py.Str("P1D"))), "{{ 1 - duration('P1D') }}")
}
func texts3427(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(1), e.Duration(py.Str("P1D"))), "{{ 1 - duration('P1D') }}")
}
func text3427(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(1), e.Duration(py.Str("P1D"))).Text(), "{{ 1 - duration('P1D') }}")
}
func value3428(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(-3), ctx["config"].Member("x")), "{{ -3 - config.x }}")
}
func typed3428(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(-3), ctx["config"].Member("x")), "{{ -3 - config.x }}")
}
func texts3428(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(-3), py.Str(ctx["config"].Member("x").Text())), "{{ -3 - config.x }}")
}
func text3428(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(-3), ctx["config"].Member("x")).Text(), "{{ -3 - config.x }}")
}
func value3429(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed3429(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts3429(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text3429(e *py.Eval, ctx variables) string {
	return "-3"
}
func value3430(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed3430(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts3430(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text3430(e *py.Eval, ctx variables) string {
	return "0"
}
func value3431(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(-3), py.TupleOf(py.Int(1), py.Int(2))), "{{ -3 - (1,2) }}")
}
func typed3431(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(-3), py.TupleOf(py.Int(1), py.Int(2))), "{{ -3 - (1,2) }}")
}
func texts3431(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(-3), py.TupleOf(py.Int(1), py.Int(2))), "{{ -3 - (1,2) }}")
}
func text3431(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(-3), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ -3 - (1,2) }}")
}
func value3432(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(-3), py.Dict("a", py.Int(1))), "{{ -3 - {'a':1} }}")
}
func typed3432(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(-3), py.Dict("a", py.Int(1))), "{{ -3 - {'a':1} }}")
}
func texts3432(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(-3), py.Dict("a", py.Int(1))), "{{ -3 - {'a':1} }}")
}
func text3432(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(-3), py.Dict("a", py.Int(1))).Text(), "{{ -3 - {'a':1} }}")
}
func value3433(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(-3), e.Duration(py.Str("P1D"))), "{{ -3 - duration('P1D') }}")
}
func typed3433(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(-3), e.Duration(py.Str("P1D"))), "{{ -3 - duration('P1D') }}")
}
func texts3433(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Int(-3), e.Duration(py.Str("P1D"))), "{{ -3 - duration('P1D') }}")
}
func text3433(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Int(-3), e.Duration(py.Str("P1D"))).Text(), "{{ -3 - duration('P1D') }}")
}
func value3434(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-100000000000000000003")
}
func typed3434(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-100000000000000000003")
}
func texts3434(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-100000000000000000003")
}
func text3434(e *py.Eval, ctx variables) string {
	return "-100000000000000000003"
}
func value3435(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Float(2.5), ctx["config"].Member("x")), "{{ 2.5 - config.x }}")
}
func typed3435(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Float(2.5), ctx["config"].Member("x")), "{{ 2.5 - config.x }}")
}
func texts3435(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Float(2.5), py.Str(ctx["config"].Member("x").Text())), "{{ 2.5 - config.x }}")
}
func text3435(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Float(2.5), ctx["config"].Member("x")).Text(), "{{ 2.5 - config.x }}")
}
func value3436(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Float(2.5), ctx["config"].Member("missing")), "{{ 2.5 - config.missing }}")
}
func typed3436(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Float(2.5), ctx["config"].Member("missing")), "{{ 2.5 - config.missing }}")
}
func texts3436(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Float(2.5), py.Str(ctx["config"].Member("missing").Text())), "{{ 2.5 - config.missing }}")
}
func text3436(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Float(2.5), ctx["config"].Member("missing")).Text(), "{{ 2.5 - config.missing }}")
}
func value3437(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Float(2.5), py.Str("%s!")), "{{ 2.5 - '%s!' }}")
}
func typed3437(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Float(2.5), py.Str("%s!")), "{{ 2.5 - '%s!' }}")
}
func texts3437(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Float(2.5), py.Str("%s!")), "{{ 2.5 - '%s!' }}")
}
func text3437(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Float(2.5), py.Str("%s!")).Text(), "{{ 2.5 - '%s!' }}")
}
func value3438(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Float(2.5), e.Duration(py.Str("P1M"))), "{{ 2.5 - duration('P1M') }}")
}
func typed3438(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Float(2.5), e.Duration(py.Str("P1M"))), "{{ 2.5 - duration('P1M') }}")
}
func texts3438(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Float(2.5), e.Duration(py.Str("P1M"))), "{{ 2.5 - duration('P1M') }}")
}
func text3438(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Float(2.5), e.Duration(py.Str("P1M"))).Text(), "{{ 2.5 - duration('P1M') }}")
}
func value3439(e *py.Eval, ctx variables) py.Value {
	return py.Float(-1e+20)
}
func typed3439(e *py.Eval, ctx variables) py.Value {
	return py.Float(-1e+20)
}
func texts3439(e *py.Eval, ctx variables) py.Value {
	return py.Float(-1e+20)
}
func text3439(e *py.Eval, ctx variables) string {
	return "-1e+20"
}
func value3440(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), ctx["config"].Member("x")), "{{ '' - config.x }}")
}
func typed3440(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), ctx["config"].Member("x")), "{{ '' - config.x }}")
}
func texts3440(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Str(ctx["config"].Member("x").Text())), "{{ '' - config.x }}")
}
func text3440(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str(""), ctx["config"].Member("x")).Text(), "{{ '' - config.x }}")
}
func value3441(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), ctx["config"].Member("missing")), "{{ '' - config.missing }}")
}
func typed3441(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), ctx["config"].Member("missing")), "{{ '' - config.missing }}")
}
func texts3441(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Str(ctx["config"].Member("missing").Text())), "{{ '' - config.missing }}")
}
func text3441(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str(""), ctx["config"].Member("missing")).Text(), "{{ '' - config.missing }}")
}
func value3442(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.None), "{{ '' - none }}")
}
func typed3442(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.None), "{{ '' - none }}")
}
func texts3442(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.None), "{{ '' - none }}")
}
func text3442(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str(""), py.None).Text(), "{{ '' - none }}")
}
func value3443(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.True), "{{ '' - true }}")
}
func typed3443(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.True), "{{ '' - true }}")
}
func texts3443(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.True), "{{ '' - true }}")
}
func text3443(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str(""), py.True).Text(), "{{ '' - true }}")
}
func value3444(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Int(1)), "{{ '' - 1 }}")
}
func typed3444(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Int(1)), "{{ '' - 1 }}")
}
func texts3444(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Int(1)), "{{ '' - 1 }}")
}
func text3444(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str(""), py.Int(1)).Text(), "{{ '' - 1 }}")
}
func value3445(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Str("")), "{{ '' - '' }}")
}
func typed3445(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Str("")), "{{ '' - '' }}")
}
func texts3445(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Str("")), "{{ '' - '' }}")
}
func text3445(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str(""), py.Str("")).Text(), "{{ '' - '' }}")
}
func value3446(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Str("a")), "{{ '' - 'a' }}")
}
func typed3446(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Str("a")), "{{ '' - 'a' }}")
}
func texts3446(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Str("a")), "{{ '' - 'a' }}")
}
func text3446(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str(""), py.Str("a")).Text(), "{{ '' - 'a' }}")
}
func value3447(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Str("%d")), "{{ '' - '%d' }}")
}
func typed3447(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Str("%d")), "{{ '' - '%d' }}")
}
func texts3447(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Str("%d")), "{{ '' - '%d' }}")
}
func text3447(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str(""), py.Str("%d")).Text(), "{{ '' - '%d' }}")
}
func value3448(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), e.NowUTC()), "{{ '' - now_utc() }}")
}
func typed3448(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), e.NowUTC()), "{{ '' - now_utc() }}")
}
func texts3448(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), e.NowUTC()), "{{ '' - now_utc() }}")
}
func text3448(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str(""), e.NowUTC()).Text(), "{{ '' - now_utc() }}")
}
func value3449(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), e.Duration(py.Str("P1D"))), "{{ '' - duration('P1D') }}")
}
func typed3449(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), e.Duration(py.Str("P1D"))), "{{ '' - duration('P1D') }}")
}
func texts3449(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), e.Duration(py.Str("P1D"))), "{{ '' - duration('P1D') }}")
}
func text3449(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str(""), e.Duration(py.Str("P1D"))).Text(), "{{ '' - duration('P1D') }}")
}
func value3450(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Literal("100000000000000000000")), "{{ '' - 10**20 }}")
}
func typed3450(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Literal("100000000000000000000")), "{{ '' - 10**20 }}")
}
func texts3450(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str(""), py.Literal("100000000000000000000")), "{{ '' - 10**20 }}")
}
func text3450(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str(""), py.Literal("100000000000000000000")).Text(), "{{ '' - 10**20 }}")
}
func value3451(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.None), "{{ 'a' - none }}")
}
func typed3451(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.None), "{{ 'a' - none }}")
}
func texts3451(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.None), "{{ 'a' - none }}")
}
func text3451(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("a"), py.None).Text(), "{{ 'a' - none }}")
}
func value3452(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.Float(2.5)), "{{ 'a' - 2.5 }}")
}
func typed3452(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.Float(2.5)), "{{ 'a' - 2.5 }}")
}
func texts3452(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.Float(2.5)), "{{ 'a' - 2.5 }}")
}
func text3452(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("a"), py.Float(2.5)).Text(), "{{ 'a' - 2.5 }}")
}
func value3453(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.Str("a")), "{{ 'a' - 'a' }}")
}
func typed3453(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.Str("a")), "{{ 'a' - 'a' }}")
}
func texts3453(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.Str("a")), "{{ 'a' - 'a' }}")
}
func text3453(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("a"), py.Str("a")).Text(), "{{ 'a' - 'a' }}")
}
func value3454(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.Str("%s!")), "{{ 'a' - '%s!' }}")
}
func typed3454(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.Str("%s!")), "{{ 'a' - '%s!' }}")
}
func texts3454(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.Str("%s!")), "{{ 'a' - '%s!' }}")
}
func text3454(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("a"), py.Str("%s!")).Text(), "{{ 'a' - '%s!' }}")
}
func value3455(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.Str("%d")), "{{ 'a' - '%d' }}")
}
func typed3455(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.Str("%d")), "{{ 'a' - '%d' }}")
}
func texts3455(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.Str("%d")), "{{ 'a' - '%d' }}")
}
func text3455(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("a"), py.Str("%d")).Text(), "{{ 'a' - '%d' }}")
}
func value3456(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.ListOf(py.Int(1))), "{{ 'a' - [1] }}")
}
func typed3456(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.ListOf(py.Int(1))), "{{ 'a' - [1] }}")
}
func texts3456(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.ListOf(py.Int(1))), "{{ 'a' - [1] }}")
}
func text3456(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("a"), py.ListOf(py.Int(1))).Text(), "{{ 'a' - [1] }}")
}
func value3457(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 'a' - (1,2) }}")
}
func typed3457(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 'a' - (1,2) }}")
}
func texts3457(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 'a' - (1,2) }}")
}
func text3457(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ 'a' - (1,2) }}")
}
func value3458(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), e.Duration(py.Str("P1D"))), "{{ 'a' - duration('P1D') }}")
}
func typed3458(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), e.Duration(py.Str("P1D"))), "{{ 'a' - duration('P1D') }}")
}
func texts3458(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), e.Duration(py.Str("P1D"))), "{{ 'a' - duration('P1D') }}")
}
func text3458(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("a"), e.Duration(py.Str("P1D"))).Text(), "{{ 'a' - duration('P1D') }}")
}
func value3459(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), e.Duration(py.Str("P1M"))), "{{ 'a' - duration('P1M') }}")
}
func typed3459(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), e.Duration(py.Str("P1M"))), "{{ 'a' - duration('P1M') }}")
}
func texts3459(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), e.Duration(py.Str("P1M"))), "{{ 'a' - duration('P1M') }}")
}
func text3459(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("a"), e.Duration(py.Str("P1M"))).Text(), "{{ 'a' - duration('P1M') }}")
}
func value3460(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.Literal("100000000000000000000")), "{{ 'a' - 10**20 }}")
}
func typed3460(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.Literal("100000000000000000000")), "{{ 'a' - 10**20 }}")
}
func texts3460(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("a"), py.Literal("100000000000000000000")), "{{ 'a' - 10**20 }}")
}
func text3460(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("a"), py.Literal("100000000000000000000")).Text(), "{{ 'a' - 10**20 }}")
}
func value3461(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Int(0)), "{{ '%s!' - 0 }}")
}
func typed3461(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Int(0)), "{{ '%s!' - 0 }}")
}
func texts3461(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Int(0)), "{{ '%s!' - 0 }}")
}
func text3461(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%s!"), py.Int(0)).Text(), "{{ '%s!' - 0 }}")
}
func value3462(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Int(-3)), "{{ '%s!' - -3 }}")
}
func typed3462(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Int(-3)), "{{ '%s!' - -3 }}")
}
func texts3462(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Int(-3)), "{{ '%s!' - -3 }}")
}
func text3462(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%s!"), py.Int(-3)).Text(), "{{ '%s!' - -3 }}")
}
func value3463(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Str("")), "{{ '%s!' - '' }}")
}
func typed3463(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Str("")), "{{ '%s!' - '' }}")
}
func texts3463(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Str("")), "{{ '%s!' - '' }}")
}
func text3463(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%s!"), py.Str("")).Text(), "{{ '%s!' - '' }}")
}
func value3464(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Str("%s!")), "{{ '%s!' - '%s!' }}")
}
func typed3464(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Str("%s!")), "{{ '%s!' - '%s!' }}")
}
func texts3464(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Str("%s!")), "{{ '%s!' - '%s!' }}")
}
func text3464(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%s!"), py.Str("%s!")).Text(), "{{ '%s!' - '%s!' }}")
}
func value3465(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Str("%d")), "{{ '%s!' - '%d' }}")
}
func typed3465(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Str("%d")), "{{ '%s!' - '%d' }}")
}
func texts3465(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Str("%d")), "{{ '%s!' - '%d' }}")
}
func text3465(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%s!"), py.Str("%d")).Text(), "{{ '%s!' - '%d' }}")
}
func value3466(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.ListOf(py.Int(1))), "{{ '%s!' - [1] }}")
}
func typed3466(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.ListOf(py.Int(1))), "{{ '%s!' - [1] }}")
}
func texts3466(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.ListOf(py.Int(1))), "{{ '%s!' - [1] }}")
}
func text3466(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%s!"), py.ListOf(py.Int(1))).Text(), "{{ '%s!' - [1] }}")
}
func value3467(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%s!' - (1,2) }}")
}
func typed3467(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%s!' - (1,2) }}")
}
func texts3467(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%s!' - (1,2) }}")
}
func text3467(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%s!"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ '%s!' - (1,2) }}")
}
func value3468(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Dict("a", py.Int(1))), "{{ '%s!' - {'a':1} }}")
}
func typed3468(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Dict("a", py.Int(1))), "{{ '%s!' - {'a':1} }}")
}
func texts3468(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), py.Dict("a", py.Int(1))), "{{ '%s!' - {'a':1} }}")
}
func text3468(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%s!"), py.Dict("a", py.Int(1))).Text(), "{{ '%s!' - {'a':1} }}")
}
func value3469(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), e.Duration(py.Str("P1M"))), "{{ '%s!' - duration('P1M') }}")
}
func typed3469(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), e.Duration(py.Str("P1M"))), "{{ '%s!' - duration('P1M') }}")
}
func texts3469(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%s!"), e.Duration(py.Str("P1M"))), "{{ '%s!' - duration('P1M') }}")
}
func text3469(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%s!"), e.Duration(py.Str("P1M"))).Text(), "{{ '%s!' - duration('P1M') }}")
}
func value3470(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), ctx["config"].Member("x")), "{{ '%d' - config.x }}")
}
func typed3470(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), ctx["config"].Member("x")), "{{ '%d' - config.x }}")
}
func texts3470(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.Str(ctx["config"].Member("x").Text())), "{{ '%d' - config.x }}")
}
func text3470(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%d"), ctx["config"].Member("x")).Text(), "{{ '%d' - config.x }}")
}
func value3471(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.None), "{{ '%d' - none }}")
}
func typed3471(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.None), "{{ '%d' - none }}")
}
func texts3471(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.None), "{{ '%d' - none }}")
}
func text3471(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%d"), py.None).Text(), "{{ '%d' - none }}")
}
func value3472(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.True), "{{ '%d' - true }}")
}
func typed3472(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.True), "{{ '%d' - true }}")
}
func texts3472(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.True), "{{ '%d' - true }}")
}
func text3472(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%d"), py.True).Text(), "{{ '%d' - true }}")
}
func value3473(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.Float(2.5)), "{{ '%d' - 2.5 }}")
}
func typed3473(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.Float(2.5)), "{{ '%d' - 2.5 }}")
}
func texts3473(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.Float(2.5)), "{{ '%d' - 2.5 }}")
}
func text3473(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%d"), py.Float(2.5)).Text(), "{{ '%d' - 2.5 }}")
}
func value3474(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.Str("%s!")), "{{ '%d' - '%s!' }}")
}
func typed3474(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.Str("%s!")), "{{ '%d' - '%s!' }}")
}
func texts3474(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.Str("%s!")), "{{ '%d' - '%s!' }}")
}
func text3474(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%d"), py.Str("%s!")).Text(), "{{ '%d' - '%s!' }}")
}
func value3475(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' - [1] }}")
}
func typed3475(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' - [1] }}")
}
func texts3475(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' - [1] }}")
}
func text3475(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%d"), py.ListOf(py.Int(1))).Text(), "{{ '%d' - [1] }}")
}
func value3476(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%d' - (1,2) }}")
}
func typed3476(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%d' - (1,2) }}")
}
func texts3476(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%d' - (1,2) }}")
}
func text3476(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ '%d' - (1,2) }}")
}
func value3477(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), e.NowUTC()), "{{ '%d' - now_utc() }}")
}
func typed3477(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), e.NowUTC()), "{{ '%d' - now_utc() }}")
}
func texts3477(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), e.NowUTC()), "{{ '%d' - now_utc() }}")
}
func text3477(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%d"), e.NowUTC()).Text(), "{{ '%d' - now_utc() }}")
}
func value3478(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), e.TodayUTC()), "{{ '%d' - today_utc() }}")
}
func typed3478(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), e.TodayUTC()), "{{ '%d' - today_utc() }}")
}
func texts3478(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), e.TodayUTC()), "{{ '%d' - today_utc() }}")
}
func text3478(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%d"), e.TodayUTC()).Text(), "{{ '%d' - today_utc() }}")
}
func value3479(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.Literal("100000000000000000000")), "{{ '%d' - 10**20 }}")
}
func typed3479(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.Literal("100000000000000000000")), "{{ '%d' - 10**20 }}")
}
func texts3479(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Str("%d"), py.Literal("100000000000000000000")), "{{ '%d' - 10**20 }}")
}
func text3479(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Str("%d"), py.Literal("100000000000000000000")).Text(), "{{ '%d' - 10**20 }}")
}
func value3480(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), ctx["config"].Member("x")), "{{ [1] - config.x }}")
}
func typed3480(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), ctx["config"].Member("x")), "{{ [1] - config.x }}")
}
func texts3480(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.Str(ctx["config"].Member("x").Text())), "{{ [1] - config.x }}")
}
func text3480(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.ListOf(py.Int(1)), ctx["config"].Member("x")).Text(), "{{ [1] - config.x }}")
}
func value3481(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.None), "{{ [1] - none }}")
}
func typed3481(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.None), "{{ [1] - none }}")
}
func texts3481(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.None), "{{ [1] - none }}")
}
func text3481(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.ListOf(py.Int(1)), py.None).Text(), "{{ [1] - none }}")
}
func value3482(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.True), "{{ [1] - true }}")
}
func typed3482(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.True), "{{ [1] - true }}")
}
func texts3482(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.True), "{{ [1] - true }}")
}
func text3482(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.ListOf(py.Int(1)), py.True).Text(), "{{ [1] - true }}")
}
func value3483(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.Str("")), "{{ [1] - '' }}")
}
func typed3483(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.Str("")), "{{ [1] - '' }}")
}
func texts3483(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.Str("")), "{{ [1] - '' }}")
}
func text3483(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.ListOf(py.Int(1)), py.Str("")).Text(), "{{ [1] - '' }}")
}
func value3484(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.Str("a")), "{{ [1] - 'a' }}")
}
func typed3484(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.Str("a")), "{{ [1] - 'a' }}")
}
func texts3484(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.Str("a")), "{{ [1] - 'a' }}")
}
func text3484(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.ListOf(py.Int(1)), py.Str("a")).Text(), "{{ [1] - 'a' }}")
}
func value3485(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.Str("%d")), "{{ [1] - '%d' }}")
}
func typed3485(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.Str("%d")), "{{ [1] - '%d' }}")
}
func texts3485(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.Str("%d")), "{{ [1] - '%d' }}")
}
func text3485(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.ListOf(py.Int(1)), py.Str("%d")).Text(), "{{ [1] - '%d' }}")
}
func value3486(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.ListOf(py.Int(1))), "{{ [1] - [1] }}")
}
func typed3486(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.ListOf(py.Int(1))), "{{ [1] - [1] }}")
}
func texts3486(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.ListOf(py.Int(1))), "{{ [1] - [1] }}")
}
func text3486(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.ListOf(py.Int(1)), py.ListOf(py.Int(1))).Text(), "{{ [1] - [1] }}")
}
func value3487(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2))), "{{ [1] - (1,2) }}")
}
func typed3487(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2))), "{{ [1] - (1,2) }}")
}
func texts3487(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2))), "{{ [1] - (1,2) }}")
}
func text3487(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ [1] - (1,2) }}")
}
func value3488(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), e.NowUTC()), "{{ [1] - now_utc() }}")
}
func typed3488(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), e.NowUTC()), "{{ [1] - now_utc() }}")
}
func texts3488(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), e.NowUTC()), "{{ [1] - now_utc() }}")
}
func text3488(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.ListOf(py.Int(1)), e.NowUTC()).Text(), "{{ [1] - now_utc() }}")
}
func value3489(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), e.TodayUTC()), "{{ [1] - today_utc() }}")
}
func typed3489(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), e.TodayUTC()), "{{ [1] - today_utc() }}")
}
func texts3489(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), e.TodayUTC()), "{{ [1] - today_utc() }}")
}
func text3489(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.ListOf(py.Int(1)), e.TodayUTC()).Text(), "{{ [1] - today_utc() }}")
}
func value3490(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D"))), "{{ [1] - duration('P1D') }}")
}
func typed3490(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D"))), "{{ [1] - duration('P1D') }}")
}
func texts3490(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D"))), "{{ [1] - duration('P1D') }}")
}
func text3490(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D"))).Text(), "{{ [1] - duration('P1D') }}")
}
func value3491(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M"))), "{{ [1] - duration('P1M') }}")
}
func typed3491(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M"))), "{{ [1] - duration('P1M') }}")
}
func texts3491(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M"))), "{{ [1] - duration('P1M') }}")
}
func text3491(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M"))).Text(), "{{ [1] - duration('P1M') }}")
}
func value3492(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x")), "{{ (1,2) - config.x }}")
}
func typed3492(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x")), "{{ (1,2) - config.x }}")
}
func texts3492(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Str(ctx["config"].Member("x").Text())), "{{ (1,2) - config.x }}")
}
func text3492(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x")).Text(), "{{ (1,2) - config.x }}")
}
func value3493(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing")), "{{ (1,2) - config.missing }}")
}
func typed3493(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing")), "{{ (1,2) - config.missing }}")
}
func texts3493(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Str(ctx["config"].Member("missing").Text())), "{{ (1,2) - config.missing }}")
}
func text3493(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing")).Text(), "{{ (1,2) - config.missing }}")
}
func value3494(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.None), "{{ (1,2) - none }}")
}
func typed3494(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.None), "{{ (1,2) - none }}")
}
func texts3494(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.None), "{{ (1,2) - none }}")
}
func text3494(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.None).Text(), "{{ (1,2) - none }}")
}
func value3495(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.True), "{{ (1,2) - true }}")
}
func typed3495(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.True), "{{ (1,2) - true }}")
}
func texts3495(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.True), "{{ (1,2) - true }}")
}
func text3495(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.True).Text(), "{{ (1,2) - true }}")
}
func value3496(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0)), "{{ (1,2) - 0 }}")
}
func typed3496(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0)), "{{ (1,2) - 0 }}")
}
func texts3496(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0)), "{{ (1,2) - 0 }}")
}
func text3496(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0)).Text(), "{{ (1,2) - 0 }}")
}
func value3497(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Int(1)), "{{ (1,2) - 1 }}")
}
func typed3497(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Int(1)), "{{ (1,2) - 1 }}")
}
func texts3497(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Int(1)), "{{ (1,2) - 1 }}")
}
func text3497(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Int(1)).Text(), "{{ (1,2) - 1 }}")
}
func value3498(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3)), "{{ (1,2) - -3 }}")
}
func typed3498(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3)), "{{ (1,2) - -3 }}")
}
func texts3498(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3)), "{{ (1,2) - -3 }}")
}
func text3498(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3)).Text(), "{{ (1,2) - -3 }}")
}
func value3499(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Str("a")), "{{ (1,2) - 'a' }}")
}
func typed3499(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Str("a")), "{{ (1,2) - 'a' }}")
}
func texts3499(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Str("a")), "{{ (1,2) - 'a' }}")
}
func text3499(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Str("a")).Text(), "{{ (1,2) - 'a' }}")
}
func value3500(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")), "{{ (1,2) - '%s!' }}")
}
func typed3500(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")), "{{ (1,2) - '%s!' }}")
}
func texts3500(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")), "{{ (1,2) - '%s!' }}")
}
func text3500(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")).Text(), "{{ (1,2) - '%s!' }}")
}
func value3501(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.ListOf(py.Int(1))), "{{ (1,2) - [1] }}")
}
func typed3501(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.ListOf(py.Int(1))), "{{ (1,2) - [1] }}")
}
func texts3501(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.ListOf(py.Int(1))), "{{ (1,2) - [1] }}")
}
func text3501(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.ListOf(py.Int(1))).Text(), "{{ (1,2) - [1] }}")
}
func value3502(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1))), "{{ (1,2) - {'a':1} }}")
}
func typed3502(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1))), "{{ (1,2) - {'a':1} }}")
}
func texts3502(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1))), "{{ (1,2) - {'a':1} }}")
}
func text3502(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1))).Text(), "{{ (1,2) - {'a':1} }}")
}
func value3503(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC()), "{{ (1,2) - today_utc() }}")
}
func typed3503(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC()), "{{ (1,2) - today_utc() }}")
}
func texts3503(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC()), "{{ (1,2) - today_utc() }}")
}
func text3503(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC()).Text(), "{{ (1,2) - today_utc() }}")
}
func value3504(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M"))), "{{ (1,2) - duration('P1M') }}")
}
func typed3504(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M"))), "{{ (1,2) - duration('P1M') }}")
}
func texts3504(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M"))), "{{ (1,2) - duration('P1M') }}")
}
func text3504(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M"))).Text(), "{{ (1,2) - duration('P1M') }}")
}
func value3505(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")), "{{ (1,2) - 10**20 }}")
}
func typed3505(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")), "{{ (1,2) - 10**20 }}")
}
func texts3505(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")), "{{ (1,2) - 10**20 }}")
}
func text3505(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")).Text(), "{{ (1,2) - 10**20 }}")
}
func value3506(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), ctx["config"].Member("x")), "{{ {'a':1} - config.x }}")
}
func typed3506(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), ctx["config"].Member("x")), "{{ {'a':1} - config.x }}")
}
func texts3506(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.Str(ctx["config"].Member("x").Text())), "{{ {'a':1} - config.x }}")
}
func text3506(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Dict("a", py.Int(1)), ctx["config"].Member("x")).Text(), "{{ {'a':1} - config.x }}")
}
func value3507(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")), "{{ {'a':1} - config.missing }}")
}
func typed3507(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")), "{{ {'a':1} - config.missing }}")
}
func texts3507(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.Str(ctx["config"].Member("missing").Text())), "{{ {'a':1} - config.missing }}")
}
func text3507(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")).Text(), "{{ {'a':1} - config.missing }}")
}
func value3508(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.Int(0)), "{{ {'a':1} - 0 }}")
}
func typed3508(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.Int(0)), "{{ {'a':1} - 0 }}")
}
func texts3508(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.Int(0)), "{{ {'a':1} - 0 }}")
}
func text3508(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Dict("a", py.Int(1)), py.Int(0)).Text(), "{{ {'a':1} - 0 }}")
}
func value3509(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.Int(1)), "{{ {'a':1} - 1 }}")
}
func typed3509(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.Int(1)), "{{ {'a':1} - 1 }}")
}
func texts3509(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.Int(1)), "{{ {'a':1} - 1 }}")
}
func text3509(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Dict("a", py.Int(1)), py.Int(1)).Text(), "{{ {'a':1} - 1 }}")
}
func value3510(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.Str("%d")), "{{ {'a':1} - '%d' }}")
}
func typed3510(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.Str("%d")), "{{ {'a':1} - '%d' }}")
}
func texts3510(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.Str("%d")), "{{ {'a':1} - '%d' }}")
}
func text3510(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Dict("a", py.Int(1)), py.Str("%d")).Text(), "{{ {'a':1} - '%d' }}")
}
func value3511(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))), "{{ {'a':1} - [1] }}")
}
func typed3511(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))), "{{ {'a':1} - [1] }}")
}
func texts3511(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))), "{{ {'a':1} - [1] }}")
}
func text3511(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))).Text(), "{{ {'a':1} - [1] }}")
}
func value3512(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.TupleOf(py.Int(1), py.Int(2))), "{{ {'a':1} - (1,2) }}")
}
func typed3512(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.TupleOf(py.Int(1), py.Int(2))), "{{ {'a':1} - (1,2) }}")
}
func texts3512(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), py.TupleOf(py.Int(1), py.Int(2))), "{{ {'a':1} - (1,2) }}")
}
func text3512(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Dict("a", py.Int(1)), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ {'a':1} - (1,2) }}")
}
func value3513(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D"))), "{{ {'a':1} - duration('P1D') }}")
}
func typed3513(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D"))), "{{ {'a':1} - duration('P1D') }}")
}
func texts3513(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D"))), "{{ {'a':1} - duration('P1D') }}")
}
func text3513(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D"))).Text(), "{{ {'a':1} - duration('P1D') }}")
}
func value3514(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), ctx["config"].Member("missing")), "{{ now_utc() - config.missing }}")
}
func typed3514(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), ctx["config"].Member("missing")), "{{ now_utc() - config.missing }}")
}
func texts3514(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Str(ctx["config"].Member("missing").Text())), "{{ now_utc() - config.missing }}")
}
func text3514(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.NowUTC(), ctx["config"].Member("missing")).Text(), "{{ now_utc() - config.missing }}")
}
func value3515(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Int(0)), "{{ now_utc() - 0 }}")
}
func typed3515(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Int(0)), "{{ now_utc() - 0 }}")
}
func texts3515(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Int(0)), "{{ now_utc() - 0 }}")
}
func text3515(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.NowUTC(), py.Int(0)).Text(), "{{ now_utc() - 0 }}")
}
func value3516(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Int(-3)), "{{ now_utc() - -3 }}")
}
func typed3516(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Int(-3)), "{{ now_utc() - -3 }}")
}
func texts3516(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Int(-3)), "{{ now_utc() - -3 }}")
}
func text3516(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.NowUTC(), py.Int(-3)).Text(), "{{ now_utc() - -3 }}")
}
func value3517(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Float(2.5)), "{{ now_utc() - 2.5 }}")
}
func typed3517(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Float(2.5)), "{{ now_utc() - 2.5 }}")
}
func texts3517(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Float(2.5)), "{{ now_utc() - 2.5 }}")
}
func text3517(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.NowUTC(), py.Float(2.5)).Text(), "{{ now_utc() - 2.5 }}")
}
func value3518(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Str("")), "{{ now_utc() - '' }}")
}
func typed3518(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Str("")), "{{ now_utc() - '' }}")
}
func texts3518(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Str("")), "{{ now_utc() - '' }}")
}
func text3518(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.NowUTC(), py.Str("")).Text(), "{{ now_utc() - '' }}")
}
func value3519(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Str("%s!")), "{{ now_utc() - '%s!' }}")
}
func typed3519(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Str("%s!")), "{{ now_utc() - '%s!' }}")
}
func texts3519(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Str("%s!")), "{{ now_utc() - '%s!' }}")
}
func text3519(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.NowUTC(), py.Str("%s!")).Text(), "{{ now_utc() - '%s!' }}")
}
func value3520(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Str("%d")), "{{ now_utc() - '%d' }}")
}
func typed3520(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Str("%d")), "{{ now_utc() - '%d' }}")
}
func texts3520(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.Str("%d")), "{{ now_utc() - '%d' }}")
}
func text3520(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.NowUTC(), py.Str("%d")).Text(), "{{ now_utc() - '%d' }}")
}
func value3521(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.ListOf(py.Int(1))), "{{ now_utc() - [1] }}")
}
func typed3521(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.ListOf(py.Int(1))), "{{ now_utc() - [1] }}")
}
func texts3521(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), py.ListOf(py.Int(1))), "{{ now_utc() - [1] }}")
}
func text3521(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.NowUTC(), py.ListOf(py.Int(1))).Text(), "{{ now_utc() - [1] }}")
}
func value3522(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), e.NowUTC()), "{{ now_utc() - now_utc() }}")
}
func typed3522(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), e.NowUTC()), "{{ now_utc() - now_utc() }}")
}
func texts3522(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), e.NowUTC()), "{{ now_utc() - now_utc() }}")
}
func text3522(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.NowUTC(), e.NowUTC()).Text(), "{{ now_utc() - now_utc() }}")
}
func value3523(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), py.True), "{{ today_utc() - true }}")
}
func typed3523(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), py.True), "{{ today_utc() - true }}")
}
func texts3523(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), py.True), "{{ today_utc() - true }}")
}
func text3523(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.TodayUTC(), py.True).Text(), "{{ today_utc() - true }}")
}
func value3524(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), py.Float(2.5)), "{{ today_utc() - 2.5 }}")
}
func typed3524(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), py.Float(2.5)), "{{ today_utc() - 2.5 }}")
}
func texts3524(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), py.Float(2.5)), "{{ today_utc() - 2.5 }}")
}
func text3524(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.TodayUTC(), py.Float(2.5)).Text(), "{{ today_utc() - 2.5 }}")
}
func value3525(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), py.Str("")), "{{ today_utc() - '' }}")
}
func typed3525(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), py.Str("")), "{{ today_utc() - '' }}")
}
func texts3525(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), py.Str("")), "{{ today_utc() - '' }}")
}
func text3525(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.TodayUTC(), py.Str("")).Text(), "{{ today_utc() - '' }}")
}
func value3526(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), py.Str("%s!")), "{{ today_utc() - '%s!' }}")
}
func typed3526(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), py.Str("%s!")), "{{ today_utc() - '%s!' }}")
}
func texts3526(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), py.Str("%s!")), "{{ today_utc() - '%s!' }}")
}
func text3526(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.TodayUTC(), py.Str("%s!")).Text(), "{{ today_utc() - '%s!' }}")
}
func value3527(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ today_utc() - (1,2) }}")
}
func typed3527(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ today_utc() - (1,2) }}")
}
func texts3527(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ today_utc() - (1,2) }}")
}
func text3527(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ today_utc() - (1,2) }}")
}
func value3528(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), e.Duration(py.Str("P1D"))), "{{ today_utc() - duration('P1D') }}")
}
func typed3528(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), e.Duration(py.Str("P1D"))), "{{ today_utc() - duration('P1D') }}")
}
func texts3528(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), e.Duration(py.Str("P1D"))), "{{ today_utc() - duration('P1D') }}")
}
func text3528(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.TodayUTC(), e.Duration(py.Str("P1D"))).Text(), "{{ today_utc() - duration('P1D') }}")
}
func value3529(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), e.Duration(py.Str("P1M"))), "{{ today_utc() - duration('P1M') }}")
}
func typed3529(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), e.Duration(py.Str("P1M"))), "{{ today_utc() - duration('P1M') }}")
}
func texts3529(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.TodayUTC(), e.Duration(py.Str("P1M"))), "{{ today_utc() - duration('P1M') }}")
}
func text3529(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.TodayUTC(), e.Duration(py.Str("P1M"))).Text(), "{{ today_utc() - duration('P1M') }}")
}
func value3530(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), ctx["config"].Member("missing")), "{{ duration('P1D') - config.missing }}")
}
func typed3530(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), ctx["config"].Member("missing")), "{{ duration('P1D') - config.missing }}")
}
func texts3530(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), py.Str(ctx["config"].Member("missing").Text())), "{{ duration('P1D') - config.missing }}")
}
func text3530(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1D")), ctx["config"].Member("missing")).Text(), "{{ duration('P1D') - config.missing }}")
}
func value3531(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), py.Int(-3)), "{{ duration('P1D') - -3 }}")
}
func typed3531(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), py.Int(-3)), "{{ duration('P1D') - -3 }}")
}
func texts3531(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), py.Int(-3)), "{{ duration('P1D') - -3 }}")
}
func text3531(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1D")), py.Int(-3)).Text(), "{{ duration('P1D') - -3 }}")
}
func value3532(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), py.Str("%d")), "{{ duration('P1D') - '%d' }}")
}
func typed3532(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), py.Str("%d")), "{{ duration('P1D') - '%d' }}")
}
func texts3532(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), py.Str("%d")), "{{ duration('P1D') - '%d' }}")
}
func text3532(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1D")), py.Str("%d")).Text(), "{{ duration('P1D') - '%d' }}")
}
func value3533(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))), "{{ duration('P1D') - [1] }}")
}
func typed3533(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))), "{{ duration('P1D') - [1] }}")
}
func texts3533(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))), "{{ duration('P1D') - [1] }}")
}
func text3533(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))).Text(), "{{ duration('P1D') - [1] }}")
}
func value3534(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1D') - (1,2) }}")
}
func typed3534(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1D') - (1,2) }}")
}
func texts3534(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1D') - (1,2) }}")
}
func text3534(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ duration('P1D') - (1,2) }}")
}
func value3535(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))), "{{ duration('P1D') - {'a':1} }}")
}
func typed3535(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))), "{{ duration('P1D') - {'a':1} }}")
}
func texts3535(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))), "{{ duration('P1D') - {'a':1} }}")
}
func text3535(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))).Text(), "{{ duration('P1D') - {'a':1} }}")
}
func value3536(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D"))), "{{ duration('P1D') - duration('P1D') }}")
}
func typed3536(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D"))), "{{ duration('P1D') - duration('P1D') }}")
}
func texts3536(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D"))), "{{ duration('P1D') - duration('P1D') }}")
}
func text3536(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D"))).Text(), "{{ duration('P1D') - duration('P1D') }}")
}
func value3537(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M"))), "{{ duration('P1D') - duration('P1M') }}")
}
func typed3537(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M"))), "{{ duration('P1D') - duration('P1M') }}")
}
func texts3537(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M"))), "{{ duration('P1D') - duration('P1M') }}")
}
func text3537(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M"))).Text(), "{{ duration('P1D') - duration('P1M') }}")
}
func value3538(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), ctx["config"].Member("x")), "{{ duration('P1M') - config.x }}")
}
func typed3538(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), ctx["config"].Member("x")), "{{ duration('P1M') - config.x }}")
}
func texts3538(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Str(ctx["config"].Member("x").Text())), "{{ duration('P1M') - config.x }}")
}
func text3538(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1M")), ctx["config"].Member("x")).Text(), "{{ duration('P1M') - config.x }}")
}
func value3539(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.None), "{{ duration('P1M') - none }}")
}
func typed3539(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.None), "{{ duration('P1M') - none }}")
}
func texts3539(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.None), "{{ duration('P1M') - none }}")
}
func text3539(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1M")), py.None).Text(), "{{ duration('P1M') - none }}")
}
func value3540(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') - true }}")
}
func typed3540(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') - true }}")
}
func texts3540(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') - true }}")
}
func text3540(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1M")), py.True).Text(), "{{ duration('P1M') - true }}")
}
func value3541(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Int(1)), "{{ duration('P1M') - 1 }}")
}
func typed3541(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Int(1)), "{{ duration('P1M') - 1 }}")
}
func texts3541(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Int(1)), "{{ duration('P1M') - 1 }}")
}
func text3541(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1M")), py.Int(1)).Text(), "{{ duration('P1M') - 1 }}")
}
func value3542(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Int(-3)), "{{ duration('P1M') - -3 }}")
}
func typed3542(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Int(-3)), "{{ duration('P1M') - -3 }}")
}
func texts3542(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Int(-3)), "{{ duration('P1M') - -3 }}")
}
func text3542(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1M")), py.Int(-3)).Text(), "{{ duration('P1M') - -3 }}")
}
func value3543(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Float(2.5)), "{{ duration('P1M') - 2.5 }}")
}
func typed3543(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Float(2.5)), "{{ duration('P1M') - 2.5 }}")
}
func texts3543(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Float(2.5)), "{{ duration('P1M') - 2.5 }}")
}
func text3543(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1M")), py.Float(2.5)).Text(), "{{ duration('P1M') - 2.5 }}")
}
func value3544(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Str("")), "{{ duration('P1M') - '' }}")
}
func typed3544(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Str("")), "{{ duration('P1M') - '' }}")
}
func texts3544(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Str("")), "{{ duration('P1M') - '' }}")
}
func text3544(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1M")), py.Str("")).Text(), "{{ duration('P1M') - '' }}")
}
func value3545(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Str("a")), "{{ duration('P1M') - 'a' }}")
}
func typed3545(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Str("a")), "{{ duration('P1M') - 'a' }}")
}
func texts3545(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Str("a")), "{{ duration('P1M') - 'a' }}")
}
func text3545(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1M")), py.Str("a")).Text(), "{{ duration('P1M') - 'a' }}")
}
func value3546(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1M') - (1,2) }}")
}
func typed3546(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1M') - (1,2) }}")
}
func texts3546(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1M') - (1,2) }}")
}
func text3546(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ duration('P1M') - (1,2) }}")
}
func value3547(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))), "{{ duration('P1M') - {'a':1} }}")
}
func typed3547(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))), "{{ duration('P1M') - {'a':1} }}")
}
func texts3547(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))), "{{ duration('P1M') - {'a':1} }}")
}
func text3547(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))).Text(), "{{ duration('P1M') - {'a':1} }}")
}
func value3548(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') - now_utc() }}")
}
func typed3548(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') - now_utc() }}")
}
func texts3548(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') - now_utc() }}")
}
func text3548(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1M")), e.NowUTC()).Text(), "{{ duration('P1M') - now_utc() }}")
}
func value3549(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000")), "{{ duration('P1M') - 10**20 }}")
}
func typed3549(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000")), "{{ duration('P1M') - 10**20 }}")
}
func texts3549(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000")), "{{ duration('P1M') - 10**20 }}")
}
func text3549(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000")).Text(), "{{ duration('P1M') - 10**20 }}")
}
func value3550(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Literal("100000000000000000000"), py.None), "{{ 10**20 - none }}")
}
func typed3550(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Literal("100000000000000000000"), py.None), "{{ 10**20 - none }}")
}
func texts3550(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Literal("100000000000000000000"), py.None), "{{ 10**20 - none }}")
}
func text3550(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Literal("100000000000000000000"), py.None).Text(), "{{ 10**20 - none }}")
}
func value3551(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func typed3551(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func texts3551(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func text3551(e *py.Eval, ctx variables) string {
	return "100000000000000000000"
}
func value3552(e *py.Eval, ctx variables) py.Value {
	return py.Literal("99999999999999999999")
}
func typed3552(e *py.Eval, ctx variables) py.Value {
	return py.Literal("99999999999999999999")
}
func texts3552(e *py.Eval, ctx variables) py.Value {
	return py.Literal("99999999999999999999")
}
func text3552(e *py.Eval, ctx variables) string {
	return "99999999999999999999"
}
func value3553(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+20)
}
func typed3553(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+20)
}
func texts3553(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+20)
}
func text3553(e *py.Eval, ctx variables) string {
	return "1e+20"
}
func value3554(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Literal("100000000000000000000"), py.Dict("a", py.Int(1))), "{{ 10**20 - {'a':1} }}")
}
func typed3554(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Literal("100000000000000000000"), py.Dict("a", py.Int(1))), "{{ 10**20 - {'a':1} }}")
}
func texts3554(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Literal("100000000000000000000"), py.Dict("a", py.Int(1))), "{{ 10**20 - {'a':1} }}")
}
func text3554(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Literal("100000000000000000000"), py.Dict("a", py.Int(1))).Text(), "{{ 10**20 - {'a':1} }}")
}
func value3555(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Literal("100000000000000000000"), e.TodayUTC()), "{{ 10**20 - today_utc() }}")
}
func typed3555(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Literal("100000000000000000000"), e.TodayUTC()), "{{ 10**20 - today_utc() }}")
}
func texts3555(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Literal("100000000000000000000"), e.TodayUTC()), "{{ 10**20 - today_utc() }}")
}
func text3555(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Literal("100000000000000000000"), e.TodayUTC()).Text(), "{{ 10**20 - today_utc() }}")
}
func value3556(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M"))), "{{ 10**20 - duration('P1M') }}")
}
func typed3556(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M"))), "{{ 10**20 - duration('P1M') }}")
}
func texts3556(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M"))), "{{ 10**20 - duration('P1M') }}")
}
func text3556(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M"))).Text(), "{{ 10**20 - duration('P1M') }}")
}
func value3557(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed3557(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts3557(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text3557(e *py.Eval, ctx variables) string {
	return "0"
}
func value3558(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("x"), ctx["config"].Member("x")), "{{ config.x * config.x }}")
}
func typed3558(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("x"), ctx["config"].Member("x")), "{{ config.x * config.x }}")
}
func texts3558(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("x").Text()), py.Str(ctx["config"].Member("x").Text())), "{{ config.x * config.x }}")
}
func text3558(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("x"), ctx["config"].Member("x")).Text(), "{{ config.x * config.x }}")
}
func value3559(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("x"), ctx["config"].Member("missing")), "{{ config.x * config.missing }}")
}
func typed3559(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("x"), ctx["config"].Member("missing")), "{{ config.x * config.missing }}")
}
func texts3559(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("x").Text()), py.Str(ctx["config"].Member("missing").Text())), "{{ config.x * config.missing }}")
}
func text3559(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("x"), ctx["config"].Member("missing")).Text(), "{{ config.x * config.missing }}")
}
func value3560(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("x"), py.Int(1)), "{{ config.x * 1 }}")
}
func typed3560(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("x"), py.Int(1)), "{{ config.x * 1 }}")
}
func texts3560(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("x").Text()), py.Int(1)), "{{ config.x * 1 }}")
}
func text3560(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("x"), py.Int(1)).Text(), "{{ config.x * 1 }}")
}
func value3561(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("x"), py.Int(-3)), "{{ config.x * -3 }}")
}
func typed3561(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("x"), py.Int(-3)), "{{ config.x * -3 }}")
}
func texts3561(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("x").Text()), py.Int(-3)), "{{ config.x * -3 }}")
}
func text3561(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("x"), py.Int(-3)).Text(), "{{ config.x * -3 }}")
}
func value3562(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("x"), py.Str("a")), "{{ config.x * 'a' }}")
}
func typed3562(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("x"), py.Str("a")), "{{ config.x * 'a' }}")
}
func texts3562(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("x").Text()), py.Str("a")), "{{ config.x * 'a' }}")
}
func text3562(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("x"), py.Str("a")).Text(), "{{ config.x * 'a' }}")
}
func value3563(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("x"), e.NowUTC()), "{{ config.x * now_utc() }}")
}
func typed3563(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("x"), e.NowUTC()), "{{ config.x * now_utc() }}")
}
func texts3563(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("x").Text()), e.NowUTC()), "{{ config.x * now_utc() }}")
}
func text3563(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("x"), e.NowUTC()).Text(), "{{ config.x * now_utc() }}")
}
func value3564(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("x"), e.Duration(py.Str("P1D"))), "{{ config.x * duration('P1D') }}")
}
func typed3564(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("x"), e.Duration(py.Str("P1D"))), "{{ config.x * duration('P1D') }}")
}
func texts3564(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("x").Text()), e.Duration(py.Str("P1D"))), "{{ config.x * duration('P1D') }}")
}
func text3564(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("x"), e.Duration(py.Str("P1D"))).Text(), "{{ config.x * duration('P1D') }}")
}
func value3565(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("x"), e.Duration(py.Str("P1M"))), "{{ config.x * duration('P1M') }}")
}
func typed3565(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("x"), e.Duration(py.Str("P1M"))), "{{ config.x * duration('P1M') }}")
}
func texts3565(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("x").Text()), e.Duration(py.Str("P1M"))), "{{ config.x * duration('P1M') }}")
}
func text3565(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("x"), e.Duration(py.Str("P1M"))).Text(), "{{ config.x * duration('P1M') }}")
}
func value3566(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), ctx["config"].Member("missing")), "{{ config.missing * config.missing }}")
}
func typed3566(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), ctx["config"].Member("missing")), "{{ config.missing * config.missing }}")
}
func texts3566(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("missing").Text()), py.Str(ctx["config"].Member("missing").Text())), "{{ config.missing * config.missing }}")
}
func text3566(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("missing"), ctx["config"].Member("missing")).Text(), "{{ config.missing * config.missing }}")
}
func value3567(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.None), "{{ config.missing * none }}")
}
func typed3567(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.None), "{{ config.missing * none }}")
}
func texts3567(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("missing").Text()), py.None), "{{ config.missing * none }}")
}
func text3567(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("missing"), py.None).Text(), "{{ config.missing * none }}")
}
func value3568(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.True), "{{ config.missing * true }}")
}
func typed3568(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.True), "{{ config.missing * true }}")
}
func texts3568(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("missing").Text()), py.True), "{{ config.missing * true }}")
}
func text3568(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("missing"), py.True).Text(), "{{ config.missing * true }}")
}
func value3569(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.Int(0)), "{{ config.missing * 0 }}")
}
func typed3569(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.Int(0)), "{{ config.missing * 0 }}")
}
func texts3569(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("missing").Text()), py.Int(0)), "{{ config.missing * 0 }}")
}
func text3569(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("missing"), py.Int(0)).Text(), "{{ config.missing * 0 }}")
}
func value3570(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.Int(1)), "{{ config.missing * 1 }}")
}
func typed3570(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.Int(1)), "{{ config.missing * 1 }}")
}
func texts3570(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("missing").Text()), py.Int(1)), "{{ config.missing * 1 }}")
}
func text3570(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("missing"), py.Int(1)).Text(), "{{ config.missing * 1 }}")
}
func value3571(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.Float(2.5)), "{{ config.missing * 2.5 }}")
}
func typed3571(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.Float(2.5)), "{{ config.missing * 2.5 }}")
}
func texts3571(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("missing").Text()), py.Float(2.5)), "{{ config.missing * 2.5 }}")
}
func text3571(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("missing"), py.Float(2.5)).Text(), "{{ config.missing * 2.5 }}")
}
func value3572(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.Str("")), "{{ config.missing * '' }}")
}
func typed3572(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.Str("")), "{{ config.missing * '' }}")
}
func texts3572(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("missing").Text()), py.Str("")), "{{ config.missing * '' }}")
}
func text3572(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("missing"), py.Str("")).Text(), "{{ config.missing * '' }}")
}
func value3573(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.Str("%s!")), "{{ config.missing * '%s!' }}")
}
func typed3573(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.Str("%s!")), "{{ config.missing * '%s!' }}")
}
func texts3573(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("missing").Text()), py.Str("%s!")), "{{ config.missing * '%s!' }}")
}
func text3573(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("missing"), py.Str("%s!")).Text(), "{{ config.missing * '%s!' }}")
}
func value3574(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.Str("%d")), "{{ config.missing * '%d' }}")
}
func typed3574(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.Str("%d")), "{{ config.missing * '%d' }}")
}
func texts3574(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("missing").Text()), py.Str("%d")), "{{ config.missing * '%d' }}")
}
func text3574(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("missing"), py.Str("%d")).Text(), "{{ config.missing * '%d' }}")
}
func value3575(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.ListOf(py.Int(1))), "{{ config.missing * [1] }}")
}
func typed3575(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.ListOf(py.Int(1))), "{{ config.missing * [1] }}")
}
func texts3575(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("missing").Text()), py.ListOf(py.Int(1))), "{{ config.missing * [1] }}")
}
func text3575(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("missing"), py.ListOf(py.Int(1))).Text(), "{{ config.missing * [1] }}")
}
func value3576(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.Dict("a", py.Int(1))), "{{ config.missing * {'a':1} }}")
}
func typed3576(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), py.Dict("a", py.Int(1))), "{{ config.missing * {'a':1} }}")
}
func texts3576(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("missing").Text()), py.Dict("a", py.Int(1))), "{{ config.missing * {'a':1} }}")
}
func text3576(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("missing"), py.Dict("a", py.Int(1))).Text(), "{{ config.missing * {'a':1} }}")
}
func value3577(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), e.NowUTC()), "{{ config.missing * now_utc() }}")
}
func typed3577(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), e.NowUTC()), "{{ config.missing * now_utc() }}")
}
func texts3577(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("missing").Text()), e.NowUTC()), "{{ config.missing * now_utc() }}")
}
func text3577(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("missing"), e.NowUTC()).Text(), "{{ config.missing * now_utc() }}")
}
func value3578(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), e.TodayUTC()), "{{ config.missing * today_utc() }}")
}
func typed3578(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(ctx["config"].Member("missing"), e.TodayUTC()), "{{ config.missing * today_utc() }}")
}
func texts3578(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(ctx["config"].Member("missing").Text()), e.TodayUTC()), "{{ config.missing * today_utc() }}")
}
func text3578(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(ctx["config"].Member("missing"), e.TodayUTC()).Text(), "{{ config.missing * today_utc() }}")
}
func value3579(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, ctx["config"].Member("x")), "{{ none * config.x }}")
}
func typed3579(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, ctx["config"].Member("x")), "{{ none * config.x }}")
}
func texts3579(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, py.Str(ctx["config"].Member("x").Text())), "{{ none * config.x }}")
}
func text3579(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.None, ctx["config"].Member("x")).Text(), "{{ none * config.x }}")
}
func value3580(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, ctx["config"].Member("missing")), "{{ none * config.missing }}")
}
func typed3580(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, ctx["config"].Member("missing")), "{{ none * config.missing }}")
}
func texts3580(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, py.Str(ctx["config"].Member("missing").Text())), "{{ none * config.missing }}")
}
func text3580(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.None, ctx["config"].Member("missing")).Text(), "{{ none * config.missing }}")
}
func value3581(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, py.Int(0)), "{{ none * 0 }}")
}
func typed3581(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, py.Int(0)), "{{ none * 0 }}")
}
func texts3581(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, py.Int(0)), "{{ none * 0 }}")
}
func text3581(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.None, py.Int(0)).Text(), "{{ none * 0 }}")
}
func value3582(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, py.Str("")), "{{ none * '' }}")
}
func typed3582(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, py.Str("")), "{{ none * '' }}")
}
func texts3582(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, py.Str("")), "{{ none * '' }}")
}
func text3582(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.None, py.Str("")).Text(), "{{ none * '' }}")
}
func value3583(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, py.Str("a")), "{{ none * 'a' }}")
}
func typed3583(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, py.Str("a")), "{{ none * 'a' }}")
}
func texts3583(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, py.Str("a")), "{{ none * 'a' }}")
}
func text3583(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.None, py.Str("a")).Text(), "{{ none * 'a' }}")
}
func value3584(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, py.ListOf(py.Int(1))), "{{ none * [1] }}")
}
func typed3584(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, py.ListOf(py.Int(1))), "{{ none * [1] }}")
}
func texts3584(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, py.ListOf(py.Int(1))), "{{ none * [1] }}")
}
func text3584(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.None, py.ListOf(py.Int(1))).Text(), "{{ none * [1] }}")
}
func value3585(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, e.TodayUTC()), "{{ none * today_utc() }}")
}
func typed3585(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, e.TodayUTC()), "{{ none * today_utc() }}")
}
func texts3585(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, e.TodayUTC()), "{{ none * today_utc() }}")
}
func text3585(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.None, e.TodayUTC()).Text(), "{{ none * today_utc() }}")
}
func value3586(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, e.Duration(py.Str("P1D"))), "{{ none * duration('P1D') }}")
}
func typed3586(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, e.Duration(py.Str("P1D"))), "{{ none * duration('P1D') }}")
}
func texts3586(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, e.Duration(py.Str("P1D"))), "{{ none * duration('P1D') }}")
}
func text3586(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.None, e.Duration(py.Str("P1D"))).Text(), "{{ none * duration('P1D') }}")
}
func value3587(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, e.Duration(py.Str("P1M"))), "{{ none * duration('P1M') }}")
}
func typed3587(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, e.Duration(py.Str("P1M"))), "{{ none * duration('P1M') }}")
}
func texts3587(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.None, e.Duration(py.Str("P1M"))), "{{ none * duration('P1M') }}")
}
func text3587(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.None, e.Duration(py.Str("P1M"))).Text(), "{{ none * duration('P1M') }}")
}
func value3588(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed3588(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts3588(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text3588(e *py.Eval, ctx variables) string {
	return "0"
}
func value3589(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed3589(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts3589(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text3589(e *py.Eval, ctx variables) string {
	return "-3"
}
func value3590(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed3590(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts3590(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text3590(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value3591(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed3591(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts3591(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text3591(e *py.Eval, ctx variables) string {
	return ""
}
func value3592(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed3592(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts3592(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text3592(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value3593(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed3593(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts3593(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text3593(e *py.Eval, ctx variables) string {
	return "[1]"
}
func value3594(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.True, e.Duration(py.Str("P1D"))), "{{ true * duration('P1D') }}")
}
func typed3594(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.True, e.Duration(py.Str("P1D"))), "{{ true * duration('P1D') }}")
}
func texts3594(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.True, e.Duration(py.Str("P1D"))), "{{ true * duration('P1D') }}")
}
func text3594(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.True, e.Duration(py.Str("P1D"))).Text(), "{{ true * duration('P1D') }}")
}
func value3595(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.True, e.Duration(py.Str("P1M"))), "{{ true * duration('P1M') }}")
}
func typed3595(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.True, e.Duration(py.Str("P1M"))), "{{ true * duration('P1M') }}")
}
func texts3595(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.True, e.Duration(py.Str("P1M"))), "{{ true * duration('P1M') }}")
}
func text3595(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.True, e.Duration(py.Str("P1M"))).Text(), "{{ true * duration('P1M') }}")
}
func value3596(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed3596(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts3596(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text3596(e *py.Eval, ctx variables) string {
	return "0"
}
func value3597(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed3597(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts3597(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text3597(e *py.Eval, ctx variables) string {
	return "0"
}
func value3598(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed3598(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts3598(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text3598(e *py.Eval, ctx variables) string {
	return ""
}
func value3599(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed3599(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts3599(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text3599(e *py.Eval, ctx variables) string {
	return ""
}
