package main

import "github.com/airgen/airgen/runtime/py"

func value11200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("nudges/"+ctx["stream_slice"].Member("parent_id").Text()+"/responses.json"), "boolean")
}
func typed11200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("nudges/"+ctx["stream_slice"].Member("parent_id").Text()+"/responses.json"), "boolean")
}
func texts11200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("nudges/"+ctx["stream_slice"].Member("parent_id").Text()+"/responses.json"), "boolean")
}
func text11200(e *py.Eval, ctx variables) string {
	return ""
}
func value11201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("nudges/"+ctx["stream_slice"].Member("parent_id").Text()+"/responses.json"), "number")
}
func typed11201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("nudges/"+ctx["stream_slice"].Member("parent_id").Text()+"/responses.json"), "number")
}
func texts11201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("nudges/"+ctx["stream_slice"].Member("parent_id").Text()+"/responses.json"), "number")
}
func text11201(e *py.Eval, ctx variables) string {
	return ""
}
func value11202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("nudges/"+ctx["stream_slice"].Member("parent_id").Text()+"/responses.json"), "string")
}
func typed11202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("nudges/"+ctx["stream_slice"].Member("parent_id").Text()+"/responses.json"), "string")
}
func texts11202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("nudges/"+ctx["stream_slice"].Member("parent_id").Text()+"/responses.json"), "string")
}
func text11202(e *py.Eval, ctx variables) string {
	return ""
}
func value11203(e *py.Eval, ctx variables) py.Value {
	return py.Str("objectives/" + ctx["stream_partition"].Member("objective_id").Text() + "/epics")
}
func typed11203(e *py.Eval, ctx variables) py.Value {
	return py.Str("objectives/" + ctx["stream_partition"].Member("objective_id").Text() + "/epics")
}
func texts11203(e *py.Eval, ctx variables) py.Value {
	return py.Str("objectives/" + ctx["stream_partition"].Member("objective_id").Text() + "/epics")
}
func text11203(e *py.Eval, ctx variables) string {
	return ""
}
func value11204(e *py.Eval, ctx variables) py.Value {
	return py.Str("objectives/" + ctx["stream_partition"].Member("objective_id").Text() + "/epics")
}
func typed11204(e *py.Eval, ctx variables) py.Value {
	return py.Str("objectives/" + ctx["stream_partition"].Member("objective_id").Text() + "/epics")
}
func texts11204(e *py.Eval, ctx variables) py.Value {
	return py.Str("objectives/" + ctx["stream_partition"].Member("objective_id").Text() + "/epics")
}
func text11204(e *py.Eval, ctx variables) string {
	return ""
}
func value11205(e *py.Eval, ctx variables) py.Value {
	return py.Str("objectives/" + ctx["stream_partition"].Member("objective_id").Text() + "/epics")
}
func typed11205(e *py.Eval, ctx variables) py.Value {
	return py.Str("objectives/" + ctx["stream_partition"].Member("objective_id").Text() + "/epics")
}
func texts11205(e *py.Eval, ctx variables) py.Value {
	return py.Str("objectives/" + ctx["stream_partition"].Member("objective_id").Text() + "/epics")
}
func text11205(e *py.Eval, ctx variables) string {
	return ""
}
func value11206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objectives/"+ctx["stream_partition"].Member("objective_id").Text()+"/epics"), "number")
}
func typed11206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objectives/"+ctx["stream_partition"].Member("objective_id").Text()+"/epics"), "number")
}
func texts11206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objectives/"+ctx["stream_partition"].Member("objective_id").Text()+"/epics"), "number")
}
func text11206(e *py.Eval, ctx variables) string {
	return ""
}
func value11207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objectives/"+ctx["stream_partition"].Member("objective_id").Text()+"/epics"), "boolean")
}
func typed11207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objectives/"+ctx["stream_partition"].Member("objective_id").Text()+"/epics"), "boolean")
}
func texts11207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objectives/"+ctx["stream_partition"].Member("objective_id").Text()+"/epics"), "boolean")
}
func text11207(e *py.Eval, ctx variables) string {
	return ""
}
func value11208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objectives/"+ctx["stream_partition"].Member("objective_id").Text()+"/epics"), "string")
}
func typed11208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objectives/"+ctx["stream_partition"].Member("objective_id").Text()+"/epics"), "string")
}
func texts11208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objectives/"+ctx["stream_partition"].Member("objective_id").Text()+"/epics"), "string")
}
func text11208(e *py.Eval, ctx variables) string {
	return ""
}
func value11209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objectives/"+ctx["stream_partition"].Member("objective_id").Text()+"/epics"), "integer")
}
func typed11209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objectives/"+ctx["stream_partition"].Member("objective_id").Text()+"/epics"), "integer")
}
func texts11209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objectives/"+ctx["stream_partition"].Member("objective_id").Text()+"/epics"), "integer")
}
func text11209(e *py.Eval, ctx variables) string {
	return ""
}
func value11210(e *py.Eval, ctx variables) py.Value {
	return py.Str("objects/types/" + ctx["stream_partition"].Member("type").Text() + "/permissions")
}
func typed11210(e *py.Eval, ctx variables) py.Value {
	return py.Str("objects/types/" + ctx["stream_partition"].Member("type").Text() + "/permissions")
}
func texts11210(e *py.Eval, ctx variables) py.Value {
	return py.Str("objects/types/" + ctx["stream_partition"].Member("type").Text() + "/permissions")
}
func text11210(e *py.Eval, ctx variables) string {
	return ""
}
func value11211(e *py.Eval, ctx variables) py.Value {
	return py.Str("objects/types/" + ctx["stream_partition"].Member("type").Text() + "/permissions")
}
func typed11211(e *py.Eval, ctx variables) py.Value {
	return py.Str("objects/types/" + ctx["stream_partition"].Member("type").Text() + "/permissions")
}
func texts11211(e *py.Eval, ctx variables) py.Value {
	return py.Str("objects/types/" + ctx["stream_partition"].Member("type").Text() + "/permissions")
}
func text11211(e *py.Eval, ctx variables) string {
	return ""
}
func value11212(e *py.Eval, ctx variables) py.Value {
	return py.Str("objects/types/" + ctx["stream_partition"].Member("type").Text() + "/permissions")
}
func typed11212(e *py.Eval, ctx variables) py.Value {
	return py.Str("objects/types/" + ctx["stream_partition"].Member("type").Text() + "/permissions")
}
func texts11212(e *py.Eval, ctx variables) py.Value {
	return py.Str("objects/types/" + ctx["stream_partition"].Member("type").Text() + "/permissions")
}
func text11212(e *py.Eval, ctx variables) string {
	return ""
}
func value11213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objects/types/"+ctx["stream_partition"].Member("type").Text()+"/permissions"), "string")
}
func typed11213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objects/types/"+ctx["stream_partition"].Member("type").Text()+"/permissions"), "string")
}
func texts11213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objects/types/"+ctx["stream_partition"].Member("type").Text()+"/permissions"), "string")
}
func text11213(e *py.Eval, ctx variables) string {
	return ""
}
func value11214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objects/types/"+ctx["stream_partition"].Member("type").Text()+"/permissions"), "number")
}
func typed11214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objects/types/"+ctx["stream_partition"].Member("type").Text()+"/permissions"), "number")
}
func texts11214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objects/types/"+ctx["stream_partition"].Member("type").Text()+"/permissions"), "number")
}
func text11214(e *py.Eval, ctx variables) string {
	return ""
}
func value11215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objects/types/"+ctx["stream_partition"].Member("type").Text()+"/permissions"), "boolean")
}
func typed11215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objects/types/"+ctx["stream_partition"].Member("type").Text()+"/permissions"), "boolean")
}
func texts11215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objects/types/"+ctx["stream_partition"].Member("type").Text()+"/permissions"), "boolean")
}
func text11215(e *py.Eval, ctx variables) string {
	return ""
}
func value11216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objects/types/"+ctx["stream_partition"].Member("type").Text()+"/permissions"), "integer")
}
func typed11216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objects/types/"+ctx["stream_partition"].Member("type").Text()+"/permissions"), "integer")
}
func texts11216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("objects/types/"+ctx["stream_partition"].Member("type").Text()+"/permissions"), "integer")
}
func text11216(e *py.Eval, ctx variables) string {
	return ""
}
func value11217(e *py.Eval, ctx variables) py.Value {
	return py.Str("orders/v0/orders/" + ctx["stream_slice"].Member("AmazonOrderId").Text() + "/orderItems")
}
func typed11217(e *py.Eval, ctx variables) py.Value {
	return py.Str("orders/v0/orders/" + ctx["stream_slice"].Member("AmazonOrderId").Text() + "/orderItems")
}
func texts11217(e *py.Eval, ctx variables) py.Value {
	return py.Str("orders/v0/orders/" + ctx["stream_slice"].Member("AmazonOrderId").Text() + "/orderItems")
}
func text11217(e *py.Eval, ctx variables) string {
	return ""
}
func value11218(e *py.Eval, ctx variables) py.Value {
	return py.Str("orders/v0/orders/" + ctx["stream_slice"].Member("AmazonOrderId").Text() + "/orderItems")
}
func typed11218(e *py.Eval, ctx variables) py.Value {
	return py.Str("orders/v0/orders/" + ctx["stream_slice"].Member("AmazonOrderId").Text() + "/orderItems")
}
func texts11218(e *py.Eval, ctx variables) py.Value {
	return py.Str("orders/v0/orders/" + ctx["stream_slice"].Member("AmazonOrderId").Text() + "/orderItems")
}
func text11218(e *py.Eval, ctx variables) string {
	return ""
}
func value11219(e *py.Eval, ctx variables) py.Value {
	return py.Str("orders/v0/orders/" + ctx["stream_slice"].Member("AmazonOrderId").Text() + "/orderItems")
}
func typed11219(e *py.Eval, ctx variables) py.Value {
	return py.Str("orders/v0/orders/" + ctx["stream_slice"].Member("AmazonOrderId").Text() + "/orderItems")
}
func texts11219(e *py.Eval, ctx variables) py.Value {
	return py.Str("orders/v0/orders/" + ctx["stream_slice"].Member("AmazonOrderId").Text() + "/orderItems")
}
func text11219(e *py.Eval, ctx variables) string {
	return ""
}
func value11220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orders/v0/orders/"+ctx["stream_slice"].Member("AmazonOrderId").Text()+"/orderItems"), "string")
}
func typed11220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orders/v0/orders/"+ctx["stream_slice"].Member("AmazonOrderId").Text()+"/orderItems"), "string")
}
func texts11220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orders/v0/orders/"+ctx["stream_slice"].Member("AmazonOrderId").Text()+"/orderItems"), "string")
}
func text11220(e *py.Eval, ctx variables) string {
	return ""
}
func value11221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orders/v0/orders/"+ctx["stream_slice"].Member("AmazonOrderId").Text()+"/orderItems"), "number")
}
func typed11221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orders/v0/orders/"+ctx["stream_slice"].Member("AmazonOrderId").Text()+"/orderItems"), "number")
}
func texts11221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orders/v0/orders/"+ctx["stream_slice"].Member("AmazonOrderId").Text()+"/orderItems"), "number")
}
func text11221(e *py.Eval, ctx variables) string {
	return ""
}
func value11222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orders/v0/orders/"+ctx["stream_slice"].Member("AmazonOrderId").Text()+"/orderItems"), "boolean")
}
func typed11222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orders/v0/orders/"+ctx["stream_slice"].Member("AmazonOrderId").Text()+"/orderItems"), "boolean")
}
func texts11222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orders/v0/orders/"+ctx["stream_slice"].Member("AmazonOrderId").Text()+"/orderItems"), "boolean")
}
func text11222(e *py.Eval, ctx variables) string {
	return ""
}
func value11223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orders/v0/orders/"+ctx["stream_slice"].Member("AmazonOrderId").Text()+"/orderItems"), "integer")
}
func typed11223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orders/v0/orders/"+ctx["stream_slice"].Member("AmazonOrderId").Text()+"/orderItems"), "integer")
}
func texts11223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orders/v0/orders/"+ctx["stream_slice"].Member("AmazonOrderId").Text()+"/orderItems"), "integer")
}
func text11223(e *py.Eval, ctx variables) string {
	return ""
}
func value11224(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgId=" + ctx["config"].Member("org_id").Text())
}
func typed11224(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgId=" + ctx["config"].Member("org_id").Text())
}
func texts11224(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgId=" + ctx["config"].Member("org_id").Text())
}
func text11224(e *py.Eval, ctx variables) string {
	return ""
}
func value11225(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgId=" + ctx["config"].Member("org_id").Text())
}
func typed11225(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgId=" + ctx["config"].Member("org_id").Text())
}
func texts11225(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgId=" + ctx["config"].Member("org_id").Text())
}
func text11225(e *py.Eval, ctx variables) string {
	return ""
}
func value11226(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgId=" + ctx["config"].Member("org_id").Text())
}
func typed11226(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgId=" + ctx["config"].Member("org_id").Text())
}
func texts11226(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgId=" + ctx["config"].Member("org_id").Text())
}
func text11226(e *py.Eval, ctx variables) string {
	return ""
}
func value11227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgId="+ctx["config"].Member("org_id").Text()), "string")
}
func typed11227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgId="+ctx["config"].Member("org_id").Text()), "string")
}
func texts11227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgId="+ctx["config"].Member("org_id").Text()), "string")
}
func text11227(e *py.Eval, ctx variables) string {
	return ""
}
func value11228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgId="+ctx["config"].Member("org_id").Text()), "boolean")
}
func typed11228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgId="+ctx["config"].Member("org_id").Text()), "boolean")
}
func texts11228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgId="+ctx["config"].Member("org_id").Text()), "boolean")
}
func text11228(e *py.Eval, ctx variables) string {
	return ""
}
func value11229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgId="+ctx["config"].Member("org_id").Text()), "integer")
}
func typed11229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgId="+ctx["config"].Member("org_id").Text()), "integer")
}
func texts11229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgId="+ctx["config"].Member("org_id").Text()), "integer")
}
func text11229(e *py.Eval, ctx variables) string {
	return ""
}
func value11230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgId="+ctx["config"].Member("org_id").Text()), "number")
}
func typed11230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgId="+ctx["config"].Member("org_id").Text()), "number")
}
func texts11230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgId="+ctx["config"].Member("org_id").Text()), "number")
}
func text11230(e *py.Eval, ctx variables) string {
	return ""
}
func value11231(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/certifications")
}
func typed11231(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/certifications")
}
func texts11231(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/certifications")
}
func text11231(e *py.Eval, ctx variables) string {
	return ""
}
func value11232(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/certifications")
}
func typed11232(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/certifications")
}
func texts11232(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/certifications")
}
func text11232(e *py.Eval, ctx variables) string {
	return ""
}
func value11233(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/certifications")
}
func typed11233(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/certifications")
}
func texts11233(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/certifications")
}
func text11233(e *py.Eval, ctx variables) string {
	return ""
}
func value11234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/certifications"), "number")
}
func typed11234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/certifications"), "number")
}
func texts11234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/certifications"), "number")
}
func text11234(e *py.Eval, ctx variables) string {
	return ""
}
func value11235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/certifications"), "integer")
}
func typed11235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/certifications"), "integer")
}
func texts11235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/certifications"), "integer")
}
func text11235(e *py.Eval, ctx variables) string {
	return ""
}
func value11236(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/custom_fields")
}
func typed11236(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/custom_fields")
}
func texts11236(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/custom_fields")
}
func text11236(e *py.Eval, ctx variables) string {
	return ""
}
func value11237(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/custom_fields")
}
func typed11237(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/custom_fields")
}
func texts11237(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/custom_fields")
}
func text11237(e *py.Eval, ctx variables) string {
	return ""
}
func value11238(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/custom_fields")
}
func typed11238(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/custom_fields")
}
func texts11238(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/custom_fields")
}
func text11238(e *py.Eval, ctx variables) string {
	return ""
}
func value11239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/custom_fields"), "string")
}
func typed11239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/custom_fields"), "string")
}
func texts11239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/custom_fields"), "string")
}
func text11239(e *py.Eval, ctx variables) string {
	return ""
}
func value11240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/custom_fields"), "number")
}
func typed11240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/custom_fields"), "number")
}
func texts11240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/custom_fields"), "number")
}
func text11240(e *py.Eval, ctx variables) string {
	return ""
}
func value11241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/custom_fields"), "boolean")
}
func typed11241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/custom_fields"), "boolean")
}
func texts11241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/custom_fields"), "boolean")
}
func text11241(e *py.Eval, ctx variables) string {
	return ""
}
func value11242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/custom_fields"), "integer")
}
func typed11242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/custom_fields"), "integer")
}
func texts11242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/custom_fields"), "integer")
}
func text11242(e *py.Eval, ctx variables) string {
	return ""
}
func value11243(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/pay_details")
}
func typed11243(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/pay_details")
}
func texts11243(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/pay_details")
}
func text11243(e *py.Eval, ctx variables) string {
	return ""
}
func value11244(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/pay_details")
}
func typed11244(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/pay_details")
}
func texts11244(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/pay_details")
}
func text11244(e *py.Eval, ctx variables) string {
	return ""
}
func value11245(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/pay_details")
}
func typed11245(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/pay_details")
}
func texts11245(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/pay_details")
}
func text11245(e *py.Eval, ctx variables) string {
	return ""
}
func value11246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/pay_details"), "integer")
}
func typed11246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/pay_details"), "integer")
}
func texts11246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/pay_details"), "integer")
}
func text11246(e *py.Eval, ctx variables) string {
	return ""
}
func value11247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/pay_details"), "number")
}
func typed11247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/pay_details"), "number")
}
func texts11247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/pay_details"), "number")
}
func text11247(e *py.Eval, ctx variables) string {
	return ""
}
func value11248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/pay_details"), "boolean")
}
func typed11248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/pay_details"), "boolean")
}
func texts11248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_configids").Text()+"/employees/"+ctx["stream_partition"].Member("employees_configids").Text()+"/pay_details"), "boolean")
}
func text11248(e *py.Eval, ctx variables) string {
	return ""
}
func value11249(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/certifications")
}
func typed11249(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/certifications")
}
func texts11249(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/certifications")
}
func text11249(e *py.Eval, ctx variables) string {
	return ""
}
func value11250(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/certifications")
}
func typed11250(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/certifications")
}
func texts11250(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/certifications")
}
func text11250(e *py.Eval, ctx variables) string {
	return ""
}
func value11251(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/certifications")
}
func typed11251(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/certifications")
}
func texts11251(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/certifications")
}
func text11251(e *py.Eval, ctx variables) string {
	return ""
}
func value11252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/certifications"), "integer")
}
func typed11252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/certifications"), "integer")
}
func texts11252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/certifications"), "integer")
}
func text11252(e *py.Eval, ctx variables) string {
	return ""
}
func value11253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/certifications"), "number")
}
func typed11253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/certifications"), "number")
}
func texts11253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/certifications"), "number")
}
func text11253(e *py.Eval, ctx variables) string {
	return ""
}
func value11254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/certifications"), "boolean")
}
func typed11254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/certifications"), "boolean")
}
func texts11254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/certifications"), "boolean")
}
func text11254(e *py.Eval, ctx variables) string {
	return ""
}
func value11255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/certifications"), "string")
}
func typed11255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/certifications"), "string")
}
func texts11255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/certifications"), "string")
}
func text11255(e *py.Eval, ctx variables) string {
	return ""
}
func value11256(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/custom_fields")
}
func typed11256(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/custom_fields")
}
func texts11256(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/custom_fields")
}
func text11256(e *py.Eval, ctx variables) string {
	return ""
}
func value11257(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/custom_fields")
}
func typed11257(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/custom_fields")
}
func texts11257(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/custom_fields")
}
func text11257(e *py.Eval, ctx variables) string {
	return ""
}
func value11258(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/custom_fields")
}
func typed11258(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/custom_fields")
}
func texts11258(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/custom_fields")
}
func text11258(e *py.Eval, ctx variables) string {
	return ""
}
func value11259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/custom_fields"), "integer")
}
func typed11259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/custom_fields"), "integer")
}
func texts11259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/custom_fields"), "integer")
}
func text11259(e *py.Eval, ctx variables) string {
	return ""
}
func value11260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/custom_fields"), "number")
}
func typed11260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/custom_fields"), "number")
}
func texts11260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/custom_fields"), "number")
}
func text11260(e *py.Eval, ctx variables) string {
	return ""
}
func value11261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/custom_fields"), "boolean")
}
func typed11261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/custom_fields"), "boolean")
}
func texts11261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/custom_fields"), "boolean")
}
func text11261(e *py.Eval, ctx variables) string {
	return ""
}
func value11262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/custom_fields"), "string")
}
func typed11262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/custom_fields"), "string")
}
func texts11262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/custom_fields"), "string")
}
func text11262(e *py.Eval, ctx variables) string {
	return ""
}
func value11263(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/employees")
}
func typed11263(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/employees")
}
func texts11263(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/employees")
}
func text11263(e *py.Eval, ctx variables) string {
	return ""
}
func value11264(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/employees")
}
func typed11264(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/employees")
}
func texts11264(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/employees")
}
func text11264(e *py.Eval, ctx variables) string {
	return ""
}
func value11265(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/employees")
}
func typed11265(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/employees")
}
func texts11265(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/employees")
}
func text11265(e *py.Eval, ctx variables) string {
	return ""
}
func value11266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/employees"), "string")
}
func typed11266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/employees"), "string")
}
func texts11266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/employees"), "string")
}
func text11266(e *py.Eval, ctx variables) string {
	return ""
}
func value11267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/employees"), "number")
}
func typed11267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/employees"), "number")
}
func texts11267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/employees"), "number")
}
func text11267(e *py.Eval, ctx variables) string {
	return ""
}
func value11268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/employees"), "integer")
}
func typed11268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/employees"), "integer")
}
func texts11268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/employees"), "integer")
}
func text11268(e *py.Eval, ctx variables) string {
	return ""
}
func value11269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/employees"), "boolean")
}
func typed11269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/employees"), "boolean")
}
func texts11269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/employees"), "boolean")
}
func text11269(e *py.Eval, ctx variables) string {
	return ""
}
func value11270(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/leave_requests")
}
func typed11270(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/leave_requests")
}
func texts11270(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/leave_requests")
}
func text11270(e *py.Eval, ctx variables) string {
	return ""
}
func value11271(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/leave_requests")
}
func typed11271(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/leave_requests")
}
func texts11271(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/leave_requests")
}
func text11271(e *py.Eval, ctx variables) string {
	return ""
}
func value11272(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/leave_requests")
}
func typed11272(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/leave_requests")
}
func texts11272(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/leave_requests")
}
func text11272(e *py.Eval, ctx variables) string {
	return ""
}
func value11273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/leave_requests"), "integer")
}
func typed11273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/leave_requests"), "integer")
}
func texts11273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/leave_requests"), "integer")
}
func text11273(e *py.Eval, ctx variables) string {
	return ""
}
func value11274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/leave_requests"), "boolean")
}
func typed11274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/leave_requests"), "boolean")
}
func texts11274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/leave_requests"), "boolean")
}
func text11274(e *py.Eval, ctx variables) string {
	return ""
}
func value11275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/leave_requests"), "number")
}
func typed11275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/leave_requests"), "number")
}
func texts11275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/leave_requests"), "number")
}
func text11275(e *py.Eval, ctx variables) string {
	return ""
}
func value11276(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/policies")
}
func typed11276(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/policies")
}
func texts11276(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/policies")
}
func text11276(e *py.Eval, ctx variables) string {
	return ""
}
func value11277(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/policies")
}
func typed11277(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/policies")
}
func texts11277(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/policies")
}
func text11277(e *py.Eval, ctx variables) string {
	return ""
}
func value11278(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/policies")
}
func typed11278(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/policies")
}
func texts11278(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/policies")
}
func text11278(e *py.Eval, ctx variables) string {
	return ""
}
func value11279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/policies"), "string")
}
func typed11279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/policies"), "string")
}
func texts11279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/policies"), "string")
}
func text11279(e *py.Eval, ctx variables) string {
	return ""
}
func value11280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/policies"), "number")
}
func typed11280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/policies"), "number")
}
func texts11280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/policies"), "number")
}
func text11280(e *py.Eval, ctx variables) string {
	return ""
}
func value11281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/policies"), "integer")
}
func typed11281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/policies"), "integer")
}
func texts11281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/policies"), "integer")
}
func text11281(e *py.Eval, ctx variables) string {
	return ""
}
func value11282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/policies"), "boolean")
}
func typed11282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/policies"), "boolean")
}
func texts11282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/policies"), "boolean")
}
func text11282(e *py.Eval, ctx variables) string {
	return ""
}
func value11283(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/teams")
}
func typed11283(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/teams")
}
func texts11283(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/teams")
}
func text11283(e *py.Eval, ctx variables) string {
	return ""
}
func value11284(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/teams")
}
func typed11284(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/teams")
}
func texts11284(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/teams")
}
func text11284(e *py.Eval, ctx variables) string {
	return ""
}
func value11285(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/teams")
}
func typed11285(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/teams")
}
func texts11285(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/teams")
}
func text11285(e *py.Eval, ctx variables) string {
	return ""
}
func value11286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/teams"), "integer")
}
func typed11286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/teams"), "integer")
}
func texts11286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/teams"), "integer")
}
func text11286(e *py.Eval, ctx variables) string {
	return ""
}
func value11287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/teams"), "string")
}
func typed11287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/teams"), "string")
}
func texts11287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/teams"), "string")
}
func text11287(e *py.Eval, ctx variables) string {
	return ""
}
func value11288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/teams"), "number")
}
func typed11288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/teams"), "number")
}
func texts11288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/teams"), "number")
}
func text11288(e *py.Eval, ctx variables) string {
	return ""
}
func value11289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/teams"), "boolean")
}
func typed11289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/teams"), "boolean")
}
func texts11289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organisations/"+ctx["stream_partition"].Member("organization_id").Text()+"/teams"), "boolean")
}
func text11289(e *py.Eval, ctx variables) string {
	return ""
}
func value11290(e *py.Eval, ctx variables) py.Value {
	return py.Str("organizations/" + ctx["stream_partition"].Member("parent_id").Text() + "/members")
}
func typed11290(e *py.Eval, ctx variables) py.Value {
	return py.Str("organizations/" + ctx["stream_partition"].Member("parent_id").Text() + "/members")
}
func texts11290(e *py.Eval, ctx variables) py.Value {
	return py.Str("organizations/" + ctx["stream_partition"].Member("parent_id").Text() + "/members")
}
func text11290(e *py.Eval, ctx variables) string {
	return ""
}
func value11291(e *py.Eval, ctx variables) py.Value {
	return py.Str("organizations/" + ctx["stream_partition"].Member("parent_id").Text() + "/members")
}
func typed11291(e *py.Eval, ctx variables) py.Value {
	return py.Str("organizations/" + ctx["stream_partition"].Member("parent_id").Text() + "/members")
}
func texts11291(e *py.Eval, ctx variables) py.Value {
	return py.Str("organizations/" + ctx["stream_partition"].Member("parent_id").Text() + "/members")
}
func text11291(e *py.Eval, ctx variables) string {
	return ""
}
func value11292(e *py.Eval, ctx variables) py.Value {
	return py.Str("organizations/" + ctx["stream_partition"].Member("parent_id").Text() + "/members")
}
func typed11292(e *py.Eval, ctx variables) py.Value {
	return py.Str("organizations/" + ctx["stream_partition"].Member("parent_id").Text() + "/members")
}
func texts11292(e *py.Eval, ctx variables) py.Value {
	return py.Str("organizations/" + ctx["stream_partition"].Member("parent_id").Text() + "/members")
}
func text11292(e *py.Eval, ctx variables) string {
	return ""
}
func value11293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+ctx["stream_partition"].Member("parent_id").Text()+"/members"), "integer")
}
func typed11293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+ctx["stream_partition"].Member("parent_id").Text()+"/members"), "integer")
}
func texts11293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+ctx["stream_partition"].Member("parent_id").Text()+"/members"), "integer")
}
func text11293(e *py.Eval, ctx variables) string {
	return ""
}
func value11294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+ctx["stream_partition"].Member("parent_id").Text()+"/members"), "string")
}
func typed11294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+ctx["stream_partition"].Member("parent_id").Text()+"/members"), "string")
}
func texts11294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+ctx["stream_partition"].Member("parent_id").Text()+"/members"), "string")
}
func text11294(e *py.Eval, ctx variables) string {
	return ""
}
func value11295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+ctx["stream_partition"].Member("parent_id").Text()+"/members"), "number")
}
func typed11295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+ctx["stream_partition"].Member("parent_id").Text()+"/members"), "number")
}
func texts11295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+ctx["stream_partition"].Member("parent_id").Text()+"/members"), "number")
}
func text11295(e *py.Eval, ctx variables) string {
	return ""
}
func value11296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+ctx["stream_partition"].Member("parent_id").Text()+"/members"), "boolean")
}
func typed11296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+ctx["stream_partition"].Member("parent_id").Text()+"/members"), "boolean")
}
func texts11296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+ctx["stream_partition"].Member("parent_id").Text()+"/members"), "boolean")
}
func text11296(e *py.Eval, ctx variables) string {
	return ""
}
func value11297(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("organizations/" + e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text() + "/members/" + ctx["stream_partition"].Member("parent_user_id").Text() + "/roles"))
}
func typed11297(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("organizations/" + e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text() + "/members/" + ctx["stream_partition"].Member("parent_user_id").Text() + "/roles"))
}
func texts11297(e *py.Eval, ctx variables) py.Value {
	return py.Str("organizations/" + e.Attr(py.Str(ctx["stream_partition"].Member("parent_slice").Text()), "parent_id").Text() + "/members/" + ctx["stream_partition"].Member("parent_user_id").Text() + "/roles")
}
func text11297(e *py.Eval, ctx variables) string {
	return ""
}
func value11298(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("organizations/" + e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text() + "/members/" + ctx["stream_partition"].Member("parent_user_id").Text() + "/roles"))
}
func typed11298(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("organizations/" + e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text() + "/members/" + ctx["stream_partition"].Member("parent_user_id").Text() + "/roles"))
}
func texts11298(e *py.Eval, ctx variables) py.Value {
	return py.Str("organizations/" + e.Attr(py.Str(ctx["stream_partition"].Member("parent_slice").Text()), "parent_id").Text() + "/members/" + ctx["stream_partition"].Member("parent_user_id").Text() + "/roles")
}
func text11298(e *py.Eval, ctx variables) string {
	return ""
}
func value11299(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("organizations/" + e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text() + "/members/" + ctx["stream_partition"].Member("parent_user_id").Text() + "/roles")).Text())
}
func typed11299(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("organizations/" + e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text() + "/members/" + ctx["stream_partition"].Member("parent_user_id").Text() + "/roles")).Text())
}
func texts11299(e *py.Eval, ctx variables) py.Value {
	return py.Str("organizations/" + e.Attr(py.Str(ctx["stream_partition"].Member("parent_slice").Text()), "parent_id").Text() + "/members/" + ctx["stream_partition"].Member("parent_user_id").Text() + "/roles")
}
func text11299(e *py.Eval, ctx variables) string {
	return ""
}
func value11300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text()+"/members/"+ctx["stream_partition"].Member("parent_user_id").Text()+"/roles"), "boolean")
}
func typed11300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text()+"/members/"+ctx["stream_partition"].Member("parent_user_id").Text()+"/roles"), "boolean")
}
func texts11300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+e.Attr(py.Str(ctx["stream_partition"].Member("parent_slice").Text()), "parent_id").Text()+"/members/"+ctx["stream_partition"].Member("parent_user_id").Text()+"/roles"), "boolean")
}
func text11300(e *py.Eval, ctx variables) string {
	return ""
}
func value11301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text()+"/members/"+ctx["stream_partition"].Member("parent_user_id").Text()+"/roles"), "integer")
}
func typed11301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text()+"/members/"+ctx["stream_partition"].Member("parent_user_id").Text()+"/roles"), "integer")
}
func texts11301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+e.Attr(py.Str(ctx["stream_partition"].Member("parent_slice").Text()), "parent_id").Text()+"/members/"+ctx["stream_partition"].Member("parent_user_id").Text()+"/roles"), "integer")
}
func text11301(e *py.Eval, ctx variables) string {
	return ""
}
func value11302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text()+"/members/"+ctx["stream_partition"].Member("parent_user_id").Text()+"/roles"), "string")
}
func typed11302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text()+"/members/"+ctx["stream_partition"].Member("parent_user_id").Text()+"/roles"), "string")
}
func texts11302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+e.Attr(py.Str(ctx["stream_partition"].Member("parent_slice").Text()), "parent_id").Text()+"/members/"+ctx["stream_partition"].Member("parent_user_id").Text()+"/roles"), "string")
}
func text11302(e *py.Eval, ctx variables) string {
	return ""
}
func value11303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text()+"/members/"+ctx["stream_partition"].Member("parent_user_id").Text()+"/roles"), "number")
}
func typed11303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text()+"/members/"+ctx["stream_partition"].Member("parent_user_id").Text()+"/roles"), "number")
}
func texts11303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("organizations/"+e.Attr(py.Str(ctx["stream_partition"].Member("parent_slice").Text()), "parent_id").Text()+"/members/"+ctx["stream_partition"].Member("parent_user_id").Text()+"/roles"), "number")
}
func text11303(e *py.Eval, ctx variables) string {
	return ""
}
func value11304(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgs/" + ctx["stream_partition"].Member("org").Text() + "/repos")
}
func typed11304(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgs/" + ctx["stream_partition"].Member("org").Text() + "/repos")
}
func texts11304(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgs/" + ctx["stream_partition"].Member("org").Text() + "/repos")
}
func text11304(e *py.Eval, ctx variables) string {
	return ""
}
func value11305(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgs/" + ctx["stream_partition"].Member("org").Text() + "/repos")
}
func typed11305(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgs/" + ctx["stream_partition"].Member("org").Text() + "/repos")
}
func texts11305(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgs/" + ctx["stream_partition"].Member("org").Text() + "/repos")
}
func text11305(e *py.Eval, ctx variables) string {
	return ""
}
func value11306(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgs/" + ctx["stream_partition"].Member("org").Text() + "/repos")
}
func typed11306(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgs/" + ctx["stream_partition"].Member("org").Text() + "/repos")
}
func texts11306(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgs/" + ctx["stream_partition"].Member("org").Text() + "/repos")
}
func text11306(e *py.Eval, ctx variables) string {
	return ""
}
func value11307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgs/"+ctx["stream_partition"].Member("org").Text()+"/repos"), "number")
}
func typed11307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgs/"+ctx["stream_partition"].Member("org").Text()+"/repos"), "number")
}
func texts11307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgs/"+ctx["stream_partition"].Member("org").Text()+"/repos"), "number")
}
func text11307(e *py.Eval, ctx variables) string {
	return ""
}
func value11308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgs/"+ctx["stream_partition"].Member("org").Text()+"/repos"), "string")
}
func typed11308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgs/"+ctx["stream_partition"].Member("org").Text()+"/repos"), "string")
}
func texts11308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgs/"+ctx["stream_partition"].Member("org").Text()+"/repos"), "string")
}
func text11308(e *py.Eval, ctx variables) string {
	return ""
}
func value11309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgs/"+ctx["stream_partition"].Member("org").Text()+"/repos"), "integer")
}
func typed11309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgs/"+ctx["stream_partition"].Member("org").Text()+"/repos"), "integer")
}
func texts11309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgs/"+ctx["stream_partition"].Member("org").Text()+"/repos"), "integer")
}
func text11309(e *py.Eval, ctx variables) string {
	return ""
}
func value11310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgs/"+ctx["stream_partition"].Member("org").Text()+"/repos"), "boolean")
}
func typed11310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgs/"+ctx["stream_partition"].Member("org").Text()+"/repos"), "boolean")
}
func texts11310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("orgs/"+ctx["stream_partition"].Member("org").Text()+"/repos"), "boolean")
}
func text11310(e *py.Eval, ctx variables) string {
	return ""
}
func value11311(e *py.Eval, ctx variables) py.Value {
	return py.Str("parts/" + ctx["stream_partition"].Member("k").Text())
}
func typed11311(e *py.Eval, ctx variables) py.Value {
	return py.Str("parts/" + ctx["stream_partition"].Member("k").Text())
}
func texts11311(e *py.Eval, ctx variables) py.Value {
	return py.Str("parts/" + ctx["stream_partition"].Member("k").Text())
}
func text11311(e *py.Eval, ctx variables) string {
	return ""
}
func value11312(e *py.Eval, ctx variables) py.Value {
	return py.Str("parts/" + ctx["stream_partition"].Member("k").Text())
}
func typed11312(e *py.Eval, ctx variables) py.Value {
	return py.Str("parts/" + ctx["stream_partition"].Member("k").Text())
}
func texts11312(e *py.Eval, ctx variables) py.Value {
	return py.Str("parts/" + ctx["stream_partition"].Member("k").Text())
}
func text11312(e *py.Eval, ctx variables) string {
	return ""
}
func value11313(e *py.Eval, ctx variables) py.Value {
	return py.Str("parts/" + ctx["stream_partition"].Member("k").Text())
}
func typed11313(e *py.Eval, ctx variables) py.Value {
	return py.Str("parts/" + ctx["stream_partition"].Member("k").Text())
}
func texts11313(e *py.Eval, ctx variables) py.Value {
	return py.Str("parts/" + ctx["stream_partition"].Member("k").Text())
}
func text11313(e *py.Eval, ctx variables) string {
	return ""
}
func value11314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("parts/"+ctx["stream_partition"].Member("k").Text()), "boolean")
}
func typed11314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("parts/"+ctx["stream_partition"].Member("k").Text()), "boolean")
}
func texts11314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("parts/"+ctx["stream_partition"].Member("k").Text()), "boolean")
}
func text11314(e *py.Eval, ctx variables) string {
	return ""
}
func value11315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("parts/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func typed11315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("parts/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func texts11315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("parts/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func text11315(e *py.Eval, ctx variables) string {
	return ""
}
func value11316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("parts/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func typed11316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("parts/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func texts11316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("parts/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func text11316(e *py.Eval, ctx variables) string {
	return ""
}
func value11317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("parts/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func typed11317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("parts/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func texts11317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("parts/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func text11317(e *py.Eval, ctx variables) string {
	return ""
}
func value11318(e *py.Eval, ctx variables) py.Value {
	return py.Str("paths/" + ctx["stream_interval"].Member("start_time").Text() + "/" + ctx["stream_interval"].Member("end_time").Text())
}
func typed11318(e *py.Eval, ctx variables) py.Value {
	return py.Str("paths/" + ctx["stream_interval"].Member("start_time").Text() + "/" + ctx["stream_interval"].Member("end_time").Text())
}
func texts11318(e *py.Eval, ctx variables) py.Value {
	return py.Str("paths/" + ctx["stream_interval"].Member("start_time").Text() + "/" + ctx["stream_interval"].Member("end_time").Text())
}
func text11318(e *py.Eval, ctx variables) string {
	return ""
}
func value11319(e *py.Eval, ctx variables) py.Value {
	return py.Str("paths/" + ctx["stream_interval"].Member("start_time").Text() + "/" + ctx["stream_interval"].Member("end_time").Text())
}
func typed11319(e *py.Eval, ctx variables) py.Value {
	return py.Str("paths/" + ctx["stream_interval"].Member("start_time").Text() + "/" + ctx["stream_interval"].Member("end_time").Text())
}
func texts11319(e *py.Eval, ctx variables) py.Value {
	return py.Str("paths/" + ctx["stream_interval"].Member("start_time").Text() + "/" + ctx["stream_interval"].Member("end_time").Text())
}
func text11319(e *py.Eval, ctx variables) string {
	return ""
}
func value11320(e *py.Eval, ctx variables) py.Value {
	return py.Str("paths/" + ctx["stream_interval"].Member("start_time").Text() + "/" + ctx["stream_interval"].Member("end_time").Text())
}
func typed11320(e *py.Eval, ctx variables) py.Value {
	return py.Str("paths/" + ctx["stream_interval"].Member("start_time").Text() + "/" + ctx["stream_interval"].Member("end_time").Text())
}
func texts11320(e *py.Eval, ctx variables) py.Value {
	return py.Str("paths/" + ctx["stream_interval"].Member("start_time").Text() + "/" + ctx["stream_interval"].Member("end_time").Text())
}
func text11320(e *py.Eval, ctx variables) string {
	return ""
}
func value11321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("paths/"+ctx["stream_interval"].Member("start_time").Text()+"/"+ctx["stream_interval"].Member("end_time").Text()), "string")
}
func typed11321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("paths/"+ctx["stream_interval"].Member("start_time").Text()+"/"+ctx["stream_interval"].Member("end_time").Text()), "string")
}
func texts11321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("paths/"+ctx["stream_interval"].Member("start_time").Text()+"/"+ctx["stream_interval"].Member("end_time").Text()), "string")
}
func text11321(e *py.Eval, ctx variables) string {
	return ""
}
func value11322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("paths/"+ctx["stream_interval"].Member("start_time").Text()+"/"+ctx["stream_interval"].Member("end_time").Text()), "integer")
}
func typed11322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("paths/"+ctx["stream_interval"].Member("start_time").Text()+"/"+ctx["stream_interval"].Member("end_time").Text()), "integer")
}
func texts11322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("paths/"+ctx["stream_interval"].Member("start_time").Text()+"/"+ctx["stream_interval"].Member("end_time").Text()), "integer")
}
func text11322(e *py.Eval, ctx variables) string {
	return ""
}
func value11323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("paths/"+ctx["stream_interval"].Member("start_time").Text()+"/"+ctx["stream_interval"].Member("end_time").Text()), "boolean")
}
func typed11323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("paths/"+ctx["stream_interval"].Member("start_time").Text()+"/"+ctx["stream_interval"].Member("end_time").Text()), "boolean")
}
func texts11323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("paths/"+ctx["stream_interval"].Member("start_time").Text()+"/"+ctx["stream_interval"].Member("end_time").Text()), "boolean")
}
func text11323(e *py.Eval, ctx variables) string {
	return ""
}
func value11324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("paths/"+ctx["stream_interval"].Member("start_time").Text()+"/"+ctx["stream_interval"].Member("end_time").Text()), "number")
}
func typed11324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("paths/"+ctx["stream_interval"].Member("start_time").Text()+"/"+ctx["stream_interval"].Member("end_time").Text()), "number")
}
func texts11324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("paths/"+ctx["stream_interval"].Member("start_time").Text()+"/"+ctx["stream_interval"].Member("end_time").Text()), "number")
}
func text11324(e *py.Eval, ctx variables) string {
	return ""
}
func value11325(e *py.Eval, ctx variables) py.Value {
	return py.Str("people/" + ctx["stream_partition"].Member("person").Text() + "/trips")
}
func typed11325(e *py.Eval, ctx variables) py.Value {
	return py.Str("people/" + ctx["stream_partition"].Member("person").Text() + "/trips")
}
func texts11325(e *py.Eval, ctx variables) py.Value {
	return py.Str("people/" + ctx["stream_partition"].Member("person").Text() + "/trips")
}
func text11325(e *py.Eval, ctx variables) string {
	return ""
}
func value11326(e *py.Eval, ctx variables) py.Value {
	return py.Str("people/" + ctx["stream_partition"].Member("person").Text() + "/trips")
}
func typed11326(e *py.Eval, ctx variables) py.Value {
	return py.Str("people/" + ctx["stream_partition"].Member("person").Text() + "/trips")
}
func texts11326(e *py.Eval, ctx variables) py.Value {
	return py.Str("people/" + ctx["stream_partition"].Member("person").Text() + "/trips")
}
func text11326(e *py.Eval, ctx variables) string {
	return ""
}
func value11327(e *py.Eval, ctx variables) py.Value {
	return py.Str("people/" + ctx["stream_partition"].Member("person").Text() + "/trips")
}
func typed11327(e *py.Eval, ctx variables) py.Value {
	return py.Str("people/" + ctx["stream_partition"].Member("person").Text() + "/trips")
}
func texts11327(e *py.Eval, ctx variables) py.Value {
	return py.Str("people/" + ctx["stream_partition"].Member("person").Text() + "/trips")
}
func text11327(e *py.Eval, ctx variables) string {
	return ""
}
func value11328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("people/"+ctx["stream_partition"].Member("person").Text()+"/trips"), "string")
}
func typed11328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("people/"+ctx["stream_partition"].Member("person").Text()+"/trips"), "string")
}
func texts11328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("people/"+ctx["stream_partition"].Member("person").Text()+"/trips"), "string")
}
func text11328(e *py.Eval, ctx variables) string {
	return ""
}
func value11329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("people/"+ctx["stream_partition"].Member("person").Text()+"/trips"), "integer")
}
func typed11329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("people/"+ctx["stream_partition"].Member("person").Text()+"/trips"), "integer")
}
func texts11329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("people/"+ctx["stream_partition"].Member("person").Text()+"/trips"), "integer")
}
func text11329(e *py.Eval, ctx variables) string {
	return ""
}
func value11330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("people/"+ctx["stream_partition"].Member("person").Text()+"/trips"), "boolean")
}
func typed11330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("people/"+ctx["stream_partition"].Member("person").Text()+"/trips"), "boolean")
}
func texts11330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("people/"+ctx["stream_partition"].Member("person").Text()+"/trips"), "boolean")
}
func text11330(e *py.Eval, ctx variables) string {
	return ""
}
func value11331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("people/"+ctx["stream_partition"].Member("person").Text()+"/trips"), "number")
}
func typed11331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("people/"+ctx["stream_partition"].Member("person").Text()+"/trips"), "number")
}
func texts11331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("people/"+ctx["stream_partition"].Member("person").Text()+"/trips"), "number")
}
func text11331(e *py.Eval, ctx variables) string {
	return ""
}
func value11332(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func typed11332(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func texts11332(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func text11332(e *py.Eval, ctx variables) string {
	return ""
}
func value11333(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func typed11333(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func texts11333(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func text11333(e *py.Eval, ctx variables) string {
	return ""
}
func value11334(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func typed11334(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func texts11334(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func text11334(e *py.Eval, ctx variables) string {
	return ""
}
func value11335(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func typed11335(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func texts11335(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func text11335(e *py.Eval, ctx variables) string {
	return ""
}
func value11336(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func typed11336(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func texts11336(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func text11336(e *py.Eval, ctx variables) string {
	return ""
}
func value11337(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func typed11337(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func texts11337(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func text11337(e *py.Eval, ctx variables) string {
	return ""
}
func value11338(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain " + ctx["config"].Member("flag").Text())
}
func typed11338(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain " + ctx["config"].Member("flag").Text())
}
func texts11338(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain " + ctx["config"].Member("flag").Text())
}
func text11338(e *py.Eval, ctx variables) string {
	return ""
}
func value11339(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain " + ctx["config"].Member("flag").Text())
}
func typed11339(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain " + ctx["config"].Member("flag").Text())
}
func texts11339(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain " + ctx["config"].Member("flag").Text())
}
func text11339(e *py.Eval, ctx variables) string {
	return ""
}
func value11340(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain " + ctx["config"].Member("flag").Text())
}
func typed11340(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain " + ctx["config"].Member("flag").Text())
}
func texts11340(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain " + ctx["config"].Member("flag").Text())
}
func text11340(e *py.Eval, ctx variables) string {
	return ""
}
func value11341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("plain "+ctx["config"].Member("flag").Text()), "string")
}
func typed11341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("plain "+ctx["config"].Member("flag").Text()), "string")
}
func texts11341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("plain "+ctx["config"].Member("flag").Text()), "string")
}
func text11341(e *py.Eval, ctx variables) string {
	return ""
}
func value11342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("plain "+ctx["config"].Member("flag").Text()), "integer")
}
func typed11342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("plain "+ctx["config"].Member("flag").Text()), "integer")
}
func texts11342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("plain "+ctx["config"].Member("flag").Text()), "integer")
}
func text11342(e *py.Eval, ctx variables) string {
	return ""
}
func value11343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("plain "+ctx["config"].Member("flag").Text()), "boolean")
}
func typed11343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("plain "+ctx["config"].Member("flag").Text()), "boolean")
}
func texts11343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("plain "+ctx["config"].Member("flag").Text()), "boolean")
}
func text11343(e *py.Eval, ctx variables) string {
	return ""
}
func value11344(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/folios/" + ctx["stream_interval"].Member("folio_id").Text() + "/logs")
}
func typed11344(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/folios/" + ctx["stream_interval"].Member("folio_id").Text() + "/logs")
}
func texts11344(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/folios/" + ctx["stream_interval"].Member("folio_id").Text() + "/logs")
}
func text11344(e *py.Eval, ctx variables) string {
	return ""
}
func value11345(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/folios/" + ctx["stream_interval"].Member("folio_id").Text() + "/logs")
}
func typed11345(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/folios/" + ctx["stream_interval"].Member("folio_id").Text() + "/logs")
}
func texts11345(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/folios/" + ctx["stream_interval"].Member("folio_id").Text() + "/logs")
}
func text11345(e *py.Eval, ctx variables) string {
	return ""
}
func value11346(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/folios/" + ctx["stream_interval"].Member("folio_id").Text() + "/logs")
}
func typed11346(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/folios/" + ctx["stream_interval"].Member("folio_id").Text() + "/logs")
}
func texts11346(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/folios/" + ctx["stream_interval"].Member("folio_id").Text() + "/logs")
}
func text11346(e *py.Eval, ctx variables) string {
	return ""
}
func value11347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/folios/"+ctx["stream_interval"].Member("folio_id").Text()+"/logs"), "string")
}
func typed11347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/folios/"+ctx["stream_interval"].Member("folio_id").Text()+"/logs"), "string")
}
func texts11347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/folios/"+ctx["stream_interval"].Member("folio_id").Text()+"/logs"), "string")
}
func text11347(e *py.Eval, ctx variables) string {
	return ""
}
func value11348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/folios/"+ctx["stream_interval"].Member("folio_id").Text()+"/logs"), "integer")
}
func typed11348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/folios/"+ctx["stream_interval"].Member("folio_id").Text()+"/logs"), "integer")
}
func texts11348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/folios/"+ctx["stream_interval"].Member("folio_id").Text()+"/logs"), "integer")
}
func text11348(e *py.Eval, ctx variables) string {
	return ""
}
func value11349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/folios/"+ctx["stream_interval"].Member("folio_id").Text()+"/logs"), "number")
}
func typed11349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/folios/"+ctx["stream_interval"].Member("folio_id").Text()+"/logs"), "number")
}
func texts11349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/folios/"+ctx["stream_interval"].Member("folio_id").Text()+"/logs"), "number")
}
func text11349(e *py.Eval, ctx variables) string {
	return ""
}
func value11350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/folios/"+ctx["stream_interval"].Member("folio_id").Text()+"/logs"), "boolean")
}
func typed11350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/folios/"+ctx["stream_interval"].Member("folio_id").Text()+"/logs"), "boolean")
}
func texts11350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/folios/"+ctx["stream_interval"].Member("folio_id").Text()+"/logs"), "boolean")
}
func text11350(e *py.Eval, ctx variables) string {
	return ""
}
func value11351(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/blocks")
}
func typed11351(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/blocks")
}
func texts11351(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/blocks")
}
func text11351(e *py.Eval, ctx variables) string {
	return ""
}
func value11352(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/blocks")
}
func typed11352(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/blocks")
}
func texts11352(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/blocks")
}
func text11352(e *py.Eval, ctx variables) string {
	return ""
}
func value11353(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/blocks")
}
func typed11353(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/blocks")
}
func texts11353(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/blocks")
}
func text11353(e *py.Eval, ctx variables) string {
	return ""
}
func value11354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/blocks"), "string")
}
func typed11354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/blocks"), "string")
}
func texts11354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/blocks"), "string")
}
func text11354(e *py.Eval, ctx variables) string {
	return ""
}
func value11355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/blocks"), "number")
}
func typed11355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/blocks"), "number")
}
func texts11355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/blocks"), "number")
}
func text11355(e *py.Eval, ctx variables) string {
	return ""
}
func value11356(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/breakdown")
}
func typed11356(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/breakdown")
}
func texts11356(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/breakdown")
}
func text11356(e *py.Eval, ctx variables) string {
	return ""
}
func value11357(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/breakdown")
}
func typed11357(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/breakdown")
}
func texts11357(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/breakdown")
}
func text11357(e *py.Eval, ctx variables) string {
	return ""
}
func value11358(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/breakdown")
}
func typed11358(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/breakdown")
}
func texts11358(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/breakdown")
}
func text11358(e *py.Eval, ctx variables) string {
	return ""
}
func value11359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/breakdown"), "string")
}
func typed11359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/breakdown"), "string")
}
func texts11359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/breakdown"), "string")
}
func text11359(e *py.Eval, ctx variables) string {
	return ""
}
func value11360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/breakdown"), "boolean")
}
func typed11360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/breakdown"), "boolean")
}
func texts11360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/breakdown"), "boolean")
}
func text11360(e *py.Eval, ctx variables) string {
	return ""
}
func value11361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/breakdown"), "integer")
}
func typed11361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/breakdown"), "integer")
}
func texts11361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/breakdown"), "integer")
}
func text11361(e *py.Eval, ctx variables) string {
	return ""
}
func value11362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/breakdown"), "number")
}
func typed11362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/breakdown"), "number")
}
func texts11362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/breakdown"), "number")
}
func text11362(e *py.Eval, ctx variables) string {
	return ""
}
func value11363(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/tags")
}
func typed11363(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/tags")
}
func texts11363(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/tags")
}
func text11363(e *py.Eval, ctx variables) string {
	return ""
}
func value11364(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/tags")
}
func typed11364(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/tags")
}
func texts11364(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/tags")
}
func text11364(e *py.Eval, ctx variables) string {
	return ""
}
func value11365(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/tags")
}
func typed11365(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/tags")
}
func texts11365(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/tags")
}
func text11365(e *py.Eval, ctx variables) string {
	return ""
}
func value11366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/tags"), "integer")
}
func typed11366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/tags"), "integer")
}
func texts11366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/tags"), "integer")
}
func text11366(e *py.Eval, ctx variables) string {
	return ""
}
func value11367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/tags"), "number")
}
func typed11367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/tags"), "number")
}
func texts11367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/tags"), "number")
}
func text11367(e *py.Eval, ctx variables) string {
	return ""
}
func value11368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/tags"), "boolean")
}
func typed11368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/tags"), "boolean")
}
func texts11368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/tags"), "boolean")
}
func text11368(e *py.Eval, ctx variables) string {
	return ""
}
func value11369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/tags"), "string")
}
func typed11369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/tags"), "string")
}
func texts11369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/groups/"+ctx["stream_partition"].Member("group_id").Text()+"/tags"), "string")
}
func text11369(e *py.Eval, ctx variables) string {
	return ""
}
func value11370(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/inventory")
}
func typed11370(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/inventory")
}
func texts11370(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/inventory")
}
func text11370(e *py.Eval, ctx variables) string {
	return ""
}
func value11371(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/inventory")
}
func typed11371(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/inventory")
}
func texts11371(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/inventory")
}
func text11371(e *py.Eval, ctx variables) string {
	return ""
}
func value11372(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/inventory")
}
func typed11372(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/inventory")
}
func texts11372(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/inventory")
}
func text11372(e *py.Eval, ctx variables) string {
	return ""
}
func value11373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/inventory"), "string")
}
func typed11373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/inventory"), "string")
}
func texts11373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/inventory"), "string")
}
func text11373(e *py.Eval, ctx variables) string {
	return ""
}
func value11374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/inventory"), "integer")
}
func typed11374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/inventory"), "integer")
}
func texts11374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/inventory"), "integer")
}
func text11374(e *py.Eval, ctx variables) string {
	return ""
}
func value11375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/inventory"), "boolean")
}
func typed11375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/inventory"), "boolean")
}
func texts11375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/inventory"), "boolean")
}
func text11375(e *py.Eval, ctx variables) string {
	return ""
}
func value11376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/inventory"), "number")
}
func typed11376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/inventory"), "number")
}
func texts11376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/inventory"), "number")
}
func text11376(e *py.Eval, ctx variables) string {
	return ""
}
func value11377(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/owners")
}
func typed11377(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/owners")
}
func texts11377(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/owners")
}
func text11377(e *py.Eval, ctx variables) string {
	return ""
}
func value11378(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/owners")
}
func typed11378(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/owners")
}
func texts11378(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/owners")
}
func text11378(e *py.Eval, ctx variables) string {
	return ""
}
func value11379(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/owners")
}
func typed11379(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/owners")
}
func texts11379(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/owners")
}
func text11379(e *py.Eval, ctx variables) string {
	return ""
}
func value11380(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/owners"), "number")
}
func typed11380(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/owners"), "number")
}
func texts11380(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/owners"), "number")
}
func text11380(e *py.Eval, ctx variables) string {
	return ""
}
func value11381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/owners"), "string")
}
func typed11381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/owners"), "string")
}
func texts11381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/owners"), "string")
}
func text11381(e *py.Eval, ctx variables) string {
	return ""
}
func value11382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/owners"), "integer")
}
func typed11382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/owners"), "integer")
}
func texts11382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/owners"), "integer")
}
func text11382(e *py.Eval, ctx variables) string {
	return ""
}
func value11383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/owners"), "boolean")
}
func typed11383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/owners"), "boolean")
}
func texts11383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/fractionals/"+ctx["stream_partition"].Member("fraction_id").Text()+"/owners"), "boolean")
}
func text11383(e *py.Eval, ctx variables) string {
	return ""
}
func value11384(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/statements/" + ctx["stream_interval"].Member("statement_id").Text() + "/transactions")
}
func typed11384(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/statements/" + ctx["stream_interval"].Member("statement_id").Text() + "/transactions")
}
func texts11384(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/statements/" + ctx["stream_interval"].Member("statement_id").Text() + "/transactions")
}
func text11384(e *py.Eval, ctx variables) string {
	return ""
}
func value11385(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/statements/" + ctx["stream_interval"].Member("statement_id").Text() + "/transactions")
}
func typed11385(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/statements/" + ctx["stream_interval"].Member("statement_id").Text() + "/transactions")
}
func texts11385(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/statements/" + ctx["stream_interval"].Member("statement_id").Text() + "/transactions")
}
func text11385(e *py.Eval, ctx variables) string {
	return ""
}
func value11386(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/statements/" + ctx["stream_interval"].Member("statement_id").Text() + "/transactions")
}
func typed11386(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/statements/" + ctx["stream_interval"].Member("statement_id").Text() + "/transactions")
}
func texts11386(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/statements/" + ctx["stream_interval"].Member("statement_id").Text() + "/transactions")
}
func text11386(e *py.Eval, ctx variables) string {
	return ""
}
func value11387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/statements/"+ctx["stream_interval"].Member("statement_id").Text()+"/transactions"), "number")
}
func typed11387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/statements/"+ctx["stream_interval"].Member("statement_id").Text()+"/transactions"), "number")
}
func texts11387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/statements/"+ctx["stream_interval"].Member("statement_id").Text()+"/transactions"), "number")
}
func text11387(e *py.Eval, ctx variables) string {
	return ""
}
func value11388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/statements/"+ctx["stream_interval"].Member("statement_id").Text()+"/transactions"), "boolean")
}
func typed11388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/statements/"+ctx["stream_interval"].Member("statement_id").Text()+"/transactions"), "boolean")
}
func texts11388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/statements/"+ctx["stream_interval"].Member("statement_id").Text()+"/transactions"), "boolean")
}
func text11388(e *py.Eval, ctx variables) string {
	return ""
}
func value11389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/statements/"+ctx["stream_interval"].Member("statement_id").Text()+"/transactions"), "string")
}
func typed11389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/statements/"+ctx["stream_interval"].Member("statement_id").Text()+"/transactions"), "string")
}
func texts11389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/statements/"+ctx["stream_interval"].Member("statement_id").Text()+"/transactions"), "string")
}
func text11389(e *py.Eval, ctx variables) string {
	return ""
}
func value11390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/statements/"+ctx["stream_interval"].Member("statement_id").Text()+"/transactions"), "integer")
}
func typed11390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/statements/"+ctx["stream_interval"].Member("statement_id").Text()+"/transactions"), "integer")
}
func texts11390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/statements/"+ctx["stream_interval"].Member("statement_id").Text()+"/transactions"), "integer")
}
func text11390(e *py.Eval, ctx variables) string {
	return ""
}
func value11391(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/" + ctx["stream_partition"].Member("owner_id").Text() + "/units")
}
func typed11391(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/" + ctx["stream_partition"].Member("owner_id").Text() + "/units")
}
func texts11391(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/" + ctx["stream_partition"].Member("owner_id").Text() + "/units")
}
func text11391(e *py.Eval, ctx variables) string {
	return ""
}
func value11392(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/" + ctx["stream_partition"].Member("owner_id").Text() + "/units")
}
func typed11392(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/" + ctx["stream_partition"].Member("owner_id").Text() + "/units")
}
func texts11392(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/" + ctx["stream_partition"].Member("owner_id").Text() + "/units")
}
func text11392(e *py.Eval, ctx variables) string {
	return ""
}
func value11393(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/" + ctx["stream_partition"].Member("owner_id").Text() + "/units")
}
func typed11393(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/" + ctx["stream_partition"].Member("owner_id").Text() + "/units")
}
func texts11393(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/" + ctx["stream_partition"].Member("owner_id").Text() + "/units")
}
func text11393(e *py.Eval, ctx variables) string {
	return ""
}
func value11394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/"+ctx["stream_partition"].Member("owner_id").Text()+"/units"), "number")
}
func typed11394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/"+ctx["stream_partition"].Member("owner_id").Text()+"/units"), "number")
}
func texts11394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/"+ctx["stream_partition"].Member("owner_id").Text()+"/units"), "number")
}
func text11394(e *py.Eval, ctx variables) string {
	return ""
}
func value11395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/"+ctx["stream_partition"].Member("owner_id").Text()+"/units"), "boolean")
}
func typed11395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/"+ctx["stream_partition"].Member("owner_id").Text()+"/units"), "boolean")
}
func texts11395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/"+ctx["stream_partition"].Member("owner_id").Text()+"/units"), "boolean")
}
func text11395(e *py.Eval, ctx variables) string {
	return ""
}
func value11396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/"+ctx["stream_partition"].Member("owner_id").Text()+"/units"), "string")
}
func typed11396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/"+ctx["stream_partition"].Member("owner_id").Text()+"/units"), "string")
}
func texts11396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/owners/"+ctx["stream_partition"].Member("owner_id").Text()+"/units"), "string")
}
func text11396(e *py.Eval, ctx variables) string {
	return ""
}
func value11397(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_interval"].Member("unit_id").Text() + "/channels")
}
func typed11397(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_interval"].Member("unit_id").Text() + "/channels")
}
func texts11397(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_interval"].Member("unit_id").Text() + "/channels")
}
func text11397(e *py.Eval, ctx variables) string {
	return ""
}
func value11398(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_interval"].Member("unit_id").Text() + "/channels")
}
func typed11398(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_interval"].Member("unit_id").Text() + "/channels")
}
func texts11398(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_interval"].Member("unit_id").Text() + "/channels")
}
func text11398(e *py.Eval, ctx variables) string {
	return ""
}
func value11399(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_interval"].Member("unit_id").Text() + "/channels")
}
func typed11399(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_interval"].Member("unit_id").Text() + "/channels")
}
func texts11399(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_interval"].Member("unit_id").Text() + "/channels")
}
func text11399(e *py.Eval, ctx variables) string {
	return ""
}
func value11400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_interval"].Member("unit_id").Text()+"/channels"), "integer")
}
func typed11400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_interval"].Member("unit_id").Text()+"/channels"), "integer")
}
func texts11400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_interval"].Member("unit_id").Text()+"/channels"), "integer")
}
func text11400(e *py.Eval, ctx variables) string {
	return ""
}
func value11401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_interval"].Member("unit_id").Text()+"/channels"), "number")
}
func typed11401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_interval"].Member("unit_id").Text()+"/channels"), "number")
}
func texts11401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_interval"].Member("unit_id").Text()+"/channels"), "number")
}
func text11401(e *py.Eval, ctx variables) string {
	return ""
}
func value11402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_interval"].Member("unit_id").Text()+"/channels"), "boolean")
}
func typed11402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_interval"].Member("unit_id").Text()+"/channels"), "boolean")
}
func texts11402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_interval"].Member("unit_id").Text()+"/channels"), "boolean")
}
func text11402(e *py.Eval, ctx variables) string {
	return ""
}
func value11403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_interval"].Member("unit_id").Text()+"/channels"), "string")
}
func typed11403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_interval"].Member("unit_id").Text()+"/channels"), "string")
}
func texts11403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_interval"].Member("unit_id").Text()+"/channels"), "string")
}
func text11403(e *py.Eval, ctx variables) string {
	return ""
}
func value11404(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/taxes")
}
func typed11404(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/taxes")
}
func texts11404(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/taxes")
}
func text11404(e *py.Eval, ctx variables) string {
	return ""
}
func value11405(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/taxes")
}
func typed11405(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/taxes")
}
func texts11405(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/taxes")
}
func text11405(e *py.Eval, ctx variables) string {
	return ""
}
func value11406(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/taxes")
}
func typed11406(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/taxes")
}
func texts11406(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/taxes")
}
func text11406(e *py.Eval, ctx variables) string {
	return ""
}
func value11407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/taxes"), "number")
}
func typed11407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/taxes"), "number")
}
func texts11407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/taxes"), "number")
}
func text11407(e *py.Eval, ctx variables) string {
	return ""
}
func value11408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/taxes"), "boolean")
}
func typed11408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/taxes"), "boolean")
}
func texts11408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/taxes"), "boolean")
}
func text11408(e *py.Eval, ctx variables) string {
	return ""
}
func value11409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/taxes"), "string")
}
func typed11409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/taxes"), "string")
}
func texts11409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/taxes"), "string")
}
func text11409(e *py.Eval, ctx variables) string {
	return ""
}
func value11410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/taxes"), "integer")
}
func typed11410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/taxes"), "integer")
}
func texts11410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/taxes"), "integer")
}
func text11410(e *py.Eval, ctx variables) string {
	return ""
}
func value11411(e *py.Eval, ctx variables) py.Value {
	return py.Str("posted/" + ctx["stream_slice"].Member("pid").Text())
}
func typed11411(e *py.Eval, ctx variables) py.Value {
	return py.Str("posted/" + ctx["stream_slice"].Member("pid").Text())
}
func texts11411(e *py.Eval, ctx variables) py.Value {
	return py.Str("posted/" + ctx["stream_slice"].Member("pid").Text())
}
func text11411(e *py.Eval, ctx variables) string {
	return ""
}
func value11412(e *py.Eval, ctx variables) py.Value {
	return py.Str("posted/" + ctx["stream_slice"].Member("pid").Text())
}
func typed11412(e *py.Eval, ctx variables) py.Value {
	return py.Str("posted/" + ctx["stream_slice"].Member("pid").Text())
}
func texts11412(e *py.Eval, ctx variables) py.Value {
	return py.Str("posted/" + ctx["stream_slice"].Member("pid").Text())
}
func text11412(e *py.Eval, ctx variables) string {
	return ""
}
func value11413(e *py.Eval, ctx variables) py.Value {
	return py.Str("posted/" + ctx["stream_slice"].Member("pid").Text())
}
func typed11413(e *py.Eval, ctx variables) py.Value {
	return py.Str("posted/" + ctx["stream_slice"].Member("pid").Text())
}
func texts11413(e *py.Eval, ctx variables) py.Value {
	return py.Str("posted/" + ctx["stream_slice"].Member("pid").Text())
}
func text11413(e *py.Eval, ctx variables) string {
	return ""
}
func value11414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("posted/"+ctx["stream_slice"].Member("pid").Text()), "boolean")
}
func typed11414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("posted/"+ctx["stream_slice"].Member("pid").Text()), "boolean")
}
func texts11414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("posted/"+ctx["stream_slice"].Member("pid").Text()), "boolean")
}
func text11414(e *py.Eval, ctx variables) string {
	return ""
}
func value11415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("posted/"+ctx["stream_slice"].Member("pid").Text()), "string")
}
func typed11415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("posted/"+ctx["stream_slice"].Member("pid").Text()), "string")
}
func texts11415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("posted/"+ctx["stream_slice"].Member("pid").Text()), "string")
}
func text11415(e *py.Eval, ctx variables) string {
	return ""
}
func value11416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("posted/"+ctx["stream_slice"].Member("pid").Text()), "integer")
}
func typed11416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("posted/"+ctx["stream_slice"].Member("pid").Text()), "integer")
}
func texts11416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("posted/"+ctx["stream_slice"].Member("pid").Text()), "integer")
}
func text11416(e *py.Eval, ctx variables) string {
	return ""
}
func value11417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("posted/"+ctx["stream_slice"].Member("pid").Text()), "number")
}
func typed11417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("posted/"+ctx["stream_slice"].Member("pid").Text()), "number")
}
func texts11417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("posted/"+ctx["stream_slice"].Member("pid").Text()), "number")
}
func text11417(e *py.Eval, ctx variables) string {
	return ""
}
func value11418(e *py.Eval, ctx variables) py.Value {
	return py.Str("productAds report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed11418(e *py.Eval, ctx variables) py.Value {
	return py.Str("productAds report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts11418(e *py.Eval, ctx variables) py.Value {
	return py.Str("productAds report " + ctx["stream_interval"].Member("start_time").Text())
}
func text11418(e *py.Eval, ctx variables) string {
	return ""
}
func value11419(e *py.Eval, ctx variables) py.Value {
	return py.Str("productAds report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed11419(e *py.Eval, ctx variables) py.Value {
	return py.Str("productAds report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts11419(e *py.Eval, ctx variables) py.Value {
	return py.Str("productAds report " + ctx["stream_interval"].Member("start_time").Text())
}
func text11419(e *py.Eval, ctx variables) string {
	return ""
}
func value11420(e *py.Eval, ctx variables) py.Value {
	return py.Str("productAds report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed11420(e *py.Eval, ctx variables) py.Value {
	return py.Str("productAds report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts11420(e *py.Eval, ctx variables) py.Value {
	return py.Str("productAds report " + ctx["stream_interval"].Member("start_time").Text())
}
func text11420(e *py.Eval, ctx variables) string {
	return ""
}
func value11421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("productAds report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func typed11421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("productAds report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func texts11421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("productAds report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func text11421(e *py.Eval, ctx variables) string {
	return ""
}
func value11422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("productAds report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func typed11422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("productAds report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func texts11422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("productAds report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func text11422(e *py.Eval, ctx variables) string {
	return ""
}
func value11423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("productAds report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func typed11423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("productAds report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func texts11423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("productAds report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func text11423(e *py.Eval, ctx variables) string {
	return ""
}
func value11424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("productAds report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func typed11424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("productAds report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func texts11424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("productAds report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func text11424(e *py.Eval, ctx variables) string {
	return ""
}
func value11425(e *py.Eval, ctx variables) py.Value {
	return py.Str("products/" + ctx["stream_partition"].Member("idproduct").Text() + "/stock")
}
func typed11425(e *py.Eval, ctx variables) py.Value {
	return py.Str("products/" + ctx["stream_partition"].Member("idproduct").Text() + "/stock")
}
func texts11425(e *py.Eval, ctx variables) py.Value {
	return py.Str("products/" + ctx["stream_partition"].Member("idproduct").Text() + "/stock")
}
func text11425(e *py.Eval, ctx variables) string {
	return ""
}
func value11426(e *py.Eval, ctx variables) py.Value {
	return py.Str("products/" + ctx["stream_partition"].Member("idproduct").Text() + "/stock")
}
func typed11426(e *py.Eval, ctx variables) py.Value {
	return py.Str("products/" + ctx["stream_partition"].Member("idproduct").Text() + "/stock")
}
func texts11426(e *py.Eval, ctx variables) py.Value {
	return py.Str("products/" + ctx["stream_partition"].Member("idproduct").Text() + "/stock")
}
func text11426(e *py.Eval, ctx variables) string {
	return ""
}
func value11427(e *py.Eval, ctx variables) py.Value {
	return py.Str("products/" + ctx["stream_partition"].Member("idproduct").Text() + "/stock")
}
func typed11427(e *py.Eval, ctx variables) py.Value {
	return py.Str("products/" + ctx["stream_partition"].Member("idproduct").Text() + "/stock")
}
func texts11427(e *py.Eval, ctx variables) py.Value {
	return py.Str("products/" + ctx["stream_partition"].Member("idproduct").Text() + "/stock")
}
func text11427(e *py.Eval, ctx variables) string {
	return ""
}
func value11428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("products/"+ctx["stream_partition"].Member("idproduct").Text()+"/stock"), "string")
}
func typed11428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("products/"+ctx["stream_partition"].Member("idproduct").Text()+"/stock"), "string")
}
func texts11428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("products/"+ctx["stream_partition"].Member("idproduct").Text()+"/stock"), "string")
}
func text11428(e *py.Eval, ctx variables) string {
	return ""
}
func value11429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("products/"+ctx["stream_partition"].Member("idproduct").Text()+"/stock"), "number")
}
func typed11429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("products/"+ctx["stream_partition"].Member("idproduct").Text()+"/stock"), "number")
}
func texts11429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("products/"+ctx["stream_partition"].Member("idproduct").Text()+"/stock"), "number")
}
func text11429(e *py.Eval, ctx variables) string {
	return ""
}
func value11430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("products/"+ctx["stream_partition"].Member("idproduct").Text()+"/stock"), "integer")
}
func typed11430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("products/"+ctx["stream_partition"].Member("idproduct").Text()+"/stock"), "integer")
}
func texts11430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("products/"+ctx["stream_partition"].Member("idproduct").Text()+"/stock"), "integer")
}
func text11430(e *py.Eval, ctx variables) string {
	return ""
}
func value11431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("products/"+ctx["stream_partition"].Member("idproduct").Text()+"/stock"), "boolean")
}
func typed11431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("products/"+ctx["stream_partition"].Member("idproduct").Text()+"/stock"), "boolean")
}
func texts11431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("products/"+ctx["stream_partition"].Member("idproduct").Text()+"/stock"), "boolean")
}
func text11431(e *py.Eval, ctx variables) string {
	return ""
}
func value11432(e *py.Eval, ctx variables) py.Value {
	return py.Str("profile/" + ctx["stream_partition"].Member("symbol").Text())
}
func typed11432(e *py.Eval, ctx variables) py.Value {
	return py.Str("profile/" + ctx["stream_partition"].Member("symbol").Text())
}
func texts11432(e *py.Eval, ctx variables) py.Value {
	return py.Str("profile/" + ctx["stream_partition"].Member("symbol").Text())
}
func text11432(e *py.Eval, ctx variables) string {
	return ""
}
func value11433(e *py.Eval, ctx variables) py.Value {
	return py.Str("profile/" + ctx["stream_partition"].Member("symbol").Text())
}
func typed11433(e *py.Eval, ctx variables) py.Value {
	return py.Str("profile/" + ctx["stream_partition"].Member("symbol").Text())
}
func texts11433(e *py.Eval, ctx variables) py.Value {
	return py.Str("profile/" + ctx["stream_partition"].Member("symbol").Text())
}
func text11433(e *py.Eval, ctx variables) string {
	return ""
}
func value11434(e *py.Eval, ctx variables) py.Value {
	return py.Str("profile/" + ctx["stream_partition"].Member("symbol").Text())
}
func typed11434(e *py.Eval, ctx variables) py.Value {
	return py.Str("profile/" + ctx["stream_partition"].Member("symbol").Text())
}
func texts11434(e *py.Eval, ctx variables) py.Value {
	return py.Str("profile/" + ctx["stream_partition"].Member("symbol").Text())
}
func text11434(e *py.Eval, ctx variables) string {
	return ""
}
func value11435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("profile/"+ctx["stream_partition"].Member("symbol").Text()), "integer")
}
func typed11435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("profile/"+ctx["stream_partition"].Member("symbol").Text()), "integer")
}
func texts11435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("profile/"+ctx["stream_partition"].Member("symbol").Text()), "integer")
}
func text11435(e *py.Eval, ctx variables) string {
	return ""
}
func value11436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("profile/"+ctx["stream_partition"].Member("symbol").Text()), "boolean")
}
func typed11436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("profile/"+ctx["stream_partition"].Member("symbol").Text()), "boolean")
}
func texts11436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("profile/"+ctx["stream_partition"].Member("symbol").Text()), "boolean")
}
func text11436(e *py.Eval, ctx variables) string {
	return ""
}
func value11437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("profile/"+ctx["stream_partition"].Member("symbol").Text()), "string")
}
func typed11437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("profile/"+ctx["stream_partition"].Member("symbol").Text()), "string")
}
func texts11437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("profile/"+ctx["stream_partition"].Member("symbol").Text()), "string")
}
func text11437(e *py.Eval, ctx variables) string {
	return ""
}
func value11438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("profile/"+ctx["stream_partition"].Member("symbol").Text()), "number")
}
func typed11438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("profile/"+ctx["stream_partition"].Member("symbol").Text()), "number")
}
func texts11438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("profile/"+ctx["stream_partition"].Member("symbol").Text()), "number")
}
func text11438(e *py.Eval, ctx variables) string {
	return ""
}
func value11439(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/avatars")
}
func typed11439(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/avatars")
}
func texts11439(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/avatars")
}
func text11439(e *py.Eval, ctx variables) string {
	return ""
}
func value11440(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/avatars")
}
func typed11440(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/avatars")
}
func texts11440(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/avatars")
}
func text11440(e *py.Eval, ctx variables) string {
	return ""
}
func value11441(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/avatars")
}
func typed11441(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/avatars")
}
func texts11441(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/avatars")
}
func text11441(e *py.Eval, ctx variables) string {
	return ""
}
func value11442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/avatars"), "number")
}
func typed11442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/avatars"), "number")
}
func texts11442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/avatars"), "number")
}
func text11442(e *py.Eval, ctx variables) string {
	return ""
}
func value11443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/avatars"), "boolean")
}
func typed11443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/avatars"), "boolean")
}
func texts11443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/avatars"), "boolean")
}
func text11443(e *py.Eval, ctx variables) string {
	return ""
}
func value11444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/avatars"), "integer")
}
func typed11444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/avatars"), "integer")
}
func texts11444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/avatars"), "integer")
}
func text11444(e *py.Eval, ctx variables) string {
	return ""
}
func value11445(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/email")
}
func typed11445(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/email")
}
func texts11445(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/email")
}
func text11445(e *py.Eval, ctx variables) string {
	return ""
}
func value11446(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/email")
}
func typed11446(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/email")
}
func texts11446(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/email")
}
func text11446(e *py.Eval, ctx variables) string {
	return ""
}
func value11447(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/email")
}
func typed11447(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/email")
}
func texts11447(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/email")
}
func text11447(e *py.Eval, ctx variables) string {
	return ""
}
func value11448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/email"), "boolean")
}
func typed11448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/email"), "boolean")
}
func texts11448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/email"), "boolean")
}
func text11448(e *py.Eval, ctx variables) string {
	return ""
}
func value11449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/email"), "string")
}
func typed11449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/email"), "string")
}
func texts11449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/email"), "string")
}
func text11449(e *py.Eval, ctx variables) string {
	return ""
}
func value11450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/email"), "number")
}
func typed11450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/email"), "number")
}
func texts11450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/email"), "number")
}
func text11450(e *py.Eval, ctx variables) string {
	return ""
}
func value11451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/email"), "integer")
}
func typed11451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/email"), "integer")
}
func texts11451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_id").Text()+"/email"), "integer")
}
func text11451(e *py.Eval, ctx variables) string {
	return ""
}
func value11452(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/component")
}
func typed11452(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/component")
}
func texts11452(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/component")
}
func text11452(e *py.Eval, ctx variables) string {
	return ""
}
func value11453(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/component")
}
func typed11453(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/component")
}
func texts11453(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/component")
}
func text11453(e *py.Eval, ctx variables) string {
	return ""
}
func value11454(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/component")
}
func typed11454(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/component")
}
func texts11454(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/component")
}
func text11454(e *py.Eval, ctx variables) string {
	return ""
}
func value11455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/component"), "string")
}
func typed11455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/component"), "string")
}
func texts11455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/component"), "string")
}
func text11455(e *py.Eval, ctx variables) string {
	return ""
}
func value11456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/component"), "integer")
}
func typed11456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/component"), "integer")
}
func texts11456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/component"), "integer")
}
func text11456(e *py.Eval, ctx variables) string {
	return ""
}
func value11457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/component"), "number")
}
func typed11457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/component"), "number")
}
func texts11457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/component"), "number")
}
func text11457(e *py.Eval, ctx variables) string {
	return ""
}
func value11458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/component"), "boolean")
}
func typed11458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/component"), "boolean")
}
func texts11458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/component"), "boolean")
}
func text11458(e *py.Eval, ctx variables) string {
	return ""
}
func value11459(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/securitylevel")
}
func typed11459(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/securitylevel")
}
func texts11459(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/securitylevel")
}
func text11459(e *py.Eval, ctx variables) string {
	return ""
}
func value11460(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/securitylevel")
}
func typed11460(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/securitylevel")
}
func texts11460(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/securitylevel")
}
func text11460(e *py.Eval, ctx variables) string {
	return ""
}
func value11461(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/securitylevel")
}
func typed11461(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/securitylevel")
}
func texts11461(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/securitylevel")
}
func text11461(e *py.Eval, ctx variables) string {
	return ""
}
func value11462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/securitylevel"), "string")
}
func typed11462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/securitylevel"), "string")
}
func texts11462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/securitylevel"), "string")
}
func text11462(e *py.Eval, ctx variables) string {
	return ""
}
func value11463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/securitylevel"), "integer")
}
func typed11463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/securitylevel"), "integer")
}
func texts11463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/securitylevel"), "integer")
}
func text11463(e *py.Eval, ctx variables) string {
	return ""
}
func value11464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/securitylevel"), "number")
}
func typed11464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/securitylevel"), "number")
}
func texts11464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/securitylevel"), "number")
}
func text11464(e *py.Eval, ctx variables) string {
	return ""
}
func value11465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/securitylevel"), "boolean")
}
func typed11465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/securitylevel"), "boolean")
}
func texts11465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/securitylevel"), "boolean")
}
func text11465(e *py.Eval, ctx variables) string {
	return ""
}
func value11466(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/version")
}
func typed11466(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/version")
}
func texts11466(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/version")
}
func text11466(e *py.Eval, ctx variables) string {
	return ""
}
func value11467(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/version")
}
func typed11467(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/version")
}
func texts11467(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/version")
}
func text11467(e *py.Eval, ctx variables) string {
	return ""
}
func value11468(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/version")
}
func typed11468(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/version")
}
func texts11468(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/version")
}
func text11468(e *py.Eval, ctx variables) string {
	return ""
}
func value11469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/version"), "integer")
}
func typed11469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/version"), "integer")
}
func texts11469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/version"), "integer")
}
func text11469(e *py.Eval, ctx variables) string {
	return ""
}
func value11470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/version"), "number")
}
func typed11470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/version"), "number")
}
func texts11470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/version"), "number")
}
func text11470(e *py.Eval, ctx variables) string {
	return ""
}
func value11471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/version"), "boolean")
}
func typed11471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/version"), "boolean")
}
func texts11471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("project/"+ctx["stream_slice"].Member("project_key").Text()+"/version"), "boolean")
}
func text11471(e *py.Eval, ctx variables) string {
	return ""
}
func value11472(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("parent_id").Text() + "/samples")
}
func typed11472(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("parent_id").Text() + "/samples")
}
func texts11472(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("parent_id").Text() + "/samples")
}
func text11472(e *py.Eval, ctx variables) string {
	return ""
}
func value11473(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("parent_id").Text() + "/samples")
}
func typed11473(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("parent_id").Text() + "/samples")
}
func texts11473(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("parent_id").Text() + "/samples")
}
func text11473(e *py.Eval, ctx variables) string {
	return ""
}
func value11474(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("parent_id").Text() + "/samples")
}
func typed11474(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("parent_id").Text() + "/samples")
}
func texts11474(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("parent_id").Text() + "/samples")
}
func text11474(e *py.Eval, ctx variables) string {
	return ""
}
func value11475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("parent_id").Text()+"/samples"), "string")
}
func typed11475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("parent_id").Text()+"/samples"), "string")
}
func texts11475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("parent_id").Text()+"/samples"), "string")
}
func text11475(e *py.Eval, ctx variables) string {
	return ""
}
func value11476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("parent_id").Text()+"/samples"), "number")
}
func typed11476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("parent_id").Text()+"/samples"), "number")
}
func texts11476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("parent_id").Text()+"/samples"), "number")
}
func text11476(e *py.Eval, ctx variables) string {
	return ""
}
func value11477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("parent_id").Text()+"/samples"), "boolean")
}
func typed11477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("parent_id").Text()+"/samples"), "boolean")
}
func texts11477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("parent_id").Text()+"/samples"), "boolean")
}
func text11477(e *py.Eval, ctx variables) string {
	return ""
}
func value11478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("parent_id").Text()+"/samples"), "integer")
}
func typed11478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("parent_id").Text()+"/samples"), "integer")
}
func texts11478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("parent_id").Text()+"/samples"), "integer")
}
func text11478(e *py.Eval, ctx variables) string {
	return ""
}
func value11479(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text())
}
func typed11479(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text())
}
func texts11479(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text())
}
func text11479(e *py.Eval, ctx variables) string {
	return ""
}
func value11480(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text())
}
func typed11480(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text())
}
func texts11480(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text())
}
func text11480(e *py.Eval, ctx variables) string {
	return ""
}
func value11481(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text())
}
func typed11481(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text())
}
func texts11481(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text())
}
func text11481(e *py.Eval, ctx variables) string {
	return ""
}
func value11482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func typed11482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func texts11482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func text11482(e *py.Eval, ctx variables) string {
	return ""
}
func value11483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func typed11483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func texts11483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func text11483(e *py.Eval, ctx variables) string {
	return ""
}
func value11484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()), "string")
}
func typed11484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()), "string")
}
func texts11484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()), "string")
}
func text11484(e *py.Eval, ctx variables) string {
	return ""
}
func value11485(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func typed11485(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func texts11485(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func text11485(e *py.Eval, ctx variables) string {
	return ""
}
func value11486(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/deployments")
}
func typed11486(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/deployments")
}
func texts11486(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/deployments")
}
func text11486(e *py.Eval, ctx variables) string {
	return ""
}
func value11487(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/deployments")
}
func typed11487(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/deployments")
}
func texts11487(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/deployments")
}
func text11487(e *py.Eval, ctx variables) string {
	return ""
}
func value11488(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/deployments")
}
func typed11488(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/deployments")
}
func texts11488(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/deployments")
}
func text11488(e *py.Eval, ctx variables) string {
	return ""
}
func value11489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/deployments"), "integer")
}
func typed11489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/deployments"), "integer")
}
func texts11489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/deployments"), "integer")
}
func text11489(e *py.Eval, ctx variables) string {
	return ""
}
func value11490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/deployments"), "string")
}
func typed11490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/deployments"), "string")
}
func texts11490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/deployments"), "string")
}
func text11490(e *py.Eval, ctx variables) string {
	return ""
}
func value11491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/deployments"), "boolean")
}
func typed11491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/deployments"), "boolean")
}
func texts11491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/deployments"), "boolean")
}
func text11491(e *py.Eval, ctx variables) string {
	return ""
}
func value11492(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/deployments"), "number")
}
func typed11492(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/deployments"), "number")
}
func texts11492(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/deployments"), "number")
}
func text11492(e *py.Eval, ctx variables) string {
	return ""
}
func value11493(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/issues")
}
func typed11493(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/issues")
}
func texts11493(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/issues")
}
func text11493(e *py.Eval, ctx variables) string {
	return ""
}
func value11494(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/issues")
}
func typed11494(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/issues")
}
func texts11494(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/issues")
}
func text11494(e *py.Eval, ctx variables) string {
	return ""
}
func value11495(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/issues")
}
func typed11495(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/issues")
}
func texts11495(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/issues")
}
func text11495(e *py.Eval, ctx variables) string {
	return ""
}
func value11496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/issues"), "string")
}
func typed11496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/issues"), "string")
}
func texts11496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/issues"), "string")
}
func text11496(e *py.Eval, ctx variables) string {
	return ""
}
func value11497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/issues"), "boolean")
}
func typed11497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/issues"), "boolean")
}
func texts11497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/issues"), "boolean")
}
func text11497(e *py.Eval, ctx variables) string {
	return ""
}
func value11498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/issues"), "integer")
}
func typed11498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/issues"), "integer")
}
func texts11498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/issues"), "integer")
}
func text11498(e *py.Eval, ctx variables) string {
	return ""
}
func value11499(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/issues"), "number")
}
func typed11499(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/issues"), "number")
}
func texts11499(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/issues"), "number")
}
func text11499(e *py.Eval, ctx variables) string {
	return ""
}
func value11500(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func typed11500(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func texts11500(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func text11500(e *py.Eval, ctx variables) string {
	return ""
}
func value11501(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func typed11501(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func texts11501(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func text11501(e *py.Eval, ctx variables) string {
	return ""
}
func value11502(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func typed11502(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func texts11502(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func text11502(e *py.Eval, ctx variables) string {
	return ""
}
func value11503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "string")
}
func typed11503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "string")
}
func texts11503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "string")
}
func text11503(e *py.Eval, ctx variables) string {
	return ""
}
func value11504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "integer")
}
func typed11504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "integer")
}
func texts11504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "integer")
}
func text11504(e *py.Eval, ctx variables) string {
	return ""
}
func value11505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "boolean")
}
func typed11505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "boolean")
}
func texts11505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "boolean")
}
func text11505(e *py.Eval, ctx variables) string {
	return ""
}
func value11506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "number")
}
func typed11506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "number")
}
func texts11506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "number")
}
func text11506(e *py.Eval, ctx variables) string {
	return ""
}
func value11507(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func typed11507(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func texts11507(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func text11507(e *py.Eval, ctx variables) string {
	return ""
}
func value11508(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func typed11508(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func texts11508(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func text11508(e *py.Eval, ctx variables) string {
	return ""
}
func value11509(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func typed11509(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func texts11509(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func text11509(e *py.Eval, ctx variables) string {
	return ""
}
func value11510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/members"), "number")
}
func typed11510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/members"), "number")
}
func texts11510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/members"), "number")
}
func text11510(e *py.Eval, ctx variables) string {
	return ""
}
func value11511(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/members"), "boolean")
}
func typed11511(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/members"), "boolean")
}
func texts11511(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/members"), "boolean")
}
func text11511(e *py.Eval, ctx variables) string {
	return ""
}
func value11512(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/members"), "integer")
}
func typed11512(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/members"), "integer")
}
func texts11512(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/members"), "integer")
}
func text11512(e *py.Eval, ctx variables) string {
	return ""
}
func value11513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/members"), "string")
}
func typed11513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/members"), "string")
}
func texts11513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/members"), "string")
}
func text11513(e *py.Eval, ctx variables) string {
	return ""
}
func value11514(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/merge_requests")
}
func typed11514(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/merge_requests")
}
func texts11514(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/merge_requests")
}
func text11514(e *py.Eval, ctx variables) string {
	return ""
}
func value11515(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/merge_requests")
}
func typed11515(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/merge_requests")
}
func texts11515(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/merge_requests")
}
func text11515(e *py.Eval, ctx variables) string {
	return ""
}
func value11516(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/merge_requests")
}
func typed11516(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/merge_requests")
}
func texts11516(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/merge_requests")
}
func text11516(e *py.Eval, ctx variables) string {
	return ""
}
func value11517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/merge_requests"), "string")
}
func typed11517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/merge_requests"), "string")
}
func texts11517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/merge_requests"), "string")
}
func text11517(e *py.Eval, ctx variables) string {
	return ""
}
func value11518(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/merge_requests"), "integer")
}
func typed11518(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/merge_requests"), "integer")
}
func texts11518(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/merge_requests"), "integer")
}
func text11518(e *py.Eval, ctx variables) string {
	return ""
}
func value11519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/merge_requests"), "boolean")
}
func typed11519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/merge_requests"), "boolean")
}
func texts11519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/merge_requests"), "boolean")
}
func text11519(e *py.Eval, ctx variables) string {
	return ""
}
func value11520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/merge_requests"), "number")
}
func typed11520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/merge_requests"), "number")
}
func texts11520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/merge_requests"), "number")
}
func text11520(e *py.Eval, ctx variables) string {
	return ""
}
func value11521(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func typed11521(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func texts11521(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func text11521(e *py.Eval, ctx variables) string {
	return ""
}
func value11522(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func typed11522(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func texts11522(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func text11522(e *py.Eval, ctx variables) string {
	return ""
}
func value11523(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func typed11523(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func texts11523(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func text11523(e *py.Eval, ctx variables) string {
	return ""
}
func value11524(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "string")
}
func typed11524(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "string")
}
func texts11524(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "string")
}
func text11524(e *py.Eval, ctx variables) string {
	return ""
}
func value11525(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "number")
}
func typed11525(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "number")
}
func texts11525(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "number")
}
func text11525(e *py.Eval, ctx variables) string {
	return ""
}
func value11526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "boolean")
}
func typed11526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "boolean")
}
func texts11526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "boolean")
}
func text11526(e *py.Eval, ctx variables) string {
	return ""
}
func value11527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "integer")
}
func typed11527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "integer")
}
func texts11527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "integer")
}
func text11527(e *py.Eval, ctx variables) string {
	return ""
}
func value11528(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/pipelines")
}
func typed11528(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/pipelines")
}
func texts11528(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/pipelines")
}
func text11528(e *py.Eval, ctx variables) string {
	return ""
}
func value11529(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/pipelines")
}
func typed11529(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/pipelines")
}
func texts11529(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/pipelines")
}
func text11529(e *py.Eval, ctx variables) string {
	return ""
}
func value11530(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/pipelines")
}
func typed11530(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/pipelines")
}
func texts11530(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/pipelines")
}
func text11530(e *py.Eval, ctx variables) string {
	return ""
}
func value11531(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/pipelines"), "number")
}
func typed11531(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/pipelines"), "number")
}
func texts11531(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/pipelines"), "number")
}
func text11531(e *py.Eval, ctx variables) string {
	return ""
}
func value11532(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/pipelines"), "string")
}
func typed11532(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/pipelines"), "string")
}
func texts11532(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/pipelines"), "string")
}
func text11532(e *py.Eval, ctx variables) string {
	return ""
}
func value11533(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/pipelines"), "boolean")
}
func typed11533(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/pipelines"), "boolean")
}
func texts11533(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/pipelines"), "boolean")
}
func text11533(e *py.Eval, ctx variables) string {
	return ""
}
func value11534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/pipelines"), "integer")
}
func typed11534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/pipelines"), "integer")
}
func texts11534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/pipelines"), "integer")
}
func text11534(e *py.Eval, ctx variables) string {
	return ""
}
func value11535(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/releases")
}
func typed11535(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/releases")
}
func texts11535(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/releases")
}
func text11535(e *py.Eval, ctx variables) string {
	return ""
}
func value11536(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/releases")
}
func typed11536(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/releases")
}
func texts11536(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/releases")
}
func text11536(e *py.Eval, ctx variables) string {
	return ""
}
func value11537(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/releases")
}
func typed11537(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/releases")
}
func texts11537(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/releases")
}
func text11537(e *py.Eval, ctx variables) string {
	return ""
}
func value11538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/releases"), "string")
}
func typed11538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/releases"), "string")
}
func texts11538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/releases"), "string")
}
func text11538(e *py.Eval, ctx variables) string {
	return ""
}
func value11539(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/releases"), "integer")
}
func typed11539(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/releases"), "integer")
}
func texts11539(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/releases"), "integer")
}
func text11539(e *py.Eval, ctx variables) string {
	return ""
}
func value11540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/releases"), "boolean")
}
func typed11540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/releases"), "boolean")
}
func texts11540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/releases"), "boolean")
}
func text11540(e *py.Eval, ctx variables) string {
	return ""
}
func value11541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/releases"), "number")
}
func typed11541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/releases"), "number")
}
func texts11541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/releases"), "number")
}
func text11541(e *py.Eval, ctx variables) string {
	return ""
}
func value11542(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/branches")
}
func typed11542(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/branches")
}
func texts11542(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/branches")
}
func text11542(e *py.Eval, ctx variables) string {
	return ""
}
func value11543(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/branches")
}
func typed11543(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/branches")
}
func texts11543(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/branches")
}
func text11543(e *py.Eval, ctx variables) string {
	return ""
}
func value11544(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/branches")
}
func typed11544(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/branches")
}
func texts11544(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/branches")
}
func text11544(e *py.Eval, ctx variables) string {
	return ""
}
func value11545(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/branches"), "string")
}
func typed11545(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/branches"), "string")
}
func texts11545(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/branches"), "string")
}
func text11545(e *py.Eval, ctx variables) string {
	return ""
}
func value11546(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/branches"), "number")
}
func typed11546(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/branches"), "number")
}
func texts11546(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/branches"), "number")
}
func text11546(e *py.Eval, ctx variables) string {
	return ""
}
func value11547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/branches"), "boolean")
}
func typed11547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/branches"), "boolean")
}
func texts11547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/branches"), "boolean")
}
func text11547(e *py.Eval, ctx variables) string {
	return ""
}
func value11548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/branches"), "integer")
}
func typed11548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/branches"), "integer")
}
func texts11548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/branches"), "integer")
}
func text11548(e *py.Eval, ctx variables) string {
	return ""
}
func value11549(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/commits")
}
func typed11549(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/commits")
}
func texts11549(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/commits")
}
func text11549(e *py.Eval, ctx variables) string {
	return ""
}
func value11550(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/commits")
}
func typed11550(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/commits")
}
func texts11550(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/commits")
}
func text11550(e *py.Eval, ctx variables) string {
	return ""
}
func value11551(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/commits")
}
func typed11551(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/commits")
}
func texts11551(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/commits")
}
func text11551(e *py.Eval, ctx variables) string {
	return ""
}
func value11552(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/commits"), "integer")
}
func typed11552(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/commits"), "integer")
}
func texts11552(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/commits"), "integer")
}
func text11552(e *py.Eval, ctx variables) string {
	return ""
}
func value11553(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/commits"), "number")
}
func typed11553(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/commits"), "number")
}
func texts11553(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/commits"), "number")
}
func text11553(e *py.Eval, ctx variables) string {
	return ""
}
func value11554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/commits"), "boolean")
}
func typed11554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/commits"), "boolean")
}
func texts11554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/commits"), "boolean")
}
func text11554(e *py.Eval, ctx variables) string {
	return ""
}
func value11555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/commits"), "string")
}
func typed11555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/commits"), "string")
}
func texts11555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/commits"), "string")
}
func text11555(e *py.Eval, ctx variables) string {
	return ""
}
func value11556(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/tags")
}
func typed11556(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/tags")
}
func texts11556(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/tags")
}
func text11556(e *py.Eval, ctx variables) string {
	return ""
}
func value11557(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/tags")
}
func typed11557(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/tags")
}
func texts11557(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/tags")
}
func text11557(e *py.Eval, ctx variables) string {
	return ""
}
func value11558(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/tags")
}
func typed11558(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/tags")
}
func texts11558(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/tags")
}
func text11558(e *py.Eval, ctx variables) string {
	return ""
}
func value11559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/tags"), "string")
}
func typed11559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/tags"), "string")
}
func texts11559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/tags"), "string")
}
func text11559(e *py.Eval, ctx variables) string {
	return ""
}
func value11560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/tags"), "integer")
}
func typed11560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/tags"), "integer")
}
func texts11560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/tags"), "integer")
}
func text11560(e *py.Eval, ctx variables) string {
	return ""
}
func value11561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/tags"), "number")
}
func typed11561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/tags"), "number")
}
func texts11561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/tags"), "number")
}
func text11561(e *py.Eval, ctx variables) string {
	return ""
}
func value11562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/tags"), "boolean")
}
func typed11562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/tags"), "boolean")
}
func texts11562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/repository/tags"), "boolean")
}
func text11562(e *py.Eval, ctx variables) string {
	return ""
}
func value11563(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/users")
}
func typed11563(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/users")
}
func texts11563(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/users")
}
func text11563(e *py.Eval, ctx variables) string {
	return ""
}
func value11564(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/users")
}
func typed11564(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/users")
}
func texts11564(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/users")
}
func text11564(e *py.Eval, ctx variables) string {
	return ""
}
func value11565(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/users")
}
func typed11565(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/users")
}
func texts11565(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/users")
}
func text11565(e *py.Eval, ctx variables) string {
	return ""
}
func value11566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/users"), "string")
}
func typed11566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/users"), "string")
}
func texts11566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/users"), "string")
}
func text11566(e *py.Eval, ctx variables) string {
	return ""
}
func value11567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/users"), "number")
}
func typed11567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/users"), "number")
}
func texts11567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/users"), "number")
}
func text11567(e *py.Eval, ctx variables) string {
	return ""
}
func value11568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/users"), "integer")
}
func typed11568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/users"), "integer")
}
func texts11568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/users"), "integer")
}
func text11568(e *py.Eval, ctx variables) string {
	return ""
}
func value11569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/users"), "boolean")
}
func typed11569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/users"), "boolean")
}
func texts11569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_slice"].Member("id").Text()+"/users"), "boolean")
}
func text11569(e *py.Eval, ctx variables) string {
	return ""
}
func value11570(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/merge_requests/" + ctx["stream_slice"].Member("iid").Text() + "/commits"))
}
func typed11570(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/merge_requests/" + ctx["stream_slice"].Member("iid").Text() + "/commits"))
}
func texts11570(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/merge_requests/" + ctx["stream_slice"].Member("iid").Text() + "/commits")
}
func text11570(e *py.Eval, ctx variables) string {
	return ""
}
func value11571(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/merge_requests/" + ctx["stream_slice"].Member("iid").Text() + "/commits"))
}
func typed11571(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/merge_requests/" + ctx["stream_slice"].Member("iid").Text() + "/commits"))
}
func texts11571(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/merge_requests/" + ctx["stream_slice"].Member("iid").Text() + "/commits")
}
func text11571(e *py.Eval, ctx variables) string {
	return ""
}
func value11572(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/merge_requests/" + ctx["stream_slice"].Member("iid").Text() + "/commits")).Text())
}
func typed11572(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/merge_requests/" + ctx["stream_slice"].Member("iid").Text() + "/commits")).Text())
}
func texts11572(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/merge_requests/" + ctx["stream_slice"].Member("iid").Text() + "/commits")
}
func text11572(e *py.Eval, ctx variables) string {
	return ""
}
func value11573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/merge_requests/"+ctx["stream_slice"].Member("iid").Text()+"/commits"), "integer")
}
func typed11573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/merge_requests/"+ctx["stream_slice"].Member("iid").Text()+"/commits"), "integer")
}
func texts11573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/merge_requests/"+ctx["stream_slice"].Member("iid").Text()+"/commits"), "integer")
}
func text11573(e *py.Eval, ctx variables) string {
	return ""
}
func value11574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/merge_requests/"+ctx["stream_slice"].Member("iid").Text()+"/commits"), "boolean")
}
func typed11574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/merge_requests/"+ctx["stream_slice"].Member("iid").Text()+"/commits"), "boolean")
}
func texts11574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/merge_requests/"+ctx["stream_slice"].Member("iid").Text()+"/commits"), "boolean")
}
func text11574(e *py.Eval, ctx variables) string {
	return ""
}
func value11575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/merge_requests/"+ctx["stream_slice"].Member("iid").Text()+"/commits"), "number")
}
func typed11575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/merge_requests/"+ctx["stream_slice"].Member("iid").Text()+"/commits"), "number")
}
func texts11575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/merge_requests/"+ctx["stream_slice"].Member("iid").Text()+"/commits"), "number")
}
func text11575(e *py.Eval, ctx variables) string {
	return ""
}
func value11576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/merge_requests/"+ctx["stream_slice"].Member("iid").Text()+"/commits"), "string")
}
func typed11576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/merge_requests/"+ctx["stream_slice"].Member("iid").Text()+"/commits"), "string")
}
func texts11576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/merge_requests/"+ctx["stream_slice"].Member("iid").Text()+"/commits"), "string")
}
func text11576(e *py.Eval, ctx variables) string {
	return ""
}
func value11577(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text()))
}
func typed11577(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text()))
}
func texts11577(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text())
}
func text11577(e *py.Eval, ctx variables) string {
	return ""
}
func value11578(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text()))
}
func typed11578(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text()))
}
func texts11578(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text())
}
func text11578(e *py.Eval, ctx variables) string {
	return ""
}
func value11579(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text())).Text())
}
func typed11579(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text())).Text())
}
func texts11579(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text())
}
func text11579(e *py.Eval, ctx variables) string {
	return ""
}
func value11580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func typed11580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func texts11580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func text11580(e *py.Eval, ctx variables) string {
	return ""
}
func value11581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func typed11581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func texts11581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func text11581(e *py.Eval, ctx variables) string {
	return ""
}
func value11582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func typed11582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func texts11582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func text11582(e *py.Eval, ctx variables) string {
	return ""
}
func value11583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()), "string")
}
func typed11583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()), "string")
}
func texts11583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()), "string")
}
func text11583(e *py.Eval, ctx variables) string {
	return ""
}
func value11584(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text() + "/jobs"))
}
func typed11584(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text() + "/jobs"))
}
func texts11584(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text() + "/jobs")
}
func text11584(e *py.Eval, ctx variables) string {
	return ""
}
func value11585(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text() + "/jobs"))
}
func typed11585(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text() + "/jobs"))
}
func texts11585(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text() + "/jobs")
}
func text11585(e *py.Eval, ctx variables) string {
	return ""
}
func value11586(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text() + "/jobs")).Text())
}
func typed11586(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text() + "/jobs")).Text())
}
func texts11586(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text() + "/jobs")
}
func text11586(e *py.Eval, ctx variables) string {
	return ""
}
func value11587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()+"/jobs"), "boolean")
}
func typed11587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()+"/jobs"), "boolean")
}
func texts11587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()+"/jobs"), "boolean")
}
func text11587(e *py.Eval, ctx variables) string {
	return ""
}
func value11588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()+"/jobs"), "number")
}
func typed11588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()+"/jobs"), "number")
}
func texts11588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()+"/jobs"), "number")
}
func text11588(e *py.Eval, ctx variables) string {
	return ""
}
func value11589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()+"/jobs"), "string")
}
func typed11589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()+"/jobs"), "string")
}
func texts11589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()+"/jobs"), "string")
}
func text11589(e *py.Eval, ctx variables) string {
	return ""
}
func value11590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()+"/jobs"), "integer")
}
func typed11590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()+"/jobs"), "integer")
}
func texts11590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/pipelines/"+ctx["stream_slice"].Member("id").Text()+"/jobs"), "integer")
}
func text11590(e *py.Eval, ctx variables) string {
	return ""
}
func value11591(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("project_id").Text() + ".json")
}
func typed11591(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("project_id").Text() + ".json")
}
func texts11591(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("project_id").Text() + ".json")
}
func text11591(e *py.Eval, ctx variables) string {
	return ""
}
func value11592(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("project_id").Text() + ".json")
}
func typed11592(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("project_id").Text() + ".json")
}
func texts11592(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("project_id").Text() + ".json")
}
func text11592(e *py.Eval, ctx variables) string {
	return ""
}
func value11593(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("project_id").Text() + ".json")
}
func typed11593(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("project_id").Text() + ".json")
}
func texts11593(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("project_id").Text() + ".json")
}
func text11593(e *py.Eval, ctx variables) string {
	return ""
}
func value11594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("project_id").Text()+".json"), "number")
}
func typed11594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("project_id").Text()+".json"), "number")
}
func texts11594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("project_id").Text()+".json"), "number")
}
func text11594(e *py.Eval, ctx variables) string {
	return ""
}
func value11595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("project_id").Text()+".json"), "boolean")
}
func typed11595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("project_id").Text()+".json"), "boolean")
}
func texts11595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("project_id").Text()+".json"), "boolean")
}
func text11595(e *py.Eval, ctx variables) string {
	return ""
}
func value11596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("project_id").Text()+".json"), "integer")
}
func typed11596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("project_id").Text()+".json"), "integer")
}
func texts11596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("project_id").Text()+".json"), "integer")
}
func text11596(e *py.Eval, ctx variables) string {
	return ""
}
func value11597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("project_id").Text()+".json"), "string")
}
func typed11597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("project_id").Text()+".json"), "string")
}
func texts11597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("projects/"+ctx["stream_partition"].Member("project_id").Text()+".json"), "string")
}
func text11597(e *py.Eval, ctx variables) string {
	return ""
}
func value11598(e *py.Eval, ctx variables) py.Value {
	return py.Str("purchasedAsin report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed11598(e *py.Eval, ctx variables) py.Value {
	return py.Str("purchasedAsin report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts11598(e *py.Eval, ctx variables) py.Value {
	return py.Str("purchasedAsin report " + ctx["stream_interval"].Member("start_time").Text())
}
func text11598(e *py.Eval, ctx variables) string {
	return ""
}
func value11599(e *py.Eval, ctx variables) py.Value {
	return py.Str("purchasedAsin report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed11599(e *py.Eval, ctx variables) py.Value {
	return py.Str("purchasedAsin report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts11599(e *py.Eval, ctx variables) py.Value {
	return py.Str("purchasedAsin report " + ctx["stream_interval"].Member("start_time").Text())
}
func text11599(e *py.Eval, ctx variables) string {
	return ""
}
