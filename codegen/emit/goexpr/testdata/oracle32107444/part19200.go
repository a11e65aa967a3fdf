package main

import "github.com/airgen/airgen/runtime/py"

func value19200(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None))
}
func typed19200(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None))
}
func texts19200(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None))
}
func text19200(e *py.Eval, ctx variables) string {
	return ""
}
func value19201(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None)).Text())
}
func typed19201(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None)).Text())
}
func texts19201(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None)).Text())
}
func text19201(e *py.Eval, ctx variables) string {
	return ""
}
func value19202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None), "string")
}
func typed19202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None), "string")
}
func texts19202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None), "string")
}
func text19202(e *py.Eval, ctx variables) string {
	return ""
}
func value19203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None), "integer")
}
func typed19203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None), "integer")
}
func texts19203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None), "integer")
}
func text19203(e *py.Eval, ctx variables) string {
	return ""
}
func value19204(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None), "number")
}
func typed19204(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None), "number")
}
func texts19204(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None), "number")
}
func text19204(e *py.Eval, ctx variables) string {
	return ""
}
func value19205(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None), "boolean")
}
func typed19205(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None), "boolean")
}
func texts19205(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("achRoutingNumber"), py.Str("md5"), py.None), "boolean")
}
func text19205(e *py.Eval, ctx variables) string {
	return ""
}
func value19206(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "last_updated_at"))
}
func typed19206(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "last_updated_at"))
}
func texts19206(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "last_updated_at"))
}
func text19206(e *py.Eval, ctx variables) string {
	return ""
}
func value19207(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "last_updated_at"))
}
func typed19207(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "last_updated_at"))
}
func texts19207(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "last_updated_at"))
}
func text19207(e *py.Eval, ctx variables) string {
	return ""
}
func value19208(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "last_updated_at")).Text())
}
func typed19208(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "last_updated_at")).Text())
}
func texts19208(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "last_updated_at")).Text())
}
func text19208(e *py.Eval, ctx variables) string {
	return ""
}
func value19209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_at"), "string")
}
func typed19209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_at"), "string")
}
func texts19209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_at"), "string")
}
func text19209(e *py.Eval, ctx variables) string {
	return ""
}
func value19210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_at"), "integer")
}
func typed19210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_at"), "integer")
}
func texts19210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_at"), "integer")
}
func text19210(e *py.Eval, ctx variables) string {
	return ""
}
func value19211(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_at"), "number")
}
func typed19211(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_at"), "number")
}
func texts19211(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_at"), "number")
}
func text19211(e *py.Eval, ctx variables) string {
	return ""
}
func value19212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_at"), "boolean")
}
func typed19212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_at"), "boolean")
}
func texts19212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_at"), "boolean")
}
func text19212(e *py.Eval, ctx variables) string {
	return ""
}
func value19213(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "last_updated_date"))
}
func typed19213(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "last_updated_date"))
}
func texts19213(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "last_updated_date"))
}
func text19213(e *py.Eval, ctx variables) string {
	return ""
}
func value19214(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "last_updated_date"))
}
func typed19214(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "last_updated_date"))
}
func texts19214(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "last_updated_date"))
}
func text19214(e *py.Eval, ctx variables) string {
	return ""
}
func value19215(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "last_updated_date")).Text())
}
func typed19215(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "last_updated_date")).Text())
}
func texts19215(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "last_updated_date")).Text())
}
func text19215(e *py.Eval, ctx variables) string {
	return ""
}
func value19216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_date"), "integer")
}
func typed19216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_date"), "integer")
}
func texts19216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_date"), "integer")
}
func text19216(e *py.Eval, ctx variables) string {
	return ""
}
func value19217(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_date"), "number")
}
func typed19217(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_date"), "number")
}
func texts19217(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_date"), "number")
}
func text19217(e *py.Eval, ctx variables) string {
	return ""
}
func value19218(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_date"), "boolean")
}
func typed19218(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_date"), "boolean")
}
func texts19218(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_date"), "boolean")
}
func text19218(e *py.Eval, ctx variables) string {
	return ""
}
func value19219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_date"), "string")
}
func typed19219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_date"), "string")
}
func texts19219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "last_updated_date"), "string")
}
func text19219(e *py.Eval, ctx variables) string {
	return ""
}
func value19220(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"))
}
func typed19220(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"))
}
func texts19220(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"))
}
func text19220(e *py.Eval, ctx variables) string {
	return ""
}
func value19221(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"))
}
func typed19221(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"))
}
func texts19221(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"))
}
func text19221(e *py.Eval, ctx variables) string {
	return ""
}
func value19222(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression")).Text())
}
func typed19222(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression")).Text())
}
func texts19222(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression")).Text())
}
func text19222(e *py.Eval, ctx variables) string {
	return ""
}
func value19223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"), "string")
}
func typed19223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"), "string")
}
func texts19223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"), "string")
}
func text19223(e *py.Eval, ctx variables) string {
	return ""
}
func value19224(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"), "integer")
}
func typed19224(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"), "integer")
}
func texts19224(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"), "integer")
}
func text19224(e *py.Eval, ctx variables) string {
	return ""
}
func value19225(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"), "boolean")
}
func typed19225(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"), "boolean")
}
func texts19225(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"), "boolean")
}
func text19225(e *py.Eval, ctx variables) string {
	return ""
}
func value19226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"), "number")
}
func typed19226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"), "number")
}
func texts19226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(e.Key(e.Key(ctx["record"].Member("attributes"), "subscriptions"), "email"), "marketing"), "suppression"), "number")
}
func text19226(e *py.Eval, ctx variables) string {
	return ""
}
func value19227(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "timestamp"))
}
func typed19227(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "timestamp"))
}
func texts19227(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("attributes"), "timestamp"))
}
func text19227(e *py.Eval, ctx variables) string {
	return ""
}
func value19228(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "timestamp"))
}
func typed19228(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "timestamp"))
}
func texts19228(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("attributes"), "timestamp"))
}
func text19228(e *py.Eval, ctx variables) string {
	return ""
}
func value19229(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "timestamp")).Text())
}
func typed19229(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "timestamp")).Text())
}
func texts19229(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("attributes"), "timestamp")).Text())
}
func text19229(e *py.Eval, ctx variables) string {
	return ""
}
func value19230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "timestamp"), "integer")
}
func typed19230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "timestamp"), "integer")
}
func texts19230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "timestamp"), "integer")
}
func text19230(e *py.Eval, ctx variables) string {
	return ""
}
func value19231(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "timestamp"), "string")
}
func typed19231(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "timestamp"), "string")
}
func texts19231(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "timestamp"), "string")
}
func text19231(e *py.Eval, ctx variables) string {
	return ""
}
func value19232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "timestamp"), "boolean")
}
func typed19232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "timestamp"), "boolean")
}
func texts19232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "timestamp"), "boolean")
}
func text19232(e *py.Eval, ctx variables) string {
	return ""
}
func value19233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "timestamp"), "number")
}
func typed19233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "timestamp"), "number")
}
func texts19233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("attributes"), "timestamp"), "number")
}
func text19233(e *py.Eval, ctx variables) string {
	return ""
}
func value19234(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("audit"), "Last modified at"))
}
func typed19234(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("audit"), "Last modified at"))
}
func texts19234(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("audit"), "Last modified at"))
}
func text19234(e *py.Eval, ctx variables) string {
	return ""
}
func value19235(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("audit"), "Last modified at"))
}
func typed19235(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("audit"), "Last modified at"))
}
func texts19235(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("audit"), "Last modified at"))
}
func text19235(e *py.Eval, ctx variables) string {
	return ""
}
func value19236(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("audit"), "Last modified at")).Text())
}
func typed19236(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("audit"), "Last modified at")).Text())
}
func texts19236(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("audit"), "Last modified at")).Text())
}
func text19236(e *py.Eval, ctx variables) string {
	return ""
}
func value19237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("audit"), "Last modified at"), "boolean")
}
func typed19237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("audit"), "Last modified at"), "boolean")
}
func texts19237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("audit"), "Last modified at"), "boolean")
}
func text19237(e *py.Eval, ctx variables) string {
	return ""
}
func value19238(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("audit"), "Last modified at"), "integer")
}
func typed19238(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("audit"), "Last modified at"), "integer")
}
func texts19238(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("audit"), "Last modified at"), "integer")
}
func text19238(e *py.Eval, ctx variables) string {
	return ""
}
func value19239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("audit"), "Last modified at"), "number")
}
func typed19239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("audit"), "Last modified at"), "number")
}
func texts19239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("audit"), "Last modified at"), "number")
}
func text19239(e *py.Eval, ctx variables) string {
	return ""
}
func value19240(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("bounce_rate").IsNone())
}
func typed19240(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("bounce_rate").IsNone())
}
func texts19240(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("bounce_rate").IsNone())
}
func text19240(e *py.Eval, ctx variables) string {
	return ""
}
func value19241(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["record"].Member("bounce_rate").IsNone()).Text())
}
func typed19241(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["record"].Member("bounce_rate").IsNone()).Text())
}
func texts19241(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["record"].Member("bounce_rate").IsNone()).Text())
}
func text19241(e *py.Eval, ctx variables) string {
	return ""
}
func value19242(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["record"].Member("bounce_rate").IsNone())).Text())
}
func typed19242(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["record"].Member("bounce_rate").IsNone())).Text())
}
func texts19242(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["record"].Member("bounce_rate").IsNone())).Text())
}
func text19242(e *py.Eval, ctx variables) string {
	return ""
}
func value19243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("bounce_rate").IsNone()), "string")
}
func typed19243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("bounce_rate").IsNone()), "string")
}
func texts19243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("bounce_rate").IsNone()), "string")
}
func text19243(e *py.Eval, ctx variables) string {
	return ""
}
func value19244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("bounce_rate").IsNone()), "integer")
}
func typed19244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("bounce_rate").IsNone()), "integer")
}
func texts19244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("bounce_rate").IsNone()), "integer")
}
func text19244(e *py.Eval, ctx variables) string {
	return ""
}
func value19245(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("bounce_rate").IsNone()), "number")
}
func typed19245(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("bounce_rate").IsNone()), "number")
}
func texts19245(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("bounce_rate").IsNone()), "number")
}
func text19245(e *py.Eval, ctx variables) string {
	return ""
}
func value19246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("bounce_rate").IsNone()), "boolean")
}
func typed19246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("bounce_rate").IsNone()), "boolean")
}
func texts19246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("bounce_rate").IsNone()), "boolean")
}
func text19246(e *py.Eval, ctx variables) string {
	return ""
}
func value19247(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None))
}
func typed19247(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None))
}
func texts19247(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None))
}
func text19247(e *py.Eval, ctx variables) string {
	return ""
}
func value19248(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None))
}
func typed19248(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None))
}
func texts19248(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None))
}
func text19248(e *py.Eval, ctx variables) string {
	return ""
}
func value19249(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None)).Text())
}
func typed19249(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None)).Text())
}
func texts19249(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None)).Text())
}
func text19249(e *py.Eval, ctx variables) string {
	return ""
}
func value19250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None), "integer")
}
func typed19250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None), "integer")
}
func texts19250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None), "integer")
}
func text19250(e *py.Eval, ctx variables) string {
	return ""
}
func value19251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None), "string")
}
func typed19251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None), "string")
}
func texts19251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None), "string")
}
func text19251(e *py.Eval, ctx variables) string {
	return ""
}
func value19252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None), "number")
}
func typed19252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None), "number")
}
func texts19252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None), "number")
}
func text19252(e *py.Eval, ctx variables) string {
	return ""
}
func value19253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None), "boolean")
}
func typed19253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None), "boolean")
}
func texts19253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("cellPhone"), py.Str("md5"), py.None), "boolean")
}
func text19253(e *py.Eval, ctx variables) string {
	return ""
}
func value19254(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"))
}
func typed19254(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"))
}
func texts19254(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"))
}
func text19254(e *py.Eval, ctx variables) string {
	return ""
}
func value19255(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"))
}
func typed19255(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"))
}
func texts19255(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"))
}
func text19255(e *py.Eval, ctx variables) string {
	return ""
}
func value19256(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase")).Text())
}
func typed19256(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase")).Text())
}
func texts19256(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase")).Text())
}
func text19256(e *py.Eval, ctx variables) string {
	return ""
}
func value19257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"), "string")
}
func typed19257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"), "string")
}
func texts19257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"), "string")
}
func text19257(e *py.Eval, ctx variables) string {
	return ""
}
func value19258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"), "integer")
}
func typed19258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"), "integer")
}
func texts19258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"), "integer")
}
func text19258(e *py.Eval, ctx variables) string {
	return ""
}
func value19259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"), "boolean")
}
func typed19259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"), "boolean")
}
func texts19259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"), "boolean")
}
func text19259(e *py.Eval, ctx variables) string {
	return ""
}
func value19260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"), "number")
}
func typed19260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"), "number")
}
func texts19260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("contactSnapshot"), "emailLowerCase"), "number")
}
func text19260(e *py.Eval, ctx variables) string {
	return ""
}
func value19261(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk"))
}
func typed19261(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk"))
}
func texts19261(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk"))
}
func text19261(e *py.Eval, ctx variables) string {
	return ""
}
func value19262(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk")).Text())
}
func typed19262(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk")).Text())
}
func texts19262(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk")).Text())
}
func text19262(e *py.Eval, ctx variables) string {
	return ""
}
func value19263(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk"))).Text())
}
func typed19263(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk"))).Text())
}
func texts19263(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk"))).Text())
}
func text19263(e *py.Eval, ctx variables) string {
	return ""
}
func value19264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk")), "integer")
}
func typed19264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk")), "integer")
}
func texts19264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk")), "integer")
}
func text19264(e *py.Eval, ctx variables) string {
	return ""
}
func value19265(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk")), "number")
}
func typed19265(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk")), "number")
}
func texts19265(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk")), "number")
}
func text19265(e *py.Eval, ctx variables) string {
	return ""
}
func value19266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk")), "boolean")
}
func typed19266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk")), "boolean")
}
func texts19266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(ctx["record"].Member("coupon_type"), "bulk")), "boolean")
}
func text19266(e *py.Eval, ctx variables) string {
	return ""
}
func value19267(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None))
}
func typed19267(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None))
}
func texts19267(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None))
}
func text19267(e *py.Eval, ctx variables) string {
	return ""
}
func value19268(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None))
}
func typed19268(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None))
}
func texts19268(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None))
}
func text19268(e *py.Eval, ctx variables) string {
	return ""
}
func value19269(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None)).Text())
}
func typed19269(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None)).Text())
}
func texts19269(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None)).Text())
}
func text19269(e *py.Eval, ctx variables) string {
	return ""
}
func value19270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None), "string")
}
func typed19270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None), "string")
}
func texts19270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None), "string")
}
func text19270(e *py.Eval, ctx variables) string {
	return ""
}
func value19271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None), "integer")
}
func typed19271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None), "integer")
}
func texts19271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None), "integer")
}
func text19271(e *py.Eval, ctx variables) string {
	return ""
}
func value19272(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None), "boolean")
}
func typed19272(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None), "boolean")
}
func texts19272(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None), "boolean")
}
func text19272(e *py.Eval, ctx variables) string {
	return ""
}
func value19273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None), "number")
}
func typed19273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None), "number")
}
func texts19273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("createdBy"), py.Str("md5"), py.None), "number")
}
func text19273(e *py.Eval, ctx variables) string {
	return ""
}
func value19274(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("credit_block"), "expiry_date"))
}
func typed19274(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("credit_block"), "expiry_date"))
}
func texts19274(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("credit_block"), "expiry_date"))
}
func text19274(e *py.Eval, ctx variables) string {
	return ""
}
func value19275(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("credit_block"), "expiry_date"))
}
func typed19275(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("credit_block"), "expiry_date"))
}
func texts19275(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("credit_block"), "expiry_date"))
}
func text19275(e *py.Eval, ctx variables) string {
	return ""
}
func value19276(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("credit_block"), "expiry_date")).Text())
}
func typed19276(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("credit_block"), "expiry_date")).Text())
}
func texts19276(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("credit_block"), "expiry_date")).Text())
}
func text19276(e *py.Eval, ctx variables) string {
	return ""
}
func value19277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "expiry_date"), "integer")
}
func typed19277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "expiry_date"), "integer")
}
func texts19277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "expiry_date"), "integer")
}
func text19277(e *py.Eval, ctx variables) string {
	return ""
}
func value19278(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "expiry_date"), "string")
}
func typed19278(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "expiry_date"), "string")
}
func texts19278(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "expiry_date"), "string")
}
func text19278(e *py.Eval, ctx variables) string {
	return ""
}
func value19279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "expiry_date"), "boolean")
}
func typed19279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "expiry_date"), "boolean")
}
func texts19279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "expiry_date"), "boolean")
}
func text19279(e *py.Eval, ctx variables) string {
	return ""
}
func value19280(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("credit_block"), "id"))
}
func typed19280(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("credit_block"), "id"))
}
func texts19280(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("credit_block"), "id"))
}
func text19280(e *py.Eval, ctx variables) string {
	return ""
}
func value19281(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("credit_block"), "id"))
}
func typed19281(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("credit_block"), "id"))
}
func texts19281(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("credit_block"), "id"))
}
func text19281(e *py.Eval, ctx variables) string {
	return ""
}
func value19282(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("credit_block"), "id")).Text())
}
func typed19282(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("credit_block"), "id")).Text())
}
func texts19282(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("credit_block"), "id")).Text())
}
func text19282(e *py.Eval, ctx variables) string {
	return ""
}
func value19283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "id"), "number")
}
func typed19283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "id"), "number")
}
func texts19283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "id"), "number")
}
func text19283(e *py.Eval, ctx variables) string {
	return ""
}
func value19284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "id"), "string")
}
func typed19284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "id"), "string")
}
func texts19284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "id"), "string")
}
func text19284(e *py.Eval, ctx variables) string {
	return ""
}
func value19285(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "id"), "integer")
}
func typed19285(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "id"), "integer")
}
func texts19285(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "id"), "integer")
}
func text19285(e *py.Eval, ctx variables) string {
	return ""
}
func value19286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "id"), "boolean")
}
func typed19286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "id"), "boolean")
}
func texts19286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "id"), "boolean")
}
func text19286(e *py.Eval, ctx variables) string {
	return ""
}
func value19287(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"))
}
func typed19287(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"))
}
func texts19287(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"))
}
func text19287(e *py.Eval, ctx variables) string {
	return ""
}
func value19288(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"))
}
func typed19288(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"))
}
func texts19288(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"))
}
func text19288(e *py.Eval, ctx variables) string {
	return ""
}
func value19289(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis")).Text())
}
func typed19289(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis")).Text())
}
func texts19289(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis")).Text())
}
func text19289(e *py.Eval, ctx variables) string {
	return ""
}
func value19290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"), "integer")
}
func typed19290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"), "integer")
}
func texts19290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"), "integer")
}
func text19290(e *py.Eval, ctx variables) string {
	return ""
}
func value19291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"), "string")
}
func typed19291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"), "string")
}
func texts19291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"), "string")
}
func text19291(e *py.Eval, ctx variables) string {
	return ""
}
func value19292(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"), "number")
}
func typed19292(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"), "number")
}
func texts19292(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"), "number")
}
func text19292(e *py.Eval, ctx variables) string {
	return ""
}
func value19293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"), "boolean")
}
func typed19293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"), "boolean")
}
func texts19293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("credit_block"), "per_unit_cost_basis"), "boolean")
}
func text19293(e *py.Eval, ctx variables) string {
	return ""
}
func value19294(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("customer"), "external_customer_id"))
}
func typed19294(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("customer"), "external_customer_id"))
}
func texts19294(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("customer"), "external_customer_id"))
}
func text19294(e *py.Eval, ctx variables) string {
	return ""
}
func value19295(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("customer"), "external_customer_id"))
}
func typed19295(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("customer"), "external_customer_id"))
}
func texts19295(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("customer"), "external_customer_id"))
}
func text19295(e *py.Eval, ctx variables) string {
	return ""
}
func value19296(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("customer"), "external_customer_id")).Text())
}
func typed19296(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("customer"), "external_customer_id")).Text())
}
func texts19296(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("customer"), "external_customer_id")).Text())
}
func text19296(e *py.Eval, ctx variables) string {
	return ""
}
func value19297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "external_customer_id"), "integer")
}
func typed19297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "external_customer_id"), "integer")
}
func texts19297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "external_customer_id"), "integer")
}
func text19297(e *py.Eval, ctx variables) string {
	return ""
}
func value19298(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "external_customer_id"), "number")
}
func typed19298(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "external_customer_id"), "number")
}
func texts19298(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "external_customer_id"), "number")
}
func text19298(e *py.Eval, ctx variables) string {
	return ""
}
func value19299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "external_customer_id"), "boolean")
}
func typed19299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "external_customer_id"), "boolean")
}
func texts19299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "external_customer_id"), "boolean")
}
func text19299(e *py.Eval, ctx variables) string {
	return ""
}
func value19300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "external_customer_id"), "string")
}
func typed19300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "external_customer_id"), "string")
}
func texts19300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "external_customer_id"), "string")
}
func text19300(e *py.Eval, ctx variables) string {
	return ""
}
func value19301(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("customer"), "id"))
}
func typed19301(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("customer"), "id"))
}
func texts19301(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("customer"), "id"))
}
func text19301(e *py.Eval, ctx variables) string {
	return ""
}
func value19302(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("customer"), "id"))
}
func typed19302(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("customer"), "id"))
}
func texts19302(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("customer"), "id"))
}
func text19302(e *py.Eval, ctx variables) string {
	return ""
}
func value19303(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("customer"), "id")).Text())
}
func typed19303(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("customer"), "id")).Text())
}
func texts19303(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("customer"), "id")).Text())
}
func text19303(e *py.Eval, ctx variables) string {
	return ""
}
func value19304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "id"), "string")
}
func typed19304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "id"), "string")
}
func texts19304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "id"), "string")
}
func text19304(e *py.Eval, ctx variables) string {
	return ""
}
func value19305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "id"), "integer")
}
func typed19305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "id"), "integer")
}
func texts19305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "id"), "integer")
}
func text19305(e *py.Eval, ctx variables) string {
	return ""
}
func value19306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "id"), "number")
}
func typed19306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "id"), "number")
}
func texts19306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "id"), "number")
}
func text19306(e *py.Eval, ctx variables) string {
	return ""
}
func value19307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "id"), "boolean")
}
func typed19307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "id"), "boolean")
}
func texts19307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("customer"), "id"), "boolean")
}
func text19307(e *py.Eval, ctx variables) string {
	return ""
}
func value19308(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func typed19308(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func texts19308(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func text19308(e *py.Eval, ctx variables) string {
	return ""
}
func value19309(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func typed19309(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func texts19309(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func text19309(e *py.Eval, ctx variables) string {
	return ""
}
func value19310(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	).Text())
}
func typed19310(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	).Text())
}
func texts19310(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	).Text())
}
func text19310(e *py.Eval, ctx variables) string {
	return ""
}
func value19311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), ctx["stream_interval"].Member("start_time"))),
		"string",
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func typed19311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), ctx["stream_interval"].Member("start_time"))),
		"string",
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func texts19311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"string",
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func text19311(e *py.Eval, ctx variables) string {
	return ""
}
func value19312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), ctx["stream_interval"].Member("start_time"))),
		"integer",
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func typed19312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), ctx["stream_interval"].Member("start_time"))),
		"integer",
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func texts19312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"integer",
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func text19312(e *py.Eval, ctx variables) string {
	return ""
}
func value19313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), ctx["stream_interval"].Member("start_time"))),
		"boolean",
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func typed19313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), ctx["stream_interval"].Member("start_time"))),
		"boolean",
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func texts19313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"boolean",
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func text19313(e *py.Eval, ctx variables) string {
	return ""
}
func value19314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), ctx["stream_interval"].Member("start_time"))),
		"number",
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func typed19314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), ctx["stream_interval"].Member("start_time"))),
		"number",
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func texts19314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(e.Key(ctx["record"].Member("dimensions"), "stat_time_hour"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"number",
		"{{ record['dimensions']['stat_time_hour'] >= stream_interval['start_time'] }}",
	)
}
func text19314(e *py.Eval, ctx variables) string {
	return ""
}
func value19315(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func typed19315(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func texts19315(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func text19315(e *py.Eval, ctx variables) string {
	return ""
}
func value19316(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func typed19316(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func texts19316(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None))
}
func text19316(e *py.Eval, ctx variables) string {
	return ""
}
func value19317(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None)).Text())
}
func typed19317(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None)).Text())
}
func texts19317(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None)).Text())
}
func text19317(e *py.Eval, ctx variables) string {
	return ""
}
func value19318(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "number")
}
func typed19318(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "number")
}
func texts19318(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "number")
}
func text19318(e *py.Eval, ctx variables) string {
	return ""
}
func value19319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "string")
}
func typed19319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "string")
}
func texts19319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "string")
}
func text19319(e *py.Eval, ctx variables) string {
	return ""
}
func value19320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "integer")
}
func typed19320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "integer")
}
func texts19320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "integer")
}
func text19320(e *py.Eval, ctx variables) string {
	return ""
}
func value19321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "boolean")
}
func typed19321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "boolean")
}
func texts19321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("email"), py.Str("md5"), py.None), "boolean")
}
func text19321(e *py.Eval, ctx variables) string {
	return ""
}
func value19322(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("event_id"))
}
func typed19322(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("event_id"))
}
func texts19322(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("event_id"))
}
func text19322(e *py.Eval, ctx variables) string {
	return ""
}
func value19323(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("event_id"))
}
func typed19323(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("event_id"))
}
func texts19323(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("event_id"))
}
func text19323(e *py.Eval, ctx variables) string {
	return ""
}
func value19324(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("event_id")).Text())
}
func typed19324(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("event_id")).Text())
}
func texts19324(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("event_id")).Text())
}
func text19324(e *py.Eval, ctx variables) string {
	return ""
}
func value19325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("event_id"), "integer")
}
func typed19325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("event_id"), "integer")
}
func texts19325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("event_id"), "integer")
}
func text19325(e *py.Eval, ctx variables) string {
	return ""
}
func value19326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("event_id"), "boolean")
}
func typed19326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("event_id"), "boolean")
}
func texts19326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("event_id"), "boolean")
}
func text19326(e *py.Eval, ctx variables) string {
	return ""
}
func value19327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("event_id"), "string")
}
func typed19327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("event_id"), "string")
}
func texts19327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("event_id"), "string")
}
func text19327(e *py.Eval, ctx variables) string {
	return ""
}
func value19328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("event_id"), "number")
}
func typed19328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("event_id"), "number")
}
func texts19328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("event_id"), "number")
}
func text19328(e *py.Eval, ctx variables) string {
	return ""
}
func value19329(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("extendedData"), "servingStatus"))
}
func typed19329(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("extendedData"), "servingStatus"))
}
func texts19329(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("extendedData"), "servingStatus"))
}
func text19329(e *py.Eval, ctx variables) string {
	return ""
}
func value19330(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("extendedData"), "servingStatus"))
}
func typed19330(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("extendedData"), "servingStatus"))
}
func texts19330(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("extendedData"), "servingStatus"))
}
func text19330(e *py.Eval, ctx variables) string {
	return ""
}
func value19331(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("extendedData"), "servingStatus")).Text())
}
func typed19331(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("extendedData"), "servingStatus")).Text())
}
func texts19331(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("extendedData"), "servingStatus")).Text())
}
func text19331(e *py.Eval, ctx variables) string {
	return ""
}
func value19332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "servingStatus"), "integer")
}
func typed19332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "servingStatus"), "integer")
}
func texts19332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "servingStatus"), "integer")
}
func text19332(e *py.Eval, ctx variables) string {
	return ""
}
func value19333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "servingStatus"), "number")
}
func typed19333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "servingStatus"), "number")
}
func texts19333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "servingStatus"), "number")
}
func text19333(e *py.Eval, ctx variables) string {
	return ""
}
func value19334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "servingStatus"), "boolean")
}
func typed19334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "servingStatus"), "boolean")
}
func texts19334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "servingStatus"), "boolean")
}
func text19334(e *py.Eval, ctx variables) string {
	return ""
}
func value19335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "servingStatus"), "string")
}
func typed19335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "servingStatus"), "string")
}
func texts19335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "servingStatus"), "string")
}
func text19335(e *py.Eval, ctx variables) string {
	return ""
}
func value19336(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("extendedData"), "statusReasons"))
}
func typed19336(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("extendedData"), "statusReasons"))
}
func texts19336(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("extendedData"), "statusReasons"))
}
func text19336(e *py.Eval, ctx variables) string {
	return ""
}
func value19337(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("extendedData"), "statusReasons"))
}
func typed19337(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("extendedData"), "statusReasons"))
}
func texts19337(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("extendedData"), "statusReasons"))
}
func text19337(e *py.Eval, ctx variables) string {
	return ""
}
func value19338(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("extendedData"), "statusReasons")).Text())
}
func typed19338(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("extendedData"), "statusReasons")).Text())
}
func texts19338(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("extendedData"), "statusReasons")).Text())
}
func text19338(e *py.Eval, ctx variables) string {
	return ""
}
func value19339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "statusReasons"), "number")
}
func typed19339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "statusReasons"), "number")
}
func texts19339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "statusReasons"), "number")
}
func text19339(e *py.Eval, ctx variables) string {
	return ""
}
func value19340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "statusReasons"), "string")
}
func typed19340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "statusReasons"), "string")
}
func texts19340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("extendedData"), "statusReasons"), "string")
}
func text19340(e *py.Eval, ctx variables) string {
	return ""
}
func value19341(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None))
}
func typed19341(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None))
}
func texts19341(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None))
}
func text19341(e *py.Eval, ctx variables) string {
	return ""
}
func value19342(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None))
}
func typed19342(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None))
}
func texts19342(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None))
}
func text19342(e *py.Eval, ctx variables) string {
	return ""
}
func value19343(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None)).Text())
}
func typed19343(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None)).Text())
}
func texts19343(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None)).Text())
}
func text19343(e *py.Eval, ctx variables) string {
	return ""
}
func value19344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None), "boolean")
}
func typed19344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None), "boolean")
}
func texts19344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None), "boolean")
}
func text19344(e *py.Eval, ctx variables) string {
	return ""
}
func value19345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None), "string")
}
func typed19345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None), "string")
}
func texts19345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None), "string")
}
func text19345(e *py.Eval, ctx variables) string {
	return ""
}
func value19346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None), "integer")
}
func typed19346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None), "integer")
}
func texts19346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None), "integer")
}
func text19346(e *py.Eval, ctx variables) string {
	return ""
}
func value19347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None), "number")
}
func typed19347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None), "number")
}
func texts19347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("fax"), py.Str("md5"), py.None), "number")
}
func text19347(e *py.Eval, ctx variables) string {
	return ""
}
func value19348(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "{{ record['fields'] | length > 0}}")
}
func typed19348(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "{{ record['fields'] | length > 0}}")
}
func texts19348(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "{{ record['fields'] | length > 0}}")
}
func text19348(e *py.Eval, ctx variables) string {
	return ""
}
func value19349(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "{{ record['fields'] | length > 0}}")
}
func typed19349(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "{{ record['fields'] | length > 0}}")
}
func texts19349(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "{{ record['fields'] | length > 0}}")
}
func text19349(e *py.Eval, ctx variables) string {
	return ""
}
func value19350(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "{{ record['fields'] | length > 0}}").Text())
}
func typed19350(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "{{ record['fields'] | length > 0}}").Text())
}
func texts19350(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "{{ record['fields'] | length > 0}}").Text())
}
func text19350(e *py.Eval, ctx variables) string {
	return ""
}
func value19351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "integer", "{{ record['fields'] | length > 0}}")
}
func typed19351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "integer", "{{ record['fields'] | length > 0}}")
}
func texts19351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "integer", "{{ record['fields'] | length > 0}}")
}
func text19351(e *py.Eval, ctx variables) string {
	return ""
}
func value19352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "number", "{{ record['fields'] | length > 0}}")
}
func typed19352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "number", "{{ record['fields'] | length > 0}}")
}
func texts19352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "number", "{{ record['fields'] | length > 0}}")
}
func text19352(e *py.Eval, ctx variables) string {
	return ""
}
func value19353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "string", "{{ record['fields'] | length > 0}}")
}
func typed19353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "string", "{{ record['fields'] | length > 0}}")
}
func texts19353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "string", "{{ record['fields'] | length > 0}}")
}
func text19353(e *py.Eval, ctx variables) string {
	return ""
}
func value19354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "boolean", "{{ record['fields'] | length > 0}}")
}
func typed19354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "boolean", "{{ record['fields'] | length > 0}}")
}
func texts19354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(e.FilterLength(ctx["record"].Member("fields")), py.Int(0))), "boolean", "{{ record['fields'] | length > 0}}")
}
func text19354(e *py.Eval, ctx variables) string {
	return ""
}
func value19355(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None))
}
func typed19355(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None))
}
func texts19355(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None))
}
func text19355(e *py.Eval, ctx variables) string {
	return ""
}
func value19356(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None))
}
func typed19356(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None))
}
func texts19356(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None))
}
func text19356(e *py.Eval, ctx variables) string {
	return ""
}
func value19357(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None)).Text())
}
func typed19357(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None)).Text())
}
func texts19357(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None)).Text())
}
func text19357(e *py.Eval, ctx variables) string {
	return ""
}
func value19358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None), "string")
}
func typed19358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None), "string")
}
func texts19358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None), "string")
}
func text19358(e *py.Eval, ctx variables) string {
	return ""
}
func value19359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None), "integer")
}
func typed19359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None), "integer")
}
func texts19359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None), "integer")
}
func text19359(e *py.Eval, ctx variables) string {
	return ""
}
func value19360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None), "number")
}
func typed19360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None), "number")
}
func texts19360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None), "number")
}
func text19360(e *py.Eval, ctx variables) string {
	return ""
}
func value19361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None), "boolean")
}
func typed19361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None), "boolean")
}
func texts19361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("firstName"), py.Str("md5"), py.None), "boolean")
}
func text19361(e *py.Eval, ctx variables) string {
	return ""
}
func value19362(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.In(py.Str("generated_timestamp"), ctx["record"]), func() py.Value { return ctx["record"].Member("generated_timestamp") }, func() py.Value { return e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "generated_timestamp") }),
		"{{ record['generated_timestamp'] if 'generated_timestamp' in record else stream_slice.extra_fields['generated_timestamp'] }}",
	)
}
func typed19362(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(e.In(py.Str("generated_timestamp"), ctx["record"]), ctx["record"].Member("generated_timestamp"), part(ctx["stream_slice"], "extra_fields").Member("generated_timestamp")))
}
func texts19362(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(e.In(py.Str("generated_timestamp"), ctx["record"]), ctx["record"].Member("generated_timestamp"), part(ctx["stream_slice"], "extra_fields").Member("generated_timestamp")))
}
func text19362(e *py.Eval, ctx variables) string {
	return ""
}
func value19363(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.In(py.Str("generated_timestamp"), ctx["record"]), func() py.Value { return ctx["record"].Member("generated_timestamp") }, func() py.Value { return e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "generated_timestamp") }),
		"{{ record['generated_timestamp'] if 'generated_timestamp' in record else stream_slice.extra_fields['generated_timestamp'] }}",
	)
}
func typed19363(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(e.In(py.Str("generated_timestamp"), ctx["record"]), ctx["record"].Member("generated_timestamp"), part(ctx["stream_slice"], "extra_fields").Member("generated_timestamp")))
}
func texts19363(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(e.In(py.Str("generated_timestamp"), ctx["record"]), ctx["record"].Member("generated_timestamp"), part(ctx["stream_slice"], "extra_fields").Member("generated_timestamp")))
}
func text19363(e *py.Eval, ctx variables) string {
	return ""
}
func value19364(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.In(py.Str("generated_timestamp"), ctx["record"]), func() py.Value { return ctx["record"].Member("generated_timestamp") }, func() py.Value { return e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "generated_timestamp") }),
		"{{ record['generated_timestamp'] if 'generated_timestamp' in record else stream_slice.extra_fields['generated_timestamp'] }}",
	).Text())
}
func typed19364(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(e.In(py.Str("generated_timestamp"), ctx["record"]), ctx["record"].Member("generated_timestamp"), part(ctx["stream_slice"], "extra_fields").Member("generated_timestamp"))).Text())
}
func texts19364(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(e.In(py.Str("generated_timestamp"), ctx["record"]), ctx["record"].Member("generated_timestamp"), part(ctx["stream_slice"], "extra_fields").Member("generated_timestamp"))).Text())
}
func text19364(e *py.Eval, ctx variables) string {
	return ""
}
func value19365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("generated_timestamp"), ctx["record"]), func() py.Value { return ctx["record"].Member("generated_timestamp") }, func() py.Value { return e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "generated_timestamp") }),
		"number",
		"{{ record['generated_timestamp'] if 'generated_timestamp' in record else stream_slice.extra_fields['generated_timestamp'] }}",
	)
}
func typed19365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(e.In(py.Str("generated_timestamp"), ctx["record"]), ctx["record"].Member("generated_timestamp"), part(ctx["stream_slice"], "extra_fields").Member("generated_timestamp")), "number")
}
func texts19365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(e.In(py.Str("generated_timestamp"), ctx["record"]), ctx["record"].Member("generated_timestamp"), part(ctx["stream_slice"], "extra_fields").Member("generated_timestamp")), "number")
}
func text19365(e *py.Eval, ctx variables) string {
	return ""
}
func value19366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("generated_timestamp"), ctx["record"]), func() py.Value { return ctx["record"].Member("generated_timestamp") }, func() py.Value { return e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "generated_timestamp") }),
		"boolean",
		"{{ record['generated_timestamp'] if 'generated_timestamp' in record else stream_slice.extra_fields['generated_timestamp'] }}",
	)
}
func typed19366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(e.In(py.Str("generated_timestamp"), ctx["record"]), ctx["record"].Member("generated_timestamp"), part(ctx["stream_slice"], "extra_fields").Member("generated_timestamp")), "boolean")
}
func texts19366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(e.In(py.Str("generated_timestamp"), ctx["record"]), ctx["record"].Member("generated_timestamp"), part(ctx["stream_slice"], "extra_fields").Member("generated_timestamp")), "boolean")
}
func text19366(e *py.Eval, ctx variables) string {
	return ""
}
func value19367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("generated_timestamp"), ctx["record"]), func() py.Value { return ctx["record"].Member("generated_timestamp") }, func() py.Value { return e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "generated_timestamp") }),
		"string",
		"{{ record['generated_timestamp'] if 'generated_timestamp' in record else stream_slice.extra_fields['generated_timestamp'] }}",
	)
}
func typed19367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(e.In(py.Str("generated_timestamp"), ctx["record"]), ctx["record"].Member("generated_timestamp"), part(ctx["stream_slice"], "extra_fields").Member("generated_timestamp")), "string")
}
func texts19367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(e.In(py.Str("generated_timestamp"), ctx["record"]), ctx["record"].Member("generated_timestamp"), part(ctx["stream_slice"], "extra_fields").Member("generated_timestamp")), "string")
}
func text19367(e *py.Eval, ctx variables) string {
	return ""
}
func value19368(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True))
}
func typed19368(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True))
}
func texts19368(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True))
}
func text19368(e *py.Eval, ctx variables) string {
	return ""
}
func value19369(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True)).Text())
}
func typed19369(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True)).Text())
}
func texts19369(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True)).Text())
}
func text19369(e *py.Eval, ctx variables) string {
	return ""
}
func value19370(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True))).Text())
}
func typed19370(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True))).Text())
}
func texts19370(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True))).Text())
}
func text19370(e *py.Eval, ctx variables) string {
	return ""
}
func value19371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True)), "string")
}
func typed19371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True)), "string")
}
func texts19371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True)), "string")
}
func text19371(e *py.Eval, ctx variables) string {
	return ""
}
func value19372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True)), "number")
}
func typed19372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True)), "number")
}
func texts19372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True)), "number")
}
func text19372(e *py.Eval, ctx variables) string {
	return ""
}
func value19373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True)), "integer")
}
func typed19373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True)), "integer")
}
func texts19373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True)), "integer")
}
func text19373(e *py.Eval, ctx variables) string {
	return ""
}
func value19374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True)), "boolean")
}
func typed19374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True)), "boolean")
}
func texts19374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("hasUnitPricing"), py.True)), "boolean")
}
func text19374(e *py.Eval, ctx variables) string {
	return ""
}
func value19375(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None))
}
func typed19375(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None))
}
func texts19375(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None))
}
func text19375(e *py.Eval, ctx variables) string {
	return ""
}
func value19376(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None))
}
func typed19376(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None))
}
func texts19376(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None))
}
func text19376(e *py.Eval, ctx variables) string {
	return ""
}
func value19377(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None)).Text())
}
func typed19377(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None)).Text())
}
func texts19377(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None)).Text())
}
func text19377(e *py.Eval, ctx variables) string {
	return ""
}
func value19378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None), "string")
}
func typed19378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None), "string")
}
func texts19378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None), "string")
}
func text19378(e *py.Eval, ctx variables) string {
	return ""
}
func value19379(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None), "number")
}
func typed19379(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None), "number")
}
func texts19379(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None), "number")
}
func text19379(e *py.Eval, ctx variables) string {
	return ""
}
func value19380(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None), "integer")
}
func typed19380(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None), "integer")
}
func texts19380(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None), "integer")
}
func text19380(e *py.Eval, ctx variables) string {
	return ""
}
func value19381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None), "boolean")
}
func typed19381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None), "boolean")
}
func texts19381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("homePhone"), py.Str("md5"), py.None), "boolean")
}
func text19381(e *py.Eval, ctx variables) string {
	return ""
}
func value19382(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id")))
}
func typed19382(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id")))
}
func texts19382(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id")))
}
func text19382(e *py.Eval, ctx variables) string {
	return ""
}
func value19383(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id"))).Text())
}
func typed19383(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id"))).Text())
}
func texts19383(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id"))).Text())
}
func text19383(e *py.Eval, ctx variables) string {
	return ""
}
func value19384(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id")))).Text())
}
func typed19384(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id")))).Text())
}
func texts19384(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id")))).Text())
}
func text19384(e *py.Eval, ctx variables) string {
	return ""
}
func value19385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id"))), "integer")
}
func typed19385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id"))), "integer")
}
func texts19385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id"))), "integer")
}
func text19385(e *py.Eval, ctx variables) string {
	return ""
}
func value19386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id"))), "boolean")
}
func typed19386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id"))), "boolean")
}
func texts19386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id"))), "boolean")
}
func text19386(e *py.Eval, ctx variables) string {
	return ""
}
func value19387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id"))), "string")
}
func typed19387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id"))), "string")
}
func texts19387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id"))), "string")
}
func text19387(e *py.Eval, ctx variables) string {
	return ""
}
func value19388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id"))), "number")
}
func typed19388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id"))), "number")
}
func texts19388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Equal(ctx["record"].Member("id"), ctx["parameters"].Member("table_id"))), "number")
}
func text19388(e *py.Eval, ctx variables) string {
	return ""
}
func value19389(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))), "{{ record['id'] > parameters['min'] }}")
}
func typed19389(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))), "{{ record['id'] > parameters['min'] }}")
}
func texts19389(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))), "{{ record['id'] > parameters['min'] }}")
}
func text19389(e *py.Eval, ctx variables) string {
	return ""
}
func value19390(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))), "{{ record['id'] > parameters['min'] }}")
}
func typed19390(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))), "{{ record['id'] > parameters['min'] }}")
}
func texts19390(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))), "{{ record['id'] > parameters['min'] }}")
}
func text19390(e *py.Eval, ctx variables) string {
	return ""
}
func value19391(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))), "{{ record['id'] > parameters['min'] }}").Text())
}
func typed19391(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))), "{{ record['id'] > parameters['min'] }}").Text())
}
func texts19391(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))), "{{ record['id'] > parameters['min'] }}").Text())
}
func text19391(e *py.Eval, ctx variables) string {
	return ""
}
func value19392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))), "string", "{{ record['id'] > parameters['min'] }}")
}
func typed19392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))), "string", "{{ record['id'] > parameters['min'] }}")
}
func texts19392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))), "string", "{{ record['id'] > parameters['min'] }}")
}
func text19392(e *py.Eval, ctx variables) string {
	return ""
}
func value19393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))), "integer", "{{ record['id'] > parameters['min'] }}")
}
func typed19393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))), "integer", "{{ record['id'] > parameters['min'] }}")
}
func texts19393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Gt(ctx["record"].Member("id"), ctx["parameters"].Member("min"))), "integer", "{{ record['id'] > parameters['min'] }}")
}
func text19393(e *py.Eval, ctx variables) string {
	return ""
}
func value19394(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_ids")).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("account_ids"))) }, func() py.Value { return py.True }),
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func typed19394(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_ids")).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("account_ids"))) }, func() py.Value { return py.True }),
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func texts19394(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("account_ids").Text() != "", func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("account_ids").Text())))
		}, func() py.Value { return py.True }),
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func text19394(e *py.Eval, ctx variables) string {
	return ""
}
func value19395(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_ids")).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("account_ids"))) }, func() py.Value { return py.True }),
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func typed19395(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_ids")).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("account_ids"))) }, func() py.Value { return py.True }),
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func texts19395(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("account_ids").Text() != "", func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("account_ids").Text())))
		}, func() py.Value { return py.True }),
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func text19395(e *py.Eval, ctx variables) string {
	return ""
}
func value19396(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_ids")).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("account_ids"))) }, func() py.Value { return py.True }),
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	).Text())
}
func typed19396(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_ids")).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("account_ids"))) }, func() py.Value { return py.True }),
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	).Text())
}
func texts19396(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("account_ids").Text() != "", func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("account_ids").Text())))
		}, func() py.Value { return py.True }),
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	).Text())
}
func text19396(e *py.Eval, ctx variables) string {
	return ""
}
func value19397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_ids")).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("account_ids"))) }, func() py.Value { return py.True }),
		"number",
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func typed19397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_ids")).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("account_ids"))) }, func() py.Value { return py.True }),
		"number",
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func texts19397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("account_ids").Text() != "", func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("account_ids").Text())))
		}, func() py.Value { return py.True }),
		"number",
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func text19397(e *py.Eval, ctx variables) string {
	return ""
}
func value19398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_ids")).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("account_ids"))) }, func() py.Value { return py.True }),
		"boolean",
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func typed19398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_ids")).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("account_ids"))) }, func() py.Value { return py.True }),
		"boolean",
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func texts19398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("account_ids").Text() != "", func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("account_ids").Text())))
		}, func() py.Value { return py.True }),
		"boolean",
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func text19398(e *py.Eval, ctx variables) string {
	return ""
}
func value19399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_ids")).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("account_ids"))) }, func() py.Value { return py.True }),
		"string",
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func typed19399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_ids")).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("account_ids"))) }, func() py.Value { return py.True }),
		"string",
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func texts19399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("account_ids").Text() != "", func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("account_ids").Text())))
		}, func() py.Value { return py.True }),
		"string",
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func text19399(e *py.Eval, ctx variables) string {
	return ""
}
func value19400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_ids")).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("account_ids"))) }, func() py.Value { return py.True }),
		"integer",
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func typed19400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_ids")).Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("account_ids"))) }, func() py.Value { return py.True }),
		"integer",
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func texts19400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("account_ids").Text() != "", func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("account_ids").Text())))
		}, func() py.Value { return py.True }),
		"integer",
		"{{ record['id'] in config['account_ids'] if config.get('account_ids') else True }}",
	)
}
func text19400(e *py.Eval, ctx variables) string {
	return ""
}
func value19401(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("survey_ids").Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("survey_ids"))) }, func() py.Value { return py.True }),
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func typed19401(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("survey_ids").Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("survey_ids"))) }, func() py.Value { return py.True }),
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func texts19401(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("survey_ids").Text() != "", func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("survey_ids").Text())))
		}, func() py.Value { return py.True }),
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func text19401(e *py.Eval, ctx variables) string {
	return ""
}
func value19402(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("survey_ids").Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("survey_ids"))) }, func() py.Value { return py.True }),
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func typed19402(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("survey_ids").Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("survey_ids"))) }, func() py.Value { return py.True }),
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func texts19402(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("survey_ids").Text() != "", func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("survey_ids").Text())))
		}, func() py.Value { return py.True }),
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func text19402(e *py.Eval, ctx variables) string {
	return ""
}
func value19403(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("survey_ids").Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("survey_ids"))) }, func() py.Value { return py.True }),
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	).Text())
}
func typed19403(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("survey_ids").Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("survey_ids"))) }, func() py.Value { return py.True }),
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	).Text())
}
func texts19403(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("survey_ids").Text() != "", func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("survey_ids").Text())))
		}, func() py.Value { return py.True }),
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	).Text())
}
func text19403(e *py.Eval, ctx variables) string {
	return ""
}
func value19404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_ids").Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("survey_ids"))) }, func() py.Value { return py.True }),
		"number",
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func typed19404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_ids").Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("survey_ids"))) }, func() py.Value { return py.True }),
		"number",
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func texts19404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_ids").Text() != "", func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("survey_ids").Text())))
		}, func() py.Value { return py.True }),
		"number",
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func text19404(e *py.Eval, ctx variables) string {
	return ""
}
func value19405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_ids").Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("survey_ids"))) }, func() py.Value { return py.True }),
		"boolean",
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func typed19405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_ids").Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("survey_ids"))) }, func() py.Value { return py.True }),
		"boolean",
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func texts19405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_ids").Text() != "", func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("survey_ids").Text())))
		}, func() py.Value { return py.True }),
		"boolean",
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func text19405(e *py.Eval, ctx variables) string {
	return ""
}
func value19406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_ids").Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("survey_ids"))) }, func() py.Value { return py.True }),
		"string",
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func typed19406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_ids").Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("survey_ids"))) }, func() py.Value { return py.True }),
		"string",
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func texts19406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_ids").Text() != "", func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("survey_ids").Text())))
		}, func() py.Value { return py.True }),
		"string",
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func text19406(e *py.Eval, ctx variables) string {
	return ""
}
func value19407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_ids").Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("survey_ids"))) }, func() py.Value { return py.True }),
		"integer",
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func typed19407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_ids").Truth(), func() py.Value { return py.Bool(e.In(ctx["record"].Member("id"), ctx["config"].Member("survey_ids"))) }, func() py.Value { return py.True }),
		"integer",
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func texts19407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_ids").Text() != "", func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("id"), py.Str(ctx["config"].Member("survey_ids").Text())))
		}, func() py.Value { return py.True }),
		"integer",
		"{{ record['id'] in config['survey_ids'] if config['survey_ids'] else true}}",
	)
}
func text19407(e *py.Eval, ctx variables) string {
	return ""
}
func value19408(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("item_info"), "item_id"))
}
func typed19408(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("item_info"), "item_id"))
}
func texts19408(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("item_info"), "item_id"))
}
func text19408(e *py.Eval, ctx variables) string {
	return ""
}
func value19409(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("item_info"), "item_id"))
}
func typed19409(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("item_info"), "item_id"))
}
func texts19409(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("item_info"), "item_id"))
}
func text19409(e *py.Eval, ctx variables) string {
	return ""
}
func value19410(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("item_info"), "item_id")).Text())
}
func typed19410(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("item_info"), "item_id")).Text())
}
func texts19410(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("item_info"), "item_id")).Text())
}
func text19410(e *py.Eval, ctx variables) string {
	return ""
}
func value19411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("item_info"), "item_id"), "integer")
}
func typed19411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("item_info"), "item_id"), "integer")
}
func texts19411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("item_info"), "item_id"), "integer")
}
func text19411(e *py.Eval, ctx variables) string {
	return ""
}
func value19412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("item_info"), "item_id"), "number")
}
func typed19412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("item_info"), "item_id"), "number")
}
func texts19412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("item_info"), "item_id"), "number")
}
func text19412(e *py.Eval, ctx variables) string {
	return ""
}
func value19413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("item_info"), "item_id"), "string")
}
func typed19413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("item_info"), "item_id"), "string")
}
func texts19413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("item_info"), "item_id"), "string")
}
func text19413(e *py.Eval, ctx variables) string {
	return ""
}
func value19414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("item_info"), "item_id"), "boolean")
}
func typed19414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("item_info"), "item_id"), "boolean")
}
func texts19414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("item_info"), "item_id"), "boolean")
}
func text19414(e *py.Eval, ctx variables) string {
	return ""
}
func value19415(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"))
}
func typed19415(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"))
}
func texts19415(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"))
}
func text19415(e *py.Eval, ctx variables) string {
	return ""
}
func value19416(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"))
}
func typed19416(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"))
}
func texts19416(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"))
}
func text19416(e *py.Eval, ctx variables) string {
	return ""
}
func value19417(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name")).Text())
}
func typed19417(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name")).Text())
}
func texts19417(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name")).Text())
}
func text19417(e *py.Eval, ctx variables) string {
	return ""
}
func value19418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"), "string")
}
func typed19418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"), "string")
}
func texts19418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"), "string")
}
func text19418(e *py.Eval, ctx variables) string {
	return ""
}
func value19419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"), "integer")
}
func typed19419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"), "integer")
}
func texts19419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"), "integer")
}
func text19419(e *py.Eval, ctx variables) string {
	return ""
}
func value19420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"), "boolean")
}
func typed19420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"), "boolean")
}
func texts19420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"), "boolean")
}
func text19420(e *py.Eval, ctx variables) string {
	return ""
}
func value19421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"), "number")
}
func typed19421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"), "number")
}
func texts19421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(e.Key(ctx["record"], "items"), 0), "name"), "number")
}
func text19421(e *py.Eval, ctx variables) string {
	return ""
}
func value19422(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None))
}
func typed19422(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None))
}
func texts19422(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None))
}
func text19422(e *py.Eval, ctx variables) string {
	return ""
}
func value19423(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None))
}
func typed19423(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None))
}
func texts19423(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None))
}
func text19423(e *py.Eval, ctx variables) string {
	return ""
}
func value19424(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None)).Text())
}
func typed19424(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None)).Text())
}
func texts19424(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None)).Text())
}
func text19424(e *py.Eval, ctx variables) string {
	return ""
}
func value19425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None), "number")
}
func typed19425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None), "number")
}
func texts19425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None), "number")
}
func text19425(e *py.Eval, ctx variables) string {
	return ""
}
func value19426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None), "string")
}
func typed19426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None), "string")
}
func texts19426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None), "string")
}
func text19426(e *py.Eval, ctx variables) string {
	return ""
}
func value19427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None), "integer")
}
func typed19427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None), "integer")
}
func texts19427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None), "integer")
}
func text19427(e *py.Eval, ctx variables) string {
	return ""
}
func value19428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None), "boolean")
}
func typed19428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None), "boolean")
}
func texts19428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("lastName"), py.Str("md5"), py.None), "boolean")
}
func text19428(e *py.Eval, ctx variables) string {
	return ""
}
func value19429(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone())
}
func typed19429(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone())
}
func texts19429(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone())
}
func text19429(e *py.Eval, ctx variables) string {
	return ""
}
func value19430(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone()).Text())
}
func typed19430(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone()).Text())
}
func texts19430(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone()).Text())
}
func text19430(e *py.Eval, ctx variables) string {
	return ""
}
func value19431(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone())).Text())
}
func typed19431(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone())).Text())
}
func texts19431(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone())).Text())
}
func text19431(e *py.Eval, ctx variables) string {
	return ""
}
func value19432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone()), "number")
}
func typed19432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone()), "number")
}
func texts19432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone()), "number")
}
func text19432(e *py.Eval, ctx variables) string {
	return ""
}
func value19433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone()), "boolean")
}
func typed19433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone()), "boolean")
}
func texts19433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone()), "boolean")
}
func text19433(e *py.Eval, ctx variables) string {
	return ""
}
func value19434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone()), "string")
}
func typed19434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone()), "string")
}
func texts19434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone()), "string")
}
func text19434(e *py.Eval, ctx variables) string {
	return ""
}
func value19435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone()), "integer")
}
func typed19435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone()), "integer")
}
func texts19435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("lodgingTypeId").IsNone()), "integer")
}
func text19435(e *py.Eval, ctx variables) string {
	return ""
}
func value19436(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("meta"), "updated_at"))
}
func typed19436(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("meta"), "updated_at"))
}
func texts19436(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("meta"), "updated_at"))
}
func text19436(e *py.Eval, ctx variables) string {
	return ""
}
func value19437(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("meta"), "updated_at"))
}
func typed19437(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("meta"), "updated_at"))
}
func texts19437(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("meta"), "updated_at"))
}
func text19437(e *py.Eval, ctx variables) string {
	return ""
}
func value19438(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("meta"), "updated_at")).Text())
}
func typed19438(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("meta"), "updated_at")).Text())
}
func texts19438(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("meta"), "updated_at")).Text())
}
func text19438(e *py.Eval, ctx variables) string {
	return ""
}
func value19439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("meta"), "updated_at"), "string")
}
func typed19439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("meta"), "updated_at"), "string")
}
func texts19439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("meta"), "updated_at"), "string")
}
func text19439(e *py.Eval, ctx variables) string {
	return ""
}
func value19440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("meta"), "updated_at"), "integer")
}
func typed19440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("meta"), "updated_at"), "integer")
}
func texts19440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("meta"), "updated_at"), "integer")
}
func text19440(e *py.Eval, ctx variables) string {
	return ""
}
func value19441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("meta"), "updated_at"), "number")
}
func typed19441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("meta"), "updated_at"), "number")
}
func texts19441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("meta"), "updated_at"), "number")
}
func text19441(e *py.Eval, ctx variables) string {
	return ""
}
func value19442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("meta"), "updated_at"), "boolean")
}
func typed19442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("meta"), "updated_at"), "boolean")
}
func texts19442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("meta"), "updated_at"), "boolean")
}
func text19442(e *py.Eval, ctx variables) string {
	return ""
}
func value19443(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("metaData"), "id"))
}
func typed19443(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("metaData"), "id"))
}
func texts19443(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("metaData"), "id"))
}
func text19443(e *py.Eval, ctx variables) string {
	return ""
}
func value19444(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("metaData"), "id"))
}
func typed19444(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("metaData"), "id"))
}
func texts19444(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("metaData"), "id"))
}
func text19444(e *py.Eval, ctx variables) string {
	return ""
}
func value19445(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("metaData"), "id")).Text())
}
func typed19445(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("metaData"), "id")).Text())
}
func texts19445(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("metaData"), "id")).Text())
}
func text19445(e *py.Eval, ctx variables) string {
	return ""
}
func value19446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "id"), "number")
}
func typed19446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "id"), "number")
}
func texts19446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "id"), "number")
}
func text19446(e *py.Eval, ctx variables) string {
	return ""
}
func value19447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "id"), "boolean")
}
func typed19447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "id"), "boolean")
}
func texts19447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "id"), "boolean")
}
func text19447(e *py.Eval, ctx variables) string {
	return ""
}
func value19448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "id"), "integer")
}
func typed19448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "id"), "integer")
}
func texts19448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "id"), "integer")
}
func text19448(e *py.Eval, ctx variables) string {
	return ""
}
func value19449(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("metaData"), "started"))
}
func typed19449(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("metaData"), "started"))
}
func texts19449(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("metaData"), "started"))
}
func text19449(e *py.Eval, ctx variables) string {
	return ""
}
func value19450(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("metaData"), "started"))
}
func typed19450(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("metaData"), "started"))
}
func texts19450(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("metaData"), "started"))
}
func text19450(e *py.Eval, ctx variables) string {
	return ""
}
func value19451(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("metaData"), "started")).Text())
}
func typed19451(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("metaData"), "started")).Text())
}
func texts19451(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("metaData"), "started")).Text())
}
func text19451(e *py.Eval, ctx variables) string {
	return ""
}
func value19452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "started"), "string")
}
func typed19452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "started"), "string")
}
func texts19452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "started"), "string")
}
func text19452(e *py.Eval, ctx variables) string {
	return ""
}
func value19453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "started"), "boolean")
}
func typed19453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "started"), "boolean")
}
func texts19453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "started"), "boolean")
}
func text19453(e *py.Eval, ctx variables) string {
	return ""
}
func value19454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "started"), "integer")
}
func typed19454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "started"), "integer")
}
func texts19454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "started"), "integer")
}
func text19454(e *py.Eval, ctx variables) string {
	return ""
}
func value19455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "started"), "number")
}
func typed19455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "started"), "number")
}
func texts19455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("metaData"), "started"), "number")
}
func text19455(e *py.Eval, ctx variables) string {
	return ""
}
func value19456(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func typed19456(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func texts19456(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func text19456(e *py.Eval, ctx variables) string {
	return ""
}
func value19457(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func typed19457(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func texts19457(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func text19457(e *py.Eval, ctx variables) string {
	return ""
}
func value19458(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	).Text())
}
func typed19458(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	).Text())
}
func texts19458(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	).Text())
}
func text19458(e *py.Eval, ctx variables) string {
	return ""
}
func value19459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), ctx["stream_interval"].Member("start_time"))),
		"string",
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func typed19459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), ctx["stream_interval"].Member("start_time"))),
		"string",
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func texts19459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"string",
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func text19459(e *py.Eval, ctx variables) string {
	return ""
}
func value19460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), ctx["stream_interval"].Member("start_time"))),
		"number",
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func typed19460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), ctx["stream_interval"].Member("start_time"))),
		"number",
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func texts19460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"number",
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func text19460(e *py.Eval, ctx variables) string {
	return ""
}
func value19461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), ctx["stream_interval"].Member("start_time"))),
		"boolean",
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func typed19461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), ctx["stream_interval"].Member("start_time"))),
		"boolean",
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func texts19461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"boolean",
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func text19461(e *py.Eval, ctx variables) string {
	return ""
}
func value19462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), ctx["stream_interval"].Member("start_time"))),
		"integer",
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func typed19462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), ctx["stream_interval"].Member("start_time"))),
		"integer",
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func texts19462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("modifiedAt"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"integer",
		"{{ record['modifiedAt'] >= stream_interval['start_time'] }}",
	)
}
func text19462(e *py.Eval, ctx variables) string {
	return ""
}
func value19463(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("n"))
}
func typed19463(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("n"))
}
func texts19463(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("n"))
}
func text19463(e *py.Eval, ctx variables) string {
	return ""
}
func value19464(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("n"))
}
func typed19464(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("n"))
}
func texts19464(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("n"))
}
func text19464(e *py.Eval, ctx variables) string {
	return ""
}
func value19465(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("n")).Text())
}
func typed19465(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("n")).Text())
}
func texts19465(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("n")).Text())
}
func text19465(e *py.Eval, ctx variables) string {
	return ""
}
func value19466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "number")
}
func typed19466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "number")
}
func texts19466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "number")
}
func text19466(e *py.Eval, ctx variables) string {
	return ""
}
func value19467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "string")
}
func typed19467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "string")
}
func texts19467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "string")
}
func text19467(e *py.Eval, ctx variables) string {
	return ""
}
func value19468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "boolean")
}
func typed19468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "boolean")
}
func texts19468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "boolean")
}
func text19468(e *py.Eval, ctx variables) string {
	return ""
}
func value19469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "integer")
}
func typed19469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "integer")
}
func texts19469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("n"), "integer")
}
func text19469(e *py.Eval, ctx variables) string {
	return ""
}
func value19470(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None))
}
func typed19470(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None))
}
func texts19470(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None))
}
func text19470(e *py.Eval, ctx variables) string {
	return ""
}
func value19471(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None))
}
func typed19471(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None))
}
func texts19471(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None))
}
func text19471(e *py.Eval, ctx variables) string {
	return ""
}
func value19472(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None)).Text())
}
func typed19472(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None)).Text())
}
func texts19472(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None)).Text())
}
func text19472(e *py.Eval, ctx variables) string {
	return ""
}
func value19473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None), "string")
}
func typed19473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None), "string")
}
func texts19473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None), "string")
}
func text19473(e *py.Eval, ctx variables) string {
	return ""
}
func value19474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None), "integer")
}
func typed19474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None), "integer")
}
func texts19474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None), "integer")
}
func text19474(e *py.Eval, ctx variables) string {
	return ""
}
func value19475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None), "boolean")
}
func typed19475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None), "boolean")
}
func texts19475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("name"), py.Str("md5"), py.None), "boolean")
}
func text19475(e *py.Eval, ctx variables) string {
	return ""
}
func value19476(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("name"))
}
func typed19476(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("name"))
}
func texts19476(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["record"].Member("name"))
}
func text19476(e *py.Eval, ctx variables) string {
	return ""
}
func value19477(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("name"))
}
func typed19477(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("name"))
}
func texts19477(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["record"].Member("name"))
}
func text19477(e *py.Eval, ctx variables) string {
	return ""
}
func value19478(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("name")).Text())
}
func typed19478(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("name")).Text())
}
func texts19478(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["record"].Member("name")).Text())
}
func text19478(e *py.Eval, ctx variables) string {
	return ""
}
func value19479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "integer")
}
func typed19479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "integer")
}
func texts19479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "integer")
}
func text19479(e *py.Eval, ctx variables) string {
	return ""
}
func value19480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "number")
}
func typed19480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "number")
}
func texts19480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "number")
}
func text19480(e *py.Eval, ctx variables) string {
	return ""
}
func value19481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "boolean")
}
func typed19481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "boolean")
}
func texts19481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "boolean")
}
func text19481(e *py.Eval, ctx variables) string {
	return ""
}
func value19482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "string")
}
func typed19482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "string")
}
func texts19482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["record"].Member("name"), "string")
}
func text19482(e *py.Eval, ctx variables) string {
	return ""
}
func value19483(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None))
}
func typed19483(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None))
}
func texts19483(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None))
}
func text19483(e *py.Eval, ctx variables) string {
	return ""
}
func value19484(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None))
}
func typed19484(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None))
}
func texts19484(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None))
}
func text19484(e *py.Eval, ctx variables) string {
	return ""
}
func value19485(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None)).Text())
}
func typed19485(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None)).Text())
}
func texts19485(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None)).Text())
}
func text19485(e *py.Eval, ctx variables) string {
	return ""
}
func value19486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None), "string")
}
func typed19486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None), "string")
}
func texts19486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None), "string")
}
func text19486(e *py.Eval, ctx variables) string {
	return ""
}
func value19487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None), "integer")
}
func typed19487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None), "integer")
}
func texts19487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None), "integer")
}
func text19487(e *py.Eval, ctx variables) string {
	return ""
}
func value19488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None), "number")
}
func typed19488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None), "number")
}
func texts19488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None), "number")
}
func text19488(e *py.Eval, ctx variables) string {
	return ""
}
func value19489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None), "boolean")
}
func typed19489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None), "boolean")
}
func texts19489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("notes"), py.Str("md5"), py.None), "boolean")
}
func text19489(e *py.Eval, ctx variables) string {
	return ""
}
func value19490(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None))
}
func typed19490(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None))
}
func texts19490(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None))
}
func text19490(e *py.Eval, ctx variables) string {
	return ""
}
func value19491(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None))
}
func typed19491(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None))
}
func texts19491(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None))
}
func text19491(e *py.Eval, ctx variables) string {
	return ""
}
func value19492(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None)).Text())
}
func typed19492(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None)).Text())
}
func texts19492(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None)).Text())
}
func text19492(e *py.Eval, ctx variables) string {
	return ""
}
func value19493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None), "string")
}
func typed19493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None), "string")
}
func texts19493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None), "string")
}
func text19493(e *py.Eval, ctx variables) string {
	return ""
}
func value19494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None), "boolean")
}
func typed19494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None), "boolean")
}
func texts19494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("otherPhone"), py.Str("md5"), py.None), "boolean")
}
func text19494(e *py.Eval, ctx variables) string {
	return ""
}
func value19495(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None))
}
func typed19495(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None))
}
func texts19495(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None))
}
func text19495(e *py.Eval, ctx variables) string {
	return ""
}
func value19496(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None))
}
func typed19496(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None))
}
func texts19496(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None))
}
func text19496(e *py.Eval, ctx variables) string {
	return ""
}
func value19497(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None)).Text())
}
func typed19497(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None)).Text())
}
func texts19497(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None)).Text())
}
func text19497(e *py.Eval, ctx variables) string {
	return ""
}
func value19498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None), "string")
}
func typed19498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None), "string")
}
func texts19498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None), "string")
}
func text19498(e *py.Eval, ctx variables) string {
	return ""
}
func value19499(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None), "integer")
}
func typed19499(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None), "integer")
}
func texts19499(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None), "integer")
}
func text19499(e *py.Eval, ctx variables) string {
	return ""
}
func value19500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None), "number")
}
func typed19500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None), "number")
}
func texts19500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None), "number")
}
func text19500(e *py.Eval, ctx variables) string {
	return ""
}
func value19501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None), "boolean")
}
func typed19501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None), "boolean")
}
func texts19501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("phone"), py.Str("md5"), py.None), "boolean")
}
func text19501(e *py.Eval, ctx variables) string {
	return ""
}
func value19502(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("plan"), "id"))
}
func typed19502(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("plan"), "id"))
}
func texts19502(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("plan"), "id"))
}
func text19502(e *py.Eval, ctx variables) string {
	return ""
}
func value19503(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("plan"), "id"))
}
func typed19503(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("plan"), "id"))
}
func texts19503(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("plan"), "id"))
}
func text19503(e *py.Eval, ctx variables) string {
	return ""
}
func value19504(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("plan"), "id")).Text())
}
func typed19504(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("plan"), "id")).Text())
}
func texts19504(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("plan"), "id")).Text())
}
func text19504(e *py.Eval, ctx variables) string {
	return ""
}
func value19505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("plan"), "id"), "number")
}
func typed19505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("plan"), "id"), "number")
}
func texts19505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("plan"), "id"), "number")
}
func text19505(e *py.Eval, ctx variables) string {
	return ""
}
func value19506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("plan"), "id"), "integer")
}
func typed19506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("plan"), "id"), "integer")
}
func texts19506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("plan"), "id"), "integer")
}
func text19506(e *py.Eval, ctx variables) string {
	return ""
}
func value19507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("plan"), "id"), "string")
}
func typed19507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("plan"), "id"), "string")
}
func texts19507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("plan"), "id"), "string")
}
func text19507(e *py.Eval, ctx variables) string {
	return ""
}
func value19508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("plan"), "id"), "boolean")
}
func typed19508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("plan"), "id"), "boolean")
}
func texts19508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("plan"), "id"), "boolean")
}
func text19508(e *py.Eval, ctx variables) string {
	return ""
}
func value19509(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None))
}
func typed19509(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None))
}
func texts19509(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None))
}
func text19509(e *py.Eval, ctx variables) string {
	return ""
}
func value19510(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None))
}
func typed19510(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None))
}
func texts19510(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None))
}
func text19510(e *py.Eval, ctx variables) string {
	return ""
}
func value19511(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None)).Text())
}
func typed19511(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None)).Text())
}
func texts19511(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None)).Text())
}
func text19511(e *py.Eval, ctx variables) string {
	return ""
}
func value19512(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None), "string")
}
func typed19512(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None), "string")
}
func texts19512(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None), "string")
}
func text19512(e *py.Eval, ctx variables) string {
	return ""
}
func value19513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None), "number")
}
func typed19513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None), "number")
}
func texts19513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None), "number")
}
func text19513(e *py.Eval, ctx variables) string {
	return ""
}
func value19514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None), "integer")
}
func typed19514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None), "integer")
}
func texts19514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None), "integer")
}
func text19514(e *py.Eval, ctx variables) string {
	return ""
}
func value19515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None), "boolean")
}
func typed19515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None), "boolean")
}
func texts19515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("primaryEmail"), py.Str("md5"), py.None), "boolean")
}
func text19515(e *py.Eval, ctx variables) string {
	return ""
}
func value19516(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("product"), "created_at"))
}
func typed19516(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("product"), "created_at"))
}
func texts19516(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("product"), "created_at"))
}
func text19516(e *py.Eval, ctx variables) string {
	return ""
}
func value19517(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("product"), "created_at"))
}
func typed19517(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("product"), "created_at"))
}
func texts19517(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("product"), "created_at"))
}
func text19517(e *py.Eval, ctx variables) string {
	return ""
}
func value19518(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("product"), "created_at")).Text())
}
func typed19518(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("product"), "created_at")).Text())
}
func texts19518(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("product"), "created_at")).Text())
}
func text19518(e *py.Eval, ctx variables) string {
	return ""
}
func value19519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "created_at"), "string")
}
func typed19519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "created_at"), "string")
}
func texts19519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "created_at"), "string")
}
func text19519(e *py.Eval, ctx variables) string {
	return ""
}
func value19520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "created_at"), "boolean")
}
func typed19520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "created_at"), "boolean")
}
func texts19520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "created_at"), "boolean")
}
func text19520(e *py.Eval, ctx variables) string {
	return ""
}
func value19521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "created_at"), "integer")
}
func typed19521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "created_at"), "integer")
}
func texts19521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "created_at"), "integer")
}
func text19521(e *py.Eval, ctx variables) string {
	return ""
}
func value19522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "created_at"), "number")
}
func typed19522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "created_at"), "number")
}
func texts19522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "created_at"), "number")
}
func text19522(e *py.Eval, ctx variables) string {
	return ""
}
func value19523(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("product"), "id"))
}
func typed19523(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("product"), "id"))
}
func texts19523(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["record"].Member("product"), "id"))
}
func text19523(e *py.Eval, ctx variables) string {
	return ""
}
func value19524(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("product"), "id"))
}
func typed19524(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("product"), "id"))
}
func texts19524(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["record"].Member("product"), "id"))
}
func text19524(e *py.Eval, ctx variables) string {
	return ""
}
func value19525(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("product"), "id")).Text())
}
func typed19525(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("product"), "id")).Text())
}
func texts19525(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["record"].Member("product"), "id")).Text())
}
func text19525(e *py.Eval, ctx variables) string {
	return ""
}
func value19526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "id"), "integer")
}
func typed19526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "id"), "integer")
}
func texts19526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "id"), "integer")
}
func text19526(e *py.Eval, ctx variables) string {
	return ""
}
func value19527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "id"), "number")
}
func typed19527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "id"), "number")
}
func texts19527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "id"), "number")
}
func text19527(e *py.Eval, ctx variables) string {
	return ""
}
func value19528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "id"), "boolean")
}
func typed19528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "id"), "boolean")
}
func texts19528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "id"), "boolean")
}
func text19528(e *py.Eval, ctx variables) string {
	return ""
}
func value19529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "id"), "string")
}
func typed19529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "id"), "string")
}
func texts19529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["record"].Member("product"), "id"), "string")
}
func text19529(e *py.Eval, ctx variables) string {
	return ""
}
func value19530(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("published"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func typed19530(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("published"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func texts19530(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.Ge(ctx["record"].Member("published"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func text19530(e *py.Eval, ctx variables) string {
	return ""
}
func value19531(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("published"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func typed19531(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("published"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func texts19531(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.Ge(ctx["record"].Member("published"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func text19531(e *py.Eval, ctx variables) string {
	return ""
}
func value19532(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("published"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['published'] >= stream_interval['start_time'] }}",
	).Text())
}
func typed19532(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("published"), ctx["stream_interval"].Member("start_time"))),
		"{{ record['published'] >= stream_interval['start_time'] }}",
	).Text())
}
func texts19532(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.Ge(ctx["record"].Member("published"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"{{ record['published'] >= stream_interval['start_time'] }}",
	).Text())
}
func text19532(e *py.Eval, ctx variables) string {
	return ""
}
func value19533(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("published"), ctx["stream_interval"].Member("start_time"))),
		"number",
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func typed19533(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("published"), ctx["stream_interval"].Member("start_time"))),
		"number",
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func texts19533(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("published"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"number",
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func text19533(e *py.Eval, ctx variables) string {
	return ""
}
func value19534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("published"), ctx["stream_interval"].Member("start_time"))),
		"string",
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func typed19534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("published"), ctx["stream_interval"].Member("start_time"))),
		"string",
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func texts19534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("published"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"string",
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func text19534(e *py.Eval, ctx variables) string {
	return ""
}
func value19535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("published"), ctx["stream_interval"].Member("start_time"))),
		"integer",
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func typed19535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("published"), ctx["stream_interval"].Member("start_time"))),
		"integer",
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func texts19535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("published"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"integer",
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func text19535(e *py.Eval, ctx variables) string {
	return ""
}
func value19536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("published"), ctx["stream_interval"].Member("start_time"))),
		"boolean",
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func typed19536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("published"), ctx["stream_interval"].Member("start_time"))),
		"boolean",
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func texts19536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.Ge(ctx["record"].Member("published"), py.Str(ctx["stream_interval"].Member("start_time").Text()))),
		"boolean",
		"{{ record['published'] >= stream_interval['start_time'] }}",
	)
}
func text19536(e *py.Eval, ctx variables) string {
	return ""
}
func value19537(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLength(ctx["record"].Member("record")), "{{ record['record'] | length }}")
}
func typed19537(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLength(ctx["record"].Member("record")), "{{ record['record'] | length }}")
}
func texts19537(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLength(ctx["record"].Member("record")), "{{ record['record'] | length }}")
}
func text19537(e *py.Eval, ctx variables) string {
	return ""
}
func value19538(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLength(ctx["record"].Member("record")), "{{ record['record'] | length }}")
}
func typed19538(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLength(ctx["record"].Member("record")), "{{ record['record'] | length }}")
}
func texts19538(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLength(ctx["record"].Member("record")), "{{ record['record'] | length }}")
}
func text19538(e *py.Eval, ctx variables) string {
	return ""
}
func value19539(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLength(ctx["record"].Member("record")), "{{ record['record'] | length }}").Text())
}
func typed19539(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLength(ctx["record"].Member("record")), "{{ record['record'] | length }}").Text())
}
func texts19539(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLength(ctx["record"].Member("record")), "{{ record['record'] | length }}").Text())
}
func text19539(e *py.Eval, ctx variables) string {
	return ""
}
func value19540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(ctx["record"].Member("record")), "integer", "{{ record['record'] | length }}")
}
func typed19540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(ctx["record"].Member("record")), "integer", "{{ record['record'] | length }}")
}
func texts19540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(ctx["record"].Member("record")), "integer", "{{ record['record'] | length }}")
}
func text19540(e *py.Eval, ctx variables) string {
	return ""
}
func value19541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(ctx["record"].Member("record")), "boolean", "{{ record['record'] | length }}")
}
func typed19541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(ctx["record"].Member("record")), "boolean", "{{ record['record'] | length }}")
}
func texts19541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(ctx["record"].Member("record")), "boolean", "{{ record['record'] | length }}")
}
func text19541(e *py.Eval, ctx variables) string {
	return ""
}
func value19542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(ctx["record"].Member("record")), "number", "{{ record['record'] | length }}")
}
func typed19542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(ctx["record"].Member("record")), "number", "{{ record['record'] | length }}")
}
func texts19542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(ctx["record"].Member("record")), "number", "{{ record['record'] | length }}")
}
func text19542(e *py.Eval, ctx variables) string {
	return ""
}
func value19543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(ctx["record"].Member("record")), "string", "{{ record['record'] | length }}")
}
func typed19543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(ctx["record"].Member("record")), "string", "{{ record['record'] | length }}")
}
func texts19543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(ctx["record"].Member("record")), "string", "{{ record['record'] | length }}")
}
func text19543(e *py.Eval, ctx variables) string {
	return ""
}
func value19544(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None))
}
func typed19544(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None))
}
func texts19544(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None))
}
func text19544(e *py.Eval, ctx variables) string {
	return ""
}
func value19545(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None))
}
func typed19545(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None))
}
func texts19545(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None))
}
func text19545(e *py.Eval, ctx variables) string {
	return ""
}
func value19546(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None)).Text())
}
func typed19546(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None)).Text())
}
func texts19546(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None)).Text())
}
func text19546(e *py.Eval, ctx variables) string {
	return ""
}
func value19547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None), "string")
}
func typed19547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None), "string")
}
func texts19547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None), "string")
}
func text19547(e *py.Eval, ctx variables) string {
	return ""
}
func value19548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None), "integer")
}
func typed19548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None), "integer")
}
func texts19548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None), "integer")
}
func text19548(e *py.Eval, ctx variables) string {
	return ""
}
func value19549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None), "number")
}
func typed19549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None), "number")
}
func texts19549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None), "number")
}
func text19549(e *py.Eval, ctx variables) string {
	return ""
}
func value19550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None), "boolean")
}
func typed19550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None), "boolean")
}
func texts19550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("secondaryEmail"), py.Str("md5"), py.None), "boolean")
}
func text19550(e *py.Eval, ctx variables) string {
	return ""
}
func value19551(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void"))
}
func typed19551(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void"))
}
func texts19551(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void"))
}
func text19551(e *py.Eval, ctx variables) string {
	return ""
}
func value19552(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void")).Text())
}
func typed19552(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void")).Text())
}
func texts19552(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void")).Text())
}
func text19552(e *py.Eval, ctx variables) string {
	return ""
}
func value19553(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void"))).Text())
}
func typed19553(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void"))).Text())
}
func texts19553(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void"))).Text())
}
func text19553(e *py.Eval, ctx variables) string {
	return ""
}
func value19554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void")), "number")
}
func typed19554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void")), "number")
}
func texts19554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void")), "number")
}
func text19554(e *py.Eval, ctx variables) string {
	return ""
}
func value19555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void")), "string")
}
func typed19555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void")), "string")
}
func texts19555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void")), "string")
}
func text19555(e *py.Eval, ctx variables) string {
	return ""
}
func value19556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void")), "boolean")
}
func typed19556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void")), "boolean")
}
func texts19556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void")), "boolean")
}
func text19556(e *py.Eval, ctx variables) string {
	return ""
}
func value19557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void")), "integer")
}
func typed19557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void")), "integer")
}
func texts19557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!py.EqualStr(ctx["record"].Member("state"), "void")), "integer")
}
func text19557(e *py.Eval, ctx variables) string {
	return ""
}
func value19558(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None))
}
func typed19558(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None))
}
func texts19558(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None))
}
func text19558(e *py.Eval, ctx variables) string {
	return ""
}
func value19559(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None))
}
func typed19559(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None))
}
func texts19559(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None))
}
func text19559(e *py.Eval, ctx variables) string {
	return ""
}
func value19560(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None)).Text())
}
func typed19560(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None)).Text())
}
func texts19560(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None)).Text())
}
func text19560(e *py.Eval, ctx variables) string {
	return ""
}
func value19561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None), "string")
}
func typed19561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None), "string")
}
func texts19561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None), "string")
}
func text19561(e *py.Eval, ctx variables) string {
	return ""
}
func value19562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None), "integer")
}
func typed19562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None), "integer")
}
func texts19562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None), "integer")
}
func text19562(e *py.Eval, ctx variables) string {
	return ""
}
func value19563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None), "boolean")
}
func typed19563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None), "boolean")
}
func texts19563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None), "boolean")
}
func text19563(e *py.Eval, ctx variables) string {
	return ""
}
func value19564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None), "number")
}
func typed19564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None), "number")
}
func texts19564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("streetAddress"), py.Str("md5"), py.None), "number")
}
func text19564(e *py.Eval, ctx variables) string {
	return ""
}
func value19565(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None))
}
func typed19565(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None))
}
func texts19565(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None))
}
func text19565(e *py.Eval, ctx variables) string {
	return ""
}
func value19566(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None))
}
func typed19566(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None))
}
func texts19566(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None))
}
func text19566(e *py.Eval, ctx variables) string {
	return ""
}
func value19567(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None)).Text())
}
func typed19567(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None)).Text())
}
func texts19567(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None)).Text())
}
func text19567(e *py.Eval, ctx variables) string {
	return ""
}
func value19568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None), "string")
}
func typed19568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None), "string")
}
func texts19568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None), "string")
}
func text19568(e *py.Eval, ctx variables) string {
	return ""
}
func value19569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None), "integer")
}
func typed19569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None), "integer")
}
func texts19569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None), "integer")
}
func text19569(e *py.Eval, ctx variables) string {
	return ""
}
func value19570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None), "number")
}
func typed19570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None), "number")
}
func texts19570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxExtendedAddress"), py.Str("md5"), py.None), "number")
}
func text19570(e *py.Eval, ctx variables) string {
	return ""
}
func value19571(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None)))
}
func typed19571(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None)))
}
func texts19571(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None)))
}
func text19571(e *py.Eval, ctx variables) string {
	return ""
}
func value19572(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None))).Text())
}
func typed19572(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None))).Text())
}
func texts19572(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None))).Text())
}
func text19572(e *py.Eval, ctx variables) string {
	return ""
}
func value19573(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None)))).Text())
}
func typed19573(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None)))).Text())
}
func texts19573(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None)))).Text())
}
func text19573(e *py.Eval, ctx variables) string {
	return ""
}
func value19574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None))), "boolean")
}
func typed19574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None))), "boolean")
}
func texts19574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None))), "boolean")
}
func text19574(e *py.Eval, ctx variables) string {
	return ""
}
func value19575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None))), "string")
}
func typed19575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None))), "string")
}
func texts19575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None))), "string")
}
func text19575(e *py.Eval, ctx variables) string {
	return ""
}
func value19576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None))), "integer")
}
func typed19576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None))), "integer")
}
func texts19576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(ctx["record"].Member("taxId"), py.ListOf(py.None))), "integer")
}
func text19576(e *py.Eval, ctx variables) string {
	return ""
}
func value19577(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None))
}
func typed19577(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None))
}
func texts19577(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None))
}
func text19577(e *py.Eval, ctx variables) string {
	return ""
}
func value19578(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None))
}
func typed19578(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None))
}
func texts19578(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None))
}
func text19578(e *py.Eval, ctx variables) string {
	return ""
}
func value19579(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None)).Text())
}
func typed19579(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None)).Text())
}
func texts19579(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None)).Text())
}
func text19579(e *py.Eval, ctx variables) string {
	return ""
}
func value19580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None), "string")
}
func typed19580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None), "string")
}
func texts19580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None), "string")
}
func text19580(e *py.Eval, ctx variables) string {
	return ""
}
func value19581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None), "number")
}
func typed19581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None), "number")
}
func texts19581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None), "number")
}
func text19581(e *py.Eval, ctx variables) string {
	return ""
}
func value19582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None), "boolean")
}
func typed19582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None), "boolean")
}
func texts19582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None), "boolean")
}
func text19582(e *py.Eval, ctx variables) string {
	return ""
}
func value19583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None), "integer")
}
func typed19583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None), "integer")
}
func texts19583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxId"), py.Str("md5"), py.None), "integer")
}
func text19583(e *py.Eval, ctx variables) string {
	return ""
}
func value19584(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None))
}
func typed19584(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None))
}
func texts19584(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None))
}
func text19584(e *py.Eval, ctx variables) string {
	return ""
}
func value19585(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None))
}
func typed19585(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None))
}
func texts19585(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None))
}
func text19585(e *py.Eval, ctx variables) string {
	return ""
}
func value19586(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None)).Text())
}
func typed19586(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None)).Text())
}
func texts19586(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None)).Text())
}
func text19586(e *py.Eval, ctx variables) string {
	return ""
}
func value19587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None), "integer")
}
func typed19587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None), "integer")
}
func texts19587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None), "integer")
}
func text19587(e *py.Eval, ctx variables) string {
	return ""
}
func value19588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None), "number")
}
func typed19588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None), "number")
}
func texts19588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None), "number")
}
func text19588(e *py.Eval, ctx variables) string {
	return ""
}
func value19589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None), "string")
}
func typed19589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None), "string")
}
func texts19589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None), "string")
}
func text19589(e *py.Eval, ctx variables) string {
	return ""
}
func value19590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None), "boolean")
}
func typed19590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None), "boolean")
}
func texts19590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxName"), py.Str("md5"), py.None), "boolean")
}
func text19590(e *py.Eval, ctx variables) string {
	return ""
}
func value19591(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None))
}
func typed19591(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None))
}
func texts19591(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None))
}
func text19591(e *py.Eval, ctx variables) string {
	return ""
}
func value19592(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None))
}
func typed19592(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None))
}
func texts19592(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None))
}
func text19592(e *py.Eval, ctx variables) string {
	return ""
}
func value19593(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None)).Text())
}
func typed19593(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None)).Text())
}
func texts19593(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None)).Text())
}
func text19593(e *py.Eval, ctx variables) string {
	return ""
}
func value19594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None), "integer")
}
func typed19594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None), "integer")
}
func texts19594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None), "integer")
}
func text19594(e *py.Eval, ctx variables) string {
	return ""
}
func value19595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None), "boolean")
}
func typed19595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None), "boolean")
}
func texts19595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None), "boolean")
}
func text19595(e *py.Eval, ctx variables) string {
	return ""
}
func value19596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None), "number")
}
func typed19596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None), "number")
}
func texts19596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None), "number")
}
func text19596(e *py.Eval, ctx variables) string {
	return ""
}
func value19597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None), "string")
}
func typed19597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None), "string")
}
func texts19597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterHash(ctx["record"].Member("taxStreetAddress"), py.Str("md5"), py.None), "string")
}
func text19597(e *py.Eval, ctx variables) string {
	return ""
}
func value19598(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)))
}
func typed19598(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)))
}
func texts19598(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)))
}
func text19598(e *py.Eval, ctx variables) string {
	return ""
}
func value19599(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)))
}
func typed19599(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)))
}
func texts19599(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Div(e.FilterInt(ctx["record"].Member("timestamp"), py.Int(0), py.Int(10)), py.Int(1000)))
}
func text19599(e *py.Eval, ctx variables) string {
	return ""
}
