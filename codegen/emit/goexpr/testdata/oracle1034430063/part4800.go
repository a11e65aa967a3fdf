package main

import "github.com/airgen/airgen/runtime/py"

func value4800(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), e.Duration(py.Str("P1D"))))
}
func text4800(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), e.Duration(py.Str("P1D")))).Text()
}
func value4801(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), ctx["config"].Member("missing")))
}
func text4801(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), ctx["config"].Member("missing"))).Text()
}
func value4802(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("missing"), 0))
}
func text4802(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(ctx["config"].Member("missing"), 0)).Text()
}
func value4803(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["config"].Member("missing"), "%s!"))
}
func text4803(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(ctx["config"].Member("missing"), "%s!")).Text()
}
func value4804(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.NowUTC()))
}
func text4804(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.NowUTC())).Text()
}
func value4805(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.TodayUTC()))
}
func text4805(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.TodayUTC())).Text()
}
func value4806(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.Duration(py.Str("P1D"))))
}
func text4806(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.Duration(py.Str("P1D")))).Text()
}
func value4807(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.Duration(py.Str("P1M"))))
}
func text4807(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), e.Duration(py.Str("P1M")))).Text()
}
func value4808(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4808(e *py.Eval, ctx variables) string {
	return "True"
}
func value4809(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4809(e *py.Eval, ctx variables) string {
	return "True"
}
func value4810(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4810(e *py.Eval, ctx variables) string {
	return "True"
}
func value4811(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4811(e *py.Eval, ctx variables) string {
	return "True"
}
func value4812(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4812(e *py.Eval, ctx variables) string {
	return "True"
}
func value4813(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4813(e *py.Eval, ctx variables) string {
	return "True"
}
func value4814(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.TodayUTC().IsNone())
}
func text4814(e *py.Eval, ctx variables) string {
	return py.Bool(!e.TodayUTC().IsNone()).Text()
}
func value4815(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4815(e *py.Eval, ctx variables) string {
	return "True"
}
func value4816(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.True))
}
func text4816(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.True)).Text()
}
func value4817(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4817(e *py.Eval, ctx variables) string {
	return "True"
}
func value4818(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4818(e *py.Eval, ctx variables) string {
	return "False"
}
func value4819(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4819(e *py.Eval, ctx variables) string {
	return "True"
}
func value4820(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4820(e *py.Eval, ctx variables) string {
	return "True"
}
func value4821(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4821(e *py.Eval, ctx variables) string {
	return "True"
}
func value4822(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4822(e *py.Eval, ctx variables) string {
	return "True"
}
func value4823(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4823(e *py.Eval, ctx variables) string {
	return "True"
}
func value4824(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4824(e *py.Eval, ctx variables) string {
	return "True"
}
func value4825(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4825(e *py.Eval, ctx variables) string {
	return "True"
}
func value4826(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.True))
}
func text4826(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.TodayUTC(), py.True)).Text()
}
func value4827(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.True))
}
func text4827(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.True)).Text()
}
func value4828(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("missing"), 0))
}
func text4828(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(ctx["config"].Member("missing"), 0)).Text()
}
func value4829(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4829(e *py.Eval, ctx variables) string {
	return "True"
}
func value4830(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4830(e *py.Eval, ctx variables) string {
	return "False"
}
func value4831(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4831(e *py.Eval, ctx variables) string {
	return "True"
}
func value4832(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4832(e *py.Eval, ctx variables) string {
	return "True"
}
func value4833(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4833(e *py.Eval, ctx variables) string {
	return "True"
}
func value4834(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4834(e *py.Eval, ctx variables) string {
	return "True"
}
func value4835(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4835(e *py.Eval, ctx variables) string {
	return "True"
}
func value4836(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.NowUTC(), 0))
}
func text4836(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.NowUTC(), 0)).Text()
}
func value4837(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 0))
}
func text4837(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 0)).Text()
}
func value4838(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4838(e *py.Eval, ctx variables) string {
	return "True"
}
func value4839(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4839(e *py.Eval, ctx variables) string {
	return "True"
}
func value4840(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4840(e *py.Eval, ctx variables) string {
	return "False"
}
func value4841(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4841(e *py.Eval, ctx variables) string {
	return "True"
}
func value4842(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4842(e *py.Eval, ctx variables) string {
	return "True"
}
func value4843(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 1))
}
func text4843(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 1)).Text()
}
func value4844(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1D")), 1))
}
func text4844(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1D")), 1)).Text()
}
func value4845(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4845(e *py.Eval, ctx variables) string {
	return "True"
}
func value4846(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), -3))
}
func text4846(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), -3)).Text()
}
func value4847(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("missing"), -3))
}
func text4847(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(ctx["config"].Member("missing"), -3)).Text()
}
func value4848(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4848(e *py.Eval, ctx variables) string {
	return "True"
}
func value4849(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4849(e *py.Eval, ctx variables) string {
	return "False"
}
func value4850(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4850(e *py.Eval, ctx variables) string {
	return "True"
}
func value4851(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4851(e *py.Eval, ctx variables) string {
	return "True"
}
func value4852(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4852(e *py.Eval, ctx variables) string {
	return "True"
}
func value4853(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4853(e *py.Eval, ctx variables) string {
	return "True"
}
func value4854(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.NowUTC(), -3))
}
func text4854(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.NowUTC(), -3)).Text()
}
func value4855(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4855(e *py.Eval, ctx variables) string {
	return "True"
}
func value4856(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.Float(2.5)))
}
func text4856(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.Float(2.5))).Text()
}
func value4857(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), py.Float(2.5)))
}
func text4857(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), py.Float(2.5))).Text()
}
func value4858(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4858(e *py.Eval, ctx variables) string {
	return "True"
}
func value4859(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4859(e *py.Eval, ctx variables) string {
	return "True"
}
func value4860(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4860(e *py.Eval, ctx variables) string {
	return "True"
}
func value4861(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4861(e *py.Eval, ctx variables) string {
	return "False"
}
func value4862(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4862(e *py.Eval, ctx variables) string {
	return "True"
}
func value4863(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4863(e *py.Eval, ctx variables) string {
	return "True"
}
func value4864(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4864(e *py.Eval, ctx variables) string {
	return "True"
}
func value4865(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.Float(2.5)))
}
func text4865(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.NowUTC(), py.Float(2.5))).Text()
}
func value4866(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Float(2.5)))
}
func text4866(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Float(2.5))).Text()
}
func value4867(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4867(e *py.Eval, ctx variables) string {
	return "True"
}
func value4868(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4868(e *py.Eval, ctx variables) string {
	return "True"
}
func value4869(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4869(e *py.Eval, ctx variables) string {
	return "False"
}
func value4870(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4870(e *py.Eval, ctx variables) string {
	return "True"
}
func value4871(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4871(e *py.Eval, ctx variables) string {
	return "True"
}
func value4872(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), ""))
}
func text4872(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "")).Text()
}
func value4873(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4873(e *py.Eval, ctx variables) string {
	return "True"
}
func value4874(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4874(e *py.Eval, ctx variables) string {
	return "True"
}
func value4875(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4875(e *py.Eval, ctx variables) string {
	return "True"
}
func value4876(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4876(e *py.Eval, ctx variables) string {
	return "True"
}
func value4877(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4877(e *py.Eval, ctx variables) string {
	return "True"
}
func value4878(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4878(e *py.Eval, ctx variables) string {
	return "False"
}
func value4879(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4879(e *py.Eval, ctx variables) string {
	return "True"
}
func value4880(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4880(e *py.Eval, ctx variables) string {
	return "True"
}
func value4881(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4881(e *py.Eval, ctx variables) string {
	return "True"
}
func value4882(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4882(e *py.Eval, ctx variables) string {
	return "True"
}
func value4883(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "a"))
}
func text4883(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "a")).Text()
}
func value4884(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), "a"))
}
func text4884(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), "a")).Text()
}
func value4885(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "a"))
}
func text4885(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "a")).Text()
}
func value4886(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["config"].Member("x"), "%s!"))
}
func text4886(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(ctx["config"].Member("x"), "%s!")).Text()
}
func value4887(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4887(e *py.Eval, ctx variables) string {
	return "True"
}
func value4888(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4888(e *py.Eval, ctx variables) string {
	return "True"
}
func value4889(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4889(e *py.Eval, ctx variables) string {
	return "True"
}
func value4890(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4890(e *py.Eval, ctx variables) string {
	return "True"
}
func value4891(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4891(e *py.Eval, ctx variables) string {
	return "True"
}
func value4892(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4892(e *py.Eval, ctx variables) string {
	return "True"
}
func value4893(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "%s!"))
}
func text4893(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "%s!")).Text()
}
func value4894(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4894(e *py.Eval, ctx variables) string {
	return "True"
}
func value4895(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4895(e *py.Eval, ctx variables) string {
	return "True"
}
func value4896(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4896(e *py.Eval, ctx variables) string {
	return "True"
}
func value4897(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4897(e *py.Eval, ctx variables) string {
	return "True"
}
func value4898(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4898(e *py.Eval, ctx variables) string {
	return "True"
}
func value4899(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4899(e *py.Eval, ctx variables) string {
	return "True"
}
func value4900(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4900(e *py.Eval, ctx variables) string {
	return "True"
}
func value4901(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "%d"))
}
func text4901(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "%d")).Text()
}
func value4902(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), "%d"))
}
func text4902(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), "%d")).Text()
}
func value4903(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), py.ListOf(py.Int(1))))
}
func text4903(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), py.ListOf(py.Int(1)))).Text()
}
func value4904(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4904(e *py.Eval, ctx variables) string {
	return "True"
}
func value4905(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4905(e *py.Eval, ctx variables) string {
	return "True"
}
func value4906(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4906(e *py.Eval, ctx variables) string {
	return "True"
}
func value4907(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4907(e *py.Eval, ctx variables) string {
	return "True"
}
func value4908(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4908(e *py.Eval, ctx variables) string {
	return "True"
}
func value4909(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4909(e *py.Eval, ctx variables) string {
	return "False"
}
func value4910(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.ListOf(py.Int(1))))
}
func text4910(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.NowUTC(), py.ListOf(py.Int(1)))).Text()
}
func value4911(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.ListOf(py.Int(1))))
}
func text4911(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.TodayUTC(), py.ListOf(py.Int(1)))).Text()
}
func value4912(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))))
}
func text4912(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1)))).Text()
}
func value4913(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4913(e *py.Eval, ctx variables) string {
	return "True"
}
func value4914(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4914(e *py.Eval, ctx variables) string {
	return "True"
}
func value4915(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4915(e *py.Eval, ctx variables) string {
	return "True"
}
func value4916(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4916(e *py.Eval, ctx variables) string {
	return "True"
}
func value4917(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func text4917(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value4918(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4918(e *py.Eval, ctx variables) string {
	return "True"
}
func value4919(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4919(e *py.Eval, ctx variables) string {
	return "True"
}
func value4920(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4920(e *py.Eval, ctx variables) string {
	return "True"
}
func value4921(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4921(e *py.Eval, ctx variables) string {
	return "True"
}
func value4922(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4922(e *py.Eval, ctx variables) string {
	return "True"
}
func value4923(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4923(e *py.Eval, ctx variables) string {
	return "True"
}
func value4924(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4924(e *py.Eval, ctx variables) string {
	return "True"
}
func value4925(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1))))
}
func text4925(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1)))).Text()
}
func value4926(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func text4926(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1)))).Text()
}
func value4927(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1))))
}
func text4927(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))).Text()
}
func value4928(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4928(e *py.Eval, ctx variables) string {
	return "True"
}
func value4929(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), ctx["config"].Member("x")))
}
func text4929(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.NowUTC(), ctx["config"].Member("x"))).Text()
}
func value4930(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.NowUTC().IsNone())
}
func text4930(e *py.Eval, ctx variables) string {
	return py.Bool(!e.NowUTC().IsNone()).Text()
}
func value4931(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.NowUTC(), ""))
}
func text4931(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.NowUTC(), "")).Text()
}
func value4932(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.NowUTC(), "%s!"))
}
func text4932(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.NowUTC(), "%s!")).Text()
}
func value4933(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.Dict("a", py.Int(1))))
}
func text4933(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.NowUTC(), py.Dict("a", py.Int(1)))).Text()
}
func value4934(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), e.Duration(py.Str("P1M"))))
}
func text4934(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.NowUTC(), e.Duration(py.Str("P1M")))).Text()
}
func value4935(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.NowUTC(), py.Literal("100000000000000000000")))
}
func text4935(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.NowUTC(), py.Literal("100000000000000000000"))).Text()
}
func value4936(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), ctx["config"].Member("missing")))
}
func text4936(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.TodayUTC(), ctx["config"].Member("missing"))).Text()
}
func value4937(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 0))
}
func text4937(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.TodayUTC(), 0)).Text()
}
func value4938(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.TodayUTC(), -3))
}
func text4938(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.TodayUTC(), -3)).Text()
}
func value4939(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), ""))
}
func text4939(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "")).Text()
}
func value4940(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "%d"))
}
func text4940(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.TodayUTC(), "%d")).Text()
}
func value4941(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1))))
}
func text4941(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1)))).Text()
}
func value4942(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), e.Duration(py.Str("P1M"))))
}
func text4942(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.TodayUTC(), e.Duration(py.Str("P1M")))).Text()
}
func value4943(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Literal("100000000000000000000")))
}
func text4943(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.TodayUTC(), py.Literal("100000000000000000000"))).Text()
}
func value4944(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.Duration(py.Str("P1D")).IsNone())
}
func text4944(e *py.Eval, ctx variables) string {
	return py.Bool(!e.Duration(py.Str("P1D")).IsNone()).Text()
}
func value4945(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1D")), -3))
}
func text4945(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1D")), -3)).Text()
}
func value4946(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), ""))
}
func text4946(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1D")), "")).Text()
}
func value4947(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))))
}
func text4947(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value4948(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func text4948(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1)))).Text()
}
func value4949(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D"))))
}
func text4949(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D")))).Text()
}
func value4950(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.True))
}
func text4950(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.True)).Text()
}
func value4951(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1M")), 1))
}
func text4951(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1M")), 1)).Text()
}
func value4952(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1M")), -3))
}
func text4952(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(e.Duration(py.Str("P1M")), -3)).Text()
}
func value4953(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.Float(2.5)))
}
func text4953(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.Float(2.5))).Text()
}
func value4954(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "%s!"))
}
func text4954(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(e.Duration(py.Str("P1M")), "%s!")).Text()
}
func value4955(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2))))
}
func text4955(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value4956(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), e.TodayUTC()))
}
func text4956(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1M")), e.TodayUTC())).Text()
}
func value4957(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.Literal("100000000000000000000")))
}
func text4957(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.Literal("100000000000000000000"))).Text()
}
func value4958(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), py.Literal("100000000000000000000")))
}
func text4958(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("missing"), py.Literal("100000000000000000000"))).Text()
}
func value4959(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4959(e *py.Eval, ctx variables) string {
	return "True"
}
func value4960(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4960(e *py.Eval, ctx variables) string {
	return "True"
}
func value4961(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4961(e *py.Eval, ctx variables) string {
	return "True"
}
func value4962(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4962(e *py.Eval, ctx variables) string {
	return "True"
}
func value4963(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")))
}
func text4963(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000"))).Text()
}
func value4964(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4964(e *py.Eval, ctx variables) string {
	return "False"
}
func value4965(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), ctx["config"].Member("missing"))), "{{ config.x < config.missing }}")
}
func text4965(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), ctx["config"].Member("missing"))).Text(), "{{ config.x < config.missing }}")
}
func value4966(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.None)), "{{ config.x < none }}")
}
func text4966(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.None)).Text(), "{{ config.x < none }}")
}
func value4967(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Int(0))), "{{ config.x < 0 }}")
}
func text4967(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.Int(0))).Text(), "{{ config.x < 0 }}")
}
func value4968(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Int(1))), "{{ config.x < 1 }}")
}
func text4968(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.Int(1))).Text(), "{{ config.x < 1 }}")
}
func value4969(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Str(""))), "{{ config.x < '' }}")
}
func text4969(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.Str(""))).Text(), "{{ config.x < '' }}")
}
func value4970(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Str("a"))), "{{ config.x < 'a' }}")
}
func text4970(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.Str("a"))).Text(), "{{ config.x < 'a' }}")
}
func value4971(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.Str("%d"))), "{{ config.x < '%d' }}")
}
func text4971(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.Str("%d"))).Text(), "{{ config.x < '%d' }}")
}
func value4972(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.ListOf(py.Int(1)))), "{{ config.x < [1] }}")
}
func text4972(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.ListOf(py.Int(1)))).Text(), "{{ config.x < [1] }}")
}
func value4973(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ config.x < (1,2) }}")
}
func text4973(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ config.x < (1,2) }}")
}
func value4974(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), e.NowUTC())), "{{ config.x < now_utc() }}")
}
func text4974(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), e.NowUTC())).Text(), "{{ config.x < now_utc() }}")
}
func value4975(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("x"), e.Duration(py.Str("P1M")))), "{{ config.x < duration('P1M') }}")
}
func text4975(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("x"), e.Duration(py.Str("P1M")))).Text(), "{{ config.x < duration('P1M') }}")
}
func value4976(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), ctx["config"].Member("x"))), "{{ config.missing < config.x }}")
}
func text4976(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), ctx["config"].Member("x"))).Text(), "{{ config.missing < config.x }}")
}
func value4977(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), ctx["config"].Member("missing"))), "{{ config.missing < config.missing }}")
}
func text4977(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), ctx["config"].Member("missing"))).Text(), "{{ config.missing < config.missing }}")
}
func value4978(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.None)), "{{ config.missing < none }}")
}
func text4978(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.None)).Text(), "{{ config.missing < none }}")
}
func value4979(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.True)), "{{ config.missing < true }}")
}
func text4979(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.True)).Text(), "{{ config.missing < true }}")
}
func value4980(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Int(0))), "{{ config.missing < 0 }}")
}
func text4980(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Int(0))).Text(), "{{ config.missing < 0 }}")
}
func value4981(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Int(1))), "{{ config.missing < 1 }}")
}
func text4981(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Int(1))).Text(), "{{ config.missing < 1 }}")
}
func value4982(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Int(-3))), "{{ config.missing < -3 }}")
}
func text4982(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Int(-3))).Text(), "{{ config.missing < -3 }}")
}
func value4983(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Float(2.5))), "{{ config.missing < 2.5 }}")
}
func text4983(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Float(2.5))).Text(), "{{ config.missing < 2.5 }}")
}
func value4984(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str(""))), "{{ config.missing < '' }}")
}
func text4984(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str(""))).Text(), "{{ config.missing < '' }}")
}
func value4985(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str("a"))), "{{ config.missing < 'a' }}")
}
func text4985(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str("a"))).Text(), "{{ config.missing < 'a' }}")
}
func value4986(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str("%s!"))), "{{ config.missing < '%s!' }}")
}
func text4986(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str("%s!"))).Text(), "{{ config.missing < '%s!' }}")
}
func value4987(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str("%d"))), "{{ config.missing < '%d' }}")
}
func text4987(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Str("%d"))).Text(), "{{ config.missing < '%d' }}")
}
func value4988(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ config.missing < (1,2) }}")
}
func text4988(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ config.missing < (1,2) }}")
}
func value4989(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))), "{{ config.missing < {'a':1} }}")
}
func text4989(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))).Text(), "{{ config.missing < {'a':1} }}")
}
func value4990(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Literal("100000000000000000000"))), "{{ config.missing < 10**20 }}")
}
func text4990(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(ctx["config"].Member("missing"), py.Literal("100000000000000000000"))).Text(), "{{ config.missing < 10**20 }}")
}
func value4991(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.None)), "{{ none < none }}")
}
func text4991(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.None, py.None)).Text(), "{{ none < none }}")
}
func value4992(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.Int(0))), "{{ none < 0 }}")
}
func text4992(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.None, py.Int(0))).Text(), "{{ none < 0 }}")
}
func value4993(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.Int(-3))), "{{ none < -3 }}")
}
func text4993(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.None, py.Int(-3))).Text(), "{{ none < -3 }}")
}
func value4994(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.Float(2.5))), "{{ none < 2.5 }}")
}
func text4994(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.None, py.Float(2.5))).Text(), "{{ none < 2.5 }}")
}
func value4995(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.Str("a"))), "{{ none < 'a' }}")
}
func text4995(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.None, py.Str("a"))).Text(), "{{ none < 'a' }}")
}
func value4996(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, py.ListOf(py.Int(1)))), "{{ none < [1] }}")
}
func text4996(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.None, py.ListOf(py.Int(1)))).Text(), "{{ none < [1] }}")
}
func value4997(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, e.Duration(py.Str("P1D")))), "{{ none < duration('P1D') }}")
}
func text4997(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.None, e.Duration(py.Str("P1D")))).Text(), "{{ none < duration('P1D') }}")
}
func value4998(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.None, e.Duration(py.Str("P1M")))), "{{ none < duration('P1M') }}")
}
func text4998(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.None, e.Duration(py.Str("P1M")))).Text(), "{{ none < duration('P1M') }}")
}
func value4999(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4999(e *py.Eval, ctx variables) string {
	return "False"
}
func value5000(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5000(e *py.Eval, ctx variables) string {
	return "True"
}
func value5001(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.Str(""))), "{{ true < '' }}")
}
func text5001(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.True, py.Str(""))).Text(), "{{ true < '' }}")
}
func value5002(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.Str("%s!"))), "{{ true < '%s!' }}")
}
func text5002(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.True, py.Str("%s!"))).Text(), "{{ true < '%s!' }}")
}
func value5003(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.Str("%d"))), "{{ true < '%d' }}")
}
func text5003(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.True, py.Str("%d"))).Text(), "{{ true < '%d' }}")
}
func value5004(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.ListOf(py.Int(1)))), "{{ true < [1] }}")
}
func text5004(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.True, py.ListOf(py.Int(1)))).Text(), "{{ true < [1] }}")
}
func value5005(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.TupleOf(py.Int(1), py.Int(2)))), "{{ true < (1,2) }}")
}
func text5005(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.True, py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ true < (1,2) }}")
}
func value5006(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, py.Dict("a", py.Int(1)))), "{{ true < {'a':1} }}")
}
func text5006(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.True, py.Dict("a", py.Int(1)))).Text(), "{{ true < {'a':1} }}")
}
func value5007(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.True, e.Duration(py.Str("P1M")))), "{{ true < duration('P1M') }}")
}
func text5007(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.True, e.Duration(py.Str("P1M")))).Text(), "{{ true < duration('P1M') }}")
}
func value5008(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5008(e *py.Eval, ctx variables) string {
	return "True"
}
func value5009(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), py.Str(""))), "{{ 0 < '' }}")
}
func text5009(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(0), py.Str(""))).Text(), "{{ 0 < '' }}")
}
func value5010(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), py.Str("%d"))), "{{ 0 < '%d' }}")
}
func text5010(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(0), py.Str("%d"))).Text(), "{{ 0 < '%d' }}")
}
func value5011(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), py.ListOf(py.Int(1)))), "{{ 0 < [1] }}")
}
func text5011(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(0), py.ListOf(py.Int(1)))).Text(), "{{ 0 < [1] }}")
}
func value5012(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 0 < (1,2) }}")
}
func text5012(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(0), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ 0 < (1,2) }}")
}
func value5013(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(0), e.Duration(py.Str("P1M")))), "{{ 0 < duration('P1M') }}")
}
func text5013(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(0), e.Duration(py.Str("P1M")))).Text(), "{{ 0 < duration('P1M') }}")
}
func value5014(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5014(e *py.Eval, ctx variables) string {
	return "True"
}
func value5015(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), ctx["config"].Member("x"))), "{{ 1 < config.x }}")
}
func text5015(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(1), ctx["config"].Member("x"))).Text(), "{{ 1 < config.x }}")
}
func value5016(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), ctx["config"].Member("missing"))), "{{ 1 < config.missing }}")
}
func text5016(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(1), ctx["config"].Member("missing"))).Text(), "{{ 1 < config.missing }}")
}
func value5017(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), py.None)), "{{ 1 < none }}")
}
func text5017(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(1), py.None)).Text(), "{{ 1 < none }}")
}
func value5018(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5018(e *py.Eval, ctx variables) string {
	return "False"
}
func value5019(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), py.Str(""))), "{{ 1 < '' }}")
}
func text5019(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(1), py.Str(""))).Text(), "{{ 1 < '' }}")
}
func value5020(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), e.NowUTC())), "{{ 1 < now_utc() }}")
}
func text5020(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(1), e.NowUTC())).Text(), "{{ 1 < now_utc() }}")
}
func value5021(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5021(e *py.Eval, ctx variables) string {
	return "True"
}
func value5022(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), ctx["config"].Member("x"))), "{{ -3 < config.x }}")
}
func text5022(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(-3), ctx["config"].Member("x"))).Text(), "{{ -3 < config.x }}")
}
func value5023(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), ctx["config"].Member("missing"))), "{{ -3 < config.missing }}")
}
func text5023(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(-3), ctx["config"].Member("missing"))).Text(), "{{ -3 < config.missing }}")
}
func value5024(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), py.None)), "{{ -3 < none }}")
}
func text5024(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(-3), py.None)).Text(), "{{ -3 < none }}")
}
func value5025(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5025(e *py.Eval, ctx variables) string {
	return "True"
}
func value5026(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5026(e *py.Eval, ctx variables) string {
	return "True"
}
func value5027(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5027(e *py.Eval, ctx variables) string {
	return "False"
}
func value5028(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), py.Str("a"))), "{{ -3 < 'a' }}")
}
func text5028(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(-3), py.Str("a"))).Text(), "{{ -3 < 'a' }}")
}
func value5029(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), py.Str("%s!"))), "{{ -3 < '%s!' }}")
}
func text5029(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(-3), py.Str("%s!"))).Text(), "{{ -3 < '%s!' }}")
}
func value5030(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), e.TodayUTC())), "{{ -3 < today_utc() }}")
}
func text5030(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(-3), e.TodayUTC())).Text(), "{{ -3 < today_utc() }}")
}
func value5031(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(-3), e.Duration(py.Str("P1M")))), "{{ -3 < duration('P1M') }}")
}
func text5031(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(-3), e.Duration(py.Str("P1M")))).Text(), "{{ -3 < duration('P1M') }}")
}
func value5032(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5032(e *py.Eval, ctx variables) string {
	return "True"
}
func value5033(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), ctx["config"].Member("x"))), "{{ 2.5 < config.x }}")
}
func text5033(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Float(2.5), ctx["config"].Member("x"))).Text(), "{{ 2.5 < config.x }}")
}
func value5034(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), ctx["config"].Member("missing"))), "{{ 2.5 < config.missing }}")
}
func text5034(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Float(2.5), ctx["config"].Member("missing"))).Text(), "{{ 2.5 < config.missing }}")
}
func value5035(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.None)), "{{ 2.5 < none }}")
}
func text5035(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Float(2.5), py.None)).Text(), "{{ 2.5 < none }}")
}
func value5036(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5036(e *py.Eval, ctx variables) string {
	return "False"
}
func value5037(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5037(e *py.Eval, ctx variables) string {
	return "False"
}
func value5038(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5038(e *py.Eval, ctx variables) string {
	return "False"
}
func value5039(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.Str("a"))), "{{ 2.5 < 'a' }}")
}
func text5039(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Float(2.5), py.Str("a"))).Text(), "{{ 2.5 < 'a' }}")
}
func value5040(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.Str("%s!"))), "{{ 2.5 < '%s!' }}")
}
func text5040(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Float(2.5), py.Str("%s!"))).Text(), "{{ 2.5 < '%s!' }}")
}
func value5041(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), py.Dict("a", py.Int(1)))), "{{ 2.5 < {'a':1} }}")
}
func text5041(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Float(2.5), py.Dict("a", py.Int(1)))).Text(), "{{ 2.5 < {'a':1} }}")
}
func value5042(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), e.NowUTC())), "{{ 2.5 < now_utc() }}")
}
func text5042(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Float(2.5), e.NowUTC())).Text(), "{{ 2.5 < now_utc() }}")
}
func value5043(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Float(2.5), e.Duration(py.Str("P1D")))), "{{ 2.5 < duration('P1D') }}")
}
func text5043(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Float(2.5), e.Duration(py.Str("P1D")))).Text(), "{{ 2.5 < duration('P1D') }}")
}
func value5044(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5044(e *py.Eval, ctx variables) string {
	return "True"
}
func value5045(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), ctx["config"].Member("x"))), "{{ '' < config.x }}")
}
func text5045(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str(""), ctx["config"].Member("x"))).Text(), "{{ '' < config.x }}")
}
func value5046(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), ctx["config"].Member("missing"))), "{{ '' < config.missing }}")
}
func text5046(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str(""), ctx["config"].Member("missing"))).Text(), "{{ '' < config.missing }}")
}
func value5047(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), py.True)), "{{ '' < true }}")
}
func text5047(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str(""), py.True)).Text(), "{{ '' < true }}")
}
func value5048(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), py.Int(0))), "{{ '' < 0 }}")
}
func text5048(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str(""), py.Int(0))).Text(), "{{ '' < 0 }}")
}
func value5049(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), py.Int(-3))), "{{ '' < -3 }}")
}
func text5049(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str(""), py.Int(-3))).Text(), "{{ '' < -3 }}")
}
func value5050(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5050(e *py.Eval, ctx variables) string {
	return "False"
}
func value5051(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5051(e *py.Eval, ctx variables) string {
	return "True"
}
func value5052(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5052(e *py.Eval, ctx variables) string {
	return "True"
}
func value5053(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), py.TupleOf(py.Int(1), py.Int(2)))), "{{ '' < (1,2) }}")
}
func text5053(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str(""), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ '' < (1,2) }}")
}
func value5054(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str(""), e.Duration(py.Str("P1D")))), "{{ '' < duration('P1D') }}")
}
func text5054(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str(""), e.Duration(py.Str("P1D")))).Text(), "{{ '' < duration('P1D') }}")
}
func value5055(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.Int(0))), "{{ 'a' < 0 }}")
}
func text5055(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("a"), py.Int(0))).Text(), "{{ 'a' < 0 }}")
}
func value5056(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.Int(-3))), "{{ 'a' < -3 }}")
}
func text5056(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("a"), py.Int(-3))).Text(), "{{ 'a' < -3 }}")
}
func value5057(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5057(e *py.Eval, ctx variables) string {
	return "False"
}
func value5058(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5058(e *py.Eval, ctx variables) string {
	return "False"
}
func value5059(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.ListOf(py.Int(1)))), "{{ 'a' < [1] }}")
}
func text5059(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("a"), py.ListOf(py.Int(1)))).Text(), "{{ 'a' < [1] }}")
}
func value5060(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 'a' < (1,2) }}")
}
func text5060(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("a"), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ 'a' < (1,2) }}")
}
func value5061(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.Dict("a", py.Int(1)))), "{{ 'a' < {'a':1} }}")
}
func text5061(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("a"), py.Dict("a", py.Int(1)))).Text(), "{{ 'a' < {'a':1} }}")
}
func value5062(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), e.Duration(py.Str("P1D")))), "{{ 'a' < duration('P1D') }}")
}
func text5062(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("a"), e.Duration(py.Str("P1D")))).Text(), "{{ 'a' < duration('P1D') }}")
}
func value5063(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("a"), py.Literal("100000000000000000000"))), "{{ 'a' < 10**20 }}")
}
func text5063(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("a"), py.Literal("100000000000000000000"))).Text(), "{{ 'a' < 10**20 }}")
}
func value5064(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.None)), "{{ '%s!' < none }}")
}
func text5064(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%s!"), py.None)).Text(), "{{ '%s!' < none }}")
}
func value5065(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.Int(-3))), "{{ '%s!' < -3 }}")
}
func text5065(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%s!"), py.Int(-3))).Text(), "{{ '%s!' < -3 }}")
}
func value5066(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.ListOf(py.Int(1)))), "{{ '%s!' < [1] }}")
}
func text5066(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%s!"), py.ListOf(py.Int(1)))).Text(), "{{ '%s!' < [1] }}")
}
func value5067(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.Dict("a", py.Int(1)))), "{{ '%s!' < {'a':1} }}")
}
func text5067(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%s!"), py.Dict("a", py.Int(1)))).Text(), "{{ '%s!' < {'a':1} }}")
}
func value5068(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), e.Duration(py.Str("P1M")))), "{{ '%s!' < duration('P1M') }}")
}
func text5068(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%s!"), e.Duration(py.Str("P1M")))).Text(), "{{ '%s!' < duration('P1M') }}")
}
func value5069(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%s!"), py.Literal("100000000000000000000"))), "{{ '%s!' < 10**20 }}")
}
func text5069(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%s!"), py.Literal("100000000000000000000"))).Text(), "{{ '%s!' < 10**20 }}")
}
func value5070(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), ctx["config"].Member("x"))), "{{ '%d' < config.x }}")
}
func text5070(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%d"), ctx["config"].Member("x"))).Text(), "{{ '%d' < config.x }}")
}
func value5071(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), py.None)), "{{ '%d' < none }}")
}
func text5071(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%d"), py.None)).Text(), "{{ '%d' < none }}")
}
func value5072(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), py.True)), "{{ '%d' < true }}")
}
func text5072(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%d"), py.True)).Text(), "{{ '%d' < true }}")
}
func value5073(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), py.Int(1))), "{{ '%d' < 1 }}")
}
func text5073(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%d"), py.Int(1))).Text(), "{{ '%d' < 1 }}")
}
func value5074(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5074(e *py.Eval, ctx variables) string {
	return "True"
}
func value5075(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), py.Dict("a", py.Int(1)))), "{{ '%d' < {'a':1} }}")
}
func text5075(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%d"), py.Dict("a", py.Int(1)))).Text(), "{{ '%d' < {'a':1} }}")
}
func value5076(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), e.TodayUTC())), "{{ '%d' < today_utc() }}")
}
func text5076(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%d"), e.TodayUTC())).Text(), "{{ '%d' < today_utc() }}")
}
func value5077(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Str("%d"), e.Duration(py.Str("P1D")))), "{{ '%d' < duration('P1D') }}")
}
func text5077(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Str("%d"), e.Duration(py.Str("P1D")))).Text(), "{{ '%d' < duration('P1D') }}")
}
func value5078(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.None)), "{{ [1] < none }}")
}
func text5078(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.None)).Text(), "{{ [1] < none }}")
}
func value5079(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Int(1))), "{{ [1] < 1 }}")
}
func text5079(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Int(1))).Text(), "{{ [1] < 1 }}")
}
func value5080(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Int(-3))), "{{ [1] < -3 }}")
}
func text5080(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Int(-3))).Text(), "{{ [1] < -3 }}")
}
func value5081(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Float(2.5))), "{{ [1] < 2.5 }}")
}
func text5081(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Float(2.5))).Text(), "{{ [1] < 2.5 }}")
}
func value5082(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Str("a"))), "{{ [1] < 'a' }}")
}
func text5082(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Str("a"))).Text(), "{{ [1] < 'a' }}")
}
func value5083(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Str("%s!"))), "{{ [1] < '%s!' }}")
}
func text5083(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Str("%s!"))).Text(), "{{ [1] < '%s!' }}")
}
func value5084(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5084(e *py.Eval, ctx variables) string {
	return "False"
}
func value5085(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))), "{{ [1] < (1,2) }}")
}
func text5085(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ [1] < (1,2) }}")
}
func value5086(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D")))), "{{ [1] < duration('P1D') }}")
}
func text5086(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D")))).Text(), "{{ [1] < duration('P1D') }}")
}
func value5087(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Literal("100000000000000000000"))), "{{ [1] < 10**20 }}")
}
func text5087(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.ListOf(py.Int(1)), py.Literal("100000000000000000000"))).Text(), "{{ [1] < 10**20 }}")
}
func value5088(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing"))), "{{ (1,2) < config.missing }}")
}
func text5088(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), ctx["config"].Member("missing"))).Text(), "{{ (1,2) < config.missing }}")
}
func value5089(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0))), "{{ (1,2) < 0 }}")
}
func text5089(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Int(0))).Text(), "{{ (1,2) < 0 }}")
}
func value5090(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Str(""))), "{{ (1,2) < '' }}")
}
func text5090(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Str(""))).Text(), "{{ (1,2) < '' }}")
}
func value5091(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1)))), "{{ (1,2) < {'a':1} }}")
}
func text5091(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Dict("a", py.Int(1)))).Text(), "{{ (1,2) < {'a':1} }}")
}
func value5092(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC())), "{{ (1,2) < now_utc() }}")
}
func text5092(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), e.NowUTC())).Text(), "{{ (1,2) < now_utc() }}")
}
func value5093(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000"))), "{{ (1,2) < 10**20 }}")
}
func text5093(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000"))).Text(), "{{ (1,2) < 10**20 }}")
}
func value5094(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), ctx["config"].Member("missing"))), "{{ {'a':1} < config.missing }}")
}
func text5094(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Dict("a", py.Int(1)), ctx["config"].Member("missing"))).Text(), "{{ {'a':1} < config.missing }}")
}
func value5095(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Int(0))), "{{ {'a':1} < 0 }}")
}
func text5095(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Int(0))).Text(), "{{ {'a':1} < 0 }}")
}
func value5096(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("a"))), "{{ {'a':1} < 'a' }}")
}
func text5096(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("a"))).Text(), "{{ {'a':1} < 'a' }}")
}
func value5097(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("%s!"))), "{{ {'a':1} < '%s!' }}")
}
func text5097(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("%s!"))).Text(), "{{ {'a':1} < '%s!' }}")
}
func value5098(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("%d"))), "{{ {'a':1} < '%d' }}")
}
func text5098(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.Str("%d"))).Text(), "{{ {'a':1} < '%d' }}")
}
func value5099(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))), "{{ {'a':1} < (1,2) }}")
}
func text5099(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Dict("a", py.Int(1)), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ {'a':1} < (1,2) }}")
}
func value5100(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), e.TodayUTC())), "{{ {'a':1} < today_utc() }}")
}
func text5100(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Dict("a", py.Int(1)), e.TodayUTC())).Text(), "{{ {'a':1} < today_utc() }}")
}
func value5101(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D")))), "{{ {'a':1} < duration('P1D') }}")
}
func text5101(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D")))).Text(), "{{ {'a':1} < duration('P1D') }}")
}
func value5102(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), ctx["config"].Member("x"))), "{{ now_utc() < config.x }}")
}
func text5102(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), ctx["config"].Member("x"))).Text(), "{{ now_utc() < config.x }}")
}
func value5103(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), ctx["config"].Member("missing"))), "{{ now_utc() < config.missing }}")
}
func text5103(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), ctx["config"].Member("missing"))).Text(), "{{ now_utc() < config.missing }}")
}
func value5104(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.True)), "{{ now_utc() < true }}")
}
func text5104(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), py.True)).Text(), "{{ now_utc() < true }}")
}
func value5105(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.Str("%d"))), "{{ now_utc() < '%d' }}")
}
func text5105(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), py.Str("%d"))).Text(), "{{ now_utc() < '%d' }}")
}
func value5106(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))), "{{ now_utc() < (1,2) }}")
}
func text5106(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ now_utc() < (1,2) }}")
}
func value5107(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), e.NowUTC())), "{{ now_utc() < now_utc() }}")
}
func text5107(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), e.NowUTC())).Text(), "{{ now_utc() < now_utc() }}")
}
func value5108(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), e.Duration(py.Str("P1D")))), "{{ now_utc() < duration('P1D') }}")
}
func text5108(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), e.Duration(py.Str("P1D")))).Text(), "{{ now_utc() < duration('P1D') }}")
}
func value5109(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), e.Duration(py.Str("P1M")))), "{{ now_utc() < duration('P1M') }}")
}
func text5109(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), e.Duration(py.Str("P1M")))).Text(), "{{ now_utc() < duration('P1M') }}")
}
func value5110(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.NowUTC(), py.Literal("100000000000000000000"))), "{{ now_utc() < 10**20 }}")
}
func text5110(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.NowUTC(), py.Literal("100000000000000000000"))).Text(), "{{ now_utc() < 10**20 }}")
}
func value5111(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.True)), "{{ today_utc() < true }}")
}
func text5111(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.TodayUTC(), py.True)).Text(), "{{ today_utc() < true }}")
}
func value5112(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Int(0))), "{{ today_utc() < 0 }}")
}
func text5112(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.TodayUTC(), py.Int(0))).Text(), "{{ today_utc() < 0 }}")
}
func value5113(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Int(1))), "{{ today_utc() < 1 }}")
}
func text5113(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.TodayUTC(), py.Int(1))).Text(), "{{ today_utc() < 1 }}")
}
func value5114(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Int(-3))), "{{ today_utc() < -3 }}")
}
func text5114(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.TodayUTC(), py.Int(-3))).Text(), "{{ today_utc() < -3 }}")
}
func value5115(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Float(2.5))), "{{ today_utc() < 2.5 }}")
}
func text5115(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.TodayUTC(), py.Float(2.5))).Text(), "{{ today_utc() < 2.5 }}")
}
func value5116(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), py.Str("%s!"))), "{{ today_utc() < '%s!' }}")
}
func text5116(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.TodayUTC(), py.Str("%s!"))).Text(), "{{ today_utc() < '%s!' }}")
}
func value5117(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), e.NowUTC())), "{{ today_utc() < now_utc() }}")
}
func text5117(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.TodayUTC(), e.NowUTC())).Text(), "{{ today_utc() < now_utc() }}")
}
func value5118(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.TodayUTC(), e.Duration(py.Str("P1M")))), "{{ today_utc() < duration('P1M') }}")
}
func text5118(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.TodayUTC(), e.Duration(py.Str("P1M")))).Text(), "{{ today_utc() < duration('P1M') }}")
}
func value5119(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), ctx["config"].Member("x"))), "{{ duration('P1D') < config.x }}")
}
func text5119(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1D")), ctx["config"].Member("x"))).Text(), "{{ duration('P1D') < config.x }}")
}
func value5120(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Float(2.5))), "{{ duration('P1D') < 2.5 }}")
}
func text5120(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Float(2.5))).Text(), "{{ duration('P1D') < 2.5 }}")
}
func value5121(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Str("a"))), "{{ duration('P1D') < 'a' }}")
}
func text5121(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Str("a"))).Text(), "{{ duration('P1D') < 'a' }}")
}
func value5122(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Str("%d"))), "{{ duration('P1D') < '%d' }}")
}
func text5122(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.Str("%d"))).Text(), "{{ duration('P1D') < '%d' }}")
}
func value5123(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1)))), "{{ duration('P1D') < [1] }}")
}
func text5123(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1)))).Text(), "{{ duration('P1D') < [1] }}")
}
func value5124(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), e.TodayUTC())), "{{ duration('P1D') < today_utc() }}")
}
func text5124(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1D")), e.TodayUTC())).Text(), "{{ duration('P1D') < today_utc() }}")
}
func value5125(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D")))), "{{ duration('P1D') < duration('P1D') }}")
}
func text5125(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D")))).Text(), "{{ duration('P1D') < duration('P1D') }}")
}
func value5126(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.True)), "{{ duration('P1M') < true }}")
}
func text5126(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.True)).Text(), "{{ duration('P1M') < true }}")
}
func value5127(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Int(0))), "{{ duration('P1M') < 0 }}")
}
func text5127(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Int(0))).Text(), "{{ duration('P1M') < 0 }}")
}
func value5128(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Float(2.5))), "{{ duration('P1M') < 2.5 }}")
}
func text5128(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Float(2.5))).Text(), "{{ duration('P1M') < 2.5 }}")
}
func value5129(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Str("%d"))), "{{ duration('P1M') < '%d' }}")
}
func text5129(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Str("%d"))).Text(), "{{ duration('P1M') < '%d' }}")
}
func value5130(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1)))), "{{ duration('P1M') < [1] }}")
}
func text5130(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1)))).Text(), "{{ duration('P1M') < [1] }}")
}
func value5131(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))), "{{ duration('P1M') < {'a':1} }}")
}
func text5131(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))).Text(), "{{ duration('P1M') < {'a':1} }}")
}
func value5132(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), e.NowUTC())), "{{ duration('P1M') < now_utc() }}")
}
func text5132(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), e.NowUTC())).Text(), "{{ duration('P1M') < now_utc() }}")
}
func value5133(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D")))), "{{ duration('P1M') < duration('P1D') }}")
}
func text5133(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D")))).Text(), "{{ duration('P1M') < duration('P1D') }}")
}
func value5134(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000"))), "{{ duration('P1M') < 10**20 }}")
}
func text5134(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000"))).Text(), "{{ duration('P1M') < 10**20 }}")
}
func value5135(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), ctx["config"].Member("x"))), "{{ 10**20 < config.x }}")
}
func text5135(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Literal("100000000000000000000"), ctx["config"].Member("x"))).Text(), "{{ 10**20 < config.x }}")
}
func value5136(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5136(e *py.Eval, ctx variables) string {
	return "False"
}
func value5137(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5137(e *py.Eval, ctx variables) string {
	return "False"
}
func value5138(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5138(e *py.Eval, ctx variables) string {
	return "False"
}
func value5139(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.Str(""))), "{{ 10**20 < '' }}")
}
func text5139(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.Str(""))).Text(), "{{ 10**20 < '' }}")
}
func value5140(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.Str("%s!"))), "{{ 10**20 < '%s!' }}")
}
func text5140(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.Str("%s!"))).Text(), "{{ 10**20 < '%s!' }}")
}
func value5141(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.ListOf(py.Int(1)))), "{{ 10**20 < [1] }}")
}
func text5141(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Literal("100000000000000000000"), py.ListOf(py.Int(1)))).Text(), "{{ 10**20 < [1] }}")
}
func value5142(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), e.TodayUTC())), "{{ 10**20 < today_utc() }}")
}
func text5142(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Literal("100000000000000000000"), e.TodayUTC())).Text(), "{{ 10**20 < today_utc() }}")
}
func value5143(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))), "{{ 10**20 < duration('P1D') }}")
}
func text5143(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))).Text(), "{{ 10**20 < duration('P1D') }}")
}
func value5144(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5144(e *py.Eval, ctx variables) string {
	return "False"
}
func value5145(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.None)), "{{ config.x >= none }}")
}
func text5145(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("x"), py.None)).Text(), "{{ config.x >= none }}")
}
func value5146(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.Float(2.5))), "{{ config.x >= 2.5 }}")
}
func text5146(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("x"), py.Float(2.5))).Text(), "{{ config.x >= 2.5 }}")
}
func value5147(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.Str(""))), "{{ config.x >= '' }}")
}
func text5147(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("x"), py.Str(""))).Text(), "{{ config.x >= '' }}")
}
func value5148(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.Str("%d"))), "{{ config.x >= '%d' }}")
}
func text5148(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("x"), py.Str("%d"))).Text(), "{{ config.x >= '%d' }}")
}
func value5149(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), py.ListOf(py.Int(1)))), "{{ config.x >= [1] }}")
}
func text5149(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("x"), py.ListOf(py.Int(1)))).Text(), "{{ config.x >= [1] }}")
}
func value5150(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), e.NowUTC())), "{{ config.x >= now_utc() }}")
}
func text5150(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("x"), e.NowUTC())).Text(), "{{ config.x >= now_utc() }}")
}
func value5151(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("x"), e.TodayUTC())), "{{ config.x >= today_utc() }}")
}
func text5151(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("x"), e.TodayUTC())).Text(), "{{ config.x >= today_utc() }}")
}
func value5152(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), ctx["config"].Member("x"))), "{{ config.missing >= config.x }}")
}
func text5152(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), ctx["config"].Member("x"))).Text(), "{{ config.missing >= config.x }}")
}
func value5153(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.True)), "{{ config.missing >= true }}")
}
func text5153(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), py.True)).Text(), "{{ config.missing >= true }}")
}
func value5154(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Int(0))), "{{ config.missing >= 0 }}")
}
func text5154(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Int(0))).Text(), "{{ config.missing >= 0 }}")
}
func value5155(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Str(""))), "{{ config.missing >= '' }}")
}
func text5155(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Str(""))).Text(), "{{ config.missing >= '' }}")
}
func value5156(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Str("%d"))), "{{ config.missing >= '%d' }}")
}
func text5156(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Str("%d"))).Text(), "{{ config.missing >= '%d' }}")
}
func value5157(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.ListOf(py.Int(1)))), "{{ config.missing >= [1] }}")
}
func text5157(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), py.ListOf(py.Int(1)))).Text(), "{{ config.missing >= [1] }}")
}
func value5158(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2)))), "{{ config.missing >= (1,2) }}")
}
func text5158(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ config.missing >= (1,2) }}")
}
func value5159(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))), "{{ config.missing >= {'a':1} }}")
}
func text5159(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))).Text(), "{{ config.missing >= {'a':1} }}")
}
func value5160(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), e.NowUTC())), "{{ config.missing >= now_utc() }}")
}
func text5160(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), e.NowUTC())).Text(), "{{ config.missing >= now_utc() }}")
}
func value5161(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), e.Duration(py.Str("P1D")))), "{{ config.missing >= duration('P1D') }}")
}
func text5161(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), e.Duration(py.Str("P1D")))).Text(), "{{ config.missing >= duration('P1D') }}")
}
func value5162(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(ctx["config"].Member("missing"), e.Duration(py.Str("P1M")))), "{{ config.missing >= duration('P1M') }}")
}
func text5162(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(ctx["config"].Member("missing"), e.Duration(py.Str("P1M")))).Text(), "{{ config.missing >= duration('P1M') }}")
}
func value5163(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, ctx["config"].Member("x"))), "{{ none >= config.x }}")
}
func text5163(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, ctx["config"].Member("x"))).Text(), "{{ none >= config.x }}")
}
func value5164(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, ctx["config"].Member("missing"))), "{{ none >= config.missing }}")
}
func text5164(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, ctx["config"].Member("missing"))).Text(), "{{ none >= config.missing }}")
}
func value5165(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.None)), "{{ none >= none }}")
}
func text5165(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, py.None)).Text(), "{{ none >= none }}")
}
func value5166(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Float(2.5))), "{{ none >= 2.5 }}")
}
func text5166(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, py.Float(2.5))).Text(), "{{ none >= 2.5 }}")
}
func value5167(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Str("%d"))), "{{ none >= '%d' }}")
}
func text5167(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, py.Str("%d"))).Text(), "{{ none >= '%d' }}")
}
func value5168(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.TupleOf(py.Int(1), py.Int(2)))), "{{ none >= (1,2) }}")
}
func text5168(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ none >= (1,2) }}")
}
func value5169(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Dict("a", py.Int(1)))), "{{ none >= {'a':1} }}")
}
func text5169(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, py.Dict("a", py.Int(1)))).Text(), "{{ none >= {'a':1} }}")
}
func value5170(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, e.NowUTC())), "{{ none >= now_utc() }}")
}
func text5170(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, e.NowUTC())).Text(), "{{ none >= now_utc() }}")
}
func value5171(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, e.Duration(py.Str("P1D")))), "{{ none >= duration('P1D') }}")
}
func text5171(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, e.Duration(py.Str("P1D")))).Text(), "{{ none >= duration('P1D') }}")
}
func value5172(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.None, py.Literal("100000000000000000000"))), "{{ none >= 10**20 }}")
}
func text5172(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.None, py.Literal("100000000000000000000"))).Text(), "{{ none >= 10**20 }}")
}
func value5173(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5173(e *py.Eval, ctx variables) string {
	return "True"
}
func value5174(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5174(e *py.Eval, ctx variables) string {
	return "False"
}
func value5175(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.Str("a"))), "{{ true >= 'a' }}")
}
func text5175(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, py.Str("a"))).Text(), "{{ true >= 'a' }}")
}
func value5176(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.Str("%s!"))), "{{ true >= '%s!' }}")
}
func text5176(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, py.Str("%s!"))).Text(), "{{ true >= '%s!' }}")
}
func value5177(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.Str("%d"))), "{{ true >= '%d' }}")
}
func text5177(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, py.Str("%d"))).Text(), "{{ true >= '%d' }}")
}
func value5178(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.ListOf(py.Int(1)))), "{{ true >= [1] }}")
}
func text5178(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, py.ListOf(py.Int(1)))).Text(), "{{ true >= [1] }}")
}
func value5179(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.TupleOf(py.Int(1), py.Int(2)))), "{{ true >= (1,2) }}")
}
func text5179(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ true >= (1,2) }}")
}
func value5180(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, py.Dict("a", py.Int(1)))), "{{ true >= {'a':1} }}")
}
func text5180(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, py.Dict("a", py.Int(1)))).Text(), "{{ true >= {'a':1} }}")
}
func value5181(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, e.NowUTC())), "{{ true >= now_utc() }}")
}
func text5181(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, e.NowUTC())).Text(), "{{ true >= now_utc() }}")
}
func value5182(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, e.Duration(py.Str("P1D")))), "{{ true >= duration('P1D') }}")
}
func text5182(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, e.Duration(py.Str("P1D")))).Text(), "{{ true >= duration('P1D') }}")
}
func value5183(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.True, e.Duration(py.Str("P1M")))), "{{ true >= duration('P1M') }}")
}
func text5183(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.True, e.Duration(py.Str("P1M")))).Text(), "{{ true >= duration('P1M') }}")
}
func value5184(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(0), py.None)), "{{ 0 >= none }}")
}
func text5184(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(0), py.None)).Text(), "{{ 0 >= none }}")
}
func value5185(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5185(e *py.Eval, ctx variables) string {
	return "False"
}
func value5186(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(0), py.Str(""))), "{{ 0 >= '' }}")
}
func text5186(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(0), py.Str(""))).Text(), "{{ 0 >= '' }}")
}
func value5187(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(0), py.ListOf(py.Int(1)))), "{{ 0 >= [1] }}")
}
func text5187(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(0), py.ListOf(py.Int(1)))).Text(), "{{ 0 >= [1] }}")
}
func value5188(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(0), e.Duration(py.Str("P1D")))), "{{ 0 >= duration('P1D') }}")
}
func text5188(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(0), e.Duration(py.Str("P1D")))).Text(), "{{ 0 >= duration('P1D') }}")
}
func value5189(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5189(e *py.Eval, ctx variables) string {
	return "False"
}
func value5190(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), ctx["config"].Member("x"))), "{{ 1 >= config.x }}")
}
func text5190(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(1), ctx["config"].Member("x"))).Text(), "{{ 1 >= config.x }}")
}
func value5191(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), ctx["config"].Member("missing"))), "{{ 1 >= config.missing }}")
}
func text5191(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(1), ctx["config"].Member("missing"))).Text(), "{{ 1 >= config.missing }}")
}
func value5192(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5192(e *py.Eval, ctx variables) string {
	return "True"
}
func value5193(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5193(e *py.Eval, ctx variables) string {
	return "True"
}
func value5194(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5194(e *py.Eval, ctx variables) string {
	return "True"
}
func value5195(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.Str("a"))), "{{ 1 >= 'a' }}")
}
func text5195(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(1), py.Str("a"))).Text(), "{{ 1 >= 'a' }}")
}
func value5196(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.Str("%s!"))), "{{ 1 >= '%s!' }}")
}
func text5196(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(1), py.Str("%s!"))).Text(), "{{ 1 >= '%s!' }}")
}
func value5197(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.TupleOf(py.Int(1), py.Int(2)))), "{{ 1 >= (1,2) }}")
}
func text5197(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(1), py.TupleOf(py.Int(1), py.Int(2)))).Text(), "{{ 1 >= (1,2) }}")
}
func value5198(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), py.Dict("a", py.Int(1)))), "{{ 1 >= {'a':1} }}")
}
func text5198(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(1), py.Dict("a", py.Int(1)))).Text(), "{{ 1 >= {'a':1} }}")
}
func value5199(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Ge(py.Int(1), e.TodayUTC())), "{{ 1 >= today_utc() }}")
}
func text5199(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Ge(py.Int(1), e.TodayUTC())).Text(), "{{ 1 >= today_utc() }}")
}
