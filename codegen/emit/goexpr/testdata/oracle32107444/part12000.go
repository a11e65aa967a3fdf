package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
)

func value12000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/tags"), "string")
}
func typed12000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/tags"), "string")
}
func texts12000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teammates/"+ctx["stream_partition"].Member("teammate_id").Text()+"/tags"), "string")
}
func text12000(e *py.Eval, ctx variables) string {
	return ""
}
func value12001(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text() + "/analytics")
}
func typed12001(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text() + "/analytics")
}
func texts12001(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + cmp.Or(ctx["config"].Member("team_id").Text(), ctx["stream_partition"].Member("team_id").Text()) + "/analytics")
}
func text12001(e *py.Eval, ctx variables) string {
	return ""
}
func value12002(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text() + "/analytics")
}
func typed12002(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text() + "/analytics")
}
func texts12002(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + cmp.Or(ctx["config"].Member("team_id").Text(), ctx["stream_partition"].Member("team_id").Text()) + "/analytics")
}
func text12002(e *py.Eval, ctx variables) string {
	return ""
}
func value12003(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text() + "/analytics")
}
func typed12003(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text() + "/analytics")
}
func texts12003(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + cmp.Or(ctx["config"].Member("team_id").Text(), ctx["stream_partition"].Member("team_id").Text()) + "/analytics")
}
func text12003(e *py.Eval, ctx variables) string {
	return ""
}
func value12004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text()+"/analytics"), "number")
}
func typed12004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text()+"/analytics"), "number")
}
func texts12004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+cmp.Or(ctx["config"].Member("team_id").Text(), ctx["stream_partition"].Member("team_id").Text())+"/analytics"), "number")
}
func text12004(e *py.Eval, ctx variables) string {
	return ""
}
func value12005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text()+"/analytics"), "string")
}
func typed12005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text()+"/analytics"), "string")
}
func texts12005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+cmp.Or(ctx["config"].Member("team_id").Text(), ctx["stream_partition"].Member("team_id").Text())+"/analytics"), "string")
}
func text12005(e *py.Eval, ctx variables) string {
	return ""
}
func value12006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text()+"/analytics"), "boolean")
}
func typed12006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text()+"/analytics"), "boolean")
}
func texts12006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+cmp.Or(ctx["config"].Member("team_id").Text(), ctx["stream_partition"].Member("team_id").Text())+"/analytics"), "boolean")
}
func text12006(e *py.Eval, ctx variables) string {
	return ""
}
func value12007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text()+"/analytics"), "integer")
}
func typed12007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text()+"/analytics"), "integer")
}
func texts12007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+cmp.Or(ctx["config"].Member("team_id").Text(), ctx["stream_partition"].Member("team_id").Text())+"/analytics"), "integer")
}
func text12007(e *py.Eval, ctx variables) string {
	return ""
}
func value12008(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels")
}
func typed12008(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels")
}
func texts12008(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels")
}
func text12008(e *py.Eval, ctx variables) string {
	return ""
}
func value12009(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels")
}
func typed12009(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels")
}
func texts12009(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels")
}
func text12009(e *py.Eval, ctx variables) string {
	return ""
}
func value12010(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels")
}
func typed12010(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels")
}
func texts12010(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels")
}
func text12010(e *py.Eval, ctx variables) string {
	return ""
}
func value12011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels"), "integer")
}
func typed12011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels"), "integer")
}
func texts12011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels"), "integer")
}
func text12011(e *py.Eval, ctx variables) string {
	return ""
}
func value12012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels"), "string")
}
func typed12012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels"), "string")
}
func texts12012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels"), "string")
}
func text12012(e *py.Eval, ctx variables) string {
	return ""
}
func value12013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels"), "number")
}
func typed12013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels"), "number")
}
func texts12013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels"), "number")
}
func text12013(e *py.Eval, ctx variables) string {
	return ""
}
func value12014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels"), "boolean")
}
func typed12014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels"), "boolean")
}
func texts12014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels"), "boolean")
}
func text12014(e *py.Eval, ctx variables) string {
	return ""
}
func value12015(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed12015(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts12015(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/members?$top=" + ctx["config"].Member("page_size").Text())
}
func text12015(e *py.Eval, ctx variables) string {
	return ""
}
func value12016(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed12016(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts12016(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/members?$top=" + ctx["config"].Member("page_size").Text())
}
func text12016(e *py.Eval, ctx variables) string {
	return ""
}
func value12017(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed12017(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts12017(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/members?$top=" + ctx["config"].Member("page_size").Text())
}
func text12017(e *py.Eval, ctx variables) string {
	return ""
}
func value12018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/members?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func typed12018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/members?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func texts12018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/members?$top="+ctx["config"].Member("page_size").Text()), "number")
}
func text12018(e *py.Eval, ctx variables) string {
	return ""
}
func value12019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/members?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func typed12019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/members?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func texts12019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/members?$top="+ctx["config"].Member("page_size").Text()), "integer")
}
func text12019(e *py.Eval, ctx variables) string {
	return ""
}
func value12020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/members?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func typed12020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/members?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func texts12020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/members?$top="+ctx["config"].Member("page_size").Text()), "boolean")
}
func text12020(e *py.Eval, ctx variables) string {
	return ""
}
func value12021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/members?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func typed12021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/members?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func texts12021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/members?$top="+ctx["config"].Member("page_size").Text()), "string")
}
func text12021(e *py.Eval, ctx variables) string {
	return ""
}
func value12022(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/tabs")
}
func typed12022(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/tabs")
}
func texts12022(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/tabs")
}
func text12022(e *py.Eval, ctx variables) string {
	return ""
}
func value12023(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/tabs")
}
func typed12023(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/tabs")
}
func texts12023(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/tabs")
}
func text12023(e *py.Eval, ctx variables) string {
	return ""
}
func value12024(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/tabs")
}
func typed12024(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/tabs")
}
func texts12024(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/tabs")
}
func text12024(e *py.Eval, ctx variables) string {
	return ""
}
func value12025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/tabs"), "string")
}
func typed12025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/tabs"), "string")
}
func texts12025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/tabs"), "string")
}
func text12025(e *py.Eval, ctx variables) string {
	return ""
}
func value12026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/tabs"), "number")
}
func typed12026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/tabs"), "number")
}
func texts12026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/tabs"), "number")
}
func text12026(e *py.Eval, ctx variables) string {
	return ""
}
func value12027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/tabs"), "boolean")
}
func typed12027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/tabs"), "boolean")
}
func texts12027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/tabs"), "boolean")
}
func text12027(e *py.Eval, ctx variables) string {
	return ""
}
func value12028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/tabs"), "integer")
}
func typed12028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/tabs"), "integer")
}
func texts12028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("group_id").Text()+"/channels/"+ctx["stream_partition"].Member("channel_id").Text()+"/tabs"), "integer")
}
func text12028(e *py.Eval, ctx variables) string {
	return ""
}
func value12029(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team").Text() + "/" + ctx["stream_partition"].Member("level").Text())
}
func typed12029(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team").Text() + "/" + ctx["stream_partition"].Member("level").Text())
}
func texts12029(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team").Text() + "/" + ctx["stream_partition"].Member("level").Text())
}
func text12029(e *py.Eval, ctx variables) string {
	return ""
}
func value12030(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team").Text() + "/" + ctx["stream_partition"].Member("level").Text())
}
func typed12030(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team").Text() + "/" + ctx["stream_partition"].Member("level").Text())
}
func texts12030(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team").Text() + "/" + ctx["stream_partition"].Member("level").Text())
}
func text12030(e *py.Eval, ctx variables) string {
	return ""
}
func value12031(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team").Text() + "/" + ctx["stream_partition"].Member("level").Text())
}
func typed12031(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team").Text() + "/" + ctx["stream_partition"].Member("level").Text())
}
func texts12031(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team").Text() + "/" + ctx["stream_partition"].Member("level").Text())
}
func text12031(e *py.Eval, ctx variables) string {
	return ""
}
func value12032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team").Text()+"/"+ctx["stream_partition"].Member("level").Text()), "boolean")
}
func typed12032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team").Text()+"/"+ctx["stream_partition"].Member("level").Text()), "boolean")
}
func texts12032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team").Text()+"/"+ctx["stream_partition"].Member("level").Text()), "boolean")
}
func text12032(e *py.Eval, ctx variables) string {
	return ""
}
func value12033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team").Text()+"/"+ctx["stream_partition"].Member("level").Text()), "integer")
}
func typed12033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team").Text()+"/"+ctx["stream_partition"].Member("level").Text()), "integer")
}
func texts12033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team").Text()+"/"+ctx["stream_partition"].Member("level").Text()), "integer")
}
func text12033(e *py.Eval, ctx variables) string {
	return ""
}
func value12034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team").Text()+"/"+ctx["stream_partition"].Member("level").Text()), "string")
}
func typed12034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team").Text()+"/"+ctx["stream_partition"].Member("level").Text()), "string")
}
func texts12034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team").Text()+"/"+ctx["stream_partition"].Member("level").Text()), "string")
}
func text12034(e *py.Eval, ctx variables) string {
	return ""
}
func value12035(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/contact_groups")
}
func typed12035(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/contact_groups")
}
func texts12035(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/contact_groups")
}
func text12035(e *py.Eval, ctx variables) string {
	return ""
}
func value12036(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/contact_groups")
}
func typed12036(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/contact_groups")
}
func texts12036(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/contact_groups")
}
func text12036(e *py.Eval, ctx variables) string {
	return ""
}
func value12037(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/contact_groups")
}
func typed12037(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/contact_groups")
}
func texts12037(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/contact_groups")
}
func text12037(e *py.Eval, ctx variables) string {
	return ""
}
func value12038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/contact_groups"), "integer")
}
func typed12038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/contact_groups"), "integer")
}
func texts12038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/contact_groups"), "integer")
}
func text12038(e *py.Eval, ctx variables) string {
	return ""
}
func value12039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/contact_groups"), "number")
}
func typed12039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/contact_groups"), "number")
}
func texts12039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/contact_groups"), "number")
}
func text12039(e *py.Eval, ctx variables) string {
	return ""
}
func value12040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/contact_groups"), "boolean")
}
func typed12040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/contact_groups"), "boolean")
}
func texts12040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/contact_groups"), "boolean")
}
func text12040(e *py.Eval, ctx variables) string {
	return ""
}
func value12041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/contact_groups"), "string")
}
func typed12041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/contact_groups"), "string")
}
func texts12041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/contact_groups"), "string")
}
func text12041(e *py.Eval, ctx variables) string {
	return ""
}
func value12042(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/message_templates")
}
func typed12042(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/message_templates")
}
func texts12042(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/message_templates")
}
func text12042(e *py.Eval, ctx variables) string {
	return ""
}
func value12043(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/message_templates")
}
func typed12043(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/message_templates")
}
func texts12043(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/message_templates")
}
func text12043(e *py.Eval, ctx variables) string {
	return ""
}
func value12044(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/message_templates")
}
func typed12044(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/message_templates")
}
func texts12044(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/message_templates")
}
func text12044(e *py.Eval, ctx variables) string {
	return ""
}
func value12045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/message_templates"), "integer")
}
func typed12045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/message_templates"), "integer")
}
func texts12045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/message_templates"), "integer")
}
func text12045(e *py.Eval, ctx variables) string {
	return ""
}
func value12046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/message_templates"), "boolean")
}
func typed12046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/message_templates"), "boolean")
}
func texts12046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/message_templates"), "boolean")
}
func text12046(e *py.Eval, ctx variables) string {
	return ""
}
func value12047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/message_templates"), "number")
}
func typed12047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/message_templates"), "number")
}
func texts12047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/message_templates"), "number")
}
func text12047(e *py.Eval, ctx variables) string {
	return ""
}
func value12048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/message_templates"), "string")
}
func typed12048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/message_templates"), "string")
}
func texts12048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/message_templates"), "string")
}
func text12048(e *py.Eval, ctx variables) string {
	return ""
}
func value12049(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/signatures")
}
func typed12049(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/signatures")
}
func texts12049(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/signatures")
}
func text12049(e *py.Eval, ctx variables) string {
	return ""
}
func value12050(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/signatures")
}
func typed12050(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/signatures")
}
func texts12050(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/signatures")
}
func text12050(e *py.Eval, ctx variables) string {
	return ""
}
func value12051(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/signatures")
}
func typed12051(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/signatures")
}
func texts12051(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/signatures")
}
func text12051(e *py.Eval, ctx variables) string {
	return ""
}
func value12052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/signatures"), "string")
}
func typed12052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/signatures"), "string")
}
func texts12052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/signatures"), "string")
}
func text12052(e *py.Eval, ctx variables) string {
	return ""
}
func value12053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/signatures"), "number")
}
func typed12053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/signatures"), "number")
}
func texts12053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/signatures"), "number")
}
func text12053(e *py.Eval, ctx variables) string {
	return ""
}
func value12054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/signatures"), "boolean")
}
func typed12054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/signatures"), "boolean")
}
func texts12054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/signatures"), "boolean")
}
func text12054(e *py.Eval, ctx variables) string {
	return ""
}
func value12055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/signatures"), "integer")
}
func typed12055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/signatures"), "integer")
}
func texts12055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/signatures"), "integer")
}
func text12055(e *py.Eval, ctx variables) string {
	return ""
}
func value12056(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tagcategories")
}
func typed12056(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tagcategories")
}
func texts12056(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tagcategories")
}
func text12056(e *py.Eval, ctx variables) string {
	return ""
}
func value12057(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tagcategories")
}
func typed12057(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tagcategories")
}
func texts12057(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tagcategories")
}
func text12057(e *py.Eval, ctx variables) string {
	return ""
}
func value12058(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tagcategories")
}
func typed12058(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tagcategories")
}
func texts12058(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tagcategories")
}
func text12058(e *py.Eval, ctx variables) string {
	return ""
}
func value12059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tagcategories"), "string")
}
func typed12059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tagcategories"), "string")
}
func texts12059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tagcategories"), "string")
}
func text12059(e *py.Eval, ctx variables) string {
	return ""
}
func value12060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tagcategories"), "number")
}
func typed12060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tagcategories"), "number")
}
func texts12060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tagcategories"), "number")
}
func text12060(e *py.Eval, ctx variables) string {
	return ""
}
func value12061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tagcategories"), "integer")
}
func typed12061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tagcategories"), "integer")
}
func texts12061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tagcategories"), "integer")
}
func text12061(e *py.Eval, ctx variables) string {
	return ""
}
func value12062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tagcategories"), "boolean")
}
func typed12062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tagcategories"), "boolean")
}
func texts12062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tagcategories"), "boolean")
}
func text12062(e *py.Eval, ctx variables) string {
	return ""
}
func value12063(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tags")
}
func typed12063(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tags")
}
func texts12063(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tags")
}
func text12063(e *py.Eval, ctx variables) string {
	return ""
}
func value12064(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tags")
}
func typed12064(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tags")
}
func texts12064(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tags")
}
func text12064(e *py.Eval, ctx variables) string {
	return ""
}
func value12065(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tags")
}
func typed12065(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tags")
}
func texts12065(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tags")
}
func text12065(e *py.Eval, ctx variables) string {
	return ""
}
func value12066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tags"), "string")
}
func typed12066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tags"), "string")
}
func texts12066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tags"), "string")
}
func text12066(e *py.Eval, ctx variables) string {
	return ""
}
func value12067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tags"), "boolean")
}
func typed12067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tags"), "boolean")
}
func texts12067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tags"), "boolean")
}
func text12067(e *py.Eval, ctx variables) string {
	return ""
}
func value12068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tags"), "integer")
}
func typed12068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tags"), "integer")
}
func texts12068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tags"), "integer")
}
func text12068(e *py.Eval, ctx variables) string {
	return ""
}
func value12069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tags"), "number")
}
func typed12069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tags"), "number")
}
func texts12069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("teams/"+ctx["stream_partition"].Member("team_id").Text()+"/tags"), "number")
}
func text12069(e *py.Eval, ctx variables) string {
	return ""
}
func value12070(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_partition"].Member("ticket_id").Text() + "/metrics")
}
func typed12070(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_partition"].Member("ticket_id").Text() + "/metrics")
}
func texts12070(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_partition"].Member("ticket_id").Text() + "/metrics")
}
func text12070(e *py.Eval, ctx variables) string {
	return ""
}
func value12071(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_partition"].Member("ticket_id").Text() + "/metrics")
}
func typed12071(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_partition"].Member("ticket_id").Text() + "/metrics")
}
func texts12071(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_partition"].Member("ticket_id").Text() + "/metrics")
}
func text12071(e *py.Eval, ctx variables) string {
	return ""
}
func value12072(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_partition"].Member("ticket_id").Text() + "/metrics")
}
func typed12072(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_partition"].Member("ticket_id").Text() + "/metrics")
}
func texts12072(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_partition"].Member("ticket_id").Text() + "/metrics")
}
func text12072(e *py.Eval, ctx variables) string {
	return ""
}
func value12073(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_partition"].Member("ticket_id").Text()+"/metrics"), "string")
}
func typed12073(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_partition"].Member("ticket_id").Text()+"/metrics"), "string")
}
func texts12073(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_partition"].Member("ticket_id").Text()+"/metrics"), "string")
}
func text12073(e *py.Eval, ctx variables) string {
	return ""
}
func value12074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_partition"].Member("ticket_id").Text()+"/metrics"), "integer")
}
func typed12074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_partition"].Member("ticket_id").Text()+"/metrics"), "integer")
}
func texts12074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_partition"].Member("ticket_id").Text()+"/metrics"), "integer")
}
func text12074(e *py.Eval, ctx variables) string {
	return ""
}
func value12075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_partition"].Member("ticket_id").Text()+"/metrics"), "number")
}
func typed12075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_partition"].Member("ticket_id").Text()+"/metrics"), "number")
}
func texts12075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_partition"].Member("ticket_id").Text()+"/metrics"), "number")
}
func text12075(e *py.Eval, ctx variables) string {
	return ""
}
func value12076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_partition"].Member("ticket_id").Text()+"/metrics"), "boolean")
}
func typed12076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_partition"].Member("ticket_id").Text()+"/metrics"), "boolean")
}
func texts12076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_partition"].Member("ticket_id").Text()+"/metrics"), "boolean")
}
func text12076(e *py.Eval, ctx variables) string {
	return ""
}
func value12077(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_slice"].Member("id").Text() + "/conversations")
}
func typed12077(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_slice"].Member("id").Text() + "/conversations")
}
func texts12077(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_slice"].Member("id").Text() + "/conversations")
}
func text12077(e *py.Eval, ctx variables) string {
	return ""
}
func value12078(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_slice"].Member("id").Text() + "/conversations")
}
func typed12078(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_slice"].Member("id").Text() + "/conversations")
}
func texts12078(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_slice"].Member("id").Text() + "/conversations")
}
func text12078(e *py.Eval, ctx variables) string {
	return ""
}
func value12079(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_slice"].Member("id").Text() + "/conversations")
}
func typed12079(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_slice"].Member("id").Text() + "/conversations")
}
func texts12079(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_slice"].Member("id").Text() + "/conversations")
}
func text12079(e *py.Eval, ctx variables) string {
	return ""
}
func value12080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_slice"].Member("id").Text()+"/conversations"), "string")
}
func typed12080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_slice"].Member("id").Text()+"/conversations"), "string")
}
func texts12080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_slice"].Member("id").Text()+"/conversations"), "string")
}
func text12080(e *py.Eval, ctx variables) string {
	return ""
}
func value12081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_slice"].Member("id").Text()+"/conversations"), "integer")
}
func typed12081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_slice"].Member("id").Text()+"/conversations"), "integer")
}
func texts12081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_slice"].Member("id").Text()+"/conversations"), "integer")
}
func text12081(e *py.Eval, ctx variables) string {
	return ""
}
func value12082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_slice"].Member("id").Text()+"/conversations"), "number")
}
func typed12082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_slice"].Member("id").Text()+"/conversations"), "number")
}
func texts12082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_slice"].Member("id").Text()+"/conversations"), "number")
}
func text12082(e *py.Eval, ctx variables) string {
	return ""
}
func value12083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_slice"].Member("id").Text()+"/conversations"), "boolean")
}
func typed12083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_slice"].Member("id").Text()+"/conversations"), "boolean")
}
func texts12083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tickets/"+ctx["stream_slice"].Member("id").Text()+"/conversations"), "boolean")
}
func text12083(e *py.Eval, ctx variables) string {
	return ""
}
func value12084(e *py.Eval, ctx variables) py.Value {
	return py.Str("tok:" + ctx["session_token"].Text())
}
func typed12084(e *py.Eval, ctx variables) py.Value {
	return py.Str("tok:" + ctx["session_token"].Text())
}
func texts12084(e *py.Eval, ctx variables) py.Value {
	return py.Str("tok:" + ctx["session_token"].Text())
}
func text12084(e *py.Eval, ctx variables) string {
	return ""
}
func value12085(e *py.Eval, ctx variables) py.Value {
	return py.Str("tok:" + ctx["session_token"].Text())
}
func typed12085(e *py.Eval, ctx variables) py.Value {
	return py.Str("tok:" + ctx["session_token"].Text())
}
func texts12085(e *py.Eval, ctx variables) py.Value {
	return py.Str("tok:" + ctx["session_token"].Text())
}
func text12085(e *py.Eval, ctx variables) string {
	return ""
}
func value12086(e *py.Eval, ctx variables) py.Value {
	return py.Str("tok:" + ctx["session_token"].Text())
}
func typed12086(e *py.Eval, ctx variables) py.Value {
	return py.Str("tok:" + ctx["session_token"].Text())
}
func texts12086(e *py.Eval, ctx variables) py.Value {
	return py.Str("tok:" + ctx["session_token"].Text())
}
func text12086(e *py.Eval, ctx variables) string {
	return ""
}
func value12087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tok:"+ctx["session_token"].Text()), "number")
}
func typed12087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tok:"+ctx["session_token"].Text()), "number")
}
func texts12087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tok:"+ctx["session_token"].Text()), "number")
}
func text12087(e *py.Eval, ctx variables) string {
	return ""
}
func value12088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tok:"+ctx["session_token"].Text()), "boolean")
}
func typed12088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tok:"+ctx["session_token"].Text()), "boolean")
}
func texts12088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tok:"+ctx["session_token"].Text()), "boolean")
}
func text12088(e *py.Eval, ctx variables) string {
	return ""
}
func value12089(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func typed12089(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func texts12089(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func text12089(e *py.Eval, ctx variables) string {
	return ""
}
func value12090(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func typed12090(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func texts12090(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func text12090(e *py.Eval, ctx variables) string {
	return ""
}
func value12091(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func typed12091(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func texts12091(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func text12091(e *py.Eval, ctx variables) string {
	return ""
}
func value12092(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func typed12092(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func texts12092(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func text12092(e *py.Eval, ctx variables) string {
	return ""
}
func value12093(e *py.Eval, ctx variables) py.Value {
	return py.Str("typed/" + ctx["stream_partition"].Member("pid").Text())
}
func typed12093(e *py.Eval, ctx variables) py.Value {
	return py.Str("typed/" + ctx["stream_partition"].Member("pid").Text())
}
func texts12093(e *py.Eval, ctx variables) py.Value {
	return py.Str("typed/" + ctx["stream_partition"].Member("pid").Text())
}
func text12093(e *py.Eval, ctx variables) string {
	return ""
}
func value12094(e *py.Eval, ctx variables) py.Value {
	return py.Str("typed/" + ctx["stream_partition"].Member("pid").Text())
}
func typed12094(e *py.Eval, ctx variables) py.Value {
	return py.Str("typed/" + ctx["stream_partition"].Member("pid").Text())
}
func texts12094(e *py.Eval, ctx variables) py.Value {
	return py.Str("typed/" + ctx["stream_partition"].Member("pid").Text())
}
func text12094(e *py.Eval, ctx variables) string {
	return ""
}
func value12095(e *py.Eval, ctx variables) py.Value {
	return py.Str("typed/" + ctx["stream_partition"].Member("pid").Text())
}
func typed12095(e *py.Eval, ctx variables) py.Value {
	return py.Str("typed/" + ctx["stream_partition"].Member("pid").Text())
}
func texts12095(e *py.Eval, ctx variables) py.Value {
	return py.Str("typed/" + ctx["stream_partition"].Member("pid").Text())
}
func text12095(e *py.Eval, ctx variables) string {
	return ""
}
func value12096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("typed/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func typed12096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("typed/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func texts12096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("typed/"+ctx["stream_partition"].Member("pid").Text()), "number")
}
func text12096(e *py.Eval, ctx variables) string {
	return ""
}
func value12097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("typed/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func typed12097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("typed/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func texts12097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("typed/"+ctx["stream_partition"].Member("pid").Text()), "boolean")
}
func text12097(e *py.Eval, ctx variables) string {
	return ""
}
func value12098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("typed/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func typed12098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("typed/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func texts12098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("typed/"+ctx["stream_partition"].Member("pid").Text()), "integer")
}
func text12098(e *py.Eval, ctx variables) string {
	return ""
}
func value12099(e *py.Eval, ctx variables) py.Value {
	return py.Str("union/" + ctx["stream_partition"].Member("key").Text())
}
func typed12099(e *py.Eval, ctx variables) py.Value {
	return py.Str("union/" + ctx["stream_partition"].Member("key").Text())
}
func texts12099(e *py.Eval, ctx variables) py.Value {
	return py.Str("union/" + ctx["stream_partition"].Member("key").Text())
}
func text12099(e *py.Eval, ctx variables) string {
	return ""
}
func value12100(e *py.Eval, ctx variables) py.Value {
	return py.Str("union/" + ctx["stream_partition"].Member("key").Text())
}
func typed12100(e *py.Eval, ctx variables) py.Value {
	return py.Str("union/" + ctx["stream_partition"].Member("key").Text())
}
func texts12100(e *py.Eval, ctx variables) py.Value {
	return py.Str("union/" + ctx["stream_partition"].Member("key").Text())
}
func text12100(e *py.Eval, ctx variables) string {
	return ""
}
func value12101(e *py.Eval, ctx variables) py.Value {
	return py.Str("union/" + ctx["stream_partition"].Member("key").Text())
}
func typed12101(e *py.Eval, ctx variables) py.Value {
	return py.Str("union/" + ctx["stream_partition"].Member("key").Text())
}
func texts12101(e *py.Eval, ctx variables) py.Value {
	return py.Str("union/" + ctx["stream_partition"].Member("key").Text())
}
func text12101(e *py.Eval, ctx variables) string {
	return ""
}
func value12102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("union/"+ctx["stream_partition"].Member("key").Text()), "string")
}
func typed12102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("union/"+ctx["stream_partition"].Member("key").Text()), "string")
}
func texts12102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("union/"+ctx["stream_partition"].Member("key").Text()), "string")
}
func text12102(e *py.Eval, ctx variables) string {
	return ""
}
func value12103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("union/"+ctx["stream_partition"].Member("key").Text()), "number")
}
func typed12103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("union/"+ctx["stream_partition"].Member("key").Text()), "number")
}
func texts12103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("union/"+ctx["stream_partition"].Member("key").Text()), "number")
}
func text12103(e *py.Eval, ctx variables) string {
	return ""
}
func value12104(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func typed12104(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func texts12104(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func text12104(e *py.Eval, ctx variables) string {
	return ""
}
func value12105(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func typed12105(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func texts12105(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func text12105(e *py.Eval, ctx variables) string {
	return ""
}
func value12106(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	).Text())
}
func typed12106(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	).Text())
}
func texts12106(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	).Text())
}
func text12106(e *py.Eval, ctx variables) string {
	return ""
}
func value12107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"string",
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func typed12107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"string",
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func texts12107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"string",
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func text12107(e *py.Eval, ctx variables) string {
	return ""
}
func value12108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"boolean",
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func typed12108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"boolean",
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func texts12108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"boolean",
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func text12108(e *py.Eval, ctx variables) string {
	return ""
}
func value12109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"number",
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func typed12109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"number",
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func texts12109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"number",
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func text12109(e *py.Eval, ctx variables) string {
	return ""
}
func value12110(e *py.Eval, ctx variables) py.Value {
	return py.Str("updated_at:{" + py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]"))
}
func typed12110(e *py.Eval, ctx variables) py.Value {
	return py.Str("updated_at:{" + py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]"))
}
func texts12110(e *py.Eval, ctx variables) py.Value {
	return py.Str("updated_at:{" + py.Choose(ctx["stream_interval"].Member("start_time").Text() != "", ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]"))
}
func text12110(e *py.Eval, ctx variables) string {
	return ""
}
func value12111(e *py.Eval, ctx variables) py.Value {
	return py.Str("updated_at:{" + py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]"))
}
func typed12111(e *py.Eval, ctx variables) py.Value {
	return py.Str("updated_at:{" + py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]"))
}
func texts12111(e *py.Eval, ctx variables) py.Value {
	return py.Str("updated_at:{" + py.Choose(ctx["stream_interval"].Member("start_time").Text() != "", ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]"))
}
func text12111(e *py.Eval, ctx variables) string {
	return ""
}
func value12112(e *py.Eval, ctx variables) py.Value {
	return py.Str("updated_at:{" + py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]"))
}
func typed12112(e *py.Eval, ctx variables) py.Value {
	return py.Str("updated_at:{" + py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]"))
}
func texts12112(e *py.Eval, ctx variables) py.Value {
	return py.Str("updated_at:{" + py.Choose(ctx["stream_interval"].Member("start_time").Text() != "", ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]"))
}
func text12112(e *py.Eval, ctx variables) string {
	return ""
}
func value12113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("updated_at:{"+py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]")), "integer")
}
func typed12113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("updated_at:{"+py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]")), "integer")
}
func texts12113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("updated_at:{"+py.Choose(ctx["stream_interval"].Member("start_time").Text() != "", ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]")), "integer")
}
func text12113(e *py.Eval, ctx variables) string {
	return ""
}
func value12114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("updated_at:{"+py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]")), "number")
}
func typed12114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("updated_at:{"+py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]")), "number")
}
func texts12114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("updated_at:{"+py.Choose(ctx["stream_interval"].Member("start_time").Text() != "", ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]")), "number")
}
func text12114(e *py.Eval, ctx variables) string {
	return ""
}
func value12115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("updated_at:{"+py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]")), "boolean")
}
func typed12115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("updated_at:{"+py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]")), "boolean")
}
func texts12115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("updated_at:{"+py.Choose(ctx["stream_interval"].Member("start_time").Text() != "", ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]")), "boolean")
}
func text12115(e *py.Eval, ctx variables) string {
	return ""
}
func value12116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("updated_at:{"+py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]")), "string")
}
func typed12116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("updated_at:{"+py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]")), "string")
}
func texts12116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("updated_at:{"+py.Choose(ctx["stream_interval"].Member("start_time").Text() != "", ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]")), "string")
}
func text12116(e *py.Eval, ctx variables) string {
	return ""
}
func value12117(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("urn:li:sponsoredAccount:"+e.Get(ctx["stream_slice"], "account_id").Text()),
		"urn:li:sponsoredAccount:{{stream_slice.get('account_id')}}",
	)
}
func typed12117(e *py.Eval, ctx variables) py.Value {
	return py.Str("urn:li:sponsoredAccount:" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text())
}
func texts12117(e *py.Eval, ctx variables) py.Value {
	return py.Str("urn:li:sponsoredAccount:" + ctx["stream_slice"].Member("account_id").Text())
}
func text12117(e *py.Eval, ctx variables) string {
	return ""
}
func value12118(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("urn:li:sponsoredAccount:"+e.Get(ctx["stream_slice"], "account_id").Text()),
		"urn:li:sponsoredAccount:{{stream_slice.get('account_id')}}",
	)
}
func typed12118(e *py.Eval, ctx variables) py.Value {
	return py.Str("urn:li:sponsoredAccount:" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text())
}
func texts12118(e *py.Eval, ctx variables) py.Value {
	return py.Str("urn:li:sponsoredAccount:" + ctx["stream_slice"].Member("account_id").Text())
}
func text12118(e *py.Eval, ctx variables) string {
	return ""
}
func value12119(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("urn:li:sponsoredAccount:"+e.Get(ctx["stream_slice"], "account_id").Text()),
		"urn:li:sponsoredAccount:{{stream_slice.get('account_id')}}",
	).Text())
}
func typed12119(e *py.Eval, ctx variables) py.Value {
	return py.Str("urn:li:sponsoredAccount:" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text())
}
func texts12119(e *py.Eval, ctx variables) py.Value {
	return py.Str("urn:li:sponsoredAccount:" + ctx["stream_slice"].Member("account_id").Text())
}
func text12119(e *py.Eval, ctx variables) string {
	return ""
}
func value12120(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("urn:li:sponsoredAccount:"+e.Get(ctx["stream_slice"], "account_id").Text()),
		"integer",
		"urn:li:sponsoredAccount:{{stream_slice.get('account_id')}}",
	)
}
func typed12120(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("urn:li:sponsoredAccount:"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()), "integer")
}
func texts12120(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("urn:li:sponsoredAccount:"+ctx["stream_slice"].Member("account_id").Text()), "integer")
}
func text12120(e *py.Eval, ctx variables) string {
	return ""
}
func value12121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("urn:li:sponsoredAccount:"+e.Get(ctx["stream_slice"], "account_id").Text()),
		"string",
		"urn:li:sponsoredAccount:{{stream_slice.get('account_id')}}",
	)
}
func typed12121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("urn:li:sponsoredAccount:"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()), "string")
}
func texts12121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("urn:li:sponsoredAccount:"+ctx["stream_slice"].Member("account_id").Text()), "string")
}
func text12121(e *py.Eval, ctx variables) string {
	return ""
}
func value12122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("urn:li:sponsoredAccount:"+e.Get(ctx["stream_slice"], "account_id").Text()),
		"boolean",
		"urn:li:sponsoredAccount:{{stream_slice.get('account_id')}}",
	)
}
func typed12122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("urn:li:sponsoredAccount:"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()), "boolean")
}
func texts12122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("urn:li:sponsoredAccount:"+ctx["stream_slice"].Member("account_id").Text()), "boolean")
}
func text12122(e *py.Eval, ctx variables) string {
	return ""
}
func value12123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("urn:li:sponsoredAccount:"+e.Get(ctx["stream_slice"], "account_id").Text()),
		"number",
		"urn:li:sponsoredAccount:{{stream_slice.get('account_id')}}",
	)
}
func typed12123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("urn:li:sponsoredAccount:"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()), "number")
}
func texts12123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("urn:li:sponsoredAccount:"+ctx["stream_slice"].Member("account_id").Text()), "number")
}
func text12123(e *py.Eval, ctx variables) string {
	return ""
}
func value12124(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions/jobs")
}
func typed12124(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions/jobs")
}
func texts12124(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions/jobs")
}
func text12124(e *py.Eval, ctx variables) string {
	return ""
}
func value12125(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions/jobs")
}
func typed12125(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions/jobs")
}
func texts12125(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions/jobs")
}
func text12125(e *py.Eval, ctx variables) string {
	return ""
}
func value12126(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions/jobs")
}
func typed12126(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions/jobs")
}
func texts12126(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions/jobs")
}
func text12126(e *py.Eval, ctx variables) string {
	return ""
}
func value12127(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions/jobs"), "integer")
}
func typed12127(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions/jobs"), "integer")
}
func texts12127(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions/jobs"), "integer")
}
func text12127(e *py.Eval, ctx variables) string {
	return ""
}
func value12128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions/jobs"), "boolean")
}
func typed12128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions/jobs"), "boolean")
}
func texts12128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions/jobs"), "boolean")
}
func text12128(e *py.Eval, ctx variables) string {
	return ""
}
func value12129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions/jobs"), "string")
}
func typed12129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions/jobs"), "string")
}
func texts12129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions/jobs"), "string")
}
func text12129(e *py.Eval, ctx variables) string {
	return ""
}
func value12130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions/jobs"), "number")
}
func typed12130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions/jobs"), "number")
}
func texts12130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions/jobs"), "number")
}
func text12130(e *py.Eval, ctx variables) string {
	return ""
}
func value12131(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("user_id").Text() + "/notification_rules")
}
func typed12131(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("user_id").Text() + "/notification_rules")
}
func texts12131(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("user_id").Text() + "/notification_rules")
}
func text12131(e *py.Eval, ctx variables) string {
	return ""
}
func value12132(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("user_id").Text() + "/notification_rules")
}
func typed12132(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("user_id").Text() + "/notification_rules")
}
func texts12132(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("user_id").Text() + "/notification_rules")
}
func text12132(e *py.Eval, ctx variables) string {
	return ""
}
func value12133(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("user_id").Text() + "/notification_rules")
}
func typed12133(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("user_id").Text() + "/notification_rules")
}
func texts12133(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("user_id").Text() + "/notification_rules")
}
func text12133(e *py.Eval, ctx variables) string {
	return ""
}
func value12134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("user_id").Text()+"/notification_rules"), "string")
}
func typed12134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("user_id").Text()+"/notification_rules"), "string")
}
func texts12134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("user_id").Text()+"/notification_rules"), "string")
}
func text12134(e *py.Eval, ctx variables) string {
	return ""
}
func value12135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("user_id").Text()+"/notification_rules"), "integer")
}
func typed12135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("user_id").Text()+"/notification_rules"), "integer")
}
func texts12135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("user_id").Text()+"/notification_rules"), "integer")
}
func text12135(e *py.Eval, ctx variables) string {
	return ""
}
func value12136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("user_id").Text()+"/notification_rules"), "boolean")
}
func typed12136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("user_id").Text()+"/notification_rules"), "boolean")
}
func texts12136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("user_id").Text()+"/notification_rules"), "boolean")
}
func text12136(e *py.Eval, ctx variables) string {
	return ""
}
func value12137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("user_id").Text()+"/notification_rules"), "number")
}
func typed12137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("user_id").Text()+"/notification_rules"), "number")
}
func texts12137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users/"+ctx["stream_partition"].Member("user_id").Text()+"/notification_rules"), "number")
}
func text12137(e *py.Eval, ctx variables) string {
	return ""
}
func value12138(e *py.Eval, ctx variables) py.Value {
	return py.Str("users?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed12138(e *py.Eval, ctx variables) py.Value {
	return py.Str("users?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts12138(e *py.Eval, ctx variables) py.Value {
	return py.Str("users?$top=" + ctx["config"].Member("page_size").Text())
}
func text12138(e *py.Eval, ctx variables) string {
	return ""
}
func value12139(e *py.Eval, ctx variables) py.Value {
	return py.Str("users?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed12139(e *py.Eval, ctx variables) py.Value {
	return py.Str("users?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts12139(e *py.Eval, ctx variables) py.Value {
	return py.Str("users?$top=" + ctx["config"].Member("page_size").Text())
}
func text12139(e *py.Eval, ctx variables) string {
	return ""
}
func value12140(e *py.Eval, ctx variables) py.Value {
	return py.Str("users?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed12140(e *py.Eval, ctx variables) py.Value {
	return py.Str("users?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts12140(e *py.Eval, ctx variables) py.Value {
	return py.Str("users?$top=" + ctx["config"].Member("page_size").Text())
}
func text12140(e *py.Eval, ctx variables) string {
	return ""
}
func value12141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func typed12141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func texts12141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users?$top="+ctx["config"].Member("page_size").Text()), "number")
}
func text12141(e *py.Eval, ctx variables) string {
	return ""
}
func value12142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func typed12142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "string")
}
func texts12142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users?$top="+ctx["config"].Member("page_size").Text()), "string")
}
func text12142(e *py.Eval, ctx variables) string {
	return ""
}
func value12143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func typed12143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func texts12143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users?$top="+ctx["config"].Member("page_size").Text()), "boolean")
}
func text12143(e *py.Eval, ctx variables) string {
	return ""
}
func value12144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func typed12144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func texts12144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("users?$top="+ctx["config"].Member("page_size").Text()), "integer")
}
func text12144(e *py.Eval, ctx variables) string {
	return ""
}
func value12145(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/apps/" + ctx["config"].Member("app_key").Text() + "/reviews")
}
func typed12145(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/apps/" + ctx["config"].Member("app_key").Text() + "/reviews")
}
func texts12145(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/apps/" + ctx["config"].Member("app_key").Text() + "/reviews")
}
func text12145(e *py.Eval, ctx variables) string {
	return ""
}
func value12146(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/apps/" + ctx["config"].Member("app_key").Text() + "/reviews")
}
func typed12146(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/apps/" + ctx["config"].Member("app_key").Text() + "/reviews")
}
func texts12146(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/apps/" + ctx["config"].Member("app_key").Text() + "/reviews")
}
func text12146(e *py.Eval, ctx variables) string {
	return ""
}
func value12147(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/apps/" + ctx["config"].Member("app_key").Text() + "/reviews")
}
func typed12147(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/apps/" + ctx["config"].Member("app_key").Text() + "/reviews")
}
func texts12147(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/apps/" + ctx["config"].Member("app_key").Text() + "/reviews")
}
func text12147(e *py.Eval, ctx variables) string {
	return ""
}
func value12148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/apps/"+ctx["config"].Member("app_key").Text()+"/reviews"), "string")
}
func typed12148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/apps/"+ctx["config"].Member("app_key").Text()+"/reviews"), "string")
}
func texts12148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/apps/"+ctx["config"].Member("app_key").Text()+"/reviews"), "string")
}
func text12148(e *py.Eval, ctx variables) string {
	return ""
}
func value12149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/apps/"+ctx["config"].Member("app_key").Text()+"/reviews"), "boolean")
}
func typed12149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/apps/"+ctx["config"].Member("app_key").Text()+"/reviews"), "boolean")
}
func texts12149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/apps/"+ctx["config"].Member("app_key").Text()+"/reviews"), "boolean")
}
func text12149(e *py.Eval, ctx variables) string {
	return ""
}
func value12150(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/apps/"+ctx["config"].Member("app_key").Text()+"/reviews"), "integer")
}
func typed12150(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/apps/"+ctx["config"].Member("app_key").Text()+"/reviews"), "integer")
}
func texts12150(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/apps/"+ctx["config"].Member("app_key").Text()+"/reviews"), "integer")
}
func text12150(e *py.Eval, ctx variables) string {
	return ""
}
func value12151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/apps/"+ctx["config"].Member("app_key").Text()+"/reviews"), "number")
}
func typed12151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/apps/"+ctx["config"].Member("app_key").Text()+"/reviews"), "number")
}
func texts12151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/apps/"+ctx["config"].Member("app_key").Text()+"/reviews"), "number")
}
func text12151(e *py.Eval, ctx variables) string {
	return ""
}
func value12152(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/deals/" + ctx["stream_slice"].Member("parent_id").Text() + "/products")
}
func typed12152(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/deals/" + ctx["stream_slice"].Member("parent_id").Text() + "/products")
}
func texts12152(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/deals/" + ctx["stream_slice"].Member("parent_id").Text() + "/products")
}
func text12152(e *py.Eval, ctx variables) string {
	return ""
}
func value12153(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/deals/" + ctx["stream_slice"].Member("parent_id").Text() + "/products")
}
func typed12153(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/deals/" + ctx["stream_slice"].Member("parent_id").Text() + "/products")
}
func texts12153(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/deals/" + ctx["stream_slice"].Member("parent_id").Text() + "/products")
}
func text12153(e *py.Eval, ctx variables) string {
	return ""
}
func value12154(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/deals/" + ctx["stream_slice"].Member("parent_id").Text() + "/products")
}
func typed12154(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/deals/" + ctx["stream_slice"].Member("parent_id").Text() + "/products")
}
func texts12154(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/deals/" + ctx["stream_slice"].Member("parent_id").Text() + "/products")
}
func text12154(e *py.Eval, ctx variables) string {
	return ""
}
func value12155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/deals/"+ctx["stream_slice"].Member("parent_id").Text()+"/products"), "string")
}
func typed12155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/deals/"+ctx["stream_slice"].Member("parent_id").Text()+"/products"), "string")
}
func texts12155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/deals/"+ctx["stream_slice"].Member("parent_id").Text()+"/products"), "string")
}
func text12155(e *py.Eval, ctx variables) string {
	return ""
}
func value12156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/deals/"+ctx["stream_slice"].Member("parent_id").Text()+"/products"), "number")
}
func typed12156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/deals/"+ctx["stream_slice"].Member("parent_id").Text()+"/products"), "number")
}
func texts12156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/deals/"+ctx["stream_slice"].Member("parent_id").Text()+"/products"), "number")
}
func text12156(e *py.Eval, ctx variables) string {
	return ""
}
func value12157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/deals/"+ctx["stream_slice"].Member("parent_id").Text()+"/products"), "boolean")
}
func typed12157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/deals/"+ctx["stream_slice"].Member("parent_id").Text()+"/products"), "boolean")
}
func texts12157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/deals/"+ctx["stream_slice"].Member("parent_id").Text()+"/products"), "boolean")
}
func text12157(e *py.Eval, ctx variables) string {
	return ""
}
func value12158(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/mailbox/mailThreads/" + ctx["stream_partition"].Member("thread_id").Text() + "/mailMessages")
}
func typed12158(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/mailbox/mailThreads/" + ctx["stream_partition"].Member("thread_id").Text() + "/mailMessages")
}
func texts12158(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/mailbox/mailThreads/" + ctx["stream_partition"].Member("thread_id").Text() + "/mailMessages")
}
func text12158(e *py.Eval, ctx variables) string {
	return ""
}
func value12159(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/mailbox/mailThreads/" + ctx["stream_partition"].Member("thread_id").Text() + "/mailMessages")
}
func typed12159(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/mailbox/mailThreads/" + ctx["stream_partition"].Member("thread_id").Text() + "/mailMessages")
}
func texts12159(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/mailbox/mailThreads/" + ctx["stream_partition"].Member("thread_id").Text() + "/mailMessages")
}
func text12159(e *py.Eval, ctx variables) string {
	return ""
}
func value12160(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/mailbox/mailThreads/" + ctx["stream_partition"].Member("thread_id").Text() + "/mailMessages")
}
func typed12160(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/mailbox/mailThreads/" + ctx["stream_partition"].Member("thread_id").Text() + "/mailMessages")
}
func texts12160(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/mailbox/mailThreads/" + ctx["stream_partition"].Member("thread_id").Text() + "/mailMessages")
}
func text12160(e *py.Eval, ctx variables) string {
	return ""
}
func value12161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/mailbox/mailThreads/"+ctx["stream_partition"].Member("thread_id").Text()+"/mailMessages"), "number")
}
func typed12161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/mailbox/mailThreads/"+ctx["stream_partition"].Member("thread_id").Text()+"/mailMessages"), "number")
}
func texts12161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/mailbox/mailThreads/"+ctx["stream_partition"].Member("thread_id").Text()+"/mailMessages"), "number")
}
func text12161(e *py.Eval, ctx variables) string {
	return ""
}
func value12162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/mailbox/mailThreads/"+ctx["stream_partition"].Member("thread_id").Text()+"/mailMessages"), "boolean")
}
func typed12162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/mailbox/mailThreads/"+ctx["stream_partition"].Member("thread_id").Text()+"/mailMessages"), "boolean")
}
func texts12162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/mailbox/mailThreads/"+ctx["stream_partition"].Member("thread_id").Text()+"/mailMessages"), "boolean")
}
func text12162(e *py.Eval, ctx variables) string {
	return ""
}
func value12163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/mailbox/mailThreads/"+ctx["stream_partition"].Member("thread_id").Text()+"/mailMessages"), "string")
}
func typed12163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/mailbox/mailThreads/"+ctx["stream_partition"].Member("thread_id").Text()+"/mailMessages"), "string")
}
func texts12163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/mailbox/mailThreads/"+ctx["stream_partition"].Member("thread_id").Text()+"/mailMessages"), "string")
}
func text12163(e *py.Eval, ctx variables) string {
	return ""
}
func value12164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/mailbox/mailThreads/"+ctx["stream_partition"].Member("thread_id").Text()+"/mailMessages"), "integer")
}
func typed12164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/mailbox/mailThreads/"+ctx["stream_partition"].Member("thread_id").Text()+"/mailMessages"), "integer")
}
func texts12164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/mailbox/mailThreads/"+ctx["stream_partition"].Member("thread_id").Text()+"/mailMessages"), "integer")
}
func text12164(e *py.Eval, ctx variables) string {
	return ""
}
func value12165(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/components")
}
func typed12165(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/components")
}
func texts12165(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/components")
}
func text12165(e *py.Eval, ctx variables) string {
	return ""
}
func value12166(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/components")
}
func typed12166(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/components")
}
func texts12166(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/components")
}
func text12166(e *py.Eval, ctx variables) string {
	return ""
}
func value12167(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/components")
}
func typed12167(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/components")
}
func texts12167(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/components")
}
func text12167(e *py.Eval, ctx variables) string {
	return ""
}
func value12168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/components"), "string")
}
func typed12168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/components"), "string")
}
func texts12168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/components"), "string")
}
func text12168(e *py.Eval, ctx variables) string {
	return ""
}
func value12169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/components"), "integer")
}
func typed12169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/components"), "integer")
}
func texts12169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/components"), "integer")
}
func text12169(e *py.Eval, ctx variables) string {
	return ""
}
func value12170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/components"), "number")
}
func typed12170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/components"), "number")
}
func texts12170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/components"), "number")
}
func text12170(e *py.Eval, ctx variables) string {
	return ""
}
func value12171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/components"), "boolean")
}
func typed12171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/components"), "boolean")
}
func texts12171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/components"), "boolean")
}
func text12171(e *py.Eval, ctx variables) string {
	return ""
}
func value12172(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/incidents")
}
func typed12172(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/incidents")
}
func texts12172(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/incidents")
}
func text12172(e *py.Eval, ctx variables) string {
	return ""
}
func value12173(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/incidents")
}
func typed12173(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/incidents")
}
func texts12173(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/incidents")
}
func text12173(e *py.Eval, ctx variables) string {
	return ""
}
func value12174(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/incidents")
}
func typed12174(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/incidents")
}
func texts12174(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/incidents")
}
func text12174(e *py.Eval, ctx variables) string {
	return ""
}
func value12175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/incidents"), "number")
}
func typed12175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/incidents"), "number")
}
func texts12175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/incidents"), "number")
}
func text12175(e *py.Eval, ctx variables) string {
	return ""
}
func value12176(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/incidents"), "boolean")
}
func typed12176(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/incidents"), "boolean")
}
func texts12176(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/incidents"), "boolean")
}
func text12176(e *py.Eval, ctx variables) string {
	return ""
}
func value12177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/incidents"), "string")
}
func typed12177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/incidents"), "string")
}
func texts12177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/incidents"), "string")
}
func text12177(e *py.Eval, ctx variables) string {
	return ""
}
func value12178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/incidents"), "integer")
}
func typed12178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/incidents"), "integer")
}
func texts12178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/incidents"), "integer")
}
func text12178(e *py.Eval, ctx variables) string {
	return ""
}
func value12179(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/maintenances")
}
func typed12179(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/maintenances")
}
func texts12179(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/maintenances")
}
func text12179(e *py.Eval, ctx variables) string {
	return ""
}
func value12180(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/maintenances")
}
func typed12180(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/maintenances")
}
func texts12180(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/maintenances")
}
func text12180(e *py.Eval, ctx variables) string {
	return ""
}
func value12181(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/maintenances")
}
func typed12181(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/maintenances")
}
func texts12181(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/maintenances")
}
func text12181(e *py.Eval, ctx variables) string {
	return ""
}
func value12182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/maintenances"), "number")
}
func typed12182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/maintenances"), "number")
}
func texts12182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/maintenances"), "number")
}
func text12182(e *py.Eval, ctx variables) string {
	return ""
}
func value12183(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/maintenances"), "boolean")
}
func typed12183(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/maintenances"), "boolean")
}
func texts12183(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/maintenances"), "boolean")
}
func text12183(e *py.Eval, ctx variables) string {
	return ""
}
func value12184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/maintenances"), "integer")
}
func typed12184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/maintenances"), "integer")
}
func texts12184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/maintenances"), "integer")
}
func text12184(e *py.Eval, ctx variables) string {
	return ""
}
func value12185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/maintenances"), "string")
}
func typed12185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/maintenances"), "string")
}
func texts12185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/maintenances"), "string")
}
func text12185(e *py.Eval, ctx variables) string {
	return ""
}
func value12186(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/metrics")
}
func typed12186(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/metrics")
}
func texts12186(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/metrics")
}
func text12186(e *py.Eval, ctx variables) string {
	return ""
}
func value12187(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/metrics")
}
func typed12187(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/metrics")
}
func texts12187(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/metrics")
}
func text12187(e *py.Eval, ctx variables) string {
	return ""
}
func value12188(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/metrics")
}
func typed12188(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/metrics")
}
func texts12188(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/metrics")
}
func text12188(e *py.Eval, ctx variables) string {
	return ""
}
func value12189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/metrics"), "boolean")
}
func typed12189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/metrics"), "boolean")
}
func texts12189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/metrics"), "boolean")
}
func text12189(e *py.Eval, ctx variables) string {
	return ""
}
func value12190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/metrics"), "integer")
}
func typed12190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/metrics"), "integer")
}
func texts12190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/metrics"), "integer")
}
func text12190(e *py.Eval, ctx variables) string {
	return ""
}
func value12191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/metrics"), "string")
}
func typed12191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/metrics"), "string")
}
func texts12191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/metrics"), "string")
}
func text12191(e *py.Eval, ctx variables) string {
	return ""
}
func value12192(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/subscribers")
}
func typed12192(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/subscribers")
}
func texts12192(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/subscribers")
}
func text12192(e *py.Eval, ctx variables) string {
	return ""
}
func value12193(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/subscribers")
}
func typed12193(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/subscribers")
}
func texts12193(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/subscribers")
}
func text12193(e *py.Eval, ctx variables) string {
	return ""
}
func value12194(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/subscribers")
}
func typed12194(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/subscribers")
}
func texts12194(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/subscribers")
}
func text12194(e *py.Eval, ctx variables) string {
	return ""
}
func value12195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/subscribers"), "number")
}
func typed12195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/subscribers"), "number")
}
func texts12195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/subscribers"), "number")
}
func text12195(e *py.Eval, ctx variables) string {
	return ""
}
func value12196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/subscribers"), "boolean")
}
func typed12196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/subscribers"), "boolean")
}
func texts12196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/subscribers"), "boolean")
}
func text12196(e *py.Eval, ctx variables) string {
	return ""
}
func value12197(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/subscribers"), "string")
}
func typed12197(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/subscribers"), "string")
}
func texts12197(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/subscribers"), "string")
}
func text12197(e *py.Eval, ctx variables) string {
	return ""
}
func value12198(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/subscribers"), "integer")
}
func typed12198(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/subscribers"), "integer")
}
func texts12198(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/subscribers"), "integer")
}
func text12198(e *py.Eval, ctx variables) string {
	return ""
}
func value12199(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/team")
}
func typed12199(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/team")
}
func texts12199(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/team")
}
func text12199(e *py.Eval, ctx variables) string {
	return ""
}
func value12200(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/team")
}
func typed12200(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/team")
}
func texts12200(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/team")
}
func text12200(e *py.Eval, ctx variables) string {
	return ""
}
func value12201(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/team")
}
func typed12201(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/team")
}
func texts12201(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/team")
}
func text12201(e *py.Eval, ctx variables) string {
	return ""
}
func value12202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/team"), "string")
}
func typed12202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/team"), "string")
}
func texts12202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/team"), "string")
}
func text12202(e *py.Eval, ctx variables) string {
	return ""
}
func value12203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/team"), "integer")
}
func typed12203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/team"), "integer")
}
func texts12203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/team"), "integer")
}
func text12203(e *py.Eval, ctx variables) string {
	return ""
}
func value12204(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/team"), "number")
}
func typed12204(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/team"), "number")
}
func texts12204(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/team"), "number")
}
func text12204(e *py.Eval, ctx variables) string {
	return ""
}
func value12205(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/team"), "boolean")
}
func typed12205(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/team"), "boolean")
}
func texts12205(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/team"), "boolean")
}
func text12205(e *py.Eval, ctx variables) string {
	return ""
}
func value12206(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/templates")
}
func typed12206(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/templates")
}
func texts12206(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/templates")
}
func text12206(e *py.Eval, ctx variables) string {
	return ""
}
func value12207(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/templates")
}
func typed12207(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/templates")
}
func texts12207(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/templates")
}
func text12207(e *py.Eval, ctx variables) string {
	return ""
}
func value12208(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/templates")
}
func typed12208(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/templates")
}
func texts12208(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/templates")
}
func text12208(e *py.Eval, ctx variables) string {
	return ""
}
func value12209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/templates"), "integer")
}
func typed12209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/templates"), "integer")
}
func texts12209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/templates"), "integer")
}
func text12209(e *py.Eval, ctx variables) string {
	return ""
}
func value12210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/templates"), "boolean")
}
func typed12210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/templates"), "boolean")
}
func texts12210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/templates"), "boolean")
}
func text12210(e *py.Eval, ctx variables) string {
	return ""
}
func value12211(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/templates"), "string")
}
func typed12211(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/templates"), "string")
}
func texts12211(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/templates"), "string")
}
func text12211(e *py.Eval, ctx variables) string {
	return ""
}
func value12212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/templates"), "number")
}
func typed12212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/templates"), "number")
}
func texts12212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+ctx["stream_slice"].Member("page_id").Text()+"/templates"), "number")
}
func text12212(e *py.Eval, ctx variables) string {
	return ""
}
func value12213(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/incidents/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/incident-updates/" + ctx["stream_slice"].Member("incident_update_id").Text()))
}
func typed12213(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/incidents/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/incident-updates/" + ctx["stream_slice"].Member("incident_update_id").Text()))
}
func texts12213(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "page_id").Text() + "/incidents/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/incident-updates/" + ctx["stream_slice"].Member("incident_update_id").Text())
}
func text12213(e *py.Eval, ctx variables) string {
	return ""
}
func value12214(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/incidents/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/incident-updates/" + ctx["stream_slice"].Member("incident_update_id").Text()))
}
func typed12214(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/incidents/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/incident-updates/" + ctx["stream_slice"].Member("incident_update_id").Text()))
}
func texts12214(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "page_id").Text() + "/incidents/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/incident-updates/" + ctx["stream_slice"].Member("incident_update_id").Text())
}
func text12214(e *py.Eval, ctx variables) string {
	return ""
}
func value12215(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/incidents/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/incident-updates/" + ctx["stream_slice"].Member("incident_update_id").Text())).Text())
}
func typed12215(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/incidents/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/incident-updates/" + ctx["stream_slice"].Member("incident_update_id").Text())).Text())
}
func texts12215(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "page_id").Text() + "/incidents/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/incident-updates/" + ctx["stream_slice"].Member("incident_update_id").Text())
}
func text12215(e *py.Eval, ctx variables) string {
	return ""
}
func value12216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text()+"/incidents/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/incident-updates/"+ctx["stream_slice"].Member("incident_update_id").Text()), "string")
}
func typed12216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text()+"/incidents/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/incident-updates/"+ctx["stream_slice"].Member("incident_update_id").Text()), "string")
}
func texts12216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "page_id").Text()+"/incidents/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/incident-updates/"+ctx["stream_slice"].Member("incident_update_id").Text()), "string")
}
func text12216(e *py.Eval, ctx variables) string {
	return ""
}
func value12217(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text()+"/incidents/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/incident-updates/"+ctx["stream_slice"].Member("incident_update_id").Text()), "integer")
}
func typed12217(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text()+"/incidents/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/incident-updates/"+ctx["stream_slice"].Member("incident_update_id").Text()), "integer")
}
func texts12217(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "page_id").Text()+"/incidents/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/incident-updates/"+ctx["stream_slice"].Member("incident_update_id").Text()), "integer")
}
func text12217(e *py.Eval, ctx variables) string {
	return ""
}
func value12218(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text()+"/incidents/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/incident-updates/"+ctx["stream_slice"].Member("incident_update_id").Text()), "boolean")
}
func typed12218(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text()+"/incidents/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/incident-updates/"+ctx["stream_slice"].Member("incident_update_id").Text()), "boolean")
}
func texts12218(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "page_id").Text()+"/incidents/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/incident-updates/"+ctx["stream_slice"].Member("incident_update_id").Text()), "boolean")
}
func text12218(e *py.Eval, ctx variables) string {
	return ""
}
func value12219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text()+"/incidents/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/incident-updates/"+ctx["stream_slice"].Member("incident_update_id").Text()), "number")
}
func typed12219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text()+"/incidents/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/incident-updates/"+ctx["stream_slice"].Member("incident_update_id").Text()), "number")
}
func texts12219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "page_id").Text()+"/incidents/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/incident-updates/"+ctx["stream_slice"].Member("incident_update_id").Text()), "number")
}
func text12219(e *py.Eval, ctx variables) string {
	return ""
}
func value12220(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/maintenances/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/maintenance-updates/" + ctx["stream_slice"].Member("maintenance_update_id").Text()))
}
func typed12220(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/maintenances/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/maintenance-updates/" + ctx["stream_slice"].Member("maintenance_update_id").Text()))
}
func texts12220(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "page_id").Text() + "/maintenances/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/maintenance-updates/" + ctx["stream_slice"].Member("maintenance_update_id").Text())
}
func text12220(e *py.Eval, ctx variables) string {
	return ""
}
func value12221(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/maintenances/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/maintenance-updates/" + ctx["stream_slice"].Member("maintenance_update_id").Text()))
}
func typed12221(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/maintenances/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/maintenance-updates/" + ctx["stream_slice"].Member("maintenance_update_id").Text()))
}
func texts12221(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "page_id").Text() + "/maintenances/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/maintenance-updates/" + ctx["stream_slice"].Member("maintenance_update_id").Text())
}
func text12221(e *py.Eval, ctx variables) string {
	return ""
}
func value12222(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/maintenances/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/maintenance-updates/" + ctx["stream_slice"].Member("maintenance_update_id").Text())).Text())
}
func typed12222(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/maintenances/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/maintenance-updates/" + ctx["stream_slice"].Member("maintenance_update_id").Text())).Text())
}
func texts12222(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "page_id").Text() + "/maintenances/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/maintenance-updates/" + ctx["stream_slice"].Member("maintenance_update_id").Text())
}
func text12222(e *py.Eval, ctx variables) string {
	return ""
}
func value12223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text()+"/maintenances/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/maintenance-updates/"+ctx["stream_slice"].Member("maintenance_update_id").Text()), "boolean")
}
func typed12223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text()+"/maintenances/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/maintenance-updates/"+ctx["stream_slice"].Member("maintenance_update_id").Text()), "boolean")
}
func texts12223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "page_id").Text()+"/maintenances/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/maintenance-updates/"+ctx["stream_slice"].Member("maintenance_update_id").Text()), "boolean")
}
func text12223(e *py.Eval, ctx variables) string {
	return ""
}
func value12224(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text()+"/maintenances/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/maintenance-updates/"+ctx["stream_slice"].Member("maintenance_update_id").Text()), "string")
}
func typed12224(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text()+"/maintenances/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/maintenance-updates/"+ctx["stream_slice"].Member("maintenance_update_id").Text()), "string")
}
func texts12224(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "page_id").Text()+"/maintenances/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/maintenance-updates/"+ctx["stream_slice"].Member("maintenance_update_id").Text()), "string")
}
func text12224(e *py.Eval, ctx variables) string {
	return ""
}
func value12225(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text()+"/maintenances/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/maintenance-updates/"+ctx["stream_slice"].Member("maintenance_update_id").Text()), "integer")
}
func typed12225(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text()+"/maintenances/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/maintenance-updates/"+ctx["stream_slice"].Member("maintenance_update_id").Text()), "integer")
}
func texts12225(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "page_id").Text()+"/maintenances/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/maintenance-updates/"+ctx["stream_slice"].Member("maintenance_update_id").Text()), "integer")
}
func text12225(e *py.Eval, ctx variables) string {
	return ""
}
func value12226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text()+"/maintenances/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/maintenance-updates/"+ctx["stream_slice"].Member("maintenance_update_id").Text()), "number")
}
func typed12226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text()+"/maintenances/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/maintenance-updates/"+ctx["stream_slice"].Member("maintenance_update_id").Text()), "number")
}
func texts12226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v1/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "page_id").Text()+"/maintenances/"+ctx["stream_slice"].Member("updates_object_id").Text()+"/maintenance-updates/"+ctx["stream_slice"].Member("maintenance_update_id").Text()), "number")
}
func text12226(e *py.Eval, ctx variables) string {
	return ""
}
func value12227(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["record"].Text() + "/recipients")
}
func typed12227(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["record"].Text() + "/recipients")
}
func texts12227(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["record"].Text() + "/recipients")
}
func text12227(e *py.Eval, ctx variables) string {
	return ""
}
func value12228(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["record"].Text() + "/recipients")
}
func typed12228(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["record"].Text() + "/recipients")
}
func texts12228(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["record"].Text() + "/recipients")
}
func text12228(e *py.Eval, ctx variables) string {
	return ""
}
func value12229(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["record"].Text() + "/recipients")
}
func typed12229(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["record"].Text() + "/recipients")
}
func texts12229(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["record"].Text() + "/recipients")
}
func text12229(e *py.Eval, ctx variables) string {
	return ""
}
func value12230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["record"].Text()+"/recipients"), "string")
}
func typed12230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["record"].Text()+"/recipients"), "string")
}
func texts12230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["record"].Text()+"/recipients"), "string")
}
func text12230(e *py.Eval, ctx variables) string {
	return ""
}
func value12231(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["record"].Text()+"/recipients"), "boolean")
}
func typed12231(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["record"].Text()+"/recipients"), "boolean")
}
func texts12231(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["record"].Text()+"/recipients"), "boolean")
}
func text12231(e *py.Eval, ctx variables) string {
	return ""
}
func value12232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["record"].Text()+"/recipients"), "integer")
}
func typed12232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["record"].Text()+"/recipients"), "integer")
}
func texts12232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["record"].Text()+"/recipients"), "integer")
}
func text12232(e *py.Eval, ctx variables) string {
	return ""
}
func value12233(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/logs")
}
func typed12233(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/logs")
}
func texts12233(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/logs")
}
func text12233(e *py.Eval, ctx variables) string {
	return ""
}
func value12234(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/logs")
}
func typed12234(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/logs")
}
func texts12234(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/logs")
}
func text12234(e *py.Eval, ctx variables) string {
	return ""
}
func value12235(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/logs")
}
func typed12235(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/logs")
}
func texts12235(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/logs")
}
func text12235(e *py.Eval, ctx variables) string {
	return ""
}
func value12236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/logs"), "string")
}
func typed12236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/logs"), "string")
}
func texts12236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/logs"), "string")
}
func text12236(e *py.Eval, ctx variables) string {
	return ""
}
func value12237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/logs"), "number")
}
func typed12237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/logs"), "number")
}
func texts12237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/logs"), "number")
}
func text12237(e *py.Eval, ctx variables) string {
	return ""
}
func value12238(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/logs"), "boolean")
}
func typed12238(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/logs"), "boolean")
}
func texts12238(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/logs"), "boolean")
}
func text12238(e *py.Eval, ctx variables) string {
	return ""
}
func value12239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/logs"), "integer")
}
func typed12239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/logs"), "integer")
}
func texts12239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/logs"), "integer")
}
func text12239(e *py.Eval, ctx variables) string {
	return ""
}
func value12240(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/recipients")
}
func typed12240(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/recipients")
}
func texts12240(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/recipients")
}
func text12240(e *py.Eval, ctx variables) string {
	return ""
}
func value12241(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/recipients")
}
func typed12241(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/recipients")
}
func texts12241(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/recipients")
}
func text12241(e *py.Eval, ctx variables) string {
	return ""
}
func value12242(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/recipients")
}
func typed12242(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/recipients")
}
func texts12242(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/recipients")
}
func text12242(e *py.Eval, ctx variables) string {
	return ""
}
func value12243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/recipients"), "integer")
}
func typed12243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/recipients"), "integer")
}
func texts12243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/recipients"), "integer")
}
func text12243(e *py.Eval, ctx variables) string {
	return ""
}
func value12244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/recipients"), "number")
}
func typed12244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/recipients"), "number")
}
func texts12244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/recipients"), "number")
}
func text12244(e *py.Eval, ctx variables) string {
	return ""
}
func value12245(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/recipients"), "string")
}
func typed12245(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/recipients"), "string")
}
func texts12245(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/recipients"), "string")
}
func text12245(e *py.Eval, ctx variables) string {
	return ""
}
func value12246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/recipients"), "boolean")
}
func typed12246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/recipients"), "boolean")
}
func texts12246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/alerts/"+ctx["stream_partition"].Member("alert_id").Text()+"/recipients"), "boolean")
}
func text12246(e *py.Eval, ctx variables) string {
	return ""
}
func value12247(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/analytics/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/suites")
}
func typed12247(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/analytics/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/suites")
}
func texts12247(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/analytics/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/suites")
}
func text12247(e *py.Eval, ctx variables) string {
	return ""
}
func value12248(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/analytics/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/suites")
}
func typed12248(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/analytics/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/suites")
}
func texts12248(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/analytics/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/suites")
}
func text12248(e *py.Eval, ctx variables) string {
	return ""
}
func value12249(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/analytics/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/suites")
}
func typed12249(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/analytics/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/suites")
}
func texts12249(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/analytics/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/suites")
}
func text12249(e *py.Eval, ctx variables) string {
	return ""
}
func value12250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/analytics/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/suites"), "boolean")
}
func typed12250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/analytics/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/suites"), "boolean")
}
func texts12250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/analytics/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/suites"), "boolean")
}
func text12250(e *py.Eval, ctx variables) string {
	return ""
}
func value12251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/analytics/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/suites"), "integer")
}
func typed12251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/analytics/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/suites"), "integer")
}
func texts12251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/analytics/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/suites"), "integer")
}
func text12251(e *py.Eval, ctx variables) string {
	return ""
}
func value12252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/analytics/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/suites"), "string")
}
func typed12252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/analytics/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/suites"), "string")
}
func texts12252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/analytics/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/suites"), "string")
}
func text12252(e *py.Eval, ctx variables) string {
	return ""
}
func value12253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/analytics/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/suites"), "number")
}
func typed12253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/analytics/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/suites"), "number")
}
func texts12253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/analytics/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/suites"), "number")
}
func text12253(e *py.Eval, ctx variables) string {
	return ""
}
func value12254(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/branches")
}
func typed12254(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/branches")
}
func texts12254(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/branches")
}
func text12254(e *py.Eval, ctx variables) string {
	return ""
}
func value12255(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/branches")
}
func typed12255(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/branches")
}
func texts12255(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/branches")
}
func text12255(e *py.Eval, ctx variables) string {
	return ""
}
func value12256(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/branches")
}
func typed12256(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/branches")
}
func texts12256(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/branches")
}
func text12256(e *py.Eval, ctx variables) string {
	return ""
}
func value12257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/branches"), "integer")
}
func typed12257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/branches"), "integer")
}
func texts12257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/branches"), "integer")
}
func text12257(e *py.Eval, ctx variables) string {
	return ""
}
func value12258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/branches"), "string")
}
func typed12258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/branches"), "string")
}
func texts12258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/branches"), "string")
}
func text12258(e *py.Eval, ctx variables) string {
	return ""
}
func value12259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/branches"), "number")
}
func typed12259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/branches"), "number")
}
func texts12259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/branches"), "number")
}
func text12259(e *py.Eval, ctx variables) string {
	return ""
}
func value12260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/branches"), "boolean")
}
func typed12260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/branches"), "boolean")
}
func texts12260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/branches"), "boolean")
}
func text12260(e *py.Eval, ctx variables) string {
	return ""
}
func value12261(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/pages/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/summary")
}
func typed12261(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/pages/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/summary")
}
func texts12261(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/pages/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/summary")
}
func text12261(e *py.Eval, ctx variables) string {
	return ""
}
func value12262(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/pages/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/summary")
}
func typed12262(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/pages/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/summary")
}
func texts12262(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/pages/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/summary")
}
func text12262(e *py.Eval, ctx variables) string {
	return ""
}
func value12263(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/pages/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/summary")
}
func typed12263(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/pages/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/summary")
}
func texts12263(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/pages/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/summary")
}
func text12263(e *py.Eval, ctx variables) string {
	return ""
}
func value12264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/pages/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/summary"), "integer")
}
func typed12264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/pages/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/summary"), "integer")
}
func texts12264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/pages/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/summary"), "integer")
}
func text12264(e *py.Eval, ctx variables) string {
	return ""
}
func value12265(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/pages/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/summary"), "number")
}
func typed12265(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/pages/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/summary"), "number")
}
func texts12265(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/pages/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/summary"), "number")
}
func text12265(e *py.Eval, ctx variables) string {
	return ""
}
func value12266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/pages/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/summary"), "boolean")
}
func typed12266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/pages/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/summary"), "boolean")
}
func texts12266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/pages/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/summary"), "boolean")
}
func text12266(e *py.Eval, ctx variables) string {
	return ""
}
func value12267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/pages/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/summary"), "string")
}
func typed12267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/pages/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/summary"), "string")
}
func texts12267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/insights/pages/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/summary"), "string")
}
func text12267(e *py.Eval, ctx variables) string {
	return ""
}
func value12268(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/products")
}
func typed12268(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/products")
}
func texts12268(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/products")
}
func text12268(e *py.Eval, ctx variables) string {
	return ""
}
func value12269(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/products")
}
func typed12269(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/products")
}
func texts12269(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/products")
}
func text12269(e *py.Eval, ctx variables) string {
	return ""
}
func value12270(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/products")
}
func typed12270(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/products")
}
func texts12270(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/products")
}
func text12270(e *py.Eval, ctx variables) string {
	return ""
}
func value12271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/products"), "integer")
}
func typed12271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/products"), "integer")
}
func texts12271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/products"), "integer")
}
func text12271(e *py.Eval, ctx variables) string {
	return ""
}
func value12272(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/products"), "number")
}
func typed12272(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/products"), "number")
}
func texts12272(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/products"), "number")
}
func text12272(e *py.Eval, ctx variables) string {
	return ""
}
func value12273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/products"), "boolean")
}
func typed12273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/products"), "boolean")
}
func texts12273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/products"), "boolean")
}
func text12273(e *py.Eval, ctx variables) string {
	return ""
}
func value12274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/products"), "string")
}
func typed12274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/products"), "string")
}
func texts12274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/products"), "string")
}
func text12274(e *py.Eval, ctx variables) string {
	return ""
}
func value12275(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/transactions")
}
func typed12275(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/transactions")
}
func texts12275(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/transactions")
}
func text12275(e *py.Eval, ctx variables) string {
	return ""
}
func value12276(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/transactions")
}
func typed12276(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/transactions")
}
func texts12276(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/transactions")
}
func text12276(e *py.Eval, ctx variables) string {
	return ""
}
func value12277(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/transactions")
}
func typed12277(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/transactions")
}
func texts12277(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/transactions")
}
func text12277(e *py.Eval, ctx variables) string {
	return ""
}
func value12278(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/transactions"), "string")
}
func typed12278(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/transactions"), "string")
}
func texts12278(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/transactions"), "string")
}
func text12278(e *py.Eval, ctx variables) string {
	return ""
}
func value12279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/transactions"), "integer")
}
func typed12279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/transactions"), "integer")
}
func texts12279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/transactions"), "integer")
}
func text12279(e *py.Eval, ctx variables) string {
	return ""
}
func value12280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/transactions"), "number")
}
func typed12280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/transactions"), "number")
}
func texts12280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/transactions"), "number")
}
func text12280(e *py.Eval, ctx variables) string {
	return ""
}
func value12281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/transactions"), "boolean")
}
func typed12281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/transactions"), "boolean")
}
func texts12281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/orders/"+ctx["stream_partition"].Member("order_id").Text()+"/transactions"), "boolean")
}
func text12281(e *py.Eval, ctx variables) string {
	return ""
}
func value12282(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/builds")
}
func typed12282(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/builds")
}
func texts12282(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/builds")
}
func text12282(e *py.Eval, ctx variables) string {
	return ""
}
func value12283(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/builds")
}
func typed12283(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/builds")
}
func texts12283(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/builds")
}
func text12283(e *py.Eval, ctx variables) string {
	return ""
}
func value12284(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/builds")
}
func typed12284(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/builds")
}
func texts12284(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/builds")
}
func text12284(e *py.Eval, ctx variables) string {
	return ""
}
func value12285(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/builds"), "integer")
}
func typed12285(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/builds"), "integer")
}
func texts12285(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/builds"), "integer")
}
func text12285(e *py.Eval, ctx variables) string {
	return ""
}
func value12286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/builds"), "string")
}
func typed12286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/builds"), "string")
}
func texts12286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/builds"), "string")
}
func text12286(e *py.Eval, ctx variables) string {
	return ""
}
func value12287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/builds"), "number")
}
func typed12287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/builds"), "number")
}
func texts12287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/builds"), "number")
}
func text12287(e *py.Eval, ctx variables) string {
	return ""
}
func value12288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/builds"), "boolean")
}
func typed12288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/builds"), "boolean")
}
func texts12288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/builds"), "boolean")
}
func text12288(e *py.Eval, ctx variables) string {
	return ""
}
func value12289(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters")
}
func typed12289(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters")
}
func texts12289(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters")
}
func text12289(e *py.Eval, ctx variables) string {
	return ""
}
func value12290(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters")
}
func typed12290(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters")
}
func texts12290(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters")
}
func text12290(e *py.Eval, ctx variables) string {
	return ""
}
func value12291(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters")
}
func typed12291(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters")
}
func texts12291(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters")
}
func text12291(e *py.Eval, ctx variables) string {
	return ""
}
func value12292(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters"), "string")
}
func typed12292(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters"), "string")
}
func texts12292(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters"), "string")
}
func text12292(e *py.Eval, ctx variables) string {
	return ""
}
func value12293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters"), "boolean")
}
func typed12293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters"), "boolean")
}
func texts12293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters"), "boolean")
}
func text12293(e *py.Eval, ctx variables) string {
	return ""
}
func value12294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters"), "integer")
}
func typed12294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters"), "integer")
}
func texts12294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters"), "integer")
}
func text12294(e *py.Eval, ctx variables) string {
	return ""
}
func value12295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters"), "number")
}
func typed12295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters"), "number")
}
func texts12295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters"), "number")
}
func text12295(e *py.Eval, ctx variables) string {
	return ""
}
func value12296(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/queues")
}
func typed12296(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/queues")
}
func texts12296(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/queues")
}
func text12296(e *py.Eval, ctx variables) string {
	return ""
}
func value12297(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/queues")
}
func typed12297(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/queues")
}
func texts12297(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/queues")
}
func text12297(e *py.Eval, ctx variables) string {
	return ""
}
func value12298(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/queues")
}
func typed12298(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/queues")
}
func texts12298(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/queues")
}
func text12298(e *py.Eval, ctx variables) string {
	return ""
}
func value12299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/queues"), "string")
}
func typed12299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/queues"), "string")
}
func texts12299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/queues"), "string")
}
func text12299(e *py.Eval, ctx variables) string {
	return ""
}
func value12300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/queues"), "boolean")
}
func typed12300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/queues"), "boolean")
}
func texts12300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/queues"), "boolean")
}
func text12300(e *py.Eval, ctx variables) string {
	return ""
}
func value12301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/queues"), "integer")
}
func typed12301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/queues"), "integer")
}
func texts12301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/queues"), "integer")
}
func text12301(e *py.Eval, ctx variables) string {
	return ""
}
func value12302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/queues"), "number")
}
func typed12302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/queues"), "number")
}
func texts12302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/queues"), "number")
}
func text12302(e *py.Eval, ctx variables) string {
	return ""
}
func value12303(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/tokens")
}
func typed12303(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/tokens")
}
func texts12303(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/tokens")
}
func text12303(e *py.Eval, ctx variables) string {
	return ""
}
func value12304(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/tokens")
}
func typed12304(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/tokens")
}
func texts12304(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/tokens")
}
func text12304(e *py.Eval, ctx variables) string {
	return ""
}
func value12305(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/tokens")
}
func typed12305(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/tokens")
}
func texts12305(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/tokens")
}
func text12305(e *py.Eval, ctx variables) string {
	return ""
}
func value12306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/tokens"), "string")
}
func typed12306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/tokens"), "string")
}
func texts12306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/tokens"), "string")
}
func text12306(e *py.Eval, ctx variables) string {
	return ""
}
func value12307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/tokens"), "number")
}
func typed12307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/tokens"), "number")
}
func texts12307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/tokens"), "number")
}
func text12307(e *py.Eval, ctx variables) string {
	return ""
}
func value12308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/tokens"), "boolean")
}
func typed12308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/tokens"), "boolean")
}
func texts12308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/tokens"), "boolean")
}
func text12308(e *py.Eval, ctx variables) string {
	return ""
}
func value12309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/tokens"), "integer")
}
func typed12309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/tokens"), "integer")
}
func texts12309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/clusters/"+ctx["stream_partition"].Member("cluster_id").Text()+"/tokens"), "integer")
}
func text12309(e *py.Eval, ctx variables) string {
	return ""
}
func value12310(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/emojis")
}
func typed12310(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/emojis")
}
func texts12310(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/emojis")
}
func text12310(e *py.Eval, ctx variables) string {
	return ""
}
func value12311(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/emojis")
}
func typed12311(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/emojis")
}
func texts12311(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/emojis")
}
func text12311(e *py.Eval, ctx variables) string {
	return ""
}
func value12312(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/emojis")
}
func typed12312(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/emojis")
}
func texts12312(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/emojis")
}
func text12312(e *py.Eval, ctx variables) string {
	return ""
}
func value12313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/emojis"), "integer")
}
func typed12313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/emojis"), "integer")
}
func texts12313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/emojis"), "integer")
}
func text12313(e *py.Eval, ctx variables) string {
	return ""
}
func value12314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/emojis"), "string")
}
func typed12314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/emojis"), "string")
}
func texts12314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/emojis"), "string")
}
func text12314(e *py.Eval, ctx variables) string {
	return ""
}
func value12315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/emojis"), "number")
}
func typed12315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/emojis"), "number")
}
func texts12315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/emojis"), "number")
}
func text12315(e *py.Eval, ctx variables) string {
	return ""
}
func value12316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/emojis"), "boolean")
}
func typed12316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/emojis"), "boolean")
}
func texts12316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/emojis"), "boolean")
}
func text12316(e *py.Eval, ctx variables) string {
	return ""
}
func value12317(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines")
}
func typed12317(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines")
}
func texts12317(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines")
}
func text12317(e *py.Eval, ctx variables) string {
	return ""
}
func value12318(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines")
}
func typed12318(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines")
}
func texts12318(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines")
}
func text12318(e *py.Eval, ctx variables) string {
	return ""
}
func value12319(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines")
}
func typed12319(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines")
}
func texts12319(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines")
}
func text12319(e *py.Eval, ctx variables) string {
	return ""
}
func value12320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines"), "string")
}
func typed12320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines"), "string")
}
func texts12320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines"), "string")
}
func text12320(e *py.Eval, ctx variables) string {
	return ""
}
func value12321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines"), "integer")
}
func typed12321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines"), "integer")
}
func texts12321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines"), "integer")
}
func text12321(e *py.Eval, ctx variables) string {
	return ""
}
func value12322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines"), "number")
}
func typed12322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines"), "number")
}
func texts12322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines"), "number")
}
func text12322(e *py.Eval, ctx variables) string {
	return ""
}
func value12323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines"), "boolean")
}
func typed12323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines"), "boolean")
}
func texts12323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines"), "boolean")
}
func text12323(e *py.Eval, ctx variables) string {
	return ""
}
func value12324(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines/" + ctx["stream_partition"].Member("pipeline_slug").Text() + "/builds")
}
func typed12324(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines/" + ctx["stream_partition"].Member("pipeline_slug").Text() + "/builds")
}
func texts12324(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines/" + ctx["stream_partition"].Member("pipeline_slug").Text() + "/builds")
}
func text12324(e *py.Eval, ctx variables) string {
	return ""
}
func value12325(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines/" + ctx["stream_partition"].Member("pipeline_slug").Text() + "/builds")
}
func typed12325(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines/" + ctx["stream_partition"].Member("pipeline_slug").Text() + "/builds")
}
func texts12325(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines/" + ctx["stream_partition"].Member("pipeline_slug").Text() + "/builds")
}
func text12325(e *py.Eval, ctx variables) string {
	return ""
}
func value12326(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines/" + ctx["stream_partition"].Member("pipeline_slug").Text() + "/builds")
}
func typed12326(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines/" + ctx["stream_partition"].Member("pipeline_slug").Text() + "/builds")
}
func texts12326(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines/" + ctx["stream_partition"].Member("pipeline_slug").Text() + "/builds")
}
func text12326(e *py.Eval, ctx variables) string {
	return ""
}
func value12327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines/"+ctx["stream_partition"].Member("pipeline_slug").Text()+"/builds"), "string")
}
func typed12327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines/"+ctx["stream_partition"].Member("pipeline_slug").Text()+"/builds"), "string")
}
func texts12327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines/"+ctx["stream_partition"].Member("pipeline_slug").Text()+"/builds"), "string")
}
func text12327(e *py.Eval, ctx variables) string {
	return ""
}
func value12328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines/"+ctx["stream_partition"].Member("pipeline_slug").Text()+"/builds"), "integer")
}
func typed12328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines/"+ctx["stream_partition"].Member("pipeline_slug").Text()+"/builds"), "integer")
}
func texts12328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines/"+ctx["stream_partition"].Member("pipeline_slug").Text()+"/builds"), "integer")
}
func text12328(e *py.Eval, ctx variables) string {
	return ""
}
func value12329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines/"+ctx["stream_partition"].Member("pipeline_slug").Text()+"/builds"), "number")
}
func typed12329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines/"+ctx["stream_partition"].Member("pipeline_slug").Text()+"/builds"), "number")
}
func texts12329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines/"+ctx["stream_partition"].Member("pipeline_slug").Text()+"/builds"), "number")
}
func text12329(e *py.Eval, ctx variables) string {
	return ""
}
func value12330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines/"+ctx["stream_partition"].Member("pipeline_slug").Text()+"/builds"), "boolean")
}
func typed12330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines/"+ctx["stream_partition"].Member("pipeline_slug").Text()+"/builds"), "boolean")
}
func texts12330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/organizations/"+ctx["stream_partition"].Member("org_slug").Text()+"/pipelines/"+ctx["stream_partition"].Member("pipeline_slug").Text()+"/builds"), "boolean")
}
func text12330(e *py.Eval, ctx variables) string {
	return ""
}
func value12331(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/types/" + ctx["stream_partition"].Member("unit_type_id").Text() + "/daily-pricing")
}
func typed12331(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/types/" + ctx["stream_partition"].Member("unit_type_id").Text() + "/daily-pricing")
}
func texts12331(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/types/" + ctx["stream_partition"].Member("unit_type_id").Text() + "/daily-pricing")
}
func text12331(e *py.Eval, ctx variables) string {
	return ""
}
func value12332(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/types/" + ctx["stream_partition"].Member("unit_type_id").Text() + "/daily-pricing")
}
func typed12332(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/types/" + ctx["stream_partition"].Member("unit_type_id").Text() + "/daily-pricing")
}
func texts12332(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/types/" + ctx["stream_partition"].Member("unit_type_id").Text() + "/daily-pricing")
}
func text12332(e *py.Eval, ctx variables) string {
	return ""
}
func value12333(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/types/" + ctx["stream_partition"].Member("unit_type_id").Text() + "/daily-pricing")
}
func typed12333(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/types/" + ctx["stream_partition"].Member("unit_type_id").Text() + "/daily-pricing")
}
func texts12333(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/types/" + ctx["stream_partition"].Member("unit_type_id").Text() + "/daily-pricing")
}
func text12333(e *py.Eval, ctx variables) string {
	return ""
}
func value12334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/types/"+ctx["stream_partition"].Member("unit_type_id").Text()+"/daily-pricing"), "string")
}
func typed12334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/types/"+ctx["stream_partition"].Member("unit_type_id").Text()+"/daily-pricing"), "string")
}
func texts12334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/types/"+ctx["stream_partition"].Member("unit_type_id").Text()+"/daily-pricing"), "string")
}
func text12334(e *py.Eval, ctx variables) string {
	return ""
}
func value12335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/types/"+ctx["stream_partition"].Member("unit_type_id").Text()+"/daily-pricing"), "integer")
}
func typed12335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/types/"+ctx["stream_partition"].Member("unit_type_id").Text()+"/daily-pricing"), "integer")
}
func texts12335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/types/"+ctx["stream_partition"].Member("unit_type_id").Text()+"/daily-pricing"), "integer")
}
func text12335(e *py.Eval, ctx variables) string {
	return ""
}
func value12336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/types/"+ctx["stream_partition"].Member("unit_type_id").Text()+"/daily-pricing"), "boolean")
}
func typed12336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/types/"+ctx["stream_partition"].Member("unit_type_id").Text()+"/daily-pricing"), "boolean")
}
func texts12336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/types/"+ctx["stream_partition"].Member("unit_type_id").Text()+"/daily-pricing"), "boolean")
}
func text12336(e *py.Eval, ctx variables) string {
	return ""
}
func value12337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/types/"+ctx["stream_partition"].Member("unit_type_id").Text()+"/daily-pricing"), "number")
}
func typed12337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/types/"+ctx["stream_partition"].Member("unit_type_id").Text()+"/daily-pricing"), "number")
}
func texts12337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/types/"+ctx["stream_partition"].Member("unit_type_id").Text()+"/daily-pricing"), "number")
}
func text12337(e *py.Eval, ctx variables) string {
	return ""
}
func value12338(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/daily-pricing")
}
func typed12338(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/daily-pricing")
}
func texts12338(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/daily-pricing")
}
func text12338(e *py.Eval, ctx variables) string {
	return ""
}
func value12339(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/daily-pricing")
}
func typed12339(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/daily-pricing")
}
func texts12339(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/daily-pricing")
}
func text12339(e *py.Eval, ctx variables) string {
	return ""
}
func value12340(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/daily-pricing")
}
func typed12340(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/daily-pricing")
}
func texts12340(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/daily-pricing")
}
func text12340(e *py.Eval, ctx variables) string {
	return ""
}
func value12341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/daily-pricing"), "integer")
}
func typed12341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/daily-pricing"), "integer")
}
func texts12341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/daily-pricing"), "integer")
}
func text12341(e *py.Eval, ctx variables) string {
	return ""
}
func value12342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/daily-pricing"), "boolean")
}
func typed12342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/daily-pricing"), "boolean")
}
func texts12342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/daily-pricing"), "boolean")
}
func text12342(e *py.Eval, ctx variables) string {
	return ""
}
func value12343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/daily-pricing"), "number")
}
func typed12343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/daily-pricing"), "number")
}
func texts12343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/daily-pricing"), "number")
}
func text12343(e *py.Eval, ctx variables) string {
	return ""
}
func value12344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/daily-pricing"), "string")
}
func typed12344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/daily-pricing"), "string")
}
func texts12344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/pms/units/"+ctx["stream_partition"].Member("unit_id").Text()+"/daily-pricing"), "string")
}
func text12344(e *py.Eval, ctx variables) string {
	return ""
}
func value12345(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/job/" + py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text())
}
func typed12345(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/job/" + py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text())
}
func texts12345(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/job/" + cmp.Or(ctx["config"].Member("job_number").Text(), ctx["stream_partition"].Member("job_parent_number").Text()))
}
func text12345(e *py.Eval, ctx variables) string {
	return ""
}
func value12346(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/job/" + py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text())
}
func typed12346(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/job/" + py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text())
}
func texts12346(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/job/" + cmp.Or(ctx["config"].Member("job_number").Text(), ctx["stream_partition"].Member("job_parent_number").Text()))
}
func text12346(e *py.Eval, ctx variables) string {
	return ""
}
func value12347(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/job/" + py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text())
}
func typed12347(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/job/" + py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text())
}
func texts12347(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/job/" + cmp.Or(ctx["config"].Member("job_number").Text(), ctx["stream_partition"].Member("job_parent_number").Text()))
}
func text12347(e *py.Eval, ctx variables) string {
	return ""
}
func value12348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/job/"+py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text()), "string")
}
func typed12348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/job/"+py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text()), "string")
}
func texts12348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/job/"+cmp.Or(ctx["config"].Member("job_number").Text(), ctx["stream_partition"].Member("job_parent_number").Text())), "string")
}
func text12348(e *py.Eval, ctx variables) string {
	return ""
}
func value12349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/job/"+py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text()), "integer")
}
func typed12349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/job/"+py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text()), "integer")
}
func texts12349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/job/"+cmp.Or(ctx["config"].Member("job_number").Text(), ctx["stream_partition"].Member("job_parent_number").Text())), "integer")
}
func text12349(e *py.Eval, ctx variables) string {
	return ""
}
func value12350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/job/"+py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text()), "boolean")
}
func typed12350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/job/"+py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text()), "boolean")
}
func texts12350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/job/"+cmp.Or(ctx["config"].Member("job_number").Text(), ctx["stream_partition"].Member("job_parent_number").Text())), "boolean")
}
func text12350(e *py.Eval, ctx variables) string {
	return ""
}
func value12351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/job/"+py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text()), "number")
}
func typed12351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/job/"+py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text()), "number")
}
func texts12351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()+"/job/"+cmp.Or(ctx["config"].Member("job_number").Text(), ctx["stream_partition"].Member("job_parent_number").Text())), "number")
}
func text12351(e *py.Eval, ctx variables) string {
	return ""
}
func value12352(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text())
}
func typed12352(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text())
}
func texts12352(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text())
}
func text12352(e *py.Eval, ctx variables) string {
	return ""
}
func value12353(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text())
}
func typed12353(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text())
}
func texts12353(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text())
}
func text12353(e *py.Eval, ctx variables) string {
	return ""
}
func value12354(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text())
}
func typed12354(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text())
}
func texts12354(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text())
}
func text12354(e *py.Eval, ctx variables) string {
	return ""
}
func value12355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()), "string")
}
func typed12355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()), "string")
}
func texts12355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()), "string")
}
func text12355(e *py.Eval, ctx variables) string {
	return ""
}
func value12356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()), "number")
}
func typed12356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()), "number")
}
func texts12356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()), "number")
}
func text12356(e *py.Eval, ctx variables) string {
	return ""
}
func value12357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()), "boolean")
}
func typed12357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()), "boolean")
}
func texts12357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()), "boolean")
}
func text12357(e *py.Eval, ctx variables) string {
	return ""
}
func value12358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()), "integer")
}
func typed12358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()), "integer")
}
func texts12358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/project/circleci/"+ctx["config"].Member("org_id").Text()+"/"+ctx["config"].Member("project_id").Text()), "integer")
}
func text12358(e *py.Eval, ctx variables) string {
	return ""
}
func value12359(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/sp/adGroups/" + ctx["stream_slice"].Member("adGroupId").Text() + "/suggested/keywords")
}
func typed12359(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/sp/adGroups/" + ctx["stream_slice"].Member("adGroupId").Text() + "/suggested/keywords")
}
func texts12359(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/sp/adGroups/" + ctx["stream_slice"].Member("adGroupId").Text() + "/suggested/keywords")
}
func text12359(e *py.Eval, ctx variables) string {
	return ""
}
func value12360(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/sp/adGroups/" + ctx["stream_slice"].Member("adGroupId").Text() + "/suggested/keywords")
}
func typed12360(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/sp/adGroups/" + ctx["stream_slice"].Member("adGroupId").Text() + "/suggested/keywords")
}
func texts12360(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/sp/adGroups/" + ctx["stream_slice"].Member("adGroupId").Text() + "/suggested/keywords")
}
func text12360(e *py.Eval, ctx variables) string {
	return ""
}
func value12361(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/sp/adGroups/" + ctx["stream_slice"].Member("adGroupId").Text() + "/suggested/keywords")
}
func typed12361(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/sp/adGroups/" + ctx["stream_slice"].Member("adGroupId").Text() + "/suggested/keywords")
}
func texts12361(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/sp/adGroups/" + ctx["stream_slice"].Member("adGroupId").Text() + "/suggested/keywords")
}
func text12361(e *py.Eval, ctx variables) string {
	return ""
}
func value12362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/sp/adGroups/"+ctx["stream_slice"].Member("adGroupId").Text()+"/suggested/keywords"), "integer")
}
func typed12362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/sp/adGroups/"+ctx["stream_slice"].Member("adGroupId").Text()+"/suggested/keywords"), "integer")
}
func texts12362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/sp/adGroups/"+ctx["stream_slice"].Member("adGroupId").Text()+"/suggested/keywords"), "integer")
}
func text12362(e *py.Eval, ctx variables) string {
	return ""
}
func value12363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/sp/adGroups/"+ctx["stream_slice"].Member("adGroupId").Text()+"/suggested/keywords"), "string")
}
func typed12363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/sp/adGroups/"+ctx["stream_slice"].Member("adGroupId").Text()+"/suggested/keywords"), "string")
}
func texts12363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/sp/adGroups/"+ctx["stream_slice"].Member("adGroupId").Text()+"/suggested/keywords"), "string")
}
func text12363(e *py.Eval, ctx variables) string {
	return ""
}
func value12364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/sp/adGroups/"+ctx["stream_slice"].Member("adGroupId").Text()+"/suggested/keywords"), "number")
}
func typed12364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/sp/adGroups/"+ctx["stream_slice"].Member("adGroupId").Text()+"/suggested/keywords"), "number")
}
func texts12364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/sp/adGroups/"+ctx["stream_slice"].Member("adGroupId").Text()+"/suggested/keywords"), "number")
}
func text12364(e *py.Eval, ctx variables) string {
	return ""
}
func value12365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/sp/adGroups/"+ctx["stream_slice"].Member("adGroupId").Text()+"/suggested/keywords"), "boolean")
}
func typed12365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/sp/adGroups/"+ctx["stream_slice"].Member("adGroupId").Text()+"/suggested/keywords"), "boolean")
}
func texts12365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/sp/adGroups/"+ctx["stream_slice"].Member("adGroupId").Text()+"/suggested/keywords"), "boolean")
}
func text12365(e *py.Eval, ctx variables) string {
	return ""
}
func value12366(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/teams")
}
func typed12366(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/teams")
}
func texts12366(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/teams")
}
func text12366(e *py.Eval, ctx variables) string {
	return ""
}
func value12367(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/teams")
}
func typed12367(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/teams")
}
func texts12367(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/teams")
}
func text12367(e *py.Eval, ctx variables) string {
	return ""
}
func value12368(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/teams")
}
func typed12368(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/teams")
}
func texts12368(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/teams")
}
func text12368(e *py.Eval, ctx variables) string {
	return ""
}
func value12369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/teams"), "string")
}
func typed12369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/teams"), "string")
}
func texts12369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/teams"), "string")
}
func text12369(e *py.Eval, ctx variables) string {
	return ""
}
func value12370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/teams"), "number")
}
func typed12370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/teams"), "number")
}
func texts12370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/teams"), "number")
}
func text12370(e *py.Eval, ctx variables) string {
	return ""
}
func value12371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/teams"), "boolean")
}
func typed12371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/teams"), "boolean")
}
func texts12371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/users/"+ctx["stream_partition"].Member("user_id").Text()+"/teams"), "boolean")
}
func text12371(e *py.Eval, ctx variables) string {
	return ""
}
func value12372(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text())
}
func typed12372(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text())
}
func texts12372(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text())
}
func text12372(e *py.Eval, ctx variables) string {
	return ""
}
func value12373(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text())
}
func typed12373(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text())
}
func texts12373(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text())
}
func text12373(e *py.Eval, ctx variables) string {
	return ""
}
func value12374(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text())
}
func typed12374(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text())
}
func texts12374(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text())
}
func text12374(e *py.Eval, ctx variables) string {
	return ""
}
func value12375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()), "string")
}
func typed12375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()), "string")
}
func texts12375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()), "string")
}
func text12375(e *py.Eval, ctx variables) string {
	return ""
}
func value12376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()), "number")
}
func typed12376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()), "number")
}
func texts12376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()), "number")
}
func text12376(e *py.Eval, ctx variables) string {
	return ""
}
func value12377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()), "integer")
}
func typed12377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()), "integer")
}
func texts12377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()), "integer")
}
func text12377(e *py.Eval, ctx variables) string {
	return ""
}
func value12378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()), "boolean")
}
func typed12378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()), "boolean")
}
func texts12378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()), "boolean")
}
func text12378(e *py.Eval, ctx variables) string {
	return ""
}
func value12379(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text() + "/job")
}
func typed12379(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text() + "/job")
}
func texts12379(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text() + "/job")
}
func text12379(e *py.Eval, ctx variables) string {
	return ""
}
func value12380(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text() + "/job")
}
func typed12380(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text() + "/job")
}
func texts12380(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text() + "/job")
}
func text12380(e *py.Eval, ctx variables) string {
	return ""
}
func value12381(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text() + "/job")
}
func typed12381(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text() + "/job")
}
func texts12381(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text() + "/job")
}
func text12381(e *py.Eval, ctx variables) string {
	return ""
}
func value12382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()+"/job"), "boolean")
}
func typed12382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()+"/job"), "boolean")
}
func texts12382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()+"/job"), "boolean")
}
func text12382(e *py.Eval, ctx variables) string {
	return ""
}
func value12383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()+"/job"), "integer")
}
func typed12383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()+"/job"), "integer")
}
func texts12383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()+"/job"), "integer")
}
func text12383(e *py.Eval, ctx variables) string {
	return ""
}
func value12384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()+"/job"), "number")
}
func typed12384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()+"/job"), "number")
}
func texts12384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()+"/job"), "number")
}
func text12384(e *py.Eval, ctx variables) string {
	return ""
}
func value12385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()+"/job"), "string")
}
func typed12385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()+"/job"), "string")
}
func texts12385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("v2/workflow/"+ctx["stream_partition"].Member("workflow_id").Text()+"/job"), "string")
}
func text12385(e *py.Eval, ctx variables) string {
	return ""
}
func value12386(e *py.Eval, ctx variables) py.Value {
	return py.Str("views/" + ctx["stream_partition"].Member("view_id").Text() + "/items")
}
func typed12386(e *py.Eval, ctx variables) py.Value {
	return py.Str("views/" + ctx["stream_partition"].Member("view_id").Text() + "/items")
}
func texts12386(e *py.Eval, ctx variables) py.Value {
	return py.Str("views/" + ctx["stream_partition"].Member("view_id").Text() + "/items")
}
func text12386(e *py.Eval, ctx variables) string {
	return ""
}
func value12387(e *py.Eval, ctx variables) py.Value {
	return py.Str("views/" + ctx["stream_partition"].Member("view_id").Text() + "/items")
}
func typed12387(e *py.Eval, ctx variables) py.Value {
	return py.Str("views/" + ctx["stream_partition"].Member("view_id").Text() + "/items")
}
func texts12387(e *py.Eval, ctx variables) py.Value {
	return py.Str("views/" + ctx["stream_partition"].Member("view_id").Text() + "/items")
}
func text12387(e *py.Eval, ctx variables) string {
	return ""
}
func value12388(e *py.Eval, ctx variables) py.Value {
	return py.Str("views/" + ctx["stream_partition"].Member("view_id").Text() + "/items")
}
func typed12388(e *py.Eval, ctx variables) py.Value {
	return py.Str("views/" + ctx["stream_partition"].Member("view_id").Text() + "/items")
}
func texts12388(e *py.Eval, ctx variables) py.Value {
	return py.Str("views/" + ctx["stream_partition"].Member("view_id").Text() + "/items")
}
func text12388(e *py.Eval, ctx variables) string {
	return ""
}
func value12389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("views/"+ctx["stream_partition"].Member("view_id").Text()+"/items"), "string")
}
func typed12389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("views/"+ctx["stream_partition"].Member("view_id").Text()+"/items"), "string")
}
func texts12389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("views/"+ctx["stream_partition"].Member("view_id").Text()+"/items"), "string")
}
func text12389(e *py.Eval, ctx variables) string {
	return ""
}
func value12390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("views/"+ctx["stream_partition"].Member("view_id").Text()+"/items"), "integer")
}
func typed12390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("views/"+ctx["stream_partition"].Member("view_id").Text()+"/items"), "integer")
}
func texts12390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("views/"+ctx["stream_partition"].Member("view_id").Text()+"/items"), "integer")
}
func text12390(e *py.Eval, ctx variables) string {
	return ""
}
func value12391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("views/"+ctx["stream_partition"].Member("view_id").Text()+"/items"), "number")
}
func typed12391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("views/"+ctx["stream_partition"].Member("view_id").Text()+"/items"), "number")
}
func texts12391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("views/"+ctx["stream_partition"].Member("view_id").Text()+"/items"), "number")
}
func text12391(e *py.Eval, ctx variables) string {
	return ""
}
func value12392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("views/"+ctx["stream_partition"].Member("view_id").Text()+"/items"), "boolean")
}
func typed12392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("views/"+ctx["stream_partition"].Member("view_id").Text()+"/items"), "boolean")
}
func texts12392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("views/"+ctx["stream_partition"].Member("view_id").Text()+"/items"), "boolean")
}
func text12392(e *py.Eval, ctx variables) string {
	return ""
}
func value12393(e *py.Eval, ctx variables) py.Value {
	return py.Str("visits_inc/" + ctx["stream_partition"].Member("source").Text())
}
func typed12393(e *py.Eval, ctx variables) py.Value {
	return py.Str("visits_inc/" + ctx["stream_partition"].Member("source").Text())
}
func texts12393(e *py.Eval, ctx variables) py.Value {
	return py.Str("visits_inc/" + ctx["stream_partition"].Member("source").Text())
}
func text12393(e *py.Eval, ctx variables) string {
	return ""
}
func value12394(e *py.Eval, ctx variables) py.Value {
	return py.Str("visits_inc/" + ctx["stream_partition"].Member("source").Text())
}
func typed12394(e *py.Eval, ctx variables) py.Value {
	return py.Str("visits_inc/" + ctx["stream_partition"].Member("source").Text())
}
func texts12394(e *py.Eval, ctx variables) py.Value {
	return py.Str("visits_inc/" + ctx["stream_partition"].Member("source").Text())
}
func text12394(e *py.Eval, ctx variables) string {
	return ""
}
func value12395(e *py.Eval, ctx variables) py.Value {
	return py.Str("visits_inc/" + ctx["stream_partition"].Member("source").Text())
}
func typed12395(e *py.Eval, ctx variables) py.Value {
	return py.Str("visits_inc/" + ctx["stream_partition"].Member("source").Text())
}
func texts12395(e *py.Eval, ctx variables) py.Value {
	return py.Str("visits_inc/" + ctx["stream_partition"].Member("source").Text())
}
func text12395(e *py.Eval, ctx variables) string {
	return ""
}
func value12396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("visits_inc/"+ctx["stream_partition"].Member("source").Text()), "boolean")
}
func typed12396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("visits_inc/"+ctx["stream_partition"].Member("source").Text()), "boolean")
}
func texts12396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("visits_inc/"+ctx["stream_partition"].Member("source").Text()), "boolean")
}
func text12396(e *py.Eval, ctx variables) string {
	return ""
}
func value12397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("visits_inc/"+ctx["stream_partition"].Member("source").Text()), "number")
}
func typed12397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("visits_inc/"+ctx["stream_partition"].Member("source").Text()), "number")
}
func texts12397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("visits_inc/"+ctx["stream_partition"].Member("source").Text()), "number")
}
func text12397(e *py.Eval, ctx variables) string {
	return ""
}
func value12398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("visits_inc/"+ctx["stream_partition"].Member("source").Text()), "integer")
}
func typed12398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("visits_inc/"+ctx["stream_partition"].Member("source").Text()), "integer")
}
func texts12398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("visits_inc/"+ctx["stream_partition"].Member("source").Text()), "integer")
}
func text12398(e *py.Eval, ctx variables) string {
	return ""
}
func value12399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("visits_inc/"+ctx["stream_partition"].Member("source").Text()), "string")
}
func typed12399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("visits_inc/"+ctx["stream_partition"].Member("source").Text()), "string")
}
func texts12399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("visits_inc/"+ctx["stream_partition"].Member("source").Text()), "string")
}
func text12399(e *py.Eval, ctx variables) string {
	return ""
}
