package main

import "github.com/airgen/airgen/runtime/py"

func value4800(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), e.Duration(py.Str("P1D"))))
}
func typed4800(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), e.Duration(py.Str("P1D"))))
}
func texts4800(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("x").Text()), e.Duration(py.Str("P1D"))))
}
func text4800(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), e.Duration(py.Str("P1D")))).Text()
}
func value4801(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), ctx["config"].Member("missing")))
}
func typed4801(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), ctx["config"].Member("missing")))
}
func texts4801(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Text() != ctx["config"].Member("missing").Text())
}
func text4801(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), ctx["config"].Member("missing"))).Text()
}
func value4802(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("missing"), 0))
}
func typed4802(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("missing"), 0))
}
func texts4802(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.Int(0)))
}
func text4802(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(ctx["config"].Member("missing"), 0)).Text()
}
func value4803(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["config"].Member("missing"), "%s!"))
}
func typed4803(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["config"].Member("missing"), "%s!"))
}
func texts4803(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Text() != "%s!")
}
func text4803(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(ctx["config"].Member("missing"), "%s!")).Text()
}
func value4804(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.NowUTC()))
}
func typed4804(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.NowUTC()))
}
func texts4804(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("missing").Text()), e.NowUTC()))
}
func text4804(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.NowUTC())).Text()
}
func value4805(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.TodayUTC()))
}
func typed4805(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.TodayUTC()))
}
func texts4805(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("missing").Text()), e.TodayUTC()))
}
func text4805(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.TodayUTC())).Text()
}
func value4806(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.Duration(py.Str("P1D"))))
}
func typed4806(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.Duration(py.Str("P1D"))))
}
func texts4806(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("missing").Text()), e.Duration(py.Str("P1D"))))
}
func text4806(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.Duration(py.Str("P1D")))).Text()
}
func value4807(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))))
}
func typed4807(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))))
}
func texts4807(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("missing").Text()), e.Duration(py.Str("P1M"))))
}
func text4807(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.Duration(py.Str("P1M")))).Text()
}
func value4808(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4808(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4808(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4808(e *py.Eval, ctx variables) string {
	return "True"
}
func value4809(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4809(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4809(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4809(e *py.Eval, ctx variables) string {
	return "True"
}
func value4810(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4810(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4810(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4810(e *py.Eval, ctx variables) string {
	return "True"
}
func value4811(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4811(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4811(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4811(e *py.Eval, ctx variables) string {
	return "True"
}
func value4812(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4812(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4812(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4812(e *py.Eval, ctx variables) string {
	return "True"
}
func value4813(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4813(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4813(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4813(e *py.Eval, ctx variables) string {
	return "True"
}
func value4814(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.TodayUTC().IsNone())
}
func typed4814(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.TodayUTC().IsNone())
}
func texts4814(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.TodayUTC().IsNone())
}
func text4814(e *py.Eval, ctx variables) string {
	return py.Bool(!e.TodayUTC().IsNone()).Text()
}
func value4815(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4815(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4815(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4815(e *py.Eval, ctx variables) string {
	return "True"
}
func value4816(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.True))
}
func typed4816(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.True))
}
func texts4816(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("x").Text()), py.True))
}
func text4816(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.True)).Text()
}
func value4817(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4817(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4817(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4817(e *py.Eval, ctx variables) string {
	return "True"
}
func value4818(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4818(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4818(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4818(e *py.Eval, ctx variables) string {
	return "False"
}
func value4819(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4819(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4819(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4819(e *py.Eval, ctx variables) string {
	return "True"
}
func value4820(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4820(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4820(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4820(e *py.Eval, ctx variables) string {
	return "True"
}
func value4821(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4821(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4821(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4821(e *py.Eval, ctx variables) string {
	return "True"
}
func value4822(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4822(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4822(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4822(e *py.Eval, ctx variables) string {
	return "True"
}
func value4823(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4823(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4823(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4823(e *py.Eval, ctx variables) string {
	return "True"
}
func value4824(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4824(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4824(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4824(e *py.Eval, ctx variables) string {
	return "True"
}
func value4825(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4825(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4825(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4825(e *py.Eval, ctx variables) string {
	return "True"
}
func value4826(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.True))
}
func typed4826(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.True))
}
func texts4826(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.True))
}
func text4826(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.TodayUTC(), py.True)).Text()
}
func value4827(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.True))
}
func typed4827(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.True))
}
func texts4827(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.True))
}
func text4827(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.True)).Text()
}
func value4828(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("missing"), 0))
}
func typed4828(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("missing"), 0))
}
func texts4828(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.Int(0)))
}
func text4828(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(ctx["config"].Member("missing"), 0)).Text()
}
func value4829(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4829(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4829(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4829(e *py.Eval, ctx variables) string {
	return "True"
}
func value4830(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4830(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4830(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4830(e *py.Eval, ctx variables) string {
	return "False"
}
func value4831(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4831(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4831(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4831(e *py.Eval, ctx variables) string {
	return "True"
}
func value4832(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4832(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4832(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4832(e *py.Eval, ctx variables) string {
	return "True"
}
func value4833(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4833(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4833(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4833(e *py.Eval, ctx variables) string {
	return "True"
}
func value4834(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4834(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4834(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4834(e *py.Eval, ctx variables) string {
	return "True"
}
func value4835(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4835(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4835(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4835(e *py.Eval, ctx variables) string {
	return "True"
}
func value4836(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.NowUTC(), 0))
}
func typed4836(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.NowUTC(), 0))
}
func texts4836(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.NowUTC(), 0))
}
func text4836(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.NowUTC(), 0)).Text()
}
func value4837(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 0))
}
func typed4837(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 0))
}
func texts4837(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 0))
}
func text4837(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 0)).Text()
}
func value4838(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4838(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4838(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4838(e *py.Eval, ctx variables) string {
	return "True"
}
func value4839(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4839(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4839(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4839(e *py.Eval, ctx variables) string {
	return "True"
}
func value4840(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4840(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4840(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4840(e *py.Eval, ctx variables) string {
	return "False"
}
func value4841(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4841(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4841(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4841(e *py.Eval, ctx variables) string {
	return "True"
}
func value4842(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4842(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4842(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4842(e *py.Eval, ctx variables) string {
	return "True"
}
func value4843(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 1))
}
func typed4843(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 1))
}
func texts4843(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 1))
}
func text4843(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 1)).Text()
}
func value4844(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1D")), 1))
}
func typed4844(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1D")), 1))
}
func texts4844(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1D")), 1))
}
func text4844(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1D")), 1)).Text()
}
func value4845(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4845(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4845(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4845(e *py.Eval, ctx variables) string {
	return "True"
}
func value4846(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), -3))
}
func typed4846(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), -3))
}
func texts4846(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Int(-3)))
}
func text4846(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), -3)).Text()
}
func value4847(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("missing"), -3))
}
func typed4847(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("missing"), -3))
}
func texts4847(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.Int(-3)))
}
func text4847(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(ctx["config"].Member("missing"), -3)).Text()
}
func value4848(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4848(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4848(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4848(e *py.Eval, ctx variables) string {
	return "True"
}
func value4849(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4849(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4849(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4849(e *py.Eval, ctx variables) string {
	return "False"
}
func value4850(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4850(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4850(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4850(e *py.Eval, ctx variables) string {
	return "True"
}
func value4851(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4851(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4851(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4851(e *py.Eval, ctx variables) string {
	return "True"
}
func value4852(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4852(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4852(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4852(e *py.Eval, ctx variables) string {
	return "True"
}
func value4853(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4853(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4853(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4853(e *py.Eval, ctx variables) string {
	return "True"
}
func value4854(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.NowUTC(), -3))
}
func typed4854(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.NowUTC(), -3))
}
func texts4854(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.NowUTC(), -3))
}
func text4854(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.NowUTC(), -3)).Text()
}
func value4855(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4855(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4855(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4855(e *py.Eval, ctx variables) string {
	return "True"
}
func value4856(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.Float(2.5)))
}
func typed4856(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.Float(2.5)))
}
func texts4856(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Float(2.5)))
}
func text4856(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.Float(2.5))).Text()
}
func value4857(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), py.Float(2.5)))
}
func typed4857(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), py.Float(2.5)))
}
func texts4857(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.Float(2.5)))
}
func text4857(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), py.Float(2.5))).Text()
}
func value4858(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4858(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4858(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4858(e *py.Eval, ctx variables) string {
	return "True"
}
func value4859(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4859(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4859(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4859(e *py.Eval, ctx variables) string {
	return "True"
}
func value4860(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4860(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4860(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4860(e *py.Eval, ctx variables) string {
	return "True"
}
func value4861(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4861(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4861(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4861(e *py.Eval, ctx variables) string {
	return "False"
}
func value4862(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4862(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4862(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4862(e *py.Eval, ctx variables) string {
	return "True"
}
func value4863(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4863(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4863(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4863(e *py.Eval, ctx variables) string {
	return "True"
}
func value4864(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4864(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4864(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4864(e *py.Eval, ctx variables) string {
	return "True"
}
func value4865(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.Float(2.5)))
}
func typed4865(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.Float(2.5)))
}
func texts4865(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.Float(2.5)))
}
func text4865(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.NowUTC(), py.Float(2.5))).Text()
}
func value4866(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Float(2.5)))
}
func typed4866(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Float(2.5)))
}
func texts4866(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Float(2.5)))
}
func text4866(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Float(2.5))).Text()
}
func value4867(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4867(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4867(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4867(e *py.Eval, ctx variables) string {
	return "True"
}
func value4868(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4868(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4868(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4868(e *py.Eval, ctx variables) string {
	return "True"
}
func value4869(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4869(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4869(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4869(e *py.Eval, ctx variables) string {
	return "False"
}
func value4870(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4870(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4870(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4870(e *py.Eval, ctx variables) string {
	return "True"
}
func value4871(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4871(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4871(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4871(e *py.Eval, ctx variables) string {
	return "True"
}
func value4872(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), ""))
}
func typed4872(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), ""))
}
func texts4872(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), ""))
}
func text4872(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "")).Text()
}
func value4873(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4873(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4873(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4873(e *py.Eval, ctx variables) string {
	return "True"
}
func value4874(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4874(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4874(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4874(e *py.Eval, ctx variables) string {
	return "True"
}
func value4875(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4875(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4875(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4875(e *py.Eval, ctx variables) string {
	return "True"
}
func value4876(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4876(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4876(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4876(e *py.Eval, ctx variables) string {
	return "True"
}
func value4877(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4877(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4877(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4877(e *py.Eval, ctx variables) string {
	return "True"
}
func value4878(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4878(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4878(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4878(e *py.Eval, ctx variables) string {
	return "False"
}
func value4879(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4879(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4879(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4879(e *py.Eval, ctx variables) string {
	return "True"
}
func value4880(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4880(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4880(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4880(e *py.Eval, ctx variables) string {
	return "True"
}
func value4881(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4881(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4881(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4881(e *py.Eval, ctx variables) string {
	return "True"
}
func value4882(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4882(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4882(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4882(e *py.Eval, ctx variables) string {
	return "True"
}
func value4883(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "a"))
}
func typed4883(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "a"))
}
func texts4883(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "a"))
}
func text4883(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "a")).Text()
}
func value4884(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), "a"))
}
func typed4884(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), "a"))
}
func texts4884(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), "a"))
}
func text4884(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), "a")).Text()
}
func value4885(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "a"))
}
func typed4885(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "a"))
}
func texts4885(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "a"))
}
func text4885(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "a")).Text()
}
func value4886(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["config"].Member("x"), "%s!"))
}
func typed4886(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["config"].Member("x"), "%s!"))
}
func texts4886(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() != "%s!")
}
func text4886(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(ctx["config"].Member("x"), "%s!")).Text()
}
func value4887(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4887(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4887(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4887(e *py.Eval, ctx variables) string {
	return "True"
}
func value4888(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4888(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4888(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4888(e *py.Eval, ctx variables) string {
	return "True"
}
func value4889(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4889(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4889(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4889(e *py.Eval, ctx variables) string {
	return "True"
}
func value4890(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4890(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4890(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4890(e *py.Eval, ctx variables) string {
	return "True"
}
func value4891(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4891(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4891(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4891(e *py.Eval, ctx variables) string {
	return "True"
}
func value4892(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4892(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4892(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4892(e *py.Eval, ctx variables) string {
	return "True"
}
func value4893(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "%s!"))
}
func typed4893(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "%s!"))
}
func texts4893(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "%s!"))
}
func text4893(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "%s!")).Text()
}
func value4894(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4894(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4894(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4894(e *py.Eval, ctx variables) string {
	return "True"
}
func value4895(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4895(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4895(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4895(e *py.Eval, ctx variables) string {
	return "True"
}
func value4896(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4896(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4896(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4896(e *py.Eval, ctx variables) string {
	return "True"
}
func value4897(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4897(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4897(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4897(e *py.Eval, ctx variables) string {
	return "True"
}
func value4898(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4898(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4898(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4898(e *py.Eval, ctx variables) string {
	return "True"
}
func value4899(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4899(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4899(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4899(e *py.Eval, ctx variables) string {
	return "True"
}
func value4900(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4900(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4900(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4900(e *py.Eval, ctx variables) string {
	return "True"
}
func value4901(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "%d"))
}
func typed4901(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "%d"))
}
func texts4901(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "%d"))
}
func text4901(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "%d")).Text()
}
func value4902(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), "%d"))
}
func typed4902(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), "%d"))
}
func texts4902(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), "%d"))
}
func text4902(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), "%d")).Text()
}
func value4903(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), py.ListOf(py.Int(1))))
}
func typed4903(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), py.ListOf(py.Int(1))))
}
func texts4903(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.ListOf(py.Int(1))))
}
func text4903(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), py.ListOf(py.Int(1)))).Text()
}
func value4904(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4904(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4904(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4904(e *py.Eval, ctx variables) string {
	return "True"
}
func value4905(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4905(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4905(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4905(e *py.Eval, ctx variables) string {
	return "True"
}
func value4906(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4906(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4906(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4906(e *py.Eval, ctx variables) string {
	return "True"
}
func value4907(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4907(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4907(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4907(e *py.Eval, ctx variables) string {
	return "True"
}
func value4908(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4908(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4908(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4908(e *py.Eval, ctx variables) string {
	return "True"
}
func value4909(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4909(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4909(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4909(e *py.Eval, ctx variables) string {
	return "False"
}
func value4910(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.ListOf(py.Int(1))))
}
func typed4910(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.ListOf(py.Int(1))))
}
func texts4910(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.ListOf(py.Int(1))))
}
func text4910(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.NowUTC(), py.ListOf(py.Int(1)))).Text()
}
func value4911(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.ListOf(py.Int(1))))
}
func typed4911(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.ListOf(py.Int(1))))
}
func texts4911(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.ListOf(py.Int(1))))
}
func text4911(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.TodayUTC(), py.ListOf(py.Int(1)))).Text()
}
func value4912(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))))
}
func typed4912(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))))
}
func texts4912(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))))
}
func text4912(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1)))).Text()
}
func value4913(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4913(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4913(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4913(e *py.Eval, ctx variables) string {
	return "True"
}
func value4914(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4914(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4914(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4914(e *py.Eval, ctx variables) string {
	return "True"
}
func value4915(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4915(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4915(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4915(e *py.Eval, ctx variables) string {
	return "True"
}
func value4916(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4916(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4916(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4916(e *py.Eval, ctx variables) string {
	return "True"
}
func value4917(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed4917(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts4917(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func text4917(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value4918(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4918(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4918(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4918(e *py.Eval, ctx variables) string {
	return "True"
}
func value4919(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4919(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4919(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4919(e *py.Eval, ctx variables) string {
	return "True"
}
func value4920(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4920(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4920(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4920(e *py.Eval, ctx variables) string {
	return "True"
}
func value4921(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4921(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4921(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4921(e *py.Eval, ctx variables) string {
	return "True"
}
func value4922(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4922(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4922(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4922(e *py.Eval, ctx variables) string {
	return "True"
}
func value4923(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4923(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4923(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4923(e *py.Eval, ctx variables) string {
	return "True"
}
func value4924(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4924(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4924(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4924(e *py.Eval, ctx variables) string {
	return "True"
}
func value4925(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1))))
}
func typed4925(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1))))
}
func texts4925(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1))))
}
func text4925(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1)))).Text()
}
func value4926(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func typed4926(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func texts4926(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func text4926(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1)))).Text()
}
func value4927(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))))
}
func typed4927(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))))
}
func texts4927(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))))
}
func text4927(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))).Text()
}
func value4928(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4928(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4928(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4928(e *py.Eval, ctx variables) string {
	return "True"
}
func value4929(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), ctx["config"].Member("x")))
}
func typed4929(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), ctx["config"].Member("x")))
}
func texts4929(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.NowUTC(), ctx["config"].Member("x").Text()))
}
func text4929(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.NowUTC(), ctx["config"].Member("x"))).Text()
}
func value4930(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.NowUTC().IsNone())
}
func typed4930(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.NowUTC().IsNone())
}
func texts4930(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.NowUTC().IsNone())
}
func text4930(e *py.Eval, ctx variables) string {
	return py.Bool(!e.NowUTC().IsNone()).Text()
}
func value4931(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.NowUTC(), ""))
}
func typed4931(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.NowUTC(), ""))
}
func texts4931(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.NowUTC(), ""))
}
func text4931(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.NowUTC(), "")).Text()
}
func value4932(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.NowUTC(), "%s!"))
}
func typed4932(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.NowUTC(), "%s!"))
}
func texts4932(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.NowUTC(), "%s!"))
}
func text4932(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.NowUTC(), "%s!")).Text()
}
func value4933(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.Dict("a", py.Int(1))))
}
func typed4933(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.Dict("a", py.Int(1))))
}
func texts4933(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.Dict("a", py.Int(1))))
}
func text4933(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.NowUTC(), py.Dict("a", py.Int(1)))).Text()
}
func value4934(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), e.Duration(py.Str("P1M"))))
}
func typed4934(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), e.Duration(py.Str("P1M"))))
}
func texts4934(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), e.Duration(py.Str("P1M"))))
}
func text4934(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.NowUTC(), e.Duration(py.Str("P1M")))).Text()
}
func value4935(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.Literal("100000000000000000000")))
}
func typed4935(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.Literal("100000000000000000000")))
}
func texts4935(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.Literal("100000000000000000000")))
}
func text4935(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.NowUTC(), py.Literal("100000000000000000000"))).Text()
}
func value4936(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), ctx["config"].Member("missing")))
}
func typed4936(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), ctx["config"].Member("missing")))
}
func texts4936(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), ctx["config"].Member("missing").Text()))
}
func text4936(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.TodayUTC(), ctx["config"].Member("missing"))).Text()
}
func value4937(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 0))
}
func typed4937(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 0))
}
func texts4937(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 0))
}
func text4937(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 0)).Text()
}
func value4938(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.TodayUTC(), -3))
}
func typed4938(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.TodayUTC(), -3))
}
func texts4938(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.TodayUTC(), -3))
}
func text4938(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.TodayUTC(), -3)).Text()
}
func value4939(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), ""))
}
func typed4939(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), ""))
}
func texts4939(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), ""))
}
func text4939(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "")).Text()
}
func value4940(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "%d"))
}
func typed4940(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "%d"))
}
func texts4940(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "%d"))
}
func text4940(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "%d")).Text()
}
func value4941(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1))))
}
func typed4941(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1))))
}
func texts4941(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1))))
}
func text4941(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1)))).Text()
}
func value4942(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), e.Duration(py.Str("P1M"))))
}
func typed4942(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), e.Duration(py.Str("P1M"))))
}
func texts4942(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), e.Duration(py.Str("P1M"))))
}
func text4942(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.TodayUTC(), e.Duration(py.Str("P1M")))).Text()
}
func value4943(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Literal("100000000000000000000")))
}
func typed4943(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Literal("100000000000000000000")))
}
func texts4943(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Literal("100000000000000000000")))
}
func text4943(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Literal("100000000000000000000"))).Text()
}
func value4944(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.Duration(py.Str("P1D")).IsNone())
}
func typed4944(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.Duration(py.Str("P1D")).IsNone())
}
func texts4944(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.Duration(py.Str("P1D")).IsNone())
}
func text4944(e *py.Eval, ctx variables) string {
	return py.Bool(!e.Duration(py.Str("P1D")).IsNone()).Text()
}
func value4945(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1D")), -3))
}
func typed4945(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1D")), -3))
}
func texts4945(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1D")), -3))
}
func text4945(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1D")), -3)).Text()
}
func value4946(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), ""))
}
func typed4946(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), ""))
}
func texts4946(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), ""))
}
func text4946(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), "")).Text()
}
func value4947(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed4947(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts4947(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))))
}
func text4947(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value4948(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func typed4948(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func texts4948(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func text4948(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1)))).Text()
}
func value4949(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D"))))
}
func typed4949(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D"))))
}
func texts4949(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D"))))
}
func text4949(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D")))).Text()
}
func value4950(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.True))
}
func typed4950(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.True))
}
func texts4950(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.True))
}
func text4950(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.True)).Text()
}
func value4951(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1M")), 1))
}
func typed4951(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1M")), 1))
}
func texts4951(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1M")), 1))
}
func text4951(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1M")), 1)).Text()
}
func value4952(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1M")), -3))
}
func typed4952(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1M")), -3))
}
func texts4952(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1M")), -3))
}
func text4952(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1M")), -3)).Text()
}
func value4953(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.Float(2.5)))
}
func typed4953(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.Float(2.5)))
}
func texts4953(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.Float(2.5)))
}
func text4953(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.Float(2.5))).Text()
}
func value4954(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "%s!"))
}
func typed4954(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "%s!"))
}
func texts4954(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "%s!"))
}
func text4954(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "%s!")).Text()
}
func value4955(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed4955(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts4955(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))))
}
func text4955(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value4956(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), e.TodayUTC()))
}
func typed4956(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), e.TodayUTC()))
}
func texts4956(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), e.TodayUTC()))
}
func text4956(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), e.TodayUTC())).Text()
}
func value4957(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.Literal("100000000000000000000")))
}
func typed4957(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.Literal("100000000000000000000")))
}
func texts4957(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Literal("100000000000000000000")))
}
func text4957(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.Literal("100000000000000000000"))).Text()
}
func value4958(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), py.Literal("100000000000000000000")))
}
func typed4958(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), py.Literal("100000000000000000000")))
}
func texts4958(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.Literal("100000000000000000000")))
}
func text4958(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), py.Literal("100000000000000000000"))).Text()
}
func value4959(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4959(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4959(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4959(e *py.Eval, ctx variables) string {
	return "True"
}
func value4960(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4960(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4960(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4960(e *py.Eval, ctx variables) string {
	return "True"
}
func value4961(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4961(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4961(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4961(e *py.Eval, ctx variables) string {
	return "True"
}
func value4962(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4962(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4962(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4962(e *py.Eval, ctx variables) string {
	return "True"
}
func value4963(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")))
}
func typed4963(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")))
}
func texts4963(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")))
}
func text4963(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000"))).Text()
}
func value4964(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4964(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4964(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4964(e *py.Eval, ctx variables) string {
	return "False"
}
func value4965(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), ctx["config"].Member("missing"))), "{{ config.x < config.missing }}")
}
func typed4965(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), ctx["config"].Member("missing"))), "{{ config.x < config.missing }}")
}
func texts4965(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() < ctx["config"].Member("missing").Text())
}
func text4965(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), ctx["config"].Member("missing"))).Text(), "{{ config.x < config.missing }}")
}
func value4966(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.None)), "{{ config.x < none }}")
}
func typed4966(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.None)), "{{ config.x < none }}")
}
func texts4966(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("x").Text()), py.None)), "{{ config.x < none }}")
}
func text4966(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.None)).Text(), "{{ config.x < none }}")
}
func value4967(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Int(0))), "{{ config.x < 0 }}")
}
func typed4967(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Int(0))), "{{ config.x < 0 }}")
}
func texts4967(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("x").Text()), py.Int(0))), "{{ config.x < 0 }}")
}
func text4967(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.Int(0))).Text(), "{{ config.x < 0 }}")
}
func value4968(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Int(1))), "{{ config.x < 1 }}")
}
func typed4968(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Int(1))), "{{ config.x < 1 }}")
}
func texts4968(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("x").Text()), py.Int(1))), "{{ config.x < 1 }}")
}
func text4968(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.Int(1))).Text(), "{{ config.x < 1 }}")
}
func value4969(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Str(""))), "{{ config.x < '' }}")
}
func typed4969(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Str(""))), "{{ config.x < '' }}")
}
func texts4969(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() < "")
}
func text4969(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.Str(""))).Text(), "{{ config.x < '' }}")
}
func value4970(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Str("a"))), "{{ config.x < 'a' }}")
}
func typed4970(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Str("a"))), "{{ config.x < 'a' }}")
}
func texts4970(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() < "a")
}
func text4970(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.Str("a"))).Text(), "{{ config.x < 'a' }}")
}
func value4971(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Str("%d"))), "{{ config.x < '%d' }}")
}
func typed4971(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Str("%d"))), "{{ config.x < '%d' }}")
}
func texts4971(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() < "%d")
}
func text4971(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.Str("%d"))).Text(), "{{ config.x < '%d' }}")
}
func value4972(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.ListOf(py.Int(1)))), "{{ config.x < [1] }}")
}
func typed4972(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.ListOf(py.Int(1)))), "{{ config.x < [1] }}")
}
func texts4972(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("x").Text()), py.ListOf(py.Int(1)))), "{{ config.x < [1] }}")
}
func text4972(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.ListOf(py.Int(1)))).Text(), "{{ config.x < [1] }}")
}
func value4973(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ config.x < (1,2) }}")
}
func typed4973(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ config.x < (1,2) }}")
}
func texts4973(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("x").Text()), py.TupleOf(py.Int(1), py.Int(2)))), "{{ config.x < (1,2) }}")
}
func text4973(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ config.x < (1,2) }}")
}
func value4974(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), e.NowUTC())), "{{ config.x < now_utc() }}")
}
func typed4974(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), e.NowUTC())), "{{ config.x < now_utc() }}")
}
func texts4974(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("x").Text()), e.NowUTC())), "{{ config.x < now_utc() }}")
}
func text4974(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), e.NowUTC())).Text(), "{{ config.x < now_utc() }}")
}
func value4975(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), e.Duration(py.Str("P1M")))), "{{ config.x < duration('P1M') }}")
}
func typed4975(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), e.Duration(py.Str("P1M")))), "{{ config.x < duration('P1M') }}")
}
func texts4975(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("x").Text()), e.Duration(py.Str("P1M")))), "{{ config.x < duration('P1M') }}")
}
func text4975(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), e.Duration(py.Str("P1M")))).Text(), "{{ config.x < duration('P1M') }}")
}
func value4976(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), ctx["config"].Member("x"))), "{{ config.missing < config.x }}")
}
func typed4976(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), ctx["config"].Member("x"))), "{{ config.missing < config.x }}")
}
func texts4976(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Text() < ctx["config"].Member("x").Text())
}
func text4976(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), ctx["config"].Member("x"))).Text(), "{{ config.missing < config.x }}")
}
func value4977(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), ctx["config"].Member("missing"))), "{{ config.missing < config.missing }}")
}
func typed4977(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), ctx["config"].Member("missing"))), "{{ config.missing < config.missing }}")
}
func texts4977(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Text() < ctx["config"].Member("missing").Text())
}
func text4977(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), ctx["config"].Member("missing"))).Text(), "{{ config.missing < config.missing }}")
}
func value4978(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.None)), "{{ config.missing < none }}")
}
func typed4978(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.None)), "{{ config.missing < none }}")
}
func texts4978(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("missing").Text()), py.None)), "{{ config.missing < none }}")
}
func text4978(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.None)).Text(), "{{ config.missing < none }}")
}
func value4979(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.True)), "{{ config.missing < true }}")
}
func typed4979(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.True)), "{{ config.missing < true }}")
}
func texts4979(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("missing").Text()), py.True)), "{{ config.missing < true }}")
}
func text4979(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.True)).Text(), "{{ config.missing < true }}")
}
func value4980(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Int(0))), "{{ config.missing < 0 }}")
}
func typed4980(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Int(0))), "{{ config.missing < 0 }}")
}
func texts4980(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("missing").Text()), py.Int(0))), "{{ config.missing < 0 }}")
}
func text4980(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Int(0))).Text(), "{{ config.missing < 0 }}")
}
func value4981(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Int(1))), "{{ config.missing < 1 }}")
}
func typed4981(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Int(1))), "{{ config.missing < 1 }}")
}
func texts4981(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("missing").Text()), py.Int(1))), "{{ config.missing < 1 }}")
}
func text4981(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Int(1))).Text(), "{{ config.missing < 1 }}")
}
func value4982(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Int(-3))), "{{ config.missing < -3 }}")
}
func typed4982(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Int(-3))), "{{ config.missing < -3 }}")
}
func texts4982(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("missing").Text()), py.Int(-3))), "{{ config.missing < -3 }}")
}
func text4982(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Int(-3))).Text(), "{{ config.missing < -3 }}")
}
func value4983(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Float(2.5))), "{{ config.missing < 2.5 }}")
}
func typed4983(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Float(2.5))), "{{ config.missing < 2.5 }}")
}
func texts4983(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("missing").Text()), py.Float(2.5))), "{{ config.missing < 2.5 }}")
}
func text4983(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Float(2.5))).Text(), "{{ config.missing < 2.5 }}")
}
func value4984(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str(""))), "{{ config.missing < '' }}")
}
func typed4984(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str(""))), "{{ config.missing < '' }}")
}
func texts4984(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Text() < "")
}
func text4984(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str(""))).Text(), "{{ config.missing < '' }}")
}
func value4985(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str("a"))), "{{ config.missing < 'a' }}")
}
func typed4985(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str("a"))), "{{ config.missing < 'a' }}")
}
func texts4985(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Text() < "a")
}
func text4985(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str("a"))).Text(), "{{ config.missing < 'a' }}")
}
func value4986(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str("%s!"))), "{{ config.missing < '%s!' }}")
}
func typed4986(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str("%s!"))), "{{ config.missing < '%s!' }}")
}
func texts4986(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Text() < "%s!")
}
func text4986(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str("%s!"))).Text(), "{{ config.missing < '%s!' }}")
}
func value4987(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str("%d"))), "{{ config.missing < '%d' }}")
}
func typed4987(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str("%d"))), "{{ config.missing < '%d' }}")
}
func texts4987(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Text() < "%d")
}
func text4987(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str("%d"))).Text(), "{{ config.missing < '%d' }}")
}
func value4988(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ config.missing < (1,2) }}")
}
func typed4988(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ config.missing < (1,2) }}")
}
func texts4988(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("missing").Text()), py.TupleOf(py.Int(1), py.Int(2)))), "{{ config.missing < (1,2) }}")
}
func text4988(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ config.missing < (1,2) }}")
}
func value4989(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))), "{{ config.missing < {'a':1} }}")
}
func typed4989(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))), "{{ config.missing < {'a':1} }}")
}
func texts4989(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("missing").Text()), py.Dict("a", py.Int(1)))), "{{ config.missing < {'a':1} }}")
}
func text4989(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))).Text(), "{{ config.missing < {'a':1} }}")
}
func value4990(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Literal("100000000000000000000"))), "{{ config.missing < 10**20 }}")
}
func typed4990(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Literal("100000000000000000000"))), "{{ config.missing < 10**20 }}")
}
func texts4990(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(ctx["config"].Member("missing").Text()), py.Literal("100000000000000000000"))), "{{ config.missing < 10**20 }}")
}
func text4990(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Literal("100000000000000000000"))).Text(), "{{ config.missing < 10**20 }}")
}
func value4991(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.None)), "{{ none < none }}")
}
func typed4991(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.None)), "{{ none < none }}")
}
func texts4991(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.None)), "{{ none < none }}")
}
func text4991(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.None, py.None)).Text(), "{{ none < none }}")
}
func value4992(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.Int(0))), "{{ none < 0 }}")
}
func typed4992(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.Int(0))), "{{ none < 0 }}")
}
func texts4992(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.Int(0))), "{{ none < 0 }}")
}
func text4992(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.None, py.Int(0))).Text(), "{{ none < 0 }}")
}
func value4993(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.Int(-3))), "{{ none < -3 }}")
}
func typed4993(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.Int(-3))), "{{ none < -3 }}")
}
func texts4993(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.Int(-3))), "{{ none < -3 }}")
}
func text4993(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.None, py.Int(-3))).Text(), "{{ none < -3 }}")
}
func value4994(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.Float(2.5))), "{{ none < 2.5 }}")
}
func typed4994(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.Float(2.5))), "{{ none < 2.5 }}")
}
func texts4994(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.Float(2.5))), "{{ none < 2.5 }}")
}
func text4994(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.None, py.Float(2.5))).Text(), "{{ none < 2.5 }}")
}
func value4995(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.Str("a"))), "{{ none < 'a' }}")
}
func typed4995(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.Str("a"))), "{{ none < 'a' }}")
}
func texts4995(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.Str("a"))), "{{ none < 'a' }}")
}
func text4995(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.None, py.Str("a"))).Text(), "{{ none < 'a' }}")
}
func value4996(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.ListOf(py.Int(1)))), "{{ none < [1] }}")
}
func typed4996(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.ListOf(py.Int(1)))), "{{ none < [1] }}")
}
func texts4996(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.ListOf(py.Int(1)))), "{{ none < [1] }}")
}
func text4996(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.None, py.ListOf(py.Int(1)))).Text(), "{{ none < [1] }}")
}
func value4997(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, e.Duration(py.Str("P1D")))), "{{ none < duration('P1D') }}")
}
func typed4997(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, e.Duration(py.Str("P1D")))), "{{ none < duration('P1D') }}")
}
func texts4997(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, e.Duration(py.Str("P1D")))), "{{ none < duration('P1D') }}")
}
func text4997(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.None, e.Duration(py.Str("P1D")))).Text(), "{{ none < duration('P1D') }}")
}
func value4998(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, e.Duration(py.Str("P1M")))), "{{ none < duration('P1M') }}")
}
func typed4998(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, e.Duration(py.Str("P1M")))), "{{ none < duration('P1M') }}")
}
func texts4998(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, e.Duration(py.Str("P1M")))), "{{ none < duration('P1M') }}")
}
func text4998(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.None, e.Duration(py.Str("P1M")))).Text(), "{{ none < duration('P1M') }}")
}
func value4999(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4999(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4999(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4999(e *py.Eval, ctx variables) string {
	return "False"
}
func value5000(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5000(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5000(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5000(e *py.Eval, ctx variables) string {
	return "True"
}
func value5001(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.Str(""))), "{{ true < '' }}")
}
func typed5001(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.Str(""))), "{{ true < '' }}")
}
func texts5001(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.Str(""))), "{{ true < '' }}")
}
func text5001(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.True, py.Str(""))).Text(), "{{ true < '' }}")
}
func value5002(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.Str("%s!"))), "{{ true < '%s!' }}")
}
func typed5002(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.Str("%s!"))), "{{ true < '%s!' }}")
}
func texts5002(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.Str("%s!"))), "{{ true < '%s!' }}")
}
func text5002(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.True, py.Str("%s!"))).Text(), "{{ true < '%s!' }}")
}
func value5003(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.Str("%d"))), "{{ true < '%d' }}")
}
func typed5003(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.Str("%d"))), "{{ true < '%d' }}")
}
func texts5003(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.Str("%d"))), "{{ true < '%d' }}")
}
func text5003(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.True, py.Str("%d"))).Text(), "{{ true < '%d' }}")
}
func value5004(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.ListOf(py.Int(1)))), "{{ true < [1] }}")
}
func typed5004(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.ListOf(py.Int(1)))), "{{ true < [1] }}")
}
func texts5004(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.ListOf(py.Int(1)))), "{{ true < [1] }}")
}
func text5004(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.True, py.ListOf(py.Int(1)))).Text(), "{{ true < [1] }}")
}
func value5005(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.TupleOf(py.Int(1), py.Int(2)))), "{{ true < (1,2) }}")
}
func typed5005(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.TupleOf(py.Int(1), py.Int(2)))), "{{ true < (1,2) }}")
}
func texts5005(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.TupleOf(py.Int(1), py.Int(2)))), "{{ true < (1,2) }}")
}
func text5005(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.True, py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ true < (1,2) }}")
}
func value5006(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.Dict("a", py.Int(1)))), "{{ true < {'a':1} }}")
}
func typed5006(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.Dict("a", py.Int(1)))), "{{ true < {'a':1} }}")
}
func texts5006(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.Dict("a", py.Int(1)))), "{{ true < {'a':1} }}")
}
func text5006(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.True, py.Dict("a", py.Int(1)))).Text(), "{{ true < {'a':1} }}")
}
func value5007(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, e.Duration(py.Str("P1M")))), "{{ true < duration('P1M') }}")
}
func typed5007(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, e.Duration(py.Str("P1M")))), "{{ true < duration('P1M') }}")
}
func texts5007(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, e.Duration(py.Str("P1M")))), "{{ true < duration('P1M') }}")
}
func text5007(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.True, e.Duration(py.Str("P1M")))).Text(), "{{ true < duration('P1M') }}")
}
func value5008(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5008(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5008(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5008(e *py.Eval, ctx variables) string {
	return "True"
}
func value5009(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), py.Str(""))), "{{ 0 < '' }}")
}
func typed5009(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), py.Str(""))), "{{ 0 < '' }}")
}
func texts5009(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), py.Str(""))), "{{ 0 < '' }}")
}
func text5009(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(0), py.Str(""))).Text(), "{{ 0 < '' }}")
}
func value5010(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), py.Str("%d"))), "{{ 0 < '%d' }}")
}
func typed5010(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), py.Str("%d"))), "{{ 0 < '%d' }}")
}
func texts5010(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), py.Str("%d"))), "{{ 0 < '%d' }}")
}
func text5010(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(0), py.Str("%d"))).Text(), "{{ 0 < '%d' }}")
}
func value5011(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), py.ListOf(py.Int(1)))), "{{ 0 < [1] }}")
}
func typed5011(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), py.ListOf(py.Int(1)))), "{{ 0 < [1] }}")
}
func texts5011(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), py.ListOf(py.Int(1)))), "{{ 0 < [1] }}")
}
func text5011(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(0), py.ListOf(py.Int(1)))).Text(), "{{ 0 < [1] }}")
}
func value5012(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 0 < (1,2) }}")
}
func typed5012(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 0 < (1,2) }}")
}
func texts5012(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 0 < (1,2) }}")
}
func text5012(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(0), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ 0 < (1,2) }}")
}
func value5013(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), e.Duration(py.Str("P1M")))), "{{ 0 < duration('P1M') }}")
}
func typed5013(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), e.Duration(py.Str("P1M")))), "{{ 0 < duration('P1M') }}")
}
func texts5013(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), e.Duration(py.Str("P1M")))), "{{ 0 < duration('P1M') }}")
}
func text5013(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(0), e.Duration(py.Str("P1M")))).Text(), "{{ 0 < duration('P1M') }}")
}
func value5014(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5014(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5014(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5014(e *py.Eval, ctx variables) string {
	return "True"
}
func value5015(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), ctx["config"].Member("x"))), "{{ 1 < config.x }}")
}
func typed5015(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), ctx["config"].Member("x"))), "{{ 1 < config.x }}")
}
func texts5015(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), py.Str(ctx["config"].Member("x").Text()))), "{{ 1 < config.x }}")
}
func text5015(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(1), ctx["config"].Member("x"))).Text(), "{{ 1 < config.x }}")
}
func value5016(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), ctx["config"].Member("missing"))), "{{ 1 < config.missing }}")
}
func typed5016(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), ctx["config"].Member("missing"))), "{{ 1 < config.missing }}")
}
func texts5016(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), py.Str(ctx["config"].Member("missing").Text()))), "{{ 1 < config.missing }}")
}
func text5016(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(1), ctx["config"].Member("missing"))).Text(), "{{ 1 < config.missing }}")
}
func value5017(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), py.None)), "{{ 1 < none }}")
}
func typed5017(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), py.None)), "{{ 1 < none }}")
}
func texts5017(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), py.None)), "{{ 1 < none }}")
}
func text5017(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(1), py.None)).Text(), "{{ 1 < none }}")
}
func value5018(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5018(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5018(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5018(e *py.Eval, ctx variables) string {
	return "False"
}
func value5019(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), py.Str(""))), "{{ 1 < '' }}")
}
func typed5019(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), py.Str(""))), "{{ 1 < '' }}")
}
func texts5019(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), py.Str(""))), "{{ 1 < '' }}")
}
func text5019(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(1), py.Str(""))).Text(), "{{ 1 < '' }}")
}
func value5020(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), e.NowUTC())), "{{ 1 < now_utc() }}")
}
func typed5020(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), e.NowUTC())), "{{ 1 < now_utc() }}")
}
func texts5020(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), e.NowUTC())), "{{ 1 < now_utc() }}")
}
func text5020(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(1), e.NowUTC())).Text(), "{{ 1 < now_utc() }}")
}
func value5021(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5021(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5021(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5021(e *py.Eval, ctx variables) string {
	return "True"
}
func value5022(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), ctx["config"].Member("x"))), "{{ -3 < config.x }}")
}
func typed5022(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), ctx["config"].Member("x"))), "{{ -3 < config.x }}")
}
func texts5022(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), py.Str(ctx["config"].Member("x").Text()))), "{{ -3 < config.x }}")
}
func text5022(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(-3), ctx["config"].Member("x"))).Text(), "{{ -3 < config.x }}")
}
func value5023(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), ctx["config"].Member("missing"))), "{{ -3 < config.missing }}")
}
func typed5023(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), ctx["config"].Member("missing"))), "{{ -3 < config.missing }}")
}
func texts5023(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), py.Str(ctx["config"].Member("missing").Text()))), "{{ -3 < config.missing }}")
}
func text5023(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(-3), ctx["config"].Member("missing"))).Text(), "{{ -3 < config.missing }}")
}
func value5024(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), py.None)), "{{ -3 < none }}")
}
func typed5024(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), py.None)), "{{ -3 < none }}")
}
func texts5024(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), py.None)), "{{ -3 < none }}")
}
func text5024(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(-3), py.None)).Text(), "{{ -3 < none }}")
}
func value5025(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5025(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5025(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5025(e *py.Eval, ctx variables) string {
	return "True"
}
func value5026(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5026(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5026(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5026(e *py.Eval, ctx variables) string {
	return "True"
}
func value5027(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5027(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5027(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5027(e *py.Eval, ctx variables) string {
	return "False"
}
func value5028(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), py.Str("a"))), "{{ -3 < 'a' }}")
}
func typed5028(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), py.Str("a"))), "{{ -3 < 'a' }}")
}
func texts5028(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), py.Str("a"))), "{{ -3 < 'a' }}")
}
func text5028(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(-3), py.Str("a"))).Text(), "{{ -3 < 'a' }}")
}
func value5029(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), py.Str("%s!"))), "{{ -3 < '%s!' }}")
}
func typed5029(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), py.Str("%s!"))), "{{ -3 < '%s!' }}")
}
func texts5029(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), py.Str("%s!"))), "{{ -3 < '%s!' }}")
}
func text5029(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(-3), py.Str("%s!"))).Text(), "{{ -3 < '%s!' }}")
}
func value5030(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), e.TodayUTC())), "{{ -3 < today_utc() }}")
}
func typed5030(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), e.TodayUTC())), "{{ -3 < today_utc() }}")
}
func texts5030(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), e.TodayUTC())), "{{ -3 < today_utc() }}")
}
func text5030(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(-3), e.TodayUTC())).Text(), "{{ -3 < today_utc() }}")
}
func value5031(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), e.Duration(py.Str("P1M")))), "{{ -3 < duration('P1M') }}")
}
func typed5031(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), e.Duration(py.Str("P1M")))), "{{ -3 < duration('P1M') }}")
}
func texts5031(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), e.Duration(py.Str("P1M")))), "{{ -3 < duration('P1M') }}")
}
func text5031(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(-3), e.Duration(py.Str("P1M")))).Text(), "{{ -3 < duration('P1M') }}")
}
func value5032(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5032(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5032(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5032(e *py.Eval, ctx variables) string {
	return "True"
}
func value5033(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), ctx["config"].Member("x"))), "{{ 2.5 < config.x }}")
}
func typed5033(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), ctx["config"].Member("x"))), "{{ 2.5 < config.x }}")
}
func texts5033(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.Str(ctx["config"].Member("x").Text()))), "{{ 2.5 < config.x }}")
}
func text5033(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Float(2.5), ctx["config"].Member("x"))).Text(), "{{ 2.5 < config.x }}")
}
func value5034(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), ctx["config"].Member("missing"))), "{{ 2.5 < config.missing }}")
}
func typed5034(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), ctx["config"].Member("missing"))), "{{ 2.5 < config.missing }}")
}
func texts5034(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.Str(ctx["config"].Member("missing").Text()))), "{{ 2.5 < config.missing }}")
}
func text5034(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Float(2.5), ctx["config"].Member("missing"))).Text(), "{{ 2.5 < config.missing }}")
}
func value5035(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.None)), "{{ 2.5 < none }}")
}
func typed5035(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.None)), "{{ 2.5 < none }}")
}
func texts5035(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.None)), "{{ 2.5 < none }}")
}
func text5035(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Float(2.5), py.None)).Text(), "{{ 2.5 < none }}")
}
func value5036(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5036(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5036(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5036(e *py.Eval, ctx variables) string {
	return "False"
}
func value5037(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5037(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5037(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5037(e *py.Eval, ctx variables) string {
	return "False"
}
func value5038(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5038(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5038(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5038(e *py.Eval, ctx variables) string {
	return "False"
}
func value5039(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.Str("a"))), "{{ 2.5 < 'a' }}")
}
func typed5039(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.Str("a"))), "{{ 2.5 < 'a' }}")
}
func texts5039(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.Str("a"))), "{{ 2.5 < 'a' }}")
}
func text5039(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Float(2.5), py.Str("a"))).Text(), "{{ 2.5 < 'a' }}")
}
func value5040(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.Str("%s!"))), "{{ 2.5 < '%s!' }}")
}
func typed5040(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.Str("%s!"))), "{{ 2.5 < '%s!' }}")
}
func texts5040(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.Str("%s!"))), "{{ 2.5 < '%s!' }}")
}
func text5040(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Float(2.5), py.Str("%s!"))).Text(), "{{ 2.5 < '%s!' }}")
}
func value5041(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.Dict("a", py.Int(1)))), "{{ 2.5 < {'a':1} }}")
}
func typed5041(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.Dict("a", py.Int(1)))), "{{ 2.5 < {'a':1} }}")
}
func texts5041(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.Dict("a", py.Int(1)))), "{{ 2.5 < {'a':1} }}")
}
func text5041(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Float(2.5), py.Dict("a", py.Int(1)))).Text(), "{{ 2.5 < {'a':1} }}")
}
func value5042(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), e.NowUTC())), "{{ 2.5 < now_utc() }}")
}
func typed5042(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), e.NowUTC())), "{{ 2.5 < now_utc() }}")
}
func texts5042(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), e.NowUTC())), "{{ 2.5 < now_utc() }}")
}
func text5042(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Float(2.5), e.NowUTC())).Text(), "{{ 2.5 < now_utc() }}")
}
func value5043(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), e.Duration(py.Str("P1D")))), "{{ 2.5 < duration('P1D') }}")
}
func typed5043(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), e.Duration(py.Str("P1D")))), "{{ 2.5 < duration('P1D') }}")
}
func texts5043(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), e.Duration(py.Str("P1D")))), "{{ 2.5 < duration('P1D') }}")
}
func text5043(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Float(2.5), e.Duration(py.Str("P1D")))).Text(), "{{ 2.5 < duration('P1D') }}")
}
func value5044(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5044(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5044(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5044(e *py.Eval, ctx variables) string {
	return "True"
}
func value5045(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), ctx["config"].Member("x"))), "{{ '' < config.x }}")
}
func typed5045(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), ctx["config"].Member("x"))), "{{ '' < config.x }}")
}
func texts5045(e *py.Eval, ctx variables) py.Value {
	return py.Bool("" < ctx["config"].Member("x").Text())
}
func text5045(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str(""), ctx["config"].Member("x"))).Text(), "{{ '' < config.x }}")
}
func value5046(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), ctx["config"].Member("missing"))), "{{ '' < config.missing }}")
}
func typed5046(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), ctx["config"].Member("missing"))), "{{ '' < config.missing }}")
}
func texts5046(e *py.Eval, ctx variables) py.Value {
	return py.Bool("" < ctx["config"].Member("missing").Text())
}
func text5046(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str(""), ctx["config"].Member("missing"))).Text(), "{{ '' < config.missing }}")
}
func value5047(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), py.True)), "{{ '' < true }}")
}
func typed5047(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), py.True)), "{{ '' < true }}")
}
func texts5047(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), py.True)), "{{ '' < true }}")
}
func text5047(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str(""), py.True)).Text(), "{{ '' < true }}")
}
func value5048(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), py.Int(0))), "{{ '' < 0 }}")
}
func typed5048(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), py.Int(0))), "{{ '' < 0 }}")
}
func texts5048(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), py.Int(0))), "{{ '' < 0 }}")
}
func text5048(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str(""), py.Int(0))).Text(), "{{ '' < 0 }}")
}
func value5049(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), py.Int(-3))), "{{ '' < -3 }}")
}
func typed5049(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), py.Int(-3))), "{{ '' < -3 }}")
}
func texts5049(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), py.Int(-3))), "{{ '' < -3 }}")
}
func text5049(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str(""), py.Int(-3))).Text(), "{{ '' < -3 }}")
}
func value5050(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5050(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5050(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5050(e *py.Eval, ctx variables) string {
	return "False"
}
func value5051(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5051(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5051(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5051(e *py.Eval, ctx variables) string {
	return "True"
}
func value5052(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5052(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5052(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5052(e *py.Eval, ctx variables) string {
	return "True"
}
func value5053(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), py.TupleOf(py.Int(1), py.Int(2)))), "{{ '' < (1,2) }}")
}
func typed5053(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), py.TupleOf(py.Int(1), py.Int(2)))), "{{ '' < (1,2) }}")
}
func texts5053(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), py.TupleOf(py.Int(1), py.Int(2)))), "{{ '' < (1,2) }}")
}
func text5053(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str(""), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ '' < (1,2) }}")
}
func value5054(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), e.Duration(py.Str("P1D")))), "{{ '' < duration('P1D') }}")
}
func typed5054(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), e.Duration(py.Str("P1D")))), "{{ '' < duration('P1D') }}")
}
func texts5054(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), e.Duration(py.Str("P1D")))), "{{ '' < duration('P1D') }}")
}
func text5054(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str(""), e.Duration(py.Str("P1D")))).Text(), "{{ '' < duration('P1D') }}")
}
func value5055(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.Int(0))), "{{ 'a' < 0 }}")
}
func typed5055(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.Int(0))), "{{ 'a' < 0 }}")
}
func texts5055(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.Int(0))), "{{ 'a' < 0 }}")
}
func text5055(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("a"), py.Int(0))).Text(), "{{ 'a' < 0 }}")
}
func value5056(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.Int(-3))), "{{ 'a' < -3 }}")
}
func typed5056(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.Int(-3))), "{{ 'a' < -3 }}")
}
func texts5056(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.Int(-3))), "{{ 'a' < -3 }}")
}
func text5056(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("a"), py.Int(-3))).Text(), "{{ 'a' < -3 }}")
}
func value5057(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5057(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5057(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5057(e *py.Eval, ctx variables) string {
	return "False"
}
func value5058(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5058(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5058(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5058(e *py.Eval, ctx variables) string {
	return "False"
}
func value5059(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.ListOf(py.Int(1)))), "{{ 'a' < [1] }}")
}
func typed5059(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.ListOf(py.Int(1)))), "{{ 'a' < [1] }}")
}
func texts5059(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.ListOf(py.Int(1)))), "{{ 'a' < [1] }}")
}
func text5059(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("a"), py.ListOf(py.Int(1)))).Text(), "{{ 'a' < [1] }}")
}
func value5060(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 'a' < (1,2) }}")
}
func typed5060(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 'a' < (1,2) }}")
}
func texts5060(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 'a' < (1,2) }}")
}
func text5060(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ 'a' < (1,2) }}")
}
func value5061(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.Dict("a", py.Int(1)))), "{{ 'a' < {'a':1} }}")
}
func typed5061(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.Dict("a", py.Int(1)))), "{{ 'a' < {'a':1} }}")
}
func texts5061(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.Dict("a", py.Int(1)))), "{{ 'a' < {'a':1} }}")
}
func text5061(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("a"), py.Dict("a", py.Int(1)))).Text(), "{{ 'a' < {'a':1} }}")
}
func value5062(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), e.Duration(py.Str("P1D")))), "{{ 'a' < duration('P1D') }}")
}
func typed5062(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), e.Duration(py.Str("P1D")))), "{{ 'a' < duration('P1D') }}")
}
func texts5062(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), e.Duration(py.Str("P1D")))), "{{ 'a' < duration('P1D') }}")
}
func text5062(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("a"), e.Duration(py.Str("P1D")))).Text(), "{{ 'a' < duration('P1D') }}")
}
func value5063(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.Literal("100000000000000000000"))), "{{ 'a' < 10**20 }}")
}
func typed5063(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.Literal("100000000000000000000"))), "{{ 'a' < 10**20 }}")
}
func texts5063(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.Literal("100000000000000000000"))), "{{ 'a' < 10**20 }}")
}
func text5063(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("a"), py.Literal("100000000000000000000"))).Text(), "{{ 'a' < 10**20 }}")
}
func value5064(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.None)), "{{ '%s!' < none }}")
}
func typed5064(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.None)), "{{ '%s!' < none }}")
}
func texts5064(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.None)), "{{ '%s!' < none }}")
}
func text5064(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%s!"), py.None)).Text(), "{{ '%s!' < none }}")
}
func value5065(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.Int(-3))), "{{ '%s!' < -3 }}")
}
func typed5065(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.Int(-3))), "{{ '%s!' < -3 }}")
}
func texts5065(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.Int(-3))), "{{ '%s!' < -3 }}")
}
func text5065(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%s!"), py.Int(-3))).Text(), "{{ '%s!' < -3 }}")
}
func value5066(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.ListOf(py.Int(1)))), "{{ '%s!' < [1] }}")
}
func typed5066(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.ListOf(py.Int(1)))), "{{ '%s!' < [1] }}")
}
func texts5066(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.ListOf(py.Int(1)))), "{{ '%s!' < [1] }}")
}
func text5066(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%s!"), py.ListOf(py.Int(1)))).Text(), "{{ '%s!' < [1] }}")
}
func value5067(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.Dict("a", py.Int(1)))), "{{ '%s!' < {'a':1} }}")
}
func typed5067(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.Dict("a", py.Int(1)))), "{{ '%s!' < {'a':1} }}")
}
func texts5067(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.Dict("a", py.Int(1)))), "{{ '%s!' < {'a':1} }}")
}
func text5067(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%s!"), py.Dict("a", py.Int(1)))).Text(), "{{ '%s!' < {'a':1} }}")
}
func value5068(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), e.Duration(py.Str("P1M")))), "{{ '%s!' < duration('P1M') }}")
}
func typed5068(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), e.Duration(py.Str("P1M")))), "{{ '%s!' < duration('P1M') }}")
}
func texts5068(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), e.Duration(py.Str("P1M")))), "{{ '%s!' < duration('P1M') }}")
}
func text5068(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%s!"), e.Duration(py.Str("P1M")))).Text(), "{{ '%s!' < duration('P1M') }}")
}
func value5069(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.Literal("100000000000000000000"))), "{{ '%s!' < 10**20 }}")
}
func typed5069(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.Literal("100000000000000000000"))), "{{ '%s!' < 10**20 }}")
}
func texts5069(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.Literal("100000000000000000000"))), "{{ '%s!' < 10**20 }}")
}
func text5069(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%s!"), py.Literal("100000000000000000000"))).Text(), "{{ '%s!' < 10**20 }}")
}
func value5070(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), ctx["config"].Member("x"))), "{{ '%d' < config.x }}")
}
func typed5070(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), ctx["config"].Member("x"))), "{{ '%d' < config.x }}")
}
func texts5070(e *py.Eval, ctx variables) py.Value {
	return py.Bool("%d" < ctx["config"].Member("x").Text())
}
func text5070(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%d"), ctx["config"].Member("x"))).Text(), "{{ '%d' < config.x }}")
}
func value5071(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), py.None)), "{{ '%d' < none }}")
}
func typed5071(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), py.None)), "{{ '%d' < none }}")
}
func texts5071(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), py.None)), "{{ '%d' < none }}")
}
func text5071(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%d"), py.None)).Text(), "{{ '%d' < none }}")
}
func value5072(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), py.True)), "{{ '%d' < true }}")
}
func typed5072(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), py.True)), "{{ '%d' < true }}")
}
func texts5072(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), py.True)), "{{ '%d' < true }}")
}
func text5072(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%d"), py.True)).Text(), "{{ '%d' < true }}")
}
func value5073(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), py.Int(1))), "{{ '%d' < 1 }}")
}
func typed5073(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), py.Int(1))), "{{ '%d' < 1 }}")
}
func texts5073(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), py.Int(1))), "{{ '%d' < 1 }}")
}
func text5073(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%d"), py.Int(1))).Text(), "{{ '%d' < 1 }}")
}
func value5074(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5074(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5074(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5074(e *py.Eval, ctx variables) string {
	return "True"
}
func value5075(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), py.Dict("a", py.Int(1)))), "{{ '%d' < {'a':1} }}")
}
func typed5075(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), py.Dict("a", py.Int(1)))), "{{ '%d' < {'a':1} }}")
}
func texts5075(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), py.Dict("a", py.Int(1)))), "{{ '%d' < {'a':1} }}")
}
func text5075(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%d"), py.Dict("a", py.Int(1)))).Text(), "{{ '%d' < {'a':1} }}")
}
func value5076(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), e.TodayUTC())), "{{ '%d' < today_utc() }}")
}
func typed5076(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), e.TodayUTC())), "{{ '%d' < today_utc() }}")
}
func texts5076(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), e.TodayUTC())), "{{ '%d' < today_utc() }}")
}
func text5076(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%d"), e.TodayUTC())).Text(), "{{ '%d' < today_utc() }}")
}
func value5077(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), e.Duration(py.Str("P1D")))), "{{ '%d' < duration('P1D') }}")
}
func typed5077(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), e.Duration(py.Str("P1D")))), "{{ '%d' < duration('P1D') }}")
}
func texts5077(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), e.Duration(py.Str("P1D")))), "{{ '%d' < duration('P1D') }}")
}
func text5077(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%d"), e.Duration(py.Str("P1D")))).Text(), "{{ '%d' < duration('P1D') }}")
}
func value5078(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.None)), "{{ [1] < none }}")
}
func typed5078(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.None)), "{{ [1] < none }}")
}
func texts5078(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.None)), "{{ [1] < none }}")
}
func text5078(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.None)).Text(), "{{ [1] < none }}")
}
func value5079(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Int(1))), "{{ [1] < 1 }}")
}
func typed5079(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Int(1))), "{{ [1] < 1 }}")
}
func texts5079(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Int(1))), "{{ [1] < 1 }}")
}
func text5079(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Int(1))).Text(), "{{ [1] < 1 }}")
}
func value5080(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Int(-3))), "{{ [1] < -3 }}")
}
func typed5080(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Int(-3))), "{{ [1] < -3 }}")
}
func texts5080(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Int(-3))), "{{ [1] < -3 }}")
}
func text5080(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Int(-3))).Text(), "{{ [1] < -3 }}")
}
func value5081(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Float(2.5))), "{{ [1] < 2.5 }}")
}
func typed5081(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Float(2.5))), "{{ [1] < 2.5 }}")
}
func texts5081(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Float(2.5))), "{{ [1] < 2.5 }}")
}
func text5081(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Float(2.5))).Text(), "{{ [1] < 2.5 }}")
}
func value5082(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Str("a"))), "{{ [1] < 'a' }}")
}
func typed5082(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Str("a"))), "{{ [1] < 'a' }}")
}
func texts5082(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Str("a"))), "{{ [1] < 'a' }}")
}
func text5082(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Str("a"))).Text(), "{{ [1] < 'a' }}")
}
func value5083(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Str("%s!"))), "{{ [1] < '%s!' }}")
}
func typed5083(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Str("%s!"))), "{{ [1] < '%s!' }}")
}
func texts5083(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Str("%s!"))), "{{ [1] < '%s!' }}")
}
func text5083(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Str("%s!"))).Text(), "{{ [1] < '%s!' }}")
}
func value5084(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5084(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5084(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5084(e *py.Eval, ctx variables) string {
	return "False"
}
func value5085(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))), "{{ [1] < (1,2) }}")
}
func typed5085(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))), "{{ [1] < (1,2) }}")
}
func texts5085(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))), "{{ [1] < (1,2) }}")
}
func text5085(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ [1] < (1,2) }}")
}
func value5086(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D")))), "{{ [1] < duration('P1D') }}")
}
func typed5086(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D")))), "{{ [1] < duration('P1D') }}")
}
func texts5086(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D")))), "{{ [1] < duration('P1D') }}")
}
func text5086(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D")))).Text(), "{{ [1] < duration('P1D') }}")
}
func value5087(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Literal("100000000000000000000"))), "{{ [1] < 10**20 }}")
}
func typed5087(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Literal("100000000000000000000"))), "{{ [1] < 10**20 }}")
}
func texts5087(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Literal("100000000000000000000"))), "{{ [1] < 10**20 }}")
}
func text5087(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Literal("100000000000000000000"))).Text(), "{{ [1] < 10**20 }}")
}
func value5088(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing"))), "{{ (1,2) < config.missing }}")
}
func typed5088(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing"))), "{{ (1,2) < config.missing }}")
}
func texts5088(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Str(ctx["config"].Member("missing").Text()))), "{{ (1,2) < config.missing }}")
}
func text5088(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing"))).Text(), "{{ (1,2) < config.missing }}")
}
func value5089(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0))), "{{ (1,2) < 0 }}")
}
func typed5089(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0))), "{{ (1,2) < 0 }}")
}
func texts5089(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0))), "{{ (1,2) < 0 }}")
}
func text5089(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0))).Text(), "{{ (1,2) < 0 }}")
}
func value5090(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Str(""))), "{{ (1,2) < '' }}")
}
func typed5090(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Str(""))), "{{ (1,2) < '' }}")
}
func texts5090(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Str(""))), "{{ (1,2) < '' }}")
}
func text5090(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Str(""))).Text(), "{{ (1,2) < '' }}")
}
func value5091(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1)))), "{{ (1,2) < {'a':1} }}")
}
func typed5091(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1)))), "{{ (1,2) < {'a':1} }}")
}
func texts5091(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1)))), "{{ (1,2) < {'a':1} }}")
}
func text5091(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1)))).Text(), "{{ (1,2) < {'a':1} }}")
}
func value5092(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC())), "{{ (1,2) < now_utc() }}")
}
func typed5092(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC())), "{{ (1,2) < now_utc() }}")
}
func texts5092(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC())), "{{ (1,2) < now_utc() }}")
}
func text5092(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC())).Text(), "{{ (1,2) < now_utc() }}")
}
func value5093(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000"))), "{{ (1,2) < 10**20 }}")
}
func typed5093(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000"))), "{{ (1,2) < 10**20 }}")
}
func texts5093(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000"))), "{{ (1,2) < 10**20 }}")
}
func text5093(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000"))).Text(), "{{ (1,2) < 10**20 }}")
}
func value5094(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), ctx["config"].Member("missing"))), "{{ {'a':1} < config.missing }}")
}
func typed5094(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), ctx["config"].Member("missing"))), "{{ {'a':1} < config.missing }}")
}
func texts5094(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str(ctx["config"].Member("missing").Text()))), "{{ {'a':1} < config.missing }}")
}
func text5094(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Dict("a", py.Int(1)), ctx["config"].Member("missing"))).Text(), "{{ {'a':1} < config.missing }}")
}
func value5095(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Int(0))), "{{ {'a':1} < 0 }}")
}
func typed5095(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Int(0))), "{{ {'a':1} < 0 }}")
}
func texts5095(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Int(0))), "{{ {'a':1} < 0 }}")
}
func text5095(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Int(0))).Text(), "{{ {'a':1} < 0 }}")
}
func value5096(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("a"))), "{{ {'a':1} < 'a' }}")
}
func typed5096(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("a"))), "{{ {'a':1} < 'a' }}")
}
func texts5096(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("a"))), "{{ {'a':1} < 'a' }}")
}
func text5096(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("a"))).Text(), "{{ {'a':1} < 'a' }}")
}
func value5097(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("%s!"))), "{{ {'a':1} < '%s!' }}")
}
func typed5097(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("%s!"))), "{{ {'a':1} < '%s!' }}")
}
func texts5097(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("%s!"))), "{{ {'a':1} < '%s!' }}")
}
func text5097(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("%s!"))).Text(), "{{ {'a':1} < '%s!' }}")
}
func value5098(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("%d"))), "{{ {'a':1} < '%d' }}")
}
func typed5098(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("%d"))), "{{ {'a':1} < '%d' }}")
}
func texts5098(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("%d"))), "{{ {'a':1} < '%d' }}")
}
func text5098(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("%d"))).Text(), "{{ {'a':1} < '%d' }}")
}
func value5099(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))), "{{ {'a':1} < (1,2) }}")
}
func typed5099(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))), "{{ {'a':1} < (1,2) }}")
}
func texts5099(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))), "{{ {'a':1} < (1,2) }}")
}
func text5099(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ {'a':1} < (1,2) }}")
}
func value5100(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), e.TodayUTC())), "{{ {'a':1} < today_utc() }}")
}
func typed5100(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), e.TodayUTC())), "{{ {'a':1} < today_utc() }}")
}
func texts5100(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), e.TodayUTC())), "{{ {'a':1} < today_utc() }}")
}
func text5100(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Dict("a", py.Int(1)), e.TodayUTC())).Text(), "{{ {'a':1} < today_utc() }}")
}
func value5101(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D")))), "{{ {'a':1} < duration('P1D') }}")
}
func typed5101(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D")))), "{{ {'a':1} < duration('P1D') }}")
}
func texts5101(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D")))), "{{ {'a':1} < duration('P1D') }}")
}
func text5101(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D")))).Text(), "{{ {'a':1} < duration('P1D') }}")
}
func value5102(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), ctx["config"].Member("x"))), "{{ now_utc() < config.x }}")
}
func typed5102(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), ctx["config"].Member("x"))), "{{ now_utc() < config.x }}")
}
func texts5102(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.Str(ctx["config"].Member("x").Text()))), "{{ now_utc() < config.x }}")
}
func text5102(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), ctx["config"].Member("x"))).Text(), "{{ now_utc() < config.x }}")
}
func value5103(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), ctx["config"].Member("missing"))), "{{ now_utc() < config.missing }}")
}
func typed5103(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), ctx["config"].Member("missing"))), "{{ now_utc() < config.missing }}")
}
func texts5103(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.Str(ctx["config"].Member("missing").Text()))), "{{ now_utc() < config.missing }}")
}
func text5103(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), ctx["config"].Member("missing"))).Text(), "{{ now_utc() < config.missing }}")
}
func value5104(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.True)), "{{ now_utc() < true }}")
}
func typed5104(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.True)), "{{ now_utc() < true }}")
}
func texts5104(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.True)), "{{ now_utc() < true }}")
}
func text5104(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), py.True)).Text(), "{{ now_utc() < true }}")
}
func value5105(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.Str("%d"))), "{{ now_utc() < '%d' }}")
}
func typed5105(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.Str("%d"))), "{{ now_utc() < '%d' }}")
}
func texts5105(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.Str("%d"))), "{{ now_utc() < '%d' }}")
}
func text5105(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), py.Str("%d"))).Text(), "{{ now_utc() < '%d' }}")
}
func value5106(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))), "{{ now_utc() < (1,2) }}")
}
func typed5106(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))), "{{ now_utc() < (1,2) }}")
}
func texts5106(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))), "{{ now_utc() < (1,2) }}")
}
func text5106(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ now_utc() < (1,2) }}")
}
func value5107(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), e.NowUTC())), "{{ now_utc() < now_utc() }}")
}
func typed5107(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), e.NowUTC())), "{{ now_utc() < now_utc() }}")
}
func texts5107(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), e.NowUTC())), "{{ now_utc() < now_utc() }}")
}
func text5107(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), e.NowUTC())).Text(), "{{ now_utc() < now_utc() }}")
}
func value5108(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), e.Duration(py.Str("P1D")))), "{{ now_utc() < duration('P1D') }}")
}
func typed5108(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), e.Duration(py.Str("P1D")))), "{{ now_utc() < duration('P1D') }}")
}
func texts5108(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), e.Duration(py.Str("P1D")))), "{{ now_utc() < duration('P1D') }}")
}
func text5108(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), e.Duration(py.Str("P1D")))).Text(), "{{ now_utc() < duration('P1D') }}")
}
func value5109(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), e.Duration(py.Str("P1M")))), "{{ now_utc() < duration('P1M') }}")
}
func typed5109(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), e.Duration(py.Str("P1M")))), "{{ now_utc() < duration('P1M') }}")
}
func texts5109(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), e.Duration(py.Str("P1M")))), "{{ now_utc() < duration('P1M') }}")
}
func text5109(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), e.Duration(py.Str("P1M")))).Text(), "{{ now_utc() < duration('P1M') }}")
}
func value5110(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.Literal("100000000000000000000"))), "{{ now_utc() < 10**20 }}")
}
func typed5110(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.Literal("100000000000000000000"))), "{{ now_utc() < 10**20 }}")
}
func texts5110(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.Literal("100000000000000000000"))), "{{ now_utc() < 10**20 }}")
}
func text5110(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), py.Literal("100000000000000000000"))).Text(), "{{ now_utc() < 10**20 }}")
}
func value5111(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.True)), "{{ today_utc() < true }}")
}
func typed5111(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.True)), "{{ today_utc() < true }}")
}
func texts5111(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.True)), "{{ today_utc() < true }}")
}
func text5111(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.TodayUTC(), py.True)).Text(), "{{ today_utc() < true }}")
}
func value5112(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Int(0))), "{{ today_utc() < 0 }}")
}
func typed5112(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Int(0))), "{{ today_utc() < 0 }}")
}
func texts5112(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Int(0))), "{{ today_utc() < 0 }}")
}
func text5112(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.TodayUTC(), py.Int(0))).Text(), "{{ today_utc() < 0 }}")
}
func value5113(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Int(1))), "{{ today_utc() < 1 }}")
}
func typed5113(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Int(1))), "{{ today_utc() < 1 }}")
}
func texts5113(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Int(1))), "{{ today_utc() < 1 }}")
}
func text5113(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.TodayUTC(), py.Int(1))).Text(), "{{ today_utc() < 1 }}")
}
func value5114(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Int(-3))), "{{ today_utc() < -3 }}")
}
func typed5114(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Int(-3))), "{{ today_utc() < -3 }}")
}
func texts5114(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Int(-3))), "{{ today_utc() < -3 }}")
}
func text5114(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.TodayUTC(), py.Int(-3))).Text(), "{{ today_utc() < -3 }}")
}
func value5115(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Float(2.5))), "{{ today_utc() < 2.5 }}")
}
func typed5115(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Float(2.5))), "{{ today_utc() < 2.5 }}")
}
func texts5115(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Float(2.5))), "{{ today_utc() < 2.5 }}")
}
func text5115(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.TodayUTC(), py.Float(2.5))).Text(), "{{ today_utc() < 2.5 }}")
}
func value5116(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Str("%s!"))), "{{ today_utc() < '%s!' }}")
}
func typed5116(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Str("%s!"))), "{{ today_utc() < '%s!' }}")
}
func texts5116(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Str("%s!"))), "{{ today_utc() < '%s!' }}")
}
func text5116(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.TodayUTC(), py.Str("%s!"))).Text(), "{{ today_utc() < '%s!' }}")
}
func value5117(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), e.NowUTC())), "{{ today_utc() < now_utc() }}")
}
func typed5117(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), e.NowUTC())), "{{ today_utc() < now_utc() }}")
}
func texts5117(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), e.NowUTC())), "{{ today_utc() < now_utc() }}")
}
func text5117(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.TodayUTC(), e.NowUTC())).Text(), "{{ today_utc() < now_utc() }}")
}
func value5118(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), e.Duration(py.Str("P1M")))), "{{ today_utc() < duration('P1M') }}")
}
func typed5118(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), e.Duration(py.Str("P1M")))), "{{ today_utc() < duration('P1M') }}")
}
func texts5118(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), e.Duration(py.Str("P1M")))), "{{ today_utc() < duration('P1M') }}")
}
func text5118(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.TodayUTC(), e.Duration(py.Str("P1M")))).Text(), "{{ today_utc() < duration('P1M') }}")
}
func value5119(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), ctx["config"].Member("x"))), "{{ duration('P1D') < config.x }}")
}
func typed5119(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), ctx["config"].Member("x"))), "{{ duration('P1D') < config.x }}")
}
func texts5119(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Str(ctx["config"].Member("x").Text()))), "{{ duration('P1D') < config.x }}")
}
func text5119(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1D")), ctx["config"].Member("x"))).Text(), "{{ duration('P1D') < config.x }}")
}
func value5120(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Float(2.5))), "{{ duration('P1D') < 2.5 }}")
}
func typed5120(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Float(2.5))), "{{ duration('P1D') < 2.5 }}")
}
func texts5120(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Float(2.5))), "{{ duration('P1D') < 2.5 }}")
}
func text5120(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Float(2.5))).Text(), "{{ duration('P1D') < 2.5 }}")
}
func value5121(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Str("a"))), "{{ duration('P1D') < 'a' }}")
}
func typed5121(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Str("a"))), "{{ duration('P1D') < 'a' }}")
}
func texts5121(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Str("a"))), "{{ duration('P1D') < 'a' }}")
}
func text5121(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Str("a"))).Text(), "{{ duration('P1D') < 'a' }}")
}
func value5122(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Str("%d"))), "{{ duration('P1D') < '%d' }}")
}
func typed5122(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Str("%d"))), "{{ duration('P1D') < '%d' }}")
}
func texts5122(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Str("%d"))), "{{ duration('P1D') < '%d' }}")
}
func text5122(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Str("%d"))).Text(), "{{ duration('P1D') < '%d' }}")
}
func value5123(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1)))), "{{ duration('P1D') < [1] }}")
}
func typed5123(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1)))), "{{ duration('P1D') < [1] }}")
}
func texts5123(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1)))), "{{ duration('P1D') < [1] }}")
}
func text5123(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1)))).Text(), "{{ duration('P1D') < [1] }}")
}
func value5124(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), e.TodayUTC())), "{{ duration('P1D') < today_utc() }}")
}
func typed5124(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), e.TodayUTC())), "{{ duration('P1D') < today_utc() }}")
}
func texts5124(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), e.TodayUTC())), "{{ duration('P1D') < today_utc() }}")
}
func text5124(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1D")), e.TodayUTC())).Text(), "{{ duration('P1D') < today_utc() }}")
}
func value5125(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D")))), "{{ duration('P1D') < duration('P1D') }}")
}
func typed5125(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D")))), "{{ duration('P1D') < duration('P1D') }}")
}
func texts5125(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D")))), "{{ duration('P1D') < duration('P1D') }}")
}
func text5125(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D")))).Text(), "{{ duration('P1D') < duration('P1D') }}")
}
func value5126(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.True)), "{{ duration('P1M') < true }}")
}
func typed5126(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.True)), "{{ duration('P1M') < true }}")
}
func texts5126(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.True)), "{{ duration('P1M') < true }}")
}
func text5126(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.True)).Text(), "{{ duration('P1M') < true }}")
}
func value5127(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Int(0))), "{{ duration('P1M') < 0 }}")
}
func typed5127(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Int(0))), "{{ duration('P1M') < 0 }}")
}
func texts5127(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Int(0))), "{{ duration('P1M') < 0 }}")
}
func text5127(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Int(0))).Text(), "{{ duration('P1M') < 0 }}")
}
func value5128(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Float(2.5))), "{{ duration('P1M') < 2.5 }}")
}
func typed5128(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Float(2.5))), "{{ duration('P1M') < 2.5 }}")
}
func texts5128(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Float(2.5))), "{{ duration('P1M') < 2.5 }}")
}
func text5128(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Float(2.5))).Text(), "{{ duration('P1M') < 2.5 }}")
}
func value5129(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Str("%d"))), "{{ duration('P1M') < '%d' }}")
}
func typed5129(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Str("%d"))), "{{ duration('P1M') < '%d' }}")
}
func texts5129(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Str("%d"))), "{{ duration('P1M') < '%d' }}")
}
func text5129(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Str("%d"))).Text(), "{{ duration('P1M') < '%d' }}")
}
func value5130(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1)))), "{{ duration('P1M') < [1] }}")
}
func typed5130(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1)))), "{{ duration('P1M') < [1] }}")
}
func texts5130(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1)))), "{{ duration('P1M') < [1] }}")
}
func text5130(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1)))).Text(), "{{ duration('P1M') < [1] }}")
}
func value5131(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))), "{{ duration('P1M') < {'a':1} }}")
}
func typed5131(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))), "{{ duration('P1M') < {'a':1} }}")
}
func texts5131(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))), "{{ duration('P1M') < {'a':1} }}")
}
func text5131(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))).Text(), "{{ duration('P1M') < {'a':1} }}")
}
func value5132(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), e.NowUTC())), "{{ duration('P1M') < now_utc() }}")
}
func typed5132(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), e.NowUTC())), "{{ duration('P1M') < now_utc() }}")
}
func texts5132(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), e.NowUTC())), "{{ duration('P1M') < now_utc() }}")
}
func text5132(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), e.NowUTC())).Text(), "{{ duration('P1M') < now_utc() }}")
}
func value5133(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D")))), "{{ duration('P1M') < duration('P1D') }}")
}
func typed5133(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D")))), "{{ duration('P1M') < duration('P1D') }}")
}
func texts5133(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D")))), "{{ duration('P1M') < duration('P1D') }}")
}
func text5133(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D")))).Text(), "{{ duration('P1M') < duration('P1D') }}")
}
func value5134(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000"))), "{{ duration('P1M') < 10**20 }}")
}
func typed5134(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000"))), "{{ duration('P1M') < 10**20 }}")
}
func texts5134(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000"))), "{{ duration('P1M') < 10**20 }}")
}
func text5134(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000"))).Text(), "{{ duration('P1M') < 10**20 }}")
}
func value5135(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), ctx["config"].Member("x"))), "{{ 10**20 < config.x }}")
}
func typed5135(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), ctx["config"].Member("x"))), "{{ 10**20 < config.x }}")
}
func texts5135(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.Str(ctx["config"].Member("x").Text()))), "{{ 10**20 < config.x }}")
}
func text5135(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Literal("100000000000000000000"), ctx["config"].Member("x"))).Text(), "{{ 10**20 < config.x }}")
}
func value5136(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5136(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5136(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5136(e *py.Eval, ctx variables) string {
	return "False"
}
func value5137(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5137(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5137(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5137(e *py.Eval, ctx variables) string {
	return "False"
}
func value5138(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5138(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5138(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5138(e *py.Eval, ctx variables) string {
	return "False"
}
func value5139(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.Str(""))), "{{ 10**20 < '' }}")
}
func typed5139(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.Str(""))), "{{ 10**20 < '' }}")
}
func texts5139(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.Str(""))), "{{ 10**20 < '' }}")
}
func text5139(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.Str(""))).Text(), "{{ 10**20 < '' }}")
}
func value5140(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.Str("%s!"))), "{{ 10**20 < '%s!' }}")
}
func typed5140(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.Str("%s!"))), "{{ 10**20 < '%s!' }}")
}
func texts5140(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.Str("%s!"))), "{{ 10**20 < '%s!' }}")
}
func text5140(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.Str("%s!"))).Text(), "{{ 10**20 < '%s!' }}")
}
func value5141(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.ListOf(py.Int(1)))), "{{ 10**20 < [1] }}")
}
func typed5141(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.ListOf(py.Int(1)))), "{{ 10**20 < [1] }}")
}
func texts5141(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.ListOf(py.Int(1)))), "{{ 10**20 < [1] }}")
}
func text5141(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.ListOf(py.Int(1)))).Text(), "{{ 10**20 < [1] }}")
}
func value5142(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), e.TodayUTC())), "{{ 10**20 < today_utc() }}")
}
func typed5142(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), e.TodayUTC())), "{{ 10**20 < today_utc() }}")
}
func texts5142(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), e.TodayUTC())), "{{ 10**20 < today_utc() }}")
}
func text5142(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Literal("100000000000000000000"), e.TodayUTC())).Text(), "{{ 10**20 < today_utc() }}")
}
func value5143(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))), "{{ 10**20 < duration('P1D') }}")
}
func typed5143(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))), "{{ 10**20 < duration('P1D') }}")
}
func texts5143(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))), "{{ 10**20 < duration('P1D') }}")
}
func text5143(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))).Text(), "{{ 10**20 < duration('P1D') }}")
}
func value5144(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5144(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5144(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5144(e *py.Eval, ctx variables) string {
	return "False"
}
func value5145(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.None)), "{{ config.x >= none }}")
}
func typed5145(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.None)), "{{ config.x >= none }}")
}
func texts5145(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(ctx["config"].Member("x").Text()), py.None)), "{{ config.x >= none }}")
}
func text5145(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("x"), py.None)).Text(), "{{ config.x >= none }}")
}
func value5146(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.Float(2.5))), "{{ config.x >= 2.5 }}")
}
func typed5146(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.Float(2.5))), "{{ config.x >= 2.5 }}")
}
func texts5146(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(ctx["config"].Member("x").Text()), py.Float(2.5))), "{{ config.x >= 2.5 }}")
}
func text5146(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("x"), py.Float(2.5))).Text(), "{{ config.x >= 2.5 }}")
}
func value5147(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.Str(""))), "{{ config.x >= '' }}")
}
func typed5147(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.Str(""))), "{{ config.x >= '' }}")
}
func texts5147(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() >= "")
}
func text5147(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("x"), py.Str(""))).Text(), "{{ config.x >= '' }}")
}
func value5148(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.Str("%d"))), "{{ config.x >= '%d' }}")
}
func typed5148(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.Str("%d"))), "{{ config.x >= '%d' }}")
}
func texts5148(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() >= "%d")
}
func text5148(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("x"), py.Str("%d"))).Text(), "{{ config.x >= '%d' }}")
}
func value5149(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.ListOf(py.Int(1)))), "{{ config.x >= [1] }}")
}
func typed5149(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.ListOf(py.Int(1)))), "{{ config.x >= [1] }}")
}
func texts5149(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(ctx["config"].Member("x").Text()), py.ListOf(py.Int(1)))), "{{ config.x >= [1] }}")
}
func text5149(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("x"), py.ListOf(py.Int(1)))).Text(), "{{ config.x >= [1] }}")
}
func value5150(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), e.NowUTC())), "{{ config.x >= now_utc() }}")
}
func typed5150(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), e.NowUTC())), "{{ config.x >= now_utc() }}")
}
func texts5150(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(ctx["config"].Member("x").Text()), e.NowUTC())), "{{ config.x >= now_utc() }}")
}
func text5150(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("x"), e.NowUTC())).Text(), "{{ config.x >= now_utc() }}")
}
func value5151(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), e.TodayUTC())), "{{ config.x >= today_utc() }}")
}
func typed5151(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), e.TodayUTC())), "{{ config.x >= today_utc() }}")
}
func texts5151(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(ctx["config"].Member("x").Text()), e.TodayUTC())), "{{ config.x >= today_utc() }}")
}
func text5151(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("x"), e.TodayUTC())).Text(), "{{ config.x >= today_utc() }}")
}
func value5152(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), ctx["config"].Member("x"))), "{{ config.missing >= config.x }}")
}
func typed5152(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), ctx["config"].Member("x"))), "{{ config.missing >= config.x }}")
}
func texts5152(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Text() >= ctx["config"].Member("x").Text())
}
func text5152(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), ctx["config"].Member("x"))).Text(), "{{ config.missing >= config.x }}")
}
func value5153(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.True)), "{{ config.missing >= true }}")
}
func typed5153(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.True)), "{{ config.missing >= true }}")
}
func texts5153(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(ctx["config"].Member("missing").Text()), py.True)), "{{ config.missing >= true }}")
}
func text5153(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), py.True)).Text(), "{{ config.missing >= true }}")
}
func value5154(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Int(0))), "{{ config.missing >= 0 }}")
}
func typed5154(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Int(0))), "{{ config.missing >= 0 }}")
}
func texts5154(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(ctx["config"].Member("missing").Text()), py.Int(0))), "{{ config.missing >= 0 }}")
}
func text5154(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Int(0))).Text(), "{{ config.missing >= 0 }}")
}
func value5155(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Str(""))), "{{ config.missing >= '' }}")
}
func typed5155(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Str(""))), "{{ config.missing >= '' }}")
}
func texts5155(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Text() >= "")
}
func text5155(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Str(""))).Text(), "{{ config.missing >= '' }}")
}
func value5156(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Str("%d"))), "{{ config.missing >= '%d' }}")
}
func typed5156(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Str("%d"))), "{{ config.missing >= '%d' }}")
}
func texts5156(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Text() >= "%d")
}
func text5156(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Str("%d"))).Text(), "{{ config.missing >= '%d' }}")
}
func value5157(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.ListOf(py.Int(1)))), "{{ config.missing >= [1] }}")
}
func typed5157(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.ListOf(py.Int(1)))), "{{ config.missing >= [1] }}")
}
func texts5157(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(ctx["config"].Member("missing").Text()), py.ListOf(py.Int(1)))), "{{ config.missing >= [1] }}")
}
func text5157(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), py.ListOf(py.Int(1)))).Text(), "{{ config.missing >= [1] }}")
}
func value5158(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ config.missing >= (1,2) }}")
}
func typed5158(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ config.missing >= (1,2) }}")
}
func texts5158(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(ctx["config"].Member("missing").Text()), py.TupleOf(py.Int(1), py.Int(2)))), "{{ config.missing >= (1,2) }}")
}
func text5158(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ config.missing >= (1,2) }}")
}
func value5159(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))), "{{ config.missing >= {'a':1} }}")
}
func typed5159(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))), "{{ config.missing >= {'a':1} }}")
}
func texts5159(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(ctx["config"].Member("missing").Text()), py.Dict("a", py.Int(1)))), "{{ config.missing >= {'a':1} }}")
}
func text5159(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))).Text(), "{{ config.missing >= {'a':1} }}")
}
func value5160(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), e.NowUTC())), "{{ config.missing >= now_utc() }}")
}
func typed5160(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), e.NowUTC())), "{{ config.missing >= now_utc() }}")
}
func texts5160(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(ctx["config"].Member("missing").Text()), e.NowUTC())), "{{ config.missing >= now_utc() }}")
}
func text5160(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), e.NowUTC())).Text(), "{{ config.missing >= now_utc() }}")
}
func value5161(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), e.Duration(py.Str("P1D")))), "{{ config.missing >= duration('P1D') }}")
}
func typed5161(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), e.Duration(py.Str("P1D")))), "{{ config.missing >= duration('P1D') }}")
}
func texts5161(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(ctx["config"].Member("missing").Text()), e.Duration(py.Str("P1D")))), "{{ config.missing >= duration('P1D') }}")
}
func text5161(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), e.Duration(py.Str("P1D")))).Text(), "{{ config.missing >= duration('P1D') }}")
}
func value5162(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), e.Duration(py.Str("P1M")))), "{{ config.missing >= duration('P1M') }}")
}
func typed5162(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), e.Duration(py.Str("P1M")))), "{{ config.missing >= duration('P1M') }}")
}
func texts5162(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Str(ctx["config"].Member("missing").Text()), e.Duration(py.Str("P1M")))), "{{ config.missing >= duration('P1M') }}")
}
func text5162(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), e.Duration(py.Str("P1M")))).Text(), "{{ config.missing >= duration('P1M') }}")
}
func value5163(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, ctx["config"].Member("x"))), "{{ none >= config.x }}")
}
func typed5163(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, ctx["config"].Member("x"))), "{{ none >= config.x }}")
}
func texts5163(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Str(ctx["config"].Member("x").Text()))), "{{ none >= config.x }}")
}
func text5163(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, ctx["config"].Member("x"))).Text(), "{{ none >= config.x }}")
}
func value5164(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, ctx["config"].Member("missing"))), "{{ none >= config.missing }}")
}
func typed5164(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, ctx["config"].Member("missing"))), "{{ none >= config.missing }}")
}
func texts5164(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Str(ctx["config"].Member("missing").Text()))), "{{ none >= config.missing }}")
}
func text5164(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, ctx["config"].Member("missing"))).Text(), "{{ none >= config.missing }}")
}
func value5165(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.None)), "{{ none >= none }}")
}
func typed5165(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.None)), "{{ none >= none }}")
}
func texts5165(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.None)), "{{ none >= none }}")
}
func text5165(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, py.None)).Text(), "{{ none >= none }}")
}
func value5166(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Float(2.5))), "{{ none >= 2.5 }}")
}
func typed5166(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Float(2.5))), "{{ none >= 2.5 }}")
}
func texts5166(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Float(2.5))), "{{ none >= 2.5 }}")
}
func text5166(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, py.Float(2.5))).Text(), "{{ none >= 2.5 }}")
}
func value5167(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Str("%d"))), "{{ none >= '%d' }}")
}
func typed5167(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Str("%d"))), "{{ none >= '%d' }}")
}
func texts5167(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Str("%d"))), "{{ none >= '%d' }}")
}
func text5167(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, py.Str("%d"))).Text(), "{{ none >= '%d' }}")
}
func value5168(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.TupleOf(py.Int(1), py.Int(2)))), "{{ none >= (1,2) }}")
}
func typed5168(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.TupleOf(py.Int(1), py.Int(2)))), "{{ none >= (1,2) }}")
}
func texts5168(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.TupleOf(py.Int(1), py.Int(2)))), "{{ none >= (1,2) }}")
}
func text5168(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ none >= (1,2) }}")
}
func value5169(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Dict("a", py.Int(1)))), "{{ none >= {'a':1} }}")
}
func typed5169(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Dict("a", py.Int(1)))), "{{ none >= {'a':1} }}")
}
func texts5169(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Dict("a", py.Int(1)))), "{{ none >= {'a':1} }}")
}
func text5169(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, py.Dict("a", py.Int(1)))).Text(), "{{ none >= {'a':1} }}")
}
func value5170(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, e.NowUTC())), "{{ none >= now_utc() }}")
}
func typed5170(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, e.NowUTC())), "{{ none >= now_utc() }}")
}
func texts5170(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, e.NowUTC())), "{{ none >= now_utc() }}")
}
func text5170(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, e.NowUTC())).Text(), "{{ none >= now_utc() }}")
}
func value5171(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, e.Duration(py.Str("P1D")))), "{{ none >= duration('P1D') }}")
}
func typed5171(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, e.Duration(py.Str("P1D")))), "{{ none >= duration('P1D') }}")
}
func texts5171(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, e.Duration(py.Str("P1D")))), "{{ none >= duration('P1D') }}")
}
func text5171(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, e.Duration(py.Str("P1D")))).Text(), "{{ none >= duration('P1D') }}")
}
func value5172(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Literal("100000000000000000000"))), "{{ none >= 10**20 }}")
}
func typed5172(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Literal("100000000000000000000"))), "{{ none >= 10**20 }}")
}
func texts5172(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Literal("100000000000000000000"))), "{{ none >= 10**20 }}")
}
func text5172(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, py.Literal("100000000000000000000"))).Text(), "{{ none >= 10**20 }}")
}
func value5173(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5173(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5173(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5173(e *py.Eval, ctx variables) string {
	return "True"
}
func value5174(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5174(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5174(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5174(e *py.Eval, ctx variables) string {
	return "False"
}
func value5175(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.Str("a"))), "{{ true >= 'a' }}")
}
func typed5175(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.Str("a"))), "{{ true >= 'a' }}")
}
func texts5175(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.Str("a"))), "{{ true >= 'a' }}")
}
func text5175(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, py.Str("a"))).Text(), "{{ true >= 'a' }}")
}
func value5176(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.Str("%s!"))), "{{ true >= '%s!' }}")
}
func typed5176(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.Str("%s!"))), "{{ true >= '%s!' }}")
}
func texts5176(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.Str("%s!"))), "{{ true >= '%s!' }}")
}
func text5176(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, py.Str("%s!"))).Text(), "{{ true >= '%s!' }}")
}
func value5177(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.Str("%d"))), "{{ true >= '%d' }}")
}
func typed5177(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.Str("%d"))), "{{ true >= '%d' }}")
}
func texts5177(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.Str("%d"))), "{{ true >= '%d' }}")
}
func text5177(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, py.Str("%d"))).Text(), "{{ true >= '%d' }}")
}
func value5178(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.ListOf(py.Int(1)))), "{{ true >= [1] }}")
}
func typed5178(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.ListOf(py.Int(1)))), "{{ true >= [1] }}")
}
func texts5178(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.ListOf(py.Int(1)))), "{{ true >= [1] }}")
}
func text5178(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, py.ListOf(py.Int(1)))).Text(), "{{ true >= [1] }}")
}
func value5179(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.TupleOf(py.Int(1), py.Int(2)))), "{{ true >= (1,2) }}")
}
func typed5179(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.TupleOf(py.Int(1), py.Int(2)))), "{{ true >= (1,2) }}")
}
func texts5179(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.TupleOf(py.Int(1), py.Int(2)))), "{{ true >= (1,2) }}")
}
func text5179(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ true >= (1,2) }}")
}
func value5180(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.Dict("a", py.Int(1)))), "{{ true >= {'a':1} }}")
}
func typed5180(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.Dict("a", py.Int(1)))), "{{ true >= {'a':1} }}")
}
func texts5180(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.Dict("a", py.Int(1)))), "{{ true >= {'a':1} }}")
}
func text5180(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, py.Dict("a", py.Int(1)))).Text(), "{{ true >= {'a':1} }}")
}
func value5181(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, e.NowUTC())), "{{ true >= now_utc() }}")
}
func typed5181(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, e.NowUTC())), "{{ true >= now_utc() }}")
}
func texts5181(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, e.NowUTC())), "{{ true >= now_utc() }}")
}
func text5181(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, e.NowUTC())).Text(), "{{ true >= now_utc() }}")
}
func value5182(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, e.Duration(py.Str("P1D")))), "{{ true >= duration('P1D') }}")
}
func typed5182(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, e.Duration(py.Str("P1D")))), "{{ true >= duration('P1D') }}")
}
func texts5182(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, e.Duration(py.Str("P1D")))), "{{ true >= duration('P1D') }}")
}
func text5182(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, e.Duration(py.Str("P1D")))).Text(), "{{ true >= duration('P1D') }}")
}
func value5183(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, e.Duration(py.Str("P1M")))), "{{ true >= duration('P1M') }}")
}
func typed5183(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, e.Duration(py.Str("P1M")))), "{{ true >= duration('P1M') }}")
}
func texts5183(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, e.Duration(py.Str("P1M")))), "{{ true >= duration('P1M') }}")
}
func text5183(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, e.Duration(py.Str("P1M")))).Text(), "{{ true >= duration('P1M') }}")
}
func value5184(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(0), py.None)), "{{ 0 >= none }}")
}
func typed5184(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(0), py.None)), "{{ 0 >= none }}")
}
func texts5184(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(0), py.None)), "{{ 0 >= none }}")
}
func text5184(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(0), py.None)).Text(), "{{ 0 >= none }}")
}
func value5185(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5185(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5185(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5185(e *py.Eval, ctx variables) string {
	return "False"
}
func value5186(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(0), py.Str(""))), "{{ 0 >= '' }}")
}
func typed5186(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(0), py.Str(""))), "{{ 0 >= '' }}")
}
func texts5186(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(0), py.Str(""))), "{{ 0 >= '' }}")
}
func text5186(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(0), py.Str(""))).Text(), "{{ 0 >= '' }}")
}
func value5187(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(0), py.ListOf(py.Int(1)))), "{{ 0 >= [1] }}")
}
func typed5187(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(0), py.ListOf(py.Int(1)))), "{{ 0 >= [1] }}")
}
func texts5187(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(0), py.ListOf(py.Int(1)))), "{{ 0 >= [1] }}")
}
func text5187(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(0), py.ListOf(py.Int(1)))).Text(), "{{ 0 >= [1] }}")
}
func value5188(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(0), e.Duration(py.Str("P1D")))), "{{ 0 >= duration('P1D') }}")
}
func typed5188(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(0), e.Duration(py.Str("P1D")))), "{{ 0 >= duration('P1D') }}")
}
func texts5188(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(0), e.Duration(py.Str("P1D")))), "{{ 0 >= duration('P1D') }}")
}
func text5188(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(0), e.Duration(py.Str("P1D")))).Text(), "{{ 0 >= duration('P1D') }}")
}
func value5189(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5189(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5189(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5189(e *py.Eval, ctx variables) string {
	return "False"
}
func value5190(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), ctx["config"].Member("x"))), "{{ 1 >= config.x }}")
}
func typed5190(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), ctx["config"].Member("x"))), "{{ 1 >= config.x }}")
}
func texts5190(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.Str(ctx["config"].Member("x").Text()))), "{{ 1 >= config.x }}")
}
func text5190(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(1), ctx["config"].Member("x"))).Text(), "{{ 1 >= config.x }}")
}
func value5191(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), ctx["config"].Member("missing"))), "{{ 1 >= config.missing }}")
}
func typed5191(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), ctx["config"].Member("missing"))), "{{ 1 >= config.missing }}")
}
func texts5191(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.Str(ctx["config"].Member("missing").Text()))), "{{ 1 >= config.missing }}")
}
func text5191(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(1), ctx["config"].Member("missing"))).Text(), "{{ 1 >= config.missing }}")
}
func value5192(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5192(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5192(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5192(e *py.Eval, ctx variables) string {
	return "True"
}
func value5193(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5193(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5193(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5193(e *py.Eval, ctx variables) string {
	return "True"
}
func value5194(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5194(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5194(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5194(e *py.Eval, ctx variables) string {
	return "True"
}
func value5195(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.Str("a"))), "{{ 1 >= 'a' }}")
}
func typed5195(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.Str("a"))), "{{ 1 >= 'a' }}")
}
func texts5195(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.Str("a"))), "{{ 1 >= 'a' }}")
}
func text5195(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(1), py.Str("a"))).Text(), "{{ 1 >= 'a' }}")
}
func value5196(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.Str("%s!"))), "{{ 1 >= '%s!' }}")
}
func typed5196(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.Str("%s!"))), "{{ 1 >= '%s!' }}")
}
func texts5196(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.Str("%s!"))), "{{ 1 >= '%s!' }}")
}
func text5196(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(1), py.Str("%s!"))).Text(), "{{ 1 >= '%s!' }}")
}
func value5197(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 1 >= (1,2) }}")
}
func typed5197(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 1 >= (1,2) }}")
}
func texts5197(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 1 >= (1,2) }}")
}
func text5197(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(1), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ 1 >= (1,2) }}")
}
func value5198(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.Dict("a", py.Int(1)))), "{{ 1 >= {'a':1} }}")
}
func typed5198(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.Dict("a", py.Int(1)))), "{{ 1 >= {'a':1} }}")
}
func texts5198(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.Dict("a", py.Int(1)))), "{{ 1 >= {'a':1} }}")
}
func text5198(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(1), py.Dict("a", py.Int(1)))).Text(), "{{ 1 >= {'a':1} }}")
}
func value5199(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), e.TodayUTC())), "{{ 1 >= today_utc() }}")
}
func typed5199(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), e.TodayUTC())), "{{ 1 >= today_utc() }}")
}
func texts5199(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), e.TodayUTC())), "{{ 1 >= today_utc() }}")
}
func text5199(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(1), e.TodayUTC())).Text(), "{{ 1 >= today_utc() }}")
}
