package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
	"strings"
)

func value7200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/folders/"+ctx["stream_partition"].Member("id").Text()+"/ancestors"), "integer")
}
func typed7200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/folders/"+ctx["stream_partition"].Member("id").Text()+"/ancestors"), "integer")
}
func texts7200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/folders/"+ctx["stream_partition"].Member("id").Text()+"/ancestors"), "integer")
}
func text7200(e *py.Eval, ctx variables) string {
	return ""
}
func value7201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/folders/"+ctx["stream_partition"].Member("id").Text()+"/ancestors"), "number")
}
func typed7201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/folders/"+ctx["stream_partition"].Member("id").Text()+"/ancestors"), "number")
}
func texts7201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/folders/"+ctx["stream_partition"].Member("id").Text()+"/ancestors"), "number")
}
func text7201(e *py.Eval, ctx variables) string {
	return ""
}
func value7202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/folders/"+ctx["stream_partition"].Member("id").Text()+"/ancestors"), "boolean")
}
func typed7202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/folders/"+ctx["stream_partition"].Member("id").Text()+"/ancestors"), "boolean")
}
func texts7202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/folders/"+ctx["stream_partition"].Member("id").Text()+"/ancestors"), "boolean")
}
func text7202(e *py.Eval, ctx variables) string {
	return ""
}
func value7203(e *py.Eval, ctx variables) py.Value {
	return py.Str("/form//" + ctx["stream_partition"].Member("form_id").Text() + "/questions")
}
func typed7203(e *py.Eval, ctx variables) py.Value {
	return py.Str("/form//" + ctx["stream_partition"].Member("form_id").Text() + "/questions")
}
func texts7203(e *py.Eval, ctx variables) py.Value {
	return py.Str("/form//" + ctx["stream_partition"].Member("form_id").Text() + "/questions")
}
func text7203(e *py.Eval, ctx variables) string {
	return ""
}
func value7204(e *py.Eval, ctx variables) py.Value {
	return py.Str("/form//" + ctx["stream_partition"].Member("form_id").Text() + "/questions")
}
func typed7204(e *py.Eval, ctx variables) py.Value {
	return py.Str("/form//" + ctx["stream_partition"].Member("form_id").Text() + "/questions")
}
func texts7204(e *py.Eval, ctx variables) py.Value {
	return py.Str("/form//" + ctx["stream_partition"].Member("form_id").Text() + "/questions")
}
func text7204(e *py.Eval, ctx variables) string {
	return ""
}
func value7205(e *py.Eval, ctx variables) py.Value {
	return py.Str("/form//" + ctx["stream_partition"].Member("form_id").Text() + "/questions")
}
func typed7205(e *py.Eval, ctx variables) py.Value {
	return py.Str("/form//" + ctx["stream_partition"].Member("form_id").Text() + "/questions")
}
func texts7205(e *py.Eval, ctx variables) py.Value {
	return py.Str("/form//" + ctx["stream_partition"].Member("form_id").Text() + "/questions")
}
func text7205(e *py.Eval, ctx variables) string {
	return ""
}
func value7206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/form//"+ctx["stream_partition"].Member("form_id").Text()+"/questions"), "integer")
}
func typed7206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/form//"+ctx["stream_partition"].Member("form_id").Text()+"/questions"), "integer")
}
func texts7206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/form//"+ctx["stream_partition"].Member("form_id").Text()+"/questions"), "integer")
}
func text7206(e *py.Eval, ctx variables) string {
	return ""
}
func value7207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/form//"+ctx["stream_partition"].Member("form_id").Text()+"/questions"), "number")
}
func typed7207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/form//"+ctx["stream_partition"].Member("form_id").Text()+"/questions"), "number")
}
func texts7207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/form//"+ctx["stream_partition"].Member("form_id").Text()+"/questions"), "number")
}
func text7207(e *py.Eval, ctx variables) string {
	return ""
}
func value7208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/form//"+ctx["stream_partition"].Member("form_id").Text()+"/questions"), "string")
}
func typed7208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/form//"+ctx["stream_partition"].Member("form_id").Text()+"/questions"), "string")
}
func texts7208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/form//"+ctx["stream_partition"].Member("form_id").Text()+"/questions"), "string")
}
func text7208(e *py.Eval, ctx variables) string {
	return ""
}
func value7209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/form//"+ctx["stream_partition"].Member("form_id").Text()+"/questions"), "boolean")
}
func typed7209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/form//"+ctx["stream_partition"].Member("form_id").Text()+"/questions"), "boolean")
}
func texts7209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/form//"+ctx["stream_partition"].Member("form_id").Text()+"/questions"), "boolean")
}
func text7209(e *py.Eval, ctx variables) string {
	return ""
}
func value7210(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func typed7210(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func texts7210(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func text7210(e *py.Eval, ctx variables) string {
	return ""
}
func value7211(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func typed7211(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func texts7211(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func text7211(e *py.Eval, ctx variables) string {
	return ""
}
func value7212(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func typed7212(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func texts7212(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func text7212(e *py.Eval, ctx variables) string {
	return ""
}
func value7213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()), "number")
}
func typed7213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()), "number")
}
func texts7213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()), "number")
}
func text7213(e *py.Eval, ctx variables) string {
	return ""
}
func value7214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()), "boolean")
}
func typed7214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()), "boolean")
}
func texts7214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()), "boolean")
}
func text7214(e *py.Eval, ctx variables) string {
	return ""
}
func value7215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()), "string")
}
func typed7215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()), "string")
}
func texts7215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()), "string")
}
func text7215(e *py.Eval, ctx variables) string {
	return ""
}
func value7216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()), "integer")
}
func typed7216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()), "integer")
}
func texts7216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()), "integer")
}
func text7216(e *py.Eval, ctx variables) string {
	return ""
}
func value7217(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/coupons")
}
func typed7217(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/coupons")
}
func texts7217(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/coupons")
}
func text7217(e *py.Eval, ctx variables) string {
	return ""
}
func value7218(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/coupons")
}
func typed7218(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/coupons")
}
func texts7218(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/coupons")
}
func text7218(e *py.Eval, ctx variables) string {
	return ""
}
func value7219(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/coupons")
}
func typed7219(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/coupons")
}
func texts7219(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/coupons")
}
func text7219(e *py.Eval, ctx variables) string {
	return ""
}
func value7220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/coupons"), "boolean")
}
func typed7220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/coupons"), "boolean")
}
func texts7220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/coupons"), "boolean")
}
func text7220(e *py.Eval, ctx variables) string {
	return ""
}
func value7221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/coupons"), "integer")
}
func typed7221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/coupons"), "integer")
}
func texts7221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/coupons"), "integer")
}
func text7221(e *py.Eval, ctx variables) string {
	return ""
}
func value7222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/coupons"), "number")
}
func typed7222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/coupons"), "number")
}
func texts7222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/coupons"), "number")
}
func text7222(e *py.Eval, ctx variables) string {
	return ""
}
func value7223(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/fields")
}
func typed7223(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/fields")
}
func texts7223(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/fields")
}
func text7223(e *py.Eval, ctx variables) string {
	return ""
}
func value7224(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/fields")
}
func typed7224(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/fields")
}
func texts7224(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/fields")
}
func text7224(e *py.Eval, ctx variables) string {
	return ""
}
func value7225(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/fields")
}
func typed7225(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/fields")
}
func texts7225(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/fields")
}
func text7225(e *py.Eval, ctx variables) string {
	return ""
}
func value7226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/fields"), "boolean")
}
func typed7226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/fields"), "boolean")
}
func texts7226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/fields"), "boolean")
}
func text7226(e *py.Eval, ctx variables) string {
	return ""
}
func value7227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/fields"), "string")
}
func typed7227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/fields"), "string")
}
func texts7227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/fields"), "string")
}
func text7227(e *py.Eval, ctx variables) string {
	return ""
}
func value7228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/fields"), "number")
}
func typed7228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/fields"), "number")
}
func texts7228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/fields"), "number")
}
func text7228(e *py.Eval, ctx variables) string {
	return ""
}
func value7229(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/partial-submissions")
}
func typed7229(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/partial-submissions")
}
func texts7229(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/partial-submissions")
}
func text7229(e *py.Eval, ctx variables) string {
	return ""
}
func value7230(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/partial-submissions")
}
func typed7230(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/partial-submissions")
}
func texts7230(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/partial-submissions")
}
func text7230(e *py.Eval, ctx variables) string {
	return ""
}
func value7231(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/partial-submissions")
}
func typed7231(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/partial-submissions")
}
func texts7231(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/partial-submissions")
}
func text7231(e *py.Eval, ctx variables) string {
	return ""
}
func value7232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/partial-submissions"), "integer")
}
func typed7232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/partial-submissions"), "integer")
}
func texts7232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/partial-submissions"), "integer")
}
func text7232(e *py.Eval, ctx variables) string {
	return ""
}
func value7233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/partial-submissions"), "number")
}
func typed7233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/partial-submissions"), "number")
}
func texts7233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/partial-submissions"), "number")
}
func text7233(e *py.Eval, ctx variables) string {
	return ""
}
func value7234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/partial-submissions"), "boolean")
}
func typed7234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/partial-submissions"), "boolean")
}
func texts7234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/partial-submissions"), "boolean")
}
func text7234(e *py.Eval, ctx variables) string {
	return ""
}
func value7235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/partial-submissions"), "string")
}
func typed7235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/partial-submissions"), "string")
}
func texts7235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/partial-submissions"), "string")
}
func text7235(e *py.Eval, ctx variables) string {
	return ""
}
func value7236(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/products")
}
func typed7236(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/products")
}
func texts7236(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/products")
}
func text7236(e *py.Eval, ctx variables) string {
	return ""
}
func value7237(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/products")
}
func typed7237(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/products")
}
func texts7237(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/products")
}
func text7237(e *py.Eval, ctx variables) string {
	return ""
}
func value7238(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/products")
}
func typed7238(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/products")
}
func texts7238(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/products")
}
func text7238(e *py.Eval, ctx variables) string {
	return ""
}
func value7239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/products"), "integer")
}
func typed7239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/products"), "integer")
}
func texts7239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/products"), "integer")
}
func text7239(e *py.Eval, ctx variables) string {
	return ""
}
func value7240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/products"), "number")
}
func typed7240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/products"), "number")
}
func texts7240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/products"), "number")
}
func text7240(e *py.Eval, ctx variables) string {
	return ""
}
func value7241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/products"), "string")
}
func typed7241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/products"), "string")
}
func texts7241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/products"), "string")
}
func text7241(e *py.Eval, ctx variables) string {
	return ""
}
func value7242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/products"), "boolean")
}
func typed7242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/products"), "boolean")
}
func texts7242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/products"), "boolean")
}
func text7242(e *py.Eval, ctx variables) string {
	return ""
}
func value7243(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/submissions")
}
func typed7243(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/submissions")
}
func texts7243(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/submissions")
}
func text7243(e *py.Eval, ctx variables) string {
	return ""
}
func value7244(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/submissions")
}
func typed7244(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/submissions")
}
func texts7244(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/submissions")
}
func text7244(e *py.Eval, ctx variables) string {
	return ""
}
func value7245(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/submissions")
}
func typed7245(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/submissions")
}
func texts7245(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_id").Text() + "/submissions")
}
func text7245(e *py.Eval, ctx variables) string {
	return ""
}
func value7246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/submissions"), "integer")
}
func typed7246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/submissions"), "integer")
}
func texts7246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/submissions"), "integer")
}
func text7246(e *py.Eval, ctx variables) string {
	return ""
}
func value7247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/submissions"), "string")
}
func typed7247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/submissions"), "string")
}
func texts7247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/submissions"), "string")
}
func text7247(e *py.Eval, ctx variables) string {
	return ""
}
func value7248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/submissions"), "number")
}
func typed7248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/submissions"), "number")
}
func texts7248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/submissions"), "number")
}
func text7248(e *py.Eval, ctx variables) string {
	return ""
}
func value7249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/submissions"), "boolean")
}
func typed7249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/submissions"), "boolean")
}
func texts7249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_id").Text()+"/submissions"), "boolean")
}
func text7249(e *py.Eval, ctx variables) string {
	return ""
}
func value7250(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/comments.json")
}
func typed7250(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/comments.json")
}
func texts7250(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/comments.json")
}
func text7250(e *py.Eval, ctx variables) string {
	return ""
}
func value7251(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/comments.json")
}
func typed7251(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/comments.json")
}
func texts7251(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/comments.json")
}
func text7251(e *py.Eval, ctx variables) string {
	return ""
}
func value7252(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/comments.json")
}
func typed7252(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/comments.json")
}
func texts7252(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/comments.json")
}
func text7252(e *py.Eval, ctx variables) string {
	return ""
}
func value7253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/comments.json"), "integer")
}
func typed7253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/comments.json"), "integer")
}
func texts7253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/comments.json"), "integer")
}
func text7253(e *py.Eval, ctx variables) string {
	return ""
}
func value7254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/comments.json"), "number")
}
func typed7254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/comments.json"), "number")
}
func texts7254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/comments.json"), "number")
}
func text7254(e *py.Eval, ctx variables) string {
	return ""
}
func value7255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/comments.json"), "boolean")
}
func typed7255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/comments.json"), "boolean")
}
func texts7255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/comments.json"), "boolean")
}
func text7255(e *py.Eval, ctx variables) string {
	return ""
}
func value7256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/comments.json"), "string")
}
func typed7256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/comments.json"), "string")
}
func texts7256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/comments.json"), "string")
}
func text7256(e *py.Eval, ctx variables) string {
	return ""
}
func value7257(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/entries.json")
}
func typed7257(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/entries.json")
}
func texts7257(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/entries.json")
}
func text7257(e *py.Eval, ctx variables) string {
	return ""
}
func value7258(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/entries.json")
}
func typed7258(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/entries.json")
}
func texts7258(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/entries.json")
}
func text7258(e *py.Eval, ctx variables) string {
	return ""
}
func value7259(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/entries.json")
}
func typed7259(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/entries.json")
}
func texts7259(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/entries.json")
}
func text7259(e *py.Eval, ctx variables) string {
	return ""
}
func value7260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/entries.json"), "string")
}
func typed7260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/entries.json"), "string")
}
func texts7260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/entries.json"), "string")
}
func text7260(e *py.Eval, ctx variables) string {
	return ""
}
func value7261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/entries.json"), "integer")
}
func typed7261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/entries.json"), "integer")
}
func texts7261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/entries.json"), "integer")
}
func text7261(e *py.Eval, ctx variables) string {
	return ""
}
func value7262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/entries.json"), "boolean")
}
func typed7262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/entries.json"), "boolean")
}
func texts7262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/entries.json"), "boolean")
}
func text7262(e *py.Eval, ctx variables) string {
	return ""
}
func value7263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/entries.json"), "number")
}
func typed7263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/entries.json"), "number")
}
func texts7263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/entries.json"), "number")
}
func text7263(e *py.Eval, ctx variables) string {
	return ""
}
func value7264(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/fields.json")
}
func typed7264(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/fields.json")
}
func texts7264(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/fields.json")
}
func text7264(e *py.Eval, ctx variables) string {
	return ""
}
func value7265(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/fields.json")
}
func typed7265(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/fields.json")
}
func texts7265(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/fields.json")
}
func text7265(e *py.Eval, ctx variables) string {
	return ""
}
func value7266(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/fields.json")
}
func typed7266(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/fields.json")
}
func texts7266(e *py.Eval, ctx variables) py.Value {
	return py.Str("/forms/" + ctx["stream_partition"].Member("form_identifier").Text() + "/fields.json")
}
func text7266(e *py.Eval, ctx variables) string {
	return ""
}
func value7267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/fields.json"), "number")
}
func typed7267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/fields.json"), "number")
}
func texts7267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/fields.json"), "number")
}
func text7267(e *py.Eval, ctx variables) string {
	return ""
}
func value7268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/fields.json"), "string")
}
func typed7268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/fields.json"), "string")
}
func texts7268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/fields.json"), "string")
}
func text7268(e *py.Eval, ctx variables) string {
	return ""
}
func value7269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/fields.json"), "boolean")
}
func typed7269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/fields.json"), "boolean")
}
func texts7269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/fields.json"), "boolean")
}
func text7269(e *py.Eval, ctx variables) string {
	return ""
}
func value7270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/fields.json"), "integer")
}
func typed7270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/fields.json"), "integer")
}
func texts7270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/forms/"+ctx["stream_partition"].Member("form_identifier").Text()+"/fields.json"), "integer")
}
func text7270(e *py.Eval, ctx variables) string {
	return ""
}
func value7271(e *py.Eval, ctx variables) py.Value {
	return py.Str("/gates/" + ctx["stream_partition"].Member("gate_id").Text() + "/rules")
}
func typed7271(e *py.Eval, ctx variables) py.Value {
	return py.Str("/gates/" + ctx["stream_partition"].Member("gate_id").Text() + "/rules")
}
func texts7271(e *py.Eval, ctx variables) py.Value {
	return py.Str("/gates/" + ctx["stream_partition"].Member("gate_id").Text() + "/rules")
}
func text7271(e *py.Eval, ctx variables) string {
	return ""
}
func value7272(e *py.Eval, ctx variables) py.Value {
	return py.Str("/gates/" + ctx["stream_partition"].Member("gate_id").Text() + "/rules")
}
func typed7272(e *py.Eval, ctx variables) py.Value {
	return py.Str("/gates/" + ctx["stream_partition"].Member("gate_id").Text() + "/rules")
}
func texts7272(e *py.Eval, ctx variables) py.Value {
	return py.Str("/gates/" + ctx["stream_partition"].Member("gate_id").Text() + "/rules")
}
func text7272(e *py.Eval, ctx variables) string {
	return ""
}
func value7273(e *py.Eval, ctx variables) py.Value {
	return py.Str("/gates/" + ctx["stream_partition"].Member("gate_id").Text() + "/rules")
}
func typed7273(e *py.Eval, ctx variables) py.Value {
	return py.Str("/gates/" + ctx["stream_partition"].Member("gate_id").Text() + "/rules")
}
func texts7273(e *py.Eval, ctx variables) py.Value {
	return py.Str("/gates/" + ctx["stream_partition"].Member("gate_id").Text() + "/rules")
}
func text7273(e *py.Eval, ctx variables) string {
	return ""
}
func value7274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/gates/"+ctx["stream_partition"].Member("gate_id").Text()+"/rules"), "string")
}
func typed7274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/gates/"+ctx["stream_partition"].Member("gate_id").Text()+"/rules"), "string")
}
func texts7274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/gates/"+ctx["stream_partition"].Member("gate_id").Text()+"/rules"), "string")
}
func text7274(e *py.Eval, ctx variables) string {
	return ""
}
func value7275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/gates/"+ctx["stream_partition"].Member("gate_id").Text()+"/rules"), "integer")
}
func typed7275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/gates/"+ctx["stream_partition"].Member("gate_id").Text()+"/rules"), "integer")
}
func texts7275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/gates/"+ctx["stream_partition"].Member("gate_id").Text()+"/rules"), "integer")
}
func text7275(e *py.Eval, ctx variables) string {
	return ""
}
func value7276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/gates/"+ctx["stream_partition"].Member("gate_id").Text()+"/rules"), "number")
}
func typed7276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/gates/"+ctx["stream_partition"].Member("gate_id").Text()+"/rules"), "number")
}
func texts7276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/gates/"+ctx["stream_partition"].Member("gate_id").Text()+"/rules"), "number")
}
func text7276(e *py.Eval, ctx variables) string {
	return ""
}
func value7277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/gates/"+ctx["stream_partition"].Member("gate_id").Text()+"/rules"), "boolean")
}
func typed7277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/gates/"+ctx["stream_partition"].Member("gate_id").Text()+"/rules"), "boolean")
}
func texts7277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/gates/"+ctx["stream_partition"].Member("gate_id").Text()+"/rules"), "boolean")
}
func text7277(e *py.Eval, ctx variables) string {
	return ""
}
func value7278(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/endorsements")
}
func typed7278(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/endorsements")
}
func texts7278(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/endorsements")
}
func text7278(e *py.Eval, ctx variables) string {
	return ""
}
func value7279(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/endorsements")
}
func typed7279(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/endorsements")
}
func texts7279(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/endorsements")
}
func text7279(e *py.Eval, ctx variables) string {
	return ""
}
func value7280(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/endorsements")
}
func typed7280(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/endorsements")
}
func texts7280(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/endorsements")
}
func text7280(e *py.Eval, ctx variables) string {
	return ""
}
func value7281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/endorsements"), "string")
}
func typed7281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/endorsements"), "string")
}
func texts7281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/endorsements"), "string")
}
func text7281(e *py.Eval, ctx variables) string {
	return ""
}
func value7282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/endorsements"), "number")
}
func typed7282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/endorsements"), "number")
}
func texts7282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/endorsements"), "number")
}
func text7282(e *py.Eval, ctx variables) string {
	return ""
}
func value7283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/endorsements"), "boolean")
}
func typed7283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/endorsements"), "boolean")
}
func texts7283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/endorsements"), "boolean")
}
func text7283(e *py.Eval, ctx variables) string {
	return ""
}
func value7284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/endorsements"), "integer")
}
func typed7284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/endorsements"), "integer")
}
func texts7284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/endorsements"), "integer")
}
func text7284(e *py.Eval, ctx variables) string {
	return ""
}
func value7285(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/idea_comments")
}
func typed7285(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/idea_comments")
}
func texts7285(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/idea_comments")
}
func text7285(e *py.Eval, ctx variables) string {
	return ""
}
func value7286(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/idea_comments")
}
func typed7286(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/idea_comments")
}
func texts7286(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/idea_comments")
}
func text7286(e *py.Eval, ctx variables) string {
	return ""
}
func value7287(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/idea_comments")
}
func typed7287(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/idea_comments")
}
func texts7287(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ideas/" + ctx["stream_partition"].Member("id").Text() + "/idea_comments")
}
func text7287(e *py.Eval, ctx variables) string {
	return ""
}
func value7288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/idea_comments"), "string")
}
func typed7288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/idea_comments"), "string")
}
func texts7288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/idea_comments"), "string")
}
func text7288(e *py.Eval, ctx variables) string {
	return ""
}
func value7289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/idea_comments"), "number")
}
func typed7289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/idea_comments"), "number")
}
func texts7289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/idea_comments"), "number")
}
func text7289(e *py.Eval, ctx variables) string {
	return ""
}
func value7290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/idea_comments"), "boolean")
}
func typed7290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/idea_comments"), "boolean")
}
func texts7290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/idea_comments"), "boolean")
}
func text7290(e *py.Eval, ctx variables) string {
	return ""
}
func value7291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/idea_comments"), "integer")
}
func typed7291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/idea_comments"), "integer")
}
func texts7291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ideas/"+ctx["stream_partition"].Member("id").Text()+"/idea_comments"), "integer")
}
func text7291(e *py.Eval, ctx variables) string {
	return ""
}
func value7292(e *py.Eval, ctx variables) py.Value {
	return py.Str("/incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/log_entries")
}
func typed7292(e *py.Eval, ctx variables) py.Value {
	return py.Str("/incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/log_entries")
}
func texts7292(e *py.Eval, ctx variables) py.Value {
	return py.Str("/incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/log_entries")
}
func text7292(e *py.Eval, ctx variables) string {
	return ""
}
func value7293(e *py.Eval, ctx variables) py.Value {
	return py.Str("/incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/log_entries")
}
func typed7293(e *py.Eval, ctx variables) py.Value {
	return py.Str("/incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/log_entries")
}
func texts7293(e *py.Eval, ctx variables) py.Value {
	return py.Str("/incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/log_entries")
}
func text7293(e *py.Eval, ctx variables) string {
	return ""
}
func value7294(e *py.Eval, ctx variables) py.Value {
	return py.Str("/incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/log_entries")
}
func typed7294(e *py.Eval, ctx variables) py.Value {
	return py.Str("/incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/log_entries")
}
func texts7294(e *py.Eval, ctx variables) py.Value {
	return py.Str("/incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/log_entries")
}
func text7294(e *py.Eval, ctx variables) string {
	return ""
}
func value7295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/log_entries"), "number")
}
func typed7295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/log_entries"), "number")
}
func texts7295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/log_entries"), "number")
}
func text7295(e *py.Eval, ctx variables) string {
	return ""
}
func value7296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/log_entries"), "boolean")
}
func typed7296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/log_entries"), "boolean")
}
func texts7296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/log_entries"), "boolean")
}
func text7296(e *py.Eval, ctx variables) string {
	return ""
}
func value7297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/log_entries"), "string")
}
func typed7297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/log_entries"), "string")
}
func texts7297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/log_entries"), "string")
}
func text7297(e *py.Eval, ctx variables) string {
	return ""
}
func value7298(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/log_entries"), "integer")
}
func typed7298(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/log_entries"), "integer")
}
func texts7298(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/log_entries"), "integer")
}
func text7298(e *py.Eval, ctx variables) string {
	return ""
}
func value7299(e *py.Eval, ctx variables) py.Value {
	return py.Str("/inventory/" + ctx["stream_partition"].Member("inventory_id").Text() + "/history.api")
}
func typed7299(e *py.Eval, ctx variables) py.Value {
	return py.Str("/inventory/" + ctx["stream_partition"].Member("inventory_id").Text() + "/history.api")
}
func texts7299(e *py.Eval, ctx variables) py.Value {
	return py.Str("/inventory/" + ctx["stream_partition"].Member("inventory_id").Text() + "/history.api")
}
func text7299(e *py.Eval, ctx variables) string {
	return ""
}
func value7300(e *py.Eval, ctx variables) py.Value {
	return py.Str("/inventory/" + ctx["stream_partition"].Member("inventory_id").Text() + "/history.api")
}
func typed7300(e *py.Eval, ctx variables) py.Value {
	return py.Str("/inventory/" + ctx["stream_partition"].Member("inventory_id").Text() + "/history.api")
}
func texts7300(e *py.Eval, ctx variables) py.Value {
	return py.Str("/inventory/" + ctx["stream_partition"].Member("inventory_id").Text() + "/history.api")
}
func text7300(e *py.Eval, ctx variables) string {
	return ""
}
func value7301(e *py.Eval, ctx variables) py.Value {
	return py.Str("/inventory/" + ctx["stream_partition"].Member("inventory_id").Text() + "/history.api")
}
func typed7301(e *py.Eval, ctx variables) py.Value {
	return py.Str("/inventory/" + ctx["stream_partition"].Member("inventory_id").Text() + "/history.api")
}
func texts7301(e *py.Eval, ctx variables) py.Value {
	return py.Str("/inventory/" + ctx["stream_partition"].Member("inventory_id").Text() + "/history.api")
}
func text7301(e *py.Eval, ctx variables) string {
	return ""
}
func value7302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/inventory/"+ctx["stream_partition"].Member("inventory_id").Text()+"/history.api"), "string")
}
func typed7302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/inventory/"+ctx["stream_partition"].Member("inventory_id").Text()+"/history.api"), "string")
}
func texts7302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/inventory/"+ctx["stream_partition"].Member("inventory_id").Text()+"/history.api"), "string")
}
func text7302(e *py.Eval, ctx variables) string {
	return ""
}
func value7303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/inventory/"+ctx["stream_partition"].Member("inventory_id").Text()+"/history.api"), "boolean")
}
func typed7303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/inventory/"+ctx["stream_partition"].Member("inventory_id").Text()+"/history.api"), "boolean")
}
func texts7303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/inventory/"+ctx["stream_partition"].Member("inventory_id").Text()+"/history.api"), "boolean")
}
func text7303(e *py.Eval, ctx variables) string {
	return ""
}
func value7304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/inventory/"+ctx["stream_partition"].Member("inventory_id").Text()+"/history.api"), "integer")
}
func typed7304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/inventory/"+ctx["stream_partition"].Member("inventory_id").Text()+"/history.api"), "integer")
}
func texts7304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/inventory/"+ctx["stream_partition"].Member("inventory_id").Text()+"/history.api"), "integer")
}
func text7304(e *py.Eval, ctx variables) string {
	return ""
}
func value7305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/inventory/"+ctx["stream_partition"].Member("inventory_id").Text()+"/history.api"), "number")
}
func typed7305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/inventory/"+ctx["stream_partition"].Member("inventory_id").Text()+"/history.api"), "number")
}
func texts7305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/inventory/"+ctx["stream_partition"].Member("inventory_id").Text()+"/history.api"), "number")
}
func text7305(e *py.Eval, ctx variables) string {
	return ""
}
func value7306(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func typed7306(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func texts7306(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func text7306(e *py.Eval, ctx variables) string {
	return ""
}
func value7307(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func typed7307(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func texts7307(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func text7307(e *py.Eval, ctx variables) string {
	return ""
}
func value7308(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func typed7308(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func texts7308(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func text7308(e *py.Eval, ctx variables) string {
	return ""
}
func value7309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "integer")
}
func typed7309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "integer")
}
func texts7309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "integer")
}
func text7309(e *py.Eval, ctx variables) string {
	return ""
}
func value7310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "number")
}
func typed7310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "number")
}
func texts7310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "number")
}
func text7310(e *py.Eval, ctx variables) string {
	return ""
}
func value7311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "string")
}
func typed7311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "string")
}
func texts7311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "string")
}
func text7311(e *py.Eval, ctx variables) string {
	return ""
}
func value7312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "boolean")
}
func typed7312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "boolean")
}
func texts7312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "boolean")
}
func text7312(e *py.Eval, ctx variables) string {
	return ""
}
func value7313(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/payments")
}
func typed7313(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/payments")
}
func texts7313(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/payments")
}
func text7313(e *py.Eval, ctx variables) string {
	return ""
}
func value7314(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/payments")
}
func typed7314(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/payments")
}
func texts7314(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/payments")
}
func text7314(e *py.Eval, ctx variables) string {
	return ""
}
func value7315(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/payments")
}
func typed7315(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/payments")
}
func texts7315(e *py.Eval, ctx variables) py.Value {
	return py.Str("/invoices/" + ctx["stream_partition"].Member("id").Text() + "/payments")
}
func text7315(e *py.Eval, ctx variables) string {
	return ""
}
func value7316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/payments"), "integer")
}
func typed7316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/payments"), "integer")
}
func texts7316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/payments"), "integer")
}
func text7316(e *py.Eval, ctx variables) string {
	return ""
}
func value7317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/payments"), "number")
}
func typed7317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/payments"), "number")
}
func texts7317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/payments"), "number")
}
func text7317(e *py.Eval, ctx variables) string {
	return ""
}
func value7318(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/payments"), "string")
}
func typed7318(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/payments"), "string")
}
func texts7318(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/payments"), "string")
}
func text7318(e *py.Eval, ctx variables) string {
	return ""
}
func value7319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/payments"), "boolean")
}
func typed7319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/payments"), "boolean")
}
func texts7319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/invoices/"+ctx["stream_partition"].Member("id").Text()+"/payments"), "boolean")
}
func text7319(e *py.Eval, ctx variables) string {
	return ""
}
func value7320(e *py.Eval, ctx variables) py.Value {
	return py.Str("/issues/" + ctx["stream_slice"].Member("id").Text() + "/occurrences")
}
func typed7320(e *py.Eval, ctx variables) py.Value {
	return py.Str("/issues/" + ctx["stream_slice"].Member("id").Text() + "/occurrences")
}
func texts7320(e *py.Eval, ctx variables) py.Value {
	return py.Str("/issues/" + ctx["stream_slice"].Member("id").Text() + "/occurrences")
}
func text7320(e *py.Eval, ctx variables) string {
	return ""
}
func value7321(e *py.Eval, ctx variables) py.Value {
	return py.Str("/issues/" + ctx["stream_slice"].Member("id").Text() + "/occurrences")
}
func typed7321(e *py.Eval, ctx variables) py.Value {
	return py.Str("/issues/" + ctx["stream_slice"].Member("id").Text() + "/occurrences")
}
func texts7321(e *py.Eval, ctx variables) py.Value {
	return py.Str("/issues/" + ctx["stream_slice"].Member("id").Text() + "/occurrences")
}
func text7321(e *py.Eval, ctx variables) string {
	return ""
}
func value7322(e *py.Eval, ctx variables) py.Value {
	return py.Str("/issues/" + ctx["stream_slice"].Member("id").Text() + "/occurrences")
}
func typed7322(e *py.Eval, ctx variables) py.Value {
	return py.Str("/issues/" + ctx["stream_slice"].Member("id").Text() + "/occurrences")
}
func texts7322(e *py.Eval, ctx variables) py.Value {
	return py.Str("/issues/" + ctx["stream_slice"].Member("id").Text() + "/occurrences")
}
func text7322(e *py.Eval, ctx variables) string {
	return ""
}
func value7323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/issues/"+ctx["stream_slice"].Member("id").Text()+"/occurrences"), "string")
}
func typed7323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/issues/"+ctx["stream_slice"].Member("id").Text()+"/occurrences"), "string")
}
func texts7323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/issues/"+ctx["stream_slice"].Member("id").Text()+"/occurrences"), "string")
}
func text7323(e *py.Eval, ctx variables) string {
	return ""
}
func value7324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/issues/"+ctx["stream_slice"].Member("id").Text()+"/occurrences"), "integer")
}
func typed7324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/issues/"+ctx["stream_slice"].Member("id").Text()+"/occurrences"), "integer")
}
func texts7324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/issues/"+ctx["stream_slice"].Member("id").Text()+"/occurrences"), "integer")
}
func text7324(e *py.Eval, ctx variables) string {
	return ""
}
func value7325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/issues/"+ctx["stream_slice"].Member("id").Text()+"/occurrences"), "number")
}
func typed7325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/issues/"+ctx["stream_slice"].Member("id").Text()+"/occurrences"), "number")
}
func texts7325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/issues/"+ctx["stream_slice"].Member("id").Text()+"/occurrences"), "number")
}
func text7325(e *py.Eval, ctx variables) string {
	return ""
}
func value7326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/issues/"+ctx["stream_slice"].Member("id").Text()+"/occurrences"), "boolean")
}
func typed7326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/issues/"+ctx["stream_slice"].Member("id").Text()+"/occurrences"), "boolean")
}
func texts7326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/issues/"+ctx["stream_slice"].Member("id").Text()+"/occurrences"), "boolean")
}
func text7326(e *py.Eval, ctx variables) string {
	return ""
}
func value7327(e *py.Eval, ctx variables) py.Value {
	return py.Str("/items/" + ctx["stream_slice"].Member("item_id").Text() + "/attached_items")
}
func typed7327(e *py.Eval, ctx variables) py.Value {
	return py.Str("/items/" + ctx["stream_slice"].Member("item_id").Text() + "/attached_items")
}
func texts7327(e *py.Eval, ctx variables) py.Value {
	return py.Str("/items/" + ctx["stream_slice"].Member("item_id").Text() + "/attached_items")
}
func text7327(e *py.Eval, ctx variables) string {
	return ""
}
func value7328(e *py.Eval, ctx variables) py.Value {
	return py.Str("/items/" + ctx["stream_slice"].Member("item_id").Text() + "/attached_items")
}
func typed7328(e *py.Eval, ctx variables) py.Value {
	return py.Str("/items/" + ctx["stream_slice"].Member("item_id").Text() + "/attached_items")
}
func texts7328(e *py.Eval, ctx variables) py.Value {
	return py.Str("/items/" + ctx["stream_slice"].Member("item_id").Text() + "/attached_items")
}
func text7328(e *py.Eval, ctx variables) string {
	return ""
}
func value7329(e *py.Eval, ctx variables) py.Value {
	return py.Str("/items/" + ctx["stream_slice"].Member("item_id").Text() + "/attached_items")
}
func typed7329(e *py.Eval, ctx variables) py.Value {
	return py.Str("/items/" + ctx["stream_slice"].Member("item_id").Text() + "/attached_items")
}
func texts7329(e *py.Eval, ctx variables) py.Value {
	return py.Str("/items/" + ctx["stream_slice"].Member("item_id").Text() + "/attached_items")
}
func text7329(e *py.Eval, ctx variables) string {
	return ""
}
func value7330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/items/"+ctx["stream_slice"].Member("item_id").Text()+"/attached_items"), "integer")
}
func typed7330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/items/"+ctx["stream_slice"].Member("item_id").Text()+"/attached_items"), "integer")
}
func texts7330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/items/"+ctx["stream_slice"].Member("item_id").Text()+"/attached_items"), "integer")
}
func text7330(e *py.Eval, ctx variables) string {
	return ""
}
func value7331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/items/"+ctx["stream_slice"].Member("item_id").Text()+"/attached_items"), "string")
}
func typed7331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/items/"+ctx["stream_slice"].Member("item_id").Text()+"/attached_items"), "string")
}
func texts7331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/items/"+ctx["stream_slice"].Member("item_id").Text()+"/attached_items"), "string")
}
func text7331(e *py.Eval, ctx variables) string {
	return ""
}
func value7332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/items/"+ctx["stream_slice"].Member("item_id").Text()+"/attached_items"), "boolean")
}
func typed7332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/items/"+ctx["stream_slice"].Member("item_id").Text()+"/attached_items"), "boolean")
}
func texts7332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/items/"+ctx["stream_slice"].Member("item_id").Text()+"/attached_items"), "boolean")
}
func text7332(e *py.Eval, ctx variables) string {
	return ""
}
func value7333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/items/"+ctx["stream_slice"].Member("item_id").Text()+"/attached_items"), "number")
}
func typed7333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/items/"+ctx["stream_slice"].Member("item_id").Text()+"/attached_items"), "number")
}
func texts7333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/items/"+ctx["stream_slice"].Member("item_id").Text()+"/attached_items"), "number")
}
func text7333(e *py.Eval, ctx variables) string {
	return ""
}
func value7334(e *py.Eval, ctx variables) py.Value {
	return py.Str("/launches/" + py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text())
}
func typed7334(e *py.Eval, ctx variables) py.Value {
	return py.Str("/launches/" + py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text())
}
func texts7334(e *py.Eval, ctx variables) py.Value {
	return py.Str("/launches/" + cmp.Or(cmp.Or(ctx["config"].Member("options").Text(), ctx["config"].Member("id").Text()), "latest"))
}
func text7334(e *py.Eval, ctx variables) string {
	return ""
}
func value7335(e *py.Eval, ctx variables) py.Value {
	return py.Str("/launches/" + py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text())
}
func typed7335(e *py.Eval, ctx variables) py.Value {
	return py.Str("/launches/" + py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text())
}
func texts7335(e *py.Eval, ctx variables) py.Value {
	return py.Str("/launches/" + cmp.Or(cmp.Or(ctx["config"].Member("options").Text(), ctx["config"].Member("id").Text()), "latest"))
}
func text7335(e *py.Eval, ctx variables) string {
	return ""
}
func value7336(e *py.Eval, ctx variables) py.Value {
	return py.Str("/launches/" + py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text())
}
func typed7336(e *py.Eval, ctx variables) py.Value {
	return py.Str("/launches/" + py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text())
}
func texts7336(e *py.Eval, ctx variables) py.Value {
	return py.Str("/launches/" + cmp.Or(cmp.Or(ctx["config"].Member("options").Text(), ctx["config"].Member("id").Text()), "latest"))
}
func text7336(e *py.Eval, ctx variables) string {
	return ""
}
func value7337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/launches/"+py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text()), "integer")
}
func typed7337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/launches/"+py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text()), "integer")
}
func texts7337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/launches/"+cmp.Or(cmp.Or(ctx["config"].Member("options").Text(), ctx["config"].Member("id").Text()), "latest")), "integer")
}
func text7337(e *py.Eval, ctx variables) string {
	return ""
}
func value7338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/launches/"+py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text()), "number")
}
func typed7338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/launches/"+py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text()), "number")
}
func texts7338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/launches/"+cmp.Or(cmp.Or(ctx["config"].Member("options").Text(), ctx["config"].Member("id").Text()), "latest")), "number")
}
func text7338(e *py.Eval, ctx variables) string {
	return ""
}
func value7339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/launches/"+py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text()), "boolean")
}
func typed7339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/launches/"+py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text()), "boolean")
}
func texts7339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/launches/"+cmp.Or(cmp.Or(ctx["config"].Member("options").Text(), ctx["config"].Member("id").Text()), "latest")), "boolean")
}
func text7339(e *py.Eval, ctx variables) string {
	return ""
}
func value7340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/launches/"+py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text()), "string")
}
func typed7340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/launches/"+py.Or(py.Or(ctx["config"].Member("options"), ctx["config"].Member("id")), py.Str("latest")).Text()), "string")
}
func texts7340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/launches/"+cmp.Or(cmp.Or(ctx["config"].Member("options").Text(), ctx["config"].Member("id").Text()), "latest")), "string")
}
func text7340(e *py.Eval, ctx variables) string {
	return ""
}
func value7341(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+e.Get(ctx["stream_slice"], "account_id").Text()+")&leadType=(leadType:SPONSORED)"),
		"/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A{{stream_slice.get('account_id')}})&leadType=(leadType:SPONSORED)",
	)
}
func typed7341(e *py.Eval, ctx variables) py.Value {
	return py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + ")&leadType=(leadType:SPONSORED)")
}
func texts7341(e *py.Eval, ctx variables) py.Value {
	return py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A" + ctx["stream_slice"].Member("account_id").Text() + ")&leadType=(leadType:SPONSORED)")
}
func text7341(e *py.Eval, ctx variables) string {
	return ""
}
func value7342(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+e.Get(ctx["stream_slice"], "account_id").Text()+")&leadType=(leadType:SPONSORED)"),
		"/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A{{stream_slice.get('account_id')}})&leadType=(leadType:SPONSORED)",
	)
}
func typed7342(e *py.Eval, ctx variables) py.Value {
	return py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + ")&leadType=(leadType:SPONSORED)")
}
func texts7342(e *py.Eval, ctx variables) py.Value {
	return py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A" + ctx["stream_slice"].Member("account_id").Text() + ")&leadType=(leadType:SPONSORED)")
}
func text7342(e *py.Eval, ctx variables) string {
	return ""
}
func value7343(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+e.Get(ctx["stream_slice"], "account_id").Text()+")&leadType=(leadType:SPONSORED)"),
		"/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A{{stream_slice.get('account_id')}})&leadType=(leadType:SPONSORED)",
	).Text())
}
func typed7343(e *py.Eval, ctx variables) py.Value {
	return py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + ")&leadType=(leadType:SPONSORED)")
}
func texts7343(e *py.Eval, ctx variables) py.Value {
	return py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A" + ctx["stream_slice"].Member("account_id").Text() + ")&leadType=(leadType:SPONSORED)")
}
func text7343(e *py.Eval, ctx variables) string {
	return ""
}
func value7344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+e.Get(ctx["stream_slice"], "account_id").Text()+")&leadType=(leadType:SPONSORED)"),
		"boolean",
		"/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A{{stream_slice.get('account_id')}})&leadType=(leadType:SPONSORED)",
	)
}
func typed7344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+")&leadType=(leadType:SPONSORED)"), "boolean")
}
func texts7344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+ctx["stream_slice"].Member("account_id").Text()+")&leadType=(leadType:SPONSORED)"), "boolean")
}
func text7344(e *py.Eval, ctx variables) string {
	return ""
}
func value7345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+e.Get(ctx["stream_slice"], "account_id").Text()+")&leadType=(leadType:SPONSORED)"),
		"number",
		"/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A{{stream_slice.get('account_id')}})&leadType=(leadType:SPONSORED)",
	)
}
func typed7345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+")&leadType=(leadType:SPONSORED)"), "number")
}
func texts7345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+ctx["stream_slice"].Member("account_id").Text()+")&leadType=(leadType:SPONSORED)"), "number")
}
func text7345(e *py.Eval, ctx variables) string {
	return ""
}
func value7346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+e.Get(ctx["stream_slice"], "account_id").Text()+")&leadType=(leadType:SPONSORED)"),
		"string",
		"/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A{{stream_slice.get('account_id')}})&leadType=(leadType:SPONSORED)",
	)
}
func typed7346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+")&leadType=(leadType:SPONSORED)"), "string")
}
func texts7346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/leadFormResponses?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+ctx["stream_slice"].Member("account_id").Text()+")&leadType=(leadType:SPONSORED)"), "string")
}
func text7346(e *py.Eval, ctx variables) string {
	return ""
}
func value7347(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/contacts.json")
}
func typed7347(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/contacts.json")
}
func texts7347(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/contacts.json")
}
func text7347(e *py.Eval, ctx variables) string {
	return ""
}
func value7348(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/contacts.json")
}
func typed7348(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/contacts.json")
}
func texts7348(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/contacts.json")
}
func text7348(e *py.Eval, ctx variables) string {
	return ""
}
func value7349(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/contacts.json")
}
func typed7349(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/contacts.json")
}
func texts7349(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/contacts.json")
}
func text7349(e *py.Eval, ctx variables) string {
	return ""
}
func value7350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/contacts.json"), "boolean")
}
func typed7350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/contacts.json"), "boolean")
}
func texts7350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/contacts.json"), "boolean")
}
func text7350(e *py.Eval, ctx variables) string {
	return ""
}
func value7351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/contacts.json"), "string")
}
func typed7351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/contacts.json"), "string")
}
func texts7351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/contacts.json"), "string")
}
func text7351(e *py.Eval, ctx variables) string {
	return ""
}
func value7352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/contacts.json"), "number")
}
func typed7352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/contacts.json"), "number")
}
func texts7352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/contacts.json"), "number")
}
func text7352(e *py.Eval, ctx variables) string {
	return ""
}
func value7353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/contacts.json"), "integer")
}
func typed7353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/contacts.json"), "integer")
}
func texts7353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/contacts.json"), "integer")
}
func text7353(e *py.Eval, ctx variables) string {
	return ""
}
func value7354(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/forms.json")
}
func typed7354(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/forms.json")
}
func texts7354(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/forms.json")
}
func text7354(e *py.Eval, ctx variables) string {
	return ""
}
func value7355(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/forms.json")
}
func typed7355(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/forms.json")
}
func texts7355(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/forms.json")
}
func text7355(e *py.Eval, ctx variables) string {
	return ""
}
func value7356(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/forms.json")
}
func typed7356(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/forms.json")
}
func texts7356(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_partition"].Member("list_id").Text() + "/forms.json")
}
func text7356(e *py.Eval, ctx variables) string {
	return ""
}
func value7357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/forms.json"), "number")
}
func typed7357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/forms.json"), "number")
}
func texts7357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/forms.json"), "number")
}
func text7357(e *py.Eval, ctx variables) string {
	return ""
}
func value7358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/forms.json"), "boolean")
}
func typed7358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/forms.json"), "boolean")
}
func texts7358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/forms.json"), "boolean")
}
func text7358(e *py.Eval, ctx variables) string {
	return ""
}
func value7359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/forms.json"), "string")
}
func typed7359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/forms.json"), "string")
}
func texts7359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/forms.json"), "string")
}
func text7359(e *py.Eval, ctx variables) string {
	return ""
}
func value7360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/forms.json"), "integer")
}
func typed7360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/forms.json"), "integer")
}
func texts7360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_partition"].Member("list_id").Text()+"/forms.json"), "integer")
}
func text7360(e *py.Eval, ctx variables) string {
	return ""
}
func value7361(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func typed7361(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func texts7361(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func text7361(e *py.Eval, ctx variables) string {
	return ""
}
func value7362(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func typed7362(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func texts7362(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func text7362(e *py.Eval, ctx variables) string {
	return ""
}
func value7363(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func typed7363(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func texts7363(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func text7363(e *py.Eval, ctx variables) string {
	return ""
}
func value7364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/members"), "number")
}
func typed7364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/members"), "number")
}
func texts7364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/members"), "number")
}
func text7364(e *py.Eval, ctx variables) string {
	return ""
}
func value7365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/members"), "string")
}
func typed7365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/members"), "string")
}
func texts7365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/members"), "string")
}
func text7365(e *py.Eval, ctx variables) string {
	return ""
}
func value7366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/members"), "integer")
}
func typed7366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/members"), "integer")
}
func texts7366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/members"), "integer")
}
func text7366(e *py.Eval, ctx variables) string {
	return ""
}
func value7367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/members"), "boolean")
}
func typed7367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/members"), "boolean")
}
func texts7367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/members"), "boolean")
}
func text7367(e *py.Eval, ctx variables) string {
	return ""
}
func value7368(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func typed7368(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func texts7368(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func text7368(e *py.Eval, ctx variables) string {
	return ""
}
func value7369(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func typed7369(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func texts7369(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func text7369(e *py.Eval, ctx variables) string {
	return ""
}
func value7370(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func typed7370(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func texts7370(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func text7370(e *py.Eval, ctx variables) string {
	return ""
}
func value7371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "string")
}
func typed7371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "string")
}
func texts7371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "string")
}
func text7371(e *py.Eval, ctx variables) string {
	return ""
}
func value7372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "number")
}
func typed7372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "number")
}
func texts7372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "number")
}
func text7372(e *py.Eval, ctx variables) string {
	return ""
}
func value7373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "boolean")
}
func typed7373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "boolean")
}
func texts7373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "boolean")
}
func text7373(e *py.Eval, ctx variables) string {
	return ""
}
func value7374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "integer")
}
func typed7374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "integer")
}
func texts7374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "integer")
}
func text7374(e *py.Eval, ctx variables) string {
	return ""
}
func value7375(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("/lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/segments/" + ctx["stream_slice"].Member("id").Text() + "/members"))
}
func typed7375(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("/lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/segments/" + ctx["stream_slice"].Member("id").Text() + "/members"))
}
func texts7375(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/segments/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func text7375(e *py.Eval, ctx variables) string {
	return ""
}
func value7376(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("/lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/segments/" + ctx["stream_slice"].Member("id").Text() + "/members"))
}
func typed7376(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("/lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/segments/" + ctx["stream_slice"].Member("id").Text() + "/members"))
}
func texts7376(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/segments/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func text7376(e *py.Eval, ctx variables) string {
	return ""
}
func value7377(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("/lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/segments/" + ctx["stream_slice"].Member("id").Text() + "/members")).Text())
}
func typed7377(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("/lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/segments/" + ctx["stream_slice"].Member("id").Text() + "/members")).Text())
}
func texts7377(e *py.Eval, ctx variables) py.Value {
	return py.Str("/lists/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/segments/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func text7377(e *py.Eval, ctx variables) string {
	return ""
}
func value7378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/segments/"+ctx["stream_slice"].Member("id").Text()+"/members"), "integer")
}
func typed7378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/segments/"+ctx["stream_slice"].Member("id").Text()+"/members"), "integer")
}
func texts7378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/segments/"+ctx["stream_slice"].Member("id").Text()+"/members"), "integer")
}
func text7378(e *py.Eval, ctx variables) string {
	return ""
}
func value7379(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/segments/"+ctx["stream_slice"].Member("id").Text()+"/members"), "boolean")
}
func typed7379(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/segments/"+ctx["stream_slice"].Member("id").Text()+"/members"), "boolean")
}
func texts7379(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/lists/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/segments/"+ctx["stream_slice"].Member("id").Text()+"/members"), "boolean")
}
func text7379(e *py.Eval, ctx variables) string {
	return ""
}
func value7380(e *py.Eval, ctx variables) py.Value {
	return py.Str("/locations/" + ctx["stream_partition"].Member("locationId").Text())
}
func typed7380(e *py.Eval, ctx variables) py.Value {
	return py.Str("/locations/" + ctx["stream_partition"].Member("locationId").Text())
}
func texts7380(e *py.Eval, ctx variables) py.Value {
	return py.Str("/locations/" + ctx["stream_partition"].Member("locationId").Text())
}
func text7380(e *py.Eval, ctx variables) string {
	return ""
}
func value7381(e *py.Eval, ctx variables) py.Value {
	return py.Str("/locations/" + ctx["stream_partition"].Member("locationId").Text())
}
func typed7381(e *py.Eval, ctx variables) py.Value {
	return py.Str("/locations/" + ctx["stream_partition"].Member("locationId").Text())
}
func texts7381(e *py.Eval, ctx variables) py.Value {
	return py.Str("/locations/" + ctx["stream_partition"].Member("locationId").Text())
}
func text7381(e *py.Eval, ctx variables) string {
	return ""
}
func value7382(e *py.Eval, ctx variables) py.Value {
	return py.Str("/locations/" + ctx["stream_partition"].Member("locationId").Text())
}
func typed7382(e *py.Eval, ctx variables) py.Value {
	return py.Str("/locations/" + ctx["stream_partition"].Member("locationId").Text())
}
func texts7382(e *py.Eval, ctx variables) py.Value {
	return py.Str("/locations/" + ctx["stream_partition"].Member("locationId").Text())
}
func text7382(e *py.Eval, ctx variables) string {
	return ""
}
func value7383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/locations/"+ctx["stream_partition"].Member("locationId").Text()), "integer")
}
func typed7383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/locations/"+ctx["stream_partition"].Member("locationId").Text()), "integer")
}
func texts7383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/locations/"+ctx["stream_partition"].Member("locationId").Text()), "integer")
}
func text7383(e *py.Eval, ctx variables) string {
	return ""
}
func value7384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/locations/"+ctx["stream_partition"].Member("locationId").Text()), "number")
}
func typed7384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/locations/"+ctx["stream_partition"].Member("locationId").Text()), "number")
}
func texts7384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/locations/"+ctx["stream_partition"].Member("locationId").Text()), "number")
}
func text7384(e *py.Eval, ctx variables) string {
	return ""
}
func value7385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/locations/"+ctx["stream_partition"].Member("locationId").Text()), "string")
}
func typed7385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/locations/"+ctx["stream_partition"].Member("locationId").Text()), "string")
}
func texts7385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/locations/"+ctx["stream_partition"].Member("locationId").Text()), "string")
}
func text7385(e *py.Eval, ctx variables) string {
	return ""
}
func value7386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/locations/"+ctx["stream_partition"].Member("locationId").Text()), "boolean")
}
func typed7386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/locations/"+ctx["stream_partition"].Member("locationId").Text()), "boolean")
}
func texts7386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/locations/"+ctx["stream_partition"].Member("locationId").Text()), "boolean")
}
func text7386(e *py.Eval, ctx variables) string {
	return ""
}
func value7387(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func typed7387(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func texts7387(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func text7387(e *py.Eval, ctx variables) string {
	return ""
}
func value7388(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func typed7388(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func texts7388(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func text7388(e *py.Eval, ctx variables) string {
	return ""
}
func value7389(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func typed7389(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func texts7389(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func text7389(e *py.Eval, ctx variables) string {
	return ""
}
func value7390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "string")
}
func typed7390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "string")
}
func texts7390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "string")
}
func text7390(e *py.Eval, ctx variables) string {
	return ""
}
func value7391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "boolean")
}
func typed7391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "boolean")
}
func texts7391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "boolean")
}
func text7391(e *py.Eval, ctx variables) string {
	return ""
}
func value7392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "integer")
}
func typed7392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "integer")
}
func texts7392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "integer")
}
func text7392(e *py.Eval, ctx variables) string {
	return ""
}
func value7393(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func typed7393(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func texts7393(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func text7393(e *py.Eval, ctx variables) string {
	return ""
}
func value7394(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func typed7394(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func texts7394(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func text7394(e *py.Eval, ctx variables) string {
	return ""
}
func value7395(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func typed7395(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func texts7395(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func text7395(e *py.Eval, ctx variables) string {
	return ""
}
func value7396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "number")
}
func typed7396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "number")
}
func texts7396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "number")
}
func text7396(e *py.Eval, ctx variables) string {
	return ""
}
func value7397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "string")
}
func typed7397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "string")
}
func texts7397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "string")
}
func text7397(e *py.Eval, ctx variables) string {
	return ""
}
func value7398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "integer")
}
func typed7398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "integer")
}
func texts7398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "integer")
}
func text7398(e *py.Eval, ctx variables) string {
	return ""
}
func value7399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "boolean")
}
func typed7399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "boolean")
}
func texts7399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "boolean")
}
func text7399(e *py.Eval, ctx variables) string {
	return ""
}
func value7400(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func typed7400(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func texts7400(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func text7400(e *py.Eval, ctx variables) string {
	return ""
}
func value7401(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func typed7401(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func texts7401(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func text7401(e *py.Eval, ctx variables) string {
	return ""
}
func value7402(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func typed7402(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func texts7402(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func text7402(e *py.Eval, ctx variables) string {
	return ""
}
func value7403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "string")
}
func typed7403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "string")
}
func texts7403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "string")
}
func text7403(e *py.Eval, ctx variables) string {
	return ""
}
func value7404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "integer")
}
func typed7404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "integer")
}
func texts7404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "integer")
}
func text7404(e *py.Eval, ctx variables) string {
	return ""
}
func value7405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "number")
}
func typed7405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "number")
}
func texts7405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "number")
}
func text7405(e *py.Eval, ctx variables) string {
	return ""
}
func value7406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "boolean")
}
func typed7406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "boolean")
}
func texts7406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "boolean")
}
func text7406(e *py.Eval, ctx variables) string {
	return ""
}
func value7407(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func typed7407(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func texts7407(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func text7407(e *py.Eval, ctx variables) string {
	return ""
}
func value7408(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func typed7408(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func texts7408(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func text7408(e *py.Eval, ctx variables) string {
	return ""
}
func value7409(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func typed7409(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func texts7409(e *py.Eval, ctx variables) py.Value {
	return py.Str("/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func text7409(e *py.Eval, ctx variables) string {
	return ""
}
func value7410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "boolean")
}
func typed7410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "boolean")
}
func texts7410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "boolean")
}
func text7410(e *py.Eval, ctx variables) string {
	return ""
}
func value7411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "integer")
}
func typed7411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "integer")
}
func texts7411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "integer")
}
func text7411(e *py.Eval, ctx variables) string {
	return ""
}
func value7412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "number")
}
func typed7412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "number")
}
func texts7412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "number")
}
func text7412(e *py.Eval, ctx variables) string {
	return ""
}
func value7413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "string")
}
func typed7413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "string")
}
func texts7413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "string")
}
func text7413(e *py.Eval, ctx variables) string {
	return ""
}
func value7414(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/messages/" + ctx["stream_slice"].Member("requestId").Text())
}
func typed7414(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/messages/" + ctx["stream_slice"].Member("requestId").Text())
}
func texts7414(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/messages/" + ctx["stream_slice"].Member("requestId").Text())
}
func text7414(e *py.Eval, ctx variables) string {
	return ""
}
func value7415(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/messages/" + ctx["stream_slice"].Member("requestId").Text())
}
func typed7415(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/messages/" + ctx["stream_slice"].Member("requestId").Text())
}
func texts7415(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/messages/" + ctx["stream_slice"].Member("requestId").Text())
}
func text7415(e *py.Eval, ctx variables) string {
	return ""
}
func value7416(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/messages/" + ctx["stream_slice"].Member("requestId").Text())
}
func typed7416(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/messages/" + ctx["stream_slice"].Member("requestId").Text())
}
func texts7416(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/messages/" + ctx["stream_slice"].Member("requestId").Text())
}
func text7416(e *py.Eval, ctx variables) string {
	return ""
}
func value7417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/messages/"+ctx["stream_slice"].Member("requestId").Text()), "boolean")
}
func typed7417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/messages/"+ctx["stream_slice"].Member("requestId").Text()), "boolean")
}
func texts7417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/messages/"+ctx["stream_slice"].Member("requestId").Text()), "boolean")
}
func text7417(e *py.Eval, ctx variables) string {
	return ""
}
func value7418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/messages/"+ctx["stream_slice"].Member("requestId").Text()), "integer")
}
func typed7418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/messages/"+ctx["stream_slice"].Member("requestId").Text()), "integer")
}
func texts7418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/messages/"+ctx["stream_slice"].Member("requestId").Text()), "integer")
}
func text7418(e *py.Eval, ctx variables) string {
	return ""
}
func value7419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/messages/"+ctx["stream_slice"].Member("requestId").Text()), "string")
}
func typed7419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/messages/"+ctx["stream_slice"].Member("requestId").Text()), "string")
}
func texts7419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/messages/"+ctx["stream_slice"].Member("requestId").Text()), "string")
}
func text7419(e *py.Eval, ctx variables) string {
	return ""
}
func value7420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/messages/"+ctx["stream_slice"].Member("requestId").Text()), "number")
}
func typed7420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/messages/"+ctx["stream_slice"].Member("requestId").Text()), "number")
}
func texts7420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/messages/"+ctx["stream_slice"].Member("requestId").Text()), "number")
}
func text7420(e *py.Eval, ctx variables) string {
	return ""
}
func value7421(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/sms?to=" + ctx["config"].Member("to").Text() + "&from=" + ctx["config"].Member("from").Text() + "&message=" + py.Or(ctx["config"].Member("message"), py.Str("")).Text())
}
func typed7421(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/sms?to=" + ctx["config"].Member("to").Text() + "&from=" + ctx["config"].Member("from").Text() + "&message=" + py.Or(ctx["config"].Member("message"), py.Str("")).Text())
}
func texts7421(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/sms?to=" + ctx["config"].Member("to").Text() + "&from=" + ctx["config"].Member("from").Text() + "&message=" + cmp.Or(ctx["config"].Member("message").Text(), ""))
}
func text7421(e *py.Eval, ctx variables) string {
	return ""
}
func value7422(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/sms?to=" + ctx["config"].Member("to").Text() + "&from=" + ctx["config"].Member("from").Text() + "&message=" + py.Or(ctx["config"].Member("message"), py.Str("")).Text())
}
func typed7422(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/sms?to=" + ctx["config"].Member("to").Text() + "&from=" + ctx["config"].Member("from").Text() + "&message=" + py.Or(ctx["config"].Member("message"), py.Str("")).Text())
}
func texts7422(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/sms?to=" + ctx["config"].Member("to").Text() + "&from=" + ctx["config"].Member("from").Text() + "&message=" + cmp.Or(ctx["config"].Member("message").Text(), ""))
}
func text7422(e *py.Eval, ctx variables) string {
	return ""
}
func value7423(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/sms?to=" + ctx["config"].Member("to").Text() + "&from=" + ctx["config"].Member("from").Text() + "&message=" + py.Or(ctx["config"].Member("message"), py.Str("")).Text())
}
func typed7423(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/sms?to=" + ctx["config"].Member("to").Text() + "&from=" + ctx["config"].Member("from").Text() + "&message=" + py.Or(ctx["config"].Member("message"), py.Str("")).Text())
}
func texts7423(e *py.Eval, ctx variables) py.Value {
	return py.Str("/messaging/v1/sms?to=" + ctx["config"].Member("to").Text() + "&from=" + ctx["config"].Member("from").Text() + "&message=" + cmp.Or(ctx["config"].Member("message").Text(), ""))
}
func text7423(e *py.Eval, ctx variables) string {
	return ""
}
func value7424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/sms?to="+ctx["config"].Member("to").Text()+"&from="+ctx["config"].Member("from").Text()+"&message="+py.Or(ctx["config"].Member("message"), py.Str("")).Text()), "integer")
}
func typed7424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/sms?to="+ctx["config"].Member("to").Text()+"&from="+ctx["config"].Member("from").Text()+"&message="+py.Or(ctx["config"].Member("message"), py.Str("")).Text()), "integer")
}
func texts7424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/sms?to="+ctx["config"].Member("to").Text()+"&from="+ctx["config"].Member("from").Text()+"&message="+cmp.Or(ctx["config"].Member("message").Text(), "")), "integer")
}
func text7424(e *py.Eval, ctx variables) string {
	return ""
}
func value7425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/sms?to="+ctx["config"].Member("to").Text()+"&from="+ctx["config"].Member("from").Text()+"&message="+py.Or(ctx["config"].Member("message"), py.Str("")).Text()), "boolean")
}
func typed7425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/sms?to="+ctx["config"].Member("to").Text()+"&from="+ctx["config"].Member("from").Text()+"&message="+py.Or(ctx["config"].Member("message"), py.Str("")).Text()), "boolean")
}
func texts7425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/sms?to="+ctx["config"].Member("to").Text()+"&from="+ctx["config"].Member("from").Text()+"&message="+cmp.Or(ctx["config"].Member("message").Text(), "")), "boolean")
}
func text7425(e *py.Eval, ctx variables) string {
	return ""
}
func value7426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/sms?to="+ctx["config"].Member("to").Text()+"&from="+ctx["config"].Member("from").Text()+"&message="+py.Or(ctx["config"].Member("message"), py.Str("")).Text()), "string")
}
func typed7426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/sms?to="+ctx["config"].Member("to").Text()+"&from="+ctx["config"].Member("from").Text()+"&message="+py.Or(ctx["config"].Member("message"), py.Str("")).Text()), "string")
}
func texts7426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/sms?to="+ctx["config"].Member("to").Text()+"&from="+ctx["config"].Member("from").Text()+"&message="+cmp.Or(ctx["config"].Member("message").Text(), "")), "string")
}
func text7426(e *py.Eval, ctx variables) string {
	return ""
}
func value7427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/sms?to="+ctx["config"].Member("to").Text()+"&from="+ctx["config"].Member("from").Text()+"&message="+py.Or(ctx["config"].Member("message"), py.Str("")).Text()), "number")
}
func typed7427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/sms?to="+ctx["config"].Member("to").Text()+"&from="+ctx["config"].Member("from").Text()+"&message="+py.Or(ctx["config"].Member("message"), py.Str("")).Text()), "number")
}
func texts7427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/messaging/v1/sms?to="+ctx["config"].Member("to").Text()+"&from="+ctx["config"].Member("from").Text()+"&message="+cmp.Or(ctx["config"].Member("message").Text(), "")), "number")
}
func text7427(e *py.Eval, ctx variables) string {
	return ""
}
func value7428(e *py.Eval, ctx variables) py.Value {
	return py.Str("/metrics/" + ctx["stream_slice"].Member("project_key").Text())
}
func typed7428(e *py.Eval, ctx variables) py.Value {
	return py.Str("/metrics/" + ctx["stream_slice"].Member("project_key").Text())
}
func texts7428(e *py.Eval, ctx variables) py.Value {
	return py.Str("/metrics/" + ctx["stream_slice"].Member("project_key").Text())
}
func text7428(e *py.Eval, ctx variables) string {
	return ""
}
func value7429(e *py.Eval, ctx variables) py.Value {
	return py.Str("/metrics/" + ctx["stream_slice"].Member("project_key").Text())
}
func typed7429(e *py.Eval, ctx variables) py.Value {
	return py.Str("/metrics/" + ctx["stream_slice"].Member("project_key").Text())
}
func texts7429(e *py.Eval, ctx variables) py.Value {
	return py.Str("/metrics/" + ctx["stream_slice"].Member("project_key").Text())
}
func text7429(e *py.Eval, ctx variables) string {
	return ""
}
func value7430(e *py.Eval, ctx variables) py.Value {
	return py.Str("/metrics/" + ctx["stream_slice"].Member("project_key").Text())
}
func typed7430(e *py.Eval, ctx variables) py.Value {
	return py.Str("/metrics/" + ctx["stream_slice"].Member("project_key").Text())
}
func texts7430(e *py.Eval, ctx variables) py.Value {
	return py.Str("/metrics/" + ctx["stream_slice"].Member("project_key").Text())
}
func text7430(e *py.Eval, ctx variables) string {
	return ""
}
func value7431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/metrics/"+ctx["stream_slice"].Member("project_key").Text()), "string")
}
func typed7431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/metrics/"+ctx["stream_slice"].Member("project_key").Text()), "string")
}
func texts7431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/metrics/"+ctx["stream_slice"].Member("project_key").Text()), "string")
}
func text7431(e *py.Eval, ctx variables) string {
	return ""
}
func value7432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/metrics/"+ctx["stream_slice"].Member("project_key").Text()), "number")
}
func typed7432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/metrics/"+ctx["stream_slice"].Member("project_key").Text()), "number")
}
func texts7432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/metrics/"+ctx["stream_slice"].Member("project_key").Text()), "number")
}
func text7432(e *py.Eval, ctx variables) string {
	return ""
}
func value7433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/metrics/"+ctx["stream_slice"].Member("project_key").Text()), "integer")
}
func typed7433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/metrics/"+ctx["stream_slice"].Member("project_key").Text()), "integer")
}
func texts7433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/metrics/"+ctx["stream_slice"].Member("project_key").Text()), "integer")
}
func text7433(e *py.Eval, ctx variables) string {
	return ""
}
func value7434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/metrics/"+ctx["stream_slice"].Member("project_key").Text()), "boolean")
}
func typed7434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/metrics/"+ctx["stream_slice"].Member("project_key").Text()), "boolean")
}
func texts7434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/metrics/"+ctx["stream_slice"].Member("project_key").Text()), "boolean")
}
func text7434(e *py.Eval, ctx variables) string {
	return ""
}
func value7435(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/emailed/" + ctx["config"].Member("period").Text() + ".json")
}
func typed7435(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/emailed/" + ctx["config"].Member("period").Text() + ".json")
}
func texts7435(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/emailed/" + ctx["config"].Member("period").Text() + ".json")
}
func text7435(e *py.Eval, ctx variables) string {
	return ""
}
func value7436(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/emailed/" + ctx["config"].Member("period").Text() + ".json")
}
func typed7436(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/emailed/" + ctx["config"].Member("period").Text() + ".json")
}
func texts7436(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/emailed/" + ctx["config"].Member("period").Text() + ".json")
}
func text7436(e *py.Eval, ctx variables) string {
	return ""
}
func value7437(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/emailed/" + ctx["config"].Member("period").Text() + ".json")
}
func typed7437(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/emailed/" + ctx["config"].Member("period").Text() + ".json")
}
func texts7437(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/emailed/" + ctx["config"].Member("period").Text() + ".json")
}
func text7437(e *py.Eval, ctx variables) string {
	return ""
}
func value7438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/emailed/"+ctx["config"].Member("period").Text()+".json"), "integer")
}
func typed7438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/emailed/"+ctx["config"].Member("period").Text()+".json"), "integer")
}
func texts7438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/emailed/"+ctx["config"].Member("period").Text()+".json"), "integer")
}
func text7438(e *py.Eval, ctx variables) string {
	return ""
}
func value7439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/emailed/"+ctx["config"].Member("period").Text()+".json"), "boolean")
}
func typed7439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/emailed/"+ctx["config"].Member("period").Text()+".json"), "boolean")
}
func texts7439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/emailed/"+ctx["config"].Member("period").Text()+".json"), "boolean")
}
func text7439(e *py.Eval, ctx variables) string {
	return ""
}
func value7440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/emailed/"+ctx["config"].Member("period").Text()+".json"), "number")
}
func typed7440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/emailed/"+ctx["config"].Member("period").Text()+".json"), "number")
}
func texts7440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/emailed/"+ctx["config"].Member("period").Text()+".json"), "number")
}
func text7440(e *py.Eval, ctx variables) string {
	return ""
}
func value7441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/emailed/"+ctx["config"].Member("period").Text()+".json"), "string")
}
func typed7441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/emailed/"+ctx["config"].Member("period").Text()+".json"), "string")
}
func texts7441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/emailed/"+ctx["config"].Member("period").Text()+".json"), "string")
}
func text7441(e *py.Eval, ctx variables) string {
	return ""
}
func value7442(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.Mapping(py.Str(text.String()))
}
func typed7442(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.Mapping(py.Str(text.String()))
}
func texts7442(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.Mapping(py.Str(text.String()))
}
func text7442(e *py.Eval, ctx variables) string {
	return ""
}
func value7443(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.Param(py.Str(text.String()))
}
func typed7443(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.Param(py.Str(text.String()))
}
func texts7443(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.Param(py.Str(text.String()))
}
func text7443(e *py.Eval, ctx variables) string {
	return ""
}
func value7444(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
		if e.In(py.Str("share_type"), ctx["config"]) {
			text.WriteString("/" + ctx["config"].Member("share_type").Text())
		}
		text.WriteString(".json")
		return e.Param(py.Str(text.String())).Text()
	}())
}
func typed7444(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
		if e.In(py.Str("share_type"), ctx["config"]) {
			text.WriteString("/" + ctx["config"].Member("share_type").Text())
		}
		text.WriteString(".json")
		return e.Param(py.Str(text.String())).Text()
	}())
}
func texts7444(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
		if e.In(py.Str("share_type"), ctx["config"]) {
			text.WriteString("/" + ctx["config"].Member("share_type").Text())
		}
		text.WriteString(".json")
		return e.Param(py.Str(text.String())).Text()
	}())
}
func text7444(e *py.Eval, ctx variables) string {
	return ""
}
func value7445(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.StringTyped(py.Str(text.String()), "string")
}
func typed7445(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.StringTyped(py.Str(text.String()), "string")
}
func texts7445(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.StringTyped(py.Str(text.String()), "string")
}
func text7445(e *py.Eval, ctx variables) string {
	return ""
}
func value7446(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func typed7446(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func texts7446(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func text7446(e *py.Eval, ctx variables) string {
	return ""
}
func value7447(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.StringTyped(py.Str(text.String()), "integer")
}
func typed7447(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.StringTyped(py.Str(text.String()), "integer")
}
func texts7447(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.StringTyped(py.Str(text.String()), "integer")
}
func text7447(e *py.Eval, ctx variables) string {
	return ""
}
func value7448(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.StringTyped(py.Str(text.String()), "number")
}
func typed7448(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.StringTyped(py.Str(text.String()), "number")
}
func texts7448(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("/mostpopular/v2/shared/" + ctx["config"].Member("period").Text())
	if e.In(py.Str("share_type"), ctx["config"]) {
		text.WriteString("/" + ctx["config"].Member("share_type").Text())
	}
	text.WriteString(".json")
	return e.StringTyped(py.Str(text.String()), "number")
}
func text7448(e *py.Eval, ctx variables) string {
	return ""
}
func value7449(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/viewed/" + ctx["config"].Member("period").Text() + ".json")
}
func typed7449(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/viewed/" + ctx["config"].Member("period").Text() + ".json")
}
func texts7449(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/viewed/" + ctx["config"].Member("period").Text() + ".json")
}
func text7449(e *py.Eval, ctx variables) string {
	return ""
}
func value7450(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/viewed/" + ctx["config"].Member("period").Text() + ".json")
}
func typed7450(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/viewed/" + ctx["config"].Member("period").Text() + ".json")
}
func texts7450(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/viewed/" + ctx["config"].Member("period").Text() + ".json")
}
func text7450(e *py.Eval, ctx variables) string {
	return ""
}
func value7451(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/viewed/" + ctx["config"].Member("period").Text() + ".json")
}
func typed7451(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/viewed/" + ctx["config"].Member("period").Text() + ".json")
}
func texts7451(e *py.Eval, ctx variables) py.Value {
	return py.Str("/mostpopular/v2/viewed/" + ctx["config"].Member("period").Text() + ".json")
}
func text7451(e *py.Eval, ctx variables) string {
	return ""
}
func value7452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/viewed/"+ctx["config"].Member("period").Text()+".json"), "string")
}
func typed7452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/viewed/"+ctx["config"].Member("period").Text()+".json"), "string")
}
func texts7452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/viewed/"+ctx["config"].Member("period").Text()+".json"), "string")
}
func text7452(e *py.Eval, ctx variables) string {
	return ""
}
func value7453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/viewed/"+ctx["config"].Member("period").Text()+".json"), "integer")
}
func typed7453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/viewed/"+ctx["config"].Member("period").Text()+".json"), "integer")
}
func texts7453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/viewed/"+ctx["config"].Member("period").Text()+".json"), "integer")
}
func text7453(e *py.Eval, ctx variables) string {
	return ""
}
func value7454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/viewed/"+ctx["config"].Member("period").Text()+".json"), "number")
}
func typed7454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/viewed/"+ctx["config"].Member("period").Text()+".json"), "number")
}
func texts7454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/viewed/"+ctx["config"].Member("period").Text()+".json"), "number")
}
func text7454(e *py.Eval, ctx variables) string {
	return ""
}
func value7455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/viewed/"+ctx["config"].Member("period").Text()+".json"), "boolean")
}
func typed7455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/viewed/"+ctx["config"].Member("period").Text()+".json"), "boolean")
}
func texts7455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/mostpopular/v2/viewed/"+ctx["config"].Member("period").Text()+".json"), "boolean")
}
func text7455(e *py.Eval, ctx variables) string {
	return ""
}
func value7456(e *py.Eval, ctx variables) py.Value {
	return py.Str("/news?category=" + ctx["config"].Member("market_new_category").Text())
}
func typed7456(e *py.Eval, ctx variables) py.Value {
	return py.Str("/news?category=" + ctx["config"].Member("market_new_category").Text())
}
func texts7456(e *py.Eval, ctx variables) py.Value {
	return py.Str("/news?category=" + ctx["config"].Member("market_new_category").Text())
}
func text7456(e *py.Eval, ctx variables) string {
	return ""
}
func value7457(e *py.Eval, ctx variables) py.Value {
	return py.Str("/news?category=" + ctx["config"].Member("market_new_category").Text())
}
func typed7457(e *py.Eval, ctx variables) py.Value {
	return py.Str("/news?category=" + ctx["config"].Member("market_new_category").Text())
}
func texts7457(e *py.Eval, ctx variables) py.Value {
	return py.Str("/news?category=" + ctx["config"].Member("market_new_category").Text())
}
func text7457(e *py.Eval, ctx variables) string {
	return ""
}
func value7458(e *py.Eval, ctx variables) py.Value {
	return py.Str("/news?category=" + ctx["config"].Member("market_new_category").Text())
}
func typed7458(e *py.Eval, ctx variables) py.Value {
	return py.Str("/news?category=" + ctx["config"].Member("market_new_category").Text())
}
func texts7458(e *py.Eval, ctx variables) py.Value {
	return py.Str("/news?category=" + ctx["config"].Member("market_new_category").Text())
}
func text7458(e *py.Eval, ctx variables) string {
	return ""
}
func value7459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/news?category="+ctx["config"].Member("market_new_category").Text()), "boolean")
}
func typed7459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/news?category="+ctx["config"].Member("market_new_category").Text()), "boolean")
}
func texts7459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/news?category="+ctx["config"].Member("market_new_category").Text()), "boolean")
}
func text7459(e *py.Eval, ctx variables) string {
	return ""
}
func value7460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/news?category="+ctx["config"].Member("market_new_category").Text()), "integer")
}
func typed7460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/news?category="+ctx["config"].Member("market_new_category").Text()), "integer")
}
func texts7460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/news?category="+ctx["config"].Member("market_new_category").Text()), "integer")
}
func text7460(e *py.Eval, ctx variables) string {
	return ""
}
func value7461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/news?category="+ctx["config"].Member("market_new_category").Text()), "string")
}
func typed7461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/news?category="+ctx["config"].Member("market_new_category").Text()), "string")
}
func texts7461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/news?category="+ctx["config"].Member("market_new_category").Text()), "string")
}
func text7461(e *py.Eval, ctx variables) string {
	return ""
}
func value7462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/news?category="+ctx["config"].Member("market_new_category").Text()), "number")
}
func typed7462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/news?category="+ctx["config"].Member("market_new_category").Text()), "number")
}
func texts7462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/news?category="+ctx["config"].Member("market_new_category").Text()), "number")
}
func text7462(e *py.Eval, ctx variables) string {
	return ""
}
func value7463(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ohlcv/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func typed7463(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ohlcv/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func texts7463(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ohlcv/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func text7463(e *py.Eval, ctx variables) string {
	return ""
}
func value7464(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ohlcv/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func typed7464(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ohlcv/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func texts7464(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ohlcv/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func text7464(e *py.Eval, ctx variables) string {
	return ""
}
func value7465(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ohlcv/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func typed7465(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ohlcv/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func texts7465(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ohlcv/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func text7465(e *py.Eval, ctx variables) string {
	return ""
}
func value7466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ohlcv/"+ctx["config"].Member("symbol_id").Text()+"/history"), "number")
}
func typed7466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ohlcv/"+ctx["config"].Member("symbol_id").Text()+"/history"), "number")
}
func texts7466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ohlcv/"+ctx["config"].Member("symbol_id").Text()+"/history"), "number")
}
func text7466(e *py.Eval, ctx variables) string {
	return ""
}
func value7467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ohlcv/"+ctx["config"].Member("symbol_id").Text()+"/history"), "integer")
}
func typed7467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ohlcv/"+ctx["config"].Member("symbol_id").Text()+"/history"), "integer")
}
func texts7467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ohlcv/"+ctx["config"].Member("symbol_id").Text()+"/history"), "integer")
}
func text7467(e *py.Eval, ctx variables) string {
	return ""
}
func value7468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ohlcv/"+ctx["config"].Member("symbol_id").Text()+"/history"), "boolean")
}
func typed7468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ohlcv/"+ctx["config"].Member("symbol_id").Text()+"/history"), "boolean")
}
func texts7468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ohlcv/"+ctx["config"].Member("symbol_id").Text()+"/history"), "boolean")
}
func text7468(e *py.Eval, ctx variables) string {
	return ""
}
func value7469(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/applications")
}
func typed7469(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/applications")
}
func texts7469(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/applications")
}
func text7469(e *py.Eval, ctx variables) string {
	return ""
}
func value7470(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/applications")
}
func typed7470(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/applications")
}
func texts7470(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/applications")
}
func text7470(e *py.Eval, ctx variables) string {
	return ""
}
func value7471(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/applications")
}
func typed7471(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/applications")
}
func texts7471(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/applications")
}
func text7471(e *py.Eval, ctx variables) string {
	return ""
}
func value7472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/applications"), "boolean")
}
func typed7472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/applications"), "boolean")
}
func texts7472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/applications"), "boolean")
}
func text7472(e *py.Eval, ctx variables) string {
	return ""
}
func value7473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/applications"), "string")
}
func typed7473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/applications"), "string")
}
func texts7473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/applications"), "string")
}
func text7473(e *py.Eval, ctx variables) string {
	return ""
}
func value7474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/applications"), "integer")
}
func typed7474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/applications"), "integer")
}
func texts7474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/applications"), "integer")
}
func text7474(e *py.Eval, ctx variables) string {
	return ""
}
func value7475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/applications"), "number")
}
func typed7475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/applications"), "number")
}
func texts7475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/applications"), "number")
}
func text7475(e *py.Eval, ctx variables) string {
	return ""
}
func value7476(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/interviews")
}
func typed7476(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/interviews")
}
func texts7476(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/interviews")
}
func text7476(e *py.Eval, ctx variables) string {
	return ""
}
func value7477(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/interviews")
}
func typed7477(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/interviews")
}
func texts7477(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/interviews")
}
func text7477(e *py.Eval, ctx variables) string {
	return ""
}
func value7478(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/interviews")
}
func typed7478(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/interviews")
}
func texts7478(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/interviews")
}
func text7478(e *py.Eval, ctx variables) string {
	return ""
}
func value7479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/interviews"), "boolean")
}
func typed7479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/interviews"), "boolean")
}
func texts7479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/interviews"), "boolean")
}
func text7479(e *py.Eval, ctx variables) string {
	return ""
}
func value7480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/interviews"), "number")
}
func typed7480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/interviews"), "number")
}
func texts7480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/interviews"), "number")
}
func text7480(e *py.Eval, ctx variables) string {
	return ""
}
func value7481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/interviews"), "string")
}
func typed7481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/interviews"), "string")
}
func texts7481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/interviews"), "string")
}
func text7481(e *py.Eval, ctx variables) string {
	return ""
}
func value7482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/interviews"), "integer")
}
func typed7482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/interviews"), "integer")
}
func texts7482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/interviews"), "integer")
}
func text7482(e *py.Eval, ctx variables) string {
	return ""
}
func value7483(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/notes")
}
func typed7483(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/notes")
}
func texts7483(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/notes")
}
func text7483(e *py.Eval, ctx variables) string {
	return ""
}
func value7484(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/notes")
}
func typed7484(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/notes")
}
func texts7484(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/notes")
}
func text7484(e *py.Eval, ctx variables) string {
	return ""
}
func value7485(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/notes")
}
func typed7485(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/notes")
}
func texts7485(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/notes")
}
func text7485(e *py.Eval, ctx variables) string {
	return ""
}
func value7486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/notes"), "integer")
}
func typed7486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/notes"), "integer")
}
func texts7486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/notes"), "integer")
}
func text7486(e *py.Eval, ctx variables) string {
	return ""
}
func value7487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/notes"), "string")
}
func typed7487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/notes"), "string")
}
func texts7487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/notes"), "string")
}
func text7487(e *py.Eval, ctx variables) string {
	return ""
}
func value7488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/notes"), "number")
}
func typed7488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/notes"), "number")
}
func texts7488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/notes"), "number")
}
func text7488(e *py.Eval, ctx variables) string {
	return ""
}
func value7489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/notes"), "boolean")
}
func typed7489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/notes"), "boolean")
}
func texts7489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/notes"), "boolean")
}
func text7489(e *py.Eval, ctx variables) string {
	return ""
}
func value7490(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/offers")
}
func typed7490(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/offers")
}
func texts7490(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/offers")
}
func text7490(e *py.Eval, ctx variables) string {
	return ""
}
func value7491(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/offers")
}
func typed7491(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/offers")
}
func texts7491(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/offers")
}
func text7491(e *py.Eval, ctx variables) string {
	return ""
}
func value7492(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/offers")
}
func typed7492(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/offers")
}
func texts7492(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/offers")
}
func text7492(e *py.Eval, ctx variables) string {
	return ""
}
func value7493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/offers"), "integer")
}
func typed7493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/offers"), "integer")
}
func texts7493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/offers"), "integer")
}
func text7493(e *py.Eval, ctx variables) string {
	return ""
}
func value7494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/offers"), "string")
}
func typed7494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/offers"), "string")
}
func texts7494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/offers"), "string")
}
func text7494(e *py.Eval, ctx variables) string {
	return ""
}
func value7495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/offers"), "number")
}
func typed7495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/offers"), "number")
}
func texts7495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/offers"), "number")
}
func text7495(e *py.Eval, ctx variables) string {
	return ""
}
func value7496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/offers"), "boolean")
}
func typed7496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/offers"), "boolean")
}
func texts7496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/offers"), "boolean")
}
func text7496(e *py.Eval, ctx variables) string {
	return ""
}
func value7497(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/referrals")
}
func typed7497(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/referrals")
}
func texts7497(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/referrals")
}
func text7497(e *py.Eval, ctx variables) string {
	return ""
}
func value7498(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/referrals")
}
func typed7498(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/referrals")
}
func texts7498(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/referrals")
}
func text7498(e *py.Eval, ctx variables) string {
	return ""
}
func value7499(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/referrals")
}
func typed7499(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/referrals")
}
func texts7499(e *py.Eval, ctx variables) py.Value {
	return py.Str("/opportunities/" + ctx["stream_partition"].Member("parent_id").Text() + "/referrals")
}
func text7499(e *py.Eval, ctx variables) string {
	return ""
}
func value7500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/referrals"), "integer")
}
func typed7500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/referrals"), "integer")
}
func texts7500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/referrals"), "integer")
}
func text7500(e *py.Eval, ctx variables) string {
	return ""
}
func value7501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/referrals"), "number")
}
func typed7501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/referrals"), "number")
}
func texts7501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/referrals"), "number")
}
func text7501(e *py.Eval, ctx variables) string {
	return ""
}
func value7502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/referrals"), "boolean")
}
func typed7502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/referrals"), "boolean")
}
func texts7502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/opportunities/"+ctx["stream_partition"].Member("parent_id").Text()+"/referrals"), "boolean")
}
func text7502(e *py.Eval, ctx variables) string {
	return ""
}
func value7503(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organization_exports/" + ctx["stream_slice"].Member("gid").Text())
}
func typed7503(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organization_exports/" + ctx["stream_slice"].Member("gid").Text())
}
func texts7503(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organization_exports/" + ctx["stream_slice"].Member("gid").Text())
}
func text7503(e *py.Eval, ctx variables) string {
	return ""
}
func value7504(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organization_exports/" + ctx["stream_slice"].Member("gid").Text())
}
func typed7504(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organization_exports/" + ctx["stream_slice"].Member("gid").Text())
}
func texts7504(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organization_exports/" + ctx["stream_slice"].Member("gid").Text())
}
func text7504(e *py.Eval, ctx variables) string {
	return ""
}
func value7505(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organization_exports/" + ctx["stream_slice"].Member("gid").Text())
}
func typed7505(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organization_exports/" + ctx["stream_slice"].Member("gid").Text())
}
func texts7505(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organization_exports/" + ctx["stream_slice"].Member("gid").Text())
}
func text7505(e *py.Eval, ctx variables) string {
	return ""
}
func value7506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organization_exports/"+ctx["stream_slice"].Member("gid").Text()), "string")
}
func typed7506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organization_exports/"+ctx["stream_slice"].Member("gid").Text()), "string")
}
func texts7506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organization_exports/"+ctx["stream_slice"].Member("gid").Text()), "string")
}
func text7506(e *py.Eval, ctx variables) string {
	return ""
}
func value7507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organization_exports/"+ctx["stream_slice"].Member("gid").Text()), "integer")
}
func typed7507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organization_exports/"+ctx["stream_slice"].Member("gid").Text()), "integer")
}
func texts7507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organization_exports/"+ctx["stream_slice"].Member("gid").Text()), "integer")
}
func text7507(e *py.Eval, ctx variables) string {
	return ""
}
func value7508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organization_exports/"+ctx["stream_slice"].Member("gid").Text()), "number")
}
func typed7508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organization_exports/"+ctx["stream_slice"].Member("gid").Text()), "number")
}
func texts7508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organization_exports/"+ctx["stream_slice"].Member("gid").Text()), "number")
}
func text7508(e *py.Eval, ctx variables) string {
	return ""
}
func value7509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organization_exports/"+ctx["stream_slice"].Member("gid").Text()), "boolean")
}
func typed7509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organization_exports/"+ctx["stream_slice"].Member("gid").Text()), "boolean")
}
func texts7509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organization_exports/"+ctx["stream_slice"].Member("gid").Text()), "boolean")
}
func text7509(e *py.Eval, ctx variables) string {
	return ""
}
func value7510(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organizations/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/teams")
}
func typed7510(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organizations/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/teams")
}
func texts7510(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organizations/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/teams")
}
func text7510(e *py.Eval, ctx variables) string {
	return ""
}
func value7511(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organizations/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/teams")
}
func typed7511(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organizations/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/teams")
}
func texts7511(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organizations/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/teams")
}
func text7511(e *py.Eval, ctx variables) string {
	return ""
}
func value7512(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organizations/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/teams")
}
func typed7512(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organizations/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/teams")
}
func texts7512(e *py.Eval, ctx variables) py.Value {
	return py.Str("/organizations/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/teams")
}
func text7512(e *py.Eval, ctx variables) string {
	return ""
}
func value7513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organizations/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/teams"), "integer")
}
func typed7513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organizations/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/teams"), "integer")
}
func texts7513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organizations/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/teams"), "integer")
}
func text7513(e *py.Eval, ctx variables) string {
	return ""
}
func value7514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organizations/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/teams"), "number")
}
func typed7514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organizations/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/teams"), "number")
}
func texts7514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organizations/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/teams"), "number")
}
func text7514(e *py.Eval, ctx variables) string {
	return ""
}
func value7515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organizations/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/teams"), "boolean")
}
func typed7515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organizations/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/teams"), "boolean")
}
func texts7515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/organizations/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/teams"), "boolean")
}
func text7515(e *py.Eval, ctx variables) string {
	return ""
}
func value7516(e *py.Eval, ctx variables) py.Value {
	return py.Str("/participations/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed7516(e *py.Eval, ctx variables) py.Value {
	return py.Str("/participations/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts7516(e *py.Eval, ctx variables) py.Value {
	return py.Str("/participations/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text7516(e *py.Eval, ctx variables) string {
	return ""
}
func value7517(e *py.Eval, ctx variables) py.Value {
	return py.Str("/participations/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed7517(e *py.Eval, ctx variables) py.Value {
	return py.Str("/participations/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts7517(e *py.Eval, ctx variables) py.Value {
	return py.Str("/participations/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text7517(e *py.Eval, ctx variables) string {
	return ""
}
func value7518(e *py.Eval, ctx variables) py.Value {
	return py.Str("/participations/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed7518(e *py.Eval, ctx variables) py.Value {
	return py.Str("/participations/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts7518(e *py.Eval, ctx variables) py.Value {
	return py.Str("/participations/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text7518(e *py.Eval, ctx variables) string {
	return ""
}
func value7519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/participations/"+ctx["stream_partition"].Member("promotion_id").Text()), "integer")
}
func typed7519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/participations/"+ctx["stream_partition"].Member("promotion_id").Text()), "integer")
}
func texts7519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/participations/"+ctx["stream_partition"].Member("promotion_id").Text()), "integer")
}
func text7519(e *py.Eval, ctx variables) string {
	return ""
}
func value7520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/participations/"+ctx["stream_partition"].Member("promotion_id").Text()), "boolean")
}
func typed7520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/participations/"+ctx["stream_partition"].Member("promotion_id").Text()), "boolean")
}
func texts7520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/participations/"+ctx["stream_partition"].Member("promotion_id").Text()), "boolean")
}
func text7520(e *py.Eval, ctx variables) string {
	return ""
}
func value7521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/participations/"+ctx["stream_partition"].Member("promotion_id").Text()), "string")
}
func typed7521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/participations/"+ctx["stream_partition"].Member("promotion_id").Text()), "string")
}
func texts7521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/participations/"+ctx["stream_partition"].Member("promotion_id").Text()), "string")
}
func text7521(e *py.Eval, ctx variables) string {
	return ""
}
func value7522(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func typed7522(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func texts7522(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func text7522(e *py.Eval, ctx variables) string {
	return ""
}
func value7523(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func typed7523(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func texts7523(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func text7523(e *py.Eval, ctx variables) string {
	return ""
}
func value7524(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func typed7524(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func texts7524(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func text7524(e *py.Eval, ctx variables) string {
	return ""
}
func value7525(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "string")
}
func typed7525(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "string")
}
func texts7525(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "string")
}
func text7525(e *py.Eval, ctx variables) string {
	return ""
}
func value7526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "integer")
}
func typed7526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "integer")
}
func texts7526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "integer")
}
func text7526(e *py.Eval, ctx variables) string {
	return ""
}
func value7527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "number")
}
func typed7527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "number")
}
func texts7527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "number")
}
func text7527(e *py.Eval, ctx variables) string {
	return ""
}
func value7528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "boolean")
}
func typed7528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "boolean")
}
func texts7528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "boolean")
}
func text7528(e *py.Eval, ctx variables) string {
	return ""
}
func value7529(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func typed7529(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func texts7529(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func text7529(e *py.Eval, ctx variables) string {
	return ""
}
func value7530(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func typed7530(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func texts7530(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func text7530(e *py.Eval, ctx variables) string {
	return ""
}
func value7531(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func typed7531(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func texts7531(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func text7531(e *py.Eval, ctx variables) string {
	return ""
}
func value7532(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "string")
}
func typed7532(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "string")
}
func texts7532(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "string")
}
func text7532(e *py.Eval, ctx variables) string {
	return ""
}
func value7533(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "number")
}
func typed7533(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "number")
}
func texts7533(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "number")
}
func text7533(e *py.Eval, ctx variables) string {
	return ""
}
func value7534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "boolean")
}
func typed7534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "boolean")
}
func texts7534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "boolean")
}
func text7534(e *py.Eval, ctx variables) string {
	return ""
}
func value7535(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/qa")
}
func typed7535(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/qa")
}
func texts7535(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/qa")
}
func text7535(e *py.Eval, ctx variables) string {
	return ""
}
func value7536(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/qa")
}
func typed7536(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/qa")
}
func texts7536(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/qa")
}
func text7536(e *py.Eval, ctx variables) string {
	return ""
}
func value7537(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/qa")
}
func typed7537(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/qa")
}
func texts7537(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/qa")
}
func text7537(e *py.Eval, ctx variables) string {
	return ""
}
func value7538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/qa"), "string")
}
func typed7538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/qa"), "string")
}
func texts7538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/qa"), "string")
}
func text7538(e *py.Eval, ctx variables) string {
	return ""
}
func value7539(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/qa"), "integer")
}
func typed7539(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/qa"), "integer")
}
func texts7539(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/qa"), "integer")
}
func text7539(e *py.Eval, ctx variables) string {
	return ""
}
func value7540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/qa"), "number")
}
func typed7540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/qa"), "number")
}
func texts7540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/qa"), "number")
}
func text7540(e *py.Eval, ctx variables) string {
	return ""
}
func value7541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/qa"), "boolean")
}
func typed7541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/qa"), "boolean")
}
func texts7541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/qa"), "boolean")
}
func text7541(e *py.Eval, ctx variables) string {
	return ""
}
func value7542(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_uuid").Text() + "/absentees")
}
func typed7542(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_uuid").Text() + "/absentees")
}
func texts7542(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_uuid").Text() + "/absentees")
}
func text7542(e *py.Eval, ctx variables) string {
	return ""
}
func value7543(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_uuid").Text() + "/absentees")
}
func typed7543(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_uuid").Text() + "/absentees")
}
func texts7543(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_uuid").Text() + "/absentees")
}
func text7543(e *py.Eval, ctx variables) string {
	return ""
}
func value7544(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_uuid").Text() + "/absentees")
}
func typed7544(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_uuid").Text() + "/absentees")
}
func texts7544(e *py.Eval, ctx variables) py.Value {
	return py.Str("/past_webinars/" + ctx["stream_partition"].Member("parent_uuid").Text() + "/absentees")
}
func text7544(e *py.Eval, ctx variables) string {
	return ""
}
func value7545(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_uuid").Text()+"/absentees"), "string")
}
func typed7545(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_uuid").Text()+"/absentees"), "string")
}
func texts7545(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_uuid").Text()+"/absentees"), "string")
}
func text7545(e *py.Eval, ctx variables) string {
	return ""
}
func value7546(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_uuid").Text()+"/absentees"), "integer")
}
func typed7546(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_uuid").Text()+"/absentees"), "integer")
}
func texts7546(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_uuid").Text()+"/absentees"), "integer")
}
func text7546(e *py.Eval, ctx variables) string {
	return ""
}
func value7547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_uuid").Text()+"/absentees"), "number")
}
func typed7547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_uuid").Text()+"/absentees"), "number")
}
func texts7547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_uuid").Text()+"/absentees"), "number")
}
func text7547(e *py.Eval, ctx variables) string {
	return ""
}
func value7548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_uuid").Text()+"/absentees"), "boolean")
}
func typed7548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_uuid").Text()+"/absentees"), "boolean")
}
func texts7548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/past_webinars/"+ctx["stream_partition"].Member("parent_uuid").Text()+"/absentees"), "boolean")
}
func text7548(e *py.Eval, ctx variables) string {
	return ""
}
func value7549(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func typed7549(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func texts7549(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("/payroll/"+e.FormatDatetime(py.Str(ctx["stream_partition"].Member("accounting_ends_on").Text()), py.Str("%Y"), py.None).Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func text7549(e *py.Eval, ctx variables) string {
	return ""
}
func value7550(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func typed7550(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func texts7550(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("/payroll/"+e.FormatDatetime(py.Str(ctx["stream_partition"].Member("accounting_ends_on").Text()), py.Str("%Y"), py.None).Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func text7550(e *py.Eval, ctx variables) string {
	return ""
}
func value7551(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	).Text())
}
func typed7551(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	).Text())
}
func texts7551(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("/payroll/"+e.FormatDatetime(py.Str(ctx["stream_partition"].Member("accounting_ends_on").Text()), py.Str("%Y"), py.None).Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	).Text())
}
func text7551(e *py.Eval, ctx variables) string {
	return ""
}
func value7552(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()),
		"number",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func typed7552(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()),
		"number",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func texts7552(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(py.Str(ctx["stream_partition"].Member("accounting_ends_on").Text()), py.Str("%Y"), py.None).Text()),
		"number",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func text7552(e *py.Eval, ctx variables) string {
	return ""
}
func value7553(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()),
		"string",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func typed7553(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()),
		"string",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func texts7553(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(py.Str(ctx["stream_partition"].Member("accounting_ends_on").Text()), py.Str("%Y"), py.None).Text()),
		"string",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func text7553(e *py.Eval, ctx variables) string {
	return ""
}
func value7554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()),
		"integer",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func typed7554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()),
		"integer",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func texts7554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(py.Str(ctx["stream_partition"].Member("accounting_ends_on").Text()), py.Str("%Y"), py.None).Text()),
		"integer",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func text7554(e *py.Eval, ctx variables) string {
	return ""
}
func value7555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()),
		"boolean",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func typed7555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()),
		"boolean",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func texts7555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(py.Str(ctx["stream_partition"].Member("accounting_ends_on").Text()), py.Str("%Y"), py.None).Text()),
		"boolean",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}",
	)
}
func text7555(e *py.Eval, ctx variables) string {
	return ""
}
func value7556(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func typed7556(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func texts7556(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("/payroll/"+e.FormatDatetime(py.Str(ctx["stream_partition"].Member("accounting_ends_on").Text()), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func text7556(e *py.Eval, ctx variables) string {
	return ""
}
func value7557(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func typed7557(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func texts7557(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("/payroll/"+e.FormatDatetime(py.Str(ctx["stream_partition"].Member("accounting_ends_on").Text()), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func text7557(e *py.Eval, ctx variables) string {
	return ""
}
func value7558(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	).Text())
}
func typed7558(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	).Text())
}
func texts7558(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("/payroll/"+e.FormatDatetime(py.Str(ctx["stream_partition"].Member("accounting_ends_on").Text()), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	).Text())
}
func text7558(e *py.Eval, ctx variables) string {
	return ""
}
func value7559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"integer",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func typed7559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"integer",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func texts7559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(py.Str(ctx["stream_partition"].Member("accounting_ends_on").Text()), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"integer",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func text7559(e *py.Eval, ctx variables) string {
	return ""
}
func value7560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"number",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func typed7560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"number",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func texts7560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(py.Str(ctx["stream_partition"].Member("accounting_ends_on").Text()), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"number",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func text7560(e *py.Eval, ctx variables) string {
	return ""
}
func value7561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"boolean",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func typed7561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"boolean",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func texts7561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(py.Str(ctx["stream_partition"].Member("accounting_ends_on").Text()), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"boolean",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func text7561(e *py.Eval, ctx variables) string {
	return ""
}
func value7562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"string",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func typed7562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(ctx["stream_partition"].Member("accounting_ends_on"), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"string",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func texts7562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/payroll/"+e.FormatDatetime(py.Str(ctx["stream_partition"].Member("accounting_ends_on").Text()), py.Str("%Y"), py.None).Text()+"/"+ctx["stream_partition"].Member("accounting_period").Text()),
		"string",
		"/payroll/{{ format_datetime(stream_partition.accounting_ends_on, '%Y') }}/{{ stream_partition.accounting_period }}",
	)
}
func text7562(e *py.Eval, ctx variables) string {
	return ""
}
func value7563(e *py.Eval, ctx variables) py.Value {
	return py.Str("/per-article/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + ctx["config"].Member("agent").Text() + "/" + ctx["config"].Member("article").Text() + "/daily/" + ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())
}
func typed7563(e *py.Eval, ctx variables) py.Value {
	return py.Str("/per-article/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + ctx["config"].Member("agent").Text() + "/" + ctx["config"].Member("article").Text() + "/daily/" + ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())
}
func texts7563(e *py.Eval, ctx variables) py.Value {
	return py.Str("/per-article/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + ctx["config"].Member("agent").Text() + "/" + ctx["config"].Member("article").Text() + "/daily/" + ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())
}
func text7563(e *py.Eval, ctx variables) string {
	return ""
}
func value7564(e *py.Eval, ctx variables) py.Value {
	return py.Str("/per-article/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + ctx["config"].Member("agent").Text() + "/" + ctx["config"].Member("article").Text() + "/daily/" + ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())
}
func typed7564(e *py.Eval, ctx variables) py.Value {
	return py.Str("/per-article/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + ctx["config"].Member("agent").Text() + "/" + ctx["config"].Member("article").Text() + "/daily/" + ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())
}
func texts7564(e *py.Eval, ctx variables) py.Value {
	return py.Str("/per-article/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + ctx["config"].Member("agent").Text() + "/" + ctx["config"].Member("article").Text() + "/daily/" + ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())
}
func text7564(e *py.Eval, ctx variables) string {
	return ""
}
func value7565(e *py.Eval, ctx variables) py.Value {
	return py.Str("/per-article/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + ctx["config"].Member("agent").Text() + "/" + ctx["config"].Member("article").Text() + "/daily/" + ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())
}
func typed7565(e *py.Eval, ctx variables) py.Value {
	return py.Str("/per-article/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + ctx["config"].Member("agent").Text() + "/" + ctx["config"].Member("article").Text() + "/daily/" + ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())
}
func texts7565(e *py.Eval, ctx variables) py.Value {
	return py.Str("/per-article/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + ctx["config"].Member("agent").Text() + "/" + ctx["config"].Member("article").Text() + "/daily/" + ctx["stream_slice"].Member("start_time").Text() + "/" + ctx["stream_slice"].Member("end_time").Text())
}
func text7565(e *py.Eval, ctx variables) string {
	return ""
}
func value7566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/per-article/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+ctx["config"].Member("agent").Text()+"/"+ctx["config"].Member("article").Text()+"/daily/"+ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "string")
}
func typed7566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/per-article/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+ctx["config"].Member("agent").Text()+"/"+ctx["config"].Member("article").Text()+"/daily/"+ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "string")
}
func texts7566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/per-article/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+ctx["config"].Member("agent").Text()+"/"+ctx["config"].Member("article").Text()+"/daily/"+ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "string")
}
func text7566(e *py.Eval, ctx variables) string {
	return ""
}
func value7567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/per-article/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+ctx["config"].Member("agent").Text()+"/"+ctx["config"].Member("article").Text()+"/daily/"+ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "integer")
}
func typed7567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/per-article/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+ctx["config"].Member("agent").Text()+"/"+ctx["config"].Member("article").Text()+"/daily/"+ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "integer")
}
func texts7567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/per-article/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+ctx["config"].Member("agent").Text()+"/"+ctx["config"].Member("article").Text()+"/daily/"+ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "integer")
}
func text7567(e *py.Eval, ctx variables) string {
	return ""
}
func value7568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/per-article/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+ctx["config"].Member("agent").Text()+"/"+ctx["config"].Member("article").Text()+"/daily/"+ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "boolean")
}
func typed7568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/per-article/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+ctx["config"].Member("agent").Text()+"/"+ctx["config"].Member("article").Text()+"/daily/"+ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "boolean")
}
func texts7568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/per-article/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+ctx["config"].Member("agent").Text()+"/"+ctx["config"].Member("article").Text()+"/daily/"+ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "boolean")
}
func text7568(e *py.Eval, ctx variables) string {
	return ""
}
func value7569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/per-article/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+ctx["config"].Member("agent").Text()+"/"+ctx["config"].Member("article").Text()+"/daily/"+ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "number")
}
func typed7569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/per-article/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+ctx["config"].Member("agent").Text()+"/"+ctx["config"].Member("article").Text()+"/daily/"+ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "number")
}
func texts7569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/per-article/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+ctx["config"].Member("agent").Text()+"/"+ctx["config"].Member("article").Text()+"/daily/"+ctx["stream_slice"].Member("start_time").Text()+"/"+ctx["stream_slice"].Member("end_time").Text()), "number")
}
func text7569(e *py.Eval, ctx variables) string {
	return ""
}
func value7570(e *py.Eval, ctx variables) py.Value {
	return py.Str("/portfolios/" + ctx["stream_slice"].Member("portfolios_gid").Text())
}
func typed7570(e *py.Eval, ctx variables) py.Value {
	return py.Str("/portfolios/" + ctx["stream_slice"].Member("portfolios_gid").Text())
}
func texts7570(e *py.Eval, ctx variables) py.Value {
	return py.Str("/portfolios/" + ctx["stream_slice"].Member("portfolios_gid").Text())
}
func text7570(e *py.Eval, ctx variables) string {
	return ""
}
func value7571(e *py.Eval, ctx variables) py.Value {
	return py.Str("/portfolios/" + ctx["stream_slice"].Member("portfolios_gid").Text())
}
func typed7571(e *py.Eval, ctx variables) py.Value {
	return py.Str("/portfolios/" + ctx["stream_slice"].Member("portfolios_gid").Text())
}
func texts7571(e *py.Eval, ctx variables) py.Value {
	return py.Str("/portfolios/" + ctx["stream_slice"].Member("portfolios_gid").Text())
}
func text7571(e *py.Eval, ctx variables) string {
	return ""
}
func value7572(e *py.Eval, ctx variables) py.Value {
	return py.Str("/portfolios/" + ctx["stream_slice"].Member("portfolios_gid").Text())
}
func typed7572(e *py.Eval, ctx variables) py.Value {
	return py.Str("/portfolios/" + ctx["stream_slice"].Member("portfolios_gid").Text())
}
func texts7572(e *py.Eval, ctx variables) py.Value {
	return py.Str("/portfolios/" + ctx["stream_slice"].Member("portfolios_gid").Text())
}
func text7572(e *py.Eval, ctx variables) string {
	return ""
}
func value7573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/portfolios/"+ctx["stream_slice"].Member("portfolios_gid").Text()), "string")
}
func typed7573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/portfolios/"+ctx["stream_slice"].Member("portfolios_gid").Text()), "string")
}
func texts7573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/portfolios/"+ctx["stream_slice"].Member("portfolios_gid").Text()), "string")
}
func text7573(e *py.Eval, ctx variables) string {
	return ""
}
func value7574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/portfolios/"+ctx["stream_slice"].Member("portfolios_gid").Text()), "integer")
}
func typed7574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/portfolios/"+ctx["stream_slice"].Member("portfolios_gid").Text()), "integer")
}
func texts7574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/portfolios/"+ctx["stream_slice"].Member("portfolios_gid").Text()), "integer")
}
func text7574(e *py.Eval, ctx variables) string {
	return ""
}
func value7575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/portfolios/"+ctx["stream_slice"].Member("portfolios_gid").Text()), "number")
}
func typed7575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/portfolios/"+ctx["stream_slice"].Member("portfolios_gid").Text()), "number")
}
func texts7575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/portfolios/"+ctx["stream_slice"].Member("portfolios_gid").Text()), "number")
}
func text7575(e *py.Eval, ctx variables) string {
	return ""
}
func value7576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/portfolios/"+ctx["stream_slice"].Member("portfolios_gid").Text()), "boolean")
}
func typed7576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/portfolios/"+ctx["stream_slice"].Member("portfolios_gid").Text()), "boolean")
}
func texts7576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/portfolios/"+ctx["stream_slice"].Member("portfolios_gid").Text()), "boolean")
}
func text7576(e *py.Eval, ctx variables) string {
	return ""
}
func value7577(e *py.Eval, ctx variables) py.Value {
	return py.Str("/prizes/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed7577(e *py.Eval, ctx variables) py.Value {
	return py.Str("/prizes/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts7577(e *py.Eval, ctx variables) py.Value {
	return py.Str("/prizes/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text7577(e *py.Eval, ctx variables) string {
	return ""
}
func value7578(e *py.Eval, ctx variables) py.Value {
	return py.Str("/prizes/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed7578(e *py.Eval, ctx variables) py.Value {
	return py.Str("/prizes/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts7578(e *py.Eval, ctx variables) py.Value {
	return py.Str("/prizes/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text7578(e *py.Eval, ctx variables) string {
	return ""
}
func value7579(e *py.Eval, ctx variables) py.Value {
	return py.Str("/prizes/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed7579(e *py.Eval, ctx variables) py.Value {
	return py.Str("/prizes/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts7579(e *py.Eval, ctx variables) py.Value {
	return py.Str("/prizes/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text7579(e *py.Eval, ctx variables) string {
	return ""
}
func value7580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/prizes/"+ctx["stream_partition"].Member("promotion_id").Text()), "number")
}
func typed7580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/prizes/"+ctx["stream_partition"].Member("promotion_id").Text()), "number")
}
func texts7580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/prizes/"+ctx["stream_partition"].Member("promotion_id").Text()), "number")
}
func text7580(e *py.Eval, ctx variables) string {
	return ""
}
func value7581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/prizes/"+ctx["stream_partition"].Member("promotion_id").Text()), "boolean")
}
func typed7581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/prizes/"+ctx["stream_partition"].Member("promotion_id").Text()), "boolean")
}
func texts7581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/prizes/"+ctx["stream_partition"].Member("promotion_id").Text()), "boolean")
}
func text7581(e *py.Eval, ctx variables) string {
	return ""
}
func value7582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/prizes/"+ctx["stream_partition"].Member("promotion_id").Text()), "string")
}
func typed7582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/prizes/"+ctx["stream_partition"].Member("promotion_id").Text()), "string")
}
func texts7582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/prizes/"+ctx["stream_partition"].Member("promotion_id").Text()), "string")
}
func text7582(e *py.Eval, ctx variables) string {
	return ""
}
func value7583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/prizes/"+ctx["stream_partition"].Member("promotion_id").Text()), "integer")
}
func typed7583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/prizes/"+ctx["stream_partition"].Member("promotion_id").Text()), "integer")
}
func texts7583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/prizes/"+ctx["stream_partition"].Member("promotion_id").Text()), "integer")
}
func text7583(e *py.Eval, ctx variables) string {
	return ""
}
func value7584(e *py.Eval, ctx variables) py.Value {
	return py.Str("/products/" + ctx["stream_partition"].Member("id").Text() + "/idea_categories")
}
func typed7584(e *py.Eval, ctx variables) py.Value {
	return py.Str("/products/" + ctx["stream_partition"].Member("id").Text() + "/idea_categories")
}
func texts7584(e *py.Eval, ctx variables) py.Value {
	return py.Str("/products/" + ctx["stream_partition"].Member("id").Text() + "/idea_categories")
}
func text7584(e *py.Eval, ctx variables) string {
	return ""
}
func value7585(e *py.Eval, ctx variables) py.Value {
	return py.Str("/products/" + ctx["stream_partition"].Member("id").Text() + "/idea_categories")
}
func typed7585(e *py.Eval, ctx variables) py.Value {
	return py.Str("/products/" + ctx["stream_partition"].Member("id").Text() + "/idea_categories")
}
func texts7585(e *py.Eval, ctx variables) py.Value {
	return py.Str("/products/" + ctx["stream_partition"].Member("id").Text() + "/idea_categories")
}
func text7585(e *py.Eval, ctx variables) string {
	return ""
}
func value7586(e *py.Eval, ctx variables) py.Value {
	return py.Str("/products/" + ctx["stream_partition"].Member("id").Text() + "/idea_categories")
}
func typed7586(e *py.Eval, ctx variables) py.Value {
	return py.Str("/products/" + ctx["stream_partition"].Member("id").Text() + "/idea_categories")
}
func texts7586(e *py.Eval, ctx variables) py.Value {
	return py.Str("/products/" + ctx["stream_partition"].Member("id").Text() + "/idea_categories")
}
func text7586(e *py.Eval, ctx variables) string {
	return ""
}
func value7587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/products/"+ctx["stream_partition"].Member("id").Text()+"/idea_categories"), "number")
}
func typed7587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/products/"+ctx["stream_partition"].Member("id").Text()+"/idea_categories"), "number")
}
func texts7587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/products/"+ctx["stream_partition"].Member("id").Text()+"/idea_categories"), "number")
}
func text7587(e *py.Eval, ctx variables) string {
	return ""
}
func value7588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/products/"+ctx["stream_partition"].Member("id").Text()+"/idea_categories"), "string")
}
func typed7588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/products/"+ctx["stream_partition"].Member("id").Text()+"/idea_categories"), "string")
}
func texts7588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/products/"+ctx["stream_partition"].Member("id").Text()+"/idea_categories"), "string")
}
func text7588(e *py.Eval, ctx variables) string {
	return ""
}
func value7589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/products/"+ctx["stream_partition"].Member("id").Text()+"/idea_categories"), "integer")
}
func typed7589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/products/"+ctx["stream_partition"].Member("id").Text()+"/idea_categories"), "integer")
}
func texts7589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/products/"+ctx["stream_partition"].Member("id").Text()+"/idea_categories"), "integer")
}
func text7589(e *py.Eval, ctx variables) string {
	return ""
}
func value7590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/products/"+ctx["stream_partition"].Member("id").Text()+"/idea_categories"), "boolean")
}
func typed7590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/products/"+ctx["stream_partition"].Member("id").Text()+"/idea_categories"), "boolean")
}
func texts7590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/products/"+ctx["stream_partition"].Member("id").Text()+"/idea_categories"), "boolean")
}
func text7590(e *py.Eval, ctx variables) string {
	return ""
}
func value7591(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/files")
}
func typed7591(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/files")
}
func texts7591(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/files")
}
func text7591(e *py.Eval, ctx variables) string {
	return ""
}
func value7592(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/files")
}
func typed7592(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/files")
}
func texts7592(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/files")
}
func text7592(e *py.Eval, ctx variables) string {
	return ""
}
func value7593(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/files")
}
func typed7593(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/files")
}
func texts7593(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/files")
}
func text7593(e *py.Eval, ctx variables) string {
	return ""
}
func value7594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/files"), "number")
}
func typed7594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/files"), "number")
}
func texts7594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/files"), "number")
}
func text7594(e *py.Eval, ctx variables) string {
	return ""
}
func value7595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/files"), "boolean")
}
func typed7595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/files"), "boolean")
}
func texts7595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/files"), "boolean")
}
func text7595(e *py.Eval, ctx variables) string {
	return ""
}
func value7596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/files"), "integer")
}
func typed7596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/files"), "integer")
}
func texts7596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/files"), "integer")
}
func text7596(e *py.Eval, ctx variables) string {
	return ""
}
func value7597(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/git_branches")
}
func typed7597(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/git_branches")
}
func texts7597(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/git_branches")
}
func text7597(e *py.Eval, ctx variables) string {
	return ""
}
func value7598(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/git_branches")
}
func typed7598(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/git_branches")
}
func texts7598(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/git_branches")
}
func text7598(e *py.Eval, ctx variables) string {
	return ""
}
func value7599(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/git_branches")
}
func typed7599(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/git_branches")
}
func texts7599(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("id").Text() + "/git_branches")
}
func text7599(e *py.Eval, ctx variables) string {
	return ""
}
