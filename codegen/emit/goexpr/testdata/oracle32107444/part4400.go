package main

import "github.com/airgen/airgen/runtime/py"

func value4400(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func typed4400(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func texts4400(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func text4400(e *py.Eval, ctx variables) string {
	return "100000000000000000000"
}
func value4401(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func typed4401(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func texts4401(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func text4401(e *py.Eval, ctx variables) string {
	return "100000000000000000000"
}
func value4402(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e-60)
}
func typed4402(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e-60)
}
func texts4402(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e-60)
}
func text4402(e *py.Eval, ctx variables) string {
	return "1e-60"
}
func value4403(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+50)
}
func typed4403(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+50)
}
func texts4403(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+50)
}
func text4403(e *py.Eval, ctx variables) string {
	return "1e+50"
}
func value4404(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 10**20 ** (1,2) }}")
}
func typed4404(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 10**20 ** (1,2) }}")
}
func texts4404(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2))), "{{ 10**20 ** (1,2) }}")
}
func text4404(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Literal("100000000000000000000"), py.TupleOf(py.Int(1), py.Int(2))).Text(), "{{ 10**20 ** (1,2) }}")
}
func value4405(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Literal("100000000000000000000"), e.NowUTC()), "{{ 10**20 ** now_utc() }}")
}
func typed4405(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Literal("100000000000000000000"), e.NowUTC()), "{{ 10**20 ** now_utc() }}")
}
func texts4405(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Literal("100000000000000000000"), e.NowUTC()), "{{ 10**20 ** now_utc() }}")
}
func text4405(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Literal("100000000000000000000"), e.NowUTC()).Text(), "{{ 10**20 ** now_utc() }}")
}
func value4406(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Literal("100000000000000000000"), e.TodayUTC()), "{{ 10**20 ** today_utc() }}")
}
func typed4406(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Literal("100000000000000000000"), e.TodayUTC()), "{{ 10**20 ** today_utc() }}")
}
func texts4406(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Pow(py.Literal("100000000000000000000"), e.TodayUTC()), "{{ 10**20 ** today_utc() }}")
}
func text4406(e *py.Eval, ctx variables) string {
	return e.StringText(e.Pow(py.Literal("100000000000000000000"), e.TodayUTC()).Text(), "{{ 10**20 ** today_utc() }}")
}
func value4407(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + ctx["config"].Member("missing").Text())
}
func typed4407(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + ctx["config"].Member("missing").Text())
}
func texts4407(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + ctx["config"].Member("missing").Text())
}
func text4407(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + ctx["config"].Member("missing").Text())
}
func value4408(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "True")
}
func typed4408(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "True")
}
func texts4408(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "True")
}
func text4408(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + "True")
}
func value4409(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "0")
}
func typed4409(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "0")
}
func texts4409(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "0")
}
func text4409(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + "0")
}
func value4410(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "2.5")
}
func typed4410(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "2.5")
}
func texts4410(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "2.5")
}
func text4410(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + "2.5")
}
func value4411(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func typed4411(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func texts4411(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func text4411(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text())
}
func value4412(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "a")
}
func typed4412(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "a")
}
func texts4412(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "a")
}
func text4412(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + "a")
}
func value4413(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "%s!")
}
func typed4413(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "%s!")
}
func texts4413(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "%s!")
}
func text4413(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + "%s!")
}
func value4414(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "[1]")
}
func typed4414(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "[1]")
}
func texts4414(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "[1]")
}
func text4414(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + "[1]")
}
func value4415(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "{'a': 1}")
}
func typed4415(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "{'a': 1}")
}
func texts4415(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + "{'a': 1}")
}
func text4415(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + "{'a': 1}")
}
func value4416(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + e.TodayUTC().Text())
}
func typed4416(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + e.TodayUTC().Text())
}
func texts4416(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + e.TodayUTC().Text())
}
func text4416(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + e.TodayUTC().Text())
}
func value4417(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + e.Duration(py.Str("P1D")).Text())
}
func typed4417(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + e.Duration(py.Str("P1D")).Text())
}
func texts4417(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + e.Duration(py.Str("P1D")).Text())
}
func text4417(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + e.Duration(py.Str("P1D")).Text())
}
func value4418(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + e.Duration(py.Str("P1M")).Text())
}
func typed4418(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + e.Duration(py.Str("P1M")).Text())
}
func texts4418(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text() + e.Duration(py.Str("P1M")).Text())
}
func text4418(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text() + e.Duration(py.Str("P1M")).Text())
}
func value4419(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + ctx["config"].Member("x").Text())
}
func typed4419(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + ctx["config"].Member("x").Text())
}
func texts4419(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + ctx["config"].Member("x").Text())
}
func text4419(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text() + ctx["config"].Member("x").Text())
}
func value4420(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "-3")
}
func typed4420(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "-3")
}
func texts4420(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "-3")
}
func text4420(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text() + "-3")
}
func value4421(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "2.5")
}
func typed4421(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "2.5")
}
func texts4421(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "2.5")
}
func text4421(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text() + "2.5")
}
func value4422(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "%s!")
}
func typed4422(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "%s!")
}
func texts4422(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "%s!")
}
func text4422(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text() + "%s!")
}
func value4423(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "(1, 2)")
}
func typed4423(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "(1, 2)")
}
func texts4423(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "(1, 2)")
}
func text4423(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text() + "(1, 2)")
}
func value4424(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "{'a': 1}")
}
func typed4424(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "{'a': 1}")
}
func texts4424(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + "{'a': 1}")
}
func text4424(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text() + "{'a': 1}")
}
func value4425(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + e.NowUTC().Text())
}
func typed4425(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + e.NowUTC().Text())
}
func texts4425(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text() + e.NowUTC().Text())
}
func text4425(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text() + e.NowUTC().Text())
}
func value4426(e *py.Eval, ctx variables) py.Value {
	return py.Literal("None" + ctx["config"].Member("missing").Text())
}
func typed4426(e *py.Eval, ctx variables) py.Value {
	return py.Literal("None" + ctx["config"].Member("missing").Text())
}
func texts4426(e *py.Eval, ctx variables) py.Value {
	return py.Literal("None" + ctx["config"].Member("missing").Text())
}
func text4426(e *py.Eval, ctx variables) string {
	return py.LiteralText("None" + ctx["config"].Member("missing").Text())
}
func value4427(e *py.Eval, ctx variables) py.Value {
	return py.Str("None0")
}
func typed4427(e *py.Eval, ctx variables) py.Value {
	return py.Str("None0")
}
func texts4427(e *py.Eval, ctx variables) py.Value {
	return py.Str("None0")
}
func text4427(e *py.Eval, ctx variables) string {
	return "None0"
}
func value4428(e *py.Eval, ctx variables) py.Value {
	return py.Str("Nonea")
}
func typed4428(e *py.Eval, ctx variables) py.Value {
	return py.Str("Nonea")
}
func texts4428(e *py.Eval, ctx variables) py.Value {
	return py.Str("Nonea")
}
func text4428(e *py.Eval, ctx variables) string {
	return "Nonea"
}
func value4429(e *py.Eval, ctx variables) py.Value {
	return py.Str("None%d")
}
func typed4429(e *py.Eval, ctx variables) py.Value {
	return py.Str("None%d")
}
func texts4429(e *py.Eval, ctx variables) py.Value {
	return py.Str("None%d")
}
func text4429(e *py.Eval, ctx variables) string {
	return "None%d"
}
func value4430(e *py.Eval, ctx variables) py.Value {
	return py.Str("None(1, 2)")
}
func typed4430(e *py.Eval, ctx variables) py.Value {
	return py.Str("None(1, 2)")
}
func texts4430(e *py.Eval, ctx variables) py.Value {
	return py.Str("None(1, 2)")
}
func text4430(e *py.Eval, ctx variables) string {
	return "None(1, 2)"
}
func value4431(e *py.Eval, ctx variables) py.Value {
	return py.Literal("None" + e.Duration(py.Str("P1D")).Text())
}
func typed4431(e *py.Eval, ctx variables) py.Value {
	return py.Literal("None" + e.Duration(py.Str("P1D")).Text())
}
func texts4431(e *py.Eval, ctx variables) py.Value {
	return py.Literal("None" + e.Duration(py.Str("P1D")).Text())
}
func text4431(e *py.Eval, ctx variables) string {
	return py.LiteralText("None" + e.Duration(py.Str("P1D")).Text())
}
func value4432(e *py.Eval, ctx variables) py.Value {
	return py.Str("None100000000000000000000")
}
func typed4432(e *py.Eval, ctx variables) py.Value {
	return py.Str("None100000000000000000000")
}
func texts4432(e *py.Eval, ctx variables) py.Value {
	return py.Str("None100000000000000000000")
}
func text4432(e *py.Eval, ctx variables) string {
	return "None100000000000000000000"
}
func value4433(e *py.Eval, ctx variables) py.Value {
	return py.Literal("True" + ctx["config"].Member("x").Text())
}
func typed4433(e *py.Eval, ctx variables) py.Value {
	return py.Literal("True" + ctx["config"].Member("x").Text())
}
func texts4433(e *py.Eval, ctx variables) py.Value {
	return py.Literal("True" + ctx["config"].Member("x").Text())
}
func text4433(e *py.Eval, ctx variables) string {
	return py.LiteralText("True" + ctx["config"].Member("x").Text())
}
func value4434(e *py.Eval, ctx variables) py.Value {
	return py.Str("True0")
}
func typed4434(e *py.Eval, ctx variables) py.Value {
	return py.Str("True0")
}
func texts4434(e *py.Eval, ctx variables) py.Value {
	return py.Str("True0")
}
func text4434(e *py.Eval, ctx variables) string {
	return "True0"
}
func value4435(e *py.Eval, ctx variables) py.Value {
	return py.Str("True1")
}
func typed4435(e *py.Eval, ctx variables) py.Value {
	return py.Str("True1")
}
func texts4435(e *py.Eval, ctx variables) py.Value {
	return py.Str("True1")
}
func text4435(e *py.Eval, ctx variables) string {
	return "True1"
}
func value4436(e *py.Eval, ctx variables) py.Value {
	return py.Str("True-3")
}
func typed4436(e *py.Eval, ctx variables) py.Value {
	return py.Str("True-3")
}
func texts4436(e *py.Eval, ctx variables) py.Value {
	return py.Str("True-3")
}
func text4436(e *py.Eval, ctx variables) string {
	return "True-3"
}
func value4437(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4437(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4437(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4437(e *py.Eval, ctx variables) string {
	return "True"
}
func value4438(e *py.Eval, ctx variables) py.Value {
	return py.Str("True%s!")
}
func typed4438(e *py.Eval, ctx variables) py.Value {
	return py.Str("True%s!")
}
func texts4438(e *py.Eval, ctx variables) py.Value {
	return py.Str("True%s!")
}
func text4438(e *py.Eval, ctx variables) string {
	return "True%s!"
}
func value4439(e *py.Eval, ctx variables) py.Value {
	return py.Literal("True" + e.NowUTC().Text())
}
func typed4439(e *py.Eval, ctx variables) py.Value {
	return py.Literal("True" + e.NowUTC().Text())
}
func texts4439(e *py.Eval, ctx variables) py.Value {
	return py.Literal("True" + e.NowUTC().Text())
}
func text4439(e *py.Eval, ctx variables) string {
	return py.LiteralText("True" + e.NowUTC().Text())
}
func value4440(e *py.Eval, ctx variables) py.Value {
	return py.Str("True100000000000000000000")
}
func typed4440(e *py.Eval, ctx variables) py.Value {
	return py.Str("True100000000000000000000")
}
func texts4440(e *py.Eval, ctx variables) py.Value {
	return py.Str("True100000000000000000000")
}
func text4440(e *py.Eval, ctx variables) string {
	return "True100000000000000000000"
}
func value4441(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + ctx["config"].Member("missing").Text())
}
func typed4441(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + ctx["config"].Member("missing").Text())
}
func texts4441(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + ctx["config"].Member("missing").Text())
}
func text4441(e *py.Eval, ctx variables) string {
	return py.LiteralText("0" + ctx["config"].Member("missing").Text())
}
func value4442(e *py.Eval, ctx variables) py.Value {
	return py.Str("0True")
}
func typed4442(e *py.Eval, ctx variables) py.Value {
	return py.Str("0True")
}
func texts4442(e *py.Eval, ctx variables) py.Value {
	return py.Str("0True")
}
func text4442(e *py.Eval, ctx variables) string {
	return "0True"
}
func value4443(e *py.Eval, ctx variables) py.Value {
	return py.Str("01")
}
func typed4443(e *py.Eval, ctx variables) py.Value {
	return py.Str("01")
}
func texts4443(e *py.Eval, ctx variables) py.Value {
	return py.Str("01")
}
func text4443(e *py.Eval, ctx variables) string {
	return "01"
}
func value4444(e *py.Eval, ctx variables) py.Value {
	return py.Str("0-3")
}
func typed4444(e *py.Eval, ctx variables) py.Value {
	return py.Str("0-3")
}
func texts4444(e *py.Eval, ctx variables) py.Value {
	return py.Str("0-3")
}
func text4444(e *py.Eval, ctx variables) string {
	return "0-3"
}
func value4445(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed4445(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts4445(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text4445(e *py.Eval, ctx variables) string {
	return "0"
}
func value4446(e *py.Eval, ctx variables) py.Value {
	return py.Str("0a")
}
func typed4446(e *py.Eval, ctx variables) py.Value {
	return py.Str("0a")
}
func texts4446(e *py.Eval, ctx variables) py.Value {
	return py.Str("0a")
}
func text4446(e *py.Eval, ctx variables) string {
	return "0a"
}
func value4447(e *py.Eval, ctx variables) py.Value {
	return py.Str("0%s!")
}
func typed4447(e *py.Eval, ctx variables) py.Value {
	return py.Str("0%s!")
}
func texts4447(e *py.Eval, ctx variables) py.Value {
	return py.Str("0%s!")
}
func text4447(e *py.Eval, ctx variables) string {
	return "0%s!"
}
func value4448(e *py.Eval, ctx variables) py.Value {
	return py.Str("0[1]")
}
func typed4448(e *py.Eval, ctx variables) py.Value {
	return py.Str("0[1]")
}
func texts4448(e *py.Eval, ctx variables) py.Value {
	return py.Str("0[1]")
}
func text4448(e *py.Eval, ctx variables) string {
	return "0[1]"
}
func value4449(e *py.Eval, ctx variables) py.Value {
	return py.Str("0(1, 2)")
}
func typed4449(e *py.Eval, ctx variables) py.Value {
	return py.Str("0(1, 2)")
}
func texts4449(e *py.Eval, ctx variables) py.Value {
	return py.Str("0(1, 2)")
}
func text4449(e *py.Eval, ctx variables) string {
	return "0(1, 2)"
}
func value4450(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + e.NowUTC().Text())
}
func typed4450(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + e.NowUTC().Text())
}
func texts4450(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + e.NowUTC().Text())
}
func text4450(e *py.Eval, ctx variables) string {
	return py.LiteralText("0" + e.NowUTC().Text())
}
func value4451(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + e.TodayUTC().Text())
}
func typed4451(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + e.TodayUTC().Text())
}
func texts4451(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + e.TodayUTC().Text())
}
func text4451(e *py.Eval, ctx variables) string {
	return py.LiteralText("0" + e.TodayUTC().Text())
}
func value4452(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + e.Duration(py.Str("P1D")).Text())
}
func typed4452(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + e.Duration(py.Str("P1D")).Text())
}
func texts4452(e *py.Eval, ctx variables) py.Value {
	return py.Literal("0" + e.Duration(py.Str("P1D")).Text())
}
func text4452(e *py.Eval, ctx variables) string {
	return py.LiteralText("0" + e.Duration(py.Str("P1D")).Text())
}
func value4453(e *py.Eval, ctx variables) py.Value {
	return py.Str("0100000000000000000000")
}
func typed4453(e *py.Eval, ctx variables) py.Value {
	return py.Str("0100000000000000000000")
}
func texts4453(e *py.Eval, ctx variables) py.Value {
	return py.Str("0100000000000000000000")
}
func text4453(e *py.Eval, ctx variables) string {
	return "0100000000000000000000"
}
func value4454(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1" + ctx["config"].Member("x").Text())
}
func typed4454(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1" + ctx["config"].Member("x").Text())
}
func texts4454(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1" + ctx["config"].Member("x").Text())
}
func text4454(e *py.Eval, ctx variables) string {
	return py.LiteralText("1" + ctx["config"].Member("x").Text())
}
func value4455(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1" + ctx["config"].Member("missing").Text())
}
func typed4455(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1" + ctx["config"].Member("missing").Text())
}
func texts4455(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1" + ctx["config"].Member("missing").Text())
}
func text4455(e *py.Eval, ctx variables) string {
	return py.LiteralText("1" + ctx["config"].Member("missing").Text())
}
func value4456(e *py.Eval, ctx variables) py.Value {
	return py.Str("1True")
}
func typed4456(e *py.Eval, ctx variables) py.Value {
	return py.Str("1True")
}
func texts4456(e *py.Eval, ctx variables) py.Value {
	return py.Str("1True")
}
func text4456(e *py.Eval, ctx variables) string {
	return "1True"
}
func value4457(e *py.Eval, ctx variables) py.Value {
	return py.Int(10)
}
func typed4457(e *py.Eval, ctx variables) py.Value {
	return py.Int(10)
}
func texts4457(e *py.Eval, ctx variables) py.Value {
	return py.Int(10)
}
func text4457(e *py.Eval, ctx variables) string {
	return "10"
}
func value4458(e *py.Eval, ctx variables) py.Value {
	return py.Int(11)
}
func typed4458(e *py.Eval, ctx variables) py.Value {
	return py.Int(11)
}
func texts4458(e *py.Eval, ctx variables) py.Value {
	return py.Int(11)
}
func text4458(e *py.Eval, ctx variables) string {
	return "11"
}
func value4459(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed4459(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts4459(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text4459(e *py.Eval, ctx variables) string {
	return "1"
}
func value4460(e *py.Eval, ctx variables) py.Value {
	return py.Str("1%s!")
}
func typed4460(e *py.Eval, ctx variables) py.Value {
	return py.Str("1%s!")
}
func texts4460(e *py.Eval, ctx variables) py.Value {
	return py.Str("1%s!")
}
func text4460(e *py.Eval, ctx variables) string {
	return "1%s!"
}
func value4461(e *py.Eval, ctx variables) py.Value {
	return py.Str("1[1]")
}
func typed4461(e *py.Eval, ctx variables) py.Value {
	return py.Str("1[1]")
}
func texts4461(e *py.Eval, ctx variables) py.Value {
	return py.Str("1[1]")
}
func text4461(e *py.Eval, ctx variables) string {
	return "1[1]"
}
func value4462(e *py.Eval, ctx variables) py.Value {
	return py.Str("1(1, 2)")
}
func typed4462(e *py.Eval, ctx variables) py.Value {
	return py.Str("1(1, 2)")
}
func texts4462(e *py.Eval, ctx variables) py.Value {
	return py.Str("1(1, 2)")
}
func text4462(e *py.Eval, ctx variables) string {
	return "1(1, 2)"
}
func value4463(e *py.Eval, ctx variables) py.Value {
	return py.Str("1{'a': 1}")
}
func typed4463(e *py.Eval, ctx variables) py.Value {
	return py.Str("1{'a': 1}")
}
func texts4463(e *py.Eval, ctx variables) py.Value {
	return py.Str("1{'a': 1}")
}
func text4463(e *py.Eval, ctx variables) string {
	return "1{'a': 1}"
}
func value4464(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1" + e.NowUTC().Text())
}
func typed4464(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1" + e.NowUTC().Text())
}
func texts4464(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1" + e.NowUTC().Text())
}
func text4464(e *py.Eval, ctx variables) string {
	return py.LiteralText("1" + e.NowUTC().Text())
}
func value4465(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1" + e.Duration(py.Str("P1M")).Text())
}
func typed4465(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1" + e.Duration(py.Str("P1M")).Text())
}
func texts4465(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1" + e.Duration(py.Str("P1M")).Text())
}
func text4465(e *py.Eval, ctx variables) string {
	return py.LiteralText("1" + e.Duration(py.Str("P1M")).Text())
}
func value4466(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1100000000000000000000")
}
func typed4466(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1100000000000000000000")
}
func texts4466(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1100000000000000000000")
}
func text4466(e *py.Eval, ctx variables) string {
	return "1100000000000000000000"
}
func value4467(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-3" + ctx["config"].Member("x").Text())
}
func typed4467(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-3" + ctx["config"].Member("x").Text())
}
func texts4467(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-3" + ctx["config"].Member("x").Text())
}
func text4467(e *py.Eval, ctx variables) string {
	return py.LiteralText("-3" + ctx["config"].Member("x").Text())
}
func value4468(e *py.Eval, ctx variables) py.Value {
	return py.Str("-3None")
}
func typed4468(e *py.Eval, ctx variables) py.Value {
	return py.Str("-3None")
}
func texts4468(e *py.Eval, ctx variables) py.Value {
	return py.Str("-3None")
}
func text4468(e *py.Eval, ctx variables) string {
	return "-3None"
}
func value4469(e *py.Eval, ctx variables) py.Value {
	return py.Str("-3True")
}
func typed4469(e *py.Eval, ctx variables) py.Value {
	return py.Str("-3True")
}
func texts4469(e *py.Eval, ctx variables) py.Value {
	return py.Str("-3True")
}
func text4469(e *py.Eval, ctx variables) string {
	return "-3True"
}
func value4470(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed4470(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts4470(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text4470(e *py.Eval, ctx variables) string {
	return "-3"
}
func value4471(e *py.Eval, ctx variables) py.Value {
	return py.Str("-3(1, 2)")
}
func typed4471(e *py.Eval, ctx variables) py.Value {
	return py.Str("-3(1, 2)")
}
func texts4471(e *py.Eval, ctx variables) py.Value {
	return py.Str("-3(1, 2)")
}
func text4471(e *py.Eval, ctx variables) string {
	return "-3(1, 2)"
}
func value4472(e *py.Eval, ctx variables) py.Value {
	return py.Str("-3{'a': 1}")
}
func typed4472(e *py.Eval, ctx variables) py.Value {
	return py.Str("-3{'a': 1}")
}
func texts4472(e *py.Eval, ctx variables) py.Value {
	return py.Str("-3{'a': 1}")
}
func text4472(e *py.Eval, ctx variables) string {
	return "-3{'a': 1}"
}
func value4473(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-3" + e.Duration(py.Str("P1D")).Text())
}
func typed4473(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-3" + e.Duration(py.Str("P1D")).Text())
}
func texts4473(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-3" + e.Duration(py.Str("P1D")).Text())
}
func text4473(e *py.Eval, ctx variables) string {
	return py.LiteralText("-3" + e.Duration(py.Str("P1D")).Text())
}
func value4474(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-3" + e.Duration(py.Str("P1M")).Text())
}
func typed4474(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-3" + e.Duration(py.Str("P1M")).Text())
}
func texts4474(e *py.Eval, ctx variables) py.Value {
	return py.Literal("-3" + e.Duration(py.Str("P1M")).Text())
}
func text4474(e *py.Eval, ctx variables) string {
	return py.LiteralText("-3" + e.Duration(py.Str("P1M")).Text())
}
func value4475(e *py.Eval, ctx variables) py.Value {
	return py.Literal("2.5" + ctx["config"].Member("missing").Text())
}
func typed4475(e *py.Eval, ctx variables) py.Value {
	return py.Literal("2.5" + ctx["config"].Member("missing").Text())
}
func texts4475(e *py.Eval, ctx variables) py.Value {
	return py.Literal("2.5" + ctx["config"].Member("missing").Text())
}
func text4475(e *py.Eval, ctx variables) string {
	return py.LiteralText("2.5" + ctx["config"].Member("missing").Text())
}
func value4476(e *py.Eval, ctx variables) py.Value {
	return py.Str("2.5None")
}
func typed4476(e *py.Eval, ctx variables) py.Value {
	return py.Str("2.5None")
}
func texts4476(e *py.Eval, ctx variables) py.Value {
	return py.Str("2.5None")
}
func text4476(e *py.Eval, ctx variables) string {
	return "2.5None"
}
func value4477(e *py.Eval, ctx variables) py.Value {
	return py.Str("2.5True")
}
func typed4477(e *py.Eval, ctx variables) py.Value {
	return py.Str("2.5True")
}
func texts4477(e *py.Eval, ctx variables) py.Value {
	return py.Str("2.5True")
}
func text4477(e *py.Eval, ctx variables) string {
	return "2.5True"
}
func value4478(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed4478(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts4478(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text4478(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value4479(e *py.Eval, ctx variables) py.Value {
	return py.Str("2.52.5")
}
func typed4479(e *py.Eval, ctx variables) py.Value {
	return py.Str("2.52.5")
}
func texts4479(e *py.Eval, ctx variables) py.Value {
	return py.Str("2.52.5")
}
func text4479(e *py.Eval, ctx variables) string {
	return "2.52.5"
}
func value4480(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed4480(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts4480(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text4480(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value4481(e *py.Eval, ctx variables) py.Value {
	return py.Literal("2.5" + e.NowUTC().Text())
}
func typed4481(e *py.Eval, ctx variables) py.Value {
	return py.Literal("2.5" + e.NowUTC().Text())
}
func texts4481(e *py.Eval, ctx variables) py.Value {
	return py.Literal("2.5" + e.NowUTC().Text())
}
func text4481(e *py.Eval, ctx variables) string {
	return py.LiteralText("2.5" + e.NowUTC().Text())
}
func value4482(e *py.Eval, ctx variables) py.Value {
	return py.Literal("2.5" + e.Duration(py.Str("P1D")).Text())
}
func typed4482(e *py.Eval, ctx variables) py.Value {
	return py.Literal("2.5" + e.Duration(py.Str("P1D")).Text())
}
func texts4482(e *py.Eval, ctx variables) py.Value {
	return py.Literal("2.5" + e.Duration(py.Str("P1D")).Text())
}
func text4482(e *py.Eval, ctx variables) string {
	return py.LiteralText("2.5" + e.Duration(py.Str("P1D")).Text())
}
func value4483(e *py.Eval, ctx variables) py.Value {
	return py.Literal("2.5" + e.Duration(py.Str("P1M")).Text())
}
func typed4483(e *py.Eval, ctx variables) py.Value {
	return py.Literal("2.5" + e.Duration(py.Str("P1M")).Text())
}
func texts4483(e *py.Eval, ctx variables) py.Value {
	return py.Literal("2.5" + e.Duration(py.Str("P1M")).Text())
}
func text4483(e *py.Eval, ctx variables) string {
	return py.LiteralText("2.5" + e.Duration(py.Str("P1M")).Text())
}
func value4484(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.51)
}
func typed4484(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.51)
}
func texts4484(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.51)
}
func text4484(e *py.Eval, ctx variables) string {
	return "2.51"
}
func value4485(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text())
}
func typed4485(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text())
}
func texts4485(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text())
}
func text4485(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text())
}
func value4486(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed4486(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts4486(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text4486(e *py.Eval, ctx variables) string {
	return "0"
}
func value4487(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed4487(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts4487(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text4487(e *py.Eval, ctx variables) string {
	return "-3"
}
func value4488(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed4488(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts4488(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text4488(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value4489(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed4489(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts4489(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text4489(e *py.Eval, ctx variables) string {
	return ""
}
func value4490(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed4490(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts4490(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text4490(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value4491(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed4491(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts4491(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text4491(e *py.Eval, ctx variables) string {
	return "[1]"
}
func value4492(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func typed4492(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func texts4492(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func text4492(e *py.Eval, ctx variables) string {
	return "{'a': 1}"
}
func value4493(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text())
}
func typed4493(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text())
}
func texts4493(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text())
}
func text4493(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text())
}
func value4494(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func typed4494(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func texts4494(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func text4494(e *py.Eval, ctx variables) string {
	return "100000000000000000000"
}
func value4495(e *py.Eval, ctx variables) py.Value {
	return py.Str("a" + ctx["config"].Member("x").Text())
}
func typed4495(e *py.Eval, ctx variables) py.Value {
	return py.Str("a" + ctx["config"].Member("x").Text())
}
func texts4495(e *py.Eval, ctx variables) py.Value {
	return py.Str("a" + ctx["config"].Member("x").Text())
}
func text4495(e *py.Eval, ctx variables) string {
	return "a" + ctx["config"].Member("x").Text()
}
func value4496(e *py.Eval, ctx variables) py.Value {
	return py.Str("a" + ctx["config"].Member("missing").Text())
}
func typed4496(e *py.Eval, ctx variables) py.Value {
	return py.Str("a" + ctx["config"].Member("missing").Text())
}
func texts4496(e *py.Eval, ctx variables) py.Value {
	return py.Str("a" + ctx["config"].Member("missing").Text())
}
func text4496(e *py.Eval, ctx variables) string {
	return "a" + ctx["config"].Member("missing").Text()
}
func value4497(e *py.Eval, ctx variables) py.Value {
	return py.Str("aTrue")
}
func typed4497(e *py.Eval, ctx variables) py.Value {
	return py.Str("aTrue")
}
func texts4497(e *py.Eval, ctx variables) py.Value {
	return py.Str("aTrue")
}
func text4497(e *py.Eval, ctx variables) string {
	return "aTrue"
}
func value4498(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func typed4498(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func texts4498(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func text4498(e *py.Eval, ctx variables) string {
	return "a1"
}
func value4499(e *py.Eval, ctx variables) py.Value {
	return py.Str("a2.5")
}
func typed4499(e *py.Eval, ctx variables) py.Value {
	return py.Str("a2.5")
}
func texts4499(e *py.Eval, ctx variables) py.Value {
	return py.Str("a2.5")
}
func text4499(e *py.Eval, ctx variables) string {
	return "a2.5"
}
func value4500(e *py.Eval, ctx variables) py.Value {
	return py.Str("aa")
}
func typed4500(e *py.Eval, ctx variables) py.Value {
	return py.Str("aa")
}
func texts4500(e *py.Eval, ctx variables) py.Value {
	return py.Str("aa")
}
func text4500(e *py.Eval, ctx variables) string {
	return "aa"
}
func value4501(e *py.Eval, ctx variables) py.Value {
	return py.Str("a%d")
}
func typed4501(e *py.Eval, ctx variables) py.Value {
	return py.Str("a%d")
}
func texts4501(e *py.Eval, ctx variables) py.Value {
	return py.Str("a%d")
}
func text4501(e *py.Eval, ctx variables) string {
	return "a%d"
}
func value4502(e *py.Eval, ctx variables) py.Value {
	return py.Str("a(1, 2)")
}
func typed4502(e *py.Eval, ctx variables) py.Value {
	return py.Str("a(1, 2)")
}
func texts4502(e *py.Eval, ctx variables) py.Value {
	return py.Str("a(1, 2)")
}
func text4502(e *py.Eval, ctx variables) string {
	return "a(1, 2)"
}
func value4503(e *py.Eval, ctx variables) py.Value {
	return py.Str("a" + e.NowUTC().Text())
}
func typed4503(e *py.Eval, ctx variables) py.Value {
	return py.Str("a" + e.NowUTC().Text())
}
func texts4503(e *py.Eval, ctx variables) py.Value {
	return py.Str("a" + e.NowUTC().Text())
}
func text4503(e *py.Eval, ctx variables) string {
	return "a" + e.NowUTC().Text()
}
func value4504(e *py.Eval, ctx variables) py.Value {
	return py.Str("a" + e.Duration(py.Str("P1M")).Text())
}
func typed4504(e *py.Eval, ctx variables) py.Value {
	return py.Str("a" + e.Duration(py.Str("P1M")).Text())
}
func texts4504(e *py.Eval, ctx variables) py.Value {
	return py.Str("a" + e.Duration(py.Str("P1M")).Text())
}
func text4504(e *py.Eval, ctx variables) string {
	return "a" + e.Duration(py.Str("P1M")).Text()
}
func value4505(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!None")
}
func typed4505(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!None")
}
func texts4505(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!None")
}
func text4505(e *py.Eval, ctx variables) string {
	return "%s!None"
}
func value4506(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!2.5")
}
func typed4506(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!2.5")
}
func texts4506(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!2.5")
}
func text4506(e *py.Eval, ctx variables) string {
	return "%s!2.5"
}
func value4507(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!" + e.NowUTC().Text())
}
func typed4507(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!" + e.NowUTC().Text())
}
func texts4507(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!" + e.NowUTC().Text())
}
func text4507(e *py.Eval, ctx variables) string {
	return "%s!" + e.NowUTC().Text()
}
func value4508(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!" + e.TodayUTC().Text())
}
func typed4508(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!" + e.TodayUTC().Text())
}
func texts4508(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!" + e.TodayUTC().Text())
}
func text4508(e *py.Eval, ctx variables) string {
	return "%s!" + e.TodayUTC().Text()
}
func value4509(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!" + e.Duration(py.Str("P1M")).Text())
}
func typed4509(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!" + e.Duration(py.Str("P1M")).Text())
}
func texts4509(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!" + e.Duration(py.Str("P1M")).Text())
}
func text4509(e *py.Eval, ctx variables) string {
	return "%s!" + e.Duration(py.Str("P1M")).Text()
}
func value4510(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d" + ctx["config"].Member("x").Text())
}
func typed4510(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d" + ctx["config"].Member("x").Text())
}
func texts4510(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d" + ctx["config"].Member("x").Text())
}
func text4510(e *py.Eval, ctx variables) string {
	return "%d" + ctx["config"].Member("x").Text()
}
func value4511(e *py.Eval, ctx variables) py.Value {
	return py.Str("%dNone")
}
func typed4511(e *py.Eval, ctx variables) py.Value {
	return py.Str("%dNone")
}
func texts4511(e *py.Eval, ctx variables) py.Value {
	return py.Str("%dNone")
}
func text4511(e *py.Eval, ctx variables) string {
	return "%dNone"
}
func value4512(e *py.Eval, ctx variables) py.Value {
	return py.Str("%dTrue")
}
func typed4512(e *py.Eval, ctx variables) py.Value {
	return py.Str("%dTrue")
}
func texts4512(e *py.Eval, ctx variables) py.Value {
	return py.Str("%dTrue")
}
func text4512(e *py.Eval, ctx variables) string {
	return "%dTrue"
}
func value4513(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d2.5")
}
func typed4513(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d2.5")
}
func texts4513(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d2.5")
}
func text4513(e *py.Eval, ctx variables) string {
	return "%d2.5"
}
func value4514(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed4514(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts4514(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text4514(e *py.Eval, ctx variables) string {
	return "%d"
}
func value4515(e *py.Eval, ctx variables) py.Value {
	return py.Str("%da")
}
func typed4515(e *py.Eval, ctx variables) py.Value {
	return py.Str("%da")
}
func texts4515(e *py.Eval, ctx variables) py.Value {
	return py.Str("%da")
}
func text4515(e *py.Eval, ctx variables) string {
	return "%da"
}
func value4516(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d%d")
}
func typed4516(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d%d")
}
func texts4516(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d%d")
}
func text4516(e *py.Eval, ctx variables) string {
	return "%d%d"
}
func value4517(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d[1]")
}
func typed4517(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d[1]")
}
func texts4517(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d[1]")
}
func text4517(e *py.Eval, ctx variables) string {
	return "%d[1]"
}
func value4518(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d{'a': 1}")
}
func typed4518(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d{'a': 1}")
}
func texts4518(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d{'a': 1}")
}
func text4518(e *py.Eval, ctx variables) string {
	return "%d{'a': 1}"
}
func value4519(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d" + e.NowUTC().Text())
}
func typed4519(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d" + e.NowUTC().Text())
}
func texts4519(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d" + e.NowUTC().Text())
}
func text4519(e *py.Eval, ctx variables) string {
	return "%d" + e.NowUTC().Text()
}
func value4520(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d" + e.TodayUTC().Text())
}
func typed4520(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d" + e.TodayUTC().Text())
}
func texts4520(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d" + e.TodayUTC().Text())
}
func text4520(e *py.Eval, ctx variables) string {
	return "%d" + e.TodayUTC().Text()
}
func value4521(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d" + e.Duration(py.Str("P1D")).Text())
}
func typed4521(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d" + e.Duration(py.Str("P1D")).Text())
}
func texts4521(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d" + e.Duration(py.Str("P1D")).Text())
}
func text4521(e *py.Eval, ctx variables) string {
	return "%d" + e.Duration(py.Str("P1D")).Text()
}
func value4522(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d100000000000000000000")
}
func typed4522(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d100000000000000000000")
}
func texts4522(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d100000000000000000000")
}
func text4522(e *py.Eval, ctx variables) string {
	return "%d100000000000000000000"
}
func value4523(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + ctx["config"].Member("x").Text())
}
func typed4523(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + ctx["config"].Member("x").Text())
}
func texts4523(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + ctx["config"].Member("x").Text())
}
func text4523(e *py.Eval, ctx variables) string {
	return py.LiteralText("[1]" + ctx["config"].Member("x").Text())
}
func value4524(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + ctx["config"].Member("missing").Text())
}
func typed4524(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + ctx["config"].Member("missing").Text())
}
func texts4524(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + ctx["config"].Member("missing").Text())
}
func text4524(e *py.Eval, ctx variables) string {
	return py.LiteralText("[1]" + ctx["config"].Member("missing").Text())
}
func value4525(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]0")
}
func typed4525(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]0")
}
func texts4525(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]0")
}
func text4525(e *py.Eval, ctx variables) string {
	return "[1]0"
}
func value4526(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]2.5")
}
func typed4526(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]2.5")
}
func texts4526(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]2.5")
}
func text4526(e *py.Eval, ctx variables) string {
	return "[1]2.5"
}
func value4527(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]%s!")
}
func typed4527(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]%s!")
}
func texts4527(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]%s!")
}
func text4527(e *py.Eval, ctx variables) string {
	return "[1]%s!"
}
func value4528(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]%d")
}
func typed4528(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]%d")
}
func texts4528(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]%d")
}
func text4528(e *py.Eval, ctx variables) string {
	return "[1]%d"
}
func value4529(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]{'a': 1}")
}
func typed4529(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]{'a': 1}")
}
func texts4529(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]{'a': 1}")
}
func text4529(e *py.Eval, ctx variables) string {
	return "[1]{'a': 1}"
}
func value4530(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + e.NowUTC().Text())
}
func typed4530(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + e.NowUTC().Text())
}
func texts4530(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + e.NowUTC().Text())
}
func text4530(e *py.Eval, ctx variables) string {
	return py.LiteralText("[1]" + e.NowUTC().Text())
}
func value4531(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + e.TodayUTC().Text())
}
func typed4531(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + e.TodayUTC().Text())
}
func texts4531(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + e.TodayUTC().Text())
}
func text4531(e *py.Eval, ctx variables) string {
	return py.LiteralText("[1]" + e.TodayUTC().Text())
}
func value4532(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + e.Duration(py.Str("P1D")).Text())
}
func typed4532(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + e.Duration(py.Str("P1D")).Text())
}
func texts4532(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + e.Duration(py.Str("P1D")).Text())
}
func text4532(e *py.Eval, ctx variables) string {
	return py.LiteralText("[1]" + e.Duration(py.Str("P1D")).Text())
}
func value4533(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + e.Duration(py.Str("P1M")).Text())
}
func typed4533(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + e.Duration(py.Str("P1M")).Text())
}
func texts4533(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[1]" + e.Duration(py.Str("P1M")).Text())
}
func text4533(e *py.Eval, ctx variables) string {
	return py.LiteralText("[1]" + e.Duration(py.Str("P1M")).Text())
}
func value4534(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]100000000000000000000")
}
func typed4534(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]100000000000000000000")
}
func texts4534(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]100000000000000000000")
}
func text4534(e *py.Eval, ctx variables) string {
	return "[1]100000000000000000000"
}
func value4535(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)None")
}
func typed4535(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)None")
}
func texts4535(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)None")
}
func text4535(e *py.Eval, ctx variables) string {
	return "(1, 2)None"
}
func value4536(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)0")
}
func typed4536(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)0")
}
func texts4536(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)0")
}
func text4536(e *py.Eval, ctx variables) string {
	return "(1, 2)0"
}
func value4537(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)-3")
}
func typed4537(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)-3")
}
func texts4537(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)-3")
}
func text4537(e *py.Eval, ctx variables) string {
	return "(1, 2)-3"
}
func value4538(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)a")
}
func typed4538(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)a")
}
func texts4538(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)a")
}
func text4538(e *py.Eval, ctx variables) string {
	return "(1, 2)a"
}
func value4539(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)(1, 2)")
}
func typed4539(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)(1, 2)")
}
func texts4539(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)(1, 2)")
}
func text4539(e *py.Eval, ctx variables) string {
	return "(1, 2)(1, 2)"
}
func value4540(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2){'a': 1}")
}
func typed4540(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2){'a': 1}")
}
func texts4540(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2){'a': 1}")
}
func text4540(e *py.Eval, ctx variables) string {
	return "(1, 2){'a': 1}"
}
func value4541(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{'a': 1}" + ctx["config"].Member("x").Text())
}
func typed4541(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{'a': 1}" + ctx["config"].Member("x").Text())
}
func texts4541(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{'a': 1}" + ctx["config"].Member("x").Text())
}
func text4541(e *py.Eval, ctx variables) string {
	return py.LiteralText("{'a': 1}" + ctx["config"].Member("x").Text())
}
func value4542(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{'a': 1}" + ctx["config"].Member("missing").Text())
}
func typed4542(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{'a': 1}" + ctx["config"].Member("missing").Text())
}
func texts4542(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{'a': 1}" + ctx["config"].Member("missing").Text())
}
func text4542(e *py.Eval, ctx variables) string {
	return py.LiteralText("{'a': 1}" + ctx["config"].Member("missing").Text())
}
func value4543(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}None")
}
func typed4543(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}None")
}
func texts4543(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}None")
}
func text4543(e *py.Eval, ctx variables) string {
	return "{'a': 1}None"
}
func value4544(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}0")
}
func typed4544(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}0")
}
func texts4544(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}0")
}
func text4544(e *py.Eval, ctx variables) string {
	return "{'a': 1}0"
}
func value4545(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}1")
}
func typed4545(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}1")
}
func texts4545(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}1")
}
func text4545(e *py.Eval, ctx variables) string {
	return "{'a': 1}1"
}
func value4546(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}-3")
}
func typed4546(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}-3")
}
func texts4546(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}-3")
}
func text4546(e *py.Eval, ctx variables) string {
	return "{'a': 1}-3"
}
func value4547(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}a")
}
func typed4547(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}a")
}
func texts4547(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}a")
}
func text4547(e *py.Eval, ctx variables) string {
	return "{'a': 1}a"
}
func value4548(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}(1, 2)")
}
func typed4548(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}(1, 2)")
}
func texts4548(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}(1, 2)")
}
func text4548(e *py.Eval, ctx variables) string {
	return "{'a': 1}(1, 2)"
}
func value4549(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}{'a': 1}")
}
func typed4549(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}{'a': 1}")
}
func texts4549(e *py.Eval, ctx variables) py.Value {
	return py.Str("{'a': 1}{'a': 1}")
}
func text4549(e *py.Eval, ctx variables) string {
	return "{'a': 1}{'a': 1}"
}
func value4550(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{'a': 1}" + e.TodayUTC().Text())
}
func typed4550(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{'a': 1}" + e.TodayUTC().Text())
}
func texts4550(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{'a': 1}" + e.TodayUTC().Text())
}
func text4550(e *py.Eval, ctx variables) string {
	return py.LiteralText("{'a': 1}" + e.TodayUTC().Text())
}
func value4551(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{'a': 1}" + e.Duration(py.Str("P1D")).Text())
}
func typed4551(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{'a': 1}" + e.Duration(py.Str("P1D")).Text())
}
func texts4551(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{'a': 1}" + e.Duration(py.Str("P1D")).Text())
}
func text4551(e *py.Eval, ctx variables) string {
	return py.LiteralText("{'a': 1}" + e.Duration(py.Str("P1D")).Text())
}
func value4552(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + ctx["config"].Member("x").Text())
}
func typed4552(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + ctx["config"].Member("x").Text())
}
func texts4552(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + ctx["config"].Member("x").Text())
}
func text4552(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + ctx["config"].Member("x").Text())
}
func value4553(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "None")
}
func typed4553(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "None")
}
func texts4553(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "None")
}
func text4553(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + "None")
}
func value4554(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "0")
}
func typed4554(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "0")
}
func texts4554(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "0")
}
func text4554(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + "0")
}
func value4555(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "-3")
}
func typed4555(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "-3")
}
func texts4555(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "-3")
}
func text4555(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + "-3")
}
func value4556(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "a")
}
func typed4556(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "a")
}
func texts4556(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "a")
}
func text4556(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + "a")
}
func value4557(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "%s!")
}
func typed4557(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "%s!")
}
func texts4557(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "%s!")
}
func text4557(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + "%s!")
}
func value4558(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "(1, 2)")
}
func typed4558(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "(1, 2)")
}
func texts4558(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "(1, 2)")
}
func text4558(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + "(1, 2)")
}
func value4559(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "{'a': 1}")
}
func typed4559(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "{'a': 1}")
}
func texts4559(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + "{'a': 1}")
}
func text4559(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + "{'a': 1}")
}
func value4560(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + e.TodayUTC().Text())
}
func typed4560(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + e.TodayUTC().Text())
}
func texts4560(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + e.TodayUTC().Text())
}
func text4560(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + e.TodayUTC().Text())
}
func value4561(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + e.Duration(py.Str("P1D")).Text())
}
func typed4561(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + e.Duration(py.Str("P1D")).Text())
}
func texts4561(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + e.Duration(py.Str("P1D")).Text())
}
func text4561(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + e.Duration(py.Str("P1D")).Text())
}
func value4562(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + e.Duration(py.Str("P1M")).Text())
}
func typed4562(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + e.Duration(py.Str("P1M")).Text())
}
func texts4562(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.NowUTC().Text() + e.Duration(py.Str("P1M")).Text())
}
func text4562(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text() + e.Duration(py.Str("P1M")).Text())
}
func value4563(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "None")
}
func typed4563(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "None")
}
func texts4563(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "None")
}
func text4563(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text() + "None")
}
func value4564(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "True")
}
func typed4564(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "True")
}
func texts4564(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "True")
}
func text4564(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text() + "True")
}
func value4565(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "-3")
}
func typed4565(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "-3")
}
func texts4565(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "-3")
}
func text4565(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text() + "-3")
}
func value4566(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "[1]")
}
func typed4566(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "[1]")
}
func texts4566(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "[1]")
}
func text4566(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text() + "[1]")
}
func value4567(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "(1, 2)")
}
func typed4567(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "(1, 2)")
}
func texts4567(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + "(1, 2)")
}
func text4567(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text() + "(1, 2)")
}
func value4568(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + e.NowUTC().Text())
}
func typed4568(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + e.NowUTC().Text())
}
func texts4568(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.TodayUTC().Text() + e.NowUTC().Text())
}
func text4568(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text() + e.NowUTC().Text())
}
func value4569(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "None")
}
func typed4569(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "None")
}
func texts4569(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "None")
}
func text4569(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text() + "None")
}
func value4570(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "-3")
}
func typed4570(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "-3")
}
func texts4570(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "-3")
}
func text4570(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text() + "-3")
}
func value4571(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "2.5")
}
func typed4571(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "2.5")
}
func texts4571(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "2.5")
}
func text4571(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text() + "2.5")
}
func value4572(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text())
}
func typed4572(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text())
}
func texts4572(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text())
}
func text4572(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text())
}
func value4573(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "a")
}
func typed4573(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "a")
}
func texts4573(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "a")
}
func text4573(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text() + "a")
}
func value4574(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "%s!")
}
func typed4574(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "%s!")
}
func texts4574(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "%s!")
}
func text4574(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text() + "%s!")
}
func value4575(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "[1]")
}
func typed4575(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "[1]")
}
func texts4575(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + "[1]")
}
func text4575(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text() + "[1]")
}
func value4576(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + e.Duration(py.Str("P1D")).Text())
}
func typed4576(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + e.Duration(py.Str("P1D")).Text())
}
func texts4576(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1D")).Text() + e.Duration(py.Str("P1D")).Text())
}
func text4576(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text() + e.Duration(py.Str("P1D")).Text())
}
func value4577(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + ctx["config"].Member("missing").Text())
}
func typed4577(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + ctx["config"].Member("missing").Text())
}
func texts4577(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + ctx["config"].Member("missing").Text())
}
func text4577(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + ctx["config"].Member("missing").Text())
}
func value4578(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "None")
}
func typed4578(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "None")
}
func texts4578(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "None")
}
func text4578(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + "None")
}
func value4579(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "1")
}
func typed4579(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "1")
}
func texts4579(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "1")
}
func text4579(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + "1")
}
func value4580(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "2.5")
}
func typed4580(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "2.5")
}
func texts4580(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "2.5")
}
func text4580(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + "2.5")
}
func value4581(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text())
}
func typed4581(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text())
}
func texts4581(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text())
}
func text4581(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text())
}
func value4582(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "a")
}
func typed4582(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "a")
}
func texts4582(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "a")
}
func text4582(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + "a")
}
func value4583(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + e.NowUTC().Text())
}
func typed4583(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + e.NowUTC().Text())
}
func texts4583(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + e.NowUTC().Text())
}
func text4583(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + e.NowUTC().Text())
}
func value4584(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + e.TodayUTC().Text())
}
func typed4584(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + e.TodayUTC().Text())
}
func texts4584(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + e.TodayUTC().Text())
}
func text4584(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + e.TodayUTC().Text())
}
func value4585(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + e.Duration(py.Str("P1D")).Text())
}
func typed4585(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + e.Duration(py.Str("P1D")).Text())
}
func texts4585(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + e.Duration(py.Str("P1D")).Text())
}
func text4585(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + e.Duration(py.Str("P1D")).Text())
}
func value4586(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "100000000000000000000")
}
func typed4586(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "100000000000000000000")
}
func texts4586(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Duration(py.Str("P1M")).Text() + "100000000000000000000")
}
func text4586(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text() + "100000000000000000000")
}
func value4587(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000" + ctx["config"].Member("x").Text())
}
func typed4587(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000" + ctx["config"].Member("x").Text())
}
func texts4587(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000" + ctx["config"].Member("x").Text())
}
func text4587(e *py.Eval, ctx variables) string {
	return py.LiteralText("100000000000000000000" + ctx["config"].Member("x").Text())
}
func value4588(e *py.Eval, ctx variables) py.Value {
	return py.Str("100000000000000000000None")
}
func typed4588(e *py.Eval, ctx variables) py.Value {
	return py.Str("100000000000000000000None")
}
func texts4588(e *py.Eval, ctx variables) py.Value {
	return py.Str("100000000000000000000None")
}
func text4588(e *py.Eval, ctx variables) string {
	return "100000000000000000000None"
}
func value4589(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1000000000000000000000")
}
func typed4589(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1000000000000000000000")
}
func texts4589(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1000000000000000000000")
}
func text4589(e *py.Eval, ctx variables) string {
	return "1000000000000000000000"
}
func value4590(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1000000000000000000001")
}
func typed4590(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1000000000000000000001")
}
func texts4590(e *py.Eval, ctx variables) py.Value {
	return py.Literal("1000000000000000000001")
}
func text4590(e *py.Eval, ctx variables) string {
	return "1000000000000000000001"
}
func value4591(e *py.Eval, ctx variables) py.Value {
	return py.Str("100000000000000000000-3")
}
func typed4591(e *py.Eval, ctx variables) py.Value {
	return py.Str("100000000000000000000-3")
}
func texts4591(e *py.Eval, ctx variables) py.Value {
	return py.Str("100000000000000000000-3")
}
func text4591(e *py.Eval, ctx variables) string {
	return "100000000000000000000-3"
}
func value4592(e *py.Eval, ctx variables) py.Value {
	return py.Str("100000000000000000000%d")
}
func typed4592(e *py.Eval, ctx variables) py.Value {
	return py.Str("100000000000000000000%d")
}
func texts4592(e *py.Eval, ctx variables) py.Value {
	return py.Str("100000000000000000000%d")
}
func text4592(e *py.Eval, ctx variables) string {
	return "100000000000000000000%d"
}
func value4593(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000" + e.TodayUTC().Text())
}
func typed4593(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000" + e.TodayUTC().Text())
}
func texts4593(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000" + e.TodayUTC().Text())
}
func text4593(e *py.Eval, ctx variables) string {
	return py.LiteralText("100000000000000000000" + e.TodayUTC().Text())
}
func value4594(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000" + e.Duration(py.Str("P1M")).Text())
}
func typed4594(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000" + e.Duration(py.Str("P1M")).Text())
}
func texts4594(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000" + e.Duration(py.Str("P1M")).Text())
}
func text4594(e *py.Eval, ctx variables) string {
	return py.LiteralText("100000000000000000000" + e.Duration(py.Str("P1M")).Text())
}
func value4595(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsNone())
}
func typed4595(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsNone())
}
func texts4595(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("x").Text()), py.None))
}
func text4595(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsNone()).Text()
}
func value4596(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 0))
}
func typed4596(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 0))
}
func texts4596(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Int(0)))
}
func text4596(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 0)).Text()
}
func value4597(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 1))
}
func typed4597(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 1))
}
func texts4597(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Int(1)))
}
func text4597(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 1)).Text()
}
func value4598(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), -3))
}
func typed4598(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), -3))
}
func texts4598(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Int(-3)))
}
func text4598(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), -3)).Text()
}
func value4599(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Float(2.5)))
}
func typed4599(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Float(2.5)))
}
func texts4599(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Float(2.5)))
}
func text4599(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Float(2.5))).Text()
}
func value4600(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), ""))
}
func typed4600(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), ""))
}
func texts4600(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() == "")
}
func text4600(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "")).Text()
}
func value4601(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.ListOf(py.Int(1))))
}
func typed4601(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.ListOf(py.Int(1))))
}
func texts4601(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("x").Text()), py.ListOf(py.Int(1))))
}
func text4601(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.ListOf(py.Int(1)))).Text()
}
func value4602(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Literal("100000000000000000000")))
}
func typed4602(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Literal("100000000000000000000")))
}
func texts4602(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Literal("100000000000000000000")))
}
func text4602(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Literal("100000000000000000000"))).Text()
}
func value4603(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), ctx["config"].Member("x")))
}
func typed4603(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), ctx["config"].Member("x")))
}
func texts4603(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Text() == ctx["config"].Member("x").Text())
}
func text4603(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), ctx["config"].Member("x"))).Text()
}
func value4604(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), 0))
}
func typed4604(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), 0))
}
func texts4604(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.Int(0)))
}
func text4604(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), 0)).Text()
}
func value4605(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), -3))
}
func typed4605(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), -3))
}
func texts4605(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.Int(-3)))
}
func text4605(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), -3)).Text()
}
func value4606(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("missing"), ""))
}
func typed4606(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("missing"), ""))
}
func texts4606(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Text() == "")
}
func text4606(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["config"].Member("missing"), "")).Text()
}
func value4607(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("missing"), "a"))
}
func typed4607(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("missing"), "a"))
}
func texts4607(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Text() == "a")
}
func text4607(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["config"].Member("missing"), "a")).Text()
}
func value4608(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("missing"), "%d"))
}
func typed4608(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("missing"), "%d"))
}
func texts4608(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").Text() == "%d")
}
func text4608(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["config"].Member("missing"), "%d")).Text()
}
func value4609(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), py.Dict("a", py.Int(1))))
}
func typed4609(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), py.Dict("a", py.Int(1))))
}
func texts4609(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.Dict("a", py.Int(1))))
}
func text4609(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), py.Dict("a", py.Int(1)))).Text()
}
func value4610(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), e.TodayUTC()))
}
func typed4610(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), e.TodayUTC()))
}
func texts4610(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("missing").Text()), e.TodayUTC()))
}
func text4610(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), e.TodayUTC())).Text()
}
func value4611(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsNone())
}
func typed4611(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsNone())
}
func texts4611(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("x").Text()), py.None))
}
func text4611(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsNone()).Text()
}
func value4612(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").IsNone())
}
func typed4612(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("missing").IsNone())
}
func texts4612(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.None))
}
func text4612(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("missing").IsNone()).Text()
}
func value4613(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4613(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4613(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4613(e *py.Eval, ctx variables) string {
	return "False"
}
func value4614(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4614(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4614(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4614(e *py.Eval, ctx variables) string {
	return "False"
}
func value4615(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4615(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4615(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4615(e *py.Eval, ctx variables) string {
	return "False"
}
func value4616(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4616(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4616(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4616(e *py.Eval, ctx variables) string {
	return "False"
}
func value4617(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Duration(py.Str("P1M")).IsNone())
}
func typed4617(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Duration(py.Str("P1M")).IsNone())
}
func texts4617(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Duration(py.Str("P1M")).IsNone())
}
func text4617(e *py.Eval, ctx variables) string {
	return py.Bool(e.Duration(py.Str("P1M")).IsNone()).Text()
}
func value4618(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4618(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4618(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4618(e *py.Eval, ctx variables) string {
	return "False"
}
func value4619(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), py.True))
}
func typed4619(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), py.True))
}
func texts4619(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.True))
}
func text4619(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), py.True)).Text()
}
func value4620(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4620(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4620(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4620(e *py.Eval, ctx variables) string {
	return "False"
}
func value4621(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4621(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4621(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4621(e *py.Eval, ctx variables) string {
	return "True"
}
func value4622(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4622(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4622(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4622(e *py.Eval, ctx variables) string {
	return "False"
}
func value4623(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4623(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4623(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4623(e *py.Eval, ctx variables) string {
	return "True"
}
func value4624(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4624(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4624(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4624(e *py.Eval, ctx variables) string {
	return "False"
}
func value4625(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4625(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4625(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4625(e *py.Eval, ctx variables) string {
	return "False"
}
func value4626(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4626(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4626(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4626(e *py.Eval, ctx variables) string {
	return "False"
}
func value4627(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4627(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4627(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4627(e *py.Eval, ctx variables) string {
	return "False"
}
func value4628(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4628(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4628(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4628(e *py.Eval, ctx variables) string {
	return "False"
}
func value4629(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.True))
}
func typed4629(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.True))
}
func texts4629(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.True))
}
func text4629(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), py.True)).Text()
}
func value4630(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), 0))
}
func typed4630(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), 0))
}
func texts4630(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.Int(0)))
}
func text4630(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), 0)).Text()
}
func value4631(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4631(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4631(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4631(e *py.Eval, ctx variables) string {
	return "False"
}
func value4632(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4632(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4632(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4632(e *py.Eval, ctx variables) string {
	return "True"
}
func value4633(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4633(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4633(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4633(e *py.Eval, ctx variables) string {
	return "False"
}
func value4634(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4634(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4634(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4634(e *py.Eval, ctx variables) string {
	return "False"
}
func value4635(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4635(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4635(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4635(e *py.Eval, ctx variables) string {
	return "False"
}
func value4636(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.NowUTC(), 0))
}
func typed4636(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.NowUTC(), 0))
}
func texts4636(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.NowUTC(), 0))
}
func text4636(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.NowUTC(), 0)).Text()
}
func value4637(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 0))
}
func typed4637(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 0))
}
func texts4637(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 0))
}
func text4637(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 0)).Text()
}
func value4638(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1M")), 0))
}
func typed4638(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1M")), 0))
}
func texts4638(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1M")), 0))
}
func text4638(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1M")), 0)).Text()
}
func value4639(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4639(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4639(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4639(e *py.Eval, ctx variables) string {
	return "False"
}
func value4640(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 1))
}
func typed4640(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 1))
}
func texts4640(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Int(1)))
}
func text4640(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("x"), 1)).Text()
}
func value4641(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), 1))
}
func typed4641(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), 1))
}
func texts4641(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.Int(1)))
}
func text4641(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), 1)).Text()
}
func value4642(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4642(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4642(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4642(e *py.Eval, ctx variables) string {
	return "False"
}
func value4643(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4643(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4643(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4643(e *py.Eval, ctx variables) string {
	return "False"
}
func value4644(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4644(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4644(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4644(e *py.Eval, ctx variables) string {
	return "False"
}
func value4645(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4645(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4645(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4645(e *py.Eval, ctx variables) string {
	return "False"
}
func value4646(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4646(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4646(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4646(e *py.Eval, ctx variables) string {
	return "False"
}
func value4647(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4647(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4647(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4647(e *py.Eval, ctx variables) string {
	return "False"
}
func value4648(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4648(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4648(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4648(e *py.Eval, ctx variables) string {
	return "False"
}
func value4649(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.TodayUTC(), 1))
}
func typed4649(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.TodayUTC(), 1))
}
func texts4649(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.TodayUTC(), 1))
}
func text4649(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.TodayUTC(), 1)).Text()
}
func value4650(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 1))
}
func typed4650(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 1))
}
func texts4650(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 1))
}
func text4650(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 1)).Text()
}
func value4651(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1M")), 1))
}
func typed4651(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1M")), 1))
}
func texts4651(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1M")), 1))
}
func text4651(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1M")), 1)).Text()
}
func value4652(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), -3))
}
func typed4652(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), -3))
}
func texts4652(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.Int(-3)))
}
func text4652(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(ctx["config"].Member("missing"), -3)).Text()
}
func value4653(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4653(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4653(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4653(e *py.Eval, ctx variables) string {
	return "False"
}
func value4654(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4654(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4654(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4654(e *py.Eval, ctx variables) string {
	return "False"
}
func value4655(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4655(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4655(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4655(e *py.Eval, ctx variables) string {
	return "False"
}
func value4656(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4656(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4656(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4656(e *py.Eval, ctx variables) string {
	return "False"
}
func value4657(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.NowUTC(), -3))
}
func typed4657(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.NowUTC(), -3))
}
func texts4657(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.NowUTC(), -3))
}
func text4657(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.NowUTC(), -3)).Text()
}
func value4658(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4658(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4658(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4658(e *py.Eval, ctx variables) string {
	return "False"
}
func value4659(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Float(2.5)))
}
func typed4659(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Float(2.5)))
}
func texts4659(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Float(2.5)))
}
func text4659(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Float(2.5))).Text()
}
func value4660(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4660(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4660(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4660(e *py.Eval, ctx variables) string {
	return "False"
}
func value4661(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4661(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4661(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4661(e *py.Eval, ctx variables) string {
	return "False"
}
func value4662(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4662(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4662(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4662(e *py.Eval, ctx variables) string {
	return "False"
}
func value4663(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4663(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4663(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4663(e *py.Eval, ctx variables) string {
	return "False"
}
func value4664(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4664(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4664(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4664(e *py.Eval, ctx variables) string {
	return "False"
}
func value4665(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4665(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4665(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4665(e *py.Eval, ctx variables) string {
	return "True"
}
func value4666(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4666(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4666(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4666(e *py.Eval, ctx variables) string {
	return "False"
}
func value4667(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4667(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4667(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4667(e *py.Eval, ctx variables) string {
	return "False"
}
func value4668(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4668(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4668(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4668(e *py.Eval, ctx variables) string {
	return "False"
}
func value4669(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4669(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4669(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4669(e *py.Eval, ctx variables) string {
	return "False"
}
func value4670(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.Float(2.5)))
}
func typed4670(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.Float(2.5)))
}
func texts4670(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.Float(2.5)))
}
func text4670(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.NowUTC(), py.Float(2.5))).Text()
}
func value4671(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Float(2.5)))
}
func typed4671(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Float(2.5)))
}
func texts4671(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Float(2.5)))
}
func text4671(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), py.Float(2.5))).Text()
}
func value4672(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Float(2.5)))
}
func typed4672(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Float(2.5)))
}
func texts4672(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Float(2.5)))
}
func text4672(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Float(2.5))).Text()
}
func value4673(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), ""))
}
func typed4673(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), ""))
}
func texts4673(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() == "")
}
func text4673(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "")).Text()
}
func value4674(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4674(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4674(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4674(e *py.Eval, ctx variables) string {
	return "False"
}
func value4675(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4675(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4675(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4675(e *py.Eval, ctx variables) string {
	return "False"
}
func value4676(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4676(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4676(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4676(e *py.Eval, ctx variables) string {
	return "False"
}
func value4677(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4677(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4677(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4677(e *py.Eval, ctx variables) string {
	return "False"
}
func value4678(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4678(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4678(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4678(e *py.Eval, ctx variables) string {
	return "False"
}
func value4679(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4679(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4679(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4679(e *py.Eval, ctx variables) string {
	return "False"
}
func value4680(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.TodayUTC(), ""))
}
func typed4680(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.TodayUTC(), ""))
}
func texts4680(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.TodayUTC(), ""))
}
func text4680(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.TodayUTC(), "")).Text()
}
func value4681(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4681(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4681(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4681(e *py.Eval, ctx variables) string {
	return "False"
}
func value4682(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "a"))
}
func typed4682(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "a"))
}
func texts4682(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() == "a")
}
func text4682(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "a")).Text()
}
func value4683(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4683(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4683(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4683(e *py.Eval, ctx variables) string {
	return "False"
}
func value4684(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4684(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4684(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4684(e *py.Eval, ctx variables) string {
	return "False"
}
func value4685(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4685(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4685(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4685(e *py.Eval, ctx variables) string {
	return "False"
}
func value4686(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4686(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4686(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4686(e *py.Eval, ctx variables) string {
	return "False"
}
func value4687(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4687(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4687(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4687(e *py.Eval, ctx variables) string {
	return "False"
}
func value4688(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4688(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4688(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4688(e *py.Eval, ctx variables) string {
	return "True"
}
func value4689(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4689(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4689(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4689(e *py.Eval, ctx variables) string {
	return "False"
}
func value4690(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4690(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4690(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4690(e *py.Eval, ctx variables) string {
	return "False"
}
func value4691(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4691(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4691(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4691(e *py.Eval, ctx variables) string {
	return "False"
}
func value4692(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4692(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4692(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4692(e *py.Eval, ctx variables) string {
	return "False"
}
func value4693(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4693(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4693(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4693(e *py.Eval, ctx variables) string {
	return "False"
}
func value4694(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4694(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4694(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4694(e *py.Eval, ctx variables) string {
	return "False"
}
func value4695(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4695(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4695(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4695(e *py.Eval, ctx variables) string {
	return "False"
}
func value4696(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4696(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4696(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4696(e *py.Eval, ctx variables) string {
	return "False"
}
func value4697(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4697(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4697(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4697(e *py.Eval, ctx variables) string {
	return "True"
}
func value4698(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4698(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4698(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4698(e *py.Eval, ctx variables) string {
	return "False"
}
func value4699(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4699(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4699(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4699(e *py.Eval, ctx variables) string {
	return "False"
}
func value4700(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4700(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4700(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4700(e *py.Eval, ctx variables) string {
	return "False"
}
func value4701(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "%s!"))
}
func typed4701(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "%s!"))
}
func texts4701(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "%s!"))
}
func text4701(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.NowUTC(), "%s!")).Text()
}
func value4702(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.TodayUTC(), "%s!"))
}
func typed4702(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.TodayUTC(), "%s!"))
}
func texts4702(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.TodayUTC(), "%s!"))
}
func text4702(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.TodayUTC(), "%s!")).Text()
}
func value4703(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), "%s!"))
}
func typed4703(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), "%s!"))
}
func texts4703(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), "%s!"))
}
func text4703(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), "%s!")).Text()
}
func value4704(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "%d"))
}
func typed4704(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "%d"))
}
func texts4704(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() == "%d")
}
func text4704(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(ctx["config"].Member("x"), "%d")).Text()
}
func value4705(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4705(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4705(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4705(e *py.Eval, ctx variables) string {
	return "False"
}
func value4706(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4706(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4706(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4706(e *py.Eval, ctx variables) string {
	return "False"
}
func value4707(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4707(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4707(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4707(e *py.Eval, ctx variables) string {
	return "False"
}
func value4708(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4708(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4708(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4708(e *py.Eval, ctx variables) string {
	return "False"
}
func value4709(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4709(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4709(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4709(e *py.Eval, ctx variables) string {
	return "False"
}
func value4710(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4710(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4710(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4710(e *py.Eval, ctx variables) string {
	return "True"
}
func value4711(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "%d"))
}
func typed4711(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "%d"))
}
func texts4711(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "%d"))
}
func text4711(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.NowUTC(), "%d")).Text()
}
func value4712(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "%d"))
}
func typed4712(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "%d"))
}
func texts4712(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "%d"))
}
func text4712(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "%d")).Text()
}
func value4713(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4713(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4713(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4713(e *py.Eval, ctx variables) string {
	return "False"
}
func value4714(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4714(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4714(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4714(e *py.Eval, ctx variables) string {
	return "False"
}
func value4715(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4715(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4715(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4715(e *py.Eval, ctx variables) string {
	return "False"
}
func value4716(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4716(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4716(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4716(e *py.Eval, ctx variables) string {
	return "False"
}
func value4717(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4717(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4717(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4717(e *py.Eval, ctx variables) string {
	return "False"
}
func value4718(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4718(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4718(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4718(e *py.Eval, ctx variables) string {
	return "True"
}
func value4719(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4719(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4719(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4719(e *py.Eval, ctx variables) string {
	return "False"
}
func value4720(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4720(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4720(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4720(e *py.Eval, ctx variables) string {
	return "False"
}
func value4721(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.ListOf(py.Int(1))))
}
func typed4721(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.ListOf(py.Int(1))))
}
func texts4721(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.ListOf(py.Int(1))))
}
func text4721(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.NowUTC(), py.ListOf(py.Int(1)))).Text()
}
func value4722(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))))
}
func typed4722(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))))
}
func texts4722(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))))
}
func text4722(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1)))).Text()
}
func value4723(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4723(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4723(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4723(e *py.Eval, ctx variables) string {
	return "False"
}
func value4724(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed4724(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts4724(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("missing").Text()), py.TupleOf(py.Int(1), py.Int(2))))
}
func text4724(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value4725(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4725(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4725(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4725(e *py.Eval, ctx variables) string {
	return "False"
}
func value4726(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4726(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4726(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4726(e *py.Eval, ctx variables) string {
	return "False"
}
func value4727(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4727(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4727(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4727(e *py.Eval, ctx variables) string {
	return "False"
}
func value4728(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4728(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4728(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4728(e *py.Eval, ctx variables) string {
	return "False"
}
func value4729(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4729(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4729(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4729(e *py.Eval, ctx variables) string {
	return "True"
}
func value4730(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4730(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4730(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4730(e *py.Eval, ctx variables) string {
	return "False"
}
func value4731(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed4731(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts4731(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func text4731(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value4732(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed4732(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts4732(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))))
}
func text4732(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value4733(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4733(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4733(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4733(e *py.Eval, ctx variables) string {
	return "False"
}
func value4734(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Dict("a", py.Int(1))))
}
func typed4734(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Dict("a", py.Int(1))))
}
func texts4734(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Dict("a", py.Int(1))))
}
func text4734(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(ctx["config"].Member("x"), py.Dict("a", py.Int(1)))).Text()
}
func value4735(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4735(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4735(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4735(e *py.Eval, ctx variables) string {
	return "False"
}
func value4736(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4736(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4736(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4736(e *py.Eval, ctx variables) string {
	return "False"
}
func value4737(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4737(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4737(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4737(e *py.Eval, ctx variables) string {
	return "False"
}
func value4738(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4738(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4738(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4738(e *py.Eval, ctx variables) string {
	return "False"
}
func value4739(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4739(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4739(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4739(e *py.Eval, ctx variables) string {
	return "False"
}
func value4740(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4740(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4740(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4740(e *py.Eval, ctx variables) string {
	return "False"
}
func value4741(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4741(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4741(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4741(e *py.Eval, ctx variables) string {
	return "False"
}
func value4742(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed4742(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts4742(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text4742(e *py.Eval, ctx variables) string {
	return "True"
}
func value4743(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1))))
}
func typed4743(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1))))
}
func texts4743(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1))))
}
func text4743(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1)))).Text()
}
func value4744(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func typed4744(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func texts4744(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func text4744(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1)))).Text()
}
func value4745(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), ctx["config"].Member("x")))
}
func typed4745(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), ctx["config"].Member("x")))
}
func texts4745(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), ctx["config"].Member("x").Text()))
}
func text4745(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.NowUTC(), ctx["config"].Member("x"))).Text()
}
func value4746(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), ctx["config"].Member("missing")))
}
func typed4746(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), ctx["config"].Member("missing")))
}
func texts4746(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), ctx["config"].Member("missing").Text()))
}
func text4746(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.NowUTC(), ctx["config"].Member("missing"))).Text()
}
func value4747(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.NowUTC(), 1))
}
func typed4747(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.NowUTC(), 1))
}
func texts4747(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.NowUTC(), 1))
}
func text4747(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.NowUTC(), 1)).Text()
}
func value4748(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "a"))
}
func typed4748(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "a"))
}
func texts4748(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "a"))
}
func text4748(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.NowUTC(), "a")).Text()
}
func value4749(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "%s!"))
}
func typed4749(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "%s!"))
}
func texts4749(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "%s!"))
}
func text4749(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.NowUTC(), "%s!")).Text()
}
func value4750(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "%d"))
}
func typed4750(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "%d"))
}
func texts4750(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.NowUTC(), "%d"))
}
func text4750(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.NowUTC(), "%d")).Text()
}
func value4751(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed4751(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts4751(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func text4751(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value4752(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), e.Duration(py.Str("P1M"))))
}
func typed4752(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), e.Duration(py.Str("P1M"))))
}
func texts4752(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), e.Duration(py.Str("P1M"))))
}
func text4752(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.NowUTC(), e.Duration(py.Str("P1M")))).Text()
}
func value4753(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.Literal("100000000000000000000")))
}
func typed4753(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.Literal("100000000000000000000")))
}
func texts4753(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.NowUTC(), py.Literal("100000000000000000000")))
}
func text4753(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.NowUTC(), py.Literal("100000000000000000000"))).Text()
}
func value4754(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), ctx["config"].Member("x")))
}
func typed4754(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), ctx["config"].Member("x")))
}
func texts4754(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.TodayUTC(), ctx["config"].Member("x").Text()))
}
func text4754(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), ctx["config"].Member("x"))).Text()
}
func value4755(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), ctx["config"].Member("missing")))
}
func typed4755(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), ctx["config"].Member("missing")))
}
func texts4755(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.TodayUTC(), ctx["config"].Member("missing").Text()))
}
func text4755(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), ctx["config"].Member("missing"))).Text()
}
func value4756(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.True))
}
func typed4756(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.True))
}
func texts4756(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.True))
}
func text4756(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), py.True)).Text()
}
func value4757(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.TodayUTC(), 0))
}
func typed4757(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.TodayUTC(), 0))
}
func texts4757(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.TodayUTC(), 0))
}
func text4757(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.TodayUTC(), 0)).Text()
}
func value4758(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.TodayUTC(), 1))
}
func typed4758(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.TodayUTC(), 1))
}
func texts4758(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.TodayUTC(), 1))
}
func text4758(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.TodayUTC(), 1)).Text()
}
func value4759(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Float(2.5)))
}
func typed4759(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Float(2.5)))
}
func texts4759(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Float(2.5)))
}
func text4759(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), py.Float(2.5))).Text()
}
func value4760(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.TodayUTC(), "a"))
}
func typed4760(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.TodayUTC(), "a"))
}
func texts4760(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.TodayUTC(), "a"))
}
func text4760(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.TodayUTC(), "a")).Text()
}
func value4761(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1))))
}
func typed4761(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1))))
}
func texts4761(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1))))
}
func text4761(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), py.Dict("a", py.Int(1)))).Text()
}
func value4762(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), ctx["config"].Member("x")))
}
func typed4762(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), ctx["config"].Member("x")))
}
func texts4762(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), ctx["config"].Member("x").Text()))
}
func text4762(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), ctx["config"].Member("x"))).Text()
}
func value4763(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Duration(py.Str("P1D")).IsNone())
}
func typed4763(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Duration(py.Str("P1D")).IsNone())
}
func texts4763(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Duration(py.Str("P1D")).IsNone())
}
func text4763(e *py.Eval, ctx variables) string {
	return py.Bool(e.Duration(py.Str("P1D")).IsNone()).Text()
}
func value4764(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 0))
}
func typed4764(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 0))
}
func texts4764(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 0))
}
func text4764(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 0)).Text()
}
func value4765(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 1))
}
func typed4765(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 1))
}
func texts4765(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 1))
}
func text4765(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), 1)).Text()
}
func value4766(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), -3))
}
func typed4766(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), -3))
}
func texts4766(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), -3))
}
func text4766(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualInt(e.Duration(py.Str("P1D")), -3)).Text()
}
func value4767(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), ""))
}
func typed4767(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), ""))
}
func texts4767(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), ""))
}
func text4767(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "")).Text()
}
func value4768(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "a"))
}
func typed4768(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "a"))
}
func texts4768(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "a"))
}
func text4768(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "a")).Text()
}
func value4769(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "%s!"))
}
func typed4769(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "%s!"))
}
func texts4769(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "%s!"))
}
func text4769(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1D")), "%s!")).Text()
}
func value4770(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func typed4770(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func texts4770(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1))))
}
func text4770(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1)))).Text()
}
func value4771(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.NowUTC()))
}
func typed4771(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.NowUTC()))
}
func texts4771(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.NowUTC()))
}
func text4771(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.NowUTC())).Text()
}
func value4772(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.TodayUTC()))
}
func typed4772(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.TodayUTC()))
}
func texts4772(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.TodayUTC()))
}
func text4772(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.TodayUTC())).Text()
}
func value4773(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D"))))
}
func typed4773(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D"))))
}
func texts4773(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D"))))
}
func text4773(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1D")))).Text()
}
func value4774(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M"))))
}
func typed4774(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M"))))
}
func texts4774(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M"))))
}
func text4774(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M")))).Text()
}
func value4775(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")))
}
func typed4775(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")))
}
func texts4775(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")))
}
func text4775(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000"))).Text()
}
func value4776(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), ctx["config"].Member("missing")))
}
func typed4776(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), ctx["config"].Member("missing")))
}
func texts4776(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), ctx["config"].Member("missing").Text()))
}
func text4776(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), ctx["config"].Member("missing"))).Text()
}
func value4777(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.True))
}
func typed4777(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.True))
}
func texts4777(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.True))
}
func text4777(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.True)).Text()
}
func value4778(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.Float(2.5)))
}
func typed4778(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.Float(2.5)))
}
func texts4778(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.Float(2.5)))
}
func text4778(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.Float(2.5))).Text()
}
func value4779(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), ""))
}
func typed4779(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), ""))
}
func texts4779(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), ""))
}
func text4779(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), "")).Text()
}
func value4780(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), "a"))
}
func typed4780(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), "a"))
}
func texts4780(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), "a"))
}
func text4780(e *py.Eval, ctx variables) string {
	return py.Bool(py.EqualStr(e.Duration(py.Str("P1M")), "a")).Text()
}
func value4781(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))))
}
func typed4781(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))))
}
func texts4781(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1))))
}
func text4781(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.ListOf(py.Int(1)))).Text()
}
func value4782(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.NowUTC()))
}
func typed4782(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.NowUTC()))
}
func texts4782(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.NowUTC()))
}
func text4782(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.NowUTC())).Text()
}
func value4783(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.TodayUTC()))
}
func typed4783(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.TodayUTC()))
}
func texts4783(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.TodayUTC()))
}
func text4783(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.TodayUTC())).Text()
}
func value4784(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))))
}
func typed4784(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))))
}
func texts4784(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D"))))
}
func text4784(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D")))).Text()
}
func value4785(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000")))
}
func typed4785(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000")))
}
func texts4785(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000")))
}
func text4785(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.Duration(py.Str("P1M")), py.Literal("100000000000000000000"))).Text()
}
func value4786(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4786(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4786(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4786(e *py.Eval, ctx variables) string {
	return "False"
}
func value4787(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4787(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4787(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4787(e *py.Eval, ctx variables) string {
	return "False"
}
func value4788(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4788(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4788(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4788(e *py.Eval, ctx variables) string {
	return "False"
}
func value4789(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed4789(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts4789(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text4789(e *py.Eval, ctx variables) string {
	return "False"
}
func value4790(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Literal("100000000000000000000")))
}
func typed4790(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Literal("100000000000000000000")))
}
func texts4790(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(e.TodayUTC(), py.Literal("100000000000000000000")))
}
func text4790(e *py.Eval, ctx variables) string {
	return py.Bool(py.Equal(e.TodayUTC(), py.Literal("100000000000000000000"))).Text()
}
func value4791(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), ctx["config"].Member("x")))
}
func typed4791(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), ctx["config"].Member("x")))
}
func texts4791(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() != ctx["config"].Member("x").Text())
}
func text4791(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), ctx["config"].Member("x"))).Text()
}
func value4792(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), ctx["config"].Member("missing")))
}
func typed4792(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), ctx["config"].Member("missing")))
}
func texts4792(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() != ctx["config"].Member("missing").Text())
}
func text4792(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), ctx["config"].Member("missing"))).Text()
}
func value4793(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").IsNone())
}
func typed4793(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").IsNone())
}
func texts4793(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("x").Text()), py.None))
}
func text4793(e *py.Eval, ctx variables) string {
	return py.Bool(!ctx["config"].Member("x").IsNone()).Text()
}
func value4794(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), 0))
}
func typed4794(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), 0))
}
func texts4794(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Int(0)))
}
func text4794(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), 0)).Text()
}
func value4795(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), 1))
}
func typed4795(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), 1))
}
func texts4795(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("x").Text()), py.Int(1)))
}
func text4795(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualInt(ctx["config"].Member("x"), 1)).Text()
}
func value4796(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["config"].Member("x"), ""))
}
func typed4796(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["config"].Member("x"), ""))
}
func texts4796(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() != "")
}
func text4796(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(ctx["config"].Member("x"), "")).Text()
}
func value4797(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["config"].Member("x"), "%d"))
}
func typed4797(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["config"].Member("x"), "%d"))
}
func texts4797(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() != "%d")
}
func text4797(e *py.Eval, ctx variables) string {
	return py.Bool(!py.EqualStr(ctx["config"].Member("x"), "%d")).Text()
}
func value4798(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed4798(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts4798(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("x").Text()), py.TupleOf(py.Int(1), py.Int(2))))
}
func text4798(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value4799(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), e.NowUTC()))
}
func typed4799(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), e.NowUTC()))
}
func texts4799(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.Equal(py.Str(ctx["config"].Member("x").Text()), e.NowUTC()))
}
func text4799(e *py.Eval, ctx variables) string {
	return py.Bool(!py.Equal(ctx["config"].Member("x"), e.NowUTC())).Text()
}
