package main

import "github.com/airgen/airgen/runtime/py"

func value6800(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"),
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	)
}
func typed6800(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"),
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	)
}
func texts6800(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("/archive/v1/" + e.FilterInt(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text() + "/" + e.FilterInt(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text() + ".json"))
}
func text6800(e *py.Eval, ctx variables) string {
	return ""
}
func value6801(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"),
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	)
}
func typed6801(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"),
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	)
}
func texts6801(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("/archive/v1/" + e.FilterInt(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text() + "/" + e.FilterInt(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text() + ".json"))
}
func text6801(e *py.Eval, ctx variables) string {
	return ""
}
func value6802(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"),
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	).Text())
}
func typed6802(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"),
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	).Text())
}
func texts6802(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("/archive/v1/" + e.FilterInt(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text() + "/" + e.FilterInt(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text() + ".json")).Text())
}
func text6802(e *py.Eval, ctx variables) string {
	return ""
}
func value6803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"),
		"string",
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	)
}
func typed6803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"),
		"string",
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	)
}
func texts6803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"), "string")
}
func text6803(e *py.Eval, ctx variables) string {
	return ""
}
func value6804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"),
		"integer",
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	)
}
func typed6804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"),
		"integer",
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	)
}
func texts6804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"), "integer")
}
func text6804(e *py.Eval, ctx variables) string {
	return ""
}
func value6805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"),
		"number",
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	)
}
func typed6805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"),
		"number",
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	)
}
func texts6805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"), "number")
}
func text6805(e *py.Eval, ctx variables) string {
	return ""
}
func value6806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"),
		"boolean",
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	)
}
func typed6806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(ctx["stream_slice"].Member("start_time"), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"),
		"boolean",
		"/archive/v1/{{ stream_slice['start_time'].split('-')[0] | int }}/{{ stream_slice['start_time'].split('-')[1] | int }}.json",
	)
}
func texts6806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/archive/v1/"+e.FilterInt(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "split", py.Str("-")), 0), py.Int(0), py.Int(10)).Text()+"/"+e.FilterInt(e.Index(e.Call(py.Str(ctx["stream_slice"].Member("start_time").Text()), "split", py.Str("-")), 1), py.Int(0), py.Int(10)).Text()+".json"), "boolean")
}
func text6806(e *py.Eval, ctx variables) string {
	return ""
}
func value6807(e *py.Eval, ctx variables) py.Value {
	return py.Str("/assets/" + ctx["stream_partition"].Member("asset_id").Text() + "/history_paginate.api")
}
func typed6807(e *py.Eval, ctx variables) py.Value {
	return py.Str("/assets/" + ctx["stream_partition"].Member("asset_id").Text() + "/history_paginate.api")
}
func texts6807(e *py.Eval, ctx variables) py.Value {
	return py.Str("/assets/" + ctx["stream_partition"].Member("asset_id").Text() + "/history_paginate.api")
}
func text6807(e *py.Eval, ctx variables) string {
	return ""
}
func value6808(e *py.Eval, ctx variables) py.Value {
	return py.Str("/assets/" + ctx["stream_partition"].Member("asset_id").Text() + "/history_paginate.api")
}
func typed6808(e *py.Eval, ctx variables) py.Value {
	return py.Str("/assets/" + ctx["stream_partition"].Member("asset_id").Text() + "/history_paginate.api")
}
func texts6808(e *py.Eval, ctx variables) py.Value {
	return py.Str("/assets/" + ctx["stream_partition"].Member("asset_id").Text() + "/history_paginate.api")
}
func text6808(e *py.Eval, ctx variables) string {
	return ""
}
func value6809(e *py.Eval, ctx variables) py.Value {
	return py.Str("/assets/" + ctx["stream_partition"].Member("asset_id").Text() + "/history_paginate.api")
}
func typed6809(e *py.Eval, ctx variables) py.Value {
	return py.Str("/assets/" + ctx["stream_partition"].Member("asset_id").Text() + "/history_paginate.api")
}
func texts6809(e *py.Eval, ctx variables) py.Value {
	return py.Str("/assets/" + ctx["stream_partition"].Member("asset_id").Text() + "/history_paginate.api")
}
func text6809(e *py.Eval, ctx variables) string {
	return ""
}
func value6810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/assets/"+ctx["stream_partition"].Member("asset_id").Text()+"/history_paginate.api"), "integer")
}
func typed6810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/assets/"+ctx["stream_partition"].Member("asset_id").Text()+"/history_paginate.api"), "integer")
}
func texts6810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/assets/"+ctx["stream_partition"].Member("asset_id").Text()+"/history_paginate.api"), "integer")
}
func text6810(e *py.Eval, ctx variables) string {
	return ""
}
func value6811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/assets/"+ctx["stream_partition"].Member("asset_id").Text()+"/history_paginate.api"), "number")
}
func typed6811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/assets/"+ctx["stream_partition"].Member("asset_id").Text()+"/history_paginate.api"), "number")
}
func texts6811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/assets/"+ctx["stream_partition"].Member("asset_id").Text()+"/history_paginate.api"), "number")
}
func text6811(e *py.Eval, ctx variables) string {
	return ""
}
func value6812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/assets/"+ctx["stream_partition"].Member("asset_id").Text()+"/history_paginate.api"), "boolean")
}
func typed6812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/assets/"+ctx["stream_partition"].Member("asset_id").Text()+"/history_paginate.api"), "boolean")
}
func texts6812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/assets/"+ctx["stream_partition"].Member("asset_id").Text()+"/history_paginate.api"), "boolean")
}
func text6812(e *py.Eval, ctx variables) string {
	return ""
}
func value6813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/assets/"+ctx["stream_partition"].Member("asset_id").Text()+"/history_paginate.api"), "string")
}
func typed6813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/assets/"+ctx["stream_partition"].Member("asset_id").Text()+"/history_paginate.api"), "string")
}
func texts6813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/assets/"+ctx["stream_partition"].Member("asset_id").Text()+"/history_paginate.api"), "string")
}
func text6813(e *py.Eval, ctx variables) string {
	return ""
}
func value6814(e *py.Eval, ctx variables) py.Value {
	return py.Str("/attachments/" + ctx["stream_slice"].Member("attachments_gid").Text())
}
func typed6814(e *py.Eval, ctx variables) py.Value {
	return py.Str("/attachments/" + ctx["stream_slice"].Member("attachments_gid").Text())
}
func texts6814(e *py.Eval, ctx variables) py.Value {
	return py.Str("/attachments/" + ctx["stream_slice"].Member("attachments_gid").Text())
}
func text6814(e *py.Eval, ctx variables) string {
	return ""
}
func value6815(e *py.Eval, ctx variables) py.Value {
	return py.Str("/attachments/" + ctx["stream_slice"].Member("attachments_gid").Text())
}
func typed6815(e *py.Eval, ctx variables) py.Value {
	return py.Str("/attachments/" + ctx["stream_slice"].Member("attachments_gid").Text())
}
func texts6815(e *py.Eval, ctx variables) py.Value {
	return py.Str("/attachments/" + ctx["stream_slice"].Member("attachments_gid").Text())
}
func text6815(e *py.Eval, ctx variables) string {
	return ""
}
func value6816(e *py.Eval, ctx variables) py.Value {
	return py.Str("/attachments/" + ctx["stream_slice"].Member("attachments_gid").Text())
}
func typed6816(e *py.Eval, ctx variables) py.Value {
	return py.Str("/attachments/" + ctx["stream_slice"].Member("attachments_gid").Text())
}
func texts6816(e *py.Eval, ctx variables) py.Value {
	return py.Str("/attachments/" + ctx["stream_slice"].Member("attachments_gid").Text())
}
func text6816(e *py.Eval, ctx variables) string {
	return ""
}
func value6817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/attachments/"+ctx["stream_slice"].Member("attachments_gid").Text()), "integer")
}
func typed6817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/attachments/"+ctx["stream_slice"].Member("attachments_gid").Text()), "integer")
}
func texts6817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/attachments/"+ctx["stream_slice"].Member("attachments_gid").Text()), "integer")
}
func text6817(e *py.Eval, ctx variables) string {
	return ""
}
func value6818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/attachments/"+ctx["stream_slice"].Member("attachments_gid").Text()), "boolean")
}
func typed6818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/attachments/"+ctx["stream_slice"].Member("attachments_gid").Text()), "boolean")
}
func texts6818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/attachments/"+ctx["stream_slice"].Member("attachments_gid").Text()), "boolean")
}
func text6818(e *py.Eval, ctx variables) string {
	return ""
}
func value6819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/attachments/"+ctx["stream_slice"].Member("attachments_gid").Text()), "string")
}
func typed6819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/attachments/"+ctx["stream_slice"].Member("attachments_gid").Text()), "string")
}
func texts6819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/attachments/"+ctx["stream_slice"].Member("attachments_gid").Text()), "string")
}
func text6819(e *py.Eval, ctx variables) string {
	return ""
}
func value6820(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/")
}
func typed6820(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/")
}
func texts6820(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/")
}
func text6820(e *py.Eval, ctx variables) string {
	return ""
}
func value6821(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/")
}
func typed6821(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/")
}
func texts6821(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/")
}
func text6821(e *py.Eval, ctx variables) string {
	return ""
}
func value6822(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/")
}
func typed6822(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/")
}
func texts6822(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/")
}
func text6822(e *py.Eval, ctx variables) string {
	return ""
}
func value6823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"), "string")
}
func typed6823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"), "string")
}
func texts6823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"), "string")
}
func text6823(e *py.Eval, ctx variables) string {
	return ""
}
func value6824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"), "integer")
}
func typed6824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"), "integer")
}
func texts6824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"), "integer")
}
func text6824(e *py.Eval, ctx variables) string {
	return ""
}
func value6825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"), "boolean")
}
func typed6825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"), "boolean")
}
func texts6825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"), "boolean")
}
func text6825(e *py.Eval, ctx variables) string {
	return ""
}
func value6826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"), "number")
}
func typed6826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"), "number")
}
func texts6826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"), "number")
}
func text6826(e *py.Eval, ctx variables) string {
	return ""
}
func value6827(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/items/")
}
func typed6827(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/items/")
}
func texts6827(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/items/")
}
func text6827(e *py.Eval, ctx variables) string {
	return ""
}
func value6828(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/items/")
}
func typed6828(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/items/")
}
func texts6828(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/items/")
}
func text6828(e *py.Eval, ctx variables) string {
	return ""
}
func value6829(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/items/")
}
func typed6829(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/items/")
}
func texts6829(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/items/")
}
func text6829(e *py.Eval, ctx variables) string {
	return ""
}
func value6830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/items/"), "integer")
}
func typed6830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/items/"), "integer")
}
func texts6830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/items/"), "integer")
}
func text6830(e *py.Eval, ctx variables) string {
	return ""
}
func value6831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/items/"), "boolean")
}
func typed6831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/items/"), "boolean")
}
func texts6831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/items/"), "boolean")
}
func text6831(e *py.Eval, ctx variables) string {
	return ""
}
func value6832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/items/"), "string")
}
func typed6832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/items/"), "string")
}
func texts6832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/items/"), "string")
}
func text6832(e *py.Eval, ctx variables) string {
	return ""
}
func value6833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/items/"), "number")
}
func typed6833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/items/"), "number")
}
func texts6833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/items/"), "number")
}
func text6833(e *py.Eval, ctx variables) string {
	return ""
}
func value6834(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/performance-video/items/")
}
func typed6834(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/performance-video/items/")
}
func texts6834(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/performance-video/items/")
}
func text6834(e *py.Eval, ctx variables) string {
	return ""
}
func value6835(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/performance-video/items/")
}
func typed6835(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/performance-video/items/")
}
func texts6835(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/performance-video/items/")
}
func text6835(e *py.Eval, ctx variables) string {
	return ""
}
func value6836(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/performance-video/items/")
}
func typed6836(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/performance-video/items/")
}
func texts6836(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/performance-video/items/")
}
func text6836(e *py.Eval, ctx variables) string {
	return ""
}
func value6837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/performance-video/items/"), "string")
}
func typed6837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/performance-video/items/"), "string")
}
func texts6837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/performance-video/items/"), "string")
}
func text6837(e *py.Eval, ctx variables) string {
	return ""
}
func value6838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/performance-video/items/"), "integer")
}
func typed6838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/performance-video/items/"), "integer")
}
func texts6838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/performance-video/items/"), "integer")
}
func text6838(e *py.Eval, ctx variables) string {
	return ""
}
func value6839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/performance-video/items/"), "boolean")
}
func typed6839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/performance-video/items/"), "boolean")
}
func texts6839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/performance-video/items/"), "boolean")
}
func text6839(e *py.Eval, ctx variables) string {
	return ""
}
func value6840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/performance-video/items/"), "number")
}
func typed6840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/performance-video/items/"), "number")
}
func texts6840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/performance-video/items/"), "number")
}
func text6840(e *py.Eval, ctx variables) string {
	return ""
}
func value6841(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/conversion_rule")
}
func typed6841(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/conversion_rule")
}
func texts6841(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/conversion_rule")
}
func text6841(e *py.Eval, ctx variables) string {
	return ""
}
func value6842(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/conversion_rule")
}
func typed6842(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/conversion_rule")
}
func texts6842(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/conversion_rule")
}
func text6842(e *py.Eval, ctx variables) string {
	return ""
}
func value6843(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/conversion_rule")
}
func typed6843(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/conversion_rule")
}
func texts6843(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/conversion_rule")
}
func text6843(e *py.Eval, ctx variables) string {
	return ""
}
func value6844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/conversion_rule"), "integer")
}
func typed6844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/conversion_rule"), "integer")
}
func texts6844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/conversion_rule"), "integer")
}
func text6844(e *py.Eval, ctx variables) string {
	return ""
}
func value6845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/conversion_rule"), "boolean")
}
func typed6845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/conversion_rule"), "boolean")
}
func texts6845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/conversion_rule"), "boolean")
}
func text6845(e *py.Eval, ctx variables) string {
	return ""
}
func value6846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/conversion_rule"), "number")
}
func typed6846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/conversion_rule"), "number")
}
func texts6846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/conversion_rule"), "number")
}
func text6846(e *py.Eval, ctx variables) string {
	return ""
}
func value6847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/conversion_rule"), "string")
}
func typed6847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/conversion_rule"), "string")
}
func texts6847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/conversion_rule"), "string")
}
func text6847(e *py.Eval, ctx variables) string {
	return ""
}
func value6848(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/custom_audience_rule")
}
func typed6848(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/custom_audience_rule")
}
func texts6848(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/custom_audience_rule")
}
func text6848(e *py.Eval, ctx variables) string {
	return ""
}
func value6849(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/custom_audience_rule")
}
func typed6849(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/custom_audience_rule")
}
func texts6849(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/custom_audience_rule")
}
func text6849(e *py.Eval, ctx variables) string {
	return ""
}
func value6850(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/custom_audience_rule")
}
func typed6850(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/custom_audience_rule")
}
func texts6850(e *py.Eval, ctx variables) py.Value {
	return py.Str("/backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/universal_pixel/custom_audience_rule")
}
func text6850(e *py.Eval, ctx variables) string {
	return ""
}
func value6851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/custom_audience_rule"), "string")
}
func typed6851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/custom_audience_rule"), "string")
}
func texts6851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/custom_audience_rule"), "string")
}
func text6851(e *py.Eval, ctx variables) string {
	return ""
}
func value6852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/custom_audience_rule"), "number")
}
func typed6852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/custom_audience_rule"), "number")
}
func texts6852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/custom_audience_rule"), "number")
}
func text6852(e *py.Eval, ctx variables) string {
	return ""
}
func value6853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/custom_audience_rule"), "boolean")
}
func typed6853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/custom_audience_rule"), "boolean")
}
func texts6853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/custom_audience_rule"), "boolean")
}
func text6853(e *py.Eval, ctx variables) string {
	return ""
}
func value6854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/custom_audience_rule"), "integer")
}
func typed6854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/custom_audience_rule"), "integer")
}
func texts6854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/universal_pixel/custom_audience_rule"), "integer")
}
func text6854(e *py.Eval, ctx variables) string {
	return ""
}
func value6855(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/bulk-campaigns")
}
func typed6855(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/bulk-campaigns")
}
func texts6855(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/bulk-campaigns")
}
func text6855(e *py.Eval, ctx variables) string {
	return ""
}
func value6856(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/bulk-campaigns")
}
func typed6856(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/bulk-campaigns")
}
func texts6856(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/bulk-campaigns")
}
func text6856(e *py.Eval, ctx variables) string {
	return ""
}
func value6857(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/bulk-campaigns")
}
func typed6857(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/bulk-campaigns")
}
func texts6857(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/bulk-campaigns")
}
func text6857(e *py.Eval, ctx variables) string {
	return ""
}
func value6858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/bulk-campaigns"), "string")
}
func typed6858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/bulk-campaigns"), "string")
}
func texts6858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/bulk-campaigns"), "string")
}
func text6858(e *py.Eval, ctx variables) string {
	return ""
}
func value6859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/bulk-campaigns"), "integer")
}
func typed6859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/bulk-campaigns"), "integer")
}
func texts6859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/bulk-campaigns"), "integer")
}
func text6859(e *py.Eval, ctx variables) string {
	return ""
}
func value6860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/bulk-campaigns"), "boolean")
}
func typed6860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/bulk-campaigns"), "boolean")
}
func texts6860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/bulk-campaigns"), "boolean")
}
func text6860(e *py.Eval, ctx variables) string {
	return ""
}
func value6861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/bulk-campaigns"), "number")
}
func typed6861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/bulk-campaigns"), "number")
}
func texts6861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/bulk-campaigns"), "number")
}
func text6861(e *py.Eval, ctx variables) string {
	return ""
}
func value6862(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/contacts")
}
func typed6862(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/contacts")
}
func texts6862(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/contacts")
}
func text6862(e *py.Eval, ctx variables) string {
	return ""
}
func value6863(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/contacts")
}
func typed6863(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/contacts")
}
func texts6863(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/contacts")
}
func text6863(e *py.Eval, ctx variables) string {
	return ""
}
func value6864(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/contacts")
}
func typed6864(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/contacts")
}
func texts6864(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/contacts")
}
func text6864(e *py.Eval, ctx variables) string {
	return ""
}
func value6865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/contacts"), "string")
}
func typed6865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/contacts"), "string")
}
func texts6865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/contacts"), "string")
}
func text6865(e *py.Eval, ctx variables) string {
	return ""
}
func value6866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/contacts"), "boolean")
}
func typed6866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/contacts"), "boolean")
}
func texts6866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/contacts"), "boolean")
}
func text6866(e *py.Eval, ctx variables) string {
	return ""
}
func value6867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/contacts"), "integer")
}
func typed6867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/contacts"), "integer")
}
func texts6867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/contacts"), "integer")
}
func text6867(e *py.Eval, ctx variables) string {
	return ""
}
func value6868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/contacts"), "number")
}
func typed6868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/contacts"), "number")
}
func texts6868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/contacts"), "number")
}
func text6868(e *py.Eval, ctx variables) string {
	return ""
}
func value6869(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/fields")
}
func typed6869(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/fields")
}
func texts6869(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/fields")
}
func text6869(e *py.Eval, ctx variables) string {
	return ""
}
func value6870(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/fields")
}
func typed6870(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/fields")
}
func texts6870(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/fields")
}
func text6870(e *py.Eval, ctx variables) string {
	return ""
}
func value6871(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/fields")
}
func typed6871(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/fields")
}
func texts6871(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/fields")
}
func text6871(e *py.Eval, ctx variables) string {
	return ""
}
func value6872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/fields"), "string")
}
func typed6872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/fields"), "string")
}
func texts6872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/fields"), "string")
}
func text6872(e *py.Eval, ctx variables) string {
	return ""
}
func value6873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/fields"), "integer")
}
func typed6873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/fields"), "integer")
}
func texts6873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/fields"), "integer")
}
func text6873(e *py.Eval, ctx variables) string {
	return ""
}
func value6874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/fields"), "number")
}
func typed6874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/fields"), "number")
}
func texts6874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/fields"), "number")
}
func text6874(e *py.Eval, ctx variables) string {
	return ""
}
func value6875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/fields"), "boolean")
}
func typed6875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/fields"), "boolean")
}
func texts6875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/fields"), "boolean")
}
func text6875(e *py.Eval, ctx variables) string {
	return ""
}
func value6876(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/lists")
}
func typed6876(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/lists")
}
func texts6876(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/lists")
}
func text6876(e *py.Eval, ctx variables) string {
	return ""
}
func value6877(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/lists")
}
func typed6877(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/lists")
}
func texts6877(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/lists")
}
func text6877(e *py.Eval, ctx variables) string {
	return ""
}
func value6878(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/lists")
}
func typed6878(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/lists")
}
func texts6878(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/lists")
}
func text6878(e *py.Eval, ctx variables) string {
	return ""
}
func value6879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/lists"), "string")
}
func typed6879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/lists"), "string")
}
func texts6879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/lists"), "string")
}
func text6879(e *py.Eval, ctx variables) string {
	return ""
}
func value6880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/lists"), "integer")
}
func typed6880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/lists"), "integer")
}
func texts6880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/lists"), "integer")
}
func text6880(e *py.Eval, ctx variables) string {
	return ""
}
func value6881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/lists"), "number")
}
func typed6881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/lists"), "number")
}
func texts6881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/lists"), "number")
}
func text6881(e *py.Eval, ctx variables) string {
	return ""
}
func value6882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/lists"), "boolean")
}
func typed6882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/lists"), "boolean")
}
func texts6882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/lists"), "boolean")
}
func text6882(e *py.Eval, ctx variables) string {
	return ""
}
func value6883(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/message-types")
}
func typed6883(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/message-types")
}
func texts6883(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/message-types")
}
func text6883(e *py.Eval, ctx variables) string {
	return ""
}
func value6884(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/message-types")
}
func typed6884(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/message-types")
}
func texts6884(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/message-types")
}
func text6884(e *py.Eval, ctx variables) string {
	return ""
}
func value6885(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/message-types")
}
func typed6885(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/message-types")
}
func texts6885(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/message-types")
}
func text6885(e *py.Eval, ctx variables) string {
	return ""
}
func value6886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/message-types"), "number")
}
func typed6886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/message-types"), "number")
}
func texts6886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/message-types"), "number")
}
func text6886(e *py.Eval, ctx variables) string {
	return ""
}
func value6887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/message-types"), "integer")
}
func typed6887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/message-types"), "integer")
}
func texts6887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/message-types"), "integer")
}
func text6887(e *py.Eval, ctx variables) string {
	return ""
}
func value6888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/message-types"), "boolean")
}
func typed6888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/message-types"), "boolean")
}
func texts6888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/message-types"), "boolean")
}
func text6888(e *py.Eval, ctx variables) string {
	return ""
}
func value6889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/message-types"), "string")
}
func typed6889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/message-types"), "string")
}
func texts6889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/message-types"), "string")
}
func text6889(e *py.Eval, ctx variables) string {
	return ""
}
func value6890(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/segments")
}
func typed6890(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/segments")
}
func texts6890(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/segments")
}
func text6890(e *py.Eval, ctx variables) string {
	return ""
}
func value6891(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/segments")
}
func typed6891(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/segments")
}
func texts6891(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/segments")
}
func text6891(e *py.Eval, ctx variables) string {
	return ""
}
func value6892(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/segments")
}
func typed6892(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/segments")
}
func texts6892(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/segments")
}
func text6892(e *py.Eval, ctx variables) string {
	return ""
}
func value6893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/segments"), "integer")
}
func typed6893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/segments"), "integer")
}
func texts6893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/segments"), "integer")
}
func text6893(e *py.Eval, ctx variables) string {
	return ""
}
func value6894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/segments"), "string")
}
func typed6894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/segments"), "string")
}
func texts6894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/segments"), "string")
}
func text6894(e *py.Eval, ctx variables) string {
	return ""
}
func value6895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/segments"), "number")
}
func typed6895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/segments"), "number")
}
func texts6895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/segments"), "number")
}
func text6895(e *py.Eval, ctx variables) string {
	return ""
}
func value6896(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/suppression-lists")
}
func typed6896(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/suppression-lists")
}
func texts6896(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/suppression-lists")
}
func text6896(e *py.Eval, ctx variables) string {
	return ""
}
func value6897(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/suppression-lists")
}
func typed6897(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/suppression-lists")
}
func texts6897(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/suppression-lists")
}
func text6897(e *py.Eval, ctx variables) string {
	return ""
}
func value6898(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/suppression-lists")
}
func typed6898(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/suppression-lists")
}
func texts6898(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/suppression-lists")
}
func text6898(e *py.Eval, ctx variables) string {
	return ""
}
func value6899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/suppression-lists"), "string")
}
func typed6899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/suppression-lists"), "string")
}
func texts6899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/suppression-lists"), "string")
}
func text6899(e *py.Eval, ctx variables) string {
	return ""
}
func value6900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/suppression-lists"), "boolean")
}
func typed6900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/suppression-lists"), "boolean")
}
func texts6900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/suppression-lists"), "boolean")
}
func text6900(e *py.Eval, ctx variables) string {
	return ""
}
func value6901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/suppression-lists"), "number")
}
func typed6901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/suppression-lists"), "number")
}
func texts6901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/suppression-lists"), "number")
}
func text6901(e *py.Eval, ctx variables) string {
	return ""
}
func value6902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/suppression-lists"), "integer")
}
func typed6902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/suppression-lists"), "integer")
}
func texts6902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/suppression-lists"), "integer")
}
func text6902(e *py.Eval, ctx variables) string {
	return ""
}
func value6903(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/transactional-campaigns")
}
func typed6903(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/transactional-campaigns")
}
func texts6903(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/transactional-campaigns")
}
func text6903(e *py.Eval, ctx variables) string {
	return ""
}
func value6904(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/transactional-campaigns")
}
func typed6904(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/transactional-campaigns")
}
func texts6904(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/transactional-campaigns")
}
func text6904(e *py.Eval, ctx variables) string {
	return ""
}
func value6905(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/transactional-campaigns")
}
func typed6905(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/transactional-campaigns")
}
func texts6905(e *py.Eval, ctx variables) py.Value {
	return py.Str("/brands/" + ctx["stream_partition"].Member("brand_id").Text() + "/transactional-campaigns")
}
func text6905(e *py.Eval, ctx variables) string {
	return ""
}
func value6906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/transactional-campaigns"), "boolean")
}
func typed6906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/transactional-campaigns"), "boolean")
}
func texts6906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/transactional-campaigns"), "boolean")
}
func text6906(e *py.Eval, ctx variables) string {
	return ""
}
func value6907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/transactional-campaigns"), "string")
}
func typed6907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/transactional-campaigns"), "string")
}
func texts6907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/transactional-campaigns"), "string")
}
func text6907(e *py.Eval, ctx variables) string {
	return ""
}
func value6908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/transactional-campaigns"), "number")
}
func typed6908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/transactional-campaigns"), "number")
}
func texts6908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/transactional-campaigns"), "number")
}
func text6908(e *py.Eval, ctx variables) string {
	return ""
}
func value6909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/transactional-campaigns"), "integer")
}
func typed6909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/transactional-campaigns"), "integer")
}
func texts6909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/brands/"+ctx["stream_partition"].Member("brand_id").Text()+"/transactional-campaigns"), "integer")
}
func text6909(e *py.Eval, ctx variables) string {
	return ""
}
func value6910(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/accounts")
}
func typed6910(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/accounts")
}
func texts6910(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/accounts")
}
func text6910(e *py.Eval, ctx variables) string {
	return ""
}
func value6911(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/accounts")
}
func typed6911(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/accounts")
}
func texts6911(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/accounts")
}
func text6911(e *py.Eval, ctx variables) string {
	return ""
}
func value6912(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/accounts")
}
func typed6912(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/accounts")
}
func texts6912(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/accounts")
}
func text6912(e *py.Eval, ctx variables) string {
	return ""
}
func value6913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/accounts"), "string")
}
func typed6913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/accounts"), "string")
}
func texts6913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/accounts"), "string")
}
func text6913(e *py.Eval, ctx variables) string {
	return ""
}
func value6914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/accounts"), "integer")
}
func typed6914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/accounts"), "integer")
}
func texts6914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/accounts"), "integer")
}
func text6914(e *py.Eval, ctx variables) string {
	return ""
}
func value6915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/accounts"), "boolean")
}
func typed6915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/accounts"), "boolean")
}
func texts6915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/accounts"), "boolean")
}
func text6915(e *py.Eval, ctx variables) string {
	return ""
}
func value6916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/accounts"), "number")
}
func typed6916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/accounts"), "number")
}
func texts6916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/accounts"), "number")
}
func text6916(e *py.Eval, ctx variables) string {
	return ""
}
func value6917(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories")
}
func typed6917(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories")
}
func texts6917(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories")
}
func text6917(e *py.Eval, ctx variables) string {
	return ""
}
func value6918(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories")
}
func typed6918(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories")
}
func texts6918(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories")
}
func text6918(e *py.Eval, ctx variables) string {
	return ""
}
func value6919(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories")
}
func typed6919(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories")
}
func texts6919(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories")
}
func text6919(e *py.Eval, ctx variables) string {
	return ""
}
func value6920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/categories"), "integer")
}
func typed6920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/categories"), "integer")
}
func texts6920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/categories"), "integer")
}
func text6920(e *py.Eval, ctx variables) string {
	return ""
}
func value6921(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/categories"), "boolean")
}
func typed6921(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/categories"), "boolean")
}
func texts6921(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/categories"), "boolean")
}
func text6921(e *py.Eval, ctx variables) string {
	return ""
}
func value6922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/categories"), "number")
}
func typed6922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/categories"), "number")
}
func texts6922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/categories"), "number")
}
func text6922(e *py.Eval, ctx variables) string {
	return ""
}
func value6923(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories/" + ctx["stream_partition"].Member("category_id").Text())
}
func typed6923(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories/" + ctx["stream_partition"].Member("category_id").Text())
}
func texts6923(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories/" + ctx["stream_partition"].Member("category_id").Text())
}
func text6923(e *py.Eval, ctx variables) string {
	return ""
}
func value6924(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories/" + ctx["stream_partition"].Member("category_id").Text())
}
func typed6924(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories/" + ctx["stream_partition"].Member("category_id").Text())
}
func texts6924(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories/" + ctx["stream_partition"].Member("category_id").Text())
}
func text6924(e *py.Eval, ctx variables) string {
	return ""
}
func value6925(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories/" + ctx["stream_partition"].Member("category_id").Text())
}
func typed6925(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories/" + ctx["stream_partition"].Member("category_id").Text())
}
func texts6925(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/categories/" + ctx["stream_partition"].Member("category_id").Text())
}
func text6925(e *py.Eval, ctx variables) string {
	return ""
}
func value6926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/categories/"+ctx["stream_partition"].Member("category_id").Text()), "integer")
}
func typed6926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/categories/"+ctx["stream_partition"].Member("category_id").Text()), "integer")
}
func texts6926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/categories/"+ctx["stream_partition"].Member("category_id").Text()), "integer")
}
func text6926(e *py.Eval, ctx variables) string {
	return ""
}
func value6927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/categories/"+ctx["stream_partition"].Member("category_id").Text()), "number")
}
func typed6927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/categories/"+ctx["stream_partition"].Member("category_id").Text()), "number")
}
func texts6927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/categories/"+ctx["stream_partition"].Member("category_id").Text()), "number")
}
func text6927(e *py.Eval, ctx variables) string {
	return ""
}
func value6928(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/payees")
}
func typed6928(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/payees")
}
func texts6928(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/payees")
}
func text6928(e *py.Eval, ctx variables) string {
	return ""
}
func value6929(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/payees")
}
func typed6929(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/payees")
}
func texts6929(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/payees")
}
func text6929(e *py.Eval, ctx variables) string {
	return ""
}
func value6930(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/payees")
}
func typed6930(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/payees")
}
func texts6930(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/payees")
}
func text6930(e *py.Eval, ctx variables) string {
	return ""
}
func value6931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/payees"), "string")
}
func typed6931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/payees"), "string")
}
func texts6931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/payees"), "string")
}
func text6931(e *py.Eval, ctx variables) string {
	return ""
}
func value6932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/payees"), "boolean")
}
func typed6932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/payees"), "boolean")
}
func texts6932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/payees"), "boolean")
}
func text6932(e *py.Eval, ctx variables) string {
	return ""
}
func value6933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/payees"), "integer")
}
func typed6933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/payees"), "integer")
}
func texts6933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/payees"), "integer")
}
func text6933(e *py.Eval, ctx variables) string {
	return ""
}
func value6934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/payees"), "number")
}
func typed6934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/payees"), "number")
}
func texts6934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/payees"), "number")
}
func text6934(e *py.Eval, ctx variables) string {
	return ""
}
func value6935(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/transactions")
}
func typed6935(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/transactions")
}
func texts6935(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/transactions")
}
func text6935(e *py.Eval, ctx variables) string {
	return ""
}
func value6936(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/transactions")
}
func typed6936(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/transactions")
}
func texts6936(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/transactions")
}
func text6936(e *py.Eval, ctx variables) string {
	return ""
}
func value6937(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/transactions")
}
func typed6937(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/transactions")
}
func texts6937(e *py.Eval, ctx variables) py.Value {
	return py.Str("/budgets/" + ctx["stream_partition"].Member("budget").Text() + "/transactions")
}
func text6937(e *py.Eval, ctx variables) string {
	return ""
}
func value6938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/transactions"), "integer")
}
func typed6938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/transactions"), "integer")
}
func texts6938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/transactions"), "integer")
}
func text6938(e *py.Eval, ctx variables) string {
	return ""
}
func value6939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/transactions"), "string")
}
func typed6939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/transactions"), "string")
}
func texts6939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/transactions"), "string")
}
func text6939(e *py.Eval, ctx variables) string {
	return ""
}
func value6940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/transactions"), "number")
}
func typed6940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/transactions"), "number")
}
func texts6940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/transactions"), "number")
}
func text6940(e *py.Eval, ctx variables) string {
	return ""
}
func value6941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/transactions"), "boolean")
}
func typed6941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/transactions"), "boolean")
}
func texts6941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/budgets/"+ctx["stream_partition"].Member("budget").Text()+"/transactions"), "boolean")
}
func text6941(e *py.Eval, ctx variables) string {
	return ""
}
func value6942(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/actions")
}
func typed6942(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/actions")
}
func texts6942(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/actions")
}
func text6942(e *py.Eval, ctx variables) string {
	return ""
}
func value6943(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/actions")
}
func typed6943(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/actions")
}
func texts6943(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/actions")
}
func text6943(e *py.Eval, ctx variables) string {
	return ""
}
func value6944(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/actions")
}
func typed6944(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/actions")
}
func texts6944(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_partition"].Member("parent_id").Text() + "/actions")
}
func text6944(e *py.Eval, ctx variables) string {
	return ""
}
func value6945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/actions"), "integer")
}
func typed6945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/actions"), "integer")
}
func texts6945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/actions"), "integer")
}
func text6945(e *py.Eval, ctx variables) string {
	return ""
}
func value6946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/actions"), "boolean")
}
func typed6946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/actions"), "boolean")
}
func texts6946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/actions"), "boolean")
}
func text6946(e *py.Eval, ctx variables) string {
	return ""
}
func value6947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/actions"), "string")
}
func typed6947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/actions"), "string")
}
func texts6947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/actions"), "string")
}
func text6947(e *py.Eval, ctx variables) string {
	return ""
}
func value6948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/actions"), "number")
}
func typed6948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/actions"), "number")
}
func texts6948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_partition"].Member("parent_id").Text()+"/actions"), "number")
}
func text6948(e *py.Eval, ctx variables) string {
	return ""
}
func value6949(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func typed6949(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func texts6949(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func text6949(e *py.Eval, ctx variables) string {
	return ""
}
func value6950(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func typed6950(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func texts6950(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func text6950(e *py.Eval, ctx variables) string {
	return ""
}
func value6951(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func typed6951(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func texts6951(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func text6951(e *py.Eval, ctx variables) string {
	return ""
}
func value6952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "string")
}
func typed6952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "string")
}
func texts6952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "string")
}
func text6952(e *py.Eval, ctx variables) string {
	return ""
}
func value6953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "integer")
}
func typed6953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "integer")
}
func texts6953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "integer")
}
func text6953(e *py.Eval, ctx variables) string {
	return ""
}
func value6954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "number")
}
func typed6954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "number")
}
func texts6954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "number")
}
func text6954(e *py.Eval, ctx variables) string {
	return ""
}
func value6955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "boolean")
}
func typed6955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "boolean")
}
func texts6955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "boolean")
}
func text6955(e *py.Eval, ctx variables) string {
	return ""
}
func value6956(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("/campaigns/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text() + "/adgroups/" + ctx["stream_slice"].Member("adgroup_id").Text() + "/targetingkeywords"))
}
func typed6956(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("/campaigns/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text() + "/adgroups/" + ctx["stream_slice"].Member("adgroup_id").Text() + "/targetingkeywords"))
}
func texts6956(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "campaign_id").Text() + "/adgroups/" + ctx["stream_slice"].Member("adgroup_id").Text() + "/targetingkeywords")
}
func text6956(e *py.Eval, ctx variables) string {
	return ""
}
func value6957(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("/campaigns/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text() + "/adgroups/" + ctx["stream_slice"].Member("adgroup_id").Text() + "/targetingkeywords"))
}
func typed6957(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("/campaigns/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text() + "/adgroups/" + ctx["stream_slice"].Member("adgroup_id").Text() + "/targetingkeywords"))
}
func texts6957(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "campaign_id").Text() + "/adgroups/" + ctx["stream_slice"].Member("adgroup_id").Text() + "/targetingkeywords")
}
func text6957(e *py.Eval, ctx variables) string {
	return ""
}
func value6958(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("/campaigns/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text() + "/adgroups/" + ctx["stream_slice"].Member("adgroup_id").Text() + "/targetingkeywords")).Text())
}
func typed6958(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("/campaigns/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text() + "/adgroups/" + ctx["stream_slice"].Member("adgroup_id").Text() + "/targetingkeywords")).Text())
}
func texts6958(e *py.Eval, ctx variables) py.Value {
	return py.Str("/campaigns/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "campaign_id").Text() + "/adgroups/" + ctx["stream_slice"].Member("adgroup_id").Text() + "/targetingkeywords")
}
func text6958(e *py.Eval, ctx variables) string {
	return ""
}
func value6959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text()+"/adgroups/"+ctx["stream_slice"].Member("adgroup_id").Text()+"/targetingkeywords"), "number")
}
func typed6959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text()+"/adgroups/"+ctx["stream_slice"].Member("adgroup_id").Text()+"/targetingkeywords"), "number")
}
func texts6959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "campaign_id").Text()+"/adgroups/"+ctx["stream_slice"].Member("adgroup_id").Text()+"/targetingkeywords"), "number")
}
func text6959(e *py.Eval, ctx variables) string {
	return ""
}
func value6960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text()+"/adgroups/"+ctx["stream_slice"].Member("adgroup_id").Text()+"/targetingkeywords"), "boolean")
}
func typed6960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text()+"/adgroups/"+ctx["stream_slice"].Member("adgroup_id").Text()+"/targetingkeywords"), "boolean")
}
func texts6960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "campaign_id").Text()+"/adgroups/"+ctx["stream_slice"].Member("adgroup_id").Text()+"/targetingkeywords"), "boolean")
}
func text6960(e *py.Eval, ctx variables) string {
	return ""
}
func value6961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text()+"/adgroups/"+ctx["stream_slice"].Member("adgroup_id").Text()+"/targetingkeywords"), "integer")
}
func typed6961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text()+"/adgroups/"+ctx["stream_slice"].Member("adgroup_id").Text()+"/targetingkeywords"), "integer")
}
func texts6961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "campaign_id").Text()+"/adgroups/"+ctx["stream_slice"].Member("adgroup_id").Text()+"/targetingkeywords"), "integer")
}
func text6961(e *py.Eval, ctx variables) string {
	return ""
}
func value6962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text()+"/adgroups/"+ctx["stream_slice"].Member("adgroup_id").Text()+"/targetingkeywords"), "string")
}
func typed6962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "campaign_id").Text()+"/adgroups/"+ctx["stream_slice"].Member("adgroup_id").Text()+"/targetingkeywords"), "string")
}
func texts6962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/campaigns/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "campaign_id").Text()+"/adgroups/"+ctx["stream_slice"].Member("adgroup_id").Text()+"/targetingkeywords"), "string")
}
func text6962(e *py.Eval, ctx variables) string {
	return ""
}
func value6963(e *py.Eval, ctx variables) py.Value {
	return py.Str("/chapters/" + ctx["stream_partition"].Member("chapter_id").Text() + "/contents")
}
func typed6963(e *py.Eval, ctx variables) py.Value {
	return py.Str("/chapters/" + ctx["stream_partition"].Member("chapter_id").Text() + "/contents")
}
func texts6963(e *py.Eval, ctx variables) py.Value {
	return py.Str("/chapters/" + ctx["stream_partition"].Member("chapter_id").Text() + "/contents")
}
func text6963(e *py.Eval, ctx variables) string {
	return ""
}
func value6964(e *py.Eval, ctx variables) py.Value {
	return py.Str("/chapters/" + ctx["stream_partition"].Member("chapter_id").Text() + "/contents")
}
func typed6964(e *py.Eval, ctx variables) py.Value {
	return py.Str("/chapters/" + ctx["stream_partition"].Member("chapter_id").Text() + "/contents")
}
func texts6964(e *py.Eval, ctx variables) py.Value {
	return py.Str("/chapters/" + ctx["stream_partition"].Member("chapter_id").Text() + "/contents")
}
func text6964(e *py.Eval, ctx variables) string {
	return ""
}
func value6965(e *py.Eval, ctx variables) py.Value {
	return py.Str("/chapters/" + ctx["stream_partition"].Member("chapter_id").Text() + "/contents")
}
func typed6965(e *py.Eval, ctx variables) py.Value {
	return py.Str("/chapters/" + ctx["stream_partition"].Member("chapter_id").Text() + "/contents")
}
func texts6965(e *py.Eval, ctx variables) py.Value {
	return py.Str("/chapters/" + ctx["stream_partition"].Member("chapter_id").Text() + "/contents")
}
func text6965(e *py.Eval, ctx variables) string {
	return ""
}
func value6966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/chapters/"+ctx["stream_partition"].Member("chapter_id").Text()+"/contents"), "integer")
}
func typed6966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/chapters/"+ctx["stream_partition"].Member("chapter_id").Text()+"/contents"), "integer")
}
func texts6966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/chapters/"+ctx["stream_partition"].Member("chapter_id").Text()+"/contents"), "integer")
}
func text6966(e *py.Eval, ctx variables) string {
	return ""
}
func value6967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/chapters/"+ctx["stream_partition"].Member("chapter_id").Text()+"/contents"), "number")
}
func typed6967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/chapters/"+ctx["stream_partition"].Member("chapter_id").Text()+"/contents"), "number")
}
func texts6967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/chapters/"+ctx["stream_partition"].Member("chapter_id").Text()+"/contents"), "number")
}
func text6967(e *py.Eval, ctx variables) string {
	return ""
}
func value6968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/chapters/"+ctx["stream_partition"].Member("chapter_id").Text()+"/contents"), "string")
}
func typed6968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/chapters/"+ctx["stream_partition"].Member("chapter_id").Text()+"/contents"), "string")
}
func texts6968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/chapters/"+ctx["stream_partition"].Member("chapter_id").Text()+"/contents"), "string")
}
func text6968(e *py.Eval, ctx variables) string {
	return ""
}
func value6969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/chapters/"+ctx["stream_partition"].Member("chapter_id").Text()+"/contents"), "boolean")
}
func typed6969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/chapters/"+ctx["stream_partition"].Member("chapter_id").Text()+"/contents"), "boolean")
}
func texts6969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/chapters/"+ctx["stream_partition"].Member("chapter_id").Text()+"/contents"), "boolean")
}
func text6969(e *py.Eval, ctx variables) string {
	return ""
}
func value6970(e *py.Eval, ctx variables) py.Value {
	return py.Str("/companies/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func typed6970(e *py.Eval, ctx variables) py.Value {
	return py.Str("/companies/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func texts6970(e *py.Eval, ctx variables) py.Value {
	return py.Str("/companies/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func text6970(e *py.Eval, ctx variables) string {
	return ""
}
func value6971(e *py.Eval, ctx variables) py.Value {
	return py.Str("/companies/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func typed6971(e *py.Eval, ctx variables) py.Value {
	return py.Str("/companies/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func texts6971(e *py.Eval, ctx variables) py.Value {
	return py.Str("/companies/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func text6971(e *py.Eval, ctx variables) string {
	return ""
}
func value6972(e *py.Eval, ctx variables) py.Value {
	return py.Str("/companies/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func typed6972(e *py.Eval, ctx variables) py.Value {
	return py.Str("/companies/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func texts6972(e *py.Eval, ctx variables) py.Value {
	return py.Str("/companies/" + ctx["stream_slice"].Member("id").Text() + "/segments")
}
func text6972(e *py.Eval, ctx variables) string {
	return ""
}
func value6973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/companies/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "string")
}
func typed6973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/companies/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "string")
}
func texts6973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/companies/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "string")
}
func text6973(e *py.Eval, ctx variables) string {
	return ""
}
func value6974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/companies/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "integer")
}
func typed6974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/companies/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "integer")
}
func texts6974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/companies/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "integer")
}
func text6974(e *py.Eval, ctx variables) string {
	return ""
}
func value6975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/companies/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "number")
}
func typed6975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/companies/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "number")
}
func texts6975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/companies/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "number")
}
func text6975(e *py.Eval, ctx variables) string {
	return ""
}
func value6976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/companies/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "boolean")
}
func typed6976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/companies/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "boolean")
}
func texts6976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/companies/"+ctx["stream_slice"].Member("id").Text()+"/segments"), "boolean")
}
func text6976(e *py.Eval, ctx variables) string {
	return ""
}
func value6977(e *py.Eval, ctx variables) py.Value {
	return py.Str("/content_metadata/" + ctx["stream_partition"].Member("content_metadata_id").Text())
}
func typed6977(e *py.Eval, ctx variables) py.Value {
	return py.Str("/content_metadata/" + ctx["stream_partition"].Member("content_metadata_id").Text())
}
func texts6977(e *py.Eval, ctx variables) py.Value {
	return py.Str("/content_metadata/" + ctx["stream_partition"].Member("content_metadata_id").Text())
}
func text6977(e *py.Eval, ctx variables) string {
	return ""
}
func value6978(e *py.Eval, ctx variables) py.Value {
	return py.Str("/content_metadata/" + ctx["stream_partition"].Member("content_metadata_id").Text())
}
func typed6978(e *py.Eval, ctx variables) py.Value {
	return py.Str("/content_metadata/" + ctx["stream_partition"].Member("content_metadata_id").Text())
}
func texts6978(e *py.Eval, ctx variables) py.Value {
	return py.Str("/content_metadata/" + ctx["stream_partition"].Member("content_metadata_id").Text())
}
func text6978(e *py.Eval, ctx variables) string {
	return ""
}
func value6979(e *py.Eval, ctx variables) py.Value {
	return py.Str("/content_metadata/" + ctx["stream_partition"].Member("content_metadata_id").Text())
}
func typed6979(e *py.Eval, ctx variables) py.Value {
	return py.Str("/content_metadata/" + ctx["stream_partition"].Member("content_metadata_id").Text())
}
func texts6979(e *py.Eval, ctx variables) py.Value {
	return py.Str("/content_metadata/" + ctx["stream_partition"].Member("content_metadata_id").Text())
}
func text6979(e *py.Eval, ctx variables) string {
	return ""
}
func value6980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/content_metadata/"+ctx["stream_partition"].Member("content_metadata_id").Text()), "string")
}
func typed6980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/content_metadata/"+ctx["stream_partition"].Member("content_metadata_id").Text()), "string")
}
func texts6980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/content_metadata/"+ctx["stream_partition"].Member("content_metadata_id").Text()), "string")
}
func text6980(e *py.Eval, ctx variables) string {
	return ""
}
func value6981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/content_metadata/"+ctx["stream_partition"].Member("content_metadata_id").Text()), "integer")
}
func typed6981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/content_metadata/"+ctx["stream_partition"].Member("content_metadata_id").Text()), "integer")
}
func texts6981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/content_metadata/"+ctx["stream_partition"].Member("content_metadata_id").Text()), "integer")
}
func text6981(e *py.Eval, ctx variables) string {
	return ""
}
func value6982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/content_metadata/"+ctx["stream_partition"].Member("content_metadata_id").Text()), "number")
}
func typed6982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/content_metadata/"+ctx["stream_partition"].Member("content_metadata_id").Text()), "number")
}
func texts6982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/content_metadata/"+ctx["stream_partition"].Member("content_metadata_id").Text()), "number")
}
func text6982(e *py.Eval, ctx variables) string {
	return ""
}
func value6983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/content_metadata/"+ctx["stream_partition"].Member("content_metadata_id").Text()), "boolean")
}
func typed6983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/content_metadata/"+ctx["stream_partition"].Member("content_metadata_id").Text()), "boolean")
}
func texts6983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/content_metadata/"+ctx["stream_partition"].Member("content_metadata_id").Text()), "boolean")
}
func text6983(e *py.Eval, ctx variables) string {
	return ""
}
func value6984(e *py.Eval, ctx variables) py.Value {
	return py.Str("/conversations/" + ctx["stream_slice"].Member("id").Text())
}
func typed6984(e *py.Eval, ctx variables) py.Value {
	return py.Str("/conversations/" + ctx["stream_slice"].Member("id").Text())
}
func texts6984(e *py.Eval, ctx variables) py.Value {
	return py.Str("/conversations/" + ctx["stream_slice"].Member("id").Text())
}
func text6984(e *py.Eval, ctx variables) string {
	return ""
}
func value6985(e *py.Eval, ctx variables) py.Value {
	return py.Str("/conversations/" + ctx["stream_slice"].Member("id").Text())
}
func typed6985(e *py.Eval, ctx variables) py.Value {
	return py.Str("/conversations/" + ctx["stream_slice"].Member("id").Text())
}
func texts6985(e *py.Eval, ctx variables) py.Value {
	return py.Str("/conversations/" + ctx["stream_slice"].Member("id").Text())
}
func text6985(e *py.Eval, ctx variables) string {
	return ""
}
func value6986(e *py.Eval, ctx variables) py.Value {
	return py.Str("/conversations/" + ctx["stream_slice"].Member("id").Text())
}
func typed6986(e *py.Eval, ctx variables) py.Value {
	return py.Str("/conversations/" + ctx["stream_slice"].Member("id").Text())
}
func texts6986(e *py.Eval, ctx variables) py.Value {
	return py.Str("/conversations/" + ctx["stream_slice"].Member("id").Text())
}
func text6986(e *py.Eval, ctx variables) string {
	return ""
}
func value6987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/conversations/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func typed6987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/conversations/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func texts6987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/conversations/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func text6987(e *py.Eval, ctx variables) string {
	return ""
}
func value6988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/conversations/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func typed6988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/conversations/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func texts6988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/conversations/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func text6988(e *py.Eval, ctx variables) string {
	return ""
}
func value6989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/conversations/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func typed6989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/conversations/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func texts6989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/conversations/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func text6989(e *py.Eval, ctx variables) string {
	return ""
}
func value6990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/conversations/"+ctx["stream_slice"].Member("id").Text()), "string")
}
func typed6990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/conversations/"+ctx["stream_slice"].Member("id").Text()), "string")
}
func texts6990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/conversations/"+ctx["stream_slice"].Member("id").Text()), "string")
}
func text6990(e *py.Eval, ctx variables) string {
	return ""
}
func value6991(e *py.Eval, ctx variables) py.Value {
	return py.Str("/coupons/" + ctx["stream_partition"].Member("coupon_id").Text() + "/unique_coupon_codes")
}
func typed6991(e *py.Eval, ctx variables) py.Value {
	return py.Str("/coupons/" + ctx["stream_partition"].Member("coupon_id").Text() + "/unique_coupon_codes")
}
func texts6991(e *py.Eval, ctx variables) py.Value {
	return py.Str("/coupons/" + ctx["stream_partition"].Member("coupon_id").Text() + "/unique_coupon_codes")
}
func text6991(e *py.Eval, ctx variables) string {
	return ""
}
func value6992(e *py.Eval, ctx variables) py.Value {
	return py.Str("/coupons/" + ctx["stream_partition"].Member("coupon_id").Text() + "/unique_coupon_codes")
}
func typed6992(e *py.Eval, ctx variables) py.Value {
	return py.Str("/coupons/" + ctx["stream_partition"].Member("coupon_id").Text() + "/unique_coupon_codes")
}
func texts6992(e *py.Eval, ctx variables) py.Value {
	return py.Str("/coupons/" + ctx["stream_partition"].Member("coupon_id").Text() + "/unique_coupon_codes")
}
func text6992(e *py.Eval, ctx variables) string {
	return ""
}
func value6993(e *py.Eval, ctx variables) py.Value {
	return py.Str("/coupons/" + ctx["stream_partition"].Member("coupon_id").Text() + "/unique_coupon_codes")
}
func typed6993(e *py.Eval, ctx variables) py.Value {
	return py.Str("/coupons/" + ctx["stream_partition"].Member("coupon_id").Text() + "/unique_coupon_codes")
}
func texts6993(e *py.Eval, ctx variables) py.Value {
	return py.Str("/coupons/" + ctx["stream_partition"].Member("coupon_id").Text() + "/unique_coupon_codes")
}
func text6993(e *py.Eval, ctx variables) string {
	return ""
}
func value6994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/coupons/"+ctx["stream_partition"].Member("coupon_id").Text()+"/unique_coupon_codes"), "string")
}
func typed6994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/coupons/"+ctx["stream_partition"].Member("coupon_id").Text()+"/unique_coupon_codes"), "string")
}
func texts6994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/coupons/"+ctx["stream_partition"].Member("coupon_id").Text()+"/unique_coupon_codes"), "string")
}
func text6994(e *py.Eval, ctx variables) string {
	return ""
}
func value6995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/coupons/"+ctx["stream_partition"].Member("coupon_id").Text()+"/unique_coupon_codes"), "integer")
}
func typed6995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/coupons/"+ctx["stream_partition"].Member("coupon_id").Text()+"/unique_coupon_codes"), "integer")
}
func texts6995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/coupons/"+ctx["stream_partition"].Member("coupon_id").Text()+"/unique_coupon_codes"), "integer")
}
func text6995(e *py.Eval, ctx variables) string {
	return ""
}
func value6996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/coupons/"+ctx["stream_partition"].Member("coupon_id").Text()+"/unique_coupon_codes"), "number")
}
func typed6996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/coupons/"+ctx["stream_partition"].Member("coupon_id").Text()+"/unique_coupon_codes"), "number")
}
func texts6996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/coupons/"+ctx["stream_partition"].Member("coupon_id").Text()+"/unique_coupon_codes"), "number")
}
func text6996(e *py.Eval, ctx variables) string {
	return ""
}
func value6997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/coupons/"+ctx["stream_partition"].Member("coupon_id").Text()+"/unique_coupon_codes"), "boolean")
}
func typed6997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/coupons/"+ctx["stream_partition"].Member("coupon_id").Text()+"/unique_coupon_codes"), "boolean")
}
func texts6997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/coupons/"+ctx["stream_partition"].Member("coupon_id").Text()+"/unique_coupon_codes"), "boolean")
}
func text6997(e *py.Eval, ctx variables) string {
	return ""
}
func value6998(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/contacts")
}
func typed6998(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/contacts")
}
func texts6998(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/contacts")
}
func text6998(e *py.Eval, ctx variables) string {
	return ""
}
func value6999(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/contacts")
}
func typed6999(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/contacts")
}
func texts6999(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/contacts")
}
func text6999(e *py.Eval, ctx variables) string {
	return ""
}
func value7000(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/contacts")
}
func typed7000(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/contacts")
}
func texts7000(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/contacts")
}
func text7000(e *py.Eval, ctx variables) string {
	return ""
}
func value7001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/contacts"), "string")
}
func typed7001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/contacts"), "string")
}
func texts7001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/contacts"), "string")
}
func text7001(e *py.Eval, ctx variables) string {
	return ""
}
func value7002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/contacts"), "integer")
}
func typed7002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/contacts"), "integer")
}
func texts7002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/contacts"), "integer")
}
func text7002(e *py.Eval, ctx variables) string {
	return ""
}
func value7003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/contacts"), "number")
}
func typed7003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/contacts"), "number")
}
func texts7003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/contacts"), "number")
}
func text7003(e *py.Eval, ctx variables) string {
	return ""
}
func value7004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/contacts"), "boolean")
}
func typed7004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/contacts"), "boolean")
}
func texts7004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/contacts"), "boolean")
}
func text7004(e *py.Eval, ctx variables) string {
	return ""
}
func value7005(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/line_items")
}
func typed7005(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/line_items")
}
func texts7005(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/line_items")
}
func text7005(e *py.Eval, ctx variables) string {
	return ""
}
func value7006(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/line_items")
}
func typed7006(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/line_items")
}
func texts7006(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/line_items")
}
func text7006(e *py.Eval, ctx variables) string {
	return ""
}
func value7007(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/line_items")
}
func typed7007(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/line_items")
}
func texts7007(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/line_items")
}
func text7007(e *py.Eval, ctx variables) string {
	return ""
}
func value7008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/line_items"), "integer")
}
func typed7008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/line_items"), "integer")
}
func texts7008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/line_items"), "integer")
}
func text7008(e *py.Eval, ctx variables) string {
	return ""
}
func value7009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/line_items"), "number")
}
func typed7009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/line_items"), "number")
}
func texts7009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/line_items"), "number")
}
func text7009(e *py.Eval, ctx variables) string {
	return ""
}
func value7010(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/line_items"), "boolean")
}
func typed7010(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/line_items"), "boolean")
}
func texts7010(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/line_items"), "boolean")
}
func text7010(e *py.Eval, ctx variables) string {
	return ""
}
func value7011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/line_items"), "string")
}
func typed7011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/line_items"), "string")
}
func texts7011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/line_items"), "string")
}
func text7011(e *py.Eval, ctx variables) string {
	return ""
}
func value7012(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/payment_sources")
}
func typed7012(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/payment_sources")
}
func texts7012(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/payment_sources")
}
func text7012(e *py.Eval, ctx variables) string {
	return ""
}
func value7013(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/payment_sources")
}
func typed7013(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/payment_sources")
}
func texts7013(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/payment_sources")
}
func text7013(e *py.Eval, ctx variables) string {
	return ""
}
func value7014(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/payment_sources")
}
func typed7014(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/payment_sources")
}
func texts7014(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/payment_sources")
}
func text7014(e *py.Eval, ctx variables) string {
	return ""
}
func value7015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/payment_sources"), "string")
}
func typed7015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/payment_sources"), "string")
}
func texts7015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/payment_sources"), "string")
}
func text7015(e *py.Eval, ctx variables) string {
	return ""
}
func value7016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/payment_sources"), "number")
}
func typed7016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/payment_sources"), "number")
}
func texts7016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/payment_sources"), "number")
}
func text7016(e *py.Eval, ctx variables) string {
	return ""
}
func value7017(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/payment_sources"), "boolean")
}
func typed7017(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/payment_sources"), "boolean")
}
func texts7017(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/payment_sources"), "boolean")
}
func text7017(e *py.Eval, ctx variables) string {
	return ""
}
func value7018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/payment_sources"), "integer")
}
func typed7018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/payment_sources"), "integer")
}
func texts7018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/payment_sources"), "integer")
}
func text7018(e *py.Eval, ctx variables) string {
	return ""
}
func value7019(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_slice"].Member("id").Text() + "/contacts")
}
func typed7019(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_slice"].Member("id").Text() + "/contacts")
}
func texts7019(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_slice"].Member("id").Text() + "/contacts")
}
func text7019(e *py.Eval, ctx variables) string {
	return ""
}
func value7020(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_slice"].Member("id").Text() + "/contacts")
}
func typed7020(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_slice"].Member("id").Text() + "/contacts")
}
func texts7020(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_slice"].Member("id").Text() + "/contacts")
}
func text7020(e *py.Eval, ctx variables) string {
	return ""
}
func value7021(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_slice"].Member("id").Text() + "/contacts")
}
func typed7021(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_slice"].Member("id").Text() + "/contacts")
}
func texts7021(e *py.Eval, ctx variables) py.Value {
	return py.Str("/customers/" + ctx["stream_slice"].Member("id").Text() + "/contacts")
}
func text7021(e *py.Eval, ctx variables) string {
	return ""
}
func value7022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_slice"].Member("id").Text()+"/contacts"), "string")
}
func typed7022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_slice"].Member("id").Text()+"/contacts"), "string")
}
func texts7022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_slice"].Member("id").Text()+"/contacts"), "string")
}
func text7022(e *py.Eval, ctx variables) string {
	return ""
}
func value7023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_slice"].Member("id").Text()+"/contacts"), "number")
}
func typed7023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_slice"].Member("id").Text()+"/contacts"), "number")
}
func texts7023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_slice"].Member("id").Text()+"/contacts"), "number")
}
func text7023(e *py.Eval, ctx variables) string {
	return ""
}
func value7024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_slice"].Member("id").Text()+"/contacts"), "integer")
}
func typed7024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_slice"].Member("id").Text()+"/contacts"), "integer")
}
func texts7024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_slice"].Member("id").Text()+"/contacts"), "integer")
}
func text7024(e *py.Eval, ctx variables) string {
	return ""
}
func value7025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_slice"].Member("id").Text()+"/contacts"), "boolean")
}
func typed7025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_slice"].Member("id").Text()+"/contacts"), "boolean")
}
func texts7025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/customers/"+ctx["stream_slice"].Member("id").Text()+"/contacts"), "boolean")
}
func text7025(e *py.Eval, ctx variables) string {
	return ""
}
func value7026(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard/" + ctx["stream_slice"].Member("id").Text())
}
func typed7026(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard/" + ctx["stream_slice"].Member("id").Text())
}
func texts7026(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard/" + ctx["stream_slice"].Member("id").Text())
}
func text7026(e *py.Eval, ctx variables) string {
	return ""
}
func value7027(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard/" + ctx["stream_slice"].Member("id").Text())
}
func typed7027(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard/" + ctx["stream_slice"].Member("id").Text())
}
func texts7027(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard/" + ctx["stream_slice"].Member("id").Text())
}
func text7027(e *py.Eval, ctx variables) string {
	return ""
}
func value7028(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard/" + ctx["stream_slice"].Member("id").Text())
}
func typed7028(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard/" + ctx["stream_slice"].Member("id").Text())
}
func texts7028(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard/" + ctx["stream_slice"].Member("id").Text())
}
func text7028(e *py.Eval, ctx variables) string {
	return ""
}
func value7029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func typed7029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func texts7029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func text7029(e *py.Eval, ctx variables) string {
	return ""
}
func value7030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard/"+ctx["stream_slice"].Member("id").Text()), "string")
}
func typed7030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard/"+ctx["stream_slice"].Member("id").Text()), "string")
}
func texts7030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard/"+ctx["stream_slice"].Member("id").Text()), "string")
}
func text7030(e *py.Eval, ctx variables) string {
	return ""
}
func value7031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func typed7031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func texts7031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func text7031(e *py.Eval, ctx variables) string {
	return ""
}
func value7032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func typed7032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func texts7032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func text7032(e *py.Eval, ctx variables) string {
	return ""
}
func value7033(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard_layouts/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layout_components")
}
func typed7033(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard_layouts/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layout_components")
}
func texts7033(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard_layouts/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layout_components")
}
func text7033(e *py.Eval, ctx variables) string {
	return ""
}
func value7034(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard_layouts/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layout_components")
}
func typed7034(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard_layouts/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layout_components")
}
func texts7034(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard_layouts/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layout_components")
}
func text7034(e *py.Eval, ctx variables) string {
	return ""
}
func value7035(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard_layouts/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layout_components")
}
func typed7035(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard_layouts/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layout_components")
}
func texts7035(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboard_layouts/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layout_components")
}
func text7035(e *py.Eval, ctx variables) string {
	return ""
}
func value7036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard_layouts/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layout_components"), "number")
}
func typed7036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard_layouts/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layout_components"), "number")
}
func texts7036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard_layouts/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layout_components"), "number")
}
func text7036(e *py.Eval, ctx variables) string {
	return ""
}
func value7037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard_layouts/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layout_components"), "boolean")
}
func typed7037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard_layouts/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layout_components"), "boolean")
}
func texts7037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard_layouts/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layout_components"), "boolean")
}
func text7037(e *py.Eval, ctx variables) string {
	return ""
}
func value7038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard_layouts/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layout_components"), "string")
}
func typed7038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard_layouts/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layout_components"), "string")
}
func texts7038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboard_layouts/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layout_components"), "string")
}
func text7038(e *py.Eval, ctx variables) string {
	return ""
}
func value7039(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_elements")
}
func typed7039(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_elements")
}
func texts7039(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_elements")
}
func text7039(e *py.Eval, ctx variables) string {
	return ""
}
func value7040(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_elements")
}
func typed7040(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_elements")
}
func texts7040(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_elements")
}
func text7040(e *py.Eval, ctx variables) string {
	return ""
}
func value7041(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_elements")
}
func typed7041(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_elements")
}
func texts7041(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_elements")
}
func text7041(e *py.Eval, ctx variables) string {
	return ""
}
func value7042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_elements"), "number")
}
func typed7042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_elements"), "number")
}
func texts7042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_elements"), "number")
}
func text7042(e *py.Eval, ctx variables) string {
	return ""
}
func value7043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_elements"), "boolean")
}
func typed7043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_elements"), "boolean")
}
func texts7043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_elements"), "boolean")
}
func text7043(e *py.Eval, ctx variables) string {
	return ""
}
func value7044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_elements"), "integer")
}
func typed7044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_elements"), "integer")
}
func texts7044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_elements"), "integer")
}
func text7044(e *py.Eval, ctx variables) string {
	return ""
}
func value7045(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_filters")
}
func typed7045(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_filters")
}
func texts7045(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_filters")
}
func text7045(e *py.Eval, ctx variables) string {
	return ""
}
func value7046(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_filters")
}
func typed7046(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_filters")
}
func texts7046(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_filters")
}
func text7046(e *py.Eval, ctx variables) string {
	return ""
}
func value7047(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_filters")
}
func typed7047(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_filters")
}
func texts7047(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_filters")
}
func text7047(e *py.Eval, ctx variables) string {
	return ""
}
func value7048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_filters"), "string")
}
func typed7048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_filters"), "string")
}
func texts7048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_filters"), "string")
}
func text7048(e *py.Eval, ctx variables) string {
	return ""
}
func value7049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_filters"), "integer")
}
func typed7049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_filters"), "integer")
}
func texts7049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_filters"), "integer")
}
func text7049(e *py.Eval, ctx variables) string {
	return ""
}
func value7050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_filters"), "boolean")
}
func typed7050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_filters"), "boolean")
}
func texts7050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_filters"), "boolean")
}
func text7050(e *py.Eval, ctx variables) string {
	return ""
}
func value7051(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layouts")
}
func typed7051(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layouts")
}
func texts7051(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layouts")
}
func text7051(e *py.Eval, ctx variables) string {
	return ""
}
func value7052(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layouts")
}
func typed7052(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layouts")
}
func texts7052(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layouts")
}
func text7052(e *py.Eval, ctx variables) string {
	return ""
}
func value7053(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layouts")
}
func typed7053(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layouts")
}
func texts7053(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dashboards/" + ctx["stream_partition"].Member("id").Text() + "/dashboard_layouts")
}
func text7053(e *py.Eval, ctx variables) string {
	return ""
}
func value7054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layouts"), "string")
}
func typed7054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layouts"), "string")
}
func texts7054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layouts"), "string")
}
func text7054(e *py.Eval, ctx variables) string {
	return ""
}
func value7055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layouts"), "integer")
}
func typed7055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layouts"), "integer")
}
func texts7055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layouts"), "integer")
}
func text7055(e *py.Eval, ctx variables) string {
	return ""
}
func value7056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layouts"), "boolean")
}
func typed7056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layouts"), "boolean")
}
func texts7056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layouts"), "boolean")
}
func text7056(e *py.Eval, ctx variables) string {
	return ""
}
func value7057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layouts"), "number")
}
func typed7057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layouts"), "number")
}
func texts7057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dashboards/"+ctx["stream_partition"].Member("id").Text()+"/dashboard_layouts"), "number")
}
func text7057(e *py.Eval, ctx variables) string {
	return ""
}
func value7058(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func typed7058(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func texts7058(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func text7058(e *py.Eval, ctx variables) string {
	return ""
}
func value7059(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func typed7059(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func texts7059(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func text7059(e *py.Eval, ctx variables) string {
	return ""
}
func value7060(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func typed7060(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func texts7060(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func text7060(e *py.Eval, ctx variables) string {
	return ""
}
func value7061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "integer")
}
func typed7061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "integer")
}
func texts7061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "integer")
}
func text7061(e *py.Eval, ctx variables) string {
	return ""
}
func value7062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "number")
}
func typed7062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "number")
}
func texts7062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "number")
}
func text7062(e *py.Eval, ctx variables) string {
	return ""
}
func value7063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "boolean")
}
func typed7063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "boolean")
}
func texts7063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "boolean")
}
func text7063(e *py.Eval, ctx variables) string {
	return ""
}
func value7064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "string")
}
func typed7064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "string")
}
func texts7064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "string")
}
func text7064(e *py.Eval, ctx variables) string {
	return ""
}
func value7065(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/documents/contact/" + ctx["stream_partition"].Member("contact_id").Text() + "/docs")
}
func typed7065(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/documents/contact/" + ctx["stream_partition"].Member("contact_id").Text() + "/docs")
}
func texts7065(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/documents/contact/" + ctx["stream_partition"].Member("contact_id").Text() + "/docs")
}
func text7065(e *py.Eval, ctx variables) string {
	return ""
}
func value7066(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/documents/contact/" + ctx["stream_partition"].Member("contact_id").Text() + "/docs")
}
func typed7066(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/documents/contact/" + ctx["stream_partition"].Member("contact_id").Text() + "/docs")
}
func texts7066(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/documents/contact/" + ctx["stream_partition"].Member("contact_id").Text() + "/docs")
}
func text7066(e *py.Eval, ctx variables) string {
	return ""
}
func value7067(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/documents/contact/" + ctx["stream_partition"].Member("contact_id").Text() + "/docs")
}
func typed7067(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/documents/contact/" + ctx["stream_partition"].Member("contact_id").Text() + "/docs")
}
func texts7067(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dev/api/documents/contact/" + ctx["stream_partition"].Member("contact_id").Text() + "/docs")
}
func text7067(e *py.Eval, ctx variables) string {
	return ""
}
func value7068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/documents/contact/"+ctx["stream_partition"].Member("contact_id").Text()+"/docs"), "string")
}
func typed7068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/documents/contact/"+ctx["stream_partition"].Member("contact_id").Text()+"/docs"), "string")
}
func texts7068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/documents/contact/"+ctx["stream_partition"].Member("contact_id").Text()+"/docs"), "string")
}
func text7068(e *py.Eval, ctx variables) string {
	return ""
}
func value7069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/documents/contact/"+ctx["stream_partition"].Member("contact_id").Text()+"/docs"), "number")
}
func typed7069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/documents/contact/"+ctx["stream_partition"].Member("contact_id").Text()+"/docs"), "number")
}
func texts7069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/documents/contact/"+ctx["stream_partition"].Member("contact_id").Text()+"/docs"), "number")
}
func text7069(e *py.Eval, ctx variables) string {
	return ""
}
func value7070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/documents/contact/"+ctx["stream_partition"].Member("contact_id").Text()+"/docs"), "boolean")
}
func typed7070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/documents/contact/"+ctx["stream_partition"].Member("contact_id").Text()+"/docs"), "boolean")
}
func texts7070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/documents/contact/"+ctx["stream_partition"].Member("contact_id").Text()+"/docs"), "boolean")
}
func text7070(e *py.Eval, ctx variables) string {
	return ""
}
func value7071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/documents/contact/"+ctx["stream_partition"].Member("contact_id").Text()+"/docs"), "integer")
}
func typed7071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/documents/contact/"+ctx["stream_partition"].Member("contact_id").Text()+"/docs"), "integer")
}
func texts7071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dev/api/documents/contact/"+ctx["stream_partition"].Member("contact_id").Text()+"/docs"), "integer")
}
func text7071(e *py.Eval, ctx variables) string {
	return ""
}
func value7072(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/acl/permissions")
}
func typed7072(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/acl/permissions")
}
func texts7072(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/acl/permissions")
}
func text7072(e *py.Eval, ctx variables) string {
	return ""
}
func value7073(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/acl/permissions")
}
func typed7073(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/acl/permissions")
}
func texts7073(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/acl/permissions")
}
func text7073(e *py.Eval, ctx variables) string {
	return ""
}
func value7074(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/acl/permissions")
}
func typed7074(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/acl/permissions")
}
func texts7074(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/acl/permissions")
}
func text7074(e *py.Eval, ctx variables) string {
	return ""
}
func value7075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/acl/permissions"), "number")
}
func typed7075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/acl/permissions"), "number")
}
func texts7075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/acl/permissions"), "number")
}
func text7075(e *py.Eval, ctx variables) string {
	return ""
}
func value7076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/acl/permissions"), "string")
}
func typed7076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/acl/permissions"), "string")
}
func texts7076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/acl/permissions"), "string")
}
func text7076(e *py.Eval, ctx variables) string {
	return ""
}
func value7077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/acl/permissions"), "integer")
}
func typed7077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/acl/permissions"), "integer")
}
func texts7077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/acl/permissions"), "integer")
}
func text7077(e *py.Eval, ctx variables) string {
	return ""
}
func value7078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/acl/permissions"), "boolean")
}
func typed7078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/acl/permissions"), "boolean")
}
func texts7078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/acl/permissions"), "boolean")
}
func text7078(e *py.Eval, ctx variables) string {
	return ""
}
func value7079(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/controls")
}
func typed7079(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/controls")
}
func texts7079(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/controls")
}
func text7079(e *py.Eval, ctx variables) string {
	return ""
}
func value7080(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/controls")
}
func typed7080(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/controls")
}
func texts7080(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/controls")
}
func text7080(e *py.Eval, ctx variables) string {
	return ""
}
func value7081(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/controls")
}
func typed7081(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/controls")
}
func texts7081(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/controls")
}
func text7081(e *py.Eval, ctx variables) string {
	return ""
}
func value7082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/controls"), "integer")
}
func typed7082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/controls"), "integer")
}
func texts7082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/controls"), "integer")
}
func text7082(e *py.Eval, ctx variables) string {
	return ""
}
func value7083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/controls"), "string")
}
func typed7083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/controls"), "string")
}
func texts7083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/controls"), "string")
}
func text7083(e *py.Eval, ctx variables) string {
	return ""
}
func value7084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/controls"), "number")
}
func typed7084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/controls"), "number")
}
func texts7084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/controls"), "number")
}
func text7084(e *py.Eval, ctx variables) string {
	return ""
}
func value7085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/controls"), "boolean")
}
func typed7085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/controls"), "boolean")
}
func texts7085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/controls"), "boolean")
}
func text7085(e *py.Eval, ctx variables) string {
	return ""
}
func value7086(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/formulas")
}
func typed7086(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/formulas")
}
func texts7086(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/formulas")
}
func text7086(e *py.Eval, ctx variables) string {
	return ""
}
func value7087(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/formulas")
}
func typed7087(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/formulas")
}
func texts7087(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/formulas")
}
func text7087(e *py.Eval, ctx variables) string {
	return ""
}
func value7088(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/formulas")
}
func typed7088(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/formulas")
}
func texts7088(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/formulas")
}
func text7088(e *py.Eval, ctx variables) string {
	return ""
}
func value7089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/formulas"), "string")
}
func typed7089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/formulas"), "string")
}
func texts7089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/formulas"), "string")
}
func text7089(e *py.Eval, ctx variables) string {
	return ""
}
func value7090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/formulas"), "integer")
}
func typed7090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/formulas"), "integer")
}
func texts7090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/formulas"), "integer")
}
func text7090(e *py.Eval, ctx variables) string {
	return ""
}
func value7091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/formulas"), "number")
}
func typed7091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/formulas"), "number")
}
func texts7091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/formulas"), "number")
}
func text7091(e *py.Eval, ctx variables) string {
	return ""
}
func value7092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/formulas"), "boolean")
}
func typed7092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/formulas"), "boolean")
}
func texts7092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/formulas"), "boolean")
}
func text7092(e *py.Eval, ctx variables) string {
	return ""
}
func value7093(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/pages")
}
func typed7093(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/pages")
}
func texts7093(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/pages")
}
func text7093(e *py.Eval, ctx variables) string {
	return ""
}
func value7094(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/pages")
}
func typed7094(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/pages")
}
func texts7094(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/pages")
}
func text7094(e *py.Eval, ctx variables) string {
	return ""
}
func value7095(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/pages")
}
func typed7095(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/pages")
}
func texts7095(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/pages")
}
func text7095(e *py.Eval, ctx variables) string {
	return ""
}
func value7096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/pages"), "integer")
}
func typed7096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/pages"), "integer")
}
func texts7096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/pages"), "integer")
}
func text7096(e *py.Eval, ctx variables) string {
	return ""
}
func value7097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/pages"), "number")
}
func typed7097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/pages"), "number")
}
func texts7097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/pages"), "number")
}
func text7097(e *py.Eval, ctx variables) string {
	return ""
}
func value7098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/pages"), "string")
}
func typed7098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/pages"), "string")
}
func texts7098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/pages"), "string")
}
func text7098(e *py.Eval, ctx variables) string {
	return ""
}
func value7099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/pages"), "boolean")
}
func typed7099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/pages"), "boolean")
}
func texts7099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/pages"), "boolean")
}
func text7099(e *py.Eval, ctx variables) string {
	return ""
}
func value7100(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables")
}
func typed7100(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables")
}
func texts7100(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables")
}
func text7100(e *py.Eval, ctx variables) string {
	return ""
}
func value7101(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables")
}
func typed7101(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables")
}
func texts7101(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables")
}
func text7101(e *py.Eval, ctx variables) string {
	return ""
}
func value7102(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables")
}
func typed7102(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables")
}
func texts7102(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables")
}
func text7102(e *py.Eval, ctx variables) string {
	return ""
}
func value7103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables"), "string")
}
func typed7103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables"), "string")
}
func texts7103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables"), "string")
}
func text7103(e *py.Eval, ctx variables) string {
	return ""
}
func value7104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables"), "number")
}
func typed7104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables"), "number")
}
func texts7104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables"), "number")
}
func text7104(e *py.Eval, ctx variables) string {
	return ""
}
func value7105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables"), "boolean")
}
func typed7105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables"), "boolean")
}
func texts7105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables"), "boolean")
}
func text7105(e *py.Eval, ctx variables) string {
	return ""
}
func value7106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables"), "integer")
}
func typed7106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables"), "integer")
}
func texts7106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables"), "integer")
}
func text7106(e *py.Eval, ctx variables) string {
	return ""
}
func value7107(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables/" + ctx["stream_partition"].Member("table_id").Text() + "/rows")
}
func typed7107(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables/" + ctx["stream_partition"].Member("table_id").Text() + "/rows")
}
func texts7107(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables/" + ctx["stream_partition"].Member("table_id").Text() + "/rows")
}
func text7107(e *py.Eval, ctx variables) string {
	return ""
}
func value7108(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables/" + ctx["stream_partition"].Member("table_id").Text() + "/rows")
}
func typed7108(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables/" + ctx["stream_partition"].Member("table_id").Text() + "/rows")
}
func texts7108(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables/" + ctx["stream_partition"].Member("table_id").Text() + "/rows")
}
func text7108(e *py.Eval, ctx variables) string {
	return ""
}
func value7109(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables/" + ctx["stream_partition"].Member("table_id").Text() + "/rows")
}
func typed7109(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables/" + ctx["stream_partition"].Member("table_id").Text() + "/rows")
}
func texts7109(e *py.Eval, ctx variables) py.Value {
	return py.Str("/docs/" + ctx["stream_partition"].Member("doc_id").Text() + "/tables/" + ctx["stream_partition"].Member("table_id").Text() + "/rows")
}
func text7109(e *py.Eval, ctx variables) string {
	return ""
}
func value7110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables/"+ctx["stream_partition"].Member("table_id").Text()+"/rows"), "string")
}
func typed7110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables/"+ctx["stream_partition"].Member("table_id").Text()+"/rows"), "string")
}
func texts7110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables/"+ctx["stream_partition"].Member("table_id").Text()+"/rows"), "string")
}
func text7110(e *py.Eval, ctx variables) string {
	return ""
}
func value7111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables/"+ctx["stream_partition"].Member("table_id").Text()+"/rows"), "integer")
}
func typed7111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables/"+ctx["stream_partition"].Member("table_id").Text()+"/rows"), "integer")
}
func texts7111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables/"+ctx["stream_partition"].Member("table_id").Text()+"/rows"), "integer")
}
func text7111(e *py.Eval, ctx variables) string {
	return ""
}
func value7112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables/"+ctx["stream_partition"].Member("table_id").Text()+"/rows"), "boolean")
}
func typed7112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables/"+ctx["stream_partition"].Member("table_id").Text()+"/rows"), "boolean")
}
func texts7112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/docs/"+ctx["stream_partition"].Member("doc_id").Text()+"/tables/"+ctx["stream_partition"].Member("table_id").Text()+"/rows"), "boolean")
}
func text7112(e *py.Eval, ctx variables) string {
	return ""
}
func value7113(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/rules")
}
func typed7113(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/rules")
}
func texts7113(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/rules")
}
func text7113(e *py.Eval, ctx variables) string {
	return ""
}
func value7114(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/rules")
}
func typed7114(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/rules")
}
func texts7114(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/rules")
}
func text7114(e *py.Eval, ctx variables) string {
	return ""
}
func value7115(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/rules")
}
func typed7115(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/rules")
}
func texts7115(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/rules")
}
func text7115(e *py.Eval, ctx variables) string {
	return ""
}
func value7116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/rules"), "integer")
}
func typed7116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/rules"), "integer")
}
func texts7116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/rules"), "integer")
}
func text7116(e *py.Eval, ctx variables) string {
	return ""
}
func value7117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/rules"), "number")
}
func typed7117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/rules"), "number")
}
func texts7117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/rules"), "number")
}
func text7117(e *py.Eval, ctx variables) string {
	return ""
}
func value7118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/rules"), "boolean")
}
func typed7118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/rules"), "boolean")
}
func texts7118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/rules"), "boolean")
}
func text7118(e *py.Eval, ctx variables) string {
	return ""
}
func value7119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/rules"), "string")
}
func typed7119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/rules"), "string")
}
func texts7119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/rules"), "string")
}
func text7119(e *py.Eval, ctx variables) string {
	return ""
}
func value7120(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/versions")
}
func typed7120(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/versions")
}
func texts7120(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/versions")
}
func text7120(e *py.Eval, ctx variables) string {
	return ""
}
func value7121(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/versions")
}
func typed7121(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/versions")
}
func texts7121(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/versions")
}
func text7121(e *py.Eval, ctx variables) string {
	return ""
}
func value7122(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/versions")
}
func typed7122(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/versions")
}
func texts7122(e *py.Eval, ctx variables) py.Value {
	return py.Str("/dynamic_configs/" + ctx["stream_partition"].Member("dynamic_config_id").Text() + "/versions")
}
func text7122(e *py.Eval, ctx variables) string {
	return ""
}
func value7123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/versions"), "string")
}
func typed7123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/versions"), "string")
}
func texts7123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/versions"), "string")
}
func text7123(e *py.Eval, ctx variables) string {
	return ""
}
func value7124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/versions"), "integer")
}
func typed7124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/versions"), "integer")
}
func texts7124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/versions"), "integer")
}
func text7124(e *py.Eval, ctx variables) string {
	return ""
}
func value7125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/versions"), "number")
}
func typed7125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/versions"), "number")
}
func texts7125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/versions"), "number")
}
func text7125(e *py.Eval, ctx variables) string {
	return ""
}
func value7126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/versions"), "boolean")
}
func typed7126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/versions"), "boolean")
}
func texts7126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/dynamic_configs/"+ctx["stream_partition"].Member("dynamic_config_id").Text()+"/versions"), "boolean")
}
func text7126(e *py.Eval, ctx variables) string {
	return ""
}
func value7127(e *py.Eval, ctx variables) py.Value {
	return py.Str("/employees/" + ctx["stream_partition"].Member("id").Text())
}
func typed7127(e *py.Eval, ctx variables) py.Value {
	return py.Str("/employees/" + ctx["stream_partition"].Member("id").Text())
}
func texts7127(e *py.Eval, ctx variables) py.Value {
	return py.Str("/employees/" + ctx["stream_partition"].Member("id").Text())
}
func text7127(e *py.Eval, ctx variables) string {
	return ""
}
func value7128(e *py.Eval, ctx variables) py.Value {
	return py.Str("/employees/" + ctx["stream_partition"].Member("id").Text())
}
func typed7128(e *py.Eval, ctx variables) py.Value {
	return py.Str("/employees/" + ctx["stream_partition"].Member("id").Text())
}
func texts7128(e *py.Eval, ctx variables) py.Value {
	return py.Str("/employees/" + ctx["stream_partition"].Member("id").Text())
}
func text7128(e *py.Eval, ctx variables) string {
	return ""
}
func value7129(e *py.Eval, ctx variables) py.Value {
	return py.Str("/employees/" + ctx["stream_partition"].Member("id").Text())
}
func typed7129(e *py.Eval, ctx variables) py.Value {
	return py.Str("/employees/" + ctx["stream_partition"].Member("id").Text())
}
func texts7129(e *py.Eval, ctx variables) py.Value {
	return py.Str("/employees/" + ctx["stream_partition"].Member("id").Text())
}
func text7129(e *py.Eval, ctx variables) string {
	return ""
}
func value7130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/employees/"+ctx["stream_partition"].Member("id").Text()), "number")
}
func typed7130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/employees/"+ctx["stream_partition"].Member("id").Text()), "number")
}
func texts7130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/employees/"+ctx["stream_partition"].Member("id").Text()), "number")
}
func text7130(e *py.Eval, ctx variables) string {
	return ""
}
func value7131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/employees/"+ctx["stream_partition"].Member("id").Text()), "boolean")
}
func typed7131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/employees/"+ctx["stream_partition"].Member("id").Text()), "boolean")
}
func texts7131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/employees/"+ctx["stream_partition"].Member("id").Text()), "boolean")
}
func text7131(e *py.Eval, ctx variables) string {
	return ""
}
func value7132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/employees/"+ctx["stream_partition"].Member("id").Text()), "string")
}
func typed7132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/employees/"+ctx["stream_partition"].Member("id").Text()), "string")
}
func texts7132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/employees/"+ctx["stream_partition"].Member("id").Text()), "string")
}
func text7132(e *py.Eval, ctx variables) string {
	return ""
}
func value7133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/employees/"+ctx["stream_partition"].Member("id").Text()), "integer")
}
func typed7133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/employees/"+ctx["stream_partition"].Member("id").Text()), "integer")
}
func texts7133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/employees/"+ctx["stream_partition"].Member("id").Text()), "integer")
}
func text7133(e *py.Eval, ctx variables) string {
	return ""
}
func value7134(e *py.Eval, ctx variables) py.Value {
	return py.Str("/estimates/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func typed7134(e *py.Eval, ctx variables) py.Value {
	return py.Str("/estimates/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func texts7134(e *py.Eval, ctx variables) py.Value {
	return py.Str("/estimates/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func text7134(e *py.Eval, ctx variables) string {
	return ""
}
func value7135(e *py.Eval, ctx variables) py.Value {
	return py.Str("/estimates/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func typed7135(e *py.Eval, ctx variables) py.Value {
	return py.Str("/estimates/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func texts7135(e *py.Eval, ctx variables) py.Value {
	return py.Str("/estimates/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func text7135(e *py.Eval, ctx variables) string {
	return ""
}
func value7136(e *py.Eval, ctx variables) py.Value {
	return py.Str("/estimates/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func typed7136(e *py.Eval, ctx variables) py.Value {
	return py.Str("/estimates/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func texts7136(e *py.Eval, ctx variables) py.Value {
	return py.Str("/estimates/" + ctx["stream_partition"].Member("id").Text() + "/messages")
}
func text7136(e *py.Eval, ctx variables) string {
	return ""
}
func value7137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/estimates/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "number")
}
func typed7137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/estimates/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "number")
}
func texts7137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/estimates/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "number")
}
func text7137(e *py.Eval, ctx variables) string {
	return ""
}
func value7138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/estimates/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "boolean")
}
func typed7138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/estimates/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "boolean")
}
func texts7138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/estimates/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "boolean")
}
func text7138(e *py.Eval, ctx variables) string {
	return ""
}
func value7139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/estimates/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "integer")
}
func typed7139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/estimates/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "integer")
}
func texts7139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/estimates/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "integer")
}
func text7139(e *py.Eval, ctx variables) string {
	return ""
}
func value7140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/estimates/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "string")
}
func typed7140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/estimates/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "string")
}
func texts7140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/estimates/"+ctx["stream_partition"].Member("id").Text()+"/messages"), "string")
}
func text7140(e *py.Eval, ctx variables) string {
	return ""
}
func value7141(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/events")
}
func typed7141(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/events")
}
func texts7141(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/events")
}
func text7141(e *py.Eval, ctx variables) string {
	return ""
}
func value7142(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/events")
}
func typed7142(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/events")
}
func texts7142(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/events")
}
func text7142(e *py.Eval, ctx variables) string {
	return ""
}
func value7143(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/events")
}
func typed7143(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/events")
}
func texts7143(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/events")
}
func text7143(e *py.Eval, ctx variables) string {
	return ""
}
func value7144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/events"), "integer")
}
func typed7144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/events"), "integer")
}
func texts7144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/events"), "integer")
}
func text7144(e *py.Eval, ctx variables) string {
	return ""
}
func value7145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/events"), "number")
}
func typed7145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/events"), "number")
}
func texts7145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/events"), "number")
}
func text7145(e *py.Eval, ctx variables) string {
	return ""
}
func value7146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/events"), "string")
}
func typed7146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/events"), "string")
}
func texts7146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/events"), "string")
}
func text7146(e *py.Eval, ctx variables) string {
	return ""
}
func value7147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/events"), "boolean")
}
func typed7147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/events"), "boolean")
}
func texts7147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/events"), "boolean")
}
func text7147(e *py.Eval, ctx variables) string {
	return ""
}
func value7148(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/waitlist_signups")
}
func typed7148(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/waitlist_signups")
}
func texts7148(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/waitlist_signups")
}
func text7148(e *py.Eval, ctx variables) string {
	return ""
}
func value7149(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/waitlist_signups")
}
func typed7149(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/waitlist_signups")
}
func texts7149(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/waitlist_signups")
}
func text7149(e *py.Eval, ctx variables) string {
	return ""
}
func value7150(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/waitlist_signups")
}
func typed7150(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/waitlist_signups")
}
func texts7150(e *py.Eval, ctx variables) py.Value {
	return py.Str("/event_series/" + ctx["stream_partition"].Member("event_series_id").Text() + "/waitlist_signups")
}
func text7150(e *py.Eval, ctx variables) string {
	return ""
}
func value7151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/waitlist_signups"), "integer")
}
func typed7151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/waitlist_signups"), "integer")
}
func texts7151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/waitlist_signups"), "integer")
}
func text7151(e *py.Eval, ctx variables) string {
	return ""
}
func value7152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/waitlist_signups"), "number")
}
func typed7152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/waitlist_signups"), "number")
}
func texts7152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/waitlist_signups"), "number")
}
func text7152(e *py.Eval, ctx variables) string {
	return ""
}
func value7153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/waitlist_signups"), "string")
}
func typed7153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/waitlist_signups"), "string")
}
func texts7153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/event_series/"+ctx["stream_partition"].Member("event_series_id").Text()+"/waitlist_signups"), "string")
}
func text7153(e *py.Eval, ctx variables) string {
	return ""
}
func value7154(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/attendees")
}
func typed7154(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/attendees")
}
func texts7154(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/attendees")
}
func text7154(e *py.Eval, ctx variables) string {
	return ""
}
func value7155(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/attendees")
}
func typed7155(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/attendees")
}
func texts7155(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/attendees")
}
func text7155(e *py.Eval, ctx variables) string {
	return ""
}
func value7156(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/attendees")
}
func typed7156(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/attendees")
}
func texts7156(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/attendees")
}
func text7156(e *py.Eval, ctx variables) string {
	return ""
}
func value7157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/attendees"), "integer")
}
func typed7157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/attendees"), "integer")
}
func texts7157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/attendees"), "integer")
}
func text7157(e *py.Eval, ctx variables) string {
	return ""
}
func value7158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/attendees"), "boolean")
}
func typed7158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/attendees"), "boolean")
}
func texts7158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/attendees"), "boolean")
}
func text7158(e *py.Eval, ctx variables) string {
	return ""
}
func value7159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/attendees"), "number")
}
func typed7159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/attendees"), "number")
}
func texts7159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/attendees"), "number")
}
func text7159(e *py.Eval, ctx variables) string {
	return ""
}
func value7160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/attendees"), "string")
}
func typed7160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/attendees"), "string")
}
func texts7160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/attendees"), "string")
}
func text7160(e *py.Eval, ctx variables) string {
	return ""
}
func value7161(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/tickets")
}
func typed7161(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/tickets")
}
func texts7161(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/tickets")
}
func text7161(e *py.Eval, ctx variables) string {
	return ""
}
func value7162(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/tickets")
}
func typed7162(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/tickets")
}
func texts7162(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/tickets")
}
func text7162(e *py.Eval, ctx variables) string {
	return ""
}
func value7163(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/tickets")
}
func typed7163(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/tickets")
}
func texts7163(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/tickets")
}
func text7163(e *py.Eval, ctx variables) string {
	return ""
}
func value7164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/tickets"), "string")
}
func typed7164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/tickets"), "string")
}
func texts7164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/tickets"), "string")
}
func text7164(e *py.Eval, ctx variables) string {
	return ""
}
func value7165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/tickets"), "number")
}
func typed7165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/tickets"), "number")
}
func texts7165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/tickets"), "number")
}
func text7165(e *py.Eval, ctx variables) string {
	return ""
}
func value7166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/tickets"), "boolean")
}
func typed7166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/tickets"), "boolean")
}
func texts7166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/tickets"), "boolean")
}
func text7166(e *py.Eval, ctx variables) string {
	return ""
}
func value7167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/tickets"), "integer")
}
func typed7167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/tickets"), "integer")
}
func texts7167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/tickets"), "integer")
}
func text7167(e *py.Eval, ctx variables) string {
	return ""
}
func value7168(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/transactions")
}
func typed7168(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/transactions")
}
func texts7168(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/transactions")
}
func text7168(e *py.Eval, ctx variables) string {
	return ""
}
func value7169(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/transactions")
}
func typed7169(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/transactions")
}
func texts7169(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/transactions")
}
func text7169(e *py.Eval, ctx variables) string {
	return ""
}
func value7170(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/transactions")
}
func typed7170(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/transactions")
}
func texts7170(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_id").Text() + "/transactions")
}
func text7170(e *py.Eval, ctx variables) string {
	return ""
}
func value7171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/transactions"), "integer")
}
func typed7171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/transactions"), "integer")
}
func texts7171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/transactions"), "integer")
}
func text7171(e *py.Eval, ctx variables) string {
	return ""
}
func value7172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/transactions"), "boolean")
}
func typed7172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/transactions"), "boolean")
}
func texts7172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/transactions"), "boolean")
}
func text7172(e *py.Eval, ctx variables) string {
	return ""
}
func value7173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/transactions"), "number")
}
func typed7173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/transactions"), "number")
}
func texts7173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/transactions"), "number")
}
func text7173(e *py.Eval, ctx variables) string {
	return ""
}
func value7174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/transactions"), "string")
}
func typed7174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/transactions"), "string")
}
func texts7174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_id").Text()+"/transactions"), "string")
}
func text7174(e *py.Eval, ctx variables) string {
	return ""
}
func value7175(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_name").Text() + "/metrics")
}
func typed7175(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_name").Text() + "/metrics")
}
func texts7175(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_name").Text() + "/metrics")
}
func text7175(e *py.Eval, ctx variables) string {
	return ""
}
func value7176(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_name").Text() + "/metrics")
}
func typed7176(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_name").Text() + "/metrics")
}
func texts7176(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_name").Text() + "/metrics")
}
func text7176(e *py.Eval, ctx variables) string {
	return ""
}
func value7177(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_name").Text() + "/metrics")
}
func typed7177(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_name").Text() + "/metrics")
}
func texts7177(e *py.Eval, ctx variables) py.Value {
	return py.Str("/events/" + ctx["stream_partition"].Member("event_name").Text() + "/metrics")
}
func text7177(e *py.Eval, ctx variables) string {
	return ""
}
func value7178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_name").Text()+"/metrics"), "integer")
}
func typed7178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_name").Text()+"/metrics"), "integer")
}
func texts7178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_name").Text()+"/metrics"), "integer")
}
func text7178(e *py.Eval, ctx variables) string {
	return ""
}
func value7179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_name").Text()+"/metrics"), "number")
}
func typed7179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_name").Text()+"/metrics"), "number")
}
func texts7179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_name").Text()+"/metrics"), "number")
}
func text7179(e *py.Eval, ctx variables) string {
	return ""
}
func value7180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_name").Text()+"/metrics"), "boolean")
}
func typed7180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_name").Text()+"/metrics"), "boolean")
}
func texts7180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_name").Text()+"/metrics"), "boolean")
}
func text7180(e *py.Eval, ctx variables) string {
	return ""
}
func value7181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_name").Text()+"/metrics"), "string")
}
func typed7181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_name").Text()+"/metrics"), "string")
}
func texts7181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/events/"+ctx["stream_partition"].Member("event_name").Text()+"/metrics"), "string")
}
func text7181(e *py.Eval, ctx variables) string {
	return ""
}
func value7182(e *py.Eval, ctx variables) py.Value {
	return py.Str("/exports/" + ctx["stream_partition"].Member("region").Text())
}
func typed7182(e *py.Eval, ctx variables) py.Value {
	return py.Str("/exports/" + ctx["stream_partition"].Member("region").Text())
}
func texts7182(e *py.Eval, ctx variables) py.Value {
	return py.Str("/exports/" + ctx["stream_partition"].Member("region").Text())
}
func text7182(e *py.Eval, ctx variables) string {
	return ""
}
func value7183(e *py.Eval, ctx variables) py.Value {
	return py.Str("/exports/" + ctx["stream_partition"].Member("region").Text())
}
func typed7183(e *py.Eval, ctx variables) py.Value {
	return py.Str("/exports/" + ctx["stream_partition"].Member("region").Text())
}
func texts7183(e *py.Eval, ctx variables) py.Value {
	return py.Str("/exports/" + ctx["stream_partition"].Member("region").Text())
}
func text7183(e *py.Eval, ctx variables) string {
	return ""
}
func value7184(e *py.Eval, ctx variables) py.Value {
	return py.Str("/exports/" + ctx["stream_partition"].Member("region").Text())
}
func typed7184(e *py.Eval, ctx variables) py.Value {
	return py.Str("/exports/" + ctx["stream_partition"].Member("region").Text())
}
func texts7184(e *py.Eval, ctx variables) py.Value {
	return py.Str("/exports/" + ctx["stream_partition"].Member("region").Text())
}
func text7184(e *py.Eval, ctx variables) string {
	return ""
}
func value7185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/exports/"+ctx["stream_partition"].Member("region").Text()), "string")
}
func typed7185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/exports/"+ctx["stream_partition"].Member("region").Text()), "string")
}
func texts7185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/exports/"+ctx["stream_partition"].Member("region").Text()), "string")
}
func text7185(e *py.Eval, ctx variables) string {
	return ""
}
func value7186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/exports/"+ctx["stream_partition"].Member("region").Text()), "number")
}
func typed7186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/exports/"+ctx["stream_partition"].Member("region").Text()), "number")
}
func texts7186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/exports/"+ctx["stream_partition"].Member("region").Text()), "number")
}
func text7186(e *py.Eval, ctx variables) string {
	return ""
}
func value7187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/exports/"+ctx["stream_partition"].Member("region").Text()), "integer")
}
func typed7187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/exports/"+ctx["stream_partition"].Member("region").Text()), "integer")
}
func texts7187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/exports/"+ctx["stream_partition"].Member("region").Text()), "integer")
}
func text7187(e *py.Eval, ctx variables) string {
	return ""
}
func value7188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/exports/"+ctx["stream_partition"].Member("region").Text()), "boolean")
}
func typed7188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/exports/"+ctx["stream_partition"].Member("region").Text()), "boolean")
}
func texts7188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/exports/"+ctx["stream_partition"].Member("region").Text()), "boolean")
}
func text7188(e *py.Eval, ctx variables) string {
	return ""
}
func value7189(e *py.Eval, ctx variables) py.Value {
	return py.Str("/flags/" + ctx["stream_slice"].Member("project_key").Text())
}
func typed7189(e *py.Eval, ctx variables) py.Value {
	return py.Str("/flags/" + ctx["stream_slice"].Member("project_key").Text())
}
func texts7189(e *py.Eval, ctx variables) py.Value {
	return py.Str("/flags/" + ctx["stream_slice"].Member("project_key").Text())
}
func text7189(e *py.Eval, ctx variables) string {
	return ""
}
func value7190(e *py.Eval, ctx variables) py.Value {
	return py.Str("/flags/" + ctx["stream_slice"].Member("project_key").Text())
}
func typed7190(e *py.Eval, ctx variables) py.Value {
	return py.Str("/flags/" + ctx["stream_slice"].Member("project_key").Text())
}
func texts7190(e *py.Eval, ctx variables) py.Value {
	return py.Str("/flags/" + ctx["stream_slice"].Member("project_key").Text())
}
func text7190(e *py.Eval, ctx variables) string {
	return ""
}
func value7191(e *py.Eval, ctx variables) py.Value {
	return py.Str("/flags/" + ctx["stream_slice"].Member("project_key").Text())
}
func typed7191(e *py.Eval, ctx variables) py.Value {
	return py.Str("/flags/" + ctx["stream_slice"].Member("project_key").Text())
}
func texts7191(e *py.Eval, ctx variables) py.Value {
	return py.Str("/flags/" + ctx["stream_slice"].Member("project_key").Text())
}
func text7191(e *py.Eval, ctx variables) string {
	return ""
}
func value7192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/flags/"+ctx["stream_slice"].Member("project_key").Text()), "integer")
}
func typed7192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/flags/"+ctx["stream_slice"].Member("project_key").Text()), "integer")
}
func texts7192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/flags/"+ctx["stream_slice"].Member("project_key").Text()), "integer")
}
func text7192(e *py.Eval, ctx variables) string {
	return ""
}
func value7193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/flags/"+ctx["stream_slice"].Member("project_key").Text()), "string")
}
func typed7193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/flags/"+ctx["stream_slice"].Member("project_key").Text()), "string")
}
func texts7193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/flags/"+ctx["stream_slice"].Member("project_key").Text()), "string")
}
func text7193(e *py.Eval, ctx variables) string {
	return ""
}
func value7194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/flags/"+ctx["stream_slice"].Member("project_key").Text()), "number")
}
func typed7194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/flags/"+ctx["stream_slice"].Member("project_key").Text()), "number")
}
func texts7194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/flags/"+ctx["stream_slice"].Member("project_key").Text()), "number")
}
func text7194(e *py.Eval, ctx variables) string {
	return ""
}
func value7195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/flags/"+ctx["stream_slice"].Member("project_key").Text()), "boolean")
}
func typed7195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/flags/"+ctx["stream_slice"].Member("project_key").Text()), "boolean")
}
func texts7195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/flags/"+ctx["stream_slice"].Member("project_key").Text()), "boolean")
}
func text7195(e *py.Eval, ctx variables) string {
	return ""
}
func value7196(e *py.Eval, ctx variables) py.Value {
	return py.Str("/folders/" + ctx["stream_partition"].Member("id").Text() + "/ancestors")
}
func typed7196(e *py.Eval, ctx variables) py.Value {
	return py.Str("/folders/" + ctx["stream_partition"].Member("id").Text() + "/ancestors")
}
func texts7196(e *py.Eval, ctx variables) py.Value {
	return py.Str("/folders/" + ctx["stream_partition"].Member("id").Text() + "/ancestors")
}
func text7196(e *py.Eval, ctx variables) string {
	return ""
}
func value7197(e *py.Eval, ctx variables) py.Value {
	return py.Str("/folders/" + ctx["stream_partition"].Member("id").Text() + "/ancestors")
}
func typed7197(e *py.Eval, ctx variables) py.Value {
	return py.Str("/folders/" + ctx["stream_partition"].Member("id").Text() + "/ancestors")
}
func texts7197(e *py.Eval, ctx variables) py.Value {
	return py.Str("/folders/" + ctx["stream_partition"].Member("id").Text() + "/ancestors")
}
func text7197(e *py.Eval, ctx variables) string {
	return ""
}
func value7198(e *py.Eval, ctx variables) py.Value {
	return py.Str("/folders/" + ctx["stream_partition"].Member("id").Text() + "/ancestors")
}
func typed7198(e *py.Eval, ctx variables) py.Value {
	return py.Str("/folders/" + ctx["stream_partition"].Member("id").Text() + "/ancestors")
}
func texts7198(e *py.Eval, ctx variables) py.Value {
	return py.Str("/folders/" + ctx["stream_partition"].Member("id").Text() + "/ancestors")
}
func text7198(e *py.Eval, ctx variables) string {
	return ""
}
func value7199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/folders/"+ctx["stream_partition"].Member("id").Text()+"/ancestors"), "string")
}
func typed7199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/folders/"+ctx["stream_partition"].Member("id").Text()+"/ancestors"), "string")
}
func texts7199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/folders/"+ctx["stream_partition"].Member("id").Text()+"/ancestors"), "string")
}
func text7199(e *py.Eval, ctx variables) string {
	return ""
}
