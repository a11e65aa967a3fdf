package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
	"strings"
)

func value1200(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterInt(e.Mul(e.Timestamp(ctx["config"].Member("start_date")), py.Int(1000)), py.Int(0), py.Int(10)),
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func typed1200(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterInt(e.Mul(e.Timestamp(ctx["config"].Member("start_date")), py.Int(1000)), py.Int(0), py.Int(10)),
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func texts1200(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["config"].Member("start_date").Text())), py.Int(1000)), py.Int(0), py.Int(10)),
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func text1200(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterInt(e.Mul(e.Timestamp(ctx["config"].Member("start_date")), py.Int(1000)), py.Int(0), py.Int(10)).Text(),
		"{{ (timestamp(config['start_date']) * 1000) | int }}",
	)
}
func value1201(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1201(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1201(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1201(e *py.Eval, ctx variables) string {
	return ""
}
func value1202(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func typed1202(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func texts1202(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func text1202(e *py.Eval, ctx variables) string {
	return "2"
}
func value1203(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1203(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1203(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1203(e *py.Eval, ctx variables) string {
	return ""
}
func value1204(e *py.Eval, ctx variables) py.Value {
	return py.Int(-4)
}
func typed1204(e *py.Eval, ctx variables) py.Value {
	return py.Int(-4)
}
func texts1204(e *py.Eval, ctx variables) py.Value {
	return py.Int(-4)
}
func text1204(e *py.Eval, ctx variables) string {
	return "-4"
}
func value1205(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(ctx["config"].Member("x"))))
}
func typed1205(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(ctx["config"].Member("x"))))
}
func texts1205(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Neg(py.Str(ctx["config"].Member("x").Text()))))
}
func text1205(e *py.Eval, ctx variables) string {
	return ""
}
func value1206(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(ctx["config"].Member("x")), "{{ -config.x }}")
}
func typed1206(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(ctx["config"].Member("x")), "{{ -config.x }}")
}
func texts1206(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Neg(py.Str(ctx["config"].Member("x").Text())), "{{ -config.x }}")
}
func text1206(e *py.Eval, ctx variables) string {
	return e.StringText(e.Neg(ctx["config"].Member("x")).Text(), "{{ -config.x }}")
}
func value1207(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1207(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1207(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1207(e *py.Eval, ctx variables) string {
	return ""
}
func value1208(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.30000000000000004)
}
func typed1208(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.30000000000000004)
}
func texts1208(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.30000000000000004)
}
func text1208(e *py.Eval, ctx variables) string {
	return "0.30000000000000004"
}
func value1209(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1209(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1209(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1209(e *py.Eval, ctx variables) string {
	return ""
}
func value1210(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func typed1210(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func texts1210(e *py.Eval, ctx variables) py.Value {
	return py.Int(2)
}
func text1210(e *py.Eval, ctx variables) string {
	return "2"
}
func value1211(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1211(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1211(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1211(e *py.Eval, ctx variables) string {
	return ""
}
func value1212(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.5)
}
func typed1212(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.5)
}
func texts1212(e *py.Eval, ctx variables) py.Value {
	return py.Float(0.5)
}
func text1212(e *py.Eval, ctx variables) string {
	return "0.5"
}
func value1213(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(py.Int(1), py.Str("a"))))
}
func typed1213(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(py.Int(1), py.Str("a"))))
}
func texts1213(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.Lt(py.Int(1), py.Str("a"))))
}
func text1213(e *py.Eval, ctx variables) string {
	return ""
}
func value1214(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "{{ 1 < 'a' }}")
}
func typed1214(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "{{ 1 < 'a' }}")
}
func texts1214(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.Lt(py.Int(1), py.Str("a"))), "{{ 1 < 'a' }}")
}
func text1214(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.Lt(py.Int(1), py.Str("a"))).Text(), "{{ 1 < 'a' }}")
}
func value1215(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1215(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1215(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1215(e *py.Eval, ctx variables) string {
	return ""
}
func value1216(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed1216(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts1216(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text1216(e *py.Eval, ctx variables) string {
	return "True"
}
func value1217(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1217(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1217(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1217(e *py.Eval, ctx variables) string {
	return ""
}
func value1218(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed1218(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts1218(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text1218(e *py.Eval, ctx variables) string {
	return "1"
}
func value1219(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1219(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1219(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1219(e *py.Eval, ctx variables) string {
	return ""
}
func value1220(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func typed1220(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func texts1220(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func text1220(e *py.Eval, ctx variables) string {
	return "12"
}
func value1221(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1221(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1221(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1221(e *py.Eval, ctx variables) string {
	return ""
}
func value1222(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed1222(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts1222(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text1222(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value1223(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1223(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1223(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1223(e *py.Eval, ctx variables) string {
	return ""
}
func value1224(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func typed1224(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func texts1224(e *py.Eval, ctx variables) py.Value {
	return py.Float(1)
}
func text1224(e *py.Eval, ctx variables) string {
	return "1.0"
}
func value1225(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1225(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1225(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1225(e *py.Eval, ctx variables) string {
	return ""
}
func value1226(e *py.Eval, ctx variables) py.Value {
	return py.Float(5)
}
func typed1226(e *py.Eval, ctx variables) py.Value {
	return py.Float(5)
}
func texts1226(e *py.Eval, ctx variables) py.Value {
	return py.Float(5)
}
func text1226(e *py.Eval, ctx variables) string {
	return "5.0"
}
func value1227(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)),
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	)
}
func typed1227(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)),
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	)
}
func texts1227(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(strings.Contains(ctx["config"].Member("client_secret").Text(), "sk_test_"), py.Int(100), py.Int(25)))
}
func text1227(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Choose(e.In(py.Str("sk_test_"), ctx["config"].Member("client_secret")), py.Int(100), py.Int(25)).Text(),
		"{{ 100 if 'sk_test_' in config['client_secret'] else 25 }}",
	)
}
func value1228(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1228(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1228(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1228(e *py.Eval, ctx variables) string {
	return ""
}
func value1229(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.234567e+06)
}
func typed1229(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.234567e+06)
}
func texts1229(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.234567e+06)
}
func text1229(e *py.Eval, ctx variables) string {
	return "1234567.0"
}
func value1230(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1230(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1230(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1230(e *py.Eval, ctx variables) string {
	return ""
}
func value1231(e *py.Eval, ctx variables) py.Value {
	return py.Literal("123456789012345678901234567890")
}
func typed1231(e *py.Eval, ctx variables) py.Value {
	return py.Literal("123456789012345678901234567890")
}
func texts1231(e *py.Eval, ctx variables) py.Value {
	return py.Literal("123456789012345678901234567890")
}
func text1231(e *py.Eval, ctx variables) string {
	return "123456789012345678901234567890"
}
func value1232(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1232(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1232(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1232(e *py.Eval, ctx variables) string {
	return ""
}
func value1233(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+16)
}
func typed1233(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+16)
}
func texts1233(e *py.Eval, ctx variables) py.Value {
	return py.Float(1e+16)
}
func text1233(e *py.Eval, ctx variables) string {
	return "1e+16"
}
func value1234(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1234(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1234(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1234(e *py.Eval, ctx variables) string {
	return ""
}
func value1235(e *py.Eval, ctx variables) py.Value {
	return py.Float(1000)
}
func typed1235(e *py.Eval, ctx variables) py.Value {
	return py.Float(1000)
}
func texts1235(e *py.Eval, ctx variables) py.Value {
	return py.Float(1000)
}
func text1235(e *py.Eval, ctx variables) string {
	return "1000.0"
}
func value1236(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1236(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1236(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1236(e *py.Eval, ctx variables) string {
	return ""
}
func value1237(e *py.Eval, ctx variables) py.Value {
	return py.Int(1024)
}
func typed1237(e *py.Eval, ctx variables) py.Value {
	return py.Int(1024)
}
func texts1237(e *py.Eval, ctx variables) py.Value {
	return py.Int(1024)
}
func text1237(e *py.Eval, ctx variables) string {
	return "1024"
}
func value1238(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common"))))
}
func typed1238(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common"))))
}
func texts1238(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common"))))
}
func text1238(e *py.Eval, ctx variables) string {
	return ""
}
func value1239(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "{{ 2.567 | round(1) }}")
}
func typed1239(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "{{ 2.567 | round(1) }}")
}
func texts1239(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")), "{{ 2.567 | round(1) }}")
}
func text1239(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRound(py.Float(2.567), py.Int(1), py.Str("common")).Text(), "{{ 2.567 | round(1) }}")
}
func value1240(e *py.Eval, ctx variables) py.Value {
	return py.Int(200)
}
func typed1240(e *py.Eval, ctx variables) py.Value {
	return py.Int(200)
}
func texts1240(e *py.Eval, ctx variables) py.Value {
	return py.Int(200)
}
func text1240(e *py.Eval, ctx variables) string {
	return "200"
}
func value1241(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func typed1241(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func texts1241(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func text1241(e *py.Eval, ctx variables) string {
	return "3"
}
func value1242(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.IsDivisibleBy(py.Int(5), py.Int(5))))
}
func typed1242(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.IsDivisibleBy(py.Int(5), py.Int(5))))
}
func texts1242(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.IsDivisibleBy(py.Int(5), py.Int(5))))
}
func text1242(e *py.Eval, ctx variables) string {
	return ""
}
func value1243(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "{{ 5 is divisibleby 5 }}")
}
func typed1243(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "{{ 5 is divisibleby 5 }}")
}
func texts1243(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))), "{{ 5 is divisibleby 5 }}")
}
func text1243(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(e.IsDivisibleBy(py.Int(5), py.Int(5))).Text(), "{{ 5 is divisibleby 5 }}")
}
func value1244(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterString(py.Int(5))))
}
func typed1244(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterString(py.Int(5))))
}
func texts1244(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterString(py.Int(5))))
}
func text1244(e *py.Eval, ctx variables) string {
	return ""
}
func value1245(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterString(py.Int(5)), "{{ 5 | string }}")
}
func typed1245(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterString(py.Int(5)), "{{ 5 | string }}")
}
func texts1245(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterString(py.Int(5)), "{{ 5 | string }}")
}
func text1245(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterString(py.Int(5)).Text(), "{{ 5 | string }}")
}
func value1246(e *py.Eval, ctx variables) py.Value {
	return py.Int(500)
}
func typed1246(e *py.Eval, ctx variables) py.Value {
	return py.Int(500)
}
func texts1246(e *py.Eval, ctx variables) py.Value {
	return py.Int(500)
}
func text1246(e *py.Eval, ctx variables) string {
	return "500"
}
func value1247(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1247(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1247(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1247(e *py.Eval, ctx variables) string {
	return ""
}
func value1248(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func typed1248(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func texts1248(e *py.Eval, ctx variables) py.Value {
	return py.Int(3)
}
func text1248(e *py.Eval, ctx variables) string {
	return "3"
}
func value1249(e *py.Eval, ctx variables) py.Value {
	return py.Int(7)
}
func typed1249(e *py.Eval, ctx variables) py.Value {
	return py.Int(7)
}
func texts1249(e *py.Eval, ctx variables) py.Value {
	return py.Int(7)
}
func text1249(e *py.Eval, ctx variables) string {
	return "7"
}
func value1250(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed1250(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts1250(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text1250(e *py.Eval, ctx variables) string {
	return "False"
}
func value1251(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1251(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1251(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1251(e *py.Eval, ctx variables) string {
	return ""
}
func value1252(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed1252(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts1252(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text1252(e *py.Eval, ctx variables) string {
	return "True"
}
func value1253(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str("")))
}
func typed1253(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str("")))
}
func texts1253(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str(ctx["stream_interval"].Member("end_time").Text())), py.Str("")))
}
func text1253(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Choose(ctx["next_page_token"].IsNone(), py.ListOf(ctx["stream_interval"].Member("start_time"), ctx["stream_interval"].Member("end_time")), py.Str("")).Text())
}
func value1254(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["stream_slice"].Member("location_ids")))
}
func typed1254(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["stream_slice"].Member("location_ids")))
}
func texts1254(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Str(ctx["stream_slice"].Member("location_ids").Text())))
}
func text1254(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.ListOf(ctx["stream_slice"].Member("location_ids")).Text())
}
func value1255(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func typed1255(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func texts1255(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("include_deleted").Text() != "", func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }),
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func text1255(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrElse(ctx["config"].Member("include_deleted"), py.False).Truth(), func() py.Value {
			return e.FilterString(py.ListOf(py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("ad_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("campaign_status"), "filter_type", py.Str("IN")), py.Dict("filter_value", py.ListOf(py.Str("STATUS_ALL")), "field_name", py.Str("adgroup_status"), "filter_type", py.Str("IN"))))
		}, func() py.Value { return py.Value{} }).Text(),
		`{{ [ {"filter_value": ["STATUS_ALL"], "field_name": "ad_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "campaign_status", "filter_type": "IN"}, {"filter_value": ["STATUS_ALL"], "field_name": "adgroup_status", "filter_type": "IN"}, ] | string if config.get("include_deleted", False)}}`,
	)
}
func value1256(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None)))
}
func typed1256(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None)))
}
func texts1256(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None)))
}
func text1256(e *py.Eval, ctx variables) string {
	return ""
}
func value1257(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "{{ ['b','a'] | sort }}")
}
func typed1257(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "{{ ['b','a'] | sort }}")
}
func texts1257(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None), "{{ ['b','a'] | sort }}")
}
func text1257(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSort(py.ListOf(py.Str("b"), py.Str("a")), py.False, py.False, py.None).Text(), "{{ ['b','a'] | sort }}")
}
func value1258(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("p"), py.Str("q"))
}
func typed1258(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("p"), py.Str("q"))
}
func texts1258(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Str("p"), py.Str("q"))
}
func text1258(e *py.Eval, ctx variables) string {
	return "['p', 'q']"
}
func value1259(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1259(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1259(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1259(e *py.Eval, ctx variables) string {
	return ""
}
func value1260(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Str("a"), py.None, py.True)
}
func typed1260(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Str("a"), py.None, py.True)
}
func texts1260(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Str("a"), py.None, py.True)
}
func text1260(e *py.Eval, ctx variables) string {
	return "[1, 'a', None, True]"
}
func value1261(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None))))
}
func typed1261(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None))))
}
func texts1261(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None))))
}
func text1261(e *py.Eval, ctx variables) string {
	return ""
}
func value1262(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "{{ [1,1,2] | unique | list }}")
}
func typed1262(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "{{ [1,1,2] | unique | list }}")
}
func texts1262(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)), "{{ [1,1,2] | unique | list }}")
}
func text1262(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterUnique(py.ListOf(py.Int(1), py.Int(1), py.Int(2)), py.False, py.None)).Text(), "{{ [1,1,2] | unique | list }}")
}
func value1263(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None)))
}
func typed1263(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None)))
}
func texts1263(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None)))
}
func text1263(e *py.Eval, ctx variables) string {
	return ""
}
func value1264(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None), "{{ [1,2,3] | join(',') }}")
}
func typed1264(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None), "{{ [1,2,3] | join(',') }}")
}
func texts1264(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None), "{{ [1,2,3] | join(',') }}")
}
func text1264(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterJoin(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Str(","), py.None).Text(), "{{ [1,2,3] | join(',') }}")
}
func value1265(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent)))
}
func typed1265(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent)))
}
func texts1265(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent)))
}
func text1265(e *py.Eval, ctx variables) string {
	return ""
}
func value1266(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "{{ [1,2,3][-2:] }}")
}
func typed1266(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "{{ [1,2,3][-2:] }}")
}
func texts1266(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent), "{{ [1,2,3][-2:] }}")
}
func text1266(e *py.Eval, ctx variables) string {
	return e.StringText(e.Slice(py.ListOf(py.Int(1), py.Int(2), py.Int(3)), py.Int(-2), py.Absent, py.Absent).Text(), "{{ [1,2,3][-2:] }}")
}
func value1267(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1267(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1267(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1267(e *py.Eval, ctx variables) string {
	return ""
}
func value1268(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(1))
}
func typed1268(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(1))
}
func texts1268(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(1))
}
func text1268(e *py.Eval, ctx variables) string {
	return "[1, 1]"
}
func value1269(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1269(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1269(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1269(e *py.Eval, ctx variables) string {
	return ""
}
func value1270(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(2))
}
func typed1270(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(2))
}
func texts1270(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1), py.Int(2))
}
func text1270(e *py.Eval, ctx variables) string {
	return "[1, 2]"
}
func value1271(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1)))))
}
func typed1271(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1)))))
}
func texts1271(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1)))))
}
func text1271(e *py.Eval, ctx variables) string {
	return ""
}
func value1272(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | first }}")
}
func typed1272(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | first }}")
}
func texts1272(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | first }}")
}
func text1272(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterFirst(py.ListOf(py.Int(3), py.Int(1))).Text(), "{{ [3,1] | first }}")
}
func value1273(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLast(py.ListOf(py.Int(3), py.Int(1)))))
}
func typed1273(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLast(py.ListOf(py.Int(3), py.Int(1)))))
}
func texts1273(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLast(py.ListOf(py.Int(3), py.Int(1)))))
}
func text1273(e *py.Eval, ctx variables) string {
	return ""
}
func value1274(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | last }}")
}
func typed1274(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | last }}")
}
func texts1274(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))), "{{ [3,1] | last }}")
}
func text1274(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterLast(py.ListOf(py.Int(3), py.Int(1))).Text(), "{{ [3,1] | last }}")
}
func value1275(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None)))
}
func typed1275(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None)))
}
func texts1275(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None)))
}
func text1275(e *py.Eval, ctx variables) string {
	return ""
}
func value1276(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "{{ [3,1] | max }}")
}
func typed1276(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "{{ [3,1] | max }}")
}
func texts1276(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None), "{{ [3,1] | max }}")
}
func text1276(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterMax(py.ListOf(py.Int(3), py.Int(1)), py.False, py.None).Text(), "{{ [3,1] | max }}")
}
func value1277(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1))))))
}
func typed1277(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1))))))
}
func texts1277(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1))))))
}
func text1277(e *py.Eval, ctx variables) string {
	return ""
}
func value1278(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "{{ [3,1] | reverse | list }}")
}
func typed1278(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "{{ [3,1] | reverse | list }}")
}
func texts1278(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))), "{{ [3,1] | reverse | list }}")
}
func text1278(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.FilterReverse(py.ListOf(py.Int(3), py.Int(1)))).Text(), "{{ [3,1] | reverse | list }}")
}
func value1279(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0))))
}
func typed1279(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0))))
}
func texts1279(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0))))
}
func text1279(e *py.Eval, ctx variables) string {
	return ""
}
func value1280(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "{{ [3,1] | sum }}")
}
func typed1280(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "{{ [3,1] | sum }}")
}
func texts1280(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)), "{{ [3,1] | sum }}")
}
func text1280(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterSum(py.ListOf(py.Int(3), py.Int(1)), py.None, py.Int(0)).Text(), "{{ [3,1] | sum }}")
}
func value1281(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1281(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1281(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1281(e *py.Eval, ctx variables) string {
	return ""
}
func value1282(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func typed1282(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func texts1282(e *py.Eval, ctx variables) py.Value {
	return py.Str("z")
}
func text1282(e *py.Eval, ctx variables) string {
	return "z"
}
func value1283(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["config"].Member("marketplace_id")))
}
func typed1283(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["config"].Member("marketplace_id")))
}
func texts1283(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Str(ctx["config"].Member("marketplace_id").Text())))
}
func text1283(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.ListOf(ctx["config"].Member("marketplace_id")).Text())
}
func value1284(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(py.ListOf(e.GetOr(ctx["record"], "agent_id", py.Str("")), e.GetOr(ctx["record"], "start_time", py.Str(""))), py.Str("|"), py.None),
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func typed1284(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(py.ListOf(py.OrElse(ctx["record"].Member("agent_id"), py.Str("")), py.OrElse(ctx["record"].Member("start_time"), py.Str(""))), py.Str("|"), py.None),
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func texts1284(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterJoin(py.ListOf(py.OrElse(ctx["record"].Member("agent_id"), py.Str("")), py.OrElse(ctx["record"].Member("start_time"), py.Str(""))), py.Str("|"), py.None),
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func text1284(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterJoin(py.ListOf(e.GetOr(ctx["record"], "agent_id", py.Str("")), e.GetOr(ctx["record"], "start_time", py.Str(""))), py.Str("|"), py.None).Text(),
		"{{ [record.get('agent_id', ''), record.get('start_time', '')]|join('|') }}",
	)
}
func value1285(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["stream_partition"].Member("pixel_id")))
}
func typed1285(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(ctx["stream_partition"].Member("pixel_id")))
}
func texts1285(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.ListOf(py.Str(ctx["stream_partition"].Member("pixel_id").Text())))
}
func text1285(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.ListOf(ctx["stream_partition"].Member("pixel_id")).Text())
}
func value1286(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(2))), py.Str("a"), py.Absent))))
}
func typed1286(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(2))), py.Str("a"), py.Absent))))
}
func texts1286(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterMapAttribute(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(2))), py.Str("a"), py.Absent))))
}
func text1286(e *py.Eval, ctx variables) string {
	return ""
}
func value1287(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterMapAttribute(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(2))), py.Str("a"), py.Absent)),
		"{{ [{'a': 1}, {'a': 2}] | map(attribute='a') | list }}",
	)
}
func typed1287(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterMapAttribute(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(2))), py.Str("a"), py.Absent)),
		"{{ [{'a': 1}, {'a': 2}] | map(attribute='a') | list }}",
	)
}
func texts1287(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterMapAttribute(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(2))), py.Str("a"), py.Absent)),
		"{{ [{'a': 1}, {'a': 2}] | map(attribute='a') | list }}",
	)
}
func text1287(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterMapAttribute(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(2))), py.Str("a"), py.Absent)).Text(),
		"{{ [{'a': 1}, {'a': 2}] | map(attribute='a') | list }}",
	)
}
func value1288(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() }))))
}
func typed1288(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() }))))
}
func texts1288(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() }))))
}
func text1288(e *py.Eval, ctx variables) string {
	return ""
}
func value1289(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() })),
		"{{ [{'a': 1}, {'b': 2}] | selectattr('a', 'defined') | list }}",
	)
}
func typed1289(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() })),
		"{{ [{'a': 1}, {'b': 2}] | selectattr('a', 'defined') | list }}",
	)
}
func texts1289(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() })),
		"{{ [{'a': 1}, {'b': 2}] | selectattr('a', 'defined') | list }}",
	)
}
func text1289(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterList(e.FilterSelectAttr(py.ListOf(py.Dict("a", py.Int(1)), py.Dict("b", py.Int(2))), py.Str("a"), func(it py.Value) bool { return !it.IsUndefined() })).Text(),
		"{{ [{'a': 1}, {'b': 2}] | selectattr('a', 'defined') | list }}",
	)
}
func value1290(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["components_values"], "extra")))
}
func typed1290(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["components_values"], "extra")))
}
func texts1290(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Get(ctx["components_values"], "extra")))
}
func text1290(e *py.Eval, ctx variables) string {
	return ""
}
func value1291(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("id"))
}
func typed1291(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("id"))
}
func texts1291(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("id"))
}
func text1291(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["components_values"].Member("id").Text())
}
func value1292(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("key"))
}
func typed1292(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("key"))
}
func texts1292(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("key"))
}
func text1292(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["components_values"].Member("key").Text())
}
func value1293(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("limit"))
}
func typed1293(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("limit"))
}
func texts1293(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("limit"))
}
func text1293(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["components_values"].Member("limit").Text())
}
func value1294(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("name"))
}
func typed1294(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("name"))
}
func texts1294(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("name"))
}
func text1294(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["components_values"].Member("name").Text())
}
func value1295(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("pth"))
}
func typed1295(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("pth"))
}
func texts1295(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("pth"))
}
func text1295(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["components_values"].Member("pth").Text())
}
func value1296(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("cur"))
}
func typed1296(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("cur"))
}
func texts1296(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("cur"))
}
func text1296(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["components_values"].Member("cur").Text())
}
func value1297(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("dim"))
}
func typed1297(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("dim"))
}
func texts1297(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("dim"))
}
func text1297(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["components_values"].Member("dim").Text())
}
func value1298(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("extra"))
}
func typed1298(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("extra"))
}
func texts1298(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("extra"))
}
func text1298(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["components_values"].Member("extra").Text())
}
func value1299(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("n"))
}
func typed1299(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("n"))
}
func texts1299(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("n"))
}
func text1299(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["components_values"].Member("n").Text())
}
func value1300(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLower(ctx["components_values"].Member("name")))
}
func typed1300(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLower(ctx["components_values"].Member("name")))
}
func texts1300(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLower(ctx["components_values"].Member("name")))
}
func text1300(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterLower(ctx["components_values"].Member("name")).Text())
}
func value1301(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("name"))
}
func typed1301(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("name"))
}
func texts1301(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("name"))
}
func text1301(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["components_values"].Member("name").Text())
}
func value1302(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("path"))
}
func typed1302(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("path"))
}
func texts1302(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["components_values"].Member("path"))
}
func text1302(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["components_values"].Member("path").Text())
}
func value1303(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"]))
}
func typed1303(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"]))
}
func texts1303(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"]))
}
func text1303(e *py.Eval, ctx variables) string {
	return ""
}
func value1304(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"])
}
func typed1304(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"])
}
func texts1304(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"])
}
func text1304(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Text())
}
func value1305(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("backoff_factor"))
}
func typed1305(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("backoff_factor"))
}
func texts1305(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("backoff_factor").Text())
}
func text1305(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("backoff_factor").Text())
}
func value1306(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("bond_type"))
}
func typed1306(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("bond_type"))
}
func texts1306(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("bond_type").Text())
}
func text1306(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("bond_type").Text())
}
func value1307(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_id"))
}
func typed1307(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_id"))
}
func texts1307(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("client_id").Text())
}
func text1307(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("client_id").Text())
}
func value1308(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_secret"))
}
func typed1308(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_secret"))
}
func texts1308(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("client_secret").Text())
}
func text1308(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("client_secret").Text())
}
func value1309(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("commodities"))
}
func typed1309(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("commodities"))
}
func texts1309(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("commodities").Text())
}
func text1309(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("commodities").Text())
}
func value1310(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("countries"))
}
func typed1310(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("countries"))
}
func texts1310(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("countries").Text())
}
func text1310(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("countries").Text())
}
func value1311(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("credentials"), "start"))
}
func typed1311(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("credentials"), "start"))
}
func texts1311(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "start"))
}
func text1311(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["config"].Member("credentials"), "start").Text())
}
func value1312(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("employee_fields"))
}
func typed1312(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("employee_fields"))
}
func texts1312(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("employee_fields").Text())
}
func text1312(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("employee_fields").Text())
}
func value1313(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func typed1313(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func texts1313(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func text1313(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }).Text(),
		`{{ config.end_date or day_delta(-1, format="%Y-%m-%dT%H:%M:%SZ") }}`,
	)
}
func value1314(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() }))
}
func typed1314(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() }))
}
func texts1314(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.NowUTC() }))
}
func text1314(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.NowUTC() }).Text())
}
func value1315(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() }))
}
func typed1315(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() }))
}
func texts1315(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.TodayUTC() }))
}
func text1315(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.TodayUTC() }).Text())
}
func value1316(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("account_id")))
}
func typed1316(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("account_id")))
}
func texts1316(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("account_id").Text())
}
func text1316(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrNone(ctx["config"].Member("account_id")).Text())
}
func value1317(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01")))
}
func typed1317(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01")))
}
func texts1317(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_date").Text())
}
func text1317(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("start_date"), py.Str("2011-09-01")).Text())
}
func value1318(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("absent")))
}
func typed1318(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("absent")))
}
func texts1318(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("absent").Text())
}
func text1318(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrNone(ctx["config"].Member("absent")).Text())
}
func value1319(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("api_key")))
}
func typed1319(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("api_key")))
}
func texts1319(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("api_key").Text())
}
func text1319(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrNone(ctx["config"].Member("api_key")).Text())
}
func value1320(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") }))
}
func typed1320(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") }))
}
func texts1320(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Str(ctx["config"].Member("apikey").Text()), func() py.Value { return e.Key(py.Str(ctx["config"].Member("credentials").Text()), "apikey") }))
}
func text1320(e *py.Eval, ctx variables) string {
	return e.StringText(e.Or(py.OrNone(ctx["config"].Member("apikey")), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "apikey") }).Text())
}
func value1321(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("concurrency_level"), py.Int(3)))
}
func typed1321(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("concurrency_level"), py.Int(3)))
}
func texts1321(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("concurrency_level").Text())
}
func text1321(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("concurrency_level"), py.Int(3)).Text())
}
func value1322(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)),
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func typed1322(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)),
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func texts1322(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "app_id", py.Int(0)),
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func text1322(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "app_id", py.Int(0)).Text(),
		"{{ config.get('credentials', config.get('environment', {})).get('app_id', 0) }}",
	)
}
func value1323(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "secret"),
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func typed1323(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "secret"),
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func texts1323(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.Str(ctx["config"].Member("credentials").Text()), "secret"),
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func text1323(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(py.OrElse(ctx["config"].Member("credentials"), py.OrElse(ctx["config"].Member("environment"), py.Dict())), "secret").Text(),
		"{{ config.get('credentials', config.get('environment', {})).get('secret') }}",
	)
}
func value1324(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}),
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func typed1324(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}),
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func texts1324(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "oauth2.0"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("api_token").Text()) })
		}),
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func text1324(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "api_token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "api_token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "oauth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("api_token"), py.Str("")) })
		}).Text(),
		"{{ config.get('credentials', {}).get('api_token') if config.get('credentials', {}).get('auth_type') == 'api_token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'oauth2.0' else config.get('api_token', '') }}",
	)
}
func value1325(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")),
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func typed1325(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")),
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func texts1325(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "client_id", py.Str(ctx["config"].Member("client_id").Text())),
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func text1325(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_id", ctx["config"].Member("client_id")).Text(),
		"{{ config.get('credentials', {}).get('client_id', config['client_id']) }}",
	)
}
func value1326(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")),
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func typed1326(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")),
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func texts1326(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "client_secret", py.Str(ctx["config"].Member("client_secret").Text())),
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func text1326(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "client_secret", ctx["config"].Member("client_secret")).Text(),
		"{{ config.get('credentials', {}).get('client_secret', config['client_secret']) }}",
	)
}
func value1327(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")),
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func typed1327(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")),
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func texts1327(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token", py.Str(ctx["config"].Member("refresh_token").Text())),
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func text1327(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "refresh_token", ctx["config"].Member("refresh_token")).Text(),
		"{{ config.get('credentials', {}).get('refresh_token', config['refresh_token']) }}",
	)
}
func value1328(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}),
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func typed1328(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}),
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func texts1328(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "token"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.Str(ctx["config"].Member("credentials").Text()), "auth_type"), "OAuth2.0"), func() py.Value { return e.Get(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("access_token").Text()) })
		}),
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func text1328(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "token"), func() py.Value { return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "token") }, func() py.Value {
			return e.If(py.EqualStr(e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_type"), "OAuth2.0"), func() py.Value {
				return e.Get(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "access_token")
			}, func() py.Value { return py.OrElse(ctx["config"].Member("access_token"), py.Str("")) })
		}).Text(),
		"{{ config.get('credentials', {}).get('token') if config.get('credentials', {}).get('auth_type') == 'token' else config.get('credentials', {}).get('access_token') if config.get('credentials', {}).get('auth_type') == 'OAuth2.0' else config.get('access_token', '') }}",
	)
}
func value1329(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func typed1329(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func texts1329(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }),
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func text1329(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None) }).Text(),
		"{{ config.get('end_date') if config.get('end_date') else format_datetime(now_utc(), '%Y-%m-%d') }}",
	)
}
func value1330(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d"))))
}
func typed1330(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d"))))
}
func texts1330(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("end_date").Text())
}
func text1330(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d"))).Text())
}
func value1331(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))))
}
func typed1331(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))))
}
func texts1331(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("end_date").Text())
}
func text1331(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("end_date"), e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))).Text())
}
func value1332(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("lang")))
}
func typed1332(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("lang")))
}
func texts1332(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("lang").Text())
}
func text1332(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrNone(ctx["config"].Member("lang")).Text())
}
func value1333(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("num_workers"), py.Int(15)))
}
func typed1333(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("num_workers"), py.Int(15)))
}
func texts1333(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("num_workers").Text())
}
func text1333(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("num_workers"), py.Int(15)).Text())
}
func value1334(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25)))
}
func typed1334(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25)))
}
func texts1334(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("num_workers").Text())
}
func text1334(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("num_workers"), py.Int(25)).Text())
}
func value1335(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3)))
}
func typed1335(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3)))
}
func texts1335(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("num_workers").Text())
}
func text1335(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("num_workers"), py.Int(3)).Text())
}
func value1336(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("num_workers"), py.Int(4)))
}
func typed1336(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("num_workers"), py.Int(4)))
}
func texts1336(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("num_workers").Text())
}
func text1336(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("num_workers"), py.Int(4)).Text())
}
func value1337(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5)))
}
func typed1337(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5)))
}
func texts1337(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("num_workers").Text())
}
func text1337(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("num_workers"), py.Int(5)).Text())
}
func value1338(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrNone(ctx["config"].Member("old_key"))))
}
func typed1338(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrNone(ctx["config"].Member("old_key"))))
}
func texts1338(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("old_key").Text())))
}
func text1338(e *py.Eval, ctx variables) string {
	return ""
}
func value1339(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("old_key"), py.Str("gone")))
}
func typed1339(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("old_key"), py.Str("gone")))
}
func texts1339(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("old_key").Text())
}
func text1339(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("old_key"), py.Str("gone")).Text())
}
func value1340(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(py.OrNone(ctx["config"].Member("plan")), "gold"))
}
func typed1340(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(py.OrNone(ctx["config"].Member("plan")), "gold"))
}
func texts1340(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("plan").Text() == "gold")
}
func text1340(e *py.Eval, ctx variables) string {
	return ""
}
func value1341(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("search_query")))
}
func typed1341(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("search_query")))
}
func texts1341(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("search_query").Text())
}
func text1341(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrNone(ctx["config"].Member("search_query")).Text())
}
func value1342(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func typed1342(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func texts1342(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("start_date").Text() != "" && e.Gt(py.Str(ctx["config"].Member("start_date").Text()), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }),
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func text1342(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth() && e.Gt(py.OrNone(ctx["config"].Member("start_date")), e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d"))), func() py.Value { return py.OrNone(ctx["config"].Member("start_date")) }, func() py.Value { return e.DayDelta(py.Int(-89), py.Str("%Y-%m-%d")) }).Text(),
		"{{ config.get('start_date') if config.get('start_date') and config.get('start_date') > day_delta(-89, format='%Y-%m-%d') else day_delta(-89, format='%Y-%m-%d') }}",
	)
}
func value1343(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1343(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1343(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1343(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-3650), py.Str("%Y-%m-%dT%H:%M:%SZ")) }).Text(),
		"{{ config.get('start_date') or day_delta(-3650, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1344(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1344(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1344(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1344(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(py.OrNone(ctx["config"].Member("start_date")), func() py.Value { return e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%SZ")) }).Text(),
		"{{ config.get('start_date') or day_delta(-730, '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1345(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("start_date")))
}
func typed1345(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("start_date")))
}
func texts1345(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_date").Text())
}
func text1345(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrNone(ctx["config"].Member("start_date")).Text())
}
func value1346(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z")))
}
func typed1346(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z")))
}
func texts1346(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_date").Text())
}
func text1346(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.000Z")).Text())
}
func value1347(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z")))
}
func typed1347(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z")))
}
func texts1347(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_date").Text())
}
func text1347(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00.0Z")).Text())
}
func value1348(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z")))
}
func typed1348(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z")))
}
func texts1348(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_date").Text())
}
func text1348(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z")).Text())
}
func value1349(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z")))
}
func typed1349(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z")))
}
func texts1349(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_date").Text())
}
func text1349(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z")).Text())
}
func value1350(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z")))
}
func typed1350(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z")))
}
func texts1350(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_date").Text())
}
func text1350(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z")).Text())
}
func value1351(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z")))
}
func typed1351(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z")))
}
func texts1351(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_date").Text())
}
func text1351(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z")).Text())
}
func value1352(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")))
}
func typed1352(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")))
}
func texts1352(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_date").Text())
}
func text1352(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")).Text())
}
func value1353(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))),
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	)
}
func typed1353(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))),
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	)
}
func texts1353(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_date").Text())
}
func text1353(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))).Text(),
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	)
}
func value1354(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m-%d"))))
}
func typed1354(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("start_date"), e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m-%d"))))
}
func texts1354(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_date").Text())
}
func text1354(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("start_date"), e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m-%d"))).Text())
}
func value1355(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("subscription_usage_grouping_key"), py.Str("")))
}
func typed1355(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("subscription_usage_grouping_key"), py.Str("")))
}
func texts1355(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("subscription_usage_grouping_key").Text())
}
func text1355(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("subscription_usage_grouping_key"), py.Str("")).Text())
}
func value1356(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("survey_id")))
}
func typed1356(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("survey_id")))
}
func texts1356(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("survey_id").Text())
}
func text1356(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrNone(ctx["config"].Member("survey_id")).Text())
}
func value1357(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("units")))
}
func typed1357(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrNone(ctx["config"].Member("units")))
}
func texts1357(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("units").Text())
}
func text1357(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrNone(ctx["config"].Member("units")).Text())
}
func value1358(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrElse(ctx["config"].Member("x"), py.Str("d"))))
}
func typed1358(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrElse(ctx["config"].Member("x"), py.Str("d"))))
}
func texts1358(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("x").Text())))
}
func text1358(e *py.Eval, ctx variables) string {
	return ""
}
func value1359(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("x"), py.Str("d")))
}
func typed1359(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("x"), py.Str("d")))
}
func texts1359(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func text1359(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("x"), py.Str("d")).Text())
}
func value1360(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(ctx["config"], "items"))))
}
func typed1360(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(ctx["config"], "items"))))
}
func texts1360(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterList(e.Call(ctx["config"], "items"))))
}
func text1360(e *py.Eval, ctx variables) string {
	return ""
}
func value1361(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(ctx["config"], "items")), "{{ config.items() | list }}")
}
func typed1361(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(ctx["config"], "items")), "{{ config.items() | list }}")
}
func texts1361(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterList(e.Call(ctx["config"], "items")), "{{ config.items() | list }}")
}
func text1361(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterList(e.Call(ctx["config"], "items")).Text(), "{{ config.items() | list }}")
}
func value1362(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys")))))
}
func typed1362(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys")))))
}
func texts1362(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys")))))
}
func text1362(e *py.Eval, ctx variables) string {
	return ""
}
func value1363(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "{{ config.keys() | list | length }}")
}
func typed1363(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "{{ config.keys() | list | length }}")
}
func texts1363(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "{{ config.keys() | list | length }}")
}
func text1363(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))).Text(), "{{ config.keys() | list | length }}")
}
func value1364(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("list"))
}
func typed1364(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("list"))
}
func texts1364(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("list").Text())
}
func text1364(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("list").Text())
}
func value1365(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("list"), 0))
}
func typed1365(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("list"), 0))
}
func texts1365(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Index(py.Str(ctx["config"].Member("list").Text()), 0))
}
func text1365(e *py.Eval, ctx variables) string {
	return e.StringText(e.Index(ctx["config"].Member("list"), 0).Text())
}
func value1366(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{}))
}
func typed1366(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{}))
}
func texts1366(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["config"].Member("page_size").Text()), py.Value{}))
}
func text1366(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{}).Text())
}
func value1367(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("pardot_business_unit_id"))
}
func typed1367(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("pardot_business_unit_id"))
}
func texts1367(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("pardot_business_unit_id").Text())
}
func text1367(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("pardot_business_unit_id").Text())
}
func value1368(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("search_store"))
}
func typed1368(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("search_store"))
}
func texts1368(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("search_store").Text())
}
func text1368(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("search_store").Text())
}
func value1369(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("secret_key"))
}
func typed1369(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("secret_key"))
}
func texts1369(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("secret_key").Text())
}
func text1369(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("secret_key").Text())
}
func value1370(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func typed1370(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func texts1370(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func text1370(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}).Text())
}
func value1371(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func typed1371(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func texts1371(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func text1371(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}).Text())
}
func value1372(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1372(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1372(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1372(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }).Text(),
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1373(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("start_date"))
}
func typed1373(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("start_date"))
}
func texts1373(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_date").Text())
}
func text1373(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("start_date").Text())
}
func value1374(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("symbols"))
}
func typed1374(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("symbols"))
}
func texts1374(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("symbols").Text())
}
func text1374(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("symbols").Text())
}
func value1375(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("tickers"))
}
func typed1375(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("tickers"))
}
func texts1375(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("tickers").Text())
}
func text1375(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("tickers").Text())
}
func value1376(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Truth() && e.Condition(e.Attr(ctx["config"].Member("x"), "y")))
}
func typed1376(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Truth() && e.Condition(e.Attr(ctx["config"].Member("x"), "y")))
}
func texts1376(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() != "" && py.ConditionOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y")))
}
func text1376(e *py.Eval, ctx variables) string {
	return ""
}
func value1377(e *py.Eval, ctx variables) py.Value {
	return e.String(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") }))
}
func typed1377(e *py.Eval, ctx variables) py.Value {
	return e.String(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") }))
}
func texts1377(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(py.Str(ctx["config"].Member("x").Text()), func() py.Value { return e.Attr(py.Str(ctx["config"].Member("x").Text()), "y") }))
}
func text1377(e *py.Eval, ctx variables) string {
	return e.StringText(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") }).Text())
}
func value1378(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").IsUndefined())
}
func typed1378(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").IsUndefined())
}
func texts1378(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1378(e *py.Eval, ctx variables) string {
	return ""
}
func value1379(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").IsUndefined())
}
func typed1379(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").IsUndefined())
}
func texts1379(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text1379(e *py.Eval, ctx variables) string {
	return py.Bool(!ctx["config"].Member("x").IsUndefined()).Text()
}
func value1380(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsNone())
}
func typed1380(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsNone())
}
func texts1380(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text1380(e *py.Eval, ctx variables) string {
	return ""
}
func value1381(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsNone())
}
func typed1381(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsNone())
}
func texts1381(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text1381(e *py.Eval, ctx variables) string {
	return py.Bool(ctx["config"].Member("x").IsNone()).Text()
}
func value1382(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), ""))
}
func typed1382(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), ""))
}
func texts1382(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() != "")
}
func text1382(e *py.Eval, ctx variables) string {
	return ""
}
func value1383(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), ""))
}
func typed1383(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), ""))
}
func texts1383(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() != "")
}
func text1383(e *py.Eval, ctx variables) string {
	return py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), "")).Text()
}
func value1384(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterCapitalize(ctx["config"].Member("x"))))
}
func typed1384(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterCapitalize(ctx["config"].Member("x"))))
}
func texts1384(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterCapitalize(py.Str(ctx["config"].Member("x").Text()))))
}
func text1384(e *py.Eval, ctx variables) string {
	return ""
}
func value1385(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterCapitalize(ctx["config"].Member("x")))
}
func typed1385(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterCapitalize(ctx["config"].Member("x")))
}
func texts1385(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterCapitalize(py.Str(ctx["config"].Member("x").Text())))
}
func text1385(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterCapitalize(ctx["config"].Member("x")).Text())
}
func value1386(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrElse(ctx["config"].Member("x"), py.Str("d"))))
}
func typed1386(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.OrElse(ctx["config"].Member("x"), py.Str("d"))))
}
func texts1386(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("x").Text())))
}
func text1386(e *py.Eval, ctx variables) string {
	return ""
}
func value1387(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("x"), py.Str("d")))
}
func typed1387(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.OrElse(ctx["config"].Member("x"), py.Str("d")))
}
func texts1387(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func text1387(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.OrElse(ctx["config"].Member("x"), py.Str("d")).Text())
}
func value1388(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(ctx["config"].Member("x"), py.Str("d"))))
}
func typed1388(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(ctx["config"].Member("x"), py.Str("d"))))
}
func texts1388(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Or(py.Str(ctx["config"].Member("x").Text()), py.Str("d"))))
}
func text1388(e *py.Eval, ctx variables) string {
	return ""
}
func value1389(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.Str("d")))
}
func typed1389(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.Str("d")))
}
func texts1389(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("x").Text()), py.Str("d")))
}
func text1389(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("x"), py.Str("d")).Text())
}
func value1390(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterLower(ctx["config"].Member("x"))))
}
func typed1390(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterLower(ctx["config"].Member("x"))))
}
func texts1390(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterLower(py.Str(ctx["config"].Member("x").Text()))))
}
func text1390(e *py.Eval, ctx variables) string {
	return ""
}
func value1391(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLower(ctx["config"].Member("x")))
}
func typed1391(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLower(ctx["config"].Member("x")))
}
func texts1391(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLower(py.Str(ctx["config"].Member("x").Text())))
}
func text1391(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterLower(ctx["config"].Member("x")).Text())
}
func value1392(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common"))))
}
func typed1392(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common"))))
}
func texts1392(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Str("common"))))
}
func text1392(e *py.Eval, ctx variables) string {
	return ""
}
func value1393(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")), "{{ config.x | round }}")
}
func typed1393(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")), "{{ config.x | round }}")
}
func texts1393(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Str("common")), "{{ config.x | round }}")
}
func text1393(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")).Text(), "{{ config.x | round }}")
}
func value1394(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTrim(ctx["config"].Member("x"), py.None)))
}
func typed1394(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTrim(ctx["config"].Member("x"), py.None)))
}
func texts1394(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterTrim(py.Str(ctx["config"].Member("x").Text()), py.None)))
}
func text1394(e *py.Eval, ctx variables) string {
	return ""
}
func value1395(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(ctx["config"].Member("x"), py.None), "{{ config.x | trim }}")
}
func typed1395(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(ctx["config"].Member("x"), py.None), "{{ config.x | trim }}")
}
func texts1395(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterTrim(py.Str(ctx["config"].Member("x").Text()), py.None), "{{ config.x | trim }}")
}
func text1395(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterTrim(ctx["config"].Member("x"), py.None).Text(), "{{ config.x | trim }}")
}
func value1396(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("x"), "y")))
}
func typed1396(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(ctx["config"].Member("x"), "y")))
}
func texts1396(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y")))
}
func text1396(e *py.Eval, ctx variables) string {
	return ""
}
func value1397(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("x"), "y"))
}
func typed1397(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(ctx["config"].Member("x"), "y"))
}
func texts1397(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y"))
}
func text1397(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(ctx["config"].Member("x"), "y").Text())
}
func value1398(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z")))
}
func typed1398(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z")))
}
func texts1398(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Attr(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y"), "z")))
}
func text1398(e *py.Eval, ctx variables) string {
	return ""
}
func value1399(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z"))
}
func typed1399(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z"))
}
func texts1399(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Attr(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y"), "z"))
}
func text1399(e *py.Eval, ctx variables) string {
	return e.StringText(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z").Text())
}
func value1400(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("access_key"))
}
func typed1400(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("access_key"))
}
func texts1400(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("access_key").Text())
}
func text1400(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("access_key").Text())
}
func value1401(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("access_key_secret"))
}
func typed1401(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("access_key_secret"))
}
func texts1401(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("access_key_secret").Text())
}
func text1401(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("access_key_secret").Text())
}
func value1402(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("access_token"))
}
func typed1402(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("access_token"))
}
func texts1402(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("access_token").Text())
}
func text1402(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("access_token").Text())
}
func value1403(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("account_id"))
}
func typed1403(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("account_id"))
}
func texts1403(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("account_id").Text())
}
func text1403(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("account_id").Text())
}
func value1404(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("accountid"))
}
func typed1404(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("accountid"))
}
func texts1404(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("accountid").Text())
}
func text1404(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("accountid").Text())
}
func value1405(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("address"))
}
func typed1405(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("address"))
}
func texts1405(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("address").Text())
}
func text1405(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("address").Text())
}
func value1406(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("agreement_grant_token"))
}
func typed1406(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("agreement_grant_token"))
}
func texts1406(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("agreement_grant_token").Text())
}
func text1406(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("agreement_grant_token").Text())
}
func value1407(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_key"))
}
func typed1407(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_key"))
}
func texts1407(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("api_key").Text())
}
func text1407(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("api_key").Text())
}
func value1408(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_key_2"))
}
func typed1408(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_key_2"))
}
func texts1408(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("api_key_2").Text())
}
func text1408(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("api_key_2").Text())
}
func value1409(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_secret"))
}
func typed1409(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_secret"))
}
func texts1409(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("api_secret").Text())
}
func text1409(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("api_secret").Text())
}
func value1410(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_token"))
}
func typed1410(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_token"))
}
func texts1410(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("api_token").Text())
}
func text1410(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("api_token").Text())
}
func value1411(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("app_secret_token"))
}
func typed1411(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("app_secret_token"))
}
func texts1411(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("app_secret_token").Text())
}
func text1411(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("app_secret_token").Text())
}
func value1412(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("application_key"))
}
func typed1412(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("application_key"))
}
func texts1412(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("application_key").Text())
}
func text1412(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("application_key").Text())
}
func value1413(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("base_url"))
}
func typed1413(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("base_url"))
}
func texts1413(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text())
}
func text1413(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("base_url").Text())
}
func value1414(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text() + "/v2")
}
func typed1414(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text() + "/v2")
}
func texts1414(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text() + "/v2")
}
func text1414(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("base_url").Text() + "/v2")
}
func value1415(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text() + "/v2/auth/token")
}
func typed1415(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text() + "/v2/auth/token")
}
func texts1415(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text() + "/v2/auth/token")
}
func text1415(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("base_url").Text() + "/v2/auth/token")
}
func value1416(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("bearer_token"))
}
func typed1416(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("bearer_token"))
}
func texts1416(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("bearer_token").Text())
}
func text1416(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("bearer_token").Text())
}
func value1417(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_id"))
}
func typed1417(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_id"))
}
func texts1417(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("client_id").Text())
}
func text1417(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("client_id").Text())
}
func value1418(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_refresh_token"))
}
func typed1418(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_refresh_token"))
}
func texts1418(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("client_refresh_token").Text())
}
func text1418(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("client_refresh_token").Text())
}
func value1419(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_refresh_token_2"))
}
func typed1419(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_refresh_token_2"))
}
func texts1419(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("client_refresh_token_2").Text())
}
func text1419(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("client_refresh_token_2").Text())
}
func value1420(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_secret"))
}
func typed1420(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_secret"))
}
func texts1420(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("client_secret").Text())
}
func text1420(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("client_secret").Text())
}
func value1421(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("country"))
}
func typed1421(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("country"))
}
func texts1421(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("country").Text())
}
func text1421(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("country").Text())
}
func value1422(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "client_id"))
}
func typed1422(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "client_id"))
}
func texts1422(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"))
}
func text1422(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "client_id").Text())
}
func value1423(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "client_secret"))
}
func typed1423(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "client_secret"))
}
func texts1423(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret"))
}
func text1423(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "client_secret").Text())
}
func value1424(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "refresh_token"))
}
func typed1424(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "refresh_token"))
}
func texts1424(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token"))
}
func text1424(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "refresh_token").Text())
}
func value1425(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("days_old"))
}
func typed1425(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("days_old"))
}
func texts1425(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("days_old").Text())
}
func text1425(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("days_old").Text())
}
func value1426(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("dimensions"), e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None)), `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func typed1426(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(ctx["config"].Member("dimensions"), e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None)), `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func texts1426(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(ctx["config"].Member("dimensions").Text()+e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None).Text()), `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func text1426(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(ctx["config"].Member("dimensions"), e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None)).Text(), `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func value1427(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("domain"))
}
func typed1427(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("domain"))
}
func texts1427(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("domain").Text())
}
func text1427(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("domain").Text())
}
func value1428(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("email"))
}
func typed1428(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("email"))
}
func texts1428(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("email").Text())
}
func text1428(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("email").Text())
}
func value1429(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("employees_configids"))
}
func typed1429(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("employees_configids"))
}
func texts1429(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("employees_configids").Text())
}
func text1429(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("employees_configids").Text())
}
func value1430(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func typed1430(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func texts1430(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func text1430(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }).Text())
}
func value1431(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("end_date"))
}
func typed1431(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("end_date"))
}
func texts1431(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("end_date").Text())
}
func text1431(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("end_date").Text())
}
func value1432(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("hoorayhrpassword"))
}
func typed1432(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("hoorayhrpassword"))
}
func texts1432(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("hoorayhrpassword").Text())
}
func text1432(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("hoorayhrpassword").Text())
}
func value1433(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("hoorayhrusername"))
}
func typed1433(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("hoorayhrusername"))
}
func texts1433(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("hoorayhrusername").Text())
}
func text1433(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("hoorayhrusername").Text())
}
func value1434(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("industries"))
}
func typed1434(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("industries"))
}
func texts1434(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("industries").Text())
}
func text1434(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("industries").Text())
}
func value1435(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("key"))
}
func typed1435(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("key"))
}
func texts1435(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("key").Text())
}
func text1435(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("key").Text())
}
func value1436(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("latitude"))
}
func typed1436(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("latitude"))
}
func texts1436(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("latitude").Text())
}
func text1436(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("latitude").Text())
}
func value1437(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("limit"))
}
func typed1437(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("limit"))
}
func texts1437(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("limit").Text())
}
func text1437(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("limit").Text())
}
func value1438(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("longitude"))
}
func typed1438(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("longitude"))
}
func texts1438(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("longitude").Text())
}
func text1438(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("longitude").Text())
}
func value1439(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("marketplace_id"))
}
func typed1439(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("marketplace_id"))
}
func texts1439(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("marketplace_id").Text())
}
func text1439(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("marketplace_id").Text())
}
func value1440(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("org_id"))
}
func typed1440(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("org_id"))
}
func texts1440(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("org_id").Text())
}
func text1440(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("org_id").Text())
}
func value1441(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("outcome_names"))
}
func typed1441(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("outcome_names"))
}
func texts1441(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("outcome_names").Text())
}
func text1441(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("outcome_names").Text())
}
func value1442(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("page_size"), py.Int(1000)))
}
func typed1442(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("page_size"), py.Int(1000)))
}
func texts1442(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("page_size").Text()), py.Int(1000)))
}
func text1442(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("page_size"), py.Int(1000)).Text())
}
func value1443(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("password"))
}
func typed1443(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("password"))
}
func texts1443(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("password").Text())
}
func text1443(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("password").Text())
}
func value1444(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("personal_access_token"))
}
func typed1444(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("personal_access_token"))
}
func texts1444(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("personal_access_token").Text())
}
func text1444(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("personal_access_token").Text())
}
func value1445(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/bundle")
}
func typed1445(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/bundle")
}
func texts1445(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/bundle")
}
func text1445(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("project_id").Text() + "/items/bundle")
}
func value1446(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/game")
}
func typed1446(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/game")
}
func texts1446(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/game")
}
func text1446(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("project_id").Text() + "/items/game")
}
func value1447(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/game/drm")
}
func typed1447(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/game/drm")
}
func texts1447(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/game/drm")
}
func text1447(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("project_id").Text() + "/items/game/drm")
}
func value1448(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/virtual_currency")
}
func typed1448(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/virtual_currency")
}
func texts1448(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/virtual_currency")
}
func text1448(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("project_id").Text() + "/items/virtual_currency")
}
func value1449(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/virtual_currency/package")
}
func typed1449(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/virtual_currency/package")
}
func texts1449(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/virtual_currency/package")
}
func text1449(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("project_id").Text() + "/items/virtual_currency/package")
}
func value1450(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/virtual_items")
}
func typed1450(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/virtual_items")
}
func texts1450(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/items/virtual_items")
}
func text1450(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("project_id").Text() + "/items/virtual_items")
}
func value1451(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/user/reward_chain")
}
func typed1451(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/user/reward_chain")
}
func texts1451(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("project_id").Text() + "/user/reward_chain")
}
func text1451(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("project_id").Text() + "/user/reward_chain")
}
func value1452(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("refresh_token"))
}
func typed1452(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("refresh_token"))
}
func texts1452(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("refresh_token").Text())
}
func text1452(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("refresh_token").Text())
}
func value1453(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("replication_start_date"))
}
func typed1453(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("replication_start_date"))
}
func texts1453(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("replication_start_date").Text())
}
func text1453(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("replication_start_date").Text())
}
func value1454(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("report_date_range"))
}
func typed1454(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("report_date_range"))
}
func texts1454(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("report_date_range").Text())
}
func text1454(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("report_date_range").Text())
}
func value1455(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("report_granularity"))
}
func typed1455(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("report_granularity"))
}
func texts1455(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("report_granularity").Text())
}
func text1455(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("report_granularity").Text())
}
func value1456(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("start_date"))
}
func typed1456(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("start_date"))
}
func texts1456(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_date").Text())
}
func text1456(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("start_date").Text())
}
func value1457(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("start_date_2"))
}
func typed1457(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("start_date_2"))
}
func texts1457(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_date_2").Text())
}
func text1457(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("start_date_2").Text())
}
func value1458(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("start_time"))
}
func typed1458(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("start_time"))
}
func texts1458(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("start_time").Text())
}
func text1458(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("start_time").Text())
}
func value1459(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("swipe_up_attribution_window"))
}
func typed1459(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("swipe_up_attribution_window"))
}
func texts1459(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("swipe_up_attribution_window").Text())
}
func text1459(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("swipe_up_attribution_window").Text())
}
func value1460(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("symbols"))
}
func typed1460(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("symbols"))
}
func texts1460(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("symbols").Text())
}
func text1460(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("symbols").Text())
}
func value1461(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("token"))
}
func typed1461(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("token"))
}
func texts1461(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("token").Text())
}
func text1461(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("token").Text())
}
func value1462(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func typed1462(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func texts1462(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Or(py.Str(ctx["config"].Member("updated_since").Text()), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func text1462(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))).Text(),
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func value1463(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func typed1463(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func texts1463(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Or(py.Str(ctx["config"].Member("updated_since").Text()), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func text1463(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))).Text(),
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func value1464(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("user_api_key"))
}
func typed1464(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("user_api_key"))
}
func texts1464(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("user_api_key").Text())
}
func text1464(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("user_api_key").Text())
}
func value1465(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("username"))
}
func typed1465(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("username"))
}
func texts1465(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("username").Text())
}
func text1465(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("username").Text())
}
func value1466(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("view_attribution_window"))
}
func typed1466(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("view_attribution_window"))
}
func texts1466(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("view_attribution_window").Text())
}
func text1466(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("view_attribution_window").Text())
}
func value1467(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("workflow_id"))
}
func typed1467(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("workflow_id"))
}
func texts1467(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("workflow_id").Text())
}
func text1467(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("workflow_id").Text())
}
func value1468(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/filters")
}
func typed1468(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/filters")
}
func texts1468(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/filters")
}
func text1468(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/filters")
}
func value1469(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs")
}
func typed1469(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs")
}
func texts1469(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs")
}
func text1469(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs")
}
func value1470(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x-api-key"))
}
func typed1470(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x-api-key"))
}
func texts1470(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x-api-key").Text())
}
func text1470(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x-api-key").Text())
}
func value1471(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x_api_version"))
}
func typed1471(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x_api_version"))
}
func texts1471(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x_api_version").Text())
}
func text1471(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x_api_version").Text())
}
func value1472(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("zipcode"))
}
func typed1472(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("zipcode"))
}
func texts1472(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("zipcode").Text())
}
func text1472(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("zipcode").Text())
}
func value1473(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("access_key"))
}
func typed1473(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("access_key"))
}
func texts1473(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("access_key").Text())
}
func text1473(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("access_key").Text())
}
func value1474(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("access_key_id"))
}
func typed1474(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("access_key_id"))
}
func texts1474(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("access_key_id").Text())
}
func text1474(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("access_key_id").Text())
}
func value1475(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("access_token"))
}
func typed1475(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("access_token"))
}
func texts1475(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("access_token").Text())
}
func text1475(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("access_token").Text())
}
func value1476(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("account_id"))
}
func typed1476(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("account_id"))
}
func texts1476(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("account_id").Text())
}
func text1476(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("account_id").Text())
}
func value1477(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("account_id").Text() + "/calls.json?")
}
func typed1477(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("account_id").Text() + "/calls.json?")
}
func texts1477(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("account_id").Text() + "/calls.json?")
}
func text1477(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("account_id").Text() + "/calls.json?")
}
func value1478(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("account_id").Text() + "/companies.json?")
}
func typed1478(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("account_id").Text() + "/companies.json?")
}
func texts1478(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("account_id").Text() + "/companies.json?")
}
func text1478(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("account_id").Text() + "/companies.json?")
}
func value1479(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("account_id").Text() + "/text-messages.json?")
}
func typed1479(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("account_id").Text() + "/text-messages.json?")
}
func texts1479(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("account_id").Text() + "/text-messages.json?")
}
func text1479(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("account_id").Text() + "/text-messages.json?")
}
func value1480(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("account_id").Text() + "/users.json?")
}
func typed1480(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("account_id").Text() + "/users.json?")
}
func texts1480(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("account_id").Text() + "/users.json?")
}
func text1480(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("account_id").Text() + "/users.json?")
}
func value1481(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("account_token"))
}
func typed1481(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("account_token"))
}
func texts1481(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("account_token").Text())
}
func text1481(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("account_token").Text())
}
func value1482(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("action_report_time"))
}
func typed1482(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("action_report_time"))
}
func texts1482(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("action_report_time").Text())
}
func text1482(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("action_report_time").Text())
}
func value1483(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs"))))
}
func typed1483(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs"))))
}
func texts1483(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Choose(ctx["config"].Member("ad_account_ids").Text() != "", py.Str(ctx["config"].Member("ad_account_ids").Text()), py.ListOf(py.Str("orgs"))))
}
func text1483(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs"))).Text())
}
func value1484(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("adjusted"))
}
func typed1484(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("adjusted"))
}
func texts1484(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("adjusted").Text())
}
func text1484(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("adjusted").Text())
}
func value1485(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("apiKey"))
}
func typed1485(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("apiKey"))
}
func texts1485(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("apiKey").Text())
}
func text1485(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("apiKey").Text())
}
func value1486(e *py.Eval, ctx variables) py.Value {
	return e.String(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}))
}
func typed1486(e *py.Eval, ctx variables) py.Value {
	return e.String(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}))
}
func texts1486(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.If(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "enterprise_url").Truth(), func() py.Value { return e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}))
}
func text1486(e *py.Eval, ctx variables) string {
	return e.StringText(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}).Text())
}
func value1487(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_host"))
}
func typed1487(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_host"))
}
func texts1487(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("api_host").Text())
}
func text1487(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("api_host").Text())
}
func value1488(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_key"))
}
func typed1488(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_key"))
}
func texts1488(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("api_key").Text())
}
func text1488(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("api_key").Text())
}
func value1489(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_key_secret"))
}
func typed1489(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_key_secret"))
}
func texts1489(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("api_key_secret").Text())
}
func text1489(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("api_key_secret").Text())
}
func value1490(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_secret"))
}
func typed1490(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_secret"))
}
func texts1490(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("api_secret").Text())
}
func text1490(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("api_secret").Text())
}
func value1491(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_token"))
}
func typed1491(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("api_token"))
}
func texts1491(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("api_token").Text())
}
func text1491(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("api_token").Text())
}
func value1492(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats")))
}
func typed1492(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats")))
}
func texts1492(e *py.Eval, ctx variables) py.Value {
	return py.Literal(cmp.Or(ctx["config"].Member("api_url").Text(), "https://plausible.io/api/v1/stats"))
}
func text1492(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats")).Text())
}
func value1493(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("apikey"))
}
func typed1493(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("apikey"))
}
func texts1493(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("apikey").Text())
}
func text1493(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("apikey").Text())
}
func value1494(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("app_api_key"))
}
func typed1494(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("app_api_key"))
}
func texts1494(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("app_api_key").Text())
}
func text1494(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("app_api_key").Text())
}
func value1495(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("app_id"))
}
func typed1495(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("app_id"))
}
func texts1495(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("app_id").Text())
}
func text1495(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("app_id").Text())
}
func value1496(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("appid"))
}
func typed1496(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("appid"))
}
func texts1496(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("appid").Text())
}
func text1496(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("appid").Text())
}
func value1497(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("application_id"))
}
func typed1497(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("application_id"))
}
func texts1497(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("application_id").Text())
}
func text1497(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("application_id").Text())
}
func value1498(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("application_id_uri"))
}
func typed1498(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("application_id_uri"))
}
func texts1498(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("application_id_uri").Text())
}
func text1498(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("application_id_uri").Text())
}
func value1499(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("application_key"))
}
func typed1499(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("application_key"))
}
func texts1499(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("application_key").Text())
}
func text1499(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("application_key").Text())
}
func value1500(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id"))
}
func typed1500(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id"))
}
func texts1500(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_id"))
}
func text1500(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id").Text())
}
func value1501(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("auth_hash"))
}
func typed1501(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("auth_hash"))
}
func texts1501(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("auth_hash").Text())
}
func text1501(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("auth_hash").Text())
}
func value1502(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("auth_token"))
}
func typed1502(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("auth_token"))
}
func texts1502(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("auth_token").Text())
}
func text1502(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("auth_token").Text())
}
func value1503(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("author_year_end"))
}
func typed1503(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("author_year_end"))
}
func texts1503(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("author_year_end").Text())
}
func text1503(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("author_year_end").Text())
}
func value1504(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("author_year_start"))
}
func typed1504(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("author_year_start"))
}
func texts1504(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("author_year_start").Text())
}
func text1504(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("author_year_start").Text())
}
func value1505(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("authorization_endpoint"))
}
func typed1505(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("authorization_endpoint"))
}
func texts1505(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("authorization_endpoint").Text())
}
func text1505(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("authorization_endpoint").Text())
}
func value1506(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("backend_url"))
}
func typed1506(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("backend_url"))
}
func texts1506(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("backend_url").Text())
}
func text1506(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("backend_url").Text())
}
func value1507(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("base"))
}
func typed1507(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("base"))
}
func texts1507(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base").Text())
}
func text1507(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("base").Text())
}
func value1508(e *py.Eval, ctx variables) py.Value {
	return py.Literal(py.Or(ctx["config"].Member("base_url"), py.Str("https://app.posthog.com")).Text() + "/api/")
}
func typed1508(e *py.Eval, ctx variables) py.Value {
	return py.Literal(py.Or(ctx["config"].Member("base_url"), py.Str("https://app.posthog.com")).Text() + "/api/")
}
func texts1508(e *py.Eval, ctx variables) py.Value {
	return py.Literal(cmp.Or(ctx["config"].Member("base_url").Text(), "https://app.posthog.com") + "/api/")
}
func text1508(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("base_url"), py.Str("https://app.posthog.com")).Text() + "/api/")
}
func value1509(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("base_url"))
}
func typed1509(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("base_url"))
}
func texts1509(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text())
}
func text1509(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("base_url").Text())
}
func value1510(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text() + "/api/v2")
}
func typed1510(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text() + "/api/v2")
}
func texts1510(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text() + "/api/v2")
}
func text1510(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("base_url").Text() + "/api/v2")
}
func value1511(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text() + "oauth/token")
}
func typed1511(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text() + "oauth/token")
}
func texts1511(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text() + "oauth/token")
}
func text1511(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("base_url").Text() + "oauth/token")
}
func value1512(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text() + "/api/v3")
}
func typed1512(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text() + "/api/v3")
}
func texts1512(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("base_url").Text() + "/api/v3")
}
func text1512(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("base_url").Text() + "/api/v3")
}
func value1513(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("bath_rooms"))
}
func typed1513(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("bath_rooms"))
}
func texts1513(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("bath_rooms").Text())
}
func text1513(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("bath_rooms").Text())
}
func value1514(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("bedrooms"))
}
func typed1514(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("bedrooms"))
}
func texts1514(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("bedrooms").Text())
}
func text1514(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("bedrooms").Text())
}
func value1515(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1515(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1515(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("begin_time").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("begin_time").Text()) }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1515(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}).Text(),
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1516(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("beta")))
}
func typed1516(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(ctx["config"].Member("beta")))
}
func texts1516(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(py.Str(ctx["config"].Member("beta").Text())))
}
func text1516(e *py.Eval, ctx variables) string {
	return ""
}
func value1517(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("c"))
}
func typed1517(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("c"))
}
func texts1517(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("c").Text())
}
func text1517(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("c").Text())
}
func value1518(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("category"), 0))
}
func typed1518(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("category"), 0))
}
func texts1518(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Index(py.Str(ctx["config"].Member("category").Text()), 0))
}
func text1518(e *py.Eval, ctx variables) string {
	return e.StringText(e.Index(ctx["config"].Member("category"), 0).Text())
}
func value1519(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("city"))
}
func typed1519(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("city"))
}
func texts1519(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("city").Text())
}
func text1519(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("city").Text())
}
func value1520(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_id"))
}
func typed1520(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_id"))
}
func texts1520(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("client_id").Text())
}
func text1520(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("client_id").Text())
}
func value1521(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_secret"))
}
func typed1521(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("client_secret"))
}
func texts1521(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("client_secret").Text())
}
func text1521(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("client_secret").Text())
}
func value1522(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("columns"))
}
func typed1522(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("columns"))
}
func texts1522(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("columns").Text())
}
func text1522(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("columns").Text())
}
func value1523(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/adjustment-reasons")
}
func typed1523(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/adjustment-reasons")
}
func texts1523(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/adjustment-reasons")
}
func text1523(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/adjustment-reasons")
}
func value1524(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/categories")
}
func typed1524(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/categories")
}
func texts1524(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/categories")
}
func text1524(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/categories")
}
func value1525(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/currencies")
}
func typed1525(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/currencies")
}
func texts1525(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/currencies")
}
func text1525(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/currencies")
}
func value1526(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/custom-fields")
}
func typed1526(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/custom-fields")
}
func texts1526(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/custom-fields")
}
func text1526(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/custom-fields")
}
func value1527(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/customers")
}
func typed1527(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/customers")
}
func texts1527(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/customers")
}
func text1527(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/customers")
}
func value1528(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/locations")
}
func typed1528(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/locations")
}
func texts1528(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/locations")
}
func text1528(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/locations")
}
func value1529(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/operation-types")
}
func typed1529(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/operation-types")
}
func texts1529(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/operation-types")
}
func text1529(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/operation-types")
}
func value1530(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/payment-terms")
}
func typed1530(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/payment-terms")
}
func texts1530(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/payment-terms")
}
func text1530(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/payment-terms")
}
func value1531(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/pricing-schemes")
}
func typed1531(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/pricing-schemes")
}
func texts1531(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/pricing-schemes")
}
func text1531(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/pricing-schemes")
}
func value1532(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/product-cost-adjustments")
}
func typed1532(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/product-cost-adjustments")
}
func texts1532(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/product-cost-adjustments")
}
func text1532(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/product-cost-adjustments")
}
func value1533(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/products")
}
func typed1533(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/products")
}
func texts1533(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/products")
}
func text1533(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/products")
}
func value1534(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/purchase-orders")
}
func typed1534(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/purchase-orders")
}
func texts1534(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/purchase-orders")
}
func text1534(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/purchase-orders")
}
func value1535(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/sales-orders")
}
func typed1535(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/sales-orders")
}
func texts1535(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/sales-orders")
}
func text1535(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/sales-orders")
}
func value1536(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/stock-adjustments")
}
func typed1536(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/stock-adjustments")
}
func texts1536(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/stock-adjustments")
}
func text1536(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/stock-adjustments")
}
func value1537(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/stock-counts")
}
func typed1537(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/stock-counts")
}
func texts1537(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/stock-counts")
}
func text1537(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/stock-counts")
}
func value1538(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/stock-transfers")
}
func typed1538(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/stock-transfers")
}
func texts1538(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/stock-transfers")
}
func text1538(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/stock-transfers")
}
func value1539(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/tax-codes")
}
func typed1539(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/tax-codes")
}
func texts1539(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/tax-codes")
}
func text1539(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/tax-codes")
}
func value1540(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/taxing-schemes")
}
func typed1540(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/taxing-schemes")
}
func texts1540(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/taxing-schemes")
}
func text1540(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/taxing-schemes")
}
func value1541(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/team-members")
}
func typed1541(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/team-members")
}
func texts1541(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/team-members")
}
func text1541(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/team-members")
}
func value1542(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/vendors")
}
func typed1542(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/vendors")
}
func texts1542(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("companyid").Text() + "/vendors")
}
func text1542(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("companyid").Text() + "/vendors")
}
func value1543(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("consumer_key"))
}
func typed1543(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("consumer_key"))
}
func texts1543(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("consumer_key").Text())
}
func text1543(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("consumer_key").Text())
}
func value1544(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("content_type"))
}
func typed1544(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("content_type"))
}
func texts1544(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("content_type").Text())
}
func text1544(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("content_type").Text())
}
func value1545(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("copyright"))
}
func typed1545(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("copyright"))
}
func texts1545(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("copyright").Text())
}
func text1545(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("copyright").Text())
}
func value1546(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("country"))
}
func typed1546(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("country"))
}
func texts1546(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("country").Text())
}
func text1546(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("country").Text())
}
func value1547(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("country"), 0))
}
func typed1547(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Index(ctx["config"].Member("country"), 0))
}
func texts1547(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Index(py.Str(ctx["config"].Member("country").Text()), 0))
}
func text1547(e *py.Eval, ctx variables) string {
	return e.StringText(e.Index(ctx["config"].Member("country"), 0).Text())
}
func value1548(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "access_token"))
}
func typed1548(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "access_token"))
}
func texts1548(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token"))
}
func text1548(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "access_token").Text())
}
func value1549(e *py.Eval, ctx variables) py.Value {
	return e.String(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") }))
}
func typed1549(e *py.Eval, ctx variables) py.Value {
	return e.String(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") }))
}
func texts1549(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.If(ctx["config"].Member("credentials").Text() != "", func() py.Value { return e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token") }, func() py.Value { return py.Str(ctx["config"].Member("access_token").Text()) }))
}
func text1549(e *py.Eval, ctx variables) string {
	return e.StringText(e.If(py.OrNone(ctx["config"].Member("credentials")).Truth(), func() py.Value { return e.Key(ctx["config"].Member("credentials"), "access_token") }, func() py.Value { return ctx["config"].Member("access_token") }).Text())
}
func value1550(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "access_token"))
}
func typed1550(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "access_token"))
}
func texts1550(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "access_token"))
}
func text1550(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "access_token").Text())
}
func value1551(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "api_key"))
}
func typed1551(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "api_key"))
}
func texts1551(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_key"))
}
func text1551(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "api_key").Text())
}
func value1552(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "api_token"))
}
func typed1552(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "api_token"))
}
func texts1552(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_token"))
}
func text1552(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "api_token").Text())
}
func value1553(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "api_token"))
}
func typed1553(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "api_token"))
}
func texts1553(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_token"))
}
func text1553(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "api_token").Text())
}
func value1554(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "client_id"))
}
func typed1554(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "client_id"))
}
func texts1554(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"))
}
func text1554(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "client_id").Text())
}
func value1555(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "client_secret"))
}
func typed1555(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "client_secret"))
}
func texts1555(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret"))
}
func text1555(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "client_secret").Text())
}
func value1556(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token"))
}
func typed1556(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token"))
}
func texts1556(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email").Text() + "/token")
}
func text1556(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token")
}
func value1557(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")), "{{ config['credentials']['email'] + '/token' }}")
}
func typed1557(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")), "{{ config['credentials']['email'] + '/token' }}")
}
func texts1557(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email"), py.Str("/token")), "{{ config['credentials']['email'] + '/token' }}")
}
func text1557(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Key(ctx["config"].Member("credentials"), "email"), py.Str("/token")).Text(), "{{ config['credentials']['email'] + '/token' }}")
}
func value1558(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token"))
}
func typed1558(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token"))
}
func texts1558(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "email").Text() + "/token")
}
func text1558(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "email").Text() + "/token")
}
func value1559(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "personal_access_token"))
}
func typed1559(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "personal_access_token"))
}
func texts1559(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "personal_access_token"))
}
func text1559(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "personal_access_token").Text())
}
func value1560(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "project_id"))
}
func typed1560(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "project_id"))
}
func texts1560(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "project_id"))
}
func text1560(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "project_id").Text())
}
func value1561(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "refresh_token"))
}
func typed1561(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "refresh_token"))
}
func texts1561(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token"))
}
func text1561(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "refresh_token").Text())
}
func value1562(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "secret"))
}
func typed1562(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "secret"))
}
func texts1562(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "secret"))
}
func text1562(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "secret").Text())
}
func value1563(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "token"))
}
func typed1563(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "token"))
}
func texts1563(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "token"))
}
func text1563(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "token").Text())
}
func value1564(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "username"))
}
func typed1564(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Key(ctx["config"].Member("credentials"), "username"))
}
func texts1564(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "username"))
}
func text1564(e *py.Eval, ctx variables) string {
	return e.StringText(e.Key(ctx["config"].Member("credentials"), "username").Text())
}
func value1565(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")),
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	)
}
func typed1565(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")),
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	)
}
func texts1565(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("daily_data_items").Text() + ctx["config"].Member("hourly_data_items").Text())
}
func text1565(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(ctx["config"].Member("daily_data_items"), ctx["config"].Member("hourly_data_items")).Text(),
		"{{ config['daily_data_items'] + config['hourly_data_items'] }}",
	)
}
func value1566(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("data_type_"))
}
func typed1566(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("data_type_"))
}
func texts1566(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("data_type_").Text())
}
func text1566(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("data_type_").Text())
}
func value1567(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("date_created_from"))
}
func typed1567(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("date_created_from"))
}
func texts1567(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("date_created_from").Text())
}
func text1567(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("date_created_from").Text())
}
func value1568(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("date_created_to"))
}
func typed1568(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("date_created_to"))
}
func texts1568(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("date_created_to").Text())
}
func text1568(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("date_created_to").Text())
}
func value1569(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("date_from"))
}
func typed1569(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("date_from"))
}
func texts1569(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("date_from").Text())
}
func text1569(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("date_from").Text())
}
func value1570(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("days_old"))
}
func typed1570(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("days_old"))
}
func texts1570(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("days_old").Text())
}
func text1570(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("days_old").Text())
}
func value1571(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("days_to_forecast"))
}
func typed1571(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("days_to_forecast"))
}
func texts1571(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("days_to_forecast").Text())
}
func text1571(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("days_to_forecast").Text())
}
func value1572(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("derived"))
}
func typed1572(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("derived"))
}
func texts1572(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("derived").Text())
}
func text1572(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("derived").Text())
}
func value1573(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("detail_type"))
}
func typed1573(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("detail_type"))
}
func texts1573(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("detail_type").Text())
}
func text1573(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("detail_type").Text())
}
func value1574(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("domain"))
}
func typed1574(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("domain"))
}
func texts1574(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("domain").Text())
}
func text1574(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("domain").Text())
}
func value1575(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("domain_id"))
}
func typed1575(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("domain_id"))
}
func texts1575(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("domain_id").Text())
}
func text1575(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("domain_id").Text())
}
func value1576(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("domain_url").Text() + "/identity/oauth/token")
}
func typed1576(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("domain_url").Text() + "/identity/oauth/token")
}
func texts1576(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("domain_url").Text() + "/identity/oauth/token")
}
func text1576(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("domain_url").Text() + "/identity/oauth/token")
}
func value1577(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/"), "{{ config['domain_url'].rstrip('/') }}/")
}
func typed1577(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/"), "{{ config['domain_url'].rstrip('/') }}/")
}
func texts1577(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.Call(py.Str(ctx["config"].Member("domain_url").Text()), "rstrip", py.Str("/")).Text() + "/")
}
func text1577(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("domain_url"), "rstrip", py.Str("/")).Text()+"/", "{{ config['domain_url'].rstrip('/') }}/")
}
func value1578(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("email"))
}
func typed1578(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("email"))
}
func texts1578(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("email").Text())
}
func text1578(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("email").Text())
}
func value1579(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("email").Text() + "/token")
}
func typed1579(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("email").Text() + "/token")
}
func texts1579(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("email").Text() + "/token")
}
func text1579(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("email").Text() + "/token")
}
func value1580(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("empty"))
}
func typed1580(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("empty"))
}
func texts1580(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("empty").Text())
}
func text1580(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("empty").Text())
}
func value1581(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func typed1581(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func texts1581(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func text1581(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.If(ctx["config"].Member("end_date").Truth(), func() py.Value { return ctx["config"].Member("end_date") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }).Text())
}
func value1582(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1582(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1582(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1582(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }).Text(),
		"{{ config['end_date'] or day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1583(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }))
}
func typed1583(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }))
}
func texts1583(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }))
}
func text1583(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d %H:%M:%S")) }).Text())
}
func value1584(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func typed1584(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func texts1584(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func text1584(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }).Text())
}
func value1585(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }))
}
func typed1585(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }))
}
func texts1585(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }))
}
func text1585(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m")) }).Text())
}
func value1586(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("end_date"))
}
func typed1586(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("end_date"))
}
func texts1586(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("end_date").Text())
}
func text1586(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("end_date").Text())
}
func value1587(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func typed1587(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func texts1587(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("end_datetime").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_datetime").Text()) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }),
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func text1587(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return ctx["config"].Member("end_datetime") }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%d")) }).Text(),
		"{{ config['end_datetime'] if config['end_datetime'] else day_delta(0, format='%Y-%m-%d') }}",
	)
}
func value1588(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed1588(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts1588(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("end_datetime").Text() != "", func() py.Value {
			return e.Index(e.Call(py.Str(ctx["config"].Member("end_datetime").Text()), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text1588(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(ctx["config"].Member("end_datetime").Truth(), func() py.Value { return e.Index(e.Call(ctx["config"].Member("end_datetime"), "split", py.Str("T")), 0) }, func() py.Value { return e.DayDelta(py.Int(0), py.Str("%Y-%m-%dT%H:%M:%SZ")) }).Text(),
		"{{ config['end_datetime'].split('T')[0] if config['end_datetime'] else day_delta(0, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func value1589(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.If(ctx["config"].Member("end_time").Truth(), func() py.Value { return ctx["config"].Member("end_time") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func typed1589(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.If(ctx["config"].Member("end_time").Truth(), func() py.Value { return ctx["config"].Member("end_time") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func texts1589(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.If(ctx["config"].Member("end_time").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_time").Text()) }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func text1589(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.If(ctx["config"].Member("end_time").Truth(), func() py.Value { return ctx["config"].Member("end_time") }, func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }).Text())
}
func value1590(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("endpoint"))
}
func typed1590(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("endpoint"))
}
func texts1590(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("endpoint").Text())
}
func text1590(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("endpoint").Text())
}
func value1591(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("endpoint").Text() + "/api/v1")
}
func typed1591(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("endpoint").Text() + "/api/v1")
}
func texts1591(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("endpoint").Text() + "/api/v1")
}
func text1591(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("endpoint").Text() + "/api/v1")
}
func value1592(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("endpoint"), "replace", py.Str("https://"), py.Str("")), "{{ config['endpoint'].replace('https://', '') }}")
}
func typed1592(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(ctx["config"].Member("endpoint"), "replace", py.Str("https://"), py.Str("")), "{{ config['endpoint'].replace('https://', '') }}")
}
func texts1592(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(ctx["config"].Member("endpoint").Text()), "replace", py.Str("https://"), py.Str("")), "{{ config['endpoint'].replace('https://', '') }}")
}
func text1592(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(ctx["config"].Member("endpoint"), "replace", py.Str("https://"), py.Str("")).Text(), "{{ config['endpoint'].replace('https://', '') }}")
}
func value1593(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.FilterUpper(ctx["config"].Member("env")).Text() + "-1")
}
func typed1593(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.FilterUpper(ctx["config"].Member("env")).Text() + "-1")
}
func texts1593(e *py.Eval, ctx variables) py.Value {
	return py.Literal(e.FilterUpper(py.Str(ctx["config"].Member("env").Text())).Text() + "-1")
}
func text1593(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterUpper(ctx["config"].Member("env")).Text() + "-1")
}
func value1594(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("env"))
}
func typed1594(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("env"))
}
func texts1594(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("env").Text())
}
func text1594(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("env").Text())
}
func value1595(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("exchange"))
}
func typed1595(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("exchange"))
}
func texts1595(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("exchange").Text())
}
func text1595(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("exchange").Text())
}
func value1596(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("filter_entities"))
}
func typed1596(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("filter_entities"))
}
func texts1596(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("filter_entities").Text())
}
func text1596(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("filter_entities").Text())
}
func value1597(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("first"))
}
func typed1597(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("first"))
}
func texts1597(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("first").Text())
}
func text1597(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("first").Text())
}
func value1598(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("flag"))
}
func typed1598(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("flag"))
}
func texts1598(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("flag").Text())
}
func text1598(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("flag").Text())
}
func value1599(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("from"))
}
func typed1599(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("from"))
}
func texts1599(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("from").Text())
}
func text1599(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("from").Text())
}
