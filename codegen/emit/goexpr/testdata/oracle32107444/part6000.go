package main

import (
	"github.com/airgen/airgen/runtime/py"
	"strconv"
	"strings"
)

func value6000(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed6000(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts6000(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text6000(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value6001(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed6001(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts6001(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text6001(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value6002(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed6002(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts6002(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text6002(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value6003(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed6003(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts6003(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text6003(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value6004(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed6004(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts6004(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text6004(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value6005(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed6005(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts6005(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text6005(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value6006(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed6006(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts6006(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text6006(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value6007(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed6007(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts6007(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text6007(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value6008(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed6008(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts6008(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text6008(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value6009(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed6009(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts6009(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text6009(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value6010(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed6010(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts6010(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text6010(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value6011(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed6011(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts6011(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text6011(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value6012(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func typed6012(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func texts6012(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func text6012(e *py.Eval, ctx variables) string {
	return "{'a': 1}"
}
func value6013(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func typed6013(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func texts6013(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func text6013(e *py.Eval, ctx variables) string {
	return "{'a': 1}"
}
func value6014(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func typed6014(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func texts6014(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func text6014(e *py.Eval, ctx variables) string {
	return "{'a': 1}"
}
func value6015(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func typed6015(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func texts6015(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func text6015(e *py.Eval, ctx variables) string {
	return "{'a': 1}"
}
func value6016(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func typed6016(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func texts6016(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func text6016(e *py.Eval, ctx variables) string {
	return "{'a': 1}"
}
func value6017(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func typed6017(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func texts6017(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func text6017(e *py.Eval, ctx variables) string {
	return "{'a': 1}"
}
func value6018(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func typed6018(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func texts6018(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func text6018(e *py.Eval, ctx variables) string {
	return "{'a': 1}"
}
func value6019(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), ctx["config"].Member("x")))
}
func typed6019(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), ctx["config"].Member("x")))
}
func texts6019(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Str(ctx["config"].Member("x").Text())))
}
func text6019(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.NowUTC(), ctx["config"].Member("x")).Text())
}
func value6020(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Int(0)))
}
func typed6020(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Int(0)))
}
func texts6020(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Int(0)))
}
func text6020(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.NowUTC(), py.Int(0)).Text())
}
func value6021(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Float(2.5)))
}
func typed6021(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Float(2.5)))
}
func texts6021(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Float(2.5)))
}
func text6021(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.NowUTC(), py.Float(2.5)).Text())
}
func value6022(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Str("a")))
}
func typed6022(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Str("a")))
}
func texts6022(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Str("a")))
}
func text6022(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.NowUTC(), py.Str("a")).Text())
}
func value6023(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Str("%s!")))
}
func typed6023(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Str("%s!")))
}
func texts6023(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Str("%s!")))
}
func text6023(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.NowUTC(), py.Str("%s!")).Text())
}
func value6024(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Str("%d")))
}
func typed6024(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Str("%d")))
}
func texts6024(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Str("%d")))
}
func text6024(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.NowUTC(), py.Str("%d")).Text())
}
func value6025(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.ListOf(py.Int(1))))
}
func typed6025(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.ListOf(py.Int(1))))
}
func texts6025(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.ListOf(py.Int(1))))
}
func text6025(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.NowUTC(), py.ListOf(py.Int(1))).Text())
}
func value6026(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed6026(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts6026(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func text6026(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))).Text())
}
func value6027(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Dict("a", py.Int(1))))
}
func typed6027(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Dict("a", py.Int(1))))
}
func texts6027(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Dict("a", py.Int(1))))
}
func text6027(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.NowUTC(), py.Dict("a", py.Int(1))).Text())
}
func value6028(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.NowUTC(), func() py.Value { return e.TodayUTC() }))
}
func typed6028(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.NowUTC(), func() py.Value { return e.TodayUTC() }))
}
func texts6028(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.NowUTC(), func() py.Value { return e.TodayUTC() }))
}
func text6028(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(e.NowUTC(), func() py.Value { return e.TodayUTC() }).Text())
}
func value6029(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Literal("100000000000000000000")))
}
func typed6029(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Literal("100000000000000000000")))
}
func texts6029(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.NowUTC(), py.Literal("100000000000000000000")))
}
func text6029(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.NowUTC(), py.Literal("100000000000000000000")).Text())
}
func value6030(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.TodayUTC(), py.None))
}
func typed6030(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.TodayUTC(), py.None))
}
func texts6030(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.TodayUTC(), py.None))
}
func text6030(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.TodayUTC(), py.None).Text())
}
func value6031(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.TodayUTC(), py.Int(0)))
}
func typed6031(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.TodayUTC(), py.Int(0)))
}
func texts6031(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.TodayUTC(), py.Int(0)))
}
func text6031(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.TodayUTC(), py.Int(0)).Text())
}
func value6032(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.TodayUTC(), py.Str("%d")))
}
func typed6032(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.TodayUTC(), py.Str("%d")))
}
func texts6032(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.TodayUTC(), py.Str("%d")))
}
func text6032(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.TodayUTC(), py.Str("%d")).Text())
}
func value6033(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.TodayUTC(), py.ListOf(py.Int(1))))
}
func typed6033(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.TodayUTC(), py.ListOf(py.Int(1))))
}
func texts6033(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.TodayUTC(), py.ListOf(py.Int(1))))
}
func text6033(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.TodayUTC(), py.ListOf(py.Int(1))).Text())
}
func value6034(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.TodayUTC(), func() py.Value { return e.NowUTC() }))
}
func typed6034(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.TodayUTC(), func() py.Value { return e.NowUTC() }))
}
func texts6034(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.TodayUTC(), func() py.Value { return e.NowUTC() }))
}
func text6034(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(e.TodayUTC(), func() py.Value { return e.NowUTC() }).Text())
}
func value6035(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.TodayUTC(), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func typed6035(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.TodayUTC(), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func texts6035(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.TodayUTC(), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func text6035(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(e.TodayUTC(), func() py.Value { return e.Duration(py.Str("P1M")) }).Text())
}
func value6036(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.TodayUTC(), py.Literal("100000000000000000000")))
}
func typed6036(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.TodayUTC(), py.Literal("100000000000000000000")))
}
func texts6036(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.TodayUTC(), py.Literal("100000000000000000000")))
}
func text6036(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.TodayUTC(), py.Literal("100000000000000000000")).Text())
}
func value6037(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.None))
}
func typed6037(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.None))
}
func texts6037(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.None))
}
func text6037(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.Duration(py.Str("P1D")), py.None).Text())
}
func value6038(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.Float(2.5)))
}
func typed6038(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.Float(2.5)))
}
func texts6038(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.Float(2.5)))
}
func text6038(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.Duration(py.Str("P1D")), py.Float(2.5)).Text())
}
func value6039(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.Str("")))
}
func typed6039(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.Str("")))
}
func texts6039(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.Str("")))
}
func text6039(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.Duration(py.Str("P1D")), py.Str("")).Text())
}
func value6040(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.Str("a")))
}
func typed6040(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.Str("a")))
}
func texts6040(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.Str("a")))
}
func text6040(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.Duration(py.Str("P1D")), py.Str("a")).Text())
}
func value6041(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))))
}
func typed6041(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))))
}
func texts6041(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))))
}
func text6041(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))).Text())
}
func value6042(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func typed6042(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func texts6042(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func text6042(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))).Text())
}
func value6043(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.Duration(py.Str("P1D")), func() py.Value { return e.TodayUTC() }))
}
func typed6043(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.Duration(py.Str("P1D")), func() py.Value { return e.TodayUTC() }))
}
func texts6043(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.Duration(py.Str("P1D")), func() py.Value { return e.TodayUTC() }))
}
func text6043(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(e.Duration(py.Str("P1D")), func() py.Value { return e.TodayUTC() }).Text())
}
func value6044(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.Duration(py.Str("P1D")), func() py.Value { return e.Duration(py.Str("P1D")) }))
}
func typed6044(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.Duration(py.Str("P1D")), func() py.Value { return e.Duration(py.Str("P1D")) }))
}
func texts6044(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.Duration(py.Str("P1D")), func() py.Value { return e.Duration(py.Str("P1D")) }))
}
func text6044(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(e.Duration(py.Str("P1D")), func() py.Value { return e.Duration(py.Str("P1D")) }).Text())
}
func value6045(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")))
}
func typed6045(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")))
}
func texts6045(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")))
}
func text6045(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")).Text())
}
func value6046(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1M")), py.Int(1)))
}
func typed6046(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1M")), py.Int(1)))
}
func texts6046(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1M")), py.Int(1)))
}
func text6046(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.Duration(py.Str("P1M")), py.Int(1)).Text())
}
func value6047(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1M")), py.Str("")))
}
func typed6047(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1M")), py.Str("")))
}
func texts6047(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1M")), py.Str("")))
}
func text6047(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.Duration(py.Str("P1M")), py.Str("")).Text())
}
func value6048(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed6048(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts6048(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))))
}
func text6048(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))).Text())
}
func value6049(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))))
}
func typed6049(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))))
}
func texts6049(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))))
}
func text6049(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))).Text())
}
func value6050(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.Duration(py.Str("P1M")), func() py.Value { return e.TodayUTC() }))
}
func typed6050(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.Duration(py.Str("P1M")), func() py.Value { return e.TodayUTC() }))
}
func texts6050(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.Duration(py.Str("P1M")), func() py.Value { return e.TodayUTC() }))
}
func text6050(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(e.Duration(py.Str("P1M")), func() py.Value { return e.TodayUTC() }).Text())
}
func value6051(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.Duration(py.Str("P1M")), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func typed6051(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.Duration(py.Str("P1M")), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func texts6051(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(e.Duration(py.Str("P1M")), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func text6051(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(e.Duration(py.Str("P1M")), func() py.Value { return e.Duration(py.Str("P1M")) }).Text())
}
func value6052(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func typed6052(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func texts6052(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func text6052(e *py.Eval, ctx variables) string {
	return "100000000000000000000"
}
func value6053(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func typed6053(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func texts6053(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func text6053(e *py.Eval, ctx variables) string {
	return "100000000000000000000"
}
func value6054(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func typed6054(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func texts6054(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func text6054(e *py.Eval, ctx variables) string {
	return "100000000000000000000"
}
func value6055(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "year"))
}
func typed6055(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "year"))
}
func texts6055(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "year"))
}
func text6055(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "year").Text())
}
func value6056(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "month"))
}
func typed6056(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "month"))
}
func texts6056(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "month"))
}
func text6056(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "month").Text())
}
func value6057(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "day"))
}
func typed6057(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "day"))
}
func texts6057(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "day"))
}
func text6057(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "day").Text())
}
func value6058(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "hour"))
}
func typed6058(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "hour"))
}
func texts6058(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "hour"))
}
func text6058(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "hour").Text())
}
func value6059(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "minute"))
}
func typed6059(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "minute"))
}
func texts6059(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "minute"))
}
func text6059(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "minute").Text())
}
func value6060(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "second"))
}
func typed6060(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "second"))
}
func texts6060(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "second"))
}
func text6060(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "second").Text())
}
func value6061(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "microsecond"))
}
func typed6061(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "microsecond"))
}
func texts6061(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "microsecond"))
}
func text6061(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "microsecond").Text())
}
func value6062(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "tzinfo"))
}
func typed6062(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "tzinfo"))
}
func texts6062(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "tzinfo"))
}
func text6062(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "tzinfo").Text())
}
func value6063(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "date"), "{{ now_utc().date() }}")
}
func typed6063(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "date"), "{{ now_utc().date() }}")
}
func texts6063(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "date"), "{{ now_utc().date() }}")
}
func text6063(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "date").Text(), "{{ now_utc().date() }}")
}
func value6064(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "time"), "{{ now_utc().time() }}")
}
func typed6064(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "time"), "{{ now_utc().time() }}")
}
func texts6064(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "time"), "{{ now_utc().time() }}")
}
func text6064(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "time").Text(), "{{ now_utc().time() }}")
}
func value6065(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "timestamp"), "{{ now_utc().timestamp() }}")
}
func typed6065(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "timestamp"), "{{ now_utc().timestamp() }}")
}
func texts6065(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "timestamp"), "{{ now_utc().timestamp() }}")
}
func text6065(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "timestamp").Text(), "{{ now_utc().timestamp() }}")
}
func value6066(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "isoformat", py.Str("_")), "{{ now_utc().isoformat('_') }}")
}
func typed6066(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "isoformat", py.Str("_")), "{{ now_utc().isoformat('_') }}")
}
func texts6066(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "isoformat", py.Str("_")), "{{ now_utc().isoformat('_') }}")
}
func text6066(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "isoformat", py.Str("_")).Text(), "{{ now_utc().isoformat('_') }}")
}
func value6067(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.NowUTC(), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}), "{{ now_utc().isoformat(timespec='seconds') }}")
}
func typed6067(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.NowUTC(), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}), "{{ now_utc().isoformat(timespec='seconds') }}")
}
func texts6067(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.NowUTC(), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}), "{{ now_utc().isoformat(timespec='seconds') }}")
}
func text6067(e *py.Eval, ctx variables) string {
	return e.StringText(e.CallKw(e.NowUTC(), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}).Text(), "{{ now_utc().isoformat(timespec='seconds') }}")
}
func value6068(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%A_%d")))
}
func typed6068(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%A_%d")))
}
func texts6068(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.NowUTC(), "strftime", py.Str("%A_%d")))
}
func text6068(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(e.NowUTC(), "strftime", py.Str("%A_%d")).Text())
}
func value6069(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "weekday"), "{{ now_utc().weekday() }}")
}
func typed6069(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "weekday"), "{{ now_utc().weekday() }}")
}
func texts6069(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "weekday"), "{{ now_utc().weekday() }}")
}
func text6069(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "weekday").Text(), "{{ now_utc().weekday() }}")
}
func value6070(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "isoweekday"), "{{ now_utc().isoweekday() }}")
}
func typed6070(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "isoweekday"), "{{ now_utc().isoweekday() }}")
}
func texts6070(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "isoweekday"), "{{ now_utc().isoweekday() }}")
}
func text6070(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "isoweekday").Text(), "{{ now_utc().isoweekday() }}")
}
func value6071(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "isocalendar"), "{{ now_utc().isocalendar() }}")
}
func typed6071(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "isocalendar"), "{{ now_utc().isocalendar() }}")
}
func texts6071(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "isocalendar"), "{{ now_utc().isocalendar() }}")
}
func text6071(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "isocalendar").Text(), "{{ now_utc().isocalendar() }}")
}
func value6072(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "timetuple"), "{{ now_utc().timetuple() }}")
}
func typed6072(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "timetuple"), "{{ now_utc().timetuple() }}")
}
func texts6072(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "timetuple"), "{{ now_utc().timetuple() }}")
}
func text6072(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "timetuple").Text(), "{{ now_utc().timetuple() }}")
}
func value6073(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "toordinal"), "{{ now_utc().toordinal() }}")
}
func typed6073(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "toordinal"), "{{ now_utc().toordinal() }}")
}
func texts6073(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "toordinal"), "{{ now_utc().toordinal() }}")
}
func text6073(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "toordinal").Text(), "{{ now_utc().toordinal() }}")
}
func value6074(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "utcoffset"), "{{ now_utc().utcoffset() }}")
}
func typed6074(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "utcoffset"), "{{ now_utc().utcoffset() }}")
}
func texts6074(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "utcoffset"), "{{ now_utc().utcoffset() }}")
}
func text6074(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "utcoffset").Text(), "{{ now_utc().utcoffset() }}")
}
func value6075(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "tzname"), "{{ now_utc().tzname() }}")
}
func typed6075(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "tzname"), "{{ now_utc().tzname() }}")
}
func texts6075(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "tzname"), "{{ now_utc().tzname() }}")
}
func text6075(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "tzname").Text(), "{{ now_utc().tzname() }}")
}
func value6076(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "ctime"), "{{ now_utc().ctime() }}")
}
func typed6076(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "ctime"), "{{ now_utc().ctime() }}")
}
func texts6076(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "ctime"), "{{ now_utc().ctime() }}")
}
func text6076(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "ctime").Text(), "{{ now_utc().ctime() }}")
}
func value6077(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.NowUTC(), "replace", []py.Kwarg{{"day", py.Int(1)}}), "{{ now_utc().replace(day=1) }}")
}
func typed6077(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.NowUTC(), "replace", []py.Kwarg{{"day", py.Int(1)}}), "{{ now_utc().replace(day=1) }}")
}
func texts6077(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.NowUTC(), "replace", []py.Kwarg{{"day", py.Int(1)}}), "{{ now_utc().replace(day=1) }}")
}
func text6077(e *py.Eval, ctx variables) string {
	return e.StringText(e.CallKw(e.NowUTC(), "replace", []py.Kwarg{{"day", py.Int(1)}}).Text(), "{{ now_utc().replace(day=1) }}")
}
func value6078(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.NowUTC(), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}), "{{ now_utc().replace(year=2020,hour=0) }}")
}
func typed6078(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.NowUTC(), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}), "{{ now_utc().replace(year=2020,hour=0) }}")
}
func texts6078(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.NowUTC(), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}), "{{ now_utc().replace(year=2020,hour=0) }}")
}
func text6078(e *py.Eval, ctx variables) string {
	return e.StringText(e.CallKw(e.NowUTC(), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}).Text(), "{{ now_utc().replace(year=2020,hour=0) }}")
}
func value6079(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.NowUTC(), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ now_utc().replace(microsecond=0).isoformat() }}",
	)
}
func typed6079(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.NowUTC(), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ now_utc().replace(microsecond=0).isoformat() }}",
	)
}
func texts6079(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.NowUTC(), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ now_utc().replace(microsecond=0).isoformat() }}",
	)
}
func text6079(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.CallKw(e.NowUTC(), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat").Text(),
		"{{ now_utc().replace(microsecond=0).isoformat() }}",
	)
}
func value6080(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "days"))
}
func typed6080(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "days"))
}
func texts6080(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "days"))
}
func text6080(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "days").Text())
}
func value6081(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "seconds"))
}
func typed6081(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "seconds"))
}
func texts6081(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "seconds"))
}
func text6081(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "seconds").Text())
}
func value6082(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "microseconds"))
}
func typed6082(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "microseconds"))
}
func texts6082(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "microseconds"))
}
func text6082(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "microseconds").Text())
}
func value6083(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "months"))
}
func typed6083(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "months"))
}
func texts6083(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "months"))
}
func text6083(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "months").Text())
}
func value6084(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "years"))
}
func typed6084(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "years"))
}
func texts6084(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "years"))
}
func text6084(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "years").Text())
}
func value6085(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "total_seconds"), "{{ now_utc().total_seconds() }}")
}
func typed6085(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "total_seconds"), "{{ now_utc().total_seconds() }}")
}
func texts6085(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "total_seconds"), "{{ now_utc().total_seconds() }}")
}
func text6085(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "total_seconds").Text(), "{{ now_utc().total_seconds() }}")
}
func value6086(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "astimezone"), "{{ now_utc().astimezone() }}")
}
func typed6086(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "astimezone"), "{{ now_utc().astimezone() }}")
}
func texts6086(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "astimezone"), "{{ now_utc().astimezone() }}")
}
func text6086(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "astimezone").Text(), "{{ now_utc().astimezone() }}")
}
func value6087(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "max"))
}
func typed6087(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "max"))
}
func texts6087(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "max"))
}
func text6087(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "max").Text())
}
func value6088(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "min"))
}
func typed6088(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "min"))
}
func texts6088(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "min"))
}
func text6088(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "min").Text())
}
func value6089(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "resolution"))
}
func typed6089(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "resolution"))
}
func texts6089(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "resolution"))
}
func text6089(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "resolution").Text())
}
func value6090(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "tdelta"))
}
func typed6090(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "tdelta"))
}
func texts6090(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "tdelta"))
}
func text6090(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "tdelta").Text())
}
func value6091(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "totimedelta", e.NowUTC()), "{{ now_utc().totimedelta(now_utc()) }}")
}
func typed6091(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "totimedelta", e.NowUTC()), "{{ now_utc().totimedelta(now_utc()) }}")
}
func texts6091(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.NowUTC(), "totimedelta", e.NowUTC()), "{{ now_utc().totimedelta(now_utc()) }}")
}
func text6091(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.NowUTC(), "totimedelta", e.NowUTC()).Text(), "{{ now_utc().totimedelta(now_utc()) }}")
}
func value6092(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "nosuch"))
}
func typed6092(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "nosuch"))
}
func texts6092(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.NowUTC(), "nosuch"))
}
func text6092(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.NowUTC(), "nosuch").Text())
}
func value6093(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "year"))
}
func typed6093(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "year"))
}
func texts6093(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "year"))
}
func text6093(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "year").Text())
}
func value6094(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "month"))
}
func typed6094(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "month"))
}
func texts6094(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "month"))
}
func text6094(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "month").Text())
}
func value6095(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "day"))
}
func typed6095(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "day"))
}
func texts6095(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "day"))
}
func text6095(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "day").Text())
}
func value6096(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "hour"))
}
func typed6096(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "hour"))
}
func texts6096(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "hour"))
}
func text6096(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "hour").Text())
}
func value6097(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "minute"))
}
func typed6097(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "minute"))
}
func texts6097(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "minute"))
}
func text6097(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "minute").Text())
}
func value6098(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "second"))
}
func typed6098(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "second"))
}
func texts6098(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "second"))
}
func text6098(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "second").Text())
}
func value6099(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "microsecond"))
}
func typed6099(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "microsecond"))
}
func texts6099(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "microsecond"))
}
func text6099(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "microsecond").Text())
}
func value6100(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "tzinfo"))
}
func typed6100(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "tzinfo"))
}
func texts6100(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "tzinfo"))
}
func text6100(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "tzinfo").Text())
}
func value6101(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "date"), "{{ today_utc().date() }}")
}
func typed6101(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "date"), "{{ today_utc().date() }}")
}
func texts6101(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "date"), "{{ today_utc().date() }}")
}
func text6101(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "date").Text(), "{{ today_utc().date() }}")
}
func value6102(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "time"), "{{ today_utc().time() }}")
}
func typed6102(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "time"), "{{ today_utc().time() }}")
}
func texts6102(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "time"), "{{ today_utc().time() }}")
}
func text6102(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "time").Text(), "{{ today_utc().time() }}")
}
func value6103(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "timestamp"), "{{ today_utc().timestamp() }}")
}
func typed6103(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "timestamp"), "{{ today_utc().timestamp() }}")
}
func texts6103(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "timestamp"), "{{ today_utc().timestamp() }}")
}
func text6103(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "timestamp").Text(), "{{ today_utc().timestamp() }}")
}
func value6104(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "isoformat"), "{{ today_utc().isoformat() }}")
}
func typed6104(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "isoformat"), "{{ today_utc().isoformat() }}")
}
func texts6104(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "isoformat"), "{{ today_utc().isoformat() }}")
}
func text6104(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "isoformat").Text(), "{{ today_utc().isoformat() }}")
}
func value6105(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "isoformat", py.Str("_")), "{{ today_utc().isoformat('_') }}")
}
func typed6105(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "isoformat", py.Str("_")), "{{ today_utc().isoformat('_') }}")
}
func texts6105(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "isoformat", py.Str("_")), "{{ today_utc().isoformat('_') }}")
}
func text6105(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "isoformat", py.Str("_")).Text(), "{{ today_utc().isoformat('_') }}")
}
func value6106(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.TodayUTC(), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}), "{{ today_utc().isoformat(timespec='seconds') }}")
}
func typed6106(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.TodayUTC(), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}), "{{ today_utc().isoformat(timespec='seconds') }}")
}
func texts6106(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.TodayUTC(), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}), "{{ today_utc().isoformat(timespec='seconds') }}")
}
func text6106(e *py.Eval, ctx variables) string {
	return e.StringText(e.CallKw(e.TodayUTC(), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}).Text(), "{{ today_utc().isoformat(timespec='seconds') }}")
}
func value6107(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.TodayUTC(), "strftime", py.Str("%A_%d")))
}
func typed6107(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.TodayUTC(), "strftime", py.Str("%A_%d")))
}
func texts6107(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.TodayUTC(), "strftime", py.Str("%A_%d")))
}
func text6107(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(e.TodayUTC(), "strftime", py.Str("%A_%d")).Text())
}
func value6108(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "weekday"), "{{ today_utc().weekday() }}")
}
func typed6108(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "weekday"), "{{ today_utc().weekday() }}")
}
func texts6108(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "weekday"), "{{ today_utc().weekday() }}")
}
func text6108(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "weekday").Text(), "{{ today_utc().weekday() }}")
}
func value6109(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "isoweekday"), "{{ today_utc().isoweekday() }}")
}
func typed6109(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "isoweekday"), "{{ today_utc().isoweekday() }}")
}
func texts6109(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "isoweekday"), "{{ today_utc().isoweekday() }}")
}
func text6109(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "isoweekday").Text(), "{{ today_utc().isoweekday() }}")
}
func value6110(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "isocalendar"), "{{ today_utc().isocalendar() }}")
}
func typed6110(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "isocalendar"), "{{ today_utc().isocalendar() }}")
}
func texts6110(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "isocalendar"), "{{ today_utc().isocalendar() }}")
}
func text6110(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "isocalendar").Text(), "{{ today_utc().isocalendar() }}")
}
func value6111(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "timetuple"), "{{ today_utc().timetuple() }}")
}
func typed6111(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "timetuple"), "{{ today_utc().timetuple() }}")
}
func texts6111(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "timetuple"), "{{ today_utc().timetuple() }}")
}
func text6111(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "timetuple").Text(), "{{ today_utc().timetuple() }}")
}
func value6112(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "toordinal"), "{{ today_utc().toordinal() }}")
}
func typed6112(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "toordinal"), "{{ today_utc().toordinal() }}")
}
func texts6112(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "toordinal"), "{{ today_utc().toordinal() }}")
}
func text6112(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "toordinal").Text(), "{{ today_utc().toordinal() }}")
}
func value6113(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "utcoffset"), "{{ today_utc().utcoffset() }}")
}
func typed6113(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "utcoffset"), "{{ today_utc().utcoffset() }}")
}
func texts6113(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "utcoffset"), "{{ today_utc().utcoffset() }}")
}
func text6113(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "utcoffset").Text(), "{{ today_utc().utcoffset() }}")
}
func value6114(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "tzname"), "{{ today_utc().tzname() }}")
}
func typed6114(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "tzname"), "{{ today_utc().tzname() }}")
}
func texts6114(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "tzname"), "{{ today_utc().tzname() }}")
}
func text6114(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "tzname").Text(), "{{ today_utc().tzname() }}")
}
func value6115(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "ctime"), "{{ today_utc().ctime() }}")
}
func typed6115(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "ctime"), "{{ today_utc().ctime() }}")
}
func texts6115(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "ctime"), "{{ today_utc().ctime() }}")
}
func text6115(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "ctime").Text(), "{{ today_utc().ctime() }}")
}
func value6116(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.TodayUTC(), "replace", []py.Kwarg{{"day", py.Int(1)}}), "{{ today_utc().replace(day=1) }}")
}
func typed6116(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.TodayUTC(), "replace", []py.Kwarg{{"day", py.Int(1)}}), "{{ today_utc().replace(day=1) }}")
}
func texts6116(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.TodayUTC(), "replace", []py.Kwarg{{"day", py.Int(1)}}), "{{ today_utc().replace(day=1) }}")
}
func text6116(e *py.Eval, ctx variables) string {
	return e.StringText(e.CallKw(e.TodayUTC(), "replace", []py.Kwarg{{"day", py.Int(1)}}).Text(), "{{ today_utc().replace(day=1) }}")
}
func value6117(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.TodayUTC(), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}), "{{ today_utc().replace(year=2020,hour=0) }}")
}
func typed6117(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.TodayUTC(), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}), "{{ today_utc().replace(year=2020,hour=0) }}")
}
func texts6117(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.TodayUTC(), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}), "{{ today_utc().replace(year=2020,hour=0) }}")
}
func text6117(e *py.Eval, ctx variables) string {
	return e.StringText(e.CallKw(e.TodayUTC(), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}).Text(), "{{ today_utc().replace(year=2020,hour=0) }}")
}
func value6118(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.TodayUTC(), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ today_utc().replace(microsecond=0).isoformat() }}",
	)
}
func typed6118(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.TodayUTC(), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ today_utc().replace(microsecond=0).isoformat() }}",
	)
}
func texts6118(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.TodayUTC(), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ today_utc().replace(microsecond=0).isoformat() }}",
	)
}
func text6118(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.CallKw(e.TodayUTC(), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat").Text(),
		"{{ today_utc().replace(microsecond=0).isoformat() }}",
	)
}
func value6119(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "days"))
}
func typed6119(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "days"))
}
func texts6119(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "days"))
}
func text6119(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "days").Text())
}
func value6120(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "seconds"))
}
func typed6120(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "seconds"))
}
func texts6120(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "seconds"))
}
func text6120(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "seconds").Text())
}
func value6121(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "microseconds"))
}
func typed6121(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "microseconds"))
}
func texts6121(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "microseconds"))
}
func text6121(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "microseconds").Text())
}
func value6122(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "months"))
}
func typed6122(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "months"))
}
func texts6122(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "months"))
}
func text6122(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "months").Text())
}
func value6123(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "years"))
}
func typed6123(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "years"))
}
func texts6123(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "years"))
}
func text6123(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "years").Text())
}
func value6124(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "total_seconds"), "{{ today_utc().total_seconds() }}")
}
func typed6124(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "total_seconds"), "{{ today_utc().total_seconds() }}")
}
func texts6124(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "total_seconds"), "{{ today_utc().total_seconds() }}")
}
func text6124(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "total_seconds").Text(), "{{ today_utc().total_seconds() }}")
}
func value6125(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "astimezone"), "{{ today_utc().astimezone() }}")
}
func typed6125(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "astimezone"), "{{ today_utc().astimezone() }}")
}
func texts6125(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "astimezone"), "{{ today_utc().astimezone() }}")
}
func text6125(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "astimezone").Text(), "{{ today_utc().astimezone() }}")
}
func value6126(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "max"))
}
func typed6126(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "max"))
}
func texts6126(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "max"))
}
func text6126(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "max").Text())
}
func value6127(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "min"))
}
func typed6127(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "min"))
}
func texts6127(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "min"))
}
func text6127(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "min").Text())
}
func value6128(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "resolution"))
}
func typed6128(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "resolution"))
}
func texts6128(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "resolution"))
}
func text6128(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "resolution").Text())
}
func value6129(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "tdelta"))
}
func typed6129(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "tdelta"))
}
func texts6129(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "tdelta"))
}
func text6129(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "tdelta").Text())
}
func value6130(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "totimedelta", e.NowUTC()), "{{ today_utc().totimedelta(now_utc()) }}")
}
func typed6130(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "totimedelta", e.NowUTC()), "{{ today_utc().totimedelta(now_utc()) }}")
}
func texts6130(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayUTC(), "totimedelta", e.NowUTC()), "{{ today_utc().totimedelta(now_utc()) }}")
}
func text6130(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayUTC(), "totimedelta", e.NowUTC()).Text(), "{{ today_utc().totimedelta(now_utc()) }}")
}
func value6131(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "nosuch"))
}
func typed6131(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "nosuch"))
}
func texts6131(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.TodayUTC(), "nosuch"))
}
func text6131(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.TodayUTC(), "nosuch").Text())
}
func value6132(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "year"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').year }}",
	)
}
func typed6132(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "year"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').year }}",
	)
}
func texts6132(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "year"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').year }}",
	)
}
func text6132(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "year").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').year }}",
	)
}
func value6133(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "month"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').month }}",
	)
}
func typed6133(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "month"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').month }}",
	)
}
func texts6133(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "month"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').month }}",
	)
}
func text6133(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "month").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').month }}",
	)
}
func value6134(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "day"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').day }}",
	)
}
func typed6134(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "day"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').day }}",
	)
}
func texts6134(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "day"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').day }}",
	)
}
func text6134(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "day").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').day }}",
	)
}
func value6135(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "hour"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').hour }}",
	)
}
func typed6135(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "hour"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').hour }}",
	)
}
func texts6135(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "hour"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').hour }}",
	)
}
func text6135(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "hour").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').hour }}",
	)
}
func value6136(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "minute"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').minute }}",
	)
}
func typed6136(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "minute"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').minute }}",
	)
}
func texts6136(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "minute"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').minute }}",
	)
}
func text6136(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "minute").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').minute }}",
	)
}
func value6137(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "second"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').second }}",
	)
}
func typed6137(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "second"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').second }}",
	)
}
func texts6137(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "second"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').second }}",
	)
}
func text6137(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "second").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').second }}",
	)
}
func value6138(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "microsecond"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').microsecond }}",
	)
}
func typed6138(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "microsecond"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').microsecond }}",
	)
}
func texts6138(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "microsecond"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').microsecond }}",
	)
}
func text6138(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "microsecond").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').microsecond }}",
	)
}
func value6139(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "tzinfo"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').tzinfo }}",
	)
}
func typed6139(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "tzinfo"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').tzinfo }}",
	)
}
func texts6139(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "tzinfo"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').tzinfo }}",
	)
}
func text6139(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "tzinfo").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').tzinfo }}",
	)
}
func value6140(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "date"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').date() }}",
	)
}
func typed6140(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "date"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').date() }}",
	)
}
func texts6140(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "date"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').date() }}",
	)
}
func text6140(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "date").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').date() }}",
	)
}
func value6141(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "time"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').time() }}",
	)
}
func typed6141(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "time"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').time() }}",
	)
}
func texts6141(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "time"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').time() }}",
	)
}
func text6141(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "time").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').time() }}",
	)
}
func value6142(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "timestamp"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').timestamp() }}",
	)
}
func typed6142(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "timestamp"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').timestamp() }}",
	)
}
func texts6142(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "timestamp"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').timestamp() }}",
	)
}
func text6142(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "timestamp").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').timestamp() }}",
	)
}
func value6143(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isoformat"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isoformat() }}",
	)
}
func typed6143(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isoformat"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isoformat() }}",
	)
}
func texts6143(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isoformat"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isoformat() }}",
	)
}
func text6143(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isoformat").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isoformat() }}",
	)
}
func value6144(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isoformat", py.Str("_")),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isoformat('_') }}",
	)
}
func typed6144(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isoformat", py.Str("_")),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isoformat('_') }}",
	)
}
func texts6144(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isoformat", py.Str("_")),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isoformat('_') }}",
	)
}
func text6144(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isoformat", py.Str("_")).Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isoformat('_') }}",
	)
}
func value6145(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isoformat(timespec='seconds') }}",
	)
}
func typed6145(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isoformat(timespec='seconds') }}",
	)
}
func texts6145(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isoformat(timespec='seconds') }}",
	)
}
func text6145(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.CallKw(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}).Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isoformat(timespec='seconds') }}",
	)
}
func value6146(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "strftime", py.Str("%A_%d")),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').strftime('%A_%d') }}",
	)
}
func typed6146(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "strftime", py.Str("%A_%d")),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').strftime('%A_%d') }}",
	)
}
func texts6146(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "strftime", py.Str("%A_%d")),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').strftime('%A_%d') }}",
	)
}
func text6146(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "strftime", py.Str("%A_%d")).Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').strftime('%A_%d') }}",
	)
}
func value6147(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "weekday"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').weekday() }}",
	)
}
func typed6147(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "weekday"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').weekday() }}",
	)
}
func texts6147(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "weekday"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').weekday() }}",
	)
}
func text6147(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "weekday").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').weekday() }}",
	)
}
func value6148(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isoweekday"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isoweekday() }}",
	)
}
func typed6148(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isoweekday"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isoweekday() }}",
	)
}
func texts6148(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isoweekday"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isoweekday() }}",
	)
}
func text6148(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isoweekday").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isoweekday() }}",
	)
}
func value6149(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isocalendar"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isocalendar() }}",
	)
}
func typed6149(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isocalendar"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isocalendar() }}",
	)
}
func texts6149(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isocalendar"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isocalendar() }}",
	)
}
func text6149(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "isocalendar").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').isocalendar() }}",
	)
}
func value6150(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "timetuple"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').timetuple() }}",
	)
}
func typed6150(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "timetuple"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').timetuple() }}",
	)
}
func texts6150(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "timetuple"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').timetuple() }}",
	)
}
func text6150(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "timetuple").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').timetuple() }}",
	)
}
func value6151(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "toordinal"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').toordinal() }}",
	)
}
func typed6151(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "toordinal"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').toordinal() }}",
	)
}
func texts6151(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "toordinal"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').toordinal() }}",
	)
}
func text6151(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "toordinal").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').toordinal() }}",
	)
}
func value6152(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "utcoffset"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').utcoffset() }}",
	)
}
func typed6152(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "utcoffset"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').utcoffset() }}",
	)
}
func texts6152(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "utcoffset"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').utcoffset() }}",
	)
}
func text6152(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "utcoffset").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').utcoffset() }}",
	)
}
func value6153(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "tzname"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').tzname() }}",
	)
}
func typed6153(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "tzname"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').tzname() }}",
	)
}
func texts6153(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "tzname"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').tzname() }}",
	)
}
func text6153(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "tzname").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').tzname() }}",
	)
}
func value6154(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "ctime"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').ctime() }}",
	)
}
func typed6154(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "ctime"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').ctime() }}",
	)
}
func texts6154(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "ctime"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').ctime() }}",
	)
}
func text6154(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "ctime").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').ctime() }}",
	)
}
func value6155(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "replace", []py.Kwarg{{"day", py.Int(1)}}),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').replace(day=1) }}",
	)
}
func typed6155(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "replace", []py.Kwarg{{"day", py.Int(1)}}),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').replace(day=1) }}",
	)
}
func texts6155(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "replace", []py.Kwarg{{"day", py.Int(1)}}),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').replace(day=1) }}",
	)
}
func text6155(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.CallKw(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "replace", []py.Kwarg{{"day", py.Int(1)}}).Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').replace(day=1) }}",
	)
}
func value6156(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').replace(year=2020,hour=0) }}",
	)
}
func typed6156(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').replace(year=2020,hour=0) }}",
	)
}
func texts6156(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').replace(year=2020,hour=0) }}",
	)
}
func text6156(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.CallKw(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}).Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').replace(year=2020,hour=0) }}",
	)
}
func value6157(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').replace(microsecond=0).isoformat() }}",
	)
}
func typed6157(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').replace(microsecond=0).isoformat() }}",
	)
}
func texts6157(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').replace(microsecond=0).isoformat() }}",
	)
}
func text6157(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.CallKw(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').replace(microsecond=0).isoformat() }}",
	)
}
func value6158(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "days"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').days }}",
	)
}
func typed6158(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "days"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').days }}",
	)
}
func texts6158(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "days"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').days }}",
	)
}
func text6158(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "days").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').days }}",
	)
}
func value6159(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "seconds"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').seconds }}",
	)
}
func typed6159(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "seconds"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').seconds }}",
	)
}
func texts6159(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "seconds"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').seconds }}",
	)
}
func text6159(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "seconds").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').seconds }}",
	)
}
func value6160(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "microseconds"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').microseconds }}",
	)
}
func typed6160(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "microseconds"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').microseconds }}",
	)
}
func texts6160(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "microseconds"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').microseconds }}",
	)
}
func text6160(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "microseconds").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').microseconds }}",
	)
}
func value6161(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "months"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').months }}",
	)
}
func typed6161(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "months"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').months }}",
	)
}
func texts6161(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "months"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').months }}",
	)
}
func text6161(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "months").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').months }}",
	)
}
func value6162(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "years"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').years }}",
	)
}
func typed6162(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "years"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').years }}",
	)
}
func texts6162(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "years"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').years }}",
	)
}
func text6162(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "years").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').years }}",
	)
}
func value6163(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "total_seconds"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').total_seconds() }}",
	)
}
func typed6163(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "total_seconds"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').total_seconds() }}",
	)
}
func texts6163(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "total_seconds"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').total_seconds() }}",
	)
}
func text6163(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "total_seconds").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').total_seconds() }}",
	)
}
func value6164(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "astimezone"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').astimezone() }}",
	)
}
func typed6164(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "astimezone"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').astimezone() }}",
	)
}
func texts6164(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "astimezone"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').astimezone() }}",
	)
}
func text6164(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "astimezone").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').astimezone() }}",
	)
}
func value6165(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "max"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').max }}",
	)
}
func typed6165(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "max"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').max }}",
	)
}
func texts6165(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "max"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').max }}",
	)
}
func text6165(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "max").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').max }}",
	)
}
func value6166(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "min"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').min }}",
	)
}
func typed6166(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "min"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').min }}",
	)
}
func texts6166(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "min"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').min }}",
	)
}
func text6166(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "min").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').min }}",
	)
}
func value6167(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "resolution"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').resolution }}",
	)
}
func typed6167(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "resolution"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').resolution }}",
	)
}
func texts6167(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "resolution"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').resolution }}",
	)
}
func text6167(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "resolution").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').resolution }}",
	)
}
func value6168(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "tdelta"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').tdelta }}",
	)
}
func typed6168(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "tdelta"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').tdelta }}",
	)
}
func texts6168(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "tdelta"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').tdelta }}",
	)
}
func text6168(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "tdelta").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').tdelta }}",
	)
}
func value6169(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "totimedelta", e.NowUTC()),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').totimedelta(now_utc()) }}",
	)
}
func typed6169(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "totimedelta", e.NowUTC()),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').totimedelta(now_utc()) }}",
	)
}
func texts6169(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "totimedelta", e.NowUTC()),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').totimedelta(now_utc()) }}",
	)
}
func text6169(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "totimedelta", e.NowUTC()).Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').totimedelta(now_utc()) }}",
	)
}
func value6170(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "nosuch"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').nosuch }}",
	)
}
func typed6170(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "nosuch"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').nosuch }}",
	)
}
func texts6170(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "nosuch"),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').nosuch }}",
	)
}
func text6170(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.StrToDatetime(py.Str("2024-02-29T01:02:03.5+02:00")), "nosuch").Text(),
		"{{ str_to_datetime('2024-02-29T01:02:03.5+02:00').nosuch }}",
	)
}
func value6171(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "year"))
}
func typed6171(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "year"))
}
func texts6171(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "year"))
}
func text6171(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "year").Text())
}
func value6172(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "month"))
}
func typed6172(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "month"))
}
func texts6172(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "month"))
}
func text6172(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "month").Text())
}
func value6173(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "day"))
}
func typed6173(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "day"))
}
func texts6173(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "day"))
}
func text6173(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "day").Text())
}
func value6174(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "hour"))
}
func typed6174(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "hour"))
}
func texts6174(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "hour"))
}
func text6174(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "hour").Text())
}
func value6175(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "minute"))
}
func typed6175(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "minute"))
}
func texts6175(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "minute"))
}
func text6175(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "minute").Text())
}
func value6176(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "second"))
}
func typed6176(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "second"))
}
func texts6176(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "second"))
}
func text6176(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "second").Text())
}
func value6177(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "microsecond"))
}
func typed6177(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "microsecond"))
}
func texts6177(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "microsecond"))
}
func text6177(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "microsecond").Text())
}
func value6178(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "tzinfo"))
}
func typed6178(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "tzinfo"))
}
func texts6178(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "tzinfo"))
}
func text6178(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "tzinfo").Text())
}
func value6179(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "date"), "{{ duration('P1DT2H').date() }}")
}
func typed6179(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "date"), "{{ duration('P1DT2H').date() }}")
}
func texts6179(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "date"), "{{ duration('P1DT2H').date() }}")
}
func text6179(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "date").Text(), "{{ duration('P1DT2H').date() }}")
}
func value6180(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "time"), "{{ duration('P1DT2H').time() }}")
}
func typed6180(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "time"), "{{ duration('P1DT2H').time() }}")
}
func texts6180(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "time"), "{{ duration('P1DT2H').time() }}")
}
func text6180(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "time").Text(), "{{ duration('P1DT2H').time() }}")
}
func value6181(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "timestamp"), "{{ duration('P1DT2H').timestamp() }}")
}
func typed6181(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "timestamp"), "{{ duration('P1DT2H').timestamp() }}")
}
func texts6181(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "timestamp"), "{{ duration('P1DT2H').timestamp() }}")
}
func text6181(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "timestamp").Text(), "{{ duration('P1DT2H').timestamp() }}")
}
func value6182(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "isoformat"), "{{ duration('P1DT2H').isoformat() }}")
}
func typed6182(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "isoformat"), "{{ duration('P1DT2H').isoformat() }}")
}
func texts6182(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "isoformat"), "{{ duration('P1DT2H').isoformat() }}")
}
func text6182(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "isoformat").Text(), "{{ duration('P1DT2H').isoformat() }}")
}
func value6183(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "isoformat", py.Str("_")), "{{ duration('P1DT2H').isoformat('_') }}")
}
func typed6183(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "isoformat", py.Str("_")), "{{ duration('P1DT2H').isoformat('_') }}")
}
func texts6183(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "isoformat", py.Str("_")), "{{ duration('P1DT2H').isoformat('_') }}")
}
func text6183(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "isoformat", py.Str("_")).Text(), "{{ duration('P1DT2H').isoformat('_') }}")
}
func value6184(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.Duration(py.Str("P1DT2H")), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}),
		"{{ duration('P1DT2H').isoformat(timespec='seconds') }}",
	)
}
func typed6184(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.Duration(py.Str("P1DT2H")), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}),
		"{{ duration('P1DT2H').isoformat(timespec='seconds') }}",
	)
}
func texts6184(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.Duration(py.Str("P1DT2H")), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}),
		"{{ duration('P1DT2H').isoformat(timespec='seconds') }}",
	)
}
func text6184(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.CallKw(e.Duration(py.Str("P1DT2H")), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}).Text(),
		"{{ duration('P1DT2H').isoformat(timespec='seconds') }}",
	)
}
func value6185(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "strftime", py.Str("%A_%d")), "{{ duration('P1DT2H').strftime('%A_%d') }}")
}
func typed6185(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "strftime", py.Str("%A_%d")), "{{ duration('P1DT2H').strftime('%A_%d') }}")
}
func texts6185(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "strftime", py.Str("%A_%d")), "{{ duration('P1DT2H').strftime('%A_%d') }}")
}
func text6185(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "strftime", py.Str("%A_%d")).Text(), "{{ duration('P1DT2H').strftime('%A_%d') }}")
}
func value6186(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "weekday"), "{{ duration('P1DT2H').weekday() }}")
}
func typed6186(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "weekday"), "{{ duration('P1DT2H').weekday() }}")
}
func texts6186(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "weekday"), "{{ duration('P1DT2H').weekday() }}")
}
func text6186(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "weekday").Text(), "{{ duration('P1DT2H').weekday() }}")
}
func value6187(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "isoweekday"), "{{ duration('P1DT2H').isoweekday() }}")
}
func typed6187(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "isoweekday"), "{{ duration('P1DT2H').isoweekday() }}")
}
func texts6187(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "isoweekday"), "{{ duration('P1DT2H').isoweekday() }}")
}
func text6187(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "isoweekday").Text(), "{{ duration('P1DT2H').isoweekday() }}")
}
func value6188(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "isocalendar"), "{{ duration('P1DT2H').isocalendar() }}")
}
func typed6188(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "isocalendar"), "{{ duration('P1DT2H').isocalendar() }}")
}
func texts6188(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "isocalendar"), "{{ duration('P1DT2H').isocalendar() }}")
}
func text6188(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "isocalendar").Text(), "{{ duration('P1DT2H').isocalendar() }}")
}
func value6189(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "timetuple"), "{{ duration('P1DT2H').timetuple() }}")
}
func typed6189(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "timetuple"), "{{ duration('P1DT2H').timetuple() }}")
}
func texts6189(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "timetuple"), "{{ duration('P1DT2H').timetuple() }}")
}
func text6189(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "timetuple").Text(), "{{ duration('P1DT2H').timetuple() }}")
}
func value6190(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "toordinal"), "{{ duration('P1DT2H').toordinal() }}")
}
func typed6190(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "toordinal"), "{{ duration('P1DT2H').toordinal() }}")
}
func texts6190(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "toordinal"), "{{ duration('P1DT2H').toordinal() }}")
}
func text6190(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "toordinal").Text(), "{{ duration('P1DT2H').toordinal() }}")
}
func value6191(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "utcoffset"), "{{ duration('P1DT2H').utcoffset() }}")
}
func typed6191(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "utcoffset"), "{{ duration('P1DT2H').utcoffset() }}")
}
func texts6191(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "utcoffset"), "{{ duration('P1DT2H').utcoffset() }}")
}
func text6191(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "utcoffset").Text(), "{{ duration('P1DT2H').utcoffset() }}")
}
func value6192(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "tzname"), "{{ duration('P1DT2H').tzname() }}")
}
func typed6192(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "tzname"), "{{ duration('P1DT2H').tzname() }}")
}
func texts6192(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "tzname"), "{{ duration('P1DT2H').tzname() }}")
}
func text6192(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "tzname").Text(), "{{ duration('P1DT2H').tzname() }}")
}
func value6193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "ctime"), "{{ duration('P1DT2H').ctime() }}")
}
func typed6193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "ctime"), "{{ duration('P1DT2H').ctime() }}")
}
func texts6193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "ctime"), "{{ duration('P1DT2H').ctime() }}")
}
func text6193(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "ctime").Text(), "{{ duration('P1DT2H').ctime() }}")
}
func value6194(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.Duration(py.Str("P1DT2H")), "replace", []py.Kwarg{{"day", py.Int(1)}}), "{{ duration('P1DT2H').replace(day=1) }}")
}
func typed6194(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.Duration(py.Str("P1DT2H")), "replace", []py.Kwarg{{"day", py.Int(1)}}), "{{ duration('P1DT2H').replace(day=1) }}")
}
func texts6194(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.Duration(py.Str("P1DT2H")), "replace", []py.Kwarg{{"day", py.Int(1)}}), "{{ duration('P1DT2H').replace(day=1) }}")
}
func text6194(e *py.Eval, ctx variables) string {
	return e.StringText(e.CallKw(e.Duration(py.Str("P1DT2H")), "replace", []py.Kwarg{{"day", py.Int(1)}}).Text(), "{{ duration('P1DT2H').replace(day=1) }}")
}
func value6195(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.Duration(py.Str("P1DT2H")), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}),
		"{{ duration('P1DT2H').replace(year=2020,hour=0) }}",
	)
}
func typed6195(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.Duration(py.Str("P1DT2H")), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}),
		"{{ duration('P1DT2H').replace(year=2020,hour=0) }}",
	)
}
func texts6195(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.Duration(py.Str("P1DT2H")), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}),
		"{{ duration('P1DT2H').replace(year=2020,hour=0) }}",
	)
}
func text6195(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.CallKw(e.Duration(py.Str("P1DT2H")), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}).Text(),
		"{{ duration('P1DT2H').replace(year=2020,hour=0) }}",
	)
}
func value6196(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.Duration(py.Str("P1DT2H")), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ duration('P1DT2H').replace(microsecond=0).isoformat() }}",
	)
}
func typed6196(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.Duration(py.Str("P1DT2H")), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ duration('P1DT2H').replace(microsecond=0).isoformat() }}",
	)
}
func texts6196(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.Duration(py.Str("P1DT2H")), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ duration('P1DT2H').replace(microsecond=0).isoformat() }}",
	)
}
func text6196(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.CallKw(e.Duration(py.Str("P1DT2H")), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat").Text(),
		"{{ duration('P1DT2H').replace(microsecond=0).isoformat() }}",
	)
}
func value6197(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "days"))
}
func typed6197(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "days"))
}
func texts6197(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "days"))
}
func text6197(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "days").Text())
}
func value6198(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "seconds"))
}
func typed6198(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "seconds"))
}
func texts6198(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "seconds"))
}
func text6198(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "seconds").Text())
}
func value6199(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "microseconds"))
}
func typed6199(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "microseconds"))
}
func texts6199(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "microseconds"))
}
func text6199(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "microseconds").Text())
}
func value6200(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "months"))
}
func typed6200(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "months"))
}
func texts6200(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "months"))
}
func text6200(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "months").Text())
}
func value6201(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "years"))
}
func typed6201(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "years"))
}
func texts6201(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "years"))
}
func text6201(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "years").Text())
}
func value6202(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "total_seconds"), "{{ duration('P1DT2H').total_seconds() }}")
}
func typed6202(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "total_seconds"), "{{ duration('P1DT2H').total_seconds() }}")
}
func texts6202(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "total_seconds"), "{{ duration('P1DT2H').total_seconds() }}")
}
func text6202(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "total_seconds").Text(), "{{ duration('P1DT2H').total_seconds() }}")
}
func value6203(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "astimezone"), "{{ duration('P1DT2H').astimezone() }}")
}
func typed6203(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "astimezone"), "{{ duration('P1DT2H').astimezone() }}")
}
func texts6203(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "astimezone"), "{{ duration('P1DT2H').astimezone() }}")
}
func text6203(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "astimezone").Text(), "{{ duration('P1DT2H').astimezone() }}")
}
func value6204(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "max"))
}
func typed6204(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "max"))
}
func texts6204(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "max"))
}
func text6204(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "max").Text())
}
func value6205(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "min"))
}
func typed6205(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "min"))
}
func texts6205(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "min"))
}
func text6205(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "min").Text())
}
func value6206(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "resolution"))
}
func typed6206(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "resolution"))
}
func texts6206(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "resolution"))
}
func text6206(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "resolution").Text())
}
func value6207(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "tdelta"))
}
func typed6207(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "tdelta"))
}
func texts6207(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "tdelta"))
}
func text6207(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "tdelta").Text())
}
func value6208(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "totimedelta", e.NowUTC()), "{{ duration('P1DT2H').totimedelta(now_utc()) }}")
}
func typed6208(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "totimedelta", e.NowUTC()), "{{ duration('P1DT2H').totimedelta(now_utc()) }}")
}
func texts6208(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1DT2H")), "totimedelta", e.NowUTC()), "{{ duration('P1DT2H').totimedelta(now_utc()) }}")
}
func text6208(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1DT2H")), "totimedelta", e.NowUTC()).Text(), "{{ duration('P1DT2H').totimedelta(now_utc()) }}")
}
func value6209(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "nosuch"))
}
func typed6209(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "nosuch"))
}
func texts6209(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1DT2H")), "nosuch"))
}
func text6209(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1DT2H")), "nosuch").Text())
}
func value6210(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "year"))
}
func typed6210(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "year"))
}
func texts6210(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "year"))
}
func text6210(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "year").Text())
}
func value6211(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "month"))
}
func typed6211(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "month"))
}
func texts6211(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "month"))
}
func text6211(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "month").Text())
}
func value6212(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "day"))
}
func typed6212(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "day"))
}
func texts6212(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "day"))
}
func text6212(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "day").Text())
}
func value6213(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "hour"))
}
func typed6213(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "hour"))
}
func texts6213(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "hour"))
}
func text6213(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "hour").Text())
}
func value6214(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "minute"))
}
func typed6214(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "minute"))
}
func texts6214(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "minute"))
}
func text6214(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "minute").Text())
}
func value6215(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "second"))
}
func typed6215(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "second"))
}
func texts6215(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "second"))
}
func text6215(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "second").Text())
}
func value6216(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "microsecond"))
}
func typed6216(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "microsecond"))
}
func texts6216(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "microsecond"))
}
func text6216(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "microsecond").Text())
}
func value6217(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "tzinfo"))
}
func typed6217(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "tzinfo"))
}
func texts6217(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "tzinfo"))
}
func text6217(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "tzinfo").Text())
}
func value6218(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "date"), "{{ duration('P1Y2M3D').date() }}")
}
func typed6218(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "date"), "{{ duration('P1Y2M3D').date() }}")
}
func texts6218(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "date"), "{{ duration('P1Y2M3D').date() }}")
}
func text6218(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "date").Text(), "{{ duration('P1Y2M3D').date() }}")
}
func value6219(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "time"), "{{ duration('P1Y2M3D').time() }}")
}
func typed6219(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "time"), "{{ duration('P1Y2M3D').time() }}")
}
func texts6219(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "time"), "{{ duration('P1Y2M3D').time() }}")
}
func text6219(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "time").Text(), "{{ duration('P1Y2M3D').time() }}")
}
func value6220(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "timestamp"), "{{ duration('P1Y2M3D').timestamp() }}")
}
func typed6220(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "timestamp"), "{{ duration('P1Y2M3D').timestamp() }}")
}
func texts6220(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "timestamp"), "{{ duration('P1Y2M3D').timestamp() }}")
}
func text6220(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "timestamp").Text(), "{{ duration('P1Y2M3D').timestamp() }}")
}
func value6221(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "isoformat"), "{{ duration('P1Y2M3D').isoformat() }}")
}
func typed6221(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "isoformat"), "{{ duration('P1Y2M3D').isoformat() }}")
}
func texts6221(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "isoformat"), "{{ duration('P1Y2M3D').isoformat() }}")
}
func text6221(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "isoformat").Text(), "{{ duration('P1Y2M3D').isoformat() }}")
}
func value6222(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "isoformat", py.Str("_")), "{{ duration('P1Y2M3D').isoformat('_') }}")
}
func typed6222(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "isoformat", py.Str("_")), "{{ duration('P1Y2M3D').isoformat('_') }}")
}
func texts6222(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "isoformat", py.Str("_")), "{{ duration('P1Y2M3D').isoformat('_') }}")
}
func text6222(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "isoformat", py.Str("_")).Text(), "{{ duration('P1Y2M3D').isoformat('_') }}")
}
func value6223(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.Duration(py.Str("P1Y2M3D")), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}),
		"{{ duration('P1Y2M3D').isoformat(timespec='seconds') }}",
	)
}
func typed6223(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.Duration(py.Str("P1Y2M3D")), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}),
		"{{ duration('P1Y2M3D').isoformat(timespec='seconds') }}",
	)
}
func texts6223(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.Duration(py.Str("P1Y2M3D")), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}),
		"{{ duration('P1Y2M3D').isoformat(timespec='seconds') }}",
	)
}
func text6223(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.CallKw(e.Duration(py.Str("P1Y2M3D")), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}).Text(),
		"{{ duration('P1Y2M3D').isoformat(timespec='seconds') }}",
	)
}
func value6224(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "strftime", py.Str("%A_%d")), "{{ duration('P1Y2M3D').strftime('%A_%d') }}")
}
func typed6224(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "strftime", py.Str("%A_%d")), "{{ duration('P1Y2M3D').strftime('%A_%d') }}")
}
func texts6224(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "strftime", py.Str("%A_%d")), "{{ duration('P1Y2M3D').strftime('%A_%d') }}")
}
func text6224(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "strftime", py.Str("%A_%d")).Text(), "{{ duration('P1Y2M3D').strftime('%A_%d') }}")
}
func value6225(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "weekday"), "{{ duration('P1Y2M3D').weekday() }}")
}
func typed6225(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "weekday"), "{{ duration('P1Y2M3D').weekday() }}")
}
func texts6225(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "weekday"), "{{ duration('P1Y2M3D').weekday() }}")
}
func text6225(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "weekday").Text(), "{{ duration('P1Y2M3D').weekday() }}")
}
func value6226(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "isoweekday"), "{{ duration('P1Y2M3D').isoweekday() }}")
}
func typed6226(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "isoweekday"), "{{ duration('P1Y2M3D').isoweekday() }}")
}
func texts6226(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "isoweekday"), "{{ duration('P1Y2M3D').isoweekday() }}")
}
func text6226(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "isoweekday").Text(), "{{ duration('P1Y2M3D').isoweekday() }}")
}
func value6227(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "isocalendar"), "{{ duration('P1Y2M3D').isocalendar() }}")
}
func typed6227(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "isocalendar"), "{{ duration('P1Y2M3D').isocalendar() }}")
}
func texts6227(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "isocalendar"), "{{ duration('P1Y2M3D').isocalendar() }}")
}
func text6227(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "isocalendar").Text(), "{{ duration('P1Y2M3D').isocalendar() }}")
}
func value6228(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "timetuple"), "{{ duration('P1Y2M3D').timetuple() }}")
}
func typed6228(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "timetuple"), "{{ duration('P1Y2M3D').timetuple() }}")
}
func texts6228(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "timetuple"), "{{ duration('P1Y2M3D').timetuple() }}")
}
func text6228(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "timetuple").Text(), "{{ duration('P1Y2M3D').timetuple() }}")
}
func value6229(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "toordinal"), "{{ duration('P1Y2M3D').toordinal() }}")
}
func typed6229(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "toordinal"), "{{ duration('P1Y2M3D').toordinal() }}")
}
func texts6229(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "toordinal"), "{{ duration('P1Y2M3D').toordinal() }}")
}
func text6229(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "toordinal").Text(), "{{ duration('P1Y2M3D').toordinal() }}")
}
func value6230(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "utcoffset"), "{{ duration('P1Y2M3D').utcoffset() }}")
}
func typed6230(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "utcoffset"), "{{ duration('P1Y2M3D').utcoffset() }}")
}
func texts6230(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "utcoffset"), "{{ duration('P1Y2M3D').utcoffset() }}")
}
func text6230(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "utcoffset").Text(), "{{ duration('P1Y2M3D').utcoffset() }}")
}
func value6231(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "tzname"), "{{ duration('P1Y2M3D').tzname() }}")
}
func typed6231(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "tzname"), "{{ duration('P1Y2M3D').tzname() }}")
}
func texts6231(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "tzname"), "{{ duration('P1Y2M3D').tzname() }}")
}
func text6231(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "tzname").Text(), "{{ duration('P1Y2M3D').tzname() }}")
}
func value6232(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "ctime"), "{{ duration('P1Y2M3D').ctime() }}")
}
func typed6232(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "ctime"), "{{ duration('P1Y2M3D').ctime() }}")
}
func texts6232(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "ctime"), "{{ duration('P1Y2M3D').ctime() }}")
}
func text6232(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "ctime").Text(), "{{ duration('P1Y2M3D').ctime() }}")
}
func value6233(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.Duration(py.Str("P1Y2M3D")), "replace", []py.Kwarg{{"day", py.Int(1)}}), "{{ duration('P1Y2M3D').replace(day=1) }}")
}
func typed6233(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.Duration(py.Str("P1Y2M3D")), "replace", []py.Kwarg{{"day", py.Int(1)}}), "{{ duration('P1Y2M3D').replace(day=1) }}")
}
func texts6233(e *py.Eval, ctx variables) py.Value {
	return e.String(e.CallKw(e.Duration(py.Str("P1Y2M3D")), "replace", []py.Kwarg{{"day", py.Int(1)}}), "{{ duration('P1Y2M3D').replace(day=1) }}")
}
func text6233(e *py.Eval, ctx variables) string {
	return e.StringText(e.CallKw(e.Duration(py.Str("P1Y2M3D")), "replace", []py.Kwarg{{"day", py.Int(1)}}).Text(), "{{ duration('P1Y2M3D').replace(day=1) }}")
}
func value6234(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.Duration(py.Str("P1Y2M3D")), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}),
		"{{ duration('P1Y2M3D').replace(year=2020,hour=0) }}",
	)
}
func typed6234(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.Duration(py.Str("P1Y2M3D")), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}),
		"{{ duration('P1Y2M3D').replace(year=2020,hour=0) }}",
	)
}
func texts6234(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.Duration(py.Str("P1Y2M3D")), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}),
		"{{ duration('P1Y2M3D').replace(year=2020,hour=0) }}",
	)
}
func text6234(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.CallKw(e.Duration(py.Str("P1Y2M3D")), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}).Text(),
		"{{ duration('P1Y2M3D').replace(year=2020,hour=0) }}",
	)
}
func value6235(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.Duration(py.Str("P1Y2M3D")), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ duration('P1Y2M3D').replace(microsecond=0).isoformat() }}",
	)
}
func typed6235(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.Duration(py.Str("P1Y2M3D")), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ duration('P1Y2M3D').replace(microsecond=0).isoformat() }}",
	)
}
func texts6235(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.Duration(py.Str("P1Y2M3D")), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ duration('P1Y2M3D').replace(microsecond=0).isoformat() }}",
	)
}
func text6235(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.CallKw(e.Duration(py.Str("P1Y2M3D")), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat").Text(),
		"{{ duration('P1Y2M3D').replace(microsecond=0).isoformat() }}",
	)
}
func value6236(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "days"))
}
func typed6236(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "days"))
}
func texts6236(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "days"))
}
func text6236(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "days").Text())
}
func value6237(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "seconds"))
}
func typed6237(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "seconds"))
}
func texts6237(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "seconds"))
}
func text6237(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "seconds").Text())
}
func value6238(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "microseconds"))
}
func typed6238(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "microseconds"))
}
func texts6238(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "microseconds"))
}
func text6238(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "microseconds").Text())
}
func value6239(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "months"))
}
func typed6239(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "months"))
}
func texts6239(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "months"))
}
func text6239(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "months").Text())
}
func value6240(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "years"))
}
func typed6240(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "years"))
}
func texts6240(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "years"))
}
func text6240(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "years").Text())
}
func value6241(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "total_seconds"), "{{ duration('P1Y2M3D').total_seconds() }}")
}
func typed6241(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "total_seconds"), "{{ duration('P1Y2M3D').total_seconds() }}")
}
func texts6241(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "total_seconds"), "{{ duration('P1Y2M3D').total_seconds() }}")
}
func text6241(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "total_seconds").Text(), "{{ duration('P1Y2M3D').total_seconds() }}")
}
func value6242(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "astimezone"), "{{ duration('P1Y2M3D').astimezone() }}")
}
func typed6242(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "astimezone"), "{{ duration('P1Y2M3D').astimezone() }}")
}
func texts6242(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "astimezone"), "{{ duration('P1Y2M3D').astimezone() }}")
}
func text6242(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "astimezone").Text(), "{{ duration('P1Y2M3D').astimezone() }}")
}
func value6243(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "max"))
}
func typed6243(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "max"))
}
func texts6243(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "max"))
}
func text6243(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "max").Text())
}
func value6244(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "min"))
}
func typed6244(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "min"))
}
func texts6244(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "min"))
}
func text6244(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "min").Text())
}
func value6245(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "resolution"))
}
func typed6245(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "resolution"))
}
func texts6245(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "resolution"))
}
func text6245(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "resolution").Text())
}
func value6246(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "tdelta"))
}
func typed6246(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "tdelta"))
}
func texts6246(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "tdelta"))
}
func text6246(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "tdelta").Text())
}
func value6247(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "totimedelta", e.NowUTC()), "{{ duration('P1Y2M3D').totimedelta(now_utc()) }}")
}
func typed6247(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "totimedelta", e.NowUTC()), "{{ duration('P1Y2M3D').totimedelta(now_utc()) }}")
}
func texts6247(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.Duration(py.Str("P1Y2M3D")), "totimedelta", e.NowUTC()), "{{ duration('P1Y2M3D').totimedelta(now_utc()) }}")
}
func text6247(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.Duration(py.Str("P1Y2M3D")), "totimedelta", e.NowUTC()).Text(), "{{ duration('P1Y2M3D').totimedelta(now_utc()) }}")
}
func value6248(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "nosuch"))
}
func typed6248(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "nosuch"))
}
func texts6248(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(e.Duration(py.Str("P1Y2M3D")), "nosuch"))
}
func text6248(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(e.Duration(py.Str("P1Y2M3D")), "nosuch").Text())
}
func value6249(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "year"), "{{ today_with_timezone('Asia/Tokyo').year }}")
}
func typed6249(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "year"), "{{ today_with_timezone('Asia/Tokyo').year }}")
}
func texts6249(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "year"), "{{ today_with_timezone('Asia/Tokyo').year }}")
}
func text6249(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "year").Text(), "{{ today_with_timezone('Asia/Tokyo').year }}")
}
func value6250(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "month"), "{{ today_with_timezone('Asia/Tokyo').month }}")
}
func typed6250(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "month"), "{{ today_with_timezone('Asia/Tokyo').month }}")
}
func texts6250(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "month"), "{{ today_with_timezone('Asia/Tokyo').month }}")
}
func text6250(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "month").Text(), "{{ today_with_timezone('Asia/Tokyo').month }}")
}
func value6251(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "day"), "{{ today_with_timezone('Asia/Tokyo').day }}")
}
func typed6251(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "day"), "{{ today_with_timezone('Asia/Tokyo').day }}")
}
func texts6251(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "day"), "{{ today_with_timezone('Asia/Tokyo').day }}")
}
func text6251(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "day").Text(), "{{ today_with_timezone('Asia/Tokyo').day }}")
}
func value6252(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "hour"), "{{ today_with_timezone('Asia/Tokyo').hour }}")
}
func typed6252(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "hour"), "{{ today_with_timezone('Asia/Tokyo').hour }}")
}
func texts6252(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "hour"), "{{ today_with_timezone('Asia/Tokyo').hour }}")
}
func text6252(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "hour").Text(), "{{ today_with_timezone('Asia/Tokyo').hour }}")
}
func value6253(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "minute"), "{{ today_with_timezone('Asia/Tokyo').minute }}")
}
func typed6253(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "minute"), "{{ today_with_timezone('Asia/Tokyo').minute }}")
}
func texts6253(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "minute"), "{{ today_with_timezone('Asia/Tokyo').minute }}")
}
func text6253(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "minute").Text(), "{{ today_with_timezone('Asia/Tokyo').minute }}")
}
func value6254(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "second"), "{{ today_with_timezone('Asia/Tokyo').second }}")
}
func typed6254(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "second"), "{{ today_with_timezone('Asia/Tokyo').second }}")
}
func texts6254(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "second"), "{{ today_with_timezone('Asia/Tokyo').second }}")
}
func text6254(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "second").Text(), "{{ today_with_timezone('Asia/Tokyo').second }}")
}
func value6255(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "microsecond"),
		"{{ today_with_timezone('Asia/Tokyo').microsecond }}",
	)
}
func typed6255(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "microsecond"),
		"{{ today_with_timezone('Asia/Tokyo').microsecond }}",
	)
}
func texts6255(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "microsecond"),
		"{{ today_with_timezone('Asia/Tokyo').microsecond }}",
	)
}
func text6255(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "microsecond").Text(),
		"{{ today_with_timezone('Asia/Tokyo').microsecond }}",
	)
}
func value6256(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "tzinfo"), "{{ today_with_timezone('Asia/Tokyo').tzinfo }}")
}
func typed6256(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "tzinfo"), "{{ today_with_timezone('Asia/Tokyo').tzinfo }}")
}
func texts6256(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "tzinfo"), "{{ today_with_timezone('Asia/Tokyo').tzinfo }}")
}
func text6256(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "tzinfo").Text(), "{{ today_with_timezone('Asia/Tokyo').tzinfo }}")
}
func value6257(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "date"), "{{ today_with_timezone('Asia/Tokyo').date() }}")
}
func typed6257(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "date"), "{{ today_with_timezone('Asia/Tokyo').date() }}")
}
func texts6257(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "date"), "{{ today_with_timezone('Asia/Tokyo').date() }}")
}
func text6257(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "date").Text(), "{{ today_with_timezone('Asia/Tokyo').date() }}")
}
func value6258(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "time"), "{{ today_with_timezone('Asia/Tokyo').time() }}")
}
func typed6258(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "time"), "{{ today_with_timezone('Asia/Tokyo').time() }}")
}
func texts6258(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "time"), "{{ today_with_timezone('Asia/Tokyo').time() }}")
}
func text6258(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "time").Text(), "{{ today_with_timezone('Asia/Tokyo').time() }}")
}
func value6259(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "timestamp"),
		"{{ today_with_timezone('Asia/Tokyo').timestamp() }}",
	)
}
func typed6259(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "timestamp"),
		"{{ today_with_timezone('Asia/Tokyo').timestamp() }}",
	)
}
func texts6259(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "timestamp"),
		"{{ today_with_timezone('Asia/Tokyo').timestamp() }}",
	)
}
func text6259(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "timestamp").Text(),
		"{{ today_with_timezone('Asia/Tokyo').timestamp() }}",
	)
}
func value6260(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isoformat"),
		"{{ today_with_timezone('Asia/Tokyo').isoformat() }}",
	)
}
func typed6260(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isoformat"),
		"{{ today_with_timezone('Asia/Tokyo').isoformat() }}",
	)
}
func texts6260(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isoformat"),
		"{{ today_with_timezone('Asia/Tokyo').isoformat() }}",
	)
}
func text6260(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isoformat").Text(),
		"{{ today_with_timezone('Asia/Tokyo').isoformat() }}",
	)
}
func value6261(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isoformat", py.Str("_")),
		"{{ today_with_timezone('Asia/Tokyo').isoformat('_') }}",
	)
}
func typed6261(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isoformat", py.Str("_")),
		"{{ today_with_timezone('Asia/Tokyo').isoformat('_') }}",
	)
}
func texts6261(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isoformat", py.Str("_")),
		"{{ today_with_timezone('Asia/Tokyo').isoformat('_') }}",
	)
}
func text6261(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isoformat", py.Str("_")).Text(),
		"{{ today_with_timezone('Asia/Tokyo').isoformat('_') }}",
	)
}
func value6262(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}),
		"{{ today_with_timezone('Asia/Tokyo').isoformat(timespec='seconds') }}",
	)
}
func typed6262(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}),
		"{{ today_with_timezone('Asia/Tokyo').isoformat(timespec='seconds') }}",
	)
}
func texts6262(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}),
		"{{ today_with_timezone('Asia/Tokyo').isoformat(timespec='seconds') }}",
	)
}
func text6262(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.CallKw(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isoformat", []py.Kwarg{{"timespec", py.Str("seconds")}}).Text(),
		"{{ today_with_timezone('Asia/Tokyo').isoformat(timespec='seconds') }}",
	)
}
func value6263(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "strftime", py.Str("%A_%d")),
		"{{ today_with_timezone('Asia/Tokyo').strftime('%A_%d') }}",
	)
}
func typed6263(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "strftime", py.Str("%A_%d")),
		"{{ today_with_timezone('Asia/Tokyo').strftime('%A_%d') }}",
	)
}
func texts6263(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "strftime", py.Str("%A_%d")),
		"{{ today_with_timezone('Asia/Tokyo').strftime('%A_%d') }}",
	)
}
func text6263(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "strftime", py.Str("%A_%d")).Text(),
		"{{ today_with_timezone('Asia/Tokyo').strftime('%A_%d') }}",
	)
}
func value6264(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "weekday"), "{{ today_with_timezone('Asia/Tokyo').weekday() }}")
}
func typed6264(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "weekday"), "{{ today_with_timezone('Asia/Tokyo').weekday() }}")
}
func texts6264(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "weekday"), "{{ today_with_timezone('Asia/Tokyo').weekday() }}")
}
func text6264(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "weekday").Text(), "{{ today_with_timezone('Asia/Tokyo').weekday() }}")
}
func value6265(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isoweekday"),
		"{{ today_with_timezone('Asia/Tokyo').isoweekday() }}",
	)
}
func typed6265(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isoweekday"),
		"{{ today_with_timezone('Asia/Tokyo').isoweekday() }}",
	)
}
func texts6265(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isoweekday"),
		"{{ today_with_timezone('Asia/Tokyo').isoweekday() }}",
	)
}
func text6265(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isoweekday").Text(),
		"{{ today_with_timezone('Asia/Tokyo').isoweekday() }}",
	)
}
func value6266(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isocalendar"),
		"{{ today_with_timezone('Asia/Tokyo').isocalendar() }}",
	)
}
func typed6266(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isocalendar"),
		"{{ today_with_timezone('Asia/Tokyo').isocalendar() }}",
	)
}
func texts6266(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isocalendar"),
		"{{ today_with_timezone('Asia/Tokyo').isocalendar() }}",
	)
}
func text6266(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "isocalendar").Text(),
		"{{ today_with_timezone('Asia/Tokyo').isocalendar() }}",
	)
}
func value6267(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "timetuple"),
		"{{ today_with_timezone('Asia/Tokyo').timetuple() }}",
	)
}
func typed6267(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "timetuple"),
		"{{ today_with_timezone('Asia/Tokyo').timetuple() }}",
	)
}
func texts6267(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "timetuple"),
		"{{ today_with_timezone('Asia/Tokyo').timetuple() }}",
	)
}
func text6267(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "timetuple").Text(),
		"{{ today_with_timezone('Asia/Tokyo').timetuple() }}",
	)
}
func value6268(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "toordinal"),
		"{{ today_with_timezone('Asia/Tokyo').toordinal() }}",
	)
}
func typed6268(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "toordinal"),
		"{{ today_with_timezone('Asia/Tokyo').toordinal() }}",
	)
}
func texts6268(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "toordinal"),
		"{{ today_with_timezone('Asia/Tokyo').toordinal() }}",
	)
}
func text6268(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "toordinal").Text(),
		"{{ today_with_timezone('Asia/Tokyo').toordinal() }}",
	)
}
func value6269(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "utcoffset"),
		"{{ today_with_timezone('Asia/Tokyo').utcoffset() }}",
	)
}
func typed6269(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "utcoffset"),
		"{{ today_with_timezone('Asia/Tokyo').utcoffset() }}",
	)
}
func texts6269(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "utcoffset"),
		"{{ today_with_timezone('Asia/Tokyo').utcoffset() }}",
	)
}
func text6269(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "utcoffset").Text(),
		"{{ today_with_timezone('Asia/Tokyo').utcoffset() }}",
	)
}
func value6270(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "tzname"), "{{ today_with_timezone('Asia/Tokyo').tzname() }}")
}
func typed6270(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "tzname"), "{{ today_with_timezone('Asia/Tokyo').tzname() }}")
}
func texts6270(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "tzname"), "{{ today_with_timezone('Asia/Tokyo').tzname() }}")
}
func text6270(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "tzname").Text(), "{{ today_with_timezone('Asia/Tokyo').tzname() }}")
}
func value6271(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "ctime"), "{{ today_with_timezone('Asia/Tokyo').ctime() }}")
}
func typed6271(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "ctime"), "{{ today_with_timezone('Asia/Tokyo').ctime() }}")
}
func texts6271(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "ctime"), "{{ today_with_timezone('Asia/Tokyo').ctime() }}")
}
func text6271(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "ctime").Text(), "{{ today_with_timezone('Asia/Tokyo').ctime() }}")
}
func value6272(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "replace", []py.Kwarg{{"day", py.Int(1)}}),
		"{{ today_with_timezone('Asia/Tokyo').replace(day=1) }}",
	)
}
func typed6272(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "replace", []py.Kwarg{{"day", py.Int(1)}}),
		"{{ today_with_timezone('Asia/Tokyo').replace(day=1) }}",
	)
}
func texts6272(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "replace", []py.Kwarg{{"day", py.Int(1)}}),
		"{{ today_with_timezone('Asia/Tokyo').replace(day=1) }}",
	)
}
func text6272(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.CallKw(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "replace", []py.Kwarg{{"day", py.Int(1)}}).Text(),
		"{{ today_with_timezone('Asia/Tokyo').replace(day=1) }}",
	)
}
func value6273(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}),
		"{{ today_with_timezone('Asia/Tokyo').replace(year=2020,hour=0) }}",
	)
}
func typed6273(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}),
		"{{ today_with_timezone('Asia/Tokyo').replace(year=2020,hour=0) }}",
	)
}
func texts6273(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.CallKw(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}),
		"{{ today_with_timezone('Asia/Tokyo').replace(year=2020,hour=0) }}",
	)
}
func text6273(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.CallKw(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "replace", []py.Kwarg{{"year", py.Int(2020)}, {"hour", py.Int(0)}}).Text(),
		"{{ today_with_timezone('Asia/Tokyo').replace(year=2020,hour=0) }}",
	)
}
func value6274(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ today_with_timezone('Asia/Tokyo').replace(microsecond=0).isoformat() }}",
	)
}
func typed6274(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ today_with_timezone('Asia/Tokyo').replace(microsecond=0).isoformat() }}",
	)
}
func texts6274(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.CallKw(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat"),
		"{{ today_with_timezone('Asia/Tokyo').replace(microsecond=0).isoformat() }}",
	)
}
func text6274(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.CallKw(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "replace", []py.Kwarg{{"microsecond", py.Int(0)}}), "isoformat").Text(),
		"{{ today_with_timezone('Asia/Tokyo').replace(microsecond=0).isoformat() }}",
	)
}
func value6275(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "days"), "{{ today_with_timezone('Asia/Tokyo').days }}")
}
func typed6275(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "days"), "{{ today_with_timezone('Asia/Tokyo').days }}")
}
func texts6275(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "days"), "{{ today_with_timezone('Asia/Tokyo').days }}")
}
func text6275(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "days").Text(), "{{ today_with_timezone('Asia/Tokyo').days }}")
}
func value6276(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "seconds"), "{{ today_with_timezone('Asia/Tokyo').seconds }}")
}
func typed6276(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "seconds"), "{{ today_with_timezone('Asia/Tokyo').seconds }}")
}
func texts6276(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "seconds"), "{{ today_with_timezone('Asia/Tokyo').seconds }}")
}
func text6276(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "seconds").Text(), "{{ today_with_timezone('Asia/Tokyo').seconds }}")
}
func value6277(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "microseconds"),
		"{{ today_with_timezone('Asia/Tokyo').microseconds }}",
	)
}
func typed6277(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "microseconds"),
		"{{ today_with_timezone('Asia/Tokyo').microseconds }}",
	)
}
func texts6277(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "microseconds"),
		"{{ today_with_timezone('Asia/Tokyo').microseconds }}",
	)
}
func text6277(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "microseconds").Text(),
		"{{ today_with_timezone('Asia/Tokyo').microseconds }}",
	)
}
func value6278(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "months"), "{{ today_with_timezone('Asia/Tokyo').months }}")
}
func typed6278(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "months"), "{{ today_with_timezone('Asia/Tokyo').months }}")
}
func texts6278(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "months"), "{{ today_with_timezone('Asia/Tokyo').months }}")
}
func text6278(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "months").Text(), "{{ today_with_timezone('Asia/Tokyo').months }}")
}
func value6279(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "years"), "{{ today_with_timezone('Asia/Tokyo').years }}")
}
func typed6279(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "years"), "{{ today_with_timezone('Asia/Tokyo').years }}")
}
func texts6279(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "years"), "{{ today_with_timezone('Asia/Tokyo').years }}")
}
func text6279(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "years").Text(), "{{ today_with_timezone('Asia/Tokyo').years }}")
}
func value6280(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "total_seconds"),
		"{{ today_with_timezone('Asia/Tokyo').total_seconds() }}",
	)
}
func typed6280(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "total_seconds"),
		"{{ today_with_timezone('Asia/Tokyo').total_seconds() }}",
	)
}
func texts6280(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "total_seconds"),
		"{{ today_with_timezone('Asia/Tokyo').total_seconds() }}",
	)
}
func text6280(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "total_seconds").Text(),
		"{{ today_with_timezone('Asia/Tokyo').total_seconds() }}",
	)
}
func value6281(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "astimezone"),
		"{{ today_with_timezone('Asia/Tokyo').astimezone() }}",
	)
}
func typed6281(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "astimezone"),
		"{{ today_with_timezone('Asia/Tokyo').astimezone() }}",
	)
}
func texts6281(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "astimezone"),
		"{{ today_with_timezone('Asia/Tokyo').astimezone() }}",
	)
}
func text6281(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "astimezone").Text(),
		"{{ today_with_timezone('Asia/Tokyo').astimezone() }}",
	)
}
func value6282(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "max"), "{{ today_with_timezone('Asia/Tokyo').max }}")
}
func typed6282(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "max"), "{{ today_with_timezone('Asia/Tokyo').max }}")
}
func texts6282(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "max"), "{{ today_with_timezone('Asia/Tokyo').max }}")
}
func text6282(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "max").Text(), "{{ today_with_timezone('Asia/Tokyo').max }}")
}
func value6283(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "min"), "{{ today_with_timezone('Asia/Tokyo').min }}")
}
func typed6283(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "min"), "{{ today_with_timezone('Asia/Tokyo').min }}")
}
func texts6283(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "min"), "{{ today_with_timezone('Asia/Tokyo').min }}")
}
func text6283(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "min").Text(), "{{ today_with_timezone('Asia/Tokyo').min }}")
}
func value6284(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "resolution"),
		"{{ today_with_timezone('Asia/Tokyo').resolution }}",
	)
}
func typed6284(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "resolution"),
		"{{ today_with_timezone('Asia/Tokyo').resolution }}",
	)
}
func texts6284(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "resolution"),
		"{{ today_with_timezone('Asia/Tokyo').resolution }}",
	)
}
func text6284(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "resolution").Text(),
		"{{ today_with_timezone('Asia/Tokyo').resolution }}",
	)
}
func value6285(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "tdelta"), "{{ today_with_timezone('Asia/Tokyo').tdelta }}")
}
func typed6285(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "tdelta"), "{{ today_with_timezone('Asia/Tokyo').tdelta }}")
}
func texts6285(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "tdelta"), "{{ today_with_timezone('Asia/Tokyo').tdelta }}")
}
func text6285(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "tdelta").Text(), "{{ today_with_timezone('Asia/Tokyo').tdelta }}")
}
func value6286(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "totimedelta", e.NowUTC()),
		"{{ today_with_timezone('Asia/Tokyo').totimedelta(now_utc()) }}",
	)
}
func typed6286(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "totimedelta", e.NowUTC()),
		"{{ today_with_timezone('Asia/Tokyo').totimedelta(now_utc()) }}",
	)
}
func texts6286(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "totimedelta", e.NowUTC()),
		"{{ today_with_timezone('Asia/Tokyo').totimedelta(now_utc()) }}",
	)
}
func text6286(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "totimedelta", e.NowUTC()).Text(),
		"{{ today_with_timezone('Asia/Tokyo').totimedelta(now_utc()) }}",
	)
}
func value6287(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "nosuch"), "{{ today_with_timezone('Asia/Tokyo').nosuch }}")
}
func typed6287(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "nosuch"), "{{ today_with_timezone('Asia/Tokyo').nosuch }}")
}
func texts6287(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "nosuch"), "{{ today_with_timezone('Asia/Tokyo').nosuch }}")
}
func text6287(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.TodayWithTimezone(py.Str("Asia/Tokyo")), "nosuch").Text(), "{{ today_with_timezone('Asia/Tokyo').nosuch }}")
}
func value6288(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["config"].Member("x"))
	for i, i2 := range items {
		text.WriteString(i2.Text() + "," + strconv.FormatInt(int64(i), 10) + strconv.FormatInt(int64(len(items)), 10) + ";")
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for i in config.x %}{{ i }},{{ loop.index0 }}{{ loop.length }};{% else %}none{% endfor %}",
	)
}
func typed6288(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(ctx["config"].Member("x"))
	for i, i2 := range items {
		text.WriteString(i2.Text() + "," + strconv.FormatInt(int64(i), 10) + strconv.FormatInt(int64(len(items)), 10) + ";")
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for i in config.x %}{{ i }},{{ loop.index0 }}{{ loop.length }};{% else %}none{% endfor %}",
	)
}
func texts6288(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.Str(ctx["config"].Member("x").Text()))
	for i, i2 := range items {
		text.WriteString(i2.Text() + "," + strconv.FormatInt(int64(i), 10) + strconv.FormatInt(int64(len(items)), 10) + ";")
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.String(
		py.Str(text.String()),
		"{% for i in config.x %}{{ i }},{{ loop.index0 }}{{ loop.length }};{% else %}none{% endfor %}",
	)
}
func text6288(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(ctx["config"].Member("x"))
	for i, i2 := range items {
		text.WriteString(i2.Text() + "," + strconv.FormatInt(int64(i), 10) + strconv.FormatInt(int64(len(items)), 10) + ";")
	}
	if len(items) == 0 {
		text.WriteString("none")
	}
	return e.StringText(
		text.String(),
		"{% for i in config.x %}{{ i }},{{ loop.index0 }}{{ loop.length }};{% else %}none{% endfor %}",
	)
}
func value6289(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	var a py.Value
	var b py.Value
	parts := e.Unpack(ctx["config"].Member("x"), 2)
	a = parts[0]
	b = parts[1]
	text.WriteString(a.Text() + "-" + b.Text())
	return e.String(py.Str(text.String()), "{% set a, b = config.x %}{{ a }}-{{ b }}")
}
func typed6289(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	var a py.Value
	var b py.Value
	parts := e.Unpack(ctx["config"].Member("x"), 2)
	a = parts[0]
	b = parts[1]
	text.WriteString(a.Text() + "-" + b.Text())
	return e.String(py.Str(text.String()), "{% set a, b = config.x %}{{ a }}-{{ b }}")
}
func texts6289(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	var a py.Value
	var b py.Value
	parts := e.Unpack(py.Str(ctx["config"].Member("x").Text()), 2)
	a = parts[0]
	b = parts[1]
	text.WriteString(a.Text() + "-" + b.Text())
	return e.String(py.Str(text.String()), "{% set a, b = config.x %}{{ a }}-{{ b }}")
}
func text6289(e *py.Eval, ctx variables) string {
	var text strings.Builder
	var a py.Value
	var b py.Value
	parts := e.Unpack(ctx["config"].Member("x"), 2)
	a = parts[0]
	b = parts[1]
	text.WriteString(a.Text() + "-" + b.Text())
	return e.StringText(text.String(), "{% set a, b = config.x %}{{ a }}-{{ b }}")
}
func value6290(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(ctx["config"].Member("x")) {
		parts := e.Unpack(item, 2)
		a := parts[0]
		b := parts[1]
		text.WriteString(a.Text() + b.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for a, b in config.x %}{{ a }}{{ b }}{% endfor %}",
	)
}
func typed6290(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(ctx["config"].Member("x")) {
		parts := e.Unpack(item, 2)
		a := parts[0]
		b := parts[1]
		text.WriteString(a.Text() + b.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for a, b in config.x %}{{ a }}{{ b }}{% endfor %}",
	)
}
func texts6290(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(py.Str(ctx["config"].Member("x").Text())) {
		parts := e.Unpack(item, 2)
		a := parts[0]
		b := parts[1]
		text.WriteString(a.Text() + b.Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for a, b in config.x %}{{ a }}{{ b }}{% endfor %}",
	)
}
func text6290(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, item := range e.Each(ctx["config"].Member("x")) {
		parts := e.Unpack(item, 2)
		a := parts[0]
		b := parts[1]
		text.WriteString(a.Text() + b.Text())
	}
	return e.StringText(
		text.String(),
		"{% for a, b in config.x %}{{ a }}{{ b }}{% endfor %}",
	)
}
func value6291(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(ctx["config"].Member("x"), "items"))
	for i, item := range items {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(py.Bool(i == 0).Text() + k.Text() + "=" + v.Text() + py.Bool(i == len(items)-1).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for k, v in config.x.items() %}{{ loop.first }}{{ k }}={{ v }}{{ loop.last }}{% endfor %}",
	)
}
func typed6291(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(ctx["config"].Member("x"), "items"))
	for i, item := range items {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(py.Bool(i == 0).Text() + k.Text() + "=" + v.Text() + py.Bool(i == len(items)-1).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for k, v in config.x.items() %}{{ loop.first }}{{ k }}={{ v }}{{ loop.last }}{% endfor %}",
	)
}
func texts6291(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(e.Call(py.Str(ctx["config"].Member("x").Text()), "items"))
	for i, item := range items {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(py.Bool(i == 0).Text() + k.Text() + "=" + v.Text() + py.Bool(i == len(items)-1).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for k, v in config.x.items() %}{{ loop.first }}{{ k }}={{ v }}{{ loop.last }}{% endfor %}",
	)
}
func text6291(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(e.Call(ctx["config"].Member("x"), "items"))
	for i, item := range items {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(py.Bool(i == 0).Text() + k.Text() + "=" + v.Text() + py.Bool(i == len(items)-1).Text())
	}
	return e.StringText(
		text.String(),
		"{% for k, v in config.x.items() %}{{ loop.first }}{{ k }}={{ v }}{{ loop.last }}{% endfor %}",
	)
}
func value6292(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("y")
	} else if ctx["config"].Member("x").IsNone() {
		text.WriteString("n")
	}
	return py.Literal(text.String())
}
func typed6292(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("y")
	} else if ctx["config"].Member("x").IsNone() {
		text.WriteString("n")
	}
	return py.Literal(text.String())
}
func texts6292(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Text() != "" {
		text.WriteString("y")
	}
	return py.Literal(text.String())
}
func text6292(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("y")
	} else if ctx["config"].Member("x").IsNone() {
		text.WriteString("n")
	}
	return py.LiteralText(text.String())
}
func value6293(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(ctx["config"].Member("x")) {
		if !i.Truth() {
			continue
		}
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.String(
		py.Str(text.String()),
		"{% set l = [] %}{% for i in config.x if i %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func typed6293(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(ctx["config"].Member("x")) {
		if !i.Truth() {
			continue
		}
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.String(
		py.Str(text.String()),
		"{% set l = [] %}{% for i in config.x if i %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func texts6293(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.Str(ctx["config"].Member("x").Text())) {
		if !i.Truth() {
			continue
		}
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.String(
		py.Str(text.String()),
		"{% set l = [] %}{% for i in config.x if i %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func text6293(e *py.Eval, ctx variables) string {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(ctx["config"].Member("x")) {
		if !i.Truth() {
			continue
		}
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.StringText(
		text.String(),
		"{% set l = [] %}{% for i in config.x if i %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func value6294(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ns := py.Dict("n", py.Int(0))
	for _, i := range e.Each(ctx["config"].Member("x")) {
		e.SetKey(ns, "n", e.Add(e.Attr(ns, "n"), i))
	}
	text.WriteString(e.Attr(ns, "n").Text())
	return e.String(
		py.Str(text.String()),
		"{% set ns = namespace(n=0) %}{% for i in config.x %}{% set ns.n = ns.n + i %}{% endfor %}{{ ns.n }}",
	)
}
func typed6294(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ns := py.Dict("n", py.Int(0))
	for _, i := range e.Each(ctx["config"].Member("x")) {
		e.SetKey(ns, "n", e.Add(e.Attr(ns, "n"), i))
	}
	text.WriteString(e.Attr(ns, "n").Text())
	return e.String(
		py.Str(text.String()),
		"{% set ns = namespace(n=0) %}{% for i in config.x %}{% set ns.n = ns.n + i %}{% endfor %}{{ ns.n }}",
	)
}
func texts6294(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ns := py.Dict("n", py.Int(0))
	for _, i := range e.Each(py.Str(ctx["config"].Member("x").Text())) {
		e.SetKey(ns, "n", e.Add(e.Attr(ns, "n"), i))
	}
	text.WriteString(e.Attr(ns, "n").Text())
	return e.String(
		py.Str(text.String()),
		"{% set ns = namespace(n=0) %}{% for i in config.x %}{% set ns.n = ns.n + i %}{% endfor %}{{ ns.n }}",
	)
}
func text6294(e *py.Eval, ctx variables) string {
	var text strings.Builder
	ns := py.Dict("n", py.Int(0))
	for _, i := range e.Each(ctx["config"].Member("x")) {
		e.SetKey(ns, "n", e.Add(e.Attr(ns, "n"), i))
	}
	text.WriteString(e.Attr(ns, "n").Text())
	return e.StringText(
		text.String(),
		"{% set ns = namespace(n=0) %}{% for i in config.x %}{% set ns.n = ns.n + i %}{% endfor %}{{ ns.n }}",
	)
}
func value6295(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["last_record"], "data"))
}
func typed6295(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["last_record"], "data"))
}
func texts6295(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["last_record"], "data"))
}
func text6295(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(ctx["last_record"], "data").Text())
}
func value6296(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["last_record"], "data"))
}
func typed6296(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["last_record"], "data"))
}
func texts6296(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["last_record"], "data"))
}
func text6296(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Key(ctx["last_record"], "data").Text())
}
func value6297(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["last_record"], "stream_name"))
}
func typed6297(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["last_record"], "stream_name"))
}
func texts6297(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["last_record"], "stream_name"))
}
func text6297(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(ctx["last_record"], "stream_name").Text())
}
func value6298(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["last_record"], "id"), "{{ last_record.get('id') }}")
}
func typed6298(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["last_record"], "id"), "{{ last_record.get('id') }}")
}
func texts6298(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["last_record"], "id"), "{{ last_record.get('id') }}")
}
func text6298(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["last_record"], "id").Text(), "{{ last_record.get('id') }}")
}
func value6299(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"])
}
func typed6299(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"])
}
func texts6299(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"])
}
func text6299(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["last_record"].Text())
}
func value6300(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["last_record"], "associated_slice"))
}
func typed6300(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["last_record"], "associated_slice"))
}
func texts6300(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["last_record"], "associated_slice"))
}
func text6300(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(ctx["last_record"], "associated_slice").Text())
}
func value6301(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(ctx["last_record"], "items")), "{{ last_record.items()|list }}")
}
func typed6301(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(ctx["last_record"], "items")), "{{ last_record.items()|list }}")
}
func texts6301(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(ctx["last_record"], "items")), "{{ last_record.items()|list }}")
}
func text6301(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.Call(ctx["last_record"], "items")).Text(), "{{ last_record.items()|list }}")
}
func value6302(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(ctx["last_record"]), "{{ last_record|length }}")
}
func typed6302(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(ctx["last_record"]), "{{ last_record|length }}")
}
func texts6302(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(ctx["last_record"]), "{{ last_record|length }}")
}
func text6302(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterLength(ctx["last_record"]).Text(), "{{ last_record|length }}")
}
func value6303(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("id"), ctx["last_record"])), "{{ 'id' in last_record }}")
}
func typed6303(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("id"), ctx["last_record"])), "{{ 'id' in last_record }}")
}
func texts6303(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("id"), ctx["last_record"])), "{{ 'id' in last_record }}")
}
func text6303(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str("id"), ctx["last_record"])).Text(), "{{ 'id' in last_record }}")
}
func value6304(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(ctx["last_record"], py.None), "{{ last_record|tojson }}")
}
func typed6304(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(ctx["last_record"], py.None), "{{ last_record|tojson }}")
}
func texts6304(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(ctx["last_record"], py.None), "{{ last_record|tojson }}")
}
func text6304(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterToJSON(ctx["last_record"], py.None).Text(), "{{ last_record|tojson }}")
}
func value6305(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("nosuch"))
}
func typed6305(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("nosuch"))
}
func texts6305(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["last_record"].Member("nosuch"))
}
func text6305(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["last_record"].Member("nosuch").Text())
}
func value6306(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["stream_slice"], "partition"))
}
func typed6306(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "partition"))
}
func texts6306(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "partition"))
}
func text6306(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(ctx["stream_slice"], "partition").Text())
}
func value6307(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["stream_slice"], "partition"))
}
func typed6307(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(ctx["stream_slice"], "partition"))
}
func texts6307(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("partition").Text())
}
func text6307(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Key(ctx["stream_slice"], "partition").Text())
}
func value6308(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["stream_slice"], "cursor_slice"))
}
func typed6308(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "cursor_slice"))
}
func texts6308(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "cursor_slice"))
}
func text6308(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(ctx["stream_slice"], "cursor_slice").Text())
}
func value6309(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["stream_slice"], "extra_fields"))
}
func typed6309(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "extra_fields"))
}
func texts6309(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(part(ctx["stream_slice"], "extra_fields"))
}
func text6309(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(ctx["stream_slice"], "extra_fields").Text())
}
func value6310(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["stream_slice"], "_partition"))
}
func typed6310(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["stream_slice"], "_partition"))
}
func texts6310(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["stream_slice"], "_partition"))
}
func text6310(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(ctx["stream_slice"], "_partition").Text())
}
func value6311(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("id"))
}
func typed6311(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_interval"].Member("id"))
}
func texts6311(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_interval"].Member("id").Text())
}
func text6311(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_interval"].Member("id").Text())
}
func value6312(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"])
}
func typed6312(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"])
}
func texts6312(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["stream_slice"])
}
func text6312(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["stream_slice"].Text())
}
func value6313(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(ctx["stream_slice"]), "{{ stream_slice|length }}")
}
func typed6313(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLength(ctx["stream_slice"]))
}
func texts6313(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLength(ctx["stream_slice"]))
}
func text6313(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterLength(ctx["stream_slice"]).Text(), "{{ stream_slice|length }}")
}
func value6314(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(ctx["stream_slice"], "keys")), "{{ stream_slice.keys()|list }}")
}
func typed6314(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(ctx["stream_slice"], "keys")), "{{ stream_slice.keys()|list }}")
}
func texts6314(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(ctx["stream_slice"], "keys")), "{{ stream_slice.keys()|list }}")
}
func text6314(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.Call(ctx["stream_slice"], "keys")).Text(), "{{ stream_slice.keys()|list }}")
}
func value6315(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(ctx["stream_slice"], "id"), "{{ stream_slice.get('id') }}")
}
func typed6315(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["stream_slice"].Member("id")))
}
func texts6315(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["stream_slice"].Member("id").Text())
}
func text6315(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(ctx["stream_slice"], "id").Text(), "{{ stream_slice.get('id') }}")
}
func value6316(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(ctx["stream_slice"], py.None), "{{ stream_slice|tojson }}")
}
func typed6316(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(ctx["stream_slice"], py.None), "{{ stream_slice|tojson }}")
}
func texts6316(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterToJSON(ctx["stream_slice"], py.None), "{{ stream_slice|tojson }}")
}
func text6316(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterToJSON(ctx["stream_slice"], py.None).Text(), "{{ stream_slice|tojson }}")
}
func value6317(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["stream_slice"], ctx["last_record"]))
}
func typed6317(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["stream_slice"], ctx["last_record"]))
}
func texts6317(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["stream_slice"], ctx["last_record"]))
}
func text6317(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["stream_slice"], ctx["last_record"])).Text()
}
func value6318(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["stream_slice"], py.Dict("id", py.Int(7))))
}
func typed6318(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["stream_slice"], py.Dict("id", py.Int(7))))
}
func texts6318(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["stream_slice"], py.Dict("id", py.Int(7))))
}
func text6318(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["stream_slice"], py.Dict("id", py.Int(7)))).Text()
}
func value6319(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["stream_slice"], py.Int(1)))
}
func typed6319(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["stream_slice"], py.Int(1)))
}
func texts6319(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["stream_slice"], py.Int(1)))
}
func text6319(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["stream_slice"], py.Int(1)).Text())
}
func value6320(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["stream_slice"], "items"))
}
func typed6320(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["stream_slice"], "items"))
}
func texts6320(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(ctx["stream_slice"], "items"))
}
func text6320(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(ctx["stream_slice"], "items").Text())
}
func value6321(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Truth(), func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")))
		}, func() py.Value { return py.None }).Text()+" "),
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func typed6321(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Truth(), func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")))
		}, func() py.Value { return py.None }).Text()+" "),
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func texts6321(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Text() != "", func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("state_filter").Text())))
		}, func() py.Value { return py.None }).Text()+" "),
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func text6321(e *py.Eval, ctx variables) string {
	return ""
}
func value6322(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Truth(), func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")))
		}, func() py.Value { return py.None }).Text()+" "),
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func typed6322(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Truth(), func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")))
		}, func() py.Value { return py.None }).Text()+" "),
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func texts6322(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Text() != "", func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("state_filter").Text())))
		}, func() py.Value { return py.None }).Text()+" "),
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func text6322(e *py.Eval, ctx variables) string {
	return ""
}
func value6323(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Truth(), func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")))
		}, func() py.Value { return py.None }).Text()+" "),
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	).Text())
}
func typed6323(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Truth(), func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")))
		}, func() py.Value { return py.None }).Text()+" "),
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	).Text())
}
func texts6323(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Text() != "", func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("state_filter").Text())))
		}, func() py.Value { return py.None }).Text()+" "),
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	).Text())
}
func text6323(e *py.Eval, ctx variables) string {
	return ""
}
func value6324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Truth(), func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")))
		}, func() py.Value { return py.None }).Text()+" "),
		"boolean",
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func typed6324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Truth(), func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")))
		}, func() py.Value { return py.None }).Text()+" "),
		"boolean",
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func texts6324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Text() != "", func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("state_filter").Text())))
		}, func() py.Value { return py.None }).Text()+" "),
		"boolean",
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func text6324(e *py.Eval, ctx variables) string {
	return ""
}
func value6325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Truth(), func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")))
		}, func() py.Value { return py.None }).Text()+" "),
		"string",
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func typed6325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Truth(), func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")))
		}, func() py.Value { return py.None }).Text()+" "),
		"string",
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func texts6325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Text() != "", func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("state_filter").Text())))
		}, func() py.Value { return py.None }).Text()+" "),
		"string",
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func text6325(e *py.Eval, ctx variables) string {
	return ""
}
func value6326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Truth(), func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")))
		}, func() py.Value { return py.None }).Text()+" "),
		"number",
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func typed6326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Truth(), func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")))
		}, func() py.Value { return py.None }).Text()+" "),
		"number",
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func texts6326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(" "+e.If(ctx["config"].Member("state_filter").Text() != "", func() py.Value {
			return py.Dict("include", e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("state_filter").Text())))
		}, func() py.Value { return py.None }).Text()+" "),
		"number",
		" {{ {'include': ','.join(config['state_filter'])} if config['state_filter'] else None }} ",
	)
}
func text6326(e *py.Eval, ctx variables) string {
	return ""
}
func value6327(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func typed6327(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func texts6327(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func text6327(e *py.Eval, ctx variables) string {
	return ""
}
func value6328(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func typed6328(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func texts6328(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func text6328(e *py.Eval, ctx variables) string {
	return ""
}
func value6329(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	).Text())
}
func typed6329(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	).Text())
}
func texts6329(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	).Text())
}
func text6329(e *py.Eval, ctx variables) string {
	return ""
}
func value6330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		"integer",
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func typed6330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		"integer",
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func texts6330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		"integer",
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func text6330(e *py.Eval, ctx variables) string {
	return ""
}
func value6331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		"number",
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func typed6331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		"number",
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func texts6331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		"number",
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func text6331(e *py.Eval, ctx variables) string {
	return ""
}
func value6332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		"boolean",
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func typed6332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		"boolean",
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func texts6332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		"boolean",
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func text6332(e *py.Eval, ctx variables) string {
	return ""
}
func value6333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		"string",
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func typed6333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		"string",
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func texts6333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"https://`+py.Choose(py.EqualStr(e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "auth_type", py.Str("")), "sandbox_access_token"), "sandbox-ads", "business-api")+`.tiktok.com/open_api/v1.3/"`),
		"string",
		`"https://{{ "sandbox-ads" if config.get('credentials', {}).get('auth_type', "") == "sandbox_access_token" else "business-api" }}.tiktok.com/open_api/v1.3/"`,
	)
}
func text6333(e *py.Eval, ctx variables) string {
	return ""
}
func value6334(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`),
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func typed6334(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`),
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func texts6334(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+py.Choose(ctx["stream_slice"].Member("project_id").Text() != "", "and project in ("+ctx["stream_slice"].Member("project_id").Text()+") ", "")+`" "ORDER BY updated asc"`),
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func text6334(e *py.Eval, ctx variables) string {
	return ""
}
func value6335(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`),
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func typed6335(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`),
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func texts6335(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+py.Choose(ctx["stream_slice"].Member("project_id").Text() != "", "and project in ("+ctx["stream_slice"].Member("project_id").Text()+") ", "")+`" "ORDER BY updated asc"`),
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func text6335(e *py.Eval, ctx variables) string {
	return ""
}
func value6336(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`),
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	).Text())
}
func typed6336(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`),
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	).Text())
}
func texts6336(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+py.Choose(ctx["stream_slice"].Member("project_id").Text() != "", "and project in ("+ctx["stream_slice"].Member("project_id").Text()+") ", "")+`" "ORDER BY updated asc"`),
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	).Text())
}
func text6336(e *py.Eval, ctx variables) string {
	return ""
}
func value6337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`),
		"string",
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func typed6337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`),
		"string",
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func texts6337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+py.Choose(ctx["stream_slice"].Member("project_id").Text() != "", "and project in ("+ctx["stream_slice"].Member("project_id").Text()+") ", "")+`" "ORDER BY updated asc"`),
		"string",
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func text6337(e *py.Eval, ctx variables) string {
	return ""
}
func value6338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`),
		"integer",
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func typed6338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`),
		"integer",
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func texts6338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+py.Choose(ctx["stream_slice"].Member("project_id").Text() != "", "and project in ("+ctx["stream_slice"].Member("project_id").Text()+") ", "")+`" "ORDER BY updated asc"`),
		"integer",
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func text6338(e *py.Eval, ctx variables) string {
	return ""
}
func value6339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`),
		"number",
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func typed6339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`),
		"number",
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func texts6339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+py.Choose(ctx["stream_slice"].Member("project_id").Text() != "", "and project in ("+ctx["stream_slice"].Member("project_id").Text()+") ", "")+`" "ORDER BY updated asc"`),
		"number",
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func text6339(e *py.Eval, ctx variables) string {
	return ""
}
func value6340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`),
		"boolean",
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func typed6340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+e.If(ctx["stream_slice"].Member("project_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("and project in ("), ctx["stream_slice"].Member("project_id")), py.Str(") "))
		}, func() py.Value { return py.Str("") }).Text()+`" "ORDER BY updated asc"`),
		"boolean",
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func texts6340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"updated >= `+e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Int(1000)), py.Int(0), py.Int(10)).Text()+` " "`+py.Choose(ctx["stream_slice"].Member("project_id").Text() != "", "and project in ("+ctx["stream_slice"].Member("project_id").Text()+") ", "")+`" "ORDER BY updated asc"`),
		"boolean",
		`"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }} " "{{ ('and project in ' + '(' + stream_slice.project_id + ') ') if stream_slice.project_id else '' }}" "ORDER BY updated asc"
