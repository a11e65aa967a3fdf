package main

import "github.com/airgen/airgen/runtime/py"

func value7600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/git_branches"), "string")
}
func typed7600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/git_branches"), "string")
}
func texts7600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/git_branches"), "string")
}
func text7600(e *py.Eval, ctx variables) string {
	return ""
}
func value7601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/git_branches"), "integer")
}
func typed7601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/git_branches"), "integer")
}
func texts7601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/git_branches"), "integer")
}
func text7601(e *py.Eval, ctx variables) string {
	return ""
}
func value7602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/git_branches"), "number")
}
func typed7602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/git_branches"), "number")
}
func texts7602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/git_branches"), "number")
}
func text7602(e *py.Eval, ctx variables) string {
	return ""
}
func value7603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/git_branches"), "boolean")
}
func typed7603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/git_branches"), "boolean")
}
func texts7603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("id").Text()+"/git_branches"), "boolean")
}
func text7603(e *py.Eval, ctx variables) string {
	return ""
}
func value7604(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/apps")
}
func typed7604(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/apps")
}
func texts7604(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/apps")
}
func text7604(e *py.Eval, ctx variables) string {
	return ""
}
func value7605(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/apps")
}
func typed7605(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/apps")
}
func texts7605(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/apps")
}
func text7605(e *py.Eval, ctx variables) string {
	return ""
}
func value7606(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/apps")
}
func typed7606(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/apps")
}
func texts7606(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/apps")
}
func text7606(e *py.Eval, ctx variables) string {
	return ""
}
func value7607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/apps"), "string")
}
func typed7607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/apps"), "string")
}
func texts7607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/apps"), "string")
}
func text7607(e *py.Eval, ctx variables) string {
	return ""
}
func value7608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/apps"), "number")
}
func typed7608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/apps"), "number")
}
func texts7608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/apps"), "number")
}
func text7608(e *py.Eval, ctx variables) string {
	return ""
}
func value7609(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers")
}
func typed7609(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers")
}
func texts7609(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers")
}
func text7609(e *py.Eval, ctx variables) string {
	return ""
}
func value7610(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers")
}
func typed7610(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers")
}
func texts7610(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers")
}
func text7610(e *py.Eval, ctx variables) string {
	return ""
}
func value7611(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers")
}
func typed7611(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers")
}
func texts7611(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers")
}
func text7611(e *py.Eval, ctx variables) string {
	return ""
}
func value7612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers"), "string")
}
func typed7612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers"), "string")
}
func texts7612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers"), "string")
}
func text7612(e *py.Eval, ctx variables) string {
	return ""
}
func value7613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers"), "number")
}
func typed7613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers"), "number")
}
func texts7613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers"), "number")
}
func text7613(e *py.Eval, ctx variables) string {
	return ""
}
func value7614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers"), "integer")
}
func typed7614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers"), "integer")
}
func texts7614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers"), "integer")
}
func text7614(e *py.Eval, ctx variables) string {
	return ""
}
func value7615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers"), "boolean")
}
func typed7615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers"), "boolean")
}
func texts7615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers"), "boolean")
}
func text7615(e *py.Eval, ctx variables) string {
	return ""
}
func value7616(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/active_entitlements")
}
func typed7616(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/active_entitlements")
}
func texts7616(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/active_entitlements")
}
func text7616(e *py.Eval, ctx variables) string {
	return ""
}
func value7617(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/active_entitlements")
}
func typed7617(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/active_entitlements")
}
func texts7617(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/active_entitlements")
}
func text7617(e *py.Eval, ctx variables) string {
	return ""
}
func value7618(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/active_entitlements")
}
func typed7618(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/active_entitlements")
}
func texts7618(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/active_entitlements")
}
func text7618(e *py.Eval, ctx variables) string {
	return ""
}
func value7619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/active_entitlements"), "integer")
}
func typed7619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/active_entitlements"), "integer")
}
func texts7619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/active_entitlements"), "integer")
}
func text7619(e *py.Eval, ctx variables) string {
	return ""
}
func value7620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/active_entitlements"), "number")
}
func typed7620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/active_entitlements"), "number")
}
func texts7620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/active_entitlements"), "number")
}
func text7620(e *py.Eval, ctx variables) string {
	return ""
}
func value7621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/active_entitlements"), "string")
}
func typed7621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/active_entitlements"), "string")
}
func texts7621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/active_entitlements"), "string")
}
func text7621(e *py.Eval, ctx variables) string {
	return ""
}
func value7622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/active_entitlements"), "boolean")
}
func typed7622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/active_entitlements"), "boolean")
}
func texts7622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/active_entitlements"), "boolean")
}
func text7622(e *py.Eval, ctx variables) string {
	return ""
}
func value7623(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/aliases")
}
func typed7623(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/aliases")
}
func texts7623(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/aliases")
}
func text7623(e *py.Eval, ctx variables) string {
	return ""
}
func value7624(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/aliases")
}
func typed7624(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/aliases")
}
func texts7624(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/aliases")
}
func text7624(e *py.Eval, ctx variables) string {
	return ""
}
func value7625(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/aliases")
}
func typed7625(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/aliases")
}
func texts7625(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/aliases")
}
func text7625(e *py.Eval, ctx variables) string {
	return ""
}
func value7626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/aliases"), "integer")
}
func typed7626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/aliases"), "integer")
}
func texts7626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/aliases"), "integer")
}
func text7626(e *py.Eval, ctx variables) string {
	return ""
}
func value7627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/aliases"), "string")
}
func typed7627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/aliases"), "string")
}
func texts7627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/aliases"), "string")
}
func text7627(e *py.Eval, ctx variables) string {
	return ""
}
func value7628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/aliases"), "boolean")
}
func typed7628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/aliases"), "boolean")
}
func texts7628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/aliases"), "boolean")
}
func text7628(e *py.Eval, ctx variables) string {
	return ""
}
func value7629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/aliases"), "number")
}
func typed7629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/aliases"), "number")
}
func texts7629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/aliases"), "number")
}
func text7629(e *py.Eval, ctx variables) string {
	return ""
}
func value7630(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/invoices")
}
func typed7630(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/invoices")
}
func texts7630(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/invoices")
}
func text7630(e *py.Eval, ctx variables) string {
	return ""
}
func value7631(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/invoices")
}
func typed7631(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/invoices")
}
func texts7631(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/invoices")
}
func text7631(e *py.Eval, ctx variables) string {
	return ""
}
func value7632(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/invoices")
}
func typed7632(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/invoices")
}
func texts7632(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/invoices")
}
func text7632(e *py.Eval, ctx variables) string {
	return ""
}
func value7633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/invoices"), "string")
}
func typed7633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/invoices"), "string")
}
func texts7633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/invoices"), "string")
}
func text7633(e *py.Eval, ctx variables) string {
	return ""
}
func value7634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/invoices"), "integer")
}
func typed7634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/invoices"), "integer")
}
func texts7634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/invoices"), "integer")
}
func text7634(e *py.Eval, ctx variables) string {
	return ""
}
func value7635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/invoices"), "number")
}
func typed7635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/invoices"), "number")
}
func texts7635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/invoices"), "number")
}
func text7635(e *py.Eval, ctx variables) string {
	return ""
}
func value7636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/invoices"), "boolean")
}
func typed7636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/invoices"), "boolean")
}
func texts7636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/invoices"), "boolean")
}
func text7636(e *py.Eval, ctx variables) string {
	return ""
}
func value7637(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/purchases")
}
func typed7637(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/purchases")
}
func texts7637(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/purchases")
}
func text7637(e *py.Eval, ctx variables) string {
	return ""
}
func value7638(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/purchases")
}
func typed7638(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/purchases")
}
func texts7638(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/purchases")
}
func text7638(e *py.Eval, ctx variables) string {
	return ""
}
func value7639(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/purchases")
}
func typed7639(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/purchases")
}
func texts7639(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/purchases")
}
func text7639(e *py.Eval, ctx variables) string {
	return ""
}
func value7640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/purchases"), "string")
}
func typed7640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/purchases"), "string")
}
func texts7640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/purchases"), "string")
}
func text7640(e *py.Eval, ctx variables) string {
	return ""
}
func value7641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/purchases"), "integer")
}
func typed7641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/purchases"), "integer")
}
func texts7641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/purchases"), "integer")
}
func text7641(e *py.Eval, ctx variables) string {
	return ""
}
func value7642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/purchases"), "boolean")
}
func typed7642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/purchases"), "boolean")
}
func texts7642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/purchases"), "boolean")
}
func text7642(e *py.Eval, ctx variables) string {
	return ""
}
func value7643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/purchases"), "number")
}
func typed7643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/purchases"), "number")
}
func texts7643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/purchases"), "number")
}
func text7643(e *py.Eval, ctx variables) string {
	return ""
}
func value7644(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/subscriptions")
}
func typed7644(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/subscriptions")
}
func texts7644(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/subscriptions")
}
func text7644(e *py.Eval, ctx variables) string {
	return ""
}
func value7645(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/subscriptions")
}
func typed7645(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/subscriptions")
}
func texts7645(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/subscriptions")
}
func text7645(e *py.Eval, ctx variables) string {
	return ""
}
func value7646(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/subscriptions")
}
func typed7646(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/subscriptions")
}
func texts7646(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/subscriptions")
}
func text7646(e *py.Eval, ctx variables) string {
	return ""
}
func value7647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/subscriptions"), "number")
}
func typed7647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/subscriptions"), "number")
}
func texts7647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/subscriptions"), "number")
}
func text7647(e *py.Eval, ctx variables) string {
	return ""
}
func value7648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/subscriptions"), "string")
}
func typed7648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/subscriptions"), "string")
}
func texts7648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/subscriptions"), "string")
}
func text7648(e *py.Eval, ctx variables) string {
	return ""
}
func value7649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/subscriptions"), "boolean")
}
func typed7649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/subscriptions"), "boolean")
}
func texts7649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/subscriptions"), "boolean")
}
func text7649(e *py.Eval, ctx variables) string {
	return ""
}
func value7650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/subscriptions"), "integer")
}
func typed7650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/subscriptions"), "integer")
}
func texts7650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/subscriptions"), "integer")
}
func text7650(e *py.Eval, ctx variables) string {
	return ""
}
func value7651(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements")
}
func typed7651(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements")
}
func texts7651(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements")
}
func text7651(e *py.Eval, ctx variables) string {
	return ""
}
func value7652(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements")
}
func typed7652(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements")
}
func texts7652(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements")
}
func text7652(e *py.Eval, ctx variables) string {
	return ""
}
func value7653(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements")
}
func typed7653(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements")
}
func texts7653(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements")
}
func text7653(e *py.Eval, ctx variables) string {
	return ""
}
func value7654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements"), "string")
}
func typed7654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements"), "string")
}
func texts7654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements"), "string")
}
func text7654(e *py.Eval, ctx variables) string {
	return ""
}
func value7655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements"), "integer")
}
func typed7655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements"), "integer")
}
func texts7655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements"), "integer")
}
func text7655(e *py.Eval, ctx variables) string {
	return ""
}
func value7656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements"), "number")
}
func typed7656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements"), "number")
}
func texts7656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements"), "number")
}
func text7656(e *py.Eval, ctx variables) string {
	return ""
}
func value7657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements"), "boolean")
}
func typed7657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements"), "boolean")
}
func texts7657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements"), "boolean")
}
func text7657(e *py.Eval, ctx variables) string {
	return ""
}
func value7658(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements/" + ctx["stream_partition"].Member("entitlement_id").Text() + "/products")
}
func typed7658(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements/" + ctx["stream_partition"].Member("entitlement_id").Text() + "/products")
}
func texts7658(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements/" + ctx["stream_partition"].Member("entitlement_id").Text() + "/products")
}
func text7658(e *py.Eval, ctx variables) string {
	return ""
}
func value7659(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements/" + ctx["stream_partition"].Member("entitlement_id").Text() + "/products")
}
func typed7659(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements/" + ctx["stream_partition"].Member("entitlement_id").Text() + "/products")
}
func texts7659(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements/" + ctx["stream_partition"].Member("entitlement_id").Text() + "/products")
}
func text7659(e *py.Eval, ctx variables) string {
	return ""
}
func value7660(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements/" + ctx["stream_partition"].Member("entitlement_id").Text() + "/products")
}
func typed7660(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements/" + ctx["stream_partition"].Member("entitlement_id").Text() + "/products")
}
func texts7660(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/entitlements/" + ctx["stream_partition"].Member("entitlement_id").Text() + "/products")
}
func text7660(e *py.Eval, ctx variables) string {
	return ""
}
func value7661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements/"+ctx["stream_partition"].Member("entitlement_id").Text()+"/products"), "string")
}
func typed7661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements/"+ctx["stream_partition"].Member("entitlement_id").Text()+"/products"), "string")
}
func texts7661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements/"+ctx["stream_partition"].Member("entitlement_id").Text()+"/products"), "string")
}
func text7661(e *py.Eval, ctx variables) string {
	return ""
}
func value7662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements/"+ctx["stream_partition"].Member("entitlement_id").Text()+"/products"), "integer")
}
func typed7662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements/"+ctx["stream_partition"].Member("entitlement_id").Text()+"/products"), "integer")
}
func texts7662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements/"+ctx["stream_partition"].Member("entitlement_id").Text()+"/products"), "integer")
}
func text7662(e *py.Eval, ctx variables) string {
	return ""
}
func value7663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements/"+ctx["stream_partition"].Member("entitlement_id").Text()+"/products"), "number")
}
func typed7663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements/"+ctx["stream_partition"].Member("entitlement_id").Text()+"/products"), "number")
}
func texts7663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements/"+ctx["stream_partition"].Member("entitlement_id").Text()+"/products"), "number")
}
func text7663(e *py.Eval, ctx variables) string {
	return ""
}
func value7664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements/"+ctx["stream_partition"].Member("entitlement_id").Text()+"/products"), "boolean")
}
func typed7664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements/"+ctx["stream_partition"].Member("entitlement_id").Text()+"/products"), "boolean")
}
func texts7664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/entitlements/"+ctx["stream_partition"].Member("entitlement_id").Text()+"/products"), "boolean")
}
func text7664(e *py.Eval, ctx variables) string {
	return ""
}
func value7665(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/metrics/overview")
}
func typed7665(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/metrics/overview")
}
func texts7665(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/metrics/overview")
}
func text7665(e *py.Eval, ctx variables) string {
	return ""
}
func value7666(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/metrics/overview")
}
func typed7666(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/metrics/overview")
}
func texts7666(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/metrics/overview")
}
func text7666(e *py.Eval, ctx variables) string {
	return ""
}
func value7667(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/metrics/overview")
}
func typed7667(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/metrics/overview")
}
func texts7667(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/metrics/overview")
}
func text7667(e *py.Eval, ctx variables) string {
	return ""
}
func value7668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/metrics/overview"), "boolean")
}
func typed7668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/metrics/overview"), "boolean")
}
func texts7668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/metrics/overview"), "boolean")
}
func text7668(e *py.Eval, ctx variables) string {
	return ""
}
func value7669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/metrics/overview"), "number")
}
func typed7669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/metrics/overview"), "number")
}
func texts7669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/metrics/overview"), "number")
}
func text7669(e *py.Eval, ctx variables) string {
	return ""
}
func value7670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/metrics/overview"), "integer")
}
func typed7670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/metrics/overview"), "integer")
}
func texts7670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/metrics/overview"), "integer")
}
func text7670(e *py.Eval, ctx variables) string {
	return ""
}
func value7671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/metrics/overview"), "string")
}
func typed7671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/metrics/overview"), "string")
}
func texts7671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/metrics/overview"), "string")
}
func text7671(e *py.Eval, ctx variables) string {
	return ""
}
func value7672(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings")
}
func typed7672(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings")
}
func texts7672(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings")
}
func text7672(e *py.Eval, ctx variables) string {
	return ""
}
func value7673(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings")
}
func typed7673(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings")
}
func texts7673(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings")
}
func text7673(e *py.Eval, ctx variables) string {
	return ""
}
func value7674(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings")
}
func typed7674(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings")
}
func texts7674(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings")
}
func text7674(e *py.Eval, ctx variables) string {
	return ""
}
func value7675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings"), "string")
}
func typed7675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings"), "string")
}
func texts7675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings"), "string")
}
func text7675(e *py.Eval, ctx variables) string {
	return ""
}
func value7676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings"), "number")
}
func typed7676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings"), "number")
}
func texts7676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings"), "number")
}
func text7676(e *py.Eval, ctx variables) string {
	return ""
}
func value7677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings"), "boolean")
}
func typed7677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings"), "boolean")
}
func texts7677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings"), "boolean")
}
func text7677(e *py.Eval, ctx variables) string {
	return ""
}
func value7678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings"), "integer")
}
func typed7678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings"), "integer")
}
func texts7678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings"), "integer")
}
func text7678(e *py.Eval, ctx variables) string {
	return ""
}
func value7679(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings/" + ctx["stream_partition"].Member("offering_id").Text() + "/packages")
}
func typed7679(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings/" + ctx["stream_partition"].Member("offering_id").Text() + "/packages")
}
func texts7679(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings/" + ctx["stream_partition"].Member("offering_id").Text() + "/packages")
}
func text7679(e *py.Eval, ctx variables) string {
	return ""
}
func value7680(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings/" + ctx["stream_partition"].Member("offering_id").Text() + "/packages")
}
func typed7680(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings/" + ctx["stream_partition"].Member("offering_id").Text() + "/packages")
}
func texts7680(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings/" + ctx["stream_partition"].Member("offering_id").Text() + "/packages")
}
func text7680(e *py.Eval, ctx variables) string {
	return ""
}
func value7681(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings/" + ctx["stream_partition"].Member("offering_id").Text() + "/packages")
}
func typed7681(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings/" + ctx["stream_partition"].Member("offering_id").Text() + "/packages")
}
func texts7681(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/offerings/" + ctx["stream_partition"].Member("offering_id").Text() + "/packages")
}
func text7681(e *py.Eval, ctx variables) string {
	return ""
}
func value7682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings/"+ctx["stream_partition"].Member("offering_id").Text()+"/packages"), "integer")
}
func typed7682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings/"+ctx["stream_partition"].Member("offering_id").Text()+"/packages"), "integer")
}
func texts7682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings/"+ctx["stream_partition"].Member("offering_id").Text()+"/packages"), "integer")
}
func text7682(e *py.Eval, ctx variables) string {
	return ""
}
func value7683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings/"+ctx["stream_partition"].Member("offering_id").Text()+"/packages"), "string")
}
func typed7683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings/"+ctx["stream_partition"].Member("offering_id").Text()+"/packages"), "string")
}
func texts7683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings/"+ctx["stream_partition"].Member("offering_id").Text()+"/packages"), "string")
}
func text7683(e *py.Eval, ctx variables) string {
	return ""
}
func value7684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings/"+ctx["stream_partition"].Member("offering_id").Text()+"/packages"), "number")
}
func typed7684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings/"+ctx["stream_partition"].Member("offering_id").Text()+"/packages"), "number")
}
func texts7684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings/"+ctx["stream_partition"].Member("offering_id").Text()+"/packages"), "number")
}
func text7684(e *py.Eval, ctx variables) string {
	return ""
}
func value7685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings/"+ctx["stream_partition"].Member("offering_id").Text()+"/packages"), "boolean")
}
func typed7685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings/"+ctx["stream_partition"].Member("offering_id").Text()+"/packages"), "boolean")
}
func texts7685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/offerings/"+ctx["stream_partition"].Member("offering_id").Text()+"/packages"), "boolean")
}
func text7685(e *py.Eval, ctx variables) string {
	return ""
}
func value7686(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/packages/" + ctx["stream_partition"].Member("package_id").Text() + "/products")
}
func typed7686(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/packages/" + ctx["stream_partition"].Member("package_id").Text() + "/products")
}
func texts7686(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/packages/" + ctx["stream_partition"].Member("package_id").Text() + "/products")
}
func text7686(e *py.Eval, ctx variables) string {
	return ""
}
func value7687(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/packages/" + ctx["stream_partition"].Member("package_id").Text() + "/products")
}
func typed7687(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/packages/" + ctx["stream_partition"].Member("package_id").Text() + "/products")
}
func texts7687(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/packages/" + ctx["stream_partition"].Member("package_id").Text() + "/products")
}
func text7687(e *py.Eval, ctx variables) string {
	return ""
}
func value7688(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/packages/" + ctx["stream_partition"].Member("package_id").Text() + "/products")
}
func typed7688(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/packages/" + ctx["stream_partition"].Member("package_id").Text() + "/products")
}
func texts7688(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/packages/" + ctx["stream_partition"].Member("package_id").Text() + "/products")
}
func text7688(e *py.Eval, ctx variables) string {
	return ""
}
func value7689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/packages/"+ctx["stream_partition"].Member("package_id").Text()+"/products"), "boolean")
}
func typed7689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/packages/"+ctx["stream_partition"].Member("package_id").Text()+"/products"), "boolean")
}
func texts7689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/packages/"+ctx["stream_partition"].Member("package_id").Text()+"/products"), "boolean")
}
func text7689(e *py.Eval, ctx variables) string {
	return ""
}
func value7690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/packages/"+ctx["stream_partition"].Member("package_id").Text()+"/products"), "string")
}
func typed7690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/packages/"+ctx["stream_partition"].Member("package_id").Text()+"/products"), "string")
}
func texts7690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/packages/"+ctx["stream_partition"].Member("package_id").Text()+"/products"), "string")
}
func text7690(e *py.Eval, ctx variables) string {
	return ""
}
func value7691(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/products")
}
func typed7691(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/products")
}
func texts7691(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/products")
}
func text7691(e *py.Eval, ctx variables) string {
	return ""
}
func value7692(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/products")
}
func typed7692(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/products")
}
func texts7692(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/products")
}
func text7692(e *py.Eval, ctx variables) string {
	return ""
}
func value7693(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/products")
}
func typed7693(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/products")
}
func texts7693(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_partition"].Member("project_id").Text() + "/products")
}
func text7693(e *py.Eval, ctx variables) string {
	return ""
}
func value7694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/products"), "string")
}
func typed7694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/products"), "string")
}
func texts7694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/products"), "string")
}
func text7694(e *py.Eval, ctx variables) string {
	return ""
}
func value7695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/products"), "boolean")
}
func typed7695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/products"), "boolean")
}
func texts7695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/products"), "boolean")
}
func text7695(e *py.Eval, ctx variables) string {
	return ""
}
func value7696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/products"), "integer")
}
func typed7696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/products"), "integer")
}
func texts7696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/products"), "integer")
}
func text7696(e *py.Eval, ctx variables) string {
	return ""
}
func value7697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/products"), "number")
}
func typed7697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/products"), "number")
}
func texts7697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_partition"].Member("project_id").Text()+"/products"), "number")
}
func text7697(e *py.Eval, ctx variables) string {
	return ""
}
func value7698(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("id").Text() + "/" + ctx["parameters"].Member("name").Text())
}
func typed7698(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("id").Text() + "/" + ctx["parameters"].Member("name").Text())
}
func texts7698(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("id").Text() + "/" + ctx["parameters"].Member("name").Text())
}
func text7698(e *py.Eval, ctx variables) string {
	return ""
}
func value7699(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("id").Text() + "/" + ctx["parameters"].Member("name").Text())
}
func typed7699(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("id").Text() + "/" + ctx["parameters"].Member("name").Text())
}
func texts7699(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("id").Text() + "/" + ctx["parameters"].Member("name").Text())
}
func text7699(e *py.Eval, ctx variables) string {
	return ""
}
func value7700(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("id").Text() + "/" + ctx["parameters"].Member("name").Text())
}
func typed7700(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("id").Text() + "/" + ctx["parameters"].Member("name").Text())
}
func texts7700(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("id").Text() + "/" + ctx["parameters"].Member("name").Text())
}
func text7700(e *py.Eval, ctx variables) string {
	return ""
}
func value7701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("id").Text()+"/"+ctx["parameters"].Member("name").Text()), "number")
}
func typed7701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("id").Text()+"/"+ctx["parameters"].Member("name").Text()), "number")
}
func texts7701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("id").Text()+"/"+ctx["parameters"].Member("name").Text()), "number")
}
func text7701(e *py.Eval, ctx variables) string {
	return ""
}
func value7702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("id").Text()+"/"+ctx["parameters"].Member("name").Text()), "boolean")
}
func typed7702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("id").Text()+"/"+ctx["parameters"].Member("name").Text()), "boolean")
}
func texts7702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("id").Text()+"/"+ctx["parameters"].Member("name").Text()), "boolean")
}
func text7702(e *py.Eval, ctx variables) string {
	return ""
}
func value7703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("id").Text()+"/"+ctx["parameters"].Member("name").Text()), "integer")
}
func typed7703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("id").Text()+"/"+ctx["parameters"].Member("name").Text()), "integer")
}
func texts7703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("id").Text()+"/"+ctx["parameters"].Member("name").Text()), "integer")
}
func text7703(e *py.Eval, ctx variables) string {
	return ""
}
func value7704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("id").Text()+"/"+ctx["parameters"].Member("name").Text()), "string")
}
func typed7704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("id").Text()+"/"+ctx["parameters"].Member("name").Text()), "string")
}
func texts7704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("id").Text()+"/"+ctx["parameters"].Member("name").Text()), "string")
}
func text7704(e *py.Eval, ctx variables) string {
	return ""
}
func value7705(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/" + ctx["parameters"].Member("name").Text() + "/")
}
func typed7705(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/" + ctx["parameters"].Member("name").Text() + "/")
}
func texts7705(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/" + ctx["parameters"].Member("name").Text() + "/")
}
func text7705(e *py.Eval, ctx variables) string {
	return ""
}
func value7706(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/" + ctx["parameters"].Member("name").Text() + "/")
}
func typed7706(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/" + ctx["parameters"].Member("name").Text() + "/")
}
func texts7706(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/" + ctx["parameters"].Member("name").Text() + "/")
}
func text7706(e *py.Eval, ctx variables) string {
	return ""
}
func value7707(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/" + ctx["parameters"].Member("name").Text() + "/")
}
func typed7707(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/" + ctx["parameters"].Member("name").Text() + "/")
}
func texts7707(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/" + ctx["parameters"].Member("name").Text() + "/")
}
func text7707(e *py.Eval, ctx variables) string {
	return ""
}
func value7708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/"+ctx["parameters"].Member("name").Text()+"/"), "string")
}
func typed7708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/"+ctx["parameters"].Member("name").Text()+"/"), "string")
}
func texts7708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/"+ctx["parameters"].Member("name").Text()+"/"), "string")
}
func text7708(e *py.Eval, ctx variables) string {
	return ""
}
func value7709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/"+ctx["parameters"].Member("name").Text()+"/"), "boolean")
}
func typed7709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/"+ctx["parameters"].Member("name").Text()+"/"), "boolean")
}
func texts7709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/"+ctx["parameters"].Member("name").Text()+"/"), "boolean")
}
func text7709(e *py.Eval, ctx variables) string {
	return ""
}
func value7710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/"+ctx["parameters"].Member("name").Text()+"/"), "integer")
}
func typed7710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/"+ctx["parameters"].Member("name").Text()+"/"), "integer")
}
func texts7710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/"+ctx["parameters"].Member("name").Text()+"/"), "integer")
}
func text7710(e *py.Eval, ctx variables) string {
	return ""
}
func value7711(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_key").Text() + "/environments")
}
func typed7711(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_key").Text() + "/environments")
}
func texts7711(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_key").Text() + "/environments")
}
func text7711(e *py.Eval, ctx variables) string {
	return ""
}
func value7712(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_key").Text() + "/environments")
}
func typed7712(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_key").Text() + "/environments")
}
func texts7712(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_key").Text() + "/environments")
}
func text7712(e *py.Eval, ctx variables) string {
	return ""
}
func value7713(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_key").Text() + "/environments")
}
func typed7713(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_key").Text() + "/environments")
}
func texts7713(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_key").Text() + "/environments")
}
func text7713(e *py.Eval, ctx variables) string {
	return ""
}
func value7714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_key").Text()+"/environments"), "boolean")
}
func typed7714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_key").Text()+"/environments"), "boolean")
}
func texts7714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_key").Text()+"/environments"), "boolean")
}
func text7714(e *py.Eval, ctx variables) string {
	return ""
}
func value7715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_key").Text()+"/environments"), "string")
}
func typed7715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_key").Text()+"/environments"), "string")
}
func texts7715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_key").Text()+"/environments"), "string")
}
func text7715(e *py.Eval, ctx variables) string {
	return ""
}
func value7716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_key").Text()+"/environments"), "integer")
}
func typed7716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_key").Text()+"/environments"), "integer")
}
func texts7716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_key").Text()+"/environments"), "integer")
}
func text7716(e *py.Eval, ctx variables) string {
	return ""
}
func value7717(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/sections")
}
func typed7717(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/sections")
}
func texts7717(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/sections")
}
func text7717(e *py.Eval, ctx variables) string {
	return ""
}
func value7718(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/sections")
}
func typed7718(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/sections")
}
func texts7718(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/sections")
}
func text7718(e *py.Eval, ctx variables) string {
	return ""
}
func value7719(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/sections")
}
func typed7719(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/sections")
}
func texts7719(e *py.Eval, ctx variables) py.Value {
	return py.Str("/projects/" + ctx["stream_slice"].Member("project_id").Text() + "/sections")
}
func text7719(e *py.Eval, ctx variables) string {
	return ""
}
func value7720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/sections"), "string")
}
func typed7720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/sections"), "string")
}
func texts7720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/sections"), "string")
}
func text7720(e *py.Eval, ctx variables) string {
	return ""
}
func value7721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/sections"), "integer")
}
func typed7721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/sections"), "integer")
}
func texts7721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/sections"), "integer")
}
func text7721(e *py.Eval, ctx variables) string {
	return ""
}
func value7722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/sections"), "number")
}
func typed7722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/sections"), "number")
}
func texts7722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/sections"), "number")
}
func text7722(e *py.Eval, ctx variables) string {
	return ""
}
func value7723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/sections"), "boolean")
}
func typed7723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/sections"), "boolean")
}
func texts7723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/projects/"+ctx["stream_slice"].Member("project_id").Text()+"/sections"), "boolean")
}
func text7723(e *py.Eval, ctx variables) string {
	return ""
}
func value7724(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text())
}
func typed7724(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text())
}
func texts7724(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text())
}
func text7724(e *py.Eval, ctx variables) string {
	return ""
}
func value7725(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text())
}
func typed7725(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text())
}
func texts7725(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text())
}
func text7725(e *py.Eval, ctx variables) string {
	return ""
}
func value7726(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text())
}
func typed7726(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text())
}
func texts7726(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text())
}
func text7726(e *py.Eval, ctx variables) string {
	return ""
}
func value7727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()), "integer")
}
func typed7727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()), "integer")
}
func texts7727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()), "integer")
}
func text7727(e *py.Eval, ctx variables) string {
	return ""
}
func value7728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()), "number")
}
func typed7728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()), "number")
}
func texts7728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()), "number")
}
func text7728(e *py.Eval, ctx variables) string {
	return ""
}
func value7729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()), "boolean")
}
func typed7729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()), "boolean")
}
func texts7729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()), "boolean")
}
func text7729(e *py.Eval, ctx variables) string {
	return ""
}
func value7730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()), "string")
}
func typed7730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()), "string")
}
func texts7730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()), "string")
}
func text7730(e *py.Eval, ctx variables) string {
	return ""
}
func value7731(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text() + "/locations")
}
func typed7731(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text() + "/locations")
}
func texts7731(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text() + "/locations")
}
func text7731(e *py.Eval, ctx variables) string {
	return ""
}
func value7732(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text() + "/locations")
}
func typed7732(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text() + "/locations")
}
func texts7732(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text() + "/locations")
}
func text7732(e *py.Eval, ctx variables) string {
	return ""
}
func value7733(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text() + "/locations")
}
func typed7733(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text() + "/locations")
}
func texts7733(e *py.Eval, ctx variables) py.Value {
	return py.Str("/providers/" + ctx["stream_partition"].Member("providerId").Text() + "/locations")
}
func text7733(e *py.Eval, ctx variables) string {
	return ""
}
func value7734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()+"/locations"), "number")
}
func typed7734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()+"/locations"), "number")
}
func texts7734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()+"/locations"), "number")
}
func text7734(e *py.Eval, ctx variables) string {
	return ""
}
func value7735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()+"/locations"), "string")
}
func typed7735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()+"/locations"), "string")
}
func texts7735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()+"/locations"), "string")
}
func text7735(e *py.Eval, ctx variables) string {
	return ""
}
func value7736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()+"/locations"), "boolean")
}
func typed7736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()+"/locations"), "boolean")
}
func texts7736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/providers/"+ctx["stream_partition"].Member("providerId").Text()+"/locations"), "boolean")
}
func text7736(e *py.Eval, ctx variables) string {
	return ""
}
func value7737(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func typed7737(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func texts7737(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func text7737(e *py.Eval, ctx variables) string {
	return ""
}
func value7738(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func typed7738(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func texts7738(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func text7738(e *py.Eval, ctx variables) string {
	return ""
}
func value7739(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func typed7739(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func texts7739(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func text7739(e *py.Eval, ctx variables) string {
	return ""
}
func value7740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["config"].Member("symbol_id").Text()+"/history"), "string")
}
func typed7740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["config"].Member("symbol_id").Text()+"/history"), "string")
}
func texts7740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["config"].Member("symbol_id").Text()+"/history"), "string")
}
func text7740(e *py.Eval, ctx variables) string {
	return ""
}
func value7741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["config"].Member("symbol_id").Text()+"/history"), "integer")
}
func typed7741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["config"].Member("symbol_id").Text()+"/history"), "integer")
}
func texts7741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["config"].Member("symbol_id").Text()+"/history"), "integer")
}
func text7741(e *py.Eval, ctx variables) string {
	return ""
}
func value7742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["config"].Member("symbol_id").Text()+"/history"), "number")
}
func typed7742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["config"].Member("symbol_id").Text()+"/history"), "number")
}
func texts7742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["config"].Member("symbol_id").Text()+"/history"), "number")
}
func text7742(e *py.Eval, ctx variables) string {
	return ""
}
func value7743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["config"].Member("symbol_id").Text()+"/history"), "boolean")
}
func typed7743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["config"].Member("symbol_id").Text()+"/history"), "boolean")
}
func texts7743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["config"].Member("symbol_id").Text()+"/history"), "boolean")
}
func text7743(e *py.Eval, ctx variables) string {
	return ""
}
func value7744(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["stream_slice"].Member("id").Text() + "/quote_line_groups")
}
func typed7744(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["stream_slice"].Member("id").Text() + "/quote_line_groups")
}
func texts7744(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["stream_slice"].Member("id").Text() + "/quote_line_groups")
}
func text7744(e *py.Eval, ctx variables) string {
	return ""
}
func value7745(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["stream_slice"].Member("id").Text() + "/quote_line_groups")
}
func typed7745(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["stream_slice"].Member("id").Text() + "/quote_line_groups")
}
func texts7745(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["stream_slice"].Member("id").Text() + "/quote_line_groups")
}
func text7745(e *py.Eval, ctx variables) string {
	return ""
}
func value7746(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["stream_slice"].Member("id").Text() + "/quote_line_groups")
}
func typed7746(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["stream_slice"].Member("id").Text() + "/quote_line_groups")
}
func texts7746(e *py.Eval, ctx variables) py.Value {
	return py.Str("/quotes/" + ctx["stream_slice"].Member("id").Text() + "/quote_line_groups")
}
func text7746(e *py.Eval, ctx variables) string {
	return ""
}
func value7747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["stream_slice"].Member("id").Text()+"/quote_line_groups"), "number")
}
func typed7747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["stream_slice"].Member("id").Text()+"/quote_line_groups"), "number")
}
func texts7747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["stream_slice"].Member("id").Text()+"/quote_line_groups"), "number")
}
func text7747(e *py.Eval, ctx variables) string {
	return ""
}
func value7748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["stream_slice"].Member("id").Text()+"/quote_line_groups"), "boolean")
}
func typed7748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["stream_slice"].Member("id").Text()+"/quote_line_groups"), "boolean")
}
func texts7748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["stream_slice"].Member("id").Text()+"/quote_line_groups"), "boolean")
}
func text7748(e *py.Eval, ctx variables) string {
	return ""
}
func value7749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["stream_slice"].Member("id").Text()+"/quote_line_groups"), "integer")
}
func typed7749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["stream_slice"].Member("id").Text()+"/quote_line_groups"), "integer")
}
func texts7749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["stream_slice"].Member("id").Text()+"/quote_line_groups"), "integer")
}
func text7749(e *py.Eval, ctx variables) string {
	return ""
}
func value7750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["stream_slice"].Member("id").Text()+"/quote_line_groups"), "string")
}
func typed7750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["stream_slice"].Member("id").Text()+"/quote_line_groups"), "string")
}
func texts7750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/quotes/"+ctx["stream_slice"].Member("id").Text()+"/quote_line_groups"), "string")
}
func text7750(e *py.Eval, ctx variables) string {
	return ""
}
func value7751(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ranking/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed7751(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ranking/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts7751(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ranking/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text7751(e *py.Eval, ctx variables) string {
	return ""
}
func value7752(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ranking/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed7752(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ranking/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts7752(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ranking/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text7752(e *py.Eval, ctx variables) string {
	return ""
}
func value7753(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ranking/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed7753(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ranking/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts7753(e *py.Eval, ctx variables) py.Value {
	return py.Str("/ranking/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text7753(e *py.Eval, ctx variables) string {
	return ""
}
func value7754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ranking/"+ctx["stream_partition"].Member("promotion_id").Text()), "integer")
}
func typed7754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ranking/"+ctx["stream_partition"].Member("promotion_id").Text()), "integer")
}
func texts7754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ranking/"+ctx["stream_partition"].Member("promotion_id").Text()), "integer")
}
func text7754(e *py.Eval, ctx variables) string {
	return ""
}
func value7755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ranking/"+ctx["stream_partition"].Member("promotion_id").Text()), "number")
}
func typed7755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ranking/"+ctx["stream_partition"].Member("promotion_id").Text()), "number")
}
func texts7755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ranking/"+ctx["stream_partition"].Member("promotion_id").Text()), "number")
}
func text7755(e *py.Eval, ctx variables) string {
	return ""
}
func value7756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ranking/"+ctx["stream_partition"].Member("promotion_id").Text()), "string")
}
func typed7756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ranking/"+ctx["stream_partition"].Member("promotion_id").Text()), "string")
}
func texts7756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ranking/"+ctx["stream_partition"].Member("promotion_id").Text()), "string")
}
func text7756(e *py.Eval, ctx variables) string {
	return ""
}
func value7757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ranking/"+ctx["stream_partition"].Member("promotion_id").Text()), "boolean")
}
func typed7757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ranking/"+ctx["stream_partition"].Member("promotion_id").Text()), "boolean")
}
func texts7757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/ranking/"+ctx["stream_partition"].Member("promotion_id").Text()), "boolean")
}
func text7757(e *py.Eval, ctx variables) string {
	return ""
}
func value7758(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func typed7758(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func texts7758(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func text7758(e *py.Eval, ctx variables) string {
	return ""
}
func value7759(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func typed7759(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func texts7759(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func text7759(e *py.Eval, ctx variables) string {
	return ""
}
func value7760(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func typed7760(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func texts7760(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text())
}
func text7760(e *py.Eval, ctx variables) string {
	return ""
}
func value7761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "boolean")
}
func typed7761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "boolean")
}
func texts7761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "boolean")
}
func text7761(e *py.Eval, ctx variables) string {
	return ""
}
func value7762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "string")
}
func typed7762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "string")
}
func texts7762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "string")
}
func text7762(e *py.Eval, ctx variables) string {
	return ""
}
func value7763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "integer")
}
func typed7763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "integer")
}
func texts7763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "integer")
}
func text7763(e *py.Eval, ctx variables) string {
	return ""
}
func value7764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "number")
}
func typed7764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "number")
}
func texts7764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()), "number")
}
func text7764(e *py.Eval, ctx variables) string {
	return ""
}
func value7765(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func typed7765(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func texts7765(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func text7765(e *py.Eval, ctx variables) string {
	return ""
}
func value7766(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func typed7766(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func texts7766(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func text7766(e *py.Eval, ctx variables) string {
	return ""
}
func value7767(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func typed7767(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func texts7767(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/meetings/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func text7767(e *py.Eval, ctx variables) string {
	return ""
}
func value7768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "string")
}
func typed7768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "string")
}
func texts7768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "string")
}
func text7768(e *py.Eval, ctx variables) string {
	return ""
}
func value7769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "boolean")
}
func typed7769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "boolean")
}
func texts7769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "boolean")
}
func text7769(e *py.Eval, ctx variables) string {
	return ""
}
func value7770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "number")
}
func typed7770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "number")
}
func texts7770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "number")
}
func text7770(e *py.Eval, ctx variables) string {
	return ""
}
func value7771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "integer")
}
func typed7771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "integer")
}
func texts7771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/meetings/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "integer")
}
func text7771(e *py.Eval, ctx variables) string {
	return ""
}
func value7772(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func typed7772(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func texts7772(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func text7772(e *py.Eval, ctx variables) string {
	return ""
}
func value7773(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func typed7773(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func texts7773(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func text7773(e *py.Eval, ctx variables) string {
	return ""
}
func value7774(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func typed7774(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func texts7774(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func text7774(e *py.Eval, ctx variables) string {
	return ""
}
func value7775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "number")
}
func typed7775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "number")
}
func texts7775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "number")
}
func text7775(e *py.Eval, ctx variables) string {
	return ""
}
func value7776(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "boolean")
}
func typed7776(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "boolean")
}
func texts7776(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "boolean")
}
func text7776(e *py.Eval, ctx variables) string {
	return ""
}
func value7777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "string")
}
func typed7777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "string")
}
func texts7777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "string")
}
func text7777(e *py.Eval, ctx variables) string {
	return ""
}
func value7778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "integer")
}
func typed7778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "integer")
}
func texts7778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "integer")
}
func text7778(e *py.Eval, ctx variables) string {
	return ""
}
func value7779(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func typed7779(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func texts7779(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func text7779(e *py.Eval, ctx variables) string {
	return ""
}
func value7780(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func typed7780(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func texts7780(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func text7780(e *py.Eval, ctx variables) string {
	return ""
}
func value7781(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func typed7781(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func texts7781(e *py.Eval, ctx variables) py.Value {
	return py.Str("/report/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/participants")
}
func text7781(e *py.Eval, ctx variables) string {
	return ""
}
func value7782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "number")
}
func typed7782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "number")
}
func texts7782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "number")
}
func text7782(e *py.Eval, ctx variables) string {
	return ""
}
func value7783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "boolean")
}
func typed7783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "boolean")
}
func texts7783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "boolean")
}
func text7783(e *py.Eval, ctx variables) string {
	return ""
}
func value7784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "integer")
}
func typed7784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "integer")
}
func texts7784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "integer")
}
func text7784(e *py.Eval, ctx variables) string {
	return ""
}
func value7785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "string")
}
func typed7785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "string")
}
func texts7785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/report/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/participants"), "string")
}
func text7785(e *py.Eval, ctx variables) string {
	return ""
}
func value7786(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func typed7786(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func texts7786(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("/reporting/reports/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "json"), "reportId").Text()),
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func text7786(e *py.Eval, ctx variables) string {
	return ""
}
func value7787(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func typed7787(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func texts7787(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("/reporting/reports/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "json"), "reportId").Text()),
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func text7787(e *py.Eval, ctx variables) string {
	return ""
}
func value7788(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	).Text())
}
func typed7788(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	).Text())
}
func texts7788(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("/reporting/reports/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "json"), "reportId").Text()),
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	).Text())
}
func text7788(e *py.Eval, ctx variables) string {
	return ""
}
func value7789(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"number",
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func typed7789(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"number",
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func texts7789(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/reporting/reports/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "json"), "reportId").Text()),
		"number",
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func text7789(e *py.Eval, ctx variables) string {
	return ""
}
func value7790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"integer",
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func typed7790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"integer",
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func texts7790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/reporting/reports/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "json"), "reportId").Text()),
		"integer",
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func text7790(e *py.Eval, ctx variables) string {
	return ""
}
func value7791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"boolean",
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func typed7791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"boolean",
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func texts7791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/reporting/reports/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "json"), "reportId").Text()),
		"boolean",
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func text7791(e *py.Eval, ctx variables) string {
	return ""
}
func value7792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"string",
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func typed7792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/reporting/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"string",
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func texts7792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("/reporting/reports/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "json"), "reportId").Text()),
		"string",
		"/reporting/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func text7792(e *py.Eval, ctx variables) string {
	return ""
}
func value7793(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func typed7793(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func texts7793(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func text7793(e *py.Eval, ctx variables) string {
	return ""
}
func value7794(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func typed7794(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func texts7794(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func text7794(e *py.Eval, ctx variables) string {
	return ""
}
func value7795(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func typed7795(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func texts7795(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/adgroups")
}
func text7795(e *py.Eval, ctx variables) string {
	return ""
}
func value7796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "string")
}
func typed7796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "string")
}
func texts7796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "string")
}
func text7796(e *py.Eval, ctx variables) string {
	return ""
}
func value7797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "integer")
}
func typed7797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "integer")
}
func texts7797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "integer")
}
func text7797(e *py.Eval, ctx variables) string {
	return ""
}
func value7798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "boolean")
}
func typed7798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "boolean")
}
func texts7798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "boolean")
}
func text7798(e *py.Eval, ctx variables) string {
	return ""
}
func value7799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "number")
}
func typed7799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "number")
}
func texts7799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/adgroups"), "number")
}
func text7799(e *py.Eval, ctx variables) string {
	return ""
}
func value7800(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/keywords")
}
func typed7800(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/keywords")
}
func texts7800(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/keywords")
}
func text7800(e *py.Eval, ctx variables) string {
	return ""
}
func value7801(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/keywords")
}
func typed7801(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/keywords")
}
func texts7801(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/keywords")
}
func text7801(e *py.Eval, ctx variables) string {
	return ""
}
func value7802(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/keywords")
}
func typed7802(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/keywords")
}
func texts7802(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/campaigns/" + ctx["stream_slice"].Member("campaign_id").Text() + "/keywords")
}
func text7802(e *py.Eval, ctx variables) string {
	return ""
}
func value7803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/keywords"), "integer")
}
func typed7803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/keywords"), "integer")
}
func texts7803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/keywords"), "integer")
}
func text7803(e *py.Eval, ctx variables) string {
	return ""
}
func value7804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/keywords"), "number")
}
func typed7804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/keywords"), "number")
}
func texts7804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/keywords"), "number")
}
func text7804(e *py.Eval, ctx variables) string {
	return ""
}
func value7805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/keywords"), "boolean")
}
func typed7805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/keywords"), "boolean")
}
func texts7805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/keywords"), "boolean")
}
func text7805(e *py.Eval, ctx variables) string {
	return ""
}
func value7806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/keywords"), "string")
}
func typed7806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/keywords"), "string")
}
func texts7806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/campaigns/"+ctx["stream_slice"].Member("campaign_id").Text()+"/keywords"), "string")
}
func text7806(e *py.Eval, ctx variables) string {
	return ""
}
func value7807(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/entries.json")
}
func typed7807(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/entries.json")
}
func texts7807(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/entries.json")
}
func text7807(e *py.Eval, ctx variables) string {
	return ""
}
func value7808(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/entries.json")
}
func typed7808(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/entries.json")
}
func texts7808(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/entries.json")
}
func text7808(e *py.Eval, ctx variables) string {
	return ""
}
func value7809(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/entries.json")
}
func typed7809(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/entries.json")
}
func texts7809(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/entries.json")
}
func text7809(e *py.Eval, ctx variables) string {
	return ""
}
func value7810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/entries.json"), "integer")
}
func typed7810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/entries.json"), "integer")
}
func texts7810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/entries.json"), "integer")
}
func text7810(e *py.Eval, ctx variables) string {
	return ""
}
func value7811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/entries.json"), "boolean")
}
func typed7811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/entries.json"), "boolean")
}
func texts7811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/entries.json"), "boolean")
}
func text7811(e *py.Eval, ctx variables) string {
	return ""
}
func value7812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/entries.json"), "number")
}
func typed7812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/entries.json"), "number")
}
func texts7812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/entries.json"), "number")
}
func text7812(e *py.Eval, ctx variables) string {
	return ""
}
func value7813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/entries.json"), "string")
}
func typed7813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/entries.json"), "string")
}
func texts7813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/entries.json"), "string")
}
func text7813(e *py.Eval, ctx variables) string {
	return ""
}
func value7814(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/fields.json")
}
func typed7814(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/fields.json")
}
func texts7814(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/fields.json")
}
func text7814(e *py.Eval, ctx variables) string {
	return ""
}
func value7815(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/fields.json")
}
func typed7815(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/fields.json")
}
func texts7815(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/fields.json")
}
func text7815(e *py.Eval, ctx variables) string {
	return ""
}
func value7816(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/fields.json")
}
func typed7816(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/fields.json")
}
func texts7816(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/fields.json")
}
func text7816(e *py.Eval, ctx variables) string {
	return ""
}
func value7817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/fields.json"), "integer")
}
func typed7817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/fields.json"), "integer")
}
func texts7817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/fields.json"), "integer")
}
func text7817(e *py.Eval, ctx variables) string {
	return ""
}
func value7818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/fields.json"), "string")
}
func typed7818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/fields.json"), "string")
}
func texts7818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/fields.json"), "string")
}
func text7818(e *py.Eval, ctx variables) string {
	return ""
}
func value7819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/fields.json"), "boolean")
}
func typed7819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/fields.json"), "boolean")
}
func texts7819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/fields.json"), "boolean")
}
func text7819(e *py.Eval, ctx variables) string {
	return ""
}
func value7820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/fields.json"), "number")
}
func typed7820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/fields.json"), "number")
}
func texts7820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/fields.json"), "number")
}
func text7820(e *py.Eval, ctx variables) string {
	return ""
}
func value7821(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/widgets.json")
}
func typed7821(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/widgets.json")
}
func texts7821(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/widgets.json")
}
func text7821(e *py.Eval, ctx variables) string {
	return ""
}
func value7822(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/widgets.json")
}
func typed7822(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/widgets.json")
}
func texts7822(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/widgets.json")
}
func text7822(e *py.Eval, ctx variables) string {
	return ""
}
func value7823(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/widgets.json")
}
func typed7823(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/widgets.json")
}
func texts7823(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_partition"].Member("report_identifier").Text() + "/widgets.json")
}
func text7823(e *py.Eval, ctx variables) string {
	return ""
}
func value7824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/widgets.json"), "integer")
}
func typed7824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/widgets.json"), "integer")
}
func texts7824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/widgets.json"), "integer")
}
func text7824(e *py.Eval, ctx variables) string {
	return ""
}
func value7825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/widgets.json"), "string")
}
func typed7825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/widgets.json"), "string")
}
func texts7825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/widgets.json"), "string")
}
func text7825(e *py.Eval, ctx variables) string {
	return ""
}
func value7826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/widgets.json"), "number")
}
func typed7826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/widgets.json"), "number")
}
func texts7826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/widgets.json"), "number")
}
func text7826(e *py.Eval, ctx variables) string {
	return ""
}
func value7827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/widgets.json"), "boolean")
}
func typed7827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/widgets.json"), "boolean")
}
func texts7827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_partition"].Member("report_identifier").Text()+"/widgets.json"), "boolean")
}
func text7827(e *py.Eval, ctx variables) string {
	return ""
}
func value7828(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/email-activity")
}
func typed7828(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/email-activity")
}
func texts7828(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/email-activity")
}
func text7828(e *py.Eval, ctx variables) string {
	return ""
}
func value7829(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/email-activity")
}
func typed7829(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/email-activity")
}
func texts7829(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/email-activity")
}
func text7829(e *py.Eval, ctx variables) string {
	return ""
}
func value7830(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/email-activity")
}
func typed7830(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/email-activity")
}
func texts7830(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/email-activity")
}
func text7830(e *py.Eval, ctx variables) string {
	return ""
}
func value7831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/email-activity"), "string")
}
func typed7831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/email-activity"), "string")
}
func texts7831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/email-activity"), "string")
}
func text7831(e *py.Eval, ctx variables) string {
	return ""
}
func value7832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/email-activity"), "boolean")
}
func typed7832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/email-activity"), "boolean")
}
func texts7832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/email-activity"), "boolean")
}
func text7832(e *py.Eval, ctx variables) string {
	return ""
}
func value7833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/email-activity"), "integer")
}
func typed7833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/email-activity"), "integer")
}
func texts7833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/email-activity"), "integer")
}
func text7833(e *py.Eval, ctx variables) string {
	return ""
}
func value7834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/email-activity"), "number")
}
func typed7834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/email-activity"), "number")
}
func texts7834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/email-activity"), "number")
}
func text7834(e *py.Eval, ctx variables) string {
	return ""
}
func value7835(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/unsubscribed")
}
func typed7835(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/unsubscribed")
}
func texts7835(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/unsubscribed")
}
func text7835(e *py.Eval, ctx variables) string {
	return ""
}
func value7836(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/unsubscribed")
}
func typed7836(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/unsubscribed")
}
func texts7836(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/unsubscribed")
}
func text7836(e *py.Eval, ctx variables) string {
	return ""
}
func value7837(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/unsubscribed")
}
func typed7837(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/unsubscribed")
}
func texts7837(e *py.Eval, ctx variables) py.Value {
	return py.Str("/reports/" + ctx["stream_slice"].Member("id").Text() + "/unsubscribed")
}
func text7837(e *py.Eval, ctx variables) string {
	return ""
}
func value7838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/unsubscribed"), "integer")
}
func typed7838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/unsubscribed"), "integer")
}
func texts7838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/unsubscribed"), "integer")
}
func text7838(e *py.Eval, ctx variables) string {
	return ""
}
func value7839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/unsubscribed"), "boolean")
}
func typed7839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/unsubscribed"), "boolean")
}
func texts7839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/unsubscribed"), "boolean")
}
func text7839(e *py.Eval, ctx variables) string {
	return ""
}
func value7840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/unsubscribed"), "string")
}
func typed7840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/unsubscribed"), "string")
}
func texts7840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/unsubscribed"), "string")
}
func text7840(e *py.Eval, ctx variables) string {
	return ""
}
func value7841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/unsubscribed"), "number")
}
func typed7841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/unsubscribed"), "number")
}
func texts7841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/reports/"+ctx["stream_slice"].Member("id").Text()+"/unsubscribed"), "number")
}
func text7841(e *py.Eval, ctx variables) string {
	return ""
}
func value7842(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/folders")
}
func typed7842(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/folders")
}
func texts7842(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/folders")
}
func text7842(e *py.Eval, ctx variables) string {
	return ""
}
func value7843(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/folders")
}
func typed7843(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/folders")
}
func texts7843(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/folders")
}
func text7843(e *py.Eval, ctx variables) string {
	return ""
}
func value7844(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/folders")
}
func typed7844(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/folders")
}
func texts7844(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/folders")
}
func text7844(e *py.Eval, ctx variables) string {
	return ""
}
func value7845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/folders"), "integer")
}
func typed7845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/folders"), "integer")
}
func texts7845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/folders"), "integer")
}
func text7845(e *py.Eval, ctx variables) string {
	return ""
}
func value7846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/folders"), "boolean")
}
func typed7846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/folders"), "boolean")
}
func texts7846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/folders"), "boolean")
}
func text7846(e *py.Eval, ctx variables) string {
	return ""
}
func value7847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/folders"), "number")
}
func typed7847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/folders"), "number")
}
func texts7847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/folders"), "number")
}
func text7847(e *py.Eval, ctx variables) string {
	return ""
}
func value7848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/folders"), "string")
}
func typed7848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/folders"), "string")
}
func texts7848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/folders"), "string")
}
func text7848(e *py.Eval, ctx variables) string {
	return ""
}
func value7849(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/trash")
}
func typed7849(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/trash")
}
func texts7849(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/trash")
}
func text7849(e *py.Eval, ctx variables) string {
	return ""
}
func value7850(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/trash")
}
func typed7850(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/trash")
}
func texts7850(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/trash")
}
func text7850(e *py.Eval, ctx variables) string {
	return ""
}
func value7851(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/trash")
}
func typed7851(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/trash")
}
func texts7851(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/trash")
}
func text7851(e *py.Eval, ctx variables) string {
	return ""
}
func value7852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/trash"), "integer")
}
func typed7852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/trash"), "integer")
}
func texts7852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/trash"), "integer")
}
func text7852(e *py.Eval, ctx variables) string {
	return ""
}
func value7853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/trash"), "number")
}
func typed7853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/trash"), "number")
}
func texts7853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/trash"), "number")
}
func text7853(e *py.Eval, ctx variables) string {
	return ""
}
func value7854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/trash"), "boolean")
}
func typed7854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/trash"), "boolean")
}
func texts7854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/trash"), "boolean")
}
func text7854(e *py.Eval, ctx variables) string {
	return ""
}
func value7855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/trash"), "string")
}
func typed7855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/trash"), "string")
}
func texts7855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/trash"), "string")
}
func text7855(e *py.Eval, ctx variables) string {
	return ""
}
func value7856(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/users")
}
func typed7856(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/users")
}
func texts7856(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/users")
}
func text7856(e *py.Eval, ctx variables) string {
	return ""
}
func value7857(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/users")
}
func typed7857(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/users")
}
func texts7857(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/users")
}
func text7857(e *py.Eval, ctx variables) string {
	return ""
}
func value7858(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/users")
}
func typed7858(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/users")
}
func texts7858(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/users")
}
func text7858(e *py.Eval, ctx variables) string {
	return ""
}
func value7859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/users"), "integer")
}
func typed7859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/users"), "integer")
}
func texts7859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/users"), "integer")
}
func text7859(e *py.Eval, ctx variables) string {
	return ""
}
func value7860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/users"), "boolean")
}
func typed7860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/users"), "boolean")
}
func texts7860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/users"), "boolean")
}
func text7860(e *py.Eval, ctx variables) string {
	return ""
}
func value7861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/users"), "string")
}
func typed7861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/users"), "string")
}
func texts7861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/users"), "string")
}
func text7861(e *py.Eval, ctx variables) string {
	return ""
}
func value7862(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/views")
}
func typed7862(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/views")
}
func texts7862(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/views")
}
func text7862(e *py.Eval, ctx variables) string {
	return ""
}
func value7863(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/views")
}
func typed7863(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/views")
}
func texts7863(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/views")
}
func text7863(e *py.Eval, ctx variables) string {
	return ""
}
func value7864(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/views")
}
func typed7864(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/views")
}
func texts7864(e *py.Eval, ctx variables) py.Value {
	return py.Str("/restapi/v2/workspaces/" + ctx["stream_partition"].Member("workspace").Text() + "/views")
}
func text7864(e *py.Eval, ctx variables) string {
	return ""
}
func value7865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/views"), "string")
}
func typed7865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/views"), "string")
}
func texts7865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/views"), "string")
}
func text7865(e *py.Eval, ctx variables) string {
	return ""
}
func value7866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/views"), "integer")
}
func typed7866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/views"), "integer")
}
func texts7866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/views"), "integer")
}
func text7866(e *py.Eval, ctx variables) string {
	return ""
}
func value7867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/views"), "number")
}
func typed7867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/views"), "number")
}
func texts7867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/views"), "number")
}
func text7867(e *py.Eval, ctx variables) string {
	return ""
}
func value7868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/views"), "boolean")
}
func typed7868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/views"), "boolean")
}
func texts7868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/restapi/v2/workspaces/"+ctx["stream_partition"].Member("workspace").Text()+"/views"), "boolean")
}
func text7868(e *py.Eval, ctx variables) string {
	return ""
}
func value7869(e *py.Eval, ctx variables) py.Value {
	return py.Str("/roles/" + ctx["stream_partition"].Member("id").Text() + "/groups")
}
func typed7869(e *py.Eval, ctx variables) py.Value {
	return py.Str("/roles/" + ctx["stream_partition"].Member("id").Text() + "/groups")
}
func texts7869(e *py.Eval, ctx variables) py.Value {
	return py.Str("/roles/" + ctx["stream_partition"].Member("id").Text() + "/groups")
}
func text7869(e *py.Eval, ctx variables) string {
	return ""
}
func value7870(e *py.Eval, ctx variables) py.Value {
	return py.Str("/roles/" + ctx["stream_partition"].Member("id").Text() + "/groups")
}
func typed7870(e *py.Eval, ctx variables) py.Value {
	return py.Str("/roles/" + ctx["stream_partition"].Member("id").Text() + "/groups")
}
func texts7870(e *py.Eval, ctx variables) py.Value {
	return py.Str("/roles/" + ctx["stream_partition"].Member("id").Text() + "/groups")
}
func text7870(e *py.Eval, ctx variables) string {
	return ""
}
func value7871(e *py.Eval, ctx variables) py.Value {
	return py.Str("/roles/" + ctx["stream_partition"].Member("id").Text() + "/groups")
}
func typed7871(e *py.Eval, ctx variables) py.Value {
	return py.Str("/roles/" + ctx["stream_partition"].Member("id").Text() + "/groups")
}
func texts7871(e *py.Eval, ctx variables) py.Value {
	return py.Str("/roles/" + ctx["stream_partition"].Member("id").Text() + "/groups")
}
func text7871(e *py.Eval, ctx variables) string {
	return ""
}
func value7872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/roles/"+ctx["stream_partition"].Member("id").Text()+"/groups"), "string")
}
func typed7872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/roles/"+ctx["stream_partition"].Member("id").Text()+"/groups"), "string")
}
func texts7872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/roles/"+ctx["stream_partition"].Member("id").Text()+"/groups"), "string")
}
func text7872(e *py.Eval, ctx variables) string {
	return ""
}
func value7873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/roles/"+ctx["stream_partition"].Member("id").Text()+"/groups"), "number")
}
func typed7873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/roles/"+ctx["stream_partition"].Member("id").Text()+"/groups"), "number")
}
func texts7873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/roles/"+ctx["stream_partition"].Member("id").Text()+"/groups"), "number")
}
func text7873(e *py.Eval, ctx variables) string {
	return ""
}
func value7874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/roles/"+ctx["stream_partition"].Member("id").Text()+"/groups"), "boolean")
}
func typed7874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/roles/"+ctx["stream_partition"].Member("id").Text()+"/groups"), "boolean")
}
func texts7874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/roles/"+ctx["stream_partition"].Member("id").Text()+"/groups"), "boolean")
}
func text7874(e *py.Eval, ctx variables) string {
	return ""
}
func value7875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/roles/"+ctx["stream_partition"].Member("id").Text()+"/groups"), "integer")
}
func typed7875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/roles/"+ctx["stream_partition"].Member("id").Text()+"/groups"), "integer")
}
func texts7875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/roles/"+ctx["stream_partition"].Member("id").Text()+"/groups"), "integer")
}
func text7875(e *py.Eval, ctx variables) string {
	return ""
}
func value7876(e *py.Eval, ctx variables) py.Value {
	return py.Str("/scheduled_events/" + ctx["stream_partition"].Member("scheduled_event_id").Text() + "/invitees")
}
func typed7876(e *py.Eval, ctx variables) py.Value {
	return py.Str("/scheduled_events/" + ctx["stream_partition"].Member("scheduled_event_id").Text() + "/invitees")
}
func texts7876(e *py.Eval, ctx variables) py.Value {
	return py.Str("/scheduled_events/" + ctx["stream_partition"].Member("scheduled_event_id").Text() + "/invitees")
}
func text7876(e *py.Eval, ctx variables) string {
	return ""
}
func value7877(e *py.Eval, ctx variables) py.Value {
	return py.Str("/scheduled_events/" + ctx["stream_partition"].Member("scheduled_event_id").Text() + "/invitees")
}
func typed7877(e *py.Eval, ctx variables) py.Value {
	return py.Str("/scheduled_events/" + ctx["stream_partition"].Member("scheduled_event_id").Text() + "/invitees")
}
func texts7877(e *py.Eval, ctx variables) py.Value {
	return py.Str("/scheduled_events/" + ctx["stream_partition"].Member("scheduled_event_id").Text() + "/invitees")
}
func text7877(e *py.Eval, ctx variables) string {
	return ""
}
func value7878(e *py.Eval, ctx variables) py.Value {
	return py.Str("/scheduled_events/" + ctx["stream_partition"].Member("scheduled_event_id").Text() + "/invitees")
}
func typed7878(e *py.Eval, ctx variables) py.Value {
	return py.Str("/scheduled_events/" + ctx["stream_partition"].Member("scheduled_event_id").Text() + "/invitees")
}
func texts7878(e *py.Eval, ctx variables) py.Value {
	return py.Str("/scheduled_events/" + ctx["stream_partition"].Member("scheduled_event_id").Text() + "/invitees")
}
func text7878(e *py.Eval, ctx variables) string {
	return ""
}
func value7879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/scheduled_events/"+ctx["stream_partition"].Member("scheduled_event_id").Text()+"/invitees"), "string")
}
func typed7879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/scheduled_events/"+ctx["stream_partition"].Member("scheduled_event_id").Text()+"/invitees"), "string")
}
func texts7879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/scheduled_events/"+ctx["stream_partition"].Member("scheduled_event_id").Text()+"/invitees"), "string")
}
func text7879(e *py.Eval, ctx variables) string {
	return ""
}
func value7880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/scheduled_events/"+ctx["stream_partition"].Member("scheduled_event_id").Text()+"/invitees"), "number")
}
func typed7880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/scheduled_events/"+ctx["stream_partition"].Member("scheduled_event_id").Text()+"/invitees"), "number")
}
func texts7880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/scheduled_events/"+ctx["stream_partition"].Member("scheduled_event_id").Text()+"/invitees"), "number")
}
func text7880(e *py.Eval, ctx variables) string {
	return ""
}
func value7881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/scheduled_events/"+ctx["stream_partition"].Member("scheduled_event_id").Text()+"/invitees"), "integer")
}
func typed7881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/scheduled_events/"+ctx["stream_partition"].Member("scheduled_event_id").Text()+"/invitees"), "integer")
}
func texts7881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/scheduled_events/"+ctx["stream_partition"].Member("scheduled_event_id").Text()+"/invitees"), "integer")
}
func text7881(e *py.Eval, ctx variables) string {
	return ""
}
func value7882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/scheduled_events/"+ctx["stream_partition"].Member("scheduled_event_id").Text()+"/invitees"), "boolean")
}
func typed7882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/scheduled_events/"+ctx["stream_partition"].Member("scheduled_event_id").Text()+"/invitees"), "boolean")
}
func texts7882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/scheduled_events/"+ctx["stream_partition"].Member("scheduled_event_id").Text()+"/invitees"), "boolean")
}
func text7882(e *py.Eval, ctx variables) string {
	return ""
}
func value7883(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sections/" + ctx["stream_slice"].Member("section_gid").Text())
}
func typed7883(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sections/" + ctx["stream_slice"].Member("section_gid").Text())
}
func texts7883(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sections/" + ctx["stream_slice"].Member("section_gid").Text())
}
func text7883(e *py.Eval, ctx variables) string {
	return ""
}
func value7884(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sections/" + ctx["stream_slice"].Member("section_gid").Text())
}
func typed7884(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sections/" + ctx["stream_slice"].Member("section_gid").Text())
}
func texts7884(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sections/" + ctx["stream_slice"].Member("section_gid").Text())
}
func text7884(e *py.Eval, ctx variables) string {
	return ""
}
func value7885(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sections/" + ctx["stream_slice"].Member("section_gid").Text())
}
func typed7885(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sections/" + ctx["stream_slice"].Member("section_gid").Text())
}
func texts7885(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sections/" + ctx["stream_slice"].Member("section_gid").Text())
}
func text7885(e *py.Eval, ctx variables) string {
	return ""
}
func value7886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sections/"+ctx["stream_slice"].Member("section_gid").Text()), "string")
}
func typed7886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sections/"+ctx["stream_slice"].Member("section_gid").Text()), "string")
}
func texts7886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sections/"+ctx["stream_slice"].Member("section_gid").Text()), "string")
}
func text7886(e *py.Eval, ctx variables) string {
	return ""
}
func value7887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sections/"+ctx["stream_slice"].Member("section_gid").Text()), "number")
}
func typed7887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sections/"+ctx["stream_slice"].Member("section_gid").Text()), "number")
}
func texts7887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sections/"+ctx["stream_slice"].Member("section_gid").Text()), "number")
}
func text7887(e *py.Eval, ctx variables) string {
	return ""
}
func value7888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sections/"+ctx["stream_slice"].Member("section_gid").Text()), "integer")
}
func typed7888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sections/"+ctx["stream_slice"].Member("section_gid").Text()), "integer")
}
func texts7888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sections/"+ctx["stream_slice"].Member("section_gid").Text()), "integer")
}
func text7888(e *py.Eval, ctx variables) string {
	return ""
}
func value7889(e *py.Eval, ctx variables) py.Value {
	return py.Str("/segments/" + ctx["stream_partition"].Member("segment_id").Text() + "/id_list")
}
func typed7889(e *py.Eval, ctx variables) py.Value {
	return py.Str("/segments/" + ctx["stream_partition"].Member("segment_id").Text() + "/id_list")
}
func texts7889(e *py.Eval, ctx variables) py.Value {
	return py.Str("/segments/" + ctx["stream_partition"].Member("segment_id").Text() + "/id_list")
}
func text7889(e *py.Eval, ctx variables) string {
	return ""
}
func value7890(e *py.Eval, ctx variables) py.Value {
	return py.Str("/segments/" + ctx["stream_partition"].Member("segment_id").Text() + "/id_list")
}
func typed7890(e *py.Eval, ctx variables) py.Value {
	return py.Str("/segments/" + ctx["stream_partition"].Member("segment_id").Text() + "/id_list")
}
func texts7890(e *py.Eval, ctx variables) py.Value {
	return py.Str("/segments/" + ctx["stream_partition"].Member("segment_id").Text() + "/id_list")
}
func text7890(e *py.Eval, ctx variables) string {
	return ""
}
func value7891(e *py.Eval, ctx variables) py.Value {
	return py.Str("/segments/" + ctx["stream_partition"].Member("segment_id").Text() + "/id_list")
}
func typed7891(e *py.Eval, ctx variables) py.Value {
	return py.Str("/segments/" + ctx["stream_partition"].Member("segment_id").Text() + "/id_list")
}
func texts7891(e *py.Eval, ctx variables) py.Value {
	return py.Str("/segments/" + ctx["stream_partition"].Member("segment_id").Text() + "/id_list")
}
func text7891(e *py.Eval, ctx variables) string {
	return ""
}
func value7892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/segments/"+ctx["stream_partition"].Member("segment_id").Text()+"/id_list"), "number")
}
func typed7892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/segments/"+ctx["stream_partition"].Member("segment_id").Text()+"/id_list"), "number")
}
func texts7892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/segments/"+ctx["stream_partition"].Member("segment_id").Text()+"/id_list"), "number")
}
func text7892(e *py.Eval, ctx variables) string {
	return ""
}
func value7893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/segments/"+ctx["stream_partition"].Member("segment_id").Text()+"/id_list"), "boolean")
}
func typed7893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/segments/"+ctx["stream_partition"].Member("segment_id").Text()+"/id_list"), "boolean")
}
func texts7893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/segments/"+ctx["stream_partition"].Member("segment_id").Text()+"/id_list"), "boolean")
}
func text7893(e *py.Eval, ctx variables) string {
	return ""
}
func value7894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/segments/"+ctx["stream_partition"].Member("segment_id").Text()+"/id_list"), "string")
}
func typed7894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/segments/"+ctx["stream_partition"].Member("segment_id").Text()+"/id_list"), "string")
}
func texts7894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/segments/"+ctx["stream_partition"].Member("segment_id").Text()+"/id_list"), "string")
}
func text7894(e *py.Eval, ctx variables) string {
	return ""
}
func value7895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/segments/"+ctx["stream_partition"].Member("segment_id").Text()+"/id_list"), "integer")
}
func typed7895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/segments/"+ctx["stream_partition"].Member("segment_id").Text()+"/id_list"), "integer")
}
func texts7895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/segments/"+ctx["stream_partition"].Member("segment_id").Text()+"/id_list"), "integer")
}
func text7895(e *py.Eval, ctx variables) string {
	return ""
}
func value7896(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/quotes")
}
func typed7896(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/quotes")
}
func texts7896(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/quotes")
}
func text7896(e *py.Eval, ctx variables) string {
	return ""
}
func value7897(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/quotes")
}
func typed7897(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/quotes")
}
func texts7897(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/quotes")
}
func text7897(e *py.Eval, ctx variables) string {
	return ""
}
func value7898(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/quotes")
}
func typed7898(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/quotes")
}
func texts7898(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/quotes")
}
func text7898(e *py.Eval, ctx variables) string {
	return ""
}
func value7899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/quotes"), "integer")
}
func typed7899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/quotes"), "integer")
}
func texts7899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/quotes"), "integer")
}
func text7899(e *py.Eval, ctx variables) string {
	return ""
}
func value7900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/quotes"), "number")
}
func typed7900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/quotes"), "number")
}
func texts7900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/quotes"), "number")
}
func text7900(e *py.Eval, ctx variables) string {
	return ""
}
func value7901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/quotes"), "boolean")
}
func typed7901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/quotes"), "boolean")
}
func texts7901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/quotes"), "boolean")
}
func text7901(e *py.Eval, ctx variables) string {
	return ""
}
func value7902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/quotes"), "string")
}
func typed7902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/quotes"), "string")
}
func texts7902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/quotes"), "string")
}
func text7902(e *py.Eval, ctx variables) string {
	return ""
}
func value7903(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/tracking")
}
func typed7903(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/tracking")
}
func texts7903(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/tracking")
}
func text7903(e *py.Eval, ctx variables) string {
	return ""
}
func value7904(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/tracking")
}
func typed7904(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/tracking")
}
func texts7904(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/tracking")
}
func text7904(e *py.Eval, ctx variables) string {
	return ""
}
func value7905(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/tracking")
}
func typed7905(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/tracking")
}
func texts7905(e *py.Eval, ctx variables) py.Value {
	return py.Str("/shipments/" + ctx["stream_partition"].Member("shipmentId").Text() + "/tracking")
}
func text7905(e *py.Eval, ctx variables) string {
	return ""
}
func value7906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/tracking"), "string")
}
func typed7906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/tracking"), "string")
}
func texts7906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/tracking"), "string")
}
func text7906(e *py.Eval, ctx variables) string {
	return ""
}
func value7907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/tracking"), "integer")
}
func typed7907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/tracking"), "integer")
}
func texts7907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/tracking"), "integer")
}
func text7907(e *py.Eval, ctx variables) string {
	return ""
}
func value7908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/tracking"), "number")
}
func typed7908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/tracking"), "number")
}
func texts7908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/tracking"), "number")
}
func text7908(e *py.Eval, ctx variables) string {
	return ""
}
func value7909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/tracking"), "boolean")
}
func typed7909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/tracking"), "boolean")
}
func texts7909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/shipments/"+ctx["stream_partition"].Member("shipmentId").Text()+"/tracking"), "boolean")
}
func text7909(e *py.Eval, ctx variables) string {
	return ""
}
func value7910(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists")
}
func typed7910(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists")
}
func texts7910(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists")
}
func text7910(e *py.Eval, ctx variables) string {
	return ""
}
func value7911(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists")
}
func typed7911(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists")
}
func texts7911(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists")
}
func text7911(e *py.Eval, ctx variables) string {
	return ""
}
func value7912(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists")
}
func typed7912(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists")
}
func texts7912(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists")
}
func text7912(e *py.Eval, ctx variables) string {
	return ""
}
func value7913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists"), "boolean")
}
func typed7913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists"), "boolean")
}
func texts7913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists"), "boolean")
}
func text7913(e *py.Eval, ctx variables) string {
	return ""
}
func value7914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists"), "integer")
}
func typed7914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists"), "integer")
}
func texts7914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists"), "integer")
}
func text7914(e *py.Eval, ctx variables) string {
	return ""
}
func value7915(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/contentTypes")
}
func typed7915(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/contentTypes")
}
func texts7915(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/contentTypes")
}
func text7915(e *py.Eval, ctx variables) string {
	return ""
}
func value7916(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/contentTypes")
}
func typed7916(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/contentTypes")
}
func texts7916(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/contentTypes")
}
func text7916(e *py.Eval, ctx variables) string {
	return ""
}
func value7917(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/contentTypes")
}
func typed7917(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/contentTypes")
}
func texts7917(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/contentTypes")
}
func text7917(e *py.Eval, ctx variables) string {
	return ""
}
func value7918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/contentTypes"), "string")
}
func typed7918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/contentTypes"), "string")
}
func texts7918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/contentTypes"), "string")
}
func text7918(e *py.Eval, ctx variables) string {
	return ""
}
func value7919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/contentTypes"), "boolean")
}
func typed7919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/contentTypes"), "boolean")
}
func texts7919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/contentTypes"), "boolean")
}
func text7919(e *py.Eval, ctx variables) string {
	return ""
}
func value7920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/contentTypes"), "integer")
}
func typed7920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/contentTypes"), "integer")
}
func texts7920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/contentTypes"), "integer")
}
func text7920(e *py.Eval, ctx variables) string {
	return ""
}
func value7921(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items")
}
func typed7921(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items")
}
func texts7921(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items")
}
func text7921(e *py.Eval, ctx variables) string {
	return ""
}
func value7922(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items")
}
func typed7922(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items")
}
func texts7922(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items")
}
func text7922(e *py.Eval, ctx variables) string {
	return ""
}
func value7923(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items")
}
func typed7923(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items")
}
func texts7923(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items")
}
func text7923(e *py.Eval, ctx variables) string {
	return ""
}
func value7924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items"), "integer")
}
func typed7924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items"), "integer")
}
func texts7924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items"), "integer")
}
func text7924(e *py.Eval, ctx variables) string {
	return ""
}
func value7925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items"), "boolean")
}
func typed7925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items"), "boolean")
}
func texts7925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items"), "boolean")
}
func text7925(e *py.Eval, ctx variables) string {
	return ""
}
func value7926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items"), "number")
}
func typed7926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items"), "number")
}
func texts7926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items"), "number")
}
func text7926(e *py.Eval, ctx variables) string {
	return ""
}
func value7927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items"), "string")
}
func typed7927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items"), "string")
}
func texts7927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items"), "string")
}
func text7927(e *py.Eval, ctx variables) string {
	return ""
}
func value7928(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func typed7928(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func texts7928(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func text7928(e *py.Eval, ctx variables) string {
	return ""
}
func value7929(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func typed7929(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func texts7929(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func text7929(e *py.Eval, ctx variables) string {
	return ""
}
func value7930(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func typed7930(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func texts7930(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func text7930(e *py.Eval, ctx variables) string {
	return ""
}
func value7931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "string")
}
func typed7931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "string")
}
func texts7931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "string")
}
func text7931(e *py.Eval, ctx variables) string {
	return ""
}
func value7932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "integer")
}
func typed7932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "integer")
}
func texts7932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "integer")
}
func text7932(e *py.Eval, ctx variables) string {
	return ""
}
func value7933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "number")
}
func typed7933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "number")
}
func texts7933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "number")
}
func text7933(e *py.Eval, ctx variables) string {
	return ""
}
func value7934(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func typed7934(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func texts7934(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func text7934(e *py.Eval, ctx variables) string {
	return ""
}
func value7935(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func typed7935(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func texts7935(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func text7935(e *py.Eval, ctx variables) string {
	return ""
}
func value7936(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func typed7936(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func texts7936(e *py.Eval, ctx variables) py.Value {
	return py.Str("/sites/" + ctx["config"].Member("site_id").Text() + "/lists/" + ctx["stream_partition"].Member("list").Text() + "/items/" + ctx["stream_partition"].Member("item").Text())
}
func text7936(e *py.Eval, ctx variables) string {
	return ""
}
func value7937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "boolean")
}
func typed7937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "boolean")
}
func texts7937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "boolean")
}
func text7937(e *py.Eval, ctx variables) string {
	return ""
}
func value7938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "number")
}
func typed7938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "number")
}
func texts7938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "number")
}
func text7938(e *py.Eval, ctx variables) string {
	return ""
}
func value7939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "integer")
}
func typed7939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "integer")
}
func texts7939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "integer")
}
func text7939(e *py.Eval, ctx variables) string {
	return ""
}
func value7940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "string")
}
func typed7940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "string")
}
func texts7940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/sites/"+ctx["config"].Member("site_id").Text()+"/lists/"+ctx["stream_partition"].Member("list").Text()+"/items/"+ctx["stream_partition"].Member("item").Text()), "string")
}
func text7940(e *py.Eval, ctx variables) string {
	return ""
}
func value7941(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stages/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed7941(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stages/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts7941(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stages/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text7941(e *py.Eval, ctx variables) string {
	return ""
}
func value7942(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stages/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed7942(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stages/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts7942(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stages/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text7942(e *py.Eval, ctx variables) string {
	return ""
}
func value7943(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stages/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed7943(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stages/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts7943(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stages/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text7943(e *py.Eval, ctx variables) string {
	return ""
}
func value7944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stages/"+ctx["stream_partition"].Member("promotion_id").Text()), "number")
}
func typed7944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stages/"+ctx["stream_partition"].Member("promotion_id").Text()), "number")
}
func texts7944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stages/"+ctx["stream_partition"].Member("promotion_id").Text()), "number")
}
func text7944(e *py.Eval, ctx variables) string {
	return ""
}
func value7945(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock/symbol?exchange=" + ctx["config"].Member("exchange").Text())
}
func typed7945(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock/symbol?exchange=" + ctx["config"].Member("exchange").Text())
}
func texts7945(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock/symbol?exchange=" + ctx["config"].Member("exchange").Text())
}
func text7945(e *py.Eval, ctx variables) string {
	return ""
}
func value7946(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock/symbol?exchange=" + ctx["config"].Member("exchange").Text())
}
func typed7946(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock/symbol?exchange=" + ctx["config"].Member("exchange").Text())
}
func texts7946(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock/symbol?exchange=" + ctx["config"].Member("exchange").Text())
}
func text7946(e *py.Eval, ctx variables) string {
	return ""
}
func value7947(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock/symbol?exchange=" + ctx["config"].Member("exchange").Text())
}
func typed7947(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock/symbol?exchange=" + ctx["config"].Member("exchange").Text())
}
func texts7947(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock/symbol?exchange=" + ctx["config"].Member("exchange").Text())
}
func text7947(e *py.Eval, ctx variables) string {
	return ""
}
func value7948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock/symbol?exchange="+ctx["config"].Member("exchange").Text()), "string")
}
func typed7948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock/symbol?exchange="+ctx["config"].Member("exchange").Text()), "string")
}
func texts7948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock/symbol?exchange="+ctx["config"].Member("exchange").Text()), "string")
}
func text7948(e *py.Eval, ctx variables) string {
	return ""
}
func value7949(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock/symbol?exchange="+ctx["config"].Member("exchange").Text()), "integer")
}
func typed7949(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock/symbol?exchange="+ctx["config"].Member("exchange").Text()), "integer")
}
func texts7949(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock/symbol?exchange="+ctx["config"].Member("exchange").Text()), "integer")
}
func text7949(e *py.Eval, ctx variables) string {
	return ""
}
func value7950(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock/symbol?exchange="+ctx["config"].Member("exchange").Text()), "boolean")
}
func typed7950(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock/symbol?exchange="+ctx["config"].Member("exchange").Text()), "boolean")
}
func texts7950(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock/symbol?exchange="+ctx["config"].Member("exchange").Text()), "boolean")
}
func text7950(e *py.Eval, ctx variables) string {
	return ""
}
func value7951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock/symbol?exchange="+ctx["config"].Member("exchange").Text()), "number")
}
func typed7951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock/symbol?exchange="+ctx["config"].Member("exchange").Text()), "number")
}
func texts7951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock/symbol?exchange="+ctx["config"].Member("exchange").Text()), "number")
}
func text7951(e *py.Eval, ctx variables) string {
	return ""
}
func value7952(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock_assets/" + ctx["stream_partition"].Member("asset_stock_id").Text() + "/history.api")
}
func typed7952(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock_assets/" + ctx["stream_partition"].Member("asset_stock_id").Text() + "/history.api")
}
func texts7952(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock_assets/" + ctx["stream_partition"].Member("asset_stock_id").Text() + "/history.api")
}
func text7952(e *py.Eval, ctx variables) string {
	return ""
}
func value7953(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock_assets/" + ctx["stream_partition"].Member("asset_stock_id").Text() + "/history.api")
}
func typed7953(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock_assets/" + ctx["stream_partition"].Member("asset_stock_id").Text() + "/history.api")
}
func texts7953(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock_assets/" + ctx["stream_partition"].Member("asset_stock_id").Text() + "/history.api")
}
func text7953(e *py.Eval, ctx variables) string {
	return ""
}
func value7954(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock_assets/" + ctx["stream_partition"].Member("asset_stock_id").Text() + "/history.api")
}
func typed7954(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock_assets/" + ctx["stream_partition"].Member("asset_stock_id").Text() + "/history.api")
}
func texts7954(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stock_assets/" + ctx["stream_partition"].Member("asset_stock_id").Text() + "/history.api")
}
func text7954(e *py.Eval, ctx variables) string {
	return ""
}
func value7955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock_assets/"+ctx["stream_partition"].Member("asset_stock_id").Text()+"/history.api"), "string")
}
func typed7955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock_assets/"+ctx["stream_partition"].Member("asset_stock_id").Text()+"/history.api"), "string")
}
func texts7955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock_assets/"+ctx["stream_partition"].Member("asset_stock_id").Text()+"/history.api"), "string")
}
func text7955(e *py.Eval, ctx variables) string {
	return ""
}
func value7956(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock_assets/"+ctx["stream_partition"].Member("asset_stock_id").Text()+"/history.api"), "integer")
}
func typed7956(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock_assets/"+ctx["stream_partition"].Member("asset_stock_id").Text()+"/history.api"), "integer")
}
func texts7956(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock_assets/"+ctx["stream_partition"].Member("asset_stock_id").Text()+"/history.api"), "integer")
}
func text7956(e *py.Eval, ctx variables) string {
	return ""
}
func value7957(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock_assets/"+ctx["stream_partition"].Member("asset_stock_id").Text()+"/history.api"), "number")
}
func typed7957(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock_assets/"+ctx["stream_partition"].Member("asset_stock_id").Text()+"/history.api"), "number")
}
func texts7957(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock_assets/"+ctx["stream_partition"].Member("asset_stock_id").Text()+"/history.api"), "number")
}
func text7957(e *py.Eval, ctx variables) string {
	return ""
}
func value7958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock_assets/"+ctx["stream_partition"].Member("asset_stock_id").Text()+"/history.api"), "boolean")
}
func typed7958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock_assets/"+ctx["stream_partition"].Member("asset_stock_id").Text()+"/history.api"), "boolean")
}
func texts7958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stock_assets/"+ctx["stream_partition"].Member("asset_stock_id").Text()+"/history.api"), "boolean")
}
func text7958(e *py.Eval, ctx variables) string {
	return ""
}
func value7959(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stories/" + ctx["stream_slice"].Member("story_gid").Text())
}
func typed7959(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stories/" + ctx["stream_slice"].Member("story_gid").Text())
}
func texts7959(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stories/" + ctx["stream_slice"].Member("story_gid").Text())
}
func text7959(e *py.Eval, ctx variables) string {
	return ""
}
func value7960(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stories/" + ctx["stream_slice"].Member("story_gid").Text())
}
func typed7960(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stories/" + ctx["stream_slice"].Member("story_gid").Text())
}
func texts7960(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stories/" + ctx["stream_slice"].Member("story_gid").Text())
}
func text7960(e *py.Eval, ctx variables) string {
	return ""
}
func value7961(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stories/" + ctx["stream_slice"].Member("story_gid").Text())
}
func typed7961(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stories/" + ctx["stream_slice"].Member("story_gid").Text())
}
func texts7961(e *py.Eval, ctx variables) py.Value {
	return py.Str("/stories/" + ctx["stream_slice"].Member("story_gid").Text())
}
func text7961(e *py.Eval, ctx variables) string {
	return ""
}
func value7962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stories/"+ctx["stream_slice"].Member("story_gid").Text()), "integer")
}
func typed7962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stories/"+ctx["stream_slice"].Member("story_gid").Text()), "integer")
}
func texts7962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stories/"+ctx["stream_slice"].Member("story_gid").Text()), "integer")
}
func text7962(e *py.Eval, ctx variables) string {
	return ""
}
func value7963(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stories/"+ctx["stream_slice"].Member("story_gid").Text()), "number")
}
func typed7963(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stories/"+ctx["stream_slice"].Member("story_gid").Text()), "number")
}
func texts7963(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stories/"+ctx["stream_slice"].Member("story_gid").Text()), "number")
}
func text7963(e *py.Eval, ctx variables) string {
	return ""
}
func value7964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stories/"+ctx["stream_slice"].Member("story_gid").Text()), "string")
}
func typed7964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stories/"+ctx["stream_slice"].Member("story_gid").Text()), "string")
}
func texts7964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stories/"+ctx["stream_slice"].Member("story_gid").Text()), "string")
}
func text7964(e *py.Eval, ctx variables) string {
	return ""
}
func value7965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stories/"+ctx["stream_slice"].Member("story_gid").Text()), "boolean")
}
func typed7965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stories/"+ctx["stream_slice"].Member("story_gid").Text()), "boolean")
}
func texts7965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/stories/"+ctx["stream_slice"].Member("story_gid").Text()), "boolean")
}
func text7965(e *py.Eval, ctx variables) string {
	return ""
}
func value7966(e *py.Eval, ctx variables) py.Value {
	return py.Str("/subscriptions/" + ctx["stream_slice"].Member("subscription_id").Text() + "/retrieve_with_scheduled_changes")
}
func typed7966(e *py.Eval, ctx variables) py.Value {
	return py.Str("/subscriptions/" + ctx["stream_slice"].Member("subscription_id").Text() + "/retrieve_with_scheduled_changes")
}
func texts7966(e *py.Eval, ctx variables) py.Value {
	return py.Str("/subscriptions/" + ctx["stream_slice"].Member("subscription_id").Text() + "/retrieve_with_scheduled_changes")
}
func text7966(e *py.Eval, ctx variables) string {
	return ""
}
func value7967(e *py.Eval, ctx variables) py.Value {
	return py.Str("/subscriptions/" + ctx["stream_slice"].Member("subscription_id").Text() + "/retrieve_with_scheduled_changes")
}
func typed7967(e *py.Eval, ctx variables) py.Value {
	return py.Str("/subscriptions/" + ctx["stream_slice"].Member("subscription_id").Text() + "/retrieve_with_scheduled_changes")
}
func texts7967(e *py.Eval, ctx variables) py.Value {
	return py.Str("/subscriptions/" + ctx["stream_slice"].Member("subscription_id").Text() + "/retrieve_with_scheduled_changes")
}
func text7967(e *py.Eval, ctx variables) string {
	return ""
}
func value7968(e *py.Eval, ctx variables) py.Value {
	return py.Str("/subscriptions/" + ctx["stream_slice"].Member("subscription_id").Text() + "/retrieve_with_scheduled_changes")
}
func typed7968(e *py.Eval, ctx variables) py.Value {
	return py.Str("/subscriptions/" + ctx["stream_slice"].Member("subscription_id").Text() + "/retrieve_with_scheduled_changes")
}
func texts7968(e *py.Eval, ctx variables) py.Value {
	return py.Str("/subscriptions/" + ctx["stream_slice"].Member("subscription_id").Text() + "/retrieve_with_scheduled_changes")
}
func text7968(e *py.Eval, ctx variables) string {
	return ""
}
func value7969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/subscriptions/"+ctx["stream_slice"].Member("subscription_id").Text()+"/retrieve_with_scheduled_changes"), "string")
}
func typed7969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/subscriptions/"+ctx["stream_slice"].Member("subscription_id").Text()+"/retrieve_with_scheduled_changes"), "string")
}
func texts7969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/subscriptions/"+ctx["stream_slice"].Member("subscription_id").Text()+"/retrieve_with_scheduled_changes"), "string")
}
func text7969(e *py.Eval, ctx variables) string {
	return ""
}
func value7970(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/subscriptions/"+ctx["stream_slice"].Member("subscription_id").Text()+"/retrieve_with_scheduled_changes"), "number")
}
func typed7970(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/subscriptions/"+ctx["stream_slice"].Member("subscription_id").Text()+"/retrieve_with_scheduled_changes"), "number")
}
func texts7970(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/subscriptions/"+ctx["stream_slice"].Member("subscription_id").Text()+"/retrieve_with_scheduled_changes"), "number")
}
func text7970(e *py.Eval, ctx variables) string {
	return ""
}
func value7971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/subscriptions/"+ctx["stream_slice"].Member("subscription_id").Text()+"/retrieve_with_scheduled_changes"), "boolean")
}
func typed7971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/subscriptions/"+ctx["stream_slice"].Member("subscription_id").Text()+"/retrieve_with_scheduled_changes"), "boolean")
}
func texts7971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/subscriptions/"+ctx["stream_slice"].Member("subscription_id").Text()+"/retrieve_with_scheduled_changes"), "boolean")
}
func text7971(e *py.Eval, ctx variables) string {
	return ""
}
func value7972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/subscriptions/"+ctx["stream_slice"].Member("subscription_id").Text()+"/retrieve_with_scheduled_changes"), "integer")
}
func typed7972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/subscriptions/"+ctx["stream_slice"].Member("subscription_id").Text()+"/retrieve_with_scheduled_changes"), "integer")
}
func texts7972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/subscriptions/"+ctx["stream_slice"].Member("subscription_id").Text()+"/retrieve_with_scheduled_changes"), "integer")
}
func text7972(e *py.Eval, ctx variables) string {
	return ""
}
func value7973(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tasks/" + ctx["stream_slice"].Member("task_gid").Text() + "/stories")
}
func typed7973(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tasks/" + ctx["stream_slice"].Member("task_gid").Text() + "/stories")
}
func texts7973(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tasks/" + ctx["stream_slice"].Member("task_gid").Text() + "/stories")
}
func text7973(e *py.Eval, ctx variables) string {
	return ""
}
func value7974(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tasks/" + ctx["stream_slice"].Member("task_gid").Text() + "/stories")
}
func typed7974(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tasks/" + ctx["stream_slice"].Member("task_gid").Text() + "/stories")
}
func texts7974(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tasks/" + ctx["stream_slice"].Member("task_gid").Text() + "/stories")
}
func text7974(e *py.Eval, ctx variables) string {
	return ""
}
func value7975(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tasks/" + ctx["stream_slice"].Member("task_gid").Text() + "/stories")
}
func typed7975(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tasks/" + ctx["stream_slice"].Member("task_gid").Text() + "/stories")
}
func texts7975(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tasks/" + ctx["stream_slice"].Member("task_gid").Text() + "/stories")
}
func text7975(e *py.Eval, ctx variables) string {
	return ""
}
func value7976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tasks/"+ctx["stream_slice"].Member("task_gid").Text()+"/stories"), "number")
}
func typed7976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tasks/"+ctx["stream_slice"].Member("task_gid").Text()+"/stories"), "number")
}
func texts7976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tasks/"+ctx["stream_slice"].Member("task_gid").Text()+"/stories"), "number")
}
func text7976(e *py.Eval, ctx variables) string {
	return ""
}
func value7977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tasks/"+ctx["stream_slice"].Member("task_gid").Text()+"/stories"), "integer")
}
func typed7977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tasks/"+ctx["stream_slice"].Member("task_gid").Text()+"/stories"), "integer")
}
func texts7977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tasks/"+ctx["stream_slice"].Member("task_gid").Text()+"/stories"), "integer")
}
func text7977(e *py.Eval, ctx variables) string {
	return ""
}
func value7978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tasks/"+ctx["stream_slice"].Member("task_gid").Text()+"/stories"), "string")
}
func typed7978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tasks/"+ctx["stream_slice"].Member("task_gid").Text()+"/stories"), "string")
}
func texts7978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tasks/"+ctx["stream_slice"].Member("task_gid").Text()+"/stories"), "string")
}
func text7978(e *py.Eval, ctx variables) string {
	return ""
}
func value7979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tasks/"+ctx["stream_slice"].Member("task_gid").Text()+"/stories"), "boolean")
}
func typed7979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tasks/"+ctx["stream_slice"].Member("task_gid").Text()+"/stories"), "boolean")
}
func texts7979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tasks/"+ctx["stream_slice"].Member("task_gid").Text()+"/stories"), "boolean")
}
func text7979(e *py.Eval, ctx variables) string {
	return ""
}
func value7980(e *py.Eval, ctx variables) py.Value {
	return py.Str("/teams/" + ctx["stream_slice"].Member("team_gid").Text() + "/team_memberships")
}
func typed7980(e *py.Eval, ctx variables) py.Value {
	return py.Str("/teams/" + ctx["stream_slice"].Member("team_gid").Text() + "/team_memberships")
}
func texts7980(e *py.Eval, ctx variables) py.Value {
	return py.Str("/teams/" + ctx["stream_slice"].Member("team_gid").Text() + "/team_memberships")
}
func text7980(e *py.Eval, ctx variables) string {
	return ""
}
func value7981(e *py.Eval, ctx variables) py.Value {
	return py.Str("/teams/" + ctx["stream_slice"].Member("team_gid").Text() + "/team_memberships")
}
func typed7981(e *py.Eval, ctx variables) py.Value {
	return py.Str("/teams/" + ctx["stream_slice"].Member("team_gid").Text() + "/team_memberships")
}
func texts7981(e *py.Eval, ctx variables) py.Value {
	return py.Str("/teams/" + ctx["stream_slice"].Member("team_gid").Text() + "/team_memberships")
}
func text7981(e *py.Eval, ctx variables) string {
	return ""
}
func value7982(e *py.Eval, ctx variables) py.Value {
	return py.Str("/teams/" + ctx["stream_slice"].Member("team_gid").Text() + "/team_memberships")
}
func typed7982(e *py.Eval, ctx variables) py.Value {
	return py.Str("/teams/" + ctx["stream_slice"].Member("team_gid").Text() + "/team_memberships")
}
func texts7982(e *py.Eval, ctx variables) py.Value {
	return py.Str("/teams/" + ctx["stream_slice"].Member("team_gid").Text() + "/team_memberships")
}
func text7982(e *py.Eval, ctx variables) string {
	return ""
}
func value7983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/teams/"+ctx["stream_slice"].Member("team_gid").Text()+"/team_memberships"), "string")
}
func typed7983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/teams/"+ctx["stream_slice"].Member("team_gid").Text()+"/team_memberships"), "string")
}
func texts7983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/teams/"+ctx["stream_slice"].Member("team_gid").Text()+"/team_memberships"), "string")
}
func text7983(e *py.Eval, ctx variables) string {
	return ""
}
func value7984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/teams/"+ctx["stream_slice"].Member("team_gid").Text()+"/team_memberships"), "boolean")
}
func typed7984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/teams/"+ctx["stream_slice"].Member("team_gid").Text()+"/team_memberships"), "boolean")
}
func texts7984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/teams/"+ctx["stream_slice"].Member("team_gid").Text()+"/team_memberships"), "boolean")
}
func text7984(e *py.Eval, ctx variables) string {
	return ""
}
func value7985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/teams/"+ctx["stream_slice"].Member("team_gid").Text()+"/team_memberships"), "integer")
}
func typed7985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/teams/"+ctx["stream_slice"].Member("team_gid").Text()+"/team_memberships"), "integer")
}
func texts7985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/teams/"+ctx["stream_slice"].Member("team_gid").Text()+"/team_memberships"), "integer")
}
func text7985(e *py.Eval, ctx variables) string {
	return ""
}
func value7986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/teams/"+ctx["stream_slice"].Member("team_gid").Text()+"/team_memberships"), "number")
}
func typed7986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/teams/"+ctx["stream_slice"].Member("team_gid").Text()+"/team_memberships"), "number")
}
func texts7986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/teams/"+ctx["stream_slice"].Member("team_gid").Text()+"/team_memberships"), "number")
}
func text7986(e *py.Eval, ctx variables) string {
	return ""
}
func value7987(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/csat_response")
}
func typed7987(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/csat_response")
}
func texts7987(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/csat_response")
}
func text7987(e *py.Eval, ctx variables) string {
	return ""
}
func value7988(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/csat_response")
}
func typed7988(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/csat_response")
}
func texts7988(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/csat_response")
}
func text7988(e *py.Eval, ctx variables) string {
	return ""
}
func value7989(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/csat_response")
}
func typed7989(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/csat_response")
}
func texts7989(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/csat_response")
}
func text7989(e *py.Eval, ctx variables) string {
	return ""
}
func value7990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/csat_response"), "string")
}
func typed7990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/csat_response"), "string")
}
func texts7990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/csat_response"), "string")
}
func text7990(e *py.Eval, ctx variables) string {
	return ""
}
func value7991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/csat_response"), "integer")
}
func typed7991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/csat_response"), "integer")
}
func texts7991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/csat_response"), "integer")
}
func text7991(e *py.Eval, ctx variables) string {
	return ""
}
func value7992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/csat_response"), "number")
}
func typed7992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/csat_response"), "number")
}
func texts7992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/csat_response"), "number")
}
func text7992(e *py.Eval, ctx variables) string {
	return ""
}
func value7993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/csat_response"), "boolean")
}
func typed7993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/csat_response"), "boolean")
}
func texts7993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/csat_response"), "boolean")
}
func text7993(e *py.Eval, ctx variables) string {
	return ""
}
func value7994(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/requested_items")
}
func typed7994(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/requested_items")
}
func texts7994(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/requested_items")
}
func text7994(e *py.Eval, ctx variables) string {
	return ""
}
func value7995(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/requested_items")
}
func typed7995(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/requested_items")
}
func texts7995(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/requested_items")
}
func text7995(e *py.Eval, ctx variables) string {
	return ""
}
func value7996(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/requested_items")
}
func typed7996(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/requested_items")
}
func texts7996(e *py.Eval, ctx variables) py.Value {
	return py.Str("/tickets/" + ctx["stream_partition"].Member("parent_id").Text() + "/requested_items")
}
func text7996(e *py.Eval, ctx variables) string {
	return ""
}
func value7997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/requested_items"), "integer")
}
func typed7997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/requested_items"), "integer")
}
func texts7997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/requested_items"), "integer")
}
func text7997(e *py.Eval, ctx variables) string {
	return ""
}
func value7998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/requested_items"), "boolean")
}
func typed7998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/requested_items"), "boolean")
}
func texts7998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/requested_items"), "boolean")
}
func text7998(e *py.Eval, ctx variables) string {
	return ""
}
func value7999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/requested_items"), "string")
}
func typed7999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/requested_items"), "string")
}
func texts7999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/requested_items"), "string")
}
func text7999(e *py.Eval, ctx variables) string {
	return ""
}
