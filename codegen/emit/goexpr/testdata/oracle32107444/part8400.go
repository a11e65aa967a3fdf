package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
)

func value8400(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/calendars")
}
func typed8400(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/calendars")
}
func texts8400(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/calendars")
}
func text8400(e *py.Eval, ctx variables) string {
	return ""
}
func value8401(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/calendars")
}
func typed8401(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/calendars")
}
func texts8401(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/calendars")
}
func text8401(e *py.Eval, ctx variables) string {
	return ""
}
func value8402(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/calendars")
}
func typed8402(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/calendars")
}
func texts8402(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/calendars")
}
func text8402(e *py.Eval, ctx variables) string {
	return ""
}
func value8403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/calendars"), "integer")
}
func typed8403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/calendars"), "integer")
}
func texts8403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/calendars"), "integer")
}
func text8403(e *py.Eval, ctx variables) string {
	return ""
}
func value8404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/calendars"), "number")
}
func typed8404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/calendars"), "number")
}
func texts8404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/calendars"), "number")
}
func text8404(e *py.Eval, ctx variables) string {
	return ""
}
func value8405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/calendars"), "string")
}
func typed8405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/calendars"), "string")
}
func texts8405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/calendars"), "string")
}
func text8405(e *py.Eval, ctx variables) string {
	return ""
}
func value8406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/calendars"), "boolean")
}
func typed8406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/calendars"), "boolean")
}
func texts8406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/calendars"), "boolean")
}
func text8406(e *py.Eval, ctx variables) string {
	return ""
}
func value8407(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts")
}
func typed8407(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts")
}
func texts8407(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts")
}
func text8407(e *py.Eval, ctx variables) string {
	return ""
}
func value8408(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts")
}
func typed8408(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts")
}
func texts8408(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts")
}
func text8408(e *py.Eval, ctx variables) string {
	return ""
}
func value8409(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts")
}
func typed8409(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts")
}
func texts8409(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts")
}
func text8409(e *py.Eval, ctx variables) string {
	return ""
}
func value8410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts"), "string")
}
func typed8410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts"), "string")
}
func texts8410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts"), "string")
}
func text8410(e *py.Eval, ctx variables) string {
	return ""
}
func value8411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts"), "boolean")
}
func typed8411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts"), "boolean")
}
func texts8411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts"), "boolean")
}
func text8411(e *py.Eval, ctx variables) string {
	return ""
}
func value8412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts"), "number")
}
func typed8412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts"), "number")
}
func texts8412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts"), "number")
}
func text8412(e *py.Eval, ctx variables) string {
	return ""
}
func value8413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts"), "integer")
}
func typed8413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts"), "integer")
}
func texts8413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts"), "integer")
}
func text8413(e *py.Eval, ctx variables) string {
	return ""
}
func value8414(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts/groups")
}
func typed8414(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts/groups")
}
func texts8414(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts/groups")
}
func text8414(e *py.Eval, ctx variables) string {
	return ""
}
func value8415(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts/groups")
}
func typed8415(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts/groups")
}
func texts8415(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts/groups")
}
func text8415(e *py.Eval, ctx variables) string {
	return ""
}
func value8416(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts/groups")
}
func typed8416(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts/groups")
}
func texts8416(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/contacts/groups")
}
func text8416(e *py.Eval, ctx variables) string {
	return ""
}
func value8417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts/groups"), "string")
}
func typed8417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts/groups"), "string")
}
func texts8417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts/groups"), "string")
}
func text8417(e *py.Eval, ctx variables) string {
	return ""
}
func value8418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts/groups"), "integer")
}
func typed8418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts/groups"), "integer")
}
func texts8418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts/groups"), "integer")
}
func text8418(e *py.Eval, ctx variables) string {
	return ""
}
func value8419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts/groups"), "number")
}
func typed8419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts/groups"), "number")
}
func texts8419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts/groups"), "number")
}
func text8419(e *py.Eval, ctx variables) string {
	return ""
}
func value8420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts/groups"), "boolean")
}
func typed8420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts/groups"), "boolean")
}
func texts8420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/contacts/groups"), "boolean")
}
func text8420(e *py.Eval, ctx variables) string {
	return ""
}
func value8421(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/drafts")
}
func typed8421(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/drafts")
}
func texts8421(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/drafts")
}
func text8421(e *py.Eval, ctx variables) string {
	return ""
}
func value8422(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/drafts")
}
func typed8422(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/drafts")
}
func texts8422(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/drafts")
}
func text8422(e *py.Eval, ctx variables) string {
	return ""
}
func value8423(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/drafts")
}
func typed8423(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/drafts")
}
func texts8423(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/drafts")
}
func text8423(e *py.Eval, ctx variables) string {
	return ""
}
func value8424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/drafts"), "string")
}
func typed8424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/drafts"), "string")
}
func texts8424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/drafts"), "string")
}
func text8424(e *py.Eval, ctx variables) string {
	return ""
}
func value8425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/drafts"), "integer")
}
func typed8425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/drafts"), "integer")
}
func texts8425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/drafts"), "integer")
}
func text8425(e *py.Eval, ctx variables) string {
	return ""
}
func value8426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/drafts"), "number")
}
func typed8426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/drafts"), "number")
}
func texts8426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/drafts"), "number")
}
func text8426(e *py.Eval, ctx variables) string {
	return ""
}
func value8427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/drafts"), "boolean")
}
func typed8427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/drafts"), "boolean")
}
func texts8427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/drafts"), "boolean")
}
func text8427(e *py.Eval, ctx variables) string {
	return ""
}
func value8428(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/events")
}
func typed8428(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/events")
}
func texts8428(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/events")
}
func text8428(e *py.Eval, ctx variables) string {
	return ""
}
func value8429(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/events")
}
func typed8429(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/events")
}
func texts8429(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/events")
}
func text8429(e *py.Eval, ctx variables) string {
	return ""
}
func value8430(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/events")
}
func typed8430(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/events")
}
func texts8430(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/events")
}
func text8430(e *py.Eval, ctx variables) string {
	return ""
}
func value8431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/events"), "number")
}
func typed8431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/events"), "number")
}
func texts8431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/events"), "number")
}
func text8431(e *py.Eval, ctx variables) string {
	return ""
}
func value8432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/events"), "integer")
}
func typed8432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/events"), "integer")
}
func texts8432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/events"), "integer")
}
func text8432(e *py.Eval, ctx variables) string {
	return ""
}
func value8433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/events"), "boolean")
}
func typed8433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/events"), "boolean")
}
func texts8433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/events"), "boolean")
}
func text8433(e *py.Eval, ctx variables) string {
	return ""
}
func value8434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/events"), "string")
}
func typed8434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/events"), "string")
}
func texts8434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/events"), "string")
}
func text8434(e *py.Eval, ctx variables) string {
	return ""
}
func value8435(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/folders")
}
func typed8435(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/folders")
}
func texts8435(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/folders")
}
func text8435(e *py.Eval, ctx variables) string {
	return ""
}
func value8436(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/folders")
}
func typed8436(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/folders")
}
func texts8436(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/folders")
}
func text8436(e *py.Eval, ctx variables) string {
	return ""
}
func value8437(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/folders")
}
func typed8437(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/folders")
}
func texts8437(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/folders")
}
func text8437(e *py.Eval, ctx variables) string {
	return ""
}
func value8438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/folders"), "string")
}
func typed8438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/folders"), "string")
}
func texts8438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/folders"), "string")
}
func text8438(e *py.Eval, ctx variables) string {
	return ""
}
func value8439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/folders"), "integer")
}
func typed8439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/folders"), "integer")
}
func texts8439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/folders"), "integer")
}
func text8439(e *py.Eval, ctx variables) string {
	return ""
}
func value8440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/folders"), "number")
}
func typed8440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/folders"), "number")
}
func texts8440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/folders"), "number")
}
func text8440(e *py.Eval, ctx variables) string {
	return ""
}
func value8441(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages")
}
func typed8441(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages")
}
func texts8441(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages")
}
func text8441(e *py.Eval, ctx variables) string {
	return ""
}
func value8442(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages")
}
func typed8442(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages")
}
func texts8442(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages")
}
func text8442(e *py.Eval, ctx variables) string {
	return ""
}
func value8443(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages")
}
func typed8443(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages")
}
func texts8443(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages")
}
func text8443(e *py.Eval, ctx variables) string {
	return ""
}
func value8444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages"), "integer")
}
func typed8444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages"), "integer")
}
func texts8444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages"), "integer")
}
func text8444(e *py.Eval, ctx variables) string {
	return ""
}
func value8445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages"), "number")
}
func typed8445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages"), "number")
}
func texts8445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages"), "number")
}
func text8445(e *py.Eval, ctx variables) string {
	return ""
}
func value8446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages"), "boolean")
}
func typed8446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages"), "boolean")
}
func texts8446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages"), "boolean")
}
func text8446(e *py.Eval, ctx variables) string {
	return ""
}
func value8447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages"), "string")
}
func typed8447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages"), "string")
}
func texts8447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages"), "string")
}
func text8447(e *py.Eval, ctx variables) string {
	return ""
}
func value8448(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages/schedules")
}
func typed8448(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages/schedules")
}
func texts8448(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages/schedules")
}
func text8448(e *py.Eval, ctx variables) string {
	return ""
}
func value8449(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages/schedules")
}
func typed8449(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages/schedules")
}
func texts8449(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages/schedules")
}
func text8449(e *py.Eval, ctx variables) string {
	return ""
}
func value8450(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages/schedules")
}
func typed8450(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages/schedules")
}
func texts8450(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/messages/schedules")
}
func text8450(e *py.Eval, ctx variables) string {
	return ""
}
func value8451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages/schedules"), "integer")
}
func typed8451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages/schedules"), "integer")
}
func texts8451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages/schedules"), "integer")
}
func text8451(e *py.Eval, ctx variables) string {
	return ""
}
func value8452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages/schedules"), "boolean")
}
func typed8452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages/schedules"), "boolean")
}
func texts8452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages/schedules"), "boolean")
}
func text8452(e *py.Eval, ctx variables) string {
	return ""
}
func value8453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages/schedules"), "string")
}
func typed8453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages/schedules"), "string")
}
func texts8453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages/schedules"), "string")
}
func text8453(e *py.Eval, ctx variables) string {
	return ""
}
func value8454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages/schedules"), "number")
}
func typed8454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages/schedules"), "number")
}
func texts8454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/messages/schedules"), "number")
}
func text8454(e *py.Eval, ctx variables) string {
	return ""
}
func value8455(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/threads")
}
func typed8455(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/threads")
}
func texts8455(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/threads")
}
func text8455(e *py.Eval, ctx variables) string {
	return ""
}
func value8456(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/threads")
}
func typed8456(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/threads")
}
func texts8456(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/threads")
}
func text8456(e *py.Eval, ctx variables) string {
	return ""
}
func value8457(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/threads")
}
func typed8457(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/threads")
}
func texts8457(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/grants/" + ctx["stream_partition"].Member("grant_id").Text() + "/threads")
}
func text8457(e *py.Eval, ctx variables) string {
	return ""
}
func value8458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/threads"), "number")
}
func typed8458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/threads"), "number")
}
func texts8458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/threads"), "number")
}
func text8458(e *py.Eval, ctx variables) string {
	return ""
}
func value8459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/threads"), "boolean")
}
func typed8459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/threads"), "boolean")
}
func texts8459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/threads"), "boolean")
}
func text8459(e *py.Eval, ctx variables) string {
	return ""
}
func value8460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/threads"), "integer")
}
func typed8460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/threads"), "integer")
}
func texts8460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/threads"), "integer")
}
func text8460(e *py.Eval, ctx variables) string {
	return ""
}
func value8461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/threads"), "string")
}
func typed8461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/threads"), "string")
}
func texts8461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/grants/"+ctx["stream_partition"].Member("grant_id").Text()+"/threads"), "string")
}
func text8461(e *py.Eval, ctx variables) string {
	return ""
}
func value8462(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/marketing/contacts/exports/" + ctx["creation_response"].Member("id").Text())
}
func typed8462(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/marketing/contacts/exports/" + ctx["creation_response"].Member("id").Text())
}
func texts8462(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/marketing/contacts/exports/" + ctx["creation_response"].Member("id").Text())
}
func text8462(e *py.Eval, ctx variables) string {
	return ""
}
func value8463(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/marketing/contacts/exports/" + ctx["creation_response"].Member("id").Text())
}
func typed8463(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/marketing/contacts/exports/" + ctx["creation_response"].Member("id").Text())
}
func texts8463(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/marketing/contacts/exports/" + ctx["creation_response"].Member("id").Text())
}
func text8463(e *py.Eval, ctx variables) string {
	return ""
}
func value8464(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/marketing/contacts/exports/" + ctx["creation_response"].Member("id").Text())
}
func typed8464(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/marketing/contacts/exports/" + ctx["creation_response"].Member("id").Text())
}
func texts8464(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/marketing/contacts/exports/" + ctx["creation_response"].Member("id").Text())
}
func text8464(e *py.Eval, ctx variables) string {
	return ""
}
func value8465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/marketing/contacts/exports/"+ctx["creation_response"].Member("id").Text()), "integer")
}
func typed8465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/marketing/contacts/exports/"+ctx["creation_response"].Member("id").Text()), "integer")
}
func texts8465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/marketing/contacts/exports/"+ctx["creation_response"].Member("id").Text()), "integer")
}
func text8465(e *py.Eval, ctx variables) string {
	return ""
}
func value8466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/marketing/contacts/exports/"+ctx["creation_response"].Member("id").Text()), "number")
}
func typed8466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/marketing/contacts/exports/"+ctx["creation_response"].Member("id").Text()), "number")
}
func texts8466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/marketing/contacts/exports/"+ctx["creation_response"].Member("id").Text()), "number")
}
func text8466(e *py.Eval, ctx variables) string {
	return ""
}
func value8467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/marketing/contacts/exports/"+ctx["creation_response"].Member("id").Text()), "string")
}
func typed8467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/marketing/contacts/exports/"+ctx["creation_response"].Member("id").Text()), "string")
}
func texts8467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/marketing/contacts/exports/"+ctx["creation_response"].Member("id").Text()), "string")
}
func text8467(e *py.Eval, ctx variables) string {
	return ""
}
func value8468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/marketing/contacts/exports/"+ctx["creation_response"].Member("id").Text()), "boolean")
}
func typed8468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/marketing/contacts/exports/"+ctx["creation_response"].Member("id").Text()), "boolean")
}
func texts8468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/marketing/contacts/exports/"+ctx["creation_response"].Member("id").Text()), "boolean")
}
func text8468(e *py.Eval, ctx variables) string {
	return ""
}
func value8469(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/organizations/" + ctx["stream_slice"].Member("id").Text() + "/projects")
}
func typed8469(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/organizations/" + ctx["stream_slice"].Member("id").Text() + "/projects")
}
func texts8469(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/organizations/" + ctx["stream_slice"].Member("id").Text() + "/projects")
}
func text8469(e *py.Eval, ctx variables) string {
	return ""
}
func value8470(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/organizations/" + ctx["stream_slice"].Member("id").Text() + "/projects")
}
func typed8470(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/organizations/" + ctx["stream_slice"].Member("id").Text() + "/projects")
}
func texts8470(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/organizations/" + ctx["stream_slice"].Member("id").Text() + "/projects")
}
func text8470(e *py.Eval, ctx variables) string {
	return ""
}
func value8471(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/organizations/" + ctx["stream_slice"].Member("id").Text() + "/projects")
}
func typed8471(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/organizations/" + ctx["stream_slice"].Member("id").Text() + "/projects")
}
func texts8471(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/organizations/" + ctx["stream_slice"].Member("id").Text() + "/projects")
}
func text8471(e *py.Eval, ctx variables) string {
	return ""
}
func value8472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/organizations/"+ctx["stream_slice"].Member("id").Text()+"/projects"), "string")
}
func typed8472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/organizations/"+ctx["stream_slice"].Member("id").Text()+"/projects"), "string")
}
func texts8472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/organizations/"+ctx["stream_slice"].Member("id").Text()+"/projects"), "string")
}
func text8472(e *py.Eval, ctx variables) string {
	return ""
}
func value8473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/organizations/"+ctx["stream_slice"].Member("id").Text()+"/projects"), "number")
}
func typed8473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/organizations/"+ctx["stream_slice"].Member("id").Text()+"/projects"), "number")
}
func texts8473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/organizations/"+ctx["stream_slice"].Member("id").Text()+"/projects"), "number")
}
func text8473(e *py.Eval, ctx variables) string {
	return ""
}
func value8474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/organizations/"+ctx["stream_slice"].Member("id").Text()+"/projects"), "boolean")
}
func typed8474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/organizations/"+ctx["stream_slice"].Member("id").Text()+"/projects"), "boolean")
}
func texts8474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/organizations/"+ctx["stream_slice"].Member("id").Text()+"/projects"), "boolean")
}
func text8474(e *py.Eval, ctx variables) string {
	return ""
}
func value8475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/organizations/"+ctx["stream_slice"].Member("id").Text()+"/projects"), "integer")
}
func typed8475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/organizations/"+ctx["stream_slice"].Member("id").Text()+"/projects"), "integer")
}
func texts8475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/organizations/"+ctx["stream_slice"].Member("id").Text()+"/projects"), "integer")
}
func text8475(e *py.Eval, ctx variables) string {
	return ""
}
func value8476(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v9/projects/" + ctx["stream_partition"].Member("project").Text() + "/env")
}
func typed8476(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v9/projects/" + ctx["stream_partition"].Member("project").Text() + "/env")
}
func texts8476(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v9/projects/" + ctx["stream_partition"].Member("project").Text() + "/env")
}
func text8476(e *py.Eval, ctx variables) string {
	return ""
}
func value8477(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v9/projects/" + ctx["stream_partition"].Member("project").Text() + "/env")
}
func typed8477(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v9/projects/" + ctx["stream_partition"].Member("project").Text() + "/env")
}
func texts8477(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v9/projects/" + ctx["stream_partition"].Member("project").Text() + "/env")
}
func text8477(e *py.Eval, ctx variables) string {
	return ""
}
func value8478(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v9/projects/" + ctx["stream_partition"].Member("project").Text() + "/env")
}
func typed8478(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v9/projects/" + ctx["stream_partition"].Member("project").Text() + "/env")
}
func texts8478(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v9/projects/" + ctx["stream_partition"].Member("project").Text() + "/env")
}
func text8478(e *py.Eval, ctx variables) string {
	return ""
}
func value8479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v9/projects/"+ctx["stream_partition"].Member("project").Text()+"/env"), "string")
}
func typed8479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v9/projects/"+ctx["stream_partition"].Member("project").Text()+"/env"), "string")
}
func texts8479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v9/projects/"+ctx["stream_partition"].Member("project").Text()+"/env"), "string")
}
func text8479(e *py.Eval, ctx variables) string {
	return ""
}
func value8480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v9/projects/"+ctx["stream_partition"].Member("project").Text()+"/env"), "boolean")
}
func typed8480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v9/projects/"+ctx["stream_partition"].Member("project").Text()+"/env"), "boolean")
}
func texts8480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v9/projects/"+ctx["stream_partition"].Member("project").Text()+"/env"), "boolean")
}
func text8480(e *py.Eval, ctx variables) string {
	return ""
}
func value8481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v9/projects/"+ctx["stream_partition"].Member("project").Text()+"/env"), "integer")
}
func typed8481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v9/projects/"+ctx["stream_partition"].Member("project").Text()+"/env"), "integer")
}
func texts8481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v9/projects/"+ctx["stream_partition"].Member("project").Text()+"/env"), "integer")
}
func text8481(e *py.Eval, ctx variables) string {
	return ""
}
func value8482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v9/projects/"+ctx["stream_partition"].Member("project").Text()+"/env"), "number")
}
func typed8482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v9/projects/"+ctx["stream_partition"].Member("project").Text()+"/env"), "number")
}
func texts8482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v9/projects/"+ctx["stream_partition"].Member("project").Text()+"/env"), "number")
}
func text8482(e *py.Eval, ctx variables) string {
	return ""
}
func value8483(e *py.Eval, ctx variables) py.Value {
	return py.Str("/vouchers/" + ctx["stream_partition"].Member("voucher_id").Text() + "/codes")
}
func typed8483(e *py.Eval, ctx variables) py.Value {
	return py.Str("/vouchers/" + ctx["stream_partition"].Member("voucher_id").Text() + "/codes")
}
func texts8483(e *py.Eval, ctx variables) py.Value {
	return py.Str("/vouchers/" + ctx["stream_partition"].Member("voucher_id").Text() + "/codes")
}
func text8483(e *py.Eval, ctx variables) string {
	return ""
}
func value8484(e *py.Eval, ctx variables) py.Value {
	return py.Str("/vouchers/" + ctx["stream_partition"].Member("voucher_id").Text() + "/codes")
}
func typed8484(e *py.Eval, ctx variables) py.Value {
	return py.Str("/vouchers/" + ctx["stream_partition"].Member("voucher_id").Text() + "/codes")
}
func texts8484(e *py.Eval, ctx variables) py.Value {
	return py.Str("/vouchers/" + ctx["stream_partition"].Member("voucher_id").Text() + "/codes")
}
func text8484(e *py.Eval, ctx variables) string {
	return ""
}
func value8485(e *py.Eval, ctx variables) py.Value {
	return py.Str("/vouchers/" + ctx["stream_partition"].Member("voucher_id").Text() + "/codes")
}
func typed8485(e *py.Eval, ctx variables) py.Value {
	return py.Str("/vouchers/" + ctx["stream_partition"].Member("voucher_id").Text() + "/codes")
}
func texts8485(e *py.Eval, ctx variables) py.Value {
	return py.Str("/vouchers/" + ctx["stream_partition"].Member("voucher_id").Text() + "/codes")
}
func text8485(e *py.Eval, ctx variables) string {
	return ""
}
func value8486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/vouchers/"+ctx["stream_partition"].Member("voucher_id").Text()+"/codes"), "number")
}
func typed8486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/vouchers/"+ctx["stream_partition"].Member("voucher_id").Text()+"/codes"), "number")
}
func texts8486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/vouchers/"+ctx["stream_partition"].Member("voucher_id").Text()+"/codes"), "number")
}
func text8486(e *py.Eval, ctx variables) string {
	return ""
}
func value8487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/vouchers/"+ctx["stream_partition"].Member("voucher_id").Text()+"/codes"), "boolean")
}
func typed8487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/vouchers/"+ctx["stream_partition"].Member("voucher_id").Text()+"/codes"), "boolean")
}
func texts8487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/vouchers/"+ctx["stream_partition"].Member("voucher_id").Text()+"/codes"), "boolean")
}
func text8487(e *py.Eval, ctx variables) string {
	return ""
}
func value8488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/vouchers/"+ctx["stream_partition"].Member("voucher_id").Text()+"/codes"), "string")
}
func typed8488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/vouchers/"+ctx["stream_partition"].Member("voucher_id").Text()+"/codes"), "string")
}
func texts8488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/vouchers/"+ctx["stream_partition"].Member("voucher_id").Text()+"/codes"), "string")
}
func text8488(e *py.Eval, ctx variables) string {
	return ""
}
func value8489(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webfonts?key=" + ctx["config"].Member("api_key").Text() + "&sort=" + py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text() + "&prettyPrint=" + py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text() + "&alt=" + py.Or(ctx["config"].Member("alt"), py.Str("json")).Text())
}
func typed8489(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webfonts?key=" + ctx["config"].Member("api_key").Text() + "&sort=" + py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text() + "&prettyPrint=" + py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text() + "&alt=" + py.Or(ctx["config"].Member("alt"), py.Str("json")).Text())
}
func texts8489(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webfonts?key=" + ctx["config"].Member("api_key").Text() + "&sort=" + cmp.Or(ctx["config"].Member("sort").Text(), "SORT_UNDEFINED") + "&prettyPrint=" + cmp.Or(ctx["config"].Member("prettyPrint").Text(), "true") + "&alt=" + cmp.Or(ctx["config"].Member("alt").Text(), "json"))
}
func text8489(e *py.Eval, ctx variables) string {
	return ""
}
func value8490(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webfonts?key=" + ctx["config"].Member("api_key").Text() + "&sort=" + py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text() + "&prettyPrint=" + py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text() + "&alt=" + py.Or(ctx["config"].Member("alt"), py.Str("json")).Text())
}
func typed8490(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webfonts?key=" + ctx["config"].Member("api_key").Text() + "&sort=" + py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text() + "&prettyPrint=" + py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text() + "&alt=" + py.Or(ctx["config"].Member("alt"), py.Str("json")).Text())
}
func texts8490(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webfonts?key=" + ctx["config"].Member("api_key").Text() + "&sort=" + cmp.Or(ctx["config"].Member("sort").Text(), "SORT_UNDEFINED") + "&prettyPrint=" + cmp.Or(ctx["config"].Member("prettyPrint").Text(), "true") + "&alt=" + cmp.Or(ctx["config"].Member("alt").Text(), "json"))
}
func text8490(e *py.Eval, ctx variables) string {
	return ""
}
func value8491(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webfonts?key=" + ctx["config"].Member("api_key").Text() + "&sort=" + py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text() + "&prettyPrint=" + py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text() + "&alt=" + py.Or(ctx["config"].Member("alt"), py.Str("json")).Text())
}
func typed8491(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webfonts?key=" + ctx["config"].Member("api_key").Text() + "&sort=" + py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text() + "&prettyPrint=" + py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text() + "&alt=" + py.Or(ctx["config"].Member("alt"), py.Str("json")).Text())
}
func texts8491(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webfonts?key=" + ctx["config"].Member("api_key").Text() + "&sort=" + cmp.Or(ctx["config"].Member("sort").Text(), "SORT_UNDEFINED") + "&prettyPrint=" + cmp.Or(ctx["config"].Member("prettyPrint").Text(), "true") + "&alt=" + cmp.Or(ctx["config"].Member("alt").Text(), "json"))
}
func text8491(e *py.Eval, ctx variables) string {
	return ""
}
func value8492(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webfonts?key="+ctx["config"].Member("api_key").Text()+"&sort="+py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text()+"&prettyPrint="+py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text()+"&alt="+py.Or(ctx["config"].Member("alt"), py.Str("json")).Text()), "integer")
}
func typed8492(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webfonts?key="+ctx["config"].Member("api_key").Text()+"&sort="+py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text()+"&prettyPrint="+py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text()+"&alt="+py.Or(ctx["config"].Member("alt"), py.Str("json")).Text()), "integer")
}
func texts8492(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webfonts?key="+ctx["config"].Member("api_key").Text()+"&sort="+cmp.Or(ctx["config"].Member("sort").Text(), "SORT_UNDEFINED")+"&prettyPrint="+cmp.Or(ctx["config"].Member("prettyPrint").Text(), "true")+"&alt="+cmp.Or(ctx["config"].Member("alt").Text(), "json")), "integer")
}
func text8492(e *py.Eval, ctx variables) string {
	return ""
}
func value8493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webfonts?key="+ctx["config"].Member("api_key").Text()+"&sort="+py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text()+"&prettyPrint="+py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text()+"&alt="+py.Or(ctx["config"].Member("alt"), py.Str("json")).Text()), "number")
}
func typed8493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webfonts?key="+ctx["config"].Member("api_key").Text()+"&sort="+py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text()+"&prettyPrint="+py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text()+"&alt="+py.Or(ctx["config"].Member("alt"), py.Str("json")).Text()), "number")
}
func texts8493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webfonts?key="+ctx["config"].Member("api_key").Text()+"&sort="+cmp.Or(ctx["config"].Member("sort").Text(), "SORT_UNDEFINED")+"&prettyPrint="+cmp.Or(ctx["config"].Member("prettyPrint").Text(), "true")+"&alt="+cmp.Or(ctx["config"].Member("alt").Text(), "json")), "number")
}
func text8493(e *py.Eval, ctx variables) string {
	return ""
}
func value8494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webfonts?key="+ctx["config"].Member("api_key").Text()+"&sort="+py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text()+"&prettyPrint="+py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text()+"&alt="+py.Or(ctx["config"].Member("alt"), py.Str("json")).Text()), "boolean")
}
func typed8494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webfonts?key="+ctx["config"].Member("api_key").Text()+"&sort="+py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text()+"&prettyPrint="+py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text()+"&alt="+py.Or(ctx["config"].Member("alt"), py.Str("json")).Text()), "boolean")
}
func texts8494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webfonts?key="+ctx["config"].Member("api_key").Text()+"&sort="+cmp.Or(ctx["config"].Member("sort").Text(), "SORT_UNDEFINED")+"&prettyPrint="+cmp.Or(ctx["config"].Member("prettyPrint").Text(), "true")+"&alt="+cmp.Or(ctx["config"].Member("alt").Text(), "json")), "boolean")
}
func text8494(e *py.Eval, ctx variables) string {
	return ""
}
func value8495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webfonts?key="+ctx["config"].Member("api_key").Text()+"&sort="+py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text()+"&prettyPrint="+py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text()+"&alt="+py.Or(ctx["config"].Member("alt"), py.Str("json")).Text()), "string")
}
func typed8495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webfonts?key="+ctx["config"].Member("api_key").Text()+"&sort="+py.Or(e.Key(ctx["config"], "sort"), py.Str("SORT_UNDEFINED")).Text()+"&prettyPrint="+py.Or(ctx["config"].Member("prettyPrint"), py.Str("true")).Text()+"&alt="+py.Or(ctx["config"].Member("alt"), py.Str("json")).Text()), "string")
}
func texts8495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webfonts?key="+ctx["config"].Member("api_key").Text()+"&sort="+cmp.Or(ctx["config"].Member("sort").Text(), "SORT_UNDEFINED")+"&prettyPrint="+cmp.Or(ctx["config"].Member("prettyPrint").Text(), "true")+"&alt="+cmp.Or(ctx["config"].Member("alt").Text(), "json")), "string")
}
func text8495(e *py.Eval, ctx variables) string {
	return ""
}
func value8496(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func typed8496(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func texts8496(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func text8496(e *py.Eval, ctx variables) string {
	return ""
}
func value8497(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func typed8497(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func texts8497(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func text8497(e *py.Eval, ctx variables) string {
	return ""
}
func value8498(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func typed8498(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func texts8498(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text())
}
func text8498(e *py.Eval, ctx variables) string {
	return ""
}
func value8499(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "number")
}
func typed8499(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "number")
}
func texts8499(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "number")
}
func text8499(e *py.Eval, ctx variables) string {
	return ""
}
func value8500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "string")
}
func typed8500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "string")
}
func texts8500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "string")
}
func text8500(e *py.Eval, ctx variables) string {
	return ""
}
func value8501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "boolean")
}
func typed8501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "boolean")
}
func texts8501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "boolean")
}
func text8501(e *py.Eval, ctx variables) string {
	return ""
}
func value8502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "integer")
}
func typed8502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "integer")
}
func texts8502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()), "integer")
}
func text8502(e *py.Eval, ctx variables) string {
	return ""
}
func value8503(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/panelists")
}
func typed8503(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/panelists")
}
func texts8503(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/panelists")
}
func text8503(e *py.Eval, ctx variables) string {
	return ""
}
func value8504(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/panelists")
}
func typed8504(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/panelists")
}
func texts8504(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/panelists")
}
func text8504(e *py.Eval, ctx variables) string {
	return ""
}
func value8505(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/panelists")
}
func typed8505(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/panelists")
}
func texts8505(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/panelists")
}
func text8505(e *py.Eval, ctx variables) string {
	return ""
}
func value8506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/panelists"), "integer")
}
func typed8506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/panelists"), "integer")
}
func texts8506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/panelists"), "integer")
}
func text8506(e *py.Eval, ctx variables) string {
	return ""
}
func value8507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/panelists"), "number")
}
func typed8507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/panelists"), "number")
}
func texts8507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/panelists"), "number")
}
func text8507(e *py.Eval, ctx variables) string {
	return ""
}
func value8508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/panelists"), "string")
}
func typed8508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/panelists"), "string")
}
func texts8508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/panelists"), "string")
}
func text8508(e *py.Eval, ctx variables) string {
	return ""
}
func value8509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/panelists"), "boolean")
}
func typed8509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/panelists"), "boolean")
}
func texts8509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/panelists"), "boolean")
}
func text8509(e *py.Eval, ctx variables) string {
	return ""
}
func value8510(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func typed8510(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func texts8510(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func text8510(e *py.Eval, ctx variables) string {
	return ""
}
func value8511(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func typed8511(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func texts8511(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func text8511(e *py.Eval, ctx variables) string {
	return ""
}
func value8512(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func typed8512(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func texts8512(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/polls")
}
func text8512(e *py.Eval, ctx variables) string {
	return ""
}
func value8513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "string")
}
func typed8513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "string")
}
func texts8513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "string")
}
func text8513(e *py.Eval, ctx variables) string {
	return ""
}
func value8514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "integer")
}
func typed8514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "integer")
}
func texts8514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "integer")
}
func text8514(e *py.Eval, ctx variables) string {
	return ""
}
func value8515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "number")
}
func typed8515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "number")
}
func texts8515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "number")
}
func text8515(e *py.Eval, ctx variables) string {
	return ""
}
func value8516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "boolean")
}
func typed8516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "boolean")
}
func texts8516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/polls"), "boolean")
}
func text8516(e *py.Eval, ctx variables) string {
	return ""
}
func value8517(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func typed8517(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func texts8517(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func text8517(e *py.Eval, ctx variables) string {
	return ""
}
func value8518(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func typed8518(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func texts8518(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func text8518(e *py.Eval, ctx variables) string {
	return ""
}
func value8519(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func typed8519(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func texts8519(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants")
}
func text8519(e *py.Eval, ctx variables) string {
	return ""
}
func value8520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "string")
}
func typed8520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "string")
}
func texts8520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "string")
}
func text8520(e *py.Eval, ctx variables) string {
	return ""
}
func value8521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "integer")
}
func typed8521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "integer")
}
func texts8521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "integer")
}
func text8521(e *py.Eval, ctx variables) string {
	return ""
}
func value8522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "number")
}
func typed8522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "number")
}
func texts8522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "number")
}
func text8522(e *py.Eval, ctx variables) string {
	return ""
}
func value8523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "boolean")
}
func typed8523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "boolean")
}
func texts8523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants"), "boolean")
}
func text8523(e *py.Eval, ctx variables) string {
	return ""
}
func value8524(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func typed8524(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func texts8524(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func text8524(e *py.Eval, ctx variables) string {
	return ""
}
func value8525(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func typed8525(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func texts8525(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func text8525(e *py.Eval, ctx variables) string {
	return ""
}
func value8526(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func typed8526(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func texts8526(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/registrants/questions")
}
func text8526(e *py.Eval, ctx variables) string {
	return ""
}
func value8527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "integer")
}
func typed8527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "integer")
}
func texts8527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "integer")
}
func text8527(e *py.Eval, ctx variables) string {
	return ""
}
func value8528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "number")
}
func typed8528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "number")
}
func texts8528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "number")
}
func text8528(e *py.Eval, ctx variables) string {
	return ""
}
func value8529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "boolean")
}
func typed8529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "boolean")
}
func texts8529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "boolean")
}
func text8529(e *py.Eval, ctx variables) string {
	return ""
}
func value8530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "string")
}
func typed8530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "string")
}
func texts8530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/registrants/questions"), "string")
}
func text8530(e *py.Eval, ctx variables) string {
	return ""
}
func value8531(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/tracking_sources")
}
func typed8531(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/tracking_sources")
}
func texts8531(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/tracking_sources")
}
func text8531(e *py.Eval, ctx variables) string {
	return ""
}
func value8532(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/tracking_sources")
}
func typed8532(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/tracking_sources")
}
func texts8532(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/tracking_sources")
}
func text8532(e *py.Eval, ctx variables) string {
	return ""
}
func value8533(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/tracking_sources")
}
func typed8533(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/tracking_sources")
}
func texts8533(e *py.Eval, ctx variables) py.Value {
	return py.Str("/webinars/" + ctx["stream_partition"].Member("parent_id").Text() + "/tracking_sources")
}
func text8533(e *py.Eval, ctx variables) string {
	return ""
}
func value8534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/tracking_sources"), "string")
}
func typed8534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/tracking_sources"), "string")
}
func texts8534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/tracking_sources"), "string")
}
func text8534(e *py.Eval, ctx variables) string {
	return ""
}
func value8535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/tracking_sources"), "number")
}
func typed8535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/tracking_sources"), "number")
}
func texts8535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/tracking_sources"), "number")
}
func text8535(e *py.Eval, ctx variables) string {
	return ""
}
func value8536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/tracking_sources"), "integer")
}
func typed8536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/tracking_sources"), "integer")
}
func texts8536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/webinars/"+ctx["stream_partition"].Member("parent_id").Text()+"/tracking_sources"), "integer")
}
func text8536(e *py.Eval, ctx variables) string {
	return ""
}
func value8537(e *py.Eval, ctx variables) py.Value {
	return py.Str("/workspaces/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/custom_fields")
}
func typed8537(e *py.Eval, ctx variables) py.Value {
	return py.Str("/workspaces/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/custom_fields")
}
func texts8537(e *py.Eval, ctx variables) py.Value {
	return py.Str("/workspaces/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/custom_fields")
}
func text8537(e *py.Eval, ctx variables) string {
	return ""
}
func value8538(e *py.Eval, ctx variables) py.Value {
	return py.Str("/workspaces/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/custom_fields")
}
func typed8538(e *py.Eval, ctx variables) py.Value {
	return py.Str("/workspaces/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/custom_fields")
}
func texts8538(e *py.Eval, ctx variables) py.Value {
	return py.Str("/workspaces/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/custom_fields")
}
func text8538(e *py.Eval, ctx variables) string {
	return ""
}
func value8539(e *py.Eval, ctx variables) py.Value {
	return py.Str("/workspaces/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/custom_fields")
}
func typed8539(e *py.Eval, ctx variables) py.Value {
	return py.Str("/workspaces/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/custom_fields")
}
func texts8539(e *py.Eval, ctx variables) py.Value {
	return py.Str("/workspaces/" + ctx["stream_slice"].Member("workspace_gid").Text() + "/custom_fields")
}
func text8539(e *py.Eval, ctx variables) string {
	return ""
}
func value8540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/workspaces/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/custom_fields"), "boolean")
}
func typed8540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/workspaces/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/custom_fields"), "boolean")
}
func texts8540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/workspaces/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/custom_fields"), "boolean")
}
func text8540(e *py.Eval, ctx variables) string {
	return ""
}
func value8541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/workspaces/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/custom_fields"), "string")
}
func typed8541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/workspaces/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/custom_fields"), "string")
}
func texts8541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/workspaces/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/custom_fields"), "string")
}
func text8541(e *py.Eval, ctx variables) string {
	return ""
}
func value8542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/workspaces/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/custom_fields"), "integer")
}
func typed8542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/workspaces/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/custom_fields"), "integer")
}
func texts8542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/workspaces/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/custom_fields"), "integer")
}
func text8542(e *py.Eval, ctx variables) string {
	return ""
}
func value8543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/workspaces/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/custom_fields"), "number")
}
func typed8543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/workspaces/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/custom_fields"), "number")
}
func texts8543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/workspaces/"+ctx["stream_slice"].Member("workspace_gid").Text()+"/custom_fields"), "number")
}
func text8543(e *py.Eval, ctx variables) string {
	return ""
}
func value8544(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources")
}
func typed8544(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources")
}
func texts8544(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources")
}
func text8544(e *py.Eval, ctx variables) string {
	return ""
}
func value8545(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources")
}
func typed8545(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources")
}
func texts8545(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources")
}
func text8545(e *py.Eval, ctx variables) string {
	return ""
}
func value8546(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources")
}
func typed8546(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources")
}
func texts8546(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources")
}
func text8546(e *py.Eval, ctx variables) string {
	return ""
}
func value8547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources"), "boolean")
}
func typed8547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources"), "boolean")
}
func texts8547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources"), "boolean")
}
func text8547(e *py.Eval, ctx variables) string {
	return ""
}
func value8548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources"), "integer")
}
func typed8548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources"), "integer")
}
func texts8548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources"), "integer")
}
func text8548(e *py.Eval, ctx variables) string {
	return ""
}
func value8549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources"), "string")
}
func typed8549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources"), "string")
}
func texts8549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources"), "string")
}
func text8549(e *py.Eval, ctx variables) string {
	return ""
}
func value8550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources"), "number")
}
func typed8550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources"), "number")
}
func texts8550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources"), "number")
}
func text8550(e *py.Eval, ctx variables) string {
	return ""
}
func value8551(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/field_descriptions")
}
func typed8551(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/field_descriptions")
}
func texts8551(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/field_descriptions")
}
func text8551(e *py.Eval, ctx variables) string {
	return ""
}
func value8552(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/field_descriptions")
}
func typed8552(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/field_descriptions")
}
func texts8552(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/field_descriptions")
}
func text8552(e *py.Eval, ctx variables) string {
	return ""
}
func value8553(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/field_descriptions")
}
func typed8553(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/field_descriptions")
}
func texts8553(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/field_descriptions")
}
func text8553(e *py.Eval, ctx variables) string {
	return ""
}
func value8554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/field_descriptions"), "integer")
}
func typed8554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/field_descriptions"), "integer")
}
func texts8554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/field_descriptions"), "integer")
}
func text8554(e *py.Eval, ctx variables) string {
	return ""
}
func value8555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/field_descriptions"), "string")
}
func typed8555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/field_descriptions"), "string")
}
func texts8555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/field_descriptions"), "string")
}
func text8555(e *py.Eval, ctx variables) string {
	return ""
}
func value8556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/field_descriptions"), "boolean")
}
func typed8556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/field_descriptions"), "boolean")
}
func texts8556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/field_descriptions"), "boolean")
}
func text8556(e *py.Eval, ctx variables) string {
	return ""
}
func value8557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/field_descriptions"), "number")
}
func typed8557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/field_descriptions"), "number")
}
func texts8557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/field_descriptions"), "number")
}
func text8557(e *py.Eval, ctx variables) string {
	return ""
}
func value8558(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/runs")
}
func typed8558(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/runs")
}
func texts8558(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/runs")
}
func text8558(e *py.Eval, ctx variables) string {
	return ""
}
func value8559(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/runs")
}
func typed8559(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/runs")
}
func texts8559(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/runs")
}
func text8559(e *py.Eval, ctx variables) string {
	return ""
}
func value8560(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/runs")
}
func typed8560(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/runs")
}
func texts8560(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/runs")
}
func text8560(e *py.Eval, ctx variables) string {
	return ""
}
func value8561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/runs"), "number")
}
func typed8561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/runs"), "number")
}
func texts8561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/runs"), "number")
}
func text8561(e *py.Eval, ctx variables) string {
	return ""
}
func value8562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/runs"), "boolean")
}
func typed8562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/runs"), "boolean")
}
func texts8562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/runs"), "boolean")
}
func text8562(e *py.Eval, ctx variables) string {
	return ""
}
func value8563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/runs"), "string")
}
func typed8563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/runs"), "string")
}
func texts8563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/runs"), "string")
}
func text8563(e *py.Eval, ctx variables) string {
	return ""
}
func value8564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/runs"), "integer")
}
func typed8564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/runs"), "integer")
}
func texts8564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/runs"), "integer")
}
func text8564(e *py.Eval, ctx variables) string {
	return ""
}
func value8565(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/schedules")
}
func typed8565(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/schedules")
}
func texts8565(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/schedules")
}
func text8565(e *py.Eval, ctx variables) string {
	return ""
}
func value8566(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/schedules")
}
func typed8566(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/schedules")
}
func texts8566(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/schedules")
}
func text8566(e *py.Eval, ctx variables) string {
	return ""
}
func value8567(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/schedules")
}
func typed8567(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/schedules")
}
func texts8567(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/datasets/" + ctx["stream_partition"].Member("dataset_token").Text() + "/schedules")
}
func text8567(e *py.Eval, ctx variables) string {
	return ""
}
func value8568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/schedules"), "boolean")
}
func typed8568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/schedules"), "boolean")
}
func texts8568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/schedules"), "boolean")
}
func text8568(e *py.Eval, ctx variables) string {
	return ""
}
func value8569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/schedules"), "number")
}
func typed8569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/schedules"), "number")
}
func texts8569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/schedules"), "number")
}
func text8569(e *py.Eval, ctx variables) string {
	return ""
}
func value8570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/schedules"), "string")
}
func typed8570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/schedules"), "string")
}
func texts8570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/schedules"), "string")
}
func text8570(e *py.Eval, ctx variables) string {
	return ""
}
func value8571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/schedules"), "integer")
}
func typed8571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/schedules"), "integer")
}
func texts8571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/datasets/"+ctx["stream_partition"].Member("dataset_token").Text()+"/schedules"), "integer")
}
func text8571(e *py.Eval, ctx variables) string {
	return ""
}
func value8572(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/definitions")
}
func typed8572(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/definitions")
}
func texts8572(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/definitions")
}
func text8572(e *py.Eval, ctx variables) string {
	return ""
}
func value8573(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/definitions")
}
func typed8573(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/definitions")
}
func texts8573(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/definitions")
}
func text8573(e *py.Eval, ctx variables) string {
	return ""
}
func value8574(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/definitions")
}
func typed8574(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/definitions")
}
func texts8574(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/definitions")
}
func text8574(e *py.Eval, ctx variables) string {
	return ""
}
func value8575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/definitions"), "number")
}
func typed8575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/definitions"), "number")
}
func texts8575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/definitions"), "number")
}
func text8575(e *py.Eval, ctx variables) string {
	return ""
}
func value8576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/definitions"), "integer")
}
func typed8576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/definitions"), "integer")
}
func texts8576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/definitions"), "integer")
}
func text8576(e *py.Eval, ctx variables) string {
	return ""
}
func value8577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/definitions"), "boolean")
}
func typed8577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/definitions"), "boolean")
}
func texts8577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/definitions"), "boolean")
}
func text8577(e *py.Eval, ctx variables) string {
	return ""
}
func value8578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/definitions"), "string")
}
func typed8578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/definitions"), "string")
}
func texts8578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/definitions"), "string")
}
func text8578(e *py.Eval, ctx variables) string {
	return ""
}
func value8579(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups")
}
func typed8579(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups")
}
func texts8579(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups")
}
func text8579(e *py.Eval, ctx variables) string {
	return ""
}
func value8580(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups")
}
func typed8580(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups")
}
func texts8580(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups")
}
func text8580(e *py.Eval, ctx variables) string {
	return ""
}
func value8581(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups")
}
func typed8581(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups")
}
func texts8581(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups")
}
func text8581(e *py.Eval, ctx variables) string {
	return ""
}
func value8582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups"), "string")
}
func typed8582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups"), "string")
}
func texts8582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups"), "string")
}
func text8582(e *py.Eval, ctx variables) string {
	return ""
}
func value8583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups"), "number")
}
func typed8583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups"), "number")
}
func texts8583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups"), "number")
}
func text8583(e *py.Eval, ctx variables) string {
	return ""
}
func value8584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups"), "integer")
}
func typed8584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups"), "integer")
}
func texts8584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups"), "integer")
}
func text8584(e *py.Eval, ctx variables) string {
	return ""
}
func value8585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups"), "boolean")
}
func typed8585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups"), "boolean")
}
func texts8585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups"), "boolean")
}
func text8585(e *py.Eval, ctx variables) string {
	return ""
}
func value8586(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups/" + ctx["stream_partition"].Member("group_token").Text() + "/memberships")
}
func typed8586(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups/" + ctx["stream_partition"].Member("group_token").Text() + "/memberships")
}
func texts8586(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups/" + ctx["stream_partition"].Member("group_token").Text() + "/memberships")
}
func text8586(e *py.Eval, ctx variables) string {
	return ""
}
func value8587(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups/" + ctx["stream_partition"].Member("group_token").Text() + "/memberships")
}
func typed8587(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups/" + ctx["stream_partition"].Member("group_token").Text() + "/memberships")
}
func texts8587(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups/" + ctx["stream_partition"].Member("group_token").Text() + "/memberships")
}
func text8587(e *py.Eval, ctx variables) string {
	return ""
}
func value8588(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups/" + ctx["stream_partition"].Member("group_token").Text() + "/memberships")
}
func typed8588(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups/" + ctx["stream_partition"].Member("group_token").Text() + "/memberships")
}
func texts8588(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/groups/" + ctx["stream_partition"].Member("group_token").Text() + "/memberships")
}
func text8588(e *py.Eval, ctx variables) string {
	return ""
}
func value8589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups/"+ctx["stream_partition"].Member("group_token").Text()+"/memberships"), "string")
}
func typed8589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups/"+ctx["stream_partition"].Member("group_token").Text()+"/memberships"), "string")
}
func texts8589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups/"+ctx["stream_partition"].Member("group_token").Text()+"/memberships"), "string")
}
func text8589(e *py.Eval, ctx variables) string {
	return ""
}
func value8590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups/"+ctx["stream_partition"].Member("group_token").Text()+"/memberships"), "integer")
}
func typed8590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups/"+ctx["stream_partition"].Member("group_token").Text()+"/memberships"), "integer")
}
func texts8590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups/"+ctx["stream_partition"].Member("group_token").Text()+"/memberships"), "integer")
}
func text8590(e *py.Eval, ctx variables) string {
	return ""
}
func value8591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups/"+ctx["stream_partition"].Member("group_token").Text()+"/memberships"), "number")
}
func typed8591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups/"+ctx["stream_partition"].Member("group_token").Text()+"/memberships"), "number")
}
func texts8591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups/"+ctx["stream_partition"].Member("group_token").Text()+"/memberships"), "number")
}
func text8591(e *py.Eval, ctx variables) string {
	return ""
}
func value8592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups/"+ctx["stream_partition"].Member("group_token").Text()+"/memberships"), "boolean")
}
func typed8592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups/"+ctx["stream_partition"].Member("group_token").Text()+"/memberships"), "boolean")
}
func texts8592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/groups/"+ctx["stream_partition"].Member("group_token").Text()+"/memberships"), "boolean")
}
func text8592(e *py.Eval, ctx variables) string {
	return ""
}
func value8593(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/memberships")
}
func typed8593(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/memberships")
}
func texts8593(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/memberships")
}
func text8593(e *py.Eval, ctx variables) string {
	return ""
}
func value8594(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/memberships")
}
func typed8594(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/memberships")
}
func texts8594(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/memberships")
}
func text8594(e *py.Eval, ctx variables) string {
	return ""
}
func value8595(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/memberships")
}
func typed8595(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/memberships")
}
func texts8595(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/memberships")
}
func text8595(e *py.Eval, ctx variables) string {
	return ""
}
func value8596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/memberships"), "boolean")
}
func typed8596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/memberships"), "boolean")
}
func texts8596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/memberships"), "boolean")
}
func text8596(e *py.Eval, ctx variables) string {
	return ""
}
func value8597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/memberships"), "string")
}
func typed8597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/memberships"), "string")
}
func texts8597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/memberships"), "string")
}
func text8597(e *py.Eval, ctx variables) string {
	return ""
}
func value8598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/memberships"), "number")
}
func typed8598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/memberships"), "number")
}
func texts8598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/memberships"), "number")
}
func text8598(e *py.Eval, ctx variables) string {
	return ""
}
func value8599(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries")
}
func typed8599(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries")
}
func texts8599(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries")
}
func text8599(e *py.Eval, ctx variables) string {
	return ""
}
func value8600(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries")
}
func typed8600(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries")
}
func texts8600(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries")
}
func text8600(e *py.Eval, ctx variables) string {
	return ""
}
func value8601(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries")
}
func typed8601(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries")
}
func texts8601(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries")
}
func text8601(e *py.Eval, ctx variables) string {
	return ""
}
func value8602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries"), "number")
}
func typed8602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries"), "number")
}
func texts8602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries"), "number")
}
func text8602(e *py.Eval, ctx variables) string {
	return ""
}
func value8603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries"), "boolean")
}
func typed8603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries"), "boolean")
}
func texts8603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries"), "boolean")
}
func text8603(e *py.Eval, ctx variables) string {
	return ""
}
func value8604(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/schedules")
}
func typed8604(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/schedules")
}
func texts8604(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/schedules")
}
func text8604(e *py.Eval, ctx variables) string {
	return ""
}
func value8605(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/schedules")
}
func typed8605(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/schedules")
}
func texts8605(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/schedules")
}
func text8605(e *py.Eval, ctx variables) string {
	return ""
}
func value8606(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/schedules")
}
func typed8606(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/schedules")
}
func texts8606(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/schedules")
}
func text8606(e *py.Eval, ctx variables) string {
	return ""
}
func value8607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/schedules"), "integer")
}
func typed8607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/schedules"), "integer")
}
func texts8607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/schedules"), "integer")
}
func text8607(e *py.Eval, ctx variables) string {
	return ""
}
func value8608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/schedules"), "number")
}
func typed8608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/schedules"), "number")
}
func texts8608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/schedules"), "number")
}
func text8608(e *py.Eval, ctx variables) string {
	return ""
}
func value8609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/schedules"), "boolean")
}
func typed8609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/schedules"), "boolean")
}
func texts8609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/schedules"), "boolean")
}
func text8609(e *py.Eval, ctx variables) string {
	return ""
}
func value8610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/schedules"), "string")
}
func typed8610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/schedules"), "string")
}
func texts8610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/schedules"), "string")
}
func text8610(e *py.Eval, ctx variables) string {
	return ""
}
func value8611(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/subscriptions")
}
func typed8611(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/subscriptions")
}
func texts8611(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/subscriptions")
}
func text8611(e *py.Eval, ctx variables) string {
	return ""
}
func value8612(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/subscriptions")
}
func typed8612(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/subscriptions")
}
func texts8612(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/subscriptions")
}
func text8612(e *py.Eval, ctx variables) string {
	return ""
}
func value8613(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/subscriptions")
}
func typed8613(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/subscriptions")
}
func texts8613(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/subscriptions")
}
func text8613(e *py.Eval, ctx variables) string {
	return ""
}
func value8614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/subscriptions"), "string")
}
func typed8614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/subscriptions"), "string")
}
func texts8614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/subscriptions"), "string")
}
func text8614(e *py.Eval, ctx variables) string {
	return ""
}
func value8615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/subscriptions"), "integer")
}
func typed8615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/subscriptions"), "integer")
}
func texts8615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/subscriptions"), "integer")
}
func text8615(e *py.Eval, ctx variables) string {
	return ""
}
func value8616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/subscriptions"), "number")
}
func typed8616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/subscriptions"), "number")
}
func texts8616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/subscriptions"), "number")
}
func text8616(e *py.Eval, ctx variables) string {
	return ""
}
func value8617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/subscriptions"), "boolean")
}
func typed8617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/subscriptions"), "boolean")
}
func texts8617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/subscriptions"), "boolean")
}
func text8617(e *py.Eval, ctx variables) string {
	return ""
}
func value8618(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces")
}
func typed8618(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces")
}
func texts8618(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces")
}
func text8618(e *py.Eval, ctx variables) string {
	return ""
}
func value8619(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces")
}
func typed8619(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces")
}
func texts8619(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces")
}
func text8619(e *py.Eval, ctx variables) string {
	return ""
}
func value8620(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces")
}
func typed8620(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces")
}
func texts8620(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces")
}
func text8620(e *py.Eval, ctx variables) string {
	return ""
}
func value8621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces"), "integer")
}
func typed8621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces"), "integer")
}
func texts8621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces"), "integer")
}
func text8621(e *py.Eval, ctx variables) string {
	return ""
}
func value8622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces"), "number")
}
func typed8622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces"), "number")
}
func texts8622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces"), "number")
}
func text8622(e *py.Eval, ctx variables) string {
	return ""
}
func value8623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces"), "string")
}
func typed8623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces"), "string")
}
func texts8623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces"), "string")
}
func text8623(e *py.Eval, ctx variables) string {
	return ""
}
func value8624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces"), "boolean")
}
func typed8624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces"), "boolean")
}
func texts8624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces"), "boolean")
}
func text8624(e *py.Eval, ctx variables) string {
	return ""
}
func value8625(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/datasets")
}
func typed8625(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/datasets")
}
func texts8625(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/datasets")
}
func text8625(e *py.Eval, ctx variables) string {
	return ""
}
func value8626(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/datasets")
}
func typed8626(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/datasets")
}
func texts8626(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/datasets")
}
func text8626(e *py.Eval, ctx variables) string {
	return ""
}
func value8627(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/datasets")
}
func typed8627(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/datasets")
}
func texts8627(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/datasets")
}
func text8627(e *py.Eval, ctx variables) string {
	return ""
}
func value8628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/datasets"), "string")
}
func typed8628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/datasets"), "string")
}
func texts8628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/datasets"), "string")
}
func text8628(e *py.Eval, ctx variables) string {
	return ""
}
func value8629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/datasets"), "number")
}
func typed8629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/datasets"), "number")
}
func texts8629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/datasets"), "number")
}
func text8629(e *py.Eval, ctx variables) string {
	return ""
}
func value8630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/datasets"), "boolean")
}
func typed8630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/datasets"), "boolean")
}
func texts8630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/datasets"), "boolean")
}
func text8630(e *py.Eval, ctx variables) string {
	return ""
}
func value8631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/datasets"), "integer")
}
func typed8631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/datasets"), "integer")
}
func texts8631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/datasets"), "integer")
}
func text8631(e *py.Eval, ctx variables) string {
	return ""
}
func value8632(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/memberships")
}
func typed8632(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/memberships")
}
func texts8632(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/memberships")
}
func text8632(e *py.Eval, ctx variables) string {
	return ""
}
func value8633(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/memberships")
}
func typed8633(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/memberships")
}
func texts8633(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/memberships")
}
func text8633(e *py.Eval, ctx variables) string {
	return ""
}
func value8634(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/memberships")
}
func typed8634(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/memberships")
}
func texts8634(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/spaces/" + ctx["stream_partition"].Member("space_token").Text() + "/memberships")
}
func text8634(e *py.Eval, ctx variables) string {
	return ""
}
func value8635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/memberships"), "integer")
}
func typed8635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/memberships"), "integer")
}
func texts8635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/memberships"), "integer")
}
func text8635(e *py.Eval, ctx variables) string {
	return ""
}
func value8636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/memberships"), "number")
}
func typed8636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/memberships"), "number")
}
func texts8636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/memberships"), "number")
}
func text8636(e *py.Eval, ctx variables) string {
	return ""
}
func value8637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/memberships"), "boolean")
}
func typed8637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/memberships"), "boolean")
}
func texts8637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/memberships"), "boolean")
}
func text8637(e *py.Eval, ctx variables) string {
	return ""
}
func value8638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/memberships"), "string")
}
func typed8638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/memberships"), "string")
}
func texts8638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/spaces/"+ctx["stream_partition"].Member("space_token").Text()+"/memberships"), "string")
}
func text8638(e *py.Eval, ctx variables) string {
	return ""
}
func value8639(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text())
}
func typed8639(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text())
}
func texts8639(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text())
}
func text8639(e *py.Eval, ctx variables) string {
	return ""
}
func value8640(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text())
}
func typed8640(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text())
}
func texts8640(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text())
}
func text8640(e *py.Eval, ctx variables) string {
	return ""
}
func value8641(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text())
}
func typed8641(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text())
}
func texts8641(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text())
}
func text8641(e *py.Eval, ctx variables) string {
	return ""
}
func value8642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()), "integer")
}
func typed8642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()), "integer")
}
func texts8642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()), "integer")
}
func text8642(e *py.Eval, ctx variables) string {
	return ""
}
func value8643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()), "number")
}
func typed8643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()), "number")
}
func texts8643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()), "number")
}
func text8643(e *py.Eval, ctx variables) string {
	return ""
}
func value8644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()), "boolean")
}
func typed8644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()), "boolean")
}
func texts8644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()), "boolean")
}
func text8644(e *py.Eval, ctx variables) string {
	return ""
}
func value8645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()), "string")
}
func typed8645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()), "string")
}
func texts8645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()), "string")
}
func text8645(e *py.Eval, ctx variables) string {
	return ""
}
func value8646(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/insights")
}
func typed8646(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/insights")
}
func texts8646(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/insights")
}
func text8646(e *py.Eval, ctx variables) string {
	return ""
}
func value8647(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/insights")
}
func typed8647(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/insights")
}
func texts8647(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/insights")
}
func text8647(e *py.Eval, ctx variables) string {
	return ""
}
func value8648(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/insights")
}
func typed8648(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/insights")
}
func texts8648(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/insights")
}
func text8648(e *py.Eval, ctx variables) string {
	return ""
}
func value8649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/insights"), "string")
}
func typed8649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/insights"), "string")
}
func texts8649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/insights"), "string")
}
func text8649(e *py.Eval, ctx variables) string {
	return ""
}
func value8650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/insights"), "boolean")
}
func typed8650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/insights"), "boolean")
}
func texts8650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/insights"), "boolean")
}
func text8650(e *py.Eval, ctx variables) string {
	return ""
}
func value8651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/insights"), "integer")
}
func typed8651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/insights"), "integer")
}
func texts8651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/insights"), "integer")
}
func text8651(e *py.Eval, ctx variables) string {
	return ""
}
func value8652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/insights"), "number")
}
func typed8652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/insights"), "number")
}
func texts8652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/insights"), "number")
}
func text8652(e *py.Eval, ctx variables) string {
	return ""
}
func value8653(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/posts")
}
func typed8653(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/posts")
}
func texts8653(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/posts")
}
func text8653(e *py.Eval, ctx variables) string {
	return ""
}
func value8654(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/posts")
}
func typed8654(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/posts")
}
func texts8654(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/posts")
}
func text8654(e *py.Eval, ctx variables) string {
	return ""
}
func value8655(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/posts")
}
func typed8655(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/posts")
}
func texts8655(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("page_id").Text() + "/posts")
}
func text8655(e *py.Eval, ctx variables) string {
	return ""
}
func value8656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/posts"), "integer")
}
func typed8656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/posts"), "integer")
}
func texts8656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/posts"), "integer")
}
func text8656(e *py.Eval, ctx variables) string {
	return ""
}
func value8657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/posts"), "number")
}
func typed8657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/posts"), "number")
}
func texts8657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/posts"), "number")
}
func text8657(e *py.Eval, ctx variables) string {
	return ""
}
func value8658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/posts"), "string")
}
func typed8658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/posts"), "string")
}
func texts8658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/posts"), "string")
}
func text8658(e *py.Eval, ctx variables) string {
	return ""
}
func value8659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/posts"), "boolean")
}
func typed8659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/posts"), "boolean")
}
func texts8659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("page_id").Text()+"/posts"), "boolean")
}
func text8659(e *py.Eval, ctx variables) string {
	return ""
}
func value8660(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources/" + ctx["stream_partition"].Member("data_source_token").Text() + "/reports")
}
func typed8660(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources/" + ctx["stream_partition"].Member("data_source_token").Text() + "/reports")
}
func texts8660(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources/" + ctx["stream_partition"].Member("data_source_token").Text() + "/reports")
}
func text8660(e *py.Eval, ctx variables) string {
	return ""
}
func value8661(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources/" + ctx["stream_partition"].Member("data_source_token").Text() + "/reports")
}
func typed8661(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources/" + ctx["stream_partition"].Member("data_source_token").Text() + "/reports")
}
func texts8661(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources/" + ctx["stream_partition"].Member("data_source_token").Text() + "/reports")
}
func text8661(e *py.Eval, ctx variables) string {
	return ""
}
func value8662(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources/" + ctx["stream_partition"].Member("data_source_token").Text() + "/reports")
}
func typed8662(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources/" + ctx["stream_partition"].Member("data_source_token").Text() + "/reports")
}
func texts8662(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/data_sources/" + ctx["stream_partition"].Member("data_source_token").Text() + "/reports")
}
func text8662(e *py.Eval, ctx variables) string {
	return ""
}
func value8663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources/"+ctx["stream_partition"].Member("data_source_token").Text()+"/reports"), "string")
}
func typed8663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources/"+ctx["stream_partition"].Member("data_source_token").Text()+"/reports"), "string")
}
func texts8663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources/"+ctx["stream_partition"].Member("data_source_token").Text()+"/reports"), "string")
}
func text8663(e *py.Eval, ctx variables) string {
	return ""
}
func value8664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources/"+ctx["stream_partition"].Member("data_source_token").Text()+"/reports"), "integer")
}
func typed8664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources/"+ctx["stream_partition"].Member("data_source_token").Text()+"/reports"), "integer")
}
func texts8664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources/"+ctx["stream_partition"].Member("data_source_token").Text()+"/reports"), "integer")
}
func text8664(e *py.Eval, ctx variables) string {
	return ""
}
func value8665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources/"+ctx["stream_partition"].Member("data_source_token").Text()+"/reports"), "number")
}
func typed8665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources/"+ctx["stream_partition"].Member("data_source_token").Text()+"/reports"), "number")
}
func texts8665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/data_sources/"+ctx["stream_partition"].Member("data_source_token").Text()+"/reports"), "number")
}
func text8665(e *py.Eval, ctx variables) string {
	return ""
}
func value8666(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries/" + ctx["stream_partition"].Member("query_token").Text() + "/charts")
}
func typed8666(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries/" + ctx["stream_partition"].Member("query_token").Text() + "/charts")
}
func texts8666(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries/" + ctx["stream_partition"].Member("query_token").Text() + "/charts")
}
func text8666(e *py.Eval, ctx variables) string {
	return ""
}
func value8667(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries/" + ctx["stream_partition"].Member("query_token").Text() + "/charts")
}
func typed8667(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries/" + ctx["stream_partition"].Member("query_token").Text() + "/charts")
}
func texts8667(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries/" + ctx["stream_partition"].Member("query_token").Text() + "/charts")
}
func text8667(e *py.Eval, ctx variables) string {
	return ""
}
func value8668(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries/" + ctx["stream_partition"].Member("query_token").Text() + "/charts")
}
func typed8668(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries/" + ctx["stream_partition"].Member("query_token").Text() + "/charts")
}
func texts8668(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/queries/" + ctx["stream_partition"].Member("query_token").Text() + "/charts")
}
func text8668(e *py.Eval, ctx variables) string {
	return ""
}
func value8669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries/"+ctx["stream_partition"].Member("query_token").Text()+"/charts"), "string")
}
func typed8669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries/"+ctx["stream_partition"].Member("query_token").Text()+"/charts"), "string")
}
func texts8669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries/"+ctx["stream_partition"].Member("query_token").Text()+"/charts"), "string")
}
func text8669(e *py.Eval, ctx variables) string {
	return ""
}
func value8670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries/"+ctx["stream_partition"].Member("query_token").Text()+"/charts"), "integer")
}
func typed8670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries/"+ctx["stream_partition"].Member("query_token").Text()+"/charts"), "integer")
}
func texts8670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries/"+ctx["stream_partition"].Member("query_token").Text()+"/charts"), "integer")
}
func text8670(e *py.Eval, ctx variables) string {
	return ""
}
func value8671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries/"+ctx["stream_partition"].Member("query_token").Text()+"/charts"), "number")
}
func typed8671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries/"+ctx["stream_partition"].Member("query_token").Text()+"/charts"), "number")
}
func texts8671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries/"+ctx["stream_partition"].Member("query_token").Text()+"/charts"), "number")
}
func text8671(e *py.Eval, ctx variables) string {
	return ""
}
func value8672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries/"+ctx["stream_partition"].Member("query_token").Text()+"/charts"), "boolean")
}
func typed8672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries/"+ctx["stream_partition"].Member("query_token").Text()+"/charts"), "boolean")
}
func texts8672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/queries/"+ctx["stream_partition"].Member("query_token").Text()+"/charts"), "boolean")
}
func text8672(e *py.Eval, ctx variables) string {
	return ""
}
func value8673(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs/" + ctx["stream_partition"].Member("run_token").Text() + "/query_runs")
}
func typed8673(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs/" + ctx["stream_partition"].Member("run_token").Text() + "/query_runs")
}
func texts8673(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs/" + ctx["stream_partition"].Member("run_token").Text() + "/query_runs")
}
func text8673(e *py.Eval, ctx variables) string {
	return ""
}
func value8674(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs/" + ctx["stream_partition"].Member("run_token").Text() + "/query_runs")
}
func typed8674(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs/" + ctx["stream_partition"].Member("run_token").Text() + "/query_runs")
}
func texts8674(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs/" + ctx["stream_partition"].Member("run_token").Text() + "/query_runs")
}
func text8674(e *py.Eval, ctx variables) string {
	return ""
}
func value8675(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs/" + ctx["stream_partition"].Member("run_token").Text() + "/query_runs")
}
func typed8675(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs/" + ctx["stream_partition"].Member("run_token").Text() + "/query_runs")
}
func texts8675(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs/" + ctx["stream_partition"].Member("run_token").Text() + "/query_runs")
}
func text8675(e *py.Eval, ctx variables) string {
	return ""
}
func value8676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs/"+ctx["stream_partition"].Member("run_token").Text()+"/query_runs"), "number")
}
func typed8676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs/"+ctx["stream_partition"].Member("run_token").Text()+"/query_runs"), "number")
}
func texts8676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs/"+ctx["stream_partition"].Member("run_token").Text()+"/query_runs"), "number")
}
func text8676(e *py.Eval, ctx variables) string {
	return ""
}
func value8677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs/"+ctx["stream_partition"].Member("run_token").Text()+"/query_runs"), "integer")
}
func typed8677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs/"+ctx["stream_partition"].Member("run_token").Text()+"/query_runs"), "integer")
}
func texts8677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs/"+ctx["stream_partition"].Member("run_token").Text()+"/query_runs"), "integer")
}
func text8677(e *py.Eval, ctx variables) string {
	return ""
}
func value8678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs/"+ctx["stream_partition"].Member("run_token").Text()+"/query_runs"), "string")
}
func typed8678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs/"+ctx["stream_partition"].Member("run_token").Text()+"/query_runs"), "string")
}
func texts8678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs/"+ctx["stream_partition"].Member("run_token").Text()+"/query_runs"), "string")
}
func text8678(e *py.Eval, ctx variables) string {
	return ""
}
func value8679(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs/"+ctx["stream_partition"].Member("run_token").Text()+"/query_runs"), "boolean")
}
func typed8679(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs/"+ctx["stream_partition"].Member("run_token").Text()+"/query_runs"), "boolean")
}
func texts8679(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs/"+ctx["stream_partition"].Member("run_token").Text()+"/query_runs"), "boolean")
}
func text8679(e *py.Eval, ctx variables) string {
	return ""
}
func value8680(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/broadcasts")
}
func typed8680(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/broadcasts")
}
func texts8680(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/broadcasts")
}
func text8680(e *py.Eval, ctx variables) string {
	return ""
}
func value8681(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/broadcasts")
}
func typed8681(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/broadcasts")
}
func texts8681(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/broadcasts")
}
func text8681(e *py.Eval, ctx variables) string {
	return ""
}
func value8682(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/broadcasts")
}
func typed8682(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/broadcasts")
}
func texts8682(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/broadcasts")
}
func text8682(e *py.Eval, ctx variables) string {
	return ""
}
func value8683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/broadcasts"), "string")
}
func typed8683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/broadcasts"), "string")
}
func texts8683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/broadcasts"), "string")
}
func text8683(e *py.Eval, ctx variables) string {
	return ""
}
func value8684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/broadcasts"), "number")
}
func typed8684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/broadcasts"), "number")
}
func texts8684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/broadcasts"), "number")
}
func text8684(e *py.Eval, ctx variables) string {
	return ""
}
func value8685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/broadcasts"), "integer")
}
func typed8685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/broadcasts"), "integer")
}
func texts8685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/broadcasts"), "integer")
}
func text8685(e *py.Eval, ctx variables) string {
	return ""
}
func value8686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/broadcasts"), "boolean")
}
func typed8686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/broadcasts"), "boolean")
}
func texts8686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/broadcasts"), "boolean")
}
func text8686(e *py.Eval, ctx variables) string {
	return ""
}
func value8687(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/campaigns")
}
func typed8687(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/campaigns")
}
func texts8687(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/campaigns")
}
func text8687(e *py.Eval, ctx variables) string {
	return ""
}
func value8688(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/campaigns")
}
func typed8688(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/campaigns")
}
func texts8688(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/campaigns")
}
func text8688(e *py.Eval, ctx variables) string {
	return ""
}
func value8689(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/campaigns")
}
func typed8689(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/campaigns")
}
func texts8689(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/campaigns")
}
func text8689(e *py.Eval, ctx variables) string {
	return ""
}
func value8690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/campaigns"), "string")
}
func typed8690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/campaigns"), "string")
}
func texts8690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/campaigns"), "string")
}
func text8690(e *py.Eval, ctx variables) string {
	return ""
}
func value8691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/campaigns"), "number")
}
func typed8691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/campaigns"), "number")
}
func texts8691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/campaigns"), "number")
}
func text8691(e *py.Eval, ctx variables) string {
	return ""
}
func value8692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/campaigns"), "integer")
}
func typed8692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/campaigns"), "integer")
}
func texts8692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/campaigns"), "integer")
}
func text8692(e *py.Eval, ctx variables) string {
	return ""
}
func value8693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/campaigns"), "boolean")
}
func typed8693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/campaigns"), "boolean")
}
func texts8693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/campaigns"), "boolean")
}
func text8693(e *py.Eval, ctx variables) string {
	return ""
}
func value8694(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/custom_field_identifiers")
}
func typed8694(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/custom_field_identifiers")
}
func texts8694(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/custom_field_identifiers")
}
func text8694(e *py.Eval, ctx variables) string {
	return ""
}
func value8695(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/custom_field_identifiers")
}
func typed8695(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/custom_field_identifiers")
}
func texts8695(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/custom_field_identifiers")
}
func text8695(e *py.Eval, ctx variables) string {
	return ""
}
func value8696(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/custom_field_identifiers")
}
func typed8696(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/custom_field_identifiers")
}
func texts8696(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/custom_field_identifiers")
}
func text8696(e *py.Eval, ctx variables) string {
	return ""
}
func value8697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/custom_field_identifiers"), "boolean")
}
func typed8697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/custom_field_identifiers"), "boolean")
}
func texts8697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/custom_field_identifiers"), "boolean")
}
func text8697(e *py.Eval, ctx variables) string {
	return ""
}
func value8698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/custom_field_identifiers"), "string")
}
func typed8698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/custom_field_identifiers"), "string")
}
func texts8698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/custom_field_identifiers"), "string")
}
func text8698(e *py.Eval, ctx variables) string {
	return ""
}
func value8699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/custom_field_identifiers"), "number")
}
func typed8699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/custom_field_identifiers"), "number")
}
func texts8699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/custom_field_identifiers"), "number")
}
func text8699(e *py.Eval, ctx variables) string {
	return ""
}
func value8700(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/custom_field_identifiers"), "integer")
}
func typed8700(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/custom_field_identifiers"), "integer")
}
func texts8700(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/custom_field_identifiers"), "integer")
}
func text8700(e *py.Eval, ctx variables) string {
	return ""
}
func value8701(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/event_actions")
}
func typed8701(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/event_actions")
}
func texts8701(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/event_actions")
}
func text8701(e *py.Eval, ctx variables) string {
	return ""
}
func value8702(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/event_actions")
}
func typed8702(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/event_actions")
}
func texts8702(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/event_actions")
}
func text8702(e *py.Eval, ctx variables) string {
	return ""
}
func value8703(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/event_actions")
}
func typed8703(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/event_actions")
}
func texts8703(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/event_actions")
}
func text8703(e *py.Eval, ctx variables) string {
	return ""
}
func value8704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/event_actions"), "number")
}
func typed8704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/event_actions"), "number")
}
func texts8704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/event_actions"), "number")
}
func text8704(e *py.Eval, ctx variables) string {
	return ""
}
func value8705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/event_actions"), "boolean")
}
func typed8705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/event_actions"), "boolean")
}
func texts8705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/event_actions"), "boolean")
}
func text8705(e *py.Eval, ctx variables) string {
	return ""
}
func value8706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/event_actions"), "integer")
}
func typed8706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/event_actions"), "integer")
}
func texts8706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/event_actions"), "integer")
}
func text8706(e *py.Eval, ctx variables) string {
	return ""
}
func value8707(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/goals")
}
func typed8707(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/goals")
}
func texts8707(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/goals")
}
func text8707(e *py.Eval, ctx variables) string {
	return ""
}
func value8708(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/goals")
}
func typed8708(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/goals")
}
func texts8708(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/goals")
}
func text8708(e *py.Eval, ctx variables) string {
	return ""
}
func value8709(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/goals")
}
func typed8709(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/goals")
}
func texts8709(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/goals")
}
func text8709(e *py.Eval, ctx variables) string {
	return ""
}
func value8710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/goals"), "integer")
}
func typed8710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/goals"), "integer")
}
func texts8710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/goals"), "integer")
}
func text8710(e *py.Eval, ctx variables) string {
	return ""
}
func value8711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/goals"), "string")
}
func typed8711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/goals"), "string")
}
func texts8711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/goals"), "string")
}
func text8711(e *py.Eval, ctx variables) string {
	return ""
}
func value8712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/goals"), "number")
}
func typed8712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/goals"), "number")
}
func texts8712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/goals"), "number")
}
func text8712(e *py.Eval, ctx variables) string {
	return ""
}
func value8713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/goals"), "boolean")
}
func typed8713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/goals"), "boolean")
}
func texts8713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/goals"), "boolean")
}
func text8713(e *py.Eval, ctx variables) string {
	return ""
}
func value8714(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/subscribers")
}
func typed8714(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/subscribers")
}
func texts8714(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/subscribers")
}
func text8714(e *py.Eval, ctx variables) string {
	return ""
}
func value8715(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/subscribers")
}
func typed8715(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/subscribers")
}
func texts8715(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/subscribers")
}
func text8715(e *py.Eval, ctx variables) string {
	return ""
}
func value8716(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/subscribers")
}
func typed8716(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/subscribers")
}
func texts8716(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/subscribers")
}
func text8716(e *py.Eval, ctx variables) string {
	return ""
}
func value8717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/subscribers"), "string")
}
func typed8717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/subscribers"), "string")
}
func texts8717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/subscribers"), "string")
}
func text8717(e *py.Eval, ctx variables) string {
	return ""
}
func value8718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/subscribers"), "number")
}
func typed8718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/subscribers"), "number")
}
func texts8718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/subscribers"), "number")
}
func text8718(e *py.Eval, ctx variables) string {
	return ""
}
func value8719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/subscribers"), "boolean")
}
func typed8719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/subscribers"), "boolean")
}
func texts8719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/subscribers"), "boolean")
}
func text8719(e *py.Eval, ctx variables) string {
	return ""
}
func value8720(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/tags")
}
func typed8720(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/tags")
}
func texts8720(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/tags")
}
func text8720(e *py.Eval, ctx variables) string {
	return ""
}
func value8721(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/tags")
}
func typed8721(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/tags")
}
func texts8721(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/tags")
}
func text8721(e *py.Eval, ctx variables) string {
	return ""
}
func value8722(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/tags")
}
func typed8722(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/tags")
}
func texts8722(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/tags")
}
func text8722(e *py.Eval, ctx variables) string {
	return ""
}
func value8723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/tags"), "string")
}
func typed8723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/tags"), "string")
}
func texts8723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/tags"), "string")
}
func text8723(e *py.Eval, ctx variables) string {
	return ""
}
func value8724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/tags"), "boolean")
}
func typed8724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/tags"), "boolean")
}
func texts8724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/tags"), "boolean")
}
func text8724(e *py.Eval, ctx variables) string {
	return ""
}
func value8725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/tags"), "integer")
}
func typed8725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/tags"), "integer")
}
func texts8725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/tags"), "integer")
}
func text8725(e *py.Eval, ctx variables) string {
	return ""
}
func value8726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/tags"), "number")
}
func typed8726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/tags"), "number")
}
func texts8726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/tags"), "number")
}
func text8726(e *py.Eval, ctx variables) string {
	return ""
}
func value8727(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/webhooks")
}
func typed8727(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/webhooks")
}
func texts8727(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/webhooks")
}
func text8727(e *py.Eval, ctx variables) string {
	return ""
}
func value8728(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/webhooks")
}
func typed8728(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/webhooks")
}
func texts8728(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/webhooks")
}
func text8728(e *py.Eval, ctx variables) string {
	return ""
}
func value8729(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/webhooks")
}
func typed8729(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/webhooks")
}
func texts8729(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/webhooks")
}
func text8729(e *py.Eval, ctx variables) string {
	return ""
}
func value8730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/webhooks"), "string")
}
func typed8730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/webhooks"), "string")
}
func texts8730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/webhooks"), "string")
}
func text8730(e *py.Eval, ctx variables) string {
	return ""
}
func value8731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/webhooks"), "integer")
}
func typed8731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/webhooks"), "integer")
}
func texts8731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/webhooks"), "integer")
}
func text8731(e *py.Eval, ctx variables) string {
	return ""
}
func value8732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/webhooks"), "number")
}
func typed8732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/webhooks"), "number")
}
func texts8732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/webhooks"), "number")
}
func text8732(e *py.Eval, ctx variables) string {
	return ""
}
func value8733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/webhooks"), "boolean")
}
func typed8733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/webhooks"), "boolean")
}
func texts8733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/webhooks"), "boolean")
}
func text8733(e *py.Eval, ctx variables) string {
	return ""
}
func value8734(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/workflows")
}
func typed8734(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/workflows")
}
func texts8734(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/workflows")
}
func text8734(e *py.Eval, ctx variables) string {
	return ""
}
func value8735(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/workflows")
}
func typed8735(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/workflows")
}
func texts8735(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/workflows")
}
func text8735(e *py.Eval, ctx variables) string {
	return ""
}
func value8736(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/workflows")
}
func typed8736(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/workflows")
}
func texts8736(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["stream_partition"].Member("account_id").Text() + "/workflows")
}
func text8736(e *py.Eval, ctx variables) string {
	return ""
}
func value8737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/workflows"), "string")
}
func typed8737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/workflows"), "string")
}
func texts8737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/workflows"), "string")
}
func text8737(e *py.Eval, ctx variables) string {
	return ""
}
func value8738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/workflows"), "integer")
}
func typed8738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/workflows"), "integer")
}
func texts8738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/workflows"), "integer")
}
func text8738(e *py.Eval, ctx variables) string {
	return ""
}
func value8739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/workflows"), "number")
}
func typed8739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/workflows"), "number")
}
func texts8739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/workflows"), "number")
}
func text8739(e *py.Eval, ctx variables) string {
	return ""
}
func value8740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/workflows"), "boolean")
}
func typed8740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/workflows"), "boolean")
}
func texts8740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["stream_partition"].Member("account_id").Text()+"/workflows"), "boolean")
}
func text8740(e *py.Eval, ctx variables) string {
	return ""
}
func value8741(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("pokemon_name").Text())
}
func typed8741(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("pokemon_name").Text())
}
func texts8741(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("pokemon_name").Text())
}
func text8741(e *py.Eval, ctx variables) string {
	return ""
}
func value8742(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("pokemon_name").Text())
}
func typed8742(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("pokemon_name").Text())
}
func texts8742(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("pokemon_name").Text())
}
func text8742(e *py.Eval, ctx variables) string {
	return ""
}
func value8743(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("pokemon_name").Text())
}
func typed8743(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("pokemon_name").Text())
}
func texts8743(e *py.Eval, ctx variables) py.Value {
	return py.Str("/" + ctx["config"].Member("pokemon_name").Text())
}
func text8743(e *py.Eval, ctx variables) string {
	return ""
}
func value8744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("pokemon_name").Text()), "boolean")
}
func typed8744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("pokemon_name").Text()), "boolean")
}
func texts8744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("pokemon_name").Text()), "boolean")
}
func text8744(e *py.Eval, ctx variables) string {
	return ""
}
func value8745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("pokemon_name").Text()), "string")
}
func typed8745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("pokemon_name").Text()), "string")
}
func texts8745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("pokemon_name").Text()), "string")
}
func text8745(e *py.Eval, ctx variables) string {
	return ""
}
func value8746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("pokemon_name").Text()), "integer")
}
func typed8746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("pokemon_name").Text()), "integer")
}
func texts8746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/"+ctx["config"].Member("pokemon_name").Text()), "integer")
}
func text8746(e *py.Eval, ctx variables) string {
	return ""
}
func value8747(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("0" + ctx["record"].Member("id").Text()))
}
func typed8747(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("0" + ctx["record"].Member("id").Text()))
}
func texts8747(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("0" + ctx["record"].Member("id").Text()))
}
func text8747(e *py.Eval, ctx variables) string {
	return ""
}
func value8748(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("0" + ctx["record"].Member("id").Text()))
}
func typed8748(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("0" + ctx["record"].Member("id").Text()))
}
func texts8748(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("0" + ctx["record"].Member("id").Text()))
}
func text8748(e *py.Eval, ctx variables) string {
	return ""
}
func value8749(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("0" + ctx["record"].Member("id").Text())).Text())
}
func typed8749(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("0" + ctx["record"].Member("id").Text())).Text())
}
func texts8749(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("0" + ctx["record"].Member("id").Text())).Text())
}
func text8749(e *py.Eval, ctx variables) string {
	return ""
}
func value8750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("0"+ctx["record"].Member("id").Text()), "boolean")
}
func typed8750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("0"+ctx["record"].Member("id").Text()), "boolean")
}
func texts8750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("0"+ctx["record"].Member("id").Text()), "boolean")
}
func text8750(e *py.Eval, ctx variables) string {
	return ""
}
func value8751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("0"+ctx["record"].Member("id").Text()), "integer")
}
func typed8751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("0"+ctx["record"].Member("id").Text()), "integer")
}
func texts8751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("0"+ctx["record"].Member("id").Text()), "integer")
}
func text8751(e *py.Eval, ctx variables) string {
	return ""
}
func value8752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("0"+ctx["record"].Member("id").Text()), "number")
}
func typed8752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("0"+ctx["record"].Member("id").Text()), "number")
}
func texts8752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("0"+ctx["record"].Member("id").Text()), "number")
}
func text8752(e *py.Eval, ctx variables) string {
	return ""
}
func value8753(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/query")
}
func typed8753(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/query")
}
func texts8753(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/query")
}
func text8753(e *py.Eval, ctx variables) string {
	return ""
}
func value8754(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/query")
}
func typed8754(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/query")
}
func texts8754(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/query")
}
func text8754(e *py.Eval, ctx variables) string {
	return ""
}
func value8755(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/query")
}
func typed8755(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/query")
}
func texts8755(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/query")
}
func text8755(e *py.Eval, ctx variables) string {
	return ""
}
func value8756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/query"), "integer")
}
func typed8756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/query"), "integer")
}
func texts8756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/query"), "integer")
}
func text8756(e *py.Eval, ctx variables) string {
	return ""
}
func value8757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/query"), "number")
}
func typed8757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/query"), "number")
}
func texts8757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/query"), "number")
}
func text8757(e *py.Eval, ctx variables) string {
	return ""
}
func value8758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/query"), "boolean")
}
func typed8758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/query"), "boolean")
}
func texts8758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/query"), "boolean")
}
func text8758(e *py.Eval, ctx variables) string {
	return ""
}
func value8759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/query"), "string")
}
func typed8759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/query"), "string")
}
func texts8759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/query"), "string")
}
func text8759(e *py.Eval, ctx variables) string {
	return ""
}
func value8760(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/settings")
}
func typed8760(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/settings")
}
func texts8760(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/settings")
}
func text8760(e *py.Eval, ctx variables) string {
	return ""
}
func value8761(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/settings")
}
func typed8761(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/settings")
}
func texts8761(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/settings")
}
func text8761(e *py.Eval, ctx variables) string {
	return ""
}
func value8762(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/settings")
}
func typed8762(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/settings")
}
func texts8762(e *py.Eval, ctx variables) py.Value {
	return py.Str("1/indexes/" + ctx["stream_partition"].Member("indexName").Text() + "/settings")
}
func text8762(e *py.Eval, ctx variables) string {
	return ""
}
func value8763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/settings"), "string")
}
func typed8763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/settings"), "string")
}
func texts8763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/settings"), "string")
}
func text8763(e *py.Eval, ctx variables) string {
	return ""
}
func value8764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/settings"), "integer")
}
func typed8764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/settings"), "integer")
}
func texts8764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/settings"), "integer")
}
func text8764(e *py.Eval, ctx variables) string {
	return ""
}
func value8765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/settings"), "number")
}
func typed8765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/settings"), "number")
}
func texts8765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/settings"), "number")
}
func text8765(e *py.Eval, ctx variables) string {
	return ""
}
func value8766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/settings"), "boolean")
}
func typed8766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/settings"), "boolean")
}
func texts8766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("1/indexes/"+ctx["stream_partition"].Member("indexName").Text()+"/settings"), "boolean")
}
func text8766(e *py.Eval, ctx variables) string {
	return ""
}
func value8767(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func typed8767(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func texts8767(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func text8767(e *py.Eval, ctx variables) string {
	return ""
}
func value8768(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func typed8768(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func texts8768(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func text8768(e *py.Eval, ctx variables) string {
	return ""
}
func value8769(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func typed8769(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func texts8769(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func text8769(e *py.Eval, ctx variables) string {
	return ""
}
func value8770(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func typed8770(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func texts8770(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func text8770(e *py.Eval, ctx variables) string {
	return ""
}
func value8771(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func typed8771(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func texts8771(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func text8771(e *py.Eval, ctx variables) string {
	return ""
}
func value8772(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func typed8772(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func texts8772(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func text8772(e *py.Eval, ctx variables) string {
	return ""
}
func value8773(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func typed8773(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func texts8773(e *py.Eval, ctx variables) py.Value {
	return py.Str("12")
}
func text8773(e *py.Eval, ctx variables) string {
	return ""
}
func value8774(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bad " + ctx["response"].Member("message").Text() + " in " + ctx["headers"].Member("X-Where").Text())
}
func typed8774(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bad " + ctx["response"].Member("message").Text() + " in " + ctx["headers"].Member("X-Where").Text())
}
func texts8774(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bad " + ctx["response"].Member("message").Text() + " in " + ctx["headers"].Member("X-Where").Text())
}
func text8774(e *py.Eval, ctx variables) string {
	return ""
}
func value8775(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bad " + ctx["response"].Member("message").Text() + " in " + ctx["headers"].Member("X-Where").Text())
}
func typed8775(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bad " + ctx["response"].Member("message").Text() + " in " + ctx["headers"].Member("X-Where").Text())
}
func texts8775(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bad " + ctx["response"].Member("message").Text() + " in " + ctx["headers"].Member("X-Where").Text())
}
func text8775(e *py.Eval, ctx variables) string {
	return ""
}
func value8776(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bad " + ctx["response"].Member("message").Text() + " in " + ctx["headers"].Member("X-Where").Text())
}
func typed8776(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bad " + ctx["response"].Member("message").Text() + " in " + ctx["headers"].Member("X-Where").Text())
}
func texts8776(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bad " + ctx["response"].Member("message").Text() + " in " + ctx["headers"].Member("X-Where").Text())
}
func text8776(e *py.Eval, ctx variables) string {
	return ""
}
func value8777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bad "+ctx["response"].Member("message").Text()+" in "+ctx["headers"].Member("X-Where").Text()), "integer")
}
func typed8777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bad "+ctx["response"].Member("message").Text()+" in "+ctx["headers"].Member("X-Where").Text()), "integer")
}
func texts8777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bad "+ctx["response"].Member("message").Text()+" in "+ctx["headers"].Member("X-Where").Text()), "integer")
}
func text8777(e *py.Eval, ctx variables) string {
	return ""
}
func value8778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bad "+ctx["response"].Member("message").Text()+" in "+ctx["headers"].Member("X-Where").Text()), "number")
}
func typed8778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bad "+ctx["response"].Member("message").Text()+" in "+ctx["headers"].Member("X-Where").Text()), "number")
}
func texts8778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bad "+ctx["response"].Member("message").Text()+" in "+ctx["headers"].Member("X-Where").Text()), "number")
}
func text8778(e *py.Eval, ctx variables) string {
	return ""
}
func value8779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bad "+ctx["response"].Member("message").Text()+" in "+ctx["headers"].Member("X-Where").Text()), "boolean")
}
func typed8779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bad "+ctx["response"].Member("message").Text()+" in "+ctx["headers"].Member("X-Where").Text()), "boolean")
}
func texts8779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bad "+ctx["response"].Member("message").Text()+" in "+ctx["headers"].Member("X-Where").Text()), "boolean")
}
func text8779(e *py.Eval, ctx variables) string {
	return ""
}
func value8780(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text())
}
func typed8780(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text())
}
func texts8780(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text())
}
func text8780(e *py.Eval, ctx variables) string {
	return ""
}
func value8781(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text())
}
func typed8781(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text())
}
func texts8781(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text())
}
func text8781(e *py.Eval, ctx variables) string {
	return ""
}
func value8782(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text())
}
func typed8782(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text())
}
func texts8782(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text())
}
func text8782(e *py.Eval, ctx variables) string {
	return ""
}
func value8783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text()), "string")
}
func typed8783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text()), "string")
}
func texts8783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text()), "string")
}
func text8783(e *py.Eval, ctx variables) string {
	return ""
}
func value8784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text()), "number")
}
func typed8784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text()), "number")
}
func texts8784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text()), "number")
}
func text8784(e *py.Eval, ctx variables) string {
	return ""
}
func value8785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text()), "boolean")
}
func typed8785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text()), "boolean")
}
func texts8785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text()), "boolean")
}
func text8785(e *py.Eval, ctx variables) string {
	return ""
}
func value8786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text()), "integer")
}
func typed8786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text()), "integer")
}
func texts8786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(py.Str(ctx["config"].Member("client_id").Text()+":"+ctx["config"].Member("client_secret").Text())).Text()), "integer")
}
func text8786(e *py.Eval, ctx variables) string {
	return ""
}
func value8787(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text()),
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func typed8787(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text()),
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func texts8787(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"), e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret")), py.Str(":"), py.None)).Text()),
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func text8787(e *py.Eval, ctx variables) string {
	return ""
}
func value8788(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text()),
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func typed8788(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text()),
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func texts8788(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"), e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret")), py.Str(":"), py.None)).Text()),
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func text8788(e *py.Eval, ctx variables) string {
	return ""
}
func value8789(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text()),
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	).Text())
}
func typed8789(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text()),
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	).Text())
}
func texts8789(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"), e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret")), py.Str(":"), py.None)).Text()),
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	).Text())
}
func text8789(e *py.Eval, ctx variables) string {
	return ""
}
func value8790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text()),
		"string",
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func typed8790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text()),
		"string",
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func texts8790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"), e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret")), py.Str(":"), py.None)).Text()),
		"string",
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func text8790(e *py.Eval, ctx variables) string {
	return ""
}
func value8791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text()),
		"integer",
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func typed8791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text()),
		"integer",
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func texts8791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"), e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret")), py.Str(":"), py.None)).Text()),
		"integer",
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func text8791(e *py.Eval, ctx variables) string {
	return ""
}
func value8792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text()),
		"number",
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func typed8792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text()),
		"number",
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func texts8792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"), e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret")), py.Str(":"), py.None)).Text()),
		"number",
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func text8792(e *py.Eval, ctx variables) string {
	return ""
}
func value8793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text()),
		"boolean",
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func typed8793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(ctx["config"].Member("credentials"), "client_id"), e.Key(ctx["config"].Member("credentials"), "client_secret")), py.Str(":"), py.None)).Text()),
		"boolean",
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func texts8793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Basic "+e.FilterBase64Encode(e.FilterJoin(py.ListOf(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"), e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret")), py.Str(":"), py.None)).Text()),
		"boolean",
		"Basic {{ [config['credentials']['client_id'], config['credentials']['client_secret']] | join(':')  | base64encode }}",
	)
}
func text8793(e *py.Eval, ctx variables) string {
	return ""
}
func value8794(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("api_key").Text())
}
func typed8794(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("api_key").Text())
}
func texts8794(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("api_key").Text())
}
func text8794(e *py.Eval, ctx variables) string {
	return ""
}
func value8795(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("api_key").Text())
}
func typed8795(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("api_key").Text())
}
func texts8795(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("api_key").Text())
}
func text8795(e *py.Eval, ctx variables) string {
	return ""
}
func value8796(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("api_key").Text())
}
func typed8796(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("api_key").Text())
}
func texts8796(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("api_key").Text())
}
func text8796(e *py.Eval, ctx variables) string {
	return ""
}
func value8797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("api_key").Text()), "string")
}
func typed8797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("api_key").Text()), "string")
}
func texts8797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("api_key").Text()), "string")
}
func text8797(e *py.Eval, ctx variables) string {
	return ""
}
func value8798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("api_key").Text()), "boolean")
}
func typed8798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("api_key").Text()), "boolean")
}
func texts8798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("api_key").Text()), "boolean")
}
func text8798(e *py.Eval, ctx variables) string {
	return ""
}
func value8799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("api_key").Text()), "number")
}
func typed8799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("api_key").Text()), "number")
}
func texts8799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("api_key").Text()), "number")
}
func text8799(e *py.Eval, ctx variables) string {
	return ""
}