`,
	)
}
func text6340(e *py.Eval, ctx variables) string {
	return ""
}
func value6341(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func typed6341(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func texts6341(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func text6341(e *py.Eval, ctx variables) string {
	return ""
}
func value6342(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func typed6342(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func texts6342(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func text6342(e *py.Eval, ctx variables) string {
	return ""
}
func value6343(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	).Text())
}
func typed6343(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	).Text())
}
func texts6343(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	).Text())
}
func text6343(e *py.Eval, ctx variables) string {
	return ""
}
func value6344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		"string",
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func typed6344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		"string",
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func texts6344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		"string",
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func text6344(e *py.Eval, ctx variables) string {
	return ""
}
func value6345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		"integer",
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func typed6345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		"integer",
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func texts6345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		"integer",
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func text6345(e *py.Eval, ctx variables) string {
	return ""
}
func value6346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		"boolean",
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func typed6346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		"boolean",
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func texts6346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		"boolean",
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func text6346(e *py.Eval, ctx variables) string {
	return ""
}
func value6347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		"number",
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func typed6347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		"number",
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func texts6347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`"`+e.FormatDatetime(e.Call(e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone")), "strftime", py.Str("%Y%m%d")), py.Str("%Y%m%d"), py.Str("%Y%m%d")).Text()+`"`),
		"number",
		`"{{ format_datetime(today_with_timezone(stream_slice.extra_fields['timezone']).strftime('%Y%m%d'), '%Y%m%d', '%Y%m%d') }}"`,
	)
}
func text6347(e *py.Eval, ctx variables) string {
	return ""
}
func value6348(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`"` + ctx["stream_partition"].Member("end_time").Text() + `"`))
}
func typed6348(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`"` + ctx["stream_partition"].Member("end_time").Text() + `"`))
}
func texts6348(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`"` + ctx["stream_partition"].Member("end_time").Text() + `"`))
}
func text6348(e *py.Eval, ctx variables) string {
	return ""
}
func value6349(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`"` + ctx["stream_partition"].Member("end_time").Text() + `"`))
}
func typed6349(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`"` + ctx["stream_partition"].Member("end_time").Text() + `"`))
}
func texts6349(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`"` + ctx["stream_partition"].Member("end_time").Text() + `"`))
}
func text6349(e *py.Eval, ctx variables) string {
	return ""
}
func value6350(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`"` + ctx["stream_partition"].Member("end_time").Text() + `"`)).Text())
}
func typed6350(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`"` + ctx["stream_partition"].Member("end_time").Text() + `"`)).Text())
}
func texts6350(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`"` + ctx["stream_partition"].Member("end_time").Text() + `"`)).Text())
}
func text6350(e *py.Eval, ctx variables) string {
	return ""
}
func value6351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("end_time").Text()+`"`), "string")
}
func typed6351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("end_time").Text()+`"`), "string")
}
func texts6351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("end_time").Text()+`"`), "string")
}
func text6351(e *py.Eval, ctx variables) string {
	return ""
}
func value6352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("end_time").Text()+`"`), "integer")
}
func typed6352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("end_time").Text()+`"`), "integer")
}
func texts6352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("end_time").Text()+`"`), "integer")
}
func text6352(e *py.Eval, ctx variables) string {
	return ""
}
func value6353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("end_time").Text()+`"`), "boolean")
}
func typed6353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("end_time").Text()+`"`), "boolean")
}
func texts6353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("end_time").Text()+`"`), "boolean")
}
func text6353(e *py.Eval, ctx variables) string {
	return ""
}
func value6354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("end_time").Text()+`"`), "number")
}
func typed6354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("end_time").Text()+`"`), "number")
}
func texts6354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("end_time").Text()+`"`), "number")
}
func text6354(e *py.Eval, ctx variables) string {
	return ""
}
func value6355(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`"` + ctx["stream_partition"].Member("start_time").Text() + `"`))
}
func typed6355(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`"` + ctx["stream_partition"].Member("start_time").Text() + `"`))
}
func texts6355(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`"` + ctx["stream_partition"].Member("start_time").Text() + `"`))
}
func text6355(e *py.Eval, ctx variables) string {
	return ""
}
func value6356(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`"` + ctx["stream_partition"].Member("start_time").Text() + `"`))
}
func typed6356(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`"` + ctx["stream_partition"].Member("start_time").Text() + `"`))
}
func texts6356(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`"` + ctx["stream_partition"].Member("start_time").Text() + `"`))
}
func text6356(e *py.Eval, ctx variables) string {
	return ""
}
func value6357(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`"` + ctx["stream_partition"].Member("start_time").Text() + `"`)).Text())
}
func typed6357(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`"` + ctx["stream_partition"].Member("start_time").Text() + `"`)).Text())
}
func texts6357(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`"` + ctx["stream_partition"].Member("start_time").Text() + `"`)).Text())
}
func text6357(e *py.Eval, ctx variables) string {
	return ""
}
func value6358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("start_time").Text()+`"`), "string")
}
func typed6358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("start_time").Text()+`"`), "string")
}
func texts6358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("start_time").Text()+`"`), "string")
}
func text6358(e *py.Eval, ctx variables) string {
	return ""
}
func value6359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("start_time").Text()+`"`), "number")
}
func typed6359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("start_time").Text()+`"`), "number")
}
func texts6359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("start_time").Text()+`"`), "number")
}
func text6359(e *py.Eval, ctx variables) string {
	return ""
}
func value6360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("start_time").Text()+`"`), "boolean")
}
func typed6360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("start_time").Text()+`"`), "boolean")
}
func texts6360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`"`+ctx["stream_partition"].Member("start_time").Text()+`"`), "boolean")
}
func text6360(e *py.Eval, ctx variables) string {
	return ""
}
func value6361(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "` + ctx["stream_interval"].Member("start_time").Text() + `" }]'`))
}
func typed6361(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "` + ctx["stream_interval"].Member("start_time").Text() + `" }]'`))
}
func texts6361(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "` + ctx["stream_interval"].Member("start_time").Text() + `" }]'`))
}
func text6361(e *py.Eval, ctx variables) string {
	return ""
}
func value6362(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "` + ctx["stream_interval"].Member("start_time").Text() + `" }]'`))
}
func typed6362(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "` + ctx["stream_interval"].Member("start_time").Text() + `" }]'`))
}
func texts6362(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "` + ctx["stream_interval"].Member("start_time").Text() + `" }]'`))
}
func text6362(e *py.Eval, ctx variables) string {
	return ""
}
func value6363(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "` + ctx["stream_interval"].Member("start_time").Text() + `" }]'`)).Text())
}
func typed6363(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "` + ctx["stream_interval"].Member("start_time").Text() + `" }]'`)).Text())
}
func texts6363(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "` + ctx["stream_interval"].Member("start_time").Text() + `" }]'`)).Text())
}
func text6363(e *py.Eval, ctx variables) string {
	return ""
}
func value6364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "`+ctx["stream_interval"].Member("start_time").Text()+`" }]'`), "string")
}
func typed6364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "`+ctx["stream_interval"].Member("start_time").Text()+`" }]'`), "string")
}
func texts6364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "`+ctx["stream_interval"].Member("start_time").Text()+`" }]'`), "string")
}
func text6364(e *py.Eval, ctx variables) string {
	return ""
}
func value6365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "`+ctx["stream_interval"].Member("start_time").Text()+`" }]'`), "number")
}
func typed6365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "`+ctx["stream_interval"].Member("start_time").Text()+`" }]'`), "number")
}
func texts6365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "`+ctx["stream_interval"].Member("start_time").Text()+`" }]'`), "number")
}
func text6365(e *py.Eval, ctx variables) string {
	return ""
}
func value6366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "`+ctx["stream_interval"].Member("start_time").Text()+`" }]'`), "integer")
}
func typed6366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "`+ctx["stream_interval"].Member("start_time").Text()+`" }]'`), "integer")
}
func texts6366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`'[{"field": "updated_at", "operator": "gteq", "value":  "`+ctx["stream_interval"].Member("start_time").Text()+`" }]'`), "integer")
}
func text6366(e *py.Eval, ctx variables) string {
	return ""
}
func value6367(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'[" + ctx["stream_slice"].Member("start_time").Text() + ", " + ctx["stream_slice"].Member("end_time").Text() + "]'"))
}
func typed6367(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'[" + ctx["stream_slice"].Member("start_time").Text() + ", " + ctx["stream_slice"].Member("end_time").Text() + "]'"))
}
func texts6367(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'[" + ctx["stream_slice"].Member("start_time").Text() + ", " + ctx["stream_slice"].Member("end_time").Text() + "]'"))
}
func text6367(e *py.Eval, ctx variables) string {
	return ""
}
func value6368(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'[" + ctx["stream_slice"].Member("start_time").Text() + ", " + ctx["stream_slice"].Member("end_time").Text() + "]'"))
}
func typed6368(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'[" + ctx["stream_slice"].Member("start_time").Text() + ", " + ctx["stream_slice"].Member("end_time").Text() + "]'"))
}
func texts6368(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'[" + ctx["stream_slice"].Member("start_time").Text() + ", " + ctx["stream_slice"].Member("end_time").Text() + "]'"))
}
func text6368(e *py.Eval, ctx variables) string {
	return ""
}
func value6369(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'[" + ctx["stream_slice"].Member("start_time").Text() + ", " + ctx["stream_slice"].Member("end_time").Text() + "]'")).Text())
}
func typed6369(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'[" + ctx["stream_slice"].Member("start_time").Text() + ", " + ctx["stream_slice"].Member("end_time").Text() + "]'")).Text())
}
func texts6369(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'[" + ctx["stream_slice"].Member("start_time").Text() + ", " + ctx["stream_slice"].Member("end_time").Text() + "]'")).Text())
}
func text6369(e *py.Eval, ctx variables) string {
	return ""
}
func value6370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'["+ctx["stream_slice"].Member("start_time").Text()+", "+ctx["stream_slice"].Member("end_time").Text()+"]'"), "string")
}
func typed6370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'["+ctx["stream_slice"].Member("start_time").Text()+", "+ctx["stream_slice"].Member("end_time").Text()+"]'"), "string")
}
func texts6370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'["+ctx["stream_slice"].Member("start_time").Text()+", "+ctx["stream_slice"].Member("end_time").Text()+"]'"), "string")
}
func text6370(e *py.Eval, ctx variables) string {
	return ""
}
func value6371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'["+ctx["stream_slice"].Member("start_time").Text()+", "+ctx["stream_slice"].Member("end_time").Text()+"]'"), "integer")
}
func typed6371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'["+ctx["stream_slice"].Member("start_time").Text()+", "+ctx["stream_slice"].Member("end_time").Text()+"]'"), "integer")
}
func texts6371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'["+ctx["stream_slice"].Member("start_time").Text()+", "+ctx["stream_slice"].Member("end_time").Text()+"]'"), "integer")
}
func text6371(e *py.Eval, ctx variables) string {
	return ""
}
func value6372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'["+ctx["stream_slice"].Member("start_time").Text()+", "+ctx["stream_slice"].Member("end_time").Text()+"]'"), "number")
}
func typed6372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'["+ctx["stream_slice"].Member("start_time").Text()+", "+ctx["stream_slice"].Member("end_time").Text()+"]'"), "number")
}
func texts6372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'["+ctx["stream_slice"].Member("start_time").Text()+", "+ctx["stream_slice"].Member("end_time").Text()+"]'"), "number")
}
func text6372(e *py.Eval, ctx variables) string {
	return ""
}
func value6373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'["+ctx["stream_slice"].Member("start_time").Text()+", "+ctx["stream_slice"].Member("end_time").Text()+"]'"), "boolean")
}
func typed6373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'["+ctx["stream_slice"].Member("start_time").Text()+", "+ctx["stream_slice"].Member("end_time").Text()+"]'"), "boolean")
}
func texts6373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'["+ctx["stream_slice"].Member("start_time").Text()+", "+ctx["stream_slice"].Member("end_time").Text()+"]'"), "boolean")
}
func text6373(e *py.Eval, ctx variables) string {
	return ""
}
func value6374(e *py.Eval, ctx variables) py.Value {
	return py.Str("q")
}
func typed6374(e *py.Eval, ctx variables) py.Value {
	return py.Str("q")
}
func texts6374(e *py.Eval, ctx variables) py.Value {
	return py.Str("q")
}
func text6374(e *py.Eval, ctx variables) string {
	return ""
}
func value6375(e *py.Eval, ctx variables) py.Value {
	return py.Str("q")
}
func typed6375(e *py.Eval, ctx variables) py.Value {
	return py.Str("q")
}
func texts6375(e *py.Eval, ctx variables) py.Value {
	return py.Str("q")
}
func text6375(e *py.Eval, ctx variables) string {
	return ""
}
func value6376(e *py.Eval, ctx variables) py.Value {
	return py.Str("q")
}
func typed6376(e *py.Eval, ctx variables) py.Value {
	return py.Str("q")
}
func texts6376(e *py.Eval, ctx variables) py.Value {
	return py.Str("q")
}
func text6376(e *py.Eval, ctx variables) string {
	return ""
}
func value6377(e *py.Eval, ctx variables) py.Value {
	return py.Str("'q'")
}
func typed6377(e *py.Eval, ctx variables) py.Value {
	return py.Str("'q'")
}
func texts6377(e *py.Eval, ctx variables) py.Value {
	return py.Str("'q'")
}
func text6377(e *py.Eval, ctx variables) string {
	return ""
}
func value6378(e *py.Eval, ctx variables) py.Value {
	return py.Str("'q'")
}
func typed6378(e *py.Eval, ctx variables) py.Value {
	return py.Str("'q'")
}
func texts6378(e *py.Eval, ctx variables) py.Value {
	return py.Str("'q'")
}
func text6378(e *py.Eval, ctx variables) string {
	return ""
}
func value6379(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'" + ctx["config"].Member("client_id").Text() + "'"))
}
func typed6379(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'" + ctx["config"].Member("client_id").Text() + "'"))
}
func texts6379(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'" + ctx["config"].Member("client_id").Text() + "'"))
}
func text6379(e *py.Eval, ctx variables) string {
	return ""
}
func value6380(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'" + ctx["config"].Member("client_id").Text() + "'"))
}
func typed6380(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'" + ctx["config"].Member("client_id").Text() + "'"))
}
func texts6380(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'" + ctx["config"].Member("client_id").Text() + "'"))
}
func text6380(e *py.Eval, ctx variables) string {
	return ""
}
func value6381(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'" + ctx["config"].Member("client_id").Text() + "'")).Text())
}
func typed6381(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'" + ctx["config"].Member("client_id").Text() + "'")).Text())
}
func texts6381(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'" + ctx["config"].Member("client_id").Text() + "'")).Text())
}
func text6381(e *py.Eval, ctx variables) string {
	return ""
}
func value6382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_id").Text()+"'"), "string")
}
func typed6382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_id").Text()+"'"), "string")
}
func texts6382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_id").Text()+"'"), "string")
}
func text6382(e *py.Eval, ctx variables) string {
	return ""
}
func value6383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_id").Text()+"'"), "integer")
}
func typed6383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_id").Text()+"'"), "integer")
}
func texts6383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_id").Text()+"'"), "integer")
}
func text6383(e *py.Eval, ctx variables) string {
	return ""
}
func value6384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_id").Text()+"'"), "number")
}
func typed6384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_id").Text()+"'"), "number")
}
func texts6384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_id").Text()+"'"), "number")
}
func text6384(e *py.Eval, ctx variables) string {
	return ""
}
func value6385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_id").Text()+"'"), "boolean")
}
func typed6385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_id").Text()+"'"), "boolean")
}
func texts6385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_id").Text()+"'"), "boolean")
}
func text6385(e *py.Eval, ctx variables) string {
	return ""
}
func value6386(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'" + ctx["config"].Member("client_secret").Text() + "'"))
}
func typed6386(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'" + ctx["config"].Member("client_secret").Text() + "'"))
}
func texts6386(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'" + ctx["config"].Member("client_secret").Text() + "'"))
}
func text6386(e *py.Eval, ctx variables) string {
	return ""
}
func value6387(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'" + ctx["config"].Member("client_secret").Text() + "'"))
}
func typed6387(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'" + ctx["config"].Member("client_secret").Text() + "'"))
}
func texts6387(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'" + ctx["config"].Member("client_secret").Text() + "'"))
}
func text6387(e *py.Eval, ctx variables) string {
	return ""
}
func value6388(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'" + ctx["config"].Member("client_secret").Text() + "'")).Text())
}
func typed6388(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'" + ctx["config"].Member("client_secret").Text() + "'")).Text())
}
func texts6388(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'" + ctx["config"].Member("client_secret").Text() + "'")).Text())
}
func text6388(e *py.Eval, ctx variables) string {
	return ""
}
func value6389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_secret").Text()+"'"), "number")
}
func typed6389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_secret").Text()+"'"), "number")
}
func texts6389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_secret").Text()+"'"), "number")
}
func text6389(e *py.Eval, ctx variables) string {
	return ""
}
func value6390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_secret").Text()+"'"), "string")
}
func typed6390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_secret").Text()+"'"), "string")
}
func texts6390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_secret").Text()+"'"), "string")
}
func text6390(e *py.Eval, ctx variables) string {
	return ""
}
func value6391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_secret").Text()+"'"), "integer")
}
func typed6391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_secret").Text()+"'"), "integer")
}
func texts6391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("client_secret").Text()+"'"), "integer")
}
func text6391(e *py.Eval, ctx variables) string {
	return ""
}
func value6392(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'" + ctx["config"].Member("refresh_token").Text() + "'"))
}
func typed6392(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'" + ctx["config"].Member("refresh_token").Text() + "'"))
}
func texts6392(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'" + ctx["config"].Member("refresh_token").Text() + "'"))
}
func text6392(e *py.Eval, ctx variables) string {
	return ""
}
func value6393(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'" + ctx["config"].Member("refresh_token").Text() + "'"))
}
func typed6393(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'" + ctx["config"].Member("refresh_token").Text() + "'"))
}
func texts6393(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'" + ctx["config"].Member("refresh_token").Text() + "'"))
}
func text6393(e *py.Eval, ctx variables) string {
	return ""
}
func value6394(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'" + ctx["config"].Member("refresh_token").Text() + "'")).Text())
}
func typed6394(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'" + ctx["config"].Member("refresh_token").Text() + "'")).Text())
}
func texts6394(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'" + ctx["config"].Member("refresh_token").Text() + "'")).Text())
}
func text6394(e *py.Eval, ctx variables) string {
	return ""
}
func value6395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("refresh_token").Text()+"'"), "number")
}
func typed6395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("refresh_token").Text()+"'"), "number")
}
func texts6395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("refresh_token").Text()+"'"), "number")
}
func text6395(e *py.Eval, ctx variables) string {
	return ""
}
func value6396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("refresh_token").Text()+"'"), "boolean")
}
func typed6396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("refresh_token").Text()+"'"), "boolean")
}
func texts6396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("refresh_token").Text()+"'"), "boolean")
}
func text6396(e *py.Eval, ctx variables) string {
	return ""
}
func value6397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("refresh_token").Text()+"'"), "string")
}
func typed6397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("refresh_token").Text()+"'"), "string")
}
func texts6397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["config"].Member("refresh_token").Text()+"'"), "string")
}
func text6397(e *py.Eval, ctx variables) string {
	return ""
}
func value6398(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'" + py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text() + ",50'"))
}
func typed6398(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'" + py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text() + ",50'"))
}
func texts6398(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'" + py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text() + ",50'"))
}
func text6398(e *py.Eval, ctx variables) string {
	return ""
}
func value6399(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'" + py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text() + ",50'"))
}
func typed6399(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'" + py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text() + ",50'"))
}
func texts6399(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'" + py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text() + ",50'"))
}
func text6399(e *py.Eval, ctx variables) string {
	return ""
}
