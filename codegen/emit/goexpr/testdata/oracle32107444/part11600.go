package main

import "github.com/airgen/airgen/runtime/py"

func value11600(e *py.Eval, ctx variables) py.Value {
	return py.Str("purchasedAsin report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed11600(e *py.Eval, ctx variables) py.Value {
	return py.Str("purchasedAsin report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts11600(e *py.Eval, ctx variables) py.Value {
	return py.Str("purchasedAsin report " + ctx["stream_interval"].Member("start_time").Text())
}
func text11600(e *py.Eval, ctx variables) string {
	return ""
}
func value11601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("purchasedAsin report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func typed11601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("purchasedAsin report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func texts11601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("purchasedAsin report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func text11601(e *py.Eval, ctx variables) string {
	return ""
}
func value11602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("purchasedAsin report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func typed11602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("purchasedAsin report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func texts11602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("purchasedAsin report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func text11602(e *py.Eval, ctx variables) string {
	return ""
}
func value11603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("purchasedAsin report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func typed11603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("purchasedAsin report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func texts11603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("purchasedAsin report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func text11603(e *py.Eval, ctx variables) string {
	return ""
}
func value11604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("purchasedAsin report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func typed11604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("purchasedAsin report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func texts11604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("purchasedAsin report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func text11604(e *py.Eval, ctx variables) string {
	return ""
}
func value11605(e *py.Eval, ctx variables) py.Value {
	return py.Str(`query Q($n: Int) {
  d(first: $n, after: "` + ctx["config"].Member("flag").Text() + `") { id }
}`)
}
func typed11605(e *py.Eval, ctx variables) py.Value {
	return py.Str(`query Q($n: Int) {
  d(first: $n, after: "` + ctx["config"].Member("flag").Text() + `") { id }
}`)
}
func texts11605(e *py.Eval, ctx variables) py.Value {
	return py.Str(`query Q($n: Int) {
  d(first: $n, after: "` + ctx["config"].Member("flag").Text() + `") { id }
}`)
}
func text11605(e *py.Eval, ctx variables) string {
	return ""
}
func value11606(e *py.Eval, ctx variables) py.Value {
	return py.Str(`query Q($n: Int) {
  d(first: $n, after: "` + ctx["config"].Member("flag").Text() + `") { id }
}`)
}
func typed11606(e *py.Eval, ctx variables) py.Value {
	return py.Str(`query Q($n: Int) {
  d(first: $n, after: "` + ctx["config"].Member("flag").Text() + `") { id }
}`)
}
func texts11606(e *py.Eval, ctx variables) py.Value {
	return py.Str(`query Q($n: Int) {
  d(first: $n, after: "` + ctx["config"].Member("flag").Text() + `") { id }
}`)
}
func text11606(e *py.Eval, ctx variables) string {
	return ""
}
func value11607(e *py.Eval, ctx variables) py.Value {
	return py.Str(`query Q($n: Int) {
  d(first: $n, after: "` + ctx["config"].Member("flag").Text() + `") { id }
}`)
}
func typed11607(e *py.Eval, ctx variables) py.Value {
	return py.Str(`query Q($n: Int) {
  d(first: $n, after: "` + ctx["config"].Member("flag").Text() + `") { id }
}`)
}
func texts11607(e *py.Eval, ctx variables) py.Value {
	return py.Str(`query Q($n: Int) {
  d(first: $n, after: "` + ctx["config"].Member("flag").Text() + `") { id }
}`)
}
func text11607(e *py.Eval, ctx variables) string {
	return ""
}
func value11608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`query Q($n: Int) {
  d(first: $n, after: "`+ctx["config"].Member("flag").Text()+`") { id }
}`), "string")
}
func typed11608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`query Q($n: Int) {
  d(first: $n, after: "`+ctx["config"].Member("flag").Text()+`") { id }
}`), "string")
}
func texts11608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`query Q($n: Int) {
  d(first: $n, after: "`+ctx["config"].Member("flag").Text()+`") { id }
}`), "string")
}
func text11608(e *py.Eval, ctx variables) string {
	return ""
}
func value11609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`query Q($n: Int) {
  d(first: $n, after: "`+ctx["config"].Member("flag").Text()+`") { id }
}`), "number")
}
func typed11609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`query Q($n: Int) {
  d(first: $n, after: "`+ctx["config"].Member("flag").Text()+`") { id }
}`), "number")
}
func texts11609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`query Q($n: Int) {
  d(first: $n, after: "`+ctx["config"].Member("flag").Text()+`") { id }
}`), "number")
}
func text11609(e *py.Eval, ctx variables) string {
	return ""
}
func value11610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`query Q($n: Int) {
  d(first: $n, after: "`+ctx["config"].Member("flag").Text()+`") { id }
}`), "boolean")
}
func typed11610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`query Q($n: Int) {
  d(first: $n, after: "`+ctx["config"].Member("flag").Text()+`") { id }
}`), "boolean")
}
func texts11610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`query Q($n: Int) {
  d(first: $n, after: "`+ctx["config"].Member("flag").Text()+`") { id }
}`), "boolean")
}
func text11610(e *py.Eval, ctx variables) string {
	return ""
}
func value11611(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text()))
}
func typed11611(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text()))
}
func texts11611(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text()))
}
func text11611(e *py.Eval, ctx variables) string {
	return ""
}
func value11612(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text()))
}
func typed11612(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text()))
}
func texts11612(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text()))
}
func text11612(e *py.Eval, ctx variables) string {
	return ""
}
func value11613(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text())).Text())
}
func typed11613(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text())).Text())
}
func texts11613(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text())).Text())
}
func text11613(e *py.Eval, ctx variables) string {
	return ""
}
func value11614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()), "string")
}
func typed11614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()), "string")
}
func texts11614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()), "string")
}
func text11614(e *py.Eval, ctx variables) string {
	return ""
}
func value11615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()), "number")
}
func typed11615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()), "number")
}
func texts11615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()), "number")
}
func text11615(e *py.Eval, ctx variables) string {
	return ""
}
func value11616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()), "integer")
}
func typed11616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()), "integer")
}
func texts11616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()), "integer")
}
func text11616(e *py.Eval, ctx variables) string {
	return ""
}
func value11617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()), "boolean")
}
func typed11617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()), "boolean")
}
func texts11617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()), "boolean")
}
func text11617(e *py.Eval, ctx variables) string {
	return ""
}
func value11618(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text() + "/rows"))
}
func typed11618(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text() + "/rows"))
}
func texts11618(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text() + "/rows"))
}
func text11618(e *py.Eval, ctx variables) string {
	return ""
}
func value11619(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text() + "/rows"))
}
func typed11619(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text() + "/rows"))
}
func texts11619(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text() + "/rows"))
}
func text11619(e *py.Eval, ctx variables) string {
	return ""
}
func value11620(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text() + "/rows")).Text())
}
func typed11620(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text() + "/rows")).Text())
}
func texts11620(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text() + "/rows")).Text())
}
func text11620(e *py.Eval, ctx variables) string {
	return ""
}
func value11621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()+"/rows"), "string")
}
func typed11621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()+"/rows"), "string")
}
func texts11621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()+"/rows"), "string")
}
func text11621(e *py.Eval, ctx variables) string {
	return ""
}
func value11622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()+"/rows"), "integer")
}
func typed11622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()+"/rows"), "integer")
}
func texts11622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()+"/rows"), "integer")
}
func text11622(e *py.Eval, ctx variables) string {
	return ""
}
func value11623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()+"/rows"), "boolean")
}
func typed11623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()+"/rows"), "boolean")
}
func texts11623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()+"/rows"), "boolean")
}
func text11623(e *py.Eval, ctx variables) string {
	return ""
}
func value11624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()+"/rows"), "number")
}
func typed11624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()+"/rows"), "number")
}
func texts11624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("query/"+e.Attr(ctx["creation_response"].Member("query"), "id").Text()+"/rows"), "number")
}
func text11624(e *py.Eval, ctx variables) string {
	return ""
}
func value11625(e *py.Eval, ctx variables) py.Value {
	return py.Str("raw=" + ctx["config"].Member("flag").Text() + "&x=1")
}
func typed11625(e *py.Eval, ctx variables) py.Value {
	return py.Str("raw=" + ctx["config"].Member("flag").Text() + "&x=1")
}
func texts11625(e *py.Eval, ctx variables) py.Value {
	return py.Str("raw=" + ctx["config"].Member("flag").Text() + "&x=1")
}
func text11625(e *py.Eval, ctx variables) string {
	return ""
}
func value11626(e *py.Eval, ctx variables) py.Value {
	return py.Str("raw=" + ctx["config"].Member("flag").Text() + "&x=1")
}
func typed11626(e *py.Eval, ctx variables) py.Value {
	return py.Str("raw=" + ctx["config"].Member("flag").Text() + "&x=1")
}
func texts11626(e *py.Eval, ctx variables) py.Value {
	return py.Str("raw=" + ctx["config"].Member("flag").Text() + "&x=1")
}
func text11626(e *py.Eval, ctx variables) string {
	return ""
}
func value11627(e *py.Eval, ctx variables) py.Value {
	return py.Str("raw=" + ctx["config"].Member("flag").Text() + "&x=1")
}
func typed11627(e *py.Eval, ctx variables) py.Value {
	return py.Str("raw=" + ctx["config"].Member("flag").Text() + "&x=1")
}
func texts11627(e *py.Eval, ctx variables) py.Value {
	return py.Str("raw=" + ctx["config"].Member("flag").Text() + "&x=1")
}
func text11627(e *py.Eval, ctx variables) string {
	return ""
}
func value11628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("raw="+ctx["config"].Member("flag").Text()+"&x=1"), "number")
}
func typed11628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("raw="+ctx["config"].Member("flag").Text()+"&x=1"), "number")
}
func texts11628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("raw="+ctx["config"].Member("flag").Text()+"&x=1"), "number")
}
func text11628(e *py.Eval, ctx variables) string {
	return ""
}
func value11629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("raw="+ctx["config"].Member("flag").Text()+"&x=1"), "boolean")
}
func typed11629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("raw="+ctx["config"].Member("flag").Text()+"&x=1"), "boolean")
}
func texts11629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("raw="+ctx["config"].Member("flag").Text()+"&x=1"), "boolean")
}
func text11629(e *py.Eval, ctx variables) string {
	return ""
}
func value11630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("raw="+ctx["config"].Member("flag").Text()+"&x=1"), "string")
}
func typed11630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("raw="+ctx["config"].Member("flag").Text()+"&x=1"), "string")
}
func texts11630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("raw="+ctx["config"].Member("flag").Text()+"&x=1"), "string")
}
func text11630(e *py.Eval, ctx variables) string {
	return ""
}
func value11631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("raw="+ctx["config"].Member("flag").Text()+"&x=1"), "integer")
}
func typed11631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("raw="+ctx["config"].Member("flag").Text()+"&x=1"), "integer")
}
func texts11631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("raw="+ctx["config"].Member("flag").Text()+"&x=1"), "integer")
}
func text11631(e *py.Eval, ctx variables) string {
	return ""
}
func value11632(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text()),
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func typed11632(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text()),
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func texts11632(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("polling_job_response").Text()), "json"), "reportDocumentId").Text()),
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func text11632(e *py.Eval, ctx variables) string {
	return ""
}
func value11633(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text()),
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func typed11633(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text()),
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func texts11633(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("polling_job_response").Text()), "json"), "reportDocumentId").Text()),
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func text11633(e *py.Eval, ctx variables) string {
	return ""
}
func value11634(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text()),
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	).Text())
}
func typed11634(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text()),
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	).Text())
}
func texts11634(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("polling_job_response").Text()), "json"), "reportDocumentId").Text()),
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	).Text())
}
func text11634(e *py.Eval, ctx variables) string {
	return ""
}
func value11635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text()),
		"integer",
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func typed11635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text()),
		"integer",
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func texts11635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("polling_job_response").Text()), "json"), "reportDocumentId").Text()),
		"integer",
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func text11635(e *py.Eval, ctx variables) string {
	return ""
}
func value11636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text()),
		"boolean",
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func typed11636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text()),
		"boolean",
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func texts11636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("polling_job_response").Text()), "json"), "reportDocumentId").Text()),
		"boolean",
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func text11636(e *py.Eval, ctx variables) string {
	return ""
}
func value11637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text()),
		"string",
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func typed11637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text()),
		"string",
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func texts11637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("polling_job_response").Text()), "json"), "reportDocumentId").Text()),
		"string",
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func text11637(e *py.Eval, ctx variables) string {
	return ""
}
func value11638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text()),
		"number",
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func typed11638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text()),
		"number",
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func texts11638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("polling_job_response").Text()), "json"), "reportDocumentId").Text()),
		"number",
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func text11638(e *py.Eval, ctx variables) string {
	return ""
}
func value11639(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func typed11639(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func texts11639(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "json"), "reportId").Text()),
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func text11639(e *py.Eval, ctx variables) string {
	return ""
}
func value11640(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func typed11640(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func texts11640(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "json"), "reportId").Text()),
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func text11640(e *py.Eval, ctx variables) string {
	return ""
}
func value11641(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	).Text())
}
func typed11641(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	).Text())
}
func texts11641(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "json"), "reportId").Text()),
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	).Text())
}
func text11641(e *py.Eval, ctx variables) string {
	return ""
}
func value11642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"number",
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func typed11642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"number",
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func texts11642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "json"), "reportId").Text()),
		"number",
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func text11642(e *py.Eval, ctx variables) string {
	return ""
}
func value11643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"string",
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func typed11643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"string",
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func texts11643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "json"), "reportId").Text()),
		"string",
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func text11643(e *py.Eval, ctx variables) string {
	return ""
}
func value11644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"boolean",
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func typed11644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"boolean",
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func texts11644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "json"), "reportId").Text()),
		"boolean",
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func text11644(e *py.Eval, ctx variables) string {
	return ""
}
func value11645(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/2021-06-30/" + ctx["stream_slice"].Member("reportId").Text())
}
func typed11645(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/2021-06-30/" + ctx["stream_slice"].Member("reportId").Text())
}
func texts11645(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/2021-06-30/" + ctx["stream_slice"].Member("reportId").Text())
}
func text11645(e *py.Eval, ctx variables) string {
	return ""
}
func value11646(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/2021-06-30/" + ctx["stream_slice"].Member("reportId").Text())
}
func typed11646(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/2021-06-30/" + ctx["stream_slice"].Member("reportId").Text())
}
func texts11646(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/2021-06-30/" + ctx["stream_slice"].Member("reportId").Text())
}
func text11646(e *py.Eval, ctx variables) string {
	return ""
}
func value11647(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/2021-06-30/" + ctx["stream_slice"].Member("reportId").Text())
}
func typed11647(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/2021-06-30/" + ctx["stream_slice"].Member("reportId").Text())
}
func texts11647(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/2021-06-30/" + ctx["stream_slice"].Member("reportId").Text())
}
func text11647(e *py.Eval, ctx variables) string {
	return ""
}
func value11648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/2021-06-30/"+ctx["stream_slice"].Member("reportId").Text()), "integer")
}
func typed11648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/2021-06-30/"+ctx["stream_slice"].Member("reportId").Text()), "integer")
}
func texts11648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/2021-06-30/"+ctx["stream_slice"].Member("reportId").Text()), "integer")
}
func text11648(e *py.Eval, ctx variables) string {
	return ""
}
func value11649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/2021-06-30/"+ctx["stream_slice"].Member("reportId").Text()), "number")
}
func typed11649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/2021-06-30/"+ctx["stream_slice"].Member("reportId").Text()), "number")
}
func texts11649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/2021-06-30/"+ctx["stream_slice"].Member("reportId").Text()), "number")
}
func text11649(e *py.Eval, ctx variables) string {
	return ""
}
func value11650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/2021-06-30/"+ctx["stream_slice"].Member("reportId").Text()), "boolean")
}
func typed11650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/2021-06-30/"+ctx["stream_slice"].Member("reportId").Text()), "boolean")
}
func texts11650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/2021-06-30/"+ctx["stream_slice"].Member("reportId").Text()), "boolean")
}
func text11650(e *py.Eval, ctx variables) string {
	return ""
}
func value11651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/2021-06-30/"+ctx["stream_slice"].Member("reportId").Text()), "string")
}
func typed11651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/2021-06-30/"+ctx["stream_slice"].Member("reportId").Text()), "string")
}
func texts11651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/2021-06-30/"+ctx["stream_slice"].Member("reportId").Text()), "string")
}
func text11651(e *py.Eval, ctx variables) string {
	return ""
}
func value11652(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/getTeamsDeviceUsageUserDetail(period='" + ctx["config"].Member("period").Text() + "')?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed11652(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/getTeamsDeviceUsageUserDetail(period='" + ctx["config"].Member("period").Text() + "')?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts11652(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/getTeamsDeviceUsageUserDetail(period='" + ctx["config"].Member("period").Text() + "')?$top=" + ctx["config"].Member("page_size").Text())
}
func text11652(e *py.Eval, ctx variables) string {
	return ""
}
func value11653(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/getTeamsDeviceUsageUserDetail(period='" + ctx["config"].Member("period").Text() + "')?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed11653(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/getTeamsDeviceUsageUserDetail(period='" + ctx["config"].Member("period").Text() + "')?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts11653(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/getTeamsDeviceUsageUserDetail(period='" + ctx["config"].Member("period").Text() + "')?$top=" + ctx["config"].Member("page_size").Text())
}
func text11653(e *py.Eval, ctx variables) string {
	return ""
}
func value11654(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/getTeamsDeviceUsageUserDetail(period='" + ctx["config"].Member("period").Text() + "')?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed11654(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/getTeamsDeviceUsageUserDetail(period='" + ctx["config"].Member("period").Text() + "')?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts11654(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/getTeamsDeviceUsageUserDetail(period='" + ctx["config"].Member("period").Text() + "')?$top=" + ctx["config"].Member("page_size").Text())
}
func text11654(e *py.Eval, ctx variables) string {
	return ""
}
func value11655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/getTeamsDeviceUsageUserDetail(period='"+ctx["config"].Member("period").Text()+"')?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func typed11655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/getTeamsDeviceUsageUserDetail(period='"+ctx["config"].Member("period").Text()+"')?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func texts11655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/getTeamsDeviceUsageUserDetail(period='"+ctx["config"].Member("period").Text()+"')?$top="+ctx["config"].Member("page_size").Text()), "number")
}
func text11655(e *py.Eval, ctx variables) string {
	return ""
}
func value11656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/getTeamsDeviceUsageUserDetail(period='"+ctx["config"].Member("period").Text()+"')?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func typed11656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/getTeamsDeviceUsageUserDetail(period='"+ctx["config"].Member("period").Text()+"')?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func texts11656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/getTeamsDeviceUsageUserDetail(period='"+ctx["config"].Member("period").Text()+"')?$top="+ctx["config"].Member("page_size").Text()), "boolean")
}
func text11656(e *py.Eval, ctx variables) string {
	return ""
}
func value11657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/getTeamsDeviceUsageUserDetail(period='"+ctx["config"].Member("period").Text()+"')?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func typed11657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/getTeamsDeviceUsageUserDetail(period='"+ctx["config"].Member("period").Text()+"')?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func texts11657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/getTeamsDeviceUsageUserDetail(period='"+ctx["config"].Member("period").Text()+"')?$top="+ctx["config"].Member("page_size").Text()), "string")
}
func text11657(e *py.Eval, ctx variables) string {
	return ""
}
func value11658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/getTeamsDeviceUsageUserDetail(period='"+ctx["config"].Member("period").Text()+"')?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func typed11658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/getTeamsDeviceUsageUserDetail(period='"+ctx["config"].Member("period").Text()+"')?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func texts11658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/getTeamsDeviceUsageUserDetail(period='"+ctx["config"].Member("period").Text()+"')?$top="+ctx["config"].Member("page_size").Text()), "integer")
}
func text11658(e *py.Eval, ctx variables) string {
	return ""
}
func value11659(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text())
}
func typed11659(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text())
}
func texts11659(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text())
}
func text11659(e *py.Eval, ctx variables) string {
	return ""
}
func value11660(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text())
}
func typed11660(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text())
}
func texts11660(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text())
}
func text11660(e *py.Eval, ctx variables) string {
	return ""
}
func value11661(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text())
}
func typed11661(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text())
}
func texts11661(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text())
}
func text11661(e *py.Eval, ctx variables) string {
	return ""
}
func value11662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()), "string")
}
func typed11662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()), "string")
}
func texts11662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()), "string")
}
func text11662(e *py.Eval, ctx variables) string {
	return ""
}
func value11663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()), "integer")
}
func typed11663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()), "integer")
}
func texts11663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()), "integer")
}
func text11663(e *py.Eval, ctx variables) string {
	return ""
}
func value11664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()), "boolean")
}
func typed11664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()), "boolean")
}
func texts11664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()), "boolean")
}
func text11664(e *py.Eval, ctx variables) string {
	return ""
}
func value11665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()), "number")
}
func typed11665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()), "number")
}
func texts11665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()), "number")
}
func text11665(e *py.Eval, ctx variables) string {
	return ""
}
func value11666(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text() + "/archive")
}
func typed11666(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text() + "/archive")
}
func texts11666(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text() + "/archive")
}
func text11666(e *py.Eval, ctx variables) string {
	return ""
}
func value11667(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text() + "/archive")
}
func typed11667(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text() + "/archive")
}
func texts11667(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text() + "/archive")
}
func text11667(e *py.Eval, ctx variables) string {
	return ""
}
func value11668(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text() + "/archive")
}
func typed11668(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text() + "/archive")
}
func texts11668(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text() + "/archive")
}
func text11668(e *py.Eval, ctx variables) string {
	return ""
}
func value11669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()+"/archive"), "string")
}
func typed11669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()+"/archive"), "string")
}
func texts11669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()+"/archive"), "string")
}
func text11669(e *py.Eval, ctx variables) string {
	return ""
}
func value11670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()+"/archive"), "number")
}
func typed11670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()+"/archive"), "number")
}
func texts11670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()+"/archive"), "number")
}
func text11670(e *py.Eval, ctx variables) string {
	return ""
}
func value11671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()+"/archive"), "integer")
}
func typed11671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()+"/archive"), "integer")
}
func texts11671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()+"/archive"), "integer")
}
func text11671(e *py.Eval, ctx variables) string {
	return ""
}
func value11672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()+"/archive"), "boolean")
}
func typed11672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()+"/archive"), "boolean")
}
func texts11672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("reports/"+ctx["creation_response"].Member("id").Text()+"/archive"), "boolean")
}
func text11672(e *py.Eval, ctx variables) string {
	return ""
}
func value11673(e *py.Eval, ctx variables) py.Value {
	return py.Str("repos/" + ctx["stream_partition"].Member("repo").Text() + "/issues")
}
func typed11673(e *py.Eval, ctx variables) py.Value {
	return py.Str("repos/" + ctx["stream_partition"].Member("repo").Text() + "/issues")
}
func texts11673(e *py.Eval, ctx variables) py.Value {
	return py.Str("repos/" + ctx["stream_partition"].Member("repo").Text() + "/issues")
}
func text11673(e *py.Eval, ctx variables) string {
	return ""
}
func value11674(e *py.Eval, ctx variables) py.Value {
	return py.Str("repos/" + ctx["stream_partition"].Member("repo").Text() + "/issues")
}
func typed11674(e *py.Eval, ctx variables) py.Value {
	return py.Str("repos/" + ctx["stream_partition"].Member("repo").Text() + "/issues")
}
func texts11674(e *py.Eval, ctx variables) py.Value {
	return py.Str("repos/" + ctx["stream_partition"].Member("repo").Text() + "/issues")
}
func text11674(e *py.Eval, ctx variables) string {
	return ""
}
func value11675(e *py.Eval, ctx variables) py.Value {
	return py.Str("repos/" + ctx["stream_partition"].Member("repo").Text() + "/issues")
}
func typed11675(e *py.Eval, ctx variables) py.Value {
	return py.Str("repos/" + ctx["stream_partition"].Member("repo").Text() + "/issues")
}
func texts11675(e *py.Eval, ctx variables) py.Value {
	return py.Str("repos/" + ctx["stream_partition"].Member("repo").Text() + "/issues")
}
func text11675(e *py.Eval, ctx variables) string {
	return ""
}
func value11676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("repos/"+ctx["stream_partition"].Member("repo").Text()+"/issues"), "boolean")
}
func typed11676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("repos/"+ctx["stream_partition"].Member("repo").Text()+"/issues"), "boolean")
}
func texts11676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("repos/"+ctx["stream_partition"].Member("repo").Text()+"/issues"), "boolean")
}
func text11676(e *py.Eval, ctx variables) string {
	return ""
}
func value11677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("repos/"+ctx["stream_partition"].Member("repo").Text()+"/issues"), "integer")
}
func typed11677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("repos/"+ctx["stream_partition"].Member("repo").Text()+"/issues"), "integer")
}
func texts11677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("repos/"+ctx["stream_partition"].Member("repo").Text()+"/issues"), "integer")
}
func text11677(e *py.Eval, ctx variables) string {
	return ""
}
func value11678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("repos/"+ctx["stream_partition"].Member("repo").Text()+"/issues"), "string")
}
func typed11678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("repos/"+ctx["stream_partition"].Member("repo").Text()+"/issues"), "string")
}
func texts11678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("repos/"+ctx["stream_partition"].Member("repo").Text()+"/issues"), "string")
}
func text11678(e *py.Eval, ctx variables) string {
	return ""
}
func value11679(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("respondents/" + e.Attr(ctx["stream_partition"].Member("respondent"), "uuid").Text() + "/responses"))
}
func typed11679(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("respondents/" + e.Attr(ctx["stream_partition"].Member("respondent"), "uuid").Text() + "/responses"))
}
func texts11679(e *py.Eval, ctx variables) py.Value {
	return py.Str("respondents/" + e.Attr(py.Str(ctx["stream_partition"].Member("respondent").Text()), "uuid").Text() + "/responses")
}
func text11679(e *py.Eval, ctx variables) string {
	return ""
}
func value11680(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("respondents/" + e.Attr(ctx["stream_partition"].Member("respondent"), "uuid").Text() + "/responses"))
}
func typed11680(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("respondents/" + e.Attr(ctx["stream_partition"].Member("respondent"), "uuid").Text() + "/responses"))
}
func texts11680(e *py.Eval, ctx variables) py.Value {
	return py.Str("respondents/" + e.Attr(py.Str(ctx["stream_partition"].Member("respondent").Text()), "uuid").Text() + "/responses")
}
func text11680(e *py.Eval, ctx variables) string {
	return ""
}
func value11681(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("respondents/" + e.Attr(ctx["stream_partition"].Member("respondent"), "uuid").Text() + "/responses")).Text())
}
func typed11681(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("respondents/" + e.Attr(ctx["stream_partition"].Member("respondent"), "uuid").Text() + "/responses")).Text())
}
func texts11681(e *py.Eval, ctx variables) py.Value {
	return py.Str("respondents/" + e.Attr(py.Str(ctx["stream_partition"].Member("respondent").Text()), "uuid").Text() + "/responses")
}
func text11681(e *py.Eval, ctx variables) string {
	return ""
}
func value11682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("respondents/"+e.Attr(ctx["stream_partition"].Member("respondent"), "uuid").Text()+"/responses"), "string")
}
func typed11682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("respondents/"+e.Attr(ctx["stream_partition"].Member("respondent"), "uuid").Text()+"/responses"), "string")
}
func texts11682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("respondents/"+e.Attr(py.Str(ctx["stream_partition"].Member("respondent").Text()), "uuid").Text()+"/responses"), "string")
}
func text11682(e *py.Eval, ctx variables) string {
	return ""
}
func value11683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("respondents/"+e.Attr(ctx["stream_partition"].Member("respondent"), "uuid").Text()+"/responses"), "boolean")
}
func typed11683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("respondents/"+e.Attr(ctx["stream_partition"].Member("respondent"), "uuid").Text()+"/responses"), "boolean")
}
func texts11683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("respondents/"+e.Attr(py.Str(ctx["stream_partition"].Member("respondent").Text()), "uuid").Text()+"/responses"), "boolean")
}
func text11683(e *py.Eval, ctx variables) string {
	return ""
}
func value11684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("respondents/"+e.Attr(ctx["stream_partition"].Member("respondent"), "uuid").Text()+"/responses"), "integer")
}
func typed11684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("respondents/"+e.Attr(ctx["stream_partition"].Member("respondent"), "uuid").Text()+"/responses"), "integer")
}
func texts11684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("respondents/"+e.Attr(py.Str(ctx["stream_partition"].Member("respondent").Text()), "uuid").Text()+"/responses"), "integer")
}
func text11684(e *py.Eval, ctx variables) string {
	return ""
}
func value11685(e *py.Eval, ctx variables) py.Value {
	return py.Str("rfr/" + ctx["stream_partition"].Member("pid").Text())
}
func typed11685(e *py.Eval, ctx variables) py.Value {
	return py.Str("rfr/" + ctx["stream_partition"].Member("pid").Text())
}
func texts11685(e *py.Eval, ctx variables) py.Value {
	return py.Str("rfr/" + ctx["stream_partition"].Member("pid").Text())
}
func text11685(e *py.Eval, ctx variables) string {
	return ""
}
func value11686(e *py.Eval, ctx variables) py.Value {
	return py.Str("rfr/" + ctx["stream_partition"].Member("pid").Text())
}
func typed11686(e *py.Eval, ctx variables) py.Value {
	return py.Str("rfr/" + ctx["stream_partition"].Member("pid").Text())
}
func texts11686(e *py.Eval, ctx variables) py.Value {
	return py.Str("rfr/" + ctx["stream_partition"].Member("pid").Text())
}
func text11686(e *py.Eval, ctx variables) string {
	return ""
}
func value11687(e *py.Eval, ctx variables) py.Value {
	return py.Str("rfr/" + ctx["stream_partition"].Member("pid").Text())
}
func typed11687(e *py.Eval, ctx variables) py.Value {
	return py.Str("rfr/" + ctx["stream_partition"].Member("pid").Text())
}
func texts11687(e *py.Eval, ctx variables) py.Value {
	return py.Str("rfr/" + ctx["stream_partition"].Member("pid").Text())
}
func text11687(e *py.Eval, ctx variables) string {
	return ""
}
func value11688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("rfr/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func typed11688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("rfr/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func texts11688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("rfr/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func text11688(e *py.Eval, ctx variables) string {
	return ""
}
func value11689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("rfr/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func typed11689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("rfr/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func texts11689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("rfr/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func text11689(e *py.Eval, ctx variables) string {
	return ""
}
func value11690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("rfr/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func typed11690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("rfr/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func texts11690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("rfr/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func text11690(e *py.Eval, ctx variables) string {
	return ""
}
func value11691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("rfr/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func typed11691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("rfr/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func texts11691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("rfr/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func text11691(e *py.Eval, ctx variables) string {
	return ""
}
func value11692(e *py.Eval, ctx variables) py.Value {
	return py.Str("runs/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func typed11692(e *py.Eval, ctx variables) py.Value {
	return py.Str("runs/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func texts11692(e *py.Eval, ctx variables) py.Value {
	return py.Str("runs/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func text11692(e *py.Eval, ctx variables) string {
	return ""
}
func value11693(e *py.Eval, ctx variables) py.Value {
	return py.Str("runs/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func typed11693(e *py.Eval, ctx variables) py.Value {
	return py.Str("runs/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func texts11693(e *py.Eval, ctx variables) py.Value {
	return py.Str("runs/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func text11693(e *py.Eval, ctx variables) string {
	return ""
}
func value11694(e *py.Eval, ctx variables) py.Value {
	return py.Str("runs/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func typed11694(e *py.Eval, ctx variables) py.Value {
	return py.Str("runs/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func texts11694(e *py.Eval, ctx variables) py.Value {
	return py.Str("runs/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func text11694(e *py.Eval, ctx variables) string {
	return ""
}
func value11695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("runs/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "string")
}
func typed11695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("runs/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "string")
}
func texts11695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("runs/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "string")
}
func text11695(e *py.Eval, ctx variables) string {
	return ""
}
func value11696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("runs/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "integer")
}
func typed11696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("runs/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "integer")
}
func texts11696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("runs/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "integer")
}
func text11696(e *py.Eval, ctx variables) string {
	return ""
}
func value11697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("runs/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "number")
}
func typed11697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("runs/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "number")
}
func texts11697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("runs/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "number")
}
func text11697(e *py.Eval, ctx variables) string {
	return ""
}
func value11698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("runs/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "boolean")
}
func typed11698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("runs/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "boolean")
}
func texts11698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("runs/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "boolean")
}
func text11698(e *py.Eval, ctx variables) string {
	return ""
}
func value11699(e *py.Eval, ctx variables) py.Value {
	return py.Str("samples/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func typed11699(e *py.Eval, ctx variables) py.Value {
	return py.Str("samples/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func texts11699(e *py.Eval, ctx variables) py.Value {
	return py.Str("samples/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func text11699(e *py.Eval, ctx variables) string {
	return ""
}
func value11700(e *py.Eval, ctx variables) py.Value {
	return py.Str("samples/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func typed11700(e *py.Eval, ctx variables) py.Value {
	return py.Str("samples/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func texts11700(e *py.Eval, ctx variables) py.Value {
	return py.Str("samples/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func text11700(e *py.Eval, ctx variables) string {
	return ""
}
func value11701(e *py.Eval, ctx variables) py.Value {
	return py.Str("samples/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func typed11701(e *py.Eval, ctx variables) py.Value {
	return py.Str("samples/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func texts11701(e *py.Eval, ctx variables) py.Value {
	return py.Str("samples/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func text11701(e *py.Eval, ctx variables) string {
	return ""
}
func value11702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("samples/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "string")
}
func typed11702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("samples/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "string")
}
func texts11702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("samples/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "string")
}
func text11702(e *py.Eval, ctx variables) string {
	return ""
}
func value11703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("samples/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "number")
}
func typed11703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("samples/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "number")
}
func texts11703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("samples/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "number")
}
func text11703(e *py.Eval, ctx variables) string {
	return ""
}
func value11704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("samples/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "integer")
}
func typed11704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("samples/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "integer")
}
func texts11704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("samples/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "integer")
}
func text11704(e *py.Eval, ctx variables) string {
	return ""
}
func value11705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("samples/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "boolean")
}
func typed11705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("samples/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "boolean")
}
func texts11705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("samples/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "boolean")
}
func text11705(e *py.Eval, ctx variables) string {
	return ""
}
func value11706(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("screens/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text() + "/tabs/" + ctx["stream_slice"].Member("tab_id").Text() + "/fields"))
}
func typed11706(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("screens/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text() + "/tabs/" + ctx["stream_slice"].Member("tab_id").Text() + "/fields"))
}
func texts11706(e *py.Eval, ctx variables) py.Value {
	return py.Str("screens/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "screen_id").Text() + "/tabs/" + ctx["stream_slice"].Member("tab_id").Text() + "/fields")
}
func text11706(e *py.Eval, ctx variables) string {
	return ""
}
func value11707(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("screens/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text() + "/tabs/" + ctx["stream_slice"].Member("tab_id").Text() + "/fields"))
}
func typed11707(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("screens/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text() + "/tabs/" + ctx["stream_slice"].Member("tab_id").Text() + "/fields"))
}
func texts11707(e *py.Eval, ctx variables) py.Value {
	return py.Str("screens/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "screen_id").Text() + "/tabs/" + ctx["stream_slice"].Member("tab_id").Text() + "/fields")
}
func text11707(e *py.Eval, ctx variables) string {
	return ""
}
func value11708(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("screens/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text() + "/tabs/" + ctx["stream_slice"].Member("tab_id").Text() + "/fields")).Text())
}
func typed11708(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("screens/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text() + "/tabs/" + ctx["stream_slice"].Member("tab_id").Text() + "/fields")).Text())
}
func texts11708(e *py.Eval, ctx variables) py.Value {
	return py.Str("screens/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "screen_id").Text() + "/tabs/" + ctx["stream_slice"].Member("tab_id").Text() + "/fields")
}
func text11708(e *py.Eval, ctx variables) string {
	return ""
}
func value11709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text()+"/tabs/"+ctx["stream_slice"].Member("tab_id").Text()+"/fields"), "integer")
}
func typed11709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text()+"/tabs/"+ctx["stream_slice"].Member("tab_id").Text()+"/fields"), "integer")
}
func texts11709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "screen_id").Text()+"/tabs/"+ctx["stream_slice"].Member("tab_id").Text()+"/fields"), "integer")
}
func text11709(e *py.Eval, ctx variables) string {
	return ""
}
func value11710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text()+"/tabs/"+ctx["stream_slice"].Member("tab_id").Text()+"/fields"), "number")
}
func typed11710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text()+"/tabs/"+ctx["stream_slice"].Member("tab_id").Text()+"/fields"), "number")
}
func texts11710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "screen_id").Text()+"/tabs/"+ctx["stream_slice"].Member("tab_id").Text()+"/fields"), "number")
}
func text11710(e *py.Eval, ctx variables) string {
	return ""
}
func value11711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text()+"/tabs/"+ctx["stream_slice"].Member("tab_id").Text()+"/fields"), "boolean")
}
func typed11711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text()+"/tabs/"+ctx["stream_slice"].Member("tab_id").Text()+"/fields"), "boolean")
}
func texts11711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "screen_id").Text()+"/tabs/"+ctx["stream_slice"].Member("tab_id").Text()+"/fields"), "boolean")
}
func text11711(e *py.Eval, ctx variables) string {
	return ""
}
func value11712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text()+"/tabs/"+ctx["stream_slice"].Member("tab_id").Text()+"/fields"), "string")
}
func typed11712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text()+"/tabs/"+ctx["stream_slice"].Member("tab_id").Text()+"/fields"), "string")
}
func texts11712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "screen_id").Text()+"/tabs/"+ctx["stream_slice"].Member("tab_id").Text()+"/fields"), "string")
}
func text11712(e *py.Eval, ctx variables) string {
	return ""
}
func value11713(e *py.Eval, ctx variables) py.Value {
	return py.Str("screens/" + ctx["stream_slice"].Member("screen_id").Text() + "/tabs")
}
func typed11713(e *py.Eval, ctx variables) py.Value {
	return py.Str("screens/" + ctx["stream_slice"].Member("screen_id").Text() + "/tabs")
}
func texts11713(e *py.Eval, ctx variables) py.Value {
	return py.Str("screens/" + ctx["stream_slice"].Member("screen_id").Text() + "/tabs")
}
func text11713(e *py.Eval, ctx variables) string {
	return ""
}
func value11714(e *py.Eval, ctx variables) py.Value {
	return py.Str("screens/" + ctx["stream_slice"].Member("screen_id").Text() + "/tabs")
}
func typed11714(e *py.Eval, ctx variables) py.Value {
	return py.Str("screens/" + ctx["stream_slice"].Member("screen_id").Text() + "/tabs")
}
func texts11714(e *py.Eval, ctx variables) py.Value {
	return py.Str("screens/" + ctx["stream_slice"].Member("screen_id").Text() + "/tabs")
}
func text11714(e *py.Eval, ctx variables) string {
	return ""
}
func value11715(e *py.Eval, ctx variables) py.Value {
	return py.Str("screens/" + ctx["stream_slice"].Member("screen_id").Text() + "/tabs")
}
func typed11715(e *py.Eval, ctx variables) py.Value {
	return py.Str("screens/" + ctx["stream_slice"].Member("screen_id").Text() + "/tabs")
}
func texts11715(e *py.Eval, ctx variables) py.Value {
	return py.Str("screens/" + ctx["stream_slice"].Member("screen_id").Text() + "/tabs")
}
func text11715(e *py.Eval, ctx variables) string {
	return ""
}
func value11716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+ctx["stream_slice"].Member("screen_id").Text()+"/tabs"), "string")
}
func typed11716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+ctx["stream_slice"].Member("screen_id").Text()+"/tabs"), "string")
}
func texts11716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+ctx["stream_slice"].Member("screen_id").Text()+"/tabs"), "string")
}
func text11716(e *py.Eval, ctx variables) string {
	return ""
}
func value11717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+ctx["stream_slice"].Member("screen_id").Text()+"/tabs"), "boolean")
}
func typed11717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+ctx["stream_slice"].Member("screen_id").Text()+"/tabs"), "boolean")
}
func texts11717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+ctx["stream_slice"].Member("screen_id").Text()+"/tabs"), "boolean")
}
func text11717(e *py.Eval, ctx variables) string {
	return ""
}
func value11718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+ctx["stream_slice"].Member("screen_id").Text()+"/tabs"), "number")
}
func typed11718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+ctx["stream_slice"].Member("screen_id").Text()+"/tabs"), "number")
}
func texts11718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("screens/"+ctx["stream_slice"].Member("screen_id").Text()+"/tabs"), "number")
}
func text11718(e *py.Eval, ctx variables) string {
	return ""
}
func value11719(e *py.Eval, ctx variables) py.Value {
	return py.Str("signature_requests/" + ctx["stream_partition"].Member("sign_req").Text() + "/followers")
}
func typed11719(e *py.Eval, ctx variables) py.Value {
	return py.Str("signature_requests/" + ctx["stream_partition"].Member("sign_req").Text() + "/followers")
}
func texts11719(e *py.Eval, ctx variables) py.Value {
	return py.Str("signature_requests/" + ctx["stream_partition"].Member("sign_req").Text() + "/followers")
}
func text11719(e *py.Eval, ctx variables) string {
	return ""
}
func value11720(e *py.Eval, ctx variables) py.Value {
	return py.Str("signature_requests/" + ctx["stream_partition"].Member("sign_req").Text() + "/followers")
}
func typed11720(e *py.Eval, ctx variables) py.Value {
	return py.Str("signature_requests/" + ctx["stream_partition"].Member("sign_req").Text() + "/followers")
}
func texts11720(e *py.Eval, ctx variables) py.Value {
	return py.Str("signature_requests/" + ctx["stream_partition"].Member("sign_req").Text() + "/followers")
}
func text11720(e *py.Eval, ctx variables) string {
	return ""
}
func value11721(e *py.Eval, ctx variables) py.Value {
	return py.Str("signature_requests/" + ctx["stream_partition"].Member("sign_req").Text() + "/followers")
}
func typed11721(e *py.Eval, ctx variables) py.Value {
	return py.Str("signature_requests/" + ctx["stream_partition"].Member("sign_req").Text() + "/followers")
}
func texts11721(e *py.Eval, ctx variables) py.Value {
	return py.Str("signature_requests/" + ctx["stream_partition"].Member("sign_req").Text() + "/followers")
}
func text11721(e *py.Eval, ctx variables) string {
	return ""
}
func value11722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("signature_requests/"+ctx["stream_partition"].Member("sign_req").Text()+"/followers"), "string")
}
func typed11722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("signature_requests/"+ctx["stream_partition"].Member("sign_req").Text()+"/followers"), "string")
}
func texts11722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("signature_requests/"+ctx["stream_partition"].Member("sign_req").Text()+"/followers"), "string")
}
func text11722(e *py.Eval, ctx variables) string {
	return ""
}
func value11723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("signature_requests/"+ctx["stream_partition"].Member("sign_req").Text()+"/followers"), "boolean")
}
func typed11723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("signature_requests/"+ctx["stream_partition"].Member("sign_req").Text()+"/followers"), "boolean")
}
func texts11723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("signature_requests/"+ctx["stream_partition"].Member("sign_req").Text()+"/followers"), "boolean")
}
func text11723(e *py.Eval, ctx variables) string {
	return ""
}
func value11724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("signature_requests/"+ctx["stream_partition"].Member("sign_req").Text()+"/followers"), "integer")
}
func typed11724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("signature_requests/"+ctx["stream_partition"].Member("sign_req").Text()+"/followers"), "integer")
}
func texts11724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("signature_requests/"+ctx["stream_partition"].Member("sign_req").Text()+"/followers"), "integer")
}
func text11724(e *py.Eval, ctx variables) string {
	return ""
}
func value11725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("signature_requests/"+ctx["stream_partition"].Member("sign_req").Text()+"/followers"), "number")
}
func typed11725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("signature_requests/"+ctx["stream_partition"].Member("sign_req").Text()+"/followers"), "number")
}
func texts11725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("signature_requests/"+ctx["stream_partition"].Member("sign_req").Text()+"/followers"), "number")
}
func text11725(e *py.Eval, ctx variables) string {
	return ""
}
func value11726(e *py.Eval, ctx variables) py.Value {
	return py.Str("since_" + ctx["parameters"].Member("cursor_field").Text())
}
func typed11726(e *py.Eval, ctx variables) py.Value {
	return py.Str("since_" + ctx["parameters"].Member("cursor_field").Text())
}
func texts11726(e *py.Eval, ctx variables) py.Value {
	return py.Str("since_" + ctx["parameters"].Member("cursor_field").Text())
}
func text11726(e *py.Eval, ctx variables) string {
	return ""
}
func value11727(e *py.Eval, ctx variables) py.Value {
	return py.Str("since_" + ctx["parameters"].Member("cursor_field").Text())
}
func typed11727(e *py.Eval, ctx variables) py.Value {
	return py.Str("since_" + ctx["parameters"].Member("cursor_field").Text())
}
func texts11727(e *py.Eval, ctx variables) py.Value {
	return py.Str("since_" + ctx["parameters"].Member("cursor_field").Text())
}
func text11727(e *py.Eval, ctx variables) string {
	return ""
}
func value11728(e *py.Eval, ctx variables) py.Value {
	return py.Str("since_" + ctx["parameters"].Member("cursor_field").Text())
}
func typed11728(e *py.Eval, ctx variables) py.Value {
	return py.Str("since_" + ctx["parameters"].Member("cursor_field").Text())
}
func texts11728(e *py.Eval, ctx variables) py.Value {
	return py.Str("since_" + ctx["parameters"].Member("cursor_field").Text())
}
func text11728(e *py.Eval, ctx variables) string {
	return ""
}
func value11729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("since_"+ctx["parameters"].Member("cursor_field").Text()), "string")
}
func typed11729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("since_"+ctx["parameters"].Member("cursor_field").Text()), "string")
}
func texts11729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("since_"+ctx["parameters"].Member("cursor_field").Text()), "string")
}
func text11729(e *py.Eval, ctx variables) string {
	return ""
}
func value11730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("since_"+ctx["parameters"].Member("cursor_field").Text()), "boolean")
}
func typed11730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("since_"+ctx["parameters"].Member("cursor_field").Text()), "boolean")
}
func texts11730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("since_"+ctx["parameters"].Member("cursor_field").Text()), "boolean")
}
func text11730(e *py.Eval, ctx variables) string {
	return ""
}
func value11731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("since_"+ctx["parameters"].Member("cursor_field").Text()), "integer")
}
func typed11731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("since_"+ctx["parameters"].Member("cursor_field").Text()), "integer")
}
func texts11731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("since_"+ctx["parameters"].Member("cursor_field").Text()), "integer")
}
func text11731(e *py.Eval, ctx variables) string {
	return ""
}
func value11732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("since_"+ctx["parameters"].Member("cursor_field").Text()), "number")
}
func typed11732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("since_"+ctx["parameters"].Member("cursor_field").Text()), "number")
}
func texts11732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("since_"+ctx["parameters"].Member("cursor_field").Text()), "number")
}
func text11732(e *py.Eval, ctx variables) string {
	return ""
}
func value11733(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/categories/" + ctx["stream_slice"].Member("id").Text() + "/folders")
}
func typed11733(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/categories/" + ctx["stream_slice"].Member("id").Text() + "/folders")
}
func texts11733(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/categories/" + ctx["stream_slice"].Member("id").Text() + "/folders")
}
func text11733(e *py.Eval, ctx variables) string {
	return ""
}
func value11734(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/categories/" + ctx["stream_slice"].Member("id").Text() + "/folders")
}
func typed11734(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/categories/" + ctx["stream_slice"].Member("id").Text() + "/folders")
}
func texts11734(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/categories/" + ctx["stream_slice"].Member("id").Text() + "/folders")
}
func text11734(e *py.Eval, ctx variables) string {
	return ""
}
func value11735(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/categories/" + ctx["stream_slice"].Member("id").Text() + "/folders")
}
func typed11735(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/categories/" + ctx["stream_slice"].Member("id").Text() + "/folders")
}
func texts11735(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/categories/" + ctx["stream_slice"].Member("id").Text() + "/folders")
}
func text11735(e *py.Eval, ctx variables) string {
	return ""
}
func value11736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/categories/"+ctx["stream_slice"].Member("id").Text()+"/folders"), "integer")
}
func typed11736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/categories/"+ctx["stream_slice"].Member("id").Text()+"/folders"), "integer")
}
func texts11736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/categories/"+ctx["stream_slice"].Member("id").Text()+"/folders"), "integer")
}
func text11736(e *py.Eval, ctx variables) string {
	return ""
}
func value11737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/categories/"+ctx["stream_slice"].Member("id").Text()+"/folders"), "number")
}
func typed11737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/categories/"+ctx["stream_slice"].Member("id").Text()+"/folders"), "number")
}
func texts11737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/categories/"+ctx["stream_slice"].Member("id").Text()+"/folders"), "number")
}
func text11737(e *py.Eval, ctx variables) string {
	return ""
}
func value11738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/categories/"+ctx["stream_slice"].Member("id").Text()+"/folders"), "boolean")
}
func typed11738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/categories/"+ctx["stream_slice"].Member("id").Text()+"/folders"), "boolean")
}
func texts11738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/categories/"+ctx["stream_slice"].Member("id").Text()+"/folders"), "boolean")
}
func text11738(e *py.Eval, ctx variables) string {
	return ""
}
func value11739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/categories/"+ctx["stream_slice"].Member("id").Text()+"/folders"), "string")
}
func typed11739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/categories/"+ctx["stream_slice"].Member("id").Text()+"/folders"), "string")
}
func texts11739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/categories/"+ctx["stream_slice"].Member("id").Text()+"/folders"), "string")
}
func text11739(e *py.Eval, ctx variables) string {
	return ""
}
func value11740(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/folders/" + ctx["stream_slice"].Member("id").Text() + "/articles")
}
func typed11740(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/folders/" + ctx["stream_slice"].Member("id").Text() + "/articles")
}
func texts11740(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/folders/" + ctx["stream_slice"].Member("id").Text() + "/articles")
}
func text11740(e *py.Eval, ctx variables) string {
	return ""
}
func value11741(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/folders/" + ctx["stream_slice"].Member("id").Text() + "/articles")
}
func typed11741(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/folders/" + ctx["stream_slice"].Member("id").Text() + "/articles")
}
func texts11741(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/folders/" + ctx["stream_slice"].Member("id").Text() + "/articles")
}
func text11741(e *py.Eval, ctx variables) string {
	return ""
}
func value11742(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/folders/" + ctx["stream_slice"].Member("id").Text() + "/articles")
}
func typed11742(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/folders/" + ctx["stream_slice"].Member("id").Text() + "/articles")
}
func texts11742(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/folders/" + ctx["stream_slice"].Member("id").Text() + "/articles")
}
func text11742(e *py.Eval, ctx variables) string {
	return ""
}
func value11743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/folders/"+ctx["stream_slice"].Member("id").Text()+"/articles"), "string")
}
func typed11743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/folders/"+ctx["stream_slice"].Member("id").Text()+"/articles"), "string")
}
func texts11743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/folders/"+ctx["stream_slice"].Member("id").Text()+"/articles"), "string")
}
func text11743(e *py.Eval, ctx variables) string {
	return ""
}
func value11744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/folders/"+ctx["stream_slice"].Member("id").Text()+"/articles"), "number")
}
func typed11744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/folders/"+ctx["stream_slice"].Member("id").Text()+"/articles"), "number")
}
func texts11744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/folders/"+ctx["stream_slice"].Member("id").Text()+"/articles"), "number")
}
func text11744(e *py.Eval, ctx variables) string {
	return ""
}
func value11745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/folders/"+ctx["stream_slice"].Member("id").Text()+"/articles"), "boolean")
}
func typed11745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/folders/"+ctx["stream_slice"].Member("id").Text()+"/articles"), "boolean")
}
func texts11745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/folders/"+ctx["stream_slice"].Member("id").Text()+"/articles"), "boolean")
}
func text11745(e *py.Eval, ctx variables) string {
	return ""
}
func value11746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/folders/"+ctx["stream_slice"].Member("id").Text()+"/articles"), "integer")
}
func typed11746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/folders/"+ctx["stream_slice"].Member("id").Text()+"/articles"), "integer")
}
func texts11746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("solutions/folders/"+ctx["stream_slice"].Member("id").Text()+"/articles"), "integer")
}
func text11746(e *py.Eval, ctx variables) string {
	return ""
}
func value11747(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/folder")
}
func typed11747(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/folder")
}
func texts11747(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/folder")
}
func text11747(e *py.Eval, ctx variables) string {
	return ""
}
func value11748(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/folder")
}
func typed11748(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/folder")
}
func texts11748(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/folder")
}
func text11748(e *py.Eval, ctx variables) string {
	return ""
}
func value11749(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/folder")
}
func typed11749(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/folder")
}
func texts11749(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/folder")
}
func text11749(e *py.Eval, ctx variables) string {
	return ""
}
func value11750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/folder"), "string")
}
func typed11750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/folder"), "string")
}
func texts11750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/folder"), "string")
}
func text11750(e *py.Eval, ctx variables) string {
	return ""
}
func value11751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/folder"), "integer")
}
func typed11751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/folder"), "integer")
}
func texts11751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/folder"), "integer")
}
func text11751(e *py.Eval, ctx variables) string {
	return ""
}
func value11752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/folder"), "boolean")
}
func typed11752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/folder"), "boolean")
}
func texts11752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/folder"), "boolean")
}
func text11752(e *py.Eval, ctx variables) string {
	return ""
}
func value11753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/folder"), "number")
}
func typed11753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/folder"), "number")
}
func texts11753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/folder"), "number")
}
func text11753(e *py.Eval, ctx variables) string {
	return ""
}
func value11754(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/tag")
}
func typed11754(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/tag")
}
func texts11754(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/tag")
}
func text11754(e *py.Eval, ctx variables) string {
	return ""
}
func value11755(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/tag")
}
func typed11755(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/tag")
}
func texts11755(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/tag")
}
func text11755(e *py.Eval, ctx variables) string {
	return ""
}
func value11756(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/tag")
}
func typed11756(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/tag")
}
func texts11756(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/tag")
}
func text11756(e *py.Eval, ctx variables) string {
	return ""
}
func value11757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/tag"), "string")
}
func typed11757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/tag"), "string")
}
func texts11757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/tag"), "string")
}
func text11757(e *py.Eval, ctx variables) string {
	return ""
}
func value11758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/tag"), "integer")
}
func typed11758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/tag"), "integer")
}
func texts11758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/tag"), "integer")
}
func text11758(e *py.Eval, ctx variables) string {
	return ""
}
func value11759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/tag"), "boolean")
}
func typed11759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/tag"), "boolean")
}
func texts11759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/tag"), "boolean")
}
func text11759(e *py.Eval, ctx variables) string {
	return ""
}
func value11760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/tag"), "number")
}
func typed11760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/tag"), "number")
}
func texts11760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("space/"+ctx["stream_partition"].Member("space_id").Text()+"/tag"), "number")
}
func text11760(e *py.Eval, ctx variables) string {
	return ""
}
func value11761(e *py.Eval, ctx variables) py.Value {
	return py.Str("sprint/" + ctx["stream_slice"].Member("sprint_id").Text() + "/issue")
}
func typed11761(e *py.Eval, ctx variables) py.Value {
	return py.Str("sprint/" + ctx["stream_slice"].Member("sprint_id").Text() + "/issue")
}
func texts11761(e *py.Eval, ctx variables) py.Value {
	return py.Str("sprint/" + ctx["stream_slice"].Member("sprint_id").Text() + "/issue")
}
func text11761(e *py.Eval, ctx variables) string {
	return ""
}
func value11762(e *py.Eval, ctx variables) py.Value {
	return py.Str("sprint/" + ctx["stream_slice"].Member("sprint_id").Text() + "/issue")
}
func typed11762(e *py.Eval, ctx variables) py.Value {
	return py.Str("sprint/" + ctx["stream_slice"].Member("sprint_id").Text() + "/issue")
}
func texts11762(e *py.Eval, ctx variables) py.Value {
	return py.Str("sprint/" + ctx["stream_slice"].Member("sprint_id").Text() + "/issue")
}
func text11762(e *py.Eval, ctx variables) string {
	return ""
}
func value11763(e *py.Eval, ctx variables) py.Value {
	return py.Str("sprint/" + ctx["stream_slice"].Member("sprint_id").Text() + "/issue")
}
func typed11763(e *py.Eval, ctx variables) py.Value {
	return py.Str("sprint/" + ctx["stream_slice"].Member("sprint_id").Text() + "/issue")
}
func texts11763(e *py.Eval, ctx variables) py.Value {
	return py.Str("sprint/" + ctx["stream_slice"].Member("sprint_id").Text() + "/issue")
}
func text11763(e *py.Eval, ctx variables) string {
	return ""
}
func value11764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sprint/"+ctx["stream_slice"].Member("sprint_id").Text()+"/issue"), "integer")
}
func typed11764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sprint/"+ctx["stream_slice"].Member("sprint_id").Text()+"/issue"), "integer")
}
func texts11764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sprint/"+ctx["stream_slice"].Member("sprint_id").Text()+"/issue"), "integer")
}
func text11764(e *py.Eval, ctx variables) string {
	return ""
}
func value11765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sprint/"+ctx["stream_slice"].Member("sprint_id").Text()+"/issue"), "boolean")
}
func typed11765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sprint/"+ctx["stream_slice"].Member("sprint_id").Text()+"/issue"), "boolean")
}
func texts11765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sprint/"+ctx["stream_slice"].Member("sprint_id").Text()+"/issue"), "boolean")
}
func text11765(e *py.Eval, ctx variables) string {
	return ""
}
func value11766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sprint/"+ctx["stream_slice"].Member("sprint_id").Text()+"/issue"), "string")
}
func typed11766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sprint/"+ctx["stream_slice"].Member("sprint_id").Text()+"/issue"), "string")
}
func texts11766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sprint/"+ctx["stream_slice"].Member("sprint_id").Text()+"/issue"), "string")
}
func text11766(e *py.Eval, ctx variables) string {
	return ""
}
func value11767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sprint/"+ctx["stream_slice"].Member("sprint_id").Text()+"/issue"), "number")
}
func typed11767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sprint/"+ctx["stream_slice"].Member("sprint_id").Text()+"/issue"), "number")
}
func texts11767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sprint/"+ctx["stream_slice"].Member("sprint_id").Text()+"/issue"), "number")
}
func text11767(e *py.Eval, ctx variables) string {
	return ""
}
func value11768(e *py.Eval, ctx variables) py.Value {
	return py.Str("stock-price-change/" + ctx["stream_partition"].Member("symbol").Text())
}
func typed11768(e *py.Eval, ctx variables) py.Value {
	return py.Str("stock-price-change/" + ctx["stream_partition"].Member("symbol").Text())
}
func texts11768(e *py.Eval, ctx variables) py.Value {
	return py.Str("stock-price-change/" + ctx["stream_partition"].Member("symbol").Text())
}
func text11768(e *py.Eval, ctx variables) string {
	return ""
}
func value11769(e *py.Eval, ctx variables) py.Value {
	return py.Str("stock-price-change/" + ctx["stream_partition"].Member("symbol").Text())
}
func typed11769(e *py.Eval, ctx variables) py.Value {
	return py.Str("stock-price-change/" + ctx["stream_partition"].Member("symbol").Text())
}
func texts11769(e *py.Eval, ctx variables) py.Value {
	return py.Str("stock-price-change/" + ctx["stream_partition"].Member("symbol").Text())
}
func text11769(e *py.Eval, ctx variables) string {
	return ""
}
func value11770(e *py.Eval, ctx variables) py.Value {
	return py.Str("stock-price-change/" + ctx["stream_partition"].Member("symbol").Text())
}
func typed11770(e *py.Eval, ctx variables) py.Value {
	return py.Str("stock-price-change/" + ctx["stream_partition"].Member("symbol").Text())
}
func texts11770(e *py.Eval, ctx variables) py.Value {
	return py.Str("stock-price-change/" + ctx["stream_partition"].Member("symbol").Text())
}
func text11770(e *py.Eval, ctx variables) string {
	return ""
}
func value11771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stock-price-change/"+ctx["stream_partition"].Member("symbol").Text()), "number")
}
func typed11771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stock-price-change/"+ctx["stream_partition"].Member("symbol").Text()), "number")
}
func texts11771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stock-price-change/"+ctx["stream_partition"].Member("symbol").Text()), "number")
}
func text11771(e *py.Eval, ctx variables) string {
	return ""
}
func value11772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stock-price-change/"+ctx["stream_partition"].Member("symbol").Text()), "integer")
}
func typed11772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stock-price-change/"+ctx["stream_partition"].Member("symbol").Text()), "integer")
}
func texts11772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stock-price-change/"+ctx["stream_partition"].Member("symbol").Text()), "integer")
}
func text11772(e *py.Eval, ctx variables) string {
	return ""
}
func value11773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stock-price-change/"+ctx["stream_partition"].Member("symbol").Text()), "boolean")
}
func typed11773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stock-price-change/"+ctx["stream_partition"].Member("symbol").Text()), "boolean")
}
func texts11773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stock-price-change/"+ctx["stream_partition"].Member("symbol").Text()), "boolean")
}
func text11773(e *py.Eval, ctx variables) string {
	return ""
}
func value11774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stock-price-change/"+ctx["stream_partition"].Member("symbol").Text()), "string")
}
func typed11774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stock-price-change/"+ctx["stream_partition"].Member("symbol").Text()), "string")
}
func texts11774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stock-price-change/"+ctx["stream_partition"].Member("symbol").Text()), "string")
}
func text11774(e *py.Eval, ctx variables) string {
	return ""
}
func value11775(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/comments")
}
func typed11775(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/comments")
}
func texts11775(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/comments")
}
func text11775(e *py.Eval, ctx variables) string {
	return ""
}
func value11776(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/comments")
}
func typed11776(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/comments")
}
func texts11776(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/comments")
}
func text11776(e *py.Eval, ctx variables) string {
	return ""
}
func value11777(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/comments")
}
func typed11777(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/comments")
}
func texts11777(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/comments")
}
func text11777(e *py.Eval, ctx variables) string {
	return ""
}
func value11778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/comments"), "boolean")
}
func typed11778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/comments"), "boolean")
}
func texts11778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/comments"), "boolean")
}
func text11778(e *py.Eval, ctx variables) string {
	return ""
}
func value11779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/comments"), "integer")
}
func typed11779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/comments"), "integer")
}
func texts11779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/comments"), "integer")
}
func text11779(e *py.Eval, ctx variables) string {
	return ""
}
func value11780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/comments"), "number")
}
func typed11780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/comments"), "number")
}
func texts11780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/comments"), "number")
}
func text11780(e *py.Eval, ctx variables) string {
	return ""
}
func value11781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/comments"), "string")
}
func typed11781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/comments"), "string")
}
func texts11781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/comments"), "string")
}
func text11781(e *py.Eval, ctx variables) string {
	return ""
}
func value11782(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/history")
}
func typed11782(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/history")
}
func texts11782(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/history")
}
func text11782(e *py.Eval, ctx variables) string {
	return ""
}
func value11783(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/history")
}
func typed11783(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/history")
}
func texts11783(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/history")
}
func text11783(e *py.Eval, ctx variables) string {
	return ""
}
func value11784(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/history")
}
func typed11784(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/history")
}
func texts11784(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/history")
}
func text11784(e *py.Eval, ctx variables) string {
	return ""
}
func value11785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/history"), "integer")
}
func typed11785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/history"), "integer")
}
func texts11785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/history"), "integer")
}
func text11785(e *py.Eval, ctx variables) string {
	return ""
}
func value11786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/history"), "string")
}
func typed11786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/history"), "string")
}
func texts11786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/history"), "string")
}
func text11786(e *py.Eval, ctx variables) string {
	return ""
}
func value11787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/history"), "number")
}
func typed11787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/history"), "number")
}
func texts11787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/history"), "number")
}
func text11787(e *py.Eval, ctx variables) string {
	return ""
}
func value11788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/history"), "boolean")
}
func typed11788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/history"), "boolean")
}
func texts11788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("stories/"+ctx["stream_partition"].Member("story_id").Text()+"/history"), "boolean")
}
func text11788(e *py.Eval, ctx variables) string {
	return ""
}
func value11789(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/audit-trail")
}
func typed11789(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/audit-trail")
}
func texts11789(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/audit-trail")
}
func text11789(e *py.Eval, ctx variables) string {
	return ""
}
func value11790(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/audit-trail")
}
func typed11790(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/audit-trail")
}
func texts11790(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/audit-trail")
}
func text11790(e *py.Eval, ctx variables) string {
	return ""
}
func value11791(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/audit-trail")
}
func typed11791(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/audit-trail")
}
func texts11791(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/audit-trail")
}
func text11791(e *py.Eval, ctx variables) string {
	return ""
}
func value11792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/audit-trail"), "string")
}
func typed11792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/audit-trail"), "string")
}
func texts11792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/audit-trail"), "string")
}
func text11792(e *py.Eval, ctx variables) string {
	return ""
}
func value11793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/audit-trail"), "integer")
}
func typed11793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/audit-trail"), "integer")
}
func texts11793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/audit-trail"), "integer")
}
func text11793(e *py.Eval, ctx variables) string {
	return ""
}
func value11794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/audit-trail"), "number")
}
func typed11794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/audit-trail"), "number")
}
func texts11794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/audit-trail"), "number")
}
func text11794(e *py.Eval, ctx variables) string {
	return ""
}
func value11795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/audit-trail"), "boolean")
}
func typed11795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/audit-trail"), "boolean")
}
func texts11795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/audit-trail"), "boolean")
}
func text11795(e *py.Eval, ctx variables) string {
	return ""
}
func value11796(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field")
}
func typed11796(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field")
}
func texts11796(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field")
}
func text11796(e *py.Eval, ctx variables) string {
	return ""
}
func value11797(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field")
}
func typed11797(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field")
}
func texts11797(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field")
}
func text11797(e *py.Eval, ctx variables) string {
	return ""
}
func value11798(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field")
}
func typed11798(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field")
}
func texts11798(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field")
}
func text11798(e *py.Eval, ctx variables) string {
	return ""
}
func value11799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field"), "number")
}
func typed11799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field"), "number")
}
func texts11799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field"), "number")
}
func text11799(e *py.Eval, ctx variables) string {
	return ""
}
func value11800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field"), "boolean")
}
func typed11800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field"), "boolean")
}
func texts11800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field"), "boolean")
}
func text11800(e *py.Eval, ctx variables) string {
	return ""
}
func value11801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field"), "string")
}
func typed11801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field"), "string")
}
func texts11801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field"), "string")
}
func text11801(e *py.Eval, ctx variables) string {
	return ""
}
func value11802(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field"), "integer")
}
func typed11802(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field"), "integer")
}
func texts11802(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field"), "integer")
}
func text11802(e *py.Eval, ctx variables) string {
	return ""
}
func value11803(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-dependency")
}
func typed11803(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-dependency")
}
func texts11803(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-dependency")
}
func text11803(e *py.Eval, ctx variables) string {
	return ""
}
func value11804(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-dependency")
}
func typed11804(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-dependency")
}
func texts11804(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-dependency")
}
func text11804(e *py.Eval, ctx variables) string {
	return ""
}
func value11805(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-dependency")
}
func typed11805(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-dependency")
}
func texts11805(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-dependency")
}
func text11805(e *py.Eval, ctx variables) string {
	return ""
}
func value11806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-dependency"), "integer")
}
func typed11806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-dependency"), "integer")
}
func texts11806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-dependency"), "integer")
}
func text11806(e *py.Eval, ctx variables) string {
	return ""
}
func value11807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-dependency"), "boolean")
}
func typed11807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-dependency"), "boolean")
}
func texts11807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-dependency"), "boolean")
}
func text11807(e *py.Eval, ctx variables) string {
	return ""
}
func value11808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-dependency"), "string")
}
func typed11808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-dependency"), "string")
}
func texts11808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-dependency"), "string")
}
func text11808(e *py.Eval, ctx variables) string {
	return ""
}
func value11809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-dependency"), "number")
}
func typed11809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-dependency"), "number")
}
func texts11809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-dependency"), "number")
}
func text11809(e *py.Eval, ctx variables) string {
	return ""
}
func value11810(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-optiongroup")
}
func typed11810(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-optiongroup")
}
func texts11810(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-optiongroup")
}
func text11810(e *py.Eval, ctx variables) string {
	return ""
}
func value11811(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-optiongroup")
}
func typed11811(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-optiongroup")
}
func texts11811(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-optiongroup")
}
func text11811(e *py.Eval, ctx variables) string {
	return ""
}
func value11812(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-optiongroup")
}
func typed11812(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-optiongroup")
}
func texts11812(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-optiongroup")
}
func text11812(e *py.Eval, ctx variables) string {
	return ""
}
func value11813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-optiongroup"), "string")
}
func typed11813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-optiongroup"), "string")
}
func texts11813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-optiongroup"), "string")
}
func text11813(e *py.Eval, ctx variables) string {
	return ""
}
func value11814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-optiongroup"), "integer")
}
func typed11814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-optiongroup"), "integer")
}
func texts11814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-optiongroup"), "integer")
}
func text11814(e *py.Eval, ctx variables) string {
	return ""
}
func value11815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-optiongroup"), "number")
}
func typed11815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-optiongroup"), "number")
}
func texts11815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-optiongroup"), "number")
}
func text11815(e *py.Eval, ctx variables) string {
	return ""
}
func value11816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-optiongroup"), "boolean")
}
func typed11816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-optiongroup"), "boolean")
}
func texts11816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-optiongroup"), "boolean")
}
func text11816(e *py.Eval, ctx variables) string {
	return ""
}
func value11817(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-validation")
}
func typed11817(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-validation")
}
func texts11817(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-validation")
}
func text11817(e *py.Eval, ctx variables) string {
	return ""
}
func value11818(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-validation")
}
func typed11818(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-validation")
}
func texts11818(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-validation")
}
func text11818(e *py.Eval, ctx variables) string {
	return ""
}
func value11819(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-validation")
}
func typed11819(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-validation")
}
func texts11819(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-validation")
}
func text11819(e *py.Eval, ctx variables) string {
	return ""
}
func value11820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-validation"), "string")
}
func typed11820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-validation"), "string")
}
func texts11820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-validation"), "string")
}
func text11820(e *py.Eval, ctx variables) string {
	return ""
}
func value11821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-validation"), "integer")
}
func typed11821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-validation"), "integer")
}
func texts11821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-validation"), "integer")
}
func text11821(e *py.Eval, ctx variables) string {
	return ""
}
func value11822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-validation"), "number")
}
func typed11822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-validation"), "number")
}
func texts11822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-validation"), "number")
}
func text11822(e *py.Eval, ctx variables) string {
	return ""
}
func value11823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-validation"), "boolean")
}
func typed11823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-validation"), "boolean")
}
func texts11823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/field-validation"), "boolean")
}
func text11823(e *py.Eval, ctx variables) string {
	return ""
}
func value11824(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/form")
}
func typed11824(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/form")
}
func texts11824(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/form")
}
func text11824(e *py.Eval, ctx variables) string {
	return ""
}
func value11825(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/form")
}
func typed11825(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/form")
}
func texts11825(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/form")
}
func text11825(e *py.Eval, ctx variables) string {
	return ""
}
func value11826(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/form")
}
func typed11826(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/form")
}
func texts11826(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/form")
}
func text11826(e *py.Eval, ctx variables) string {
	return ""
}
func value11827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/form"), "integer")
}
func typed11827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/form"), "integer")
}
func texts11827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/form"), "integer")
}
func text11827(e *py.Eval, ctx variables) string {
	return ""
}
func value11828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/form"), "boolean")
}
func typed11828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/form"), "boolean")
}
func texts11828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/form"), "boolean")
}
func text11828(e *py.Eval, ctx variables) string {
	return ""
}
func value11829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/form"), "string")
}
func typed11829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/form"), "string")
}
func texts11829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/form"), "string")
}
func text11829(e *py.Eval, ctx variables) string {
	return ""
}
func value11830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/form"), "number")
}
func typed11830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/form"), "number")
}
func texts11830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/form"), "number")
}
func text11830(e *py.Eval, ctx variables) string {
	return ""
}
func value11831(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/role")
}
func typed11831(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/role")
}
func texts11831(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/role")
}
func text11831(e *py.Eval, ctx variables) string {
	return ""
}
func value11832(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/role")
}
func typed11832(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/role")
}
func texts11832(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/role")
}
func text11832(e *py.Eval, ctx variables) string {
	return ""
}
func value11833(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/role")
}
func typed11833(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/role")
}
func texts11833(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/role")
}
func text11833(e *py.Eval, ctx variables) string {
	return ""
}
func value11834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/role"), "integer")
}
func typed11834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/role"), "integer")
}
func texts11834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/role"), "integer")
}
func text11834(e *py.Eval, ctx variables) string {
	return ""
}
func value11835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/role"), "number")
}
func typed11835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/role"), "number")
}
func texts11835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/role"), "number")
}
func text11835(e *py.Eval, ctx variables) string {
	return ""
}
func value11836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/role"), "boolean")
}
func typed11836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/role"), "boolean")
}
func texts11836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/role"), "boolean")
}
func text11836(e *py.Eval, ctx variables) string {
	return ""
}
func value11837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/role"), "string")
}
func typed11837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/role"), "string")
}
func texts11837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/role"), "string")
}
func text11837(e *py.Eval, ctx variables) string {
	return ""
}
func value11838(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/site")
}
func typed11838(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/site")
}
func texts11838(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/site")
}
func text11838(e *py.Eval, ctx variables) string {
	return ""
}
func value11839(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/site")
}
func typed11839(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/site")
}
func texts11839(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/site")
}
func text11839(e *py.Eval, ctx variables) string {
	return ""
}
func value11840(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/site")
}
func typed11840(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/site")
}
func texts11840(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/site")
}
func text11840(e *py.Eval, ctx variables) string {
	return ""
}
func value11841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/site"), "string")
}
func typed11841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/site"), "string")
}
func texts11841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/site"), "string")
}
func text11841(e *py.Eval, ctx variables) string {
	return ""
}
func value11842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/site"), "integer")
}
func typed11842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/site"), "integer")
}
func texts11842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/site"), "integer")
}
func text11842(e *py.Eval, ctx variables) string {
	return ""
}
func value11843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/site"), "number")
}
func typed11843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/site"), "number")
}
func texts11843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/site"), "number")
}
func text11843(e *py.Eval, ctx variables) string {
	return ""
}
func value11844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/site"), "boolean")
}
func typed11844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/site"), "boolean")
}
func texts11844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/site"), "boolean")
}
func text11844(e *py.Eval, ctx variables) string {
	return ""
}
func value11845(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/statistics")
}
func typed11845(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/statistics")
}
func texts11845(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/statistics")
}
func text11845(e *py.Eval, ctx variables) string {
	return ""
}
func value11846(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/statistics")
}
func typed11846(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/statistics")
}
func texts11846(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/statistics")
}
func text11846(e *py.Eval, ctx variables) string {
	return ""
}
func value11847(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/statistics")
}
func typed11847(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/statistics")
}
func texts11847(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/statistics")
}
func text11847(e *py.Eval, ctx variables) string {
	return ""
}
func value11848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/statistics"), "integer")
}
func typed11848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/statistics"), "integer")
}
func texts11848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/statistics"), "integer")
}
func text11848(e *py.Eval, ctx variables) string {
	return ""
}
func value11849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/statistics"), "number")
}
func typed11849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/statistics"), "number")
}
func texts11849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/statistics"), "number")
}
func text11849(e *py.Eval, ctx variables) string {
	return ""
}
func value11850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/statistics"), "boolean")
}
func typed11850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/statistics"), "boolean")
}
func texts11850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/statistics"), "boolean")
}
func text11850(e *py.Eval, ctx variables) string {
	return ""
}
func value11851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/statistics"), "string")
}
func typed11851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/statistics"), "string")
}
func texts11851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/statistics"), "string")
}
func text11851(e *py.Eval, ctx variables) string {
	return ""
}
func value11852(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey")
}
func typed11852(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey")
}
func texts11852(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey")
}
func text11852(e *py.Eval, ctx variables) string {
	return ""
}
func value11853(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey")
}
func typed11853(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey")
}
func texts11853(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey")
}
func text11853(e *py.Eval, ctx variables) string {
	return ""
}
func value11854(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey")
}
func typed11854(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey")
}
func texts11854(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey")
}
func text11854(e *py.Eval, ctx variables) string {
	return ""
}
func value11855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey"), "number")
}
func typed11855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey"), "number")
}
func texts11855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey"), "number")
}
func text11855(e *py.Eval, ctx variables) string {
	return ""
}
func value11856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey"), "boolean")
}
func typed11856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey"), "boolean")
}
func texts11856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey"), "boolean")
}
func text11856(e *py.Eval, ctx variables) string {
	return ""
}
func value11857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey"), "integer")
}
func typed11857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey"), "integer")
}
func texts11857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey"), "integer")
}
func text11857(e *py.Eval, ctx variables) string {
	return ""
}
func value11858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey"), "string")
}
func typed11858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey"), "string")
}
func texts11858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey"), "string")
}
func text11858(e *py.Eval, ctx variables) string {
	return ""
}
func value11859(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey-package")
}
func typed11859(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey-package")
}
func texts11859(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey-package")
}
func text11859(e *py.Eval, ctx variables) string {
	return ""
}
func value11860(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey-package")
}
func typed11860(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey-package")
}
func texts11860(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey-package")
}
func text11860(e *py.Eval, ctx variables) string {
	return ""
}
func value11861(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey-package")
}
func typed11861(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey-package")
}
func texts11861(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey-package")
}
func text11861(e *py.Eval, ctx variables) string {
	return ""
}
func value11862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey-package"), "string")
}
func typed11862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey-package"), "string")
}
func texts11862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey-package"), "string")
}
func text11862(e *py.Eval, ctx variables) string {
	return ""
}
func value11863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey-package"), "boolean")
}
func typed11863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey-package"), "boolean")
}
func texts11863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey-package"), "boolean")
}
func text11863(e *py.Eval, ctx variables) string {
	return ""
}
func value11864(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey-package"), "integer")
}
func typed11864(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey-package"), "integer")
}
func texts11864(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey-package"), "integer")
}
func text11864(e *py.Eval, ctx variables) string {
	return ""
}
func value11865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey-package"), "number")
}
func typed11865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey-package"), "number")
}
func texts11865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/survey-package"), "number")
}
func text11865(e *py.Eval, ctx variables) string {
	return ""
}
func value11866(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/user")
}
func typed11866(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/user")
}
func texts11866(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/user")
}
func text11866(e *py.Eval, ctx variables) string {
	return ""
}
func value11867(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/user")
}
func typed11867(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/user")
}
func texts11867(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/user")
}
func text11867(e *py.Eval, ctx variables) string {
	return ""
}
func value11868(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/user")
}
func typed11868(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/user")
}
func texts11868(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/user")
}
func text11868(e *py.Eval, ctx variables) string {
	return ""
}
func value11869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/user"), "integer")
}
func typed11869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/user"), "integer")
}
func texts11869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/user"), "integer")
}
func text11869(e *py.Eval, ctx variables) string {
	return ""
}
func value11870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/user"), "boolean")
}
func typed11870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/user"), "boolean")
}
func texts11870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/user"), "boolean")
}
func text11870(e *py.Eval, ctx variables) string {
	return ""
}
func value11871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/user"), "string")
}
func typed11871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/user"), "string")
}
func texts11871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/user"), "string")
}
func text11871(e *py.Eval, ctx variables) string {
	return ""
}
func value11872(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/visit")
}
func typed11872(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/visit")
}
func texts11872(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/visit")
}
func text11872(e *py.Eval, ctx variables) string {
	return ""
}
func value11873(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/visit")
}
func typed11873(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/visit")
}
func texts11873(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/visit")
}
func text11873(e *py.Eval, ctx variables) string {
	return ""
}
func value11874(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/visit")
}
func typed11874(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/visit")
}
func texts11874(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/visit")
}
func text11874(e *py.Eval, ctx variables) string {
	return ""
}
func value11875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/visit"), "integer")
}
func typed11875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/visit"), "integer")
}
func texts11875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/visit"), "integer")
}
func text11875(e *py.Eval, ctx variables) string {
	return ""
}
func value11876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/visit"), "boolean")
}
func typed11876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/visit"), "boolean")
}
func texts11876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/visit"), "boolean")
}
func text11876(e *py.Eval, ctx variables) string {
	return ""
}
func value11877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/visit"), "string")
}
func typed11877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/visit"), "string")
}
func texts11877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/visit"), "string")
}
func text11877(e *py.Eval, ctx variables) string {
	return ""
}
func value11878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/visit"), "number")
}
func typed11878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/visit"), "number")
}
func texts11878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("study/"+ctx["stream_partition"].Member("study_id").Text()+"/visit"), "number")
}
func text11878(e *py.Eval, ctx variables) string {
	return ""
}
func value11879(e *py.Eval, ctx variables) py.Value {
	return py.Str("sub/" + ctx["stream_partition"].Member("k").Text())
}
func typed11879(e *py.Eval, ctx variables) py.Value {
	return py.Str("sub/" + ctx["stream_partition"].Member("k").Text())
}
func texts11879(e *py.Eval, ctx variables) py.Value {
	return py.Str("sub/" + ctx["stream_partition"].Member("k").Text())
}
func text11879(e *py.Eval, ctx variables) string {
	return ""
}
func value11880(e *py.Eval, ctx variables) py.Value {
	return py.Str("sub/" + ctx["stream_partition"].Member("k").Text())
}
func typed11880(e *py.Eval, ctx variables) py.Value {
	return py.Str("sub/" + ctx["stream_partition"].Member("k").Text())
}
func texts11880(e *py.Eval, ctx variables) py.Value {
	return py.Str("sub/" + ctx["stream_partition"].Member("k").Text())
}
func text11880(e *py.Eval, ctx variables) string {
	return ""
}
func value11881(e *py.Eval, ctx variables) py.Value {
	return py.Str("sub/" + ctx["stream_partition"].Member("k").Text())
}
func typed11881(e *py.Eval, ctx variables) py.Value {
	return py.Str("sub/" + ctx["stream_partition"].Member("k").Text())
}
func texts11881(e *py.Eval, ctx variables) py.Value {
	return py.Str("sub/" + ctx["stream_partition"].Member("k").Text())
}
func text11881(e *py.Eval, ctx variables) string {
	return ""
}
func value11882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sub/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func typed11882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sub/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func texts11882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sub/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func text11882(e *py.Eval, ctx variables) string {
	return ""
}
func value11883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sub/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func typed11883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sub/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func texts11883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sub/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func text11883(e *py.Eval, ctx variables) string {
	return ""
}
func value11884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sub/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func typed11884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sub/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func texts11884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sub/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func text11884(e *py.Eval, ctx variables) string {
	return ""
}
func value11885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sub/"+ctx["stream_partition"].Member("k").Text()), "boolean")
}
func typed11885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sub/"+ctx["stream_partition"].Member("k").Text()), "boolean")
}
func texts11885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("sub/"+ctx["stream_partition"].Member("k").Text()), "boolean")
}
func text11885(e *py.Eval, ctx variables) string {
	return ""
}
func value11886(e *py.Eval, ctx variables) py.Value {
	return py.Str("subscriptions/" + ctx["stream_partition"].Member("subscription_id").Text() + "/usage")
}
func typed11886(e *py.Eval, ctx variables) py.Value {
	return py.Str("subscriptions/" + ctx["stream_partition"].Member("subscription_id").Text() + "/usage")
}
func texts11886(e *py.Eval, ctx variables) py.Value {
	return py.Str("subscriptions/" + ctx["stream_partition"].Member("subscription_id").Text() + "/usage")
}
func text11886(e *py.Eval, ctx variables) string {
	return ""
}
func value11887(e *py.Eval, ctx variables) py.Value {
	return py.Str("subscriptions/" + ctx["stream_partition"].Member("subscription_id").Text() + "/usage")
}
func typed11887(e *py.Eval, ctx variables) py.Value {
	return py.Str("subscriptions/" + ctx["stream_partition"].Member("subscription_id").Text() + "/usage")
}
func texts11887(e *py.Eval, ctx variables) py.Value {
	return py.Str("subscriptions/" + ctx["stream_partition"].Member("subscription_id").Text() + "/usage")
}
func text11887(e *py.Eval, ctx variables) string {
	return ""
}
func value11888(e *py.Eval, ctx variables) py.Value {
	return py.Str("subscriptions/" + ctx["stream_partition"].Member("subscription_id").Text() + "/usage")
}
func typed11888(e *py.Eval, ctx variables) py.Value {
	return py.Str("subscriptions/" + ctx["stream_partition"].Member("subscription_id").Text() + "/usage")
}
func texts11888(e *py.Eval, ctx variables) py.Value {
	return py.Str("subscriptions/" + ctx["stream_partition"].Member("subscription_id").Text() + "/usage")
}
func text11888(e *py.Eval, ctx variables) string {
	return ""
}
func value11889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("subscriptions/"+ctx["stream_partition"].Member("subscription_id").Text()+"/usage"), "boolean")
}
func typed11889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("subscriptions/"+ctx["stream_partition"].Member("subscription_id").Text()+"/usage"), "boolean")
}
func texts11889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("subscriptions/"+ctx["stream_partition"].Member("subscription_id").Text()+"/usage"), "boolean")
}
func text11889(e *py.Eval, ctx variables) string {
	return ""
}
func value11890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("subscriptions/"+ctx["stream_partition"].Member("subscription_id").Text()+"/usage"), "string")
}
func typed11890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("subscriptions/"+ctx["stream_partition"].Member("subscription_id").Text()+"/usage"), "string")
}
func texts11890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("subscriptions/"+ctx["stream_partition"].Member("subscription_id").Text()+"/usage"), "string")
}
func text11890(e *py.Eval, ctx variables) string {
	return ""
}
func value11891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("subscriptions/"+ctx["stream_partition"].Member("subscription_id").Text()+"/usage"), "integer")
}
func typed11891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("subscriptions/"+ctx["stream_partition"].Member("subscription_id").Text()+"/usage"), "integer")
}
func texts11891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("subscriptions/"+ctx["stream_partition"].Member("subscription_id").Text()+"/usage"), "integer")
}
func text11891(e *py.Eval, ctx variables) string {
	return ""
}
func value11892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("subscriptions/"+ctx["stream_partition"].Member("subscription_id").Text()+"/usage"), "number")
}
func typed11892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("subscriptions/"+ctx["stream_partition"].Member("subscription_id").Text()+"/usage"), "number")
}
func texts11892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("subscriptions/"+ctx["stream_partition"].Member("subscription_id").Text()+"/usage"), "number")
}
func text11892(e *py.Eval, ctx variables) string {
	return ""
}
func value11893(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/collectors")
}
func typed11893(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/collectors")
}
func texts11893(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/collectors")
}
func text11893(e *py.Eval, ctx variables) string {
	return ""
}
func value11894(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/collectors")
}
func typed11894(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/collectors")
}
func texts11894(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/collectors")
}
func text11894(e *py.Eval, ctx variables) string {
	return ""
}
func value11895(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/collectors")
}
func typed11895(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/collectors")
}
func texts11895(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/collectors")
}
func text11895(e *py.Eval, ctx variables) string {
	return ""
}
func value11896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/collectors"), "string")
}
func typed11896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/collectors"), "string")
}
func texts11896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/collectors"), "string")
}
func text11896(e *py.Eval, ctx variables) string {
	return ""
}
func value11897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/collectors"), "boolean")
}
func typed11897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/collectors"), "boolean")
}
func texts11897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/collectors"), "boolean")
}
func text11897(e *py.Eval, ctx variables) string {
	return ""
}
func value11898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/collectors"), "integer")
}
func typed11898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/collectors"), "integer")
}
func texts11898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/collectors"), "integer")
}
func text11898(e *py.Eval, ctx variables) string {
	return ""
}
func value11899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/collectors"), "number")
}
func typed11899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/collectors"), "number")
}
func texts11899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/collectors"), "number")
}
func text11899(e *py.Eval, ctx variables) string {
	return ""
}
func value11900(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/details")
}
func typed11900(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/details")
}
func texts11900(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/details")
}
func text11900(e *py.Eval, ctx variables) string {
	return ""
}
func value11901(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/details")
}
func typed11901(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/details")
}
func texts11901(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/details")
}
func text11901(e *py.Eval, ctx variables) string {
	return ""
}
func value11902(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/details")
}
func typed11902(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/details")
}
func texts11902(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/details")
}
func text11902(e *py.Eval, ctx variables) string {
	return ""
}
func value11903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/details"), "string")
}
func typed11903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/details"), "string")
}
func texts11903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/details"), "string")
}
func text11903(e *py.Eval, ctx variables) string {
	return ""
}
func value11904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/details"), "integer")
}
func typed11904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/details"), "integer")
}
func texts11904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/details"), "integer")
}
func text11904(e *py.Eval, ctx variables) string {
	return ""
}
func value11905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/details"), "boolean")
}
func typed11905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/details"), "boolean")
}
func texts11905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/details"), "boolean")
}
func text11905(e *py.Eval, ctx variables) string {
	return ""
}
func value11906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/details"), "number")
}
func typed11906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/details"), "number")
}
func texts11906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/details"), "number")
}
func text11906(e *py.Eval, ctx variables) string {
	return ""
}
func value11907(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/questions")
}
func typed11907(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/questions")
}
func texts11907(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/questions")
}
func text11907(e *py.Eval, ctx variables) string {
	return ""
}
func value11908(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/questions")
}
func typed11908(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/questions")
}
func texts11908(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/questions")
}
func text11908(e *py.Eval, ctx variables) string {
	return ""
}
func value11909(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/questions")
}
func typed11909(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/questions")
}
func texts11909(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/questions")
}
func text11909(e *py.Eval, ctx variables) string {
	return ""
}
func value11910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/questions"), "string")
}
func typed11910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/questions"), "string")
}
func texts11910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/questions"), "string")
}
func text11910(e *py.Eval, ctx variables) string {
	return ""
}
func value11911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/questions"), "integer")
}
func typed11911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/questions"), "integer")
}
func texts11911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/questions"), "integer")
}
func text11911(e *py.Eval, ctx variables) string {
	return ""
}
func value11912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/questions"), "number")
}
func typed11912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/questions"), "number")
}
func texts11912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/questions"), "number")
}
func text11912(e *py.Eval, ctx variables) string {
	return ""
}
func value11913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/questions"), "boolean")
}
func typed11913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/questions"), "boolean")
}
func texts11913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/questions"), "boolean")
}
func text11913(e *py.Eval, ctx variables) string {
	return ""
}
func value11914(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses")
}
func typed11914(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses")
}
func texts11914(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses")
}
func text11914(e *py.Eval, ctx variables) string {
	return ""
}
func value11915(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses")
}
func typed11915(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses")
}
func texts11915(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses")
}
func text11915(e *py.Eval, ctx variables) string {
	return ""
}
func value11916(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses")
}
func typed11916(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses")
}
func texts11916(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses")
}
func text11916(e *py.Eval, ctx variables) string {
	return ""
}
func value11917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses"), "string")
}
func typed11917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses"), "string")
}
func texts11917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses"), "string")
}
func text11917(e *py.Eval, ctx variables) string {
	return ""
}
func value11918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses"), "integer")
}
func typed11918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses"), "integer")
}
func texts11918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses"), "integer")
}
func text11918(e *py.Eval, ctx variables) string {
	return ""
}
func value11919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses"), "boolean")
}
func typed11919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses"), "boolean")
}
func texts11919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses"), "boolean")
}
func text11919(e *py.Eval, ctx variables) string {
	return ""
}
func value11920(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses/bulk")
}
func typed11920(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses/bulk")
}
func texts11920(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses/bulk")
}
func text11920(e *py.Eval, ctx variables) string {
	return ""
}
func value11921(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses/bulk")
}
func typed11921(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses/bulk")
}
func texts11921(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses/bulk")
}
func text11921(e *py.Eval, ctx variables) string {
	return ""
}
func value11922(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses/bulk")
}
func typed11922(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses/bulk")
}
func texts11922(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses/bulk")
}
func text11922(e *py.Eval, ctx variables) string {
	return ""
}
func value11923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses/bulk"), "integer")
}
func typed11923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses/bulk"), "integer")
}
func texts11923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses/bulk"), "integer")
}
func text11923(e *py.Eval, ctx variables) string {
	return ""
}
func value11924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses/bulk"), "number")
}
func typed11924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses/bulk"), "number")
}
func texts11924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses/bulk"), "number")
}
func text11924(e *py.Eval, ctx variables) string {
	return ""
}
func value11925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses/bulk"), "string")
}
func typed11925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses/bulk"), "string")
}
func texts11925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses/bulk"), "string")
}
func text11925(e *py.Eval, ctx variables) string {
	return ""
}
func value11926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses/bulk"), "boolean")
}
func typed11926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses/bulk"), "boolean")
}
func texts11926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_partition"].Member("survey_id").Text()+"/responses/bulk"), "boolean")
}
func text11926(e *py.Eval, ctx variables) string {
	return ""
}
func value11927(e *py.Eval, ctx variables) py.Value {
	return py.Str("symbol/" + ctx["config"].Member("exchange").Text())
}
func typed11927(e *py.Eval, ctx variables) py.Value {
	return py.Str("symbol/" + ctx["config"].Member("exchange").Text())
}
func texts11927(e *py.Eval, ctx variables) py.Value {
	return py.Str("symbol/" + ctx["config"].Member("exchange").Text())
}
func text11927(e *py.Eval, ctx variables) string {
	return ""
}
func value11928(e *py.Eval, ctx variables) py.Value {
	return py.Str("symbol/" + ctx["config"].Member("exchange").Text())
}
func typed11928(e *py.Eval, ctx variables) py.Value {
	return py.Str("symbol/" + ctx["config"].Member("exchange").Text())
}
func texts11928(e *py.Eval, ctx variables) py.Value {
	return py.Str("symbol/" + ctx["config"].Member("exchange").Text())
}
func text11928(e *py.Eval, ctx variables) string {
	return ""
}
func value11929(e *py.Eval, ctx variables) py.Value {
	return py.Str("symbol/" + ctx["config"].Member("exchange").Text())
}
func typed11929(e *py.Eval, ctx variables) py.Value {
	return py.Str("symbol/" + ctx["config"].Member("exchange").Text())
}
func texts11929(e *py.Eval, ctx variables) py.Value {
	return py.Str("symbol/" + ctx["config"].Member("exchange").Text())
}
func text11929(e *py.Eval, ctx variables) string {
	return ""
}
func value11930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("symbol/"+ctx["config"].Member("exchange").Text()), "string")
}
func typed11930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("symbol/"+ctx["config"].Member("exchange").Text()), "string")
}
func texts11930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("symbol/"+ctx["config"].Member("exchange").Text()), "string")
}
func text11930(e *py.Eval, ctx variables) string {
	return ""
}
func value11931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("symbol/"+ctx["config"].Member("exchange").Text()), "boolean")
}
func typed11931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("symbol/"+ctx["config"].Member("exchange").Text()), "boolean")
}
func texts11931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("symbol/"+ctx["config"].Member("exchange").Text()), "boolean")
}
func text11931(e *py.Eval, ctx variables) string {
	return ""
}
func value11932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("symbol/"+ctx["config"].Member("exchange").Text()), "number")
}
func typed11932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("symbol/"+ctx["config"].Member("exchange").Text()), "number")
}
func texts11932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("symbol/"+ctx["config"].Member("exchange").Text()), "number")
}
func text11932(e *py.Eval, ctx variables) string {
	return ""
}
func value11933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("symbol/"+ctx["config"].Member("exchange").Text()), "integer")
}
func typed11933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("symbol/"+ctx["config"].Member("exchange").Text()), "integer")
}
func texts11933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("symbol/"+ctx["config"].Member("exchange").Text()), "integer")
}
func text11933(e *py.Eval, ctx variables) string {
	return ""
}
func value11934(e *py.Eval, ctx variables) py.Value {
	return py.Str("tags/" + ctx["stream_partition"].Member("tag_id").Text() + "/children")
}
func typed11934(e *py.Eval, ctx variables) py.Value {
	return py.Str("tags/" + ctx["stream_partition"].Member("tag_id").Text() + "/children")
}
func texts11934(e *py.Eval, ctx variables) py.Value {
	return py.Str("tags/" + ctx["stream_partition"].Member("tag_id").Text() + "/children")
}
func text11934(e *py.Eval, ctx variables) string {
	return ""
}
func value11935(e *py.Eval, ctx variables) py.Value {
	return py.Str("tags/" + ctx["stream_partition"].Member("tag_id").Text() + "/children")
}
func typed11935(e *py.Eval, ctx variables) py.Value {
	return py.Str("tags/" + ctx["stream_partition"].Member("tag_id").Text() + "/children")
}
func texts11935(e *py.Eval, ctx variables) py.Value {
	return py.Str("tags/" + ctx["stream_partition"].Member("tag_id").Text() + "/children")
}
func text11935(e *py.Eval, ctx variables) string {
	return ""
}
func value11936(e *py.Eval, ctx variables) py.Value {
	return py.Str("tags/" + ctx["stream_partition"].Member("tag_id").Text() + "/children")
}
func typed11936(e *py.Eval, ctx variables) py.Value {
	return py.Str("tags/" + ctx["stream_partition"].Member("tag_id").Text() + "/children")
}
func texts11936(e *py.Eval, ctx variables) py.Value {
	return py.Str("tags/" + ctx["stream_partition"].Member("tag_id").Text() + "/children")
}
func text11936(e *py.Eval, ctx variables) string {
	return ""
}
func value11937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tags/"+ctx["stream_partition"].Member("tag_id").Text()+"/children"), "integer")
}
func typed11937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tags/"+ctx["stream_partition"].Member("tag_id").Text()+"/children"), "integer")
}
func texts11937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tags/"+ctx["stream_partition"].Member("tag_id").Text()+"/children"), "integer")
}
func text11937(e *py.Eval, ctx variables) string {
	return ""
}
func value11938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tags/"+ctx["stream_partition"].Member("tag_id").Text()+"/children"), "string")
}
func typed11938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tags/"+ctx["stream_partition"].Member("tag_id").Text()+"/children"), "string")
}
func texts11938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tags/"+ctx["stream_partition"].Member("tag_id").Text()+"/children"), "string")
}
func text11938(e *py.Eval, ctx variables) string {
	return ""
}
func value11939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tags/"+ctx["stream_partition"].Member("tag_id").Text()+"/children"), "number")
}
func typed11939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tags/"+ctx["stream_partition"].Member("tag_id").Text()+"/children"), "number")
}
func texts11939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tags/"+ctx["stream_partition"].Member("tag_id").Text()+"/children"), "number")
}
func text11939(e *py.Eval, ctx variables) string {
	return ""
}
func value11940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tags/"+ctx["stream_partition"].Member("tag_id").Text()+"/children"), "boolean")
}
func typed11940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tags/"+ctx["stream_partition"].Member("tag_id").Text()+"/children"), "boolean")
}
func texts11940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tags/"+ctx["stream_partition"].Member("tag_id").Text()+"/children"), "boolean")
}
func text11940(e *py.Eval, ctx variables) string {
	return ""
}
func value11941(e *py.Eval, ctx variables) py.Value {
	return py.Str("targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed11941(e *py.Eval, ctx variables) py.Value {
	return py.Str("targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts11941(e *py.Eval, ctx variables) py.Value {
	return py.Str("targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func text11941(e *py.Eval, ctx variables) string {
	return ""
}
func value11942(e *py.Eval, ctx variables) py.Value {
	return py.Str("targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed11942(e *py.Eval, ctx variables) py.Value {
	return py.Str("targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts11942(e *py.Eval, ctx variables) py.Value {
	return py.Str("targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func text11942(e *py.Eval, ctx variables) string {
	return ""
}
func value11943(e *py.Eval, ctx variables) py.Value {
	return py.Str("targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed11943(e *py.Eval, ctx variables) py.Value {
	return py.Str("targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts11943(e *py.Eval, ctx variables) py.Value {
	return py.Str("targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func text11943(e *py.Eval, ctx variables) string {
	return ""
}
func value11944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("targets report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func typed11944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("targets report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func texts11944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("targets report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func text11944(e *py.Eval, ctx variables) string {
	return ""
}
func value11945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("targets report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func typed11945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("targets report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func texts11945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("targets report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func text11945(e *py.Eval, ctx variables) string {
	return ""
}
func value11946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("targets report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func typed11946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("targets report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func texts11946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("targets report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func text11946(e *py.Eval, ctx variables) string {
	return ""
}
func value11947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("targets report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func typed11947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("targets report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func texts11947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("targets report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func text11947(e *py.Eval, ctx variables) string {
	return ""
}
func value11948(e *py.Eval, ctx variables) py.Value {
	return py.Str("task/" + ctx["stream_partition"].Member("task_id").Text() + "/time")
}
func typed11948(e *py.Eval, ctx variables) py.Value {
	return py.Str("task/" + ctx["stream_partition"].Member("task_id").Text() + "/time")
}
func texts11948(e *py.Eval, ctx variables) py.Value {
	return py.Str("task/" + ctx["stream_partition"].Member("task_id").Text() + "/time")
}
func text11948(e *py.Eval, ctx variables) string {
	return ""
}
func value11949(e *py.Eval, ctx variables) py.Value {
	return py.Str("task/" + ctx["stream_partition"].Member("task_id").Text() + "/time")
}
func typed11949(e *py.Eval, ctx variables) py.Value {
	return py.Str("task/" + ctx["stream_partition"].Member("task_id").Text() + "/time")
}
func texts11949(e *py.Eval, ctx variables) py.Value {
	return py.Str("task/" + ctx["stream_partition"].Member("task_id").Text() + "/time")
}
func text11949(e *py.Eval, ctx variables) string {
	return ""
}
func value11950(e *py.Eval, ctx variables) py.Value {
	return py.Str("task/" + ctx["stream_partition"].Member("task_id").Text() + "/time")
}
func typed11950(e *py.Eval, ctx variables) py.Value {
	return py.Str("task/" + ctx["stream_partition"].Member("task_id").Text() + "/time")
}
func texts11950(e *py.Eval, ctx variables) py.Value {
	return py.Str("task/" + ctx["stream_partition"].Member("task_id").Text() + "/time")
}
func text11950(e *py.Eval, ctx variables) string {
	return ""
}
func value11951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("task/"+ctx["stream_partition"].Member("task_id").Text()+"/time"), "string")
}
func typed11951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("task/"+ctx["stream_partition"].Member("task_id").Text()+"/time"), "string")
}
func texts11951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("task/"+ctx["stream_partition"].Member("task_id").Text()+"/time"), "string")
}
func text11951(e *py.Eval, ctx variables) string {
	return ""
}
func value11952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("task/"+ctx["stream_partition"].Member("task_id").Text()+"/time"), "boolean")
}
func typed11952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("task/"+ctx["stream_partition"].Member("task_id").Text()+"/time"), "boolean")
}
func texts11952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("task/"+ctx["stream_partition"].Member("task_id").Text()+"/time"), "boolean")
}
func text11952(e *py.Eval, ctx variables) string {
	return ""
}
func value11953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("task/"+ctx["stream_partition"].Member("task_id").Text()+"/time"), "number")
}
func typed11953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("task/"+ctx["stream_partition"].Member("task_id").Text()+"/time"), "number")
}
func texts11953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("task/"+ctx["stream_partition"].Member("task_id").Text()+"/time"), "number")
}
func text11953(e *py.Eval, ctx variables) string {
	return ""
}
func value11954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("task/"+ctx["stream_partition"].Member("task_id").Text()+"/time"), "integer")
}
func typed11954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("task/"+ctx["stream_partition"].Member("task_id").Text()+"/time"), "integer")
}
func texts11954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("task/"+ctx["stream_partition"].Member("task_id").Text()+"/time"), "integer")
}
func text11954(e *py.Eval, ctx variables) string {
	return ""
}
func value11955(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/field")
}
func typed11955(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/field")
}
func texts11955(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/field")
}
func text11955(e *py.Eval, ctx variables) string {
	return ""
}
func value11956(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/field")
}
func typed11956(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/field")
}
func texts11956(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/field")
}
func text11956(e *py.Eval, ctx variables) string {
	return ""
}
func value11957(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/field")
}
func typed11957(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/field")
}
func texts11957(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/field")
}
func text11957(e *py.Eval, ctx variables) string {
	return ""
}
func value11958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/field"), "boolean")
}
func typed11958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/field"), "boolean")
}
func texts11958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/field"), "boolean")
}
func text11958(e *py.Eval, ctx variables) string {
	return ""
}
func value11959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/field"), "string")
}
func typed11959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/field"), "string")
}
func texts11959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/field"), "string")
}
func text11959(e *py.Eval, ctx variables) string {
	return ""
}
func value11960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/field"), "number")
}
func typed11960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/field"), "number")
}
func texts11960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/field"), "number")
}
func text11960(e *py.Eval, ctx variables) string {
	return ""
}
func value11961(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/goal")
}
func typed11961(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/goal")
}
func texts11961(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/goal")
}
func text11961(e *py.Eval, ctx variables) string {
	return ""
}
func value11962(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/goal")
}
func typed11962(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/goal")
}
func texts11962(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/goal")
}
func text11962(e *py.Eval, ctx variables) string {
	return ""
}
func value11963(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/goal")
}
func typed11963(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/goal")
}
func texts11963(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/goal")
}
func text11963(e *py.Eval, ctx variables) string {
	return ""
}
func value11964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/goal"), "number")
}
func typed11964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/goal"), "number")
}
func texts11964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/goal"), "number")
}
func text11964(e *py.Eval, ctx variables) string {
	return ""
}
func value11965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/goal"), "boolean")
}
func typed11965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/goal"), "boolean")
}
func texts11965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/goal"), "boolean")
}
func text11965(e *py.Eval, ctx variables) string {
	return ""
}
func value11966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/goal"), "integer")
}
func typed11966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/goal"), "integer")
}
func texts11966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/goal"), "integer")
}
func text11966(e *py.Eval, ctx variables) string {
	return ""
}
func value11967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/goal"), "string")
}
func typed11967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/goal"), "string")
}
func texts11967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/goal"), "string")
}
func text11967(e *py.Eval, ctx variables) string {
	return ""
}
func value11968(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/space")
}
func typed11968(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/space")
}
func texts11968(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/space")
}
func text11968(e *py.Eval, ctx variables) string {
	return ""
}
func value11969(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/space")
}
func typed11969(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/space")
}
func texts11969(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/space")
}
func text11969(e *py.Eval, ctx variables) string {
	return ""
}
func value11970(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/space")
}
func typed11970(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/space")
}
func texts11970(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/space")
}
func text11970(e *py.Eval, ctx variables) string {
	return ""
}
func value11971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/space"), "boolean")
}
func typed11971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/space"), "boolean")
}
func texts11971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/space"), "boolean")
}
func text11971(e *py.Eval, ctx variables) string {
	return ""
}
func value11972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/space"), "string")
}
func typed11972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/space"), "string")
}
func texts11972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/space"), "string")
}
func text11972(e *py.Eval, ctx variables) string {
	return ""
}
func value11973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/space"), "integer")
}
func typed11973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/space"), "integer")
}
func texts11973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/space"), "integer")
}
func text11973(e *py.Eval, ctx variables) string {
	return ""
}
func value11974(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/time_entries/tags")
}
func typed11974(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/time_entries/tags")
}
func texts11974(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/time_entries/tags")
}
func text11974(e *py.Eval, ctx variables) string {
	return ""
}
func value11975(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/time_entries/tags")
}
func typed11975(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/time_entries/tags")
}
func texts11975(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/time_entries/tags")
}
func text11975(e *py.Eval, ctx variables) string {
	return ""
}
func value11976(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/time_entries/tags")
}
func typed11976(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/time_entries/tags")
}
func texts11976(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/time_entries/tags")
}
func text11976(e *py.Eval, ctx variables) string {
	return ""
}
func value11977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/time_entries/tags"), "integer")
}
func typed11977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/time_entries/tags"), "integer")
}
func texts11977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/time_entries/tags"), "integer")
}
func text11977(e *py.Eval, ctx variables) string {
	return ""
}
func value11978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/time_entries/tags"), "number")
}
func typed11978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/time_entries/tags"), "number")
}
func texts11978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/time_entries/tags"), "number")
}
func text11978(e *py.Eval, ctx variables) string {
	return ""
}
func value11979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/time_entries/tags"), "boolean")
}
func typed11979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/time_entries/tags"), "boolean")
}
func texts11979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/time_entries/tags"), "boolean")
}
func text11979(e *py.Eval, ctx variables) string {
	return ""
}
func value11980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/time_entries/tags"), "string")
}
func typed11980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/time_entries/tags"), "string")
}
func texts11980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("team/"+ctx["stream_partition"].Member("team_id").Text()+"/time_entries/tags"), "string")
}
func text11980(e *py.Eval, ctx variables) string {
	return ""
}
func value11981(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/contact_groups")
}
func typed11981(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/contact_groups")
}
func texts11981(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/contact_groups")
}
func text11981(e *py.Eval, ctx variables) string {
	return ""
}
func value11982(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/contact_groups")
}
func typed11982(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/contact_groups")
}
func texts11982(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/contact_groups")
}
func text11982(e *py.Eval, ctx variables) string {
	return ""
}
func value11983(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/contact_groups")
}
func typed11983(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/contact_groups")
}
func texts11983(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/contact_groups")
}
func text11983(e *py.Eval, ctx variables) string {
	return ""
}
func value11984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/contact_groups"), "boolean")
}
func typed11984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/contact_groups"), "boolean")
}
func texts11984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/contact_groups"), "boolean")
}
func text11984(e *py.Eval, ctx variables) string {
	return ""
}
func value11985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/contact_groups"), "string")
}
func typed11985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/contact_groups"), "string")
}
func texts11985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/contact_groups"), "string")
}
func text11985(e *py.Eval, ctx variables) string {
	return ""
}
func value11986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/contact_groups"), "number")
}
func typed11986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/contact_groups"), "number")
}
func texts11986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/contact_groups"), "number")
}
func text11986(e *py.Eval, ctx variables) string {
	return ""
}
func value11987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/contact_groups"), "integer")
}
func typed11987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/contact_groups"), "integer")
}
func texts11987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/contact_groups"), "integer")
}
func text11987(e *py.Eval, ctx variables) string {
	return ""
}
func value11988(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/message_templates")
}
func typed11988(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/message_templates")
}
func texts11988(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/message_templates")
}
func text11988(e *py.Eval, ctx variables) string {
	return ""
}
func value11989(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/message_templates")
}
func typed11989(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/message_templates")
}
func texts11989(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/message_templates")
}
func text11989(e *py.Eval, ctx variables) string {
	return ""
}
func value11990(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/message_templates")
}
func typed11990(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/message_templates")
}
func texts11990(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/message_templates")
}
func text11990(e *py.Eval, ctx variables) string {
	return ""
}
func value11991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/message_templates"), "string")
}
func typed11991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/message_templates"), "string")
}
func texts11991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/message_templates"), "string")
}
func text11991(e *py.Eval, ctx variables) string {
	return ""
}
func value11992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/message_templates"), "boolean")
}
func typed11992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/message_templates"), "boolean")
}
func texts11992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/message_templates"), "boolean")
}
func text11992(e *py.Eval, ctx variables) string {
	return ""
}
func value11993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/message_templates"), "number")
}
func typed11993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/message_templates"), "number")
}
func texts11993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/message_templates"), "number")
}
func text11993(e *py.Eval, ctx variables) string {
	return ""
}
func value11994(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/tags")
}
func typed11994(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/tags")
}
func texts11994(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/tags")
}
func text11994(e *py.Eval, ctx variables) string {
	return ""
}
func value11995(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/tags")
}
func typed11995(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/tags")
}
func texts11995(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/tags")
}
func text11995(e *py.Eval, ctx variables) string {
	return ""
}
func value11996(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/tags")
}
func typed11996(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/tags")
}
func texts11996(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/tags")
}
func text11996(e *py.Eval, ctx variables) string {
	return ""
}
func value11997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/tags"), "integer")
}
func typed11997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/tags"), "integer")
}
func texts11997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/tags"), "integer")
}
func text11997(e *py.Eval, ctx variables) string {
	return ""
}
func value11998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/tags"), "boolean")
}
func typed11998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/tags"), "boolean")
}
func texts11998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/tags"), "boolean")
}
func text11998(e *py.Eval, ctx variables) string {
	return ""
}
func value11999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/tags"), "number")
}
func typed11999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/tags"), "number")
}
func texts11999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/tags"), "number")
}
func text11999(e *py.Eval, ctx variables) string {
	return ""
}
