package main

import "github.com/airgen/airgen/runtime/py"

func value9600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated_at,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated_at,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(messages.channel,'"+ctx["stream_partition"].Member("campaign_type").Text()+"'),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "boolean")
}
func typed9600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated_at,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated_at,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(messages.channel,'"+ctx["stream_partition"].Member("campaign_type").Text()+"'),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "boolean")
}
func texts9600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated_at,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated_at,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(messages.channel,'"+ctx["stream_partition"].Member("campaign_type").Text()+"'),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "boolean")
}
func text9600(e *py.Eval, ctx variables) string {
	return ""
}
func value9601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated_at,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated_at,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(messages.channel,'"+ctx["stream_partition"].Member("campaign_type").Text()+"'),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "string")
}
func typed9601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated_at,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated_at,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(messages.channel,'"+ctx["stream_partition"].Member("campaign_type").Text()+"'),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "string")
}
func texts9601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated_at,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated_at,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(messages.channel,'"+ctx["stream_partition"].Member("campaign_type").Text()+"'),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "string")
}
func text9601(e *py.Eval, ctx variables) string {
	return ""
}
func value9602(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("api_key=" + e.Key(ctx["config"].Member("credentials"), "api_key").Text()))
}
func typed9602(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("api_key=" + e.Key(ctx["config"].Member("credentials"), "api_key").Text()))
}
func texts9602(e *py.Eval, ctx variables) py.Value {
	return py.Str("api_key=" + e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_key").Text())
}
func text9602(e *py.Eval, ctx variables) string {
	return ""
}
func value9603(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("api_key=" + e.Key(ctx["config"].Member("credentials"), "api_key").Text()))
}
func typed9603(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("api_key=" + e.Key(ctx["config"].Member("credentials"), "api_key").Text()))
}
func texts9603(e *py.Eval, ctx variables) py.Value {
	return py.Str("api_key=" + e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_key").Text())
}
func text9603(e *py.Eval, ctx variables) string {
	return ""
}
func value9604(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("api_key=" + e.Key(ctx["config"].Member("credentials"), "api_key").Text())).Text())
}
func typed9604(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("api_key=" + e.Key(ctx["config"].Member("credentials"), "api_key").Text())).Text())
}
func texts9604(e *py.Eval, ctx variables) py.Value {
	return py.Str("api_key=" + e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_key").Text())
}
func text9604(e *py.Eval, ctx variables) string {
	return ""
}
func value9605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("api_key="+e.Key(ctx["config"].Member("credentials"), "api_key").Text()), "string")
}
func typed9605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("api_key="+e.Key(ctx["config"].Member("credentials"), "api_key").Text()), "string")
}
func texts9605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("api_key="+e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_key").Text()), "string")
}
func text9605(e *py.Eval, ctx variables) string {
	return ""
}
func value9606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("api_key="+e.Key(ctx["config"].Member("credentials"), "api_key").Text()), "boolean")
}
func typed9606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("api_key="+e.Key(ctx["config"].Member("credentials"), "api_key").Text()), "boolean")
}
func texts9606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("api_key="+e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_key").Text()), "boolean")
}
func text9606(e *py.Eval, ctx variables) string {
	return ""
}
func value9607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("api_key="+e.Key(ctx["config"].Member("credentials"), "api_key").Text()), "integer")
}
func typed9607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("api_key="+e.Key(ctx["config"].Member("credentials"), "api_key").Text()), "integer")
}
func texts9607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("api_key="+e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_key").Text()), "integer")
}
func text9607(e *py.Eval, ctx variables) string {
	return ""
}
func value9608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("api_key="+e.Key(ctx["config"].Member("credentials"), "api_key").Text()), "number")
}
func typed9608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("api_key="+e.Key(ctx["config"].Member("credentials"), "api_key").Text()), "number")
}
func texts9608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("api_key="+e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_key").Text()), "number")
}
func text9608(e *py.Eval, ctx variables) string {
	return ""
}
func value9609(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/demographics/answers")
}
func typed9609(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/demographics/answers")
}
func texts9609(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/demographics/answers")
}
func text9609(e *py.Eval, ctx variables) string {
	return ""
}
func value9610(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/demographics/answers")
}
func typed9610(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/demographics/answers")
}
func texts9610(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/demographics/answers")
}
func text9610(e *py.Eval, ctx variables) string {
	return ""
}
func value9611(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/demographics/answers")
}
func typed9611(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/demographics/answers")
}
func texts9611(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/demographics/answers")
}
func text9611(e *py.Eval, ctx variables) string {
	return ""
}
func value9612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/demographics/answers"), "number")
}
func typed9612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/demographics/answers"), "number")
}
func texts9612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/demographics/answers"), "number")
}
func text9612(e *py.Eval, ctx variables) string {
	return ""
}
func value9613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/demographics/answers"), "integer")
}
func typed9613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/demographics/answers"), "integer")
}
func texts9613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/demographics/answers"), "integer")
}
func text9613(e *py.Eval, ctx variables) string {
	return ""
}
func value9614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/demographics/answers"), "string")
}
func typed9614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/demographics/answers"), "string")
}
func texts9614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/demographics/answers"), "string")
}
func text9614(e *py.Eval, ctx variables) string {
	return ""
}
func value9615(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/scheduled_interviews")
}
func typed9615(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/scheduled_interviews")
}
func texts9615(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/scheduled_interviews")
}
func text9615(e *py.Eval, ctx variables) string {
	return ""
}
func value9616(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/scheduled_interviews")
}
func typed9616(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/scheduled_interviews")
}
func texts9616(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/scheduled_interviews")
}
func text9616(e *py.Eval, ctx variables) string {
	return ""
}
func value9617(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/scheduled_interviews")
}
func typed9617(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/scheduled_interviews")
}
func texts9617(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/scheduled_interviews")
}
func text9617(e *py.Eval, ctx variables) string {
	return ""
}
func value9618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/scheduled_interviews"), "integer")
}
func typed9618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/scheduled_interviews"), "integer")
}
func texts9618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/scheduled_interviews"), "integer")
}
func text9618(e *py.Eval, ctx variables) string {
	return ""
}
func value9619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/scheduled_interviews"), "boolean")
}
func typed9619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/scheduled_interviews"), "boolean")
}
func texts9619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/scheduled_interviews"), "boolean")
}
func text9619(e *py.Eval, ctx variables) string {
	return ""
}
func value9620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/scheduled_interviews"), "string")
}
func typed9620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/scheduled_interviews"), "string")
}
func texts9620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/scheduled_interviews"), "string")
}
func text9620(e *py.Eval, ctx variables) string {
	return ""
}
func value9621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/scheduled_interviews"), "number")
}
func typed9621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/scheduled_interviews"), "number")
}
func texts9621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("applications/"+ctx["stream_partition"].Member("application_id").Text()+"/scheduled_interviews"), "number")
}
func text9621(e *py.Eval, ctx variables) string {
	return ""
}
func value9622(e *py.Eval, ctx variables) py.Value {
	return py.Str("appresults/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func typed9622(e *py.Eval, ctx variables) py.Value {
	return py.Str("appresults/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func texts9622(e *py.Eval, ctx variables) py.Value {
	return py.Str("appresults/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func text9622(e *py.Eval, ctx variables) string {
	return ""
}
func value9623(e *py.Eval, ctx variables) py.Value {
	return py.Str("appresults/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func typed9623(e *py.Eval, ctx variables) py.Value {
	return py.Str("appresults/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func texts9623(e *py.Eval, ctx variables) py.Value {
	return py.Str("appresults/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func text9623(e *py.Eval, ctx variables) string {
	return ""
}
func value9624(e *py.Eval, ctx variables) py.Value {
	return py.Str("appresults/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func typed9624(e *py.Eval, ctx variables) py.Value {
	return py.Str("appresults/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func texts9624(e *py.Eval, ctx variables) py.Value {
	return py.Str("appresults/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func text9624(e *py.Eval, ctx variables) string {
	return ""
}
func value9625(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appresults/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "boolean")
}
func typed9625(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appresults/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "boolean")
}
func texts9625(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appresults/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "boolean")
}
func text9625(e *py.Eval, ctx variables) string {
	return ""
}
func value9626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appresults/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "integer")
}
func typed9626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appresults/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "integer")
}
func texts9626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appresults/"+ctx["stream_partition"].Member("parent_id").Text()+"/files"), "integer")
}
func text9626(e *py.Eval, ctx variables) string {
	return ""
}
func value9627(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/unsubscribers")
}
func typed9627(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/unsubscribers")
}
func texts9627(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/unsubscribers")
}
func text9627(e *py.Eval, ctx variables) string {
	return ""
}
func value9628(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/unsubscribers")
}
func typed9628(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/unsubscribers")
}
func texts9628(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/unsubscribers")
}
func text9628(e *py.Eval, ctx variables) string {
	return ""
}
func value9629(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/unsubscribers")
}
func typed9629(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/unsubscribers")
}
func texts9629(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/unsubscribers")
}
func text9629(e *py.Eval, ctx variables) string {
	return ""
}
func value9630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/unsubscribers"), "integer")
}
func typed9630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/unsubscribers"), "integer")
}
func texts9630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/unsubscribers"), "integer")
}
func text9630(e *py.Eval, ctx variables) string {
	return ""
}
func value9631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/unsubscribers"), "string")
}
func typed9631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/unsubscribers"), "string")
}
func texts9631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/unsubscribers"), "string")
}
func text9631(e *py.Eval, ctx variables) string {
	return ""
}
func value9632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/unsubscribers"), "boolean")
}
func typed9632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/unsubscribers"), "boolean")
}
func texts9632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/unsubscribers"), "boolean")
}
func text9632(e *py.Eval, ctx variables) string {
	return ""
}
func value9633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/unsubscribers"), "number")
}
func typed9633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/unsubscribers"), "number")
}
func texts9633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/unsubscribers"), "number")
}
func text9633(e *py.Eval, ctx variables) string {
	return ""
}
func value9634(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/webhooks")
}
func typed9634(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/webhooks")
}
func texts9634(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/webhooks")
}
func text9634(e *py.Eval, ctx variables) string {
	return ""
}
func value9635(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/webhooks")
}
func typed9635(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/webhooks")
}
func texts9635(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/webhooks")
}
func text9635(e *py.Eval, ctx variables) string {
	return ""
}
func value9636(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/webhooks")
}
func typed9636(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/webhooks")
}
func texts9636(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/webhooks")
}
func text9636(e *py.Eval, ctx variables) string {
	return ""
}
func value9637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/webhooks"), "integer")
}
func typed9637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/webhooks"), "integer")
}
func texts9637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/webhooks"), "integer")
}
func text9637(e *py.Eval, ctx variables) string {
	return ""
}
func value9638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/webhooks"), "number")
}
func typed9638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/webhooks"), "number")
}
func texts9638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/webhooks"), "number")
}
func text9638(e *py.Eval, ctx variables) string {
	return ""
}
func value9639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/webhooks"), "string")
}
func typed9639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/webhooks"), "string")
}
func texts9639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+ctx["config"].Member("app_key").Text()+"/webhooks"), "string")
}
func text9639(e *py.Eval, ctx variables) string {
	return ""
}
func value9640(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("apps/" + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id").Text() + "/outcomes"))
}
func typed9640(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("apps/" + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id").Text() + "/outcomes"))
}
func texts9640(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("apps/" + e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_id").Text() + "/outcomes"))
}
func text9640(e *py.Eval, ctx variables) string {
	return ""
}
func value9641(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("apps/" + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id").Text() + "/outcomes"))
}
func typed9641(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("apps/" + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id").Text() + "/outcomes"))
}
func texts9641(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("apps/" + e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_id").Text() + "/outcomes"))
}
func text9641(e *py.Eval, ctx variables) string {
	return ""
}
func value9642(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("apps/" + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id").Text() + "/outcomes")).Text())
}
func typed9642(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("apps/" + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id").Text() + "/outcomes")).Text())
}
func texts9642(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("apps/" + e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_id").Text() + "/outcomes")).Text())
}
func text9642(e *py.Eval, ctx variables) string {
	return ""
}
func value9643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id").Text()+"/outcomes"), "number")
}
func typed9643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id").Text()+"/outcomes"), "number")
}
func texts9643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_id").Text()+"/outcomes"), "number")
}
func text9643(e *py.Eval, ctx variables) string {
	return ""
}
func value9644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id").Text()+"/outcomes"), "string")
}
func typed9644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id").Text()+"/outcomes"), "string")
}
func texts9644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_id").Text()+"/outcomes"), "string")
}
func text9644(e *py.Eval, ctx variables) string {
	return ""
}
func value9645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id").Text()+"/outcomes"), "boolean")
}
func typed9645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id").Text()+"/outcomes"), "boolean")
}
func texts9645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("apps/"+e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_id").Text()+"/outcomes"), "boolean")
}
func text9645(e *py.Eval, ctx variables) string {
	return ""
}
func value9646(e *py.Eval, ctx variables) py.Value {
	return py.Str("appsessions/" + ctx["stream_partition"].Member("parent_id").Text() + "/appresults")
}
func typed9646(e *py.Eval, ctx variables) py.Value {
	return py.Str("appsessions/" + ctx["stream_partition"].Member("parent_id").Text() + "/appresults")
}
func texts9646(e *py.Eval, ctx variables) py.Value {
	return py.Str("appsessions/" + ctx["stream_partition"].Member("parent_id").Text() + "/appresults")
}
func text9646(e *py.Eval, ctx variables) string {
	return ""
}
func value9647(e *py.Eval, ctx variables) py.Value {
	return py.Str("appsessions/" + ctx["stream_partition"].Member("parent_id").Text() + "/appresults")
}
func typed9647(e *py.Eval, ctx variables) py.Value {
	return py.Str("appsessions/" + ctx["stream_partition"].Member("parent_id").Text() + "/appresults")
}
func texts9647(e *py.Eval, ctx variables) py.Value {
	return py.Str("appsessions/" + ctx["stream_partition"].Member("parent_id").Text() + "/appresults")
}
func text9647(e *py.Eval, ctx variables) string {
	return ""
}
func value9648(e *py.Eval, ctx variables) py.Value {
	return py.Str("appsessions/" + ctx["stream_partition"].Member("parent_id").Text() + "/appresults")
}
func typed9648(e *py.Eval, ctx variables) py.Value {
	return py.Str("appsessions/" + ctx["stream_partition"].Member("parent_id").Text() + "/appresults")
}
func texts9648(e *py.Eval, ctx variables) py.Value {
	return py.Str("appsessions/" + ctx["stream_partition"].Member("parent_id").Text() + "/appresults")
}
func text9648(e *py.Eval, ctx variables) string {
	return ""
}
func value9649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appsessions/"+ctx["stream_partition"].Member("parent_id").Text()+"/appresults"), "integer")
}
func typed9649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appsessions/"+ctx["stream_partition"].Member("parent_id").Text()+"/appresults"), "integer")
}
func texts9649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appsessions/"+ctx["stream_partition"].Member("parent_id").Text()+"/appresults"), "integer")
}
func text9649(e *py.Eval, ctx variables) string {
	return ""
}
func value9650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appsessions/"+ctx["stream_partition"].Member("parent_id").Text()+"/appresults"), "boolean")
}
func typed9650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appsessions/"+ctx["stream_partition"].Member("parent_id").Text()+"/appresults"), "boolean")
}
func texts9650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appsessions/"+ctx["stream_partition"].Member("parent_id").Text()+"/appresults"), "boolean")
}
func text9650(e *py.Eval, ctx variables) string {
	return ""
}
func value9651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appsessions/"+ctx["stream_partition"].Member("parent_id").Text()+"/appresults"), "string")
}
func typed9651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appsessions/"+ctx["stream_partition"].Member("parent_id").Text()+"/appresults"), "string")
}
func texts9651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appsessions/"+ctx["stream_partition"].Member("parent_id").Text()+"/appresults"), "string")
}
func text9651(e *py.Eval, ctx variables) string {
	return ""
}
func value9652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appsessions/"+ctx["stream_partition"].Member("parent_id").Text()+"/appresults"), "number")
}
func typed9652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appsessions/"+ctx["stream_partition"].Member("parent_id").Text()+"/appresults"), "number")
}
func texts9652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("appsessions/"+ctx["stream_partition"].Member("parent_id").Text()+"/appresults"), "number")
}
func text9652(e *py.Eval, ctx variables) string {
	return ""
}
func value9653(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed9653(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts9653(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins report " + ctx["stream_interval"].Member("start_time").Text())
}
func text9653(e *py.Eval, ctx variables) string {
	return ""
}
func value9654(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed9654(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts9654(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins report " + ctx["stream_interval"].Member("start_time").Text())
}
func text9654(e *py.Eval, ctx variables) string {
	return ""
}
func value9655(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed9655(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts9655(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins report " + ctx["stream_interval"].Member("start_time").Text())
}
func text9655(e *py.Eval, ctx variables) string {
	return ""
}
func value9656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func typed9656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func texts9656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func text9656(e *py.Eval, ctx variables) string {
	return ""
}
func value9657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func typed9657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func texts9657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func text9657(e *py.Eval, ctx variables) string {
	return ""
}
func value9658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func typed9658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func texts9658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func text9658(e *py.Eval, ctx variables) string {
	return ""
}
func value9659(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed9659(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts9659(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func text9659(e *py.Eval, ctx variables) string {
	return ""
}
func value9660(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed9660(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts9660(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func text9660(e *py.Eval, ctx variables) string {
	return ""
}
func value9661(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed9661(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts9661(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func text9661(e *py.Eval, ctx variables) string {
	return ""
}
func value9662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_keywords report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func typed9662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_keywords report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func texts9662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_keywords report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func text9662(e *py.Eval, ctx variables) string {
	return ""
}
func value9663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_keywords report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func typed9663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_keywords report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func texts9663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_keywords report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func text9663(e *py.Eval, ctx variables) string {
	return ""
}
func value9664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_keywords report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func typed9664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_keywords report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func texts9664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_keywords report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func text9664(e *py.Eval, ctx variables) string {
	return ""
}
func value9665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_keywords report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func typed9665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_keywords report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func texts9665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_keywords report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func text9665(e *py.Eval, ctx variables) string {
	return ""
}
func value9666(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed9666(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts9666(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func text9666(e *py.Eval, ctx variables) string {
	return ""
}
func value9667(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed9667(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts9667(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func text9667(e *py.Eval, ctx variables) string {
	return ""
}
func value9668(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed9668(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts9668(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func text9668(e *py.Eval, ctx variables) string {
	return ""
}
func value9669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_targets report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func typed9669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_targets report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func texts9669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_targets report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func text9669(e *py.Eval, ctx variables) string {
	return ""
}
func value9670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_targets report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func typed9670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_targets report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func texts9670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_targets report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func text9670(e *py.Eval, ctx variables) string {
	return ""
}
func value9671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_targets report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func typed9671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_targets report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func texts9671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("asins_targets report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func text9671(e *py.Eval, ctx variables) string {
	return ""
}
func value9672(e *py.Eval, ctx variables) py.Value {
	return py.Str("avatar/" + ctx["stream_slice"].Member("slice").Text() + "/system")
}
func typed9672(e *py.Eval, ctx variables) py.Value {
	return py.Str("avatar/" + ctx["stream_slice"].Member("slice").Text() + "/system")
}
func texts9672(e *py.Eval, ctx variables) py.Value {
	return py.Str("avatar/" + ctx["stream_slice"].Member("slice").Text() + "/system")
}
func text9672(e *py.Eval, ctx variables) string {
	return ""
}
func value9673(e *py.Eval, ctx variables) py.Value {
	return py.Str("avatar/" + ctx["stream_slice"].Member("slice").Text() + "/system")
}
func typed9673(e *py.Eval, ctx variables) py.Value {
	return py.Str("avatar/" + ctx["stream_slice"].Member("slice").Text() + "/system")
}
func texts9673(e *py.Eval, ctx variables) py.Value {
	return py.Str("avatar/" + ctx["stream_slice"].Member("slice").Text() + "/system")
}
func text9673(e *py.Eval, ctx variables) string {
	return ""
}
func value9674(e *py.Eval, ctx variables) py.Value {
	return py.Str("avatar/" + ctx["stream_slice"].Member("slice").Text() + "/system")
}
func typed9674(e *py.Eval, ctx variables) py.Value {
	return py.Str("avatar/" + ctx["stream_slice"].Member("slice").Text() + "/system")
}
func texts9674(e *py.Eval, ctx variables) py.Value {
	return py.Str("avatar/" + ctx["stream_slice"].Member("slice").Text() + "/system")
}
func text9674(e *py.Eval, ctx variables) string {
	return ""
}
func value9675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("avatar/"+ctx["stream_slice"].Member("slice").Text()+"/system"), "string")
}
func typed9675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("avatar/"+ctx["stream_slice"].Member("slice").Text()+"/system"), "string")
}
func texts9675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("avatar/"+ctx["stream_slice"].Member("slice").Text()+"/system"), "string")
}
func text9675(e *py.Eval, ctx variables) string {
	return ""
}
func value9676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("avatar/"+ctx["stream_slice"].Member("slice").Text()+"/system"), "integer")
}
func typed9676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("avatar/"+ctx["stream_slice"].Member("slice").Text()+"/system"), "integer")
}
func texts9676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("avatar/"+ctx["stream_slice"].Member("slice").Text()+"/system"), "integer")
}
func text9676(e *py.Eval, ctx variables) string {
	return ""
}
func value9677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("avatar/"+ctx["stream_slice"].Member("slice").Text()+"/system"), "boolean")
}
func typed9677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("avatar/"+ctx["stream_slice"].Member("slice").Text()+"/system"), "boolean")
}
func texts9677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("avatar/"+ctx["stream_slice"].Member("slice").Text()+"/system"), "boolean")
}
func text9677(e *py.Eval, ctx variables) string {
	return ""
}
func value9678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("avatar/"+ctx["stream_slice"].Member("slice").Text()+"/system"), "number")
}
func typed9678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("avatar/"+ctx["stream_slice"].Member("slice").Text()+"/system"), "number")
}
func texts9678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("avatar/"+ctx["stream_slice"].Member("slice").Text()+"/system"), "number")
}
func text9678(e *py.Eval, ctx variables) string {
	return ""
}
func value9679(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func typed9679(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func texts9679(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func text9679(e *py.Eval, ctx variables) string {
	return ""
}
func value9680(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func typed9680(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func texts9680(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func text9680(e *py.Eval, ctx variables) string {
	return ""
}
func value9681(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func typed9681(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func texts9681(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func text9681(e *py.Eval, ctx variables) string {
	return ""
}
func value9682(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func typed9682(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func texts9682(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func text9682(e *py.Eval, ctx variables) string {
	return ""
}
func value9683(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func typed9683(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func texts9683(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func text9683(e *py.Eval, ctx variables) string {
	return ""
}
func value9684(e *py.Eval, ctx variables) py.Value {
	return py.Str("backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/combined_audiences/resources/audiences")
}
func typed9684(e *py.Eval, ctx variables) py.Value {
	return py.Str("backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/combined_audiences/resources/audiences")
}
func texts9684(e *py.Eval, ctx variables) py.Value {
	return py.Str("backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/combined_audiences/resources/audiences")
}
func text9684(e *py.Eval, ctx variables) string {
	return ""
}
func value9685(e *py.Eval, ctx variables) py.Value {
	return py.Str("backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/combined_audiences/resources/audiences")
}
func typed9685(e *py.Eval, ctx variables) py.Value {
	return py.Str("backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/combined_audiences/resources/audiences")
}
func texts9685(e *py.Eval, ctx variables) py.Value {
	return py.Str("backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/combined_audiences/resources/audiences")
}
func text9685(e *py.Eval, ctx variables) string {
	return ""
}
func value9686(e *py.Eval, ctx variables) py.Value {
	return py.Str("backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/combined_audiences/resources/audiences")
}
func typed9686(e *py.Eval, ctx variables) py.Value {
	return py.Str("backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/combined_audiences/resources/audiences")
}
func texts9686(e *py.Eval, ctx variables) py.Value {
	return py.Str("backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/combined_audiences/resources/audiences")
}
func text9686(e *py.Eval, ctx variables) string {
	return ""
}
func value9687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/combined_audiences/resources/audiences"), "integer")
}
func typed9687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/combined_audiences/resources/audiences"), "integer")
}
func texts9687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/combined_audiences/resources/audiences"), "integer")
}
func text9687(e *py.Eval, ctx variables) string {
	return ""
}
func value9688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/combined_audiences/resources/audiences"), "boolean")
}
func typed9688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/combined_audiences/resources/audiences"), "boolean")
}
func texts9688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/combined_audiences/resources/audiences"), "boolean")
}
func text9688(e *py.Eval, ctx variables) string {
	return ""
}
func value9689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/combined_audiences/resources/audiences"), "string")
}
func typed9689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/combined_audiences/resources/audiences"), "string")
}
func texts9689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/combined_audiences/resources/audiences"), "string")
}
func text9689(e *py.Eval, ctx variables) string {
	return ""
}
func value9690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/combined_audiences/resources/audiences"), "number")
}
func typed9690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/combined_audiences/resources/audiences"), "number")
}
func texts9690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("backstage/api/1.0/"+ctx["config"].Member("account_id").Text()+"/combined_audiences/resources/audiences"), "number")
}
func text9690(e *py.Eval, ctx variables) string {
	return ""
}
func value9691(e *py.Eval, ctx variables) py.Value {
	return py.Str("before_" + ctx["parameters"].Member("cursor_field").Text())
}
func typed9691(e *py.Eval, ctx variables) py.Value {
	return py.Str("before_" + ctx["parameters"].Member("cursor_field").Text())
}
func texts9691(e *py.Eval, ctx variables) py.Value {
	return py.Str("before_" + ctx["parameters"].Member("cursor_field").Text())
}
func text9691(e *py.Eval, ctx variables) string {
	return ""
}
func value9692(e *py.Eval, ctx variables) py.Value {
	return py.Str("before_" + ctx["parameters"].Member("cursor_field").Text())
}
func typed9692(e *py.Eval, ctx variables) py.Value {
	return py.Str("before_" + ctx["parameters"].Member("cursor_field").Text())
}
func texts9692(e *py.Eval, ctx variables) py.Value {
	return py.Str("before_" + ctx["parameters"].Member("cursor_field").Text())
}
func text9692(e *py.Eval, ctx variables) string {
	return ""
}
func value9693(e *py.Eval, ctx variables) py.Value {
	return py.Str("before_" + ctx["parameters"].Member("cursor_field").Text())
}
func typed9693(e *py.Eval, ctx variables) py.Value {
	return py.Str("before_" + ctx["parameters"].Member("cursor_field").Text())
}
func texts9693(e *py.Eval, ctx variables) py.Value {
	return py.Str("before_" + ctx["parameters"].Member("cursor_field").Text())
}
func text9693(e *py.Eval, ctx variables) string {
	return ""
}
func value9694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("before_"+ctx["parameters"].Member("cursor_field").Text()), "string")
}
func typed9694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("before_"+ctx["parameters"].Member("cursor_field").Text()), "string")
}
func texts9694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("before_"+ctx["parameters"].Member("cursor_field").Text()), "string")
}
func text9694(e *py.Eval, ctx variables) string {
	return ""
}
func value9695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("before_"+ctx["parameters"].Member("cursor_field").Text()), "boolean")
}
func typed9695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("before_"+ctx["parameters"].Member("cursor_field").Text()), "boolean")
}
func texts9695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("before_"+ctx["parameters"].Member("cursor_field").Text()), "boolean")
}
func text9695(e *py.Eval, ctx variables) string {
	return ""
}
func value9696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("before_"+ctx["parameters"].Member("cursor_field").Text()), "integer")
}
func typed9696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("before_"+ctx["parameters"].Member("cursor_field").Text()), "integer")
}
func texts9696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("before_"+ctx["parameters"].Member("cursor_field").Text()), "integer")
}
func text9696(e *py.Eval, ctx variables) string {
	return ""
}
func value9697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("before_"+ctx["parameters"].Member("cursor_field").Text()), "number")
}
func typed9697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("before_"+ctx["parameters"].Member("cursor_field").Text()), "number")
}
func texts9697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("before_"+ctx["parameters"].Member("cursor_field").Text()), "number")
}
func text9697(e *py.Eval, ctx variables) string {
	return ""
}
func value9698(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/issue")
}
func typed9698(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/issue")
}
func texts9698(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/issue")
}
func text9698(e *py.Eval, ctx variables) string {
	return ""
}
func value9699(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/issue")
}
func typed9699(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/issue")
}
func texts9699(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/issue")
}
func text9699(e *py.Eval, ctx variables) string {
	return ""
}
func value9700(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/issue")
}
func typed9700(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/issue")
}
func texts9700(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/issue")
}
func text9700(e *py.Eval, ctx variables) string {
	return ""
}
func value9701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/issue"), "boolean")
}
func typed9701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/issue"), "boolean")
}
func texts9701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/issue"), "boolean")
}
func text9701(e *py.Eval, ctx variables) string {
	return ""
}
func value9702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/issue"), "integer")
}
func typed9702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/issue"), "integer")
}
func texts9702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/issue"), "integer")
}
func text9702(e *py.Eval, ctx variables) string {
	return ""
}
func value9703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/issue"), "number")
}
func typed9703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/issue"), "number")
}
func texts9703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/issue"), "number")
}
func text9703(e *py.Eval, ctx variables) string {
	return ""
}
func value9704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/issue"), "string")
}
func typed9704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/issue"), "string")
}
func texts9704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/issue"), "string")
}
func text9704(e *py.Eval, ctx variables) string {
	return ""
}
func value9705(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/sprint")
}
func typed9705(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/sprint")
}
func texts9705(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/sprint")
}
func text9705(e *py.Eval, ctx variables) string {
	return ""
}
func value9706(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/sprint")
}
func typed9706(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/sprint")
}
func texts9706(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/sprint")
}
func text9706(e *py.Eval, ctx variables) string {
	return ""
}
func value9707(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/sprint")
}
func typed9707(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/sprint")
}
func texts9707(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/sprint")
}
func text9707(e *py.Eval, ctx variables) string {
	return ""
}
func value9708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/sprint"), "string")
}
func typed9708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/sprint"), "string")
}
func texts9708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/sprint"), "string")
}
func text9708(e *py.Eval, ctx variables) string {
	return ""
}
func value9709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/sprint"), "boolean")
}
func typed9709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/sprint"), "boolean")
}
func texts9709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/sprint"), "boolean")
}
func text9709(e *py.Eval, ctx variables) string {
	return ""
}
func value9710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/sprint"), "integer")
}
func typed9710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/sprint"), "integer")
}
func texts9710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("board/"+ctx["stream_slice"].Member("board_id").Text()+"/sprint"), "integer")
}
func text9710(e *py.Eval, ctx variables) string {
	return ""
}
func value9711(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/actions")
}
func typed9711(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/actions")
}
func texts9711(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/actions")
}
func text9711(e *py.Eval, ctx variables) string {
	return ""
}
func value9712(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/actions")
}
func typed9712(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/actions")
}
func texts9712(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/actions")
}
func text9712(e *py.Eval, ctx variables) string {
	return ""
}
func value9713(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/actions")
}
func typed9713(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/actions")
}
func texts9713(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/actions")
}
func text9713(e *py.Eval, ctx variables) string {
	return ""
}
func value9714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/actions"), "integer")
}
func typed9714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/actions"), "integer")
}
func texts9714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/actions"), "integer")
}
func text9714(e *py.Eval, ctx variables) string {
	return ""
}
func value9715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/actions"), "string")
}
func typed9715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/actions"), "string")
}
func texts9715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/actions"), "string")
}
func text9715(e *py.Eval, ctx variables) string {
	return ""
}
func value9716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/actions"), "boolean")
}
func typed9716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/actions"), "boolean")
}
func texts9716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/actions"), "boolean")
}
func text9716(e *py.Eval, ctx variables) string {
	return ""
}
func value9717(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/cards/all")
}
func typed9717(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/cards/all")
}
func texts9717(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/cards/all")
}
func text9717(e *py.Eval, ctx variables) string {
	return ""
}
func value9718(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/cards/all")
}
func typed9718(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/cards/all")
}
func texts9718(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/cards/all")
}
func text9718(e *py.Eval, ctx variables) string {
	return ""
}
func value9719(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/cards/all")
}
func typed9719(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/cards/all")
}
func texts9719(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/cards/all")
}
func text9719(e *py.Eval, ctx variables) string {
	return ""
}
func value9720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/cards/all"), "integer")
}
func typed9720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/cards/all"), "integer")
}
func texts9720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/cards/all"), "integer")
}
func text9720(e *py.Eval, ctx variables) string {
	return ""
}
func value9721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/cards/all"), "boolean")
}
func typed9721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/cards/all"), "boolean")
}
func texts9721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/cards/all"), "boolean")
}
func text9721(e *py.Eval, ctx variables) string {
	return ""
}
func value9722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/cards/all"), "string")
}
func typed9722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/cards/all"), "string")
}
func texts9722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/cards/all"), "string")
}
func text9722(e *py.Eval, ctx variables) string {
	return ""
}
func value9723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/cards/all"), "number")
}
func typed9723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/cards/all"), "number")
}
func texts9723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/cards/all"), "number")
}
func text9723(e *py.Eval, ctx variables) string {
	return ""
}
func value9724(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/checklists")
}
func typed9724(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/checklists")
}
func texts9724(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/checklists")
}
func text9724(e *py.Eval, ctx variables) string {
	return ""
}
func value9725(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/checklists")
}
func typed9725(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/checklists")
}
func texts9725(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/checklists")
}
func text9725(e *py.Eval, ctx variables) string {
	return ""
}
func value9726(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/checklists")
}
func typed9726(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/checklists")
}
func texts9726(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/checklists")
}
func text9726(e *py.Eval, ctx variables) string {
	return ""
}
func value9727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/checklists"), "boolean")
}
func typed9727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/checklists"), "boolean")
}
func texts9727(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/checklists"), "boolean")
}
func text9727(e *py.Eval, ctx variables) string {
	return ""
}
func value9728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/checklists"), "string")
}
func typed9728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/checklists"), "string")
}
func texts9728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/checklists"), "string")
}
func text9728(e *py.Eval, ctx variables) string {
	return ""
}
func value9729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/checklists"), "integer")
}
func typed9729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/checklists"), "integer")
}
func texts9729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/checklists"), "integer")
}
func text9729(e *py.Eval, ctx variables) string {
	return ""
}
func value9730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/checklists"), "number")
}
func typed9730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/checklists"), "number")
}
func texts9730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/checklists"), "number")
}
func text9730(e *py.Eval, ctx variables) string {
	return ""
}
func value9731(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/lists")
}
func typed9731(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/lists")
}
func texts9731(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/lists")
}
func text9731(e *py.Eval, ctx variables) string {
	return ""
}
func value9732(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/lists")
}
func typed9732(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/lists")
}
func texts9732(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/lists")
}
func text9732(e *py.Eval, ctx variables) string {
	return ""
}
func value9733(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/lists")
}
func typed9733(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/lists")
}
func texts9733(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/lists")
}
func text9733(e *py.Eval, ctx variables) string {
	return ""
}
func value9734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/lists"), "string")
}
func typed9734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/lists"), "string")
}
func texts9734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/lists"), "string")
}
func text9734(e *py.Eval, ctx variables) string {
	return ""
}
func value9735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/lists"), "integer")
}
func typed9735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/lists"), "integer")
}
func texts9735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/lists"), "integer")
}
func text9735(e *py.Eval, ctx variables) string {
	return ""
}
func value9736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/lists"), "boolean")
}
func typed9736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/lists"), "boolean")
}
func texts9736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/lists"), "boolean")
}
func text9736(e *py.Eval, ctx variables) string {
	return ""
}
func value9737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/lists"), "number")
}
func typed9737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/lists"), "number")
}
func texts9737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/lists"), "number")
}
func text9737(e *py.Eval, ctx variables) string {
	return ""
}
func value9738(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func typed9738(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func texts9738(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func text9738(e *py.Eval, ctx variables) string {
	return ""
}
func value9739(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func typed9739(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func texts9739(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func text9739(e *py.Eval, ctx variables) string {
	return ""
}
func value9740(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func typed9740(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func texts9740(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func text9740(e *py.Eval, ctx variables) string {
	return ""
}
func value9741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/members"), "number")
}
func typed9741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/members"), "number")
}
func texts9741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/members"), "number")
}
func text9741(e *py.Eval, ctx variables) string {
	return ""
}
func value9742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/members"), "boolean")
}
func typed9742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/members"), "boolean")
}
func texts9742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/members"), "boolean")
}
func text9742(e *py.Eval, ctx variables) string {
	return ""
}
func value9743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/members"), "integer")
}
func typed9743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/members"), "integer")
}
func texts9743(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/members"), "integer")
}
func text9743(e *py.Eval, ctx variables) string {
	return ""
}
func value9744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/members"), "string")
}
func typed9744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/members"), "string")
}
func texts9744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("boards/"+ctx["stream_partition"].Member("id").Text()+"/members"), "string")
}
func text9744(e *py.Eval, ctx variables) string {
	return ""
}
func value9745(e *py.Eval, ctx variables) py.Value {
	return py.Str("bp/" + ctx["stream_partition"].Member("p").Text())
}
func typed9745(e *py.Eval, ctx variables) py.Value {
	return py.Str("bp/" + ctx["stream_partition"].Member("p").Text())
}
func texts9745(e *py.Eval, ctx variables) py.Value {
	return py.Str("bp/" + ctx["stream_partition"].Member("p").Text())
}
func text9745(e *py.Eval, ctx variables) string {
	return ""
}
func value9746(e *py.Eval, ctx variables) py.Value {
	return py.Str("bp/" + ctx["stream_partition"].Member("p").Text())
}
func typed9746(e *py.Eval, ctx variables) py.Value {
	return py.Str("bp/" + ctx["stream_partition"].Member("p").Text())
}
func texts9746(e *py.Eval, ctx variables) py.Value {
	return py.Str("bp/" + ctx["stream_partition"].Member("p").Text())
}
func text9746(e *py.Eval, ctx variables) string {
	return ""
}
func value9747(e *py.Eval, ctx variables) py.Value {
	return py.Str("bp/" + ctx["stream_partition"].Member("p").Text())
}
func typed9747(e *py.Eval, ctx variables) py.Value {
	return py.Str("bp/" + ctx["stream_partition"].Member("p").Text())
}
func texts9747(e *py.Eval, ctx variables) py.Value {
	return py.Str("bp/" + ctx["stream_partition"].Member("p").Text())
}
func text9747(e *py.Eval, ctx variables) string {
	return ""
}
func value9748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("bp/"+ctx["stream_partition"].Member("p").Text()), "string")
}
func typed9748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("bp/"+ctx["stream_partition"].Member("p").Text()), "string")
}
func texts9748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("bp/"+ctx["stream_partition"].Member("p").Text()), "string")
}
func text9748(e *py.Eval, ctx variables) string {
	return ""
}
func value9749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("bp/"+ctx["stream_partition"].Member("p").Text()), "number")
}
func typed9749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("bp/"+ctx["stream_partition"].Member("p").Text()), "number")
}
func texts9749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("bp/"+ctx["stream_partition"].Member("p").Text()), "number")
}
func text9749(e *py.Eval, ctx variables) string {
	return ""
}
func value9750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("bp/"+ctx["stream_partition"].Member("p").Text()), "boolean")
}
func typed9750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("bp/"+ctx["stream_partition"].Member("p").Text()), "boolean")
}
func texts9750(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("bp/"+ctx["stream_partition"].Member("p").Text()), "boolean")
}
func text9750(e *py.Eval, ctx variables) string {
	return ""
}
func value9751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("bp/"+ctx["stream_partition"].Member("p").Text()), "integer")
}
func typed9751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("bp/"+ctx["stream_partition"].Member("p").Text()), "integer")
}
func texts9751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("bp/"+ctx["stream_partition"].Member("p").Text()), "integer")
}
func text9751(e *py.Eval, ctx variables) string {
	return ""
}
func value9752(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("buckets/" + e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text() + "/schedules/" + e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text() + "/entries.json"))
}
func typed9752(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("buckets/" + e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text() + "/schedules/" + e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text() + "/entries.json"))
}
func texts9752(e *py.Eval, ctx variables) py.Value {
	return py.Str("buckets/" + e.Attr(py.Str(ctx["stream_partition"].Member("parent").Text()), "project_id").Text() + "/schedules/" + e.Attr(py.Str(ctx["stream_partition"].Member("parent").Text()), "schedule_id").Text() + "/entries.json")
}
func text9752(e *py.Eval, ctx variables) string {
	return ""
}
func value9753(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("buckets/" + e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text() + "/schedules/" + e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text() + "/entries.json"))
}
func typed9753(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("buckets/" + e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text() + "/schedules/" + e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text() + "/entries.json"))
}
func texts9753(e *py.Eval, ctx variables) py.Value {
	return py.Str("buckets/" + e.Attr(py.Str(ctx["stream_partition"].Member("parent").Text()), "project_id").Text() + "/schedules/" + e.Attr(py.Str(ctx["stream_partition"].Member("parent").Text()), "schedule_id").Text() + "/entries.json")
}
func text9753(e *py.Eval, ctx variables) string {
	return ""
}
func value9754(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("buckets/" + e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text() + "/schedules/" + e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text() + "/entries.json")).Text())
}
func typed9754(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("buckets/" + e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text() + "/schedules/" + e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text() + "/entries.json")).Text())
}
func texts9754(e *py.Eval, ctx variables) py.Value {
	return py.Str("buckets/" + e.Attr(py.Str(ctx["stream_partition"].Member("parent").Text()), "project_id").Text() + "/schedules/" + e.Attr(py.Str(ctx["stream_partition"].Member("parent").Text()), "schedule_id").Text() + "/entries.json")
}
func text9754(e *py.Eval, ctx variables) string {
	return ""
}
func value9755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("buckets/"+e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text()+"/schedules/"+e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text()+"/entries.json"), "string")
}
func typed9755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("buckets/"+e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text()+"/schedules/"+e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text()+"/entries.json"), "string")
}
func texts9755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("buckets/"+e.Attr(py.Str(ctx["stream_partition"].Member("parent").Text()), "project_id").Text()+"/schedules/"+e.Attr(py.Str(ctx["stream_partition"].Member("parent").Text()), "schedule_id").Text()+"/entries.json"), "string")
}
func text9755(e *py.Eval, ctx variables) string {
	return ""
}
func value9756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("buckets/"+e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text()+"/schedules/"+e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text()+"/entries.json"), "number")
}
func typed9756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("buckets/"+e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text()+"/schedules/"+e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text()+"/entries.json"), "number")
}
func texts9756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("buckets/"+e.Attr(py.Str(ctx["stream_partition"].Member("parent").Text()), "project_id").Text()+"/schedules/"+e.Attr(py.Str(ctx["stream_partition"].Member("parent").Text()), "schedule_id").Text()+"/entries.json"), "number")
}
func text9756(e *py.Eval, ctx variables) string {
	return ""
}
func value9757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("buckets/"+e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text()+"/schedules/"+e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text()+"/entries.json"), "integer")
}
func typed9757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("buckets/"+e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text()+"/schedules/"+e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text()+"/entries.json"), "integer")
}
func texts9757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("buckets/"+e.Attr(py.Str(ctx["stream_partition"].Member("parent").Text()), "project_id").Text()+"/schedules/"+e.Attr(py.Str(ctx["stream_partition"].Member("parent").Text()), "schedule_id").Text()+"/entries.json"), "integer")
}
func text9757(e *py.Eval, ctx variables) string {
	return ""
}
func value9758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("buckets/"+e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text()+"/schedules/"+e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text()+"/entries.json"), "boolean")
}
func typed9758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("buckets/"+e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text()+"/schedules/"+e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text()+"/entries.json"), "boolean")
}
func texts9758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("buckets/"+e.Attr(py.Str(ctx["stream_partition"].Member("parent").Text()), "project_id").Text()+"/schedules/"+e.Attr(py.Str(ctx["stream_partition"].Member("parent").Text()), "schedule_id").Text()+"/entries.json"), "boolean")
}
func text9758(e *py.Eval, ctx variables) string {
	return ""
}
func value9759(e *py.Eval, ctx variables) py.Value {
	return py.Str("calendars/" + ctx["config"].Member("calendarid").Text() + "/events")
}
func typed9759(e *py.Eval, ctx variables) py.Value {
	return py.Str("calendars/" + ctx["config"].Member("calendarid").Text() + "/events")
}
func texts9759(e *py.Eval, ctx variables) py.Value {
	return py.Str("calendars/" + ctx["config"].Member("calendarid").Text() + "/events")
}
func text9759(e *py.Eval, ctx variables) string {
	return ""
}
func value9760(e *py.Eval, ctx variables) py.Value {
	return py.Str("calendars/" + ctx["config"].Member("calendarid").Text() + "/events")
}
func typed9760(e *py.Eval, ctx variables) py.Value {
	return py.Str("calendars/" + ctx["config"].Member("calendarid").Text() + "/events")
}
func texts9760(e *py.Eval, ctx variables) py.Value {
	return py.Str("calendars/" + ctx["config"].Member("calendarid").Text() + "/events")
}
func text9760(e *py.Eval, ctx variables) string {
	return ""
}
func value9761(e *py.Eval, ctx variables) py.Value {
	return py.Str("calendars/" + ctx["config"].Member("calendarid").Text() + "/events")
}
func typed9761(e *py.Eval, ctx variables) py.Value {
	return py.Str("calendars/" + ctx["config"].Member("calendarid").Text() + "/events")
}
func texts9761(e *py.Eval, ctx variables) py.Value {
	return py.Str("calendars/" + ctx["config"].Member("calendarid").Text() + "/events")
}
func text9761(e *py.Eval, ctx variables) string {
	return ""
}
func value9762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("calendars/"+ctx["config"].Member("calendarid").Text()+"/events"), "string")
}
func typed9762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("calendars/"+ctx["config"].Member("calendarid").Text()+"/events"), "string")
}
func texts9762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("calendars/"+ctx["config"].Member("calendarid").Text()+"/events"), "string")
}
func text9762(e *py.Eval, ctx variables) string {
	return ""
}
func value9763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("calendars/"+ctx["config"].Member("calendarid").Text()+"/events"), "integer")
}
func typed9763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("calendars/"+ctx["config"].Member("calendarid").Text()+"/events"), "integer")
}
func texts9763(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("calendars/"+ctx["config"].Member("calendarid").Text()+"/events"), "integer")
}
func text9763(e *py.Eval, ctx variables) string {
	return ""
}
func value9764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("calendars/"+ctx["config"].Member("calendarid").Text()+"/events"), "number")
}
func typed9764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("calendars/"+ctx["config"].Member("calendarid").Text()+"/events"), "number")
}
func texts9764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("calendars/"+ctx["config"].Member("calendarid").Text()+"/events"), "number")
}
func text9764(e *py.Eval, ctx variables) string {
	return ""
}
func value9765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("calendars/"+ctx["config"].Member("calendarid").Text()+"/events"), "boolean")
}
func typed9765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("calendars/"+ctx["config"].Member("calendarid").Text()+"/events"), "boolean")
}
func texts9765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("calendars/"+ctx["config"].Member("calendarid").Text()+"/events"), "boolean")
}
func text9765(e *py.Eval, ctx variables) string {
	return ""
}
func value9766(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed9766(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts9766(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns report " + ctx["stream_interval"].Member("start_time").Text())
}
func text9766(e *py.Eval, ctx variables) string {
	return ""
}
func value9767(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed9767(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts9767(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns report " + ctx["stream_interval"].Member("start_time").Text())
}
func text9767(e *py.Eval, ctx variables) string {
	return ""
}
func value9768(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed9768(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts9768(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns report " + ctx["stream_interval"].Member("start_time").Text())
}
func text9768(e *py.Eval, ctx variables) string {
	return ""
}
func value9769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func typed9769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func texts9769(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func text9769(e *py.Eval, ctx variables) string {
	return ""
}
func value9770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func typed9770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func texts9770(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func text9770(e *py.Eval, ctx variables) string {
	return ""
}
func value9771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func typed9771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func texts9771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func text9771(e *py.Eval, ctx variables) string {
	return ""
}
func value9772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func typed9772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func texts9772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func text9772(e *py.Eval, ctx variables) string {
	return ""
}
func value9773(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func typed9773(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func texts9773(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func text9773(e *py.Eval, ctx variables) string {
	return ""
}
func value9774(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func typed9774(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func texts9774(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func text9774(e *py.Eval, ctx variables) string {
	return ""
}
func value9775(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func typed9775(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func texts9775(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func text9775(e *py.Eval, ctx variables) string {
	return ""
}
func value9776(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "integer")
}
func typed9776(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "integer")
}
func texts9776(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "integer")
}
func text9776(e *py.Eval, ctx variables) string {
	return ""
}
func value9777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "boolean")
}
func typed9777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "boolean")
}
func texts9777(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "boolean")
}
func text9777(e *py.Eval, ctx variables) string {
	return ""
}
func value9778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "string")
}
func typed9778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "string")
}
func texts9778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "string")
}
func text9778(e *py.Eval, ctx variables) string {
	return ""
}
func value9779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "number")
}
func typed9779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "number")
}
func texts9779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("campaigns/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "number")
}
func text9779(e *py.Eval, ctx variables) string {
	return ""
}
func value9780(e *py.Eval, ctx variables) py.Value {
	return py.Str("candidates/" + ctx["stream_partition"].Member("parent_id").Text() + "/activity_feed")
}
func typed9780(e *py.Eval, ctx variables) py.Value {
	return py.Str("candidates/" + ctx["stream_partition"].Member("parent_id").Text() + "/activity_feed")
}
func texts9780(e *py.Eval, ctx variables) py.Value {
	return py.Str("candidates/" + ctx["stream_partition"].Member("parent_id").Text() + "/activity_feed")
}
func text9780(e *py.Eval, ctx variables) string {
	return ""
}
func value9781(e *py.Eval, ctx variables) py.Value {
	return py.Str("candidates/" + ctx["stream_partition"].Member("parent_id").Text() + "/activity_feed")
}
func typed9781(e *py.Eval, ctx variables) py.Value {
	return py.Str("candidates/" + ctx["stream_partition"].Member("parent_id").Text() + "/activity_feed")
}
func texts9781(e *py.Eval, ctx variables) py.Value {
	return py.Str("candidates/" + ctx["stream_partition"].Member("parent_id").Text() + "/activity_feed")
}
func text9781(e *py.Eval, ctx variables) string {
	return ""
}
func value9782(e *py.Eval, ctx variables) py.Value {
	return py.Str("candidates/" + ctx["stream_partition"].Member("parent_id").Text() + "/activity_feed")
}
func typed9782(e *py.Eval, ctx variables) py.Value {
	return py.Str("candidates/" + ctx["stream_partition"].Member("parent_id").Text() + "/activity_feed")
}
func texts9782(e *py.Eval, ctx variables) py.Value {
	return py.Str("candidates/" + ctx["stream_partition"].Member("parent_id").Text() + "/activity_feed")
}
func text9782(e *py.Eval, ctx variables) string {
	return ""
}
func value9783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("candidates/"+ctx["stream_partition"].Member("parent_id").Text()+"/activity_feed"), "integer")
}
func typed9783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("candidates/"+ctx["stream_partition"].Member("parent_id").Text()+"/activity_feed"), "integer")
}
func texts9783(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("candidates/"+ctx["stream_partition"].Member("parent_id").Text()+"/activity_feed"), "integer")
}
func text9783(e *py.Eval, ctx variables) string {
	return ""
}
func value9784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("candidates/"+ctx["stream_partition"].Member("parent_id").Text()+"/activity_feed"), "number")
}
func typed9784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("candidates/"+ctx["stream_partition"].Member("parent_id").Text()+"/activity_feed"), "number")
}
func texts9784(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("candidates/"+ctx["stream_partition"].Member("parent_id").Text()+"/activity_feed"), "number")
}
func text9784(e *py.Eval, ctx variables) string {
	return ""
}
func value9785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("candidates/"+ctx["stream_partition"].Member("parent_id").Text()+"/activity_feed"), "string")
}
func typed9785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("candidates/"+ctx["stream_partition"].Member("parent_id").Text()+"/activity_feed"), "string")
}
func texts9785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("candidates/"+ctx["stream_partition"].Member("parent_id").Text()+"/activity_feed"), "string")
}
func text9785(e *py.Eval, ctx variables) string {
	return ""
}
func value9786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("candidates/"+ctx["stream_partition"].Member("parent_id").Text()+"/activity_feed"), "boolean")
}
func typed9786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("candidates/"+ctx["stream_partition"].Member("parent_id").Text()+"/activity_feed"), "boolean")
}
func texts9786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("candidates/"+ctx["stream_partition"].Member("parent_id").Text()+"/activity_feed"), "boolean")
}
func text9786(e *py.Eval, ctx variables) string {
	return ""
}
func value9787(e *py.Eval, ctx variables) py.Value {
	return py.Str("canned_response_folders/" + ctx["stream_slice"].Member("id").Text() + "/responses")
}
func typed9787(e *py.Eval, ctx variables) py.Value {
	return py.Str("canned_response_folders/" + ctx["stream_slice"].Member("id").Text() + "/responses")
}
func texts9787(e *py.Eval, ctx variables) py.Value {
	return py.Str("canned_response_folders/" + ctx["stream_slice"].Member("id").Text() + "/responses")
}
func text9787(e *py.Eval, ctx variables) string {
	return ""
}
func value9788(e *py.Eval, ctx variables) py.Value {
	return py.Str("canned_response_folders/" + ctx["stream_slice"].Member("id").Text() + "/responses")
}
func typed9788(e *py.Eval, ctx variables) py.Value {
	return py.Str("canned_response_folders/" + ctx["stream_slice"].Member("id").Text() + "/responses")
}
func texts9788(e *py.Eval, ctx variables) py.Value {
	return py.Str("canned_response_folders/" + ctx["stream_slice"].Member("id").Text() + "/responses")
}
func text9788(e *py.Eval, ctx variables) string {
	return ""
}
func value9789(e *py.Eval, ctx variables) py.Value {
	return py.Str("canned_response_folders/" + ctx["stream_slice"].Member("id").Text() + "/responses")
}
func typed9789(e *py.Eval, ctx variables) py.Value {
	return py.Str("canned_response_folders/" + ctx["stream_slice"].Member("id").Text() + "/responses")
}
func texts9789(e *py.Eval, ctx variables) py.Value {
	return py.Str("canned_response_folders/" + ctx["stream_slice"].Member("id").Text() + "/responses")
}
func text9789(e *py.Eval, ctx variables) string {
	return ""
}
func value9790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("canned_response_folders/"+ctx["stream_slice"].Member("id").Text()+"/responses"), "integer")
}
func typed9790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("canned_response_folders/"+ctx["stream_slice"].Member("id").Text()+"/responses"), "integer")
}
func texts9790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("canned_response_folders/"+ctx["stream_slice"].Member("id").Text()+"/responses"), "integer")
}
func text9790(e *py.Eval, ctx variables) string {
	return ""
}
func value9791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("canned_response_folders/"+ctx["stream_slice"].Member("id").Text()+"/responses"), "number")
}
func typed9791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("canned_response_folders/"+ctx["stream_slice"].Member("id").Text()+"/responses"), "number")
}
func texts9791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("canned_response_folders/"+ctx["stream_slice"].Member("id").Text()+"/responses"), "number")
}
func text9791(e *py.Eval, ctx variables) string {
	return ""
}
func value9792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("canned_response_folders/"+ctx["stream_slice"].Member("id").Text()+"/responses"), "boolean")
}
func typed9792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("canned_response_folders/"+ctx["stream_slice"].Member("id").Text()+"/responses"), "boolean")
}
func texts9792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("canned_response_folders/"+ctx["stream_slice"].Member("id").Text()+"/responses"), "boolean")
}
func text9792(e *py.Eval, ctx variables) string {
	return ""
}
func value9793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("canned_response_folders/"+ctx["stream_slice"].Member("id").Text()+"/responses"), "string")
}
func typed9793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("canned_response_folders/"+ctx["stream_slice"].Member("id").Text()+"/responses"), "string")
}
func texts9793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("canned_response_folders/"+ctx["stream_slice"].Member("id").Text()+"/responses"), "string")
}
func text9793(e *py.Eval, ctx variables) string {
	return ""
}
func value9794(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/milestones")
}
func typed9794(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/milestones")
}
func texts9794(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/milestones")
}
func text9794(e *py.Eval, ctx variables) string {
	return ""
}
func value9795(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/milestones")
}
func typed9795(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/milestones")
}
func texts9795(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/milestones")
}
func text9795(e *py.Eval, ctx variables) string {
	return ""
}
func value9796(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/milestones")
}
func typed9796(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/milestones")
}
func texts9796(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/milestones")
}
func text9796(e *py.Eval, ctx variables) string {
	return ""
}
func value9797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/milestones"), "number")
}
func typed9797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/milestones"), "number")
}
func texts9797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/milestones"), "number")
}
func text9797(e *py.Eval, ctx variables) string {
	return ""
}
func value9798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/milestones"), "boolean")
}
func typed9798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/milestones"), "boolean")
}
func texts9798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/milestones"), "boolean")
}
func text9798(e *py.Eval, ctx variables) string {
	return ""
}
func value9799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/milestones"), "string")
}
func typed9799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/milestones"), "string")
}
func texts9799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/milestones"), "string")
}
func text9799(e *py.Eval, ctx variables) string {
	return ""
}
func value9800(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/objectives")
}
func typed9800(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/objectives")
}
func texts9800(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/objectives")
}
func text9800(e *py.Eval, ctx variables) string {
	return ""
}
func value9801(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/objectives")
}
func typed9801(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/objectives")
}
func texts9801(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/objectives")
}
func text9801(e *py.Eval, ctx variables) string {
	return ""
}
func value9802(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/objectives")
}
func typed9802(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/objectives")
}
func texts9802(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/objectives")
}
func text9802(e *py.Eval, ctx variables) string {
	return ""
}
func value9803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/objectives"), "string")
}
func typed9803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/objectives"), "string")
}
func texts9803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/objectives"), "string")
}
func text9803(e *py.Eval, ctx variables) string {
	return ""
}
func value9804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/objectives"), "number")
}
func typed9804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/objectives"), "number")
}
func texts9804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/objectives"), "number")
}
func text9804(e *py.Eval, ctx variables) string {
	return ""
}
func value9805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/objectives"), "boolean")
}
func typed9805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/objectives"), "boolean")
}
func texts9805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/objectives"), "boolean")
}
func text9805(e *py.Eval, ctx variables) string {
	return ""
}
func value9806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/objectives"), "integer")
}
func typed9806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/objectives"), "integer")
}
func texts9806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("categories/"+ctx["stream_partition"].Member("category_id").Text()+"/objectives"), "integer")
}
func text9806(e *py.Eval, ctx variables) string {
	return ""
}
func value9807(e *py.Eval, ctx variables) py.Value {
	return py.Str("circleci/" + ctx["config"].Member("org_id").Text())
}
func typed9807(e *py.Eval, ctx variables) py.Value {
	return py.Str("circleci/" + ctx["config"].Member("org_id").Text())
}
func texts9807(e *py.Eval, ctx variables) py.Value {
	return py.Str("circleci/" + ctx["config"].Member("org_id").Text())
}
func text9807(e *py.Eval, ctx variables) string {
	return ""
}
func value9808(e *py.Eval, ctx variables) py.Value {
	return py.Str("circleci/" + ctx["config"].Member("org_id").Text())
}
func typed9808(e *py.Eval, ctx variables) py.Value {
	return py.Str("circleci/" + ctx["config"].Member("org_id").Text())
}
func texts9808(e *py.Eval, ctx variables) py.Value {
	return py.Str("circleci/" + ctx["config"].Member("org_id").Text())
}
func text9808(e *py.Eval, ctx variables) string {
	return ""
}
func value9809(e *py.Eval, ctx variables) py.Value {
	return py.Str("circleci/" + ctx["config"].Member("org_id").Text())
}
func typed9809(e *py.Eval, ctx variables) py.Value {
	return py.Str("circleci/" + ctx["config"].Member("org_id").Text())
}
func texts9809(e *py.Eval, ctx variables) py.Value {
	return py.Str("circleci/" + ctx["config"].Member("org_id").Text())
}
func text9809(e *py.Eval, ctx variables) string {
	return ""
}
func value9810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("circleci/"+ctx["config"].Member("org_id").Text()), "string")
}
func typed9810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("circleci/"+ctx["config"].Member("org_id").Text()), "string")
}
func texts9810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("circleci/"+ctx["config"].Member("org_id").Text()), "string")
}
func text9810(e *py.Eval, ctx variables) string {
	return ""
}
func value9811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("circleci/"+ctx["config"].Member("org_id").Text()), "number")
}
func typed9811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("circleci/"+ctx["config"].Member("org_id").Text()), "number")
}
func texts9811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("circleci/"+ctx["config"].Member("org_id").Text()), "number")
}
func text9811(e *py.Eval, ctx variables) string {
	return ""
}
func value9812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("circleci/"+ctx["config"].Member("org_id").Text()), "boolean")
}
func typed9812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("circleci/"+ctx["config"].Member("org_id").Text()), "boolean")
}
func texts9812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("circleci/"+ctx["config"].Member("org_id").Text()), "boolean")
}
func text9812(e *py.Eval, ctx variables) string {
	return ""
}
func value9813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("circleci/"+ctx["config"].Member("org_id").Text()), "integer")
}
func typed9813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("circleci/"+ctx["config"].Member("org_id").Text()), "integer")
}
func texts9813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("circleci/"+ctx["config"].Member("org_id").Text()), "integer")
}
func text9813(e *py.Eval, ctx variables) string {
	return ""
}
func value9814(e *py.Eval, ctx variables) py.Value {
	return py.Str("client.api/documents/" + ctx["stream_partition"].Member("uuid").Text())
}
func typed9814(e *py.Eval, ctx variables) py.Value {
	return py.Str("client.api/documents/" + ctx["stream_partition"].Member("uuid").Text())
}
func texts9814(e *py.Eval, ctx variables) py.Value {
	return py.Str("client.api/documents/" + ctx["stream_partition"].Member("uuid").Text())
}
func text9814(e *py.Eval, ctx variables) string {
	return ""
}
func value9815(e *py.Eval, ctx variables) py.Value {
	return py.Str("client.api/documents/" + ctx["stream_partition"].Member("uuid").Text())
}
func typed9815(e *py.Eval, ctx variables) py.Value {
	return py.Str("client.api/documents/" + ctx["stream_partition"].Member("uuid").Text())
}
func texts9815(e *py.Eval, ctx variables) py.Value {
	return py.Str("client.api/documents/" + ctx["stream_partition"].Member("uuid").Text())
}
func text9815(e *py.Eval, ctx variables) string {
	return ""
}
func value9816(e *py.Eval, ctx variables) py.Value {
	return py.Str("client.api/documents/" + ctx["stream_partition"].Member("uuid").Text())
}
func typed9816(e *py.Eval, ctx variables) py.Value {
	return py.Str("client.api/documents/" + ctx["stream_partition"].Member("uuid").Text())
}
func texts9816(e *py.Eval, ctx variables) py.Value {
	return py.Str("client.api/documents/" + ctx["stream_partition"].Member("uuid").Text())
}
func text9816(e *py.Eval, ctx variables) string {
	return ""
}
func value9817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client.api/documents/"+ctx["stream_partition"].Member("uuid").Text()), "string")
}
func typed9817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client.api/documents/"+ctx["stream_partition"].Member("uuid").Text()), "string")
}
func texts9817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client.api/documents/"+ctx["stream_partition"].Member("uuid").Text()), "string")
}
func text9817(e *py.Eval, ctx variables) string {
	return ""
}
func value9818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client.api/documents/"+ctx["stream_partition"].Member("uuid").Text()), "integer")
}
func typed9818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client.api/documents/"+ctx["stream_partition"].Member("uuid").Text()), "integer")
}
func texts9818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client.api/documents/"+ctx["stream_partition"].Member("uuid").Text()), "integer")
}
func text9818(e *py.Eval, ctx variables) string {
	return ""
}
func value9819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client.api/documents/"+ctx["stream_partition"].Member("uuid").Text()), "boolean")
}
func typed9819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client.api/documents/"+ctx["stream_partition"].Member("uuid").Text()), "boolean")
}
func texts9819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client.api/documents/"+ctx["stream_partition"].Member("uuid").Text()), "boolean")
}
func text9819(e *py.Eval, ctx variables) string {
	return ""
}
func value9820(e *py.Eval, ctx variables) py.Value {
	return py.Str("client_sub/" + ctx["stream_partition"].Member("k").Text())
}
func typed9820(e *py.Eval, ctx variables) py.Value {
	return py.Str("client_sub/" + ctx["stream_partition"].Member("k").Text())
}
func texts9820(e *py.Eval, ctx variables) py.Value {
	return py.Str("client_sub/" + ctx["stream_partition"].Member("k").Text())
}
func text9820(e *py.Eval, ctx variables) string {
	return ""
}
func value9821(e *py.Eval, ctx variables) py.Value {
	return py.Str("client_sub/" + ctx["stream_partition"].Member("k").Text())
}
func typed9821(e *py.Eval, ctx variables) py.Value {
	return py.Str("client_sub/" + ctx["stream_partition"].Member("k").Text())
}
func texts9821(e *py.Eval, ctx variables) py.Value {
	return py.Str("client_sub/" + ctx["stream_partition"].Member("k").Text())
}
func text9821(e *py.Eval, ctx variables) string {
	return ""
}
func value9822(e *py.Eval, ctx variables) py.Value {
	return py.Str("client_sub/" + ctx["stream_partition"].Member("k").Text())
}
func typed9822(e *py.Eval, ctx variables) py.Value {
	return py.Str("client_sub/" + ctx["stream_partition"].Member("k").Text())
}
func texts9822(e *py.Eval, ctx variables) py.Value {
	return py.Str("client_sub/" + ctx["stream_partition"].Member("k").Text())
}
func text9822(e *py.Eval, ctx variables) string {
	return ""
}
func value9823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client_sub/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func typed9823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client_sub/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func texts9823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client_sub/"+ctx["stream_partition"].Member("k").Text()), "integer")
}
func text9823(e *py.Eval, ctx variables) string {
	return ""
}
func value9824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client_sub/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func typed9824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client_sub/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func texts9824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client_sub/"+ctx["stream_partition"].Member("k").Text()), "number")
}
func text9824(e *py.Eval, ctx variables) string {
	return ""
}
func value9825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client_sub/"+ctx["stream_partition"].Member("k").Text()), "boolean")
}
func typed9825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client_sub/"+ctx["stream_partition"].Member("k").Text()), "boolean")
}
func texts9825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client_sub/"+ctx["stream_partition"].Member("k").Text()), "boolean")
}
func text9825(e *py.Eval, ctx variables) string {
	return ""
}
func value9826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client_sub/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func typed9826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client_sub/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func texts9826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("client_sub/"+ctx["stream_partition"].Member("k").Text()), "string")
}
func text9826(e *py.Eval, ctx variables) string {
	return ""
}
func value9827(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + ".json")
}
func typed9827(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + ".json")
}
func texts9827(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + ".json")
}
func text9827(e *py.Eval, ctx variables) string {
	return ""
}
func value9828(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + ".json")
}
func typed9828(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + ".json")
}
func texts9828(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + ".json")
}
func text9828(e *py.Eval, ctx variables) string {
	return ""
}
func value9829(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + ".json")
}
func typed9829(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + ".json")
}
func texts9829(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + ".json")
}
func text9829(e *py.Eval, ctx variables) string {
	return ""
}
func value9830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+".json"), "string")
}
func typed9830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+".json"), "string")
}
func texts9830(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+".json"), "string")
}
func text9830(e *py.Eval, ctx variables) string {
	return ""
}
func value9831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+".json"), "number")
}
func typed9831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+".json"), "number")
}
func texts9831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+".json"), "number")
}
func text9831(e *py.Eval, ctx variables) string {
	return ""
}
func value9832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+".json"), "boolean")
}
func typed9832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+".json"), "boolean")
}
func texts9832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+".json"), "boolean")
}
func text9832(e *py.Eval, ctx variables) string {
	return ""
}
func value9833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+".json"), "integer")
}
func typed9833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+".json"), "integer")
}
func texts9833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+".json"), "integer")
}
func text9833(e *py.Eval, ctx variables) string {
	return ""
}
func value9834(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/campaigns.json")
}
func typed9834(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/campaigns.json")
}
func texts9834(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/campaigns.json")
}
func text9834(e *py.Eval, ctx variables) string {
	return ""
}
func value9835(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/campaigns.json")
}
func typed9835(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/campaigns.json")
}
func texts9835(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/campaigns.json")
}
func text9835(e *py.Eval, ctx variables) string {
	return ""
}
func value9836(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/campaigns.json")
}
func typed9836(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/campaigns.json")
}
func texts9836(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/campaigns.json")
}
func text9836(e *py.Eval, ctx variables) string {
	return ""
}
func value9837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/campaigns.json"), "string")
}
func typed9837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/campaigns.json"), "string")
}
func texts9837(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/campaigns.json"), "string")
}
func text9837(e *py.Eval, ctx variables) string {
	return ""
}
func value9838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/campaigns.json"), "number")
}
func typed9838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/campaigns.json"), "number")
}
func texts9838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/campaigns.json"), "number")
}
func text9838(e *py.Eval, ctx variables) string {
	return ""
}
func value9839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/campaigns.json"), "boolean")
}
func typed9839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/campaigns.json"), "boolean")
}
func texts9839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/campaigns.json"), "boolean")
}
func text9839(e *py.Eval, ctx variables) string {
	return ""
}
func value9840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/campaigns.json"), "integer")
}
func typed9840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/campaigns.json"), "integer")
}
func texts9840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/campaigns.json"), "integer")
}
func text9840(e *py.Eval, ctx variables) string {
	return ""
}
func value9841(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/drafts.json")
}
func typed9841(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/drafts.json")
}
func texts9841(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/drafts.json")
}
func text9841(e *py.Eval, ctx variables) string {
	return ""
}
func value9842(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/drafts.json")
}
func typed9842(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/drafts.json")
}
func texts9842(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/drafts.json")
}
func text9842(e *py.Eval, ctx variables) string {
	return ""
}
func value9843(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/drafts.json")
}
func typed9843(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/drafts.json")
}
func texts9843(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/drafts.json")
}
func text9843(e *py.Eval, ctx variables) string {
	return ""
}
func value9844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/drafts.json"), "boolean")
}
func typed9844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/drafts.json"), "boolean")
}
func texts9844(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/drafts.json"), "boolean")
}
func text9844(e *py.Eval, ctx variables) string {
	return ""
}
func value9845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/drafts.json"), "string")
}
func typed9845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/drafts.json"), "string")
}
func texts9845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/drafts.json"), "string")
}
func text9845(e *py.Eval, ctx variables) string {
	return ""
}
func value9846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/drafts.json"), "number")
}
func typed9846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/drafts.json"), "number")
}
func texts9846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/drafts.json"), "number")
}
func text9846(e *py.Eval, ctx variables) string {
	return ""
}
func value9847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/drafts.json"), "integer")
}
func typed9847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/drafts.json"), "integer")
}
func texts9847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/drafts.json"), "integer")
}
func text9847(e *py.Eval, ctx variables) string {
	return ""
}
func value9848(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/lists.json")
}
func typed9848(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/lists.json")
}
func texts9848(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/lists.json")
}
func text9848(e *py.Eval, ctx variables) string {
	return ""
}
func value9849(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/lists.json")
}
func typed9849(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/lists.json")
}
func texts9849(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/lists.json")
}
func text9849(e *py.Eval, ctx variables) string {
	return ""
}
func value9850(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/lists.json")
}
func typed9850(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/lists.json")
}
func texts9850(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/lists.json")
}
func text9850(e *py.Eval, ctx variables) string {
	return ""
}
func value9851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/lists.json"), "integer")
}
func typed9851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/lists.json"), "integer")
}
func texts9851(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/lists.json"), "integer")
}
func text9851(e *py.Eval, ctx variables) string {
	return ""
}
func value9852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/lists.json"), "number")
}
func typed9852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/lists.json"), "number")
}
func texts9852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/lists.json"), "number")
}
func text9852(e *py.Eval, ctx variables) string {
	return ""
}
func value9853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/lists.json"), "boolean")
}
func typed9853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/lists.json"), "boolean")
}
func texts9853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/lists.json"), "boolean")
}
func text9853(e *py.Eval, ctx variables) string {
	return ""
}
func value9854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/lists.json"), "string")
}
func typed9854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/lists.json"), "string")
}
func texts9854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/lists.json"), "string")
}
func text9854(e *py.Eval, ctx variables) string {
	return ""
}
func value9855(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/people.json")
}
func typed9855(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/people.json")
}
func texts9855(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/people.json")
}
func text9855(e *py.Eval, ctx variables) string {
	return ""
}
func value9856(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/people.json")
}
func typed9856(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/people.json")
}
func texts9856(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/people.json")
}
func text9856(e *py.Eval, ctx variables) string {
	return ""
}
func value9857(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/people.json")
}
func typed9857(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/people.json")
}
func texts9857(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/people.json")
}
func text9857(e *py.Eval, ctx variables) string {
	return ""
}
func value9858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/people.json"), "integer")
}
func typed9858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/people.json"), "integer")
}
func texts9858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/people.json"), "integer")
}
func text9858(e *py.Eval, ctx variables) string {
	return ""
}
func value9859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/people.json"), "number")
}
func typed9859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/people.json"), "number")
}
func texts9859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/people.json"), "number")
}
func text9859(e *py.Eval, ctx variables) string {
	return ""
}
func value9860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/people.json"), "boolean")
}
func typed9860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/people.json"), "boolean")
}
func texts9860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/people.json"), "boolean")
}
func text9860(e *py.Eval, ctx variables) string {
	return ""
}
func value9861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/people.json"), "string")
}
func typed9861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/people.json"), "string")
}
func texts9861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/people.json"), "string")
}
func text9861(e *py.Eval, ctx variables) string {
	return ""
}
func value9862(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/scheduled.json")
}
func typed9862(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/scheduled.json")
}
func texts9862(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/scheduled.json")
}
func text9862(e *py.Eval, ctx variables) string {
	return ""
}
func value9863(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/scheduled.json")
}
func typed9863(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/scheduled.json")
}
func texts9863(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/scheduled.json")
}
func text9863(e *py.Eval, ctx variables) string {
	return ""
}
func value9864(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/scheduled.json")
}
func typed9864(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/scheduled.json")
}
func texts9864(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/scheduled.json")
}
func text9864(e *py.Eval, ctx variables) string {
	return ""
}
func value9865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/scheduled.json"), "boolean")
}
func typed9865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/scheduled.json"), "boolean")
}
func texts9865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/scheduled.json"), "boolean")
}
func text9865(e *py.Eval, ctx variables) string {
	return ""
}
func value9866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/scheduled.json"), "integer")
}
func typed9866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/scheduled.json"), "integer")
}
func texts9866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/scheduled.json"), "integer")
}
func text9866(e *py.Eval, ctx variables) string {
	return ""
}
func value9867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/scheduled.json"), "number")
}
func typed9867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/scheduled.json"), "number")
}
func texts9867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/scheduled.json"), "number")
}
func text9867(e *py.Eval, ctx variables) string {
	return ""
}
func value9868(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/segments.json")
}
func typed9868(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/segments.json")
}
func texts9868(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/segments.json")
}
func text9868(e *py.Eval, ctx variables) string {
	return ""
}
func value9869(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/segments.json")
}
func typed9869(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/segments.json")
}
func texts9869(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/segments.json")
}
func text9869(e *py.Eval, ctx variables) string {
	return ""
}
func value9870(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/segments.json")
}
func typed9870(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/segments.json")
}
func texts9870(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/segments.json")
}
func text9870(e *py.Eval, ctx variables) string {
	return ""
}
func value9871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/segments.json"), "number")
}
func typed9871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/segments.json"), "number")
}
func texts9871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/segments.json"), "number")
}
func text9871(e *py.Eval, ctx variables) string {
	return ""
}
func value9872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/segments.json"), "boolean")
}
func typed9872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/segments.json"), "boolean")
}
func texts9872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/segments.json"), "boolean")
}
func text9872(e *py.Eval, ctx variables) string {
	return ""
}
func value9873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/segments.json"), "integer")
}
func typed9873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/segments.json"), "integer")
}
func texts9873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/segments.json"), "integer")
}
func text9873(e *py.Eval, ctx variables) string {
	return ""
}
func value9874(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/suppressionlist.json")
}
func typed9874(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/suppressionlist.json")
}
func texts9874(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/suppressionlist.json")
}
func text9874(e *py.Eval, ctx variables) string {
	return ""
}
func value9875(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/suppressionlist.json")
}
func typed9875(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/suppressionlist.json")
}
func texts9875(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/suppressionlist.json")
}
func text9875(e *py.Eval, ctx variables) string {
	return ""
}
func value9876(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/suppressionlist.json")
}
func typed9876(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/suppressionlist.json")
}
func texts9876(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/suppressionlist.json")
}
func text9876(e *py.Eval, ctx variables) string {
	return ""
}
func value9877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/suppressionlist.json"), "integer")
}
func typed9877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/suppressionlist.json"), "integer")
}
func texts9877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/suppressionlist.json"), "integer")
}
func text9877(e *py.Eval, ctx variables) string {
	return ""
}
func value9878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/suppressionlist.json"), "number")
}
func typed9878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/suppressionlist.json"), "number")
}
func texts9878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/suppressionlist.json"), "number")
}
func text9878(e *py.Eval, ctx variables) string {
	return ""
}
func value9879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/suppressionlist.json"), "boolean")
}
func typed9879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/suppressionlist.json"), "boolean")
}
func texts9879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/suppressionlist.json"), "boolean")
}
func text9879(e *py.Eval, ctx variables) string {
	return ""
}
func value9880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/suppressionlist.json"), "string")
}
func typed9880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/suppressionlist.json"), "string")
}
func texts9880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/suppressionlist.json"), "string")
}
func text9880(e *py.Eval, ctx variables) string {
	return ""
}
func value9881(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/tags.json")
}
func typed9881(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/tags.json")
}
func texts9881(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/tags.json")
}
func text9881(e *py.Eval, ctx variables) string {
	return ""
}
func value9882(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/tags.json")
}
func typed9882(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/tags.json")
}
func texts9882(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/tags.json")
}
func text9882(e *py.Eval, ctx variables) string {
	return ""
}
func value9883(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/tags.json")
}
func typed9883(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/tags.json")
}
func texts9883(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/tags.json")
}
func text9883(e *py.Eval, ctx variables) string {
	return ""
}
func value9884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/tags.json"), "string")
}
func typed9884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/tags.json"), "string")
}
func texts9884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/tags.json"), "string")
}
func text9884(e *py.Eval, ctx variables) string {
	return ""
}
func value9885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/tags.json"), "integer")
}
func typed9885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/tags.json"), "integer")
}
func texts9885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/tags.json"), "integer")
}
func text9885(e *py.Eval, ctx variables) string {
	return ""
}
func value9886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/tags.json"), "boolean")
}
func typed9886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/tags.json"), "boolean")
}
func texts9886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/tags.json"), "boolean")
}
func text9886(e *py.Eval, ctx variables) string {
	return ""
}
func value9887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/tags.json"), "number")
}
func typed9887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/tags.json"), "number")
}
func texts9887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/tags.json"), "number")
}
func text9887(e *py.Eval, ctx variables) string {
	return ""
}
func value9888(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/templates.json")
}
func typed9888(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/templates.json")
}
func texts9888(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/templates.json")
}
func text9888(e *py.Eval, ctx variables) string {
	return ""
}
func value9889(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/templates.json")
}
func typed9889(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/templates.json")
}
func texts9889(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/templates.json")
}
func text9889(e *py.Eval, ctx variables) string {
	return ""
}
func value9890(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/templates.json")
}
func typed9890(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/templates.json")
}
func texts9890(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/templates.json")
}
func text9890(e *py.Eval, ctx variables) string {
	return ""
}
func value9891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/templates.json"), "number")
}
func typed9891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/templates.json"), "number")
}
func texts9891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/templates.json"), "number")
}
func text9891(e *py.Eval, ctx variables) string {
	return ""
}
func value9892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/templates.json"), "boolean")
}
func typed9892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/templates.json"), "boolean")
}
func texts9892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/templates.json"), "boolean")
}
func text9892(e *py.Eval, ctx variables) string {
	return ""
}
func value9893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/templates.json"), "string")
}
func typed9893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/templates.json"), "string")
}
func texts9893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/templates.json"), "string")
}
func text9893(e *py.Eval, ctx variables) string {
	return ""
}
func value9894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/templates.json"), "integer")
}
func typed9894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/templates.json"), "integer")
}
func texts9894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("clients/"+ctx["stream_partition"].Member("client").Text()+"/templates.json"), "integer")
}
func text9894(e *py.Eval, ctx variables) string {
	return ""
}
func value9895(e *py.Eval, ctx variables) py.Value {
	return py.Str("collection/" + ctx["stream_slice"].Member("id").Text() + "/items?models=dashboard")
}
func typed9895(e *py.Eval, ctx variables) py.Value {
	return py.Str("collection/" + ctx["stream_slice"].Member("id").Text() + "/items?models=dashboard")
}
func texts9895(e *py.Eval, ctx variables) py.Value {
	return py.Str("collection/" + ctx["stream_slice"].Member("id").Text() + "/items?models=dashboard")
}
func text9895(e *py.Eval, ctx variables) string {
	return ""
}
func value9896(e *py.Eval, ctx variables) py.Value {
	return py.Str("collection/" + ctx["stream_slice"].Member("id").Text() + "/items?models=dashboard")
}
func typed9896(e *py.Eval, ctx variables) py.Value {
	return py.Str("collection/" + ctx["stream_slice"].Member("id").Text() + "/items?models=dashboard")
}
func texts9896(e *py.Eval, ctx variables) py.Value {
	return py.Str("collection/" + ctx["stream_slice"].Member("id").Text() + "/items?models=dashboard")
}
func text9896(e *py.Eval, ctx variables) string {
	return ""
}
func value9897(e *py.Eval, ctx variables) py.Value {
	return py.Str("collection/" + ctx["stream_slice"].Member("id").Text() + "/items?models=dashboard")
}
func typed9897(e *py.Eval, ctx variables) py.Value {
	return py.Str("collection/" + ctx["stream_slice"].Member("id").Text() + "/items?models=dashboard")
}
func texts9897(e *py.Eval, ctx variables) py.Value {
	return py.Str("collection/" + ctx["stream_slice"].Member("id").Text() + "/items?models=dashboard")
}
func text9897(e *py.Eval, ctx variables) string {
	return ""
}
func value9898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collection/"+ctx["stream_slice"].Member("id").Text()+"/items?models=dashboard"), "string")
}
func typed9898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collection/"+ctx["stream_slice"].Member("id").Text()+"/items?models=dashboard"), "string")
}
func texts9898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collection/"+ctx["stream_slice"].Member("id").Text()+"/items?models=dashboard"), "string")
}
func text9898(e *py.Eval, ctx variables) string {
	return ""
}
func value9899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collection/"+ctx["stream_slice"].Member("id").Text()+"/items?models=dashboard"), "boolean")
}
func typed9899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collection/"+ctx["stream_slice"].Member("id").Text()+"/items?models=dashboard"), "boolean")
}
func texts9899(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collection/"+ctx["stream_slice"].Member("id").Text()+"/items?models=dashboard"), "boolean")
}
func text9899(e *py.Eval, ctx variables) string {
	return ""
}
func value9900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collection/"+ctx["stream_slice"].Member("id").Text()+"/items?models=dashboard"), "integer")
}
func typed9900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collection/"+ctx["stream_slice"].Member("id").Text()+"/items?models=dashboard"), "integer")
}
func texts9900(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collection/"+ctx["stream_slice"].Member("id").Text()+"/items?models=dashboard"), "integer")
}
func text9900(e *py.Eval, ctx variables) string {
	return ""
}
func value9901(e *py.Eval, ctx variables) py.Value {
	return py.Str("collectors//" + ctx["stream_partition"].Member("collector_id").Text())
}
func typed9901(e *py.Eval, ctx variables) py.Value {
	return py.Str("collectors//" + ctx["stream_partition"].Member("collector_id").Text())
}
func texts9901(e *py.Eval, ctx variables) py.Value {
	return py.Str("collectors//" + ctx["stream_partition"].Member("collector_id").Text())
}
func text9901(e *py.Eval, ctx variables) string {
	return ""
}
func value9902(e *py.Eval, ctx variables) py.Value {
	return py.Str("collectors//" + ctx["stream_partition"].Member("collector_id").Text())
}
func typed9902(e *py.Eval, ctx variables) py.Value {
	return py.Str("collectors//" + ctx["stream_partition"].Member("collector_id").Text())
}
func texts9902(e *py.Eval, ctx variables) py.Value {
	return py.Str("collectors//" + ctx["stream_partition"].Member("collector_id").Text())
}
func text9902(e *py.Eval, ctx variables) string {
	return ""
}
func value9903(e *py.Eval, ctx variables) py.Value {
	return py.Str("collectors//" + ctx["stream_partition"].Member("collector_id").Text())
}
func typed9903(e *py.Eval, ctx variables) py.Value {
	return py.Str("collectors//" + ctx["stream_partition"].Member("collector_id").Text())
}
func texts9903(e *py.Eval, ctx variables) py.Value {
	return py.Str("collectors//" + ctx["stream_partition"].Member("collector_id").Text())
}
func text9903(e *py.Eval, ctx variables) string {
	return ""
}
func value9904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collectors//"+ctx["stream_partition"].Member("collector_id").Text()), "integer")
}
func typed9904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collectors//"+ctx["stream_partition"].Member("collector_id").Text()), "integer")
}
func texts9904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collectors//"+ctx["stream_partition"].Member("collector_id").Text()), "integer")
}
func text9904(e *py.Eval, ctx variables) string {
	return ""
}
func value9905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collectors//"+ctx["stream_partition"].Member("collector_id").Text()), "string")
}
func typed9905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collectors//"+ctx["stream_partition"].Member("collector_id").Text()), "string")
}
func texts9905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collectors//"+ctx["stream_partition"].Member("collector_id").Text()), "string")
}
func text9905(e *py.Eval, ctx variables) string {
	return ""
}
func value9906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collectors//"+ctx["stream_partition"].Member("collector_id").Text()), "boolean")
}
func typed9906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collectors//"+ctx["stream_partition"].Member("collector_id").Text()), "boolean")
}
func texts9906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collectors//"+ctx["stream_partition"].Member("collector_id").Text()), "boolean")
}
func text9906(e *py.Eval, ctx variables) string {
	return ""
}
func value9907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collectors//"+ctx["stream_partition"].Member("collector_id").Text()), "number")
}
func typed9907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collectors//"+ctx["stream_partition"].Member("collector_id").Text()), "number")
}
func texts9907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("collectors//"+ctx["stream_partition"].Member("collector_id").Text()), "number")
}
func text9907(e *py.Eval, ctx variables) string {
	return ""
}
func value9908(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("community/posts/" + e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes"))
}
func typed9908(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("community/posts/" + e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes"))
}
func texts9908(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "post_id").Text() + "/comments/" + e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "comment_id").Text() + "/votes")
}
func text9908(e *py.Eval, ctx variables) string {
	return ""
}
func value9909(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("community/posts/" + e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes"))
}
func typed9909(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("community/posts/" + e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes"))
}
func texts9909(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "post_id").Text() + "/comments/" + e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "comment_id").Text() + "/votes")
}
func text9909(e *py.Eval, ctx variables) string {
	return ""
}
func value9910(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("community/posts/" + e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes")).Text())
}
func typed9910(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("community/posts/" + e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes")).Text())
}
func texts9910(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "post_id").Text() + "/comments/" + e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "comment_id").Text() + "/votes")
}
func text9910(e *py.Eval, ctx variables) string {
	return ""
}
func value9911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text()+"/comments/"+e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text()+"/votes"), "integer")
}
func typed9911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text()+"/comments/"+e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text()+"/votes"), "integer")
}
func texts9911(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "post_id").Text()+"/comments/"+e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "comment_id").Text()+"/votes"), "integer")
}
func text9911(e *py.Eval, ctx variables) string {
	return ""
}
func value9912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text()+"/comments/"+e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text()+"/votes"), "number")
}
func typed9912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text()+"/comments/"+e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text()+"/votes"), "number")
}
func texts9912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "post_id").Text()+"/comments/"+e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "comment_id").Text()+"/votes"), "number")
}
func text9912(e *py.Eval, ctx variables) string {
	return ""
}
func value9913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text()+"/comments/"+e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text()+"/votes"), "boolean")
}
func typed9913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text()+"/comments/"+e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text()+"/votes"), "boolean")
}
func texts9913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "post_id").Text()+"/comments/"+e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "comment_id").Text()+"/votes"), "boolean")
}
func text9913(e *py.Eval, ctx variables) string {
	return ""
}
func value9914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text()+"/comments/"+e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text()+"/votes"), "string")
}
func typed9914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text()+"/comments/"+e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text()+"/votes"), "string")
}
func texts9914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "post_id").Text()+"/comments/"+e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "comment_id").Text()+"/votes"), "string")
}
func text9914(e *py.Eval, ctx variables) string {
	return ""
}
func value9915(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/comments")
}
func typed9915(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/comments")
}
func texts9915(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/comments")
}
func text9915(e *py.Eval, ctx variables) string {
	return ""
}
func value9916(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/comments")
}
func typed9916(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/comments")
}
func texts9916(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/comments")
}
func text9916(e *py.Eval, ctx variables) string {
	return ""
}
func value9917(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/comments")
}
func typed9917(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/comments")
}
func texts9917(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/comments")
}
func text9917(e *py.Eval, ctx variables) string {
	return ""
}
func value9918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/comments"), "number")
}
func typed9918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/comments"), "number")
}
func texts9918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/comments"), "number")
}
func text9918(e *py.Eval, ctx variables) string {
	return ""
}
func value9919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/comments"), "boolean")
}
func typed9919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/comments"), "boolean")
}
func texts9919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/comments"), "boolean")
}
func text9919(e *py.Eval, ctx variables) string {
	return ""
}
func value9920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/comments"), "integer")
}
func typed9920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/comments"), "integer")
}
func texts9920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/comments"), "integer")
}
func text9920(e *py.Eval, ctx variables) string {
	return ""
}
func value9921(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/votes")
}
func typed9921(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/votes")
}
func texts9921(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/votes")
}
func text9921(e *py.Eval, ctx variables) string {
	return ""
}
func value9922(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/votes")
}
func typed9922(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/votes")
}
func texts9922(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/votes")
}
func text9922(e *py.Eval, ctx variables) string {
	return ""
}
func value9923(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/votes")
}
func typed9923(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/votes")
}
func texts9923(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/votes")
}
func text9923(e *py.Eval, ctx variables) string {
	return ""
}
func value9924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/votes"), "string")
}
func typed9924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/votes"), "string")
}
func texts9924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/votes"), "string")
}
func text9924(e *py.Eval, ctx variables) string {
	return ""
}
func value9925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/votes"), "integer")
}
func typed9925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/votes"), "integer")
}
func texts9925(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/votes"), "integer")
}
func text9925(e *py.Eval, ctx variables) string {
	return ""
}
func value9926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/votes"), "number")
}
func typed9926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/votes"), "number")
}
func texts9926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/votes"), "number")
}
func text9926(e *py.Eval, ctx variables) string {
	return ""
}
func value9927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/votes"), "boolean")
}
func typed9927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/votes"), "boolean")
}
func texts9927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("community/posts/"+ctx["stream_partition"].Member("post_id").Text()+"/votes"), "boolean")
}
func text9927(e *py.Eval, ctx variables) string {
	return ""
}
func value9928(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text())
}
func typed9928(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text())
}
func texts9928(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text())
}
func text9928(e *py.Eval, ctx variables) string {
	return ""
}
func value9929(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text())
}
func typed9929(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text())
}
func texts9929(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text())
}
func text9929(e *py.Eval, ctx variables) string {
	return ""
}
func value9930(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text())
}
func typed9930(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text())
}
func texts9930(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text())
}
func text9930(e *py.Eval, ctx variables) string {
	return ""
}
func value9931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()), "integer")
}
func typed9931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()), "integer")
}
func texts9931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()), "integer")
}
func text9931(e *py.Eval, ctx variables) string {
	return ""
}
func value9932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()), "boolean")
}
func typed9932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()), "boolean")
}
func texts9932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()), "boolean")
}
func text9932(e *py.Eval, ctx variables) string {
	return ""
}
func value9933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()), "string")
}
func typed9933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()), "string")
}
func texts9933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()), "string")
}
func text9933(e *py.Eval, ctx variables) string {
	return ""
}
func value9934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()), "number")
}
func typed9934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()), "number")
}
func texts9934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()), "number")
}
func text9934(e *py.Eval, ctx variables) string {
	return ""
}
func value9935(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text() + "/collaborators")
}
func typed9935(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text() + "/collaborators")
}
func texts9935(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text() + "/collaborators")
}
func text9935(e *py.Eval, ctx variables) string {
	return ""
}
func value9936(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text() + "/collaborators")
}
func typed9936(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text() + "/collaborators")
}
func texts9936(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text() + "/collaborators")
}
func text9936(e *py.Eval, ctx variables) string {
	return ""
}
func value9937(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text() + "/collaborators")
}
func typed9937(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text() + "/collaborators")
}
func texts9937(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text() + "/collaborators")
}
func text9937(e *py.Eval, ctx variables) string {
	return ""
}
func value9938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()+"/collaborators"), "number")
}
func typed9938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()+"/collaborators"), "number")
}
func texts9938(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()+"/collaborators"), "number")
}
func text9938(e *py.Eval, ctx variables) string {
	return ""
}
func value9939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()+"/collaborators"), "string")
}
func typed9939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()+"/collaborators"), "string")
}
func texts9939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()+"/collaborators"), "string")
}
func text9939(e *py.Eval, ctx variables) string {
	return ""
}
func value9940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()+"/collaborators"), "boolean")
}
func typed9940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()+"/collaborators"), "boolean")
}
func texts9940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("companies/"+ctx["config"].Member("company_id").Text()+"/collaborators"), "boolean")
}
func text9940(e *py.Eval, ctx variables) string {
	return ""
}
func value9941(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/folders/" + ctx["stream_partition"].Member("folderId").Text() + "/lists")
}
func typed9941(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/folders/" + ctx["stream_partition"].Member("folderId").Text() + "/lists")
}
func texts9941(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/folders/" + ctx["stream_partition"].Member("folderId").Text() + "/lists")
}
func text9941(e *py.Eval, ctx variables) string {
	return ""
}
func value9942(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/folders/" + ctx["stream_partition"].Member("folderId").Text() + "/lists")
}
func typed9942(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/folders/" + ctx["stream_partition"].Member("folderId").Text() + "/lists")
}
func texts9942(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/folders/" + ctx["stream_partition"].Member("folderId").Text() + "/lists")
}
func text9942(e *py.Eval, ctx variables) string {
	return ""
}
func value9943(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/folders/" + ctx["stream_partition"].Member("folderId").Text() + "/lists")
}
func typed9943(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/folders/" + ctx["stream_partition"].Member("folderId").Text() + "/lists")
}
func texts9943(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/folders/" + ctx["stream_partition"].Member("folderId").Text() + "/lists")
}
func text9943(e *py.Eval, ctx variables) string {
	return ""
}
func value9944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/folders/"+ctx["stream_partition"].Member("folderId").Text()+"/lists"), "string")
}
func typed9944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/folders/"+ctx["stream_partition"].Member("folderId").Text()+"/lists"), "string")
}
func texts9944(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/folders/"+ctx["stream_partition"].Member("folderId").Text()+"/lists"), "string")
}
func text9944(e *py.Eval, ctx variables) string {
	return ""
}
func value9945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/folders/"+ctx["stream_partition"].Member("folderId").Text()+"/lists"), "integer")
}
func typed9945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/folders/"+ctx["stream_partition"].Member("folderId").Text()+"/lists"), "integer")
}
func texts9945(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/folders/"+ctx["stream_partition"].Member("folderId").Text()+"/lists"), "integer")
}
func text9945(e *py.Eval, ctx variables) string {
	return ""
}
func value9946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/folders/"+ctx["stream_partition"].Member("folderId").Text()+"/lists"), "number")
}
func typed9946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/folders/"+ctx["stream_partition"].Member("folderId").Text()+"/lists"), "number")
}
func texts9946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/folders/"+ctx["stream_partition"].Member("folderId").Text()+"/lists"), "number")
}
func text9946(e *py.Eval, ctx variables) string {
	return ""
}
func value9947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/folders/"+ctx["stream_partition"].Member("folderId").Text()+"/lists"), "boolean")
}
func typed9947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/folders/"+ctx["stream_partition"].Member("folderId").Text()+"/lists"), "boolean")
}
func texts9947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/folders/"+ctx["stream_partition"].Member("folderId").Text()+"/lists"), "boolean")
}
func text9947(e *py.Eval, ctx variables) string {
	return ""
}
func value9948(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/lists/" + ctx["stream_partition"].Member("listId").Text() + "/contacts")
}
func typed9948(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/lists/" + ctx["stream_partition"].Member("listId").Text() + "/contacts")
}
func texts9948(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/lists/" + ctx["stream_partition"].Member("listId").Text() + "/contacts")
}
func text9948(e *py.Eval, ctx variables) string {
	return ""
}
func value9949(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/lists/" + ctx["stream_partition"].Member("listId").Text() + "/contacts")
}
func typed9949(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/lists/" + ctx["stream_partition"].Member("listId").Text() + "/contacts")
}
func texts9949(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/lists/" + ctx["stream_partition"].Member("listId").Text() + "/contacts")
}
func text9949(e *py.Eval, ctx variables) string {
	return ""
}
func value9950(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/lists/" + ctx["stream_partition"].Member("listId").Text() + "/contacts")
}
func typed9950(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/lists/" + ctx["stream_partition"].Member("listId").Text() + "/contacts")
}
func texts9950(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/lists/" + ctx["stream_partition"].Member("listId").Text() + "/contacts")
}
func text9950(e *py.Eval, ctx variables) string {
	return ""
}
func value9951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/lists/"+ctx["stream_partition"].Member("listId").Text()+"/contacts"), "integer")
}
func typed9951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/lists/"+ctx["stream_partition"].Member("listId").Text()+"/contacts"), "integer")
}
func texts9951(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/lists/"+ctx["stream_partition"].Member("listId").Text()+"/contacts"), "integer")
}
func text9951(e *py.Eval, ctx variables) string {
	return ""
}
func value9952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/lists/"+ctx["stream_partition"].Member("listId").Text()+"/contacts"), "number")
}
func typed9952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/lists/"+ctx["stream_partition"].Member("listId").Text()+"/contacts"), "number")
}
func texts9952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/lists/"+ctx["stream_partition"].Member("listId").Text()+"/contacts"), "number")
}
func text9952(e *py.Eval, ctx variables) string {
	return ""
}
func value9953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/lists/"+ctx["stream_partition"].Member("listId").Text()+"/contacts"), "boolean")
}
func typed9953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/lists/"+ctx["stream_partition"].Member("listId").Text()+"/contacts"), "boolean")
}
func texts9953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/lists/"+ctx["stream_partition"].Member("listId").Text()+"/contacts"), "boolean")
}
func text9953(e *py.Eval, ctx variables) string {
	return ""
}
func value9954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/lists/"+ctx["stream_partition"].Member("listId").Text()+"/contacts"), "string")
}
func typed9954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/lists/"+ctx["stream_partition"].Member("listId").Text()+"/contacts"), "string")
}
func texts9954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/lists/"+ctx["stream_partition"].Member("listId").Text()+"/contacts"), "string")
}
func text9954(e *py.Eval, ctx variables) string {
	return ""
}
func value9955(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func typed9955(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func texts9955(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func text9955(e *py.Eval, ctx variables) string {
	return ""
}
func value9956(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func typed9956(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func texts9956(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func text9956(e *py.Eval, ctx variables) string {
	return ""
}
func value9957(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func typed9957(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func texts9957(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func text9957(e *py.Eval, ctx variables) string {
	return ""
}
func value9958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "integer")
}
func typed9958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "integer")
}
func texts9958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "integer")
}
func text9958(e *py.Eval, ctx variables) string {
	return ""
}
func value9959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "string")
}
func typed9959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "string")
}
func texts9959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "string")
}
func text9959(e *py.Eval, ctx variables) string {
	return ""
}
func value9960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "boolean")
}
func typed9960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "boolean")
}
func texts9960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("contact_id").Text()+"/notes"), "boolean")
}
func text9960(e *py.Eval, ctx variables) string {
	return ""
}
func value9961(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func typed9961(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func texts9961(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func text9961(e *py.Eval, ctx variables) string {
	return ""
}
func value9962(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func typed9962(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func texts9962(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func text9962(e *py.Eval, ctx variables) string {
	return ""
}
func value9963(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func typed9963(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func texts9963(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func text9963(e *py.Eval, ctx variables) string {
	return ""
}
func value9964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("id").Text()+"/members"), "string")
}
func typed9964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("id").Text()+"/members"), "string")
}
func texts9964(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("id").Text()+"/members"), "string")
}
func text9964(e *py.Eval, ctx variables) string {
	return ""
}
func value9965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("id").Text()+"/members"), "boolean")
}
func typed9965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("id").Text()+"/members"), "boolean")
}
func texts9965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("id").Text()+"/members"), "boolean")
}
func text9965(e *py.Eval, ctx variables) string {
	return ""
}
func value9966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("id").Text()+"/members"), "integer")
}
func typed9966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("id").Text()+"/members"), "integer")
}
func texts9966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("id").Text()+"/members"), "integer")
}
func text9966(e *py.Eval, ctx variables) string {
	return ""
}
func value9967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("id").Text()+"/members"), "number")
}
func typed9967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("id").Text()+"/members"), "number")
}
func texts9967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("contacts/"+ctx["stream_partition"].Member("id").Text()+"/members"), "number")
}
func text9967(e *py.Eval, ctx variables) string {
	return ""
}
func value9968(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/drafts")
}
func typed9968(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/drafts")
}
func texts9968(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/drafts")
}
func text9968(e *py.Eval, ctx variables) string {
	return ""
}
func value9969(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/drafts")
}
func typed9969(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/drafts")
}
func texts9969(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/drafts")
}
func text9969(e *py.Eval, ctx variables) string {
	return ""
}
func value9970(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/drafts")
}
func typed9970(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/drafts")
}
func texts9970(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/drafts")
}
func text9970(e *py.Eval, ctx variables) string {
	return ""
}
func value9971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/drafts"), "number")
}
func typed9971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/drafts"), "number")
}
func texts9971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/drafts"), "number")
}
func text9971(e *py.Eval, ctx variables) string {
	return ""
}
func value9972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/drafts"), "string")
}
func typed9972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/drafts"), "string")
}
func texts9972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/drafts"), "string")
}
func text9972(e *py.Eval, ctx variables) string {
	return ""
}
func value9973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/drafts"), "boolean")
}
func typed9973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/drafts"), "boolean")
}
func texts9973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/drafts"), "boolean")
}
func text9973(e *py.Eval, ctx variables) string {
	return ""
}
func value9974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/drafts"), "integer")
}
func typed9974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/drafts"), "integer")
}
func texts9974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/drafts"), "integer")
}
func text9974(e *py.Eval, ctx variables) string {
	return ""
}
func value9975(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/events")
}
func typed9975(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/events")
}
func texts9975(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/events")
}
func text9975(e *py.Eval, ctx variables) string {
	return ""
}
func value9976(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/events")
}
func typed9976(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/events")
}
func texts9976(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/events")
}
func text9976(e *py.Eval, ctx variables) string {
	return ""
}
func value9977(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/events")
}
func typed9977(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/events")
}
func texts9977(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/events")
}
func text9977(e *py.Eval, ctx variables) string {
	return ""
}
func value9978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/events"), "integer")
}
func typed9978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/events"), "integer")
}
func texts9978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/events"), "integer")
}
func text9978(e *py.Eval, ctx variables) string {
	return ""
}
func value9979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/events"), "string")
}
func typed9979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/events"), "string")
}
func texts9979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/events"), "string")
}
func text9979(e *py.Eval, ctx variables) string {
	return ""
}
func value9980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/events"), "number")
}
func typed9980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/events"), "number")
}
func texts9980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/events"), "number")
}
func text9980(e *py.Eval, ctx variables) string {
	return ""
}
func value9981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/events"), "boolean")
}
func typed9981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/events"), "boolean")
}
func texts9981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/events"), "boolean")
}
func text9981(e *py.Eval, ctx variables) string {
	return ""
}
func value9982(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/followers")
}
func typed9982(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/followers")
}
func texts9982(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/followers")
}
func text9982(e *py.Eval, ctx variables) string {
	return ""
}
func value9983(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/followers")
}
func typed9983(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/followers")
}
func texts9983(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/followers")
}
func text9983(e *py.Eval, ctx variables) string {
	return ""
}
func value9984(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/followers")
}
func typed9984(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/followers")
}
func texts9984(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/followers")
}
func text9984(e *py.Eval, ctx variables) string {
	return ""
}
func value9985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/followers"), "string")
}
func typed9985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/followers"), "string")
}
func texts9985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/followers"), "string")
}
func text9985(e *py.Eval, ctx variables) string {
	return ""
}
func value9986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/followers"), "number")
}
func typed9986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/followers"), "number")
}
func texts9986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/followers"), "number")
}
func text9986(e *py.Eval, ctx variables) string {
	return ""
}
func value9987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/followers"), "integer")
}
func typed9987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/followers"), "integer")
}
func texts9987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/followers"), "integer")
}
func text9987(e *py.Eval, ctx variables) string {
	return ""
}
func value9988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/followers"), "boolean")
}
func typed9988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/followers"), "boolean")
}
func texts9988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/followers"), "boolean")
}
func text9988(e *py.Eval, ctx variables) string {
	return ""
}
func value9989(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/inboxes")
}
func typed9989(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/inboxes")
}
func texts9989(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/inboxes")
}
func text9989(e *py.Eval, ctx variables) string {
	return ""
}
func value9990(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/inboxes")
}
func typed9990(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/inboxes")
}
func texts9990(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/inboxes")
}
func text9990(e *py.Eval, ctx variables) string {
	return ""
}
func value9991(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/inboxes")
}
func typed9991(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/inboxes")
}
func texts9991(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/inboxes")
}
func text9991(e *py.Eval, ctx variables) string {
	return ""
}
func value9992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/inboxes"), "integer")
}
func typed9992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/inboxes"), "integer")
}
func texts9992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/inboxes"), "integer")
}
func text9992(e *py.Eval, ctx variables) string {
	return ""
}
func value9993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/inboxes"), "number")
}
func typed9993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/inboxes"), "number")
}
func texts9993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/inboxes"), "number")
}
func text9993(e *py.Eval, ctx variables) string {
	return ""
}
func value9994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/inboxes"), "boolean")
}
func typed9994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/inboxes"), "boolean")
}
func texts9994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/inboxes"), "boolean")
}
func text9994(e *py.Eval, ctx variables) string {
	return ""
}
func value9995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/inboxes"), "string")
}
func typed9995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/inboxes"), "string")
}
func texts9995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/inboxes"), "string")
}
func text9995(e *py.Eval, ctx variables) string {
	return ""
}
func value9996(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func typed9996(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func texts9996(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func text9996(e *py.Eval, ctx variables) string {
	return ""
}
func value9997(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func typed9997(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func texts9997(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func text9997(e *py.Eval, ctx variables) string {
	return ""
}
func value9998(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func typed9998(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func texts9998(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func text9998(e *py.Eval, ctx variables) string {
	return ""
}
func value9999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "integer")
}
func typed9999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "integer")
}
func texts9999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("conversations/"+ctx["stream_partition"].Member("conversation_id").Text()+"/messages"), "integer")
}
func text9999(e *py.Eval, ctx variables) string {
	return ""
}
