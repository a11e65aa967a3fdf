package main

import (
	"github.com/airgen/airgen/runtime/py"
	"strings"
)

func value5200(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), e.Duration(py.Str("P1M")))), "{{ 1 >= duration('P1M') }}")
}
func typed5200(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), e.Duration(py.Str("P1M")))), "{{ 1 >= duration('P1M') }}")
}
func texts5200(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), e.Duration(py.Str("P1M")))), "{{ 1 >= duration('P1M') }}")
}
func text5200(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(1), e.Duration(py.Str("P1M")))).Text(), "{{ 1 >= duration('P1M') }}")
}
func value5201(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5201(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5201(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5201(e *py.Eval, ctx variables) string {
	return "False"
}
func value5202(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(-3), py.None)), "{{ -3 >= none }}")
}
func typed5202(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(-3), py.None)), "{{ -3 >= none }}")
}
func texts5202(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(-3), py.None)), "{{ -3 >= none }}")
}
func text5202(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(-3), py.None)).Text(), "{{ -3 >= none }}")
}
func value5203(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5203(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5203(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5203(e *py.Eval, ctx variables) string {
	return "False"
}
func value5204(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5204(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5204(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5204(e *py.Eval, ctx variables) string {
	return "False"
}
func value5205(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5205(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5205(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5205(e *py.Eval, ctx variables) string {
	return "False"
}
func value5206(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5206(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5206(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5206(e *py.Eval, ctx variables) string {
	return "True"
}
func value5207(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(-3), py.Str(""))), "{{ -3 >= '' }}")
}
func typed5207(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(-3), py.Str(""))), "{{ -3 >= '' }}")
}
func texts5207(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(-3), py.Str(""))), "{{ -3 >= '' }}")
}
func text5207(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(-3), py.Str(""))).Text(), "{{ -3 >= '' }}")
}
func value5208(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(-3), py.ListOf(py.Int(1)))), "{{ -3 >= [1] }}")
}
func typed5208(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(-3), py.ListOf(py.Int(1)))), "{{ -3 >= [1] }}")
}
func texts5208(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(-3), py.ListOf(py.Int(1)))), "{{ -3 >= [1] }}")
}
func text5208(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(-3), py.ListOf(py.Int(1)))).Text(), "{{ -3 >= [1] }}")
}
func value5209(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(-3), e.NowUTC())), "{{ -3 >= now_utc() }}")
}
func typed5209(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(-3), e.NowUTC())), "{{ -3 >= now_utc() }}")
}
func texts5209(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(-3), e.NowUTC())), "{{ -3 >= now_utc() }}")
}
func text5209(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(-3), e.NowUTC())).Text(), "{{ -3 >= now_utc() }}")
}
func value5210(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(-3), e.Duration(py.Str("P1D")))), "{{ -3 >= duration('P1D') }}")
}
func typed5210(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(-3), e.Duration(py.Str("P1D")))), "{{ -3 >= duration('P1D') }}")
}
func texts5210(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(-3), e.Duration(py.Str("P1D")))), "{{ -3 >= duration('P1D') }}")
}
func text5210(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(-3), e.Duration(py.Str("P1D")))).Text(), "{{ -3 >= duration('P1D') }}")
}
func value5211(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), ctx["config"].Member("x"))), "{{ 2.5 >= config.x }}")
}
func typed5211(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), ctx["config"].Member("x"))), "{{ 2.5 >= config.x }}")
}
func texts5211(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.Str(ctx["config"].Member("x").Text()))), "{{ 2.5 >= config.x }}")
}
func text5211(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Float(2.5), ctx["config"].Member("x"))).Text(), "{{ 2.5 >= config.x }}")
}
func value5212(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), ctx["config"].Member("missing"))), "{{ 2.5 >= config.missing }}")
}
func typed5212(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), ctx["config"].Member("missing"))), "{{ 2.5 >= config.missing }}")
}
func texts5212(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.Str(ctx["config"].Member("missing").Text()))), "{{ 2.5 >= config.missing }}")
}
func text5212(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Float(2.5), ctx["config"].Member("missing"))).Text(), "{{ 2.5 >= config.missing }}")
}
func value5213(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.None)), "{{ 2.5 >= none }}")
}
func typed5213(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.None)), "{{ 2.5 >= none }}")
}
func texts5213(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.None)), "{{ 2.5 >= none }}")
}
func text5213(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Float(2.5), py.None)).Text(), "{{ 2.5 >= none }}")
}
func value5214(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5214(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5214(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5214(e *py.Eval, ctx variables) string {
	return "True"
}
func value5215(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.Str("%s!"))), "{{ 2.5 >= '%s!' }}")
}
func typed5215(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.Str("%s!"))), "{{ 2.5 >= '%s!' }}")
}
func texts5215(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.Str("%s!"))), "{{ 2.5 >= '%s!' }}")
}
func text5215(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Float(2.5), py.Str("%s!"))).Text(), "{{ 2.5 >= '%s!' }}")
}
func value5216(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.Str("%d"))), "{{ 2.5 >= '%d' }}")
}
func typed5216(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.Str("%d"))), "{{ 2.5 >= '%d' }}")
}
func texts5216(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.Str("%d"))), "{{ 2.5 >= '%d' }}")
}
func text5216(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Float(2.5), py.Str("%d"))).Text(), "{{ 2.5 >= '%d' }}")
}
func value5217(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 2.5 >= (1,2) }}")
}
func typed5217(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 2.5 >= (1,2) }}")
}
func texts5217(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 2.5 >= (1,2) }}")
}
func text5217(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Float(2.5), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ 2.5 >= (1,2) }}")
}
func value5218(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.Dict("a", py.Int(1)))), "{{ 2.5 >= {'a':1} }}")
}
func typed5218(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.Dict("a", py.Int(1)))), "{{ 2.5 >= {'a':1} }}")
}
func texts5218(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), py.Dict("a", py.Int(1)))), "{{ 2.5 >= {'a':1} }}")
}
func text5218(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Float(2.5), py.Dict("a", py.Int(1)))).Text(), "{{ 2.5 >= {'a':1} }}")
}
func value5219(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), e.NowUTC())), "{{ 2.5 >= now_utc() }}")
}
func typed5219(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), e.NowUTC())), "{{ 2.5 >= now_utc() }}")
}
func texts5219(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), e.NowUTC())), "{{ 2.5 >= now_utc() }}")
}
func text5219(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Float(2.5), e.NowUTC())).Text(), "{{ 2.5 >= now_utc() }}")
}
func value5220(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), e.TodayUTC())), "{{ 2.5 >= today_utc() }}")
}
func typed5220(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), e.TodayUTC())), "{{ 2.5 >= today_utc() }}")
}
func texts5220(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), e.TodayUTC())), "{{ 2.5 >= today_utc() }}")
}
func text5220(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Float(2.5), e.TodayUTC())).Text(), "{{ 2.5 >= today_utc() }}")
}
func value5221(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), e.Duration(py.Str("P1M")))), "{{ 2.5 >= duration('P1M') }}")
}
func typed5221(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), e.Duration(py.Str("P1M")))), "{{ 2.5 >= duration('P1M') }}")
}
func texts5221(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Float(2.5), e.Duration(py.Str("P1M")))), "{{ 2.5 >= duration('P1M') }}")
}
func text5221(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Float(2.5), e.Duration(py.Str("P1M")))).Text(), "{{ 2.5 >= duration('P1M') }}")
}
func value5222(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5222(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5222(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5222(e *py.Eval, ctx variables) string {
	return "False"
}
func value5223(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), ctx["config"].Member("missing"))), "{{ '' >= config.missing }}")
}
func typed5223(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), ctx["config"].Member("missing"))), "{{ '' >= config.missing }}")
}
func texts5223(e *py.Eval, ctx variables) py.Value {
	return py.Bool("" >= ctx["config"].Member("missing").Text())
}
func text5223(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str(""), ctx["config"].Member("missing"))).Text(), "{{ '' >= config.missing }}")
}
func value5224(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.True)), "{{ '' >= true }}")
}
func typed5224(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.True)), "{{ '' >= true }}")
}
func texts5224(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.True)), "{{ '' >= true }}")
}
func text5224(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str(""), py.True)).Text(), "{{ '' >= true }}")
}
func value5225(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.Int(0))), "{{ '' >= 0 }}")
}
func typed5225(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.Int(0))), "{{ '' >= 0 }}")
}
func texts5225(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.Int(0))), "{{ '' >= 0 }}")
}
func text5225(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str(""), py.Int(0))).Text(), "{{ '' >= 0 }}")
}
func value5226(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.Int(-3))), "{{ '' >= -3 }}")
}
func typed5226(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.Int(-3))), "{{ '' >= -3 }}")
}
func texts5226(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.Int(-3))), "{{ '' >= -3 }}")
}
func text5226(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str(""), py.Int(-3))).Text(), "{{ '' >= -3 }}")
}
func value5227(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.Float(2.5))), "{{ '' >= 2.5 }}")
}
func typed5227(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.Float(2.5))), "{{ '' >= 2.5 }}")
}
func texts5227(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.Float(2.5))), "{{ '' >= 2.5 }}")
}
func text5227(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str(""), py.Float(2.5))).Text(), "{{ '' >= 2.5 }}")
}
func value5228(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5228(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5228(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5228(e *py.Eval, ctx variables) string {
	return "False"
}
func value5229(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.TupleOf(py.Int(1), py.Int(2)))), "{{ '' >= (1,2) }}")
}
func typed5229(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.TupleOf(py.Int(1), py.Int(2)))), "{{ '' >= (1,2) }}")
}
func texts5229(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.TupleOf(py.Int(1), py.Int(2)))), "{{ '' >= (1,2) }}")
}
func text5229(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str(""), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ '' >= (1,2) }}")
}
func value5230(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.Dict("a", py.Int(1)))), "{{ '' >= {'a':1} }}")
}
func typed5230(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.Dict("a", py.Int(1)))), "{{ '' >= {'a':1} }}")
}
func texts5230(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), py.Dict("a", py.Int(1)))), "{{ '' >= {'a':1} }}")
}
func text5230(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str(""), py.Dict("a", py.Int(1)))).Text(), "{{ '' >= {'a':1} }}")
}
func value5231(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), e.NowUTC())), "{{ '' >= now_utc() }}")
}
func typed5231(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), e.NowUTC())), "{{ '' >= now_utc() }}")
}
func texts5231(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), e.NowUTC())), "{{ '' >= now_utc() }}")
}
func text5231(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str(""), e.NowUTC())).Text(), "{{ '' >= now_utc() }}")
}
func value5232(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), e.TodayUTC())), "{{ '' >= today_utc() }}")
}
func typed5232(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), e.TodayUTC())), "{{ '' >= today_utc() }}")
}
func texts5232(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), e.TodayUTC())), "{{ '' >= today_utc() }}")
}
func text5232(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str(""), e.TodayUTC())).Text(), "{{ '' >= today_utc() }}")
}
func value5233(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), e.Duration(py.Str("P1D")))), "{{ '' >= duration('P1D') }}")
}
func typed5233(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), e.Duration(py.Str("P1D")))), "{{ '' >= duration('P1D') }}")
}
func texts5233(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(""), e.Duration(py.Str("P1D")))), "{{ '' >= duration('P1D') }}")
}
func text5233(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str(""), e.Duration(py.Str("P1D")))).Text(), "{{ '' >= duration('P1D') }}")
}
func value5234(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.None)), "{{ 'a' >= none }}")
}
func typed5234(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.None)), "{{ 'a' >= none }}")
}
func texts5234(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.None)), "{{ 'a' >= none }}")
}
func text5234(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("a"), py.None)).Text(), "{{ 'a' >= none }}")
}
func value5235(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.True)), "{{ 'a' >= true }}")
}
func typed5235(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.True)), "{{ 'a' >= true }}")
}
func texts5235(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.True)), "{{ 'a' >= true }}")
}
func text5235(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("a"), py.True)).Text(), "{{ 'a' >= true }}")
}
func value5236(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.Int(0))), "{{ 'a' >= 0 }}")
}
func typed5236(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.Int(0))), "{{ 'a' >= 0 }}")
}
func texts5236(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.Int(0))), "{{ 'a' >= 0 }}")
}
func text5236(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("a"), py.Int(0))).Text(), "{{ 'a' >= 0 }}")
}
func value5237(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.Int(-3))), "{{ 'a' >= -3 }}")
}
func typed5237(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.Int(-3))), "{{ 'a' >= -3 }}")
}
func texts5237(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.Int(-3))), "{{ 'a' >= -3 }}")
}
func text5237(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("a"), py.Int(-3))).Text(), "{{ 'a' >= -3 }}")
}
func value5238(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.Float(2.5))), "{{ 'a' >= 2.5 }}")
}
func typed5238(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.Float(2.5))), "{{ 'a' >= 2.5 }}")
}
func texts5238(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.Float(2.5))), "{{ 'a' >= 2.5 }}")
}
func text5238(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("a"), py.Float(2.5))).Text(), "{{ 'a' >= 2.5 }}")
}
func value5239(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5239(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5239(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5239(e *py.Eval, ctx variables) string {
	return "True"
}
func value5240(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5240(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5240(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5240(e *py.Eval, ctx variables) string {
	return "True"
}
func value5241(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5241(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5241(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5241(e *py.Eval, ctx variables) string {
	return "True"
}
func value5242(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.ListOf(py.Int(1)))), "{{ 'a' >= [1] }}")
}
func typed5242(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.ListOf(py.Int(1)))), "{{ 'a' >= [1] }}")
}
func texts5242(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), py.ListOf(py.Int(1)))), "{{ 'a' >= [1] }}")
}
func text5242(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("a"), py.ListOf(py.Int(1)))).Text(), "{{ 'a' >= [1] }}")
}
func value5243(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), e.TodayUTC())), "{{ 'a' >= today_utc() }}")
}
func typed5243(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), e.TodayUTC())), "{{ 'a' >= today_utc() }}")
}
func texts5243(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), e.TodayUTC())), "{{ 'a' >= today_utc() }}")
}
func text5243(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("a"), e.TodayUTC())).Text(), "{{ 'a' >= today_utc() }}")
}
func value5244(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), e.Duration(py.Str("P1D")))), "{{ 'a' >= duration('P1D') }}")
}
func typed5244(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), e.Duration(py.Str("P1D")))), "{{ 'a' >= duration('P1D') }}")
}
func texts5244(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("a"), e.Duration(py.Str("P1D")))), "{{ 'a' >= duration('P1D') }}")
}
func text5244(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("a"), e.Duration(py.Str("P1D")))).Text(), "{{ 'a' >= duration('P1D') }}")
}
func value5245(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%s!"), ctx["config"].Member("x"))), "{{ '%s!' >= config.x }}")
}
func typed5245(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%s!"), ctx["config"].Member("x"))), "{{ '%s!' >= config.x }}")
}
func texts5245(e *py.Eval, ctx variables) py.Value {
	return py.Bool("%s!" >= ctx["config"].Member("x").Text())
}
func text5245(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("%s!"), ctx["config"].Member("x"))).Text(), "{{ '%s!' >= config.x }}")
}
func value5246(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%s!"), ctx["config"].Member("missing"))), "{{ '%s!' >= config.missing }}")
}
func typed5246(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%s!"), ctx["config"].Member("missing"))), "{{ '%s!' >= config.missing }}")
}
func texts5246(e *py.Eval, ctx variables) py.Value {
	return py.Bool("%s!" >= ctx["config"].Member("missing").Text())
}
func text5246(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("%s!"), ctx["config"].Member("missing"))).Text(), "{{ '%s!' >= config.missing }}")
}
func value5247(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%s!"), py.True)), "{{ '%s!' >= true }}")
}
func typed5247(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%s!"), py.True)), "{{ '%s!' >= true }}")
}
func texts5247(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%s!"), py.True)), "{{ '%s!' >= true }}")
}
func text5247(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("%s!"), py.True)).Text(), "{{ '%s!' >= true }}")
}
func value5248(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%s!"), py.Int(0))), "{{ '%s!' >= 0 }}")
}
func typed5248(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%s!"), py.Int(0))), "{{ '%s!' >= 0 }}")
}
func texts5248(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%s!"), py.Int(0))), "{{ '%s!' >= 0 }}")
}
func text5248(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("%s!"), py.Int(0))).Text(), "{{ '%s!' >= 0 }}")
}
func value5249(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%s!"), py.Float(2.5))), "{{ '%s!' >= 2.5 }}")
}
func typed5249(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%s!"), py.Float(2.5))), "{{ '%s!' >= 2.5 }}")
}
func texts5249(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%s!"), py.Float(2.5))), "{{ '%s!' >= 2.5 }}")
}
func text5249(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("%s!"), py.Float(2.5))).Text(), "{{ '%s!' >= 2.5 }}")
}
func value5250(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5250(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5250(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5250(e *py.Eval, ctx variables) string {
	return "True"
}
func value5251(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5251(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5251(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5251(e *py.Eval, ctx variables) string {
	return "True"
}
func value5252(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%s!"), py.Literal("100000000000000000000"))), "{{ '%s!' >= 10**20 }}")
}
func typed5252(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%s!"), py.Literal("100000000000000000000"))), "{{ '%s!' >= 10**20 }}")
}
func texts5252(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%s!"), py.Literal("100000000000000000000"))), "{{ '%s!' >= 10**20 }}")
}
func text5252(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("%s!"), py.Literal("100000000000000000000"))).Text(), "{{ '%s!' >= 10**20 }}")
}
func value5253(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), py.True)), "{{ '%d' >= true }}")
}
func typed5253(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), py.True)), "{{ '%d' >= true }}")
}
func texts5253(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), py.True)), "{{ '%d' >= true }}")
}
func text5253(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("%d"), py.True)).Text(), "{{ '%d' >= true }}")
}
func value5254(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), py.Int(0))), "{{ '%d' >= 0 }}")
}
func typed5254(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), py.Int(0))), "{{ '%d' >= 0 }}")
}
func texts5254(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), py.Int(0))), "{{ '%d' >= 0 }}")
}
func text5254(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("%d"), py.Int(0))).Text(), "{{ '%d' >= 0 }}")
}
func value5255(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5255(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5255(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5255(e *py.Eval, ctx variables) string {
	return "True"
}
func value5256(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5256(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5256(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5256(e *py.Eval, ctx variables) string {
	return "False"
}
func value5257(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ '%d' >= (1,2) }}")
}
func typed5257(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ '%d' >= (1,2) }}")
}
func texts5257(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ '%d' >= (1,2) }}")
}
func text5257(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("%d"), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ '%d' >= (1,2) }}")
}
func value5258(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), py.Dict("a", py.Int(1)))), "{{ '%d' >= {'a':1} }}")
}
func typed5258(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), py.Dict("a", py.Int(1)))), "{{ '%d' >= {'a':1} }}")
}
func texts5258(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), py.Dict("a", py.Int(1)))), "{{ '%d' >= {'a':1} }}")
}
func text5258(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("%d"), py.Dict("a", py.Int(1)))).Text(), "{{ '%d' >= {'a':1} }}")
}
func value5259(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), e.TodayUTC())), "{{ '%d' >= today_utc() }}")
}
func typed5259(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), e.TodayUTC())), "{{ '%d' >= today_utc() }}")
}
func texts5259(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), e.TodayUTC())), "{{ '%d' >= today_utc() }}")
}
func text5259(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("%d"), e.TodayUTC())).Text(), "{{ '%d' >= today_utc() }}")
}
func value5260(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), e.Duration(py.Str("P1M")))), "{{ '%d' >= duration('P1M') }}")
}
func typed5260(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), e.Duration(py.Str("P1M")))), "{{ '%d' >= duration('P1M') }}")
}
func texts5260(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str("%d"), e.Duration(py.Str("P1M")))), "{{ '%d' >= duration('P1M') }}")
}
func text5260(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Str("%d"), e.Duration(py.Str("P1M")))).Text(), "{{ '%d' >= duration('P1M') }}")
}
func value5261(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.True)), "{{ [1] >= true }}")
}
func typed5261(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.True)), "{{ [1] >= true }}")
}
func texts5261(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.True)), "{{ [1] >= true }}")
}
func text5261(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.True)).Text(), "{{ [1] >= true }}")
}
func value5262(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Int(1))), "{{ [1] >= 1 }}")
}
func typed5262(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Int(1))), "{{ [1] >= 1 }}")
}
func texts5262(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Int(1))), "{{ [1] >= 1 }}")
}
func text5262(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Int(1))).Text(), "{{ [1] >= 1 }}")
}
func value5263(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Int(-3))), "{{ [1] >= -3 }}")
}
func typed5263(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Int(-3))), "{{ [1] >= -3 }}")
}
func texts5263(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Int(-3))), "{{ [1] >= -3 }}")
}
func text5263(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Int(-3))).Text(), "{{ [1] >= -3 }}")
}
func value5264(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Float(2.5))), "{{ [1] >= 2.5 }}")
}
func typed5264(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Float(2.5))), "{{ [1] >= 2.5 }}")
}
func texts5264(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Float(2.5))), "{{ [1] >= 2.5 }}")
}
func text5264(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Float(2.5))).Text(), "{{ [1] >= 2.5 }}")
}
func value5265(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Str("%s!"))), "{{ [1] >= '%s!' }}")
}
func typed5265(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Str("%s!"))), "{{ [1] >= '%s!' }}")
}
func texts5265(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Str("%s!"))), "{{ [1] >= '%s!' }}")
}
func text5265(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Str("%s!"))).Text(), "{{ [1] >= '%s!' }}")
}
func value5266(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Str("%d"))), "{{ [1] >= '%d' }}")
}
func typed5266(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Str("%d"))), "{{ [1] >= '%d' }}")
}
func texts5266(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Str("%d"))), "{{ [1] >= '%d' }}")
}
func text5266(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Str("%d"))).Text(), "{{ [1] >= '%d' }}")
}
func value5267(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))), "{{ [1] >= (1,2) }}")
}
func typed5267(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))), "{{ [1] >= (1,2) }}")
}
func texts5267(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))), "{{ [1] >= (1,2) }}")
}
func text5267(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ [1] >= (1,2) }}")
}
func value5268(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1)))), "{{ [1] >= {'a':1} }}")
}
func typed5268(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1)))), "{{ [1] >= {'a':1} }}")
}
func texts5268(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1)))), "{{ [1] >= {'a':1} }}")
}
func text5268(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1)))).Text(), "{{ [1] >= {'a':1} }}")
}
func value5269(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D")))), "{{ [1] >= duration('P1D') }}")
}
func typed5269(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D")))), "{{ [1] >= duration('P1D') }}")
}
func texts5269(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D")))), "{{ [1] >= duration('P1D') }}")
}
func text5269(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D")))).Text(), "{{ [1] >= duration('P1D') }}")
}
func value5270(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.True)), "{{ (1,2) >= true }}")
}
func typed5270(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.True)), "{{ (1,2) >= true }}")
}
func texts5270(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.True)), "{{ (1,2) >= true }}")
}
func text5270(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.True)).Text(), "{{ (1,2) >= true }}")
}
func value5271(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0))), "{{ (1,2) >= 0 }}")
}
func typed5271(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0))), "{{ (1,2) >= 0 }}")
}
func texts5271(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0))), "{{ (1,2) >= 0 }}")
}
func text5271(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0))).Text(), "{{ (1,2) >= 0 }}")
}
func value5272(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3))), "{{ (1,2) >= -3 }}")
}
func typed5272(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3))), "{{ (1,2) >= -3 }}")
}
func texts5272(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3))), "{{ (1,2) >= -3 }}")
}
func text5272(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3))).Text(), "{{ (1,2) >= -3 }}")
}
func value5273(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Str(""))), "{{ (1,2) >= '' }}")
}
func typed5273(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Str(""))), "{{ (1,2) >= '' }}")
}
func texts5273(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Str(""))), "{{ (1,2) >= '' }}")
}
func text5273(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Str(""))).Text(), "{{ (1,2) >= '' }}")
}
func value5274(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!"))), "{{ (1,2) >= '%s!' }}")
}
func typed5274(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!"))), "{{ (1,2) >= '%s!' }}")
}
func texts5274(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!"))), "{{ (1,2) >= '%s!' }}")
}
func text5274(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!"))).Text(), "{{ (1,2) >= '%s!' }}")
}
func value5275(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.ListOf(py.Int(1)))), "{{ (1,2) >= [1] }}")
}
func typed5275(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.ListOf(py.Int(1)))), "{{ (1,2) >= [1] }}")
}
func texts5275(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.ListOf(py.Int(1)))), "{{ (1,2) >= [1] }}")
}
func text5275(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.ListOf(py.Int(1)))).Text(), "{{ (1,2) >= [1] }}")
}
func value5276(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1)))), "{{ (1,2) >= {'a':1} }}")
}
func typed5276(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1)))), "{{ (1,2) >= {'a':1} }}")
}
func texts5276(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1)))), "{{ (1,2) >= {'a':1} }}")
}
func text5276(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1)))).Text(), "{{ (1,2) >= {'a':1} }}")
}
func value5277(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC())), "{{ (1,2) >= now_utc() }}")
}
func typed5277(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC())), "{{ (1,2) >= now_utc() }}")
}
func texts5277(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC())), "{{ (1,2) >= now_utc() }}")
}
func text5277(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC())).Text(), "{{ (1,2) >= now_utc() }}")
}
func value5278(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M")))), "{{ (1,2) >= duration('P1M') }}")
}
func typed5278(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M")))), "{{ (1,2) >= duration('P1M') }}")
}
func texts5278(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M")))), "{{ (1,2) >= duration('P1M') }}")
}
func text5278(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M")))).Text(), "{{ (1,2) >= duration('P1M') }}")
}
func value5279(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.None)), "{{ {'a':1} >= none }}")
}
func typed5279(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.None)), "{{ {'a':1} >= none }}")
}
func texts5279(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.None)), "{{ {'a':1} >= none }}")
}
func text5279(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.None)).Text(), "{{ {'a':1} >= none }}")
}
func value5280(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Int(0))), "{{ {'a':1} >= 0 }}")
}
func typed5280(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Int(0))), "{{ {'a':1} >= 0 }}")
}
func texts5280(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Int(0))), "{{ {'a':1} >= 0 }}")
}
func text5280(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Int(0))).Text(), "{{ {'a':1} >= 0 }}")
}
func value5281(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Int(-3))), "{{ {'a':1} >= -3 }}")
}
func typed5281(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Int(-3))), "{{ {'a':1} >= -3 }}")
}
func texts5281(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Int(-3))), "{{ {'a':1} >= -3 }}")
}
func text5281(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Int(-3))).Text(), "{{ {'a':1} >= -3 }}")
}
func value5282(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Str("a"))), "{{ {'a':1} >= 'a' }}")
}
func typed5282(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Str("a"))), "{{ {'a':1} >= 'a' }}")
}
func texts5282(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Str("a"))), "{{ {'a':1} >= 'a' }}")
}
func text5282(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Str("a"))).Text(), "{{ {'a':1} >= 'a' }}")
}
func value5283(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Str("%s!"))), "{{ {'a':1} >= '%s!' }}")
}
func typed5283(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Str("%s!"))), "{{ {'a':1} >= '%s!' }}")
}
func texts5283(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Str("%s!"))), "{{ {'a':1} >= '%s!' }}")
}
func text5283(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Str("%s!"))).Text(), "{{ {'a':1} >= '%s!' }}")
}
func value5284(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Str("%d"))), "{{ {'a':1} >= '%d' }}")
}
func typed5284(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Str("%d"))), "{{ {'a':1} >= '%d' }}")
}
func texts5284(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Str("%d"))), "{{ {'a':1} >= '%d' }}")
}
func text5284(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.Str("%d"))).Text(), "{{ {'a':1} >= '%d' }}")
}
func value5285(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))), "{{ {'a':1} >= (1,2) }}")
}
func typed5285(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))), "{{ {'a':1} >= (1,2) }}")
}
func texts5285(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))), "{{ {'a':1} >= (1,2) }}")
}
func text5285(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Dict("a", py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ {'a':1} >= (1,2) }}")
}
func value5286(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), e.NowUTC())), "{{ {'a':1} >= now_utc() }}")
}
func typed5286(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), e.NowUTC())), "{{ {'a':1} >= now_utc() }}")
}
func texts5286(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), e.NowUTC())), "{{ {'a':1} >= now_utc() }}")
}
func text5286(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Dict("a", py.Int(1)), e.NowUTC())).Text(), "{{ {'a':1} >= now_utc() }}")
}
func value5287(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), e.TodayUTC())), "{{ {'a':1} >= today_utc() }}")
}
func typed5287(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), e.TodayUTC())), "{{ {'a':1} >= today_utc() }}")
}
func texts5287(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), e.TodayUTC())), "{{ {'a':1} >= today_utc() }}")
}
func text5287(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Dict("a", py.Int(1)), e.TodayUTC())).Text(), "{{ {'a':1} >= today_utc() }}")
}
func value5288(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M")))), "{{ {'a':1} >= duration('P1M') }}")
}
func typed5288(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M")))), "{{ {'a':1} >= duration('P1M') }}")
}
func texts5288(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M")))), "{{ {'a':1} >= duration('P1M') }}")
}
func text5288(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M")))).Text(), "{{ {'a':1} >= duration('P1M') }}")
}
func value5289(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), ctx["config"].Member("missing"))), "{{ now_utc() >= config.missing }}")
}
func typed5289(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), ctx["config"].Member("missing"))), "{{ now_utc() >= config.missing }}")
}
func texts5289(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), py.Str(ctx["config"].Member("missing").Text()))), "{{ now_utc() >= config.missing }}")
}
func text5289(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.NowUTC(), ctx["config"].Member("missing"))).Text(), "{{ now_utc() >= config.missing }}")
}
func value5290(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), py.True)), "{{ now_utc() >= true }}")
}
func typed5290(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), py.True)), "{{ now_utc() >= true }}")
}
func texts5290(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), py.True)), "{{ now_utc() >= true }}")
}
func text5290(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.NowUTC(), py.True)).Text(), "{{ now_utc() >= true }}")
}
func value5291(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), py.Str("%s!"))), "{{ now_utc() >= '%s!' }}")
}
func typed5291(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), py.Str("%s!"))), "{{ now_utc() >= '%s!' }}")
}
func texts5291(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), py.Str("%s!"))), "{{ now_utc() >= '%s!' }}")
}
func text5291(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.NowUTC(), py.Str("%s!"))).Text(), "{{ now_utc() >= '%s!' }}")
}
func value5292(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))), "{{ now_utc() >= (1,2) }}")
}
func typed5292(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))), "{{ now_utc() >= (1,2) }}")
}
func texts5292(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))), "{{ now_utc() >= (1,2) }}")
}
func text5292(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ now_utc() >= (1,2) }}")
}
func value5293(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), py.Dict("a", py.Int(1)))), "{{ now_utc() >= {'a':1} }}")
}
func typed5293(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), py.Dict("a", py.Int(1)))), "{{ now_utc() >= {'a':1} }}")
}
func texts5293(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), py.Dict("a", py.Int(1)))), "{{ now_utc() >= {'a':1} }}")
}
func text5293(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.NowUTC(), py.Dict("a", py.Int(1)))).Text(), "{{ now_utc() >= {'a':1} }}")
}
func value5294(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), e.TodayUTC())), "{{ now_utc() >= today_utc() }}")
}
func typed5294(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), e.TodayUTC())), "{{ now_utc() >= today_utc() }}")
}
func texts5294(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), e.TodayUTC())), "{{ now_utc() >= today_utc() }}")
}
func text5294(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.NowUTC(), e.TodayUTC())).Text(), "{{ now_utc() >= today_utc() }}")
}
func value5295(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), py.Literal("100000000000000000000"))), "{{ now_utc() >= 10**20 }}")
}
func typed5295(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), py.Literal("100000000000000000000"))), "{{ now_utc() >= 10**20 }}")
}
func texts5295(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.NowUTC(), py.Literal("100000000000000000000"))), "{{ now_utc() >= 10**20 }}")
}
func text5295(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.NowUTC(), py.Literal("100000000000000000000"))).Text(), "{{ now_utc() >= 10**20 }}")
}
func value5296(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), ctx["config"].Member("x"))), "{{ today_utc() >= config.x }}")
}
func typed5296(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), ctx["config"].Member("x"))), "{{ today_utc() >= config.x }}")
}
func texts5296(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.Str(ctx["config"].Member("x").Text()))), "{{ today_utc() >= config.x }}")
}
func text5296(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.TodayUTC(), ctx["config"].Member("x"))).Text(), "{{ today_utc() >= config.x }}")
}
func value5297(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.None)), "{{ today_utc() >= none }}")
}
func typed5297(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.None)), "{{ today_utc() >= none }}")
}
func texts5297(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.None)), "{{ today_utc() >= none }}")
}
func text5297(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.TodayUTC(), py.None)).Text(), "{{ today_utc() >= none }}")
}
func value5298(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.True)), "{{ today_utc() >= true }}")
}
func typed5298(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.True)), "{{ today_utc() >= true }}")
}
func texts5298(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.True)), "{{ today_utc() >= true }}")
}
func text5298(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.TodayUTC(), py.True)).Text(), "{{ today_utc() >= true }}")
}
func value5299(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.Int(1))), "{{ today_utc() >= 1 }}")
}
func typed5299(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.Int(1))), "{{ today_utc() >= 1 }}")
}
func texts5299(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.Int(1))), "{{ today_utc() >= 1 }}")
}
func text5299(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.TodayUTC(), py.Int(1))).Text(), "{{ today_utc() >= 1 }}")
}
func value5300(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.Int(-3))), "{{ today_utc() >= -3 }}")
}
func typed5300(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.Int(-3))), "{{ today_utc() >= -3 }}")
}
func texts5300(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.Int(-3))), "{{ today_utc() >= -3 }}")
}
func text5300(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.TodayUTC(), py.Int(-3))).Text(), "{{ today_utc() >= -3 }}")
}
func value5301(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.Str(""))), "{{ today_utc() >= '' }}")
}
func typed5301(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.Str(""))), "{{ today_utc() >= '' }}")
}
func texts5301(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.Str(""))), "{{ today_utc() >= '' }}")
}
func text5301(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.TodayUTC(), py.Str(""))).Text(), "{{ today_utc() >= '' }}")
}
func value5302(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.Str("a"))), "{{ today_utc() >= 'a' }}")
}
func typed5302(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.Str("a"))), "{{ today_utc() >= 'a' }}")
}
func texts5302(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.Str("a"))), "{{ today_utc() >= 'a' }}")
}
func text5302(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.TodayUTC(), py.Str("a"))).Text(), "{{ today_utc() >= 'a' }}")
}
func value5303(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.Str("%d"))), "{{ today_utc() >= '%d' }}")
}
func typed5303(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.Str("%d"))), "{{ today_utc() >= '%d' }}")
}
func texts5303(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.Str("%d"))), "{{ today_utc() >= '%d' }}")
}
func text5303(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.TodayUTC(), py.Str("%d"))).Text(), "{{ today_utc() >= '%d' }}")
}
func value5304(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2)))), "{{ today_utc() >= (1,2) }}")
}
func typed5304(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2)))), "{{ today_utc() >= (1,2) }}")
}
func texts5304(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2)))), "{{ today_utc() >= (1,2) }}")
}
func text5304(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ today_utc() >= (1,2) }}")
}
func value5305(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), e.Duration(py.Str("P1D")))), "{{ today_utc() >= duration('P1D') }}")
}
func typed5305(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), e.Duration(py.Str("P1D")))), "{{ today_utc() >= duration('P1D') }}")
}
func texts5305(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.TodayUTC(), e.Duration(py.Str("P1D")))), "{{ today_utc() >= duration('P1D') }}")
}
func text5305(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.TodayUTC(), e.Duration(py.Str("P1D")))).Text(), "{{ today_utc() >= duration('P1D') }}")
}
func value5306(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.True)), "{{ duration('P1D') >= true }}")
}
func typed5306(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.True)), "{{ duration('P1D') >= true }}")
}
func texts5306(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.True)), "{{ duration('P1D') >= true }}")
}
func text5306(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.True)).Text(), "{{ duration('P1D') >= true }}")
}
func value5307(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.Int(1))), "{{ duration('P1D') >= 1 }}")
}
func typed5307(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.Int(1))), "{{ duration('P1D') >= 1 }}")
}
func texts5307(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.Int(1))), "{{ duration('P1D') >= 1 }}")
}
func text5307(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.Int(1))).Text(), "{{ duration('P1D') >= 1 }}")
}
func value5308(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.Int(-3))), "{{ duration('P1D') >= -3 }}")
}
func typed5308(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.Int(-3))), "{{ duration('P1D') >= -3 }}")
}
func texts5308(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.Int(-3))), "{{ duration('P1D') >= -3 }}")
}
func text5308(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.Int(-3))).Text(), "{{ duration('P1D') >= -3 }}")
}
func value5309(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.Float(2.5))), "{{ duration('P1D') >= 2.5 }}")
}
func typed5309(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.Float(2.5))), "{{ duration('P1D') >= 2.5 }}")
}
func texts5309(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.Float(2.5))), "{{ duration('P1D') >= 2.5 }}")
}
func text5309(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.Float(2.5))).Text(), "{{ duration('P1D') >= 2.5 }}")
}
func value5310(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), e.TodayUTC())), "{{ duration('P1D') >= today_utc() }}")
}
func typed5310(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), e.TodayUTC())), "{{ duration('P1D') >= today_utc() }}")
}
func texts5310(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), e.TodayUTC())), "{{ duration('P1D') >= today_utc() }}")
}
func text5310(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.Duration(py.Str("P1D")), e.TodayUTC())).Text(), "{{ duration('P1D') >= today_utc() }}")
}
func value5311(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000"))), "{{ duration('P1D') >= 10**20 }}")
}
func typed5311(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000"))), "{{ duration('P1D') >= 10**20 }}")
}
func texts5311(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000"))), "{{ duration('P1D') >= 10**20 }}")
}
func text5311(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000"))).Text(), "{{ duration('P1D') >= 10**20 }}")
}
func value5312(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), ctx["config"].Member("missing"))), "{{ duration('P1M') >= config.missing }}")
}
func typed5312(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), ctx["config"].Member("missing"))), "{{ duration('P1M') >= config.missing }}")
}
func texts5312(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.Str(ctx["config"].Member("missing").Text()))), "{{ duration('P1M') >= config.missing }}")
}
func text5312(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.Duration(py.Str("P1M")), ctx["config"].Member("missing"))).Text(), "{{ duration('P1M') >= config.missing }}")
}
func value5313(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.Str("%s!"))), "{{ duration('P1M') >= '%s!' }}")
}
func typed5313(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.Str("%s!"))), "{{ duration('P1M') >= '%s!' }}")
}
func texts5313(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.Str("%s!"))), "{{ duration('P1M') >= '%s!' }}")
}
func text5313(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.Str("%s!"))).Text(), "{{ duration('P1M') >= '%s!' }}")
}
func value5314(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1)))), "{{ duration('P1M') >= [1] }}")
}
func typed5314(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1)))), "{{ duration('P1M') >= [1] }}")
}
func texts5314(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1)))), "{{ duration('P1M') >= [1] }}")
}
func text5314(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1)))).Text(), "{{ duration('P1M') >= [1] }}")
}
func value5315(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2)))), "{{ duration('P1M') >= (1,2) }}")
}
func typed5315(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2)))), "{{ duration('P1M') >= (1,2) }}")
}
func texts5315(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2)))), "{{ duration('P1M') >= (1,2) }}")
}
func text5315(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ duration('P1M') >= (1,2) }}")
}
func value5316(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))), "{{ duration('P1M') >= {'a':1} }}")
}
func typed5316(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))), "{{ duration('P1M') >= {'a':1} }}")
}
func texts5316(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))), "{{ duration('P1M') >= {'a':1} }}")
}
func text5316(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))).Text(), "{{ duration('P1M') >= {'a':1} }}")
}
func value5317(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), e.TodayUTC())), "{{ duration('P1M') >= today_utc() }}")
}
func typed5317(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), e.TodayUTC())), "{{ duration('P1M') >= today_utc() }}")
}
func texts5317(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), e.TodayUTC())), "{{ duration('P1M') >= today_utc() }}")
}
func text5317(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.Duration(py.Str("P1M")), e.TodayUTC())).Text(), "{{ duration('P1M') >= today_utc() }}")
}
func value5318(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D")))), "{{ duration('P1M') >= duration('P1D') }}")
}
func typed5318(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D")))), "{{ duration('P1M') >= duration('P1D') }}")
}
func texts5318(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D")))), "{{ duration('P1M') >= duration('P1D') }}")
}
func text5318(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D")))).Text(), "{{ duration('P1M') >= duration('P1D') }}")
}
func value5319(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000"))), "{{ duration('P1M') >= 10**20 }}")
}
func typed5319(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000"))), "{{ duration('P1M') >= 10**20 }}")
}
func texts5319(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000"))), "{{ duration('P1M') >= 10**20 }}")
}
func text5319(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000"))).Text(), "{{ duration('P1M') >= 10**20 }}")
}
func value5320(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), ctx["config"].Member("missing"))), "{{ 10**20 >= config.missing }}")
}
func typed5320(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), ctx["config"].Member("missing"))), "{{ 10**20 >= config.missing }}")
}
func texts5320(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.Str(ctx["config"].Member("missing").Text()))), "{{ 10**20 >= config.missing }}")
}
func text5320(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Literal("100000000000000000000"), ctx["config"].Member("missing"))).Text(), "{{ 10**20 >= config.missing }}")
}
func value5321(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.None)), "{{ 10**20 >= none }}")
}
func typed5321(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.None)), "{{ 10**20 >= none }}")
}
func texts5321(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.None)), "{{ 10**20 >= none }}")
}
func text5321(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.None)).Text(), "{{ 10**20 >= none }}")
}
func value5322(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5322(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5322(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5322(e *py.Eval, ctx variables) string {
	return "True"
}
func value5323(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5323(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5323(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5323(e *py.Eval, ctx variables) string {
	return "True"
}
func value5324(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.Str(""))), "{{ 10**20 >= '' }}")
}
func typed5324(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.Str(""))), "{{ 10**20 >= '' }}")
}
func texts5324(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.Str(""))), "{{ 10**20 >= '' }}")
}
func text5324(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.Str(""))).Text(), "{{ 10**20 >= '' }}")
}
func value5325(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.ListOf(py.Int(1)))), "{{ 10**20 >= [1] }}")
}
func typed5325(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.ListOf(py.Int(1)))), "{{ 10**20 >= [1] }}")
}
func texts5325(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.ListOf(py.Int(1)))), "{{ 10**20 >= [1] }}")
}
func text5325(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.ListOf(py.Int(1)))).Text(), "{{ 10**20 >= [1] }}")
}
func value5326(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 10**20 >= (1,2) }}")
}
func typed5326(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 10**20 >= (1,2) }}")
}
func texts5326(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 10**20 >= (1,2) }}")
}
func text5326(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ 10**20 >= (1,2) }}")
}
func value5327(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), e.NowUTC())), "{{ 10**20 >= now_utc() }}")
}
func typed5327(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), e.NowUTC())), "{{ 10**20 >= now_utc() }}")
}
func texts5327(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), e.NowUTC())), "{{ 10**20 >= now_utc() }}")
}
func text5327(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Literal("100000000000000000000"), e.NowUTC())).Text(), "{{ 10**20 >= now_utc() }}")
}
func value5328(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), e.TodayUTC())), "{{ 10**20 >= today_utc() }}")
}
func typed5328(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), e.TodayUTC())), "{{ 10**20 >= today_utc() }}")
}
func texts5328(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), e.TodayUTC())), "{{ 10**20 >= today_utc() }}")
}
func text5328(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Literal("100000000000000000000"), e.TodayUTC())).Text(), "{{ 10**20 >= today_utc() }}")
}
func value5329(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))), "{{ 10**20 >= duration('P1D') }}")
}
func typed5329(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))), "{{ 10**20 >= duration('P1D') }}")
}
func texts5329(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))), "{{ 10**20 >= duration('P1D') }}")
}
func text5329(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))).Text(), "{{ 10**20 >= duration('P1D') }}")
}
func value5330(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5330(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5330(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5330(e *py.Eval, ctx variables) string {
	return "True"
}
func value5331(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("x"), ctx["config"].Member("missing"))), "{{ config.x in config.missing }}")
}
func typed5331(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("x"), ctx["config"].Member("missing"))), "{{ config.x in config.missing }}")
}
func texts5331(e *py.Eval, ctx variables) py.Value {
	return py.Bool(strings.Contains(ctx["config"].Member("missing").Text(), ctx["config"].Member("x").Text()))
}
func text5331(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(ctx["config"].Member("x"), ctx["config"].Member("missing"))).Text(), "{{ config.x in config.missing }}")
}
func value5332(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("x"), py.None)), "{{ config.x in none }}")
}
func typed5332(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("x"), py.None)), "{{ config.x in none }}")
}
func texts5332(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(ctx["config"].Member("x").Text()), py.None)), "{{ config.x in none }}")
}
func text5332(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(ctx["config"].Member("x"), py.None)).Text(), "{{ config.x in none }}")
}
func value5333(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("x"), py.Str("%d"))), "{{ config.x in '%d' }}")
}
func typed5333(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("x"), py.Str("%d"))), "{{ config.x in '%d' }}")
}
func texts5333(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(ctx["config"].Member("x").Text()), py.Str("%d"))), "{{ config.x in '%d' }}")
}
func text5333(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(ctx["config"].Member("x"), py.Str("%d"))).Text(), "{{ config.x in '%d' }}")
}
func value5334(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(ctx["config"].Member("x"), py.ListOf(py.Int(1))))
}
func typed5334(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(ctx["config"].Member("x"), py.ListOf(py.Int(1))))
}
func texts5334(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str(ctx["config"].Member("x").Text()), py.ListOf(py.Int(1))))
}
func text5334(e *py.Eval, ctx variables) string {
	return py.Bool(e.In(ctx["config"].Member("x"), py.ListOf(py.Int(1)))).Text()
}
func value5335(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed5335(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts5335(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str(ctx["config"].Member("x").Text()), py.TupleOf(py.Int(1), py.Int(2))))
}
func text5335(e *py.Eval, ctx variables) string {
	return py.Bool(e.In(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value5336(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("x"), e.NowUTC())), "{{ config.x in now_utc() }}")
}
func typed5336(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("x"), e.NowUTC())), "{{ config.x in now_utc() }}")
}
func texts5336(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(ctx["config"].Member("x").Text()), e.NowUTC())), "{{ config.x in now_utc() }}")
}
func text5336(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(ctx["config"].Member("x"), e.NowUTC())).Text(), "{{ config.x in now_utc() }}")
}
func value5337(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("x"), e.Duration(py.Str("P1D")))), "{{ config.x in duration('P1D') }}")
}
func typed5337(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("x"), e.Duration(py.Str("P1D")))), "{{ config.x in duration('P1D') }}")
}
func texts5337(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(ctx["config"].Member("x").Text()), e.Duration(py.Str("P1D")))), "{{ config.x in duration('P1D') }}")
}
func text5337(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(ctx["config"].Member("x"), e.Duration(py.Str("P1D")))).Text(), "{{ config.x in duration('P1D') }}")
}
func value5338(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), ctx["config"].Member("x"))), "{{ config.missing in config.x }}")
}
func typed5338(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), ctx["config"].Member("x"))), "{{ config.missing in config.x }}")
}
func texts5338(e *py.Eval, ctx variables) py.Value {
	return py.Bool(strings.Contains(ctx["config"].Member("x").Text(), ctx["config"].Member("missing").Text()))
}
func text5338(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(ctx["config"].Member("missing"), ctx["config"].Member("x"))).Text(), "{{ config.missing in config.x }}")
}
func value5339(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), ctx["config"].Member("missing"))), "{{ config.missing in config.missing }}")
}
func typed5339(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), ctx["config"].Member("missing"))), "{{ config.missing in config.missing }}")
}
func texts5339(e *py.Eval, ctx variables) py.Value {
	return py.Bool(strings.Contains(ctx["config"].Member("missing").Text(), ctx["config"].Member("missing").Text()))
}
func text5339(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(ctx["config"].Member("missing"), ctx["config"].Member("missing"))).Text(), "{{ config.missing in config.missing }}")
}
func value5340(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), py.Int(1))), "{{ config.missing in 1 }}")
}
func typed5340(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), py.Int(1))), "{{ config.missing in 1 }}")
}
func texts5340(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(ctx["config"].Member("missing").Text()), py.Int(1))), "{{ config.missing in 1 }}")
}
func text5340(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(ctx["config"].Member("missing"), py.Int(1))).Text(), "{{ config.missing in 1 }}")
}
func value5341(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), py.Str("%d"))), "{{ config.missing in '%d' }}")
}
func typed5341(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), py.Str("%d"))), "{{ config.missing in '%d' }}")
}
func texts5341(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(ctx["config"].Member("missing").Text()), py.Str("%d"))), "{{ config.missing in '%d' }}")
}
func text5341(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(ctx["config"].Member("missing"), py.Str("%d"))).Text(), "{{ config.missing in '%d' }}")
}
func value5342(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))), "{{ config.missing in {'a':1} }}")
}
func typed5342(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))), "{{ config.missing in {'a':1} }}")
}
func texts5342(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str(ctx["config"].Member("missing").Text()), py.Dict("a", py.Int(1))))
}
func text5342(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))).Text(), "{{ config.missing in {'a':1} }}")
}
func value5343(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), e.NowUTC())), "{{ config.missing in now_utc() }}")
}
func typed5343(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), e.NowUTC())), "{{ config.missing in now_utc() }}")
}
func texts5343(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(ctx["config"].Member("missing").Text()), e.NowUTC())), "{{ config.missing in now_utc() }}")
}
func text5343(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(ctx["config"].Member("missing"), e.NowUTC())).Text(), "{{ config.missing in now_utc() }}")
}
func value5344(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), e.TodayUTC())), "{{ config.missing in today_utc() }}")
}
func typed5344(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), e.TodayUTC())), "{{ config.missing in today_utc() }}")
}
func texts5344(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(ctx["config"].Member("missing").Text()), e.TodayUTC())), "{{ config.missing in today_utc() }}")
}
func text5344(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(ctx["config"].Member("missing"), e.TodayUTC())).Text(), "{{ config.missing in today_utc() }}")
}
func value5345(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), e.Duration(py.Str("P1D")))), "{{ config.missing in duration('P1D') }}")
}
func typed5345(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), e.Duration(py.Str("P1D")))), "{{ config.missing in duration('P1D') }}")
}
func texts5345(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(ctx["config"].Member("missing").Text()), e.Duration(py.Str("P1D")))), "{{ config.missing in duration('P1D') }}")
}
func text5345(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(ctx["config"].Member("missing"), e.Duration(py.Str("P1D")))).Text(), "{{ config.missing in duration('P1D') }}")
}
func value5346(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), py.Literal("100000000000000000000"))), "{{ config.missing in 10**20 }}")
}
func typed5346(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(ctx["config"].Member("missing"), py.Literal("100000000000000000000"))), "{{ config.missing in 10**20 }}")
}
func texts5346(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(ctx["config"].Member("missing").Text()), py.Literal("100000000000000000000"))), "{{ config.missing in 10**20 }}")
}
func text5346(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(ctx["config"].Member("missing"), py.Literal("100000000000000000000"))).Text(), "{{ config.missing in 10**20 }}")
}
func value5347(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, ctx["config"].Member("x"))), "{{ none in config.x }}")
}
func typed5347(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, ctx["config"].Member("x"))), "{{ none in config.x }}")
}
func texts5347(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.Str(ctx["config"].Member("x").Text()))), "{{ none in config.x }}")
}
func text5347(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.None, ctx["config"].Member("x"))).Text(), "{{ none in config.x }}")
}
func value5348(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.True)), "{{ none in true }}")
}
func typed5348(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.True)), "{{ none in true }}")
}
func texts5348(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.True)), "{{ none in true }}")
}
func text5348(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.None, py.True)).Text(), "{{ none in true }}")
}
func value5349(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.Int(1))), "{{ none in 1 }}")
}
func typed5349(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.Int(1))), "{{ none in 1 }}")
}
func texts5349(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.Int(1))), "{{ none in 1 }}")
}
func text5349(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.None, py.Int(1))).Text(), "{{ none in 1 }}")
}
func value5350(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.Int(-3))), "{{ none in -3 }}")
}
func typed5350(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.Int(-3))), "{{ none in -3 }}")
}
func texts5350(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.Int(-3))), "{{ none in -3 }}")
}
func text5350(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.None, py.Int(-3))).Text(), "{{ none in -3 }}")
}
func value5351(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.Float(2.5))), "{{ none in 2.5 }}")
}
func typed5351(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.Float(2.5))), "{{ none in 2.5 }}")
}
func texts5351(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.Float(2.5))), "{{ none in 2.5 }}")
}
func text5351(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.None, py.Float(2.5))).Text(), "{{ none in 2.5 }}")
}
func value5352(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.Str("a"))), "{{ none in 'a' }}")
}
func typed5352(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.Str("a"))), "{{ none in 'a' }}")
}
func texts5352(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.Str("a"))), "{{ none in 'a' }}")
}
func text5352(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.None, py.Str("a"))).Text(), "{{ none in 'a' }}")
}
func value5353(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.Str("%s!"))), "{{ none in '%s!' }}")
}
func typed5353(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.Str("%s!"))), "{{ none in '%s!' }}")
}
func texts5353(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, py.Str("%s!"))), "{{ none in '%s!' }}")
}
func text5353(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.None, py.Str("%s!"))).Text(), "{{ none in '%s!' }}")
}
func value5354(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5354(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5354(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5354(e *py.Eval, ctx variables) string {
	return "False"
}
func value5355(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, e.NowUTC())), "{{ none in now_utc() }}")
}
func typed5355(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, e.NowUTC())), "{{ none in now_utc() }}")
}
func texts5355(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, e.NowUTC())), "{{ none in now_utc() }}")
}
func text5355(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.None, e.NowUTC())).Text(), "{{ none in now_utc() }}")
}
func value5356(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, e.Duration(py.Str("P1M")))), "{{ none in duration('P1M') }}")
}
func typed5356(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, e.Duration(py.Str("P1M")))), "{{ none in duration('P1M') }}")
}
func texts5356(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.None, e.Duration(py.Str("P1M")))), "{{ none in duration('P1M') }}")
}
func text5356(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.None, e.Duration(py.Str("P1M")))).Text(), "{{ none in duration('P1M') }}")
}
func value5357(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, ctx["config"].Member("x"))), "{{ true in config.x }}")
}
func typed5357(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, ctx["config"].Member("x"))), "{{ true in config.x }}")
}
func texts5357(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, py.Str(ctx["config"].Member("x").Text()))), "{{ true in config.x }}")
}
func text5357(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.True, ctx["config"].Member("x"))).Text(), "{{ true in config.x }}")
}
func value5358(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, py.True)), "{{ true in true }}")
}
func typed5358(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, py.True)), "{{ true in true }}")
}
func texts5358(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, py.True)), "{{ true in true }}")
}
func text5358(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.True, py.True)).Text(), "{{ true in true }}")
}
func value5359(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, py.Int(0))), "{{ true in 0 }}")
}
func typed5359(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, py.Int(0))), "{{ true in 0 }}")
}
func texts5359(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, py.Int(0))), "{{ true in 0 }}")
}
func text5359(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.True, py.Int(0))).Text(), "{{ true in 0 }}")
}
func value5360(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, py.Int(1))), "{{ true in 1 }}")
}
func typed5360(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, py.Int(1))), "{{ true in 1 }}")
}
func texts5360(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, py.Int(1))), "{{ true in 1 }}")
}
func text5360(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.True, py.Int(1))).Text(), "{{ true in 1 }}")
}
func value5361(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, py.Str(""))), "{{ true in '' }}")
}
func typed5361(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, py.Str(""))), "{{ true in '' }}")
}
func texts5361(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, py.Str(""))), "{{ true in '' }}")
}
func text5361(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.True, py.Str(""))).Text(), "{{ true in '' }}")
}
func value5362(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5362(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5362(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5362(e *py.Eval, ctx variables) string {
	return "True"
}
func value5363(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5363(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5363(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5363(e *py.Eval, ctx variables) string {
	return "False"
}
func value5364(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, e.Duration(py.Str("P1D")))), "{{ true in duration('P1D') }}")
}
func typed5364(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, e.Duration(py.Str("P1D")))), "{{ true in duration('P1D') }}")
}
func texts5364(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, e.Duration(py.Str("P1D")))), "{{ true in duration('P1D') }}")
}
func text5364(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.True, e.Duration(py.Str("P1D")))).Text(), "{{ true in duration('P1D') }}")
}
func value5365(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, e.Duration(py.Str("P1M")))), "{{ true in duration('P1M') }}")
}
func typed5365(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, e.Duration(py.Str("P1M")))), "{{ true in duration('P1M') }}")
}
func texts5365(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, e.Duration(py.Str("P1M")))), "{{ true in duration('P1M') }}")
}
func text5365(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.True, e.Duration(py.Str("P1M")))).Text(), "{{ true in duration('P1M') }}")
}
func value5366(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, py.Literal("100000000000000000000"))), "{{ true in 10**20 }}")
}
func typed5366(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, py.Literal("100000000000000000000"))), "{{ true in 10**20 }}")
}
func texts5366(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.True, py.Literal("100000000000000000000"))), "{{ true in 10**20 }}")
}
func text5366(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.True, py.Literal("100000000000000000000"))).Text(), "{{ true in 10**20 }}")
}
func value5367(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), py.None)), "{{ 0 in none }}")
}
func typed5367(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), py.None)), "{{ 0 in none }}")
}
func texts5367(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), py.None)), "{{ 0 in none }}")
}
func text5367(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(0), py.None)).Text(), "{{ 0 in none }}")
}
func value5368(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), py.True)), "{{ 0 in true }}")
}
func typed5368(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), py.True)), "{{ 0 in true }}")
}
func texts5368(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), py.True)), "{{ 0 in true }}")
}
func text5368(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(0), py.True)).Text(), "{{ 0 in true }}")
}
func value5369(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), py.Int(0))), "{{ 0 in 0 }}")
}
func typed5369(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), py.Int(0))), "{{ 0 in 0 }}")
}
func texts5369(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), py.Int(0))), "{{ 0 in 0 }}")
}
func text5369(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(0), py.Int(0))).Text(), "{{ 0 in 0 }}")
}
func value5370(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), py.Str(""))), "{{ 0 in '' }}")
}
func typed5370(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), py.Str(""))), "{{ 0 in '' }}")
}
func texts5370(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), py.Str(""))), "{{ 0 in '' }}")
}
func text5370(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(0), py.Str(""))).Text(), "{{ 0 in '' }}")
}
func value5371(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5371(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5371(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5371(e *py.Eval, ctx variables) string {
	return "False"
}
func value5372(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5372(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5372(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5372(e *py.Eval, ctx variables) string {
	return "False"
}
func value5373(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), e.Duration(py.Str("P1M")))), "{{ 0 in duration('P1M') }}")
}
func typed5373(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), e.Duration(py.Str("P1M")))), "{{ 0 in duration('P1M') }}")
}
func texts5373(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), e.Duration(py.Str("P1M")))), "{{ 0 in duration('P1M') }}")
}
func text5373(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(0), e.Duration(py.Str("P1M")))).Text(), "{{ 0 in duration('P1M') }}")
}
func value5374(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), py.Literal("100000000000000000000"))), "{{ 0 in 10**20 }}")
}
func typed5374(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), py.Literal("100000000000000000000"))), "{{ 0 in 10**20 }}")
}
func texts5374(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(0), py.Literal("100000000000000000000"))), "{{ 0 in 10**20 }}")
}
func text5374(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(0), py.Literal("100000000000000000000"))).Text(), "{{ 0 in 10**20 }}")
}
func value5375(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), ctx["config"].Member("x"))), "{{ 1 in config.x }}")
}
func typed5375(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), ctx["config"].Member("x"))), "{{ 1 in config.x }}")
}
func texts5375(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), py.Str(ctx["config"].Member("x").Text()))), "{{ 1 in config.x }}")
}
func text5375(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(1), ctx["config"].Member("x"))).Text(), "{{ 1 in config.x }}")
}
func value5376(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), py.None)), "{{ 1 in none }}")
}
func typed5376(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), py.None)), "{{ 1 in none }}")
}
func texts5376(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), py.None)), "{{ 1 in none }}")
}
func text5376(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(1), py.None)).Text(), "{{ 1 in none }}")
}
func value5377(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), py.Int(1))), "{{ 1 in 1 }}")
}
func typed5377(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), py.Int(1))), "{{ 1 in 1 }}")
}
func texts5377(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), py.Int(1))), "{{ 1 in 1 }}")
}
func text5377(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(1), py.Int(1))).Text(), "{{ 1 in 1 }}")
}
func value5378(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), py.Str("a"))), "{{ 1 in 'a' }}")
}
func typed5378(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), py.Str("a"))), "{{ 1 in 'a' }}")
}
func texts5378(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), py.Str("a"))), "{{ 1 in 'a' }}")
}
func text5378(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(1), py.Str("a"))).Text(), "{{ 1 in 'a' }}")
}
func value5379(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), py.Str("%d"))), "{{ 1 in '%d' }}")
}
func typed5379(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), py.Str("%d"))), "{{ 1 in '%d' }}")
}
func texts5379(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), py.Str("%d"))), "{{ 1 in '%d' }}")
}
func text5379(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(1), py.Str("%d"))).Text(), "{{ 1 in '%d' }}")
}
func value5380(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5380(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5380(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5380(e *py.Eval, ctx variables) string {
	return "True"
}
func value5381(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), e.NowUTC())), "{{ 1 in now_utc() }}")
}
func typed5381(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), e.NowUTC())), "{{ 1 in now_utc() }}")
}
func texts5381(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), e.NowUTC())), "{{ 1 in now_utc() }}")
}
func text5381(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(1), e.NowUTC())).Text(), "{{ 1 in now_utc() }}")
}
func value5382(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), e.TodayUTC())), "{{ 1 in today_utc() }}")
}
func typed5382(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), e.TodayUTC())), "{{ 1 in today_utc() }}")
}
func texts5382(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), e.TodayUTC())), "{{ 1 in today_utc() }}")
}
func text5382(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(1), e.TodayUTC())).Text(), "{{ 1 in today_utc() }}")
}
func value5383(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), py.Literal("100000000000000000000"))), "{{ 1 in 10**20 }}")
}
func typed5383(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), py.Literal("100000000000000000000"))), "{{ 1 in 10**20 }}")
}
func texts5383(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(1), py.Literal("100000000000000000000"))), "{{ 1 in 10**20 }}")
}
func text5383(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(1), py.Literal("100000000000000000000"))).Text(), "{{ 1 in 10**20 }}")
}
func value5384(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), ctx["config"].Member("x"))), "{{ -3 in config.x }}")
}
func typed5384(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), ctx["config"].Member("x"))), "{{ -3 in config.x }}")
}
func texts5384(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), py.Str(ctx["config"].Member("x").Text()))), "{{ -3 in config.x }}")
}
func text5384(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(-3), ctx["config"].Member("x"))).Text(), "{{ -3 in config.x }}")
}
func value5385(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), py.True)), "{{ -3 in true }}")
}
func typed5385(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), py.True)), "{{ -3 in true }}")
}
func texts5385(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), py.True)), "{{ -3 in true }}")
}
func text5385(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(-3), py.True)).Text(), "{{ -3 in true }}")
}
func value5386(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), py.Int(0))), "{{ -3 in 0 }}")
}
func typed5386(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), py.Int(0))), "{{ -3 in 0 }}")
}
func texts5386(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), py.Int(0))), "{{ -3 in 0 }}")
}
func text5386(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(-3), py.Int(0))).Text(), "{{ -3 in 0 }}")
}
func value5387(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), py.Int(1))), "{{ -3 in 1 }}")
}
func typed5387(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), py.Int(1))), "{{ -3 in 1 }}")
}
func texts5387(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), py.Int(1))), "{{ -3 in 1 }}")
}
func text5387(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(-3), py.Int(1))).Text(), "{{ -3 in 1 }}")
}
func value5388(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), py.Str("%s!"))), "{{ -3 in '%s!' }}")
}
func typed5388(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), py.Str("%s!"))), "{{ -3 in '%s!' }}")
}
func texts5388(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), py.Str("%s!"))), "{{ -3 in '%s!' }}")
}
func text5388(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(-3), py.Str("%s!"))).Text(), "{{ -3 in '%s!' }}")
}
func value5389(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), py.Str("%d"))), "{{ -3 in '%d' }}")
}
func typed5389(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), py.Str("%d"))), "{{ -3 in '%d' }}")
}
func texts5389(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), py.Str("%d"))), "{{ -3 in '%d' }}")
}
func text5389(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(-3), py.Str("%d"))).Text(), "{{ -3 in '%d' }}")
}
func value5390(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), e.NowUTC())), "{{ -3 in now_utc() }}")
}
func typed5390(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), e.NowUTC())), "{{ -3 in now_utc() }}")
}
func texts5390(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), e.NowUTC())), "{{ -3 in now_utc() }}")
}
func text5390(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(-3), e.NowUTC())).Text(), "{{ -3 in now_utc() }}")
}
func value5391(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), e.TodayUTC())), "{{ -3 in today_utc() }}")
}
func typed5391(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), e.TodayUTC())), "{{ -3 in today_utc() }}")
}
func texts5391(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Int(-3), e.TodayUTC())), "{{ -3 in today_utc() }}")
}
func text5391(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Int(-3), e.TodayUTC())).Text(), "{{ -3 in today_utc() }}")
}
func value5392(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), ctx["config"].Member("x"))), "{{ 2.5 in config.x }}")
}
func typed5392(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), ctx["config"].Member("x"))), "{{ 2.5 in config.x }}")
}
func texts5392(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.Str(ctx["config"].Member("x").Text()))), "{{ 2.5 in config.x }}")
}
func text5392(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Float(2.5), ctx["config"].Member("x"))).Text(), "{{ 2.5 in config.x }}")
}
func value5393(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), ctx["config"].Member("missing"))), "{{ 2.5 in config.missing }}")
}
func typed5393(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), ctx["config"].Member("missing"))), "{{ 2.5 in config.missing }}")
}
func texts5393(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.Str(ctx["config"].Member("missing").Text()))), "{{ 2.5 in config.missing }}")
}
func text5393(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Float(2.5), ctx["config"].Member("missing"))).Text(), "{{ 2.5 in config.missing }}")
}
func value5394(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.None)), "{{ 2.5 in none }}")
}
func typed5394(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.None)), "{{ 2.5 in none }}")
}
func texts5394(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.None)), "{{ 2.5 in none }}")
}
func text5394(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Float(2.5), py.None)).Text(), "{{ 2.5 in none }}")
}
func value5395(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.True)), "{{ 2.5 in true }}")
}
func typed5395(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.True)), "{{ 2.5 in true }}")
}
func texts5395(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.True)), "{{ 2.5 in true }}")
}
func text5395(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Float(2.5), py.True)).Text(), "{{ 2.5 in true }}")
}
func value5396(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.Int(1))), "{{ 2.5 in 1 }}")
}
func typed5396(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.Int(1))), "{{ 2.5 in 1 }}")
}
func texts5396(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.Int(1))), "{{ 2.5 in 1 }}")
}
func text5396(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Float(2.5), py.Int(1))).Text(), "{{ 2.5 in 1 }}")
}
func value5397(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.Float(2.5))), "{{ 2.5 in 2.5 }}")
}
func typed5397(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.Float(2.5))), "{{ 2.5 in 2.5 }}")
}
func texts5397(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.Float(2.5))), "{{ 2.5 in 2.5 }}")
}
func text5397(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Float(2.5), py.Float(2.5))).Text(), "{{ 2.5 in 2.5 }}")
}
func value5398(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.Str("%d"))), "{{ 2.5 in '%d' }}")
}
func typed5398(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.Str("%d"))), "{{ 2.5 in '%d' }}")
}
func texts5398(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), py.Str("%d"))), "{{ 2.5 in '%d' }}")
}
func text5398(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Float(2.5), py.Str("%d"))).Text(), "{{ 2.5 in '%d' }}")
}
func value5399(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), e.TodayUTC())), "{{ 2.5 in today_utc() }}")
}
func typed5399(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), e.TodayUTC())), "{{ 2.5 in today_utc() }}")
}
func texts5399(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), e.TodayUTC())), "{{ 2.5 in today_utc() }}")
}
func text5399(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Float(2.5), e.TodayUTC())).Text(), "{{ 2.5 in today_utc() }}")
}
func value5400(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), e.Duration(py.Str("P1M")))), "{{ 2.5 in duration('P1M') }}")
}
func typed5400(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), e.Duration(py.Str("P1M")))), "{{ 2.5 in duration('P1M') }}")
}
func texts5400(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Float(2.5), e.Duration(py.Str("P1M")))), "{{ 2.5 in duration('P1M') }}")
}
func text5400(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Float(2.5), e.Duration(py.Str("P1M")))).Text(), "{{ 2.5 in duration('P1M') }}")
}
func value5401(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(""), ctx["config"].Member("missing"))), "{{ '' in config.missing }}")
}
func typed5401(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(""), ctx["config"].Member("missing"))), "{{ '' in config.missing }}")
}
func texts5401(e *py.Eval, ctx variables) py.Value {
	return py.Bool(strings.Contains(ctx["config"].Member("missing").Text(), ""))
}
func text5401(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str(""), ctx["config"].Member("missing"))).Text(), "{{ '' in config.missing }}")
}
func value5402(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(""), py.None)), "{{ '' in none }}")
}
func typed5402(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(""), py.None)), "{{ '' in none }}")
}
func texts5402(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(""), py.None)), "{{ '' in none }}")
}
func text5402(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str(""), py.None)).Text(), "{{ '' in none }}")
}
func value5403(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(""), py.Int(1))), "{{ '' in 1 }}")
}
func typed5403(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(""), py.Int(1))), "{{ '' in 1 }}")
}
func texts5403(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(""), py.Int(1))), "{{ '' in 1 }}")
}
func text5403(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str(""), py.Int(1))).Text(), "{{ '' in 1 }}")
}
func value5404(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(""), py.Float(2.5))), "{{ '' in 2.5 }}")
}
func typed5404(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(""), py.Float(2.5))), "{{ '' in 2.5 }}")
}
func texts5404(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(""), py.Float(2.5))), "{{ '' in 2.5 }}")
}
func text5404(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str(""), py.Float(2.5))).Text(), "{{ '' in 2.5 }}")
}
func value5405(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5405(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5405(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5405(e *py.Eval, ctx variables) string {
	return "True"
}
func value5406(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5406(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5406(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5406(e *py.Eval, ctx variables) string {
	return "True"
}
func value5407(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5407(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5407(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5407(e *py.Eval, ctx variables) string {
	return "False"
}
func value5408(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5408(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5408(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5408(e *py.Eval, ctx variables) string {
	return "False"
}
func value5409(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(""), e.Duration(py.Str("P1D")))), "{{ '' in duration('P1D') }}")
}
func typed5409(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(""), e.Duration(py.Str("P1D")))), "{{ '' in duration('P1D') }}")
}
func texts5409(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str(""), e.Duration(py.Str("P1D")))), "{{ '' in duration('P1D') }}")
}
func text5409(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str(""), e.Duration(py.Str("P1D")))).Text(), "{{ '' in duration('P1D') }}")
}
func value5410(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("a"), py.True)), "{{ 'a' in true }}")
}
func typed5410(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("a"), py.True)), "{{ 'a' in true }}")
}
func texts5410(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("a"), py.True)), "{{ 'a' in true }}")
}
func text5410(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str("a"), py.True)).Text(), "{{ 'a' in true }}")
}
func value5411(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("a"), py.Int(0))), "{{ 'a' in 0 }}")
}
func typed5411(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("a"), py.Int(0))), "{{ 'a' in 0 }}")
}
func texts5411(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("a"), py.Int(0))), "{{ 'a' in 0 }}")
}
func text5411(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str("a"), py.Int(0))).Text(), "{{ 'a' in 0 }}")
}
func value5412(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("a"), py.Int(1))), "{{ 'a' in 1 }}")
}
func typed5412(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("a"), py.Int(1))), "{{ 'a' in 1 }}")
}
func texts5412(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("a"), py.Int(1))), "{{ 'a' in 1 }}")
}
func text5412(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str("a"), py.Int(1))).Text(), "{{ 'a' in 1 }}")
}
func value5413(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5413(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5413(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5413(e *py.Eval, ctx variables) string {
	return "False"
}
func value5414(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5414(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5414(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5414(e *py.Eval, ctx variables) string {
	return "False"
}
func value5415(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("a"), e.NowUTC())), "{{ 'a' in now_utc() }}")
}
func typed5415(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("a"), e.NowUTC())), "{{ 'a' in now_utc() }}")
}
func texts5415(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("a"), e.NowUTC())), "{{ 'a' in now_utc() }}")
}
func text5415(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str("a"), e.NowUTC())).Text(), "{{ 'a' in now_utc() }}")
}
func value5416(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), ctx["config"].Member("missing"))), "{{ '%s!' in config.missing }}")
}
func typed5416(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), ctx["config"].Member("missing"))), "{{ '%s!' in config.missing }}")
}
func texts5416(e *py.Eval, ctx variables) py.Value {
	return py.Bool(strings.Contains(ctx["config"].Member("missing").Text(), "%s!"))
}
func text5416(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str("%s!"), ctx["config"].Member("missing"))).Text(), "{{ '%s!' in config.missing }}")
}
func value5417(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), py.None)), "{{ '%s!' in none }}")
}
func typed5417(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), py.None)), "{{ '%s!' in none }}")
}
func texts5417(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), py.None)), "{{ '%s!' in none }}")
}
func text5417(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str("%s!"), py.None)).Text(), "{{ '%s!' in none }}")
}
func value5418(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), py.Int(1))), "{{ '%s!' in 1 }}")
}
func typed5418(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), py.Int(1))), "{{ '%s!' in 1 }}")
}
func texts5418(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), py.Int(1))), "{{ '%s!' in 1 }}")
}
func text5418(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str("%s!"), py.Int(1))).Text(), "{{ '%s!' in 1 }}")
}
func value5419(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5419(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5419(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5419(e *py.Eval, ctx variables) string {
	return "True"
}
func value5420(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5420(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5420(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5420(e *py.Eval, ctx variables) string {
	return "False"
}
func value5421(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5421(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5421(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5421(e *py.Eval, ctx variables) string {
	return "False"
}
func value5422(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5422(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5422(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5422(e *py.Eval, ctx variables) string {
	return "False"
}
func value5423(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), e.NowUTC())), "{{ '%s!' in now_utc() }}")
}
func typed5423(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), e.NowUTC())), "{{ '%s!' in now_utc() }}")
}
func texts5423(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), e.NowUTC())), "{{ '%s!' in now_utc() }}")
}
func text5423(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str("%s!"), e.NowUTC())).Text(), "{{ '%s!' in now_utc() }}")
}
func value5424(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), e.TodayUTC())), "{{ '%s!' in today_utc() }}")
}
func typed5424(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), e.TodayUTC())), "{{ '%s!' in today_utc() }}")
}
func texts5424(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), e.TodayUTC())), "{{ '%s!' in today_utc() }}")
}
func text5424(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str("%s!"), e.TodayUTC())).Text(), "{{ '%s!' in today_utc() }}")
}
func value5425(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), e.Duration(py.Str("P1D")))), "{{ '%s!' in duration('P1D') }}")
}
func typed5425(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), e.Duration(py.Str("P1D")))), "{{ '%s!' in duration('P1D') }}")
}
func texts5425(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%s!"), e.Duration(py.Str("P1D")))), "{{ '%s!' in duration('P1D') }}")
}
func text5425(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str("%s!"), e.Duration(py.Str("P1D")))).Text(), "{{ '%s!' in duration('P1D') }}")
}
func value5426(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5426(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5426(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5426(e *py.Eval, ctx variables) string {
	return "False"
}
func value5427(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5427(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5427(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5427(e *py.Eval, ctx variables) string {
	return "False"
}
func value5428(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5428(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5428(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5428(e *py.Eval, ctx variables) string {
	return "True"
}
func value5429(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5429(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5429(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5429(e *py.Eval, ctx variables) string {
	return "False"
}
func value5430(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%d"), e.TodayUTC())), "{{ '%d' in today_utc() }}")
}
func typed5430(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%d"), e.TodayUTC())), "{{ '%d' in today_utc() }}")
}
func texts5430(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Str("%d"), e.TodayUTC())), "{{ '%d' in today_utc() }}")
}
func text5430(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Str("%d"), e.TodayUTC())).Text(), "{{ '%d' in today_utc() }}")
}
func value5431(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.None)), "{{ [1] in none }}")
}
func typed5431(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.None)), "{{ [1] in none }}")
}
func texts5431(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.None)), "{{ [1] in none }}")
}
func text5431(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.ListOf(py.Int(1)), py.None)).Text(), "{{ [1] in none }}")
}
func value5432(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Int(1))), "{{ [1] in 1 }}")
}
func typed5432(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Int(1))), "{{ [1] in 1 }}")
}
func texts5432(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Int(1))), "{{ [1] in 1 }}")
}
func text5432(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.ListOf(py.Int(1)), py.Int(1))).Text(), "{{ [1] in 1 }}")
}
func value5433(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Str("a"))), "{{ [1] in 'a' }}")
}
func typed5433(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Str("a"))), "{{ [1] in 'a' }}")
}
func texts5433(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Str("a"))), "{{ [1] in 'a' }}")
}
func text5433(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.ListOf(py.Int(1)), py.Str("a"))).Text(), "{{ [1] in 'a' }}")
}
func value5434(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Str("%s!"))), "{{ [1] in '%s!' }}")
}
func typed5434(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Str("%s!"))), "{{ [1] in '%s!' }}")
}
func texts5434(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Str("%s!"))), "{{ [1] in '%s!' }}")
}
func text5434(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.ListOf(py.Int(1)), py.Str("%s!"))).Text(), "{{ [1] in '%s!' }}")
}
func value5435(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Str("%d"))), "{{ [1] in '%d' }}")
}
func typed5435(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Str("%d"))), "{{ [1] in '%d' }}")
}
func texts5435(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Str("%d"))), "{{ [1] in '%d' }}")
}
func text5435(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.ListOf(py.Int(1)), py.Str("%d"))).Text(), "{{ [1] in '%d' }}")
}
func value5436(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1)))), "{{ [1] in {'a':1} }}")
}
func typed5436(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1)))), "{{ [1] in {'a':1} }}")
}
func texts5436(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1)))), "{{ [1] in {'a':1} }}")
}
func text5436(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.ListOf(py.Int(1)), py.Dict("a", py.Int(1)))).Text(), "{{ [1] in {'a':1} }}")
}
func value5437(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), e.TodayUTC())), "{{ [1] in today_utc() }}")
}
func typed5437(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), e.TodayUTC())), "{{ [1] in today_utc() }}")
}
func texts5437(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), e.TodayUTC())), "{{ [1] in today_utc() }}")
}
func text5437(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.ListOf(py.Int(1)), e.TodayUTC())).Text(), "{{ [1] in today_utc() }}")
}
func value5438(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M")))), "{{ [1] in duration('P1M') }}")
}
func typed5438(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M")))), "{{ [1] in duration('P1M') }}")
}
func texts5438(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M")))), "{{ [1] in duration('P1M') }}")
}
func text5438(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.ListOf(py.Int(1)), e.Duration(py.Str("P1M")))).Text(), "{{ [1] in duration('P1M') }}")
}
func value5439(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Literal("100000000000000000000"))), "{{ [1] in 10**20 }}")
}
func typed5439(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Literal("100000000000000000000"))), "{{ [1] in 10**20 }}")
}
func texts5439(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.ListOf(py.Int(1)), py.Literal("100000000000000000000"))), "{{ [1] in 10**20 }}")
}
func text5439(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.ListOf(py.Int(1)), py.Literal("100000000000000000000"))).Text(), "{{ [1] in 10**20 }}")
}
func value5440(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x"))), "{{ (1,2) in config.x }}")
}
func typed5440(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x"))), "{{ (1,2) in config.x }}")
}
func texts5440(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Str(ctx["config"].Member("x").Text()))), "{{ (1,2) in config.x }}")
}
func text5440(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("x"))).Text(), "{{ (1,2) in config.x }}")
}
func value5441(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0))), "{{ (1,2) in 0 }}")
}
func typed5441(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0))), "{{ (1,2) in 0 }}")
}
func texts5441(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0))), "{{ (1,2) in 0 }}")
}
func text5441(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0))).Text(), "{{ (1,2) in 0 }}")
}
func value5442(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Int(1))), "{{ (1,2) in 1 }}")
}
func typed5442(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Int(1))), "{{ (1,2) in 1 }}")
}
func texts5442(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Int(1))), "{{ (1,2) in 1 }}")
}
func text5442(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Int(1))).Text(), "{{ (1,2) in 1 }}")
}
func value5443(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3))), "{{ (1,2) in -3 }}")
}
func typed5443(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3))), "{{ (1,2) in -3 }}")
}
func texts5443(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3))), "{{ (1,2) in -3 }}")
}
func text5443(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3))).Text(), "{{ (1,2) in -3 }}")
}
func value5444(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Float(2.5))), "{{ (1,2) in 2.5 }}")
}
func typed5444(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Float(2.5))), "{{ (1,2) in 2.5 }}")
}
func texts5444(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Float(2.5))), "{{ (1,2) in 2.5 }}")
}
func text5444(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Float(2.5))).Text(), "{{ (1,2) in 2.5 }}")
}
func value5445(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5445(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5445(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5445(e *py.Eval, ctx variables) string {
	return "False"
}
func value5446(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC())), "{{ (1,2) in today_utc() }}")
}
func typed5446(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC())), "{{ (1,2) in today_utc() }}")
}
func texts5446(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC())), "{{ (1,2) in today_utc() }}")
}
func text5446(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC())).Text(), "{{ (1,2) in today_utc() }}")
}
func value5447(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M")))), "{{ (1,2) in duration('P1M') }}")
}
func typed5447(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M")))), "{{ (1,2) in duration('P1M') }}")
}
func texts5447(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M")))), "{{ (1,2) in duration('P1M') }}")
}
func text5447(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.TupleOf(py.Int(1), py.Int(2)), e.Duration(py.Str("P1M")))).Text(), "{{ (1,2) in duration('P1M') }}")
}
func value5448(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Int(0))), "{{ {'a':1} in 0 }}")
}
func typed5448(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Int(0))), "{{ {'a':1} in 0 }}")
}
func texts5448(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Int(0))), "{{ {'a':1} in 0 }}")
}
func text5448(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Int(0))).Text(), "{{ {'a':1} in 0 }}")
}
func value5449(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Int(1))), "{{ {'a':1} in 1 }}")
}
func typed5449(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Int(1))), "{{ {'a':1} in 1 }}")
}
func texts5449(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Int(1))), "{{ {'a':1} in 1 }}")
}
func text5449(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Int(1))).Text(), "{{ {'a':1} in 1 }}")
}
func value5450(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Str(""))), "{{ {'a':1} in '' }}")
}
func typed5450(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Str(""))), "{{ {'a':1} in '' }}")
}
func texts5450(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Str(""))), "{{ {'a':1} in '' }}")
}
func text5450(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Str(""))).Text(), "{{ {'a':1} in '' }}")
}
func value5451(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Str("a"))), "{{ {'a':1} in 'a' }}")
}
func typed5451(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Str("a"))), "{{ {'a':1} in 'a' }}")
}
func texts5451(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Str("a"))), "{{ {'a':1} in 'a' }}")
}
func text5451(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Str("a"))).Text(), "{{ {'a':1} in 'a' }}")
}
func value5452(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Str("%s!"))), "{{ {'a':1} in '%s!' }}")
}
func typed5452(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Str("%s!"))), "{{ {'a':1} in '%s!' }}")
}
func texts5452(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Str("%s!"))), "{{ {'a':1} in '%s!' }}")
}
func text5452(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Str("%s!"))).Text(), "{{ {'a':1} in '%s!' }}")
}
func value5453(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5453(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5453(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5453(e *py.Eval, ctx variables) string {
	return "False"
}
func value5454(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5454(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5454(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5454(e *py.Eval, ctx variables) string {
	return "False"
}
func value5455(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(1)))), "{{ {'a':1} in {'a':1} }}")
}
func typed5455(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(1)))), "{{ {'a':1} in {'a':1} }}")
}
func texts5455(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(1)))), "{{ {'a':1} in {'a':1} }}")
}
func text5455(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(1)))).Text(), "{{ {'a':1} in {'a':1} }}")
}
func value5456(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), e.NowUTC())), "{{ {'a':1} in now_utc() }}")
}
func typed5456(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), e.NowUTC())), "{{ {'a':1} in now_utc() }}")
}
func texts5456(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), e.NowUTC())), "{{ {'a':1} in now_utc() }}")
}
func text5456(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Dict("a", py.Int(1)), e.NowUTC())).Text(), "{{ {'a':1} in now_utc() }}")
}
func value5457(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), e.TodayUTC())), "{{ {'a':1} in today_utc() }}")
}
func typed5457(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), e.TodayUTC())), "{{ {'a':1} in today_utc() }}")
}
func texts5457(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), e.TodayUTC())), "{{ {'a':1} in today_utc() }}")
}
func text5457(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Dict("a", py.Int(1)), e.TodayUTC())).Text(), "{{ {'a':1} in today_utc() }}")
}
func value5458(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D")))), "{{ {'a':1} in duration('P1D') }}")
}
func typed5458(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D")))), "{{ {'a':1} in duration('P1D') }}")
}
func texts5458(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D")))), "{{ {'a':1} in duration('P1D') }}")
}
func text5458(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D")))).Text(), "{{ {'a':1} in duration('P1D') }}")
}
func value5459(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M")))), "{{ {'a':1} in duration('P1M') }}")
}
func typed5459(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M")))), "{{ {'a':1} in duration('P1M') }}")
}
func texts5459(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M")))), "{{ {'a':1} in duration('P1M') }}")
}
func text5459(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M")))).Text(), "{{ {'a':1} in duration('P1M') }}")
}
func value5460(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), ctx["config"].Member("x"))), "{{ now_utc() in config.x }}")
}
func typed5460(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), ctx["config"].Member("x"))), "{{ now_utc() in config.x }}")
}
func texts5460(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.Str(ctx["config"].Member("x").Text()))), "{{ now_utc() in config.x }}")
}
func text5460(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.NowUTC(), ctx["config"].Member("x"))).Text(), "{{ now_utc() in config.x }}")
}
func value5461(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.True)), "{{ now_utc() in true }}")
}
func typed5461(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.True)), "{{ now_utc() in true }}")
}
func texts5461(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.True)), "{{ now_utc() in true }}")
}
func text5461(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.NowUTC(), py.True)).Text(), "{{ now_utc() in true }}")
}
func value5462(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.Int(-3))), "{{ now_utc() in -3 }}")
}
func typed5462(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.Int(-3))), "{{ now_utc() in -3 }}")
}
func texts5462(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.Int(-3))), "{{ now_utc() in -3 }}")
}
func text5462(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.NowUTC(), py.Int(-3))).Text(), "{{ now_utc() in -3 }}")
}
func value5463(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.Float(2.5))), "{{ now_utc() in 2.5 }}")
}
func typed5463(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.Float(2.5))), "{{ now_utc() in 2.5 }}")
}
func texts5463(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.Float(2.5))), "{{ now_utc() in 2.5 }}")
}
func text5463(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.NowUTC(), py.Float(2.5))).Text(), "{{ now_utc() in 2.5 }}")
}
func value5464(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.Str(""))), "{{ now_utc() in '' }}")
}
func typed5464(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.Str(""))), "{{ now_utc() in '' }}")
}
func texts5464(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.Str(""))), "{{ now_utc() in '' }}")
}
func text5464(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.NowUTC(), py.Str(""))).Text(), "{{ now_utc() in '' }}")
}
func value5465(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.Str("a"))), "{{ now_utc() in 'a' }}")
}
func typed5465(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.Str("a"))), "{{ now_utc() in 'a' }}")
}
func texts5465(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.Str("a"))), "{{ now_utc() in 'a' }}")
}
func text5465(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.NowUTC(), py.Str("a"))).Text(), "{{ now_utc() in 'a' }}")
}
func value5466(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(e.NowUTC(), py.ListOf(py.Int(1))))
}
func typed5466(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(e.NowUTC(), py.ListOf(py.Int(1))))
}
func texts5466(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(e.NowUTC(), py.ListOf(py.Int(1))))
}
func text5466(e *py.Eval, ctx variables) string {
	return py.Bool(e.In(e.NowUTC(), py.ListOf(py.Int(1)))).Text()
}
func value5467(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), e.NowUTC())), "{{ now_utc() in now_utc() }}")
}
func typed5467(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), e.NowUTC())), "{{ now_utc() in now_utc() }}")
}
func texts5467(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), e.NowUTC())), "{{ now_utc() in now_utc() }}")
}
func text5467(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.NowUTC(), e.NowUTC())).Text(), "{{ now_utc() in now_utc() }}")
}
func value5468(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), e.Duration(py.Str("P1D")))), "{{ now_utc() in duration('P1D') }}")
}
func typed5468(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), e.Duration(py.Str("P1D")))), "{{ now_utc() in duration('P1D') }}")
}
func texts5468(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), e.Duration(py.Str("P1D")))), "{{ now_utc() in duration('P1D') }}")
}
func text5468(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.NowUTC(), e.Duration(py.Str("P1D")))).Text(), "{{ now_utc() in duration('P1D') }}")
}
func value5469(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), e.Duration(py.Str("P1M")))), "{{ now_utc() in duration('P1M') }}")
}
func typed5469(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), e.Duration(py.Str("P1M")))), "{{ now_utc() in duration('P1M') }}")
}
func texts5469(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), e.Duration(py.Str("P1M")))), "{{ now_utc() in duration('P1M') }}")
}
func text5469(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.NowUTC(), e.Duration(py.Str("P1M")))).Text(), "{{ now_utc() in duration('P1M') }}")
}
func value5470(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.Literal("100000000000000000000"))), "{{ now_utc() in 10**20 }}")
}
func typed5470(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.Literal("100000000000000000000"))), "{{ now_utc() in 10**20 }}")
}
func texts5470(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.NowUTC(), py.Literal("100000000000000000000"))), "{{ now_utc() in 10**20 }}")
}
func text5470(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.NowUTC(), py.Literal("100000000000000000000"))).Text(), "{{ now_utc() in 10**20 }}")
}
func value5471(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), ctx["config"].Member("missing"))), "{{ today_utc() in config.missing }}")
}
func typed5471(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), ctx["config"].Member("missing"))), "{{ today_utc() in config.missing }}")
}
func texts5471(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.Str(ctx["config"].Member("missing").Text()))), "{{ today_utc() in config.missing }}")
}
func text5471(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.TodayUTC(), ctx["config"].Member("missing"))).Text(), "{{ today_utc() in config.missing }}")
}
func value5472(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.None)), "{{ today_utc() in none }}")
}
func typed5472(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.None)), "{{ today_utc() in none }}")
}
func texts5472(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.None)), "{{ today_utc() in none }}")
}
func text5472(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.TodayUTC(), py.None)).Text(), "{{ today_utc() in none }}")
}
func value5473(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.Int(0))), "{{ today_utc() in 0 }}")
}
func typed5473(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.Int(0))), "{{ today_utc() in 0 }}")
}
func texts5473(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.Int(0))), "{{ today_utc() in 0 }}")
}
func text5473(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.TodayUTC(), py.Int(0))).Text(), "{{ today_utc() in 0 }}")
}
func value5474(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.Str(""))), "{{ today_utc() in '' }}")
}
func typed5474(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.Str(""))), "{{ today_utc() in '' }}")
}
func texts5474(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.Str(""))), "{{ today_utc() in '' }}")
}
func text5474(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.TodayUTC(), py.Str(""))).Text(), "{{ today_utc() in '' }}")
}
func value5475(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.Str("%s!"))), "{{ today_utc() in '%s!' }}")
}
func typed5475(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.Str("%s!"))), "{{ today_utc() in '%s!' }}")
}
func texts5475(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.Str("%s!"))), "{{ today_utc() in '%s!' }}")
}
func text5475(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.TodayUTC(), py.Str("%s!"))).Text(), "{{ today_utc() in '%s!' }}")
}
func value5476(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed5476(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts5476(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func text5476(e *py.Eval, ctx variables) string {
	return py.Bool(e.In(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value5477(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.Dict("a", py.Int(1)))), "{{ today_utc() in {'a':1} }}")
}
func typed5477(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.Dict("a", py.Int(1)))), "{{ today_utc() in {'a':1} }}")
}
func texts5477(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.Dict("a", py.Int(1)))), "{{ today_utc() in {'a':1} }}")
}
func text5477(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.TodayUTC(), py.Dict("a", py.Int(1)))).Text(), "{{ today_utc() in {'a':1} }}")
}
func value5478(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.Literal("100000000000000000000"))), "{{ today_utc() in 10**20 }}")
}
func typed5478(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.Literal("100000000000000000000"))), "{{ today_utc() in 10**20 }}")
}
func texts5478(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.TodayUTC(), py.Literal("100000000000000000000"))), "{{ today_utc() in 10**20 }}")
}
func text5478(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.TodayUTC(), py.Literal("100000000000000000000"))).Text(), "{{ today_utc() in 10**20 }}")
}
func value5479(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), ctx["config"].Member("x"))), "{{ duration('P1D') in config.x }}")
}
func typed5479(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), ctx["config"].Member("x"))), "{{ duration('P1D') in config.x }}")
}
func texts5479(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Str(ctx["config"].Member("x").Text()))), "{{ duration('P1D') in config.x }}")
}
func text5479(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.Duration(py.Str("P1D")), ctx["config"].Member("x"))).Text(), "{{ duration('P1D') in config.x }}")
}
func value5480(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), py.True)), "{{ duration('P1D') in true }}")
}
func typed5480(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), py.True)), "{{ duration('P1D') in true }}")
}
func texts5480(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), py.True)), "{{ duration('P1D') in true }}")
}
func text5480(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.Duration(py.Str("P1D")), py.True)).Text(), "{{ duration('P1D') in true }}")
}
func value5481(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Int(1))), "{{ duration('P1D') in 1 }}")
}
func typed5481(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Int(1))), "{{ duration('P1D') in 1 }}")
}
func texts5481(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Int(1))), "{{ duration('P1D') in 1 }}")
}
func text5481(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Int(1))).Text(), "{{ duration('P1D') in 1 }}")
}
func value5482(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Float(2.5))), "{{ duration('P1D') in 2.5 }}")
}
func typed5482(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Float(2.5))), "{{ duration('P1D') in 2.5 }}")
}
func texts5482(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Float(2.5))), "{{ duration('P1D') in 2.5 }}")
}
func text5482(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Float(2.5))).Text(), "{{ duration('P1D') in 2.5 }}")
}
func value5483(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Str("a"))), "{{ duration('P1D') in 'a' }}")
}
func typed5483(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Str("a"))), "{{ duration('P1D') in 'a' }}")
}
func texts5483(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Str("a"))), "{{ duration('P1D') in 'a' }}")
}
func text5483(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Str("a"))).Text(), "{{ duration('P1D') in 'a' }}")
}
func value5484(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))))
}
func typed5484(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))))
}
func texts5484(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))))
}
func text5484(e *py.Eval, ctx variables) string {
	return py.Bool(e.In(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1)))).Text()
}
func value5485(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1)))), "{{ duration('P1D') in {'a':1} }}")
}
func typed5485(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1)))), "{{ duration('P1D') in {'a':1} }}")
}
func texts5485(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1)))), "{{ duration('P1D') in {'a':1} }}")
}
func text5485(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1)))).Text(), "{{ duration('P1D') in {'a':1} }}")
}
func value5486(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), e.NowUTC())), "{{ duration('P1D') in now_utc() }}")
}
func typed5486(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), e.NowUTC())), "{{ duration('P1D') in now_utc() }}")
}
func texts5486(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), e.NowUTC())), "{{ duration('P1D') in now_utc() }}")
}
func text5486(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.Duration(py.Str("P1D")), e.NowUTC())).Text(), "{{ duration('P1D') in now_utc() }}")
}
func value5487(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), e.TodayUTC())), "{{ duration('P1D') in today_utc() }}")
}
func typed5487(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), e.TodayUTC())), "{{ duration('P1D') in today_utc() }}")
}
func texts5487(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), e.TodayUTC())), "{{ duration('P1D') in today_utc() }}")
}
func text5487(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.Duration(py.Str("P1D")), e.TodayUTC())).Text(), "{{ duration('P1D') in today_utc() }}")
}
func value5488(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M")))), "{{ duration('P1D') in duration('P1M') }}")
}
func typed5488(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M")))), "{{ duration('P1D') in duration('P1M') }}")
}
func texts5488(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M")))), "{{ duration('P1D') in duration('P1M') }}")
}
func text5488(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M")))).Text(), "{{ duration('P1D') in duration('P1M') }}")
}
func value5489(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1M")), ctx["config"].Member("x"))), "{{ duration('P1M') in config.x }}")
}
func typed5489(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1M")), ctx["config"].Member("x"))), "{{ duration('P1M') in config.x }}")
}
func texts5489(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1M")), py.Str(ctx["config"].Member("x").Text()))), "{{ duration('P1M') in config.x }}")
}
func text5489(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.Duration(py.Str("P1M")), ctx["config"].Member("x"))).Text(), "{{ duration('P1M') in config.x }}")
}
func value5490(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1M")), py.True)), "{{ duration('P1M') in true }}")
}
func typed5490(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1M")), py.True)), "{{ duration('P1M') in true }}")
}
func texts5490(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1M")), py.True)), "{{ duration('P1M') in true }}")
}
func text5490(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.Duration(py.Str("P1M")), py.True)).Text(), "{{ duration('P1M') in true }}")
}
func value5491(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1M")), py.Str(""))), "{{ duration('P1M') in '' }}")
}
func typed5491(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1M")), py.Str(""))), "{{ duration('P1M') in '' }}")
}
func texts5491(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1M")), py.Str(""))), "{{ duration('P1M') in '' }}")
}
func text5491(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.Duration(py.Str("P1M")), py.Str(""))).Text(), "{{ duration('P1M') in '' }}")
}
func value5492(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1M")), py.Str("%s!"))), "{{ duration('P1M') in '%s!' }}")
}
func typed5492(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1M")), py.Str("%s!"))), "{{ duration('P1M') in '%s!' }}")
}
func texts5492(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1M")), py.Str("%s!"))), "{{ duration('P1M') in '%s!' }}")
}
func text5492(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.Duration(py.Str("P1M")), py.Str("%s!"))).Text(), "{{ duration('P1M') in '%s!' }}")
}
func value5493(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed5493(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts5493(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))))
}
func text5493(e *py.Eval, ctx variables) string {
	return py.Bool(e.In(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value5494(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))), "{{ duration('P1M') in {'a':1} }}")
}
func typed5494(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))), "{{ duration('P1M') in {'a':1} }}")
}
func texts5494(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))), "{{ duration('P1M') in {'a':1} }}")
}
func text5494(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))).Text(), "{{ duration('P1M') in {'a':1} }}")
}
func value5495(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), ctx["config"].Member("missing"))), "{{ 10**20 in config.missing }}")
}
func typed5495(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), ctx["config"].Member("missing"))), "{{ 10**20 in config.missing }}")
}
func texts5495(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), py.Str(ctx["config"].Member("missing").Text()))), "{{ 10**20 in config.missing }}")
}
func text5495(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Literal("100000000000000000000"), ctx["config"].Member("missing"))).Text(), "{{ 10**20 in config.missing }}")
}
func value5496(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), py.None)), "{{ 10**20 in none }}")
}
func typed5496(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), py.None)), "{{ 10**20 in none }}")
}
func texts5496(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), py.None)), "{{ 10**20 in none }}")
}
func text5496(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Literal("100000000000000000000"), py.None)).Text(), "{{ 10**20 in none }}")
}
func value5497(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), py.Int(0))), "{{ 10**20 in 0 }}")
}
func typed5497(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), py.Int(0))), "{{ 10**20 in 0 }}")
}
func texts5497(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), py.Int(0))), "{{ 10**20 in 0 }}")
}
func text5497(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Literal("100000000000000000000"), py.Int(0))).Text(), "{{ 10**20 in 0 }}")
}
func value5498(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), py.Float(2.5))), "{{ 10**20 in 2.5 }}")
}
func typed5498(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), py.Float(2.5))), "{{ 10**20 in 2.5 }}")
}
func texts5498(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), py.Float(2.5))), "{{ 10**20 in 2.5 }}")
}
func text5498(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Literal("100000000000000000000"), py.Float(2.5))).Text(), "{{ 10**20 in 2.5 }}")
}
func value5499(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), py.Str("a"))), "{{ 10**20 in 'a' }}")
}
func typed5499(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), py.Str("a"))), "{{ 10**20 in 'a' }}")
}
func texts5499(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), py.Str("a"))), "{{ 10**20 in 'a' }}")
}
func text5499(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Literal("100000000000000000000"), py.Str("a"))).Text(), "{{ 10**20 in 'a' }}")
}
func value5500(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), py.Str("%s!"))), "{{ 10**20 in '%s!' }}")
}
func typed5500(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), py.Str("%s!"))), "{{ 10**20 in '%s!' }}")
}
func texts5500(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), py.Str("%s!"))), "{{ 10**20 in '%s!' }}")
}
func text5500(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Literal("100000000000000000000"), py.Str("%s!"))).Text(), "{{ 10**20 in '%s!' }}")
}
func value5501(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5501(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5501(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5501(e *py.Eval, ctx variables) string {
	return "False"
}
func value5502(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5502(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5502(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5502(e *py.Eval, ctx variables) string {
	return "False"
}
func value5503(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), e.NowUTC())), "{{ 10**20 in now_utc() }}")
}
func typed5503(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), e.NowUTC())), "{{ 10**20 in now_utc() }}")
}
func texts5503(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), e.NowUTC())), "{{ 10**20 in now_utc() }}")
}
func text5503(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Literal("100000000000000000000"), e.NowUTC())).Text(), "{{ 10**20 in now_utc() }}")
}
func value5504(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), e.TodayUTC())), "{{ 10**20 in today_utc() }}")
}
func typed5504(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), e.TodayUTC())), "{{ 10**20 in today_utc() }}")
}
func texts5504(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), e.TodayUTC())), "{{ 10**20 in today_utc() }}")
}
func text5504(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Literal("100000000000000000000"), e.TodayUTC())).Text(), "{{ 10**20 in today_utc() }}")
}
func value5505(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))), "{{ 10**20 in duration('P1D') }}")
}
func typed5505(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))), "{{ 10**20 in duration('P1D') }}")
}
func texts5505(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))), "{{ 10**20 in duration('P1D') }}")
}
func text5505(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))).Text(), "{{ 10**20 in duration('P1D') }}")
}
func value5506(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M")))), "{{ 10**20 in duration('P1M') }}")
}
func typed5506(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M")))), "{{ 10**20 in duration('P1M') }}")
}
func texts5506(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.In(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M")))), "{{ 10**20 in duration('P1M') }}")
}
func text5506(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.In(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M")))).Text(), "{{ 10**20 in duration('P1M') }}")
}
func value5507(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("x"), ctx["config"].Member("x"))), "{{ config.x not in config.x }}")
}
func typed5507(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("x"), ctx["config"].Member("x"))), "{{ config.x not in config.x }}")
}
func texts5507(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!strings.Contains(ctx["config"].Member("x").Text(), ctx["config"].Member("x").Text()))
}
func text5507(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("x"), ctx["config"].Member("x"))).Text(), "{{ config.x not in config.x }}")
}
func value5508(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("x"), py.None)), "{{ config.x not in none }}")
}
func typed5508(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("x"), py.None)), "{{ config.x not in none }}")
}
func texts5508(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(ctx["config"].Member("x").Text()), py.None)), "{{ config.x not in none }}")
}
func text5508(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("x"), py.None)).Text(), "{{ config.x not in none }}")
}
func value5509(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("x"), py.Str("%s!"))), "{{ config.x not in '%s!' }}")
}
func typed5509(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("x"), py.Str("%s!"))), "{{ config.x not in '%s!' }}")
}
func texts5509(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(ctx["config"].Member("x").Text()), py.Str("%s!"))), "{{ config.x not in '%s!' }}")
}
func text5509(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("x"), py.Str("%s!"))).Text(), "{{ config.x not in '%s!' }}")
}
func value5510(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("x"), py.Str("%d"))), "{{ config.x not in '%d' }}")
}
func typed5510(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("x"), py.Str("%d"))), "{{ config.x not in '%d' }}")
}
func texts5510(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(ctx["config"].Member("x").Text()), py.Str("%d"))), "{{ config.x not in '%d' }}")
}
func text5510(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("x"), py.Str("%d"))).Text(), "{{ config.x not in '%d' }}")
}
func value5511(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(ctx["config"].Member("x"), py.ListOf(py.Int(1))))
}
func typed5511(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(ctx["config"].Member("x"), py.ListOf(py.Int(1))))
}
func texts5511(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Str(ctx["config"].Member("x").Text()), py.ListOf(py.Int(1))))
}
func text5511(e *py.Eval, ctx variables) string {
	return py.Bool(!e.In(ctx["config"].Member("x"), py.ListOf(py.Int(1)))).Text()
}
func value5512(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("x"), e.TodayUTC())), "{{ config.x not in today_utc() }}")
}
func typed5512(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("x"), e.TodayUTC())), "{{ config.x not in today_utc() }}")
}
func texts5512(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(ctx["config"].Member("x").Text()), e.TodayUTC())), "{{ config.x not in today_utc() }}")
}
func text5512(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("x"), e.TodayUTC())).Text(), "{{ config.x not in today_utc() }}")
}
func value5513(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("x"), e.Duration(py.Str("P1M")))), "{{ config.x not in duration('P1M') }}")
}
func typed5513(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("x"), e.Duration(py.Str("P1M")))), "{{ config.x not in duration('P1M') }}")
}
func texts5513(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(ctx["config"].Member("x").Text()), e.Duration(py.Str("P1M")))), "{{ config.x not in duration('P1M') }}")
}
func text5513(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("x"), e.Duration(py.Str("P1M")))).Text(), "{{ config.x not in duration('P1M') }}")
}
func value5514(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), ctx["config"].Member("missing"))), "{{ config.missing not in config.missing }}")
}
func typed5514(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), ctx["config"].Member("missing"))), "{{ config.missing not in config.missing }}")
}
func texts5514(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!strings.Contains(ctx["config"].Member("missing").Text(), ctx["config"].Member("missing").Text()))
}
func text5514(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("missing"), ctx["config"].Member("missing"))).Text(), "{{ config.missing not in config.missing }}")
}
func value5515(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), py.True)), "{{ config.missing not in true }}")
}
func typed5515(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), py.True)), "{{ config.missing not in true }}")
}
func texts5515(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(ctx["config"].Member("missing").Text()), py.True)), "{{ config.missing not in true }}")
}
func text5515(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("missing"), py.True)).Text(), "{{ config.missing not in true }}")
}
func value5516(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), py.Int(-3))), "{{ config.missing not in -3 }}")
}
func typed5516(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), py.Int(-3))), "{{ config.missing not in -3 }}")
}
func texts5516(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(ctx["config"].Member("missing").Text()), py.Int(-3))), "{{ config.missing not in -3 }}")
}
func text5516(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("missing"), py.Int(-3))).Text(), "{{ config.missing not in -3 }}")
}
func value5517(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), py.Float(2.5))), "{{ config.missing not in 2.5 }}")
}
func typed5517(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), py.Float(2.5))), "{{ config.missing not in 2.5 }}")
}
func texts5517(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(ctx["config"].Member("missing").Text()), py.Float(2.5))), "{{ config.missing not in 2.5 }}")
}
func text5517(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("missing"), py.Float(2.5))).Text(), "{{ config.missing not in 2.5 }}")
}
func value5518(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), py.Str("%s!"))), "{{ config.missing not in '%s!' }}")
}
func typed5518(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), py.Str("%s!"))), "{{ config.missing not in '%s!' }}")
}
func texts5518(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(ctx["config"].Member("missing").Text()), py.Str("%s!"))), "{{ config.missing not in '%s!' }}")
}
func text5518(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("missing"), py.Str("%s!"))).Text(), "{{ config.missing not in '%s!' }}")
}
func value5519(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), py.Str("%d"))), "{{ config.missing not in '%d' }}")
}
func typed5519(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), py.Str("%d"))), "{{ config.missing not in '%d' }}")
}
func texts5519(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(ctx["config"].Member("missing").Text()), py.Str("%d"))), "{{ config.missing not in '%d' }}")
}
func text5519(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("missing"), py.Str("%d"))).Text(), "{{ config.missing not in '%d' }}")
}
func value5520(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))), "{{ config.missing not in {'a':1} }}")
}
func typed5520(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))), "{{ config.missing not in {'a':1} }}")
}
func texts5520(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Str(ctx["config"].Member("missing").Text()), py.Dict("a", py.Int(1))))
}
func text5520(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))).Text(), "{{ config.missing not in {'a':1} }}")
}
func value5521(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), e.NowUTC())), "{{ config.missing not in now_utc() }}")
}
func typed5521(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), e.NowUTC())), "{{ config.missing not in now_utc() }}")
}
func texts5521(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(ctx["config"].Member("missing").Text()), e.NowUTC())), "{{ config.missing not in now_utc() }}")
}
func text5521(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("missing"), e.NowUTC())).Text(), "{{ config.missing not in now_utc() }}")
}
func value5522(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), e.TodayUTC())), "{{ config.missing not in today_utc() }}")
}
func typed5522(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), e.TodayUTC())), "{{ config.missing not in today_utc() }}")
}
func texts5522(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(ctx["config"].Member("missing").Text()), e.TodayUTC())), "{{ config.missing not in today_utc() }}")
}
func text5522(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("missing"), e.TodayUTC())).Text(), "{{ config.missing not in today_utc() }}")
}
func value5523(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), e.Duration(py.Str("P1D")))), "{{ config.missing not in duration('P1D') }}")
}
func typed5523(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), e.Duration(py.Str("P1D")))), "{{ config.missing not in duration('P1D') }}")
}
func texts5523(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(ctx["config"].Member("missing").Text()), e.Duration(py.Str("P1D")))), "{{ config.missing not in duration('P1D') }}")
}
func text5523(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("missing"), e.Duration(py.Str("P1D")))).Text(), "{{ config.missing not in duration('P1D') }}")
}
func value5524(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), e.Duration(py.Str("P1M")))), "{{ config.missing not in duration('P1M') }}")
}
func typed5524(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(ctx["config"].Member("missing"), e.Duration(py.Str("P1M")))), "{{ config.missing not in duration('P1M') }}")
}
func texts5524(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(ctx["config"].Member("missing").Text()), e.Duration(py.Str("P1M")))), "{{ config.missing not in duration('P1M') }}")
}
func text5524(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(ctx["config"].Member("missing"), e.Duration(py.Str("P1M")))).Text(), "{{ config.missing not in duration('P1M') }}")
}
func value5525(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, ctx["config"].Member("x"))), "{{ none not in config.x }}")
}
func typed5525(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, ctx["config"].Member("x"))), "{{ none not in config.x }}")
}
func texts5525(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.Str(ctx["config"].Member("x").Text()))), "{{ none not in config.x }}")
}
func text5525(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.None, ctx["config"].Member("x"))).Text(), "{{ none not in config.x }}")
}
func value5526(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.None)), "{{ none not in none }}")
}
func typed5526(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.None)), "{{ none not in none }}")
}
func texts5526(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.None)), "{{ none not in none }}")
}
func text5526(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.None, py.None)).Text(), "{{ none not in none }}")
}
func value5527(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.Int(1))), "{{ none not in 1 }}")
}
func typed5527(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.Int(1))), "{{ none not in 1 }}")
}
func texts5527(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.Int(1))), "{{ none not in 1 }}")
}
func text5527(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.None, py.Int(1))).Text(), "{{ none not in 1 }}")
}
func value5528(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.Int(-3))), "{{ none not in -3 }}")
}
func typed5528(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.Int(-3))), "{{ none not in -3 }}")
}
func texts5528(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.Int(-3))), "{{ none not in -3 }}")
}
func text5528(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.None, py.Int(-3))).Text(), "{{ none not in -3 }}")
}
func value5529(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.Str(""))), "{{ none not in '' }}")
}
func typed5529(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.Str(""))), "{{ none not in '' }}")
}
func texts5529(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.Str(""))), "{{ none not in '' }}")
}
func text5529(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.None, py.Str(""))).Text(), "{{ none not in '' }}")
}
func value5530(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.Str("a"))), "{{ none not in 'a' }}")
}
func typed5530(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.Str("a"))), "{{ none not in 'a' }}")
}
func texts5530(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.Str("a"))), "{{ none not in 'a' }}")
}
func text5530(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.None, py.Str("a"))).Text(), "{{ none not in 'a' }}")
}
func value5531(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.Str("%d"))), "{{ none not in '%d' }}")
}
func typed5531(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.Str("%d"))), "{{ none not in '%d' }}")
}
func texts5531(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, py.Str("%d"))), "{{ none not in '%d' }}")
}
func text5531(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.None, py.Str("%d"))).Text(), "{{ none not in '%d' }}")
}
func value5532(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5532(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5532(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5532(e *py.Eval, ctx variables) string {
	return "True"
}
func value5533(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, e.NowUTC())), "{{ none not in now_utc() }}")
}
func typed5533(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, e.NowUTC())), "{{ none not in now_utc() }}")
}
func texts5533(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, e.NowUTC())), "{{ none not in now_utc() }}")
}
func text5533(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.None, e.NowUTC())).Text(), "{{ none not in now_utc() }}")
}
func value5534(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, e.TodayUTC())), "{{ none not in today_utc() }}")
}
func typed5534(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, e.TodayUTC())), "{{ none not in today_utc() }}")
}
func texts5534(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.None, e.TodayUTC())), "{{ none not in today_utc() }}")
}
func text5534(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.None, e.TodayUTC())).Text(), "{{ none not in today_utc() }}")
}
func value5535(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.True, ctx["config"].Member("x"))), "{{ true not in config.x }}")
}
func typed5535(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.True, ctx["config"].Member("x"))), "{{ true not in config.x }}")
}
func texts5535(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.True, py.Str(ctx["config"].Member("x").Text()))), "{{ true not in config.x }}")
}
func text5535(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.True, ctx["config"].Member("x"))).Text(), "{{ true not in config.x }}")
}
func value5536(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.True, ctx["config"].Member("missing"))), "{{ true not in config.missing }}")
}
func typed5536(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.True, ctx["config"].Member("missing"))), "{{ true not in config.missing }}")
}
func texts5536(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.True, py.Str(ctx["config"].Member("missing").Text()))), "{{ true not in config.missing }}")
}
func text5536(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.True, ctx["config"].Member("missing"))).Text(), "{{ true not in config.missing }}")
}
func value5537(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.True, py.Str(""))), "{{ true not in '' }}")
}
func typed5537(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.True, py.Str(""))), "{{ true not in '' }}")
}
func texts5537(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.True, py.Str(""))), "{{ true not in '' }}")
}
func text5537(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.True, py.Str(""))).Text(), "{{ true not in '' }}")
}
func value5538(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.True, py.Str("%d"))), "{{ true not in '%d' }}")
}
func typed5538(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.True, py.Str("%d"))), "{{ true not in '%d' }}")
}
func texts5538(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.True, py.Str("%d"))), "{{ true not in '%d' }}")
}
func text5538(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.True, py.Str("%d"))).Text(), "{{ true not in '%d' }}")
}
func value5539(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5539(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5539(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5539(e *py.Eval, ctx variables) string {
	return "False"
}
func value5540(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5540(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5540(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5540(e *py.Eval, ctx variables) string {
	return "False"
}
func value5541(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.True, e.Duration(py.Str("P1D")))), "{{ true not in duration('P1D') }}")
}
func typed5541(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.True, e.Duration(py.Str("P1D")))), "{{ true not in duration('P1D') }}")
}
func texts5541(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.True, e.Duration(py.Str("P1D")))), "{{ true not in duration('P1D') }}")
}
func text5541(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.True, e.Duration(py.Str("P1D")))).Text(), "{{ true not in duration('P1D') }}")
}
func value5542(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), ctx["config"].Member("x"))), "{{ 0 not in config.x }}")
}
func typed5542(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), ctx["config"].Member("x"))), "{{ 0 not in config.x }}")
}
func texts5542(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.Str(ctx["config"].Member("x").Text()))), "{{ 0 not in config.x }}")
}
func text5542(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(0), ctx["config"].Member("x"))).Text(), "{{ 0 not in config.x }}")
}
func value5543(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), ctx["config"].Member("missing"))), "{{ 0 not in config.missing }}")
}
func typed5543(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), ctx["config"].Member("missing"))), "{{ 0 not in config.missing }}")
}
func texts5543(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.Str(ctx["config"].Member("missing").Text()))), "{{ 0 not in config.missing }}")
}
func text5543(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(0), ctx["config"].Member("missing"))).Text(), "{{ 0 not in config.missing }}")
}
func value5544(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.None)), "{{ 0 not in none }}")
}
func typed5544(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.None)), "{{ 0 not in none }}")
}
func texts5544(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.None)), "{{ 0 not in none }}")
}
func text5544(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(0), py.None)).Text(), "{{ 0 not in none }}")
}
func value5545(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.Int(-3))), "{{ 0 not in -3 }}")
}
func typed5545(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.Int(-3))), "{{ 0 not in -3 }}")
}
func texts5545(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.Int(-3))), "{{ 0 not in -3 }}")
}
func text5545(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(0), py.Int(-3))).Text(), "{{ 0 not in -3 }}")
}
func value5546(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.Float(2.5))), "{{ 0 not in 2.5 }}")
}
func typed5546(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.Float(2.5))), "{{ 0 not in 2.5 }}")
}
func texts5546(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.Float(2.5))), "{{ 0 not in 2.5 }}")
}
func text5546(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(0), py.Float(2.5))).Text(), "{{ 0 not in 2.5 }}")
}
func value5547(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.Str(""))), "{{ 0 not in '' }}")
}
func typed5547(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.Str(""))), "{{ 0 not in '' }}")
}
func texts5547(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.Str(""))), "{{ 0 not in '' }}")
}
func text5547(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(0), py.Str(""))).Text(), "{{ 0 not in '' }}")
}
func value5548(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5548(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5548(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5548(e *py.Eval, ctx variables) string {
	return "True"
}
func value5549(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), e.Duration(py.Str("P1M")))), "{{ 0 not in duration('P1M') }}")
}
func typed5549(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), e.Duration(py.Str("P1M")))), "{{ 0 not in duration('P1M') }}")
}
func texts5549(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), e.Duration(py.Str("P1M")))), "{{ 0 not in duration('P1M') }}")
}
func text5549(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(0), e.Duration(py.Str("P1M")))).Text(), "{{ 0 not in duration('P1M') }}")
}
func value5550(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.Literal("100000000000000000000"))), "{{ 0 not in 10**20 }}")
}
func typed5550(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.Literal("100000000000000000000"))), "{{ 0 not in 10**20 }}")
}
func texts5550(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(0), py.Literal("100000000000000000000"))), "{{ 0 not in 10**20 }}")
}
func text5550(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(0), py.Literal("100000000000000000000"))).Text(), "{{ 0 not in 10**20 }}")
}
func value5551(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), ctx["config"].Member("x"))), "{{ 1 not in config.x }}")
}
func typed5551(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), ctx["config"].Member("x"))), "{{ 1 not in config.x }}")
}
func texts5551(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Str(ctx["config"].Member("x").Text()))), "{{ 1 not in config.x }}")
}
func text5551(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(1), ctx["config"].Member("x"))).Text(), "{{ 1 not in config.x }}")
}
func value5552(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.None)), "{{ 1 not in none }}")
}
func typed5552(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.None)), "{{ 1 not in none }}")
}
func texts5552(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.None)), "{{ 1 not in none }}")
}
func text5552(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(1), py.None)).Text(), "{{ 1 not in none }}")
}
func value5553(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.True)), "{{ 1 not in true }}")
}
func typed5553(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.True)), "{{ 1 not in true }}")
}
func texts5553(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.True)), "{{ 1 not in true }}")
}
func text5553(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(1), py.True)).Text(), "{{ 1 not in true }}")
}
func value5554(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Int(0))), "{{ 1 not in 0 }}")
}
func typed5554(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Int(0))), "{{ 1 not in 0 }}")
}
func texts5554(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Int(0))), "{{ 1 not in 0 }}")
}
func text5554(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(1), py.Int(0))).Text(), "{{ 1 not in 0 }}")
}
func value5555(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Int(-3))), "{{ 1 not in -3 }}")
}
func typed5555(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Int(-3))), "{{ 1 not in -3 }}")
}
func texts5555(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Int(-3))), "{{ 1 not in -3 }}")
}
func text5555(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(1), py.Int(-3))).Text(), "{{ 1 not in -3 }}")
}
func value5556(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Float(2.5))), "{{ 1 not in 2.5 }}")
}
func typed5556(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Float(2.5))), "{{ 1 not in 2.5 }}")
}
func texts5556(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Float(2.5))), "{{ 1 not in 2.5 }}")
}
func text5556(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(1), py.Float(2.5))).Text(), "{{ 1 not in 2.5 }}")
}
func value5557(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Str(""))), "{{ 1 not in '' }}")
}
func typed5557(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Str(""))), "{{ 1 not in '' }}")
}
func texts5557(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Str(""))), "{{ 1 not in '' }}")
}
func text5557(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(1), py.Str(""))).Text(), "{{ 1 not in '' }}")
}
func value5558(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Str("%s!"))), "{{ 1 not in '%s!' }}")
}
func typed5558(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Str("%s!"))), "{{ 1 not in '%s!' }}")
}
func texts5558(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Str("%s!"))), "{{ 1 not in '%s!' }}")
}
func text5558(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(1), py.Str("%s!"))).Text(), "{{ 1 not in '%s!' }}")
}
func value5559(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5559(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5559(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5559(e *py.Eval, ctx variables) string {
	return "False"
}
func value5560(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), e.Duration(py.Str("P1D")))), "{{ 1 not in duration('P1D') }}")
}
func typed5560(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), e.Duration(py.Str("P1D")))), "{{ 1 not in duration('P1D') }}")
}
func texts5560(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), e.Duration(py.Str("P1D")))), "{{ 1 not in duration('P1D') }}")
}
func text5560(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(1), e.Duration(py.Str("P1D")))).Text(), "{{ 1 not in duration('P1D') }}")
}
func value5561(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), e.Duration(py.Str("P1M")))), "{{ 1 not in duration('P1M') }}")
}
func typed5561(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), e.Duration(py.Str("P1M")))), "{{ 1 not in duration('P1M') }}")
}
func texts5561(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), e.Duration(py.Str("P1M")))), "{{ 1 not in duration('P1M') }}")
}
func text5561(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(1), e.Duration(py.Str("P1M")))).Text(), "{{ 1 not in duration('P1M') }}")
}
func value5562(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Literal("100000000000000000000"))), "{{ 1 not in 10**20 }}")
}
func typed5562(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Literal("100000000000000000000"))), "{{ 1 not in 10**20 }}")
}
func texts5562(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(1), py.Literal("100000000000000000000"))), "{{ 1 not in 10**20 }}")
}
func text5562(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(1), py.Literal("100000000000000000000"))).Text(), "{{ 1 not in 10**20 }}")
}
func value5563(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), ctx["config"].Member("x"))), "{{ -3 not in config.x }}")
}
func typed5563(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), ctx["config"].Member("x"))), "{{ -3 not in config.x }}")
}
func texts5563(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Str(ctx["config"].Member("x").Text()))), "{{ -3 not in config.x }}")
}
func text5563(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(-3), ctx["config"].Member("x"))).Text(), "{{ -3 not in config.x }}")
}
func value5564(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), ctx["config"].Member("missing"))), "{{ -3 not in config.missing }}")
}
func typed5564(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), ctx["config"].Member("missing"))), "{{ -3 not in config.missing }}")
}
func texts5564(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Str(ctx["config"].Member("missing").Text()))), "{{ -3 not in config.missing }}")
}
func text5564(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(-3), ctx["config"].Member("missing"))).Text(), "{{ -3 not in config.missing }}")
}
func value5565(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Int(1))), "{{ -3 not in 1 }}")
}
func typed5565(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Int(1))), "{{ -3 not in 1 }}")
}
func texts5565(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Int(1))), "{{ -3 not in 1 }}")
}
func text5565(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(-3), py.Int(1))).Text(), "{{ -3 not in 1 }}")
}
func value5566(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Int(-3))), "{{ -3 not in -3 }}")
}
func typed5566(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Int(-3))), "{{ -3 not in -3 }}")
}
func texts5566(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Int(-3))), "{{ -3 not in -3 }}")
}
func text5566(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(-3), py.Int(-3))).Text(), "{{ -3 not in -3 }}")
}
func value5567(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Float(2.5))), "{{ -3 not in 2.5 }}")
}
func typed5567(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Float(2.5))), "{{ -3 not in 2.5 }}")
}
func texts5567(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Float(2.5))), "{{ -3 not in 2.5 }}")
}
func text5567(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(-3), py.Float(2.5))).Text(), "{{ -3 not in 2.5 }}")
}
func value5568(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Str(""))), "{{ -3 not in '' }}")
}
func typed5568(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Str(""))), "{{ -3 not in '' }}")
}
func texts5568(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Str(""))), "{{ -3 not in '' }}")
}
func text5568(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(-3), py.Str(""))).Text(), "{{ -3 not in '' }}")
}
func value5569(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Str("a"))), "{{ -3 not in 'a' }}")
}
func typed5569(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Str("a"))), "{{ -3 not in 'a' }}")
}
func texts5569(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), py.Str("a"))), "{{ -3 not in 'a' }}")
}
func text5569(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(-3), py.Str("a"))).Text(), "{{ -3 not in 'a' }}")
}
func value5570(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5570(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5570(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5570(e *py.Eval, ctx variables) string {
	return "True"
}
func value5571(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5571(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5571(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5571(e *py.Eval, ctx variables) string {
	return "True"
}
func value5572(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5572(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5572(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5572(e *py.Eval, ctx variables) string {
	return "True"
}
func value5573(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), e.NowUTC())), "{{ -3 not in now_utc() }}")
}
func typed5573(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), e.NowUTC())), "{{ -3 not in now_utc() }}")
}
func texts5573(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), e.NowUTC())), "{{ -3 not in now_utc() }}")
}
func text5573(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(-3), e.NowUTC())).Text(), "{{ -3 not in now_utc() }}")
}
func value5574(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), e.Duration(py.Str("P1D")))), "{{ -3 not in duration('P1D') }}")
}
func typed5574(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), e.Duration(py.Str("P1D")))), "{{ -3 not in duration('P1D') }}")
}
func texts5574(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), e.Duration(py.Str("P1D")))), "{{ -3 not in duration('P1D') }}")
}
func text5574(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(-3), e.Duration(py.Str("P1D")))).Text(), "{{ -3 not in duration('P1D') }}")
}
func value5575(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), e.Duration(py.Str("P1M")))), "{{ -3 not in duration('P1M') }}")
}
func typed5575(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), e.Duration(py.Str("P1M")))), "{{ -3 not in duration('P1M') }}")
}
func texts5575(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Int(-3), e.Duration(py.Str("P1M")))), "{{ -3 not in duration('P1M') }}")
}
func text5575(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Int(-3), e.Duration(py.Str("P1M")))).Text(), "{{ -3 not in duration('P1M') }}")
}
func value5576(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.True)), "{{ 2.5 not in true }}")
}
func typed5576(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.True)), "{{ 2.5 not in true }}")
}
func texts5576(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.True)), "{{ 2.5 not in true }}")
}
func text5576(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Float(2.5), py.True)).Text(), "{{ 2.5 not in true }}")
}
func value5577(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Int(0))), "{{ 2.5 not in 0 }}")
}
func typed5577(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Int(0))), "{{ 2.5 not in 0 }}")
}
func texts5577(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Int(0))), "{{ 2.5 not in 0 }}")
}
func text5577(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Float(2.5), py.Int(0))).Text(), "{{ 2.5 not in 0 }}")
}
func value5578(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Int(-3))), "{{ 2.5 not in -3 }}")
}
func typed5578(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Int(-3))), "{{ 2.5 not in -3 }}")
}
func texts5578(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Int(-3))), "{{ 2.5 not in -3 }}")
}
func text5578(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Float(2.5), py.Int(-3))).Text(), "{{ 2.5 not in -3 }}")
}
func value5579(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Float(2.5))), "{{ 2.5 not in 2.5 }}")
}
func typed5579(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Float(2.5))), "{{ 2.5 not in 2.5 }}")
}
func texts5579(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Float(2.5))), "{{ 2.5 not in 2.5 }}")
}
func text5579(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Float(2.5), py.Float(2.5))).Text(), "{{ 2.5 not in 2.5 }}")
}
func value5580(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Str("a"))), "{{ 2.5 not in 'a' }}")
}
func typed5580(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Str("a"))), "{{ 2.5 not in 'a' }}")
}
func texts5580(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Str("a"))), "{{ 2.5 not in 'a' }}")
}
func text5580(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Float(2.5), py.Str("a"))).Text(), "{{ 2.5 not in 'a' }}")
}
func value5581(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Str("%d"))), "{{ 2.5 not in '%d' }}")
}
func typed5581(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Str("%d"))), "{{ 2.5 not in '%d' }}")
}
func texts5581(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Str("%d"))), "{{ 2.5 not in '%d' }}")
}
func text5581(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Float(2.5), py.Str("%d"))).Text(), "{{ 2.5 not in '%d' }}")
}
func value5582(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5582(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5582(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5582(e *py.Eval, ctx variables) string {
	return "True"
}
func value5583(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), e.NowUTC())), "{{ 2.5 not in now_utc() }}")
}
func typed5583(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), e.NowUTC())), "{{ 2.5 not in now_utc() }}")
}
func texts5583(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), e.NowUTC())), "{{ 2.5 not in now_utc() }}")
}
func text5583(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Float(2.5), e.NowUTC())).Text(), "{{ 2.5 not in now_utc() }}")
}
func value5584(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), e.TodayUTC())), "{{ 2.5 not in today_utc() }}")
}
func typed5584(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), e.TodayUTC())), "{{ 2.5 not in today_utc() }}")
}
func texts5584(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), e.TodayUTC())), "{{ 2.5 not in today_utc() }}")
}
func text5584(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Float(2.5), e.TodayUTC())).Text(), "{{ 2.5 not in today_utc() }}")
}
func value5585(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), e.Duration(py.Str("P1D")))), "{{ 2.5 not in duration('P1D') }}")
}
func typed5585(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), e.Duration(py.Str("P1D")))), "{{ 2.5 not in duration('P1D') }}")
}
func texts5585(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), e.Duration(py.Str("P1D")))), "{{ 2.5 not in duration('P1D') }}")
}
func text5585(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Float(2.5), e.Duration(py.Str("P1D")))).Text(), "{{ 2.5 not in duration('P1D') }}")
}
func value5586(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), e.Duration(py.Str("P1M")))), "{{ 2.5 not in duration('P1M') }}")
}
func typed5586(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), e.Duration(py.Str("P1M")))), "{{ 2.5 not in duration('P1M') }}")
}
func texts5586(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), e.Duration(py.Str("P1M")))), "{{ 2.5 not in duration('P1M') }}")
}
func text5586(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Float(2.5), e.Duration(py.Str("P1M")))).Text(), "{{ 2.5 not in duration('P1M') }}")
}
func value5587(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Literal("100000000000000000000"))), "{{ 2.5 not in 10**20 }}")
}
func typed5587(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Literal("100000000000000000000"))), "{{ 2.5 not in 10**20 }}")
}
func texts5587(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Float(2.5), py.Literal("100000000000000000000"))), "{{ 2.5 not in 10**20 }}")
}
func text5587(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Float(2.5), py.Literal("100000000000000000000"))).Text(), "{{ 2.5 not in 10**20 }}")
}
func value5588(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(""), py.Int(-3))), "{{ '' not in -3 }}")
}
func typed5588(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(""), py.Int(-3))), "{{ '' not in -3 }}")
}
func texts5588(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(""), py.Int(-3))), "{{ '' not in -3 }}")
}
func text5588(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str(""), py.Int(-3))).Text(), "{{ '' not in -3 }}")
}
func value5589(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(""), py.Float(2.5))), "{{ '' not in 2.5 }}")
}
func typed5589(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(""), py.Float(2.5))), "{{ '' not in 2.5 }}")
}
func texts5589(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(""), py.Float(2.5))), "{{ '' not in 2.5 }}")
}
func text5589(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str(""), py.Float(2.5))).Text(), "{{ '' not in 2.5 }}")
}
func value5590(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5590(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5590(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5590(e *py.Eval, ctx variables) string {
	return "False"
}
func value5591(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5591(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5591(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5591(e *py.Eval, ctx variables) string {
	return "False"
}
func value5592(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5592(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5592(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5592(e *py.Eval, ctx variables) string {
	return "True"
}
func value5593(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(""), e.NowUTC())), "{{ '' not in now_utc() }}")
}
func typed5593(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(""), e.NowUTC())), "{{ '' not in now_utc() }}")
}
func texts5593(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(""), e.NowUTC())), "{{ '' not in now_utc() }}")
}
func text5593(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str(""), e.NowUTC())).Text(), "{{ '' not in now_utc() }}")
}
func value5594(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(""), e.TodayUTC())), "{{ '' not in today_utc() }}")
}
func typed5594(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(""), e.TodayUTC())), "{{ '' not in today_utc() }}")
}
func texts5594(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(""), e.TodayUTC())), "{{ '' not in today_utc() }}")
}
func text5594(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str(""), e.TodayUTC())).Text(), "{{ '' not in today_utc() }}")
}
func value5595(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(""), e.Duration(py.Str("P1D")))), "{{ '' not in duration('P1D') }}")
}
func typed5595(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(""), e.Duration(py.Str("P1D")))), "{{ '' not in duration('P1D') }}")
}
func texts5595(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str(""), e.Duration(py.Str("P1D")))), "{{ '' not in duration('P1D') }}")
}
func text5595(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str(""), e.Duration(py.Str("P1D")))).Text(), "{{ '' not in duration('P1D') }}")
}
func value5596(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("a"), ctx["config"].Member("missing"))), "{{ 'a' not in config.missing }}")
}
func typed5596(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("a"), ctx["config"].Member("missing"))), "{{ 'a' not in config.missing }}")
}
func texts5596(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!strings.Contains(ctx["config"].Member("missing").Text(), "a"))
}
func text5596(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("a"), ctx["config"].Member("missing"))).Text(), "{{ 'a' not in config.missing }}")
}
func value5597(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("a"), py.True)), "{{ 'a' not in true }}")
}
func typed5597(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("a"), py.True)), "{{ 'a' not in true }}")
}
func texts5597(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("a"), py.True)), "{{ 'a' not in true }}")
}
func text5597(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("a"), py.True)).Text(), "{{ 'a' not in true }}")
}
func value5598(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("a"), py.Float(2.5))), "{{ 'a' not in 2.5 }}")
}
func typed5598(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("a"), py.Float(2.5))), "{{ 'a' not in 2.5 }}")
}
func texts5598(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("a"), py.Float(2.5))), "{{ 'a' not in 2.5 }}")
}
func text5598(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("a"), py.Float(2.5))).Text(), "{{ 'a' not in 2.5 }}")
}
func value5599(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5599(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5599(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5599(e *py.Eval, ctx variables) string {
	return "True"
}
