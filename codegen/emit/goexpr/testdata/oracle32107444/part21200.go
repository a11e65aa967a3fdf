package main

import "github.com/airgen/airgen/runtime/py"

func value21200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("subscription_id"), "number")
}
func typed21200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("subscription_id"), "number")
}
func texts21200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("subscription_id").Text()), "number")
}
func text21200(e *py.Eval, ctx variables) string {
	return ""
}
func value21201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("subscription_id"), "string")
}
func typed21201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("subscription_id"), "string")
}
func texts21201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("subscription_id").Text()), "string")
}
func text21201(e *py.Eval, ctx variables) string {
	return ""
}
func value21202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("subscription_id"), "boolean")
}
func typed21202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("subscription_id"), "boolean")
}
func texts21202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("subscription_id").Text()), "boolean")
}
func text21202(e *py.Eval, ctx variables) string {
	return ""
}
func value21203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("subscription_id"), "integer")
}
func typed21203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("subscription_id"), "integer")
}
func texts21203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("subscription_id").Text()), "integer")
}
func text21203(e *py.Eval, ctx variables) string {
	return ""
}
func value21204(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("suvey_id"))
}
func typed21204(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("suvey_id"))
}
func texts21204(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("suvey_id").Text()))
}
func text21204(e *py.Eval, ctx variables) string {
	return ""
}
func value21205(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("suvey_id"))
}
func typed21205(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("suvey_id"))
}
func texts21205(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("suvey_id").Text()))
}
func text21205(e *py.Eval, ctx variables) string {
	return ""
}
func value21206(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("suvey_id")).Text())
}
func typed21206(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("suvey_id")).Text())
}
func texts21206(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("suvey_id").Text())).Text())
}
func text21206(e *py.Eval, ctx variables) string {
	return ""
}
func value21207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("suvey_id"), "string")
}
func typed21207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("suvey_id"), "string")
}
func texts21207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("suvey_id").Text()), "string")
}
func text21207(e *py.Eval, ctx variables) string {
	return ""
}
func value21208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("suvey_id"), "number")
}
func typed21208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("suvey_id"), "number")
}
func texts21208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("suvey_id").Text()), "number")
}
func text21208(e *py.Eval, ctx variables) string {
	return ""
}
func value21209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("suvey_id"), "boolean")
}
func typed21209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("suvey_id"), "boolean")
}
func texts21209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("suvey_id").Text()), "boolean")
}
func text21209(e *py.Eval, ctx variables) string {
	return ""
}
func value21210(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("symb"))
}
func typed21210(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("symb"))
}
func texts21210(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("symb").Text()))
}
func text21210(e *py.Eval, ctx variables) string {
	return ""
}
func value21211(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("symb"))
}
func typed21211(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("symb"))
}
func texts21211(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("symb").Text()))
}
func text21211(e *py.Eval, ctx variables) string {
	return ""
}
func value21212(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("symb")).Text())
}
func typed21212(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("symb")).Text())
}
func texts21212(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("symb").Text())).Text())
}
func text21212(e *py.Eval, ctx variables) string {
	return ""
}
func value21213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symb"), "integer")
}
func typed21213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symb"), "integer")
}
func texts21213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("symb").Text()), "integer")
}
func text21213(e *py.Eval, ctx variables) string {
	return ""
}
func value21214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symb"), "boolean")
}
func typed21214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symb"), "boolean")
}
func texts21214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("symb").Text()), "boolean")
}
func text21214(e *py.Eval, ctx variables) string {
	return ""
}
func value21215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symb"), "string")
}
func typed21215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symb"), "string")
}
func texts21215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("symb").Text()), "string")
}
func text21215(e *py.Eval, ctx variables) string {
	return ""
}
func value21216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symb"), "number")
}
func typed21216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symb"), "number")
}
func texts21216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("symb").Text()), "number")
}
func text21216(e *py.Eval, ctx variables) string {
	return ""
}
func value21217(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("symb"))
}
func typed21217(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("symb"))
}
func texts21217(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("symb").Text()))
}
func text21217(e *py.Eval, ctx variables) string {
	return ""
}
func value21218(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("symb"))
}
func typed21218(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("symb"))
}
func texts21218(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("symb").Text()))
}
func text21218(e *py.Eval, ctx variables) string {
	return ""
}
func value21219(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("symb")).Text())
}
func typed21219(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("symb")).Text())
}
func texts21219(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("symb").Text())).Text())
}
func text21219(e *py.Eval, ctx variables) string {
	return ""
}
func value21220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symb"), "string")
}
func typed21220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symb"), "string")
}
func texts21220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("symb").Text()), "string")
}
func text21220(e *py.Eval, ctx variables) string {
	return ""
}
func value21221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symb"), "integer")
}
func typed21221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symb"), "integer")
}
func texts21221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("symb").Text()), "integer")
}
func text21221(e *py.Eval, ctx variables) string {
	return ""
}
func value21222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symb"), "number")
}
func typed21222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symb"), "number")
}
func texts21222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("symb").Text()), "number")
}
func text21222(e *py.Eval, ctx variables) string {
	return ""
}
func value21223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symb"), "boolean")
}
func typed21223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symb"), "boolean")
}
func texts21223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("symb").Text()), "boolean")
}
func text21223(e *py.Eval, ctx variables) string {
	return ""
}
func value21224(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("symbol"))
}
func typed21224(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("symbol"))
}
func texts21224(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("symbol").Text()))
}
func text21224(e *py.Eval, ctx variables) string {
	return ""
}
func value21225(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("symbol"))
}
func typed21225(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("symbol"))
}
func texts21225(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("symbol").Text()))
}
func text21225(e *py.Eval, ctx variables) string {
	return ""
}
func value21226(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("symbol")).Text())
}
func typed21226(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("symbol")).Text())
}
func texts21226(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("symbol").Text())).Text())
}
func text21226(e *py.Eval, ctx variables) string {
	return ""
}
func value21227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symbol"), "string")
}
func typed21227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symbol"), "string")
}
func texts21227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("symbol").Text()), "string")
}
func text21227(e *py.Eval, ctx variables) string {
	return ""
}
func value21228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symbol"), "number")
}
func typed21228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symbol"), "number")
}
func texts21228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("symbol").Text()), "number")
}
func text21228(e *py.Eval, ctx variables) string {
	return ""
}
func value21229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symbol"), "boolean")
}
func typed21229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("symbol"), "boolean")
}
func texts21229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("symbol").Text()), "boolean")
}
func text21229(e *py.Eval, ctx variables) string {
	return ""
}
func value21230(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("ticker"))
}
func typed21230(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("ticker"))
}
func texts21230(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("ticker").Text()))
}
func text21230(e *py.Eval, ctx variables) string {
	return ""
}
func value21231(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("ticker"))
}
func typed21231(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("ticker"))
}
func texts21231(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("ticker").Text()))
}
func text21231(e *py.Eval, ctx variables) string {
	return ""
}
func value21232(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("ticker")).Text())
}
func typed21232(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("ticker")).Text())
}
func texts21232(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("ticker").Text())).Text())
}
func text21232(e *py.Eval, ctx variables) string {
	return ""
}
func value21233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("ticker"), "string")
}
func typed21233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("ticker"), "string")
}
func texts21233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("ticker").Text()), "string")
}
func text21233(e *py.Eval, ctx variables) string {
	return ""
}
func value21234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("ticker"), "integer")
}
func typed21234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("ticker"), "integer")
}
func texts21234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("ticker").Text()), "integer")
}
func text21234(e *py.Eval, ctx variables) string {
	return ""
}
func value21235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("ticker"), "number")
}
func typed21235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("ticker"), "number")
}
func texts21235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("ticker").Text()), "number")
}
func text21235(e *py.Eval, ctx variables) string {
	return ""
}
func value21236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("ticker"), "boolean")
}
func typed21236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("ticker"), "boolean")
}
func texts21236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("ticker").Text()), "boolean")
}
func text21236(e *py.Eval, ctx variables) string {
	return ""
}
func value21237(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("type"))
}
func typed21237(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("type"))
}
func texts21237(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("type").Text()))
}
func text21237(e *py.Eval, ctx variables) string {
	return ""
}
func value21238(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("type"))
}
func typed21238(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("type"))
}
func texts21238(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("type").Text()))
}
func text21238(e *py.Eval, ctx variables) string {
	return ""
}
func value21239(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("type")).Text())
}
func typed21239(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("type")).Text())
}
func texts21239(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("type").Text())).Text())
}
func text21239(e *py.Eval, ctx variables) string {
	return ""
}
func value21240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("type"), "integer")
}
func typed21240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("type"), "integer")
}
func texts21240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("type").Text()), "integer")
}
func text21240(e *py.Eval, ctx variables) string {
	return ""
}
func value21241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("type"), "number")
}
func typed21241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("type"), "number")
}
func texts21241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("type").Text()), "number")
}
func text21241(e *py.Eval, ctx variables) string {
	return ""
}
func value21242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("type"), "boolean")
}
func typed21242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("type"), "boolean")
}
func texts21242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("type").Text()), "boolean")
}
func text21242(e *py.Eval, ctx variables) string {
	return ""
}
func value21243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("type"), "string")
}
func typed21243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("type"), "string")
}
func texts21243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("type").Text()), "string")
}
func text21243(e *py.Eval, ctx variables) string {
	return ""
}
func value21244(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "{{ stream_partition.uid | join(',') }}")
}
func typed21244(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "{{ stream_partition.uid | join(',') }}")
}
func texts21244(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterJoin(py.Str(ctx["stream_partition"].Member("uid").Text()), py.Str(","), py.None), "{{ stream_partition.uid | join(',') }}")
}
func text21244(e *py.Eval, ctx variables) string {
	return ""
}
func value21245(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "{{ stream_partition.uid | join(',') }}")
}
func typed21245(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "{{ stream_partition.uid | join(',') }}")
}
func texts21245(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterJoin(py.Str(ctx["stream_partition"].Member("uid").Text()), py.Str(","), py.None), "{{ stream_partition.uid | join(',') }}")
}
func text21245(e *py.Eval, ctx variables) string {
	return ""
}
func value21246(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "{{ stream_partition.uid | join(',') }}").Text())
}
func typed21246(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "{{ stream_partition.uid | join(',') }}").Text())
}
func texts21246(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterJoin(py.Str(ctx["stream_partition"].Member("uid").Text()), py.Str(","), py.None), "{{ stream_partition.uid | join(',') }}").Text())
}
func text21246(e *py.Eval, ctx variables) string {
	return ""
}
func value21247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "string", "{{ stream_partition.uid | join(',') }}")
}
func typed21247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "string", "{{ stream_partition.uid | join(',') }}")
}
func texts21247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.Str(ctx["stream_partition"].Member("uid").Text()), py.Str(","), py.None), "string", "{{ stream_partition.uid | join(',') }}")
}
func text21247(e *py.Eval, ctx variables) string {
	return ""
}
func value21248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "integer", "{{ stream_partition.uid | join(',') }}")
}
func typed21248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "integer", "{{ stream_partition.uid | join(',') }}")
}
func texts21248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.Str(ctx["stream_partition"].Member("uid").Text()), py.Str(","), py.None), "integer", "{{ stream_partition.uid | join(',') }}")
}
func text21248(e *py.Eval, ctx variables) string {
	return ""
}
func value21249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "number", "{{ stream_partition.uid | join(',') }}")
}
func typed21249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "number", "{{ stream_partition.uid | join(',') }}")
}
func texts21249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.Str(ctx["stream_partition"].Member("uid").Text()), py.Str(","), py.None), "number", "{{ stream_partition.uid | join(',') }}")
}
func text21249(e *py.Eval, ctx variables) string {
	return ""
}
func value21250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "boolean", "{{ stream_partition.uid | join(',') }}")
}
func typed21250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "boolean", "{{ stream_partition.uid | join(',') }}")
}
func texts21250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.Str(ctx["stream_partition"].Member("uid").Text()), py.Str(","), py.None), "boolean", "{{ stream_partition.uid | join(',') }}")
}
func text21250(e *py.Eval, ctx variables) string {
	return ""
}
func value21251(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("unit_id"))
}
func typed21251(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("unit_id"))
}
func texts21251(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("unit_id").Text()))
}
func text21251(e *py.Eval, ctx variables) string {
	return ""
}
func value21252(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("unit_id"))
}
func typed21252(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("unit_id"))
}
func texts21252(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("unit_id").Text()))
}
func text21252(e *py.Eval, ctx variables) string {
	return ""
}
func value21253(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("unit_id")).Text())
}
func typed21253(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("unit_id")).Text())
}
func texts21253(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("unit_id").Text())).Text())
}
func text21253(e *py.Eval, ctx variables) string {
	return ""
}
func value21254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("unit_id"), "integer")
}
func typed21254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("unit_id"), "integer")
}
func texts21254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("unit_id").Text()), "integer")
}
func text21254(e *py.Eval, ctx variables) string {
	return ""
}
func value21255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("unit_id"), "boolean")
}
func typed21255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("unit_id"), "boolean")
}
func texts21255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("unit_id").Text()), "boolean")
}
func text21255(e *py.Eval, ctx variables) string {
	return ""
}
func value21256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("unit_id"), "number")
}
func typed21256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("unit_id"), "number")
}
func texts21256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("unit_id").Text()), "number")
}
func text21256(e *py.Eval, ctx variables) string {
	return ""
}
func value21257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("unit_id"), "string")
}
func typed21257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("unit_id"), "string")
}
func texts21257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("unit_id").Text()), "string")
}
func text21257(e *py.Eval, ctx variables) string {
	return ""
}
func value21258(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("unit_type_id"))
}
func typed21258(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("unit_type_id"))
}
func texts21258(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("unit_type_id").Text()))
}
func text21258(e *py.Eval, ctx variables) string {
	return ""
}
func value21259(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("unit_type_id"))
}
func typed21259(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("unit_type_id"))
}
func texts21259(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("unit_type_id").Text()))
}
func text21259(e *py.Eval, ctx variables) string {
	return ""
}
func value21260(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("unit_type_id")).Text())
}
func typed21260(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("unit_type_id")).Text())
}
func texts21260(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("unit_type_id").Text())).Text())
}
func text21260(e *py.Eval, ctx variables) string {
	return ""
}
func value21261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("unit_type_id"), "string")
}
func typed21261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("unit_type_id"), "string")
}
func texts21261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("unit_type_id").Text()), "string")
}
func text21261(e *py.Eval, ctx variables) string {
	return ""
}
func value21262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("unit_type_id"), "boolean")
}
func typed21262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("unit_type_id"), "boolean")
}
func texts21262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("unit_type_id").Text()), "boolean")
}
func text21262(e *py.Eval, ctx variables) string {
	return ""
}
func value21263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("unit_type_id"), "integer")
}
func typed21263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("unit_type_id"), "integer")
}
func texts21263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("unit_type_id").Text()), "integer")
}
func text21263(e *py.Eval, ctx variables) string {
	return ""
}
func value21264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("unit_type_id"), "number")
}
func typed21264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("unit_type_id"), "number")
}
func texts21264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("unit_type_id").Text()), "number")
}
func text21264(e *py.Eval, ctx variables) string {
	return ""
}
func value21265(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("user_id"))
}
func typed21265(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("user_id"))
}
func texts21265(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("user_id").Text()))
}
func text21265(e *py.Eval, ctx variables) string {
	return ""
}
func value21266(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("user_id"))
}
func typed21266(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("user_id"))
}
func texts21266(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("user_id").Text()))
}
func text21266(e *py.Eval, ctx variables) string {
	return ""
}
func value21267(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("user_id")).Text())
}
func typed21267(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("user_id")).Text())
}
func texts21267(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("user_id").Text())).Text())
}
func text21267(e *py.Eval, ctx variables) string {
	return ""
}
func value21268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("user_id"), "string")
}
func typed21268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("user_id"), "string")
}
func texts21268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("user_id").Text()), "string")
}
func text21268(e *py.Eval, ctx variables) string {
	return ""
}
func value21269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("user_id"), "integer")
}
func typed21269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("user_id"), "integer")
}
func texts21269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("user_id").Text()), "integer")
}
func text21269(e *py.Eval, ctx variables) string {
	return ""
}
func value21270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("user_id"), "boolean")
}
func typed21270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("user_id"), "boolean")
}
func texts21270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("user_id").Text()), "boolean")
}
func text21270(e *py.Eval, ctx variables) string {
	return ""
}
func value21271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("user_id"), "number")
}
func typed21271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("user_id"), "number")
}
func texts21271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("user_id").Text()), "number")
}
func text21271(e *py.Eval, ctx variables) string {
	return ""
}
func value21272(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("view_id"))
}
func typed21272(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("view_id"))
}
func texts21272(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("view_id").Text()))
}
func text21272(e *py.Eval, ctx variables) string {
	return ""
}
func value21273(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("view_id"))
}
func typed21273(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("view_id"))
}
func texts21273(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("view_id").Text()))
}
func text21273(e *py.Eval, ctx variables) string {
	return ""
}
func value21274(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("view_id")).Text())
}
func typed21274(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("view_id")).Text())
}
func texts21274(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("view_id").Text())).Text())
}
func text21274(e *py.Eval, ctx variables) string {
	return ""
}
func value21275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("view_id"), "integer")
}
func typed21275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("view_id"), "integer")
}
func texts21275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("view_id").Text()), "integer")
}
func text21275(e *py.Eval, ctx variables) string {
	return ""
}
func value21276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("view_id"), "number")
}
func typed21276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("view_id"), "number")
}
func texts21276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("view_id").Text()), "number")
}
func text21276(e *py.Eval, ctx variables) string {
	return ""
}
func value21277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("view_id"), "boolean")
}
func typed21277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("view_id"), "boolean")
}
func texts21277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("view_id").Text()), "boolean")
}
func text21277(e *py.Eval, ctx variables) string {
	return ""
}
func value21278(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("view_id"), "string")
}
func typed21278(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("view_id"), "string")
}
func texts21278(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("view_id").Text()), "string")
}
func text21278(e *py.Eval, ctx variables) string {
	return ""
}
func value21279(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("brand_id"))
}
func typed21279(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("brand_id"))
}
func texts21279(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("brand_id").Text()))
}
func text21279(e *py.Eval, ctx variables) string {
	return ""
}
func value21280(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("brand_id"))
}
func typed21280(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("brand_id"))
}
func texts21280(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("brand_id").Text()))
}
func text21280(e *py.Eval, ctx variables) string {
	return ""
}
func value21281(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("brand_id")).Text())
}
func typed21281(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("brand_id")).Text())
}
func texts21281(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("brand_id").Text())).Text())
}
func text21281(e *py.Eval, ctx variables) string {
	return ""
}
func value21282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("brand_id"), "string")
}
func typed21282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("brand_id"), "string")
}
func texts21282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("brand_id").Text()), "string")
}
func text21282(e *py.Eval, ctx variables) string {
	return ""
}
func value21283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("brand_id"), "number")
}
func typed21283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("brand_id"), "number")
}
func texts21283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("brand_id").Text()), "number")
}
func text21283(e *py.Eval, ctx variables) string {
	return ""
}
func value21284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("brand_id"), "integer")
}
func typed21284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("brand_id"), "integer")
}
func texts21284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("brand_id").Text()), "integer")
}
func text21284(e *py.Eval, ctx variables) string {
	return ""
}
func value21285(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("brand_id"), "boolean")
}
func typed21285(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("brand_id"), "boolean")
}
func texts21285(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("brand_id").Text()), "boolean")
}
func text21285(e *py.Eval, ctx variables) string {
	return ""
}
func value21286(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("breakdown"))
}
func typed21286(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("breakdown"))
}
func texts21286(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("breakdown").Text()))
}
func text21286(e *py.Eval, ctx variables) string {
	return ""
}
func value21287(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("breakdown"))
}
func typed21287(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("breakdown"))
}
func texts21287(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("breakdown").Text()))
}
func text21287(e *py.Eval, ctx variables) string {
	return ""
}
func value21288(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("breakdown")).Text())
}
func typed21288(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("breakdown")).Text())
}
func texts21288(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("breakdown").Text())).Text())
}
func text21288(e *py.Eval, ctx variables) string {
	return ""
}
func value21289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("breakdown"), "number")
}
func typed21289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("breakdown"), "number")
}
func texts21289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("breakdown").Text()), "number")
}
func text21289(e *py.Eval, ctx variables) string {
	return ""
}
func value21290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("breakdown"), "boolean")
}
func typed21290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("breakdown"), "boolean")
}
func texts21290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("breakdown").Text()), "boolean")
}
func text21290(e *py.Eval, ctx variables) string {
	return ""
}
func value21291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("breakdown"), "string")
}
func typed21291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("breakdown"), "string")
}
func texts21291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("breakdown").Text()), "string")
}
func text21291(e *py.Eval, ctx variables) string {
	return ""
}
func value21292(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("breakdown"), "integer")
}
func typed21292(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("breakdown"), "integer")
}
func texts21292(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("breakdown").Text()), "integer")
}
func text21292(e *py.Eval, ctx variables) string {
	return ""
}
func value21293(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")),
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func typed21293(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")),
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func texts21293(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Sub(py.Str(ctx["stream_partition"].Member("businessName").Text()), py.Str(ctx["stream_partition"].Member("serviceName").Text())),
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func text21293(e *py.Eval, ctx variables) string {
	return ""
}
func value21294(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")),
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func typed21294(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")),
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func texts21294(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Sub(py.Str(ctx["stream_partition"].Member("businessName").Text()), py.Str(ctx["stream_partition"].Member("serviceName").Text())),
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func text21294(e *py.Eval, ctx variables) string {
	return ""
}
func value21295(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")),
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	).Text())
}
func typed21295(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")),
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	).Text())
}
func texts21295(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Sub(py.Str(ctx["stream_partition"].Member("businessName").Text()), py.Str(ctx["stream_partition"].Member("serviceName").Text())),
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	).Text())
}
func text21295(e *py.Eval, ctx variables) string {
	return ""
}
func value21296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")),
		"string",
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func typed21296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")),
		"string",
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func texts21296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Sub(py.Str(ctx["stream_partition"].Member("businessName").Text()), py.Str(ctx["stream_partition"].Member("serviceName").Text())),
		"string",
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func text21296(e *py.Eval, ctx variables) string {
	return ""
}
func value21297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")),
		"integer",
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func typed21297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")),
		"integer",
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func texts21297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Sub(py.Str(ctx["stream_partition"].Member("businessName").Text()), py.Str(ctx["stream_partition"].Member("serviceName").Text())),
		"integer",
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func text21297(e *py.Eval, ctx variables) string {
	return ""
}
func value21298(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")),
		"number",
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func typed21298(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")),
		"number",
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func texts21298(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Sub(py.Str(ctx["stream_partition"].Member("businessName").Text()), py.Str(ctx["stream_partition"].Member("serviceName").Text())),
		"number",
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func text21298(e *py.Eval, ctx variables) string {
	return ""
}
func value21299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")),
		"boolean",
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func typed21299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Sub(ctx["stream_partition"].Member("businessName"), ctx["stream_partition"].Member("serviceName")),
		"boolean",
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func texts21299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Sub(py.Str(ctx["stream_partition"].Member("businessName").Text()), py.Str(ctx["stream_partition"].Member("serviceName").Text())),
		"boolean",
		"{{ stream_partition['businessName']-stream_partition['serviceName'] }}",
	)
}
func text21299(e *py.Eval, ctx variables) string {
	return ""
}
func value21300(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("campaign_type"))
}
func typed21300(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("campaign_type"))
}
func texts21300(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("campaign_type").Text()))
}
func text21300(e *py.Eval, ctx variables) string {
	return ""
}
func value21301(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("campaign_type"))
}
func typed21301(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("campaign_type"))
}
func texts21301(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("campaign_type").Text()))
}
func text21301(e *py.Eval, ctx variables) string {
	return ""
}
func value21302(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("campaign_type")).Text())
}
func typed21302(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("campaign_type")).Text())
}
func texts21302(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("campaign_type").Text())).Text())
}
func text21302(e *py.Eval, ctx variables) string {
	return ""
}
func value21303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("campaign_type"), "boolean")
}
func typed21303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("campaign_type"), "boolean")
}
func texts21303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("campaign_type").Text()), "boolean")
}
func text21303(e *py.Eval, ctx variables) string {
	return ""
}
func value21304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("campaign_type"), "integer")
}
func typed21304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("campaign_type"), "integer")
}
func texts21304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("campaign_type").Text()), "integer")
}
func text21304(e *py.Eval, ctx variables) string {
	return ""
}
func value21305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("campaign_type"), "number")
}
func typed21305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("campaign_type"), "number")
}
func texts21305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("campaign_type").Text()), "number")
}
func text21305(e *py.Eval, ctx variables) string {
	return ""
}
func value21306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("campaign_type"), "string")
}
func typed21306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("campaign_type"), "string")
}
func texts21306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("campaign_type").Text()), "string")
}
func text21306(e *py.Eval, ctx variables) string {
	return ""
}
func value21307(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("customer_id"))
}
func typed21307(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("customer_id"))
}
func texts21307(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("customer_id").Text()))
}
func text21307(e *py.Eval, ctx variables) string {
	return ""
}
func value21308(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("customer_id"))
}
func typed21308(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("customer_id"))
}
func texts21308(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("customer_id").Text()))
}
func text21308(e *py.Eval, ctx variables) string {
	return ""
}
func value21309(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("customer_id")).Text())
}
func typed21309(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("customer_id")).Text())
}
func texts21309(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("customer_id").Text())).Text())
}
func text21309(e *py.Eval, ctx variables) string {
	return ""
}
func value21310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("customer_id"), "boolean")
}
func typed21310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("customer_id"), "boolean")
}
func texts21310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("customer_id").Text()), "boolean")
}
func text21310(e *py.Eval, ctx variables) string {
	return ""
}
func value21311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("customer_id"), "string")
}
func typed21311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("customer_id"), "string")
}
func texts21311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("customer_id").Text()), "string")
}
func text21311(e *py.Eval, ctx variables) string {
	return ""
}
func value21312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("customer_id"), "integer")
}
func typed21312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("customer_id"), "integer")
}
func texts21312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("customer_id").Text()), "integer")
}
func text21312(e *py.Eval, ctx variables) string {
	return ""
}
func value21313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("customer_id"), "number")
}
func typed21313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("customer_id"), "number")
}
func texts21313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("customer_id").Text()), "number")
}
func text21313(e *py.Eval, ctx variables) string {
	return ""
}
func value21314(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("entitlement_id"))
}
func typed21314(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("entitlement_id"))
}
func texts21314(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("entitlement_id").Text()))
}
func text21314(e *py.Eval, ctx variables) string {
	return ""
}
func value21315(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("entitlement_id"))
}
func typed21315(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("entitlement_id"))
}
func texts21315(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("entitlement_id").Text()))
}
func text21315(e *py.Eval, ctx variables) string {
	return ""
}
func value21316(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("entitlement_id")).Text())
}
func typed21316(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("entitlement_id")).Text())
}
func texts21316(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("entitlement_id").Text())).Text())
}
func text21316(e *py.Eval, ctx variables) string {
	return ""
}
func value21317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("entitlement_id"), "string")
}
func typed21317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("entitlement_id"), "string")
}
func texts21317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("entitlement_id").Text()), "string")
}
func text21317(e *py.Eval, ctx variables) string {
	return ""
}
func value21318(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("entitlement_id"), "integer")
}
func typed21318(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("entitlement_id"), "integer")
}
func texts21318(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("entitlement_id").Text()), "integer")
}
func text21318(e *py.Eval, ctx variables) string {
	return ""
}
func value21319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("entitlement_id"), "number")
}
func typed21319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("entitlement_id"), "number")
}
func texts21319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("entitlement_id").Text()), "number")
}
func text21319(e *py.Eval, ctx variables) string {
	return ""
}
func value21320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("entitlement_id"), "boolean")
}
func typed21320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("entitlement_id"), "boolean")
}
func texts21320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("entitlement_id").Text()), "boolean")
}
func text21320(e *py.Eval, ctx variables) string {
	return ""
}
func value21321(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("form_id"))
}
func typed21321(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("form_id"))
}
func texts21321(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("form_id").Text()))
}
func text21321(e *py.Eval, ctx variables) string {
	return ""
}
func value21322(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("form_id"))
}
func typed21322(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("form_id"))
}
func texts21322(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("form_id").Text()))
}
func text21322(e *py.Eval, ctx variables) string {
	return ""
}
func value21323(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("form_id")).Text())
}
func typed21323(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("form_id")).Text())
}
func texts21323(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("form_id").Text())).Text())
}
func text21323(e *py.Eval, ctx variables) string {
	return ""
}
func value21324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("form_id"), "string")
}
func typed21324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("form_id"), "string")
}
func texts21324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("form_id").Text()), "string")
}
func text21324(e *py.Eval, ctx variables) string {
	return ""
}
func value21325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("form_id"), "integer")
}
func typed21325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("form_id"), "integer")
}
func texts21325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("form_id").Text()), "integer")
}
func text21325(e *py.Eval, ctx variables) string {
	return ""
}
func value21326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("form_id"), "number")
}
func typed21326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("form_id"), "number")
}
func texts21326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("form_id").Text()), "number")
}
func text21326(e *py.Eval, ctx variables) string {
	return ""
}
func value21327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("form_id"), "boolean")
}
func typed21327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("form_id"), "boolean")
}
func texts21327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("form_id").Text()), "boolean")
}
func text21327(e *py.Eval, ctx variables) string {
	return ""
}
func value21328(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("id"))
}
func typed21328(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("id"))
}
func texts21328(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("id").Text()))
}
func text21328(e *py.Eval, ctx variables) string {
	return ""
}
func value21329(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("id"))
}
func typed21329(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("id"))
}
func texts21329(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("id").Text()))
}
func text21329(e *py.Eval, ctx variables) string {
	return ""
}
func value21330(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("id")).Text())
}
func typed21330(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("id")).Text())
}
func texts21330(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("id").Text())).Text())
}
func text21330(e *py.Eval, ctx variables) string {
	return ""
}
func value21331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "number")
}
func typed21331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "number")
}
func texts21331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("id").Text()), "number")
}
func text21331(e *py.Eval, ctx variables) string {
	return ""
}
func value21332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "string")
}
func typed21332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "string")
}
func texts21332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("id").Text()), "string")
}
func text21332(e *py.Eval, ctx variables) string {
	return ""
}
func value21333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "integer")
}
func typed21333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "integer")
}
func texts21333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("id").Text()), "integer")
}
func text21333(e *py.Eval, ctx variables) string {
	return ""
}
func value21334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "boolean")
}
func typed21334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("id"), "boolean")
}
func texts21334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("id").Text()), "boolean")
}
func text21334(e *py.Eval, ctx variables) string {
	return ""
}
func value21335(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("offering_id"))
}
func typed21335(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("offering_id"))
}
func texts21335(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("offering_id").Text()))
}
func text21335(e *py.Eval, ctx variables) string {
	return ""
}
func value21336(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("offering_id"))
}
func typed21336(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("offering_id"))
}
func texts21336(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("offering_id").Text()))
}
func text21336(e *py.Eval, ctx variables) string {
	return ""
}
func value21337(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("offering_id")).Text())
}
func typed21337(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("offering_id")).Text())
}
func texts21337(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("offering_id").Text())).Text())
}
func text21337(e *py.Eval, ctx variables) string {
	return ""
}
func value21338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("offering_id"), "integer")
}
func typed21338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("offering_id"), "integer")
}
func texts21338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("offering_id").Text()), "integer")
}
func text21338(e *py.Eval, ctx variables) string {
	return ""
}
func value21339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("offering_id"), "boolean")
}
func typed21339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("offering_id"), "boolean")
}
func texts21339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("offering_id").Text()), "boolean")
}
func text21339(e *py.Eval, ctx variables) string {
	return ""
}
func value21340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("offering_id"), "string")
}
func typed21340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("offering_id"), "string")
}
func texts21340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("offering_id").Text()), "string")
}
func text21340(e *py.Eval, ctx variables) string {
	return ""
}
func value21341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("offering_id"), "number")
}
func typed21341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("offering_id"), "number")
}
func texts21341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("offering_id").Text()), "number")
}
func text21341(e *py.Eval, ctx variables) string {
	return ""
}
func value21342(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("package_id"))
}
func typed21342(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("package_id"))
}
func texts21342(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("package_id").Text()))
}
func text21342(e *py.Eval, ctx variables) string {
	return ""
}
func value21343(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("package_id"))
}
func typed21343(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("package_id"))
}
func texts21343(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("package_id").Text()))
}
func text21343(e *py.Eval, ctx variables) string {
	return ""
}
func value21344(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("package_id")).Text())
}
func typed21344(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("package_id")).Text())
}
func texts21344(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("package_id").Text())).Text())
}
func text21344(e *py.Eval, ctx variables) string {
	return ""
}
func value21345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("package_id"), "string")
}
func typed21345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("package_id"), "string")
}
func texts21345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("package_id").Text()), "string")
}
func text21345(e *py.Eval, ctx variables) string {
	return ""
}
func value21346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("package_id"), "integer")
}
func typed21346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("package_id"), "integer")
}
func texts21346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("package_id").Text()), "integer")
}
func text21346(e *py.Eval, ctx variables) string {
	return ""
}
func value21347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("package_id"), "number")
}
func typed21347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("package_id"), "number")
}
func texts21347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("package_id").Text()), "number")
}
func text21347(e *py.Eval, ctx variables) string {
	return ""
}
func value21348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("package_id"), "boolean")
}
func typed21348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("package_id"), "boolean")
}
func texts21348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("package_id").Text()), "boolean")
}
func text21348(e *py.Eval, ctx variables) string {
	return ""
}
func value21349(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("parent_id"))
}
func typed21349(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("parent_id"))
}
func texts21349(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("parent_id").Text()))
}
func text21349(e *py.Eval, ctx variables) string {
	return ""
}
func value21350(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("parent_id"))
}
func typed21350(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("parent_id"))
}
func texts21350(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("parent_id").Text()))
}
func text21350(e *py.Eval, ctx variables) string {
	return ""
}
func value21351(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("parent_id")).Text())
}
func typed21351(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("parent_id")).Text())
}
func texts21351(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("parent_id").Text())).Text())
}
func text21351(e *py.Eval, ctx variables) string {
	return ""
}
func value21352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "integer")
}
func typed21352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "integer")
}
func texts21352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "integer")
}
func text21352(e *py.Eval, ctx variables) string {
	return ""
}
func value21353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "number")
}
func typed21353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "number")
}
func texts21353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "number")
}
func text21353(e *py.Eval, ctx variables) string {
	return ""
}
func value21354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "string")
}
func typed21354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "string")
}
func texts21354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "string")
}
func text21354(e *py.Eval, ctx variables) string {
	return ""
}
func value21355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "boolean")
}
func typed21355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("parent_id"), "boolean")
}
func texts21355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("parent_id").Text()), "boolean")
}
func text21355(e *py.Eval, ctx variables) string {
	return ""
}
func value21356(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("profileId"))
}
func typed21356(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("profileId"))
}
func texts21356(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("profileId").Text()))
}
func text21356(e *py.Eval, ctx variables) string {
	return ""
}
func value21357(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("profileId"))
}
func typed21357(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("profileId"))
}
func texts21357(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("profileId").Text()))
}
func text21357(e *py.Eval, ctx variables) string {
	return ""
}
func value21358(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("profileId")).Text())
}
func typed21358(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("profileId")).Text())
}
func texts21358(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("profileId").Text())).Text())
}
func text21358(e *py.Eval, ctx variables) string {
	return ""
}
func value21359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("profileId"), "integer")
}
func typed21359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("profileId"), "integer")
}
func texts21359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("profileId").Text()), "integer")
}
func text21359(e *py.Eval, ctx variables) string {
	return ""
}
func value21360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("profileId"), "boolean")
}
func typed21360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("profileId"), "boolean")
}
func texts21360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("profileId").Text()), "boolean")
}
func text21360(e *py.Eval, ctx variables) string {
	return ""
}
func value21361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("profileId"), "number")
}
func typed21361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("profileId"), "number")
}
func texts21361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("profileId").Text()), "number")
}
func text21361(e *py.Eval, ctx variables) string {
	return ""
}
func value21362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("profileId"), "string")
}
func typed21362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("profileId"), "string")
}
func texts21362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("profileId").Text()), "string")
}
func text21362(e *py.Eval, ctx variables) string {
	return ""
}
func value21363(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("project_id"))
}
func typed21363(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("project_id"))
}
func texts21363(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("project_id").Text()))
}
func text21363(e *py.Eval, ctx variables) string {
	return ""
}
func value21364(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("project_id"))
}
func typed21364(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("project_id"))
}
func texts21364(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("project_id").Text()))
}
func text21364(e *py.Eval, ctx variables) string {
	return ""
}
func value21365(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("project_id")).Text())
}
func typed21365(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("project_id")).Text())
}
func texts21365(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("project_id").Text())).Text())
}
func text21365(e *py.Eval, ctx variables) string {
	return ""
}
func value21366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("project_id"), "string")
}
func typed21366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("project_id"), "string")
}
func texts21366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("project_id").Text()), "string")
}
func text21366(e *py.Eval, ctx variables) string {
	return ""
}
func value21367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("project_id"), "number")
}
func typed21367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("project_id"), "number")
}
func texts21367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("project_id").Text()), "number")
}
func text21367(e *py.Eval, ctx variables) string {
	return ""
}
func value21368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("project_id"), "integer")
}
func typed21368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("project_id"), "integer")
}
func texts21368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("project_id").Text()), "integer")
}
func text21368(e *py.Eval, ctx variables) string {
	return ""
}
func value21369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("project_id"), "boolean")
}
func typed21369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("project_id"), "boolean")
}
func texts21369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("project_id").Text()), "boolean")
}
func text21369(e *py.Eval, ctx variables) string {
	return ""
}
func value21370(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("region"))
}
func typed21370(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("region"))
}
func texts21370(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("region").Text()))
}
func text21370(e *py.Eval, ctx variables) string {
	return ""
}
func value21371(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("region"))
}
func typed21371(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("region"))
}
func texts21371(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("region").Text()))
}
func text21371(e *py.Eval, ctx variables) string {
	return ""
}
func value21372(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("region")).Text())
}
func typed21372(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("region")).Text())
}
func texts21372(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("region").Text())).Text())
}
func text21372(e *py.Eval, ctx variables) string {
	return ""
}
func value21373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("region"), "string")
}
func typed21373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("region"), "string")
}
func texts21373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("region").Text()), "string")
}
func text21373(e *py.Eval, ctx variables) string {
	return ""
}
func value21374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("region"), "integer")
}
func typed21374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("region"), "integer")
}
func texts21374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("region").Text()), "integer")
}
func text21374(e *py.Eval, ctx variables) string {
	return ""
}
func value21375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("region"), "boolean")
}
func typed21375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("region"), "boolean")
}
func texts21375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("region").Text()), "boolean")
}
func text21375(e *py.Eval, ctx variables) string {
	return ""
}
func value21376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("region"), "number")
}
func typed21376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("region"), "number")
}
func texts21376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("region").Text()), "number")
}
func text21376(e *py.Eval, ctx variables) string {
	return ""
}
func value21377(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("scheduled_event_id"))
}
func typed21377(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("scheduled_event_id"))
}
func texts21377(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("scheduled_event_id").Text()))
}
func text21377(e *py.Eval, ctx variables) string {
	return ""
}
func value21378(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("scheduled_event_id"))
}
func typed21378(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("scheduled_event_id"))
}
func texts21378(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("scheduled_event_id").Text()))
}
func text21378(e *py.Eval, ctx variables) string {
	return ""
}
func value21379(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("scheduled_event_id")).Text())
}
func typed21379(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("scheduled_event_id")).Text())
}
func texts21379(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("scheduled_event_id").Text())).Text())
}
func text21379(e *py.Eval, ctx variables) string {
	return ""
}
func value21380(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("scheduled_event_id"), "string")
}
func typed21380(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("scheduled_event_id"), "string")
}
func texts21380(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("scheduled_event_id").Text()), "string")
}
func text21380(e *py.Eval, ctx variables) string {
	return ""
}
func value21381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("scheduled_event_id"), "integer")
}
func typed21381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("scheduled_event_id"), "integer")
}
func texts21381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("scheduled_event_id").Text()), "integer")
}
func text21381(e *py.Eval, ctx variables) string {
	return ""
}
func value21382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("scheduled_event_id"), "number")
}
func typed21382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("scheduled_event_id"), "number")
}
func texts21382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("scheduled_event_id").Text()), "number")
}
func text21382(e *py.Eval, ctx variables) string {
	return ""
}
func value21383(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "{{ stream_partition['uid'] | join(',') }}")
}
func typed21383(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "{{ stream_partition['uid'] | join(',') }}")
}
func texts21383(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterJoin(py.Str(ctx["stream_partition"].Member("uid").Text()), py.Str(","), py.None), "{{ stream_partition['uid'] | join(',') }}")
}
func text21383(e *py.Eval, ctx variables) string {
	return ""
}
func value21384(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "{{ stream_partition['uid'] | join(',') }}")
}
func typed21384(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "{{ stream_partition['uid'] | join(',') }}")
}
func texts21384(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterJoin(py.Str(ctx["stream_partition"].Member("uid").Text()), py.Str(","), py.None), "{{ stream_partition['uid'] | join(',') }}")
}
func text21384(e *py.Eval, ctx variables) string {
	return ""
}
func value21385(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "{{ stream_partition['uid'] | join(',') }}").Text())
}
func typed21385(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "{{ stream_partition['uid'] | join(',') }}").Text())
}
func texts21385(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterJoin(py.Str(ctx["stream_partition"].Member("uid").Text()), py.Str(","), py.None), "{{ stream_partition['uid'] | join(',') }}").Text())
}
func text21385(e *py.Eval, ctx variables) string {
	return ""
}
func value21386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "number", "{{ stream_partition['uid'] | join(',') }}")
}
func typed21386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "number", "{{ stream_partition['uid'] | join(',') }}")
}
func texts21386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.Str(ctx["stream_partition"].Member("uid").Text()), py.Str(","), py.None), "number", "{{ stream_partition['uid'] | join(',') }}")
}
func text21386(e *py.Eval, ctx variables) string {
	return ""
}
func value21387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "boolean", "{{ stream_partition['uid'] | join(',') }}")
}
func typed21387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "boolean", "{{ stream_partition['uid'] | join(',') }}")
}
func texts21387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.Str(ctx["stream_partition"].Member("uid").Text()), py.Str(","), py.None), "boolean", "{{ stream_partition['uid'] | join(',') }}")
}
func text21387(e *py.Eval, ctx variables) string {
	return ""
}
func value21388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "integer", "{{ stream_partition['uid'] | join(',') }}")
}
func typed21388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "integer", "{{ stream_partition['uid'] | join(',') }}")
}
func texts21388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.Str(ctx["stream_partition"].Member("uid").Text()), py.Str(","), py.None), "integer", "{{ stream_partition['uid'] | join(',') }}")
}
func text21388(e *py.Eval, ctx variables) string {
	return ""
}
func value21389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "string", "{{ stream_partition['uid'] | join(',') }}")
}
func typed21389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["stream_partition"].Member("uid"), py.Str(","), py.None), "string", "{{ stream_partition['uid'] | join(',') }}")
}
func texts21389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.Str(ctx["stream_partition"].Member("uid").Text()), py.Str(","), py.None), "string", "{{ stream_partition['uid'] | join(',') }}")
}
func text21389(e *py.Eval, ctx variables) string {
	return ""
}
func value21390(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("user_id"))
}
func typed21390(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_partition"].Member("user_id"))
}
func texts21390(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_partition"].Member("user_id").Text()))
}
func text21390(e *py.Eval, ctx variables) string {
	return ""
}
func value21391(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("user_id"))
}
func typed21391(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_partition"].Member("user_id"))
}
func texts21391(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_partition"].Member("user_id").Text()))
}
func text21391(e *py.Eval, ctx variables) string {
	return ""
}
func value21392(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("user_id")).Text())
}
func typed21392(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_partition"].Member("user_id")).Text())
}
func texts21392(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_partition"].Member("user_id").Text())).Text())
}
func text21392(e *py.Eval, ctx variables) string {
	return ""
}
func value21393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("user_id"), "string")
}
func typed21393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("user_id"), "string")
}
func texts21393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("user_id").Text()), "string")
}
func text21393(e *py.Eval, ctx variables) string {
	return ""
}
func value21394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("user_id"), "integer")
}
func typed21394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("user_id"), "integer")
}
func texts21394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("user_id").Text()), "integer")
}
func text21394(e *py.Eval, ctx variables) string {
	return ""
}
func value21395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("user_id"), "number")
}
func typed21395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("user_id"), "number")
}
func texts21395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("user_id").Text()), "number")
}
func text21395(e *py.Eval, ctx variables) string {
	return ""
}
func value21396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("user_id"), "boolean")
}
func typed21396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_partition"].Member("user_id"), "boolean")
}
func texts21396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_partition"].Member("user_id").Text()), "boolean")
}
func text21396(e *py.Eval, ctx variables) string {
	return ""
}
func value21397(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"))
}
func typed21397(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"))
}
func texts21397(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"))
}
func text21397(e *py.Eval, ctx variables) string {
	return ""
}
func value21398(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"))
}
func typed21398(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"))
}
func texts21398(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"))
}
func text21398(e *py.Eval, ctx variables) string {
	return ""
}
func value21399(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields")).Text())
}
func typed21399(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields")).Text())
}
func texts21399(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields")).Text())
}
func text21399(e *py.Eval, ctx variables) string {
	return ""
}
func value21400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"), "boolean")
}
func typed21400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"), "boolean")
}
func texts21400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"), "boolean")
}
func text21400(e *py.Eval, ctx variables) string {
	return ""
}
func value21401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"), "integer")
}
func typed21401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"), "integer")
}
func texts21401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"), "integer")
}
func text21401(e *py.Eval, ctx variables) string {
	return ""
}
func value21402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"), "number")
}
func typed21402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"), "number")
}
func texts21402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"), "number")
}
func text21402(e *py.Eval, ctx variables) string {
	return ""
}
func value21403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"), "string")
}
func typed21403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"), "string")
}
func texts21403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(e.Attr(ctx["stream_slice"], "_partition"), "extra_fields"), "fields"), "string")
}
func text21403(e *py.Eval, ctx variables) string {
	return ""
}
func value21404(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("a").Text() + "-" + ctx["stream_slice"].Member("b").Text()))
}
func typed21404(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("a").Text() + "-" + ctx["stream_slice"].Member("b").Text()))
}
func texts21404(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("a").Text() + "-" + ctx["stream_slice"].Member("b").Text()))
}
func text21404(e *py.Eval, ctx variables) string {
	return ""
}
func value21405(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("a").Text() + "-" + ctx["stream_slice"].Member("b").Text()))
}
func typed21405(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("a").Text() + "-" + ctx["stream_slice"].Member("b").Text()))
}
func texts21405(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("a").Text() + "-" + ctx["stream_slice"].Member("b").Text()))
}
func text21405(e *py.Eval, ctx variables) string {
	return ""
}
func value21406(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("a").Text() + "-" + ctx["stream_slice"].Member("b").Text())).Text())
}
func typed21406(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("a").Text() + "-" + ctx["stream_slice"].Member("b").Text())).Text())
}
func texts21406(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("a").Text() + "-" + ctx["stream_slice"].Member("b").Text())).Text())
}
func text21406(e *py.Eval, ctx variables) string {
	return ""
}
func value21407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("a").Text()+"-"+ctx["stream_slice"].Member("b").Text()), "string")
}
func typed21407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("a").Text()+"-"+ctx["stream_slice"].Member("b").Text()), "string")
}
func texts21407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("a").Text()+"-"+ctx["stream_slice"].Member("b").Text()), "string")
}
func text21407(e *py.Eval, ctx variables) string {
	return ""
}
func value21408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("a").Text()+"-"+ctx["stream_slice"].Member("b").Text()), "number")
}
func typed21408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("a").Text()+"-"+ctx["stream_slice"].Member("b").Text()), "number")
}
func texts21408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("a").Text()+"-"+ctx["stream_slice"].Member("b").Text()), "number")
}
func text21408(e *py.Eval, ctx variables) string {
	return ""
}
func value21409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("a").Text()+"-"+ctx["stream_slice"].Member("b").Text()), "boolean")
}
func typed21409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("a").Text()+"-"+ctx["stream_slice"].Member("b").Text()), "boolean")
}
func texts21409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("a").Text()+"-"+ctx["stream_slice"].Member("b").Text()), "boolean")
}
func text21409(e *py.Eval, ctx variables) string {
	return ""
}
func value21410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("a").Text()+"-"+ctx["stream_slice"].Member("b").Text()), "integer")
}
func typed21410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("a").Text()+"-"+ctx["stream_slice"].Member("b").Text()), "integer")
}
func texts21410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("a").Text()+"-"+ctx["stream_slice"].Member("b").Text()), "integer")
}
func text21410(e *py.Eval, ctx variables) string {
	return ""
}
func value21411(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("account_id"))
}
func typed21411(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("account_id"))
}
func texts21411(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("account_id").Text()))
}
func text21411(e *py.Eval, ctx variables) string {
	return ""
}
func value21412(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("account_id"))
}
func typed21412(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("account_id"))
}
func texts21412(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("account_id").Text()))
}
func text21412(e *py.Eval, ctx variables) string {
	return ""
}
func value21413(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("account_id")).Text())
}
func typed21413(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("account_id")).Text())
}
func texts21413(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("account_id").Text())).Text())
}
func text21413(e *py.Eval, ctx variables) string {
	return ""
}
func value21414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("account_id"), "string")
}
func typed21414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("account_id"), "string")
}
func texts21414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("account_id").Text()), "string")
}
func text21414(e *py.Eval, ctx variables) string {
	return ""
}
func value21415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("account_id"), "integer")
}
func typed21415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("account_id"), "integer")
}
func texts21415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("account_id").Text()), "integer")
}
func text21415(e *py.Eval, ctx variables) string {
	return ""
}
func value21416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("account_id"), "number")
}
func typed21416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("account_id"), "number")
}
func texts21416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("account_id").Text()), "number")
}
func text21416(e *py.Eval, ctx variables) string {
	return ""
}
func value21417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("account_id"), "boolean")
}
func typed21417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("account_id"), "boolean")
}
func texts21417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("account_id").Text()), "boolean")
}
func text21417(e *py.Eval, ctx variables) string {
	return ""
}
func value21418(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("base_id").Text() + "/" + ctx["components_values"].Member("id").Text()))
}
func typed21418(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("base_id").Text() + "/" + ctx["components_values"].Member("id").Text()))
}
func texts21418(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("base_id").Text() + "/" + ctx["components_values"].Member("id").Text()))
}
func text21418(e *py.Eval, ctx variables) string {
	return ""
}
func value21419(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("base_id").Text() + "/" + ctx["components_values"].Member("id").Text()))
}
func typed21419(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("base_id").Text() + "/" + ctx["components_values"].Member("id").Text()))
}
func texts21419(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("base_id").Text() + "/" + ctx["components_values"].Member("id").Text()))
}
func text21419(e *py.Eval, ctx variables) string {
	return ""
}
func value21420(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("base_id").Text() + "/" + ctx["components_values"].Member("id").Text())).Text())
}
func typed21420(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("base_id").Text() + "/" + ctx["components_values"].Member("id").Text())).Text())
}
func texts21420(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("base_id").Text() + "/" + ctx["components_values"].Member("id").Text())).Text())
}
func text21420(e *py.Eval, ctx variables) string {
	return ""
}
func value21421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("base_id").Text()+"/"+ctx["components_values"].Member("id").Text()), "string")
}
func typed21421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("base_id").Text()+"/"+ctx["components_values"].Member("id").Text()), "string")
}
func texts21421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("base_id").Text()+"/"+ctx["components_values"].Member("id").Text()), "string")
}
func text21421(e *py.Eval, ctx variables) string {
	return ""
}
func value21422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("base_id").Text()+"/"+ctx["components_values"].Member("id").Text()), "boolean")
}
func typed21422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("base_id").Text()+"/"+ctx["components_values"].Member("id").Text()), "boolean")
}
func texts21422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("base_id").Text()+"/"+ctx["components_values"].Member("id").Text()), "boolean")
}
func text21422(e *py.Eval, ctx variables) string {
	return ""
}
func value21423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("base_id").Text()+"/"+ctx["components_values"].Member("id").Text()), "integer")
}
func typed21423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("base_id").Text()+"/"+ctx["components_values"].Member("id").Text()), "integer")
}
func texts21423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("base_id").Text()+"/"+ctx["components_values"].Member("id").Text()), "integer")
}
func text21423(e *py.Eval, ctx variables) string {
	return ""
}
func value21424(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("board_id"))
}
func typed21424(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("board_id"))
}
func texts21424(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("board_id").Text()))
}
func text21424(e *py.Eval, ctx variables) string {
	return ""
}
func value21425(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("board_id"))
}
func typed21425(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("board_id"))
}
func texts21425(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("board_id").Text()))
}
func text21425(e *py.Eval, ctx variables) string {
	return ""
}
func value21426(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("board_id")).Text())
}
func typed21426(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("board_id")).Text())
}
func texts21426(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("board_id").Text())).Text())
}
func text21426(e *py.Eval, ctx variables) string {
	return ""
}
func value21427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("board_id"), "string")
}
func typed21427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("board_id"), "string")
}
func texts21427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("board_id").Text()), "string")
}
func text21427(e *py.Eval, ctx variables) string {
	return ""
}
func value21428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("board_id"), "boolean")
}
func typed21428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("board_id"), "boolean")
}
func texts21428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("board_id").Text()), "boolean")
}
func text21428(e *py.Eval, ctx variables) string {
	return ""
}
func value21429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("board_id"), "number")
}
func typed21429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("board_id"), "number")
}
func texts21429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("board_id").Text()), "number")
}
func text21429(e *py.Eval, ctx variables) string {
	return ""
}
func value21430(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("campaign_id"))
}
func typed21430(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("campaign_id"))
}
func texts21430(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("campaign_id").Text()))
}
func text21430(e *py.Eval, ctx variables) string {
	return ""
}
func value21431(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("campaign_id"))
}
func typed21431(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("campaign_id"))
}
func texts21431(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("campaign_id").Text()))
}
func text21431(e *py.Eval, ctx variables) string {
	return ""
}
func value21432(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("campaign_id")).Text())
}
func typed21432(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("campaign_id")).Text())
}
func texts21432(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("campaign_id").Text())).Text())
}
func text21432(e *py.Eval, ctx variables) string {
	return ""
}
func value21433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("campaign_id"), "integer")
}
func typed21433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("campaign_id"), "integer")
}
func texts21433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("campaign_id").Text()), "integer")
}
func text21433(e *py.Eval, ctx variables) string {
	return ""
}
func value21434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("campaign_id"), "number")
}
func typed21434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("campaign_id"), "number")
}
func texts21434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("campaign_id").Text()), "number")
}
func text21434(e *py.Eval, ctx variables) string {
	return ""
}
func value21435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("campaign_id"), "boolean")
}
func typed21435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("campaign_id"), "boolean")
}
func texts21435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("campaign_id").Text()), "boolean")
}
func text21435(e *py.Eval, ctx variables) string {
	return ""
}
func value21436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("campaign_id"), "string")
}
func typed21436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("campaign_id"), "string")
}
func texts21436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("campaign_id").Text()), "string")
}
func text21436(e *py.Eval, ctx variables) string {
	return ""
}
func value21437(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("canvas_id"))
}
func typed21437(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("canvas_id"))
}
func texts21437(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("canvas_id").Text()))
}
func text21437(e *py.Eval, ctx variables) string {
	return ""
}
func value21438(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("canvas_id"))
}
func typed21438(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("canvas_id"))
}
func texts21438(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("canvas_id").Text()))
}
func text21438(e *py.Eval, ctx variables) string {
	return ""
}
func value21439(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("canvas_id")).Text())
}
func typed21439(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("canvas_id")).Text())
}
func texts21439(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("canvas_id").Text())).Text())
}
func text21439(e *py.Eval, ctx variables) string {
	return ""
}
func value21440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("canvas_id"), "integer")
}
func typed21440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("canvas_id"), "integer")
}
func texts21440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("canvas_id").Text()), "integer")
}
func text21440(e *py.Eval, ctx variables) string {
	return ""
}
func value21441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("canvas_id"), "number")
}
func typed21441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("canvas_id"), "number")
}
func texts21441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("canvas_id").Text()), "number")
}
func text21441(e *py.Eval, ctx variables) string {
	return ""
}
func value21442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("canvas_id"), "string")
}
func typed21442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("canvas_id"), "string")
}
func texts21442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("canvas_id").Text()), "string")
}
func text21442(e *py.Eval, ctx variables) string {
	return ""
}
func value21443(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("card_id"))
}
func typed21443(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("card_id"))
}
func texts21443(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("card_id").Text()))
}
func text21443(e *py.Eval, ctx variables) string {
	return ""
}
func value21444(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("card_id"))
}
func typed21444(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("card_id"))
}
func texts21444(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("card_id").Text()))
}
func text21444(e *py.Eval, ctx variables) string {
	return ""
}
func value21445(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("card_id")).Text())
}
func typed21445(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("card_id")).Text())
}
func texts21445(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("card_id").Text())).Text())
}
func text21445(e *py.Eval, ctx variables) string {
	return ""
}
func value21446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("card_id"), "integer")
}
func typed21446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("card_id"), "integer")
}
func texts21446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("card_id").Text()), "integer")
}
func text21446(e *py.Eval, ctx variables) string {
	return ""
}
func value21447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("card_id"), "number")
}
func typed21447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("card_id"), "number")
}
func texts21447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("card_id").Text()), "number")
}
func text21447(e *py.Eval, ctx variables) string {
	return ""
}
func value21448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("card_id"), "boolean")
}
func typed21448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("card_id"), "boolean")
}
func texts21448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("card_id").Text()), "boolean")
}
func text21448(e *py.Eval, ctx variables) string {
	return ""
}
func value21449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("card_id"), "string")
}
func typed21449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("card_id"), "string")
}
func texts21449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("card_id").Text()), "string")
}
func text21449(e *py.Eval, ctx variables) string {
	return ""
}
func value21450(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_slice"].Member("connection"), "businessName"))
}
func typed21450(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_slice"].Member("connection"), "businessName"))
}
func texts21450(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["stream_slice"].Member("connection").Text()), "businessName"))
}
func text21450(e *py.Eval, ctx variables) string {
	return ""
}
func value21451(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_slice"].Member("connection"), "businessName"))
}
func typed21451(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_slice"].Member("connection"), "businessName"))
}
func texts21451(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["stream_slice"].Member("connection").Text()), "businessName"))
}
func text21451(e *py.Eval, ctx variables) string {
	return ""
}
func value21452(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_slice"].Member("connection"), "businessName")).Text())
}
func typed21452(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_slice"].Member("connection"), "businessName")).Text())
}
func texts21452(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["stream_slice"].Member("connection").Text()), "businessName")).Text())
}
func text21452(e *py.Eval, ctx variables) string {
	return ""
}
func value21453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("connection"), "businessName"), "boolean")
}
func typed21453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("connection"), "businessName"), "boolean")
}
func texts21453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("connection").Text()), "businessName"), "boolean")
}
func text21453(e *py.Eval, ctx variables) string {
	return ""
}
func value21454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("connection"), "businessName"), "string")
}
func typed21454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("connection"), "businessName"), "string")
}
func texts21454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("connection").Text()), "businessName"), "string")
}
func text21454(e *py.Eval, ctx variables) string {
	return ""
}
func value21455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("connection"), "businessName"), "integer")
}
func typed21455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("connection"), "businessName"), "integer")
}
func texts21455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("connection").Text()), "businessName"), "integer")
}
func text21455(e *py.Eval, ctx variables) string {
	return ""
}
func value21456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("connection"), "businessName"), "number")
}
func typed21456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("connection"), "businessName"), "number")
}
func texts21456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("connection").Text()), "businessName"), "number")
}
func text21456(e *py.Eval, ctx variables) string {
	return ""
}
func value21457(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_slice"].Member("connection"), "serviceName"))
}
func typed21457(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["stream_slice"].Member("connection"), "serviceName"))
}
func texts21457(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["stream_slice"].Member("connection").Text()), "serviceName"))
}
func text21457(e *py.Eval, ctx variables) string {
	return ""
}
func value21458(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_slice"].Member("connection"), "serviceName"))
}
func typed21458(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["stream_slice"].Member("connection"), "serviceName"))
}
func texts21458(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["stream_slice"].Member("connection").Text()), "serviceName"))
}
func text21458(e *py.Eval, ctx variables) string {
	return ""
}
func value21459(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_slice"].Member("connection"), "serviceName")).Text())
}
func typed21459(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["stream_slice"].Member("connection"), "serviceName")).Text())
}
func texts21459(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["stream_slice"].Member("connection").Text()), "serviceName")).Text())
}
func text21459(e *py.Eval, ctx variables) string {
	return ""
}
func value21460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("connection"), "serviceName"), "number")
}
func typed21460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("connection"), "serviceName"), "number")
}
func texts21460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("connection").Text()), "serviceName"), "number")
}
func text21460(e *py.Eval, ctx variables) string {
	return ""
}
func value21461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("connection"), "serviceName"), "string")
}
func typed21461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("connection"), "serviceName"), "string")
}
func texts21461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("connection").Text()), "serviceName"), "string")
}
func text21461(e *py.Eval, ctx variables) string {
	return ""
}
func value21462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("connection"), "serviceName"), "integer")
}
func typed21462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["stream_slice"].Member("connection"), "serviceName"), "integer")
}
func texts21462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["stream_slice"].Member("connection").Text()), "serviceName"), "integer")
}
func text21462(e *py.Eval, ctx variables) string {
	return ""
}
func value21463(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("context_id"))
}
func typed21463(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("context_id"))
}
func texts21463(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("context_id").Text()))
}
func text21463(e *py.Eval, ctx variables) string {
	return ""
}
func value21464(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("context_id"))
}
func typed21464(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("context_id"))
}
func texts21464(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("context_id").Text()))
}
func text21464(e *py.Eval, ctx variables) string {
	return ""
}
func value21465(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("context_id")).Text())
}
func typed21465(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("context_id")).Text())
}
func texts21465(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("context_id").Text())).Text())
}
func text21465(e *py.Eval, ctx variables) string {
	return ""
}
func value21466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("context_id"), "string")
}
func typed21466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("context_id"), "string")
}
func texts21466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("context_id").Text()), "string")
}
func text21466(e *py.Eval, ctx variables) string {
	return ""
}
func value21467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("context_id"), "number")
}
func typed21467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("context_id"), "number")
}
func texts21467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("context_id").Text()), "number")
}
func text21467(e *py.Eval, ctx variables) string {
	return ""
}
func value21468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("context_id"), "boolean")
}
func typed21468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("context_id"), "boolean")
}
func texts21468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("context_id").Text()), "boolean")
}
func text21468(e *py.Eval, ctx variables) string {
	return ""
}
func value21469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("context_id"), "integer")
}
func typed21469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("context_id"), "integer")
}
func texts21469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("context_id").Text()), "integer")
}
func text21469(e *py.Eval, ctx variables) string {
	return ""
}
func value21470(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "end_time"))
}
func typed21470(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "cursor_slice").Member("end_time"))
}
func texts21470(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "cursor_slice").Member("end_time"))
}
func text21470(e *py.Eval, ctx variables) string {
	return ""
}
func value21471(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "end_time"))
}
func typed21471(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "cursor_slice").Member("end_time"))
}
func texts21471(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "cursor_slice").Member("end_time"))
}
func text21471(e *py.Eval, ctx variables) string {
	return ""
}
func value21472(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "end_time")).Text())
}
func typed21472(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "cursor_slice").Member("end_time")).Text())
}
func texts21472(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "cursor_slice").Member("end_time")).Text())
}
func text21472(e *py.Eval, ctx variables) string {
	return ""
}
func value21473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "end_time"), "string")
}
func typed21473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "cursor_slice").Member("end_time"), "string")
}
func texts21473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "cursor_slice").Member("end_time"), "string")
}
func text21473(e *py.Eval, ctx variables) string {
	return ""
}
func value21474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "end_time"), "number")
}
func typed21474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "cursor_slice").Member("end_time"), "number")
}
func texts21474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "cursor_slice").Member("end_time"), "number")
}
func text21474(e *py.Eval, ctx variables) string {
	return ""
}
func value21475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "end_time"), "integer")
}
func typed21475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "cursor_slice").Member("end_time"), "integer")
}
func texts21475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "cursor_slice").Member("end_time"), "integer")
}
func text21475(e *py.Eval, ctx variables) string {
	return ""
}
func value21476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "end_time"), "boolean")
}
func typed21476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "cursor_slice").Member("end_time"), "boolean")
}
func texts21476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "cursor_slice").Member("end_time"), "boolean")
}
func text21476(e *py.Eval, ctx variables) string {
	return ""
}
func value21477(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "start_time"))
}
func typed21477(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "cursor_slice").Member("start_time"))
}
func texts21477(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "cursor_slice").Member("start_time"))
}
func text21477(e *py.Eval, ctx variables) string {
	return ""
}
func value21478(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "start_time"))
}
func typed21478(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "cursor_slice").Member("start_time"))
}
func texts21478(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "cursor_slice").Member("start_time"))
}
func text21478(e *py.Eval, ctx variables) string {
	return ""
}
func value21479(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "start_time")).Text())
}
func typed21479(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "cursor_slice").Member("start_time")).Text())
}
func texts21479(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "cursor_slice").Member("start_time")).Text())
}
func text21479(e *py.Eval, ctx variables) string {
	return ""
}
func value21480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "start_time"), "integer")
}
func typed21480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "cursor_slice").Member("start_time"), "integer")
}
func texts21480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "cursor_slice").Member("start_time"), "integer")
}
func text21480(e *py.Eval, ctx variables) string {
	return ""
}
func value21481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "start_time"), "boolean")
}
func typed21481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "cursor_slice").Member("start_time"), "boolean")
}
func texts21481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "cursor_slice").Member("start_time"), "boolean")
}
func text21481(e *py.Eval, ctx variables) string {
	return ""
}
func value21482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["stream_slice"], "cursor_slice"), "start_time"), "number")
}
func typed21482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "cursor_slice").Member("start_time"), "number")
}
func texts21482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "cursor_slice").Member("start_time"), "number")
}
func text21482(e *py.Eval, ctx variables) string {
	return ""
}
func value21483(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("end_time"))
}
func typed21483(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("end_time"))
}
func texts21483(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("end_time").Text()))
}
func text21483(e *py.Eval, ctx variables) string {
	return ""
}
func value21484(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("end_time"))
}
func typed21484(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("end_time"))
}
func texts21484(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("end_time").Text()))
}
func text21484(e *py.Eval, ctx variables) string {
	return ""
}
func value21485(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("end_time")).Text())
}
func typed21485(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("end_time")).Text())
}
func texts21485(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("end_time").Text())).Text())
}
func text21485(e *py.Eval, ctx variables) string {
	return ""
}
func value21486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("end_time"), "string")
}
func typed21486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("end_time"), "string")
}
func texts21486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("end_time").Text()), "string")
}
func text21486(e *py.Eval, ctx variables) string {
	return ""
}
func value21487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("end_time"), "number")
}
func typed21487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("end_time"), "number")
}
func texts21487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("end_time").Text()), "number")
}
func text21487(e *py.Eval, ctx variables) string {
	return ""
}
func value21488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("end_time"), "boolean")
}
func typed21488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("end_time"), "boolean")
}
func texts21488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("end_time").Text()), "boolean")
}
func text21488(e *py.Eval, ctx variables) string {
	return ""
}
func value21489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("end_time"), "integer")
}
func typed21489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("end_time"), "integer")
}
func texts21489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("end_time").Text()), "integer")
}
func text21489(e *py.Eval, ctx variables) string {
	return ""
}
func value21490(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("event"))
}
func typed21490(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("event"))
}
func texts21490(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("event").Text()))
}
func text21490(e *py.Eval, ctx variables) string {
	return ""
}
func value21491(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("event"))
}
func typed21491(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("event"))
}
func texts21491(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("event").Text()))
}
func text21491(e *py.Eval, ctx variables) string {
	return ""
}
func value21492(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("event")).Text())
}
func typed21492(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("event")).Text())
}
func texts21492(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("event").Text())).Text())
}
func text21492(e *py.Eval, ctx variables) string {
	return ""
}
func value21493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("event"), "integer")
}
func typed21493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("event"), "integer")
}
func texts21493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("event").Text()), "integer")
}
func text21493(e *py.Eval, ctx variables) string {
	return ""
}
func value21494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("event"), "number")
}
func typed21494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("event"), "number")
}
func texts21494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("event").Text()), "number")
}
func text21494(e *py.Eval, ctx variables) string {
	return ""
}
func value21495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("event"), "string")
}
func typed21495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("event"), "string")
}
func texts21495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("event").Text()), "string")
}
func text21495(e *py.Eval, ctx variables) string {
	return ""
}
func value21496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("event"), "boolean")
}
func typed21496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("event"), "boolean")
}
func texts21496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("event").Text()), "boolean")
}
func text21496(e *py.Eval, ctx variables) string {
	return ""
}
func value21497(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(e.Call(e.Call(e.Call(e.Attr(e.Attr(ctx["stream_slice"], "extra_fields"), "name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func typed21497(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(e.Call(e.Call(e.Call(part(ctx["stream_slice"], "extra_fields").Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func texts21497(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(e.Call(e.Call(e.Call(part(ctx["stream_slice"], "extra_fields").Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func text21497(e *py.Eval, ctx variables) string {
	return ""
}
func value21498(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(e.Call(e.Call(e.Call(e.Attr(e.Attr(ctx["stream_slice"], "extra_fields"), "name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func typed21498(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(e.Call(e.Call(e.Call(part(ctx["stream_slice"], "extra_fields").Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func texts21498(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(e.Call(e.Call(e.Call(part(ctx["stream_slice"], "extra_fields").Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func text21498(e *py.Eval, ctx variables) string {
	return ""
}
func value21499(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(e.Call(e.Call(e.Call(e.Attr(e.Attr(ctx["stream_slice"], "extra_fields"), "name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	).Text())
}
func typed21499(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(e.Call(e.Call(e.Call(part(ctx["stream_slice"], "extra_fields").Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	).Text())
}
func texts21499(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(e.Call(e.Call(e.Call(part(ctx["stream_slice"], "extra_fields").Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	).Text())
}
func text21499(e *py.Eval, ctx variables) string {
	return ""
}
func value21500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Call(e.Call(e.Call(e.Attr(e.Attr(ctx["stream_slice"], "extra_fields"), "name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"integer",
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func typed21500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Call(e.Call(e.Call(part(ctx["stream_slice"], "extra_fields").Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"integer",
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func texts21500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Call(e.Call(e.Call(part(ctx["stream_slice"], "extra_fields").Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"integer",
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func text21500(e *py.Eval, ctx variables) string {
	return ""
}
func value21501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Call(e.Call(e.Call(e.Attr(e.Attr(ctx["stream_slice"], "extra_fields"), "name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"number",
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func typed21501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Call(e.Call(e.Call(part(ctx["stream_slice"], "extra_fields").Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"number",
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func texts21501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Call(e.Call(e.Call(part(ctx["stream_slice"], "extra_fields").Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"number",
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func text21501(e *py.Eval, ctx variables) string {
	return ""
}
func value21502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Call(e.Call(e.Call(e.Attr(e.Attr(ctx["stream_slice"], "extra_fields"), "name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"string",
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func typed21502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Call(e.Call(e.Call(part(ctx["stream_slice"], "extra_fields").Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"string",
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func texts21502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Call(e.Call(e.Call(part(ctx["stream_slice"], "extra_fields").Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"string",
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func text21502(e *py.Eval, ctx variables) string {
	return ""
}
func value21503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Call(e.Call(e.Call(e.Attr(e.Attr(ctx["stream_slice"], "extra_fields"), "name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"boolean",
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func typed21503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Call(e.Call(e.Call(part(ctx["stream_slice"], "extra_fields").Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"boolean",
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func texts21503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Call(e.Call(e.Call(part(ctx["stream_slice"], "extra_fields").Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+e.Call(e.Call(e.Call(ctx["components_values"].Member("name"), "replace", py.Str(" "), py.Str("_")), "lower"), "strip").Text()+"/"+ctx["components_values"].Member("id").Text()),
		"boolean",
		"{{ stream_slice.extra_fields.name.replace(' ', '_').lower().strip() }}/{{ components_values.name.replace(' ', '_').lower().strip() }}/{{ components_values.id }}",
	)
}
func text21503(e *py.Eval, ctx variables) string {
	return ""
}
func value21504(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "LastUpdateDate"))
}
func typed21504(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "extra_fields").Member("LastUpdateDate"))
}
func texts21504(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "extra_fields").Member("LastUpdateDate"))
}
func text21504(e *py.Eval, ctx variables) string {
	return ""
}
func value21505(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "LastUpdateDate"))
}
func typed21505(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "extra_fields").Member("LastUpdateDate"))
}
func texts21505(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "extra_fields").Member("LastUpdateDate"))
}
func text21505(e *py.Eval, ctx variables) string {
	return ""
}
func value21506(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "LastUpdateDate")).Text())
}
func typed21506(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "extra_fields").Member("LastUpdateDate")).Text())
}
func texts21506(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "extra_fields").Member("LastUpdateDate")).Text())
}
func text21506(e *py.Eval, ctx variables) string {
	return ""
}
func value21507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "LastUpdateDate"), "string")
}
func typed21507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("LastUpdateDate"), "string")
}
func texts21507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("LastUpdateDate"), "string")
}
func text21507(e *py.Eval, ctx variables) string {
	return ""
}
func value21508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "LastUpdateDate"), "integer")
}
func typed21508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("LastUpdateDate"), "integer")
}
func texts21508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("LastUpdateDate"), "integer")
}
func text21508(e *py.Eval, ctx variables) string {
	return ""
}
func value21509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "LastUpdateDate"), "boolean")
}
func typed21509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("LastUpdateDate"), "boolean")
}
func texts21509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("LastUpdateDate"), "boolean")
}
func text21509(e *py.Eval, ctx variables) string {
	return ""
}
func value21510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "LastUpdateDate"), "number")
}
func typed21510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("LastUpdateDate"), "number")
}
func texts21510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("LastUpdateDate"), "number")
}
func text21510(e *py.Eval, ctx variables) string {
	return ""
}
func value21511(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "campaignId"))
}
func typed21511(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "extra_fields").Member("campaignId"))
}
func texts21511(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "extra_fields").Member("campaignId"))
}
func text21511(e *py.Eval, ctx variables) string {
	return ""
}
func value21512(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "campaignId"))
}
func typed21512(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "extra_fields").Member("campaignId"))
}
func texts21512(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "extra_fields").Member("campaignId"))
}
func text21512(e *py.Eval, ctx variables) string {
	return ""
}
func value21513(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "campaignId")).Text())
}
func typed21513(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "extra_fields").Member("campaignId")).Text())
}
func texts21513(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "extra_fields").Member("campaignId")).Text())
}
func text21513(e *py.Eval, ctx variables) string {
	return ""
}
func value21514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "campaignId"), "string")
}
func typed21514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("campaignId"), "string")
}
func texts21514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("campaignId"), "string")
}
func text21514(e *py.Eval, ctx variables) string {
	return ""
}
func value21515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "campaignId"), "integer")
}
func typed21515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("campaignId"), "integer")
}
func texts21515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("campaignId"), "integer")
}
func text21515(e *py.Eval, ctx variables) string {
	return ""
}
func value21516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "campaignId"), "number")
}
func typed21516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("campaignId"), "number")
}
func texts21516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("campaignId"), "number")
}
func text21516(e *py.Eval, ctx variables) string {
	return ""
}
func value21517(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "meta.plan"))
}
func typed21517(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "extra_fields").Member("meta.plan"))
}
func texts21517(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "extra_fields").Member("meta.plan"))
}
func text21517(e *py.Eval, ctx variables) string {
	return ""
}
func value21518(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "meta.plan"))
}
func typed21518(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "extra_fields").Member("meta.plan"))
}
func texts21518(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "extra_fields").Member("meta.plan"))
}
func text21518(e *py.Eval, ctx variables) string {
	return ""
}
func value21519(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "meta.plan")).Text())
}
func typed21519(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "extra_fields").Member("meta.plan")).Text())
}
func texts21519(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "extra_fields").Member("meta.plan")).Text())
}
func text21519(e *py.Eval, ctx variables) string {
	return ""
}
func value21520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "meta.plan"), "string")
}
func typed21520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("meta.plan"), "string")
}
func texts21520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("meta.plan"), "string")
}
func text21520(e *py.Eval, ctx variables) string {
	return ""
}
func value21521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "meta.plan"), "boolean")
}
func typed21521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("meta.plan"), "boolean")
}
func texts21521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("meta.plan"), "boolean")
}
func text21521(e *py.Eval, ctx variables) string {
	return ""
}
func value21522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "meta.plan"), "number")
}
func typed21522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("meta.plan"), "number")
}
func texts21522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("meta.plan"), "number")
}
func text21522(e *py.Eval, ctx variables) string {
	return ""
}
func value21523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "meta.plan"), "integer")
}
func typed21523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("meta.plan"), "integer")
}
func texts21523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("meta.plan"), "integer")
}
func text21523(e *py.Eval, ctx variables) string {
	return ""
}
func value21524(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "name"))
}
func typed21524(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "extra_fields").Member("name"))
}
func texts21524(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "extra_fields").Member("name"))
}
func text21524(e *py.Eval, ctx variables) string {
	return ""
}
func value21525(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "name"))
}
func typed21525(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "extra_fields").Member("name"))
}
func texts21525(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "extra_fields").Member("name"))
}
func text21525(e *py.Eval, ctx variables) string {
	return ""
}
func value21526(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "name")).Text())
}
func typed21526(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "extra_fields").Member("name")).Text())
}
func texts21526(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "extra_fields").Member("name")).Text())
}
func text21526(e *py.Eval, ctx variables) string {
	return ""
}
func value21527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "name"), "integer")
}
func typed21527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("name"), "integer")
}
func texts21527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("name"), "integer")
}
func text21527(e *py.Eval, ctx variables) string {
	return ""
}
func value21528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "name"), "string")
}
func typed21528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("name"), "string")
}
func texts21528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("name"), "string")
}
func text21528(e *py.Eval, ctx variables) string {
	return ""
}
func value21529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "name"), "boolean")
}
func typed21529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("name"), "boolean")
}
func texts21529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("name"), "boolean")
}
func text21529(e *py.Eval, ctx variables) string {
	return ""
}
func value21530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "name"), "number")
}
func typed21530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("name"), "number")
}
func texts21530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("name"), "number")
}
func text21530(e *py.Eval, ctx variables) string {
	return ""
}
func value21531(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type"), "option") || py.EqualStr(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.items"), "option")))
}
func typed21531(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "option") || py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.items"), "option"))
}
func texts21531(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "option") || py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.items"), "option"))
}
func text21531(e *py.Eval, ctx variables) string {
	return ""
}
func value21532(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type"), "option") || py.EqualStr(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.items"), "option")))
}
func typed21532(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "option") || py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.items"), "option")).Text())
}
func texts21532(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "option") || py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.items"), "option")).Text())
}
func text21532(e *py.Eval, ctx variables) string {
	return ""
}
func value21533(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type"), "option") || py.EqualStr(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.items"), "option"))).Text())
}
func typed21533(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "option") || py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.items"), "option"))).Text())
}
func texts21533(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "option") || py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.items"), "option"))).Text())
}
func text21533(e *py.Eval, ctx variables) string {
	return ""
}
func value21534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type"), "option") || py.EqualStr(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.items"), "option")), "integer")
}
func typed21534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "option") || py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.items"), "option")), "integer")
}
func texts21534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "option") || py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.items"), "option")), "integer")
}
func text21534(e *py.Eval, ctx variables) string {
	return ""
}
func value21535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type"), "option") || py.EqualStr(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.items"), "option")), "number")
}
func typed21535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "option") || py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.items"), "option")), "number")
}
func texts21535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "option") || py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.items"), "option")), "number")
}
func text21535(e *py.Eval, ctx variables) string {
	return ""
}
func value21536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type"), "option") || py.EqualStr(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.items"), "option")), "string")
}
func typed21536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "option") || py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.items"), "option")), "string")
}
func texts21536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "option") || py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.items"), "option")), "string")
}
func text21536(e *py.Eval, ctx variables) string {
	return ""
}
func value21537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type"), "option") || py.EqualStr(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.items"), "option")), "boolean")
}
func typed21537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "option") || py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.items"), "option")), "boolean")
}
func texts21537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "option") || py.EqualStr(part(ctx["stream_slice"], "extra_fields").Member("schema.items"), "option")), "boolean")
}
func text21537(e *py.Eval, ctx variables) string {
	return ""
}
func value21538(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type"))
}
func typed21538(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "extra_fields").Member("schema.type"))
}
func texts21538(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(part(ctx["stream_slice"], "extra_fields").Member("schema.type"))
}
func text21538(e *py.Eval, ctx variables) string {
	return ""
}
func value21539(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type"))
}
func typed21539(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "extra_fields").Member("schema.type"))
}
func texts21539(e *py.Eval, ctx variables) py.Value {
	return e.Param(part(ctx["stream_slice"], "extra_fields").Member("schema.type"))
}
func text21539(e *py.Eval, ctx variables) string {
	return ""
}
func value21540(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type")).Text())
}
func typed21540(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "extra_fields").Member("schema.type")).Text())
}
func texts21540(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(part(ctx["stream_slice"], "extra_fields").Member("schema.type")).Text())
}
func text21540(e *py.Eval, ctx variables) string {
	return ""
}
func value21541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type"), "string")
}
func typed21541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "string")
}
func texts21541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "string")
}
func text21541(e *py.Eval, ctx variables) string {
	return ""
}
func value21542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type"), "integer")
}
func typed21542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "integer")
}
func texts21542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "integer")
}
func text21542(e *py.Eval, ctx variables) string {
	return ""
}
func value21543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type"), "number")
}
func typed21543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "number")
}
func texts21543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "number")
}
func text21543(e *py.Eval, ctx variables) string {
	return ""
}
func value21544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "schema.type"), "boolean")
}
func typed21544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "boolean")
}
func texts21544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(part(ctx["stream_slice"], "extra_fields").Member("schema.type"), "boolean")
}
func text21544(e *py.Eval, ctx variables) string {
	return ""
}
func value21545(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("field_id"))
}
func typed21545(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("field_id"))
}
func texts21545(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("field_id").Text()))
}
func text21545(e *py.Eval, ctx variables) string {
	return ""
}
func value21546(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("field_id"))
}
func typed21546(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("field_id"))
}
func texts21546(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("field_id").Text()))
}
func text21546(e *py.Eval, ctx variables) string {
	return ""
}
func value21547(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("field_id")).Text())
}
func typed21547(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("field_id")).Text())
}
func texts21547(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("field_id").Text())).Text())
}
func text21547(e *py.Eval, ctx variables) string {
	return ""
}
func value21548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("field_id"), "string")
}
func typed21548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("field_id"), "string")
}
func texts21548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("field_id").Text()), "string")
}
func text21548(e *py.Eval, ctx variables) string {
	return ""
}
func value21549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("field_id"), "number")
}
func typed21549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("field_id"), "number")
}
func texts21549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("field_id").Text()), "number")
}
func text21549(e *py.Eval, ctx variables) string {
	return ""
}
func value21550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("field_id"), "integer")
}
func typed21550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("field_id"), "integer")
}
func texts21550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("field_id").Text()), "integer")
}
func text21550(e *py.Eval, ctx variables) string {
	return ""
}
func value21551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("field_id"), "boolean")
}
func typed21551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("field_id"), "boolean")
}
func texts21551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("field_id").Text()), "boolean")
}
func text21551(e *py.Eval, ctx variables) string {
	return ""
}
func value21552(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("filter_id"))
}
func typed21552(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("filter_id"))
}
func texts21552(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("filter_id").Text()))
}
func text21552(e *py.Eval, ctx variables) string {
	return ""
}
func value21553(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("filter_id"))
}
func typed21553(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("filter_id"))
}
func texts21553(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("filter_id").Text()))
}
func text21553(e *py.Eval, ctx variables) string {
	return ""
}
func value21554(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("filter_id")).Text())
}
func typed21554(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("filter_id")).Text())
}
func texts21554(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("filter_id").Text())).Text())
}
func text21554(e *py.Eval, ctx variables) string {
	return ""
}
func value21555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("filter_id"), "number")
}
func typed21555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("filter_id"), "number")
}
func texts21555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("filter_id").Text()), "number")
}
func text21555(e *py.Eval, ctx variables) string {
	return ""
}
func value21556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("filter_id"), "boolean")
}
func typed21556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("filter_id"), "boolean")
}
func texts21556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("filter_id").Text()), "boolean")
}
func text21556(e *py.Eval, ctx variables) string {
	return ""
}
func value21557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("filter_id"), "string")
}
func typed21557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("filter_id"), "string")
}
func texts21557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("filter_id").Text()), "string")
}
func text21557(e *py.Eval, ctx variables) string {
	return ""
}
func value21558(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("filter_id"), "integer")
}
func typed21558(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("filter_id"), "integer")
}
func texts21558(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("filter_id").Text()), "integer")
}
func text21558(e *py.Eval, ctx variables) string {
	return ""
}
func value21559(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("form_identifier"))
}
func typed21559(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("form_identifier"))
}
func texts21559(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("form_identifier").Text()))
}
func text21559(e *py.Eval, ctx variables) string {
	return ""
}
func value21560(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("form_identifier"))
}
func typed21560(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("form_identifier"))
}
func texts21560(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("form_identifier").Text()))
}
func text21560(e *py.Eval, ctx variables) string {
	return ""
}
func value21561(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("form_identifier")).Text())
}
func typed21561(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("form_identifier")).Text())
}
func texts21561(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("form_identifier").Text())).Text())
}
func text21561(e *py.Eval, ctx variables) string {
	return ""
}
func value21562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("form_identifier"), "boolean")
}
func typed21562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("form_identifier"), "boolean")
}
func texts21562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("form_identifier").Text()), "boolean")
}
func text21562(e *py.Eval, ctx variables) string {
	return ""
}
func value21563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("form_identifier"), "string")
}
func typed21563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("form_identifier"), "string")
}
func texts21563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("form_identifier").Text()), "string")
}
func text21563(e *py.Eval, ctx variables) string {
	return ""
}
func value21564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("form_identifier"), "integer")
}
func typed21564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("form_identifier"), "integer")
}
func texts21564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("form_identifier").Text()), "integer")
}
func text21564(e *py.Eval, ctx variables) string {
	return ""
}
func value21565(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(ctx["stream_slice"], "funnel_name"), "{{ stream_slice.get('funnel_name') }}")
}
func typed21565(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["stream_slice"].Member("funnel_name")))
}
func texts21565(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("funnel_name").Text()))
}
func text21565(e *py.Eval, ctx variables) string {
	return ""
}
func value21566(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(ctx["stream_slice"], "funnel_name"), "{{ stream_slice.get('funnel_name') }}")
}
func typed21566(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["stream_slice"].Member("funnel_name")))
}
func texts21566(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("funnel_name").Text()))
}
func text21566(e *py.Eval, ctx variables) string {
	return ""
}
func value21567(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(ctx["stream_slice"], "funnel_name"), "{{ stream_slice.get('funnel_name') }}").Text())
}
func typed21567(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["stream_slice"].Member("funnel_name"))).Text())
}
func texts21567(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("funnel_name").Text())).Text())
}
func text21567(e *py.Eval, ctx variables) string {
	return ""
}
func value21568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_slice"], "funnel_name"), "number", "{{ stream_slice.get('funnel_name') }}")
}
func typed21568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_slice"].Member("funnel_name")), "number")
}
func texts21568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("funnel_name").Text()), "number")
}
func text21568(e *py.Eval, ctx variables) string {
	return ""
}
func value21569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_slice"], "funnel_name"), "integer", "{{ stream_slice.get('funnel_name') }}")
}
func typed21569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_slice"].Member("funnel_name")), "integer")
}
func texts21569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("funnel_name").Text()), "integer")
}
func text21569(e *py.Eval, ctx variables) string {
	return ""
}
func value21570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(ctx["stream_slice"], "funnel_name"), "boolean", "{{ stream_slice.get('funnel_name') }}")
}
func typed21570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["stream_slice"].Member("funnel_name")), "boolean")
}
func texts21570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("funnel_name").Text()), "boolean")
}
func text21570(e *py.Eval, ctx variables) string {
	return ""
}
func value21571(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("id"))
}
func typed21571(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("id"))
}
func texts21571(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("id").Text()))
}
func text21571(e *py.Eval, ctx variables) string {
	return ""
}
func value21572(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("id"))
}
func typed21572(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("id"))
}
func texts21572(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("id").Text()))
}
func text21572(e *py.Eval, ctx variables) string {
	return ""
}
func value21573(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("id")).Text())
}
func typed21573(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("id")).Text())
}
func texts21573(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("id").Text())).Text())
}
func text21573(e *py.Eval, ctx variables) string {
	return ""
}
func value21574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("id"), "integer")
}
func typed21574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("id"), "integer")
}
func texts21574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("id").Text()), "integer")
}
func text21574(e *py.Eval, ctx variables) string {
	return ""
}
func value21575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("id"), "number")
}
func typed21575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("id"), "number")
}
func texts21575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("id").Text()), "number")
}
func text21575(e *py.Eval, ctx variables) string {
	return ""
}
func value21576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("id"), "string")
}
func typed21576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("id"), "string")
}
func texts21576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("id").Text()), "string")
}
func text21576(e *py.Eval, ctx variables) string {
	return ""
}
func value21577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("id"), "boolean")
}
func typed21577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("id"), "boolean")
}
func texts21577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("id").Text()), "boolean")
}
func text21577(e *py.Eval, ctx variables) string {
	return ""
}
func value21578(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("iid"))
}
func typed21578(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("iid"))
}
func texts21578(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("iid").Text()))
}
func text21578(e *py.Eval, ctx variables) string {
	return ""
}
func value21579(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("iid"))
}
func typed21579(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("iid"))
}
func texts21579(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("iid").Text()))
}
func text21579(e *py.Eval, ctx variables) string {
	return ""
}
func value21580(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("iid")).Text())
}
func typed21580(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("iid")).Text())
}
func texts21580(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("iid").Text())).Text())
}
func text21580(e *py.Eval, ctx variables) string {
	return ""
}
func value21581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("iid"), "number")
}
func typed21581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("iid"), "number")
}
func texts21581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("iid").Text()), "number")
}
func text21581(e *py.Eval, ctx variables) string {
	return ""
}
func value21582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("iid"), "string")
}
func typed21582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("iid"), "string")
}
func texts21582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("iid").Text()), "string")
}
func text21582(e *py.Eval, ctx variables) string {
	return ""
}
func value21583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("iid"), "integer")
}
func typed21583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("iid"), "integer")
}
func texts21583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("iid").Text()), "integer")
}
func text21583(e *py.Eval, ctx variables) string {
	return ""
}
func value21584(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("issue_id"))
}
func typed21584(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("issue_id"))
}
func texts21584(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("issue_id").Text()))
}
func text21584(e *py.Eval, ctx variables) string {
	return ""
}
func value21585(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("issue_id"))
}
func typed21585(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("issue_id"))
}
func texts21585(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("issue_id").Text()))
}
func text21585(e *py.Eval, ctx variables) string {
	return ""
}
func value21586(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("issue_id")).Text())
}
func typed21586(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("issue_id")).Text())
}
func texts21586(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("issue_id").Text())).Text())
}
func text21586(e *py.Eval, ctx variables) string {
	return ""
}
func value21587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("issue_id"), "string")
}
func typed21587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("issue_id"), "string")
}
func texts21587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("issue_id").Text()), "string")
}
func text21587(e *py.Eval, ctx variables) string {
	return ""
}
func value21588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("issue_id"), "boolean")
}
func typed21588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("issue_id"), "boolean")
}
func texts21588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("issue_id").Text()), "boolean")
}
func text21588(e *py.Eval, ctx variables) string {
	return ""
}
func value21589(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("issue_property_key"))
}
func typed21589(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("issue_property_key"))
}
func texts21589(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("issue_property_key").Text()))
}
func text21589(e *py.Eval, ctx variables) string {
	return ""
}
func value21590(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("issue_property_key"))
}
func typed21590(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("issue_property_key"))
}
func texts21590(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("issue_property_key").Text()))
}
func text21590(e *py.Eval, ctx variables) string {
	return ""
}
func value21591(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("issue_property_key")).Text())
}
func typed21591(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("issue_property_key")).Text())
}
func texts21591(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("issue_property_key").Text())).Text())
}
func text21591(e *py.Eval, ctx variables) string {
	return ""
}
func value21592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("issue_property_key"), "integer")
}
func typed21592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("issue_property_key"), "integer")
}
func texts21592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("issue_property_key").Text()), "integer")
}
func text21592(e *py.Eval, ctx variables) string {
	return ""
}
func value21593(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("issue_property_key"), "number")
}
func typed21593(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("issue_property_key"), "number")
}
func texts21593(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("issue_property_key").Text()), "number")
}
func text21593(e *py.Eval, ctx variables) string {
	return ""
}
func value21594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("issue_property_key"), "boolean")
}
func typed21594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("issue_property_key"), "boolean")
}
func texts21594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("issue_property_key").Text()), "boolean")
}
func text21594(e *py.Eval, ctx variables) string {
	return ""
}
func value21595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("issue_property_key"), "string")
}
func typed21595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("issue_property_key"), "string")
}
func texts21595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("issue_property_key").Text()), "string")
}
func text21595(e *py.Eval, ctx variables) string {
	return ""
}
func value21596(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("list_id"))
}
func typed21596(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["stream_slice"].Member("list_id"))
}
func texts21596(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["stream_slice"].Member("list_id").Text()))
}
func text21596(e *py.Eval, ctx variables) string {
	return ""
}
func value21597(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("list_id"))
}
func typed21597(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["stream_slice"].Member("list_id"))
}
func texts21597(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["stream_slice"].Member("list_id").Text()))
}
func text21597(e *py.Eval, ctx variables) string {
	return ""
}
func value21598(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("list_id")).Text())
}
func typed21598(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["stream_slice"].Member("list_id")).Text())
}
func texts21598(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["stream_slice"].Member("list_id").Text())).Text())
}
func text21598(e *py.Eval, ctx variables) string {
	return ""
}
func value21599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("list_id"), "integer")
}
func typed21599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["stream_slice"].Member("list_id"), "integer")
}
func texts21599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["stream_slice"].Member("list_id").Text()), "integer")
}
func text21599(e *py.Eval, ctx variables) string {
	return ""
}
