package main

import "github.com/airgen/airgen/runtime/py"

func value4000(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing")), "{{ (1,2) // config.missing }}")
}
func typed4000(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing")), "{{ (1,2) // config.missing }}")
}
func texts4000(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.Str(ctx["config"].Member("missing").Text())), "{{ (1,2) // config.missing }}")
}
func text4000(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing")).Text(), "{{ (1,2) // config.missing }}")
}
func value4001(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.None), "{{ (1,2) // none }}")
}
func typed4001(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.None), "{{ (1,2) // none }}")
}
func texts4001(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.None), "{{ (1,2) // none }}")
}
func text4001(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.None).Text(), "{{ (1,2) // none }}")
}
func value4002(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.True), "{{ (1,2) // true }}")
}
func typed4002(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.True), "{{ (1,2) // true }}")
}
func texts4002(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.True), "{{ (1,2) // true }}")
}
func text4002(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.True).Text(), "{{ (1,2) // true }}")
}
func value4003(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3)), "{{ (1,2) // -3 }}")
}
func typed4003(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3)), "{{ (1,2) // -3 }}")
}
func texts4003(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3)), "{{ (1,2) // -3 }}")
}
func text4003(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3)).Text(), "{{ (1,2) // -3 }}")
}
func value4004(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")), "{{ (1,2) // '%s!' }}")
}
func typed4004(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")), "{{ (1,2) // '%s!' }}")
}
func texts4004(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")), "{{ (1,2) // '%s!' }}")
}
func text4004(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")).Text(), "{{ (1,2) // '%s!' }}")
}
func value4005(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.TupleOf(py.Int(1), py.Int(2))), "{{ (1,2) // (1,2) }}")
}
func typed4005(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.TupleOf(py.Int(1), py.Int(2))), "{{ (1,2) // (1,2) }}")
}
func texts4005(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.TupleOf(py.Int(1), py.Int(2))), "{{ (1,2) // (1,2) }}")
}
func text4005(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ (1,2) // (1,2) }}")
}
func value4006(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC()), "{{ (1,2) // now_utc() }}")
}
func typed4006(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC()), "{{ (1,2) // now_utc() }}")
}
func texts4006(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC()), "{{ (1,2) // now_utc() }}")
}
func text4006(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC()).Text(), "{{ (1,2) // now_utc() }}")
}
func value4007(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")), "{{ (1,2) // 10**20 }}")
}
func typed4007(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")), "{{ (1,2) // 10**20 }}")
}
func texts4007(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")), "{{ (1,2) // 10**20 }}")
}
func text4007(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")).Text(), "{{ (1,2) // 10**20 }}")
}
func value4008(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")), "{{ {'a':1} // config.missing }}")
}
func typed4008(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")), "{{ {'a':1} // config.missing }}")
}
func texts4008(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.Str(ctx["config"].Member("missing").Text())), "{{ {'a':1} // config.missing }}")
}
func text4008(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")).Text(), "{{ {'a':1} // config.missing }}")
}
func value4009(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.True), "{{ {'a':1} // true }}")
}
func typed4009(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.True), "{{ {'a':1} // true }}")
}
func texts4009(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.True), "{{ {'a':1} // true }}")
}
func text4009(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Dict("a", py.Int(1)), py.True).Text(), "{{ {'a':1} // true }}")
}
func value4010(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.Int(-3)), "{{ {'a':1} // -3 }}")
}
func typed4010(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.Int(-3)), "{{ {'a':1} // -3 }}")
}
func texts4010(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.Int(-3)), "{{ {'a':1} // -3 }}")
}
func text4010(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Dict("a", py.Int(1)), py.Int(-3)).Text(), "{{ {'a':1} // -3 }}")
}
func value4011(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.Float(2.5)), "{{ {'a':1} // 2.5 }}")
}
func typed4011(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.Float(2.5)), "{{ {'a':1} // 2.5 }}")
}
func texts4011(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.Float(2.5)), "{{ {'a':1} // 2.5 }}")
}
func text4011(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Dict("a", py.Int(1)), py.Float(2.5)).Text(), "{{ {'a':1} // 2.5 }}")
}
func value4012(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.Str("a")), "{{ {'a':1} // 'a' }}")
}
func typed4012(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.Str("a")), "{{ {'a':1} // 'a' }}")
}
func texts4012(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.Str("a")), "{{ {'a':1} // 'a' }}")
}
func text4012(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Dict("a", py.Int(1)), py.Str("a")).Text(), "{{ {'a':1} // 'a' }}")
}
func value4013(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.Str("%s!")), "{{ {'a':1} // '%s!' }}")
}
func typed4013(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.Str("%s!")), "{{ {'a':1} // '%s!' }}")
}
func texts4013(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.Str("%s!")), "{{ {'a':1} // '%s!' }}")
}
func text4013(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Dict("a", py.Int(1)), py.Str("%s!")).Text(), "{{ {'a':1} // '%s!' }}")
}
func value4014(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))), "{{ {'a':1} // [1] }}")
}
func typed4014(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))), "{{ {'a':1} // [1] }}")
}
func texts4014(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))), "{{ {'a':1} // [1] }}")
}
func text4014(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))).Text(), "{{ {'a':1} // [1] }}")
}
func value4015(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), e.NowUTC()), "{{ {'a':1} // now_utc() }}")
}
func typed4015(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), e.NowUTC()), "{{ {'a':1} // now_utc() }}")
}
func texts4015(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), e.NowUTC()), "{{ {'a':1} // now_utc() }}")
}
func text4015(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Dict("a", py.Int(1)), e.NowUTC()).Text(), "{{ {'a':1} // now_utc() }}")
}
func value4016(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), e.TodayUTC()), "{{ {'a':1} // today_utc() }}")
}
func typed4016(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), e.TodayUTC()), "{{ {'a':1} // today_utc() }}")
}
func texts4016(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), e.TodayUTC()), "{{ {'a':1} // today_utc() }}")
}
func text4016(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Dict("a", py.Int(1)), e.TodayUTC()).Text(), "{{ {'a':1} // today_utc() }}")
}
func value4017(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M"))), "{{ {'a':1} // duration('P1M') }}")
}
func typed4017(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M"))), "{{ {'a':1} // duration('P1M') }}")
}
func texts4017(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M"))), "{{ {'a':1} // duration('P1M') }}")
}
func text4017(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M"))).Text(), "{{ {'a':1} // duration('P1M') }}")
}
func value4018(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Int(-3)), "{{ now_utc() // -3 }}")
}
func typed4018(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Int(-3)), "{{ now_utc() // -3 }}")
}
func texts4018(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Int(-3)), "{{ now_utc() // -3 }}")
}
func text4018(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.NowUTC(), py.Int(-3)).Text(), "{{ now_utc() // -3 }}")
}
func value4019(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Str("")), "{{ now_utc() // '' }}")
}
func typed4019(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Str("")), "{{ now_utc() // '' }}")
}
func texts4019(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Str("")), "{{ now_utc() // '' }}")
}
func text4019(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.NowUTC(), py.Str("")).Text(), "{{ now_utc() // '' }}")
}
func value4020(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Str("a")), "{{ now_utc() // 'a' }}")
}
func typed4020(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Str("a")), "{{ now_utc() // 'a' }}")
}
func texts4020(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Str("a")), "{{ now_utc() // 'a' }}")
}
func text4020(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.NowUTC(), py.Str("a")).Text(), "{{ now_utc() // 'a' }}")
}
func value4021(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Str("%d")), "{{ now_utc() // '%d' }}")
}
func typed4021(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Str("%d")), "{{ now_utc() // '%d' }}")
}
func texts4021(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Str("%d")), "{{ now_utc() // '%d' }}")
}
func text4021(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.NowUTC(), py.Str("%d")).Text(), "{{ now_utc() // '%d' }}")
}
func value4022(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ now_utc() // (1,2) }}")
}
func typed4022(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ now_utc() // (1,2) }}")
}
func texts4022(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ now_utc() // (1,2) }}")
}
func text4022(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ now_utc() // (1,2) }}")
}
func value4023(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Dict("a", py.Int(1))), "{{ now_utc() // {'a':1} }}")
}
func typed4023(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Dict("a", py.Int(1))), "{{ now_utc() // {'a':1} }}")
}
func texts4023(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Dict("a", py.Int(1))), "{{ now_utc() // {'a':1} }}")
}
func text4023(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.NowUTC(), py.Dict("a", py.Int(1))).Text(), "{{ now_utc() // {'a':1} }}")
}
func value4024(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), e.NowUTC()), "{{ now_utc() // now_utc() }}")
}
func typed4024(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), e.NowUTC()), "{{ now_utc() // now_utc() }}")
}
func texts4024(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), e.NowUTC()), "{{ now_utc() // now_utc() }}")
}
func text4024(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.NowUTC(), e.NowUTC()).Text(), "{{ now_utc() // now_utc() }}")
}
func value4025(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), e.Duration(py.Str("P1D"))), "{{ now_utc() // duration('P1D') }}")
}
func typed4025(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), e.Duration(py.Str("P1D"))), "{{ now_utc() // duration('P1D') }}")
}
func texts4025(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), e.Duration(py.Str("P1D"))), "{{ now_utc() // duration('P1D') }}")
}
func text4025(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.NowUTC(), e.Duration(py.Str("P1D"))).Text(), "{{ now_utc() // duration('P1D') }}")
}
func value4026(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Literal("100000000000000000000")), "{{ now_utc() // 10**20 }}")
}
func typed4026(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Literal("100000000000000000000")), "{{ now_utc() // 10**20 }}")
}
func texts4026(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.NowUTC(), py.Literal("100000000000000000000")), "{{ now_utc() // 10**20 }}")
}
func text4026(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.NowUTC(), py.Literal("100000000000000000000")).Text(), "{{ now_utc() // 10**20 }}")
}
func value4027(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), ctx["config"].Member("missing")), "{{ today_utc() // config.missing }}")
}
func typed4027(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), ctx["config"].Member("missing")), "{{ today_utc() // config.missing }}")
}
func texts4027(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.Str(ctx["config"].Member("missing").Text())), "{{ today_utc() // config.missing }}")
}
func text4027(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.TodayUTC(), ctx["config"].Member("missing")).Text(), "{{ today_utc() // config.missing }}")
}
func value4028(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.True), "{{ today_utc() // true }}")
}
func typed4028(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.True), "{{ today_utc() // true }}")
}
func texts4028(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.True), "{{ today_utc() // true }}")
}
func text4028(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.TodayUTC(), py.True).Text(), "{{ today_utc() // true }}")
}
func value4029(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.Int(-3)), "{{ today_utc() // -3 }}")
}
func typed4029(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.Int(-3)), "{{ today_utc() // -3 }}")
}
func texts4029(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.Int(-3)), "{{ today_utc() // -3 }}")
}
func text4029(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.TodayUTC(), py.Int(-3)).Text(), "{{ today_utc() // -3 }}")
}
func value4030(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.Str("")), "{{ today_utc() // '' }}")
}
func typed4030(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.Str("")), "{{ today_utc() // '' }}")
}
func texts4030(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.Str("")), "{{ today_utc() // '' }}")
}
func text4030(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.TodayUTC(), py.Str("")).Text(), "{{ today_utc() // '' }}")
}
func value4031(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.Str("a")), "{{ today_utc() // 'a' }}")
}
func typed4031(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.Str("a")), "{{ today_utc() // 'a' }}")
}
func texts4031(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.Str("a")), "{{ today_utc() // 'a' }}")
}
func text4031(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.TodayUTC(), py.Str("a")).Text(), "{{ today_utc() // 'a' }}")
}
func value4032(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.Str("%d")), "{{ today_utc() // '%d' }}")
}
func typed4032(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.Str("%d")), "{{ today_utc() // '%d' }}")
}
func texts4032(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.Str("%d")), "{{ today_utc() // '%d' }}")
}
func text4032(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.TodayUTC(), py.Str("%d")).Text(), "{{ today_utc() // '%d' }}")
}
func value4033(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.ListOf(py.Int(1))), "{{ today_utc() // [1] }}")
}
func typed4033(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.ListOf(py.Int(1))), "{{ today_utc() // [1] }}")
}
func texts4033(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.ListOf(py.Int(1))), "{{ today_utc() // [1] }}")
}
func text4033(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.TodayUTC(), py.ListOf(py.Int(1))).Text(), "{{ today_utc() // [1] }}")
}
func value4034(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ today_utc() // (1,2) }}")
}
func typed4034(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ today_utc() // (1,2) }}")
}
func texts4034(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ today_utc() // (1,2) }}")
}
func text4034(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ today_utc() // (1,2) }}")
}
func value4035(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), e.TodayUTC()), "{{ today_utc() // today_utc() }}")
}
func typed4035(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), e.TodayUTC()), "{{ today_utc() // today_utc() }}")
}
func texts4035(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.TodayUTC(), e.TodayUTC()), "{{ today_utc() // today_utc() }}")
}
func text4035(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.TodayUTC(), e.TodayUTC()).Text(), "{{ today_utc() // today_utc() }}")
}
func value4036(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1D")), py.None), "{{ duration('P1D') // none }}")
}
func typed4036(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1D")), py.None), "{{ duration('P1D') // none }}")
}
func texts4036(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1D")), py.None), "{{ duration('P1D') // none }}")
}
func text4036(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.Duration(py.Str("P1D")), py.None).Text(), "{{ duration('P1D') // none }}")
}
func value4037(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1D")), py.Float(2.5)), "{{ duration('P1D') // 2.5 }}")
}
func typed4037(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1D")), py.Float(2.5)), "{{ duration('P1D') // 2.5 }}")
}
func texts4037(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1D")), py.Float(2.5)), "{{ duration('P1D') // 2.5 }}")
}
func text4037(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.Duration(py.Str("P1D")), py.Float(2.5)).Text(), "{{ duration('P1D') // 2.5 }}")
}
func value4038(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1D")), py.Str("a")), "{{ duration('P1D') // 'a' }}")
}
func typed4038(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1D")), py.Str("a")), "{{ duration('P1D') // 'a' }}")
}
func texts4038(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1D")), py.Str("a")), "{{ duration('P1D') // 'a' }}")
}
func text4038(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.Duration(py.Str("P1D")), py.Str("a")).Text(), "{{ duration('P1D') // 'a' }}")
}
func value4039(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1D")), e.NowUTC()), "{{ duration('P1D') // now_utc() }}")
}
func typed4039(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1D")), e.NowUTC()), "{{ duration('P1D') // now_utc() }}")
}
func texts4039(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1D")), e.NowUTC()), "{{ duration('P1D') // now_utc() }}")
}
func text4039(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.Duration(py.Str("P1D")), e.NowUTC()).Text(), "{{ duration('P1D') // now_utc() }}")
}
func value4040(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), ctx["config"].Member("x")), "{{ duration('P1M') // config.x }}")
}
func typed4040(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), ctx["config"].Member("x")), "{{ duration('P1M') // config.x }}")
}
func texts4040(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), py.Str(ctx["config"].Member("x").Text())), "{{ duration('P1M') // config.x }}")
}
func text4040(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.Duration(py.Str("P1M")), ctx["config"].Member("x")).Text(), "{{ duration('P1M') // config.x }}")
}
func value4041(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') // true }}")
}
func typed4041(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') // true }}")
}
func texts4041(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') // true }}")
}
func text4041(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.Duration(py.Str("P1M")), py.True).Text(), "{{ duration('P1M') // true }}")
}
func value4042(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), py.Int(-3)), "{{ duration('P1M') // -3 }}")
}
func typed4042(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), py.Int(-3)), "{{ duration('P1M') // -3 }}")
}
func texts4042(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), py.Int(-3)), "{{ duration('P1M') // -3 }}")
}
func text4042(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.Duration(py.Str("P1M")), py.Int(-3)).Text(), "{{ duration('P1M') // -3 }}")
}
func value4043(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), py.Str("a")), "{{ duration('P1M') // 'a' }}")
}
func typed4043(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), py.Str("a")), "{{ duration('P1M') // 'a' }}")
}
func texts4043(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), py.Str("a")), "{{ duration('P1M') // 'a' }}")
}
func text4043(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.Duration(py.Str("P1M")), py.Str("a")).Text(), "{{ duration('P1M') // 'a' }}")
}
func value4044(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), py.Str("%d")), "{{ duration('P1M') // '%d' }}")
}
func typed4044(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), py.Str("%d")), "{{ duration('P1M') // '%d' }}")
}
func texts4044(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), py.Str("%d")), "{{ duration('P1M') // '%d' }}")
}
func text4044(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.Duration(py.Str("P1M")), py.Str("%d")).Text(), "{{ duration('P1M') // '%d' }}")
}
func value4045(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))), "{{ duration('P1M') // [1] }}")
}
func typed4045(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))), "{{ duration('P1M') // [1] }}")
}
func texts4045(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))), "{{ duration('P1M') // [1] }}")
}
func text4045(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))).Text(), "{{ duration('P1M') // [1] }}")
}
func value4046(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') // now_utc() }}")
}
func typed4046(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') // now_utc() }}")
}
func texts4046(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') // now_utc() }}")
}
func text4046(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.Duration(py.Str("P1M")), e.NowUTC()).Text(), "{{ duration('P1M') // now_utc() }}")
}
func value4047(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), e.TodayUTC()), "{{ duration('P1M') // today_utc() }}")
}
func typed4047(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), e.TodayUTC()), "{{ duration('P1M') // today_utc() }}")
}
func texts4047(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), e.TodayUTC()), "{{ duration('P1M') // today_utc() }}")
}
func text4047(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.Duration(py.Str("P1M")), e.TodayUTC()).Text(), "{{ duration('P1M') // today_utc() }}")
}
func value4048(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))), "{{ duration('P1M') // duration('P1D') }}")
}
func typed4048(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))), "{{ duration('P1M') // duration('P1D') }}")
}
func texts4048(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))), "{{ duration('P1M') // duration('P1D') }}")
}
func text4048(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))).Text(), "{{ duration('P1M') // duration('P1D') }}")
}
func value4049(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))), "{{ duration('P1M') // duration('P1M') }}")
}
func typed4049(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))), "{{ duration('P1M') // duration('P1M') }}")
}
func texts4049(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))), "{{ duration('P1M') // duration('P1M') }}")
}
func text4049(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))).Text(), "{{ duration('P1M') // duration('P1M') }}")
}
func value4050(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), ctx["config"].Member("x")), "{{ 10**20 // config.x }}")
}
func typed4050(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), ctx["config"].Member("x")), "{{ 10**20 // config.x }}")
}
func texts4050(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Str(ctx["config"].Member("x").Text())), "{{ 10**20 // config.x }}")
}
func text4050(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Literal("100000000000000000000"), ctx["config"].Member("x")).Text(), "{{ 10**20 // config.x }}")
}
func value4051(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), ctx["config"].Member("missing")), "{{ 10**20 // config.missing }}")
}
func typed4051(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), ctx["config"].Member("missing")), "{{ 10**20 // config.missing }}")
}
func texts4051(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Str(ctx["config"].Member("missing").Text())), "{{ 10**20 // config.missing }}")
}
func text4051(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Literal("100000000000000000000"), ctx["config"].Member("missing")).Text(), "{{ 10**20 // config.missing }}")
}
func value4052(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.None), "{{ 10**20 // none }}")
}
func typed4052(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.None), "{{ 10**20 // none }}")
}
func texts4052(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.None), "{{ 10**20 // none }}")
}
func text4052(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Literal("100000000000000000000"), py.None).Text(), "{{ 10**20 // none }}")
}
func value4053(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func typed4053(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func texts4053(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func text4053(e *py.Eval, ctx variables) string {
	return "100000000000000000000"
}
func value4054(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Int(0)), "{{ 10**20 // 0 }}")
}
func typed4054(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Int(0)), "{{ 10**20 // 0 }}")
}
func texts4054(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Int(0)), "{{ 10**20 // 0 }}")
}
func text4054(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Literal("100000000000000000000"), py.Int(0)).Text(), "{{ 10**20 // 0 }}")
}
func value4055(e *py.Eval, ctx variables) py.Value {
	return py.Float(4e+19)
}
func typed4055(e *py.Eval, ctx variables) py.Value {
	return py.Float(4e+19)
}
func texts4055(e *py.Eval, ctx variables) py.Value {
	return py.Float(4e+19)
}
func text4055(e *py.Eval, ctx variables) string {
	return "4e+19"
}
func value4056(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Str("")), "{{ 10**20 // '' }}")
}
func typed4056(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Str("")), "{{ 10**20 // '' }}")
}
func texts4056(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Str("")), "{{ 10**20 // '' }}")
}
func text4056(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Literal("100000000000000000000"), py.Str("")).Text(), "{{ 10**20 // '' }}")
}
func value4057(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Str("a")), "{{ 10**20 // 'a' }}")
}
func typed4057(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Str("a")), "{{ 10**20 // 'a' }}")
}
func texts4057(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Str("a")), "{{ 10**20 // 'a' }}")
}
func text4057(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Literal("100000000000000000000"), py.Str("a")).Text(), "{{ 10**20 // 'a' }}")
}
func value4058(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Str("%s!")), "{{ 10**20 // '%s!' }}")
}
func typed4058(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Str("%s!")), "{{ 10**20 // '%s!' }}")
}
func texts4058(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Str("%s!")), "{{ 10**20 // '%s!' }}")
}
func text4058(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Literal("100000000000000000000"), py.Str("%s!")).Text(), "{{ 10**20 // '%s!' }}")
}
func value4059(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Str("%d")), "{{ 10**20 // '%d' }}")
}
func typed4059(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Str("%d")), "{{ 10**20 // '%d' }}")
}
func texts4059(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), py.Str("%d")), "{{ 10**20 // '%d' }}")
}
func text4059(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Literal("100000000000000000000"), py.Str("%d")).Text(), "{{ 10**20 // '%d' }}")
}
func value4060(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D"))), "{{ 10**20 // duration('P1D') }}")
}
func typed4060(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D"))), "{{ 10**20 // duration('P1D') }}")
}
func texts4060(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FloorDiv(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D"))), "{{ 10**20 // duration('P1D') }}")
}
func text4060(e *py.Eval, ctx variables) string {
	return e.StringText(e.FloorDiv(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D"))).Text(), "{{ 10**20 // duration('P1D') }}")
}
func value4061(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), ctx["config"].Member("missing")), "{{ config.x % config.missing }}")
}
func typed4061(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), ctx["config"].Member("missing")), "{{ config.x % config.missing }}")
}
func texts4061(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("x").Text()), py.Str(ctx["config"].Member("missing").Text())), "{{ config.x % config.missing }}")
}
func text4061(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("x"), ctx["config"].Member("missing")).Text(), "{{ config.x % config.missing }}")
}
func value4062(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), py.None), "{{ config.x % none }}")
}
func typed4062(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), py.None), "{{ config.x % none }}")
}
func texts4062(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("x").Text()), py.None), "{{ config.x % none }}")
}
func text4062(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("x"), py.None).Text(), "{{ config.x % none }}")
}
func value4063(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), py.True), "{{ config.x % true }}")
}
func typed4063(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), py.True), "{{ config.x % true }}")
}
func texts4063(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("x").Text()), py.True), "{{ config.x % true }}")
}
func text4063(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("x"), py.True).Text(), "{{ config.x % true }}")
}
func value4064(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), py.Str("")), "{{ config.x % '' }}")
}
func typed4064(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), py.Str("")), "{{ config.x % '' }}")
}
func texts4064(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("x").Text()), py.Str("")), "{{ config.x % '' }}")
}
func text4064(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("x"), py.Str("")).Text(), "{{ config.x % '' }}")
}
func value4065(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), py.Str("%d")), "{{ config.x % '%d' }}")
}
func typed4065(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), py.Str("%d")), "{{ config.x % '%d' }}")
}
func texts4065(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("x").Text()), py.Str("%d")), "{{ config.x % '%d' }}")
}
func text4065(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("x"), py.Str("%d")).Text(), "{{ config.x % '%d' }}")
}
func value4066(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), py.ListOf(py.Int(1))), "{{ config.x % [1] }}")
}
func typed4066(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), py.ListOf(py.Int(1))), "{{ config.x % [1] }}")
}
func texts4066(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("x").Text()), py.ListOf(py.Int(1))), "{{ config.x % [1] }}")
}
func text4066(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("x"), py.ListOf(py.Int(1))).Text(), "{{ config.x % [1] }}")
}
func value4067(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.x % (1,2) }}")
}
func typed4067(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.x % (1,2) }}")
}
func texts4067(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("x").Text()), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.x % (1,2) }}")
}
func text4067(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ config.x % (1,2) }}")
}
func value4068(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), py.Dict("a", py.Int(1))), "{{ config.x % {'a':1} }}")
}
func typed4068(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), py.Dict("a", py.Int(1))), "{{ config.x % {'a':1} }}")
}
func texts4068(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("x").Text()), py.Dict("a", py.Int(1))), "{{ config.x % {'a':1} }}")
}
func text4068(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("x"), py.Dict("a", py.Int(1))).Text(), "{{ config.x % {'a':1} }}")
}
func value4069(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), e.TodayUTC()), "{{ config.x % today_utc() }}")
}
func typed4069(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), e.TodayUTC()), "{{ config.x % today_utc() }}")
}
func texts4069(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("x").Text()), e.TodayUTC()), "{{ config.x % today_utc() }}")
}
func text4069(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("x"), e.TodayUTC()).Text(), "{{ config.x % today_utc() }}")
}
func value4070(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), e.Duration(py.Str("P1D"))), "{{ config.x % duration('P1D') }}")
}
func typed4070(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), e.Duration(py.Str("P1D"))), "{{ config.x % duration('P1D') }}")
}
func texts4070(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("x").Text()), e.Duration(py.Str("P1D"))), "{{ config.x % duration('P1D') }}")
}
func text4070(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("x"), e.Duration(py.Str("P1D"))).Text(), "{{ config.x % duration('P1D') }}")
}
func value4071(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), py.Literal("100000000000000000000")), "{{ config.x % 10**20 }}")
}
func typed4071(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("x"), py.Literal("100000000000000000000")), "{{ config.x % 10**20 }}")
}
func texts4071(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("x").Text()), py.Literal("100000000000000000000")), "{{ config.x % 10**20 }}")
}
func text4071(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("x"), py.Literal("100000000000000000000")).Text(), "{{ config.x % 10**20 }}")
}
func value4072(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), ctx["config"].Member("x")), "{{ config.missing % config.x }}")
}
func typed4072(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), ctx["config"].Member("x")), "{{ config.missing % config.x }}")
}
func texts4072(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("missing").Text()), py.Str(ctx["config"].Member("x").Text())), "{{ config.missing % config.x }}")
}
func text4072(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("missing"), ctx["config"].Member("x")).Text(), "{{ config.missing % config.x }}")
}
func value4073(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), ctx["config"].Member("missing")), "{{ config.missing % config.missing }}")
}
func typed4073(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), ctx["config"].Member("missing")), "{{ config.missing % config.missing }}")
}
func texts4073(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("missing").Text()), py.Str(ctx["config"].Member("missing").Text())), "{{ config.missing % config.missing }}")
}
func text4073(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("missing"), ctx["config"].Member("missing")).Text(), "{{ config.missing % config.missing }}")
}
func value4074(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), py.Int(0)), "{{ config.missing % 0 }}")
}
func typed4074(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), py.Int(0)), "{{ config.missing % 0 }}")
}
func texts4074(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("missing").Text()), py.Int(0)), "{{ config.missing % 0 }}")
}
func text4074(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("missing"), py.Int(0)).Text(), "{{ config.missing % 0 }}")
}
func value4075(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), py.Float(2.5)), "{{ config.missing % 2.5 }}")
}
func typed4075(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), py.Float(2.5)), "{{ config.missing % 2.5 }}")
}
func texts4075(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("missing").Text()), py.Float(2.5)), "{{ config.missing % 2.5 }}")
}
func text4075(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("missing"), py.Float(2.5)).Text(), "{{ config.missing % 2.5 }}")
}
func value4076(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), py.Str("%s!")), "{{ config.missing % '%s!' }}")
}
func typed4076(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), py.Str("%s!")), "{{ config.missing % '%s!' }}")
}
func texts4076(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("missing").Text()), py.Str("%s!")), "{{ config.missing % '%s!' }}")
}
func text4076(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("missing"), py.Str("%s!")).Text(), "{{ config.missing % '%s!' }}")
}
func value4077(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.missing % (1,2) }}")
}
func typed4077(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.missing % (1,2) }}")
}
func texts4077(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("missing").Text()), py.TupleOf(py.Int(1), py.Int(2))), "{{ config.missing % (1,2) }}")
}
func text4077(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ config.missing % (1,2) }}")
}
func value4078(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), e.NowUTC()), "{{ config.missing % now_utc() }}")
}
func typed4078(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), e.NowUTC()), "{{ config.missing % now_utc() }}")
}
func texts4078(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("missing").Text()), e.NowUTC()), "{{ config.missing % now_utc() }}")
}
func text4078(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("missing"), e.NowUTC()).Text(), "{{ config.missing % now_utc() }}")
}
func value4079(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), e.TodayUTC()), "{{ config.missing % today_utc() }}")
}
func typed4079(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), e.TodayUTC()), "{{ config.missing % today_utc() }}")
}
func texts4079(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("missing").Text()), e.TodayUTC()), "{{ config.missing % today_utc() }}")
}
func text4079(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("missing"), e.TodayUTC()).Text(), "{{ config.missing % today_utc() }}")
}
func value4080(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))), "{{ config.missing % duration('P1M') }}")
}
func typed4080(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))), "{{ config.missing % duration('P1M') }}")
}
func texts4080(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(ctx["config"].Member("missing").Text()), e.Duration(py.Str("P1M"))), "{{ config.missing % duration('P1M') }}")
}
func text4080(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))).Text(), "{{ config.missing % duration('P1M') }}")
}
func value4081(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, ctx["config"].Member("missing")), "{{ none % config.missing }}")
}
func typed4081(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, ctx["config"].Member("missing")), "{{ none % config.missing }}")
}
func texts4081(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.Str(ctx["config"].Member("missing").Text())), "{{ none % config.missing }}")
}
func text4081(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.None, ctx["config"].Member("missing")).Text(), "{{ none % config.missing }}")
}
func value4082(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.None), "{{ none % none }}")
}
func typed4082(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.None), "{{ none % none }}")
}
func texts4082(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.None), "{{ none % none }}")
}
func text4082(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.None, py.None).Text(), "{{ none % none }}")
}
func value4083(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.Int(0)), "{{ none % 0 }}")
}
func typed4083(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.Int(0)), "{{ none % 0 }}")
}
func texts4083(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.Int(0)), "{{ none % 0 }}")
}
func text4083(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.None, py.Int(0)).Text(), "{{ none % 0 }}")
}
func value4084(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.Int(1)), "{{ none % 1 }}")
}
func typed4084(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.Int(1)), "{{ none % 1 }}")
}
func texts4084(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.Int(1)), "{{ none % 1 }}")
}
func text4084(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.None, py.Int(1)).Text(), "{{ none % 1 }}")
}
func value4085(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.Int(-3)), "{{ none % -3 }}")
}
func typed4085(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.Int(-3)), "{{ none % -3 }}")
}
func texts4085(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.Int(-3)), "{{ none % -3 }}")
}
func text4085(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.None, py.Int(-3)).Text(), "{{ none % -3 }}")
}
func value4086(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.Str("a")), "{{ none % 'a' }}")
}
func typed4086(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.Str("a")), "{{ none % 'a' }}")
}
func texts4086(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.Str("a")), "{{ none % 'a' }}")
}
func text4086(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.None, py.Str("a")).Text(), "{{ none % 'a' }}")
}
func value4087(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.ListOf(py.Int(1))), "{{ none % [1] }}")
}
func typed4087(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.ListOf(py.Int(1))), "{{ none % [1] }}")
}
func texts4087(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.ListOf(py.Int(1))), "{{ none % [1] }}")
}
func text4087(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.None, py.ListOf(py.Int(1))).Text(), "{{ none % [1] }}")
}
func value4088(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.Dict("a", py.Int(1))), "{{ none % {'a':1} }}")
}
func typed4088(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.Dict("a", py.Int(1))), "{{ none % {'a':1} }}")
}
func texts4088(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, py.Dict("a", py.Int(1))), "{{ none % {'a':1} }}")
}
func text4088(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.None, py.Dict("a", py.Int(1))).Text(), "{{ none % {'a':1} }}")
}
func value4089(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, e.Duration(py.Str("P1D"))), "{{ none % duration('P1D') }}")
}
func typed4089(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, e.Duration(py.Str("P1D"))), "{{ none % duration('P1D') }}")
}
func texts4089(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.None, e.Duration(py.Str("P1D"))), "{{ none % duration('P1D') }}")
}
func text4089(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.None, e.Duration(py.Str("P1D"))).Text(), "{{ none % duration('P1D') }}")
}
func value4090(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, ctx["config"].Member("x")), "{{ true % config.x }}")
}
func typed4090(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, ctx["config"].Member("x")), "{{ true % config.x }}")
}
func texts4090(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.Str(ctx["config"].Member("x").Text())), "{{ true % config.x }}")
}
func text4090(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.True, ctx["config"].Member("x")).Text(), "{{ true % config.x }}")
}
func value4091(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.None), "{{ true % none }}")
}
func typed4091(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.None), "{{ true % none }}")
}
func texts4091(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.None), "{{ true % none }}")
}
func text4091(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.True, py.None).Text(), "{{ true % none }}")
}
func value4092(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed4092(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts4092(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text4092(e *py.Eval, ctx variables) string {
	return "0"
}
func value4093(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.Str("")), "{{ true % '' }}")
}
func typed4093(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.Str("")), "{{ true % '' }}")
}
func texts4093(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.Str("")), "{{ true % '' }}")
}
func text4093(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.True, py.Str("")).Text(), "{{ true % '' }}")
}
func value4094(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.Str("%s!")), "{{ true % '%s!' }}")
}
func typed4094(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.Str("%s!")), "{{ true % '%s!' }}")
}
func texts4094(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.Str("%s!")), "{{ true % '%s!' }}")
}
func text4094(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.True, py.Str("%s!")).Text(), "{{ true % '%s!' }}")
}
func value4095(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.Str("%d")), "{{ true % '%d' }}")
}
func typed4095(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.Str("%d")), "{{ true % '%d' }}")
}
func texts4095(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.Str("%d")), "{{ true % '%d' }}")
}
func text4095(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.True, py.Str("%d")).Text(), "{{ true % '%d' }}")
}
func value4096(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.ListOf(py.Int(1))), "{{ true % [1] }}")
}
func typed4096(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.ListOf(py.Int(1))), "{{ true % [1] }}")
}
func texts4096(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.ListOf(py.Int(1))), "{{ true % [1] }}")
}
func text4096(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.True, py.ListOf(py.Int(1))).Text(), "{{ true % [1] }}")
}
func value4097(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.TupleOf(py.Int(1), py.Int(2))), "{{ true % (1,2) }}")
}
func typed4097(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.TupleOf(py.Int(1), py.Int(2))), "{{ true % (1,2) }}")
}
func texts4097(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.TupleOf(py.Int(1), py.Int(2))), "{{ true % (1,2) }}")
}
func text4097(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.True, py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ true % (1,2) }}")
}
func value4098(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.Dict("a", py.Int(1))), "{{ true % {'a':1} }}")
}
func typed4098(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.Dict("a", py.Int(1))), "{{ true % {'a':1} }}")
}
func texts4098(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, py.Dict("a", py.Int(1))), "{{ true % {'a':1} }}")
}
func text4098(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.True, py.Dict("a", py.Int(1))).Text(), "{{ true % {'a':1} }}")
}
func value4099(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, e.TodayUTC()), "{{ true % today_utc() }}")
}
func typed4099(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, e.TodayUTC()), "{{ true % today_utc() }}")
}
func texts4099(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, e.TodayUTC()), "{{ true % today_utc() }}")
}
func text4099(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.True, e.TodayUTC()).Text(), "{{ true % today_utc() }}")
}
func value4100(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, e.Duration(py.Str("P1D"))), "{{ true % duration('P1D') }}")
}
func typed4100(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, e.Duration(py.Str("P1D"))), "{{ true % duration('P1D') }}")
}
func texts4100(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, e.Duration(py.Str("P1D"))), "{{ true % duration('P1D') }}")
}
func text4100(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.True, e.Duration(py.Str("P1D"))).Text(), "{{ true % duration('P1D') }}")
}
func value4101(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, e.Duration(py.Str("P1M"))), "{{ true % duration('P1M') }}")
}
func typed4101(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, e.Duration(py.Str("P1M"))), "{{ true % duration('P1M') }}")
}
func texts4101(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.True, e.Duration(py.Str("P1M"))), "{{ true % duration('P1M') }}")
}
func text4101(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.True, e.Duration(py.Str("P1M"))).Text(), "{{ true % duration('P1M') }}")
}
func value4102(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), ctx["config"].Member("x")), "{{ 0 % config.x }}")
}
func typed4102(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), ctx["config"].Member("x")), "{{ 0 % config.x }}")
}
func texts4102(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), py.Str(ctx["config"].Member("x").Text())), "{{ 0 % config.x }}")
}
func text4102(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(0), ctx["config"].Member("x")).Text(), "{{ 0 % config.x }}")
}
func value4103(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), ctx["config"].Member("missing")), "{{ 0 % config.missing }}")
}
func typed4103(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), ctx["config"].Member("missing")), "{{ 0 % config.missing }}")
}
func texts4103(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), py.Str(ctx["config"].Member("missing").Text())), "{{ 0 % config.missing }}")
}
func text4103(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(0), ctx["config"].Member("missing")).Text(), "{{ 0 % config.missing }}")
}
func value4104(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), py.None), "{{ 0 % none }}")
}
func typed4104(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), py.None), "{{ 0 % none }}")
}
func texts4104(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), py.None), "{{ 0 % none }}")
}
func text4104(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(0), py.None).Text(), "{{ 0 % none }}")
}
func value4105(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed4105(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts4105(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text4105(e *py.Eval, ctx variables) string {
	return "0"
}
func value4106(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed4106(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts4106(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text4106(e *py.Eval, ctx variables) string {
	return "0"
}
func value4107(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), py.Str("a")), "{{ 0 % 'a' }}")
}
func typed4107(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), py.Str("a")), "{{ 0 % 'a' }}")
}
func texts4107(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), py.Str("a")), "{{ 0 % 'a' }}")
}
func text4107(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(0), py.Str("a")).Text(), "{{ 0 % 'a' }}")
}
func value4108(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), py.Str("%d")), "{{ 0 % '%d' }}")
}
func typed4108(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), py.Str("%d")), "{{ 0 % '%d' }}")
}
func texts4108(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), py.Str("%d")), "{{ 0 % '%d' }}")
}
func text4108(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(0), py.Str("%d")).Text(), "{{ 0 % '%d' }}")
}
func value4109(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), py.ListOf(py.Int(1))), "{{ 0 % [1] }}")
}
func typed4109(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), py.ListOf(py.Int(1))), "{{ 0 % [1] }}")
}
func texts4109(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), py.ListOf(py.Int(1))), "{{ 0 % [1] }}")
}
func text4109(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(0), py.ListOf(py.Int(1))).Text(), "{{ 0 % [1] }}")
}
func value4110(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), e.NowUTC()), "{{ 0 % now_utc() }}")
}
func typed4110(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), e.NowUTC()), "{{ 0 % now_utc() }}")
}
func texts4110(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(0), e.NowUTC()), "{{ 0 % now_utc() }}")
}
func text4110(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(0), e.NowUTC()).Text(), "{{ 0 % now_utc() }}")
}
func value4111(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed4111(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts4111(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text4111(e *py.Eval, ctx variables) string {
	return "0"
}
func value4112(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(1), ctx["config"].Member("x")), "{{ 1 % config.x }}")
}
func typed4112(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(1), ctx["config"].Member("x")), "{{ 1 % config.x }}")
}
func texts4112(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(1), py.Str(ctx["config"].Member("x").Text())), "{{ 1 % config.x }}")
}
func text4112(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(1), ctx["config"].Member("x")).Text(), "{{ 1 % config.x }}")
}
func value4113(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(1), ctx["config"].Member("missing")), "{{ 1 % config.missing }}")
}
func typed4113(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(1), ctx["config"].Member("missing")), "{{ 1 % config.missing }}")
}
func texts4113(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(1), py.Str(ctx["config"].Member("missing").Text())), "{{ 1 % config.missing }}")
}
func text4113(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(1), ctx["config"].Member("missing")).Text(), "{{ 1 % config.missing }}")
}
func value4114(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(1), py.Int(0)))
}
func typed4114(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(1), py.Int(0)))
}
func texts4114(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(1), py.Int(0)))
}
func text4114(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(1), py.Int(0)).Text())
}
func value4115(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed4115(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts4115(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text4115(e *py.Eval, ctx variables) string {
	return "0"
}
func value4116(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(1), py.Str("%s!")), "{{ 1 % '%s!' }}")
}
func typed4116(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(1), py.Str("%s!")), "{{ 1 % '%s!' }}")
}
func texts4116(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(1), py.Str("%s!")), "{{ 1 % '%s!' }}")
}
func text4116(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(1), py.Str("%s!")).Text(), "{{ 1 % '%s!' }}")
}
func value4117(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(1), py.ListOf(py.Int(1))), "{{ 1 % [1] }}")
}
func typed4117(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(1), py.ListOf(py.Int(1))), "{{ 1 % [1] }}")
}
func texts4117(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(1), py.ListOf(py.Int(1))), "{{ 1 % [1] }}")
}
func text4117(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(1), py.ListOf(py.Int(1))).Text(), "{{ 1 % [1] }}")
}
func value4118(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), ctx["config"].Member("missing")), "{{ -3 % config.missing }}")
}
func typed4118(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), ctx["config"].Member("missing")), "{{ -3 % config.missing }}")
}
func texts4118(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.Str(ctx["config"].Member("missing").Text())), "{{ -3 % config.missing }}")
}
func text4118(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(-3), ctx["config"].Member("missing")).Text(), "{{ -3 % config.missing }}")
}
func value4119(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.Int(0)))
}
func typed4119(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.Int(0)))
}
func texts4119(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.Int(0)))
}
func text4119(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(-3), py.Int(0)).Text())
}
func value4120(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed4120(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts4120(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text4120(e *py.Eval, ctx variables) string {
	return "0"
}
func value4121(e *py.Eval, ctx variables) py.Value {
	return py.Float(2)
}
func typed4121(e *py.Eval, ctx variables) py.Value {
	return py.Float(2)
}
func texts4121(e *py.Eval, ctx variables) py.Value {
	return py.Float(2)
}
func text4121(e *py.Eval, ctx variables) string {
	return "2.0"
}
func value4122(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.Str("a")), "{{ -3 % 'a' }}")
}
func typed4122(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.Str("a")), "{{ -3 % 'a' }}")
}
func texts4122(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.Str("a")), "{{ -3 % 'a' }}")
}
func text4122(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(-3), py.Str("a")).Text(), "{{ -3 % 'a' }}")
}
func value4123(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.Str("%s!")), "{{ -3 % '%s!' }}")
}
func typed4123(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.Str("%s!")), "{{ -3 % '%s!' }}")
}
func texts4123(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.Str("%s!")), "{{ -3 % '%s!' }}")
}
func text4123(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(-3), py.Str("%s!")).Text(), "{{ -3 % '%s!' }}")
}
func value4124(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.Str("%d")), "{{ -3 % '%d' }}")
}
func typed4124(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.Str("%d")), "{{ -3 % '%d' }}")
}
func texts4124(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.Str("%d")), "{{ -3 % '%d' }}")
}
func text4124(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(-3), py.Str("%d")).Text(), "{{ -3 % '%d' }}")
}
func value4125(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.ListOf(py.Int(1))), "{{ -3 % [1] }}")
}
func typed4125(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.ListOf(py.Int(1))), "{{ -3 % [1] }}")
}
func texts4125(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.ListOf(py.Int(1))), "{{ -3 % [1] }}")
}
func text4125(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(-3), py.ListOf(py.Int(1))).Text(), "{{ -3 % [1] }}")
}
func value4126(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.Dict("a", py.Int(1))), "{{ -3 % {'a':1} }}")
}
func typed4126(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.Dict("a", py.Int(1))), "{{ -3 % {'a':1} }}")
}
func texts4126(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), py.Dict("a", py.Int(1))), "{{ -3 % {'a':1} }}")
}
func text4126(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(-3), py.Dict("a", py.Int(1))).Text(), "{{ -3 % {'a':1} }}")
}
func value4127(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), e.NowUTC()), "{{ -3 % now_utc() }}")
}
func typed4127(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), e.NowUTC()), "{{ -3 % now_utc() }}")
}
func texts4127(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), e.NowUTC()), "{{ -3 % now_utc() }}")
}
func text4127(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(-3), e.NowUTC()).Text(), "{{ -3 % now_utc() }}")
}
func value4128(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), e.TodayUTC()), "{{ -3 % today_utc() }}")
}
func typed4128(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), e.TodayUTC()), "{{ -3 % today_utc() }}")
}
func texts4128(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), e.TodayUTC()), "{{ -3 % today_utc() }}")
}
func text4128(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(-3), e.TodayUTC()).Text(), "{{ -3 % today_utc() }}")
}
func value4129(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), e.Duration(py.Str("P1M"))), "{{ -3 % duration('P1M') }}")
}
func typed4129(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), e.Duration(py.Str("P1M"))), "{{ -3 % duration('P1M') }}")
}
func texts4129(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Int(-3), e.Duration(py.Str("P1M"))), "{{ -3 % duration('P1M') }}")
}
func text4129(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Int(-3), e.Duration(py.Str("P1M"))).Text(), "{{ -3 % duration('P1M') }}")
}
func value4130(e *py.Eval, ctx variables) py.Value {
	return py.Literal("99999999999999999997")
}
func typed4130(e *py.Eval, ctx variables) py.Value {
	return py.Literal("99999999999999999997")
}
func texts4130(e *py.Eval, ctx variables) py.Value {
	return py.Literal("99999999999999999997")
}
func text4130(e *py.Eval, ctx variables) string {
	return "99999999999999999997"
}
func value4131(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), ctx["config"].Member("missing")), "{{ 2.5 % config.missing }}")
}
func typed4131(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), ctx["config"].Member("missing")), "{{ 2.5 % config.missing }}")
}
func texts4131(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), py.Str(ctx["config"].Member("missing").Text())), "{{ 2.5 % config.missing }}")
}
func text4131(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Float(2.5), ctx["config"].Member("missing")).Text(), "{{ 2.5 % config.missing }}")
}
func value4132(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), py.None), "{{ 2.5 % none }}")
}
func typed4132(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), py.None), "{{ 2.5 % none }}")
}
func texts4132(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), py.None), "{{ 2.5 % none }}")
}
func text4132(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Float(2.5), py.None).Text(), "{{ 2.5 % none }}")
}
func value4133(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), py.Int(0)))
}
func typed4133(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), py.Int(0)))
}
func texts4133(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), py.Int(0)))
}
func text4133(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Float(2.5), py.Int(0)).Text())
}
func value4134(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.5)
}
func typed4134(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.5)
}
func texts4134(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.5)
}
func text4134(e *py.Eval, ctx variables) string {
	return "0.5"
}
func value4135(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), py.Str("a")), "{{ 2.5 % 'a' }}")
}
func typed4135(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), py.Str("a")), "{{ 2.5 % 'a' }}")
}
func texts4135(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), py.Str("a")), "{{ 2.5 % 'a' }}")
}
func text4135(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Float(2.5), py.Str("a")).Text(), "{{ 2.5 % 'a' }}")
}
func value4136(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), py.Str("%s!")), "{{ 2.5 % '%s!' }}")
}
func typed4136(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), py.Str("%s!")), "{{ 2.5 % '%s!' }}")
}
func texts4136(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), py.Str("%s!")), "{{ 2.5 % '%s!' }}")
}
func text4136(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Float(2.5), py.Str("%s!")).Text(), "{{ 2.5 % '%s!' }}")
}
func value4137(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), py.ListOf(py.Int(1))), "{{ 2.5 % [1] }}")
}
func typed4137(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), py.ListOf(py.Int(1))), "{{ 2.5 % [1] }}")
}
func texts4137(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), py.ListOf(py.Int(1))), "{{ 2.5 % [1] }}")
}
func text4137(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Float(2.5), py.ListOf(py.Int(1))).Text(), "{{ 2.5 % [1] }}")
}
func value4138(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), e.TodayUTC()), "{{ 2.5 % today_utc() }}")
}
func typed4138(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), e.TodayUTC()), "{{ 2.5 % today_utc() }}")
}
func texts4138(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), e.TodayUTC()), "{{ 2.5 % today_utc() }}")
}
func text4138(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Float(2.5), e.TodayUTC()).Text(), "{{ 2.5 % today_utc() }}")
}
func value4139(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), e.Duration(py.Str("P1D"))), "{{ 2.5 % duration('P1D') }}")
}
func typed4139(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), e.Duration(py.Str("P1D"))), "{{ 2.5 % duration('P1D') }}")
}
func texts4139(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), e.Duration(py.Str("P1D"))), "{{ 2.5 % duration('P1D') }}")
}
func text4139(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Float(2.5), e.Duration(py.Str("P1D"))).Text(), "{{ 2.5 % duration('P1D') }}")
}
func value4140(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), e.Duration(py.Str("P1M"))), "{{ 2.5 % duration('P1M') }}")
}
func typed4140(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), e.Duration(py.Str("P1M"))), "{{ 2.5 % duration('P1M') }}")
}
func texts4140(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Float(2.5), e.Duration(py.Str("P1M"))), "{{ 2.5 % duration('P1M') }}")
}
func text4140(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Float(2.5), e.Duration(py.Str("P1M"))).Text(), "{{ 2.5 % duration('P1M') }}")
}
func value4141(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed4141(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts4141(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text4141(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value4142(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), ctx["config"].Member("x")), "{{ '' % config.x }}")
}
func typed4142(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), ctx["config"].Member("x")), "{{ '' % config.x }}")
}
func texts4142(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.Str(ctx["config"].Member("x").Text())), "{{ '' % config.x }}")
}
func text4142(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str(""), ctx["config"].Member("x")).Text(), "{{ '' % config.x }}")
}
func value4143(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.None), "{{ '' % none }}")
}
func typed4143(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.None), "{{ '' % none }}")
}
func texts4143(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.None), "{{ '' % none }}")
}
func text4143(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str(""), py.None).Text(), "{{ '' % none }}")
}
func value4144(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.True), "{{ '' % true }}")
}
func typed4144(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.True), "{{ '' % true }}")
}
func texts4144(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.True), "{{ '' % true }}")
}
func text4144(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str(""), py.True).Text(), "{{ '' % true }}")
}
func value4145(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.Int(0)), "{{ '' % 0 }}")
}
func typed4145(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.Int(0)), "{{ '' % 0 }}")
}
func texts4145(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.Int(0)), "{{ '' % 0 }}")
}
func text4145(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str(""), py.Int(0)).Text(), "{{ '' % 0 }}")
}
func value4146(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.Float(2.5)), "{{ '' % 2.5 }}")
}
func typed4146(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.Float(2.5)), "{{ '' % 2.5 }}")
}
func texts4146(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.Float(2.5)), "{{ '' % 2.5 }}")
}
func text4146(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str(""), py.Float(2.5)).Text(), "{{ '' % 2.5 }}")
}
func value4147(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.Str("")), "{{ '' % '' }}")
}
func typed4147(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.Str("")), "{{ '' % '' }}")
}
func texts4147(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.Str("")), "{{ '' % '' }}")
}
func text4147(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str(""), py.Str("")).Text(), "{{ '' % '' }}")
}
func value4148(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.Str("%s!")), "{{ '' % '%s!' }}")
}
func typed4148(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.Str("%s!")), "{{ '' % '%s!' }}")
}
func texts4148(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), py.Str("%s!")), "{{ '' % '%s!' }}")
}
func text4148(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str(""), py.Str("%s!")).Text(), "{{ '' % '%s!' }}")
}
func value4149(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), e.Duration(py.Str("P1M"))), "{{ '' % duration('P1M') }}")
}
func typed4149(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), e.Duration(py.Str("P1M"))), "{{ '' % duration('P1M') }}")
}
func texts4149(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str(""), e.Duration(py.Str("P1M"))), "{{ '' % duration('P1M') }}")
}
func text4149(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str(""), e.Duration(py.Str("P1M"))).Text(), "{{ '' % duration('P1M') }}")
}
func value4150(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.Int(1)), "{{ 'a' % 1 }}")
}
func typed4150(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.Int(1)), "{{ 'a' % 1 }}")
}
func texts4150(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.Int(1)), "{{ 'a' % 1 }}")
}
func text4150(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str("a"), py.Int(1)).Text(), "{{ 'a' % 1 }}")
}
func value4151(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.Int(-3)), "{{ 'a' % -3 }}")
}
func typed4151(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.Int(-3)), "{{ 'a' % -3 }}")
}
func texts4151(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.Int(-3)), "{{ 'a' % -3 }}")
}
func text4151(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str("a"), py.Int(-3)).Text(), "{{ 'a' % -3 }}")
}
func value4152(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.Str("a")), "{{ 'a' % 'a' }}")
}
func typed4152(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.Str("a")), "{{ 'a' % 'a' }}")
}
func texts4152(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.Str("a")), "{{ 'a' % 'a' }}")
}
func text4152(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str("a"), py.Str("a")).Text(), "{{ 'a' % 'a' }}")
}
func value4153(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.Str("%s!")), "{{ 'a' % '%s!' }}")
}
func typed4153(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.Str("%s!")), "{{ 'a' % '%s!' }}")
}
func texts4153(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.Str("%s!")), "{{ 'a' % '%s!' }}")
}
func text4153(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str("a"), py.Str("%s!")).Text(), "{{ 'a' % '%s!' }}")
}
func value4154(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.Str("%d")), "{{ 'a' % '%d' }}")
}
func typed4154(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.Str("%d")), "{{ 'a' % '%d' }}")
}
func texts4154(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.Str("%d")), "{{ 'a' % '%d' }}")
}
func text4154(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str("a"), py.Str("%d")).Text(), "{{ 'a' % '%d' }}")
}
func value4155(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 'a' % (1,2) }}")
}
func typed4155(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 'a' % (1,2) }}")
}
func texts4155(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 'a' % (1,2) }}")
}
func text4155(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ 'a' % (1,2) }}")
}
func value4156(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed4156(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts4156(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text4156(e *py.Eval, ctx variables) string {
	return "a"
}
func value4157(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), e.NowUTC()), "{{ 'a' % now_utc() }}")
}
func typed4157(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), e.NowUTC()), "{{ 'a' % now_utc() }}")
}
func texts4157(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), e.NowUTC()), "{{ 'a' % now_utc() }}")
}
func text4157(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str("a"), e.NowUTC()).Text(), "{{ 'a' % now_utc() }}")
}
func value4158(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), e.Duration(py.Str("P1M"))), "{{ 'a' % duration('P1M') }}")
}
func typed4158(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), e.Duration(py.Str("P1M"))), "{{ 'a' % duration('P1M') }}")
}
func texts4158(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("a"), e.Duration(py.Str("P1M"))), "{{ 'a' % duration('P1M') }}")
}
func text4158(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str("a"), e.Duration(py.Str("P1M"))).Text(), "{{ 'a' % duration('P1M') }}")
}
func value4159(e *py.Eval, ctx variables) py.Value {
	return py.Str("None!")
}
func typed4159(e *py.Eval, ctx variables) py.Value {
	return py.Str("None!")
}
func texts4159(e *py.Eval, ctx variables) py.Value {
	return py.Str("None!")
}
func text4159(e *py.Eval, ctx variables) string {
	return "None!"
}
func value4160(e *py.Eval, ctx variables) py.Value {
	return py.Str("True!")
}
func typed4160(e *py.Eval, ctx variables) py.Value {
	return py.Str("True!")
}
func texts4160(e *py.Eval, ctx variables) py.Value {
	return py.Str("True!")
}
func text4160(e *py.Eval, ctx variables) string {
	return "True!"
}
func value4161(e *py.Eval, ctx variables) py.Value {
	return py.Str("0!")
}
func typed4161(e *py.Eval, ctx variables) py.Value {
	return py.Str("0!")
}
func texts4161(e *py.Eval, ctx variables) py.Value {
	return py.Str("0!")
}
func text4161(e *py.Eval, ctx variables) string {
	return "0!"
}
func value4162(e *py.Eval, ctx variables) py.Value {
	return py.Str("1!")
}
func typed4162(e *py.Eval, ctx variables) py.Value {
	return py.Str("1!")
}
func texts4162(e *py.Eval, ctx variables) py.Value {
	return py.Str("1!")
}
func text4162(e *py.Eval, ctx variables) string {
	return "1!"
}
func value4163(e *py.Eval, ctx variables) py.Value {
	return py.Str("2.5!")
}
func typed4163(e *py.Eval, ctx variables) py.Value {
	return py.Str("2.5!")
}
func texts4163(e *py.Eval, ctx variables) py.Value {
	return py.Str("2.5!")
}
func text4163(e *py.Eval, ctx variables) string {
	return "2.5!"
}
func value4164(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!!")
}
func typed4164(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!!")
}
func texts4164(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!!")
}
func text4164(e *py.Eval, ctx variables) string {
	return "%s!!"
}
func value4165(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%s!"), e.TodayUTC()), "{{ '%s!' % today_utc() }}")
}
func typed4165(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%s!"), e.TodayUTC()), "{{ '%s!' % today_utc() }}")
}
func texts4165(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%s!"), e.TodayUTC()), "{{ '%s!' % today_utc() }}")
}
func text4165(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str("%s!"), e.TodayUTC()).Text(), "{{ '%s!' % today_utc() }}")
}
func value4166(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%s!"), e.Duration(py.Str("P1D"))), "{{ '%s!' % duration('P1D') }}")
}
func typed4166(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%s!"), e.Duration(py.Str("P1D"))), "{{ '%s!' % duration('P1D') }}")
}
func texts4166(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%s!"), e.Duration(py.Str("P1D"))), "{{ '%s!' % duration('P1D') }}")
}
func text4166(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str("%s!"), e.Duration(py.Str("P1D"))).Text(), "{{ '%s!' % duration('P1D') }}")
}
func value4167(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%s!"), e.Duration(py.Str("P1M"))), "{{ '%s!' % duration('P1M') }}")
}
func typed4167(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%s!"), e.Duration(py.Str("P1M"))), "{{ '%s!' % duration('P1M') }}")
}
func texts4167(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%s!"), e.Duration(py.Str("P1M"))), "{{ '%s!' % duration('P1M') }}")
}
func text4167(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str("%s!"), e.Duration(py.Str("P1M"))).Text(), "{{ '%s!' % duration('P1M') }}")
}
func value4168(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%d"), ctx["config"].Member("missing")), "{{ '%d' % config.missing }}")
}
func typed4168(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%d"), ctx["config"].Member("missing")), "{{ '%d' % config.missing }}")
}
func texts4168(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%d"), py.Str(ctx["config"].Member("missing").Text())), "{{ '%d' % config.missing }}")
}
func text4168(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str("%d"), ctx["config"].Member("missing")).Text(), "{{ '%d' % config.missing }}")
}
func value4169(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed4169(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts4169(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text4169(e *py.Eval, ctx variables) string {
	return "1"
}
func value4170(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed4170(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts4170(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text4170(e *py.Eval, ctx variables) string {
	return "0"
}
func value4171(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed4171(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts4171(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text4171(e *py.Eval, ctx variables) string {
	return "1"
}
func value4172(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed4172(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts4172(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text4172(e *py.Eval, ctx variables) string {
	return "-3"
}
func value4173(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%d"), py.Str("%d")), "{{ '%d' % '%d' }}")
}
func typed4173(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%d"), py.Str("%d")), "{{ '%d' % '%d' }}")
}
func texts4173(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%d"), py.Str("%d")), "{{ '%d' % '%d' }}")
}
func text4173(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str("%d"), py.Str("%d")).Text(), "{{ '%d' % '%d' }}")
}
func value4174(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' % [1] }}")
}
func typed4174(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' % [1] }}")
}
func texts4174(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%d"), py.ListOf(py.Int(1))), "{{ '%d' % [1] }}")
}
func text4174(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str("%d"), py.ListOf(py.Int(1))).Text(), "{{ '%d' % [1] }}")
}
func value4175(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%d"), py.Dict("a", py.Int(1))), "{{ '%d' % {'a':1} }}")
}
func typed4175(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%d"), py.Dict("a", py.Int(1))), "{{ '%d' % {'a':1} }}")
}
func texts4175(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%d"), py.Dict("a", py.Int(1))), "{{ '%d' % {'a':1} }}")
}
func text4175(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str("%d"), py.Dict("a", py.Int(1))).Text(), "{{ '%d' % {'a':1} }}")
}
func value4176(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%d"), e.TodayUTC()), "{{ '%d' % today_utc() }}")
}
func typed4176(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%d"), e.TodayUTC()), "{{ '%d' % today_utc() }}")
}
func texts4176(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Str("%d"), e.TodayUTC()), "{{ '%d' % today_utc() }}")
}
func text4176(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Str("%d"), e.TodayUTC()).Text(), "{{ '%d' % today_utc() }}")
}
func value4177(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.Int(1)), "{{ [1] % 1 }}")
}
func typed4177(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.Int(1)), "{{ [1] % 1 }}")
}
func texts4177(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.Int(1)), "{{ [1] % 1 }}")
}
func text4177(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.ListOf(py.Int(1)), py.Int(1)).Text(), "{{ [1] % 1 }}")
}
func value4178(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.Float(2.5)), "{{ [1] % 2.5 }}")
}
func typed4178(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.Float(2.5)), "{{ [1] % 2.5 }}")
}
func texts4178(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.Float(2.5)), "{{ [1] % 2.5 }}")
}
func text4178(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.ListOf(py.Int(1)), py.Float(2.5)).Text(), "{{ [1] % 2.5 }}")
}
func value4179(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.Str("")), "{{ [1] % '' }}")
}
func typed4179(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.Str("")), "{{ [1] % '' }}")
}
func texts4179(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.Str("")), "{{ [1] % '' }}")
}
func text4179(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.ListOf(py.Int(1)), py.Str("")).Text(), "{{ [1] % '' }}")
}
func value4180(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.Str("a")), "{{ [1] % 'a' }}")
}
func typed4180(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.Str("a")), "{{ [1] % 'a' }}")
}
func texts4180(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.Str("a")), "{{ [1] % 'a' }}")
}
func text4180(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.ListOf(py.Int(1)), py.Str("a")).Text(), "{{ [1] % 'a' }}")
}
func value4181(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.Str("%s!")), "{{ [1] % '%s!' }}")
}
func typed4181(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.Str("%s!")), "{{ [1] % '%s!' }}")
}
func texts4181(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.Str("%s!")), "{{ [1] % '%s!' }}")
}
func text4181(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.ListOf(py.Int(1)), py.Str("%s!")).Text(), "{{ [1] % '%s!' }}")
}
func value4182(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.ListOf(py.Int(1))), "{{ [1] % [1] }}")
}
func typed4182(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.ListOf(py.Int(1))), "{{ [1] % [1] }}")
}
func texts4182(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), py.ListOf(py.Int(1))), "{{ [1] % [1] }}")
}
func text4182(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.ListOf(py.Int(1)), py.ListOf(py.Int(1))).Text(), "{{ [1] % [1] }}")
}
func value4183(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M"))), "{{ [1] % duration('P1M') }}")
}
func typed4183(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M"))), "{{ [1] % duration('P1M') }}")
}
func texts4183(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M"))), "{{ [1] % duration('P1M') }}")
}
func text4183(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M"))).Text(), "{{ [1] % duration('P1M') }}")
}
func value4184(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0)), "{{ (1,2) % 0 }}")
}
func typed4184(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0)), "{{ (1,2) % 0 }}")
}
func texts4184(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0)), "{{ (1,2) % 0 }}")
}
func text4184(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0)).Text(), "{{ (1,2) % 0 }}")
}
func value4185(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Float(2.5)), "{{ (1,2) % 2.5 }}")
}
func typed4185(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Float(2.5)), "{{ (1,2) % 2.5 }}")
}
func texts4185(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Float(2.5)), "{{ (1,2) % 2.5 }}")
}
func text4185(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Float(2.5)).Text(), "{{ (1,2) % 2.5 }}")
}
func value4186(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Str("")), "{{ (1,2) % '' }}")
}
func typed4186(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Str("")), "{{ (1,2) % '' }}")
}
func texts4186(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Str("")), "{{ (1,2) % '' }}")
}
func text4186(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Str("")).Text(), "{{ (1,2) % '' }}")
}
func value4187(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Str("a")), "{{ (1,2) % 'a' }}")
}
func typed4187(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Str("a")), "{{ (1,2) % 'a' }}")
}
func texts4187(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Str("a")), "{{ (1,2) % 'a' }}")
}
func text4187(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Str("a")).Text(), "{{ (1,2) % 'a' }}")
}
func value4188(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1))), "{{ (1,2) % {'a':1} }}")
}
func typed4188(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1))), "{{ (1,2) % {'a':1} }}")
}
func texts4188(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1))), "{{ (1,2) % {'a':1} }}")
}
func text4188(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1))).Text(), "{{ (1,2) % {'a':1} }}")
}
func value4189(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC()), "{{ (1,2) % today_utc() }}")
}
func typed4189(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC()), "{{ (1,2) % today_utc() }}")
}
func texts4189(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC()), "{{ (1,2) % today_utc() }}")
}
func text4189(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC()).Text(), "{{ (1,2) % today_utc() }}")
}
func value4190(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1D"))), "{{ (1,2) % duration('P1D') }}")
}
func typed4190(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1D"))), "{{ (1,2) % duration('P1D') }}")
}
func texts4190(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1D"))), "{{ (1,2) % duration('P1D') }}")
}
func text4190(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1D"))).Text(), "{{ (1,2) % duration('P1D') }}")
}
func value4191(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")), "{{ (1,2) % 10**20 }}")
}
func typed4191(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")), "{{ (1,2) % 10**20 }}")
}
func texts4191(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")), "{{ (1,2) % 10**20 }}")
}
func text4191(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000")).Text(), "{{ (1,2) % 10**20 }}")
}
func value4192(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")), "{{ {'a':1} % config.missing }}")
}
func typed4192(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")), "{{ {'a':1} % config.missing }}")
}
func texts4192(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.Str(ctx["config"].Member("missing").Text())), "{{ {'a':1} % config.missing }}")
}
func text4192(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")).Text(), "{{ {'a':1} % config.missing }}")
}
func value4193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.None), "{{ {'a':1} % none }}")
}
func typed4193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.None), "{{ {'a':1} % none }}")
}
func texts4193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.None), "{{ {'a':1} % none }}")
}
func text4193(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Dict("a", py.Int(1)), py.None).Text(), "{{ {'a':1} % none }}")
}
func value4194(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.True), "{{ {'a':1} % true }}")
}
func typed4194(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.True), "{{ {'a':1} % true }}")
}
func texts4194(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.True), "{{ {'a':1} % true }}")
}
func text4194(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Dict("a", py.Int(1)), py.True).Text(), "{{ {'a':1} % true }}")
}
func value4195(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.Int(0)), "{{ {'a':1} % 0 }}")
}
func typed4195(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.Int(0)), "{{ {'a':1} % 0 }}")
}
func texts4195(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.Int(0)), "{{ {'a':1} % 0 }}")
}
func text4195(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Dict("a", py.Int(1)), py.Int(0)).Text(), "{{ {'a':1} % 0 }}")
}
func value4196(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.Int(-3)), "{{ {'a':1} % -3 }}")
}
func typed4196(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.Int(-3)), "{{ {'a':1} % -3 }}")
}
func texts4196(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.Int(-3)), "{{ {'a':1} % -3 }}")
}
func text4196(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Dict("a", py.Int(1)), py.Int(-3)).Text(), "{{ {'a':1} % -3 }}")
}
func value4197(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.Float(2.5)), "{{ {'a':1} % 2.5 }}")
}
func typed4197(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.Float(2.5)), "{{ {'a':1} % 2.5 }}")
}
func texts4197(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.Float(2.5)), "{{ {'a':1} % 2.5 }}")
}
func text4197(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Dict("a", py.Int(1)), py.Float(2.5)).Text(), "{{ {'a':1} % 2.5 }}")
}
func value4198(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))), "{{ {'a':1} % [1] }}")
}
func typed4198(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))), "{{ {'a':1} % [1] }}")
}
func texts4198(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))), "{{ {'a':1} % [1] }}")
}
func text4198(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))).Text(), "{{ {'a':1} % [1] }}")
}
func value4199(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M"))), "{{ {'a':1} % duration('P1M') }}")
}
func typed4199(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M"))), "{{ {'a':1} % duration('P1M') }}")
}
func texts4199(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M"))), "{{ {'a':1} % duration('P1M') }}")
}
func text4199(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M"))).Text(), "{{ {'a':1} % duration('P1M') }}")
}
func value4200(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.Literal("100000000000000000000")), "{{ {'a':1} % 10**20 }}")
}
func typed4200(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.Literal("100000000000000000000")), "{{ {'a':1} % 10**20 }}")
}
func texts4200(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Dict("a", py.Int(1)), py.Literal("100000000000000000000")), "{{ {'a':1} % 10**20 }}")
}
func text4200(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Dict("a", py.Int(1)), py.Literal("100000000000000000000")).Text(), "{{ {'a':1} % 10**20 }}")
}
func value4201(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), ctx["config"].Member("missing")), "{{ now_utc() % config.missing }}")
}
func typed4201(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), ctx["config"].Member("missing")), "{{ now_utc() % config.missing }}")
}
func texts4201(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), py.Str(ctx["config"].Member("missing").Text())), "{{ now_utc() % config.missing }}")
}
func text4201(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.NowUTC(), ctx["config"].Member("missing")).Text(), "{{ now_utc() % config.missing }}")
}
func value4202(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), py.True), "{{ now_utc() % true }}")
}
func typed4202(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), py.True), "{{ now_utc() % true }}")
}
func texts4202(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), py.True), "{{ now_utc() % true }}")
}
func text4202(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.NowUTC(), py.True).Text(), "{{ now_utc() % true }}")
}
func value4203(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), py.Str("a")), "{{ now_utc() % 'a' }}")
}
func typed4203(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), py.Str("a")), "{{ now_utc() % 'a' }}")
}
func texts4203(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), py.Str("a")), "{{ now_utc() % 'a' }}")
}
func text4203(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.NowUTC(), py.Str("a")).Text(), "{{ now_utc() % 'a' }}")
}
func value4204(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), py.Str("%s!")), "{{ now_utc() % '%s!' }}")
}
func typed4204(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), py.Str("%s!")), "{{ now_utc() % '%s!' }}")
}
func texts4204(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), py.Str("%s!")), "{{ now_utc() % '%s!' }}")
}
func text4204(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.NowUTC(), py.Str("%s!")).Text(), "{{ now_utc() % '%s!' }}")
}
func value4205(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ now_utc() % (1,2) }}")
}
func typed4205(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ now_utc() % (1,2) }}")
}
func texts4205(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ now_utc() % (1,2) }}")
}
func text4205(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ now_utc() % (1,2) }}")
}
func value4206(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), py.Dict("a", py.Int(1))), "{{ now_utc() % {'a':1} }}")
}
func typed4206(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), py.Dict("a", py.Int(1))), "{{ now_utc() % {'a':1} }}")
}
func texts4206(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), py.Dict("a", py.Int(1))), "{{ now_utc() % {'a':1} }}")
}
func text4206(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.NowUTC(), py.Dict("a", py.Int(1))).Text(), "{{ now_utc() % {'a':1} }}")
}
func value4207(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), e.TodayUTC()), "{{ now_utc() % today_utc() }}")
}
func typed4207(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), e.TodayUTC()), "{{ now_utc() % today_utc() }}")
}
func texts4207(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.NowUTC(), e.TodayUTC()), "{{ now_utc() % today_utc() }}")
}
func text4207(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.NowUTC(), e.TodayUTC()).Text(), "{{ now_utc() % today_utc() }}")
}
func value4208(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.True), "{{ today_utc() % true }}")
}
func typed4208(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.True), "{{ today_utc() % true }}")
}
func texts4208(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.True), "{{ today_utc() % true }}")
}
func text4208(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.TodayUTC(), py.True).Text(), "{{ today_utc() % true }}")
}
func value4209(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Int(1)), "{{ today_utc() % 1 }}")
}
func typed4209(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Int(1)), "{{ today_utc() % 1 }}")
}
func texts4209(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Int(1)), "{{ today_utc() % 1 }}")
}
func text4209(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.TodayUTC(), py.Int(1)).Text(), "{{ today_utc() % 1 }}")
}
func value4210(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Int(-3)), "{{ today_utc() % -3 }}")
}
func typed4210(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Int(-3)), "{{ today_utc() % -3 }}")
}
func texts4210(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Int(-3)), "{{ today_utc() % -3 }}")
}
func text4210(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.TodayUTC(), py.Int(-3)).Text(), "{{ today_utc() % -3 }}")
}
func value4211(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Str("a")), "{{ today_utc() % 'a' }}")
}
func typed4211(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Str("a")), "{{ today_utc() % 'a' }}")
}
func texts4211(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Str("a")), "{{ today_utc() % 'a' }}")
}
func text4211(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.TodayUTC(), py.Str("a")).Text(), "{{ today_utc() % 'a' }}")
}
func value4212(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Str("%s!")), "{{ today_utc() % '%s!' }}")
}
func typed4212(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Str("%s!")), "{{ today_utc() % '%s!' }}")
}
func texts4212(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Str("%s!")), "{{ today_utc() % '%s!' }}")
}
func text4212(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.TodayUTC(), py.Str("%s!")).Text(), "{{ today_utc() % '%s!' }}")
}
func value4213(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Str("%d")), "{{ today_utc() % '%d' }}")
}
func typed4213(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Str("%d")), "{{ today_utc() % '%d' }}")
}
func texts4213(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Str("%d")), "{{ today_utc() % '%d' }}")
}
func text4213(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.TodayUTC(), py.Str("%d")).Text(), "{{ today_utc() % '%d' }}")
}
func value4214(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.ListOf(py.Int(1))), "{{ today_utc() % [1] }}")
}
func typed4214(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.ListOf(py.Int(1))), "{{ today_utc() % [1] }}")
}
func texts4214(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.ListOf(py.Int(1))), "{{ today_utc() % [1] }}")
}
func text4214(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.TodayUTC(), py.ListOf(py.Int(1))).Text(), "{{ today_utc() % [1] }}")
}
func value4215(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Dict("a", py.Int(1))), "{{ today_utc() % {'a':1} }}")
}
func typed4215(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Dict("a", py.Int(1))), "{{ today_utc() % {'a':1} }}")
}
func texts4215(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), py.Dict("a", py.Int(1))), "{{ today_utc() % {'a':1} }}")
}
func text4215(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.TodayUTC(), py.Dict("a", py.Int(1))).Text(), "{{ today_utc() % {'a':1} }}")
}
func value4216(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), e.NowUTC()), "{{ today_utc() % now_utc() }}")
}
func typed4216(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), e.NowUTC()), "{{ today_utc() % now_utc() }}")
}
func texts4216(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), e.NowUTC()), "{{ today_utc() % now_utc() }}")
}
func text4216(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.TodayUTC(), e.NowUTC()).Text(), "{{ today_utc() % now_utc() }}")
}
func value4217(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), e.Duration(py.Str("P1D"))), "{{ today_utc() % duration('P1D') }}")
}
func typed4217(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), e.Duration(py.Str("P1D"))), "{{ today_utc() % duration('P1D') }}")
}
func texts4217(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.TodayUTC(), e.Duration(py.Str("P1D"))), "{{ today_utc() % duration('P1D') }}")
}
func text4217(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.TodayUTC(), e.Duration(py.Str("P1D"))).Text(), "{{ today_utc() % duration('P1D') }}")
}
func value4218(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), ctx["config"].Member("x")), "{{ duration('P1D') % config.x }}")
}
func typed4218(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), ctx["config"].Member("x")), "{{ duration('P1D') % config.x }}")
}
func texts4218(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Str(ctx["config"].Member("x").Text())), "{{ duration('P1D') % config.x }}")
}
func text4218(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1D")), ctx["config"].Member("x")).Text(), "{{ duration('P1D') % config.x }}")
}
func value4219(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.True), "{{ duration('P1D') % true }}")
}
func typed4219(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.True), "{{ duration('P1D') % true }}")
}
func texts4219(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.True), "{{ duration('P1D') % true }}")
}
func text4219(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1D")), py.True).Text(), "{{ duration('P1D') % true }}")
}
func value4220(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Int(1)), "{{ duration('P1D') % 1 }}")
}
func typed4220(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Int(1)), "{{ duration('P1D') % 1 }}")
}
func texts4220(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Int(1)), "{{ duration('P1D') % 1 }}")
}
func text4220(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1D")), py.Int(1)).Text(), "{{ duration('P1D') % 1 }}")
}
func value4221(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Int(-3)), "{{ duration('P1D') % -3 }}")
}
func typed4221(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Int(-3)), "{{ duration('P1D') % -3 }}")
}
func texts4221(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Int(-3)), "{{ duration('P1D') % -3 }}")
}
func text4221(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1D")), py.Int(-3)).Text(), "{{ duration('P1D') % -3 }}")
}
func value4222(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Float(2.5)), "{{ duration('P1D') % 2.5 }}")
}
func typed4222(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Float(2.5)), "{{ duration('P1D') % 2.5 }}")
}
func texts4222(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Float(2.5)), "{{ duration('P1D') % 2.5 }}")
}
func text4222(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1D")), py.Float(2.5)).Text(), "{{ duration('P1D') % 2.5 }}")
}
func value4223(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Str("")), "{{ duration('P1D') % '' }}")
}
func typed4223(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Str("")), "{{ duration('P1D') % '' }}")
}
func texts4223(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Str("")), "{{ duration('P1D') % '' }}")
}
func text4223(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1D")), py.Str("")).Text(), "{{ duration('P1D') % '' }}")
}
func value4224(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Str("a")), "{{ duration('P1D') % 'a' }}")
}
func typed4224(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Str("a")), "{{ duration('P1D') % 'a' }}")
}
func texts4224(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Str("a")), "{{ duration('P1D') % 'a' }}")
}
func text4224(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1D")), py.Str("a")).Text(), "{{ duration('P1D') % 'a' }}")
}
func value4225(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Str("%s!")), "{{ duration('P1D') % '%s!' }}")
}
func typed4225(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Str("%s!")), "{{ duration('P1D') % '%s!' }}")
}
func texts4225(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), py.Str("%s!")), "{{ duration('P1D') % '%s!' }}")
}
func text4225(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1D")), py.Str("%s!")).Text(), "{{ duration('P1D') % '%s!' }}")
}
func value4226(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), e.NowUTC()), "{{ duration('P1D') % now_utc() }}")
}
func typed4226(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), e.NowUTC()), "{{ duration('P1D') % now_utc() }}")
}
func texts4226(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1D")), e.NowUTC()), "{{ duration('P1D') % now_utc() }}")
}
func text4226(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1D")), e.NowUTC()).Text(), "{{ duration('P1D') % now_utc() }}")
}
func value4227(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), ctx["config"].Member("x")), "{{ duration('P1M') % config.x }}")
}
func typed4227(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), ctx["config"].Member("x")), "{{ duration('P1M') % config.x }}")
}
func texts4227(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.Str(ctx["config"].Member("x").Text())), "{{ duration('P1M') % config.x }}")
}
func text4227(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1M")), ctx["config"].Member("x")).Text(), "{{ duration('P1M') % config.x }}")
}
func value4228(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.None), "{{ duration('P1M') % none }}")
}
func typed4228(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.None), "{{ duration('P1M') % none }}")
}
func texts4228(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.None), "{{ duration('P1M') % none }}")
}
func text4228(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1M")), py.None).Text(), "{{ duration('P1M') % none }}")
}
func value4229(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') % true }}")
}
func typed4229(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') % true }}")
}
func texts4229(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') % true }}")
}
func text4229(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1M")), py.True).Text(), "{{ duration('P1M') % true }}")
}
func value4230(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.Float(2.5)), "{{ duration('P1M') % 2.5 }}")
}
func typed4230(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.Float(2.5)), "{{ duration('P1M') % 2.5 }}")
}
func texts4230(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.Float(2.5)), "{{ duration('P1M') % 2.5 }}")
}
func text4230(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1M")), py.Float(2.5)).Text(), "{{ duration('P1M') % 2.5 }}")
}
func value4231(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.Str("")), "{{ duration('P1M') % '' }}")
}
func typed4231(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.Str("")), "{{ duration('P1M') % '' }}")
}
func texts4231(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.Str("")), "{{ duration('P1M') % '' }}")
}
func text4231(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1M")), py.Str("")).Text(), "{{ duration('P1M') % '' }}")
}
func value4232(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.Str("%d")), "{{ duration('P1M') % '%d' }}")
}
func typed4232(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.Str("%d")), "{{ duration('P1M') % '%d' }}")
}
func texts4232(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.Str("%d")), "{{ duration('P1M') % '%d' }}")
}
func text4232(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1M")), py.Str("%d")).Text(), "{{ duration('P1M') % '%d' }}")
}
func value4233(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))), "{{ duration('P1M') % {'a':1} }}")
}
func typed4233(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))), "{{ duration('P1M') % {'a':1} }}")
}
func texts4233(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))), "{{ duration('P1M') % {'a':1} }}")
}
func text4233(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))).Text(), "{{ duration('P1M') % {'a':1} }}")
}
func value4234(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') % now_utc() }}")
}
func typed4234(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') % now_utc() }}")
}
func texts4234(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), e.NowUTC()), "{{ duration('P1M') % now_utc() }}")
}
func text4234(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1M")), e.NowUTC()).Text(), "{{ duration('P1M') % now_utc() }}")
}
func value4235(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))), "{{ duration('P1M') % duration('P1D') }}")
}
func typed4235(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))), "{{ duration('P1M') % duration('P1D') }}")
}
func texts4235(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))), "{{ duration('P1M') % duration('P1D') }}")
}
func text4235(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))).Text(), "{{ duration('P1M') % duration('P1D') }}")
}
func value4236(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))), "{{ duration('P1M') % duration('P1M') }}")
}
func typed4236(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))), "{{ duration('P1M') % duration('P1M') }}")
}
func texts4236(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))), "{{ duration('P1M') % duration('P1M') }}")
}
func text4236(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))).Text(), "{{ duration('P1M') % duration('P1M') }}")
}
func value4237(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000")), "{{ duration('P1M') % 10**20 }}")
}
func typed4237(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000")), "{{ duration('P1M') % 10**20 }}")
}
func texts4237(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000")), "{{ duration('P1M') % 10**20 }}")
}
func text4237(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000")).Text(), "{{ duration('P1M') % 10**20 }}")
}
func value4238(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), ctx["config"].Member("x")), "{{ 10**20 % config.x }}")
}
func typed4238(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), ctx["config"].Member("x")), "{{ 10**20 % config.x }}")
}
func texts4238(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), py.Str(ctx["config"].Member("x").Text())), "{{ 10**20 % config.x }}")
}
func text4238(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Literal("100000000000000000000"), ctx["config"].Member("x")).Text(), "{{ 10**20 % config.x }}")
}
func value4239(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed4239(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts4239(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text4239(e *py.Eval, ctx variables) string {
	return "0"
}
func value4240(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), py.Str("a")), "{{ 10**20 % 'a' }}")
}
func typed4240(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), py.Str("a")), "{{ 10**20 % 'a' }}")
}
func texts4240(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), py.Str("a")), "{{ 10**20 % 'a' }}")
}
func text4240(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Literal("100000000000000000000"), py.Str("a")).Text(), "{{ 10**20 % 'a' }}")
}
func value4241(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), py.Str("%d")), "{{ 10**20 % '%d' }}")
}
func typed4241(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), py.Str("%d")), "{{ 10**20 % '%d' }}")
}
func texts4241(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), py.Str("%d")), "{{ 10**20 % '%d' }}")
}
func text4241(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Literal("100000000000000000000"), py.Str("%d")).Text(), "{{ 10**20 % '%d' }}")
}
func value4242(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 10**20 % (1,2) }}")
}
func typed4242(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 10**20 % (1,2) }}")
}
func texts4242(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 10**20 % (1,2) }}")
}
func text4242(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ 10**20 % (1,2) }}")
}
func value4243(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), e.NowUTC()), "{{ 10**20 % now_utc() }}")
}
func typed4243(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), e.NowUTC()), "{{ 10**20 % now_utc() }}")
}
func texts4243(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), e.NowUTC()), "{{ 10**20 % now_utc() }}")
}
func text4243(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Literal("100000000000000000000"), e.NowUTC()).Text(), "{{ 10**20 % now_utc() }}")
}
func value4244(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), e.TodayUTC()), "{{ 10**20 % today_utc() }}")
}
func typed4244(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), e.TodayUTC()), "{{ 10**20 % today_utc() }}")
}
func texts4244(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), e.TodayUTC()), "{{ 10**20 % today_utc() }}")
}
func text4244(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Literal("100000000000000000000"), e.TodayUTC()).Text(), "{{ 10**20 % today_utc() }}")
}
func value4245(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M"))), "{{ 10**20 % duration('P1M') }}")
}
func typed4245(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M"))), "{{ 10**20 % duration('P1M') }}")
}
func texts4245(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Mod(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M"))), "{{ 10**20 % duration('P1M') }}")
}
func text4245(e *py.Eval, ctx variables) string {
	return e.StringText(e.Mod(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M"))).Text(), "{{ 10**20 % duration('P1M') }}")
}
func value4246(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), py.True), "{{ config.x ** true }}")
}
func typed4246(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), py.True), "{{ config.x ** true }}")
}
func texts4246(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("x").Text()), py.True), "{{ config.x ** true }}")
}
func text4246(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("x"), py.True).Text(), "{{ config.x ** true }}")
}
func value4247(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), py.Int(0)), "{{ config.x ** 0 }}")
}
func typed4247(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), py.Int(0)), "{{ config.x ** 0 }}")
}
func texts4247(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("x").Text()), py.Int(0)), "{{ config.x ** 0 }}")
}
func text4247(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("x"), py.Int(0)).Text(), "{{ config.x ** 0 }}")
}
func value4248(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), py.Int(1)), "{{ config.x ** 1 }}")
}
func typed4248(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), py.Int(1)), "{{ config.x ** 1 }}")
}
func texts4248(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("x").Text()), py.Int(1)), "{{ config.x ** 1 }}")
}
func text4248(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("x"), py.Int(1)).Text(), "{{ config.x ** 1 }}")
}
func value4249(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), py.Float(2.5)), "{{ config.x ** 2.5 }}")
}
func typed4249(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), py.Float(2.5)), "{{ config.x ** 2.5 }}")
}
func texts4249(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("x").Text()), py.Float(2.5)), "{{ config.x ** 2.5 }}")
}
func text4249(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("x"), py.Float(2.5)).Text(), "{{ config.x ** 2.5 }}")
}
func value4250(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), py.Str("")), "{{ config.x ** '' }}")
}
func typed4250(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), py.Str("")), "{{ config.x ** '' }}")
}
func texts4250(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("x").Text()), py.Str("")), "{{ config.x ** '' }}")
}
func text4250(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("x"), py.Str("")).Text(), "{{ config.x ** '' }}")
}
func value4251(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), py.Str("a")), "{{ config.x ** 'a' }}")
}
func typed4251(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), py.Str("a")), "{{ config.x ** 'a' }}")
}
func texts4251(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("x").Text()), py.Str("a")), "{{ config.x ** 'a' }}")
}
func text4251(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("x"), py.Str("a")).Text(), "{{ config.x ** 'a' }}")
}
func value4252(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), py.Str("%d")), "{{ config.x ** '%d' }}")
}
func typed4252(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), py.Str("%d")), "{{ config.x ** '%d' }}")
}
func texts4252(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("x").Text()), py.Str("%d")), "{{ config.x ** '%d' }}")
}
func text4252(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("x"), py.Str("%d")).Text(), "{{ config.x ** '%d' }}")
}
func value4253(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), py.Dict("a", py.Int(1))), "{{ config.x ** {'a':1} }}")
}
func typed4253(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), py.Dict("a", py.Int(1))), "{{ config.x ** {'a':1} }}")
}
func texts4253(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("x").Text()), py.Dict("a", py.Int(1))), "{{ config.x ** {'a':1} }}")
}
func text4253(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("x"), py.Dict("a", py.Int(1))).Text(), "{{ config.x ** {'a':1} }}")
}
func value4254(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), e.NowUTC()), "{{ config.x ** now_utc() }}")
}
func typed4254(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), e.NowUTC()), "{{ config.x ** now_utc() }}")
}
func texts4254(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("x").Text()), e.NowUTC()), "{{ config.x ** now_utc() }}")
}
func text4254(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("x"), e.NowUTC()).Text(), "{{ config.x ** now_utc() }}")
}
func value4255(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), e.Duration(py.Str("P1D"))), "{{ config.x ** duration('P1D') }}")
}
func typed4255(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), e.Duration(py.Str("P1D"))), "{{ config.x ** duration('P1D') }}")
}
func texts4255(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("x").Text()), e.Duration(py.Str("P1D"))), "{{ config.x ** duration('P1D') }}")
}
func text4255(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("x"), e.Duration(py.Str("P1D"))).Text(), "{{ config.x ** duration('P1D') }}")
}
func value4256(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), e.Duration(py.Str("P1M"))), "{{ config.x ** duration('P1M') }}")
}
func typed4256(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("x"), e.Duration(py.Str("P1M"))), "{{ config.x ** duration('P1M') }}")
}
func texts4256(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("x").Text()), e.Duration(py.Str("P1M"))), "{{ config.x ** duration('P1M') }}")
}
func text4256(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("x"), e.Duration(py.Str("P1M"))).Text(), "{{ config.x ** duration('P1M') }}")
}
func value4257(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), py.None), "{{ config.missing ** none }}")
}
func typed4257(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), py.None), "{{ config.missing ** none }}")
}
func texts4257(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("missing").Text()), py.None), "{{ config.missing ** none }}")
}
func text4257(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("missing"), py.None).Text(), "{{ config.missing ** none }}")
}
func value4258(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), py.True), "{{ config.missing ** true }}")
}
func typed4258(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), py.True), "{{ config.missing ** true }}")
}
func texts4258(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("missing").Text()), py.True), "{{ config.missing ** true }}")
}
func text4258(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("missing"), py.True).Text(), "{{ config.missing ** true }}")
}
func value4259(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), py.Int(0)), "{{ config.missing ** 0 }}")
}
func typed4259(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), py.Int(0)), "{{ config.missing ** 0 }}")
}
func texts4259(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("missing").Text()), py.Int(0)), "{{ config.missing ** 0 }}")
}
func text4259(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("missing"), py.Int(0)).Text(), "{{ config.missing ** 0 }}")
}
func value4260(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), py.Float(2.5)), "{{ config.missing ** 2.5 }}")
}
func typed4260(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), py.Float(2.5)), "{{ config.missing ** 2.5 }}")
}
func texts4260(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("missing").Text()), py.Float(2.5)), "{{ config.missing ** 2.5 }}")
}
func text4260(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("missing"), py.Float(2.5)).Text(), "{{ config.missing ** 2.5 }}")
}
func value4261(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), py.Str("")), "{{ config.missing ** '' }}")
}
func typed4261(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), py.Str("")), "{{ config.missing ** '' }}")
}
func texts4261(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("missing").Text()), py.Str("")), "{{ config.missing ** '' }}")
}
func text4261(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("missing"), py.Str("")).Text(), "{{ config.missing ** '' }}")
}
func value4262(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), py.Str("a")), "{{ config.missing ** 'a' }}")
}
func typed4262(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), py.Str("a")), "{{ config.missing ** 'a' }}")
}
func texts4262(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("missing").Text()), py.Str("a")), "{{ config.missing ** 'a' }}")
}
func text4262(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("missing"), py.Str("a")).Text(), "{{ config.missing ** 'a' }}")
}
func value4263(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), py.Str("%d")), "{{ config.missing ** '%d' }}")
}
func typed4263(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), py.Str("%d")), "{{ config.missing ** '%d' }}")
}
func texts4263(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("missing").Text()), py.Str("%d")), "{{ config.missing ** '%d' }}")
}
func text4263(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("missing"), py.Str("%d")).Text(), "{{ config.missing ** '%d' }}")
}
func value4264(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), e.NowUTC()), "{{ config.missing ** now_utc() }}")
}
func typed4264(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), e.NowUTC()), "{{ config.missing ** now_utc() }}")
}
func texts4264(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("missing").Text()), e.NowUTC()), "{{ config.missing ** now_utc() }}")
}
func text4264(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("missing"), e.NowUTC()).Text(), "{{ config.missing ** now_utc() }}")
}
func value4265(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), e.TodayUTC()), "{{ config.missing ** today_utc() }}")
}
func typed4265(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), e.TodayUTC()), "{{ config.missing ** today_utc() }}")
}
func texts4265(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("missing").Text()), e.TodayUTC()), "{{ config.missing ** today_utc() }}")
}
func text4265(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("missing"), e.TodayUTC()).Text(), "{{ config.missing ** today_utc() }}")
}
func value4266(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))), "{{ config.missing ** duration('P1M') }}")
}
func typed4266(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))), "{{ config.missing ** duration('P1M') }}")
}
func texts4266(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(ctx["config"].Member("missing").Text()), e.Duration(py.Str("P1M"))), "{{ config.missing ** duration('P1M') }}")
}
func text4266(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))).Text(), "{{ config.missing ** duration('P1M') }}")
}
func value4267(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, ctx["config"].Member("x")), "{{ none ** config.x }}")
}
func typed4267(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, ctx["config"].Member("x")), "{{ none ** config.x }}")
}
func texts4267(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.Str(ctx["config"].Member("x").Text())), "{{ none ** config.x }}")
}
func text4267(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.None, ctx["config"].Member("x")).Text(), "{{ none ** config.x }}")
}
func value4268(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.Int(1)), "{{ none ** 1 }}")
}
func typed4268(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.Int(1)), "{{ none ** 1 }}")
}
func texts4268(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.Int(1)), "{{ none ** 1 }}")
}
func text4268(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.None, py.Int(1)).Text(), "{{ none ** 1 }}")
}
func value4269(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.Str("a")), "{{ none ** 'a' }}")
}
func typed4269(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.Str("a")), "{{ none ** 'a' }}")
}
func texts4269(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.Str("a")), "{{ none ** 'a' }}")
}
func text4269(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.None, py.Str("a")).Text(), "{{ none ** 'a' }}")
}
func value4270(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.Str("%s!")), "{{ none ** '%s!' }}")
}
func typed4270(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.Str("%s!")), "{{ none ** '%s!' }}")
}
func texts4270(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.Str("%s!")), "{{ none ** '%s!' }}")
}
func text4270(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.None, py.Str("%s!")).Text(), "{{ none ** '%s!' }}")
}
func value4271(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.Str("%d")), "{{ none ** '%d' }}")
}
func typed4271(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.Str("%d")), "{{ none ** '%d' }}")
}
func texts4271(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.Str("%d")), "{{ none ** '%d' }}")
}
func text4271(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.None, py.Str("%d")).Text(), "{{ none ** '%d' }}")
}
func value4272(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.ListOf(py.Int(1))), "{{ none ** [1] }}")
}
func typed4272(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.ListOf(py.Int(1))), "{{ none ** [1] }}")
}
func texts4272(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.ListOf(py.Int(1))), "{{ none ** [1] }}")
}
func text4272(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.None, py.ListOf(py.Int(1))).Text(), "{{ none ** [1] }}")
}
func value4273(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.Dict("a", py.Int(1))), "{{ none ** {'a':1} }}")
}
func typed4273(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.Dict("a", py.Int(1))), "{{ none ** {'a':1} }}")
}
func texts4273(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, py.Dict("a", py.Int(1))), "{{ none ** {'a':1} }}")
}
func text4273(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.None, py.Dict("a", py.Int(1))).Text(), "{{ none ** {'a':1} }}")
}
func value4274(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, e.TodayUTC()), "{{ none ** today_utc() }}")
}
func typed4274(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, e.TodayUTC()), "{{ none ** today_utc() }}")
}
func texts4274(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, e.TodayUTC()), "{{ none ** today_utc() }}")
}
func text4274(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.None, e.TodayUTC()).Text(), "{{ none ** today_utc() }}")
}
func value4275(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, e.Duration(py.Str("P1M"))), "{{ none ** duration('P1M') }}")
}
func typed4275(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, e.Duration(py.Str("P1M"))), "{{ none ** duration('P1M') }}")
}
func texts4275(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.None, e.Duration(py.Str("P1M"))), "{{ none ** duration('P1M') }}")
}
func text4275(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.None, e.Duration(py.Str("P1M"))).Text(), "{{ none ** duration('P1M') }}")
}
func value4276(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.True, ctx["config"].Member("x")), "{{ true ** config.x }}")
}
func typed4276(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.True, ctx["config"].Member("x")), "{{ true ** config.x }}")
}
func texts4276(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.True, py.Str(ctx["config"].Member("x").Text())), "{{ true ** config.x }}")
}
func text4276(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.True, ctx["config"].Member("x")).Text(), "{{ true ** config.x }}")
}
func value4277(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.True, py.None), "{{ true ** none }}")
}
func typed4277(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.True, py.None), "{{ true ** none }}")
}
func texts4277(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.True, py.None), "{{ true ** none }}")
}
func text4277(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.True, py.None).Text(), "{{ true ** none }}")
}
func value4278(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed4278(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts4278(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text4278(e *py.Eval, ctx variables) string {
	return "1"
}
func value4279(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.True, py.Str("a")), "{{ true ** 'a' }}")
}
func typed4279(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.True, py.Str("a")), "{{ true ** 'a' }}")
}
func texts4279(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.True, py.Str("a")), "{{ true ** 'a' }}")
}
func text4279(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.True, py.Str("a")).Text(), "{{ true ** 'a' }}")
}
func value4280(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.True, py.ListOf(py.Int(1))), "{{ true ** [1] }}")
}
func typed4280(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.True, py.ListOf(py.Int(1))), "{{ true ** [1] }}")
}
func texts4280(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.True, py.ListOf(py.Int(1))), "{{ true ** [1] }}")
}
func text4280(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.True, py.ListOf(py.Int(1))).Text(), "{{ true ** [1] }}")
}
func value4281(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.True, py.Dict("a", py.Int(1))), "{{ true ** {'a':1} }}")
}
func typed4281(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.True, py.Dict("a", py.Int(1))), "{{ true ** {'a':1} }}")
}
func texts4281(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.True, py.Dict("a", py.Int(1))), "{{ true ** {'a':1} }}")
}
func text4281(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.True, py.Dict("a", py.Int(1))).Text(), "{{ true ** {'a':1} }}")
}
func value4282(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), ctx["config"].Member("x")), "{{ 0 ** config.x }}")
}
func typed4282(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), ctx["config"].Member("x")), "{{ 0 ** config.x }}")
}
func texts4282(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), py.Str(ctx["config"].Member("x").Text())), "{{ 0 ** config.x }}")
}
func text4282(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(0), ctx["config"].Member("x")).Text(), "{{ 0 ** config.x }}")
}
func value4283(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), ctx["config"].Member("missing")), "{{ 0 ** config.missing }}")
}
func typed4283(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), ctx["config"].Member("missing")), "{{ 0 ** config.missing }}")
}
func texts4283(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), py.Str(ctx["config"].Member("missing").Text())), "{{ 0 ** config.missing }}")
}
func text4283(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(0), ctx["config"].Member("missing")).Text(), "{{ 0 ** config.missing }}")
}
func value4284(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), py.None), "{{ 0 ** none }}")
}
func typed4284(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), py.None), "{{ 0 ** none }}")
}
func texts4284(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), py.None), "{{ 0 ** none }}")
}
func text4284(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(0), py.None).Text(), "{{ 0 ** none }}")
}
func value4285(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed4285(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts4285(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text4285(e *py.Eval, ctx variables) string {
	return "0"
}
func value4286(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), py.Int(-3)), "{{ 0 ** -3 }}")
}
func typed4286(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), py.Int(-3)), "{{ 0 ** -3 }}")
}
func texts4286(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), py.Int(-3)), "{{ 0 ** -3 }}")
}
func text4286(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(0), py.Int(-3)).Text(), "{{ 0 ** -3 }}")
}
func value4287(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), py.Str("%s!")), "{{ 0 ** '%s!' }}")
}
func typed4287(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), py.Str("%s!")), "{{ 0 ** '%s!' }}")
}
func texts4287(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), py.Str("%s!")), "{{ 0 ** '%s!' }}")
}
func text4287(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(0), py.Str("%s!")).Text(), "{{ 0 ** '%s!' }}")
}
func value4288(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), py.ListOf(py.Int(1))), "{{ 0 ** [1] }}")
}
func typed4288(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), py.ListOf(py.Int(1))), "{{ 0 ** [1] }}")
}
func texts4288(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), py.ListOf(py.Int(1))), "{{ 0 ** [1] }}")
}
func text4288(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(0), py.ListOf(py.Int(1))).Text(), "{{ 0 ** [1] }}")
}
func value4289(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), e.NowUTC()), "{{ 0 ** now_utc() }}")
}
func typed4289(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), e.NowUTC()), "{{ 0 ** now_utc() }}")
}
func texts4289(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), e.NowUTC()), "{{ 0 ** now_utc() }}")
}
func text4289(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(0), e.NowUTC()).Text(), "{{ 0 ** now_utc() }}")
}
func value4290(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), e.Duration(py.Str("P1D"))), "{{ 0 ** duration('P1D') }}")
}
func typed4290(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), e.Duration(py.Str("P1D"))), "{{ 0 ** duration('P1D') }}")
}
func texts4290(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(0), e.Duration(py.Str("P1D"))), "{{ 0 ** duration('P1D') }}")
}
func text4290(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(0), e.Duration(py.Str("P1D"))).Text(), "{{ 0 ** duration('P1D') }}")
}
func value4291(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), ctx["config"].Member("x")), "{{ 1 ** config.x }}")
}
func typed4291(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), ctx["config"].Member("x")), "{{ 1 ** config.x }}")
}
func texts4291(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), py.Str(ctx["config"].Member("x").Text())), "{{ 1 ** config.x }}")
}
func text4291(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(1), ctx["config"].Member("x")).Text(), "{{ 1 ** config.x }}")
}
func value4292(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), py.None), "{{ 1 ** none }}")
}
func typed4292(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), py.None), "{{ 1 ** none }}")
}
func texts4292(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), py.None), "{{ 1 ** none }}")
}
func text4292(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(1), py.None).Text(), "{{ 1 ** none }}")
}
func value4293(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed4293(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts4293(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text4293(e *py.Eval, ctx variables) string {
	return "1"
}
func value4294(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func typed4294(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func texts4294(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func text4294(e *py.Eval, ctx variables) string {
	return "1.0"
}
func value4295(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), py.Str("a")), "{{ 1 ** 'a' }}")
}
func typed4295(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), py.Str("a")), "{{ 1 ** 'a' }}")
}
func texts4295(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), py.Str("a")), "{{ 1 ** 'a' }}")
}
func text4295(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(1), py.Str("a")).Text(), "{{ 1 ** 'a' }}")
}
func value4296(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), py.ListOf(py.Int(1))), "{{ 1 ** [1] }}")
}
func typed4296(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), py.ListOf(py.Int(1))), "{{ 1 ** [1] }}")
}
func texts4296(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), py.ListOf(py.Int(1))), "{{ 1 ** [1] }}")
}
func text4296(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(1), py.ListOf(py.Int(1))).Text(), "{{ 1 ** [1] }}")
}
func value4297(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), py.TupleOf(py.Int(1), py.Int(2))), "{{ 1 ** (1,2) }}")
}
func typed4297(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), py.TupleOf(py.Int(1), py.Int(2))), "{{ 1 ** (1,2) }}")
}
func texts4297(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), py.TupleOf(py.Int(1), py.Int(2))), "{{ 1 ** (1,2) }}")
}
func text4297(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(1), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ 1 ** (1,2) }}")
}
func value4298(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), e.TodayUTC()), "{{ 1 ** today_utc() }}")
}
func typed4298(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), e.TodayUTC()), "{{ 1 ** today_utc() }}")
}
func texts4298(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), e.TodayUTC()), "{{ 1 ** today_utc() }}")
}
func text4298(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(1), e.TodayUTC()).Text(), "{{ 1 ** today_utc() }}")
}
func value4299(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), e.Duration(py.Str("P1D"))), "{{ 1 ** duration('P1D') }}")
}
func typed4299(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), e.Duration(py.Str("P1D"))), "{{ 1 ** duration('P1D') }}")
}
func texts4299(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(1), e.Duration(py.Str("P1D"))), "{{ 1 ** duration('P1D') }}")
}
func text4299(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(1), e.Duration(py.Str("P1D"))).Text(), "{{ 1 ** duration('P1D') }}")
}
func value4300(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), py.Float(2.5)), "{{ -3 ** 2.5 }}")
}
func typed4300(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), py.Float(2.5)), "{{ -3 ** 2.5 }}")
}
func texts4300(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), py.Float(2.5)), "{{ -3 ** 2.5 }}")
}
func text4300(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(-3), py.Float(2.5)).Text(), "{{ -3 ** 2.5 }}")
}
func value4301(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), py.Str("")), "{{ -3 ** '' }}")
}
func typed4301(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), py.Str("")), "{{ -3 ** '' }}")
}
func texts4301(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), py.Str("")), "{{ -3 ** '' }}")
}
func text4301(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(-3), py.Str("")).Text(), "{{ -3 ** '' }}")
}
func value4302(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), py.Str("a")), "{{ -3 ** 'a' }}")
}
func typed4302(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), py.Str("a")), "{{ -3 ** 'a' }}")
}
func texts4302(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), py.Str("a")), "{{ -3 ** 'a' }}")
}
func text4302(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(-3), py.Str("a")).Text(), "{{ -3 ** 'a' }}")
}
func value4303(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), py.Str("%d")), "{{ -3 ** '%d' }}")
}
func typed4303(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), py.Str("%d")), "{{ -3 ** '%d' }}")
}
func texts4303(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), py.Str("%d")), "{{ -3 ** '%d' }}")
}
func text4303(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(-3), py.Str("%d")).Text(), "{{ -3 ** '%d' }}")
}
func value4304(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), py.ListOf(py.Int(1))), "{{ -3 ** [1] }}")
}
func typed4304(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), py.ListOf(py.Int(1))), "{{ -3 ** [1] }}")
}
func texts4304(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), py.ListOf(py.Int(1))), "{{ -3 ** [1] }}")
}
func text4304(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(-3), py.ListOf(py.Int(1))).Text(), "{{ -3 ** [1] }}")
}
func value4305(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), e.Duration(py.Str("P1M"))), "{{ -3 ** duration('P1M') }}")
}
func typed4305(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), e.Duration(py.Str("P1M"))), "{{ -3 ** duration('P1M') }}")
}
func texts4305(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Int(-3), e.Duration(py.Str("P1M"))), "{{ -3 ** duration('P1M') }}")
}
func text4305(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Int(-3), e.Duration(py.Str("P1M"))).Text(), "{{ -3 ** duration('P1M') }}")
}
func value4306(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func typed4306(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func texts4306(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func text4306(e *py.Eval, ctx variables) string {
	return "1.0"
}
func value4307(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.064)
}
func typed4307(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.064)
}
func texts4307(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.064)
}
func text4307(e *py.Eval, ctx variables) string {
	return "0.064"
}
func value4308(e *py.Eval, ctx variables) py.Value {
	return py.Float(9.882117688026186)
}
func typed4308(e *py.Eval, ctx variables) py.Value {
	return py.Float(9.882117688026186)
}
func texts4308(e *py.Eval, ctx variables) py.Value {
	return py.Float(9.882117688026186)
}
func text4308(e *py.Eval, ctx variables) string {
	return "9.882117688026186"
}
func value4309(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Float(2.5), py.Str("%s!")), "{{ 2.5 ** '%s!' }}")
}
func typed4309(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Float(2.5), py.Str("%s!")), "{{ 2.5 ** '%s!' }}")
}
func texts4309(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Float(2.5), py.Str("%s!")), "{{ 2.5 ** '%s!' }}")
}
func text4309(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Float(2.5), py.Str("%s!")).Text(), "{{ 2.5 ** '%s!' }}")
}
func value4310(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Float(2.5), py.TupleOf(py.Int(1), py.Int(2))), "{{ 2.5 ** (1,2) }}")
}
func typed4310(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Float(2.5), py.TupleOf(py.Int(1), py.Int(2))), "{{ 2.5 ** (1,2) }}")
}
func texts4310(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Float(2.5), py.TupleOf(py.Int(1), py.Int(2))), "{{ 2.5 ** (1,2) }}")
}
func text4310(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Float(2.5), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ 2.5 ** (1,2) }}")
}
func value4311(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Float(2.5), e.NowUTC()), "{{ 2.5 ** now_utc() }}")
}
func typed4311(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Float(2.5), e.NowUTC()), "{{ 2.5 ** now_utc() }}")
}
func texts4311(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Float(2.5), e.NowUTC()), "{{ 2.5 ** now_utc() }}")
}
func text4311(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Float(2.5), e.NowUTC()).Text(), "{{ 2.5 ** now_utc() }}")
}
func value4312(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.True), "{{ '' ** true }}")
}
func typed4312(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.True), "{{ '' ** true }}")
}
func texts4312(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.True), "{{ '' ** true }}")
}
func text4312(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str(""), py.True).Text(), "{{ '' ** true }}")
}
func value4313(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.Int(-3)), "{{ '' ** -3 }}")
}
func typed4313(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.Int(-3)), "{{ '' ** -3 }}")
}
func texts4313(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.Int(-3)), "{{ '' ** -3 }}")
}
func text4313(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str(""), py.Int(-3)).Text(), "{{ '' ** -3 }}")
}
func value4314(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.Str("")), "{{ '' ** '' }}")
}
func typed4314(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.Str("")), "{{ '' ** '' }}")
}
func texts4314(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.Str("")), "{{ '' ** '' }}")
}
func text4314(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str(""), py.Str("")).Text(), "{{ '' ** '' }}")
}
func value4315(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.ListOf(py.Int(1))), "{{ '' ** [1] }}")
}
func typed4315(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.ListOf(py.Int(1))), "{{ '' ** [1] }}")
}
func texts4315(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.ListOf(py.Int(1))), "{{ '' ** [1] }}")
}
func text4315(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str(""), py.ListOf(py.Int(1))).Text(), "{{ '' ** [1] }}")
}
func value4316(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.TupleOf(py.Int(1), py.Int(2))), "{{ '' ** (1,2) }}")
}
func typed4316(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.TupleOf(py.Int(1), py.Int(2))), "{{ '' ** (1,2) }}")
}
func texts4316(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.TupleOf(py.Int(1), py.Int(2))), "{{ '' ** (1,2) }}")
}
func text4316(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str(""), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ '' ** (1,2) }}")
}
func value4317(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.Dict("a", py.Int(1))), "{{ '' ** {'a':1} }}")
}
func typed4317(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.Dict("a", py.Int(1))), "{{ '' ** {'a':1} }}")
}
func texts4317(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), py.Dict("a", py.Int(1))), "{{ '' ** {'a':1} }}")
}
func text4317(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str(""), py.Dict("a", py.Int(1))).Text(), "{{ '' ** {'a':1} }}")
}
func value4318(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), e.Duration(py.Str("P1M"))), "{{ '' ** duration('P1M') }}")
}
func typed4318(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), e.Duration(py.Str("P1M"))), "{{ '' ** duration('P1M') }}")
}
func texts4318(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str(""), e.Duration(py.Str("P1M"))), "{{ '' ** duration('P1M') }}")
}
func text4318(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str(""), e.Duration(py.Str("P1M"))).Text(), "{{ '' ** duration('P1M') }}")
}
func value4319(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), py.True), "{{ 'a' ** true }}")
}
func typed4319(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), py.True), "{{ 'a' ** true }}")
}
func texts4319(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), py.True), "{{ 'a' ** true }}")
}
func text4319(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("a"), py.True).Text(), "{{ 'a' ** true }}")
}
func value4320(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), py.Int(1)), "{{ 'a' ** 1 }}")
}
func typed4320(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), py.Int(1)), "{{ 'a' ** 1 }}")
}
func texts4320(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), py.Int(1)), "{{ 'a' ** 1 }}")
}
func text4320(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("a"), py.Int(1)).Text(), "{{ 'a' ** 1 }}")
}
func value4321(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), py.Str("")), "{{ 'a' ** '' }}")
}
func typed4321(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), py.Str("")), "{{ 'a' ** '' }}")
}
func texts4321(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), py.Str("")), "{{ 'a' ** '' }}")
}
func text4321(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("a"), py.Str("")).Text(), "{{ 'a' ** '' }}")
}
func value4322(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), py.Str("%d")), "{{ 'a' ** '%d' }}")
}
func typed4322(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), py.Str("%d")), "{{ 'a' ** '%d' }}")
}
func texts4322(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), py.Str("%d")), "{{ 'a' ** '%d' }}")
}
func text4322(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("a"), py.Str("%d")).Text(), "{{ 'a' ** '%d' }}")
}
func value4323(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 'a' ** (1,2) }}")
}
func typed4323(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 'a' ** (1,2) }}")
}
func texts4323(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 'a' ** (1,2) }}")
}
func text4323(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ 'a' ** (1,2) }}")
}
func value4324(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), e.TodayUTC()), "{{ 'a' ** today_utc() }}")
}
func typed4324(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), e.TodayUTC()), "{{ 'a' ** today_utc() }}")
}
func texts4324(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("a"), e.TodayUTC()), "{{ 'a' ** today_utc() }}")
}
func text4324(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("a"), e.TodayUTC()).Text(), "{{ 'a' ** today_utc() }}")
}
func value4325(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), ctx["config"].Member("x")), "{{ '%s!' ** config.x }}")
}
func typed4325(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), ctx["config"].Member("x")), "{{ '%s!' ** config.x }}")
}
func texts4325(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), py.Str(ctx["config"].Member("x").Text())), "{{ '%s!' ** config.x }}")
}
func text4325(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("%s!"), ctx["config"].Member("x")).Text(), "{{ '%s!' ** config.x }}")
}
func value4326(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), ctx["config"].Member("missing")), "{{ '%s!' ** config.missing }}")
}
func typed4326(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), ctx["config"].Member("missing")), "{{ '%s!' ** config.missing }}")
}
func texts4326(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), py.Str(ctx["config"].Member("missing").Text())), "{{ '%s!' ** config.missing }}")
}
func text4326(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("%s!"), ctx["config"].Member("missing")).Text(), "{{ '%s!' ** config.missing }}")
}
func value4327(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), py.True), "{{ '%s!' ** true }}")
}
func typed4327(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), py.True), "{{ '%s!' ** true }}")
}
func texts4327(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), py.True), "{{ '%s!' ** true }}")
}
func text4327(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("%s!"), py.True).Text(), "{{ '%s!' ** true }}")
}
func value4328(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), py.Int(1)), "{{ '%s!' ** 1 }}")
}
func typed4328(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), py.Int(1)), "{{ '%s!' ** 1 }}")
}
func texts4328(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), py.Int(1)), "{{ '%s!' ** 1 }}")
}
func text4328(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("%s!"), py.Int(1)).Text(), "{{ '%s!' ** 1 }}")
}
func value4329(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), py.Str("%d")), "{{ '%s!' ** '%d' }}")
}
func typed4329(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), py.Str("%d")), "{{ '%s!' ** '%d' }}")
}
func texts4329(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), py.Str("%d")), "{{ '%s!' ** '%d' }}")
}
func text4329(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("%s!"), py.Str("%d")).Text(), "{{ '%s!' ** '%d' }}")
}
func value4330(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), py.Dict("a", py.Int(1))), "{{ '%s!' ** {'a':1} }}")
}
func typed4330(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), py.Dict("a", py.Int(1))), "{{ '%s!' ** {'a':1} }}")
}
func texts4330(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), py.Dict("a", py.Int(1))), "{{ '%s!' ** {'a':1} }}")
}
func text4330(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("%s!"), py.Dict("a", py.Int(1))).Text(), "{{ '%s!' ** {'a':1} }}")
}
func value4331(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), e.TodayUTC()), "{{ '%s!' ** today_utc() }}")
}
func typed4331(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), e.TodayUTC()), "{{ '%s!' ** today_utc() }}")
}
func texts4331(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%s!"), e.TodayUTC()), "{{ '%s!' ** today_utc() }}")
}
func text4331(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("%s!"), e.TodayUTC()).Text(), "{{ '%s!' ** today_utc() }}")
}
func value4332(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.None), "{{ '%d' ** none }}")
}
func typed4332(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.None), "{{ '%d' ** none }}")
}
func texts4332(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.None), "{{ '%d' ** none }}")
}
func text4332(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("%d"), py.None).Text(), "{{ '%d' ** none }}")
}
func value4333(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.True), "{{ '%d' ** true }}")
}
func typed4333(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.True), "{{ '%d' ** true }}")
}
func texts4333(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.True), "{{ '%d' ** true }}")
}
func text4333(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("%d"), py.True).Text(), "{{ '%d' ** true }}")
}
func value4334(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.Int(1)), "{{ '%d' ** 1 }}")
}
func typed4334(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.Int(1)), "{{ '%d' ** 1 }}")
}
func texts4334(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.Int(1)), "{{ '%d' ** 1 }}")
}
func text4334(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("%d"), py.Int(1)).Text(), "{{ '%d' ** 1 }}")
}
func value4335(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.Str("")), "{{ '%d' ** '' }}")
}
func typed4335(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.Str("")), "{{ '%d' ** '' }}")
}
func texts4335(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.Str("")), "{{ '%d' ** '' }}")
}
func text4335(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("%d"), py.Str("")).Text(), "{{ '%d' ** '' }}")
}
func value4336(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.Str("%s!")), "{{ '%d' ** '%s!' }}")
}
func typed4336(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.Str("%s!")), "{{ '%d' ** '%s!' }}")
}
func texts4336(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.Str("%s!")), "{{ '%d' ** '%s!' }}")
}
func text4336(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("%d"), py.Str("%s!")).Text(), "{{ '%d' ** '%s!' }}")
}
func value4337(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%d' ** (1,2) }}")
}
func typed4337(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%d' ** (1,2) }}")
}
func texts4337(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2))), "{{ '%d' ** (1,2) }}")
}
func text4337(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ '%d' ** (1,2) }}")
}
func value4338(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), e.TodayUTC()), "{{ '%d' ** today_utc() }}")
}
func typed4338(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), e.TodayUTC()), "{{ '%d' ** today_utc() }}")
}
func texts4338(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Str("%d"), e.TodayUTC()), "{{ '%d' ** today_utc() }}")
}
func text4338(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Str("%d"), e.TodayUTC()).Text(), "{{ '%d' ** today_utc() }}")
}
func value4339(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), ctx["config"].Member("missing")), "{{ [1] ** config.missing }}")
}
func typed4339(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), ctx["config"].Member("missing")), "{{ [1] ** config.missing }}")
}
func texts4339(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.Str(ctx["config"].Member("missing").Text())), "{{ [1] ** config.missing }}")
}
func text4339(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.ListOf(py.Int(1)), ctx["config"].Member("missing")).Text(), "{{ [1] ** config.missing }}")
}
func value4340(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.None), "{{ [1] ** none }}")
}
func typed4340(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.None), "{{ [1] ** none }}")
}
func texts4340(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.None), "{{ [1] ** none }}")
}
func text4340(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.ListOf(py.Int(1)), py.None).Text(), "{{ [1] ** none }}")
}
func value4341(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.True), "{{ [1] ** true }}")
}
func typed4341(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.True), "{{ [1] ** true }}")
}
func texts4341(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.True), "{{ [1] ** true }}")
}
func text4341(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.ListOf(py.Int(1)), py.True).Text(), "{{ [1] ** true }}")
}
func value4342(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.Int(0)), "{{ [1] ** 0 }}")
}
func typed4342(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.Int(0)), "{{ [1] ** 0 }}")
}
func texts4342(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.Int(0)), "{{ [1] ** 0 }}")
}
func text4342(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.ListOf(py.Int(1)), py.Int(0)).Text(), "{{ [1] ** 0 }}")
}
func value4343(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.Int(1)), "{{ [1] ** 1 }}")
}
func typed4343(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.Int(1)), "{{ [1] ** 1 }}")
}
func texts4343(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.Int(1)), "{{ [1] ** 1 }}")
}
func text4343(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.ListOf(py.Int(1)), py.Int(1)).Text(), "{{ [1] ** 1 }}")
}
func value4344(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.Float(2.5)), "{{ [1] ** 2.5 }}")
}
func typed4344(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.Float(2.5)), "{{ [1] ** 2.5 }}")
}
func texts4344(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.Float(2.5)), "{{ [1] ** 2.5 }}")
}
func text4344(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.ListOf(py.Int(1)), py.Float(2.5)).Text(), "{{ [1] ** 2.5 }}")
}
func value4345(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.Str("a")), "{{ [1] ** 'a' }}")
}
func typed4345(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.Str("a")), "{{ [1] ** 'a' }}")
}
func texts4345(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.Str("a")), "{{ [1] ** 'a' }}")
}
func text4345(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.ListOf(py.Int(1)), py.Str("a")).Text(), "{{ [1] ** 'a' }}")
}
func value4346(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2))), "{{ [1] ** (1,2) }}")
}
func typed4346(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2))), "{{ [1] ** (1,2) }}")
}
func texts4346(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2))), "{{ [1] ** (1,2) }}")
}
func text4346(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ [1] ** (1,2) }}")
}
func value4347(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1))), "{{ [1] ** {'a':1} }}")
}
func typed4347(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1))), "{{ [1] ** {'a':1} }}")
}
func texts4347(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1))), "{{ [1] ** {'a':1} }}")
}
func text4347(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1))).Text(), "{{ [1] ** {'a':1} }}")
}
func value4348(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), e.NowUTC()), "{{ [1] ** now_utc() }}")
}
func typed4348(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), e.NowUTC()), "{{ [1] ** now_utc() }}")
}
func texts4348(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), e.NowUTC()), "{{ [1] ** now_utc() }}")
}
func text4348(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.ListOf(py.Int(1)), e.NowUTC()).Text(), "{{ [1] ** now_utc() }}")
}
func value4349(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), e.TodayUTC()), "{{ [1] ** today_utc() }}")
}
func typed4349(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), e.TodayUTC()), "{{ [1] ** today_utc() }}")
}
func texts4349(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.ListOf(py.Int(1)), e.TodayUTC()), "{{ [1] ** today_utc() }}")
}
func text4349(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.ListOf(py.Int(1)), e.TodayUTC()).Text(), "{{ [1] ** today_utc() }}")
}
func value4350(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x")), "{{ (1,2) ** config.x }}")
}
func typed4350(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x")), "{{ (1,2) ** config.x }}")
}
func texts4350(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Str(ctx["config"].Member("x").Text())), "{{ (1,2) ** config.x }}")
}
func text4350(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x")).Text(), "{{ (1,2) ** config.x }}")
}
func value4351(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0)), "{{ (1,2) ** 0 }}")
}
func typed4351(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0)), "{{ (1,2) ** 0 }}")
}
func texts4351(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0)), "{{ (1,2) ** 0 }}")
}
func text4351(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0)).Text(), "{{ (1,2) ** 0 }}")
}
func value4352(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3)), "{{ (1,2) ** -3 }}")
}
func typed4352(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3)), "{{ (1,2) ** -3 }}")
}
func texts4352(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3)), "{{ (1,2) ** -3 }}")
}
func text4352(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3)).Text(), "{{ (1,2) ** -3 }}")
}
func value4353(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Float(2.5)), "{{ (1,2) ** 2.5 }}")
}
func typed4353(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Float(2.5)), "{{ (1,2) ** 2.5 }}")
}
func texts4353(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Float(2.5)), "{{ (1,2) ** 2.5 }}")
}
func text4353(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Float(2.5)).Text(), "{{ (1,2) ** 2.5 }}")
}
func value4354(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Str("")), "{{ (1,2) ** '' }}")
}
func typed4354(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Str("")), "{{ (1,2) ** '' }}")
}
func texts4354(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Str("")), "{{ (1,2) ** '' }}")
}
func text4354(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Str("")).Text(), "{{ (1,2) ** '' }}")
}
func value4355(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")), "{{ (1,2) ** '%s!' }}")
}
func typed4355(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")), "{{ (1,2) ** '%s!' }}")
}
func texts4355(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")), "{{ (1,2) ** '%s!' }}")
}
func text4355(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!")).Text(), "{{ (1,2) ** '%s!' }}")
}
func value4356(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%d")), "{{ (1,2) ** '%d' }}")
}
func typed4356(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%d")), "{{ (1,2) ** '%d' }}")
}
func texts4356(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%d")), "{{ (1,2) ** '%d' }}")
}
func text4356(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%d")).Text(), "{{ (1,2) ** '%d' }}")
}
func value4357(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.ListOf(py.Int(1))), "{{ (1,2) ** [1] }}")
}
func typed4357(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.ListOf(py.Int(1))), "{{ (1,2) ** [1] }}")
}
func texts4357(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.ListOf(py.Int(1))), "{{ (1,2) ** [1] }}")
}
func text4357(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.ListOf(py.Int(1))).Text(), "{{ (1,2) ** [1] }}")
}
func value4358(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.TupleOf(py.Int(1), py.Int(2))), "{{ (1,2) ** (1,2) }}")
}
func typed4358(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.TupleOf(py.Int(1), py.Int(2))), "{{ (1,2) ** (1,2) }}")
}
func texts4358(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.TupleOf(py.Int(1), py.Int(2))), "{{ (1,2) ** (1,2) }}")
}
func text4358(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ (1,2) ** (1,2) }}")
}
func value4359(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1D"))), "{{ (1,2) ** duration('P1D') }}")
}
func typed4359(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1D"))), "{{ (1,2) ** duration('P1D') }}")
}
func texts4359(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1D"))), "{{ (1,2) ** duration('P1D') }}")
}
func text4359(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1D"))).Text(), "{{ (1,2) ** duration('P1D') }}")
}
func value4360(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M"))), "{{ (1,2) ** duration('P1M') }}")
}
func typed4360(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M"))), "{{ (1,2) ** duration('P1M') }}")
}
func texts4360(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M"))), "{{ (1,2) ** duration('P1M') }}")
}
func text4360(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M"))).Text(), "{{ (1,2) ** duration('P1M') }}")
}
func value4361(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), ctx["config"].Member("x")), "{{ {'a':1} ** config.x }}")
}
func typed4361(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), ctx["config"].Member("x")), "{{ {'a':1} ** config.x }}")
}
func texts4361(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), py.Str(ctx["config"].Member("x").Text())), "{{ {'a':1} ** config.x }}")
}
func text4361(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Dict("a", py.Int(1)), ctx["config"].Member("x")).Text(), "{{ {'a':1} ** config.x }}")
}
func value4362(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")), "{{ {'a':1} ** config.missing }}")
}
func typed4362(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")), "{{ {'a':1} ** config.missing }}")
}
func texts4362(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), py.Str(ctx["config"].Member("missing").Text())), "{{ {'a':1} ** config.missing }}")
}
func text4362(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Dict("a", py.Int(1)), ctx["config"].Member("missing")).Text(), "{{ {'a':1} ** config.missing }}")
}
func value4363(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), py.Str("a")), "{{ {'a':1} ** 'a' }}")
}
func typed4363(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), py.Str("a")), "{{ {'a':1} ** 'a' }}")
}
func texts4363(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), py.Str("a")), "{{ {'a':1} ** 'a' }}")
}
func text4363(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Dict("a", py.Int(1)), py.Str("a")).Text(), "{{ {'a':1} ** 'a' }}")
}
func value4364(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), py.Str("%d")), "{{ {'a':1} ** '%d' }}")
}
func typed4364(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), py.Str("%d")), "{{ {'a':1} ** '%d' }}")
}
func texts4364(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), py.Str("%d")), "{{ {'a':1} ** '%d' }}")
}
func text4364(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Dict("a", py.Int(1)), py.Str("%d")).Text(), "{{ {'a':1} ** '%d' }}")
}
func value4365(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))), "{{ {'a':1} ** [1] }}")
}
func typed4365(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))), "{{ {'a':1} ** [1] }}")
}
func texts4365(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))), "{{ {'a':1} ** [1] }}")
}
func text4365(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Dict("a", py.Int(1)), py.ListOf(py.Int(1))).Text(), "{{ {'a':1} ** [1] }}")
}
func value4366(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M"))), "{{ {'a':1} ** duration('P1M') }}")
}
func typed4366(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M"))), "{{ {'a':1} ** duration('P1M') }}")
}
func texts4366(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M"))), "{{ {'a':1} ** duration('P1M') }}")
}
func text4366(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M"))).Text(), "{{ {'a':1} ** duration('P1M') }}")
}
func value4367(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), py.Int(1)), "{{ now_utc() ** 1 }}")
}
func typed4367(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), py.Int(1)), "{{ now_utc() ** 1 }}")
}
func texts4367(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), py.Int(1)), "{{ now_utc() ** 1 }}")
}
func text4367(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.NowUTC(), py.Int(1)).Text(), "{{ now_utc() ** 1 }}")
}
func value4368(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), py.Int(-3)), "{{ now_utc() ** -3 }}")
}
func typed4368(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), py.Int(-3)), "{{ now_utc() ** -3 }}")
}
func texts4368(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), py.Int(-3)), "{{ now_utc() ** -3 }}")
}
func text4368(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.NowUTC(), py.Int(-3)).Text(), "{{ now_utc() ** -3 }}")
}
func value4369(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), py.Float(2.5)), "{{ now_utc() ** 2.5 }}")
}
func typed4369(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), py.Float(2.5)), "{{ now_utc() ** 2.5 }}")
}
func texts4369(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), py.Float(2.5)), "{{ now_utc() ** 2.5 }}")
}
func text4369(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.NowUTC(), py.Float(2.5)).Text(), "{{ now_utc() ** 2.5 }}")
}
func value4370(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), py.Str("")), "{{ now_utc() ** '' }}")
}
func typed4370(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), py.Str("")), "{{ now_utc() ** '' }}")
}
func texts4370(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), py.Str("")), "{{ now_utc() ** '' }}")
}
func text4370(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.NowUTC(), py.Str("")).Text(), "{{ now_utc() ** '' }}")
}
func value4371(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ now_utc() ** (1,2) }}")
}
func typed4371(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ now_utc() ** (1,2) }}")
}
func texts4371(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ now_utc() ** (1,2) }}")
}
func text4371(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ now_utc() ** (1,2) }}")
}
func value4372(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), e.NowUTC()), "{{ now_utc() ** now_utc() }}")
}
func typed4372(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), e.NowUTC()), "{{ now_utc() ** now_utc() }}")
}
func texts4372(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), e.NowUTC()), "{{ now_utc() ** now_utc() }}")
}
func text4372(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.NowUTC(), e.NowUTC()).Text(), "{{ now_utc() ** now_utc() }}")
}
func value4373(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), e.Duration(py.Str("P1M"))), "{{ now_utc() ** duration('P1M') }}")
}
func typed4373(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), e.Duration(py.Str("P1M"))), "{{ now_utc() ** duration('P1M') }}")
}
func texts4373(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.NowUTC(), e.Duration(py.Str("P1M"))), "{{ now_utc() ** duration('P1M') }}")
}
func text4373(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.NowUTC(), e.Duration(py.Str("P1M"))).Text(), "{{ now_utc() ** duration('P1M') }}")
}
func value4374(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), ctx["config"].Member("x")), "{{ today_utc() ** config.x }}")
}
func typed4374(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), ctx["config"].Member("x")), "{{ today_utc() ** config.x }}")
}
func texts4374(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.Str(ctx["config"].Member("x").Text())), "{{ today_utc() ** config.x }}")
}
func text4374(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.TodayUTC(), ctx["config"].Member("x")).Text(), "{{ today_utc() ** config.x }}")
}
func value4375(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.True), "{{ today_utc() ** true }}")
}
func typed4375(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.True), "{{ today_utc() ** true }}")
}
func texts4375(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.True), "{{ today_utc() ** true }}")
}
func text4375(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.TodayUTC(), py.True).Text(), "{{ today_utc() ** true }}")
}
func value4376(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.Int(1)), "{{ today_utc() ** 1 }}")
}
func typed4376(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.Int(1)), "{{ today_utc() ** 1 }}")
}
func texts4376(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.Int(1)), "{{ today_utc() ** 1 }}")
}
func text4376(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.TodayUTC(), py.Int(1)).Text(), "{{ today_utc() ** 1 }}")
}
func value4377(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.Str("")), "{{ today_utc() ** '' }}")
}
func typed4377(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.Str("")), "{{ today_utc() ** '' }}")
}
func texts4377(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.Str("")), "{{ today_utc() ** '' }}")
}
func text4377(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.TodayUTC(), py.Str("")).Text(), "{{ today_utc() ** '' }}")
}
func value4378(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.Str("%d")), "{{ today_utc() ** '%d' }}")
}
func typed4378(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.Str("%d")), "{{ today_utc() ** '%d' }}")
}
func texts4378(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.Str("%d")), "{{ today_utc() ** '%d' }}")
}
func text4378(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.TodayUTC(), py.Str("%d")).Text(), "{{ today_utc() ** '%d' }}")
}
func value4379(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ today_utc() ** (1,2) }}")
}
func typed4379(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ today_utc() ** (1,2) }}")
}
func texts4379(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))), "{{ today_utc() ** (1,2) }}")
}
func text4379(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ today_utc() ** (1,2) }}")
}
func value4380(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.Dict("a", py.Int(1))), "{{ today_utc() ** {'a':1} }}")
}
func typed4380(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.Dict("a", py.Int(1))), "{{ today_utc() ** {'a':1} }}")
}
func texts4380(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), py.Dict("a", py.Int(1))), "{{ today_utc() ** {'a':1} }}")
}
func text4380(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.TodayUTC(), py.Dict("a", py.Int(1))).Text(), "{{ today_utc() ** {'a':1} }}")
}
func value4381(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), e.TodayUTC()), "{{ today_utc() ** today_utc() }}")
}
func typed4381(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), e.TodayUTC()), "{{ today_utc() ** today_utc() }}")
}
func texts4381(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), e.TodayUTC()), "{{ today_utc() ** today_utc() }}")
}
func text4381(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.TodayUTC(), e.TodayUTC()).Text(), "{{ today_utc() ** today_utc() }}")
}
func value4382(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), e.Duration(py.Str("P1D"))), "{{ today_utc() ** duration('P1D') }}")
}
func typed4382(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), e.Duration(py.Str("P1D"))), "{{ today_utc() ** duration('P1D') }}")
}
func texts4382(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), e.Duration(py.Str("P1D"))), "{{ today_utc() ** duration('P1D') }}")
}
func text4382(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.TodayUTC(), e.Duration(py.Str("P1D"))).Text(), "{{ today_utc() ** duration('P1D') }}")
}
func value4383(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), e.Duration(py.Str("P1M"))), "{{ today_utc() ** duration('P1M') }}")
}
func typed4383(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), e.Duration(py.Str("P1M"))), "{{ today_utc() ** duration('P1M') }}")
}
func texts4383(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.TodayUTC(), e.Duration(py.Str("P1M"))), "{{ today_utc() ** duration('P1M') }}")
}
func text4383(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.TodayUTC(), e.Duration(py.Str("P1M"))).Text(), "{{ today_utc() ** duration('P1M') }}")
}
func value4384(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), ctx["config"].Member("x")), "{{ duration('P1D') ** config.x }}")
}
func typed4384(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), ctx["config"].Member("x")), "{{ duration('P1D') ** config.x }}")
}
func texts4384(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Str(ctx["config"].Member("x").Text())), "{{ duration('P1D') ** config.x }}")
}
func text4384(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.Duration(py.Str("P1D")), ctx["config"].Member("x")).Text(), "{{ duration('P1D') ** config.x }}")
}
func value4385(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), ctx["config"].Member("missing")), "{{ duration('P1D') ** config.missing }}")
}
func typed4385(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), ctx["config"].Member("missing")), "{{ duration('P1D') ** config.missing }}")
}
func texts4385(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Str(ctx["config"].Member("missing").Text())), "{{ duration('P1D') ** config.missing }}")
}
func text4385(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.Duration(py.Str("P1D")), ctx["config"].Member("missing")).Text(), "{{ duration('P1D') ** config.missing }}")
}
func value4386(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.True), "{{ duration('P1D') ** true }}")
}
func typed4386(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.True), "{{ duration('P1D') ** true }}")
}
func texts4386(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.True), "{{ duration('P1D') ** true }}")
}
func text4386(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.Duration(py.Str("P1D")), py.True).Text(), "{{ duration('P1D') ** true }}")
}
func value4387(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Int(0)), "{{ duration('P1D') ** 0 }}")
}
func typed4387(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Int(0)), "{{ duration('P1D') ** 0 }}")
}
func texts4387(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Int(0)), "{{ duration('P1D') ** 0 }}")
}
func text4387(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.Duration(py.Str("P1D")), py.Int(0)).Text(), "{{ duration('P1D') ** 0 }}")
}
func value4388(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Float(2.5)), "{{ duration('P1D') ** 2.5 }}")
}
func typed4388(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Float(2.5)), "{{ duration('P1D') ** 2.5 }}")
}
func texts4388(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Float(2.5)), "{{ duration('P1D') ** 2.5 }}")
}
func text4388(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.Duration(py.Str("P1D")), py.Float(2.5)).Text(), "{{ duration('P1D') ** 2.5 }}")
}
func value4389(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Str("")), "{{ duration('P1D') ** '' }}")
}
func typed4389(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Str("")), "{{ duration('P1D') ** '' }}")
}
func texts4389(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Str("")), "{{ duration('P1D') ** '' }}")
}
func text4389(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.Duration(py.Str("P1D")), py.Str("")).Text(), "{{ duration('P1D') ** '' }}")
}
func value4390(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Str("%s!")), "{{ duration('P1D') ** '%s!' }}")
}
func typed4390(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Str("%s!")), "{{ duration('P1D') ** '%s!' }}")
}
func texts4390(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Str("%s!")), "{{ duration('P1D') ** '%s!' }}")
}
func text4390(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.Duration(py.Str("P1D")), py.Str("%s!")).Text(), "{{ duration('P1D') ** '%s!' }}")
}
func value4391(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Str("%d")), "{{ duration('P1D') ** '%d' }}")
}
func typed4391(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Str("%d")), "{{ duration('P1D') ** '%d' }}")
}
func texts4391(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1D")), py.Str("%d")), "{{ duration('P1D') ** '%d' }}")
}
func text4391(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.Duration(py.Str("P1D")), py.Str("%d")).Text(), "{{ duration('P1D') ** '%d' }}")
}
func value4392(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') ** true }}")
}
func typed4392(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') ** true }}")
}
func texts4392(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.True), "{{ duration('P1M') ** true }}")
}
func text4392(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.Duration(py.Str("P1M")), py.True).Text(), "{{ duration('P1M') ** true }}")
}
func value4393(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.Float(2.5)), "{{ duration('P1M') ** 2.5 }}")
}
func typed4393(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.Float(2.5)), "{{ duration('P1M') ** 2.5 }}")
}
func texts4393(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.Float(2.5)), "{{ duration('P1M') ** 2.5 }}")
}
func text4393(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.Duration(py.Str("P1M")), py.Float(2.5)).Text(), "{{ duration('P1M') ** 2.5 }}")
}
func value4394(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.Str("")), "{{ duration('P1M') ** '' }}")
}
func typed4394(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.Str("")), "{{ duration('P1M') ** '' }}")
}
func texts4394(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.Str("")), "{{ duration('P1M') ** '' }}")
}
func text4394(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.Duration(py.Str("P1M")), py.Str("")).Text(), "{{ duration('P1M') ** '' }}")
}
func value4395(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.Str("a")), "{{ duration('P1M') ** 'a' }}")
}
func typed4395(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.Str("a")), "{{ duration('P1M') ** 'a' }}")
}
func texts4395(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.Str("a")), "{{ duration('P1M') ** 'a' }}")
}
func text4395(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.Duration(py.Str("P1M")), py.Str("a")).Text(), "{{ duration('P1M') ** 'a' }}")
}
func value4396(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1M') ** (1,2) }}")
}
func typed4396(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1M') ** (1,2) }}")
}
func texts4396(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))), "{{ duration('P1M') ** (1,2) }}")
}
func text4396(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ duration('P1M') ** (1,2) }}")
}
func value4397(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))), "{{ duration('P1M') ** {'a':1} }}")
}
func typed4397(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))), "{{ duration('P1M') ** {'a':1} }}")
}
func texts4397(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))), "{{ duration('P1M') ** {'a':1} }}")
}
func text4397(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))).Text(), "{{ duration('P1M') ** {'a':1} }}")
}
func value4398(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))), "{{ duration('P1M') ** duration('P1M') }}")
}
func typed4398(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))), "{{ duration('P1M') ** duration('P1M') }}")
}
func texts4398(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))), "{{ duration('P1M') ** duration('P1M') }}")
}
func text4398(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M"))).Text(), "{{ duration('P1M') ** duration('P1M') }}")
}
func value4399(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Literal("100000000000000000000"), ctx["config"].Member("x")), "{{ 10**20 ** config.x }}")
}
func typed4399(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Literal("100000000000000000000"), ctx["config"].Member("x")), "{{ 10**20 ** config.x }}")
}
func texts4399(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Literal("100000000000000000000"), py.Str(ctx["config"].Member("x").Text())), "{{ 10**20 ** config.x }}")
}
func text4399(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Literal("100000000000000000000"), ctx["config"].Member("x")).Text(), "{{ 10**20 ** config.x }}")
}
