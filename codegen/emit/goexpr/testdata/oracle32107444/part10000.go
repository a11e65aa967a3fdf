package main

import "github.com/airgen/airgen/runtime/py"

func value10000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "number")
}
func typed10000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "number")
}
func texts10000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "number")
}
func text10000(e *py.Eval, ctx variables) string {
	return ""
}
func value10001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "string")
}
func typed10001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "string")
}
func texts10001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "string")
}
func text10001(e *py.Eval, ctx variables) string {
	return ""
}
func value10002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "boolean")
}
func typed10002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "boolean")
}
func texts10002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "boolean")
}
func text10002(e *py.Eval, ctx variables) string {
	return ""
}
func value10003(e *py.Eval, ctx variables) py.Value {
	return py.Str("courses/" + ctx["stream_partition"].Member("course_id").Text() + "/chapters")
}
func typed10003(e *py.Eval, ctx variables) py.Value {
	return py.Str("courses/" + ctx["stream_partition"].Member("course_id").Text() + "/chapters")
}
func texts10003(e *py.Eval, ctx variables) py.Value {
	return py.Str("courses/" + ctx["stream_partition"].Member("course_id").Text() + "/chapters")
}
func text10003(e *py.Eval, ctx variables) string {
	return ""
}
func value10004(e *py.Eval, ctx variables) py.Value {
	return py.Str("courses/" + ctx["stream_partition"].Member("course_id").Text() + "/chapters")
}
func typed10004(e *py.Eval, ctx variables) py.Value {
	return py.Str("courses/" + ctx["stream_partition"].Member("course_id").Text() + "/chapters")
}
func texts10004(e *py.Eval, ctx variables) py.Value {
	return py.Str("courses/" + ctx["stream_partition"].Member("course_id").Text() + "/chapters")
}
func text10004(e *py.Eval, ctx variables) string {
	return ""
}
func value10005(e *py.Eval, ctx variables) py.Value {
	return py.Str("courses/" + ctx["stream_partition"].Member("course_id").Text() + "/chapters")
}
func typed10005(e *py.Eval, ctx variables) py.Value {
	return py.Str("courses/" + ctx["stream_partition"].Member("course_id").Text() + "/chapters")
}
func texts10005(e *py.Eval, ctx variables) py.Value {
	return py.Str("courses/" + ctx["stream_partition"].Member("course_id").Text() + "/chapters")
}
func text10005(e *py.Eval, ctx variables) string {
	return ""
}
func value10006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("courses/"+ctx["stream_partition"].Member("course_id").Text()+"/chapters"), "integer")
}
func typed10006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("courses/"+ctx["stream_partition"].Member("course_id").Text()+"/chapters"), "integer")
}
func texts10006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("courses/"+ctx["stream_partition"].Member("course_id").Text()+"/chapters"), "integer")
}
func text10006(e *py.Eval, ctx variables) string {
	return ""
}
func value10007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("courses/"+ctx["stream_partition"].Member("course_id").Text()+"/chapters"), "string")
}
func typed10007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("courses/"+ctx["stream_partition"].Member("course_id").Text()+"/chapters"), "string")
}
func texts10007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("courses/"+ctx["stream_partition"].Member("course_id").Text()+"/chapters"), "string")
}
func text10007(e *py.Eval, ctx variables) string {
	return ""
}
func value10008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("courses/"+ctx["stream_partition"].Member("course_id").Text()+"/chapters"), "number")
}
func typed10008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("courses/"+ctx["stream_partition"].Member("course_id").Text()+"/chapters"), "number")
}
func texts10008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("courses/"+ctx["stream_partition"].Member("course_id").Text()+"/chapters"), "number")
}
func text10008(e *py.Eval, ctx variables) string {
	return ""
}
func value10009(e *py.Eval, ctx variables) py.Value {
	return py.Str("cousins/" + ctx["stream_partition"].Member("p").Text())
}
func typed10009(e *py.Eval, ctx variables) py.Value {
	return py.Str("cousins/" + ctx["stream_partition"].Member("p").Text())
}
func texts10009(e *py.Eval, ctx variables) py.Value {
	return py.Str("cousins/" + ctx["stream_partition"].Member("p").Text())
}
func text10009(e *py.Eval, ctx variables) string {
	return ""
}
func value10010(e *py.Eval, ctx variables) py.Value {
	return py.Str("cousins/" + ctx["stream_partition"].Member("p").Text())
}
func typed10010(e *py.Eval, ctx variables) py.Value {
	return py.Str("cousins/" + ctx["stream_partition"].Member("p").Text())
}
func texts10010(e *py.Eval, ctx variables) py.Value {
	return py.Str("cousins/" + ctx["stream_partition"].Member("p").Text())
}
func text10010(e *py.Eval, ctx variables) string {
	return ""
}
func value10011(e *py.Eval, ctx variables) py.Value {
	return py.Str("cousins/" + ctx["stream_partition"].Member("p").Text())
}
func typed10011(e *py.Eval, ctx variables) py.Value {
	return py.Str("cousins/" + ctx["stream_partition"].Member("p").Text())
}
func texts10011(e *py.Eval, ctx variables) py.Value {
	return py.Str("cousins/" + ctx["stream_partition"].Member("p").Text())
}
func text10011(e *py.Eval, ctx variables) string {
	return ""
}
func value10012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("cousins/"+ctx["stream_partition"].Member("p").Text()), "string")
}
func typed10012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("cousins/"+ctx["stream_partition"].Member("p").Text()), "string")
}
func texts10012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("cousins/"+ctx["stream_partition"].Member("p").Text()), "string")
}
func text10012(e *py.Eval, ctx variables) string {
	return ""
}
func value10013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("cousins/"+ctx["stream_partition"].Member("p").Text()), "integer")
}
func typed10013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("cousins/"+ctx["stream_partition"].Member("p").Text()), "integer")
}
func texts10013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("cousins/"+ctx["stream_partition"].Member("p").Text()), "integer")
}
func text10013(e *py.Eval, ctx variables) string {
	return ""
}
func value10014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("cousins/"+ctx["stream_partition"].Member("p").Text()), "boolean")
}
func typed10014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("cousins/"+ctx["stream_partition"].Member("p").Text()), "boolean")
}
func texts10014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("cousins/"+ctx["stream_partition"].Member("p").Text()), "boolean")
}
func text10014(e *py.Eval, ctx variables) string {
	return ""
}
func value10015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("cousins/"+ctx["stream_partition"].Member("p").Text()), "number")
}
func typed10015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("cousins/"+ctx["stream_partition"].Member("p").Text()), "number")
}
func texts10015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("cousins/"+ctx["stream_partition"].Member("p").Text()), "number")
}
func text10015(e *py.Eval, ctx variables) string {
	return ""
}
func value10016(e *py.Eval, ctx variables) py.Value {
	return py.Str("created:[" + ctx["stream_interval"].Member("start_time").Text() + " TO " + ctx["stream_interval"].Member("end_time").Text() + "]")
}
func typed10016(e *py.Eval, ctx variables) py.Value {
	return py.Str("created:[" + ctx["stream_interval"].Member("start_time").Text() + " TO " + ctx["stream_interval"].Member("end_time").Text() + "]")
}
func texts10016(e *py.Eval, ctx variables) py.Value {
	return py.Str("created:[" + ctx["stream_interval"].Member("start_time").Text() + " TO " + ctx["stream_interval"].Member("end_time").Text() + "]")
}
func text10016(e *py.Eval, ctx variables) string {
	return ""
}
func value10017(e *py.Eval, ctx variables) py.Value {
	return py.Str("created:[" + ctx["stream_interval"].Member("start_time").Text() + " TO " + ctx["stream_interval"].Member("end_time").Text() + "]")
}
func typed10017(e *py.Eval, ctx variables) py.Value {
	return py.Str("created:[" + ctx["stream_interval"].Member("start_time").Text() + " TO " + ctx["stream_interval"].Member("end_time").Text() + "]")
}
func texts10017(e *py.Eval, ctx variables) py.Value {
	return py.Str("created:[" + ctx["stream_interval"].Member("start_time").Text() + " TO " + ctx["stream_interval"].Member("end_time").Text() + "]")
}
func text10017(e *py.Eval, ctx variables) string {
	return ""
}
func value10018(e *py.Eval, ctx variables) py.Value {
	return py.Str("created:[" + ctx["stream_interval"].Member("start_time").Text() + " TO " + ctx["stream_interval"].Member("end_time").Text() + "]")
}
func typed10018(e *py.Eval, ctx variables) py.Value {
	return py.Str("created:[" + ctx["stream_interval"].Member("start_time").Text() + " TO " + ctx["stream_interval"].Member("end_time").Text() + "]")
}
func texts10018(e *py.Eval, ctx variables) py.Value {
	return py.Str("created:[" + ctx["stream_interval"].Member("start_time").Text() + " TO " + ctx["stream_interval"].Member("end_time").Text() + "]")
}
func text10018(e *py.Eval, ctx variables) string {
	return ""
}
func value10019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("created:["+ctx["stream_interval"].Member("start_time").Text()+" TO "+ctx["stream_interval"].Member("end_time").Text()+"]"), "string")
}
func typed10019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("created:["+ctx["stream_interval"].Member("start_time").Text()+" TO "+ctx["stream_interval"].Member("end_time").Text()+"]"), "string")
}
func texts10019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("created:["+ctx["stream_interval"].Member("start_time").Text()+" TO "+ctx["stream_interval"].Member("end_time").Text()+"]"), "string")
}
func text10019(e *py.Eval, ctx variables) string {
	return ""
}
func value10020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("created:["+ctx["stream_interval"].Member("start_time").Text()+" TO "+ctx["stream_interval"].Member("end_time").Text()+"]"), "integer")
}
func typed10020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("created:["+ctx["stream_interval"].Member("start_time").Text()+" TO "+ctx["stream_interval"].Member("end_time").Text()+"]"), "integer")
}
func texts10020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("created:["+ctx["stream_interval"].Member("start_time").Text()+" TO "+ctx["stream_interval"].Member("end_time").Text()+"]"), "integer")
}
func text10020(e *py.Eval, ctx variables) string {
	return ""
}
func value10021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("created:["+ctx["stream_interval"].Member("start_time").Text()+" TO "+ctx["stream_interval"].Member("end_time").Text()+"]"), "boolean")
}
func typed10021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("created:["+ctx["stream_interval"].Member("start_time").Text()+" TO "+ctx["stream_interval"].Member("end_time").Text()+"]"), "boolean")
}
func texts10021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("created:["+ctx["stream_interval"].Member("start_time").Text()+" TO "+ctx["stream_interval"].Member("end_time").Text()+"]"), "boolean")
}
func text10021(e *py.Eval, ctx variables) string {
	return ""
}
func value10022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("created:["+ctx["stream_interval"].Member("start_time").Text()+" TO "+ctx["stream_interval"].Member("end_time").Text()+"]"), "number")
}
func typed10022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("created:["+ctx["stream_interval"].Member("start_time").Text()+" TO "+ctx["stream_interval"].Member("end_time").Text()+"]"), "number")
}
func texts10022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("created:["+ctx["stream_interval"].Member("start_time").Text()+" TO "+ctx["stream_interval"].Member("end_time").Text()+"]"), "number")
}
func text10022(e *py.Eval, ctx variables) string {
	return ""
}
func value10023(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/companies/" + ctx["stream_interval"].Member("company_id").Text() + "/attachments")
}
func typed10023(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/companies/" + ctx["stream_interval"].Member("company_id").Text() + "/attachments")
}
func texts10023(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/companies/" + ctx["stream_interval"].Member("company_id").Text() + "/attachments")
}
func text10023(e *py.Eval, ctx variables) string {
	return ""
}
func value10024(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/companies/" + ctx["stream_interval"].Member("company_id").Text() + "/attachments")
}
func typed10024(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/companies/" + ctx["stream_interval"].Member("company_id").Text() + "/attachments")
}
func texts10024(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/companies/" + ctx["stream_interval"].Member("company_id").Text() + "/attachments")
}
func text10024(e *py.Eval, ctx variables) string {
	return ""
}
func value10025(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/companies/" + ctx["stream_interval"].Member("company_id").Text() + "/attachments")
}
func typed10025(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/companies/" + ctx["stream_interval"].Member("company_id").Text() + "/attachments")
}
func texts10025(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/companies/" + ctx["stream_interval"].Member("company_id").Text() + "/attachments")
}
func text10025(e *py.Eval, ctx variables) string {
	return ""
}
func value10026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/companies/"+ctx["stream_interval"].Member("company_id").Text()+"/attachments"), "boolean")
}
func typed10026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/companies/"+ctx["stream_interval"].Member("company_id").Text()+"/attachments"), "boolean")
}
func texts10026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/companies/"+ctx["stream_interval"].Member("company_id").Text()+"/attachments"), "boolean")
}
func text10026(e *py.Eval, ctx variables) string {
	return ""
}
func value10027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/companies/"+ctx["stream_interval"].Member("company_id").Text()+"/attachments"), "number")
}
func typed10027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/companies/"+ctx["stream_interval"].Member("company_id").Text()+"/attachments"), "number")
}
func texts10027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/companies/"+ctx["stream_interval"].Member("company_id").Text()+"/attachments"), "number")
}
func text10027(e *py.Eval, ctx variables) string {
	return ""
}
func value10028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/companies/"+ctx["stream_interval"].Member("company_id").Text()+"/attachments"), "string")
}
func typed10028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/companies/"+ctx["stream_interval"].Member("company_id").Text()+"/attachments"), "string")
}
func texts10028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/companies/"+ctx["stream_interval"].Member("company_id").Text()+"/attachments"), "string")
}
func text10028(e *py.Eval, ctx variables) string {
	return ""
}
func value10029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/companies/"+ctx["stream_interval"].Member("company_id").Text()+"/attachments"), "integer")
}
func typed10029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/companies/"+ctx["stream_interval"].Member("company_id").Text()+"/attachments"), "integer")
}
func texts10029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/companies/"+ctx["stream_interval"].Member("company_id").Text()+"/attachments"), "integer")
}
func text10029(e *py.Eval, ctx variables) string {
	return ""
}
func value10030(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/companies")
}
func typed10030(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/companies")
}
func texts10030(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/companies")
}
func text10030(e *py.Eval, ctx variables) string {
	return ""
}
func value10031(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/companies")
}
func typed10031(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/companies")
}
func texts10031(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/companies")
}
func text10031(e *py.Eval, ctx variables) string {
	return ""
}
func value10032(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/companies")
}
func typed10032(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/companies")
}
func texts10032(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/companies")
}
func text10032(e *py.Eval, ctx variables) string {
	return ""
}
func value10033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/companies"), "number")
}
func typed10033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/companies"), "number")
}
func texts10033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/companies"), "number")
}
func text10033(e *py.Eval, ctx variables) string {
	return ""
}
func value10034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/companies"), "boolean")
}
func typed10034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/companies"), "boolean")
}
func texts10034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/companies"), "boolean")
}
func text10034(e *py.Eval, ctx variables) string {
	return ""
}
func value10035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/companies"), "integer")
}
func typed10035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/companies"), "integer")
}
func texts10035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/companies"), "integer")
}
func text10035(e *py.Eval, ctx variables) string {
	return ""
}
func value10036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/companies"), "string")
}
func typed10036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/companies"), "string")
}
func texts10036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("crm/contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/companies"), "string")
}
func text10036(e *py.Eval, ctx variables) string {
	return ""
}
func value10037(e *py.Eval, ctx variables) py.Value {
	return py.Str("custom_" + ctx["components_values"].Member("name").Text())
}
func typed10037(e *py.Eval, ctx variables) py.Value {
	return py.Str("custom_" + ctx["components_values"].Member("name").Text())
}
func texts10037(e *py.Eval, ctx variables) py.Value {
	return py.Str("custom_" + ctx["components_values"].Member("name").Text())
}
func text10037(e *py.Eval, ctx variables) string {
	return ""
}
func value10038(e *py.Eval, ctx variables) py.Value {
	return py.Str("custom_" + ctx["components_values"].Member("name").Text())
}
func typed10038(e *py.Eval, ctx variables) py.Value {
	return py.Str("custom_" + ctx["components_values"].Member("name").Text())
}
func texts10038(e *py.Eval, ctx variables) py.Value {
	return py.Str("custom_" + ctx["components_values"].Member("name").Text())
}
func text10038(e *py.Eval, ctx variables) string {
	return ""
}
func value10039(e *py.Eval, ctx variables) py.Value {
	return py.Str("custom_" + ctx["components_values"].Member("name").Text())
}
func typed10039(e *py.Eval, ctx variables) py.Value {
	return py.Str("custom_" + ctx["components_values"].Member("name").Text())
}
func texts10039(e *py.Eval, ctx variables) py.Value {
	return py.Str("custom_" + ctx["components_values"].Member("name").Text())
}
func text10039(e *py.Eval, ctx variables) string {
	return ""
}
func value10040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("custom_"+ctx["components_values"].Member("name").Text()), "string")
}
func typed10040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("custom_"+ctx["components_values"].Member("name").Text()), "string")
}
func texts10040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("custom_"+ctx["components_values"].Member("name").Text()), "string")
}
func text10040(e *py.Eval, ctx variables) string {
	return ""
}
func value10041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("custom_"+ctx["components_values"].Member("name").Text()), "integer")
}
func typed10041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("custom_"+ctx["components_values"].Member("name").Text()), "integer")
}
func texts10041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("custom_"+ctx["components_values"].Member("name").Text()), "integer")
}
func text10041(e *py.Eval, ctx variables) string {
	return ""
}
func value10042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("custom_"+ctx["components_values"].Member("name").Text()), "boolean")
}
func typed10042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("custom_"+ctx["components_values"].Member("name").Text()), "boolean")
}
func texts10042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("custom_"+ctx["components_values"].Member("name").Text()), "boolean")
}
func text10042(e *py.Eval, ctx variables) string {
	return ""
}
func value10043(e *py.Eval, ctx variables) py.Value {
	return py.Str("customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/credits/ledger")
}
func typed10043(e *py.Eval, ctx variables) py.Value {
	return py.Str("customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/credits/ledger")
}
func texts10043(e *py.Eval, ctx variables) py.Value {
	return py.Str("customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/credits/ledger")
}
func text10043(e *py.Eval, ctx variables) string {
	return ""
}
func value10044(e *py.Eval, ctx variables) py.Value {
	return py.Str("customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/credits/ledger")
}
func typed10044(e *py.Eval, ctx variables) py.Value {
	return py.Str("customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/credits/ledger")
}
func texts10044(e *py.Eval, ctx variables) py.Value {
	return py.Str("customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/credits/ledger")
}
func text10044(e *py.Eval, ctx variables) string {
	return ""
}
func value10045(e *py.Eval, ctx variables) py.Value {
	return py.Str("customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/credits/ledger")
}
func typed10045(e *py.Eval, ctx variables) py.Value {
	return py.Str("customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/credits/ledger")
}
func texts10045(e *py.Eval, ctx variables) py.Value {
	return py.Str("customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/credits/ledger")
}
func text10045(e *py.Eval, ctx variables) string {
	return ""
}
func value10046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/credits/ledger"), "number")
}
func typed10046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/credits/ledger"), "number")
}
func texts10046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/credits/ledger"), "number")
}
func text10046(e *py.Eval, ctx variables) string {
	return ""
}
func value10047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/credits/ledger"), "boolean")
}
func typed10047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/credits/ledger"), "boolean")
}
func texts10047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/credits/ledger"), "boolean")
}
func text10047(e *py.Eval, ctx variables) string {
	return ""
}
func value10048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/credits/ledger"), "integer")
}
func typed10048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/credits/ledger"), "integer")
}
func texts10048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/credits/ledger"), "integer")
}
func text10048(e *py.Eval, ctx variables) string {
	return ""
}
func value10049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/credits/ledger"), "string")
}
func typed10049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/credits/ledger"), "string")
}
func texts10049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("customers/"+ctx["stream_partition"].Member("customer_id").Text()+"/credits/ledger"), "string")
}
func text10049(e *py.Eval, ctx variables) string {
	return ""
}
func value10050(e *py.Eval, ctx variables) py.Value {
	return py.Str("dashboards/" + ctx["stream_partition"].Member("d_id").Text() + "/panels")
}
func typed10050(e *py.Eval, ctx variables) py.Value {
	return py.Str("dashboards/" + ctx["stream_partition"].Member("d_id").Text() + "/panels")
}
func texts10050(e *py.Eval, ctx variables) py.Value {
	return py.Str("dashboards/" + ctx["stream_partition"].Member("d_id").Text() + "/panels")
}
func text10050(e *py.Eval, ctx variables) string {
	return ""
}
func value10051(e *py.Eval, ctx variables) py.Value {
	return py.Str("dashboards/" + ctx["stream_partition"].Member("d_id").Text() + "/panels")
}
func typed10051(e *py.Eval, ctx variables) py.Value {
	return py.Str("dashboards/" + ctx["stream_partition"].Member("d_id").Text() + "/panels")
}
func texts10051(e *py.Eval, ctx variables) py.Value {
	return py.Str("dashboards/" + ctx["stream_partition"].Member("d_id").Text() + "/panels")
}
func text10051(e *py.Eval, ctx variables) string {
	return ""
}
func value10052(e *py.Eval, ctx variables) py.Value {
	return py.Str("dashboards/" + ctx["stream_partition"].Member("d_id").Text() + "/panels")
}
func typed10052(e *py.Eval, ctx variables) py.Value {
	return py.Str("dashboards/" + ctx["stream_partition"].Member("d_id").Text() + "/panels")
}
func texts10052(e *py.Eval, ctx variables) py.Value {
	return py.Str("dashboards/" + ctx["stream_partition"].Member("d_id").Text() + "/panels")
}
func text10052(e *py.Eval, ctx variables) string {
	return ""
}
func value10053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("dashboards/"+ctx["stream_partition"].Member("d_id").Text()+"/panels"), "integer")
}
func typed10053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("dashboards/"+ctx["stream_partition"].Member("d_id").Text()+"/panels"), "integer")
}
func texts10053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("dashboards/"+ctx["stream_partition"].Member("d_id").Text()+"/panels"), "integer")
}
func text10053(e *py.Eval, ctx variables) string {
	return ""
}
func value10054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("dashboards/"+ctx["stream_partition"].Member("d_id").Text()+"/panels"), "number")
}
func typed10054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("dashboards/"+ctx["stream_partition"].Member("d_id").Text()+"/panels"), "number")
}
func texts10054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("dashboards/"+ctx["stream_partition"].Member("d_id").Text()+"/panels"), "number")
}
func text10054(e *py.Eval, ctx variables) string {
	return ""
}
func value10055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("dashboards/"+ctx["stream_partition"].Member("d_id").Text()+"/panels"), "boolean")
}
func typed10055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("dashboards/"+ctx["stream_partition"].Member("d_id").Text()+"/panels"), "boolean")
}
func texts10055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("dashboards/"+ctx["stream_partition"].Member("d_id").Text()+"/panels"), "boolean")
}
func text10055(e *py.Eval, ctx variables) string {
	return ""
}
func value10056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("dashboards/"+ctx["stream_partition"].Member("d_id").Text()+"/panels"), "string")
}
func typed10056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("dashboards/"+ctx["stream_partition"].Member("d_id").Text()+"/panels"), "string")
}
func texts10056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("dashboards/"+ctx["stream_partition"].Member("d_id").Text()+"/panels"), "string")
}
func text10056(e *py.Eval, ctx variables) string {
	return ""
}
func value10057(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text())
}
func typed10057(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text())
}
func texts10057(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text())
}
func text10057(e *py.Eval, ctx variables) string {
	return ""
}
func value10058(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text())
}
func typed10058(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text())
}
func texts10058(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text())
}
func text10058(e *py.Eval, ctx variables) string {
	return ""
}
func value10059(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text())
}
func typed10059(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text())
}
func texts10059(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text())
}
func text10059(e *py.Eval, ctx variables) string {
	return ""
}
func value10060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()), "string")
}
func typed10060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()), "string")
}
func texts10060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()), "string")
}
func text10060(e *py.Eval, ctx variables) string {
	return ""
}
func value10061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()), "boolean")
}
func typed10061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()), "boolean")
}
func texts10061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()), "boolean")
}
func text10061(e *py.Eval, ctx variables) string {
	return ""
}
func value10062(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text() + "/items")
}
func typed10062(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text() + "/items")
}
func texts10062(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text() + "/items")
}
func text10062(e *py.Eval, ctx variables) string {
	return ""
}
func value10063(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text() + "/items")
}
func typed10063(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text() + "/items")
}
func texts10063(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text() + "/items")
}
func text10063(e *py.Eval, ctx variables) string {
	return ""
}
func value10064(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text() + "/items")
}
func typed10064(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text() + "/items")
}
func texts10064(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text() + "/items")
}
func text10064(e *py.Eval, ctx variables) string {
	return ""
}
func value10065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()+"/items"), "string")
}
func typed10065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()+"/items"), "string")
}
func texts10065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()+"/items"), "string")
}
func text10065(e *py.Eval, ctx variables) string {
	return ""
}
func value10066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()+"/items"), "number")
}
func typed10066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()+"/items"), "number")
}
func texts10066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()+"/items"), "number")
}
func text10066(e *py.Eval, ctx variables) string {
	return ""
}
func value10067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()+"/items"), "integer")
}
func typed10067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()+"/items"), "integer")
}
func texts10067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()+"/items"), "integer")
}
func text10067(e *py.Eval, ctx variables) string {
	return ""
}
func value10068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()+"/items"), "boolean")
}
func typed10068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()+"/items"), "boolean")
}
func texts10068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("datasets/"+ctx["config"].Member("dataset_id").Text()+"/items"), "boolean")
}
func text10068(e *py.Eval, ctx variables) string {
	return ""
}
func value10069(e *py.Eval, ctx variables) py.Value {
	return py.Str("deals/" + ctx["stream_partition"].Member("pid").Text())
}
func typed10069(e *py.Eval, ctx variables) py.Value {
	return py.Str("deals/" + ctx["stream_partition"].Member("pid").Text())
}
func texts10069(e *py.Eval, ctx variables) py.Value {
	return py.Str("deals/" + ctx["stream_partition"].Member("pid").Text())
}
func text10069(e *py.Eval, ctx variables) string {
	return ""
}
func value10070(e *py.Eval, ctx variables) py.Value {
	return py.Str("deals/" + ctx["stream_partition"].Member("pid").Text())
}
func typed10070(e *py.Eval, ctx variables) py.Value {
	return py.Str("deals/" + ctx["stream_partition"].Member("pid").Text())
}
func texts10070(e *py.Eval, ctx variables) py.Value {
	return py.Str("deals/" + ctx["stream_partition"].Member("pid").Text())
}
func text10070(e *py.Eval, ctx variables) string {
	return ""
}
func value10071(e *py.Eval, ctx variables) py.Value {
	return py.Str("deals/" + ctx["stream_partition"].Member("pid").Text())
}
func typed10071(e *py.Eval, ctx variables) py.Value {
	return py.Str("deals/" + ctx["stream_partition"].Member("pid").Text())
}
func texts10071(e *py.Eval, ctx variables) py.Value {
	return py.Str("deals/" + ctx["stream_partition"].Member("pid").Text())
}
func text10071(e *py.Eval, ctx variables) string {
	return ""
}
func value10072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("deals/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func typed10072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("deals/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func texts10072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("deals/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func text10072(e *py.Eval, ctx variables) string {
	return ""
}
func value10073(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("deals/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func typed10073(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("deals/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func texts10073(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("deals/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func text10073(e *py.Eval, ctx variables) string {
	return ""
}
func value10074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("deals/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func typed10074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("deals/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func texts10074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("deals/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func text10074(e *py.Eval, ctx variables) string {
	return ""
}
func value10075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("deals/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func typed10075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("deals/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func texts10075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("deals/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func text10075(e *py.Eval, ctx variables) string {
	return ""
}
func value10076(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/question_sets/" + ctx["stream_partition"].Member("parent_id").Text() + "/questions")
}
func typed10076(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/question_sets/" + ctx["stream_partition"].Member("parent_id").Text() + "/questions")
}
func texts10076(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/question_sets/" + ctx["stream_partition"].Member("parent_id").Text() + "/questions")
}
func text10076(e *py.Eval, ctx variables) string {
	return ""
}
func value10077(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/question_sets/" + ctx["stream_partition"].Member("parent_id").Text() + "/questions")
}
func typed10077(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/question_sets/" + ctx["stream_partition"].Member("parent_id").Text() + "/questions")
}
func texts10077(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/question_sets/" + ctx["stream_partition"].Member("parent_id").Text() + "/questions")
}
func text10077(e *py.Eval, ctx variables) string {
	return ""
}
func value10078(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/question_sets/" + ctx["stream_partition"].Member("parent_id").Text() + "/questions")
}
func typed10078(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/question_sets/" + ctx["stream_partition"].Member("parent_id").Text() + "/questions")
}
func texts10078(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/question_sets/" + ctx["stream_partition"].Member("parent_id").Text() + "/questions")
}
func text10078(e *py.Eval, ctx variables) string {
	return ""
}
func value10079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/question_sets/"+ctx["stream_partition"].Member("parent_id").Text()+"/questions"), "string")
}
func typed10079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/question_sets/"+ctx["stream_partition"].Member("parent_id").Text()+"/questions"), "string")
}
func texts10079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/question_sets/"+ctx["stream_partition"].Member("parent_id").Text()+"/questions"), "string")
}
func text10079(e *py.Eval, ctx variables) string {
	return ""
}
func value10080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/question_sets/"+ctx["stream_partition"].Member("parent_id").Text()+"/questions"), "number")
}
func typed10080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/question_sets/"+ctx["stream_partition"].Member("parent_id").Text()+"/questions"), "number")
}
func texts10080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/question_sets/"+ctx["stream_partition"].Member("parent_id").Text()+"/questions"), "number")
}
func text10080(e *py.Eval, ctx variables) string {
	return ""
}
func value10081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/question_sets/"+ctx["stream_partition"].Member("parent_id").Text()+"/questions"), "boolean")
}
func typed10081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/question_sets/"+ctx["stream_partition"].Member("parent_id").Text()+"/questions"), "boolean")
}
func texts10081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/question_sets/"+ctx["stream_partition"].Member("parent_id").Text()+"/questions"), "boolean")
}
func text10081(e *py.Eval, ctx variables) string {
	return ""
}
func value10082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/question_sets/"+ctx["stream_partition"].Member("parent_id").Text()+"/questions"), "integer")
}
func typed10082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/question_sets/"+ctx["stream_partition"].Member("parent_id").Text()+"/questions"), "integer")
}
func texts10082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/question_sets/"+ctx["stream_partition"].Member("parent_id").Text()+"/questions"), "integer")
}
func text10082(e *py.Eval, ctx variables) string {
	return ""
}
func value10083(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/questions/" + ctx["stream_partition"].Member("parent_id").Text() + "/answer_options")
}
func typed10083(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/questions/" + ctx["stream_partition"].Member("parent_id").Text() + "/answer_options")
}
func texts10083(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/questions/" + ctx["stream_partition"].Member("parent_id").Text() + "/answer_options")
}
func text10083(e *py.Eval, ctx variables) string {
	return ""
}
func value10084(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/questions/" + ctx["stream_partition"].Member("parent_id").Text() + "/answer_options")
}
func typed10084(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/questions/" + ctx["stream_partition"].Member("parent_id").Text() + "/answer_options")
}
func texts10084(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/questions/" + ctx["stream_partition"].Member("parent_id").Text() + "/answer_options")
}
func text10084(e *py.Eval, ctx variables) string {
	return ""
}
func value10085(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/questions/" + ctx["stream_partition"].Member("parent_id").Text() + "/answer_options")
}
func typed10085(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/questions/" + ctx["stream_partition"].Member("parent_id").Text() + "/answer_options")
}
func texts10085(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/questions/" + ctx["stream_partition"].Member("parent_id").Text() + "/answer_options")
}
func text10085(e *py.Eval, ctx variables) string {
	return ""
}
func value10086(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/questions/"+ctx["stream_partition"].Member("parent_id").Text()+"/answer_options"), "string")
}
func typed10086(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/questions/"+ctx["stream_partition"].Member("parent_id").Text()+"/answer_options"), "string")
}
func texts10086(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/questions/"+ctx["stream_partition"].Member("parent_id").Text()+"/answer_options"), "string")
}
func text10086(e *py.Eval, ctx variables) string {
	return ""
}
func value10087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/questions/"+ctx["stream_partition"].Member("parent_id").Text()+"/answer_options"), "number")
}
func typed10087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/questions/"+ctx["stream_partition"].Member("parent_id").Text()+"/answer_options"), "number")
}
func texts10087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/questions/"+ctx["stream_partition"].Member("parent_id").Text()+"/answer_options"), "number")
}
func text10087(e *py.Eval, ctx variables) string {
	return ""
}
func value10088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/questions/"+ctx["stream_partition"].Member("parent_id").Text()+"/answer_options"), "integer")
}
func typed10088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/questions/"+ctx["stream_partition"].Member("parent_id").Text()+"/answer_options"), "integer")
}
func texts10088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/questions/"+ctx["stream_partition"].Member("parent_id").Text()+"/answer_options"), "integer")
}
func text10088(e *py.Eval, ctx variables) string {
	return ""
}
func value10089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/questions/"+ctx["stream_partition"].Member("parent_id").Text()+"/answer_options"), "boolean")
}
func typed10089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/questions/"+ctx["stream_partition"].Member("parent_id").Text()+"/answer_options"), "boolean")
}
func texts10089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("demographics/questions/"+ctx["stream_partition"].Member("parent_id").Text()+"/answer_options"), "boolean")
}
func text10089(e *py.Eval, ctx variables) string {
	return ""
}
func value10090(e *py.Eval, ctx variables) py.Value {
	return py.Str("discovery/v2/events/" + ctx["stream_partition"].Member("event_id").Text() + "/images")
}
func typed10090(e *py.Eval, ctx variables) py.Value {
	return py.Str("discovery/v2/events/" + ctx["stream_partition"].Member("event_id").Text() + "/images")
}
func texts10090(e *py.Eval, ctx variables) py.Value {
	return py.Str("discovery/v2/events/" + ctx["stream_partition"].Member("event_id").Text() + "/images")
}
func text10090(e *py.Eval, ctx variables) string {
	return ""
}
func value10091(e *py.Eval, ctx variables) py.Value {
	return py.Str("discovery/v2/events/" + ctx["stream_partition"].Member("event_id").Text() + "/images")
}
func typed10091(e *py.Eval, ctx variables) py.Value {
	return py.Str("discovery/v2/events/" + ctx["stream_partition"].Member("event_id").Text() + "/images")
}
func texts10091(e *py.Eval, ctx variables) py.Value {
	return py.Str("discovery/v2/events/" + ctx["stream_partition"].Member("event_id").Text() + "/images")
}
func text10091(e *py.Eval, ctx variables) string {
	return ""
}
func value10092(e *py.Eval, ctx variables) py.Value {
	return py.Str("discovery/v2/events/" + ctx["stream_partition"].Member("event_id").Text() + "/images")
}
func typed10092(e *py.Eval, ctx variables) py.Value {
	return py.Str("discovery/v2/events/" + ctx["stream_partition"].Member("event_id").Text() + "/images")
}
func texts10092(e *py.Eval, ctx variables) py.Value {
	return py.Str("discovery/v2/events/" + ctx["stream_partition"].Member("event_id").Text() + "/images")
}
func text10092(e *py.Eval, ctx variables) string {
	return ""
}
func value10093(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discovery/v2/events/"+ctx["stream_partition"].Member("event_id").Text()+"/images"), "integer")
}
func typed10093(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discovery/v2/events/"+ctx["stream_partition"].Member("event_id").Text()+"/images"), "integer")
}
func texts10093(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discovery/v2/events/"+ctx["stream_partition"].Member("event_id").Text()+"/images"), "integer")
}
func text10093(e *py.Eval, ctx variables) string {
	return ""
}
func value10094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discovery/v2/events/"+ctx["stream_partition"].Member("event_id").Text()+"/images"), "boolean")
}
func typed10094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discovery/v2/events/"+ctx["stream_partition"].Member("event_id").Text()+"/images"), "boolean")
}
func texts10094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discovery/v2/events/"+ctx["stream_partition"].Member("event_id").Text()+"/images"), "boolean")
}
func text10094(e *py.Eval, ctx variables) string {
	return ""
}
func value10095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discovery/v2/events/"+ctx["stream_partition"].Member("event_id").Text()+"/images"), "string")
}
func typed10095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discovery/v2/events/"+ctx["stream_partition"].Member("event_id").Text()+"/images"), "string")
}
func texts10095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discovery/v2/events/"+ctx["stream_partition"].Member("event_id").Text()+"/images"), "string")
}
func text10095(e *py.Eval, ctx variables) string {
	return ""
}
func value10096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discovery/v2/events/"+ctx["stream_partition"].Member("event_id").Text()+"/images"), "number")
}
func typed10096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discovery/v2/events/"+ctx["stream_partition"].Member("event_id").Text()+"/images"), "number")
}
func texts10096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discovery/v2/events/"+ctx["stream_partition"].Member("event_id").Text()+"/images"), "number")
}
func text10096(e *py.Eval, ctx variables) string {
	return ""
}
func value10097(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/categories/" + ctx["stream_slice"].Member("id").Text() + "/forums")
}
func typed10097(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/categories/" + ctx["stream_slice"].Member("id").Text() + "/forums")
}
func texts10097(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/categories/" + ctx["stream_slice"].Member("id").Text() + "/forums")
}
func text10097(e *py.Eval, ctx variables) string {
	return ""
}
func value10098(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/categories/" + ctx["stream_slice"].Member("id").Text() + "/forums")
}
func typed10098(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/categories/" + ctx["stream_slice"].Member("id").Text() + "/forums")
}
func texts10098(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/categories/" + ctx["stream_slice"].Member("id").Text() + "/forums")
}
func text10098(e *py.Eval, ctx variables) string {
	return ""
}
func value10099(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/categories/" + ctx["stream_slice"].Member("id").Text() + "/forums")
}
func typed10099(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/categories/" + ctx["stream_slice"].Member("id").Text() + "/forums")
}
func texts10099(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/categories/" + ctx["stream_slice"].Member("id").Text() + "/forums")
}
func text10099(e *py.Eval, ctx variables) string {
	return ""
}
func value10100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/categories/"+ctx["stream_slice"].Member("id").Text()+"/forums"), "string")
}
func typed10100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/categories/"+ctx["stream_slice"].Member("id").Text()+"/forums"), "string")
}
func texts10100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/categories/"+ctx["stream_slice"].Member("id").Text()+"/forums"), "string")
}
func text10100(e *py.Eval, ctx variables) string {
	return ""
}
func value10101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/categories/"+ctx["stream_slice"].Member("id").Text()+"/forums"), "integer")
}
func typed10101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/categories/"+ctx["stream_slice"].Member("id").Text()+"/forums"), "integer")
}
func texts10101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/categories/"+ctx["stream_slice"].Member("id").Text()+"/forums"), "integer")
}
func text10101(e *py.Eval, ctx variables) string {
	return ""
}
func value10102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/categories/"+ctx["stream_slice"].Member("id").Text()+"/forums"), "number")
}
func typed10102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/categories/"+ctx["stream_slice"].Member("id").Text()+"/forums"), "number")
}
func texts10102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/categories/"+ctx["stream_slice"].Member("id").Text()+"/forums"), "number")
}
func text10102(e *py.Eval, ctx variables) string {
	return ""
}
func value10103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/categories/"+ctx["stream_slice"].Member("id").Text()+"/forums"), "boolean")
}
func typed10103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/categories/"+ctx["stream_slice"].Member("id").Text()+"/forums"), "boolean")
}
func texts10103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/categories/"+ctx["stream_slice"].Member("id").Text()+"/forums"), "boolean")
}
func text10103(e *py.Eval, ctx variables) string {
	return ""
}
func value10104(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/forums/" + ctx["stream_slice"].Member("id").Text() + "/topics")
}
func typed10104(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/forums/" + ctx["stream_slice"].Member("id").Text() + "/topics")
}
func texts10104(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/forums/" + ctx["stream_slice"].Member("id").Text() + "/topics")
}
func text10104(e *py.Eval, ctx variables) string {
	return ""
}
func value10105(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/forums/" + ctx["stream_slice"].Member("id").Text() + "/topics")
}
func typed10105(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/forums/" + ctx["stream_slice"].Member("id").Text() + "/topics")
}
func texts10105(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/forums/" + ctx["stream_slice"].Member("id").Text() + "/topics")
}
func text10105(e *py.Eval, ctx variables) string {
	return ""
}
func value10106(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/forums/" + ctx["stream_slice"].Member("id").Text() + "/topics")
}
func typed10106(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/forums/" + ctx["stream_slice"].Member("id").Text() + "/topics")
}
func texts10106(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/forums/" + ctx["stream_slice"].Member("id").Text() + "/topics")
}
func text10106(e *py.Eval, ctx variables) string {
	return ""
}
func value10107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/forums/"+ctx["stream_slice"].Member("id").Text()+"/topics"), "string")
}
func typed10107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/forums/"+ctx["stream_slice"].Member("id").Text()+"/topics"), "string")
}
func texts10107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/forums/"+ctx["stream_slice"].Member("id").Text()+"/topics"), "string")
}
func text10107(e *py.Eval, ctx variables) string {
	return ""
}
func value10108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/forums/"+ctx["stream_slice"].Member("id").Text()+"/topics"), "integer")
}
func typed10108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/forums/"+ctx["stream_slice"].Member("id").Text()+"/topics"), "integer")
}
func texts10108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/forums/"+ctx["stream_slice"].Member("id").Text()+"/topics"), "integer")
}
func text10108(e *py.Eval, ctx variables) string {
	return ""
}
func value10109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/forums/"+ctx["stream_slice"].Member("id").Text()+"/topics"), "number")
}
func typed10109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/forums/"+ctx["stream_slice"].Member("id").Text()+"/topics"), "number")
}
func texts10109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/forums/"+ctx["stream_slice"].Member("id").Text()+"/topics"), "number")
}
func text10109(e *py.Eval, ctx variables) string {
	return ""
}
func value10110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/forums/"+ctx["stream_slice"].Member("id").Text()+"/topics"), "boolean")
}
func typed10110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/forums/"+ctx["stream_slice"].Member("id").Text()+"/topics"), "boolean")
}
func texts10110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/forums/"+ctx["stream_slice"].Member("id").Text()+"/topics"), "boolean")
}
func text10110(e *py.Eval, ctx variables) string {
	return ""
}
func value10111(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/topics/" + ctx["stream_slice"].Member("id").Text() + "/comments")
}
func typed10111(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/topics/" + ctx["stream_slice"].Member("id").Text() + "/comments")
}
func texts10111(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/topics/" + ctx["stream_slice"].Member("id").Text() + "/comments")
}
func text10111(e *py.Eval, ctx variables) string {
	return ""
}
func value10112(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/topics/" + ctx["stream_slice"].Member("id").Text() + "/comments")
}
func typed10112(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/topics/" + ctx["stream_slice"].Member("id").Text() + "/comments")
}
func texts10112(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/topics/" + ctx["stream_slice"].Member("id").Text() + "/comments")
}
func text10112(e *py.Eval, ctx variables) string {
	return ""
}
func value10113(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/topics/" + ctx["stream_slice"].Member("id").Text() + "/comments")
}
func typed10113(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/topics/" + ctx["stream_slice"].Member("id").Text() + "/comments")
}
func texts10113(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/topics/" + ctx["stream_slice"].Member("id").Text() + "/comments")
}
func text10113(e *py.Eval, ctx variables) string {
	return ""
}
func value10114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/topics/"+ctx["stream_slice"].Member("id").Text()+"/comments"), "integer")
}
func typed10114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/topics/"+ctx["stream_slice"].Member("id").Text()+"/comments"), "integer")
}
func texts10114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/topics/"+ctx["stream_slice"].Member("id").Text()+"/comments"), "integer")
}
func text10114(e *py.Eval, ctx variables) string {
	return ""
}
func value10115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/topics/"+ctx["stream_slice"].Member("id").Text()+"/comments"), "number")
}
func typed10115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/topics/"+ctx["stream_slice"].Member("id").Text()+"/comments"), "number")
}
func texts10115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/topics/"+ctx["stream_slice"].Member("id").Text()+"/comments"), "number")
}
func text10115(e *py.Eval, ctx variables) string {
	return ""
}
func value10116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/topics/"+ctx["stream_slice"].Member("id").Text()+"/comments"), "boolean")
}
func typed10116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/topics/"+ctx["stream_slice"].Member("id").Text()+"/comments"), "boolean")
}
func texts10116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/topics/"+ctx["stream_slice"].Member("id").Text()+"/comments"), "boolean")
}
func text10116(e *py.Eval, ctx variables) string {
	return ""
}
func value10117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/topics/"+ctx["stream_slice"].Member("id").Text()+"/comments"), "string")
}
func typed10117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/topics/"+ctx["stream_slice"].Member("id").Text()+"/comments"), "string")
}
func texts10117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("discussions/topics/"+ctx["stream_slice"].Member("id").Text()+"/comments"), "string")
}
func text10117(e *py.Eval, ctx variables) string {
	return ""
}
func value10118(e *py.Eval, ctx variables) py.Value {
	return py.Str("domain/" + ctx["config"].Member("domain_id").Text() + "/link_clicks")
}
func typed10118(e *py.Eval, ctx variables) py.Value {
	return py.Str("domain/" + ctx["config"].Member("domain_id").Text() + "/link_clicks")
}
func texts10118(e *py.Eval, ctx variables) py.Value {
	return py.Str("domain/" + ctx["config"].Member("domain_id").Text() + "/link_clicks")
}
func text10118(e *py.Eval, ctx variables) string {
	return ""
}
func value10119(e *py.Eval, ctx variables) py.Value {
	return py.Str("domain/" + ctx["config"].Member("domain_id").Text() + "/link_clicks")
}
func typed10119(e *py.Eval, ctx variables) py.Value {
	return py.Str("domain/" + ctx["config"].Member("domain_id").Text() + "/link_clicks")
}
func texts10119(e *py.Eval, ctx variables) py.Value {
	return py.Str("domain/" + ctx["config"].Member("domain_id").Text() + "/link_clicks")
}
func text10119(e *py.Eval, ctx variables) string {
	return ""
}
func value10120(e *py.Eval, ctx variables) py.Value {
	return py.Str("domain/" + ctx["config"].Member("domain_id").Text() + "/link_clicks")
}
func typed10120(e *py.Eval, ctx variables) py.Value {
	return py.Str("domain/" + ctx["config"].Member("domain_id").Text() + "/link_clicks")
}
func texts10120(e *py.Eval, ctx variables) py.Value {
	return py.Str("domain/" + ctx["config"].Member("domain_id").Text() + "/link_clicks")
}
func text10120(e *py.Eval, ctx variables) string {
	return ""
}
func value10121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("domain/"+ctx["config"].Member("domain_id").Text()+"/link_clicks"), "string")
}
func typed10121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("domain/"+ctx["config"].Member("domain_id").Text()+"/link_clicks"), "string")
}
func texts10121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("domain/"+ctx["config"].Member("domain_id").Text()+"/link_clicks"), "string")
}
func text10121(e *py.Eval, ctx variables) string {
	return ""
}
func value10122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("domain/"+ctx["config"].Member("domain_id").Text()+"/link_clicks"), "integer")
}
func typed10122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("domain/"+ctx["config"].Member("domain_id").Text()+"/link_clicks"), "integer")
}
func texts10122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("domain/"+ctx["config"].Member("domain_id").Text()+"/link_clicks"), "integer")
}
func text10122(e *py.Eval, ctx variables) string {
	return ""
}
func value10123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("domain/"+ctx["config"].Member("domain_id").Text()+"/link_clicks"), "number")
}
func typed10123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("domain/"+ctx["config"].Member("domain_id").Text()+"/link_clicks"), "number")
}
func texts10123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("domain/"+ctx["config"].Member("domain_id").Text()+"/link_clicks"), "number")
}
func text10123(e *py.Eval, ctx variables) string {
	return ""
}
func value10124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("domain/"+ctx["config"].Member("domain_id").Text()+"/link_clicks"), "boolean")
}
func typed10124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("domain/"+ctx["config"].Member("domain_id").Text()+"/link_clicks"), "boolean")
}
func texts10124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("domain/"+ctx["config"].Member("domain_id").Text()+"/link_clicks"), "boolean")
}
func text10124(e *py.Eval, ctx variables) string {
	return ""
}
func value10125(e *py.Eval, ctx variables) py.Value {
	return py.Str("emptystate/" + ctx["stream_partition"].Member("pid").Text())
}
func typed10125(e *py.Eval, ctx variables) py.Value {
	return py.Str("emptystate/" + ctx["stream_partition"].Member("pid").Text())
}
func texts10125(e *py.Eval, ctx variables) py.Value {
	return py.Str("emptystate/" + ctx["stream_partition"].Member("pid").Text())
}
func text10125(e *py.Eval, ctx variables) string {
	return ""
}
func value10126(e *py.Eval, ctx variables) py.Value {
	return py.Str("emptystate/" + ctx["stream_partition"].Member("pid").Text())
}
func typed10126(e *py.Eval, ctx variables) py.Value {
	return py.Str("emptystate/" + ctx["stream_partition"].Member("pid").Text())
}
func texts10126(e *py.Eval, ctx variables) py.Value {
	return py.Str("emptystate/" + ctx["stream_partition"].Member("pid").Text())
}
func text10126(e *py.Eval, ctx variables) string {
	return ""
}
func value10127(e *py.Eval, ctx variables) py.Value {
	return py.Str("emptystate/" + ctx["stream_partition"].Member("pid").Text())
}
func typed10127(e *py.Eval, ctx variables) py.Value {
	return py.Str("emptystate/" + ctx["stream_partition"].Member("pid").Text())
}
func texts10127(e *py.Eval, ctx variables) py.Value {
	return py.Str("emptystate/" + ctx["stream_partition"].Member("pid").Text())
}
func text10127(e *py.Eval, ctx variables) string {
	return ""
}
func value10128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("emptystate/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func typed10128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("emptystate/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func texts10128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("emptystate/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func text10128(e *py.Eval, ctx variables) string {
	return ""
}
func value10129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("emptystate/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func typed10129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("emptystate/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func texts10129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("emptystate/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func text10129(e *py.Eval, ctx variables) string {
	return ""
}
func value10130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("emptystate/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func typed10130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("emptystate/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func texts10130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("emptystate/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func text10130(e *py.Eval, ctx variables) string {
	return ""
}
func value10131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("emptystate/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func typed10131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("emptystate/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func texts10131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("emptystate/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func text10131(e *py.Eval, ctx variables) string {
	return ""
}
func value10132(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/comments")
}
func typed10132(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/comments")
}
func texts10132(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/comments")
}
func text10132(e *py.Eval, ctx variables) string {
	return ""
}
func value10133(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/comments")
}
func typed10133(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/comments")
}
func texts10133(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/comments")
}
func text10133(e *py.Eval, ctx variables) string {
	return ""
}
func value10134(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/comments")
}
func typed10134(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/comments")
}
func texts10134(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/comments")
}
func text10134(e *py.Eval, ctx variables) string {
	return ""
}
func value10135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/comments"), "string")
}
func typed10135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/comments"), "string")
}
func texts10135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/comments"), "string")
}
func text10135(e *py.Eval, ctx variables) string {
	return ""
}
func value10136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/comments"), "integer")
}
func typed10136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/comments"), "integer")
}
func texts10136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/comments"), "integer")
}
func text10136(e *py.Eval, ctx variables) string {
	return ""
}
func value10137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/comments"), "boolean")
}
func typed10137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/comments"), "boolean")
}
func texts10137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/comments"), "boolean")
}
func text10137(e *py.Eval, ctx variables) string {
	return ""
}
func value10138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/comments"), "number")
}
func typed10138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/comments"), "number")
}
func texts10138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/comments"), "number")
}
func text10138(e *py.Eval, ctx variables) string {
	return ""
}
func value10139(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/stories")
}
func typed10139(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/stories")
}
func texts10139(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/stories")
}
func text10139(e *py.Eval, ctx variables) string {
	return ""
}
func value10140(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/stories")
}
func typed10140(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/stories")
}
func texts10140(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/stories")
}
func text10140(e *py.Eval, ctx variables) string {
	return ""
}
func value10141(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/stories")
}
func typed10141(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/stories")
}
func texts10141(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/stories")
}
func text10141(e *py.Eval, ctx variables) string {
	return ""
}
func value10142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/stories"), "integer")
}
func typed10142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/stories"), "integer")
}
func texts10142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/stories"), "integer")
}
func text10142(e *py.Eval, ctx variables) string {
	return ""
}
func value10143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/stories"), "boolean")
}
func typed10143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/stories"), "boolean")
}
func texts10143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/stories"), "boolean")
}
func text10143(e *py.Eval, ctx variables) string {
	return ""
}
func value10144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/stories"), "string")
}
func typed10144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/stories"), "string")
}
func texts10144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/stories"), "string")
}
func text10144(e *py.Eval, ctx variables) string {
	return ""
}
func value10145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/stories"), "number")
}
func typed10145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/stories"), "number")
}
func texts10145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("epics/"+ctx["stream_partition"].Member("epic_id").Text()+"/stories"), "number")
}
func text10145(e *py.Eval, ctx variables) string {
	return ""
}
func value10146(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/orders")
}
func typed10146(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/orders")
}
func texts10146(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/orders")
}
func text10146(e *py.Eval, ctx variables) string {
	return ""
}
func value10147(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/orders")
}
func typed10147(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/orders")
}
func texts10147(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/orders")
}
func text10147(e *py.Eval, ctx variables) string {
	return ""
}
func value10148(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/orders")
}
func typed10148(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/orders")
}
func texts10148(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/orders")
}
func text10148(e *py.Eval, ctx variables) string {
	return ""
}
func value10149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/orders"), "string")
}
func typed10149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/orders"), "string")
}
func texts10149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/orders"), "string")
}
func text10149(e *py.Eval, ctx variables) string {
	return ""
}
func value10150(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/orders"), "integer")
}
func typed10150(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/orders"), "integer")
}
func texts10150(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/orders"), "integer")
}
func text10150(e *py.Eval, ctx variables) string {
	return ""
}
func value10151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/orders"), "number")
}
func typed10151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/orders"), "number")
}
func texts10151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/orders"), "number")
}
func text10151(e *py.Eval, ctx variables) string {
	return ""
}
func value10152(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/tickets")
}
func typed10152(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/tickets")
}
func texts10152(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/tickets")
}
func text10152(e *py.Eval, ctx variables) string {
	return ""
}
func value10153(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/tickets")
}
func typed10153(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/tickets")
}
func texts10153(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/tickets")
}
func text10153(e *py.Eval, ctx variables) string {
	return ""
}
func value10154(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/tickets")
}
func typed10154(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/tickets")
}
func texts10154(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/tickets")
}
func text10154(e *py.Eval, ctx variables) string {
	return ""
}
func value10155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/tickets"), "integer")
}
func typed10155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/tickets"), "integer")
}
func texts10155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/tickets"), "integer")
}
func text10155(e *py.Eval, ctx variables) string {
	return ""
}
func value10156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/tickets"), "string")
}
func typed10156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/tickets"), "string")
}
func texts10156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/tickets"), "string")
}
func text10156(e *py.Eval, ctx variables) string {
	return ""
}
func value10157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/tickets"), "boolean")
}
func typed10157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/tickets"), "boolean")
}
func texts10157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("events/"+ctx["stream_partition"].Member("eventid").Text()+"/tickets"), "boolean")
}
func text10157(e *py.Eval, ctx variables) string {
	return ""
}
func value10158(e *py.Eval, ctx variables) py.Value {
	return py.Str("f_slice/" + ctx["stream_partition"].Member("k").Text())
}
func typed10158(e *py.Eval, ctx variables) py.Value {
	return py.Str("f_slice/" + ctx["stream_partition"].Member("k").Text())
}
func texts10158(e *py.Eval, ctx variables) py.Value {
	return py.Str("f_slice/" + ctx["stream_partition"].Member("k").Text())
}
func text10158(e *py.Eval, ctx variables) string {
	return ""
}
func value10159(e *py.Eval, ctx variables) py.Value {
	return py.Str("f_slice/" + ctx["stream_partition"].Member("k").Text())
}
func typed10159(e *py.Eval, ctx variables) py.Value {
	return py.Str("f_slice/" + ctx["stream_partition"].Member("k").Text())
}
func texts10159(e *py.Eval, ctx variables) py.Value {
	return py.Str("f_slice/" + ctx["stream_partition"].Member("k").Text())
}
func text10159(e *py.Eval, ctx variables) string {
	return ""
}
func value10160(e *py.Eval, ctx variables) py.Value {
	return py.Str("f_slice/" + ctx["stream_partition"].Member("k").Text())
}
func typed10160(e *py.Eval, ctx variables) py.Value {
	return py.Str("f_slice/" + ctx["stream_partition"].Member("k").Text())
}
func texts10160(e *py.Eval, ctx variables) py.Value {
	return py.Str("f_slice/" + ctx["stream_partition"].Member("k").Text())
}
func text10160(e *py.Eval, ctx variables) string {
	return ""
}
func value10161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("f_slice/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func typed10161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("f_slice/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func texts10161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("f_slice/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func text10161(e *py.Eval, ctx variables) string {
	return ""
}
func value10162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("f_slice/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func typed10162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("f_slice/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func texts10162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("f_slice/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func text10162(e *py.Eval, ctx variables) string {
	return ""
}
func value10163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("f_slice/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func typed10163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("f_slice/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func texts10163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("f_slice/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func text10163(e *py.Eval, ctx variables) string {
	return ""
}
func value10164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("f_slice/"+ctx["stream_partition"].Member("k").Text()), "boolean")
}
func typed10164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("f_slice/"+ctx["stream_partition"].Member("k").Text()), "boolean")
}
func texts10164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("f_slice/"+ctx["stream_partition"].Member("k").Text()), "boolean")
}
func text10164(e *py.Eval, ctx variables) string {
	return ""
}
func value10165(e *py.Eval, ctx variables) py.Value {
	return py.Str("feed_sub/" + ctx["stream_partition"].Member("k").Text())
}
func typed10165(e *py.Eval, ctx variables) py.Value {
	return py.Str("feed_sub/" + ctx["stream_partition"].Member("k").Text())
}
func texts10165(e *py.Eval, ctx variables) py.Value {
	return py.Str("feed_sub/" + ctx["stream_partition"].Member("k").Text())
}
func text10165(e *py.Eval, ctx variables) string {
	return ""
}
func value10166(e *py.Eval, ctx variables) py.Value {
	return py.Str("feed_sub/" + ctx["stream_partition"].Member("k").Text())
}
func typed10166(e *py.Eval, ctx variables) py.Value {
	return py.Str("feed_sub/" + ctx["stream_partition"].Member("k").Text())
}
func texts10166(e *py.Eval, ctx variables) py.Value {
	return py.Str("feed_sub/" + ctx["stream_partition"].Member("k").Text())
}
func text10166(e *py.Eval, ctx variables) string {
	return ""
}
func value10167(e *py.Eval, ctx variables) py.Value {
	return py.Str("feed_sub/" + ctx["stream_partition"].Member("k").Text())
}
func typed10167(e *py.Eval, ctx variables) py.Value {
	return py.Str("feed_sub/" + ctx["stream_partition"].Member("k").Text())
}
func texts10167(e *py.Eval, ctx variables) py.Value {
	return py.Str("feed_sub/" + ctx["stream_partition"].Member("k").Text())
}
func text10167(e *py.Eval, ctx variables) string {
	return ""
}
func value10168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("feed_sub/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func typed10168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("feed_sub/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func texts10168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("feed_sub/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func text10168(e *py.Eval, ctx variables) string {
	return ""
}
func value10169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("feed_sub/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func typed10169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("feed_sub/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func texts10169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("feed_sub/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func text10169(e *py.Eval, ctx variables) string {
	return ""
}
func value10170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("feed_sub/"+ctx["stream_partition"].Member("k").Text()), "boolean")
}
func typed10170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("feed_sub/"+ctx["stream_partition"].Member("k").Text()), "boolean")
}
func texts10170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("feed_sub/"+ctx["stream_partition"].Member("k").Text()), "boolean")
}
func text10170(e *py.Eval, ctx variables) string {
	return ""
}
func value10171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("feed_sub/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func typed10171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("feed_sub/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func texts10171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("feed_sub/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func text10171(e *py.Eval, ctx variables) string {
	return ""
}
func value10172(e *py.Eval, ctx variables) py.Value {
	return py.Str("field/" + ctx["stream_slice"].Member("field_id").Text() + "/context")
}
func typed10172(e *py.Eval, ctx variables) py.Value {
	return py.Str("field/" + ctx["stream_slice"].Member("field_id").Text() + "/context")
}
func texts10172(e *py.Eval, ctx variables) py.Value {
	return py.Str("field/" + ctx["stream_slice"].Member("field_id").Text() + "/context")
}
func text10172(e *py.Eval, ctx variables) string {
	return ""
}
func value10173(e *py.Eval, ctx variables) py.Value {
	return py.Str("field/" + ctx["stream_slice"].Member("field_id").Text() + "/context")
}
func typed10173(e *py.Eval, ctx variables) py.Value {
	return py.Str("field/" + ctx["stream_slice"].Member("field_id").Text() + "/context")
}
func texts10173(e *py.Eval, ctx variables) py.Value {
	return py.Str("field/" + ctx["stream_slice"].Member("field_id").Text() + "/context")
}
func text10173(e *py.Eval, ctx variables) string {
	return ""
}
func value10174(e *py.Eval, ctx variables) py.Value {
	return py.Str("field/" + ctx["stream_slice"].Member("field_id").Text() + "/context")
}
func typed10174(e *py.Eval, ctx variables) py.Value {
	return py.Str("field/" + ctx["stream_slice"].Member("field_id").Text() + "/context")
}
func texts10174(e *py.Eval, ctx variables) py.Value {
	return py.Str("field/" + ctx["stream_slice"].Member("field_id").Text() + "/context")
}
func text10174(e *py.Eval, ctx variables) string {
	return ""
}
func value10175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+ctx["stream_slice"].Member("field_id").Text()+"/context"), "boolean")
}
func typed10175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+ctx["stream_slice"].Member("field_id").Text()+"/context"), "boolean")
}
func texts10175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+ctx["stream_slice"].Member("field_id").Text()+"/context"), "boolean")
}
func text10175(e *py.Eval, ctx variables) string {
	return ""
}
func value10176(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+ctx["stream_slice"].Member("field_id").Text()+"/context"), "string")
}
func typed10176(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+ctx["stream_slice"].Member("field_id").Text()+"/context"), "string")
}
func texts10176(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+ctx["stream_slice"].Member("field_id").Text()+"/context"), "string")
}
func text10176(e *py.Eval, ctx variables) string {
	return ""
}
func value10177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+ctx["stream_slice"].Member("field_id").Text()+"/context"), "number")
}
func typed10177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+ctx["stream_slice"].Member("field_id").Text()+"/context"), "number")
}
func texts10177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+ctx["stream_slice"].Member("field_id").Text()+"/context"), "number")
}
func text10177(e *py.Eval, ctx variables) string {
	return ""
}
func value10178(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("field/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text() + "/context/" + ctx["stream_slice"].Member("context_id").Text() + "/option"))
}
func typed10178(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("field/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text() + "/context/" + ctx["stream_slice"].Member("context_id").Text() + "/option"))
}
func texts10178(e *py.Eval, ctx variables) py.Value {
	return py.Str("field/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "field_id").Text() + "/context/" + ctx["stream_slice"].Member("context_id").Text() + "/option")
}
func text10178(e *py.Eval, ctx variables) string {
	return ""
}
func value10179(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("field/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text() + "/context/" + ctx["stream_slice"].Member("context_id").Text() + "/option"))
}
func typed10179(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("field/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text() + "/context/" + ctx["stream_slice"].Member("context_id").Text() + "/option"))
}
func texts10179(e *py.Eval, ctx variables) py.Value {
	return py.Str("field/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "field_id").Text() + "/context/" + ctx["stream_slice"].Member("context_id").Text() + "/option")
}
func text10179(e *py.Eval, ctx variables) string {
	return ""
}
func value10180(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("field/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text() + "/context/" + ctx["stream_slice"].Member("context_id").Text() + "/option")).Text())
}
func typed10180(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("field/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text() + "/context/" + ctx["stream_slice"].Member("context_id").Text() + "/option")).Text())
}
func texts10180(e *py.Eval, ctx variables) py.Value {
	return py.Str("field/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "field_id").Text() + "/context/" + ctx["stream_slice"].Member("context_id").Text() + "/option")
}
func text10180(e *py.Eval, ctx variables) string {
	return ""
}
func value10181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text()+"/context/"+ctx["stream_slice"].Member("context_id").Text()+"/option"), "string")
}
func typed10181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text()+"/context/"+ctx["stream_slice"].Member("context_id").Text()+"/option"), "string")
}
func texts10181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "field_id").Text()+"/context/"+ctx["stream_slice"].Member("context_id").Text()+"/option"), "string")
}
func text10181(e *py.Eval, ctx variables) string {
	return ""
}
func value10182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text()+"/context/"+ctx["stream_slice"].Member("context_id").Text()+"/option"), "number")
}
func typed10182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text()+"/context/"+ctx["stream_slice"].Member("context_id").Text()+"/option"), "number")
}
func texts10182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "field_id").Text()+"/context/"+ctx["stream_slice"].Member("context_id").Text()+"/option"), "number")
}
func text10182(e *py.Eval, ctx variables) string {
	return ""
}
func value10183(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text()+"/context/"+ctx["stream_slice"].Member("context_id").Text()+"/option"), "integer")
}
func typed10183(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text()+"/context/"+ctx["stream_slice"].Member("context_id").Text()+"/option"), "integer")
}
func texts10183(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "field_id").Text()+"/context/"+ctx["stream_slice"].Member("context_id").Text()+"/option"), "integer")
}
func text10183(e *py.Eval, ctx variables) string {
	return ""
}
func value10184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text()+"/context/"+ctx["stream_slice"].Member("context_id").Text()+"/option"), "boolean")
}
func typed10184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text()+"/context/"+ctx["stream_slice"].Member("context_id").Text()+"/option"), "boolean")
}
func texts10184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("field/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "field_id").Text()+"/context/"+ctx["stream_slice"].Member("context_id").Text()+"/option"), "boolean")
}
func text10184(e *py.Eval, ctx variables) string {
	return ""
}
func value10185(e *py.Eval, ctx variables) py.Value {
	return py.Str("filter/" + ctx["stream_slice"].Member("filter_id").Text() + "/permission")
}
func typed10185(e *py.Eval, ctx variables) py.Value {
	return py.Str("filter/" + ctx["stream_slice"].Member("filter_id").Text() + "/permission")
}
func texts10185(e *py.Eval, ctx variables) py.Value {
	return py.Str("filter/" + ctx["stream_slice"].Member("filter_id").Text() + "/permission")
}
func text10185(e *py.Eval, ctx variables) string {
	return ""
}
func value10186(e *py.Eval, ctx variables) py.Value {
	return py.Str("filter/" + ctx["stream_slice"].Member("filter_id").Text() + "/permission")
}
func typed10186(e *py.Eval, ctx variables) py.Value {
	return py.Str("filter/" + ctx["stream_slice"].Member("filter_id").Text() + "/permission")
}
func texts10186(e *py.Eval, ctx variables) py.Value {
	return py.Str("filter/" + ctx["stream_slice"].Member("filter_id").Text() + "/permission")
}
func text10186(e *py.Eval, ctx variables) string {
	return ""
}
func value10187(e *py.Eval, ctx variables) py.Value {
	return py.Str("filter/" + ctx["stream_slice"].Member("filter_id").Text() + "/permission")
}
func typed10187(e *py.Eval, ctx variables) py.Value {
	return py.Str("filter/" + ctx["stream_slice"].Member("filter_id").Text() + "/permission")
}
func texts10187(e *py.Eval, ctx variables) py.Value {
	return py.Str("filter/" + ctx["stream_slice"].Member("filter_id").Text() + "/permission")
}
func text10187(e *py.Eval, ctx variables) string {
	return ""
}
func value10188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("filter/"+ctx["stream_slice"].Member("filter_id").Text()+"/permission"), "number")
}
func typed10188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("filter/"+ctx["stream_slice"].Member("filter_id").Text()+"/permission"), "number")
}
func texts10188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("filter/"+ctx["stream_slice"].Member("filter_id").Text()+"/permission"), "number")
}
func text10188(e *py.Eval, ctx variables) string {
	return ""
}
func value10189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("filter/"+ctx["stream_slice"].Member("filter_id").Text()+"/permission"), "string")
}
func typed10189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("filter/"+ctx["stream_slice"].Member("filter_id").Text()+"/permission"), "string")
}
func texts10189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("filter/"+ctx["stream_slice"].Member("filter_id").Text()+"/permission"), "string")
}
func text10189(e *py.Eval, ctx variables) string {
	return ""
}
func value10190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("filter/"+ctx["stream_slice"].Member("filter_id").Text()+"/permission"), "integer")
}
func typed10190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("filter/"+ctx["stream_slice"].Member("filter_id").Text()+"/permission"), "integer")
}
func texts10190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("filter/"+ctx["stream_slice"].Member("filter_id").Text()+"/permission"), "integer")
}
func text10190(e *py.Eval, ctx variables) string {
	return ""
}
func value10191(e *py.Eval, ctx variables) py.Value {
	return py.Str("fine/" + ctx["stream_partition"].Member("k").Text())
}
func typed10191(e *py.Eval, ctx variables) py.Value {
	return py.Str("fine/" + ctx["stream_partition"].Member("k").Text())
}
func texts10191(e *py.Eval, ctx variables) py.Value {
	return py.Str("fine/" + ctx["stream_partition"].Member("k").Text())
}
func text10191(e *py.Eval, ctx variables) string {
	return ""
}
func value10192(e *py.Eval, ctx variables) py.Value {
	return py.Str("fine/" + ctx["stream_partition"].Member("k").Text())
}
func typed10192(e *py.Eval, ctx variables) py.Value {
	return py.Str("fine/" + ctx["stream_partition"].Member("k").Text())
}
func texts10192(e *py.Eval, ctx variables) py.Value {
	return py.Str("fine/" + ctx["stream_partition"].Member("k").Text())
}
func text10192(e *py.Eval, ctx variables) string {
	return ""
}
func value10193(e *py.Eval, ctx variables) py.Value {
	return py.Str("fine/" + ctx["stream_partition"].Member("k").Text())
}
func typed10193(e *py.Eval, ctx variables) py.Value {
	return py.Str("fine/" + ctx["stream_partition"].Member("k").Text())
}
func texts10193(e *py.Eval, ctx variables) py.Value {
	return py.Str("fine/" + ctx["stream_partition"].Member("k").Text())
}
func text10193(e *py.Eval, ctx variables) string {
	return ""
}
func value10194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("fine/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func typed10194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("fine/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func texts10194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("fine/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func text10194(e *py.Eval, ctx variables) string {
	return ""
}
func value10195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("fine/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func typed10195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("fine/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func texts10195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("fine/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func text10195(e *py.Eval, ctx variables) string {
	return ""
}
func value10196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("fine/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func typed10196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("fine/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func texts10196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("fine/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func text10196(e *py.Eval, ctx variables) string {
	return ""
}
func value10197(e *py.Eval, ctx variables) py.Value {
	return py.Str("flat/" + ctx["stream_partition"].Member("pid").Text())
}
func typed10197(e *py.Eval, ctx variables) py.Value {
	return py.Str("flat/" + ctx["stream_partition"].Member("pid").Text())
}
func texts10197(e *py.Eval, ctx variables) py.Value {
	return py.Str("flat/" + ctx["stream_partition"].Member("pid").Text())
}
func text10197(e *py.Eval, ctx variables) string {
	return ""
}
func value10198(e *py.Eval, ctx variables) py.Value {
	return py.Str("flat/" + ctx["stream_partition"].Member("pid").Text())
}
func typed10198(e *py.Eval, ctx variables) py.Value {
	return py.Str("flat/" + ctx["stream_partition"].Member("pid").Text())
}
func texts10198(e *py.Eval, ctx variables) py.Value {
	return py.Str("flat/" + ctx["stream_partition"].Member("pid").Text())
}
func text10198(e *py.Eval, ctx variables) string {
	return ""
}
func value10199(e *py.Eval, ctx variables) py.Value {
	return py.Str("flat/" + ctx["stream_partition"].Member("pid").Text())
}
func typed10199(e *py.Eval, ctx variables) py.Value {
	return py.Str("flat/" + ctx["stream_partition"].Member("pid").Text())
}
func texts10199(e *py.Eval, ctx variables) py.Value {
	return py.Str("flat/" + ctx["stream_partition"].Member("pid").Text())
}
func text10199(e *py.Eval, ctx variables) string {
	return ""
}
func value10200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("flat/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func typed10200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("flat/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func texts10200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("flat/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func text10200(e *py.Eval, ctx variables) string {
	return ""
}
func value10201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("flat/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func typed10201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("flat/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func texts10201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("flat/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func text10201(e *py.Eval, ctx variables) string {
	return ""
}
func value10202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("flat/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func typed10202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("flat/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func texts10202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("flat/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func text10202(e *py.Eval, ctx variables) string {
	return ""
}
func value10203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("flat/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func typed10203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("flat/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func texts10203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("flat/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func text10203(e *py.Eval, ctx variables) string {
	return ""
}
func value10204(e *py.Eval, ctx variables) py.Value {
	return py.Str("folder/" + ctx["stream_partition"].Member("folder_id").Text() + "/list")
}
func typed10204(e *py.Eval, ctx variables) py.Value {
	return py.Str("folder/" + ctx["stream_partition"].Member("folder_id").Text() + "/list")
}
func texts10204(e *py.Eval, ctx variables) py.Value {
	return py.Str("folder/" + ctx["stream_partition"].Member("folder_id").Text() + "/list")
}
func text10204(e *py.Eval, ctx variables) string {
	return ""
}
func value10205(e *py.Eval, ctx variables) py.Value {
	return py.Str("folder/" + ctx["stream_partition"].Member("folder_id").Text() + "/list")
}
func typed10205(e *py.Eval, ctx variables) py.Value {
	return py.Str("folder/" + ctx["stream_partition"].Member("folder_id").Text() + "/list")
}
func texts10205(e *py.Eval, ctx variables) py.Value {
	return py.Str("folder/" + ctx["stream_partition"].Member("folder_id").Text() + "/list")
}
func text10205(e *py.Eval, ctx variables) string {
	return ""
}
func value10206(e *py.Eval, ctx variables) py.Value {
	return py.Str("folder/" + ctx["stream_partition"].Member("folder_id").Text() + "/list")
}
func typed10206(e *py.Eval, ctx variables) py.Value {
	return py.Str("folder/" + ctx["stream_partition"].Member("folder_id").Text() + "/list")
}
func texts10206(e *py.Eval, ctx variables) py.Value {
	return py.Str("folder/" + ctx["stream_partition"].Member("folder_id").Text() + "/list")
}
func text10206(e *py.Eval, ctx variables) string {
	return ""
}
func value10207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folder/"+ctx["stream_partition"].Member("folder_id").Text()+"/list"), "string")
}
func typed10207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folder/"+ctx["stream_partition"].Member("folder_id").Text()+"/list"), "string")
}
func texts10207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folder/"+ctx["stream_partition"].Member("folder_id").Text()+"/list"), "string")
}
func text10207(e *py.Eval, ctx variables) string {
	return ""
}
func value10208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folder/"+ctx["stream_partition"].Member("folder_id").Text()+"/list"), "number")
}
func typed10208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folder/"+ctx["stream_partition"].Member("folder_id").Text()+"/list"), "number")
}
func texts10208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folder/"+ctx["stream_partition"].Member("folder_id").Text()+"/list"), "number")
}
func text10208(e *py.Eval, ctx variables) string {
	return ""
}
func value10209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folder/"+ctx["stream_partition"].Member("folder_id").Text()+"/list"), "boolean")
}
func typed10209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folder/"+ctx["stream_partition"].Member("folder_id").Text()+"/list"), "boolean")
}
func texts10209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folder/"+ctx["stream_partition"].Member("folder_id").Text()+"/list"), "boolean")
}
func text10209(e *py.Eval, ctx variables) string {
	return ""
}
func value10210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folder/"+ctx["stream_partition"].Member("folder_id").Text()+"/list"), "integer")
}
func typed10210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folder/"+ctx["stream_partition"].Member("folder_id").Text()+"/list"), "integer")
}
func texts10210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folder/"+ctx["stream_partition"].Member("folder_id").Text()+"/list"), "integer")
}
func text10210(e *py.Eval, ctx variables) string {
	return ""
}
func value10211(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder").Text() + "/files")
}
func typed10211(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder").Text() + "/files")
}
func texts10211(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder").Text() + "/files")
}
func text10211(e *py.Eval, ctx variables) string {
	return ""
}
func value10212(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder").Text() + "/files")
}
func typed10212(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder").Text() + "/files")
}
func texts10212(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder").Text() + "/files")
}
func text10212(e *py.Eval, ctx variables) string {
	return ""
}
func value10213(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder").Text() + "/files")
}
func typed10213(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder").Text() + "/files")
}
func texts10213(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder").Text() + "/files")
}
func text10213(e *py.Eval, ctx variables) string {
	return ""
}
func value10214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder").Text()+"/files"), "string")
}
func typed10214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder").Text()+"/files"), "string")
}
func texts10214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder").Text()+"/files"), "string")
}
func text10214(e *py.Eval, ctx variables) string {
	return ""
}
func value10215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder").Text()+"/files"), "number")
}
func typed10215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder").Text()+"/files"), "number")
}
func texts10215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder").Text()+"/files"), "number")
}
func text10215(e *py.Eval, ctx variables) string {
	return ""
}
func value10216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder").Text()+"/files"), "boolean")
}
func typed10216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder").Text()+"/files"), "boolean")
}
func texts10216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder").Text()+"/files"), "boolean")
}
func text10216(e *py.Eval, ctx variables) string {
	return ""
}
func value10217(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder").Text()+"/files"), "integer")
}
func typed10217(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder").Text()+"/files"), "integer")
}
func texts10217(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder").Text()+"/files"), "integer")
}
func text10217(e *py.Eval, ctx variables) string {
	return ""
}
func value10218(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/items")
}
func typed10218(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/items")
}
func texts10218(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/items")
}
func text10218(e *py.Eval, ctx variables) string {
	return ""
}
func value10219(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/items")
}
func typed10219(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/items")
}
func texts10219(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/items")
}
func text10219(e *py.Eval, ctx variables) string {
	return ""
}
func value10220(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/items")
}
func typed10220(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/items")
}
func texts10220(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/items")
}
func text10220(e *py.Eval, ctx variables) string {
	return ""
}
func value10221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/items"), "string")
}
func typed10221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/items"), "string")
}
func texts10221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/items"), "string")
}
func text10221(e *py.Eval, ctx variables) string {
	return ""
}
func value10222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/items"), "number")
}
func typed10222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/items"), "number")
}
func texts10222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/items"), "number")
}
func text10222(e *py.Eval, ctx variables) string {
	return ""
}
func value10223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/items"), "integer")
}
func typed10223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/items"), "integer")
}
func texts10223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/items"), "integer")
}
func text10223(e *py.Eval, ctx variables) string {
	return ""
}
func value10224(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/items"), "boolean")
}
func typed10224(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/items"), "boolean")
}
func texts10224(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/items"), "boolean")
}
func text10224(e *py.Eval, ctx variables) string {
	return ""
}
func value10225(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/parent")
}
func typed10225(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/parent")
}
func texts10225(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/parent")
}
func text10225(e *py.Eval, ctx variables) string {
	return ""
}
func value10226(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/parent")
}
func typed10226(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/parent")
}
func texts10226(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/parent")
}
func text10226(e *py.Eval, ctx variables) string {
	return ""
}
func value10227(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/parent")
}
func typed10227(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/parent")
}
func texts10227(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/parent")
}
func text10227(e *py.Eval, ctx variables) string {
	return ""
}
func value10228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/parent"), "string")
}
func typed10228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/parent"), "string")
}
func texts10228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/parent"), "string")
}
func text10228(e *py.Eval, ctx variables) string {
	return ""
}
func value10229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/parent"), "integer")
}
func typed10229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/parent"), "integer")
}
func texts10229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/parent"), "integer")
}
func text10229(e *py.Eval, ctx variables) string {
	return ""
}
func value10230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/parent"), "number")
}
func typed10230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/parent"), "number")
}
func texts10230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("folders/"+ctx["stream_partition"].Member("folder_id").Text()+"/parent"), "number")
}
func text10230(e *py.Eval, ctx variables) string {
	return ""
}
func value10231(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/files")
}
func typed10231(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/files")
}
func texts10231(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/files")
}
func text10231(e *py.Eval, ctx variables) string {
	return ""
}
func value10232(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/files")
}
func typed10232(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/files")
}
func texts10232(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/files")
}
func text10232(e *py.Eval, ctx variables) string {
	return ""
}
func value10233(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/files")
}
func typed10233(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/files")
}
func texts10233(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/files")
}
func text10233(e *py.Eval, ctx variables) string {
	return ""
}
func value10234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/files"), "integer")
}
func typed10234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/files"), "integer")
}
func texts10234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/files"), "integer")
}
func text10234(e *py.Eval, ctx variables) string {
	return ""
}
func value10235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/files"), "boolean")
}
func typed10235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/files"), "boolean")
}
func texts10235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/files"), "boolean")
}
func text10235(e *py.Eval, ctx variables) string {
	return ""
}
func value10236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/files"), "number")
}
func typed10236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/files"), "number")
}
func texts10236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/files"), "number")
}
func text10236(e *py.Eval, ctx variables) string {
	return ""
}
func value10237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/files"), "string")
}
func typed10237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/files"), "string")
}
func texts10237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/files"), "string")
}
func text10237(e *py.Eval, ctx variables) string {
	return ""
}
func value10238(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/properties")
}
func typed10238(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/properties")
}
func texts10238(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/properties")
}
func text10238(e *py.Eval, ctx variables) string {
	return ""
}
func value10239(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/properties")
}
func typed10239(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/properties")
}
func texts10239(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/properties")
}
func text10239(e *py.Eval, ctx variables) string {
	return ""
}
func value10240(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/properties")
}
func typed10240(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/properties")
}
func texts10240(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/properties")
}
func text10240(e *py.Eval, ctx variables) string {
	return ""
}
func value10241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/properties"), "string")
}
func typed10241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/properties"), "string")
}
func texts10241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/properties"), "string")
}
func text10241(e *py.Eval, ctx variables) string {
	return ""
}
func value10242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/properties"), "boolean")
}
func typed10242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/properties"), "boolean")
}
func texts10242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/properties"), "boolean")
}
func text10242(e *py.Eval, ctx variables) string {
	return ""
}
func value10243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/properties"), "integer")
}
func typed10243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/properties"), "integer")
}
func texts10243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/properties"), "integer")
}
func text10243(e *py.Eval, ctx variables) string {
	return ""
}
func value10244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/properties"), "number")
}
func typed10244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/properties"), "number")
}
func texts10244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("form/"+ctx["stream_partition"].Member("form_id").Text()+"/properties"), "number")
}
func text10244(e *py.Eval, ctx variables) string {
	return ""
}
func value10245(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func typed10245(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func texts10245(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func text10245(e *py.Eval, ctx variables) string {
	return ""
}
func value10246(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func typed10246(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func texts10246(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func text10246(e *py.Eval, ctx variables) string {
	return ""
}
func value10247(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func typed10247(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func texts10247(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func text10247(e *py.Eval, ctx variables) string {
	return ""
}
func value10248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()), "string")
}
func typed10248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()), "string")
}
func texts10248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()), "string")
}
func text10248(e *py.Eval, ctx variables) string {
	return ""
}
func value10249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()), "number")
}
func typed10249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()), "number")
}
func texts10249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()), "number")
}
func text10249(e *py.Eval, ctx variables) string {
	return ""
}
func value10250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()), "integer")
}
func typed10250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()), "integer")
}
func texts10250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()), "integer")
}
func text10250(e *py.Eval, ctx variables) string {
	return ""
}
func value10251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()), "boolean")
}
func typed10251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()), "boolean")
}
func texts10251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()), "boolean")
}
func text10251(e *py.Eval, ctx variables) string {
	return ""
}
func value10252(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/responses")
}
func typed10252(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/responses")
}
func texts10252(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/responses")
}
func text10252(e *py.Eval, ctx variables) string {
	return ""
}
func value10253(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/responses")
}
func typed10253(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/responses")
}
func texts10253(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/responses")
}
func text10253(e *py.Eval, ctx variables) string {
	return ""
}
func value10254(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/responses")
}
func typed10254(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/responses")
}
func texts10254(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/responses")
}
func text10254(e *py.Eval, ctx variables) string {
	return ""
}
func value10255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/responses"), "number")
}
func typed10255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/responses"), "number")
}
func texts10255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/responses"), "number")
}
func text10255(e *py.Eval, ctx variables) string {
	return ""
}
func value10256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/responses"), "boolean")
}
func typed10256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/responses"), "boolean")
}
func texts10256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/responses"), "boolean")
}
func text10256(e *py.Eval, ctx variables) string {
	return ""
}
func value10257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/responses"), "string")
}
func typed10257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/responses"), "string")
}
func texts10257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/responses"), "string")
}
func text10257(e *py.Eval, ctx variables) string {
	return ""
}
func value10258(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/webhooks")
}
func typed10258(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/webhooks")
}
func texts10258(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/webhooks")
}
func text10258(e *py.Eval, ctx variables) string {
	return ""
}
func value10259(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/webhooks")
}
func typed10259(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/webhooks")
}
func texts10259(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/webhooks")
}
func text10259(e *py.Eval, ctx variables) string {
	return ""
}
func value10260(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/webhooks")
}
func typed10260(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/webhooks")
}
func texts10260(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/webhooks")
}
func text10260(e *py.Eval, ctx variables) string {
	return ""
}
func value10261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/webhooks"), "string")
}
func typed10261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/webhooks"), "string")
}
func texts10261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/webhooks"), "string")
}
func text10261(e *py.Eval, ctx variables) string {
	return ""
}
func value10262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/webhooks"), "number")
}
func typed10262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/webhooks"), "number")
}
func texts10262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/webhooks"), "number")
}
func text10262(e *py.Eval, ctx variables) string {
	return ""
}
func value10263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/webhooks"), "integer")
}
func typed10263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/webhooks"), "integer")
}
func texts10263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/webhooks"), "integer")
}
func text10263(e *py.Eval, ctx variables) string {
	return ""
}
func value10264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/webhooks"), "boolean")
}
func typed10264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/webhooks"), "boolean")
}
func texts10264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("forms/"+ctx["stream_partition"].Member("form_id").Text()+"/webhooks"), "boolean")
}
func text10264(e *py.Eval, ctx variables) string {
	return ""
}
func value10265(e *py.Eval, ctx variables) py.Value {
	return py.Str("global_in/" + ctx["stream_partition"].Member("pid").Text())
}
func typed10265(e *py.Eval, ctx variables) py.Value {
	return py.Str("global_in/" + ctx["stream_partition"].Member("pid").Text())
}
func texts10265(e *py.Eval, ctx variables) py.Value {
	return py.Str("global_in/" + ctx["stream_partition"].Member("pid").Text())
}
func text10265(e *py.Eval, ctx variables) string {
	return ""
}
func value10266(e *py.Eval, ctx variables) py.Value {
	return py.Str("global_in/" + ctx["stream_partition"].Member("pid").Text())
}
func typed10266(e *py.Eval, ctx variables) py.Value {
	return py.Str("global_in/" + ctx["stream_partition"].Member("pid").Text())
}
func texts10266(e *py.Eval, ctx variables) py.Value {
	return py.Str("global_in/" + ctx["stream_partition"].Member("pid").Text())
}
func text10266(e *py.Eval, ctx variables) string {
	return ""
}
func value10267(e *py.Eval, ctx variables) py.Value {
	return py.Str("global_in/" + ctx["stream_partition"].Member("pid").Text())
}
func typed10267(e *py.Eval, ctx variables) py.Value {
	return py.Str("global_in/" + ctx["stream_partition"].Member("pid").Text())
}
func texts10267(e *py.Eval, ctx variables) py.Value {
	return py.Str("global_in/" + ctx["stream_partition"].Member("pid").Text())
}
func text10267(e *py.Eval, ctx variables) string {
	return ""
}
func value10268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("global_in/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func typed10268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("global_in/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func texts10268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("global_in/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func text10268(e *py.Eval, ctx variables) string {
	return ""
}
func value10269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("global_in/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func typed10269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("global_in/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func texts10269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("global_in/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func text10269(e *py.Eval, ctx variables) string {
	return ""
}
func value10270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("global_in/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func typed10270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("global_in/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func texts10270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("global_in/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func text10270(e *py.Eval, ctx variables) string {
	return ""
}
func value10271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("global_in/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func typed10271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("global_in/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func texts10271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("global_in/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func text10271(e *py.Eval, ctx variables) string {
	return ""
}
func value10272(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-or-equal(datetime," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(datetime," + ctx["stream_interval"].Member("end_time").Text() + ")")
}
func typed10272(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-or-equal(datetime," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(datetime," + ctx["stream_interval"].Member("end_time").Text() + ")")
}
func texts10272(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-or-equal(datetime," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(datetime," + ctx["stream_interval"].Member("end_time").Text() + ")")
}
func text10272(e *py.Eval, ctx variables) string {
	return ""
}
func value10273(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-or-equal(datetime," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(datetime," + ctx["stream_interval"].Member("end_time").Text() + ")")
}
func typed10273(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-or-equal(datetime," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(datetime," + ctx["stream_interval"].Member("end_time").Text() + ")")
}
func texts10273(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-or-equal(datetime," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(datetime," + ctx["stream_interval"].Member("end_time").Text() + ")")
}
func text10273(e *py.Eval, ctx variables) string {
	return ""
}
func value10274(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-or-equal(datetime," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(datetime," + ctx["stream_interval"].Member("end_time").Text() + ")")
}
func typed10274(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-or-equal(datetime," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(datetime," + ctx["stream_interval"].Member("end_time").Text() + ")")
}
func texts10274(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-or-equal(datetime," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(datetime," + ctx["stream_interval"].Member("end_time").Text() + ")")
}
func text10274(e *py.Eval, ctx variables) string {
	return ""
}
func value10275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-or-equal(datetime,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(datetime,"+ctx["stream_interval"].Member("end_time").Text()+")"), "number")
}
func typed10275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-or-equal(datetime,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(datetime,"+ctx["stream_interval"].Member("end_time").Text()+")"), "number")
}
func texts10275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-or-equal(datetime,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(datetime,"+ctx["stream_interval"].Member("end_time").Text()+")"), "number")
}
func text10275(e *py.Eval, ctx variables) string {
	return ""
}
func value10276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-or-equal(datetime,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(datetime,"+ctx["stream_interval"].Member("end_time").Text()+")"), "string")
}
func typed10276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-or-equal(datetime,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(datetime,"+ctx["stream_interval"].Member("end_time").Text()+")"), "string")
}
func texts10276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-or-equal(datetime,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(datetime,"+ctx["stream_interval"].Member("end_time").Text()+")"), "string")
}
func text10276(e *py.Eval, ctx variables) string {
	return ""
}
func value10277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-or-equal(datetime,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(datetime,"+ctx["stream_interval"].Member("end_time").Text()+")"), "integer")
}
func typed10277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-or-equal(datetime,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(datetime,"+ctx["stream_interval"].Member("end_time").Text()+")"), "integer")
}
func texts10277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-or-equal(datetime,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(datetime,"+ctx["stream_interval"].Member("end_time").Text()+")"), "integer")
}
func text10277(e *py.Eval, ctx variables) string {
	return ""
}
func value10278(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(datetime," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func typed10278(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(datetime," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func texts10278(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(datetime," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func text10278(e *py.Eval, ctx variables) string {
	return ""
}
func value10279(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(datetime," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func typed10279(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(datetime," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func texts10279(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(datetime," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func text10279(e *py.Eval, ctx variables) string {
	return ""
}
func value10280(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(datetime," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func typed10280(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(datetime," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func texts10280(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(datetime," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func text10280(e *py.Eval, ctx variables) string {
	return ""
}
func value10281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(datetime,"+ctx["stream_interval"].Member("start_time").Text()+")"), "integer")
}
func typed10281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(datetime,"+ctx["stream_interval"].Member("start_time").Text()+")"), "integer")
}
func texts10281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(datetime,"+ctx["stream_interval"].Member("start_time").Text()+")"), "integer")
}
func text10281(e *py.Eval, ctx variables) string {
	return ""
}
func value10282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(datetime,"+ctx["stream_interval"].Member("start_time").Text()+")"), "string")
}
func typed10282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(datetime,"+ctx["stream_interval"].Member("start_time").Text()+")"), "string")
}
func texts10282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(datetime,"+ctx["stream_interval"].Member("start_time").Text()+")"), "string")
}
func text10282(e *py.Eval, ctx variables) string {
	return ""
}
func value10283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(datetime,"+ctx["stream_interval"].Member("start_time").Text()+")"), "boolean")
}
func typed10283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(datetime,"+ctx["stream_interval"].Member("start_time").Text()+")"), "boolean")
}
func texts10283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(datetime,"+ctx["stream_interval"].Member("start_time").Text()+")"), "boolean")
}
func text10283(e *py.Eval, ctx variables) string {
	return ""
}
func value10284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(datetime,"+ctx["stream_interval"].Member("start_time").Text()+")"), "number")
}
func typed10284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(datetime,"+ctx["stream_interval"].Member("start_time").Text()+")"), "number")
}
func texts10284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(datetime,"+ctx["stream_interval"].Member("start_time").Text()+")"), "number")
}
func text10284(e *py.Eval, ctx variables) string {
	return ""
}
func value10285(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(updated," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func typed10285(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(updated," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func texts10285(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(updated," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func text10285(e *py.Eval, ctx variables) string {
	return ""
}
func value10286(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(updated," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func typed10286(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(updated," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func texts10286(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(updated," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func text10286(e *py.Eval, ctx variables) string {
	return ""
}
func value10287(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(updated," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func typed10287(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(updated," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func texts10287(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(updated," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func text10287(e *py.Eval, ctx variables) string {
	return ""
}
func value10288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(updated,"+ctx["stream_interval"].Member("start_time").Text()+")"), "string")
}
func typed10288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(updated,"+ctx["stream_interval"].Member("start_time").Text()+")"), "string")
}
func texts10288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(updated,"+ctx["stream_interval"].Member("start_time").Text()+")"), "string")
}
func text10288(e *py.Eval, ctx variables) string {
	return ""
}
func value10289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(updated,"+ctx["stream_interval"].Member("start_time").Text()+")"), "number")
}
func typed10289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(updated,"+ctx["stream_interval"].Member("start_time").Text()+")"), "number")
}
func texts10289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(updated,"+ctx["stream_interval"].Member("start_time").Text()+")"), "number")
}
func text10289(e *py.Eval, ctx variables) string {
	return ""
}
func value10290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(updated,"+ctx["stream_interval"].Member("start_time").Text()+")"), "boolean")
}
func typed10290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(updated,"+ctx["stream_interval"].Member("start_time").Text()+")"), "boolean")
}
func texts10290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(updated,"+ctx["stream_interval"].Member("start_time").Text()+")"), "boolean")
}
func text10290(e *py.Eval, ctx variables) string {
	return ""
}
func value10291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(updated,"+ctx["stream_interval"].Member("start_time").Text()+")"), "integer")
}
func typed10291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(updated,"+ctx["stream_interval"].Member("start_time").Text()+")"), "integer")
}
func texts10291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("greater-than(updated,"+ctx["stream_interval"].Member("start_time").Text()+")"), "integer")
}
func text10291(e *py.Eval, ctx variables) string {
	return ""
}
func value10292(e *py.Eval, ctx variables) py.Value {
	return py.Str("grid/" + ctx["stream_slice"].Member("a").Text() + "/" + ctx["stream_slice"].Member("b").Text())
}
func typed10292(e *py.Eval, ctx variables) py.Value {
	return py.Str("grid/" + ctx["stream_slice"].Member("a").Text() + "/" + ctx["stream_slice"].Member("b").Text())
}
func texts10292(e *py.Eval, ctx variables) py.Value {
	return py.Str("grid/" + ctx["stream_slice"].Member("a").Text() + "/" + ctx["stream_slice"].Member("b").Text())
}
func text10292(e *py.Eval, ctx variables) string {
	return ""
}
func value10293(e *py.Eval, ctx variables) py.Value {
	return py.Str("grid/" + ctx["stream_slice"].Member("a").Text() + "/" + ctx["stream_slice"].Member("b").Text())
}
func typed10293(e *py.Eval, ctx variables) py.Value {
	return py.Str("grid/" + ctx["stream_slice"].Member("a").Text() + "/" + ctx["stream_slice"].Member("b").Text())
}
func texts10293(e *py.Eval, ctx variables) py.Value {
	return py.Str("grid/" + ctx["stream_slice"].Member("a").Text() + "/" + ctx["stream_slice"].Member("b").Text())
}
func text10293(e *py.Eval, ctx variables) string {
	return ""
}
func value10294(e *py.Eval, ctx variables) py.Value {
	return py.Str("grid/" + ctx["stream_slice"].Member("a").Text() + "/" + ctx["stream_slice"].Member("b").Text())
}
func typed10294(e *py.Eval, ctx variables) py.Value {
	return py.Str("grid/" + ctx["stream_slice"].Member("a").Text() + "/" + ctx["stream_slice"].Member("b").Text())
}
func texts10294(e *py.Eval, ctx variables) py.Value {
	return py.Str("grid/" + ctx["stream_slice"].Member("a").Text() + "/" + ctx["stream_slice"].Member("b").Text())
}
func text10294(e *py.Eval, ctx variables) string {
	return ""
}
func value10295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("grid/"+ctx["stream_slice"].Member("a").Text()+"/"+ctx["stream_slice"].Member("b").Text()), "number")
}
func typed10295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("grid/"+ctx["stream_slice"].Member("a").Text()+"/"+ctx["stream_slice"].Member("b").Text()), "number")
}
func texts10295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("grid/"+ctx["stream_slice"].Member("a").Text()+"/"+ctx["stream_slice"].Member("b").Text()), "number")
}
func text10295(e *py.Eval, ctx variables) string {
	return ""
}
func value10296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("grid/"+ctx["stream_slice"].Member("a").Text()+"/"+ctx["stream_slice"].Member("b").Text()), "string")
}
func typed10296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("grid/"+ctx["stream_slice"].Member("a").Text()+"/"+ctx["stream_slice"].Member("b").Text()), "string")
}
func texts10296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("grid/"+ctx["stream_slice"].Member("a").Text()+"/"+ctx["stream_slice"].Member("b").Text()), "string")
}
func text10296(e *py.Eval, ctx variables) string {
	return ""
}
func value10297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("grid/"+ctx["stream_slice"].Member("a").Text()+"/"+ctx["stream_slice"].Member("b").Text()), "boolean")
}
func typed10297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("grid/"+ctx["stream_slice"].Member("a").Text()+"/"+ctx["stream_slice"].Member("b").Text()), "boolean")
}
func texts10297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("grid/"+ctx["stream_slice"].Member("a").Text()+"/"+ctx["stream_slice"].Member("b").Text()), "boolean")
}
func text10297(e *py.Eval, ctx variables) string {
	return ""
}
func value10298(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/collections")
}
func typed10298(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/collections")
}
func texts10298(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/collections")
}
func text10298(e *py.Eval, ctx variables) string {
	return ""
}
func value10299(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/collections")
}
func typed10299(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/collections")
}
func texts10299(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/collections")
}
func text10299(e *py.Eval, ctx variables) string {
	return ""
}
func value10300(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/collections")
}
func typed10300(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/collections")
}
func texts10300(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/collections")
}
func text10300(e *py.Eval, ctx variables) string {
	return ""
}
func value10301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/collections"), "integer")
}
func typed10301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/collections"), "integer")
}
func texts10301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/collections"), "integer")
}
func text10301(e *py.Eval, ctx variables) string {
	return ""
}
func value10302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/collections"), "string")
}
func typed10302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/collections"), "string")
}
func texts10302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/collections"), "string")
}
func text10302(e *py.Eval, ctx variables) string {
	return ""
}
func value10303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/collections"), "number")
}
func typed10303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/collections"), "number")
}
func texts10303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/collections"), "number")
}
func text10303(e *py.Eval, ctx variables) string {
	return ""
}
func value10304(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads/" + ctx["stream_partition"].Member("thread_id").Text() + "/posts?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10304(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads/" + ctx["stream_partition"].Member("thread_id").Text() + "/posts?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10304(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads/" + ctx["stream_partition"].Member("thread_id").Text() + "/posts?$top=" + ctx["config"].Member("page_size").Text())
}
func text10304(e *py.Eval, ctx variables) string {
	return ""
}
func value10305(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads/" + ctx["stream_partition"].Member("thread_id").Text() + "/posts?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10305(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads/" + ctx["stream_partition"].Member("thread_id").Text() + "/posts?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10305(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads/" + ctx["stream_partition"].Member("thread_id").Text() + "/posts?$top=" + ctx["config"].Member("page_size").Text())
}
func text10305(e *py.Eval, ctx variables) string {
	return ""
}
func value10306(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads/" + ctx["stream_partition"].Member("thread_id").Text() + "/posts?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10306(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads/" + ctx["stream_partition"].Member("thread_id").Text() + "/posts?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10306(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads/" + ctx["stream_partition"].Member("thread_id").Text() + "/posts?$top=" + ctx["config"].Member("page_size").Text())
}
func text10306(e *py.Eval, ctx variables) string {
	return ""
}
func value10307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads/"+ctx["stream_partition"].Member("thread_id").Text()+"/posts?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func typed10307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads/"+ctx["stream_partition"].Member("thread_id").Text()+"/posts?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func texts10307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads/"+ctx["stream_partition"].Member("thread_id").Text()+"/posts?$top="+ctx["config"].Member("page_size").Text()), "number")
}
func text10307(e *py.Eval, ctx variables) string {
	return ""
}
func value10308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads/"+ctx["stream_partition"].Member("thread_id").Text()+"/posts?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func typed10308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads/"+ctx["stream_partition"].Member("thread_id").Text()+"/posts?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func texts10308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads/"+ctx["stream_partition"].Member("thread_id").Text()+"/posts?$top="+ctx["config"].Member("page_size").Text()), "boolean")
}
func text10308(e *py.Eval, ctx variables) string {
	return ""
}
func value10309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads/"+ctx["stream_partition"].Member("thread_id").Text()+"/posts?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func typed10309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads/"+ctx["stream_partition"].Member("thread_id").Text()+"/posts?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func texts10309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads/"+ctx["stream_partition"].Member("thread_id").Text()+"/posts?$top="+ctx["config"].Member("page_size").Text()), "integer")
}
func text10309(e *py.Eval, ctx variables) string {
	return ""
}
func value10310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads/"+ctx["stream_partition"].Member("thread_id").Text()+"/posts?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func typed10310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads/"+ctx["stream_partition"].Member("thread_id").Text()+"/posts?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func texts10310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads/"+ctx["stream_partition"].Member("thread_id").Text()+"/posts?$top="+ctx["config"].Member("page_size").Text()), "string")
}
func text10310(e *py.Eval, ctx variables) string {
	return ""
}
func value10311(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10311(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10311(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads?$top=" + ctx["config"].Member("page_size").Text())
}
func text10311(e *py.Eval, ctx variables) string {
	return ""
}
func value10312(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10312(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10312(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads?$top=" + ctx["config"].Member("page_size").Text())
}
func text10312(e *py.Eval, ctx variables) string {
	return ""
}
func value10313(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10313(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10313(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads?$top=" + ctx["config"].Member("page_size").Text())
}
func text10313(e *py.Eval, ctx variables) string {
	return ""
}
func value10314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func typed10314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func texts10314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads?$top="+ctx["config"].Member("page_size").Text()), "string")
}
func text10314(e *py.Eval, ctx variables) string {
	return ""
}
func value10315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func typed10315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func texts10315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads?$top="+ctx["config"].Member("page_size").Text()), "integer")
}
func text10315(e *py.Eval, ctx variables) string {
	return ""
}
func value10316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func typed10316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func texts10316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads?$top="+ctx["config"].Member("page_size").Text()), "number")
}
func text10316(e *py.Eval, ctx variables) string {
	return ""
}
func value10317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func typed10317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func texts10317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads?$top="+ctx["config"].Member("page_size").Text()), "boolean")
}
func text10317(e *py.Eval, ctx variables) string {
	return ""
}
func value10318(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10318(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10318(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations?$top=" + ctx["config"].Member("page_size").Text())
}
func text10318(e *py.Eval, ctx variables) string {
	return ""
}
func value10319(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10319(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10319(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations?$top=" + ctx["config"].Member("page_size").Text())
}
func text10319(e *py.Eval, ctx variables) string {
	return ""
}
func value10320(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10320(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10320(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations?$top=" + ctx["config"].Member("page_size").Text())
}
func text10320(e *py.Eval, ctx variables) string {
	return ""
}
func value10321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func typed10321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func texts10321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations?$top="+ctx["config"].Member("page_size").Text()), "string")
}
func text10321(e *py.Eval, ctx variables) string {
	return ""
}
func value10322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func typed10322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func texts10322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations?$top="+ctx["config"].Member("page_size").Text()), "integer")
}
func text10322(e *py.Eval, ctx variables) string {
	return ""
}
func value10323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func typed10323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func texts10323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations?$top="+ctx["config"].Member("page_size").Text()), "number")
}
func text10323(e *py.Eval, ctx variables) string {
	return ""
}
func value10324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func typed10324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func texts10324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/conversations?$top="+ctx["config"].Member("page_size").Text()), "boolean")
}
func text10324(e *py.Eval, ctx variables) string {
	return ""
}
func value10325(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/drives?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10325(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/drives?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10325(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/drives?$top=" + ctx["config"].Member("page_size").Text())
}
func text10325(e *py.Eval, ctx variables) string {
	return ""
}
func value10326(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/drives?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10326(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/drives?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10326(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/drives?$top=" + ctx["config"].Member("page_size").Text())
}
func text10326(e *py.Eval, ctx variables) string {
	return ""
}
func value10327(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/drives?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10327(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/drives?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10327(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/drives?$top=" + ctx["config"].Member("page_size").Text())
}
func text10327(e *py.Eval, ctx variables) string {
	return ""
}
func value10328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/drives?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func typed10328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/drives?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func texts10328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/drives?$top="+ctx["config"].Member("page_size").Text()), "integer")
}
func text10328(e *py.Eval, ctx variables) string {
	return ""
}
func value10329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/drives?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func typed10329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/drives?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func texts10329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/drives?$top="+ctx["config"].Member("page_size").Text()), "boolean")
}
func text10329(e *py.Eval, ctx variables) string {
	return ""
}
func value10330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/drives?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func typed10330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/drives?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func texts10330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/drives?$top="+ctx["config"].Member("page_size").Text()), "string")
}
func text10330(e *py.Eval, ctx variables) string {
	return ""
}
func value10331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/drives?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func typed10331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/drives?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func texts10331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/drives?$top="+ctx["config"].Member("page_size").Text()), "number")
}
func text10331(e *py.Eval, ctx variables) string {
	return ""
}
func value10332(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members")
}
func typed10332(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members")
}
func texts10332(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members")
}
func text10332(e *py.Eval, ctx variables) string {
	return ""
}
func value10333(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members")
}
func typed10333(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members")
}
func texts10333(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members")
}
func text10333(e *py.Eval, ctx variables) string {
	return ""
}
func value10334(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members")
}
func typed10334(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members")
}
func texts10334(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members")
}
func text10334(e *py.Eval, ctx variables) string {
	return ""
}
func value10335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members"), "string")
}
func typed10335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members"), "string")
}
func texts10335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members"), "string")
}
func text10335(e *py.Eval, ctx variables) string {
	return ""
}
func value10336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members"), "number")
}
func typed10336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members"), "number")
}
func texts10336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members"), "number")
}
func text10336(e *py.Eval, ctx variables) string {
	return ""
}
func value10337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members"), "boolean")
}
func typed10337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members"), "boolean")
}
func texts10337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members"), "boolean")
}
func text10337(e *py.Eval, ctx variables) string {
	return ""
}
func value10338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members"), "integer")
}
func typed10338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members"), "integer")
}
func texts10338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members"), "integer")
}
func text10338(e *py.Eval, ctx variables) string {
	return ""
}
func value10339(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10339(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10339(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members?$top=" + ctx["config"].Member("page_size").Text())
}
func text10339(e *py.Eval, ctx variables) string {
	return ""
}
func value10340(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10340(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10340(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members?$top=" + ctx["config"].Member("page_size").Text())
}
func text10340(e *py.Eval, ctx variables) string {
	return ""
}
func value10341(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10341(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10341(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members?$top=" + ctx["config"].Member("page_size").Text())
}
func text10341(e *py.Eval, ctx variables) string {
	return ""
}
func value10342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func typed10342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func texts10342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members?$top="+ctx["config"].Member("page_size").Text()), "string")
}
func text10342(e *py.Eval, ctx variables) string {
	return ""
}
func value10343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func typed10343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func texts10343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members?$top="+ctx["config"].Member("page_size").Text()), "number")
}
func text10343(e *py.Eval, ctx variables) string {
	return ""
}
func value10344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func typed10344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func texts10344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/members?$top="+ctx["config"].Member("page_size").Text()), "boolean")
}
func text10344(e *py.Eval, ctx variables) string {
	return ""
}
func value10345(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/owners?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10345(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/owners?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10345(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/owners?$top=" + ctx["config"].Member("page_size").Text())
}
func text10345(e *py.Eval, ctx variables) string {
	return ""
}
func value10346(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/owners?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10346(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/owners?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10346(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/owners?$top=" + ctx["config"].Member("page_size").Text())
}
func text10346(e *py.Eval, ctx variables) string {
	return ""
}
func value10347(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/owners?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10347(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/owners?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10347(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/owners?$top=" + ctx["config"].Member("page_size").Text())
}
func text10347(e *py.Eval, ctx variables) string {
	return ""
}
func value10348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/owners?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func typed10348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/owners?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func texts10348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/owners?$top="+ctx["config"].Member("page_size").Text()), "integer")
}
func text10348(e *py.Eval, ctx variables) string {
	return ""
}
func value10349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/owners?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func typed10349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/owners?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func texts10349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/owners?$top="+ctx["config"].Member("page_size").Text()), "string")
}
func text10349(e *py.Eval, ctx variables) string {
	return ""
}
func value10350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/owners?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func typed10350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/owners?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func texts10350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/owners?$top="+ctx["config"].Member("page_size").Text()), "number")
}
func text10350(e *py.Eval, ctx variables) string {
	return ""
}
func value10351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/owners?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func typed10351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/owners?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func texts10351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/owners?$top="+ctx["config"].Member("page_size").Text()), "boolean")
}
func text10351(e *py.Eval, ctx variables) string {
	return ""
}
func value10352(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/stories")
}
func typed10352(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/stories")
}
func texts10352(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/stories")
}
func text10352(e *py.Eval, ctx variables) string {
	return ""
}
func value10353(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/stories")
}
func typed10353(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/stories")
}
func texts10353(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/stories")
}
func text10353(e *py.Eval, ctx variables) string {
	return ""
}
func value10354(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/stories")
}
func typed10354(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/stories")
}
func texts10354(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/stories")
}
func text10354(e *py.Eval, ctx variables) string {
	return ""
}
func value10355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/stories"), "integer")
}
func typed10355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/stories"), "integer")
}
func texts10355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/stories"), "integer")
}
func text10355(e *py.Eval, ctx variables) string {
	return ""
}
func value10356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/stories"), "number")
}
func typed10356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/stories"), "number")
}
func texts10356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/stories"), "number")
}
func text10356(e *py.Eval, ctx variables) string {
	return ""
}
func value10357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/stories"), "boolean")
}
func typed10357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/stories"), "boolean")
}
func texts10357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/stories"), "boolean")
}
func text10357(e *py.Eval, ctx variables) string {
	return ""
}
func value10358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/stories"), "string")
}
func typed10358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/stories"), "string")
}
func texts10358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_partition"].Member("group_id").Text()+"/stories"), "string")
}
func text10358(e *py.Eval, ctx variables) string {
	return ""
}
func value10359(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text())
}
func typed10359(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text())
}
func texts10359(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text())
}
func text10359(e *py.Eval, ctx variables) string {
	return ""
}
func value10360(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text())
}
func typed10360(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text())
}
func texts10360(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text())
}
func text10360(e *py.Eval, ctx variables) string {
	return ""
}
func value10361(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text())
}
func typed10361(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text())
}
func texts10361(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text())
}
func text10361(e *py.Eval, ctx variables) string {
	return ""
}
func value10362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func typed10362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func texts10362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func text10362(e *py.Eval, ctx variables) string {
	return ""
}
func value10363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func typed10363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func texts10363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func text10363(e *py.Eval, ctx variables) string {
	return ""
}
func value10364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func typed10364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func texts10364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func text10364(e *py.Eval, ctx variables) string {
	return ""
}
func value10365(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/boards")
}
func typed10365(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/boards")
}
func texts10365(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/boards")
}
func text10365(e *py.Eval, ctx variables) string {
	return ""
}
func value10366(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/boards")
}
func typed10366(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/boards")
}
func texts10366(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/boards")
}
func text10366(e *py.Eval, ctx variables) string {
	return ""
}
func value10367(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/boards")
}
func typed10367(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/boards")
}
func texts10367(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/boards")
}
func text10367(e *py.Eval, ctx variables) string {
	return ""
}
func value10368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/boards"), "string")
}
func typed10368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/boards"), "string")
}
func texts10368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/boards"), "string")
}
func text10368(e *py.Eval, ctx variables) string {
	return ""
}
func value10369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/boards"), "number")
}
func typed10369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/boards"), "number")
}
func texts10369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/boards"), "number")
}
func text10369(e *py.Eval, ctx variables) string {
	return ""
}
func value10370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/boards"), "integer")
}
func typed10370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/boards"), "integer")
}
func texts10370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/boards"), "integer")
}
func text10370(e *py.Eval, ctx variables) string {
	return ""
}
func value10371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/boards"), "boolean")
}
func typed10371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/boards"), "boolean")
}
func texts10371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/boards"), "boolean")
}
func text10371(e *py.Eval, ctx variables) string {
	return ""
}
func value10372(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/epics")
}
func typed10372(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/epics")
}
func texts10372(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/epics")
}
func text10372(e *py.Eval, ctx variables) string {
	return ""
}
func value10373(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/epics")
}
func typed10373(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/epics")
}
func texts10373(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/epics")
}
func text10373(e *py.Eval, ctx variables) string {
	return ""
}
func value10374(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/epics")
}
func typed10374(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/epics")
}
func texts10374(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/epics")
}
func text10374(e *py.Eval, ctx variables) string {
	return ""
}
func value10375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/epics"), "string")
}
func typed10375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/epics"), "string")
}
func texts10375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/epics"), "string")
}
func text10375(e *py.Eval, ctx variables) string {
	return ""
}
func value10376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/epics"), "integer")
}
func typed10376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/epics"), "integer")
}
func texts10376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/epics"), "integer")
}
func text10376(e *py.Eval, ctx variables) string {
	return ""
}
func value10377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/epics"), "number")
}
func typed10377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/epics"), "number")
}
func texts10377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/epics"), "number")
}
func text10377(e *py.Eval, ctx variables) string {
	return ""
}
func value10378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/epics"), "boolean")
}
func typed10378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/epics"), "boolean")
}
func texts10378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/epics"), "boolean")
}
func text10378(e *py.Eval, ctx variables) string {
	return ""
}
func value10379(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func typed10379(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func texts10379(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func text10379(e *py.Eval, ctx variables) string {
	return ""
}
func value10380(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func typed10380(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func texts10380(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func text10380(e *py.Eval, ctx variables) string {
	return ""
}
func value10381(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func typed10381(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func texts10381(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func text10381(e *py.Eval, ctx variables) string {
	return ""
}
func value10382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "string")
}
func typed10382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "string")
}
func texts10382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "string")
}
func text10382(e *py.Eval, ctx variables) string {
	return ""
}
func value10383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "number")
}
func typed10383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "number")
}
func texts10383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "number")
}
func text10383(e *py.Eval, ctx variables) string {
	return ""
}
func value10384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "integer")
}
func typed10384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "integer")
}
func texts10384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "integer")
}
func text10384(e *py.Eval, ctx variables) string {
	return ""
}
func value10385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "boolean")
}
func typed10385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "boolean")
}
func texts10385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/labels"), "boolean")
}
func text10385(e *py.Eval, ctx variables) string {
	return ""
}
func value10386(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func typed10386(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func texts10386(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func text10386(e *py.Eval, ctx variables) string {
	return ""
}
func value10387(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func typed10387(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func texts10387(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func text10387(e *py.Eval, ctx variables) string {
	return ""
}
func value10388(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func typed10388(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func texts10388(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func text10388(e *py.Eval, ctx variables) string {
	return ""
}
func value10389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/members"), "string")
}
func typed10389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/members"), "string")
}
func texts10389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/members"), "string")
}
func text10389(e *py.Eval, ctx variables) string {
	return ""
}
func value10390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/members"), "number")
}
func typed10390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/members"), "number")
}
func texts10390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/members"), "number")
}
func text10390(e *py.Eval, ctx variables) string {
	return ""
}
func value10391(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func typed10391(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func texts10391(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func text10391(e *py.Eval, ctx variables) string {
	return ""
}
func value10392(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func typed10392(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func texts10392(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func text10392(e *py.Eval, ctx variables) string {
	return ""
}
func value10393(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func typed10393(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func texts10393(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func text10393(e *py.Eval, ctx variables) string {
	return ""
}
func value10394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "boolean")
}
func typed10394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "boolean")
}
func texts10394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "boolean")
}
func text10394(e *py.Eval, ctx variables) string {
	return ""
}
func value10395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "string")
}
func typed10395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "string")
}
func texts10395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "string")
}
func text10395(e *py.Eval, ctx variables) string {
	return ""
}
func value10396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "number")
}
func typed10396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "number")
}
func texts10396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+ctx["stream_slice"].Member("id").Text()+"/milestones"), "number")
}
func text10396(e *py.Eval, ctx variables) string {
	return ""
}
func value10397(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("groups/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/epics/" + ctx["stream_slice"].Member("iid").Text() + "/issues"))
}
func typed10397(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("groups/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/epics/" + ctx["stream_slice"].Member("iid").Text() + "/issues"))
}
func texts10397(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/epics/" + ctx["stream_slice"].Member("iid").Text() + "/issues")
}
func text10397(e *py.Eval, ctx variables) string {
	return ""
}
func value10398(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("groups/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/epics/" + ctx["stream_slice"].Member("iid").Text() + "/issues"))
}
func typed10398(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("groups/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/epics/" + ctx["stream_slice"].Member("iid").Text() + "/issues"))
}
func texts10398(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/epics/" + ctx["stream_slice"].Member("iid").Text() + "/issues")
}
func text10398(e *py.Eval, ctx variables) string {
	return ""
}
func value10399(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("groups/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/epics/" + ctx["stream_slice"].Member("iid").Text() + "/issues")).Text())
}
func typed10399(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("groups/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/epics/" + ctx["stream_slice"].Member("iid").Text() + "/issues")).Text())
}
func texts10399(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/epics/" + ctx["stream_slice"].Member("iid").Text() + "/issues")
}
func text10399(e *py.Eval, ctx variables) string {
	return ""
}
