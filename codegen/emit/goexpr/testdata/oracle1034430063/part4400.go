package main

import "github.com/airgen/airgen/runtime/py"

func value4400(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func text4400(e *py.Eval, ctx variables) string {
	return "100000000000000000000"
}
func value4401(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func text4401(e *py.Eval, ctx variables) string {
	return "100000000000000000000"
}
func value4402(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.0000000000000001e-60)
}
func text4402(e *py.Eval, ctx variables) string {
	return "1.0000000000000001e-60"
}
func value4403(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.0000000000000005e+50)
}
func text4403(e *py.Eval, ctx variables) string {
	return "1.0000000000000005e+50"
}
func value4404(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 10**20 ** (1,2) }}")
}
func text4404(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ 10**20 ** (1,2) }}")
}
func value4405(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Literal("100000000000000000000"), e.NowUTC()), "{{ 10**20 ** now_utc() }}")
}
func text4405(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Literal("100000000000000000000"), e.NowUTC()).Text(), "{{ 10**20 ** now_utc() }}")
}
func value4406(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Literal("100000000000000000000"), e.TodayUTC()), "{{ 10**20 ** today_utc() }}")
}
func text4406(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Literal("100000000000000000000"), e.TodayUTC()).Text(), "{{ 10**20 ** today_utc() }}")
}
func value4407(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + ctx["config"].Member("missing").Text())
}
func text4407(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + ctx["config"].Member("missing").Text())
}
func value4408(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "True")
}
func text4408(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + "True")
}
func value4409(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "0")
}
func text4409(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + "0")
}
func value4410(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "2.5")
}
func text4410(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + "2.5")
}
func value4411(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func text4411(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text())
}
func value4412(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "a")
}
func text4412(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + "a")
}
func value4413(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "%s!")
}
func text4413(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + "%s!")
}
func value4414(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "[1]")
}
func text4414(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + "[1]")
}
func value4415(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "{'a': 1}")
}
func text4415(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + "{'a': 1}")
}
func value4416(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + e.TodayUTC().Text())
}
func text4416(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + e.TodayUTC().Text())
}
func value4417(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + e.Duration(py.Str("P1D")).Text())
}
func text4417(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + e.Duration(py.Str("P1D")).Text())
}
func value4418(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + e.Duration(py.Str("P1M")).Text())
}
func text4418(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + e.Duration(py.Str("P1M")).Text())
}
func value4419(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + ctx["config"].Member("x").Text())
}
func text4419(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text() + ctx["config"].Member("x").Text())
}
func value4420(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "-3")
}
func text4420(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text() + "-3")
}
func value4421(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "2.5")
}
func text4421(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text() + "2.5")
}
func value4422(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "%s!")
}
func text4422(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text() + "%s!")
}
func value4423(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "(1, 2)")
}
func text4423(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text() + "(1, 2)")
}
func value4424(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "{'a': 1}")
}
func text4424(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text() + "{'a': 1}")
}
func value4425(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + e.NowUTC().Text())
}
func text4425(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text() + e.NowUTC().Text())
}
func value4426(e *py.Eval, ctx variables) py.Value {
	return py.Literal("None" + ctx["config"].Member("missing").Text())
}
func text4426(e *py.Eval, ctx variables) string {
	return py.LiteralText("None" + ctx["config"].Member("missing").Text())
}
func value4427(e *py.Eval, ctx variables) py.Value {
	return py.Str("None0")
}
func text4427(e *py.Eval, ctx variables) string {
	return "None0"
}
func value4428(e *py.Eval, ctx variables) py.Value {
	return py.Str("Nonea")
}
func text4428(e *py.Eval, ctx variables) string {
	return "Nonea"
}
func value4429(e *py.Eval, ctx variables) py.Value {
	return py.Str("None%d")
}
func text4429(e *py.Eval, ctx variables) string {
	return "None%d"
}
func value4430(e *py.Eval, ctx variables) py.Value {
	return py.Str("None(1, 2)")
}
func text4430(e *py.Eval, ctx variables) string {
	return "None(1, 2)"
}
func value4431(e *py.Eval, ctx variables) py.Value {
	return py.Literal("None" + e.Duration(py.Str("P1D")).Text())
}
func text4431(e *py.Eval, ctx variables) string {
	return py.LiteralText("None" + e.Duration(py.Str("P1D")).Text())
}
func value4432(e *py.Eval, ctx variables) py.Value {
	return py.Str("None100000000000000000000")
}
func text4432(e *py.Eval, ctx variables) string {
	return "None100000000000000000000"
}
func value4433(e *py.Eval, ctx variables) py.Value {
	return py.Literal("True" + ctx["config"].Member("x").Text())
}
func text4433(e *py.Eval, ctx variables) string {
	return py.LiteralText("True" + ctx["config"].Member("x").Text())
}
func value4434(e *py.Eval, ctx variables) py.Value {
	return py.Str("True0")
}
func text4434(e *py.Eval, ctx variables) string {
	return "True0"
}
func value4435(e *py.Eval, ctx variables) py.Value {
	return py.Str("True1")
}
func text4435(e *py.Eval, ctx variables) string {
	return "True1"
}
func value4436(e *py.Eval, ctx variables) py.Value {
	return py.Str("True-3")
}
func text4436(e *py.Eval, ctx variables) string {
	return "True-3"
}
func value4437(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4437(e *py.Eval, ctx variables) string {
	return "True"
}
func value4438(e *py.Eval, ctx variables) py.Value {
	return py.Str("True%s!")
}
func text4438(e *py.Eval, ctx variables) string {
	return "True%s!"
}
func value4439(e *py.Eval, ctx variables) py.Value {
	return py.Literal("True" + e.NowUTC().Text())
}
func text4439(e *py.Eval, ctx variables) string {
	return py.LiteralText("True" + e.NowUTC().Text())
}
func value4440(e *py.Eval, ctx variables) py.Value {
	return py.Str("True100000000000000000000")
}
func text4440(e *py.Eval, ctx variables) string {
	return "True100000000000000000000"
}
func value4441(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + ctx["config"].Member("missing").Text())
}
func text4441(e *py.Eval, ctx variables) string {
	return py.LiteralText("0" + ctx["config"].Member("missing").Text())
}
func value4442(e *py.Eval, ctx variables) py.Value {
	return py.Str("0True")
}
func text4442(e *py.Eval, ctx variables) string {
	return "0True"
}
func value4443(e *py.Eval, ctx variables) py.Value {
	return py.Str("01")
}
func text4443(e *py.Eval, ctx variables) string {
	return "01"
}
func value4444(e *py.Eval, ctx variables) py.Value {
	return py.Str("0-3")
}
func text4444(e *py.Eval, ctx variables) string {
	return "0-3"
}
func value4445(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text4445(e *py.Eval, ctx variables) string {
	return "0"
}
func value4446(e *py.Eval, ctx variables) py.Value {
	return py.Str("0a")
}
func text4446(e *py.Eval, ctx variables) string {
	return "0a"
}
func value4447(e *py.Eval, ctx variables) py.Value {
	return py.Str("0%s!")
}
func text4447(e *py.Eval, ctx variables) string {
	return "0%s!"
}
func value4448(e *py.Eval, ctx variables) py.Value {
	return py.Str("0[1]")
}
func text4448(e *py.Eval, ctx variables) string {
	return "0[1]"
}
func value4449(e *py.Eval, ctx variables) py.Value {
	return py.Str("0(1, 2)")
}
func text4449(e *py.Eval, ctx variables) string {
	return "0(1, 2)"
}
func value4450(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + e.NowUTC().Text())
}
func text4450(e *py.Eval, ctx variables) string {
	return py.LiteralText("0" + e.NowUTC().Text())
}
func value4451(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + e.TodayUTC().Text())
}
func text4451(e *py.Eval, ctx variables) string {
	return py.LiteralText("0" + e.TodayUTC().Text())
}
func value4452(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + e.Duration(py.Str("P1D")).Text())
}
func text4452(e *py.Eval, ctx variables) string {
	return py.LiteralText("0" + e.Duration(py.Str("P1D")).Text())
}
func value4453(e *py.Eval, ctx variables) py.Value {
	return py.Str("0100000000000000000000")
}
func text4453(e *py.Eval, ctx variables) string {
	return "0100000000000000000000"
}
func value4454(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1" + ctx["config"].Member("x").Text())
}
func text4454(e *py.Eval, ctx variables) string {
	return py.LiteralText("1" + ctx["config"].Member("x").Text())
}
func value4455(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1" + ctx["config"].Member("missing").Text())
}
func text4455(e *py.Eval, ctx variables) string {
	return py.LiteralText("1" + ctx["config"].Member("missing").Text())
}
func value4456(e *py.Eval, ctx variables) py.Value {
	return py.Str("1True")
}
func text4456(e *py.Eval, ctx variables) string {
	return "1True"
}
func value4457(e *py.Eval, ctx variables) py.Value {
	return py.Int(10)
}
func text4457(e *py.Eval, ctx variables) string {
	return "10"
}
func value4458(e *py.Eval, ctx variables) py.Value {
	return py.Int(11)
}
func text4458(e *py.Eval, ctx variables) string {
	return "11"
}
func value4459(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text4459(e *py.Eval, ctx variables) string {
	return "1"
}
func value4460(e *py.Eval, ctx variables) py.Value {
	return py.Str("1%s!")
}
func text4460(e *py.Eval, ctx variables) string {
	return "1%s!"
}
func value4461(e *py.Eval, ctx variables) py.Value {
	return py.Str("1[1]")
}
func text4461(e *py.Eval, ctx variables) string {
	return "1[1]"
}
func value4462(e *py.Eval, ctx variables) py.Value {
	return py.Str("1(1, 2)")
}
func text4462(e *py.Eval, ctx variables) string {
	return "1(1, 2)"
}
func value4463(e *py.Eval, ctx variables) py.Value {
	return py.Str("1{'a': 1}")
}
func text4463(e *py.Eval, ctx variables) string {
	return "1{'a': 1}"
}
func value4464(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1" + e.NowUTC().Text())
}
func text4464(e *py.Eval, ctx variables) string {
	return py.LiteralText("1" + e.NowUTC().Text())
}
func value4465(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1" + e.Duration(py.Str("P1M")).Text())
}
func text4465(e *py.Eval, ctx variables) string {
	return py.LiteralText("1" + e.Duration(py.Str("P1M")).Text())
}
func value4466(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1100000000000000000000")
}
func text4466(e *py.Eval, ctx variables) string {
	return "1100000000000000000000"
}
func value4467(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-3" + ctx["config"].Member("x").Text())
}
func text4467(e *py.Eval, ctx variables) string {
	return py.LiteralText("-3" + ctx["config"].Member("x").Text())
}
func value4468(e *py.Eval, ctx variables) py.Value {
	return py.Str("-3None")
}
func text4468(e *py.Eval, ctx variables) string {
	return "-3None"
}
func value4469(e *py.Eval, ctx variables) py.Value {
	return py.Str("-3True")
}
func text4469(e *py.Eval, ctx variables) string {
	return "-3True"
}
func value4470(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text4470(e *py.Eval, ctx variables) string {
	return "-3"
}
func value4471(e *py.Eval, ctx variables) py.Value {
	return py.Str("-3(1, 2)")
}
func text4471(e *py.Eval, ctx variables) string {
	return "-3(1, 2)"
}
func value4472(e *py.Eval, ctx variables) py.Value {
	return py.Str("-3{'a': 1}")
}
func text4472(e *py.Eval, ctx variables) string {
	return "-3{'a': 1}"
}
func value4473(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-3" + e.Duration(py.Str("P1D")).Text())
}
func text4473(e *py.Eval, ctx variables) string {
	return py.LiteralText("-3" + e.Duration(py.Str("P1D")).Text())
}
func value4474(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-3" + e.Duration(py.Str("P1M")).Text())
}
func text4474(e *py.Eval, ctx variables) string {
	return py.LiteralText("-3" + e.Duration(py.Str("P1M")).Text())
}
func value4475(e *py.Eval, ctx variables) py.Value {
	return py.Literal("2.5" + ctx["config"].Member("missing").Text())
}
func text4475(e *py.Eval, ctx variables) string {
	return py.LiteralText("2.5" + ctx["config"].Member("missing").Text())
}
func value4476(e *py.Eval, ctx variables) py.Value {
	return py.Str("2.5None")
}
func text4476(e *py.Eval, ctx variables) string {
	return "2.5None"
}
func value4477(e *py.Eval, ctx variables) py.Value {
	return py.Str("2.5True")
}
func text4477(e *py.Eval, ctx variables) string {
	return "2.5True"
}
func value4478(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text4478(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value4479(e *py.Eval, ctx variables) py.Value {
	return py.Str("2.52.5")
}
func text4479(e *py.Eval, ctx variables) string {
	return "2.52.5"
}
func value4480(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text4480(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value4481(e *py.Eval, ctx variables) py.Value {
	return py.Literal("2.5" + e.NowUTC().Text())
}
func text4481(e *py.Eval, ctx variables) string {
	return py.LiteralText("2.5" + e.NowUTC().Text())
}
func value4482(e *py.Eval, ctx variables) py.Value {
	return py.Literal("2.5" + e.Duration(py.Str("P1D")).Text())
}
func text4482(e *py.Eval, ctx variables) string {
	return py.LiteralText("2.5" + e.Duration(py.Str("P1D")).Text())
}
func value4483(e *py.Eval, ctx variables) py.Value {
	return py.Literal("2.5" + e.Duration(py.Str("P1M")).Text())
}
func text4483(e *py.Eval, ctx variables) string {
	return py.LiteralText("2.5" + e.Duration(py.Str("P1M")).Text())
}
func value4484(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.51)
}
func text4484(e *py.Eval, ctx variables) string {
	return "2.51"
}
func value4485(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text())
}
func text4485(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text())
}
func value4486(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text4486(e *py.Eval, ctx variables) string {
	return "0"
}
func value4487(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text4487(e *py.Eval, ctx variables) string {
	return "-3"
}
func value4488(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text4488(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value4489(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text4489(e *py.Eval, ctx variables) string {
	return ""
}
func value4490(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text4490(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value4491(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text4491(e *py.Eval, ctx variables) string {
	return "[1]"
}
func value4492(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func text4492(e *py.Eval, ctx variables) string {
	return "{'a': 1}"
}
func value4493(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text())
}
func text4493(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text())
}
func value4494(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func text4494(e *py.Eval, ctx variables) string {
	return "100000000000000000000"
}
func value4495(e *py.Eval, ctx variables) py.Value {
	return py.Literal("a" + ctx["config"].Member("x").Text())
}
func text4495(e *py.Eval, ctx variables) string {
	return py.LiteralText("a" + ctx["config"].Member("x").Text())
}
func value4496(e *py.Eval, ctx variables) py.Value {
	return py.Literal("a" + ctx["config"].Member("missing").Text())
}
func text4496(e *py.Eval, ctx variables) string {
	return py.LiteralText("a" + ctx["config"].Member("missing").Text())
}
func value4497(e *py.Eval, ctx variables) py.Value {
	return py.Str("aTrue")
}
func text4497(e *py.Eval, ctx variables) string {
	return "aTrue"
}
func value4498(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func text4498(e *py.Eval, ctx variables) string {
	return "a1"
}
func value4499(e *py.Eval, ctx variables) py.Value {
	return py.Str("a2.5")
}
func text4499(e *py.Eval, ctx variables) string {
	return "a2.5"
}
func value4500(e *py.Eval, ctx variables) py.Value {
	return py.Str("aa")
}
func text4500(e *py.Eval, ctx variables) string {
	return "aa"
}
func value4501(e *py.Eval, ctx variables) py.Value {
	return py.Str("a%d")
}
func text4501(e *py.Eval, ctx variables) string {
	return "a%d"
}
func value4502(e *py.Eval, ctx variables) py.Value {
	return py.Str("a(1, 2)")
}
func text4502(e *py.Eval, ctx variables) string {
	return "a(1, 2)"
}
func value4503(e *py.Eval, ctx variables) py.Value {
	return py.Literal("a" + e.NowUTC().Text())
}
func text4503(e *py.Eval, ctx variables) string {
	return py.LiteralText("a" + e.NowUTC().Text())
}
func value4504(e *py.Eval, ctx variables) py.Value {
	return py.Literal("a" + e.Duration(py.Str("P1M")).Text())
}
func text4504(e *py.Eval, ctx variables) string {
	return py.LiteralText("a" + e.Duration(py.Str("P1M")).Text())
}
func value4505(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!None")
}
func text4505(e *py.Eval, ctx variables) string {
	return "%s!None"
}
func value4506(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!2.5")
}
func text4506(e *py.Eval, ctx variables) string {
	return "%s!2.5"
}
func value4507(e *py.Eval, ctx variables) py.Value {
	return py.Literal("%s!" + e.NowUTC().Text())
}
func text4507(e *py.Eval, ctx variables) string {
	return py.LiteralText("%s!" + e.NowUTC().Text())
}
func value4508(e *py.Eval, ctx variables) py.Value {
	return py.Literal("%s!" + e.TodayUTC().Text())
}
func text4508(e *py.Eval, ctx variables) string {
	return py.LiteralText("%s!" + e.TodayUTC().Text())
}
func value4509(e *py.Eval, ctx variables) py.Value {
	return py.Literal("%s!" + e.Duration(py.Str("P1M")).Text())
}
func text4509(e *py.Eval, ctx variables) string {
	return py.LiteralText("%s!" + e.Duration(py.Str("P1M")).Text())
}
func value4510(e *py.Eval, ctx variables) py.Value {
	return py.Literal("%d" + ctx["config"].Member("x").Text())
}
func text4510(e *py.Eval, ctx variables) string {
	return py.LiteralText("%d" + ctx["config"].Member("x").Text())
}
func value4511(e *py.Eval, ctx variables) py.Value {
	return py.Str("%dNone")
}
func text4511(e *py.Eval, ctx variables) string {
	return "%dNone"
}
func value4512(e *py.Eval, ctx variables) py.Value {
	return py.Str("%dTrue")
}
func text4512(e *py.Eval, ctx variables) string {
	return "%dTrue"
}
func value4513(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d2.5")
}
func text4513(e *py.Eval, ctx variables) string {
	return "%d2.5"
}
func value4514(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text4514(e *py.Eval, ctx variables) string {
	return "%d"
}
func value4515(e *py.Eval, ctx variables) py.Value {
	return py.Str("%da")
}
func text4515(e *py.Eval, ctx variables) string {
	return "%da"
}
func value4516(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d%d")
}
func text4516(e *py.Eval, ctx variables) string {
	return "%d%d"
}
func value4517(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d[1]")
}
func text4517(e *py.Eval, ctx variables) string {
	return "%d[1]"
}
func value4518(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d{'a': 1}")
}
func text4518(e *py.Eval, ctx variables) string {
	return "%d{'a': 1}"
}
func value4519(e *py.Eval, ctx variables) py.Value {
	return py.Literal("%d" + e.NowUTC().Text())
}
func text4519(e *py.Eval, ctx variables) string {
	return py.LiteralText("%d" + e.NowUTC().Text())
}
func value4520(e *py.Eval, ctx variables) py.Value {
	return py.Literal("%d" + e.TodayUTC().Text())
}
func text4520(e *py.Eval, ctx variables) string {
	return py.LiteralText("%d" + e.TodayUTC().Text())
}
func value4521(e *py.Eval, ctx variables) py.Value {
	return py.Literal("%d" + e.Duration(py.Str("P1D")).Text())
}
func text4521(e *py.Eval, ctx variables) string {
	return py.LiteralText("%d" + e.Duration(py.Str("P1D")).Text())
}
func value4522(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d100000000000000000000")
}
func text4522(e *py.Eval, ctx variables) string {
	return "%d100000000000000000000"
}
func value4523(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + ctx["config"].Member("x").Text())
}
func text4523(e *py.Eval, ctx variables) string {
	return py.LiteralText("[1]" + ctx["config"].Member("x").Text())
}
func value4524(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + ctx["config"].Member("missing").Text())
}
func text4524(e *py.Eval, ctx variables) string {
	return py.LiteralText("[1]" + ctx["config"].Member("missing").Text())
}
func value4525(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]0")
}
func text4525(e *py.Eval, ctx variables) string {
	return "[1]0"
}
func value4526(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]2.5")
}
func text4526(e *py.Eval, ctx variables) string {
	return "[1]2.5"
}
func value4527(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]%s!")
}
func text4527(e *py.Eval, ctx variables) string {
	return "[1]%s!"
}
func value4528(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]%d")
}
func text4528(e *py.Eval, ctx variables) string {
	return "[1]%d"
}
func value4529(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]{'a': 1}")
}
func text4529(e *py.Eval, ctx variables) string {
	return "[1]{'a': 1}"
}
func value4530(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + e.NowUTC().Text())
}
func text4530(e *py.Eval, ctx variables) string {
	return py.LiteralText("[1]" + e.NowUTC().Text())
}
func value4531(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + e.TodayUTC().Text())
}
func text4531(e *py.Eval, ctx variables) string {
	return py.LiteralText("[1]" + e.TodayUTC().Text())
}
func value4532(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + e.Duration(py.Str("P1D")).Text())
}
func text4532(e *py.Eval, ctx variables) string {
	return py.LiteralText("[1]" + e.Duration(py.Str("P1D")).Text())
}
func value4533(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + e.Duration(py.Str("P1M")).Text())
}
func text4533(e *py.Eval, ctx variables) string {
	return py.LiteralText("[1]" + e.Duration(py.Str("P1M")).Text())
}
func value4534(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]100000000000000000000")
}
func text4534(e *py.Eval, ctx variables) string {
	return "[1]100000000000000000000"
}
func value4535(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)None")
}
func text4535(e *py.Eval, ctx variables) string {
	return "(1, 2)None"
}
func value4536(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)0")
}
func text4536(e *py.Eval, ctx variables) string {
	return "(1, 2)0"
}
func value4537(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)-3")
}
func text4537(e *py.Eval, ctx variables) string {
	return "(1, 2)-3"
}
func value4538(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)a")
}
func text4538(e *py.Eval, ctx variables) string {
	return "(1, 2)a"
}
func value4539(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)(1, 2)")
}
func text4539(e *py.Eval, ctx variables) string {
	return "(1, 2)(1, 2)"
}
func value4540(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2){'a': 1}")
}
func text4540(e *py.Eval, ctx variables) string {
	return "(1, 2){'a': 1}"
}
func value4541(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{'a': 1}" + ctx["config"].Member("x").Text())
}
func text4541(e *py.Eval, ctx variables) string {
	return py.LiteralText("{'a': 1}" + ctx["config"].Member("x").Text())
}
func value4542(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{'a': 1}" + ctx["config"].Member("missing").Text())
}
func text4542(e *py.Eval, ctx variables) string {
	return py.LiteralText("{'a': 1}" + ctx["config"].Member("missing").Text())
}
func value4543(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}None")
}
func text4543(e *py.Eval, ctx variables) string {
	return "{'a': 1}None"
}
func value4544(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}0")
}
func text4544(e *py.Eval, ctx variables) string {
	return "{'a': 1}0"
}
func value4545(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}1")
}
func text4545(e *py.Eval, ctx variables) string {
	return "{'a': 1}1"
}
func value4546(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}-3")
}
func text4546(e *py.Eval, ctx variables) string {
	return "{'a': 1}-3"
}
func value4547(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}a")
}
func text4547(e *py.Eval, ctx variables) string {
	return "{'a': 1}a"
}
func value4548(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}(1, 2)")
}
func text4548(e *py.Eval, ctx variables) string {
	return "{'a': 1}(1, 2)"
}
func value4549(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}{'a': 1}")
}
func text4549(e *py.Eval, ctx variables) string {
	return "{'a': 1}{'a': 1}"
}
func value4550(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{'a': 1}" + e.TodayUTC().Text())
}
func text4550(e *py.Eval, ctx variables) string {
	return py.LiteralText("{'a': 1}" + e.TodayUTC().Text())
}
func value4551(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{'a': 1}" + e.Duration(py.Str("P1D")).Text())
}
func text4551(e *py.Eval, ctx variables) string {
	return py.LiteralText("{'a': 1}" + e.Duration(py.Str("P1D")).Text())
}
func value4552(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + ctx["config"].Member("x").Text())
}
func text4552(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + ctx["config"].Member("x").Text())
}
func value4553(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "None")
}
func text4553(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + "None")
}
func value4554(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "0")
}
func text4554(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + "0")
}
func value4555(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "-3")
}
func text4555(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + "-3")
}
func value4556(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "a")
}
func text4556(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + "a")
}
func value4557(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "%s!")
}
func text4557(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + "%s!")
}
func value4558(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "(1, 2)")
}
func text4558(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + "(1, 2)")
}
func value4559(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "{'a': 1}")
}
func text4559(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + "{'a': 1}")
}
func value4560(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + e.TodayUTC().Text())
}
func text4560(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + e.TodayUTC().Text())
}
func value4561(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + e.Duration(py.Str("P1D")).Text())
}
func text4561(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + e.Duration(py.Str("P1D")).Text())
}
func value4562(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + e.Duration(py.Str("P1M")).Text())
}
func text4562(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + e.Duration(py.Str("P1M")).Text())
}
func value4563(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "None")
}
func text4563(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text() + "None")
}
func value4564(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "True")
}
func text4564(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text() + "True")
}
func value4565(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "-3")
}
func text4565(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text() + "-3")
}
func value4566(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "[1]")
}
func text4566(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text() + "[1]")
}
func value4567(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "(1, 2)")
}
func text4567(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text() + "(1, 2)")
}
func value4568(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + e.NowUTC().Text())
}
func text4568(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text() + e.NowUTC().Text())
}
func value4569(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "None")
}
func text4569(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text() + "None")
}
func value4570(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "-3")
}
func text4570(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text() + "-3")
}
func value4571(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "2.5")
}
func text4571(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text() + "2.5")
}
func value4572(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text())
}
func text4572(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text())
}
func value4573(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "a")
}
func text4573(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text() + "a")
}
func value4574(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "%s!")
}
func text4574(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text() + "%s!")
}
func value4575(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "[1]")
}
func text4575(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text() + "[1]")
}
func value4576(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + e.Duration(py.Str("P1D")).Text())
}
func text4576(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text() + e.Duration(py.Str("P1D")).Text())
}
func value4577(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + ctx["config"].Member("missing").Text())
}
func text4577(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + ctx["config"].Member("missing").Text())
}
func value4578(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "None")
}
func text4578(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + "None")
}
func value4579(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "1")
}
func text4579(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + "1")
}
func value4580(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "2.5")
}
func text4580(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + "2.5")
}
func value4581(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text())
}
func text4581(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text())
}
func value4582(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "a")
}
func text4582(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + "a")
}
func value4583(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + e.NowUTC().Text())
}
func text4583(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + e.NowUTC().Text())
}
func value4584(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + e.TodayUTC().Text())
}
func text4584(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + e.TodayUTC().Text())
}
func value4585(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + e.Duration(py.Str("P1D")).Text())
}
func text4585(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + e.Duration(py.Str("P1D")).Text())
}
func value4586(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "100000000000000000000")
}
func text4586(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + "100000000000000000000")
}
func value4587(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000" + ctx["config"].Member("x").Text())
}
func text4587(e *py.Eval, ctx variables) string {
	return py.LiteralText("100000000000000000000" + ctx["config"].Member("x").Text())
}
func value4588(e *py.Eval, ctx variables) py.Value {
	return py.Str("100000000000000000000None")
}
func text4588(e *py.Eval, ctx variables) string {
	return "100000000000000000000None"
}
func value4589(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1000000000000000000000")
}
func text4589(e *py.Eval, ctx variables) string {
	return "1000000000000000000000"
}
func value4590(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1000000000000000000001")
}
func text4590(e *py.Eval, ctx variables) string {
	return "1000000000000000000001"
}
func value4591(e *py.Eval, ctx variables) py.Value {
	return py.Str("100000000000000000000-3")
}
func text4591(e *py.Eval, ctx variables) string {
	return "100000000000000000000-3"
}
func value4592(e *py.Eval, ctx variables) py.Value {
	return py.Str("100000000000000000000%d")
}
func text4592(e *py.Eval, ctx variables) string {
	return "100000000000000000000%d"
}
func value4593(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000" + e.TodayUTC().Text())
}
func text4593(e *py.Eval, ctx variables) string {
	return py.LiteralText("100000000000000000000" + e.TodayUTC().Text())
}
func value4594(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000" + e.Duration(py.Str("P1M")).Text())
}
func text4594(e *py.Eval, ctx variables) string {
	return py.LiteralText("100000000000000000000" + e.Duration(py.Str("P1M")).Text())
}
func value4595(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsNone())
}
func text4595(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsNone()).Text()
}
func value4596(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 0))
}
func text4596(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 0)).Text()
}
func value4597(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 1))
}
func text4597(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 1)).Text()
}
func value4598(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), -3))
}
func text4598(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), -3)).Text()
}
func value4599(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Float(2.5)))
}
func text4599(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Float(2.5))).Text()
}
func value4600(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), ""))
}
func text4600(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "")).Text()
}
func value4601(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.ListOf(py.Int(1))))
}
func text4601(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.ListOf(py.Int(1)))).Text()
}
func value4602(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Literal("100000000000000000000")))
}
func text4602(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Literal("100000000000000000000"))).Text()
}
func value4603(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), ctx["config"].Member("x")))
}
func text4603(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), ctx["config"].Member("x"))).Text()
}
func value4604(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), 0))
}
func text4604(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), 0)).Text()
}
func value4605(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), -3))
}
func text4605(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), -3)).Text()
}
func value4606(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("missing"), ""))
}
func text4606(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["config"].Member("missing"), "")).Text()
}
func value4607(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("missing"), "a"))
}
func text4607(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["config"].Member("missing"), "a")).Text()
}
func value4608(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("missing"), "%d"))
}
func text4608(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["config"].Member("missing"), "%d")).Text()
}
func value4609(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), py.Dict("a", py.Int(1))))
}
func text4609(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))).Text()
}
func value4610(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), e.TodayUTC()))
}
func text4610(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), e.TodayUTC())).Text()
}
func value4611(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsNone())
}
func text4611(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsNone()).Text()
}
func value4612(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").IsNone())
}
func text4612(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("missing").IsNone()).Text()
}
func value4613(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4613(e *py.Eval, ctx variables) string {
	return "False"
}
func value4614(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4614(e *py.Eval, ctx variables) string {
	return "False"
}
func value4615(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4615(e *py.Eval, ctx variables) string {
	return "False"
}
func value4616(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4616(e *py.Eval, ctx variables) string {
	return "False"
}
func value4617(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Duration(py.Str("P1M")).IsNone())
}
func text4617(e *py.Eval, ctx variables) string {
	return py.Bool(e.Duration(py.Str("P1M")).IsNone()).Text()
}
func value4618(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4618(e *py.Eval, ctx variables) string {
	return "False"
}
func value4619(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), py.True))
}
func text4619(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), py.True)).Text()
}
func value4620(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4620(e *py.Eval, ctx variables) string {
	return "False"
}
func value4621(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4621(e *py.Eval, ctx variables) string {
	return "True"
}
func value4622(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4622(e *py.Eval, ctx variables) string {
	return "False"
}
func value4623(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4623(e *py.Eval, ctx variables) string {
	return "True"
}
func value4624(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4624(e *py.Eval, ctx variables) string {
	return "False"
}
func value4625(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4625(e *py.Eval, ctx variables) string {
	return "False"
}
func value4626(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4626(e *py.Eval, ctx variables) string {
	return "False"
}
func value4627(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4627(e *py.Eval, ctx variables) string {
	return "False"
}
func value4628(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4628(e *py.Eval, ctx variables) string {
	return "False"
}
func value4629(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.True))
}
func text4629(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), py.True)).Text()
}
func value4630(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), 0))
}
func text4630(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), 0)).Text()
}
func value4631(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4631(e *py.Eval, ctx variables) string {
	return "False"
}
func value4632(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4632(e *py.Eval, ctx variables) string {
	return "True"
}
func value4633(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4633(e *py.Eval, ctx variables) string {
	return "False"
}
func value4634(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4634(e *py.Eval, ctx variables) string {
	return "False"
}
func value4635(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4635(e *py.Eval, ctx variables) string {
	return "False"
}
func value4636(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.NowUTC(), 0))
}
func text4636(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.NowUTC(), 0)).Text()
}
func value4637(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 0))
}
func text4637(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 0)).Text()
}
func value4638(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1M")), 0))
}
func text4638(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1M")), 0)).Text()
}
func value4639(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4639(e *py.Eval, ctx variables) string {
	return "False"
}
func value4640(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 1))
}
func text4640(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 1)).Text()
}
func value4641(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), 1))
}
func text4641(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), 1)).Text()
}
func value4642(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4642(e *py.Eval, ctx variables) string {
	return "False"
}
func value4643(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4643(e *py.Eval, ctx variables) string {
	return "False"
}
func value4644(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4644(e *py.Eval, ctx variables) string {
	return "False"
}
func value4645(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4645(e *py.Eval, ctx variables) string {
	return "False"
}
func value4646(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4646(e *py.Eval, ctx variables) string {
	return "False"
}
func value4647(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4647(e *py.Eval, ctx variables) string {
	return "False"
}
func value4648(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4648(e *py.Eval, ctx variables) string {
	return "False"
}
func value4649(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.TodayUTC(), 1))
}
func text4649(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.TodayUTC(), 1)).Text()
}
func value4650(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 1))
}
func text4650(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 1)).Text()
}
func value4651(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1M")), 1))
}
func text4651(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1M")), 1)).Text()
}
func value4652(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), -3))
}
func text4652(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), -3)).Text()
}
func value4653(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4653(e *py.Eval, ctx variables) string {
	return "False"
}
func value4654(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4654(e *py.Eval, ctx variables) string {
	return "False"
}
func value4655(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4655(e *py.Eval, ctx variables) string {
	return "False"
}
func value4656(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4656(e *py.Eval, ctx variables) string {
	return "False"
}
func value4657(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.NowUTC(), -3))
}
func text4657(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.NowUTC(), -3)).Text()
}
func value4658(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4658(e *py.Eval, ctx variables) string {
	return "False"
}
func value4659(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Float(2.5)))
}
func text4659(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Float(2.5))).Text()
}
func value4660(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4660(e *py.Eval, ctx variables) string {
	return "False"
}
func value4661(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4661(e *py.Eval, ctx variables) string {
	return "False"
}
func value4662(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4662(e *py.Eval, ctx variables) string {
	return "False"
}
func value4663(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4663(e *py.Eval, ctx variables) string {
	return "False"
}
func value4664(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4664(e *py.Eval, ctx variables) string {
	return "False"
}
func value4665(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4665(e *py.Eval, ctx variables) string {
	return "True"
}
func value4666(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4666(e *py.Eval, ctx variables) string {
	return "False"
}
func value4667(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4667(e *py.Eval, ctx variables) string {
	return "False"
}
func value4668(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4668(e *py.Eval, ctx variables) string {
	return "False"
}
func value4669(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4669(e *py.Eval, ctx variables) string {
	return "False"
}
func value4670(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.Float(2.5)))
}
func text4670(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.NowUTC(), py.Float(2.5))).Text()
}
func value4671(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Float(2.5)))
}
func text4671(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), py.Float(2.5))).Text()
}
func value4672(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Float(2.5)))
}
func text4672(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Float(2.5))).Text()
}
func value4673(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), ""))
}
func text4673(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "")).Text()
}
func value4674(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4674(e *py.Eval, ctx variables) string {
	return "False"
}
func value4675(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4675(e *py.Eval, ctx variables) string {
	return "False"
}
func value4676(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4676(e *py.Eval, ctx variables) string {
	return "False"
}
func value4677(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4677(e *py.Eval, ctx variables) string {
	return "False"
}
func value4678(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4678(e *py.Eval, ctx variables) string {
	return "False"
}
func value4679(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4679(e *py.Eval, ctx variables) string {
	return "False"
}
func value4680(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.TodayUTC(), ""))
}
func text4680(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.TodayUTC(), "")).Text()
}
func value4681(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4681(e *py.Eval, ctx variables) string {
	return "False"
}
func value4682(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "a"))
}
func text4682(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "a")).Text()
}
func value4683(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4683(e *py.Eval, ctx variables) string {
	return "False"
}
func value4684(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4684(e *py.Eval, ctx variables) string {
	return "False"
}
func value4685(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4685(e *py.Eval, ctx variables) string {
	return "False"
}
func value4686(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4686(e *py.Eval, ctx variables) string {
	return "False"
}
func value4687(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4687(e *py.Eval, ctx variables) string {
	return "False"
}
func value4688(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4688(e *py.Eval, ctx variables) string {
	return "True"
}
func value4689(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4689(e *py.Eval, ctx variables) string {
	return "False"
}
func value4690(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4690(e *py.Eval, ctx variables) string {
	return "False"
}
func value4691(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4691(e *py.Eval, ctx variables) string {
	return "False"
}
func value4692(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4692(e *py.Eval, ctx variables) string {
	return "False"
}
func value4693(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4693(e *py.Eval, ctx variables) string {
	return "False"
}
func value4694(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4694(e *py.Eval, ctx variables) string {
	return "False"
}
func value4695(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4695(e *py.Eval, ctx variables) string {
	return "False"
}
func value4696(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4696(e *py.Eval, ctx variables) string {
	return "False"
}
func value4697(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4697(e *py.Eval, ctx variables) string {
	return "True"
}
func value4698(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4698(e *py.Eval, ctx variables) string {
	return "False"
}
func value4699(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4699(e *py.Eval, ctx variables) string {
	return "False"
}
func value4700(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4700(e *py.Eval, ctx variables) string {
	return "False"
}
func value4701(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "%s!"))
}
func text4701(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.NowUTC(), "%s!")).Text()
}
func value4702(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.TodayUTC(), "%s!"))
}
func text4702(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.TodayUTC(), "%s!")).Text()
}
func value4703(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), "%s!"))
}
func text4703(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), "%s!")).Text()
}
func value4704(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "%d"))
}
func text4704(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "%d")).Text()
}
func value4705(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4705(e *py.Eval, ctx variables) string {
	return "False"
}
func value4706(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4706(e *py.Eval, ctx variables) string {
	return "False"
}
func value4707(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4707(e *py.Eval, ctx variables) string {
	return "False"
}
func value4708(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4708(e *py.Eval, ctx variables) string {
	return "False"
}
func value4709(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4709(e *py.Eval, ctx variables) string {
	return "False"
}
func value4710(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4710(e *py.Eval, ctx variables) string {
	return "True"
}
func value4711(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "%d"))
}
func text4711(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.NowUTC(), "%d")).Text()
}
func value4712(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "%d"))
}
func text4712(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "%d")).Text()
}
func value4713(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4713(e *py.Eval, ctx variables) string {
	return "False"
}
func value4714(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4714(e *py.Eval, ctx variables) string {
	return "False"
}
func value4715(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4715(e *py.Eval, ctx variables) string {
	return "False"
}
func value4716(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4716(e *py.Eval, ctx variables) string {
	return "False"
}
func value4717(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4717(e *py.Eval, ctx variables) string {
	return "False"
}
func value4718(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4718(e *py.Eval, ctx variables) string {
	return "True"
}
func value4719(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4719(e *py.Eval, ctx variables) string {
	return "False"
}
func value4720(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4720(e *py.Eval, ctx variables) string {
	return "False"
}
func value4721(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.ListOf(py.Int(1))))
}
func text4721(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.NowUTC(), py.ListOf(py.Int(1)))).Text()
}
func value4722(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))))
}
func text4722(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1)))).Text()
}
func value4723(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4723(e *py.Eval, ctx variables) string {
	return "False"
}
func value4724(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))))
}
func text4724(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value4725(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4725(e *py.Eval, ctx variables) string {
	return "False"
}
func value4726(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4726(e *py.Eval, ctx variables) string {
	return "False"
}
func value4727(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4727(e *py.Eval, ctx variables) string {
	return "False"
}
func value4728(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4728(e *py.Eval, ctx variables) string {
	return "False"
}
func value4729(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4729(e *py.Eval, ctx variables) string {
	return "True"
}
func value4730(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4730(e *py.Eval, ctx variables) string {
	return "False"
}
func value4731(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func text4731(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value4732(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))))
}
func text4732(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value4733(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4733(e *py.Eval, ctx variables) string {
	return "False"
}
func value4734(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Dict("a", py.Int(1))))
}
func text4734(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Dict("a", py.Int(1)))).Text()
}
func value4735(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4735(e *py.Eval, ctx variables) string {
	return "False"
}
func value4736(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4736(e *py.Eval, ctx variables) string {
	return "False"
}
func value4737(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4737(e *py.Eval, ctx variables) string {
	return "False"
}
func value4738(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4738(e *py.Eval, ctx variables) string {
	return "False"
}
func value4739(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4739(e *py.Eval, ctx variables) string {
	return "False"
}
func value4740(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4740(e *py.Eval, ctx variables) string {
	return "False"
}
func value4741(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4741(e *py.Eval, ctx variables) string {
	return "False"
}
func value4742(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4742(e *py.Eval, ctx variables) string {
	return "True"
}
func value4743(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1))))
}
func text4743(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1)))).Text()
}
func value4744(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func text4744(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1)))).Text()
}
func value4745(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), ctx["config"].Member("x")))
}
func text4745(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.NowUTC(), ctx["config"].Member("x"))).Text()
}
func value4746(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), ctx["config"].Member("missing")))
}
func text4746(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.NowUTC(), ctx["config"].Member("missing"))).Text()
}
func value4747(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.NowUTC(), 1))
}
func text4747(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.NowUTC(), 1)).Text()
}
func value4748(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "a"))
}
func text4748(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.NowUTC(), "a")).Text()
}
func value4749(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "%s!"))
}
func text4749(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.NowUTC(), "%s!")).Text()
}
func value4750(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "%d"))
}
func text4750(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.NowUTC(), "%d")).Text()
}
func value4751(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func text4751(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value4752(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), e.Duration(py.Str("P1M"))))
}
func text4752(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.NowUTC(), e.Duration(py.Str("P1M")))).Text()
}
func value4753(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.Literal("100000000000000000000")))
}
func text4753(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.NowUTC(), py.Literal("100000000000000000000"))).Text()
}
func value4754(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), ctx["config"].Member("x")))
}
func text4754(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), ctx["config"].Member("x"))).Text()
}
func value4755(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), ctx["config"].Member("missing")))
}
func text4755(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), ctx["config"].Member("missing"))).Text()
}
func value4756(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.True))
}
func text4756(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), py.True)).Text()
}
func value4757(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.TodayUTC(), 0))
}
func text4757(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.TodayUTC(), 0)).Text()
}
func value4758(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.TodayUTC(), 1))
}
func text4758(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.TodayUTC(), 1)).Text()
}
func value4759(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Float(2.5)))
}
func text4759(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), py.Float(2.5))).Text()
}
func value4760(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.TodayUTC(), "a"))
}
func text4760(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.TodayUTC(), "a")).Text()
}
func value4761(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1))))
}
func text4761(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1)))).Text()
}
func value4762(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), ctx["config"].Member("x")))
}
func text4762(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), ctx["config"].Member("x"))).Text()
}
func value4763(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Duration(py.Str("P1D")).IsNone())
}
func text4763(e *py.Eval, ctx variables) string {
	return py.Bool(e.Duration(py.Str("P1D")).IsNone()).Text()
}
func value4764(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 0))
}
func text4764(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 0)).Text()
}
func value4765(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 1))
}
func text4765(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 1)).Text()
}
func value4766(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), -3))
}
func text4766(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), -3)).Text()
}
func value4767(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), ""))
}
func text4767(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "")).Text()
}
func value4768(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "a"))
}
func text4768(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "a")).Text()
}
func value4769(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "%s!"))
}
func text4769(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "%s!")).Text()
}
func value4770(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func text4770(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1)))).Text()
}
func value4771(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.NowUTC()))
}
func text4771(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.NowUTC())).Text()
}
func value4772(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.TodayUTC()))
}
func text4772(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.TodayUTC())).Text()
}
func value4773(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D"))))
}
func text4773(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D")))).Text()
}
func value4774(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M"))))
}
func text4774(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M")))).Text()
}
func value4775(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")))
}
func text4775(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000"))).Text()
}
func value4776(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), ctx["config"].Member("missing")))
}
func text4776(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), ctx["config"].Member("missing"))).Text()
}
func value4777(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.True))
}
func text4777(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.True)).Text()
}
func value4778(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.Float(2.5)))
}
func text4778(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.Float(2.5))).Text()
}
func value4779(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), ""))
}
func text4779(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), "")).Text()
}
func value4780(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), "a"))
}
func text4780(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), "a")).Text()
}
func value4781(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))))
}
func text4781(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1)))).Text()
}
func value4782(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.NowUTC()))
}
func text4782(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.NowUTC())).Text()
}
func value4783(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.TodayUTC()))
}
func text4783(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.TodayUTC())).Text()
}
func value4784(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))))
}
func text4784(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D")))).Text()
}
func value4785(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000")))
}
func text4785(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000"))).Text()
}
func value4786(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4786(e *py.Eval, ctx variables) string {
	return "False"
}
func value4787(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4787(e *py.Eval, ctx variables) string {
	return "False"
}
func value4788(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4788(e *py.Eval, ctx variables) string {
	return "False"
}
func value4789(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4789(e *py.Eval, ctx variables) string {
	return "False"
}
func value4790(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Literal("100000000000000000000")))
}
func text4790(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), py.Literal("100000000000000000000"))).Text()
}
func value4791(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), ctx["config"].Member("x")))
}
func text4791(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), ctx["config"].Member("x"))).Text()
}
func value4792(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), ctx["config"].Member("missing")))
}
func text4792(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), ctx["config"].Member("missing"))).Text()
}
func value4793(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").IsNone())
}
func text4793(e *py.Eval, ctx variables) string {
	return py.Bool(!ctx["config"].Member("x").IsNone()).Text()
}
func value4794(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), 0))
}
func text4794(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), 0)).Text()
}
func value4795(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), 1))
}
func text4795(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), 1)).Text()
}
func value4796(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["config"].Member("x"), ""))
}
func text4796(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(ctx["config"].Member("x"), "")).Text()
}
func value4797(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["config"].Member("x"), "%d"))
}
func text4797(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(ctx["config"].Member("x"), "%d")).Text()
}
func value4798(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))))
}
func text4798(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value4799(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), e.NowUTC()))
}
func text4799(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), e.NowUTC())).Text()
}
