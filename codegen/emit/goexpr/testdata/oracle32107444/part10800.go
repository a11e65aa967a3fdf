package main

import "github.com/airgen/airgen/runtime/py"

func value10800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub_domain").Text()+".campayn.com/api/v1/"), "string")
}
func typed10800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub_domain").Text()+".campayn.com/api/v1/"), "string")
}
func texts10800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub_domain").Text()+".campayn.com/api/v1/"), "string")
}
func text10800(e *py.Eval, ctx variables) string {
	return ""
}
func value10801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub_domain").Text()+".campayn.com/api/v1/"), "integer")
}
func typed10801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub_domain").Text()+".campayn.com/api/v1/"), "integer")
}
func texts10801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub_domain").Text()+".campayn.com/api/v1/"), "integer")
}
func text10801(e *py.Eval, ctx variables) string {
	return ""
}
func value10802(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub_domain").Text()+".campayn.com/api/v1/"), "number")
}
func typed10802(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub_domain").Text()+".campayn.com/api/v1/"), "number")
}
func texts10802(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub_domain").Text()+".campayn.com/api/v1/"), "number")
}
func text10802(e *py.Eval, ctx variables) string {
	return ""
}
func value10803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub_domain").Text()+".campayn.com/api/v1/"), "boolean")
}
func typed10803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub_domain").Text()+".campayn.com/api/v1/"), "boolean")
}
func texts10803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub_domain").Text()+".campayn.com/api/v1/"), "boolean")
}
func text10803(e *py.Eval, ctx variables) string {
	return ""
}
func value10804(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".ezofficeinventory.com")
}
func typed10804(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".ezofficeinventory.com")
}
func texts10804(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".ezofficeinventory.com")
}
func text10804(e *py.Eval, ctx variables) string {
	return ""
}
func value10805(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".ezofficeinventory.com")
}
func typed10805(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".ezofficeinventory.com")
}
func texts10805(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".ezofficeinventory.com")
}
func text10805(e *py.Eval, ctx variables) string {
	return ""
}
func value10806(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".ezofficeinventory.com")
}
func typed10806(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".ezofficeinventory.com")
}
func texts10806(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".ezofficeinventory.com")
}
func text10806(e *py.Eval, ctx variables) string {
	return ""
}
func value10807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".ezofficeinventory.com"), "number")
}
func typed10807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".ezofficeinventory.com"), "number")
}
func texts10807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".ezofficeinventory.com"), "number")
}
func text10807(e *py.Eval, ctx variables) string {
	return ""
}
func value10808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".ezofficeinventory.com"), "boolean")
}
func typed10808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".ezofficeinventory.com"), "boolean")
}
func texts10808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".ezofficeinventory.com"), "boolean")
}
func text10808(e *py.Eval, ctx variables) string {
	return ""
}
func value10809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".ezofficeinventory.com"), "string")
}
func typed10809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".ezofficeinventory.com"), "string")
}
func texts10809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".ezofficeinventory.com"), "string")
}
func text10809(e *py.Eval, ctx variables) string {
	return ""
}
func value10810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".ezofficeinventory.com"), "integer")
}
func typed10810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".ezofficeinventory.com"), "integer")
}
func texts10810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".ezofficeinventory.com"), "integer")
}
func text10810(e *py.Eval, ctx variables) string {
	return ""
}
func value10811(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".nocrm.io/api/v2")
}
func typed10811(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".nocrm.io/api/v2")
}
func texts10811(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".nocrm.io/api/v2")
}
func text10811(e *py.Eval, ctx variables) string {
	return ""
}
func value10812(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".nocrm.io/api/v2")
}
func typed10812(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".nocrm.io/api/v2")
}
func texts10812(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".nocrm.io/api/v2")
}
func text10812(e *py.Eval, ctx variables) string {
	return ""
}
func value10813(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".nocrm.io/api/v2")
}
func typed10813(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".nocrm.io/api/v2")
}
func texts10813(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".nocrm.io/api/v2")
}
func text10813(e *py.Eval, ctx variables) string {
	return ""
}
func value10814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".nocrm.io/api/v2"), "string")
}
func typed10814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".nocrm.io/api/v2"), "string")
}
func texts10814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".nocrm.io/api/v2"), "string")
}
func text10814(e *py.Eval, ctx variables) string {
	return ""
}
func value10815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".nocrm.io/api/v2"), "number")
}
func typed10815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".nocrm.io/api/v2"), "number")
}
func texts10815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".nocrm.io/api/v2"), "number")
}
func text10815(e *py.Eval, ctx variables) string {
	return ""
}
func value10816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".nocrm.io/api/v2"), "integer")
}
func typed10816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".nocrm.io/api/v2"), "integer")
}
func texts10816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".nocrm.io/api/v2"), "integer")
}
func text10816(e *py.Eval, ctx variables) string {
	return ""
}
func value10817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".nocrm.io/api/v2"), "boolean")
}
func typed10817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".nocrm.io/api/v2"), "boolean")
}
func texts10817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".nocrm.io/api/v2"), "boolean")
}
func text10817(e *py.Eval, ctx variables) string {
	return ""
}
func value10818(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".wufoo.com/api/v3")
}
func typed10818(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".wufoo.com/api/v3")
}
func texts10818(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".wufoo.com/api/v3")
}
func text10818(e *py.Eval, ctx variables) string {
	return ""
}
func value10819(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".wufoo.com/api/v3")
}
func typed10819(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".wufoo.com/api/v3")
}
func texts10819(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".wufoo.com/api/v3")
}
func text10819(e *py.Eval, ctx variables) string {
	return ""
}
func value10820(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".wufoo.com/api/v3")
}
func typed10820(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".wufoo.com/api/v3")
}
func texts10820(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".wufoo.com/api/v3")
}
func text10820(e *py.Eval, ctx variables) string {
	return ""
}
func value10821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".wufoo.com/api/v3"), "number")
}
func typed10821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".wufoo.com/api/v3"), "number")
}
func texts10821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".wufoo.com/api/v3"), "number")
}
func text10821(e *py.Eval, ctx variables) string {
	return ""
}
func value10822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".wufoo.com/api/v3"), "integer")
}
func typed10822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".wufoo.com/api/v3"), "integer")
}
func texts10822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".wufoo.com/api/v3"), "integer")
}
func text10822(e *py.Eval, ctx variables) string {
	return ""
}
func value10823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".wufoo.com/api/v3"), "boolean")
}
func typed10823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".wufoo.com/api/v3"), "boolean")
}
func texts10823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".wufoo.com/api/v3"), "boolean")
}
func text10823(e *py.Eval, ctx variables) string {
	return ""
}
func value10824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".wufoo.com/api/v3"), "string")
}
func typed10824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".wufoo.com/api/v3"), "string")
}
func texts10824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".wufoo.com/api/v3"), "string")
}
func text10824(e *py.Eval, ctx variables) string {
	return ""
}
func value10825(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".yousign.app/v3/")
}
func typed10825(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".yousign.app/v3/")
}
func texts10825(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".yousign.app/v3/")
}
func text10825(e *py.Eval, ctx variables) string {
	return ""
}
func value10826(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".yousign.app/v3/")
}
func typed10826(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".yousign.app/v3/")
}
func texts10826(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".yousign.app/v3/")
}
func text10826(e *py.Eval, ctx variables) string {
	return ""
}
func value10827(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".yousign.app/v3/")
}
func typed10827(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".yousign.app/v3/")
}
func texts10827(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".yousign.app/v3/")
}
func text10827(e *py.Eval, ctx variables) string {
	return ""
}
func value10828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".yousign.app/v3/"), "string")
}
func typed10828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".yousign.app/v3/"), "string")
}
func texts10828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".yousign.app/v3/"), "string")
}
func text10828(e *py.Eval, ctx variables) string {
	return ""
}
func value10829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".yousign.app/v3/"), "integer")
}
func typed10829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".yousign.app/v3/"), "integer")
}
func texts10829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".yousign.app/v3/"), "integer")
}
func text10829(e *py.Eval, ctx variables) string {
	return ""
}
func value10830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".yousign.app/v3/"), "boolean")
}
func typed10830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".yousign.app/v3/"), "boolean")
}
func texts10830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".yousign.app/v3/"), "boolean")
}
func text10830(e *py.Eval, ctx variables) string {
	return ""
}
func value10831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".yousign.app/v3/"), "number")
}
func typed10831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".yousign.app/v3/"), "number")
}
func texts10831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".yousign.app/v3/"), "number")
}
func text10831(e *py.Eval, ctx variables) string {
	return ""
}
func value10832(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/sunshine/")
}
func typed10832(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/sunshine/")
}
func texts10832(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/sunshine/")
}
func text10832(e *py.Eval, ctx variables) string {
	return ""
}
func value10833(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/sunshine/")
}
func typed10833(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/sunshine/")
}
func texts10833(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/sunshine/")
}
func text10833(e *py.Eval, ctx variables) string {
	return ""
}
func value10834(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/sunshine/")
}
func typed10834(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/sunshine/")
}
func texts10834(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/sunshine/")
}
func text10834(e *py.Eval, ctx variables) string {
	return ""
}
func value10835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/sunshine/"), "string")
}
func typed10835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/sunshine/"), "string")
}
func texts10835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/sunshine/"), "string")
}
func text10835(e *py.Eval, ctx variables) string {
	return ""
}
func value10836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/sunshine/"), "boolean")
}
func typed10836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/sunshine/"), "boolean")
}
func texts10836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/sunshine/"), "boolean")
}
func text10836(e *py.Eval, ctx variables) string {
	return ""
}
func value10837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/sunshine/"), "number")
}
func typed10837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/sunshine/"), "number")
}
func texts10837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/sunshine/"), "number")
}
func text10837(e *py.Eval, ctx variables) string {
	return ""
}
func value10838(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/")
}
func typed10838(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/")
}
func texts10838(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/")
}
func text10838(e *py.Eval, ctx variables) string {
	return ""
}
func value10839(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/")
}
func typed10839(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/")
}
func texts10839(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/")
}
func text10839(e *py.Eval, ctx variables) string {
	return ""
}
func value10840(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/")
}
func typed10840(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/")
}
func texts10840(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/")
}
func text10840(e *py.Eval, ctx variables) string {
	return ""
}
func value10841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/"), "number")
}
func typed10841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/"), "number")
}
func texts10841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/"), "number")
}
func text10841(e *py.Eval, ctx variables) string {
	return ""
}
func value10842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/"), "boolean")
}
func typed10842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/"), "boolean")
}
func texts10842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/"), "boolean")
}
func text10842(e *py.Eval, ctx variables) string {
	return ""
}
func value10843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/"), "integer")
}
func typed10843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/"), "integer")
}
func texts10843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/"), "integer")
}
func text10843(e *py.Eval, ctx variables) string {
	return ""
}
func value10844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/"), "string")
}
func typed10844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/"), "string")
}
func texts10844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/"), "string")
}
func text10844(e *py.Eval, ctx variables) string {
	return ""
}
func value10845(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/channels/voice/")
}
func typed10845(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/channels/voice/")
}
func texts10845(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/channels/voice/")
}
func text10845(e *py.Eval, ctx variables) string {
	return ""
}
func value10846(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/channels/voice/")
}
func typed10846(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/channels/voice/")
}
func texts10846(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/channels/voice/")
}
func text10846(e *py.Eval, ctx variables) string {
	return ""
}
func value10847(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/channels/voice/")
}
func typed10847(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/channels/voice/")
}
func texts10847(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/channels/voice/")
}
func text10847(e *py.Eval, ctx variables) string {
	return ""
}
func value10848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/channels/voice/"), "boolean")
}
func typed10848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/channels/voice/"), "boolean")
}
func texts10848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/channels/voice/"), "boolean")
}
func text10848(e *py.Eval, ctx variables) string {
	return ""
}
func value10849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/channels/voice/"), "integer")
}
func typed10849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/channels/voice/"), "integer")
}
func texts10849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/channels/voice/"), "integer")
}
func text10849(e *py.Eval, ctx variables) string {
	return ""
}
func value10850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/channels/voice/"), "number")
}
func typed10850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/channels/voice/"), "number")
}
func texts10850(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/channels/voice/"), "number")
}
func text10850(e *py.Eval, ctx variables) string {
	return ""
}
func value10851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/channels/voice/"), "string")
}
func typed10851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/channels/voice/"), "string")
}
func texts10851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/channels/voice/"), "string")
}
func text10851(e *py.Eval, ctx variables) string {
	return ""
}
func value10852(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/chat/")
}
func typed10852(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/chat/")
}
func texts10852(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/chat/")
}
func text10852(e *py.Eval, ctx variables) string {
	return ""
}
func value10853(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/chat/")
}
func typed10853(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/chat/")
}
func texts10853(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/chat/")
}
func text10853(e *py.Eval, ctx variables) string {
	return ""
}
func value10854(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/chat/")
}
func typed10854(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/chat/")
}
func texts10854(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/chat/")
}
func text10854(e *py.Eval, ctx variables) string {
	return ""
}
func value10855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/chat/"), "boolean")
}
func typed10855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/chat/"), "boolean")
}
func texts10855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/chat/"), "boolean")
}
func text10855(e *py.Eval, ctx variables) string {
	return ""
}
func value10856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/chat/"), "string")
}
func typed10856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/chat/"), "string")
}
func texts10856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/chat/"), "string")
}
func text10856(e *py.Eval, ctx variables) string {
	return ""
}
func value10857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/chat/"), "number")
}
func typed10857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/chat/"), "number")
}
func texts10857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/chat/"), "number")
}
func text10857(e *py.Eval, ctx variables) string {
	return ""
}
func value10858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/chat/"), "integer")
}
func typed10858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/chat/"), "integer")
}
func texts10858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("subdomain").Text()+".zendesk.com/api/v2/chat/"), "integer")
}
func text10858(e *py.Eval, ctx variables) string {
	return ""
}
func value10859(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/api/")
}
func typed10859(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/api/")
}
func texts10859(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/api/")
}
func text10859(e *py.Eval, ctx variables) string {
	return ""
}
func value10860(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/api/")
}
func typed10860(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/api/")
}
func texts10860(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/api/")
}
func text10860(e *py.Eval, ctx variables) string {
	return ""
}
func value10861(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/api/")
}
func typed10861(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/api/")
}
func texts10861(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/api/")
}
func text10861(e *py.Eval, ctx variables) string {
	return ""
}
func value10862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/api/"), "string")
}
func typed10862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/api/"), "string")
}
func texts10862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/api/"), "string")
}
func text10862(e *py.Eval, ctx variables) string {
	return ""
}
func value10863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/api/"), "integer")
}
func typed10863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/api/"), "integer")
}
func texts10863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/api/"), "integer")
}
func text10863(e *py.Eval, ctx variables) string {
	return ""
}
func value10864(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/api/"), "number")
}
func typed10864(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/api/"), "number")
}
func texts10864(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/api/"), "number")
}
func text10864(e *py.Eval, ctx variables) string {
	return ""
}
func value10865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/api/"), "boolean")
}
func typed10865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/api/"), "boolean")
}
func texts10865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/api/"), "boolean")
}
func text10865(e *py.Eval, ctx variables) string {
	return ""
}
func value10866(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/oauth/token")
}
func typed10866(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/oauth/token")
}
func texts10866(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/oauth/token")
}
func text10866(e *py.Eval, ctx variables) string {
	return ""
}
func value10867(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/oauth/token")
}
func typed10867(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/oauth/token")
}
func texts10867(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/oauth/token")
}
func text10867(e *py.Eval, ctx variables) string {
	return ""
}
func value10868(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/oauth/token")
}
func typed10868(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/oauth/token")
}
func texts10868(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/oauth/token")
}
func text10868(e *py.Eval, ctx variables) string {
	return ""
}
func value10869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/oauth/token"), "integer")
}
func typed10869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/oauth/token"), "integer")
}
func texts10869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/oauth/token"), "integer")
}
func text10869(e *py.Eval, ctx variables) string {
	return ""
}
func value10870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/oauth/token"), "number")
}
func typed10870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/oauth/token"), "number")
}
func texts10870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/oauth/token"), "number")
}
func text10870(e *py.Eval, ctx variables) string {
	return ""
}
func value10871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/oauth/token"), "boolean")
}
func typed10871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/oauth/token"), "boolean")
}
func texts10871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/oauth/token"), "boolean")
}
func text10871(e *py.Eval, ctx variables) string {
	return ""
}
func value10872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/oauth/token"), "string")
}
func typed10872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/oauth/token"), "string")
}
func texts10872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("url_region").Text()+".castoredc.com/oauth/token"), "string")
}
func text10872(e *py.Eval, ctx variables) string {
	return ""
}
func value10873(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["stream_slice"].Member("url").Text() + ".instatus.com/summary.json")
}
func typed10873(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["stream_slice"].Member("url").Text() + ".instatus.com/summary.json")
}
func texts10873(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["stream_slice"].Member("url").Text() + ".instatus.com/summary.json")
}
func text10873(e *py.Eval, ctx variables) string {
	return ""
}
func value10874(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["stream_slice"].Member("url").Text() + ".instatus.com/summary.json")
}
func typed10874(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["stream_slice"].Member("url").Text() + ".instatus.com/summary.json")
}
func texts10874(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["stream_slice"].Member("url").Text() + ".instatus.com/summary.json")
}
func text10874(e *py.Eval, ctx variables) string {
	return ""
}
func value10875(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["stream_slice"].Member("url").Text() + ".instatus.com/summary.json")
}
func typed10875(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["stream_slice"].Member("url").Text() + ".instatus.com/summary.json")
}
func texts10875(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["stream_slice"].Member("url").Text() + ".instatus.com/summary.json")
}
func text10875(e *py.Eval, ctx variables) string {
	return ""
}
func value10876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["stream_slice"].Member("url").Text()+".instatus.com/summary.json"), "integer")
}
func typed10876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["stream_slice"].Member("url").Text()+".instatus.com/summary.json"), "integer")
}
func texts10876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["stream_slice"].Member("url").Text()+".instatus.com/summary.json"), "integer")
}
func text10876(e *py.Eval, ctx variables) string {
	return ""
}
func value10877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["stream_slice"].Member("url").Text()+".instatus.com/summary.json"), "string")
}
func typed10877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["stream_slice"].Member("url").Text()+".instatus.com/summary.json"), "string")
}
func texts10877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["stream_slice"].Member("url").Text()+".instatus.com/summary.json"), "string")
}
func text10877(e *py.Eval, ctx variables) string {
	return ""
}
func value10878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["stream_slice"].Member("url").Text()+".instatus.com/summary.json"), "number")
}
func typed10878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["stream_slice"].Member("url").Text()+".instatus.com/summary.json"), "number")
}
func texts10878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["stream_slice"].Member("url").Text()+".instatus.com/summary.json"), "number")
}
func text10878(e *py.Eval, ctx variables) string {
	return ""
}
func value10879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["stream_slice"].Member("url").Text()+".instatus.com/summary.json"), "boolean")
}
func typed10879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["stream_slice"].Member("url").Text()+".instatus.com/summary.json"), "boolean")
}
func texts10879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["stream_slice"].Member("url").Text()+".instatus.com/summary.json"), "boolean")
}
func text10879(e *py.Eval, ctx variables) string {
	return ""
}
func value10880(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "") + "amplitude.com/api")
}
func typed10880(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "") + "amplitude.com/api")
}
func texts10880(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("data_region").Text() == "EU Residency Server", "analytics.eu.", "") + "amplitude.com/api")
}
func text10880(e *py.Eval, ctx variables) string {
	return ""
}
func value10881(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "") + "amplitude.com/api")
}
func typed10881(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "") + "amplitude.com/api")
}
func texts10881(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("data_region").Text() == "EU Residency Server", "analytics.eu.", "") + "amplitude.com/api")
}
func text10881(e *py.Eval, ctx variables) string {
	return ""
}
func value10882(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "") + "amplitude.com/api")
}
func typed10882(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "") + "amplitude.com/api")
}
func texts10882(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("data_region").Text() == "EU Residency Server", "analytics.eu.", "") + "amplitude.com/api")
}
func text10882(e *py.Eval, ctx variables) string {
	return ""
}
func value10883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "")+"amplitude.com/api"), "boolean")
}
func typed10883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "")+"amplitude.com/api"), "boolean")
}
func texts10883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("data_region").Text() == "EU Residency Server", "analytics.eu.", "")+"amplitude.com/api"), "boolean")
}
func text10883(e *py.Eval, ctx variables) string {
	return ""
}
func value10884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "")+"amplitude.com/api"), "string")
}
func typed10884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "")+"amplitude.com/api"), "string")
}
func texts10884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("data_region").Text() == "EU Residency Server", "analytics.eu.", "")+"amplitude.com/api"), "string")
}
func text10884(e *py.Eval, ctx variables) string {
	return ""
}
func value10885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "")+"amplitude.com/api"), "integer")
}
func typed10885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "")+"amplitude.com/api"), "integer")
}
func texts10885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("data_region").Text() == "EU Residency Server", "analytics.eu.", "")+"amplitude.com/api"), "integer")
}
func text10885(e *py.Eval, ctx variables) string {
	return ""
}
func value10886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "")+"amplitude.com/api"), "number")
}
func typed10886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "")+"amplitude.com/api"), "number")
}
func texts10886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("data_region").Text() == "EU Residency Server", "analytics.eu.", "")+"amplitude.com/api"), "number")
}
func text10886(e *py.Eval, ctx variables) string {
	return ""
}
func value10887(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_subdomain").Text() + ".sendsmaily.net/api")
}
func typed10887(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_subdomain").Text() + ".sendsmaily.net/api")
}
func texts10887(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_subdomain").Text() + ".sendsmaily.net/api")
}
func text10887(e *py.Eval, ctx variables) string {
	return ""
}
func value10888(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_subdomain").Text() + ".sendsmaily.net/api")
}
func typed10888(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_subdomain").Text() + ".sendsmaily.net/api")
}
func texts10888(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_subdomain").Text() + ".sendsmaily.net/api")
}
func text10888(e *py.Eval, ctx variables) string {
	return ""
}
func value10889(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_subdomain").Text() + ".sendsmaily.net/api")
}
func typed10889(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_subdomain").Text() + ".sendsmaily.net/api")
}
func texts10889(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_subdomain").Text() + ".sendsmaily.net/api")
}
func text10889(e *py.Eval, ctx variables) string {
	return ""
}
func value10890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_subdomain").Text()+".sendsmaily.net/api"), "boolean")
}
func typed10890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_subdomain").Text()+".sendsmaily.net/api"), "boolean")
}
func texts10890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_subdomain").Text()+".sendsmaily.net/api"), "boolean")
}
func text10890(e *py.Eval, ctx variables) string {
	return ""
}
func value10891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_subdomain").Text()+".sendsmaily.net/api"), "integer")
}
func typed10891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_subdomain").Text()+".sendsmaily.net/api"), "integer")
}
func texts10891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_subdomain").Text()+".sendsmaily.net/api"), "integer")
}
func text10891(e *py.Eval, ctx variables) string {
	return ""
}
func value10892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_subdomain").Text()+".sendsmaily.net/api"), "number")
}
func typed10892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_subdomain").Text()+".sendsmaily.net/api"), "number")
}
func texts10892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_subdomain").Text()+".sendsmaily.net/api"), "number")
}
func text10892(e *py.Eval, ctx variables) string {
	return ""
}
func value10893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_subdomain").Text()+".sendsmaily.net/api"), "string")
}
func typed10893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_subdomain").Text()+".sendsmaily.net/api"), "string")
}
func texts10893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_subdomain").Text()+".sendsmaily.net/api"), "string")
}
func text10893(e *py.Eval, ctx variables) string {
	return ""
}
func value10894(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + "/api/v2")
}
func typed10894(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + "/api/v2")
}
func texts10894(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + "/api/v2")
}
func text10894(e *py.Eval, ctx variables) string {
	return ""
}
func value10895(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + "/api/v2")
}
func typed10895(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + "/api/v2")
}
func texts10895(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + "/api/v2")
}
func text10895(e *py.Eval, ctx variables) string {
	return ""
}
func value10896(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + "/api/v2")
}
func typed10896(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + "/api/v2")
}
func texts10896(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + "/api/v2")
}
func text10896(e *py.Eval, ctx variables) string {
	return ""
}
func value10897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+"/api/v2"), "integer")
}
func typed10897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+"/api/v2"), "integer")
}
func texts10897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+"/api/v2"), "integer")
}
func text10897(e *py.Eval, ctx variables) string {
	return ""
}
func value10898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+"/api/v2"), "number")
}
func typed10898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+"/api/v2"), "number")
}
func texts10898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+"/api/v2"), "number")
}
func text10898(e *py.Eval, ctx variables) string {
	return ""
}
func value10899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+"/api/v2"), "boolean")
}
func typed10899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+"/api/v2"), "boolean")
}
func texts10899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+"/api/v2"), "boolean")
}
func text10899(e *py.Eval, ctx variables) string {
	return ""
}
func value10900(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("plaid_env").Text() + ".plaid.com")
}
func typed10900(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("plaid_env").Text() + ".plaid.com")
}
func texts10900(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("plaid_env").Text() + ".plaid.com")
}
func text10900(e *py.Eval, ctx variables) string {
	return ""
}
func value10901(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("plaid_env").Text() + ".plaid.com")
}
func typed10901(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("plaid_env").Text() + ".plaid.com")
}
func texts10901(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("plaid_env").Text() + ".plaid.com")
}
func text10901(e *py.Eval, ctx variables) string {
	return ""
}
func value10902(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("plaid_env").Text() + ".plaid.com")
}
func typed10902(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("plaid_env").Text() + ".plaid.com")
}
func texts10902(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("plaid_env").Text() + ".plaid.com")
}
func text10902(e *py.Eval, ctx variables) string {
	return ""
}
func value10903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("plaid_env").Text()+".plaid.com"), "string")
}
func typed10903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("plaid_env").Text()+".plaid.com"), "string")
}
func texts10903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("plaid_env").Text()+".plaid.com"), "string")
}
func text10903(e *py.Eval, ctx variables) string {
	return ""
}
func value10904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("plaid_env").Text()+".plaid.com"), "integer")
}
func typed10904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("plaid_env").Text()+".plaid.com"), "integer")
}
func texts10904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("plaid_env").Text()+".plaid.com"), "integer")
}
func text10904(e *py.Eval, ctx variables) string {
	return ""
}
func value10905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("plaid_env").Text()+".plaid.com"), "number")
}
func typed10905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("plaid_env").Text()+".plaid.com"), "number")
}
func texts10905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("plaid_env").Text()+".plaid.com"), "number")
}
func text10905(e *py.Eval, ctx variables) string {
	return ""
}
func value10906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("plaid_env").Text()+".plaid.com"), "boolean")
}
func typed10906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("plaid_env").Text()+".plaid.com"), "boolean")
}
func texts10906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("plaid_env").Text()+".plaid.com"), "boolean")
}
func text10906(e *py.Eval, ctx variables) string {
	return ""
}
func value10907(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/channels")
}
func typed10907(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/channels")
}
func texts10907(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/channels")
}
func text10907(e *py.Eval, ctx variables) string {
	return ""
}
func value10908(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/channels")
}
func typed10908(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/channels")
}
func texts10908(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/channels")
}
func text10908(e *py.Eval, ctx variables) string {
	return ""
}
func value10909(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/channels")
}
func typed10909(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/channels")
}
func texts10909(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/channels")
}
func text10909(e *py.Eval, ctx variables) string {
	return ""
}
func value10910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/channels"), "number")
}
func typed10910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/channels"), "number")
}
func texts10910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/channels"), "number")
}
func text10910(e *py.Eval, ctx variables) string {
	return ""
}
func value10911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/channels"), "boolean")
}
func typed10911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/channels"), "boolean")
}
func texts10911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/channels"), "boolean")
}
func text10911(e *py.Eval, ctx variables) string {
	return ""
}
func value10912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/channels"), "string")
}
func typed10912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/channels"), "string")
}
func texts10912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/channels"), "string")
}
func text10912(e *py.Eval, ctx variables) string {
	return ""
}
func value10913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/channels"), "integer")
}
func typed10913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/channels"), "integer")
}
func texts10913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/channels"), "integer")
}
func text10913(e *py.Eval, ctx variables) string {
	return ""
}
func value10914(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/conversations")
}
func typed10914(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/conversations")
}
func texts10914(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/conversations")
}
func text10914(e *py.Eval, ctx variables) string {
	return ""
}
func value10915(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/conversations")
}
func typed10915(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/conversations")
}
func texts10915(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/conversations")
}
func text10915(e *py.Eval, ctx variables) string {
	return ""
}
func value10916(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/conversations")
}
func typed10916(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/conversations")
}
func texts10916(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/conversations")
}
func text10916(e *py.Eval, ctx variables) string {
	return ""
}
func value10917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/conversations"), "string")
}
func typed10917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/conversations"), "string")
}
func texts10917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/conversations"), "string")
}
func text10917(e *py.Eval, ctx variables) string {
	return ""
}
func value10918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/conversations"), "integer")
}
func typed10918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/conversations"), "integer")
}
func texts10918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/conversations"), "integer")
}
func text10918(e *py.Eval, ctx variables) string {
	return ""
}
func value10919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/conversations"), "boolean")
}
func typed10919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/conversations"), "boolean")
}
func texts10919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/conversations"), "boolean")
}
func text10919(e *py.Eval, ctx variables) string {
	return ""
}
func value10920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/conversations"), "number")
}
func typed10920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/conversations"), "number")
}
func texts10920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/conversations"), "number")
}
func text10920(e *py.Eval, ctx variables) string {
	return ""
}
func value10921(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/teammates")
}
func typed10921(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/teammates")
}
func texts10921(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/teammates")
}
func text10921(e *py.Eval, ctx variables) string {
	return ""
}
func value10922(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/teammates")
}
func typed10922(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/teammates")
}
func texts10922(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/teammates")
}
func text10922(e *py.Eval, ctx variables) string {
	return ""
}
func value10923(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/teammates")
}
func typed10923(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/teammates")
}
func texts10923(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/teammates")
}
func text10923(e *py.Eval, ctx variables) string {
	return ""
}
func value10924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/teammates"), "string")
}
func typed10924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/teammates"), "string")
}
func texts10924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/teammates"), "string")
}
func text10924(e *py.Eval, ctx variables) string {
	return ""
}
func value10925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/teammates"), "number")
}
func typed10925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/teammates"), "number")
}
func texts10925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/teammates"), "number")
}
func text10925(e *py.Eval, ctx variables) string {
	return ""
}
func value10926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/teammates"), "integer")
}
func typed10926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/teammates"), "integer")
}
func texts10926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/teammates"), "integer")
}
func text10926(e *py.Eval, ctx variables) string {
	return ""
}
func value10927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/teammates"), "boolean")
}
func typed10927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/teammates"), "boolean")
}
func texts10927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("inboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/teammates"), "boolean")
}
func text10927(e *py.Eval, ctx variables) string {
	return ""
}
func value10928(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/booleans")
}
func typed10928(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/booleans")
}
func texts10928(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/booleans")
}
func text10928(e *py.Eval, ctx variables) string {
	return ""
}
func value10929(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/booleans")
}
func typed10929(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/booleans")
}
func texts10929(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/booleans")
}
func text10929(e *py.Eval, ctx variables) string {
	return ""
}
func value10930(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/booleans")
}
func typed10930(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/booleans")
}
func texts10930(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/booleans")
}
func text10930(e *py.Eval, ctx variables) string {
	return ""
}
func value10931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/booleans"), "integer")
}
func typed10931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/booleans"), "integer")
}
func texts10931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/booleans"), "integer")
}
func text10931(e *py.Eval, ctx variables) string {
	return ""
}
func value10932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/booleans"), "number")
}
func typed10932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/booleans"), "number")
}
func texts10932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/booleans"), "number")
}
func text10932(e *py.Eval, ctx variables) string {
	return ""
}
func value10933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/booleans"), "string")
}
func typed10933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/booleans"), "string")
}
func texts10933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/booleans"), "string")
}
func text10933(e *py.Eval, ctx variables) string {
	return ""
}
func value10934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/booleans"), "boolean")
}
func typed10934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/booleans"), "boolean")
}
func texts10934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/booleans"), "boolean")
}
func text10934(e *py.Eval, ctx variables) string {
	return ""
}
func value10935(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/resources")
}
func typed10935(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/resources")
}
func texts10935(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/resources")
}
func text10935(e *py.Eval, ctx variables) string {
	return ""
}
func value10936(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/resources")
}
func typed10936(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/resources")
}
func texts10936(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/resources")
}
func text10936(e *py.Eval, ctx variables) string {
	return ""
}
func value10937(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/resources")
}
func typed10937(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/resources")
}
func texts10937(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/resources")
}
func text10937(e *py.Eval, ctx variables) string {
	return ""
}
func value10938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/resources"), "number")
}
func typed10938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/resources"), "number")
}
func texts10938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/resources"), "number")
}
func text10938(e *py.Eval, ctx variables) string {
	return ""
}
func value10939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/resources"), "boolean")
}
func typed10939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/resources"), "boolean")
}
func texts10939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/resources"), "boolean")
}
func text10939(e *py.Eval, ctx variables) string {
	return ""
}
func value10940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/resources"), "string")
}
func typed10940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/resources"), "string")
}
func texts10940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/resources"), "string")
}
func text10940(e *py.Eval, ctx variables) string {
	return ""
}
func value10941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/resources"), "integer")
}
func typed10941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/resources"), "integer")
}
func texts10941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incident_permission_sets/"+ctx["stream_partition"].Member("incident_permission_set_id").Text()+"/resources"), "integer")
}
func text10941(e *py.Eval, ctx variables) string {
	return ""
}
func value10942(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/action_items")
}
func typed10942(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/action_items")
}
func texts10942(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/action_items")
}
func text10942(e *py.Eval, ctx variables) string {
	return ""
}
func value10943(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/action_items")
}
func typed10943(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/action_items")
}
func texts10943(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/action_items")
}
func text10943(e *py.Eval, ctx variables) string {
	return ""
}
func value10944(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/action_items")
}
func typed10944(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/action_items")
}
func texts10944(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/action_items")
}
func text10944(e *py.Eval, ctx variables) string {
	return ""
}
func value10945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/action_items"), "string")
}
func typed10945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/action_items"), "string")
}
func texts10945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/action_items"), "string")
}
func text10945(e *py.Eval, ctx variables) string {
	return ""
}
func value10946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/action_items"), "boolean")
}
func typed10946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/action_items"), "boolean")
}
func texts10946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/action_items"), "boolean")
}
func text10946(e *py.Eval, ctx variables) string {
	return ""
}
func value10947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/action_items"), "integer")
}
func typed10947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/action_items"), "integer")
}
func texts10947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/action_items"), "integer")
}
func text10947(e *py.Eval, ctx variables) string {
	return ""
}
func value10948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/action_items"), "number")
}
func typed10948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/action_items"), "number")
}
func texts10948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/action_items"), "number")
}
func text10948(e *py.Eval, ctx variables) string {
	return ""
}
func value10949(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/events")
}
func typed10949(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/events")
}
func texts10949(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/events")
}
func text10949(e *py.Eval, ctx variables) string {
	return ""
}
func value10950(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/events")
}
func typed10950(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/events")
}
func texts10950(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/events")
}
func text10950(e *py.Eval, ctx variables) string {
	return ""
}
func value10951(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/events")
}
func typed10951(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/events")
}
func texts10951(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/events")
}
func text10951(e *py.Eval, ctx variables) string {
	return ""
}
func value10952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/events"), "integer")
}
func typed10952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/events"), "integer")
}
func texts10952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/events"), "integer")
}
func text10952(e *py.Eval, ctx variables) string {
	return ""
}
func value10953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/events"), "number")
}
func typed10953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/events"), "number")
}
func texts10953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/events"), "number")
}
func text10953(e *py.Eval, ctx variables) string {
	return ""
}
func value10954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/events"), "string")
}
func typed10954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/events"), "string")
}
func texts10954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/events"), "string")
}
func text10954(e *py.Eval, ctx variables) string {
	return ""
}
func value10955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/events"), "boolean")
}
func typed10955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/events"), "boolean")
}
func texts10955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/events"), "boolean")
}
func text10955(e *py.Eval, ctx variables) string {
	return ""
}
func value10956(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/sub_statuses")
}
func typed10956(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/sub_statuses")
}
func texts10956(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/sub_statuses")
}
func text10956(e *py.Eval, ctx variables) string {
	return ""
}
func value10957(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/sub_statuses")
}
func typed10957(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/sub_statuses")
}
func texts10957(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/sub_statuses")
}
func text10957(e *py.Eval, ctx variables) string {
	return ""
}
func value10958(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/sub_statuses")
}
func typed10958(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/sub_statuses")
}
func texts10958(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/sub_statuses")
}
func text10958(e *py.Eval, ctx variables) string {
	return ""
}
func value10959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/sub_statuses"), "integer")
}
func typed10959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/sub_statuses"), "integer")
}
func texts10959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/sub_statuses"), "integer")
}
func text10959(e *py.Eval, ctx variables) string {
	return ""
}
func value10960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/sub_statuses"), "number")
}
func typed10960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/sub_statuses"), "number")
}
func texts10960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/sub_statuses"), "number")
}
func text10960(e *py.Eval, ctx variables) string {
	return ""
}
func value10961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/sub_statuses"), "boolean")
}
func typed10961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/sub_statuses"), "boolean")
}
func texts10961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/sub_statuses"), "boolean")
}
func text10961(e *py.Eval, ctx variables) string {
	return ""
}
func value10962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/sub_statuses"), "string")
}
func typed10962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/sub_statuses"), "string")
}
func texts10962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("incidents/"+ctx["stream_partition"].Member("incident_id").Text()+"/sub_statuses"), "string")
}
func text10962(e *py.Eval, ctx variables) string {
	return ""
}
func value10963(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/comment")
}
func typed10963(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/comment")
}
func texts10963(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/comment")
}
func text10963(e *py.Eval, ctx variables) string {
	return ""
}
func value10964(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/comment")
}
func typed10964(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/comment")
}
func texts10964(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/comment")
}
func text10964(e *py.Eval, ctx variables) string {
	return ""
}
func value10965(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/comment")
}
func typed10965(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/comment")
}
func texts10965(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/comment")
}
func text10965(e *py.Eval, ctx variables) string {
	return ""
}
func value10966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/comment"), "integer")
}
func typed10966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/comment"), "integer")
}
func texts10966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/comment"), "integer")
}
func text10966(e *py.Eval, ctx variables) string {
	return ""
}
func value10967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/comment"), "number")
}
func typed10967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/comment"), "number")
}
func texts10967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/comment"), "number")
}
func text10967(e *py.Eval, ctx variables) string {
	return ""
}
func value10968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/comment"), "boolean")
}
func typed10968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/comment"), "boolean")
}
func texts10968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/comment"), "boolean")
}
func text10968(e *py.Eval, ctx variables) string {
	return ""
}
func value10969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/comment"), "string")
}
func typed10969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/comment"), "string")
}
func texts10969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/comment"), "string")
}
func text10969(e *py.Eval, ctx variables) string {
	return ""
}
func value10970(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/worklog")
}
func typed10970(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/worklog")
}
func texts10970(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/worklog")
}
func text10970(e *py.Eval, ctx variables) string {
	return ""
}
func value10971(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/worklog")
}
func typed10971(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/worklog")
}
func texts10971(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/worklog")
}
func text10971(e *py.Eval, ctx variables) string {
	return ""
}
func value10972(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/worklog")
}
func typed10972(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/worklog")
}
func texts10972(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/worklog")
}
func text10972(e *py.Eval, ctx variables) string {
	return ""
}
func value10973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/worklog"), "string")
}
func typed10973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/worklog"), "string")
}
func texts10973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/worklog"), "string")
}
func text10973(e *py.Eval, ctx variables) string {
	return ""
}
func value10974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/worklog"), "integer")
}
func typed10974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/worklog"), "integer")
}
func texts10974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/worklog"), "integer")
}
func text10974(e *py.Eval, ctx variables) string {
	return ""
}
func value10975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/worklog"), "number")
}
func typed10975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/worklog"), "number")
}
func texts10975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/worklog"), "number")
}
func text10975(e *py.Eval, ctx variables) string {
	return ""
}
func value10976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/worklog"), "boolean")
}
func typed10976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/worklog"), "boolean")
}
func texts10976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_id").Text()+"/worklog"), "boolean")
}
func text10976(e *py.Eval, ctx variables) string {
	return ""
}
func value10977(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/properties")
}
func typed10977(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/properties")
}
func texts10977(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/properties")
}
func text10977(e *py.Eval, ctx variables) string {
	return ""
}
func value10978(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/properties")
}
func typed10978(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/properties")
}
func texts10978(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/properties")
}
func text10978(e *py.Eval, ctx variables) string {
	return ""
}
func value10979(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/properties")
}
func typed10979(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/properties")
}
func texts10979(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/properties")
}
func text10979(e *py.Eval, ctx variables) string {
	return ""
}
func value10980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/properties"), "string")
}
func typed10980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/properties"), "string")
}
func texts10980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/properties"), "string")
}
func text10980(e *py.Eval, ctx variables) string {
	return ""
}
func value10981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/properties"), "boolean")
}
func typed10981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/properties"), "boolean")
}
func texts10981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/properties"), "boolean")
}
func text10981(e *py.Eval, ctx variables) string {
	return ""
}
func value10982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/properties"), "integer")
}
func typed10982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/properties"), "integer")
}
func texts10982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/properties"), "integer")
}
func text10982(e *py.Eval, ctx variables) string {
	return ""
}
func value10983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/properties"), "number")
}
func typed10983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/properties"), "number")
}
func texts10983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/properties"), "number")
}
func text10983(e *py.Eval, ctx variables) string {
	return ""
}
func value10984(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/remotelink")
}
func typed10984(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/remotelink")
}
func texts10984(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/remotelink")
}
func text10984(e *py.Eval, ctx variables) string {
	return ""
}
func value10985(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/remotelink")
}
func typed10985(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/remotelink")
}
func texts10985(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/remotelink")
}
func text10985(e *py.Eval, ctx variables) string {
	return ""
}
func value10986(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/remotelink")
}
func typed10986(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/remotelink")
}
func texts10986(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/remotelink")
}
func text10986(e *py.Eval, ctx variables) string {
	return ""
}
func value10987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/remotelink"), "number")
}
func typed10987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/remotelink"), "number")
}
func texts10987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/remotelink"), "number")
}
func text10987(e *py.Eval, ctx variables) string {
	return ""
}
func value10988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/remotelink"), "boolean")
}
func typed10988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/remotelink"), "boolean")
}
func texts10988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/remotelink"), "boolean")
}
func text10988(e *py.Eval, ctx variables) string {
	return ""
}
func value10989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/remotelink"), "string")
}
func typed10989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/remotelink"), "string")
}
func texts10989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/remotelink"), "string")
}
func text10989(e *py.Eval, ctx variables) string {
	return ""
}
func value10990(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/transitions")
}
func typed10990(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/transitions")
}
func texts10990(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/transitions")
}
func text10990(e *py.Eval, ctx variables) string {
	return ""
}
func value10991(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/transitions")
}
func typed10991(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/transitions")
}
func texts10991(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/transitions")
}
func text10991(e *py.Eval, ctx variables) string {
	return ""
}
func value10992(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/transitions")
}
func typed10992(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/transitions")
}
func texts10992(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/transitions")
}
func text10992(e *py.Eval, ctx variables) string {
	return ""
}
func value10993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/transitions"), "integer")
}
func typed10993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/transitions"), "integer")
}
func texts10993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/transitions"), "integer")
}
func text10993(e *py.Eval, ctx variables) string {
	return ""
}
func value10994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/transitions"), "number")
}
func typed10994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/transitions"), "number")
}
func texts10994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/transitions"), "number")
}
func text10994(e *py.Eval, ctx variables) string {
	return ""
}
func value10995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/transitions"), "boolean")
}
func typed10995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/transitions"), "boolean")
}
func texts10995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/transitions"), "boolean")
}
func text10995(e *py.Eval, ctx variables) string {
	return ""
}
func value10996(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/votes")
}
func typed10996(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/votes")
}
func texts10996(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/votes")
}
func text10996(e *py.Eval, ctx variables) string {
	return ""
}
func value10997(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/votes")
}
func typed10997(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/votes")
}
func texts10997(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/votes")
}
func text10997(e *py.Eval, ctx variables) string {
	return ""
}
func value10998(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/votes")
}
func typed10998(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/votes")
}
func texts10998(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/votes")
}
func text10998(e *py.Eval, ctx variables) string {
	return ""
}
func value10999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/votes"), "boolean")
}
func typed10999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/votes"), "boolean")
}
func texts10999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/votes"), "boolean")
}
func text10999(e *py.Eval, ctx variables) string {
	return ""
}
func value11000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/votes"), "integer")
}
func typed11000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/votes"), "integer")
}
func texts11000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/votes"), "integer")
}
func text11000(e *py.Eval, ctx variables) string {
	return ""
}
func value11001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/votes"), "number")
}
func typed11001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/votes"), "number")
}
func texts11001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/votes"), "number")
}
func text11001(e *py.Eval, ctx variables) string {
	return ""
}
func value11002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/votes"), "string")
}
func typed11002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/votes"), "string")
}
func texts11002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/votes"), "string")
}
func text11002(e *py.Eval, ctx variables) string {
	return ""
}
func value11003(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/watchers")
}
func typed11003(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/watchers")
}
func texts11003(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/watchers")
}
func text11003(e *py.Eval, ctx variables) string {
	return ""
}
func value11004(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/watchers")
}
func typed11004(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/watchers")
}
func texts11004(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/watchers")
}
func text11004(e *py.Eval, ctx variables) string {
	return ""
}
func value11005(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/watchers")
}
func typed11005(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/watchers")
}
func texts11005(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/watchers")
}
func text11005(e *py.Eval, ctx variables) string {
	return ""
}
func value11006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/watchers"), "string")
}
func typed11006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/watchers"), "string")
}
func texts11006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/watchers"), "string")
}
func text11006(e *py.Eval, ctx variables) string {
	return ""
}
func value11007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/watchers"), "integer")
}
func typed11007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/watchers"), "integer")
}
func texts11007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/watchers"), "integer")
}
func text11007(e *py.Eval, ctx variables) string {
	return ""
}
func value11008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/watchers"), "boolean")
}
func typed11008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/watchers"), "boolean")
}
func texts11008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/watchers"), "boolean")
}
func text11008(e *py.Eval, ctx variables) string {
	return ""
}
func value11009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/watchers"), "number")
}
func typed11009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/watchers"), "number")
}
func texts11009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+ctx["stream_slice"].Member("issue_property_key").Text()+"/watchers"), "number")
}
func text11009(e *py.Eval, ctx variables) string {
	return ""
}
func value11010(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("issue/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text() + "/properties/" + ctx["stream_slice"].Member("property_key").Text()))
}
func typed11010(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("issue/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text() + "/properties/" + ctx["stream_slice"].Member("property_key").Text()))
}
func texts11010(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "issue_property_key").Text() + "/properties/" + ctx["stream_slice"].Member("property_key").Text())
}
func text11010(e *py.Eval, ctx variables) string {
	return ""
}
func value11011(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("issue/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text() + "/properties/" + ctx["stream_slice"].Member("property_key").Text()))
}
func typed11011(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("issue/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text() + "/properties/" + ctx["stream_slice"].Member("property_key").Text()))
}
func texts11011(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "issue_property_key").Text() + "/properties/" + ctx["stream_slice"].Member("property_key").Text())
}
func text11011(e *py.Eval, ctx variables) string {
	return ""
}
func value11012(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("issue/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text() + "/properties/" + ctx["stream_slice"].Member("property_key").Text())).Text())
}
func typed11012(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("issue/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text() + "/properties/" + ctx["stream_slice"].Member("property_key").Text())).Text())
}
func texts11012(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "issue_property_key").Text() + "/properties/" + ctx["stream_slice"].Member("property_key").Text())
}
func text11012(e *py.Eval, ctx variables) string {
	return ""
}
func value11013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text()+"/properties/"+ctx["stream_slice"].Member("property_key").Text()), "integer")
}
func typed11013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text()+"/properties/"+ctx["stream_slice"].Member("property_key").Text()), "integer")
}
func texts11013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "issue_property_key").Text()+"/properties/"+ctx["stream_slice"].Member("property_key").Text()), "integer")
}
func text11013(e *py.Eval, ctx variables) string {
	return ""
}
func value11014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text()+"/properties/"+ctx["stream_slice"].Member("property_key").Text()), "string")
}
func typed11014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text()+"/properties/"+ctx["stream_slice"].Member("property_key").Text()), "string")
}
func texts11014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "issue_property_key").Text()+"/properties/"+ctx["stream_slice"].Member("property_key").Text()), "string")
}
func text11014(e *py.Eval, ctx variables) string {
	return ""
}
func value11015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text()+"/properties/"+ctx["stream_slice"].Member("property_key").Text()), "number")
}
func typed11015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text()+"/properties/"+ctx["stream_slice"].Member("property_key").Text()), "number")
}
func texts11015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "issue_property_key").Text()+"/properties/"+ctx["stream_slice"].Member("property_key").Text()), "number")
}
func text11015(e *py.Eval, ctx variables) string {
	return ""
}
func value11016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text()+"/properties/"+ctx["stream_slice"].Member("property_key").Text()), "boolean")
}
func typed11016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text()+"/properties/"+ctx["stream_slice"].Member("property_key").Text()), "boolean")
}
func texts11016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issue/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "issue_property_key").Text()+"/properties/"+ctx["stream_slice"].Member("property_key").Text()), "boolean")
}
func text11016(e *py.Eval, ctx variables) string {
	return ""
}
func value11017(e *py.Eval, ctx variables) py.Value {
	return py.Str("issues/" + ctx["stream_partition"].Member("issue").Text() + "/notes")
}
func typed11017(e *py.Eval, ctx variables) py.Value {
	return py.Str("issues/" + ctx["stream_partition"].Member("issue").Text() + "/notes")
}
func texts11017(e *py.Eval, ctx variables) py.Value {
	return py.Str("issues/" + ctx["stream_partition"].Member("issue").Text() + "/notes")
}
func text11017(e *py.Eval, ctx variables) string {
	return ""
}
func value11018(e *py.Eval, ctx variables) py.Value {
	return py.Str("issues/" + ctx["stream_partition"].Member("issue").Text() + "/notes")
}
func typed11018(e *py.Eval, ctx variables) py.Value {
	return py.Str("issues/" + ctx["stream_partition"].Member("issue").Text() + "/notes")
}
func texts11018(e *py.Eval, ctx variables) py.Value {
	return py.Str("issues/" + ctx["stream_partition"].Member("issue").Text() + "/notes")
}
func text11018(e *py.Eval, ctx variables) string {
	return ""
}
func value11019(e *py.Eval, ctx variables) py.Value {
	return py.Str("issues/" + ctx["stream_partition"].Member("issue").Text() + "/notes")
}
func typed11019(e *py.Eval, ctx variables) py.Value {
	return py.Str("issues/" + ctx["stream_partition"].Member("issue").Text() + "/notes")
}
func texts11019(e *py.Eval, ctx variables) py.Value {
	return py.Str("issues/" + ctx["stream_partition"].Member("issue").Text() + "/notes")
}
func text11019(e *py.Eval, ctx variables) string {
	return ""
}
func value11020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issues/"+ctx["stream_partition"].Member("issue").Text()+"/notes"), "number")
}
func typed11020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issues/"+ctx["stream_partition"].Member("issue").Text()+"/notes"), "number")
}
func texts11020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issues/"+ctx["stream_partition"].Member("issue").Text()+"/notes"), "number")
}
func text11020(e *py.Eval, ctx variables) string {
	return ""
}
func value11021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issues/"+ctx["stream_partition"].Member("issue").Text()+"/notes"), "integer")
}
func typed11021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issues/"+ctx["stream_partition"].Member("issue").Text()+"/notes"), "integer")
}
func texts11021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issues/"+ctx["stream_partition"].Member("issue").Text()+"/notes"), "integer")
}
func text11021(e *py.Eval, ctx variables) string {
	return ""
}
func value11022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issues/"+ctx["stream_partition"].Member("issue").Text()+"/notes"), "string")
}
func typed11022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issues/"+ctx["stream_partition"].Member("issue").Text()+"/notes"), "string")
}
func texts11022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("issues/"+ctx["stream_partition"].Member("issue").Text()+"/notes"), "string")
}
func text11022(e *py.Eval, ctx variables) string {
	return ""
}
func value11023(e *py.Eval, ctx variables) py.Value {
	return py.Str("iterations/" + ctx["stream_partition"].Member("iteration_id").Text() + "/stories")
}
func typed11023(e *py.Eval, ctx variables) py.Value {
	return py.Str("iterations/" + ctx["stream_partition"].Member("iteration_id").Text() + "/stories")
}
func texts11023(e *py.Eval, ctx variables) py.Value {
	return py.Str("iterations/" + ctx["stream_partition"].Member("iteration_id").Text() + "/stories")
}
func text11023(e *py.Eval, ctx variables) string {
	return ""
}
func value11024(e *py.Eval, ctx variables) py.Value {
	return py.Str("iterations/" + ctx["stream_partition"].Member("iteration_id").Text() + "/stories")
}
func typed11024(e *py.Eval, ctx variables) py.Value {
	return py.Str("iterations/" + ctx["stream_partition"].Member("iteration_id").Text() + "/stories")
}
func texts11024(e *py.Eval, ctx variables) py.Value {
	return py.Str("iterations/" + ctx["stream_partition"].Member("iteration_id").Text() + "/stories")
}
func text11024(e *py.Eval, ctx variables) string {
	return ""
}
func value11025(e *py.Eval, ctx variables) py.Value {
	return py.Str("iterations/" + ctx["stream_partition"].Member("iteration_id").Text() + "/stories")
}
func typed11025(e *py.Eval, ctx variables) py.Value {
	return py.Str("iterations/" + ctx["stream_partition"].Member("iteration_id").Text() + "/stories")
}
func texts11025(e *py.Eval, ctx variables) py.Value {
	return py.Str("iterations/" + ctx["stream_partition"].Member("iteration_id").Text() + "/stories")
}
func text11025(e *py.Eval, ctx variables) string {
	return ""
}
func value11026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("iterations/"+ctx["stream_partition"].Member("iteration_id").Text()+"/stories"), "string")
}
func typed11026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("iterations/"+ctx["stream_partition"].Member("iteration_id").Text()+"/stories"), "string")
}
func texts11026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("iterations/"+ctx["stream_partition"].Member("iteration_id").Text()+"/stories"), "string")
}
func text11026(e *py.Eval, ctx variables) string {
	return ""
}
func value11027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("iterations/"+ctx["stream_partition"].Member("iteration_id").Text()+"/stories"), "number")
}
func typed11027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("iterations/"+ctx["stream_partition"].Member("iteration_id").Text()+"/stories"), "number")
}
func texts11027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("iterations/"+ctx["stream_partition"].Member("iteration_id").Text()+"/stories"), "number")
}
func text11027(e *py.Eval, ctx variables) string {
	return ""
}
func value11028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("iterations/"+ctx["stream_partition"].Member("iteration_id").Text()+"/stories"), "boolean")
}
func typed11028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("iterations/"+ctx["stream_partition"].Member("iteration_id").Text()+"/stories"), "boolean")
}
func texts11028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("iterations/"+ctx["stream_partition"].Member("iteration_id").Text()+"/stories"), "boolean")
}
func text11028(e *py.Eval, ctx variables) string {
	return ""
}
func value11029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("iterations/"+ctx["stream_partition"].Member("iteration_id").Text()+"/stories"), "integer")
}
func typed11029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("iterations/"+ctx["stream_partition"].Member("iteration_id").Text()+"/stories"), "integer")
}
func texts11029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("iterations/"+ctx["stream_partition"].Member("iteration_id").Text()+"/stories"), "integer")
}
func text11029(e *py.Eval, ctx variables) string {
	return ""
}
func value11030(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["creation_response"].Member("job_id").Text())
}
func typed11030(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["creation_response"].Member("job_id").Text())
}
func texts11030(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["creation_response"].Member("job_id").Text())
}
func text11030(e *py.Eval, ctx variables) string {
	return ""
}
func value11031(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["creation_response"].Member("job_id").Text())
}
func typed11031(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["creation_response"].Member("job_id").Text())
}
func texts11031(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["creation_response"].Member("job_id").Text())
}
func text11031(e *py.Eval, ctx variables) string {
	return ""
}
func value11032(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["creation_response"].Member("job_id").Text())
}
func typed11032(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["creation_response"].Member("job_id").Text())
}
func texts11032(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["creation_response"].Member("job_id").Text())
}
func text11032(e *py.Eval, ctx variables) string {
	return ""
}
func value11033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["creation_response"].Member("job_id").Text()), "integer")
}
func typed11033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["creation_response"].Member("job_id").Text()), "integer")
}
func texts11033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["creation_response"].Member("job_id").Text()), "integer")
}
func text11033(e *py.Eval, ctx variables) string {
	return ""
}
func value11034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["creation_response"].Member("job_id").Text()), "string")
}
func typed11034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["creation_response"].Member("job_id").Text()), "string")
}
func texts11034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["creation_response"].Member("job_id").Text()), "string")
}
func text11034(e *py.Eval, ctx variables) string {
	return ""
}
func value11035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["creation_response"].Member("job_id").Text()), "number")
}
func typed11035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["creation_response"].Member("job_id").Text()), "number")
}
func texts11035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["creation_response"].Member("job_id").Text()), "number")
}
func text11035(e *py.Eval, ctx variables) string {
	return ""
}
func value11036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["creation_response"].Member("job_id").Text()), "boolean")
}
func typed11036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["creation_response"].Member("job_id").Text()), "boolean")
}
func texts11036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["creation_response"].Member("job_id").Text()), "boolean")
}
func text11036(e *py.Eval, ctx variables) string {
	return ""
}
func value11037(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("job_id").Text() + "/stages")
}
func typed11037(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("job_id").Text() + "/stages")
}
func texts11037(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("job_id").Text() + "/stages")
}
func text11037(e *py.Eval, ctx variables) string {
	return ""
}
func value11038(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("job_id").Text() + "/stages")
}
func typed11038(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("job_id").Text() + "/stages")
}
func texts11038(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("job_id").Text() + "/stages")
}
func text11038(e *py.Eval, ctx variables) string {
	return ""
}
func value11039(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("job_id").Text() + "/stages")
}
func typed11039(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("job_id").Text() + "/stages")
}
func texts11039(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("job_id").Text() + "/stages")
}
func text11039(e *py.Eval, ctx variables) string {
	return ""
}
func value11040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("job_id").Text()+"/stages"), "string")
}
func typed11040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("job_id").Text()+"/stages"), "string")
}
func texts11040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("job_id").Text()+"/stages"), "string")
}
func text11040(e *py.Eval, ctx variables) string {
	return ""
}
func value11041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("job_id").Text()+"/stages"), "integer")
}
func typed11041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("job_id").Text()+"/stages"), "integer")
}
func texts11041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("job_id").Text()+"/stages"), "integer")
}
func text11041(e *py.Eval, ctx variables) string {
	return ""
}
func value11042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("job_id").Text()+"/stages"), "number")
}
func typed11042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("job_id").Text()+"/stages"), "number")
}
func texts11042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("job_id").Text()+"/stages"), "number")
}
func text11042(e *py.Eval, ctx variables) string {
	return ""
}
func value11043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("job_id").Text()+"/stages"), "boolean")
}
func typed11043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("job_id").Text()+"/stages"), "boolean")
}
func texts11043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("job_id").Text()+"/stages"), "boolean")
}
func text11043(e *py.Eval, ctx variables) string {
	return ""
}
func value11044(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/approval_flows")
}
func typed11044(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/approval_flows")
}
func texts11044(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/approval_flows")
}
func text11044(e *py.Eval, ctx variables) string {
	return ""
}
func value11045(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/approval_flows")
}
func typed11045(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/approval_flows")
}
func texts11045(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/approval_flows")
}
func text11045(e *py.Eval, ctx variables) string {
	return ""
}
func value11046(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/approval_flows")
}
func typed11046(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/approval_flows")
}
func texts11046(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/approval_flows")
}
func text11046(e *py.Eval, ctx variables) string {
	return ""
}
func value11047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/approval_flows"), "integer")
}
func typed11047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/approval_flows"), "integer")
}
func texts11047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/approval_flows"), "integer")
}
func text11047(e *py.Eval, ctx variables) string {
	return ""
}
func value11048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/approval_flows"), "boolean")
}
func typed11048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/approval_flows"), "boolean")
}
func texts11048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/approval_flows"), "boolean")
}
func text11048(e *py.Eval, ctx variables) string {
	return ""
}
func value11049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/approval_flows"), "string")
}
func typed11049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/approval_flows"), "string")
}
func texts11049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/approval_flows"), "string")
}
func text11049(e *py.Eval, ctx variables) string {
	return ""
}
func value11050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/approval_flows"), "number")
}
func typed11050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/approval_flows"), "number")
}
func texts11050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/approval_flows"), "number")
}
func text11050(e *py.Eval, ctx variables) string {
	return ""
}
func value11051(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/openings")
}
func typed11051(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/openings")
}
func texts11051(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/openings")
}
func text11051(e *py.Eval, ctx variables) string {
	return ""
}
func value11052(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/openings")
}
func typed11052(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/openings")
}
func texts11052(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/openings")
}
func text11052(e *py.Eval, ctx variables) string {
	return ""
}
func value11053(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/openings")
}
func typed11053(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/openings")
}
func texts11053(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/openings")
}
func text11053(e *py.Eval, ctx variables) string {
	return ""
}
func value11054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/openings"), "string")
}
func typed11054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/openings"), "string")
}
func texts11054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/openings"), "string")
}
func text11054(e *py.Eval, ctx variables) string {
	return ""
}
func value11055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/openings"), "number")
}
func typed11055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/openings"), "number")
}
func texts11055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/openings"), "number")
}
func text11055(e *py.Eval, ctx variables) string {
	return ""
}
func value11056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/openings"), "boolean")
}
func typed11056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/openings"), "boolean")
}
func texts11056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/openings"), "boolean")
}
func text11056(e *py.Eval, ctx variables) string {
	return ""
}
func value11057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/openings"), "integer")
}
func typed11057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/openings"), "integer")
}
func texts11057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("jobs/"+ctx["stream_partition"].Member("parent_id").Text()+"/openings"), "integer")
}
func text11057(e *py.Eval, ctx variables) string {
	return ""
}
func value11058(e *py.Eval, ctx variables) py.Value {
	return py.Str("keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed11058(e *py.Eval, ctx variables) py.Value {
	return py.Str("keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts11058(e *py.Eval, ctx variables) py.Value {
	return py.Str("keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func text11058(e *py.Eval, ctx variables) string {
	return ""
}
func value11059(e *py.Eval, ctx variables) py.Value {
	return py.Str("keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed11059(e *py.Eval, ctx variables) py.Value {
	return py.Str("keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts11059(e *py.Eval, ctx variables) py.Value {
	return py.Str("keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func text11059(e *py.Eval, ctx variables) string {
	return ""
}
func value11060(e *py.Eval, ctx variables) py.Value {
	return py.Str("keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed11060(e *py.Eval, ctx variables) py.Value {
	return py.Str("keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts11060(e *py.Eval, ctx variables) py.Value {
	return py.Str("keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func text11060(e *py.Eval, ctx variables) string {
	return ""
}
func value11061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("keywords report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func typed11061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("keywords report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func texts11061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("keywords report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func text11061(e *py.Eval, ctx variables) string {
	return ""
}
func value11062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("keywords report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func typed11062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("keywords report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func texts11062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("keywords report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func text11062(e *py.Eval, ctx variables) string {
	return ""
}
func value11063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("keywords report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func typed11063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("keywords report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func texts11063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("keywords report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func text11063(e *py.Eval, ctx variables) string {
	return ""
}
func value11064(e *py.Eval, ctx variables) py.Value {
	return py.Str("kids/" + ctx["stream_partition"].Member("p").Text())
}
func typed11064(e *py.Eval, ctx variables) py.Value {
	return py.Str("kids/" + ctx["stream_partition"].Member("p").Text())
}
func texts11064(e *py.Eval, ctx variables) py.Value {
	return py.Str("kids/" + ctx["stream_partition"].Member("p").Text())
}
func text11064(e *py.Eval, ctx variables) string {
	return ""
}
func value11065(e *py.Eval, ctx variables) py.Value {
	return py.Str("kids/" + ctx["stream_partition"].Member("p").Text())
}
func typed11065(e *py.Eval, ctx variables) py.Value {
	return py.Str("kids/" + ctx["stream_partition"].Member("p").Text())
}
func texts11065(e *py.Eval, ctx variables) py.Value {
	return py.Str("kids/" + ctx["stream_partition"].Member("p").Text())
}
func text11065(e *py.Eval, ctx variables) string {
	return ""
}
func value11066(e *py.Eval, ctx variables) py.Value {
	return py.Str("kids/" + ctx["stream_partition"].Member("p").Text())
}
func typed11066(e *py.Eval, ctx variables) py.Value {
	return py.Str("kids/" + ctx["stream_partition"].Member("p").Text())
}
func texts11066(e *py.Eval, ctx variables) py.Value {
	return py.Str("kids/" + ctx["stream_partition"].Member("p").Text())
}
func text11066(e *py.Eval, ctx variables) string {
	return ""
}
func value11067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("kids/"+ctx["stream_partition"].Member("p").Text()), "boolean")
}
func typed11067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("kids/"+ctx["stream_partition"].Member("p").Text()), "boolean")
}
func texts11067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("kids/"+ctx["stream_partition"].Member("p").Text()), "boolean")
}
func text11067(e *py.Eval, ctx variables) string {
	return ""
}
func value11068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("kids/"+ctx["stream_partition"].Member("p").Text()), "string")
}
func typed11068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("kids/"+ctx["stream_partition"].Member("p").Text()), "string")
}
func texts11068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("kids/"+ctx["stream_partition"].Member("p").Text()), "string")
}
func text11068(e *py.Eval, ctx variables) string {
	return ""
}
func value11069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("kids/"+ctx["stream_partition"].Member("p").Text()), "integer")
}
func typed11069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("kids/"+ctx["stream_partition"].Member("p").Text()), "integer")
}
func texts11069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("kids/"+ctx["stream_partition"].Member("p").Text()), "integer")
}
func text11069(e *py.Eval, ctx variables) string {
	return ""
}
func value11070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("kids/"+ctx["stream_partition"].Member("p").Text()), "number")
}
func typed11070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("kids/"+ctx["stream_partition"].Member("p").Text()), "number")
}
func texts11070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("kids/"+ctx["stream_partition"].Member("p").Text()), "number")
}
func text11070(e *py.Eval, ctx variables) string {
	return ""
}
func value11071(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/articles")
}
func typed11071(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/articles")
}
func texts11071(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/articles")
}
func text11071(e *py.Eval, ctx variables) string {
	return ""
}
func value11072(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/articles")
}
func typed11072(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/articles")
}
func texts11072(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/articles")
}
func text11072(e *py.Eval, ctx variables) string {
	return ""
}
func value11073(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/articles")
}
func typed11073(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/articles")
}
func texts11073(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/articles")
}
func text11073(e *py.Eval, ctx variables) string {
	return ""
}
func value11074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/articles"), "boolean")
}
func typed11074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/articles"), "boolean")
}
func texts11074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/articles"), "boolean")
}
func text11074(e *py.Eval, ctx variables) string {
	return ""
}
func value11075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/articles"), "string")
}
func typed11075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/articles"), "string")
}
func texts11075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/articles"), "string")
}
func text11075(e *py.Eval, ctx variables) string {
	return ""
}
func value11076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/articles"), "integer")
}
func typed11076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/articles"), "integer")
}
func texts11076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/articles"), "integer")
}
func text11076(e *py.Eval, ctx variables) string {
	return ""
}
func value11077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/articles"), "number")
}
func typed11077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/articles"), "number")
}
func texts11077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/articles"), "number")
}
func text11077(e *py.Eval, ctx variables) string {
	return ""
}
func value11078(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/categories")
}
func typed11078(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/categories")
}
func texts11078(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/categories")
}
func text11078(e *py.Eval, ctx variables) string {
	return ""
}
func value11079(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/categories")
}
func typed11079(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/categories")
}
func texts11079(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/categories")
}
func text11079(e *py.Eval, ctx variables) string {
	return ""
}
func value11080(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/categories")
}
func typed11080(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/categories")
}
func texts11080(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/categories")
}
func text11080(e *py.Eval, ctx variables) string {
	return ""
}
func value11081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/categories"), "integer")
}
func typed11081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/categories"), "integer")
}
func texts11081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/categories"), "integer")
}
func text11081(e *py.Eval, ctx variables) string {
	return ""
}
func value11082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/categories"), "number")
}
func typed11082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/categories"), "number")
}
func texts11082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/categories"), "number")
}
func text11082(e *py.Eval, ctx variables) string {
	return ""
}
func value11083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/categories"), "boolean")
}
func typed11083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/categories"), "boolean")
}
func texts11083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/categories"), "boolean")
}
func text11083(e *py.Eval, ctx variables) string {
	return ""
}
func value11084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/categories"), "string")
}
func typed11084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/categories"), "string")
}
func texts11084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("knowledge_bases/"+ctx["stream_partition"].Member("knowledge_base_id").Text()+"/categories"), "string")
}
func text11084(e *py.Eval, ctx variables) string {
	return ""
}
func value11085(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func typed11085(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func texts11085(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func text11085(e *py.Eval, ctx variables) string {
	return ""
}
func value11086(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func typed11086(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func texts11086(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func text11086(e *py.Eval, ctx variables) string {
	return ""
}
func value11087(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	).Text())
}
func typed11087(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	).Text())
}
func texts11087(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	).Text())
}
func text11087(e *py.Eval, ctx variables) string {
	return ""
}
func value11088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		"integer",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func typed11088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		"integer",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func texts11088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		"integer",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func text11088(e *py.Eval, ctx variables) string {
	return ""
}
func value11089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		"number",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func typed11089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		"number",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func texts11089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		"number",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func text11089(e *py.Eval, ctx variables) string {
	return ""
}
func value11090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		"boolean",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func typed11090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		"boolean",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func texts11090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		"boolean",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func text11090(e *py.Eval, ctx variables) string {
	return ""
}
func value11091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		"string",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func typed11091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		"string",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func texts11091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		"string",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func text11091(e *py.Eval, ctx variables) string {
	return ""
}
func value11092(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func typed11092(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func texts11092(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func text11092(e *py.Eval, ctx variables) string {
	return ""
}
func value11093(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func typed11093(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func texts11093(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func text11093(e *py.Eval, ctx variables) string {
	return ""
}
func value11094(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	).Text())
}
func typed11094(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	).Text())
}
func texts11094(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	).Text())
}
func text11094(e *py.Eval, ctx variables) string {
	return ""
}
func value11095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		"string",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func typed11095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		"string",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func texts11095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		"string",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func text11095(e *py.Eval, ctx variables) string {
	return ""
}
func value11096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		"integer",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func typed11096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		"integer",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func texts11096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		"integer",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func text11096(e *py.Eval, ctx variables) string {
	return ""
}
func value11097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		"boolean",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func typed11097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		"boolean",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func texts11097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		"boolean",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func text11097(e *py.Eval, ctx variables) string {
	return ""
}
func value11098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		"number",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func typed11098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		"number",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func texts11098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		"number",
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func text11098(e *py.Eval, ctx variables) string {
	return ""
}
func value11099(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+e.Get(ctx["stream_slice"], "account_id").Text()+")"),
		"leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A{{stream_slice.get('account_id')}})",
	)
}
func typed11099(e *py.Eval, ctx variables) py.Value {
	return py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + ")")
}
func texts11099(e *py.Eval, ctx variables) py.Value {
	return py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A" + ctx["stream_slice"].Member("account_id").Text() + ")")
}
func text11099(e *py.Eval, ctx variables) string {
	return ""
}
func value11100(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+e.Get(ctx["stream_slice"], "account_id").Text()+")"),
		"leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A{{stream_slice.get('account_id')}})",
	)
}
func typed11100(e *py.Eval, ctx variables) py.Value {
	return py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + ")")
}
func texts11100(e *py.Eval, ctx variables) py.Value {
	return py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A" + ctx["stream_slice"].Member("account_id").Text() + ")")
}
func text11100(e *py.Eval, ctx variables) string {
	return ""
}
func value11101(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+e.Get(ctx["stream_slice"], "account_id").Text()+")"),
		"leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A{{stream_slice.get('account_id')}})",
	).Text())
}
func typed11101(e *py.Eval, ctx variables) py.Value {
	return py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + ")")
}
func texts11101(e *py.Eval, ctx variables) py.Value {
	return py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A" + ctx["stream_slice"].Member("account_id").Text() + ")")
}
func text11101(e *py.Eval, ctx variables) string {
	return ""
}
func value11102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+e.Get(ctx["stream_slice"], "account_id").Text()+")"),
		"string",
		"leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A{{stream_slice.get('account_id')}})",
	)
}
func typed11102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+")"), "string")
}
func texts11102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+ctx["stream_slice"].Member("account_id").Text()+")"), "string")
}
func text11102(e *py.Eval, ctx variables) string {
	return ""
}
func value11103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+e.Get(ctx["stream_slice"], "account_id").Text()+")"),
		"boolean",
		"leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A{{stream_slice.get('account_id')}})",
	)
}
func typed11103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+")"), "boolean")
}
func texts11103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+ctx["stream_slice"].Member("account_id").Text()+")"), "boolean")
}
func text11103(e *py.Eval, ctx variables) string {
	return ""
}
func value11104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+e.Get(ctx["stream_slice"], "account_id").Text()+")"),
		"number",
		"leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A{{stream_slice.get('account_id')}})",
	)
}
func typed11104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+")"), "number")
}
func texts11104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+ctx["stream_slice"].Member("account_id").Text()+")"), "number")
}
func text11104(e *py.Eval, ctx variables) string {
	return ""
}
func value11105(e *py.Eval, ctx variables) py.Value {
	return py.Str("legacy/" + ctx["stream_partition"].Member("pid").Text())
}
func typed11105(e *py.Eval, ctx variables) py.Value {
	return py.Str("legacy/" + ctx["stream_partition"].Member("pid").Text())
}
func texts11105(e *py.Eval, ctx variables) py.Value {
	return py.Str("legacy/" + ctx["stream_partition"].Member("pid").Text())
}
func text11105(e *py.Eval, ctx variables) string {
	return ""
}
func value11106(e *py.Eval, ctx variables) py.Value {
	return py.Str("legacy/" + ctx["stream_partition"].Member("pid").Text())
}
func typed11106(e *py.Eval, ctx variables) py.Value {
	return py.Str("legacy/" + ctx["stream_partition"].Member("pid").Text())
}
func texts11106(e *py.Eval, ctx variables) py.Value {
	return py.Str("legacy/" + ctx["stream_partition"].Member("pid").Text())
}
func text11106(e *py.Eval, ctx variables) string {
	return ""
}
func value11107(e *py.Eval, ctx variables) py.Value {
	return py.Str("legacy/" + ctx["stream_partition"].Member("pid").Text())
}
func typed11107(e *py.Eval, ctx variables) py.Value {
	return py.Str("legacy/" + ctx["stream_partition"].Member("pid").Text())
}
func texts11107(e *py.Eval, ctx variables) py.Value {
	return py.Str("legacy/" + ctx["stream_partition"].Member("pid").Text())
}
func text11107(e *py.Eval, ctx variables) string {
	return ""
}
func value11108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("legacy/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func typed11108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("legacy/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func texts11108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("legacy/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func text11108(e *py.Eval, ctx variables) string {
	return ""
}
func value11109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("legacy/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func typed11109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("legacy/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func texts11109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("legacy/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func text11109(e *py.Eval, ctx variables) string {
	return ""
}
func value11110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("legacy/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func typed11110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("legacy/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func texts11110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("legacy/"+ctx["stream_partition"].Member("pid").Text()), "string")
}
func text11110(e *py.Eval, ctx variables) string {
	return ""
}
func value11111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("legacy/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func typed11111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("legacy/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func texts11111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("legacy/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func text11111(e *py.Eval, ctx variables) string {
	return ""
}
func value11112(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/comment")
}
func typed11112(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/comment")
}
func texts11112(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/comment")
}
func text11112(e *py.Eval, ctx variables) string {
	return ""
}
func value11113(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/comment")
}
func typed11113(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/comment")
}
func texts11113(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/comment")
}
func text11113(e *py.Eval, ctx variables) string {
	return ""
}
func value11114(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/comment")
}
func typed11114(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/comment")
}
func texts11114(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/comment")
}
func text11114(e *py.Eval, ctx variables) string {
	return ""
}
func value11115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/comment"), "string")
}
func typed11115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/comment"), "string")
}
func texts11115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/comment"), "string")
}
func text11115(e *py.Eval, ctx variables) string {
	return ""
}
func value11116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/comment"), "number")
}
func typed11116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/comment"), "number")
}
func texts11116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/comment"), "number")
}
func text11116(e *py.Eval, ctx variables) string {
	return ""
}
func value11117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/comment"), "boolean")
}
func typed11117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/comment"), "boolean")
}
func texts11117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/comment"), "boolean")
}
func text11117(e *py.Eval, ctx variables) string {
	return ""
}
func value11118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/comment"), "integer")
}
func typed11118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/comment"), "integer")
}
func texts11118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/comment"), "integer")
}
func text11118(e *py.Eval, ctx variables) string {
	return ""
}
func value11119(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/field")
}
func typed11119(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/field")
}
func texts11119(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/field")
}
func text11119(e *py.Eval, ctx variables) string {
	return ""
}
func value11120(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/field")
}
func typed11120(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/field")
}
func texts11120(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/field")
}
func text11120(e *py.Eval, ctx variables) string {
	return ""
}
func value11121(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/field")
}
func typed11121(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/field")
}
func texts11121(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/field")
}
func text11121(e *py.Eval, ctx variables) string {
	return ""
}
func value11122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/field"), "number")
}
func typed11122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/field"), "number")
}
func texts11122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/field"), "number")
}
func text11122(e *py.Eval, ctx variables) string {
	return ""
}
func value11123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/field"), "boolean")
}
func typed11123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/field"), "boolean")
}
func texts11123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/field"), "boolean")
}
func text11123(e *py.Eval, ctx variables) string {
	return ""
}
func value11124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/field"), "string")
}
func typed11124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/field"), "string")
}
func texts11124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/field"), "string")
}
func text11124(e *py.Eval, ctx variables) string {
	return ""
}
func value11125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/field"), "integer")
}
func typed11125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/field"), "integer")
}
func texts11125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/field"), "integer")
}
func text11125(e *py.Eval, ctx variables) string {
	return ""
}
func value11126(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/task")
}
func typed11126(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/task")
}
func texts11126(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/task")
}
func text11126(e *py.Eval, ctx variables) string {
	return ""
}
func value11127(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/task")
}
func typed11127(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/task")
}
func texts11127(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/task")
}
func text11127(e *py.Eval, ctx variables) string {
	return ""
}
func value11128(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/task")
}
func typed11128(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/task")
}
func texts11128(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/task")
}
func text11128(e *py.Eval, ctx variables) string {
	return ""
}
func value11129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/task"), "string")
}
func typed11129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/task"), "string")
}
func texts11129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/task"), "string")
}
func text11129(e *py.Eval, ctx variables) string {
	return ""
}
func value11130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/task"), "integer")
}
func typed11130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/task"), "integer")
}
func texts11130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/task"), "integer")
}
func text11130(e *py.Eval, ctx variables) string {
	return ""
}
func value11131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/task"), "number")
}
func typed11131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/task"), "number")
}
func texts11131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/task"), "number")
}
func text11131(e *py.Eval, ctx variables) string {
	return ""
}
func value11132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/task"), "boolean")
}
func typed11132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/task"), "boolean")
}
func texts11132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("list/"+ctx["stream_partition"].Member("list_id").Text()+"/task"), "boolean")
}
func text11132(e *py.Eval, ctx variables) string {
	return ""
}
func value11133(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_partition"].Member("tasklist_id").Text() + "/tasks")
}
func typed11133(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_partition"].Member("tasklist_id").Text() + "/tasks")
}
func texts11133(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_partition"].Member("tasklist_id").Text() + "/tasks")
}
func text11133(e *py.Eval, ctx variables) string {
	return ""
}
func value11134(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_partition"].Member("tasklist_id").Text() + "/tasks")
}
func typed11134(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_partition"].Member("tasklist_id").Text() + "/tasks")
}
func texts11134(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_partition"].Member("tasklist_id").Text() + "/tasks")
}
func text11134(e *py.Eval, ctx variables) string {
	return ""
}
func value11135(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_partition"].Member("tasklist_id").Text() + "/tasks")
}
func typed11135(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_partition"].Member("tasklist_id").Text() + "/tasks")
}
func texts11135(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_partition"].Member("tasklist_id").Text() + "/tasks")
}
func text11135(e *py.Eval, ctx variables) string {
	return ""
}
func value11136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_partition"].Member("tasklist_id").Text()+"/tasks"), "string")
}
func typed11136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_partition"].Member("tasklist_id").Text()+"/tasks"), "string")
}
func texts11136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_partition"].Member("tasklist_id").Text()+"/tasks"), "string")
}
func text11136(e *py.Eval, ctx variables) string {
	return ""
}
func value11137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_partition"].Member("tasklist_id").Text()+"/tasks"), "number")
}
func typed11137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_partition"].Member("tasklist_id").Text()+"/tasks"), "number")
}
func texts11137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_partition"].Member("tasklist_id").Text()+"/tasks"), "number")
}
func text11137(e *py.Eval, ctx variables) string {
	return ""
}
func value11138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_partition"].Member("tasklist_id").Text()+"/tasks"), "integer")
}
func typed11138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_partition"].Member("tasklist_id").Text()+"/tasks"), "integer")
}
func texts11138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_partition"].Member("tasklist_id").Text()+"/tasks"), "integer")
}
func text11138(e *py.Eval, ctx variables) string {
	return ""
}
func value11139(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text())
}
func typed11139(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text())
}
func texts11139(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text())
}
func text11139(e *py.Eval, ctx variables) string {
	return ""
}
func value11140(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text())
}
func typed11140(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text())
}
func texts11140(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text())
}
func text11140(e *py.Eval, ctx variables) string {
	return ""
}
func value11141(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text())
}
func typed11141(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text())
}
func texts11141(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text())
}
func text11141(e *py.Eval, ctx variables) string {
	return ""
}
func value11142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func typed11142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func texts11142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func text11142(e *py.Eval, ctx variables) string {
	return ""
}
func value11143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func typed11143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func texts11143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func text11143(e *py.Eval, ctx variables) string {
	return ""
}
func value11144(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/interest-categories")
}
func typed11144(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/interest-categories")
}
func texts11144(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/interest-categories")
}
func text11144(e *py.Eval, ctx variables) string {
	return ""
}
func value11145(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/interest-categories")
}
func typed11145(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/interest-categories")
}
func texts11145(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/interest-categories")
}
func text11145(e *py.Eval, ctx variables) string {
	return ""
}
func value11146(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/interest-categories")
}
func typed11146(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/interest-categories")
}
func texts11146(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/interest-categories")
}
func text11146(e *py.Eval, ctx variables) string {
	return ""
}
func value11147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/interest-categories"), "string")
}
func typed11147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/interest-categories"), "string")
}
func texts11147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/interest-categories"), "string")
}
func text11147(e *py.Eval, ctx variables) string {
	return ""
}
func value11148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/interest-categories"), "integer")
}
func typed11148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/interest-categories"), "integer")
}
func texts11148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/interest-categories"), "integer")
}
func text11148(e *py.Eval, ctx variables) string {
	return ""
}
func value11149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/interest-categories"), "boolean")
}
func typed11149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/interest-categories"), "boolean")
}
func texts11149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/interest-categories"), "boolean")
}
func text11149(e *py.Eval, ctx variables) string {
	return ""
}
func value11150(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/tag-search")
}
func typed11150(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/tag-search")
}
func texts11150(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/tag-search")
}
func text11150(e *py.Eval, ctx variables) string {
	return ""
}
func value11151(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/tag-search")
}
func typed11151(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/tag-search")
}
func texts11151(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/tag-search")
}
func text11151(e *py.Eval, ctx variables) string {
	return ""
}
func value11152(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/tag-search")
}
func typed11152(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/tag-search")
}
func texts11152(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/tag-search")
}
func text11152(e *py.Eval, ctx variables) string {
	return ""
}
func value11153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/tag-search"), "string")
}
func typed11153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/tag-search"), "string")
}
func texts11153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/tag-search"), "string")
}
func text11153(e *py.Eval, ctx variables) string {
	return ""
}
func value11154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/tag-search"), "number")
}
func typed11154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/tag-search"), "number")
}
func texts11154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/tag-search"), "number")
}
func text11154(e *py.Eval, ctx variables) string {
	return ""
}
func value11155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/tag-search"), "boolean")
}
func typed11155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/tag-search"), "boolean")
}
func texts11155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+ctx["stream_slice"].Member("id").Text()+"/tag-search"), "boolean")
}
func text11155(e *py.Eval, ctx variables) string {
	return ""
}
func value11156(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/interest-categories/" + ctx["stream_slice"].Member("id").Text() + "/interests"))
}
func typed11156(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/interest-categories/" + ctx["stream_slice"].Member("id").Text() + "/interests"))
}
func texts11156(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/interest-categories/" + ctx["stream_slice"].Member("id").Text() + "/interests")
}
func text11156(e *py.Eval, ctx variables) string {
	return ""
}
func value11157(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/interest-categories/" + ctx["stream_slice"].Member("id").Text() + "/interests"))
}
func typed11157(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/interest-categories/" + ctx["stream_slice"].Member("id").Text() + "/interests"))
}
func texts11157(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/interest-categories/" + ctx["stream_slice"].Member("id").Text() + "/interests")
}
func text11157(e *py.Eval, ctx variables) string {
	return ""
}
func value11158(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/interest-categories/" + ctx["stream_slice"].Member("id").Text() + "/interests")).Text())
}
func typed11158(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/interest-categories/" + ctx["stream_slice"].Member("id").Text() + "/interests")).Text())
}
func texts11158(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/interest-categories/" + ctx["stream_slice"].Member("id").Text() + "/interests")
}
func text11158(e *py.Eval, ctx variables) string {
	return ""
}
func value11159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/interest-categories/"+ctx["stream_slice"].Member("id").Text()+"/interests"), "integer")
}
func typed11159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/interest-categories/"+ctx["stream_slice"].Member("id").Text()+"/interests"), "integer")
}
func texts11159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/interest-categories/"+ctx["stream_slice"].Member("id").Text()+"/interests"), "integer")
}
func text11159(e *py.Eval, ctx variables) string {
	return ""
}
func value11160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/interest-categories/"+ctx["stream_slice"].Member("id").Text()+"/interests"), "string")
}
func typed11160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/interest-categories/"+ctx["stream_slice"].Member("id").Text()+"/interests"), "string")
}
func texts11160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/interest-categories/"+ctx["stream_slice"].Member("id").Text()+"/interests"), "string")
}
func text11160(e *py.Eval, ctx variables) string {
	return ""
}
func value11161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/interest-categories/"+ctx["stream_slice"].Member("id").Text()+"/interests"), "number")
}
func typed11161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/interest-categories/"+ctx["stream_slice"].Member("id").Text()+"/interests"), "number")
}
func texts11161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/interest-categories/"+ctx["stream_slice"].Member("id").Text()+"/interests"), "number")
}
func text11161(e *py.Eval, ctx variables) string {
	return ""
}
func value11162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/interest-categories/"+ctx["stream_slice"].Member("id").Text()+"/interests"), "boolean")
}
func typed11162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/interest-categories/"+ctx["stream_slice"].Member("id").Text()+"/interests"), "boolean")
}
func texts11162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("lists/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/interest-categories/"+ctx["stream_slice"].Member("id").Text()+"/interests"), "boolean")
}
func text11162(e *py.Eval, ctx variables) string {
	return ""
}
func value11163(e *py.Eval, ctx variables) py.Value {
	return py.Str("looks/" + ctx["stream_partition"].Member("id").Text() + "/run/json")
}
func typed11163(e *py.Eval, ctx variables) py.Value {
	return py.Str("looks/" + ctx["stream_partition"].Member("id").Text() + "/run/json")
}
func texts11163(e *py.Eval, ctx variables) py.Value {
	return py.Str("looks/" + ctx["stream_partition"].Member("id").Text() + "/run/json")
}
func text11163(e *py.Eval, ctx variables) string {
	return ""
}
func value11164(e *py.Eval, ctx variables) py.Value {
	return py.Str("looks/" + ctx["stream_partition"].Member("id").Text() + "/run/json")
}
func typed11164(e *py.Eval, ctx variables) py.Value {
	return py.Str("looks/" + ctx["stream_partition"].Member("id").Text() + "/run/json")
}
func texts11164(e *py.Eval, ctx variables) py.Value {
	return py.Str("looks/" + ctx["stream_partition"].Member("id").Text() + "/run/json")
}
func text11164(e *py.Eval, ctx variables) string {
	return ""
}
func value11165(e *py.Eval, ctx variables) py.Value {
	return py.Str("looks/" + ctx["stream_partition"].Member("id").Text() + "/run/json")
}
func typed11165(e *py.Eval, ctx variables) py.Value {
	return py.Str("looks/" + ctx["stream_partition"].Member("id").Text() + "/run/json")
}
func texts11165(e *py.Eval, ctx variables) py.Value {
	return py.Str("looks/" + ctx["stream_partition"].Member("id").Text() + "/run/json")
}
func text11165(e *py.Eval, ctx variables) string {
	return ""
}
func value11166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("looks/"+ctx["stream_partition"].Member("id").Text()+"/run/json"), "number")
}
func typed11166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("looks/"+ctx["stream_partition"].Member("id").Text()+"/run/json"), "number")
}
func texts11166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("looks/"+ctx["stream_partition"].Member("id").Text()+"/run/json"), "number")
}
func text11166(e *py.Eval, ctx variables) string {
	return ""
}
func value11167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("looks/"+ctx["stream_partition"].Member("id").Text()+"/run/json"), "string")
}
func typed11167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("looks/"+ctx["stream_partition"].Member("id").Text()+"/run/json"), "string")
}
func texts11167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("looks/"+ctx["stream_partition"].Member("id").Text()+"/run/json"), "string")
}
func text11167(e *py.Eval, ctx variables) string {
	return ""
}
func value11168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("looks/"+ctx["stream_partition"].Member("id").Text()+"/run/json"), "integer")
}
func typed11168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("looks/"+ctx["stream_partition"].Member("id").Text()+"/run/json"), "integer")
}
func texts11168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("looks/"+ctx["stream_partition"].Member("id").Text()+"/run/json"), "integer")
}
func text11168(e *py.Eval, ctx variables) string {
	return ""
}
func value11169(e *py.Eval, ctx variables) py.Value {
	return py.Str("manage_project:" + ctx["config"].Member("project_key").Text())
}
func typed11169(e *py.Eval, ctx variables) py.Value {
	return py.Str("manage_project:" + ctx["config"].Member("project_key").Text())
}
func texts11169(e *py.Eval, ctx variables) py.Value {
	return py.Str("manage_project:" + ctx["config"].Member("project_key").Text())
}
func text11169(e *py.Eval, ctx variables) string {
	return ""
}
func value11170(e *py.Eval, ctx variables) py.Value {
	return py.Str("manage_project:" + ctx["config"].Member("project_key").Text())
}
func typed11170(e *py.Eval, ctx variables) py.Value {
	return py.Str("manage_project:" + ctx["config"].Member("project_key").Text())
}
func texts11170(e *py.Eval, ctx variables) py.Value {
	return py.Str("manage_project:" + ctx["config"].Member("project_key").Text())
}
func text11170(e *py.Eval, ctx variables) string {
	return ""
}
func value11171(e *py.Eval, ctx variables) py.Value {
	return py.Str("manage_project:" + ctx["config"].Member("project_key").Text())
}
func typed11171(e *py.Eval, ctx variables) py.Value {
	return py.Str("manage_project:" + ctx["config"].Member("project_key").Text())
}
func texts11171(e *py.Eval, ctx variables) py.Value {
	return py.Str("manage_project:" + ctx["config"].Member("project_key").Text())
}
func text11171(e *py.Eval, ctx variables) string {
	return ""
}
func value11172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("manage_project:"+ctx["config"].Member("project_key").Text()), "string")
}
func typed11172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("manage_project:"+ctx["config"].Member("project_key").Text()), "string")
}
func texts11172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("manage_project:"+ctx["config"].Member("project_key").Text()), "string")
}
func text11172(e *py.Eval, ctx variables) string {
	return ""
}
func value11173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("manage_project:"+ctx["config"].Member("project_key").Text()), "integer")
}
func typed11173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("manage_project:"+ctx["config"].Member("project_key").Text()), "integer")
}
func texts11173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("manage_project:"+ctx["config"].Member("project_key").Text()), "integer")
}
func text11173(e *py.Eval, ctx variables) string {
	return ""
}
func value11174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("manage_project:"+ctx["config"].Member("project_key").Text()), "number")
}
func typed11174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("manage_project:"+ctx["config"].Member("project_key").Text()), "number")
}
func texts11174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("manage_project:"+ctx["config"].Member("project_key").Text()), "number")
}
func text11174(e *py.Eval, ctx variables) string {
	return ""
}
func value11175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("manage_project:"+ctx["config"].Member("project_key").Text()), "boolean")
}
func typed11175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("manage_project:"+ctx["config"].Member("project_key").Text()), "boolean")
}
func texts11175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("manage_project:"+ctx["config"].Member("project_key").Text()), "boolean")
}
func text11175(e *py.Eval, ctx variables) string {
	return ""
}
func value11176(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_partition"].Member("base_id").Text() + "/tables")
}
func typed11176(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_partition"].Member("base_id").Text() + "/tables")
}
func texts11176(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_partition"].Member("base_id").Text() + "/tables")
}
func text11176(e *py.Eval, ctx variables) string {
	return ""
}
func value11177(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_partition"].Member("base_id").Text() + "/tables")
}
func typed11177(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_partition"].Member("base_id").Text() + "/tables")
}
func texts11177(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_partition"].Member("base_id").Text() + "/tables")
}
func text11177(e *py.Eval, ctx variables) string {
	return ""
}
func value11178(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_partition"].Member("base_id").Text() + "/tables")
}
func typed11178(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_partition"].Member("base_id").Text() + "/tables")
}
func texts11178(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_partition"].Member("base_id").Text() + "/tables")
}
func text11178(e *py.Eval, ctx variables) string {
	return ""
}
func value11179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_partition"].Member("base_id").Text()+"/tables"), "string")
}
func typed11179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_partition"].Member("base_id").Text()+"/tables"), "string")
}
func texts11179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_partition"].Member("base_id").Text()+"/tables"), "string")
}
func text11179(e *py.Eval, ctx variables) string {
	return ""
}
func value11180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_partition"].Member("base_id").Text()+"/tables"), "boolean")
}
func typed11180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_partition"].Member("base_id").Text()+"/tables"), "boolean")
}
func texts11180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_partition"].Member("base_id").Text()+"/tables"), "boolean")
}
func text11180(e *py.Eval, ctx variables) string {
	return ""
}
func value11181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_partition"].Member("base_id").Text()+"/tables"), "number")
}
func typed11181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_partition"].Member("base_id").Text()+"/tables"), "number")
}
func texts11181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_partition"].Member("base_id").Text()+"/tables"), "number")
}
func text11181(e *py.Eval, ctx variables) string {
	return ""
}
func value11182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_partition"].Member("base_id").Text()+"/tables"), "integer")
}
func typed11182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_partition"].Member("base_id").Text()+"/tables"), "integer")
}
func texts11182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_partition"].Member("base_id").Text()+"/tables"), "integer")
}
func text11182(e *py.Eval, ctx variables) string {
	return ""
}
func value11183(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_slice"].Member("base_id").Text() + "/tables")
}
func typed11183(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_slice"].Member("base_id").Text() + "/tables")
}
func texts11183(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_slice"].Member("base_id").Text() + "/tables")
}
func text11183(e *py.Eval, ctx variables) string {
	return ""
}
func value11184(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_slice"].Member("base_id").Text() + "/tables")
}
func typed11184(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_slice"].Member("base_id").Text() + "/tables")
}
func texts11184(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_slice"].Member("base_id").Text() + "/tables")
}
func text11184(e *py.Eval, ctx variables) string {
	return ""
}
func value11185(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_slice"].Member("base_id").Text() + "/tables")
}
func typed11185(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_slice"].Member("base_id").Text() + "/tables")
}
func texts11185(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_slice"].Member("base_id").Text() + "/tables")
}
func text11185(e *py.Eval, ctx variables) string {
	return ""
}
func value11186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_slice"].Member("base_id").Text()+"/tables"), "integer")
}
func typed11186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_slice"].Member("base_id").Text()+"/tables"), "integer")
}
func texts11186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_slice"].Member("base_id").Text()+"/tables"), "integer")
}
func text11186(e *py.Eval, ctx variables) string {
	return ""
}
func value11187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_slice"].Member("base_id").Text()+"/tables"), "string")
}
func typed11187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_slice"].Member("base_id").Text()+"/tables"), "string")
}
func texts11187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_slice"].Member("base_id").Text()+"/tables"), "string")
}
func text11187(e *py.Eval, ctx variables) string {
	return ""
}
func value11188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_slice"].Member("base_id").Text()+"/tables"), "boolean")
}
func typed11188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_slice"].Member("base_id").Text()+"/tables"), "boolean")
}
func texts11188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("meta/bases/"+ctx["stream_slice"].Member("base_id").Text()+"/tables"), "boolean")
}
func text11188(e *py.Eval, ctx variables) string {
	return ""
}
func value11189(e *py.Eval, ctx variables) py.Value {
	return py.Str("milestones/" + ctx["stream_partition"].Member("milestone_id").Text() + "/epics")
}
func typed11189(e *py.Eval, ctx variables) py.Value {
	return py.Str("milestones/" + ctx["stream_partition"].Member("milestone_id").Text() + "/epics")
}
func texts11189(e *py.Eval, ctx variables) py.Value {
	return py.Str("milestones/" + ctx["stream_partition"].Member("milestone_id").Text() + "/epics")
}
func text11189(e *py.Eval, ctx variables) string {
	return ""
}
func value11190(e *py.Eval, ctx variables) py.Value {
	return py.Str("milestones/" + ctx["stream_partition"].Member("milestone_id").Text() + "/epics")
}
func typed11190(e *py.Eval, ctx variables) py.Value {
	return py.Str("milestones/" + ctx["stream_partition"].Member("milestone_id").Text() + "/epics")
}
func texts11190(e *py.Eval, ctx variables) py.Value {
	return py.Str("milestones/" + ctx["stream_partition"].Member("milestone_id").Text() + "/epics")
}
func text11190(e *py.Eval, ctx variables) string {
	return ""
}
func value11191(e *py.Eval, ctx variables) py.Value {
	return py.Str("milestones/" + ctx["stream_partition"].Member("milestone_id").Text() + "/epics")
}
func typed11191(e *py.Eval, ctx variables) py.Value {
	return py.Str("milestones/" + ctx["stream_partition"].Member("milestone_id").Text() + "/epics")
}
func texts11191(e *py.Eval, ctx variables) py.Value {
	return py.Str("milestones/" + ctx["stream_partition"].Member("milestone_id").Text() + "/epics")
}
func text11191(e *py.Eval, ctx variables) string {
	return ""
}
func value11192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("milestones/"+ctx["stream_partition"].Member("milestone_id").Text()+"/epics"), "string")
}
func typed11192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("milestones/"+ctx["stream_partition"].Member("milestone_id").Text()+"/epics"), "string")
}
func texts11192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("milestones/"+ctx["stream_partition"].Member("milestone_id").Text()+"/epics"), "string")
}
func text11192(e *py.Eval, ctx variables) string {
	return ""
}
func value11193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("milestones/"+ctx["stream_partition"].Member("milestone_id").Text()+"/epics"), "number")
}
func typed11193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("milestones/"+ctx["stream_partition"].Member("milestone_id").Text()+"/epics"), "number")
}
func texts11193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("milestones/"+ctx["stream_partition"].Member("milestone_id").Text()+"/epics"), "number")
}
func text11193(e *py.Eval, ctx variables) string {
	return ""
}
func value11194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("milestones/"+ctx["stream_partition"].Member("milestone_id").Text()+"/epics"), "boolean")
}
func typed11194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("milestones/"+ctx["stream_partition"].Member("milestone_id").Text()+"/epics"), "boolean")
}
func texts11194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("milestones/"+ctx["stream_partition"].Member("milestone_id").Text()+"/epics"), "boolean")
}
func text11194(e *py.Eval, ctx variables) string {
	return ""
}
func value11195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("milestones/"+ctx["stream_partition"].Member("milestone_id").Text()+"/epics"), "integer")
}
func typed11195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("milestones/"+ctx["stream_partition"].Member("milestone_id").Text()+"/epics"), "integer")
}
func texts11195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("milestones/"+ctx["stream_partition"].Member("milestone_id").Text()+"/epics"), "integer")
}
func text11195(e *py.Eval, ctx variables) string {
	return ""
}
func value11196(e *py.Eval, ctx variables) py.Value {
	return py.Str("nudges/" + ctx["stream_slice"].Member("parent_id").Text() + "/responses.json")
}
func typed11196(e *py.Eval, ctx variables) py.Value {
	return py.Str("nudges/" + ctx["stream_slice"].Member("parent_id").Text() + "/responses.json")
}
func texts11196(e *py.Eval, ctx variables) py.Value {
	return py.Str("nudges/" + ctx["stream_slice"].Member("parent_id").Text() + "/responses.json")
}
func text11196(e *py.Eval, ctx variables) string {
	return ""
}
func value11197(e *py.Eval, ctx variables) py.Value {
	return py.Str("nudges/" + ctx["stream_slice"].Member("parent_id").Text() + "/responses.json")
}
func typed11197(e *py.Eval, ctx variables) py.Value {
	return py.Str("nudges/" + ctx["stream_slice"].Member("parent_id").Text() + "/responses.json")
}
func texts11197(e *py.Eval, ctx variables) py.Value {
	return py.Str("nudges/" + ctx["stream_slice"].Member("parent_id").Text() + "/responses.json")
}
func text11197(e *py.Eval, ctx variables) string {
	return ""
}
func value11198(e *py.Eval, ctx variables) py.Value {
	return py.Str("nudges/" + ctx["stream_slice"].Member("parent_id").Text() + "/responses.json")
}
func typed11198(e *py.Eval, ctx variables) py.Value {
	return py.Str("nudges/" + ctx["stream_slice"].Member("parent_id").Text() + "/responses.json")
}
func texts11198(e *py.Eval, ctx variables) py.Value {
	return py.Str("nudges/" + ctx["stream_slice"].Member("parent_id").Text() + "/responses.json")
}
func text11198(e *py.Eval, ctx variables) string {
	return ""
}
func value11199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("nudges/"+ctx["stream_slice"].Member("parent_id").Text()+"/responses.json"), "integer")
}
func typed11199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("nudges/"+ctx["stream_slice"].Member("parent_id").Text()+"/responses.json"), "integer")
}
func texts11199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("nudges/"+ctx["stream_slice"].Member("parent_id").Text()+"/responses.json"), "integer")
}
func text11199(e *py.Eval, ctx variables) string {
	return ""
}
