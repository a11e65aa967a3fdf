package main

import "github.com/airgen/airgen/runtime/py"

func value3600(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed3600(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts3600(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text3600(e *py.Eval, ctx variables) string {
	return ""
}
func value3601(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(0), py.Dict("a", py.Int(1))), "{{ 0 * {'a':1} }}")
}
func typed3601(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(0), py.Dict("a", py.Int(1))), "{{ 0 * {'a':1} }}")
}
func texts3601(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(0), py.Dict("a", py.Int(1))), "{{ 0 * {'a':1} }}")
}
func text3601(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Int(0), py.Dict("a", py.Int(1))).Text(), "{{ 0 * {'a':1} }}")
}
func value3602(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(0), e.NowUTC()), "{{ 0 * now_utc() }}")
}
func typed3602(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(0), e.NowUTC()), "{{ 0 * now_utc() }}")
}
func texts3602(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(0), e.NowUTC()), "{{ 0 * now_utc() }}")
}
func text3602(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Int(0), e.NowUTC()).Text(), "{{ 0 * now_utc() }}")
}
func value3603(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(1), ctx["config"].Member("x")), "{{ 1 * config.x }}")
}
func typed3603(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(1), ctx["config"].Member("x")), "{{ 1 * config.x }}")
}
func texts3603(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(1), py.Str(ctx["config"].Member("x").Text())), "{{ 1 * config.x }}")
}
func text3603(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Int(1), ctx["config"].Member("x")).Text(), "{{ 1 * config.x }}")
}
func value3604(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(1), ctx["config"].Member("missing")), "{{ 1 * config.missing }}")
}
func typed3604(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(1), ctx["config"].Member("missing")), "{{ 1 * config.missing }}")
}
func texts3604(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(1), py.Str(ctx["config"].Member("missing").Text())), "{{ 1 * config.missing }}")
}
func text3604(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Int(1), ctx["config"].Member("missing")).Text(), "{{ 1 * config.missing }}")
}
func value3605(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed3605(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts3605(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text3605(e *py.Eval, ctx variables) string {
	return "1"
}
func value3606(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed3606(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts3606(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text3606(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value3607(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed3607(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts3607(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text3607(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value3608(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed3608(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts3608(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text3608(e *py.Eval, ctx variables) string {
	return "[1]"
}
func value3609(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed3609(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts3609(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text3609(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value3610(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(1), py.Dict("a", py.Int(1))), "{{ 1 * {'a':1} }}")
}
func typed3610(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(1), py.Dict("a", py.Int(1))), "{{ 1 * {'a':1} }}")
}
func texts3610(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(1), py.Dict("a", py.Int(1))), "{{ 1 * {'a':1} }}")
}
func text3610(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Int(1), py.Dict("a", py.Int(1))).Text(), "{{ 1 * {'a':1} }}")
}
func value3611(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(-3), ctx["config"].Member("x")), "{{ -3 * config.x }}")
}
func typed3611(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(-3), ctx["config"].Member("x")), "{{ -3 * config.x }}")
}
func texts3611(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(-3), py.Str(ctx["config"].Member("x").Text())), "{{ -3 * config.x }}")
}
func text3611(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Int(-3), ctx["config"].Member("x")).Text(), "{{ -3 * config.x }}")
}
func value3612(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(-3), ctx["config"].Member("missing")), "{{ -3 * config.missing }}")
}
func typed3612(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(-3), ctx["config"].Member("missing")), "{{ -3 * config.missing }}")
}
func texts3612(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(-3), py.Str(ctx["config"].Member("missing").Text())), "{{ -3 * config.missing }}")
}
func text3612(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Int(-3), ctx["config"].Member("missing")).Text(), "{{ -3 * config.missing }}")
}
func value3613(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(-3), py.None), "{{ -3 * none }}")
}
func typed3613(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(-3), py.None), "{{ -3 * none }}")
}
func texts3613(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(-3), py.None), "{{ -3 * none }}")
}
func text3613(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Int(-3), py.None).Text(), "{{ -3 * none }}")
}
func value3614(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed3614(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts3614(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text3614(e *py.Eval, ctx variables) string {
	return ""
}
func value3615(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed3615(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts3615(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text3615(e *py.Eval, ctx variables) string {
	return ""
}
func value3616(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed3616(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts3616(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text3616(e *py.Eval, ctx variables) string {
	return ""
}
func value3617(e *py.Eval, ctx variables) py.Value {
	return py.ListOf()
}
func typed3617(e *py.Eval, ctx variables) py.Value {
	return py.ListOf()
}
func texts3617(e *py.Eval, ctx variables) py.Value {
	return py.ListOf()
}
func text3617(e *py.Eval, ctx variables) string {
	return "[]"
}
func value3618(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(-3), py.Dict("a", py.Int(1))), "{{ -3 * {'a':1} }}")
}
func typed3618(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(-3), py.Dict("a", py.Int(1))), "{{ -3 * {'a':1} }}")
}
func texts3618(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(-3), py.Dict("a", py.Int(1))), "{{ -3 * {'a':1} }}")
}
func text3618(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Int(-3), py.Dict("a", py.Int(1))).Text(), "{{ -3 * {'a':1} }}")
}
func value3619(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(-3), e.NowUTC()), "{{ -3 * now_utc() }}")
}
func typed3619(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(-3), e.NowUTC()), "{{ -3 * now_utc() }}")
}
func texts3619(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Int(-3), e.NowUTC()), "{{ -3 * now_utc() }}")
}
func text3619(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Int(-3), e.NowUTC()).Text(), "{{ -3 * now_utc() }}")
}
func value3620(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Float(2.5), ctx["config"].Member("missing")), "{{ 2.5 * config.missing }}")
}
func typed3620(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Float(2.5), ctx["config"].Member("missing")), "{{ 2.5 * config.missing }}")
}
func texts3620(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Float(2.5), py.Str(ctx["config"].Member("missing").Text())), "{{ 2.5 * config.missing }}")
}
func text3620(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Float(2.5), ctx["config"].Member("missing")).Text(), "{{ 2.5 * config.missing }}")
}
func value3621(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed3621(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts3621(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text3621(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value3622(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Float(2.5), py.Str("a")), "{{ 2.5 * 'a' }}")
}
func typed3622(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Float(2.5), py.Str("a")), "{{ 2.5 * 'a' }}")
}
func texts3622(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Float(2.5), py.Str("a")), "{{ 2.5 * 'a' }}")
}
func text3622(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Float(2.5), py.Str("a")).Text(), "{{ 2.5 * 'a' }}")
}
func value3623(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Float(2.5), py.ListOf(py.Int(1))), "{{ 2.5 * [1] }}")
}
func typed3623(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Float(2.5), py.ListOf(py.Int(1))), "{{ 2.5 * [1] }}")
}
func texts3623(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Float(2.5), py.ListOf(py.Int(1))), "{{ 2.5 * [1] }}")
}
func text3623(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Float(2.5), py.ListOf(py.Int(1))).Text(), "{{ 2.5 * [1] }}")
}
func value3624(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Float(2.5), py.Dict("a", py.Int(1))), "{{ 2.5 * {'a':1} }}")
}
func typed3624(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Float(2.5), py.Dict("a", py.Int(1))), "{{ 2.5 * {'a':1} }}")
}
func texts3624(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Float(2.5), py.Dict("a", py.Int(1))), "{{ 2.5 * {'a':1} }}")
}
func text3624(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Float(2.5), py.Dict("a", py.Int(1))).Text(), "{{ 2.5 * {'a':1} }}")
}
func value3625(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Float(2.5), e.Duration(py.Str("P1M"))), "{{ 2.5 * duration('P1M') }}")
}
func typed3625(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Float(2.5), e.Duration(py.Str("P1M"))), "{{ 2.5 * duration('P1M') }}")
}
func texts3625(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Float(2.5), e.Duration(py.Str("P1M"))), "{{ 2.5 * duration('P1M') }}")
}
func text3625(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Float(2.5), e.Duration(py.Str("P1M"))).Text(), "{{ 2.5 * duration('P1M') }}")
}
func value3626(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(""), ctx["config"].Member("missing")), "{{ '' * config.missing }}")
}
func typed3626(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(""), ctx["config"].Member("missing")), "{{ '' * config.missing }}")
}
func texts3626(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(""), py.Str(ctx["config"].Member("missing").Text())), "{{ '' * config.missing }}")
}
func text3626(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str(""), ctx["config"].Member("missing")).Text(), "{{ '' * config.missing }}")
}
func value3627(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(""), py.None), "{{ '' * none }}")
}
func typed3627(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(""), py.None), "{{ '' * none }}")
}
func texts3627(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(""), py.None), "{{ '' * none }}")
}
func text3627(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str(""), py.None).Text(), "{{ '' * none }}")
}
func value3628(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed3628(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts3628(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text3628(e *py.Eval, ctx variables) string {
	return ""
}
func value3629(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed3629(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts3629(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text3629(e *py.Eval, ctx variables) string {
	return ""
}
func value3630(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(""), py.TupleOf(py.Int(1), py.Int(2))), "{{ '' * (1,2) }}")
}
func typed3630(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(""), py.TupleOf(py.Int(1), py.Int(2))), "{{ '' * (1,2) }}")
}
func texts3630(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(""), py.TupleOf(py.Int(1), py.Int(2))), "{{ '' * (1,2) }}")
}
func text3630(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str(""), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ '' * (1,2) }}")
}
func value3631(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(""), py.Dict("a", py.Int(1))), "{{ '' * {'a':1} }}")
}
func typed3631(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(""), py.Dict("a", py.Int(1))), "{{ '' * {'a':1} }}")
}
func texts3631(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(""), py.Dict("a", py.Int(1))), "{{ '' * {'a':1} }}")
}
func text3631(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str(""), py.Dict("a", py.Int(1))).Text(), "{{ '' * {'a':1} }}")
}
func value3632(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(""), e.Duration(py.Str("P1D"))), "{{ '' * duration('P1D') }}")
}
func typed3632(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(""), e.Duration(py.Str("P1D"))), "{{ '' * duration('P1D') }}")
}
func texts3632(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str(""), e.Duration(py.Str("P1D"))), "{{ '' * duration('P1D') }}")
}
func text3632(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str(""), e.Duration(py.Str("P1D"))).Text(), "{{ '' * duration('P1D') }}")
}
func value3633(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("a"), ctx["config"].Member("x")), "{{ 'a' * config.x }}")
}
func typed3633(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("a"), ctx["config"].Member("x")), "{{ 'a' * config.x }}")
}
func texts3633(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("a"), py.Str(ctx["config"].Member("x").Text())), "{{ 'a' * config.x }}")
}
func text3633(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("a"), ctx["config"].Member("x")).Text(), "{{ 'a' * config.x }}")
}
func value3634(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed3634(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts3634(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text3634(e *py.Eval, ctx variables) string {
	return ""
}
func value3635(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed3635(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts3635(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text3635(e *py.Eval, ctx variables) string {
	return ""
}
func value3636(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("a"), py.Str("%s!")), "{{ 'a' * '%s!' }}")
}
func typed3636(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("a"), py.Str("%s!")), "{{ 'a' * '%s!' }}")
}
func texts3636(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("a"), py.Str("%s!")), "{{ 'a' * '%s!' }}")
}
func text3636(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("a"), py.Str("%s!")).Text(), "{{ 'a' * '%s!' }}")
}
func value3637(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("a"), e.TodayUTC()), "{{ 'a' * today_utc() }}")
}
func typed3637(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("a"), e.TodayUTC()), "{{ 'a' * today_utc() }}")
}
func texts3637(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("a"), e.TodayUTC()), "{{ 'a' * today_utc() }}")
}
func text3637(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("a"), e.TodayUTC()).Text(), "{{ 'a' * today_utc() }}")
}
func value3638(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("a"), e.Duration(py.Str("P1D"))), "{{ 'a' * duration('P1D') }}")
}
func typed3638(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("a"), e.Duration(py.Str("P1D"))), "{{ 'a' * duration('P1D') }}")
}
func texts3638(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("a"), e.Duration(py.Str("P1D"))), "{{ 'a' * duration('P1D') }}")
}
func text3638(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("a"), e.Duration(py.Str("P1D"))).Text(), "{{ 'a' * duration('P1D') }}")
}
func value3639(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("a"), e.Duration(py.Str("P1M"))), "{{ 'a' * duration('P1M') }}")
}
func typed3639(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("a"), e.Duration(py.Str("P1M"))), "{{ 'a' * duration('P1M') }}")
}
func texts3639(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("a"), e.Duration(py.Str("P1M"))), "{{ 'a' * duration('P1M') }}")
}
func text3639(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("a"), e.Duration(py.Str("P1M"))).Text(), "{{ 'a' * duration('P1M') }}")
}
func value3640(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), ctx["config"].Member("missing")), "{{ '%s!' * config.missing }}")
}
func typed3640(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), ctx["config"].Member("missing")), "{{ '%s!' * config.missing }}")
}
func texts3640(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), py.Str(ctx["config"].Member("missing").Text())), "{{ '%s!' * config.missing }}")
}
func text3640(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("%s!"), ctx["config"].Member("missing")).Text(), "{{ '%s!' * config.missing }}")
}
func value3641(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed3641(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts3641(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text3641(e *py.Eval, ctx variables) string {
	return ""
}
func value3642(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), py.Str("")), "{{ '%s!' * '' }}")
}
func typed3642(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), py.Str("")), "{{ '%s!' * '' }}")
}
func texts3642(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), py.Str("")), "{{ '%s!' * '' }}")
}
func text3642(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("%s!"), py.Str("")).Text(), "{{ '%s!' * '' }}")
}
func value3643(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), py.ListOf(py.Int(1))), "{{ '%s!' * [1] }}")
}
func typed3643(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), py.ListOf(py.Int(1))), "{{ '%s!' * [1] }}")
}
func texts3643(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), py.ListOf(py.Int(1))), "{{ '%s!' * [1] }}")
}
func text3643(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("%s!"), py.ListOf(py.Int(1))).Text(), "{{ '%s!' * [1] }}")
}
func value3644(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%s!' * (1,2) }}")
}
func typed3644(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%s!' * (1,2) }}")
}
func texts3644(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%s!' * (1,2) }}")
}
func text3644(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("%s!"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ '%s!' * (1,2) }}")
}
func value3645(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), e.Duration(py.Str("P1D"))), "{{ '%s!' * duration('P1D') }}")
}
func typed3645(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), e.Duration(py.Str("P1D"))), "{{ '%s!' * duration('P1D') }}")
}
func texts3645(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), e.Duration(py.Str("P1D"))), "{{ '%s!' * duration('P1D') }}")
}
func text3645(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("%s!"), e.Duration(py.Str("P1D"))).Text(), "{{ '%s!' * duration('P1D') }}")
}
func value3646(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), e.Duration(py.Str("P1M"))), "{{ '%s!' * duration('P1M') }}")
}
func typed3646(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), e.Duration(py.Str("P1M"))), "{{ '%s!' * duration('P1M') }}")
}
func texts3646(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%s!"), e.Duration(py.Str("P1M"))), "{{ '%s!' * duration('P1M') }}")
}
func text3646(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("%s!"), e.Duration(py.Str("P1M"))).Text(), "{{ '%s!' * duration('P1M') }}")
}
func value3647(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), ctx["config"].Member("missing")), "{{ '%d' * config.missing }}")
}
func typed3647(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), ctx["config"].Member("missing")), "{{ '%d' * config.missing }}")
}
func texts3647(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.Str(ctx["config"].Member("missing").Text())), "{{ '%d' * config.missing }}")
}
func text3647(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("%d"), ctx["config"].Member("missing")).Text(), "{{ '%d' * config.missing }}")
}
func value3648(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.None), "{{ '%d' * none }}")
}
func typed3648(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.None), "{{ '%d' * none }}")
}
func texts3648(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.None), "{{ '%d' * none }}")
}
func text3648(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("%d"), py.None).Text(), "{{ '%d' * none }}")
}
func value3649(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed3649(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts3649(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text3649(e *py.Eval, ctx variables) string {
	return "%d"
}
func value3650(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.Float(2.5)), "{{ '%d' * 2.5 }}")
}
func typed3650(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.Float(2.5)), "{{ '%d' * 2.5 }}")
}
func texts3650(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.Float(2.5)), "{{ '%d' * 2.5 }}")
}
func text3650(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("%d"), py.Float(2.5)).Text(), "{{ '%d' * 2.5 }}")
}
func value3651(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.Str("")), "{{ '%d' * '' }}")
}
func typed3651(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.Str("")), "{{ '%d' * '' }}")
}
func texts3651(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.Str("")), "{{ '%d' * '' }}")
}
func text3651(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("%d"), py.Str("")).Text(), "{{ '%d' * '' }}")
}
func value3652(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.Str("a")), "{{ '%d' * 'a' }}")
}
func typed3652(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.Str("a")), "{{ '%d' * 'a' }}")
}
func texts3652(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.Str("a")), "{{ '%d' * 'a' }}")
}
func text3652(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("%d"), py.Str("a")).Text(), "{{ '%d' * 'a' }}")
}
func value3653(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' * [1] }}")
}
func typed3653(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' * [1] }}")
}
func texts3653(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' * [1] }}")
}
func text3653(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("%d"), py.ListOf(py.Int(1))).Text(), "{{ '%d' * [1] }}")
}
func value3654(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%d' * (1,2) }}")
}
func typed3654(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%d' * (1,2) }}")
}
func texts3654(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%d' * (1,2) }}")
}
func text3654(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ '%d' * (1,2) }}")
}
func value3655(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), ctx["config"].Member("x")), "{{ [1] * config.x }}")
}
func typed3655(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), ctx["config"].Member("x")), "{{ [1] * config.x }}")
}
func texts3655(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), py.Str(ctx["config"].Member("x").Text())), "{{ [1] * config.x }}")
}
func text3655(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.ListOf(py.Int(1)), ctx["config"].Member("x")).Text(), "{{ [1] * config.x }}")
}
func value3656(e *py.Eval, ctx variables) py.Value {
	return py.ListOf()
}
func typed3656(e *py.Eval, ctx variables) py.Value {
	return py.ListOf()
}
func texts3656(e *py.Eval, ctx variables) py.Value {
	return py.ListOf()
}
func text3656(e *py.Eval, ctx variables) string {
	return "[]"
}
func value3657(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), py.Float(2.5)), "{{ [1] * 2.5 }}")
}
func typed3657(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), py.Float(2.5)), "{{ [1] * 2.5 }}")
}
func texts3657(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), py.Float(2.5)), "{{ [1] * 2.5 }}")
}
func text3657(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.ListOf(py.Int(1)), py.Float(2.5)).Text(), "{{ [1] * 2.5 }}")
}
func value3658(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), py.Str("a")), "{{ [1] * 'a' }}")
}
func typed3658(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), py.Str("a")), "{{ [1] * 'a' }}")
}
func texts3658(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), py.Str("a")), "{{ [1] * 'a' }}")
}
func text3658(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.ListOf(py.Int(1)), py.Str("a")).Text(), "{{ [1] * 'a' }}")
}
func value3659(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), py.Str("%d")), "{{ [1] * '%d' }}")
}
func typed3659(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), py.Str("%d")), "{{ [1] * '%d' }}")
}
func texts3659(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), py.Str("%d")), "{{ [1] * '%d' }}")
}
func text3659(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.ListOf(py.Int(1)), py.Str("%d")).Text(), "{{ [1] * '%d' }}")
}
func value3660(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1))), "{{ [1] * {'a':1} }}")
}
func typed3660(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1))), "{{ [1] * {'a':1} }}")
}
func texts3660(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1))), "{{ [1] * {'a':1} }}")
}
func text3660(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1))).Text(), "{{ [1] * {'a':1} }}")
}
func value3661(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), e.NowUTC()), "{{ [1] * now_utc() }}")
}
func typed3661(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), e.NowUTC()), "{{ [1] * now_utc() }}")
}
func texts3661(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), e.NowUTC()), "{{ [1] * now_utc() }}")
}
func text3661(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.ListOf(py.Int(1)), e.NowUTC()).Text(), "{{ [1] * now_utc() }}")
}
func value3662(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D"))), "{{ [1] * duration('P1D') }}")
}
func typed3662(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D"))), "{{ [1] * duration('P1D') }}")
}
func texts3662(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D"))), "{{ [1] * duration('P1D') }}")
}
func text3662(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D"))).Text(), "{{ [1] * duration('P1D') }}")
}
func value3663(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M"))), "{{ [1] * duration('P1M') }}")
}
func typed3663(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M"))), "{{ [1] * duration('P1M') }}")
}
func texts3663(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M"))), "{{ [1] * duration('P1M') }}")
}
func text3663(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M"))).Text(), "{{ [1] * duration('P1M') }}")
}
func value3664(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x")), "{{ (1,2) * config.x }}")
}
func typed3664(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x")), "{{ (1,2) * config.x }}")
}
func texts3664(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), py.Str(ctx["config"].Member("x").Text())), "{{ (1,2) * config.x }}")
}
func text3664(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x")).Text(), "{{ (1,2) * config.x }}")
}
func value3665(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing")), "{{ (1,2) * config.missing }}")
}
func typed3665(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing")), "{{ (1,2) * config.missing }}")
}
func texts3665(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), py.Str(ctx["config"].Member("missing").Text())), "{{ (1,2) * config.missing }}")
}
func text3665(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing")).Text(), "{{ (1,2) * config.missing }}")
}
func value3666(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed3666(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts3666(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text3666(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value3667(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed3667(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts3667(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text3667(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value3668(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")), "{{ (1,2) * '%s!' }}")
}
func typed3668(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")), "{{ (1,2) * '%s!' }}")
}
func texts3668(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")), "{{ (1,2) * '%s!' }}")
}
func text3668(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")).Text(), "{{ (1,2) * '%s!' }}")
}
func value3669(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), py.TupleOf(py.Int(1), py.Int(2))), "{{ (1,2) * (1,2) }}")
}
func typed3669(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), py.TupleOf(py.Int(1), py.Int(2))), "{{ (1,2) * (1,2) }}")
}
func texts3669(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), py.TupleOf(py.Int(1), py.Int(2))), "{{ (1,2) * (1,2) }}")
}
func text3669(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ (1,2) * (1,2) }}")
}
func value3670(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1))), "{{ (1,2) * {'a':1} }}")
}
func typed3670(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1))), "{{ (1,2) * {'a':1} }}")
}
func texts3670(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1))), "{{ (1,2) * {'a':1} }}")
}
func text3670(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1))).Text(), "{{ (1,2) * {'a':1} }}")
}
func value3671(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC()), "{{ (1,2) * now_utc() }}")
}
func typed3671(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC()), "{{ (1,2) * now_utc() }}")
}
func texts3671(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC()), "{{ (1,2) * now_utc() }}")
}
func text3671(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC()).Text(), "{{ (1,2) * now_utc() }}")
}
func value3672(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC()), "{{ (1,2) * today_utc() }}")
}
func typed3672(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC()), "{{ (1,2) * today_utc() }}")
}
func texts3672(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC()), "{{ (1,2) * today_utc() }}")
}
func text3672(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC()).Text(), "{{ (1,2) * today_utc() }}")
}
func value3673(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")), "{{ {'a':1} * config.missing }}")
}
func typed3673(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")), "{{ {'a':1} * config.missing }}")
}
func texts3673(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Dict("a", py.Int(1)), py.Str(ctx["config"].Member("missing").Text())), "{{ {'a':1} * config.missing }}")
}
func text3673(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")).Text(), "{{ {'a':1} * config.missing }}")
}
func value3674(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Dict("a", py.Int(1)), py.True), "{{ {'a':1} * true }}")
}
func typed3674(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Dict("a", py.Int(1)), py.True), "{{ {'a':1} * true }}")
}
func texts3674(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Dict("a", py.Int(1)), py.True), "{{ {'a':1} * true }}")
}
func text3674(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Dict("a", py.Int(1)), py.True).Text(), "{{ {'a':1} * true }}")
}
func value3675(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Dict("a", py.Int(1)), py.Int(-3)), "{{ {'a':1} * -3 }}")
}
func typed3675(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Dict("a", py.Int(1)), py.Int(-3)), "{{ {'a':1} * -3 }}")
}
func texts3675(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Dict("a", py.Int(1)), py.Int(-3)), "{{ {'a':1} * -3 }}")
}
func text3675(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Dict("a", py.Int(1)), py.Int(-3)).Text(), "{{ {'a':1} * -3 }}")
}
func value3676(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Dict("a", py.Int(1)), e.NowUTC()), "{{ {'a':1} * now_utc() }}")
}
func typed3676(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Dict("a", py.Int(1)), e.NowUTC()), "{{ {'a':1} * now_utc() }}")
}
func texts3676(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Dict("a", py.Int(1)), e.NowUTC()), "{{ {'a':1} * now_utc() }}")
}
func text3676(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Dict("a", py.Int(1)), e.NowUTC()).Text(), "{{ {'a':1} * now_utc() }}")
}
func value3677(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M"))), "{{ {'a':1} * duration('P1M') }}")
}
func typed3677(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M"))), "{{ {'a':1} * duration('P1M') }}")
}
func texts3677(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M"))), "{{ {'a':1} * duration('P1M') }}")
}
func text3677(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M"))).Text(), "{{ {'a':1} * duration('P1M') }}")
}
func value3678(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), py.True), "{{ now_utc() * true }}")
}
func typed3678(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), py.True), "{{ now_utc() * true }}")
}
func texts3678(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), py.True), "{{ now_utc() * true }}")
}
func text3678(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.NowUTC(), py.True).Text(), "{{ now_utc() * true }}")
}
func value3679(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), py.Float(2.5)), "{{ now_utc() * 2.5 }}")
}
func typed3679(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), py.Float(2.5)), "{{ now_utc() * 2.5 }}")
}
func texts3679(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), py.Float(2.5)), "{{ now_utc() * 2.5 }}")
}
func text3679(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.NowUTC(), py.Float(2.5)).Text(), "{{ now_utc() * 2.5 }}")
}
func value3680(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), py.Str("")), "{{ now_utc() * '' }}")
}
func typed3680(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), py.Str("")), "{{ now_utc() * '' }}")
}
func texts3680(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), py.Str("")), "{{ now_utc() * '' }}")
}
func text3680(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.NowUTC(), py.Str("")).Text(), "{{ now_utc() * '' }}")
}
func value3681(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), py.Str("a")), "{{ now_utc() * 'a' }}")
}
func typed3681(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), py.Str("a")), "{{ now_utc() * 'a' }}")
}
func texts3681(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), py.Str("a")), "{{ now_utc() * 'a' }}")
}
func text3681(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.NowUTC(), py.Str("a")).Text(), "{{ now_utc() * 'a' }}")
}
func value3682(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), e.TodayUTC()), "{{ now_utc() * today_utc() }}")
}
func typed3682(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), e.TodayUTC()), "{{ now_utc() * today_utc() }}")
}
func texts3682(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), e.TodayUTC()), "{{ now_utc() * today_utc() }}")
}
func text3682(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.NowUTC(), e.TodayUTC()).Text(), "{{ now_utc() * today_utc() }}")
}
func value3683(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), e.Duration(py.Str("P1M"))), "{{ now_utc() * duration('P1M') }}")
}
func typed3683(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), e.Duration(py.Str("P1M"))), "{{ now_utc() * duration('P1M') }}")
}
func texts3683(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.NowUTC(), e.Duration(py.Str("P1M"))), "{{ now_utc() * duration('P1M') }}")
}
func text3683(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.NowUTC(), e.Duration(py.Str("P1M"))).Text(), "{{ now_utc() * duration('P1M') }}")
}
func value3684(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.None), "{{ today_utc() * none }}")
}
func typed3684(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.None), "{{ today_utc() * none }}")
}
func texts3684(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.None), "{{ today_utc() * none }}")
}
func text3684(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.TodayUTC(), py.None).Text(), "{{ today_utc() * none }}")
}
func value3685(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.Str("")), "{{ today_utc() * '' }}")
}
func typed3685(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.Str("")), "{{ today_utc() * '' }}")
}
func texts3685(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.Str("")), "{{ today_utc() * '' }}")
}
func text3685(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.TodayUTC(), py.Str("")).Text(), "{{ today_utc() * '' }}")
}
func value3686(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.Str("a")), "{{ today_utc() * 'a' }}")
}
func typed3686(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.Str("a")), "{{ today_utc() * 'a' }}")
}
func texts3686(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.Str("a")), "{{ today_utc() * 'a' }}")
}
func text3686(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.TodayUTC(), py.Str("a")).Text(), "{{ today_utc() * 'a' }}")
}
func value3687(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.Str("%s!")), "{{ today_utc() * '%s!' }}")
}
func typed3687(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.Str("%s!")), "{{ today_utc() * '%s!' }}")
}
func texts3687(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.Str("%s!")), "{{ today_utc() * '%s!' }}")
}
func text3687(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.TodayUTC(), py.Str("%s!")).Text(), "{{ today_utc() * '%s!' }}")
}
func value3688(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.Str("%d")), "{{ today_utc() * '%d' }}")
}
func typed3688(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.Str("%d")), "{{ today_utc() * '%d' }}")
}
func texts3688(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.Str("%d")), "{{ today_utc() * '%d' }}")
}
func text3688(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.TodayUTC(), py.Str("%d")).Text(), "{{ today_utc() * '%d' }}")
}
func value3689(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ today_utc() * (1,2) }}")
}
func typed3689(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ today_utc() * (1,2) }}")
}
func texts3689(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ today_utc() * (1,2) }}")
}
func text3689(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ today_utc() * (1,2) }}")
}
func value3690(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.Dict("a", py.Int(1))), "{{ today_utc() * {'a':1} }}")
}
func typed3690(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.Dict("a", py.Int(1))), "{{ today_utc() * {'a':1} }}")
}
func texts3690(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), py.Dict("a", py.Int(1))), "{{ today_utc() * {'a':1} }}")
}
func text3690(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.TodayUTC(), py.Dict("a", py.Int(1))).Text(), "{{ today_utc() * {'a':1} }}")
}
func value3691(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), e.TodayUTC()), "{{ today_utc() * today_utc() }}")
}
func typed3691(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), e.TodayUTC()), "{{ today_utc() * today_utc() }}")
}
func texts3691(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), e.TodayUTC()), "{{ today_utc() * today_utc() }}")
}
func text3691(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.TodayUTC(), e.TodayUTC()).Text(), "{{ today_utc() * today_utc() }}")
}
func value3692(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), e.Duration(py.Str("P1M"))), "{{ today_utc() * duration('P1M') }}")
}
func typed3692(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), e.Duration(py.Str("P1M"))), "{{ today_utc() * duration('P1M') }}")
}
func texts3692(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.TodayUTC(), e.Duration(py.Str("P1M"))), "{{ today_utc() * duration('P1M') }}")
}
func text3692(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.TodayUTC(), e.Duration(py.Str("P1M"))).Text(), "{{ today_utc() * duration('P1M') }}")
}
func value3693(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), py.Int(1)), "{{ duration('P1D') * 1 }}")
}
func typed3693(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), py.Int(1)), "{{ duration('P1D') * 1 }}")
}
func texts3693(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), py.Int(1)), "{{ duration('P1D') * 1 }}")
}
func text3693(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.Duration(py.Str("P1D")), py.Int(1)).Text(), "{{ duration('P1D') * 1 }}")
}
func value3694(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), py.Int(-3)), "{{ duration('P1D') * -3 }}")
}
func typed3694(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), py.Int(-3)), "{{ duration('P1D') * -3 }}")
}
func texts3694(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), py.Int(-3)), "{{ duration('P1D') * -3 }}")
}
func text3694(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.Duration(py.Str("P1D")), py.Int(-3)).Text(), "{{ duration('P1D') * -3 }}")
}
func value3695(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), py.Str("")), "{{ duration('P1D') * '' }}")
}
func typed3695(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), py.Str("")), "{{ duration('P1D') * '' }}")
}
func texts3695(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), py.Str("")), "{{ duration('P1D') * '' }}")
}
func text3695(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.Duration(py.Str("P1D")), py.Str("")).Text(), "{{ duration('P1D') * '' }}")
}
func value3696(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), py.Str("a")), "{{ duration('P1D') * 'a' }}")
}
func typed3696(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), py.Str("a")), "{{ duration('P1D') * 'a' }}")
}
func texts3696(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), py.Str("a")), "{{ duration('P1D') * 'a' }}")
}
func text3696(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.Duration(py.Str("P1D")), py.Str("a")).Text(), "{{ duration('P1D') * 'a' }}")
}
func value3697(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))), "{{ duration('P1D') * {'a':1} }}")
}
func typed3697(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))), "{{ duration('P1D') * {'a':1} }}")
}
func texts3697(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))), "{{ duration('P1D') * {'a':1} }}")
}
func text3697(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))).Text(), "{{ duration('P1D') * {'a':1} }}")
}
func value3698(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), e.TodayUTC()), "{{ duration('P1D') * today_utc() }}")
}
func typed3698(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), e.TodayUTC()), "{{ duration('P1D') * today_utc() }}")
}
func texts3698(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), e.TodayUTC()), "{{ duration('P1D') * today_utc() }}")
}
func text3698(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.Duration(py.Str("P1D")), e.TodayUTC()).Text(), "{{ duration('P1D') * today_utc() }}")
}
func value3699(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M"))), "{{ duration('P1D') * duration('P1M') }}")
}
func typed3699(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M"))), "{{ duration('P1D') * duration('P1M') }}")
}
func texts3699(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M"))), "{{ duration('P1D') * duration('P1M') }}")
}
func text3699(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M"))).Text(), "{{ duration('P1D') * duration('P1M') }}")
}
func value3700(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), py.Int(1)), "{{ duration('P1M') * 1 }}")
}
func typed3700(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), py.Int(1)), "{{ duration('P1M') * 1 }}")
}
func texts3700(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), py.Int(1)), "{{ duration('P1M') * 1 }}")
}
func text3700(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.Duration(py.Str("P1M")), py.Int(1)).Text(), "{{ duration('P1M') * 1 }}")
}
func value3701(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), py.Int(-3)), "{{ duration('P1M') * -3 }}")
}
func typed3701(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), py.Int(-3)), "{{ duration('P1M') * -3 }}")
}
func texts3701(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), py.Int(-3)), "{{ duration('P1M') * -3 }}")
}
func text3701(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.Duration(py.Str("P1M")), py.Int(-3)).Text(), "{{ duration('P1M') * -3 }}")
}
func value3702(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), py.Str("%d")), "{{ duration('P1M') * '%d' }}")
}
func typed3702(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), py.Str("%d")), "{{ duration('P1M') * '%d' }}")
}
func texts3702(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), py.Str("%d")), "{{ duration('P1M') * '%d' }}")
}
func text3702(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.Duration(py.Str("P1M")), py.Str("%d")).Text(), "{{ duration('P1M') * '%d' }}")
}
func value3703(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1M') * (1,2) }}")
}
func typed3703(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1M') * (1,2) }}")
}
func texts3703(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1M') * (1,2) }}")
}
func text3703(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ duration('P1M') * (1,2) }}")
}
func value3704(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))), "{{ duration('P1M') * {'a':1} }}")
}
func typed3704(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))), "{{ duration('P1M') * {'a':1} }}")
}
func texts3704(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))), "{{ duration('P1M') * {'a':1} }}")
}
func text3704(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))).Text(), "{{ duration('P1M') * {'a':1} }}")
}
func value3705(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') * now_utc() }}")
}
func typed3705(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') * now_utc() }}")
}
func texts3705(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') * now_utc() }}")
}
func text3705(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.Duration(py.Str("P1M")), e.NowUTC()).Text(), "{{ duration('P1M') * now_utc() }}")
}
func value3706(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))), "{{ duration('P1M') * duration('P1D') }}")
}
func typed3706(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))), "{{ duration('P1M') * duration('P1D') }}")
}
func texts3706(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))), "{{ duration('P1M') * duration('P1D') }}")
}
func text3706(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))).Text(), "{{ duration('P1M') * duration('P1D') }}")
}
func value3707(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))), "{{ duration('P1M') * duration('P1M') }}")
}
func typed3707(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))), "{{ duration('P1M') * duration('P1M') }}")
}
func texts3707(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mul(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))), "{{ duration('P1M') * duration('P1M') }}")
}
func text3707(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mul(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))).Text(), "{{ duration('P1M') * duration('P1M') }}")
}
func value3708(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), ctx["config"].Member("x")), "{{ config.x / config.x }}")
}
func typed3708(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), ctx["config"].Member("x")), "{{ config.x / config.x }}")
}
func texts3708(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("x").Text()), py.Str(ctx["config"].Member("x").Text())), "{{ config.x / config.x }}")
}
func text3708(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("x"), ctx["config"].Member("x")).Text(), "{{ config.x / config.x }}")
}
func value3709(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), py.True), "{{ config.x / true }}")
}
func typed3709(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), py.True), "{{ config.x / true }}")
}
func texts3709(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("x").Text()), py.True), "{{ config.x / true }}")
}
func text3709(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("x"), py.True).Text(), "{{ config.x / true }}")
}
func value3710(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), py.Int(0)), "{{ config.x / 0 }}")
}
func typed3710(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), py.Int(0)), "{{ config.x / 0 }}")
}
func texts3710(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("x").Text()), py.Int(0)), "{{ config.x / 0 }}")
}
func text3710(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("x"), py.Int(0)).Text(), "{{ config.x / 0 }}")
}
func value3711(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), py.Int(1)), "{{ config.x / 1 }}")
}
func typed3711(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), py.Int(1)), "{{ config.x / 1 }}")
}
func texts3711(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("x").Text()), py.Int(1)), "{{ config.x / 1 }}")
}
func text3711(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("x"), py.Int(1)).Text(), "{{ config.x / 1 }}")
}
func value3712(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), py.Float(2.5)), "{{ config.x / 2.5 }}")
}
func typed3712(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), py.Float(2.5)), "{{ config.x / 2.5 }}")
}
func texts3712(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("x").Text()), py.Float(2.5)), "{{ config.x / 2.5 }}")
}
func text3712(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("x"), py.Float(2.5)).Text(), "{{ config.x / 2.5 }}")
}
func value3713(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), py.ListOf(py.Int(1))), "{{ config.x / [1] }}")
}
func typed3713(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), py.ListOf(py.Int(1))), "{{ config.x / [1] }}")
}
func texts3713(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("x").Text()), py.ListOf(py.Int(1))), "{{ config.x / [1] }}")
}
func text3713(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("x"), py.ListOf(py.Int(1))).Text(), "{{ config.x / [1] }}")
}
func value3714(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), py.Dict("a", py.Int(1))), "{{ config.x / {'a':1} }}")
}
func typed3714(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), py.Dict("a", py.Int(1))), "{{ config.x / {'a':1} }}")
}
func texts3714(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("x").Text()), py.Dict("a", py.Int(1))), "{{ config.x / {'a':1} }}")
}
func text3714(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("x"), py.Dict("a", py.Int(1))).Text(), "{{ config.x / {'a':1} }}")
}
func value3715(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), e.NowUTC()), "{{ config.x / now_utc() }}")
}
func typed3715(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), e.NowUTC()), "{{ config.x / now_utc() }}")
}
func texts3715(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("x").Text()), e.NowUTC()), "{{ config.x / now_utc() }}")
}
func text3715(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("x"), e.NowUTC()).Text(), "{{ config.x / now_utc() }}")
}
func value3716(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), e.TodayUTC()), "{{ config.x / today_utc() }}")
}
func typed3716(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("x"), e.TodayUTC()), "{{ config.x / today_utc() }}")
}
func texts3716(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("x").Text()), e.TodayUTC()), "{{ config.x / today_utc() }}")
}
func text3716(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("x"), e.TodayUTC()).Text(), "{{ config.x / today_utc() }}")
}
func value3717(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), ctx["config"].Member("x")), "{{ config.missing / config.x }}")
}
func typed3717(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), ctx["config"].Member("x")), "{{ config.missing / config.x }}")
}
func texts3717(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("missing").Text()), py.Str(ctx["config"].Member("x").Text())), "{{ config.missing / config.x }}")
}
func text3717(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("missing"), ctx["config"].Member("x")).Text(), "{{ config.missing / config.x }}")
}
func value3718(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), ctx["config"].Member("missing")), "{{ config.missing / config.missing }}")
}
func typed3718(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), ctx["config"].Member("missing")), "{{ config.missing / config.missing }}")
}
func texts3718(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("missing").Text()), py.Str(ctx["config"].Member("missing").Text())), "{{ config.missing / config.missing }}")
}
func text3718(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("missing"), ctx["config"].Member("missing")).Text(), "{{ config.missing / config.missing }}")
}
func value3719(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), py.None), "{{ config.missing / none }}")
}
func typed3719(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), py.None), "{{ config.missing / none }}")
}
func texts3719(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("missing").Text()), py.None), "{{ config.missing / none }}")
}
func text3719(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("missing"), py.None).Text(), "{{ config.missing / none }}")
}
func value3720(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), py.Int(1)), "{{ config.missing / 1 }}")
}
func typed3720(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), py.Int(1)), "{{ config.missing / 1 }}")
}
func texts3720(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("missing").Text()), py.Int(1)), "{{ config.missing / 1 }}")
}
func text3720(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("missing"), py.Int(1)).Text(), "{{ config.missing / 1 }}")
}
func value3721(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), py.Float(2.5)), "{{ config.missing / 2.5 }}")
}
func typed3721(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), py.Float(2.5)), "{{ config.missing / 2.5 }}")
}
func texts3721(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("missing").Text()), py.Float(2.5)), "{{ config.missing / 2.5 }}")
}
func text3721(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("missing"), py.Float(2.5)).Text(), "{{ config.missing / 2.5 }}")
}
func value3722(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), py.Str("%s!")), "{{ config.missing / '%s!' }}")
}
func typed3722(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), py.Str("%s!")), "{{ config.missing / '%s!' }}")
}
func texts3722(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("missing").Text()), py.Str("%s!")), "{{ config.missing / '%s!' }}")
}
func text3722(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("missing"), py.Str("%s!")).Text(), "{{ config.missing / '%s!' }}")
}
func value3723(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.missing / (1,2) }}")
}
func typed3723(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.missing / (1,2) }}")
}
func texts3723(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("missing").Text()), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.missing / (1,2) }}")
}
func text3723(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ config.missing / (1,2) }}")
}
func value3724(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), py.Dict("a", py.Int(1))), "{{ config.missing / {'a':1} }}")
}
func typed3724(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), py.Dict("a", py.Int(1))), "{{ config.missing / {'a':1} }}")
}
func texts3724(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("missing").Text()), py.Dict("a", py.Int(1))), "{{ config.missing / {'a':1} }}")
}
func text3724(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("missing"), py.Dict("a", py.Int(1))).Text(), "{{ config.missing / {'a':1} }}")
}
func value3725(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), e.TodayUTC()), "{{ config.missing / today_utc() }}")
}
func typed3725(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), e.TodayUTC()), "{{ config.missing / today_utc() }}")
}
func texts3725(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("missing").Text()), e.TodayUTC()), "{{ config.missing / today_utc() }}")
}
func text3725(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("missing"), e.TodayUTC()).Text(), "{{ config.missing / today_utc() }}")
}
func value3726(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), e.Duration(py.Str("P1D"))), "{{ config.missing / duration('P1D') }}")
}
func typed3726(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), e.Duration(py.Str("P1D"))), "{{ config.missing / duration('P1D') }}")
}
func texts3726(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("missing").Text()), e.Duration(py.Str("P1D"))), "{{ config.missing / duration('P1D') }}")
}
func text3726(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("missing"), e.Duration(py.Str("P1D"))).Text(), "{{ config.missing / duration('P1D') }}")
}
func value3727(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))), "{{ config.missing / duration('P1M') }}")
}
func typed3727(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))), "{{ config.missing / duration('P1M') }}")
}
func texts3727(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("missing").Text()), e.Duration(py.Str("P1M"))), "{{ config.missing / duration('P1M') }}")
}
func text3727(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))).Text(), "{{ config.missing / duration('P1M') }}")
}
func value3728(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), py.Literal("100000000000000000000")), "{{ config.missing / 10**20 }}")
}
func typed3728(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(ctx["config"].Member("missing"), py.Literal("100000000000000000000")), "{{ config.missing / 10**20 }}")
}
func texts3728(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(ctx["config"].Member("missing").Text()), py.Literal("100000000000000000000")), "{{ config.missing / 10**20 }}")
}
func text3728(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(ctx["config"].Member("missing"), py.Literal("100000000000000000000")).Text(), "{{ config.missing / 10**20 }}")
}
func value3729(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, py.None), "{{ none / none }}")
}
func typed3729(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, py.None), "{{ none / none }}")
}
func texts3729(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, py.None), "{{ none / none }}")
}
func text3729(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.None, py.None).Text(), "{{ none / none }}")
}
func value3730(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, py.Int(-3)), "{{ none / -3 }}")
}
func typed3730(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, py.Int(-3)), "{{ none / -3 }}")
}
func texts3730(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, py.Int(-3)), "{{ none / -3 }}")
}
func text3730(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.None, py.Int(-3)).Text(), "{{ none / -3 }}")
}
func value3731(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, py.Float(2.5)), "{{ none / 2.5 }}")
}
func typed3731(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, py.Float(2.5)), "{{ none / 2.5 }}")
}
func texts3731(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, py.Float(2.5)), "{{ none / 2.5 }}")
}
func text3731(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.None, py.Float(2.5)).Text(), "{{ none / 2.5 }}")
}
func value3732(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, py.Str("%s!")), "{{ none / '%s!' }}")
}
func typed3732(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, py.Str("%s!")), "{{ none / '%s!' }}")
}
func texts3732(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, py.Str("%s!")), "{{ none / '%s!' }}")
}
func text3732(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.None, py.Str("%s!")).Text(), "{{ none / '%s!' }}")
}
func value3733(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, py.ListOf(py.Int(1))), "{{ none / [1] }}")
}
func typed3733(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, py.ListOf(py.Int(1))), "{{ none / [1] }}")
}
func texts3733(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, py.ListOf(py.Int(1))), "{{ none / [1] }}")
}
func text3733(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.None, py.ListOf(py.Int(1))).Text(), "{{ none / [1] }}")
}
func value3734(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, e.NowUTC()), "{{ none / now_utc() }}")
}
func typed3734(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, e.NowUTC()), "{{ none / now_utc() }}")
}
func texts3734(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, e.NowUTC()), "{{ none / now_utc() }}")
}
func text3734(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.None, e.NowUTC()).Text(), "{{ none / now_utc() }}")
}
func value3735(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, e.TodayUTC()), "{{ none / today_utc() }}")
}
func typed3735(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, e.TodayUTC()), "{{ none / today_utc() }}")
}
func texts3735(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, e.TodayUTC()), "{{ none / today_utc() }}")
}
func text3735(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.None, e.TodayUTC()).Text(), "{{ none / today_utc() }}")
}
func value3736(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, e.Duration(py.Str("P1D"))), "{{ none / duration('P1D') }}")
}
func typed3736(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, e.Duration(py.Str("P1D"))), "{{ none / duration('P1D') }}")
}
func texts3736(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, e.Duration(py.Str("P1D"))), "{{ none / duration('P1D') }}")
}
func text3736(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.None, e.Duration(py.Str("P1D"))).Text(), "{{ none / duration('P1D') }}")
}
func value3737(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, e.Duration(py.Str("P1M"))), "{{ none / duration('P1M') }}")
}
func typed3737(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, e.Duration(py.Str("P1M"))), "{{ none / duration('P1M') }}")
}
func texts3737(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.None, e.Duration(py.Str("P1M"))), "{{ none / duration('P1M') }}")
}
func text3737(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.None, e.Duration(py.Str("P1M"))).Text(), "{{ none / duration('P1M') }}")
}
func value3738(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, ctx["config"].Member("missing")), "{{ true / config.missing }}")
}
func typed3738(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, ctx["config"].Member("missing")), "{{ true / config.missing }}")
}
func texts3738(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, py.Str(ctx["config"].Member("missing").Text())), "{{ true / config.missing }}")
}
func text3738(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.True, ctx["config"].Member("missing")).Text(), "{{ true / config.missing }}")
}
func value3739(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, py.None), "{{ true / none }}")
}
func typed3739(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, py.None), "{{ true / none }}")
}
func texts3739(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, py.None), "{{ true / none }}")
}
func text3739(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.True, py.None).Text(), "{{ true / none }}")
}
func value3740(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func typed3740(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func texts3740(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func text3740(e *py.Eval, ctx variables) string {
	return "1.0"
}
func value3741(e *py.Eval, ctx variables) py.Value {
	return py.Float(-0.3333333333333333)
}
func typed3741(e *py.Eval, ctx variables) py.Value {
	return py.Float(-0.3333333333333333)
}
func texts3741(e *py.Eval, ctx variables) py.Value {
	return py.Float(-0.3333333333333333)
}
func text3741(e *py.Eval, ctx variables) string {
	return "-0.3333333333333333"
}
func value3742(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, py.Str("a")), "{{ true / 'a' }}")
}
func typed3742(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, py.Str("a")), "{{ true / 'a' }}")
}
func texts3742(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, py.Str("a")), "{{ true / 'a' }}")
}
func text3742(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.True, py.Str("a")).Text(), "{{ true / 'a' }}")
}
func value3743(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, py.Str("%d")), "{{ true / '%d' }}")
}
func typed3743(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, py.Str("%d")), "{{ true / '%d' }}")
}
func texts3743(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, py.Str("%d")), "{{ true / '%d' }}")
}
func text3743(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.True, py.Str("%d")).Text(), "{{ true / '%d' }}")
}
func value3744(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, py.TupleOf(py.Int(1), py.Int(2))), "{{ true / (1,2) }}")
}
func typed3744(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, py.TupleOf(py.Int(1), py.Int(2))), "{{ true / (1,2) }}")
}
func texts3744(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, py.TupleOf(py.Int(1), py.Int(2))), "{{ true / (1,2) }}")
}
func text3744(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.True, py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ true / (1,2) }}")
}
func value3745(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, py.Dict("a", py.Int(1))), "{{ true / {'a':1} }}")
}
func typed3745(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, py.Dict("a", py.Int(1))), "{{ true / {'a':1} }}")
}
func texts3745(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, py.Dict("a", py.Int(1))), "{{ true / {'a':1} }}")
}
func text3745(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.True, py.Dict("a", py.Int(1))).Text(), "{{ true / {'a':1} }}")
}
func value3746(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, e.NowUTC()), "{{ true / now_utc() }}")
}
func typed3746(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, e.NowUTC()), "{{ true / now_utc() }}")
}
func texts3746(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, e.NowUTC()), "{{ true / now_utc() }}")
}
func text3746(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.True, e.NowUTC()).Text(), "{{ true / now_utc() }}")
}
func value3747(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, e.Duration(py.Str("P1M"))), "{{ true / duration('P1M') }}")
}
func typed3747(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, e.Duration(py.Str("P1M"))), "{{ true / duration('P1M') }}")
}
func texts3747(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.True, e.Duration(py.Str("P1M"))), "{{ true / duration('P1M') }}")
}
func text3747(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.True, e.Duration(py.Str("P1M"))).Text(), "{{ true / duration('P1M') }}")
}
func value3748(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(0), ctx["config"].Member("missing")), "{{ 0 / config.missing }}")
}
func typed3748(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(0), ctx["config"].Member("missing")), "{{ 0 / config.missing }}")
}
func texts3748(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(0), py.Str(ctx["config"].Member("missing").Text())), "{{ 0 / config.missing }}")
}
func text3748(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Int(0), ctx["config"].Member("missing")).Text(), "{{ 0 / config.missing }}")
}
func value3749(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func typed3749(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func texts3749(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func text3749(e *py.Eval, ctx variables) string {
	return "0.0"
}
func value3750(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func typed3750(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func texts3750(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func text3750(e *py.Eval, ctx variables) string {
	return "0.0"
}
func value3751(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(0), py.Str("")), "{{ 0 / '' }}")
}
func typed3751(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(0), py.Str("")), "{{ 0 / '' }}")
}
func texts3751(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(0), py.Str("")), "{{ 0 / '' }}")
}
func text3751(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Int(0), py.Str("")).Text(), "{{ 0 / '' }}")
}
func value3752(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(0), py.Str("%d")), "{{ 0 / '%d' }}")
}
func typed3752(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(0), py.Str("%d")), "{{ 0 / '%d' }}")
}
func texts3752(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(0), py.Str("%d")), "{{ 0 / '%d' }}")
}
func text3752(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Int(0), py.Str("%d")).Text(), "{{ 0 / '%d' }}")
}
func value3753(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(0), e.NowUTC()), "{{ 0 / now_utc() }}")
}
func typed3753(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(0), e.NowUTC()), "{{ 0 / now_utc() }}")
}
func texts3753(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(0), e.NowUTC()), "{{ 0 / now_utc() }}")
}
func text3753(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Int(0), e.NowUTC()).Text(), "{{ 0 / now_utc() }}")
}
func value3754(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(0), e.TodayUTC()), "{{ 0 / today_utc() }}")
}
func typed3754(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(0), e.TodayUTC()), "{{ 0 / today_utc() }}")
}
func texts3754(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(0), e.TodayUTC()), "{{ 0 / today_utc() }}")
}
func text3754(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Int(0), e.TodayUTC()).Text(), "{{ 0 / today_utc() }}")
}
func value3755(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func typed3755(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func texts3755(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func text3755(e *py.Eval, ctx variables) string {
	return "0.0"
}
func value3756(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(1), py.None), "{{ 1 / none }}")
}
func typed3756(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(1), py.None), "{{ 1 / none }}")
}
func texts3756(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(1), py.None), "{{ 1 / none }}")
}
func text3756(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Int(1), py.None).Text(), "{{ 1 / none }}")
}
func value3757(e *py.Eval, ctx variables) py.Value {
	return py.Float(-0.3333333333333333)
}
func typed3757(e *py.Eval, ctx variables) py.Value {
	return py.Float(-0.3333333333333333)
}
func texts3757(e *py.Eval, ctx variables) py.Value {
	return py.Float(-0.3333333333333333)
}
func text3757(e *py.Eval, ctx variables) string {
	return "-0.3333333333333333"
}
func value3758(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(1), py.Str("")), "{{ 1 / '' }}")
}
func typed3758(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(1), py.Str("")), "{{ 1 / '' }}")
}
func texts3758(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(1), py.Str("")), "{{ 1 / '' }}")
}
func text3758(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Int(1), py.Str("")).Text(), "{{ 1 / '' }}")
}
func value3759(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(1), py.Str("%d")), "{{ 1 / '%d' }}")
}
func typed3759(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(1), py.Str("%d")), "{{ 1 / '%d' }}")
}
func texts3759(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(1), py.Str("%d")), "{{ 1 / '%d' }}")
}
func text3759(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Int(1), py.Str("%d")).Text(), "{{ 1 / '%d' }}")
}
func value3760(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e-20)
}
func typed3760(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e-20)
}
func texts3760(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e-20)
}
func text3760(e *py.Eval, ctx variables) string {
	return "1e-20"
}
func value3761(e *py.Eval, ctx variables) py.Value {
	return py.Float(-3)
}
func typed3761(e *py.Eval, ctx variables) py.Value {
	return py.Float(-3)
}
func texts3761(e *py.Eval, ctx variables) py.Value {
	return py.Float(-3)
}
func text3761(e *py.Eval, ctx variables) string {
	return "-3.0"
}
func value3762(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(-3), py.Int(0)))
}
func typed3762(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(-3), py.Int(0)))
}
func texts3762(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(-3), py.Int(0)))
}
func text3762(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Int(-3), py.Int(0)).Text())
}
func value3763(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func typed3763(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func texts3763(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func text3763(e *py.Eval, ctx variables) string {
	return "1.0"
}
func value3764(e *py.Eval, ctx variables) py.Value {
	return py.Float(-1.2)
}
func typed3764(e *py.Eval, ctx variables) py.Value {
	return py.Float(-1.2)
}
func texts3764(e *py.Eval, ctx variables) py.Value {
	return py.Float(-1.2)
}
func text3764(e *py.Eval, ctx variables) string {
	return "-1.2"
}
func value3765(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(-3), py.Str("%s!")), "{{ -3 / '%s!' }}")
}
func typed3765(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(-3), py.Str("%s!")), "{{ -3 / '%s!' }}")
}
func texts3765(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(-3), py.Str("%s!")), "{{ -3 / '%s!' }}")
}
func text3765(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Int(-3), py.Str("%s!")).Text(), "{{ -3 / '%s!' }}")
}
func value3766(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(-3), py.Dict("a", py.Int(1))), "{{ -3 / {'a':1} }}")
}
func typed3766(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(-3), py.Dict("a", py.Int(1))), "{{ -3 / {'a':1} }}")
}
func texts3766(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(-3), py.Dict("a", py.Int(1))), "{{ -3 / {'a':1} }}")
}
func text3766(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Int(-3), py.Dict("a", py.Int(1))).Text(), "{{ -3 / {'a':1} }}")
}
func value3767(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(-3), e.TodayUTC()), "{{ -3 / today_utc() }}")
}
func typed3767(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(-3), e.TodayUTC()), "{{ -3 / today_utc() }}")
}
func texts3767(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(-3), e.TodayUTC()), "{{ -3 / today_utc() }}")
}
func text3767(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Int(-3), e.TodayUTC()).Text(), "{{ -3 / today_utc() }}")
}
func value3768(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(-3), e.Duration(py.Str("P1M"))), "{{ -3 / duration('P1M') }}")
}
func typed3768(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(-3), e.Duration(py.Str("P1M"))), "{{ -3 / duration('P1M') }}")
}
func texts3768(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Int(-3), e.Duration(py.Str("P1M"))), "{{ -3 / duration('P1M') }}")
}
func text3768(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Int(-3), e.Duration(py.Str("P1M"))).Text(), "{{ -3 / duration('P1M') }}")
}
func value3769(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), ctx["config"].Member("x")), "{{ 2.5 / config.x }}")
}
func typed3769(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), ctx["config"].Member("x")), "{{ 2.5 / config.x }}")
}
func texts3769(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), py.Str(ctx["config"].Member("x").Text())), "{{ 2.5 / config.x }}")
}
func text3769(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Float(2.5), ctx["config"].Member("x")).Text(), "{{ 2.5 / config.x }}")
}
func value3770(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), py.None), "{{ 2.5 / none }}")
}
func typed3770(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), py.None), "{{ 2.5 / none }}")
}
func texts3770(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), py.None), "{{ 2.5 / none }}")
}
func text3770(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Float(2.5), py.None).Text(), "{{ 2.5 / none }}")
}
func value3771(e *py.Eval, ctx variables) py.Value {
	return py.Float(-0.8333333333333334)
}
func typed3771(e *py.Eval, ctx variables) py.Value {
	return py.Float(-0.8333333333333334)
}
func texts3771(e *py.Eval, ctx variables) py.Value {
	return py.Float(-0.8333333333333334)
}
func text3771(e *py.Eval, ctx variables) string {
	return "-0.8333333333333334"
}
func value3772(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), py.Str("%d")), "{{ 2.5 / '%d' }}")
}
func typed3772(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), py.Str("%d")), "{{ 2.5 / '%d' }}")
}
func texts3772(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), py.Str("%d")), "{{ 2.5 / '%d' }}")
}
func text3772(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Float(2.5), py.Str("%d")).Text(), "{{ 2.5 / '%d' }}")
}
func value3773(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), py.ListOf(py.Int(1))), "{{ 2.5 / [1] }}")
}
func typed3773(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), py.ListOf(py.Int(1))), "{{ 2.5 / [1] }}")
}
func texts3773(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), py.ListOf(py.Int(1))), "{{ 2.5 / [1] }}")
}
func text3773(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Float(2.5), py.ListOf(py.Int(1))).Text(), "{{ 2.5 / [1] }}")
}
func value3774(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), py.TupleOf(py.Int(1), py.Int(2))), "{{ 2.5 / (1,2) }}")
}
func typed3774(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), py.TupleOf(py.Int(1), py.Int(2))), "{{ 2.5 / (1,2) }}")
}
func texts3774(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), py.TupleOf(py.Int(1), py.Int(2))), "{{ 2.5 / (1,2) }}")
}
func text3774(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Float(2.5), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ 2.5 / (1,2) }}")
}
func value3775(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), e.NowUTC()), "{{ 2.5 / now_utc() }}")
}
func typed3775(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), e.NowUTC()), "{{ 2.5 / now_utc() }}")
}
func texts3775(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Float(2.5), e.NowUTC()), "{{ 2.5 / now_utc() }}")
}
func text3775(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Float(2.5), e.NowUTC()).Text(), "{{ 2.5 / now_utc() }}")
}
func value3776(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), ctx["config"].Member("missing")), "{{ '' / config.missing }}")
}
func typed3776(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), ctx["config"].Member("missing")), "{{ '' / config.missing }}")
}
func texts3776(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.Str(ctx["config"].Member("missing").Text())), "{{ '' / config.missing }}")
}
func text3776(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str(""), ctx["config"].Member("missing")).Text(), "{{ '' / config.missing }}")
}
func value3777(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.None), "{{ '' / none }}")
}
func typed3777(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.None), "{{ '' / none }}")
}
func texts3777(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.None), "{{ '' / none }}")
}
func text3777(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str(""), py.None).Text(), "{{ '' / none }}")
}
func value3778(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.Float(2.5)), "{{ '' / 2.5 }}")
}
func typed3778(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.Float(2.5)), "{{ '' / 2.5 }}")
}
func texts3778(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.Float(2.5)), "{{ '' / 2.5 }}")
}
func text3778(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str(""), py.Float(2.5)).Text(), "{{ '' / 2.5 }}")
}
func value3779(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.Str("")), "{{ '' / '' }}")
}
func typed3779(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.Str("")), "{{ '' / '' }}")
}
func texts3779(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.Str("")), "{{ '' / '' }}")
}
func text3779(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str(""), py.Str("")).Text(), "{{ '' / '' }}")
}
func value3780(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.Str("a")), "{{ '' / 'a' }}")
}
func typed3780(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.Str("a")), "{{ '' / 'a' }}")
}
func texts3780(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.Str("a")), "{{ '' / 'a' }}")
}
func text3780(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str(""), py.Str("a")).Text(), "{{ '' / 'a' }}")
}
func value3781(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.Str("%s!")), "{{ '' / '%s!' }}")
}
func typed3781(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.Str("%s!")), "{{ '' / '%s!' }}")
}
func texts3781(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.Str("%s!")), "{{ '' / '%s!' }}")
}
func text3781(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str(""), py.Str("%s!")).Text(), "{{ '' / '%s!' }}")
}
func value3782(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), e.Duration(py.Str("P1D"))), "{{ '' / duration('P1D') }}")
}
func typed3782(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), e.Duration(py.Str("P1D"))), "{{ '' / duration('P1D') }}")
}
func texts3782(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), e.Duration(py.Str("P1D"))), "{{ '' / duration('P1D') }}")
}
func text3782(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str(""), e.Duration(py.Str("P1D"))).Text(), "{{ '' / duration('P1D') }}")
}
func value3783(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), e.Duration(py.Str("P1M"))), "{{ '' / duration('P1M') }}")
}
func typed3783(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), e.Duration(py.Str("P1M"))), "{{ '' / duration('P1M') }}")
}
func texts3783(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), e.Duration(py.Str("P1M"))), "{{ '' / duration('P1M') }}")
}
func text3783(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str(""), e.Duration(py.Str("P1M"))).Text(), "{{ '' / duration('P1M') }}")
}
func value3784(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.Literal("100000000000000000000")), "{{ '' / 10**20 }}")
}
func typed3784(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.Literal("100000000000000000000")), "{{ '' / 10**20 }}")
}
func texts3784(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str(""), py.Literal("100000000000000000000")), "{{ '' / 10**20 }}")
}
func text3784(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str(""), py.Literal("100000000000000000000")).Text(), "{{ '' / 10**20 }}")
}
func value3785(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), ctx["config"].Member("missing")), "{{ 'a' / config.missing }}")
}
func typed3785(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), ctx["config"].Member("missing")), "{{ 'a' / config.missing }}")
}
func texts3785(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.Str(ctx["config"].Member("missing").Text())), "{{ 'a' / config.missing }}")
}
func text3785(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("a"), ctx["config"].Member("missing")).Text(), "{{ 'a' / config.missing }}")
}
func value3786(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.None), "{{ 'a' / none }}")
}
func typed3786(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.None), "{{ 'a' / none }}")
}
func texts3786(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.None), "{{ 'a' / none }}")
}
func text3786(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("a"), py.None).Text(), "{{ 'a' / none }}")
}
func value3787(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.Int(-3)), "{{ 'a' / -3 }}")
}
func typed3787(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.Int(-3)), "{{ 'a' / -3 }}")
}
func texts3787(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.Int(-3)), "{{ 'a' / -3 }}")
}
func text3787(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("a"), py.Int(-3)).Text(), "{{ 'a' / -3 }}")
}
func value3788(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.Str("a")), "{{ 'a' / 'a' }}")
}
func typed3788(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.Str("a")), "{{ 'a' / 'a' }}")
}
func texts3788(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.Str("a")), "{{ 'a' / 'a' }}")
}
func text3788(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("a"), py.Str("a")).Text(), "{{ 'a' / 'a' }}")
}
func value3789(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.Str("%s!")), "{{ 'a' / '%s!' }}")
}
func typed3789(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.Str("%s!")), "{{ 'a' / '%s!' }}")
}
func texts3789(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.Str("%s!")), "{{ 'a' / '%s!' }}")
}
func text3789(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("a"), py.Str("%s!")).Text(), "{{ 'a' / '%s!' }}")
}
func value3790(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.ListOf(py.Int(1))), "{{ 'a' / [1] }}")
}
func typed3790(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.ListOf(py.Int(1))), "{{ 'a' / [1] }}")
}
func texts3790(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.ListOf(py.Int(1))), "{{ 'a' / [1] }}")
}
func text3790(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("a"), py.ListOf(py.Int(1))).Text(), "{{ 'a' / [1] }}")
}
func value3791(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), e.NowUTC()), "{{ 'a' / now_utc() }}")
}
func typed3791(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), e.NowUTC()), "{{ 'a' / now_utc() }}")
}
func texts3791(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), e.NowUTC()), "{{ 'a' / now_utc() }}")
}
func text3791(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("a"), e.NowUTC()).Text(), "{{ 'a' / now_utc() }}")
}
func value3792(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), e.TodayUTC()), "{{ 'a' / today_utc() }}")
}
func typed3792(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), e.TodayUTC()), "{{ 'a' / today_utc() }}")
}
func texts3792(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), e.TodayUTC()), "{{ 'a' / today_utc() }}")
}
func text3792(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("a"), e.TodayUTC()).Text(), "{{ 'a' / today_utc() }}")
}
func value3793(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.Literal("100000000000000000000")), "{{ 'a' / 10**20 }}")
}
func typed3793(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.Literal("100000000000000000000")), "{{ 'a' / 10**20 }}")
}
func texts3793(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("a"), py.Literal("100000000000000000000")), "{{ 'a' / 10**20 }}")
}
func text3793(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("a"), py.Literal("100000000000000000000")).Text(), "{{ 'a' / 10**20 }}")
}
func value3794(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.True), "{{ '%s!' / true }}")
}
func typed3794(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.True), "{{ '%s!' / true }}")
}
func texts3794(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.True), "{{ '%s!' / true }}")
}
func text3794(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%s!"), py.True).Text(), "{{ '%s!' / true }}")
}
func value3795(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.Int(0)), "{{ '%s!' / 0 }}")
}
func typed3795(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.Int(0)), "{{ '%s!' / 0 }}")
}
func texts3795(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.Int(0)), "{{ '%s!' / 0 }}")
}
func text3795(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%s!"), py.Int(0)).Text(), "{{ '%s!' / 0 }}")
}
func value3796(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.Int(-3)), "{{ '%s!' / -3 }}")
}
func typed3796(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.Int(-3)), "{{ '%s!' / -3 }}")
}
func texts3796(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.Int(-3)), "{{ '%s!' / -3 }}")
}
func text3796(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%s!"), py.Int(-3)).Text(), "{{ '%s!' / -3 }}")
}
func value3797(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.Str("")), "{{ '%s!' / '' }}")
}
func typed3797(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.Str("")), "{{ '%s!' / '' }}")
}
func texts3797(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.Str("")), "{{ '%s!' / '' }}")
}
func text3797(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%s!"), py.Str("")).Text(), "{{ '%s!' / '' }}")
}
func value3798(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.Str("a")), "{{ '%s!' / 'a' }}")
}
func typed3798(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.Str("a")), "{{ '%s!' / 'a' }}")
}
func texts3798(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.Str("a")), "{{ '%s!' / 'a' }}")
}
func text3798(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%s!"), py.Str("a")).Text(), "{{ '%s!' / 'a' }}")
}
func value3799(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.Str("%d")), "{{ '%s!' / '%d' }}")
}
func typed3799(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.Str("%d")), "{{ '%s!' / '%d' }}")
}
func texts3799(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.Str("%d")), "{{ '%s!' / '%d' }}")
}
func text3799(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%s!"), py.Str("%d")).Text(), "{{ '%s!' / '%d' }}")
}
func value3800(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%s!' / (1,2) }}")
}
func typed3800(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%s!' / (1,2) }}")
}
func texts3800(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%s!' / (1,2) }}")
}
func text3800(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%s!"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ '%s!' / (1,2) }}")
}
func value3801(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), e.NowUTC()), "{{ '%s!' / now_utc() }}")
}
func typed3801(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), e.NowUTC()), "{{ '%s!' / now_utc() }}")
}
func texts3801(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), e.NowUTC()), "{{ '%s!' / now_utc() }}")
}
func text3801(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%s!"), e.NowUTC()).Text(), "{{ '%s!' / now_utc() }}")
}
func value3802(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), e.TodayUTC()), "{{ '%s!' / today_utc() }}")
}
func typed3802(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), e.TodayUTC()), "{{ '%s!' / today_utc() }}")
}
func texts3802(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), e.TodayUTC()), "{{ '%s!' / today_utc() }}")
}
func text3802(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%s!"), e.TodayUTC()).Text(), "{{ '%s!' / today_utc() }}")
}
func value3803(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), e.Duration(py.Str("P1D"))), "{{ '%s!' / duration('P1D') }}")
}
func typed3803(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), e.Duration(py.Str("P1D"))), "{{ '%s!' / duration('P1D') }}")
}
func texts3803(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%s!"), e.Duration(py.Str("P1D"))), "{{ '%s!' / duration('P1D') }}")
}
func text3803(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%s!"), e.Duration(py.Str("P1D"))).Text(), "{{ '%s!' / duration('P1D') }}")
}
func value3804(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), ctx["config"].Member("x")), "{{ '%d' / config.x }}")
}
func typed3804(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), ctx["config"].Member("x")), "{{ '%d' / config.x }}")
}
func texts3804(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Str(ctx["config"].Member("x").Text())), "{{ '%d' / config.x }}")
}
func text3804(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%d"), ctx["config"].Member("x")).Text(), "{{ '%d' / config.x }}")
}
func value3805(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), ctx["config"].Member("missing")), "{{ '%d' / config.missing }}")
}
func typed3805(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), ctx["config"].Member("missing")), "{{ '%d' / config.missing }}")
}
func texts3805(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Str(ctx["config"].Member("missing").Text())), "{{ '%d' / config.missing }}")
}
func text3805(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%d"), ctx["config"].Member("missing")).Text(), "{{ '%d' / config.missing }}")
}
func value3806(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Int(0)), "{{ '%d' / 0 }}")
}
func typed3806(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Int(0)), "{{ '%d' / 0 }}")
}
func texts3806(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Int(0)), "{{ '%d' / 0 }}")
}
func text3806(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%d"), py.Int(0)).Text(), "{{ '%d' / 0 }}")
}
func value3807(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Float(2.5)), "{{ '%d' / 2.5 }}")
}
func typed3807(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Float(2.5)), "{{ '%d' / 2.5 }}")
}
func texts3807(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Float(2.5)), "{{ '%d' / 2.5 }}")
}
func text3807(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%d"), py.Float(2.5)).Text(), "{{ '%d' / 2.5 }}")
}
func value3808(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Str("")), "{{ '%d' / '' }}")
}
func typed3808(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Str("")), "{{ '%d' / '' }}")
}
func texts3808(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Str("")), "{{ '%d' / '' }}")
}
func text3808(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%d"), py.Str("")).Text(), "{{ '%d' / '' }}")
}
func value3809(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' / [1] }}")
}
func typed3809(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' / [1] }}")
}
func texts3809(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' / [1] }}")
}
func text3809(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%d"), py.ListOf(py.Int(1))).Text(), "{{ '%d' / [1] }}")
}
func value3810(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Dict("a", py.Int(1))), "{{ '%d' / {'a':1} }}")
}
func typed3810(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Dict("a", py.Int(1))), "{{ '%d' / {'a':1} }}")
}
func texts3810(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Dict("a", py.Int(1))), "{{ '%d' / {'a':1} }}")
}
func text3810(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%d"), py.Dict("a", py.Int(1))).Text(), "{{ '%d' / {'a':1} }}")
}
func value3811(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Literal("100000000000000000000")), "{{ '%d' / 10**20 }}")
}
func typed3811(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Literal("100000000000000000000")), "{{ '%d' / 10**20 }}")
}
func texts3811(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Str("%d"), py.Literal("100000000000000000000")), "{{ '%d' / 10**20 }}")
}
func text3811(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Str("%d"), py.Literal("100000000000000000000")).Text(), "{{ '%d' / 10**20 }}")
}
func value3812(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), py.Int(0)), "{{ [1] / 0 }}")
}
func typed3812(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), py.Int(0)), "{{ [1] / 0 }}")
}
func texts3812(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), py.Int(0)), "{{ [1] / 0 }}")
}
func text3812(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.ListOf(py.Int(1)), py.Int(0)).Text(), "{{ [1] / 0 }}")
}
func value3813(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), py.Float(2.5)), "{{ [1] / 2.5 }}")
}
func typed3813(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), py.Float(2.5)), "{{ [1] / 2.5 }}")
}
func texts3813(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), py.Float(2.5)), "{{ [1] / 2.5 }}")
}
func text3813(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.ListOf(py.Int(1)), py.Float(2.5)).Text(), "{{ [1] / 2.5 }}")
}
func value3814(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), py.Str("%d")), "{{ [1] / '%d' }}")
}
func typed3814(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), py.Str("%d")), "{{ [1] / '%d' }}")
}
func texts3814(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), py.Str("%d")), "{{ [1] / '%d' }}")
}
func text3814(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.ListOf(py.Int(1)), py.Str("%d")).Text(), "{{ [1] / '%d' }}")
}
func value3815(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1))), "{{ [1] / {'a':1} }}")
}
func typed3815(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1))), "{{ [1] / {'a':1} }}")
}
func texts3815(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1))), "{{ [1] / {'a':1} }}")
}
func text3815(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1))).Text(), "{{ [1] / {'a':1} }}")
}
func value3816(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), e.NowUTC()), "{{ [1] / now_utc() }}")
}
func typed3816(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), e.NowUTC()), "{{ [1] / now_utc() }}")
}
func texts3816(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), e.NowUTC()), "{{ [1] / now_utc() }}")
}
func text3816(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.ListOf(py.Int(1)), e.NowUTC()).Text(), "{{ [1] / now_utc() }}")
}
func value3817(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M"))), "{{ [1] / duration('P1M') }}")
}
func typed3817(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M"))), "{{ [1] / duration('P1M') }}")
}
func texts3817(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M"))), "{{ [1] / duration('P1M') }}")
}
func text3817(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M"))).Text(), "{{ [1] / duration('P1M') }}")
}
func value3818(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), py.Literal("100000000000000000000")), "{{ [1] / 10**20 }}")
}
func typed3818(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), py.Literal("100000000000000000000")), "{{ [1] / 10**20 }}")
}
func texts3818(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.ListOf(py.Int(1)), py.Literal("100000000000000000000")), "{{ [1] / 10**20 }}")
}
func text3818(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.ListOf(py.Int(1)), py.Literal("100000000000000000000")).Text(), "{{ [1] / 10**20 }}")
}
func value3819(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x")), "{{ (1,2) / config.x }}")
}
func typed3819(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x")), "{{ (1,2) / config.x }}")
}
func texts3819(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Str(ctx["config"].Member("x").Text())), "{{ (1,2) / config.x }}")
}
func text3819(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x")).Text(), "{{ (1,2) / config.x }}")
}
func value3820(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing")), "{{ (1,2) / config.missing }}")
}
func typed3820(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing")), "{{ (1,2) / config.missing }}")
}
func texts3820(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Str(ctx["config"].Member("missing").Text())), "{{ (1,2) / config.missing }}")
}
func text3820(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing")).Text(), "{{ (1,2) / config.missing }}")
}
func value3821(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3)), "{{ (1,2) / -3 }}")
}
func typed3821(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3)), "{{ (1,2) / -3 }}")
}
func texts3821(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3)), "{{ (1,2) / -3 }}")
}
func text3821(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3)).Text(), "{{ (1,2) / -3 }}")
}
func value3822(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Str("")), "{{ (1,2) / '' }}")
}
func typed3822(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Str("")), "{{ (1,2) / '' }}")
}
func texts3822(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Str("")), "{{ (1,2) / '' }}")
}
func text3822(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Str("")).Text(), "{{ (1,2) / '' }}")
}
func value3823(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Str("a")), "{{ (1,2) / 'a' }}")
}
func typed3823(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Str("a")), "{{ (1,2) / 'a' }}")
}
func texts3823(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Str("a")), "{{ (1,2) / 'a' }}")
}
func text3823(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Str("a")).Text(), "{{ (1,2) / 'a' }}")
}
func value3824(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1D"))), "{{ (1,2) / duration('P1D') }}")
}
func typed3824(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1D"))), "{{ (1,2) / duration('P1D') }}")
}
func texts3824(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1D"))), "{{ (1,2) / duration('P1D') }}")
}
func text3824(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1D"))).Text(), "{{ (1,2) / duration('P1D') }}")
}
func value3825(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M"))), "{{ (1,2) / duration('P1M') }}")
}
func typed3825(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M"))), "{{ (1,2) / duration('P1M') }}")
}
func texts3825(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M"))), "{{ (1,2) / duration('P1M') }}")
}
func text3825(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M"))).Text(), "{{ (1,2) / duration('P1M') }}")
}
func value3826(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")), "{{ (1,2) / 10**20 }}")
}
func typed3826(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")), "{{ (1,2) / 10**20 }}")
}
func texts3826(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")), "{{ (1,2) / 10**20 }}")
}
func text3826(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")).Text(), "{{ (1,2) / 10**20 }}")
}
func value3827(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")), "{{ {'a':1} / config.missing }}")
}
func typed3827(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")), "{{ {'a':1} / config.missing }}")
}
func texts3827(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), py.Str(ctx["config"].Member("missing").Text())), "{{ {'a':1} / config.missing }}")
}
func text3827(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")).Text(), "{{ {'a':1} / config.missing }}")
}
func value3828(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), py.Int(-3)), "{{ {'a':1} / -3 }}")
}
func typed3828(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), py.Int(-3)), "{{ {'a':1} / -3 }}")
}
func texts3828(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), py.Int(-3)), "{{ {'a':1} / -3 }}")
}
func text3828(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Dict("a", py.Int(1)), py.Int(-3)).Text(), "{{ {'a':1} / -3 }}")
}
func value3829(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), py.Str("")), "{{ {'a':1} / '' }}")
}
func typed3829(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), py.Str("")), "{{ {'a':1} / '' }}")
}
func texts3829(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), py.Str("")), "{{ {'a':1} / '' }}")
}
func text3829(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Dict("a", py.Int(1)), py.Str("")).Text(), "{{ {'a':1} / '' }}")
}
func value3830(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), py.Str("%d")), "{{ {'a':1} / '%d' }}")
}
func typed3830(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), py.Str("%d")), "{{ {'a':1} / '%d' }}")
}
func texts3830(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), py.Str("%d")), "{{ {'a':1} / '%d' }}")
}
func text3830(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Dict("a", py.Int(1)), py.Str("%d")).Text(), "{{ {'a':1} / '%d' }}")
}
func value3831(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), e.NowUTC()), "{{ {'a':1} / now_utc() }}")
}
func typed3831(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), e.NowUTC()), "{{ {'a':1} / now_utc() }}")
}
func texts3831(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), e.NowUTC()), "{{ {'a':1} / now_utc() }}")
}
func text3831(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Dict("a", py.Int(1)), e.NowUTC()).Text(), "{{ {'a':1} / now_utc() }}")
}
func value3832(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D"))), "{{ {'a':1} / duration('P1D') }}")
}
func typed3832(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D"))), "{{ {'a':1} / duration('P1D') }}")
}
func texts3832(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D"))), "{{ {'a':1} / duration('P1D') }}")
}
func text3832(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D"))).Text(), "{{ {'a':1} / duration('P1D') }}")
}
func value3833(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), ctx["config"].Member("missing")), "{{ now_utc() / config.missing }}")
}
func typed3833(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), ctx["config"].Member("missing")), "{{ now_utc() / config.missing }}")
}
func texts3833(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), py.Str(ctx["config"].Member("missing").Text())), "{{ now_utc() / config.missing }}")
}
func text3833(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.NowUTC(), ctx["config"].Member("missing")).Text(), "{{ now_utc() / config.missing }}")
}
func value3834(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), py.Int(0)), "{{ now_utc() / 0 }}")
}
func typed3834(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), py.Int(0)), "{{ now_utc() / 0 }}")
}
func texts3834(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), py.Int(0)), "{{ now_utc() / 0 }}")
}
func text3834(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.NowUTC(), py.Int(0)).Text(), "{{ now_utc() / 0 }}")
}
func value3835(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), py.Float(2.5)), "{{ now_utc() / 2.5 }}")
}
func typed3835(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), py.Float(2.5)), "{{ now_utc() / 2.5 }}")
}
func texts3835(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), py.Float(2.5)), "{{ now_utc() / 2.5 }}")
}
func text3835(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.NowUTC(), py.Float(2.5)).Text(), "{{ now_utc() / 2.5 }}")
}
func value3836(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), py.ListOf(py.Int(1))), "{{ now_utc() / [1] }}")
}
func typed3836(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), py.ListOf(py.Int(1))), "{{ now_utc() / [1] }}")
}
func texts3836(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), py.ListOf(py.Int(1))), "{{ now_utc() / [1] }}")
}
func text3836(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.NowUTC(), py.ListOf(py.Int(1))).Text(), "{{ now_utc() / [1] }}")
}
func value3837(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ now_utc() / (1,2) }}")
}
func typed3837(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ now_utc() / (1,2) }}")
}
func texts3837(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ now_utc() / (1,2) }}")
}
func text3837(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ now_utc() / (1,2) }}")
}
func value3838(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), e.Duration(py.Str("P1M"))), "{{ now_utc() / duration('P1M') }}")
}
func typed3838(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), e.Duration(py.Str("P1M"))), "{{ now_utc() / duration('P1M') }}")
}
func texts3838(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.NowUTC(), e.Duration(py.Str("P1M"))), "{{ now_utc() / duration('P1M') }}")
}
func text3838(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.NowUTC(), e.Duration(py.Str("P1M"))).Text(), "{{ now_utc() / duration('P1M') }}")
}
func value3839(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), ctx["config"].Member("missing")), "{{ today_utc() / config.missing }}")
}
func typed3839(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), ctx["config"].Member("missing")), "{{ today_utc() / config.missing }}")
}
func texts3839(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), py.Str(ctx["config"].Member("missing").Text())), "{{ today_utc() / config.missing }}")
}
func text3839(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.TodayUTC(), ctx["config"].Member("missing")).Text(), "{{ today_utc() / config.missing }}")
}
func value3840(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), py.Int(-3)), "{{ today_utc() / -3 }}")
}
func typed3840(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), py.Int(-3)), "{{ today_utc() / -3 }}")
}
func texts3840(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), py.Int(-3)), "{{ today_utc() / -3 }}")
}
func text3840(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.TodayUTC(), py.Int(-3)).Text(), "{{ today_utc() / -3 }}")
}
func value3841(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), py.Str("a")), "{{ today_utc() / 'a' }}")
}
func typed3841(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), py.Str("a")), "{{ today_utc() / 'a' }}")
}
func texts3841(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), py.Str("a")), "{{ today_utc() / 'a' }}")
}
func text3841(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.TodayUTC(), py.Str("a")).Text(), "{{ today_utc() / 'a' }}")
}
func value3842(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), py.ListOf(py.Int(1))), "{{ today_utc() / [1] }}")
}
func typed3842(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), py.ListOf(py.Int(1))), "{{ today_utc() / [1] }}")
}
func texts3842(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), py.ListOf(py.Int(1))), "{{ today_utc() / [1] }}")
}
func text3842(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.TodayUTC(), py.ListOf(py.Int(1))).Text(), "{{ today_utc() / [1] }}")
}
func value3843(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), py.Dict("a", py.Int(1))), "{{ today_utc() / {'a':1} }}")
}
func typed3843(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), py.Dict("a", py.Int(1))), "{{ today_utc() / {'a':1} }}")
}
func texts3843(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), py.Dict("a", py.Int(1))), "{{ today_utc() / {'a':1} }}")
}
func text3843(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.TodayUTC(), py.Dict("a", py.Int(1))).Text(), "{{ today_utc() / {'a':1} }}")
}
func value3844(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), e.NowUTC()), "{{ today_utc() / now_utc() }}")
}
func typed3844(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), e.NowUTC()), "{{ today_utc() / now_utc() }}")
}
func texts3844(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), e.NowUTC()), "{{ today_utc() / now_utc() }}")
}
func text3844(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.TodayUTC(), e.NowUTC()).Text(), "{{ today_utc() / now_utc() }}")
}
func value3845(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), e.TodayUTC()), "{{ today_utc() / today_utc() }}")
}
func typed3845(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), e.TodayUTC()), "{{ today_utc() / today_utc() }}")
}
func texts3845(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), e.TodayUTC()), "{{ today_utc() / today_utc() }}")
}
func text3845(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.TodayUTC(), e.TodayUTC()).Text(), "{{ today_utc() / today_utc() }}")
}
func value3846(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), e.Duration(py.Str("P1D"))), "{{ today_utc() / duration('P1D') }}")
}
func typed3846(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), e.Duration(py.Str("P1D"))), "{{ today_utc() / duration('P1D') }}")
}
func texts3846(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.TodayUTC(), e.Duration(py.Str("P1D"))), "{{ today_utc() / duration('P1D') }}")
}
func text3846(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.TodayUTC(), e.Duration(py.Str("P1D"))).Text(), "{{ today_utc() / duration('P1D') }}")
}
func value3847(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), ctx["config"].Member("x")), "{{ duration('P1D') / config.x }}")
}
func typed3847(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), ctx["config"].Member("x")), "{{ duration('P1D') / config.x }}")
}
func texts3847(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.Str(ctx["config"].Member("x").Text())), "{{ duration('P1D') / config.x }}")
}
func text3847(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1D")), ctx["config"].Member("x")).Text(), "{{ duration('P1D') / config.x }}")
}
func value3848(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.None), "{{ duration('P1D') / none }}")
}
func typed3848(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.None), "{{ duration('P1D') / none }}")
}
func texts3848(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.None), "{{ duration('P1D') / none }}")
}
func text3848(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1D")), py.None).Text(), "{{ duration('P1D') / none }}")
}
func value3849(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.True), "{{ duration('P1D') / true }}")
}
func typed3849(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.True), "{{ duration('P1D') / true }}")
}
func texts3849(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.True), "{{ duration('P1D') / true }}")
}
func text3849(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1D")), py.True).Text(), "{{ duration('P1D') / true }}")
}
func value3850(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.Float(2.5)), "{{ duration('P1D') / 2.5 }}")
}
func typed3850(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.Float(2.5)), "{{ duration('P1D') / 2.5 }}")
}
func texts3850(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.Float(2.5)), "{{ duration('P1D') / 2.5 }}")
}
func text3850(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1D")), py.Float(2.5)).Text(), "{{ duration('P1D') / 2.5 }}")
}
func value3851(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.Str("a")), "{{ duration('P1D') / 'a' }}")
}
func typed3851(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.Str("a")), "{{ duration('P1D') / 'a' }}")
}
func texts3851(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.Str("a")), "{{ duration('P1D') / 'a' }}")
}
func text3851(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1D")), py.Str("a")).Text(), "{{ duration('P1D') / 'a' }}")
}
func value3852(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))), "{{ duration('P1D') / [1] }}")
}
func typed3852(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))), "{{ duration('P1D') / [1] }}")
}
func texts3852(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))), "{{ duration('P1D') / [1] }}")
}
func text3852(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))).Text(), "{{ duration('P1D') / [1] }}")
}
func value3853(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1D') / (1,2) }}")
}
func typed3853(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1D') / (1,2) }}")
}
func texts3853(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1D') / (1,2) }}")
}
func text3853(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ duration('P1D') / (1,2) }}")
}
func value3854(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), e.NowUTC()), "{{ duration('P1D') / now_utc() }}")
}
func typed3854(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), e.NowUTC()), "{{ duration('P1D') / now_utc() }}")
}
func texts3854(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), e.NowUTC()), "{{ duration('P1D') / now_utc() }}")
}
func text3854(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1D")), e.NowUTC()).Text(), "{{ duration('P1D') / now_utc() }}")
}
func value3855(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), e.TodayUTC()), "{{ duration('P1D') / today_utc() }}")
}
func typed3855(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), e.TodayUTC()), "{{ duration('P1D') / today_utc() }}")
}
func texts3855(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1D")), e.TodayUTC()), "{{ duration('P1D') / today_utc() }}")
}
func text3855(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1D")), e.TodayUTC()).Text(), "{{ duration('P1D') / today_utc() }}")
}
func value3856(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), ctx["config"].Member("x")), "{{ duration('P1M') / config.x }}")
}
func typed3856(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), ctx["config"].Member("x")), "{{ duration('P1M') / config.x }}")
}
func texts3856(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Str(ctx["config"].Member("x").Text())), "{{ duration('P1M') / config.x }}")
}
func text3856(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1M")), ctx["config"].Member("x")).Text(), "{{ duration('P1M') / config.x }}")
}
func value3857(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') / true }}")
}
func typed3857(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') / true }}")
}
func texts3857(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') / true }}")
}
func text3857(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1M")), py.True).Text(), "{{ duration('P1M') / true }}")
}
func value3858(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Int(0)), "{{ duration('P1M') / 0 }}")
}
func typed3858(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Int(0)), "{{ duration('P1M') / 0 }}")
}
func texts3858(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Int(0)), "{{ duration('P1M') / 0 }}")
}
func text3858(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1M")), py.Int(0)).Text(), "{{ duration('P1M') / 0 }}")
}
func value3859(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Int(1)), "{{ duration('P1M') / 1 }}")
}
func typed3859(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Int(1)), "{{ duration('P1M') / 1 }}")
}
func texts3859(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Int(1)), "{{ duration('P1M') / 1 }}")
}
func text3859(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1M")), py.Int(1)).Text(), "{{ duration('P1M') / 1 }}")
}
func value3860(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Int(-3)), "{{ duration('P1M') / -3 }}")
}
func typed3860(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Int(-3)), "{{ duration('P1M') / -3 }}")
}
func texts3860(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Int(-3)), "{{ duration('P1M') / -3 }}")
}
func text3860(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1M")), py.Int(-3)).Text(), "{{ duration('P1M') / -3 }}")
}
func value3861(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Str("")), "{{ duration('P1M') / '' }}")
}
func typed3861(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Str("")), "{{ duration('P1M') / '' }}")
}
func texts3861(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Str("")), "{{ duration('P1M') / '' }}")
}
func text3861(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1M")), py.Str("")).Text(), "{{ duration('P1M') / '' }}")
}
func value3862(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Str("a")), "{{ duration('P1M') / 'a' }}")
}
func typed3862(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Str("a")), "{{ duration('P1M') / 'a' }}")
}
func texts3862(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Str("a")), "{{ duration('P1M') / 'a' }}")
}
func text3862(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1M")), py.Str("a")).Text(), "{{ duration('P1M') / 'a' }}")
}
func value3863(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Str("%s!")), "{{ duration('P1M') / '%s!' }}")
}
func typed3863(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Str("%s!")), "{{ duration('P1M') / '%s!' }}")
}
func texts3863(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Str("%s!")), "{{ duration('P1M') / '%s!' }}")
}
func text3863(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1M")), py.Str("%s!")).Text(), "{{ duration('P1M') / '%s!' }}")
}
func value3864(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))), "{{ duration('P1M') / [1] }}")
}
func typed3864(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))), "{{ duration('P1M') / [1] }}")
}
func texts3864(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))), "{{ duration('P1M') / [1] }}")
}
func text3864(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))).Text(), "{{ duration('P1M') / [1] }}")
}
func value3865(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') / now_utc() }}")
}
func typed3865(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') / now_utc() }}")
}
func texts3865(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') / now_utc() }}")
}
func text3865(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1M")), e.NowUTC()).Text(), "{{ duration('P1M') / now_utc() }}")
}
func value3866(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))), "{{ duration('P1M') / duration('P1D') }}")
}
func typed3866(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))), "{{ duration('P1M') / duration('P1D') }}")
}
func texts3866(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))), "{{ duration('P1M') / duration('P1D') }}")
}
func text3866(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))).Text(), "{{ duration('P1M') / duration('P1D') }}")
}
func value3867(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))), "{{ duration('P1M') / duration('P1M') }}")
}
func typed3867(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))), "{{ duration('P1M') / duration('P1M') }}")
}
func texts3867(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))), "{{ duration('P1M') / duration('P1M') }}")
}
func text3867(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))).Text(), "{{ duration('P1M') / duration('P1M') }}")
}
func value3868(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000")), "{{ duration('P1M') / 10**20 }}")
}
func typed3868(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000")), "{{ duration('P1M') / 10**20 }}")
}
func texts3868(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000")), "{{ duration('P1M') / 10**20 }}")
}
func text3868(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000")).Text(), "{{ duration('P1M') / 10**20 }}")
}
func value3869(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), ctx["config"].Member("x")), "{{ 10**20 / config.x }}")
}
func typed3869(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), ctx["config"].Member("x")), "{{ 10**20 / config.x }}")
}
func texts3869(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Str(ctx["config"].Member("x").Text())), "{{ 10**20 / config.x }}")
}
func text3869(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Literal("100000000000000000000"), ctx["config"].Member("x")).Text(), "{{ 10**20 / config.x }}")
}
func value3870(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), ctx["config"].Member("missing")), "{{ 10**20 / config.missing }}")
}
func typed3870(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), ctx["config"].Member("missing")), "{{ 10**20 / config.missing }}")
}
func texts3870(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Str(ctx["config"].Member("missing").Text())), "{{ 10**20 / config.missing }}")
}
func text3870(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Literal("100000000000000000000"), ctx["config"].Member("missing")).Text(), "{{ 10**20 / config.missing }}")
}
func value3871(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+20)
}
func typed3871(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+20)
}
func texts3871(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+20)
}
func text3871(e *py.Eval, ctx variables) string {
	return "1e+20"
}
func value3872(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Int(0)), "{{ 10**20 / 0 }}")
}
func typed3872(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Int(0)), "{{ 10**20 / 0 }}")
}
func texts3872(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Int(0)), "{{ 10**20 / 0 }}")
}
func text3872(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Literal("100000000000000000000"), py.Int(0)).Text(), "{{ 10**20 / 0 }}")
}
func value3873(e *py.Eval, ctx variables) py.Value {
	return py.Float(4e+19)
}
func typed3873(e *py.Eval, ctx variables) py.Value {
	return py.Float(4e+19)
}
func texts3873(e *py.Eval, ctx variables) py.Value {
	return py.Float(4e+19)
}
func text3873(e *py.Eval, ctx variables) string {
	return "4e+19"
}
func value3874(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Str("")), "{{ 10**20 / '' }}")
}
func typed3874(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Str("")), "{{ 10**20 / '' }}")
}
func texts3874(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Str("")), "{{ 10**20 / '' }}")
}
func text3874(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Literal("100000000000000000000"), py.Str("")).Text(), "{{ 10**20 / '' }}")
}
func value3875(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Str("a")), "{{ 10**20 / 'a' }}")
}
func typed3875(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Str("a")), "{{ 10**20 / 'a' }}")
}
func texts3875(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Str("a")), "{{ 10**20 / 'a' }}")
}
func text3875(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Literal("100000000000000000000"), py.Str("a")).Text(), "{{ 10**20 / 'a' }}")
}
func value3876(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Str("%s!")), "{{ 10**20 / '%s!' }}")
}
func typed3876(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Str("%s!")), "{{ 10**20 / '%s!' }}")
}
func texts3876(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Str("%s!")), "{{ 10**20 / '%s!' }}")
}
func text3876(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Literal("100000000000000000000"), py.Str("%s!")).Text(), "{{ 10**20 / '%s!' }}")
}
func value3877(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Str("%d")), "{{ 10**20 / '%d' }}")
}
func typed3877(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Str("%d")), "{{ 10**20 / '%d' }}")
}
func texts3877(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.Str("%d")), "{{ 10**20 / '%d' }}")
}
func text3877(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Literal("100000000000000000000"), py.Str("%d")).Text(), "{{ 10**20 / '%d' }}")
}
func value3878(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 10**20 / (1,2) }}")
}
func typed3878(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 10**20 / (1,2) }}")
}
func texts3878(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 10**20 / (1,2) }}")
}
func text3878(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ 10**20 / (1,2) }}")
}
func value3879(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), e.NowUTC()), "{{ 10**20 / now_utc() }}")
}
func typed3879(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), e.NowUTC()), "{{ 10**20 / now_utc() }}")
}
func texts3879(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), e.NowUTC()), "{{ 10**20 / now_utc() }}")
}
func text3879(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Literal("100000000000000000000"), e.NowUTC()).Text(), "{{ 10**20 / now_utc() }}")
}
func value3880(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M"))), "{{ 10**20 / duration('P1M') }}")
}
func typed3880(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M"))), "{{ 10**20 / duration('P1M') }}")
}
func texts3880(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Div(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M"))), "{{ 10**20 / duration('P1M') }}")
}
func text3880(e *py.Eval, ctx variables) string {
	return e.StringText(e.Div(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M"))).Text(), "{{ 10**20 / duration('P1M') }}")
}
func value3881(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("x"), ctx["config"].Member("x")), "{{ config.x // config.x }}")
}
func typed3881(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("x"), ctx["config"].Member("x")), "{{ config.x // config.x }}")
}
func texts3881(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("x").Text()), py.Str(ctx["config"].Member("x").Text())), "{{ config.x // config.x }}")
}
func text3881(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("x"), ctx["config"].Member("x")).Text(), "{{ config.x // config.x }}")
}
func value3882(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("x"), ctx["config"].Member("missing")), "{{ config.x // config.missing }}")
}
func typed3882(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("x"), ctx["config"].Member("missing")), "{{ config.x // config.missing }}")
}
func texts3882(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("x").Text()), py.Str(ctx["config"].Member("missing").Text())), "{{ config.x // config.missing }}")
}
func text3882(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("x"), ctx["config"].Member("missing")).Text(), "{{ config.x // config.missing }}")
}
func value3883(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("x"), py.Float(2.5)), "{{ config.x // 2.5 }}")
}
func typed3883(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("x"), py.Float(2.5)), "{{ config.x // 2.5 }}")
}
func texts3883(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("x").Text()), py.Float(2.5)), "{{ config.x // 2.5 }}")
}
func text3883(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("x"), py.Float(2.5)).Text(), "{{ config.x // 2.5 }}")
}
func value3884(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("x"), py.Str("a")), "{{ config.x // 'a' }}")
}
func typed3884(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("x"), py.Str("a")), "{{ config.x // 'a' }}")
}
func texts3884(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("x").Text()), py.Str("a")), "{{ config.x // 'a' }}")
}
func text3884(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("x"), py.Str("a")).Text(), "{{ config.x // 'a' }}")
}
func value3885(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("x"), py.Dict("a", py.Int(1))), "{{ config.x // {'a':1} }}")
}
func typed3885(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("x"), py.Dict("a", py.Int(1))), "{{ config.x // {'a':1} }}")
}
func texts3885(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("x").Text()), py.Dict("a", py.Int(1))), "{{ config.x // {'a':1} }}")
}
func text3885(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("x"), py.Dict("a", py.Int(1))).Text(), "{{ config.x // {'a':1} }}")
}
func value3886(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("x"), e.TodayUTC()), "{{ config.x // today_utc() }}")
}
func typed3886(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("x"), e.TodayUTC()), "{{ config.x // today_utc() }}")
}
func texts3886(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("x").Text()), e.TodayUTC()), "{{ config.x // today_utc() }}")
}
func text3886(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("x"), e.TodayUTC()).Text(), "{{ config.x // today_utc() }}")
}
func value3887(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("x"), e.Duration(py.Str("P1D"))), "{{ config.x // duration('P1D') }}")
}
func typed3887(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("x"), e.Duration(py.Str("P1D"))), "{{ config.x // duration('P1D') }}")
}
func texts3887(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("x").Text()), e.Duration(py.Str("P1D"))), "{{ config.x // duration('P1D') }}")
}
func text3887(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("x"), e.Duration(py.Str("P1D"))).Text(), "{{ config.x // duration('P1D') }}")
}
func value3888(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), ctx["config"].Member("x")), "{{ config.missing // config.x }}")
}
func typed3888(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), ctx["config"].Member("x")), "{{ config.missing // config.x }}")
}
func texts3888(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("missing").Text()), py.Str(ctx["config"].Member("x").Text())), "{{ config.missing // config.x }}")
}
func text3888(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("missing"), ctx["config"].Member("x")).Text(), "{{ config.missing // config.x }}")
}
func value3889(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), py.True), "{{ config.missing // true }}")
}
func typed3889(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), py.True), "{{ config.missing // true }}")
}
func texts3889(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("missing").Text()), py.True), "{{ config.missing // true }}")
}
func text3889(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("missing"), py.True).Text(), "{{ config.missing // true }}")
}
func value3890(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), py.Int(0)), "{{ config.missing // 0 }}")
}
func typed3890(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), py.Int(0)), "{{ config.missing // 0 }}")
}
func texts3890(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("missing").Text()), py.Int(0)), "{{ config.missing // 0 }}")
}
func text3890(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("missing"), py.Int(0)).Text(), "{{ config.missing // 0 }}")
}
func value3891(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), py.Int(1)), "{{ config.missing // 1 }}")
}
func typed3891(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), py.Int(1)), "{{ config.missing // 1 }}")
}
func texts3891(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("missing").Text()), py.Int(1)), "{{ config.missing // 1 }}")
}
func text3891(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("missing"), py.Int(1)).Text(), "{{ config.missing // 1 }}")
}
func value3892(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), py.Float(2.5)), "{{ config.missing // 2.5 }}")
}
func typed3892(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), py.Float(2.5)), "{{ config.missing // 2.5 }}")
}
func texts3892(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("missing").Text()), py.Float(2.5)), "{{ config.missing // 2.5 }}")
}
func text3892(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("missing"), py.Float(2.5)).Text(), "{{ config.missing // 2.5 }}")
}
func value3893(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), py.Str("")), "{{ config.missing // '' }}")
}
func typed3893(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), py.Str("")), "{{ config.missing // '' }}")
}
func texts3893(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("missing").Text()), py.Str("")), "{{ config.missing // '' }}")
}
func text3893(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("missing"), py.Str("")).Text(), "{{ config.missing // '' }}")
}
func value3894(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), py.Str("%s!")), "{{ config.missing // '%s!' }}")
}
func typed3894(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), py.Str("%s!")), "{{ config.missing // '%s!' }}")
}
func texts3894(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("missing").Text()), py.Str("%s!")), "{{ config.missing // '%s!' }}")
}
func text3894(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("missing"), py.Str("%s!")).Text(), "{{ config.missing // '%s!' }}")
}
func value3895(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), py.ListOf(py.Int(1))), "{{ config.missing // [1] }}")
}
func typed3895(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), py.ListOf(py.Int(1))), "{{ config.missing // [1] }}")
}
func texts3895(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("missing").Text()), py.ListOf(py.Int(1))), "{{ config.missing // [1] }}")
}
func text3895(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("missing"), py.ListOf(py.Int(1))).Text(), "{{ config.missing // [1] }}")
}
func value3896(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.missing // (1,2) }}")
}
func typed3896(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.missing // (1,2) }}")
}
func texts3896(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("missing").Text()), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.missing // (1,2) }}")
}
func text3896(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ config.missing // (1,2) }}")
}
func value3897(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), e.NowUTC()), "{{ config.missing // now_utc() }}")
}
func typed3897(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(ctx["config"].Member("missing"), e.NowUTC()), "{{ config.missing // now_utc() }}")
}
func texts3897(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(ctx["config"].Member("missing").Text()), e.NowUTC()), "{{ config.missing // now_utc() }}")
}
func text3897(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(ctx["config"].Member("missing"), e.NowUTC()).Text(), "{{ config.missing // now_utc() }}")
}
func value3898(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, ctx["config"].Member("x")), "{{ none // config.x }}")
}
func typed3898(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, ctx["config"].Member("x")), "{{ none // config.x }}")
}
func texts3898(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Str(ctx["config"].Member("x").Text())), "{{ none // config.x }}")
}
func text3898(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.None, ctx["config"].Member("x")).Text(), "{{ none // config.x }}")
}
func value3899(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, ctx["config"].Member("missing")), "{{ none // config.missing }}")
}
func typed3899(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, ctx["config"].Member("missing")), "{{ none // config.missing }}")
}
func texts3899(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Str(ctx["config"].Member("missing").Text())), "{{ none // config.missing }}")
}
func text3899(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.None, ctx["config"].Member("missing")).Text(), "{{ none // config.missing }}")
}
func value3900(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.True), "{{ none // true }}")
}
func typed3900(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.True), "{{ none // true }}")
}
func texts3900(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.True), "{{ none // true }}")
}
func text3900(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.None, py.True).Text(), "{{ none // true }}")
}
func value3901(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Int(0)), "{{ none // 0 }}")
}
func typed3901(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Int(0)), "{{ none // 0 }}")
}
func texts3901(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Int(0)), "{{ none // 0 }}")
}
func text3901(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.None, py.Int(0)).Text(), "{{ none // 0 }}")
}
func value3902(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Str("a")), "{{ none // 'a' }}")
}
func typed3902(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Str("a")), "{{ none // 'a' }}")
}
func texts3902(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Str("a")), "{{ none // 'a' }}")
}
func text3902(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.None, py.Str("a")).Text(), "{{ none // 'a' }}")
}
func value3903(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Str("%s!")), "{{ none // '%s!' }}")
}
func typed3903(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Str("%s!")), "{{ none // '%s!' }}")
}
func texts3903(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Str("%s!")), "{{ none // '%s!' }}")
}
func text3903(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.None, py.Str("%s!")).Text(), "{{ none // '%s!' }}")
}
func value3904(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Dict("a", py.Int(1))), "{{ none // {'a':1} }}")
}
func typed3904(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Dict("a", py.Int(1))), "{{ none // {'a':1} }}")
}
func texts3904(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Dict("a", py.Int(1))), "{{ none // {'a':1} }}")
}
func text3904(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.None, py.Dict("a", py.Int(1))).Text(), "{{ none // {'a':1} }}")
}
func value3905(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, e.NowUTC()), "{{ none // now_utc() }}")
}
func typed3905(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, e.NowUTC()), "{{ none // now_utc() }}")
}
func texts3905(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, e.NowUTC()), "{{ none // now_utc() }}")
}
func text3905(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.None, e.NowUTC()).Text(), "{{ none // now_utc() }}")
}
func value3906(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, e.TodayUTC()), "{{ none // today_utc() }}")
}
func typed3906(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, e.TodayUTC()), "{{ none // today_utc() }}")
}
func texts3906(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, e.TodayUTC()), "{{ none // today_utc() }}")
}
func text3906(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.None, e.TodayUTC()).Text(), "{{ none // today_utc() }}")
}
func value3907(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, e.Duration(py.Str("P1D"))), "{{ none // duration('P1D') }}")
}
func typed3907(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, e.Duration(py.Str("P1D"))), "{{ none // duration('P1D') }}")
}
func texts3907(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, e.Duration(py.Str("P1D"))), "{{ none // duration('P1D') }}")
}
func text3907(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.None, e.Duration(py.Str("P1D"))).Text(), "{{ none // duration('P1D') }}")
}
func value3908(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, e.Duration(py.Str("P1M"))), "{{ none // duration('P1M') }}")
}
func typed3908(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, e.Duration(py.Str("P1M"))), "{{ none // duration('P1M') }}")
}
func texts3908(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, e.Duration(py.Str("P1M"))), "{{ none // duration('P1M') }}")
}
func text3908(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.None, e.Duration(py.Str("P1M"))).Text(), "{{ none // duration('P1M') }}")
}
func value3909(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Literal("100000000000000000000")), "{{ none // 10**20 }}")
}
func typed3909(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Literal("100000000000000000000")), "{{ none // 10**20 }}")
}
func texts3909(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.None, py.Literal("100000000000000000000")), "{{ none // 10**20 }}")
}
func text3909(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.None, py.Literal("100000000000000000000")).Text(), "{{ none // 10**20 }}")
}
func value3910(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, py.Int(0)), "{{ true // 0 }}")
}
func typed3910(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, py.Int(0)), "{{ true // 0 }}")
}
func texts3910(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, py.Int(0)), "{{ true // 0 }}")
}
func text3910(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.True, py.Int(0)).Text(), "{{ true // 0 }}")
}
func value3911(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed3911(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts3911(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text3911(e *py.Eval, ctx variables) string {
	return "1"
}
func value3912(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, py.Str("")), "{{ true // '' }}")
}
func typed3912(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, py.Str("")), "{{ true // '' }}")
}
func texts3912(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, py.Str("")), "{{ true // '' }}")
}
func text3912(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.True, py.Str("")).Text(), "{{ true // '' }}")
}
func value3913(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, py.Str("%s!")), "{{ true // '%s!' }}")
}
func typed3913(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, py.Str("%s!")), "{{ true // '%s!' }}")
}
func texts3913(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, py.Str("%s!")), "{{ true // '%s!' }}")
}
func text3913(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.True, py.Str("%s!")).Text(), "{{ true // '%s!' }}")
}
func value3914(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, py.Str("%d")), "{{ true // '%d' }}")
}
func typed3914(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, py.Str("%d")), "{{ true // '%d' }}")
}
func texts3914(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, py.Str("%d")), "{{ true // '%d' }}")
}
func text3914(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.True, py.Str("%d")).Text(), "{{ true // '%d' }}")
}
func value3915(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, py.Dict("a", py.Int(1))), "{{ true // {'a':1} }}")
}
func typed3915(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, py.Dict("a", py.Int(1))), "{{ true // {'a':1} }}")
}
func texts3915(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, py.Dict("a", py.Int(1))), "{{ true // {'a':1} }}")
}
func text3915(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.True, py.Dict("a", py.Int(1))).Text(), "{{ true // {'a':1} }}")
}
func value3916(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, e.NowUTC()), "{{ true // now_utc() }}")
}
func typed3916(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, e.NowUTC()), "{{ true // now_utc() }}")
}
func texts3916(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, e.NowUTC()), "{{ true // now_utc() }}")
}
func text3916(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.True, e.NowUTC()).Text(), "{{ true // now_utc() }}")
}
func value3917(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, e.TodayUTC()), "{{ true // today_utc() }}")
}
func typed3917(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, e.TodayUTC()), "{{ true // today_utc() }}")
}
func texts3917(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, e.TodayUTC()), "{{ true // today_utc() }}")
}
func text3917(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.True, e.TodayUTC()).Text(), "{{ true // today_utc() }}")
}
func value3918(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, e.Duration(py.Str("P1D"))), "{{ true // duration('P1D') }}")
}
func typed3918(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, e.Duration(py.Str("P1D"))), "{{ true // duration('P1D') }}")
}
func texts3918(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.True, e.Duration(py.Str("P1D"))), "{{ true // duration('P1D') }}")
}
func text3918(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.True, e.Duration(py.Str("P1D"))).Text(), "{{ true // duration('P1D') }}")
}
func value3919(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), ctx["config"].Member("x")), "{{ 0 // config.x }}")
}
func typed3919(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), ctx["config"].Member("x")), "{{ 0 // config.x }}")
}
func texts3919(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), py.Str(ctx["config"].Member("x").Text())), "{{ 0 // config.x }}")
}
func text3919(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(0), ctx["config"].Member("x")).Text(), "{{ 0 // config.x }}")
}
func value3920(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), ctx["config"].Member("missing")), "{{ 0 // config.missing }}")
}
func typed3920(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), ctx["config"].Member("missing")), "{{ 0 // config.missing }}")
}
func texts3920(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), py.Str(ctx["config"].Member("missing").Text())), "{{ 0 // config.missing }}")
}
func text3920(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(0), ctx["config"].Member("missing")).Text(), "{{ 0 // config.missing }}")
}
func value3921(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), py.None), "{{ 0 // none }}")
}
func typed3921(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), py.None), "{{ 0 // none }}")
}
func texts3921(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), py.None), "{{ 0 // none }}")
}
func text3921(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(0), py.None).Text(), "{{ 0 // none }}")
}
func value3922(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed3922(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts3922(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text3922(e *py.Eval, ctx variables) string {
	return "0"
}
func value3923(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), py.Int(0)))
}
func typed3923(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), py.Int(0)))
}
func texts3923(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), py.Int(0)))
}
func text3923(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(0), py.Int(0)).Text())
}
func value3924(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed3924(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts3924(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text3924(e *py.Eval, ctx variables) string {
	return "0"
}
func value3925(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func typed3925(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func texts3925(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func text3925(e *py.Eval, ctx variables) string {
	return "0.0"
}
func value3926(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), py.Str("%d")), "{{ 0 // '%d' }}")
}
func typed3926(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), py.Str("%d")), "{{ 0 // '%d' }}")
}
func texts3926(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), py.Str("%d")), "{{ 0 // '%d' }}")
}
func text3926(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(0), py.Str("%d")).Text(), "{{ 0 // '%d' }}")
}
func value3927(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), py.Dict("a", py.Int(1))), "{{ 0 // {'a':1} }}")
}
func typed3927(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), py.Dict("a", py.Int(1))), "{{ 0 // {'a':1} }}")
}
func texts3927(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), py.Dict("a", py.Int(1))), "{{ 0 // {'a':1} }}")
}
func text3927(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(0), py.Dict("a", py.Int(1))).Text(), "{{ 0 // {'a':1} }}")
}
func value3928(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), e.NowUTC()), "{{ 0 // now_utc() }}")
}
func typed3928(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), e.NowUTC()), "{{ 0 // now_utc() }}")
}
func texts3928(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), e.NowUTC()), "{{ 0 // now_utc() }}")
}
func text3928(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(0), e.NowUTC()).Text(), "{{ 0 // now_utc() }}")
}
func value3929(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), e.TodayUTC()), "{{ 0 // today_utc() }}")
}
func typed3929(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), e.TodayUTC()), "{{ 0 // today_utc() }}")
}
func texts3929(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), e.TodayUTC()), "{{ 0 // today_utc() }}")
}
func text3929(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(0), e.TodayUTC()).Text(), "{{ 0 // today_utc() }}")
}
func value3930(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), e.Duration(py.Str("P1D"))), "{{ 0 // duration('P1D') }}")
}
func typed3930(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), e.Duration(py.Str("P1D"))), "{{ 0 // duration('P1D') }}")
}
func texts3930(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), e.Duration(py.Str("P1D"))), "{{ 0 // duration('P1D') }}")
}
func text3930(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(0), e.Duration(py.Str("P1D"))).Text(), "{{ 0 // duration('P1D') }}")
}
func value3931(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), e.Duration(py.Str("P1M"))), "{{ 0 // duration('P1M') }}")
}
func typed3931(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), e.Duration(py.Str("P1M"))), "{{ 0 // duration('P1M') }}")
}
func texts3931(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(0), e.Duration(py.Str("P1M"))), "{{ 0 // duration('P1M') }}")
}
func text3931(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(0), e.Duration(py.Str("P1M"))).Text(), "{{ 0 // duration('P1M') }}")
}
func value3932(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed3932(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts3932(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text3932(e *py.Eval, ctx variables) string {
	return "0"
}
func value3933(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(1), ctx["config"].Member("x")), "{{ 1 // config.x }}")
}
func typed3933(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(1), ctx["config"].Member("x")), "{{ 1 // config.x }}")
}
func texts3933(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(1), py.Str(ctx["config"].Member("x").Text())), "{{ 1 // config.x }}")
}
func text3933(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(1), ctx["config"].Member("x")).Text(), "{{ 1 // config.x }}")
}
func value3934(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed3934(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts3934(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text3934(e *py.Eval, ctx variables) string {
	return "1"
}
func value3935(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func typed3935(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func texts3935(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func text3935(e *py.Eval, ctx variables) string {
	return "0.0"
}
func value3936(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(1), py.Str("")), "{{ 1 // '' }}")
}
func typed3936(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(1), py.Str("")), "{{ 1 // '' }}")
}
func texts3936(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(1), py.Str("")), "{{ 1 // '' }}")
}
func text3936(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(1), py.Str("")).Text(), "{{ 1 // '' }}")
}
func value3937(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(1), py.Str("%d")), "{{ 1 // '%d' }}")
}
func typed3937(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(1), py.Str("%d")), "{{ 1 // '%d' }}")
}
func texts3937(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(1), py.Str("%d")), "{{ 1 // '%d' }}")
}
func text3937(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(1), py.Str("%d")).Text(), "{{ 1 // '%d' }}")
}
func value3938(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(1), py.TupleOf(py.Int(1), py.Int(2))), "{{ 1 // (1,2) }}")
}
func typed3938(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(1), py.TupleOf(py.Int(1), py.Int(2))), "{{ 1 // (1,2) }}")
}
func texts3938(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(1), py.TupleOf(py.Int(1), py.Int(2))), "{{ 1 // (1,2) }}")
}
func text3938(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(1), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ 1 // (1,2) }}")
}
func value3939(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(1), e.NowUTC()), "{{ 1 // now_utc() }}")
}
func typed3939(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(1), e.NowUTC()), "{{ 1 // now_utc() }}")
}
func texts3939(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(1), e.NowUTC()), "{{ 1 // now_utc() }}")
}
func text3939(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(1), e.NowUTC()).Text(), "{{ 1 // now_utc() }}")
}
func value3940(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), ctx["config"].Member("x")), "{{ -3 // config.x }}")
}
func typed3940(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), ctx["config"].Member("x")), "{{ -3 // config.x }}")
}
func texts3940(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), py.Str(ctx["config"].Member("x").Text())), "{{ -3 // config.x }}")
}
func text3940(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(-3), ctx["config"].Member("x")).Text(), "{{ -3 // config.x }}")
}
func value3941(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), ctx["config"].Member("missing")), "{{ -3 // config.missing }}")
}
func typed3941(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), ctx["config"].Member("missing")), "{{ -3 // config.missing }}")
}
func texts3941(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), py.Str(ctx["config"].Member("missing").Text())), "{{ -3 // config.missing }}")
}
func text3941(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(-3), ctx["config"].Member("missing")).Text(), "{{ -3 // config.missing }}")
}
func value3942(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed3942(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts3942(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text3942(e *py.Eval, ctx variables) string {
	return "-3"
}
func value3943(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), py.Str("")), "{{ -3 // '' }}")
}
func typed3943(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), py.Str("")), "{{ -3 // '' }}")
}
func texts3943(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), py.Str("")), "{{ -3 // '' }}")
}
func text3943(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(-3), py.Str("")).Text(), "{{ -3 // '' }}")
}
func value3944(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), py.Str("a")), "{{ -3 // 'a' }}")
}
func typed3944(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), py.Str("a")), "{{ -3 // 'a' }}")
}
func texts3944(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), py.Str("a")), "{{ -3 // 'a' }}")
}
func text3944(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(-3), py.Str("a")).Text(), "{{ -3 // 'a' }}")
}
func value3945(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), e.TodayUTC()), "{{ -3 // today_utc() }}")
}
func typed3945(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), e.TodayUTC()), "{{ -3 // today_utc() }}")
}
func texts3945(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), e.TodayUTC()), "{{ -3 // today_utc() }}")
}
func text3945(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(-3), e.TodayUTC()).Text(), "{{ -3 // today_utc() }}")
}
func value3946(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), e.Duration(py.Str("P1D"))), "{{ -3 // duration('P1D') }}")
}
func typed3946(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), e.Duration(py.Str("P1D"))), "{{ -3 // duration('P1D') }}")
}
func texts3946(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), e.Duration(py.Str("P1D"))), "{{ -3 // duration('P1D') }}")
}
func text3946(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(-3), e.Duration(py.Str("P1D"))).Text(), "{{ -3 // duration('P1D') }}")
}
func value3947(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), e.Duration(py.Str("P1M"))), "{{ -3 // duration('P1M') }}")
}
func typed3947(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), e.Duration(py.Str("P1M"))), "{{ -3 // duration('P1M') }}")
}
func texts3947(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Int(-3), e.Duration(py.Str("P1M"))), "{{ -3 // duration('P1M') }}")
}
func text3947(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Int(-3), e.Duration(py.Str("P1M"))).Text(), "{{ -3 // duration('P1M') }}")
}
func value3948(e *py.Eval, ctx variables) py.Value {
	return py.Int(-1)
}
func typed3948(e *py.Eval, ctx variables) py.Value {
	return py.Int(-1)
}
func texts3948(e *py.Eval, ctx variables) py.Value {
	return py.Int(-1)
}
func text3948(e *py.Eval, ctx variables) string {
	return "-1"
}
func value3949(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), py.Int(0)))
}
func typed3949(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), py.Int(0)))
}
func texts3949(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), py.Int(0)))
}
func text3949(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Float(2.5), py.Int(0)).Text())
}
func value3950(e *py.Eval, ctx variables) py.Value {
	return py.Float(2)
}
func typed3950(e *py.Eval, ctx variables) py.Value {
	return py.Float(2)
}
func texts3950(e *py.Eval, ctx variables) py.Value {
	return py.Float(2)
}
func text3950(e *py.Eval, ctx variables) string {
	return "2.0"
}
func value3951(e *py.Eval, ctx variables) py.Value {
	return py.Float(-1)
}
func typed3951(e *py.Eval, ctx variables) py.Value {
	return py.Float(-1)
}
func texts3951(e *py.Eval, ctx variables) py.Value {
	return py.Float(-1)
}
func text3951(e *py.Eval, ctx variables) string {
	return "-1.0"
}
func value3952(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), py.Str("%s!")), "{{ 2.5 // '%s!' }}")
}
func typed3952(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), py.Str("%s!")), "{{ 2.5 // '%s!' }}")
}
func texts3952(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), py.Str("%s!")), "{{ 2.5 // '%s!' }}")
}
func text3952(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Float(2.5), py.Str("%s!")).Text(), "{{ 2.5 // '%s!' }}")
}
func value3953(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), py.Str("%d")), "{{ 2.5 // '%d' }}")
}
func typed3953(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), py.Str("%d")), "{{ 2.5 // '%d' }}")
}
func texts3953(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), py.Str("%d")), "{{ 2.5 // '%d' }}")
}
func text3953(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Float(2.5), py.Str("%d")).Text(), "{{ 2.5 // '%d' }}")
}
func value3954(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), py.ListOf(py.Int(1))), "{{ 2.5 // [1] }}")
}
func typed3954(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), py.ListOf(py.Int(1))), "{{ 2.5 // [1] }}")
}
func texts3954(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), py.ListOf(py.Int(1))), "{{ 2.5 // [1] }}")
}
func text3954(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Float(2.5), py.ListOf(py.Int(1))).Text(), "{{ 2.5 // [1] }}")
}
func value3955(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), py.Dict("a", py.Int(1))), "{{ 2.5 // {'a':1} }}")
}
func typed3955(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), py.Dict("a", py.Int(1))), "{{ 2.5 // {'a':1} }}")
}
func texts3955(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), py.Dict("a", py.Int(1))), "{{ 2.5 // {'a':1} }}")
}
func text3955(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Float(2.5), py.Dict("a", py.Int(1))).Text(), "{{ 2.5 // {'a':1} }}")
}
func value3956(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), e.Duration(py.Str("P1D"))), "{{ 2.5 // duration('P1D') }}")
}
func typed3956(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), e.Duration(py.Str("P1D"))), "{{ 2.5 // duration('P1D') }}")
}
func texts3956(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), e.Duration(py.Str("P1D"))), "{{ 2.5 // duration('P1D') }}")
}
func text3956(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Float(2.5), e.Duration(py.Str("P1D"))).Text(), "{{ 2.5 // duration('P1D') }}")
}
func value3957(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), e.Duration(py.Str("P1M"))), "{{ 2.5 // duration('P1M') }}")
}
func typed3957(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), e.Duration(py.Str("P1M"))), "{{ 2.5 // duration('P1M') }}")
}
func texts3957(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Float(2.5), e.Duration(py.Str("P1M"))), "{{ 2.5 // duration('P1M') }}")
}
func text3957(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Float(2.5), e.Duration(py.Str("P1M"))).Text(), "{{ 2.5 // duration('P1M') }}")
}
func value3958(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func typed3958(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func texts3958(e *py.Eval, ctx variables) py.Value {
	return py.Float(0)
}
func text3958(e *py.Eval, ctx variables) string {
	return "0.0"
}
func value3959(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), ctx["config"].Member("x")), "{{ '' // config.x }}")
}
func typed3959(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), ctx["config"].Member("x")), "{{ '' // config.x }}")
}
func texts3959(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), py.Str(ctx["config"].Member("x").Text())), "{{ '' // config.x }}")
}
func text3959(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str(""), ctx["config"].Member("x")).Text(), "{{ '' // config.x }}")
}
func value3960(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), py.Int(1)), "{{ '' // 1 }}")
}
func typed3960(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), py.Int(1)), "{{ '' // 1 }}")
}
func texts3960(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), py.Int(1)), "{{ '' // 1 }}")
}
func text3960(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str(""), py.Int(1)).Text(), "{{ '' // 1 }}")
}
func value3961(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), py.Float(2.5)), "{{ '' // 2.5 }}")
}
func typed3961(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), py.Float(2.5)), "{{ '' // 2.5 }}")
}
func texts3961(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), py.Float(2.5)), "{{ '' // 2.5 }}")
}
func text3961(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str(""), py.Float(2.5)).Text(), "{{ '' // 2.5 }}")
}
func value3962(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), py.ListOf(py.Int(1))), "{{ '' // [1] }}")
}
func typed3962(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), py.ListOf(py.Int(1))), "{{ '' // [1] }}")
}
func texts3962(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), py.ListOf(py.Int(1))), "{{ '' // [1] }}")
}
func text3962(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str(""), py.ListOf(py.Int(1))).Text(), "{{ '' // [1] }}")
}
func value3963(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), e.Duration(py.Str("P1M"))), "{{ '' // duration('P1M') }}")
}
func typed3963(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), e.Duration(py.Str("P1M"))), "{{ '' // duration('P1M') }}")
}
func texts3963(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), e.Duration(py.Str("P1M"))), "{{ '' // duration('P1M') }}")
}
func text3963(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str(""), e.Duration(py.Str("P1M"))).Text(), "{{ '' // duration('P1M') }}")
}
func value3964(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), py.Literal("100000000000000000000")), "{{ '' // 10**20 }}")
}
func typed3964(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), py.Literal("100000000000000000000")), "{{ '' // 10**20 }}")
}
func texts3964(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str(""), py.Literal("100000000000000000000")), "{{ '' // 10**20 }}")
}
func text3964(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str(""), py.Literal("100000000000000000000")).Text(), "{{ '' // 10**20 }}")
}
func value3965(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), ctx["config"].Member("x")), "{{ 'a' // config.x }}")
}
func typed3965(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), ctx["config"].Member("x")), "{{ 'a' // config.x }}")
}
func texts3965(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.Str(ctx["config"].Member("x").Text())), "{{ 'a' // config.x }}")
}
func text3965(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("a"), ctx["config"].Member("x")).Text(), "{{ 'a' // config.x }}")
}
func value3966(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.None), "{{ 'a' // none }}")
}
func typed3966(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.None), "{{ 'a' // none }}")
}
func texts3966(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.None), "{{ 'a' // none }}")
}
func text3966(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("a"), py.None).Text(), "{{ 'a' // none }}")
}
func value3967(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.Int(-3)), "{{ 'a' // -3 }}")
}
func typed3967(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.Int(-3)), "{{ 'a' // -3 }}")
}
func texts3967(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.Int(-3)), "{{ 'a' // -3 }}")
}
func text3967(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("a"), py.Int(-3)).Text(), "{{ 'a' // -3 }}")
}
func value3968(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.Str("%s!")), "{{ 'a' // '%s!' }}")
}
func typed3968(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.Str("%s!")), "{{ 'a' // '%s!' }}")
}
func texts3968(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.Str("%s!")), "{{ 'a' // '%s!' }}")
}
func text3968(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("a"), py.Str("%s!")).Text(), "{{ 'a' // '%s!' }}")
}
func value3969(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.ListOf(py.Int(1))), "{{ 'a' // [1] }}")
}
func typed3969(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.ListOf(py.Int(1))), "{{ 'a' // [1] }}")
}
func texts3969(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.ListOf(py.Int(1))), "{{ 'a' // [1] }}")
}
func text3969(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("a"), py.ListOf(py.Int(1))).Text(), "{{ 'a' // [1] }}")
}
func value3970(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 'a' // (1,2) }}")
}
func typed3970(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 'a' // (1,2) }}")
}
func texts3970(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 'a' // (1,2) }}")
}
func text3970(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ 'a' // (1,2) }}")
}
func value3971(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.Dict("a", py.Int(1))), "{{ 'a' // {'a':1} }}")
}
func typed3971(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.Dict("a", py.Int(1))), "{{ 'a' // {'a':1} }}")
}
func texts3971(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.Dict("a", py.Int(1))), "{{ 'a' // {'a':1} }}")
}
func text3971(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("a"), py.Dict("a", py.Int(1))).Text(), "{{ 'a' // {'a':1} }}")
}
func value3972(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), e.NowUTC()), "{{ 'a' // now_utc() }}")
}
func typed3972(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), e.NowUTC()), "{{ 'a' // now_utc() }}")
}
func texts3972(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), e.NowUTC()), "{{ 'a' // now_utc() }}")
}
func text3972(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("a"), e.NowUTC()).Text(), "{{ 'a' // now_utc() }}")
}
func value3973(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), e.Duration(py.Str("P1D"))), "{{ 'a' // duration('P1D') }}")
}
func typed3973(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), e.Duration(py.Str("P1D"))), "{{ 'a' // duration('P1D') }}")
}
func texts3973(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), e.Duration(py.Str("P1D"))), "{{ 'a' // duration('P1D') }}")
}
func text3973(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("a"), e.Duration(py.Str("P1D"))).Text(), "{{ 'a' // duration('P1D') }}")
}
func value3974(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), e.Duration(py.Str("P1M"))), "{{ 'a' // duration('P1M') }}")
}
func typed3974(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), e.Duration(py.Str("P1M"))), "{{ 'a' // duration('P1M') }}")
}
func texts3974(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), e.Duration(py.Str("P1M"))), "{{ 'a' // duration('P1M') }}")
}
func text3974(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("a"), e.Duration(py.Str("P1M"))).Text(), "{{ 'a' // duration('P1M') }}")
}
func value3975(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.Literal("100000000000000000000")), "{{ 'a' // 10**20 }}")
}
func typed3975(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.Literal("100000000000000000000")), "{{ 'a' // 10**20 }}")
}
func texts3975(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("a"), py.Literal("100000000000000000000")), "{{ 'a' // 10**20 }}")
}
func text3975(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("a"), py.Literal("100000000000000000000")).Text(), "{{ 'a' // 10**20 }}")
}
func value3976(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), py.None), "{{ '%s!' // none }}")
}
func typed3976(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), py.None), "{{ '%s!' // none }}")
}
func texts3976(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), py.None), "{{ '%s!' // none }}")
}
func text3976(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("%s!"), py.None).Text(), "{{ '%s!' // none }}")
}
func value3977(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), py.Str("%s!")), "{{ '%s!' // '%s!' }}")
}
func typed3977(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), py.Str("%s!")), "{{ '%s!' // '%s!' }}")
}
func texts3977(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), py.Str("%s!")), "{{ '%s!' // '%s!' }}")
}
func text3977(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("%s!"), py.Str("%s!")).Text(), "{{ '%s!' // '%s!' }}")
}
func value3978(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), py.Str("%d")), "{{ '%s!' // '%d' }}")
}
func typed3978(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), py.Str("%d")), "{{ '%s!' // '%d' }}")
}
func texts3978(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), py.Str("%d")), "{{ '%s!' // '%d' }}")
}
func text3978(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("%s!"), py.Str("%d")).Text(), "{{ '%s!' // '%d' }}")
}
func value3979(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%s!' // (1,2) }}")
}
func typed3979(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%s!' // (1,2) }}")
}
func texts3979(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%s!' // (1,2) }}")
}
func text3979(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("%s!"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ '%s!' // (1,2) }}")
}
func value3980(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), e.NowUTC()), "{{ '%s!' // now_utc() }}")
}
func typed3980(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), e.NowUTC()), "{{ '%s!' // now_utc() }}")
}
func texts3980(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), e.NowUTC()), "{{ '%s!' // now_utc() }}")
}
func text3980(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("%s!"), e.NowUTC()).Text(), "{{ '%s!' // now_utc() }}")
}
func value3981(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), e.Duration(py.Str("P1D"))), "{{ '%s!' // duration('P1D') }}")
}
func typed3981(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), e.Duration(py.Str("P1D"))), "{{ '%s!' // duration('P1D') }}")
}
func texts3981(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), e.Duration(py.Str("P1D"))), "{{ '%s!' // duration('P1D') }}")
}
func text3981(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("%s!"), e.Duration(py.Str("P1D"))).Text(), "{{ '%s!' // duration('P1D') }}")
}
func value3982(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), e.Duration(py.Str("P1M"))), "{{ '%s!' // duration('P1M') }}")
}
func typed3982(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), e.Duration(py.Str("P1M"))), "{{ '%s!' // duration('P1M') }}")
}
func texts3982(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), e.Duration(py.Str("P1M"))), "{{ '%s!' // duration('P1M') }}")
}
func text3982(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("%s!"), e.Duration(py.Str("P1M"))).Text(), "{{ '%s!' // duration('P1M') }}")
}
func value3983(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), py.Literal("100000000000000000000")), "{{ '%s!' // 10**20 }}")
}
func typed3983(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), py.Literal("100000000000000000000")), "{{ '%s!' // 10**20 }}")
}
func texts3983(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%s!"), py.Literal("100000000000000000000")), "{{ '%s!' // 10**20 }}")
}
func text3983(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("%s!"), py.Literal("100000000000000000000")).Text(), "{{ '%s!' // 10**20 }}")
}
func value3984(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), ctx["config"].Member("x")), "{{ '%d' // config.x }}")
}
func typed3984(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), ctx["config"].Member("x")), "{{ '%d' // config.x }}")
}
func texts3984(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.Str(ctx["config"].Member("x").Text())), "{{ '%d' // config.x }}")
}
func text3984(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("%d"), ctx["config"].Member("x")).Text(), "{{ '%d' // config.x }}")
}
func value3985(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.None), "{{ '%d' // none }}")
}
func typed3985(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.None), "{{ '%d' // none }}")
}
func texts3985(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.None), "{{ '%d' // none }}")
}
func text3985(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("%d"), py.None).Text(), "{{ '%d' // none }}")
}
func value3986(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.Int(1)), "{{ '%d' // 1 }}")
}
func typed3986(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.Int(1)), "{{ '%d' // 1 }}")
}
func texts3986(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.Int(1)), "{{ '%d' // 1 }}")
}
func text3986(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("%d"), py.Int(1)).Text(), "{{ '%d' // 1 }}")
}
func value3987(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.Str("a")), "{{ '%d' // 'a' }}")
}
func typed3987(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.Str("a")), "{{ '%d' // 'a' }}")
}
func texts3987(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.Str("a")), "{{ '%d' // 'a' }}")
}
func text3987(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("%d"), py.Str("a")).Text(), "{{ '%d' // 'a' }}")
}
func value3988(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.Str("%s!")), "{{ '%d' // '%s!' }}")
}
func typed3988(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.Str("%s!")), "{{ '%d' // '%s!' }}")
}
func texts3988(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.Str("%s!")), "{{ '%d' // '%s!' }}")
}
func text3988(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("%d"), py.Str("%s!")).Text(), "{{ '%d' // '%s!' }}")
}
func value3989(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' // [1] }}")
}
func typed3989(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' // [1] }}")
}
func texts3989(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' // [1] }}")
}
func text3989(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("%d"), py.ListOf(py.Int(1))).Text(), "{{ '%d' // [1] }}")
}
func value3990(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.Dict("a", py.Int(1))), "{{ '%d' // {'a':1} }}")
}
func typed3990(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.Dict("a", py.Int(1))), "{{ '%d' // {'a':1} }}")
}
func texts3990(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), py.Dict("a", py.Int(1))), "{{ '%d' // {'a':1} }}")
}
func text3990(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("%d"), py.Dict("a", py.Int(1))).Text(), "{{ '%d' // {'a':1} }}")
}
func value3991(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), e.NowUTC()), "{{ '%d' // now_utc() }}")
}
func typed3991(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), e.NowUTC()), "{{ '%d' // now_utc() }}")
}
func texts3991(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Str("%d"), e.NowUTC()), "{{ '%d' // now_utc() }}")
}
func text3991(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Str("%d"), e.NowUTC()).Text(), "{{ '%d' // now_utc() }}")
}
func value3992(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), ctx["config"].Member("missing")), "{{ [1] // config.missing }}")
}
func typed3992(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), ctx["config"].Member("missing")), "{{ [1] // config.missing }}")
}
func texts3992(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Str(ctx["config"].Member("missing").Text())), "{{ [1] // config.missing }}")
}
func text3992(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.ListOf(py.Int(1)), ctx["config"].Member("missing")).Text(), "{{ [1] // config.missing }}")
}
func value3993(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Int(0)), "{{ [1] // 0 }}")
}
func typed3993(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Int(0)), "{{ [1] // 0 }}")
}
func texts3993(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Int(0)), "{{ [1] // 0 }}")
}
func text3993(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.ListOf(py.Int(1)), py.Int(0)).Text(), "{{ [1] // 0 }}")
}
func value3994(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Int(1)), "{{ [1] // 1 }}")
}
func typed3994(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Int(1)), "{{ [1] // 1 }}")
}
func texts3994(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Int(1)), "{{ [1] // 1 }}")
}
func text3994(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.ListOf(py.Int(1)), py.Int(1)).Text(), "{{ [1] // 1 }}")
}
func value3995(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Int(-3)), "{{ [1] // -3 }}")
}
func typed3995(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Int(-3)), "{{ [1] // -3 }}")
}
func texts3995(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Int(-3)), "{{ [1] // -3 }}")
}
func text3995(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.ListOf(py.Int(1)), py.Int(-3)).Text(), "{{ [1] // -3 }}")
}
func value3996(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Str("a")), "{{ [1] // 'a' }}")
}
func typed3996(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Str("a")), "{{ [1] // 'a' }}")
}
func texts3996(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Str("a")), "{{ [1] // 'a' }}")
}
func text3996(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.ListOf(py.Int(1)), py.Str("a")).Text(), "{{ [1] // 'a' }}")
}
func value3997(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1))), "{{ [1] // {'a':1} }}")
}
func typed3997(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1))), "{{ [1] // {'a':1} }}")
}
func texts3997(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1))), "{{ [1] // {'a':1} }}")
}
func text3997(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1))).Text(), "{{ [1] // {'a':1} }}")
}
func value3998(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), e.TodayUTC()), "{{ [1] // today_utc() }}")
}
func typed3998(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), e.TodayUTC()), "{{ [1] // today_utc() }}")
}
func texts3998(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), e.TodayUTC()), "{{ [1] // today_utc() }}")
}
func text3998(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.ListOf(py.Int(1)), e.TodayUTC()).Text(), "{{ [1] // today_utc() }}")
}
func value3999(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Literal("100000000000000000000")), "{{ [1] // 10**20 }}")
}
func typed3999(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Literal("100000000000000000000")), "{{ [1] // 10**20 }}")
}
func texts3999(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.ListOf(py.Int(1)), py.Literal("100000000000000000000")), "{{ [1] // 10**20 }}")
}
func text3999(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.ListOf(py.Int(1)), py.Literal("100000000000000000000")).Text(), "{{ [1] // 10**20 }}")
}
