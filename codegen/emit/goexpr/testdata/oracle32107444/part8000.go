package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
)

func value8000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/requested_items"), "number")
}
func typed8000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/requested_items"), "number")
}
func texts8000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/tickets/"+ctx["stream_partition"].Member("parent_id").Text()+"/requested_items"), "number")
}
func text8000(e *py.Eval, ctx variables) string {
	return ""
}
func value8001(e *py.Eval, ctx variables) py.Value {
	return py.Str("/trades/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func typed8001(e *py.Eval, ctx variables) py.Value {
	return py.Str("/trades/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func texts8001(e *py.Eval, ctx variables) py.Value {
	return py.Str("/trades/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func text8001(e *py.Eval, ctx variables) string {
	return ""
}
func value8002(e *py.Eval, ctx variables) py.Value {
	return py.Str("/trades/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func typed8002(e *py.Eval, ctx variables) py.Value {
	return py.Str("/trades/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func texts8002(e *py.Eval, ctx variables) py.Value {
	return py.Str("/trades/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func text8002(e *py.Eval, ctx variables) string {
	return ""
}
func value8003(e *py.Eval, ctx variables) py.Value {
	return py.Str("/trades/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func typed8003(e *py.Eval, ctx variables) py.Value {
	return py.Str("/trades/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func texts8003(e *py.Eval, ctx variables) py.Value {
	return py.Str("/trades/" + ctx["config"].Member("symbol_id").Text() + "/history")
}
func text8003(e *py.Eval, ctx variables) string {
	return ""
}
func value8004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/trades/"+ctx["config"].Member("symbol_id").Text()+"/history"), "integer")
}
func typed8004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/trades/"+ctx["config"].Member("symbol_id").Text()+"/history"), "integer")
}
func texts8004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/trades/"+ctx["config"].Member("symbol_id").Text()+"/history"), "integer")
}
func text8004(e *py.Eval, ctx variables) string {
	return ""
}
func value8005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/trades/"+ctx["config"].Member("symbol_id").Text()+"/history"), "boolean")
}
func typed8005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/trades/"+ctx["config"].Member("symbol_id").Text()+"/history"), "boolean")
}
func texts8005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/trades/"+ctx["config"].Member("symbol_id").Text()+"/history"), "boolean")
}
func text8005(e *py.Eval, ctx variables) string {
	return ""
}
func value8006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/trades/"+ctx["config"].Member("symbol_id").Text()+"/history"), "number")
}
func typed8006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/trades/"+ctx["config"].Member("symbol_id").Text()+"/history"), "number")
}
func texts8006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/trades/"+ctx["config"].Member("symbol_id").Text()+"/history"), "number")
}
func text8006(e *py.Eval, ctx variables) string {
	return ""
}
func value8007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/trades/"+ctx["config"].Member("symbol_id").Text()+"/history"), "string")
}
func typed8007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/trades/"+ctx["config"].Member("symbol_id").Text()+"/history"), "string")
}
func texts8007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/trades/"+ctx["config"].Member("symbol_id").Text()+"/history"), "string")
}
func text8007(e *py.Eval, ctx variables) string {
	return ""
}
func value8008(e *py.Eval, ctx variables) py.Value {
	return py.Str("/user_attributes/" + ctx["stream_partition"].Member("id").Text() + "/group_values")
}
func typed8008(e *py.Eval, ctx variables) py.Value {
	return py.Str("/user_attributes/" + ctx["stream_partition"].Member("id").Text() + "/group_values")
}
func texts8008(e *py.Eval, ctx variables) py.Value {
	return py.Str("/user_attributes/" + ctx["stream_partition"].Member("id").Text() + "/group_values")
}
func text8008(e *py.Eval, ctx variables) string {
	return ""
}
func value8009(e *py.Eval, ctx variables) py.Value {
	return py.Str("/user_attributes/" + ctx["stream_partition"].Member("id").Text() + "/group_values")
}
func typed8009(e *py.Eval, ctx variables) py.Value {
	return py.Str("/user_attributes/" + ctx["stream_partition"].Member("id").Text() + "/group_values")
}
func texts8009(e *py.Eval, ctx variables) py.Value {
	return py.Str("/user_attributes/" + ctx["stream_partition"].Member("id").Text() + "/group_values")
}
func text8009(e *py.Eval, ctx variables) string {
	return ""
}
func value8010(e *py.Eval, ctx variables) py.Value {
	return py.Str("/user_attributes/" + ctx["stream_partition"].Member("id").Text() + "/group_values")
}
func typed8010(e *py.Eval, ctx variables) py.Value {
	return py.Str("/user_attributes/" + ctx["stream_partition"].Member("id").Text() + "/group_values")
}
func texts8010(e *py.Eval, ctx variables) py.Value {
	return py.Str("/user_attributes/" + ctx["stream_partition"].Member("id").Text() + "/group_values")
}
func text8010(e *py.Eval, ctx variables) string {
	return ""
}
func value8011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/user_attributes/"+ctx["stream_partition"].Member("id").Text()+"/group_values"), "integer")
}
func typed8011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/user_attributes/"+ctx["stream_partition"].Member("id").Text()+"/group_values"), "integer")
}
func texts8011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/user_attributes/"+ctx["stream_partition"].Member("id").Text()+"/group_values"), "integer")
}
func text8011(e *py.Eval, ctx variables) string {
	return ""
}
func value8012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/user_attributes/"+ctx["stream_partition"].Member("id").Text()+"/group_values"), "boolean")
}
func typed8012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/user_attributes/"+ctx["stream_partition"].Member("id").Text()+"/group_values"), "boolean")
}
func texts8012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/user_attributes/"+ctx["stream_partition"].Member("id").Text()+"/group_values"), "boolean")
}
func text8012(e *py.Eval, ctx variables) string {
	return ""
}
func value8013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/user_attributes/"+ctx["stream_partition"].Member("id").Text()+"/group_values"), "string")
}
func typed8013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/user_attributes/"+ctx["stream_partition"].Member("id").Text()+"/group_values"), "string")
}
func texts8013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/user_attributes/"+ctx["stream_partition"].Member("id").Text()+"/group_values"), "string")
}
func text8013(e *py.Eval, ctx variables) string {
	return ""
}
func value8014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/user_attributes/"+ctx["stream_partition"].Member("id").Text()+"/group_values"), "number")
}
func typed8014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/user_attributes/"+ctx["stream_partition"].Member("id").Text()+"/group_values"), "number")
}
func texts8014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/user_attributes/"+ctx["stream_partition"].Member("id").Text()+"/group_values"), "number")
}
func text8014(e *py.Eval, ctx variables) string {
	return ""
}
func value8015(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/meetings")
}
func typed8015(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/meetings")
}
func texts8015(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/meetings")
}
func text8015(e *py.Eval, ctx variables) string {
	return ""
}
func value8016(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/meetings")
}
func typed8016(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/meetings")
}
func texts8016(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/meetings")
}
func text8016(e *py.Eval, ctx variables) string {
	return ""
}
func value8017(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/meetings")
}
func typed8017(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/meetings")
}
func texts8017(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/meetings")
}
func text8017(e *py.Eval, ctx variables) string {
	return ""
}
func value8018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/meetings"), "integer")
}
func typed8018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/meetings"), "integer")
}
func texts8018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/meetings"), "integer")
}
func text8018(e *py.Eval, ctx variables) string {
	return ""
}
func value8019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/meetings"), "string")
}
func typed8019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/meetings"), "string")
}
func texts8019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/meetings"), "string")
}
func text8019(e *py.Eval, ctx variables) string {
	return ""
}
func value8020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/meetings"), "number")
}
func typed8020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/meetings"), "number")
}
func texts8020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/meetings"), "number")
}
func text8020(e *py.Eval, ctx variables) string {
	return ""
}
func value8021(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/webinars")
}
func typed8021(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/webinars")
}
func texts8021(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/webinars")
}
func text8021(e *py.Eval, ctx variables) string {
	return ""
}
func value8022(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/webinars")
}
func typed8022(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/webinars")
}
func texts8022(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/webinars")
}
func text8022(e *py.Eval, ctx variables) string {
	return ""
}
func value8023(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/webinars")
}
func typed8023(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/webinars")
}
func texts8023(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/webinars")
}
func text8023(e *py.Eval, ctx variables) string {
	return ""
}
func value8024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/webinars"), "string")
}
func typed8024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/webinars"), "string")
}
func texts8024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/webinars"), "string")
}
func text8024(e *py.Eval, ctx variables) string {
	return ""
}
func value8025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/webinars"), "integer")
}
func typed8025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/webinars"), "integer")
}
func texts8025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/webinars"), "integer")
}
func text8025(e *py.Eval, ctx variables) string {
	return ""
}
func value8026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/webinars"), "number")
}
func typed8026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/webinars"), "number")
}
func texts8026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/webinars"), "number")
}
func text8026(e *py.Eval, ctx variables) string {
	return ""
}
func value8027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/webinars"), "boolean")
}
func typed8027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/webinars"), "boolean")
}
func texts8027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/webinars"), "boolean")
}
func text8027(e *py.Eval, ctx variables) string {
	return ""
}
func value8028(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed8028(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts8028(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text8028(e *py.Eval, ctx variables) string {
	return ""
}
func value8029(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed8029(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts8029(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text8029(e *py.Eval, ctx variables) string {
	return ""
}
func value8030(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func typed8030(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func texts8030(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("promotion_id").Text())
}
func text8030(e *py.Eval, ctx variables) string {
	return ""
}
func value8031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("promotion_id").Text()), "integer")
}
func typed8031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("promotion_id").Text()), "integer")
}
func texts8031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("promotion_id").Text()), "integer")
}
func text8031(e *py.Eval, ctx variables) string {
	return ""
}
func value8032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("promotion_id").Text()), "string")
}
func typed8032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("promotion_id").Text()), "string")
}
func texts8032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("promotion_id").Text()), "string")
}
func text8032(e *py.Eval, ctx variables) string {
	return ""
}
func value8033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("promotion_id").Text()), "boolean")
}
func typed8033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("promotion_id").Text()), "boolean")
}
func texts8033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("promotion_id").Text()), "boolean")
}
func text8033(e *py.Eval, ctx variables) string {
	return ""
}
func value8034(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/attribute_values")
}
func typed8034(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/attribute_values")
}
func texts8034(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/attribute_values")
}
func text8034(e *py.Eval, ctx variables) string {
	return ""
}
func value8035(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/attribute_values")
}
func typed8035(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/attribute_values")
}
func texts8035(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/attribute_values")
}
func text8035(e *py.Eval, ctx variables) string {
	return ""
}
func value8036(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/attribute_values")
}
func typed8036(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/attribute_values")
}
func texts8036(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/attribute_values")
}
func text8036(e *py.Eval, ctx variables) string {
	return ""
}
func value8037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/attribute_values"), "string")
}
func typed8037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/attribute_values"), "string")
}
func texts8037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/attribute_values"), "string")
}
func text8037(e *py.Eval, ctx variables) string {
	return ""
}
func value8038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/attribute_values"), "number")
}
func typed8038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/attribute_values"), "number")
}
func texts8038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/attribute_values"), "number")
}
func text8038(e *py.Eval, ctx variables) string {
	return ""
}
func value8039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/attribute_values"), "boolean")
}
func typed8039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/attribute_values"), "boolean")
}
func texts8039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/attribute_values"), "boolean")
}
func text8039(e *py.Eval, ctx variables) string {
	return ""
}
func value8040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/attribute_values"), "integer")
}
func typed8040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/attribute_values"), "integer")
}
func texts8040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/attribute_values"), "integer")
}
func text8040(e *py.Eval, ctx variables) string {
	return ""
}
func value8041(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/sessions")
}
func typed8041(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/sessions")
}
func texts8041(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/sessions")
}
func text8041(e *py.Eval, ctx variables) string {
	return ""
}
func value8042(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/sessions")
}
func typed8042(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/sessions")
}
func texts8042(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/sessions")
}
func text8042(e *py.Eval, ctx variables) string {
	return ""
}
func value8043(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/sessions")
}
func typed8043(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/sessions")
}
func texts8043(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/sessions")
}
func text8043(e *py.Eval, ctx variables) string {
	return ""
}
func value8044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/sessions"), "string")
}
func typed8044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/sessions"), "string")
}
func texts8044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/sessions"), "string")
}
func text8044(e *py.Eval, ctx variables) string {
	return ""
}
func value8045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/sessions"), "number")
}
func typed8045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/sessions"), "number")
}
func texts8045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/sessions"), "number")
}
func text8045(e *py.Eval, ctx variables) string {
	return ""
}
func value8046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/sessions"), "integer")
}
func typed8046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/sessions"), "integer")
}
func texts8046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/sessions"), "integer")
}
func text8046(e *py.Eval, ctx variables) string {
	return ""
}
func value8047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/sessions"), "boolean")
}
func typed8047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/sessions"), "boolean")
}
func texts8047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/sessions"), "boolean")
}
func text8047(e *py.Eval, ctx variables) string {
	return ""
}
func value8048(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/cost_rates")
}
func typed8048(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/cost_rates")
}
func texts8048(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/cost_rates")
}
func text8048(e *py.Eval, ctx variables) string {
	return ""
}
func value8049(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/cost_rates")
}
func typed8049(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/cost_rates")
}
func texts8049(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/cost_rates")
}
func text8049(e *py.Eval, ctx variables) string {
	return ""
}
func value8050(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/cost_rates")
}
func typed8050(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/cost_rates")
}
func texts8050(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/cost_rates")
}
func text8050(e *py.Eval, ctx variables) string {
	return ""
}
func value8051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/cost_rates"), "number")
}
func typed8051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/cost_rates"), "number")
}
func texts8051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/cost_rates"), "number")
}
func text8051(e *py.Eval, ctx variables) string {
	return ""
}
func value8052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/cost_rates"), "integer")
}
func typed8052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/cost_rates"), "integer")
}
func texts8052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/cost_rates"), "integer")
}
func text8052(e *py.Eval, ctx variables) string {
	return ""
}
func value8053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/cost_rates"), "boolean")
}
func typed8053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/cost_rates"), "boolean")
}
func texts8053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/cost_rates"), "boolean")
}
func text8053(e *py.Eval, ctx variables) string {
	return ""
}
func value8054(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/project_assignments")
}
func typed8054(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/project_assignments")
}
func texts8054(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/project_assignments")
}
func text8054(e *py.Eval, ctx variables) string {
	return ""
}
func value8055(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/project_assignments")
}
func typed8055(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/project_assignments")
}
func texts8055(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/project_assignments")
}
func text8055(e *py.Eval, ctx variables) string {
	return ""
}
func value8056(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/project_assignments")
}
func typed8056(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/project_assignments")
}
func texts8056(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/project_assignments")
}
func text8056(e *py.Eval, ctx variables) string {
	return ""
}
func value8057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/project_assignments"), "integer")
}
func typed8057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/project_assignments"), "integer")
}
func texts8057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/project_assignments"), "integer")
}
func text8057(e *py.Eval, ctx variables) string {
	return ""
}
func value8058(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/project_assignments"), "string")
}
func typed8058(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/project_assignments"), "string")
}
func texts8058(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/project_assignments"), "string")
}
func text8058(e *py.Eval, ctx variables) string {
	return ""
}
func value8059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/project_assignments"), "number")
}
func typed8059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/project_assignments"), "number")
}
func texts8059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/project_assignments"), "number")
}
func text8059(e *py.Eval, ctx variables) string {
	return ""
}
func value8060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/project_assignments"), "boolean")
}
func typed8060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/project_assignments"), "boolean")
}
func texts8060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/project_assignments"), "boolean")
}
func text8060(e *py.Eval, ctx variables) string {
	return ""
}
func value8061(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/billable_rates")
}
func typed8061(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/billable_rates")
}
func texts8061(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/billable_rates")
}
func text8061(e *py.Eval, ctx variables) string {
	return ""
}
func value8062(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/billable_rates")
}
func typed8062(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/billable_rates")
}
func texts8062(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/billable_rates")
}
func text8062(e *py.Eval, ctx variables) string {
	return ""
}
func value8063(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/billable_rates")
}
func typed8063(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/billable_rates")
}
func texts8063(e *py.Eval, ctx variables) py.Value {
	return py.Str("/users/" + ctx["stream_partition"].Member("id").Text() + "/billable_rates")
}
func text8063(e *py.Eval, ctx variables) string {
	return ""
}
func value8064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/billable_rates"), "string")
}
func typed8064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/billable_rates"), "string")
}
func texts8064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/billable_rates"), "string")
}
func text8064(e *py.Eval, ctx variables) string {
	return ""
}
func value8065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/billable_rates"), "integer")
}
func typed8065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/billable_rates"), "integer")
}
func texts8065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/billable_rates"), "integer")
}
func text8065(e *py.Eval, ctx variables) string {
	return ""
}
func value8066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/billable_rates"), "number")
}
func typed8066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/billable_rates"), "number")
}
func texts8066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/billable_rates"), "number")
}
func text8066(e *py.Eval, ctx variables) string {
	return ""
}
func value8067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/billable_rates"), "boolean")
}
func typed8067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/billable_rates"), "boolean")
}
func texts8067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/users/"+ctx["stream_partition"].Member("id").Text()+"/billable_rates"), "boolean")
}
func text8067(e *py.Eval, ctx variables) string {
	return ""
}
func value8068(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/accounts/" + ctx["stream_partition"].Member("acc_id").Text() + "/documents")
}
func typed8068(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/accounts/" + ctx["stream_partition"].Member("acc_id").Text() + "/documents")
}
func texts8068(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/accounts/" + ctx["stream_partition"].Member("acc_id").Text() + "/documents")
}
func text8068(e *py.Eval, ctx variables) string {
	return ""
}
func value8069(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/accounts/" + ctx["stream_partition"].Member("acc_id").Text() + "/documents")
}
func typed8069(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/accounts/" + ctx["stream_partition"].Member("acc_id").Text() + "/documents")
}
func texts8069(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/accounts/" + ctx["stream_partition"].Member("acc_id").Text() + "/documents")
}
func text8069(e *py.Eval, ctx variables) string {
	return ""
}
func value8070(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/accounts/" + ctx["stream_partition"].Member("acc_id").Text() + "/documents")
}
func typed8070(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/accounts/" + ctx["stream_partition"].Member("acc_id").Text() + "/documents")
}
func texts8070(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/accounts/" + ctx["stream_partition"].Member("acc_id").Text() + "/documents")
}
func text8070(e *py.Eval, ctx variables) string {
	return ""
}
func value8071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/accounts/"+ctx["stream_partition"].Member("acc_id").Text()+"/documents"), "boolean")
}
func typed8071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/accounts/"+ctx["stream_partition"].Member("acc_id").Text()+"/documents"), "boolean")
}
func texts8071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/accounts/"+ctx["stream_partition"].Member("acc_id").Text()+"/documents"), "boolean")
}
func text8071(e *py.Eval, ctx variables) string {
	return ""
}
func value8072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/accounts/"+ctx["stream_partition"].Member("acc_id").Text()+"/documents"), "integer")
}
func typed8072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/accounts/"+ctx["stream_partition"].Member("acc_id").Text()+"/documents"), "integer")
}
func texts8072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/accounts/"+ctx["stream_partition"].Member("acc_id").Text()+"/documents"), "integer")
}
func text8072(e *py.Eval, ctx variables) string {
	return ""
}
func value8073(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/creatives")
}
func typed8073(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/creatives")
}
func texts8073(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/creatives")
}
func text8073(e *py.Eval, ctx variables) string {
	return ""
}
func value8074(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/creatives")
}
func typed8074(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/creatives")
}
func texts8074(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/creatives")
}
func text8074(e *py.Eval, ctx variables) string {
	return ""
}
func value8075(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/creatives")
}
func typed8075(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/creatives")
}
func texts8075(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/creatives")
}
func text8075(e *py.Eval, ctx variables) string {
	return ""
}
func value8076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/creatives"), "string")
}
func typed8076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/creatives"), "string")
}
func texts8076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/creatives"), "string")
}
func text8076(e *py.Eval, ctx variables) string {
	return ""
}
func value8077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/creatives"), "number")
}
func typed8077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/creatives"), "number")
}
func texts8077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/creatives"), "number")
}
func text8077(e *py.Eval, ctx variables) string {
	return ""
}
func value8078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/creatives"), "integer")
}
func typed8078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/creatives"), "integer")
}
func texts8078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/creatives"), "integer")
}
func text8078(e *py.Eval, ctx variables) string {
	return ""
}
func value8079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/creatives"), "boolean")
}
func typed8079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/creatives"), "boolean")
}
func texts8079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/creatives"), "boolean")
}
func text8079(e *py.Eval, ctx variables) string {
	return ""
}
func value8080(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/mailings")
}
func typed8080(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/mailings")
}
func texts8080(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/mailings")
}
func text8080(e *py.Eval, ctx variables) string {
	return ""
}
func value8081(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/mailings")
}
func typed8081(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/mailings")
}
func texts8081(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/mailings")
}
func text8081(e *py.Eval, ctx variables) string {
	return ""
}
func value8082(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/mailings")
}
func typed8082(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/mailings")
}
func texts8082(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/campaign/" + ctx["stream_partition"].Member("cmp_id").Text() + "/mailings")
}
func text8082(e *py.Eval, ctx variables) string {
	return ""
}
func value8083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/mailings"), "integer")
}
func typed8083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/mailings"), "integer")
}
func texts8083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/mailings"), "integer")
}
func text8083(e *py.Eval, ctx variables) string {
	return ""
}
func value8084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/mailings"), "boolean")
}
func typed8084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/mailings"), "boolean")
}
func texts8084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/mailings"), "boolean")
}
func text8084(e *py.Eval, ctx variables) string {
	return ""
}
func value8085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/mailings"), "string")
}
func typed8085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/mailings"), "string")
}
func texts8085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/mailings"), "string")
}
func text8085(e *py.Eval, ctx variables) string {
	return ""
}
func value8086(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/mailings"), "number")
}
func typed8086(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/mailings"), "number")
}
func texts8086(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/campaign/"+ctx["stream_partition"].Member("cmp_id").Text()+"/mailings"), "number")
}
func text8086(e *py.Eval, ctx variables) string {
	return ""
}
func value8087(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/catalogs/products/" + ctx["stream_slice"].Member("id").Text())
}
func typed8087(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/catalogs/products/" + ctx["stream_slice"].Member("id").Text())
}
func texts8087(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/catalogs/products/" + ctx["stream_slice"].Member("id").Text())
}
func text8087(e *py.Eval, ctx variables) string {
	return ""
}
func value8088(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/catalogs/products/" + ctx["stream_slice"].Member("id").Text())
}
func typed8088(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/catalogs/products/" + ctx["stream_slice"].Member("id").Text())
}
func texts8088(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/catalogs/products/" + ctx["stream_slice"].Member("id").Text())
}
func text8088(e *py.Eval, ctx variables) string {
	return ""
}
func value8089(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/catalogs/products/" + ctx["stream_slice"].Member("id").Text())
}
func typed8089(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/catalogs/products/" + ctx["stream_slice"].Member("id").Text())
}
func texts8089(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/catalogs/products/" + ctx["stream_slice"].Member("id").Text())
}
func text8089(e *py.Eval, ctx variables) string {
	return ""
}
func value8090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/catalogs/products/"+ctx["stream_slice"].Member("id").Text()), "string")
}
func typed8090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/catalogs/products/"+ctx["stream_slice"].Member("id").Text()), "string")
}
func texts8090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/catalogs/products/"+ctx["stream_slice"].Member("id").Text()), "string")
}
func text8090(e *py.Eval, ctx variables) string {
	return ""
}
func value8091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/catalogs/products/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func typed8091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/catalogs/products/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func texts8091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/catalogs/products/"+ctx["stream_slice"].Member("id").Text()), "integer")
}
func text8091(e *py.Eval, ctx variables) string {
	return ""
}
func value8092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/catalogs/products/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func typed8092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/catalogs/products/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func texts8092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/catalogs/products/"+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func text8092(e *py.Eval, ctx variables) string {
	return ""
}
func value8093(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/catalogs/products/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func typed8093(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/catalogs/products/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func texts8093(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/catalogs/products/"+ctx["stream_slice"].Member("id").Text()), "number")
}
func text8093(e *py.Eval, ctx variables) string {
	return ""
}
func value8094(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/announcements")
}
func typed8094(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/announcements")
}
func texts8094(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/announcements")
}
func text8094(e *py.Eval, ctx variables) string {
	return ""
}
func value8095(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/announcements")
}
func typed8095(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/announcements")
}
func texts8095(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/announcements")
}
func text8095(e *py.Eval, ctx variables) string {
	return ""
}
func value8096(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/announcements")
}
func typed8096(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/announcements")
}
func texts8096(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/announcements")
}
func text8096(e *py.Eval, ctx variables) string {
	return ""
}
func value8097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/announcements"), "number")
}
func typed8097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/announcements"), "number")
}
func texts8097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/announcements"), "number")
}
func text8097(e *py.Eval, ctx variables) string {
	return ""
}
func value8098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/announcements"), "integer")
}
func typed8098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/announcements"), "integer")
}
func texts8098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/announcements"), "integer")
}
func text8098(e *py.Eval, ctx variables) string {
	return ""
}
func value8099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/announcements"), "boolean")
}
func typed8099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/announcements"), "boolean")
}
func texts8099(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/announcements"), "boolean")
}
func text8099(e *py.Eval, ctx variables) string {
	return ""
}
func value8100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/announcements"), "string")
}
func typed8100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/announcements"), "string")
}
func texts8100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/announcements"), "string")
}
func text8100(e *py.Eval, ctx variables) string {
	return ""
}
func value8101(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork")
}
func typed8101(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork")
}
func texts8101(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork")
}
func text8101(e *py.Eval, ctx variables) string {
	return ""
}
func value8102(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork")
}
func typed8102(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork")
}
func texts8102(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork")
}
func text8102(e *py.Eval, ctx variables) string {
	return ""
}
func value8103(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork")
}
func typed8103(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork")
}
func texts8103(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork")
}
func text8103(e *py.Eval, ctx variables) string {
	return ""
}
func value8104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork"), "integer")
}
func typed8104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork"), "integer")
}
func texts8104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork"), "integer")
}
func text8104(e *py.Eval, ctx variables) string {
	return ""
}
func value8105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork"), "boolean")
}
func typed8105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork"), "boolean")
}
func texts8105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork"), "boolean")
}
func text8105(e *py.Eval, ctx variables) string {
	return ""
}
func value8106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork"), "string")
}
func typed8106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork"), "string")
}
func texts8106(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork"), "string")
}
func text8106(e *py.Eval, ctx variables) string {
	return ""
}
func value8107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork"), "number")
}
func typed8107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork"), "number")
}
func texts8107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork"), "number")
}
func text8107(e *py.Eval, ctx variables) string {
	return ""
}
func value8108(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork/" + ctx["stream_partition"].Member("coursework").Text() + "/studentSubmissions")
}
func typed8108(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork/" + ctx["stream_partition"].Member("coursework").Text() + "/studentSubmissions")
}
func texts8108(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork/" + ctx["stream_partition"].Member("coursework").Text() + "/studentSubmissions")
}
func text8108(e *py.Eval, ctx variables) string {
	return ""
}
func value8109(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork/" + ctx["stream_partition"].Member("coursework").Text() + "/studentSubmissions")
}
func typed8109(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork/" + ctx["stream_partition"].Member("coursework").Text() + "/studentSubmissions")
}
func texts8109(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork/" + ctx["stream_partition"].Member("coursework").Text() + "/studentSubmissions")
}
func text8109(e *py.Eval, ctx variables) string {
	return ""
}
func value8110(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork/" + ctx["stream_partition"].Member("coursework").Text() + "/studentSubmissions")
}
func typed8110(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork/" + ctx["stream_partition"].Member("coursework").Text() + "/studentSubmissions")
}
func texts8110(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/courseWork/" + ctx["stream_partition"].Member("coursework").Text() + "/studentSubmissions")
}
func text8110(e *py.Eval, ctx variables) string {
	return ""
}
func value8111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork/"+ctx["stream_partition"].Member("coursework").Text()+"/studentSubmissions"), "integer")
}
func typed8111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork/"+ctx["stream_partition"].Member("coursework").Text()+"/studentSubmissions"), "integer")
}
func texts8111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork/"+ctx["stream_partition"].Member("coursework").Text()+"/studentSubmissions"), "integer")
}
func text8111(e *py.Eval, ctx variables) string {
	return ""
}
func value8112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork/"+ctx["stream_partition"].Member("coursework").Text()+"/studentSubmissions"), "boolean")
}
func typed8112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork/"+ctx["stream_partition"].Member("coursework").Text()+"/studentSubmissions"), "boolean")
}
func texts8112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork/"+ctx["stream_partition"].Member("coursework").Text()+"/studentSubmissions"), "boolean")
}
func text8112(e *py.Eval, ctx variables) string {
	return ""
}
func value8113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork/"+ctx["stream_partition"].Member("coursework").Text()+"/studentSubmissions"), "number")
}
func typed8113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork/"+ctx["stream_partition"].Member("coursework").Text()+"/studentSubmissions"), "number")
}
func texts8113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork/"+ctx["stream_partition"].Member("coursework").Text()+"/studentSubmissions"), "number")
}
func text8113(e *py.Eval, ctx variables) string {
	return ""
}
func value8114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork/"+ctx["stream_partition"].Member("coursework").Text()+"/studentSubmissions"), "string")
}
func typed8114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork/"+ctx["stream_partition"].Member("coursework").Text()+"/studentSubmissions"), "string")
}
func texts8114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/courseWork/"+ctx["stream_partition"].Member("coursework").Text()+"/studentSubmissions"), "string")
}
func text8114(e *py.Eval, ctx variables) string {
	return ""
}
func value8115(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/students")
}
func typed8115(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/students")
}
func texts8115(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/students")
}
func text8115(e *py.Eval, ctx variables) string {
	return ""
}
func value8116(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/students")
}
func typed8116(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/students")
}
func texts8116(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/students")
}
func text8116(e *py.Eval, ctx variables) string {
	return ""
}
func value8117(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/students")
}
func typed8117(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/students")
}
func texts8117(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/students")
}
func text8117(e *py.Eval, ctx variables) string {
	return ""
}
func value8118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/students"), "integer")
}
func typed8118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/students"), "integer")
}
func texts8118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/students"), "integer")
}
func text8118(e *py.Eval, ctx variables) string {
	return ""
}
func value8119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/students"), "number")
}
func typed8119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/students"), "number")
}
func texts8119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/students"), "number")
}
func text8119(e *py.Eval, ctx variables) string {
	return ""
}
func value8120(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/students"), "string")
}
func typed8120(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/students"), "string")
}
func texts8120(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/students"), "string")
}
func text8120(e *py.Eval, ctx variables) string {
	return ""
}
func value8121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/students"), "boolean")
}
func typed8121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/students"), "boolean")
}
func texts8121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/students"), "boolean")
}
func text8121(e *py.Eval, ctx variables) string {
	return ""
}
func value8122(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/teachers")
}
func typed8122(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/teachers")
}
func texts8122(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/teachers")
}
func text8122(e *py.Eval, ctx variables) string {
	return ""
}
func value8123(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/teachers")
}
func typed8123(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/teachers")
}
func texts8123(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/teachers")
}
func text8123(e *py.Eval, ctx variables) string {
	return ""
}
func value8124(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/teachers")
}
func typed8124(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/teachers")
}
func texts8124(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/courses/" + ctx["stream_partition"].Member("course").Text() + "/teachers")
}
func text8124(e *py.Eval, ctx variables) string {
	return ""
}
func value8125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/teachers"), "integer")
}
func typed8125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/teachers"), "integer")
}
func texts8125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/teachers"), "integer")
}
func text8125(e *py.Eval, ctx variables) string {
	return ""
}
func value8126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/teachers"), "boolean")
}
func typed8126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/teachers"), "boolean")
}
func texts8126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/teachers"), "boolean")
}
func text8126(e *py.Eval, ctx variables) string {
	return ""
}
func value8127(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/teachers"), "string")
}
func typed8127(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/teachers"), "string")
}
func texts8127(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/teachers"), "string")
}
func text8127(e *py.Eval, ctx variables) string {
	return ""
}
func value8128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/teachers"), "number")
}
func typed8128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/teachers"), "number")
}
func texts8128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/courses/"+ctx["stream_partition"].Member("course").Text()+"/teachers"), "number")
}
func text8128(e *py.Eval, ctx variables) string {
	return ""
}
func value8129(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/listings/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text())
}
func typed8129(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/listings/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text())
}
func texts8129(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/listings/" + cmp.Or(ctx["config"].Member("data_type").Text(), ""))
}
func text8129(e *py.Eval, ctx variables) string {
	return ""
}
func value8130(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/listings/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text())
}
func typed8130(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/listings/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text())
}
func texts8130(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/listings/" + cmp.Or(ctx["config"].Member("data_type").Text(), ""))
}
func text8130(e *py.Eval, ctx variables) string {
	return ""
}
func value8131(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/listings/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text())
}
func typed8131(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/listings/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text())
}
func texts8131(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/listings/" + cmp.Or(ctx["config"].Member("data_type").Text(), ""))
}
func text8131(e *py.Eval, ctx variables) string {
	return ""
}
func value8132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/listings/"+py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()), "string")
}
func typed8132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/listings/"+py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()), "string")
}
func texts8132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/listings/"+cmp.Or(ctx["config"].Member("data_type").Text(), "")), "string")
}
func text8132(e *py.Eval, ctx variables) string {
	return ""
}
func value8133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/listings/"+py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()), "boolean")
}
func typed8133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/listings/"+py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()), "boolean")
}
func texts8133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/listings/"+cmp.Or(ctx["config"].Member("data_type").Text(), "")), "boolean")
}
func text8133(e *py.Eval, ctx variables) string {
	return ""
}
func value8134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/listings/"+py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()), "integer")
}
func typed8134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/listings/"+py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()), "integer")
}
func texts8134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/listings/"+cmp.Or(ctx["config"].Member("data_type").Text(), "")), "integer")
}
func text8134(e *py.Eval, ctx variables) string {
	return ""
}
func value8135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/listings/"+py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()), "number")
}
func typed8135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/listings/"+py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()), "number")
}
func texts8135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/listings/"+cmp.Or(ctx["config"].Member("data_type").Text(), "")), "number")
}
func text8135(e *py.Eval, ctx variables) string {
	return ""
}
func value8136(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/quotes/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text())
}
func typed8136(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/quotes/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text())
}
func texts8136(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/quotes/" + cmp.Or(ctx["config"].Member("data_type").Text(), ""))
}
func text8136(e *py.Eval, ctx variables) string {
	return ""
}
func value8137(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/quotes/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text())
}
func typed8137(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/quotes/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text())
}
func texts8137(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/quotes/" + cmp.Or(ctx["config"].Member("data_type").Text(), ""))
}
func text8137(e *py.Eval, ctx variables) string {
	return ""
}
func value8138(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/quotes/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text())
}
func typed8138(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/quotes/" + py.Or(ctx["config"].Member("data_type"), py.Str("")).Text())
}
func texts8138(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/cryptocurrency/quotes/" + cmp.Or(ctx["config"].Member("data_type").Text(), ""))
}
func text8138(e *py.Eval, ctx variables) string {
	return ""
}
func value8139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/quotes/"+py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()), "string")
}
func typed8139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/quotes/"+py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()), "string")
}
func texts8139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/quotes/"+cmp.Or(ctx["config"].Member("data_type").Text(), "")), "string")
}
func text8139(e *py.Eval, ctx variables) string {
	return ""
}
func value8140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/quotes/"+py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()), "integer")
}
func typed8140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/quotes/"+py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()), "integer")
}
func texts8140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/quotes/"+cmp.Or(ctx["config"].Member("data_type").Text(), "")), "integer")
}
func text8140(e *py.Eval, ctx variables) string {
	return ""
}
func value8141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/quotes/"+py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()), "boolean")
}
func typed8141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/quotes/"+py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()), "boolean")
}
func texts8141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/quotes/"+cmp.Or(ctx["config"].Member("data_type").Text(), "")), "boolean")
}
func text8141(e *py.Eval, ctx variables) string {
	return ""
}
func value8142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/quotes/"+py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()), "number")
}
func typed8142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/quotes/"+py.Or(ctx["config"].Member("data_type"), py.Str("")).Text()), "number")
}
func texts8142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/cryptocurrency/quotes/"+cmp.Or(ctx["config"].Member("data_type").Text(), "")), "number")
}
func text8142(e *py.Eval, ctx variables) string {
	return ""
}
func value8143(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/files/" + ctx["stream_partition"].Member("file_id").Text() + "/content")
}
func typed8143(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/files/" + ctx["stream_partition"].Member("file_id").Text() + "/content")
}
func texts8143(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/files/" + ctx["stream_partition"].Member("file_id").Text() + "/content")
}
func text8143(e *py.Eval, ctx variables) string {
	return ""
}
func value8144(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/files/" + ctx["stream_partition"].Member("file_id").Text() + "/content")
}
func typed8144(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/files/" + ctx["stream_partition"].Member("file_id").Text() + "/content")
}
func texts8144(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/files/" + ctx["stream_partition"].Member("file_id").Text() + "/content")
}
func text8144(e *py.Eval, ctx variables) string {
	return ""
}
func value8145(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/files/" + ctx["stream_partition"].Member("file_id").Text() + "/content")
}
func typed8145(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/files/" + ctx["stream_partition"].Member("file_id").Text() + "/content")
}
func texts8145(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/files/" + ctx["stream_partition"].Member("file_id").Text() + "/content")
}
func text8145(e *py.Eval, ctx variables) string {
	return ""
}
func value8146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/files/"+ctx["stream_partition"].Member("file_id").Text()+"/content"), "string")
}
func typed8146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/files/"+ctx["stream_partition"].Member("file_id").Text()+"/content"), "string")
}
func texts8146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/files/"+ctx["stream_partition"].Member("file_id").Text()+"/content"), "string")
}
func text8146(e *py.Eval, ctx variables) string {
	return ""
}
func value8147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/files/"+ctx["stream_partition"].Member("file_id").Text()+"/content"), "integer")
}
func typed8147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/files/"+ctx["stream_partition"].Member("file_id").Text()+"/content"), "integer")
}
func texts8147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/files/"+ctx["stream_partition"].Member("file_id").Text()+"/content"), "integer")
}
func text8147(e *py.Eval, ctx variables) string {
	return ""
}
func value8148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/files/"+ctx["stream_partition"].Member("file_id").Text()+"/content"), "boolean")
}
func typed8148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/files/"+ctx["stream_partition"].Member("file_id").Text()+"/content"), "boolean")
}
func texts8148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/files/"+ctx["stream_partition"].Member("file_id").Text()+"/content"), "boolean")
}
func text8148(e *py.Eval, ctx variables) string {
	return ""
}
func value8149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/files/"+ctx["stream_partition"].Member("file_id").Text()+"/content"), "number")
}
func typed8149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/files/"+ctx["stream_partition"].Member("file_id").Text()+"/content"), "number")
}
func texts8149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/files/"+ctx["stream_partition"].Member("file_id").Text()+"/content"), "number")
}
func text8149(e *py.Eval, ctx variables) string {
	return ""
}
func value8150(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/orgs/" + ctx["stream_partition"].Member("organization").Text() + "/members")
}
func typed8150(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/orgs/" + ctx["stream_partition"].Member("organization").Text() + "/members")
}
func texts8150(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/orgs/" + ctx["stream_partition"].Member("organization").Text() + "/members")
}
func text8150(e *py.Eval, ctx variables) string {
	return ""
}
func value8151(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/orgs/" + ctx["stream_partition"].Member("organization").Text() + "/members")
}
func typed8151(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/orgs/" + ctx["stream_partition"].Member("organization").Text() + "/members")
}
func texts8151(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/orgs/" + ctx["stream_partition"].Member("organization").Text() + "/members")
}
func text8151(e *py.Eval, ctx variables) string {
	return ""
}
func value8152(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/orgs/" + ctx["stream_partition"].Member("organization").Text() + "/members")
}
func typed8152(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/orgs/" + ctx["stream_partition"].Member("organization").Text() + "/members")
}
func texts8152(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/orgs/" + ctx["stream_partition"].Member("organization").Text() + "/members")
}
func text8152(e *py.Eval, ctx variables) string {
	return ""
}
func value8153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/orgs/"+ctx["stream_partition"].Member("organization").Text()+"/members"), "number")
}
func typed8153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/orgs/"+ctx["stream_partition"].Member("organization").Text()+"/members"), "number")
}
func texts8153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/orgs/"+ctx["stream_partition"].Member("organization").Text()+"/members"), "number")
}
func text8153(e *py.Eval, ctx variables) string {
	return ""
}
func value8154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/orgs/"+ctx["stream_partition"].Member("organization").Text()+"/members"), "boolean")
}
func typed8154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/orgs/"+ctx["stream_partition"].Member("organization").Text()+"/members"), "boolean")
}
func texts8154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/orgs/"+ctx["stream_partition"].Member("organization").Text()+"/members"), "boolean")
}
func text8154(e *py.Eval, ctx variables) string {
	return ""
}
func value8155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/orgs/"+ctx["stream_partition"].Member("organization").Text()+"/members"), "integer")
}
func typed8155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/orgs/"+ctx["stream_partition"].Member("organization").Text()+"/members"), "integer")
}
func texts8155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/orgs/"+ctx["stream_partition"].Member("organization").Text()+"/members"), "integer")
}
func text8155(e *py.Eval, ctx variables) string {
	return ""
}
func value8156(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/content")
}
func typed8156(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/content")
}
func texts8156(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/content")
}
func text8156(e *py.Eval, ctx variables) string {
	return ""
}
func value8157(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/content")
}
func typed8157(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/content")
}
func texts8157(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/content")
}
func text8157(e *py.Eval, ctx variables) string {
	return ""
}
func value8158(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/content")
}
func typed8158(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/content")
}
func texts8158(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/content")
}
func text8158(e *py.Eval, ctx variables) string {
	return ""
}
func value8159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/content"), "integer")
}
func typed8159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/content"), "integer")
}
func texts8159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/content"), "integer")
}
func text8159(e *py.Eval, ctx variables) string {
	return ""
}
func value8160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/content"), "boolean")
}
func typed8160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/content"), "boolean")
}
func texts8160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/content"), "boolean")
}
func text8160(e *py.Eval, ctx variables) string {
	return ""
}
func value8161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/content"), "number")
}
func typed8161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/content"), "number")
}
func texts8161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/content"), "number")
}
func text8161(e *py.Eval, ctx variables) string {
	return ""
}
func value8162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/content"), "string")
}
func typed8162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/content"), "string")
}
func texts8162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/content"), "string")
}
func text8162(e *py.Eval, ctx variables) string {
	return ""
}
func value8163(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/insights/traffic")
}
func typed8163(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/insights/traffic")
}
func texts8163(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/insights/traffic")
}
func text8163(e *py.Eval, ctx variables) string {
	return ""
}
func value8164(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/insights/traffic")
}
func typed8164(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/insights/traffic")
}
func texts8164(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/insights/traffic")
}
func text8164(e *py.Eval, ctx variables) string {
	return ""
}
func value8165(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/insights/traffic")
}
func typed8165(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/insights/traffic")
}
func texts8165(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v1/spaces/" + ctx["config"].Member("space_id").Text() + "/insights/traffic")
}
func text8165(e *py.Eval, ctx variables) string {
	return ""
}
func value8166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/insights/traffic"), "boolean")
}
func typed8166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/insights/traffic"), "boolean")
}
func texts8166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/insights/traffic"), "boolean")
}
func text8166(e *py.Eval, ctx variables) string {
	return ""
}
func value8167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/insights/traffic"), "integer")
}
func typed8167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/insights/traffic"), "integer")
}
func texts8167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/insights/traffic"), "integer")
}
func text8167(e *py.Eval, ctx variables) string {
	return ""
}
func value8168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/insights/traffic"), "number")
}
func typed8168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/insights/traffic"), "number")
}
func texts8168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v1/spaces/"+ctx["config"].Member("space_id").Text()+"/insights/traffic"), "number")
}
func text8168(e *py.Eval, ctx variables) string {
	return ""
}
func value8169(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/repositories")
}
func typed8169(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/repositories")
}
func texts8169(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/repositories")
}
func text8169(e *py.Eval, ctx variables) string {
	return ""
}
func value8170(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/repositories")
}
func typed8170(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/repositories")
}
func texts8170(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/repositories")
}
func text8170(e *py.Eval, ctx variables) string {
	return ""
}
func value8171(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/repositories")
}
func typed8171(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/repositories")
}
func texts8171(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/repositories")
}
func text8171(e *py.Eval, ctx variables) string {
	return ""
}
func value8172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/repositories"), "string")
}
func typed8172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/repositories"), "string")
}
func texts8172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/repositories"), "string")
}
func text8172(e *py.Eval, ctx variables) string {
	return ""
}
func value8173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/repositories"), "integer")
}
func typed8173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/repositories"), "integer")
}
func texts8173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/repositories"), "integer")
}
func text8173(e *py.Eval, ctx variables) string {
	return ""
}
func value8174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/repositories"), "number")
}
func typed8174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/repositories"), "number")
}
func texts8174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/repositories"), "number")
}
func text8174(e *py.Eval, ctx variables) string {
	return ""
}
func value8175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/repositories"), "boolean")
}
func typed8175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/repositories"), "boolean")
}
func texts8175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/repositories"), "boolean")
}
func text8175(e *py.Eval, ctx variables) string {
	return ""
}
func value8176(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/runs/")
}
func typed8176(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/runs/")
}
func texts8176(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/runs/")
}
func text8176(e *py.Eval, ctx variables) string {
	return ""
}
func value8177(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/runs/")
}
func typed8177(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/runs/")
}
func texts8177(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/runs/")
}
func text8177(e *py.Eval, ctx variables) string {
	return ""
}
func value8178(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/runs/")
}
func typed8178(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/runs/")
}
func texts8178(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/accounts/" + ctx["config"].Member("account_id").Text() + "/runs/")
}
func text8178(e *py.Eval, ctx variables) string {
	return ""
}
func value8179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/runs/"), "boolean")
}
func typed8179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/runs/"), "boolean")
}
func texts8179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/runs/"), "boolean")
}
func text8179(e *py.Eval, ctx variables) string {
	return ""
}
func value8180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/runs/"), "string")
}
func typed8180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/runs/"), "string")
}
func texts8180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/runs/"), "string")
}
func text8180(e *py.Eval, ctx variables) string {
	return ""
}
func value8181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/runs/"), "integer")
}
func typed8181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/runs/"), "integer")
}
func texts8181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/runs/"), "integer")
}
func text8181(e *py.Eval, ctx variables) string {
	return ""
}
func value8182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/runs/"), "number")
}
func typed8182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/runs/"), "number")
}
func texts8182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/accounts/"+ctx["config"].Member("account_id").Text()+"/runs/"), "number")
}
func text8182(e *py.Eval, ctx variables) string {
	return ""
}
func value8183(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/aggs/ticker/" + ctx["config"].Member("stocksTicker").Text() + "/range/" + ctx["config"].Member("multiplier").Text() + "/" + ctx["config"].Member("timespan").Text() + "/" + ctx["config"].Member("start_date").Text() + "/" + ctx["config"].Member("end_date").Text() + "?adjusted=" + ctx["config"].Member("adjusted").Text() + "&sort=" + e.Key(ctx["config"], "sort").Text() + "&limit=120&apiKey=" + ctx["config"].Member("apiKey").Text())
}
func typed8183(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/aggs/ticker/" + ctx["config"].Member("stocksTicker").Text() + "/range/" + ctx["config"].Member("multiplier").Text() + "/" + ctx["config"].Member("timespan").Text() + "/" + ctx["config"].Member("start_date").Text() + "/" + ctx["config"].Member("end_date").Text() + "?adjusted=" + ctx["config"].Member("adjusted").Text() + "&sort=" + e.Key(ctx["config"], "sort").Text() + "&limit=120&apiKey=" + ctx["config"].Member("apiKey").Text())
}
func texts8183(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/aggs/ticker/" + ctx["config"].Member("stocksTicker").Text() + "/range/" + ctx["config"].Member("multiplier").Text() + "/" + ctx["config"].Member("timespan").Text() + "/" + ctx["config"].Member("start_date").Text() + "/" + ctx["config"].Member("end_date").Text() + "?adjusted=" + ctx["config"].Member("adjusted").Text() + "&sort=" + ctx["config"].Member("sort").Text() + "&limit=120&apiKey=" + ctx["config"].Member("apiKey").Text())
}
func text8183(e *py.Eval, ctx variables) string {
	return ""
}
func value8184(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/aggs/ticker/" + ctx["config"].Member("stocksTicker").Text() + "/range/" + ctx["config"].Member("multiplier").Text() + "/" + ctx["config"].Member("timespan").Text() + "/" + ctx["config"].Member("start_date").Text() + "/" + ctx["config"].Member("end_date").Text() + "?adjusted=" + ctx["config"].Member("adjusted").Text() + "&sort=" + e.Key(ctx["config"], "sort").Text() + "&limit=120&apiKey=" + ctx["config"].Member("apiKey").Text())
}
func typed8184(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/aggs/ticker/" + ctx["config"].Member("stocksTicker").Text() + "/range/" + ctx["config"].Member("multiplier").Text() + "/" + ctx["config"].Member("timespan").Text() + "/" + ctx["config"].Member("start_date").Text() + "/" + ctx["config"].Member("end_date").Text() + "?adjusted=" + ctx["config"].Member("adjusted").Text() + "&sort=" + e.Key(ctx["config"], "sort").Text() + "&limit=120&apiKey=" + ctx["config"].Member("apiKey").Text())
}
func texts8184(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/aggs/ticker/" + ctx["config"].Member("stocksTicker").Text() + "/range/" + ctx["config"].Member("multiplier").Text() + "/" + ctx["config"].Member("timespan").Text() + "/" + ctx["config"].Member("start_date").Text() + "/" + ctx["config"].Member("end_date").Text() + "?adjusted=" + ctx["config"].Member("adjusted").Text() + "&sort=" + ctx["config"].Member("sort").Text() + "&limit=120&apiKey=" + ctx["config"].Member("apiKey").Text())
}
func text8184(e *py.Eval, ctx variables) string {
	return ""
}
func value8185(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/aggs/ticker/" + ctx["config"].Member("stocksTicker").Text() + "/range/" + ctx["config"].Member("multiplier").Text() + "/" + ctx["config"].Member("timespan").Text() + "/" + ctx["config"].Member("start_date").Text() + "/" + ctx["config"].Member("end_date").Text() + "?adjusted=" + ctx["config"].Member("adjusted").Text() + "&sort=" + e.Key(ctx["config"], "sort").Text() + "&limit=120&apiKey=" + ctx["config"].Member("apiKey").Text())
}
func typed8185(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/aggs/ticker/" + ctx["config"].Member("stocksTicker").Text() + "/range/" + ctx["config"].Member("multiplier").Text() + "/" + ctx["config"].Member("timespan").Text() + "/" + ctx["config"].Member("start_date").Text() + "/" + ctx["config"].Member("end_date").Text() + "?adjusted=" + ctx["config"].Member("adjusted").Text() + "&sort=" + e.Key(ctx["config"], "sort").Text() + "&limit=120&apiKey=" + ctx["config"].Member("apiKey").Text())
}
func texts8185(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/aggs/ticker/" + ctx["config"].Member("stocksTicker").Text() + "/range/" + ctx["config"].Member("multiplier").Text() + "/" + ctx["config"].Member("timespan").Text() + "/" + ctx["config"].Member("start_date").Text() + "/" + ctx["config"].Member("end_date").Text() + "?adjusted=" + ctx["config"].Member("adjusted").Text() + "&sort=" + ctx["config"].Member("sort").Text() + "&limit=120&apiKey=" + ctx["config"].Member("apiKey").Text())
}
func text8185(e *py.Eval, ctx variables) string {
	return ""
}
func value8186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/aggs/ticker/"+ctx["config"].Member("stocksTicker").Text()+"/range/"+ctx["config"].Member("multiplier").Text()+"/"+ctx["config"].Member("timespan").Text()+"/"+ctx["config"].Member("start_date").Text()+"/"+ctx["config"].Member("end_date").Text()+"?adjusted="+ctx["config"].Member("adjusted").Text()+"&sort="+e.Key(ctx["config"], "sort").Text()+"&limit=120&apiKey="+ctx["config"].Member("apiKey").Text()), "integer")
}
func typed8186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/aggs/ticker/"+ctx["config"].Member("stocksTicker").Text()+"/range/"+ctx["config"].Member("multiplier").Text()+"/"+ctx["config"].Member("timespan").Text()+"/"+ctx["config"].Member("start_date").Text()+"/"+ctx["config"].Member("end_date").Text()+"?adjusted="+ctx["config"].Member("adjusted").Text()+"&sort="+e.Key(ctx["config"], "sort").Text()+"&limit=120&apiKey="+ctx["config"].Member("apiKey").Text()), "integer")
}
func texts8186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/aggs/ticker/"+ctx["config"].Member("stocksTicker").Text()+"/range/"+ctx["config"].Member("multiplier").Text()+"/"+ctx["config"].Member("timespan").Text()+"/"+ctx["config"].Member("start_date").Text()+"/"+ctx["config"].Member("end_date").Text()+"?adjusted="+ctx["config"].Member("adjusted").Text()+"&sort="+ctx["config"].Member("sort").Text()+"&limit=120&apiKey="+ctx["config"].Member("apiKey").Text()), "integer")
}
func text8186(e *py.Eval, ctx variables) string {
	return ""
}
func value8187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/aggs/ticker/"+ctx["config"].Member("stocksTicker").Text()+"/range/"+ctx["config"].Member("multiplier").Text()+"/"+ctx["config"].Member("timespan").Text()+"/"+ctx["config"].Member("start_date").Text()+"/"+ctx["config"].Member("end_date").Text()+"?adjusted="+ctx["config"].Member("adjusted").Text()+"&sort="+e.Key(ctx["config"], "sort").Text()+"&limit=120&apiKey="+ctx["config"].Member("apiKey").Text()), "boolean")
}
func typed8187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/aggs/ticker/"+ctx["config"].Member("stocksTicker").Text()+"/range/"+ctx["config"].Member("multiplier").Text()+"/"+ctx["config"].Member("timespan").Text()+"/"+ctx["config"].Member("start_date").Text()+"/"+ctx["config"].Member("end_date").Text()+"?adjusted="+ctx["config"].Member("adjusted").Text()+"&sort="+e.Key(ctx["config"], "sort").Text()+"&limit=120&apiKey="+ctx["config"].Member("apiKey").Text()), "boolean")
}
func texts8187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/aggs/ticker/"+ctx["config"].Member("stocksTicker").Text()+"/range/"+ctx["config"].Member("multiplier").Text()+"/"+ctx["config"].Member("timespan").Text()+"/"+ctx["config"].Member("start_date").Text()+"/"+ctx["config"].Member("end_date").Text()+"?adjusted="+ctx["config"].Member("adjusted").Text()+"&sort="+ctx["config"].Member("sort").Text()+"&limit=120&apiKey="+ctx["config"].Member("apiKey").Text()), "boolean")
}
func text8187(e *py.Eval, ctx variables) string {
	return ""
}
func value8188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/aggs/ticker/"+ctx["config"].Member("stocksTicker").Text()+"/range/"+ctx["config"].Member("multiplier").Text()+"/"+ctx["config"].Member("timespan").Text()+"/"+ctx["config"].Member("start_date").Text()+"/"+ctx["config"].Member("end_date").Text()+"?adjusted="+ctx["config"].Member("adjusted").Text()+"&sort="+e.Key(ctx["config"], "sort").Text()+"&limit=120&apiKey="+ctx["config"].Member("apiKey").Text()), "string")
}
func typed8188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/aggs/ticker/"+ctx["config"].Member("stocksTicker").Text()+"/range/"+ctx["config"].Member("multiplier").Text()+"/"+ctx["config"].Member("timespan").Text()+"/"+ctx["config"].Member("start_date").Text()+"/"+ctx["config"].Member("end_date").Text()+"?adjusted="+ctx["config"].Member("adjusted").Text()+"&sort="+e.Key(ctx["config"], "sort").Text()+"&limit=120&apiKey="+ctx["config"].Member("apiKey").Text()), "string")
}
func texts8188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/aggs/ticker/"+ctx["config"].Member("stocksTicker").Text()+"/range/"+ctx["config"].Member("multiplier").Text()+"/"+ctx["config"].Member("timespan").Text()+"/"+ctx["config"].Member("start_date").Text()+"/"+ctx["config"].Member("end_date").Text()+"?adjusted="+ctx["config"].Member("adjusted").Text()+"&sort="+ctx["config"].Member("sort").Text()+"&limit=120&apiKey="+ctx["config"].Member("apiKey").Text()), "string")
}
func text8188(e *py.Eval, ctx variables) string {
	return ""
}
func value8189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/aggs/ticker/"+ctx["config"].Member("stocksTicker").Text()+"/range/"+ctx["config"].Member("multiplier").Text()+"/"+ctx["config"].Member("timespan").Text()+"/"+ctx["config"].Member("start_date").Text()+"/"+ctx["config"].Member("end_date").Text()+"?adjusted="+ctx["config"].Member("adjusted").Text()+"&sort="+e.Key(ctx["config"], "sort").Text()+"&limit=120&apiKey="+ctx["config"].Member("apiKey").Text()), "number")
}
func typed8189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/aggs/ticker/"+ctx["config"].Member("stocksTicker").Text()+"/range/"+ctx["config"].Member("multiplier").Text()+"/"+ctx["config"].Member("timespan").Text()+"/"+ctx["config"].Member("start_date").Text()+"/"+ctx["config"].Member("end_date").Text()+"?adjusted="+ctx["config"].Member("adjusted").Text()+"&sort="+e.Key(ctx["config"], "sort").Text()+"&limit=120&apiKey="+ctx["config"].Member("apiKey").Text()), "number")
}
func texts8189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/aggs/ticker/"+ctx["config"].Member("stocksTicker").Text()+"/range/"+ctx["config"].Member("multiplier").Text()+"/"+ctx["config"].Member("timespan").Text()+"/"+ctx["config"].Member("start_date").Text()+"/"+ctx["config"].Member("end_date").Text()+"?adjusted="+ctx["config"].Member("adjusted").Text()+"&sort="+ctx["config"].Member("sort").Text()+"&limit=120&apiKey="+ctx["config"].Member("apiKey").Text()), "number")
}
func text8189(e *py.Eval, ctx variables) string {
	return ""
}
func value8190(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/connectors")
}
func typed8190(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/connectors")
}
func texts8190(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/connectors")
}
func text8190(e *py.Eval, ctx variables) string {
	return ""
}
func value8191(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/connectors")
}
func typed8191(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/connectors")
}
func texts8191(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/connectors")
}
func text8191(e *py.Eval, ctx variables) string {
	return ""
}
func value8192(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/connectors")
}
func typed8192(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/connectors")
}
func texts8192(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/connectors")
}
func text8192(e *py.Eval, ctx variables) string {
	return ""
}
func value8193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/connectors"), "integer")
}
func typed8193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/connectors"), "integer")
}
func texts8193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/connectors"), "integer")
}
func text8193(e *py.Eval, ctx variables) string {
	return ""
}
func value8194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/connectors"), "string")
}
func typed8194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/connectors"), "string")
}
func texts8194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/connectors"), "string")
}
func text8194(e *py.Eval, ctx variables) string {
	return ""
}
func value8195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/connectors"), "number")
}
func typed8195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/connectors"), "number")
}
func texts8195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/connectors"), "number")
}
func text8195(e *py.Eval, ctx variables) string {
	return ""
}
func value8196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/connectors"), "boolean")
}
func typed8196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/connectors"), "boolean")
}
func texts8196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/connectors"), "boolean")
}
func text8196(e *py.Eval, ctx variables) string {
	return ""
}
func value8197(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/groups")
}
func typed8197(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/groups")
}
func texts8197(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/groups")
}
func text8197(e *py.Eval, ctx variables) string {
	return ""
}
func value8198(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/groups")
}
func typed8198(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/groups")
}
func texts8198(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/groups")
}
func text8198(e *py.Eval, ctx variables) string {
	return ""
}
func value8199(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/groups")
}
func typed8199(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/groups")
}
func texts8199(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/groups")
}
func text8199(e *py.Eval, ctx variables) string {
	return ""
}
func value8200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/groups"), "string")
}
func typed8200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/groups"), "string")
}
func texts8200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/groups"), "string")
}
func text8200(e *py.Eval, ctx variables) string {
	return ""
}
func value8201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/groups"), "integer")
}
func typed8201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/groups"), "integer")
}
func texts8201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/groups"), "integer")
}
func text8201(e *py.Eval, ctx variables) string {
	return ""
}
func value8202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/groups"), "number")
}
func typed8202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/groups"), "number")
}
func texts8202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/groups"), "number")
}
func text8202(e *py.Eval, ctx variables) string {
	return ""
}
func value8203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/groups"), "boolean")
}
func typed8203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/groups"), "boolean")
}
func texts8203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/groups"), "boolean")
}
func text8203(e *py.Eval, ctx variables) string {
	return ""
}
func value8204(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/items")
}
func typed8204(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/items")
}
func texts8204(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/items")
}
func text8204(e *py.Eval, ctx variables) string {
	return ""
}
func value8205(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/items")
}
func typed8205(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/items")
}
func texts8205(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/items")
}
func text8205(e *py.Eval, ctx variables) string {
	return ""
}
func value8206(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/items")
}
func typed8206(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/items")
}
func texts8206(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/items")
}
func text8206(e *py.Eval, ctx variables) string {
	return ""
}
func value8207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/items"), "integer")
}
func typed8207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/items"), "integer")
}
func texts8207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/items"), "integer")
}
func text8207(e *py.Eval, ctx variables) string {
	return ""
}
func value8208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/items"), "boolean")
}
func typed8208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/items"), "boolean")
}
func texts8208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/items"), "boolean")
}
func text8208(e *py.Eval, ctx variables) string {
	return ""
}
func value8209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/items"), "number")
}
func typed8209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/items"), "number")
}
func texts8209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/items"), "number")
}
func text8209(e *py.Eval, ctx variables) string {
	return ""
}
func value8210(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/members")
}
func typed8210(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/members")
}
func texts8210(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/members")
}
func text8210(e *py.Eval, ctx variables) string {
	return ""
}
func value8211(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/members")
}
func typed8211(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/members")
}
func texts8211(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/members")
}
func text8211(e *py.Eval, ctx variables) string {
	return ""
}
func value8212(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/members")
}
func typed8212(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/members")
}
func texts8212(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/members")
}
func text8212(e *py.Eval, ctx variables) string {
	return ""
}
func value8213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/members"), "string")
}
func typed8213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/members"), "string")
}
func texts8213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/members"), "string")
}
func text8213(e *py.Eval, ctx variables) string {
	return ""
}
func value8214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/members"), "boolean")
}
func typed8214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/members"), "boolean")
}
func texts8214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/members"), "boolean")
}
func text8214(e *py.Eval, ctx variables) string {
	return ""
}
func value8215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/members"), "integer")
}
func typed8215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/members"), "integer")
}
func texts8215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/members"), "integer")
}
func text8215(e *py.Eval, ctx variables) string {
	return ""
}
func value8216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/members"), "number")
}
func typed8216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/members"), "number")
}
func texts8216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/members"), "number")
}
func text8216(e *py.Eval, ctx variables) string {
	return ""
}
func value8217(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/tags")
}
func typed8217(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/tags")
}
func texts8217(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/tags")
}
func text8217(e *py.Eval, ctx variables) string {
	return ""
}
func value8218(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/tags")
}
func typed8218(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/tags")
}
func texts8218(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/tags")
}
func text8218(e *py.Eval, ctx variables) string {
	return ""
}
func value8219(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/tags")
}
func typed8219(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/tags")
}
func texts8219(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/boards/" + ctx["stream_partition"].Member("board_id").Text() + "/tags")
}
func text8219(e *py.Eval, ctx variables) string {
	return ""
}
func value8220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/tags"), "string")
}
func typed8220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/tags"), "string")
}
func texts8220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/tags"), "string")
}
func text8220(e *py.Eval, ctx variables) string {
	return ""
}
func value8221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/tags"), "number")
}
func typed8221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/tags"), "number")
}
func texts8221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/tags"), "number")
}
func text8221(e *py.Eval, ctx variables) string {
	return ""
}
func value8222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/tags"), "integer")
}
func typed8222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/tags"), "integer")
}
func texts8222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/tags"), "integer")
}
func text8222(e *py.Eval, ctx variables) string {
	return ""
}
func value8223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/tags"), "boolean")
}
func typed8223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/tags"), "boolean")
}
func texts8223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/boards/"+ctx["stream_partition"].Member("board_id").Text()+"/tags"), "boolean")
}
func text8223(e *py.Eval, ctx variables) string {
	return ""
}
func value8224(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/departments")
}
func typed8224(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/departments")
}
func texts8224(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/departments")
}
func text8224(e *py.Eval, ctx variables) string {
	return ""
}
func value8225(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/departments")
}
func typed8225(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/departments")
}
func texts8225(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/departments")
}
func text8225(e *py.Eval, ctx variables) string {
	return ""
}
func value8226(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/departments")
}
func typed8226(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/departments")
}
func texts8226(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/departments")
}
func text8226(e *py.Eval, ctx variables) string {
	return ""
}
func value8227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/departments"), "string")
}
func typed8227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/departments"), "string")
}
func texts8227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/departments"), "string")
}
func text8227(e *py.Eval, ctx variables) string {
	return ""
}
func value8228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/departments"), "number")
}
func typed8228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/departments"), "number")
}
func texts8228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/departments"), "number")
}
func text8228(e *py.Eval, ctx variables) string {
	return ""
}
func value8229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/departments"), "boolean")
}
func typed8229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/departments"), "boolean")
}
func texts8229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/departments"), "boolean")
}
func text8229(e *py.Eval, ctx variables) string {
	return ""
}
func value8230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/departments"), "integer")
}
func typed8230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/departments"), "integer")
}
func texts8230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/departments"), "integer")
}
func text8230(e *py.Eval, ctx variables) string {
	return ""
}
func value8231(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/locations")
}
func typed8231(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/locations")
}
func texts8231(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/locations")
}
func text8231(e *py.Eval, ctx variables) string {
	return ""
}
func value8232(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/locations")
}
func typed8232(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/locations")
}
func texts8232(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/locations")
}
func text8232(e *py.Eval, ctx variables) string {
	return ""
}
func value8233(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/locations")
}
func typed8233(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/locations")
}
func texts8233(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/locations")
}
func text8233(e *py.Eval, ctx variables) string {
	return ""
}
func value8234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/locations"), "integer")
}
func typed8234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/locations"), "integer")
}
func texts8234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/locations"), "integer")
}
func text8234(e *py.Eval, ctx variables) string {
	return ""
}
func value8235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/locations"), "string")
}
func typed8235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/locations"), "string")
}
func texts8235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/locations"), "string")
}
func text8235(e *py.Eval, ctx variables) string {
	return ""
}
func value8236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/locations"), "number")
}
func typed8236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/locations"), "number")
}
func texts8236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/locations"), "number")
}
func text8236(e *py.Eval, ctx variables) string {
	return ""
}
func value8237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/locations"), "boolean")
}
func typed8237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/locations"), "boolean")
}
func texts8237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/locations"), "boolean")
}
func text8237(e *py.Eval, ctx variables) string {
	return ""
}
func value8238(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/roles")
}
func typed8238(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/roles")
}
func texts8238(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/roles")
}
func text8238(e *py.Eval, ctx variables) string {
	return ""
}
func value8239(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/roles")
}
func typed8239(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/roles")
}
func texts8239(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/roles")
}
func text8239(e *py.Eval, ctx variables) string {
	return ""
}
func value8240(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/roles")
}
func typed8240(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/roles")
}
func texts8240(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/roles")
}
func text8240(e *py.Eval, ctx variables) string {
	return ""
}
func value8241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/roles"), "string")
}
func typed8241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/roles"), "string")
}
func texts8241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/roles"), "string")
}
func text8241(e *py.Eval, ctx variables) string {
	return ""
}
func value8242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/roles"), "integer")
}
func typed8242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/roles"), "integer")
}
func texts8242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/roles"), "integer")
}
func text8242(e *py.Eval, ctx variables) string {
	return ""
}
func value8243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/roles"), "number")
}
func typed8243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/roles"), "number")
}
func texts8243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/roles"), "number")
}
func text8243(e *py.Eval, ctx variables) string {
	return ""
}
func value8244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/roles"), "boolean")
}
func typed8244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/roles"), "boolean")
}
func texts8244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/roles"), "boolean")
}
func text8244(e *py.Eval, ctx variables) string {
	return ""
}
func value8245(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/shifts")
}
func typed8245(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/shifts")
}
func texts8245(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/shifts")
}
func text8245(e *py.Eval, ctx variables) string {
	return ""
}
func value8246(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/shifts")
}
func typed8246(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/shifts")
}
func texts8246(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/shifts")
}
func text8246(e *py.Eval, ctx variables) string {
	return ""
}
func value8247(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/shifts")
}
func typed8247(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/shifts")
}
func texts8247(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/shifts")
}
func text8247(e *py.Eval, ctx variables) string {
	return ""
}
func value8248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/shifts"), "integer")
}
func typed8248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/shifts"), "integer")
}
func texts8248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/shifts"), "integer")
}
func text8248(e *py.Eval, ctx variables) string {
	return ""
}
func value8249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/shifts"), "string")
}
func typed8249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/shifts"), "string")
}
func texts8249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/shifts"), "string")
}
func text8249(e *py.Eval, ctx variables) string {
	return ""
}
func value8250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/shifts"), "boolean")
}
func typed8250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/shifts"), "boolean")
}
func texts8250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/shifts"), "boolean")
}
func text8250(e *py.Eval, ctx variables) string {
	return ""
}
func value8251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/shifts"), "number")
}
func typed8251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/shifts"), "number")
}
func texts8251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/shifts"), "number")
}
func text8251(e *py.Eval, ctx variables) string {
	return ""
}
func value8252(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/time_punches")
}
func typed8252(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/time_punches")
}
func texts8252(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/time_punches")
}
func text8252(e *py.Eval, ctx variables) string {
	return ""
}
func value8253(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/time_punches")
}
func typed8253(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/time_punches")
}
func texts8253(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/time_punches")
}
func text8253(e *py.Eval, ctx variables) string {
	return ""
}
func value8254(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/time_punches")
}
func typed8254(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/time_punches")
}
func texts8254(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/time_punches")
}
func text8254(e *py.Eval, ctx variables) string {
	return ""
}
func value8255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/time_punches"), "string")
}
func typed8255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/time_punches"), "string")
}
func texts8255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/time_punches"), "string")
}
func text8255(e *py.Eval, ctx variables) string {
	return ""
}
func value8256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/time_punches"), "integer")
}
func typed8256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/time_punches"), "integer")
}
func texts8256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/time_punches"), "integer")
}
func text8256(e *py.Eval, ctx variables) string {
	return ""
}
func value8257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/time_punches"), "number")
}
func typed8257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/time_punches"), "number")
}
func texts8257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/time_punches"), "number")
}
func text8257(e *py.Eval, ctx variables) string {
	return ""
}
func value8258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/time_punches"), "boolean")
}
func typed8258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/time_punches"), "boolean")
}
func texts8258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/time_punches"), "boolean")
}
func text8258(e *py.Eval, ctx variables) string {
	return ""
}
func value8259(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users")
}
func typed8259(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users")
}
func texts8259(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users")
}
func text8259(e *py.Eval, ctx variables) string {
	return ""
}
func value8260(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users")
}
func typed8260(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users")
}
func texts8260(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users")
}
func text8260(e *py.Eval, ctx variables) string {
	return ""
}
func value8261(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users")
}
func typed8261(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users")
}
func texts8261(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users")
}
func text8261(e *py.Eval, ctx variables) string {
	return ""
}
func value8262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users"), "boolean")
}
func typed8262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users"), "boolean")
}
func texts8262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users"), "boolean")
}
func text8262(e *py.Eval, ctx variables) string {
	return ""
}
func value8263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users"), "string")
}
func typed8263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users"), "string")
}
func texts8263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users"), "string")
}
func text8263(e *py.Eval, ctx variables) string {
	return ""
}
func value8264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users"), "number")
}
func typed8264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users"), "number")
}
func texts8264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users"), "number")
}
func text8264(e *py.Eval, ctx variables) string {
	return ""
}
func value8265(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/assignments")
}
func typed8265(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/assignments")
}
func texts8265(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/assignments")
}
func text8265(e *py.Eval, ctx variables) string {
	return ""
}
func value8266(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/assignments")
}
func typed8266(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/assignments")
}
func texts8266(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/assignments")
}
func text8266(e *py.Eval, ctx variables) string {
	return ""
}
func value8267(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/assignments")
}
func typed8267(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/assignments")
}
func texts8267(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/assignments")
}
func text8267(e *py.Eval, ctx variables) string {
	return ""
}
func value8268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/assignments"), "integer")
}
func typed8268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/assignments"), "integer")
}
func texts8268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/assignments"), "integer")
}
func text8268(e *py.Eval, ctx variables) string {
	return ""
}
func value8269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/assignments"), "string")
}
func typed8269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/assignments"), "string")
}
func texts8269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/assignments"), "string")
}
func text8269(e *py.Eval, ctx variables) string {
	return ""
}
func value8270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/assignments"), "number")
}
func typed8270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/assignments"), "number")
}
func texts8270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/assignments"), "number")
}
func text8270(e *py.Eval, ctx variables) string {
	return ""
}
func value8271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/assignments"), "boolean")
}
func typed8271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/assignments"), "boolean")
}
func texts8271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/assignments"), "boolean")
}
func text8271(e *py.Eval, ctx variables) string {
	return ""
}
func value8272(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/department_assignments")
}
func typed8272(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/department_assignments")
}
func texts8272(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/department_assignments")
}
func text8272(e *py.Eval, ctx variables) string {
	return ""
}
func value8273(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/department_assignments")
}
func typed8273(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/department_assignments")
}
func texts8273(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/department_assignments")
}
func text8273(e *py.Eval, ctx variables) string {
	return ""
}
func value8274(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/department_assignments")
}
func typed8274(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/department_assignments")
}
func texts8274(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/department_assignments")
}
func text8274(e *py.Eval, ctx variables) string {
	return ""
}
func value8275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/department_assignments"), "boolean")
}
func typed8275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/department_assignments"), "boolean")
}
func texts8275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/department_assignments"), "boolean")
}
func text8275(e *py.Eval, ctx variables) string {
	return ""
}
func value8276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/department_assignments"), "integer")
}
func typed8276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/department_assignments"), "integer")
}
func texts8276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/department_assignments"), "integer")
}
func text8276(e *py.Eval, ctx variables) string {
	return ""
}
func value8277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/department_assignments"), "number")
}
func typed8277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/department_assignments"), "number")
}
func texts8277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/department_assignments"), "number")
}
func text8277(e *py.Eval, ctx variables) string {
	return ""
}
func value8278(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/location_assignments")
}
func typed8278(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/location_assignments")
}
func texts8278(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/location_assignments")
}
func text8278(e *py.Eval, ctx variables) string {
	return ""
}
func value8279(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/location_assignments")
}
func typed8279(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/location_assignments")
}
func texts8279(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/location_assignments")
}
func text8279(e *py.Eval, ctx variables) string {
	return ""
}
func value8280(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/location_assignments")
}
func typed8280(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/location_assignments")
}
func texts8280(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/location_assignments")
}
func text8280(e *py.Eval, ctx variables) string {
	return ""
}
func value8281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/location_assignments"), "integer")
}
func typed8281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/location_assignments"), "integer")
}
func texts8281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/location_assignments"), "integer")
}
func text8281(e *py.Eval, ctx variables) string {
	return ""
}
func value8282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/location_assignments"), "string")
}
func typed8282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/location_assignments"), "string")
}
func texts8282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/location_assignments"), "string")
}
func text8282(e *py.Eval, ctx variables) string {
	return ""
}
func value8283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/location_assignments"), "number")
}
func typed8283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/location_assignments"), "number")
}
func texts8283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/location_assignments"), "number")
}
func text8283(e *py.Eval, ctx variables) string {
	return ""
}
func value8284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/location_assignments"), "boolean")
}
func typed8284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/location_assignments"), "boolean")
}
func texts8284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/location_assignments"), "boolean")
}
func text8284(e *py.Eval, ctx variables) string {
	return ""
}
func value8285(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/role_assignments")
}
func typed8285(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/role_assignments")
}
func texts8285(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/role_assignments")
}
func text8285(e *py.Eval, ctx variables) string {
	return ""
}
func value8286(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/role_assignments")
}
func typed8286(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/role_assignments")
}
func texts8286(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/role_assignments")
}
func text8286(e *py.Eval, ctx variables) string {
	return ""
}
func value8287(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/role_assignments")
}
func typed8287(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/role_assignments")
}
func texts8287(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/role_assignments")
}
func text8287(e *py.Eval, ctx variables) string {
	return ""
}
func value8288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/role_assignments"), "string")
}
func typed8288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/role_assignments"), "string")
}
func texts8288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/role_assignments"), "string")
}
func text8288(e *py.Eval, ctx variables) string {
	return ""
}
func value8289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/role_assignments"), "boolean")
}
func typed8289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/role_assignments"), "boolean")
}
func texts8289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/role_assignments"), "boolean")
}
func text8289(e *py.Eval, ctx variables) string {
	return ""
}
func value8290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/role_assignments"), "integer")
}
func typed8290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/role_assignments"), "integer")
}
func texts8290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/role_assignments"), "integer")
}
func text8290(e *py.Eval, ctx variables) string {
	return ""
}
func value8291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/role_assignments"), "number")
}
func typed8291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/role_assignments"), "number")
}
func texts8291(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/role_assignments"), "number")
}
func text8291(e *py.Eval, ctx variables) string {
	return ""
}
func value8292(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/wages")
}
func typed8292(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/wages")
}
func texts8292(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/wages")
}
func text8292(e *py.Eval, ctx variables) string {
	return ""
}
func value8293(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/wages")
}
func typed8293(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/wages")
}
func texts8293(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/wages")
}
func text8293(e *py.Eval, ctx variables) string {
	return ""
}
func value8294(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/wages")
}
func typed8294(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/wages")
}
func texts8294(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/company/" + ctx["stream_partition"].Member("company_id").Text() + "/users/" + ctx["stream_partition"].Member("user_id").Text() + "/wages")
}
func text8294(e *py.Eval, ctx variables) string {
	return ""
}
func value8295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/wages"), "number")
}
func typed8295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/wages"), "number")
}
func texts8295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/wages"), "number")
}
func text8295(e *py.Eval, ctx variables) string {
	return ""
}
func value8296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/wages"), "string")
}
func typed8296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/wages"), "string")
}
func texts8296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/wages"), "string")
}
func text8296(e *py.Eval, ctx variables) string {
	return ""
}
func value8297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/wages"), "integer")
}
func typed8297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/wages"), "integer")
}
func texts8297(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/wages"), "integer")
}
func text8297(e *py.Eval, ctx variables) string {
	return ""
}
func value8298(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/wages"), "boolean")
}
func typed8298(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/wages"), "boolean")
}
func texts8298(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/company/"+ctx["stream_partition"].Member("company_id").Text()+"/users/"+ctx["stream_partition"].Member("user_id").Text()+"/wages"), "boolean")
}
func text8298(e *py.Eval, ctx variables) string {
	return ""
}
func value8299(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text())
}
func typed8299(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text())
}
func texts8299(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text())
}
func text8299(e *py.Eval, ctx variables) string {
	return ""
}
func value8300(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text())
}
func typed8300(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text())
}
func texts8300(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text())
}
func text8300(e *py.Eval, ctx variables) string {
	return ""
}
func value8301(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text())
}
func typed8301(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text())
}
func texts8301(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text())
}
func text8301(e *py.Eval, ctx variables) string {
	return ""
}
func value8302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()), "string")
}
func typed8302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()), "string")
}
func texts8302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()), "string")
}
func text8302(e *py.Eval, ctx variables) string {
	return ""
}
func value8303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()), "boolean")
}
func typed8303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()), "boolean")
}
func texts8303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()), "boolean")
}
func text8303(e *py.Eval, ctx variables) string {
	return ""
}
func value8304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()), "number")
}
func typed8304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()), "number")
}
func texts8304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()), "number")
}
func text8304(e *py.Eval, ctx variables) string {
	return ""
}
func value8305(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func typed8305(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func texts8305(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func text8305(e *py.Eval, ctx variables) string {
	return ""
}
func value8306(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func typed8306(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func texts8306(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func text8306(e *py.Eval, ctx variables) string {
	return ""
}
func value8307(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func typed8307(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func texts8307(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func text8307(e *py.Eval, ctx variables) string {
	return ""
}
func value8308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "string")
}
func typed8308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "string")
}
func texts8308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "string")
}
func text8308(e *py.Eval, ctx variables) string {
	return ""
}
func value8309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "boolean")
}
func typed8309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "boolean")
}
func texts8309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "boolean")
}
func text8309(e *py.Eval, ctx variables) string {
	return ""
}
func value8310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "integer")
}
func typed8310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "integer")
}
func texts8310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "integer")
}
func text8310(e *py.Eval, ctx variables) string {
	return ""
}
func value8311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "number")
}
func typed8311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "number")
}
func texts8311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "number")
}
func text8311(e *py.Eval, ctx variables) string {
	return ""
}
func value8312(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads")
}
func typed8312(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads")
}
func texts8312(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads")
}
func text8312(e *py.Eval, ctx variables) string {
	return ""
}
func value8313(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads")
}
func typed8313(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads")
}
func texts8313(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads")
}
func text8313(e *py.Eval, ctx variables) string {
	return ""
}
func value8314(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads")
}
func typed8314(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads")
}
func texts8314(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads")
}
func text8314(e *py.Eval, ctx variables) string {
	return ""
}
func value8315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads"), "number")
}
func typed8315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads"), "number")
}
func texts8315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads"), "number")
}
func text8315(e *py.Eval, ctx variables) string {
	return ""
}
func value8316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads"), "boolean")
}
func typed8316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads"), "boolean")
}
func texts8316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads"), "boolean")
}
func text8316(e *py.Eval, ctx variables) string {
	return ""
}
func value8317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads"), "integer")
}
func typed8317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads"), "integer")
}
func texts8317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/threads"), "integer")
}
func text8317(e *py.Eval, ctx variables) string {
	return ""
}
func value8318(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/fields")
}
func typed8318(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/fields")
}
func texts8318(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/fields")
}
func text8318(e *py.Eval, ctx variables) string {
	return ""
}
func value8319(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/fields")
}
func typed8319(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/fields")
}
func texts8319(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/fields")
}
func text8319(e *py.Eval, ctx variables) string {
	return ""
}
func value8320(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/fields")
}
func typed8320(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/fields")
}
func texts8320(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/fields")
}
func text8320(e *py.Eval, ctx variables) string {
	return ""
}
func value8321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/fields"), "integer")
}
func typed8321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/fields"), "integer")
}
func texts8321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/fields"), "integer")
}
func text8321(e *py.Eval, ctx variables) string {
	return ""
}
func value8322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/fields"), "number")
}
func typed8322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/fields"), "number")
}
func texts8322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/fields"), "number")
}
func text8322(e *py.Eval, ctx variables) string {
	return ""
}
func value8323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/fields"), "string")
}
func typed8323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/fields"), "string")
}
func texts8323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/fields"), "string")
}
func text8323(e *py.Eval, ctx variables) string {
	return ""
}
func value8324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/fields"), "boolean")
}
func typed8324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/fields"), "boolean")
}
func texts8324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/fields"), "boolean")
}
func text8324(e *py.Eval, ctx variables) string {
	return ""
}
func value8325(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/folders")
}
func typed8325(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/folders")
}
func texts8325(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/folders")
}
func text8325(e *py.Eval, ctx variables) string {
	return ""
}
func value8326(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/folders")
}
func typed8326(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/folders")
}
func texts8326(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/folders")
}
func text8326(e *py.Eval, ctx variables) string {
	return ""
}
func value8327(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/folders")
}
func typed8327(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/folders")
}
func texts8327(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/mailboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/folders")
}
func text8327(e *py.Eval, ctx variables) string {
	return ""
}
func value8328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/folders"), "integer")
}
func typed8328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/folders"), "integer")
}
func texts8328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/folders"), "integer")
}
func text8328(e *py.Eval, ctx variables) string {
	return ""
}
func value8329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/folders"), "number")
}
func typed8329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/folders"), "number")
}
func texts8329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/folders"), "number")
}
func text8329(e *py.Eval, ctx variables) string {
	return ""
}
func value8330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/folders"), "boolean")
}
func typed8330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/folders"), "boolean")
}
func texts8330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/folders"), "boolean")
}
func text8330(e *py.Eval, ctx variables) string {
	return ""
}
func value8331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/folders"), "string")
}
func typed8331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/folders"), "string")
}
func texts8331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/mailboxes/"+ctx["stream_partition"].Member("inbox_id").Text()+"/folders"), "string")
}
func text8331(e *py.Eval, ctx variables) string {
	return ""
}
func value8332(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/admins")
}
func typed8332(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/admins")
}
func texts8332(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/admins")
}
func text8332(e *py.Eval, ctx variables) string {
	return ""
}
func value8333(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/admins")
}
func typed8333(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/admins")
}
func texts8333(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/admins")
}
func text8333(e *py.Eval, ctx variables) string {
	return ""
}
func value8334(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/admins")
}
func typed8334(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/admins")
}
func texts8334(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/admins")
}
func text8334(e *py.Eval, ctx variables) string {
	return ""
}
func value8335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/admins"), "string")
}
func typed8335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/admins"), "string")
}
func texts8335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/admins"), "string")
}
func text8335(e *py.Eval, ctx variables) string {
	return ""
}
func value8336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/admins"), "integer")
}
func typed8336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/admins"), "integer")
}
func texts8336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/admins"), "integer")
}
func text8336(e *py.Eval, ctx variables) string {
	return ""
}
func value8337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/admins"), "number")
}
func typed8337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/admins"), "number")
}
func texts8337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/admins"), "number")
}
func text8337(e *py.Eval, ctx variables) string {
	return ""
}
func value8338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/admins"), "boolean")
}
func typed8338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/admins"), "boolean")
}
func texts8338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/admins"), "boolean")
}
func text8338(e *py.Eval, ctx variables) string {
	return ""
}
func value8339(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/members")
}
func typed8339(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/members")
}
func texts8339(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/members")
}
func text8339(e *py.Eval, ctx variables) string {
	return ""
}
func value8340(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/members")
}
func typed8340(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/members")
}
func texts8340(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/members")
}
func text8340(e *py.Eval, ctx variables) string {
	return ""
}
func value8341(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/members")
}
func typed8341(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/members")
}
func texts8341(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_partition"].Member("team_id").Text() + "/members")
}
func text8341(e *py.Eval, ctx variables) string {
	return ""
}
func value8342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/members"), "string")
}
func typed8342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/members"), "string")
}
func texts8342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/members"), "string")
}
func text8342(e *py.Eval, ctx variables) string {
	return ""
}
func value8343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/members"), "integer")
}
func typed8343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/members"), "integer")
}
func texts8343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/members"), "integer")
}
func text8343(e *py.Eval, ctx variables) string {
	return ""
}
func value8344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/members"), "boolean")
}
func typed8344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/members"), "boolean")
}
func texts8344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/members"), "boolean")
}
func text8344(e *py.Eval, ctx variables) string {
	return ""
}
func value8345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/members"), "number")
}
func typed8345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/members"), "number")
}
func texts8345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_partition"].Member("team_id").Text()+"/members"), "number")
}
func text8345(e *py.Eval, ctx variables) string {
	return ""
}
func value8346(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_slice"].Member("team_id").Text() + "/members")
}
func typed8346(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_slice"].Member("team_id").Text() + "/members")
}
func texts8346(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_slice"].Member("team_id").Text() + "/members")
}
func text8346(e *py.Eval, ctx variables) string {
	return ""
}
func value8347(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_slice"].Member("team_id").Text() + "/members")
}
func typed8347(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_slice"].Member("team_id").Text() + "/members")
}
func texts8347(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_slice"].Member("team_id").Text() + "/members")
}
func text8347(e *py.Eval, ctx variables) string {
	return ""
}
func value8348(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_slice"].Member("team_id").Text() + "/members")
}
func typed8348(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_slice"].Member("team_id").Text() + "/members")
}
func texts8348(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/teams/" + ctx["stream_slice"].Member("team_id").Text() + "/members")
}
func text8348(e *py.Eval, ctx variables) string {
	return ""
}
func value8349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_slice"].Member("team_id").Text()+"/members"), "integer")
}
func typed8349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_slice"].Member("team_id").Text()+"/members"), "integer")
}
func texts8349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_slice"].Member("team_id").Text()+"/members"), "integer")
}
func text8349(e *py.Eval, ctx variables) string {
	return ""
}
func value8350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_slice"].Member("team_id").Text()+"/members"), "boolean")
}
func typed8350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_slice"].Member("team_id").Text()+"/members"), "boolean")
}
func texts8350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_slice"].Member("team_id").Text()+"/members"), "boolean")
}
func text8350(e *py.Eval, ctx variables) string {
	return ""
}
func value8351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_slice"].Member("team_id").Text()+"/members"), "string")
}
func typed8351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_slice"].Member("team_id").Text()+"/members"), "string")
}
func texts8351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/teams/"+ctx["stream_slice"].Member("team_id").Text()+"/members"), "string")
}
func text8351(e *py.Eval, ctx variables) string {
	return ""
}
func value8352(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/conversations")
}
func typed8352(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/conversations")
}
func texts8352(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/conversations")
}
func text8352(e *py.Eval, ctx variables) string {
	return ""
}
func value8353(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/conversations")
}
func typed8353(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/conversations")
}
func texts8353(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/conversations")
}
func text8353(e *py.Eval, ctx variables) string {
	return ""
}
func value8354(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/conversations")
}
func typed8354(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/conversations")
}
func texts8354(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/conversations")
}
func text8354(e *py.Eval, ctx variables) string {
	return ""
}
func value8355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/conversations"), "string")
}
func typed8355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/conversations"), "string")
}
func texts8355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/conversations"), "string")
}
func text8355(e *py.Eval, ctx variables) string {
	return ""
}
func value8356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/conversations"), "boolean")
}
func typed8356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/conversations"), "boolean")
}
func texts8356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/conversations"), "boolean")
}
func text8356(e *py.Eval, ctx variables) string {
	return ""
}
func value8357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/conversations"), "integer")
}
func typed8357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/conversations"), "integer")
}
func texts8357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/conversations"), "integer")
}
func text8357(e *py.Eval, ctx variables) string {
	return ""
}
func value8358(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/environments")
}
func typed8358(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/environments")
}
func texts8358(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/environments")
}
func text8358(e *py.Eval, ctx variables) string {
	return ""
}
func value8359(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/environments")
}
func typed8359(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/environments")
}
func texts8359(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/environments")
}
func text8359(e *py.Eval, ctx variables) string {
	return ""
}
func value8360(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/environments")
}
func typed8360(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/environments")
}
func texts8360(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/environments")
}
func text8360(e *py.Eval, ctx variables) string {
	return ""
}
func value8361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/environments"), "string")
}
func typed8361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/environments"), "string")
}
func texts8361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/environments"), "string")
}
func text8361(e *py.Eval, ctx variables) string {
	return ""
}
func value8362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/environments"), "boolean")
}
func typed8362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/environments"), "boolean")
}
func texts8362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/environments"), "boolean")
}
func text8362(e *py.Eval, ctx variables) string {
	return ""
}
func value8363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/environments"), "number")
}
func typed8363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/environments"), "number")
}
func texts8363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/environments"), "number")
}
func text8363(e *py.Eval, ctx variables) string {
	return ""
}
func value8364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/environments"), "integer")
}
func typed8364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/environments"), "integer")
}
func texts8364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/environments"), "integer")
}
func text8364(e *py.Eval, ctx variables) string {
	return ""
}
func value8365(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func typed8365(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func texts8365(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func text8365(e *py.Eval, ctx variables) string {
	return ""
}
func value8366(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func typed8366(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func texts8366(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func text8366(e *py.Eval, ctx variables) string {
	return ""
}
func value8367(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func typed8367(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func texts8367(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func text8367(e *py.Eval, ctx variables) string {
	return ""
}
func value8368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/projects"), "boolean")
}
func typed8368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/projects"), "boolean")
}
func texts8368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/projects"), "boolean")
}
func text8368(e *py.Eval, ctx variables) string {
	return ""
}
func value8369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/projects"), "string")
}
func typed8369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/projects"), "string")
}
func texts8369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/projects"), "string")
}
func text8369(e *py.Eval, ctx variables) string {
	return ""
}
func value8370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/projects"), "integer")
}
func typed8370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/projects"), "integer")
}
func texts8370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/projects"), "integer")
}
func text8370(e *py.Eval, ctx variables) string {
	return ""
}
func value8371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/projects"), "number")
}
func typed8371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/projects"), "number")
}
func texts8371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/projects"), "number")
}
func text8371(e *py.Eval, ctx variables) string {
	return ""
}
func value8372(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func typed8372(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func texts8372(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func text8372(e *py.Eval, ctx variables) string {
	return ""
}
func value8373(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func typed8373(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func texts8373(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func text8373(e *py.Eval, ctx variables) string {
	return ""
}
func value8374(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func typed8374(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func texts8374(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func text8374(e *py.Eval, ctx variables) string {
	return ""
}
func value8375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "integer")
}
func typed8375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "integer")
}
func texts8375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "integer")
}
func text8375(e *py.Eval, ctx variables) string {
	return ""
}
func value8376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "number")
}
func typed8376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "number")
}
func texts8376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "number")
}
func text8376(e *py.Eval, ctx variables) string {
	return ""
}
func value8377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "boolean")
}
func typed8377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "boolean")
}
func texts8377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "boolean")
}
func text8377(e *py.Eval, ctx variables) string {
	return ""
}
func value8378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "string")
}
func typed8378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "string")
}
func texts8378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "string")
}
func text8378(e *py.Eval, ctx variables) string {
	return ""
}
func value8379(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/company/" + ctx["config"].Member("realm_id").Text() + "/query")
}
func typed8379(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/company/" + ctx["config"].Member("realm_id").Text() + "/query")
}
func texts8379(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/company/" + ctx["config"].Member("realm_id").Text() + "/query")
}
func text8379(e *py.Eval, ctx variables) string {
	return ""
}
func value8380(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/company/" + ctx["config"].Member("realm_id").Text() + "/query")
}
func typed8380(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/company/" + ctx["config"].Member("realm_id").Text() + "/query")
}
func texts8380(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/company/" + ctx["config"].Member("realm_id").Text() + "/query")
}
func text8380(e *py.Eval, ctx variables) string {
	return ""
}
func value8381(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/company/" + ctx["config"].Member("realm_id").Text() + "/query")
}
func typed8381(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/company/" + ctx["config"].Member("realm_id").Text() + "/query")
}
func texts8381(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/company/" + ctx["config"].Member("realm_id").Text() + "/query")
}
func text8381(e *py.Eval, ctx variables) string {
	return ""
}
func value8382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/company/"+ctx["config"].Member("realm_id").Text()+"/query"), "string")
}
func typed8382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/company/"+ctx["config"].Member("realm_id").Text()+"/query"), "string")
}
func texts8382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/company/"+ctx["config"].Member("realm_id").Text()+"/query"), "string")
}
func text8382(e *py.Eval, ctx variables) string {
	return ""
}
func value8383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/company/"+ctx["config"].Member("realm_id").Text()+"/query"), "number")
}
func typed8383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/company/"+ctx["config"].Member("realm_id").Text()+"/query"), "number")
}
func texts8383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/company/"+ctx["config"].Member("realm_id").Text()+"/query"), "number")
}
func text8383(e *py.Eval, ctx variables) string {
	return ""
}
func value8384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/company/"+ctx["config"].Member("realm_id").Text()+"/query"), "integer")
}
func typed8384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/company/"+ctx["config"].Member("realm_id").Text()+"/query"), "integer")
}
func texts8384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/company/"+ctx["config"].Member("realm_id").Text()+"/query"), "integer")
}
func text8384(e *py.Eval, ctx variables) string {
	return ""
}
func value8385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/company/"+ctx["config"].Member("realm_id").Text()+"/query"), "boolean")
}
func typed8385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/company/"+ctx["config"].Member("realm_id").Text()+"/query"), "boolean")
}
func texts8385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/company/"+ctx["config"].Member("realm_id").Text()+"/query"), "boolean")
}
func text8385(e *py.Eval, ctx variables) string {
	return ""
}
func value8386(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/connectors/" + ctx["stream_partition"].Member("provider").Text() + "/creds")
}
func typed8386(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/connectors/" + ctx["stream_partition"].Member("provider").Text() + "/creds")
}
func texts8386(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/connectors/" + ctx["stream_partition"].Member("provider").Text() + "/creds")
}
func text8386(e *py.Eval, ctx variables) string {
	return ""
}
func value8387(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/connectors/" + ctx["stream_partition"].Member("provider").Text() + "/creds")
}
func typed8387(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/connectors/" + ctx["stream_partition"].Member("provider").Text() + "/creds")
}
func texts8387(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/connectors/" + ctx["stream_partition"].Member("provider").Text() + "/creds")
}
func text8387(e *py.Eval, ctx variables) string {
	return ""
}
func value8388(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/connectors/" + ctx["stream_partition"].Member("provider").Text() + "/creds")
}
func typed8388(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/connectors/" + ctx["stream_partition"].Member("provider").Text() + "/creds")
}
func texts8388(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/connectors/" + ctx["stream_partition"].Member("provider").Text() + "/creds")
}
func text8388(e *py.Eval, ctx variables) string {
	return ""
}
func value8389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/connectors/"+ctx["stream_partition"].Member("provider").Text()+"/creds"), "string")
}
func typed8389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/connectors/"+ctx["stream_partition"].Member("provider").Text()+"/creds"), "string")
}
func texts8389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/connectors/"+ctx["stream_partition"].Member("provider").Text()+"/creds"), "string")
}
func text8389(e *py.Eval, ctx variables) string {
	return ""
}
func value8390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/connectors/"+ctx["stream_partition"].Member("provider").Text()+"/creds"), "integer")
}
func typed8390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/connectors/"+ctx["stream_partition"].Member("provider").Text()+"/creds"), "integer")
}
func texts8390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/connectors/"+ctx["stream_partition"].Member("provider").Text()+"/creds"), "integer")
}
func text8390(e *py.Eval, ctx variables) string {
	return ""
}
func value8391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/connectors/"+ctx["stream_partition"].Member("provider").Text()+"/creds"), "number")
}
func typed8391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/connectors/"+ctx["stream_partition"].Member("provider").Text()+"/creds"), "number")
}
func texts8391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/connectors/"+ctx["stream_partition"].Member("provider").Text()+"/creds"), "number")
}
func text8391(e *py.Eval, ctx variables) string {
	return ""
}
func value8392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/connectors/"+ctx["stream_partition"].Member("provider").Text()+"/creds"), "boolean")
}
func typed8392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/connectors/"+ctx["stream_partition"].Member("provider").Text()+"/creds"), "boolean")
}
func texts8392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/connectors/"+ctx["stream_partition"].Member("provider").Text()+"/creds"), "boolean")
}
func text8392(e *py.Eval, ctx variables) string {
	return ""
}
func value8393(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/deployments/" + ctx["stream_partition"].Member("deployment").Text() + "/events")
}
func typed8393(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/deployments/" + ctx["stream_partition"].Member("deployment").Text() + "/events")
}
func texts8393(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/deployments/" + ctx["stream_partition"].Member("deployment").Text() + "/events")
}
func text8393(e *py.Eval, ctx variables) string {
	return ""
}
func value8394(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/deployments/" + ctx["stream_partition"].Member("deployment").Text() + "/events")
}
func typed8394(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/deployments/" + ctx["stream_partition"].Member("deployment").Text() + "/events")
}
func texts8394(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/deployments/" + ctx["stream_partition"].Member("deployment").Text() + "/events")
}
func text8394(e *py.Eval, ctx variables) string {
	return ""
}
func value8395(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/deployments/" + ctx["stream_partition"].Member("deployment").Text() + "/events")
}
func typed8395(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/deployments/" + ctx["stream_partition"].Member("deployment").Text() + "/events")
}
func texts8395(e *py.Eval, ctx variables) py.Value {
	return py.Str("/v3/deployments/" + ctx["stream_partition"].Member("deployment").Text() + "/events")
}
func text8395(e *py.Eval, ctx variables) string {
	return ""
}
func value8396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/deployments/"+ctx["stream_partition"].Member("deployment").Text()+"/events"), "string")
}
func typed8396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/deployments/"+ctx["stream_partition"].Member("deployment").Text()+"/events"), "string")
}
func texts8396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/deployments/"+ctx["stream_partition"].Member("deployment").Text()+"/events"), "string")
}
func text8396(e *py.Eval, ctx variables) string {
	return ""
}
func value8397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/deployments/"+ctx["stream_partition"].Member("deployment").Text()+"/events"), "integer")
}
func typed8397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/deployments/"+ctx["stream_partition"].Member("deployment").Text()+"/events"), "integer")
}
func texts8397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/deployments/"+ctx["stream_partition"].Member("deployment").Text()+"/events"), "integer")
}
func text8397(e *py.Eval, ctx variables) string {
	return ""
}
func value8398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/deployments/"+ctx["stream_partition"].Member("deployment").Text()+"/events"), "number")
}
func typed8398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/deployments/"+ctx["stream_partition"].Member("deployment").Text()+"/events"), "number")
}
func texts8398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/deployments/"+ctx["stream_partition"].Member("deployment").Text()+"/events"), "number")
}
func text8398(e *py.Eval, ctx variables) string {
	return ""
}
func value8399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/deployments/"+ctx["stream_partition"].Member("deployment").Text()+"/events"), "boolean")
}
func typed8399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/deployments/"+ctx["stream_partition"].Member("deployment").Text()+"/events"), "boolean")
}
func texts8399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/v3/deployments/"+ctx["stream_partition"].Member("deployment").Text()+"/events"), "boolean")
}
func text8399(e *py.Eval, ctx variables) string {
	return ""
}
